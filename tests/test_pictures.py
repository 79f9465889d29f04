"""Logos that somebody made to harm: refused in a sentence, before anything draws them."""

import base64
import struct
import time
import zlib

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.pictures import PictureError, check
from tests.faults import mutating, results
from tests.faults.examples import EXAMPLES

NS = b'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
LOGO = (
    b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/'
    b'svg11.dtd"><svg '
    + NS
    + b' width="120mm" height="40mm" viewBox="0 0 120 40"><defs><g id="a"><path d="M0 0h9v9z"/>'
    b'</g><linearGradient id="b"/></defs><use xlink:href="#a" fill="url(#b)"/><text x="1">desk</text></svg>'
)


def png(width: int, height: int) -> bytes:
    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", zlib.compress(b"\0" * 64)) + part(b"IEND", b"")


def svg(inside: bytes, root: bytes = b'width="100" height="50"', before: bytes = b"") -> bytes:
    return before + b"<svg " + NS + b" " + root + b">" + inside + b"</svg>"


def refusal(data: bytes, *, as_svg: bool = True) -> str:
    before = time.process_time()
    try:
        check(data, svg=as_svg)
    except PictureError as error:
        told = str(error)
        assert told.endswith(".")
        assert told.isprintable()
        assert len(told) < 300
        return told
    finally:
        assert time.process_time() - before < 2
    return ""


INSIDE_PNG = b"data:image/png;base64," + base64.b64encode(png(64, 64))
GOOD = {
    "a logo": LOGO,
    "a PNG": png(600, 200),
    "only a box": svg(b"<rect/>", b'viewBox="0 0 48000 24000"'),
    "no size": svg(b"<rect/>", b""),
    "per cent": svg(b"<rect/>", b'width="100%" height="100%" viewBox="0 0 20 10"'),
    "a PNG within": svg(b'<image xlink:href="' + INSIDE_PNG + b'"/>'),
}
LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 12))
NESTED = b"".join(
    b'<g id="g%d">%s</g>' % (n, b'<use href="#g%d"/>' % (n - 1) * 10 if n else b"<rect/>") for n in range(12)
)
BAD = {
    "a huge PNG": (png(30_000, 30_000), "30000 by 30000 pixels"),
    "a long PNG": (png(4096, 1), "far too long"),
    "a PNG of nothing": (png(0, 0), "0 by 0 pixels"),
    "half a PNG": (png(10, 10)[:20], "damaged PNG"),
    "entities": (svg(b"&l11;", before=b'<!DOCTYPE svg [<!ENTITY l0 "lol">' + LAUGHS + b"]>"), "entities"),
    "an outer entity": (svg(b"&x;", before=b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "entities"),
    "a script": (svg(b"<script>alert(1)</script>"), "“script”"),
    "an event": (svg(b'<rect onclick="alert(1)"/>'), "a script (“onclick”)"),
    "a page": (svg(b"<foreignObject/>"), "“foreignobject”"),
    "a file": (svg(b'<image xlink:href="file:///etc/passwd"/>'), "another file"),
    "an address": (svg(b'<use href="https://example.org/a.svg#b"/>'), "another file"),
    "a style": (svg(b'<rect style="fill:url(http://example.org/a)"/>'), "another file"),
    "an SVG within": (svg(b'<image href="data:image/svg+xml;base64,AAAA"/>'), "another file"),
    "a huge PNG within": (
        svg(b'<image href="data:image/png;base64,' + base64.b64encode(png(30_000, 30_000)) + b'"/>'),
        "30000 by 30000",
    ),
    "no PNG within": (svg(b'<image href="data:image/png;base64,AAAA"/>'), "no PNG"),
    "uses of uses": (svg(NESTED), "far too many parts"),
    "uses of itself": (svg(b'<g id="a"><use href="#a"/></g>'), "without end"),
    "uses in a ring": (svg(b'<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "without end"),
    "deep": (svg(b"<g>" * 5_000 + b"</g>" * 5_000), "far too many parts"),
    "many": (svg(b"<g/>" * 50_000), "far too many parts"),
    "large": (svg(b" " * (1 << 20)), "more than 1024 KiB"),
    "a huge SVG": (svg(b"", b'width="1e9" height="99999999"'), "99999999 pixels"),
    "a long SVG": (svg(b"", b'viewBox="0 0 1000000 1"'), "far too long"),
    "no end": (svg(b"")[:-6], "damaged SVG"),
    "another encoding": (svg(b"", before=b'<?xml version="1.0" encoding="rot13"?>'), "encoding that is not known"),
    "no SVG": (b"<html><svg/></html>", "no SVG"),
    "text": (b"hello", "neither SVG nor PNG"),
}


@pytest.mark.parametrize("what", GOOD)
def test_logos_are_taken(what: str) -> None:
    assert refusal(GOOD[what]) == ""


@pytest.mark.parametrize("what", BAD)
def test_what_would_harm_is_refused(what: str) -> None:
    data, why = BAD[what]
    assert why in refusal(data)


def test_an_svg_is_known_by_its_name_too() -> None:
    assert "neither SVG nor PNG" in refusal(LOGO, as_svg=False)


def test_any_change_of_a_logo_is_taken_or_refused_in_words() -> None:
    tried = [0]

    @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(mutating.of_xml(LOGO) | mutating.of_bytes(LOGO) | mutating.of_bytes(png(60, 20)))
    def look(data: bytes) -> None:
        refusal(data)
        tried[0] += 1

    look()
    assert tried[0] >= EXAMPLES
    results.write("hostile logos", f"KIOSK_EXAMPLES={EXAMPLES} pytest tests/test_pictures.py", files=tried[0], found=0)
