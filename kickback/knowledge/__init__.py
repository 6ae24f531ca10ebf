"""The only code that reads YAML: find, decode, check and look up entries."""
