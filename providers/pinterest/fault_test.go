package pinterest

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/pinterest/pinteresttest"
	"github.com/probity-audit/probity/social"
)

// TestFaults holds what Pinterest says to what the owner is told.
func TestFaults(t *testing.T) {
	for _, tt := range []struct {
		name   string
		status int
		body   string
		reason social.Reason
		says   string
		ends   bool // with a wish for another sign-in
	}{
		{name: "signed out", status: 401, body: `{"code":2,"message":"Authentication failed."}`, ends: true},
		{name: "signed out, otherwise", status: 403, body: `{"code":2,"message":"Authentication failed."}`, ends: true},
		{name: "a scope lacks", status: 401, body: `{"code":3,"message":"Your token does not have sufficient permissions"}`, reason: social.ReasonNotGranted, says: scopePins},
		{name: "forbidden", status: 403, body: `{"code":403,"message":"Not authorized to access the user account."}`, reason: social.ReasonNotGranted, says: scopePins},
		{name: "trial", status: 403, body: `{"code":29,"message":"You are not permitted to access that resource."}`, reason: social.ReasonLimit, says: "trial"},
		{name: "a thousand a day", status: 429, body: `{"code":8,"message":"You have exceeded your rate limit. Try again later."}`, reason: social.ReasonFailed, says: "1,000"},
		{name: "gone", status: 404, body: `{"code":50,"message":"secret words"}`, reason: social.ReasonNotOffered},
		{name: "trouble", status: 500, body: `{"code":12,"message":"secret words"}`, reason: social.ReasonFailed, says: "500"},
		{name: "no list", status: 200, body: `{"code":0,"message":"secret words","bookmark":null}`, reason: social.ReasonFailed, says: "shape"},
		{name: "wrong types", status: 200, body: `{"items":"secret words"}`, reason: social.ReasonFailed, says: "shape"},
		{name: "a bookmark that is none", status: 200, body: `{"items":[],"bookmark":7}`, reason: social.ReasonFailed, says: "shape"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := pinteresttest.New()
			f.Broken = map[string]pinteresttest.Answer{"/v5/pins": {Status: tt.status, Body: tt.body}}
			got := gather(t.Context(), session(t, f), nil)
			if tt.ends {
				if !errors.Is(got.err, oauth.ErrSignInAgain) {
					t.Errorf("%v", got.err)
				}
				return
			}
			g := got.gaps["Pins"]
			if got.err != nil || g.Reason != tt.reason || !strings.Contains(g.Detail, tt.says) || strings.Contains(fmt.Sprint(got.gaps), "secret words") {
				t.Errorf("%v, %+v", got.err, g)
			}
			if tt.reason == social.ReasonFailed && tt.status == 429 { // nothing further is asked of it
				if got.seen != nil || len(got.lists) != 0 {
					t.Errorf("nothing more was to be had, and whole are %v, claimed %v", got.lists, got.seen)
				}
				return
			}
			if got.seen != nil || len(got.lists) != 2 || got.items["caption board:9000000000000000001"].Post == nil {
				t.Errorf("the rest: %v, %d items, claimed %v", got.lists, len(got.items), got.seen)
			}
		})
	}
}

// A server that goes round in circles, or sends records that make no sense, ends
// the reading of its list and of nothing else.
func TestHostile(t *testing.T) {
	for path, body := range map[string]string{
		"/v5/boards":                 `{"items":[],"bookmark":"again"}`,
		"/v5/pins":                   `{"items":[{"id":"1","board_id":"9"}],"bookmark":"again"}`,
		"/v5/user_account/followers": `{"items":[{"username":"zoe_placeholder"}],"bookmark":"again"}`,
	} {
		f := pinteresttest.New()
		f.Broken = map[string]pinteresttest.Answer{path: {Status: 200, Body: body}}
		got := gather(t.Context(), session(t, f), nil)
		failed := 0
		for _, g := range got.gaps {
			if g.Reason == social.ReasonFailed {
				failed++
			}
		}
		if got.err != nil || failed == 0 || len(f.Asked) > 60 {
			t.Errorf("%s: %v, %d gaps, %d requests", path, got.err, failed, len(f.Asked))
		}
		if path != "/v5/user_account/followers" && got.seen != nil {
			t.Errorf("%s: claims to have seen all", path)
		}
	}
	f := pinteresttest.New()
	f.Pins = append(f.Pins, pinteresttest.Record{"id": "../secret", "is_owner": true}, pinteresttest.Record{"id": 7, "is_owner": true},
		pinteresttest.Record{"id": "8", "is_owner": true, "link": "javascript:alert(1)", "media": pinteresttest.Record{"media_type": "image", "images": pinteresttest.Record{"600x": pinteresttest.Record{"url": "file:///etc/passwd"}}}})
	f.Followers = append(f.Followers, pinteresttest.Record{"type": "user", "username": "../../secret"})
	got := gather(t.Context(), session(t, f), nil)
	if g := got.gaps["unreadable Pins"]; g.Count != 2 || got.seen != nil {
		t.Errorf("%+v, claimed %v", g, got.seen)
	}
	if g := got.gaps["unreadable followers"]; g.Count != 1 || len(got.lists) != 1 {
		t.Errorf("%+v, whole %v", g, got.lists)
	}
	if p := got.items["caption 8"].Post; p == nil || len(p.Links) > 0 || p.Media[0].URL != "" {
		t.Errorf("%+v", p)
	}
}

func TestRemove(t *testing.T) {
	f := pinteresttest.New()
	f.Scopes = scopes(oauth.PurposeRemove)
	s := session(t, f)
	remove := func(id string) error { return New().Remove(t.Context(), s, moira, id) }
	for _, id := range []string{"700000000000000001", "700000000000000002"} { // the second is on a secret board
		for range 2 { // the second time it is gone already
			if err := remove(id); err != nil {
				t.Error(err)
			}
		}
	}
	left := len(f.Pins)
	for _, id := range []string{"700000000000000006", "board:9000000000000000001", "", "1/../2"} {
		if err := remove(id); err == nil {
			t.Errorf("%q was deleted", id)
		}
	}
	f.Account["username"] = "seansample"
	if err := remove("700000000000000007"); err == nil {
		t.Error("a Pin of another account was deleted")
	}
	f.Account["username"] = "MoiraQuill"
	f.Scopes = scopes(oauth.PurposeRead)
	if err := remove("700000000000000007"); err == nil || strings.Contains(err.Error(), "7000") || !strings.Contains(err.Error(), scopeWritePins) || hint.Of(err) == "" {
		t.Errorf("deleted without the permission: %v", err)
	}
	f.Scopes = []string{scopeAccount, scopeBoards, scopeWriteBoards, scopePins, scopeWritePins}
	s = session(t, f) // was given before secret boards were asked for
	if err := remove("700000000000000005"); err == nil || strings.Contains(err.Error(), "7000") || !strings.Contains(err.Error(), scopeSecretPins) || hint.Of(err) == "" {
		t.Errorf("a Pin on a secret board that was not deleted is said to be gone: %v", err)
	}
	if len(f.Pins) != left || left != 38 {
		t.Errorf("%d Pins are left", len(f.Pins))
	}
	deleted := 0
	for _, asked := range f.Asked {
		if strings.HasPrefix(asked, "DELETE") {
			deleted++
		}
	}
	if deleted != 3 {
		t.Errorf("%d requests to delete", deleted)
	}
}

// An account without anything is whole, too.
func TestEmpty(t *testing.T) {
	f := pinteresttest.New()
	f.Boards, f.Pins, f.Followers, f.Following = nil, nil, nil, nil
	f.Account["follower_count"] = 0
	got := gather(t.Context(), session(t, f), nil)
	if got.err != nil || len(got.items) != 1 || got.seen == nil || len(got.lists) != 2 {
		t.Errorf("%v, %d items, claimed %v %v", got.err, len(got.items), got.seen, got.lists)
	}
	for _, g := range got.gaps {
		if g.Reason == social.ReasonFailed {
			t.Errorf("%+v", g)
		}
	}
}
