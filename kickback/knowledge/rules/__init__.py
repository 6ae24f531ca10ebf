"""The rules that hold between entries, each with an id, one function and one failing example in `tests/bad/`.

A rule's first docstring line is its line in `data/README.md`; a test keeps the two the same.
"""

# Importing a module of rules registers them.
from kickback.knowledge.rules import entries, evidence, measurements, technique
from kickback.knowledge.rules.register import FORM, RULES, Breach, Checked, rule_lines

__all__ = ["FORM", "RULES", "Breach", "Checked", "entries", "evidence", "measurements", "rule_lines", "technique"]
