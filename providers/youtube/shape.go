package youtube

import (
	"strings"

	"github.com/probity-audit/probity/internal/takeout"
)

// The shapes that values have in every language.

func idRunes(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '_' && r != '-'
	}) < 0
}

// isChannel reports whether s is the number of a channel: UC and 22 letters.
func isChannel(s string) bool { return len(s) == 24 && strings.HasPrefix(s, "UC") && idRunes(s) }

// isVideo reports whether s is the number of a video: 11 letters.
func isVideo(s string) bool { return len(s) == 11 && idRunes(s) }

// isPost reports whether s is the number of a post to subscribers.
func isPost(s string) bool { return strings.HasPrefix(s, "Ugkx") && len(s) > 20 && idRunes(s) }

// isComment reports whether s is the number of a comment, which for a reply has
// that of the comment before it, and a dot. Those of before 2016 begin with z.
func isComment(s string) bool {
	top, _, _ := strings.Cut(s, ".")
	return len(top) >= 20 && (strings.HasPrefix(top, "Ug") || strings.HasPrefix(top, "z1")) && idRunes(strings.ReplaceAll(s, ".", ""))
}

// isPlaylist reports whether s is the number of a playlist.
func isPlaylist(s string) bool {
	for _, p := range []string{"PL", "FL", "LL", "WL", "UU", "RD", "OL"} {
		if strings.HasPrefix(s, p) && idRunes(s) && (len(s) == 2 || len(s) >= 13) {
			return true
		}
	}
	return false
}

// isTime reports whether s is a time as the tables write it.
func isTime(s string) bool { return !takeout.Time(s).IsZero() }

// isSegments reports whether s is a text as the tables write it.
func isSegments(s string) bool {
	s = strings.TrimPrefix(strings.TrimSpace(s), "[")
	return strings.HasPrefix(s, `{"`) && (strings.Contains(s, `"text"`) || strings.Contains(s, `"takeoutSegments"`))
}

// isChannelURL reports whether s is the address of a channel.
func isChannelURL(s string) bool {
	return strings.Contains(s, "youtube.com/channel/") || strings.Contains(s, "youtube.com/@")
}

// isFlag reports whether s is the yes or no of a table, which is not translated.
func isFlag(s string) bool { return strings.EqualFold(s, "true") || strings.EqualFold(s, "false") }

// isLicence reports whether s is the name of a licence, which has a name in it that
// is not translated.
func isLicence(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "youtube") || strings.Contains(s, "creative commons")
}
