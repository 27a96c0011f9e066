//go:build unix

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/probity-audit/probity/providers/x/xtest"
)

// BenchmarkRun measures the whole way of a large export - read, keep, judge,
// HTML - as a process of its own, and in the same run how long encoding/json
// alone needs to stream-decode the files of posts.
//
//	x/json    wall time of audit run by that of encoding/json decoding what it finds (maps)
//	x/fields  the same, by that of encoding/json decoding eight fields of a post
//	MB-peak   resident memory of audit run at its highest
//
// PROBITY_BENCH_POSTS sets the number of posts; the default is 100,000, which are
// 118 MB in X's indentation, with 10,000 messages, 20,000 likes and 7,500
// connections beside them.
func BenchmarkRun(b *testing.B) {
	posts := 100_000
	if n, err := strconv.Atoi(os.Getenv("PROBITY_BENCH_POSTS")); err == nil {
		posts = n
	}
	dir := b.TempDir()
	export := filepath.Join(dir, "export")
	if err := xtest.WriteFolder(export, posts); err != nil {
		b.Fatal(err)
	}
	program := filepath.Join(dir, "audit")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("building: %v\n%s", err, out)
	}
	var ours, plain, fields time.Duration
	var peak, size int64
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		size = decodeAlone(b, export, func() any { return new(any) })
		plain += time.Since(start)
		start = time.Now()
		decodeAlone(b, export, func() any { return new(fewFields) })
		fields += time.Since(start)

		cmd := exec.Command(program, "run", export, "-o", filepath.Join(dir, "report.html"))
		cmd.Env = append(os.Environ(), "AUDIT_HOME="+filepath.Join(dir, "home", strconv.Itoa(i)), "AUDIT_PASSPHRASE=only for this measurement")
		start = time.Now()
		if out, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("audit run: %v\n%s", err, out)
		}
		ours += time.Since(start)
		if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
			peak = max(peak, u.Maxrss*1024)
		}
	}
	b.ReportMetric(ours.Seconds()/plain.Seconds(), "x/json")
	b.ReportMetric(ours.Seconds()/fields.Seconds(), "x/fields")
	b.ReportMetric(float64(peak)/1e6, "MB-peak")
	b.ReportMetric(float64(size)/1e6, "MB-posts")
	b.ReportMetric(float64(posts)*float64(b.N)/ours.Seconds(), "posts/s")
}

// fewFields is what a program that only lists posts would decode.
type fewFields struct {
	Tweet struct {
		ID        string `json:"id_str"`
		Text      string `json:"full_text"`
		CreatedAt string `json:"created_at"`
		ReplyTo   string `json:"in_reply_to_status_id_str"`
		ReplyUser string `json:"in_reply_to_user_id_str"`
		Lang      string `json:"lang"`
		Source    string `json:"source"`
		Retweeted bool   `json:"retweeted"`
	} `json:"tweet"`
}

// decodeAlone stream-decodes every file of posts of the export, each post into
// what into returns, and returns how many bytes that were.
func decodeAlone(b *testing.B, export string, into func() any) int64 {
	files, err := filepath.Glob(filepath.Join(export, "data", "tweets*.js"))
	if err != nil || len(files) == 0 {
		b.Fatalf("no posts in the export: %v", err)
	}
	var size int64
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			b.Fatal(err)
		}
		r := bufio.NewReaderSize(f, 64<<10)
		if _, err := r.ReadString('='); err != nil {
			b.Fatal(err)
		}
		dec := json.NewDecoder(r)
		if _, err := dec.Token(); err != nil {
			b.Fatal(err)
		}
		for dec.More() {
			if err := dec.Decode(into()); err != nil {
				b.Fatal(err)
			}
		}
		if info, err := f.Stat(); err == nil {
			size += info.Size()
		}
		f.Close()
	}
	return size
}

// BenchmarkRecognise tells what an export of 60,000 pictures is: every network has
// a look at the list of its members.
func BenchmarkRecognise(b *testing.B) {
	members := tweetsOf(`"Rain"`, `"Moira"`)
	for i := range 60_000 {
		members[fmt.Sprintf("data/tweets_media/%d-abcdefgh.jpg", i)] = ""
	}
	path := filepath.Join(b.TempDir(), "x.zip")
	if err := os.WriteFile(path, zipOf(b, members), 0o600); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		found, _, err := recognise(b.Context(), []string{path})
		if err != nil {
			b.Fatal(err)
		}
		closeAll(found)
	}
}
