import QtQuick
import Kiosk.Models
import Kiosk.Style

// Chooses one desk, one language, one survey, or all of each; what is chosen shows at once.
Popover {
    id: root

    required property Scope scope
    required property bool byLanguage
    title: qsTr("Filter")
    wantedWidth: lists.columns === 1 ? 82 * Style.mm : lists.columns * 62 * Style.mm * Style.deskRoom
    wantedHeight: lists.implicitHeight

    Flickable {
        anchors.fill: parent
        contentHeight: lists.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: lists
            readonly property int many: 1 + (root.byLanguage ? 1 : 0) + (root.scope.surveys.length > 1 || root.scope.survey !== "" ? 1 : 0)
            readonly property real each: (root.innerWidth - (columns - 1) * columnSpacing) / columns
            columns: Math.max(1, Math.min(many, Math.floor((root.width - 6 * Style.deskGap) / (46 * Style.mm))))
            columnSpacing: 2 * Style.deskGap
            rowSpacing: Style.deskGap

            PickList {
                width: lists.each
                prefix: "desk-"
                title: qsTr("Desk")
                names: [""].concat(root.scope.desks)
                texts: [qsTr("All desks")].concat(root.scope.desks)
                current: root.scope.desk
                onPicked: name => root.scope.setDesk(name)
            }
            PickList {
                visible: root.byLanguage
                width: lists.each
                prefix: "language-"
                title: qsTr("Language")
                names: [""].concat(root.scope.languages)
                texts: [qsTr("All languages")].concat(root.scope.languageNames)
                current: root.scope.language
                onPicked: name => root.scope.setLanguage(name)
            }
            PickList {
                visible: root.scope.surveys.length > 1 || root.scope.survey !== ""
                width: lists.each
                prefix: "survey-"
                title: qsTr("Survey")
                names: [""].concat(root.scope.surveys)
                texts: [qsTr("All surveys")].concat(root.scope.surveys)
                current: root.scope.survey
                onPicked: name => root.scope.setSurvey(name)
            }
        }
    }
}
