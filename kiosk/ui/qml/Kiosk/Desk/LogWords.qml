import QtQml

// The words of the log's page.
QtObject {
    readonly property var actions: ({
            logged_in: qsTr("Came in"),
            logged_out: qsTr("Left the pages"),
            login_failed: qsTr("Wrong passcode"),
            locked_out: qsTr("Pad locked"),
            passcode_set: qsTr("Passcode changed"),
            passcode_reset: qsTr("Passcode reset"),
            recovery_code_made: qsTr("Recovery code made"),
            settings_changed: qsTr("Setting changed"),
            survey_published: qsTr("Survey published"),
            survey_retired: qsTr("Survey retired"),
            survey_scheduled: qsTr("Survey scheduled"),
            survey_imported: qsTr("Survey imported"),
            exported: qsTr("Answers exported"),
            log_exported: qsTr("Log exported"),
            reported: qsTr("Report made"),
            tickets_imported: qsTr("Tickets imported"),
            alert_changed: qsTr("Alert handled"),
            comment_changed: qsTr("Comment marked"),
            backed_up: qsTr("Backup made"),
            restored: qsTr("Backup restored"),
            salvaged: qsTr("Damaged database salvaged"),
            erased: qsTr("Erased"),
            counts_rebuilt: qsTr("Counts rebuilt"),
            encryption_changed: qsTr("Encryption changed"),
            clock_jumped: qsTr("Clock was changed"),
            mark_replaced: qsTr("Mark of the last entry replaced"),
            changed_outside: qsTr("Changed outside the program"),
            simulated: qsTr("Simulated answers added"),
            started: qsTr("Kiosk started"),
            restarted: qsTr("Kiosk restarted"),
            left: qsTr("Kiosk ended")
        })
    readonly property var roles: ({
            staff: qsTr("Staff"),
            admin: qsTr("Admin"),
            command: qsTr("Terminal"),
            kiosk: qsTr("Kiosk")
        })
    readonly property var names: ({
            at: qsTr("where"),
            by: qsTr("by"),
            why: qsTr("why"),
            what: qsTr("what"),
            role: qsTr("of"),
            rows: qsTr("rows"),
            responses: qsTr("responses"),
            file: qsTr("file"),
            version: qsTr("version"),
            seconds: qsTr("seconds"),
            wait_s: qsTr("waits (s)"),
            "for": qsTr("for"),
            count: qsTr("how many"),
            reason: qsTr("reason"),
            state: qsTr("state"),
            response: qsTr("response"),
            survey: qsTr("survey")
        })
    readonly property var values: ({
            kiosk: qsTr("at the kiosk"),
            desk: qsTr("at the desk’s screen"),
            hand: qsTr("by hand"),
            time: qsTr("by itself"),
            admin: qsTr("admin"),
            staff: qsTr("staff"),
            asked: qsTr("asked for"),
            changed: qsTr("something was changed"),
            ended: qsTr("the system"),
            night: qsTr("as every night"),
            "recovery code": qsTr("recovery code"),
            recovery: qsTr("recovery code"),
            passcode: qsTr("passcode")
        })

    function action(code: string): string {
        return actions[code] ?? code;
    }
    function role(code: string): string {
        return roles[code] ?? code;
    }
    function told(name: string, value: string): string {
        const plain = ["at", "by", "why", "role", "for"].includes(name) ? values[value] ?? value : value;
        return qsTr("%1: %2").arg(names[name] ?? name).arg("\u2068" + plain + "\u2069");
    }
    function flaw(code: string, rows: string): string {
        switch (code) {
        case "changed":
            return qsTr("Changed, or in another place than it was written: row %1").arg(rows);
        case "missing":
            return qsTr("Rows are missing before row %1").arg(rows);
        case "cut":
            return qsTr("The end was cut off, or an older database was put in place of this one");
        case "rewritten":
            return qsTr("The log was written anew");
        case "no_mark":
            return qsTr("The file that keeps the last row’s mark is missing, so whether the end was cut off cannot be told");
        case "other_mark":
            return qsTr("The mark is of another database, so whether the end was cut off cannot be told");
        default:
            return qsTr("The mark is older than the last row: the program ended before it could follow");
        }
    }
}
