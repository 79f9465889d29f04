import Kiosk.Keys

KeyPages {
    rows: [
        "é ë è ê ï í ó ö ú ü",
        "q w e r t y u i o p",
        "a s d f g h j k l",
        "z x c v b n m '"
    ]
    rare: "à á ä ç û “ ” – … _"
}
