package facebook

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/social"
)

func TestPage(t *testing.T) {
	_, s := newFake(t)
	items := all(t, s, nil)
	settings, people := map[string]string{}, map[string]social.Connection{}
	for _, it := range items {
		switch {
		case it.Setting != nil:
			settings[it.Setting.Key] = it.Setting.Value + " = " + string(it.Setting.State)
		case it.Connection != nil:
			people[it.ID()] = *it.Connection
		case it.Profile != nil:
			if !it.Profile.Partial || it.Profile.Fields != nil { // else what the download tells is taken away
				t.Errorf("%+v", it.Profile)
			}
		}
	}
	const key = "other.page." + facebooktest.PageID + "."
	want := map[string]string{ // and no word that the owner hides
		key + "published":             "Quay Skin Clinic: published = open",
		key + "users-can-post":        "Quay Skin Clinic: users can post: on = open",
		key + "users-can-message":     "Quay Skin Clinic: users can message: off = closed",
		key + "review-posts-by-other": "Quay Skin Clinic: review posts by other: off = open",
		key + "profanity-filter":      "Quay Skin Clinic: profanity filter: medium = unknown",
	}
	if diff := cmp.Diff(want, settings); diff != "" {
		t.Error(diff)
	}
	if c := people["blocked:"+facebooktest.PageID+":305"]; c.Name != "Rude Example" {
		t.Errorf("%v", people)
	}
	if c := people["correspondent:303"]; c.Name != "Pat Example" || c.Initiated != "them" {
		t.Errorf("%v", people)
	}
	about := sole(t, items, "Mole checks without a wait")
	if !about.Mine || about.Group != "Quay Skin Clinic" || about.Audience != social.AudiencePublic || about.URL != "https://www.facebook.com/quayskin" || !slices.Equal(about.Links, []string{"https://quay.example"}) {
		t.Errorf("%+v", about)
	}
	post, asked, told := sole(t, items, "We remove moles painlessly. Book now!"), sole(t, items, "You did mine, Dr Quill. Is the scar normal?"), sole(t, items, "Pat, send us a picture.")
	if !post.Mine || post.ID != facebooktest.PageID+"_21" || post.Group != "Quay Skin Clinic" || post.Audience != social.AudiencePublic {
		t.Errorf("%+v", post)
	}
	if asked.Mine || asked.Author.Name != "Pat Example" || asked.Answers.ID != post.ID || !told.Mine || told.Answers.ID != asked.ID || told.Group != post.Group {
		t.Errorf("%+v\n%+v", asked, told)
	}
	if p := sole(t, items, "Great service"); p.Mine || p.Author.Name != "Ida Sample" || p.Group != "Quay Skin Clinic" {
		t.Errorf("%+v", p)
	}
	if m := sole(t, items, "Two a day is fine"); !m.OneToOne() || !m.Mine || m.Answers == nil || m.Answers.ID != "m_1" || m.Group != "Quay Skin Clinic" {
		t.Errorf("%+v", m)
	}
	for section, count := range map[string]int{"older messages to your Pages": 22, "Pages that were not opened": 1, "recommendations of your Pages": 0, "older posts of your Pages": 0, "messages to your Pages by others": 0} {
		if g := gapOf(items, section); g == nil || g.Count != count {
			t.Errorf("%s: %+v", section, g)
		}
	}
}

// What a Page and its inbox have new is all that is asked for later.
func TestPageLater(t *testing.T) {
	f, s := newFake(t)
	first := all(t, s, nil)
	f.Change(func(a *facebooktest.Account) {
		inbox := "/" + facebooktest.PageID + "/conversations"
		was := a.List(inbox)[0]
		is := jsonObject{}
		for k, v := range was {
			is[k] = v
		}
		is["updated_time"] = facebooktest.At(1718300000)
		is["messages"] = jsonObject{"data": append([]jsonObject{{"id": "m_3", "created_time": facebooktest.At(1718300000), "from": jsonObject{"id": "303", "name": "Pat Example"}, "message": "Thank you doctor"}},
			was["messages"].(jsonObject)["data"].([]jsonObject)...)}
		a.SetList(inbox, []jsonObject{is})
	})
	later := all(t, s, marks(first))
	if m := sole(t, later, "Thank you doctor"); m.Answers == nil || m.Answers.ID != "m_2" {
		t.Errorf("%+v", m)
	}
	if len(saying(all(t, s, marks(append(first, later...))), "Thank you doctor")) != 0 {
		t.Error("a conversation with nothing new is read again")
	}
}
