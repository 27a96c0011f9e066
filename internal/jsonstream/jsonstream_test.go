package jsonstream

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func gather(r io.Reader, pick Pick) (got []string, err error) {
	for v, e := range Values(r, pick) {
		if e != nil {
			return got, e
		}
		got = append(got, fmt.Sprintf("%s=%s", strings.Join(v.Path, "/"), v.JSON))
	}
	return got, nil
}

func TestValues(t *testing.T) {
	deep := func(path []string) Step {
		switch {
		case len(path) < 2:
			return Enter
		case path[1] == "List":
			return Each
		case path[1] == "Map":
			return Take
		}
		return Skip
	}
	tests := map[string]struct {
		in   string
		pick Pick
		want []string
		err  error
	}{
		"list at the top":        {`[1, {"a":2}]`, Lists, []string{"=1", `={"a":2}`}, nil},
		"byte order mark":        {"\ufeff[1]", Lists, []string{"=1"}, nil},
		"lists below names":      {`{"a":[1,2],"b":[3],"c":"x","d":null,"e":{"f":[4]}}`, Lists, []string{"a=1", "a=2", "b=3", `c="x"`, `e={"f":[4]}`}, nil},
		"deep":                   {`{"A":{"List":[1,2],"Map":{"x":[9]},"Other":[[[]]]},"B":{"List":null},"C":7}`, deep, []string{"A/List=1", "A/List=2", `A/Map={"x":[9]}`}, nil},
		"open":                   {`{"a":"x","b":null,"c":[{"d":[]},1],"e":{"f":true}}`, func([]string) Step { return Open }, []string{`a="x"`, `c={"d":[]}`, "c=1", "e/f=true"}, nil},
		"nothing":                {`{}`, Lists, nil, nil},
		"lone half of a pair":    {`["\ud83d"]`, Lists, []string{`="\ud83d"`}, nil},
		"empty file":             {``, Lists, nil, ErrTruncated},
		"cut in a value":         {`[1,{"a":`, Lists, []string{"=1"}, ErrTruncated},
		"cut between values":     {`{"a":[1,2]`, Lists, []string{"a=1", "a=2"}, ErrTruncated},
		"not JSON":               {`<html>`, Lists, nil, ErrSyntax},
		"garbled in the middle":  {"[1,\x00\xff]", Lists, []string{"=1"}, ErrSyntax},
		"something after it":     {`[1]]`, Lists, []string{"=1"}, ErrTrailing},
		"damage in what is left": {`{"A":{"Other":[}]}}`, deep, nil, ErrSyntax},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			for _, r := range []io.Reader{strings.NewReader(tt.in), iotest.OneByteReader(strings.NewReader(tt.in))} {
				got, err := gather(r, tt.pick)
				if diff := cmp.Diff(tt.want, got); diff != "" || !errors.Is(err, tt.err) {
					t.Errorf("error %v, want %v; %s", err, tt.err, diff)
				}
			}
		})
	}
}

func TestStop(t *testing.T) {
	n := 0
	for range Values(strings.NewReader(`{"a":[1,2,3],"b":[4]}`), Lists) {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Errorf("%d values after a break at 2", n)
	}
}

// A record beyond the bound is refused; one that is only passed over is not.
func TestTooLong(t *testing.T) {
	long := func() io.Reader {
		return io.MultiReader(strings.NewReader(`{"long":["`), bytes.NewReader(bytes.Repeat([]byte("a"), MaxValue+1<<20)), strings.NewReader(`"],"short":[1]}`))
	}
	if _, err := gather(long(), Lists); !errors.Is(err, ErrTooLong) {
		t.Errorf("error %v", err)
	}
	got, err := gather(long(), func(path []string) Step {
		if slices.Contains(path, "long") {
			return Skip
		}
		return Lists(path)
	})
	if err != nil || !slices.Equal(got, []string{"short=1"}) {
		t.Errorf("%v %v", got, err)
	}
}

// endless repeats a byte.
type endless byte

func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

// A text without an end does not fill the memory, wherever it stands.
func TestEndless(t *testing.T) {
	skip := func([]string) Step { return Skip }
	for name, tt := range map[string]struct {
		head string
		rest endless
		pick Pick
	}{
		"passed over": {`{"a":["`, 'a', skip},
		"name":        {`{"`, 'a', Lists},
		"spaces":      {`{"a":`, ' ', Lists},
	} {
		if _, err := gather(io.MultiReader(strings.NewReader(tt.head), tt.rest), tt.pick); !errors.Is(err, ErrTooLong) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// Errors never repeat what is in the file.
func TestErrorsAreBlank(t *testing.T) {
	for _, in := range []string{`["Zoe Placeholder" x`, `{"Zoe": secret}`, `[1] Zoe`} {
		_, err := gather(strings.NewReader(in), Lists)
		if err == nil || strings.Contains(err.Error(), "Zoe") || strings.Contains(err.Error(), "secret") || Why(err) != err.Error() {
			t.Errorf("%v, %s", err, Why(err))
		}
	}
	if Why(errors.New("open Zoe.json")) != "cannot be opened or is damaged" {
		t.Error("an error of somebody else is repeated")
	}
}

func FuzzValues(f *testing.F) {
	f.Add([]byte(`{"a":[1,{"b":"c"}],"d":null}`))
	f.Add([]byte(`[`))
	f.Fuzz(func(t *testing.T, in []byte) {
		one, err1 := gather(bytes.NewReader(in), Lists)
		two, err2 := gather(iotest.HalfReader(bytes.NewReader(in)), Lists)
		if !slices.Equal(one, two) || Why(err1) != Why(err2) {
			t.Errorf("%q %v and %q %v", one, err1, two, err2)
		}
	})
}
