package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/probity-audit/probity/internal/schedule"
)

// systems returns what can start commands: what was named, or else all that this
// machine may have, the one to use first.
func (a *app) systems(named string) ([]schedule.System, error) {
	names := []string{named}
	if named == "" {
		names = systemsOf(runtime.GOOS)
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return nil, err
	}
	config := a.getenv("XDG_CONFIG_HOME")
	if !filepath.IsAbs(config) { // as its specification says
		config = filepath.Join(home, ".config")
	}
	data, err := filepath.Abs(a.folder())
	if err != nil {
		return nil, err
	}
	var systems []schedule.System
	for _, name := range names {
		s, err := schedule.For(name, schedule.Place{Home: home, Config: config, Data: data, UID: os.Getuid()})
		if err != nil {
			return nil, err
		}
		systems = append(systems, s)
	}
	return systems, nil
}

func systemsOf(goos string) []string {
	switch goos {
	case "darwin":
		return []string{"launchd", "cron"}
	case "windows":
		return []string{"windows"}
	case "linux":
		_, booted := os.Stat("/run/systemd/system") // sd_booted(3)
		_, found := exec.LookPath("crontab")
		if booted != nil && found == nil {
			return []string{"cron", "systemd"}
		}
		return []string{"systemd", "cron"}
	}
	return []string{"cron"}
}

// reminder is the command that is started.
func (a *app) reminder(when schedule.When) (schedule.Job, error) {
	program, err := os.Executable()
	if err != nil {
		return schedule.Job{}, err
	}
	program = asCalled(program, os.Args[0])
	if strings.Contains(filepath.ToSlash(program), "/go-build") {
		a.say("audit: warning: this program was built for the moment, and the reminder would not find it again: install it first")
	}
	folder, err := filepath.Abs(a.folder())
	if err != nil {
		return schedule.Job{}, err
	}
	return schedule.Job{When: when, Command: []string{program, "remind", "--notify", "--every", string(when.Every), "--home", folder}}, nil
}

// asCalled is the path by which the program was called, where it leads to the program:
// those who install by Homebrew or Nix call a link, which stays when the next version
// comes to lie elsewhere.
func asCalled(program, called string) string {
	path, err := exec.LookPath(called)
	if err != nil {
		return program
	}
	if path, err = filepath.Abs(path); err != nil {
		return program
	}
	is, err := os.Stat(program)
	by, other := os.Stat(path)
	if err != nil || other != nil || !os.SameFile(is, by) {
		return program
	}
	return path
}
