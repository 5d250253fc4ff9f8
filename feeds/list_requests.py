"""The window's requests to write lists of articles to files: what the engine does for each."""

from __future__ import annotations

import asyncio
from pathlib import Path

from feeds import list_exports
from feeds.protocol.exporting import SaveList, SaveNotes
from feeds.protocol.session import Done
from storage.paths import Profile
from storage.types import ArticleFilter, Scope, Sort


async def save(profile: Profile, request: SaveList | SaveNotes) -> Done:
    """Write a list, articles or notes.

    Raises:
        FeedError, StorageError: as `feeds.list_exports`.
    """
    path = Path(request.path)
    if isinstance(request, SaveNotes):
        count = await asyncio.to_thread(list_exports.save_notes, profile, request.topic_id, path)
    elif request.ids:
        count = await asyncio.to_thread(list_exports.save_articles, profile, request.ids, path)
    else:
        wanted = ArticleFilter(
            Scope(request.scope),
            request.target_id,
            request.query,
            Sort(request.sort),
            request.today_from,
            request.now,
        )
        count = await asyncio.to_thread(list_exports.save_list, profile, wanted, path)
    return Done(request.request_id, count=count)
