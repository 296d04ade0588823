"""Makes so many personas at an address, with a journal; what it prints is the report."""

from __future__ import annotations

import json
import sys

from personae import Anam, bulk


def main() -> None:
    address, items, workers, journal = sys.argv[1:]
    with Anam(base_url=address) as anam:
        report = bulk.run(
            lambda name: anam.personas.create(name=name, system_prompt="You welcome visitors.").id,
            (f"persona {number}" for number in range(int(items))),
            journal=journal,
            workers=int(workers),
        )
    unknown = [result.item for result in report.results() if result.outcome == "unknown"]
    print(json.dumps({"done": report.done, "failed": report.failed, "unknown": unknown}))


if __name__ == "__main__":
    main()
