"""What every entry keeps: ids, links, order, names, ranges."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kickback.knowledge.links import DEFINED, links
from kickback.knowledge.order import disorder
from kickback.knowledge.rules.register import Breach, Checked, rule

if TYPE_CHECKING:
    from kickback.knowledge.document import Steps


@rule("KB101")
def stem_is_id(checked: Checked) -> Iterator[Breach]:
    """A file's stem is the id of its entry."""
    for file, document in checked.documents.items():
        stem = file.rpartition("/")[2].removesuffix(".yaml")
        given = document.value.get("id") if isinstance(document.value, dict) else None
        if given != stem:
            yield Breach(file, ("id",), f"the id is '{given}', the file's stem '{stem}'; make them the same")


@rule("KB102")
def links_resolve(checked: Checked) -> Iterator[Breach]:
    """Every id that an entry names stands for an entry or a term."""
    for link in links(checked.base):
        if not link.resolved:
            near = f"; did you mean '{link.nearest}'?" if link.nearest else ""
            yield Breach(link.file, link.steps, f"no {link.kind} has the id '{link.id}'{near}")


@rule("KB103")
def closed_words_defined(checked: Checked) -> Iterator[Breach]:
    """A closed vocabulary defines exactly the words that the code knows, in the code's order."""
    for id_, words in DEFINED.items():
        file = f"vocabulary/{id_}.yaml"
        if file not in checked.documents:
            yield Breach(file, (), "is missing; the code's words need labels and definitions")
            continue
        defined = [term.id for term in checked.base.vocabulary(id_).terms]
        if defined != [str(word) for word in words]:
            yield Breach(file, ("terms",), f"the words must be: {', '.join(words)}")


@rule("KB110")
def no_double_entry(checked: Checked) -> Iterator[Breach]:
    """No id stands twice in a list of an exercise or vocabulary, and no muscle twice on one side in one role."""
    for exercise in checked.base.exercises():
        file = f"exercises/{exercise.id}.yaml"
        for key in ("cues", "faults", "programming", "safety", "variations"):
            yield from _doubles(file, key, [one.id for one in getattr(exercise, key)])
        jobs = [f"{one.muscle} ({one.role}, {one.side}, {one.part})" for one in exercise.involvements]
        yield from _doubles(file, "involvements", jobs)
    for vocabulary in checked.base.vocabularies():
        yield from _doubles(f"vocabulary/{vocabulary.id}.yaml", "terms", [one.id for one in vocabulary.terms])


def _doubles(file: str, key: str, ids: list[str]) -> Iterator[Breach]:
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            yield Breach(file, (key, index), f"'{id_}' stands twice")


@rule("KB111")
def names_are_distinct(checked: Checked) -> Iterator[Breach]:
    """No two muscles, exercises, cues, faults or claims share a name."""
    first: dict[tuple[str, str], str] = {}
    for name in checked.base.names:
        if name.kind not in ("muscle", "exercise", "cue", "fault", "claim"):
            continue
        other = first.setdefault((name.kind, name.folded), name.id)
        if other != name.id:
            yield Breach(_file_of(name.kind, name.home), (), f"'{name.shown}' names '{other}' and '{name.id}'")


def _file_of(kind: str, home: str) -> str:
    return f"{'exercises' if kind in ('cue', 'fault') else kind + 's'}/{home}.yaml"


@rule("KB112")
def ranges_ascend(checked: Checked) -> Iterator[Breach]:
    """A range runs from the lower to the higher number."""
    for exercise in checked.base.exercises():
        for key in ("sets", "reps", "reps_acceptable", "reps_in_reserve", "return_s", "rest_s"):
            low, high = getattr(exercise.dose, key)
            if low > high:
                yield Breach(f"exercises/{exercise.id}.yaml", ("dose", key), f"{low} is above {high}")
    for muscle in checked.base.muscles():
        for index, action in enumerate(muscle.actions):
            if action.hip_flexion_deg and action.hip_flexion_deg[0] > action.hip_flexion_deg[1]:
                steps: Steps = ("actions", index, "hip_flexion_deg")
                yield Breach(f"muscles/{muscle.id}.yaml", steps, "the range runs backward")


@rule("KB113")
def no_strays(checked: Checked) -> Iterator[Breach]:
    """The folders hold one .yaml file an entry and nothing else, so that there are as many entries as files."""
    for stray in checked.strays:
        yield Breach(stray, (), "belongs to no kind of entry; move or delete it")


@rule("KB114")
def keys_in_order(checked: Checked) -> Iterator[Breach]:
    """Keys stand in the model's order."""
    for file, document in checked.documents.items():
        for steps, before in disorder(file, document.value):
            yield Breach(file, steps, f"'{steps[-1]}' stands after '{before}'; keep the model's order")
