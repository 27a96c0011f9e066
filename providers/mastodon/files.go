package mastodon

import (
	"context"

	"github.com/probity-audit/probity/internal/member"
)

// otherFiles sorts what the sections of the export do not speak for.
var otherFiles = []member.Section{
	{Name: "what is read", Quiet: true, Files: []string{"actor.json", "outbox.json", "likes.json", "bookmarks.json", "following*.csv", "followers*.csv",
		"muted_accounts*.csv", "mutes*.csv", "blocked_accounts*.csv", "blocks*.csv", "lists*.csv", "bookmarks*.csv"}},
	{Name: "media files", Quiet: true, Files: []string{"media_attachments/...", "avatar.*", "header.*"}},
	{Name: "blocked servers and filters", Files: []string{"blocked_domains*.csv", "domain_blocks*.csv", "custom_filters*.json", "filters*.json"},
		NotRead: "They say which servers and words you do not want to see. They hold nothing that others can read."},
}

// others says which files of the export nobody read.
func (r *reader) others(ctx context.Context) error {
	index, err := member.List(r.fsys, otherFiles)
	if err != nil {
		return err
	}
	for _, g := range index.Gaps() {
		if err := r.out.gap(ctx, g); err != nil {
			return err
		}
	}
	return nil
}
