"""HTTP: one address to one outcome, within limits. Failures are values. Also reads local files a person named.

Conditional requests, redirects followed by hand so that each hop can be judged, bounds on time and size. Manners
towards hosts are politeness.py's, unpacking is decode.py's; what a body means is the worker's business.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, TypeVar
from urllib.parse import urlsplit

import httpx2

from feeds import header_values, redirects
from feeds.client import ProxySettingsError, open_client
from feeds.decode import TooLargeError, UndecodableError, Unpacker, decode
from feeds.failures import classified, kind_of_status, without_login, without_logins
from feeds.guards import PrivateAddressError, Resolver, is_private, is_private_address, resolve
from feeds.local_files import NoFileError, read_file
from feeds.outcomes import Fetched, FetchFailed, FetchOutcome, NotModified, Saved
from feeds.politeness import Politeness, host_of, retry_after_s
from feeds.protocol.failure_kind import FailureKind
from feeds.proxies import SYSTEM_PROXIES, ProxySettings
from feeds.sign_in import USUAL, Login, Manner, SignIn, own_headers, split_login

__all__ = ["FetchFailed", "FetchOutcome", "Fetched", "Fetcher", "Limits", "NotModified", "Saved"]

_ACCEPT = {
    "feed": b"application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
    b" application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5",
    "page": b"text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
    # What is said here decides what many servers send: of equal pictures the one that costs least to read.
    "picture": b"image/jpeg, image/webp, image/avif, image/png, image/gif, image/*;q=0.8, */*;q=0.1",
}

_PART_BYTES = 1_000_000
_LONGEST_SAVE_S = 6 * 3600.0
_DRAINED_BYTES = 16_384
_DRAIN_TIMEOUT_S = 1.0
"""A short rest of an answer nobody wants is read, so that the connection can serve the next caller in line."""

Wanted = Literal["feed", "page", "picture"]
Headers = dict[bytes, bytes]
T = TypeVar("T")
Take = Callable[[httpx2.Response, redirects.Trail, str, Headers], Awaitable[T]]
"""Makes something of an answer: the response, how it was come by, its host, and what was asked with."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one fetch: seconds, bytes, hops, connections."""

    total_s: float = 60.0
    connect_s: float = 10.0
    read_s: float = 20.0
    max_bytes: int = 10_000_000
    redirects: int = 10
    per_host: int = 2
    at_once: int = 32


class _FailedError(Exception):
    """Carries a failure out of nested calls; never leaves this file."""

    def __init__(
        self, kind: FailureKind, detail: str, http_status: int | None = None, retry_after_s: int | None = None
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.http_status = http_status
        self.retry_after_s = retry_after_s


class Fetcher:
    """Fetches addresses. Use as an asynchronous context manager; one for a process's life.

    Thread: the event loop's.
    """

    def __init__(
        self, limits: Limits = Limits(), proxies: ProxySettings = SYSTEM_PROXIES, resolver: Resolver = resolve
    ) -> None:
        self._limits = limits
        self._proxies = proxies
        self._resolver = resolver
        self._politeness = Politeness(limits.per_host, limits.at_once)
        self._tls: ssl.SSLContext | None = None
        self._clients: dict[bool, httpx2.AsyncClient] = {}
        self._outdated: list[httpx2.AsyncClient] = []
        self._sign_ins: dict[tuple[str, Login], SignIn] = {}

    async def __aenter__(self) -> Fetcher:
        # Names are looked up in the loop's threads, six of them on two cores: as many dead names would hold up all
        # others for as long as their look-ups take to fail. Threads are only made when needed.
        lookups = ThreadPoolExecutor(self._limits.at_once, thread_name_prefix="lookup")
        asyncio.get_running_loop().set_default_executor(lookups)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for client in (*self._clients.values(), *self._outdated):
            await client.aclose()
        self._clients.clear()
        self._outdated.clear()

    def use_proxies(self, proxies: ProxySettings) -> None:
        """Ask through other proxies from now on; what is under way goes on as it began."""
        if proxies != self._proxies:
            self._proxies = proxies
            self._outdated += self._clients.values()
            self._clients.clear()

    async def fetch(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: Wanted = "feed",
        allow_files: bool = False,
        named_by: str | None = None,
        manner: Manner = USUAL,
    ) -> FetchOutcome:
        """What is at an address now.

        Args:
            url: http or https, a login in it being used; file only with `allow_files`.
            etag: the validator of what is known, verbatim.
            last_modified: the validator of what is known, verbatim.
            accept: what is looked for.
            allow_files: a person typed this address, so a local file may be read.
            named_by: the feed or page that names this address, which may be private only where that is, too; ""
                where that is not known; None where a person named it, whose own addresses may be.
            manner: the feed's own login, headers and program's name.
        """
        headers = header_values.conditional(_ACCEPT[accept], etag, last_modified)
        if not url.lower().startswith("file:"):
            return await self._taken(url, headers, named_by, manner, self._limits.total_s, self._answer)
        try:
            if not allow_files:
                raise _FailedError(FailureKind.BAD_ADDRESS, "a local file is read only where a person named it")
            async with asyncio.timeout(self._limits.total_s):
                return await asyncio.to_thread(_read_file, url, self._limits.max_bytes)
        except TimeoutError:
            return FetchFailed(url, FailureKind.TIMEOUT, f"not read in {self._limits.total_s:g} s")
        except _FailedError as error:
            return _failure(url, error)

    async def save(
        self, url: str, write: Callable[[bytes, int | None], None], *, named_by: str, manner: Manner = USUAL
    ) -> Saved | FetchFailed:
        """Hand on what is at an address, part by part as it comes, however much it is.

        Args:
            url: http or https.
            write: is given each part, and how much it is altogether as far as the server says; on a thread of its own.
            named_by: as of `fetch`.
            manner: as of `fetch`.
        """

        async def take(response: httpx2.Response, trail: redirects.Trail, host: str, _headers: Headers) -> Saved:
            if not 200 <= response.status_code < 300:
                await self._drain(response, host)
                raise self._refused(response.status_code, header_values.decoded(response), int(time.time()), host)
            length = response.headers.get("content-length", "")
            whole = int(length) if length.isdecimal() and len(length) < 16 else None
            came = 0
            async for part in response.aiter_raw(_PART_BYTES):
                came += len(part)
                await asyncio.to_thread(write, part, whole)
            return Saved(trail.asked, without_login(trail.at), came)

        # Packed for the way, a file would have to be unpacked here; sounds and videos gain nothing by it.
        headers = {b"accept": b"*/*", b"accept-encoding": b"identity"}
        return await self._taken(url, headers, named_by, manner, _LONGEST_SAVE_S, take)

    async def _taken(
        self, url: str, headers: Headers, named_by: str | None, manner: Manner, total_s: float, take: Take[T]
    ) -> T | FetchFailed:
        """What `take` makes of the answer, after its host's turn and its redirects."""
        try:
            async with asyncio.timeout(None) as bound:
                host = host_of(url)
                if not host:
                    raise _FailedError(FailureKind.BAD_ADDRESS, f"{url[:200]!r} is no web address")
                async with self._politeness.turn(host):
                    self._require_rested(host)
                    # Waiting for one's turn does not count.
                    bound.reschedule(asyncio.get_running_loop().time() + total_s)
                    try:
                        return await self._follow(url, headers, manner, take, is_guarded=named_by is not None)
                    except PrivateAddressError:
                        if not named_by or not await self._is_private(named_by):
                            raise
                        return await self._follow(url, headers, manner, take, is_guarded=False)
        except TimeoutError:
            return FetchFailed(url, FailureKind.TIMEOUT, f"no whole answer in {total_s:g} s")
        except (
            _FailedError,
            ProxySettingsError,
            httpx2.HTTPError,
            httpx2.InvalidURL,
            OSError,
            # Digest in a form that httpx2 does not know.
            NotImplementedError,
        ) as error:
            return _failure(url, error)

    def _require_rested(self, host: str) -> None:
        rest_s = self._politeness.rest_s(host)
        if rest_s is not None:
            raise _FailedError(FailureKind.RATE_LIMITED, f"{host} asked its callers to wait", 429, rest_s)

    async def _follow(self, url: str, headers: Headers, manner: Manner, take: Take[T], *, is_guarded: bool) -> T:
        trail = redirects.Trail(asked=url, at=url)
        headers = {**headers, **own_headers(manner)}
        while True:
            host = host_of(trail.at)
            response = await self._ask(trail.at, headers, host, manner.login, is_guarded=is_guarded)
            try:
                if response.status_code not in redirects.STATUSES or "location" not in response.headers:
                    return await take(response, trail, host, headers)
                location = header_values.latin(response, "location")
                # What a person typed may be private; what lies behind it only where that is.
                is_guarded = is_guarded or not await self._is_private_peer(response, trail.at)
                await self._drain(response, host)
            finally:
                await response.aclose()
            before = trail.at
            try:
                trail = trail.followed(response.status_code, location, self._limits.redirects)
            except redirects.RedirectRefusedError as refused:
                raise _FailedError(refused.kind, refused.detail, response.status_code) from refused
            if host_of(trail.at) != host:
                # Another host's validators would be somebody else's. Its turn is not waited for: two feeds that lead
                # to each other's hosts would wait for ever.
                headers = {name: value for name, value in headers.items() if name.startswith(b"accept")}
                if not redirects.is_same_site(before, trail.at):
                    manner = USUAL
                headers |= own_headers(manner)
                self._require_rested(host_of(trail.at))

    async def _is_private_peer(self, response: httpx2.Response, url: str) -> bool:
        """Whether what answered is in a private network; behind a proxy, whether what was asked seems to be."""
        if self._proxies.proxy_for(url) is not None:
            return await self._is_private(url)
        peer = response.extensions["network_stream"].get_extra_info("server_addr")
        return peer is not None and is_private_address(str(peer[0]))

    async def _is_private(self, url: str) -> bool:
        return await is_private(urlsplit(url).hostname, self._resolver)

    async def _ask(
        self, url: str, headers: Headers, host: str, login: Login | None, *, is_guarded: bool
    ) -> httpx2.Response:
        client = self._open(is_guarded=is_guarded)
        plain, named = split_login(url)
        proxy = self._proxies.proxy_for(plain)
        # A proxy connects where it is told to, so it is told nothing of the kind. SOCKS looks up names by itself: only
        # those are known to be private that say so.
        resolver = _no_names if proxy is not None and proxy.startswith("socks") else self._resolver
        if is_guarded and proxy is not None and await is_private(urlsplit(plain).hostname, resolver):
            raise PrivateAddressError(f"{host} is in a private network")
        if not self._politeness.is_awaited(host):
            # The pool looks at every idle connection for every request: a feed on each of 200 hosts costs 2.7 ms with
            # connections kept, 1.7 ms without; 13 feeds on each of 16 hosts cost 1.6 ms with all kept, 1.1 ms so.
            headers = {**headers, b"connection": b"close"}
        auth = self._sign_in(host, login or named)
        try:
            return await client.send(client.build_request("GET", plain, headers=headers), auth=auth, stream=True)
        except (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError):
            # A server may hang up on a kept connection at the very moment it is used again (RFC 9112, 9.3.1).
            again = client.build_request("GET", plain, headers={**headers, b"connection": b"close"})
            return await client.send(again, auth=auth, stream=True)

    def _sign_in(self, host: str, login: Login | None) -> SignIn | None:
        """The same for every request of a login to a host: it remembers what the server asked for."""
        return None if login is None else self._sign_ins.setdefault((host, login), SignIn(login))

    async def _answer(
        self, response: httpx2.Response, trail: redirects.Trail, host: str, asked: Headers
    ) -> Fetched | NotModified:
        now = int(time.time())
        headers = header_values.decoded(response)
        status = response.status_code
        if status == 304 and header_values.is_conditional(asked):
            await self._drain(response, host)
            return NotModified(trail.asked, headers, now, trail.moved_to)
        if not 200 <= status < 300:
            await self._drain(response, host)
            raise self._refused(status, headers, now, host)
        body, is_whole = await self._read(response, headers.get("content-encoding", ""))
        if not is_whole:
            headers = {name: value for name, value in headers.items() if name not in ("etag", "last-modified")}
        return Fetched(trail.asked, without_login(trail.at), status, headers, body, now, trail.moved_to)

    def _refused(self, status: int, headers: Mapping[str, str], now: int, host: str) -> _FailedError:
        asked_s = retry_after_s(headers, now)
        kind = kind_of_status(status)
        if kind is FailureKind.RATE_LIMITED:
            # The next feed asked of this host would draw the same answer.
            self._politeness.rest(host, asked_s)
        return _FailedError(kind, f"HTTP {status}", status, asked_s)

    async def _read(self, response: httpx2.Response, coding: str) -> tuple[bytes, bool]:
        """The body, and whether it came to its end. Reading stops as soon as more came out than is allowed."""
        came = 0
        try:
            unpacker = Unpacker(coding, self._limits.max_bytes)
            try:
                async for chunk in response.aiter_raw():
                    came += len(chunk)
                    unpacker.feed(chunk)
            except (httpx2.RemoteProtocolError, httpx2.ReadError):
                if not came:
                    raise
                return unpacker.finish()[0], False
            return unpacker.finish()
        except TooLargeError as error:
            raise _too_large(self._limits.max_bytes) from error
        except UndecodableError as error:
            raise _FailedError(FailureKind.BAD_ENCODING, str(error), response.status_code) from error

    async def _drain(self, response: httpx2.Response, host: str) -> None:
        length = "0" if response.status_code == 304 else response.headers.get("content-length", "")
        if not self._politeness.is_awaited(host) or not length.isdecimal() or int(length[:10]) > _DRAINED_BYTES:
            return
        with suppress(httpx2.HTTPError, TimeoutError):
            async with asyncio.timeout(_DRAIN_TIMEOUT_S):
                async for _ in response.aiter_raw():
                    continue

    def _open(self, *, is_guarded: bool) -> httpx2.AsyncClient:
        client = self._clients.get(is_guarded)
        if client is None:
            limits = self._limits
            if self._tls is None:
                self._tls = httpx2.create_ssl_context()
            client = self._clients[is_guarded] = open_client(
                timeout=httpx2.Timeout(limits.read_s, connect=limits.connect_s, pool=None),
                limits=httpx2.Limits(max_connections=limits.at_once * 2, max_keepalive_connections=limits.at_once),
                tls=self._tls,
                proxies=self._proxies,
                resolver=self._resolver,
                is_guarded=is_guarded,
            )
        return client


def _failure(url: str, error: Exception) -> FetchFailed:
    match error:
        case _FailedError():
            return FetchFailed(url, error.kind, without_logins(str(error)), error.http_status, error.retry_after_s)
        case PrivateAddressError():
            return FetchFailed(url, FailureKind.BAD_REDIRECT, f"it leads into a private network: {error}")
        case ProxySettingsError():
            return FetchFailed(url, FailureKind.PROXY, without_logins(str(error)))
        case _:
            return FetchFailed(url, *classified(error))


async def _no_names(host: str, port: int) -> list[str]:
    raise OSError(f"{host}:{port} is the proxy's to look up")


def _too_large(max_bytes: int) -> _FailedError:
    return _FailedError(FailureKind.TOO_LARGE, f"more than {max_bytes} bytes")


def _read_file(url: str, max_bytes: int) -> Fetched:
    try:
        body = decode(read_file(url, max_bytes), "", max_bytes)
    except NoFileError as error:
        raise _FailedError(FailureKind.NO_FILE, str(error)) from error
    except TooLargeError as error:
        raise _too_large(max_bytes) from error
    except UndecodableError as error:
        raise _FailedError(FailureKind.BAD_ENCODING, str(error)) from error
    return Fetched(url, url, 200, {}, body, int(time.time()), None)
