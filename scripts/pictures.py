"""`make pictures`: what the README shows of the command and of the site, as they are now (needs Chromium)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from .command import run
from .site.__main__ import main as site

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "assets"

_WIDTH, _MOST_LINES = 110, 40
_BEFORE_FONTS, *_FONTS = CONSOLE_SVG_FORMAT.split("@font-face {{")
_WITHOUT_FONTS = _BEFORE_FONTS + "".join(font.partition("}}")[2] for font in _FONTS)
"""How rich draws a terminal; its fonts would come from another host."""


def main() -> int:
    """Draw what the commands print, and photograph the site."""
    PICTURES.mkdir(exist_ok=True)
    shown = json.loads((PICTURES / "pictures.json").read_bytes())
    for name, command in shown["commands"].items():
        (PICTURES / f"{name}.svg").write_text(drawn(name, command), "utf-8")
    return photograph(shown["page"], PICTURES / "site.png")


def drawn(name: str, command: str) -> str:
    """What a command prints, in the frame of a terminal."""
    environment = {
        **os.environ,
        "COLUMNS": str(_WIDTH),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    said = subprocess.run(command.split(), env=environment, capture_output=True, text=True, check=True).stdout
    lines = said.splitlines()
    shown = lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], "..."]
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=_WIDTH, file=nowhere)
        console.print(Text(f"$ {command}", style="bold"))
        console.print(Text.from_ansi("\n".join(line.rstrip()[:_WIDTH] for line in shown)))
        return console.export_svg(title="personae", code_format=_WITHOUT_FONTS, unique_id=name)


def photograph(page_of_site: str, target: Path) -> int:
    """A page of the site as a browser shows it; the status is 1 if there is no site."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        place = Path(folder, "site")
        if status := site([str(place)]):
            return status
        opened = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = opened.new_page(viewport={"width": 1280, "height": 800})
        page.goto(f"{place.as_uri()}/{page_of_site}")
        page.screenshot(path=target)
        opened.close()
    return 0


if __name__ == "__main__":
    run(main)
