"""Tells by its content which reader wrote a file, and reads it. The one way in; runs in a worker."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

from feeds.errors import FeedError
from feeds.imports import lists, netnewswire, read_later, starred
from feeds.imports.gathering import Gathering, when
from feeds.json_text import read_json
from feeds.opml import OpmlError, read_opml
from feeds.protocol.failure_kind import FailureKind
from storage.foreign_readers import MAX_TEXT, ForeignProblem, ForeignReaderError, read_foreign
from storage.foreign_schemas import NETNEWSWIRE, PROGRAM_LINE, SHELL_LINE
from storage.import_types import ImportedFeed, ImportedLibrary, SkipReason, SkipTally

MAX_FILE_BYTES = 300_000_000
"""Of a text. An export of 10,000 pages with their texts takes about 200 MB."""

MAX_MEMBERS = 50_000
_DATABASE = b"SQLite format 3\0"
_ARCHIVE = b"PK\x03\x04"


def read_import(path: Path) -> ImportedLibrary:
    """What a file of another reader holds.

    Raises:
        FeedError: NO_FILE if it cannot be read, TOO_LARGE, NO_IMPORT if no known program wrote it, IMPORT_DAMAGED.
    """
    try:
        with path.open("rb") as file:
            head = file.read(16)
            if head == _DATABASE:
                return _of_database(path)
            data = head + file.read(MAX_FILE_BYTES + 1)
        if data.startswith(_ARCHIVE):
            return _of_archive(path)
    except (OSError, ValueError) as error:
        raise FeedError(FailureKind.NO_FILE, str(path), str(error)) from error
    if len(data) > MAX_FILE_BYTES:
        raise FeedError(FailureKind.TOO_LARGE, str(path), f"more than {MAX_FILE_BYTES} bytes")
    return _of_text(path, data)


def _of_text(path: Path, data: bytes) -> ImportedLibrary:
    if b"<opml" in data[:2000].lower():
        return _of_opml(path, data)
    content = data.decode("utf-8-sig", "replace")
    if content[:200].lstrip().startswith(("{", "[")):
        return _of_json(path, content)
    if lists.is_csv(content):
        return lists.read_csv([content])
    if lists.is_pocket_page(content):
        return lists.read_pocket_page(content)
    if lists.is_newsboat_urls(content):
        return lists.read_newsboat_urls(content)
    raise _unknown(path)


def _of_opml(path: Path, data: bytes) -> ImportedLibrary:
    try:
        listed = read_opml(data)
    except OpmlError as error:
        raise FeedError(FailureKind.IMPORT_DAMAGED, str(path), str(error)) from error
    tally = SkipTally()
    for line in listed.skipped:
        tally.add(SkipReason.NOT_WEB, line.title or line.address)
    feeds = tuple(ImportedFeed(each.url, each.title, each.site_url, each.folder) for each in listed.subscriptions)
    local = tuple(ImportedFeed(each.url, each.title, None, each.folder) for each in listed.local)
    return ImportedLibrary("OPML", feeds, (), tally.total(), local)


def _of_json(path: Path, content: str) -> ImportedLibrary:
    document = _json(path, content)
    if isinstance(document, dict) and starred.is_starred(document):
        return starred.read_starred(document)
    if isinstance(document, list) and read_later.is_wallabag(document):
        return read_later.read_wallabag(document)
    if isinstance(document, list) and read_later.is_omnivore(document):
        return read_later.read_omnivore(document)
    raise _unknown(path)


def _json(path: Path, content: str) -> Any:
    try:
        return read_json(content)
    except (ValueError, RecursionError) as error:
        raise FeedError(FailureKind.IMPORT_DAMAGED, str(path), f"{type(error).__name__}: {error}") from error


def _unknown(path: Path) -> FeedError:
    return FeedError(FailureKind.NO_IMPORT, str(path), "the content is of no known program")


def _of_database(path: Path) -> ImportedLibrary:
    try:
        library = read_foreign(path)
    except ForeignReaderError as error:
        kinds = {
            ForeignProblem.UNKNOWN: FailureKind.NO_IMPORT,
            ForeignProblem.DAMAGED: FailureKind.IMPORT_DAMAGED,
            ForeignProblem.UNREADABLE: FailureKind.NO_FILE,
        }
        raise FeedError(kinds[error.problem], str(path), error.detail) from error
    gathering = Gathering(library.reader)
    if library.reader == NETNEWSWIRE:
        library = netnewswire.with_subscriptions(path, library, gathering.skips)
    for feed in library.feeds:
        scheme, _, line = feed.url.partition(":")
        if scheme in (SHELL_LINE, PROGRAM_LINE):
            gathering.add_program(line, feed.title, feed.folder, is_for_shell=scheme == SHELL_LINE)
        else:
            gathering.add_feed(feed.url, feed.title, feed.site_url, feed.folder)
    for story in library.stories:
        gathering.add_story(
            story.url,
            story.title,
            html=story.html,
            is_read=story.is_read,
            is_saved=story.is_saved,
            tags=story.tags,
            feed_title=story.feed_title,
            feed_url=story.feed_url,
            guid=story.guid,
            author=story.author,
            published_at=when(story.published),
        )
    if library.beyond:
        gathering.skips.add(SkipReason.TOO_MANY, count=library.beyond)
    return gathering.library()


def _of_archive(path: Path) -> ImportedLibrary:
    """An export as it is downloaded: Omnivore's with its pages, Pocket's with its tables, or one file packed."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _of_members(path, archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zipfile.zlib.error) as error:  # type: ignore[attr-defined]
        raise FeedError(FailureKind.IMPORT_DAMAGED, str(path), f"{type(error).__name__}: {error}") from error


def _of_members(path: Path, archive: zipfile.ZipFile) -> ImportedLibrary:
    members = {PurePosixPath(each.filename): each for each in archive.infolist()[:MAX_MEMBERS] if not each.is_dir()}
    # The names tell nothing to whoever writes elsewhere: nothing of an archive is ever unpacked to a disk.
    metadata = sorted(each for each in members if each.name.startswith("metadata_") and each.suffix == ".json")
    if metadata:
        pages = {each.stem: members[each] for each in members if each.suffix == ".html"}
        items: list[Any] = []
        for name in metadata:
            document = _json(path, _member(archive, members[name], MAX_FILE_BYTES // 4))
            items += document if isinstance(document, list) else []

        def page(slug: str) -> str:
            return _member(archive, pages[slug], MAX_TEXT * 4) if slug in pages else ""

        return read_later.read_omnivore(items, page)
    tables = [
        content
        for name in sorted(each for each in members if each.suffix == ".csv")[:200]
        if lists.is_csv(content := _member(archive, members[name], MAX_FILE_BYTES // 4))
    ]
    if tables:
        return lists.read_csv(tables)
    for name in [each for each in members if each.suffix in (".json", ".html", ".opml", ".xml")][:20]:
        try:
            return _of_text(path, _member(archive, members[name], MAX_FILE_BYTES // 4).encode())
        except FeedError:
            continue
    raise _unknown(path)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> str:
    """A member's text; "" for one that is larger than it may be, whatever its entry says."""
    with archive.open(member) as file:
        data = file.read(most + 1)
    return data.decode("utf-8-sig", "replace") if len(data) <= most else ""
