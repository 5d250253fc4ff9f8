"""The HTTP client under the fetcher: its connections, guarded or not, direct or through a proxy. Knows no feeds."""

from __future__ import annotations

import logging
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpcore2
import httpx2

from feeds.decode import ACCEPT_ENCODING
from feeds.guards import CheckedNetwork, Resolver
from feeds.proxies import ProxySettings, proxy_problem

USER_AGENT = "Broadsheet/0.1 (desktop feed reader)"


class ProxySettingsError(Exception):
    """A proxy is set that cannot be used."""


class _CheckedTransport(httpx2.AsyncHTTPTransport):
    """Direct connections, made by `feeds.guards`."""

    def __init__(self, tls: ssl.SSLContext, limits: httpx2.Limits, network: CheckedNetwork) -> None:
        super().__init__(verify=tls, limits=limits)
        # httpx2 hands no network backend on; this is the pool it would make itself, with one.
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=tls,
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            network_backend=network,
        )


class _Routes(httpx2.AsyncBaseTransport):
    """Sends each request directly or through its proxy."""

    def __init__(self, direct: httpx2.AsyncBaseTransport, proxies: ProxySettings, limits: httpx2.Limits) -> None:
        self._direct = direct
        self._proxies = proxies
        self._limits = limits
        self._proxied: dict[str, httpx2.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Override AsyncBaseTransport.handle_async_request."""
        proxy = self._proxies.proxy_for(str(request.url))
        if proxy is None:
            return await self._direct.handle_async_request(request)
        transport = self._proxied.get(proxy)
        if transport is None:
            problem = proxy_problem(proxy)
            if problem is not None:
                raise ProxySettingsError(problem)
            transport = httpx2.AsyncHTTPTransport(limits=self._limits, proxy=proxy)
            self._proxied[proxy] = transport
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Override AsyncBaseTransport.aclose."""
        for each in (self._direct, *self._proxied.values()):
            await each.aclose()


def open_client(
    *,
    timeout: httpx2.Timeout,
    limits: httpx2.Limits,
    tls: ssl.SSLContext,
    proxies: ProxySettings,
    resolver: Resolver,
    is_guarded: bool,
) -> httpx2.AsyncClient:
    """A client of its own connections. `is_guarded`: none of those it makes itself leads into a private network."""
    for name in ("httpx2", "httpcore2"):
        # They write addresses and headers to the log, passwords included.
        logging.getLogger(name).setLevel(logging.WARNING)
    direct = _CheckedTransport(tls, limits, CheckedNetwork(resolver, is_guarded=is_guarded))
    return httpx2.AsyncClient(
        headers={"user-agent": USER_AGENT, "accept-encoding": ACCEPT_ENCODING},
        # Cookies are only sent that a person gave a feed, and nobody who sets others here means well.
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        timeout=timeout,
        transport=_Routes(direct, proxies, limits),
        # A login is a feed's own, never that of a file beside it.
        trust_env=False,
    )
