package instagram

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/meta/graphtest"
	"github.com/probity-audit/probity/social"
)

func message(n int, at time.Time) graphtest.Record {
	return graphtest.Record{"id": fmt.Sprint("m", n), "created_time": at.Format("2006-01-02T15:04:05-0700"), "message": fmt.Sprint("Message ", n),
		"from": graphtest.Record{"username": "zoe.placeholder", "id": "24000000000000901"}, "to": graphtest.Record{"data": []any{graphtest.Record{"username": "Dr.Moira_Quill", "id": "17841400000000001"}}}}
}

// Only what was written to since is read again; of a long conversation the newest.
func TestLaterMessages(t *testing.T) {
	s, c := serve(t)
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	noon := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
	var all []any
	for n := range 25 {
		m := message(n, noon.Add(-time.Duration(n)*time.Minute))
		if n >= 20 {
			m = graphtest.Record{"id": m["id"]}
		}
		all = append(all, m)
	}
	list := s.Lists["/me/conversations"]
	talk := graphtest.Record{"id": list[1]["id"], "updated_time": noon.Format("2006-01-02T15:04:05-0700"), "messages": graphtest.Record{"data": all}}
	s.Lists["/me/conversations"] = []graphtest.Record{talk, list[0]}
	s.Objects["/"+fmt.Sprint(talk["id"])] = talk
	s.Asked()
	later, err := gather(t, c, marks(first))
	if err != nil {
		t.Fatal(err)
	}
	if got := said(later, social.KindMessage, false); len(got) != 20 || got[0] != "Message 19" || got[19] != "Message 0" {
		t.Errorf("read %v", got)
	}
	for _, asked := range s.Asked() {
		if strings.Contains(asked, "/m2") || strings.Contains(asked, fmt.Sprint(list[0]["id"])) {
			t.Errorf("asked for %s", asked)
		}
	}
	if g := gapped(later, "older messages"); g == nil || g.Count != 1 || g.Reason != social.ReasonLimit {
		t.Errorf("%+v", g)
	}
	for _, it := range later {
		if it.Connection != nil && !it.Connection.Since.IsZero() {
			t.Errorf("the conversation is said to have begun with the oldest message given: %+v", it.Connection)
		}
	}
}

// Nobody promises that the conversation with the newest message comes first.
func TestMessagesOutOfOrder(t *testing.T) {
	s, c := serve(t)
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
	fresh := graphtest.Record{"id": "t9", "updated_time": at.Format("2006-01-02T15:04:05-0700"), "messages": graphtest.Record{"data": []any{message(1, at)}}}
	list := s.Lists["/me/conversations"]
	s.Lists["/me/conversations"] = []graphtest.Record{list[0], list[1], fresh}
	s.Objects["/t9"] = fresh
	later, err := gather(t, c, marks(first))
	if got := said(later, social.KindMessage, false); err != nil || !slices.Equal(got, []string{"Message 1"}) {
		t.Errorf("read %v, error %v", got, err)
	}
}

// A wish sent to two people in one second is two messages.
func TestAlike(t *testing.T) {
	s, c := serve(t)
	at := time.Date(2024, 12, 25, 8, 0, 0, 0, time.UTC)
	s.Lists["/me/conversations"] = nil
	for n, to := range []string{"zoe.placeholder", "sean_sample"} {
		m := graphtest.Record{"id": fmt.Sprint("w", n), "created_time": at.Format("2006-01-02T15:04:05-0700"), "message": "Happy Christmas",
			"from": graphtest.Record{"username": "Dr.Moira_Quill", "id": "17841400000000001"}, "to": graphtest.Record{"data": []any{graphtest.Record{"username": to, "id": fmt.Sprint("2400000000000090", n)}}}}
		talk := graphtest.Record{"id": fmt.Sprint("t", n), "updated_time": at.Unix(), "messages": graphtest.Record{"data": []any{m, m}}}
		s.Lists["/me/conversations"] = append(s.Lists["/me/conversations"], talk)
		s.Objects["/"+fmt.Sprint(talk["id"])] = talk
	}
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, it := range items {
		if it.Post != nil && it.Post.Kind == social.KindMessage {
			ids[it.Post.ID] = true
		}
	}
	if len(ids) != 4 {
		t.Errorf("%d messages of 4", len(ids))
	}
}

// Somebody who is named in one message and numbered in another is one person.
func TestNames(t *testing.T) {
	s, c := serve(t)
	list := s.Lists["/me/conversations"][:1]
	talk := list[0]
	talk["messages"] = graphtest.Record{"data": []any{
		graphtest.Record{"id": "n2", "created_time": "2024-06-15T17:20:00+0000", "message": "At eight", "from": graphtest.Record{"id": "24000000000000902", "username": "sean_sample"}},
		graphtest.Record{"id": "n1", "created_time": "2024-06-15T17:19:00+0000", "message": "When?", "from": graphtest.Record{"id": "17841400000000001"}, "to": graphtest.Record{"data": []any{graphtest.Record{"id": "24000000000000902"}}}},
	}}
	s.Lists["/me/conversations"] = list
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range items {
		if p := it.Post; p != nil && p.Kind == social.KindMessage && (p.Members != 2 || p.Audience != social.AudienceDirect || p.Mine != (p.Text == "When?")) {
			t.Errorf("%+v", p)
		}
	}
	if got := said(items, social.KindMessage, false); !slices.Equal(got, []string{"At eight"}) {
		t.Errorf("read %v", got)
	}
}
