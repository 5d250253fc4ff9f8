"""Topics with their rules, kept searches and filters as one JSON document: out of one library, into another.

Subscriptions travel as OPML, which every reader understands; what is here only Broadsheet does. A document from
elsewhere is data of a stranger: every value is checked, and what can't be used is left out and told.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from storage import filters, notifying, searches, topic_tree, topics
from storage.filters import FilterAction
from storage.notifying import Teller
from storage.query import rule_problem
from storage.types import ChangeSet, Marked

FORMAT = 1
MAX_BYTES = 4_000_000
"""A document of a thousand topics with long rules has a tenth."""
MAX_ITEMS = 2000
MAX_TEXT = 4000
"""Characters of a name or query."""

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_GREY = "#666666"


class BundleError(Exception):
    """The document is no bundle that this program reads."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did.

    Attributes:
        marked: all of it, as one step to undo.
        topics, searches, filters: how many were made, or given the rule they lacked.
        left_out: names of what could not be used or was there already.
    """

    marked: Marked
    topics: int
    searches: int
    filters: int
    left_out: tuple[str, ...]


def export_bundle(conn: sqlite3.Connection) -> bytes:
    """The document, indented for people."""
    rows = topics.topics(conn)
    names = {row.id: row.name for row in rows}
    document = {
        "broadsheet": FORMAT,
        "topics": [
            {
                "name": row.name,
                "color": row.color,
                "rule": row.rule,
                "notify": row.is_notifying,
                "within": names[row.parent_id] if row.parent_id is not None else None,
            }
            for row in rows
        ],
        "searches": [
            {"name": row.name, "query": row.query, "notify": row.is_notifying} for row in searches.searches(conn)
        ],
        "filters": [
            {"name": row.name, "query": row.query, "action": row.action.value, "on": row.is_on}
            for row in filters.filters(conn)
        ],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def import_bundle(conn: sqlite3.Connection, data: bytes, now: int) -> Brought:
    """Add what a document holds, within the caller's transaction. What the library has of the same name stays as it is.

    Raises:
        BundleError: it is no bundle; nothing was changed.
    """
    document = _read(data)
    done: list[Marked] = []
    left_out: list[str] = []
    made = {
        "topics": sum(_add_topic(conn, item, now, done, left_out) for item in _items(document, "topics")),
        "searches": sum(_add_search(conn, item, done, left_out) for item in _items(document, "searches")),
        "filters": sum(_add_filter(conn, item, done, left_out) for item in _items(document, "filters")),
    }
    undo = partial(_undo_all, steps=tuple(done))
    changes = ChangeSet(library=True) if done else ChangeSet()
    marked = Marked(changes, sum(made.values()), undo if done else None)
    return Brought(marked, made["topics"], made["searches"], made["filters"], tuple(left_out))


def _read(data: bytes) -> dict[str, Any]:
    if len(data) > MAX_BYTES:
        raise BundleError("it is larger than any bundle should be")
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BundleError("it is no JSON document") from error
    if not isinstance(document, dict) or not isinstance(document.get("broadsheet"), int):
        raise BundleError("it was not made by Broadsheet")
    if document["broadsheet"] > FORMAT:
        raise BundleError("it was made by a newer Broadsheet")
    return document


def _items(document: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    found = document.get(kind)
    if isinstance(found, list):
        yield from (item for item in found[:MAX_ITEMS] if isinstance(item, dict))


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    if not isinstance(value, str) or "\0" in value:
        return ""
    # Half a surrogate pair can be written in JSON but in no database.
    return " ".join(value.encode("utf-8", "ignore").decode()[:MAX_TEXT].split())


def _add_topic(
    conn: sqlite3.Connection, item: dict[str, Any], now: int, done: list[Marked], left_out: list[str]
) -> bool:
    name, rule, color = _text(item, "name"), _text(item, "rule"), _text(item, "color")
    is_usable = not rule or rule_problem(rule) is None
    if not name or not is_usable:
        left_out.append(name or rule)
        return False
    made = topics.add_topic(conn, name, color if _COLOR.fullmatch(color) else _GREY, rule or None, now)
    if made.count == 0:
        # A topic without a rule of its own takes the one that came.
        lacks = any(row.id == made.made_id and row.rule is None for row in topics.topics(conn))
        if not rule or not lacks or made.made_id is None:
            left_out.append(name)
            return False
        done.append(topics.set_rule(conn, made.made_id, rule))
        return True
    done.append(made)
    if item.get("notify") is True and made.made_id is not None:
        notifying.set_notifying(conn, Teller.TOPIC, made.made_id, True)
    within = _text(item, "within").casefold()
    if within and made.made_id is not None:
        # Topics go out behind those they stand within.
        holder = next((row.id for row in topics.topics(conn) if row.name.casefold() == within), None)
        if holder is not None:
            done.append(topic_tree.place_topic(conn, made.made_id, holder))
    return True


def _add_search(conn: sqlite3.Connection, item: dict[str, Any], done: list[Marked], left_out: list[str]) -> bool:
    name, query = _text(item, "name"), _text(item, "query")
    known = {(row.name, row.query) for row in searches.searches(conn)}
    if not name or not query or (name, query) in known:
        left_out.append(name or query)
        return False
    made = searches.add_search(conn, name, query)
    done.append(made)
    if item.get("notify") is True and made.made_id is not None:
        notifying.set_notifying(conn, Teller.SEARCH, made.made_id, True)
    return True


def _add_filter(conn: sqlite3.Connection, item: dict[str, Any], done: list[Marked], left_out: list[str]) -> bool:
    name, query, action = _text(item, "name"), _text(item, "query"), _text(item, "action")
    known = {(row.name, row.query) for row in filters.filters(conn)}
    is_usable = name and action in set(FilterAction) and rule_problem(query) is None
    if not is_usable or (name, query) in known:
        left_out.append(name or query)
        return False
    made = filters.add_filter(conn, name, query, FilterAction(action))
    done.append(made)
    if item.get("on") is False and made.made_id is not None:
        filters.change_filter(conn, made.made_id, name, query, FilterAction(action), is_on=False)
    return True


def _undo_all(conn: sqlite3.Connection, steps: tuple[Marked, ...]) -> Marked:
    back = [step.undo(conn) for step in reversed(steps) if step.undo is not None]
    return Marked(ChangeSet(library=True), len(back), partial(_undo_all, steps=tuple(back)))
