package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
)

// Markdown writes the report as GitHub-flavoured Markdown. Whatever people wrote
// is escaped, so that it can be no heading, link, picture or HTML.
func Markdown(w io.Writer, r *audit.Report) error {
	r = Brief(r)
	var b strings.Builder
	b.WriteString("# Audit of your own accounts\n\n")
	for _, s := range opening(r) {
		b.WriteString(md(s) + "\n\n")
	}
	b.WriteString("## Accounts\n\n| Account | Name | How | Up to | Items |\n| --- | --- | --- | --- | ---: |\n")
	for _, a := range r.Accounts {
		n := 0
		for _, c := range a.Counts {
			n += c
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", md(a.Account.Label()), md(a.Name), sourceWords(a.Source), day(a.Collected), thousands(n))
	}
	markdownChanges(&b, r)
	b.WriteString("\n## Findings\n")
	if len(r.Findings) == 0 {
		b.WriteString("\nNo rule found anything to look at again in what was read.\n")
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if i == 0 || f.Severity != r.Findings[i-1].Severity {
			fmt.Fprintf(&b, "\n### %s: %s\n", capital(f.Severity.String()), severityMeans(f.Severity))
		}
		markdownFinding(&b, r, f)
	}
	for i, words := range replies(r) {
		if i == 0 {
			b.WriteString("\n## " + repliesTitle + "\n")
		}
		fmt.Fprintf(&b, "\n%s\n\n> %s\n", md(words.About()), md(words.Words))
	}
	markdownPeople(&b, r)
	markdownStories(&b, r)
	markdownAreas(&b, r)
	markdownSettings(&b, r)
	b.WriteString("\n## Not read\n\n")
	if len(r.Gaps) == 0 {
		b.WriteString("No gap was reported.\n")
	} else {
		b.WriteString("| Account | What | Why |\n| --- | --- | --- |\n")
	}
	for _, g := range r.Gaps {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", md(g.Account.Label()), md(g.Gap.Section), md(gapWhy(g.Gap)))
	}
	b.WriteString("\n## Not checked\n\n")
	groups := notChecked(r)
	if len(groups) == 0 {
		b.WriteString("Every rule could look.\n")
	} else {
		b.WriteString("| Account | What | Why |\n| --- | --- | --- |\n")
	}
	for _, g := range groups {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", md(orAll(g.Account)), md(g.titles()), md(g.Reason))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func markdownSettings(b *strings.Builder, r *audit.Report) {
	if len(r.Settings) == 0 {
		return
	}
	b.WriteString("\n## Settings\n\n" + md(settingsMean) + "\n\n| Account | Setting | As read | Where, and what to look for |\n| --- | --- | --- | --- |\n")
	for _, s := range r.Settings {
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", md(s.Account.Label()), md(s.Switch.Name), md(settingWords(s)), md(toCheck(s.Switch)))
	}
}

func markdownFinding(b *strings.Builder, r *audit.Report, f *audit.Finding) {
	fmt.Fprintf(b, "\n#### %s\n\n", md(f.Rule.Title))
	where := f.Account.Label() + ", " + placeWords(f.Item)
	if a := audienceWords(f.Item.Audience); a != "" {
		where += ", " + a
	}
	fmt.Fprintf(b, "%s (%s)\n\n", md(where), md(decision(f)))
	if f.Evidence.Text != "" {
		for l := range strings.Lines(marked(f.Evidence)) {
			b.WriteString("> " + strings.TrimSpace(l) + "\n")
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(b, "- Why: %s\n", md(sentence(f.Evidence.Reason)))
	if len(f.Evidence.Cues) > 0 {
		fmt.Fprintf(b, "- Noticed: %s\n", md(noticed(f.Evidence.Cues)))
	}
	if len(f.Evidence.Guards) > 0 {
		fmt.Fprintf(b, "- Weighed against it: %s\n", md(Against(f.Evidence.Guards)))
	}
	fmt.Fprintf(b, "- How sure: %s\n", md(Likelihood(f.Confidence)))
	fmt.Fprintf(b, "- Advice: %s\n", md(advice(f)))
	if f.Rule.Reply != "" {
		b.WriteString("- Words to answer with: below the findings\n")
	}
	c := cite(r, f)
	for _, own := range c.Own {
		says := own.Says
		if a := own.Alias(); a != "" {
			says += " Formerly " + a + "."
		}
		fmt.Fprintf(b, "- May not fit with: %s: %s\n", md(own.String()), md(says))
	}
	markdownList(b, "See also", c.Support)
	markdownList(b, "In other jurisdictions", c.Elsewhere)
	fmt.Fprintf(b, "- Finding: %s\n", md(f.ID))
}

func markdownList(b *strings.Builder, head string, cs []guidance.Clause) {
	if len(cs) == 0 {
		return
	}
	var list []string
	for _, c := range cs {
		list = append(list, md(c.String()))
	}
	fmt.Fprintf(b, "- %s: %s\n", head, strings.Join(list, "; "))
}

// marked is the text of a finding in Markdown with its cues marked. Each line
// stays one, and a mark does not reach across lines.
func marked(e audit.Evidence) string {
	var b strings.Builder
	for _, s := range segments(e.Text, e.Spans) {
		for l := range strings.Lines(s.Text) {
			text, nl := strings.CutSuffix(l, "\n")
			safe := md(text)
			if s.Cue && safe != "" {
				safe = "<mark>" + safe + "</mark>"
			}
			b.WriteString(edge(text, strings.TrimLeft) + safe)
			if safe != "" {
				b.WriteString(edge(text, strings.TrimRight))
			}
			if nl {
				b.WriteString("\n")
			}
		}
	}
	return b.String()
}

// edge is a space if trimming takes something off the text on that side.
func edge(text string, trim func(string, string) string) string {
	if trim(text, " \t") != text {
		return " "
	}
	return ""
}

// mdEscapes are the characters that mean something to Markdown wherever they
// stand. Without brackets there is no link and no picture.
const mdEscapes = "\\`*_[]|~$"

// md escapes a text for one line of Markdown, so that it is shown as it is: no
// markup, no HTML, no bare link, and nothing that begins a block.
func md(s string) string {
	s = strings.TrimSpace(visible(s))
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	if i := blockStart(s); i >= 0 {
		b.WriteString(s[:i] + "\\" + s[i:i+1])
		s = s[i+1:]
	}
	for i, r := range s {
		switch {
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '&':
			b.WriteString("&amp;")
		case r == '\n', r == '\t':
			b.WriteByte(' ')
		case strings.ContainsRune(mdEscapes, r),
			r == ':' && strings.HasPrefix(s[i:], "://"),
			r == '.' && i >= 3 && strings.EqualFold(s[i-3:i], "www"):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// blockStart returns where in s stands the character that would make it a
// heading, a list, a rule or an underline, or -1.
func blockStart(s string) int {
	if s == "" {
		return -1
	}
	if strings.ContainsRune("#+-=", rune(s[0])) {
		return 0
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
		return digits
	}
	return -1
}
