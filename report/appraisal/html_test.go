package appraisal_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/social"
)

// The page stands alone, and whoever hears it rather than sees it finds their way.
func TestHTMLStandsAloneAndIsHeard(t *testing.T) {
	c := demoCycle("uk")
	c.Reflection.What = []string{`<script>alert(1)</script> <img src=x onerror=alert(2)> & "more"`}
	var b bytes.Buffer
	if err := appraisal.HTML(&b, appraisal.Of(c)); err != nil {
		t.Fatal(err)
	}
	page, err := html.Parse(&b)
	if err != nil {
		t.Fatal(err)
	}
	ids, labels, levels := map[string]bool{}, map[string]bool{}, ""
	var style, policy string
	var fields []string
	for n := range page.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		a := map[string]string{}
		for _, attr := range n.Attr {
			a[attr.Key] = attr.Val
		}
		if id := a["id"]; id != "" {
			if ids[id] {
				t.Errorf("%s stands there twice", id)
			}
			ids[id] = true
		}
		for key := range a {
			if key == "style" || key == "src" || key == "href" || strings.HasPrefix(key, "on") {
				t.Errorf("<%s %s>", n.Data, key)
			}
		}
		switch n.Data {
		case "script", "img", "link", "iframe", "form", "a":
			t.Errorf("<%s> stands in the page", n.Data)
		case "style":
			style = n.FirstChild.Data
		case "meta":
			if a["http-equiv"] == "Content-Security-Policy" {
				policy = a["content"]
			}
		case "h1", "h2", "h3":
			levels += n.Data[1:]
		case "th":
			if a["scope"] == "" {
				t.Error("a header of a table says not of what")
			}
		case "table":
			if c := n.FirstChild; c.Type == html.TextNode && c.NextSibling.Data != "caption" {
				t.Error("a table has no caption")
			}
		case "label":
			labels[a["for"]] = true
		case "textarea", "input":
			fields = append(fields, a["id"])
		}
	}
	if !strings.HasPrefix(levels, "12") || strings.Contains(levels[1:], "1") {
		t.Errorf("headings of levels %s", levels)
	}
	for _, id := range fields {
		if !labels[id] {
			t.Errorf("%s has no label", id)
		}
	}
	hash := sha256.Sum256([]byte(style))
	if !strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, "style-src 'sha256-"+base64.StdEncoding.EncodeToString(hash[:])+"'") {
		t.Errorf("the policy does not allow the style that is there: %s", policy)
	}
}

func TestEveryNetworkHasAType(t *testing.T) {
	for _, p := range providers.All() {
		rep := &audit.Report{Accounts: []audit.AccountSummary{{Account: social.Account{Provider: p.Name(), ID: "1"}}}}
		if entry(appraisal.Of(appraisal.Cycle{Report: rep}), "Another platform") != "" {
			t.Errorf("of %s it is not said what type of platform it is", p.Name())
		}
	}
}
