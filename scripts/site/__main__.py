"""`python -m scripts.site [FOLDER]`: make the site of the README and docs/; a link that leads nowhere stops it."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import yaml

from ..command import run
from .index import index
from .navigation import entries, with_reference
from .pages import pages

ROOT = Path(__file__).parents[2]

_THEME = Path(__file__).with_name("theme")
"""Templates that take the place of Zensical's."""

_COLORS = re.compile(r"\x1b\[[\d;]*m")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the status is 1 if something is wrong with a page."""
    parser = argparse.ArgumentParser(prog="python -m scripts.site", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "site", help="where the site goes")
    target = parser.parse_args(arguments).folder
    files = pages(ROOT / "docs", ROOT / "README.md")
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    settings["theme"]["custom_dir"] = str(_THEME)
    settings["nav"] = with_reference(settings["nav"], files)
    listed = index(settings["site_name"], settings["site_description"], entries(settings["nav"]), files)
    files["llms.txt"] = listed.encode()
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder, "docs"), files)
        configuration = Path(folder, "mkdocs.yml")
        configuration.write_text(yaml.safe_dump(settings, sort_keys=False), "utf-8")
        built = subprocess.run(
            [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", configuration],
            capture_output=True,
            text=True,
            check=False,
        )
        if built.returncode:
            sys.stderr.write(_COLORS.sub("", built.stdout + built.stderr.partition("Traceback")[0]))
            return 1
        site = Path(folder, settings["site_dir"])
        _write(site, {place: text for place, text in files.items() if place.endswith(".md")})  # the index leads there
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(site, target)
    return 0


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for place, content in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)


if __name__ == "__main__":
    run(main)
