"""An article's markup being written anew: text gathers into lines, lines end as blocks. Pure; knows no parser.

Only our own tags are written, each opened and closed here, so what comes out is balanced whatever came in. A tag of
emphasis that runs across blocks is closed with each line and opened again in the next that has text; one that holds no
text is never written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

MAX_HTML_CHARS = 500_000
"""An article longer than this is cut: the view needs seconds to lay out more."""

_HALF_ENTITY = re.compile(r"&[a-z]*$")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_TRAILING_RELATED = re.compile(
    r"(?:related|read (?:more|also|next)|see also|more (?:on|from|in|about)\b|you (?:may|might) also like|"
    r"recommended|further reading on)",
    re.IGNORECASE,
)
_SYNDICATION_NOTE = re.compile(r"The post .{1,300} (?:appeared first on|first appeared on) ")
_TAGS = re.compile(r"<[^>]*>")


class Composition:
    """Blocks of safe markup, in order.

    Attributes:
        is_full: MAX_HTML_CHARS are reached: no more text is taken.
    """

    def __init__(self) -> None:
        self.is_full = False
        self._size = 0
        self._line_chars = 0
        self._blocks: list[str] = []
        self._line: list[str] = []
        self._has_text = False
        self._after_space = True
        self._breaks = 0
        self._open: list[tuple[str, str]] = []
        self._written_open = 0
        self._behind: list[str] = []
        self._places: list[str] = []

    # ---- within a line

    def text(self, text: str) -> None:
        """Add text; white space is one space, as browsers show it."""
        if self.is_full:
            return
        if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
            text = _SPACES.sub(" ", text)
        if not text or text == " ":
            if not self._after_space and text:
                self._line.append(" ")
                self._after_space = True
            return
        if self._breaks:
            self._break_before_text()
        if self._after_space and text[0] == " ":
            text = text[1:]
        if self._places:
            self._line.append(self.taken_places())
        if self._written_open < len(self._open):
            for start, end in self._open[self._written_open :]:
                self._line.append(start)
                self._line_chars += len(start) + len(end)
            self._written_open = len(self._open)
        text = self._escaped(text)
        self._line_chars += len(text)
        self._line.append(text)
        self._after_space = text[-1:] == " "
        if not self._has_text:
            # str.strip takes no-break spaces too: a line of them shows nothing.
            self._has_text = bool(text.strip())

    def _escaped(self, text: str) -> str:
        """Text as markup, as much of it as there is room for."""
        room = MAX_HTML_CHARS - self._size - self._line_chars
        if "&" in text or "<" in text or ">" in text:
            # No more than can be used: escaping makes text up to five times as long.
            text = escape(text[: max(0, room) + 1], quote=False)
        if len(text) > room:
            self.is_full = True
            text = _HALF_ENTITY.sub("", text[: max(0, room)])
        return text

    def open(self, start: str, end: str) -> None:
        """Begin an element within lines; it is written once it has text."""
        self._open.append((start, end))

    def close(self) -> None:
        """End the element begun last."""
        _, end = self._open.pop()
        if self._written_open > len(self._open):
            self._line.append(end)
            self._written_open -= 1

    def place(self, markup: str) -> None:
        """Put what a link can lead to before the text that comes next."""
        self._places.append(markup)

    def taken_places(self) -> str:
        """The places put since the last text, for a block that is written without `text`."""
        places, self._places = "".join(self._places), []
        return places

    def break_line(self) -> None:
        """A break: one parts lines, several part paragraphs."""
        if self._has_text:
            self._breaks += 1
            self._after_space = True

    def _break_before_text(self) -> None:
        if self._breaks == 1:
            if self._line and self._line[-1].endswith(" "):
                self._line[-1] = self._line[-1][:-1]
            self._line.append("<br>")
            self._breaks = 0
        else:
            self.end_line()

    @property
    def has_line(self) -> bool:
        """Whether text waits for its line to end."""
        return self._has_text

    def end_line(self) -> None:
        """Write the line as a paragraph if it shows anything, and the pictures that stood in it behind it."""
        if self._has_text:
            self._line.extend(end for _, end in reversed(self._open[: self._written_open]))
            block = f"<p>{''.join(self._line).strip()}</p>"
            self.grow(len(block))
            self._blocks.append(block)
        if self._line:
            self._line = []
        self._line_chars = 0
        self._has_text = False
        self._after_space = True
        self._breaks = 0
        self._written_open = 0
        if self._behind:
            self._blocks += self._behind
            self._behind = []

    # ---- blocks

    def block(self, html: str) -> None:
        """Add a finished block behind the line that is being written, which it ends."""
        self.end_line()
        self.grow(len(html))
        self._blocks.append(html)

    def code(self, text: str) -> None:
        """Add text that is shown as it stands, as much of it as there is room for."""
        self.end_line()
        places = self.taken_places()
        self.block(f"<pre>{places}{self._escaped(text)}</pre>")

    def wrapped(self, html: str) -> None:
        """Add a block made of blocks: what it holds was counted when it was written, what is around it by `grow`."""
        self._blocks.append(html)

    def behind_line(self, html: str) -> None:
        """Add a block that must not tear the line it stands in apart."""
        self.grow(len(html))
        if self._has_text:
            self._behind.append(html)
        else:
            self._blocks.append(html)

    def rule(self) -> None:
        """Add a rule, unless there is nothing for it to part."""
        self.end_line()
        if self._blocks and self._blocks[-1] != "<hr>":
            self._blocks.append("<hr>")

    def set_aside(self) -> list[str]:
        """From here on, blocks are gathered apart; the answer is for `take_back`."""
        self.end_line()
        outside, self._blocks = self._blocks, []
        return outside

    def take_back(self, outside: list[str]) -> list[str]:
        """The blocks gathered apart since `set_aside`; the next ones go where they went before."""
        self.end_line()
        inside, self._blocks = self._blocks, outside
        return inside

    def grow(self, chars: int) -> None:
        """Count what was written."""
        self._size += chars
        if self._size > MAX_HTML_CHARS:
            self.is_full = True

    # ---- the whole

    def written(self, title: str, source: str | None) -> str:
        """The article.

        Args:
            title: a heading at the top that only repeats it is left out.
            source: where a cut article goes on; None if it has no address.
        """
        self.end_line()
        blocks = self._blocks
        _drop_title(blocks, title)
        _drop_trailers(blocks)
        html = "".join(blocks)
        if self.is_full and source is not None:
            html += f'<p><a href="{escape(source)}">Continue at the source</a></p>'
        return html


def _drop_title(blocks: list[str], title: str) -> None:
    at = next((number for number, block in enumerate(blocks) if not block.startswith("<figure>")), None)
    if not title or at is None or len(blocks) < 2:
        return
    if blocks[at].startswith(("<h", "<p><strong>", "<p><b>")) and _folded(blocks[at]) == _folded(escape(title)):
        del blocks[at]


def _drop_trailers(blocks: list[str]) -> None:
    """Take off what stands under articles and is none: links to others, a syndication plugin's note, a rule."""
    while blocks:
        last = blocks[-1]
        if last == "<hr>" or (last.startswith("<p>The post ") and _SYNDICATION_NOTE.match(_TAGS.sub("", last))):
            blocks.pop()
        elif last.startswith("<ul>") and len(blocks) > 2 and _leads_to_others(blocks[-2], last):
            del blocks[-2:]
        else:
            return


def _leads_to_others(heading: str, listed: str) -> bool:
    """Whether a heading such as "Related" stands above a list of nothing but links."""
    if not heading.startswith(("<h", "<p><strong>", "<p><b>")) or len(heading) > 120:
        return False
    if not _TRAILING_RELATED.match(_TAGS.sub("", heading).strip()):
        return False
    return not _TAGS.sub("", re.sub(r"<a [^>]*>.*?</a>", "", listed)).strip()


def _folded(html: str) -> str:
    return " ".join(_TAGS.sub("", html).replace("&nbsp;", " ").replace("\xa0", " ").split()).casefold()


def as_lines(blocks: Iterable[str]) -> str:
    """Blocks as they may stand in a list's line or a table's cell: paragraphs become lines.

    Rich text takes a list's second paragraph for one without a bullet.
    """
    written = ""
    is_line_open = False
    for block in blocks:
        is_paragraph = block.startswith("<p>")
        written += ("<br>" if is_paragraph and is_line_open else "") + (block[3:-4] if is_paragraph else block)
        is_line_open = is_paragraph
    return written
