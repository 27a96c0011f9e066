package tiktok

import (
	"bufio"
	"bytes"
	"io"
	"strconv"
	"strings"
	"time"
)

// layout is how TikTok writes times, in UTC; sometimes it says so behind them.
const layout = "2006-01-02 15:04:05"

// parseTime returns the zero time for what is no time that a record can have.
func parseTime(s string) time.Time {
	s = strings.TrimSuffix(strings.TrimSpace(s), " UTC")
	for _, l := range []string{layout, time.RFC3339} {
		if t, err := time.Parse(l, s); err == nil {
			return plausible(t.UTC())
		}
	}
	return fromUnix(s)
}

// fromUnix reads seconds or milliseconds since 1970.
func fromUnix(s string) time.Time {
	n, err := strconv.ParseInt(s, 10, 64)
	switch {
	case err != nil || n < 1e9:
		return time.Time{}
	case n > 1e11:
		return plausible(time.UnixMilli(n).UTC())
	}
	return plausible(time.Unix(n, 0).UTC())
}

// plausible drops times before TikTok, and Musical.ly before it, began, and after
// the years that can be told apart from damage.
func plausible(t time.Time) time.Time {
	if t.Year() < 2014 || t.Year() > 2100 {
		return time.Time{}
	}
	return t
}

// latest returns the latest time not after 'before' that stands in r as the value of a
// name that ends in "date" or "time". Vouchers of the shop end in the future.
func latest(r io.Reader, before time.Time) time.Time {
	const window = 256 << 10
	const reach = 64 // bytes from the end of a name to the end of its time
	in := bufio.NewReaderSize(r, window)
	bound := []byte(before.UTC().Format(layout))
	var last []byte
	for {
		buf, err := in.Peek(window)
		for _, end := range [][]byte{[]byte(`ate"`), []byte(`ime"`)} {
			for rest := buf; ; {
				i := bytes.Index(rest, end)
				if i < 0 {
					break
				}
				rest = rest[i+len(end):]
				if t := stamp(rest[:min(len(rest), reach)]); bytes.Compare(t, last) > 0 && bytes.Compare(t, bound) <= 0 {
					last = append(last[:0], t...)
				}
			}
		}
		if err != nil {
			return parseTime(string(last))
		}
		_, _ = in.Discard(len(buf) - reach) // a time may lie across the edge
	}
}

// stamp returns the time that follows a name, and nil if none does.
func stamp(b []byte) []byte {
	b, ok := bytes.CutPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte(":"))
	if !ok {
		return nil
	}
	b, ok = bytes.CutPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte(`"`))
	if !ok || len(b) < len(layout) || parseTime(string(b[:len(layout)])).IsZero() {
		return nil
	}
	return b[:len(layout)]
}
