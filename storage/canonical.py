"""An article's address without what tracks its reader, and its canonical form, in which two addresses of one page are
the same text. Pure.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

_CAMPAIGN = re.compile(
    r"^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|mkt_tok|at_campaign|at_medium|ncid|"
    r"guccounter|guce_\w+|ref_src|wt_mc|xtor)$",
    re.IGNORECASE,
)
"""Parameters of the large campaign tools, which no site needs to show its page."""

_TRACKING = re.compile(
    r"^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|_hs\w+|mkt_tok|at_\w+|ocid|cmpid|ns_\w+|"
    r"ref_src|spm|smid|partner|xtor|wt_mc|rss|cid|src|source|sr_share|ncid|guccounter|guce_\w+)$",
    re.IGNORECASE,
)
"""Parameters that tell where a reader came from and not what is read: those of the large campaign tools, and the ones
seen on feeds' links."""

_PORTS = {"http": 80, "https": 443}


def canonical_url(url: str | None) -> str | None:
    """The address without what does not name the page: scheme's letter case, default port, fragment, tracking, order of
    parameters, a trailing slash, "www." and the difference of http and https. None for none or an unreadable one.
    """
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not parts.hostname:
        return url.strip()
    host = parts.hostname.lower().removeprefix("www.").rstrip(".")
    if port is not None and port != _PORTS[scheme]:
        host = f"{host}:{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._").rstrip("/")
    query = urlencode(sorted(p for p in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(p[0])))
    return urlunsplit(("https", host, path, query, ""))


def without_tracking(url: str) -> str:
    """The address as it is, less the parameters of campaign tools."""
    head, mark, tail = url.partition("?")
    if not mark:
        return url
    query, hash_mark, fragment = tail.partition("#")
    kept = [part for part in query.split("&") if not _CAMPAIGN.match(part.partition("=")[0])]
    return head + (f"?{'&'.join(kept)}" if kept else "") + hash_mark + fragment
