"""Contact sheets: many pictures on one, each with its name under it, and a page that leads to all of them."""

import html
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

GAP = 16
CAPTION = 28
INK, PAPER, EDGE = QColor("#1B2430"), QColor("#FFFFFF"), QColor("#8A93A0")


class Print(msgspec.Struct, frozen=True):
    """A picture scaled for a sheet, and what it is called there."""

    caption: str
    picture: QImage


def shrunk(picture: QImage, most: int) -> QImage:
    """Return the picture no wider and no higher than `most` pixels."""
    return picture.scaled(
        QSize(most, most), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def missing(size: QSize) -> QImage:
    """Return what stands for a picture that could not be taken."""
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor("#C62828"))
    return picture


def sheet(title: str, prints: Sequence[Print], columns: int) -> QImage:
    """Lay pictures of one size out in a grid, left to right and line by line."""
    width = max(one.picture.width() for one in prints)
    height = max(one.picture.height() for one in prints)
    lines = -(-len(prints) // columns)
    across, down = width + GAP, height + CAPTION + GAP
    whole = QImage(GAP + columns * across, GAP + CAPTION + lines * down, QImage.Format.Format_RGB32)
    whole.fill(PAPER)
    painter = QPainter(whole)
    font = QFont()
    font.setPixelSize(18)
    painter.setFont(font)
    painter.setPen(INK)
    painter.drawText(QPoint(GAP, CAPTION - 6), title)
    for number, one in enumerate(prints):
        corner = QPoint(GAP + number % columns * across, GAP + CAPTION + number // columns * down)
        painter.drawImage(corner, one.picture)
        painter.setPen(EDGE)
        painter.drawRect(QRect(corner, one.picture.size()).adjusted(-1, -1, 0, 0))
        painter.setPen(INK)
        painter.drawText(corner + QPoint(0, one.picture.height() + CAPTION - 8), one.caption)
    painter.end()
    return whole


def index(title: str, groups: Mapping[str, Sequence[Path]], folder: Path) -> str:
    """Return a page with a link to each of the pictures, group by group; paths are taken from `folder`."""
    parts = [
        '<!doctype html><html lang="en"><meta charset="utf-8">',
        f"<title>{html.escape(title)}</title>",
        "<style>body{font:16px sans-serif;margin:2em}a{display:inline-block;margin:.2em .8em .2em 0}</style>",
        f"<h1>{html.escape(title)}</h1>",
    ]
    for name, paths in groups.items():
        parts.append(f"<h2>{html.escape(name)}</h2><p>")
        for path in paths:
            target = html.escape(path.relative_to(folder).as_posix())
            parts.append(f'<a href="{target}">{html.escape(path.stem)}</a>')
        parts.append("</p>")
    return "\n".join(parts) + "\n"
