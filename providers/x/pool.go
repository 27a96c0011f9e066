package x

import (
	"context"
	"io"
	"runtime"
	"sync"
)

// batchSize is how much of a file is handed to a worker at once: enough that
// handing over costs nothing, little enough that all of it stays in the cache.
const batchSize = 64 << 10

// batch is a run of elements on its way through a worker.
type batch struct {
	buf     []byte
	ends    []int // where each element ends in buf
	records []record
	failed  int
	done    chan struct{}
}

// tally is what became of the elements of one file.
type tally struct {
	elements int // in the file, well formed or not
	failed   int // left out
	partly   int // read, but for a field
	unread   int // events of conversations that were not understood
}

// decode cuts r into elements, has a few workers decode them, and calls yield
// with what they give, in the order of the file, on the caller's goroutine. It
// ends early, without error, when yield returns false.
func decode(ctx context.Context, r io.Reader, limit int, work func(*decoder, []byte) (record, error), yield func(*record) bool) (tally, error) {
	ctx, cancel := context.WithCancel(ctx)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel()

	workers := min(max(runtime.GOMAXPROCS(0), 1), 4)
	todo := make(chan *batch, workers)
	queue := make(chan *batch, 2*workers)
	free := make(chan *batch, 3*workers+1)
	s := newSplitter(r, limit)
	var end error
	wg.Go(func() {
		defer close(queue)
		defer close(todo)
		end = cut(ctx, s, free, todo, queue)
	})
	for range workers {
		wg.Go(func() {
			var d decoder
			for b := range todo {
				b.decode(&d, work)
			}
		})
	}
	var t tally
	for b := range queue {
		select {
		case <-b.done:
		case <-ctx.Done():
			return t, ctx.Err()
		}
		t.elements += len(b.ends)
		t.failed += b.failed
		for i := range b.records {
			rec := &b.records[i]
			t.unread += rec.unread
			if rec.partly {
				t.partly++
			}
			if !yield(rec) {
				return t, nil
			}
		}
		select {
		case free <- b:
		default:
		}
	}
	t.elements += s.bad
	t.failed += s.bad
	if end == io.EOF {
		end = nil
	}
	return t, end
}

// cut fills batches with the elements of s and hands them over.
func cut(ctx context.Context, s *splitter, free, todo, queue chan *batch) error {
	next := func() *batch {
		select {
		case b := <-free:
			b.buf, b.ends, b.failed = b.buf[:0], b.ends[:0], 0
			clear(b.records)
			b.records, b.done = b.records[:0], make(chan struct{})
			return b
		default:
			return &batch{done: make(chan struct{})}
		}
	}
	send := func(b *batch) error {
		for _, to := range []chan *batch{queue, todo} {
			select {
			case to <- b:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	}
	b := next()
	for {
		elem, err := s.next()
		if err != nil {
			if sent := send(b); sent != nil {
				return sent
			}
			return err
		}
		b.buf = append(b.buf, elem...)
		b.ends = append(b.ends, len(b.buf))
		if len(b.buf) >= batchSize {
			if err := send(b); err != nil {
				return err
			}
			b = next()
		}
	}
}

func (b *batch) decode(d *decoder, work func(*decoder, []byte) (record, error)) {
	defer close(b.done)
	from := 0
	for _, to := range b.ends {
		rec, err := work(d, b.buf[from:to])
		from = to
		if err != nil {
			b.failed++
			continue
		}
		b.records = append(b.records, rec)
	}
}
