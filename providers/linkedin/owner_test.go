package linkedin

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/social"
)

const (
	profileTable = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMóira,Quill,,,,GP,,,,,,,\n"
	messageHead  = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
	olderHead    = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
)

func files(pairs ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		fsys[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return fsys
}

// Whoever wrote the only message is not the owner for that.
func TestOwnerOfLittle(t *testing.T) {
	rex := "c,,Rex Recruiter,https://www.linkedin.com/in/rex,Móira Quill,2021-01-01 10:00:00 UTC,A post,Come and work,INBOX\n"
	titled := "c,,\"Dr Móira Quill, MRCGP\",https://www.linkedin.com/in/moira,Zoë Placeholder,https://www.linkedin.com/in/zoe,2021-01-01 10:00:00 UTC,,Hello,INBOX\n" +
		"d,,LinkedIn Member,,\"Dr Móira Quill, MRCGP\",https://www.linkedin.com/in/moira,2021-01-02 10:00:00 UTC,,An offer,INBOX\n"
	for _, tt := range []struct {
		name         string
		fsys         fstest.MapFS
		id, handle   string
		owners, mine int
	}{
		{"one that was written to", files("Profile.csv", profileTable, "messages.csv", olderHead+rex), "móira quill", "", 0, 0},
		{"the same without a profile", files("messages.csv", olderHead+rex), "", "", 2, 0},
		{"one that nobody is named of", files("messages.csv", olderHead+strings.Replace(rex, "Móira Quill", "", 1)), "", "", 0, 0},
		{"a name with a title", files("Profile.csv", profileTable, "messages.csv", messageHead+titled), "móira quill", "moira", 0, 1},
		{"an invitation", files("Invitations.csv", "From,To,Sent At,Message,Direction\nPat Imaginary,Móira Quill,\"1/14/26, 7:02 AM\",,INCOMING\n",
			"messages.csv", olderHead+rex), "móira quill", "", 0, 0},
	} {
		r, ok := New().Recognize(tt.fsys)
		if !ok || r.Account.ID != tt.id || r.Account.Handle != tt.handle || len(r.Owners) != tt.owners {
			t.Errorf("%s: %v %+v", tt.name, ok, r)
		}
		mine := 0
		for _, it := range read(t, tt.fsys, social.Owner{}) {
			if it.Post != nil && it.Post.Mine {
				mine++
			}
		}
		if mine != tt.mine {
			t.Errorf("%s: %d are the owner's, want %d", tt.name, mine, tt.mine)
		}
	}
}

// The small archive comes first, and often has no messages; it is of the same
// account as the large one.
func TestSmallAndLarge(t *testing.T) {
	large := load(t, "complete", "")
	small := fstest.MapFS{"Profile.csv": large["Profile.csv"], "Connections.csv": large["Connections.csv"]}
	a, _ := New().Recognize(small)
	b, _ := New().Recognize(large)
	if a.Account.Key() != b.Account.Key() || a.Account.ID == "" {
		t.Errorf("%q and %q", a.Account.Key(), b.Account.Key())
	}
}

// Of several in every conversation the owner is one; a name that is given is then
// known by its address.
func TestOwnerByName(t *testing.T) {
	fsys := files("messages.csv", messageHead+"c,,Móira Quill,https://www.linkedin.com/in/moira,Zoë Placeholder,https://www.linkedin.com/in/zoe,2021-01-01 10:00:00 UTC,,Hello,INBOX\n"+
		"c,,Zoë Placeholder,https://www.linkedin.com/in/zoe,Móira Quill,https://www.linkedin.com/in/moira,2021-01-01 10:01:00 UTC,,Hello to you,INBOX\n")
	r, _ := New().Recognize(fsys)
	if diff := cmp.Diff([]string{"Móira Quill", "Zoë Placeholder"}, r.Owners); diff != "" {
		t.Error(diff)
	}
	for _, said := range []string{"MÓIRA  QUILL", "moira", "https://www.linkedin.com/in/moira/"} {
		for _, it := range read(t, fsys, social.Owner{Handles: map[string]string{"linkedin": said}}) {
			if p := it.Post; p != nil && p.Mine != (p.Text == "Hello") {
				t.Errorf("%q: %+v", said, p)
			}
		}
	}
}

// Connections of an archive of before 2021 have no addresses; those of a later one
// are the same people.
func TestConnectionsOfTwoYears(t *testing.T) {
	older := files("Profile.csv", profileTable, "Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\nZoë,Placeholder,,,,14 Jan 2016\nNora,Notreal,,,,15 Jan 2016\n")
	newer := files("Profile.csv", profileTable, "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"+
		"Zoë,Placeholder,https://www.linkedin.com/in/zoe,,,,14 Jan 2016\nTom,Thereno,https://www.linkedin.com/in/tom,,,,05/06/2023\n")
	for _, parts := range [][]fstest.MapFS{{older, newer}, {newer, older}} {
		both, err := archive.Union(parts[0], parts[1])
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, it := range read(t, both, social.Owner{}) {
			if c := it.Connection; c != nil {
				got = append(got, c.ID)
				if c.ID == "tom" && !c.Since.IsZero() {
					t.Error("a date that can be two days is taken for one")
				}
			}
		}
		if len(got) != 3 {
			t.Errorf("%q", got)
		}
	}
}

// Nothing of a message in HTML is taken for the title of an article.
func TestHeadingInMessage(t *testing.T) {
	const in = `<h1>Big news</h1><p class="created">for you</p><title>and all</title><p>today</p>`
	if got := plain(in); got != "Big news\n\nfor you\n\nand all\n\ntoday" {
		t.Errorf("%q", got)
	}
}

// Somebody with a degree behind the name is not two people.
func TestDegreeInList(t *testing.T) {
	fsys := files("Profile.csv", profileTable, "messages.csv", olderHead+
		"c,Rota,Seán Sample,https://www.linkedin.com/in/sean,\"Móira Quill, Zoë Placeholder\",2021-01-01 10:00:00 UTC,,Who?,INBOX\n"+
		"c,Rota,Móira Quill,https://www.linkedin.com/in/moira,\"Seán Sample, MRCPI, Zoë Placeholder\",2021-01-01 10:01:00 UTC,,Me,INBOX\n")
	var got []string
	for _, it := range read(t, fsys, social.Owner{}) {
		if it.Connection != nil {
			got = append(got, it.Connection.Name)
		}
	}
	if diff := cmp.Diff([]string{"Seán Sample", "Zoë Placeholder"}, got); diff != "" {
		t.Error(diff)
	}
}

// One conversation with many different lists of names; the work on them grows with
// them, not with their square.
func BenchmarkManyLists(b *testing.B) {
	for _, n := range []int{5_000, 20_000} {
		var table strings.Builder
		table.WriteString(olderHead)
		for i := range n {
			fmt.Fprintf(&table, "c,,P%d,,\"Móira Quill, Q%d, R%d\",2021-01-01 10:00:00 UTC,,Hello %d,INBOX\n", i, i, i, i)
		}
		fsys := files("Profile.csv", profileTable, "messages.csv", table.String())
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				read(b, fsys, social.Owner{})
			}
		})
	}
}
