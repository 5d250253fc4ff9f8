"""Gathers stories and feeds out of values that a file may hold in any shape: checks, bounds, counts the rest."""

from __future__ import annotations

from collections.abc import Iterable

from feeds.addresses import absolute
from feeds.dates import moment
from feeds.imports.programs import command_address
from feeds.opml import MAX_DEPTH, path_segment
from feeds.texts import clean_text
from storage.foreign_readers import MAX_ALL_TEXT, MAX_FEEDS, MAX_STORIES, MAX_TEXT
from storage.import_types import ImportedFeed, ImportedLibrary, ImportedStory, SkipReason, SkipTally

MAX_TAGS = 50
"""Of one story; a person gives a few, a broken file gives thousands."""

MAX_TAG = 100


def text(value: object) -> str:
    """A value as text; "" for what is none."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def when(value: object) -> int | None:
    """A moment in UTC epoch seconds, of a number of seconds to microseconds or of a date; None if unreadable."""
    if isinstance(value, float) and abs(value) < 1e18:
        value = int(value)
    written = text(value).strip()
    if written.isdecimal() and len(written) <= 17:
        number = int(written)
        # Microseconds, which `moment` does not know.
        return moment(str(number // 1_000_000 if number >= 10**14 else number)) if number else None
    return moment(written)


def is_set(value: object) -> bool:
    """Whether a flag is set, written as a truth value, 1 or "1"."""
    return value is True or text(value) in ("1", "true")


def tags_of(values: Iterable[object]) -> tuple[str, ...]:
    """Names of tags, each once in whatever case, in order."""
    found: dict[str, str] = {}
    for value in values:
        name = clean_text(text(value), is_html=False)[:MAX_TAG].strip()
        if name:
            found.setdefault(name.casefold(), name)
        if len(found) >= MAX_TAGS:
            break
    return tuple(found.values())


class Gathering:
    """Stories and feeds of one file."""

    def __init__(self, reader: str) -> None:
        self._reader = reader
        self._stories: list[ImportedStory] = []
        self._feeds: dict[str, ImportedFeed] = {}
        self._local: dict[str, ImportedFeed] = {}
        self._seen: set[str] = set()
        self._room = MAX_ALL_TEXT
        self.skips = SkipTally()

    def add_story(
        self,
        url: object,
        title: object,
        *,
        html: object = None,
        saved_at: int | None = None,
        is_read: bool = False,
        is_saved: bool = False,
        tags: tuple[str, ...] = (),
        feed_title: object = "",
        feed_url: object = None,
        guid: object = None,
        author: object = None,
        published_at: int | None = None,
    ) -> None:
        """Take a story, or count why not."""
        address = absolute("", text(url))
        name = clean_text(text(title)[:4000])[:1000]
        feed = absolute("", text(feed_url))
        if address is None:
            self.skips.add(SkipReason.NO_ADDRESS, name or text(url))
            return
        if address in self._seen:
            self.skips.add(SkipReason.TWICE, name or address)
            return
        if len(self._stories) >= MAX_STORIES:
            self.skips.add(SkipReason.TOO_MANY)
            return
        self._seen.add(address)
        body = text(html)
        body = body if len(body) <= min(MAX_TEXT, self._room) else ""
        self._room -= len(body)
        self._stories.append(
            ImportedStory(
                address,
                "" if name == address else name,
                body or None,
                saved_at,
                is_read,
                is_saved,
                tags,
                clean_text(text(feed_title)[:2000])[:500],
                feed,
                text(guid)[:2000] or None,
                clean_text(text(author)[:1000])[:300] or None,
                published_at,
            )
        )

    def add_feed(self, url: object, title: object = "", site_url: object = "", folder: Iterable[object] = ()) -> None:
        """Take a subscription, or count why not. `folder`: names from the top."""
        address = absolute("", text(url).strip())
        name = clean_text(text(title)[:2000])[:500]
        if address is None:
            self.skips.add(SkipReason.NOT_WEB, name or text(url))
        elif address not in self._feeds and len(self._feeds) >= MAX_FEEDS:
            self.skips.add(SkipReason.TOO_MANY, name)
        elif address not in self._feeds:
            self._feeds[address] = ImportedFeed(address, name or None, absolute("", text(site_url)), _path(folder))

    def add_program(
        self, line: object, title: object = "", folder: Iterable[object] = (), *, is_for_shell: bool
    ) -> None:
        """Leave out a subscription to what a program writes; where it can be run here, a person may look at it.

        Args:
            line: its command line.
            is_for_shell: the other reader hands that to a shell.
        """
        written = text(line).strip()
        name = clean_text(text(title)[:2000])[:500]
        self.skips.add(SkipReason.NOT_WEB, name or written)
        address = command_address(written, is_for_shell=is_for_shell)
        if address is not None and len(self._local) < MAX_FEEDS:
            self._local.setdefault(address, ImportedFeed(address, name or None, None, _path(folder)))

    def library(self) -> ImportedLibrary:
        """Everything taken."""
        return ImportedLibrary(
            self._reader,
            tuple(self._feeds.values()),
            tuple(self._stories),
            self.skips.total(),
            tuple(self._local.values()),
        )


def _path(folder: Iterable[object]) -> str | None:
    """A folder's path of its names from the top; None for no folder."""
    names = [path_segment(clean_text(text(each)[:500], is_html=False)) for each in folder][:MAX_DEPTH]
    return "/".join(each for each in names if each) or None
