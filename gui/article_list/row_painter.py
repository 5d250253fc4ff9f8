"""Draws a row that is already laid out: shapes and colors. Reads no model and breaks no lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QStaticText,
    QTransform,
)

from gui.article_list.row_layout import OFFLINE_SIDE, Chip, RowLayout
from gui.article_list.row_metrics import RowMetrics
from gui.feed_icons import FeedIcons, paint_square
from gui.pictures import Pictures
from gui.theme import Theme

# The ten points of a star around (0, 0), outer radius 1.
_STAR = QPolygonF(
    [
        QPointF(0.0, -1.0), QPointF(0.247, -0.34), QPointF(0.951, -0.309), QPointF(0.4, 0.13),
        QPointF(0.588, 0.809), QPointF(0.0, 0.42), QPointF(-0.588, 0.809), QPointF(-0.4, 0.13),
        QPointF(-0.951, -0.309), QPointF(-0.247, -0.34),
    ]
)  # fmt: skip
# Six quiet grounds for feeds without an icon, after the drawings.
_TINTS = ("#b9b09f", "#8ea77f", "#7c93a6", "#a58d7f", "#9a8fa8", "#a8a06f")


class RowColors:
    """A theme's colors, ready to paint with."""

    def __init__(self, theme: Theme) -> None:
        self.page = QColor(theme.page)
        self.selection = QColor(theme.selection)
        self.line = QColor(theme.line)
        self.ink = QColor(theme.ink)
        self.muted = QColor(theme.muted)
        self.accent = QColor(theme.accent)
        self.mark = QColor(theme.mark)
        # Seen on the page and on a selected row alike.
        self.picture = QColor(theme.muted)
        self.picture.setAlpha(56)
        self.tints = tuple(QColor(tint) for tint in _TINTS)


class RowPainter:
    """Draws rows in one theme and density, with pictures where `pictures` has them."""

    def __init__(
        self,
        metrics: RowMetrics,
        colors: RowColors,
        pictures: Pictures | None = None,
        icons: FeedIcons | None = None,
    ) -> None:
        self._icons = icons
        self._metrics = metrics
        self._colors = colors
        self._pictures = pictures
        self._topic_colors: dict[str, QColor] = {}
        self._tick: QImage | None = None

    def ground(self, painter: QPainter, size: QSize, is_selected: bool) -> None:
        """The row's ground and the hairline under it."""
        colors = self._colors
        painter.fillRect(0, 0, size.width(), size.height(), colors.selection if is_selected else colors.page)
        painter.fillRect(0, size.height() - 1, size.width(), 1, colors.line)

    def heading(self, painter: QPainter, size: QSize, words: str, is_mirrored: bool) -> None:
        """The name of a day above its first row."""
        metrics, colors = self._metrics, self._colors
        painter.fillRect(0, 0, size.width(), size.height(), colors.page)
        painter.fillRect(0, size.height() - 1, size.width(), 1, colors.line)
        painter.setFont(metrics.heading)
        painter.setPen(colors.muted)
        place = QRect(metrics.margin, 0, max(size.width() - 2 * metrics.margin, 0), size.height() - 1)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)

    def focus(self, painter: QPainter, size: QSize, is_mirrored: bool) -> None:
        """The edge that tells where the keys go."""
        edge = QRect(0, 0, self._metrics.px(2), size.height() - 1)
        painter.fillRect(_placed(edge, size, is_mirrored), self._colors.accent)

    def placeholder(self, painter: QPainter, size: QSize, is_mirrored: bool) -> None:
        """A row on its way: where its title and source will stand."""
        metrics = self._metrics
        places = metrics.places(size.width(), False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors.line)
        height = metrics.px(8)
        source = metrics.meta_place(size.width(), places, 1, metrics.snippet_lines_under(1) - 1)
        for top, share in ((places.text.top() + metrics.px(5), 0.7), (source.center().y() - height // 2, 0.4)):
            bar = QRect(places.text.left(), top, round(places.text.width() * share), height)
            painter.drawRoundedRect(_placed(bar, size, is_mirrored), height / 2, height / 2)

    def row(
        self, painter: QPainter, layout: RowLayout, size: QSize, is_mirrored: bool, *, is_offline: bool = False
    ) -> None:
        """All that is told of an article. `is_offline`: it is complete offline."""
        colors, row, places = self._colors, layout.row, layout.places
        painter.setPen(Qt.PenStyle.NoPen)
        is_read = row.is_read and not layout.fold.unread
        if not is_read:
            painter.setBrush(colors.accent)
            painter.drawEllipse(_placed(places.dot, size, is_mirrored))
        if places.picture is not None:
            self._picture(painter, row.picture_key, _placed(places.picture, size, is_mirrored))
        text = _placed(places.text, size, is_mirrored)
        painter.setPen(colors.muted if is_read else colors.ink)
        layout.title.draw(painter, QPointF(text.topLeft()))
        if layout.snippet is not None:
            painter.setPen(colors.muted)
            layout.snippet.draw(painter, QPointF(text.left(), text.top() + layout.snippet_top))
        self._meta(painter, layout, size, is_mirrored)
        if is_offline and layout.offline is not None:
            place = _placed(layout.offline.translated(layout.meta_place.topLeft()), size, is_mirrored)
            painter.drawImage(place.topLeft(), self._tick_on(painter))

    def _tick_on(self, painter: QPainter) -> QImage:
        """The sign of what is complete offline, as sharp as where it is painted."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        if self._tick is None or self._tick.devicePixelRatio() != ratio:
            self._tick = _tick(self._metrics.px(OFFLINE_SIDE), ratio, self._colors.muted)
        return self._tick

    def _picture(self, painter: QPainter, key: str | None, place: QRect) -> None:
        """The thumbnail, or while there is none the quiet ground it will stand on."""
        image = None
        if self._pictures is not None and key is not None:
            device = painter.device()
            ratio = device.devicePixelRatioF() if device is not None else 1.0
            image = self._pictures.thumbnail(key, place.size() * ratio)
        radius = self._metrics.px(4)
        if image is None:
            painter.setBrush(self._colors.picture)
            painter.drawRoundedRect(place, radius, radius)
            return
        # As the ground of a shape its corners are smooth, which a clip's would not be.
        ground = QBrush(image)
        ground.setTransform(
            QTransform.fromTranslate(place.left(), place.top()).scale(
                place.width() / image.width(), place.height() / image.height()
            )
        )
        painter.setBrush(ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawRoundedRect(place, radius, radius)

    def _meta(self, painter: QPainter, layout: RowLayout, size: QSize, is_mirrored: bool) -> None:
        metrics, colors, row, place = self._metrics, self._colors, layout.row, layout.meta_place
        side = metrics.px(14)
        icon = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
        tint = colors.tints[row.feed_id % len(colors.tints)]
        sign = QRectF(_placed(icon, size, is_mirrored))
        if self._icons is not None:
            self._icons.paint(painter, row.feed_id, sign, tint)
        else:
            paint_square(painter, sign, tint)
        if row.is_saved:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.accent)
            painter.save()
            star = _placed(QRect(place.right() + 1 - side, icon.top(), side, side), size, is_mirrored)
            painter.translate(QRectF(star).center())
            painter.scale(side / 2, side / 2)
            painter.drawPolygon(_STAR)
            painter.restore()
        if row.notes:
            right = place.right() + 1 - (metrics.px(20) if row.is_saved else 0)
            self._note(painter, _placed(QRect(right - side, icon.top(), side, side), size, is_mirrored))
        painter.setFont(metrics.meta)
        painter.setPen(colors.muted)
        words = QRect(place.left() + layout.meta_left, place.top(), layout.meta_width, place.height())
        _draw(painter, layout.meta_drawn, _placed(words, size, is_mirrored), is_mirrored)
        if layout.story is not None:
            box = QRect(place.left() + layout.story.left, place.top(), layout.story.width, place.height())
            self._story(painter, layout, layout.story, _placed(box, size, is_mirrored), is_mirrored)
        for chip in layout.chips:
            box = QRect(place.left() + chip.left, place.top(), chip.width, place.height())
            self._chip(painter, chip, _placed(box, size, is_mirrored), is_mirrored)

    def _note(self, painter: QPainter, place: QRect) -> None:
        """A slip of paper with two lines on it: there are notes or highlights."""
        sheet = QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(self._colors.muted, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(sheet, 2, 2)
        for part, end in ((0.36, 0.75), (0.64, 0.55)):
            y = sheet.top() + sheet.height() * part
            left = sheet.left() + sheet.width() * 0.25
            painter.drawLine(QPointF(left, y), QPointF(sheet.left() + sheet.width() * end, y))

    def _chip(self, painter: QPainter, chip: Chip, box: QRect, is_mirrored: bool) -> None:
        metrics, colors = self._metrics, self._colors
        if chip.color is None:
            painter.setPen(colors.muted)
            _draw(painter, chip.drawn, box.adjusted(metrics.px(6), 0, -metrics.px(6), 0), is_mirrored)
            return
        radius = box.height() / 2
        painter.setPen(QPen(colors.line, 1))
        painter.setBrush(colors.page)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = metrics.px(8)
        dot = QRect(metrics.px(8), (box.height() - side) // 2, side, side)
        name = QRect(dot.right() + 1 + metrics.px(5), 0, box.width(), box.height())
        name.setRight(box.width() - metrics.px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._topic_color(chip.color))
        painter.drawEllipse(_placed(dot, box.size(), is_mirrored).translated(box.topLeft()))
        painter.setPen(colors.ink)
        _draw(painter, chip.drawn, _placed(name, box.size(), is_mirrored).translated(box.topLeft()), is_mirrored)

    def _story(self, painter: QPainter, layout: RowLayout, chip: Chip, box: QRect, is_mirrored: bool) -> None:
        """How many sources tell it; the sign before it says whether the row unfolds, and whether it has."""
        metrics, colors = self._metrics, self._colors
        radius = box.height() / 2
        painter.setPen(QPen(colors.accent if layout.fold.is_open else colors.line, 1))
        painter.setBrush(colors.page)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = metrics.px(9)
        sign = QRect(metrics.px(8), (box.height() - side) // 2, side, side)
        place = QRectF(_placed(sign, box.size(), is_mirrored).translated(box.topLeft()))
        if layout.fold.others:
            _paint_arrow(painter, place, colors.muted, is_open=layout.fold.is_open, is_mirrored=is_mirrored)
        else:
            paint_stack(painter, place, colors.muted, colors.page)
        words = QRect(sign.right() + 1 + metrics.px(5), 0, box.width(), box.height())
        words.setRight(box.width() - metrics.px(6))
        painter.setPen(colors.ink)
        _draw(painter, chip.drawn, _placed(words, box.size(), is_mirrored).translated(box.topLeft()), is_mirrored)

    def _topic_color(self, name: str) -> QColor:
        color = self._topic_colors.get(name)
        if color is None:
            color = self._topic_colors[name] = QColor(name)
        return color


def paint_stack(painter: QPainter, place: QRectF, color: QColor, ground: QColor) -> None:
    """The sign of a story: one sheet upon another."""
    step = place.width() * 0.28
    side = place.width() - step
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(ground)
    for left, top in ((step, step), (0.0, 0.0)):
        sheet = QRectF(place.left() + left, place.top() + top, side, side).adjusted(0.6, 0.6, -0.6, -0.6)
        painter.drawRoundedRect(sheet, 1, 1)


def _tick(side: int, ratio: float, color: QColor) -> QImage:
    """A tick, at so many device pixels to one. Painting the image costs a tenth of drawing its lines."""
    image = QImage(QSize(side, side) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    points = [QPointF(side * across, side * down) for across, down in ((0.06, 0.56), (0.36, 0.86), (0.94, 0.18))]
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, side * 0.14))
        painter.drawPolyline(QPolygonF(points))
    return image


def _paint_arrow(painter: QPainter, place: QRectF, color: QColor, *, is_open: bool, is_mirrored: bool) -> None:
    """A corner that points where the story unfolds to: downward once it has."""
    middle, reach = place.center(), place.width() * 0.3
    if is_open:
        points = [QPointF(-reach * 1.3, -reach * 0.6), QPointF(0, reach * 0.7), QPointF(reach * 1.3, -reach * 0.6)]
    else:
        side = -1 if is_mirrored else 1
        points = [QPointF(-0.6 * reach * side, -reach * 1.3), QPointF(0.7 * reach * side, 0)]
        points.append(QPointF(-0.6 * reach * side, reach * 1.3))
    painter.setPen(QPen(color, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([middle + point for point in points]))


def _draw(painter: QPainter, text: QStaticText, rect: QRect, is_mirrored: bool) -> None:
    """A shaped line in the middle of a rectangle's height, at the side where reading begins."""
    size = text.size()
    left = rect.right() + 1 - size.width() if is_mirrored else float(rect.left())
    painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), text)


def _placed(rect: QRect, size: QSize, is_mirrored: bool) -> QRect:
    """A rectangle of a row, or where it stands in a mirrored one."""
    if not is_mirrored:
        return rect
    return QRect(size.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())
