"""A role is a kind of a broader one."""

import pytest

from kickback.model.vocabulary import Role


@pytest.mark.parametrize("role", [Role.DYNAMIC_STABILIZER, Role.ANTAGONIST_STABILIZER, Role.STABILIZER])
def test_every_kind_of_stabilizer_is_a_stabilizer(role: Role) -> None:
    assert role.broad is Role.STABILIZER


@pytest.mark.parametrize("role", [Role.PRIME_MOVER, Role.SYNERGIST, Role.NOT_STATED])
def test_any_other_role_is_its_own(role: Role) -> None:
    assert role.broad is role
