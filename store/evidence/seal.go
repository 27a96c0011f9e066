package evidence

import (
	"archive/zip"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"strings"

	"filippo.io/age"
)

// Seal writes a sealed copy for one recipient: an X25519 one, or one by passphrase.
// Pictures are read from the exports attached. One that cannot be read is left out,
// or cut short, and the manifest says so; any other error leaves a useless beginning
// in w.
func Seal(w io.Writer, to age.Recipient, c Case) (Manifest, error) {
	if len(c.Posts) == 0 {
		return Manifest{}, errors.New("there is nothing to seal")
	}
	locked, err := age.Encrypt(w, to)
	if err != nil {
		return Manifest{}, fmt.Errorf("sealing a copy: %w", err)
	}
	s := sealer{zip: zip.NewWriter(locked), c: c}
	s.m = Manifest{
		Format: format, Version: version, Taken: c.Taken, Until: c.Until, Tool: c.Tool, CopyOf: c.CopyOf, Redacted: c.Redacted,
		Posts: len(c.Posts), Items: []string{}, NotKept: []NotKept{},
	}
	if !c.Redacted {
		s.m.Items = c.Items()
	}
	err = cmp.Or(s.seal(), s.zip.Close(), locked.Close())
	return s.m, err
}

type sealer struct {
	zip *zip.Writer
	c   Case
	m   Manifest
}

func (s *sealer) seal() error {
	if err := s.text(readmeFile, readme(s.c)); err != nil {
		return err
	}
	for i, p := range s.c.Posts {
		p.Media = append([]Medium{}, p.Media...)
		for j := range p.Media {
			if err := s.medium(i, j, &p.Media[j]); err != nil {
				return err
			}
		}
		if err := s.json(postFile(i, "json"), p); err != nil {
			return err
		}
		if err := s.text(postFile(i, "txt"), words(i, p, s.c)); err != nil {
			return err
		}
	}
	data, err := json.MarshalIndent(s.m, "", "\t")
	if err != nil {
		return err
	}
	f, err := s.create(manifestFile, zip.Deflate)
	if err != nil {
		return err
	}
	_, err = f.Write(append(data, '\n'))
	return err
}

func postFile(i int, ending string) string { return fmt.Sprintf("posts/%04d.%s", i+1, ending) }

func (s *sealer) json(name string, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	if err := enc.Encode(v); err != nil {
		return err
	}
	return s.text(name, b.String())
}

func (s *sealer) text(name, text string) error {
	if int64(len(text)) > largestText {
		return errors.New("a post is too long to be sealed")
	}
	_, err := s.file(name, zip.Deflate, strings.NewReader(text))
	return err
}

// medium copies a picture into the zip, as far as it can be read.
func (s *sealer) medium(i, j int, m *Medium) error {
	if m.open != nil {
		r, err := m.open()
		if err != nil {
			m.NotKept = "it could not be read in the export"
		} else {
			defer r.Close()
			m.File = fmt.Sprintf("media/%04d-%02d%s", i+1, j+1, ending(m.path))
			broken, err := s.file(m.File, zip.Store, r)
			if err != nil {
				return err
			}
			if broken {
				m.NotKept = "its end could not be read in the export"
			}
		}
	}
	if m.NotKept != "" {
		s.m.NotKept = append(s.m.NotKept, NotKept{fmt.Sprintf("%04d", i+1), m.Type, m.NotKept})
	}
	return nil
}

var plainEnding = regexp.MustCompile(`^\.[a-z0-9]{1,8}$`)

// ending keeps of a file's name what tells programs how to show it.
func ending(name string) string {
	if e := strings.ToLower(path.Ext(name)); plainEnding.MatchString(e) {
		return e
	}
	return ""
}

// file adds a file to the zip and to the manifest. It reports whether reading broke off.
func (s *sealer) file(name string, method uint16, r io.Reader) (broken bool, err error) {
	f, err := s.create(name, method)
	if err != nil {
		return false, err
	}
	sum := sha256.New()
	from := &noting{r: r}
	n, err := io.Copy(io.MultiWriter(f, sum), from)
	if err != nil && from.err == nil {
		return false, err
	}
	s.m.Files = append(s.m.Files, File{name, n, hex.EncodeToString(sum.Sum(nil))})
	return from.err != nil, nil
}

func (s *sealer) create(name string, method uint16) (io.Writer, error) {
	return s.zip.CreateHeader(&zip.FileHeader{Name: name, Method: method, Modified: s.c.Taken})
}

// noting remembers an error of reading, to tell it from one of writing.
type noting struct {
	r   io.Reader
	err error
}

func (n *noting) Read(p []byte) (int, error) {
	k, err := n.r.Read(p)
	if err != nil && err != io.EOF {
		n.err = err
	}
	return k, err
}
