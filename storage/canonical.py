"""An article's address without what tracks its reader, and its canonical form, in which two addresses of one page are
the same text. Pure.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit, urlunsplit

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
_WWW = re.compile(r"^(?:www\.)+")


def canonical_url(url: str | None) -> str | None:
    """The address without what does not name the page: scheme's letter case, default port, fragment, tracking, order of
    parameters, a trailing slash, "www." and the difference of http and https. None for none or an unreadable one.

    Parameters that some sites use for tracking go too, so two pages may, rarely, share it: see `is_same_page`.
    """
    return _form(url, _TRACKING, keeps_route=False)


def is_same_page(one: str | None, other: str | None) -> bool:
    """Whether two addresses surely name one page: they differ in nothing that any site may tell its pages apart by."""
    form = _form(one, _CAMPAIGN, keeps_route=True)
    return form is not None and form == _form(other, _CAMPAIGN, keeps_route=True)


def _form(url: str | None, dropped: re.Pattern[str], *, keeps_route: bool) -> str | None:
    """The address's one form. `keeps_route`: with a fragment that is a path, by which scripted sites name pages."""
    text = (url or "").strip()
    if not text:
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    host = _host(parts)
    if parts.scheme not in _PORTS or not host:
        return text
    if port is not None and port not in _PORTS.values():
        host = f"{host}:{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._", errors="replace").rstrip("/")
    kept = sorted(pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not dropped.match(pair[0]))
    route = parts.fragment if keeps_route and parts.fragment.startswith(("/", "!")) else ""
    return urlunsplit(("https", host, path, urlencode(kept, errors="replace"), route))


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower()
    if parts.netloc.rpartition("@")[2].startswith("["):
        # A literal IPv6 address.
        return f"[{host}]"
    return _WWW.sub("", host.rstrip("."))


def without_tracking(url: str) -> str:
    """The address as it is, less the parameters of campaign tools."""
    page, hash_mark, fragment = url.partition("#")
    head, mark, query = page.partition("?")
    if not mark:
        return url
    kept = [part for part in query.split("&") if not _CAMPAIGN.match(part.partition("=")[0])]
    return head + (f"?{'&'.join(kept)}" if kept else "") + hash_mark + fragment
