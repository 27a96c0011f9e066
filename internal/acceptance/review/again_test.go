package review_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// outbox copies the Mastodon export of the demo with its posts changed.
func (p program) outbox(t *testing.T, change func(posts []map[string]any) []map[string]any) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "mastodon")
	if err := os.CopyFS(dir, os.DirFS(p.export("mastodon"))); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "outbox.json")
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var box map[string]any
	if err := json.Unmarshal(b, &box); err != nil {
		t.Fatal(err)
	}
	var posts []map[string]any
	for _, item := range box["orderedItems"].([]any) {
		posts = append(posts, item.(map[string]any))
	}
	box["orderedItems"] = change(posts)
	if b, err = json.Marshal(box); err == nil {
		err = os.WriteFile(file, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// testSecondAudit audits again, a month later: one post was edited, and one is new.
func testSecondAudit(t *testing.T, w *way) {
	edited := w.report.find(w.edited)
	if edited == nil {
		t.Fatal("the demo has no post to edit")
	}
	june := w.outbox(t, func(posts []map[string]any) (out []map[string]any) {
		for _, p := range posts {
			post, _ := p["object"].(map[string]any)
			id, _ := p["id"].(string)
			switch {
			case post == nil || id == "":
			case strings.Contains(id, "/"+edited.Item.ID+"/"):
				post["content"] = strings.Replace(post["content"].(string), "Locum agency people", "Those of the agency", 1)
				delete(post, "contentMap")
			case strings.Contains(id, "/"+aPost+"/"):
				b, _ := json.Marshal(p)
				var fresh map[string]any
				json.Unmarshal([]byte(strings.ReplaceAll(string(b), aPost, newPost)), &fresh)
				object := fresh["object"].(map[string]any)
				object["content"] = "<p>Chasing a lost letter for a patient, NHS no 999 893 8074, anyone?</p>"
				delete(object, "contentMap")
				object["published"], fresh["published"] = aMonthLater, aMonthLater
				out = append(out, fresh)
			}
			out = append(out, p)
		}
		return out
	})
	second := w.demo(t, w.export("x"), june)
	if silenced := second.Summary.Silenced; silenced.Count != 1 || len(silenced.Reasons) != 1 || silenced.Reasons[0].Reason != whyAlarm {
		t.Errorf("false alarms in the second report: %+v", silenced)
	}
	if second.find(w.alarm) != nil {
		t.Error("the second audit raises a false alarm again")
	}
	for k, verb := range map[string]string{w.kept: "keep", w.advised: "advice"} {
		if f := second.find(k); f == nil || f.Decision == nil || f.Decision.Verb != verb {
			t.Errorf("the second audit does not know what was decided: %+v", f)
		}
	}
	fresh := ""
	for _, f := range second.Findings {
		if f.Item.ID == newPost && f.Rule == "patient-id-number" {
			fresh = key(f.ID)
		}
	}
	if fresh == "" {
		t.Fatal("nothing is found in the new post")
	}

	w.session = w.review(t)
	d := enter(t, w.browser, w.session)
	if slices.Contains(d.keys(), w.alarm) {
		t.Error("the page raises a false alarm again")
	}
	if got := d.text(".news"); !wordsIn(got, "Since last time", "1 new", "1 edited", "2 decided") {
		t.Errorf("of what has changed the page says %q", got)
	}
	for change, want := range map[string]string{"new": fresh, "edited": w.edited} {
		d.open("/?change=" + change)
		keys := d.keys()
		if !slices.Contains(keys, want) || slices.Contains(keys, w.kept) {
			t.Errorf("%s since last time: %v, and not %s", change, keys, want)
		}
		if got := d.text("#f-" + want + " .meta"); !wordsIn(got, change) {
			t.Errorf("the finding says of itself %q, and not that it is %s", got, change)
		}
	}
	d.open("/?change=edited")
	if got := d.text("#f-" + w.edited + " .decision"); !wordsIn(got, "Not decided yet", "edited since you decided", "keep") {
		t.Errorf("after the edit, the page says %q", got)
	}

	d.click(`.site a[href="/changes"]`)
	if got := d.text("main"); !wordsIn(got, "Since the last run", "Edited, and still found", "New", "played by") {
		t.Errorf("since last time: %s", got)
	}
	d.click(fmt.Sprintf(`main a[href="/finding/%s"]`, w.edited))
	d.click(`.verbs button[value="hide"]`)
	d.wantSaid("Decided: hide")
	d.open("/?change=decided")
	if got := d.text(".lead"); got == "nothing" && !slices.Contains(d.keys(), w.kept) {
		t.Errorf("decided since last time: %v", d.keys())
	}

	d.open("/silenced")
	if got := d.keys(); !slices.Equal(got, []string{w.alarm}) {
		t.Errorf("the false alarms are %v", got)
	}
	if got := d.text("main"); !wordsIn(got, whyAlarm) {
		t.Errorf("the reason is not told: %s", got)
	}
	if got := d.text(`.site a[href="/silenced"]`); got != "False alarms (1)" {
		t.Errorf("they are counted as %q", got)
	}
	d.wantClean()
}

// wordsIn reports whether all the words stand in a text.
func wordsIn(text string, words ...string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
