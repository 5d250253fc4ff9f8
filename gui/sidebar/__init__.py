"""The sidebar: places to read, topics, searches, feeds in folders. It shows and asks; others do what is asked."""
