"""Articles of a real library written to files, by the function and by the engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from feeds.errors import FeedError
from feeds.exports import save_article
from feeds.protocol.exporting import SaveArticle
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.session import Done, Failed
from storage.types import BodyKind
from tests.feeds.test_engine import EngineProcess
from tests.gui.window_library import WindowLibrary, make_library

TITLE = "Capital weighs easing of metals sanctions"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[WindowLibrary]:
    made = make_library(tmp_path / "profile")
    yield made
    made.close()


@pytest.mark.parametrize("ending", ["pdf", "epub", "html", "md", "txt", "HTM", "markdown"])
def test_the_name_says_as_what(tmp_path: Path, library: WindowLibrary, ending: str) -> None:
    path = tmp_path / f"article.{ending}"
    path.write_text("older")
    save_article(library.profile, library.articles[TITLE], path, date="today", kind=BodyKind.FEED)
    data = path.read_bytes()
    assert data != b"older"
    if ending not in ("pdf", "epub"):
        assert TITLE in data.decode()
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


def test_what_cannot_be_written_is_told_by_kind(tmp_path: Path, library: WindowLibrary) -> None:
    article_id = library.articles[TITLE]
    cases = [
        (article_id, tmp_path / "article.docx", FailureKind.NO_FORMAT),
        (article_id, tmp_path / "no" / "folder.md", FailureKind.NOT_WRITTEN),
        (99_999, tmp_path / "article.md", FailureKind.NO_ARTICLE),
    ]
    for wanted, path, kind in cases:
        with pytest.raises(FeedError) as caught:
            save_article(library.profile, wanted, path, date="")
        assert caught.value.kind is kind
        assert not path.exists()


def test_the_engine_writes_an_article(tmp_path: Path, library: WindowLibrary) -> None:
    engine = EngineProcess(library.profile)
    path = tmp_path / "kept.md"
    article_id = library.articles[TITLE]
    engine.say(SaveArticle(1, article_id, str(path), "24 Nov", "feed"))
    assert engine.hear(Done).ids == (article_id,)
    assert TITLE in path.read_text("utf-8")
    engine.say(SaveArticle(2, article_id, str(tmp_path / "kept.odt"), "", "feed"))
    assert engine.hear(Failed).kind == FailureKind.NO_FORMAT
    assert engine.leave() == 0
