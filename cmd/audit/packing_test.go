package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"image"
	"image/jpeg"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// photos is an export of Instagram with Threads within, as that network packs it.
func photos() map[string]string {
	var picture bytes.Buffer
	_ = jpeg.Encode(&picture, image.NewGray(image.Rect(0, 0, 8, 8)), nil) // to memory: cannot fail
	return map[string]string{
		"personal_information/personal_information/personal_information.json": `{"profile_user": [{"string_map_data": {"Username": {"value": "moira.quill"},
			"Name": {"value": "M\u00c3\u00b3ira Quill"}, "Bio": {"value": "Kettles and kidneys"}, "Private Account": {"value": "False"}}}]}`,
		"connections/followers_and_following/followers_1.json": `[{"title": "", "string_list_data": [{"href": "https://www.instagram.com/zoe.placeholder", "value": "zoe.placeholder", "timestamp": 1718470800}]}]`,
		"your_instagram_activity/media/posts_1.json":           `[{"media": [{"uri": "media/posts/202406/2.jpg", "creation_timestamp": 1718470800, "title": "Chasing a letter for patient NHS no 999 893 8074"}]}]`,
		"your_instagram_activity/media/posts_2.json":           `[{"media": [{"uri": "media/posts/202406/3.jpg", "creation_timestamp": 1718470900, "title": "The kettle again"}]}]`,
		"your_instagram_activity/messages/inbox/zoe_1/message_1.json": `{"participants": [{"name": "Zoe Placeholder"}, {"name": "M\u00c3\u00b3ira Quill"}], "messages": [
			{"sender_name": "M\u00c3\u00b3ira Quill", "timestamp_ms": 1718471000005, "content": "Friday then"}], "title": "Zoe Placeholder", "thread_path": "inbox/zoe_1"}`,
		"your_instagram_activity/threads/personal_information.json": `{"text_post_app_text_post_app_profile": [{"string_map_data": {"Username": {"value": "moira.quill"}, "Name": {"value": "M\u00c3\u00b3ira Quill"}}}]}`,
		"your_instagram_activity/threads/threads_and_replies.json": `{"text_post_app_text_posts": [{"media": [{"creation_timestamp": 1718470800, "title": "Naming no names, but the lady in bed 4 tonight",
			"text_app_post": {"is_reply": false}}]}]}`,
		"media/posts/202406/2.jpg": picture.String(),
		"media/posts/202406/3.jpg": picture.String(),
	}
}

// bird is an export of X of two parts.
func bird() map[string]string {
	m := tweetsOf(`"Told a 43 year old builder from Ballyexample on Tuesday that it is cancer. His wife cried"`, `"Moira Quill"`)
	m["data/manifest.js"] = `window.__THAR_CONFIG = {"userInfo": {"accountId": "1000000001", "userName": "drmoira", "displayName": "Moira Quill"},
		"archiveInfo": {"generationDate": "2026-05-04T09:00:00.000Z"}, "dataTypes": {"tweets": {"files": [
		{"fileName": "data/tweets.js", "globalName": "YTD.tweets.part0", "count": "1"}, {"fileName": "data/tweets-part1.js", "globalName": "YTD.tweets.part1", "count": "1"}]}}}`
	m["data/tweets-part1.js"] = `window.YTD.tweets.part1 = [{"tweet": {"id_str": "9", "id": "9", "full_text": "Part two", "created_at": "Sat Jun 17 18:00:00 +0000 2023"}}]`
	m["data/follower.js"] = `window.YTD.follower.part0 = [{"follower": {"accountId": "2000000001"}}]`
	return m
}

// below puts the members into a folder.
func below(folder string, members map[string]string) map[string]string {
	out := map[string]string{}
	for name, data := range members {
		out[folder+"/"+name] = data
	}
	return out
}

// halves deals the members out to two parts.
func halves(members map[string]string) (a, b map[string]string) {
	a, b = map[string]string{}, map[string]string{}
	for i, name := range slices.Sorted(maps.Keys(members)) {
		if i%2 == 0 {
			a[name] = members[name]
		} else {
			b[name] = members[name]
		}
	}
	return a, b
}

func tgzOf(t *testing.T, members map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for _, name := range slices.Sorted(maps.Keys(members)) {
		if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(members[name])), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(members[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// desk is a folder with downloads.
type desk struct {
	t   *testing.T
	dir string
}

func (d desk) file(name string, data []byte) string {
	d.t.Helper()
	path := filepath.Join(d.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		d.t.Fatal(err)
	}
	return path
}

func (d desk) zip(name string, members map[string]string) string {
	return d.file(name, zipOf(d.t, members))
}
func (d desk) tgz(name string, members map[string]string) string {
	return d.file(name, tgzOf(d.t, members))
}
func (d desk) folder(name string, members map[string]string) string {
	for member, data := range members {
		d.file(name+"/"+member, []byte(data))
	}
	return filepath.Join(d.dir, name)
}

// audited runs the command in a home of its own; it returns the exit code and what
// was said.
func audited(t *testing.T, home string, args ...string) (code int, out, errs string) {
	t.Helper()
	t.Setenv("AUDIT_PASSPHRASE", "only for this test")
	var o, e bytes.Buffer
	code = run(context.Background(), append([]string{"--home", home, "--no-keyring"}, args...), strings.NewReader(""), &o, &e)
	return code, o.String(), e.String()
}

// items lists what is read from the paths, one line each, without the names of
// members.
func items(t *testing.T, paths []string) string {
	t.Helper()
	found, _, err := recognise(t.Context(), paths)
	if err != nil {
		t.Fatalf("%v; %s", err, hint.Of(err))
	}
	defer closeAll(found)
	var out strings.Builder
	for _, e := range found {
		var lines []string
		for it, err := range withUnread(e.provider.Read(t.Context(), e.fsys, asRead(social.Owner{}, e.recognition.Account)), e) {
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case it.Post != nil:
				it.Post.Source = ""
				for i, m := range it.Post.Media {
					it.Post.Media[i].Path = path.Base(m.Path)
				}
			case it.Connection != nil:
				it.Connection.Source = ""
			case it.Setting != nil:
				it.Setting.Source = ""
			}
			line, err := json.Marshal(it)
			if err != nil {
				t.Fatal(err)
			}
			lines = append(lines, string(line))
		}
		slices.Sort(lines)
		out.WriteString(e.recognition.Account.Label() + "\n" + strings.Join(lines, "\n") + "\n")
	}
	return out.String()
}

// TestPackings holds that a download gives the same items and gaps however it is packed,
// named, mixed and ordered.
func TestPackings(t *testing.T) {
	for network, members := range map[string]map[string]string{"instagram": photos(), "x": bird()} {
		a, b := halves(members)
		junk := maps.Clone(members)
		junk["__MACOSX/._data"], junk[".DS_Store"], junk["__MACOSX/data/._tweets.js"] = "junk", "junk", "junk"
		want := ""
		for _, tt := range []struct {
			name string
			make func(d desk) []string
		}{
			{"a folder", func(d desk) []string { return []string{d.folder("export", members)} }},
			{"a zip", func(d desk) []string { return []string{d.zip("export.zip", members)} }},
			{"a zip of another name", func(d desk) []string { return []string{d.zip("Holiday 2024 (1).ZIP", members)} }},
			{"a zip without an ending", func(d desk) []string { return []string{d.zip("download", members)} }},
			{"a tgz", func(d desk) []string { return []string{d.tgz("export.tar.gz", members)} }},
			{"wrapped", func(d desk) []string { return []string{d.zip("export.zip", below("export-2026", members))} }},
			{"wrapped twice", func(d desk) []string { return []string{d.folder("export", below("a/export-2026", members))} }},
			{"packed on a Mac", func(d desk) []string { return []string{d.zip("export.zip", junk)} }},
			{"packed on a Mac, wrapped", func(d desk) []string {
				m := below("export-2026", members)
				m["__MACOSX/export-2026/._data"] = "junk"
				return []string{d.zip("export.zip", m)}
			}},
			{"two zips", func(d desk) []string { return []string{d.zip("1.zip", a), d.zip("2.zip", b)} }},
			{"two zips, the second first", func(d desk) []string { return []string{d.zip("2.zip", b), d.zip("1.zip", a)} }},
			{"a zip and a tgz", func(d desk) []string { return []string{d.zip("1.zip", a), d.tgz("2.tgz", b)} }},
			{"a folder and a zip", func(d desk) []string { return []string{d.folder("1", a), d.zip("2.zip", below("wrapper", b))} }},
			{"parts in one folder", func(d desk) []string {
				d.zip("all/1.zip", a)
				d.zip("all/2.zip", b)
				return []string{filepath.Join(d.dir, "all")}
			}},
			{"twice", func(d desk) []string {
				return []string{d.zip("export.zip", members), d.zip("export (1).zip", members)}
			}},
			{"one path twice", func(d desk) []string {
				path := d.zip("export.zip", members)
				return []string{path, path}
			}},
			{"a zip and its folder", func(d desk) []string {
				return []string{d.zip("export.zip", members), d.folder("export", members)}
			}},
			{"parts that overlap", func(d desk) []string {
				both := maps.Clone(a)
				maps.Copy(both, b)
				return []string{d.zip("1.zip", a), d.tgz("2.tgz", both), d.folder("3", b)}
			}},
		} {
			t.Run(network+" "+tt.name, func(t *testing.T) {
				got := items(t, tt.make(desk{t, t.TempDir()}))
				if want == "" {
					want = got
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("not as a folder gives it:\n%s", diff)
				}
			})
		}
		for _, part := range map[string][]string{
			"instagram": {"instagram/moira.quill\n", "threads/moira.quill\n", "999 893 8074", "The kettle", "Friday then", "bed 4", "zoe.placeholder"},
			"x":         {"x/drmoira\n", "Ballyexample", "Part two", "2000000001"},
		}[network] {
			if !strings.Contains(want, part) {
				t.Errorf("%s: %q was not read", network, part)
			}
		}
	}
}

// TestAllAtOnce gives the downloads of several networks in any order, side by side
// in a folder, and one by one.
func TestAllAtOnce(t *testing.T) {
	const chat = "01/01/2024, 11:25 - Zoe Placeholder: Are you my doctor?\n13/01/2024, 11:30 - Moira Quill: Yes, see you on Tuesday\n"
	d := desk{t, t.TempDir()}
	paths := []string{
		d.zip("all/birds.zip", bird()),
		d.folder("all/photos", photos()),
		d.file("all/more/user_data (1).json", []byte(`{"Profile And Settings": {"Profile Info": {"ProfileMap": {"userName": "drmoira"}}}, "Comment": {"Comments": {"CommentsList": [{"date": "2025-03-03 09:10:11 UTC", "comment": "so true"}]}}}`)),
		d.zip("all/WhatsApp Chat - Zoe.zip", map[string]string{"_chat.txt": chat}),
		d.tgz("all/archive.tar.gz", map[string]string{
			"actor.json":  `{"id": "https://mastodon.example/users/drmoira", "type": "Person", "preferredUsername": "drmoira", "outbox": "outbox.json", "published": "2022-11-05T00:00:00Z"}`,
			"outbox.json": `{"type": "OrderedCollection", "totalItems": 0, "orderedItems": []}`,
		}),
	}
	for _, p := range paths { // what does not say when it was made is as old as its file
		if err := os.Chtimes(p, time.Time{}, time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)); err != nil {
			t.Fatal(err)
		}
	}
	report := func(home string, paths ...string) string {
		code, out, errs := audited(t, filepath.Join(d.dir, home), append([]string{"run", "--offline", "--me", "Moira Quill", "--format", "json"}, paths...)...)
		if code != exitDone {
			t.Fatalf("%s: exit code %d\n%s", home, code, errs)
		}
		return out
	}
	want := report("h1", paths...)
	for _, network := range []string{"x", "instagram", "threads", "tiktok", "whatsapp", "mastodon"} {
		if !strings.Contains(want, `"provider": "`+network+`"`) {
			t.Errorf("%s is not in the report", network)
		}
	}
	backwards := slices.Clone(paths)
	slices.Reverse(backwards)
	if diff := cmp.Diff(want, report("h2", backwards...)); diff != "" {
		t.Errorf("in another order: %s", diff)
	}
	if diff := cmp.Diff(want, report("h3", filepath.Join(d.dir, "all"))); diff != "" {
		t.Errorf("as a folder: %s", diff)
	}
	for _, p := range paths {
		if code, _, errs := audited(t, filepath.Join(d.dir, "h4"), "open", "--me", "Moira Quill", p); code != exitDone {
			t.Errorf("exit code %d\n%s", code, errs)
		}
	}
	_, one, _ := audited(t, filepath.Join(d.dir, "h4"), "report", "--format", "json")
	if diff := cmp.Diff(want, one); diff != "" {
		t.Errorf("one by one: %s", diff)
	}
	// The same once more changes nothing.
	if _, _, errs := audited(t, filepath.Join(d.dir, "h4"), append([]string{"open", "--me", "Moira Quill"}, paths...)...); strings.Count(errs, "  0 new, 0 changed") != 6 {
		t.Errorf("something is new or changed:\n%s", errs)
	}
}
