"""The tree a search text becomes, and the reasons for which parts of it were taken literally.

Nodes are frozen; their places in the text are kept but don't count when trees are compared. Pure, no parsing here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class TextField(StrEnum):
    """The parts of an article that can be searched by themselves; also the names of the index's columns."""

    TITLE = "title"
    AUTHOR = "author"


class NameField(StrEnum):
    """Fields whose value is the name of something in the library."""

    TOPIC = "topic"
    FEED = "feed"
    FOLDER = "folder"


class State(StrEnum):
    """What `is:` asks for."""

    UNREAD = "unread"
    READ = "read"
    SAVED = "saved"


class Edge(StrEnum):
    """From the beginning of a date on, or up to it."""

    AFTER = "after"
    BEFORE = "before"


class AgeUnit(StrEnum):
    """Units of `newer:`."""

    HOURS = "h"
    DAYS = "d"
    WEEKS = "w"


class Forms(StrEnum):
    """Which forms of an English word a text finds; the value is the sign that asks for it.

    WRITTEN: those written, but in a rule as RULE says. EXACT: those written, in a rule too. ALL: all that it may take.
    RULE: all, but a plural stands for its singular and no more: it means the noun, "sanctions" not "sanctioned".
    """

    WRITTEN = ""
    EXACT = "="
    ALL = "~"
    RULE = "rule"


class NoteField(StrEnum):
    """What a person wrote on articles, or marked in them."""

    NOTE = "note"
    HIGHLIGHT = "highlight"


def _place() -> int:
    return field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Text:
    """Words that follow each other.

    Attributes:
        text: has at least one word; single spaces, no quotation marks, no stars.
        is_prefix: the last word may go on.
        field: where to look; None for title, text and author.
        forms: whether English words stand for their other forms too, the last of a prefix excepted.
    """

    text: str
    is_prefix: bool = False
    field: TextField | None = None
    forms: Forms = Forms.WRITTEN
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Near:
    """Words or phrases that stand near each other, in any order.

    Attributes:
        parts: two or more, of no field.
        distance: words between the first and the last at most, 1 to 99.
    """

    parts: tuple[Text, ...]
    distance: int
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class TitlePattern:
    """Articles with a regular expression in their title, in capitals or not. The pattern can be compiled."""

    pattern: str
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Named:
    """A topic, feed or folder by its name; whether there is one is known only to the library."""

    field: NameField
    name: str
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class IsState:
    """Read, unread or saved."""

    state: State
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class HasPicture:
    """With a lead picture."""

    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Dated:
    """Before or after the beginning of a local year, month or day. No `day` without `month`."""

    edge: Edge
    year: int
    month: int | None = None
    day: int | None = None
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A local year, month or day. No `day` without `month`."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """From the beginning of one date to the end of another; None: without bound. Not both are None."""

    first: PartialDate | None
    last: PartialDate | None
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class WordCount:
    """With so many words, bounds included; None: without bound. Not both are None."""

    least: int | None
    most: int | None
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class InLanguage:
    """In a language: a primary tag in lower case, such as "en"."""

    tag: str
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Similar:
    """Like a stored article, by its rarest words; never that article itself."""

    article_id: int
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class InStory:
    """Of the story with this number."""

    story_id: int
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Noted:
    """With words in what the person wrote on it or marked in it. `text` as in `Text`."""

    field: NoteField
    text: str
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Newer:
    """Not older than so many hours, days or weeks."""

    amount: int
    unit: AgeUnit
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Not:
    """All but what `part` finds. `part` is no `Not`."""

    part: Node
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class And:
    """What all `parts` find, none of them an `And`; without parts, everything. Never of one part."""

    parts: tuple[Node, ...]
    start: int = _place()
    length: int = _place()


@dataclass(frozen=True, slots=True)
class Or:
    """What any of two or more `parts` finds, none of them an `Or`."""

    parts: tuple[Node, ...]
    start: int = _place()
    length: int = _place()


Node = (
    Text
    | Near
    | TitlePattern
    | Named
    | IsState
    | HasPicture
    | Dated
    | Published
    | Newer
    | WordCount
    | InLanguage
    | Similar
    | InStory
    | Noted
    | Not
    | And
    | Or
)


class LiteralReason(StrEnum):
    """Why a part of a search was taken as plain text, or left out where it holds no words."""

    UNKNOWN_FIELD = "unknown_field"
    MISSING_VALUE = "missing_value"
    UNKNOWN_VALUE = "unknown_value"
    BAD_DATE = "bad_date"
    BAD_AGE = "bad_age"
    BAD_NUMBER = "bad_number"
    BAD_LANGUAGE = "bad_language"
    BAD_PATTERN = "bad_pattern"
    BAD_NEAR = "bad_near"
    UNBALANCED_QUOTE = "unbalanced_quote"
    UNBALANCED_BRACKET = "unbalanced_bracket"
    EMPTY_BRACKETS = "empty_brackets"
    DANGLING_OPERATOR = "dangling_operator"
    STRAY_STAR = "stray_star"
    NO_WORDS = "no_words"
    TOO_DEEP = "too_deep"
    TOO_LONG = "too_long"
    UNKNOWN_TOPIC = "unknown_topic"
    UNKNOWN_FEED = "unknown_feed"
    UNKNOWN_FOLDER = "unknown_folder"
    UNKNOWN_ARTICLE = "unknown_article"


@dataclass(frozen=True, slots=True)
class Literal:
    """A part of a search that could not be understood as meant.

    Attributes:
        start, length: in characters of the text as typed.
    """

    start: int
    length: int
    text: str
    reason: LiteralReason


@dataclass(frozen=True, slots=True)
class Query:
    """A search text, what it means, and what of it was taken literally, in order of place."""

    text: str
    tree: Node
    literal: tuple[Literal, ...] = ()


EVERYTHING = And(())
"""The tree of an empty search."""


def negated(node: Node, start: int) -> Node:
    """`Not` of a node, or what a `Not` negates."""
    return node.part if isinstance(node, Not) else Not(node, start, node.start + node.length - start)


def all_of(nodes: Iterable[Node]) -> Node:
    """An `And` of the nodes in its one normal form: flat, and no `And` of one."""
    parts: list[Node] = []
    for node in nodes:
        parts.extend(node.parts if isinstance(node, And) else (node,))
    return parts[0] if len(parts) == 1 else And(tuple(parts), *_span(parts))


def any_of(nodes: Iterable[Node]) -> Node:
    """An `Or` of one or more nodes in its one normal form: flat, and no `Or` of one."""
    parts: list[Node] = []
    for node in nodes:
        parts.extend(node.parts if isinstance(node, Or) else (node,))
    return parts[0] if len(parts) == 1 else Or(tuple(parts), *_span(parts))


def _span(parts: list[Node]) -> tuple[int, int]:
    if not parts:
        return 0, 0
    start = parts[0].start
    return start, parts[-1].start + parts[-1].length - start
