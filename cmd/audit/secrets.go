package main

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/probity-audit/probity/internal/hint"
)

// askSecret asks for a secret without showing it, or reads the first line of
// standard input where nobody sits there. It is never an argument, which every
// program on the machine could read.
func (a *app) askSecret(ctx context.Context, question, what string) (string, error) {
	if in, ok := a.stdin.(*os.File); ok && term.IsTerminal(int(in.Fd())) {
		line, err := a.askHidden(ctx, in, question)
		return nonEmpty(string(line), what, err)
	}
	line, err := a.line(ctx)
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return nonEmpty(line, what, err)
}

func nonEmpty(line, what string, err error) (string, error) {
	line = strings.TrimSpace(line)
	if err == nil && line == "" {
		err = hint.Wrap(errors.New(what+" is needed, and none was given"), "run it in a terminal, or give it as the first line of standard input")
	}
	return line, err
}

// askAppSecret asks for the secret of the owner's app.
func (a *app) askAppSecret(ctx context.Context) (string, error) {
	return a.askSecret(ctx, "Secret of your app (it is not shown): ", "the secret of your app")
}

// secretFrom reads the secret of the owner's app from the first line of a file, or of
// standard input.
func (a *app) secretFrom(ctx context.Context, path string) (string, error) {
	if path == "-" {
		return a.askAppSecret(ctx)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return "", hint.Wrap(errors.New("the file with the secret cannot be read"), "check the path given with --client-secret-file")
	}
	line, _, _ := strings.Cut(string(data), "\n")
	if line = strings.TrimSpace(line); line == "" {
		return "", hint.Wrap(errors.New("the file with the secret is empty"), "put the secret on its first line")
	}
	return line, nil
}
