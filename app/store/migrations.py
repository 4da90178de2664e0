"""The shape of the project file, as steps that are only ever appended.

``SCHEMA_VERSION`` is written to ``PRAGMA user_version``: a file with a higher one is refused.
Texts stand in a table of their own so that lists of articles never read them; ``work`` keeps the
counters that lists show.
"""

from __future__ import annotations

from app.store.engine import Database, Migrations

APPLICATION_ID = 0x50454E44  # "PEND"
SCHEMA_VERSION = 6

DERIVED = ("search", "segmentations", "signatures", "near_duplicates")
"""How the names of tables begin that are made from texts, and may be made anew at any time."""

migrations = Migrations("penanda")

_FIRST = """
CREATE TABLE project (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE layers (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    characters INTEGER NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    meta TEXT NOT NULL
) STRICT;

CREATE TABLE texts (
    article TEXT PRIMARY KEY REFERENCES articles(id),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE regions (
    article TEXT NOT NULL REFERENCES articles(id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (article, start, "end", kind),
    CHECK (0 <= start AND start < "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE work (
    article TEXT NOT NULL REFERENCES articles(id),
    layer TEXT NOT NULL REFERENCES layers(name),
    spans INTEGER NOT NULL DEFAULT 0,
    state TEXT CHECK (state IN ('todo', 'started', 'done')),
    PRIMARY KEY (article, layer)
) STRICT, WITHOUT ROWID;

CREATE TABLE spans (
    article TEXT NOT NULL REFERENCES articles(id),
    layer TEXT NOT NULL REFERENCES layers(name),
    id TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    label TEXT NOT NULL,
    attributes TEXT NOT NULL,
    note TEXT NOT NULL,
    unsure INTEGER NOT NULL CHECK (unsure IN (0, 1)),
    PRIMARY KEY (article, layer, id),
    CHECK (0 <= start AND start < "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE relations (
    article TEXT NOT NULL,
    layer TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    head TEXT NOT NULL,
    tail TEXT NOT NULL,
    PRIMARY KEY (article, layer, id),
    FOREIGN KEY (article, layer, head) REFERENCES spans(article, layer, id)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (article, layer, tail) REFERENCES spans(article, layer, id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    article TEXT NOT NULL REFERENCES articles(id),
    layer TEXT NOT NULL REFERENCES layers(name),
    id TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    time TEXT NOT NULL,
    key TEXT NOT NULL,
    choice TEXT NOT NULL,
    taken TEXT NOT NULL,
    offered TEXT NOT NULL,
    gold TEXT NOT NULL,
    difference TEXT NOT NULL,
    reason TEXT NOT NULL,
    clause TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (article, layer, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('create', 'import', 'act', 'undo', 'redo')),
    time TEXT NOT NULL,
    who TEXT NOT NULL,
    machine TEXT NOT NULL,
    title TEXT NOT NULL,
    reverts TEXT,
    article TEXT,
    layer TEXT,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX journal_act ON journal(act);
CREATE INDEX journal_article ON journal(article, seq);
CREATE INDEX journal_who ON journal(who, seq) WHERE kind IN ('act', 'undo', 'redo');
"""


@migrations()
def first(db: Database) -> None:
    """The tables of version 1."""
    for statement in _FIRST.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def search_index(db: Database) -> None:
    """The index of version 2, empty: it is filled behind the articles (``app.store.trigrams``)."""
    db.execute(
        "CREATE VIRTUAL TABLE search USING fts5"
        "(folded, content = '', detail = none, tokenize = 'trigram case_sensitive 1')"
    )


@migrations()
def states_of_regions(db: Database) -> None:
    """A region has a state; those of before came with their articles, so somebody stood by them."""
    db.execute(
        "ALTER TABLE regions ADD COLUMN state TEXT NOT NULL DEFAULT 'confirmed'"
        " CHECK (state IN ('proposed', 'confirmed', 'rejected'))"
    )


_READING = """
CREATE TABLE passages (
    article TEXT NOT NULL REFERENCES articles(id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (article, start),
    CHECK (0 <= start AND start < "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE segmentations (
    sha256 TEXT NOT NULL,
    language TEXT NOT NULL,
    version TEXT NOT NULL,
    levels BLOB NOT NULL,
    PRIMARY KEY (sha256, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE signatures (
    article TEXT PRIMARY KEY REFERENCES articles(id),
    signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE near_duplicates (
    article TEXT NOT NULL REFERENCES articles(id),
    other TEXT NOT NULL REFERENCES articles(id),
    similarity REAL NOT NULL,
    PRIMARY KEY (article, other)
) STRICT, WITHOUT ROWID;

ALTER TABLE work ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE work ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0 CHECK (unsure IN (0, 1));
"""


@migrations()
def reading(db: Database) -> None:
    """Version 4: passages in another language than their article, an annotator's note on an article,
    and what is derived from texts and may be made anew at any time: segmentations, near-duplicates.
    """
    for statement in _READING.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def splits(db: Database) -> None:
    """Version 5: articles stand in a split; what the project says of itself needs no table."""
    db.execute(
        "CREATE TABLE splits (article TEXT PRIMARY KEY REFERENCES articles(id),"
        " split TEXT NOT NULL CHECK (split IN ('train', 'dev', 'test'))) STRICT, WITHOUT ROWID"
    )


@migrations()
def chosen(db: Database) -> None:
    """Version 6: a decision keeps what a reviewer made herself, also when another overruled it."""
    db.execute("ALTER TABLE decisions ADD COLUMN chosen TEXT NOT NULL DEFAULT '[]'")


def migrate(db: Database) -> None:
    """Bring ``db`` to ``SCHEMA_VERSION`` in one transaction: all steps, or none."""
    with db.atomic():
        migrations.apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
