"""An article as Markdown: CommonMark, with the tables of GitHub's. Pure.

Pictures are named by where they came from; nothing of them is in the file. What links of the article lead to is an
empty `a` with its name, which every reader of Markdown lets through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digest.export.article import ExportedArticle
from digest.export.tree import Node

_SPECIAL = re.compile(r"([\\`*_\[\]<>~])")
_AT_START = re.compile(r"^(\s*)(?=[#+=|-])|^(\s*\d{1,9})(?=[.)])", re.MULTILINE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "s": "~~", "del": "~~"}
_KEPT = frozenset(("sub", "sup", "kbd", "mark", "u", "ins"))
_BLOCKS = frozenset(
    (
        *("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "hr", "figure", "table", "aside"),
        *("figcaption", "dt", "dd", "li"),
    )
)


def markdown(article: ExportedArticle) -> str:
    """The article under its title and byline, with its address last."""
    writer = MarkdownWriter(article)
    parts = [f"# {writer.escaped(article.title)}"]
    if article.byline:
        parts.append(f"*{writer.escaped(article.byline)}*")
    parts += writer.blocks(article.tree())
    if article.url:
        parts.append(f"<{article.url}>")
    return "\n\n".join(parts) + "\n"


class MarkdownWriter:
    """Writes trees. `article`: whose pictures they show; None for nobody's."""

    def __init__(self, article: ExportedArticle | None = None) -> None:
        self._article = article

    def escaped(self, text: str) -> str:
        """Text of one line that means nothing but itself."""
        return _SPECIAL.sub(r"\\\1", _SPACES.sub(" ", text)).replace("&", "&amp;")

    # ---- blocks

    def blocks(self, node: Node) -> list[str]:
        """What a node holds, as blocks; text between blocks is one of its own."""
        found: list[str] = []
        line: list[Node | str] = []

        def end_line() -> None:
            written = self._line(line)
            if written:
                found.append(written)
            line.clear()

        for child in node.children:
            if isinstance(child, Node) and child.name in _BLOCKS:
                end_line()
                found += [block for block in self._block(child) if block]
            else:
                line.append(child)
        end_line()
        return found

    def _block(self, node: Node) -> Iterator[str]:
        name = node.name
        if name in ("h2", "h3", "h4", "h5", "h6"):
            yield f"{'#' * int(name[1])} {self._inline(node.children).strip()}"
        elif name in ("blockquote", "aside"):
            inside = self.blocks(node)
            quoted = "\n\n".join(inside)
            # A pull quote is a quotation in an aside: one mark says enough.
            nested = name == "aside" and any(True for _ in node.elements("blockquote"))
            yield quoted if nested else "\n".join(f"> {line}".rstrip() for line in quoted.split("\n"))
        elif name == "pre":
            yield _fenced(node.text())
        elif name == "hr":
            yield "* * *"
        elif name in ("ul", "ol"):
            yield self._list(node)
        elif name == "dl":
            yield from self._definitions(node)
        elif name == "table":
            yield from self._table(node)
        else:
            yield from self.blocks(node)

    def _list(self, node: Node) -> str:
        entries = []
        number = int(node.attributes.get("start") or 1)
        for entry in node.elements("li"):
            mark = f"{number}." if node.name == "ol" else "-"
            number += 1
            inside = "\n".join(self.blocks(entry)) if _is_tight(entry) else "\n\n".join(self.blocks(entry))
            indent = " " * (len(mark) + 1)
            entries.append(f"{mark} " + f"\n{indent}".join(inside.split("\n")))
        return "\n".join(re.sub(r"\n +(?=\n)", "\n", entry) for entry in entries)

    def _definitions(self, node: Node) -> Iterator[str]:
        for child in node.elements("dt", "dd"):
            inside = self.blocks(child)
            if child.name == "dt":
                yield f"**{' '.join(inside)}**"
            else:
                yield "\n\n".join(inside)

    def _table(self, node: Node) -> Iterator[str]:
        for caption in node.elements("caption"):
            yield f"*{self._inline(caption.children).strip()}*"
        rows = [[self._cell(cell) for cell in row.elements("td", "th")] for row in node.walk() if row.name == "tr"]
        width = max(map(len, rows), default=0)
        if not width:
            return
        lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in rows]
        lines.insert(1, f"|{' --- |' * width}")
        yield "\n".join(lines)

    def _cell(self, cell: Node) -> str:
        return " ".join(self.blocks(cell)).replace("|", "\\|").replace("\\\n", "<br>").replace("\n", " ")

    # ---- lines

    def _line(self, nodes: Sequence[Node | str]) -> str:
        written = self._inline(nodes).strip()
        return _AT_START.sub(lambda found: f"{found[1] or ''}{found[2] or ''}\\", written)

    def _inline(self, nodes: Sequence[Node | str]) -> str:
        return "".join(self.escaped(node) if isinstance(node, str) else self._element(node) for node in nodes)

    def _element(self, node: Node) -> str:  # noqa: PLR0911 (one for each kind of element)
        name, given = node.name, node.attributes
        if name == "br":
            return "\\\n"
        if name == "img":
            picture = self._article.picture(node) if self._article is not None else None
            alt = self.escaped(given.get("alt", ""))
            return f"![{alt}]({_address(picture.url)})" if picture is not None else alt
        if name == "span" and "id" in given:
            return f'<a id="{given["id"]}"></a>'
        if name in ("code", "samp", "tt"):
            return _code(node.text())
        inside = self._inline(node.children)
        if name == "a":
            return f"[{inside}]({_address(given['href'])})" if "href" in given else inside
        if name == "q":
            return f"“{inside}”"
        mark = _MARKS.get(name)
        words = inside.strip()
        if mark is not None and words:
            # Marks hold only where no space stands inside them.
            before, after = inside[: inside.index(words)], inside[inside.index(words) + len(words) :]
            return f"{before}{mark}{words}{mark}{after}"
        return f"<{name}>{inside}</{name}>" if name in _KEPT else inside


def _is_tight(entry: Node) -> bool:
    """Whether an entry holds only lines and lists in it."""
    return all(child.name in ("ul", "ol") or child.name not in _BLOCKS for child in entry.elements())


def _fenced(text: str) -> str:
    runs = [len(run) for run in re.findall(r"`{3,}", text)]
    fence = "`" * (max(runs, default=2) + 1)
    return f"{fence}\n{text.strip(chr(10))}\n{fence}"


def _code(text: str) -> str:
    text = _SPACES.sub(" ", text)
    fence = "`" * (max((len(run) for run in re.findall(r"`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}" if text.strip() else text


def _address(url: str) -> str:
    for letter, code in ((" ", "%20"), ("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E"), ("\\", "%5C")):
        url = url.replace(letter, code)
    return url
