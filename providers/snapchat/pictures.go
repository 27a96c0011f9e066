package snapchat

import (
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// pictures are the files of the folders chat_media, memories and shared_story, by
// what their names say:
//
//	chat_media/2024-03-01_b~EiQSFW.jpg    the message with b~EiQSFW among its media
//	chat_media/2024-03-01_overlay~zip-... no message
//	memories/2024-03-01_UUID-main.jpg     the Memory; UUID-overlay.png the words laid over it
//	shared_story/UUID.mp4                 a story; its record does not name it
type pictures struct {
	chats    map[string]*attached // by "b~..."
	memories map[string]*memory   // by UUID in lower case
	byDay    map[string][]*memory
	order    []string // of the memories
	loose    int      // pictures of chats that no message names
	absent   int      // files that messages name and that are not there
	shared   int
}

// attached is a picture that messages may name.
type attached struct {
	path string
	used bool
}

// memory is a picture or film that was kept, and the layer laid over it.
type memory struct {
	day     string // 2024-03-01
	main    string
	overlay string
	used    bool
}

func sortPictures(files []member.File) *pictures {
	p := &pictures{chats: map[string]*attached{}, memories: map[string]*memory{}, byDay: map[string][]*memory{}}
	for _, f := range files {
		base := path.Base(f.Path)
		stem := strings.TrimSuffix(base, path.Ext(base))
		day, rest, _ := strings.Cut(stem, "_")
		switch folder := member.Fold(f.Path); {
		case strings.Contains(folder, "thumbnail~") || member.MediaType(f.Path) == "":
		case strings.Contains(folder, "chat_media/") && strings.HasPrefix(rest, "b~"):
			if p.chats[rest] == nil {
				p.chats[rest] = &attached{path: f.Path}
				p.loose++
			}
		case strings.Contains(folder, "chat_media/"):
			p.loose++
		case strings.Contains(folder, "shared_story/"):
			p.shared++
		case len(rest) >= 36 && isUUID(rest[:36]):
			p.remember(strings.ToLower(rest[:36]), day, rest[36:], f.Path)
		}
	}
	return p
}

// remember notes a file of a memory.
func (p *pictures) remember(id, day, layer, file string) {
	m := p.memories[id]
	if m == nil {
		m = &memory{day: day}
		p.memories[id] = m
		p.byDay[day] = append(p.byDay[day], m)
		p.order = append(p.order, id)
	}
	switch {
	case strings.Contains(layer, "overlay"):
		m.overlay = file
	case m.main == "":
		m.main = file
	}
}

// of returns the media of a message.
func (p *pictures) of(m chat) []social.Media {
	var out []social.Media
	for id := range strings.SplitSeq(string(m.Media), "|") {
		if id = strings.TrimSpace(id); id == "" {
			continue
		}
		media := social.Media{Type: mediaType(m.Type)}
		if file := p.chats[id]; file != nil {
			media.Type, media.Path = member.MediaType(file.path), file.path
			if !file.used {
				file.used = true
				p.loose--
			}
		} else {
			p.absent++
		}
		out = append(out, media)
	}
	kind := strings.ToUpper(string(m.Type))
	sent := m.Content == "" && kind != "TEXT" && kind != "" // a sticker, something shared
	if len(out) == 0 && (sent || kind == "MEDIA" || kind == "NOTE" || kind == "IMAGE" || kind == "VIDEO") {
		out = append(out, social.Media{Type: mediaType(m.Type)})
	}
	return out
}

// media returns the picture or film and the layer over it.
func (m *memory) media(kind string) []social.Media {
	out := []social.Media{{Type: kind, Path: m.main}}
	if t := member.MediaType(m.main); t != "" {
		out[0].Type = t
	}
	if m.overlay != "" {
		out = append(out, social.Media{Type: "photo", Path: m.overlay})
	}
	return out
}
