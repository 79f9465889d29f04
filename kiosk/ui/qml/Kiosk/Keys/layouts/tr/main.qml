import Kiosk.Keys

KeyPages {
    rows: [
        "q w e r t y u ı o p ğ ü",
        "a s d f g h j k l ş i",
        "z x c v b n m ö ç"
    ]
    currency: "₺"
    signs: "( ) \" ' : ; ! ? â î û"
    dotted: true
}
