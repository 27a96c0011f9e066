package youtubetest

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// find returns what a request is for and how many may be had at once, or why it
// is refused.
func (s *Server) find(path string, q url.Values) (found []Record, most int, refused string) {
	switch path {
	case "channels":
		if q.Get("mine") != "true" {
			return nil, 0, "missingRequiredParameter"
		}
		return s.Channels, 50, ""
	case "playlistItems":
		return s.entries(q.Get("playlistId"))
	case "videos":
		ids := strings.Split(q.Get("id"), ",")
		if q.Get("id") == "" || len(ids) > 50 {
			return nil, 0, "invalidVideoId"
		}
		return slices.DeleteFunc(slices.Clone(s.Videos), func(v Record) bool { return !slices.Contains(ids, v["id"].(string)) }), 50, ""
	case "playlists":
		if q.Get("mine") != "true" {
			return nil, 0, "missingRequiredParameter"
		}
		return s.Playlists, 50, ""
	case "subscriptions":
		switch {
		case q.Get("mine") == "true" && !q.Has("mySubscribers"):
			return s.Subscriptions, 50, ""
		case q.Get("mySubscribers") == "true" && !q.Has("mine"):
			return s.Subscribers, 50, ""
		}
		return nil, 0, "missingRequiredParameter"
	case "commentThreads", "comments":
		if !slices.Contains(s.Scopes, ForceSSL) {
			return nil, 0, "insufficientPermissions"
		}
		if path == "comments" {
			return s.replies(q.Get("parentId"))
		}
		return s.threads(q)
	}
	return nil, 0, "notFound"
}

// entries lists the uploads or what was liked.
func (s *Server) entries(playlist string) (found []Record, most int, refused string) {
	switch {
	case playlist == "LL":
		return s.Likes, 50, ""
	case len(s.Channels) == 0 || playlist != "UU"+strings.TrimPrefix(s.Channels[0]["id"].(string), "UC") || len(s.Videos) == 0:
		return nil, 0, "playlistNotFound"
	}
	for _, v := range s.Videos {
		about, status := v["snippet"].(Record), v["status"].(Record)
		details := Record{"videoId": v["id"]}
		if status["privacyStatus"] != "private" {
			details["videoPublishedAt"] = about["publishedAt"]
		}
		found = append(found, Record{"kind": "youtube#playlistItem", "id": "VVU" + v["id"].(string), "contentDetails": details, "status": Record{"privacyStatus": status["privacyStatus"]},
			"snippet": Record{"publishedAt": about["publishedAt"], "channelId": about["channelId"], "title": about["title"], "description": about["description"], "playlistId": playlist,
				"resourceId": Record{"kind": "youtube#video", "videoId": v["id"]}}})
	}
	return found, 50, ""
}

// included is how many answers come with a comment.
const included = 2

func (s *Server) threads(q url.Values) (found []Record, most int, refused string) {
	status := q.Get("moderationStatus")
	switch {
	case q.Get("allThreadsRelatedToChannelId") != s.Channels[0]["id"]:
		return nil, 0, "channelNotFound"
	case !slices.Contains([]string{"published", "heldForReview", "likelySpam"}, status), q.Get("order") != "time":
		return nil, 0, "invalidValue"
	}
	for _, t := range s.Threads {
		if t.Status != status {
			continue
		}
		answers := t.Comments[1:]
		about := Record{"channelId": s.Channels[0]["id"], "topLevelComment": s.comment(t, 0), "canReply": true, "totalReplyCount": len(answers), "isPublic": status == "published"}
		if t.Video != "" {
			about["videoId"] = t.Video
		}
		v := Record{"kind": "youtube#commentThread", "id": t.ID, "snippet": about}
		if len(answers) > 0 {
			var some []Record
			for i := range min(included, len(answers)) {
				some = append(some, s.comment(t, i+1))
			}
			v["replies"] = Record{"comments": some}
		}
		found = append(found, v)
	}
	return found, 100, ""
}

func (s *Server) replies(parent string) (found []Record, most int, refused string) {
	for _, t := range s.Threads {
		if t.ID != parent {
			continue
		}
		for i := range t.Comments[1:] {
			found = append(found, s.comment(t, i+1))
		}
		return found, 100, ""
	}
	return nil, 0, "notFound"
}

func (s *Server) comment(t Thread, i int) Record {
	c := t.Comments[i]
	about := Record{"channelId": s.Channels[0]["id"], "textDisplay": c.Text, "authorDisplayName": c.Name, "canRate": true, "viewerRating": "none", "likeCount": 0,
		"moderationStatus": t.Status, "publishedAt": c.Published, "updatedAt": c.Published}
	if c.Updated != "" {
		about["updatedAt"] = c.Updated
	}
	if c.Author != "" {
		about["authorChannelId"] = Record{"value": c.Author}
	}
	if c.Author == s.Channels[0]["id"] {
		about["textOriginal"] = c.Text
	}
	if t.Video != "" {
		about["videoId"] = t.Video
	}
	id := t.ID
	if i > 0 {
		id, about["parentId"] = c.ID, t.ID
	}
	return Record{"kind": "youtube#comment", "id": id, "snippet": about}
}

// remove deletes what is the owner's.
func (s *Server) remove(w http.ResponseWriter, path, id string) {
	if !slices.Contains(s.Scopes, ForceSSL) {
		Fail(w, http.StatusForbidden, "insufficientPermissions", "PERMISSION_DENIED")
		return
	}
	before := fmt.Sprint(len(s.Videos), len(s.Playlists), s.Threads)
	is := func(v Record) bool { return v["id"] == id }
	switch path {
	case "videos":
		s.Videos = slices.DeleteFunc(s.Videos, is)
	case "playlists":
		s.Playlists = slices.DeleteFunc(s.Playlists, is)
	case "comments":
		s.Threads = slices.DeleteFunc(s.Threads, func(t Thread) bool { return t.ID == id })
		for i := range s.Threads {
			s.Threads[i].Comments = slices.DeleteFunc(s.Threads[i].Comments, func(c Comment) bool { return c.ID == id })
		}
	}
	if before == fmt.Sprint(len(s.Videos), len(s.Playlists), s.Threads) {
		Fail(w, http.StatusNotFound, strings.TrimSuffix(path, "s")+"NotFound", "NOT_FOUND")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
