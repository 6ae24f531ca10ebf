"""Run the command line with a stdout that can show ASCII alone."""

import os
import subprocess
import sys


def in_ascii(*arguments: str) -> str:
    """Return what a run writes to such a stdout; it must end well and write nothing else."""
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "kickback", *arguments]
    ran = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")
    return ran.stdout.decode("ascii")
