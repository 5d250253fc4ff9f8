"""What the program writes for the desktop: autostart, applications menu, defaults, icons. Real files, other homes."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QImageReader

from feeds.headless.arguments import WINDOW_ACTIONS
from gui.desktop import entry_text
from gui.desktop.autostart import LaunchAgent, RunKey, XdgAutostart
from gui.desktop.handed import Handed, as_address, read_line
from gui.desktop.launch import ICONS, MAIN, as_exec, start_command
from gui.desktop.menu_entry import DEFAULT_FOR, FILE, SIZES, own_entry
from gui.desktop.mime_defaults import defaults_of, with_default, without_default
from gui.desktop.registry import Registry
from storage.paths import Profile, profile

PLACE = profile(Path("/some where/100% mine"))


def read_exec(value: str) -> list[str]:
    """An Exec key's arguments, read by the specification's rules in their order: string, quoting, field codes."""
    unescaped = re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), value)
    parts = re.findall(r'"((?:\\.|[^"\\])*)"|([^ "]+)', unescaped, re.DOTALL)
    return [(plain if plain else re.sub(r"\\(.)", r"\1", quoted)).replace("%%", "%") for quoted, plain in parts]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=20), min_size=1, max_size=4))
def test_a_command_survives_a_desktop_file(command: list[str]) -> None:
    line = as_exec(command, "%U")
    assert "\n" not in line
    assert read_exec(line) == [*command, "%U"]


def test_the_menu_says_what_the_program_opens_and_does(tmp_path: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(entry_text.menu_entry(PLACE))
    entry = parser["Desktop Entry"]
    assert "x-scheme-handler/feed" in entry["MimeType"].split(";")
    assert read_exec(entry["Exec"])[1:] == [str(MAIN), "--profile", "/some where/100% mine", "open", "%U"]
    for group in entry["Actions"].strip(";").split(";"):
        assert parser[f"Desktop Action {group}"]["Name"]
        assert read_exec(parser[f"Desktop Action {group}"]["Exec"])[-2:-1] == ["--act"]
    assert entry_text.ACTIONS == WINDOW_ACTIONS
    assert start_command(profile(None))[-1] == "open"


def test_autostart_is_what_stands_in_the_file(tmp_path: Path) -> None:
    autostart = XdgAutostart(PLACE, tmp_path / "autostart")
    assert not autostart.is_on()
    autostart.set_on(True)
    assert autostart.is_on()
    text = autostart.file.read_text("utf-8")
    assert "--minimised" in text
    # As the settings of a desktop switch it off.
    for line in ("Hidden=true", "X-GNOME-Autostart-enabled=false"):
        autostart.file.write_text(f"{text}{line}\n", "utf-8")
        assert not autostart.is_on()
    autostart.set_on(True)
    assert autostart.is_on()
    autostart.set_on(False)
    assert not autostart.file.exists()
    autostart.set_on(False)


def test_a_launch_agent_is_on_until_it_is_disabled(tmp_path: Path) -> None:
    agent = LaunchAgent(PLACE, tmp_path)
    agent.set_on(True)
    assert agent.is_on()
    kept = plistlib.loads(agent.file.read_bytes())
    assert kept["ProgramArguments"][-2:] == ["open", "--minimised"]
    agent.file.write_bytes(plistlib.dumps({**kept, "Disabled": True}))
    assert not agent.is_on()
    agent.file.write_bytes(b"no list")
    assert not agent.is_on()
    agent.set_on(False)
    assert not agent.file.exists()


def test_the_run_key_heeds_the_task_manager(tmp_path: Path) -> None:
    ini = QSettings.Format.IniFormat
    run, approved = (QSettings(str(tmp_path / name), ini) for name in ("run.ini", "approved.ini"))
    key = RunKey(PLACE, run, approved)
    assert not key.is_on()
    key.set_on(True)
    assert key.is_on()
    assert str(run.value("Broadsheet")).endswith("open --minimised")
    approved.setValue("Broadsheet", QByteArray(b"\x03\x00\x00\x00"))
    assert not key.is_on()
    key.set_on(True)
    assert key.is_on()
    key.set_on(False)
    assert not key.is_on()


def test_windows_is_told_what_opens_lists_and_links(tmp_path: Path) -> None:
    classes = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    classes.setValue("feed/shell/open/command/Default", "other.exe")
    classes.setValue(".opml/Default", "Other.opml")
    registry = Registry(classes)
    before = {key: classes.value(key) for key in classes.allKeys()}
    registry.install(PLACE, is_default=False)
    assert str(classes.value("Broadsheet.opml/shell/open/command/Default")).endswith('open "%1"')
    assert classes.contains(".opml/OpenWithProgids/Broadsheet.opml")
    registry.remove(PLACE)
    assert {key: classes.value(key) for key in classes.allKeys()} == before
    registry.install(PLACE, is_default=True)
    assert "open" in str(classes.value("feed/shell/open/command/Default"))
    registry.remove(PLACE)
    assert not any(key.startswith(("feed", "Broadsheet")) for key in classes.allKeys())


def test_the_command_puts_it_into_the_menu_and_takes_it_out(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    entry = own_entry(environment)
    own = "[Added Associations]\ntext/plain=editor.desktop;\n# mine\n[Default Applications]\n"
    own += f"{DEFAULT_FOR[1]}=old.desktop\n"
    entry.associations.parent.mkdir()
    # Kept elsewhere, as people do who keep such files together.
    kept = tmp_path / "kept.list"
    kept.write_text(own)
    entry.associations.symlink_to(kept)

    def run(*words: str) -> list[str]:
        command = [sys.executable, str(MAIN), "--profile", str(tmp_path / "profile"), "desktop", *words]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        return done.stdout.splitlines()

    files = run("install")
    assert str(entry.file) in files
    assert all(Path(file).exists() for file in files)
    assert len([file for file in files if file.endswith("broadsheet.png")]) == len(SIZES)
    assert str(tmp_path / "profile") in entry.file.read_text("utf-8")
    assert entry.associations.read_text() == own
    assert not entry.is_default()
    run("install", "--default")
    assert entry.is_default()
    assert f"{DEFAULT_FOR[1]}={FILE};old.desktop" in entry.associations.read_text()
    assert set(run("remove")) == set(files)
    assert not entry.is_there()
    assert entry.associations.read_text().replace("old.desktop;", "old.desktop") == own
    assert entry.associations.is_symlink()
    assert run("remove") == []


LINES = (
    "[Default Applications]",
    "[Added Associations]",
    "a/b=x.desktop;",
    "a/b=me.desktop",
    "c/d=y.desktop;me.desktop;",
    "# a/b=me",
    "feed",
)


@given(st.lists(st.sampled_from(LINES)))
def test_defaults_are_put_in_and_taken_out_of_any_list(lines: list[str]) -> None:
    text = "\n".join(lines)
    made = with_default(text, "me.desktop", ["a/b", "e/f"])
    assert {"a/b", "e/f"} <= defaults_of(made, "me.desktop")
    gone = without_default(made, "me.desktop")
    assert not defaults_of(gone, "me.desktop")
    for line in lines:
        if "me.desktop" not in line and not line.startswith("a/b"):
            assert line in gone.splitlines()


@pytest.mark.parametrize(
    ("word", "address"),
    [
        ("feed:https://wire.example/rss", "https://wire.example/rss"),
        ("FEED://wire.example/rss", "http://wire.example/rss"),
        ("feed://https://wire.example/rss", "https://wire.example/rss"),
        ("feed:wire.example:8080/rss", "http://wire.example:8080/rss"),
        ("feeds://wire.example/rss", "https://wire.example/rss"),
        ("feed:command:rm -r /", ""),
        ("feed:file:///etc/passwd", ""),
        ("feed:javascript:alert(1)", ""),
        ("feed:", ""),
        ("https://wire.example", "https://wire.example"),
        ("wire.example", "wire.example"),
        ("list.opml", "{folder}/list.opml"),
        ("./list.opml", "{folder}/list.opml"),
        ("no such.opml", "no such.opml"),
        ("file:///a%20b.opml", "/a b.opml"),
        ("file://server/share.opml", ""),
    ],
)
def test_what_a_word_from_outside_means(word: str, address: str, tmp_path: Path) -> None:
    (tmp_path / "list.opml").touch()
    assert as_address(word, tmp_path) == address.format(folder=tmp_path)


@given(st.binary(max_size=200))
def test_a_line_of_no_start_of_ours_says_nothing_or_little(line: bytes) -> None:
    assert isinstance(read_line(line), Handed)


def test_a_line_says_what_was_handed_over() -> None:
    handed = Handed(("a", "ü\n"), "refresh", True, "token")
    assert read_line(handed.line()) == handed
    assert read_line(b'[["a"], "quit", false, ""]') == Handed(("a",))
    assert read_line(b"[" * 60_000) == Handed()
    assert read_line(Handed(("x" * 70_000,), "refresh").line()) == Handed((), "refresh")


def test_icons_are_there_in_every_size() -> None:
    for size in SIZES:
        image = QImageReader(str(ICONS / f"{size}.png")).read()
        assert (image.width(), image.height(), image.hasAlphaChannel()) == (size, size, True)
    assert (ICONS / "broadsheet.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (ICONS / "broadsheet.icns").read_bytes()[:4] == b"icns"


def test_a_profile_elsewhere_is_named_and_the_usual_is_not() -> None:
    assert "--profile" not in start_command(profile(None))
    assert start_command(Profile(Path("/x")))[2:4] == ["--profile", "/x"]
