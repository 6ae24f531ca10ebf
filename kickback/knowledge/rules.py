"""The rules that hold between entries, each with an id, one function and one failing example in `tests/bad/`.

A rule's first docstring line is its line in `data/README.md`; a test keeps the two the same.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.document import Document, Steps
from kickback.knowledge.links import DEFINED, links
from kickback.knowledge.order import disorder
from kickback.model.vocabulary import Certainty, Role, Tier, Verdict

FORM = {
    "KB001": "A file can be read: UTF-8 text, not empty, at most 1,000,000 bytes.",
    "KB002": "A file is valid YAML, at most 12 levels deep.",
    "KB003": "No key stands twice in one mapping.",
    "KB004": "No anchor, alias, tag or second document.",
    "KB005": "No control character, tab or mark that reorders text.",
    "KB006": "Every key, type and word fits the model.",
    "KB007": "No key without a value: leave the key out.",
}


class Finding(NamedTuple):
    """Point at a path of one file, such as `claims/C01.yaml`, and say what is wrong there."""

    file: str
    steps: Steps
    message: str


class Checked(NamedTuple):
    """Hold what the rules look at: a knowledge base whose every file could be read, and the files' documents."""

    base: KnowledgeBase
    documents: dict[str, Document]
    strays: tuple[str, ...]


Rule = Callable[[Checked], Iterator[Finding]]
RULES: dict[str, Rule] = {}
ENOUGH_SOURCES = 2


def rule(id_: str) -> Callable[[Rule], Rule]:
    """Register a rule under its id."""

    def register(function: Rule) -> Rule:
        RULES[id_] = function
        return function

    return register


def rule_lines() -> dict[str, str]:
    """Return each rule's id and what it demands, in one sentence."""
    return FORM | {id_: (check.__doc__ or "").splitlines()[0] for id_, check in sorted(RULES.items())}


@rule("KB101")
def stem_is_id(checked: Checked) -> Iterator[Finding]:
    """A file's stem is the id of its entry."""
    for file, document in checked.documents.items():
        stem = file.rpartition("/")[2].removesuffix(".yaml")
        given = document.value.get("id") if isinstance(document.value, dict) else None
        if given != stem:
            yield Finding(file, ("id",), f"the id is '{given}', the file's stem '{stem}'; make them the same")


@rule("KB102")
def links_resolve(checked: Checked) -> Iterator[Finding]:
    """Every id that an entry names stands for an entry or a term."""
    for link in links(checked.base):
        if not link.resolved:
            near = f"; did you mean '{link.nearest}'?" if link.nearest else ""
            yield Finding(link.file, link.steps, f"no {link.kind} has the id '{link.id}'{near}")


@rule("KB103")
def closed_words_defined(checked: Checked) -> Iterator[Finding]:
    """A closed vocabulary defines exactly the words that the code knows, in the code's order."""
    for id_, words in DEFINED.items():
        file = f"vocabulary/{id_}.yaml"
        if file not in checked.documents:
            yield Finding(file, (), "is missing; the code's words need labels and definitions")
            continue
        defined = [term.id for term in checked.base.vocabulary(id_).terms]
        if defined != [str(word) for word in words]:
            yield Finding(file, ("terms",), f"the words must be: {', '.join(words)}")


@rule("KB104")
def cue_prevents_fault(checked: Checked) -> Iterator[Finding]:
    """Every cue prevents a fault, and that fault names the cue as its correction."""
    for exercise in checked.base.exercises():
        corrected = {fault.id: fault.corrected_by for fault in exercise.faults}
        for index, cue in enumerate(exercise.cues):
            steps: Steps = ("cues", index, "prevents")
            if not cue.prevents:
                yield Finding(f"exercises/{exercise.id}.yaml", steps, f"'{cue.id}' prevents no fault")
            for fault in cue.prevents:
                if cue.id not in corrected.get(fault, (cue.id,)):
                    message = f"'{cue.id}' prevents '{fault}', which is not corrected by it"
                    yield Finding(f"exercises/{exercise.id}.yaml", steps, message)


@rule("KB105")
def fault_has_cure(checked: Checked) -> Iterator[Finding]:
    """Every fault is corrected by a cue, and that cue names the fault as prevented."""
    for exercise in checked.base.exercises():
        prevented = {cue.id: cue.prevents for cue in exercise.cues}
        for index, fault in enumerate(exercise.faults):
            steps: Steps = ("faults", index, "corrected_by")
            if not fault.corrected_by:
                yield Finding(f"exercises/{exercise.id}.yaml", steps, f"no cue corrects '{fault.id}'")
            for cue in fault.corrected_by:
                if fault.id not in prevented.get(cue, (fault.id,)):
                    message = f"'{fault.id}' is corrected by '{cue}', which does not prevent it"
                    yield Finding(f"exercises/{exercise.id}.yaml", steps, message)


@rule("KB106")
def claim_has_source(checked: Checked) -> Iterator[Finding]:
    """Every claim has a source, or its verdict is expert-opinion."""
    for claim in checked.base.claims():
        if not claim.sources and claim.verdict is not Verdict.EXPERT_OPINION:
            yield Finding(f"claims/{claim.id}.yaml", ("verdict",), f"'{claim.verdict}' without a source")


@rule("KB107")
def high_needs_two(checked: Checked) -> Iterator[Finding]:
    """High certainty needs two sources."""
    for claim in checked.base.claims():
        if claim.certainty is Certainty.HIGH and len(claim.sources) < ENOUGH_SOURCES:
            yield Finding(f"claims/{claim.id}.yaml", ("certainty",), "high certainty on fewer than two sources")


@rule("KB108")
def source_is_used(checked: Checked) -> Iterator[Finding]:
    """Every source is used by an entry."""
    used = {link.id for link in links(checked.base) if link.kind == "source"}
    for id_ in checked.base.ids("sources"):
        if id_ not in used:
            yield Finding(f"sources/{id_}.yaml", (), "no entry uses this source; cite it or delete the file")


@rule("KB109")
def exercise_has_prime_mover(checked: Checked) -> Iterator[Finding]:
    """Every exercise has a primary prime mover."""
    for exercise in checked.base.exercises():
        if not any(one.tier is Tier.PRIMARY and one.role is Role.PRIME_MOVER for one in exercise.involvements):
            yield Finding(f"exercises/{exercise.id}.yaml", ("involvements",), "no primary prime mover")


@rule("KB110")
def no_double_entry(checked: Checked) -> Iterator[Finding]:
    """No id stands twice in a list of an exercise or vocabulary, and no muscle twice on one side in one role."""
    for exercise in checked.base.exercises():
        file = f"exercises/{exercise.id}.yaml"
        for key in ("cues", "faults", "programming", "safety", "variations"):
            yield from _doubles(file, key, [one.id for one in getattr(exercise, key)])
        jobs = [f"{one.muscle} ({one.role}, {one.side}, {one.part})" for one in exercise.involvements]
        yield from _doubles(file, "involvements", jobs)
    for vocabulary in checked.base.vocabularies():
        yield from _doubles(f"vocabulary/{vocabulary.id}.yaml", "terms", [one.id for one in vocabulary.terms])


def _doubles(file: str, key: str, ids: list[str]) -> Iterator[Finding]:
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            yield Finding(file, (key, index), f"'{id_}' stands twice")


@rule("KB111")
def names_are_distinct(checked: Checked) -> Iterator[Finding]:
    """No two muscles, exercises, cues, faults or claims share a name."""
    first: dict[tuple[str, str], str] = {}
    for name in checked.base.names:
        if name.kind not in ("muscle", "exercise", "cue", "fault", "claim"):
            continue
        other = first.setdefault((name.kind, name.folded), name.id)
        if other != name.id:
            yield Finding(_file_of(name.kind, name.home), (), f"'{name.shown}' names '{other}' and '{name.id}'")


def _file_of(kind: str, home: str) -> str:
    return f"{'exercises' if kind in ('cue', 'fault') else kind + 's'}/{home}.yaml"


@rule("KB112")
def ranges_ascend(checked: Checked) -> Iterator[Finding]:
    """A range runs from the lower to the higher number."""
    for exercise in checked.base.exercises():
        for key in ("sets", "reps", "reps_acceptable", "reps_in_reserve", "return_s", "rest_s"):
            low, high = getattr(exercise.dose, key)
            if low > high:
                yield Finding(f"exercises/{exercise.id}.yaml", ("dose", key), f"{low} is above {high}")
    for muscle in checked.base.muscles():
        for index, action in enumerate(muscle.actions):
            if action.hip_flexion_deg and action.hip_flexion_deg[0] > action.hip_flexion_deg[1]:
                steps: Steps = ("actions", index, "hip_flexion_deg")
                yield Finding(f"muscles/{muscle.id}.yaml", steps, "the range runs backward")


@rule("KB113")
def no_strays(checked: Checked) -> Iterator[Finding]:
    """The folders hold one .yaml file an entry and nothing else, so that there are as many entries as files."""
    for stray in checked.strays:
        yield Finding(stray, (), "belongs to no kind of entry; move or delete it")


@rule("KB114")
def keys_in_order(checked: Checked) -> Iterator[Finding]:
    """Keys stand in the model's order."""
    for file, document in checked.documents.items():
        for steps, before in disorder(file, document.value):
            yield Finding(file, steps, f"'{steps[-1]}' stands after '{before}'; keep the model's order")


@rule("KB115")
def cue_is_no_fault(checked: Checked) -> Iterator[Finding]:
    """A cue and a fault of one exercise do not share an id."""
    for exercise in checked.base.exercises():
        faults = {fault.id for fault in exercise.faults}
        for index, cue in enumerate(exercise.cues):
            if cue.id in faults:
                yield Finding(f"exercises/{exercise.id}.yaml", ("cues", index, "id"), f"'{cue.id}' is also a fault")


@rule("KB116")
def involvement_has_claim(checked: Checked) -> Iterator[Finding]:
    """Every involvement names a claim, the first of which states the role."""
    for exercise in checked.base.exercises():
        for index, one in enumerate(exercise.involvements):
            if not one.claims:
                steps: Steps = ("involvements", index, "claims")
                yield Finding(f"exercises/{exercise.id}.yaml", steps, f"no claim states the role of '{one.muscle}'")
