package reddittest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"time"
)

// Handle and Client are the doctor's user name and app.
const (
	Handle = "dr_Moira"
	Client = "p-jcoLKBynTLew"
)

// Paths of listings.
const (
	Submitted = "/user/" + Handle + "/submitted"
	Comments  = "/user/" + Handle + "/comments"
	Inbox     = "/message/inbox"
	Sent      = "/message/sent"
	Friends   = "/api/v1/me/friends"
	Blocked   = "/prefs/blocked"
)

// New returns a server with an account that has something of everything. It is
// that of the export in the tests of package reddit.
func New() *Server {
	s := &Server{Depth: 1000, Agents: map[string]bool{}, Others: map[string]Record{}}
	s.Me = Record{"name": Handle, "id": "abc12", "created_utc": seconds("2014-03-02 10:11:12"), "icon_img": "https://styles.redditmedia.com/t5_x/icon.png?a=1&b=2", "num_friends": 1,
		"accept_followers": true, "has_verified_email": true, "verified": true, "is_suspended": false, "in_chat": true, "total_karma": 12,
		"subreddit": Record{"title": "Dr Móira", "public_description": "GP & gardener", "subreddit_type": "user", "subscribers": 3}}
	s.Prefs = Record{"accept_pms": "whitelisted", "enable_followers": true, "hide_from_robots": false, "show_presence": false, "public_votes": false,
		"third_party_data_personalized_ads": true, "lang": "en", "numsites": 25, "geopopular": nil, "over_18": false}
	s.Lists = map[string][]Record{
		Submitted: {
			Post("p6", "2024-06-20 16:00:00", "A question", Record{"subreddit": "rota_staff", "subreddit_type": "private", "selftext": "Who is on call? 3 < 4 &amp; more&#x200B;",
				"edited": seconds("2024-06-20 18:00:00"), "poll_data": Record{"options": []Record{{"id": "1", "text": "Me"}, {"id": "2", "text": "You"}}}}),
			Post("p5", "2024-06-19 16:00:00", "Ward in pictures", Record{"is_gallery": true, "url": "https://www.reddit.com/gallery/p5",
				"gallery_data":   Record{"items": []Record{{"media_id": "b2", "id": 1, "caption": "Bed 4"}, {"media_id": "a1", "id": 2}}},
				"media_metadata": Record{"a1": picture("a1"), "b2": picture("b2")}}),
			Post("p4", "2024-06-18 16:00:00", "Gone again", Record{"selftext": "[removed]", "removed_by_category": "moderator"}),
			Post("p3", "2024-06-17 16:00:00", "Worth reading", Record{"url": "https://journal.example/sleep", "is_self": false, "edited": true, "hidden": true}),
			Post("p2", "2024-06-16 16:00:00", "My kettle", Record{"subreddit": "u_" + Handle, "subreddit_type": "user", "url": "https://i.redd.it/kettle.jpg",
				"crosspost_parent_list": []Record{{"name": "t3_zz1", "author": "zoe_p", "title": "Kettles", "selftext": "of the world", "permalink": "/r/kettles/comments/zz1/kettles/"}}}),
			Post("p1", "2024-06-15 16:00:00", "Worst shift ever", Record{"selftext": "A girl came in with a bead up her nose.\n\nShe left with two #beads & a sticker.",
				"permalink": "/r/sample/comments/p1/worst_shift_ever/"}),
		},
		Comments: {
			Comment("c3", "2024-06-15 17:02:00", `So "they" say`, Record{"parent_id": "t1_c7", "media_metadata": Record{"a1": picture("chart")}}),
			Comment("c2", "2024-06-15 17:01:00", "[removed]", Record{"parent_id": "t1_c8"}),
			Comment("c1", "2024-06-15 17:00:00", "I'm a doctor; just take two\n\nand sleep", nil),
		},
		Inbox: {
			Answer("c9", "2024-06-15 19:00:00", "zoe_p", "comment_reply", "t1_c1", "You treated my mother, doctor"),
			Answer("c10", "2024-06-15 18:50:00", "[deleted]", "post_reply", "t3_p1", "Which hospital?"),
			Answer("c11", "2024-06-15 18:40:00", "sean_s", "username_mention", "t1_c12", "Ask u/dr_Moira"),
			message("m5", "2024-06-15 18:35:00", nil, Handle, "re: Rules", "You may not", Record{"subreddit": "sample", "parent_id": "t4_m3", "first_message_name": "t4_m3"}),
			message("m1", "2024-06-15 18:00:00", "zoe_p", Handle, "question", "Are you Dr Quill at Ballyexample?", nil),
			message("m0", "2015-06-15 18:00:00", "[deleted]", Handle, "hello", "Welcome", nil),
		},
		Sent: {
			message("m3", "2024-06-15 18:30:00", Handle, "#sample", "Rules", "May I post this?", nil),
			message("m2", "2024-06-15 18:10:00", Handle, "zoe_p", "re: question", "I cannot say", Record{"parent_id": "t4_m1", "first_message_name": "t4_m1"}),
		},
	}
	for n := range 25 {
		s.Lists[Comments] = append(s.Lists[Comments], Comment(fmt.Sprintf("d%02d", 25-n), fmt.Sprintf("2024-05-%02d 08:00:00", 25-n), fmt.Sprintf("Remark %d", 25-n), nil))
	}
	s.People = map[string][]Record{
		Friends: {{"name": "sean_s", "id": "t2_s", "rel_id": "r9_1", "date": seconds("2020-01-01 10:00:00"), "note": "Registrar in Dublin"}},
		Blocked: {{"name": "pat_i", "id": "t2_p", "rel_id": "r9_2", "date": seconds("2021-01-01 10:00:00")}},
	}
	s.Others["t1_c9"] = Record{"kind": "t1", "data": Record{"name": "t1_c9", "author": "zoe_p", "created_utc": seconds("2024-06-15 19:00:00")}}
	return s
}

func seconds(at string) float64 {
	t, err := time.Parse(time.DateTime, at)
	if err != nil {
		panic(err)
	}
	return float64(t.Unix())
}

func record(kind, id, at string, fields ...Record) Record {
	data := Record{"id": id, "name": kind + "_" + id, "author": Handle, "author_fullname": "t2_abc12", "created_utc": seconds(at), "score": 1}
	for _, f := range fields {
		maps.Copy(data, f)
	}
	return Record{"kind": kind, "data": data}
}

// Post makes a post of the owner's.
func Post(id, at, title string, more Record) Record {
	link := "/r/sample/comments/" + id + "/t/"
	return record("t3", id, at, Record{"title": title, "selftext": "", "is_self": true, "subreddit": "sample", "subreddit_name_prefixed": "r/sample", "subreddit_type": "public",
		"permalink": link, "url": "https://www.reddit.com" + link, "edited": false, "num_comments": 2, "over_18": false, "removed_by_category": nil}, more)
}

// Comment makes a comment of the owner's under somebody else's post.
func Comment(id, at, body string, more Record) Record {
	return record("t1", id, at, Record{"body": body, "subreddit": "sample", "subreddit_type": "public", "permalink": "/r/sample/comments/p9/t/" + id + "/", "edited": false,
		"link_id": "t3_p9", "parent_id": "t3_p9", "link_title": "Sleep", "link_author": "zoe_p", "link_permalink": "https://www.reddit.com/r/sample/comments/p9/t/", "link_url": "https://i.redd.it/x.png"}, more)
}

// Answer makes what the inbox holds of somebody else's comment.
func Answer(id, at, author, why, parent, body string) Record {
	return record("t1", id, at, Record{"author": author, "type": why, "parent_id": parent, "body": body, "was_comment": true, "subreddit": "sample", "dest": Handle,
		"subject": "comment reply", "link_title": "Worst shift ever", "context": "/r/sample/comments/p9/t/" + id + "/?context=3", "first_message_name": nil, "new": true})
}

func message(id, at string, author any, to, subject, body string, more Record) Record {
	return record("t4", id, at, Record{"author": author, "dest": to, "subject": subject, "body": body, "was_comment": false, "type": "unknown", "subreddit": nil, "parent_id": nil,
		"first_message": nil, "first_message_name": nil, "context": "", "replies": "", "new": true}, more)
}

func picture(id string) Record {
	return Record{"status": "valid", "e": "Image", "m": "image/jpg", "id": id, "s": Record{"x": 640, "y": 480, "u": "https://preview.redd.it/" + id + ".jpg?width=640&s=abc"}}
}

// WWW answers requests to [WWWHost].
func (s *Server) WWW() http.Handler {
	mux := http.NewServeMux()
	known := func(w http.ResponseWriter, r *http.Request) bool {
		id, secret, ok := r.BasicAuth()
		if !ok || id != Client || secret != "" {
			w.Header().Set("WWW-Authenticate", `Basic realm="reddit"`)
			fail(w, http.StatusUnauthorized, "Unauthorized")
			return false
		}
		r.ParseForm()
		return true
	}
	mux.HandleFunc("POST /api/v1/access_token", func(w http.ResponseWriter, r *http.Request) {
		if !known(w, r) {
			return
		}
		s.Forms = append(s.Forms, r.PostForm.Encode())
		kind := r.PostForm.Get("grant_type")
		if !slices.Contains([]string{"authorization_code", "refresh_token"}, kind) {
			s.answer(w, r, Record{"error": "unsupported_grant_type"}) // with status 200
			return
		}
		s.answer(w, r, Record{"access_token": "token-1", "token_type": "bearer", "expires_in": 86400, "refresh_token": "refresh-1", "scope": "identity history read privatemessages mysubreddits"})
	})
	mux.HandleFunc("POST /api/v1/revoke_token", func(w http.ResponseWriter, r *http.Request) {
		if known(w, r) {
			s.Revoked = append(s.Revoked, r.PostForm.Get("token_type_hint"))
			w.WriteHeader(http.StatusNoContent)
		}
	})
	return mux
}
