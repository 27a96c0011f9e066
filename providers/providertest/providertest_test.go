package providertest

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

// TestCheck proves that the rules can be broken.
func TestCheck(t *testing.T) {
	good := func(change func(*social.Post)) social.Item {
		p := &social.Post{ID: "1", Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Source: "a", Text: "if a < b & c", Published: time.Unix(1.7e9, 0).UTC()}
		change(p)
		return social.Item{Post: p}
	}
	for _, test := range []struct {
		name  string
		item  social.Item
		fault string
	}{
		{"good", good(func(*social.Post) {}), ""},
		{"like of an unknown author", good(func(p *social.Post) { p.Kind, p.Mine = social.KindLike, false }), ""},
		{"nothing", social.Item{}, "0 fields"},
		{"two", social.Item{Gap: &social.Gap{}, Mark: &social.Mark{}}, "2 fields"},
		{"no ID", good(func(p *social.Post) { p.ID = "" }), "ID is"},
		{"kind", good(func(p *social.Post) { p.Kind = "tweet" }), "kind"},
		{"audience", good(func(p *social.Post) { p.Audience = "" }), "audience"},
		{"own author", good(func(p *social.Post) { p.Author.ID = "2" }), "names an author"},
		{"no author", good(func(p *social.Post) { p.Mine = false }), "names no author"},
		{"no source", good(func(p *social.Post) { p.Source = "" }), "source"},
		{"tag", good(func(p *social.Post) { p.Text = "a<br />b" }), "markup"},
		{"entity", good(func(p *social.Post) { p.Text = "a &amp; b" }), "markup"},
		{"escape", good(func(p *social.Post) { p.Text = "a\x1b[2J" }), "control"},
		{"bytes", good(func(p *social.Post) { p.Text = "a\xff" }), "UTF-8"},
		{"zone", good(func(p *social.Post) { p.Published = p.Published.In(time.FixedZone("x", 3600)) }), "UTC"},
		{"epoch", good(func(p *social.Post) { p.Published = time.Unix(0, 0).UTC() }), "plausible"},
		{"future", good(func(p *social.Post) { p.Edited = time.Now().UTC().AddDate(3, 0, 0) }), "plausible"},
		{"hashtag", good(func(p *social.Post) { p.Hashtags = []string{"#flu"} }), "hashtag"},
		{"mention", good(func(p *social.Post) { p.Mentions = []social.Person{{Handle: "@zoe"}} }), "begins with @"},
		{"media type", good(func(p *social.Post) { p.Media = []social.Media{{Type: "image"}} }), "media type"},
		{"media path", good(func(p *social.Post) { p.Media = []social.Media{{Type: "photo", Path: "../x"}} }), "leads out"},
		{"reference", good(func(p *social.Post) { p.Answers = &social.Ref{} }), "points at nothing"},
		{"relation", social.Item{Connection: &social.Connection{ID: "1", Relation: "fan", Source: "a"}}, "relation"},
		{"bio", social.Item{Connection: &social.Connection{ID: "1", Relation: "follower", Source: "a", Bio: "<p>x</p>"}}, "markup"},
		{"state", social.Item{Setting: &social.Setting{Key: "a", Source: "a"}}, "state"},
		{"field", social.Item{Profile: &social.Profile{Fields: []social.Field{{Name: "a", Value: "<a href>"}}}}, "markup"},
		{"reason", social.Item{Gap: &social.Gap{Section: "a", Reason: "lost"}}, "reason"},
		{"left alone", social.Item{Gap: &social.Gap{Section: "a", Reason: social.ReasonNotRead}}, ""},
		{"gap kind", social.Item{Gap: &social.Gap{Section: "a", Reason: "failed", Kinds: []social.Kind{"tweets"}}}, "kind"},
		{"mark", social.Item{Mark: &social.Mark{Stream: "a", Relation: "fan"}}, "relation"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := check(test.item)
			if test.fault == "" && err != nil || test.fault != "" && (err == nil || !strings.Contains(err.Error(), test.fault)) {
				t.Errorf("error %v; want %q", err, test.fault)
			}
		})
	}
}

func TestSpoken(t *testing.T) {
	known := social.Item{Gap: &social.Gap{Section: "a", Reason: social.ReasonNotOffered}}
	fresh := social.Item{Gap: &social.Gap{Section: "b", Reason: social.ReasonFailed}}
	for _, test := range []struct {
		name  string
		items []social.Item
		err   error
		want  bool
	}{
		{"silence", nil, nil, false},
		{"the gap that is always there", []social.Item{known}, nil, false},
		{"a new gap", []social.Item{known, fresh}, nil, true},
		{"an error", nil, context.Canceled, true},
	} {
		if got := spoken(test.items, test.err, []social.Item{known}); got != test.want {
			t.Errorf("%s: %v; want %v", test.name, got, test.want)
		}
	}
}

func TestMissing(t *testing.T) {
	a := social.Item{Setting: &social.Setting{Key: "a", Value: "1"}}
	changed := social.Item{Setting: &social.Setting{Key: "a", Value: "2"}}
	gap := social.Item{Gap: &social.Gap{Section: "x"}}
	for _, test := range []struct {
		name       string
		want, have []social.Item
		lost       int
	}{
		{"same", []social.Item{a, gap}, []social.Item{a}, 0},
		{"absent", []social.Item{a}, nil, 1},
		{"changed", []social.Item{a}, []social.Item{changed}, 1},
		{"one of two", []social.Item{a}, []social.Item{changed, a}, 0},
	} {
		if lost := missing(test.want, test.have); len(lost) != test.lost {
			t.Errorf("%s: %v", test.name, lost)
		}
	}
}

func TestReadAfterError(t *testing.T) {
	oops := errors.New("oops")
	_, err := read(func(yield func(social.Item, error) bool) {
		_ = yield(social.Item{}, oops) && yield(social.Item{}, nil)
	})
	if err == nil || !strings.Contains(err.Error(), "went on") {
		t.Errorf("error %v", err)
	}
}

func TestSpoil(t *testing.T) {
	whole := []byte("one\ntwo\nthree\nfour\n")
	for how, got := range spoil(whole) {
		if bytes.Equal(got, whole) {
			t.Errorf("%s: nothing is spoilt", how)
		}
		if how == "truncated" && bytes.HasSuffix(got, []byte("\n")) {
			t.Errorf("cut between two lines: %q", got)
		}
	}
}
