package mastodontest

import (
	"fmt"
	"maps"
	"strconv"
	"strings"
)

func somebody(n int, acct, name string) Record {
	user, _, _ := strings.Cut(acct, "@")
	return Record{"id": strconv.Itoa(n), "username": user, "acct": acct, "display_name": name, "url": "https://pages.example/@" + acct,
		"note": "<p>Bio of " + user + "</p>", "bot": strings.HasPrefix(user, "bot"), "created_at": "2020-01-01T00:00:00.000Z"}
}

// Status makes the nth post: a public one by the owner, at the nth hour of June
// 2024. more replaces parts of it.
func (s *Server) Status(n int, html string, more Record) Record {
	post := Record{
		"id": s.ID(n), "created_at": fmt.Sprintf("2024-06-%02dT%02d:00:00.000Z", 1+n/24%30, n%24), "account": somebody(1, Handle, "Moira Fennelly"),
		"uri": s.URL + "/users/DrMoira/statuses/" + s.ID(n), "url": s.URL + "/@DrMoira/" + s.ID(n),
		"content": html, "spoiler_text": "", "language": "en", "visibility": "public", "in_reply_to_id": nil, "in_reply_to_account_id": nil, "edited_at": nil,
		"reblog": nil, "mentions": []any{}, "tags": []any{}, "media_attachments": []any{}, "card": nil, "poll": nil, "sensitive": false,
		"application": Record{"name": "Web"}, "favourites_count": 3,
	}
	maps.Copy(post, more)
	return post
}

// By makes a post by somebody else, whom the server knows under the number num.
func (s *Server) By(n int, acct, name string, num int, html string, more Record) Record {
	post := s.Status(n, html, Record{"account": somebody(num, acct, name), "uri": "https://other.example/users/" + acct + "/statuses/" + strconv.Itoa(n), "url": "https://other.example/@" + acct + "/" + strconv.Itoa(n)})
	maps.Copy(post, more)
	return post
}

// Add puts a thing on top of a list.
func (s *Server) Add(path, cursor string, thing Record) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.account.Lists[path] = append([]Entry{{cursor, thing}}, s.account.Lists[path]...)
}

// Post adds the nth post of the owner, which must be newer than those there: the
// account begins with posts 1 to 95.
func (s *Server) Post(n int, html string) { s.Add(OwnStatuses, s.ID(n), s.Status(n, html, nil)) }

// populate fills the account with something of everything.
func (s *Server) populate() {
	self := somebody(1, Handle, "Moira Fennelly")
	maps.Copy(self, Record{
		"url": s.URL + "/@DrMoira", "note": "<p>GP in Ballyroe</p>", "locked": false, "discoverable": true, "indexable": false, "noindex": false, "hide_collections": nil, "created_at": "2022-11-05T00:00:00.000Z",
		"followers_count": 85, "following_count": 2, "fields": []any{Record{"name": "Practice", "value": `<a href="https://surgery.example"><span class="invisible">https://</span>surgery.example</a>`}},
		"source": Record{"privacy": "private", "sensitive": false, "quote_policy": "followers", "hide_collections": true},
	})
	s.account.Docs[Myself] = self
	s.account.Docs["/api/v1/preferences"] = Record{"posting:default:visibility": "private", "reading:expand:media": "default"}
	if s.Shape.GoToSocial {
		s.account.Docs["/api/v1/interaction_policies/defaults"] = Record{"public": Record{
			"can_reply": Record{"always": []string{"author", "followers", "mentioned"}}, "can_reblog": Record{"automatic_approval": []string{"public"}}, "can_favourite": Record{"always": []string{"author"}}}}
		s.account.Lists["/api/v1/tokens"] = nil
		s.Add("/api/v1/tokens", "1", Record{"id": "1", "scope": "read", "last_used": "2024-06-01T00:00:00.000Z", "application": Record{"name": "Old phone"}})
		s.Add("/api/v1/tokens", "2", Record{"id": "2", "scope": "read write", "application": Record{"name": "Old phone"}})
	} else {
		s.account.Docs["/api/v2/notifications/policy"] = Record{"for_private_mentions": "filter", "for_not_following": "accept", "for_not_followers": "drop", "summary": Record{}}
	}
	zoe := Record{"id": "20", "acct": "zoe@other.example", "username": "zoe", "url": "https://other.example/@zoe"}
	for n := 1; n <= 95; n++ {
		more := Record{}
		switch n {
		case 2:
			more = Record{"visibility": "unlisted"}
		case 3:
			more = Record{"visibility": "private", "spoiler_text": "work", "edited_at": "2024-06-02T00:00:00.000Z"}
		case 4:
			more = Record{"visibility": "direct", "mentions": []any{zoe}, "in_reply_to_id": s.ID(1004), "in_reply_to_account_id": "20"}
		case 5:
			more = Record{"in_reply_to_id": s.ID(2), "in_reply_to_account_id": "1"}
		case 6:
			more = Record{"in_reply_to_id": s.ID(1006), "in_reply_to_account_id": "20", "mentions": []any{zoe}}
		case 7:
			more = Record{"content": "", "reblog": s.By(1007, "al", "Al", 30, "<p>Boosted words</p>", nil)}
		case 8:
			more = Record{"quote": Record{"state": "accepted", "quoted_status": s.By(1008, "al", "Al", 30, "<p>Quoted words</p>", nil)}}
		case 9:
			more = Record{"poll": Record{"options": []any{Record{"title": "Yes"}, Record{"title": "No"}}}}
		case 10:
			more = Record{"media_attachments": []any{Record{"type": "image", "url": "https://files.example/1.jpg", "description": "A wrist"}}, "tags": []any{Record{"name": "flu"}}, "card": Record{"url": "https://news.example/1"}}
		}
		s.Add(OwnStatuses, s.ID(n), s.Status(n, fmt.Sprintf("<p>Post %d &amp; more</p>", n), more))
	}
	for _, p := range []string{"followers", "following"} {
		s.account.Lists["/api/v1/accounts/1/"+p] = nil
	}
	for n := 1; n <= 85; n++ {
		s.Add("/api/v1/accounts/1/followers", fmt.Sprintf("%06d", n), somebody(100+n, fmt.Sprintf("f%d@other.example", n), fmt.Sprintf("Follower %d", n)))
	}
	s.Add("/api/v1/accounts/1/following", "1", somebody(30, "al@other.example", "Al"))
	s.Add("/api/v1/accounts/1/following", "2", somebody(31, "bot_news", "News"))
	s.Add("/api/v1/follow_requests", "1", somebody(32, "asks@other.example", "Asker"))
	s.Add("/api/v1/mutes", "1", somebody(33, "loud@third.example", "Loud"))
	s.account.Lists["/api/v1/blocks"] = nil
	for n := range 45 {
		s.Add("/api/v1/favourites", fmt.Sprintf("%06d", n), s.By(2000+n, "al", "Al", 30, fmt.Sprintf("<p>Liked %d</p>", n), nil))
	}
	direct := Record{"visibility": "direct"}
	asks := s.By(1004, "zoe@other.example", "Zoe", 20, "<p>May I come on Monday?</p>", direct)
	own := s.account.Lists[OwnStatuses][95-4].Thing
	thanks := s.By(1010, "zoe@other.example", "Zoe", 20, "<p>Thank you!</p>", Record{"visibility": "direct", "in_reply_to_id": s.ID(4), "in_reply_to_account_id": "1",
		"mentions": []any{Record{"id": "1", "acct": Handle}}})
	s.account.Lists["/api/v1/conversations"] = nil
	s.Add("/api/v1/conversations", s.ID(1005), Record{"id": "6", "accounts": []any{somebody(35, "gone@other.example", "Gone")}, "last_status": nil})
	s.Add("/api/v1/conversations", s.ID(1010), Record{"id": "7", "accounts": []any{somebody(20, "zoe@other.example", "Zoe")}, "last_status": thanks})
	s.account.Docs["/api/v1/statuses/"+s.ID(1010)+"/context"] = Record{"ancestors": []any{asks, own}, "descendants": []any{}}
	s.account.Lists["/api/v1/notifications"] = nil
	s.Add("/api/v1/notifications", "1", Record{"id": "1", "type": "mention", "status": thanks})
	s.Add("/api/v1/notifications", "2", Record{"id": "2", "type": "mention", "status": s.By(1011, "zoe@other.example", "Zoe", 20, "<p>You treated me well</p>",
		Record{"in_reply_to_id": s.ID(1), "in_reply_to_account_id": "1", "mentions": []any{Record{"id": "1", "acct": Handle}}})})
}
