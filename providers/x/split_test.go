package x

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func split(r io.Reader, limit int) (elems []string, bad int, err error) {
	s := newSplitter(r, limit)
	for {
		elem, err := s.next()
		if err == io.EOF {
			return elems, s.bad, nil
		}
		if err != nil {
			return elems, s.bad, err
		}
		elems = append(elems, strings.TrimSpace(string(elem)))
	}
}

func TestSplit(t *testing.T) {
	deep := strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000)
	long := `{"text":"` + strings.Repeat(`x\"`, 500_000) + `"}`
	for _, tt := range []struct {
		name  string
		in    string
		limit int
		want  []string
		bad   int
		err   error
	}{
		{name: "as X writes it", in: `window.YTD.tweets.part0 = [ {"a":1}, {"b":[2]} ]`, want: []string{`{"a":1}`, `{"b":[2]}`}},
		{name: "no space before the sign", in: `window.YTD.tweets.part0=[{"a":1}]`, want: []string{`{"a":1}`}},
		{name: "much space and lines", in: "window.YTD.x.part0\t  =\r\n\n [\n{\"a\":1}\n,\n{}\n]\n;\n", want: []string{`{"a":1}`, `{}`}},
		{name: "byte order mark", in: "\xef\xbb\xbfwindow.YTD.x.part0 = [{}]", want: []string{`{}`}},
		{name: "bare list", in: `[1, "two", null, {"a":"]"}]`, want: []string{`1`, `"two"`, `null`, `{"a":"]"}`}},
		{name: "empty list", in: `window.YTD.x.part0 = [ ]`},
		{name: "object", in: `window.__THAR_CONFIG = {"a":{"b":"}"}}`, want: []string{`{"a":{"b":"}"}}`}},
		{name: "classic", in: "Grailbird.data.tweets_2016_05 = \n[ {\"a\" : \"x = [\"} ]", want: []string{`{"a" : "x = ["}`}},
		{name: "brackets and quotes in text", in: `x = [{"t":"]}\"[{\\"},{"t":"\\\\\""}]`, want: []string{`{"t":"]}\"[{\\"}`, `{"t":"\\\\\""}`}},
		{name: "cut within an element", in: `x = [{"a":1},{"b":"tw`, want: []string{`{"a":1}`}, err: errTruncated},
		{name: "cut between elements", in: `x = [{"a":1},`, want: []string{`{"a":1}`}, err: errTruncated},
		{name: "cut before the list", in: `window.YTD.x`, err: errNoList},
		{name: "nothing", in: ``, err: errNoList},
		{name: "a web page", in: `<html><a href="x">[sign in]</a>`, err: errNoList},
		{name: "no list", in: `window.YTD.x = "words"`, err: errNoList},
		{name: "more after the end", in: `x = [{}] y = [{}]`, want: []string{`{}`}, err: errTrailing},
		{name: "closes what is not open", in: `x = [{"a":1},},{"b":2}]`, want: []string{`{"a":1}`, `}`, `{"b":2}`}},
		{name: "other bytes before", in: "\x00\xffwindow.YTD.x.part0 = [{}]", want: []string{`{}`}, err: errLeading},
		{name: "object and more", in: `x = {"a":1} {"b":2}`, want: []string{`{"a":1}`}, err: errTrailing},
		{name: "too deep", in: `x = [{"a":1},` + deep + `,{"b":2}]`, want: []string{`{"a":1}`, `{"b":2}`}, bad: 1},
		{name: "deep without end", in: `x = [` + deep[:100_000], err: errTruncated},
		{name: "too long", in: `x = [{"a":1},` + long + `,{"b":2}]`, limit: 1000, want: []string{`{"a":1}`, `{"b":2}`}, bad: 1},
		{name: "long", in: `x = [` + long + `]`, want: []string{long}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if tt.limit == 0 {
				tt.limit = maxElement
			}
			for how, r := range map[string]io.Reader{"at once": strings.NewReader(tt.in), "in halves": iotest.HalfReader(strings.NewReader(tt.in))} {
				got, bad, err := split(r, tt.limit)
				if !errors.Is(err, tt.err) || err == nil && tt.err != nil {
					t.Errorf("%s: error %v, want %v", how, err, tt.err)
				}
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("%s: %s", how, diff[:min(len(diff), 2000)])
				}
				if bad != tt.bad {
					t.Errorf("%s: %d left out, want %d", how, bad, tt.bad)
				}
			}
			if len(tt.in) < 1000 {
				got, _, _ := split(iotest.OneByteReader(strings.NewReader(tt.in)), tt.limit)
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("byte by byte: %s", diff)
				}
			}
		})
	}
	boom := errors.New("boom")
	if _, _, err := split(io.MultiReader(strings.NewReader(`x = [{"a":`), iotest.ErrReader(boom)), maxElement); !errors.Is(err, boom) {
		t.Errorf("error of the reader: %v", err)
	}
}

func TestNormalise(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"numbers", `{"id":"12","id_str":"12","in_reply_to_user_id" : "3"}`, `{"id":12,"id_str":"12","in_reply_to_user_id" : 3}`},
		{"what nothing reads", `{"source":"<a>","favorite_count" : "3","display_text_range":["0","9"],"id":"1"}`, `{"source":null,"favorite_count" : null,"display_text_range":null,"id":1}`},
		{"what nothing reads, cut off", `{"source":"<a`, `{"source":null`},
		{"numbers already", `{"id":12,"w":null}`, `{"id":12,"w":null}`},
		{"no numbers", `{"id":"","w":"a lot","h":"007","bitrate":"-"}`, `{"id":"","w":"a lot","h":"007","bitrate":"-"}`},
		{"lists", `{"indices":["0","9"],"coordinates":{"coordinates":["-6.25","5e1"]},"withheld":["1"]}`, `{"indices":[0,9],"coordinates":{"coordinates":[-6.25,5e1]},"withheld":["1"]}`},
		{"nested lists", `{"coordinates":[[["1","2"]]],"x":"3"}`, `{"coordinates":[[[1,2]]],"x":"3"}`},
		{"id of a place is a word", `{"place":{"id":"123","bounding_box":{"coordinates":[["1"]]}},"id":"5"}`, `{"place":{"id":"123","bounding_box":{"coordinates":[[1]]}},"id":5}`},
		{"words that look like members", `{"full_text":"\"id\":\"12\" \\","id":"1"}`, `{"full_text":"\"id\":\"12\" \\","id":1}`},
		{"edits are taken out", `{"edit_info":{"initial":{"editTweetIds":["1"]}},"id":"1"}`, `{"edit_info":0,"id":1}`},
		{"indentation", "{\n  \"id\" : \"1\",\n  \"t\" : \"a  b\\n  c\"\n}", "{\"id\" : 1,\"t\" : \"a  b\\n  c\"}"},
		{"classic sizes", `{"sizes":[{"w":"1"}],"w":"1"}`, `{"sizes":null,"w":1}`},
		{"broken", `{"id":"1`, `{"id":"1`},
		{"deep", `{"a":` + strings.Repeat("[", 200), `{"a":` + strings.Repeat("[", 200)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, _ := normalise(nil, []byte(tt.in)); string(got) != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// A tweet of the export decodes into the same as the tweet of the API that it was.
func TestNormalisedDecodes(t *testing.T) {
	export := `{"id":"12","id_str":"12","in_reply_to_status_id":"5","in_reply_to_user_id":"6",
		"full_text":"a \"b\" \u00e9","coordinates":{"type":"Point","coordinates":["-6.25","53.35"]},
		"place":{"id":"77","bounding_box":{"type":"Polygon","coordinates":[[["-6.4","53.2"],["-6.1","53.2"]]]}},
		"entities":{"user_mentions":[{"id":"9","id_str":"9","indices":["0","3"]}],"hashtags":[{"text":"t","indices":["1","2"]}]},
		"extended_entities":{"media":[{"id":"8","source_status_id":"7","indices":["1","2"],"sizes":{"thumb":{"w":"150","h":"149","resize":"crop"}},
		"video_info":{"aspect_ratio":["16","9"],"duration_millis":"6000","variants":[{"bitrate":"832000","url":"u"}]}}]}}`
	api := `{"id":12,"id_str":"12","in_reply_to_status_id":5,"in_reply_to_user_id":6,
		"full_text":"a \"b\" \u00e9","coordinates":{"type":"Point","coordinates":[-6.25,53.35]},
		"place":{"id":"77","bounding_box":{"type":"Polygon","coordinates":[[[-6.4,53.2],[-6.1,53.2]]]}},
		"entities":{"user_mentions":[{"id":9,"id_str":"9","indices":[0,3]}],"hashtags":[{"text":"t","indices":[1,2]}]},
		"extended_entities":{"media":[{"id":8,"source_status_id":7,"indices":[1,2],"sizes":{"thumb":{"w":150,"h":149,"resize":"crop"}},
		"video_info":{"aspect_ratio":[16,9],"duration_millis":6000,"variants":[{"bitrate":832000,"url":"u"}]}}]}}`
	var got, want apiTweet
	normalised, _ := normalise(nil, []byte(export))
	if err := json.Unmarshal(normalised, &got); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(api), &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if err := json.Unmarshal([]byte(export), &got); err == nil {
		t.Error("go-twitter decodes the export by itself: the normaliser is not needed")
	}
}

func TestUnwrap(t *testing.T) {
	for in, want := range map[string]string{
		`{"tweet":{"a":1}}`:             `{"a":1}`,
		"{ \"tweet\" : {\"a\":1}\n }":   `{"a":1}`,
		`{"retweeted":false,"tweet":1}`: `{"retweeted":false,"tweet":1}`,
		`{"tweets":{}}`:                 `{"tweets":{}}`,
		`{"tweet"`:                      `{"tweet"`,
		``:                              ``,
	} {
		if got := unwrap([]byte(in), "tweet"); string(got) != want {
			t.Errorf("unwrap(%s) = %s, want %s", in, got, want)
		}
	}
}

func TestStatusOf(t *testing.T) {
	for in, want := range map[string][2]string{
		"https://x.com/zoe/status/12":               {"zoe", "12"},
		"https://twitter.com/zoe/statuses/12?s=20":  {"zoe", "12"},
		"https://mobile.twitter.com/zoe/status/12/": {"zoe", "12"},
		"https://x.com/i/web/status/12":             {"", "12"},
		"https://x.com/zoe/status/12/photo/1":       {},
		"https://x.com.example.org/zoe/status/12":   {},
		"https://example.org/zoe/status/12":         {},
		"https://x.com/zoe/status/":                 {},
		"x.com/zoe/status/12":                       {},
	} {
		handle, id, ok := statusOf(in)
		if got := [2]string{handle, id}; got != want || ok != (want[1] != "") {
			t.Errorf("statusOf(%s) = %q, %v; want %q", in, got, ok, want)
		}
	}
}

func TestRepost(t *testing.T) {
	for in, want := range map[string][2]string{
		"RT @zoe_1: words: more": {"zoe_1", "words: more"},
		"RT @zoe words":          {},
		"RT @: words":            {},
		"rt @zoe: words":         {},
		"RT @zoe two: words":     {},
	} {
		if handle, words, _ := repost(in); handle != want[0] || words != want[1] {
			t.Errorf("repost(%q) = %q, %q", in, handle, words)
		}
	}
}
