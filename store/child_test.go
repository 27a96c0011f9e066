package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// child starts this test binary again to do one thing in a process of its own.
// It returns the process and the lines that it says.
func child(t *testing.T, does, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "PROBITY_STORE_CHILD="+does, "PROBITY_STORE_DIR="+dir)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe() // open until the parent ends, however it ends
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		cmd.Process.Kill()
		cmd.Wait()
	})
	return cmd, bufio.NewScanner(out)
}

func TestMain(m *testing.M) {
	if does := os.Getenv("PROBITY_STORE_CHILD"); does != "" {
		beChild(does, os.Getenv("PROBITY_STORE_DIR"))
		return
	}
	os.Exit(m.Run())
}

// beChild is what a child does.
func beChild(does, dir string) {
	go func() { // do not outlive the parent
		os.Stdin.Read(make([]byte, 1))
		os.Exit(1)
	}()
	s, err := Open(context.Background(), Options{Dir: dir, Passphrase: passphrase("a"), patience: 100 * time.Millisecond})
	if err != nil {
		fmt.Println("open:", err)
		return
	}
	defer s.Close()
	switch does {
	case "put": // says each mark once it is kept
		_, err = s.Put(context.Background(), moiraX, fromAPI(march), func(yield func(social.Item, error) bool) {
			said := ""
			for it := range crashItems() {
				if !yield(it, nil) {
					return
				}
				cursor, err := s.Cursor(context.Background(), moiraX.Key())
				if now := cursor["tweets"]; err == nil && now != said {
					said = now
					fmt.Println("kept", now)
				}
			}
		})
	case "decide": // decides a few together, again and again, and says so each time
		for n := 1; err == nil; n++ {
			var together []audit.Decision
			for i := range decidedTogether {
				together = append(together, audit.Decision{Finding: fmt.Sprintf("rule@%s/%d-%d", moiraX.Key(), n, i), Verb: audit.Keep, At: march})
			}
			if err = s.SaveDecisions(context.Background(), together); err == nil {
				fmt.Println("decided", n)
			}
		}
	case "hold": // holds the lock
		_, err = s.Put(context.Background(), moiraX, fromAPI(march), func(yield func(social.Item, error) bool) {
			fmt.Println("holding")
			select {}
		})
	case "full": // may write files of up to a few MiB
		if err = limitFiles(3 << 20); err != nil {
			break
		}
		_, err = s.Put(context.Background(), moiraX, fromAPI(march), many(8000))
		fmt.Println("full", errors.Is(err, ErrFull), err)
		records, err := s.Accounts(context.Background())
		fmt.Println("still", err, len(records), records[0].Counts["post"])
		return
	}
	fmt.Println("done", err)
}

const (
	crashPosts, crashStep = 3000, 25
	decidedTogether       = 20
)

// crashItems are posts with a mark after every few.
func crashItems() func(yield func(social.Item) bool) {
	return func(yield func(social.Item) bool) {
		n := 0
		for it := range many(crashPosts) {
			if !yield(it) {
				return
			}
			if n++; n%crashStep == 0 && !yield(mark("tweets", fmt.Sprint(n))) {
				return
			}
		}
	}
}
