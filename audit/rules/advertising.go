package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// notAdvertising reports whether the text cannot be the owner's advertising:
// somebody else's words, criticism of an advert, a charity or health service.
func notAdvertising(p *audit.Pass) bool {
	return p.Text == nil || p.Post != nil && !p.Post.Mine || guarded(p, "fiction", "debunk", "nonprofit") || quotedToCondemn(p)
}

// selling reports whether a text offers a service: a price, a booking or a
// claim to be the best beside what clinics sell. What it promises is then told
// as advertising.
func selling(p *audit.Pass) bool {
	if _, ok := spoken(p.Text, "service", "pom-brand"); !ok {
		return false
	}
	_, ok := spoken(p.Text, "offer", "superlative", reading.ClassMoney)
	return ok
}

// offersServices reports whether the text, what it answers or the profile is
// about services of the kind that are sold to the public.
func offersServices(p *audit.Pass) bool {
	if _, ok := spoken(p.Text, "service", "pom-brand", "body-service"); ok {
		return true
	}
	if p.Post == nil {
		return p.Account != nil && p.Account.SaysDoctor
	}
	if p.Post.Kind != social.KindPost && p.Re.Has("service") {
		return true
	}
	return p.Account != nil && p.Account.Profile.Bio != "" && reading.New().Read(p.Account.Profile.Bio).Has("service")
}
