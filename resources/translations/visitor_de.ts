<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Was würde Ihnen helfen?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Bedienung tiefer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Bedienhilfen</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Dieser Bildschirm wird gereinigt</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Berührungen bewirken jetzt nichts. Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Touch here to write</source>
        <translation>Zum Schreiben hier tippen</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Bitte schreiben Sie keine Namen und keine persönlichen Angaben.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Ihre Ideen für diesen Servicedesk</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Noch gibt es keine Ideen. Ihre kann die erste sein: Das Personal liest jede und antwortet hier darauf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Vorherige Ideen</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Weitere Ideen</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Idee hinterlassen</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>„Ich auch“ bisher: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ich auch</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Wir tun es gerade</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Das haben wir getan</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Das können wir nicht tun</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Jemand sagte</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Was sollten wir anders machen?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Bitte schreiben Sie keine Namen und keine persönlichen Angaben.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Zum Schreiben hier tippen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Ihre Idee konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Das tut uns leid. Bitte sagen Sie dem Personal am Schalter Bescheid.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Ihre Idee wurde gespeichert. Das Personal liest jede Idee und antwortet hier darauf.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Sonst endet dieser Besuch; was Sie beantwortet haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, weiter</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Ihre Antworten konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Zurzeit geschlossen</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Im Moment nicht verfügbar</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Ihre Antworten wurden gespeichert.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Das tut uns leid. Bitte sagen Sie dem Personal am Schalter Bescheid.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Heute geöffnet: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Öffnet wieder: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Hier können gerade keine Antworten gegeben werden. Das Personal am Schalter freut sich über Ihre Rückmeldung.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 von %2, zwischen „%3“ und „%4“</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Bedienung höher</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Bedienung tiefer</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Bedienhilfen</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Ihre Ideen</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Oder auf dem eigenen Handy antworten</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Heute geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Test – dieser Besuch zählt nicht</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Berühren Sie den Bildschirm oder drücken Sie eine Taste, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Wählen Sie eine Sprache.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Berühren Sie den Bildschirm, um zu beginnen.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Von %1, %2, bis %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Sie können mehrere auswählen.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nicht ausgewählt</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Noch %1 Sekunden.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Das Personal öffnet diese Umfrage nach Ihrem Besuch für Sie.</translation>
    </message>
</context>
</TS>
