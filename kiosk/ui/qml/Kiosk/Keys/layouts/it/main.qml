import Kiosk.Keys

KeyPages {
    rows: [
        "à è é ì í ò ó ù ! ?",
        "q w e r t y u i o p",
        "a s d f g h j k l",
        "z x c v b n m '"
    ]
    rare: "ú î « » “ ” – … _"
}
