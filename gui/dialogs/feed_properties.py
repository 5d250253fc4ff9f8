"""One feed: its name, address and place, when and how it is asked, what is kept of it, what is wrong with it.

It tells what to change; storing, retrying and unsubscribing are the window's part.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from feeds.protocol.access import Access
from gui.addresses import shown_address
from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.feed_access import AccessFields
from gui.dialogs.folder_chooser import FolderChooser
from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Elided, Line, plain_tip
from gui.dialogs.tick_box import TickBox
from gui.dialogs.times import interval_words
from gui.words import date_and_time, problem_sentence
from storage.feed_types import DigestShare, FeedRow, FolderRow
from storage.picture_types import PicturePolicy

INTERVALS_S = (900, 1800, 3600, 2 * 3600, 4 * 3600, 8 * 3600, 12 * 3600, 24 * 3600)
"""Seconds between checks that can be chosen for a feed."""

KEPT_DAYS = (7, 14, 30, 90, 180, 365)
KEPT_COUNTS = (20, 50, 100, 200, 500, 1000)
"""Bounds that can be chosen for what is kept of a feed."""


class FeedPropertiesDialog(DialogFrame):
    """Shows a feed and lets its name, folder and interval be changed.

    Args:
        default_interval_s: the program's own interval, in seconds.

    Signals:
        renamed: feed id, its new name, "" for the feed's own again.
            Sent on Save, as the next nine, and only where something changed.
        moved: feed id, the id of its new folder or None.
        interval_chosen: feed id, seconds between checks or None for the program's default.
        pictures_chosen: feed id, a PicturePolicy or None for the library's.
        address_chosen: feed id, its new address.
        paused_chosen: feed id, whether it is paused.
        full_text_chosen: feed id, a FullTextPolicy's value.
        keep_chosen: feed id, days and number of articles to keep, or None for no bound.
        digest_share_chosen: feed id, a DigestShare.
        access_chosen: feed id, program's name, user, password or None for the one kept, headers as lines.
        retry_wanted: feed id.
        unsubscribe_wanted: feed id.
        open_wanted: an address to open in the browser.
    """

    renamed = Signal(int, str)
    moved = Signal(int, object)
    interval_chosen = Signal(int, object)
    pictures_chosen = Signal(int, object)
    address_chosen = Signal(int, str)
    paused_chosen = Signal(int, bool)
    full_text_chosen = Signal(int, str)
    keep_chosen = Signal(int, object, object)
    digest_share_chosen = Signal(int, object)
    access_chosen = Signal(int, str, str, object, object)
    retry_wanted = Signal(int)
    unsubscribe_wanted = Signal(int)
    open_wanted = Signal(str)

    def __init__(
        self,
        feed: FeedRow,
        folders: Sequence[FolderRow],
        default_interval_s: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(feed.title, parent, width=68)
        self.setWindowTitle(self.tr("Feed properties"))
        self._feed = feed
        self.problem = self._problem_box()
        self.body.addWidget(self.problem)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(self.tr("Parts of the properties"))
        self.body.addWidget(self.pages, 1)
        self._form = self._page(self.tr("Feed"))
        self._add_choices(folders, default_interval_s)
        self._add_facts()
        self._add_articles(self._page(self.tr("Articles")))
        self.access = AccessFields(self)
        self.pages.addTab(self.access, self.tr("Sign-in"))
        self.pages.currentChanged.connect(self._make_room)

        self.unsubscribe = self.add_button(self.tr("&Unsubscribe"), QDialogButtonBox.ButtonRole.ResetRole)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.save = self.add_button(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole, is_default=True)
        self.unsubscribe.clicked.connect(self._on_unsubscribe)
        self.buttons.accepted.connect(self._on_saved)
        self.show_feed(feed)
        self.title.setFocus()
        self.title.selectAll()

    @property
    def feed_id(self) -> int:
        """The feed it shows."""
        return self._feed.id

    def show_access(self, access: Access) -> None:
        """Show how the feed is asked."""
        self.access.show_access(access)
        self._make_room()

    def _make_room(self) -> None:
        """Take the height that the page's wrapped words need: tabs tell no layout of it."""
        page = self.pages.currentWidget()
        layout = page.layout() if page is not None else None
        if page is not None and layout is not None and layout.hasHeightForWidth():
            lacking = layout.totalHeightForWidth(page.width()) - page.height()
            if lacking > 0:
                self.resize(self.width(), self.height() + lacking)

    def show_feed(self, feed: FeedRow) -> None:
        """Show what has become of the feed; fields that the person may be changing stay."""
        number = self.locale().toString
        if feed.url != self._feed.url and self.address.text() == self._feed.url:
            self.address.setText(feed.url)
            self._feed = feed
        moved = self.tr("It moved here from {address}.")
        self.previous.setText(moved.format(address=shown_address(feed.previous_url)) if feed.previous_url else "")
        self._form.setRowVisible(self.previous, feed.previous_url is not None)
        self.site.setText(feed.site_url or "")
        self.site.setCursorPosition(0)
        self._form.setRowVisible(self._site_row, feed.site_url is not None)
        read = date_and_time(feed.last_checked_at) if feed.last_checked_at is not None else self.tr("Not yet")
        if feed.paused_at is not None:
            read = self.tr("{read}; paused since {moment}").format(read=read, moment=date_and_time(feed.paused_at))
        elif feed.problem is not None and feed.problem.kind == "gone":
            read = self.tr("{read}; not again until you ask").format(read=read)
        elif feed.next_check_at is not None:
            read = self.tr("{read}; next at {next}").format(read=read, next=date_and_time(feed.next_check_at))
        self.times.setText(read)
        self.counts.setText(self.tr("{articles}, %Ln unread", None, feed.unread).format(articles=number(feed.articles)))
        self.problem.setVisible(feed.problem is not None)
        if feed.problem is not None:
            since = self.tr("Since {moment}.").format(moment=date_and_time(feed.problem.since))
            self.problem_words.setText(f"{problem_sentence(feed.problem.kind)} {since}")
            self.problem_words.setToolTip(plain_tip(feed.problem.detail[:300]))
        self.retry.setEnabled(True)

    def _add_choices(self, folders: Sequence[FolderRow], default_interval_s: int) -> None:
        """The rows that can be changed."""
        self.title = QLineEdit(self._feed.title, self)
        self.title.setMaxLength(300)
        self.title.setAccessibleName(self.tr("Name"))
        self.title.setPlaceholderText(self.tr("The feed's own name"))
        self._form.addRow(self.tr("&Name"), self.title)
        self.folder = FolderChooser(folders, self, can_create=False)
        self.folder.choose(self._feed.folder_id)
        self._form.addRow(self.tr("&Folder"), self.folder)
        self.interval = ChoiceBox(self)
        self.interval.setAccessibleName(self.tr("Check for new articles"))
        usual = self.tr("As usual ({interval})").format(interval=interval_words(default_interval_s))
        self.interval.addItem(usual, None)
        own = {self._feed.interval_s} if self._feed.interval_s is not None else set()
        for seconds in sorted({*INTERVALS_S, *own}):
            self.interval.addItem(interval_words(seconds), seconds)
        self.interval.setCurrentIndex(max(0, self.interval.findData(self._feed.interval_s)))
        self._form.addRow(self.tr("&Check"), self.interval)
        self.paused = TickBox(self.tr("&Paused: fetch nothing until I resume it"), self, has_mnemonic=True)
        self.paused.setChecked(self._feed.paused_at is not None)
        self._form.addRow("", self.paused)

    def _add_articles(self, form: QFormLayout) -> None:
        """The rows on what is fetched and kept of its articles."""
        self.full_text = ChoiceBox(self)
        self.full_text.setAccessibleName(self.tr("Full texts"))
        for words, value in (
            (self.tr("Fetch where the feed carries teasers"), "auto"),
            (self.tr("Fetch for every article, and open in full"), "always"),
            (self.tr("Fetch none before I ask"), "never"),
        ):
            self.full_text.addItem(words, value)
        self.full_text.setCurrentIndex(max(0, self.full_text.findData(self._feed.full_text)))
        form.addRow(self.tr("Full &texts"), self.full_text)
        self.pictures = ChoiceBox(self)
        self.pictures.setAccessibleName(self.tr("Pictures"))
        self.pictures.addItem(self.tr("As the preferences say"), None)
        for words, policy in (
            (self.tr("Fetch those of all articles"), PicturePolicy.ALL),
            (self.tr("Fetch those of saved articles"), PicturePolicy.SAVED),
            (self.tr("Fetch none before I ask"), PicturePolicy.ON_DEMAND),
        ):
            self.pictures.addItem(words, policy.value)
        self.pictures.setCurrentIndex(max(0, self.pictures.findData(self._feed.picture_policy)))
        form.addRow(self.tr("P&ictures"), self.pictures)
        self.digest_share = ChoiceBox(self)
        self.digest_share.setAccessibleName(self.tr("In the digest"))
        for words, share in (
            (self.tr("Show more of it: its stories stand higher"), DigestShare.MORE),
            (self.tr("Show as much as of others"), DigestShare.USUAL),
            (self.tr("Show less of it: its stories stand lower"), DigestShare.LESS),
        ):
            self.digest_share.addItem(words, share.value)
        self.digest_share.setCurrentIndex(self.digest_share.findData(self._feed.digest_share.value))
        form.addRow(self.tr("In the di&gest"), self.digest_share)
        self.keep_days = ChoiceBox(self)
        self.keep_days.setAccessibleName(self.tr("Keep articles for"))
        self.keep_days.addItem(self.tr("However old they are"), None)
        for days in sorted({*KEPT_DAYS, *([self._feed.keep_days] if self._feed.keep_days is not None else [])}):
            self.keep_days.addItem(self.tr("%Ln days", None, days), days)
        self.keep_days.setCurrentIndex(max(0, self.keep_days.findData(self._feed.keep_days)))
        form.addRow(self.tr("&Keep articles"), self.keep_days)
        self.keep_count = ChoiceBox(self)
        self.keep_count.setAccessibleName(self.tr("Keep at most"))
        self.keep_count.addItem(self.tr("However many they are"), None)
        for count in sorted({*KEPT_COUNTS, *([self._feed.keep_count] if self._feed.keep_count is not None else [])}):
            self.keep_count.addItem(self.tr("The newest %Ln", None, count), count)
        self.keep_count.setCurrentIndex(max(0, self.keep_count.findData(self._feed.keep_count)))
        form.addRow(self.tr("At &most"), self.keep_count)
        note = self.tr("What goes does not come back. Saved and tagged articles always stay.")
        form.addRow("", Line(note, self, is_muted=True, scale=0.92))

    def _add_facts(self) -> None:
        """The rows that tell; `show_feed` fills them."""
        self.address = QLineEdit(self._feed.url, self)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setCursorPosition(0)
        self._form.addRow(self.tr("&Address"), self._with_button(self.address, self.tr("Copy"), self._on_copy))
        self.previous = Elided("", self, is_muted=True)
        self._form.addRow("", self.previous)
        self.site = QLineEdit("", self)
        self.site.setReadOnly(True)
        self.site.setAccessibleName(self.tr("Website"))
        self._site_row = self._with_button(self.site, self.tr("Open"), self._on_open)
        self._form.addRow(self.tr("We&bsite"), self._site_row)
        self.times = Line("", self)
        self._form.addRow(self.tr("Last read"), self.times)
        self.counts = Line("", self)
        self._form.addRow(self.tr("Articles"), self.counts)

    def _page(self, title: str) -> QFormLayout:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(0, 12, 0, 0)
        form.setSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.pages.addTab(page, title)
        return form

    def _problem_box(self) -> QFrame:
        box = QFrame(self)
        box.setObjectName("boxed")
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        self.problem_words = Line("", box)
        self.retry = QPushButton(self.tr("&Retry now"), box)
        self.retry.setAutoDefault(False)
        row.addWidget(self.problem_words, 1)
        row.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignTop)
        self.retry.clicked.connect(self._on_retry)
        return box

    def _with_button(self, field: QLineEdit, words: str, act: Callable[[], None]) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        button = QPushButton(words, holder)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{words}: {field.accessibleName()}")
        row.addWidget(field, 1)
        row.addWidget(button)
        holder.setFocusProxy(field)
        button.clicked.connect(act)
        return holder

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())

    def _on_open(self) -> None:
        self.open_wanted.emit(self.site.text())

    def _on_retry(self) -> None:
        # It answers by show_feed, once the feed was read.
        self.retry.setEnabled(False)
        self.problem_words.setText(self.tr("Trying again…"))
        self.retry_wanted.emit(self._feed.id)

    def _on_unsubscribe(self) -> None:
        self.unsubscribe_wanted.emit(self._feed.id)
        self.accept()

    def _on_saved(self) -> None:
        title = " ".join(self.title.text().split())
        if title != self._feed.title:
            self.renamed.emit(self._feed.id, title)
        if self.folder.folder_id() != self._feed.folder_id:
            self.moved.emit(self._feed.id, self.folder.folder_id())
        if self.interval.currentData() != self._feed.interval_s:
            self.interval_chosen.emit(self._feed.id, self.interval.currentData())
        if self.paused.isChecked() != (self._feed.paused_at is not None):
            self.paused_chosen.emit(self._feed.id, self.paused.isChecked())
        address = self.address.text().strip()
        if address != self._feed.url and QUrl(address).scheme().lower() in ("http", "https") and QUrl(address).host():
            self.address_chosen.emit(self._feed.id, address)
        self._tell_articles()
        access = self.access
        if access.is_changed:
            self.access_chosen.emit(
                self._feed.id, access.user_agent.text(), access.user.text(), access.typed_password(), access.lines()
            )
        self.accept()

    def _tell_articles(self) -> None:
        if self.full_text.currentData() != self._feed.full_text:
            self.full_text_chosen.emit(self._feed.id, self.full_text.currentData())
        kept = (self.keep_days.currentData(), self.keep_count.currentData())
        if kept != (self._feed.keep_days, self._feed.keep_count):
            self.keep_chosen.emit(self._feed.id, *kept)
        share = DigestShare(self.digest_share.currentData())
        if share is not self._feed.digest_share:
            self.digest_share_chosen.emit(self._feed.id, share)
        policy = self.pictures.currentData()
        if policy != self._feed.picture_policy:
            self.pictures_chosen.emit(self._feed.id, PicturePolicy(policy) if policy is not None else None)
