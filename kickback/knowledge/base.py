"""The knowledge base: the one door to the data."""

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import msgspec

from kickback.errors import AmbiguousNameError, DataError, Problem, UnknownNameError, either
from kickback.knowledge.compiled import Compiled, Stamp, Store
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.locate import cache_folder, data_folder
from kickback.knowledge.names import Name, closest, fold, names_of
from kickback.model.claim import Claim
from kickback.model.exercise import Exercise
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Term, Vocabulary

if TYPE_CHECKING:
    from typing import Self

R = TypeVar("R", bound=Record)
UNASKED = ("namesake", "source")
FEW = 3


class KnowledgeBase:
    """Answer with frozen records of the data folder; read only the files that a question needs.

    `muscle`, `exercise`, `claim` and `source` take an id or any name of the entry, and raise UnknownNameError with the
    nearest names, or DataError with the place in the file where the entry does not fit the model.
    """

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self._store = store
        self._files = dict(_files(folder))
        self._records: dict[str, Record] = {}

    @classmethod
    def open(cls, folder: Path | str | None = None, *, cache: bool = True) -> "Self":
        """Open the knowledge base in `folder`, or the one that `KICKBACK_DATA` or the package holds.

        With `cache`, each new or changed file is compiled once and remembered in the platform's cache folder.
        Raises NoDataError where there is no such folder.
        """
        found = data_folder(folder)
        base = cls(found, Store.for_folder(found, cache_folder()) if cache else Store(None, found))
        if base._store.path:
            base._compile_all()
        return base

    def muscle(self, name: str) -> Muscle:
        """Return one muscle by id, name, Latin name or alias."""
        return self._get("muscles", self.resolve("muscle", name), Muscle)

    def exercise(self, name: str) -> Exercise:
        """Return one exercise by id, name or alias."""
        return self._get("exercises", self.resolve("exercise", name), Exercise)

    def claim(self, name: str) -> Claim:
        """Return one claim by id, such as `C35`, in any case."""
        return self._get("claims", self.resolve("claim", name), Claim)

    def source(self, name: str) -> Source:
        """Return one source by id."""
        return self._get("sources", self.resolve("source", name), Source)

    def follow(self, kind: type[R], id_: str) -> R:
        """Return the entry of `kind` that another entry links to; raise DataError where its file is missing."""
        return self._get(next(folder for folder, held in FOLDERS.items() if held is kind), id_, kind)

    def vocabulary(self, name: str) -> Vocabulary:
        """Return one vocabulary by id, such as `roles`."""
        return self._get("vocabulary", name, Vocabulary)

    def muscles(self) -> tuple[Muscle, ...]:
        """Return every muscle, by id."""
        return self._all("muscles", Muscle)

    def exercises(self) -> tuple[Exercise, ...]:
        """Return every exercise, by id."""
        return self._all("exercises", Exercise)

    def claims(self) -> tuple[Claim, ...]:
        """Return every claim, by id."""
        return self._all("claims", Claim)

    def sources(self) -> tuple[Source, ...]:
        """Return every source, by id."""
        return self._all("sources", Source)

    def vocabularies(self) -> tuple[Vocabulary, ...]:
        """Return every vocabulary, by id."""
        return self._all("vocabulary", Vocabulary)

    def term(self, vocabulary: str, id_: str) -> Term:
        """Return one term of a vocabulary; raise UnknownNameError where it has none of that id."""
        terms = self.vocabulary(vocabulary).terms
        for term in terms:
            if term.id == id_:
                return term
        raise UnknownNameError(f"word of {vocabulary}", str(id_), closest(id_, [one.id for one in terms], FEW))

    def label(self, vocabulary: str, id_: str) -> str:
        """Return how a term that data or code names is shown to people; raise DataError where it is not defined."""
        try:
            return self.term(vocabulary, id_).label
        except UnknownNameError as error:
            file = str(self.folder / "vocabulary" / f"{vocabulary}.yaml")
            message = f"{error}; 'kickback validate' tells where it is named"
            raise DataError([Problem("KB102", file, 0, 0, message)]) from None

    def resolve(self, kind: str, name: str) -> str:
        """Return the id of the entry of `kind` that a person calls `name`."""
        if self._stem(f"{kind}s", name):
            return name
        found = [one for one in self.find(name) if one.kind == kind]
        ids = sorted({one.id for one in found})
        if len(ids) == 1:
            return ids[0]
        if ids:
            raise AmbiguousNameError(name, ids)
        if kind == "exercise" and (other := [one for one in self.find(name) if one.kind == "namesake"]):
            raise UnknownNameError(kind, name, hint=f"the one here is '{other[0].home}', which is not the same")
        self.refuse_broken(f"{kind}s")
        held = self.ids(f"{kind}s")
        hint = f"there is {either(held[:FEW])}" if 0 < len(held) <= FEW else ""
        raise UnknownNameError(kind, name, self.nearest(name, kind), hint)

    def find(self, name: str) -> tuple[Name, ...]:
        """Return everything that a person may mean by exactly `name`, whatever its kind."""
        folded = fold(name)
        return tuple(one for one in self.names if one.folded == folded)

    def nearest(self, name: str, *kinds: str) -> tuple[str, ...]:
        """Return the ids of up to three things of `kinds` whose names are nearest; of all but sources for none."""
        named = [one for one in self.names if one.kind in kinds or (not kinds and one.kind not in UNASKED)]
        close = closest(fold(name), {one.folded for one in named}, FEW)
        ids = [one.id for text in close for one in named if one.folded == text]
        return tuple(dict.fromkeys(ids))[:FEW]

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Return every name in the knowledge base; those of broken files are left out (see `broken`)."""
        return tuple(name for file in self._files for name in self._entry(file).names)

    @property
    def broken(self) -> tuple[Problem, ...]:
        """Return what is known to be wrong with files, read or not."""
        known = (self._store.get(file, stamp) for file, stamp in self._files.items())
        return tuple(problem for entry in known if entry for problem in self._placed(entry))

    def refuse_broken(self, *folders: str) -> None:
        """Raise DataError where a file of `folders` is broken: it may hold the name that was not found."""
        entries = (self._entry(file) for file in self._files if file.partition("/")[0] in folders)
        problems = [one for entry in entries for one in self._placed(entry)]
        if problems:
            raise DataError(problems)

    def ids(self, folder: str) -> tuple[str, ...]:
        """Return the ids of the entries in one folder of the data, without reading them."""
        return tuple(_stem_of(file) for file in self._files if file.startswith(f"{folder}/"))

    def _stem(self, folder: str, stem: str) -> bool:
        return f"{folder}/{stem}.yaml" in self._files

    def _all(self, folder: str, kind: type[R]) -> tuple[R, ...]:
        return tuple(self._get(folder, id_, kind) for id_ in self.ids(folder))

    def _get(self, folder: str, id_: str, kind: type[R]) -> R:
        file = f"{folder}/{id_}.yaml"
        if file not in self._files:
            raise DataError([Problem("KB001", str(self.folder / file), 0, 0, "is missing; put it back")])
        if file not in self._records:
            entry = self._entry(file)
            if entry.problems:
                raise DataError(self._placed(entry))
            self._records[file] = msgspec.msgpack.decode(entry.body, type=kind)
        return cast("R", self._records[file])

    def _entry(self, file: str) -> Compiled:
        entry = self._store.get(file, self._files[file])
        if entry is None:
            entry = _compiled(self.folder, file, self._files[file])
            self._store.put(file, entry)
        return entry

    def _placed(self, entry: Compiled) -> tuple[Problem, ...]:
        return tuple(one._replace(file=str(self.folder / one.file)) for one in entry.problems)

    def _compile_all(self) -> None:
        for file in self._files:
            self._entry(file)
        self._store.save(self._files)


def _files(folder: Path) -> Iterator[tuple[str, Stamp]]:
    for kind in FOLDERS:
        try:
            with os.scandir(folder / kind) as entries:
                found = sorted((one for one in entries if one.name.endswith(".yaml")), key=lambda one: one.name)
        except OSError:
            continue
        for entry in found:
            try:
                facts = entry.stat()
                yield f"{kind}/{entry.name}", (facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)
            except OSError:
                yield f"{kind}/{entry.name}", (0, 0, 0)


def _compiled(folder: Path, file: str, stamp: Stamp) -> Compiled:
    from kickback.knowledge.decode import decode
    from kickback.knowledge.document import read_document

    try:
        record = decode(read_document(folder / file, file), FOLDERS[file.partition("/")[0]], file)
    except DataError as error:
        return Compiled(stamp, _packed(None), _packed([]), list(error.problems))
    return Compiled(stamp, _packed(record), _packed(names_of(record)), [])


def _packed(value: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.msgpack.encode(value))


def _stem_of(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yaml")
