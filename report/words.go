package report

import (
	"cmp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// Count writes a number with its noun: "1 item", "1,234 items".
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// day writes a date for people, and "no date" for the zero time. What is exactly
// the first moment of a month is written as the month: Redact leaves no more.
func day(t time.Time) string {
	switch {
	case t.IsZero():
		return "no date"
	case t.Equal(month(t)):
		return t.UTC().Format("January 2006")
	}
	return t.UTC().Format("2 Jan 2006")
}

// stamp writes a time for programs, and "" for the zero time.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

// placeWords says what an item is and when it was published.
func placeWords(i audit.ItemRef) string {
	switch i.Kind {
	case "":
		return "the account as a whole"
	case social.KindSetting:
		return "setting: " + cmp.Or(i.Name, i.ID)
	case social.KindProfile, social.KindConnection:
		return string(i.Kind)
	}
	what := string(i.Kind)
	switch i.Kind {
	case social.KindReviewReply:
		what = "reply to a review"
	case social.KindCaption:
		what = "photo caption"
	}
	what += ", " + day(i.Published)
	if !i.Deleted.IsZero() {
		what += ", deleted there, still in your export"
	}
	return what
}

// sourceWords says by which way an account was read.
func sourceWords(s string) string {
	switch s {
	case social.SourceAPI:
		return "by signing in"
	case social.SourceExport:
		return "its export"
	case social.SourceAPI + "+" + social.SourceExport:
		return "by signing in, and its export"
	}
	return s
}

// audienceWords says who could read an item; "" for what has no audience.
func audienceWords(a social.Audience) string {
	switch a {
	case "":
		return ""
	case social.AudiencePublic:
		return "anyone could read it"
	case social.AudienceFollowers:
		return "followers could read it"
	case social.AudienceFriends:
		return "friends could read it"
	case social.AudienceGroup:
		return "a group could read it"
	case social.AudienceDirect:
		return "sent as a private message"
	case social.AudienceOnlyMe:
		return "only you can read it"
	}
	return "who could read it is not known"
}

func reasonWords(r social.Reason) string {
	switch r {
	case social.ReasonNotOffered:
		return "the network gives it to nobody"
	case social.ReasonNotGranted:
		return "the sign-in did not include it"
	case social.ReasonLimit:
		return "the network gives only so much"
	case social.ReasonNotInExport:
		return "this export lacks it"
	case social.ReasonFailed:
		return "it is there and could not be read"
	case social.ReasonNotRead:
		return "left unread on purpose"
	case social.ReasonLeftOut:
		return "you asked for less"
	}
	return string(r)
}

// gapWhy says why something could not be read, with the details if there are any.
func gapWhy(g social.Gap) string {
	why := reasonWords(g.Reason)
	if g.Detail != "" {
		why += ": " + g.Detail
	}
	if g.Count > 0 {
		why += " (" + Count(g.Count, "record", "records") + ")"
	}
	return why
}

// severityMeans says in a few words what a severity asks for.
func severityMeans(s audit.Severity) string {
	switch s {
	case audit.Critical:
		return "look today"
	case audit.High:
		return "look soon"
	case audit.Medium:
		return "arguable; decide when you have time"
	case audit.Low:
		return "tidy up"
	}
	return "worth knowing"
}

// Verb is what can be decided, in words.
func Verb(v audit.Verb) string {
	switch v {
	case audit.Advice:
		return "take advice"
	case audit.Consent:
		return "consent on file"
	case audit.FalseAlarm:
		return "false alarm"
	}
	return string(v)
}

// decided says what the doctor decided.
func decided(d *audit.Decision) string {
	if d == nil {
		return "not decided yet"
	}
	s := "decided: " + Verb(d.Verb)
	if !d.At.IsZero() {
		s += ", " + day(d.At)
	}
	if d.Note != "" {
		s += ": " + d.Note
	}
	return s
}

// capital begins a text with a capital letter.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// sentence makes a reason one: a capital first, and a full stop after a word.
func sentence(s string) string {
	last, _ := utf8.DecodeLastRuneInString(s)
	if unicode.IsLetter(last) || unicode.IsDigit(last) {
		s += "."
	}
	return capital(s)
}

// percent writes a confidence.
func percent(c float64) string { return strconv.Itoa(int(min(c, surest)*100+0.5)) + "%" }

// year is the year of a finding as a filter value: "2019" or "undated".
func year(t time.Time) string {
	if t.IsZero() {
		return "undated"
	}
	return strconv.Itoa(t.UTC().Year())
}

// listed joins parts as a sentence does: "a, b and c".
func listed(parts []string) string {
	if n := len(parts) - 1; n > 0 {
		return strings.Join(parts[:n], ", ") + " and " + parts[n]
	}
	return strings.Join(parts, "")
}
