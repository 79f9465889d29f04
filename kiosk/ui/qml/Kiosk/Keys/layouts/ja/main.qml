import QtQuick.VirtualKeyboard
import Kiosk.Keys

KeyPages {
    rows: [
        "q w e r t y u i o p",
        "a s d f g h j k l ー",
        "z x c v b n m"
    ]
    capitals: false
    ownFace: "あいう"
    currency: "¥"
    signs: "（ ） 「 」 ： ・ ！ ？ 〜"
    comma: "、"
    stop: "。"
    method: "JapaneseInputMethod"
    ownMode: InputEngine.InputMode.Hiragana
}
