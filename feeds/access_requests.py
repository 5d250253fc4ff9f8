"""The window's requests on how feeds are asked and through which proxy: what the engine does for each.

Like engine.py it knows the library. Keyrings may wait for the person, so they are asked on a thread of their own.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from typing import TypeVar

from feeds import access
from feeds.credentials import NONE, PROXY, Secrets, Vault, feed_secret
from feeds.errors import FeedError
from feeds.fetch import Fetcher
from feeds.protocol.access import Access, AskAccess, AskProxy, Proxy, SetAccess, SetProxy
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.session import Done
from feeds.proxies import ProxyMode, proxy_problem
from feeds.sign_in import Login, split_login
from storage import feed_requests, network_settings
from storage.network_settings import StoredProxy
from storage.types import ChangeSet
from storage.writer import Writer

T = TypeVar("T")


class AccessRequests:
    """Answers them. Thread: the event loop's."""

    def __init__(self, writer: Writer, vault: Vault, fetcher: Fetcher) -> None:
        self._writer = writer
        self._vault = vault
        self._fetcher = fetcher

    async def use_proxy(self) -> None:
        """Let the fetcher ask through the library's proxy."""
        stored = await self._store(network_settings.proxy)
        self._fetcher.use_proxies(await asyncio.to_thread(access.proxy_settings, stored, self._vault))

    async def ask_access(self, request: AskAccess) -> Access:
        """How a feed is asked."""
        stored = await self._store(lambda conn: feed_requests.request(conn, request.feed_id))
        return await asyncio.to_thread(access.shown, request.request_id, request.feed_id, stored, self._vault)

    async def set_access(self, request: SetAccess) -> Done:
        """Choose how a feed is asked.

        Raises:
            FeedError: secrets cannot be kept.
        """
        name = feed_secret(request.feed_id)
        before = await asyncio.to_thread(self._vault.get, name)
        headers, secrets = access.taken(request, before)
        await self._keep(name, secrets)

        def work(conn: sqlite3.Connection) -> ChangeSet:
            put = feed_requests.put_request(conn, request.feed_id, request.user_agent.strip() or None, headers)
            return put.changes | feed_requests.note_secrets(conn, request.feed_id, secrets != NONE)

        await self._store(work)
        return Done(request.request_id, count=1, ids=(request.feed_id,))

    async def ask_proxy(self, request: AskProxy) -> Proxy:
        """Which proxy is used."""
        stored = await self._store(network_settings.proxy)
        secrets = await asyncio.to_thread(self._vault.get, PROXY) if stored.has_login else NONE
        user = secrets.login.user if secrets.login is not None else ""
        place = await asyncio.to_thread(lambda: self._vault.place)
        return Proxy(request.request_id, stored.mode, stored.url, user, bool(user), stored.exceptions, place)

    async def set_proxy(self, request: SetProxy) -> Done:
        """Choose a proxy; it is used from now on.

        Raises:
            FeedError: the address is none of a proxy's, or its login cannot be kept.
        """
        typed = request.url.strip()
        url, named = split_login(typed if "://" in typed or not typed else f"http://{typed}")
        problem = proxy_problem(url) if request.mode == ProxyMode.MANUAL else None
        if problem is not None:
            raise FeedError(FailureKind.PROXY, url, problem)
        before = await asyncio.to_thread(self._vault.get, PROXY)
        password = request.password
        if password is None:
            password = before.login.password if before.login is not None else ""
        login = named or (Login(request.user, password) if request.user else None)
        await self._keep(PROXY, Secrets(login))
        wanted = StoredProxy(request.mode, url, request.exceptions, login is not None)
        await self._store(lambda conn: network_settings.put_proxy(conn, wanted))
        await self.use_proxy()
        return Done(request.request_id, count=1)

    async def forget_gone(self) -> None:
        """Forget the secrets of feeds that are gone for good."""
        for feed_id in await self._store(feed_requests.forgotten):
            await self._keep(feed_secret(feed_id), NONE)
            await self._store(lambda conn, feed_id=feed_id: feed_requests.forget(conn, feed_id))  # type: ignore[misc]

    async def _keep(self, name: str, secrets: Secrets) -> None:
        try:
            await asyncio.to_thread(self._vault.put, name, secrets)
        except OSError as error:
            raise FeedError(FailureKind.NO_FILE, str(error.filename), error.strerror or str(error)) from error

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work, durable=True))
