<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlarmLines</name>
    <message>
        <source>Answers cannot be saved: the disk is full. Free some space; saving then goes on by itself.</source>
        <translation>Les réponses ne peuvent pas être enregistrées&#xa0;: le disque est plein. Libérez de l’espace&#xa0;; l’enregistrement reprendra de lui-même.</translation>
    </message>
    <message>
        <source>Answers cannot be saved: the program may not write to its folder. Make the folder writable; saving then goes on by itself.</source>
        <translation>Les réponses ne peuvent pas être enregistrées&#xa0;: le programme n’a pas le droit d’écrire dans son dossier. Autorisez l’écriture&#xa0;; l’enregistrement reprendra de lui-même.</translation>
    </message>
    <message>
        <source>Answers cannot be saved: the database is damaged. Restart the kiosk; the damaged file is kept.</source>
        <translation>Les réponses ne peuvent pas être enregistrées&#xa0;: la base de données est endommagée. Redémarrez la borne&#xa0;; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Answers cannot be saved at the moment. The program keeps trying. If this stays, restart the kiosk.</source>
        <translation>Les réponses ne peuvent pas être enregistrées pour le moment. Le programme continue d’essayer. Si cela dure, redémarrez la borne.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>base faible</translation>
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
        <translation>moins de 5 réponses</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Latest comments</source>
        <translation>Derniers commentaires</translation>
    </message>
    <message>
        <source>Comments show once 5 people have answered, so that nobody can be recognised.</source>
        <translation>Les commentaires s’affichent à partir de 5 participations, pour que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>What visitors write will show here.</source>
        <translation>Ce que les visiteurs écrivent s’affichera ici.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment in these days.</source>
        <translation>Personne n’a écrit de commentaire pendant ces jours.</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>En faire une carte</translation>
    </message>
</context>
<context>
    <name>DeskIdea</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>open for “me too”</source>
        <translation>ouverte aux «&#xa0;Moi aussi&#xa0;»</translation>
    </message>
    <message>
        <source>we are doing it</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>we did it</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>we cannot do it</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>As it was written: %1</source>
        <translation>Telle qu’elle a été écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>“Me too”: %1</source>
        <translation>«&#xa0;Moi aussi&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Open or answer…</source>
        <translation>Ouvrir ou répondre…</translation>
    </message>
    <message>
        <source>Answer or change…</source>
        <translation>Répondre ou modifier…</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Scores</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Ideas (%1)</source>
        <translation>Idées (%1)</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Fermeture dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Retour à l’enquête</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The disk is full. Free some space and export again. Nothing was left half written.</source>
        <translation>Le disque est plein. Libérez de l’espace et recommencez l’export. Aucun fichier incomplet n’a été laissé.</translation>
    </message>
    <message>
        <source>The program may not write to this folder. Choose another one in the settings, or make it writable.</source>
        <translation>Le programme n’a pas le droit d’écrire dans ce dossier. Choisissez-en un autre dans les réglages, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Il n’y a pas encore de réponses.</translation>
    </message>
    <message>
        <source>The database is damaged. Run “kiosk doctor” on this computer, and keep the file.</source>
        <translation>La base de données est endommagée. Lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur et conservez le fichier.</translation>
    </message>
    <message>
        <source>The export did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>L’export n’a pas fonctionné. Réessayez&#xa0;; s’il échoue encore, lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>A CSV file for a spreadsheet or statistics program: one row for every response on this device, comments included.</source>
        <translation>Un fichier CSV pour un tableur ou un logiciel de statistique&#xa0;: une ligne par participation sur cet appareil, commentaires compris.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done. Responses: %1. The file is here:</source>
        <translation>Terminé. Participations&#xa0;: %1. Le fichier est ici&#xa0;:</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>FunnelRow</name>
    <message>
        <source>Opened by staff</source>
        <translation>Ouvertes par le personnel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencées</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Avec un commentaire</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>moins de 5</translation>
    </message>
    <message>
        <source>Response rate: too few visits were opened for one</source>
        <translation>Taux de réponse&#xa0;: trop peu de visites ouvertes pour en donner un</translation>
    </message>
    <message>
        <source>Response rate: %1, low base</source>
        <translation>Taux de réponse&#xa0;: %1, petite base</translation>
    </message>
    <message>
        <source>Response rate: %1</source>
        <translation>Taux de réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>moins de 5 réponses</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>5 to 9</comment>
        <translation>%1 réponses</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Figures come with the fifth answer.</source>
        <translation>Les chiffres viennent avec la cinquième réponse.</translation>
    </message>
    <message>
        <source>A score comes with the tenth answer.</source>
        <translation>Un score vient avec la dixième réponse.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalle à 95&#xa0;%&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>IdeaForm</name>
    <message>
        <source>As it was written: %1</source>
        <translation>Telle qu’elle a été écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open for “me too”</source>
        <translation>Ouverte aux «&#xa0;Moi aussi&#xa0;»</translation>
    </message>
    <message>
        <source>We are doing it</source>
        <translation>Nous le faisons</translation>
    </message>
    <message>
        <source>We did it</source>
        <translation>Nous l’avons fait</translation>
    </message>
    <message>
        <source>We cannot</source>
        <translation>Nous ne pouvons pas</translation>
    </message>
    <message>
        <source>The language before</source>
        <translation>Langue précédente</translation>
    </message>
    <message>
        <source>The next language</source>
        <translation>Langue suivante</translation>
    </message>
    <message>
        <source>What visitors said, in words that may be public (no names)</source>
        <translation>Ce que les visiteurs ont dit, en des mots qui peuvent être publics (sans noms)</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>A first answer (may be left empty)</source>
        <translation>Une première réponse (facultative)</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>IdeasDeskPage</name>
    <message>
        <source>Nothing new. What visitors leave on the kiosk shows here first; nobody else sees it before you open it.</source>
        <translation>Rien de nouveau. Ce que les visiteurs laissent sur la borne apparaît d’abord ici&#xa0;; personne d’autre ne le voit avant que vous ne l’ouvriez.</translation>
    </message>
    <message>
        <source>No idea is open for “me too”.</source>
        <translation>Aucune idée n’est ouverte aux «&#xa0;Moi aussi&#xa0;».</translation>
    </message>
    <message>
        <source>No idea has been answered yet. Answered ones show on the start screen as “You said – we did”.</source>
        <translation>Aucune idée n’a encore de réponse. Celles qui en ont une s’affichent sur l’écran d’accueil&#xa0;: «&#xa0;Vous avez dit – nous avons fait&#xa0;».</translation>
    </message>
    <message>
        <source>No idea is hidden.</source>
        <translation>Aucune idée n’est masquée.</translation>
    </message>
    <message>
        <source>There is no database yet. Start the kiosk once.</source>
        <translation>Il n’y a pas encore de base de données. Démarrez la borne une fois.</translation>
    </message>
    <message>
        <source>This was not saved: the idea has changed meanwhile, or a text is missing. Look at it again.</source>
        <translation>Ceci n’a pas été enregistré&#xa0;: l’idée a changé entre-temps, ou un texte manque. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>This was not saved, or cannot be read. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Ceci n’a pas été enregistré ou ne peut pas être lu. Réessayez&#xa0;; en cas de nouvel échec, lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open or answer an idea</source>
        <translation>Ouvrir une idée ou y répondre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show it to visitors</source>
        <translation>Montrer aux visiteurs</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Avec réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Masquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Try the survey</source>
        <translation>Essayer le questionnaire</translation>
    </message>
    <message>
        <source>The next visit is a test: it says so on the screen, its answers are kept and marked, and they count nowhere.</source>
        <translation>La prochaine visite est un test&#xa0;: c’est indiqué à l’écran, ses réponses sont conservées et marquées, et ne comptent nulle part.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Nettoyer l’écran</translation>
    </message>
    <message>
        <source>For one minute touches and keys do nothing, and the screen says so. Then it comes back by itself.</source>
        <translation>Pendant une minute, le toucher et les touches sont sans effet, et l’écran l’indique. Ensuite il se réactive tout seul.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>This ends the program. All answers given so far are saved. Nobody can answer on this screen until the kiosk is started again.</source>
        <translation>Le programme s’arrêtera. Toutes les réponses données jusqu’ici sont enregistrées. Personne ne pourra répondre sur cet écran avant le redémarrage de la borne.</translation>
    </message>
    <message>
        <source>Leave the kiosk…</source>
        <translation>Quitter la borne…</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Oui, quitter</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Non, rester</translation>
    </message>
</context>
<context>
    <name>LearnKeys</name>
    <message>
        <source>Press the key for: %1</source>
        <translation>Appuyez sur la touche pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>Cette touche n’existe pas</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Lay a ruler on the screen and make the bar 100 mm long.</source>
        <translation>Posez une règle sur l’écran et réglez la barre sur 100 mm.</translation>
    </message>
    <message>
        <source>The picture is then %1 mm wide.</source>
        <translation>L’image fait alors %1 mm de large.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is 100 mm</source>
        <translation>Elle fait 100 mm</translation>
    </message>
</context>
<context>
    <name>OpenVisit</name>
    <message>
        <source>Open a visit</source>
        <translation>Ouvrir une visite</translation>
    </message>
    <message>
        <source>A visit is open</source>
        <translation>Une visite est ouverte</translation>
    </message>
    <message>
        <source>One visitor can begin at the kiosk.</source>
        <translation>Un visiteur peut commencer sur la borne.</translation>
    </message>
    <message>
        <source>Lets one visitor begin at the kiosk.</source>
        <translation>Permet à un visiteur de commencer sur la borne.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Cela n’a pas fonctionné. Veuillez réessayer.</translation>
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
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>PasscodePad</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Retour à l’enquête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>For the staff of this desk</source>
        <translation>Réservé au personnel de ce guichet</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>That is not the passcode. After one more wrong try the pad waits.</source>
        <translation>Ce n’est pas le bon code. Après un autre essai erroné, il faudra attendre.</translation>
    </message>
    <message>
        <source>That is not the passcode.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Next try in %1.</source>
        <translation>Trop d’essais erronés. Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>There is no passcode yet. An admin sets it on this computer with “kiosk setup”.</source>
        <translation>Il n’y a pas encore de code. L’administrateur le définit sur cet ordinateur avec «&#xa0;kiosk setup&#xa0;».</translation>
    </message>
    <message>
        <source>The passcodes cannot be read, so these pages stay shut. An admin sets new ones on this computer with “kiosk setup”.</source>
        <translation>Les codes sont illisibles&#xa0;: ces pages restent donc fermées. L’administrateur en définit de nouveaux sur cet ordinateur avec «&#xa0;kiosk setup&#xa0;».</translation>
    </message>
    <message>
        <source>Please type your passcode.</source>
        <translation>Veuillez saisir votre code.</translation>
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
        <translation>Moyenne %1</translation>
    </message>
    <message>
        <source>Mean %1 (%2)</source>
        <translation>Moyenne %1 (%2)</translation>
    </message>
    <message>
        <source>Without flagged: %1 (n = %2)</source>
        <translation>Sans les signalées&#xa0;: %1 (n = %2)</translation>
    </message>
    <message>
        <source>Caution: flagged answers change this score clearly.</source>
        <translation>Attention&#xa0;: les réponses signalées changent nettement ce score.</translation>
    </message>
    <message>
        <source>The wording changed in these days. Only answers to the new wording are counted here.</source>
        <translation>La formulation a changé pendant ces jours. Seules les réponses à la nouvelle sont comptées ici.</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Responses: %1</source>
        <translation>Participations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Responses: fewer than 5</source>
        <translation>Participations&#xa0;: moins de 5</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Ce sont les avis des personnes qui ont choisi de répondre. Les intervalles ne couvrent que le hasard.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Satisfaction (CSAT)</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>Facilité (CES)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Recommandation (NPS)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>satisfied (%1)</source>
        <translation>satisfaits (%1)</translation>
    </message>
    <message>
        <source>agree (%1)</source>
        <translation>d’accord (%1)</translation>
    </message>
    <message>
        <source>promoters minus detractors</source>
        <translation>promoteurs moins détracteurs</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaits</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Détracteurs</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passifs</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promoteurs</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>There are no answers yet. The first one given on the kiosk will show here.</source>
        <translation>Il n’y a pas encore de réponses. La première donnée sur la borne s’affichera ici.</translation>
    </message>
    <message>
        <source>The answers were written by a newer version of this program. Use that version to see them.</source>
        <translation>Les réponses ont été écrites par une version plus récente de ce programme. Utilisez cette version pour les voir.</translation>
    </message>
    <message>
        <source>The database is damaged. Run “kiosk doctor” on this computer, and keep the file.</source>
        <translation>La base de données est endommagée. Lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur et conservez le fichier.</translation>
    </message>
    <message>
        <source>The answers cannot be read at the moment. This page tries again every second.</source>
        <translation>Les réponses ne peuvent pas être lues pour le moment. Cette page réessaie chaque seconde.</translation>
    </message>
</context>
</TS>
