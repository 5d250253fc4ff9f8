"""What every test shares: an offscreen Qt, an own profile folder, and the corpora where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CORPORA = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"


@pytest.fixture
def corpora() -> Path:
    """The folder of real feeds, pages and lists; the test is skipped where it is missing."""
    if not CORPORA.is_dir():
        pytest.skip("the corpora folder beside the checkout is missing")
    return CORPORA
