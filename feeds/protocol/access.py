"""How feeds are asked: logins, headers, the proxy. Secrets never travel to the window."""

from __future__ import annotations

from dataclasses import dataclass

MASK = "••••••"
"""Stands for a secret that the window is not shown; sent back, it means that the secret stays."""


@dataclass(frozen=True, slots=True)
class AskAccess:
    """Ask how a feed is asked. Answered by Access or Failed."""

    request_id: int
    feed_id: int


@dataclass(frozen=True, slots=True)
class SetAccess:
    """Choose how a feed is asked, and refresh it. Answered by Done or Failed.

    Attributes:
        user_agent: "" for the program's own.
        user: "" for no login.
        password: None for the one that is kept.
        headers: "Name: value"; a value of MASK stays as it is kept.
    """

    request_id: int
    feed_id: int
    user_agent: str
    user: str
    password: str | None
    headers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Access:
    """How a feed is asked; fields as SetAccess has them. `place`: where secrets are kept, "keyring" or "file"."""

    request_id: int
    user_agent: str
    user: str
    has_password: bool
    headers: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True)
class AskProxy:
    """Ask for the settings of the proxy. Answered by Proxy or Failed."""

    request_id: int


@dataclass(frozen=True, slots=True)
class SetProxy:
    """Choose the proxy. Answered by Done, or by Failed where the address is none of a proxy's.

    Attributes:
        mode: "system", "none" or "manual".
        password: None for the one that is kept.
        exceptions: hosts asked without the proxy.
    """

    request_id: int
    mode: str
    url: str
    user: str
    password: str | None
    exceptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proxy:
    """The settings of the proxy; fields as SetProxy has them. `place`: as of Access."""

    request_id: int
    mode: str
    url: str
    user: str
    has_password: bool
    exceptions: tuple[str, ...]
    place: str
