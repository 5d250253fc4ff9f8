"""From an address to clean articles, and the engine process that does it. No Qt."""
