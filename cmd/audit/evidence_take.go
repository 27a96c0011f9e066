package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

// retention is how many months a sealed copy is kept where nothing else is said. It is
// this project's choice: long enough for most complaints to come, and no longer than
// patient data need lie about.
const retention = 12

// sealing says how a copy is taken.
type sealing struct {
	from  []string
	until string
}

func (h *sealing) flags(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&h.from, "from", nil, "`export` in which the pictures are; may be given several times")
	cmd.Flags().StringVar(&h.until, "keep-until", "", "`date` until which the copy is to be kept, such as 2028-06-30 (default: 12 months from now)")
}

// day is until when the copy is kept.
func (h *sealing) day(now time.Time) (time.Time, error) {
	if h.until == "" {
		return now.UTC().AddDate(0, retention, 0).Truncate(24 * time.Hour), nil
	}
	day, err := time.Parse(time.DateOnly, h.until)
	switch {
	case err != nil:
		return day, usageError{errors.New("--keep-until wants a date such as 2028-06-30")}
	case !day.After(now):
		return day, usageError{errors.New("--keep-until wants a date that is still to come")}
	}
	return day, nil
}

func (a *app) takeCommand() *cobra.Command {
	var how sealing
	var decided []string
	cmd := &cobra.Command{
		Use:   "take [FINDING...]",
		Short: "Take a sealed copy of posts, without removing them",
		Long: `Take seals the posts in which something was found, as they were when they were last
collected: words, what they answer, link, time, audience, what was found, and what you
decided. FINDING is the ID of a finding, as the CSV and JSON reports give it, or the
link of a post. --decided takes all about which you so decided.

Pictures are in the copy only where the export they came in is given with --from:
nothing is fetched from a network for it. What is missing is told, and listed in the
copy.`,
		Example: "  audit evidence take --decided delete --from twitter.zip\n  audit evidence take patient-story-any@x/1000000001/77 --keep-until 2028-06-30",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && len(decided) == 0 {
				return usageError{hint.Wrap(errors.New("nothing was named to be copied"), "name findings, or say --decided delete")}
			}
			verbs := make([]audit.Verb, len(decided))
			for i, word := range decided {
				var err error
				if verbs[i], err = audit.ParseVerb(word); err != nil {
					return usageError{fmt.Errorf("--decided: %w", err)}
				}
			}
			if _, err := how.day(time.Now()); err != nil {
				return err
			}
			ctx := cmd.Context()
			return a.withStore(ctx, func(s *store.Store) error {
				rep, err := a.assess(ctx, s, new(judging))
				if err != nil {
					return err
				}
				wanted, err := a.toCopy(rep, args, verbs)
				if err != nil {
					return err
				}
				_, err = a.takeCopy(ctx, s, rep, wanted, how)
				return err
			})
		},
	}
	how.flags(cmd)
	cmd.Flags().StringSliceVar(&decided, "decided", nil, "all about which this was `decided`: delete, edit, hide, ...")
	return cmd
}

// toCopy returns what the named findings, and those so decided, are about.
func (a *app) toCopy(rep *audit.Report, names []string, verbs []audit.Verb) ([]evidence.Ref, error) {
	var wanted []evidence.Ref
	wordless := 0
	found, listed := map[string]bool{}, map[evidence.Ref]bool{}
	for _, list := range [][]audit.Finding{rep.Findings, rep.Silenced} {
		for i := range list {
			f := &list[i]
			is := f.Decision != nil && slices.Contains(verbs, f.Decision.Verb)
			for _, n := range names {
				if n == f.ID || n != "" && n == f.Item.URL {
					is, found[n] = true, true
				}
			}
			if !is {
				continue
			}
			ref, ok := evidence.RefTo(f)
			switch {
			case !ok:
				wordless++
			case !listed[ref]:
				wanted, listed[ref] = append(wanted, ref), true
			}
		}
	}
	for i, n := range names {
		if !found[n] {
			return nil, hint.Wrap(fmt.Errorf("argument %d names no finding", i+1), "'audit report --format csv' gives the ID of each and the link of its post")
		}
	}
	if wordless > 0 {
		a.say(report.Count(wordless, "finding is", "findings are") + " about a setting, a connection, an account or several posts together: of these there is nothing to copy.")
	}
	if len(wanted) == 0 {
		return nil, hint.Wrap(errors.New("there is no post to copy"), "'audit report' shows what was found; decide first what is to be done about it")
	}
	return wanted, nil
}

// takeCopy seals what is wanted into one copy, checks that it opens again, keeps where
// it is, and says what is not in it. What is no longer kept in the store is told, and
// not among Evidence.Items; if nothing is left, that is an error.
func (a *app) takeCopy(ctx context.Context, s *store.Store, rep *audit.Report, wanted []evidence.Ref, how sealing) (store.Evidence, error) {
	now := time.Now().UTC().Truncate(time.Second)
	until, err := how.day(now)
	if err != nil {
		return store.Evidence{}, err
	}
	var accounts []string
	for _, w := range wanted {
		accounts = append(accounts, w.Account)
	}
	snaps, err := s.Snapshots(ctx, slices.Compact(slices.Sorted(slices.Values(accounts)))...)
	if err != nil {
		return store.Evidence{}, err
	}
	c, lost, err := evidence.Gather(snaps, rep, wanted)
	if err != nil {
		return store.Evidence{}, err
	}
	if len(lost) > 0 {
		a.say(report.Count(len(lost), "post is", "posts are") + " no longer kept here, and not in the copy.")
	}
	if len(c.Posts) == 0 {
		return store.Evidence{}, hint.Wrap(errors.New("none of the posts is kept here any more"), "read the export again in which they were, with 'audit open EXPORT'")
	}
	closed, err := a.attach(ctx, s, &c, how.from)
	if err != nil {
		return store.Evidence{}, err
	}
	defer closed()
	c.Taken, c.Until, c.Tool = now, until, "audit "+release()
	kept, err := a.keepCopy(ctx, s, c)
	if err != nil {
		return store.Evidence{}, err
	}
	a.say(fmt.Sprintf("Sealed %s as %s, to be kept until %s: as collected on %s. The copy was opened again, and is whole.",
		report.Count(len(c.Posts), "post", "posts"), kept.ID, kept.Until.Format("2 January 2006"), c.Oldest().Format("2 January 2006")))
	a.say("It is in " + report.Line(a.onShelf(kept.Path)) + "; SHA-256 " + kept.SHA256)
	a.sayNotKept(c)
	return kept, nil
}

// keepCopy puts a case on the shelf and into the store's list.
func (a *app) keepCopy(ctx context.Context, s *store.Store, c evidence.Case) (store.Evidence, error) {
	key, err := evidenceKey(ctx, s)
	if err != nil {
		return store.Evidence{}, err
	}
	copies, err := s.Evidence(ctx)
	if err != nil {
		return store.Evidence{}, err
	}
	var used []string
	for _, e := range copies {
		used = append(used, e.ID)
	}
	sealed, err := a.shelf().Put(ctx, c, key, used...)
	switch {
	case ctx.Err() != nil:
		return store.Evidence{}, hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "no copy was kept; run the command again when you like")
	case err != nil:
		return store.Evidence{}, hint.Wrap(fmt.Errorf("no sealed copy was made: %w", err), "check that there is room on the disk and that the folder can be written")
	}
	kept := store.Evidence{ID: sealed.ID, Path: sealed.Name, Taken: c.Taken, Until: c.Until, SHA256: sealed.SHA256, Items: c.Items()}
	return kept, s.SaveEvidence(ctx, kept)
}

// attach opens the exports in which the pictures are.
func (a *app) attach(ctx context.Context, s *store.Store, c *evidence.Case, paths []string) (closed func(), err error) {
	if len(paths) == 0 {
		return func() {}, nil
	}
	found, unread, err := recognise(ctx, paths)
	if err != nil {
		return nil, err
	}
	closed = func() { closeAll(found) }
	a.warnUnread(unread)
	owner, err := a.ownerFrom(ctx, s)
	if err == nil {
		var known []*export
		known, err = a.whose(ctx, s, found, owner)
		for _, e := range known {
			c.Attach(e.recognition.Account.Key(), e.fsys)
		}
	}
	if err != nil {
		closed()
		return nil, err
	}
	return closed, nil
}

// sayNotKept warns of pictures that are not in the copy: once the post is gone, nobody
// has them.
func (a *app) sayNotKept(c evidence.Case) {
	why := c.NotKept()
	if len(why) == 0 {
		return
	}
	n := 0
	var parts []string
	for _, w := range slices.Sorted(maps.Keys(why)) {
		n += why[w]
		parts = append(parts, fmt.Sprintf("%d: %s", why[w], w))
	}
	a.warn(report.Count(n, "picture or video", "pictures or videos"), hint.Wrap(errors.New("not in the copy, or not whole ("+strings.Join(parts, "; ")+")"),
		"give the export they came in with --from; or look at the posts, and save the pictures yourself, before anything is removed"))
}
