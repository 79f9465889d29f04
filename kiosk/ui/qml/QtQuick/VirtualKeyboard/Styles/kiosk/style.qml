pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Style

// The look of the on-screen keyboard: the same calm caps as the rest of the screen.
KeyboardStyle {
    id: root

    keyboardDesignWidth: 2560
    // Two fifths of the screen at most, so that the field above keeps its room; keys need not be taller than a target.
    keyboardDesignHeight: 2560 * Math.max(0.2, Math.min(0.34, 0.42 * Style.heightMm / Style.widthMm))
    keyboardRelativeLeftMargin: 10 / keyboardDesignWidth
    keyboardRelativeRightMargin: 10 / keyboardDesignWidth
    keyboardRelativeTopMargin: 12 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 12 / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Style.keyboard
    }
    keyPanel: KeyFace {
        unit: root.scaleHint
    }
    backspaceKeyPanel: KeyFace {
        unit: root.scaleHint
        quiet: true
        icon: "erase"
    }
    languageKeyPanel: KeyFace {
        unit: root.scaleHint
        quiet: true
        icon: "globe"
    }
    enterKeyPanel: KeyFace {
        unit: root.scaleHint
        quiet: true
        icon: "enter"
    }
    hideKeyPanel: KeyFace {
        unit: root.scaleHint
        quiet: true
        icon: "keyboard-down"
    }
    shiftKeyPanel: KeyFace {
        unit: root.scaleHint
        quiet: true
        lit: InputContext.capsLockActive || InputContext.shiftActive
        icon: "shift"
    }
    spaceKeyPanel: KeyFace {
        unit: root.scaleHint
        label: ""
    }
    symbolKeyPanel: KeyFace {
        unit: root.scaleHint
        quiet: true
    }
    modeKeyPanel: KeyFace {
        id: modeKey
        unit: root.scaleHint
        quiet: true
    }

    alternateKeysListItemWidth: 150 * scaleHint
    alternateKeysListItemHeight: 180 * scaleHint
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
            font.pixelSize: 78 * root.scaleHint
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
    selectionListHeight: 0
}
