"""The user's guide, read from the files in `docs/` and shown in a window of its own. Asks nothing of the network."""
