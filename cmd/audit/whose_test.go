package main

import (
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers/x"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

func TestMe(t *testing.T) {
	chat := []string{"Móira Quill", "Zoë Placeholder"}
	moira := social.Account{Provider: "x", ID: "móira quill", Name: "Móira Quill"}
	kept := func(accounts ...social.Account) (out []store.Record) {
		for _, a := range accounts {
			out = append(out, store.Record{Account: a})
		}
		return out
	}
	for _, tt := range []struct {
		name   string
		me     string
		people []string
		kept   []store.Record
		owner  social.Owner
		want   social.Account
		fails  string // part of the error
	}{
		{name: "given", me: "móira  QUILL", people: chat, want: moira},
		{name: "given in the other form of letters", me: "Mo\u0301ira Quill", people: chat, want: moira},
		{name: "given with marks of direction", me: "\u202aMóira Quill\u202c", people: chat, want: moira},
		{name: "given, and not there", me: "Seán", people: chat, fails: "nobody in it has the name"},
		{name: "given for a part of an export", me: "@DrMoira", want: social.Account{Provider: "x", ID: "drmoira", Handle: "DrMoira"}},
		{name: "known from another chat", people: chat, kept: kept(moira), want: moira},
		{name: "another person's account is kept", people: chat, kept: kept(social.Account{Provider: "x", ID: "a", Name: "Somebody"}), fails: "which of the people in it is you"},
		{name: "the only account of the network", kept: kept(social.Account{Provider: "mastodon", ID: "m"}, social.Account{Provider: "x", ID: "7", Handle: "dr"}), want: social.Account{Provider: "x", ID: "7", Handle: "dr"}},
		{name: "kept, and in the same run", kept: kept(social.Account{Provider: "x", ID: "7"}, social.Account{Provider: "x", ID: "7"}), want: social.Account{Provider: "x", ID: "7"}},
		{name: "known by its number", people: []string{"did:plc:a", "did:plc:b"}, kept: kept(social.Account{Provider: "x", ID: "did:plc:b"}), want: social.Account{Provider: "x", ID: "did:plc:b"}},
		{name: "one of two accounts", kept: kept(social.Account{Provider: "x", ID: "7"}, social.Account{Provider: "x", ID: "8"}), fails: "does not say whose it is"},
		{name: "the name of the owner", people: chat, owner: social.Owner{Name: "móira quill"}, want: moira},
		{name: "the title and name", people: []string{"Dr Móira Quill", "Zoë"}, owner: social.Owner{Title: "Dr", Name: "Móira Quill"}, want: social.Account{Provider: "x", ID: "dr móira quill", Name: "Dr Móira Quill"}},
		{name: "another name of the owner", people: chat, owner: social.Owner{Name: "Dr Quill", Also: []string{"Móira Quill"}}, want: moira},
		{name: "the owner's handle", owner: social.Owner{Handles: map[string]string{"x": "drmoira"}}, want: social.Account{Provider: "x", ID: "drmoira", Handle: "drmoira"}},
		{name: "a name that says nothing of a part", owner: social.Owner{Name: "Móira Quill"}, fails: "does not say whose it is"},
		{name: "nothing", people: chat, fails: "which of the people in it is you"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := &app{stdin: strings.NewReader(""), stderr: io.Discard, iam: tt.me}
			e := &export{provider: x.New(), recognition: social.Recognition{Owners: tt.people}}
			got, err := a.me(t.Context(), e, tt.kept, tt.owner)
			if tt.fails != "" {
				if err == nil || !strings.Contains(err.Error(), tt.fails) || hint.Of(err) == "" {
					t.Fatalf("%v, %q; want an error with a hint that says %q", err, hint.Of(err), tt.fails)
				}
				for _, p := range tt.people {
					if strings.Contains(err.Error()+hint.Of(err), p) {
						t.Errorf("the error names somebody: %v", err)
					}
				}
				return
			}
			if diff := cmp.Diff(tt.want, got); diff != "" || err != nil {
				t.Error(err, diff)
			}
		})
	}
}

// On a terminal the owner is asked, and may answer with a number or a name.
func TestAskWhich(t *testing.T) {
	e := &export{provider: x.New(), recognition: social.Recognition{Owners: []string{"Zoë Placeholder", "Móira Quill"}}}
	for answer, want := range map[string]string{"2\n": "Móira Quill", "nobody\n7\nzoë placeholder\n": "Zoë Placeholder", "\n": ""} {
		var shown strings.Builder
		a := &app{stdin: strings.NewReader(answer), stderr: &shown}
		acc, err := a.askWhich(t.Context(), e)
		if acc.Name != want || (err == nil) != (want != "") {
			t.Errorf("%q: %+v %v", answer, acc, err)
		}
		if !strings.Contains(shown.String(), "2  Móira Quill") {
			t.Errorf("%q: %s", answer, shown.String())
		}
	}
}

func TestAsRead(t *testing.T) {
	owner := social.Owner{Handles: map[string]string{"mastodon": "m"}}
	got := asRead(owner, social.Account{Provider: "whatsapp", ID: "móira", Name: "Móira"})
	if got.Handles["whatsapp"] != "Móira" || got.Handles["mastodon"] != "m" || len(owner.Handles) != 1 {
		t.Errorf("%v, and the owner's own %v", got.Handles, owner.Handles)
	}
}
