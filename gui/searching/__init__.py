"""Searching in the window: completion in the field, the query as chips, the help card. Lists are `gui.article_list`."""
