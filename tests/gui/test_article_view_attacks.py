"""Attacks through the cleaner and the view: nothing but text, safe links and keys of pictures, and not one socket."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from feeds.clean import clean_html
from gui.article_view.pieces import Block, Piece, Run, Table
from gui.article_view.shape import pieces
from tests.feeds.attacks import attacks
from tests.gui.article_library import Library, draft, opened, reader_of

BASE = "https://news.example/a/b.html"
_SAFE_LINK = re.compile(r"(?:https?://|mailto:|#part-\d+\Z)", re.IGNORECASE)


def runs(piece: Piece) -> Iterator[Run]:
    if isinstance(piece, Block):
        yield from piece.runs
    elif isinstance(piece, Table):
        for row in piece.rows:
            for cell in row:
                yield from cell.runs


def bad_links(html: str) -> list[str]:
    found = [run.href for piece in pieces(html, {}) if piece is not None for run in runs(piece) if run.href is not None]
    return [href for href in found if not _SAFE_LINK.match(href)]


def sockets() -> int:
    """Sockets this process has open, whoever opened them: Python, Qt or the system's resolver."""
    fds = Path("/proc/self/fd")
    return sum(os.readlink(each).startswith("socket:") for each in fds.iterdir() if each.is_symlink())


def test_no_attack_leaves_a_link_that_may_not_be_followed(corpora: Path) -> None:
    for vector in attacks(corpora):
        assert bad_links(clean_html(vector, BASE).html) == [], vector


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_mutation_of_an_attack_does(data: st.DataObject, corpora: Path) -> None:
    vectors = attacks(corpora)
    first, second = data.draw(st.sampled_from(vectors)), data.draw(st.sampled_from(vectors))
    cut, at = data.draw(st.integers(0, len(first))), data.draw(st.integers(0, len(second)))
    junk = data.draw(st.text(alphabet="<>\"'/=&;\x00 \n`a:#", max_size=12))
    mixed = first[:cut] + junk + second[at:]
    assert bad_links(clean_html(mixed, BASE).html) == []
    # The view does not lean on the cleaner: what was never cleaned is text, safe links and keys to it as well.
    assert all(href.startswith("#") or _SAFE_LINK.match(href) for href in bad_links(mixed))


@pytest.mark.skipif(sys.platform != "linux", reason="sockets are counted in /proc")
def test_reading_attacks_opens_no_socket(
    qtbot: QtBot, tmp_path: Path, corpora: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **_: asked.append(args))
    library = Library(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        here = f"//127.0.0.1:{server.getsockname()[1]}"
        led_here = [re.sub(r"//[\w.-]+", here, vector) for vector in attacks(corpora)]
        # As the cleaner stores them, and as they came: a view that leant on the cleaner would be one mistake from harm.
        bodies = [
            "".join(clean_html(each, BASE).html if is_cleaned else each for each in led_here[at : at + 120])
            for is_cleaned in (True, False)
            for at in range(0, len(led_here), 120)
        ]
        articles = [library.add(draft(str(number), body)) for number, body in enumerate(bodies)]
        with reader_of(library) as reader:
            qtbot.addWidget(reader.pane)
            reader.pane.show()
            before = sockets()
            for article in articles:
                opened(qtbot, reader.pane, article)
                bar = reader.pane.browser.verticalScrollBar()
                for part in range(4):
                    bar.setValue(bar.maximum() * part // 3)
                    reader.pane.grab()
                document = reader.pane.browser.document()
                for kind in QTextDocument.ResourceType:
                    assert document.resource(kind.value, QUrl(f"http:{here}/x.png")) is None
                assert sockets() <= before
            with pytest.raises(BlockingIOError):
                server.accept()
    library.conn.close()
    assert asked == []
