"""The part of `import` that takes over what another reader exported or keeps."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import sys

from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.headless import output
from feeds.headless.session import DONE, WRONG_USE, CommandError, Session, feed_failure, say
from feeds.import_requests import Importer
from feeds.pool import Workers
from feeds.protocol.importing import Imported, ImportLibrary

_REASONS = {
    "no_address": "without a web address",
    "twice": "twice in the file",
    "deleted": "deleted there",
    "not_web": "not feeds of the web",
    "too_many": "beyond what one import takes",
    "unreadable": "not readable",
    "not_kept": "neither saved there nor of a feed followed here",
    "uncleaned": "with a text that could not be cleaned",
}


def import_library(session: Session, arguments: argparse.Namespace) -> int:
    """Take over feeds, saved stories, topics and marks; with `--dry-run` only say what would be done."""
    request = ImportLibrary(0, str(arguments.file), arguments.dry_run, not arguments.no_feeds)

    async def work() -> Imported:
        workers = Workers()
        try:
            return await Importer(session.writer, workers, Vault(session.profile.root), lambda _event: None).run(
                request
            )
        finally:
            await asyncio.to_thread(workers.close)

    try:
        imported = asyncio.run(work())
    except FeedError as error:
        raise CommandError(WRONG_USE, feed_failure(error.kind, error.detail)) from error
    for each in imported.left_out:
        example = f", such as “{each.example}”" if each.example else ""
        say(f"Left out: {each.count} {_REASONS.get(each.reason, each.reason)}{example}.")
    if arguments.json:
        document = dataclasses.asdict(imported)
        # Of the window's imports.
        del document["request_id"], document["is_stopped"], document["local"]
        output.print_json(document)
    else:
        would = "would be " if imported.is_preview else ""
        sys.stdout.write(
            f"{imported.reader}: {imported.feeds} feeds {would}added, {imported.known_feeds} known already."
            f" {imported.stories} stories {would}stored, {imported.marked} {would}marked,"
            f" {imported.known} known already."
            f" {imported.topic_count} topics {would}made.\n"
        )
    return DONE
