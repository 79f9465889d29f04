"""The view models' classes, as QML sees them."""

from PySide6.QtCore import QObject

from tests.ui.staff import Staff
from tests.ui.trial import Trial


def test_no_model_has_a_meta_object_of_its_own(trial: Trial) -> None:
    """QML remembers a class's members by the address of its meta object.

    An undecorated method that a signal is connected to gives the object one of its own. It goes with the object, the
    next one may come to lie at the same address, and then QML takes one class for another.
    """
    staff = Staff(trial)
    staff.give(5, times=5, comment="Fine")
    staff.come_in()
    models: list[QObject] = [
        staff.gate,
        staff.desk,
        staff.exporting,
        staff.desk.comments,
        *staff.desk.cards,
        trial.visit,
    ]
    assert [type(model).__name__ for model in models if "__METAOBJECT__" in vars(model)] == []
