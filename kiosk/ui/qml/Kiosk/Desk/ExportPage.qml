pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Style

// Answers as a file: which, in what form, where to. The admin may have every response; staff get scores.
Item {
    id: root

    required property Staff staff
    readonly property Exporting exporting: root.staff.model("exporting") as Exporting
    readonly property Scope scope: root.staff.model("scope") as Scope
    readonly property bool free: root.exporting.state !== "running" && root.exporting.state !== "releasing"
    readonly property bool responses: root.exporting.rowsAre !== "scores"
    readonly property bool wide: root.width > 150 * Style.deskRoom * Style.mm
    property bool allLanguages: false

    Component.onCompleted: root.exporting.open()
    Component.onDestruction: root.exporting.leave()

    function explained(): string {
        if (!root.exporting.admin)
            return qsTr("Scores by day and desk, with how many answered. Days with fewer than 5 answers are left out, and as many more as it takes that nobody can be found.");
        switch (root.exporting.rowsAre) {
        case "scores":
            return qsTr("Scores by day and desk, without anything about a single visit. Small numbers are left out.");
        case "answers":
            return qsTr("One line for every question of every visit: for statistics programs.");
        default:
            return qsTr("One line for every visit, with a column for every question that was ever asked.");
        }
    }
    function done(): string {
        const many = Number(root.exporting.rows).toLocaleString(Qt.locale(root.staff.language), "f", 0);
        const first = root.exporting.rowsAre === "scores" ? qsTr("Done. Lines of scores: %1.").arg(many) : root.exporting.rowsAre === "answers" ? qsTr("Done. Answers: %1.").arg(many) : qsTr("Done. Responses: %1.").arg(many);
        const second = root.exporting.codebook === "" ? qsTr("The file is here:") : qsTr("The file is here, with a codebook beside it:");
        return first + " " + second;
    }
    function formatNote(): string {
        switch (root.exporting.format) {
        case "excel":
            return qsTr("Opens by a double click, with the separator of this country.");
        case "xlsx":
            return qsTr("For Excel and LibreOffice, the codebook as a second sheet.");
        case "jsonl":
            return qsTr("One JSON object a line, for programs.");
        default:
            return qsTr("UTF-8, with commas: for statistics programs.");
        }
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
                    title: qsTr("Which days")
                    prefix: "export-"
                    names: root.scope.range === "chosen" ? ["today", "7-days", "30-days", "all", "chosen"] : ["today", "7-days", "30-days", "all"]
                    texts: [qsTr("Today"), qsTr("7 days"), qsTr("30 days"), qsTr("All"), root.scope.daysText]
                    note: root.scope.range === "chosen" ? "" : qsTr("Other days: choose them on another page, under “Days…”.")
                    current: root.exporting.range
                    onPicked: name => root.exporting.setRange(name)
                }
                Choices {
                    width: grid.cell
                    visible: root.scope.desks.length > 0
                    title: qsTr("Which desk")
                    prefix: "export-desk-"
                    names: [""].concat(root.scope.desks)
                    texts: [qsTr("All desks")].concat(root.scope.desks)
                    current: root.scope.desk
                    onPicked: name => root.scope.setDesk(name)
                }
                Choices {
                    width: grid.cell
                    visible: root.scope.surveys.length > 1
                    title: qsTr("Which survey")
                    prefix: "export-survey-"
                    names: [""].concat(root.scope.surveys)
                    texts: [qsTr("All surveys")].concat(root.scope.surveys)
                    current: root.scope.survey
                    onPicked: name => root.scope.setSurvey(name)
                }
                Choices {
                    width: grid.cell
                    visible: root.responses && root.scope.language !== ""
                    title: qsTr("Visits in which language")
                    prefix: "export-visits-"
                    names: [root.scope.language, ""]
                    texts: [root.exporting.languageName(root.scope.language), qsTr("All languages")]
                    current: root.scope.language
                    onPicked: name => root.scope.setLanguage(name)
                }
                Choices {
                    width: grid.cell
                    title: qsTr("What a line is")
                    prefix: "rows-"
                    names: root.exporting.admin ? ["responses", "answers", "scores"] : ["scores"]
                    texts: root.exporting.admin ? [qsTr("A visit"), qsTr("An answer"), qsTr("A day’s score")] : [qsTr("A day’s score")]
                    current: root.exporting.rowsAre
                    note: root.explained()
                    onPicked: name => root.exporting.choose("rows", name)
                }
                Choices {
                    width: grid.cell
                    title: qsTr("Kind of file")
                    prefix: "format-"
                    names: ["csv", "excel", "xlsx", "jsonl"]
                    texts: [qsTr("CSV"), qsTr("CSV for Excel"), qsTr("Excel workbook"), qsTr("JSON Lines")]
                    current: root.exporting.format
                    note: root.formatNote()
                    onPicked: name => root.exporting.choose("format", name)
                }
                Choices {
                    id: labels
                    width: grid.cell
                    visible: root.responses
                    readonly property list<string> some: root.allLanguages ? root.exporting.languages : root.exporting.languages.filter((tag, place) => place === 0 || tag === root.staff.language || tag === root.exporting.labels)
                    title: qsTr("Questions and options")
                    prefix: "labels-"
                    names: [""].concat(some, root.allLanguages || some.length === root.exporting.languages.length ? [] : ["…"])
                    texts: names.map(tag => tag === "" ? qsTr("As ids") : tag === "…" ? qsTr("More languages") : root.exporting.languageName(tag))
                    current: root.exporting.labels
                    onPicked: name => {
                        if (name === "…")
                            root.allLanguages = true;
                        else
                            root.exporting.choose("labels", name);
                    }
                }
                Column {
                    width: grid.cell
                    visible: root.responses
                    spacing: 0.3 * Style.deskGap

                    Tick {
                        objectName: "export-comments"
                        width: parent.width
                        text: qsTr("With comments")
                        on: root.exporting.comments
                        onToggled: root.exporting.choose("comments", on ? "" : "yes")
                    }
                    Tick {
                        objectName: "export-times"
                        width: parent.width
                        text: qsTr("With times of day; otherwise days only, so that nobody can be recognised by the minute")
                        on: root.exporting.times
                        onToggled: root.exporting.choose("times", on ? "" : "yes")
                    }
                }
                Choices {
                    width: grid.cell
                    title: qsTr("Where to")
                    prefix: "place-"
                    names: [""].concat(root.exporting.sticks)
                    texts: [qsTr("Folder")].concat(root.exporting.stickNames.map(name => qsTr("USB stick: %1").arg("\u2068" + name + "\u2069")))
                    current: root.exporting.stick
                    note: root.exporting.sticks.length === 0 ? qsTr("Plug in a USB stick, and it appears here.") : ""
                    onPicked: name => root.exporting.setStick(name)
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
        errand: root.exporting
        language: root.staff.language
        doneText: root.done()
    }
}
