"""What a feed's requests carry of the person's own: a login, a program's name, headers.

Logins by Basic and Digest (RFC 7617, 7616).
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import httpx2


@dataclass(frozen=True, slots=True)
class Login:
    """A name and its password. Neither is ever printed."""

    user: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Manner:
    """How one feed is asked, where that differs from others. It goes to the feed's own host only.

    Attributes:
        headers: names and values beyond the usual ones, a Cookie among them.
    """

    user_agent: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    login: Login | None = None


USUAL = Manner()

SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key", "x-auth-token"})
"""Headers kept with the passwords, in lower case."""

_OURS = frozenset(
    {
        "host",
        "connection",
        "content-length",
        "transfer-encoding",
        "te",
        "trailer",
        "upgrade",
        "accept-encoding",
        "if-none-match",
        "if-modified-since",
        "range",
    }
)
"""Headers that say how this very request goes; nobody's choice."""


def split_login(url: str) -> tuple[str, Login | None]:
    """An address without the login in it, and the login."""
    try:
        parts = urlsplit(url)
        user, password = parts.username, parts.password
    except ValueError:
        return url, None
    if "@" not in parts.netloc:
        return url, None
    plain = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    if not user and not password:
        return plain, None
    return plain, Login(unquote(user or ""), unquote(password or ""))


def own_headers(manner: Manner) -> dict[bytes, bytes]:
    """The headers of a manner as they are sent; what no header can hold, and what is ours to say, is left out."""
    pairs = [*manner.headers, *([("user-agent", manner.user_agent)] if manner.user_agent else [])]
    sent: dict[bytes, bytes] = {}
    for name, value in pairs:
        key = name.strip().lower()
        is_name = key.isascii() and key.replace("-", "").replace("_", "").isalnum()
        if is_name and key not in _OURS and value.strip() and value.isprintable():
            sent[key.encode()] = value.strip().encode("utf-8")
    return sent


class SignIn(httpx2.Auth):
    """Answers a server that asks for a login, by Digest where it knows that, else by Basic.

    Basic goes along at once where nobody on the way can read it, for some servers do not ask but hide; elsewhere only
    once it was asked for. Digest goes on counting from request to request.
    """

    def __init__(self, login: Login) -> None:
        self._basic = httpx2.BasicAuth(login.user.encode(), login.password.encode())
        self._digest = httpx2.DigestAuth(login.user.encode(), login.password.encode())
        self._knows_basic = False

    def auth_flow(self, request: httpx2.Request) -> Generator[httpx2.Request, httpx2.Response, None]:
        """Override httpx2.Auth.auth_flow."""
        flow = self._digest.auth_flow(request)
        first = next(flow)
        is_basic = "authorization" not in first.headers and (self._knows_basic or request.url.scheme == "https")
        response = yield next(self._basic.auth_flow(first)) if is_basic else first
        schemes = {each.split()[0].lower() for each in response.headers.get_list("www-authenticate") if each.split()}
        if response.status_code == 401 and "basic" in schemes and "digest" not in schemes:
            if not is_basic:
                self._knows_basic = True
                yield next(self._basic.auth_flow(request))
            return
        with suppress(StopIteration):
            yield flow.send(response)
