package x

import (
	"encoding/json"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/social"
)

// readManifest reads X's own list of what it put into the export, and the index
// that the classic layout has in its place.
func (r *reading) readManifest() {
	type file struct {
		Name  string          `json:"fileName"`
		Count json.RawMessage `json:"count"`
	}
	r.list(secManifest, func(m member, elem []byte) bool {
		var e struct {
			User struct {
				ID     string `json:"accountId"`
				Handle string `json:"userName"`
				Name   string `json:"displayName"`
			} `json:"userInfo"`
			Archive struct {
				Generated string `json:"generationDate"`
				Partial   bool   `json:"isPartialArchive"`
				Partial2  bool   `json:"isArchivePartial"`
			} `json:"archiveInfo"`
			Types map[string]struct {
				Files []file `json:"files"`
			} `json:"dataTypes"`
		}
		err := json.Unmarshal(elem, &e)
		if at := parseTime(e.Archive.Generated); r.account.ID == "" || at.After(r.exported) { // each part may have its own
			r.account.ID, r.account.Handle, r.account.Name = e.User.ID, e.User.Handle, printable(e.User.Name)
			r.exported = at
		}
		r.partial = r.partial || e.Archive.Partial || e.Archive.Partial2
		base := path.Dir(path.Dir(m.path)) // names are given from the folder above data
		for _, t := range e.Types {
			for _, f := range t.Files {
				r.expect(path.Join(base, f.Name), f.Count)
			}
		}
		return err == nil
	})
	r.list(secIndex, func(m member, elem []byte) bool {
		var e struct {
			Name  string          `json:"file_name"`
			Count json.RawMessage `json:"tweet_count"`
		}
		if json.Unmarshal(elem, &e) != nil {
			return false
		}
		// "data/js/tweets/2016_05.js" beside "data/js/tweet_index.js"
		r.expect(path.Join(path.Dir(m.path), "tweets", path.Base(e.Name)), e.Count)
		return true
	})
}

func (r *reading) expect(name string, count json.RawMessage) {
	n, err := strconv.Atoi(word(count))
	if err != nil {
		return
	}
	name = merged(name) // the parts may have a manifest each, and one the file
	r.expected[name] = max(n, r.expected[name])
}

// merged returns the path of a file without the folder, "~2", below which stands
// what differs between the parts of an export.
func merged(name string) string {
	if top, rest, ok := strings.Cut(name, "/"); ok && strings.HasPrefix(top, "~") {
		return rest
	}
	return name
}

// compare yields a gap for each file of which X says that it holds more or less
// than was found. Of conversations X counts the messages.
func (r *reading) compare() {
	for _, name := range slices.Sorted(maps.Keys(r.expected)) {
		want := r.expected[name]
		s := stems[stem(path.Base(name))]
		if month.MatchString(path.Base(name)) {
			s = secClassic
		}
		got := 0
		for _, n := range r.found[name] {
			got += n
		}
		switch {
		case !r.files[name] && want > 0 && s != "":
			r.gap(string(s)+" ("+shown(name)+")", social.ReasonNotInExport,
				"X lists this file, and it is not there. Give all parts of the export together, or download it again.", want, kinds[s]...)
		case len(r.found[name]) > 0 && got != want && r.inner[name] != want && !slices.Contains(r.found[name], want):
			r.gap("count of "+string(s)+" ("+shown(name)+")", social.ReasonFailed,
				"X says that the file holds "+strconv.Itoa(want)+" records, and "+strconv.Itoa(got)+" were found. Download the export again if some are missing.",
				max(want-got, got-want), kinds[s]...)
		}
	}
}

// shown is the name of a member as it may stand in a report: what does not look
// like a name that X gave is not repeated.
func shown(name string) string {
	base := path.Base(name)
	if b, ok := strings.CutSuffix(base, ".js"); ok && len(b) < 60 && strings.Trim(b, "abcdefghijklmnopqrstuvwxyz0123456789-_") == "" {
		return base
	}
	return hidden
}

const hidden = "a file"
