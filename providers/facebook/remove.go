package facebook

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// onPage are the identifiers of what stands on a Page: of a post, and of a comment.
var onPage = regexp.MustCompile(`^(\d+)_\d+$|^(\d+):(\d+_\d+|\d+)$`)

var errByHand = hint.Wrap(errors.New("no app may delete what stands on a personal profile"),
	"open the post by its address in the report, choose the three dots above it, then Move to bin; a comment by the three dots beside it, then Delete")

// Removable tells what stands on a Page from what stands on a personal profile.
func (*Provider) Removable(_ social.Account, _ social.Kind, postID string) bool {
	return onPage.MatchString(postID)
}

// Remove deletes a post or a comment of a Page that the owner runs. What is on a
// personal profile can be deleted by hand alone. Only what the Page itself wrote is
// deleted, and what is gone already is no error.
func (*Provider) Remove(ctx context.Context, s oauth.Session, _ social.Account, postID string) error {
	found := onPage.FindStringSubmatch(postID)
	if found == nil {
		return errByHand
	}
	pageID, number, takes := found[1], postID, []string{scopePagePosts, scopeDelete}
	if pageID == "" {
		pageID, number, takes = found[2], found[3], []string{scopeVisitors, scopeModerate}
	}
	c, err := newClient(s.HTTP)
	if err != nil {
		return err
	}
	// Of what it may not see Facebook says, as of what is gone, that it does not exist.
	granted, err := permissions(ctx, c)
	if err != nil {
		return err
	}
	for _, scope := range takes {
		if !slices.Contains(granted, scope) {
			return hint.Wrap(&collect.DeniedError{Scope: scope}, "sign in again to remove, and allow it")
		}
	}
	pages, _, err := ownPages(ctx, c)
	if err != nil {
		return err
	}
	for _, p := range pages {
		if p.ID == pageID && p.Token != "" {
			return p.remove(ctx, as(c, p), number)
		}
	}
	return hint.Wrap(errors.New("the sign-in does not include the Page that this stands on"), "sign in again and choose that Page, too")
}

func (p *ownPage) remove(ctx context.Context, c *collect.Client, number string) error {
	var thing struct {
		From *writer `json:"from"`
	}
	switch _, err := c.Get(ctx, "/"+number, url.Values{"fields": {"id,from"}}, &thing); {
	case gone(err):
		return nil
	case err != nil:
		return err
	case thing.From == nil || thing.From.ID != p.ID:
		return hint.Wrap(errors.New("it is not known that the Page wrote this, so it was left alone"), "open it by its address in the report, and hide or delete it there")
	}
	return c.Delete(ctx, "/"+number, nil)
}

func gone(err error) bool {
	status, ok := errors.AsType[*collect.StatusError](err)
	return ok && status.Code == http.StatusNotFound
}
