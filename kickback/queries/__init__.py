"""Pure functions from the knowledge base to a frozen answer; each answer is what `--format json` prints."""
