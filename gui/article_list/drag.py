"""What articles are when they are dragged or copied out of the list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QUrl

ARTICLES_MIME = "application/x-broadsheet-articles"


def article_mime(ids: Sequence[int], addresses: Iterable[str]) -> QMimeData:
    """Ids for our own windows, addresses for everything else."""
    data = QMimeData()
    data.setData(ARTICLES_MIME, ",".join(map(str, ids)).encode())
    urls = [QUrl(address) for address in addresses]
    if urls:
        data.setUrls(urls)
        data.setText("\n".join(url.toString() for url in urls))
    return data
