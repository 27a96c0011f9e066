package youtube

import (
	"fmt"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// shelf is a playlist.
type shelf struct {
	id, title, about, visibility, channel, source string
	made                                          time.Time
}

// shelves counts playlists by who can see them.
type shelves struct {
	seen   map[string]bool
	count  map[social.State]int
	titles map[social.State][]string
	source string
}

// titled is how many titles of playlists are named in the setting.
const titled = 20

func newShelves() *shelves {
	return &shelves{seen: map[string]bool{}, count: map[social.State]int{}, titles: map[social.State][]string{}}
}

// playlists yields the words of playlists, and one setting for all of them. From
// 2021 to 2023 each had a file of its own, with its videos below it.
func (r *reader) playlists() error {
	all := newShelves()
	err := r.tables(secPlaylists, func(t *table, row csvfile.Row, file string) (bool, error) {
		id := takeout.Line(row.At(max(t.at[roleID], 0)))
		if id == "" {
			return false, nil
		}
		if row.Flaw == csvfile.Short && !isPlaylist(id) {
			return true, nil // a video in it
		}
		v := shelf{id: id, title: t.get(row, roleTitle), about: t.get(row, roleAbout), visibility: t.get(row, roleVisibility), channel: t.get(row, roleChannel),
			made: takeout.Time(t.get(row, roleTime)), source: file}
		switch { // the places are the same in every language
		case t.has(roleTitle):
		case isFlag(row.At(1)):
			v.title = row.At(2)
		case isChannel(row.At(1)):
			v.channel, v.title, v.about = row.At(1), row.At(4), row.At(5)
		}
		return true, r.shelf(all, v)
	})
	if err != nil {
		return err
	}
	return r.shelved(all)
}

// shelf counts a playlist, and yields its words.
func (r *reader) shelf(all *shelves, v shelf) error {
	if p := all.add(v, r.group(takeout.Line(v.channel))); p != nil {
		return r.once(social.Item{Post: p})
	}
	return nil
}

// add counts a playlist, once, and returns its words if the owner chose them:
// those of what was liked or put off till later are YouTube's.
func (all *shelves) add(v shelf, group string) *social.Post {
	if all.seen[v.id] {
		return nil
	}
	all.seen[v.id], all.source = true, v.source
	state := visibility(v.visibility)
	title, about := takeout.Line(v.title), social.Plain(v.about)
	all.count[state]++
	if title != "" && len(all.titles[state]) < titled {
		all.titles[state] = append(all.titles[state], title)
	}
	if about == "" && (title == "" || !strings.HasPrefix(v.id, "PL")) {
		return nil
	}
	return &social.Post{ID: v.id, Kind: social.KindCaption, Mine: true, Published: v.made, Text: about, Warning: title,
		Audience: audience(state), Hashtags: social.Hashtags(title + "\n" + about), Group: group,
		URL: "https://www.youtube.com/playlist?list=" + v.id, Source: v.source}
}

// shelved yields how many playlists can be seen by whom.
func (r *reader) shelved(all *shelves) error {
	if s := all.setting(); s != nil {
		return r.once(social.Item{Setting: s})
	}
	return nil
}

// setting says how many playlists can be seen by whom, and what those are called
// that others can see; nil if there is no playlist.
func (all *shelves) setting() *social.Setting {
	if len(all.seen) == 0 {
		return nil
	}
	s := &social.Setting{Key: settingPlaylists, State: social.StateClosed, Source: all.source}
	var parts []string
	for _, v := range []struct {
		state social.State
		word  string
	}{{social.StateOpen, "public"}, {social.StateLimited, "unlisted"}, {social.StateClosed, "private"}, {social.StateUnknown, "not known"}} {
		n := all.count[v.state]
		if n == 0 {
			continue
		}
		part := fmt.Sprintf("%d %s", n, v.word)
		if names := all.titles[v.state]; len(names) > 0 && (v.state == social.StateOpen || v.state == social.StateLimited) {
			part += " (" + strings.Join(names, ", ") + ")"
		}
		parts = append(parts, part)
	}
	switch {
	case all.count[social.StateOpen] > 0:
		s.State = social.StateOpen
	case all.count[social.StateLimited] > 0:
		s.State = social.StateLimited
	case all.count[social.StateUnknown] > 0:
		s.State = social.StateUnknown
	}
	s.Value = strings.Join(parts, "; ")
	return s
}

// subscriptions yields the channels that the owner subscribes to.
func (r *reader) subscriptions() error {
	return r.tables(secSubs, func(t *table, row csvfile.Row, file string) (bool, error) {
		id, url := takeout.Line(t.get(row, roleChannel)), takeout.Line(t.get(row, roleURL))
		if id == "" {
			return false, nil
		}
		return true, r.follow(id, url, takeout.Line(t.title(row)), file)
	})
}

func (r *reader) follow(id, url, title, file string) error {
	c := person(id, title, social.RelationFollowing, file)
	if url = strings.Replace(url, "http://", "https://", 1); strings.HasPrefix(url, "https://") {
		c.URL = url
	}
	return r.once(social.Item{Connection: c})
}

// person is the channel of that number as somebody connected with the owner.
func person(id, title string, r social.Relation, source string) *social.Connection {
	return &social.Connection{ID: id, Relation: r, Name: title, URL: home(id), Source: source}
}

// home is the address of a channel.
func home(id string) string { return "https://www.youtube.com/channel/" + id }
