"""Simulated visitors: they use the real screens, or fill a database for trials and measurements."""
