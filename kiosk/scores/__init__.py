"""Scores as pure functions of a histogram: how many people chose each point, from the lowest to the highest."""
