"""GitHub as far as the jobs need it: a program `gh` that keeps requests, issues and labels in a file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

PROGRAM = f"""#!{sys.executable} -IS
import json, subprocess, sys
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

file = Path(__file__).with_name("hub.json")
hub = json.loads(file.read_text())
assert sys.argv[1:3] == ["api", "--method"]
method, address = sys.argv[3:5]
content = json.load(sys.stdin) if "--input" in sys.argv else None
parts = urlsplit(address)
where, query = parts.path.removeprefix("repos/o/r/").split("/"), parse_qs(parts.query)
hub["calls"].append([method, parts.path])

def item(number):
    return next(one for one in hub["items"] if one["number"] == int(number))

def added(**more):
    labels = [{{"name": name}} for name in content.get("labels", [])]
    one = {{"number": len(hub["items"]) + 1, "state": "open", "comments": [], **content, "labels": labels, **more}}
    hub["items"].append(one)
    return one

match method, where:
    case "GET", ["pulls"]:
        wanted = query["head"][0].partition(":")[2]
        requests = [one for one in hub["items"] if "head" in one and one["state"] == "open"]
        answer = [one for one in requests if one["head"]["ref"] == wanted]
    case "POST", ["pulls"]:
        answer = added(head={{"ref": content["head"], "repo": {{"full_name": "o/r"}}}})
    case "GET", ["issues"]:
        wanted = {{"name": query["labels"][0]}}
        answer = [
            {{**one, **({{"pull_request": {{}}}} if "head" in one else {{}})}}
            for one in hub["items"] if one["state"] == "open" and wanted in one["labels"]
        ]
    case "POST", ["issues"]:
        answer = added()
    case "PATCH", ["pulls" | "issues", number]:
        answer = item(number)
        answer.update(content)
    case "POST", ["issues", number, "comments"]:
        answer = item(number)
        answer["comments"].append(content["body"])
    case "POST", ["issues", number, "labels"]:
        answer = item(number)["labels"]
        assert set(content["labels"]) <= set(hub["labels"])
        answer.extend({{"name": name}} for name in content["labels"])
    case "DELETE", ["issues", number, "labels", name]:
        answer = item(number)["labels"]
        answer.remove({{"name": unquote(name)}})
    case "GET", ["actions", "workflows", name, "runs"]:
        runs = [run for run in hub["runs"] if run["workflow"] == name and run["head_sha"] == query["head_sha"][0]]
        answer = {{"total_count": len(runs), "workflow_runs": runs}}
    case "POST", ["actions", "workflows", name, "dispatches"]:
        tip = subprocess.run(
            ["git", "--git-dir", str(file.with_name("remote.git")), "rev-parse", f"refs/heads/{{content['ref']}}"],
            capture_output=True, text=True, check=True,
        )
        hub["runs"].append({{"workflow": name, "head_sha": tip.stdout.strip()}})
        answer = None
    case "GET", ["labels"]:
        answer = [{{"name": name}} for name in hub["labels"]]
    case "POST", ["labels"]:
        answer = hub["labels"].append(content["name"])
    case _:
        sys.exit(f"no {{method}} {{address}}")
file.write_text(json.dumps(hub))
print("" if answer is None else json.dumps(answer))
"""


class Hub:
    """The requests and issues that there are."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "hub.json"
        self.file.write_text(json.dumps({"items": [], "labels": ["good first issue"], "calls": [], "runs": []}))
        (folder / "gh").write_text(PROGRAM)
        (folder / "gh").chmod(0o755)

    @property
    def items(self) -> list[dict[str, Any]]:
        """Requests, which have a head, and issues."""
        return list(json.loads(self.file.read_text())["items"])

    @property
    def runs(self) -> list[dict[str, Any]]:
        """The workflows that were started, each with the commit that was the tip of the branch then."""
        return list(json.loads(self.file.read_text())["runs"])

    def add(self, **item: Any) -> None:
        """Something that somebody else has opened."""
        content = json.loads(self.file.read_text())
        defaults = {"number": len(content["items"]) + 1, "state": "open", "labels": [], "comments": []}
        content["items"].append({**defaults, **item})
        self.file.write_text(json.dumps(content))

    def labels(self, number: int) -> list[str]:
        """The labels of a request or an issue."""
        return [label["name"] for label in self.items[number - 1]["labels"]]
