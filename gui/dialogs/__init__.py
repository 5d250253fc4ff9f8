"""What opens over the window and asks for something: dialogs, the welcome page, the topic field, the toast.

Nothing here marks or fetches by itself: dialogs tell by signals what a person decided, and the window does it.
"""
