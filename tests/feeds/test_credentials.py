"""Secrets: in a keyring, in a file where there is none, and nowhere else."""

from __future__ import annotations

import json
import logging
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from feeds import access
from feeds.credentials import FILED, KEYRING, NONE, Secrets, Vault, feed_secret
from feeds.protocol.access import MASK, Access, SetAccess
from feeds.protocol.subscribing import Subscription
from feeds.proxies import ProxyMode
from feeds.sign_in import Login
from feeds.subscriptions import export_list, subscribe
from storage import feed_requests, feeds
from storage.connection import open_reader
from storage.feed_requests import FeedRequest
from storage.network_settings import StoredProxy
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.writer import Writer

ANNA = Secrets(Login("anna", "p:äss"), (("Cookie", "id=7"),))
NOW = 1_795_000_000


class Ring(KeyringBackend):
    """A keyring in memory; a locked one opens to nobody."""

    priority = 5

    def __init__(self, *, is_locked: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self._is_locked = is_locked

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._is_locked:
            raise KeyringLocked("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    made = profile(tmp_path)
    prepare(made, NOW)
    return made


@contextmanager
def writing(place: Profile) -> Iterator[Writer]:
    writer = Writer(place.database, records=True)
    yield writer
    writer.close()


def test_secrets_lie_in_the_keyring(tmp_path: Path) -> None:
    ring = Ring()
    vault = Vault(tmp_path, ring)
    assert (vault.place, vault.put("feed:1", ANNA)) == (KEYRING, KEYRING)
    assert Vault(tmp_path, ring).get("feed:1") == ANNA
    assert Vault(tmp_path / "other", ring).get("feed:1") == NONE
    assert list(tmp_path.iterdir()) == []
    vault.forget("feed:1")
    assert ring.kept == {}
    assert vault.get("feed:1") == NONE


def test_without_a_keyring_they_lie_in_a_file_of_the_owners(tmp_path: Path) -> None:
    vault = Vault(tmp_path)
    assert (vault.place, vault.put("feed:1", ANNA)) == (FILED, FILED)
    file = tmp_path / "credentials.json"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    vault.put("feed:2", ANNA)
    assert Vault(tmp_path).get("feed:1") == ANNA
    Vault(tmp_path).put("feed:1", NONE)
    assert set(json.loads(file.read_text("utf-8"))) == {"feed:2"}
    assert [each.name for each in tmp_path.iterdir()] == ["credentials.json"]


def test_a_locked_keyring_leaves_them_in_the_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ring = Ring(is_locked=True)
    assert Vault(tmp_path, ring).put("feed:1", ANNA) == FILED
    assert Vault(tmp_path, ring).get("feed:1") == ANNA
    assert "p:äss" not in caplog.text


def test_a_broken_file_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "credentials.json").write_text('{"feed:1": "[1]"')
    assert Vault(tmp_path).get("feed:1") == NONE
    (tmp_path / "credentials.json").write_text('{"feed:1": "[1]"}')
    assert Vault(tmp_path).get("feed:1") == NONE


def test_a_login_in_a_pasted_address_goes_into_the_vault(place: Profile, tmp_path: Path) -> None:
    vault = Vault(place.root, Ring())
    address = "https://anna:p%3A%C3%A4ss@news.example/feed"
    with writing(place) as writer:
        added = subscribe(writer, [Subscription(address, address)], vault)
        [feed_id] = added.feed_ids
        export_list(writer, tmp_path / "list.opml")
    connection = open_reader(place.database)
    row = feeds.library(connection, 0).feeds[0]
    assert (row.url, vault.get(feed_secret(feed_id)).login) == ("https://news.example/feed", ANNA.login)
    assert feed_requests.request(connection, feed_id).has_secrets
    connection.close()
    for file in place.root.rglob("*"):
        assert not file.is_file() or b"%C3%A4ss" not in file.read_bytes()


def test_the_window_sees_no_secret_and_what_is_masked_stays(tmp_path: Path) -> None:
    vault = Vault(tmp_path, Ring())
    vault.put(feed_secret(1), ANNA)
    request = FeedRequest("Reader/9", (("X-Shown", "yes"),), has_secrets=True)
    shown = access.shown(5, 1, request, vault)
    assert shown == Access(5, "Reader/9", "anna", True, ("X-Shown: yes", f"Cookie: {MASK}"), KEYRING)
    back = SetAccess(6, 1, "", "anna", None, shown.headers)
    assert access.taken(back, ANNA) == ((("X-Shown", "yes"),), ANNA)
    changed = SetAccess(6, 1, "", "berta", "new", ("Authorization: Bearer t", "nonsense", f"X-Odd: {MASK}"))
    assert access.taken(changed, ANNA) == ((), Secrets(Login("berta", "new"), (("Authorization", "Bearer t"),)))
    assert access.taken(SetAccess(6, 1, "", "", "", ()), ANNA) == ((), NONE)


def test_a_proxys_login_is_put_into_its_address(tmp_path: Path) -> None:
    vault = Vault(tmp_path, Ring())
    vault.put("proxy", Secrets(Login("an na", "p@ss")))
    settings = access.proxy_settings(StoredProxy("manual", "socks5://proxy:1080", ("a.example",), True), vault)
    assert settings.url == "socks5://an%20na:p%40ss@proxy:1080"
    assert access.proxy_settings(StoredProxy("odd"), vault).mode is ProxyMode.SYSTEM
