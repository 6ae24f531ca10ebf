"""How much of an exercise's work another one does: a sum of stated points, each with what it is for."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.doing import Doing, Job
from kickback.model.muscle import Muscle
from kickback.model.vocabulary import Role, Tier
from kickback.queries.alternatives.answers import Met, Part, Rule, SharedPart
from kickback.queries.groups import muscles_in
from kickback.queries.movement import moves

PARTS = {
    Role.PRIME_MOVER: Part.PRIME_MOVERS,
    Role.SYNERGIST: Part.SYNERGISTS,
    Role.STABILIZER: Part.STABILIZERS,
    Role.NOT_STATED: Part.LISTED,
}
MOVERS = (Role.PRIME_MOVER, Role.SYNERGIST)
# We chose these so that the mover counts most and holding still least. They weigh jobs, not how hard a muscle works.
POINTS = {Role.PRIME_MOVER: 4, Role.SYNERGIST: 2, Role.STABILIZER: 1, Role.NOT_STATED: 1}
LED_ACTION = 3
OTHER_ACTION = 1
LATERALITY_POINTS = 2
ADDED_ACTION = -2
RULES = (
    Rule(part=Part.PRIME_MOVERS, points=POINTS[Role.PRIME_MOVER], text="a prime mover that is one there too"),
    Rule(part=Part.ACTIONS, points=LED_ACTION, text="a joint action that a prime mover does"),
    Rule(part=Part.OTHER_ACTIONS, points=OTHER_ACTION, text="any other joint action"),
    Rule(part=Part.SYNERGISTS, points=POINTS[Role.SYNERGIST], text="a synergist"),
    Rule(part=Part.STABILIZERS, points=POINTS[Role.STABILIZER], text="a stabilizer"),
    Rule(part=Part.LISTED, points=POINTS[Role.NOT_STATED], text="a muscle whose role is not stated"),
    Rule(part=Part.LATERALITY, points=LATERALITY_POINTS, text="one side or both at a time, as here"),
    Rule(part="added-actions", points=ADDED_ACTION, text="a joint action that is added"),
)
PLACES = {part: place for place, part in enumerate(Part)}
MOVING, CARRYING, ANYWHERE = "moving", "carrying", "not-stated"


class Work(NamedTuple):
    """Hold a job in the words that count: its muscles, its role in broad terms, and what its side does."""

    job: Job
    muscles: frozenset[str]
    role_told: Role
    role: Role
    places: frozenset[str]

    @property
    def leads(self) -> bool:
        """Tell whether it is the main work: a prime mover's, or a primary muscle's whose role is not stated."""
        primary = self.job.tier == Tier.PRIMARY
        return self.role is Role.PRIME_MOVER or (self.role is Role.NOT_STATED and primary)


class Pair(NamedTuple):
    """Say that a job asked about and one of another exercise may be the same, through one muscle."""

    points: int
    exact: bool
    breadth: int
    asked: int
    muscle: str


class Overlap(NamedTuple):
    """Hold what two exercises share, and the joint actions that the other adds."""

    shared: tuple[SharedPart, ...]
    added: tuple[str, ...]

    @property
    def score(self) -> int:
        """Return the sum of the points."""
        return sum(part.points for part in self.shared) + ADDED_ACTION * len(self.added)


class Measure:
    """Compare exercises with the one asked about, sides by what they do there and muscles through their groups."""

    def __init__(self, base: KnowledgeBase, asked: Doing) -> None:
        self._base = base
        # Many exercises have the same jobs, and there may be thousands of them to compare.
        self._works: dict[tuple[Job, bool], Work] = {}
        self._pairs: dict[Work, list[Pair]] = {}
        self._carry = {term.id for term in base.vocabulary("sides").terms if term.carries}
        self.asked = asked
        self.works = self.works_of(asked)
        self._actions_asked = moving_actions(asked)

    def works_of(self, doing: Doing) -> list[Work]:
        """Return the jobs of an exercise; a side moves where a mover works, and carries where its word says so."""
        moving = {job.side for job in doing.jobs if job.role in MOVERS}
        return [self._work(job, moves_there=job.side in moving) for job in doing.jobs]

    def _work(self, job: Job, *, moves_there: bool) -> Work:
        if (job, moves_there) not in self._works:
            places = [job.side, *([MOVING] if moves_there else []), *([CARRYING] if job.side in self._carry else [])]
            muscles = muscles_in(self._base, job.muscle)
            role = Role(job.role)
            self._works[job, moves_there] = Work(job, muscles, role, role.broad, frozenset(places))
        return self._works[job, moves_there]

    @cached_property
    def led_actions(self) -> list[str]:
        """Return the joint actions of the exercise asked about that move and that one of its prime movers does."""
        held = {*self._base.ids("muscles")}
        leading = {muscle for work in self.works if work.leads for muscle in work.muscles & held}
        done = {action.id for muscle in leading for action in self._base.follow(Muscle, muscle).actions}
        return [one for one in self._actions_asked if one in done]

    def overlap(self, there: Doing) -> Overlap:
        """Return what `there` shares with the exercise asked about."""
        theirs = moving_actions(there)
        parts = (*self._muscle_parts(there), *self._actions(theirs), self._laterality(there))
        shared = sorted((part for part in parts if part.of), key=lambda part: PLACES[part.part])
        return Overlap(tuple(shared), tuple(one for one in theirs if one not in self._actions_asked))

    def _muscle_parts(self, there: Doing) -> Iterator[SharedPart]:
        taken = {one[0]: self._met(*one) for one in self._matched(self.works_of(there))}
        for role, part in PARTS.items():
            own = [at for at, work in enumerate(self.works) if work.role is role]
            yield _part(part, len(own), POINTS[role], [taken[at] for at in own if at in taken])

    def _matched(self, works: list[Work]) -> Iterator[tuple[int, int, Work]]:
        """Yield the best pairs, so that each job asked about is met once and each muscle of a job there counts once.

        A muscle is matched before a group of several, which can take another of its own.
        """
        met: set[int] = set()
        used: set[tuple[int, str]] = set()
        pairs = ((pair, there) for there, work in enumerate(works) for pair in self._pairs_with(work))
        for pair, there in sorted(pairs, key=_best_first):
            if pair.asked not in met and (there, pair.muscle) not in used:
                met.add(pair.asked)
                used.add((there, pair.muscle))
                yield pair.asked, pair.points, works[there]

    def _pairs_with(self, work: Work) -> list[Pair]:
        """Return each job asked about that may be the same as one of another exercise, for each muscle of both."""
        if work not in self._pairs:
            self._pairs[work] = [
                Pair(min(POINTS[own.role], POINTS[work.role]), own.role is work.role, len(own.muscles), at, muscle)
                for at, own in enumerate(self.works)
                if _same_part(own.job, work.job) and _same_place(own.places, work.places)
                for muscle in sorted(own.muscles & work.muscles)
            ]
        return self._pairs[work]

    def _met(self, asked: int, points: int, there: Work) -> Met:
        own = self.works[asked].job
        return Met(
            asked=own.muscle,
            side=own.side,
            there=there.job.muscle,
            role_there=there.role_told,
            side_there=there.job.side,
            points=points,
        )

    def _actions(self, theirs: list[str]) -> Iterator[SharedPart]:
        led = self.led_actions
        other = [one for one in self._actions_asked if one not in led]
        for part, own, points in ((Part.ACTIONS, led, LED_ACTION), (Part.OTHER_ACTIONS, other, OTHER_ACTION)):
            met = [Met(asked=one, there=one, points=points) for one in own if one in theirs]
            yield _part(part, len(own), points, met)

    def _laterality(self, there: Doing) -> SharedPart:
        own = self.asked.laterality
        met = [Met(asked=one, there=one, points=LATERALITY_POINTS) for one in own if one in there.laterality]
        return _part(Part.LATERALITY, len(own), LATERALITY_POINTS, met)


def moving_actions(doing: Doing) -> list[str]:
    """Return the joint actions of an exercise in which a joint moves, each once."""
    return [one for one in dict.fromkeys(doing.actions) if moves(one)]


def _best_first(found: tuple[Pair, int]) -> tuple[int, bool, int, int, int, str]:
    pair, there = found
    return -pair.points, not pair.exact, pair.breadth, pair.asked, there, pair.muscle


def _part(part: Part, of: int, full: int, met: list[Met]) -> SharedPart:
    whole = sum(one.points == full for one in met)
    points = sum(one.points for one in met)
    return SharedPart(part=part, met=whole, partly=len(met) - whole, of=of, points=points, items=tuple(met))


def _same_part(own: Job, there: Job) -> bool:
    """Tell whether the jobs may be of one part of the muscle: only a part that both name can differ."""
    return own.muscle != there.muscle or None in (own.part, there.part) or own.part == there.part


def _same_place(own: frozenset[str], there: frozenset[str]) -> bool:
    return ANYWHERE in own or ANYWHERE in there or bool(own & there)
