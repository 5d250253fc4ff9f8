"""The headless commands: the command line's contract over the same code as the window's engine. No Qt."""
