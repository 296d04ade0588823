"""The Python side of a property that the generator has parsed: its annotation, and the shape that decodes it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from ..normalising.discriminators import Discriminators

BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})

_SCALARS: dict[type, tuple[str, str]] = {
    StringProperty: ("str", "STRING"),
    IntProperty: ("int", "INTEGER"),
    FloatProperty: ("float", "NUMBER"),
    BooleanProperty: ("bool", "BOOLEAN"),
    NoneProperty: ("None", "NULL"),
    AnyProperty: ("Any", "ANY"),
    DateTimeProperty: ("dt.datetime", "DATE_TIME"),
    DateProperty: ("dt.date", "DATE"),
    FileProperty: ("File", "STRING"),
}


def map_value(model: ModelProperty) -> PropertyProtocol | None:
    """The property of a map's values, or None where they can be anything."""
    extra = model.additional_properties
    return None if extra is None or isinstance(extra, AnyProperty) else extra


class PythonTypes:
    """Types and shapes of properties, of which those that are no components of ours are maps."""

    def __init__(
        self,
        classes: dict[str, str],
        modules: Mapping[str, str],
        discriminators: Discriminators,
        dicts: Mapping[str, Sequence[str]],
    ) -> None:
        self.classes = classes
        self.modules = modules
        """The full name of each model's module."""
        self.discriminators = discriminators
        self.dicts = dicts
        """The types of the mappings that are taken in the place of a model."""

    def name(self, property: PropertyProtocol) -> str | None:
        """The class or enumeration that a property refers to."""
        if isinstance(property, ModelProperty | LiteralEnumProperty):
            return self.classes.get(str(property.class_info.name))
        return None

    def annotation(self, property: PropertyProtocol, *, shadowed: Collection[str] = (), argument: bool = False) -> str:
        """The type of a value; builtins that something in scope hides are written in full.

        An argument also takes mappings with its fields where a model is expected, and tuples where a list is.
        """
        options = dict.fromkeys(self._options(property, shadowed, argument))
        if "Any" in options:
            return "Any"
        return " | ".join([option for option in options if option != "None"] + ["None"] * ("None" in options))

    def _options(self, property: PropertyProtocol, shadowed: Collection[str], argument: bool) -> Iterator[str]:
        def builtin(name: str) -> str:
            return f"builtins.{name}" if name in shadowed else name

        def inner(property: PropertyProtocol) -> str:
            return self.annotation(property, shadowed=shadowed, argument=argument)

        name = self.name(property)
        if isinstance(property, UnionProperty):
            for option in property.inner_properties:
                yield from self._options(option, shadowed, argument)
        elif isinstance(property, ListProperty):
            yield f"{self._list(property) if argument else builtin('list')}[{inner(property.inner_property)}]"
        elif name is not None:
            yield name
            if argument and isinstance(property, ModelProperty):
                yield from (option.format(str=builtin("str")) for option in self.dicts[name])
        elif isinstance(property, ModelProperty):
            value = map_value(property)
            values = "Any" if value is None else inner(value)
            yield f"{'Mapping' if argument else builtin('dict')}[{builtin('str')}, {values}]"
        else:
            scalar, _ = _SCALARS[type(property)]
            yield builtin(scalar) if scalar in BUILTINS else scalar

    def _list(self, property: ListProperty) -> str:
        return "Sequence" if isinstance(property.inner_property, FileProperty) else "ListOf"

    def shape(self, property: PropertyProtocol) -> str:
        """The expression of a property's shape."""
        name = self.name(property)
        if isinstance(property, UnionProperty):
            return self._union(property.inner_properties)
        if isinstance(property, ListProperty):
            return f"Array({self.shape(property.inner_property)})"
        if isinstance(property, LiteralEnumProperty):
            return f"Enumeration({', '.join(ascii(value) for value in sorted(property.values, key=str))})"
        if name is not None:
            return self.model_shape(name)
        if isinstance(property, ModelProperty):
            value = map_value(property)
            return f"Map({'ANY' if value is None else self.shape(value)})"
        return _SCALARS[type(property)][1]

    def _union(self, options: Sequence[PropertyProtocol]) -> str:
        """The expression of the shape of a union, with the field that tells its classes apart where there is one."""
        names = [self.name(option) if isinstance(option, ModelProperty) else None for option in options]
        shapes = ", ".join(map(self.shape, options))
        told = self.discriminators.of([name for name in names if name is not None])
        if told is None:
            return f"OneOf({shapes})"
        field, classes = told
        places = ", ".join(f"{value!a}: {names.index(name)}" for value, name in classes.items())
        return f"Discriminated({field!a}, {{{places}}}, {shapes})"

    def model_shape(self, name: str) -> str:
        """The expression of the shape of a model."""
        return f'Reference("{self.modules[name]}", "{name}")'

    def decoder(self, property: PropertyProtocol) -> str:
        """The shape that decodes a property, where that takes one: of a nullable union, that of its other member."""
        special = self._special(property)
        if self.is_plain(property) or isinstance(special, DateTimeProperty | DateProperty):
            return ""
        return self.shape(special)

    def decode(self, property: PropertyProtocol) -> str:
        """The code that decodes a `{value}`, with the `{constant}` that holds what `decoder` gives."""
        special = self._special(property)
        if isinstance(special, DateTimeProperty):
            return "date_time({value})"
        if isinstance(special, DateProperty):
            return "date({value})"
        if isinstance(special, ModelProperty) and self.name(special) is not None:
            return "{constant}.from_dict({value}) if isinstance({value}, dict) else {value}"
        return "{constant}.decode({value})"

    def field_shape(self, property: PropertyProtocol) -> str:
        """The expression of the shape of a field that has a decoder, with a `{constant}` for that."""
        return "{constant}" if self._special(property) is property else "OneOf({constant}, NULL)"

    def _special(self, property: PropertyProtocol) -> PropertyProtocol:
        """The member of a nullable union that is not null, or the property itself."""
        if isinstance(property, UnionProperty):
            others = [option for option in property.inner_properties if not isinstance(option, NoneProperty)]
            if len(others) == 1:
                return others[0]
        return property

    def is_plain(self, property: PropertyProtocol) -> bool:
        """Whether a value of this property is the same in Python as in JSON."""
        if isinstance(property, UnionProperty):
            return all(map(self.is_plain, property.inner_properties))
        if isinstance(property, ListProperty):
            return self.is_plain(property.inner_property)
        if isinstance(property, ModelProperty):
            value = map_value(property)
            return self.name(property) is None and (value is None or self.is_plain(value))
        return not isinstance(property, DateTimeProperty | DateProperty)

    def references(self, property: PropertyProtocol) -> Iterator[str]:
        """The classes and enumerations that a property's annotation names."""
        name = self.name(property)
        if name is not None:
            yield name
        elif isinstance(property, UnionProperty):
            for option in property.inner_properties:
                yield from self.references(option)
        elif isinstance(property, ListProperty):
            yield from self.references(property.inner_property)
        elif isinstance(property, ModelProperty) and (value := map_value(property)) is not None:
            yield from self.references(value)
