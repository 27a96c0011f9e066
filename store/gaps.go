package store

import (
	"strconv"
	"strings"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// lacks reports whether the gap says that a whole section is not in an export.
func lacks(g *social.Gap) bool { return g.Reason == social.ReasonNotInExport && g.Count == 0 }

// gapKey is alike for gaps of which one is enough: the same to the letter, or the
// same section without a number.
func gapKey(g *social.Gap, hash int64) string {
	if g.Count == 0 {
		return g.Section + "\x1f" + string(g.Reason)
	}
	return strconv.FormatInt(hash, 16)
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
