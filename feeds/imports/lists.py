"""Lists of addresses: Pocket's and Instapaper's CSV, Pocket's older page of links, Newsboat's `urls`."""

from __future__ import annotations

import csv
import io
import shlex
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from feeds.imports.gathering import Gathering, tags_of, text, when
from storage.import_types import ImportedLibrary, SkipReason

MAX_FIELD = 2_000_000
"""Characters of one field; Instapaper's selections may be long."""

_POCKET = {"url", "time_added", "status"}
_INSTAPAPER = {"url", "title", "folder"}


def is_csv(content: str) -> bool:
    """Whether a text is a table of Pocket's or Instapaper's."""
    header = _header(content)
    return header >= _POCKET or header >= _INSTAPAPER


def read_csv(contents: Sequence[str]) -> ImportedLibrary:
    """The stories of one export's tables, all of one service."""
    is_pocket = _header(contents[0]) >= _POCKET
    gathering = Gathering("Pocket" if is_pocket else "Instapaper")
    for content in contents:
        for row in _rows(content, gathering):
            if is_pocket:
                gathering.add_story(
                    row.get("url"),
                    row.get("title"),
                    saved_at=when(row.get("time_added")),
                    is_read=row.get("status", "").lower() in ("archive", "read"),
                    is_saved=True,
                    tags=tags_of(row.get("tags", "").replace("|", ",").split(",")),
                )
            else:
                _take_instapaper(gathering, row)
    return gathering.library()


def _take_instapaper(gathering: Gathering, row: dict[str, str]) -> None:
    """Folders of the person's own become tags; "Unread", "Archive" and "Starred" are the service's."""
    folder = row.get("folder", "").strip()
    own = [folder] if folder.lower() not in ("unread", "archive", "starred") else []
    named = row.get("tags", "").strip()
    gathering.add_story(
        row.get("url"),
        row.get("title"),
        saved_at=when(row.get("timestamp")),
        is_read=folder.lower() == "archive",
        is_saved=True,
        # Written as a JSON list of names: ["a", "b"].
        tags=tags_of([*own, *(each.strip(' "') for each in named.strip("[]").split(","))]),
    )


def _header(content: str) -> set[str]:
    first = content[:2000].lstrip("\ufeff").partition("\n")[0]
    return {each.strip(' "\r').lower() for each in first.split(",")}


def _rows(content: str, gathering: Gathering) -> Iterator[dict[str, str]]:
    csv.field_size_limit(MAX_FIELD)
    rows = csv.reader(io.StringIO(content.lstrip("\ufeff").replace("\0", ""), newline=""))
    header = [each.strip().lower() for each in next(rows, [])]
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            gathering.skips.add(SkipReason.UNREADABLE, str(error))
            continue
        if row:
            yield dict(zip(header, row, strict=False))


def is_pocket_page(content: str) -> bool:
    """Whether a text is the page of links that Pocket exported before its CSV."""
    beginning = content[:4000].lower()
    return "<title>pocket export" in beginning or ("<h1>unread" in beginning and "time_added=" in content)


def read_pocket_page(content: str) -> ImportedLibrary:
    """The links of Pocket's page; those behind the heading "Read Archive" are read."""
    gathering = Gathering("Pocket")
    links = _Links(gathering)
    links.feed(content)
    links.close()
    return gathering.library()


class _Links(HTMLParser):
    """Takes links, and what heading they stand under."""

    def __init__(self, gathering: Gathering) -> None:
        super().__init__(convert_charrefs=True)
        self._gathering = gathering
        self._is_read = False
        self._inside = ""
        self._words = ""
        self._link: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Override HTMLParser.handle_starttag."""
        if tag in ("h1", "a"):
            self._inside, self._words, self._link = tag, "", dict(attrs)

    def handle_data(self, data: str) -> None:
        """Override HTMLParser.handle_data."""
        if self._inside and len(self._words) < 4000:
            self._words += data

    def handle_endtag(self, tag: str) -> None:
        """Override HTMLParser.handle_endtag."""
        if tag != self._inside:
            return
        self._inside = ""
        if tag == "h1":
            self._is_read = self._words.strip().lower().startswith("read")
            return
        self._gathering.add_story(
            self._link.get("href"),
            self._words,
            saved_at=when(self._link.get("time_added")),
            is_read=self._is_read,
            is_saved=True,
            tags=tags_of((self._link.get("tags") or "").split(",")),
        )


_PROGRAM = "exec:"
"""How lines begin that name a program, which a stranger's list must never start."""

_NO_FEEDS = ("query:", "filter:", "include:", "file:")
"""How lines begin that name no feed of the web: searches, feeds that a program changes, and others."""


def is_newsboat_urls(content: str) -> bool:
    """Whether a text is Newsboat's list: nothing but addresses, each with its tags, and comments."""
    lines = [line.strip() for line in content[:20_000].splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")][:50]
    starts = ("http://", "https://", '"http', '"query:', '"exec:', '"filter:', _PROGRAM, *_NO_FEEDS)
    names_feeds = any(sign in content[:20_000] for sign in ("http", _PROGRAM))
    return bool(lines) and all(line.startswith(starts) for line in lines) and names_feeds


def read_newsboat_urls(content: str) -> ImportedLibrary:
    """The subscriptions of Newsboat's list. The first tag is the folder, for a feed stands in one here."""
    gathering = Gathering("Newsboat")
    for line in content.splitlines():
        written = line.strip()
        if not written or written.startswith("#"):
            continue
        try:
            address, *words = shlex.split(written[:10_000], comments=True)
        except ValueError:
            gathering.skips.add(SkipReason.UNREADABLE, written)
            continue
        if address.startswith(_NO_FEEDS):
            gathering.skips.add(SkipReason.NOT_WEB, address)
            continue
        title = next((word[1:] for word in words if word.startswith("~")), "")
        tags = [word for word in words if word and word[0] not in "~!"]
        if address.startswith(_PROGRAM):
            gathering.add_program(address.removeprefix(_PROGRAM), title, tags[:1], is_for_shell=True)
            continue
        gathering.add_feed(text(address), title, folder=tags[:1])
    return gathering.library()
