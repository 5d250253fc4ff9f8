"""The tables of topics that learn, each column's meaning beside it. Part of `storage.tables`.

What a person decided is in `article_topics`, as ever: an accepted suggestion is his own tag, a dismissed one is a
removal. A suggestion stays when it was decided on, so that it can be told how often its topic was right.
"""

from __future__ import annotations

TABLES = """
CREATE TABLE suggestions (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    topic_id INTEGER NOT NULL REFERENCES topics(id) ON DELETE CASCADE,
    score REAL NOT NULL,                        -- 0.5 to 1
    because TEXT NOT NULL,                      -- a JSON list of words, the weightiest first
    PRIMARY KEY (article_id, topic_id)
) WITHOUT ROWID;
CREATE INDEX suggestions_of_topic ON suggestions(topic_id, article_id);

CREATE TABLE topic_models (
    topic_id INTEGER PRIMARY KEY REFERENCES topics(id) ON DELETE CASCADE,
    learnt_from TEXT NOT NULL,                  -- what it was learnt from, to see whether that changed
    model TEXT,                                 -- JSON, as feeds packs it; null: nothing could be learnt
    precision REAL NOT NULL,                    -- of its suggestions, estimated on its examples; 0 to 1
    judged_to INTEGER NOT NULL                  -- the highest article it was asked about
);

CREATE TABLE word_background (                  -- one row: what words are worth, for all models
    documents INTEGER NOT NULL,                 -- articles looked at
    holding TEXT NOT NULL,                      -- a JSON object: word, how many of them hold it
    placed TEXT NOT NULL,                       -- a JSON list: words whose kind is known
    vectors BLOB NOT NULL,                      -- their coordinates in half precision, one word's after another's
    made_at INTEGER NOT NULL                    -- the highest article there was
);

CREATE TABLE themes (                           -- what saved articles share and no topic covers
    rule TEXT PRIMARY KEY,                      -- the query of the topic it would make
    name TEXT NOT NULL,                         -- and its name
    articles INTEGER NOT NULL,                  -- saved articles that hold it
    place INTEGER NOT NULL,                     -- 0: the strongest
    is_declined INTEGER NOT NULL                -- never offered again
) WITHOUT ROWID;

CREATE TABLE themes_found (                     -- one row, as soon as they were looked for
    found_in TEXT NOT NULL                      -- saved articles and topics then, to see whether they changed
);
"""
