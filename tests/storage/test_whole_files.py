from __future__ import annotations

import sys
from pathlib import Path

import pytest

from storage.whole_files import write_whole


@pytest.mark.skipif(sys.platform == "win32", reason="no limit to set there")
def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - not on every system

    file = tmp_path / "kept.json"
    write_whole(file, b"first")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, usual[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_whole(file, bytes(1000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"kept.json": b"first"}
    write_whole(file, b"second")
    assert file.read_bytes() == b"second"


def test_what_a_link_leads_to_is_replaced_not_the_link(tmp_path: Path) -> None:
    file, link = tmp_path / "kept.json", tmp_path / "link.json"
    file.write_bytes(b"first")
    link.symlink_to(file)
    write_whole(link, b"second")
    assert link.is_symlink()
    assert file.read_bytes() == b"second"
