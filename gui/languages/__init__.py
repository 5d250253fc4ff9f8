"""The languages of the window: Qt Linguist's files, what they are compiled to, and the choice among them."""
