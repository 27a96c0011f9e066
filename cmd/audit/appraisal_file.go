package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/report/appraisal"
)

// writeRecord writes the document where it was asked for.
func (a *app) writeRecord(doc *appraisal.Document, r *recording, to time.Time) error {
	var b bytes.Buffer // of some hundred kilobytes
	if err := formatRecord(&b, doc, r.format); err != nil {
		return err
	}
	if r.file == "-" {
		_, err := a.stdout.Write(b.Bytes())
		return err
	}
	path := r.file
	if path == "" || isFolder(path) {
		path = unused(filepath.Join(path, "self-audit-"+to.Format("2006-01")), "."+r.format)
	}
	aside, err := putAside(path, b.Bytes())
	if err != nil {
		return err
	}
	if aside != "" {
		a.say("There was another file of this name; what was in it is in " + report.Line(aside))
	}
	if err := writeFile(path, whole(b.Bytes())); err != nil {
		return err
	}
	a.say("The record is in " + report.Line(path))
	a.say("It was read back and nothing was found that leads to anybody. Read it yourself before you show it: you know what the program cannot.")
	return nil
}

func formatRecord(w io.Writer, doc *appraisal.Document, format string) error {
	switch format {
	case "pdf":
		return appraisal.PDF(w, doc)
	case "html":
		return appraisal.HTML(w, doc)
	case "md":
		return appraisal.Markdown(w, doc)
	case "csv":
		return appraisal.CSV(w, doc)
	}
	return appraisal.DOCX(w, doc)
}

// putAside keeps a file that is there already, and is not what is to be written, under
// another name: the boxes of an earlier record may have been filled since. It returns
// that name, or "" if there was no such file.
func putAside(path string, data []byte) (aside string, err error) {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return "", nil // there is none, or it is no file and is not replaced
	}
	there, err := os.ReadFile(path)
	if err != nil {
		return "", unwritten(err)
	}
	if bytes.Equal(there, data) {
		return "", nil
	}
	ext := filepath.Ext(path)
	aside = unused(strings.TrimSuffix(path, ext)+"-before", ext)
	if err := writeFile(aside, whole(there)); err != nil {
		return "", err
	}
	return aside, nil
}

func whole(data []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	}
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return strings.HasSuffix(path, string(filepath.Separator)) || err == nil && info.IsDir()
}

// unused returns a path of which there is no file yet: what was written last time may
// have been written in since.
func unused(base, ext string) string {
	path := base + ext
	for n := 2; ; n++ {
		if _, err := os.Lstat(path); err != nil {
			return path
		}
		path = fmt.Sprintf("%s-%d%s", base, n, ext)
	}
}
