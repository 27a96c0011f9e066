package xtest

import (
	"encoding/json"
	"maps"
	"net/http"
	"slices"
)

const problems = "https://api.x.com/2/problems/"

// always are the parts that X gives unasked.
var always = []string{"id", "text", "edit_history_post_ids", "event_type"}

// fill puts a page into an answer, with the parts and the additions that were
// asked for, and says what of them X does not show.
func (s *Server) fill(a Record, page []Record, list string, words Words, fields, expansions []string) {
	if len(page) == 0 {
		return
	}
	var data, errs []any
	var posts, users, places []any
	seen := map[string]bool{}
	add := func(kind string, into *[]any, id any, make func(Record) Record) bool {
		n, _ := id.(string)
		if n == "" || seen[kind+n] {
			return true
		}
		r := s.with[kind][n]
		if r == nil {
			return false
		}
		seen[kind+n] = true
		s.Given[kind+" beside"]++
		*into = append(*into, make(r))
		return true
	}
	same := func(r Record) Record { return person(r) }
	for _, r := range page {
		switch list {
		case "followers", "following", "blocking", "muting":
			data = append(data, person(r))
			continue
		case "messages":
			m := maps.Clone(r)
			if !slices.Contains(expansions, "sender_id") {
				delete(m, "sender_id")
			} else {
				add("users", &users, r["sender_id"], same)
			}
			data = append(data, m)
			continue
		}
		data = append(data, words.post(r, fields, expansions))
		for _, x := range expansions {
			switch x {
			case "author_id", "in_reply_to_user_id":
				add("users", &users, r[x], same)
			case "geo.place_id":
				if geo, ok := r["geo"].(Record); ok {
					add("places", &places, geo["place_id"], func(p Record) Record { return p })
				}
			case "referenced_posts", "referenced_tweets.id":
				refs, _ := r["referenced_posts"].([]any)
				for _, ref := range refs {
					id := ref.(Record)["id"].(string)
					if !add("posts", &posts, id, func(p Record) Record { return words.post(p, fields, expansions) }) {
						errs = append(errs, notFound("tweet", "referenced_posts", id))
					}
				}
			}
		}
	}
	a["data"] = data
	includes := Record{}
	for name, list := range map[string][]any{words.word("posts"): posts, "users": users, "places": places} {
		if len(list) > 0 {
			includes[name] = list
		}
	}
	if len(includes) > 0 {
		a["includes"] = includes
	}
	if len(errs) > 0 {
		a["errors"] = errs
	}
}

// post gives the parts of a post that were asked for.
func (w Words) post(r Record, fields, expansions []string) Record {
	out := Record{}
	for key, v := range r {
		asked := slices.Contains(always, key) || slices.Contains(fields, w.word(key)) || slices.Contains(expansions, key) ||
			key == "referenced_posts" && slices.Contains(expansions, "referenced_tweets.id")
		if asked {
			out[w.word(key)] = v
		}
	}
	return out
}

// word is what something is called.
func (w Words) word(key string) string {
	if old := older[key]; w == SayTweets && old != "" {
		return old
	}
	return key
}

var older = map[string]string{"posts": "tweets", "note_post": "note_tweet", "referenced_posts": "referenced_tweets", "edit_history_post_ids": "edit_history_tweet_ids"}

// person gives what is asked of people.
func person(r Record) Record {
	out := Record{}
	for _, key := range []string{"id", "name", "username", "description", "location", "protected"} {
		if v, ok := r[key]; ok {
			out[key] = v
		}
	}
	return out
}

func notFound(kind, parameter, id string) Record {
	return Record{"type": problems + "resource-not-found", "title": "Not Found Error", "detail": "Could not find " + kind + " with " + parameter + ": [" + id + "].",
		"resource_type": kind, "resource_id": id, "parameter": parameter, "value": id}
}

// refuse answers as X does, in the shape of RFC 7807.
func refuse(w http.ResponseWriter, status int, kind, title, parameter string) {
	r := Record{"type": kind, "title": title, "status": status, "detail": title}
	if parameter != "" {
		r["detail"] = "One or more parameters to your request was invalid."
		r["errors"] = []any{Record{"message": "The query parameter [" + parameter + "] is not valid", "parameters": Record{parameter: []string{}}}}
	}
	reply(w, status, r)
}

func reply(w http.ResponseWriter, status int, body Record) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	if status/100 != 2 {
		w.Header().Set("Content-Type", "application/problem+json")
	}
	w.Header().Set("X-Rate-Limit-Limit", "900")
	w.Header().Set("X-Rate-Limit-Remaining", "899")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}
