pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Charts
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// All surveys and how they stand; the editor of one of them, and the schedule, over the whole page.
Item {
    id: root

    required property Staff staff
    readonly property SurveyShelf surveys: root.staff.model("surveys") as SurveyShelf
    readonly property Editor editor: root.staff.model("editor") as Editor
    readonly property SurveyWords words: SurveyWords {}
    readonly property real inner: root.width - 2 * Style.deskMargin
    readonly property bool writing: root.editor.isOpen
    property string sheet
    property string chosen
    property int version: 0
    property bool timetable: false
    readonly property var entry: root.surveys.entries.find(each => each.id === root.chosen) ?? null

    function edit(survey: string): void {
        root.editor.open(survey);
    }

    onWritingChanged: {
        root.staff.setWhole(root.writing || root.timetable);
        if (!root.writing)
            root.surveys.open();
    }
    onTimetableChanged: root.staff.setWhole(root.writing || root.timetable)
    Component.onCompleted: root.surveys.open()
    Component.onDestruction: root.editor.leave()

    Connections {
        target: root.surveys
        function onMade(survey: string): void {
            root.edit(survey);
        }
    }
    Flow {
        id: bar
        visible: !root.writing && !root.timetable
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        spacing: Style.deskGap

        Act {
            objectName: "newSurvey"
            primary: true
            icon: "plus"
            text: qsTr("New survey")
            onClicked: root.sheet = "new"
        }
        Act {
            objectName: "importSurvey"
            icon: "import"
            text: qsTr("Import")
            onClicked: {
                root.surveys.find();
                root.sheet = "import";
            }
        }
        Act {
            objectName: "openSchedule"
            visible: root.staff.has("timetabling")
            icon: "clock"
            text: qsTr("When each is asked")
            onClicked: root.timetable = true
        }
    }
    ListView {
        id: list
        objectName: "surveyList"
        visible: bar.visible
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; topMargin: Style.deskGap; leftMargin: Style.deskMargin; rightMargin: Style.deskMargin }
        model: root.surveys.entries
        spacing: Style.deskGap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 1000
        clip: true
        header: Column {
            width: list.width
            bottomPadding: Style.deskGap
            spacing: 0.5 * Style.deskGap

            Said {
                objectName: "surveysFailure"
                visible: root.editor.refused !== "" || root.surveys.failure !== ""
                width: parent.width
                color: Style.warn
                text: root.editor.refused !== "" ? root.words.refusal(root.editor.refused, "\u2068" + root.editor.told + "\u2069") : root.words.refusal(root.surveys.failure, "\u2068" + root.surveys.told + "\u2069")
            }
            Said {
                visible: root.surveys.read
                width: parent.width
                faint: true
                text: qsTr("Edit a survey as often as you like: visitors see nothing of it before you publish it, and every answer keeps the wording it was given to.")
            }
            Said {
                visible: !root.surveys.read && root.surveys.failure === ""
                width: parent.width
                faint: true
                text: qsTr("One moment…")
            }
        }
        delegate: SurveyRow {
            required property var modelData
            entry: modelData
            language: root.staff.language
            width: list.width
            onEditing: root.edit(modelData.id)
            onWanted: {
                root.chosen = modelData.id;
                root.sheet = "more";
            }
        }
        footer: Item {
            width: list.width
            height: Style.deskMargin
        }
    }
    ScrollMark {
        visible: list.visible
        anchors { right: parent.right; rightMargin: 0.3 * Style.deskMargin }
        flick: list
    }
    Loader {
        anchors.fill: parent
        active: root.writing
        sourceComponent: EditorPage {
            staff: root.staff
            editor: root.editor
            words: root.words
            onFinished: root.editor.leave()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.timetable
        sourceComponent: SchedulePage {
            staff: root.staff
            words: root.words
            onFinished: {
                root.timetable = false;
                root.surveys.open();
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.sheet !== ""
        sourceComponent: root.sheet === "new" ? fresh : root.sheet === "import" ? bringing : root.sheet === "more" ? more : root.sheet === "versions" ? earlier : out
        onLoaded: (item as Popover)?.open()
    }
    Component {
        id: fresh
        NewSheet {
            surveys: root.surveys
            language: root.staff.language
            onClosed: root.sheet = ""
        }
    }
    Component {
        id: bringing
        ImportSheet {
            surveys: root.surveys
            words: root.words
            language: root.staff.language
            onClosed: root.sheet = ""
            onOpened: survey => root.edit(survey)
        }
    }
    Component {
        id: more
        MoreSheet {
            surveys: root.surveys
            entry: root.entry
            onVersionsWanted: {
                root.surveys.showVersions(root.chosen);
                Qt.callLater(() => root.sheet = "versions");
            }
            onExportWanted: {
                root.version = 0;
                root.surveys.find();
                Qt.callLater(() => root.sheet = "export");
            }
            onClosed: root.sheet = ""
        }
    }
    Component {
        id: earlier
        VersionsSheet {
            surveys: root.surveys
            language: root.staff.language
            hasDraft: root.entry?.draft === true
            onExportWanted: version => {
                root.version = version;
                root.surveys.find();
                Qt.callLater(() => root.sheet = "export");
            }
            onClosed: root.sheet = ""
        }
    }
    Component {
        id: out
        ExportSheet {
            surveys: root.surveys
            words: root.words
            survey: root.chosen
            version: root.version
            onClosed: root.sheet = ""
        }
    }
}
