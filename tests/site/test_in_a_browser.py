"""A browser walks through the site, from the disk and from a server; it hears of no error, and asks nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PAGES = ("index.html", "api/bland/calls.html", "webhooks.html", "benchmarks.html", "api/index.html")


@pytest.fixture(params=["from the disk", "from a server"])
def address(request: pytest.FixtureRequest, site: Path, served: str) -> str:
    return site.as_uri() if request.param == "from the disk" else served


served_alone = pytest.mark.parametrize(
    "address", ["from a server", pytest.param("from the disk", marks=pytest.mark.soak)], indirect=True
)
"""For what follows no link and loads nothing by itself: it looks alike from the disk, which the soak sees to."""


@contextmanager
def looking(browser: Browser, address: str, size: dict[str, int], **settings: str | list[str]) -> Iterator[Page]:
    """A page on which nothing may go wrong, and that may ask nobody but the site."""
    wrong: list[str] = []
    context = browser.new_context(viewport=size, **settings)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(30_000)
    page.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda sent: None if sent.url.startswith(address) else wrong.append(sent.url))
    yield page
    context.close()
    assert wrong == []


def test_search_finds_what_is_said(browser: Browser, address: str) -> None:
    with looking(browser, address, DESKTOP) as page:
        page.goto(f"{address}/index.html")
        page.get_by_role("button", name="Search").click()
        first = page.get_by_role("option").first
        for said, found in {"webhooks": "Webhooks", "retries": "Retries"}.items():  # one must not narrow the next
            page.get_by_role("combobox").fill(said)
            expect(first).to_contain_text(found)
        first.click()
        expect(page.get_by_role("heading", name="Retries")).to_be_in_viewport()


@served_alone
def test_search_finds_the_method_that_a_sentence_asks_for(browser: Browser, address: str) -> None:
    with looking(browser, address, DESKTOP) as page:
        page.goto(f"{address}/index.html")
        page.get_by_role("button", name="Search").click()
        found = page.get_by_text(re.compile(r"^\d+ results$"))
        count = None
        for said in ("send a call", "how to send the call", "send call"):
            page.get_by_role("combobox").fill(said)
            expect(page.get_by_role("option").first).to_contain_text(re.compile("^send.*Reference.*Bland.*calls", re.S))
            count = count or found.inner_text()
            expect(found).to_have_text(count)
            page.get_by_role("combobox").fill("retries")
            expect(page.get_by_role("option").first).to_contain_text("Retries")
            expect(found).not_to_have_text(count)
        assert int(str(count).removesuffix(" results")) < 200


def test_navigation_leads_to_a_method(browser: Browser, address: str) -> None:
    with looking(browser, address, DESKTOP) as page:
        page.goto(f"{address}/index.html")
        page.get_by_role("link", name="Reference", exact=True).first.click()
        page.get_by_role("link", name="videos", exact=True).first.click()
        page.get_by_role("link", name="create", exact=True).last.click()
        expect(page.locator("h2#create")).to_be_in_viewport()


@served_alone
def test_examples_have_a_tab_for_coroutines_which_stays_chosen(browser: Browser, address: str) -> None:
    with looking(browser, address, DESKTOP) as page:
        page.goto(f"{address}/api/tavus/videos.html")
        page.get_by_text("Async", exact=True).first.click()
        for code in ("async for video_summary in tavus.videos.list():", "await tavus.videos.create("):
            expect(page.locator("pre", has_text=code)).to_be_visible()


@served_alone
def test_models_unfold_where_they_are_named(browser: Browser, address: str) -> None:
    with looking(browser, address, DESKTOP) as page:
        page.goto(f"{address}/api/tavus/videos.html")
        field = page.get_by_text("Whether the website in the background scrolls.").first
        expect(field).to_be_hidden()
        page.locator("summary", has_text="VideoProperties").first.click()
        expect(field).to_be_visible()


@served_alone
def test_code_can_be_copied(browser: Browser, address: str) -> None:
    with looking(browser, address, DESKTOP) as page:
        page.goto(f"{address}/index.html")
        expect(page.locator("button[data-md-type=copy]").first).to_be_attached()
        assert page.locator("code span.kn, code span.k").count() > 10, "code is highlighted"


@pytest.mark.soak
def test_of_a_session_in_a_terminal_only_what_was_typed_is_copied(browser: Browser, served: str) -> None:
    with looking(browser, served, DESKTOP, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(f"{served}/cli.html")
        block = page.locator(".highlight", has_text="$ personae bland calls list --limit 2").first
        block.hover()
        block.locator("button[data-md-type=copy]").click()
        expect(page.get_by_text("Copied to clipboard")).to_be_visible()
        copied = page.evaluate("navigator.clipboard.readText()").split("\n")
        typed = [line.removeprefix("$ ") for line in block.inner_text().split("\n") if line.startswith("$ ")]
        assert [line for line in copied if line] == typed
        assert len(typed) > 1
        assert "CALL_ID" in block.inner_text(), "it is still there to be read"


def test_a_page_that_is_not_there_leads_on(browser: Browser, served: str) -> None:
    with looking(browser, served, DESKTOP) as page:
        page.goto(f"{served}/404.html")
        page.get_by_role("article").get_by_role("link", name="first page").click()
        expect(page.locator("h1")).to_contain_text("personae")
        page.goto(f"{served}/404.html")
        page.get_by_role("article").get_by_role("link", name="reference").click()
        expect(page.locator("h1")).to_contain_text("Reference")


@served_alone
@pytest.mark.soak
@pytest.mark.parametrize("place", ["simulation.html", "benchmarks.html"])
def test_charts_are_dark_where_the_page_is_and_can_be_read_on_a_phone(
    browser: Browser, address: str, place: str
) -> None:
    def pixel(scheme: str) -> bytes:
        with looking(browser, address, PHONE, color_scheme=scheme) as page:
            page.goto(f"{address}/{place}")
            chart = page.get_by_role("img", name="chart")
            size = chart.bounding_box()
            assert size is not None
            assert size["width"] > 600
            chart.scroll_into_view_if_needed()
            corner = {"x": size["x"] + 2, "y": chart.bounding_box()["y"] + 2, "width": 1, "height": 1}  # type: ignore[index]
            return page.screenshot(clip=corner)  # type: ignore[arg-type]

    assert pixel("light") != pixel("dark")


@served_alone
@pytest.mark.soak
def test_it_is_dark_where_the_system_is(browser: Browser, address: str) -> None:
    def brightness(scheme: str) -> int:
        with looking(browser, address, DESKTOP, color_scheme=scheme) as page:
            page.goto(f"{address}/index.html")
            color = page.evaluate("getComputedStyle(document.body).backgroundColor")
            return sum(map(int, color.removeprefix("rgb(").rstrip(")").split(",")))

    assert brightness("dark") < 100
    assert brightness("light") > 600


@served_alone
@pytest.mark.parametrize("place", [*PAGES[:2], *(pytest.param(place, marks=pytest.mark.soak) for place in PAGES[2:])])
def test_nothing_is_wider_than_a_phone(browser: Browser, address: str, place: str) -> None:
    with looking(browser, address, PHONE) as page:
        page.goto(f"{address}/{place}")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
