"""What every test shares: an offscreen Qt, an own profile folder, and the corpora where they are."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.feeds.server import FeedServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The desktop of whoever runs them is told nothing.
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
# No test may reach the keyring of the person who runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

CORPORA = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"

# How long an example takes says how busy the machine is, not whether the program is right.
settings.register_profile("broadsheet", deadline=None)
settings.load_profile("broadsheet")

gc.disable()


@pytest.fixture(autouse=True)
def collect_here() -> Iterator[None]:
    """Cycles are freed between tests and on this thread, for a dead widget may be among them: see `gui.garbage`."""
    yield
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > limits[generation]]
    if due:
        gc.collect(due[-1])


@pytest.fixture
def corpora() -> Path:
    """The folder of real feeds, pages and lists; the test is skipped where it is missing."""
    if not CORPORA.is_dir():
        pytest.skip("the corpora folder beside the checkout is missing")
    return CORPORA


@pytest.fixture
def feed_server() -> Iterator[FeedServer]:
    """A loopback server that answers what the test tells it to."""
    server = FeedServer()
    yield server
    server.close()
