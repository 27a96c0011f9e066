// Gen turns the demo's story into the exports of the networks, the way the
// networks themselves would write them.
//
//	go generate ./cmd/audit/demo
package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

//go:embed story
var story embed.FS

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run writes everything below dir, after removing what an earlier run left.
func run(dir string) error {
	sub, err := fs.Sub(story, "story")
	if err != nil {
		return err
	}
	files, err := build(sub)
	if err != nil {
		return err
	}
	for _, old := range []string{"x", "mastodon"} {
		if err := os.RemoveAll(filepath.Join(dir, old)); err != nil {
			return err
		}
	}
	for name, content := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// files is what is made: name below the demo's folder, and content.
type files map[string][]byte

// build makes all files from the story; the same story gives the same bytes.
func build(story fs.FS) (files, error) {
	t, err := read(story)
	if err != nil {
		return nil, err
	}
	out := files{}
	x, err := newX(t)
	if err != nil {
		return nil, err
	}
	if err := x.write(out); err != nil {
		return nil, err
	}
	if err := writeMastodon(t, out); err != nil {
		return nil, err
	}
	return out, writeExpected(t, x, out)
}
