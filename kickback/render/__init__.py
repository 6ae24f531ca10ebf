"""Pages turn answers into Documents; one renderer a format writes a Document."""
