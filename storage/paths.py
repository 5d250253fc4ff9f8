"""Where a profile's files lie. Makes nothing and opens nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_dir


@dataclass(frozen=True, slots=True)
class Profile:
    """All the data of one reader, in one folder."""

    root: Path

    @property
    def database(self) -> Path:
        """Everything but pictures."""
        return self.root / "broadsheet.sqlite3"

    @property
    def pictures(self) -> Path:
        """Pictures: a file of their own, which can be checked, shrunk or thrown away alone."""
        return self.root / "pictures.sqlite3"

    @property
    def refresh_lock(self) -> Path:
        """Held while a refresh runs, across processes."""
        return self.root / "refresh.lock"

    @property
    def log(self) -> Path:
        """The technical log of window and engine."""
        return self.root / "broadsheet.log"

    @property
    def backups(self) -> Path:
        """Copies of the database made before an upgrade or on request."""
        return self.root / "backups"


def profile(root: Path | None) -> Profile:
    """The profile in a folder; with None the platform's own place for a program's data."""
    if root is None:
        root = Path(user_data_dir("Broadsheet", appauthor=False))
    return Profile(root.expanduser().absolute())
