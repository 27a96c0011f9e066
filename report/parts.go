package report

import (
	_ "embed" // the parts
	"html/template"
	"time"

	"github.com/probity-audit/probity/audit"
)

//go:embed page/finding.gohtml
var findingSource string

//go:embed page/people.gohtml
var peopleSource string

//go:embed page/read.gohtml
var readSource string

//go:embed page/stories.gohtml
var storiesSource string

// Style is the style sheet of the page.
func Style() string { return pageStyle }

// Parts returns the templates of what several pages show alike, "why" of a finding,
// "person", "story", "gaps" and "whatChanged" among them, and as functions the words in which the report
// speaks. None of the parts has a style or a script in it.
func Parts() (*template.Template, error) {
	return template.New("parts").Funcs(wordFuncs()).Funcs(wholeFuncs()).Funcs(partFuncs()).Funcs(changeFuncs()).Parse(findingSource + peopleSource + readSource + storiesSource + changesSource)
}

func wordFuncs() template.FuncMap {
	return template.FuncMap{
		"visible": visible, "line": line, "day": day, "stamp": stamp, "sure": Likelihood, "against": Against, "noticed": noticed, "thousands": thousands,
		"means": severityMeans, "place": placeWords, "audience": audienceWords, "source": sourceWords, "decided": decided, "gapWhy": gapWhy, "orAll": orAll, "capital": capital, "sentence": sentence, "parts": parts, "advice": advice, "setting": settingWords, "toCheck": toCheck,
	}
}

// partFuncs make what the parts show.
func partFuncs() template.FuncMap {
	return template.FuncMap{
		"entry": newEntry, "person": newPerson, "story": newStory, "marked": segments, "count": Count,
		"replies":  func(f *audit.Finding) []reply { return replies(&audit.Report{Findings: []audit.Finding{*f}}) },
		"coverage": coverage, "missing": missing, "notChecked": notChecked, "settingGroups": settingGroups, "accounts": accountRows, "unset": uncheckedSettings,
		"aboutStories": aboutStories, "storiesMean": func() string { return storiesMean }, "peopleQuestion": func() string { return peopleQuestion },
		"advisory": func() string { return advisory },
	}
}

// Year is the year of a finding as a filter has it: "2019" or "undated".
func Year(t time.Time) string { return year(t) }
