"""Text of an article as runs of one look, with white space as HTML shows it: what a PDF's lines are made of. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from digest.export.tree import Node

_FROM_THE_RIGHT = frozenset(("R", "AL", "AN"))
# Combining marks; Hebrew, Arabic and scripts of India to Burma; old Hangul; Khmer to Vedic; joiners; forms of Arabic.
_SHAPED = re.compile(
    "[\u0300-\u036f\u0590-\u109f\u1100-\u11ff\u1700-\u1cff\u200c-\u200f\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00011fff\U0001e800-\U0001efff]"
)
_CODE = frozenset(("code", "kbd", "pre", "samp", "tt"))
_STYLES = {"b": "B", "strong": "B", "th": "B", "i": "I", "em": "I", "cite": "I", "dfn": "I", "var": "I"}


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look within a paragraph. `color`: "#rrggbb"; None for the paragraph's. `is_code`: in equal widths."""

    text: str
    style: str = ""
    link: str | None = None
    color: str | None = None
    is_code: bool = False


def needs_shaping(text: str) -> bool:
    """Whether its letters join, stack or change places. Shaping others too would only kern them, at twice the cost."""
    return _SHAPED.search(text) is not None


def holds_right_to_left(text: str) -> bool:
    """Whether any letter of it is written from the right."""
    return any(unicodedata.bidirectional(each) in _FROM_THE_RIGHT for each in text)


def gather(node: Node | str, look: Run, found: list[Run], names: frozenset[str] = frozenset()) -> None:
    """Append what a node says to `found`; a NUL is a break.

    Args:
        look: what it stands in; its text counts for nothing.
        names: what links within the file may lead to.
    """
    if isinstance(node, str):
        found.append(replace(look, text=node))
        return
    _, _, given = node.attributes.get("style", "").partition("color:")
    look = replace(look, color=given or look.color)
    if node.name == "br":
        found.append(replace(look, text="\x00", color=None))
        return
    if node.name == "img":
        found.append(replace(look, text=node.attributes.get("alt", ""), color=None))
        return
    href = node.attributes.get("href", "") if node.name == "a" else ""
    if href.startswith(("http://", "https://", "mailto:")) or (href[:1] == "#" and href[1:] in names):
        look = replace(look, link=href)
    style = look.style + _STYLES.get(node.name, "")
    inner = replace(look, style=style, is_code=look.is_code or node.name in _CODE)
    if node.name == "q":
        found.append(replace(inner, text="“", color=None))
    for child in node.children:
        gather(child, inner, found, names)
    if node.name == "q":
        found.append(replace(inner, text="”", color=None))


def settled(runs: Sequence[Run]) -> list[Run]:
    """Runs with white space as HTML shows it: once between words, none at the ends. A NUL is a break."""
    settled: list[Run] = []
    is_after_space = True
    for run in runs:
        lines = []
        for number, part in enumerate(drawable(run.text, keeps_nul=True).split("\x00")):
            is_after_space = is_after_space or number > 0
            words = " ".join(part.split())
            before = " " if part[:1].isspace() and not is_after_space else ""
            after = " " if words and part[-1:].isspace() else ""
            lines.append(before + words + after)
            is_after_space = lines[-1][-1:].isspace() if lines[-1] else is_after_space
        settled.append(replace(run, text="\n".join(lines)))
    kept = [run for run in settled if run.text]
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return [run for run in kept if run.text]


def drawable(text: str, *, keeps_nul: bool = False) -> str:
    """Text without characters that no font shows: controls, halves of surrogate pairs."""
    kept = "\n\t\x00" if keeps_nul else "\n\t"
    return "".join(
        each
        for each in text
        if each in kept or not (ord(each) < 32 or 0x7F <= ord(each) < 0xA0 or 0xD800 <= ord(each) < 0xE000)
    )
