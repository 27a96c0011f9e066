package appraisal_test

import (
	"bytes"
	"context"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/cmd/audit/demo"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/social"
)

// demoSnapshots are the accounts of the invented doctor.
var demoSnapshots = sync.OnceValue(func() []*social.Snapshot {
	var snaps []*social.Snapshot
	for _, fsys := range []fs.FS{demo.X(), demo.Mastodon()} {
		for _, r := range providers.Recognize(fsys) {
			var items []social.Item
			for it, err := range r.Export.Read(context.Background(), fsys, demo.Owner()) {
				if err != nil {
					panic(err)
				}
				items = append(items, it)
			}
			snaps = append(snaps, &social.Snapshot{
				Account: r.Recognition.Account, Source: social.SourceExport, Collected: r.Recognition.Exported,
				Switches: r.Export.(providers.Provider).Coverage().Switches, Items: social.Literal(items...),
			})
		}
	}
	return snaps
})

var demoReport = sync.OnceValue(func() *audit.Report { return audit.Assess(demoSnapshots(), rules.All(), demo.Owner(), nil) })

func demoCycle(jurisdiction string) appraisal.Cycle {
	rep := *demoReport()
	rep.Jurisdiction = jurisdiction
	to := time.Date(2026, 11, 3, 0, 0, 0, 0, time.UTC)
	return appraisal.Cycle{Report: &rep, From: to.AddDate(0, -11, 0), To: to, Version: "v0.9.0"}
}

// searches are those of the command.
func searches() []appraisal.Search {
	var patient []*audit.Rule
	for _, r := range rules.All() {
		if strings.HasPrefix(r.ID, "patient-") {
			patient = append(patient, r)
		}
	}
	return []appraisal.Search{appraisal.Traces, appraisal.Patients(patient)}
}

// What the program itself says passes its own reading, in every form.
func TestDemoPasses(t *testing.T) {
	for _, j := range []string{"", "uk", "ie", "hk"} {
		d := appraisal.Of(demoCycle(j))
		if err := appraisal.Scan(d, searches()...); err != nil {
			t.Errorf("%q: %v", j, err)
		}
		var b bytes.Buffer
		if err := appraisal.Markdown(&b, d); err != nil {
			t.Error(err)
		}
		if slices.Contains([]string{"uk"}, j) {
			t.Log(b.String())
		}
	}
}
