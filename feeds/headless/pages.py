"""Commands on web pages: an article's full text, a page's article, a file's markup cleaned."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from feeds import discover
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.fetch import Fetched, Fetcher, FetchFailed
from feeds.full_texts import EXTRACT_TIMEOUT_S, FullTextReader
from feeds.headless import output
from feeds.headless.network import with_network
from feeds.headless.session import DONE, IN_PART, WRONG_USE, CommandError, Session, feed_failure, say
from feeds.pool import Workers
from feeds.protocol.completing import FullTextsFinished
from feeds.protocol.failure_kind import FailureKind
from feeds.tasks import PageOutcome, PageTask, read_page
from storage import lists

MAX_FILE_BYTES = 10_000_000


def full(session: Session, arguments: argparse.Namespace) -> int:
    """Fetch the full text of articles now, whatever became of their pages before."""
    known = session.read(lambda connection: lists.rows(connection, arguments.ids))
    if missing := [str(article_id) for article_id in arguments.ids if article_id not in known]:
        raise CommandError(WRONG_USE, f"There is no article {', '.join(missing)}.")

    async def work(fetcher: Fetcher, workers: Workers) -> FullTextsFinished:
        vault = Vault(session.profile.root)
        return await FullTextReader(session.writer, workers, fetcher, vault=vault).run(arguments.ids)

    finished = with_network(work, session)
    document = {"stored": finished.stored, "failed": finished.failed, "seconds": finished.seconds}
    if arguments.json:
        output.print_json(document)
    else:
        output.print_table(tuple(document), [tuple(document.values())])
    if finished.stored < len(set(arguments.ids)):
        bare = len(set(arguments.ids)) - finished.stored
        say(f"{bare} {'page' if bare == 1 else 'pages'} gave no more than the feed.")
        return IN_PART
    return DONE


def extract(session: Session, arguments: argparse.Namespace) -> int:
    """Print the article of a page, by exactly what the engine runs on one; stores nothing."""
    begun = time.monotonic()

    async def work(fetcher: Fetcher, workers: Workers) -> PageOutcome:
        task = await _page(fetcher, arguments.address, arguments.url, arguments.hint)
        return await workers.run(read_page, task, EXTRACT_TIMEOUT_S)

    # Asked through the library's proxy, if there is a library: none is made for this.
    has_library = session.profile.database.is_file()
    try:
        page = with_network(work, session if has_library else None)
    except FeedError as error:
        status = WRONG_USE if error.kind in (FailureKind.BAD_ADDRESS, FailureKind.NO_FILE) else IN_PART
        raise CommandError(status, feed_failure(error.kind, error.detail)) from error
    if page.draft is None:
        kind, detail = page.problem or (FailureKind.NO_ARTICLE.value, "")
        raise CommandError(IN_PART, feed_failure(kind, detail))
    draft = page.draft
    document = {
        "title": draft.title,
        "author": draft.author,
        "published_at": draft.published_at,
        "language": draft.language,
        "picture": next((each.url for each in draft.pictures if each.key == draft.picture_key), None),
        "html": draft.html,
        "text": page.prose,
        "seconds": round(time.monotonic() - begun, 3),
    }
    if arguments.json:
        output.print_json(document)
    else:
        when = output.local_time(draft.published_at)
        sys.stdout.write(
            f"{draft.title}\n{' · '.join(each for each in (draft.author, when) if each)}\n\n{page.prose}\n"
        )
    if page.is_stub:
        say("Only the part before a paywall was found.")
    return DONE


async def _page(fetcher: Fetcher, address: str, url: str | None, hint: str) -> PageTask:
    path = Path(address)
    if path.is_file():
        return PageTask(url or path.absolute().as_uri(), url or path.absolute().as_uri(), {}, _file(path), hint)
    fetched = await fetcher.fetch(discover.typed_address(address), accept="page", allow_files=True)
    if isinstance(fetched, FetchFailed):
        raise FeedError(fetched.kind, address, fetched.detail)
    if not isinstance(fetched, Fetched):
        raise FeedError(FailureKind.SERVER_ERROR, address, "not modified, though nothing was known of it")
    return PageTask(fetched.url, url or fetched.final_url, fetched.headers, fetched.body, hint)


def clean(_session: Session, arguments: argparse.Namespace) -> int:
    """Print a file's markup as an entry's would be stored."""
    from feeds.clean import clean_html  # noqa: PLC0415 - brings parsers that no other command needs here

    try:
        markup = _file(arguments.file).decode("utf-8", "replace")
    except FeedError as error:
        raise CommandError(WRONG_USE, feed_failure(error.kind, error.detail)) from error
    cleaned = clean_html(markup, arguments.base)
    if arguments.json:
        pictures = [{"key": each.key, "url": each.url, "alt": each.alt} for each in cleaned.pictures]
        output.print_json({"html": cleaned.html, "text": cleaned.text, "pictures": pictures})
    else:
        sys.stdout.write(f"{cleaned.html}\n")
    return DONE


def _file(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        FeedError: it cannot be read, or is too large.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise FeedError(FailureKind.NO_FILE, str(path), error.strerror or str(error)) from error
    if len(data) > MAX_FILE_BYTES:
        raise FeedError(FailureKind.TOO_LARGE, str(path), f"more than {MAX_FILE_BYTES} bytes")
    return data
