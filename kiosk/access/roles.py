"""The roles that a passcode opens."""

from enum import StrEnum


class Role(StrEnum):
    """Staff see the desk view; the admin also exports, changes settings and leaves the kiosk."""

    ADMIN = "admin"
    STAFF = "staff"
