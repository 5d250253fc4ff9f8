"""The article view: from stored safe HTML to a page with a header, marks, and a bar to find in it."""
