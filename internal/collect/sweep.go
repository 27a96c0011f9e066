package collect

// Sweep notices whether a list was read from its beginning to its end in one go,
// so that what did not come is gone. It serves where several lists
// hold all posts of a kind together, and no [Stream] alone does.
type Sweep struct {
	Read         int // things that came
	took         int // those of them that were handed on
	began, ended bool
	bad          int
}

// Saw is told of each page that came: where it began, as Fetch is asked for it.
func Saw[T any](s *Sweep, at string, p Page[T]) {
	if at == "" {
		*s = Sweep{began: true}
	}
	s.Read, s.bad = s.Read+len(p.Things), s.bad+p.Bad
	s.ended = s.ended || p.Next == ""
}

// Took is told of each thing of those pages that was taken: a [Stream] leaves out
// what it knows, which is then not seen, however far its last page reached.
func (s *Sweep) Took() { s.took++ }

// Whole reports whether everything came, made sense, and was taken.
func (s *Sweep) Whole() bool { return s.began && s.ended && s.bad == 0 && s.took == s.Read }

// maxPages bounds a list that is read in one go.
const maxPages = 1000

// Pages asks for the pages of a short list from the first to the last: ask returns
// where the next one begins. Nothing is marked, so that it is read anew each time.
func Pages(ask func(next string) (string, error)) error {
	seen := map[string]bool{}
	for next := ""; ; {
		switch {
		case seen[next]:
			return errCircle
		case len(seen) == maxPages:
			return errEndless
		}
		seen[next] = true
		var err error
		if next, err = ask(next); err != nil || next == "" {
			return err
		}
	}
}
