"""What python-docx reads in a Word file, as JSON."""

import json
import sys

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn


def words(element):
    return "".join(node.text or "" for node in element.iter(qn("w:t")))


def table(each):
    return {
        "style": each.style.name,
        "columns": len(each.columns),
        "headers": [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in each.rows],
        "rows": [[cell.text for cell in row.cells] for row in each.rows],
    }


document = docx.Document(sys.argv[1])
properties = document.core_properties
footnotes = parse_xml(document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES).blob)
print(
    json.dumps(
        {
            "paragraphs": [[each.style.name, words(each._p)] for each in document.paragraphs],
            "tables": [table(each) for each in document.tables],
            "footnotes": [
                words(each).strip() for each in footnotes.iter(qn("w:footnote")) if each.get(qn("w:type")) is None
            ],
            "properties": {
                "title": properties.title,
                "author": properties.author,
                "subject": properties.subject,
                "language": properties.language,
                "created": properties.created.isoformat(),
            },
        }
    )
)
