import Kiosk.Keys

KeyPages {
    rows: [
        "ê ë é è ô ö î ï û ŉ",
        "q w e r t y u i o p",
        "a s d f g h j k l",
        "z x c v b n m '"
    ]
    rare: "á â ä í ó ú ý – … _"
}
