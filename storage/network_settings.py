"""The library's settings on the network: the proxy. Its login lies where passwords are kept."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from storage import settings

_MODE = "network.proxy_mode"
_URL = "network.proxy_url"
_EXCEPTIONS = "network.proxy_exceptions"
_HAS_LOGIN = "network.proxy_has_login"


@dataclass(frozen=True, slots=True)
class StoredProxy:
    """The person's choice.

    Attributes:
        mode: "system", "none" or "manual".
        url: of the manual proxy, without a login.
        exceptions: hosts asked without it.
        has_login: its login is kept elsewhere.
    """

    mode: str = "system"
    url: str = ""
    exceptions: tuple[str, ...] = ()
    has_login: bool = False


def proxy(conn: sqlite3.Connection) -> StoredProxy:
    """What was chosen, else the default."""
    exceptions = settings.get(conn, _EXCEPTIONS) or ""
    return StoredProxy(
        settings.get(conn, _MODE) or "system",
        settings.get(conn, _URL) or "",
        tuple(exceptions.split()),
        settings.get(conn, _HAS_LOGIN) == "1",
    )


def put_proxy(conn: sqlite3.Connection, wanted: StoredProxy) -> None:
    """Choose."""
    settings.put(conn, _MODE, wanted.mode)
    settings.put(conn, _URL, wanted.url or None)
    settings.put(conn, _EXCEPTIONS, " ".join(wanted.exceptions) or None)
    settings.put(conn, _HAS_LOGIN, "1" if wanted.has_login else None)
