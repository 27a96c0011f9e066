package facebook

import (
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
)

// portraits are the names that the album of profile pictures has in the languages of
// those who may use an export; Facebook names it, nobody else can.
var portraits = []string{"profile pictures", "profilbilder", "photos de profil", "fotos del perfil", "fotos de perfil", "immagini del profilo", "profielfoto's",
	"zdjęcia profilowe", "pictiúir phróifíle", "大頭貼照", "大頭貼相片", "個人檔案相片", "头像"}

func ofProfile(album meta.Text) bool {
	return slices.Contains(portraits, strings.ToLower(strings.TrimSpace(string(album))))
}

// portrait returns the member with the picture of the owner's profile: that on the
// cover of the album of profile pictures, or the latest there; "" if it is not there.
// What cannot be read is told when the pictures are.
func portrait(fsys fs.FS, index *member.Index) string {
	for _, f := range index.Of(secPhotos) {
		if folder := strings.Split(member.Fold(f.Path), "/"); len(folder) < 2 || folder[len(folder)-2] != "album" {
			continue
		}
		if uri := portraitOf(fsys, f.Path); uri != "" {
			return index.Media(uri)
		}
	}
	return ""
}

// portraitOf returns the picture of the profile by an album; "" if the album is another.
func portraitOf(fsys fs.FS, path string) string {
	file, err := fsys.Open(path)
	if err != nil {
		return ""
	}
	defer file.Close()
	is, cover, latest, at := false, "", "", time.Time{}
	for v, err := range jsonstream.Values(file, jsonstream.Lists) {
		if err != nil {
			break
		}
		if len(v.Path) == 1 && v.Path[0] == "name" {
			var name meta.Text
			_ = name.UnmarshalJSON(v.JSON) // it never fails
			if is = ofProfile(name); !is {
				return ""
			}
		}
		if len(v.JSON) == 0 || v.JSON[0] != '{' {
			continue
		}
		var pic meta.Media
		_ = json.Unmarshal(v.JSON, &pic) // a field of another type stays empty
		switch {
		case len(v.Path) == 1 && v.Path[0] == "cover_photo":
			cover = string(pic.URI)
		case latest == "" || pic.Created.Time.After(at):
			latest, at = string(pic.URI), pic.Created.Time
		}
	}
	if !is {
		return ""
	}
	if cover != "" {
		return cover
	}
	return latest
}
