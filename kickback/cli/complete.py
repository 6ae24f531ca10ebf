"""Complete ids in the shell from the index, without loading the knowledge base or asking whether a file changed."""

from collections.abc import Callable, Mapping

FORMATS = ("auto", "terminal", "plain", "markdown", "html", "csv", "json")
EXPORTS = ("csl-json", "bibtex")
COLLECTIONS = ("json", "csv", "free-exercise-db")
SCHEMAS = (
    *("muscle", "muscle-group", "exercise", "fault", "claim", "dispute", "source", "vocabulary", "crosswalk"),
    *("muscles", "cues", "explain", "exercises", "show", "compare", "alternatives", "search"),
    *("claims", "evidence", "activation", "sources", "myth", "new", "import", "audit", "validate"),
)
ANATOMY = ("muscle", "muscle-group")
TECHNIQUE = ("cue", "fault")
NOTES = ("advice", "safety", "variation")
TEMPLATES = ("muscle", "exercise", "claim", "source", "muscle-group", "fault", "dispute")
# What `kickback search` finds, of any vocabulary's words by one name.
KINDS = (*ANATOMY, *TECHNIQUE, "claim", "dispute", "source", *NOTES, "exercise", "term")
# More than anybody reads; a shell would ask whether to show them.
MOST = 1000


def words_before(environment: Mapping[str, str]) -> list[str] | None:
    """Return the words before the one that a shell wants completed; None in a run that completes nothing."""
    if "complete_" not in environment.get("_KICKBACK_COMPLETE", ""):
        return None
    line = environment.get("_TYPER_COMPLETE_ARGS")
    if line is None:
        at = environment.get("COMP_CWORD", "")
        return environment.get("COMP_WORDS", "").split()[1 : int(at) if at.isdigit() else 1]
    return f"{line}.".split()[1:-1]  # the point stands for the word that is not yet begun


def complete_format(incomplete: str) -> list[str]:
    """Return the formats that begin with `incomplete`."""
    return [one for one in FORMATS if one.startswith(incomplete)]


def complete_source_format(incomplete: str) -> list[str]:
    """Return the formats of `kickback sources` that begin with `incomplete`."""
    return [one for one in (*FORMATS, *EXPORTS) if one.startswith(incomplete)]


def complete_collection(incomplete: str) -> list[str]:
    """Return the shapes of `kickback export` that begin with `incomplete`."""
    return [one for one in COLLECTIONS if one.startswith(incomplete)]


def complete_schema(incomplete: str) -> list[str]:
    """Return the names of schemas that begin with `incomplete`."""
    return [one for one in SCHEMAS if one.startswith(incomplete)]


def complete_kind(incomplete: str) -> list[str]:
    """Return the kinds of things to search for that begin with `incomplete`."""
    return [one for one in KINDS if one.startswith(incomplete)]


def complete_new(incomplete: str) -> list[str]:
    """Return the kinds of entry that `kickback new` has a template of and that begin with `incomplete`."""
    return [one for one in TEMPLATES if one.startswith(incomplete)]


def complete_exercise(incomplete: str) -> list[str]:
    """Return the ids of exercises that begin with `incomplete`."""
    return _begin(incomplete, "exercise")


def complete_name(incomplete: str) -> list[str]:
    """Return the ids that `explain` knows and that begin with `incomplete`, in either case."""
    return _begin(incomplete, *ANATOMY, *TECHNIQUE, "terms", "roles", "claim", "dispute", "source")


def complete_evidence(incomplete: str) -> list[str]:
    """Return the ids of things that statements speak of and that begin with `incomplete`, in either case."""
    return _begin(incomplete, *ANATOMY, "exercise", *TECHNIQUE, *NOTES, "claim", "dispute", "source")


def complete_source(incomplete: str) -> list[str]:
    """Return the ids of sources that begin with `incomplete`."""
    return _begin(incomplete, "source")


def complete_muscle(incomplete: str) -> list[str]:
    """Return the ids of muscles and groups that begin with `incomplete`."""
    return _begin(incomplete, *ANATOMY)


def complete_recorded(incomplete: str) -> list[str]:
    """Return the exercises that values may be asked for and that begin with `incomplete`."""
    return _begin(incomplete, "exercise", "recorded-exercises")


def complete_recorded_muscle(incomplete: str) -> list[str]:
    """Return the muscles and groups that values may be asked for and that begin with `incomplete`."""
    return _begin(incomplete, *ANATOMY, "recorded-muscles")


def complete_concern(incomplete: str) -> list[str]:
    """Return the muscles, faults and places that begin with `incomplete`."""
    return _begin(incomplete, *ANATOMY, "fault", "places")


def complete_word(*vocabularies: str) -> Callable[[str], list[str]]:
    """Return a completer of the words of vocabularies."""

    def complete(incomplete: str) -> list[str]:
        return _begin(incomplete, *vocabularies)

    return complete


def _begin(incomplete: str, *kinds: str) -> list[str]:
    """Return the ids of `kinds` that begin with `incomplete`; none where there is no data, which the command tells."""
    if not incomplete.isprintable():
        return []  # bytes that are no text come as signs that no question may hold
    from kickback.errors import KickbackError
    from kickback.knowledge.index.beginnings import ids_beginning
    from kickback.knowledge.locate import cache_folder, data_folders

    try:
        return ids_beginning(data_folders(), cache_folder(), kinds, incomplete, MOST)
    except KickbackError:
        return []
