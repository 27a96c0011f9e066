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
	line, err := a.lines().ReadString('\n')
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

// secretFrom reads a secret from the first line of a file, or of standard input.
func (a *app) secretFrom(path string) (string, error) {
	if path == "-" {
		line, err := a.lines().ReadString('\n')
		if errors.Is(err, io.EOF) {
			err = nil
		}
		return nonEmpty(line, "the secret of your app", err)
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
