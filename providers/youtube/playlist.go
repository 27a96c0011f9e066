package youtube

import (
	"fmt"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// playlists yields one setting for all of them: how many can be seen by whom, and
// what those are called that others can see.
func (r *reader) playlists() error {
	seen, source := map[string]bool{}, ""
	count := map[social.State]int{}
	titles := map[social.State][]string{}
	err := r.tables(secPlaylists, func(t *table, row csvfile.Row, file string) (bool, error) {
		id := row.At(max(t.at[roleID], 0))
		if id == "" {
			return false, nil
		}
		if source = file; !seen[id] {
			seen[id] = true
			state := visibility(t.get(row, roleVisibility))
			count[state]++
			title := t.get(row, roleTitle)
			if !t.has(roleTitle) && isFlag(row.At(1)) {
				title = row.At(2) // third in every language
			}
			if title = takeout.Line(title); title != "" && len(titles[state]) < 20 {
				titles[state] = append(titles[state], title)
			}
		}
		return true, nil
	})
	if err != nil || len(seen) == 0 {
		return err
	}
	return r.once(social.Item{Setting: playlistSetting(count, titles, source)})
}

func playlistSetting(count map[social.State]int, titles map[social.State][]string, source string) *social.Setting {
	s := &social.Setting{Key: settingPlaylists, State: social.StateClosed, Source: source}
	var parts []string
	for _, v := range []struct {
		state social.State
		word  string
	}{{social.StateOpen, "public"}, {social.StateLimited, "unlisted"}, {social.StateClosed, "private"}, {social.StateUnknown, "not known"}} {
		n := count[v.state]
		if n == 0 {
			continue
		}
		part := fmt.Sprintf("%d %s", n, v.word)
		if names := titles[v.state]; len(names) > 0 && (v.state == social.StateOpen || v.state == social.StateLimited) {
			part += " (" + strings.Join(names, ", ") + ")"
		}
		parts = append(parts, part)
	}
	switch {
	case count[social.StateOpen] > 0:
		s.State = social.StateOpen
	case count[social.StateLimited] > 0:
		s.State = social.StateLimited
	case count[social.StateUnknown] > 0:
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
	if url = strings.Replace(url, "http://", "https://", 1); !strings.HasPrefix(url, "https://") {
		url = "https://www.youtube.com/channel/" + id
	}
	return r.once(social.Item{Connection: &social.Connection{ID: id, Relation: social.RelationFollowing, Name: title, URL: url, Source: file}})
}
