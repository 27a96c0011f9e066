package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit/rules"
)

// version is set by the linker in a release; see the Makefile.
var version = ""

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			fmt.Fprintf(a.stdout, "audit %s\n", release())
			return nil
		},
	}
}

// release says which program this is.
func release() string {
	v := version
	if info, ok := debug.ReadBuildInfo(); ok && v == "" {
		v = info.Main.Version
	}
	return fmt.Sprintf("%s (%d rules, %s %s/%s)", cmp.Or(v, "(devel)"), len(rules.All()), runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
