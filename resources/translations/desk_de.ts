<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmLines</name>
    <message>
        <source>Answers cannot be saved: the disk is full. Free some space; saving then goes on by itself.</source>
        <translation>Antworten können nicht gespeichert werden: Der Datenträger ist voll. Schaffen Sie Platz; danach wird von selbst weitergespeichert.</translation>
    </message>
    <message>
        <source>Answers cannot be saved: the program may not write to its folder. Make the folder writable; saving then goes on by itself.</source>
        <translation>Antworten können nicht gespeichert werden: Das Programm darf nicht in seinen Ordner schreiben. Machen Sie den Ordner beschreibbar; danach wird von selbst weitergespeichert.</translation>
    </message>
    <message>
        <source>Answers cannot be saved: the database is damaged. Restart the kiosk; the damaged file is kept.</source>
        <translation>Antworten können nicht gespeichert werden: Die Datenbank ist beschädigt. Starten Sie den Kiosk neu; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Answers cannot be saved at the moment. The program keeps trying. If this stays, restart the kiosk.</source>
        <translation>Antworten können zurzeit nicht gespeichert werden. Das Programm versucht es weiter. Wenn es so bleibt, starten Sie den Kiosk neu.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>kleine Basis</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>weniger als 5 Antworten</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Latest comments</source>
        <translation>Neueste Kommentare</translation>
    </message>
    <message>
        <source>Comments show once 5 people have answered, so that nobody can be recognised.</source>
        <translation>Kommentare erscheinen, sobald 5 Personen geantwortet haben, damit niemand erkannt werden kann.</translation>
    </message>
    <message>
        <source>What visitors write will show here.</source>
        <translation>Was Besucherinnen und Besucher schreiben, erscheint hier.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment in these days.</source>
        <translation>In diesen Tagen hat niemand einen Kommentar geschrieben.</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Schließt in %1 s</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Zur Umfrage</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The disk is full. Free some space and export again. Nothing was left half written.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und exportieren Sie noch einmal. Es ist keine halbe Datei zurückgeblieben.</translation>
    </message>
    <message>
        <source>The program may not write to this folder. Choose another one in the settings, or make it writable.</source>
        <translation>Das Programm darf nicht in diesen Ordner schreiben. Wählen Sie in den Einstellungen einen anderen oder machen Sie ihn beschreibbar.</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Es gibt noch keine Antworten.</translation>
    </message>
    <message>
        <source>The database is damaged. Run “kiosk doctor” on this computer, and keep the file.</source>
        <translation>Die Datenbank ist beschädigt. Starten Sie auf diesem Rechner „kiosk doctor“ und heben Sie die Datei auf.</translation>
    </message>
    <message>
        <source>The export did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Der Export hat nicht geklappt. Versuchen Sie es noch einmal; wenn er wieder misslingt, starten Sie auf diesem Rechner „kiosk doctor“.</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>A CSV file for a spreadsheet or statistics program: one row for every response on this device, comments included.</source>
        <translation>Eine CSV-Datei für ein Tabellen- oder Statistikprogramm: eine Zeile für jede Rückmeldung auf diesem Gerät, mit den Kommentaren.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done. Responses: %1. The file is here:</source>
        <translation>Fertig. Rückmeldungen: %1. Die Datei liegt hier:</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>weniger als 5 Antworten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>5 to 9</comment>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>Figures come with the fifth answer.</source>
        <translation>Zahlen gibt es ab der fünften Antwort.</translation>
    </message>
    <message>
        <source>A score comes with the tenth answer.</source>
        <translation>Einen Wert gibt es ab der zehnten Antwort.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>heute: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>This ends the program. All answers given so far are saved. Nobody can answer on this screen until the kiosk is started again.</source>
        <translation>Damit endet das Programm. Alle bisherigen Antworten sind gespeichert. Bis der Kiosk wieder gestartet wird, kann an diesem Bildschirm niemand antworten.</translation>
    </message>
    <message>
        <source>Leave the kiosk…</source>
        <translation>Kiosk verlassen …</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Ja, verlassen</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nein, bleiben</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Lay a ruler on the screen and make the bar 100 mm long.</source>
        <translation>Legen Sie ein Lineal an den Bildschirm und stellen Sie den Balken auf 100 mm ein.</translation>
    </message>
    <message>
        <source>The picture is then %1 mm wide.</source>
        <translation>Das Bild ist dann %1 mm breit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is 100 mm</source>
        <translation>Es sind 100 mm</translation>
    </message>
</context>
<context>
    <name>PadKeys</name>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PasscodePad</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Zur Umfrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>For the staff of this desk</source>
        <translation>Für das Personal dieses Servicedesks</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>That is not the passcode. After one more wrong try the pad waits.</source>
        <translation>Das ist nicht der Code. Nach einem weiteren Fehlversuch folgt eine Wartezeit.</translation>
    </message>
    <message>
        <source>That is not the passcode.</source>
        <translation>Das ist nicht der Code.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Next try in %1.</source>
        <translation>Zu viele Fehlversuche. Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>There is no passcode yet. An admin sets it on this computer with “kiosk setup”.</source>
        <translation>Es gibt noch keinen Code. Die Administration legt ihn auf diesem Rechner mit „kiosk setup“ fest.</translation>
    </message>
    <message>
        <source>The passcodes cannot be read, so these pages stay shut. An admin sets new ones on this computer with “kiosk setup”.</source>
        <translation>Die Codes sind nicht lesbar, deshalb bleiben diese Seiten zu. Die Administration legt auf diesem Rechner mit „kiosk setup“ neue fest.</translation>
    </message>
    <message>
        <source>Please type your passcode.</source>
        <translation>Bitte geben Sie Ihren Code ein.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>Mean %1 (%2)</source>
        <translation>Mittelwert %1 (%2)</translation>
    </message>
    <message>
        <source>Without flagged: %1 (n = %2)</source>
        <translation>Ohne auffällige: %1 (n = %2)</translation>
    </message>
    <message>
        <source>Caution: flagged answers change this score clearly.</source>
        <translation>Vorsicht: Auffällige Antworten verändern diesen Wert deutlich.</translation>
    </message>
    <message>
        <source>The wording changed in these days. Only answers to the new wording are counted here.</source>
        <translation>In diesen Tagen hat sich der Wortlaut geändert. Hier zählen nur Antworten auf den neuen.</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Responses: %1</source>
        <translation>Rückmeldungen: %1</translation>
    </message>
    <message>
        <source>Responses: fewer than 5</source>
        <translation>Rückmeldungen: weniger als 5</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Das sind die Ansichten derer, die antworten wollten. Die Intervalle erfassen nur den Zufall.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>Einfachheit (CES)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Empfehlung (NPS)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>satisfied (%1)</source>
        <translation>zufrieden (%1)</translation>
    </message>
    <message>
        <source>agree (%1)</source>
        <translation>stimmen zu (%1)</translation>
    </message>
    <message>
        <source>promoters minus detractors</source>
        <translation>Promotoren minus Kritiker</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotoren</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>There are no answers yet. The first one given on the kiosk will show here.</source>
        <translation>Es gibt noch keine Antworten. Die erste, die am Kiosk gegeben wird, erscheint hier.</translation>
    </message>
    <message>
        <source>The answers were written by a newer version of this program. Use that version to see them.</source>
        <translation>Die Antworten hat eine neuere Version dieses Programms geschrieben. Sehen Sie sie mit dieser Version an.</translation>
    </message>
    <message>
        <source>The database is damaged. Run “kiosk doctor” on this computer, and keep the file.</source>
        <translation>Die Datenbank ist beschädigt. Starten Sie auf diesem Rechner „kiosk doctor“ und heben Sie die Datei auf.</translation>
    </message>
    <message>
        <source>The answers cannot be read at the moment. This page tries again every second.</source>
        <translation>Die Antworten sind zurzeit nicht lesbar. Diese Seite versucht es jede Sekunde wieder.</translation>
    </message>
</context>
</TS>
