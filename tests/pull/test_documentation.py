"""Pulling a documentation from a real server: pages are compared and told, and nothing of ours changes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from scripts.pull.__main__ import main
from scripts.pull.documentation import record
from scripts.pull.documentation.ours import ours
from scripts.pull.documentation.reading import LARGEST_PAGE
from scripts.pull.documentation.source import load
from scripts.pull.fetch import Asked, Came, Fetched, Limits, fetch_each
from tests.support.generated_code import ROOT, contents

from .https_vendor import Vendor, answer, serving, trusting
from .pages import CREATE, HEAD, LIST, block, hats, index, schema, text

LIMITS = Limits(phase=2, total=5, pause=0, is_allowed=lambda address: True, context=trusting())
LIST_PAGE = "api-v1/get/hats.md"
CREATE_PAGE = "api-v1/post/hats.md"
GUIDE = "guides/start.md"


class Site:
    """A vendor of which the specification is ours, and its documentation on a server."""

    def __init__(self, vendor: Vendor, root: Path) -> None:
        self.vendor, self.folder = vendor, root / "openapi" / "own"
        self.folder.mkdir(parents=True)
        (self.folder / "openapi.yaml").write_text("openapi: 3.1.0\ninfo: {title: Own, version: '1'}\n")
        (self.folder / "hats").mkdir()
        (self.folder / "hats" / "hats.yaml").write_text(text({"paths": hats()["paths"]}))
        self.source()
        self.pages = {LIST_PAGE: HEAD + LIST, CREATE_PAGE: HEAD + CREATE, GUIDE: f"{HEAD}Start with `{{}}` here.\n"}
        self.publish()

    def source(self, **more: object) -> None:
        source = {"index": self.vendor.url("/llms.txt"), **more}
        (self.folder / "source.json").write_text(json.dumps(source))

    def publish(self, *links: str) -> None:
        """Serve the pages as they are now, and an index that names them; more links are in it too."""
        self.vendor.answers.clear()
        self.put("llms.txt", index(*self.pages, *links))
        for name, content in self.pages.items():
            self.put(name, content)

    def put(self, name: str, content: str, *, etag: str = "", modified: str = "") -> None:
        told = {"ETag": etag, "Last_Modified": modified}
        headers: dict[str, Any] = {key: value for key, value in told.items() if value}
        self.vendor.answers[f"/{name}"] = answer(content.encode(), Content_Type="text/markdown", **headers)

    def record(self) -> dict[str, object]:
        return dict(json.loads((self.folder / "pages.json").read_text()))

    def asked(self) -> list[str]:
        found = sorted(path for path, _ in self.vendor.requests)
        self.vendor.requests.clear()
        return found


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with serving() as vendor:
        yield Site(vendor, tmp_path)


class Pull:
    """What a pull printed, and its status."""

    def __init__(
        self, site: Site, capsys: pytest.CaptureFixture[str], *arguments: str, limits: Limits = LIMITS
    ) -> None:
        capsys.readouterr()
        self.status = main(["own", "--openapi", str(site.folder.parent), *arguments], limits=limits)
        printed = capsys.readouterr()
        self.lines, self.error = printed.out.splitlines(), printed.err


FIRST = (
    "own: 3 pages are recorded for the first time, 2 about our operations, 0 about others; from now on changes "
    "are reported"
)
NEXT = "next: change our files where needed, and commit openapi/own/pages.json with it"


def test_the_first_pull_says_in_a_line_what_it_records(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(site.folder)
    pull = Pull(site, capsys)
    assert (pull.status, pull.lines, pull.error) == (0, [FIRST, NEXT], "")
    after = contents(site.folder)
    made = after.pop("pages.json")
    assert after == before
    assert b"Its name" not in made
    assert b"Documentation" not in made
    assert len(made.splitlines()) == 3 + 5
    assert site.asked() == ["/api-v1/get/hats.md", "/api-v1/post/hats.md", "/guides/start.md", "/llms.txt"]


def test_a_pull_of_the_same_changes_nothing_and_asks_for_what_is_newer(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    time = "Sat, 28 Nov 2026 09:00:00 GMT"
    site.put(LIST_PAGE, site.pages[LIST_PAGE], etag='"a"', modified=time)
    site.put(CREATE_PAGE, site.pages[CREATE_PAGE], modified=time)
    Pull(site, capsys)
    made = (site.folder / "pages.json").read_bytes()
    site.vendor.requests.clear()
    site.vendor.answers[f"/{LIST_PAGE}"] = site.vendor.answers[f"/{CREATE_PAGE}"] = answer(status=304)
    site.put(GUIDE, site.pages[GUIDE].replace("\n", "  \r\n"), etag='"new"')
    assert Pull(site, capsys).lines == ["own: unchanged, 3 pages"]
    sent = dict(site.vendor.requests)
    assert sent[f"/{LIST_PAGE}"]["if-none-match"] == '"a"'
    assert "if-modified-since" not in sent[f"/{LIST_PAGE}"]
    assert sent[f"/{CREATE_PAGE}"]["if-modified-since"] == time
    assert not {"if-none-match", "if-modified-since"} & {*sent[f"/{GUIDE}"], *sent["/llms.txt"]}
    assert (site.folder / "pages.json").read_bytes() == made


def test_what_has_changed_is_told_as_facts_with_our_file(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Pull(site, capsys)
    site.pages[LIST_PAGE] = (
        site.pages[LIST_PAGE]
        .replace("`draft` and `sold`", "`draft`, `sold` and `busy`")
        .replace('default="20"', 'default="50"')
        .replace('"sold_at": null', '"sold_at": "now", "owner": {"name": "A", "age": 4}')
        .replace('"size": {"inches": 7.5}, ', "")
    )
    more = '<ParamField body="max_duration" type="integer" required />\n'
    site.pages[CREATE_PAGE] = site.pages[CREATE_PAGE].replace(" required>", ">") + more
    site.pages[GUIDE] += "And go on.\n"
    site.publish()
    pull = Pull(site, capsys)
    assert pull.status == 0
    assert pull.lines == [
        "own: 3 pages, 3 changed",
        "  changed  /api-v1/get/hats (GET /v1/hats, openapi/own/hats/hats.yaml)",
        "    `data[].owner` in the answer is new, with 2 fields in it",
        "    `data[].size` in the answer is gone, with 1 field in it",
        "    `data[].sold_at` in the answer is `string` now, it was `null`",
        "    the values of `data[].status` in the answer now have `busy`",
        "    the default of `limit` in the query is `50` now, it was `20`",
        "  changed  /api-v1/post/hats (POST /v1/hats, openapi/own/hats/hats.yaml)",
        "    `max_duration` in the body is new",
        "    `name` in the body is not required any more",
        "  changed  /guides/start: words only",
        NEXT,
    ]
    assert Pull(site, capsys).lines == ["own: unchanged, 3 pages"]


def test_pages_come_go_and_move(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Pull(site, capsys)
    site.pages["other/place.md"] = site.pages.pop(LIST_PAGE)
    del site.pages[GUIDE]
    site.pages["api-v1/delete/hats-id.md"] = f"{HEAD}```\ncurl -X DELETE https://api.own.example/v1/hats/h1\n```\n"
    site.pages["api-v1/get/hats-hat-id.md"] = f"{HEAD}One.\n"
    site.publish()
    assert Pull(site, capsys).lines == [
        "own: 4 pages, 2 new, 1 gone, 1 moved",
        "  new      /api-v1/delete/hats-id (DELETE /v1/hats/h1, which we lack)",
        "  new      /api-v1/get/hats-hat-id (GET /v1/hats/{hat_id}, openapi/own/hats/hats.yaml)",
        "  gone     /guides/start",
        "  moved    /api-v1/get/hats -> /other/place",
        NEXT,
    ]


def test_a_page_that_moved_and_changed_is_known_by_its_operation(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.pages = {"a.md": block(hats(), "get /v1/hats"), GUIDE: "Start.\n"}
    site.publish()
    Pull(site, capsys)
    more = hats()
    more["paths"]["/v1/hats"]["get"]["parameters"] = [{"in": "query", "name": "q", "schema": {"type": "string"}}]
    site.pages = {"b.md": block(more, "get /v1/hats", "openapi.json"), GUIDE: "Start.\n"}
    site.publish()
    assert Pull(site, capsys).lines[:3] == [
        "own: 2 pages, 1 moved",
        "  moved    /a -> /b (GET /v1/hats, openapi/own/hats/hats.yaml)",
        "    `q` in the query is new",
    ]


def test_what_neither_page_nor_address_says_is_said_in_source_json(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.source(operations={"/guides/start": "POST /v1/hats"})
    Pull(site, capsys)
    site.pages[GUIDE] += "More.\n"
    site.publish()
    said = "  changed  /guides/start (POST /v1/hats, openapi/own/hats/hats.yaml): words only"
    assert Pull(site, capsys).lines[1] == said
    site.source(operations={"/guides/start": "POST /v1/caps"})
    pull = Pull(site, capsys)
    assert (pull.status, pull.lines) == (1, [])
    assert pull.error == (
        "pull: own/source.json: $.operations['/guides/start']: ours has no operation POST /v1/caps: correct it\n"
    )


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (answer(b""), "it is empty"),
        (answer(b"  \n"), "it is empty"),
        (answer(b"<!DOCTYPE html><title>Log in</title>"), "it is a web page"),
        (answer(b"Log in", Content_Type="text/html"), "it is a web page"),
        (answer(b"Please log in.\n"), "it names no page of its own host"),
        (answer(b"- [A](https://other.example/a.md)\n"), "it names no page of its own host"),
        (answer(b"\xff\xfe\x00"), "it is not UTF-8 text"),
        (answer(status=404), "it answered 404 Not Found"),
        (answer(status=304), "it answered 304 Not Modified"),
        (answer(status=503), "it answered 503 Service Unavailable"),
        (answer(status=302, Location="https://other.example/llms.txt"), "it redirects to another host, other.example"),
        (answer(b"x" * (LARGEST_PAGE + 1)), "it is too large"),
        (answer("".join(f"[a](/{n})" for n in range(3_001)).encode()), "it names 3,001 pages, at most 3,000"),
        (answer("".join(f"[a](/{n})" for n in range(10_001)).encode()), "it has 10,001 links, at most 10,000"),
    ],
)
def test_what_is_no_index_is_not_taken_for_the_end_of_all_pages(
    site: Site, sent: object, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Pull(site, capsys)
    before = contents(site.folder)
    site.vendor.answers["/llms.txt"] = sent  # type: ignore[assignment]
    pull = Pull(site, capsys)
    assert (pull.status, pull.lines) == (1, [])
    start = f"pull: {site.vendor.url('/llms.txt')} gave no index, nothing is recorded: {why}"
    assert pull.error.startswith(start)
    assert pull.error.count("\n") == 1
    assert contents(site.folder) == before


def test_an_index_that_lost_most_of_its_pages_is_not_believed(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.pages = {f"p{number}.md": f"Page {number}.\n" for number in range(12)}
    site.publish()
    Pull(site, capsys)
    before = contents(site.folder)
    every = site.pages
    site.pages = dict([*every.items()][:5])
    site.publish()
    pull = Pull(site, capsys)
    assert (pull.status, pull.lines, contents(site.folder)) == (1, [], before)
    assert pull.error == (
        "pull: own: of 12 pages only 5 are still in the index, which looks wrong, so nothing is recorded: "
        "if it is right, delete openapi/own/pages.json and pull again\n"
    )
    site.pages = dict([*every.items()][:6])
    site.publish()
    assert Pull(site, capsys).lines[0] == "own: 6 pages, 6 gone"


def test_a_page_that_fails_is_named_and_the_others_are_told(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Pull(site, capsys)
    before = site.record()
    site.pages["new.md"] = "New.\n"
    site.publish("never.md", "away.md", "large.md", "html.md", "empty.md", "odd.md", "index.html")
    site.vendor.answers[f"/{LIST_PAGE}"] = answer(status=500)
    site.vendor.answers["/never.md"] = answer(status=404)
    site.vendor.answers["/away.md"] = answer(status=301, Location="https://other.example/away.md")
    site.vendor.answers["/large.md"] = answer(b"x" * (LARGEST_PAGE + 1))
    site.put("html.md", "<html>")
    site.put("empty.md", "\n")
    site.vendor.answers["/odd.md"] = answer(b"\xff")
    pull = Pull(site, capsys)
    assert pull.status == 1
    assert [line.split(": ")[0] for line in pull.lines] == [
        "own",
        "  new      /new",
        "  left alone",
        "next",
        *(f"  failed  /{name}" for name in ("api-v1/get/hats", "away", "empty", "html", "large", "never", "odd")),
    ]
    assert "  failed  /never: it answered 404 Not Found" in pull.lines
    assert pull.error == (
        "pull: own: 7 of 10 did not arrive; the record keeps what it had: pull again, or list what is never there "
        "under 'except' in own/source.json\n"
    )
    after = site.record()
    pages, old = after["pages"], before["pages"]
    assert isinstance(pages, dict)
    assert isinstance(old, dict)
    assert pages["/api-v1/get/hats"] == old["/api-v1/get/hats"]
    assert pages.keys() == {*old, "/new"}
    site.publish()
    site.source(**{"except": ["/new"]})
    site.vendor.requests.clear()
    assert Pull(site, capsys).lines[:2] == ["own: 3 pages, 1 gone", "  gone     /new"]
    assert "/new.md" not in site.asked()


def test_what_fails_for_a_moment_is_asked_for_once_more(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    right = site.vendor.answers[f"/{LIST_PAGE}"]

    def busy_once(handler: BaseHTTPRequestHandler) -> None:
        site.vendor.answers[f"/{LIST_PAGE}"] = right
        answer(status=429)(handler)

    site.vendor.answers[f"/{LIST_PAGE}"] = busy_once
    pull = Pull(site, capsys)
    assert (pull.status, pull.lines) == (0, [FIRST, NEXT])
    assert site.asked().count(f"/{LIST_PAGE}") == 2
    site.vendor.answers[f"/{LIST_PAGE}"] = answer(status=404)
    assert Pull(site, capsys).status == 1
    assert site.asked().count(f"/{LIST_PAGE}") == 1


def test_links_are_asked_for_once_on_the_host_of_the_index_alone(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(names=("localhost",)) as other:
        site.publish(
            f"/{LIST_PAGE}",
            site.vendor.url(f"/{LIST_PAGE}#query"),
            "api-v1/get/hats",
            "api-v1/get/hats.md/",
            other.url("/a.md"),
            "https://other.example/a.md",
            "http://localhost/a.md",
            "mailto:a@b.example",
            "javascript:alert(1)",
            "https://[",
            "/",
            "llms.txt",
            "/openapi.yaml",
            "/logo.png",
            "/models/v1.5",
        )
        site.put("models/v1.5.md", "A model.\n")
        pull = Pull(site, capsys)
        assert pull.lines[0].startswith("own: 4 pages")
        assert pull.lines[1] == "  left alone: 2 links to other hosts, 4 to things that are not pages"
        assert site.asked() == [f"/{name}" for name in (LIST_PAGE, CREATE_PAGE, GUIDE, "llms.txt", "models/v1.5.md")]
        assert other.connections == 0


def test_no_more_than_a_few_are_asked_for_at_once_and_none_when_time_is_over() -> None:
    with serving() as vendor:
        vendor.answers = {f"/{number}": answer(b"x") for number in range(30)}
        came: dict[str, Came] = {}
        several = [Asked(vendor.url(path)) for path in vendor.answers]
        fetch_each(several, lambda asked, one: came.update({asked.url: one}), LIMITS)
        assert [*came.values()] == [Fetched(b"x", "", None)] * 30
        assert len(vendor.requests) == 30
        late: list[Came] = []
        fetch_each(several, lambda asked, one: late.append(one), replace(LIMITS, all_of_them=0))
        assert {str(one) for one in late} == {"all together took more than 0 seconds"}
        assert (len(late), len(vendor.requests)) == (30, 30)


def test_a_published_document_is_compared_with_ours(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.source(document=site.vendor.url("/openapi.yaml"))
    theirs = hats(cups={"get": schema(cup_id={"type": "string"})})
    hat = theirs["paths"]["/v1/hats/{hat_id}"]
    theirs["paths"]["/v1/hats/{id}/"] = {
        "get": schema(hat_id={"type": "integer"}, status={"enum": ["sold", "busy"]}, size=schema()["responses"])
    }
    del theirs["paths"]["/v1/hats/{hat_id}"]
    site.pages = {"list.md": block(theirs, "get /v1/hats", "openapi.yaml"), GUIDE: "Start.\n"}
    site.publish()
    site.put("openapi.yaml", text(theirs), etag='"1"')
    pull = Pull(site, capsys)
    compared = [
        "the published document: 4 operations, 2 of them different from ours",
        "  GET /v1/cups, which we lack",
        "  GET /v1/hats/{id}/ (openapi/own/hats/hats.yaml): we lack `size` in the answer; `hat_id` in the answer is "
        "`integer` there and `string` here; the values of `status` in the answer have `busy`, `sold` there too",
    ]
    assert pull.lines == [FIRST.replace("3 pages", "2 pages").replace("2 about our", "1 about our"), *compared, NEXT]
    site.vendor.answers["/openapi.yaml"] = answer(status=304)
    assert Pull(site, capsys).lines == ["own: unchanged, 2 pages", *compared]
    assert '"1"' in site.vendor.asked_for("if-none-match")
    theirs["paths"]["/v1/hats"]["get"]["parameters"] = [{"in": "query", "name": "q", "schema": {"type": "string"}}]
    theirs["paths"]["/v1/hats/{id}/"] = hat
    del theirs["paths"]["/v1/cups"]
    site.pages["list.md"] = block(theirs, "get /v1/hats", "openapi.yaml")
    site.publish()
    site.put("openapi.yaml", text(theirs))
    assert Pull(site, capsys).lines == [
        "own: 2 pages, 1 changed",
        "  changed  /list (GET /v1/hats, openapi/own/hats/hats.yaml): see the document, below",
        "  gone     in the document (GET /v1/cups, which we lack)",
        "  changed  in the document (GET /v1/hats, openapi/own/hats/hats.yaml)",
        "    `q` in the query is new",
        "  changed  in the document (GET /v1/hats/{hat_id}, openapi/own/hats/hats.yaml)",
        "    `size` in the answer is gone",
        "    `hat_id` in the answer is `string` now, it was `integer`",
        "    `status` in the answer is `string` now, it was not said",
        "    the values of `status` in the answer no longer have `busy`, `sold`",
        "the published document: 3 operations, 1 of them different from ours",
        "  GET /v1/hats (openapi/own/hats/hats.yaml): we lack `q` in the query",
        NEXT,
    ]


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (answer(b"<!doctype html>"), "it is a web page"),
        (answer(b"openapi: 3.1.0\npaths: {}\n"), "it has no operations"),
        (answer(b"a: [" * 200), "the document nests deeper than 100 levels"),
        (answer(b"a: &a [b]\nc: *a\n"), "YAML aliases are not read"),
        (answer(status=404), "it answered 404 Not Found"),
    ],
)
def test_a_document_that_does_not_come_leaves_what_is_recorded(
    site: Site, sent: object, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    site.source(document=site.vendor.url("/openapi.yaml"))
    site.put("openapi.yaml", text(hats()))
    Pull(site, capsys)
    before = contents(site.folder)
    site.vendor.answers["/openapi.yaml"] = sent  # type: ignore[assignment]
    pull = Pull(site, capsys)
    assert pull.status == 1
    (failed,) = (line for line in pull.lines if line.startswith("  failed"))
    assert failed.startswith(f"  failed  {site.vendor.url('/openapi.yaml')}: ")
    assert why in failed
    assert contents(site.folder) == before


def test_a_documentation_that_was_saved_is_read_from_its_folder(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.source(document=site.vendor.url("/openapi.yaml"))
    site.put("openapi.yaml", text(hats()))
    Pull(site, capsys)
    site.vendor.requests.clear()
    saved = tmp_path / "saved"
    for name, content in {**site.pages, "openapi.yaml": text(hats()), "secret": "x", "sub/llms.txt": "x"}.items():
        (saved / name).parent.mkdir(parents=True, exist_ok=True)
        (saved / name).write_text(content)
    (saved / "llms.txt").write_text(index(*site.pages))
    assert Pull(site, capsys, "--from", str(saved / "llms.txt")).lines[0] == "own: unchanged, 3 pages"
    (saved / "link.md").symlink_to(tmp_path / "openapi" / "own" / "openapi.yaml")
    (saved / "llms.txt").write_text(
        index(*site.pages, "../../etc/passwd.md", "/%2e%2e/openapi/own/x.md", "link.md", "/%00.md")
    )
    pull = Pull(site, capsys, "--from", str(saved / "llms.txt"))
    assert [line for line in pull.lines if line.startswith("  failed")] == [
        "  failed  /%00: '\\x00.md' is not a file name: embedded null byte",
        "  failed  /%2e%2e/openapi/own/x: it is outside of the folder",
        "  failed  /etc/passwd: passwd.md cannot be read: No such file or directory",
        "  failed  /link: it is outside of the folder",
    ]
    assert Pull(site, capsys, "--from", str(saved / "none.txt")).error.endswith(
        "none.txt gave no index, nothing is recorded: none.txt cannot be read: No such file or directory\n"
    )
    assert site.vendor.requests == []


def test_another_address_is_read_as_if_it_were_the_first(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Pull(site, capsys)
    site.source(index="https://own.example/llms.txt", document="https://own.example/openapi.yaml")
    site.put("openapi.yaml", text(hats()))
    pull = Pull(site, capsys, "--from", site.vendor.url("/llms.txt"))
    assert pull.lines[:2] == [
        "own: unchanged, 3 pages",
        "the published document: 3 operations, 0 of them different from ours",
    ]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("{}", "own/source.json: $: 'index' is a required property"),
        ('{"index": 5}', "own/source.json: $.index: 5 is not of type 'string'"),
        ('{"index": "https://a.example/x", "url": "y"}', "own/source.json: $: Additional properties are not allowed"),
        ('{"index": "http://a.example/x"}', "http://a.example is not an address of a document"),
        (
            '{"index": "https://a.example/x", "document": "https://b.example/y"}',
            "own/source.json: $.document: it is at another host than the index",
        ),
        ("{", "own/source.json: not a JSON document"),
    ],
)
def test_a_source_with_a_slip_is_named(
    site: Site, content: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (site.folder / "source.json").write_text(content)
    pull = Pull(site, capsys)
    assert (pull.status, pull.lines) == (1, [])
    assert pull.error.startswith(f"pull: {complaint}")
    assert not (site.folder / "pages.json").exists()


@pytest.mark.parametrize("content", ["{", "{}", '{"form": 1, "pages": {"/a": {}}}', '{"form": 1, "pages": {}, "x": 1}'])
def test_a_record_that_is_broken_is_named(site: Site, content: str, capsys: pytest.CaptureFixture[str]) -> None:
    (site.folder / "pages.json").write_text(content)
    pull = Pull(site, capsys)
    assert (pull.status, pull.lines) == (1, [])
    assert pull.error.startswith("pull: own/pages.json: ")
    assert (site.folder / "pages.json").read_text() == content


def test_a_record_of_another_form_is_made_anew_without_news_of_facts(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.put(GUIDE, site.pages[GUIDE], etag='"1"')
    Pull(site, capsys)
    file = site.folder / "pages.json"
    made = file.read_text()
    old = json.loads(made)
    old["form"] = record.FORM + 1
    old["pages"]["/api-v1/get/hats"]["facts"] = {}
    file.write_text(json.dumps(old))
    site.vendor.requests.clear()
    assert Pull(site, capsys).lines == ["own: unchanged, 3 pages", NEXT]
    assert file.read_text() == made
    assert {*site.vendor.asked_for("if-none-match")} == {None}
    old["pages"]["/api-v1/get/hats"]["sha256"] = "0"
    file.write_text(json.dumps(old))
    said = "  changed  /api-v1/get/hats (GET /v1/hats, openapi/own/hats/hats.yaml): its facts were not kept"
    assert Pull(site, capsys).lines[1] == said


def test_a_record_is_the_same_whatever_came_first(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Pull(site, capsys)
    made = (site.folder / "pages.json").read_bytes()
    (site.folder / "pages.json").unlink()
    site.pages = dict(reversed(site.pages.items()))
    site.publish()
    Pull(site, capsys)
    assert (site.folder / "pages.json").read_bytes() == made
    found = record.load(site.folder)
    assert found is not None
    assert record.text(found).encode() == made
    lines = made.decode().splitlines()
    assert sorted(re.findall(r'^"(/[^"]*)": \{.*\},?$', made.decode(), re.M)) == sorted(found.pages)
    assert len(lines) == len(found.pages) + 5


def test_a_disk_that_fails_leaves_the_old_record(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Pull(site, capsys)
    before = contents(site.folder)
    site.pages[GUIDE] += "More.\n"
    site.publish()

    def fails(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.replace", fails)
        pull = Pull(site, capsys)
    assert pull.status == 1
    assert pull.error.endswith("own/pages.json cannot be written: No space left on device\n")
    assert contents(site.folder) == before


def test_long_lists_are_cut(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.pages = {f"p{number:03}.md": f"Page {number}.\n" for number in range(130)}
    site.publish()
    Pull(site, capsys)
    site.pages = {name: f"{content}More.\n" for name, content in site.pages.items()}
    site.publish()
    lines = Pull(site, capsys).lines
    assert lines[0] == "own: 130 pages, 130 changed"
    assert lines[100:] == ["  changed  /p099: words only", "  changed  30 more", NEXT]


def test_a_pages_words_do_not_steer_the_terminal(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Pull(site, capsys)
    evil = "a\x1b[2J`@everybody`"
    site.pages[CREATE_PAGE] += f'<ParamField body="{evil}" type="{evil}" default="{evil}"/>\n'
    site.pages[CREATE_PAGE] += '<ParamField body="b\u202e" type="str ing\x1b"/>\n<ParamField body="c" type="a\u202e"/>'
    site.publish(f"new-{evil}.md", "`@everybody`\u202e.md")
    site.put("%60@everybody%60%E2%80%AE.md", "New.\n")
    pull = Pull(site, capsys)
    assert pull.error == ""
    assert pull.lines[:-1] == [
        "own: 4 pages, 1 new, 1 changed",
        "  new      /%60@everybody%60%E2%80%AE",
        "  changed  /api-v1/post/hats (POST /v1/hats, openapi/own/hats/hats.yaml)",
        "    `c` in the body is new",
    ]
    assert "\x1b" not in (site.folder / "pages.json").read_text()


@pytest.mark.parametrize("vendor", ["bland", "tavus"])
def test_the_vendors_whose_specification_is_ours_are_followed_by_their_documentation(vendor: str) -> None:
    folder = ROOT / "openapi" / vendor
    where = load(folder)
    assert where is not None
    assert re.fullmatch(r"https://docs\.[a-z.]+/llms\.txt", where.index)
    known = ours(folder, where.operations)
    assert set(where.operations.values()) <= known.files.keys()
    assert (
        record.load(folder) is None
        or (folder / "pages.json").read_bytes() == record.text(record.load(folder) or record.Record()).encode()
    )


def test_pages_of_bland_are_known_by_their_address_or_by_source_json() -> None:
    folder = ROOT / "openapi" / "bland"
    where = load(folder)
    assert where is not None
    known = ours(folder, where.operations)
    for page, operation in {
        "/api-v1/get/personas": "GET /v1/personas",
        "/api-v1/get/active": "GET /v1/calls/active",
        "/api-v1/get/pathway": "GET /v1/pathway/{pathway_id}",
        "/api-v1/post/calls-id-stop": "POST /v1/calls/{call_id}/stop",
        "/tutorials/personas": "",
    }.items():
        assert known.about(page, "").operation == operation
