"""`python3 -I scripts/follow/__main__.py vendors | change VENDOR | propose VENDOR`: the jobs of follow.yml.

It is run by its path, in isolated mode, so that no file of a folder is taken for a module of Python's.
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.append(str(Path(__file__).parents[2]))  # the last place that is looked at
    from scripts.command import run
    from scripts.follow.jobs import main

    run(main)
