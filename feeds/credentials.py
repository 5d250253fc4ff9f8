"""Where passwords and other secrets lie: the system's keyring, or a file of the profile's that only its owner can read.

One secret has one name. What is kept in neither is never written anywhere else: not into the library, not into a log,
not into a list of subscriptions.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from feeds.sign_in import Login

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger("broadsheet.credentials")

SERVICE = "Broadsheet"
FILE = "credentials.json"
KEYRING, FILED = "keyring", "file"
"""Where a secret lies, as the protocol says it."""

PROXY = "proxy"
"""The name of the proxy's secret."""


def feed_secret(feed_id: int) -> str:
    """The name of a feed's secret."""
    return f"feed:{feed_id}"


@dataclass(frozen=True, slots=True)
class Secrets:
    """What one name stands for: a login, and headers that nobody else may read."""

    login: Login | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


NONE = Secrets()


class Vault:
    """The secrets of one profile.

    Thread: any, one at a time; a keyring may ask the person to unlock it, so never the event loop's.
    """

    def __init__(self, root: Path, backend: KeyringBackend | None = None) -> None:
        """`backend`: the keyring to use; None for the system's, looked for when it is first needed."""
        self._root = root
        self._backend = backend
        self._is_looked_for = backend is not None
        self._known: dict[str, Secrets] = {}

    @property
    def place(self) -> str:
        """Where the next secret will lie: KEYRING or FILED."""
        return FILED if self._keyring() is None else KEYRING

    def get(self, name: str) -> Secrets:
        """What a name stands for; `NONE` if nothing does, or if the keyring does not open."""
        if name not in self._known:
            text = self._from_keyring(name) or self._filed().get(name)
            self._known[name] = _read(text) if text else NONE
        return self._known[name]

    def put(self, name: str, value: Secrets) -> str:
        """Keep a secret; where it lies now.

        Raises:
            OSError: there is no keyring, and the file cannot be written.
        """
        self.forget(name)
        if value == NONE:
            return self.place
        text = _written(value)
        place = KEYRING if self._to_keyring(name, text) else FILED
        if place == FILED:
            self._file({**self._filed(), name: text})
        self._known[name] = value
        return place

    def forget(self, name: str) -> None:
        """Keep a secret no longer, wherever it lay.

        Raises:
            OSError: the file cannot be written.
        """
        self._known.pop(name, None)
        filed = self._filed()
        if filed.pop(name, None) is not None:
            self._file(filed)
        backend = self._keyring()
        if backend is not None and self._from_keyring(name) is not None:
            self._asked(lambda: backend.delete_password(SERVICE, self._account(name)))

    # ---- the keyring

    def _keyring(self) -> KeyringBackend | None:
        if not self._is_looked_for:
            self._is_looked_for = True
            # Brings much with it, for the few who need it.
            import keyring  # noqa: PLC0415
            from keyring.errors import KeyringError  # noqa: PLC0415

            try:
                found = keyring.get_keyring()
            except (KeyringError, RuntimeError, ImportError) as error:
                log.info("no keyring: %s", error)
                return None
            # Below 1 are those that keep nothing, or keep it where others read it.
            self._backend = found if found.priority >= 1 else None
        return self._backend

    def _account(self, name: str) -> str:
        # Two libraries of one person have feeds of the same number.
        return f"{self._root}:{name}"

    def _from_keyring(self, name: str) -> str | None:
        backend = self._keyring()
        if backend is None:
            return None
        found: list[str | None] = []
        self._asked(lambda: found.append(backend.get_password(SERVICE, self._account(name))))
        return found[0] if found else None

    def _to_keyring(self, name: str, text: str) -> bool:
        backend = self._keyring()
        return backend is not None and self._asked(lambda: backend.set_password(SERVICE, self._account(name), text))

    def _asked(self, ask: Callable[[], object]) -> bool:
        try:
            ask()
        except Exception as error:  # noqa: BLE001 - backends raise what their systems do; none of it is a bug of ours
            log.warning("the keyring failed: %s", type(error).__name__)
            return False
        return True

    # ---- the file

    def _filed(self) -> dict[str, str]:
        try:
            found = json.loads((self._root / FILE).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(text) for name, text in found.items()} if isinstance(found, dict) else {}

    def _file(self, filed: dict[str, str]) -> None:
        target = self._root / FILE
        partial = target.with_name(f".{FILE}.{secrets.token_hex(4)}")
        try:
            with os.fdopen(
                os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
            ) as file:
                json.dump(filed, file)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise


def _written(value: Secrets) -> str:
    login = [value.login.user, value.login.password] if value.login is not None else None
    return json.dumps({"login": login, "headers": value.headers}, ensure_ascii=False)


def _read(text: str) -> Secrets:
    try:
        found = json.loads(text)
        login = Login(*map(str, found["login"])) if found["login"] else None
        return Secrets(login, tuple((str(name), str(value)) for name, value in found["headers"]))
    except (ValueError, TypeError, KeyError):
        log.warning("a secret cannot be read")
        return NONE
