"""The guide as files: which chapters there are, and where in them sections begin. Reads `docs/`; shows nothing."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
"""Stands beside the rooms of the program, wherever that is."""

CONTENTS = "guide/README.md"
KEYBOARD = "guide/keyboard.md"
WHATS_NEW = "whats-new.md"

_ENTRY = re.compile(r"^\d+\. \[(?P<title>[^\]]+)\]\((?P<path>[^)#]+)\)$", re.MULTILINE)
_SECTION = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\((?P<path>[^)]+)\)")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a chapter. `anchor`: what stands behind "#" in a link to it."""

    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter.

    Attributes:
        path: within `docs/`, with "/" between its parts.
        text: Markdown.
        sections: in their order.
    """

    path: str
    title: str
    text: str
    sections: tuple[Section, ...] = ()


def chapter(path: str, title: str, text: str) -> Chapter:
    """A chapter of a text."""
    titles = (match["title"] for match in _SECTION.finditer(text))
    return Chapter(path, title, text, tuple(Section(each, anchor(each)) for each in titles))


def anchor(title: str) -> str:
    """What a link calls a heading, by the manner of code hosts: small letters, hyphens for spaces, no other signs."""
    kept = (each for each in title.casefold().strip() if each in "-_ " or unicodedata.category(each)[0] in "LNM")
    return "".join(kept).replace(" ", "-")


def read_guide(docs: Path = DOCS) -> tuple[Chapter, ...]:
    """All chapters, in the order of the table of contents.

    Raises:
        OSError: the guide is not there.
    """
    contents = _text(docs / CONTENTS)
    return tuple(
        chapter(path, match["title"], _text(docs / path))
        for match in _ENTRY.finditer(contents)
        for path in (joined(CONTENTS, match["path"]),)
    )


def read_chapter(path: str, docs: Path = DOCS) -> Chapter:
    """A page of `docs/` that is no chapter, called by its first heading.

    Raises:
        OSError: there is no such page.
    """
    text = _text(docs / path)
    heading = re.search(r"^# (.+)$", text, re.MULTILINE)
    return chapter(path, heading[1] if heading else path, text)


def joined(path: str, link: str) -> str:
    """The page within `docs/` that a link of a page leads to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), link))


def picture_names(text: str) -> tuple[str, ...]:
    """The pictures a chapter shows, as it names them."""
    return tuple(match["path"] for match in _PICTURE.finditer(text))


def read_pictures(shown: Chapter, width: int, *, is_dark: bool, docs: Path = DOCS) -> dict[str, QImage]:
    """A chapter's pictures by name, none wider than asked for; in the dark those that were taken in the dark.

    Args:
        shown: the chapter.
        width: in device pixels.
        is_dark: the theme is.
        docs: where the guide is.
    """
    found = {}
    for name in picture_names(shown.text):
        file = docs / joined(shown.path, name)
        twin = file.with_name(file.name.replace("-light.", "-dark.") if is_dark else file.name)
        image = QImage(str(twin if twin.exists() else file))
        if image.width() > width:
            size = QSize(width, image.height() * width // image.width())
            image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        found[name] = image
    return found


def with_text(shown: Chapter, text: str) -> Chapter:
    """The chapter with another text."""
    return replace(chapter(shown.path, shown.title, text), title=shown.title)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
