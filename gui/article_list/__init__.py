"""The list of articles: ids and a row cache, painted by one delegate. All reading goes through `gui.jobs`."""
