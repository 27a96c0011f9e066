package audit

import (
	"testing"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func TestShowsName(t *testing.T) {
	tests := []struct {
		profile social.Profile
		owner   string
		want    bool
	}{
		{social.Profile{Name: "Dr Nia Evans"}, "", true},
		{social.Profile{Name: "Siobhán Ní Dhálaigh"}, "", true},
		{social.Profile{Name: "Chan Siu Ming"}, "", true},
		{social.Profile{Name: "何嘉敏"}, "", true},
		{social.Profile{Name: "Gert van Tonder"}, "", true},
		{social.Profile{Name: "Dr Karen Yip Wing-lam"}, "", true},
		{social.Profile{Name: "nightmedic"}, "", false},
		{social.Profile{Name: "Dr Anon"}, "", false},
		{social.Profile{Name: "Sleepy Surgeon"}, "", false},
		{social.Profile{Name: "Dr 🩺"}, "", false},
		{social.Profile{Name: "🌙", Bio: "Dr Nia Evans, GP"}, "", true},
		{social.Profile{Name: "The Owl", Bio: "posts by Nia Evans"}, "Nia Evans", true},
		{social.Profile{Name: "Somebody Else"}, "Nia Evans", false},
		{social.Profile{Name: "Nia M Evans"}, "Nia Evans", true},
	}
	for _, tt := range tests {
		t.Run(tt.profile.Name, func(t *testing.T) {
			if got := showsName(reading.New(), &tt.profile, &social.Owner{Name: tt.owner}); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestDoctorWords(t *testing.T) {
	tests := map[string]bool{
		"ED reg, south coast": true, "consultant paediatrician": true, "GP trainee": true, "Final med, Galway": true,
		"Doctor Who and darts": false, "Married to a GP": false, "not a doctor": false, "tree surgeon": false, "PhD candidate in rocks": false,
	}
	for bio, want := range tests {
		if got := len(doctorWords(reading.New(), &social.Profile{Bio: bio})) > 0; got != want {
			t.Errorf("%q: got %v, want %v", bio, got, want)
		}
	}
}
