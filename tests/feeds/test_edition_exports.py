"""Editions of a real library written to files and sent to a real server, by the functions commands use."""

from __future__ import annotations

import argparse
import email
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from email.policy import default
from pathlib import Path

import pytest

from digest.edition_types import Edition, EditionArticle, EditionSection, EditionSentence, EditionStory
from digest.export.edition_words import EditionWords
from feeds.credentials import Secrets, Vault
from feeds.edition_exports import save_edition, send_edition
from feeds.errors import FeedError
from feeds.headless.arguments import edition_output
from feeds.headless.edition_output import deliver
from feeds.headless.session import CommandError, Session
from feeds.mail_login import MAIL
from feeds.protocol.failure_kind import FailureKind
from feeds.sign_in import Login
from storage import lists
from storage.connection import open_reader
from storage.mail_settings import StoredMail, mail, put_mail
from storage.paths import Profile
from storage.writer import Writer
from tests.feeds.mail_server import Inbox, MailServer
from tests.gui.window_library import WindowLibrary, make_library

ADDRESS = "me@home.example"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[WindowLibrary]:
    made = make_library(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    made = Inbox()
    with MailServer(made):
        yield made


def edition_of(library: WindowLibrary) -> Edition:
    """Every article a story of its own, and one that the library no longer has."""
    conn = open_reader(library.profile.database)
    rows = lists.rows(conn, list(library.articles.values())).values()
    conn.close()
    abouts = [EditionArticle(row.id, row.title, row.feed_title, row.url, row.sort_at) for row in rows]
    abouts.append(EditionArticle(99_999, "Removed since", "Gone Gazette", "https://gone.example/1", abouts[0].at))
    stories = tuple(
        EditionStory(
            None,
            each.title or "–",
            each.article_id,
            (EditionSentence("A sentence.", each.article_id),),
            (each,),
            (each.source,),
        )
        for each in abouts
    )
    until = max(each.at for each in abouts) + 1
    return Edition(until - 86_400, until, until, stories[0], (EditionSection(None, None, stories[1:]),), len(abouts), 5)


def set_mail(profile: Profile, wanted: StoredMail) -> None:
    writer = Writer(profile.database, records=False)
    writer.submit(lambda conn: put_mail(conn, wanted)).result()
    writer.close()


@pytest.mark.parametrize("ending", ["epub", "pdf", "html", "md", "eml", "txt"])
def test_the_name_says_as_what(tmp_path: Path, library: WindowLibrary, ending: str) -> None:
    path = tmp_path / f"edition.{ending}"
    edition = edition_of(library)
    assert edition.lead is not None
    save_edition(library.profile, edition, path, EditionWords())
    data = path.read_bytes()
    if ending == "epub":
        with zipfile.ZipFile(path) as book:
            assert f"EPUB/article-{edition.lead.headline_id}.xhtml" in book.namelist()
            assert b"Removed since" in book.read("EPUB/front.xhtml")
            assert "EPUB/article-99999.xhtml" not in book.namelist()
    elif ending != "pdf":
        assert b"Removed since" in data
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


def test_what_cannot_be_written_is_told_by_kind(tmp_path: Path, library: WindowLibrary) -> None:
    for path, kind in (
        (tmp_path / "edition.docx", FailureKind.NO_FORMAT),
        (tmp_path / "no" / "edition.md", FailureKind.NOT_WRITTEN),
        (tmp_path / "no" / "\0.md", FailureKind.NOT_WRITTEN),
    ):
        with pytest.raises(FeedError) as caught:
            save_edition(library.profile, edition_of(library), path, EditionWords())
        assert caught.value.kind is kind


def test_an_edition_is_sent_with_the_kept_password(library: WindowLibrary, inbox: Inbox) -> None:
    inbox.login = ("anna", "p:äss")
    stored = StoredMail("127.0.0.1", inbox.port, "none", "anna", "desk@home.example", ADDRESS)
    set_mail(library.profile, stored)
    vault = Vault(library.profile.root)
    vault.put(MAIL, Secrets(Login("anna", "p:äss")))
    send_edition(library.profile, edition_of(library), EditionWords(), vault)
    (data,) = inbox.letters
    letter = email.message_from_bytes(data, policy=default)
    assert letter["To"] == ADDRESS
    assert inbox.recipients == [f"TO:<{ADDRESS}>"]
    assert "p:äss" not in library.profile.database.read_bytes().decode("latin-1")
    vault.put(MAIL, Secrets(Login("anna", "wrong")))
    with pytest.raises(FeedError) as caught:
        send_edition(library.profile, edition_of(library), EditionWords(), vault)
    assert caught.value.kind is FailureKind.MAIL_LOGIN


def test_letters_that_cannot_be_sent_are_told_by_kind(library: WindowLibrary, inbox: Inbox) -> None:
    vault = Vault(library.profile.root)
    here = StoredMail("127.0.0.1", inbox.port, "none", "", ADDRESS, ADDRESS)
    inbox.refuses = True
    for stored, kind in (
        (StoredMail(), FailureKind.MAIL_UNSET),
        (replace(here, to="nobody"), FailureKind.MAIL_UNSET),
        (here, FailureKind.MAIL_REFUSED),
        (replace(here, security="starttls"), FailureKind.MAIL_REFUSED),
        (replace(here, security="tls"), FailureKind.TLS),
        (replace(here, port=1), FailureKind.CONNECTION),
        (replace(here, host="192.0.2.1", user="anna"), FailureKind.MAIL_LOGIN),
    ):
        set_mail(library.profile, stored)
        with pytest.raises(FeedError) as caught:
            send_edition(library.profile, edition_of(library), EditionWords(), vault)
        assert caught.value.kind is kind, stored
    assert inbox.letters == []


def options(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    edition_output(parser)
    return parser.parse_args(words)


def test_a_command_writes_prints_and_sends(
    tmp_path: Path, library: WindowLibrary, inbox: Inbox, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    set_mail(library.profile, StoredMail("127.0.0.1", inbox.port, "none", "", ADDRESS, ADDRESS))
    edition = edition_of(library)
    with Session(library.profile) as session:
        path = tmp_path / "morning.book"
        deliver(session, edition, options("--format", "epub", "-o", str(path)))
        assert path.read_bytes().startswith(b"PK")
        deliver(session, edition, options())
        sys.stdout.flush()
        assert capfdbinary.readouterr().out.startswith(b"# ")
        deliver(session, edition, options("--send", "--to", "you@home.example"))
        assert inbox.recipients == ["TO:<you@home.example>"]
        assert capfdbinary.readouterr().out == b""
        with pytest.raises(CommandError, match="ends like no format"):
            deliver(session, edition, options("-o", str(tmp_path / "morning.doc")))


def test_settings_are_kept(library: WindowLibrary) -> None:
    wanted = StoredMail("mail.example", 2525, "starttls", "anna", "a@home.example", "b@home.example")
    for each in (wanted, StoredMail()):
        set_mail(library.profile, each)
        conn = open_reader(library.profile.database)
        assert mail(conn) == each
        conn.close()
