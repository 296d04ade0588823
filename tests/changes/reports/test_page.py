"""The report as a page: it stands alone, the worst comes first, and nothing of a document becomes markup."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scripts import diff
from scripts.changes.finding import Finding, Severity, Sides
from scripts.changes.reports.page import Line, Piece, beside, page
from scripts.changes.reports.report import NOTHING
from tests.support.each import for_each
from tests.support.generated_code import ROOT, run
from tests.support.openapi_documents import TEXT, Json

from ..differing_documents import answered, found, operation, told
from ..test_commands import write

EVIL = (
    "<script>alert(1)</script>",
    "</pre><img src=x onerror=alert(1)>",
    "\"><a href='https://evil.test'>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &#60;",
    "</style><style>*{display:none}",
    "\u202eevil\x1b[31m\u2028",
)
TAGS = (
    "html head meta title style body a header h1 p nav ul li main section h2 article h3 span code details summary "
    "table thead tbody tr th td pre del ins"
)
ATTRIBUTES = (
    "lang charset http-equiv content name class href id aria-label aria-labelledby tabindex scope colspan data-side"
)


class Read(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data if "style" not in self.open else ""

    @property
    def ids(self) -> list[str]:
        return [value for name, value in self.attributes if name == "id"]


def checked(text: str) -> Read:
    """A page that is well made, whatever is in it."""
    read = Read(text)
    assert read.open == []
    assert {*read.tags} <= {*TAGS.split()}
    assert {name for name, _ in read.attributes} <= {*ATTRIBUTES.split()}
    assert all(value.startswith("#") and value[1:] in read.ids for name, value in read.attributes if name == "href")
    assert len(read.ids) == len({*read.ids})
    return read


def finding(severity: Severity, message: str = "`x` is gone", **more: object) -> Finding:
    return Finding("acme", severity, f"GET /{severity.name}", message, **more)  # type: ignore[arg-type]


def test_the_worst_comes_first_and_each_verdict_can_be_jumped_to() -> None:
    read = checked(page([finding(severity) for severity in reversed(Severity)], "old → new"))
    places = [read.text.index(f"GET /{severity.name}") for severity in Severity]
    assert places == sorted(places)
    links = [value for name, value in read.attributes if name == "href"]
    assert links == ["#findings", "#breaking", "#other-name", "#type-checks", "#risky", "#harmless"]
    assert "old → new" in read.text


def test_what_was_is_beside_what_is_in_the_specification_and_in_python() -> None:
    old = {"type": "string", "maxLength": 3}
    text = page(found(answered(old), answered({"type": "integer"})), "")
    read = checked(text)
    assert re.findall(r'<td data-side="(\w+)">', text) == ["before", "after"] * 2
    assert text.count('<th scope="row">specification</th>') == text.count('<th scope="row">Python</th>') == 1
    assert "<del>string</del>" in text
    assert "<ins>integer</ins>" in text
    assert "<del>str</del> | None" in text
    assert "<ins>int</ins> | None" in text
    assert "type: string" in read.text


def test_where_nothing_was_or_is_nothing_stands() -> None:
    thing: Json = {"type": "object", "properties": {"a": TEXT}}
    more: Json = {"type": "object", "properties": {"a": TEXT, "b": TEXT}}
    for old, new, empty in ((more, thing, "after"), (thing, more, "before")):
        text = page(found(told(old), told(new)), "")
        assert re.findall(r'<td data-side="(\w+)">\s*<p class="nothing">', text) == [empty] * 2


def test_nothing_is_loaded_from_elsewhere_and_nothing_can_run() -> None:
    text = page([finding(Severity.BREAKING)], "")
    style = re.search("<style>(.*?)</style>", text, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in text
    assert not re.search(r"https?:|//|@import|url\(", text.replace("<!doctype html>", ""))
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "@media (max-width" in text


@for_each("evil", EVIL)
def test_nothing_of_a_document_becomes_markup(evil: str) -> None:
    def whole(kind: str) -> Json:
        thing = {"type": "object", "title": evil, "properties": {evil: {"type": kind, "description": evil}}}
        return operation(
            summary=evil,
            parameters=[{"name": evil, "in": "query", "schema": {"type": kind, "enum": [evil], "default": evil}}],
            responses={"200": {"description": evil, "content": {"application/json": {"schema": thing}}}},
        )

    old, new = whole("string"), whole("integer")
    new["info"]["title"] = evil * 2
    findings = found(old, new)
    evil_one = Finding(
        "acme", Severity.BREAKING, evil, evil, evil, (evil,), False, Sides(evil, ""), (Sides(evil, evil * 2),)
    )
    read = checked(page([*findings, evil_one], evil))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]", read.text)


def test_what_is_harmless_is_folded_and_the_rest_is_not() -> None:
    sides = Sides("a", "b")
    quiet, loud = (page([finding(one, described=sides)], "") for one in (Severity.HARMLESS, Severity.RISKY))
    assert "<details>" in quiet
    assert "<details>" not in loud


def test_several_places_are_told_once_with_all_of_them() -> None:
    several = [Finding("acme", Severity.RISKY, f"GET /{name}", "is gone", f"acme.{name}") for name in "abc"]
    text = page(several, "")
    assert text.count("is gone") == 1
    assert "<summary>and 2 more</summary>" in text
    assert all(f"acme.{name}" in text for name in "abc")


def test_lines_that_are_the_same_are_left_out_but_for_the_nearest() -> None:
    old = [f"{name}: same" for name in "abcdefghij"]
    before, after = beside(Sides("\n".join([*old, "k: 1"]), "\n".join([*old, "k: 2"])))
    assert before[0] == after[0] == Line(left_out=True)
    assert [line.pieces[0].text for line in before[1:3]] == ["i: same", "j: same"]
    assert before[-1] == Line((Piece("k: ", False), Piece("1", True)), True)
    assert after[-1] == Line((Piece("k: ", False), Piece("2", True)), True)


def test_lines_are_contrasted_with_those_of_the_same_key() -> None:
    before, after = beside(Sides("type: string\nsize: 1", "anyOf:\n- a\ntype: number"))
    assert [line.pieces for line in before] == [
        (Piece("type: ", False), Piece("string", True)),
        (Piece("size: 1", False),),
    ]
    assert [line.pieces for line in after][-1] == (Piece("type: ", False), Piece("number", True))


def test_nothing_is_said_to_be_nothing() -> None:
    assert NOTHING in checked(page([], "old → new")).text


def test_the_command_writes_the_page_the_same_in_every_process(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = (
        write(tmp_path / name, "acme", operation(summary=name, deprecated=name == "new")) for name in ("old", "new")
    )
    file, again = tmp_path / "report.html", tmp_path / "again.html"
    assert diff.main([str(old), str(new), "--html", str(file)]) == 0
    code = f"from scripts import diff; diff.main({[str(old), str(new), '--html', str(again)]!r})"
    run(code, ROOT, PYTHONHASHSEED="1")
    assert file.read_text("utf-8") == again.read_text("utf-8")
    assert "is deprecated now" in checked(file.read_text("utf-8")).text
    assert diff.main([str(old), str(new), "--html", str(tmp_path)]) == 2
    assert "cannot be written" in capsys.readouterr().err
