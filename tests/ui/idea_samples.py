"""Ideas to look at: a few open ones with votes, and answered ones, in the languages of the gallery."""

from collections.abc import Callable
from functools import partial

from kiosk.store import ideas
from tests.ui.trial import Trial

BENCH = {
    "en": "Put a bench in front of the door for people who wait.",
    "de": "Stellen Sie für Wartende eine Bank vor die Tür.",
    "ar": "ضعوا مقعدًا أمام الباب لمن ينتظرون.",
    "he": "כדאי להציב ספסל מול הדלת לממתינים.",
    "hi": "इंतज़ार करने वालों के लिए दरवाज़े के सामने एक बेंच रखें।",
    "ja": "待っている人のために、入口の前にベンチを置いてください。",
    "zh-Hans": "请在门口为等候的人放一张长椅。",
    "zu": "Faka ibhentshi phambi komnyango yabantu abalindile.",
}
DISPLAY = {
    "en": "From the waiting room the numbers cannot be seen, so people miss their turn.",
    "de": "Vom Warteraum aus sieht man die Nummern nicht, und viele verpassen ihren Aufruf.",
    "ar": "لا تُرى الأرقام من غرفة الانتظار، فيفوت الناس دورهم.",
    "he": "מחדר ההמתנה לא רואים את המספרים, ואנשים מפספסים את התור.",
    "hi": "प्रतीक्षा कक्ष से नंबर दिखाई नहीं देते, इसलिए लोगों की बारी निकल जाती है।",
    "ja": "待合室から番号が見えず、呼び出しを聞き逃す人がいます。",
    "zh-Hans": "在等候室看不到号码，有人会错过叫号。",
    "zu": "Izinombolo azibonakali egumbini lokulinda, ngakho abantu balahlekelwa ithuba labo.",
}
DONE = {
    "en": "A second display has been up since Monday.",
    "de": "Seit Montag hängt dort eine zweite Anzeige.",
    "ar": "عُلّقت شاشة ثانية منذ يوم الاثنين.",
    "he": "מיום שני תלוי שם צג שני.",
    "hi": "सोमवार से वहाँ दूसरा डिस्प्ले लगा है।",
    "ja": "月曜日から二台目の表示器があります。",
    "zh-Hans": "从星期一起已装上第二块显示屏。",
    "zu": "Isikrini sesibili sesikhona kusukela ngoMsombuluko.",
}


def fill(trial: Trial) -> None:
    """Store four ideas: two open, one of them with seven votes, one done and one being done."""

    def put(work: Callable) -> None:
        trial.kiosk.recording.put(work).result(10)

    for said, answer, state in ((DISPLAY, DONE, "done"), (BENCH, DONE, "doing"), (BENCH, {}, "open")):
        card = partial(ideas.write_card, stamp=trial.kiosk._stamp(), said=said, answer=answer, state=state)
        put(card)
    with_votes = trial.kiosk._stamp()
    put(lambda c: ideas.write_card(c, with_votes, DISPLAY, {}, state="open"))
    for _ in range(7):
        put(lambda c: ideas.vote(c, trial.kiosk._stamp(), with_votes.id, "en"))
    trial.kiosk.ideas.look()
