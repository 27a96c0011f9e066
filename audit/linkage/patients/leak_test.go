package patients

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit/linkage"
)

// After loading and matching, no word of the list can be found in the memory of the
// process. A process of its own does it, to which nobody told the words, and writes
// out its memory in full.
func TestNothingStaysInMemory(t *testing.T) {
	if list := os.Getenv("PATIENTS_LIST"); list != "" {
		dumpAfterLoading(t, list, os.Getenv("PATIENTS_DUMP"))
		return
	}
	dir := t.TempDir()
	list, dump := filepath.Join(dir, "list"), filepath.Join(dir, "dump")
	words := []string{"Quazzillfeather", "Sorchalaxisadra", "Mindowtraele", "1984-04-13", "13/04/1984", "0879234567", "879234567", "shadowquazz@example.com", "9434765919"}
	// Short ones may share memory with what stays, and the first row meets everything
	// that is made on first use.
	short := []string{"Quazzjfx", "Mindwqk", "Sorchxq"}
	var b bytes.Buffer
	b.WriteString("Surname,Forename,Town,DOB,Mobile,Email,NHS number\n")
	fmt.Fprintf(&b, "%s,%s,%s,01/02/1960,,,\n", short[0], short[1], short[2])
	words = append(words, short...)
	// The words stand above many other rows: what the last rows leave behind in
	// registers and in corners of memory nobody can reach goes when it is used again.
	for i := range 26 * 26 {
		fmt.Fprintf(&b, "%s%c%c,%s,%s,%s,%s,%s,%s\n", words[0], 'a'+i%26, 'a'+i/26, words[1], words[2], words[4], words[5], words[7], words[8])
	}
	for i := range 50000 {
		fmt.Fprintf(&b, "Other%c%c%c,Person,Elsewhere,01/02/%d,0211234567,other.person@example.com,0000000000\n", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 1930+i/(26*26*26))
	}
	if err := os.WriteFile(list, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	child := exec.Command(os.Args[0], "-test.run=^TestNothingStaysInMemory$")
	child.Env = append(os.Environ(), "PATIENTS_LIST="+list, "PATIENTS_DUMP="+dump, "GODEBUG=asyncpreemptoff=1")
	if out, err := child.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	memory, err := os.ReadFile(dump)
	if err != nil {
		t.Fatal(err)
	}
	memory = bytes.ToLower(memory)
	if !bytes.Contains(memory, []byte("somebody_else")) {
		t.Errorf("%d bytes lack even what is there", len(memory))
	}
	for _, w := range words {
		if n := bytes.Count(memory, bytes.ToLower([]byte(w))); n > 0 {
			t.Errorf("%s is found %d times", w, n)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); len(left) != 2 {
		t.Errorf("files were written: %q", left)
	}
}

func dumpAfterLoading(t *testing.T, list, dump string) {
	f, err := os.Open(list)
	if err != nil {
		t.Fatal(err)
	}
	l, _, err := Load(context.Background(), f, nil)
	if err != nil || l.Size() < 26*26 || f.Close() != nil {
		t.Fatal("not loaded", err)
	}
	profile := linkage.Profile{Name: strings.Clone("Somebody_Else"), Location: "Elsewhere"}
	l.Match([]linkage.Profile{profile})
	out, err := os.Create(dump)
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	runtime.GC()
	debug.WriteHeapDump(out.Fd())
	runtime.KeepAlive(l)
	runtime.KeepAlive(profile)
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
}

// By its type alone a list has no place for a word: no string, and bytes only as
// numbers of something.
func TestNoPlaceForWords(t *testing.T) {
	var walk func(path string, of reflect.Type)
	walk = func(path string, of reflect.Type) {
		switch of.Kind() {
		case reflect.String, reflect.Map, reflect.Interface, reflect.Func, reflect.Chan:
			t.Errorf("%s is a %s", path, of)
		case reflect.Struct:
			if of.PkgPath() != "github.com/probity-audit/probity/audit/linkage/patients" {
				return
			}
			for i := range of.NumField() {
				walk(path+"."+of.Field(i).Name, of.Field(i).Type)
			}
		case reflect.Slice, reflect.Array, reflect.Pointer:
			walk(path+"[]", of.Elem())
		}
	}
	walk("List", reflect.TypeFor[List]())
}

// No reason says a word that the profile does not show.
func TestReasonsTellNothing(t *testing.T) {
	const text = "Surname,Forename,Known as,Previous surname,Town,DOB,Sex,Mobile,Email\n" +
		"Quillfeather-Orr,Zephaniah Bartholomew,Zeph,Vanderdecken,Ballyquirk,09/03/1984,M,0871234567,z.q@example.com\n" +
		"Quillfeather,Zephaniah,,,Knockbeg,10/03/1985,M,,\n"
	l, _, err := load(context.Background(), strings.NewReader(text), nil, testNow, testKey)
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, p := range []linkage.Profile{
		{Name: "Zephaniah Quillfeather", Location: "Knockbeg"}, {Name: "Zeph Vanderdecken"}, {Name: "Zephaniah Quillfether"}, {Name: "Zephaniah Q."},
		{Name: "Bartholomew Quillfeather", Bio: "41 | 0871234567"}, {Handle: "zeph_quillfeather84"}, {Name: "Nobody Known", Bio: "z.q@example.com"},
	} {
		m, ok := l.Match([]linkage.Profile{p})
		if ok {
			seen++
		}
		said := strings.ToLower(fmt.Sprint(m.Reasons))
		for _, w := range []string{"quill", "orr", "zeph", "barth", "vander", "bally", "knock", "1984", "1985", "march", "0871234567", "example"} {
			if strings.Contains(said, w) {
				t.Errorf("%q is said: %s", w, said)
			}
		}
	}
	if seen < 4 {
		t.Errorf("only %d matched", seen)
	}
}
