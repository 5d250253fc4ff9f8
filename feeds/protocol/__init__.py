"""What the window and the engine say to each other, one module a subject. How it travels is `feeds.wire`.

Article bodies never do. Imports nothing else of the project, for the window imports it too.
"""
