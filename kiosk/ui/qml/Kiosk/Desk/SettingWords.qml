import QtQml

// The settings' names and meanings, as kiosk/setting_list.py has them; a test compares.
QtObject {
    readonly property var titles: ({
            desk: qsTr("Desk"),
            kiosk: qsTr("Kiosk"),
            screen_width_mm: qsTr("Width of the picture"),
            theme: qsTr("Look"),
            reach_band_mm: qsTr("Height within reach"),
            speech_volume: qsTr("Reading aloud"),
            keys: qsTr("Keys of a keypad"),
            idle_after_s: qsTr("Quiet time"),
            idle_typing_after_s: qsTr("Quiet time while writing"),
            warning_s: qsTr("“More time?” waits"),
            thanks_s: qsTr("“Thank you” stays"),
            show_receipt: qsTr("Receipt number"),
            survey: qsTr("Survey"),
            surveys: qsTr("Surveys by the clock"),
            ideas: qsTr("Ideas"),
            alternative: qsTr("Another way to answer"),
            phone_url: qsTr("Address for phones"),
            opening_hours: qsTr("Opening hours"),
            armed: qsTr("Visits that staff open"),
            arm_key: qsTr("Key that opens a visit"),
            armed_for_s: qsTr("An opened visit waits"),
            staff_mode: qsTr("Desk’s pages"),
            reports: qsTr("Reports by themselves"),
            report_folder: qsTr("Folder for reports"),
            report_language: qsTr("Language of reports"),
            export_folder: qsTr("Folder for exports"),
            backup_folder: qsTr("Folder for backups"),
            backup_every_h: qsTr("Backup every"),
            comments_days: qsTr("Comments are kept"),
            responses_days: qsTr("Responses are kept")
        })
    readonly property var meanings: ({
            desk: qsTr("The desk’s name, on the start screen and in each response."),
            kiosk: qsTr("This device’s name, in each response."),
            screen_width_mm: qsTr("Measured on the panel with a ruler; every size on the screen follows from it."),
            theme: qsTr("File with logo, accent and background."),
            reach_band_mm: qsTr("Where low reach puts the controls: so high from the picture’s lower edge."),
            speech_volume: qsTr("How loud: 0 is silent, 1 is all that the system allows."),
            keys: qsTr("What next, previous, select and help are on a keypad or on switches."),
            idle_after_s: qsTr("Without a touch for so long, “More time?” is asked."),
            idle_typing_after_s: qsTr("The same on the comment’s screen."),
            warning_s: qsTr("So long before the visit is closed; 20 s at least."),
            thanks_s: qsTr("So long, then the start screen is back."),
            show_receipt: qsTr("“Thank you” shows a number by which the visitor can have the response erased."),
            survey: qsTr("The survey’s file."),
            surveys: qsTr("Other surveys, each with desks, weekdays, hours and days."),
            ideas: qsTr("Visitors see what became of ideas, say “me too” and leave their own."),
            alternative: qsTr("Such as a paper form or a person; named on the start and the closed screen."),
            phone_url: qsTr("Where visitors answer on their own phone; shown as a QR code."),
            opening_hours: qsTr("Outside them the screen is closed and tells when it opens."),
            armed: qsTr("A visit opens only when staff press a key or tap at the desk."),
            arm_key: qsTr("Of any USB clicker, as Qt names it: F5, PgDown."),
            armed_for_s: qsTr("So long to be begun."),
            staff_mode: qsTr("They begin light or dark; each window can be switched."),
            reports: qsTr("Made each when its day, week or month is over."),
            report_folder: qsTr("Where reports go."),
            report_language: qsTr("Such as de or fr."),
            export_folder: qsTr("Where the export page writes."),
            backup_folder: qsTr("Best on another disk."),
            backup_every_h: qsTr("So many hours while the kiosk runs."),
            comments_days: qsTr("After so many days they are erased."),
            responses_days: qsTr("After so many days they are erased; the days’ counts stay.")
        })
    readonly property var nones: ({
            screen_width_mm: qsTr("not measured"),
            theme: qsTr("the program’s own look"),
            reach_band_mm: qsTr("two fifths of the picture"),
            survey: qsTr("the shipped survey"),
            alternative: qsTr("none"),
            phone_url: qsTr("no code"),
            opening_hours: qsTr("always open"),
            arm_key: qsTr("no key"),
            report_folder: qsTr("reports, beside the data"),
            report_language: qsTr("the survey’s first"),
            export_folder: qsTr("exports, beside the data"),
            backup_folder: qsTr("backups, beside the data"),
            backup_every_h: qsTr("only by hand"),
            comments_days: qsTr("for ever"),
            responses_days: qsTr("for ever")
        })
    readonly property var groups: ({
            names: qsTr("Names"),
            screen: qsTr("Screen"),
            visit: qsTr("A visit"),
            survey: qsTr("Survey"),
            hours: qsTr("Opening hours"),
            access: qsTr("Visits that staff open"),
            desk: qsTr("Desk"),
            data: qsTr("Data")
        })
    readonly property var units: ({
            s: qsTr("%1 s"),
            mm: qsTr("%1 mm"),
            h: qsTr("%1 h"),
            days: qsTr("%1 days")
        })
    readonly property var choices: ({
            light: qsTr("Light"),
            dark: qsTr("Dark")
        })

    function title(name: string): string {
        return titles[name] ?? name;
    }
    function meaning(name: string): string {
        return meanings[name] ?? "";
    }
    function none(name: string): string {
        return nones[name] ?? qsTr("not set");
    }
    function withUnit(text: string, unit: string): string {
        return unit === "" ? text : (units[unit] ?? "%1").arg(text);
    }
    function choice(name: string): string {
        return choices[name] ?? name;
    }
    function refusal(code: string, limit: string, unit: string, told: string): string {
        switch (code) {
        case "number":
            return qsTr("That is no number.");
        case "whole":
            return qsTr("Only whole numbers.");
        case "low":
            return qsTr("At least %1.").arg(withUnit(limit, unit));
        case "high":
            return qsTr("At most %1.").arg(withUnit(limit, unit));
        case "short":
            return qsTr("This may not be empty.");
        case "long":
            return qsTr("At most %1 characters.").arg(limit);
        case "disk":
            return qsTr("It could not be written, so nothing was changed. See to the disk and try again.");
        default:
            return qsTr("Refused, nothing was changed: %1").arg("\u2068" + told + "\u2069");
        }
    }
    // Whether the words somebody looks for are in a setting's name or meaning.
    function has(name: string, wanted: string): bool {
        const text = (name + " " + title(name) + " " + meaning(name)).toLocaleLowerCase();
        return wanted.toLocaleLowerCase().split(" ").every(word => text.includes(word));
    }
}
