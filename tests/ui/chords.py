"""Sixty key chords with which people get out of programs, or reach what lies behind them."""

from PySide6.QtCore import Qt

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT = Modifier.NoModifier, Modifier.ShiftModifier
CTRL, ALT, META = Modifier.ControlModifier, Modifier.AltModifier, Modifier.MetaModifier

ALONE = (
    *(Key.Key_Escape, Key.Key_F2, Key.Key_F4, Key.Key_F5, Key.Key_F10, Key.Key_F11, Key.Key_F12, Key.Key_Print),
    *(Key.Key_SysReq, Key.Key_Pause, Key.Key_Menu, Key.Key_Meta, Key.Key_Super_L, Key.Key_Super_R, Key.Key_Alt),
    *(
        Key.Key_Control,
        Key.Key_Help,
        Key.Key_Insert,
        Key.Key_HomePage,
        Key.Key_LaunchMail,
        Key.Key_Search,
        Key.Key_Back,
    ),
    *(Key.Key_Explorer, Key.Key_PowerOff, Key.Key_Sleep),
)
HELD = (
    *((ALT, key) for key in (Key.Key_F4, Key.Key_F2, Key.Key_Tab, Key.Key_Escape, Key.Key_Space, Key.Key_Return)),
    *((ALT, key) for key in (Key.Key_Left, Key.Key_Home, Key.Key_D, Key.Key_F)),
    *((CTRL, key) for key in (Key.Key_Q, Key.Key_W, Key.Key_F4, Key.Key_N, Key.Key_O, Key.Key_P, Key.Key_S)),
    *((CTRL, key) for key in (Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_A, Key.Key_Z, Key.Key_Escape, Key.Key_Insert)),
    *((CTRL | ALT, key) for key in (Key.Key_Delete, Key.Key_F2, Key.Key_Backspace, Key.Key_T)),
    *((CTRL | SHIFT, key) for key in (Key.Key_Escape, Key.Key_U)),
    *((META, key) for key in (Key.Key_D, Key.Key_L, Key.Key_R, Key.Key_E)),
    (SHIFT, Key.Key_F10),
)
CHORDS = (*((NONE, key) for key in ALONE), *HELD)


def name(chord: tuple[Qt.KeyboardModifier, Qt.Key]) -> str:
    """Name a chord as people write it."""
    return f"{chord[0].name or 'several'}+{chord[1].name}"
