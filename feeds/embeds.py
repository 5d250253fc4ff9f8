"""What is played or framed elsewhere, as a link to it in words: "Video: The pier". Pure."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from urllib.parse import urlsplit

from feeds import markup_rules as rules
from feeds.addresses import link
from feeds.texts import clean_text

_PLACES = ("src", "data-src", "data-lazy-src", "data")


def embed_link(name: str, given: Mapping[str, str], inner: Mapping[str, str], base_url: str) -> str | None:
    """Safe markup of a link to what an element shows; None where there is nothing to follow.

    Args:
        name: of the element.
        given: its attributes.
        inner: attributes of the source named within it; empty if none is.
        base_url: what addresses are relative to.
    """
    places = [*(given.get(place) for place in _PLACES), inner.get("src")]
    if "data-videoid" in given:
        places.append(f"https://www.youtube.com/watch?v={given['data-videoid']}")
    url = next((url for place in places if (url := link(base_url, place)) is not None), None)
    if url is None or not url.startswith("http") or rules.BEACON.search(url):
        return None
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    hosts = (word for known, word in rules.EMBED_HOSTS.items() if host == known or host.endswith(f".{known}"))
    label = clean_text(given.get("title")) or host
    return f'<a href="{escape(url)}">{next(hosts, rules.EMBEDS[name])}: {escape(label, quote=False)}</a>'
