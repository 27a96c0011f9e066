package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// hasty keeps the race detector from sleeping for a second whenever a program ends: the
// tests start hundreds.
const hasty = "atexit_sleep_ms=10"

func TestMain(m *testing.M) {
	os.Setenv("GORACE", hasty)
	testscript.Main(m, map[string]func(){
		"audit":          main,
		"decide":         decideProgram,
		browserProgram(): fakeBrowser,
	})
}

// TestScripts runs the command as a person would, each script in a home of its
// own, with no keyring and no network.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("AUDIT_HOME", env.WorkDir+"/home")
			env.Setenv("AUDIT_PASSPHRASE", "four unrelated words here")
			env.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
			env.Setenv("NO_COLOR", "1")
			env.Setenv("GORACE", hasty)
			return nil
		},
	})
}
