"""Runs one headless command: finds its function, and turns what went wrong into a sentence and an exit status."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from feeds.headless import digests, mail, marking, network, noted, pages, reading, suggesting, topic_rules
from feeds.headless.session import DONE, IN_PART, NO_LIBRARY, WRONG_USE, CommandError, Session, say, status_of
from storage.errors import StorageError
from storage.paths import profile

INTERRUPTED = 130
"""As a shell reports a program that Ctrl+C ended."""

_COMMANDS: dict[str, Callable[[Session, argparse.Namespace], int]] = {
    "add": network.add,
    "import": network.import_list,
    "export": network.export_list,
    "refresh": network.refresh,
    "keep": network.keep,
    "full": pages.full,
    "extract": pages.extract,
    "clean": pages.clean,
    "feeds": reading.list_feeds,
    "list": reading.list_articles,
    "search": reading.search,
    "show": reading.show,
    "topics": reading.list_topics,
    "stories": reading.list_stories,
    "digest": digests.digest,
    "notes": noted.print_notes,
    "check": reading.check,
    "suggest": suggesting.suggest,
    "save": marking.mark,
    "unsave": marking.mark,
    "read": marking.mark,
    "unread": marking.mark,
    "tag": marking.tag,
    "untag": marking.tag,
    "topic": topic_rules.topic,
    "bundle": topic_rules.bundle,
    "mail": mail.set_mail,
}


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command; its exit status."""
    _ensure_streams()
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(name)s: %(message)s")
    # Text is UTF-8 whatever the locale says, for titles are of every language.
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stderr.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        with Session(profile(arguments.profile)) as session:
            status = _COMMANDS[arguments.command](session, arguments)
        sys.stdout.flush()
    except (CommandError, UnicodeEncodeError) as error:
        # Bytes that are no text in this system's encoding come as halves of surrogate pairs.
        if not isinstance(error, CommandError):
            error = CommandError(WRONG_USE, "What was typed is no text in this system's encoding.")
        say(error.sentence)
        return error.status
    except StorageError as error:
        say(str(error))
        return status_of(error)
    except KeyboardInterrupt:
        say("Interrupted.")
        return INTERRUPTED
    except OSError as error:
        # Files have names; stdout has none.
        return _no_folder(error) if error.filename is not None else _unwritten(error)
    else:
        return status


def _no_folder(error: OSError) -> int:
    say(f"The library's folder cannot be used: {error.strerror or error}.")
    return NO_LIBRARY


def _unwritten(error: OSError) -> int:
    """The exit status of a command that could not print all it found."""
    # Python would complain once more when it closes stdout.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        # The reader has seen enough (`… | head`).
        return DONE
    say(f"What the command prints could not be written: {error.strerror or error}.")
    return IN_PART


def _ensure_streams() -> None:
    """Somewhere to write to for who closed stdout or stderr (`>&-`): the command is carried out all the same."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Open for as long as the program is.
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
