package audit

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// What a network has and nobody read is not checked; what was read is said, with
// the way to it.
func TestSettings(t *testing.T) {
	account := social.Account{Provider: "x", ID: "1"}
	open := social.Setting{Key: social.SettingMessages, Value: "Everyone", State: social.StateOpen}
	known := []social.Switch{
		{Key: social.SettingAccount, Name: "Private account", Path: "Settings > Privacy"},
		{Key: social.SettingMessages, Name: "Message requests", Path: "Settings > Messages"},
		{Key: social.SettingApps, Name: "Connected apps", Path: "Settings > Apps"},
	}
	rule := &Rule{ID: "open", Needs: []social.Kind{social.KindSetting}, Check: func(p *Pass) {
		if p.Item.Setting.State == social.StateOpen {
			p.Report(Hit{Reason: "open"})
		}
	}}
	snap := &social.Snapshot{Account: account, Source: "export", Collected: asOf, Switches: known, Items: social.Literal(
		social.Item{Setting: &open},
		social.Item{Setting: &social.Setting{Key: "apps:One", State: social.StateUnknown}},
		social.Item{Setting: &social.Setting{Key: "apps:Two", State: social.StateUnknown}},
		social.Item{Setting: &social.Setting{Key: "other.live-replies", Value: "On", State: social.StateUnknown}})}
	rep := unweighed([]*social.Snapshot{snap}, []*Rule{rule}, social.Owner{}, nil)
	want := []AccountSetting{
		{Account: account, Switch: known[0], State: social.StateUnknown},
		{Account: account, Switch: known[1], Value: "Everyone", State: social.StateOpen, Read: true},
		{Account: account, Switch: known[2], Value: "2 have access", State: social.StateUnknown, Read: true},
		{Account: account, Switch: social.Switch{Key: "other.live-replies", Name: "live replies"}, Value: "On", State: social.StateUnknown, Read: true},
	}
	if diff := cmp.Diff(want, rep.Settings); diff != "" {
		t.Error(diff)
	}
	if len(rep.Findings) != 1 || rep.Findings[0].Path != "Settings > Messages" {
		t.Errorf("%+v", rep.Findings)
	}
}
