package oauth

import (
	"context"
	"errors"
	"fmt"

	"github.com/probity-audit/probity/internal/hint"
)

// ask sends the owner to address and waits for the first answer that belongs to
// this sign-in, whichever way it comes.
func (s *SignIn) ask(ctx context.Context, l *listener, address string, want expected) (answer, error) {
	if !l.http() && s.Paste == nil {
		return answer{}, hint.Wrap(errors.New("this sign-in ends with an address or a code to paste, and there is nobody to ask for it"),
			"run it in a terminal")
	}
	wait := s.Timeout
	if wait == 0 {
		wait = defaultTimeout
	}
	asked, cancel := context.WithTimeoutCause(ctx, wait, ErrTimeout)
	defer cancel()
	answers := make(chan answer)
	l.serve(asked, want, answers)

	opened := false
	if s.OpenBrowser != nil {
		s.say("Opening your browser to ask for permission. If it stays closed, open this address in it:")
		opened = s.OpenBrowser(address) == nil
	} else {
		s.say("Open this address in your browser and give permission:")
	}
	s.say(address)
	if s.Paste != nil && (!opened || !l.http()) {
		go s.paste(asked, l, want, answers)
	}
	select {
	case a := <-answers:
		return a, nil
	case <-asked.Done():
	}
	if err := ctx.Err(); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return answer{}, stoppedByOwner(err)
	}
	err := ErrTimeout
	if n := l.refused.Load(); n > 0 {
		err = fmt.Errorf("%w; answers refused because they belong to another sign-in: %d", err, n)
	}
	return answer{}, hint.Wrap(err, "run the sign-in again, and give permission in the browser while it waits")
}

func stoppedByOwner(err error) error {
	return hint.Wrap(fmt.Errorf("the sign-in was stopped: %w", err), "nothing was kept; run it again when you like")
}

func (s *SignIn) say(line string) {
	if s.Say != nil {
		s.Say(line)
	}
}
