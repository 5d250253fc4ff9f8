"""The command that prints what a person highlighted and wrote, with its sources."""

from __future__ import annotations

import argparse
import json
import sys

from digest.export.listing import json_entry, markdown_entry
from feeds import list_exports
from feeds.headless import output
from feeds.headless.reading import topic_id
from feeds.headless.session import DONE, Session
from storage import notes


def print_notes(session: Session, arguments: argparse.Namespace) -> int:
    """Print highlights and notes: of some articles, of a topic's, or all."""
    topic = topic_id(session, arguments.topic) if arguments.topic is not None else None
    ids = session.read(lambda conn: notes.annotated(conn, topic))
    if arguments.ids:
        chosen = set(arguments.ids)
        ids = [each for each in ids if each in chosen]
    found = [
        entry
        for start in range(0, len(ids), list_exports.AT_ONCE)
        for entry in session.read(
            lambda conn, start=start: list(list_exports.entries(conn, ids[start : start + list_exports.AT_ONCE]))  # type: ignore[misc]
        )
    ]
    if arguments.json:
        output.print_json([json.loads(json_entry(*entry)) for entry in found])
    else:
        sys.stdout.write("\n".join(markdown_entry(*entry) for entry in found))
    return DONE
