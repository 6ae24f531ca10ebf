"""What an item may hold by the published input schema of the Citation Style Language.

The lists are those of `schemas/input/csl-data.json` of github.com/citation-style-language/schema, commit 0041266.
"""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TYPES = words(
    """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage
    """
)
NAMES = words(
    """
    author chair collection-editor compiler composer container-author contributor curator director editor
    editorial-director executive-producer interviewer illustrator organizer original-author performer producer
    recipient reviewed-author translator
    """
)
DATES = frozenset(["accessed", "available-date", "container", "event-date", "issued", "original-date", "submitted"])
# Text or a number.
NUMBERS = words(
    """
    id chapter-number citation-number collection-number edition first-reference-note-number issue locator number
    number-of-pages number-of-volumes page page-first part printing supplement volume
    """
)
TEXTS = words(
    """
    type language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location
    archive-place authority call-number citation-label collection-title container-title container-title-short
    dimensions division DOI event event-place genre ISAN ISBN ISCI ISMN ISRC ISSN ISWC jurisdiction keyword medium note
    original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place
    references reviewed-title scale section source status title title-short translated-title translated-title-short URL
    version year-suffix
    """
)
KEYS = NAMES | DATES | NUMBERS | TEXTS | {"categories", "custom"}
NAME_KEYS = words(
    """
    family given dropping-particle non-dropping-particle suffix comma-suffix static-ordering literal parse-names
    """
)
DATE_KEYS = frozenset(["date-parts", "season", "circa", "literal", "raw", "edtf"])
