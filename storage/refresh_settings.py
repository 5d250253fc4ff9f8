"""The library's setting on refreshing: how often a feed is checked that has no interval of its own."""

from __future__ import annotations

import sqlite3

from storage import settings
from storage.types import Marked

INTERVAL = "refresh.interval_s"

DEFAULT_INTERVAL_S = 30 * 60
LEAST_INTERVAL_S = 300
MOST_INTERVAL_S = 7 * 86_400


def interval_s(conn: sqlite3.Connection) -> int:
    """The interval in seconds; what was never chosen, or is no choice of this version's, is the default."""
    value = settings.get(conn, INTERVAL)
    if value is None or not value.isdecimal() or not LEAST_INTERVAL_S <= int(value[:9]) <= MOST_INTERVAL_S:
        return DEFAULT_INTERVAL_S
    return int(value)


def put_interval_s(conn: sqlite3.Connection, seconds: int) -> Marked:
    """Choose how often feeds without an interval of their own are checked, from their next check on."""
    return settings.put(conn, INTERVAL, str(seconds))
