package report

import (
	"fmt"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// markdownChanges lists what is different from the run before.
func markdownChanges(b *strings.Builder, r *audit.Report) {
	c := r.Changes
	if c == nil {
		return
	}
	b.WriteString("\n## " + changesTitle + "\n\n" + md(Since(c)) + "\n")
	for i, f := range c.Findings {
		if i == 0 {
			b.WriteString("\n| Change | Severity | What | Where and when | More |\n| --- | --- | --- | --- | --- |\n")
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", md(capital(changed(f))), f.Severity, md(changedTitle(f)), md(f.Account.Label()+", "+placeWords(f.Item)), md(f.Why))
	}
	for i, l := range c.Connections {
		if i == 0 {
			b.WriteString("\n| Account | Connections | Gained | Lost |\n| --- | --- | --- | --- |\n")
		}
		gained, lost := came(l.Gained, mostNames), came(l.Lost, mostNames)
		if l.Unknown != "" {
			gained, lost = "not known: "+l.Unknown, "not known"
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", md(l.Account.Label()), md(sizes(l)), md(gained), md(lost))
	}
	for i, s := range c.Settings {
		if i == 0 {
			b.WriteString("\n| Account | Setting | Was | Is |\n| --- | --- | --- | --- |\n")
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", md(s.Account.Label()), md(s.Switch.Name), md(stood(s.Was)), md(stands(s)))
	}
	for i, p := range c.People {
		if i == 0 {
			b.WriteString("\nStands out newly:\n\n")
		}
		fmt.Fprintf(b, "- %s\n", md(Called(&r.People[p])))
	}
	for i, a := range c.Accounts {
		if i == 0 {
			b.WriteString("\n| Account | Read then | Read now |\n| --- | --- | --- |\n")
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", md(a.Account.Label()), md(readThen(a)), md(readNow(a)))
	}
}

// markdownAreas says how much of each area was checked.
func markdownAreas(b *strings.Builder, r *audit.Report) {
	for i, s := range r.ByArea() {
		if i == 0 {
			b.WriteString("\n## " + areasTitle + "\n\n" + md(areasMean) + "\n\n| Area | Checked | Came of it |\n| --- | --- | --- |\n")
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", md(s.Area.Title()), md(checkedWords(s)), md(foundWords(s)))
	}
}
