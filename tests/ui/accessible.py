"""What a screen reader finds on the glass: the tree of controls and texts, as Qt tells it."""

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickView

Role = QAccessible.Role
CONTROLS = (Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText)


class Node(msgspec.Struct, frozen=True):
    """One thing that is told."""

    item: str
    role: Role
    name: str
    description: str
    box: QRect
    focusable: bool
    focused: bool
    checkable: bool
    checked: bool
    invisible: bool

    @property
    def is_control(self) -> bool:
        return self.role in CONTROLS


def tree(window: QQuickView) -> list[Node]:
    """Return all that is told of a window, in reading order; what is marked as invisible is among it."""
    return [_node(known) for known in _below(QAccessible.queryAccessibleInterface(window))]


def press(window: QQuickView, item: str) -> None:
    """Press a control as a screen reader does."""
    for known in _below(QAccessible.queryAccessibleInterface(window)):
        if known.object().objectName() == item:
            assert "Press" in known.actionInterface().actionNames()
            known.actionInterface().doAction("Press")
            return
    raise LookupError(f"no screen reader finds {item!r}")


def _below(known: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(known.childCount()):
        child = known.child(number)
        yield child
        yield from _below(child)


def _node(known: QAccessibleInterface) -> Node:
    state = known.state()
    return Node(
        item=known.object().objectName(),
        role=known.role(),
        name=known.text(QAccessible.Text.Name),
        description=known.text(QAccessible.Text.Description),
        box=known.rect(),
        focusable=bool(state.focusable),
        focused=bool(state.focused),
        checkable=bool(state.checkable),
        checked=bool(state.checked),
        invisible=bool(state.invisible),
    )
