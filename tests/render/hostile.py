"""A document whose every text looks like the markup of some format."""

from kickback.render.document import (
    Checklist,
    Column,
    Document,
    Facts,
    Heading,
    Item,
    Next,
    Prose,
    Records,
    Reference,
    References,
    Row,
    Table,
    Tone,
    line,
)

MARKUP = "[neutral] [/b] <b>bold</b> a|b *star* _low_ `code` #1 &lt; 2 & 3 :smile: ~~no~~"

HOSTILE = Document(
    title=MARKUP,
    blocks=(
        Heading(MARKUP, 1),
        Prose(line(MARKUP), 2),
        Facts(((MARKUP, line(MARKUP, Tone.STRONG)),)),
        Table((Column(MARKUP), Column("Other", flexible=True)), (Row((line(MARKUP), line(MARKUP)), MARKUP),)),
        Checklist((Item(line(MARKUP), ((MARKUP, line(MARKUP)),)),)),
        References((Reference("work", MARKUP, "https://example.org/a<b>c", MARKUP),)),
        References((Reference("work", MARKUP, MARKUP, MARKUP),)),
        Next((MARKUP,)),
    ),
    records=Records(("text",), ((MARKUP,),)),
)
TIMES = 17  # how often MARKUP stands in the blocks
