import Kiosk.Keys

KeyPages {
    rows: [
        "й ц у к е н г ш щ з х ї",
        "ф і в а п р о л д ж є ґ",
        "я ч с м и т ь б ю '"
    ]
    currency: "₴"
    ownFace: "абв"
}
