"""Searching without case, accents and the like, in the scripts that are shipped."""

import pytest

from kiosk.store.folding import folded


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("UNFREUNDLICH", "Sehr unfreundlich!"),
        ("uber", "Ich war ÜBER eine Stunde hier"),
        ("strasse", "Zu weit von der Straße"),
        ("creme", "la crème"),
        ("zolw", "żółw"),
        ("isci", "İşçi"),
        ("الانتظار", "الإنتظار طويل"),
        ("موظف", "المُوَظَّف"),
        ("مدرسه", "المدرسة"),
        ("على", "علي"),
        ("שלום", "שָׁלוֹם"),
        ("てーぶる", "テーブルが高い"),
        ("カウンター", "ｶｳﾝﾀｰが高い"),
        ("待ち", "待ち時間が長い"),
        ("इंतज़ार", "बहुत इंतज़ार"),
        ("대기", "대기 시간"),
        ("ждал", "Долго ЖДАЛ"),
    ],
)
def test_what_differs_only_in_case_accents_or_width_is_found(wanted: str, text: str) -> None:
    assert folded(wanted) in folded(text)


@pytest.mark.parametrize(("wanted", "text"), [("か", "が"), ("하", "바"), ("कि", "का"), ("bar", "Bär b")])
def test_what_is_another_letter_is_not_found(wanted: str, text: str) -> None:
    assert folded(wanted) != folded(text)
