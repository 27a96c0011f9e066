package main

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/probity-audit/probity/review"
)

// doorway is the file by which the browser comes to the page. An address with the token
// in it would stand on the browser's command line, which others on the machine can read.
type doorway struct {
	mu   sync.Mutex
	path string // "" while there is none
}

// open writes the file and opens it in the owner's browser. It lies in the owner's own
// folder, and not in that of the data: that is hidden, and browsers that are kept in a
// box of their own, as Ubuntu's, see no hidden folders.
func (d *doorway) open(server *review.Server) error {
	page, err := server.Door()
	if err != nil {
		return err
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(home, "audit-review-*.html") // for the owner alone
	if err != nil {
		return err
	}
	d.mu.Lock()
	d.path = f.Name()
	d.mu.Unlock()
	_, err = f.Write(page)
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = browse(fileAddress(f.Name()))
	}
	if err != nil {
		d.remove()
	}
	return err
}

// remove removes the file if it is there.
func (d *doorway) remove() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.path != "" {
		os.Remove(d.path)
		d.path = ""
	}
}

// fileAddress is the address of a file: on Windows it begins with the drive.
func fileAddress(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}
