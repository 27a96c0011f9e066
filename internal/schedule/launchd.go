package schedule

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
)

// launchd is an agent of the owner's on macOS.
type launchd struct {
	folder string
	uid    int
}

const label = "io.github.probity-audit.remind"

const agentText = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- ` + about + `%s
     Made by 'audit schedule', which takes it away, too. -->
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>` + label + `</string>
	<key>ProgramArguments</key>
	<array>
%s	</array>
	<key>StartCalendarInterval</key>
	<array>
%s	</array>
	<key>ProcessType</key>
	<string>Background</string>
	<key>Umask</key>
	<integer>63</integer>
</dict>
</plist>
`

const agentTime = `		<dict>
%s			<key>Day</key>
			<integer>%d</integer>
			<key>Hour</key>
			<integer>%d</integer>
			<key>Minute</key>
			<integer>%d</integer>
		</dict>
`

const agentMonth = `			<key>Month</key>
			<integer>%d</integer>
`

func (launchd) Name() string { return "launchd" }

func (launchd) Missed() string {
	return "If the Mac sleeps at that time, you are reminded when it wakes; if it is switched off, you are not."
}

func (l launchd) path() string   { return filepath.Join(l.folder, label+".plist") }
func (l launchd) domain() string { return "gui/" + strconv.Itoa(l.uid) }

// bootout takes away what is loaded, if anything is.
func (l launchd) bootout() Step {
	return Step{Command: []string{"launchctl", "bootout", l.domain() + "/" + label}, MayFail: true}
}

func (l launchd) Install(j Job) (Plan, error) {
	if err := j.check(); err != nil {
		return Plan{}, err
	}
	var words, times strings.Builder
	for _, word := range j.Command {
		escaped, err := xmlText(word)
		if err != nil {
			return Plan{}, err
		}
		fmt.Fprintf(&words, "\t\t<string>%s</string>\n", escaped)
	}
	months := []string{""} // every one
	if j.When.Every != Month {
		months = nil
		for _, m := range j.When.months() {
			months = append(months, fmt.Sprintf(agentMonth, m))
		}
	}
	for _, month := range months {
		fmt.Fprintf(&times, agentTime, month, j.When.Day, j.When.Hour, j.When.Minute)
	}
	text := fmt.Sprintf(agentText, j.When, words.String(), times.String())
	return Plan{
		First: []Step{l.bootout()},
		Files: []File{{l.path(), text, []byte(text)}},
		Then: []Step{{
			Command: []string{"launchctl", "bootstrap", l.domain(), l.path()},
			Hint:    "log in at the Mac itself, not through su or ssh, and try again",
		}},
	}, nil
}

func (l launchd) Remove() Plan {
	return Plan{First: []Step{l.bootout()}, Files: []File{{Path: l.path()}}}
}

func (l launchd) Installed(ctx context.Context, run Runner) (string, error) {
	return installed(ctx, run, l.path(), "launchctl", "print", l.domain()+"/"+label)
}

// xmlText writes text for XML, in which control characters cannot be written but for
// breaks of lines and tabs.
func xmlText(text string) (string, error) {
	if strings.ContainsFunc(text, func(r rune) bool {
		return r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == 0xfffe || r == 0xffff
	}) {
		return "", errors.New("the path of the program or of your data has a control character in it")
	}
	var b strings.Builder
	err := xml.EscapeText(&b, []byte(text))
	return b.String(), err
}
