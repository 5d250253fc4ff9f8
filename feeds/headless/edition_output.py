"""Where a command's edition goes: a file, standard output, a letter. The edition is built by the command."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from digest.edition_types import Edition
from digest.export.edition_formats import EditionFormat
from digest.export.edition_words import EditionWords
from digest.export.pdf_document import Paper
from feeds.credentials import Vault
from feeds.edition_exports import edition_data, edition_format, save_edition, send_edition
from feeds.errors import FeedError
from feeds.headless.session import DONE, IN_PART, WRONG_USE, CommandError, Session, feed_failure
from feeds.protocol.failure_kind import FailureKind

_WRONG_USE = (FailureKind.NO_FORMAT, FailureKind.MAIL_UNSET, FailureKind.NOT_WRITTEN)


def deliver(session: Session, edition: Edition, arguments: argparse.Namespace) -> int:
    """Write and send an edition as the options say (see `arguments.edition_output`); English.

    Raises:
        CommandError: it could not be written, or not be sent.
    """
    words = EditionWords()
    path: Path | None = arguments.output
    paper = Paper.LETTER if arguments.paper == "letter" else Paper.A4
    try:
        if path is not None and str(path) != "-":
            form = EditionFormat(arguments.format) if arguments.format else edition_format(path)
            save_edition(session.profile, edition, path, words, form=form, paper=paper)
        elif path is not None or not arguments.send:
            form = EditionFormat(arguments.format or EditionFormat.MARKDOWN)
            sys.stdout.buffer.write(edition_data(session.profile, edition, form, words, paper=paper))
            sys.stdout.buffer.flush()
        if arguments.send:
            send_edition(session.profile, edition, words, Vault(session.profile.root), arguments.to or "")
    except FeedError as error:
        status = WRONG_USE if error.kind in _WRONG_USE else IN_PART
        raise CommandError(status, feed_failure(error.kind, error.detail)) from error
    return DONE
