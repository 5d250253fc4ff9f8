"""What stands above a topic's list: its weeks, names, related topics and sources."""
