package review

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
)

func TestDecideOne(t *testing.T) {
	d := desk(5)
	v := visit(t, d)
	f := d.findings[2]
	key := keyOf(f.ID)
	for _, verb := range audit.Verbs() {
		page := v.post("/decide", url.Values{"f": {key}, "verb": {string(verb)}, "note": {"  asked\r\nthe practice  "}, "back": {"/?severity=all"}})
		want := audit.Decision{Finding: f.ID, Verb: verb, Note: "asked\nthe practice", At: today, Mark: f.Mark}
		if got := d.decided[f.ID]; got != want {
			t.Errorf("kept %+v, want %+v", got, want)
		}
		page.has(t, "1 of 5 decided", `role="status"`, "Decided: ")
		if page.path != "/?severity=all" || page.Request.Method != http.MethodGet {
			t.Errorf("a form leads to %s %s", page.Request.Method, page.path)
		}
		if listed := slices.Contains(page.keys(), key); listed == (verb == audit.FalseAlarm) {
			t.Errorf("%s: listed %v", verb, listed)
		}
	}
	v.get("/").hasNot(t, "Decided: ")
	if len(d.history) != len(audit.Verbs()) {
		t.Errorf("loading the page again decided again: %d", len(d.history))
	}
}

func TestTakeBackAndUndo(t *testing.T) {
	d := desk(5)
	v := visit(t, d)
	key := keyOf(d.findings[0].ID)
	v.post("/decide", url.Values{"f": {key}, "verb": {"keep"}})
	v.post("/decide", url.Values{"f": {key}, "verb": {"hide"}}).has(t, "Decided: hide")
	v.post("/undo", url.Values{}).has(t, "1 of 5 decided", "In force again: keep", `value="keep" title="It may stay as it is." aria-pressed="true"`)
	v.post("/decide", url.Values{"f": {key}, "verb": {"take-back"}}).has(t, "0 of 5 decided", "Taken back")
	v.post("/undo", url.Values{}).has(t, "1 of 5 decided")
	v.post("/undo", url.Values{}).has(t, "0 of 5 decided")
	v.post("/undo", url.Values{}).has(t, "There is no decision that could be taken back.")
	if len(d.decided) > 0 {
		t.Errorf("in force still: %v", d.decided)
	}
}

func TestDecideMany(t *testing.T) {
	d := desk(120)
	v := visit(t, d)
	some := []string{keyOf(d.findings[0].ID), keyOf(d.findings[4].ID), keyOf(d.findings[4].ID)}
	v.post("/decide", url.Values{"f": some, "verb": {"edit"}, "note": {"together"}}).has(t, "2 of 120 decided", "2 findings")
	if len(d.history) != 1 {
		t.Errorf("several at once are %d entries of the history", len(d.history))
	}
	page := v.post("/decide", url.Values{"all": {"yes"}, "of": {"40"}, "verb": {"keep"}, "back": {"/?network=mastodon"}})
	page.has(t, "40 findings")
	for _, f := range d.findings {
		if (d.decided[f.ID].Verb == audit.Keep) != (f.Account.Provider == "mastodon") {
			t.Errorf("%s: %v", f.ID, d.decided[f.ID].Verb)
		}
	}
	v.post("/undo", url.Values{}).has(t, "2 of 120 decided", "40 findings")
	v.post("/decide", url.Values{"all": {"yes"}, "of": {"39"}, "verb": {"delete"}, "back": {"/?network=mastodon"}}).has(t, "other findings fit the filter by now")
	v.get("/?select=page").has(t, `" checked>`)
}

func TestWhereOneGoesOn(t *testing.T) {
	d := desk(60)
	v := visit(t, d)
	key := func(i int) string { return keyOf(d.findings[i].ID) }
	for i, c := range []struct {
		form url.Values
		want string
	}{
		{url.Values{"f": {key(3)}, "verb": {"keep"}}, "/#f-" + key(3)},
		{url.Values{"f": {key(3)}, "verb": {"false-alarm"}}, "/#f-" + key(4)},
		{url.Values{"f": {key(5), key(6)}, "verb": {"hide"}}, "/#f-" + key(6)},
		{url.Values{"f": {key(5), key(6)}, "verb": {"keep"}, "back": {"/?verb=hide"}}, "/?verb=hide#main"},
		{url.Values{"f": {key(7), key(9)}, "verb": {"false-alarm"}, "back": {"/?decided=no"}}, "/?decided=no#f-" + key(10)},
		{url.Values{"f": {key(59)}, "verb": {"keep"}, "back": {"/?decided=no&page=2"}}, "/?decided=no&page=2#f-" + key(58)},
		{url.Values{"f": {key(11)}, "verb": {"keep"}, "back": {"/finding/" + key(11) + "?q=snake"}}, "/finding/" + key(11) + "?q=snake#f-" + key(11)},
		{url.Values{"all": {"yes"}, "of": {"57"}, "verb": {"keep"}}, "/#main"},
	} {
		v.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		got := v.post("/decide", c.form)
		if to := got.Header.Get("Location"); got.StatusCode != http.StatusSeeOther || to != c.want {
			t.Errorf("%d: %s to %s, want %s", i, got.Status, to, c.want)
		}
	}
}

func TestFormsThatMakeNoSense(t *testing.T) {
	d := desk(3)
	v := visit(t, d)
	key := keyOf(d.findings[0].ID)
	for says, form := range map[string]url.Values{
		"no decision was chosen":     {"f": {key}, "verb": {"burn"}},
		"no finding was selected":    {"verb": {"keep"}},
		"not in the report any more": {"f": {key, "ffff"}, "verb": {"keep"}},
	} {
		v.post("/decide", form).has(t, "That was not kept", says)
	}
	for _, back := range []string{"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/\r\nSet-Cookie: a=b", "evil"} {
		if got := v.post("/decide", url.Values{"f": {key}, "verb": {"keep"}, "back": {back}}); got.path != "/" || got.Request.URL.Host != v.server.guard.host {
			t.Errorf("%q leads to %s", back, got.Request.URL)
		}
	}
	v.post("/decide", url.Values{"f": {key}, "verb": {"keep"}, "note": {strings.Repeat("é", 3000)}})
	if n := len([]rune(d.decided[d.findings[0].ID].Note)); n != mostNote {
		t.Errorf("a note of %d letters is kept", n)
	}
	d.broken = errors.New("disk of Moira Quill")
	page := v.post("/decide", url.Values{"f": {keyOf(d.findings[1].ID)}, "verb": {"keep"}})
	page.has(t, "That was not kept", "1 of 3 decided")
	page.hasNot(t, "disk of Moira")
	if got := v.get("/finding/" + key); got.StatusCode != http.StatusInternalServerError || strings.Contains(got.body, "disk of Moira") {
		t.Errorf("what cannot be read: %s %s", got.Status, got.body)
	}
}

func TestFalseAlarm(t *testing.T) {
	d := desk(4)
	v := visit(t, d)
	f := d.findings[1]
	key := keyOf(f.ID)
	v.post("/decide", url.Values{"f": {key}, "verb": {"false-alarm"}, "note": {"an actor"}}).has(t, "1 false alarm", "1 of 4 decided")
	again := visit(t, d) // the next audit
	again.get("/").has(t, "1 of 4 decided")
	if slices.Contains(again.get("/?severity=all").keys(), key) {
		t.Error("a false alarm is raised again")
	}
	page := again.get("/silenced")
	page.has(t, "an actor", "Raise it again")
	if !slices.Equal(page.keys(), []string{key}) {
		t.Errorf("false alarms: %v", page.keys())
	}
	again.post("/decide", url.Values{"f": {key}, "verb": {"take-back"}, "back": {"/silenced"}}).has(t, "There are none.")
	if got := again.get("/").keys(); got[1] != key {
		t.Errorf("raised again it is not where it was: %v", got)
	}
}

func TestEditedSince(t *testing.T) {
	d := desk(2)
	f := &d.findings[0]
	d.decided[f.ID] = audit.Decision{Finding: f.ID, Verb: audit.Keep, Note: "before", At: today, Mark: "other words"}
	v := visit(t, d)
	v.get("/").has(t, "0 of 2 decided", "The words were edited since you decided: keep")
	if got := v.get("/?decided=edited").keys(); !slices.Equal(got, []string{keyOf(f.ID)}) {
		t.Errorf("edited since: %v", got)
	}
	v.post("/decide", url.Values{"f": {keyOf(f.ID)}, "verb": {"hide"}}).hasNot(t, "The words were edited")
	v.post("/undo", url.Values{}).has(t, "The words were edited since you decided: keep")
}
