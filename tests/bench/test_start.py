"""The benchmark runs and reports every case; what it measures is read by people, never asserted."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.start import CASES


@pytest.mark.parametrize("text", ["muscles", "--help"])
def test_the_benchmark_reports_a_line_for_every_case_asked_for(text: str) -> None:
    script = Path(__file__).with_name("start.py")
    ran = subprocess.run([sys.executable, script, "1", text], capture_output=True, text=True, check=True)
    rows = ran.stdout.splitlines()[2:]
    assert [row[:45].strip() for row in rows] == [case.label for case in CASES if text in case.label]
    assert all(row.endswith(("yes", "no")) for row in rows)
