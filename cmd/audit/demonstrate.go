package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/cmd/audit/demo"
	"github.com/probity-audit/probity/internal/picture"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

func (a *app) demoCommand() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Audit an invented doctor, to see what Probity does",
		Long: `Demo audits an invented doctor whose exports ship inside the program. It goes the
whole way - export, encrypted store, rules, report - in a folder that is removed
afterwards. No account, no network, nothing kept but the page.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			rep, err := a.demoReport(cmd.Context())
			if err != nil {
				return err
			}
			if err := a.write(rep, output{format: "table"}); err != nil {
				return err
			}
			page := func(w io.Writer) error { return report.HTML(w, rep) }
			path, err := filepath.Abs(file)
			if err != nil {
				return err
			}
			if err = writeFile(path, page); err != nil && !cmd.Flags().Changed("output") {
				path = filepath.Join(os.TempDir(), file) // the folder at hand cannot be written
				err = writeFile(path, page)
			}
			if err != nil {
				return err
			}
			a.say("\nThe same as a page, with every text and what to do: " + path)
			a.say("Everybody in it is invented. Your own: 'audit networks' tells how to get your export, then 'audit run EXPORT'.")
			return nil
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "probity-demo.html", "`file` for the page")
	return cmd
}

func (a *app) demoReport(ctx context.Context) (*audit.Report, error) {
	dir, err := os.MkdirTemp("", "probity-demo-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	s, err := store.Open(ctx, store.Options{Dir: dir, Passphrase: func(context.Context, bool) ([]byte, error) { return []byte(rand.Text()), nil }})
	if err != nil {
		return nil, err
	}
	defer s.Close()
	owner := demo.Owner()
	for _, fsys := range []fs.FS{demo.X(), demo.Mastodon()} {
		found := providers.Recognize(fsys)
		if len(found) != 1 {
			return nil, errors.New("the demo's own export is not recognised")
		}
		e, r := found[0].Export, found[0].Recognition
		items := picture.Read(ctx, fsys, e.Read(ctx, fsys, owner), picture.Options{})
		if _, err := s.Put(ctx, r.Account, store.Collected{Source: store.SourceExport, At: r.Exported, Origin: "demo"}, items); err != nil {
			return nil, fmt.Errorf("the demo: %w", err)
		}
	}
	snaps, err := s.Snapshots(ctx)
	if err != nil {
		return nil, err
	}
	describe(snaps)
	return audit.Assess(snaps, rules.All(), owner, nil), nil
}
