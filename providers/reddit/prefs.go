package reddit

import (
	"context"
	"encoding/json"
	"maps"
	"net/url"
	"slices"
	"strconv"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// settings yields the preferences that bear on privacy, which have the names that
// they have in the export.
func (c *collector) settings(ctx context.Context) error {
	var all map[string]json.RawMessage
	if _, err := c.Get(ctx, "/api/v1/me/prefs", url.Values{"raw_json": {"1"}}, &all); err != nil {
		return err
	}
	if len(all) == 0 {
		return collect.ErrShape
	}
	var ch choices
	for _, name := range slices.Sorted(maps.Keys(all)) {
		ch.add(name, value(all[name]), source)
	}
	if f := c.self.Followers; f != nil { // it stands beside the name, not among the preferences
		ch.add("accept_followers", strconv.FormatBool(*f), source)
	}
	for _, s := range ch.all {
		if err := c.out.Emit(ctx, social.Item{Setting: s}); err != nil {
			return err
		}
	}
	if ch.unknown == 0 {
		return nil
	}
	return c.out.Gap(ctx, otherPreferences(ch.unknown))
}

// value is a preference as words; "" for what is no single value.
func value(raw json.RawMessage) string {
	var v any
	if json.Unmarshal(raw, &v) != nil {
		return ""
	}
	switch v := v.(type) {
	case bool:
		return strconv.FormatBool(v)
	case string:
		return line(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}

func otherPreferences(n int) social.Gap {
	return social.Gap{Section: "other preferences", Kinds: kinds(social.KindSetting), Reason: social.ReasonNotRead, Count: n,
		Detail: "Most have to do with how Reddit looks. Go through the list of settings yourself."}
}

// gaps lists what no request could have brought.
func (c *collector) gaps() []social.Gap {
	gs := append(slices.Clone(missing), onlyExported...)
	if c.removed > 0 {
		gs = append(gs, social.Gap{Section: "words that are gone", Kinds: kinds(social.KindPost, social.KindComment, social.KindMessage), Reason: social.ReasonNotOffered,
			Count: c.removed, Detail: "Reddit says only that these were deleted or removed. Copies may stand elsewhere."})
	}
	return gs
}

// onlyExported is what the interface does not give, and the export may.
var onlyExported = []social.Gap{
	{Section: secChats, Kinds: kinds(social.KindMessage, social.KindConnection), Reason: social.ReasonNotOffered,
		Detail: "Since 2025 what people write to each other on Reddit are chats. Of them an app gets at most what still counts as a message, under another number than the export's: where both are read, it can stand twice. The export holds them all."},
	{Section: secFollowers, Kinds: kinds(social.KindConnection), Reason: social.ReasonNotOffered,
		Detail: "Reddit tells an app how many there are, and not who. The export of some accounts lists them."},
	{Section: "drafts and scheduled posts", Kinds: kinds(social.KindPost), Reason: social.ReasonNotOffered, Elsewhere: social.SourceExport, Detail: "Reddit gives them in the export alone."},
	{Section: "what you answered", Kinds: kinds(social.KindComment), Reason: social.ReasonNotOffered,
		Detail: "Reddit lists what you wrote and what others answered to you, and not the words that you answered. Open the conversation on Reddit where it matters."},
	{Section: "communities closed to you", Kinds: kinds(social.KindPost, social.KindComment), Reason: social.ReasonNotOffered,
		Detail: "What you wrote in a community that you may no longer read stands there still, and Reddit does not list it. In the export."},
	{Section: "votes", Kinds: kinds(social.KindLike), Reason: social.ReasonNotRead,
		Detail: "What you voted for was not read. Others can see it only if the setting Make my votes public is on."},
	{Section: "things saved or hidden", Reason: social.ReasonNotRead, Detail: "Nobody else can see them."},
	{Section: "communities", Reason: social.ReasonNotRead,
		Detail: "Which communities you follow or look after was not read. Custom feeds can be public: look at yours."},
}
