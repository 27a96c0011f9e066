package x

import (
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/providertest"
)

// unopened are the pictures, the pages of the viewer, and the files that are only
// said to be there.
var unopened = []string{
	"*_media/*", "data/*_media/*", "Your archive.html", "index.html", "assets/js/*", "lib/*", "data/README.txt", "tweets.csv",
	"data/ad-*.js", "data/ip-audit.js", "data/brand-new.js",
}

func TestExport(t *testing.T) {
	first, second, third := fstest.MapFS{}, fstest.MapFS{}, fstest.MapFS{}
	for name, f := range load(t, "2022", "") {
		switch name {
		case "data/tweets-part1.js", "data/direct-messages.js":
			second[name] = f
		case "data/tweets_media/1800000000000000001-Kettle.jpg", "data/tweets_media/1800000000000000001-high.mp4":
			third[name] = f
		case "data/manifest.js":
			first[name], second[name] = f, f
		default:
			first[name] = f
		}
	}
	zips, err := archive.Union(first, second, third)
	if err != nil {
		t.Fatal(err)
	}
	modern := []string{"profile", "setting", "post", "reply", "repost", "message", "like", "follower", "following", "blocked", "correspondent", "group-member"}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "2012", FS: load(t, "2012", ""), Want: []string{"profile", "post", "reply", "repost"}, Unread: unopened},
		providertest.Fixture{Name: "2018", FS: load(t, "2018", ""), Want: []string{"profile", "post", "repost", "message", "like", "follower", "correspondent"}, Unread: unopened},
		providertest.Fixture{Name: "2020", FS: load(t, "2020", ""), Want: []string{"profile", "setting", "post"}, Unread: unopened},
		providertest.Fixture{Name: "2022", FS: load(t, "2022", ""), Want: modern, Unread: unopened},
		providertest.Fixture{Name: "several zips", FS: zips, Want: modern, Unread: unopened},
	)
}
