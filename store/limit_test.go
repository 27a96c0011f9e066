//go:build linux || darwin

package store

import (
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// limitFiles makes every file that grows beyond n bytes fail, as a full disk does.
func limitFiles(n uint64) error {
	signal.Ignore(syscall.SIGXFSZ)
	return unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: n, Max: n})
}
