package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/schedule"
)

// lastAudit is the file beside the store that holds the day of the last audit, and no
// more: what reminds need not open the store, for which it would need the passphrase.
const lastAudit = "last-audit"

// noticePatience is how long what shows notices may take.
const noticePatience = 15 * time.Second

func (a *app) remindCommand() *cobra.Command {
	var every string
	var notify bool
	cmd := &cobra.Command{
		Use:   "remind",
		Short: "Say so if it is time for the next audit",
		Long: `Remind says that it is time for the next audit, unless the last was made so recently
that a reminder would be idle: 7 days by the month, 21 by the quarter, 90 by the year.
It is what 'audit schedule' has your system start. It opens nothing of what is kept: it
reads the day of the last audit, which stands in the file "` + lastAudit + `" of the folder.

With --notify it shows a notice on the desktop, and prints the line only where none can
be shown. On a time that is not due it prints nothing to standard output. Its exit code
is 0 either way.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			interval, err := schedule.ParseInterval(every)
			if err != nil {
				return usageError{fmt.Errorf("--every: %w", err)}
			}
			last, now := a.lastAudit(), time.Now()
			if interval.Due(last, now) {
				a.remind(cmd.Context(), interval, notify)
			} else if !notify {
				a.say(fmt.Sprintf("The last audit was on %s: no reminder within %d days after one.", last.Format("2 January 2006"), interval.Recent()))
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&every, "every", string(schedule.Quarter), "`month`, quarter or year")
	cmd.Flags().BoolVar(&notify, "notify", false, "show a notice on the desktop")
	return cmd
}

// remind shows the notice or prints it. Who passes by may read it: it says nothing of
// what was found, nor of whom.
func (a *app) remind(ctx context.Context, every schedule.Interval, notify bool) {
	text := map[schedule.Interval]string{
		schedule.Month:   "It is time to look at your settings and at what is new: audit run",
		schedule.Quarter: "It is time for the audit of your accounts: audit run",
		schedule.Year:    "It is time for the audit before your appraisal: audit run, then audit review and audit appraisal",
	}[every]
	if notify && a.notice(ctx, text) == nil {
		return
	}
	fmt.Fprintln(a.stdout, text)
}

func (a *app) notice(ctx context.Context, text string) error {
	ctx, cancel := context.WithTimeout(ctx, noticePatience)
	defer cancel()
	command := schedule.Notice(runtime.GOOS, "Probity", text)
	bus := fmt.Sprintf("/run/user/%d/bus", os.Getuid())
	if _, err := os.Stat(bus); err == nil && a.getenv("DBUS_SESSION_BUS_ADDRESS") == "" { // cron does not tell it
		command = append([]string{"env", "DBUS_SESSION_BUS_ADDRESS=unix:path=" + bus}, command...)
	}
	_, err := schedule.Run(ctx, "", command...)
	return err
}

// lastAudit returns the day of the last audit, the zero time if none is known.
func (a *app) lastAudit() time.Time {
	content, _ := os.ReadFile(filepath.Join(a.folder(), lastAudit))
	day, err := time.ParseInLocation(time.DateOnly, string(bytes.TrimSpace(content)), time.Local)
	if err != nil {
		return time.Time{}
	}
	return day
}

// noteAudit keeps today as the day of the last audit.
func (a *app) noteAudit(now time.Time) {
	err := os.WriteFile(filepath.Join(a.folder(), lastAudit), []byte(now.Format(time.DateOnly)+"\n"), 0o600)
	if err != nil {
		a.warn("the day of this audit is not noted, so that reminders may come too soon", err)
	}
}
