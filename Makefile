# make demo    audits an invented doctor: no account, no network, nothing kept
# make test    proves the program: build, vet, staticcheck, all tests, but those of the command with -race
.DEFAULT_GOAL := build
.PHONY: build demo test unit race acceptance bluesky bench eval quality train lint golden fuzz clean

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
VERSION     := $(shell git describe --tags --always --dirty 2>/dev/null)
CORPUS      ?= $(firstword $(wildcard ../shared/corpus/dev.jsonl) internal/eval/testdata/one-more.jsonl)
PARTS       ?= 3
SAMPLES     ?= ../shared/samples/exports
FUZZTIME    ?= 20s
# The race detector needs a C compiler. Without one the tests run without it, and
# say so; PROBITY_NEED_RACE, which CI sets, makes that an error.
RACE        := $(if $(or $(shell command -v $${CC:-gcc}),$(PROBITY_NEED_RACE)),-race)

build:
	go build -ldflags "-s -w -X main.version=$(VERSION)" -o bin/audit ./cmd/audit

demo: build
	bin/audit demo -o probity-demo.html

test: build lint unit acceptance

unit:
	@test -n "$(RACE)" || echo "no C compiler: the tests run WITHOUT the race detector"
	@test -d "$(or $(PROBITY_SAMPLES),$(SAMPLES))" || echo "no sample exports at $(or $(PROBITY_SAMPLES),$(SAMPLES)): what is read of them is NOT checked"
	@test -n "$$PROBITY_PDS" || echo "PROBITY_PDS names no server: a real one of Bluesky's kind is NOT signed in to or read (make bluesky)"
	go test $(RACE) -timeout 20m -shuffle=on $$(go list ./... | grep -v '/cmd/audit$$')
	go test -timeout 20m -shuffle=on ./cmd/audit
	go test -run '^FuzzBudget$$' ./audit/rules

# The command as a whole starts hundreds of programs, which takes four times as long with
# the race detector: run this before a release, and after a change to cmd/audit.
race:
	go test $(RACE) -timeout 30m -shuffle=on ./cmd/audit

# A module of its own, so that the OAuth server and the browser driver that only
# these tests need are not among the dependencies of the program.
acceptance:
	@test -n "$$PROBITY_OIDC" || echo "PROBITY_OIDC names no server: one that wants pushed requests and bound tokens is NOT signed in to (internal/acceptance/README.md)"
	cd internal/acceptance && go vet ./... && go test $(RACE) ./...

# Against a real server of Bluesky's kind: DEV_ENV names a folder with
# @atproto/dev-env in its node_modules; PostgreSQL and Redis are started, too.
bluesky:
	@test -n "$(DEV_ENV)" || { echo "DEV_ENV must name a folder where 'npm install @atproto/dev-env' was run"; exit 1; }
	out=$$(mktemp); providers/bluesky/testdata/pds/start.sh >$$out & pid=$$!; \
	until [ -s $$out ]; do kill -0 $$pid || exit 1; sleep 1; done; export PROBITY_PDS="$$(cat $$out)"; \
	go test -count=1 -run Real ./providers/bluesky && (cd internal/acceptance && go test -count=1 ./bluesky); s=$$?; \
	kill $$pid; rm -f $$out; exit $$s

lint:
	@test -z "$$(gofmt -l .)" || { echo "gofmt would change:"; gofmt -l .; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

bench: build
	go test -run '^$$' -bench . -benchtime 3x -timeout 30m ./cmd/audit ./providers/... ./store
	go test -run '^$$' -bench . ./audit/... ./report

# Precision, recall and false alarms, and what plain words would do: on our own texts,
# their authors left out of what is learned in PARTS parts, and on the independent texts
# at CORPUS. Fails if a figure fell below the floors (docs/quality.md).
HELD     = go run ./internal/train -dry -held bin/held.jsonl >bin/held.txt -folds
MEASURE  = go run ./internal/eval -audit bin/audit -held bin/held.jsonl -floors internal/eval/floors.json
eval: build
	$(HELD) $(PARTS)
	$(MEASURE) $(if $(filter file,$(origin CORPUS)),$(wildcard $(CORPUS)),$(CORPUS))

# Writes the tables of docs/quality.md and sets the floors a little below; look at the
# difference before you commit it.
quality: build
	$(HELD) $(PARTS)
	$(MEASURE) -set -write docs/quality.md $(CORPUS)

# Learns the weights of audit/scoring again.
train:
	go run ./internal/train

# Writes the golden files and the demo anew; look at the difference before you commit it.
golden:
	go generate ./cmd/audit/demo
	go test ./report ./cmd/audit -update

# Every fuzz target for FUZZTIME each.
fuzz:
	@for pkg in $$(go list ./...); do \
	  for target in $$(go test -list '^Fuzz' $$pkg | grep '^Fuzz'); do \
	    echo "$$pkg $$target"; go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 50x $$pkg || exit 1; \
	  done; \
	done

clean:
	rm -rf bin probity-demo.html
