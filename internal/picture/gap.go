package picture

import (
	"fmt"

	"github.com/probity-audit/probity/social"
)

// tally counts what became of the media of the owner's posts.
type tally struct {
	pictures  int // all
	films     int
	notes     int // pictures whose notes are damaged
	words     int // pictures that were to be read for words and could not be
	portraits int // pictures of the owner's own profile that could not be seen
}

func (t *tally) add(o tally) {
	t.pictures += o.pictures
	t.films += o.films
	t.notes += o.notes
	t.words += o.words
	t.portraits += o.portraits
}

// gaps says what was not looked at. Nothing of a picture is in them.
func (s *stage) gaps(opt Options) []social.Gap {
	t, out := s.tally, []social.Gap{}
	switch {
	case t.pictures == 0:
	case !opt.OCR:
		out = append(out, social.Gap{Section: "words in pictures", Reason: social.ReasonNotRead, Count: t.pictures,
			Detail: counted(t.pictures, "picture was", "pictures were") + " not looked at for words. To have them read, install the program tesseract and give --ocr; nothing leaves this computer."})
	case s.missing != nil:
		out = append(out, social.Gap{Section: "words in pictures", Reason: social.ReasonFailed, Count: t.pictures,
			Detail: counted(t.pictures, "picture was", "pictures were") + " not looked at for words: " + s.missing.Error() + ". Install it (on Debian and Ubuntu: apt install tesseract-ocr; on a Mac: brew install tesseract), and run this again."})
	case t.words > 0:
		out = append(out, social.Gap{Section: "words in pictures", Reason: social.ReasonFailed, Count: t.words,
			Detail: "These pictures could not be read for words: they are damaged, very large, of a kind that tesseract does not know, or took too long. Look at them yourself."})
	}
	if t.notes > 0 {
		out = append(out, social.Gap{Section: "place and time in pictures", Reason: social.ReasonFailed, Count: t.notes,
			Detail: "What the camera noted in these pictures is damaged, so that it is not known whether they say where they were made."})
	}
	if t.portraits > 0 {
		out = append(out, social.Gap{Section: "the picture of your profile", Reason: social.ReasonNotRead, Count: t.portraits,
			Detail: "It was not compared with those of your other accounts: it is damaged, very large, or of a kind that is not read (JPEG, PNG and GIF are; WebP is not). The same picture on two accounts leads from one to the other."})
	}
	if t.films > 0 {
		out = append(out, social.Gap{Section: "films", Reason: social.ReasonNotRead, Count: t.films,
			Detail: counted(t.films, "film was", "films were") + " not looked at. Watch them yourself: for faces, screens, papers, and where they were made."})
	}
	return out
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
