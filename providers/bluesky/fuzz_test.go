package bluesky

import (
	"context"
	"testing"
	"testing/fstest"

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
