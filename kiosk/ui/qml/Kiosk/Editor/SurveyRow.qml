pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// One survey in the list: its title, how it stands, and what can be done with it.
Rectangle {
    id: root

    required property var entry
    required property string language
    readonly property bool wide: root.width > 120 * Style.deskMm
    readonly property string meta: [root.entry.id, root.count(root.entry.questions), root.entry.languages + (root.entry.more > 0 ? " +" + Number(root.entry.more).toLocaleString(Qt.locale(root.language), "f", 0) : ""), root.entry.changed].filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ")

    signal editing
    signal wanted

    function count(number: int): string {
        const written = Number(number).toLocaleString(Qt.locale(root.language), "f", 0);
        return number === 1 ? qsTr("1 question") : qsTr("%1 questions").arg(written);
    }

    objectName: "survey-" + root.entry.id
    height: column.height + 2.4 * Style.deskGap + (root.wide ? 0 : acts.height + Style.deskGap)
    radius: Style.radius
    color: Style.surface
    opacity: root.entry.retired ? 0.75 : 1

    Column {
        id: column
        x: LayoutMirroring.enabled ? parent.width - width - 1.5 * Style.deskGap : 1.5 * Style.deskGap
        y: 1.2 * Style.deskGap
        width: parent.width - 3 * Style.deskGap - (root.wide ? acts.width + Style.deskGap : 0)
        spacing: 0.6 * Style.deskGap

        Said {
            width: parent.width
            text: root.entry.title
            strong: true
        }
        Flow {
            width: parent.width
            spacing: 0.6 * Style.deskGap

            Chip {
                visible: root.entry.standard
                strong: true
                text: qsTr("Asked now as standard")
            }
            Chip {
                visible: root.entry.scheduled
                icon: "clock"
                text: qsTr("Scheduled")
            }
            Chip {
                visible: root.entry.published
                icon: "tick"
                text: root.entry.shipped ? qsTr("Comes with the kiosk") : root.entry.version > 0 ? qsTr("Published, version %1").arg(Number(root.entry.version).toLocaleString(Qt.locale(root.language), "f", 0)) : qsTr("Published, not asked yet")
            }
            Chip {
                objectName: "draftChip-" + root.entry.id
                visible: root.entry.draft
                icon: "edit"
                text: qsTr("Draft, not published")
            }
            Chip {
                visible: root.entry.retired && !root.entry.draft
                text: qsTr("Retired")
            }
            Chip {
                visible: root.entry.problems > 0
                icon: "alarm"
                text: root.entry.problems === 1 ? qsTr("1 problem") : qsTr("%1 problems").arg(Number(root.entry.problems).toLocaleString(Qt.locale(root.language), "f", 0))
            }
            Chip {
                visible: root.entry.incomplete > 0
                icon: "globe"
                text: root.entry.incomplete === 1 ? qsTr("1 language incomplete") : qsTr("%1 languages incomplete").arg(Number(root.entry.incomplete).toLocaleString(Qt.locale(root.language), "f", 0))
            }
        }
        Said {
            width: parent.width
            text: root.meta
            faint: true
        }
    }
    Row {
        id: acts
        x: LayoutMirroring.enabled ? 1.5 * Style.deskGap : parent.width - width - 1.5 * Style.deskGap
        y: root.wide ? (parent.height - height) / 2 : column.y + column.height + Style.deskGap
        spacing: Style.deskGap

        Act {
            objectName: "edit-" + root.entry.id
            icon: "edit"
            text: qsTr("Edit")
            onClicked: root.editing()
        }
        Act {
            objectName: "more-" + root.entry.id
            compact: true
            icon: "menu"
            text: qsTr("More about “%1”").arg(root.entry.title)
            onClicked: root.wanted()
        }
    }
}
