import Kiosk.Keys

KeyPages {
    rows: [
        "á é í ó ú ü ¿ ? ¡ !",
        "q w e r t y u i o p",
        "a s d f g h j k l ñ",
        "z x c v b n m"
    ]
    rare: "ç « » “ ” – … _ [ ]"
}
