package meta

import (
	"bytes"
	"encoding/json"
	"io"
	"iter"

	"github.com/probity-audit/probity/internal/jsonstream"
)

// fields are the names by which an object is a record, rather than a wrapper around
// a list of records: a file with one record may hold it without a list.
var fields = map[string]bool{
	"timestamp": true, "data": true, "attachments": true, "tags": true, "title": true, "fbid": true, "ent_name": true,
	"media": true, "label_values": true, "uri": true, "creation_timestamp": true, "media_metadata": true,
	"string_map_data": true, "string_list_data": true, "media_list_data": true, "media_map_data": true,
}

// Records yields the records of a file: the elements of a list at the top, those of
// every list one name below it, and what else stands below a name, with the name as
// its path; lists in lists are taken apart. An object at the top that is a record
// itself comes last. A record is valid until the next one, and an error comes as from
// [jsonstream.Values].
func Records(r io.Reader) iter.Seq2[jsonstream.Value, error] {
	return func(yield func(jsonstream.Value, error) bool) {
		var whole bytes.Buffer
		for v, err := range jsonstream.Values(r, pickRecords) {
			if len(v.Path) == 1 && fields[v.Path[0]] && err == nil {
				gather(&whole, v)
				continue
			}
			if err != nil && whole.Len() > 0 && !yield(jsonstream.Value{JSON: append(whole.Bytes(), '}')}, nil) {
				return
			}
			if err != nil {
				yield(jsonstream.Value{}, err)
				return
			}
			if !each(v, yield) {
				return
			}
		}
		if whole.Len() > 0 {
			yield(jsonstream.Value{JSON: append(whole.Bytes(), '}')}, nil)
		}
	}
}

func pickRecords(path []string) jsonstream.Step {
	switch {
	case len(path) == 0:
		return jsonstream.Enter
	case fields[path[0]]:
		return jsonstream.Take
	}
	return jsonstream.Each
}

// collect puts a field back into the object that it stood in.
func gather(whole *bytes.Buffer, v jsonstream.Value) {
	if whole.Len() == 0 {
		whole.WriteByte('{')
	} else {
		whole.WriteByte(',')
	}
	name, _ := json.Marshal(v.Path[0]) // a text can always be written
	whole.Write(name)
	whole.WriteByte(':')
	whole.Write(v.JSON)
}

// each yields v, or its elements if it is a list.
func each(v jsonstream.Value, yield func(jsonstream.Value, error) bool) bool {
	if len(v.JSON) == 0 || v.JSON[0] != '[' {
		return yield(v, nil)
	}
	var parts []json.RawMessage
	_ = json.Unmarshal(v.JSON, &parts) // it is valid: it came out of a decoder
	for _, p := range parts {
		if string(p) != "null" && !each(jsonstream.Value{Path: v.Path, JSON: p}, yield) {
			return false
		}
	}
	return true
}
