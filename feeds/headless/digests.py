"""The command `digest`: what came as one page, as a file of any kind, and the archive of kept ones."""

from __future__ import annotations

import argparse
import re
from datetime import datetime, timedelta
from functools import partial

from digest.edition_json import document
from digest.edition_types import Edition
from feeds import editions
from feeds.headless import output
from feeds.headless.edition_output import deliver
from feeds.headless.reading import topic_id
from feeds.headless.session import DONE, WRONG_USE, CommandError, Session
from storage import editions as stored
from storage import topics
from storage.editions import DAY_S

_SPAN = re.compile(r"(\d{1,5})\s*(h|d|w)")
_SECONDS = {"h": 3600, "d": DAY_S, "w": 7 * DAY_S}


def digest(session: Session, arguments: argparse.Namespace) -> int:
    """Make an edition, or take a kept one, and print it, write it to a file or send it."""
    if arguments.archive is not None:
        return _archive(session, arguments)
    made = _kept(session, arguments.edition) if arguments.edition is not None else _made(session, arguments)
    if arguments.json:
        output.print_json(document(made))
        if arguments.output is None and not arguments.send:
            return DONE
    return deliver(session, made, arguments)


def _made(session: Session, arguments: argparse.Namespace) -> Edition:
    topic = None
    if arguments.topic is not None:
        found = topic_id(session, arguments.topic)
        topic = next(row.name for row in session.read(topics.topics) if row.id == found)
    is_since_last = arguments.since == "last"
    last = session.read(stored.last_until) if is_since_last else None
    until = _day(arguments.until, after=1) if arguments.until else session.now + 1
    since = (last if last is not None else until - DAY_S) if is_since_last else _since(arguments.since, until)
    if is_since_last and not arguments.until:
        # Asked for again within the second in which the last one ended.
        until = max(until, since + 1)
    if since >= until:
        raise CommandError(WRONG_USE, "The period ends before it begins.")
    wanted = editions.Wanted(since, until, arguments.minutes or None, topic, takes_late=is_since_last)
    made = session.read(partial(editions.make, wanted=wanted, made_at=session.now))
    if arguments.keep:
        session.write(partial(editions.keep, made=made, finished_at=session.now))
    return made


def _kept(session: Session, edition_id: int) -> Edition:
    made = session.read(partial(editions.kept, edition_id=edition_id))
    if made is None:
        raise CommandError(WRONG_USE, f"There is no edition {edition_id}.")
    return made


def _archive(session: Session, arguments: argparse.Namespace) -> int:
    found = session.read(partial(stored.archive, words=" ".join(arguments.archive)))
    if arguments.json:
        output.print_json(
            [
                {
                    "id": each.id,
                    "since": each.since,
                    "until": each.until,
                    "made_at": each.made_at,
                    "topic": each.topic,
                    "headline": each.headline or None,
                    "stories": each.stories,
                }
                for each in found
            ]
        )
    else:
        output.print_table(
            ("id", "since", "until", "stories", "topic", "headline"),
            [
                (
                    each.id,
                    output.local_time(each.since),
                    output.local_time(each.until - 1),
                    each.stories,
                    each.topic,
                    each.headline,
                )
                for each in found
            ],
        )
    return DONE


def _since(text: str, until: int) -> int:
    """The beginning that a span before the end, or a day, names."""
    span = _SPAN.fullmatch(text.strip().lower())
    return until - int(span[1]) * _SECONDS[span[2]] if span else _day(text)


def _day(text: str, after: int = 0) -> int:
    """When a day begins here, or with `after` the one after it; UTC epoch seconds."""
    try:
        day = datetime.fromisoformat(text.strip())
        return int((day + timedelta(days=after)).timestamp())
    except (ValueError, OverflowError, OSError) as error:
        raise CommandError(WRONG_USE, f"“{text}” is no time: write 24h, 7d, 2w or a date like 2026-11-23.") from error
