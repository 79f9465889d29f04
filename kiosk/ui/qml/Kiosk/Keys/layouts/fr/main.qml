import Kiosk.Keys

KeyPages {
    rows: [
        "é è ê ë à â î ï ô ù û",
        "a z e r t y u i o p ç",
        "q s d f g h j k l m œ",
        "w x c v b n ' -"
    ]
    rare: "æ ü ÿ « » “ ” – … _"
}
