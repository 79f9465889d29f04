"""Getting responses out: files that are whole or not there."""
