pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Desk
import Kiosk.Models
import Kiosk.Style

// What visitors say beside what the help desk measures: the same desk, the same days, two different views of them.
ChartPage {
    id: root

    readonly property ServicePage page: root.staff.model("service") as ServicePage
    property Words deskWords: Words {}
    property ServiceWords serviceWords: ServiceWords {}
    property int selected: -1
    readonly property bool some: root.page.state === "some" && root.page.problem === ""
    readonly property ShareSeries level: root.page.level === "response" ? root.page.answered : root.page.resolved
    readonly property string levelName: root.page.level === "response" ? qsTr("Answered in time (SLA)") : qsTr("Resolved in time (SLA)")
    readonly property list<string> heads: [root.page.period === "day" ? qsTr("Day") : root.page.period === "week" ? qsTr("Week") : qsTr("Month")]
    // The place that is told of: the chosen period, else all together.
    readonly property int told: root.selected >= 0 && root.selected < root.page.names.length - 1 ? root.selected : root.page.names.length - 1

    function nameOf(place: int): string {
        return root.page.names[place] === "" ? qsTr("All together") : root.page.names[place] ?? "";
    }
    function shareOf(series: ShareSeries, place: int): string {
        return root.words.figure(series.figures[place] ?? "", series.tiers[place] ?? "none", series.ks[place] ?? "", series.ns[place] ?? "");
    }
    function rangeOf(series: ShareSeries, place: int): string {
        return root.words.interval(series.intervalLows[place] ?? "", series.intervalHighs[place] ?? "", false);
    }
    function cellsOf(series: ShareSeries, place: int): list<string> {
        return [root.shareOf(series, place), root.rangeOf(series, place), series.ns[place] ?? ""];
    }
    function tellShare(series: ShareSeries, place: int): string {
        const range = root.rangeOf(series, place);
        const n = series.ns[place] ?? "";
        return root.shareOf(series, place) + (range === "" ? "" : " (" + range + ")") + (n === "" || series.tiers[place] === "counts_only" ? "" : ", " + qsTr("n = %1").arg(n));
    }
    function gapOf(place: int): string {
        return root.serviceWords.gap(root.page.gaps[place] ?? "", root.page.gapLows[place] ?? "", root.page.gapHighs[place] ?? "", root.page.gapNotes[place] ?? "");
    }
    function tellWait(text: string, ends: list<string>): string {
        const range = root.serviceWords.bounds(ends);
        return root.serviceWords.duration(text) + (range === "" ? "" : " (" + range + ")");
    }
    function people(counts: list<string>): string {
        return qsTr("%1 (%2 of %3; now %4, %5 of them new)").arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]).arg(counts[4]);
    }

    Component.onCompleted: root.page.open()
    Component.onDestruction: root.page.close()

    byLanguage: false
    note: root.page.daysText !== "" && root.page.daysText !== (root.staff.model("scope") as Scope).daysText ? qsTr("below: %1").arg(root.page.daysText) : ""
    questions: root.page.desks.length > 1 ? root.page.desks : []
    kinds: root.page.desks.map(() => "scale")
    texts: root.page.desks
    question: root.page.desk
    onPicked: name => root.page.choose(name)
    least: all.implicitHeight
    most: all.implicitHeight
    lead: Segments {
        small: true
        prefix: "period-"
        names: ["day", "week", "month"]
        texts: [qsTr("Days"), qsTr("Weeks"), qsTr("Months")]
        current: root.page.period
        onPicked: name => {
            root.selected = -1;
            root.page.setPeriod(name);
        }
    }

    Column {
        id: all
        width: parent.width
        spacing: Style.deskGap

        NoteCard {
            objectName: "noTickets"
            notesFirst: true
            visible: !root.some
            width: parent.width
            title: root.page.problem !== "" ? root.deskWords.unreadable(root.page.problem) : root.page.state === "unknown" ? qsTr("No tickets yet") : qsTr("No tickets of this desk in these days")
            notes: root.page.problem !== "" ? [] : root.page.state === "unknown" ? [qsTr("This page sets what visitors say beside the help desk’s own figures: time to the first response, service level, returning requesters."), qsTr("Save an export of the help-desk system as CSV or XLSX (ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny or a table of your own) on a USB stick or in the folder “imports” beside the database. Then an admin opens “Help-desk import”."), qsTr("Only times, service levels, desk and channel are kept, no names and no texts.")] : [qsTr("Tickets are known from these days: %1").arg(root.page.knownText), root.page.unmatched === "" ? "" : qsTr("Tickets, and no responses, are known of: %1. Where the kiosk calls a desk otherwise, say so at the import.").arg(root.page.unmatched)]

            PushButton {
                objectName: "toImport"
                visible: root.staff.gate.isAdmin && root.staff.has("tickets")
                height: Style.deskTarget
                padding: 0.4 * Style.deskTarget
                textSize: Style.deskText
                primary: true
                icon: "import"
                text: qsTr("Help-desk import")
                onClicked: root.staff.go("tickets")
            }
        }
        ChartPanel {
            id: beside
            objectName: "beside"
            visible: root.some
            width: parent.width
            height: frame + 50 * Style.deskMm
            title: qsTr("Satisfaction beside service level")
            subtitle: root.page.desk
            said: root.nameOf(root.told) + ": " + [qsTr("CSAT %1").arg(root.tellShare(root.page.csat, root.told)), root.levelName + " " + root.tellShare(root.level, root.told), root.gapOf(root.told) === "" ? "" : qsTr("gap %1").arg(root.gapOf(root.told))].filter(part => part !== "").join(" · ")
            headings: root.heads.concat([qsTr("CSAT"), qsTr("95 % interval"), qsTr("n"), qsTr("Resolved in time"), qsTr("95 % interval"), qsTr("n"), qsTr("Answered in time"), qsTr("95 % interval"), qsTr("n"), qsTr("Gap")])
            words: [0, 10]
            rows: root.page.names.map((name, place) => [root.nameOf(place)].concat(root.cellsOf(root.page.csat, place), root.cellsOf(root.page.resolved, place), root.cellsOf(root.page.answered, place), [root.gapOf(place)]))

            ShareChart {
                objectName: "shareChart"
                anchors.fill: parent
                page: root.page
                first: root.page.csat
                second: root.level
                selected: root.selected
                tickPlaces: [0, 0.25, 0.5, 0.75, 1]
                tickTexts: root.page.percents
                onPicked: place => root.selected = place
                Accessible.role: Accessible.Graphic
                Accessible.name: beside.title + ". " + beside.said
            }
            below: [
                Legend {
                    width: parent?.width ?? 0
                    marks: ["dot", "square", "whisker", "ring", "frame"]
                    texts: [qsTr("CSAT"), root.levelName, qsTr("95 % interval"), qsTr("low base, CSAT"), qsTr("low base, SLA")]
                },
                Text {
                    width: parent?.width ?? 0
                    text: [root.serviceWords.gapMeaning, root.serviceWords.slaMeaning, root.page.openCounts.length === 0 ? "" : qsTr("Open past the target: %1, open inside it: %2 (in no base), without a target: %3 (in no base).").arg(root.page.openCounts[0]).arg(root.page.openCounts[1]).arg(root.page.openCounts[2])].join(" ")
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: 0.88 * Style.deskSmall
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
            ]
        }
        ChartPanel {
            id: waits
            objectName: "waits"
            visible: root.some
            width: parent.width
            height: root.page.elapsed.known ? frame + 42 * Style.deskMm : 40 * Style.deskMm
            title: qsTr("Time to the first response (FRT)")
            instead: root.page.elapsed.known ? "" : qsTr("Not known: the exports tell of no first response.")
            said: root.nameOf(root.told) + ": " + [qsTr("median %1").arg(root.tellWait(root.page.elapsed.medianTexts[root.told] ?? "", root.page.elapsed.medianIntervals[root.told] ?? [])), root.page.elapsed.p90Texts[root.told] === "" ? "" : qsTr("9 of 10 within %1").arg(root.tellWait(root.page.elapsed.p90Texts[root.told] ?? "", root.page.elapsed.p90Intervals[root.told] ?? [])), qsTr("tickets: %1").arg(root.page.elapsed.ns[root.told] ?? ""), root.page.elapsed.waitings[root.told] === "" ? "" : qsTr("still waiting: %1").arg(root.page.elapsed.waitings[root.told] ?? ""), root.page.felts[root.told] === "" ? "" : qsTr("how long it felt: %1 (%2–%3)").arg(root.page.felts[root.told] ?? "").arg(root.page.feltScale[0] ?? "").arg(root.page.feltScale[1] ?? "")].filter(part => part !== "").join(" · ")
            headings: root.heads.concat([qsTr("Tickets"), qsTr("Waiting"), qsTr("Median"), qsTr("95 % interval"), qsTr("90th percentile"), qsTr("95 % interval")], root.page.business.known ? [qsTr("Median, opening hours"), qsTr("90th percentile, opening hours")] : [], root.page.feltScale.length > 0 ? [qsTr("How long it felt")] : [])
            rows: root.page.names.map((name, place) => [root.nameOf(place), root.page.elapsed.ns[place] ?? "", root.page.elapsed.waitings[place] ?? "", root.serviceWords.duration(root.page.elapsed.medianTexts[place] ?? ""), root.serviceWords.bounds(root.page.elapsed.medianIntervals[place] ?? []), root.serviceWords.duration(root.page.elapsed.p90Texts[place] ?? ""), root.serviceWords.bounds(root.page.elapsed.p90Intervals[place] ?? [])].concat(root.page.business.known ? [root.serviceWords.duration(root.page.business.medianTexts[place] ?? ""), root.serviceWords.duration(root.page.business.p90Texts[place] ?? "")] : [], root.page.feltScale.length > 0 ? [root.page.felts[place] ?? ""] : []))

            WaitChart {
                anchors.fill: parent
                page: root.page
                series: root.page.elapsed
                selected: root.selected
                tickTexts: root.page.elapsed.ticks.map(tick => root.serviceWords.duration(tick))
                onPicked: place => root.selected = place
                Accessible.role: Accessible.Graphic
                Accessible.name: waits.title + ". " + waits.said
            }
            below: [
                Legend {
                    width: parent?.width ?? 0
                    marks: ["dot", "whisker", "level", "ring"]
                    texts: [qsTr("median"), qsTr("95 % interval"), qsTr("90th percentile"), qsTr("low base")]
                },
                Text {
                    width: parent?.width ?? 0
                    text: root.serviceWords.frtMeaning
                    textFormat: Text.PlainText
                    color: Style.quiet
                    font.pixelSize: 0.88 * Style.deskSmall
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                }
            ]
        }
        NoteCard {
            objectName: "fourWeeks"
            visible: root.some && root.page.quadrants.length > 0
            width: parent.width
            title: qsTr("Weeks by what they reached")
            notes: [root.page.quadrants[4] === "0" || root.page.quadrants.length === 0 ? "" : qsTr("Left out, since one side had too few: %1").arg(root.page.quadrants[4]), qsTr("Service level reached and people unhappy: ask visitors what matters to them, and redefine the measure with them.")].concat(root.page.together.map(one => root.serviceWords.together(one)), [root.serviceWords.caveat])

            FourWeeks {
                width: parent?.width ?? 0
                counts: root.page.quadrants
                goals: root.page.goals
            }
        }
        NoteCard {
            objectName: "people"
            visible: root.some
            width: parent.width
            title: qsTr("Who came back")
            notes: [root.page.returning.length === 0 ? qsTr("Returning requesters: not shown; tickets of as many days before are not all known.") : root.page.returning[0] === "few" ? qsTr("Returning requesters: not shown; fewer than 10 asked in the days before.") : qsTr("Returning requesters: %1. For a help desk a low figure can be good news.").arg(root.people(root.page.returning)), root.page.customers.length === 0 ? "" : root.page.customers[0] === "few" ? qsTr("Customer retention (CRR): not shown; fewer than 10 customers on the first day.") : qsTr("Customer retention (CRR): %1").arg(root.people(root.page.customers)), root.page.channels.length === 0 ? "" : qsTr("Tickets by channel: %1. Visitors walk in; the other channels are other people.").arg(root.page.channels.map((text, place) => place % 2 === 0 ? (text === "" ? qsTr("not told") : text) + " " + root.page.channels[place + 1] : "").filter(text => text !== "").join(", ")), root.page.unmatched === "" ? "" : qsTr("Tickets, and no responses, are known of: %1. Where the kiosk calls a desk otherwise, say so at the import.").arg(root.page.unmatched)]
        }
    }
}
