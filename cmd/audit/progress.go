package main

import (
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"strings"
	"sync/atomic"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/social"
)

// progress shows how far a long reading is: on a terminal only, on standard error.
type progress struct {
	bar   *progressbar.ProgressBar // nil: silent
	name  string
	width int // of the terminal
	items atomic.Int64
	read  atomic.Int64
}

// progress begins to show. total is the number of bytes to read, -1 if not known.
func (a *app) progress(name string, total int64) *progress {
	p := &progress{name: name, width: a.columns(200)}
	f, ok := a.stderr.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return p
	}
	options := []progressbar.Option{
		progressbar.OptionSetWriter(f), progressbar.OptionClearOnFinish(), progressbar.OptionThrottle(100 * time.Millisecond),
		progressbar.OptionSetPredictTime(true), progressbar.OptionFullWidth(), progressbar.OptionSetDescription(name),
	}
	p.bar = progressbar.NewOptions64(total, options...)
	return p
}

// watch counts the items that pass.
func (p *progress) watch(items iter.Seq2[social.Item, error]) iter.Seq2[social.Item, error] {
	if p.bar == nil {
		return items
	}
	return func(yield func(social.Item, error) bool) {
		for it, err := range items {
			if n := p.items.Add(1); n%256 == 0 {
				p.describe(fmt.Sprintf("%d items", n))
				if p.read.Load() == 0 {
					_ = p.bar.Add(1)
				}
			}
			if !yield(it, err) {
				return
			}
		}
	}
}

// say shows a line of its own, above the bar.
func (p *progress) say(line string) {
	if p.bar != nil {
		p.describe(line)
	}
}

// barColumns is how many columns the bar itself takes at least. What does not fit on
// one line would be repeated with every change.
const barColumns = 45

func (p *progress) describe(line string) {
	words := []rune(p.name + ": " + line)
	if most := max(p.width-barColumns, 20); len(words) > most {
		words = append(words[:most-1], '…')
	}
	p.bar.Describe(string(words))
}

func (p *progress) finish() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

// fs returns fsys with the bytes read from it counted.
func (p *progress) fs(fsys fs.FS) fs.FS {
	if p.bar == nil {
		return fsys
	}
	return countedFS{fsys, p}
}

type countedFS struct {
	fs.FS
	p *progress
}

func (c countedFS) Open(name string) (fs.File, error) {
	f, err := c.FS.Open(name)
	if err != nil {
		return nil, err
	}
	if _, isDir := f.(fs.ReadDirFile); isDir {
		return f, nil
	}
	return countedFile{f, c.p}, nil
}

type countedFile struct {
	fs.File
	p *progress
}

func (c countedFile) Read(b []byte) (int, error) {
	n, err := c.File.Read(b)
	c.p.read.Add(int64(n))
	_ = c.p.bar.Add64(int64(n))
	return n, err
}

var _ io.Reader = countedFile{}

// readable returns how many bytes of the archives are text, which is what is
// read; pictures and films are not.
func readable(parts []*archive.Archive) int64 {
	var total int64
	for _, part := range parts {
		for _, f := range part.Files() {
			switch strings.ToLower(path.Ext(f.Path)) {
			case ".js", ".json", ".csv", ".txt":
				total += f.Size
			}
		}
	}
	return max(total, 1)
}
