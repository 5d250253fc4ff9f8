"""Commands that mark what is stored: tag, untag, save, unsave, read, unread, topic add."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from digest.topics import next_color
from feeds.headless import output
from feeds.headless.session import DONE, WRONG_USE, CommandError, Session
from storage import lists, marks, topics
from storage.query import RuleProblem, rule_problem
from storage.types import Marked, TopicRow

REFUSED = {
    RuleProblem.EMPTY: "A rule needs words to look for.",
    RuleProblem.TIME: "A rule cannot count back from now: leave out newer:.",
    RuleProblem.STATE: (
        "A rule cannot depend on what changes: leave out is:, topic:, note:, highlight:, story: and similar:."
    ),
}
"""Why a query can't be a rule."""


def mark(session: Session, arguments: argparse.Namespace) -> int:
    """Carry out save, unsave, read and unread."""
    ids, now = arguments.ids, session.now
    _require(session, ids)
    match arguments.command:
        case "save" | "unsave":
            session.write(lambda connection: marks.mark_saved(connection, ids, arguments.command == "save", now))
        case _:
            session.write(lambda connection: marks.mark_read(connection, ids, arguments.command == "read", now))
    _print(session, arguments, ids)
    return DONE


def tag(session: Session, arguments: argparse.Namespace) -> int:
    """Carry out tag, which makes topics that are missing, and untag, which does not."""
    ids, names = _ids_and_topics(arguments.words)
    _require(session, ids)
    adding = arguments.command == "tag"

    def work(connection: sqlite3.Connection) -> Marked:
        total = Marked()
        for name in names:
            topic_id = _topic(connection, name, make=adding, now=session.now)
            act = topics.tag if adding else topics.untag
            done = act(connection, ids, topic_id, session.now)
            total = replace(total, changes=total.changes | done.changes, count=total.count + done.count)
        return total

    session.write(work)
    _print(session, arguments, ids)
    return DONE


def add_topic(session: Session, arguments: argparse.Namespace) -> int:
    """Carry out `topic add`; a topic of that name gets the rule given."""
    rule = arguments.rule
    if rule is not None and (problem := rule_problem(rule)) is not None:
        raise CommandError(WRONG_USE, REFUSED[problem])
    if not arguments.name.strip():
        raise CommandError(WRONG_USE, "A topic needs a name.")

    def work(connection: sqlite3.Connection) -> Marked:
        used = [row.color for row in topics.topics(connection)]
        made = topics.add_topic(connection, arguments.name.strip(), next_color(used), rule, session.now)
        if made.count == 0 and rule is not None and made.made_id is not None:
            done = topics.set_rule(connection, made.made_id, rule)
            return replace(made, changes=made.changes | done.changes, count=done.count)
        return made

    topic_id = session.write(work).made_id
    row = next(row for row in session.read(topics.topics) if row.id == topic_id)
    if arguments.json:
        output.print_json(output.topic_document(row))
    else:
        output.print_table(("id", "name", "color", "rule"), [(row.id, row.name, row.color, row.rule)])
    return DONE


def _ids_and_topics(words: Sequence[str]) -> tuple[list[int], list[str]]:
    """The ids in front, then the topics. The last word is always a topic, so that one may be named by a number."""
    ids: list[int] = []
    for word in words[:-1]:
        if not word.isascii() or not word.isdigit():
            break
        ids.append(int(word))
    names = [name.strip() for name in words[len(ids) :]]
    if not ids:
        raise CommandError(WRONG_USE, "Name one or more article ids, then one or more topics.")
    if not all(names):
        raise CommandError(WRONG_USE, "A topic needs a name.")
    return ids, names


def _topic(connection: sqlite3.Connection, name: str, *, make: bool, now: int) -> int:
    rows: Sequence[TopicRow] = topics.topics(connection)
    for row in rows:
        if row.name.casefold() == name.casefold():
            return row.id
    if not make:
        raise CommandError(WRONG_USE, f"There is no topic “{name}”.")
    made = topics.add_topic(connection, name, next_color([row.color for row in rows]), None, now)
    if made.made_id is None:
        raise AssertionError("add_topic names the topic it made")
    return made.made_id


def _require(session: Session, ids: Sequence[int]) -> None:
    known = session.read(lambda connection: lists.rows(connection, ids))
    missing = [str(article_id) for article_id in ids if article_id not in known]
    if missing:
        raise CommandError(WRONG_USE, f"There is no article {', '.join(missing)}.")


def _print(session: Session, arguments: argparse.Namespace, ids: Sequence[int]) -> None:
    rows = session.read(lambda connection: lists.rows(connection, ids))
    documents = [output.article_document(rows[article_id]) for article_id in ids if article_id in rows]
    if arguments.json:
        output.print_json(documents)
    else:
        output.print_table(
            ("id", "title", "read", "saved", "topics"),
            [
                (
                    each["id"],
                    each["title"],
                    "yes" if each["read"] else "no",
                    "yes" if each["saved"] else "no",
                    ", ".join(each["topics"]),
                )
                for each in documents
            ],
        )
