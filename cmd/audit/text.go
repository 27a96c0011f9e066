package main

import (
	"context"

	"github.com/probity-audit/probity/social"
)

func (a *app) owner(ctx context.Context) (social.Owner, error)   { return social.Owner{}, nil }
func (a *app) checkText(args []string, owner social.Owner) error { return nil }
