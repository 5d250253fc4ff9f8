"""The tables of the library as they are today, each column's meaning beside it. Used for new libraries only.

An article belongs to no feed: `entries` ties the two, `bodies` holds its text, `states` what the user did with it, so
that no refresh can overwrite a mark. `sort_at` is copied into the tables that lists walk, because it never changes and
an index must hold both the narrowing and the order.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from storage import tables_editions, tables_filters, tables_notes, tables_stories, tables_suggestions

_TABLES = """
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never used again, for an undo may name it
    name TEXT NOT NULL,
    parent_id INTEGER REFERENCES folders(id),   -- null: at the top
    position INTEGER NOT NULL                   -- among the folders of the same parent
);

CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never used again, for settings may name it
    url TEXT NOT NULL UNIQUE,
    previous_url TEXT,                          -- null: never moved by a permanent redirect
    title TEXT,                                 -- as the feed says; null: never read, or it has none
    own_title TEXT,                             -- the person's; null: the feed's stands
    site_url TEXT,                              -- null: the feed names none
    language TEXT,                              -- null: the feed declares none
    folder_id INTEGER REFERENCES folders(id),   -- null: in no folder
    position INTEGER NOT NULL,                  -- among the feeds of the same folder
    added_at INTEGER NOT NULL,
    unsubscribed_at INTEGER,                    -- null: subscribed; else removed by the sweep a day later
    etag TEXT,                                  -- verbatim; null: the server sent none
    last_modified TEXT,                         -- verbatim; null: the server sent none
    body_hash TEXT,                             -- of the last body that parsed; null: none has
    interval_s INTEGER,                         -- the person's; null: the program's default
    paused_at INTEGER,                          -- null: checked as usual
    keep_days INTEGER,                          -- articles older than this go; null: none does for its age
    keep_count INTEGER,                         -- articles beyond this many go; null: none does for their number
    picture_policy TEXT CHECK (picture_policy IN ('all', 'saved', 'on_demand')),  -- null: the library's
    last_checked_at INTEGER,                    -- null: never
    next_check_at INTEGER,                      -- null: due at once
    failures INTEGER NOT NULL DEFAULT 0,        -- in a row
    failing_since INTEGER,                      -- null: the last check succeeded
    problem_kind TEXT,                          -- null: the last check succeeded
    problem_detail TEXT,                        -- null: the last check succeeded
    http_status INTEGER,                        -- null: no server answered the failed check
    retry_after_at INTEGER,                     -- null: the server named no time
    moved_url TEXT,                             -- null: no permanent redirect was seen lately
    moved_count INTEGER NOT NULL DEFAULT 0,     -- refreshes in a row at which moved_url parsed as a feed
    moved_since INTEGER,                        -- null: no permanent redirect was seen lately
    full_text TEXT NOT NULL DEFAULT 'auto'      -- fetch whole articles: where the feed carries teasers, always, never
        CHECK (full_text IN ('auto', 'always', 'never')),
    is_notifying INTEGER NOT NULL DEFAULT 0     -- arrivals are told in a notification
);
CREATE INDEX feeds_due ON feeds(next_check_at) WHERE unsubscribed_at IS NULL;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- rises with arrival: lists and search rely on it
    url TEXT,                                   -- null: the entry has no link
    canonical_url TEXT,                         -- null: the entry has no link
    title TEXT NOT NULL,                        -- plain text; empty: it has none
    author TEXT,                                -- null: nobody is named
    excerpt TEXT NOT NULL,
    language TEXT,                              -- null: unknown
    words INTEGER NOT NULL,
    picture_key TEXT,                           -- the lead picture; null: none
    published_at INTEGER,                       -- as the feed claims; null: it does not
    first_seen_at INTEGER NOT NULL,
    sort_at INTEGER NOT NULL,                   -- min(published_at, first_seen_at), fixed at arrival
    updated_at INTEGER,                         -- null: never changed since it arrived
    content_hash TEXT NOT NULL,
    source_title TEXT,                          -- a kept page's site, or a feed since unsubscribed; null: its feed
    kept_at INTEGER                             -- when a person kept this page; null: a feed brought it
);
CREATE INDEX articles_by_address ON articles(canonical_url) WHERE canonical_url IS NOT NULL;
CREATE INDEX articles_by_source ON articles(source_title) WHERE source_title IS NOT NULL;
CREATE INDEX articles_kept ON articles(sort_at DESC, id DESC) WHERE kept_at IS NOT NULL;

CREATE TABLE entries (
    feed_id INTEGER NOT NULL REFERENCES feeds(id),
    guid TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles(id),
    raw_hash TEXT NOT NULL,                     -- of the entry as it stood in the document
    sort_at INTEGER NOT NULL,                   -- the article's
    PRIMARY KEY (feed_id, guid)
) WITHOUT ROWID;
CREATE UNIQUE INDEX entries_of_article ON entries(article_id, feed_id);
CREATE INDEX entries_by_time ON entries(feed_id, sort_at DESC, article_id DESC);

CREATE TABLE tombstones (                       -- entries removed by a keep rule: they never come back
    feed_id INTEGER NOT NULL,
    guid TEXT NOT NULL,
    raw_hash TEXT NOT NULL,                     -- of the entry as it stood in the document
    PRIMARY KEY (feed_id, guid)
) WITHOUT ROWID;

CREATE TABLE feed_requests (                    -- how a feed is asked, where that differs from others
    feed_id INTEGER PRIMARY KEY,                -- may be gone: what it kept elsewhere is forgotten then
    user_agent TEXT,                            -- null: the program's own
    headers TEXT NOT NULL,                      -- a JSON list of [name, value]; no secrets
    has_secrets INTEGER NOT NULL DEFAULT 0      -- its login or cookies lie where passwords are kept
);

CREATE TABLE bodies (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    kind TEXT NOT NULL CHECK (kind IN ('feed', 'full')),
    html TEXT NOT NULL,                         -- safe HTML; its plain text is derived, never stored
    PRIMARY KEY (article_id, kind)
);

CREATE TABLE full_texts (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    outcome TEXT CHECK (outcome IN ('stored', 'shorter', 'paywall', 'forbidden', 'failed')),  -- null: not tried yet
    detail TEXT,                                -- the technical cause; null: none
    attempts INTEGER NOT NULL DEFAULT 0,        -- in a row that failed
    tried_at INTEGER,                           -- null: not tried yet
    next_try_at INTEGER                         -- null: never by itself
) WITHOUT ROWID;
CREATE INDEX full_texts_due ON full_texts(next_try_at) WHERE next_try_at IS NOT NULL;

CREATE TABLE states (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    sort_at INTEGER NOT NULL,                   -- the article's
    is_read INTEGER NOT NULL DEFAULT 0,
    is_saved INTEGER NOT NULL DEFAULT 0,
    is_hidden INTEGER NOT NULL DEFAULT 0,       -- its feeds were unsubscribed; removed by the sweep
    read_at INTEGER,                            -- null: never read
    saved_at INTEGER,                           -- null: never saved
    place_kind TEXT CHECK (place_kind IN ('feed', 'full')),  -- the text last left half-read; null: begun anew
    place_block INTEGER,                        -- paragraph at the top of the view; -1: the header; null: as above
    place_part REAL                             -- of that paragraph, above the top; of the header, pixels
);
CREATE INDEX states_all ON states(sort_at DESC, article_id DESC) WHERE is_hidden = 0;
CREATE INDEX states_unread ON states(sort_at DESC, article_id DESC) WHERE is_read = 0 AND is_hidden = 0;
CREATE INDEX states_saved ON states(sort_at DESC, article_id DESC) WHERE is_saved = 1 AND is_hidden = 0;

CREATE TABLE article_pictures (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    position INTEGER NOT NULL,                  -- in the order of the text, the lead picture first if it stands outside
    key TEXT NOT NULL,                          -- what stored html calls it: picture:KEY
    url TEXT NOT NULL,
    alt TEXT NOT NULL,
    width INTEGER,                              -- pixels, as the page declares; null: it does not
    height INTEGER,                             -- pixels, as the page declares; null: it does not
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE enclosures (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    position INTEGER NOT NULL,                  -- in the feed's order
    url TEXT NOT NULL,
    media_type TEXT NOT NULL,                   -- in lower case; empty: unknown
    size_bytes INTEGER,                         -- as declared; null: it is not
    duration_s INTEGER,                         -- as declared; null: it is not
    title TEXT NOT NULL,                        -- plain text; empty: it has none
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE article_categories (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    position INTEGER NOT NULL,                  -- in the feed's order
    name TEXT NOT NULL,                         -- as the feed writes it
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE topics (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    color TEXT NOT NULL,                        -- #rrggbb
    rule TEXT,                                  -- a query that tags arriving articles; null: none
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    is_notifying INTEGER NOT NULL DEFAULT 0,    -- arrivals are told in a notification
    rule_problem TEXT,                          -- why the rule was skipped; null: it runs
    parent_id INTEGER REFERENCES topics(id),    -- the topic it stands within, which stands in none; null: at the top
    is_self_tagging INTEGER NOT NULL DEFAULT 0  -- what it suggests is tagged without asking
);
CREATE INDEX topics_inside ON topics(parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE article_topics (
    topic_id INTEGER NOT NULL REFERENCES topics(id),
    article_id INTEGER NOT NULL REFERENCES articles(id),
    origin TEXT NOT NULL CHECK (origin IN ('user', 'rule', 'removed')),
    sort_at INTEGER NOT NULL,                   -- the article's
    at INTEGER NOT NULL,
    PRIMARY KEY (topic_id, article_id)
) WITHOUT ROWID;
CREATE INDEX article_topics_of_article ON article_topics(article_id);
CREATE INDEX article_topics_by_time ON article_topics(topic_id, sort_at DESC, article_id DESC)
    WHERE origin <> 'removed';

CREATE TABLE searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_notifying INTEGER NOT NULL DEFAULT 0     -- arrivals are told in a notification
);

CREATE TABLE counts (
    kind TEXT NOT NULL CHECK (kind IN ('all', 'feed', 'topic')),
    key INTEGER NOT NULL,                       -- the feed or topic; 0 for all
    articles INTEGER NOT NULL,                  -- not hidden
    unread INTEGER NOT NULL,                    -- not hidden
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE TABLE counting (is_on INTEGER NOT NULL);  -- one row; 0 while a bulk mark counts for itself

CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER,                         -- null: of the library, or too many to name
    kind TEXT NOT NULL CHECK (kind IN ('new', 'changed', 'removed', 'many', 'library')),
    at INTEGER NOT NULL                         -- kept for a day
);

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO counts VALUES ('all', 0, 0, 0);
INSERT INTO counting VALUES (1);
"""

# The index holds no text of its own (content=''): a third of the size, and the text is derived from the html.
# `text` comes first, for a word found in any other column takes two bytes more in the index of words and in that of
# beginnings: 1,500 bytes for an article of 265 words against 2,180 with the title first.
# `prefix='3'` makes a word's first letters as cheap as a word: 0.2 ms against 175 ms at 100,000 articles. Two letters
# cost a third more room and are rarely meant as a beginning: the search looks for a word begun from the third on.
_INDEX = """
CREATE VIRTUAL TABLE article_index USING fts5(
    text, title, author,
    content='',
    tokenize='unicode61 remove_diacritics 2',
    prefix='3'
);
CREATE VIRTUAL TABLE article_words USING fts5vocab('article_index', 'instance');  -- stores nothing of its own
"""

# Counts are kept as things happen, so that the sidebar needs no counting at any size. What counts of an article
# is shown = not hidden, and open = shown and not read.
_SHOWN = "(1 - {row}.is_hidden)"
_OPEN = "(1 - {row}.is_hidden) * (1 - {row}.is_read)"
_ON = "(SELECT is_on FROM counting)"


def _counted(kind: str, key: str, sign: str) -> str:
    """A statement that adds (or takes) the article `a` of a trigger's row to one count."""
    return (
        f"INSERT INTO counts(kind, key, articles, unread)"
        f" SELECT '{kind}', {key}, {sign}{_SHOWN.format(row='s')}, {sign}{_OPEN.format(row='s')}"
        " FROM states AS s WHERE s.article_id = {row}.article_id"
        " ON CONFLICT(kind, key) DO UPDATE SET articles = articles + excluded.articles,"
        " unread = unread + excluded.unread;"
    )


def _triggers() -> str:
    shift = (
        f"articles = articles + {_SHOWN.format(row='NEW')} - {_SHOWN.format(row='OLD')},"
        f" unread = unread + {_OPEN.format(row='NEW')} - {_OPEN.format(row='OLD')}"
    )
    add_entry = _counted("feed", "NEW.feed_id", "").format(row="NEW")
    take_entry = _counted("feed", "OLD.feed_id", "-").format(row="OLD")
    add_topic = _counted("topic", "NEW.topic_id", "").format(row="NEW")
    take_topic = _counted("topic", "OLD.topic_id", "-").format(row="OLD")
    return f"""
CREATE TRIGGER count_entry AFTER INSERT ON entries WHEN {_ON} BEGIN {add_entry} END;
CREATE TRIGGER uncount_entry AFTER DELETE ON entries WHEN {_ON} BEGIN {take_entry} END;
CREATE TRIGGER count_topic AFTER INSERT ON article_topics WHEN {_ON} AND NEW.origin <> 'removed'
    BEGIN {add_topic} END;
CREATE TRIGGER uncount_topic AFTER DELETE ON article_topics WHEN {_ON} AND OLD.origin <> 'removed'
    BEGIN {take_topic} END;
CREATE TRIGGER recount_topic_on AFTER UPDATE OF origin ON article_topics
    WHEN {_ON} AND OLD.origin = 'removed' AND NEW.origin <> 'removed' BEGIN {add_topic} END;
CREATE TRIGGER recount_topic_off AFTER UPDATE OF origin ON article_topics
    WHEN {_ON} AND OLD.origin <> 'removed' AND NEW.origin = 'removed' BEGIN {take_topic} END;
CREATE TRIGGER count_article AFTER INSERT ON states WHEN {_ON} BEGIN
    UPDATE counts SET articles = articles + {_SHOWN.format(row="NEW")}, unread = unread + {_OPEN.format(row="NEW")}
        WHERE kind = 'all' AND key = 0;
END;
CREATE TRIGGER uncount_article AFTER DELETE ON states WHEN {_ON} BEGIN
    UPDATE counts SET articles = articles - {_SHOWN.format(row="OLD")}, unread = unread - {_OPEN.format(row="OLD")}
        WHERE kind = 'all' AND key = 0;
END;
CREATE TRIGGER recount_article AFTER UPDATE OF is_read, is_hidden ON states
    WHEN {_ON} AND (OLD.is_read <> NEW.is_read OR OLD.is_hidden <> NEW.is_hidden) BEGIN
    UPDATE counts SET {shift} WHERE kind = 'all' AND key = 0;
    UPDATE counts SET {shift} WHERE kind = 'feed'
        AND key IN (SELECT feed_id FROM entries WHERE article_id = NEW.article_id);
    UPDATE counts SET {shift} WHERE kind = 'topic'
        AND key IN (SELECT topic_id FROM article_topics WHERE article_id = NEW.article_id AND origin <> 'removed');
END;
CREATE TRIGGER forget_feed AFTER DELETE ON feeds BEGIN
    DELETE FROM counts WHERE kind = 'feed' AND key = OLD.id;
END;
CREATE TRIGGER forget_topic AFTER DELETE ON topics BEGIN
    DELETE FROM counts WHERE kind = 'topic' AND key = OLD.id;
END;
"""


def create(database: Database) -> None:
    """Make every table of an empty library, within the caller's transaction."""
    subjects = (
        tables_notes.TABLES
        + tables_stories.TABLES
        + tables_filters.TABLES
        + tables_suggestions.TABLES
        + tables_editions.TABLES
    )
    for statement in _statements(_TABLES + subjects + _INDEX + _triggers()):
        database.execute(statement)


def _statements(script: str) -> list[str]:
    """The script's statements one by one: sqlite3's executescript would commit the caller's transaction first."""
    found, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return found
