"""The page for sessions, in a browser: what stands for the vendors' packages is told what the server has made."""

from __future__ import annotations

import json
from urllib.parse import quote

from playwright.sync_api import Browser, Route

from tests.support.browser import browser as browser

from .programs import PROGRAMS

ANAM = "export const createClient = token => ({streamToVideoElement: async id => (window.anam = [token, id])})"
DAILY = """export default {createFrame: element => ({
    on: (event, call) => (window.leave = call),
    join: async how => (window.room = [element.id, how.url]),
})}"""
PACKAGES = {"@anam-ai/js-sdk": ANAM, "@daily-co/daily-js": DAILY}


def test_the_page_hands_over_what_it_was_given(browser: Browser) -> None:
    imports = {name: f"data:text/javascript,{quote(source)}" for name, source in PACKAGES.items()}
    import_map = f'<script type="importmap">{json.dumps({"imports": imports})}</script>'
    asked: list[tuple[str, str, str | None]] = []

    def serve(route: Route) -> None:
        request = route.request
        path = request.url.removeprefix("https://service.example")
        if path == "/":
            html = (PROGRAMS / "browser_sessions.html").read_text("utf-8")
            route.fulfill(body=html.replace("<title>", f"{import_map}<title>"), content_type="text/html")
        elif path.startswith("/sessions/"):
            asked.append((request.method, path, request.headers.get("x-visitor")))
            route.fulfill(json={"token": "t-1", "id": "c-1", "url": "https://rooms.example/c-1"})
        else:
            route.fulfill(status=404)

    with browser.new_context() as context:
        page = context.new_page()
        wrongs: list[str] = []
        page.on("pageerror", lambda error: wrongs.append(str(error)))
        page.route("**/*", serve)
        page.goto("https://service.example/")
        page.click("#talk-anam")
        page.wait_for_function("window.anam")
        page.click("#talk-tavus")
        page.wait_for_function("Array.isArray(window.room)")  # before, it is the element with this id
        with page.expect_request("**/sessions/tavus/c-1"):
            page.evaluate("window.leave()")
        assert page.evaluate("window.anam") == ["t-1", "persona"]
        assert page.evaluate("window.room") == ["room", "https://rooms.example/c-1"]
    assert wrongs == []
    ada = "ada"
    assert asked == [
        ("POST", "/sessions/anam", ada),
        ("POST", "/sessions/tavus", ada),
        ("DELETE", "/sessions/tavus/c-1", ada),
    ]
