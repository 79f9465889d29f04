<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Wat zou u helpen?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grote tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Knoppen lager</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Herhalen</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Dit scherm wordt schoongemaakt</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Aanraken doet nu niets. Het scherm komt vanzelf terug.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Schrijf alstublieft geen namen of persoonlijke gegevens.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Tik hier om te schrijven</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Uw ideeën voor deze balie</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Er zijn nog geen ideeën. Dat van u kan het eerste zijn: de medewerkers lezen elk idee en antwoorden hier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Vorige ideeën</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Meer ideeën</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Idee achterlaten</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>‘Ik ook’ tot nu toe: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ik ook</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>We zijn ermee bezig</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Wat wij deden</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Dat kunnen wij niet doen</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Iemand zei</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Wat u zei</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Wat zouden wij anders moeten doen?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Schrijf alstublieft geen namen of persoonlijke gegevens.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Tik hier om te schrijven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Uw idee kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Bedankt!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Onze excuses. Meld het alstublieft aan de medewerkers van de balie.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Uw idee is opgeslagen. De medewerkers lezen elk idee en antwoorden hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Hebt u meer tijd nodig?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Anders eindigt dit bezoek; wat u hebt beantwoord, blijft bewaard.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, doorgaan</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Meer talen</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Bedankt!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Uw antwoorden konden niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Op dit moment gesloten</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Op dit moment niet beschikbaar</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Uw antwoorden zijn opgeslagen.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Onze excuses. Meld het alstublieft aan de medewerkers van de balie.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Vandaag open: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Weer open: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Dit scherm kan nu geen antwoorden aannemen. De medewerkers van de balie horen graag uw mening.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 van %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 van %2, tussen ‘%3’ en ‘%4’</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Knoppen hoger</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Knoppen lager</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Uw ideeën</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Of antwoord op uw eigen telefoon</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Vandaag open: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Vraag %1 van %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Test – dit bezoek telt niet mee</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Hebt u meer tijd nodig?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Raak het scherm aan of druk op een toets om door te gaan.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Kies een taal.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Raak het scherm aan om te beginnen.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Van %1, %2, tot %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>U kunt er meer dan één kiezen.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gekozen</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, niet gekozen</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Nog %1 seconden.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>De medewerkers openen deze vragenlijst voor u na uw bezoek.</translation>
    </message>
</context>
</TS>
