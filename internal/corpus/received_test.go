package corpus

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A mistake in the labels would be learned.
func TestReceived(t *testing.T) {
	texts, err := LoadReceived("received/*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	seen, ids := map[string]bool{}, map[string]bool{}
	twice := 0
	for _, r := range texts {
		switch r.Kind {
		case "dm", "group-message", "comment", "reply", "review":
		default:
			t.Errorf("%s: kind %q", r.ID, r.Kind)
		}
		if r.Text == "" || r.Author == "" || ids[r.ID] {
			t.Errorf("%s: author %q, text %q", r.ID, r.Author, r.Text)
		}
		if seen[r.Text] {
			twice++
		}
		seen[r.Text], ids[r.ID] = true, true
	}
	if len(texts) < 2400 || twice > len(texts)/200 {
		t.Errorf("%d texts, %d of them written twice", len(texts), twice)
	}
	bad := filepath.Join(t.TempDir(), "bad.jsonl")
	for _, line := range []string{`{"id":"x-1","text":"a","from":"friend"}`, `{"id":`} {
		if err := os.WriteFile(bad, []byte(line), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadReceived(bad); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%s: %v", line, err)
		}
	}
	if _, err := LoadReceived(filepath.Join(t.TempDir(), "*.jsonl")); err == nil {
		t.Error("nothing to load is no error")
	}
}

func TestTalk(t *testing.T) {
	texts, err := Load("a1.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, r := range Talk(texts) {
		count[r.From]++
		if r.Ordinary {
			count["ordinary"]++
		}
		if r.Ordinary && r.From != "none" || !r.Aside || r.Author == "" || r.Text == "" {
			t.Fatalf("%+v", r)
		}
	}
	if count["either"] == 0 || count["ordinary"] == 0 || count["none"] <= count["ordinary"] || count["patient"]+count["relative"] > 0 {
		t.Error(count)
	}
}
