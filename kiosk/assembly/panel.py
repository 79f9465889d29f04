"""What of a survey fits on the panel, in sentences for staff."""

from math import inf

from kiosk.survey.survey import Survey
from kiosk.ui.geometry import LEAST_HEIGHT_MM, Fit, row


def fitted(survey: Survey, width_mm: float, height_mm: float = inf) -> tuple[list[str], str]:
    """Look whether a survey's scales fit on a picture of this width and height.

    Returns:
        Advice where buttons are small, and why the survey cannot be shown, or empty.
    """
    if height_mm < LEAST_HEIGHT_MM:
        return [], (
            f"The survey cannot be shown here. The picture is {height_mm:.0f} mm high; {LEAST_HEIGHT_MM:.0f} mm are "
            "the least for a question, its answers and the buttons below. Use a larger screen, or turn it upright."
        )
    advice, unfit = [], ""
    for question in survey.questions:
        if question.scale is None:
            continue
        points = len(question.scale.values)
        found = row(points, width_mm, height_mm)
        if found.fit is Fit.GOOD:
            continue
        size = f"{points} buttons get {found.button_mm:.1f} mm each on a picture {width_mm:.0f} mm wide"
        if found.fit is Fit.SMALL:
            advice.append(f"Question {question.id!r}: {size}; 20 mm are good for a finger.")
        else:
            unfit = (
                f"The survey cannot be shown here. Question {question.id!r}: {size}; 14 mm are the least. "
                "Use a wider screen or a survey with fewer points."
            )
    return advice, unfit
