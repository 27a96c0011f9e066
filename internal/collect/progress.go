package collect

// Progress is what a mark of a [Stream] or [List] says of what is kept, for
// networks that tell beforehand what the next collect will cost.
type Progress struct {
	Floor      string // as [Page.Newest] or Key said it; "" if no reading has come to its end
	Count      int    // things read so far, those that were removed since included
	Unfinished bool   // a reading was interrupted, and goes on where it stopped
}

// Told reads the position of a mark.
func Told(position string) Progress {
	p := parse(position)
	return Progress{Floor: p.Floor, Count: p.Count, Unfinished: p.Next != ""}
}
