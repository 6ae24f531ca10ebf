"""One thin module a command; what a command needs beyond Typer is imported inside it."""
