"""The search language: one for searches, saved searches and topic rules. Reading, printing, and what to mark.

Pure: names of topics, feeds and folders are looked up by `storage.search`, which turns a tree into SQL.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from storage.query_parser import parse
from storage.query_tree import (
    EVERYTHING,
    And,
    Dated,
    Forms,
    HasPicture,
    InLanguage,
    InStory,
    IsState,
    Literal,
    LiteralReason,
    Named,
    NameField,
    Near,
    Newer,
    Node,
    Not,
    Noted,
    Or,
    PartialDate,
    Published,
    Query,
    Similar,
    Text,
    TextField,
    TitlePattern,
    WordCount,
    all_of,
    any_of,
)

__all__ = [
    "Literal",
    "LiteralReason",
    "Query",
    "RuleProblem",
    "Term",
    "as_rule",
    "both",
    "either",
    "parse",
    "rule_problem",
    "terms",
    "unparse",
]

_OPERATORS = {"AND", "OR", "NOT"}
_BARE_WORD = re.compile(r"[^\W_][\w.,'’&/+#@%$-]*")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that a query looks for, to be marked where they are found.

    Attributes:
        is_prefix: the last word may go on.
        field: the only place where they count; None for anywhere.
        forms: which of their forms count.
    """

    text: str
    is_prefix: bool = False
    field: TextField | None = None
    forms: Forms = Forms.WRITTEN


class RuleProblem(StrEnum):
    """Why a query can't be a topic's rule."""

    EMPTY = "empty"
    TIME = "time"
    STATE = "state"


def unparse(node: Node) -> str:  # noqa: PLR0911, PLR0912 (one for each kind of node)
    """Print a tree so that reading it gives the same tree."""
    match node:
        case Or(parts):
            return " OR ".join(unparse(part) for part in parts)
        case And(parts):
            return " ".join(f"({unparse(part)})" if isinstance(part, Or) else unparse(part) for part in parts)
        case Not(And() | Or() as part):
            return f"-({unparse(part)})"
        case Not(part):
            return f"-{unparse(part)}"
        case Text(text, is_prefix, field):
            return (f"{field}:" if field else "") + _print_sign(node) + _print_text(text, is_prefix)
        case Near(parts, distance):
            return f"near({' '.join(_print_near(part) for part in parts)}, {distance})"
        case TitlePattern(pattern):
            return f"title:/{pattern}/"
        case Named(field, name):
            return f'{field}:"{name}"'
        case IsState(state):
            return f"is:{state}"
        case HasPicture():
            return "has:picture"
        case Dated(edge, year, month, day):
            return f"{edge}:{_print_date(PartialDate(year, month, day))}"
        case Published(first, last):
            return "published:" + _print_range(_print_end(first), _print_end(last))
        case WordCount(least, most):
            return "words:" + _print_range(_print_number(least), _print_number(most))
        case InLanguage(tag):
            return f"lang:{tag}"
        case Similar(article_id):
            return f"similar:{article_id}"
        case InStory(story_id):
            return f"story:{story_id}"
        case Noted(field, text):
            return f'{field}:"{text}"'
        case Newer(amount, unit):
            return f"newer:{amount}{unit}"


def _print_text(text: str, is_prefix: bool) -> str:
    star = "*" if is_prefix else ""
    is_bare = _BARE_WORD.fullmatch(text) and text not in _OPERATORS
    return text + star if is_bare else f'"{text}{star}"'


def _print_sign(text: Text) -> str:
    return "" if text.forms is Forms.RULE else text.forms.value


def _print_near(part: Text) -> str:
    # A comma at a word's end would be one of the brackets'.
    return _print_sign(part) + (
        part.text + "*" * part.is_prefix if part.text.isalnum() else f'"{part.text}{"*" * part.is_prefix}"'
    )


def _print_date(day: PartialDate) -> str:
    return f"{day.year:04}" + "".join(f"-{number:02}" for number in (day.month, day.day) if number is not None)


def _print_end(day: PartialDate | None) -> str | None:
    return None if day is None else _print_date(day)


def _print_number(number: int | None) -> str | None:
    return None if number is None else str(number)


def _print_range(first: str | None, last: str | None) -> str:
    return first if first is not None and first == last else f"{first or ''}..{last or ''}"


def terms(query: Query) -> tuple[Term, ...]:
    """The words a query looks for, without those it excludes; each once, in order."""
    found: dict[Term, None] = {}
    _collect(query.tree, False, found)
    return tuple(found)


def _collect(node: Node, is_excluded: bool, found: dict[Term, None]) -> None:
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                _collect(part, is_excluded, found)
        case Not(part):
            _collect(part, not is_excluded, found)
        case Text(text, is_prefix, field, forms) if not is_excluded:
            found[Term(text, is_prefix, field, forms)] = None
        case Near(texts) if not is_excluded:
            for part in texts:
                _collect(part, is_excluded, found)
        case _:
            pass


def rule_problem(text: str) -> RuleProblem | None:
    """Why a query can't be a rule: a rule looks at an article once, so nothing in it may change with time or state.

    Topics count as state: whether another rule came first must not matter. So do stories, which grow, notes, and what
    another article looks like, which may be gone.
    """
    tree = parse(text).tree
    return RuleProblem.EMPTY if tree == EVERYTHING else _find_problem(tree)


def _find_problem(node: Node) -> RuleProblem | None:
    match node:
        case And(parts) | Or(parts):
            return next((problem for part in parts if (problem := _find_problem(part))), None)
        case Not(part):
            return _find_problem(part)
        case Newer():
            return RuleProblem.TIME
        case IsState() | Named(NameField.TOPIC) | Similar() | InStory() | Noted():
            return RuleProblem.STATE
        case _:
            return None


def as_rule(query: Query) -> Query:
    """The query as a rule: every word that isn't exact finds its other forms too."""
    return replace(query, tree=_ruled(query.tree))


def _ruled(node: Node) -> Node:
    match node:
        case And(parts) | Or(parts):
            return replace(node, parts=tuple(_ruled(part) for part in parts))
        case Near(texts):
            return replace(node, parts=tuple(_in_rule(text) for text in texts))
        case Not(part):
            return replace(node, part=_ruled(part))
        case Text():
            return _in_rule(node)
        case _:
            return node


def _in_rule(text: Text) -> Text:
    return replace(text, forms=Forms.RULE) if text.forms is Forms.WRITTEN else text


def either(one: str, other: str) -> str:
    """A query that finds what either of two does. One that finds everything, such as "", makes it find everything."""
    trees = [parse(one).tree, parse(other).tree]
    return "" if EVERYTHING in trees else unparse(any_of(trees))


def both(one: str, other: str, *, typing: bool = False) -> str:
    """A query that finds what two find both, whatever quotes or brackets either leaves open.

    Args:
        typing: the first is being typed: its last word may go on.
    """
    return unparse(all_of([parse(one, typing=typing).tree, parse(other).tree]))
