package pinteresttest

import (
	"net/http"
	"strconv"
)

// Client and Secret are those of the doctor's own app.
const (
	Client = "1480000"
	Secret = "s3cret/of+the app"
)

// New returns a server with an account that has something of everything. It is
// that of the export in the tests of package pinterest.
func New() *Server {
	s := &Server{Code: "code-1", Refresh: "refresh-1"}
	s.Account = Record{"account_type": "BUSINESS", "id": "2783136121146311751", "username": "MoiraQuill", "business_name": "Móira Quill", "about": "GP. Tea first.",
		"website_url": "https://quill.example", "profile_image": "https://i.pinimg.com/140x140_RS/aa/bb/cc/aabbcc.jpg", "follower_count": 2, "following_count": 3,
		"pin_count": 40, "board_count": 4, "monthly_views": 12}
	s.Boards = []Record{
		board("9000000000000000001", "Surgery", "Ideas for the surgery", "PUBLIC", 0, "MoiraQuill"),
		board("9000000000000000002", "Presents", nil, "SECRET", 0, "MoiraQuill"),
		board("9000000000000000003", "Advertisements", "", "PROTECTED", 0, "MoiraQuill"),
		board("9000000000000000004", "Rota & leave", nil, "SECRET", 2, "MoiraQuill"),
		board("9000000000000000005", "Choir outing", "Bring cake", "PUBLIC", 3, "zoe_placeholder"),
	}
	shelf := Pin("700000000000000001", "9000000000000000001", "Waiting room shelf", "Oak & brass: cheap, quiet\nand done in a day.\nNote: second coat is missing #shelf")
	shelf["created_at"], shelf["alt_text"] = "2024-02-13T15:35:01", "a shelf with three jars"
	kettles := Pin("700000000000000002", "9000000000000000002", nil, "Ten kettles that sing")
	kettles["created_at"], kettles["link"], kettles["parent_pin_id"] = "2023-01-02T03:04:05", "https://kettles.example/ten", "700000000000000777"
	kettles["creative_type"], kettles["media"] = "VIDEO", Record{"media_type": "video", "cover_image_url": "https://i.pinimg.com/videos/cover.jpg", "duration": 1200.5, "width": 720, "height": 1280}
	several := Pin("700000000000000004", "9000000000000000003", "Flu jabs", nil)
	several["creative_type"], several["media"] = "CAROUSEL", Record{"media_type": "multiple_mixed", "items": []Record{
		{"item_type": "image", "images": images("11"), "title": "Side A", "description": "Left arm first", "link": ""}, {"item_type": "video", "cover_image_url": "https://i.pinimg.com/videos/two.jpg"}}}
	rota := Pin("700000000000000005", "9000000000000000004", "Rota", "Who is on call?")
	others := Pin("700000000000000006", "9000000000000000005", "Cake", "Mine is lemon")
	others["is_owner"], others["board_owner"] = false, Record{"username": "zoe_placeholder"}
	saved := Pin("700000000000000007", "9000000000000000005", "A hall", "Rooms for hire")
	saved["parent_pin_id"], saved["board_owner"] = "700000000000000778", Record{"username": "zoe_placeholder"}
	s.Pins = []Record{shelf, kettles, several, rota, others, saved}
	for n := range 34 {
		s.Pins = append(s.Pins, Pin(strconv.Itoa(710000000000000000+n), "9000000000000000001", "Pin "+strconv.Itoa(n), "Words of pin "+strconv.Itoa(n)))
	}
	for _, u := range []string{"zoe_placeholder", "SeanSample"} {
		s.Followers = append(s.Followers, Record{"type": "user", "username": u})
	}
	s.Following = []Record{{"type": "user", "username": "zoe_placeholder"}}
	return s
}

// Zoned gives all times a zone, as Pinterest's description of its interface has it.
// Answers that people have shown have none.
func (s *Server) Zoned() {
	for _, list := range [][]Record{s.Boards, s.Pins} {
		for _, r := range list {
			for _, key := range []string{"created_at", "board_pins_modified_at"} {
				if at, ok := r[key].(string); ok {
					r[key] = at + "+00:00"
				}
			}
		}
	}
}

func board(id, name string, description any, privacy string, collaborators int, owner string) Record {
	return Record{"id": id, "name": name, "description": description, "privacy": privacy, "collaborator_count": collaborators, "owner": Record{"username": owner},
		"created_at": "2022-01-01T00:00:00", "board_pins_modified_at": "2024-01-01T00:00:00", "follower_count": 5, "pin_count": 9, "is_ads_only": false,
		"media": Record{"image_cover_url": nil, "pin_thumbnail_urls": []string{}}}
}

// Pin makes a Pin of the owner's with a picture.
func Pin(id, board string, title, description any) Record {
	return Record{"id": id, "board_id": board, "board_section_id": nil, "board_owner": Record{"username": "MoiraQuill"}, "title": title, "description": description,
		"alt_text": nil, "link": nil, "created_at": "2024-01-05T10:00:00", "creative_type": "REGULAR", "dominant_color": "#e8d3db", "has_been_promoted": false,
		"is_owner": true, "is_standard": true, "parent_pin_id": nil, "pin_metrics": nil, "media": Record{"media_type": "image", "images": images("0a")}}
}

func images(folder string) Record {
	at := func(size string) Record {
		return Record{"url": "https://i.pinimg.com/" + size + "/" + folder + "/1b/2c/" + folder + "1b2c.jpg", "width": 600, "height": 754}
	}
	return Record{"150x150": at("150x150"), "400x300": at("400x300"), "600x": at("600x"), "1200x": at("1200x")}
}

// token hands out tokens to the doctor's app, for a code or to renew one.
func (s *Server) token(w http.ResponseWriter, r *http.Request) {
	id, secret, ok := r.BasicAuth()
	if !ok || id != Client || secret != escaped {
		fail(w, http.StatusUnauthorized, 2, "Authentication failed.")
		return
	}
	r.ParseForm()
	s.Forms = append(s.Forms, r.PostForm.Encode())
	kind := r.PostForm.Get("grant_type")
	switch {
	case kind == "authorization_code" && r.PostForm.Get("code") == s.Code && r.PostForm.Get("redirect_uri") == "http://localhost:8766/callback":
	case kind == "refresh_token" && r.PostForm.Get("refresh_token") == s.Refresh:
	default:
		fail(w, http.StatusBadRequest, 1, "Invalid request")
		return
	}
	answer(w, Record{"response_type": kind, "access_token": "pina_1", "token_type": "bearer", "expires_in": 2592000, "scope": "boards:read pins:read user_accounts:read",
		"refresh_token": "refresh-2", "refresh_token_expires_in": 5184000, "refresh_token_expires_at": 1800000000})
}

// escaped is the secret as it comes: RFC 6749, section 2.3.1, wants it encoded.
const escaped = "s3cret%2Fof%2Bthe+app"
