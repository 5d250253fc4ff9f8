"""The window's requests to write lists of articles to files: what the engine does for each."""

from __future__ import annotations

import asyncio
from array import array
from pathlib import Path

from feeds import list_exports
from feeds.errors import FeedError
from feeds.protocol.exporting import ListIds, SaveList, SaveNotes
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.session import Done
from storage.paths import Profile
from storage.types import ArticleFilter, Scope, Sort


class ListRequests:
    """Writes lists, the articles of which may have come ahead of the request."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._ahead: dict[int, array[int]] = {}

    def take(self, part: ListIds) -> None:
        """Keep articles until the list is asked for."""
        self._ahead.setdefault(part.list_id, array("q")).extend(part.ids)

    async def save(self, request: SaveList | SaveNotes) -> Done:
        """Write a list, articles or notes.

        Raises:
            FeedError, StorageError: as `feeds.list_exports`; FeedError too where not all came that were to come ahead.
        """
        path = Path(request.path)
        if isinstance(request, SaveNotes):
            count = await asyncio.to_thread(list_exports.save_notes, self._profile, request.topic_id, path)
        elif request.ids or request.list_id:
            ids = self._ahead.pop(request.list_id, array("q"))
            if len(ids) != request.listed:
                # They went to an engine that is gone.
                raise FeedError(FailureKind.INTERNAL, str(path), f"{len(ids)} of {request.listed} articles came")
            ids.extend(request.ids)
            count = await asyncio.to_thread(list_exports.save_articles, self._profile, ids, path)
        else:
            count = await asyncio.to_thread(list_exports.save_list, self._profile, _wanted(request), path)
        return Done(request.request_id, count=count)


def _wanted(request: SaveList) -> ArticleFilter:
    return ArticleFilter(
        Scope(request.scope),
        request.target_id,
        request.query,
        Sort(request.sort),
        request.today_from,
        request.now,
        request.typing,
        request.with_muted,
    )
