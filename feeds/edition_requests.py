"""The window's requests for editions of the digest: what the engine does for each."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from digest.edition_types import Edition
from digest.export.edition_words import EditionWords
from feeds import editions
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.protocol.exporting import BuildEdition, ExportEdition
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.mailing import SendEdition
from feeds.protocol.session import Done
from storage.connection import open_reader
from storage.paths import Profile
from storage.writer import Writer


async def build(profile: Profile, writer: Writer, request: BuildEdition) -> Done:
    """Make an edition and store it for the window to read.

    Raises:
        StorageError: the library cannot be read or written.
    """
    wanted = editions.Wanted(
        request.since, request.until, request.minutes, request.topic, takes_late=request.takes_late
    )
    made = await asyncio.to_thread(_made, profile, wanted)
    # Read beside the writer, so that what arrives meanwhile waits for the storing alone.
    edition_id = await asyncio.wrap_future(writer.submit(partial(editions.keep, made=made, finished_at=None)))
    return Done(request.request_id, count=made.articles, ids=(edition_id,))


async def export(profile: Profile, request: ExportEdition) -> Done:
    """Write a stored edition to a file; the ending of its name says as what.

    Raises:
        FeedError: the edition is gone, its words are none, or the file cannot be written.
        StorageError: the library cannot be read.
    """
    await asyncio.to_thread(_export, profile, request)
    return Done(request.request_id, count=1, ids=(request.edition_id,))


def send(profile: Profile, vault: Vault, request: SendEdition) -> None:
    """Send a stored edition as a letter. Blocks.

    Raises:
        FeedError: the edition is gone, or the letter is not taken.
        StorageError: the library cannot be read.
    """
    # Writers of files, and the fonts of a PDF, are loaded by those who export: the first page waits for none.
    from feeds import edition_exports  # noqa: PLC0415

    edition_exports.send_edition(profile, _kept(profile, request.edition_id), _words(request.words), vault)


def _made(profile: Profile, wanted: editions.Wanted) -> Edition:
    with closing(open_reader(profile.database)) as conn:
        return editions.make(conn, wanted, int(time.time()))


def _export(profile: Profile, request: ExportEdition) -> None:
    from digest.export.pdf_document import Paper  # noqa: PLC0415 - as above
    from feeds import edition_exports  # noqa: PLC0415

    paper = Paper.LETTER if request.is_letter else Paper.A4
    made = _kept(profile, request.edition_id)
    edition_exports.save_edition(profile, made, Path(request.path), _words(request.words), paper=paper)


def _kept(profile: Profile, edition_id: int) -> Edition:
    with closing(open_reader(profile.database)) as conn:
        made = editions.kept(conn, edition_id)
    if made is None:
        raise FeedError(FailureKind.NO_ARTICLE, str(edition_id), "no such edition")
    return made


def _words(text: str) -> EditionWords:
    """What the window's `EditionWords` were packed to; lists stand for their tuples."""
    given: dict[str, Any] = json.loads(text)
    listed: dict[str, Any] = {name: tuple(each) if isinstance(each, list) else each for name, each in given.items()}
    return EditionWords(**listed)
