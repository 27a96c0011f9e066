package rules

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func TestTiesOf(t *testing.T) {
	for _, tc := range []struct {
		name, bio string
		owner     social.Owner
		want      []string
		tied      bool
	}{
		{name: "no tie", bio: "GP in Wrexham. Hens, hills and Harriers"},
		{name: "founder", bio: "GP. Co-founder of Somnivo", want: []string{"somnivo"}, tied: true},
		{name: "handle", bio: "Knee surgeon, advisory board @the_peakgel", want: []string{"peakgel"}, tied: true},
		{name: "two words and a form of company", bio: "Adviser to Harbour Lights plc", want: []string{"harbourlights"}, tied: true},
		{name: "a partnership in a practice is no tie", bio: "GP partner at Riverside Surgery"},
		{name: "a charity is no company", bio: "Director of Rainbow Foundation", tied: true},
		{name: "named by the owner", owner: social.Owner{Interests: []social.Interest{{Company: "Bright Mere"}}}, want: []string{"brightmere"}, tied: true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := &audit.Pass{Owner: &tc.owner, Account: &audit.AccountInfo{Profile: social.Profile{Bio: tc.bio}}}
			got, tied := tiesOf(p)
			if diff := cmp.Diff(tc.want, got); diff != "" || tied != tc.tied {
				t.Errorf("tied %v, names (-want +got):\n%s", tied, diff)
			}
		})
	}
}

func TestNamesTie(t *testing.T) {
	reader := reading.New()
	for _, tc := range []struct {
		name, text, tie string
		want            bool
	}{
		{name: "as written", text: "Love my Somnivo", tie: "somnivo", want: true},
		{name: "written apart", text: "The Peak Gel again", tie: "peakgel", want: true},
		{name: "possessive", text: "It is Somnivo's best year", tie: "somnivo", want: true},
		{name: "first part", text: "TinyTum drops, every time", tie: "tinytumprobiotics", want: true},
		{name: "too short for a first part", text: "Tiny feet", tie: "tinytumprobiotics", want: false},
		{name: "not there", text: "Love my bed", tie: "somnivo", want: false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if _, got := namesTie(reader.Read(tc.text), []string{tc.tie}); got != tc.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestCodesAndPaidLinks(t *testing.T) {
	reader := reading.New()
	for _, tc := range []struct {
		text       string
		code, paid bool
	}{
		{text: "MOIRA15 for the shoes", code: true},
		{text: "use CALMER", code: true},
		{text: "the NHS and the BMA"},
		{text: "bed 4 in ward 12B"},
		{text: "https://example.com/shop?ref=moira", paid: true},
		{text: "https://example.org/guideline"},
	} {
		r := reader.Read(tc.text)
		if hasCode(r) != tc.code || paidLink(r) != tc.paid {
			t.Errorf("%q: code %v, paid link %v", tc.text, hasCode(r), paidLink(r))
		}
	}
}
