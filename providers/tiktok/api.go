package tiktok

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"net/http"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

const interfaceURL = "https://open.tiktokapis.com/v2"

// session is a sign-in in use.
type session struct {
	oauth.Session
	*collect.Client
	out  *collect.Out
	user user
}

func open(s oauth.Session) (*session, error) {
	c, err := collect.NewClient(s.HTTP, interfaceURL)
	if err != nil {
		return nil, err
	}
	c.Fault = fault
	return &session{Session: s, Client: c}, nil
}

// fault reads the error that stands in every answer, with the code "ok" in those
// that are a success.
func fault(status int, body []byte) error {
	var a struct {
		Error *struct {
			Code string `json:"code"`
		} `json:"error"`
	}
	if json.Unmarshal(body, &a) != nil {
		return nil
	}
	success := status/100 == 2
	switch {
	case a.Error == nil && success:
		return collect.ErrShape
	case a.Error == nil:
		return nil
	}
	switch a.Error.Code {
	case "ok":
		return nil
	case "access_token_invalid", "access_token_expired":
		return oauth.ErrSignInAgain
	case "scope_not_authorized", "scope_permission_missed":
		return &collect.DeniedError{}
	case "rate_limit_exceeded":
		return collect.LimitError("TikTok allows no more requests for now; collect again in a few minutes, what was read is kept.")
	case "invalid_params":
		return &collect.StatusError{Code: http.StatusBadRequest}
	}
	if success {
		return hint.Wrap(errors.New("TikTok answered with an error"), "try again in a few minutes")
	}
	return nil
}

// user is the owner, in the fields that the sign-in covers.
type user struct {
	UserName  text  `json:"username"`
	Name      text  `json:"display_name"`
	Bio       text  `json:"bio_description"`
	Verified  *bool `json:"-"`
	Followers int   `json:"follower_count"`
	Following int   `json:"following_count"`
	Videos    int   `json:"video_count"`
}

// UnmarshalJSON takes numbers and switches for absent where they are of another
// kind: nothing depends on them alone.
func (u *user) UnmarshalJSON(data []byte) error {
	type plain user
	var all struct {
		plain
		IsVerified any `json:"is_verified"`
	}
	var mistyped *json.UnmarshalTypeError
	if err := json.Unmarshal(data, &all); err != nil && !errors.As(err, &mistyped) {
		return err
	}
	*u = user(all.plain)
	if v, ok := all.IsVerified.(bool); ok {
		u.Verified = &v
	}
	return nil
}

// me asks who the owner is. A field for which there is no permission must not be
// asked for: TikTok refuses the whole question then.
func (s *session) me(ctx context.Context) (user, error) {
	if !s.Granted(scopeProfile) {
		return user{}, hint.Wrap(&collect.DeniedError{Scope: scopeProfile},
			"sign in again and allow all that is asked for: without your user name, what is read cannot be told from another account")
	}
	fields := []string{"username", "bio_description", "is_verified"}
	if s.Granted(scopeBasic) {
		fields = append(fields, "display_name")
	}
	if s.Granted(scopeStats) {
		fields = append(fields, "follower_count", "following_count", "video_count")
	}
	var answer struct {
		Data struct {
			User *user `json:"user"`
		} `json:"data"`
	}
	if _, err := s.Get(ctx, "user/info/", url.Values{"fields": {strings.Join(fields, ",")}}, &answer); err != nil {
		if _, ok := errors.AsType[*collect.DeniedError](err); ok {
			return user{}, hint.Wrap(err, "sign in again and allow all that is asked for")
		}
		return user{}, err
	}
	if answer.Data.User == nil || handle(answer.Data.User.UserName) == "" {
		return user{}, hint.Wrap(errors.New("TikTok did not say whose sign-in it is"), "add the scope user.info.profile to your app, and sign in again")
	}
	return *answer.Data.User, nil
}

// profile is the part of it that an export holds, too.
func (u user) profile() *profile {
	return &profile{UserName: u.UserName, DisplayName: u.Name, Bio: u.Bio}
}

func (u user) account() social.Account {
	e := export{owner: *u.profile()}
	return e.account()
}

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	in, err := open(s)
	if err != nil {
		return social.Account{}, err
	}
	u, err := in.me(ctx)
	if err != nil {
		return social.Account{}, err
	}
	return u.account(), nil
}

// Collect yields the profile and the public videos, and says what TikTok gives to
// no app of one person.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		in, err := open(s)
		if err != nil {
			return err
		}
		in.out = out
		if in.user, err = in.me(ctx); err != nil {
			return err
		}
		if in.user.account().ID != a.ID {
			return hint.Wrap(errors.New("this sign-in is for another TikTok account, or the user name was changed"),
				"sign in again with audit signin tiktok, as the account that is meant")
		}
		p := in.user.profile().item()
		p.Verified = in.user.Verified
		if err := out.Emit(ctx, social.Item{Profile: p}); err != nil {
			return err
		}
		if err := out.Sections(ctx, []collect.Section{
			{Name: "display name", Kinds: []social.Kind{social.KindProfile}, Scope: scopeBasic, Read: asked},
			{Name: "how many posts and followers there are", Scope: scopeStats, Read: asked},
			{Name: "posts", Kinds: []social.Kind{social.KindCaption}, Scope: scopeVideos, Read: in.videos},
		}); err != nil {
			return err
		}
		return out.Gaps(ctx, in.beyond())
	})
}

// asked is for what came with the question who the owner is.
func asked(context.Context) error { return nil }

// beyond says what TikTok gives to no app of one person.
func (s *session) beyond() []social.Gap {
	const detail = "TikTok gives these to no app. In the export."
	kinds := func(k ...social.Kind) []social.Kind { return k }
	not := func(section string, count int, k ...social.Kind) social.Gap {
		return social.Gap{Section: section, Kinds: k, Reason: social.ReasonNotOffered, Detail: detail, Count: count}
	}
	gaps := []social.Gap{
		{Section: "posts that are not public, and those deleted recently", Kinds: kinds(social.KindCaption), Reason: social.ReasonNotOffered,
			Detail: "TikTok gives an app the public posts only; the others are in the export. A post that it no longer lists was deleted or made private; this report keeps it only if an export holds it."},
		not("stories", 0, social.KindStory),
		not("LIVE videos, and comments in those of others", 0, social.KindCaption, social.KindComment),
		not("comments", 0, social.KindComment),
		not("direct messages", 0, social.KindMessage),
		not("group chats", 0, social.KindMessage),
		not("conversations with Tako", 0, social.KindMessage),
		not("reviews of places", 0, social.KindReview),
		not("reposts", 0, social.KindRepost),
		not("likes", 0, social.KindLike),
		not("followers", max(0, s.user.Followers), social.KindConnection),
		not("people followed", max(0, s.user.Following), social.KindConnection),
		not("blocked accounts", 0, social.KindConnection),
		not("settings", 0, social.KindSetting),
	}
	return append(gaps, missing...)
}
