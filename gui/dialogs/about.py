"""What the program is, its version, and whose work it stands on. Nothing here is fetched, nothing is a link."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QWidget

from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line, hairline

LICENCES = (
    ("Python", "PSF-2.0"),
    ("Qt", "LGPL-3.0"),
    ("PySide6-Essentials", "LGPL-3.0"),
    ("SQLite", "public domain"),
    ("backports.zstd", "PSF-2.0"),
    ("beautifulsoup4", "MIT"),
    ("brotli", "MIT"),
    ("feedparser", "BSD-2-Clause"),
    ("filelock", "MIT"),
    ("fpdf2", "LGPL-3.0"),
    ("google-re2", "BSD-3-Clause"),
    ("httpx2", "BSD-3-Clause"),
    ("jeepney", "MIT"),
    ("keyring", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("lxml_html_clean", "BSD-3-Clause"),
    ("nh3", "MIT"),
    ("pebble", "LGPL-3.0"),
    ("pi-heif", "BSD-3-Clause, LGPL-3.0"),
    ("pillow", "MIT-CMU"),
    ("platformdirs", "MIT"),
    ("pyphen", "LGPL-2.1"),
    ("snowballstemmer", "BSD-3-Clause"),
    ("sqlite-utils", "Apache-2.0"),
    ("tld", "LGPL-2.1"),
    ("trafilatura", "Apache-2.0"),
    ("uharfbuzz", "Apache-2.0"),
    ("Noto Serif, Noto Sans Mono", "OFL-1.1"),
    ("WordLlama", "MIT"),
)
"""What `requirements.txt` pins, what that runs on, and data of others that is shipped, each with its licence."""


class AboutDialog(DialogFrame):
    """Name, version, and the packages the program is made with.

    Signals:
        texts_wanted: the texts of the licences.
    """

    texts_wanted = Signal()

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__("Broadsheet", parent, width=52)
        self.setWindowTitle(self.tr("About Broadsheet"))
        self.body.setSpacing(8)
        self.version = Line(self.tr("Version {version}").format(version=version), self)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.version)
        self.body.addWidget(
            Line(self.tr("A news reader that keeps what it fetched: to read, tag and find offline."), self)
        )
        self.body.addWidget(hairline(self))
        self.body.addWidget(Line(self.tr("Made with"), self, is_muted=True))
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, (name, licence) in enumerate(LICENCES):
            grid.addWidget(Line(name, table), row, 0)
            words = Line(licence, table, is_muted=True)
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(words, row, 1)
        self.body.addWidget(table)
        self.body.addStretch(1)
        self.texts = self.add_button(self.tr("&Licence texts…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.texts.clicked.connect(self.texts_wanted)
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, is_default=True)
