"""What of a survey fits on the panel, in sentences for staff."""

from kiosk.survey.survey import Survey
from kiosk.ui.geometry import Fit, row


def fitted(survey: Survey, width_mm: float) -> tuple[list[str], str]:
    """Look whether a survey's scales fit on a picture `width_mm` wide.

    Returns:
        Advice where buttons are small, and why the survey cannot be shown, or empty.
    """
    advice, unfit = [], ""
    for question in survey.questions:
        if question.scale is None:
            continue
        points = len(question.scale.values)
        found = row(points, width_mm)
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
