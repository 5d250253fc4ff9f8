"""The window's requests on letters: which server sends them, trying it, sending an edition. For the engine.

Like engine.py it knows the library. Keyrings and servers may take long, so they are asked on threads of their own.
"""

from __future__ import annotations

import asyncio
import sqlite3

from feeds import mail, mail_login
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.mailing import AskMail, Mail, SendEdition, SetMail, TryMail
from feeds.protocol.session import Done
from storage import mail_settings
from storage.mail_settings import StoredMail
from storage.paths import Profile
from storage.types import ChangeSet
from storage.writer import Writer


class MailRequests:
    """Answers them, those that choose and those that look one after another. Thread: the event loop's."""

    def __init__(self, profile: Profile, writer: Writer, vault: Vault) -> None:
        self._profile = profile
        self._writer = writer
        self._vault = vault
        # What is tried is what was chosen just before.
        self._turn = asyncio.Lock()

    async def answer(self, request: AskMail | SetMail | TryMail | SendEdition) -> Mail | Done:
        """Carry a request out.

        Raises:
            FeedError: a password cannot be kept, or a letter not be sent.
            StorageError: the library cannot be read or written.
        """
        async with self._turn:
            if isinstance(request, SetMail):
                await self._choose(request)
            server = await self._server()
            password = await asyncio.to_thread(mail_login.password, self._vault)
        match request:
            case AskMail():
                return await self._told(request, server, has_password=bool(password))
            case TryMail():
                await asyncio.to_thread(mail.send_test, server, password, request.text)
            case SendEdition():
                # Writers of files are loaded by those who export.
                from feeds import edition_requests  # noqa: PLC0415

                await asyncio.to_thread(edition_requests.send, self._profile, self._vault, request)
            case SetMail():
                pass
        return Done(request.request_id, count=1)

    async def _told(self, request: AskMail, server: StoredMail, *, has_password: bool) -> Mail:
        return Mail(
            request.request_id,
            server.host,
            server.port,
            server.security,
            server.user,
            has_password,
            server.sender,
            server.to,
            await asyncio.to_thread(lambda: self._vault.place),
        )

    async def _choose(self, request: SetMail) -> None:
        before = await self._server()
        try:
            await asyncio.to_thread(mail_login.keep, self._vault, before.user, request.user, request.password)
        except OSError as error:
            raise FeedError(FailureKind.NO_FILE, str(error.filename), error.strerror or str(error)) from error
        wanted = StoredMail(request.host, request.port, request.security, request.user, request.sender, request.to)

        def put(conn: sqlite3.Connection) -> ChangeSet:
            mail_settings.put_mail(conn, wanted)
            return ChangeSet()

        await asyncio.wrap_future(self._writer.submit(put, durable=True))

    async def _server(self) -> StoredMail:
        return await asyncio.wrap_future(self._writer.submit(mail_settings.mail))
