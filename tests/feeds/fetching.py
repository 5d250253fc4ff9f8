"""Fetching for tests: one event loop and one Fetcher a call, and servers that speak TLS."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any

from feeds.fetch import Fetched, Fetcher, FetchFailed, FetchOutcome, Limits, NotModified
from feeds.proxies import ProxySettings

USUAL = Limits()
CERTIFICATES = Path(__file__).with_name("certificates")
"""Keys and certificates made for these tests alone: for this machine, for another host, and one that expired."""


def fetch(url: str, limits: Limits = USUAL, **how: Any) -> FetchOutcome:
    return fetch_all([url], limits, **how)[0]


def fetch_all(urls: list[str], limits: Limits = USUAL, **how: Any) -> list[FetchOutcome]:
    async def run() -> list[FetchOutcome]:
        async with Fetcher(limits) as fetcher:
            return await asyncio.gather(*(fetcher.fetch(url, **how) for url in urls))

    return asyncio.run(run())


def fetched(url: str, limits: Limits = USUAL, **how: Any) -> Fetched:
    outcome = fetch(url, limits, **how)
    assert isinstance(outcome, Fetched), outcome
    return outcome


def failed(url: str, limits: Limits = USUAL, **how: Any) -> FetchFailed:
    outcome = fetch(url, limits, **how)
    assert isinstance(outcome, FetchFailed), outcome
    return outcome


def not_modified(url: str, **how: Any) -> NotModified:
    outcome = fetch(url, **how)
    assert isinstance(outcome, NotModified), outcome
    return outcome


def tls(name: str) -> ssl.SSLContext:
    """A server's side, with one of CERTIFICATES."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")
    return context


def fetch_with(proxies: ProxySettings, url: str) -> FetchOutcome:
    """Fetch through a proxy."""

    async def run() -> FetchOutcome:
        async with Fetcher(proxies=proxies) as fetcher:
            return await fetcher.fetch(url)

    return asyncio.run(run())
