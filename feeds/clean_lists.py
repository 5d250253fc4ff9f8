"""Lists, lists of definitions and tables: actions of the cleaner's walk.

Tables that only lay out a page are unwrapped; what is nested deeper than anyone reads becomes plain blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from feeds import picture_choice
from feeds.composition import as_lines
from feeds.tree import NavigableString, Tag, attributes, children

if TYPE_CHECKING:
    from feeds.walk import Walk

MAX_TABLE_DEPTH = 2
MAX_NESTING = 6
"""Of lists and quotes. Rich text lays nested tables out twice as slowly for each level, and nobody reads deeper."""


def listed(walk: Walk, node: Tag) -> None:
    """Write a list; a second paragraph of an entry becomes a line of it."""
    outside = walk.paper.set_aside()
    walk.nesting += 1
    lines: list[str] = []
    for child in node.contents:
        if walk.paper.is_full:
            break
        if isinstance(child, Tag):
            walk.paper.grow(len("<li></li>"))
            if child.name == "li":
                walk.mark_place(child)
                lines.append("" if walk.is_clutter(child) else as_lines(walk.apart(child)))
                continue
            within = walk.paper.set_aside()
            walk.element(child)
            line = as_lines(walk.paper.take_back(within))
            if lines and child.name in ("ul", "ol"):
                # Wrongly beside the entry it belongs to, as old editors write it.
                lines[-1] += line
            else:
                lines.append(line)
        elif isinstance(child, NavigableString) and child.strip():
            lines.append(escape(" ".join(child.split()), quote=False))
    walk.nesting -= 1
    walk.paper.take_back(outside)
    lines = [line for line in lines if line]
    if walk.nesting >= MAX_NESTING:
        for line in lines:
            walk.paper.wrapped(line if line.startswith(("<ul", "<ol", "<figure", "<pre")) else f"<p>{line}</p>")
    elif lines:
        name = "ol" if node.name == "ol" else "ul"
        first = picture_choice.whole_number(attributes(node).get("start"), 1, 100_000)
        start = f' start="{first}"' if name == "ol" and first is not None and first != 1 else ""
        walk.paper.wrapped(f"<{name}{start}>{''.join(f'<li>{line}</li>' for line in lines)}</{name}>")


def definitions(walk: Walk, node: Tag) -> None:
    """Write a list of terms and their meanings."""
    terms = list(_terms(node))
    if not terms:
        walk.take(node)
        return
    outside = walk.paper.set_aside()
    written = []
    for child in terms:
        if walk.paper.is_full:
            break
        walk.paper.grow(len("<dt></dt>"))
        walk.mark_place(child)
        inside = as_lines(walk.apart(child))
        if inside:
            written.append(f"<{child.name}>{inside}</{child.name}>")
    walk.paper.take_back(outside)
    if written:
        walk.paper.wrapped(f"<dl>{''.join(written)}</dl>")


def table(walk: Walk, node: Tag) -> None:
    """Write a table of data, or what stands in one that only lays out a page."""
    rows = [[cell for cell in children(row, "td", "th") if not walk.is_clutter(cell)] for row in _rows(node)]
    is_layout = (
        max(map(len, rows), default=0) < 2
        or len(rows) < 2
        or node.get("role") == "presentation"
        or node.find("table") is not None
    )
    if is_layout or walk.tables >= MAX_TABLE_DEPTH:
        walk.paper.end_line()
        for row in rows:
            for cell in row:
                if not walk.paper.is_full:
                    walk.frame(cell)
        return
    outside = walk.paper.set_aside()
    walk.tables += 1
    caption = next(children(node, "caption"), None)
    head = as_lines(walk.apart(caption)) if caption is not None else ""
    written = []
    for row in rows:
        if walk.paper.is_full:
            break
        walk.paper.grow(len("<tr></tr>"))
        written.append(f"<tr>{''.join(_cell(walk, cell) for cell in row)}</tr>")
    walk.tables -= 1
    walk.paper.take_back(outside)
    caption_html = f"<caption>{head}</caption>" if head else ""
    walk.paper.wrapped(f"<table>{caption_html}<tbody>{''.join(written)}</tbody></table>")


def _cell(walk: Walk, cell: Tag) -> str:
    spans = "".join(
        f' {span}="{number}"'
        for span in ("colspan", "rowspan")
        if (number := picture_choice.whole_number(attributes(cell).get(span), 2, 50)) is not None
    )
    walk.paper.grow(len(spans) + len("<td></td>"))
    walk.mark_place(cell)
    return f"<{cell.name}{spans}>{as_lines(walk.apart(cell))}</{cell.name}>"


def _terms(listed: Tag) -> Iterator[Tag]:
    """The terms and meanings of a list of definitions, but not those of a list within one."""
    for child in children(listed, "dt", "dd", "div"):
        if child.name == "div":
            yield from children(child, "dt", "dd")
        else:
            yield child


def _rows(table: Tag) -> Iterator[Tag]:
    for child in children(table, "tr", "thead", "tbody", "tfoot"):
        if child.name == "tr":
            yield child
        else:
            yield from children(child, "tr")
