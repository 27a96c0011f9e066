package reddit

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/providers/reddit/reddittest"
	"github.com/probity-audit/probity/social"
)

func TestInterrupted(t *testing.T) {
	f := reddittest.New()
	f.Size = 10
	whole := gather(t.Context(), session(t, f), nil, nil)
	first := gather(t.Context(), session(t, f), nil, func(c collected) bool { return strings.Contains(c.marks["comments"], "next") })
	for _, gone := range []bool{false, true} {
		f.Asked = nil
		if gone { // what the place was named after is deleted meanwhile
			f.Lists[reddittest.Comments] = slices.Delete(f.Lists[reddittest.Comments], 9, 10)
		}
		rest := gather(t.Context(), session(t, f), first.marks, nil)
		pages := 0
		for _, asked := range f.Asked {
			if strings.HasPrefix(asked, "GET "+reddittest.Comments) {
				pages++
			}
		}
		for id := range whole.items {
			if _, ok := first.items[id]; !ok && rest.items[id] == (social.Item{}) {
				t.Errorf("%s is lost", id)
			}
		}
		if rest.err != nil || pages > 5 {
			t.Errorf("%v, %d pages of comments", rest.err, pages)
		}
	}
}

// The last thing of a page is deleted while the list is read: Reddit then lists
// nothing behind it, and what is older must come all the same.
func TestLostPlace(t *testing.T) {
	for how, cut := range map[string][2]int{"the last": {9, 10}, "the last two": {8, 10}, "all": {0, 10}} {
		f := reddittest.New()
		f.Size = 10
		got := gather(t.Context(), session(t, f), nil, func(c collected) bool {
			if strings.Contains(c.marks["comments"], "next") && len(f.Lists[reddittest.Comments]) == 28 {
				f.Lists[reddittest.Comments] = slices.Delete(f.Lists[reddittest.Comments], cut[0], cut[1])
			}
			return false
		})
		for _, id := range []string{"comment t1_d18", "comment t1_d01"} {
			if got.items[id] == (social.Item{}) {
				t.Errorf("%s gone: %s is lost", how, id)
			}
		}
		if g := got.gaps[secComments]; got.err != nil || g.Reason != "" {
			t.Errorf("%s gone: %v, %+v", how, got.err, g)
		}
	}
	f := reddittest.New()
	f.Size, f.Open = 10, true // nothing is behind the last page because it is the last
	got := gather(t.Context(), session(t, f), nil, nil)
	if whole := gather(t.Context(), session(t, reddittest.New()), nil, nil); len(got.items) != len(whole.items) || len(got.seen) != 2 || got.err != nil {
		t.Errorf("%d items of %d, claimed %v, %v", len(got.items), len(whole.items), got.seen, got.err)
	}
}

// What the owner has pinned to their page is listed first, however old it is.
func TestPinned(t *testing.T) {
	start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	post := func(n int) reddittest.Record {
		return reddittest.Post(fmt.Sprintf("x%04d", n), start.Add(time.Duration(n)*time.Hour).Format(time.DateTime), "Remark", nil)
	}
	for how, pin := range map[string]reddittest.Record{"an old one": reddittest.Post("pin", "2015-01-01 10:00:00", "Pinned", nil), "once the newest": post(400)} {
		f := reddittest.New()
		f.Lists[reddittest.Submitted] = nil
		for n := 400; n > 0; n-- {
			f.Lists[reddittest.Submitted] = append(f.Lists[reddittest.Submitted], post(n))
		}
		f.Pinned = map[string][]reddittest.Record{reddittest.Submitted: {pin}}
		first := gather(t.Context(), session(t, f), nil, nil)
		if first.items["post "+pin["data"].(reddittest.Record)["name"].(string)].Post == nil || first.items["post t3_x0001"].Post == nil {
			t.Errorf("%s: not all came", how)
		}
		for n := 401; n <= 800; n++ {
			f.Lists[reddittest.Submitted] = slices.Insert(f.Lists[reddittest.Submitted], 0, post(n))
		}
		got := gather(t.Context(), session(t, f), first.marks, nil)
		for n := 401; n <= 800; n++ {
			if got.items[fmt.Sprintf("post t3_x%04d", n)].Post == nil {
				t.Errorf("%s: number %d is lost", how, n)
				break
			}
		}
		for _, e := range got.seen {
			if e.Kinds[0] == social.KindPost && e.From.Before(start.Add(200*time.Hour)) {
				t.Errorf("%s: claims to have seen what it did not ask for: %+v", how, e)
			}
		}
	}
}

func TestLater(t *testing.T) {
	f := reddittest.New()
	first := gather(t.Context(), session(t, f), nil, nil)
	comments := f.Lists[reddittest.Comments]
	comments[2]["data"].(reddittest.Record)["body"] = "Better words"
	comments[2]["data"].(reddittest.Record)["edited"] = float64(1719000000)
	f.Lists[reddittest.Comments] = append([]reddittest.Record{reddittest.Comment("e1", "2024-07-01 08:00:00", "New", nil)}, append(comments[:3:3], comments[4:]...)...)
	f.Lists[reddittest.Inbox] = append([]reddittest.Record{reddittest.Answer("e2", "2024-07-01 09:00:00", "zoe_p", "comment_reply", "t1_e1", "So it is")}, f.Lists[reddittest.Inbox]...)
	f.Asked = nil
	got := gather(t.Context(), session(t, f), first.marks, nil)
	if got.items["comment t1_e1"].Post == nil || got.items["comment t1_e2"].Post == nil || got.items["comment t1_d25"].Post != nil {
		t.Error("what is new did not come, or what is gone did")
	}
	if p := got.items["comment t1_c1"].Post; p == nil || p.Text != "Better words" || p.Edited.IsZero() {
		t.Errorf("an edit: %+v", p)
	}
	gone := first.items["comment t1_d25"].Post.Published
	if !slices.ContainsFunc(got.seen, func(e social.Extent) bool {
		return e.Kinds[0] == social.KindComment && e.From.Before(gone) && e.To.IsZero()
	}) {
		t.Errorf("that one is gone is not told by %+v", got.seen)
	}
	if len(f.Asked) > 12 {
		t.Errorf("%d requests for little that is new", len(f.Asked))
	}
}

func TestCap(t *testing.T) {
	f := reddittest.New()
	start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	var all []reddittest.Record
	for n := 1200; n > 0; n-- {
		all = append(all, reddittest.Comment(fmt.Sprintf("x%04d", n), start.Add(time.Duration(n)*time.Hour).Format(time.DateTime), "Remark", nil))
	}
	f.Lists[reddittest.Comments] = all
	got := gather(t.Context(), session(t, f), nil, nil)
	if g := got.gaps["older comments"]; g.Reason != social.ReasonLimit || !strings.Contains(g.Detail, "export") {
		t.Errorf("%+v", g)
	}
	if got.items["comment t1_x0201"].Post == nil || got.items["comment t1_x0200"].Post != nil {
		t.Error("not the newest thousand")
	}
	oldest := start.Add(201 * time.Hour)
	for _, e := range got.seen {
		if e.Kinds[0] == social.KindComment && e.From.Before(oldest) {
			t.Errorf("claims to have seen more than came: %+v", e)
		}
	}
}
