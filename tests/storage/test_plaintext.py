from __future__ import annotations

from html.parser import HTMLParser

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.plaintext import _BLOCKS, _CELLS, plain_text


class _Oracle(HTMLParser):
    """The same text by a real parser."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._pieces.append("\0" if tag in _BLOCKS else " " if tag in _CELLS else "")

    def handle_endtag(self, tag: str) -> None:
        self.handle_starttag(tag, None)

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)

    def text(self) -> str:
        lines = "".join(self._pieces).split("\0")
        spaces = str.maketrans(dict.fromkeys("\t\n\r\f\xa0", " "))
        lines = [" ".join(part for part in line.translate(spaces).split(" ") if part) for line in lines]
        return "\n".join(line for line in lines if line)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<p>One<br>Two<br/>Three</p>", "One\nTwo\nThree"),
        ("<p>a <em>b</em>c</p>\n\n<p> d\n e </p>", "a bc\nd e"),
        ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>", "a b\nc"),
        ('x<img src="picture:00" alt="not this">y', "xy"),
        ('<a title="1 &gt; 0" href="https://example.org/?a&amp;b">link</a>', "link"),
        ("fish &amp; chips &lt;now&gt; &amp;lt;", "fish & chips <now> &lt;"),
        ("a&nbsp;&nbsp;b\tc", "a b c"),
        ("<h2>Head</h2>Body<hr>End", "Head\nBody\nEnd"),
        ("<pre>a\n  b</pre>", "a b"),
        ("<details><summary>s</summary>d</details>", "s\nd"),
        ("<bdi>no</bdi><big>block</big>", "noblock"),
    ],
)
def test_text_of(html: str, text: str) -> None:
    assert plain_text(html) == text


_TAGS = st.sampled_from([
    "<p>", "</p>", "<br>", "<li>", "</li>", "<ul>", "<td>", "<table><tr>", "<em>", "</em>", "<h3>", "<pre>", "\n",
    "<a href='https://example.org/?a=1&b=2' title='x<y'>", "</a>", "<img alt='a>b\"c'>", "\t ", "&nbsp;", "&amp;",
    "&lt;p&gt;", "<!-- c -->", "&#10;", "&copy;", "<script>x</script>", "<div class=a>", "</div>", "\u2003",
])  # fmt: skip


@given(st.lists(_TAGS | st.text(max_size=8), max_size=30).map("".join))
def test_agrees_with_a_parser_on_sanitised_html(html: str) -> None:
    safe = nh3.clean(html)
    assert plain_text(safe) == _Oracle(safe).text()


@given(st.text())
def test_never_fails_and_is_tidy(html: str) -> None:
    text = plain_text(html)
    assert "\n\n" not in text
    assert text == text.strip(" \n")
