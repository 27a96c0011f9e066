package youtube

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// french is an export in a language of which no column is known by name.
var french = map[string]string{
	"chaînes/chaîne.csv": "ID de la chaîne,Titre de la chaîne (original),Visibilité de la chaîne\nUCquill0000000000000000a,Dr Móira,Publique\n",
	"chaînes/fonctionnalités.csv": "ID de la chaîne,Modération,Commentaires,Audience,Licence,Latitude par défaut,Longitude par défaut\n" +
		"UCquill0000000000000000a,False,Suspendre tous les commentaires,Non défini,Licence YouTube standard,0.0,0.0\n",
	"métadonnées de vidéo/vidéos.csv": "ID de la vidéo,Durée,Langue,Catégorie,Description,ID de la chaîne,Tag 1,Tag 2,Titre,Confidentialité,État,Création,Publication\n" +
		"vid000000P1,9,fr,Éducation,Mots,UCquill0000000000000000a,grippe,rhume,Mains,Privée,Traitée,2022-01-01T10:00:00+00:00,2022-01-02T10:00:00+00:00\n" +
		"vid000000P2,9,fr,Éducation,,UCquill0000000000000000a,,,Pieds,Non répertoriée,Traitée,2022-01-01T10:00:00+00:00,\n",
	"métadonnées de vidéo/enregistrements.csv": "ID de la vidéo,Altitude,Latitude de la vidéo,Longitude de la vidéo\nvid000000P1,0.0,53.1,-6.2\n",
	"playlists/playlists.csv": "ID de la playlist,Nouvelles en haut,Titre,Langue,Création,Maj,Ordre,Visibilité\n" +
		"PLinvented00000000001,False,Pour mes patients,,2020-11-20T07:32:24+00:00,2020-12-20T04:08:54+00:00,Manuel,Publique\n",
	"commentaires/commentaires.csv": "ID du commentaire,ID de la chaîne,Code temporel,Prix,ID du post,ID de la vidéo,Texte\n" +
		`UgzBAAAAAAAAAAAAAAAAAAA1,UCquill0000000000000000a,2026-04-11T18:26:40Z,0,UgkxPostPostPostPostPost,,"{""text"":""sur un post""}"` + "\n",
	"causeries/causeries.csv": "ID,ID de la chaîne,Code temporel,Prix,Devise,ID de la vidéo,Texte\n" +
		`ChwKGkNLinvented0001,UCquill0000000000000000a,2026-04-11T18:26:40Z,0,,vid000000A1,"{""text"":""bonsoir""}"` + "\n",
}

func TestByShape(t *testing.T) {
	fsys := fstest.MapFS{}
	for name, text := range french {
		fsys["Takeout/YouTube et YouTube Music/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	items := gathered(t, fsys)
	providertest.Check(t, items)
	got := map[string]string{}
	for _, it := range items {
		switch p := it.Post; {
		case it.Setting != nil:
			got[it.Setting.Key] = string(it.Setting.State) + ": " + it.Setting.Value
		case p != nil:
			got[p.ID] = strings.Join([]string{p.Warning, p.Text, string(p.Audience), p.Thread}, "|")
			if p.Answers != nil {
				got[p.ID] += "|" + p.Answers.ID
			}
			if p.Place.Exact() {
				got[p.ID] += "|placed"
			}
		}
	}
	want := map[string]string{
		"account.visibility":       "open: Publique",
		"comments.from":            "unknown: Suspendre tous les commentaires",
		"other.live-chat-filter":   "open: False",
		"other.playlists":          "open: 1 public (Pour mes patients)",
		"PLinvented00000000001":    "Pour mes patients||public|",
		"posts.reuse":              "unknown: Licence YouTube standard",
		"vid000000P1":              "Mains|Mots|only-me||placed",
		"vid000000P2":              "Pieds||public|",
		"UgzBAAAAAAAAAAAAAAAAAAA1": "|sur un post|public||UgkxPostPostPostPostPost",
		"ChwKGkNLinvented0001":     "|bonsoir|public|live chat vid000000A1|vid000000A1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A film of another product that happens to bear the title of a video is not it.
func TestFilmsOfOthers(t *testing.T) {
	const dir = "Takeout/YouTube and YouTube Music/"
	fsys := load(t, "2025", "", "")
	delete(fsys, dir+"videos/Washing_ hands.mp4")
	fsys["Takeout/Google Photos/Over the hill.mp4"] = &fstest.MapFile{Data: []byte("mp4")}
	for _, it := range gathered(t, fsys) {
		if it.Post != nil && it.Post.Kind == social.KindCaption && len(it.Post.Media) > 0 && it.Post.Media[0].Path != "" {
			t.Errorf("takes %s for a video of the channel", it.Post.Media[0].Path)
		}
	}
}

// Parts that were not chosen when the export was asked for are not passed over.
func TestPartsNotChosen(t *testing.T) {
	const dir = "Takeout/YouTube and YouTube Music/"
	lack := map[string]bool{}
	for _, it := range gathered(t, one(dir+"channels/channel.csv", "Channel ID,Channel Title (Original),Channel Visibility\nUCquill0000000000000000a,Quill,Public\n")) {
		if it.Gap != nil && it.Gap.Reason == social.ReasonNotInExport {
			lack[it.Gap.Section] = true
		}
	}
	if diff := cmp.Diff(map[string]bool{secComments: true, secChats: true, secVideos: true, secSubs: true}, lack); diff != "" {
		t.Error(diff)
	}
}

// A list in JSON is no table, whatever its name, and may be empty.
func TestListsInJSON(t *testing.T) {
	fsys := load(t, "2019", "", "")
	const dir = "Takeout/YouTube/subscriptions/"
	for text, want := range map[string]string{"[ ]\n": "", `{"list":"of another form"}`: "files that are not known"} {
		fsys[dir+"subscriptions.json"] = &fstest.MapFile{Data: []byte(text)}
		got := ""
		for _, it := range gathered(t, fsys) {
			if it.Gap != nil && it.Gap.Section != secHistory && it.Gap.Section != secOld {
				got += it.Gap.Section
			}
		}
		if got != want {
			t.Errorf("%q: gap %q, want %q", text, got, want)
		}
	}
}

// From 2021 to 2023 a playlist had a file of its own, with its videos below it.
func TestPlaylistWithVideos(t *testing.T) {
	const dir = "Takeout/YouTube and YouTube Music/playlists/"
	for name, head := range map[string][2]string{
		"in English":          {"Playlist Id,Channel Id,Time Created,Time Updated,Title,Description,Visibility", "Video Id,Time Added"},
		"in another language": {"A,B,C,D,E,F,G", "H,I"},
	} {
		list := func(id, title, about, shown string) *fstest.MapFile {
			return &fstest.MapFile{Data: []byte(head[0] + "\n" + id + ",UCquill0000000000000000a,2020-11-20 07:32:24 UTC,2020-12-20 04:08:54 UTC," + title + "," + about + "," + shown +
				"\n\n" + head[1] + "\nvid00000001,2020-11-20 07:32:24 UTC\nvid00000002,2020-11-20 07:32:24 UTC\n")}
		}
		fsys := fstest.MapFS{dir + "For patients.csv": list("PLinvented00000000001", "For patients", "Rest well #flu", "Public"), dir + "Watch later.csv": list("WL", "Watch later", "", "Private"),
			"Takeout/YouTube and YouTube Music/subscriptions/subscriptions.csv": {Data: []byte("Channel Id,Channel Url,Channel Title\n")}}
		if r, ok := New().Recognize(fsys); !ok || head[1] != "H,I" && r.Account.ID != "UCquill0000000000000000a" {
			t.Errorf("%s: %v, account %q", name, ok, r.Account.ID)
		}
		var posts []string
		for _, it := range gathered(t, fsys) {
			switch {
			case it.Post != nil:
				posts = append(posts, it.Post.ID, it.Post.Warning, it.Post.Text, string(it.Post.Audience), it.Post.Published.Format("2006-01-02"))
			case it.Setting != nil && it.Setting.Value != "1 public (For patients); 1 private":
				t.Errorf("%s: %q", name, it.Setting.Value)
			case it.Gap != nil && it.Gap.Reason == social.ReasonFailed:
				t.Errorf("%s: %+v", name, it.Gap)
			}
		}
		if diff := cmp.Diff([]string{"PLinvented00000000001", "For patients", "Rest well #flu", "public", "2020-11-20"}, posts); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
