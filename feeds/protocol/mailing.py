"""Letters: by which server editions are sent, and sending them. Secrets never travel to the window."""

from __future__ import annotations

from dataclasses import dataclass

PORTS = {"tls": 465, "starttls": 587, "none": 25}
"""The usual ones by how the way is closed to others; RFC 8314 and 6409."""


@dataclass(frozen=True, slots=True)
class AskMail:
    """Ask by which server letters are sent. Answered by Mail or Failed."""

    request_id: int


@dataclass(frozen=True, slots=True)
class SetMail:
    """Choose by which server letters are sent. Answered by Done or Failed.

    Attributes:
        host: "" for none.
        port: None for the usual one.
        security: a key of PORTS.
        user: "" for no login.
        password: None for the one that is kept, if it is this user's.
        sender, to: addresses; "" for none yet.
    """

    request_id: int
    host: str
    port: int | None
    security: str
    user: str
    password: str | None
    sender: str
    to: str


@dataclass(frozen=True, slots=True)
class Mail:
    """By which server letters are sent; fields as SetMail has them.

    Attributes:
        place: where the password is kept, "keyring" or "file".
    """

    request_id: int
    host: str
    port: int | None
    security: str
    user: str
    has_password: bool
    sender: str
    to: str
    place: str


@dataclass(frozen=True, slots=True)
class TryMail:
    """Send a letter that says a sentence, to try what is set. Answered by Done or Failed."""

    request_id: int
    text: str


@dataclass(frozen=True, slots=True)
class SendEdition:
    """Send a stored edition as a letter. Answered by Done or Failed. `words`: as of ExportEdition."""

    request_id: int
    edition_id: int
    words: str
