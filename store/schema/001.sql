-- Times are microseconds since 1970 UTC; the smallest integer stands for "not known".

CREATE TABLE kept (            -- single things: the owner, the last run
	name TEXT PRIMARY KEY,
	body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
	id   INTEGER PRIMARY KEY,
	key  TEXT NOT NULL UNIQUE,
	at   INTEGER NOT NULL,     -- as of when body is true
	body TEXT NOT NULL
) STRICT;

CREATE TABLE token (
	account INTEGER PRIMARY KEY,
	app     TEXT NOT NULL,
	token   TEXT NOT NULL
) STRICT;

CREATE TABLE collect (
	account  INTEGER NOT NULL,
	source   TEXT NOT NULL,    -- api, export
	origin   TEXT NOT NULL,
	at       INTEGER NOT NULL,
	complete INTEGER NOT NULL, -- 0 while the newest collect has not come to its end
	PRIMARY KEY (account, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
	account  INTEGER NOT NULL,
	source   TEXT NOT NULL,
	stream   TEXT NOT NULL,
	position TEXT NOT NULL,
	PRIMARY KEY (account, source, stream)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
	id        INTEGER PRIMARY KEY,
	account   INTEGER NOT NULL,
	class     INTEGER NOT NULL, -- 0 profile, 1 setting, 2 gap, 3 connection, 4 post: the order of a snapshot
	counted   TEXT NOT NULL,    -- what reports count it as; "gap" for a gap
	item      TEXT NOT NULL,    -- the item's own identifier
	published INTEGER NOT NULL, -- 0 for what is not a post
	at        INTEGER NOT NULL, -- when a collect last saw it
	sources   INTEGER NOT NULL, -- bits: 1 api, 2 export
	hash      INTEGER NOT NULL, -- first 8 bytes of the SHA-256 of body
	body      TEXT NOT NULL     -- JSON of the one field of the envelope
) STRICT;

CREATE UNIQUE INDEX item_key ON item (account, item, counted);
CREATE INDEX item_order ON item (account, class, published, item, counted);

CREATE TABLE decision (
	finding TEXT PRIMARY KEY,
	at      INTEGER NOT NULL,
	body    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
