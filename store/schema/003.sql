CREATE TABLE run (             -- a summary of each, for the comparison with last time
	id   INTEGER PRIMARY KEY,
	at   INTEGER NOT NULL,
	body TEXT NOT NULL         -- connections are named in the newest two only
) STRICT;

-- What was kept of the one run before says too little to be compared with.
DELETE FROM kept WHERE name = 'run';

CREATE TABLE history (         -- what was decided together, and can be taken back together
	id   INTEGER PRIMARY KEY,
	at   INTEGER NOT NULL,
	body TEXT NOT NULL         -- JSON of the decisions, and of those in force before
) STRICT;

CREATE TABLE evidence (        -- where sealed copies are; they themselves are files
	id   TEXT PRIMARY KEY,
	body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE removal (         -- how far the removal of each item has come
	account TEXT NOT NULL,     -- key
	item    TEXT NOT NULL,
	at      INTEGER NOT NULL,
	body    TEXT NOT NULL,
	PRIMARY KEY (account, item)
) STRICT, WITHOUT ROWID;
