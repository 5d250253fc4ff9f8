"""Articles in windows of their own."""
