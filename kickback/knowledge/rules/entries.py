"""What every entry keeps: ids, links, order, names, ranges."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from kickback.knowledge.kinds import folder_of
from kickback.knowledge.order import disorder
from kickback.knowledge.rules.register import Breach, Checked, rule
from kickback.model import vocabulary as words

if TYPE_CHECKING:
    from kickback.knowledge.document import Steps

DEFINED: dict[str, type[StrEnum]] = {
    "tiers": words.Tier,
    "roles": words.Role,
    "supports": words.Support,
    "contractions": words.Contraction,
    "phases": words.Phase,
    "verdicts": words.Verdict,
    "certainty": words.Certainty,
    "directness": words.Directness,
    "claim-kinds": words.ClaimKind,
    "origins": words.Origin,
    "strengths": words.Strength,
    "planes": words.Plane,
    "mechanics": words.Mechanic,
    "laterality": words.Laterality,
    "kinetic-chains": words.KineticChain,
    "levels": words.Level,
    "resistance-types": words.ResistanceType,
    "forces": words.Force,
    "felt-bases": words.Felt,
    "bases": words.Basis,
    "limits": words.Limit,
    "urgency": words.Urgency,
    "readings": words.Reading,
    "relevance": words.Relevance,
    "statistics": words.Statistic,
    "units": words.Unit,
    "electrodes": words.Electrode,
    "grades": words.Grade,
    "cautions": words.Caution,
}

# Names are distinct among the kinds that share a word here.
DISTINCT = {
    "muscle": "muscle",
    "muscle-group": "muscle",
    "exercise": "exercise",
    "cue": "cue",
    "fault": "fault",
    "claim": "claim",
}


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
    for file, record in checked.records.items():
        for link, nearest in checked.known.unresolved(record):
            near = f"; did you mean '{nearest}'?" if nearest else ""
            yield Breach(file, link.steps, f"no {link.kind} has the id '{link.id}'{near}")


@rule("KB103")
def closed_words_defined(checked: Checked) -> Iterator[Breach]:
    """A closed vocabulary defines exactly the words that the code knows, in the code's order."""
    for id_, held in DEFINED.items():
        file = f"vocabulary/{id_}.yaml"
        if file not in checked.documents:
            yield Breach(file, (), "is missing; the code's words need labels and definitions")
            continue
        defined = [term.id for term in checked.base.vocabulary(id_).terms]
        if defined != [str(word) for word in held]:
            yield Breach(file, ("terms",), f"the words must be: {', '.join(held)}")


@rule("KB110")
def no_double_entry(checked: Checked) -> Iterator[Breach]:
    """No id stands twice in a list of an exercise or vocabulary, and no muscle twice on one side in one role."""
    for exercise in checked.base.exercises():
        file = f"exercises/{exercise.id}.yaml"
        for key in ("cues", "programming", "safety", "variations"):
            yield from _doubles(file, key, [one.id for one in getattr(exercise, key)])
        yield from _doubles(file, "faults", [one.fault for one in exercise.faults])
        jobs = [f"{one.muscle} ({one.role}, {one.side}, {one.part})" for one in exercise.involvements]
        yield from _doubles(file, "involvements", jobs)
    for file, record in checked.records.items():
        if isinstance(record, words.Vocabulary):
            yield from _doubles(file, "terms", [one.id for one in record.terms])


def _doubles(file: str, key: str, ids: list[str]) -> Iterator[Breach]:
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            yield Breach(file, (key, index), f"'{id_}' stands twice")


@rule("KB111")
def names_are_distinct(checked: Checked) -> Iterator[Breach]:
    """No two muscles or groups, exercises, faults or claims share a name, nor do two cues of one exercise."""
    first: dict[tuple[str, str, str], str] = {}
    for name in checked.base.names:
        if name.kind in DISTINCT:
            home = name.home if name.kind == "cue" else ""
            other = first.setdefault((DISTINCT[name.kind], name.folded, home), name.id)
            if other != name.id:
                file = f"{'exercises' if name.kind == 'cue' else folder_of(name.kind)}/{name.home}.yaml"
                yield Breach(file, (), f"'{name.shown}' names '{other}' and '{name.id}'")


@rule("KB112")
def ranges_ascend(checked: Checked) -> Iterator[Breach]:
    """A range runs from the lower to the higher number."""
    for exercise in checked.base.exercises():
        for key in ("sets", "reps", "reps_acceptable", "reps_in_reserve", "return_s", "rest_s"):
            low, high = getattr(exercise.dose, key, None) or (0, 0)
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
