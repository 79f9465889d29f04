"""Help-desk exports: what a desk's own system knows of its tickets, read from the files it writes."""
