"""Commands that only read: feeds, list, search, show, topics, check."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from feeds.headless import output
from feeds.headless.session import DONE, IN_PART, WRONG_USE, CommandError, Session, say
from feeds.subscriptions import folder_paths
from storage import attachments, feeds, lists, stories, topics, upkeep
from storage.plaintext import plain_text
from storage.query import parse
from storage.types import SAVED_PAGES_FEED_ID, ArticleFilter, ArticleRow, Scope, Sort

ROWS_AT_ONCE = 500
STORIES_IN_TABLE = 50
"""Stories that are printed for a person who names no number."""


def list_feeds(session: Session, arguments: argparse.Namespace) -> int:
    """Print the subscriptions."""
    library = session.read(lambda connection: feeds.library(connection, session.local_midnight()))
    paths = folder_paths(library.folders)
    documents = [
        output.feed_document(row, paths[row.folder_id] if row.folder_id is not None else "") for row in library.feeds
    ]
    if arguments.json:
        output.print_json(documents)
    else:
        output.print_table(
            ("id", "title", "folder", "unread", "articles", "problem"),
            [
                (each["id"], each["title"], each["folder"], each["unread"], each["articles"], _short_error(each))
                for each in documents
            ],
        )
    return DONE


def _short_error(document: dict[str, object]) -> str:
    error = document["error"]
    return str(error["message"]) if isinstance(error, dict) else ""


def list_articles(session: Session, arguments: argparse.Namespace) -> int:
    """Print articles, newest first, narrowed by what was given."""
    scope, target_id, words = Scope.ALL, None, []
    if arguments.feed is not None:
        scope, target_id = _feed_scope(session, arguments.feed)
    if arguments.topic is not None:
        narrowed_to = topic_id(session, arguments.topic)
        if scope is Scope.ALL:
            scope, target_id = Scope.TOPIC, narrowed_to
        else:
            words.append(f'topic:"{arguments.topic}"')
    for wanted, narrower, term in (
        (arguments.unread, Scope.UNREAD, "is:unread"),
        (arguments.saved, Scope.SAVED, "is:saved"),
    ):
        if wanted and scope is Scope.ALL:
            scope = narrower
        elif wanted:
            words.append(term)
    wanted_filter = ArticleFilter(scope, target_id, " ".join(words), Sort.NEWEST, now=session.now)
    _print_articles(session, wanted_filter, arguments)
    return DONE


def _feed_scope(session: Session, feed_id: int) -> tuple[Scope, int | None]:
    if feed_id == SAVED_PAGES_FEED_ID:
        return Scope.PAGES, None
    library = session.read(lambda connection: feeds.library(connection, 0))
    if all(row.id != feed_id for row in library.feeds):
        raise CommandError(WRONG_USE, f"There is no feed {feed_id}.")
    return Scope.FEED, feed_id


def topic_id(session: Session, name: str) -> int:
    """The topic of a name, in whatever case.

    Raises:
        CommandError: there is none.
    """
    for row in session.read(topics.topics):
        if row.name.casefold() == name.casefold():
            return row.id
    raise CommandError(WRONG_USE, f"There is no topic “{name}”.")


def search(session: Session, arguments: argparse.Namespace) -> int:
    """Print the articles that a query finds; say on stderr which parts of it were taken literally."""
    query = " ".join(arguments.query)
    for text in dict.fromkeys(literal.text for literal in parse(query).literal):
        say(f"“{text}” was searched as plain text.")
    sort = Sort.NEWEST if arguments.sort == "date" else Sort.RELEVANCE
    wanted_filter = ArticleFilter(
        Scope.ALL, query=query, sort=sort, today_from=session.local_midnight(), now=session.now
    )
    _print_articles(session, wanted_filter, arguments)
    return DONE


def _print_articles(session: Session, wanted: ArticleFilter, arguments: argparse.Namespace) -> None:
    rows = _articles(session, wanted, arguments.limit)
    if arguments.json:
        output.print_json([output.article_document(row) for row in rows])
        return
    output.print_table(
        ("id", "date", "", "title", "feed", "topics"),
        [
            (
                row.id,
                output.local_time(row.published_at or row.sort_at),
                ("" if row.is_read else "•") + ("★" if row.is_saved else ""),
                row.title or row.excerpt,
                row.feed_title,
                ", ".join(mark.name for mark in row.topics),
            )
            for row in rows
        ],
    )


def _articles(session: Session, wanted: ArticleFilter, limit: int) -> Iterator[ArticleRow]:
    """Rows of a list, read in parts so that a library of any size fits in memory. `limit` 0: all."""
    left = limit or sys.maxsize
    after = None
    while left > 0:
        chunk = session.read(
            lambda connection, after=after, left=left: lists.ids(connection, wanted, after, min(left, 5000))  # type: ignore[misc]
        )
        for start in range(0, len(chunk.ids), ROWS_AT_ONCE):
            ids = chunk.ids[start : start + ROWS_AT_ONCE]
            rows = session.read(lambda connection, ids=ids: lists.rows(connection, ids))  # type: ignore[misc]
            yield from (rows[article_id] for article_id in ids if article_id in rows)
        left -= len(chunk.ids)
        after = chunk.after
        if after is None:
            return


def show(session: Session, arguments: argparse.Namespace) -> int:
    """Print one article."""
    body = session.read(lambda connection: lists.body(connection, arguments.id))
    if body is None:
        raise CommandError(WRONG_USE, f"There is no article {arguments.id}.")
    text = plain_text(body.html)
    if arguments.json:
        categories = session.read(lambda connection: attachments.categories(connection, [arguments.id]))
        output.print_json(output.body_document(body, text, categories))
    elif arguments.html:
        sys.stdout.write(body.html + "\n")
    elif arguments.text:
        sys.stdout.write(text + "\n")
    else:
        row = body.row
        about = (row.feed_title, row.author, output.local_time(row.published_at), row.url)
        sys.stdout.write("\n".join([row.title, " · ".join(part for part in about if part), "", text, ""]))
    return DONE


def list_stories(session: Session, arguments: argparse.Namespace) -> int:
    """Print stories, newest first: what reads them from a program gets all of them."""
    most = arguments.limit if arguments.limit is not None else 0 if arguments.json else STORIES_IN_TABLE
    rows = session.read(lambda connection: stories.rows(connection, limit=most or -1))
    documents = [
        {
            "id": row.id,
            "headline": row.headline,
            "articles": list(row.article_ids),
            "sources": row.publishers,
            "first_at": row.first_at,
            "last_at": row.last_at,
            "topics": list(row.topics),
        }
        for row in rows
    ]
    if arguments.json:
        output.print_json(documents)
    else:
        output.print_table(
            ("id", "sources", "articles", "headline"),
            [(row.id, row.publishers, len(row.article_ids), row.headline) for row in rows],
        )
    return DONE


def list_topics(session: Session, arguments: argparse.Namespace) -> int:
    """Print the topics."""
    rows = session.read(topics.topics)
    if arguments.json:
        output.print_json([output.topic_document(row) for row in rows])
    else:
        output.print_table(
            ("id", "name", "color", "unread", "articles", "rule"),
            [(row.id, row.name, row.color, row.unread, row.articles, row.rule) for row in rows],
        )
    return DONE


def check(session: Session, arguments: argparse.Namespace) -> int:
    """Print what is damaged, in words; nothing is repaired."""
    # What makes editions is no part of other readings' start.
    from feeds import editions  # noqa: PLC0415

    found = upkeep.check(session.profile)
    if not found:
        # What is damaged below them says enough.
        found = session.read(editions.check)
    if arguments.json:
        output.print_json({"ok": not found, "problems": found})
    else:
        sys.stdout.write("\n".join(found or ["The library is whole."]) + "\n")
    if found:
        say("The library is damaged." if len(found) == 1 else f"The library is damaged in {len(found)} places.")
    return IN_PART if found else DONE
