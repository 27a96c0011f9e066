package youtube

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// table makes an export of one file.
func one(name, text string) fs.FS { return fstest.MapFS{name: {Data: []byte(text)}} }

const row = `UgxAAAAAAAAAAAAAAAAAAAA1,UCquill0000000000000000a,2022-06-15T17:00:00Z,0,vid0000000A,"{""text"":""Kettle""}"` + "\n"

// The tables of one language after the other, also with nothing but their names.
func TestLanguages(t *testing.T) {
	for folder, head := range map[string]string{
		"YouTube and YouTube Music/comments/comments.csv":         "Comment ID,Channel ID,Comment Create Timestamp,Price,Video ID,Comment Text",
		"YouTube y YouTube Music/comentarios/comentarios.csv":     "ID de comentario,ID de canal,Marca de tiempo de creación del comentario,Precio,ID de vídeo,Texto del comentario",
		"YouTube en YouTube Music/reacties/reacties.csv":          "Reactie-ID,Kanaal-ID,Aanmaaktijdstempel reactie,Prijs,Video-ID,Reactietekst",
		"YouTube și YouTube Music/comentarii/comentarii.csv":      "ID-ul comentariului,ID-ul canalului,Marcajul temporal de creare a comentariului,Preț,ID-ul videoclipului,Textul comentariului",
		"„YouTube“ ir „YouTube Music“/komentarai/komentarai.csv":  "Komentaro ID,Kanalo ID,Komentaro sukūrimo laiko žymė,Kaina,Vaizdo įrašo ID,Komentuoti tekstą",
		"YouTube i YouTube Music/comentaris/comentaris.csv":       "A,B,C,D,E,F",
		"YouTube ve YouTube Music/yorumlar/yorumlar(2).csv":       "Bir,İki,Üç,Dört,Beş,Altı",
		"YouTube und YouTube Music/Kommentare/Kommentare (1).csv": "\ufeffA,B,C,D,E,F",
	} {
		fsys := one("Takeout/"+folder, head+"\n"+row)
		r, ok := New().Recognize(fsys)
		if !ok || r.Account.ID != "UCquill0000000000000000a" {
			t.Errorf("%s: %v %q", folder, ok, r.Account.ID)
			continue
		}
		var texts []string
		for _, it := range gathered(t, fsys) {
			if it.Post != nil {
				texts = append(texts, it.Post.ID+" "+it.Post.Text+" "+it.Post.Published.Format("2006-01-02")+" "+it.Post.Answers.ID)
			}
		}
		if diff := cmp.Diff([]string{"UgxAAAAAAAAAAAAAAAAAAAA1 Kettle 2022-06-15 vid0000000A"}, texts); diff != "" {
			t.Errorf("%s: %s", folder, diff)
		}
		if folded := fold(head); strings.Contains(folded, "id") {
			if _, ok := New().Recognize(one("Takeout/"+folder, head+"\n")); !ok {
				t.Errorf("%s: not recognised without rows", folder)
			}
		}
	}
}

// A part that does not say whose it is names those who wrote in it.
func TestWhose(t *testing.T) {
	const head = "Comment ID,Channel ID,Comment Create Timestamp,Price,Video ID,Comment Text\n"
	const comments = "Takeout/YouTube and YouTube Music/comments/comments.csv"
	for name, tt := range map[string]struct {
		fsys   fs.FS
		id     string
		owners []string
	}{
		"one": {one(comments, head+row+row), "UCquill0000000000000000a", nil},
		"two": {one(comments, head+strings.Repeat(row, 3000)+strings.ReplaceAll(row, "00a", "00b")), "", []string{"UCquill0000000000000000a", "UCquill0000000000000000b"}},
		"old": {one("Takeout/YouTube/playlists/likes.json", `[{"kind":"youtube#playlistItem","snippet":{"channelId":"UCquill0000000000000000a","playlistId":"LLa","resourceId":{"videoId":"v"}}}]`),
			"UCquill0000000000000000a", nil},
		"nobody":   {one(comments, head), "", nil},
		"films":    {one("Takeout/YouTube and YouTube Music/videos/walk.mp4", "mp4"), "", nil},
		"followed": {one("Takeout/YouTube and YouTube Music/subscriptions/subscriptions.csv", "Channel Id,Channel Url,Channel Title\n"), "", nil},
	} {
		r, ok := New().Recognize(tt.fsys)
		if diff := cmp.Diff(tt.owners, r.Owners); !ok || r.Account.ID != tt.id || diff != "" {
			t.Errorf("%s: %v %q %s", name, ok, r.Account.ID, diff)
		}
	}
}

func TestStrangers(t *testing.T) {
	for name, fsys := range map[string]fs.FS{
		"reddit":            one("comments.csv", "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\na,b,2022-06-15 17:00:00 UTC,,c,0,d,e,f,\n"),
		"reddit, in folder": one("youtube/comments.csv", "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\na,b,2022-06-15 17:00:00 UTC,,c,0,d,e,f,\n"),
		"linkedin":          one("Comments.csv", "Date,Link,Message\n2022-06-15 17:00:00,https://www.linkedin.com/feed,Kettle\n"),
		"somebody's films":  one("YouTube Music/walk.mp3", "mp3"),
		"somebody's table":  one("YouTube/list.csv", "Channel,Name\n1,2\n"),
		"somebody's list":   one("playlists.csv", "Video ID,Channel ID\n1,2\n"),
		"my activity":       one("Takeout/My Activity/YouTube/MyActivity.html", `<html><div class="outer-cell mdl-cell">Watched</div></html>`),
		"a business":        one("Takeout/Google Business Profile/account-1/location-1/reviews.json", `{"reviews":[{"name":"accounts/1/locations/1/reviews/1"}]}`),
	} {
		if r, ok := New().Recognize(fsys); ok {
			t.Errorf("takes %s for its own because of %q", name, r.Because)
		}
	}
}
