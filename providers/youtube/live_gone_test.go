package youtube

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/youtube/youtubetest"
	"github.com/probity-audit/probity/social"
)

// What is not whole is not claimed to be.
func TestNothingFalselyGone(t *testing.T) {
	for what, break_ := range map[string]func(*youtubetest.Server){
		"a damaged video":     func(s *youtubetest.Server) { s.Videos[1]["snippet"].(youtubetest.Record)["publishedAt"] = 7 },
		"playlists that fail": func(s *youtubetest.Server) { s.Answer = fail("/playlists", 500) },
		"videos that fail":    func(s *youtubetest.Server) { s.Answer = fail("/playlistItems", 500) },
		"no videos at all":    func(s *youtubetest.Server) { s.Videos = nil },
		"fewer than counted":  func(s *youtubetest.Server) { s.Videos = s.Videos[1:] },
		"errors that call themselves a success, and comments": func(s *youtubetest.Server) {
			s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
				if strings.HasSuffix(r.URL.Path, "/channels") {
					return false
				}
				fmt.Fprint(w, `{"error":{"code":503,"status":"UNAVAILABLE"}}`)
				return true
			}
		},
		"comments that fail": func(s *youtubetest.Server) { s.Answer = fail("/comments", 500) },
		"comments turned off": func(s *youtubetest.Server) {
			s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
				if strings.HasSuffix(r.URL.Path, "/commentThreads") {
					youtubetest.Fail(w, 403, "commentsDisabled", "")
					return true
				}
				return false
			}
		},
	} {
		s := withComments()
		break_(s)
		c := collectOnce(t, signedIn(t, s), nil)
		if c.err != nil {
			t.Errorf("%s: %v", what, c.err)
		}
		comments := strings.Contains(what, "comments")
		if n := len(c.seen["captions"]); (!comments || strings.Contains(what, "success")) && n > 0 {
			t.Errorf("%s: claimed whole", what)
		}
		if n := len(c.seen["comments of each kind"]); comments && n > 0 {
			t.Errorf("%s: claimed whole", what)
		}
		if g := c.gaps["comments under your videos"]; what == "comments turned off" && g.Reason != social.ReasonNotOffered {
			t.Errorf("comments that are turned off: %+v", g)
		}
		if n := len(c.seen["all liked videos"]); strings.Contains(what, "success") && (n > 0 || c.lists[social.RelationFollowing]) {
			t.Errorf("%s: claimed whole", what)
		}
	}
}

// A reading that goes on in the middle, and then finds the newest known, has not
// seen what lies between.
func TestNotSeenTwice(t *testing.T) {
	s := withComments()
	s.Channels[0]["statistics"] = youtubetest.Record{} // which would give it away
	at, cursor := signedIn(t, s), social.Cursor{}
	for it := range New().Collect(t.Context(), at, quill, nil) {
		if it.Mark != nil && it.Mark.Stream == "videos" {
			cursor["videos"] = it.Mark.Position
			break
		}
	}
	s.Most = 0 // all on one page
	c := collectOnce(t, at, cursor)
	if _, again := c.items["caption vid000000P5"]; again || c.items["caption vid000000P0"].Post == nil || len(c.seen["captions"]) > 0 {
		t.Errorf("claimed whole: %v", c.seen["captions"])
	}
}

// Likes that come in another order than that of their times are neither lost nor
// taken for gone.
func TestLikesInAnyOrder(t *testing.T) {
	s := withComments()
	at := signedIn(t, s)
	first := collectOnce(t, at, nil)
	if diff := cmp.Diff([]social.Extent{{Kinds: []social.Kind{social.KindLike}, Mine: true, Listed: true}}, first.seen["all liked videos"]); diff != "" {
		t.Error(diff)
	}
	if p := first.items["like like:vid0000000Z"].Post; p == nil || p.Quotes.Text != "" {
		t.Errorf("a video that is private now: %+v", p)
	}
	for i := range 8 { // at the end, and older than all others
		s.Likes = append(s.Likes, youtubetest.Record{"kind": "youtube#playlistItem", "id": fmt.Sprint("TEx", i), "contentDetails": youtubetest.Record{"videoId": fmt.Sprint("vidlate000", i)},
			"snippet": youtubetest.Record{"publishedAt": "2012-01-01T00:00:00Z", "title": "Late", "playlistId": "LL"}})
	}
	later := collectOnce(t, at, first.marks)
	if later.items["like like:vidlate0007"].Post == nil || len(later.seen["all liked videos"]) != 1 {
		t.Errorf("lost, or not known to be whole: %v", later.seen)
	}
}

func TestSubscribersAreGone(t *testing.T) {
	for what, tt := range map[string]struct {
		count  any
		hidden bool
		whole  bool
		lacks  int
	}{
		"all are named":  {"3", false, true, 0},
		"one is not":     {"4", false, false, 1},
		"hidden":         {"0", true, false, 0},
		"not told":       {nil, true, false, 0},
		"round numbers":  {"1230", false, false, 1227},
		"not understood": {"many", false, false, 0},
	} {
		s := youtubetest.New()
		s.Channels[0]["statistics"] = youtubetest.Record{"subscriberCount": tt.count, "hiddenSubscriberCount": tt.hidden, "videoCount": "3"}
		c := collectOnce(t, signedIn(t, s), nil)
		g, told := c.gaps["subscribers who are not shown"]
		if c.lists[social.RelationFollower] != tt.whole || told == tt.whole || g.Count != tt.lacks {
			t.Errorf("%s: whole %v, gap %+v", what, c.lists[social.RelationFollower], g)
		}
	}
}

func fail(path string, status int) func(http.ResponseWriter, *http.Request) bool {
	return func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, path) {
			youtubetest.Fail(w, status, "backendError", "")
			return true
		}
		return false
	}
}
