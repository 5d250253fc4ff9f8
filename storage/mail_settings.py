"""The library's settings on sending letters. The password lies where passwords are kept."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from storage import settings

_HOST = "mail.host"
_PORT = "mail.port"
_SECURITY = "mail.security"
_USER = "mail.user"
_SENDER = "mail.sender"
_TO = "mail.to"


@dataclass(frozen=True, slots=True)
class StoredMail:
    """The person's choice.

    Attributes:
        host: of the server that takes letters; "" while none was chosen.
        port: None for the usual one.
        security: "tls", "starttls" or "none".
        user: "" where the server asks for no login.
        sender, to: addresses.
    """

    host: str = ""
    port: int | None = None
    security: str = "tls"
    user: str = ""
    sender: str = ""
    to: str = ""


def mail(conn: sqlite3.Connection) -> StoredMail:
    """What was chosen, else the default."""
    port = settings.get(conn, _PORT)
    return StoredMail(
        settings.get(conn, _HOST) or "",
        int(port) if port is not None else None,
        settings.get(conn, _SECURITY) or "tls",
        settings.get(conn, _USER) or "",
        settings.get(conn, _SENDER) or "",
        settings.get(conn, _TO) or "",
    )


def put_mail(conn: sqlite3.Connection, wanted: StoredMail) -> None:
    """Choose."""
    settings.put(conn, _HOST, wanted.host or None)
    settings.put(conn, _PORT, str(wanted.port) if wanted.port is not None else None)
    settings.put(conn, _SECURITY, wanted.security)
    settings.put(conn, _USER, wanted.user or None)
    settings.put(conn, _SENDER, wanted.sender or None)
    settings.put(conn, _TO, wanted.to or None)
