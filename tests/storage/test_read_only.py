"""A library in a folder that may not be written: all of it can be read, and what cannot be done is told in words.

In a process of its own, for whoever may write anywhere gives that up first.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.paths import profile
from tests.storage.arriving import NOW, Arriving, draft

ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights as POSIX has them")

ACTING = """
import json, os, sys
from pathlib import Path
from storage import feeds, lists, schema, search, upkeep
from storage.connection import library_state, open_reader, open_writer
from storage.errors import StorageError
from storage.paths import profile
from storage.pictures_file import open_pictures_reader
from storage.types import ArticleFilter, Scope
from storage.writer import Writer

place, now = profile(Path(sys.argv[1])), int(sys.argv[2])
if os.getuid() == 0:
    os.setresuid(65534, 65534, 65534)

def problem(act):
    try:
        act()
    except StorageError as error:
        return error.problem
    return None

def read():
    conn = open_reader(place.database)
    found = lists.ids(conn, ArticleFilter(Scope.ALL, query="ferry", now=now)).ids
    conn.close()
    return found

print(json.dumps({
    "state": library_state(place.database),
    "read": read(),
    "pictures": problem(lambda: open_pictures_reader(place.pictures).close()),
    "write": problem(lambda: open_writer(place.database)),
    "writer": problem(lambda: Writer(place.database, records=True)),
    "prepare": problem(lambda: schema.prepare(place, now)),
    "check": problem(lambda: upkeep.check(place)),
    "backup": problem(lambda: upkeep.backup(place, now)),
}))
"""


def set_rights(folder: Path, of_folder: int, of_files: int) -> None:
    for each in folder.iterdir():
        each.chmod(of_files)
    folder.chmod(of_folder)


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that anybody may enter, which pytest's are not."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder


def act(place: Path) -> dict[str, object]:
    ran = subprocess.run(
        [sys.executable, "-c", ACTING, str(place), str(NOW)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    answer: dict[str, object] = json.loads(ran.stdout)
    return answer


def test_a_folder_that_may_only_be_read(folder: Path) -> None:
    library = Arriving(folder / "profile")
    library.arrive(library.feed("one"), draft("a"))
    library.close()
    before = sorted(each.name for each in library.place.root.iterdir())
    set_rights(library.place.root, 0o555, 0o444)
    refused = dict.fromkeys(("write", "writer", "prepare", "check", "backup"), "read_only")
    assert act(library.place.root) == {"state": "current", "read": [1], "pictures": None, **refused}
    set_rights(library.place.root, 0o755, 0o644)
    assert sorted(each.name for each in library.place.root.iterdir()) == before


def test_what_a_killed_program_left_in_the_log_is_read_too(folder: Path) -> None:
    library = Arriving(folder / "open")
    feed_id = library.feed("one")
    library.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library.arrive(feed_id, draft("a"))
    killed = profile(folder / "killed")
    shutil.copytree(library.place.root, killed.root)
    library.close()
    assert (killed.root / "broadsheet.sqlite3-wal").stat().st_size > 0
    set_rights(killed.root, 0o555, 0o444)
    assert act(killed.root)["read"] == [1]
    set_rights(killed.root, 0o755, 0o644)
