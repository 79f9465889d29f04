<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Qu’est-ce qui vous aiderait&#xa0;?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Commandes plus bas</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Répéter</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Nettoyage de l’écran en cours</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Le toucher est sans effet pour le moment. Il se réactive tout seul.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Touch here to write</source>
        <translation>Touchez ici pour écrire</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Merci de ne pas indiquer de noms ni de données personnelles.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Vos idées pour ce guichet</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Il n’y a pas encore d’idées. La vôtre peut être la première&#xa0;: le personnel les lit toutes et y répond ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Idées précédentes</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Autres idées</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Laisser une idée</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>«&#xa0;Moi aussi&#xa0;» jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Moi aussi</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Nous le faisons</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Ce que nous avons fait</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Nous ne pouvons pas le faire</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Quelqu’un a dit</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Vous avez dit</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Que devrions-nous faire autrement&#xa0;?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Merci de ne pas indiquer de noms ni de données personnelles.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Touchez ici pour écrire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Votre idée n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#xa0;!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Nous en sommes désolés. Veuillez en informer le personnel du guichet.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Votre idée a été enregistrée. Le personnel lit chaque idée et y répond ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Avez-vous besoin de plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Sinon cette visite se termine&#xa0;; vos réponses sont conservées.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Autres langues</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Vos réponses n’ont pas pu être enregistrées</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Actuellement fermé</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Momentanément indisponible</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Vos réponses ont été enregistrées.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Nous en sommes désolés. Veuillez en informer le personnel du guichet.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Ouvert aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Réouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Cet écran ne peut pas recevoir de réponses pour le moment. Le personnel du guichet sera heureux de recevoir votre avis.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 sur %2, entre «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Commandes plus haut</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Commandes plus bas</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Vos idées</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Ou répondez sur votre téléphone</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Ouvert aujourd’hui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Test – cette visite ne compte pas</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Avez-vous besoin de plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Touchez l’écran ou appuyez sur une touche pour continuer.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Choisissez une langue.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Touchez l’écran pour commencer.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>De %1, %2, à %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Vous pouvez en choisir plusieurs.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non choisi</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Il reste %1 secondes.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Le personnel ouvrira ce questionnaire pour vous après votre visite.</translation>
    </message>
</context>
</TS>
