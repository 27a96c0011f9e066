package meta

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

func TestBranches(t *testing.T) {
	broken := errors.New("broken")
	tests := []struct {
		name  string
		fails map[string]error
		read  string // in their order
		said  string // marks and gaps
		err   error
	}{
		{"all", nil, "old 1 2 3 4 5 6", "-b:old", nil},
		{"one", map[string]error{"2": broken}, "old 1 2 3 4 5 6", "-b:old +b:2 1", nil},
		{"left once more", map[string]error{"old": broken}, "old 1 2 3 4 5 6", "+b:old 1", nil},
		{"too many in a row", map[string]error{"2": broken, "3": broken, "4": broken, "5": broken}, "old 1 2 3 4 5", "-b:old +b:2 +b:3 +b:4 3", broken},
		{"not all in a row", map[string]error{"1": broken, "2": broken, "4": broken, "5": broken}, "old 1 2 3 4 5 6", "-b:old +b:1 +b:2 +b:4 +b:5 4", nil},
		{"limit", map[string]error{"2": errThrottled}, "old 1 2", "-b:old", errThrottled},
		{"signed out", map[string]error{"2": oauth.ErrSignInAgain}, "old 1 2", "-b:old", oauth.ErrSignInAgain},
		{"one is not allowed", map[string]error{"2": &collect.DeniedError{}}, "old 1 2 3 4 5 6", "-b:old +b:2 1", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			since := social.Cursor{"b:old": "again", "posts": "x"}
			var read, said []string
			var ended error
			for it := range collect.Run(t.Context(), oauth.Session{}, since, func(ctx context.Context, out *collect.Out) error {
				b := &Branches{Out: out, Since: since, Prefix: "b:", Name: "replies"}
				for _, id := range append(b.Left(), "1", "2", "1", "3", "4", "5", "6") {
					if ended = b.Read(ctx, id, func(context.Context) error { read = append(read, id); return tt.fails[id] }); ended != nil {
						break
					}
				}
				ended = b.Finish(ctx, ended)
				return nil
			}) {
				switch {
				case it.Gap != nil:
					said = append(said, string(rune('0'+it.Gap.Count)))
					if refused := tt.name == "one is not allowed"; refused != (it.Gap.Reason == social.ReasonNotOffered) {
						t.Errorf("%+v", it.Gap)
					}
				case it.Mark.Position == "":
					said = append(said, "-"+it.Mark.Stream)
				default:
					said = append(said, "+"+it.Mark.Stream)
				}
			}
			if diff := cmp.Diff(tt.read+"|"+tt.said, strings.Join(read, " ")+"|"+strings.Join(said, " ")); diff != "" || !errors.Is(ended, tt.err) {
				t.Errorf("error %v: %s", ended, diff)
			}
		})
	}
}

// Those that fail time and again do not keep the others from being read.
func TestBranchesBroken(t *testing.T) {
	since := social.Cursor{}
	read := 0
	for range 3 {
		for it := range collect.Run(t.Context(), oauth.Session{}, since, func(ctx context.Context, out *collect.Out) error {
			b := &Branches{Out: out, Since: since, Prefix: "b:", Name: "replies"}
			var err error
			for _, id := range append(b.Left(), "1", "2", "3", "4", "5", "6", "7") {
				if err = b.Read(ctx, id, func(context.Context) error {
					if id == "7" {
						read++
						return nil
					}
					return errors.New("broken")
				}); err != nil {
					break
				}
			}
			return b.Finish(ctx, err)
		}) {
			if it.Mark != nil {
				since[it.Mark.Stream] = it.Mark.Position
			}
		}
	}
	if read == 0 {
		t.Error("the seventh is never read")
	}
}

// What is denied to all was not granted.
func TestBranchesDenied(t *testing.T) {
	for range collect.Run(t.Context(), oauth.Session{}, nil, func(ctx context.Context, out *collect.Out) error {
		b := &Branches{Out: out, Prefix: "b:", Name: "replies"}
		err := b.Finish(ctx, b.Read(ctx, "1", func(context.Context) error { return &collect.DeniedError{} }))
		if _, ok := errors.AsType[*collect.DeniedError](err); !ok {
			t.Errorf("error %v", err)
		}
		return nil
	}) {
	}
}
