package x

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
)

// section says what a file of the export holds. Its text is for the owner.
type section string

// The sections that are read.
const (
	secManifest  section = "the manifest"
	secAccount   section = "account"
	secProfile   section = "profile"
	secVerified  section = "verification"
	secRename    section = "earlier handles"
	secProtected section = "protected posts history"
	secApps      section = "connected applications"
	secContacts  section = "uploaded contacts"
	secTweets    section = "posts"
	secDeleted   section = "deleted posts"
	secCommunity section = "community posts"
	secCircle    section = "circle posts"
	secNotes     section = "long posts"
	secGoneNotes section = "deleted long posts"
	secArticles  section = "articles"
	secDirect    section = "direct messages"
	secGroups    section = "group messages"
	secGrok      section = "Grok conversations"
	secLikes     section = "likes"
	secFollowers section = "followers"
	secFollowing section = "following"
	secBlocked   section = "blocked accounts"
	secMuted     section = "muted accounts"
	secClassic   section = "classic posts"
	secUser      section = "classic account"
	secPayload   section = "classic date"
	secIndex     section = "classic index"
)

// stems gives the section of each file that is read, by its name without ".js"
// and "-partN". Names must match exactly: deleted-tweets.js ends in tweets.js too.
var stems = map[string]section{
	"manifest": secManifest, "account": secAccount, "profile": secProfile, "verified": secVerified,
	"screen-name-change": secRename, "protected-history": secProtected, "connected-application": secApps, "contact": secContacts,
	"tweet": secTweets, "tweets": secTweets, "deleted-tweet": secDeleted, "deleted-tweets": secDeleted,
	"community-tweet": secCommunity, "twitter-circle-tweet": secCircle, "note-tweet": secNotes, "deleted-note-tweet": secGoneNotes,
	"article": secArticles, "twitter-article": secArticles,
	"direct-message": secDirect, "direct-messages": secDirect, "direct-message-group": secGroups, "direct-messages-group": secGroups,
	"grok-chat-item": secGrok, "like": secLikes, "likes": secLikes,
	"follower": secFollowers, "following": secFollowing, "block": secBlocked, "mute": secMuted,
	"user_details": secUser, "payload_details": secPayload, "tweet_index": secIndex,
}

// markers are the stems by which a folder is taken for the data of X; other
// networks have an account.js or a profile.js of their own.
var markers = []string{"manifest", "account", "tweets", "tweet", "like", "follower", "following", "direct-messages", "direct-message",
	"direct-messages-group", "user_details", "tweet_index", "note-tweet", "deleted-tweets", "community-tweet"}

// mediaFolders lists where the pictures of a section stand, by the names that X
// has given to the folder.
var mediaFolders = map[section][]string{
	secTweets:    {"tweets_media", "tweet_media"},
	secDeleted:   {"deleted_tweets_media", "deleted_tweet_media"},
	secCommunity: {"community_tweet_media"},
	secCircle:    {"twitter_circle_tweet_media"},
	secDirect:    {"direct_messages_media", "direct_message_media"},
	secGroups:    {"direct_messages_group_media", "direct_message_group_media"},
}

var (
	part  = regexp.MustCompile(`-part\d+$`)
	month = regexp.MustCompile(`^\d{4}_\d{2}\.js$`)
)

// member is a file of the export.
type member struct {
	path    string
	stem    string // name without ".js" and "-partN"
	section section
	size    int64
}

// export is the index of what was downloaded.
type export struct {
	fsys    fs.FS
	dirs    []string // folders of X's data; several where parts could not be merged
	members []member // .js files in dirs, by path
	others  []string // further files, neither pictures nor the viewer
	files   map[string]bool
}

// index lists the export and finds the folders that hold X's data. Without the
// pictures it is quick on an unpacked export too.
func index(fsys fs.FS, pictures bool) (*export, error) {
	e := &export{fsys: fsys, files: map[string]bool{}}
	sizes := map[string]int64{}
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		base := path.Base(name)
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains(viewer, base):
			return fs.SkipDir
		case d.IsDir() && !pictures && strings.HasSuffix(base, "_media"):
			e.mediaOnly(name)
			return fs.SkipDir
		case d.IsDir():
			return nil
		}
		e.files[name] = true
		if strings.HasSuffix(name, ".js") {
			info, err := d.Info()
			if err != nil {
				return err
			}
			names, sizes[name] = append(names, name), info.Size()
			if slices.Contains(markers, stem(base)) {
				e.dir(path.Dir(name))
			}
			if dir := path.Dir(name); month.MatchString(base) && path.Base(dir) == "tweets" {
				e.dir(path.Dir(dir))
			}
		} else if dir := path.Dir(name); strings.HasSuffix(dir, "_media") {
			e.mediaOnly(dir)
		} else if !furniture(name) {
			e.others = append(e.others, name)
		}
		return nil
	})
	if err != nil { // it may bear the name of a member
		return nil, hint.Wrap(errors.New("the export cannot be listed"), "check that you may read all of its files")
	}
	for _, name := range names { // what differs between parts stands below "~2"
		if top, rest, ok := strings.Cut(path.Dir(name), "/"); ok && strings.HasPrefix(top, "~") && slices.Contains(e.dirs, rest) {
			e.dir(path.Dir(name))
		}
	}
	for _, name := range names {
		dir, base := path.Split(name)
		dir = path.Clean(dir)
		switch {
		case slices.Contains(e.dirs, dir):
			e.members = append(e.members, member{name, stem(base), stems[stem(base)], sizes[name]})
		case month.MatchString(base) && path.Base(dir) == "tweets" && slices.Contains(e.dirs, path.Dir(dir)):
			e.members = append(e.members, member{name, "tweets", secClassic, sizes[name]})
		case !furniture(name):
			e.others = append(e.others, name)
		}
	}
	return e, nil
}

func (e *export) dir(name string) {
	if !slices.Contains(e.dirs, name) {
		e.dirs = append(e.dirs, name)
	}
}

// mediaOnly takes the folder above one of pictures for X's data: a part of an
// export may hold nothing else.
func (e *export) mediaOnly(name string) {
	if b := path.Base(name); (b == "tweets_media" || b == "direct_messages_media") && path.Base(path.Dir(name)) == "data" {
		e.dir(path.Dir(name))
	}
}

func stem(base string) string { return part.ReplaceAllString(strings.TrimSuffix(base, ".js"), "") }

// viewer names the folders of the pages that X packs with the data.
var viewer = []string{"assets", "css", "img", "lib"}

// furniture reports whether the file belongs to the viewer that X packs with the
// data, or to X's explanations.
func furniture(name string) bool {
	base := path.Base(name)
	if base == "Your archive.html" || base == "index.html" || base == "README.txt" || base == "tweets.csv" {
		return true
	}
	for dir := range strings.SplitSeq(path.Dir(name), "/") {
		if strings.HasSuffix(dir, "_media") {
			return true
		}
	}
	return false
}

// of lists the members of a section, by path.
func (e *export) of(s section) []member {
	var out []member
	for _, m := range e.members {
		if m.section == s {
			out = append(out, m)
		}
	}
	return out
}

// classic reports whether the export is of the layout of 2012 to 2018, and not
// given together with a later one.
func (e *export) classic() bool {
	return len(e.of(secAccount)) == 0 && (len(e.of(secClassic)) > 0 || len(e.of(secUser)) > 0)
}

// folders lists where the pictures of a section may stand.
func (e *export) folders(s section) []string {
	var out []string
	for _, dir := range e.dirs {
		for _, name := range mediaFolders[s] {
			out = append(out, path.Join(dir, name))
		}
	}
	return out
}

// media returns the member in one of the folders that bears the name, or "".
func (e *export) media(folders []string, name string) string {
	for _, f := range folders {
		if p := path.Join(f, name); e.files[p] {
			return p
		}
	}
	return ""
}
