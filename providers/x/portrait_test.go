package x

import (
	"testing"
	"testing/fstest"
)

// The picture of the profile is the member that holds it, where the export has one.
func TestPortrait(t *testing.T) {
	const profile = `window.YTD.profile.part0 = [{"profile":{"description":{"bio":"GP"},"avatarMediaUrl":"https://pbs.example.org/9/owl.jpg"}}]`
	fsys := fstest.MapFS{"data/account.js": {Data: []byte(accountJS)}, "data/profile.js": {Data: []byte(profile)}}
	for member, want := range map[string]string{"data/profile_media/1-owl.jpg": "data/profile_media/1-owl.jpg", "data/profile_media/1-hen.jpg": "https://pbs.example.org/9/owl.jpg"} {
		fsys[member] = &fstest.MapFile{Data: []byte("picture")}
		got := ""
		for _, it := range read(t, fsys) {
			if it.Profile != nil {
				got = it.Profile.Avatar
			}
		}
		if got != want {
			t.Errorf("with %s: %q, want %q", member, got, want)
		}
		delete(fsys, member)
	}
}
