package youtube

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// moderations are the states in which comments under the owner's videos are
// listed: seen by all, and held back until the owner decides. Those that were
// rejected are not listed.
var moderations = [3]struct{ status, stream string }{
	{"published", "comments"}, {"heldForReview", "comments held for review"}, {"likelySpam", "comments held as spam"},
}

// liveThread is a comment with the first answers to it.
// https://developers.google.com/youtube/v3/docs/commentThreads
type liveThread struct {
	ID      string
	Snippet struct {
		VideoID         string
		TotalReplyCount int
		TopLevelComment liveComment
	}
	Replies struct{ Comments []json.RawMessage }
}

// liveComment is a comment, or an answer to one.
// https://developers.google.com/youtube/v3/docs/comments
type liveComment struct {
	ID      string
	Snippet struct {
		TextOriginal, TextDisplay string
		AuthorDisplayName         string
		AuthorChannelID           struct{ Value string }
		ParentID                  string
		PublishedAt, UpdatedAt    string
		ModerationStatus          string // told to the owner of the channel alone
	}
}

func (v *liveComment) ok() bool { return takeout.Line(v.ID) != "" }

// remarks are the kinds of what is said under videos.
var remarks = []social.Kind{social.KindComment, social.KindReply}

// Why there are no comments. What the first says of deleting is Google's doing:
// there is no narrower permission.
var (
	notAllowed = social.Gap{Section: "comments under your videos", Kinds: remarks, Reason: social.ReasonNotGranted,
		Detail: "The sign-in does not include the permission " + ScopeComments + ", the only one with which Google gives comments. " +
			"It would let an app delete comments and videos, too; Probity only reads with it. " +
			"If you want comments checked: audit signin youtube --also " + ScopeComments}
	turnedOff = social.Gap{Section: "comments under your videos", Kinds: remarks, Reason: social.ReasonNotOffered,
		Detail: "Comments are turned off, so that Google lists none."}
)

// comments yields what was said under the owner's videos, by others and by the
// owner, or says why it does not.
func (r *live) comments(ctx context.Context) error {
	if !r.granted {
		return r.Gap(ctx, notAllowed)
	}
	err := r.talks(ctx)
	switch _, denied := errors.AsType[*collect.DeniedError](err); {
	case denied:
		return r.Gap(ctx, notAllowed)
	case errors.Is(err, errDisabled):
		return r.Gap(ctx, turnedOff)
	}
	return err
}

func (r *live) talks(ctx context.Context) error {
	whole, unread := true, 0
	for i, m := range moderations {
		err := collect.Stream[liveThread]{
			Name: m.stream, Things: m.stream, Kinds: remarks, Again: again,
			Fetch: func(ctx context.Context, next, _ string) (collect.Page[liveThread], error) {
				p, err := r.talk(ctx, m.status, next)
				if err == nil {
					collect.Saw(&r.threads[i], next, p)
				}
				return p, err
			},
			Key: func(t liveThread) (string, time.Time) { return t.Snippet.TopLevelComment.ID, time.Time{} },
			Take: func(ctx context.Context, t liveThread) error {
				r.threads[i].Took()
				bad, err := r.thread(ctx, t, m.status)
				unread += bad
				return err
			},
		}.Read(ctx, r.Out)
		if err != nil {
			return err
		}
		whole = whole && r.threads[i].Whole()
	}
	if err := r.Unread(ctx, "replies to comments", remarks, unread); err != nil {
		return err
	}
	if !whole || unread > 0 {
		return nil
	}
	for _, mine := range []bool{true, false} { // only the three together hold all
		if err := r.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "comments of each kind", Seen: &social.Extent{Kinds: remarks, Mine: mine}}}); err != nil {
			return err
		}
	}
	return nil
}

// talk asks for a page of comments, the newest first, and for the videos under
// which they stand, unless those are known.
func (r *live) talk(ctx context.Context, status, next string) (collect.Page[liveThread], error) {
	l, err := page(ctx, r.comment, "commentThreads", next, url.Values{"allThreadsRelatedToChannelId": {r.channel.ID}, "moderationStatus": {status},
		"order": {"time"}, "part": {"snippet,replies"}, "textFormat": {"plainText"}, "maxResults": {"100"}})
	if err != nil {
		return collect.Page[liveThread]{}, err
	}
	things, bad := collect.Decode(l.Items, func(t *liveThread) bool { return t.Snippet.TopLevelComment.ok() })
	var videos []string
	for _, t := range things {
		videos = append(videos, t.Snippet.VideoID)
	}
	return collect.Page[liveThread]{Things: things, Bad: bad, Next: l.NextPageToken}, r.know(ctx, videos)
}

// thread yields a comment and the answers to it, and returns how many of those
// made no sense.
func (r *live) thread(ctx context.Context, t liveThread, status string) (bad int, err error) {
	top := &t.Snippet.TopLevelComment
	first := r.said(top, t.Snippet.VideoID, "", status)
	if err := r.Emit(ctx, social.Item{Post: first}); err != nil {
		return 0, err
	}
	replies, bad := collect.Decode(t.Replies.Comments, (*liveComment).ok)
	if t.Snippet.TotalReplyCount > len(t.Replies.Comments) {
		if all, unread, err := r.replies(ctx, top.ID); err == nil {
			replies, bad = all, unread
		} else if !missing(err) { // a thread that was removed meanwhile has no more
			return 0, err
		}
	}
	for i := range replies {
		p := r.said(&replies[i], t.Snippet.VideoID, top.ID, status)
		if p.Answers != nil && p.Answers.ID == first.ID {
			p.Answers.Author, p.Answers.Mine, p.Answers.Text = first.Author, first.Mine, first.Text
		}
		if err := r.Emit(ctx, social.Item{Post: p}); err != nil {
			return bad, err
		}
	}
	return bad, nil
}

// replies asks for all answers to a comment.
func (r *live) replies(ctx context.Context, parent string) (all []liveComment, bad int, err error) {
	err = collect.Pages(func(next string) (string, error) {
		l, err := page(ctx, r.comment, "comments", next, url.Values{"parentId": {parent}, "part": {"snippet"}, "textFormat": {"plainText"}, "maxResults": {"100"}})
		some, unread := collect.Decode(l.Items, (*liveComment).ok)
		all, bad = append(all, some...), bad+unread
		return l.NextPageToken, err
	})
	return all, bad, err
}

// handle is what stands for a person in a comment: YouTube makes a link of it.
// https://support.google.com/youtube/answer/11585688
var handle = regexp.MustCompile(`(?:^|[\s(])@([\pL\pN][\pL\pM\pN_.·-]{1,28}[\pL\pM\pN])`)

// mentions returns the people whom a comment names by their handles.
func mentions(text string) []social.Person {
	var out []social.Person
	for _, m := range handle.FindAllStringSubmatch(text, -1) {
		if p := (social.Person{Handle: m[1]}); !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// said makes a post of a comment, from the list of the status. One that is held back is seen by its author and
// the owner alone.
func (r *live) said(v *liveComment, on, parent, status string) *social.Post {
	s := &v.Snippet
	text := social.Plain(cmp.Or(s.TextOriginal, s.TextDisplay)) // the first only to its author
	p := &social.Post{Published: takeout.Time(s.PublishedAt), Text: text, Hashtags: social.Hashtags(text), Mentions: mentions(text), Source: "youtube/v3/commentThreads"}
	if t := takeout.Time(s.UpdatedAt); t.After(p.Published) && !p.Published.IsZero() {
		p.Edited = t
	}
	who := social.Person{ID: takeout.Line(s.AuthorChannelID.Value)}
	if shown, ok := strings.CutPrefix(takeout.Line(s.AuthorDisplayName), "@"); ok {
		who.Handle = strings.TrimLeft(shown, "@")
	} else {
		who.Name = shown
	}
	switch {
	case who.ID == r.channel.ID:
		p.Mine = true
	case who == social.Person{}:
		p.Author.Name = "Somebody on YouTube"
	default:
		p.Author = who
	}
	own := r.videos[on]
	if p.Audience = social.AudienceUnknown; on == "" {
		p.Audience = social.AudiencePublic
	}
	under{video: takeout.Line(on), parent: takeout.Line(cmp.Or(s.ParentID, parent)), own: own}.complete(p, takeout.Line(v.ID))
	switch s.ModerationStatus {
	case "heldForReview", "likelySpam", "rejected":
		p.Audience = social.AudienceOnlyMe
	case "": // a list of those held back has all comments of a thread, for the sake of one
		if status != "published" && p.Audience != social.AudienceOnlyMe {
			p.Audience = social.AudienceUnknown
		}
	}
	return p
}
