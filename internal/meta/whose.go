package meta

import (
	"bytes"
	"io"
	"io/fs"

	"github.com/probity-audit/probity/internal/member"
)

// How many conversations are looked into, and how far into each, in bytes, to tell
// whose they are.
const (
	maxLooked = 60
	lookSize  = 64 << 10
)

// OnInstagram reports whether conversations that lie as both Instagram and Messenger
// kept them until 2023 are Instagram's: somebody passes on what an account there has
// published, and nothing in them is on Facebook.
func OnInstagram(fsys fs.FS, files []member.File) bool {
	instagram := false
	for _, f := range files[:min(len(files), maxLooked)] {
		in, err := fsys.Open(f.Path)
		if err != nil {
			continue
		}
		head, _ := io.ReadAll(io.LimitReader(in, lookSize)) // what came before an error counts
		in.Close()
		for _, w := range []string{"facebook.com", "fb.watch", "fb.me"} {
			if bytes.Contains(head, []byte(w)) {
				return false
			}
		}
		instagram = instagram || bytes.Contains(head, []byte("www.instagram.com")) && bytes.Contains(head, []byte(`"original_content_owner"`))
	}
	return instagram
}
