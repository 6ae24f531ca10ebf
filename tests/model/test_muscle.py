"""A muscle's joint action is a term of the vocabulary."""

from kickback.model.muscle import JointAction
from kickback.model.vocabulary import Plane, Strength


def test_a_joint_action_has_the_id_of_its_term() -> None:
    action = JointAction(joint="hip", movement="internal-rotation", plane=Plane.TRANSVERSE, strength=Strength.WEAK)
    assert action.id == "hip-internal-rotation"
