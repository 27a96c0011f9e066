package whatsapp

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/probity-audit/probity/providers/providertest"
)

// write writes a chat of n messages between two people, as an iPhone does.
func write(w io.Writer, n int) error {
	b := bufio.NewWriter(w)
	at := time.Date(2015, 1, 1, 8, 0, 0, 0, time.UTC)
	for i := range n {
		at = at.Add(time.Duration(7+i%1900) * time.Second)
		who := [...]string{"Zoë Placeholder", "Móira Quill", "Zoë Placeholder"}[i%3]
		stamp := at.Format("02/01/2006, 15:04:05")
		switch {
		case i%50 == 7:
			fmt.Fprintf(b, "\u200e[%s] %s: \u200eimage omitted\r\n", stamp, who)
		case i%11 == 3:
			fmt.Fprintf(b, "[%s] %s: The kettle is on again, number %d.\r\nBring cups and the small spoons\r\n\r\nplease\r\n", stamp, who, i)
		default:
			fmt.Fprintf(b, "[%s] %s: I walked along the harbour for a while and counted %d boats before lunch\r\n", stamp, who, i)
		}
	}
	return b.Flush()
}

func BenchmarkRead(b *testing.B) {
	const n = 300_000
	var chat bytes.Buffer
	if err := write(&chat, n); err != nil {
		b.Fatal(err)
	}
	providertest.Bench(b, New(), map[string][]byte{"_chat.txt": chat.Bytes()}, moira, n)
}

// TestMemory reads a chat of 100,000 messages and looks at the heap on the way.
func TestMemory(t *testing.T) {
	dir := t.TempDir()
	f, err := os.Create(filepath.Join(dir, "_chat.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if err := write(f, 100_000); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	var fsys fs.FS = os.DirFS(dir)
	n, most := 0, uint64(0)
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for it, err := range New().Read(t.Context(), fsys, moira) {
		if err != nil {
			t.Fatal(err)
		}
		if it.Post == nil {
			continue
		}
		if n++; n%20_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapAlloc)
		}
	}
	if held := int64(most) - int64(before.HeapAlloc); n != 100_000 || held > 16<<20 {
		t.Errorf("%d messages, %d KB held", n, held>>10)
	}
}
