"""Writing an API down with the templates; every text of a specification passes one of the functions here."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Iterator
from typing import Any

from jinja2 import Environment

from ..endpoints.operations import PAGING_POINTERS, POSITIONS, keys
from ..normalising.document import JSON, Stream
from ..texts import ended, in_one, paragraphs
from .api import Field, Maker, OnceMethod, Operation, VendorApi, Waiter
from .waiters import identified_by

WIDTH = 116

SHARED = (
    *("types", "shapes", "base", "dates", "events", "lazy", "responses"),
    *("results", "showing", "json_text", "pydantic_schema"),
)
"""The modules that all vendors share."""

SHAPES = (
    "ANY, BOOLEAN, DATE, DATE_TIME, INTEGER, NULL, NUMBER, STRING, "
    "Array, Discriminated, Enumeration, Map, OneOf, Reference"
)

EFFECTS = {
    "dials": "This places a phone call, which costs money.",
    "bills": "This costs money.",
    "buys": "This buys something, which costs money.",
    "deletes": "This deletes something, which cannot be undone.",
}


def consequence(operation: Operation) -> str:
    """What users should know of a call before they send it; nothing if it can be undone and costs nothing."""
    if operation.effect is not None:
        return EFFECTS[operation.effect]
    return "This cannot be undone." if operation.irreversible else ""


_RESULTS = {
    "PagedCall": "Pages are fetched when the result is iterated, and not before.",
    "DownloadCall": "The call is sent when the file is read, saved or iterated, and not before.",
    "StreamCall": "The call is sent when the events are iterated, and not before.",
}


def equip(env: Environment) -> Environment:
    """The generator's environment with our functions."""
    env.globals.update(
        literal=ascii,
        docstring=docstring,
        JSON=JSON,
        method_docstring=method_docstring,
        paging=paging,
        streaming=streaming,
        shape_names=SHAPES,
    )
    env.globals.update(
        waiting=waiting,
        wait_docstring=wait_docstring,
        wait_all_docstring=wait_all_docstring,
        make_docstring=make_docstring,
        once=once,
        once_docstring=once_docstring,
    )
    env.filters.update(
        union_sorted=lambda sets: sorted(set().union(*sets)),
        prefixed=lambda text, prefix: prefix + text,
        title_text=in_docstring,
        of_models=of_models,
    )
    return env


def shared(env: Environment) -> dict[str, str]:
    """The modules that all vendors share, by path."""
    return {f"{name}.py": env.get_template(f"{name}.py.jinja").render() for name in SHARED} | {
        "__init__.py": '"""Calls, models and resources of the vendors, made from their specifications."""\n'
    }


def vendor(env: Environment, api: VendorApi) -> dict[str, str]:
    """The modules of a vendor, by path."""

    def render(template: str, **values: Any) -> str:
        return env.get_template(template).render(api=api, **values)

    files = {
        "__init__.py": f"{docstring(f'The API of {plain(api.title)}.')}\n",
        "client.py": render("client.py.jinja"),
        "enumerations.py": render("enumerations.py.jinja"),
        "models/__init__.py": render("models_init.py.jinja"),
        "calls/__init__.py": render("calls_init.py.jinja"),
        "resources/__init__.py": render("resources_init.py.jinja"),
    }
    if api.dicts:
        files["inputs.py"] = render("inputs.py.jinja")
    if api.events:
        files["webhooks.py"] = render("webhooks.py.jinja")
    for model in api.models:
        files[f"models/{model.module}.py"] = render("model.py.jinja", model=model)
    for resource in api.resources:
        files[f"calls/{resource.name}.py"] = render("calls.py.jinja", resource=resource)
        files[f"resources/{resource.name}.py"] = render("resource.py.jinja", resource=resource)
    return {f"{api.vendor}/{path}": text for path, text in files.items()}


def of_models(annotation: str, names: Collection[str]) -> str:
    """An annotation with these names as those of the `models` package, which loads them when they are asked for.

    A name that is imported for type checkers alone could not be resolved at run time, as `typing.get_type_hints` does.
    """
    return re.sub(r"(?<![\w.\"'])[A-Za-z_]\w*", lambda m: f"models.{m[0]}" if m[0] in names else m[0], annotation)


_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
"""Control characters, separators of lines, and what changes the direction of text or is not seen at all."""


def plain(text: str) -> str:
    """A text without characters that are not seen, and with single spaces."""
    return re.sub(r"[ \t]+", " ", _UNSEEN.sub(" ", text)).strip()


def in_docstring(text: str) -> str:
    """A text on one line, with nothing in it that could end the docstring around it."""
    return " ".join(plain(text).split()).replace("\\", "\\\\").replace('"', '\\"')


def docstring(text: str, indent: int = 0) -> str:
    """A text as a docstring, wrapped, with nothing in it that could end the docstring."""
    return _quoted(_paragraphs(text, indent)[:-1], indent)


def _paragraphs(text: str, indent: int) -> list[str]:
    """The lines of a text, with an empty one after each paragraph but those of a list that goes on."""
    lines: list[str] = []
    found = paragraphs(plain(text))
    for part, following in zip(found, [*found[1:], ""], strict=bool(found)):
        is_item = _ITEM.match(part) is not None
        lines += _wrapped(part, indent, 2 if is_item else 0)
        if not (is_item and _ITEM.match(following)):
            lines.append("")
    return lines


_ITEM = re.compile(r"[-*+•|] ?|\d{1,3}[.)] ")


def _wrapped(text: str, indent: int, hanging: int = 0) -> list[str]:
    return textwrap.wrap(
        text, WIDTH - indent, subsequent_indent=" " * hanging, break_on_hyphens=False, break_long_words=False
    )


def _quoted(lines: list[str], indent: int) -> str:
    escaped = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines or [""]]
    margin = "\n" + " " * indent
    body = margin.join(escaped).replace(margin + "\n", "\n\n")
    body = "\n".join(line.rstrip() for line in body.split("\n"))
    if len(escaped) > 1:
        return f'"""{body}{margin}"""'
    return f'"""{body}{" " if body.endswith(chr(34)) else ""}"""'


def told(operation: Operation) -> tuple[str, str]:
    """The first line of an operation, and what is said after it; a description that only repeats the line is left out.

    Without a summary it is the first paragraph of the description.
    """
    summary, description = operation.summary.strip(), operation.description.strip()
    if not summary:
        first, _, description = description.partition("\n\n")
        summary = first or operation.info.id
    said, same = (" ".join(text.lower().split()).rstrip(".") for text in (summary, description))
    return summary, "" if said == same else description


def method_docstring(operation: Operation) -> str:
    """What a resource's method says of itself: summary, description, effect, arguments and where it is sent."""
    indent, hanging = 8, 4
    summary, description = told(operation)
    lines = [*_wrapped(ended(in_one(plain(summary))), indent), ""]
    for text in (description, consequence(operation), _RESULTS.get(operation.call, "")):
        lines += _paragraphs(text, indent)
    if operation.info.raw.get("deprecated"):
        lines += ["Deprecated by the vendor.", ""]
    lines += _args(_described(operation), indent, hanging)
    lines.append(f"Sends `{operation.info.method.upper()} {plain(operation.info.path)}`.")
    return _quoted(lines, indent)


def _described(operation: Operation) -> dict[str, str]:
    return {a.python_name: a.description for a in (*operation.positional, *operation.keywords) if a.description}


def _args(arguments: dict[str, str], indent: int, hanging: int) -> list[str]:
    lines = ["Args:"] if arguments else []
    for name, description in arguments.items():
        text = f"{name}: {in_one(plain(description))}"
        lines += [" " * hanging + line for line in _wrapped(text, indent + hanging, hanging)]
    return [*lines, ""] if lines else []


def ends(waiter: Waiter) -> str:
    """When a thing is finished, in words."""
    parts = []
    for state in waiter.said["states"]:
        field = f"`{plain(state['field'].strip('/').replace('/', '.'))}`"
        for end, said in (("well", "it is finished"), ("badly", "`WaitFailedError` is raised")):
            if end in state:
                values = state[end]
                is_what = "has any value" if values == "any" else f"is {_either(values)}"
                parts.append(f"{said} when {field} {is_what}")
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}."


def _either(values: list[Any]) -> str:
    *first, last = (plain(str(value)) if isinstance(value, str) else str(value) for value in values)
    return f"{', '.join(first)} or {last}" if first else last


def options(waiter: Waiter, given: dict[str, str], *, several: bool = False) -> dict[str, str]:
    """The options of a method that waits, described, by what they are called."""
    found = {
        given["deadline"]: "Seconds to wait in all, None for ever; the thing continues at the vendor.",
        given["concurrency"]: "How many are read at once.",
        given["on_progress"]: "Called with a `Progress` after each read.",
        given["feed"]: "The `Feed` of the vendor's events, each of which brings the next read forward.",
    }
    left_out = {given["concurrency"]} if not several else set()
    left_out |= set() if waiter.events else {given["feed"]}
    return {name: text for name, text in found.items() if name not in left_out}


def wait_docstring(waiter: Waiter) -> str:
    """What a method says of itself that waits for a thing."""
    arguments = {**_described(waiter.read), **options(waiter, waiter.names)}
    return _waiting_docstring(
        f"Wait until the thing that `{waiter.read.method}` reads is finished, and return it.", waiter, arguments
    )


def wait_all_docstring(waiter: Waiter) -> str:
    """What a method says of itself that waits for several things."""
    described = _described(waiter.read)
    ids = f"The ids, each once or more. {described.pop(waiter.id.python_name, '')}"
    arguments = {waiter.ids: ids, **described, **options(waiter, waiter.names, several=True)}
    text = f"Wait for several at once, as `{waiter.method}` does for one, and return them in their order."
    more = "`WaitAllError` has every failure, and the things that ended well."
    return _waiting_docstring(text, waiter, arguments, more)


def make_docstring(waiter: Waiter, maker: Maker) -> str:
    """What a method says of itself that makes a thing and waits for it."""
    operation = maker.operation
    arguments = {**_described(operation), **options(waiter, maker.names)}
    text = f"Do what `{operation.method}` does, wait as `{waiter.method}` does, and return the finished thing."
    more = "Every `APIError` after the first call has what was made in `waited`, so that you can wait for it again."
    effect = consequence(operation)
    return _waiting_docstring(text, waiter, arguments, effect, more)


def _waiting_docstring(text: str, waiter: Waiter, arguments: dict[str, str], *more: str) -> str:
    indent, hanging = 8, 4
    lines = [*_wrapped(text, indent), ""]
    late = "When the deadline passes, `WaitTimeoutError` is raised, with what was read last."
    for paragraph in (f"{ends(waiter)} {late}", *more):
        lines += _paragraphs(paragraph, indent)
    lines += _args(arguments, indent, hanging)
    return _quoted(lines[:-1], indent)


def waiting(operation: Operation) -> str:
    """The `Waiting` of an operation, as an expression."""
    said, id = operation.info.waiting or {}, identified_by(operation)
    states = "".join(f"State({_state(state)}), " for state in said["states"])
    values: dict[str, Any] = {"first": said["first"], "cap": said["cap"]}
    if "reason" in said:
        values["reason"] = keys(said["reason"])
    if "events" in said:
        values["events"] = tuple(dict.fromkeys(keys(pointer) for pointer in said["events"].values()))
    rest = ", ".join(f"{name}={value!a}" for name, value in values.items())
    return f"Waiting({_name(id)!a}, ({states}), {rest})"


def _name(argument: Field | None) -> str:
    return "" if argument is None else argument.name


def _state(state: dict[str, Any]) -> str:
    values = {"field": keys(state["field"])}
    values |= {
        end: state[end] if state[end] == "any" else tuple(state[end]) for end in ("well", "badly") if end in state
    }
    return ", ".join(f"{name}={value!a}" for name, value in values.items())


def once_docstring(method: OnceMethod) -> str:
    """What a method says of itself that makes a thing once."""
    indent, hanging = 8, 4
    make, find = method.make, method.find
    where = f"it becomes `{method.replaced.name}`" if method.replaced else f"it is kept in `{place(method)}`"
    beside = "".join(f" and `{field.python_name}`" for field in method.beside)
    lines = [*_wrapped(f"Do what `{make.method}` does, at most once for each key{beside}.", indent), ""]
    for text in (
        f"The key is looked for with `{find.method}` first, and again after an unknown outcome, before anything is "
        "sent again. If it is found, that is returned. `OnceError` is raised if there is no way to know.",
        consequence(make),
        f"The other arguments are those of `{make.method}`.",
    ):
        lines += _paragraphs(text, indent)
    text = f"{method.key}: A string of your own that no other call has, such as the id of an order; {where}."
    text += "".join(f" {one}" for one in written(method))
    lines += ["Args:", *(" " * hanging + line for line in _wrapped(text, indent + hanging, hanging)), ""]
    lines.append(f"Sends `{make.info.method.upper()} {plain(make.info.path)}`.")
    return _quoted(lines, indent)


def written(method: OnceMethod) -> Iterator[str]:
    """What is said of the arguments beside which a key is looked for."""
    for field in method.beside:
        how = plain(method.said["written"][field.name]["as"])
        yield f"With another `{field.python_name}` it is another key, so write that {how}."


def place(method: OnceMethod) -> str:
    """Where the key is, as a name with dots."""
    return plain(".".join(map(str, keys(method.said["key"]))))


def once(operation: Operation) -> str:
    """The arguments of an operation's `Once`."""
    said = operation.info.once or {}
    values: dict[str, Any] = {"key": keys(said["key"]), "found": keys(said.get("found", said["key"]))}
    values |= {name: keys(said[name]) for name in ("id", "created", "gives") if name in said}
    values |= {name: said[name] for name in ("within", "settle", "newest_first") if name in said}
    if "written" in said:
        values["written"] = tuple((name, one["pattern"], one["as"]) for name, one in said["written"].items())
    return ", ".join(f"{name}={value!a}" for name, value in values.items())


def paging(spec: dict[str, Any]) -> str:
    """The arguments of an operation's `Paging`."""
    values: dict[str, Any] = {"style": spec["style"], "items": keys(spec["items"])}
    values["position"] = spec[POSITIONS[spec["style"]]]
    values |= {name: keys(spec[name]) for name in PAGING_POINTERS[1:] if name in spec}
    values |= {name: spec[name] for name in ("size", "first", "default_size", "max_size") if name in spec}
    return ", ".join(f"{name}={value!a}" for name, value in values.items())


def streaming(stream: Stream) -> str:
    """The arguments of an operation's `Streaming`: those that say something."""
    values = {name: getattr(stream, name) for name in ("kind", "end", "errors", "resume", "is_whole")}
    return ", ".join(f"{name}={value!a}" for name, value in values.items() if value)
