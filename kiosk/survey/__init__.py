"""Surveys: their types, reading them from YAML, checking them, and the running session; plain Python only."""
