package reading

import "testing"

func TestRead(t *testing.T) {
	rd := New()
	r := rd.Read("Yesterday: 34-year-old, Mrs Shaw said \"I can't\" at 4am. 41F on 30 mg, nineteen years old. See example.org/x Aoife K.")
	for _, c := range r.All() {
		t.Log(c.Class, r.Words(c), c.Quoted)
	}
	t.Log(r.Sentences())
}
func BenchmarkRead(b *testing.B) {
	rd := New()
	s := "Yesterday: 34-year-old, Mrs Shaw said \"I can't\" at 4am. 41F on 30 mg, nineteen years old. See example.org/x Aoife K."
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		rd.Read(s)
	}
}
