// Package repo reads a repository of the AT Protocol: the records of one account,
// in a CAR file as com.atproto.sync.getRepo gives it and as Bluesky exports it. The
// forms are described at atproto.com/specs/repository and ipld.io/specs.
//
// A repository is read twice from the beginning to the end, never into memory: once
// for the tree that says which records there are, once for the records. Nothing is
// looked up anywhere. The signature is not checked: whose key it was made with is
// not in the file.
package repo

import (
	"context"
	"errors"
	"io"
	"iter"
)

// Source opens the same file each time it is asked.
type Source func() (io.ReadCloser, error)

// Commit is the state of a repository as its owner's server signed it.
type Commit struct {
	DID     string // whose it is
	Version int64  // 2 until autumn 2023, then 3
	Rev     string // its revision, of which [Time] tells when it was; "" in version 2
	data    CID
}

// Record is what an account wrote, as one block.
type Record struct {
	Collection string // what it is: "app.bsky.feed.post"
	Key        string // its name there
	CID        CID
	Data       []byte // see [Decode]; valid until the next record
}

// Repo is a repository that was looked through once.
type Repo struct {
	Commit
	Trouble
	source Source
	index  *index
}

// Trouble says what is not as it should be. Missing is known when all records
// were read.
type Trouble struct {
	Cut     error          // why the file could not be read to its end; nil if it could
	Altered int            // blocks that are not what their address says
	Absent  int            // parts of the tree that lack, with who knows how many records
	Wrong   int            // places in the tree that are not as they must be
	Full    bool           // the tree is larger than is read
	NoRoot  bool           // the commit is not the one that the file names
	Missing map[string]int // records that the tree has and the file has not, by collection
	Old     int            // records in the file that the tree does not have
}

// ErrNoCommit says that a file does not say whose it is.
var ErrNoCommit = errors.New("has no commit")

// Head reads only as far as it must to find the commit.
func Head(ctx context.Context, source Source) (Commit, error) {
	c, _, err := scan(ctx, source, func(Block) {}, true)
	return c, err
}

// Open looks a repository through. It fails only if there is no commit in it, or
// ctx is done.
func Open(ctx context.Context, source Source) (*Repo, error) {
	r := &Repo{source: source, index: newIndex()}
	r.Missing = map[string]int{}
	c, t, err := scan(ctx, source, func(b Block) {
		switch {
		case b.Altered:
			r.Altered++
		case startsNode(b.Data):
			r.index.add(b.CID, b.Data)
		}
	}, false)
	if err != nil {
		return nil, err
	}
	r.Commit, r.Cut, r.NoRoot = c, t.Cut, t.NoRoot
	r.Absent, r.Wrong = r.index.walk(c.data.short())
	r.Full = r.index.full
	r.index.settle()
	return r, nil
}

// scan goes through the blocks once, and finds the commit: the root of the file
// or, where that lacks, the newest one.
func scan(ctx context.Context, source Source, each func(Block), brief bool) (found Commit, t Trouble, err error) {
	f, err := source()
	if err != nil {
		return found, t, cut(err)
	}
	defer f.Close()
	r, err := NewReader(f)
	if err != nil {
		return found, t, err
	}
	rooted := false
	for b, err := range r.Blocks() {
		if ctx.Err() != nil {
			return found, t, ctx.Err()
		}
		if err != nil {
			t.Cut = err
			break
		}
		each(b)
		root := len(r.Roots) > 0 && b.CID == r.Roots[0]
		if b.Altered || rooted || !root && !startsCommit(b.Data) {
			continue
		}
		c, ok := commit(b.Data)
		if ok && (root || found.DID == "" || c.Rev >= found.Rev) {
			found, rooted = c, root
		}
		if brief && rooted {
			break
		}
	}
	if found.DID == "" {
		return found, t, ErrNoCommit
	}
	t.NoRoot = !rooted
	return found, t, nil
}

func commit(data []byte) (Commit, bool) {
	v, err := Decode(data)
	m, _ := v.(map[string]any)
	if err != nil || m == nil {
		return Commit{}, false
	}
	var c Commit
	var ok [3]bool
	c.DID, ok[0] = m["did"].(string)
	c.Version, ok[1] = m["version"].(int64)
	c.data, ok[2] = m["data"].(CID)
	c.Rev, _ = m["rev"].(string)
	known := c.Version == 2 || c.Version == 3
	return c, ok == [3]bool{true, true, true} && known && len(c.DID) > 4 && c.DID[:4] == "did:"
}

// Records yields the records that the commit has, in the order of the file. The
// second reading may be asked for once. An error is yielded once, last, and only if
// ctx is done or the file cannot be opened again.
func (r *Repo) Records(ctx context.Context) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		f, err := r.source()
		if err != nil {
			yield(Record{}, cut(err))
			return
		}
		defer f.Close()
		in, err := NewReader(f)
		if err != nil {
			yield(Record{}, err)
			return
		}
		for b, err := range in.Blocks() {
			if ctx.Err() != nil {
				yield(Record{}, ctx.Err())
				return
			}
			if err != nil {
				break // told by Open
			}
			if !b.Altered && !r.record(b, yield) {
				return
			}
		}
		for _, e := range r.index.entries {
			if e.flags&flagRead == 0 {
				r.Missing[r.index.collections[e.collection]]++
			}
		}
	}
}

// record yields the record under each of its keys.
func (r *Repo) record(b Block, yield func(Record, error) bool) bool {
	entries := r.index.of(b.CID.short())
	if len(entries) == 0 && !startsNode(b.Data) && !startsCommit(b.Data) {
		r.Old++
	}
	for i := range entries {
		e := &entries[i]
		if e.flags&flagRead != 0 {
			continue // the block stands there twice
		}
		e.flags |= flagRead
		rec := Record{Collection: r.index.collections[e.collection], Key: string(r.index.appendKey(nil, e)), CID: b.CID, Data: b.Data}
		if !yield(rec, nil) {
			return false
		}
	}
	return true
}
