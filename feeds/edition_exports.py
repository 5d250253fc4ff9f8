"""Editions written to files and sent as letters: what the engine and the command line do with digest.export.

Reads the articles behind an edition from the library; builds none.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

from digest.edition_types import Edition
from digest.export.article import ExportedArticle
from digest.export.edition_formats import NEEDS_ARTICLES, EditionFormat, edition_written
from digest.export.edition_mail import Envelope, edition_mail
from digest.export.edition_words import EditionWords
from digest.export.front_page import ExportedEdition
from digest.export.pdf_document import Paper
from feeds import mail, mail_login
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.exports import exported_article, pdf_fonts, write_whole
from feeds.protocol.failure_kind import FailureKind
from storage import mail_settings, rows
from storage.connection import open_reader
from storage.errors import StorageError
from storage.paths import Profile
from storage.pictures_file import open_pictures_reader

MOST_ARTICLES = 500
"""Articles that an exported edition holds whole, those of the first stories first: more make no file to be read."""


def save_edition(
    profile: Profile,
    edition: Edition,
    path: Path,
    words: EditionWords,
    *,
    form: EditionFormat | None = None,
    paper: Paper = Paper.A4,
) -> EditionFormat:
    """Write an edition to a file, whole or not at all.

    Args:
        profile: of the library.
        edition: what is written.
        path: the file; one that is there is replaced.
        words: what it says of its own.
        form: as what; None for what the ending of its name says.
        paper: the sheet of a PDF.

    Raises:
        FeedError: the name ends like no format of ours, or the file cannot be written.
        StorageError: the library cannot be read.
    """
    form = form or edition_format(path)
    write_whole(path, edition_data(profile, edition, form, words, paper=paper))
    return form


def edition_data(
    profile: Profile, edition: Edition, form: EditionFormat, words: EditionWords, *, paper: Paper = Paper.A4
) -> bytes:
    """An edition as a file's bytes. Arguments and errors as of `save_edition`."""
    exported = exported_edition(profile, edition, words, has_articles=form in NEEDS_ARTICLES)
    return edition_written(exported, form, pdf_fonts(), int(time.time()), paper=paper)


def send_edition(profile: Profile, edition: Edition, words: EditionWords, vault: Vault, to: str = "") -> None:
    """Send an edition as a letter by the library's mail settings.

    Args:
        profile: of the library.
        edition: what is sent.
        words: what it says of its own.
        vault: where the password lies.
        to: the address; "" for that of the settings.

    Raises:
        FeedError: nothing is set, an address is none, or the server does not take it.
        StorageError: the library cannot be read.
    """
    with closing(open_reader(profile.database)) as conn:
        server = mail_settings.mail(conn)
    envelope = Envelope(server.sender or to or server.to, to or server.to)
    exported = exported_edition(profile, edition, words, has_articles=False)
    try:
        letter = edition_mail(exported, envelope)
    except ValueError as error:
        raise FeedError(FailureKind.MAIL_UNSET, server.host, str(error)) from error
    mail.send(letter, server, mail_login.password(vault))


def exported_edition(
    profile: Profile, edition: Edition, words: EditionWords, *, has_articles: bool = True
) -> ExportedEdition:
    """An edition with the articles behind it, those that are still in the library; of very many the first.

    Args:
        profile: of the library.
        edition: which.
        words: what it says of its own.
        has_articles: False for the lead story's alone, whose picture every format shows.

    Raises:
        StorageError: the library cannot be read.
    """
    stories = edition.stories() if has_articles else filter(None, (edition.lead,))
    wanted = dict.fromkeys(
        about.article_id
        for story in stories
        for about in story.articles
        if about.article_id == story.headline_id or (has_articles and not about.is_duplicate)
    )
    found: dict[int, ExportedArticle] = {}
    with closing(open_reader(profile.database)) as conn, _pictures(profile) as pictures:
        for article_id in islice(wanted, MOST_ARTICLES):
            body = rows.body(conn, article_id)
            if body is not None:
                at = body.row.published_at
                found[article_id] = exported_article(body, pictures, words.told_date(at) if at is not None else "")
    return ExportedEdition(edition, found, words)


def edition_format(path: Path) -> EditionFormat:
    """What the ending of a file's name says.

    Raises:
        FeedError: NO_FORMAT.
    """
    ending = path.suffix.lower().removeprefix(".")
    try:
        return EditionFormat({"htm": "html", "markdown": "md", "text": "txt"}.get(ending, ending))
    except ValueError as error:
        raise FeedError(FailureKind.NO_FORMAT, str(path), f"no format for “{ending}”") from error


@contextmanager
def _pictures(profile: Profile) -> Iterator[sqlite3.Connection | None]:
    """The file of pictures; without it an edition is exported without them."""
    try:
        conn = open_pictures_reader(profile.pictures)
    except StorageError:
        yield None
        return
    with closing(conn):
        yield conn
