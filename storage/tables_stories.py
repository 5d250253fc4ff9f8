"""The tables of stories: which articles tell of one event. Part of `storage.tables`."""

TABLES = """
CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never used again, for an edition may name it
    headline_id INTEGER NOT NULL,               -- its most central article
    articles INTEGER NOT NULL,                  -- in it, hidden ones left out
    publishers INTEGER NOT NULL,                -- distinct ones of those
    first_at INTEGER NOT NULL,                  -- sort_at of its oldest article
    last_at INTEGER NOT NULL,                   -- sort_at of its newest article
    muted_at INTEGER                            -- null: shown
);
CREATE INDEX stories_by_time ON stories(last_at DESC);
CREATE INDEX stories_by_coverage ON stories(publishers DESC, last_at DESC, id DESC) WHERE publishers > 1;
CREATE INDEX stories_muted ON stories(muted_at) WHERE muted_at IS NOT NULL;

CREATE TABLE story_articles (                   -- articles that are alone and were never moved have no row
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    story_id INTEGER REFERENCES stories(id),    -- null: a person took it out, and it stays alone
    sort_at INTEGER NOT NULL,                   -- the article's
    publisher TEXT NOT NULL,                    -- the host it comes from, or its feed's name
    duplicate_of INTEGER,                       -- the article whose text it has; null: told in its own words
    is_by_hand INTEGER NOT NULL DEFAULT 0       -- a person put it where it is: no pass moves it
) WITHOUT ROWID;
CREATE INDEX story_articles_of_story ON story_articles(story_id, sort_at DESC, article_id DESC)
    WHERE story_id IS NOT NULL;

CREATE TABLE story_terms (                      -- of recent articles, to group what arrives
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    sort_at INTEGER NOT NULL,                   -- the article's
    publisher TEXT NOT NULL,
    terms BLOB NOT NULL                         -- digest.story_terms.Terms as it packs itself
) WITHOUT ROWID;
CREATE INDEX story_terms_by_time ON story_terms(sort_at);
"""
