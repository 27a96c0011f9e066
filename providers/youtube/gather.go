package youtube

import (
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// channel is one of the owner's channels.
type channel struct {
	id, title, handle, about, visibility string
	source                               string
}

func (c *channel) account() social.Account {
	a := social.Account{Provider: name, ID: c.id, Handle: c.handle, Name: c.title}
	if c.id != "" {
		a.URL = home(c.id)
	}
	return a
}

// gather reads the list of channels. broken is told of files that end too early,
// bad of rows that are none.
func (l *layout) gather(broken func(section string, err error), bad func(section string)) []*channel {
	var list []*channel
	at := map[string]*channel{}
	for _, f := range l.index.Of(secChannel) {
		err := l.rows(f.Path, func(t *table, row csvfile.Row) error {
			id := takeout.Line(t.get(row, roleChannel))
			if row.Flaw == csvfile.Garbled || id == "" {
				bad(secChannel)
				return nil
			}
			if at[id] == nil {
				at[id] = &channel{id: id, source: f.Path}
				list = append(list, at[id])
			}
			c := at[id]
			c.title, c.visibility = takeout.Line(t.title(row)), takeout.Line(t.get(row, roleVisibility))
			if c.about = social.Plain(t.get(row, roleAbout)); c.visibility == "" && len(t.names) == 3 {
				c.visibility = takeout.Line(row.At(2))
			}
			return nil
		})
		if err != nil {
			broken(secChannel, err)
		}
	}
	for _, f := range l.index.Of(secURLs) {
		err := l.rows(f.Path, func(t *table, row csvfile.Row) error {
			c := at[takeout.Line(t.get(row, roleChannel))]
			handle := takeout.Line(t.get(row, roleVanity))
			if !t.has(roleVanity) {
				handle = takeout.Line(row.At(1))
			}
			if row.Flaw == csvfile.Garbled {
				bad(secURLs)
			} else if c != nil && c.handle == "" {
				c.handle = strings.TrimPrefix(handle, "@")
			}
			return nil
		})
		if err != nil {
			broken(secURLs, err)
		}
	}
	for _, c := range oldChannels(l.fsys, l.index) {
		if at[c.id] == nil {
			at[c.id] = c
			list = append(list, c)
		}
	}
	return list
}

// title returns the title in a row: below its name, or where it stands in every
// language. Tags may stand between the channel and the title of a video.
func (t *table) title(row csvfile.Row) string {
	at := t.at[roleTitle]
	if at < 0 {
		at = t.at[roleChannel] + 1
		switch shown := t.at[roleVisibility]; {
		case shown > at:
			at = shown - 1
		case t.at[roleVideo] == 0 && t.at[roleTime]-3 >= at: // before who may see it, the state and the time
			at = t.at[roleTime] - 3
		}
		for at < len(t.names) && t.taken(at) {
			at++
		}
	}
	return strings.TrimSpace(row.At(at))
}

// rows hands over the rows of a table, until each returns an error.
func (l *layout) rows(file string, each func(t *table, row csvfile.Row) error) error {
	t := l.tables[file]
	if t == nil { // a file without names of columns is told of below
		t = &table{}
		t.find()
	}
	f, err := l.fsys.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	for row, err := range csvfile.Rows(f, format) {
		if err != nil {
			return err
		}
		if err := each(t, row); err != nil {
			return err
		}
	}
	return nil
}
