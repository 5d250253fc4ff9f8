"""A site's icon: which one its page declares, fetching it, making it small. Knows no database.

Drawings of scripts and shapes (SVG) are left out; `/favicon.ico` is asked for where nothing else is declared.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin

from lxml import html as lxml_html

from feeds.addresses import absolute
from feeds.errors import FeedError
from feeds.fetch import Fetched, Fetcher
from feeds.picture_encoding import PictureOutcome, PictureTask, encode_picture
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.tasks import LookTask

ICON_PX = 64
"""Stored side: four times the 14 and 16 pixels at which icons are drawn, for the finest screens."""

_BEST_PX = 96
_MOST_TRIED = 3
_READ_BYTES = 200_000
"""Icons are declared in a page's head."""
_TIMEOUT_S = 10.0
_SIZES = re.compile(r"(\d{1,4})x\d{1,4}", re.IGNORECASE)


def icon_links(task: LookTask) -> tuple[str, ...]:
    """Addresses of icons that a page declares, the best first. Runs in a worker; never raises."""
    try:
        page = lxml_html.document_fromstring(task.body[:_READ_BYTES])
        found: list[tuple[int, str]] = []
        for node in page.iter("link"):
            kinds = node.get("rel", "").lower().split()
            url = absolute(task.final_url, node.get("href"))
            is_drawing = "svg" in node.get("type", "").lower() or (url or "").lower().partition("?")[0].endswith(".svg")
            if url is None or is_drawing or not ({"icon", "apple-touch-icon"} & set(kinds)):
                continue
            size = _SIZES.search(node.get("sizes", ""))
            px = int(size[1]) if size else (180 if "apple-touch-icon" in kinds else 16)
            found.append((abs(px - _BEST_PX), url))
    except Exception:  # noqa: BLE001 - whatever a page does to its parser, it declares no icon then
        return ()
    return tuple(dict.fromkeys(url for _, url in sorted(found)))[:_MOST_TRIED]


async def fetch_icon(site: str, named_by: str, fetcher: Fetcher, workers: Workers) -> PictureOutcome:
    """A site's icon, ICON_PX at most, or why there is none.

    Args:
        site: scheme, host and port.
        named_by: the feed that names the site.
        fetcher: fetches page and icon.
        workers: read them.
    """
    try:
        page = await fetcher.fetch(f"{site}/", accept="page", named_by=named_by)
        declared: tuple[str, ...] = ()
        if isinstance(page, Fetched):
            task = LookTask(page.url, page.final_url, page.headers, page.body)
            declared = await workers.run(icon_links, task, _TIMEOUT_S)
        outcome = PictureOutcome(problem=(FailureKind.NOT_FOUND.value, "none is declared"))
        for url in (*declared, urljoin(f"{site}/", "favicon.ico")):
            fetched = await fetcher.fetch(url, accept="picture", named_by=named_by)
            if not isinstance(fetched, Fetched):
                outcome = PictureOutcome(problem=(FailureKind.NOT_FOUND.value, "it cannot be fetched"))
                continue
            outcome = await workers.run(encode_picture, PictureTask(url, fetched.body, ICON_PX), _TIMEOUT_S)
            if outcome.content is not None:
                break
    except FeedError as error:
        return PictureOutcome(problem=(error.kind.value, error.detail))
    return outcome
