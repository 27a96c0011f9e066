package bluesky

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// of returns the items that reports count under key.
func of(items []social.Item, key string) []social.Item {
	return slices.DeleteFunc(slices.Clone(items), func(it social.Item) bool { return it.Count() != key || it.Gap != nil })
}

// told returns the gap of the section; an empty one if nothing is said.
func told(items []social.Item, section string) social.Gap {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section {
			return *it.Gap
		}
	}
	return social.Gap{}
}

func one(r *blueskytest.Repository) fstest.MapFS { return fstest.MapFS{"repo.car": {Data: r.CAR()}} }

func TestWhen(t *testing.T) {
	at := func(s string) time.Time {
		out, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	latest, put := at("2026-05-04T09:00:00Z"), at("2024-03-01T09:00:00Z")
	tid := blueskytest.TID(put, 3)
	for name, c := range map[string]struct {
		said, key string
		want      time.Time
		differs   bool
	}{
		"alike":                   {"2024-03-01T09:00:02.5Z", tid, put.Add(2500 * time.Millisecond), false},
		"another zone":            {"2024-03-01T11:00:00+02:00", tid, put, false},
		"not quite a day":         {"2024-02-29T09:00:01Z", tid, at("2024-02-29T09:00:01Z"), false},
		"brought over":            {"2015-03-01T09:00:00Z", tid, put, true},
		"said to be later":        {"2024-09-01T09:00:00Z", tid, put, true},
		"later than the export":   {"2029-09-01T09:00:00Z", tid, put, false},
		"not said":                {"", tid, put, false},
		"not a time":              {"yesterday", tid, put, false},
		"before there were posts": {"0001-01-01T00:00:00Z", tid, put, false},
		"a key of another kind":   {"2015-03-01T09:00:00Z", "self", at("2015-03-01T09:00:00Z"), false},
		"a key made up":           {"2015-03-01T09:00:00Z", blueskytest.TID(at("2015-03-01T09:00:00Z"), 0), at("2015-03-01T09:00:00Z"), false},
		"a key of the future":     {"2024-03-01T09:00:00Z", blueskytest.TID(at("2035-03-01T09:00:00Z"), 0), put, false},
		"neither":                 {"", "self", time.Time{}, false},
	} {
		got, differs := when(object{"createdAt": c.said}, c.key, latest)
		if !got.Equal(c.want) || differs != c.differs || !got.IsZero() && got.Location() != time.UTC {
			t.Errorf("%s: %v %v", name, got, differs)
		}
	}
}

func TestRich(t *testing.T) {
	facet := func(from, to any, feature m) m {
		return m{"index": m{"byteStart": from, "byteEnd": to}, "features": l{feature}}
	}
	link := m{"uri": "https://example.org/a/long/way"}
	for name, c := range map[string]struct {
		text   string
		facets l
		want   rich
	}{
		"plain":               {"a\x00b", nil, rich{text: "ab"}},
		"shortened":           {"é example.org/a/lo... é", l{facet(3, 22, link)}, rich{text: "é https://example.org/a/long/way é", links: []string{"https://example.org/a/long/way"}}},
		"with one dot sign":   {"example.org/a…", l{facet(0, 16, link)}, rich{text: "https://example.org/a/long/way", links: []string{"https://example.org/a/long/way"}}},
		"words for a link":    {"look here", l{facet(5, 9, link)}, rich{text: "look here", links: []string{"https://example.org/a/long/way"}}},
		"another site":        {"safe.example.net/...", l{facet(0, 20, link)}, rich{text: "safe.example.net/...", links: []string{"https://example.org/a/long/way"}}},
		"two, one in another": {"example.org/a...", l{facet(0, 16, link), facet(8, 16, link)}, rich{text: "https://example.org/a/long/way", links: []string{"https://example.org/a/long/way"}}},
		"beyond the end":      {"short", l{facet(2, 90, link), facet(-1, 3, m{"tag": "#a"}), facet(4, 2, m{"did": zoe})}, rich{text: "short", links: []string{"https://example.org/a/long/way"}, tags: []string{"a"}, mentions: []social.Person{{ID: zoe}}}},
		"within a letter":     {"é", l{facet(1, 2, m{"did": zoe})}, rich{text: "é", mentions: []social.Person{{ID: zoe}}}},
		"nothing of sense":    {"a", l{"b", 7, m{}, facet(0, 1, m{"tag": "##"}), facet(0, 1, m{"did": "zoe"})}, rich{text: "a"}},
	} {
		got := readRich(toObject(decoded(t, m{"text": c.text, "facets": c.facets})))
		if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(rich{})); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// What is no record of its kind is counted, and stops nothing.
func TestWrongRecords(t *testing.T) {
	r := blueskytest.New()
	r.Add(inPosts, key(1), m{"createdAt": stamp(1)}).Add(inPosts, key(2), m{"text": 7}).Add(inPosts, key(3), m{"text": "good", "reply": "no", "embed": l{}, "langs": "en", "facets": m{}})
	r.Add(inLikes, key(1), m{"subject": "at://a/b/c"}).Add(inReposts, key(1), m{"subject": m{"uri": "https://example.org"}})
	r.Add(inFollows, key(1), m{"subject": "zoe"}).Add(inBlocks, key(1), m{"subject": nil}).Add(inLists, key(1), m{"purpose": "x"})
	r.Add(inChat, "self", m{"allowIncoming": ""}).Add(inProfile, "other", m{"displayName": "Not shown"})
	r.Records[inPosts+"/"+key(4)] = []byte("\xff\xff")
	items := read(t, one(r), social.Owner{})
	if n := providertest.Counts(items); n["post"] != 1 || len(n) != 1 {
		t.Error(n)
	}
	for section, want := range map[string]int{secPosts: 3, secLikes: 1, secReposts: 1, secFollows: 1, secBlocked: 1, secTitles: 1, secSettings: 1, "further records of Bluesky": 1} {
		if g := told(items, section); g.Count != want {
			t.Errorf("%s: %+v, want %d", section, g, want)
		}
	}
}

func TestStrangeAttachment(t *testing.T) {
	r := blueskytest.New().Add(inPosts, key(1), m{"text": "a", "embed": m{"$type": "app.bsky.embed.poll"}})
	r.Add(inPosts, key(2), m{"text": "a", "embed": m{"$type": "app.bsky.embed.recordWithMedia", "media": m{"$type": "org.example.new"}}})
	if g := told(read(t, one(r), social.Owner{}), "attachments of posts and messages"); g.Count != 2 {
		t.Errorf("%+v", g)
	}
}

func TestLoggedOut(t *testing.T) {
	for state, labels := range map[social.State]m{
		social.StateOpen:    {"values": l{m{"val": "nudity"}}},
		social.StateLimited: {"values": l{m{"val": hidden}}},
	} {
		set := of(read(t, one(blueskytest.New().Add(inProfile, "self", m{"labels": labels})), social.Owner{}), "setting")
		if len(set) != 1 || set[0].Setting.Key != social.SettingAccount || set[0].Setting.State != state {
			t.Errorf("%s: %+v", state, set)
		}
	}
}

// Several files: an older copy of the same repository, and somebody else's.
func TestSeveral(t *testing.T) {
	older, other := second(), second()
	other.DID = zoe
	fsys := fstest.MapFS{"a.car": {Data: older.CAR()}, "b.car": {Data: full().CAR()}}
	items := read(t, fsys, social.Owner{})
	if len(of(items, "post")) != 12 || told(items, "older copies of the repository").Count != 1 {
		t.Errorf("%v %+v", providertest.Counts(items), told(items, "older copies of the repository"))
	}
	fsys["c.car"] = &fstest.MapFile{Data: other.CAR()}
	r, ok := New().Recognize(fsys)
	if diff := cmp.Diff([]string{blueskytest.DID, zoe}, r.Owners); !ok || diff != "" || r.Account.ID != "" {
		t.Errorf("%v %+v %s", ok, r, diff)
	}
	if items = read(t, fsys, social.Owner{}); len(of(items, "post")) != 0 || told(items, "whose repository it is").Count != 2 {
		t.Error(providertest.Counts(items))
	}
	items = read(t, fsys, me(zoe))
	if len(of(items, "post")) != 1 || told(items, "repositories of other accounts").Count != 2 {
		t.Error(providertest.Counts(items))
	}
	fsys["d.car"] = &fstest.MapFile{Data: []byte("no repository")}
	if items = read(t, fsys, me(zoe)); told(items, "repositories that cannot be opened").Count != 1 {
		t.Error(told(items, "repositories that cannot be opened"))
	}
}

// One word in each part of the file is spoilt; what is left is read, and it is said.
func TestDamage(t *testing.T) {
	whole := full().CAR()
	all := providertest.Counts(read(t, fstest.MapFS{"repo.car": {Data: whole}}, social.Owner{}))
	for _, c := range []struct{ part, section, kind string }{
		{"from yesterday", "posts that lack", "post"}, {"Altos", "lists, starter packs and feeds that lack", "post"}, {"allowGroupInvites", "settings that lack", "setting"},
	} {
		data := bytes.Replace(whole, []byte(c.part), []byte(strings.ToUpper(c.part)), 1)
		items := read(t, fstest.MapFS{"repo.car": {Data: data}}, social.Owner{})
		n := providertest.Counts(items)
		if n[c.kind] >= all[c.kind] || told(items, c.section).Count != 1 || told(items, "damaged parts of the repository").Count != 1 {
			t.Errorf("%s: %v, %+v", c.part, n, told(items, c.section))
		}
	}
	items := read(t, fstest.MapFS{"repo.car": {Data: whole[:len(whole)-2000]}}, social.Owner{})
	if g := told(items, secRepo); g.Reason != social.ReasonFailed || !strings.Contains(g.Detail, "ends in the middle") {
		t.Errorf("%+v", g)
	}
}

// No word of a record, and no name of a file, may get into a gap.
func TestGapsSayNothing(t *testing.T) {
	fsys := fstest.MapFS{"moira secret.car": {Data: full().CAR()[:5000]}, "zoe and seán.jsonl": {Data: []byte(flat + `{"hush":"hush"}` + "\n{\"text\":\"hush")}, "hush.txt": {Data: []byte("hush")}}
	for _, it := range read(t, fsys, social.Owner{}) {
		if it.Gap == nil {
			continue
		}
		for _, word := range []string{"secret", "seán", "hush", "kettle", "did:", "clinic"} {
			if strings.Contains(strings.ToLower(it.Gap.Section+it.Gap.Detail), word) {
				t.Errorf("%q in %+v", word, it.Gap)
			}
		}
	}
}

// Both downloads are single files, and are opened as such.
func TestSingleFile(t *testing.T) {
	for file, data := range map[string][]byte{"repo.car": full().CAR(), "chat.jsonl": []byte(flat), "download": second().CAR(), "download (1)": []byte(nested)} {
		path := filepath.Join(t.TempDir(), file)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		a, err := archive.Open(path, archive.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		defer a.Close()
		r, ok := New().Recognize(a)
		if n := providertest.Counts(read(t, a, social.Owner{})); !ok || r.Account.ID != moira || n["post"]+n["message"] == 0 {
			t.Errorf("%s: %v %+v %v", file, ok, r, n)
		}
	}
}
