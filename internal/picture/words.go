package picture

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// Bounds of looking for words in one picture.
const (
	maxPicture = 32 << 20         // bytes of the file
	maxOutput  = 4 << 20          // bytes that tesseract says
	maxText    = 4000             // bytes of text that are kept
	maxTime    = 20 * time.Second // a picture
	// sure is how sure tesseract must be of a word, in per cent, for it to count:
	// leaves and curtains look like letters to it.
	sure = 50
)

// Errors of looking for words. They hold nothing of a picture.
var (
	errAbsent    = errors.New("the program tesseract is not installed")
	errLanguages = errors.New("the program tesseract does not know English, or does not run")
	errWords     = errors.New("cannot be read for words")
)

// languages are those of the doctors whom this serves: English, Chinese in both
// scripts, Irish and Welsh, by their codes in tesseract.
func languages() []string { return []string{"eng", "chi_tra", "chi_sim", "gle", "cym"} }

// tesseract is the program that recognises letters.
type tesseract struct {
	path      string
	languages string // joined with +
}

// find looks for the program and the languages that are installed with it.
func find(ctx context.Context) (*tesseract, error) {
	path, err := exec.LookPath("tesseract")
	if err != nil {
		return nil, errAbsent
	}
	t := &tesseract{path: path}
	out, err := t.run(ctx, nil, "--list-langs")
	if err != nil {
		return nil, errLanguages
	}
	have := strings.Fields(string(out))
	if !slices.Contains(have, "eng") {
		return nil, errLanguages
	}
	var known []string
	for _, l := range languages() {
		if slices.Contains(have, l) {
			known = append(known, l)
		}
	}
	t.languages = strings.Join(known, "+")
	return t, nil
}

// read returns the words in a picture, a line for each line; "" if there are none.
func (t *tesseract) read(ctx context.Context, picture io.Reader) (string, error) {
	data, err := io.ReadAll(io.LimitReader(picture, maxPicture+1))
	if err != nil || len(data) > maxPicture {
		return "", errWords
	}
	out, err := t.run(ctx, data, "stdin", "stdout", "-l", t.languages, "--dpi", "150", "-c", "tessedit_create_tsv=1")
	if err != nil {
		return "", errWords
	}
	return text(out), nil
}

// run runs the program with a time limit, one thread, and no word of what it
// complains about.
func (t *tesseract) run(ctx context.Context, in []byte, args ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, maxTime)
	defer cancel()
	var out capped
	cmd := exec.CommandContext(ctx, t.path, args...)
	cmd.Stdin, cmd.Stdout = bytes.NewReader(in), &out
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	cmd.WaitDelay = time.Second
	if err := cmd.Run(); err != nil {
		return nil, errWords
	}
	return out.data, nil
}

// capped keeps the first bytes written to it.
type capped struct{ data []byte }

func (c *capped) Write(p []byte) (int, error) {
	c.data = append(c.data, p[:min(len(p), maxOutput-len(c.data))]...)
	return len(p), nil
}

// text makes lines of the table that tesseract writes: a row for each word, with
// its page, block, paragraph and line in the columns 1 to 4, how sure it is in
// column 10, and the word in column 11.
func text(table []byte) string {
	var b strings.Builder
	line, last := "", ' '
	for row := range strings.Lines(string(table)) {
		cells := strings.Split(strings.TrimRight(row, "\r\n"), "\t")
		if len(cells) != 12 || cells[0] != "5" {
			continue
		}
		confidence, err := strconv.ParseFloat(cells[10], 64)
		word := social.Plain(cells[11])
		if err != nil || confidence < sure || word == "" {
			continue
		}
		if b.Len()+len(word) > maxText {
			break
		}
		at := strings.Join(cells[1:5], " ")
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case b.Len() == 0:
		case at != line:
			b.WriteByte('\n')
		case !unicode.Is(unicode.Han, last) || !unicode.Is(unicode.Han, first): // Chinese is written without spaces
			b.WriteByte(' ')
		}
		line = at
		last, _ = utf8.DecodeLastRuneInString(word)
		b.WriteString(word)
	}
	return b.String()
}
