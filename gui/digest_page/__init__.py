"""The digest as a page: stories by topic, read from top to end."""
