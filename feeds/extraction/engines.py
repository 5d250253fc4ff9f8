"""The extraction libraries, asked for one thing: which text of a page is its article. The only file that imports them.

They are imported on first use: it takes a second and 60 MB that only a worker which reads pages should pay.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from copy import copy
from typing import Any

from lxml.html import HtmlElement

from feeds.extraction.limits import Overrun, within

ENGINE_LIMIT_S = 2.0
"""Of computing, for each. A page of the corpus takes 0.1 s; what takes this long is a page they run away on."""

ALL_LIMIT_S = 6.0
"""On the clock, for all of them: the rest of the work has to be done before the worker's own 10 s are over."""

MAX_ELEMENTS = 60_000
"""A page with more is not shown to the engines: some of their steps cost the square of it."""

_log = logging.getLogger(__name__)


def engine_texts(tree: HtmlElement) -> dict[str, str]:
    """What each engine takes for the article; "" where it found nothing, raised, or ran too long.

    Raises nothing but ImportError, where a library is missing.

    Args:
        tree: of the page; left as it is.
    """
    texts = dict.fromkeys(_ENGINES, "")
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        return texts
    deadline = time.monotonic() + ALL_LIMIT_S
    for name, engine in _ENGINES.items():
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            break
        try:
            texts[name] = within(ENGINE_LIMIT_S, remaining, lambda engine=engine: engine(tree))  # type: ignore[misc]
        except Overrun:
            _log.info("engine %s ran too long", name)
        except ImportError:
            # A library is missing: no page's doing, and every page would come out poor.
            raise
        except Exception as error:  # noqa: BLE001 - foreign code on hostile pages; the other engines still count
            _log.info("engine %s: %s: %s", name, type(error).__name__, error)
    return texts


def _trafilatura(tree: HtmlElement, **options: Any) -> str:
    import trafilatura  # noqa: PLC0415 - see the module's text

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura.extract(copy(tree), include_comments=False, **options) or ""


def _plain(tree: HtmlElement) -> str:
    return _trafilatura(tree)


def _precise(tree: HtmlElement) -> str:
    return _trafilatura(tree, favor_precision=True)


def _readable(tree: HtmlElement) -> str:
    """Arc90's readability, in the form that trafilatura brings along."""
    from trafilatura import html2txt  # noqa: PLC0415
    from trafilatura.external import try_readability  # noqa: PLC0415

    return html2txt(try_readability(copy(tree)), clean=False)


_ENGINES: dict[str, Callable[[HtmlElement], str]] = {
    "plain": _plain,
    "precise": _precise,
    "readable": _readable,
}
