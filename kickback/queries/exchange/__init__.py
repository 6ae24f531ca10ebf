"""To and from other collections of exercises: what of theirs can be said in our words, and the reverse."""
