"""What a name that a person gives stands for."""

from kickback.errors import AmbiguousNameError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise

# Whatever else a name stands for is a term of a vocabulary.
THINGS = (
    *("muscle", "muscle-group", "cue", "fault", "claim", "dispute", "source"),
    *("safety", "variation", "advice", "exercise"),
)
FILED = ("muscle", "muscle-group", "fault", "claim", "dispute", "source")
UNNAMED = ("namesake", "crosswalk")
# Words of these yield to whatever else has the name, and the earlier of them to none of the later.
YIELDING = (
    "places",
    "sides",
    "joint-actions",
    "families",
    "supports",
    "bases",
    "recorded-muscles",
    "recorded-exercises",
)
EXPLAINED = "muscle, group, cue, fault, claim, dispute, source or term"
LISTS = "'kickback muscles', 'kickback cues' and 'kickback claims' list what there is"


def named(base: KnowledgeBase, name: str, *, first: tuple[str, ...] = (), kinds: str = EXPLAINED) -> tuple[str, str]:
    """Return the kind and id of what `name` stands for; terms have their vocabulary's id for a kind.

    `name` is an id, name, Latin name or alias; `kind:name`, such as `term:brace`, settles a name that several things
    share, and so do the kinds that come `first`. `kinds` says in words what may be asked for. Raises UnknownNameError
    with the nearest names, for an exercise too where that kind does not come first, and AmbiguousNameError with the
    candidates.
    """
    wanted, colon, rest = name.partition(":")
    matches = base.find(rest if colon else name)
    found = {(one.kind, one.id) for one in matches if one.kind not in UNNAMED}
    if colon:
        found = {one for one in found if wanted == one[0] or (wanted == "term" and one[0] not in THINGS)}
    own = {one for one in found if one[0] != "exercise" or "exercise" in first}
    own = {one for one in own if one[0] in first} or own
    own = {one for one in own if one[1] == name} or own
    own = _strongest(own)
    if len(own) == 1:
        return own.pop()
    if own:
        raise AmbiguousNameError(name, sorted(f"{_prefix(kind, own)}:{id_}" for kind, id_ in own))
    if found:
        hint = f"it is an exercise: try 'kickback show {found.pop()[1]}'"
        raise UnknownNameError(kinds, name, hint=hint)
    if other := [one for one in matches if one.kind == "namesake" and not colon]:
        raise UnknownNameError(kinds, name, hint=f"the exercise here is '{other[0].home}', which is not the same")
    if broken := [(kind, name) for kind in FILED if base.layers.homes(f"{kind}s/{name}.yaml")]:
        return broken[0]  # its file cannot be read, so that its names are not known
    base.refuse_broken("muscles", "muscle-groups", "exercises", "faults", "claims", "disputes", "vocabulary")
    raise UnknownNameError(kinds, name, base.nearest(name), LISTS)


def _strongest(found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    for kind in reversed(YIELDING):
        found = {one for one in found if one[0] != kind} or found
    return found


def _prefix(kind: str, found: set[tuple[str, str]]) -> str:
    terms = [one for one in found if one[0] not in THINGS]
    return "term" if kind not in THINGS and len(terms) == 1 else kind


def home_of(base: KnowledgeBase, kind: str, id_: str, seen_from: str) -> Exercise:
    """Return the exercise that holds a cue, note or variation: the one it is seen from if that is among them."""
    homes = [one.home for one in base.find(id_) if one.kind == kind and one.id == id_]
    return base.exercise(seen_from if seen_from in homes else homes[0])
