pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// The device: versions, times, disk, screen, voices, the program's log; the ruler, the touch test, a text for support.
Item {
    id: root

    required property Staff staff
    readonly property DeviceDesk device: root.staff.model("device") as DeviceDesk
    readonly property TouchPoints points: root.staff.model("touches") as TouchPoints
    property DeviceWords words: DeviceWords {}
    readonly property bool two: flick.width > 190 * Style.deskMm

    Component.onCompleted: root.device.look()

    Timer {
        interval: 10000
        repeat: true
        running: root.device.ruler === null
        onTriggered: root.device.look()
    }
    Flickable {
        id: flick
        anchors.fill: parent
        visible: root.device.ruler === null
        contentHeight: page.height + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: page
            x: Style.deskMargin
            width: parent.width - 2 * Style.deskMargin
            spacing: 1.5 * Style.deskGap

            Grid {
                id: cards
                width: parent.width
                columns: root.two ? 2 : 1
                columnSpacing: 1.5 * Style.deskGap
                rowSpacing: 1.5 * Style.deskGap
                readonly property real each: root.two ? (width - columnSpacing) / 2 : width

                component Facts: FactCard {
                    width: cards.each
                    names: root.device.names
                    values: root.device.values
                    words: root.words
                }
                Facts {
                    title: qsTr("Data")
                    wanted: ["responses", "last_seq", "database_bytes", "disk_free_bytes", "backed_up_at", "checked_at", "care_problem", "store_trouble", "synced_at", "data_folder"]
                }
                Facts {
                    title: qsTr("Program")
                    wanted: ["program", "program_up_s", "machine_up_s", "schema", "sqlite", "qt", "pyside", "python", "system"]
                }
                Facts {
                    title: qsTr("Screen and sound")
                    wanted: ["screen_px", "screen_mm", "voices"]

                    PushButton {
                        objectName: "measureScreen"
                        height: Style.deskTarget
                        padding: 0.35 * Style.deskTarget
                        textSize: Style.deskText
                        text: qsTr("Measure again…")
                        onClicked: root.device.measure()
                    }
                    PushButton {
                        objectName: "touchTest"
                        visible: root.points !== null
                        height: Style.deskTarget
                        padding: 0.35 * Style.deskTarget
                        textSize: Style.deskText
                        text: qsTr("Touch test")
                        onClicked: root.points.start()
                    }
                }
                FactCard {
                    width: cards.each
                    title: qsTr("For support")
                    wanted: []
                    names: []
                    values: []
                    words: root.words

                    Column {
                        spacing: Style.deskGap

                        Text {
                            objectName: "supportTold"
                            width: cards.each - 4 * Style.deskGap
                            text: root.device.made === "copied" ? qsTr("It is on the clipboard.") : root.device.made === "done" ? qsTr("The file is here: %1").arg("\u2068" + root.device.path + "\u2069") : root.device.made === "failed" ? qsTr("The file could not be written. See to the disk and try again.") : qsTr("All of this page as a text. No answer, comment or passcode is in it.")
                            textFormat: Text.PlainText
                            color: Style.quiet
                            font.pixelSize: Style.deskText
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            horizontalAlignment: Text.AlignLeft
                        }
                        Row {
                            anchors.left: parent.left
                            spacing: Style.deskGap

                            PushButton {
                                objectName: "saveSupport"
                                height: Style.deskTarget
                                padding: 0.35 * Style.deskTarget
                                textSize: Style.deskText
                                icon: "export"
                                text: qsTr("Write a file")
                                onClicked: root.device.save()
                            }
                            PushButton {
                                objectName: "copySupport"
                                visible: !root.staff.onKiosk
                                height: Style.deskTarget
                                padding: 0.35 * Style.deskTarget
                                textSize: Style.deskText
                                text: qsTr("Copy")
                                onClicked: root.device.copy()
                            }
                        }
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: told.height + 4 * Style.deskGap
                radius: Style.radius
                color: Style.surface

                Column {
                    id: told
                    x: 2 * Style.deskGap
                    y: 2 * Style.deskGap
                    width: parent.width - 4 * Style.deskGap
                    spacing: 0.4 * Style.deskGap

                    Text {
                        width: parent.width
                        bottomPadding: 0.6 * Style.deskGap
                        text: qsTr("The program’s log")
                        textFormat: Text.PlainText
                        color: Style.ink
                        font.pixelSize: Style.deskTitle
                        font.bold: true
                        horizontalAlignment: Text.AlignLeft
                    }
                    Text {
                        visible: root.device.lines.length === 0
                        width: parent.width
                        text: qsTr("Nothing has been written yet.")
                        textFormat: Text.PlainText
                        color: Style.quiet
                        font.pixelSize: Style.deskText
                        horizontalAlignment: Text.AlignLeft
                    }
                    Repeater {
                        model: root.device.lines
                        delegate: Text {
                            required property string modelData
                            objectName: "programLine"
                            width: told.width
                            text: modelData
                            textFormat: Text.PlainText
                            color: modelData.includes(" info ") ? Style.quiet : Style.ink
                            font.pixelSize: Style.deskSmall
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            horizontalAlignment: Text.AlignLeft
                            LayoutMirroring.enabled: false
                        }
                    }
                }
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: flick
    }
    Loader {
        anchors.fill: parent
        active: root.device.ruler !== null
        sourceComponent: RulerSheet {
            ruler: root.device.ruler as Measuring
            language: root.staff.language
        }
    }
}
