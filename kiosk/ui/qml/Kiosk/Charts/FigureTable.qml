pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// The numbers behind a chart as a table: a row read out at a time, scrolled where there is no room for all of it.
Item {
    id: root

    // What the table is of, for those who listen.
    required property string title
    required property list<string> headings
    // Rows of as many texts as there are headings; the first is the row's own name.
    required property var rows
    // Columns that hold words, not numbers: these begin where reading begins.
    property list<int> words: [0]
    property real textSize: Style.deskSmall
    readonly property int count: root.rows.length
    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property real gap: 2 * Style.deskGap
    readonly property real rowHeight: Math.ceil(1.9 * root.textSize)
    // Widths are worked out anew when the fonts are there: their functions do not say when they change.
    readonly property list<real> natural: bold.height + plain.height > 0 ? root.headings.map((heading, place) => root.measured(heading, place)) : []
    readonly property real naturalWidth: root.natural.reduce((sum, width) => sum + width, 0)
    // What is left of the width goes to all columns alike.
    readonly property real spare: Math.max(0, root.width - root.naturalWidth) / Math.max(1, root.headings.length)
    readonly property real fullWidth: Math.max(root.width, root.naturalWidth)

    implicitHeight: head.height + root.count * root.rowHeight
    implicitWidth: root.naturalWidth

    Accessible.role: Accessible.Table
    Accessible.name: root.title

    function measured(heading: string, place: int): real {
        let most = Math.max(...heading.split(" ").map(word => bold.advanceWidth(word)), 0.6 * bold.advanceWidth(heading));
        for (const row of root.rows)
            most = Math.max(most, plain.advanceWidth(row[place] ?? ""));
        return Math.ceil(most) + root.gap;
    }
    function spoken(row: list<string>): string {
        const parts = row.slice(1).map((text, place) => text === "" ? "" : root.headings[place + 1] + ": " + text);
        return [row[0], ...parts.filter(text => text !== "")].join("; ");
    }

    onMirroredChanged: Qt.callLater(across.begin)
    onFullWidthChanged: Qt.callLater(across.begin)

    FontMetrics {
        id: plain
        font.pixelSize: root.textSize
    }
    FontMetrics {
        id: bold
        font.pixelSize: root.textSize
        font.bold: true
    }
    Flickable {
        id: across
        objectName: "tableAcross"
        anchors.fill: parent
        contentWidth: root.fullWidth
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width + 1
        clip: true

        function begin(): void {
            across.contentX = root.mirrored ? across.contentWidth - across.width : 0;
        }

        Item {
            width: root.fullWidth
            height: across.height

            Item {
                id: head
                width: parent.width
                height: Math.ceil(names.implicitHeight + 0.6 * root.textSize)

                Row {
                    id: names
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }

                    Repeater {
                        model: root.headings.length
                        delegate: Text {
                            required property int index
                            anchors.bottom: parent?.bottom
                            width: (root.natural[index] ?? 0) + root.spare
                            leftPadding: root.gap / 2
                            rightPadding: root.gap / 2
                            text: root.headings[index] ?? ""
                            textFormat: Text.PlainText
                            color: Style.quiet
                            font.pixelSize: root.textSize
                            font.bold: true
                            wrapMode: Text.Wrap
                            horizontalAlignment: root.words.includes(index) ? Text.AlignLeft : Text.AlignRight
                            Accessible.role: Accessible.ColumnHeader
                            Accessible.name: text
                        }
                    }
                }
            }
            Rectangle {
                anchors.bottom: list.top
                width: parent.width
                height: Style.deskOutline
                color: Style.line
            }
            ListView {
                id: list
                objectName: "tableRows"
                anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
                model: root.rows
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height + 1
                // Nothing is made ahead in the background: the page may be gone before it is done.
                cacheBuffer: 0
                reuseItems: true
                clip: true
                activeFocusOnTab: interactive
                Keys.onDownPressed: contentY = Math.min(contentY + root.rowHeight, Math.max(0, contentHeight - height))
                Keys.onUpPressed: contentY = Math.max(0, contentY - root.rowHeight)

                delegate: Item {
                    id: line
                    required property var modelData
                    required property int index
                    objectName: "tableRow" + line.index
                    width: list.width
                    height: root.rowHeight
                    Accessible.role: Accessible.Row
                    Accessible.name: root.spoken(line.modelData)

                    Rectangle {
                        visible: line.index > 0
                        width: parent.width
                        height: Style.deskOutline
                        color: Style.hairline
                    }
                    Row {
                        anchors.fill: parent

                        Repeater {
                            model: root.headings.length
                            delegate: Text {
                                required property int index
                                objectName: "cell" + line.index + "-" + index
                                width: (root.natural[index] ?? 0) + root.spare
                                height: line.height
                                leftPadding: root.gap / 2
                                rightPadding: root.gap / 2
                                text: line.modelData[index] ?? ""
                                textFormat: Text.PlainText
                                color: Style.ink
                                font.pixelSize: root.textSize
                                maximumLineCount: 1
                                verticalAlignment: Text.AlignVCenter
                                horizontalAlignment: root.words.includes(index) ? Text.AlignLeft : Text.AlignRight
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
    ScrollMark {
        flick: list
        anchors.right: parent.right
        anchors.rightMargin: -1.4 * width
        y: list.y + flick.visibleArea.yPosition * list.height
        visible: list.interactive
    }
    Rectangle {
        // Where the table is scrolled to across.
        visible: across.interactive
        anchors.bottom: parent.bottom
        x: across.visibleArea.xPosition * root.width
        width: across.visibleArea.widthRatio * root.width
        height: 0.8 * Style.deskMm
        radius: height / 2
        color: Style.line
    }
}
