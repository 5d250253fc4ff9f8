"""Kept editions as `check` looks at them: whole, cut off, and another than is told of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from feeds import editions
from tests.digest.test_edition import article, made
from tests.gui.window_library import WindowLibrary, make_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[WindowLibrary]:
    made_library = make_library(tmp_path / "profile")
    yield made_library
    made_library.close()


def test_what_lost_a_part_or_is_another_is_told(library: WindowLibrary) -> None:
    edition = made(article(1, feed=1), article(2, feed=2))
    whole, cut, other, none = (editions.keep(library.conn, edition, finished_at=1) for _ in range(4))
    assert editions.check(library.conn) == []
    change = "UPDATE editions SET {} WHERE id = ?"
    document = editions.packed(edition)
    library.conn.execute(change.format("document = ?"), (document.rpartition("\n")[0], cut))
    library.conn.execute(change.format("stories = 7"), (other,))
    library.conn.execute(change.format("document = '[]'"), (none,))
    told = " ".join(editions.check(library.conn))
    assert f"Edition {whole} " not in told
    assert f"Edition {cut} cannot be read." in told
    assert f"Edition {other} does not hold what is told of it." in told
    assert f"Edition {none} cannot be read." in told
