pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// What publishing changes, what is in its way, and the button.
Item {
    id: root

    required property Staff staff
    required property Editor editor
    required property SurveyWords words
    required property IssueWords issues
    readonly property Publishing publishing: root.staff.model("publishing") as Publishing
    readonly property var grave: root.editor.found.filter(each => each.level === "problem")
    readonly property var others: root.editor.found.filter(each => each.level !== "problem")
    readonly property bool done: root.publishing.state === "published"

    signal led(string view)
    signal finished

    function lead(issue: var): void {
        root.editor.select(issue.question);
        if (issue.language !== "")
            root.editor.setLanguage(issue.language);
        root.led("form");
    }
    function becomes(change: string): string {
        switch (change) {
        case "new":
            return qsTr("new: its answers begin");
        case "wording":
            return qsTr("reworded: a new wording version, its scores begin a new series");
        case "languages":
            return qsTr("said in other languages: a new wording version, marked in the trend");
        case "rules":
            return qsTr("asked at other times: the series goes on");
        case "gone":
            return qsTr("not asked any more: its answers stay");
        default:
            return qsTr("as it was: the series goes on");
        }
    }
    function placeOf(issue: var): string {
        const parts = [];
        parts.push(issue.question < 0 ? qsTr("Survey") : qsTr("Question %1").arg(Number(issue.question + 1).toLocaleString(Qt.locale(root.staff.language), "f", 0)));
        if (issue.language !== "")
            parts.push(root.editor.nameOf(issue.language));
        return parts.join(" · ");
    }

    Component.onCompleted: root.publishing.look()
    Component.onDestruction: root.publishing.leave()

    component IssueEntry: Rectangle {
        id: entry
        required property var issue
        width: column.width
        height: Math.max(Style.deskTarget, told.height + Style.deskGap)
        radius: Style.radius
        color: area.pressed && area.containsMouse ? Style.pressed : Style.surface
        border.width: entry.activeFocus ? Style.outline : 0
        border.color: Style.focus
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: root.issues.said(entry.issue)
        Accessible.onPressAction: root.lead(entry.issue)
        Keys.onReturnPressed: root.lead(entry.issue)
        Keys.onSpacePressed: root.lead(entry.issue)

        Column {
            id: told
            anchors { left: parent.left; leftMargin: Style.deskGap; right: go.left; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }

            Said {
                width: parent.width
                faint: true
                text: root.placeOf(entry.issue)
            }
            IssueLine {
                width: parent.width
                issue: entry.issue
                issues: root.issues
            }
        }
        Icon {
            id: go
            anchors { right: parent.right; rightMargin: Style.deskGap; verticalCenter: parent.verticalCenter }
            name: "forward"
            directed: true
            color: Style.quiet
            size: Style.deskText
        }
        MouseArea {
            id: area
            anchors.fill: parent
            onClicked: root.lead(entry.issue)
        }
    }
    Flickable {
        id: flick
        objectName: "publishFlick"
        anchors { fill: parent; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        contentHeight: column.implicitHeight + Style.deskMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: flick.width
            spacing: Style.deskGap

            Said {
                objectName: "publishState"
                width: parent.width
                strong: true
                font.pixelSize: Style.deskTitle
                text: root.done ? qsTr("Published") : ["publishing", "looking"].includes(root.publishing.state) ? qsTr("One moment…") : root.grave.length > 0 ? (root.grave.length === 1 ? qsTr("One problem is in the way") : qsTr("%1 problems are in the way").arg(Number(root.grave.length).toLocaleString(Qt.locale(root.staff.language), "f", 0))) : root.publishing.same ? qsTr("Nothing to publish") : root.publishing.first ? qsTr("Ready to be published for the first time") : qsTr("Ready to be published")
            }
            Said {
                objectName: "publishTold"
                width: parent.width
                text: root.done ? qsTr("The kiosk asks it from the next visit on, where it is due. Answers given until now keep the wording they were given to.") : root.grave.length > 0 ? qsTr("Touch one to get to its place. Visitors see the published survey until then.") : root.publishing.same ? qsTr("This is what visitors see already, to the letter.") : qsTr("The kiosk takes it between two visits; a visit under way ends as it began. A published version is never changed: the next edit makes the next one.")
            }
            Said {
                objectName: "publishFailure"
                visible: root.publishing.failure !== ""
                width: parent.width
                color: Style.warn
                text: root.words.refusal(root.publishing.failure, "\u2068" + root.publishing.told + "\u2069")
            }
            Row {
                anchors.left: parent.left
                spacing: Style.deskGap

                Act {
                    objectName: "publish"
                    visible: !root.done
                    primary: true
                    icon: "send"
                    available: root.publishing.state === "ready" && root.editor.publishable && !root.publishing.same
                    text: qsTr("Publish")
                    onClicked: root.publishing.publish()
                }
                Act {
                    objectName: "publishedBack"
                    visible: root.done
                    primary: true
                    icon: "back"
                    directed: true
                    text: qsTr("Back to the surveys")
                    onClicked: root.finished()
                }
            }
            Repeater {
                model: root.done ? [] : root.grave
                delegate: IssueEntry {
                    required property var modelData
                    required property int index
                    objectName: "problem" + index
                    issue: modelData
                }
            }
            Said {
                visible: changes.count > 0
                width: parent.width
                topPadding: Style.deskGap
                strong: true
                text: qsTr("What becomes of the answers")
            }
            Said {
                objectName: "addedLanguages"
                visible: root.publishing.added.length > 0 && !root.publishing.first
                width: parent.width
                text: qsTr("Visitors can also choose: %1").arg(root.publishing.added.join(", "))
            }
            Said {
                visible: root.publishing.gone.length > 0
                width: parent.width
                text: qsTr("Visitors cannot choose any more: %1").arg(root.publishing.gone.join(", "))
            }
            Repeater {
                id: changes
                model: root.publishing.rows
                delegate: Rectangle {
                    id: row
                    required property var modelData
                    required property int index
                    objectName: "change" + index
                    width: column.width
                    height: both.height + 1.2 * Style.deskGap
                    radius: Style.radius
                    color: Style.surface

                    Column {
                        id: both
                        x: Style.deskGap
                        y: 0.6 * Style.deskGap
                        width: parent.width - 2 * Style.deskGap

                        Said {
                            width: parent.width
                            text: row.modelData.text
                        }
                        Said {
                            objectName: "becomes" + row.index
                            width: parent.width
                            faint: row.modelData.change === "same" || row.modelData.change === "rules"
                            font.pixelSize: Style.deskSmall
                            strong: !faint
                            text: root.becomes(row.modelData.change)
                        }
                    }
                }
            }
            Said {
                visible: !root.done && root.others.length > 0
                width: parent.width
                topPadding: Style.deskGap
                strong: true
                text: qsTr("Not in the way, but worth a look")
            }
            Repeater {
                model: root.done ? [] : root.others.slice(0, 30)
                delegate: IssueEntry {
                    required property var modelData
                    issue: modelData
                }
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: flick
    }
}
