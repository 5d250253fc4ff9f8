"""What the system tells of the network: whether it counts bytes. Opens no connection of its own."""

from __future__ import annotations


def is_metered() -> bool:
    """Whether the network in use counts bytes; False where the system doesn't say."""
    # Three megabytes that a start has no use for.
    from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415

    if QNetworkInformation.instance() is None:
        QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered)
    known = QNetworkInformation.instance()
    return known is not None and known.isMetered()
