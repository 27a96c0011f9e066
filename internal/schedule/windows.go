package schedule

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"unicode/utf16"
)

// windows is a task of the owner's in the Task Scheduler.
type windows struct{ folder string }

const task = "Probity reminder"

// No encoding is declared: the mark at the beginning of the file tells it. The
// beginning of the times lies in the past, so that the first is the next.
const taskText = `<?xml version="1.0"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>` + about + `%s</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2020-01-01T%02d:%02d:00</StartBoundary>
      <Enabled>true</Enabled>
      <ScheduleByMonth>
        <DaysOfMonth>
          <Day>%d</Day>
        </DaysOfMonth>
        <Months>
%s        </Months>
      </ScheduleByMonth>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT5M</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>%s</Command>
      <Arguments>%s</Arguments>
    </Exec>
  </Actions>
</Task>
`

func (windows) Name() string { return "windows" }

func (windows) Missed() string {
	return "If you are not signed in at that time, you are reminded when you next are."
}

func (w windows) path() string { return filepath.Join(w.folder, "probity-remind.xml") }

func (w windows) Install(j Job) (Plan, error) {
	command, arguments, err := taskCommand(j)
	if err != nil {
		return Plan{}, err
	}
	var months strings.Builder
	for _, m := range j.When.months() {
		fmt.Fprintf(&months, "          <%s />\n", m)
	}
	text := fmt.Sprintf(taskText, j.When, j.When.Hour, j.When.Minute, j.When.Day, months.String(), command, arguments)
	return Plan{
		Files: []File{{w.path(), text, toUTF16(text)}},
		Then: []Step{{
			Command: []string{"schtasks", "/Create", "/TN", task, "/XML", w.path(), "/F"},
			Hint:    "open the Task Scheduler and import the file " + w.path(),
		}},
	}, nil
}

func (w windows) Remove() Plan {
	return Plan{
		First: []Step{{Command: []string{"schtasks", "/Delete", "/TN", task, "/F"}, MayFail: true}},
		Files: []File{{Path: w.path()}},
	}
}

func (w windows) Installed(ctx context.Context, run Runner) (string, error) {
	return installed(ctx, run, w.path(), "schtasks", "/Query", "/TN", task)
}

// taskCommand writes the program and its arguments for the Task Scheduler, which puts
// in what stands between two % or in $( ), and knows no way to write them.
func taskCommand(j Job) (command, arguments string, err error) {
	if err := j.check(); err != nil {
		return "", "", err
	}
	var words []string
	for _, word := range j.Command[1:] {
		words = append(words, windowsQuote(word))
	}
	command, arguments = j.Command[0], strings.Join(words, " ")
	for _, part := range []string{command, arguments} {
		if control(part) {
			return "", "", errors.New("the Task Scheduler of Windows takes no line break in a command")
		}
		if strings.Contains(part, "$(") || strings.Count(part, "%") > 1 {
			return "", "", errors.New("the Task Scheduler of Windows reads % and $( in a path as variables")
		}
	}
	if strings.Contains(command, `"`) {
		return "", "", errors.New("the path of the program has a quotation mark in it")
	}
	if command, err = xmlText(command); err != nil {
		return "", "", err
	}
	arguments, err = xmlText(arguments)
	return command, arguments, err
}

// windowsQuote writes an argument so that CommandLineToArgvW reads it back: a
// backslash is doubled before a quotation mark only.
func windowsQuote(arg string) string {
	if arg != "" && !strings.ContainsAny(arg, " \t\"") {
		return arg
	}
	var b strings.Builder
	b.WriteByte('"')
	slashes := 0
	for _, r := range arg {
		switch r {
		case '\\':
			slashes++
		case '"':
			b.WriteString(strings.Repeat(`\`, slashes+1))
			slashes = 0
		default:
			slashes = 0
		}
		b.WriteRune(r)
	}
	b.WriteString(strings.Repeat(`\`, slashes))
	b.WriteByte('"')
	return b.String()
}

var mark16 = []byte{0xff, 0xfe}

// toUTF16 is how Windows itself writes the files of tasks.
func toUTF16(text string) []byte {
	out := bytes.Clone(mark16)
	for _, unit := range utf16.Encode([]rune(strings.ReplaceAll(text, "\n", "\r\n"))) {
		out = binary.LittleEndian.AppendUint16(out, unit)
	}
	return out
}

func fromUTF16(content []byte) string {
	rest, found := bytes.CutPrefix(content, mark16)
	if !found {
		return string(content)
	}
	var units []uint16
	for ; len(rest) > 1; rest = rest[2:] {
		units = append(units, binary.LittleEndian.Uint16(rest))
	}
	return string(utf16.Decode(units))
}
