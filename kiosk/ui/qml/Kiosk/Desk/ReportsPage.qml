pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// A day, a week or a month as a PDF to be forwarded: which, in which language, where to.
Item {
    id: root

    required property Staff staff
    readonly property Reporting reporting: root.staff.model("reporting") as Reporting
    readonly property Scope scope: root.staff.model("scope") as Scope
    readonly property bool free: root.reporting.state !== "running" && root.reporting.state !== "releasing"
    readonly property bool wide: root.width > 150 * Style.deskRoom * Style.mm
    property bool allLanguages: false

    Component.onCompleted: root.reporting.open()
    Component.onDestruction: root.reporting.leave()

    function kind(name: string): string {
        return name === "day" ? qsTr("Day") : name === "week" ? qsTr("Week") : qsTr("Month");
    }
    function byItself(): string {
        if (root.reporting.due.length === 0)
            return qsTr("The kiosk can make reports by itself, each when its week or month is over: see “Reports by themselves” in the settings.");
        return qsTr("Made by itself when it is over: %1").arg(root.reporting.due.map(root.kind).join(", "));
    }

    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.min(panel.height, root.height - foot.height - Style.deskGap - Style.deskMargin)
        contentHeight: panel.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Rectangle {
            id: panel
            x: Style.deskMargin
            width: root.width - 2 * Style.deskMargin
            height: grid.implicitHeight + 4 * Style.deskGap
            radius: Style.radius
            color: Style.surface
            enabled: root.free
            opacity: root.free ? 1 : 0.45

            Grid {
                id: grid
                x: 2 * Style.deskGap
                y: 2 * Style.deskGap
                columns: root.wide ? 2 : 1
                columnSpacing: 2.5 * Style.deskGap
                rowSpacing: 2 * Style.deskGap
                readonly property real cell: (panel.width - 4 * Style.deskGap - (columns - 1) * columnSpacing) / columns

                Choices {
                    width: grid.cell
                    title: qsTr("Report of a")
                    prefix: "report-"
                    names: ["day", "week", "month"]
                    texts: names.map(root.kind)
                    current: root.reporting.period
                    note: root.byItself()
                    onPicked: name => root.reporting.choose("period", name)
                }
                Choices {
                    width: grid.cell
                    title: qsTr("Which one")
                    prefix: "report-back-"
                    names: ["0", "1", "2", "3"]
                    texts: root.reporting.choices
                    current: String(root.reporting.back)
                    note: root.reporting.back === 0 ? qsTr("It is not over yet: the report has what there is so far.") : ""
                    onPicked: name => root.reporting.choose("back", name)
                }
                Choices {
                    width: grid.cell
                    visible: root.scope.desks.length > 0
                    title: qsTr("Which desk")
                    prefix: "report-desk-"
                    names: [""].concat(root.scope.desks)
                    texts: [qsTr("All desks")].concat(root.scope.desks)
                    current: root.scope.desk
                    onPicked: name => root.scope.setDesk(name)
                }
                Choices {
                    width: grid.cell
                    readonly property list<string> some: root.allLanguages ? root.reporting.languages : root.reporting.languages.filter((tag, place) => place === 0 || tag === root.staff.language || tag === root.reporting.language)
                    title: qsTr("Language of the report")
                    prefix: "report-in-"
                    names: some.concat(some.length === root.reporting.languages.length ? [] : ["…"])
                    texts: names.map(tag => tag === "…" ? qsTr("More languages") : root.reporting.languageName(tag))
                    current: root.reporting.language
                    onPicked: name => {
                        if (name === "…")
                            root.allLanguages = true;
                        else
                            root.reporting.choose("language", name);
                    }
                }
                Tick {
                    objectName: "report-comments"
                    visible: root.reporting.admin
                    width: grid.cell
                    text: qsTr("With what people wrote; think of who will read the report")
                    on: root.reporting.comments
                    onToggled: root.reporting.choose("comments", on ? "" : "yes")
                }
                Choices {
                    width: grid.cell
                    title: qsTr("Where to")
                    prefix: "report-place-"
                    names: [""].concat(root.reporting.sticks)
                    texts: [qsTr("Folder")].concat(root.reporting.stickNames.map(name => qsTr("USB stick: %1").arg("\u2068" + name + "\u2069")))
                    current: root.reporting.stick
                    note: root.reporting.sticks.length === 0 ? qsTr("Plug in a USB stick, and it appears here.") : ""
                    onPicked: name => root.reporting.setStick(name)
                }
            }
        }
    }
    ScrollMark {
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: flick
    }
    ExportBar {
        id: foot
        anchors { left: parent.left; right: parent.right; top: flick.bottom; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin; topMargin: Style.deskGap }
        errand: root.reporting
        language: root.staff.language
        startText: qsTr("Make the report")
        startIcon: "report"
        doneText: qsTr("Done. The report is here:")
    }
}
