"""The command palette: every action and every place of the library, by a few letters of its name."""
