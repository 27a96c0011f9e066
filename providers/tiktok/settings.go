package tiktok

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// setting is one that is read.
type setting struct {
	key string
	// guard is a switch that is safer on than off: "private account".
	guard bool
}

// accountSettings are those in SettingsMap, by folded name.
var accountSettings = map[string]setting{
	"privateaccount":                                    {social.SettingAccount, true},
	"allowotherstofindme":                               {social.SettingSearch, false},
	"allowdownload":                                     {social.SettingDownload, false},
	"allowreuseofcontent":                               {social.SettingReuse, false},
	"whocansendmemessage":                               {social.SettingMessages, false},
	"whocanpostcomments":                                {social.SettingComments, false},
	"whocanduetwithme":                                  {keyDuet, false},
	"whocanstitchwithyourvideos":                        {keyStitch, false},
	"whocanviewvideosiliked":                            {social.SettingLikes, false},
	"whocanseeyourfollowinglist":                        {social.SettingConnections, false},
	"whocanmentionme":                                   {social.SettingMentions, false},
	"filtercomments":                                    {social.SettingCommentWords, true},
	"personalizedads":                                   {social.SettingAds, false},
	"adsbasedondatareceivedfrompartners":                {keyPartnerAds, false},
	"suggestyouraccounttocontacts":                      {social.SettingPhoneSearch, false},
	"suggestyouraccounttofacebookfriends":               {keyFacebook, false},
	"suggestyouraccounttopeoplewhoopenorsendlinkstoyou": {keySharedLinks, false},
	"suggestyouraccounttopeoplewithmutualconnections":   {keyMutual, false},
	"activitystatus":                                    {social.SettingActivity, false},
	"profileviewhistory":                                {keyProfileViews, false},
	"postviewhistory":                                   {keyPostViews, false},
	"locationservices":                                  {keyLocation, false},
}

// otherSettings have no bearing on who sees what: languages, notices, screen time,
// and reactions, which TikTok has given up.
var otherSettings = []string{"whocanreacttome", "interests", "applanguage", "weblanguage", "language", "videolanguagespreferences", "autofillcontactinformation",
	"autofillpaymentinformation", "contentpreferences", "familycontentpreferences", "familypairing", "pushnotification", "screentime"}

// broadcastSettings are those of Go Live Settings, by the folded beginning of
// their long names.
var broadcastSettings = []struct {
	begins string
	setting
}{
	{"allowagencies", setting{keyLiveAgencies, false}},
	{"allowotherstoinviteyoutocohost", setting{keyLiveHosts, false}},
	{"allowpeopletosendandreceivecomments", setting{keyLiveComments, false}},
	{"allowsuggestedlivehosts", setting{keyLiveSuggest, false}},
	{"allowviewerstorequesttogolive", setting{keyLiveGuests, false}},
	{"allowviewerstoseeandsendquestions", setting{keyLiveAsk, false}},
	{"allowviewerstosendyougifts", setting{keyLiveGifts, false}},
	{"hidepotentialspam", setting{keyLiveFilter, true}},
	{"showyourusernameandgiftinformation", setting{keyLiveRanking, false}},
	{"hidecommentsthatcontain", setting{}},
	{"peopleyouassigned", setting{}},
}

func (r *reading) settings(v jsonstream.Value) {
	r.each(v, func(name string) (setting, bool) {
		s, ok := accountSettings[name]
		return s, ok || slices.Contains(otherSettings, name)
	})
}

func (r *reading) liveSettings(v jsonstream.Value) {
	r.each(v, func(name string) (setting, bool) {
		for _, s := range broadcastSettings {
			if strings.HasPrefix(name, s.begins) {
				return s.setting, true
			}
		}
		return setting{}, false
	})
}

// each yields the settings in a map for which find has a key. What find does not
// know at all is counted as a record that was not understood.
func (r *reading) each(v jsonstream.Value, find func(name string) (setting, bool)) {
	var all map[string]json.RawMessage
	if json.Unmarshal(v.JSON, &all) != nil {
		r.fail()
		return
	}
	r.tally().records += len(all) - 1 // the map was counted as one
	for _, name := range slices.Sorted(maps.Keys(all)) {
		s, ok := find(fold(name))
		var value text
		switch {
		case !ok && !empty(all[name]):
			r.fail()
			continue
		case s.key == "" || value.UnmarshalJSON(all[name]) != nil || value == "":
			continue
		}
		if key := "setting " + s.key; !r.met[key] {
			r.met[key] = true
			r.send(social.Item{Setting: &social.Setting{Key: s.key, Value: string(value), State: state(string(value), s.guard), Source: r.source}})
		}
	}
}

// state says what a value means. For a guard, on is the closed side.
func state(value string, guard bool) social.State {
	open, closed := social.StateOpen, social.StateClosed
	if guard {
		open, closed = closed, open
	}
	switch fold(value) {
	case "on", "enabled", "enable", "true", "yes", "allow", "allowed":
		return open
	case "off", "disabled", "disable", "false", "no":
		return closed
	case "everyone", "public", "anyone":
		return social.StateOpen
	case "friends", "followers", "following", "friendsonly", "suggestedfriends", "peopleyoufollow", "followersthatyoufollowback", "followersyoufollowback":
		return social.StateLimited
	case "onlyme", "onlyyou", "myself", "noone", "nobody", "private":
		return social.StateClosed
	}
	return social.StateUnknown
}

// privateAccount looks in a SettingsMap for whether the account is private.
func privateAccount(data []byte) (private, known bool) {
	var all map[string]json.RawMessage
	if data[0] != '{' || json.Unmarshal(data, &all) != nil {
		return false, false
	}
	for name, raw := range all {
		var value text
		if fold(name) == "privateaccount" && value.UnmarshalJSON(raw) == nil {
			s := state(string(value), true)
			return s == social.StateClosed, s != social.StateUnknown
		}
	}
	return false, false
}
