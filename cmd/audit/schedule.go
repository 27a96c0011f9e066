package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/schedule"
)

// scheduling holds the flags of 'audit schedule'.
type scheduling struct {
	every, on, at           string
	system                  string
	install, remove, status bool
	yes                     bool
}

func (a *app) scheduleCommand() *cobra.Command {
	var how scheduling
	cmd := &cobra.Command{
		Use:   "schedule",
		Short: "Be reminded of the next audit",
		Long: `Schedule prints what makes this machine remind you, by the month, the quarter or the
year; with --install it shows that, asks, and puts it in force, in place of an earlier
one. It uses what the system has: systemd, cron, launchd or the Task Scheduler.

A quarter suits a whole audit, and a year the one before an appraisal, in the month
before it; a month suits a look at what is new and at the settings.

What is started is 'audit remind', which shows a notice and does nothing else: it needs
no passphrase, opens nothing of what is kept, and writes no finding into a log of the
system. Nothing is installed for anybody but you, with no rights but yours.

To have the audit itself run unattended, let your system start
  audit run --fail-on high --format html -o FILE
where the keyring is unlocked at that time. Its exit code tells whether something is to
be decided (3) or could not be read (4). The findings go to FILE; standard error, which
a system may log, names accounts and files, and otherwise only counts. Where only a
passphrase opens what is kept, leave none in a file for that: be reminded instead.`,
		Example: "  audit schedule\n  audit schedule --every year --on '1 March' --install\n  audit schedule --for cron --every month --on 15 --at 20:30\n  audit schedule --status",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			when, err := schedule.Parse(how.every, how.on, how.at)
			if err != nil {
				return usageError{err}
			}
			systems, err := a.systems(how.system)
			if err != nil {
				return usageError{err}
			}
			switch {
			case how.install && (how.remove || how.status), how.remove && how.status:
				return usageError{errors.New("--install, --remove and --status: one of them")}
			case how.status:
				return a.reminders(ctx, systems)
			case how.remove:
				return a.unschedule(ctx, systems, how.yes)
			}
			return a.schedule(ctx, systems, when, how)
		},
	}
	f := cmd.Flags()
	f.StringVar(&how.every, "every", string(schedule.Quarter), "`month`, quarter or year")
	f.StringVar(&how.on, "on", "", "the `day`: 15, or a date such as '1 March', which a year needs (default: the first)")
	f.StringVar(&how.at, "at", "19:00", "the `time`, by the clock of this machine")
	f.StringVar(&how.system, "for", "", "`systemd`, cron, launchd or windows (default: what this machine has)")
	f.BoolVar(&how.install, "install", false, "put it in force")
	f.BoolVar(&how.remove, "remove", false, "take the reminder away")
	f.BoolVar(&how.status, "status", false, "say which reminder is installed")
	f.BoolVar(&how.yes, "yes", false, "do not ask")
	return cmd
}

// schedule shows what reminds, and on request puts it in force.
func (a *app) schedule(ctx context.Context, systems []schedule.System, when schedule.When, how scheduling) error {
	job, err := a.reminder(when)
	if err != nil {
		return err
	}
	system, others := systems[0], systems[1:]
	plan, err := system.Install(job)
	if err != nil {
		return hint.Wrap(err, "choose another system with --for, or another folder with --home")
	}
	if program := plan.Then[len(plan.Then)-1].Command[0]; how.install && !found(program) {
		return hint.Wrap(fmt.Errorf("%s is not on this machine", program), "choose another system with --for")
	}
	a.showPlan(plan)
	now := time.Now()
	a.say(wrap(fmt.Sprintf("With %s this reminds you %s, next on %s. %s No notice comes within %d days after an audit.",
		system.Name(), when, when.Next(now).Format("Monday 2 January 2006"), system.Missed(), when.Every.Recent()), a.columns(90), ""))
	if !how.install {
		a.say("The same with --install puts it in force. To do it yourself, write what is above, and run:")
		a.sayCommands(plan)
		return nil
	}
	a.say("To be run:")
	a.sayCommands(plan)
	if !how.yes {
		if !a.interactive() {
			return hint.Wrap(errors.New("nobody is there to confirm what would be installed"), "add --yes")
		}
		if sure, err := a.confirm(ctx, "Put it in force? [y/N] "); err != nil || !sure {
			return err
		}
	}
	if err := plan.Do(ctx, schedule.Run); err != nil {
		return stepHint(err)
	}
	for _, other := range others { // or there would be two reminders
		if said, _ := other.Installed(ctx, schedule.Run); said != "" {
			if err := other.Remove().Do(ctx, schedule.Run); err != nil {
				return stepHint(err)
			}
			a.say("The reminder that " + other.Name() + " had is taken away.")
		}
	}
	a.say("In force. 'audit schedule --status' tells of it, 'audit schedule --remove' takes it away.")
	if notice := schedule.Notice(runtime.GOOS, "", ""); !found(notice[0]) {
		a.say(wrap("audit: hint: "+notice[0]+" is not installed (Debian and Ubuntu: libnotify-bin), and without it no notice can be shown: the reminder is a line in the log of the system, or a mail of cron's.", a.columns(90), ""))
	}
	return nil
}

func found(program string) bool {
	_, err := exec.LookPath(program)
	return err == nil
}

// showPlan prints the files that would be written. One alone is printed as it is, so
// that it can be sent into a file.
func (a *app) showPlan(plan schedule.Plan) {
	for i, f := range plan.Files {
		if len(plan.Files) == 1 {
			a.say("File " + f.Path + ":")
		} else {
			if i > 0 {
				fmt.Fprintln(a.stdout)
			}
			fmt.Fprintln(a.stdout, "# "+f.Path)
		}
		fmt.Fprint(a.stdout, f.Text)
	}
	for _, s := range plan.Then {
		if s.Adds != "" {
			a.say("Line for your crontab:")
			fmt.Fprintln(a.stdout, s.Adds)
		}
	}
	a.say("")
}

func (a *app) sayCommands(plan schedule.Plan) {
	for _, s := range plan.Then {
		if s.Adds != "" {
			a.say("  crontab -e    (the other lines stay as they are)")
			continue
		}
		a.say("  " + s.String())
	}
}

// stepHint says of a step that failed what can be done about it.
func stepHint(err error) error {
	var failed *schedule.StepError
	switch {
	case !errors.As(err, &failed):
		return err
	case failed.Step.Hint != "":
		err = hint.Wrap(err, failed.Step.Hint)
	case failed.Written:
		err = hint.Wrap(err, "the files are written, but not in force; 'audit schedule --remove' takes them away")
	}
	return err
}

// unschedule takes the reminder away, wherever one is.
func (a *app) unschedule(ctx context.Context, systems []schedule.System, yes bool) error {
	removed := false
	for _, s := range systems {
		said, err := s.Installed(ctx, schedule.Run)
		switch {
		case said == "" && err != nil && !errors.Is(err, exec.ErrNotFound):
			return err
		case said == "":
			continue
		}
		if !yes && a.interactive() {
			if sure, err := a.confirm(ctx, "Take away the reminder of "+s.Name()+", "+said+"? [y/N] "); err != nil || !sure {
				return err
			}
		}
		if err := s.Remove().Do(ctx, schedule.Run); err != nil {
			return stepHint(err)
		}
		a.say("The reminder of " + s.Name() + " is taken away.")
		removed = true
	}
	if !removed {
		a.say("There was no reminder.")
	}
	return nil
}

// reminders tells which are installed.
func (a *app) reminders(ctx context.Context, systems []schedule.System) error {
	none := true
	for _, s := range systems {
		said, err := s.Installed(ctx, schedule.Run)
		if said == "" {
			if err != nil && !errors.Is(err, exec.ErrNotFound) {
				return err
			}
			continue
		}
		none = false
		fmt.Fprintf(a.stdout, "%s: you are reminded %s.\n", s.Name(), said)
		if err != nil {
			a.warn(s.Name()+" does not say that it is in force", hint.Wrap(err, "'audit schedule --install' puts it in force again"))
		}
	}
	if none {
		fmt.Fprintln(a.stdout, "No reminder is installed.")
	}
	return nil
}
