package scoring

// How a class was seen in a text.
const (
	seenOnce uint8 = 1 << iota
	seenTwice
	seenQuoted
	seenDenied
)

// sightings keeps how each class was seen: a table that is quick to clear, since it
// is used for every text. There are fewer classes than half of its places.
type sightings struct {
	names [1024]hash
	how   [1024]uint8
	used  []uint16
}

func (s *sightings) clear() {
	for _, i := range s.used {
		s.names[i], s.how[i] = 0, 0
	}
	s.used = s.used[:0]
}

// fresh reports whether the class was not yet seen so, and notes that it was.
func (s *sightings) fresh(name hash, how uint8) bool {
	i := uint16(name>>20) & 1023
	for s.names[i] != 0 && s.names[i] != name {
		i = (i + 1) & 1023
	}
	if s.names[i] == 0 {
		s.names[i] = name
		s.used = append(s.used, i)
	}
	was := s.how[i]
	s.how[i] = was | how
	return was&how == 0
}
