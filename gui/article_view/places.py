"""Where the reader was in each article, so that coming back goes on from there: in this session and the next.

Of an article read to its end nothing is kept. The places of this session are at hand; the library keeps them all.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from gui.article_view.place import Place
from gui.jobs import Jobs
from storage import places
from storage.places import KeptPlace
from storage.types import BodyKind

_MOST = 500


class ReadingPlaces:
    """Places by article id; each belongs to one version of the text."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._places: OrderedDict[int, KeptPlace | None] = OrderedDict()

    def remember(self, article_id: int, stored: KeptPlace | None) -> None:
        """Take over what the library keeps, unless this session knows better."""
        if article_id not in self._places:
            self._put(article_id, stored)

    def keep(self, article_id: int, kind: BodyKind, place: Place, *, is_end: bool) -> None:
        """Remember a place, in the library too if it is another one; the beginning and the end need none."""
        is_worth = not is_end and (place.block >= 0 or place.part > 0)
        new = KeptPlace(kind, place.block, round(place.part, 4)) if is_worth else None
        if new != self._places.get(article_id):
            self._put(article_id, new)
            self._jobs.mark(partial(places.keep, article_id=article_id, place=new))

    def of(self, article_id: int, kind: BodyKind) -> Place | None:
        """The place kept in a version of an article; None for the beginning."""
        kept = self._places.get(article_id)
        return Place(kept.block, kept.part) if kept is not None and kept.kind is kind else None

    def _put(self, article_id: int, place: KeptPlace | None) -> None:
        self._places[article_id] = place
        self._places.move_to_end(article_id)
        if len(self._places) > _MOST:
            self._places.popitem(last=False)
