"""What a question about recorded values gave."""

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.activation import ActivationAnswer, list_activation


def asked(
    base: KnowledgeBase, muscle: str | None = None, exercise: str = "tiny-kick", **options: str
) -> ActivationAnswer:
    return list_activation(base, muscle, exercise=exercise, **options)  # type: ignore[arg-type]


def values(answer: ActivationAnswer) -> list[float | tuple[float, float] | None]:
    return [one.range_pct_mvic or one.value_pct_mvic for one in answer.measurements]


def cautions(answer: ActivationAnswer) -> list[str]:
    return [str(one.id) for one in answer.cautions]
