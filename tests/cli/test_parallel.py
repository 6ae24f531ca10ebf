"""Two hundred runs at once, with a cache that none of them finds ready, all give the whole answer."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import KB

RUNS = 200


def test_two_hundred_runs_in_parallel_give_one_answer(tmp_path: Path) -> None:
    environment = os.environ | {"KICKBACK_CACHE": str(tmp_path), "KICKBACK_DATA": str(KB)}
    command = [sys.executable, "-m", "kickback", "muscles", "tiny-kick"]
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for _ in range(RUNS)
    ]
    answers = {(process.communicate()[0], process.returncode) for process in running}
    ((answer, code),) = answers
    assert code == 0
    assert b"Drives the thigh back." in answer
    assert [file.suffix for file in tmp_path.iterdir()] == [".compiled"]
