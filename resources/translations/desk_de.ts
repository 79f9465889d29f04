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
    <message>
        <source>Make a card</source>
        <translation>Karte daraus machen</translation>
    </message>
</context>
<context>
    <name>DeskIdea</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>open for “me too”</source>
        <translation>offen für „Ich auch“</translation>
    </message>
    <message>
        <source>we are doing it</source>
        <translation>wir tun es gerade</translation>
    </message>
    <message>
        <source>we did it</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>we cannot do it</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>As it was written: %1</source>
        <translation>Wie sie geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>“Me too”: %1</source>
        <translation>„Ich auch“: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Open or answer…</source>
        <translation>Öffnen oder beantworten&#xa0;…</translation>
    </message>
    <message>
        <source>Answer or change…</source>
        <translation>Beantworten oder ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Ideas (%1)</source>
        <translation>Ideen (%1)</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
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
    <name>FunnelRow</name>
    <message>
        <source>Opened by staff</source>
        <translation>Vom Personal geöffnet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Mit Kommentar</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>weniger als 5</translation>
    </message>
    <message>
        <source>Response rate: too few visits were opened for one</source>
        <translation>Antwortrate: dafür wurden zu wenige Besuche geöffnet</translation>
    </message>
    <message>
        <source>Response rate: %1, low base</source>
        <translation>Antwortrate: %1, kleine Basis</translation>
    </message>
    <message>
        <source>Response rate: %1</source>
        <translation>Antwortrate: %1</translation>
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
    <name>IdeaForm</name>
    <message>
        <source>As it was written: %1</source>
        <translation>Wie sie geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>Open for “me too”</source>
        <translation>Offen für „Ich auch“</translation>
    </message>
    <message>
        <source>We are doing it</source>
        <translation>Wir tun es gerade</translation>
    </message>
    <message>
        <source>We did it</source>
        <translation>Wir haben es getan</translation>
    </message>
    <message>
        <source>We cannot</source>
        <translation>Wir können nicht</translation>
    </message>
    <message>
        <source>The language before</source>
        <translation>Vorherige Sprache</translation>
    </message>
    <message>
        <source>The next language</source>
        <translation>Nächste Sprache</translation>
    </message>
    <message>
        <source>What visitors said, in words that may be public (no names)</source>
        <translation>Was Besucher sagten, in Worten, die öffentlich sein dürfen (keine Namen)</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>A first answer (may be left empty)</source>
        <translation>Eine erste Antwort (kann leer bleiben)</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade getan wird</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>IdeasDeskPage</name>
    <message>
        <source>Nothing new. What visitors leave on the kiosk shows here first; nobody else sees it before you open it.</source>
        <translation>Nichts Neues. Was Besucher am Kiosk hinterlassen, erscheint zuerst hier; niemand sonst sieht es, bevor Sie es öffnen.</translation>
    </message>
    <message>
        <source>No idea is open for “me too”.</source>
        <translation>Keine Idee ist offen für „Ich auch“.</translation>
    </message>
    <message>
        <source>No idea has been answered yet. Answered ones show on the start screen as “You said – we did”.</source>
        <translation>Noch keine Idee ist beantwortet. Beantwortete erscheinen auf dem Startbildschirm als „Sie sagten – wir taten“.</translation>
    </message>
    <message>
        <source>No idea is hidden.</source>
        <translation>Keine Idee ist verborgen.</translation>
    </message>
    <message>
        <source>There is no database yet. Start the kiosk once.</source>
        <translation>Es gibt noch keine Datenbank. Starten Sie den Kiosk einmal.</translation>
    </message>
    <message>
        <source>This was not saved: the idea has changed meanwhile, or a text is missing. Look at it again.</source>
        <translation>Das wurde nicht gespeichert: Die Idee hat sich inzwischen geändert, oder ein Text fehlt. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This was not saved, or cannot be read. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Das wurde nicht gespeichert oder kann nicht gelesen werden. Versuchen Sie es noch einmal; scheitert es wieder, führen Sie „kiosk doctor“ auf diesem Rechner aus.</translation>
    </message>
    <message>
        <source>Open or answer an idea</source>
        <translation>Eine Idee öffnen oder beantworten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show it to visitors</source>
        <translation>Besuchern zeigen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Verborgen: %1</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Try the survey</source>
        <translation>Umfrage ausprobieren</translation>
    </message>
    <message>
        <source>The next visit is a test: it says so on the screen, its answers are kept and marked, and they count nowhere.</source>
        <translation>Der nächste Besuch ist ein Test: Er steht so auf dem Bildschirm, seine Antworten werden aufbewahrt und gekennzeichnet und zählen nirgends.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Bildschirm reinigen</translation>
    </message>
    <message>
        <source>For one minute touches and keys do nothing, and the screen says so. Then it comes back by itself.</source>
        <translation>Eine Minute lang bewirken Berührungen und Tasten nichts, und der Bildschirm sagt es. Danach geht es von selbst weiter.</translation>
    </message>
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
        <translation>Kiosk verlassen&#xa0;…</translation>
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
    <name>LearnKeys</name>
    <message>
        <source>Press the key for: %1</source>
        <translation>Drücken Sie die Taste für: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>Diese Taste gibt es nicht</translation>
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
    <name>OpenVisit</name>
    <message>
        <source>Open a visit</source>
        <translation>Besuch öffnen</translation>
    </message>
    <message>
        <source>A visit is open</source>
        <translation>Ein Besuch ist geöffnet</translation>
    </message>
    <message>
        <source>One visitor can begin at the kiosk.</source>
        <translation>Ein Besucher kann am Kiosk beginnen.</translation>
    </message>
    <message>
        <source>Lets one visitor begin at the kiosk.</source>
        <translation>Lässt einen Besucher am Kiosk beginnen.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.</translation>
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
        <translation>Einen Moment&#xa0;…</translation>
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
