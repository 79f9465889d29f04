<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="af" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Wat sal u help?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Groot teks</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoë kontras</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Knoppies laer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lees hardop</translation>
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
        <translation>Slaan oor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toeganklikheid</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Herhaal</translation>
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
        <translation>Hierdie skerm word skoongemaak</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Aanraking doen nou niks nie. Dit kom vanself terug.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Moet asseblief geen name of persoonlike besonderhede skryf nie.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Raak hier om te skryf</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Slaan oor</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Stuur</translation>
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
        <translation>U idees vir hierdie toonbank</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Daar is nog geen idees nie. U eie kan die eerste wees: die personeel lees elkeen en antwoord hier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Vorige idees</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Meer idees</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Los ’n idee</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>“Ek ook” tot dusver: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ek ook</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Ons doen dit tans</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Wat ons gedoen het</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Ons kan dit nie doen nie</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Iemand het gesê</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Wat u gesê het</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Wat moet ons anders doen?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Moet asseblief geen name of persoonlike besonderhede skryf nie.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Raak hier om te skryf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een oomblik…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Stuur</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>U idee kon nie gestoor word nie</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dankie!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Ons is jammer. Sê asseblief vir die personeel by die toonbank.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>U idee is gestoor. Die personeel lees elke idee en antwoord hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer weer</translation>
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
        <translation>Het u meer tyd nodig?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Anders eindig hierdie besoek; wat u reeds geantwoord het, word bewaar.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, gaan voort</translation>
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
        <translation>Meer tale</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Een oomblik…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dankie!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>U antwoorde kon nie gestoor word nie</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Tans gesluit</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Tans nie beskikbaar nie</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>U antwoorde is gestoor.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Ons is jammer. Sê asseblief vir die personeel by die toonbank.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Vandag oop: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Weer oop: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Hierdie skerm kan nie nou antwoorde aanvaar nie. Die personeel by die toonbank hoor graag van u.</translation>
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
        <translation>%1 van %2, tussen “%3” en “%4”</translation>
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
        <translation>Knoppies hoër</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Knoppies laer</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toeganklikheid</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>U idees</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Of antwoord op u eie foon</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Vandag oop: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
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
        <translation>Toets – hierdie besoek tel nie</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Het u meer tyd nodig?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Raak aan die skerm of druk ’n sleutel om voort te gaan.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Kies ’n taal.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Raak aan die skerm om te begin.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Van %1, %2, tot %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>U kan meer as een kies.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gekies</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nie gekies nie</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Nog %1 sekondes.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Die personeel sal hierdie vraelys ná u besoek vir u oopmaak.</translation>
    </message>
</context>
</TS>
