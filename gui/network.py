"""What the system tells of the network: whether it counts bytes. Opens no connection of its own."""

from __future__ import annotations

from PySide6.QtNetwork import QNetworkInformation


def is_metered() -> bool:
    """Whether the network in use counts bytes; False where the system doesn't say."""
    if QNetworkInformation.instance() is None:
        QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered)
    known = QNetworkInformation.instance()
    return known is not None and known.isMetered()
