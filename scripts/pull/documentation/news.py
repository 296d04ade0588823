"""What is told of a pull: which pages are new, gone, moved or changed, and what of ours that is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .facts import Described, Fact, changes, listed, shown, topmost
from .ours import Ours
from .record import FORM, Page, Record

_MOST_NAMED = 100


@dataclass(frozen=True, slots=True)
class News:
    """The pages of two records that are not the same; of one that moved, where it was."""

    new: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.new or self.gone or self.changed or self.moved)


def news(old: Record, new: Record) -> News:
    """What has become of the pages."""
    added = [name for name in new.pages if name not in old.pages]
    gone = [name for name in old.pages if name not in new.pages]
    moved = dict(_moved({name: old.pages[name] for name in gone}, {name: new.pages[name] for name in added}))
    both = old.pages.keys() & new.pages.keys()
    changed = [name for name in both if old.pages[name].version.sha256 != new.pages[name].version.sha256]
    return News(
        sorted({*added} - {*moved}), sorted({*gone} - {*moved.values()}), sorted(changed), dict(sorted(moved.items()))
    )


def _moved(gone: Mapping[str, Page], added: Mapping[str, Page]) -> Iterator[tuple[str, str]]:
    """The new and the old name of each page that is the same: the only one of its text, or else of its operation."""
    found: dict[str, str] = {}
    for same in (_text, _operation):
        before, after = (_alone({name: same(one) for name, one in several.items()}) for several in (gone, added))
        for key, name in after.items():
            if key in before and name not in found and before[key] not in found.values():
                found[name] = before[key]
    yield from found.items()


def _text(one: Page) -> str:
    return one.version.sha256


def _operation(one: Page) -> str:
    return one.described.operation


def _alone(keys: Mapping[str, str]) -> dict[str, str]:
    """What only one of several has."""
    several = [*keys.values()]
    return {key: name for name, key in keys.items() if key and several.count(key) == 1}


def told(found: News, old: Record, new: Record, ours: Ours) -> Iterator[str]:
    """A line for each page that is not what it was, and for what has changed in it."""
    yield from _named("new", found.new, new, ours)
    yield from _named("gone", found.gone, old, ours)
    for name, before in found.moved.items():
        yield f"  moved    {before} -> {name}{ours.about(name, new.pages[name].described.operation)}"
        yield from _inside(old.pages[before].described, new.pages[name].described, old, new)
    for name in found.changed[:_MOST_NAMED]:
        before_, after = old.pages[name].described, new.pages[name].described
        inside = [*_inside(before_, after, old, new)]
        what = "" if inside else ": its facts were not kept" if old.form != FORM else ": words only"
        if not inside and after.operation in _other(old, new):
            what = ": see the document, below"
        yield f"  changed  {name}{ours.about(name, after.operation)}{what}"
        yield from inside
    if len(found.changed) > _MOST_NAMED:
        yield f"  changed  {len(found.changed) - _MOST_NAMED} more"


def _named(what: str, names: list[str], record: Record, ours: Ours) -> Iterator[str]:
    for name in names[:_MOST_NAMED]:
        yield f"  {what:7}  {name}{ours.about(name, record.pages[name].described.operation)}"
    if len(names) > _MOST_NAMED:
        yield f"  {what:7}  {len(names) - _MOST_NAMED} more"


def _inside(before: Described, after: Described, old: Record, new: Record) -> list[str]:
    return [f"    {line}" for line in changes(before, after)] if old.form == new.form else []


def _other(old: Record, new: Record) -> set[str]:
    """The operations of which the published document says something else than it did, as far as that was kept."""
    if old.document is None or old.form != new.form:
        return set()
    return {name for name in old.operations.keys() | new.operations.keys() if _differ(name, old, new)}


def _differ(name: str, old: Record, new: Record) -> bool:
    return old.operations.get(name) != new.operations.get(name)


def of_document(old: Record, new: Record, ours: Ours) -> Iterator[str]:
    """What has changed in the document that the vendor publishes."""
    for name in sorted(_other(old, new))[:_MOST_NAMED]:
        about = ours.about("", name)
        if name not in old.operations or name not in new.operations:
            yield f"  {'new' if name in new.operations else 'gone':7}  in the document{about}"
        else:
            yield f"  changed  in the document{about}"
            yield from (f"    {line}" for line in changes(old.operations[name], new.operations[name]))


def compared(theirs: Mapping[str, Described], ours: Ours) -> list[str]:
    """What the published document has, and ours has not or has otherwise; a line for each operation."""
    lines = []
    for name in sorted(theirs):
        mine = ours.described(name)
        if mine is None:
            lines.append(f"  {name}, which we lack")
        elif found := [*_missing(theirs[name], mine), *_otherwise(theirs[name], mine)]:
            lines.append(f"  {name} ({ours.about('', name).file}): {'; '.join(found)}")
    return lines


def _missing(theirs: Described, mine: Described) -> Iterator[str]:
    # a name in a path is ours to choose, and keys are sent by the client
    lacking = [
        key for key, _ in topmost(theirs.facts, mine.facts) if not key.startswith(("path ", "header ", "cookie "))
    ]
    if lacking:
        yield f"we lack {', '.join(map(shown, lacking))}"


def _otherwise(theirs: Described, mine: Described) -> Iterator[str]:
    for key in sorted(theirs.facts.keys() & mine.facts.keys()):
        there, here = theirs.facts[key], mine.facts[key]
        if here.type and _kinds(there) - _kinds(here):
            yield f"{shown(key)} is `{there.type}` there and `{here.type}` here"
        if more := sorted({*there.values} - {*here.values}):
            yield f"the values of {shown(key)} have {listed(more)} there too"
        if there.required != here.required and key.startswith(("query ", "body ")):
            yield f"{shown(key)} is required {'there' if there.required else 'here'} only"


def _kinds(fact: Fact) -> set[str]:
    found = {one.partition("<")[0] for one in fact.type.split("|")} - {"", "null"}
    return found | {"integer"} if "number" in found else found
