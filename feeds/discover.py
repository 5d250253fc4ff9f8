"""Where feeds hide: what a person typed as an address, the forms of well-known sites, links and common paths. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml import html as lxml_html

from feeds.errors import FeedError
from feeds.protocol import FailureKind

FEED_TYPES = {
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/json",
    "application/xml",
    "text/xml",
    "text/rss+xml",
}

COMMON_PATHS = ("feed/", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feeds/posts/default", "feed.json")
"""Where the publishing systems in wide use put their feeds: WordPress, Ghost, Medium; Drupal; Hugo, Jekyll, Gatsby;
Blogger; JSON Feed's own advice."""

MAX_LINKS = 12
_LINKED = re.compile(r"(?:^|[/.?=&_-])(?:rss|atom|feed|feeds|rdf)(?:$|[/.?=&_-])|\.(?:rss|atom|rdf)$", re.IGNORECASE)


def typed_address(text: str) -> str:
    """The address a person means: http(s), or file for a path.

    Raises:
        FeedError: it is no address that can be read (BAD_ADDRESS), or a file that is not there (NO_FILE).
    """
    typed = text.strip().strip("<>\"'").strip()
    if not typed or "\n" in typed or "\0" in typed:
        raise FeedError(FailureKind.BAD_ADDRESS, text, "nothing to read")
    lowered = typed.lower()
    if lowered.startswith("feed://"):
        typed = f"https://{typed[7:]}"
    elif lowered.startswith("feed:"):
        return typed_address(typed[5:])
    elif lowered.startswith("file:"):
        return typed
    elif _is_path(typed):
        return _file_address(typed)
    elif not re.match(r"https?://", lowered):
        if re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", lowered):
            raise FeedError(FailureKind.BAD_ADDRESS, typed, f"{typed.partition(':')[0]} is no address that feeds have")
        typed = f"https://{typed}"
    try:
        parts = urlsplit(typed)
        named = parts.hostname is not None and (parts.port is None or parts.port > 0)
    except ValueError as error:
        raise FeedError(FailureKind.BAD_ADDRESS, typed, str(error)) from error
    host = parts.hostname or ""
    if not named or " " in typed or not (("." in host) or (":" in host) or host == "localhost"):
        raise FeedError(FailureKind.BAD_ADDRESS, typed, "it names no site")
    return f"{parts.scheme.lower()}{typed[len(parts.scheme) :]}"


def _is_path(typed: str) -> bool:
    if typed.startswith(("/", "~", "./", "../", "\\\\")) or re.match(r"[A-Za-z]:[\\/]", typed):
        return True
    if not re.search(r"\.(?:opml|xml|rss|atom|json|html?|rdf)$", typed, re.IGNORECASE):
        return False
    # No site's name ends so; with a "/" in it, it may be an address without its scheme.
    return "/" not in typed or Path(typed).exists()


def _file_address(typed: str) -> str:
    if re.match(r"[A-Za-z]:[\\/]", typed):
        return PureWindowsPath(typed).as_uri()
    path = Path(typed).expanduser().absolute()
    if not path.is_file():
        raise FeedError(FailureKind.NO_FILE, typed, "no such file")
    return path.as_uri()


def candidates(url: str) -> list[str]:
    """Addresses of feeds that a site's form tells without a look at the page, the likeliest first."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("old.")
    segments = [segment for segment in parts.path.split("/") if segment]
    root = f"{parts.scheme}://{parts.netloc}"
    return list(dict.fromkeys(_known_forms(host, segments, parts.query, root)))


def _known_forms(host: str, segments: list[str], query: str, root: str) -> Iterator[str]:  # noqa: PLR0912
    match segments:
        case ["channel", channel, *_] if host == "youtube.com":
            yield f"https://www.youtube.com/feeds/videos.xml?channel_id={channel}"
        case ["user", user, *_] if host == "youtube.com":
            yield f"https://www.youtube.com/feeds/videos.xml?user={user}"
        case ["playlist"] if host == "youtube.com" and (found := re.search(r"list=([\w-]+)", query)):
            yield f"https://www.youtube.com/feeds/videos.xml?playlist_id={found[1]}"
        case ["r" | "user" as kind, name, *_] if host == "reddit.com":
            yield f"https://www.reddit.com/{kind}/{name}/.rss"
        case [owner, repository, *rest] if host == "github.com":
            if rest[:1] in ([], ["releases"]):
                yield f"https://github.com/{owner}/{repository}/releases.atom"
            if rest[:1] in ([], ["commits"]):
                branch = rest[1] if len(rest) > 1 else None
                yield f"https://github.com/{owner}/{repository}/commits{f'/{branch}' if branch else ''}.atom"
            if rest[:1] in ([], ["tags"]):
                yield f"https://github.com/{owner}/{repository}/tags.atom"
        case [owner] if host == "github.com":
            yield f"https://github.com/{owner}.atom"
        case [owner, repository, *_] if host == "gitlab.com":
            yield f"https://gitlab.com/{owner}/{repository}.atom"
        case [name, *_] if host == "medium.com":
            yield f"https://medium.com/feed/{name}"
        case ["profile", name, *_] if host == "bsky.app":
            yield f"https://bsky.app/profile/{name}/rss"
        case [name] if name.startswith("@") and len(name) > 1 and host != "youtube.com":
            yield f"{root}/{name}.rss"
        case _ if host.endswith((".substack.com", ".medium.com")):
            yield f"{root}/feed"
        case _ if host.endswith(".tumblr.com"):
            yield f"{root}/rss"
        case _ if host.endswith(".blogspot.com"):
            yield f"{root}/feeds/posts/default"


def common_paths(url: str) -> list[str]:
    """Addresses to try where nothing else told: beside the page's own path, then at the site's root."""
    parts = urlsplit(url)
    root = f"{parts.scheme}://{parts.netloc}/"
    own = urljoin(root, parts.path if parts.path.endswith("/") else f"{parts.path}/")
    places = [urljoin(root, path) for path in COMMON_PATHS]
    if own != root and own.count("/") <= 5:
        places = [urljoin(own, path) for path in COMMON_PATHS[:2]] + places
    return list(dict.fromkeys(places))


def feed_links(page: bytes, base_url: str) -> list[tuple[str, str]]:
    """The feeds a page names, as (address, title): declared ones first, then links that look like feeds. Never raises.

    Runs in a worker process: it parses what a server sent.
    """
    try:
        root = lxml_html.document_fromstring(page, parser=lxml_html.HTMLParser(encoding=None, no_network=True))
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    base = next((urljoin(base_url, str(tag.get("href"))) for tag in root.iter("base") if tag.get("href")), base_url)
    declared = {
        _absolute(base, link.get("href")): " ".join((link.get("title") or "").split())
        for link in root.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split()
        and (link.get("type") or "").split(";")[0].strip().lower() in FEED_TYPES
    }
    linked = {}
    for anchor in root.iter("a"):
        address = _absolute(base, anchor.get("href"))
        if address and address not in declared and _LINKED.search(urlsplit(address).path):
            linked[address] = " ".join("".join(map(str, anchor.itertext())).split())[:100]
    found = {address: title for address, title in {**declared, **linked}.items() if address}
    # WordPress declares a page's comments beside its articles: they are wanted last.
    ordered = sorted(found.items(), key=lambda each: "comments" in each[0].lower())
    return ordered[:MAX_LINKS]


def _absolute(base: str, href: str | None) -> str:
    """An http(s) address, or "" where the link is none."""
    try:
        address = urljoin(base, (href or "").strip())
        scheme = urlsplit(address).scheme
    except ValueError:
        return ""
    return address if href and scheme in ("http", "https", "file") else ""
