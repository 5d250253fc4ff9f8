"""Commands on topics' rules and what travels with them: topic rule, topic merge, bundle export and import."""

from __future__ import annotations

import argparse
import sqlite3

from feeds.headless import output
from feeds.headless.marking import REFUSED, add_topic
from feeds.headless.session import DONE, IN_PART, WRONG_USE, CommandError, Session, say
from storage import bundles, topics
from storage.query import rule_problem
from storage.topic_tree import BATCH
from storage.types import TopicRow
from storage.whole_files import write_whole


def topic(session: Session, arguments: argparse.Namespace) -> int:
    """Carry out what follows `topic`."""
    match arguments.action:
        case "rule":
            return _rule(session, arguments)
        case "merge":
            return _merge(session, arguments)
        case _:
            return add_topic(session, arguments)


def bundle(session: Session, arguments: argparse.Namespace) -> int:
    """Carry out `bundle export` and `bundle import`."""
    if arguments.action == "export":
        data = session.read(bundles.export_bundle)
        try:
            write_whole(arguments.file, data)
        except OSError as error:
            raise CommandError(WRONG_USE, f"The file cannot be written: {error.strerror or error}.") from error
        return DONE
    try:
        data = arguments.file.read_bytes()
    except OSError as error:
        raise CommandError(WRONG_USE, f"The file cannot be read: {error.strerror or error}.") from error
    try:
        brought = session.write(lambda conn: bundles.import_bundle(conn, data, session.now))
    except bundles.BundleError as error:
        raise CommandError(WRONG_USE, f"The file is no bundle: {error}.") from error
    document = {
        "topics": brought.topics,
        "searches": brought.searches,
        "filters": brought.filters,
        "left_out": list(brought.left_out),
    }
    if arguments.json:
        output.print_json(document)
    else:
        output.print_table(
            ("topics", "searches", "filters", "left out"),
            [(brought.topics, brought.searches, brought.filters, ", ".join(brought.left_out))],
        )
    if brought.left_out:
        say("Some of it was left out: it is here already, or cannot be used.")
    return DONE


def _rule(session: Session, arguments: argparse.Namespace) -> int:
    row = _named(session, arguments.name)
    rule: str | None = arguments.rule
    if rule is not None and rule.strip() and (problem := rule_problem(rule)) is not None:
        raise CommandError(WRONG_USE, REFUSED[problem])
    if rule is not None:
        session.write(lambda conn: topics.set_rule(conn, row.id, rule))
    row = _named(session, arguments.name)
    text = row.rule or ""
    matched, untagged = session.read(lambda conn: topics.rule_matches(conn, text, row.id))
    tagged = _apply(session, row) if arguments.apply else 0
    if arguments.json:
        output.print_json(
            {**output.topic_document(_named(session, arguments.name)), "matches": matched, "tagged": tagged}
        )
    else:
        output.print_table(
            ("name", "rule", "matches", "untagged", "tagged now"), [(row.name, row.rule, matched, untagged, tagged)]
        )
    if row.rule_problem is not None:
        say("The rule failed when something arrived, and is skipped until it is changed.")
        return IN_PART
    return DONE


def _apply(session: Session, row: TopicRow) -> int:
    tagged, after = 0, 0
    while True:

        def work(conn: sqlite3.Connection, after: int = after) -> tuple[int, int | None]:
            marked, following = topics.apply_rule_to_stored(conn, row.id, after, BATCH, session.now)
            return marked.count, following

        count, following = session.write(work)
        tagged += count
        if following is None:
            return tagged
        after = following


def _merge(session: Session, arguments: argparse.Namespace) -> int:
    source, target = _named(session, arguments.name), _named(session, arguments.into)
    if source.id == target.id:
        raise CommandError(WRONG_USE, "A topic cannot go up in itself.")
    session.write(lambda conn: topics.merge_topics(conn, source.id, target.id))
    row = _named(session, arguments.into)
    if arguments.json:
        output.print_json(output.topic_document(row))
    else:
        output.print_table(("id", "name", "color", "rule"), [(row.id, row.name, row.color, row.rule)])
    return DONE


def _named(session: Session, name: str) -> TopicRow:
    wanted = " ".join(name.split()).casefold()
    for row in session.read(topics.topics):
        if row.name.casefold() == wanted:
            return row
    raise CommandError(WRONG_USE, f"There is no topic “{name}”.")
