"""The cases of the rules that one failing example each does not show."""

from pathlib import Path

import pytest

from kickback.errors import Problem
from kickback.knowledge.check import check_folder
from tests.conftest import edit

KICK = "exercises/tiny-kick.yaml"
TWO = "muscles/extensor-two.yaml"

# What is replaced, by what, and the rule that then speaks; all three stand in the file that is named first.
CASES = [
    pytest.param(KICK, "    prevents: [back-arch]\n", "    prevents: []\n", {"KB104", "KB105"}, id="idle-cue"),
    pytest.param(KICK, "corrected_by: [brace-first]", "corrected_by: []", {"KB104", "KB105"}, id="hopeless-fault"),
    pytest.param(KICK, "  sets: [2, 3]", "  sets: [3, 2]", {"KB112"}, id="sets"),
    pytest.param(KICK, "reps_acceptable: [6, 15]", "reps_acceptable: [15, 6]", {"KB112"}, id="reps-acceptable"),
    pytest.param(KICK, "reps_in_reserve: [1, 3]", "reps_in_reserve: [3, 1]", {"KB112"}, id="reps-in-reserve"),
    pytest.param(KICK, "return_s: [2, 3]", "return_s: [3, 2.5]", {"KB112"}, id="return"),
    pytest.param(KICK, "rest_s: [60, 90]", "rest_s: [90, 60]", {"KB112"}, id="rest"),
    pytest.param("muscles/extensor-one.yaml", "[-10, 90]", "[90, -10]", {"KB112"}, id="hip-range"),
    pytest.param(KICK, "  - id: back-pain", "  - id: sudden-pain", {"KB102", "KB110"}, id="double-note"),
    pytest.param(
        KICK, "role: stabilizer\n    side: standing", "role: synergist\n    side: working", {"KB110"}, id="job"
    ),
    pytest.param(KICK, "name: Return slowly", "name: Brace first", {"KB111"}, id="cue-name"),
    pytest.param("faults/swing.yaml", "name: Swinging", "name: Hollow back", {"KB111"}, id="fault-name"),
    pytest.param("muscle-groups/flexors.yaml", "name: Flexors", "name: Bigex", {"KB111"}, id="group-name"),
    pytest.param(KICK, "  - fault: swing", "  - fault: back-arch", {"KB104", "KB105", "KB110"}, id="double-fault"),
    pytest.param(TWO, "latin: musculus extensor secundus", "latin: M. extensor primus", {"KB111"}, id="latin"),
    pytest.param("claims/C03.yaml", "supported_by: [doe-2001]\n", "", {"KB106"}, id="no-source-but-mixed"),
    pytest.param("claims/X01.yaml", "certainty: low", "certainty: high", {"KB107"}, id="high-on-nothing"),
    pytest.param(
        "faults/swing.yaml",
        "    fault: 8\n    basis: coaching",
        "    basis: coaching\n    fault: 8",
        {"KB114"},
        id="deep",
    ),
]


def problems_of(folder: Path) -> list[Problem]:
    return check_folder(folder)[1]


@pytest.mark.parametrize(("file", "old", "new", "rules"), CASES)
def test_an_edit_breaks_the_rules_it_should(file: str, old: str, new: str, rules: set[str], copy_of_kb: Path) -> None:
    edit(copy_of_kb / file, old, new)
    assert {problem.rule for problem in problems_of(copy_of_kb)} == rules


def test_a_closed_vocabulary_without_a_file_is_missed(copy_of_kb: Path) -> None:
    (copy_of_kb / "vocabulary" / "tiers.yaml").unlink()
    (problem,) = problems_of(copy_of_kb)
    assert (problem.rule, problem.file, problem.line) == ("KB103", str(copy_of_kb / "vocabulary/tiers.yaml"), 0)


def test_a_word_the_code_does_not_know_is_refused(copy_of_kb: Path) -> None:
    with (copy_of_kb / "vocabulary" / "tiers.yaml").open("a", encoding="utf-8") as file:
        file.write("  - id: tertiary\n    label: Tertiary\n    definition: A third word.\n")
    (problem,) = problems_of(copy_of_kb)
    assert problem.message == "the words must be: primary, secondary"


def test_an_id_far_from_every_other_gets_no_suggestion(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "claims" / "C01.yaml", "related: [C02]", "related: [zzz]")
    (problem,) = problems_of(copy_of_kb)
    assert problem.message == "no claim has the id 'zzz'"


def test_a_source_that_only_a_figure_names_is_used(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "exercises" / "tiny-kick.yaml", "\nsources: [kick-page]", "")
    edit(copy_of_kb / "claims" / "C02.yaml", "supported_by: [kick-page]\n", "")
    edit(copy_of_kb / "disputes" / "D01.yaml", "source: kick-page", "source: roe-2010")
    edit(copy_of_kb / "exercises" / "tiny-kick.yaml", "        sources: [doe-2001]", "        sources: [kick-page]")
    assert problems_of(copy_of_kb) == []


def test_a_misordered_key_is_named_with_the_one_before_it(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "muscles" / "flexor-one.yaml", "group: flexors\nlocation", "location")
    edit(copy_of_kb / "muscles" / "flexor-one.yaml", "\norigin:", "\ngroup: flexors\norigin:")
    (problem,) = problems_of(copy_of_kb)
    assert (problem.line, problem.column) == (5, 1)
    assert problem.message == "'group' stands after 'location'; keep the model's order"
