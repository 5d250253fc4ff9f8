"""One article as a file: Markdown, a web page, a book, plain text. Values in, text or bytes out; nothing is loaded."""
