"""The few things asked of GitHub, by its command line client, which every runner has."""

from __future__ import annotations

import json
import subprocess
from typing import Any
from urllib.parse import quote


class GitHub:
    """One repository, as `owner/name`."""

    def __init__(self, repository: str) -> None:
        self.repository = repository

    def call(self, method: str, path: str, content: dict[str, Any] | None = None) -> Any:
        """What the REST API answers."""
        command = ["gh", "api", "--method", method, f"repos/{self.repository}/{path}"]
        if content is not None:
            command += ["--input", "-"]
        text = "" if content is None else json.dumps(content)
        done = subprocess.run(command, input=text, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True)
        return json.loads(done.stdout) if done.stdout.strip() else None

    def request(self, branch: str) -> dict[str, Any] | None:
        """The open pull request of a branch of this repository; a fork may have a branch of that name too."""
        owner = self.repository.partition("/")[0]
        found: list[dict[str, Any]] = self.call("GET", f"pulls?state=open&head={owner}:{branch}")
        own = [one for one in found if (one["head"]["repo"] or {}).get("full_name") == self.repository]
        return own[0] if own else None

    def issue(self, title: str, label: str) -> dict[str, Any] | None:
        """The open issue with a title and a label."""
        found: list[dict[str, Any]] = self.call("GET", f"issues?state=open&labels={quote(label)}&per_page=100")
        return next((one for one in found if one["title"] == title and "pull_request" not in one), None)

    def start(self, workflow: str, branch: str, commit: str) -> None:
        """Run a workflow on a branch, unless it has been run for the commit that is there."""
        found = self.call("GET", f"actions/workflows/{workflow}/runs?head_sha={commit}&per_page=1")
        if not found["total_count"]:
            self.call("POST", f"actions/workflows/{workflow}/dispatches", {"ref": branch})

    def close(self, kind: str, number: int, why: str) -> None:
        """Close a pull request or an issue, with a last word."""
        self.call("POST", f"issues/{number}/comments", {"body": why})
        self.call("PATCH", f"{kind}/{number}", {"state": "closed"})

    def make_label(self, name: str, colour: str) -> None:
        """Have a label of this name."""
        found: list[dict[str, Any]] = self.call("GET", "labels?per_page=100")
        if name not in {label["name"] for label in found}:
            self.call("POST", "labels", {"name": name, "color": colour})
