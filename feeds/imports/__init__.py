"""What other readers export: a parser per format, from bytes to `storage.import_types`. Pure but for opening a file.

Runs in worker processes, for a file may be hostile. Databases are read by `storage.foreign_readers`.
"""
