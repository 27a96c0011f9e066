package evidence

import (
	"archive/zip"
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"filippo.io/age"

	"github.com/probity-audit/probity/internal/hint"
)

// What can be wrong with a sealed copy.
var (
	ErrDamaged = hint.Wrap(errors.New("the sealed copy is not as it was sealed"), "take the file from a backup; what is read of this one proves nothing")
	ErrKey     = hint.Wrap(errors.New("this key or passphrase does not open the sealed copy"),
		"a copy is opened by the key of the store that made it, one for an adviser by its passphrase; a damaged beginning of the file looks the same")
	ErrNewer = hint.Wrap(errors.New("the sealed copy was made by a newer audit"), "update audit; or open it with the program age, and unpack the zip")
)

func damaged(how string) error { return fmt.Errorf("%w: %s", ErrDamaged, how) }

// Limits on what is read, well above what a copy holds.
const (
	mostFiles    = 200_000
	largestText  = 64 << 20 // bytes of a post or the manifest, inflated
	mostText     = 2 << 30  // bytes of all of them
	directoryLen = mostFiles * 128
)

// Copy is an opened sealed copy. All of it was checked.
type Copy struct {
	Manifest Manifest

	files map[string]*zip.File
	from  io.Closer // nil if it is the caller's
}

// Close closes the file of a copy that [OpenFile] opened.
func (c *Copy) Close() error {
	if c.from == nil {
		return nil
	}
	return c.from.Close()
}

// OpenFile opens the sealed copy at path, to be closed. It is read for as long as ctx
// lasts.
func OpenFile(ctx context.Context, path string, key age.Identity) (*Copy, error) {
	f, info, err := regular(path)
	if err != nil {
		return nil, err
	}
	c, err := Open(stoppable{ctx, f}, info.Size(), key)
	if err = cmp.Or(ctx.Err(), err); err != nil {
		f.Close()
		return nil, err
	}
	c.from = f
	return c, nil
}

// Open opens a sealed copy of so many bytes, and reads all of it once: every byte is
// authenticated, every file is in the manifest with its length and SHA-256, and there
// is no other. Nothing is kept in memory but the manifest, and nothing is written. The
// reader is read from for as long as the copy is used.
func Open(r io.ReaderAt, size int64, key age.Identity) (*Copy, error) {
	clear, n, err := age.DecryptReaderAt(r, size, key)
	var other *age.NoIdentityMatchError
	switch {
	case errors.As(err, &other):
		return nil, ErrKey
	case err != nil:
		return nil, damaged("it is no whole age file")
	}
	if _, err := io.Copy(io.Discard, io.NewSectionReader(clear, 0, n)); err != nil {
		return nil, damaged("a part of it was changed")
	}
	c := &Copy{files: map[string]*zip.File{}}
	if err := c.directory(clear, n); err != nil {
		return nil, err
	}
	data, err := c.read(manifestFile)
	if err != nil {
		return nil, err
	}
	if c.Manifest, err = parse(data); err != nil {
		return nil, err
	}
	return c, c.compare()
}

// directory lists the files of the zip, and refuses what Seal does not make.
func (c *Copy) directory(r io.ReaderAt, n int64) error {
	dir := &budget{r: r, left: directoryLen + 1<<20}
	z, err := zip.NewReader(dir, n)
	if err != nil || dir.left < 0 || len(z.File) > mostFiles {
		return damaged("there is no zip in it that can be read")
	}
	dir.open = true
	var text, stored uint64
	for _, f := range z.File {
		name := member.FindStringSubmatch(f.Name)
		if name == nil || c.files[f.Name] != nil || !f.Mode().IsRegular() || f.Flags&1 != 0 {
			return damaged("there is a file in it that does not belong there")
		}
		switch media := name[1] != ""; {
		case media && f.Method != zip.Store, f.Method != zip.Store && f.Method != zip.Deflate:
			return damaged("a file in it is packed in another way")
		case !media:
			text += f.UncompressedSize64
			if f.UncompressedSize64 > largestText || text > mostText {
				return damaged("a text in it is longer than any post")
			}
		}
		if stored += f.CompressedSize64; f.CompressedSize64 > uint64(n) || stored > uint64(n) {
			return damaged("files in it overlap")
		}
		c.files[f.Name] = f
	}
	return nil
}

// compare holds the files against the manifest.
func (c *Copy) compare() error {
	if len(c.Manifest.Files)+1 != len(c.files) {
		return damaged("its files are not those that its manifest lists")
	}
	for _, f := range c.Manifest.Files {
		in := c.files[f.Name]
		if in == nil || in.UncompressedSize64 != uint64(f.Bytes) {
			return damaged("its files are not those that its manifest lists")
		}
		r, err := in.Open()
		if err != nil {
			return damaged("a file in it cannot be read")
		}
		sum := sha256.New()
		_, err = io.Copy(sum, r)
		if err = cmp.Or(err, r.Close()); err != nil || hex.EncodeToString(sum.Sum(nil)) != f.SHA256 {
			return damaged("a file in it has another SHA-256 than its manifest says")
		}
	}
	return nil
}

// read returns a text of the copy.
func (c *Copy) read(name string) ([]byte, error) {
	f := c.files[name]
	if f == nil {
		return nil, damaged("a file is missing in it")
	}
	r, err := f.Open()
	if err != nil {
		return nil, damaged("a file in it cannot be read")
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, largestText))
	if err != nil {
		return nil, damaged("a file in it cannot be read")
	}
	return data, nil
}

// Case returns what the copy holds. Its pictures are read from the copy, which must
// stay open.
func (c *Copy) Case() (Case, error) {
	m := c.Manifest
	out := Case{Taken: m.Taken, Until: m.Until, Tool: m.Tool, CopyOf: m.CopyOf, Redacted: m.Redacted}
	for i := range m.Posts {
		data, err := c.read(postFile(i, "json"))
		if err != nil {
			return Case{}, err
		}
		var p Post
		if err := json.NewDecoder(bytes.NewReader(data)).Decode(&p); err != nil {
			return Case{}, damaged("a post in it cannot be read")
		}
		for j := range p.Media {
			p.Media[j].path = p.Media[j].File
			if f := c.files[p.Media[j].File]; f != nil {
				p.Media[j].open = f.Open
			}
		}
		out.Posts = append(out.Posts, p)
	}
	return out, nil
}

// Extract writes the files of the copy, in clear, into a folder that it makes. It
// fails if there is something at dir that is not an empty folder. What was written
// before an error is left there.
func (c *Copy) Extract(dir string) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return hint.Wrap(errors.New("the folder is not empty, and nothing is overwritten"), "name a new folder with -o")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.Chmod(".", 0o700); err != nil {
		return err
	}
	for name, f := range c.files {
		if err := extract(root, name, f); err != nil {
			return err
		}
	}
	return nil
}
