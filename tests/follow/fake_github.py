"""GitHub as far as the jobs need it: a program `gh` that hands on what it is asked to a `Hub` in this process.

A `gh` in Python would take longer to start than all else that a job does.
"""

from __future__ import annotations

import json
import subprocess
from copy import deepcopy
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

PROGRAM = """#!/usr/bin/env bash
[[ "$1 $2" == "api --method" ]] || {{ echo "gh $*: unknown" >&2; exit 1; }}
body=
[[ "$*" == *--input* ]] && body=$(cat)
LC_ALL=C  # the length is in bytes
exec 3<>/dev/tcp/127.0.0.1/{port}
printf '%s %s %s\\n%s' "$3" "$4" "${{#body}}" "$body" >&3
read -r status <&3
if [[ $status == 0 ]]; then cat <&3; else cat <&3 >&2; fi
exit "$status"
"""


class Hub:
    """The requests, issues, labels and runs of workflows that there are."""

    def __init__(self, folder: Path) -> None:
        """`gh` is a program in the folder, where the repository is too."""
        self._items: list[dict[str, Any]] = []
        self.known_labels = ["good first issue"]
        self.runs: list[dict[str, Any]] = []
        """The workflows that were started, each with the commit that was the tip of the branch then."""
        self._remote = folder / "remote.git"
        self._server = ThreadingTCPServer(("127.0.0.1", 0), _handler(self))
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        (folder / "gh").write_text(PROGRAM.format(port=self._server.server_address[1]))
        (folder / "gh").chmod(0o755)

    def close(self) -> None:
        """No `gh` is answered any more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def items(self) -> list[dict[str, Any]]:
        """Requests, which have a head, and issues, as they are now."""
        return deepcopy(self._items)

    def add(self, **item: Any) -> dict[str, Any]:
        """Something that somebody has opened."""
        one = {"number": len(self._items) + 1, "state": "open", "labels": [], "comments": [], **item}
        self._items.append(one)
        return one

    def labels(self, number: int) -> list[str]:
        """The labels of a request or an issue."""
        return [label["name"] for label in self._item(number)["labels"]]

    def label(self, number: int, *names: str) -> None:
        """Somebody gives it these labels and no others."""
        self._item(number)["labels"] = [{"name": name} for name in names]

    def _item(self, number: int | str) -> dict[str, Any]:
        return next(one for one in self._items if one["number"] == int(number))

    def answer(self, method: str, address: str, content: Any) -> Any:
        """What GitHub says; LookupError if it does not know such a request."""
        parts = urlsplit(address)
        where, query = parts.path.removeprefix("repos/o/r/").split("/"), parse_qs(parts.query)
        match method, where:
            case "GET", ["pulls"]:
                wanted = query["head"][0].partition(":")[2]
                requests = [one for one in self._items if "head" in one and one["state"] == "open"]
                return [one for one in requests if one["head"]["ref"] == wanted]
            case "POST", ["pulls"]:
                head = {"ref": content["head"], "repo": {"full_name": "o/r"}}
                return self.add(**{**content, "head": head, "labels": _labels(content)})
            case "GET", ["issues"]:
                label = {"name": query["labels"][0]}
                shown = [one for one in self._items if one["state"] == "open" and label in one["labels"]]
                return [{**one, **({"pull_request": {}} if "head" in one else {})} for one in shown]
            case "POST", ["issues"]:
                return self.add(**{**content, "labels": _labels(content)})
            case "PATCH", ["pulls" | "issues", number]:
                self._item(number).update(content)
                return self._item(number)
            case "POST", ["issues", number, "comments"]:
                return self._item(number)["comments"].append(content["body"])
            case "POST", ["issues", number, "labels"]:
                assert set(content["labels"]) <= set(self.known_labels)
                return self._item(number)["labels"].extend(_labels(content))
            case "DELETE", ["issues", number, "labels", name]:
                return self._item(number)["labels"].remove({"name": unquote(name)})
            case "GET", ["actions", "workflows", name, "runs"]:
                runs = [run for run in self.runs if [run["workflow"], run["head_sha"]] == [name, query["head_sha"][0]]]
                return {"total_count": len(runs), "workflow_runs": runs}
            case "POST", ["actions", "workflows", name, "dispatches"]:
                self.runs.append({"workflow": name, "head_sha": self._tip(content["ref"])})
                return None
            case "GET", ["labels"]:
                return [{"name": name} for name in self.known_labels]
            case "POST", ["labels"]:
                return self.known_labels.append(content["name"])
        raise LookupError(f"no {method} {address}")

    def _tip(self, branch: str) -> str:
        command = ["git", "--git-dir", str(self._remote), "rev-parse", f"refs/heads/{branch}"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _labels(content: dict[str, Any]) -> list[dict[str, str]]:
    return [{"name": name} for name in content.get("labels", [])]


def _handler(hub: Hub) -> type[StreamRequestHandler]:
    class Handler(StreamRequestHandler):
        def handle(self) -> None:
            method, address, size = self.rfile.readline().decode().split()
            body = self.rfile.read(int(size))
            try:
                answer = hub.answer(method, address, json.loads(body) if body else None)
                said = "0\n" + ("" if answer is None else json.dumps(answer))
            except (LookupError, ValueError, AssertionError, subprocess.CalledProcessError) as error:
                said = f"1\n{error!r}"
            self.wfile.write(said.encode())

    return Handler
