package providertest

import (
	"runtime"
	"testing"
	"time"
)

// settles fails the test if more goroutines stay than there were before do ran.
// Those that end on their own, as of closed connections, get some turns first;
// nothing sleeps.
func settles(t *testing.T, do func()) {
	t.Helper()
	before := runtime.NumGoroutine()
	do()
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); runtime.Gosched() {
		if runtime.NumGoroutine() <= before {
			return
		}
	}
	buf := make([]byte, 64<<10)
	t.Errorf("%d goroutines before, %d after:\n%s", before, runtime.NumGoroutine(), buf[:runtime.Stack(buf, true)])
}
