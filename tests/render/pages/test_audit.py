"""The page of `kickback audit`."""

from kickback.queries.audit import AuditAnswer, Finding
from kickback.render.pages.audit import page
from kickback.render.to_csv import to_csv
from kickback.render.to_plain import to_plain

FOUND = Finding(
    rule="AU07",
    entry="Pull",
    message="it lists no primary muscle",
    suggestion="Name the prime movers.",
    reason="Nobody will find it.",
    place="gym.json[0]",
    ours=None,
)


def told(*findings: Finding) -> str:
    return to_plain(
        page(AuditAnswer(file="gym.json", entries=2, findings=findings), lambda _, id_: id_), ascii_only=True
    )


def test_a_finding_is_told_with_its_reason_what_to_do_and_its_place() -> None:
    lines = told(FOUND).splitlines()
    assert lines[1:5] == [
        "Pull: it lists no primary muscle (AU07)",
        "Why: Nobody will find it.",
        "Try: Name the prime movers.",
        "gym.json[0]",
    ]


def test_findings_are_counted_by_rule() -> None:
    assert "2 findings (2 of AU07) in 2 exercises" in told(FOUND, FOUND)


def test_nothing_is_suggested_where_no_exercise_of_ours_is_meant() -> None:
    assert "Next:" not in told(FOUND)


def test_a_spreadsheet_has_a_row_for_each_finding() -> None:
    answer = AuditAnswer(file="gym.json", entries=1, findings=(FOUND,))
    assert to_csv(page(answer, lambda _, id_: id_)).splitlines()[1].startswith("AU07,Pull,")
