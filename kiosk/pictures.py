"""Whether a picture that somebody brings can be shown: small enough when it is drawn, and nothing but a picture."""

import base64
import binascii
import re
from collections import Counter
from typing import Any

LARGEST_EDGE = 4096
"""Pixels; a picture so large each way takes 64 MiB when it is drawn."""
MOST_STRETCHED = 20
"""How much longer one edge may be than the other: the height on the screen is given, so the width follows."""
LARGEST_SVG = 1 << 20
"""Bytes."""
MOST_PARTS = 20_000
"""Elements that are drawn, each use of one counted."""
DEEPEST = 64

_PNG = b"\x89PNG\r\n\x1a\n"
_NO_PICTURE = frozenset({"script", "foreignobject", "iframe", "handler", "listener", "animation", "audio", "video"})
_NUMBER = re.compile(r"[+-]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})")
_LINKED = re.compile(r"url\(\s*['\"]?\s*(?!#)\S", re.IGNORECASE)


class PictureError(Exception):
    """The picture cannot be shown; the message goes on after the file's name and ends with what to do."""


def check(data: bytes, *, svg: bool) -> None:
    """Refuse what is no picture, or one that would take far too much time or memory when it is drawn.

    Args:
        data: the whole file.
        svg: whether it may be an SVG by its name.

    Raises:
        PictureError: why not, and what to do.
    """
    if data.startswith(_PNG):
        _check_png(data)
    elif svg and b"<svg" in data[:4096]:
        _check_svg(data)
    else:
        raise PictureError("is neither SVG nor PNG. Save the picture as one of the two.")


def _check_png(data: bytes) -> None:
    if data[12:16] != b"IHDR" or len(data) < 33:
        raise PictureError("is a damaged PNG. Save the picture again.")
    _check_size(int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))


def _check_size(width: float, height: float) -> None:
    if not (0 < width <= LARGEST_EDGE and 0 < height <= LARGEST_EDGE):
        raise PictureError(f"is {width:.10g} by {height:.10g} pixels. Take one of at most {LARGEST_EDGE} each way.")
    if max(width, height) > MOST_STRETCHED * min(width, height):
        raise PictureError(f"is {width:.10g} by {height:.10g}, far too long for a logo. Take a picture less stretched.")


def _check_svg(data: bytes) -> None:
    from xml.parsers import expat

    if len(data) > LARGEST_SVG:
        raise PictureError(f"is an SVG of more than {LARGEST_SVG >> 10} KiB. Take a simpler picture.")
    drawing = _Drawing()
    parser = expat.ParserCreate()
    parser.StartElementHandler = drawing.start
    parser.EndElementHandler = drawing.end
    parser.EntityDeclHandler = drawing.entity
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise PictureError(f"is a damaged SVG (line {error.lineno}). Save the picture again.") from error
    except (ValueError, LookupError) as error:
        raise PictureError("is in an encoding that is not known. Save the picture in UTF-8.") from error
    drawing.close()


class _Drawing:
    """Follows an SVG's elements; keeps of each with an id what is within it, and what it uses."""

    def __init__(self) -> None:
        self._open: list[str | None] = []
        self._parts: Counter[str] = Counter()
        self._uses: dict[str, Counter[str]] = {"": Counter()}
        self._elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        plain = name.rpartition(":")[2].lower()
        if self._elements == 0:
            self._check_root(plain, attributes)
        self._elements += 1
        if self._elements > MOST_PARTS or len(self._open) >= DEEPEST:
            raise PictureError("has far too many parts. Take a simpler picture.")
        if plain in _NO_PICTURE:
            raise PictureError(f"holds a “{plain}”, which is no picture. Save it as a plain SVG.")
        within = {each for each in self._open if each is not None}
        own = attributes.get("id")
        if own is not None:
            self._uses.setdefault(own, Counter())
            within.add(own)
        self._parts.update(within)
        for key, value in attributes.items():
            self._attribute(key.rpartition(":")[2].lower(), value, within if plain == "use" else None)
        self._open.append(own)

    def end(self, _name: str) -> None:
        self._open.pop()

    def entity(self, *_: Any) -> None:
        raise PictureError("holds definitions of its own (entities). Save it as a plain SVG.")

    def close(self) -> None:
        """Refuse a drawing whose uses of its own parts make it endless or too large."""
        made: dict[str, int] = {}

        def size(of: str, above: tuple[str, ...]) -> int:
            if of in above or len(above) > DEEPEST:
                raise PictureError("has parts that use each other without end. Save it as a plain SVG.")
            if of not in made:
                uses = self._uses.get(of, Counter())
                made[of] = self._parts[of] + sum(times * size(used, (*above, of)) for used, times in uses.items())
            return made[of]

        if self._elements + sum(times * size(used, ()) for used, times in self._uses[""].items()) > MOST_PARTS:
            raise PictureError("has far too many parts. Take a simpler picture.")

    def _check_root(self, name: str, attributes: dict[str, str]) -> None:
        if name != "svg":
            raise PictureError("is no SVG. Save the picture as SVG or PNG.")
        box = [float(number) for number in _NUMBER.findall(attributes.get("viewBox", ""))]
        sizes = [_NUMBER.match(attributes.get(edge, "").strip()) for edge in ("width", "height")]
        given = [float(found[0]) for found in sizes if found is not None]
        absolute = not any(attributes.get(edge, "").strip().endswith("%") for edge in ("width", "height"))
        if len(given) == 2 and absolute:
            _check_size(*given)
        elif len(box) == 4:
            scale = max(box[2], box[3], 1.0)
            _check_size(box[2] / scale * 100, box[3] / scale * 100)

    def _attribute(self, name: str, value: str, within: set[str] | None) -> None:
        if name.startswith("on"):
            raise PictureError(f"holds a script (“{name[:20]}”), which is no picture. Save it as a plain SVG.")
        if name == "href":
            link = value.strip()
            if link.startswith("data:image/png"):
                _check_within(link)
            elif not link.startswith("#"):
                raise PictureError("refers to another file. Save it as a plain SVG with all its parts in it.")
            elif within is not None:
                for place in ("", *within):
                    self._uses[place][link[1:]] += 1
        elif _LINKED.search(value):
            raise PictureError("refers to another file. Save it as a plain SVG with all its parts in it.")


def _check_within(link: str) -> None:
    """Check a PNG within an SVG."""
    packed = re.sub(r"\s", "", link.partition("base64,")[2][:200])[:64]
    try:
        data = base64.b64decode(packed[: len(packed) // 4 * 4])
    except (binascii.Error, ValueError):
        data = b""
    if not data.startswith(_PNG):
        raise PictureError("holds a picture that is no PNG. Save it as a plain SVG.")
    _check_png(data)
