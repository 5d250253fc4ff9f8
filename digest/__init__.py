"""Topics, and later stories and editions: plain functions over plain values. No Qt, no SQL, no network."""
