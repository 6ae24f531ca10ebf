"""The command line: each command parses, asks one query and emits one answer."""
