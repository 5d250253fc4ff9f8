"""A process that looks at the library again keeps its locks: nobody else takes the log from under its connections."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage import upkeep
from storage.connection import library_state, open_reader, open_writer
from storage.paths import Profile, profile
from storage.schema import prepare

NOW = 1_763_600_000

ANOTHER_PROGRAM = """
import sys
from pathlib import Path
from storage.connection import open_writer
conn = open_writer(Path(sys.argv[1]))
conn.execute("INSERT INTO settings(key, value) VALUES ('left', '1') ON CONFLICT DO UPDATE SET value = value + 1")
conn.close()
"""


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    made = profile(tmp_path / "profile")
    prepare(made, NOW)
    return made


def let_another_program_come_and_leave(place: Profile) -> None:
    subprocess.run(
        [sys.executable, "-c", ANOTHER_PROGRAM, str(place.database)],
        check=True,
        cwd=Path(__file__).resolve().parent.parent.parent,
    )


LOOKS: dict[str, Callable[[Profile], object]] = {
    "its state": lambda place: library_state(place.database),
    "a reader that ends": lambda place: open_reader(place.database).close(),
    "a writer that ends": lambda place: open_writer(place.database).close(),
    "a check": upkeep.check,
    "a copy": lambda place: upkeep.backup(place, NOW),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_a_second_look_keeps_the_log(place: Profile, look: Callable[[Profile], object]) -> None:
    with closing(open_reader(place.database)) as reader:
        reader.execute("SELECT count(*) FROM articles").fetchone()
        look(place)
        let_another_program_come_and_leave(place)
        log = place.database.with_name(place.database.name + "-wal")
        assert log.exists()
        with closing(open_writer(place.database)) as writer:
            writer.execute("INSERT INTO settings(key, value) VALUES ('mine', '1')")
        assert dict(reader.execute("SELECT key, value FROM settings WHERE key IN ('left', 'mine')")) == {
            "left": "1",
            "mine": "1",
        }
    assert upkeep.check(place) == []
