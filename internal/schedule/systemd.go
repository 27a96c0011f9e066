package schedule

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// systemd is a timer of the owner's own systemd.
type systemd struct{ folder string }

const unit = "probity-remind"

// The service may talk to what shows notices, and to nobody over a network. Of the
// restrictions only those are used that systemd grants without rights of the
// administrator.
const serviceText = `# Made by 'audit schedule'; 'audit schedule --remove' takes it away.
[Unit]
Description=Reminder of Probity
Documentation=https://github.com/probity-audit/probity

[Service]
Type=oneshot
ExecStart=%s
TimeoutStartSec=1min
UMask=0077
NoNewPrivileges=yes
LockPersonality=yes
RestrictAddressFamilies=AF_UNIX
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
`

const timerText = `# Made by 'audit schedule'; 'audit schedule --remove' takes it away.
[Unit]
Description=` + about + `%s

[Timer]
OnCalendar=*-%s-%02d %02d:%02d:00
Persistent=yes

[Install]
WantedBy=timers.target
`

func (systemd) Name() string { return "systemd" }

func (systemd) Missed() string {
	return "If you are not logged in at that time, you are reminded when you next are."
}

func (s systemd) service() string { return filepath.Join(s.folder, unit+".service") }
func (s systemd) timer() string   { return filepath.Join(s.folder, unit+".timer") }

// The first step is done again at the end. It shows that a systemd of the owner's is
// there, before anything is written.
var reload = Step{
	Command: []string{"systemctl", "--user", "daemon-reload"},
	Hint:    "your own systemd cannot be reached: log in at the machine itself, not through su or sudo, and try again; or use --for cron",
}

func (s systemd) Install(j Job) (Plan, error) {
	command, err := systemdCommand(j)
	if err != nil {
		return Plan{}, err
	}
	w := j.When
	service := fmt.Sprintf(serviceText, command)
	timer := fmt.Sprintf(timerText, w, w.numbers("%02d"), w.Day, w.Hour, w.Minute)
	enable := Step{Command: []string{"systemctl", "--user", "enable", unit + ".timer"}}
	restart := Step{Command: []string{"systemctl", "--user", "restart", unit + ".timer"}} // enable --now leaves an older one running
	return Plan{
		First: []Step{reload},
		Files: []File{{s.service(), service, []byte(service)}, {s.timer(), timer, []byte(timer)}},
		Then:  []Step{reload, enable, restart},
	}, nil
}

func (s systemd) Remove() Plan {
	quiet := reload
	quiet.MayFail = true
	return Plan{
		First: []Step{{Command: []string{"systemctl", "--user", "disable", "--now", unit + ".timer"}, MayFail: true}},
		Files: []File{{Path: s.timer()}, {Path: s.service()}},
		Then:  []Step{quiet},
	}
}

func (s systemd) Installed(ctx context.Context, run Runner) (string, error) {
	return installed(ctx, run, s.timer(), "systemctl", "--user", "is-active", unit+".timer")
}

// installed reads from the file when it reminds, and asks with the command whether the
// system knows it.
func installed(ctx context.Context, run Runner, path string, ask ...string) (string, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			err = nil
		}
		return "", err
	}
	_, err = run(ctx, "", ask...)
	said := described(fromUTF16(content))
	if said == "" {
		said = "as " + path + " says"
	}
	return said, err
}

// systemdCommand writes the command as systemd reads it (systemd.service(5)). In the
// arguments $ stands for a variable, in the program it does not; quotes, backslashes
// and control characters are refused in the program by systemd itself.
func systemdCommand(j Job) (string, error) {
	if err := j.check(); err != nil {
		return "", err
	}
	program := j.Command[0]
	if strings.ContainsAny(program, `'"\`) || control(program) {
		return "", errors.New("systemd cannot start a program whose path has a quotation mark, a backslash or a line break in it")
	}
	words := []string{`"` + strings.ReplaceAll(program, "%", "%%") + `"`}
	for _, arg := range j.Command[1:] {
		words = append(words, systemdQuote(arg))
	}
	return strings.Join(words, " "), nil
}

func systemdQuote(arg string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range arg {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '%' || r == '$':
			b.WriteRune(r)
			b.WriteRune(r)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
