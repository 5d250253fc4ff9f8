"""How feeds are asked, put together from the library and the vault: what is stored openly, and what is secret.

The window never gets a secret to see: it gets MASK in its place, and sends that back for what shall stay.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from feeds.credentials import PROXY, Secrets, Vault, feed_secret
from feeds.protocol.access import MASK, Access, SetAccess
from feeds.proxies import ProxyMode, ProxySettings
from feeds.redirects import is_same_site
from feeds.sign_in import SECRET_HEADERS, USUAL, Login, Manner
from storage.feed_requests import FeedRequest
from storage.network_settings import StoredProxy

Headers = tuple[tuple[str, str], ...]


def manners(requests: Mapping[int, FeedRequest], vault: Vault | None) -> dict[int, Manner]:
    """The manner of each feed that has one of its own. May wait for the keyring."""
    return {feed_id: _manner(feed_id, request, vault) for feed_id, request in requests.items()}


def manner_beside(url: str, feed_url: str | None, manner: Manner) -> Manner:
    """How a feed's page or picture is asked for: as the feed is, where one server has both, else as usual."""
    return manner if feed_url is not None and is_same_site(feed_url, url) else USUAL


def _manner(feed_id: int, request: FeedRequest, vault: Vault | None) -> Manner:
    if not request.has_secrets or vault is None:
        return Manner(request.user_agent, request.headers)
    secrets = vault.get(feed_secret(feed_id))
    return Manner(request.user_agent, request.headers + secrets.headers, secrets.login)


def shown(request_id: int, feed_id: int, request: FeedRequest, vault: Vault) -> Access:
    """What the window may see of it. May wait for the keyring."""
    secrets = vault.get(feed_secret(feed_id)) if request.has_secrets else Secrets()
    lines = [f"{name}: {value}" for name, value in request.headers]
    lines += [f"{name}: {MASK}" for name, _ in secrets.headers]
    user = secrets.login.user if secrets.login is not None else ""
    return Access(request_id, request.user_agent or "", user, secrets.login is not None, tuple(lines), vault.place)


def taken(wanted: SetAccess, before: Secrets) -> tuple[Headers, Secrets]:
    """The open headers and the secrets that a person asks for; what is masked stays as it was."""
    known = {name.lower(): value for name, value in before.headers}
    opened: list[tuple[str, str]] = []
    secret: list[tuple[str, str]] = []
    for name, value in header_lines(wanted.headers):
        if name.lower() in SECRET_HEADERS or value == MASK:
            kept = known.get(name.lower()) if value == MASK else value
            secret += [(name, kept)] if kept is not None else []
        else:
            opened.append((name, value))
    password = wanted.password
    if password is None:
        password = before.login.password if before.login is not None else ""
    login = Login(wanted.user, password) if wanted.user or password else None
    return tuple(opened), Secrets(login, tuple(secret))


def header_lines(lines: Sequence[str]) -> Headers:
    """Headers as a person writes them, "Name: value" a line; what has no name or no value is left out."""
    parted = [line.partition(":") for line in lines]
    return tuple((name.strip(), value.strip()) for name, _, value in parted if name.strip() and value.strip())


def proxy_settings(stored: StoredProxy, vault: Vault) -> ProxySettings:
    """The proxy with its login. May wait for the keyring."""
    url = stored.url
    login = vault.get(PROXY).login if stored.has_login else None
    if login is not None and "://" in url:
        scheme, _, rest = url.partition("://")
        url = f"{scheme}://{quote(login.user, safe='')}:{quote(login.password, safe='')}@{rest}"
    mode = ProxyMode(stored.mode) if stored.mode in set(ProxyMode) else ProxyMode.SYSTEM
    return ProxySettings(mode, url, stored.exceptions)
