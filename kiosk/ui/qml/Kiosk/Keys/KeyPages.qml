pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard

// The keys of one language. What Qt's keyboard asks of a layout are the five members after the first block.
Item {
    id: root

    // Letters by row, with spaces between them.
    required property list<string> rows
    // The same rows behind a key of their own, for scripts without capitals, and what stands on that key.
    property list<string> others: []
    property string othersFace
    property bool capitals: true
    // Where Latin letters are a page of their own: what stands on the key that leads back.
    property string ownFace
    property string digits: "1 2 3 4 5 6 7 8 9 0"
    property string currency: "€"
    property string signs: "( ) \" ' : ; ! ? *"
    property string rare: "« » „ “ ” – … _ [ ]"
    property string comma: ","
    property string stop: "."
    // For languages typed by choosing: Qt's type that does it, and its mode.
    property string method
    property int ownMode: -1
    property bool dotted: false

    property var inputMethod: null
    property var sharedLayouts: []
    property int inputMode: root.ownMode
    function createInputMethod(): var {
        return root.method === "" ? null : Qt.createQmlObject("import QtQuick.VirtualKeyboard.Plugins; " + root.method + " {}", root.parent);
    }
    function scanLayout(): var {
        return {
            width: root.width,
            height: root.height,
            keys: []
        };
    }

    property string page: "letters"
    readonly property int lines: root.rows.length + 1
    readonly property bool chooses: root.method === "PinyinInputMethod" || root.method === "JapaneseInputMethod"
    readonly property real columns: Math.max(10, ...root.letters("letters").map((row, n) => row.split(" ").length + (n < root.rows.length - 1 ? 0 : root.shifts ? 2 : 1)))
    readonly property bool shifts: root.capitals || root.others.length > 0

    function letters(page: string): list<string> {
        const spare = root.rows.length > 3;
        switch (page) {
        case "latin":
            return [...(spare ? [root.digits] : []), "q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m '"];
        case "symbols":
            return [...(spare ? [root.rare] : []), root.digits, "@ # " + root.currency + " $ % & + - = /", root.signs];
        case "others":
            return root.others;
        default:
            return root.rows;
        }
    }

    // Each row as [kind, face, width in keys].
    function caps(page: string): list<var> {
        const rows = root.letters(page).map(row => row.split(" ").map(letter => ["letter", letter, 1]));
        const last = rows[rows.length - 1];
        const free = root.columns - last.length;
        const front = page === "symbols" ? [] : page === "latin" || (root.capitals && page === "letters") ? [["shift", "", free / 2]] : root.others.length > 0 ? [["others", root.othersFace, free / 2]] : [];
        const edge = front.length > 0 ? free / 2 : Math.min(2, free);
        last.unshift(...front);
        last.push(["erase", "", edge]);
        const away = page === "letters" || page === "others" ? ["symbols", "123"] : ["letters", root.ownFace || "abc"];
        const latin = root.ownFace === "" ? [] : page === "latin" ? [["symbols", "123", 1.5]] : [["latin", "abc", 1.5]];
        const ends = 1.5 + latin.length * 1.5 + 1 + 1 + 1 + 1.5;
        rows.push([[...away, 1.5], ...latin, ["letter", root.comma, 1], ["space", "", root.columns - ends], ["letter", root.stop, 1], ["hide", "", 1], ["enter", "", 1.5]]);
        return rows;
    }

    function pressed(kind: string): void {
        if (kind === "shift")
            InputContext.priv.shiftHandler.toggleShift();
        else if (kind === "hide") {
            root.page = "letters";
            InputContext.priv.hideInputPanel();
        } else if (kind === "others")
            root.page = root.page === "others" ? "letters" : "others";
        else if (["letters", "latin", "symbols"].includes(kind))
            root.page = kind;
        else if (kind === "letter" && root.page === "others")
            root.page = "letters";
    }

    onPageChanged: {
        if (root.ownMode < 0)
            return;
        Qt.inputMethod.commit(); // qmllint disable missing-property
        InputContext.inputEngine.inputMode = root.page === "letters" ? root.ownMode : InputEngine.InputMode.Latin;
    }

    Repeater {
        model: root.caps(root.page)

        delegate: Item {
            id: line
            required property int index
            required property list<var> modelData
            readonly property real span: line.modelData.reduce((sum, cap) => sum + cap[2], 0)

            // The row with the key that erases ends at the edge, where a finger looks for it.
            readonly property real start: (line.index === root.lines - 2 ? 1 : 0.5) * (root.columns - line.span)

            width: root.width
            height: Math.floor(root.height / root.lines)
            y: line.index * line.height

            Repeater {
                model: line.modelData

                delegate: Cap {
                    id: cap
                    required property int index
                    required property list<var> modelData
                    readonly property real unit: root.width / root.columns
                    readonly property real before: line.modelData.slice(0, cap.index).reduce((sum, other) => sum + other[2], 0)

                    kind: cap.modelData[0]
                    face: root.dotted && cap.modelData[1] === "i" && InputContext.uppercase ? "İ" : cap.modelData[1]
                    careful: root.method === "JapaneseInputMethod"
                    small: !root.capitals && root.page !== "latin"
                    lit: cap.kind === "others" && root.page === "others"
                    x: Math.round(cap.unit * (line.start + cap.before))
                    width: Math.round(cap.unit * cap.modelData[2])
                    height: line.height
                    onClicked: Qt.callLater(root.pressed, cap.kind)
                }
            }
        }
    }
}
