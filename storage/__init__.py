"""All SQL, the schema and the one writer. No Qt, no network; imports nothing else of the project."""
