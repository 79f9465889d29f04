import Kiosk.Keys

KeyPages {
    rows: [
        "á â ã à é ê í ó ô õ",
        "q w e r t y u i o p",
        "a s d f g h j k l ç",
        "z x c v b n m ú"
    ]
    rare: "ü è ò « » “ ” – … _"
}
