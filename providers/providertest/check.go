package providertest

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// Check holds one sequence of items to the rules that all items keep.
func Check(t *testing.T, items []social.Item) {
	t.Helper()
	seen := map[string]social.Item{}
	for i, it := range items {
		if err := check(it); err != nil {
			t.Errorf("item %d (%s): %v", i, it.Kind(), err)
			continue
		}
		if it.Mark != nil {
			continue // a stream is marked again and again
		}
		key := string(it.Kind()) + " " + it.ID()
		if old, ok := seen[key]; ok {
			if diff := cmp.Diff(old, it); diff != "" {
				t.Errorf("item %d: another %s has the same ID %q:\n%s", i, it.Kind(), it.ID(), diff)
			}
		}
		seen[key] = it
	}
}

// check looks at one item.
func check(it social.Item) error {
	set := 0
	for _, ok := range []bool{it.Profile != nil, it.Post != nil, it.Connection != nil, it.Setting != nil, it.Gap != nil, it.Mark != nil} {
		if ok {
			set++
		}
	}
	if set != 1 {
		return fmt.Errorf("%d fields are set; want one", set)
	}
	if it.ID() == "" || it.Kind() == "" {
		return fmt.Errorf("ID is %q, kind is %q", it.ID(), it.Kind())
	}
	switch {
	case it.Post != nil:
		return post(it.Post)
	case it.Connection != nil:
		return connection(it.Connection)
	case it.Setting != nil:
		return setting(it.Setting)
	case it.Profile != nil:
		return profile(it.Profile)
	case it.Gap != nil:
		return gap(it.Gap)
	}
	if it.Mark.Relation != "" && !slices.Contains(relations, it.Mark.Relation) {
		return fmt.Errorf("mark speaks of relation %q", it.Mark.Relation)
	}
	return nil
}

var (
	relations = []social.Relation{social.RelationFollower, social.RelationFollowing, social.RelationFriend, social.RelationGroupMember,
		social.RelationCorrespondent, social.RelationRequest, social.RelationMuted, social.RelationBlocked}
	audiences = []social.Audience{social.AudiencePublic, social.AudienceFollowers, social.AudienceFriends, social.AudienceGroup,
		social.AudienceDirect, social.AudienceOnlyMe, social.AudienceUnknown}
	reasons   = []social.Reason{social.ReasonNotOffered, social.ReasonNotGranted, social.ReasonLimit, social.ReasonNotInExport, social.ReasonNotRead, social.ReasonFailed}
	states    = []social.State{social.StateOpen, social.StateLimited, social.StateClosed, social.StateUnknown}
	certainty = []social.Certainty{social.TimeExact, social.TimeLocal, social.TimeDay, social.TimeAmbiguous}
	media     = []string{"photo", "video", "audio", "animation", "file"}
	kinds     = append(social.PostKinds(), social.KindProfile, social.KindConnection, social.KindSetting)
)

func post(p *social.Post) error {
	switch {
	case !slices.Contains(social.PostKinds(), p.Kind):
		return fmt.Errorf("kind %q is not one of a post", p.Kind)
	case !slices.Contains(audiences, p.Audience):
		return fmt.Errorf("audience %q is not one of the words", p.Audience)
	case !slices.Contains(certainty, p.TimeKnown):
		return fmt.Errorf("certainty %q is not one of the words", p.TimeKnown)
	case p.Mine && p.Author != (social.Person{}):
		return fmt.Errorf("the owner's own post names an author")
	case !p.Mine && p.Author == (social.Person{}) && p.Kind != social.KindLike:
		return fmt.Errorf("somebody else's post names no author")
	case p.Source == "":
		return fmt.Errorf("source is empty")
	case p.Members < 0:
		return fmt.Errorf("%d members", p.Members)
	}
	for _, m := range p.Media {
		if !slices.Contains(media, m.Type) {
			return fmt.Errorf("media type %q is not one of the words", m.Type)
		}
		if m.Path != "" && !fs.ValidPath(m.Path) {
			return fmt.Errorf("media path %q leads out of the export", m.Path)
		}
	}
	for _, h := range p.Hashtags {
		if h == "" || strings.HasPrefix(h, "#") {
			return fmt.Errorf("hashtag %q", h)
		}
	}
	for _, m := range append([]social.Person{p.Author}, p.Mentions...) {
		if strings.HasPrefix(m.Handle, "@") {
			return fmt.Errorf("handle %q begins with @", m.Handle)
		}
	}
	texts := []string{p.Text, p.Warning, p.Author.Name, p.Group}
	for _, r := range []*social.Ref{p.Answers, p.Quotes} {
		if r == nil {
			continue
		}
		if *r == (social.Ref{}) {
			return fmt.Errorf("a reference points at nothing")
		}
		if r.Mine && r.Author != (social.Person{}) {
			return fmt.Errorf("a reference to the owner's own post names an author")
		}
		texts = append(texts, r.Text, r.Author.Name)
	}
	for _, m := range p.Media {
		texts = append(texts, m.Alt, m.Text)
	}
	return firstError(plain(texts...), times(p.Published, p.Edited, p.Deleted))
}

func connection(c *social.Connection) error {
	switch {
	case c.ID == "":
		return fmt.Errorf("ID is empty")
	case !slices.Contains(relations, c.Relation):
		return fmt.Errorf("relation %q is not one of the words", c.Relation)
	case c.Source == "":
		return fmt.Errorf("source is empty")
	case strings.HasPrefix(c.Handle, "@"):
		return fmt.Errorf("handle %q begins with @", c.Handle)
	case c.Initiated != "" && c.Initiated != "owner" && c.Initiated != "them":
		return fmt.Errorf("initiated %q is not one of the words", c.Initiated)
	}
	return firstError(plain(c.Handle, c.Name, c.Bio, c.Location), times(c.Since))
}

func setting(s *social.Setting) error {
	switch {
	case !slices.Contains(states, s.State):
		return fmt.Errorf("state %q is not one of the words", s.State)
	case s.Source == "":
		return fmt.Errorf("source is empty")
	}
	return plain(s.Key, s.Value)
}

func profile(p *social.Profile) error {
	texts := []string{p.Name, p.Handle, p.Bio, p.Location}
	for _, f := range p.Fields {
		texts = append(texts, f.Name, f.Value)
	}
	if strings.HasPrefix(p.Handle, "@") {
		return fmt.Errorf("handle %q begins with @", p.Handle)
	}
	return firstError(plain(texts...), times(p.Created))
}

func gap(g *social.Gap) error {
	switch {
	case g.Section == "":
		return fmt.Errorf("gap without a section")
	case !slices.Contains(reasons, g.Reason):
		return fmt.Errorf("reason %q of %q is not one of the words", g.Reason, g.Section)
	case g.Count < 0:
		return fmt.Errorf("gap in %q counts %d", g.Section, g.Count)
	}
	for _, k := range g.Kinds {
		if !slices.Contains(kinds, k) {
			return fmt.Errorf("gap in %q speaks of kind %q", g.Section, k)
		}
	}
	return plain(g.Section, g.Detail)
}

// markup is what HTML that was not turned into text leaves behind. Fixtures
// must not hold these in words that their author typed.
var markup = regexp.MustCompile(`(?i)</?(p|br|a|span|div|b|i|ul|li|script)\b[^<>]*>|&(amp|lt|gt|quot|nbsp|#\d+|#x[0-9a-f]+);`)

func plain(texts ...string) error {
	for _, s := range texts {
		if !utf8.ValidString(s) {
			return fmt.Errorf("a text is not UTF-8: %q", s)
		}
		if m := markup.FindString(s); m != "" {
			return fmt.Errorf("a text holds markup: %q", m)
		}
		for _, r := range s {
			if unicode.IsControl(r) && r != '\n' && r != '\t' {
				return fmt.Errorf("a text holds control character %U", r)
			}
		}
	}
	return nil
}

// times must be in UTC, after the first network and not far ahead of the clock.
func times(ts ...time.Time) error {
	for _, t := range ts {
		if t.IsZero() {
			continue
		}
		if t.Location() != time.UTC {
			return fmt.Errorf("time %v is not in UTC", t)
		}
		if t.Year() < 1995 || t.After(time.Now().AddDate(1, 0, 0)) {
			return fmt.Errorf("time %v is not plausible", t)
		}
	}
	return nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
