package facebooktest

import (
	"fmt"
	"net/http"
	"time"
)

// Numbers of the invented doctor and of her Page.
const (
	UserID = "1000000001"
	PageID = "2000000002"
)

// Posts is the list of her posts, PagePosts that of her Page's.
const (
	Posts     = "/me/posts"
	PagePosts = "/" + PageID + "/published_posts"
)

// Account is what a server holds, while it is changed.
type Account Server

// List returns the list at path, newest first. SetList replaces it.
func (a *Account) List(path string) []Record         { return a.lists[path] }
func (a *Account) SetList(path string, all []Record) { a.lists[path] = all }

// Thing returns what has a number; "me" is the owner.
func (a *Account) Thing(number string) Record { return a.things[number] }

// Grant says whether a permission is "granted", "declined", or "" for neither.
func (a *Account) Grant(scope, status string) {
	if a.scopes[scope] = status; status == "" {
		delete(a.scopes, scope)
	}
}

// Refuse makes fields unknown; Most bounds how many posts are given at once.
func (a *Account) Refuse(fields ...string) {
	for _, f := range fields {
		a.unknown[f] = true
	}
}
func (a *Account) Most(n int) { a.most = n }

// Trouble lets f answer first; it returns false to leave it to the server.
func (a *Account) Trouble(f func(http.ResponseWriter, *http.Request) bool) { a.trouble = f }

// At is a time as Facebook writes it.
func At(unix int64) string { return time.Unix(unix, 0).UTC().Format("2006-01-02T15:04:05-0700") }

// Refusal is an error as Facebook writes it.
func Refusal(w http.ResponseWriter, status, code, subcode int, message string) {
	refuse(w, status, code, subcode, message)
}

// Who sees a post.
func privacy(value, description string) Record {
	return Record{"value": value, "description": description, "friends": "", "allow": "", "deny": ""}
}

var (
	everyone = privacy("EVERYONE", "Public")
	friends  = privacy("ALL_FRIENDS", "Your friends")
	moira    = Record{"id": UserID, "name": "Móira Quill"}
	quay     = Record{"id": PageID, "name": "Quay Skin Clinic"}
)

// Post makes a post of the owner's.
func Post(n int, unix int64, message string, more Record) Record {
	id := fmt.Sprintf("%s_%d", UserID, n)
	p := Record{"id": id, "created_time": At(unix), "message": message, "from": moira, "privacy": friends, "permalink_url": "https://www.facebook.com/" + id,
		"story": "Móira Quill did something."}
	for k, v := range more {
		p[k] = v
	}
	return p
}

// comment makes a comment on number; from is nil where Facebook does not name the
// writer.
func comment(number string, n int, unix int64, message string, from Record) Record {
	c := Record{"id": fmt.Sprintf("%s_%d", number, n), "created_time": At(unix), "message": message, "permalink_url": fmt.Sprintf("https://www.facebook.com/%s?comment_id=%d", number, n)}
	if from != nil {
		c["from"] = from
	}
	return c
}

func data(all ...Record) Record { return Record{"data": all} }

func photo(id, description string) Record {
	return Record{"media_type": "photo", "type": "photo", "description": description, "url": "https://www.facebook.com/photo.php?fbid=" + id,
		"target": Record{"id": id, "url": "https://www.facebook.com/photo.php?fbid=" + id}}
}

// populate fills the server: what the download of the same account holds, too, has the
// same words and times there.
func (s *Server) populate() {
	s.things["me"] = Record{"id": UserID, "name": "Móira Quill", "link": "https://www.facebook.com/app_scoped_user_id/YXNpZADpBWEhqZAHZA0/"}
	long := Post(1, 1718470800, "Long shift, and the kettle is broken. You can’t make it up 😠 #nights", Record{"privacy": everyone})
	first := comment("1", 1, 1718470850, "Have you asked Zoë?", Record{"id": "301", "name": "Seán Sample"})
	answer := comment("1", 2, 1718470860, "Which ward?", nil)
	answer["parent"] = first
	comments := []Record{first, answer, comment("1", 3, 1718470865, "Thanks all", moira)}
	for i := range 26 {
		comments = append(comments, comment("1", 10+i, 1718470900+int64(i), fmt.Sprintf("Hang in there (%d)", i), nil))
	}
	long["comments"] = data(comments...)
	s.lists["/"+long["id"].(string)+"/comments"] = comments

	posts := []Record{
		Post(7, 1718730000, "", nil),
		Post(6, 1718680000, "So true", Record{"parent_id": "55_66", "attachments": data(Record{"media_type": "status", "type": "share", "description": "What somebody else had written",
			"url": "https://www.facebook.com/55/posts/66", "target": Record{"id": "66", "url": "https://www.facebook.com/55/posts/66"}})}),
		Post(5, 1718670000, "", Record{"attachments": data(Record{"media_type": "event", "type": "event", "title": "Choir concert", "url": "https://www.facebook.com/events/9"}),
			"place": Record{"id": "12", "name": "Old Hall"}}),
		Post(4, 1718643600, "Worth a read: https://example.org/second.", Record{"privacy": privacy("SELF", "Only me"), "attachments": data(Record{"media_type": "link", "type": "share", "title": "A guideline",
			"url": "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fguideline", "unshimmed_url": "https://example.org/guideline"})}),
		Post(3, 1718557200, "The bay at dawn", Record{"privacy": privacy("CUSTOM", "Zoë Placeholder, Seán Sample"), "message_tags": []any{Record{"id": "302", "name": "Zoë Placeholder", "type": "user"}, Record{"id": "9", "name": "Bay Swimmers", "type": "page"}},
			"place": Record{"id": "11", "name": "Example Strand", "location": Record{"latitude": 53.4, "longitude": -6.1, "country": "Ireland"}},
			"attachments": data(Record{"media_type": "album", "type": "album", "subattachments": data(photo("501", "The bay at dawn, and my thumb"),
				Record{"media_type": "video", "type": "video", "url": "https://www.facebook.com/watch/?v=601", "target": Record{"id": "601"}})}),
			"comments": data(comment("3", 91, 1718557300, "Is that the old pier?", nil))}),
		long,
	}
	for i := range 26 {
		posts = append(posts, Post(100-i, 1400000000-int64(i)*86400, fmt.Sprintf("Allotment, day %d", 26-i), Record{"privacy": privacy("FRIENDS_OF_FRIENDS", "Friends of friends")}))
	}
	posts = append(posts, Post(50, 1300000000, "Before Facebook told who sees it", Record{"privacy": privacy("", "")}))
	s.lists[Posts] = posts
	by := Record{"id": UserID + "_8", "created_time": At(1718600000), "message": "Thank you for seeing my mother so soon", "from": Record{"id": "302", "name": "Zoë Placeholder"}, "privacy": privacy("", "")}
	unnamed := Record{"id": UserID + "_9", "created_time": At(1718600100), "message": "Happy birthday!", "privacy": privacy("", "")}
	s.lists["/me/feed"] = append([]Record{posts[0], unnamed, by}, posts[1:]...)

	ferry := Record{"id": "503", "created_time": At(1460000000), "name": "On the ferry", "link": "https://www.facebook.com/photo.php?fbid=503", "from": moira, "album": Record{"id": "703", "type": "normal", "privacy": "everyone"},
		"comments": data(comment("503", 1, 1460000100, "Lovely!", Record{"id": "302", "name": "Zoë Placeholder"}), comment("503", 2, 1460000200, "It was", moira))}
	s.lists["/me/photos/uploaded"] = []Record{
		{"id": "501", "created_time": At(1718557200), "name": "The bay at dawn, and my thumb", "link": "https://www.facebook.com/photo.php?fbid=501", "from": moira,
			"comments": data(comment("501", 91, 1718557300, "Is that the old pier?", nil))},
		ferry,
		{"id": "502", "created_time": At(1450000000), "name": "Allotment", "link": "https://www.facebook.com/photo.php?fbid=502", "from": moira, "album": Record{"id": "702", "type": "wall", "privacy": "friends"}, "alt_text_custom": "Beans on poles"},
	}
	s.lists["/me/photos/tagged"] = []Record{
		{"id": "504", "created_time": At(1500000000), "name": "Móira after nights", "link": "https://www.facebook.com/photo.php?fbid=504", "from": Record{"id": "301", "name": "Seán Sample"}},
		{"id": "505", "created_time": At(1499000000), "name": "The whole ward", "link": "https://www.facebook.com/photo.php?fbid=505"},
	}
	s.lists["/me/videos/uploaded"] = []Record{
		{"id": "602", "created_time": At(1700000100), "description": "Ten seconds of sea", "permalink_url": "/1000000001/videos/602/", "privacy": everyone, "from": moira},
	}
	s.lists["/me/albums"] = []Record{
		{"id": "703", "name": "Holiday", "description": "Two weeks of rain", "link": "https://www.facebook.com/media/set/?set=a.703", "privacy": "everyone"},
		{"id": "702", "name": "Timeline photos", "privacy": "friends"},
	}
	s.lists["/me/friends"] = []Record{{"id": "302", "name": "Zoë Placeholder"}}
	s.runPage()
}

// runPage fills what the Page has.
func (s *Server) runPage() {
	s.lists["/me/accounts"] = []Record{
		{"id": PageID, "name": "Quay Skin Clinic", "access_token": PageToken, "link": "https://www.facebook.com/quayskin", "about": "Mole checks without a wait", "website": "https://quay.example", "is_published": true, "tasks": []string{"MANAGE", "MODERATE"}},
		{"id": "2000000003", "name": "Figures Only", "tasks": []string{"ANALYZE"}},
	}
	post := Record{"id": PageID + "_21", "created_time": At(1718000000), "message": "We remove moles painlessly. Book now!", "from": quay, "privacy": everyone, "permalink_url": "https://www.facebook.com/" + PageID + "_21"}
	asked := comment("21", 1, 1718000100, "You did mine, Dr Quill. Is the scar normal?", Record{"id": "303", "name": "Pat Example"})
	told := comment("21", 2, 1718000200, "Pat, send us a picture.", quay)
	told["parent"] = asked
	post["comments"] = data(asked, told)
	old := Record{"id": PageID + "_20", "created_time": At(1717000000), "message": "Open from Monday", "from": quay, "privacy": everyone}
	s.lists[PagePosts] = []Record{post, old}
	visitor := Record{"id": PageID + "_22", "created_time": At(1718100000), "message": "Great service", "from": Record{"id": "304", "name": "Ida Sample"}, "privacy": everyone}
	s.lists["/"+PageID+"/visitor_posts"] = []Record{visitor}
	s.lists["/"+PageID+"/settings"] = []Record{
		{"setting": "USERS_CAN_POST", "value": true}, {"setting": "USERS_CAN_MESSAGE", "value": false}, {"setting": "REVIEW_POSTS_BY_OTHER", "value": false},
		{"setting": "PROFANITY_FILTER", "value": "MEDIUM"}, {"setting": "PAGE_MODERATION_BLOCKLIST", "value": []string{"a name"}},
	}
	s.lists["/"+PageID+"/blocked"] = []Record{{"id": "305", "name": "Rude Example"}}
	s.lists["/"+PageID+"/conversations"] = []Record{
		{"id": "t_1", "updated_time": At(1718200100), "message_count": 24, "participants": data(Record{"id": "303", "name": "Pat Example", "email": "303@facebook.com"}, quay),
			"messages": data(Record{"id": "m_2", "created_time": At(1718200100), "from": quay, "message": "Two a day is fine"},
				Record{"id": "m_1", "created_time": At(1718200000), "from": Record{"id": "303", "name": "Pat Example"}, "message": "One tablet or two?", "attachments": data(Record{"mime_type": "image/jpeg"})})},
	}
	for _, p := range s.lists[PagePosts] {
		s.things[p["id"].(string)] = p
	}
	s.things["21_1"], s.things["21_2"] = asked, told
}
