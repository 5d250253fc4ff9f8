"""The library's settings on pictures: whose are fetched, how much room they may take, and whether on any network."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from storage import settings
from storage.picture_types import PicturePolicy
from storage.types import Marked

POLICY = "pictures.policy"
MAX_BYTES = "pictures.max_bytes"
ON_METERED = "pictures.on_metered"

DEFAULT_MAX_BYTES = 2_000_000_000
"""Room for about 15,000 pictures at the 130 kB that one takes on average."""


@dataclass(frozen=True, slots=True)
class PictureSettings:
    """How pictures are fetched and kept.

    Attributes:
        on_metered: they are fetched on networks that count bytes, too.
    """

    policy: PicturePolicy = PicturePolicy.ALL
    max_bytes: int = DEFAULT_MAX_BYTES
    on_metered: bool = False


def read(conn: sqlite3.Connection) -> PictureSettings:
    """The settings; what was never chosen, or is no choice of this version's, is the default."""
    policy, max_bytes = settings.get(conn, POLICY), settings.get(conn, MAX_BYTES)
    return PictureSettings(
        PicturePolicy(policy) if policy in set(PicturePolicy) else PicturePolicy.ALL,
        int(max_bytes) if max_bytes is not None and max_bytes.isdecimal() else DEFAULT_MAX_BYTES,
        settings.get(conn, ON_METERED) == "1",
    )


def put_policy(conn: sqlite3.Connection, policy: PicturePolicy) -> Marked:
    """Choose whose pictures are fetched where a feed has no choice of its own."""
    return settings.put(conn, POLICY, policy.value)


def put_max_bytes(conn: sqlite3.Connection, max_bytes: int) -> Marked:
    """Choose how much room pictures may take."""
    return settings.put(conn, MAX_BYTES, str(max_bytes))


def put_on_metered(conn: sqlite3.Connection, on_metered: bool) -> Marked:
    """Choose whether pictures are fetched on networks that count bytes."""
    return settings.put(conn, ON_METERED, "1" if on_metered else None)
