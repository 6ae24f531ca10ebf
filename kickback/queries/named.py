"""What a name that a person gives stands for."""

from kickback.errors import AmbiguousNameError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase

# Whatever else a name stands for is a term of a vocabulary.
THINGS = ("muscle", "cue", "fault", "claim", "source", "safety", "variation", "advice", "exercise")
EXPLAINED = "muscle, cue, fault, claim, source or term"
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
    found = {(one.kind, one.id) for one in matches if one.kind != "namesake"}
    if colon:
        found = {one for one in found if wanted == one[0] or (wanted == "term" and one[0] not in THINGS)}
    own = {one for one in found if one[0] != "exercise" or "exercise" in first}
    own = {one for one in own if one[0] in first} or own
    own = {one for one in own if one[1] == name} or own
    if len(own) == 1:
        return own.pop()
    if own:
        raise AmbiguousNameError(name, sorted(f"{_prefix(kind, own)}:{id_}" for kind, id_ in own))
    if found:
        hint = f"it is an exercise: try 'kickback muscles {found.pop()[1]}'"
        raise UnknownNameError(kinds, name, hint=hint)
    if matches:
        raise UnknownNameError(kinds, name, hint=f"the exercise here is '{matches[0].home}', which is not the same")
    if broken := [(kind, name) for kind in ("muscle", "claim", "source") if name in base.ids(f"{kind}s")]:
        return broken[0]  # its file cannot be read, so that its names are not known
    base.refuse_broken("muscles", "exercises", "claims", "vocabulary")
    raise UnknownNameError(kinds, name, base.nearest(name), LISTS)


def _prefix(kind: str, found: set[tuple[str, str]]) -> str:
    terms = [one for one in found if one[0] not in THINGS]
    return "term" if kind not in THINGS and len(terms) == 1 else kind
