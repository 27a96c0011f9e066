package evidence

import (
	"encoding/json"
	"regexp"
	"time"
)

// Manifest is what a sealed copy says of itself, as manifest.json.
type Manifest struct {
	Format   string    `json:"format"`  // always "probity-evidence"
	Version  int       `json:"version"` // 1
	Taken    time.Time `json:"taken"`
	Until    time.Time `json:"until"`
	Tool     string    `json:"tool"`
	CopyOf   string    `json:"copy_of,omitempty"`
	Redacted bool      `json:"redacted"`
	Posts    int       `json:"posts"`
	Items    []string  `json:"items"`    // account key/item; none where Redacted
	Files    []File    `json:"files"`    // all but manifest.json, in the order of the zip
	NotKept  []NotKept `json:"not_kept"` // pictures and the like that are not in it, or not whole
}

// File is a file of a sealed copy.
type File struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"` // in hexadecimal
}

// NotKept says that a picture is not in the copy, and why.
type NotKept struct {
	Post string `json:"post"` // "0001"
	Type string `json:"type"`
	Why  string `json:"why"`
}

const (
	format       = "probity-evidence"
	version      = 1
	manifestFile = "manifest.json"
	readmeFile   = "README.txt"
)

// member fits the names of files in a copy; the first group is set for media.
var member = regexp.MustCompile(`^(?:README\.txt|manifest\.json|posts/[0-9]{4,9}\.(?:json|txt)|(media)/[0-9]{4,9}-[0-9]{2,9}(?:\.[a-z0-9]{1,8})?)$`)

// parse reads a manifest and looks at what can be seen of it alone.
func parse(data []byte) (Manifest, error) {
	var m Manifest
	switch err := json.Unmarshal(data, &m); {
	case err != nil || m.Format != format || m.Version < 1:
		return Manifest{}, damaged("its manifest cannot be read")
	case m.Version > version:
		return Manifest{}, ErrNewer
	}
	listed := map[string]bool{manifestFile: true} // it cannot hold its own sum
	for _, f := range m.Files {
		if listed[f.Name] || !member.MatchString(f.Name) || f.Bytes < 0 {
			return Manifest{}, damaged("its manifest lists what cannot be in it")
		}
		listed[f.Name] = true
	}
	for i := range m.Posts {
		if !listed[postFile(i, "json")] || !listed[postFile(i, "txt")] {
			return Manifest{}, damaged("its manifest lacks a post")
		}
	}
	return m, nil
}
