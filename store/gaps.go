package store

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// lacks reports whether the gap says that a whole section is not in an export.
func lacks(g *social.Gap) bool { return g.Reason == social.ReasonNotInExport && g.Count == 0 }

// gapKey is alike for gaps of which one is enough: the same to the letter, or of
// the same section without a number. A failure is told beside any other reason.
func gapKey(g *social.Gap, hash int64) string {
	switch {
	case g.Count != 0:
		return strconv.FormatInt(hash, 16)
	case g.Reason == social.ReasonFailed:
		return g.Section + "\x1f" + string(g.Reason)
	}
	return g.Section
}

// elsewhere reports whether the account was read by the other way, which gives what
// the gap lacks. If that failed, it says so itself.
func (r Record) elsewhere(g *social.Gap) bool {
	return g.Elsewhere != "" && slices.ContainsFunc(r.Sources, func(s Source) bool { return s.Source == g.Elsewhere && s.Complete })
}

// filled returns the identifiers of the gaps that not every export of the account
// has: what one part of an export lacks, another may hold.
func (c *conn) filled(account int64) (map[string]bool, error) {
	origins := map[string]bool{}
	by := map[string]map[string]bool{} // by the gap's own identifier: the exports that have it
	err := c.each(func(row *sqlite3.Stmt) error {
		source, rest, _ := strings.Cut(row.ColumnText(0), "\x1f")
		origin, id, _ := strings.Cut(rest, "\x1f")
		if source != SourceExport {
			return nil
		}
		origins[origin] = true
		if by[id] == nil {
			by[id] = map[string]bool{}
		}
		by[id][origin] = true
		return nil
	}, `SELECT item FROM item WHERE account = ? AND class = ?`, account, int(classGap))
	filled := map[string]bool{}
	for id, having := range by {
		if len(having) < len(origins) {
			filled[id] = true
		}
	}
	return filled, err
}
