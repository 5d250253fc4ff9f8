"""Where feeds hide: what a person typed as an address, the forms of well-known sites, links and common paths. Pure."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml import html as lxml_html

from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind

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

COMMON_PATHS = ("feed/", "rss.xml", "atom.xml", "feed.xml", "index.xml", "rss", "feeds/posts/default", "feed.json")
"""Where the publishing systems in wide use put their feeds: WordPress and Medium; Gatsby and Drupal; Jekyll; Hugo;
Ghost; Blogger; JSON Feed's own advice."""

MAX_PATHS = 8
MAX_LINKS = 12
_LINKED_PATH = re.compile(
    r"(?:^|/)(?:rss\d?|atom|feeds?|rdf)(?:[./]|$)|(?:rss|atom|feed)\.(?:xml|php|json|aspx?)$|\.(?:rss|atom|rdf)$",
    re.IGNORECASE,
)
_LINKED_QUERY = re.compile(r"(?:^|&)(?:feed|format|type|output)=(?:rss2?|atom|feed|xml)(?:&|$)", re.IGNORECASE)

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d{1,5}(?:[/?#]|$))", re.IGNORECASE)
"""A scheme, unless what follows is a port: "localhost:8080/feed" has none."""

_INVISIBLE = " \t\r\n\f\v\u00a0\u200b\u200c\u200d\u2060\ufeff"
"""What comes along when addresses are copied out of pages and mails."""


def typed_address(text: str) -> str:
    """The address a person means: http(s), or file for a path.

    Raises:
        FeedError: it is no address that can be read (BAD_ADDRESS), or a file that is not there (NO_FILE).
    """
    typed = text.strip(_INVISIBLE).strip("<>\"'").strip(_INVISIBLE)
    while match := re.match(r"feed:(?!//)", typed, re.IGNORECASE):
        typed = typed[match.end() :].strip(_INVISIBLE)
    if not typed or not typed.isprintable():
        raise FeedError(FailureKind.BAD_ADDRESS, text[:200], "nothing to read")
    if typed.lower().startswith("file:"):
        return typed
    if found := re.match(r"(https?):/*", typed, re.IGNORECASE):
        typed = f"{found[1].lower()}://{typed[found.end() :]}"
    elif found := re.match(r"(?:feed:)?//(?=[^/])", typed, re.IGNORECASE):
        typed = f"https://{typed[found.end() :]}"
    elif _is_path(typed):
        return _file_address(typed)
    elif found := _SCHEME.match(typed):
        raise FeedError(FailureKind.BAD_ADDRESS, typed[:200], f"{found[1]}: is no address that feeds have")
    else:
        typed = f"https://{typed}"
    try:
        parts = urlsplit(typed)
        named = parts.hostname is not None and (parts.port is None or parts.port > 0)
    except ValueError as error:
        raise FeedError(FailureKind.BAD_ADDRESS, typed[:200], str(error)) from error
    host = parts.hostname or ""
    is_site = "." in host.strip(".") or ":" in host or host == "localhost"
    if not named or " " in typed or not is_site:
        raise FeedError(FailureKind.BAD_ADDRESS, typed[:200], "it names no site")
    return typed


def is_without_scheme(text: str) -> bool:
    """Whether a person left it to us how the site is spoken to. Never raises."""
    return _SCHEME.match(text.strip(_INVISIBLE).strip("<>\"'").strip(_INVISIBLE)) is None


def _is_path(typed: str) -> bool:
    if typed.startswith(("/", "~", "./", "../", "\\\\")) or re.match(r"[A-Za-z]:[\\/]", typed):
        return True
    if not re.search(r"\.(?:opml|xml|rss|atom|json|html?|rdf)(?:\.gz)?$", typed, re.IGNORECASE):
        return False
    # No site's name ends so; with a "/" in it, it may be an address without its scheme.
    return "/" not in typed or os.path.exists(typed)


def _file_address(typed: str) -> str:
    if re.match(r"[A-Za-z]:[\\/]", typed):
        return PureWindowsPath(typed).as_uri()
    # os.path answers "no" where Path raises: names too long, people unknown.
    path = os.path.abspath(os.path.expanduser(typed))
    if not os.path.isfile(path):
        raise FeedError(FailureKind.NO_FILE, typed[:200], "no such file")
    return Path(path).as_uri()


def candidates(url: str) -> list[str]:
    """Addresses of feeds that a site's form tells without a look at the page, the likeliest first. Never raises.

    YouTube's handles tell nothing; their pages declare the feed (`feed_links`).
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return []
    for prefix in ("www.", "m.", "old.", "new."):
        host = host.removeprefix(prefix)
    segments = [segment for segment in parts.path.split("/") if segment]
    root = f"{parts.scheme}://{parts.netloc}"
    found = [*_forms_of_sites(host, segments, parts.query), *_forms_of_software(host, segments, root)]
    return list(dict.fromkeys(found))


def _forms_of_sites(host: str, segments: list[str], query: str) -> Iterator[str]:  # noqa: PLR0912 - a table
    """Forms of single large sites, as they stood in 2026."""
    match host, segments:
        case "youtube.com", ["channel", channel, *_]:
            yield f"https://www.youtube.com/feeds/videos.xml?channel_id={channel}"
        case "youtube.com", ["user", user, *_]:
            yield f"https://www.youtube.com/feeds/videos.xml?user={user}"
        case "youtube.com", ["playlist" | "watch"] if found := re.search(r"(?:^|&)list=([\w-]+)", query):
            yield f"https://www.youtube.com/feeds/videos.xml?playlist_id={found[1]}"
        case "reddit.com", ["r", name, *_]:
            yield f"https://www.reddit.com/r/{name}/.rss"
        case "reddit.com", ["u" | "user", name, *_]:
            yield f"https://www.reddit.com/user/{name}/.rss"
        case "github.com", [owner]:
            yield f"https://github.com/{owner}.atom"
        case "github.com", [owner, repository, *rest]:
            yield from _forms_of_repository(f"https://github.com/{owner}/{repository.removesuffix('.git')}", rest)
        case "gitlab.com", [owner]:
            yield f"https://gitlab.com/{owner}.atom"
        case "gitlab.com", [owner, repository, *_]:
            yield f"https://gitlab.com/{owner}/{repository}/-/releases.atom"
            yield f"https://gitlab.com/{owner}/{repository}.atom"
        case "codeberg.org", [owner, repository, *_]:
            yield f"https://codeberg.org/{owner}/{repository}/releases.rss"
            yield f"https://codeberg.org/{owner}/{repository}.rss"
        case "medium.com", ["tag", name, *_]:
            yield f"https://medium.com/feed/tag/{name}"
        case "medium.com", [name, *_]:
            yield f"https://medium.com/feed/{name}"
        case "bsky.app", ["profile", name, *_]:
            yield f"https://bsky.app/profile/{name}/rss"
        case "pypi.org", ["project", name, *_]:
            yield f"https://pypi.org/rss/project/{name}/releases.xml"
        case "arxiv.org", ["list", subject, *_]:
            yield f"https://rss.arxiv.org/rss/{subject}"


def _forms_of_repository(repository: str, rest: list[str]) -> Iterator[str]:
    match rest:
        case [] | ["releases", *_]:
            yield f"{repository}/releases.atom"
            yield f"{repository}/commits.atom"
        case ["commits" | "tree", branch, *_]:
            yield f"{repository}/commits/{branch}.atom"
        case ["commits"]:
            yield f"{repository}/commits.atom"
        case ["tags"]:
            yield f"{repository}/tags.atom"


def _forms_of_software(host: str, segments: list[str], root: str) -> Iterator[str]:
    """Forms of software that many sites run, told by the address alone."""
    match segments:
        case [name, *_] if re.fullmatch(r"@\w[\w.-]*", name) and host not in ("youtube.com", "medium.com"):
            yield f"{root}/{name}.rss"
        case [name, *_] if (found := re.fullmatch(r"@(\w[\w.-]*)@([\w.-]+\.\w+)", name)) is not None:
            # Mastodon shows people of other servers; their own server has the feed.
            yield f"https://{found[2]}/@{found[1]}.rss"
    if host.endswith((".substack.com", ".medium.com", ".wordpress.com")):
        yield f"{root}/feed"
    elif host.endswith(".tumblr.com"):
        yield f"{root}/rss"
    elif host.endswith(".blogspot.com"):
        yield f"{root}/feeds/posts/default"


def common_paths(url: str) -> list[str]:
    """Addresses to try where nothing else told: below the page's own path, then at the site's root. Never raises."""
    try:
        parts = urlsplit(url)
        root = f"{parts.scheme}://{parts.netloc}/"
        own = urljoin(root, parts.path if parts.path.endswith("/") else f"{parts.path}/")
        places = [urljoin(root, path) for path in COMMON_PATHS]
    except ValueError:
        return []
    if own != root and own.count("/") <= 5:
        places = [urljoin(own, path) for path in COMMON_PATHS[:2]] + places
    return list(dict.fromkeys(places))[:MAX_PATHS]


def feed_links(page: bytes, base_url: str, encoding: str | None = None) -> list[tuple[str, str]]:
    """The feeds a page names, as (address, title): declared ones first, then links that look like feeds. Never raises.

    Runs in a worker process: it parses what a server sent.

    Args:
        page: HTML as it came.
        base_url: where it was found.
        encoding: as the server says; None to go by the page.
    """
    try:
        parser = lxml_html.HTMLParser(encoding=encoding, no_network=True)
    except LookupError:
        parser = lxml_html.HTMLParser(no_network=True)
    try:
        root = lxml_html.document_fromstring(page, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    base = next((joined for tag in root.iter("base") if (joined := _absolute(base_url, tag.get("href")))), base_url)
    declared = {
        _absolute(base, link.get("href")): _in_one_line(link.get("title") or "")
        for link in root.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split()
        and (link.get("type") or "").split(";")[0].strip().lower() in FEED_TYPES
    }
    linked = {}
    for anchor in root.iter("a"):
        address = _absolute(base, anchor.get("href"))
        if address and address not in declared and _looks_like_feed(address):
            linked[address] = _in_one_line("".join(map(str, anchor.itertext())))
    found = {address: title for address, title in {**declared, **linked}.items() if address}
    return sorted(found.items(), key=_rank)[:MAX_LINKS]


def _rank(found: tuple[str, str]) -> int:
    """Articles first. WordPress declares a page's comments and its programming interface just like them."""
    address = found[0].lower()
    return 2 if "/wp-json/" in address else 1 if "comments" in address else 0


def _looks_like_feed(address: str) -> bool:
    parts = urlsplit(address)
    return bool(_LINKED_PATH.search(parts.path) or _LINKED_QUERY.search(parts.query))


def _in_one_line(text: str) -> str:
    return " ".join(text.split())[:200]


def _absolute(base: str, href: str | None) -> str:
    """An address of the web, or "" where the link is none; of a local page, local ones too."""
    reference = (href or "").strip()
    if not reference:
        return ""
    try:
        address = urljoin(base, reference)
        parts = urlsplit(address)
        is_site = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    is_local = parts.scheme == "file" and base.startswith("file:")
    return address.partition("#")[0] if is_site or is_local else ""
