"""Where the reader was in the articles of this session, so that coming back goes on from there."""

from __future__ import annotations

from collections import OrderedDict

from gui.article_view.browser import Place

_MOST = 500


class ReadingPlaces:
    """The latest few hundred places, by article id."""

    def __init__(self) -> None:
        self._places: OrderedDict[int, Place] = OrderedDict()

    def keep(self, article_id: int, place: Place) -> None:
        """Remember a place; the beginning needs none."""
        self._places.pop(article_id, None)
        if place.block >= 0 or place.part > 0:
            self._places[article_id] = place
            if len(self._places) > _MOST:
                self._places.popitem(last=False)

    def of(self, article_id: int) -> Place | None:
        """The place kept; None for the beginning."""
        return self._places.get(article_id)
