"""The store: one SQLite file, one writing thread, and every acknowledged response in it."""
