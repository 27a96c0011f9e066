package mastodon

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestPlainText(t *testing.T) {
	for _, test := range []struct {
		name, html, text string
		links            []string
	}{
		{name: "plain", html: "just words", text: "just words"},
		{name: "entities", html: "<p>fish &amp; chips &lt;3 &#39;now&#39;&nbsp;ok</p>", text: "fish & chips <3 'now'\u00a0ok"},
		{name: "paragraphs and breaks", html: "<p>one<br>two<br/>three</p><p>four</p>", text: "one\ntwo\nthree\n\nfour"},
		{name: "old line breaks", html: "A<br /><br />B", text: "A\n\nB"},
		{name: "white space", html: "<p>a\n  b</p>\n\n<p> c </p>", text: "a b\n\nc"},
		{name: "mention", html: `<p><span class="h-card" translate="no"><a href="https://other.example/@zoe" class="u-url mention">@<span>zoe</span></a></span> hello</p>`, text: "@zoe hello"},
		{name: "hashtag", html: `<p>on <a href="https://m.example/tags/flu" class="mention hashtag" rel="tag">#<span>flu</span></a>!</p>`, text: "on #flu!"},
		{name: "shortened link", html: `<p>see <a href="https://www.news.example/2024/06/a-long-story?x=1&amp;y=2" rel="nofollow"><span class="invisible">https://www.</span><span class="ellipsis">news.example/2024/06/a-long</span><span class="invisible">-story?x=1&amp;y=2</span></a> now</p>`,
			text: "see https://www.news.example/2024/06/a-long-story?x=1&y=2 now", links: []string{"https://www.news.example/2024/06/a-long-story?x=1&y=2"}},
		{name: "link on words", html: `<p>read <a href="https://x.example/p">my story</a></p>`, text: "read my story (https://x.example/p)", links: []string{"https://x.example/p"}},
		{name: "words that pretend to be another address", html: `<a href="https://evil.example/">https://bank.example/</a>`,
			text: "https://bank.example/ (https://evil.example/)", links: []string{"https://evil.example/"}},
		{name: "script link", html: `<a href="javascript:alert(1)">press</a>`, text: "press"},
		{name: "script", html: `a<script>alert("x")</script>b<style>p{}</style>`, text: "ab"},
		{name: "list", html: "<ul><li>one</li><li>two</li></ul>", text: "- one\n- two"},
		{name: "code", html: "<pre><code>a\n  b</code></pre>", text: "a\nb"},
		{name: "quote fallback", html: `<p class="quote-inline">RE: <a href="https://o.example/1">https://o.example/1</a></p><p>mine</p>`, text: "mine"},
		{name: "unclosed link", html: `before <a href="https://x.example/">https://x.example/`, text: "before https://x.example/", links: []string{"https://x.example/"}},
		{name: "unclosed invisible", html: `<p>a<span class="invisible">hidden</p><p>seen</p>`, text: "a\n\nseen"},
		{name: "nested invisible", html: `a<span class="invisible">b<span>c</span>d</span>e`, text: "ae"},
		{name: "tags in words", html: "<p>if a &lt; b &amp;&amp; c &gt; d</p>", text: "if a < b && c > d"},
		{name: "control characters", html: "<p>a\x00b\x1b[31mc\u0085d</p>", text: "ab[31mcd"},
		{name: "broken bytes", html: "a\xffb", text: "ab"},
		{name: "emoji joined by ZWJ", html: "<p>👩‍⚕️</p>", text: "👩‍⚕️"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, links := plainText(test.html)
			if diff := cmp.Diff(test.text, text); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(test.links, links); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzHTML(f *testing.F) {
	f.Add(`<p>a<br>b <a href="https://x.example/1"><span class="invisible">https://</span>x.example/1</a></p>`)
	f.Add("<a href=https://a><p><span class=invisible>&amp;lt;</a")
	f.Add("\xff<pre>\n\n\n\x00")
	f.Fuzz(func(t *testing.T, src string) {
		text, links := plainText(src)
		for _, s := range append(links, text) {
			if !utf8.ValidString(s) {
				t.Errorf("%q is not UTF-8", s)
			}
			if i := strings.IndexFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }); i >= 0 {
				t.Errorf("%q holds a control character", s)
			}
		}
		if again := clean(text); again != text {
			t.Errorf("cleaning again changes %q to %q", text, again)
		}
		// Words without markup stay as they are.
		if words := clean(src); !strings.ContainsAny(src, "<&") && text != words {
			t.Errorf("%q became %q", words, text)
		}
	})
}

func BenchmarkPlainText(b *testing.B) {
	const src = `<p><span class="h-card"><a href="https://other.example/@zoe" class="u-url mention">@<span>zoe</span></a></span> flu jabs &amp; more<br>see <a href="https://www.news.example/2024/06/a-long-story" rel="nofollow"><span class="invisible">https://www.</span><span class="ellipsis">news.example/2024/06/a-long</span><span class="invisible">-story</span></a></p>`
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		plainText(src)
	}
}
