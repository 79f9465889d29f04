import Kiosk.Keys

KeyPages {
    rows: [
        "ض ص ث ق ف غ ع ه خ ح ج د",
        "ش س ي ب ل ا أ ت ن م ك ط",
        "ذ ئ ء ؤ ر ى ة و ز ظ"
    ]
    others: [
        "َ ً ُ ٌ ِ ٍ ّ ْ ـ « » ؛",
        "ش س ي پ ل آ إ ٱ ٰ م گ ڤ",
        "ذ ئ ء ؤ ر چ ة و ژ ظ"
    ]
    othersFace: "آ إ ـّ"
    capitals: false
    ownFace: "ابت"
    digits: "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠"
    currency: "€"
    signs: "( ) \" ' : ؛ ! ؟ *"
    comma: "،"
}
