package reading

import (
	"strings"
	"testing"
)

func TestUnguarded(t *testing.T) {
	const text = "My mum was on the ward. \"Bed 6 has diverticulitis\", said the novel, with written consent."
	heard := func(r *Reading) (guards, quoted int) {
		for _, c := range r.All() {
			if strings.HasPrefix(c.Class, "guard-") {
				guards++
			}
			if c.Quoted {
				quoted++
			}
		}
		return guards, quoted
	}
	if guards, quoted := heard(New().Read(text)); guards < 2 || quoted == 0 {
		t.Fatalf("%d guards and %d quoted cues: the text shows nothing", guards, quoted)
	}
	if guards, quoted := heard(Unguarded().Read(text)); guards != 0 || quoted != 0 {
		t.Errorf("%d guards and %d quoted cues are heard still", guards, quoted)
	}
}
