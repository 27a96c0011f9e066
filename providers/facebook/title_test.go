package facebook

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

func TestTitles(t *testing.T) {
	r := &reader{}
	r.me.add("Móira Quill")
	for _, n := range []string{"Seán Sample", "Seán Sample Óg", "Bo", "Zoë Placeholder"} {
		r.people.add(n)
	}
	r.groups.add("Nachbarn von Ballyexample")
	for title, want := range map[string]string{
		"Móira Quill commented on Seán Sample's post.":                         "Seán Sample",
		"Móira Quill commented on Seán Sample Óg's post.":                      "Seán Sample Óg",
		"Móira Quill replied to Pat O'Brien's comment.":                        "Pat O'Brien",
		"Móira Quill replied to James\u2019 comment.":                          "James",
		"Móira Quill commented on her own post.":                               "mine",
		"Móira Quill commented on Móira Quill's photo.":                        "mine",
		"Móira Quill hat den Beitrag von Seán Sample Óg kommentiert.":          "Seán Sample Óg",
		"Móira Quill a commenté la photo de Zoë Placeholder.":                  "Zoë Placeholder",
		"Móira Quill hat Zoë Placeholders Beitrag kommentiert.":                "Zoë Placeholder",
		"A Móira Quill le gusta la foto de Bo.":                                "Bo",
		"Móira Quill hat den Beitrag von jemandem kommentiert, der fremd ist.": "",
		"Móira Quill updated her status.":                                      "",
		"":                                                                     "",
	} {
		got := ""
		if ref := r.ref(title); ref != nil {
			got = ref.Author.Name
			if ref.Mine {
				got = "mine"
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", title, got, want)
		}
	}
	for title, want := range map[string]string{
		"Móira Quill posted in Ballyexample Community.":                     "Ballyexample Community",
		"Móira Quill shared a link to the group: Night Owls.":               "Night Owls",
		"Móira Quill hat in der Gruppe Nachbarn von Ballyexample gepostet.": "Nachbarn von Ballyexample",
		"Móira Quill heeft iets geplaatst.":                                 "",
	} {
		if got := r.group(&record{Title: meta.Text(title)}); got != want {
			t.Errorf("%s: %q, want %q", title, got, want)
		}
	}
}

func TestQuestions(t *testing.T) {
	got := map[string]string{}
	for _, q := range []string{
		"Who can see your future posts?", "Wer kann deine künftigen Beiträge sehen?", "Qui peut voir vos futures publications ?", "¿Quién puede ver las publicaciones que hagas a partir de ahora?",
		"Who can see your friends list?", "¿Quién puede ver tu lista de amigos?", "Wer kann dir Freundschaftsanfragen senden?",
		"Who can look you up using the email address you provided?", "Chi può cercarti usando il numero di telefono che hai fornito?",
		"Voulez-vous que les moteurs de recherche en dehors de Facebook affichent votre profil ?",
		"Review tags people add to your posts before the tags appear on Facebook?", "Review posts you're tagged in before the post appears on your profile?",
		"Who can see posts you're tagged in on your profile?", "Who can post on your profile?", "Who can see what others post on your profile?", "Who can follow me?",
		"Who can comment on your public posts?", "Something else?", "Story archive", "Historial de actividad", "Telefon verwalten", "Email notifications",
	} {
		got[q] = keyOf(q)
	}
	if diff := cmp.Diff(map[string]string{
		"Who can see your future posts?": social.SettingDefault, "Wer kann deine künftigen Beiträge sehen?": social.SettingDefault, "Qui peut voir vos futures publications ?": social.SettingDefault,
		"¿Quién puede ver las publicaciones que hagas a partir de ahora?": social.SettingDefault,
		"Who can see your friends list?":                                  social.SettingConnections, "¿Quién puede ver tu lista de amigos?": social.SettingConnections, "Wer kann dir Freundschaftsanfragen senden?": social.SettingInvitations,
		"Who can look you up using the email address you provided?": social.SettingEmailSearch, "Chi può cercarti usando il numero di telefono che hai fornito?": social.SettingPhoneSearch,
		"Voulez-vous que les moteurs de recherche en dehors de Facebook affichent votre profil ?": social.SettingIndex,
		"Review tags people add to your posts before the tags appear on Facebook?":                social.SettingTagReview, "Review posts you're tagged in before the post appears on your profile?": keyTimelineReview,
		"Who can see posts you're tagged in on your profile?": keyTaggedPosts, "Who can post on your profile?": social.SettingTimeline, "Who can see what others post on your profile?": keyOthersPosts,
		"Who can follow me?": keyFollowers, "Who can comment on your public posts?": social.SettingComments, "Something else?": "", "Story archive": "", "Historial de actividad": "", "Telefon verwalten": "", "Email notifications": "",
	}, got); diff != "" {
		t.Error(diff)
	}
}

// TestSwitches wants every setting that is known by its question among those that a
// report says how to check.
func TestSwitches(t *testing.T) {
	known := map[string]bool{}
	for _, s := range switches {
		if known[s.Key] || s.Name == "" || s.Path == "" || s.Want == "" {
			t.Errorf("%+v", s)
		}
		known[s.Key] = true
	}
	for _, q := range questions {
		if !known[q.key] {
			t.Errorf("%s has no way to it", q.key)
		}
	}
}

func TestState(t *testing.T) {
	for in, want := range map[[2]string]social.State{
		{social.SettingDefault, "Public"}: social.StateOpen, {social.SettingDefault, "Friends"}: social.StateLimited, {social.SettingDefault, "Only me"}: social.StateClosed,
		{social.SettingIndex, "Yes"}: social.StateOpen, {social.SettingIndex, "No"}: social.StateClosed, {social.SettingIndex, "Nein"}: social.StateClosed,
		{social.SettingTagReview, "On"}: social.StateClosed, {social.SettingTagReview, "Disabled"}: social.StateOpen, {keyTimelineReview, "Ja"}: social.StateClosed,
		{social.SettingDefault, "Whatever"}: social.StateUnknown, {social.SettingOldPosts, "Off"}: social.StateUnknown, {social.SettingInvitations, "No one"}: social.StateClosed,
	} {
		if got := stateOf(in[0], in[1]); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
