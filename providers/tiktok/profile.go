package tiktok

import (
	"encoding/json"

	"github.com/probity-audit/probity/social"
)

// profile is the ProfileMap. TikTok writes more into it that nobody but the owner
// sees: e-mail address, telephone number, birthday.
type profile struct {
	UserName    text `json:"userName"`
	DisplayName text `json:"displayName"`
	Bio         text `json:"bioDescription"`
	Photo       text `json:"profilePhoto"`
	Instagram   text `json:"instagramLink"`
	YouTube     text `json:"youtubeLink"`
	Lemon8      text `json:"lemon8Link"`
	Fundraiser  text `json:"fundraiser"`
}

// decode reports whether data says who the owner is.
func (p *profile) decode(data []byte) bool {
	var next profile
	if data[0] != '{' || json.Unmarshal(data, &next) != nil || next == (profile{}) {
		return false
	}
	*p = next
	return p.handle() != ""
}

// handle is the owner's user name.
func (p *profile) handle() string { return handle(p.UserName) }

func (p *profile) item() *social.Profile {
	out := &social.Profile{Name: string(p.DisplayName), Handle: p.handle(), Bio: string(p.Bio), Avatar: webAddress(p.Photo)}
	for _, l := range []struct {
		name  string
		value text
	}{{"Instagram", p.Instagram}, {"YouTube", p.YouTube}, {"Lemon8", p.Lemon8}, {"Fundraiser", p.Fundraiser}} {
		switch {
		case l.value == "":
		case webAddress(l.value) != "":
			out.Links = append(out.Links, string(l.value))
		default:
			out.Fields = append(out.Fields, social.Field{Name: l.name, Value: string(l.value)})
		}
	}
	out.Links = append(out.Links, links(out.Bio)...)
	return out
}
