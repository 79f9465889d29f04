import Kiosk.Keys

KeyPages {
    rows: [
        "' ק ר א ט ו ן ם פ",
        "ש ד ג כ ע י ח ל ך ף",
        "ז ס ב ה נ מ צ ת ץ"
    ]
    capitals: false
    ownFace: "אבג"
    currency: "₪"
    signs: "( ) ״ ׳ : ; ! ? *"
}
