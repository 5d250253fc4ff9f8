"""The search language: one for searches, saved searches and topic rules. Reading, printing, and what to mark.

Pure: names of topics, feeds and folders are looked up by `storage.search`, which turns a tree into SQL.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from storage.query_parser import parse
from storage.query_tree import (
    EVERYTHING,
    And,
    Dated,
    HasPicture,
    IsState,
    Literal,
    LiteralReason,
    Named,
    NameField,
    Newer,
    Node,
    Not,
    Or,
    Query,
    Text,
    TextField,
    all_of,
    any_of,
)

__all__ = [
    "Literal",
    "LiteralReason",
    "Query",
    "RuleProblem",
    "Term",
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
    """

    text: str
    is_prefix: bool = False
    field: TextField | None = None


class RuleProblem(StrEnum):
    """Why a query can't be a topic's rule."""

    EMPTY = "empty"
    TIME = "time"
    STATE = "state"


def unparse(node: Node) -> str:  # noqa: PLR0911 (one for each kind of node)
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
            return (f"{field}:" if field else "") + _print_text(text, is_prefix)
        case Named(field, name):
            return f'{field}:"{name}"'
        case IsState(state):
            return f"is:{state}"
        case HasPicture():
            return "has:picture"
        case Dated(edge, year, month, day):
            return f"{edge}:{year:04}" + "".join(f"-{number:02}" for number in (month, day) if number is not None)
        case Newer(amount, unit):
            return f"newer:{amount}{unit}"


def _print_text(text: str, is_prefix: bool) -> str:
    star = "*" if is_prefix else ""
    is_bare = _BARE_WORD.fullmatch(text) and text not in _OPERATORS
    return text + star if is_bare else f'"{text}{star}"'


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
        case Text(text, is_prefix, field) if not is_excluded:
            found[Term(text, is_prefix, field)] = None
        case _:
            pass


def rule_problem(text: str) -> RuleProblem | None:
    """Why a query can't be a rule: a rule looks at an article once, so nothing in it may change with time or state.

    Topics count as state: whether another rule came first must not matter.
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
        case IsState() | Named(NameField.TOPIC):
            return RuleProblem.STATE
        case _:
            return None


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
