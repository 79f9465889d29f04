import QtQml

// The words of the device's page.
QtObject {
    readonly property var names: ({
            program: qsTr("Program"),
            python: qsTr("Python"),
            pyside: qsTr("PySide6"),
            qt: qsTr("Qt"),
            sqlite: qsTr("SQLite"),
            schema: qsTr("Database version"),
            system: qsTr("System"),
            program_up_s: qsTr("Running time, program"),
            machine_up_s: qsTr("Running time, machine"),
            data_folder: qsTr("Folder of the data"),
            disk_free_bytes: qsTr("Free on the disk"),
            database_bytes: qsTr("Size of the database"),
            store_trouble: qsTr("Database"),
            responses: qsTr("Responses"),
            last_seq: qsTr("Number of the last one"),
            backed_up_at: qsTr("Last backup"),
            checked_at: qsTr("Last check of the database"),
            care_problem: qsTr("Found"),
            synced_at: qsTr("Last sync"),
            screen_px: qsTr("Screen, pixels"),
            screen_mm: qsTr("Picture, millimetres"),
            voices: qsTr("Voices")
        })
    readonly property var empties: ({
            backed_up_at: qsTr("never"),
            checked_at: qsTr("never"),
            synced_at: qsTr("no sync set up"),
            voices: qsTr("none, nothing is read aloud"),
            screen_mm: qsTr("not measured: a guess")
        })

    function name(code: string): string {
        return names[code] ?? code;
    }
    function value(code: string, text: string): string {
        if (text === "")
            return empties[code] ?? qsTr("not known");
        if (code.endsWith("_up_s")) {
            const parts = text.split(" ");
            return qsTr("%1 d %2 h %3 min").arg(parts[0]).arg(parts[1]).arg(parts[2]);
        }
        return text;
    }
}
