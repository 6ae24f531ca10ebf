"""The knowledge base: the one door to the data."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import msgspec

from kickback.errors import AmbiguousNameError, DataError, Problem, UnknownNameError, either
from kickback.knowledge.compiled import Compiled, compile_file
from kickback.knowledge.index.opening import path_for
from kickback.knowledge.index.reading import Index
from kickback.knowledge.kinds import FOLDERS, folder_of
from kickback.knowledge.layers import Layers, stem_of
from kickback.knowledge.locate import cache_folder, data_folders
from kickback.knowledge.names import Name, closest, fold
from kickback.model.claim import Claim
from kickback.model.crosswalk import Crosswalk
from kickback.model.dispute import Dispute
from kickback.model.exercise import Exercise
from kickback.model.fault import Fault
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Term, Vocabulary

if TYPE_CHECKING:
    from typing import Self

    from kickback.knowledge.index.build import Progress

R = TypeVar("R", bound=Record)
UNASKED = ("namesake", "source", "crosswalk")
FEW = 3


class KnowledgeBase:
    """Answer with frozen records of the data folders that are laid over each other.

    `muscle`, `exercise` and their like take an id or any name of the entry, and raise UnknownNameError with the nearest
    names, or DataError with the place in the file where the entry does not fit the model.
    """

    def __init__(self, layers: Layers, index: Index | None = None) -> None:
        self.layers = layers
        self._held = index
        self._records: dict[str, Record] = {}
        self._ids: dict[str, tuple[str, ...]] = {}

    @classmethod
    def open(cls, *folders: Path | str, cache: bool = True, progress: "Progress | None" = None) -> "Self":
        """Open the knowledge base in `folders`, laid over each other, or the usual ones (see `data_folders`).

        With `cache`, what was compiled is remembered in the platform's cache folder; `progress` is told how many of the
        new or changed files are done. Raises NoDataError where one of the folders is none.
        """
        found = tuple(data_folders(one, alone=True)[0] for one in folders) or data_folders()
        layers = Layers.of(found)
        path = path_for(found, cache_folder()) if cache else None
        return cls(layers, Index(layers, path, progress) if cache else None)

    @property
    def folder(self) -> Path:
        """Return the folder that lies on top."""
        return self.layers.folders[-1]

    @property
    def index(self) -> Index:
        """Return the index of names, links and words; without a cache it is made when it is first needed."""
        if self._held is None:
            self._held = Index(self.layers, None)
        return self._held

    def muscle(self, name: str) -> Muscle:
        """Return one muscle by id, name, Latin name, alias or part."""
        return self.follow(Muscle, self.resolve("muscle", name))

    def muscle_group(self, name: str) -> MuscleGroup:
        """Return one group of muscles by id, name or alias."""
        return self.follow(MuscleGroup, self.resolve("muscle-group", name))

    def exercise(self, name: str) -> Exercise:
        """Return one exercise by id, name or alias."""
        return self.follow(Exercise, self.resolve("exercise", name))

    def fault(self, name: str) -> Fault:
        """Return one fault by id, name or alias."""
        return self.follow(Fault, self.resolve("fault", name))

    def claim(self, name: str) -> Claim:
        """Return one claim by id, such as `C35`, in any case."""
        return self.follow(Claim, self.resolve("claim", name))

    def dispute(self, name: str) -> Dispute:
        """Return one open disagreement by id, such as `D01`."""
        return self.follow(Dispute, self.resolve("dispute", name))

    def source(self, name: str) -> Source:
        """Return one source by id."""
        return self.follow(Source, self.resolve("source", name))

    def crosswalk(self, name: str) -> Crosswalk:
        """Return the map of another collection's words to ours, by id, such as `free-exercise-db`."""
        return self.follow(Crosswalk, self.resolve("crosswalk", name))

    def follow(self, kind: type[R], id_: str) -> R:
        """Return the entry of `kind` that another entry links to; raise DataError where its file is missing."""
        return self._get(next(folder for folder, held in FOLDERS.items() if held is kind), id_, kind)

    def vocabulary(self, name: str) -> Vocabulary:
        """Return one vocabulary by id, such as `roles`; the terms of the folders on top come last."""
        return self._get("vocabulary", name, Vocabulary)

    def muscles(self) -> tuple[Muscle, ...]:
        """Return every muscle, by id."""
        return self.every(Muscle)

    def exercises(self) -> tuple[Exercise, ...]:
        """Return every exercise, by id. There may be very many: ask the index where it can answer."""
        return self.every(Exercise)

    def claims(self) -> tuple[Claim, ...]:
        """Return every claim, by id."""
        return self.every(Claim)

    def sources(self) -> tuple[Source, ...]:
        """Return every source, by id."""
        return self.every(Source)

    def vocabularies(self) -> tuple[Vocabulary, ...]:
        """Return every vocabulary, by id."""
        return self.every(Vocabulary)

    def every(self, kind: type[R]) -> tuple[R, ...]:
        """Return every entry of `kind`, by id."""
        folder = next(folder for folder, held in FOLDERS.items() if held is kind)
        return tuple(self._get(folder, id_, kind) for id_ in self.ids(folder))

    def naming(self, kind: type[R], id_: str, *link_kinds: str) -> tuple[R, ...]:
        """Return the entries of `kind` that name `id_` by a link of one of the kinds."""
        folder = next(folder for folder, held in FOLDERS.items() if held is kind)
        return tuple(self.follow(kind, one) for one in self.index.users(id_, link_kinds, folder))

    def term(self, vocabulary: str, id_: str) -> Term:
        """Return one term of a vocabulary; raise UnknownNameError where it has none of that id."""
        terms = self.vocabulary(vocabulary).terms
        for term in terms:
            if term.id == id_:
                return term
        raise UnknownNameError(f"word of {vocabulary}", str(id_), closest(id_, [one.id for one in terms], FEW))

    def label(self, vocabulary: str, id_: str) -> str:
        """Return how a term that data or code names is shown to people; raise DataError where it is not defined."""
        if vocabulary == "muscle-groups":
            return self.follow(MuscleGroup, id_).name
        try:
            return self.term(vocabulary, id_).label
        except UnknownNameError as error:
            file = str(self.layers.folders[0] / "vocabulary" / f"{vocabulary}.yaml")
            message = f"{error}; 'kickback validate' tells where it is named"
            raise DataError([Problem("KB102", file, 0, 0, message)]) from None

    def muscle_name(self, id_: str) -> str:
        """Return the name of a muscle or of a group of muscles."""
        if self.layers.homes(f"muscles/{id_}.yaml"):
            return self.follow(Muscle, id_).name
        return self.follow(MuscleGroup, id_).name

    def resolve(self, kind: str, name: str) -> str:
        """Return the id of the entry of `kind` that a person calls `name`."""
        if self.layers.homes(f"{folder_of(kind)}/{name}.yaml"):
            return name
        found = self.find(name)
        ids = sorted({one.id for one in found if one.kind == kind})
        if len(ids) == 1:
            return ids[0]
        if ids:
            raise AmbiguousNameError(name, ids)
        if kind == "exercise" and (other := [one for one in found if one.kind == "namesake"]):
            raise UnknownNameError(kind, name, hint=f"the one here is '{other[0].home}', which is not the same")
        self.refuse_broken(folder_of(kind))
        held = self.ids(folder_of(kind))
        hint = f"there is {either(held[:FEW])}" if 0 < len(held) <= FEW else ""
        raise UnknownNameError(kind, name, self.nearest(name, kind), hint)

    def find(self, name: str) -> tuple[Name, ...]:
        """Return everything that a person may mean by exactly `name`, whatever its kind."""
        return self.index.named(fold(name))

    def nearest(self, name: str, *kinds: str) -> tuple[str, ...]:
        """Return the ids of up to three things whose names are nearest: of `kinds`, or of all that are not UNASKED."""
        named = [one for one in self.names if one.kind in kinds or (not kinds and one.kind not in UNASKED)]
        close = closest(fold(name), {one.folded for one in named}, FEW)
        ids = [one.id for text in close for one in named if one.folded == text]
        return tuple(dict.fromkeys(ids))[:FEW]

    @property
    def names(self) -> tuple[Name, ...]:
        """Return every name in the knowledge base; those of broken files are left out (see `broken`)."""
        return self.index.names()

    @property
    def broken(self) -> tuple[Problem, ...]:
        """Return what is known to be wrong with files, read or not."""
        return self._held.problems() if self._held else ()

    def refuse_broken(self, *folders: str) -> None:
        """Raise DataError where a file of `folders` is broken: it may hold the name that was not found."""
        problems = [one for one in self.index.problems() if Path(one.file).parent.name in folders]
        if problems:
            raise DataError(problems)

    def ids(self, folder: str) -> tuple[str, ...]:
        """Return the ids of the entries in one folder, without reading them; of upper layers, those that count."""
        if folder not in self._ids:
            start = f"{folder}/"
            ids = {stem_of(file) for file in self.layers.files[0] if file.startswith(start)}
            over = self.index.ids(folder) if len(self.layers.files) > 1 else ()
            self._ids[folder] = tuple(sorted({*ids, *over}))
        return self._ids[folder]

    def _get(self, folder: str, id_: str, kind: type[R]) -> R:
        file = f"{folder}/{id_}.yaml"
        if file not in self._records:
            self._records[file] = self._read(file, kind)
        return cast("R", self._records[file])

    def _read(self, file: str, kind: type[R]) -> R:
        homes = self.layers.homes(file)
        if not homes:
            raise DataError([Problem("KB001", str(self.layers.folders[0] / file), 0, 0, "is missing; put it back")])
        if self._held is None and len(self.layers.folders) == 1:
            return cast("R", self._sound(compile_file(self.layers.folders[0], file), file, homes[0]))
        bodies = [msgspec.msgpack.decode(body, type=kind) for body in self.index.bodies(file)]
        if not bodies:
            raise DataError(self.index.problems(file))
        return cast("R", _laid_together(bodies)) if isinstance(bodies[0], Vocabulary) else bodies[0]

    def _sound(self, compiled: Compiled, file: str, layer: int) -> Record:
        if compiled.record is None:
            whole = str(self.layers.path(layer, file))
            raise DataError([one._replace(file=whole) for one in compiled.problems])
        return compiled.record


def _laid_together(vocabularies: list[R]) -> Vocabulary:
    """Return one vocabulary of several: the highest's terms count, and those it adds come after the lowest's."""
    highest, *_ = found = cast("list[Vocabulary]", vocabularies)
    terms = {term.id: term for one in reversed(found) for term in one.terms}
    return msgspec.structs.replace(highest, terms=tuple(terms.values()))
