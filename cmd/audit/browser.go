package main

import (
	"sync"
	"time"

	"github.com/pkg/browser"
)

// browserPatience is how long the program that opens the browser may take to say
// that it cannot.
const browserPatience = 3 * time.Second

// browse opens the address in the owner's browser. Some programs that open one
// end only when it is closed, and the answer must not wait for that.
func browse(url string) error {
	quietBrowser()
	opened := make(chan error, 1)
	go func() { opened <- browser.OpenURL(url) }()
	select {
	case err := <-opened:
		return err
	case <-time.After(browserPatience):
		return nil
	}
}

// quietBrowser keeps what the browser says from the terminal, where it would mix
// with ours and outlive the command.
var quietBrowser = sync.OnceFunc(func() { browser.Stdout, browser.Stderr = nil, nil })
