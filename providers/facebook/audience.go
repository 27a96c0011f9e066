package facebook

import (
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// privacy is who can see a post, a film or an album. Its description, which may name
// people, is not read. https://developers.facebook.com/docs/graph-api/reference/privacy
type privacy struct{ Value, Friends, Allow string }

// UnmarshalJSON decodes an object, or the mere word that albums have. It never fails:
// what makes no sense tells nothing of who can see it.
func (p *privacy) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		_ = json.Unmarshal(data, &p.Value)
		return nil
	}
	var in struct {
		Value   string `json:"value"`
		Friends string `json:"friends"`
		Allow   string `json:"allow"`
	}
	if json.Unmarshal(data, &in) == nil {
		p.Value, p.Friends, p.Allow = in.Value, in.Friends, in.Allow
	}
	return nil
}

// audience is unknown where Facebook says nothing, as of what stands on the timeline
// of somebody else, or a word that is not known.
func (p *privacy) audience() social.Audience {
	if p == nil {
		return social.AudienceUnknown
	}
	word := strings.ToUpper(p.Value)
	if word == "CUSTOM" && p.Friends != "" {
		word = strings.ToUpper(p.Friends)
	}
	switch word {
	case "EVERYONE":
		return social.AudiencePublic
	case "ALL_FRIENDS", "FRIENDS_OF_FRIENDS", "SOME_FRIENDS", "CUSTOM":
		return social.AudienceFriends
	case "SELF":
		if p.Allow != "" { // and those who are named
			return social.AudienceFriends
		}
		return social.AudienceOnlyMe
	case "NO_FRIENDS", "NETWORKS_FRIENDS": // a network, which may be anybody's
		return social.AudienceUnknown
	}
	a, _ := meta.Audience(strings.ReplaceAll(p.Value, "_", " "))
	return a
}
