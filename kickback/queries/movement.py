"""Which joint actions move the joint, and which hold it still."""

# So the ids of joint actions in which nothing moves are made, such as `knee-held-bent` and `spine-anti-rotation`.
STILL = {"held", "anti"}


def moves(action: str) -> bool:
    """Tell whether the joint moves in a joint action, given by its id."""
    return STILL.isdisjoint(action.split("-"))
