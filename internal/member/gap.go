package member

import (
	"fmt"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// Failed notes that n records of the section could not be read.
func (x *Index) Failed(section string, n int) { x.failed[section] += n }

// Broken notes that a file of the section could not be read to its end, and why:
// "ends in the middle". The words must hold nothing of the file.
func (x *Index) Broken(section, why string) {
	x.broken[section] = append(x.broken[section], why)
}

// Gaps says what became of the files that did not give what they should: those
// that are usual and lack, that are left alone, that are not known, and that could
// not be read. It is asked for last, when [Index.Failed] and [Index.Broken] have
// been told.
func (x *Index) Gaps() []social.Gap {
	var gaps []social.Gap
	for _, s := range x.sections {
		files := len(x.files[s.Name])
		switch {
		case s.Quiet:
		case s.NotRead != "" && files > 0:
			gaps = append(gaps, social.Gap{Section: s.Name, Kinds: s.Kinds, Reason: social.ReasonNotRead, Detail: s.NotRead, Count: files})
		case s.Usual && files == 0:
			gaps = append(gaps, social.Gap{Section: s.Name, Kinds: s.Kinds, Reason: social.ReasonNotInExport,
				Detail: "There is no file of it in this export. Either you have none, or it was not chosen, or it is in another part: ask for everything, and give all parts."})
		}
		if broken, failed := x.broken[s.Name], x.failed[s.Name]; len(broken)+failed > 0 {
			gaps = append(gaps, damaged(s, broken, failed))
		}
	}
	if n := x.unknown(); n > 0 {
		gaps = append(gaps, social.Gap{Section: "files that are not known", Reason: social.ReasonNotRead, Count: n,
			Detail: "They were not read. 'audit open -v' with this export lists them; look through them yourself."})
	}
	return gaps
}

func (x *Index) unknown() int {
	n := 0
	for _, f := range x.Rest() {
		if f.Size > 0 && !strings.HasSuffix(Fold(f.Path), "no-data.txt") {
			n++
		}
	}
	return n
}

func damaged(s Section, broken []string, failed int) social.Gap {
	var parts []string
	if n := len(broken); n == 1 {
		parts = append(parts, "A file of it "+broken[0]+"; what came before that was read.")
	} else if n > 1 {
		slices.Sort(broken)
		parts = append(parts, fmt.Sprintf("%d files of it could not be read to their end: the file %s. What came before that was read.", n, strings.Join(slices.Compact(broken), ", or ")))
	}
	if failed > 0 {
		parts = append(parts, "Some records are not as the network writes them, and were not read.")
	}
	return social.Gap{Section: s.Name, Kinds: s.Kinds, Reason: social.ReasonFailed, Count: failed,
		Detail: strings.Join(parts, " ") + " Download the export again; if that does not help, look at these yourself."}
}
