<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Che cosa le sarebbe d’aiuto?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Testo grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Pulsanti più in basso</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leggi ad alta voce</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Pulizia dello schermo in corso</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Ora non risponde al tocco. Riprende da solo.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>La preghiamo di non scrivere nomi o dati personali.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Tocchi qui per scrivere</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Le sue idee per questo sportello</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Non ci sono ancora idee. La sua può essere la prima: il personale le legge tutte e risponde qui.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Idee precedenti</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Altre idee</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Lascia un’idea</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>«Anch’io» finora: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Anch’io</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Lo stiamo facendo</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Che cosa abbiamo fatto</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Non possiamo farlo</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Qualcuno ha detto</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Che cosa ci avete detto</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Che cosa dovremmo fare diversamente?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>La preghiamo di non scrivere nomi o dati personali.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Tocchi qui per scrivere</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Non è stato possibile salvare la sua idea</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Grazie!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Ci dispiace. La preghiamo di avvisare il personale dello sportello.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>La sua idea è stata salvata. Il personale legge ogni idea e risponde qui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Le serve più tempo?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Altrimenti questa visita termina; le risposte già date vengono conservate.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sì, continua</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Altre lingue</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Grazie!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Non è stato possibile salvare le sue risposte</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Al momento chiuso</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Al momento non disponibile</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Le sue risposte sono state salvate.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Ci dispiace. La preghiamo di avvisare il personale dello sportello.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Aperto oggi: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Riapre: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Al momento questo schermo non può raccogliere risposte. Il personale dello sportello ascolterà volentieri la sua opinione.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 di %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 di %2, tra «%3» e «%4»</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Pulsanti più in alto</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Pulsanti più in basso</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Le sue idee</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>O risponda dal suo telefono</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Aperto oggi: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Domanda %1 di %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Prova: questa visita non conta</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Le serve più tempo?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Tocchi lo schermo o prema un tasto per continuare.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Scelga una lingua.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Tocchi lo schermo per iniziare.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Da %1, %2, a %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Può sceglierne più di una.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, scelto</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non scelto</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Restano %1 secondi.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Il personale aprirà questo questionario per lei dopo la visita.</translation>
    </message>
</context>
</TS>
