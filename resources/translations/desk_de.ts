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
    <message>
        <source>Fewer notices</source>
        <translation>Weniger Meldungen</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>Alle Meldungen</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>acknowledged</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>A low score on a day with fewer than 5 answers. More is not told, so that nobody can be recognised.</source>
        <translation>Eine niedrige Note an einem Tag mit weniger als 5 Antworten. Mehr wird nicht gesagt, damit niemand erkannt wird.</translation>
    </message>
    <message>
        <source>Note for the team, without names of visitors</source>
        <translation>Notiz für das Team, ohne Namen von Besuchern</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Nothing waits. A satisfaction score in the lowest quarter of its scale shows here, on a day with at least 5 answers at once, else when the day is over.</source>
        <translation>Nichts offen. Eine Zufriedenheit im untersten Viertel ihrer Skala erscheint hier: an einem Tag mit mindestens 5 Antworten sofort, sonst wenn der Tag vorbei ist.</translation>
    </message>
    <message>
        <source>No alert is being looked after.</source>
        <translation>Um keinen Hinweis wird sich gerade gekümmert.</translation>
    </message>
    <message>
        <source>No alert has been closed yet.</source>
        <translation>Noch kein Hinweis wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Low scores of the last 30 days. Nobody is named, and the order within a day tells nothing.</source>
        <translation>Niedrige Noten der letzten 30 Tage. Niemand wird genannt, und die Reihenfolge innerhalb eines Tages sagt nichts.</translation>
    </message>
    <message>
        <source>The newest day first.</source>
        <translation>Der neueste Tag zuerst.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Your passcode once more</source>
        <translation>Ihr Passcode noch einmal</translation>
    </message>
    <message>
        <source>That is not the passcode. After one more wrong try these pages close.</source>
        <translation>Das ist nicht der Passcode. Nach einem weiteren Fehlversuch schließen sich diese Seiten.</translation>
    </message>
    <message>
        <source>That is not the passcode.</source>
        <translation>Das ist nicht der Passcode.</translation>
    </message>
    <message>
        <source>The passcodes cannot be read, so nothing is done. An admin sets new ones on this computer with “kiosk passcode”.</source>
        <translation>Die Passcodes lassen sich nicht lesen, daher geschieht nichts. Ein Admin setzt neue auf diesem Rechner mit „kiosk passcode“.</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Please type your passcode to go on.</source>
        <translation>Was gelöscht ist, lässt sich nicht zurückholen. Bitte geben Sie zum Fortfahren Ihren Passcode ein.</translation>
    </message>
    <message>
        <source>Who may open these pages will change. Please type the admin passcode to go on.</source>
        <translation>Wer diese Seiten öffnen darf, wird geändert. Bitte geben Sie zum Fortfahren den Admin-Passcode ein.</translation>
    </message>
    <message>
        <source>Please type your passcode to go on.</source>
        <translation>Bitte geben Sie zum Fortfahren Ihren Passcode ein.</translation>
    </message>
</context>
<context>
    <name>AskPad</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
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
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
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
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>CareErase</name>
    <message>
        <source>Which number was shown?</source>
        <translation>Welche Nummer wurde angezeigt?</translation>
    </message>
    <message>
        <source>The ten digits under “Thank you”, as the visitor has them.</source>
        <translation>Die zehn Ziffern unter „Danke“, wie der Besucher sie hat.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: the last of the ten proves the others. Please read it again.</source>
        <translation>Eine Ziffer ist falsch oder fehlt: Die letzte der zehn prüft die anderen. Bitte noch einmal lesen.</translation>
    </message>
    <message>
        <source>No response here has this number. It may be of another kiosk, or erased already.</source>
        <translation>Hier hat keine Antwort diese Nummer. Vielleicht ist sie von einem anderen Kiosk oder schon gelöscht.</translation>
    </message>
    <message>
        <source>The database cannot be read just now. Try again in a minute.</source>
        <translation>Die Datenbank kann gerade nicht gelesen werden. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The response is erased</source>
        <translation>Die Antwort ist gelöscht</translation>
    </message>
    <message>
        <source>Erase the response of %1?</source>
        <translation>Die Antwort von %1 löschen?</translation>
    </message>
    <message>
        <source>Several responses have this number</source>
        <translation>Mehrere Antworten haben diese Nummer</translation>
    </message>
    <message>
        <source>It could not be erased. Try again in a minute; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Das Löschen ist nicht gelungen. Versuchen Sie es in einer Minute noch einmal; gelingt es wieder nicht, führen Sie „kiosk doctor“ auf diesem Rechner aus.</translation>
    </message>
    <message>
        <source>Ask for the day of the visit, and choose it.</source>
        <translation>Fragen Sie nach dem Tag des Besuchs und wählen Sie ihn.</translation>
    </message>
    <message>
        <source>Answers, comment, language and times are overwritten and counted no more. This cannot be undone. Its place in the chain stays, so that all others can still be proven.</source>
        <translation>Antworten, Kommentar, Sprache und Zeiten werden überschrieben und nicht mehr gezählt. Das lässt sich nicht rückgängig machen. Der Platz in der Kette bleibt, damit alle anderen weiter bewiesen werden können.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the database, its log, the backups or the exports of this kiosk.</source>
        <translation>In der Datenbank, ihrem Protokoll, den Sicherungen und den Exporten dieses Kiosks ist nichts mehr davon.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the database. These files hold it still, or may; delete them. Hourly backups go by themselves after 14 days.</source>
        <translation>In der Datenbank ist nichts mehr davon. Diese Dateien enthalten es noch, oder vielleicht; löschen Sie sie. Stündliche Sicherungen verschwinden nach 14 Tagen von selbst.</translation>
    </message>
    <message>
        <source>Take it out of the backups, too</source>
        <translation>Auch aus den Sicherungen entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CareJob</name>
    <message>
        <source>There is no room for it. Free some space, or choose another folder in the settings.</source>
        <translation>Dafür ist kein Platz. Schaffen Sie Platz, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The program may not write there. Choose another folder in the settings, or make it writable.</source>
        <translation>Das Programm darf dort nicht schreiben. Wählen Sie in den Einstellungen einen anderen Ordner, oder machen Sie ihn beschreibbar.</translation>
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
        <source>The database is in use just now. Try again in a minute.</source>
        <translation>Die Datenbank ist gerade in Gebrauch. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es erneut; gelingt es wieder nicht, führen Sie auf diesem Computer „kiosk doctor“ aus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>Angehalten. Nichts Halbes ist geblieben.</translation>
    </message>
</context>
<context>
    <name>CareKeeping</name>
    <message>
        <source>How long answers are kept</source>
        <translation>Wie lange Antworten bleiben</translation>
    </message>
    <message>
        <source>Comments: %1. Whole responses: %2; the counts of their days stay. What is too old goes at night.</source>
        <translation>Kommentare: %1. Ganze Antworten: %2; die Zählungen ihrer Tage bleiben. Was zu alt ist, wird nachts gelöscht.</translation>
    </message>
    <message>
        <source>Too old today. Responses with comments: %1. Whole responses: %2.</source>
        <translation>Heute zu alt. Antworten mit Kommentaren: %1. Ganze Antworten: %2.</translation>
    </message>
    <message>
        <source>Nothing is too old today.</source>
        <translation>Heute ist nichts zu alt.</translation>
    </message>
    <message>
        <source>Erasing what is too old…</source>
        <translation>Was zu alt ist, wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Erased. Responses with comments: %1. Whole responses: %2.</source>
        <translation>Gelöscht. Antworten mit Kommentaren: %1. Ganze Antworten: %2.</translation>
    </message>
    <message>
        <source>Erase it now…</source>
        <translation>Jetzt löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Change how long</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <source>Erase one response</source>
        <translation>Eine Antwort löschen</translation>
    </message>
    <message>
        <source>Somebody wants their answers erased and has the number that was shown under “Thank you” (a setting). It is found by that number alone, and your passcode is asked for again.</source>
        <translation>Jemand möchte die eigenen Antworten gelöscht haben und hat die Nummer, die unter „Danke“ stand (eine Einstellung). Nur über diese Nummer wird sie gefunden, und Ihr Passcode wird noch einmal verlangt.</translation>
    </message>
    <message>
        <source>Type the number…</source>
        <translation>Nummer eingeben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>by the clock</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1; since then none could be made</source>
        <translation>%1; seitdem gelang keine</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>comes tonight</source>
        <translation>kommt heute Nacht</translation>
    </message>
    <message>
        <source>%1: all is whole</source>
        <translation>%1: alles in Ordnung</translation>
    </message>
    <message>
        <source>%1: something was found</source>
        <translation>%1: etwas wurde gefunden</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Platte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Each is a whole copy, checked when it is made. They lie in %1</source>
        <translation>Jede ist eine vollständige Kopie, beim Anlegen geprüft. Sie liegen in %1</translation>
    </message>
    <message>
        <source>%1 · responses: %2 · %3</source>
        <translation>%1 · Antworten: %2 · %3</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Die Sicherung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Verifying every backup…</source>
        <translation>Jede Sicherung wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Die Sicherung ist angelegt und geprüft.</translation>
    </message>
    <message>
        <source>Backups verified: %1. All are whole.</source>
        <translation>Geprüfte Sicherungen: %1. Alle sind unversehrt.</translation>
    </message>
    <message>
        <source>These are not whole any more: %1</source>
        <translation>Diese sind nicht mehr unversehrt: %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Verify them</source>
        <translation>Sicherungen prüfen</translation>
    </message>
    <message>
        <source>To put one back, leave the kiosk and type in a terminal: kiosk restore, and the file’s name. It is checked first, says what would be missing, keeps the database that was there, and “kiosk restore --undo” goes back.</source>
        <translation>Um eine zurückzuholen, verlassen Sie den Kiosk und geben Sie in einem Terminal ein: kiosk restore und den Namen der Datei. Sie wird erst geprüft, es wird gesagt, was fehlen würde, die bisherige Datenbank bleibt erhalten, und „kiosk restore --undo“ führt zurück.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Every night new answers are proven against their hashes, once a week all of them. What was changed or lost by anyone or anything is found.</source>
        <translation>Jede Nacht werden neue Antworten an ihren Prüfsummen bewiesen, einmal in der Woche alle. Was jemand oder etwas verändert oder verloren hat, wird gefunden.</translation>
    </message>
    <message>
        <source>Proving every answer; this can take some minutes…</source>
        <translation>Jede Antwort wird bewiesen; das kann einige Minuten dauern&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Something was found. Keep the data folder as it is, and see what “kiosk doctor” says.</source>
        <translation>Etwas wurde gefunden. Lassen Sie den Datenordner, wie er ist, und sehen Sie nach, was „kiosk doctor“ sagt.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Jetzt alles prüfen</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>Leichtigkeit (CES)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Weiterempfehlung (NPS)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>within usual variation</source>
        <translation>in üblicher Schwankung</translation>
    </message>
    <message>
        <source>unusual day (low)</source>
        <translation>ungewöhnlicher Tag (niedrig)</translation>
    </message>
    <message>
        <source>unusual day (high)</source>
        <translation>ungewöhnlicher Tag (hoch)</translation>
    </message>
    <message>
        <source>lasting change down since %1</source>
        <translation>anhaltende Änderung nach unten seit %1</translation>
    </message>
    <message>
        <source>lasting change up since %1</source>
        <translation>anhaltende Änderung nach oben seit %1</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>noch zu früh für einen Vergleich</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>kleine Basis</translation>
    </message>
    <message>
        <source>Withheld: too few answers, or the few of another group could be worked out from it.</source>
        <translation>Zurückgehalten: zu wenige Antworten, oder die wenigen einer anderen Gruppe ließen sich daraus errechnen.</translation>
    </message>
    <message>
        <source>No answers in these days.</source>
        <translation>Keine Antworten an diesen Tagen.</translation>
    </message>
    <message>
        <source>This survey has no question with a score.</source>
        <translation>Diese Umfrage hat keine Frage mit einem Wert.</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Das sind die Ansichten derer, die antworten wollten. Die Intervalle erfassen nur den Zufall.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>weniger als 5 Antworten</translation>
    </message>
    <message>
        <source>fewer than 10 answers</source>
        <translation>weniger als 10 Antworten</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The passcode is set. Here is your new recovery code</source>
        <translation>Der Passcode ist gesetzt. Hier ist Ihr neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>Ihr neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>Es gibt keinen Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Write it down and lock it away: it lets an admin in who forgot the passcode, once. It is shown only now; the code before it is good no more.</source>
        <translation>Schreiben Sie ihn auf und schließen Sie ihn weg: Er lässt einmal einen Admin herein, der den Passcode vergessen hat. Er wird nur jetzt gezeigt; der vorige gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody who may use this computer’s terminal as the kiosk’s user sets a new passcode there with “kiosk passcode admin --reset”.</source>
        <translation>Wer das Terminal dieses Rechners als Benutzer des Kiosks verwenden darf, setzt dort mit „kiosk passcode admin --reset“ einen neuen Passcode.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>before noon</source>
        <translation>vormittags</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>Seems to hold an e-mail address</source>
        <translation>Enthält anscheinend eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Seems to hold a telephone number</source>
        <translation>Enthält anscheinend eine Telefonnummer</translation>
    </message>
    <message>
        <source>Seems to hold an e-mail address and a telephone number</source>
        <translation>Enthält anscheinend eine E-Mail-Adresse und eine Telefonnummer</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Karte schreiben</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Latest comments</source>
        <translation>Neueste Kommentare</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Alle Kommentare</translation>
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
    <name>CommentTools</name>
    <message>
        <source>Search in the comments</source>
        <translation>In den Kommentaren suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Before noon</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Alle Noten</translation>
    </message>
    <message>
        <source>Low scores only</source>
        <translation>Nur niedrige</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Comments of desks where fewer than 5 people answered are not shown.</source>
        <translation>Kommentare von Servicedesks, an denen weniger als 5 Personen geantwortet haben, werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Comments show once 5 people have answered, so that nobody can be recognised.</source>
        <translation>Kommentare erscheinen, sobald 5 Personen geantwortet haben, damit niemand erkannt werden kann.</translation>
    </message>
    <message>
        <source>Nothing found. Low is the lowest quarter of the scale: 1 or 2 of 5.</source>
        <translation>Nichts gefunden. Niedrig ist das unterste Viertel der Skala: 1 oder 2 von 5.</translation>
    </message>
    <message>
        <source>Nothing found. The part of the day is told only of days on which at least 5 people answered before noon, or after it.</source>
        <translation>Nichts gefunden. Die Tageszeit wird nur bei Tagen genannt, an denen vormittags oder nachmittags mindestens 5 Personen geantwortet haben.</translation>
    </message>
    <message>
        <source>Nothing found in these days.</source>
        <translation>In diesen Tagen nichts gefunden.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment in these days.</source>
        <translation>In diesen Tagen hat niemand einen Kommentar geschrieben.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Ask it only if…</source>
        <translation>Nur fragen, wenn&#xa0;…</translation>
    </message>
    <message>
        <source>The answer to</source>
        <translation>Die Antwort auf</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Antwortmöglichkeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>ConditionsForm</name>
    <message>
        <source>Everybody is asked this</source>
        <translation>Alle werden das gefragt</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Nur gefragt, wenn</translation>
    </message>
    <message>
        <source>Asked only if all of this holds</source>
        <translation>Nur gefragt, wenn all das zutrifft</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Bedingung ändern</translation>
    </message>
    <message>
        <source>Remove the condition; “Undo” brings it back</source>
        <translation>Bedingung entfernen; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>Ask it only after certain answers…</source>
        <translation>Nur nach bestimmten Antworten fragen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>Tap the last day, or show this one.</source>
        <translation>Letzten Tag antippen oder diesen zeigen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
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
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
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
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Help-desk import</source>
        <translation>Helpdesk-Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Care of data</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>Passcodes</source>
        <translation>Passcodes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>New low scores: %1</source>
        <translation>Neue niedrige Noten: %1</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Schließt in %1 s</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
    <name>DevicePage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Bildschirm und Ton</translation>
    </message>
    <message>
        <source>Measure again…</source>
        <translation>Neu messen…</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Berührungstest</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Er ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The file is here: %1</source>
        <translation>Die Datei ist hier: %1</translation>
    </message>
    <message>
        <source>The file could not be written. See to the disk and try again.</source>
        <translation>Die Datei ließ sich nicht schreiben. Sehen Sie nach der Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>All of this page as a text. No answer, comment or passcode is in it.</source>
        <translation>Diese ganze Seite als Text. Keine Antwort, kein Kommentar und kein Passcode ist darin.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The program’s log</source>
        <translation>Protokoll des Programms</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Es wurde noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PySide6</source>
        <translation>PySide6</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Database version</source>
        <translation>Version der Datenbank</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Running time, program</source>
        <translation>Laufzeit des Programms</translation>
    </message>
    <message>
        <source>Running time, machine</source>
        <translation>Laufzeit des Rechners</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Ordner der Daten</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf der Festplatte</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Größe der Datenbank</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Number of the last one</source>
        <translation>Nummer der letzten</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Last check of the database</source>
        <translation>Letzte Prüfung der Datenbank</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Screen, pixels</source>
        <translation>Bildschirm, Pixel</translation>
    </message>
    <message>
        <source>Picture, millimetres</source>
        <translation>Bild, Millimeter</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no sync set up</source>
        <translation>kein Abgleich eingerichtet</translation>
    </message>
    <message>
        <source>none, nothing is read aloud</source>
        <translation>keine, es wird nicht vorgelesen</translation>
    </message>
    <message>
        <source>not measured: a guess</source>
        <translation>nicht gemessen: geschätzt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 T %2 Std %3 min</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Schließt in %1 s</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Weekdays (none chosen: every day)</source>
        <translation>Wochentage (keiner gewählt: jeder Tag)</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>Nur zu bestimmten Zeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.</source>
        <translation>Nicht gespeichert: Es endet, bevor es beginnt. Über Mitternacht bitte zwei Einträge, bis 24:00 und ab 00:00.</translation>
    </message>
    <message>
        <source>Only from one day to another</source>
        <translation>Nur von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Not saved: the last day is before the first.</source>
        <translation>Nicht gespeichert: Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Desks (none chosen: every desk)</source>
        <translation>Schalter (keiner gewählt: jeder Schalter)</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>The disk is full. Free some space and try again. Nothing was left half written.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut. Es blieb nichts Halbes zurück.</translation>
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
        <source>This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es erneut; gelingt es wieder nicht, führen Sie auf diesem Computer „kiosk doctor“ aus.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Sie können den Stick jetzt abziehen.</translation>
    </message>
    <message>
        <source>Everything is on the stick. You can take it out now; the system still has it open, but nothing will be missing.</source>
        <translation>Alles ist auf dem Stick. Sie können ihn jetzt abziehen; das System hat ihn noch offen, aber es wird nichts fehlen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Bringing everything to the stick …</source>
        <translation>Alles wird auf den Stick gebracht&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Stick abziehen</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Ziel: %1</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Scores by day and desk, with how many answered. Days with fewer than 5 answers are left out, and as many more as it takes that nobody can be found.</source>
        <translation>Werte nach Tag und Schalter, mit der Zahl der Antworten. Tage mit weniger als 5 Antworten fehlen, und so viele weitere, dass niemand zu erkennen ist.</translation>
    </message>
    <message>
        <source>Scores by day and desk, without anything about a single visit. Small numbers are left out.</source>
        <translation>Werte nach Tag und Schalter, ohne etwas über einen einzelnen Besuch. Kleine Zahlen fehlen.</translation>
    </message>
    <message>
        <source>One line for every question of every visit: for statistics programs.</source>
        <translation>Eine Zeile für jede Frage jedes Besuchs: für Statistikprogramme.</translation>
    </message>
    <message>
        <source>One line for every visit, with a column for every question that was ever asked.</source>
        <translation>Eine Zeile für jeden Besuch, mit einer Spalte für jede je gestellte Frage.</translation>
    </message>
    <message>
        <source>Done. Lines of scores: %1.</source>
        <translation>Fertig. Zeilen mit Werten: %1.</translation>
    </message>
    <message>
        <source>Done. Answers: %1.</source>
        <translation>Fertig. Antworten: %1.</translation>
    </message>
    <message>
        <source>Done. Responses: %1.</source>
        <translation>Fertig. Rückmeldungen: %1.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>Die Datei liegt hier:</translation>
    </message>
    <message>
        <source>The file is here, with a codebook beside it:</source>
        <translation>Die Datei liegt hier, das Codebuch daneben:</translation>
    </message>
    <message>
        <source>Opens by a double click, with the separator of this country.</source>
        <translation>Öffnet sich mit einem Doppelklick, mit dem Trennzeichen dieses Landes.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice, the codebook as a second sheet.</source>
        <translation>Für Excel und LibreOffice, das Codebuch als zweites Blatt.</translation>
    </message>
    <message>
        <source>One JSON object a line, for programs.</source>
        <translation>Ein JSON-Objekt je Zeile, für Programme.</translation>
    </message>
    <message>
        <source>UTF-8, with commas: for statistics programs.</source>
        <translation>UTF-8, mit Kommas: für Statistikprogramme.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
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
        <source>Other days: choose them on another page, under “Days…”.</source>
        <translation>Andere Tage: wählen Sie sie auf einer anderen Seite unter „Tage&#xa0;…“.</translation>
    </message>
    <message>
        <source>Which desk</source>
        <translation>Welcher Schalter</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Which survey</source>
        <translation>Welche Umfrage</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>Alle Umfragen</translation>
    </message>
    <message>
        <source>Visits in which language</source>
        <translation>Besuche in welcher Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>What a line is</source>
        <translation>Was eine Zeile ist</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ein Besuch</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A day’s score</source>
        <translation>Ein Tageswert</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV für Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Questions and options</source>
        <translation>Fragen und Antwortmöglichkeiten</translation>
    </message>
    <message>
        <source>As ids</source>
        <translation>Als Kürzel</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Mit Kommentaren</translation>
    </message>
    <message>
        <source>With times of day; otherwise days only, so that nobody can be recognised by the minute</source>
        <translation>Mit Uhrzeiten; sonst nur Tage, damit niemand an der Minute zu erkennen ist</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>USB-Stick: %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and it appears here.</source>
        <translation>Stecken Sie einen USB-Stick ein, dann erscheint er hier.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export as a file</source>
        <translation>Als Datei exportieren</translation>
    </message>
    <message>
        <source>A YAML file that another kiosk can import, with every text in every language.</source>
        <translation>Eine YAML-Datei, die ein anderer Kiosk importieren kann, mit jedem Text in jeder Sprache.</translation>
    </message>
    <message>
        <source>Into the kiosk’s folder</source>
        <translation>In den Ordner des Kiosks</translation>
    </message>
    <message>
        <source>Onto the stick “%1”</source>
        <translation>Auf den Stick „%1“</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>Alle Umfragen</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Language of the texts below</source>
        <translation>Sprache der Texte darunter</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>Kennung der Frage</translation>
    </message>
    <message>
        <source>The id names the question’s column in exports. With another id its answers begin a new column.</source>
        <translation>Die Kennung benennt die Spalte der Frage in Exporten. Mit einer anderen Kennung beginnen ihre Antworten eine neue Spalte.</translation>
    </message>
</context>
<context>
    <name>FourWeeks</name>
    <message>
        <source>satisfied from %1</source>
        <translation>Zufriedene ab %1</translation>
    </message>
    <message>
        <source>satisfied below %1</source>
        <translation>Zufriedene unter %1</translation>
    </message>
    <message>
        <source>SLA from %1</source>
        <translation>SLA ab %1</translation>
    </message>
    <message>
        <source>SLA below %1</source>
        <translation>SLA unter %1</translation>
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
        <source>fewer than 10 answers</source>
        <translation>weniger als 10 Antworten</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
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
        <source>Figures of one language come with the tenth answer.</source>
        <translation>Zahlen einer Sprache kommen mit der zehnten Antwort.</translation>
    </message>
    <message>
        <source>The few answers that this filter leaves out could be worked out from it.</source>
        <translation>Daraus ließen sich die wenigen Antworten errechnen, die dieser Filter auslässt.</translation>
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
    <name>HeatMap</name>
    <message>
        <source>n %1</source>
        <comment>how many answered</comment>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>HoldAct</name>
    <message>
        <source>(hold)</source>
        <translation>(halten)</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>All</source>
        <comment>hours or weekdays</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All weekdays</source>
        <translation>Alle Wochentage</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>alle Stunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Touch a field to read it.</source>
        <translation>Berühren Sie ein Feld, um es zu lesen.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>unten: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Not shaded: fewer than 30 answers.</source>
        <translation>Ohne Tönung: weniger als 30 Antworten.</translation>
    </message>
</context>
<context>
    <name>IdSheet</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Umfrage importieren</translation>
    </message>
    <message>
        <source>Survey files of this kiosk (YAML), SurveyJS (JSON) and XLSForm (XLSX), on USB sticks and in this folder: %1</source>
        <translation>Umfragedateien dieses Kiosks (YAML), SurveyJS (JSON) und XLSForm (XLSX), auf USB-Sticks und in diesem Ordner: %1</translation>
    </message>
    <message>
        <source>There is no such file yet. Plug in the stick, or put the file into the folder, and look again.</source>
        <translation>Noch ist keine solche Datei da. Stecken Sie den Stick ein oder legen Sie die Datei in den Ordner und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>All of it was taken: “%1” is a draft now.</source>
        <translation>Alles wurde übernommen: „%1“ ist jetzt ein Entwurf.</translation>
    </message>
    <message>
        <source>“%1” is a draft now. These parts were not taken as they were:</source>
        <translation>„%1“ ist jetzt ein Entwurf. Diese Teile wurden nicht so übernommen, wie sie waren:</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>This text is missing.</source>
        <translation>Dieser Text fehlt.</translation>
    </message>
    <message>
        <source>The text is too long (%1 characters).</source>
        <translation>Der Text ist zu lang (%1 Zeichen).</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by what “other” asks.</source>
        <translation>Die Kennung „%1“ ist durch das vergeben, was „Sonstiges“ fragt.</translation>
    </message>
    <message>
        <source>The id is too long for “other”.</source>
        <translation>Die Kennung ist zu lang für „Sonstiges“.</translation>
    </message>
    <message>
        <source>An option has the id “other” already; give it another one.</source>
        <translation>Eine Antwortmöglichkeit hat schon die Kennung „other“; geben Sie ihr eine andere.</translation>
    </message>
    <message>
        <source>There are too few or too many of these (%1). A choice needs two options, a survey one question.</source>
        <translation>Davon gibt es zu wenige oder zu viele (%1). Eine Auswahl braucht zwei Antwortmöglichkeiten, eine Umfrage eine Frage.</translation>
    </message>
    <message>
        <source>With “other” there are too many options (%1); 8 are the most.</source>
        <translation>Mit „Sonstiges“ sind es zu viele Antwortmöglichkeiten (%1); höchstens 8.</translation>
    </message>
    <message>
        <source>With what “other” asks there are too many questions (%1).</source>
        <translation>Mit dem, was „Sonstiges“ fragt, sind es zu viele Fragen (%1).</translation>
    </message>
    <message>
        <source>The condition is not complete.</source>
        <translation>Die Bedingung ist unvollständig.</translation>
    </message>
    <message>
        <source>The condition is about the question “%1”, which is not there any more.</source>
        <translation>Die Bedingung betrifft die Frage „%1“, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The condition is about a question that is not asked before this one.</source>
        <translation>Die Bedingung betrifft eine Frage, die nicht vor dieser gestellt wird.</translation>
    </message>
    <message>
        <source>No condition can be about a comment.</source>
        <translation>Keine Bedingung kann sich auf einen Kommentar beziehen.</translation>
    </message>
    <message>
        <source>The condition asks for an answer that “%1” does not have.</source>
        <translation>Die Bedingung verlangt eine Antwort, die „%1“ nicht hat.</translation>
    </message>
    <message>
        <source>Advice: %1 questions are many; people stop at the third or fourth.</source>
        <translation>Rat: %1 Fragen sind viele; bei der dritten oder vierten hören Leute auf.</translation>
    </message>
    <message>
        <source>Advice: satisfaction should be asked first.</source>
        <translation>Rat: Nach der Zufriedenheit sollte zuerst gefragt werden.</translation>
    </message>
    <message>
        <source>Advice: recommendation should be the last of the scales.</source>
        <translation>Rat: Die Weiterempfehlung sollte die letzte der Skalen sein.</translation>
    </message>
    <message>
        <source>Advice: three points tell little apart; take five.</source>
        <translation>Rat: Drei Punkte unterscheiden wenig; nehmen Sie fünf.</translation>
    </message>
    <message>
        <source>Advice: the question is long (%1 words); people read while standing.</source>
        <translation>Rat: Die Frage ist lang (%1 Wörter); gelesen wird im Stehen.</translation>
    </message>
    <message>
        <source>Advice: two or three words are enough at an end.</source>
        <translation>Rat: An einem Ende genügen zwei oder drei Wörter.</translation>
    </message>
    <message>
        <source>Advice: both ends say the same.</source>
        <translation>Rat: Beide Enden sagen dasselbe.</translation>
    </message>
    <message>
        <source>Advice: there are texts in “%1”, which is not one of the survey’s languages.</source>
        <translation>Rat: Es gibt Texte in „%1“, was keine Sprache der Umfrage ist.</translation>
    </message>
    <message>
        <source>Advice: nobody who grew up with it has read the texts in %1.</source>
        <translation>Rat: Die Texte in %1 hat noch niemand gelesen, der damit aufgewachsen ist.</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
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
        <source>Restart the program</source>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>It closes, opens again and reads settings, surveys and the look anew; that takes about a second. Changed settings need no restart: the kiosk takes them up by itself when you leave these pages.</source>
        <translation>Es schließt sich, öffnet sich wieder und liest Einstellungen, Umfragen und Aussehen neu; das dauert etwa eine Sekunde. Geänderte Einstellungen brauchen keinen Neustart: Der Kiosk übernimmt sie von selbst, wenn Sie diese Seiten verlassen.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
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
    <name>LanguageRow</name>
    <message>
        <source>Ends %1 · middle %2</source>
        <comment>use of the scale</comment>
        <translation>Enden %1 · Mitte %2</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>%1: %2</source>
        <comment>day: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>unten: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Use of scale ends</source>
        <translation>Nutzung der Skalenenden</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Against its own past</source>
        <translation>Gegenüber der eigenen Vergangenheit</translation>
    </message>
    <message>
        <source>Languages differ in how people use scales. Compare each with its own past, not with each other.</source>
        <translation>In verschiedenen Sprachen nutzen Menschen Skalen verschieden. Vergleichen Sie jede mit ihrer eigenen Vergangenheit, nicht miteinander.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>All languages: %1 (n = %2). With the languages mixed as in as many days before: %3 (n = %4 then).</source>
        <translation>Alle Sprachen: %1 (n = %2). Mit den Sprachen gemischt wie in ebenso vielen Tagen davor: %3 (damals n = %4).</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>A visit begins in the first one. A language with missing texts is not offered to visitors.</source>
        <translation>Ein Besuch beginnt in der ersten. Eine Sprache, in der Texte fehlen, wird Besuchern nicht angeboten.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>1 text missing</source>
        <translation>1 Text fehlt</translation>
    </message>
    <message>
        <source>%1 texts missing</source>
        <translation>%1 Texte fehlen</translation>
    </message>
    <message>
        <source>Read by somebody who grew up with it</source>
        <translation>Gelesen von jemandem, der damit aufgewachsen ist</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Zur ersten machen</translation>
    </message>
    <message>
        <source>Remove with all its texts</source>
        <translation>Mit allen Texten entfernen</translation>
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
    <name>LogPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>JSON Lines file</source>
        <translation>JSON-Lines-Datei</translation>
    </message>
    <message>
        <source>The log is whole: nothing was changed, removed or moved.</source>
        <translation>Das Protokoll ist unversehrt: Nichts wurde geändert, entfernt oder verschoben.</translation>
    </message>
    <message>
        <source>Something is wrong with the log:</source>
        <translation>Mit dem Protokoll stimmt etwas nicht:</translation>
    </message>
    <message>
        <source>The log cannot be checked. Run “kiosk doctor” on this computer.</source>
        <translation>Das Protokoll lässt sich nicht prüfen. Führen Sie auf diesem Rechner „kiosk doctor“ aus.</translation>
    </message>
    <message>
        <source>Row %1, check sum: %2</source>
        <translation>Zeile %1, Prüfsumme: %2</translation>
    </message>
    <message>
        <source>The file is here: %1</source>
        <translation>Die Datei ist hier: %1</translation>
    </message>
    <message>
        <source>The file could not be written. See to the disk and try again.</source>
        <translation>Die Datei ließ sich nicht schreiben. Sehen Sie nach der Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Es wurde noch nichts festgehalten.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been written down.</source>
        <translation>Davon wurde noch nichts festgehalten.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Came in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Left the pages</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Wrong passcode</source>
        <translation>Falscher Passcode</translation>
    </message>
    <message>
        <source>Pad locked</source>
        <translation>Tastenfeld gesperrt</translation>
    </message>
    <message>
        <source>Passcode changed</source>
        <translation>Passcode geändert</translation>
    </message>
    <message>
        <source>Passcode reset</source>
        <translation>Passcode zurückgesetzt</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>Wiederherstellungscode gemacht</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Survey published</source>
        <translation>Umfrage veröffentlicht</translation>
    </message>
    <message>
        <source>Survey retired</source>
        <translation>Umfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Survey scheduled</source>
        <translation>Umfrage eingeplant</translation>
    </message>
    <message>
        <source>Survey imported</source>
        <translation>Umfrage importiert</translation>
    </message>
    <message>
        <source>Answers exported</source>
        <translation>Antworten exportiert</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>Tickets importiert</translation>
    </message>
    <message>
        <source>Alert handled</source>
        <translation>Meldung bearbeitet</translation>
    </message>
    <message>
        <source>Comment marked</source>
        <translation>Kommentar markiert</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung gemacht</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung eingespielt</translation>
    </message>
    <message>
        <source>Damaged database salvaged</source>
        <translation>Aus beschädigter Datenbank gerettet</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Counts rebuilt</source>
        <translation>Zählungen neu aufgebaut</translation>
    </message>
    <message>
        <source>Encryption changed</source>
        <translation>Verschlüsselung geändert</translation>
    </message>
    <message>
        <source>Clock was changed</source>
        <translation>Uhr wurde verstellt</translation>
    </message>
    <message>
        <source>Mark of the last entry replaced</source>
        <translation>Vermerk des letzten Eintrags ersetzt</translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation>Außerhalb des Programms geändert</translation>
    </message>
    <message>
        <source>Simulated answers added</source>
        <translation>Simulierte Antworten hinzugefügt</translation>
    </message>
    <message>
        <source>Kiosk started</source>
        <translation>Kiosk gestartet</translation>
    </message>
    <message>
        <source>Kiosk restarted</source>
        <translation>Kiosk neu gestartet</translation>
    </message>
    <message>
        <source>Kiosk ended</source>
        <translation>Kiosk beendet</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>waits (s)</source>
        <translation>wartet (s)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>am Kiosk</translation>
    </message>
    <message>
        <source>at the desk’s screen</source>
        <translation>am Bildschirm des Schalters</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>something was changed</source>
        <translation>etwas wurde geändert</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>as every night</source>
        <translation>wie jede Nacht</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed, or in another place than it was written: row %1</source>
        <translation>Geändert oder nicht mehr an seiner Stelle: Zeile %1</translation>
    </message>
    <message>
        <source>Rows are missing before row %1</source>
        <translation>Vor Zeile %1 fehlen Zeilen</translation>
    </message>
    <message>
        <source>The end was cut off, or an older database was put in place of this one</source>
        <translation>Das Ende wurde abgeschnitten, oder eine ältere Datenbank wurde an die Stelle dieser gesetzt</translation>
    </message>
    <message>
        <source>The log was written anew</source>
        <translation>Das Protokoll wurde neu geschrieben</translation>
    </message>
    <message>
        <source>The file that keeps the last row’s mark is missing, so whether the end was cut off cannot be told</source>
        <translation>Die Datei mit der Marke der letzten Zeile fehlt; ob das Ende abgeschnitten wurde, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The mark is of another database, so whether the end was cut off cannot be told</source>
        <translation>Die Marke gehört zu einer anderen Datenbank; ob das Ende abgeschnitten wurde, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The mark is older than the last row: the program ended before it could follow</source>
        <translation>Die Marke ist älter als die letzte Zeile: Das Programm endete, bevor sie folgen konnte</translation>
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
    <name>MoreSheet</name>
    <message>
        <source>Ask it as standard</source>
        <translation>Als Standard fragen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Als Datei exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>It cannot be retired while it is the standard: make another one the standard first.</source>
        <translation>Sie kann nicht stillgelegt werden, solange sie der Standard ist: Machen Sie zuerst eine andere zum Standard.</translation>
    </message>
    <message>
        <source>A retired survey is not asked any more. Its answers and versions stay, and it can be edited and published again.</source>
        <translation>Eine stillgelegte Umfrage wird nicht mehr gefragt. Ihre Antworten und Fassungen bleiben, und sie kann wieder bearbeitet und veröffentlicht werden.</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New survey</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>Everything can be changed afterwards; visitors see nothing of it before you publish.</source>
        <translation>Alles lässt sich danach ändern; Besucher sehen nichts davon, bevor Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>1 language</source>
        <translation>1 Sprache</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 Sprachen</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This was not saved: it has changed meanwhile. Look at it again.</source>
        <translation>Das wurde nicht gespeichert: Es hat sich inzwischen geändert. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>This was not saved. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Das wurde nicht gespeichert. Versuchen Sie es noch einmal; gelingt es wieder nicht, rufen Sie auf diesem Rechner „kiosk doctor“ auf.</translation>
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
    <name>OptionsForm</name>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Remove the option; “Undo” brings it back</source>
        <translation>Antwort entfernen; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>A last option for something else, which is then asked for in one’s own words</source>
        <translation>Eine letzte Antwort für etwas anderes, wonach dann mit eigenen Worten gefragt wird</translation>
    </message>
    <message>
        <source>The option for something else</source>
        <translation>Die Antwort für etwas anderes</translation>
    </message>
    <message>
        <source>What is asked then</source>
        <translation>Was dann gefragt wird</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Staff: the kiosk cannot open and tries again every minute. Switch it off and on once; if this screen comes back, tell whoever looks after it, with the code shown here. Answers already given are safe.</source>
        <translation>Personal: Der Kiosk kann nicht öffnen und versucht es jede Minute erneut. Schalten Sie ihn einmal aus und wieder ein; kommt dieser Bildschirm wieder, sagen Sie es der Person, die den Kiosk betreut, mit dem hier gezeigten Code. Bereits gegebene Antworten sind sicher.</translation>
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
    <name>PasscodeField</name>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
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
        <source>Forgot the admin passcode?</source>
        <translation>Admin-Passcode vergessen?</translation>
    </message>
</context>
<context>
    <name>PasscodesPage</name>
    <message>
        <source>The staff passcode is changed; the old one opens nothing any more.</source>
        <translation>Der Passcode des Teams ist geändert; der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The admin passcode is changed; the old one opens nothing any more.</source>
        <translation>Der Admin-Passcode ist geändert; der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Admin passcode</source>
        <translation>Admin-Passcode</translation>
    </message>
    <message>
        <source>Opens every page: settings, exports, surveys, and the way out of the kiosk. At least 8 digits, or a phrase of at least 12 characters.</source>
        <translation>Öffnet jede Seite: Einstellungen, Exporte, Umfragen und den Weg aus dem Kiosk. Mindestens 8 Ziffern oder ein Satz aus mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Change the admin passcode…</source>
        <translation>Admin-Passcode ändern…</translation>
    </message>
    <message>
        <source>Staff passcode</source>
        <translation>Passcode des Teams</translation>
    </message>
    <message>
        <source>Opens scores, comments and ideas. At least 6 digits. Change it when somebody leaves the team.</source>
        <translation>Öffnet Ergebnisse, Kommentare und Ideen. Mindestens 6 Ziffern. Ändern Sie ihn, wenn jemand das Team verlässt.</translation>
    </message>
    <message>
        <source>There is none yet, so only an admin comes in. It opens scores, comments and ideas. At least 6 digits.</source>
        <translation>Es gibt noch keinen, daher kommt nur ein Admin herein. Er öffnet Ergebnisse, Kommentare und Ideen. Mindestens 6 Ziffern.</translation>
    </message>
    <message>
        <source>Change the staff passcode…</source>
        <translation>Passcode des Teams ändern…</translation>
    </message>
    <message>
        <source>Set a staff passcode…</source>
        <translation>Passcode für das Team setzen…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>There is one. It lets an admin in who forgot the passcode, once. Make a new one if the paper is lost or others have read it.</source>
        <translation>Es gibt einen. Er lässt einmal einen Admin herein, der den Passcode vergessen hat. Machen Sie einen neuen, wenn das Papier verloren ist oder andere ihn gelesen haben.</translation>
    </message>
    <message>
        <source>There is none yet. Make one and lock it away: it lets an admin in who forgot the passcode.</source>
        <translation>Es gibt noch keinen. Machen Sie einen und schließen Sie ihn weg: Er lässt einen Admin herein, der den Passcode vergessen hat.</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Neuen Wiederherstellungscode machen…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Wiederherstellungscode machen…</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>Der Kiosk</translation>
    </message>
    <message>
        <source>21.5″ upright</source>
        <translation>21,5″ hoch</translation>
    </message>
    <message>
        <source>7″</source>
        <translation>7″</translation>
    </message>
    <message>
        <source>10.1″</source>
        <translation>10,1″</translation>
    </message>
    <message>
        <source>15.6″</source>
        <translation>15,6″</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>What visitors will see: %1</source>
        <translation>Was Besucher sehen werden: %1</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>This cannot be shown yet: a choice needs two options, a scale its points.</source>
        <translation>Das kann noch nicht gezeigt werden: Eine Auswahl braucht zwei Antworten, eine Skala ihre Punkte.</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>Die Vorschau konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>new: its answers begin</source>
        <translation>neu: ihre Antworten beginnen</translation>
    </message>
    <message>
        <source>reworded: a new wording version, its scores begin a new series</source>
        <translation>neu formuliert: eine neue Fassung, ihre Werte beginnen eine neue Reihe</translation>
    </message>
    <message>
        <source>said in other languages: a new wording version, marked in the trend</source>
        <translation>in anderen Sprachen gesagt: eine neue Fassung, im Verlauf markiert</translation>
    </message>
    <message>
        <source>asked at other times: the series goes on</source>
        <translation>zu anderen Zeiten gefragt: die Reihe geht weiter</translation>
    </message>
    <message>
        <source>not asked any more: its answers stay</source>
        <translation>nicht mehr gefragt: ihre Antworten bleiben</translation>
    </message>
    <message>
        <source>as it was: the series goes on</source>
        <translation>wie bisher: die Reihe geht weiter</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>One problem is in the way</source>
        <translation>Ein Problem steht im Weg</translation>
    </message>
    <message>
        <source>%1 problems are in the way</source>
        <translation>%1 Probleme stehen im Weg</translation>
    </message>
    <message>
        <source>Ready to be published for the first time</source>
        <translation>Bereit zur ersten Veröffentlichung</translation>
    </message>
    <message>
        <source>Ready to be published</source>
        <translation>Bereit zur Veröffentlichung</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>The kiosk asks it from the next visit on, where it is due. Answers given until now keep the wording they were given to.</source>
        <translation>Der Kiosk fragt sie ab dem nächsten Besuch, wo sie an der Reihe ist. Bisherige Antworten behalten den Wortlaut, zu dem sie gegeben wurden.</translation>
    </message>
    <message>
        <source>Touch one to get to its place. Visitors see the published survey until then.</source>
        <translation>Tippen Sie eines an, um an seine Stelle zu kommen. Bis dahin sehen Besucher die veröffentlichte Umfrage.</translation>
    </message>
    <message>
        <source>The kiosk takes it between two visits; a visit under way ends as it began. A published version is never changed: the next edit makes the next one.</source>
        <translation>Der Kiosk übernimmt sie zwischen zwei Besuchen; ein laufender Besuch endet, wie er begann. Eine veröffentlichte Fassung wird nie geändert: Die nächste Bearbeitung ergibt die nächste.</translation>
    </message>
    <message>
        <source>This is what visitors see already, to the letter.</source>
        <translation>Das sehen Besucher schon, Wort für Wort.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Back to the surveys</source>
        <translation>Zurück zu den Umfragen</translation>
    </message>
    <message>
        <source>What becomes of the answers</source>
        <translation>Was aus den Antworten wird</translation>
    </message>
    <message>
        <source>Visitors can also choose: %1</source>
        <translation>Besucher können auch wählen: %1</translation>
    </message>
    <message>
        <source>Visitors cannot choose any more: %1</source>
        <translation>Besucher können nicht mehr wählen: %1</translation>
    </message>
    <message>
        <source>Not in the way, but worth a look</source>
        <translation>Nicht im Weg, aber einen Blick wert</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of question; a touch changes it</source>
        <translation>Art der Frage; eine Berührung ändert sie</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Früher fragen</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Duplicate the question</source>
        <translation>Frage duplizieren</translation>
    </message>
    <message>
        <source>Remove the question; “Undo” brings it back</source>
        <translation>Frage entfernen; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>Am unteren Ende</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>Am oberen Ende</translation>
    </message>
    <message>
        <source>A note below the field, such as “Please no names”</source>
        <translation>Ein Hinweis unter dem Feld, etwa „Bitte keine Namen“</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Visitors may skip it</source>
        <translation>Besucher dürfen sie überspringen</translation>
    </message>
    <message>
        <source>Id in exports: %1</source>
        <translation>Kennung in Exporten: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>Titel, Einladung, Dank</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>only if…</source>
        <translation>nur wenn&#xa0;…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
</context>
<context>
    <name>RenewPad</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>New staff passcode</source>
        <translation>Neuer Passcode für das Team</translation>
    </message>
    <message>
        <source>New admin passcode</source>
        <translation>Neuer Admin-Passcode</translation>
    </message>
    <message>
        <source>That is too short: at least 6 digits or characters.</source>
        <translation>Das ist zu kurz: mindestens 6 Ziffern oder Zeichen.</translation>
    </message>
    <message>
        <source>That is too short: at least 8 digits, or a phrase of at least 12 characters.</source>
        <translation>Das ist zu kurz: mindestens 8 Ziffern oder ein Satz aus mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>That is too long: at most 128 characters.</source>
        <translation>Das ist zu lang: höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>Characters in a row, such as 123456, are guessed first. Please choose another one.</source>
        <translation>Zeichenfolgen wie 123456 werden zuerst geraten. Bitte wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Repeated characters, such as 121212, are guessed first. Please choose another one.</source>
        <translation>Wiederholungen wie 121212 werden zuerst geraten. Bitte wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This is one of the passcodes that are guessed first. Please choose another one.</source>
        <translation>Das ist einer der Passcodes, die zuerst geraten werden. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Admin and staff need different passcodes. Please choose another one.</source>
        <translation>Admin und Team brauchen verschiedene Passcodes. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Die beiden waren nicht gleich. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>That is not the code. After one more wrong try you have to wait.</source>
        <translation>Das ist nicht der Code. Nach einem weiteren Fehlversuch müssen Sie warten.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in half a minute.</source>
        <translation>Zu viele Fehlversuche. Der nächste ist in einer halben Minute möglich.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Das ist nicht der Code.</translation>
    </message>
    <message>
        <source>The passcodes cannot be read or written; nothing was changed. See to the disk and try again.</source>
        <translation>Die Passcodes lassen sich nicht lesen oder schreiben; nichts wurde geändert. Sehen Sie nach der Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The 20 digits that were printed when this kiosk was set up. The code is good once.</source>
        <translation>Die 20 Ziffern, die beim Einrichten dieses Kiosks ausgegeben wurden. Der Code gilt einmal.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks anybody out.</source>
        <translation>Damit kein Vertipper jemanden aussperrt.</translation>
    </message>
    <message>
        <source>At least 6 digits or characters; no rows and no repeats.</source>
        <translation>Mindestens 6 Ziffern oder Zeichen; keine Folgen, keine Wiederholungen.</translation>
    </message>
    <message>
        <source>At least 8 digits, or a phrase of at least 12 characters; no rows and no repeats.</source>
        <translation>Mindestens 8 Ziffern oder ein Satz aus mindestens 12 Zeichen; keine Folgen, keine Wiederholungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>You said, we did</source>
        <translation>Sie sagten, wir taten</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Nobody answered in this period.</source>
        <translation>In diesem Zeitraum hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>visits begun</source>
        <translation>begonnene Besuche</translation>
    </message>
    <message>
        <source>with an answer</source>
        <translation>mit einer Antwort</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>mit Kommentar</translation>
    </message>
    <message>
        <source>flagged as odd</source>
        <translation>als auffällig markiert</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>weniger als 5</translation>
    </message>
    <message>
        <source>tickets in time (SLA)</source>
        <translation>Tickets in der Frist (SLA)</translation>
    </message>
    <message>
        <source>visitors satisfied (CSAT)</source>
        <translation>zufriedene Besucher (CSAT)</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 bis %2 Punkte</translation>
    </message>
    <message>
        <source>the gap between them</source>
        <translation>der Abstand zwischen beiden</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 von 10 innerhalb von %1</translation>
    </message>
    <message>
        <source>median time to the first response</source>
        <translation>mittlere Zeit bis zur ersten Antwort (Median)</translation>
    </message>
    <message>
        <source>Beside the desk’s own figures</source>
        <translation>Neben den eigenen Zahlen des Schalters</translation>
    </message>
    <message>
        <source>The same days, two views: the tickets are not those of the visitors who answered.</source>
        <translation>Dieselben Tage, zwei Sichten: Die Tickets sind nicht die der Besucher, die geantwortet haben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>we are doing it</source>
        <translation>wir arbeiten daran</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>+%1 said so too</source>
        <translation>%1 weitere sagten das auch</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>die neuesten %1 von %2</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Das sind die Ansichten derer, die antworten wollten. Die Intervalle erfassen nur den Zufall.</translation>
    </message>
    <message>
        <source>Satisfied: the top answers of the scale; agree: 5 to 7 of 7.</source>
        <translation>Zufrieden: die obersten Stufen der Skala; Zustimmung: 5 bis 7 von 7.</translation>
    </message>
    <message>
        <source>NPS: the share of 9–10 minus the share of 0–6.</source>
        <translation>NPS: Anteil von 9–10 minus Anteil von 0–6.</translation>
    </message>
    <message>
        <source>Intervals (%1): Wilson for shares, adjusted Wald for NPS, Student’s for means.</source>
        <translation>Intervalle (%1): Wilson für Anteile, korrigiertes Wald für NPS, Student für Mittelwerte.</translation>
    </message>
    <message>
        <source>Nothing is shown below 5 answers, only counts below 10; below 30, read with care (hollow dots).</source>
        <translation>Unter 5 Antworten wird nichts gezeigt, unter 10 nur Anzahlen; unter 30 mit Vorsicht zu lesen (hohle Punkte).</translation>
    </message>
    <message>
        <source>Only the ends of the scales have words: that keeps languages comparable, and makes extremes likelier.</source>
        <translation>Nur die Enden der Skalen haben Worte: Das hält Sprachen vergleichbar und macht Extreme etwas wahrscheinlicher.</translation>
    </message>
    <message>
        <source>Flagged responses (very fast, repeated, out of hours …) count; the scores without them stand beside.</source>
        <translation>Auffällige Rückmeldungen (sehr schnell, wiederholt, außerhalb der Öffnungszeit&#xa0;…) zählen mit; die Werte ohne sie stehen daneben.</translation>
    </message>
    <message>
        <source>A day is unusual, or a change lasting, only against the desk’s own past.</source>
        <translation>Ein Tag ist ungewöhnlich oder eine Änderung anhaltend nur im Vergleich mit der eigenen Vergangenheit des Schalters.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>So ist das zu lesen</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>Report of the week</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>Report of the month</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Woche %1, %2</translation>
    </message>
    <message>
        <source>%3 interval: %1 to %2</source>
        <translation>%3-Intervall: %1 bis %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>weniger als 5 Antworten</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>few: read with care</source>
        <translation>wenige: mit Vorsicht lesen</translation>
    </message>
    <message>
        <source>most of these answers are flagged</source>
        <translation>die meisten dieser Antworten sind auffällig</translation>
    </message>
    <message>
        <source>without flagged: %1</source>
        <translation>ohne auffällige: %1</translation>
    </message>
    <message>
        <source>Lasting change since %1</source>
        <translation>Anhaltende Änderung seit %1</translation>
    </message>
    <message>
        <source>Lasting rise since %1</source>
        <translation>Anhaltender Anstieg seit %1</translation>
    </message>
    <message>
        <source>Lasting fall since %1</source>
        <translation>Anhaltender Rückgang seit %1</translation>
    </message>
    <message>
        <source>Unusual: %1</source>
        <translation>Ungewöhnlich: %1</translation>
    </message>
    <message>
        <source>Dashed line: the question was reworded</source>
        <translation>Gestrichelte Linie: Die Frage wurde neu formuliert</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The kiosk can make reports by itself, each when its week or month is over: see “Reports by themselves” in the settings.</source>
        <translation>Der Kiosk kann Berichte von selbst erstellen, jeweils wenn Woche oder Monat vorbei ist: siehe „Berichte von selbst“ in den Einstellungen.</translation>
    </message>
    <message>
        <source>Made by itself when it is over: %1</source>
        <translation>Von selbst erstellt, wenn vorbei: %1</translation>
    </message>
    <message>
        <source>Report of a</source>
        <translation>Bericht über</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>It is not over yet: the report has what there is so far.</source>
        <translation>Noch nicht vorbei: Der Bericht zeigt, was bisher da ist.</translation>
    </message>
    <message>
        <source>Which desk</source>
        <translation>Welcher Schalter</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>With what people wrote; think of who will read the report</source>
        <translation>Mit dem, was geschrieben wurde; bedenken Sie, wer den Bericht lesen wird</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>USB-Stick: %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and it appears here.</source>
        <translation>Stecken Sie einen USB-Stick ein, dann erscheint er hier.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Done. The report is here:</source>
        <translation>Fertig. Der Bericht liegt hier:</translation>
    </message>
</context>
<context>
    <name>RulerSheet</name>
    <message>
        <source>Lay a ruler on the screen and make the bar 100 mm long.</source>
        <translation>Legen Sie ein Lineal auf den Bildschirm und machen Sie den Balken 100 mm lang.</translation>
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
        <translation>Er ist 100 mm lang</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>every desk</source>
        <translation>jeder Schalter</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Schedule a survey</source>
        <translation>Umfrage einplanen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing is scheduled: “%1” is always asked. Schedule another survey for certain hours, weekdays, days or desks.</source>
        <translation>Nichts ist eingeplant: „%1“ wird immer gefragt. Planen Sie eine andere Umfrage für bestimmte Stunden, Wochentage, Tage oder Schalter ein.</translation>
    </message>
    <message>
        <source>From top to bottom: the first one that holds is asked. Nothing changes during a visit.</source>
        <translation>Von oben nach unten: Gefragt wird die erste, die zutrifft. Während eines Besuchs ändert sich nichts.</translation>
    </message>
    <message>
        <source>Saved. The kiosk follows it between two visits.</source>
        <translation>Gespeichert. Der Kiosk folgt dem zwischen zwei Besuchen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Wird jetzt gefragt</translation>
    </message>
    <message>
        <source>Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.</source>
        <translation>Nicht gespeichert: Es endet, bevor es beginnt. Über Mitternacht bitte zwei Einträge, bis 24:00 und ab 00:00.</translation>
    </message>
    <message>
        <source>Not saved: the last day is before the first.</source>
        <translation>Nicht gespeichert: Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Before the other</source>
        <translation>Vor die andere</translation>
    </message>
    <message>
        <source>Change when it is asked</source>
        <translation>Ändern, wann sie gefragt wird</translation>
    </message>
    <message>
        <source>Take it out; “Undo” brings it back</source>
        <translation>Herausnehmen; „Rückgängig“ holt es zurück</translation>
    </message>
    <message>
        <source>Asked now, since none of these holds: “%1”</source>
        <translation>Wird jetzt gefragt, da nichts davon zutrifft: „%1“</translation>
    </message>
    <message>
        <source>At all other times: “%1”</source>
        <translation>Zu allen anderen Zeiten: „%1“</translation>
    </message>
    <message>
        <source>Published surveys can be scheduled.</source>
        <translation>Veröffentlichte Umfragen können eingeplant werden.</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>Servicedesk: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Umfrage: %1</translation>
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
        <source>Days…</source>
        <translation>Tage&#xa0;…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>Only this desk</source>
        <translation>Nur dieser Schalter</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
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
        <source>Caution: most of these answers are flagged.</source>
        <translation>Vorsicht: Die meisten dieser Antworten sind auffällig.</translation>
    </message>
    <message>
        <source>The wording changed in these days. Only answers to the new wording are counted here.</source>
        <translation>In diesen Tagen hat sich der Wortlaut geändert. Hier zählen nur Antworten auf den neuen.</translation>
    </message>
    <message>
        <source>The wording changed on %1. Only answers to the new wording are counted here.</source>
        <translation>Am %1 hat sich der Wortlaut geändert. Hier zählen nur Antworten auf den neuen.</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Responses: %1</source>
        <translation>Rückmeldungen: %1</translation>
    </message>
    <message>
        <source>Responses: fewer than 5</source>
        <translation>Rückmeldungen: weniger als 5</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Das sind die Ansichten derer, die antworten wollten. Die Intervalle erfassen nur den Zufall.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ServiceDeskPage</name>
    <message>
        <source>Answered in time (SLA)</source>
        <translation>Rechtzeitig beantwortet (SLA)</translation>
    </message>
    <message>
        <source>Resolved in time (SLA)</source>
        <translation>Rechtzeitig gelöst (SLA)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; now %4, %5 of them new)</source>
        <translation>%1 (%2 von %3; jetzt %4, davon %5 neu)</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>unten: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>No tickets of this desk in these days</source>
        <translation>Keine Tickets dieses Schalters an diesen Tagen</translation>
    </message>
    <message>
        <source>This page sets what visitors say beside the help desk’s own figures: time to the first response, service level, returning requesters.</source>
        <translation>Diese Seite stellt, was Besucher sagen, neben die eigenen Zahlen des Helpdesks: Zeit bis zur ersten Antwort, Service-Level, wiederkehrende Anfragende.</translation>
    </message>
    <message>
        <source>Save an export of the help-desk system as CSV or XLSX (ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny or a table of your own) on a USB stick or in the folder “imports” beside the database. Then an admin opens “Help-desk import”.</source>
        <translation>Speichern Sie einen Export des Helpdesk-Systems als CSV oder XLSX (ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny oder eine eigene Tabelle) auf einem USB-Stick oder im Ordner „imports“ neben der Datenbank. Dann öffnet ein Admin „Helpdesk-Import“.</translation>
    </message>
    <message>
        <source>Only times, service levels, desk and channel are kept, no names and no texts.</source>
        <translation>Behalten werden nur Zeiten, Service-Level, Schalter und Kanal, keine Namen und keine Texte.</translation>
    </message>
    <message>
        <source>Tickets are known from these days: %1</source>
        <translation>Tickets sind von diesen Tagen bekannt: %1</translation>
    </message>
    <message>
        <source>Tickets, and no responses, are known of: %1. Where the kiosk calls a desk otherwise, say so at the import.</source>
        <translation>Tickets, aber keine Antworten gibt es von: %1. Wo der Kiosk einen Schalter anders nennt, sagen Sie es beim Import.</translation>
    </message>
    <message>
        <source>Help-desk import</source>
        <translation>Helpdesk-Import</translation>
    </message>
    <message>
        <source>Satisfaction beside service level</source>
        <translation>Zufriedenheit neben Service-Level</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Rechtzeitig gelöst</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>low base, CSAT</source>
        <translation>kleine Basis, CSAT</translation>
    </message>
    <message>
        <source>low base, SLA</source>
        <translation>kleine Basis, SLA</translation>
    </message>
    <message>
        <source>Open past the target: %1, open inside it: %2 (in no base), without a target: %3 (in no base).</source>
        <translation>Offen über dem Ziel: %1, offen im Ziel: %2 (in keiner Basis), ohne Ziel: %3 (in keiner Basis).</translation>
    </message>
    <message>
        <source>Time to the first response (FRT)</source>
        <translation>Zeit bis zur ersten Antwort (FRT)</translation>
    </message>
    <message>
        <source>Not known: the exports tell of no first response.</source>
        <translation>Nicht bekannt: Die Exporte nennen keine erste Antwort.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 von 10 innerhalb von %1</translation>
    </message>
    <message>
        <source>tickets: %1</source>
        <translation>Tickets: %1</translation>
    </message>
    <message>
        <source>still waiting: %1</source>
        <translation>noch wartend: %1</translation>
    </message>
    <message>
        <source>how long it felt: %1 (%2–%3)</source>
        <translation>wie lange es schien: %1 (%2–%3)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>Median, opening hours</source>
        <translation>Median, Öffnungszeiten</translation>
    </message>
    <message>
        <source>90th percentile, opening hours</source>
        <translation>90. Perzentil, Öffnungszeiten</translation>
    </message>
    <message>
        <source>How long it felt</source>
        <translation>Wie lange es schien</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>kleine Basis</translation>
    </message>
    <message>
        <source>Weeks by what they reached</source>
        <translation>Wochen nach dem, was sie erreichten</translation>
    </message>
    <message>
        <source>Left out, since one side had too few: %1</source>
        <translation>Weggelassen, da eine Seite zu wenige hatte: %1</translation>
    </message>
    <message>
        <source>Service level reached and people unhappy: ask visitors what matters to them, and redefine the measure with them.</source>
        <translation>Service-Level erreicht und Menschen unzufrieden: Fragen Sie, was den Besuchern wichtig ist, und legen Sie das Maß mit ihnen neu fest.</translation>
    </message>
    <message>
        <source>Who came back</source>
        <translation>Wer wiederkam</translation>
    </message>
    <message>
        <source>Returning requesters: not shown; tickets of as many days before are not all known.</source>
        <translation>Wiederkehrende Anfragende: werden nicht gezeigt; die Tickets von ebenso vielen Tagen davor sind nicht alle bekannt.</translation>
    </message>
    <message>
        <source>Returning requesters: not shown; fewer than 10 asked in the days before.</source>
        <translation>Wiederkehrende Anfragende: werden nicht gezeigt; in den Tagen davor fragten weniger als 10.</translation>
    </message>
    <message>
        <source>Returning requesters: %1. For a help desk a low figure can be good news.</source>
        <translation>Wiederkehrende Anfragende: %1. Für einen Helpdesk kann eine niedrige Zahl eine gute Nachricht sein.</translation>
    </message>
    <message>
        <source>Customer retention (CRR): not shown; fewer than 10 customers on the first day.</source>
        <translation>Kundenbindung (CRR): wird nicht gezeigt; weniger als 10 Kunden am ersten Tag.</translation>
    </message>
    <message>
        <source>Customer retention (CRR): %1</source>
        <translation>Kundenbindung (CRR): %1</translation>
    </message>
    <message>
        <source>Tickets by channel: %1. Visitors walk in; the other channels are other people.</source>
        <translation>Tickets nach Kanal: %1. Besucher kommen vorbei; die anderen Kanäle sind andere Menschen.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>a difference</comment>
        <translation>%1 Punkte (%2 bis %3)</translation>
    </message>
    <message>
        <source>no clear gap</source>
        <translation>kein klarer Abstand</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>kleine Basis</translation>
    </message>
    <message>
        <source>Time to first response and satisfaction in the same week</source>
        <translation>Zeit bis zur ersten Antwort und Zufriedenheit in derselben Woche</translation>
    </message>
    <message>
        <source>Time to first response and satisfaction in the week after</source>
        <translation>Zeit bis zur ersten Antwort und Zufriedenheit in der Woche danach</translation>
    </message>
    <message>
        <source>Time to first response and how long it felt in the same week</source>
        <translation>Zeit bis zur ersten Antwort und wie lange es schien, in derselben Woche</translation>
    </message>
    <message>
        <source>Time to first response and how long it felt in the week after</source>
        <translation>Zeit bis zur ersten Antwort und wie lange es schien, in der Woche danach</translation>
    </message>
    <message>
        <source>%1 weeks: Spearman’s rho %2 (95 % interval %3 to %4).</source>
        <translation>%1 Wochen: Spearmans Rho %2 (95-%-Intervall %3 bis %4).</translation>
    </message>
    <message>
        <source>They did not clearly move together.</source>
        <translation>Sie bewegten sich nicht klar miteinander.</translation>
    </message>
    <message>
        <source>Weeks with slower response also tended to have lower values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.</source>
        <translation>Wochen mit langsamerer Antwort hatten meist auch niedrigere Werte. Das zeigt nicht, dass das eine das andere verursacht, noch dass die Unzufriedenen die waren, die lange warteten.</translation>
    </message>
    <message>
        <source>Weeks with slower response also tended to have higher values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.</source>
        <translation>Wochen mit langsamerer Antwort hatten meist auch höhere Werte. Das zeigt nicht, dass das eine das andere verursacht, noch dass die Unzufriedenen die waren, die lange warteten.</translation>
    </message>
    <message>
        <source>Answers and tickets are joined by desk and day, not by person. What goes together here need not be cause and effect, and it need not be the slowly served who were unhappy.</source>
        <translation>Antworten und Tickets sind nach Schalter und Tag verbunden, nicht nach Person. Was hier zusammengeht, muss nicht Ursache und Wirkung sein, und unzufrieden müssen nicht die gewesen sein, die lange gewartet haben.</translation>
    </message>
    <message>
        <source>The gap subtracts two different things: zero means nothing, and only its change does. It is no target.</source>
        <translation>Der Abstand zieht zwei verschiedene Dinge voneinander ab: Null bedeutet nichts, nur seine Änderung zählt. Er ist kein Ziel.</translation>
    </message>
    <message>
        <source>SLA: tickets that met the help desk’s own target, by its own clock, of all that count. Open past the target counts as missed.</source>
        <translation>SLA: Tickets, die das eigene Ziel des Helpdesks nach seiner eigenen Uhr erreichten, von allen, die zählen. Offen über dem Ziel zählt als verfehlt.</translation>
    </message>
    <message>
        <source>FRT: from creation to the first human public reply, on the day of creation. Tickets that still wait count as at least so long; while any wait there is no interval.</source>
        <translation>FRT: von der Erstellung bis zur ersten öffentlichen Antwort eines Menschen, am Tag der Erstellung. Tickets, die noch warten, zählen als mindestens so lang; solange welche warten, gibt es kein Intervall.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
</context>
<context>
    <name>SettingSheet</name>
    <message>
        <source>In: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Height within reach</source>
        <translation>Höhe in Reichweite</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Keys of a keypad</source>
        <translation>Tasten eines Tastenfelds</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet time while writing</source>
        <translation>Ruhezeit beim Schreiben</translation>
    </message>
    <message>
        <source>“More time?” waits</source>
        <translation>„Mehr Zeit?“ wartet</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>„Danke“ bleibt</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Surveys by the clock</source>
        <translation>Umfragen nach der Uhr</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Another way to answer</source>
        <translation>Ein anderer Weg zu antworten</translation>
    </message>
    <message>
        <source>Address for phones</source>
        <translation>Adresse für Telefone</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Visits that staff open</source>
        <translation>Besuche, die das Team öffnet</translation>
    </message>
    <message>
        <source>Key that opens a visit</source>
        <translation>Taste, die einen Besuch öffnet</translation>
    </message>
    <message>
        <source>An opened visit waits</source>
        <translation>Ein geöffneter Besuch wartet</translation>
    </message>
    <message>
        <source>Desk’s pages</source>
        <translation>Seiten des Schalters</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <translation>Berichte von selbst</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Ordner für Exporte</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Backup every</source>
        <translation>Sicherung alle</translation>
    </message>
    <message>
        <source>Comments are kept</source>
        <translation>Kommentare bleiben</translation>
    </message>
    <message>
        <source>Responses are kept</source>
        <translation>Rückmeldungen bleiben</translation>
    </message>
    <message>
        <source>The desk’s name, on the start screen and in each response.</source>
        <translation>Der Name des Schalters, auf dem Startbildschirm und in jeder Rückmeldung.</translation>
    </message>
    <message>
        <source>This device’s name, in each response.</source>
        <translation>Der Name dieses Geräts, in jeder Rückmeldung.</translation>
    </message>
    <message>
        <source>Measured on the panel with a ruler; every size on the screen follows from it.</source>
        <translation>Am Bildschirm mit einem Lineal gemessen; alle Größen folgen daraus.</translation>
    </message>
    <message>
        <source>File with logo, accent and background.</source>
        <translation>Datei mit Logo, Akzentfarbe und Hintergrund.</translation>
    </message>
    <message>
        <source>Where low reach puts the controls: so high from the picture’s lower edge.</source>
        <translation>Wohin „weiter unten“ die Bedienung setzt: so hoch von der Unterkante des Bildes.</translation>
    </message>
    <message>
        <source>How loud: 0 is silent, 1 is all that the system allows.</source>
        <translation>Wie laut: 0 ist still, 1 ist alles, was das System erlaubt.</translation>
    </message>
    <message>
        <source>What next, previous, select and help are on a keypad or on switches.</source>
        <translation>Was Weiter, Zurück, Auswählen und Hilfe auf einem Tastenfeld oder auf Schaltern sind.</translation>
    </message>
    <message>
        <source>Without a touch for so long, “More time?” is asked.</source>
        <translation>Nach so langer Zeit ohne Berührung wird „Mehr Zeit?“ gefragt.</translation>
    </message>
    <message>
        <source>The same on the comment’s screen.</source>
        <translation>Dasselbe auf dem Bildschirm des Kommentars.</translation>
    </message>
    <message>
        <source>So long before the visit is closed; 20 s at least.</source>
        <translation>So lange, bis der Besuch geschlossen wird; mindestens 20 s.</translation>
    </message>
    <message>
        <source>So long, then the start screen is back.</source>
        <translation>So lange, dann ist der Startbildschirm wieder da.</translation>
    </message>
    <message>
        <source>“Thank you” shows a number by which the visitor can have the response erased.</source>
        <translation>„Danke“ zeigt eine Nummer, mit der die Rückmeldung auf Wunsch gelöscht werden kann.</translation>
    </message>
    <message>
        <source>The survey’s file.</source>
        <translation>Die Datei der Umfrage.</translation>
    </message>
    <message>
        <source>Other surveys, each with desks, weekdays, hours and days.</source>
        <translation>Andere Umfragen, jede mit Schaltern, Wochentagen, Stunden und Tagen.</translation>
    </message>
    <message>
        <source>Visitors see what became of ideas, say “me too” and leave their own.</source>
        <translation>Besucher sehen, was aus Ideen wurde, sagen „ich auch“ und hinterlassen eigene.</translation>
    </message>
    <message>
        <source>Such as a paper form or a person; named on the start and the closed screen.</source>
        <translation>Etwa ein Papierbogen oder eine Person; genannt auf dem Start- und dem Geschlossen-Bildschirm.</translation>
    </message>
    <message>
        <source>Where visitors answer on their own phone; shown as a QR code.</source>
        <translation>Wo Besucher auf dem eigenen Telefon antworten; als QR-Code gezeigt.</translation>
    </message>
    <message>
        <source>Outside them the screen is closed and tells when it opens.</source>
        <translation>Außerhalb ist der Bildschirm geschlossen und sagt, wann er öffnet.</translation>
    </message>
    <message>
        <source>A visit opens only when staff press a key or tap at the desk.</source>
        <translation>Ein Besuch öffnet sich nur, wenn das Team eine Taste drückt oder am Schalter tippt.</translation>
    </message>
    <message>
        <source>Of any USB clicker, as Qt names it: F5, PgDown.</source>
        <translation>Eines beliebigen USB-Klickers, wie Qt sie nennt: F5, PgDown.</translation>
    </message>
    <message>
        <source>So long to be begun.</source>
        <translation>So lange, bis er begonnen wird.</translation>
    </message>
    <message>
        <source>They begin light or dark; each window can be switched.</source>
        <translation>Sie beginnen hell oder dunkel; jedes Fenster lässt sich umschalten.</translation>
    </message>
    <message>
        <source>Made each when its day, week or month is over.</source>
        <translation>Jeder wird gemacht, wenn sein Tag, seine Woche oder sein Monat vorbei ist.</translation>
    </message>
    <message>
        <source>Where reports go.</source>
        <translation>Wohin Berichte kommen.</translation>
    </message>
    <message>
        <source>Such as de or fr.</source>
        <translation>Etwa de oder fr.</translation>
    </message>
    <message>
        <source>Where the export page writes.</source>
        <translation>Wohin die Export-Seite schreibt.</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>Am besten auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>So many hours while the kiosk runs.</source>
        <translation>So viele Stunden, während der Kiosk läuft.</translation>
    </message>
    <message>
        <source>After so many days they are erased.</source>
        <translation>Nach so vielen Tagen werden sie gelöscht.</translation>
    </message>
    <message>
        <source>After so many days they are erased; the days’ counts stay.</source>
        <translation>Nach so vielen Tagen werden sie gelöscht; die Zählungen der Tage bleiben.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>the program’s own look</source>
        <translation>das eigene Aussehen</translation>
    </message>
    <message>
        <source>two fifths of the picture</source>
        <translation>zwei Fünftel des Bildes</translation>
    </message>
    <message>
        <source>the shipped survey</source>
        <translation>die mitgelieferte Umfrage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>immer offen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>reports, beside the data</source>
        <translation>reports, bei den Daten</translation>
    </message>
    <message>
        <source>the survey’s first</source>
        <translation>die erste der Umfrage</translation>
    </message>
    <message>
        <source>exports, beside the data</source>
        <translation>exports, bei den Daten</translation>
    </message>
    <message>
        <source>backups, beside the data</source>
        <translation>backups, bei den Daten</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ein Besuch</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Only whole numbers.</source>
        <translation>Nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>It could not be written, so nothing was changed. See to the disk and try again.</source>
        <translation>Es ließ sich nicht schreiben, daher wurde nichts geändert. Sehen Sie nach der Festplatte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation>Abgelehnt, nichts wurde geändert: %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search in the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>What you change counts as soon as nobody is at the kiosk’s screen; it starts itself anew for that.</source>
        <translation>Was Sie ändern, gilt, sobald niemand am Bildschirm des Kiosks ist; er startet dafür von selbst neu.</translation>
    </message>
    <message>
        <source>The settings’ file cannot be read, so nothing is changed. Mend it by hand: %1</source>
        <translation>Die Datei der Einstellungen lässt sich nicht lesen, daher wird nichts geändert. Bringen Sie sie von Hand in Ordnung: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>Titel, Einladung, Dank</translation>
    </message>
    <message>
        <source>Title, for staff</source>
        <translation>Titel, fürs Personal</translation>
    </message>
    <message>
        <source>Invitation, large on the start screen</source>
        <translation>Einladung, groß auf dem Startbildschirm</translation>
    </message>
    <message>
        <source>Thanks in your own words (may be left empty)</source>
        <translation>Dank mit eigenen Worten (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Id: %1. It names the survey in exports and in the schedule.</source>
        <translation>Kennung: %1. Sie benennt die Umfrage in Exporten und im Zeitplan.</translation>
    </message>
</context>
<context>
    <name>SurveyRow</name>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>Asked now as standard</source>
        <translation>Wird als Standard gefragt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Comes with the kiosk</source>
        <translation>Beim Kiosk dabei</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>Veröffentlicht, Fassung %1</translation>
    </message>
    <message>
        <source>Published, not asked yet</source>
        <translation>Veröffentlicht, noch nicht gefragt</translation>
    </message>
    <message>
        <source>Draft, not published</source>
        <translation>Entwurf, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>1 language incomplete</source>
        <translation>1 Sprache unvollständig</translation>
    </message>
    <message>
        <source>%1 languages incomplete</source>
        <translation>%1 Sprachen unvollständig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>Aufwand (CES)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Weiterempfehlung (NPS)</translation>
    </message>
    <message>
        <source>Scale of your own</source>
        <translation>Eigene Skala</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>How satisfied somebody is. 3, 4, 5, 7 or 10 points; the share of satisfied people is the score.</source>
        <translation>Wie zufrieden jemand ist. 3, 4, 5, 7 oder 10 Punkte; der Anteil der Zufriedenen ist der Wert.</translation>
    </message>
    <message>
        <source>How easy it was to get help. Always 7 points from disagree to agree.</source>
        <translation>Wie leicht es war, Hilfe zu bekommen. Immer 7 Punkte von Ablehnung bis Zustimmung.</translation>
    </message>
    <message>
        <source>Whether somebody would recommend the desk. Always 0 to 10.</source>
        <translation>Ob jemand den Schalter weiterempfehlen würde. Immer 0 bis 10.</translation>
    </message>
    <message>
        <source>3 to 11 points with two ends in your own words; the mean is the score.</source>
        <translation>3 bis 11 Punkte mit zwei Enden in eigenen Worten; der Mittelwert ist der Wert.</translation>
    </message>
    <message>
        <source>One or several of up to 8 options, with “other” in one’s own words.</source>
        <translation>Eine oder mehrere von bis zu 8 Antworten, mit „Sonstiges“ in eigenen Worten.</translation>
    </message>
    <message>
        <source>A text of up to 500 characters.</source>
        <translation>Ein Text von bis zu 500 Zeichen.</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eine von</translation>
    </message>
    <message>
        <source>That is taken already; choose another one.</source>
        <translation>Das ist schon vergeben; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and signs such as _ only, begins with a letter, and has at most 40 characters.</source>
        <translation>Eine Kennung hat nur Kleinbuchstaben, Ziffern und Zeichen wie _, beginnt mit einem Buchstaben und hat höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>That is no language tag. Examples: en, de-CH, zh-Hant.</source>
        <translation>Das ist kein Sprachkürzel. Beispiele: en, de-CH, zh-Hant.</translation>
    </message>
    <message>
        <source>There is no room for more of these.</source>
        <translation>Mehr davon haben keinen Platz.</translation>
    </message>
    <message>
        <source>The last language cannot be removed.</source>
        <translation>Die letzte Sprache kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The file says this in a way that only a text editor can change: %1</source>
        <translation>Die Datei sagt das auf eine Weise, die nur ein Texteditor ändern kann: %1</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>This survey is asked whenever no other is scheduled. Make another one the standard first.</source>
        <translation>Diese Umfrage wird gefragt, wenn keine andere eingeplant ist. Machen Sie zuerst eine andere zum Standard.</translation>
    </message>
    <message>
        <source>Only a published survey can be asked. Publish it first.</source>
        <translation>Nur eine veröffentlichte Umfrage kann gefragt werden. Veröffentlichen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There is a draft of this survey already, which would be lost. Publish or discard it first.</source>
        <translation>Es gibt schon einen Entwurf dieser Umfrage, der verloren ginge. Veröffentlichen oder verwerfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>A scale does not fit on this kiosk’s screen, so it is not published: %1</source>
        <translation>Eine Skala passt nicht auf den Bildschirm dieses Kiosks, daher wird nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>This file can only be mended by hand: %1</source>
        <translation>Diese Datei kann nur von Hand berichtigt werden: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>These hours or days cannot be meant: %1</source>
        <translation>Diese Stunden oder Tage können nicht gemeint sein: %1</translation>
    </message>
    <message>
        <source>The settings’ file is damaged, so nothing was changed: %1</source>
        <translation>Die Datei der Einstellungen ist beschädigt, daher wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Es wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>New survey</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>When each is asked</source>
        <translation>Wann welche gefragt wird</translation>
    </message>
    <message>
        <source>Edit a survey as often as you like: visitors see nothing of it before you publish it, and every answer keeps the wording it was given to.</source>
        <translation>Bearbeiten Sie eine Umfrage, so oft Sie wollen: Besucher sehen nichts davon, bevor Sie sie veröffentlichen, und jede Antwort behält den Wortlaut, zu dem sie gegeben wurde.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>Title, for staff</source>
        <translation>Titel, fürs Personal</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>Am unteren Ende</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>Am oberen Ende</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>The option for something else</source>
        <translation>Die Antwort für etwas anderes</translation>
    </message>
    <message>
        <source>What is asked then</source>
        <translation>Was dann gefragt wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>Titel, Einladung, Dank</translation>
    </message>
</context>
<context>
    <name>TicketPreview</name>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Choose below what is missing, or another file. Nothing was stored.</source>
        <translation>Wählen Sie unten, was fehlt, oder eine andere Datei. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>The first tickets</source>
        <translation>Die ersten Tickets</translation>
    </message>
    <message>
        <source>What is read. Touch a line to change it; it is kept for this system’s next file.</source>
        <translation>Was gelesen wird. Berühren Sie eine Zeile, um sie zu ändern; es gilt auch für die nächste Datei dieses Systems.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Zeitzone der Datei</translation>
    </message>
    <message>
        <source>Order in dates such as 03/04/2026</source>
        <translation>Reihenfolge in Daten wie 03/04/2026</translation>
    </message>
    <message>
        <source>Service level of the first response</source>
        <translation>Service-Level der ersten Antwort</translation>
    </message>
    <message>
        <source>Service level of the resolution</source>
        <translation>Service-Level der Lösung</translation>
    </message>
    <message>
        <source>Desk “%1” is here</source>
        <comment>the help desk&apos;s name of a desk; then comes the kiosk&apos;s</comment>
        <translation>Schalter „%1“ heißt hier</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Time to the first response</source>
        <translation>Zeit bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>The same in opening hours</source>
        <translation>Dasselbe in Öffnungszeiten</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Rechtzeitig gelöst</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer fragte</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Not read, because</source>
        <translation>Nicht gelesen, weil</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>as the file tells</source>
        <translation>wie die Datei sagt</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>keine Spalte</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>A table of one’s own</source>
        <translation>Eine eigene Tabelle</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>There is no file yet. Save an export of the help-desk system as CSV or XLSX on a USB stick and plug it in, or put it into this folder: %1</source>
        <translation>Es gibt noch keine Datei. Speichern Sie einen Export des Helpdesk-Systems als CSV oder XLSX auf einem USB-Stick und stecken Sie ihn ein, oder legen Sie ihn in diesen Ordner: %1</translation>
    </message>
    <message>
        <source>Files on USB sticks and in this folder: %1</source>
        <translation>Dateien auf USB-Sticks und in diesem Ordner: %1</translation>
    </message>
    <message>
        <source>ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny, or a table of your own. Only times, service levels, desk and channel are kept, no names and no texts. The same file twice changes nothing.</source>
        <translation>ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny oder eine eigene Tabelle. Behalten werden nur Zeiten, Service-Level, Schalter und Kanal, keine Namen und keine Texte. Dieselbe Datei zweimal ändert nichts.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>%1 wird übernommen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Die Datei wurde nicht übernommen</translation>
    </message>
    <message>
        <source>This file was taken before: nothing changed.</source>
        <translation>Diese Datei wurde schon übernommen: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Rows: %1. New: %2, changed: %3, known already: %4, not read: %5.</source>
        <translation>Zeilen: %1. Neu: %2, geändert: %3, schon bekannt: %4, nicht gelesen: %5.</translation>
    </message>
    <message>
        <source>Rows that were not read</source>
        <translation>Zeilen, die nicht gelesen wurden</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Not read, because</source>
        <translation>Nicht gelesen, weil</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Zahlen ansehen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Draw with your fingers</source>
        <translation>Zeichnen Sie mit den Fingern</translation>
    </message>
    <message>
        <source>Now: %1   ·   most at once: %2   ·   touches: %3</source>
        <translation>Jetzt: %1 · höchstens zugleich: %2 · Berührungen: %3</translation>
    </message>
    <message>
        <source>Hold one finger still for two seconds to end the test.</source>
        <translation>Halten Sie einen Finger zwei Sekunden still, um den Test zu beenden.</translation>
    </message>
</context>
<context>
    <name>TranslateView</name>
    <message>
        <source>Language to read</source>
        <translation>Sprache zum Lesen</translation>
    </message>
    <message>
        <source>Language to write</source>
        <translation>Sprache zum Schreiben</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>1 text missing: next</source>
        <translation>1 Text fehlt: weiter</translation>
    </message>
    <message>
        <source>%1 texts missing: next</source>
        <translation>%1 Texte fehlen: weiter</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The survey is written in one language only. Add another one, and its texts stand here beside each other.</source>
        <translation>Die Umfrage ist nur in einer Sprache geschrieben. Fügen Sie eine weitere hinzu, dann stehen ihre Texte hier nebeneinander.</translation>
    </message>
    <message>
        <source>%1 (%2 missing)</source>
        <translation>%1 (%2 fehlen)</translation>
    </message>
    <message>
        <source>Scale ends and notes in the kiosk’s own words are filled in by themselves.</source>
        <translation>Skalenenden und Hinweise in den Worten des Kiosks werden von selbst ausgefüllt.</translation>
    </message>
    <message>
        <source>Another one, by its tag…</source>
        <translation>Eine andere, mit ihrem Kürzel&#xa0;…</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>Kürzel der Sprache</translation>
    </message>
    <message>
        <source>As in BCP 47: ro for Romanian, de-CH for German as in Switzerland. The kiosk’s own words, such as “Start”, are there in the shipped languages only.</source>
        <translation>Wie in BCP 47: ro für Rumänisch, de-CH für Deutsch wie in der Schweiz. Die eigenen Worte des Kiosks, etwa „Start“, gibt es nur in den mitgelieferten Sprachen.</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>unten: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Without flagged</source>
        <translation>Ohne markierte</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>low base (10 to 29 answers)</source>
        <translation>kleine Basis (10 bis 29 Antworten)</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>ungewöhnlicher Tag</translation>
    </message>
    <message>
        <source>lasting change down</source>
        <translation>anhaltende Änderung nach unten</translation>
    </message>
    <message>
        <source>lasting change up</source>
        <translation>anhaltende Änderung nach oben</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>üblicher Bereich</translation>
    </message>
    <message>
        <source>new wording</source>
        <translation>neuer Wortlaut</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Every version that was asked stays as it was, with its answers. Making one the draft replaces the draft there is.</source>
        <translation>Jede gefragte Fassung bleibt mit ihren Antworten, wie sie war. Wird eine zum Entwurf, ersetzt sie den jetzigen.</translation>
    </message>
    <message>
        <source>Every version that was asked stays as it was, with its answers. Made the draft again, it can be changed and published.</source>
        <translation>Jede gefragte Fassung bleibt mit ihren Antworten, wie sie war. Wieder zum Entwurf gemacht, kann sie geändert und veröffentlicht werden.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>wird jetzt gefragt</translation>
    </message>
    <message>
        <source>Asked from %1 on</source>
        <translation>Gefragt ab %1</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>Zum Entwurf machen</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Als Datei exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today’s figure shows from the tenth answer on.</source>
        <translation>Die heutige Zahl erscheint ab der zehnten Antwort.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Shows from the tenth answer on.</source>
        <translation>Erscheint ab der zehnten Antwort.</translation>
    </message>
    <message>
        <source>You said – we did</source>
        <translation>Sie sagten – wir taten</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Das sind die Ansichten derer, die antworten wollten. Die Intervalle erfassen nur den Zufall.</translation>
    </message>
</context>
<context>
    <name>WallFigure</name>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Wall display</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Fills this window with today’s satisfaction, that of the last 7 days, and the latest “You said – we did”: large, quiet, for everybody to see. Figures of fewer than 10 answers, comments and alerts never show there.</source>
        <translation>Füllt dieses Fenster mit der Zufriedenheit von heute, der der letzten 7 Tage und dem neuesten „Sie sagten – wir taten“: groß, ruhig, für alle zu sehen. Zahlen aus weniger als 10 Antworten, Kommentare und Hinweise erscheinen dort nie.</translation>
    </message>
    <message>
        <source>It stays up without anybody being logged in. A touch or a key asks for the passcode and leads back here. “kiosk admin --wall” begins with it.</source>
        <translation>Sie bleibt stehen, ohne dass jemand angemeldet ist. Eine Berührung oder Taste fragt nach dem Code und führt hierher zurück. „kiosk admin --wall“ beginnt mit ihr.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
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
<context>
    <name>WordsField</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
</TS>
