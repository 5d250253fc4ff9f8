"""Which addresses of the network are private, and connections that are never made to those.

A name is resolved here, once, and what is connected to is an address that was looked at: a server of names that says
something else the next time (rebinding) changes nothing. What may be private at all is the fetcher's to decide.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import chain, zip_longest

import httpcore2

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]
"""From a host's name and port to its addresses, in the order in which the system would try them; raises OSError."""

NEXT_AFTER_S = 0.25
"""A second address is tried beside the first when that has not answered for this long (RFC 8305, 5)."""

_SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class PrivateAddressError(OSError):
    """A host that may not be private is."""


async def resolve(host: str, port: int) -> Sequence[str]:
    """The system's answer."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        raise socket.gaierror(socket.EAI_NONAME, "no name of a host") from error
    return [str(each[4][0]) for each in found]


def is_private_address(text: str) -> bool:
    """Whether an address is this machine's or a private network's.

    Raises:
        ValueError: it is no address.
    """
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        # Addresses of version 4 hide in version 6 ones: mapped, 6to4, and NAT64's well-known prefix (RFC 6052).
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
        if inner is not None:
            return is_private_address(str(inner))
    return not address.is_global or address.is_multicast


async def is_private(host: str | None, resolver: Resolver = resolve) -> bool:
    """Whether a host is, or resolves to, an address of this machine or of a private network.

    A name that does not resolve is none: the request itself says why it cannot be reached.
    """
    if not host:
        return True
    try:
        return is_private_address(host)
    except ValueError:
        pass
    try:
        found = await resolver(host, 0)
    except OSError:
        return False
    return any(map(is_private_address, found))


class CheckedNetwork(httpcore2.AsyncNetworkBackend):
    """Resolves, judges, and connects to what it judged.

    Args:
        is_guarded: never connect to a private address.
    """

    def __init__(self, resolver: Resolver, *, is_guarded: bool) -> None:
        self._resolver = resolver
        self._is_guarded = is_guarded
        self._network = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Override AsyncNetworkBackend.connect_tcp.

        Raises:
            PrivateAddressError: every address of the host is private, and none may be.
        """
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._allowed(host, port)
                options = list(socket_options or ())
                return await _first(
                    [
                        lambda address=address: self._network.connect_tcp(  # type: ignore[misc]
                            address, port, None, local_address, options
                        )
                        for address in addresses
                    ]
                )
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(f"no connection in {timeout} s") from error
        except socket.gaierror as error:
            raise httpcore2.ConnectError(str(error)) from error

    async def _allowed(self, host: str, port: int) -> list[str]:
        literal = host.strip("[]")
        try:
            is_private_address(literal)
            found: Sequence[str] = [literal]
        except ValueError:
            found = await self._resolver(host, port)
        allowed = [each for each in dict.fromkeys(found) if not (self._is_guarded and is_private_address(each))]
        if found and not allowed:
            raise PrivateAddressError(f"{host} is in a private network")
        if not allowed:
            raise socket.gaierror(socket.EAI_NONAME, f"{host} has no address")
        return _interleaved(allowed)

    async def sleep(self, seconds: float) -> None:
        """Override AsyncNetworkBackend.sleep."""
        await asyncio.sleep(seconds)


def _interleaved(addresses: Sequence[str]) -> list[str]:
    """Both families in turn, the system's first choice first, so that a broken one costs little (RFC 8305, 4)."""
    first = [each for each in addresses if (":" in each) == (":" in addresses[0])]
    other = [each for each in addresses if each not in first]
    return [each for each in chain.from_iterable(zip_longest(first, other)) if each is not None]


async def _first(
    tries: Sequence[Callable[[], Awaitable[httpcore2.AsyncNetworkStream]]],
) -> httpcore2.AsyncNetworkStream:
    """The first connection to stand; each try begins when the one before it failed or is slow.

    Raises:
        httpcore2.ConnectError: none stands; the first one's error.
    """
    running: set[asyncio.Future[httpcore2.AsyncNetworkStream]] = set()
    failures: list[BaseException] = []
    waiting = list(tries)
    try:
        while waiting or running:
            if waiting:
                running.add(asyncio.ensure_future(waiting.pop(0)()))
            patience_s = NEXT_AFTER_S if waiting else None
            done, running = await asyncio.wait(running, timeout=patience_s, return_when=asyncio.FIRST_COMPLETED)
            standing = [each for each in done if each.exception() is None]
            failures += [error for each in done if (error := each.exception()) is not None]
            if standing:
                for spare in standing[1:]:
                    await spare.result().aclose()
                return standing[0].result()
    finally:
        for each in running:
            each.cancel()
        for ended in await asyncio.gather(*running, return_exceptions=True):
            if isinstance(ended, httpcore2.AsyncNetworkStream):
                await ended.aclose()
    raise failures[0]
