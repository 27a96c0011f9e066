package schedule

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// nasty is what a folder may be called.
var nasty = []string{
	"/home/moira/.local/share/probity",
	"/home/Dr Moira O'Neill/my data",
	`/srv/100% "sure"`,
	"/srv/%h/%%/%n %",
	"/srv/$HOME/${HOME}/$$/`id`/$(id)",
	`/srv/back\slash\\two\%both\'and\`,
	"/srv/line\nbreak\r\ttab",
	"/srv/ ; # & | < > * ? ~ !",
	"/srv/a&b<c>d]]>é 醫生 \u2028",
	"/srv/\x01\x7f",
	"",
	"-",
	`C:\Users\Moira O'Neill\AppData\`,
	`C:\a "b"\\" c\\`,
}

// back reads an argument back as a system would, from what was written for it.
var back = map[string]func(t testing.TB, plan Plan) []string{
	"systemd": func(t testing.TB, p Plan) []string {
		_, line, _ := strings.Cut(p.Files[0].Text, "\nExecStart=")
		line, _, _ = strings.Cut(line, "\n")
		return systemdWords(t, line)
	},
	"cron": func(t testing.TB, p Plan) []string {
		fields := strings.SplitN(p.Then[0].Adds, " ", 6)
		careful, plain := cronCommand(t, fields[5], true), cronCommand(t, fields[5], false)
		if careful != plain {
			t.Errorf("two crons run different commands:\n%s\n%s", careful, plain)
		}
		return shellWords(t, careful)
	},
	"launchd": func(t testing.TB, p Plan) []string {
		var doc struct {
			Words []string `xml:"dict>array>string"`
		}
		if err := xml.Unmarshal(p.Files[0].Content, &doc); err != nil {
			t.Errorf("the list is not XML: %v", err)
		}
		return doc.Words
	},
	"windows": func(t testing.TB, p Plan) []string {
		var doc struct {
			Command   string `xml:"Actions>Exec>Command"`
			Arguments string `xml:"Actions>Exec>Arguments"`
		}
		text := fromUTF16(p.Files[0].Content)
		if err := xml.Unmarshal([]byte(text), &doc); err != nil {
			t.Errorf("the task is not XML: %v", err)
		}
		return append([]string{doc.Command}, windowsWords(doc.Arguments)...)
	},
}

func TestCommandsAreReadBack(t *testing.T) {
	written := map[string]int{}
	for _, arg := range nasty {
		for name := range back {
			if readBack(t, name, "/opt/my apps/100% $HOME/audit", arg) {
				written[name]++
			}
		}
	}
	// The others are refused: what a system cannot hold is not guessed at.
	for name, want := range map[string]int{"systemd": 14, "cron": 12, "launchd": 13, "windows": 10} {
		if written[name] != want {
			t.Errorf("%s: %d of %d commands were written, want %d", name, written[name], len(nasty), want)
		}
	}
}

func FuzzCommand(f *testing.F) {
	for _, arg := range nasty {
		f.Add("/usr/bin/audit", arg)
		f.Add(arg, "remind")
	}
	f.Fuzz(func(t *testing.T, program, arg string) {
		for name := range back {
			readBack(t, name, program, arg)
		}
	})
}

// readBack reports whether the command could be written down, and fails the test if it
// is not read back as it was.
func readBack(t testing.TB, name, program, arg string) bool {
	system, err := For(name, Place{Home: "/home/moira", Config: "/home/moira/.config", Data: "/data", UID: 1000})
	if err != nil {
		t.Fatal(err)
	}
	command := []string{program, "remind", "--home", arg}
	plan, err := system.Install(Job{parse(t, "quarter", "", "19:00"), command})
	if err != nil {
		return false
	}
	if got := back[name](t, plan); !slices.Equal(got, command) {
		t.Errorf("%s:\n got %q\nwant %q", name, got, command)
	}
	return true
}

// systemdWords splits a command line as systemd.service(5) tells.
func systemdWords(t testing.TB, line string) (words []string) {
	for len(line) > 0 {
		if line[0] != '"' {
			t.Fatalf("a word without quotation marks: %s", line)
		}
		var b strings.Builder
		i := 1
		for ; line[i] != '"'; i++ {
			switch {
			case line[i] == '\\' && line[i+1] == 'x':
				n, err := strconv.ParseUint(line[i+2:i+4], 16, 8)
				if err != nil {
					t.Fatal(err)
				}
				b.WriteByte(byte(n))
				i += 3
			case line[i] == '\\' || line[i] == '%', line[i] == '$' && len(words) > 0:
				if i++; line[i] != line[i-1] && line[i-1] != '\\' {
					t.Fatalf("a specifier or a variable is left: %s", line)
				}
				b.WriteByte(line[i])
			default:
				b.WriteByte(line[i])
			}
		}
		words = append(words, b.String())
		line = strings.TrimPrefix(line[i+1:], " ")
	}
	return words
}

// cronCommand is what cron gives to the shell: the line up to the first % that has no
// backslash before it. Some crons take two backslashes for one.
func cronCommand(t testing.TB, line string, halving bool) string {
	var b strings.Builder
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '%':
			t.Errorf("cron ends the command here: %s", line[i:])
			return b.String()
		case line[i] == '\\' && i+1 < len(line):
			i++
			if line[i] != '%' && (line[i] != '\\' || !halving) {
				b.WriteByte('\\')
			}
			b.WriteByte(line[i])
		default:
			b.WriteByte(line[i])
		}
	}
	return b.String()
}

// shellWords splits what is quoted with single quotation marks and backslashes only, up
// to the comment.
func shellWords(t testing.TB, line string) (words []string) {
	var b strings.Builder
	open, begun := false, false
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case c == '\'':
			open, begun = !open, true
		case open:
			b.WriteByte(c)
		case c == '\\':
			i++
			b.WriteByte(line[i])
		case c == ' ':
			words = append(words, b.String())
			b.Reset()
			begun = false
		case c == '#' && !begun:
			return words
		default:
			t.Fatalf("%q stands outside the quotation marks: %s", c, line)
		}
	}
	return append(words, b.String())
}

// windowsWords splits arguments as CommandLineToArgvW does.
func windowsWords(line string) (words []string) {
	var b strings.Builder
	open, begun, slashes := false, false, 0
	flush := func(n int) { b.WriteString(strings.Repeat(`\`, n)); slashes = 0 }
	for _, r := range line {
		switch {
		case r == '\\':
			slashes++
			begun = true
			continue
		case r == '"' && slashes%2 == 1:
			flush(slashes / 2)
			b.WriteRune(r)
		case r == '"':
			flush(slashes / 2)
			open, begun = !open, true
		case (r == ' ' || r == '\t') && !open:
			flush(slashes)
			if begun {
				words = append(words, b.String())
			}
			b.Reset()
			begun = false
		default:
			flush(slashes)
			b.WriteRune(r)
			begun = true
		}
	}
	if flush(slashes); begun {
		words = append(words, b.String())
	}
	return words
}

// TestShell has a real shell read what is written for cron, and what a person is told
// to type.
func TestShell(t *testing.T) {
	sh, err := exec.LookPath("sh")
	if err != nil {
		if runtime.GOOS != "windows" {
			t.Fatal(err)
		}
		t.Skip("no shell there")
	}
	for _, arg := range nasty {
		step := Step{Command: []string{"printf", `%s\0`, "x", arg}}
		lines := []string{step.String()}
		if quoted := cronQuote(arg); !control(arg) {
			lines = append(lines, `printf '%s\0' x `+cronCommand(t, quoted, false)+mark+"on 1 March", `printf '%s\0' x `+cronCommand(t, quoted, true))
		}
		for _, line := range lines {
			out, err := exec.Command(sh, "-c", line).Output()
			if want := fmt.Sprintf("x\x00%s\x00", arg); err != nil || string(out) != want {
				t.Errorf("%s: got %q, %v; want %q", line, out, err, want)
			}
		}
	}
}

// TestNotice has a notice say what it is given and nothing run that is in it.
func TestNotice(t *testing.T) {
	text := `it's "time" $(id) ‘now’ -- %h`
	for goos, program := range map[string]string{"linux": "notify-send", "freebsd": "notify-send", "darwin": "osascript"} {
		got := Notice(goos, "Probity", text)
		if got[0] != program || got[len(got)-1] != text || got[len(got)-2] != "Probity" {
			t.Errorf("%s: %q", goos, got)
		}
	}
	got := Notice("windows", "Probity", text)
	if script := got[len(got)-1]; !strings.Contains(script, `'it''s "time" $(id) ‘‘now’’ -- %h'`) || strings.Contains(script, "\n") {
		t.Errorf("windows: %s", script)
	}
}

func TestUTF16(t *testing.T) {
	content := toUTF16("a\n醫😀")
	if !bytes.HasPrefix(content, []byte{0xff, 0xfe, 'a', 0, '\r', 0, '\n', 0}) || fromUTF16(content) != "a\r\n醫😀" {
		t.Errorf("got % x", content)
	}
}
