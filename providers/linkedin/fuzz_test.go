package linkedin

import (
	"bytes"
	"fmt"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// FuzzRead reads any bytes as one of the tables: it must end, and what comes out
// must be fit to be kept.
func FuzzRead(f *testing.F) {
	files := []string{"Connections.csv", "messages.csv", "Shares.csv", "Comments_1.csv", "Invitations.csv", "Profile.csv", "Reactions.csv", "Recommendations_Given.csv",
		"Rich_Media.csv", "Notes.csv", "guide_messages.csv", "Jobs/Job Seeker Preferences.csv", "Positions.csv", "Articles/a.html", "Company Follows.csv", "Member_Follows_1.csv"}
	for i := range files {
		for _, m := range load(f, "complete", "") {
			if len(m.Data) < 1500 {
				f.Add(uint8(i), m.Data)
			}
		}
	}
	f.Fuzz(func(t *testing.T, at uint8, data []byte) {
		fsys := fstest.MapFS{files[int(at)%len(files)]: {Data: data}}
		providertest.Survives(t, New(), fsys, social.Owner{})
	})
}

func FuzzText(f *testing.F) {
	f.Add("<p>One &amp; <b>two</b></p>")
	f.Add("5/9/26, 13:12")
	f.Fuzz(func(t *testing.T, s string) {
		for _, got := range []string{plain(s), commentary(s), handle(s), oneLine(s)} {
			if !utf8.ValidString(got) {
				t.Errorf("%q", got)
			}
		}
		if at, _, _ := parseTime(s); !at.IsZero() && (at.Location() != time.UTC || at.Year() < first) {
			t.Error(at)
		}
		target(s)
		names(s, nil)
	})
}

// BenchmarkRead reads an archive with 100,000 messages of 2,000 conversations,
// which the table does not keep together.
func BenchmarkRead(b *testing.B) {
	var messages, shares, connections bytes.Buffer
	messages.WriteString(messageColumns + "\n")
	for i := range 100_000 {
		at := time.Date(2016, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(i) * 47 * time.Minute).Format("2006-01-02 15:04:05 UTC")
		c := i * 7919 % 2000
		mine, theirs := "Móira Quill,https://www.linkedin.com/in/moira-quill", fmt.Sprintf("Zoë Placeholder %d,https://www.linkedin.com/in/zoe-placeholder-%d", c, c)
		if i%3 == 0 {
			mine, theirs = theirs, mine
		}
		fmt.Fprintf(&messages, "2-conversation-number-%d=,,%s,%s,%s,,\"Thank you for the note, I will \"\"think\"\" about number %d.\nUntil the meeting then, and the very best from all of us here.\",INBOX\n", c, mine, theirs, at, i)
	}
	shares.WriteString("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n")
	for i := range 3000 {
		fmt.Fprintf(&shares, "2025-01-02 03:04:05,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A%d,\"A thought, again, about number %d\",,,PUBLIC\n", 7300000000000000000+i, i)
	}
	connections.WriteString("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
	for i := range 10_000 {
		fmt.Fprintf(&connections, "Zoë,Placeholder %d,https://www.linkedin.com/in/zoe-placeholder-%d,,Invented,Engineer,05 Jun 2023\n", i, i)
	}
	providertest.Bench(b, New(), map[string][]byte{"messages.csv": messages.Bytes(), "Shares_1.csv": shares.Bytes(), "Connections.csv": connections.Bytes(),
		"Profile.csv": []byte("First Name,Last Name,Headline\nMóira,Quill,Doctor\n")}, social.Owner{}, 100_000+3000+10_000+2000)
}
