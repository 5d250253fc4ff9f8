"""Formulas of MathML as text that can be read: fractions with a slash, roots with their sign, powers raised.

Writes into a `Composition`, so that powers and indices are raised and lowered as the view shows them. Of what it does
not know, the content is kept.
"""

from __future__ import annotations

from feeds import markup_rules as rules
from feeds.composition import Composition
from feeds.tree import NavigableString, Tag, attributes

MAX_DEPTH = 40
"""Of elements; what is nested deeper is taken as text."""

_SPACED = frozenset("=≠<>≤≥≈≡∼≃∝→←↔⇒⇐⇔∈∉⊂⊆∪∩+−±×⋅∧∨")
"""Signs between two terms, with room on either side as formulas are set."""

_INVISIBLE = str.maketrans("", "", "\u2061\u2062\u2063\u2064")
_SCRIPTS = ("msup", "msub", "msubsup", "mover", "munder", "munderover", "mmultiscripts")
_LEAVES = ("mi", "mn", "mo", "mtext", "ms")
_UNREAD = ("annotation", "annotation-xml", "mphantom", "maligngroup", "malignmark", "none", "mprescripts")
_LIMITS = frozenset("∑∏∫∬∮⋃⋂⋁⋀")


def write_formula(paper: Composition, math: Tag) -> None:
    """Write a `math` element: in its line, or as a line of its own where it is a displayed one."""
    given = attributes(math)
    is_display = given.get("display") == "block" or given.get("mode") == "display"
    if is_display:
        paper.end_line()
    _row(paper, math, 0)
    if is_display:
        paper.end_line()


def _row(paper: Composition, node: Tag, depth: int) -> None:
    for child in node.contents:
        if isinstance(child, Tag):
            _write(paper, child, depth + 1)
        elif isinstance(child, NavigableString) and child.strip():
            paper.text(child.strip())


def _write(paper: Composition, node: Tag, depth: int) -> None:
    name = node.name.rpartition(":")[2]
    parts = [child for child in node.contents if isinstance(child, Tag)]
    if name in _UNREAD:
        return
    if depth > MAX_DEPTH:
        paper.text(node.get_text())
    elif name in _LEAVES:
        _leaf(paper, node, name)
    elif name == "mspace":
        paper.text(" ")
    elif name in _SCRIPTS and parts:
        _scripts(paper, name, parts, depth)
    elif name in ("mfrac", "mroot") and len(parts) == 2:
        _pair(paper, name, parts, depth)
    elif name == "msqrt":
        paper.text("√")
        _bracketed(paper, node, depth, is_short=len(parts) == 1 and _is_atom(parts[0]))
    elif name == "mfenced":
        _fenced(paper, node, parts, depth)
    elif name == "mtable":
        _table(paper, parts, depth)
    else:
        _row(paper, node, depth)


def _pair(paper: Composition, name: str, parts: list[Tag], depth: int) -> None:
    if name == "mroot":
        _raised(paper, "sup", parts[1], depth)
        paper.text("√")
        _grouped(paper, parts[0], depth)
    else:
        _grouped(paper, parts[0], depth)
        paper.text("/")
        _grouped(paper, parts[1], depth)


def _fenced(paper: Composition, node: Tag, parts: list[Tag], depth: int) -> None:
    given = attributes(node)
    paper.text(given.get("open", "("))
    for number, part in enumerate(parts):
        if number:
            paper.text(f"{given.get('separators', ',').strip()[:1]} ")
        _write(paper, part, depth + 1)
    paper.text(given.get("close", ")"))


def _leaf(paper: Composition, node: Tag, name: str) -> None:
    text = " ".join(node.get_text().translate(_INVISIBLE).split())
    if name == "mo" and text in _SPACED and _has_term_before(node):
        text = f" {text} "
    elif (name == "mo" and text in (",", ";")) or (name == "mtext" and node.get_text()[-1:].isspace()):
        text = f"{text} "
    if name == "mtext" and node.get_text()[:1].isspace():
        text = f" {text}"
    if name == "mi" and len(text) == 1 and text.isalpha():
        paper.open("<i>", "</i>")
        paper.text(text)
        paper.close()
    elif text:
        paper.text(text)


def _has_term_before(operator: Tag) -> bool:
    """Whether a sign stands between two terms: a minus that begins a formula stands close to its number."""
    before = operator.find_previous_sibling()
    return before is not None and not (before.name == "mo" and before.get_text().strip() in (*_SPACED, "(", "[", ","))


def _is_atom(node: Tag) -> bool:
    return node.name in ("mi", "mn", "mtext") or (node.name == "mrow" and len(node.find_all(True)) == 1)


def _grouped(paper: Composition, node: Tag, depth: int) -> None:
    """A part of a fraction or under a root, in brackets unless it is a single sign."""
    _bracketed(paper, node, depth, is_short=_is_atom(node))


def _bracketed(paper: Composition, node: Tag, depth: int, *, is_short: bool) -> None:
    if not is_short:
        paper.text("(")
    if node.name == "msqrt":
        _row(paper, node, depth)
    else:
        _write(paper, node, depth + 1)
    if not is_short:
        paper.text(")")


def _raised(paper: Composition, tag: str, node: Tag, depth: int) -> None:
    paper.open(f"<{tag}>", f"</{tag}>")
    _write(paper, node, depth + 1)
    paper.close()


def _scripts(paper: Composition, name: str, parts: list[Tag], depth: int) -> None:
    base, rest = parts[0], parts[1:]
    is_accent = name in ("mover", "munder") and base.get_text().strip() not in _LIMITS and len(rest) == 1
    if not is_accent and _is_wide(base):
        paper.text("(")
        _write(paper, base, depth + 1)
        paper.text(")")
    else:
        _write(paper, base, depth + 1)
    if is_accent and rest[0].name == "mo":
        # A bar, a hat, an arrow: the letter stands for itself.
        return
    order = {"msup": ("sup",), "mover": ("sup",), "msub": ("sub",), "munder": ("sub",)}.get(name, ("sub", "sup"))
    for number, part in enumerate(rest):
        _raised(paper, order[number % len(order)], part, depth)


def _is_wide(base: Tag) -> bool:
    """A base that a power would seem to belong to only the end of."""
    return base.name in ("mfrac", "msqrt", "mroot")


def _table(paper: Composition, rows: list[Tag], depth: int) -> None:
    """A matrix as its rows: [a, b; c, d]."""
    paper.text("[")
    for number, row in enumerate(rows):
        if number:
            paper.text("; ")
        cells = [cell for cell in row.contents if isinstance(cell, Tag)]
        for place, cell in enumerate(cells):
            if place:
                paper.text(", ")
            _row(paper, cell, depth + 1)
    paper.text("]")


def copies_formula(node: Tag, classes: str) -> bool:
    """Whether an element only repeats, for the eye, a formula that stands beside it in MathML."""
    if not rules.FORMULA_COPY_CLASS.search(classes):
        return False
    return node.parent is not None and node.parent.find("math") is not None
