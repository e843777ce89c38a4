"""Write the statement of docs/accessibility.md into the first content: make statement."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]
SOURCE = PROJECT / "docs" / "accessibility.md"
CONTENT = PROJECT / "resources" / "content" / "content.json"
PAGE = "accessibility"
HEADING = re.compile(r"^### ([a-z-]+): (.+)$", re.MULTILINE)
READ = ("de", "en", "de-simple")
"""Languages whose texts somebody who speaks them has read."""


def statements(document: str) -> dict[str, dict[str, str]]:
    """The page's texts by language, lines of a paragraph joined."""
    _, tag, *rest = HEADING.split(document.split("\n## Statement\n")[1])
    found = {}
    for name, title, text in zip([tag, *rest[2::3]], rest[0::3], rest[1::3], strict=True):
        paragraphs = [" ".join(part.split()) for part in text.strip().split("\n\n")]
        found[name] = {
            "title": title,
            "teaser": "",
            "body": "\n\n".join(paragraphs),
            "status": "reviewed" if name in READ else "needs_review",
        }
    return found


def with_statement(content: dict[str, Any], document: str) -> dict[str, Any]:
    """The first content with that page, in the languages on offer and in their order."""
    tags = [each["tag"] for each in content["languages"] if each["enabled"]]
    written = statements(document)
    pages = [
        {**page, "texts": {tag: written[tag] for tag in tags}} if page["slug"] == PAGE else page
        for page in content["pages"]
    ]
    return {**content, "pages": pages}


if __name__ == "__main__":
    before = json.loads(CONTENT.read_text(encoding="utf-8"))
    after = with_statement(before, SOURCE.read_text(encoding="utf-8"))
    text = json.dumps(after, ensure_ascii=False, indent=1) + "\n"
    CONTENT.write_text(text, encoding="utf-8")
