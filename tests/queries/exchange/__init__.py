"""Exchange with other collections."""
