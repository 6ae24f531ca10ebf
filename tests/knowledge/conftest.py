"""What the tests of `kickback.knowledge` share."""

from pathlib import Path

import pytest

from tests.knowledge.laid_over import Mine


@pytest.fixture
def mine(tmp_path: Path) -> Mine:
    """Return an empty folder to lie over the tiny knowledge base."""
    (tmp_path / "mine").mkdir()
    return Mine(tmp_path / "mine")
