"""What of an article a command names, read from the library, and the files it is given. Runs on a reader's thread."""

from __future__ import annotations

import html
import re
import sqlite3
import time
from contextlib import suppress
from pathlib import Path

from gui.sending.command import FILES
from storage.lists import body
from storage.plaintext import plain_text
from storage.types import ArticleBody

KEPT_S = 86_400
"""So long a file lies there for the program that was given it: it may open it late, and read it again."""

_PICTURE = re.compile(r"<img\b[^>]*>")
"""In markup of our own making; where pictures come from nobody else knows."""

_NOT_IN_NAMES = re.compile(r"[^\w \-]+")


def gather(
    conn: sqlite3.Connection, article_id: int, needs: frozenset[str], selection: str, folder: Path
) -> dict[str, str] | None:
    """The values of an article's placeholders; None where it is gone.

    Args:
        conn: a connection.
        article_id: the article's.
        needs: the placeholders wanted.
        selection: the words selected in it.
        folder: for the files, made where it is missing.

    Raises:
        OSError: a file could not be written.
    """
    found = body(conn, article_id)
    if found is None:
        return None
    row = found.row
    values = {
        "url": row.url or "",
        "title": row.title,
        "feed": row.feed_title,
        "author": row.author or "",
        "selection": selection,
    }
    if "text" in needs or "textfile" in needs:
        values["text"] = plain_text(found.html)
    if needs & set(FILES):
        sweep(folder, time.time())
        values |= _write(found, values, folder)
    return values


def _write(found: ArticleBody, values: dict[str, str], folder: Path) -> dict[str, str]:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    row = found.row
    name = f"{_NOT_IN_NAMES.sub(' ', row.title).strip()[:60].strip() or 'article'} {row.id}"
    made = {}
    if "text" in values:
        file = folder / f"{name}.txt"
        source = "\n".join(part for part in (row.title, row.feed_title, row.url) if part)
        file.write_text(f"{source}\n\n{values['text']}\n", "utf-8")
        made["textfile"] = str(file)
    page = folder / f"{name}.html"
    title = html.escape(row.title)
    source = f'<p><a href="{html.escape(row.url)}">{html.escape(row.feed_title)}</a></p>' if row.url else ""
    head = f'<!doctype html>\n<html lang="{html.escape(row.language or "")}"><head><meta charset="utf-8">'
    text = _PICTURE.sub("", found.html)
    text = f"<body><h1>{title}</h1>{source}\n{text}</body>"
    page.write_text(f"{head}<title>{title}</title></head>\n{text}</html>\n", "utf-8")
    made["file"] = str(page)
    return made


def sweep(folder: Path, now: float) -> None:
    """Remove the files that were given to programs long ago."""
    if folder.is_dir():
        for file in folder.iterdir():
            with suppress(OSError):
                if now - file.stat().st_mtime > KEPT_S:
                    file.unlink()
