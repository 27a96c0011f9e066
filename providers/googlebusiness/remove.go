package googlebusiness

import (
	"context"
	"errors"
	"regexp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// named is the identifier of a review, which its reply shares, or of a post on the
// profile. made tells those that were made of the content of an old export.
var (
	named = regexp.MustCompile(`^locations/([A-Za-z0-9_=-]+)/(reviews|localPosts)/([A-Za-z0-9_=-]+)$`)
	made  = regexp.MustCompile(`^[0-9a-f]{20}$`)
)

// Removable leaves out reviews, which share their name with the reply to them.
func (*Provider) Removable(_ social.Account, kind social.Kind, postID string) bool {
	part := named.FindStringSubmatch(postID)
	return kind != social.KindReview && part != nil && !made.MatchString(part[3])
}

// Remove deletes the owner's reply to a review, never the review, or a post on the
// profile.
func (p *Provider) Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error {
	part := named.FindStringSubmatch(postID)
	if !p.Removable(a, social.KindPost, postID) {
		return hint.Wrap(errors.New("no app can delete this"), "delete it on the Business Profile itself")
	}
	c, err := newClients(s.HTTP)
	if err != nil {
		return err
	}
	m, err := c.managed(ctx)
	if err != nil {
		return explain(err)
	}
	for _, at := range m.places {
		if at.location != part[1] {
			continue
		}
		path := at.path() + "/" + part[2] + "/" + part[3]
		if part[2] == "reviews" {
			path += "/reply"
		}
		return c.atReviews.Delete(ctx, path, nil)
	}
	return hint.Wrap(errors.New("the sign-in does not manage the location of this post"), "sign in with the account that manages it")
}
