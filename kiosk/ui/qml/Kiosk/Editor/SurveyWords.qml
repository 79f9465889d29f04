import QtQuick

// The words for kinds of question, rules of conditions, and why something was refused.
QtObject {
    id: root

    readonly property list<string> kinds: ["csat", "ces", "nps", "scale", "choice", "comment"]

    function kind(name: string): string {
        switch (name) {
        case "csat":
            return qsTr("Satisfaction (CSAT)");
        case "ces":
            return qsTr("Effort (CES)");
        case "nps":
            return qsTr("Recommendation (NPS)");
        case "scale":
            return qsTr("Scale of your own");
        case "choice":
            return qsTr("Choice");
        case "comment":
            return qsTr("Comment");
        default:
            return name;
        }
    }
    function about(name: string): string {
        switch (name) {
        case "csat":
            return qsTr("How satisfied somebody is. 3, 4, 5, 7 or 10 points; the share of satisfied people is the score.");
        case "ces":
            return qsTr("How easy it was to get help. Always 7 points from disagree to agree.");
        case "nps":
            return qsTr("Whether somebody would recommend the desk. Always 0 to 10.");
        case "scale":
            return qsTr("3 to 11 points with two ends in your own words; the mean is the score.");
        case "choice":
            return qsTr("One or several of up to 8 options, with “other” in one’s own words.");
        default:
            return qsTr("A text of up to 500 characters.");
        }
    }
    function rule(name: string): string {
        switch (name) {
        case "at_most":
            return qsTr("is at most");
        case "at_least":
            return qsTr("is at least");
        case "is":
            return qsTr("is");
        case "one_of":
            return qsTr("is one of");
        default:
            return "?";
        }
    }
    // Why something could not be done; `told` is the program's own sentence, for what only that can tell.
    function refusal(code: string, told: string): string {
        switch (code) {
        case "":
            return "";
        case "taken":
            return qsTr("That is taken already; choose another one.");
        case "bad_id":
            return qsTr("An id has lower-case letters, digits and signs such as _ only, begins with a letter, and has at most 40 characters.");
        case "bad_language":
            return qsTr("That is no language tag. Examples: en, de-CH, zh-Hant.");
        case "too_many":
            return qsTr("There is no room for more of these.");
        case "last":
            return qsTr("The last language cannot be removed.");
        case "as_written":
            return qsTr("The file says this in a way that only a text editor can change: %1").arg(told);
        case "not_there":
        case "bad_value":
            return qsTr("That is not possible here.");
        case "standard":
            return qsTr("This survey is asked whenever no other is scheduled. Make another one the standard first.");
        case "not_published":
            return qsTr("Only a published survey can be asked. Publish it first.");
        case "has_draft":
            return qsTr("There is a draft of this survey already, which would be lost. Publish or discard it first.");
        case "unfit":
            return qsTr("A scale does not fit on this kiosk’s screen, so it is not published: %1").arg(told);
        case "survey":
            return qsTr("This file can only be mended by hand: %1").arg(told);
        case "bad_file":
            return qsTr("The file cannot be read: %1").arg(told);
        case "bad_schedule":
            return qsTr("These hours or days cannot be meant: %1").arg(told);
        case "settings":
            return qsTr("The settings’ file is damaged, so nothing was changed: %1").arg(told);
        case "disk":
            return qsTr("It was not saved: %1").arg(told);
        default:
            return told;
        }
    }
}
