package youtube

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/social"
)

func TestRead(t *testing.T) {
	for in, want := range map[string]words{
		"":              {},
		"just a kettle": {text: "just a kettle"},
		`{"text":"a"}`:  {text: "a"},
		`{"text":"a"},{"text":"\n"},{"text":" b"}`:                     {text: "a\n b"},
		"{\"text\":\"a\nb\"},\n{\"text\":\"c\"}":                       {text: "a\nbc"},
		"{\"text\":\"a \\\"b\\\"\tc\x01\"}":                            {text: "a \"b\"\tc"},
		`{"mention":{"channelId":"UCz"},"text":"@zoe"},{"text":" hi"}`: {text: "@zoe hi", mentions: []social.Person{{ID: "UCz", Handle: "zoe"}}},
		`[{"text":"a"}]`: {text: "a"},
		`{"takeoutSegments":[{"text":"a"},{"text":"b"}]}`:                       {text: "ab"},
		`{"text":"see "},{"text":"x","link":{"linkUrl":"https://example.org"}}`: {text: "see x", links: []string{"https://example.org"}},
		`{"text":"@zoe","mention":{"externalChannelId":"UCz"}},{"text":"Seán","mention":{}}`: {text: "@zoeSeán",
			mentions: []social.Person{{ID: "UCz", Handle: "zoe"}, {Name: "Seán"}}},
	} {
		got, ok := read(in)
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(words{})); diff != "" || !ok {
			t.Errorf("%q: %v %s", in, ok, diff)
		}
	}
	for _, in := range []string{`{"text":"a`, `{"text":7}`, `{"takeoutSegments":{}}`, `{"text":"a"} and more`} {
		if w, ok := read(in); ok {
			t.Errorf("%q is read as %q", in, w.text)
		}
	}
}

func TestEntries(t *testing.T) {
	for in, want := range map[string]struct {
		text string
		err  error
	}{
		"<ul><li>line<br>one</li><li>line<br/>two<br/><b>more</b></li></ul>": {"line:one|line:two\nmore", nil},
		"<ul></ul>":                         {"", nil},
		"<ul><li>line<br>one</li><li>li":    {"line:one", csvfile.ErrTruncated},
		"<ul><li>line<br>one</li>":          {"line:one", csvfile.ErrTruncated},
		"":                                  {"", csvfile.ErrTruncated},
		"<ul><li>line<br>o\x00ne</li></ul>": {"line:one", csvfile.ErrDamaged},
		"<ul><li>&lt;b&gt;<br>&amp; &amp;amp;</li></ul>": {"<b>:& &amp;", nil},
	} {
		var got []string
		err := entries(strings.NewReader(in), func(e entry) error {
			got = append(got, e.line+":"+e.text)
			return nil
		})
		if strings.Join(got, "|") != want.text || !errors.Is(err, want.err) {
			t.Errorf("%q: %q, error %v", in, got, err)
		}
	}
}

func TestShapes(t *testing.T) {
	at := time.Date(2019, 8, 24, 12, 43, 19, 0, time.UTC)
	for in, want := range map[string]time.Time{"Sent at 2019-08-24 12:43:19 UTC.": at, "2019-08-24T12:43:19Z": at, "On 24 August": {}, "2019-08-24": {}, "9999999999999999999999": {}} {
		if got := timeIn(in); !got.Equal(want) {
			t.Errorf("%q: %v", in, got)
		}
	}
	for in, want := range map[string]social.State{"All comments": "open", "Hold all for review": "limited", "Disable comments": "closed", "Not set": "unknown", "None": "unknown", "Comments not allowed": "unknown",
		"Reține toate comentariile pentru verificare": "unknown", "Allow all comments": "open", "Off": "closed", "Hold potentially inappropriate comments for review": "limited", "ok": "unknown", "": "unknown"} {
		if got := commentState(in); got != want {
			t.Errorf("%q: %s", in, got)
		}
	}
	for in, want := range map[string]social.State{"PUBLIC": "open", "Nicht gelistet": "limited", " privé ": "closed", "Seu\u0308": "unknown"} {
		if got := visibility(in); got != want {
			t.Errorf("%q: %s", in, got)
		}
	}
	for value, state := range map[string]social.State{"Creative Commons": "open", "Licencia de YouTube estándar": "unknown", "x": "unknown"} {
		if got := licenceState(value); got != state {
			t.Errorf("%q: %s", value, got)
		}
	}
	if !isPlaylist("WL") || isPlaylist("PL1") || !isPost("UgkxPostPostPostPostPostPost") || isComment("kettle") || !isComment("z12aaaaaaaaaaaaaaaaaaaaa") {
		t.Error("shapes")
	}
	if standardPlace("0.0", "0.0") != "" || standardPlace("53.1", "") != "" || standardPlace("53.1", "-6.2") != "53.1 -6.2" {
		t.Error("standard place")
	}
	if degrees("91", 90) != nil || degrees("x", 90) != nil || degrees("NaN", 90) != nil || *degrees("-6.5", 90) != -6.5 {
		t.Error("degrees")
	}
}
