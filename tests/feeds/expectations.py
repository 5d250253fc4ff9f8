"""Reads what feedparser's own cases expect (`Expect:` in a comment at their top) as a question about our entries.

An expectation speaks of feedparser's names. Those that concern what this program reads are answered from `ParsedFeed`;
every other name raises `NotRead`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from time import gmtime

from bs4 import BeautifulSoup, Tag

from feeds.addresses import absolute
from feeds.dates import moment
from feeds.document import Kind, open_document
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.errors import FeedError
from feeds.jsonfeed import parse_json
from feeds.parse import parse
from feeds.texts import clean_text

_EXPECT = re.compile(r"^\s*Expect:\s*(.+?)\s*$", re.MULTILINE)
_HEADER = re.compile(r"^Header:\s*content-type:\s*(.+?)\s*$", re.MULTILINE | re.IGNORECASE)
_OF_THE_DOCUMENT = ("encoding", "version", "namespaces", "len(", "1")
_MAIL = re.compile(r"\s*\(?\S+@\S+\)?")
_ADDRESSES = {"href", "src", "cite", "action", "longdesc", "background", "data", "poster", "codebase", "classid"}


class Answer(StrEnum):
    """What became of an expectation."""

    HELD = "held"
    NOT_READ = "not read"
    DIFFERS = "differs"


class NotRead(Exception):  # noqa: N818 - a signal, no error
    """The expectation concerns something that this program does not read."""


@dataclass(frozen=True)
class Case:
    """One of feedparser's cases."""

    name: str
    body: bytes

    @property
    def url(self) -> str:
        """Where feedparser's own test server has it."""
        return "http://127.0.0.1:8097/" + self.name.replace("__", "/")

    @property
    def content_type(self) -> str:
        """As the case wants it served."""
        found = _HEADER.search(self.body[:4096].decode("latin-1"))
        return found[1] if found else "application/xml"

    def expected(self) -> str | None:
        """The expression; None if the case has none."""
        document = open_document(self.body, self.content_type, self.url)
        found = _EXPECT.search(document.text[:4096])
        return found[1] if found else None

    def read(self) -> ParsedFeed:
        """The feed as this program reads it."""
        document = open_document(self.body, self.content_type, self.url)
        if document.kind is Kind.JSON:
            return parse_json(document.text, self.url)
        return parse(document.xml(), self.url)


def answer(case: Case) -> Answer:
    """Whether what a case expects holds for what this program reads."""
    try:
        expected = case.expected()
        if expected is None:
            return Answer.NOT_READ
        # Whether a document is well-formed is feedparser's to tell: a reader shows what there is.
        asked = re.sub(r"^(?:not\s+)?bozo(?:\s+and\s+|$)", "", expected)
        if not asked or asked.startswith(_OF_THE_DOCUMENT):
            return Answer.NOT_READ
        tree = ast.parse(asked, mode="eval")
        return Answer.HELD if _value(tree.body, _names(case.read())) else Answer.DIFFERS
    except NotRead:
        return Answer.NOT_READ
    except (IndexError, FeedError):
        return Answer.DIFFERS


class _Fields:
    """An object of feedparser's: its names, each answered when it is asked for."""

    def __init__(self, **fields: Callable[[], object]) -> None:
        self.fields = fields

    def get(self, name: object) -> object:
        if name not in self.fields:
            raise NotRead(name)
        return self.fields[str(name)]()


@dataclass(frozen=True, eq=False)
class _Html:
    """A text that says what another says where both read alike: words, elements that stay, absolute addresses."""

    text: str
    base_url: str

    def says(self, other: str) -> bool:
        ours = list(_said(self.text, self.base_url))
        return ours == list(_said(other, self.base_url)) or ours == other.split()


def _said(html: str, base_url: str) -> Iterator[str]:
    """Words and addresses of a text in their order; what a reader is never shown is no part of it."""
    soup = BeautifulSoup(html, "lxml")
    for each in soup.descendants:
        if isinstance(each, Tag):
            for name, value in sorted(each.attrs.items()):
                if name in _ADDRESSES and isinstance(value, str):
                    yield f"{name}={absolute(base_url, value) or value.strip()}"
        else:
            yield from str(each).split()


@dataclass(frozen=True, eq=False)
class _Title:
    """A title: plain text here, html there."""

    text: str

    def says(self, other: str) -> bool:
        return self.text in (clean_text(other), clean_text(other, is_html=False))


@dataclass(frozen=True, eq=False)
class _Author:
    """Names; where there is no name, an address of mail."""

    text: str

    def says(self, other: str) -> bool:
        return self.text in (clean_text(other), clean_text(_MAIL.sub("", other)))


@dataclass(frozen=True, eq=False)
class _Moment:
    """A moment, told from another by the second, in whatever form it stands."""

    at: int | None

    def says(self, other: object) -> bool:
        if isinstance(other, tuple):
            return self.at is not None and tuple(gmtime(self.at)) == other
        return self.at is not None and self.at == moment(str(other))


def _names(feed: ParsedFeed) -> _Fields:
    title = _Title(feed.title)
    return _Fields(
        feed=lambda: _Fields(
            title=lambda: title,
            title_detail=lambda: _Fields(value=lambda: title),
            link=lambda: feed.site_url,
            language=lambda: feed.language,
            ttl=lambda: str((feed.ttl_s or 0) // 60),
        ),
        entries=lambda: [_entry(each) for each in feed.entries],
    )


def _entry(entry: ParsedEntry) -> _Fields:
    def text() -> _Html:
        return _Html(entry.html, entry.base_url)

    def detail() -> _Fields:
        return _Fields(value=text, base=lambda: entry.base_url, language=lambda: entry.language)

    def author() -> object:
        return _Author(entry.author or "")

    def authors() -> list[_Fields]:
        return [_Fields(name=lambda name=name: _Author(name)) for name in (entry.author or "").split(", ")]  # type: ignore[misc]

    def at() -> _Moment:
        return _Moment(entry.published_at)

    return _Fields(
        title=lambda: _Title(entry.title),
        title_detail=lambda: _Fields(value=lambda: _Title(entry.title), language=lambda: entry.language),
        link=lambda: entry.url,
        id=lambda: entry.guid,
        guid=lambda: entry.guid,
        summary=text,
        description=text,
        summary_detail=detail,
        content=lambda: [detail()],
        author=author,
        author_detail=lambda: _Fields(name=author),
        authors=authors,
        published=at,
        published_parsed=at,
        updated=at,
        updated_parsed=at,
        created=at,
        created_parsed=at,
        language=lambda: entry.language,
        category=lambda: entry.categories[0],
        tags=lambda: [
            _Fields(term=lambda name=name: name, label=lambda name=name: name)  # type: ignore[misc]
            for name in entry.categories
        ],
        enclosures=lambda: [
            _Fields(
                href=lambda each=each: each.url,  # type: ignore[misc]
                url=lambda each=each: each.url,  # type: ignore[misc]
                type=lambda each=each: each.media_type,  # type: ignore[misc]
                length=lambda each=each: str(each.size_bytes),  # type: ignore[misc]
            )
            for each in entry.enclosures
        ],
        image=lambda: _Fields(href=lambda: entry.picture_url),
    )


def _value(node: ast.expr, names: _Fields) -> object:
    """The value of an expression of the few kinds that expectations are made of."""
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name):
            return names.get(name)
        case ast.Tuple(elts=parts):
            return tuple(_value(part, names) for part in parts)
        case ast.BoolOp(op=ast.And(), values=parts):
            return all(_value(part, names) for part in parts)
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]):
            return _equal(_value(left, names), _value(right, names))
        case ast.Subscript(value=holder, slice=ast.Constant(value=key)):
            return _part(_value(holder, names), key)
        case ast.Attribute(value=holder, attr=key):
            return _part(_value(holder, names), key)
        case _:
            raise NotRead(ast.dump(node))


def _part(holder: object, key: object) -> object:
    if isinstance(holder, _Fields):
        return holder.get(key)
    if isinstance(holder, list) and isinstance(key, int):
        return holder[key]
    raise NotRead(key)


def _equal(ours: object, expected: object) -> bool:
    if isinstance(ours, _Moment):
        return ours.says(expected)
    if isinstance(ours, _Html | _Title | _Author):
        return isinstance(expected, str) and ours.says(expected)
    return ours == expected
