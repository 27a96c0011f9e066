package bluesky

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/fstest"
	"time"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// FuzzRead reads any bytes as a repository, as chats, and as a record of each kind
// in a good repository.
func FuzzRead(f *testing.F) {
	f.Add(full().CAR(), []byte(flat), []byte{})
	f.Add([]byte{}, []byte(nested), blueskytest.Encode(m{"text": "a", "facets": l{marked("a", "a", m{"tag": "b"})}, "createdAt": stamp(0)}))
	r := full()
	for _, record := range r.Records {
		f.Add([]byte{}, []byte{}, record)
	}
	f.Fuzz(func(t *testing.T, car, chat, record []byte) {
		good := blueskytest.New()
		for collection := range collections {
			good.Records[collection+"/self"] = record
			good.Records[collection+"/"+key(0)] = record
		}
		for _, fsys := range []fstest.MapFS{
			{"repo.car": {Data: car}, "chat.jsonl": {Data: chat}},
			{"chat.jsonl": {Data: chat}},
			{"any name": {Data: car}},
			{"repo.car": {Data: good.CAR()}},
		} {
			New().Recognize(fsys)
			var items []social.Item
			for it, err := range New().Read(context.Background(), fsys, me(zoe)) {
				if err != nil {
					t.Fatal(err)
				}
				items = append(items, it)
			}
			providertest.Check(t, items)
		}
	})
}

// direct asks a handler without a network.
type direct struct{ http.Handler }

func (d direct) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	d.ServeHTTP(w, r)
	return w.Result(), nil
}

// FuzzCollect gives any bytes as the answer to one method after the other: nothing may
// panic, go on for ever, or end the collect but for the sign-in.
func FuzzCollect(f *testing.F) {
	methods := []string{getRecord, getPreferences, getProfile, getCommit, getRepo, describeRepo, listRecords, getFollows, getBlocks, getMutes, getFollowers, listNotifications, listConvos, getMessages}
	f.Add([]byte(`{"cursor":"a","value":{"labels":{"values":[{"val":"x"}]}},"preferences":[{}],"rev":"1","records":[{"uri":"at://` + moira + `/app.bsky.feed.post/1","value":{"text":"a"}}]}`))
	f.Add([]byte(`{"follows":[{"did":"` + zoe + `","viewer":{"followedBy":7}}],"blocks":[{"did":"did:a:b"}],"followers":[],"mutes":[null],"notifications":[{"reason":"reply","uri":"at://` + zoe + `/app.bsky.feed.post/1","author":{"did":"` + zoe + `"},"record":{"text":"x","facets":[1]}}]}`))
	f.Add([]byte(`{"convos":[{"id":"c","members":[{}],"kind":{}}],"messages":[{"id":"m","sender":{"did":"` + zoe + `"},"text":"t","embed":{"record":{}}}]}`))
	f.Add([]byte("null"))
	f.Fuzz(func(t *testing.T, answer []byte) {
		for _, method := range methods {
			n := network()
			n.Page = 2
			n.Instead = map[string]http.HandlerFunc{method: func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(answer) }}
			if method == listRecords {
				n.Instead[getRepo] = blueskytest.Refuse(501, "MethodNotImplemented", "")
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			for it, err := range New().Collect(ctx, oauth.Session{HTTP: &http.Client{Transport: direct{n}}, App: oauth.App{Server: host}}, owner, nil) {
				if err != nil {
					t.Fatalf("%s: %v", method, err)
				}
				if it.Kind() == "" || it.Mark == nil && it.ID() == "" {
					t.Errorf("%s: %+v", method, it)
				}
			}
		}
	})
}
