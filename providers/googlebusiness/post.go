package googlebusiness

import (
	"cmp"
	"encoding/json"
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// rawPost is what the practice published on its profile.
type rawPost struct {
	Name, Summary, State, LanguageCode string
	CreateTime, UpdateTime, SearchURL  string
	CallToAction                       struct{ URL string }
	Event                              struct{ Title string }
	Offer                              struct{ CouponCode, RedeemOnlineURL, TermsConditions string }
	Media                              []rawMedia
}

// rawMedia is a picture or a film of the profile.
type rawMedia struct {
	Name, MediaFormat, Description, CreateTime string
	GoogleURL, SourceURL                       string
	Attribution                                struct{ ProfileName string }
}

// posts yields what the practice published.
func (r *reader) posts() error {
	return r.records(secPosts, "", func(file string, record []byte) (bool, error) {
		var list struct{ LocalPosts []json.RawMessage }
		if json.Unmarshal(record, &list) != nil || list.LocalPosts == nil {
			return r.localPost(file, record, true)
		}
		for _, one := range list.LocalPosts {
			ok, err := r.localPost(file, one, false)
			if err != nil {
				return true, err
			}
			if !ok {
				r.index.Failed(secPosts, 1)
			}
		}
		return true, nil
	})
}

// localPost yields one post. A post that is alone in its file has its pictures in
// the same folder.
func (r *reader) localPost(file string, record []byte, alone bool) (bool, error) {
	var raw rawPost
	if json.Unmarshal(record, &raw) != nil {
		return false, nil
	}
	p := raw.post(folder(file, "location-"), r.group(file), file)
	if alone && strings.HasPrefix(member.Fold(path.Base(path.Dir(file))), "localpost-") {
		if files := beside(r.fsys, file); len(files) > 0 {
			p.Media = files
		}
	}
	if p.ID == "" {
		if p.Text == "" && p.Warning == "" && len(p.Media) == 0 {
			return false, nil
		}
		p.ID = social.ContentID(string(p.Kind), social.Stamp(p.Published), p.Text)
	}
	return true, r.once(p)
}

// post of a location; without an identifier if the record has none.
func (raw *rawPost) post(location, group, source string) *social.Post {
	p := &social.Post{ID: identifier(raw.Name, location, "localPosts"), Kind: social.KindPost, Mine: true, Published: takeout.Time(raw.CreateTime),
		Warning: takeout.Line(raw.Event.Title), Text: paragraphs(raw.Summary, raw.Offer.TermsConditions), Language: takeout.Line(raw.LanguageCode),
		Audience: social.AudiencePublic, Group: group, URL: takeout.Line(raw.SearchURL), Source: source}
	for _, l := range []string{raw.CallToAction.URL, raw.Offer.RedeemOnlineURL} {
		if l = takeout.Line(l); l != "" {
			p.Links = append(p.Links, l)
		}
	}
	for _, m := range raw.Media {
		p.Media = append(p.Media, social.Media{Type: m.kind(), URL: takeout.Line(cmp.Or(m.GoogleURL, m.SourceURL)), Alt: social.Plain(m.Description)})
	}
	if raw.State != "" && raw.State != "LIVE" {
		p.Audience = social.AudienceUnknown // rejected, or still being looked at
	}
	if t := takeout.Time(raw.UpdateTime); t.After(p.Published) && !p.Published.IsZero() {
		p.Edited = t
	}
	p.Hashtags = social.Hashtags(p.Text)
	return p
}

// media yields the pictures and films of the profile, with what is said about
// them; those that customers added bear their name.
func (r *reader) media() error {
	return r.records(secMedia, "", func(file string, record []byte) (bool, error) {
		var list struct{ MediaItems []json.RawMessage }
		if json.Unmarshal(record, &list) != nil || list.MediaItems == nil {
			return r.mediaItem(file, record)
		}
		for _, one := range list.MediaItems {
			ok, err := r.mediaItem(file, one)
			if err != nil {
				return true, err
			}
			if !ok {
				r.index.Failed(secMedia, 1)
			}
		}
		return true, nil
	})
}

func (r *reader) mediaItem(file string, record []byte) (bool, error) {
	var raw rawMedia
	if json.Unmarshal(record, &raw) != nil {
		return false, nil
	}
	p := raw.post(folder(file, "location-"), r.group(file), file)
	p.Media[0].Path = r.picture(file, raw)
	if p.ID == "" {
		if p.Media[0].URL == "" && p.Text == "" {
			return false, nil
		}
		p.ID = social.ContentID(string(p.Kind), social.Stamp(p.Published), p.Text, p.Media[0].URL)
	}
	return true, r.once(p)
}

// post makes the words under a picture or film of a location; without an
// identifier if the record has none.
func (m *rawMedia) post(location, group, source string) *social.Post {
	p := &social.Post{ID: identifier(m.Name, location, "media"), Kind: social.KindCaption, Mine: true, Published: takeout.Time(m.CreateTime), Text: social.Plain(m.Description),
		Audience: social.AudiencePublic, Group: group, Source: source,
		Media: []social.Media{{Type: m.kind(), URL: takeout.Line(cmp.Or(m.GoogleURL, m.SourceURL))}}}
	if m.Attribution.ProfileName != "" || strings.Contains(m.Name, "/media/customers/") { // whom Google does not always name
		p.Mine, p.Author = false, person(m.Attribution.ProfileName)
	}
	p.Hashtags = social.Hashtags(p.Text)
	return p
}

// kind of a picture or film.
func (m rawMedia) kind() string {
	if m.MediaFormat == "VIDEO" {
		return "video"
	}
	return "photo"
}

// picture finds the file that goes with the description of a picture: of the same
// name, or of the name with which Google's interface calls it.
func (r *reader) picture(file string, m rawMedia) string {
	stem := strings.TrimSuffix(path.Base(file), path.Ext(file))
	for _, s := range []string{stem, strings.TrimPrefix(stem, "media-"), takeout.Line(between(m.Name, "media"))} {
		if s == "" {
			continue
		}
		for _, ending := range []string{".jpeg", ".jpg", ".png", ".mp4", ".mov"} {
			at := path.Join(path.Dir(file), s+ending)
			if found := r.index.Media(at); found != "" && path.Dir(found) == path.Dir(file) {
				return found
			}
		}
	}
	return ""
}

// identifier of something of a location, free of the account.
func identifier(name, location, collection string) string {
	id := takeout.Line(between(strings.Replace(name, "/media/customers/", "/media/", 1), collection))
	if id == "" {
		return ""
	}
	return "locations/" + cmp.Or(takeout.Line(between(name, "locations")), location) + "/" + collection + "/" + id
}

// paragraphs joins what is not empty.
func paragraphs(texts ...string) string {
	var out []string
	for _, t := range texts {
		if t = social.Plain(t); t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, "\n\n")
}
