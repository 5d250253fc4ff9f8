"""What folding a list by stories costs at a million articles, three in ten of them in stories.

Usage: python -m benchmarks.story_list [ARTICLES]
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gui.article_list.model import ArticleListModel
from gui.article_list.reading import CHUNK, look_at, place
from gui.article_list.view import ArticleTable
from storage import lists, stories
from storage.connection import open_reader, open_writer
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleFilter, IdChunk, Scope, Sort

NOW = 1_795_437_360
EVERYTHING = ArticleFilter(Scope.ALL, now=NOW)
# Of a hundred articles in a row, the first five tell one story, the next five another, and so on six times.
EACH, STORIES_OF_HUNDRED = 5, 6


def fill(conn: Connection, count: int) -> None:
    moments = [(number + 1, NOW - 60 * number) for number in range(count)]
    conn.execute("BEGIN")
    conn.executemany(
        "INSERT INTO articles (id, title, excerpt, words, first_seen_at, sort_at, content_hash)"
        " VALUES (?1, 'Article ' || ?1, 'Plain words.', 2, ?2, ?2, '')",
        moments,
    )
    conn.executemany("INSERT INTO states (article_id, sort_at) VALUES (?, ?)", moments)
    told, made = [], []
    for article_id, sort_at in moments:
        block, place_ = divmod(article_id - 1, 100)
        if place_ < EACH * STORIES_OF_HUNDRED:
            story_id = block * STORIES_OF_HUNDRED + place_ // EACH + 1
            told.append((article_id, story_id, sort_at, f"paper{article_id % 7}"))
            if place_ % EACH == 0:
                made.append((story_id, article_id, EACH, 2 + story_id % 4, sort_at - 240, sort_at))
    conn.executemany(
        "INSERT INTO stories (id, headline_id, articles, publishers, first_at, last_at) VALUES (?, ?, ?, ?, ?, ?)", made
    )
    conn.executemany("INSERT INTO story_articles (article_id, story_id, sort_at, publisher) VALUES (?, ?, ?, ?)", told)
    conn.execute("COMMIT")


def timed(words: str, act: Callable[[], object]) -> None:
    start = perf_counter()
    act()
    print(f"{words}: {(perf_counter() - start) * 1000:.1f} ms", flush=True)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        where = profile(Path(folder))
        prepare(where, NOW)
        writer = open_writer(where.database)
        fill(writer, count)
        conn = open_reader(where.database)
        measure(conn, writer)
    qt.quit()


def measure(conn: Connection, writer: Connection) -> None:
    chunks: list[tuple[IdChunk, dict[int, int]]] = []

    def read() -> None:
        after = None
        while True:
            chunk = lists.ids(conn, EVERYTHING, after, CHUNK)
            chunks.append((chunk, stories.placed(conn, chunk.ids)))
            after = chunk.after
            if after is None:
                return

    timed("reading thread, all ids, plain", lambda: lists.every_id(conn, EVERYTHING))
    timed("reading thread, all ids with their stories", read)
    covered = ArticleFilter(Scope.ALL, sort=Sort.COVERED, now=NOW)
    timed("reading thread, first screen, most covered first", lambda: lists.first_screen(conn, covered))
    timed("reading thread, all ids, most covered first", lambda: lists.every_id(conn, covered))
    model = ArticleListModel()
    table = ArticleTable(model)
    table.resize(404, 820)
    table.show()
    longest = 0.0
    for chunk, story_of in chunks:
        start = perf_counter()
        model.append(chunk.ids, story_of)
        longest = max(longest, perf_counter() - start)
    print(f"window, a chunk of {CHUNK} folded and appended: {longest * 1000:.1f} ms at most; rows {model.rowCount()}")
    last_story = max(row for row in range(model.rowCount()) if model.folds.others(model.id_at(row) or 0))
    for words, row in (("first", 0), ("last", last_story)):
        timed(f"window, {words} story unfolded", lambda row=row: model.set_open(row, True))
        timed(f"window, {words} story folded", lambda row=row: model.set_open(row, False))
    last = sum(len(chunk.ids) for chunk, _ in chunks)
    half = last // 2 // 100 * 100 + 1
    merged = stories.merge(writer, [half, half + 50])
    listed = model.listed(EVERYTHING, None)
    found = []
    timed(
        "reading thread, a story merged with an article",
        lambda: found.append(look_at(conn, listed, last, set(), set(), merged.changes.changed)),
    )
    timed("window, that folded", lambda: model.refold(found[0].refolded))
    timed("reading thread, placing an arrival", lambda: place(conn, listed, {half + 60}, is_folding=True))


if __name__ == "__main__":
    main()
