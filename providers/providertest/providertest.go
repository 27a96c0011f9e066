// Package providertest holds every provider to the same promises. A provider's
// whole conformance test is its fixtures:
//
//	func TestExport(t *testing.T) {
//		providertest.Export(t, mastodon.New(),
//			providertest.Fixture{
//				Name:   "archive",
//				FS:     os.DirFS("testdata/archive"),
//				Want:   []string{"profile", "post", "reply", "message", "setting"},
//				Unread: []string{"media_attachments/*", "avatar.*"},
//			},
//			providertest.Fixture{
//				Name: "followers alone",
//				FS:   fstest.MapFS{"followers.csv": {Data: []byte("Account address\nzoe@example.org\n")}},
//				Want: []string{"follower"},
//			},
//		)
//	}
//
//	func TestAPI(t *testing.T) {
//		server := newServer(t) // an httptest server shaped like the network
//		providertest.API(t, mastodon.New(), providertest.Session{
//			Client: server.Client(), Server: server.Host(), Want: []string{"profile", "post", "follower"},
//		})
//	}
//
// The interfaces repeat those of package providers, which a provider's tests
// cannot import without a circle.
package providertest

import (
	"context"
	"fmt"
	"io/fs"
	"iter"
	"net/http"
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

// Provider is what every provider has.
type Provider interface {
	Name() string
	Title() string
	Coverage() social.Coverage
}

// Exporter is a provider that reads exports.
type Exporter interface {
	Provider
	Recognize(fsys fs.FS) (social.Recognition, bool)
	Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error]
}

// Collector is a provider that reads over the network.
type Collector interface {
	Provider
	Account(ctx context.Context, c *http.Client, server string) (social.Account, error)
	Collect(ctx context.Context, c *http.Client, a social.Account, since social.Cursor) iter.Seq2[social.Item, error]
}

// Describe checks how a provider introduces itself.
func Describe(t *testing.T, p Provider) {
	t.Helper()
	if !regexp.MustCompile(`^[a-z][a-z0-9-]*$`).MatchString(p.Name()) {
		t.Errorf("Name() = %q; want a lower-case word", p.Name())
	}
	if p.Title() == "" || p.Title() != strings.TrimSpace(p.Title()) {
		t.Errorf("Title() = %q; want a name for people", p.Title())
	}
	c := p.Coverage()
	if len(c.Export)+len(c.API) == 0 {
		t.Error("Coverage() names nothing that can be read")
	}
	if len(c.Export) > 0 && len(c.Steps) == 0 {
		t.Error("Coverage() does not say how to get the export")
	}
	for _, g := range c.Missing {
		if err := gap(&g); err != nil {
			t.Errorf("Coverage().Missing: %v", err)
		}
	}
	if diff := cmp.Diff(c, p.Coverage()); diff != "" {
		t.Errorf("Coverage() differs when asked again:\n%s", diff)
	}
}

// read gathers a whole sequence, and the error it ended with.
func read(seq iter.Seq2[social.Item, error]) (items []social.Item, err error) {
	for it, e := range seq {
		if err != nil {
			return items, fmt.Errorf("the sequence went on after its error %w", err)
		}
		if err = e; e == nil {
			items = append(items, it)
		}
	}
	return items, err
}

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
		texts = append(texts, m.Alt)
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

// want checks that each key that reports count under has an item.
func want(t *testing.T, items []social.Item, keys []string) {
	t.Helper()
	have := map[string]int{}
	for _, it := range items {
		have[it.Count()]++
	}
	for _, k := range keys {
		if have[k] == 0 {
			t.Errorf("no %s among the items; have %v", k, have)
		}
	}
}

// spoken reports whether something was said to be missing or wrong.
func spoken(items []social.Item, err error, before []social.Item) bool {
	if err != nil {
		return true
	}
	known := map[string]bool{}
	for _, it := range before {
		if it.Gap != nil {
			known[fmt.Sprint(*it.Gap)] = true
		}
	}
	return slices.ContainsFunc(items, func(it social.Item) bool { return it.Gap != nil && !known[fmt.Sprint(*it.Gap)] })
}
