pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Style

// The look of the on-screen keyboard: the same calm caps as the rest of the screen, never larger than a finger needs.
KeyboardStyle {
    id: root

    // How high everything may be, how many rows of keys there are, and whether words are chosen from a list above.
    property real room: 0
    property int lines: 4
    property bool chooses: false
    // Three fifths of what there is, unless keys would be lower than a finger needs.
    readonly property real most: Math.min(root.room, Math.max(0.6 * root.room, Math.max(12, Math.min(0.1 * Style.heightMm, 16)) * Style.mm * root.lines + root.selectionListHeight))
    readonly property real keyHeight: Math.floor(Math.min(20 * Style.mm, (root.most - root.selectionListHeight) / root.lines))

    // Qt scales the design to the panel's width up to the greatest height; here the design is the real size.
    keyboardDesignWidth: Math.round(Math.min(Style.widthMm, 350) * Style.mm) // as wide as the panel is made
    keyboardDesignHeight: Math.max(1, root.keyHeight * root.lines + 2 * root.edge)
    keyboardDesignMaximumHeight: keyboardDesignHeight
    readonly property real edge: Math.round(0.8 * Style.mm)
    keyboardRelativeLeftMargin: root.edge / keyboardDesignWidth
    keyboardRelativeRightMargin: root.edge / keyboardDesignWidth
    keyboardRelativeTopMargin: root.edge / keyboardDesignHeight
    keyboardRelativeBottomMargin: root.edge / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Style.keyboard
    }
    keyPanel: KeyFace {}
    backspaceKeyPanel: KeyFace {
        icon: "erase"
    }
    languageKeyPanel: KeyFace {
        icon: "globe"
    }
    enterKeyPanel: KeyFace {
        icon: "enter"
    }
    hideKeyPanel: KeyFace {
        icon: "keyboard-down"
    }
    shiftKeyPanel: KeyFace {
        icon: "shift"
    }
    spaceKeyPanel: KeyFace {
        label: ""
    }
    symbolKeyPanel: KeyFace {}
    modeKeyPanel: KeyFace {}

    // Qt's own layouts, for languages that have none of ours, show further letters while a key is held.
    alternateKeysListItemWidth: 16 * Style.mm
    alternateKeysListItemHeight: root.keyHeight
    alternateKeysListDelegate: Item {
        id: alternative
        required property string text
        width: root.alternateKeysListItemWidth
        height: root.alternateKeysListItemHeight
        Text {
            anchors.centerIn: parent
            text: alternative.text
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: 0.5 * parent.height
            font.bold: alternative.ListView.isCurrentItem
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Style.chosen
        radius: Style.radius
        border.width: Style.outline
        border.color: Style.accent
    }
    alternateKeysListBackground: Rectangle {
        color: Style.surface
        radius: Style.radius
        border.width: Style.outline
        border.color: Style.line
    }

    // Words to choose from, for languages written that way: a row of its own above the keys.
    selectionListHeight: root.chooses ? Style.target : 0
    selectionListBackground: Rectangle {
        color: Style.keyboard
    }
    selectionListDelegate: SelectionListItem {
        id: word
        required property string display
        required property int index
        width: Math.max(Style.target, written.implicitWidth + 2 * Style.gap)

        Rectangle {
            anchors { fill: parent; margins: Math.max(1, Math.round(0.6 * Style.mm)) }
            radius: 0.7 * Style.radius
            color: word.ListView.isCurrentItem ? Style.chosen : Style.surface
            border.width: word.ListView.isCurrentItem ? 0.6 * Style.thick : 0.7 * Style.outline
            border.color: word.ListView.isCurrentItem ? Style.accent : Style.line
        }
        Text {
            id: written
            objectName: "candidate" + word.index
            anchors.centerIn: parent
            text: word.display
            textFormat: Text.PlainText
            color: Style.ink
            font.pixelSize: Math.min(0.45 * parent.height, 9 * Style.mm)
        }
    }
}
