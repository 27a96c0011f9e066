CREATE TABLE answer (          -- what the owner said of people
	id   INTEGER PRIMARY KEY,
	at   INTEGER NOT NULL,
	body TEXT NOT NULL         -- JSON of the answer without its profiles
) STRICT;

CREATE TABLE answered (        -- of whom: a profile has one answer, the newest
	profile TEXT PRIMARY KEY,  -- account key/person:...
	answer  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX answered_answer ON answered (answer);
