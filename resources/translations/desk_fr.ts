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
    <message>
        <source>Fewer notices</source>
        <translation>Moins d’alertes</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>Toutes les alertes</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>acknowledged</source>
        <translation>prise en compte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>A low score on a day with fewer than 5 answers. More is not told, so that nobody can be recognised.</source>
        <translation>Une note basse, un jour avec moins de 5 réponses. Rien de plus n’est dit, pour que personne ne soit reconnu.</translation>
    </message>
    <message>
        <source>Note for the team, without names of visitors</source>
        <translation>Note pour l’équipe, sans nom de visiteur</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Clore l’alerte</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Nothing waits. A satisfaction score in the lowest quarter of its scale shows here, on a day with at least 5 answers at once, else when the day is over.</source>
        <translation>Rien en attente. Une satisfaction dans le quart inférieur de son échelle s’affiche ici&#xa0;: aussitôt les jours d’au moins 5 réponses, sinon une fois le jour passé.</translation>
    </message>
    <message>
        <source>No alert is being looked after.</source>
        <translation>Aucune alerte n’est en cours de traitement.</translation>
    </message>
    <message>
        <source>No alert has been closed yet.</source>
        <translation>Aucune alerte n’a encore été close.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Prises en compte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Low scores of the last 30 days. Nobody is named, and the order within a day tells nothing.</source>
        <translation>Notes basses des 30 derniers jours. Personne n’est nommé, et l’ordre au sein d’un jour ne dit rien.</translation>
    </message>
    <message>
        <source>The newest day first.</source>
        <translation>Le jour le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Your passcode once more</source>
        <translation>Votre code encore une fois</translation>
    </message>
    <message>
        <source>That is not the passcode. After one more wrong try these pages close.</source>
        <translation>Ce n’est pas le bon code. Après un autre essai erroné, ces pages se ferment.</translation>
    </message>
    <message>
        <source>That is not the passcode.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>The passcodes cannot be read, so nothing is done. An admin sets new ones on this computer with “kiosk passcode”.</source>
        <translation>Les codes ne peuvent pas être lus, donc rien n’est fait. Un administrateur en définit de nouveaux sur cet ordinateur avec «&#xa0;kiosk passcode&#xa0;».</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Please type your passcode to go on.</source>
        <translation>Ce qui est effacé ne peut pas être récupéré. Saisissez votre code pour continuer.</translation>
    </message>
    <message>
        <source>Who may open these pages will change. Please type the admin passcode to go on.</source>
        <translation>Vous allez changer qui peut ouvrir ces pages. Saisissez le code administrateur pour continuer.</translation>
    </message>
    <message>
        <source>Please type your passcode to go on.</source>
        <translation>Saisissez votre code pour continuer.</translation>
    </message>
</context>
<context>
    <name>AskPad</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
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
        <source>One moment…</source>
        <translation>Un instant…</translation>
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
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>CareErase</name>
    <message>
        <source>Which number was shown?</source>
        <translation>Quel numéro était affiché&#xa0;?</translation>
    </message>
    <message>
        <source>The ten digits under “Thank you”, as the visitor has them.</source>
        <translation>Les dix chiffres sous «&#xa0;Merci&#xa0;», tels que le visiteur les a.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: the last of the ten proves the others. Please read it again.</source>
        <translation>Un chiffre est faux ou manque&#xa0;: le dernier des dix vérifie les autres. Veuillez le relire.</translation>
    </message>
    <message>
        <source>No response here has this number. It may be of another kiosk, or erased already.</source>
        <translation>Aucune réponse ici n’a ce numéro. Il vient peut-être d’une autre borne, ou elle est déjà effacée.</translation>
    </message>
    <message>
        <source>The database cannot be read just now. Try again in a minute.</source>
        <translation>La base ne peut pas être lue en ce moment. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>The response is erased</source>
        <translation>La réponse est effacée</translation>
    </message>
    <message>
        <source>Erase the response of %1?</source>
        <translation>Effacer la réponse du %1&#xa0;?</translation>
    </message>
    <message>
        <source>Several responses have this number</source>
        <translation>Plusieurs réponses ont ce numéro</translation>
    </message>
    <message>
        <source>It could not be erased. Try again in a minute; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>L’effacement a échoué. Réessayez dans une minute&#xa0;; s’il échoue encore, lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask for the day of the visit, and choose it.</source>
        <translation>Demandez le jour de la visite et choisissez-le.</translation>
    </message>
    <message>
        <source>Answers, comment, language and times are overwritten and counted no more. This cannot be undone. Its place in the chain stays, so that all others can still be proven.</source>
        <translation>Réponses, commentaire, langue et heures sont écrasés et ne comptent plus. C’est irréversible. La place dans la chaîne reste, pour que toutes les autres puissent encore être prouvées.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the database, its log, the backups or the exports of this kiosk.</source>
        <translation>Il n’en reste rien dans la base, son journal, les sauvegardes ni les exports de cette borne.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the database. These files hold it still, or may; delete them. Hourly backups go by themselves after 14 days.</source>
        <translation>Il n’en reste rien dans la base. Ces fichiers le contiennent encore, ou peut-être&#xa0;; supprimez-les. Les sauvegardes horaires disparaissent d’elles-mêmes après 14 jours.</translation>
    </message>
    <message>
        <source>Take it out of the backups, too</source>
        <translation>L’ôter aussi des sauvegardes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
</context>
<context>
    <name>CareJob</name>
    <message>
        <source>There is no room for it. Free some space, or choose another folder in the settings.</source>
        <translation>Il n’y a pas assez de place. Libérez-en, ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The program may not write there. Choose another folder in the settings, or make it writable.</source>
        <translation>Le programme ne peut pas y écrire. Choisissez un autre dossier dans les réglages, ou rendez-le accessible en écriture.</translation>
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
        <source>The database is in use just now. Try again in a minute.</source>
        <translation>La base est utilisée en ce moment. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Cela n’a pas fonctionné. Réessayez&#xa0;; en cas de nouvel échec, lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>Arrêté. Rien d’inachevé n’est resté.</translation>
    </message>
</context>
<context>
    <name>CareKeeping</name>
    <message>
        <source>How long answers are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Comments: %1. Whole responses: %2; the counts of their days stay. What is too old goes at night.</source>
        <translation>Commentaires&#xa0;: %1. Réponses entières&#xa0;: %2&#xa0;; les comptes de leurs jours restent. Ce qui est trop ancien part la nuit.</translation>
    </message>
    <message>
        <source>Too old today. Responses with comments: %1. Whole responses: %2.</source>
        <translation>Trop ancien aujourd’hui. Réponses avec commentaires&#xa0;: %1. Réponses entières&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing is too old today.</source>
        <translation>Rien n’est trop ancien aujourd’hui.</translation>
    </message>
    <message>
        <source>Erasing what is too old…</source>
        <translation>Effacement de ce qui est trop ancien…</translation>
    </message>
    <message>
        <source>Erased. Responses with comments: %1. Whole responses: %2.</source>
        <translation>Effacé. Réponses avec commentaires&#xa0;: %1. Réponses entières&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Erase it now…</source>
        <translation>Effacer maintenant…</translation>
    </message>
    <message>
        <source>Change how long</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Erase one response</source>
        <translation>Effacer une réponse</translation>
    </message>
    <message>
        <source>Somebody wants their answers erased and has the number that was shown under “Thank you” (a setting). It is found by that number alone, and your passcode is asked for again.</source>
        <translation>Quelqu’un veut faire effacer ses réponses et a le numéro affiché sous «&#xa0;Merci&#xa0;» (un réglage). Elle n’est trouvée que par ce numéro, et votre code est redemandé.</translation>
    </message>
    <message>
        <source>Type the number…</source>
        <translation>Saisir le numéro…</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>by the clock</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>%1; since then none could be made</source>
        <translation>%1&#xa0;; aucune n’a pu être faite depuis</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>comes tonight</source>
        <translation>viendra cette nuit</translation>
    </message>
    <message>
        <source>%1: all is whole</source>
        <translation>%1&#xa0;: tout est intact</translation>
    </message>
    <message>
        <source>%1: something was found</source>
        <translation>%1&#xa0;: quelque chose a été trouvé</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Each is a whole copy, checked when it is made. They lie in %1</source>
        <translation>Chacune est une copie entière, vérifiée à sa création. Elles sont dans %1</translation>
    </message>
    <message>
        <source>%1 · responses: %2 · %3</source>
        <translation>%1 · réponses&#xa0;: %2 · %3</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Verifying every backup…</source>
        <translation>Vérification de chaque sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Backups verified: %1. All are whole.</source>
        <translation>Sauvegardes vérifiées&#xa0;: %1. Toutes sont intactes.</translation>
    </message>
    <message>
        <source>These are not whole any more: %1</source>
        <translation>Celles-ci ne sont plus intactes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Verify them</source>
        <translation>Les vérifier</translation>
    </message>
    <message>
        <source>To put one back, leave the kiosk and type in a terminal: kiosk restore, and the file’s name. It is checked first, says what would be missing, keeps the database that was there, and “kiosk restore --undo” goes back.</source>
        <translation>Pour en remettre une, quittez la borne et tapez dans un terminal&#xa0;: kiosk restore, puis le nom du fichier. Il est d’abord vérifié, ce qui manquerait est annoncé, la base en place est gardée, et «&#xa0;kiosk restore --undo&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Tout est-il intact&#xa0;?</translation>
    </message>
    <message>
        <source>Every night new answers are proven against their hashes, once a week all of them. What was changed or lost by anyone or anything is found.</source>
        <translation>Chaque nuit, les nouvelles réponses sont prouvées par leur empreinte, une fois par semaine toutes. Tout ce qui a été changé ou perdu est trouvé.</translation>
    </message>
    <message>
        <source>Proving every answer; this can take some minutes…</source>
        <translation>Chaque réponse est prouvée&#xa0;; cela peut prendre quelques minutes…</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>Tout est intact.</translation>
    </message>
    <message>
        <source>Something was found. Keep the data folder as it is, and see what “kiosk doctor” says.</source>
        <translation>Quelque chose a été trouvé. Laissez le dossier des données tel quel et voyez ce que dit «&#xa0;kiosk doctor&#xa0;».</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
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
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>within usual variation</source>
        <translation>dans la variation habituelle</translation>
    </message>
    <message>
        <source>unusual day (low)</source>
        <translation>jour inhabituel (bas)</translation>
    </message>
    <message>
        <source>unusual day (high)</source>
        <translation>jour inhabituel (haut)</translation>
    </message>
    <message>
        <source>lasting change down since %1</source>
        <translation>changement durable à la baisse depuis %1</translation>
    </message>
    <message>
        <source>lasting change up since %1</source>
        <translation>changement durable à la hausse depuis %1</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>trop tôt pour comparer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>base faible</translation>
    </message>
    <message>
        <source>Withheld: too few answers, or the few of another group could be worked out from it.</source>
        <translation>Non montré&#xa0;: trop peu de réponses, ou bien on pourrait en déduire celles d’un autre petit groupe.</translation>
    </message>
    <message>
        <source>No answers in these days.</source>
        <translation>Aucune réponse ces jours-là.</translation>
    </message>
    <message>
        <source>This survey has no question with a score.</source>
        <translation>Cette enquête n’a pas de question à score.</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Ce sont les avis des personnes qui ont choisi de répondre. Les intervalles ne couvrent que le hasard.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>moins de 5 réponses</translation>
    </message>
    <message>
        <source>fewer than 10 answers</source>
        <translation>moins de 10 réponses</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The passcode is set. Here is your new recovery code</source>
        <translation>Le code est défini. Voici votre nouveau code de secours</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>Votre nouveau code de secours</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>Il n’y a pas de code de secours</translation>
    </message>
    <message>
        <source>Write it down and lock it away: it lets an admin in who forgot the passcode, once. It is shown only now; the code before it is good no more.</source>
        <translation>Notez-le et mettez-le sous clé&#xa0;: il laisse entrer, une fois, un administrateur qui a oublié son code. Il n’est montré que maintenant&#xa0;; le précédent n’est plus valable.</translation>
    </message>
    <message>
        <source>Somebody who may use this computer’s terminal as the kiosk’s user sets a new passcode there with “kiosk passcode admin --reset”.</source>
        <translation>Une personne qui peut utiliser le terminal de cet ordinateur comme utilisateur de la borne y définit un nouveau code avec «&#xa0;kiosk passcode admin --reset&#xa0;».</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>before noon</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>Seems to hold an e-mail address</source>
        <translation>Semble contenir une adresse e-mail</translation>
    </message>
    <message>
        <source>Seems to hold a telephone number</source>
        <translation>Semble contenir un numéro de téléphone</translation>
    </message>
    <message>
        <source>Seems to hold an e-mail address and a telephone number</source>
        <translation>Semble contenir une adresse e-mail et un numéro de téléphone</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Écrire une carte</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Latest comments</source>
        <translation>Derniers commentaires</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Tous les commentaires</translation>
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
    <name>CommentTools</name>
    <message>
        <source>Search in the comments</source>
        <translation>Chercher dans les commentaires</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Before noon</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Toutes notes</translation>
    </message>
    <message>
        <source>Low scores only</source>
        <translation>Notes basses</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Comments of desks where fewer than 5 people answered are not shown.</source>
        <translation>Les commentaires des guichets où moins de 5 personnes ont répondu ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Comments show once 5 people have answered, so that nobody can be recognised.</source>
        <translation>Les commentaires s’affichent dès que 5 personnes ont répondu, afin que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>Nothing found. Low is the lowest quarter of the scale: 1 or 2 of 5.</source>
        <translation>Rien trouvé. Une note basse est dans le quart inférieur de l’échelle&#xa0;: 1 ou 2 sur 5.</translation>
    </message>
    <message>
        <source>Nothing found. The part of the day is told only of days on which at least 5 people answered before noon, or after it.</source>
        <translation>Rien trouvé. Le moment de la journée n’est indiqué que pour les jours où au moins 5 personnes ont répondu le matin ou l’après-midi.</translation>
    </message>
    <message>
        <source>Nothing found in these days.</source>
        <translation>Rien trouvé pour ces jours.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment in these days.</source>
        <translation>Personne n’a écrit de commentaire ces jours-là.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Ask it only if…</source>
        <translation>Poser seulement si…</translation>
    </message>
    <message>
        <source>The answer to</source>
        <translation>La réponse à</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
</context>
<context>
    <name>ConditionsForm</name>
    <message>
        <source>Everybody is asked this</source>
        <translation>Posée à tout le monde</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Posée seulement si</translation>
    </message>
    <message>
        <source>Asked only if all of this holds</source>
        <translation>Posée seulement si tout ceci est vrai</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Modifier la condition</translation>
    </message>
    <message>
        <source>Remove the condition; “Undo” brings it back</source>
        <translation>Retirer la condition&#xa0;; «&#xa0;Annuler&#xa0;» la rétablit</translation>
    </message>
    <message>
        <source>Ask it only after certain answers…</source>
        <translation>Ne la poser qu’après certaines réponses…</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Which days?</source>
        <translation>Quels jours&#xa0;?</translation>
    </message>
    <message>
        <source>Tap the last day, or show this one.</source>
        <translation>Touchez le dernier jour, ou affichez celui-ci.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertes (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
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
        <source>Wall display</source>
        <translation>Écran mural</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
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
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Help-desk import</source>
        <translation>Import du helpdesk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Care of data</source>
        <translation>Soin des données</translation>
    </message>
    <message>
        <source>Passcodes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>New low scores: %1</source>
        <translation>Nouvelles notes basses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Fermeture dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
    <name>DevicePage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Écran et son</translation>
    </message>
    <message>
        <source>Measure again…</source>
        <translation>Mesurer à nouveau…</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Test tactile</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>C’est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The file is here: %1</source>
        <translation>Le fichier est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written. See to the disk and try again.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>All of this page as a text. No answer, comment or passcode is in it.</source>
        <translation>Toute cette page en texte. Aucune réponse, aucun commentaire ni code n’y figure.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Écrire un fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The program’s log</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
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
        <translation>Version de la base</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Running time, program</source>
        <translation>Durée de marche, programme</translation>
    </message>
    <message>
        <source>Running time, machine</source>
        <translation>Durée de marche, machine</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Taille de la base</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Number of the last one</source>
        <translation>Numéro de la dernière</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Last check of the database</source>
        <translation>Dernière vérification de la base</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Screen, pixels</source>
        <translation>Écran, pixels</translation>
    </message>
    <message>
        <source>Picture, millimetres</source>
        <translation>Image, millimètres</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no sync set up</source>
        <translation>pas de synchronisation</translation>
    </message>
    <message>
        <source>none, nothing is read aloud</source>
        <translation>aucune, rien n’est lu à voix haute</translation>
    </message>
    <message>
        <source>not measured: a guess</source>
        <translation>non mesurée&#xa0;: estimée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 j %2 h %3 min</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>Fermeture dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien de modifié</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Weekdays (none chosen: every day)</source>
        <translation>Jours de la semaine (aucun choisi&#xa0;: tous les jours)</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>Seulement à certaines heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.</source>
        <translation>Non enregistré&#xa0;: la fin précède le début. Pour passer minuit, faites deux entrées, jusqu’à 24:00 et à partir de 00:00.</translation>
    </message>
    <message>
        <source>Only from one day to another</source>
        <translation>Seulement d’un jour à un autre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Not saved: the last day is before the first.</source>
        <translation>Non enregistré&#xa0;: le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Desks (none chosen: every desk)</source>
        <translation>Guichets (aucun choisi&#xa0;: tous les guichets)</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>The disk is full. Free some space and try again. Nothing was left half written.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez. Rien n’est resté à moitié écrit.</translation>
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
        <source>This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Cela n’a pas fonctionné. Réessayez&#xa0;; en cas de nouvel échec, lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Vous pouvez retirer la clé maintenant.</translation>
    </message>
    <message>
        <source>Everything is on the stick. You can take it out now; the system still has it open, but nothing will be missing.</source>
        <translation>Tout est sur la clé. Vous pouvez la retirer&#xa0;; le système l’a encore ouverte, mais rien ne manquera.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Bringing everything to the stick …</source>
        <translation>Tout est transféré sur la clé&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Destination&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Scores by day and desk, with how many answered. Days with fewer than 5 answers are left out, and as many more as it takes that nobody can be found.</source>
        <translation>Scores par jour et par guichet, avec le nombre de réponses. Les jours de moins de 5 réponses sont omis, et autant d’autres qu’il faut pour que personne ne soit reconnaissable.</translation>
    </message>
    <message>
        <source>Scores by day and desk, without anything about a single visit. Small numbers are left out.</source>
        <translation>Scores par jour et par guichet, sans rien sur une visite en particulier. Les petits nombres sont omis.</translation>
    </message>
    <message>
        <source>One line for every question of every visit: for statistics programs.</source>
        <translation>Une ligne par question et par visite&#xa0;: pour les logiciels de statistique.</translation>
    </message>
    <message>
        <source>One line for every visit, with a column for every question that was ever asked.</source>
        <translation>Une ligne par visite, avec une colonne pour chaque question jamais posée.</translation>
    </message>
    <message>
        <source>Done. Lines of scores: %1.</source>
        <translation>Terminé. Lignes de scores&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done. Answers: %1.</source>
        <translation>Terminé. Réponses aux questions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done. Responses: %1.</source>
        <translation>Terminé. Questionnaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>Le fichier est ici&#xa0;:</translation>
    </message>
    <message>
        <source>The file is here, with a codebook beside it:</source>
        <translation>Le fichier est ici, le livre de codes à côté&#xa0;:</translation>
    </message>
    <message>
        <source>Opens by a double click, with the separator of this country.</source>
        <translation>S’ouvre d’un double clic, avec le séparateur de ce pays.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice, the codebook as a second sheet.</source>
        <translation>Pour Excel et LibreOffice, le livre de codes sur une seconde feuille.</translation>
    </message>
    <message>
        <source>One JSON object a line, for programs.</source>
        <translation>Un objet JSON par ligne, pour des programmes.</translation>
    </message>
    <message>
        <source>UTF-8, with commas: for statistics programs.</source>
        <translation>UTF-8, avec des virgules&#xa0;: pour les logiciels de statistique.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
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
        <source>Other days: choose them on another page, under “Days…”.</source>
        <translation>Autres jours&#xa0;: choisissez-les sur une autre page, sous «&#xa0;Jours…&#xa0;».</translation>
    </message>
    <message>
        <source>Which desk</source>
        <translation>Quel guichet</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les guichets</translation>
    </message>
    <message>
        <source>Which survey</source>
        <translation>Quelle enquête</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>Toutes les enquêtes</translation>
    </message>
    <message>
        <source>Visits in which language</source>
        <translation>Visites dans quelle langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>What a line is</source>
        <translation>Ce qu’est une ligne</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Une visite</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>A day’s score</source>
        <translation>Le score d’un jour</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV pour Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Questions and options</source>
        <translation>Questions et choix</translation>
    </message>
    <message>
        <source>As ids</source>
        <translation>En identifiants</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Plus de langues</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Avec les commentaires</translation>
    </message>
    <message>
        <source>With times of day; otherwise days only, so that nobody can be recognised by the minute</source>
        <translation>Avec les heures&#xa0;; sinon les jours seulement, pour que personne ne soit reconnu à la minute</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>Clé USB&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and it appears here.</source>
        <translation>Branchez une clé USB, elle apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export as a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>A YAML file that another kiosk can import, with every text in every language.</source>
        <translation>Un fichier YAML qu’une autre borne peut importer, avec chaque texte dans chaque langue.</translation>
    </message>
    <message>
        <source>Into the kiosk’s folder</source>
        <translation>Dans le dossier de la borne</translation>
    </message>
    <message>
        <source>Onto the stick “%1”</source>
        <translation>Sur la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les guichets</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>Toutes les enquêtes</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Language of the texts below</source>
        <translation>Langue des textes ci-dessous</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>Identifiant de la question</translation>
    </message>
    <message>
        <source>The id names the question’s column in exports. With another id its answers begin a new column.</source>
        <translation>L’identifiant nomme la colonne de la question dans les exports. Avec un autre, ses réponses commencent une nouvelle colonne.</translation>
    </message>
</context>
<context>
    <name>FourWeeks</name>
    <message>
        <source>satisfied from %1</source>
        <translation>satisfaits dès %1</translation>
    </message>
    <message>
        <source>satisfied below %1</source>
        <translation>satisfaits sous %1</translation>
    </message>
    <message>
        <source>SLA from %1</source>
        <translation>SLA dès %1</translation>
    </message>
    <message>
        <source>SLA below %1</source>
        <translation>SLA sous %1</translation>
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
        <source>fewer than 10 answers</source>
        <translation>moins de 10 réponses</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
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
        <source>Figures of one language come with the tenth answer.</source>
        <translation>Les chiffres d’une langue viennent avec la dixième réponse.</translation>
    </message>
    <message>
        <source>The few answers that this filter leaves out could be worked out from it.</source>
        <translation>On pourrait en déduire les quelques réponses que ce filtre écarte.</translation>
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
        <translation>(maintenir)</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>All</source>
        <comment>hours or weekdays</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All weekdays</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Touch a field to read it.</source>
        <translation>Touchez une case pour la lire.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>ci-dessous&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Not shaded: fewer than 30 answers.</source>
        <translation>Sans teinte&#xa0;: moins de 30 réponses.</translation>
    </message>
</context>
<context>
    <name>IdSheet</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Importer une enquête</translation>
    </message>
    <message>
        <source>Survey files of this kiosk (YAML), SurveyJS (JSON) and XLSForm (XLSX), on USB sticks and in this folder: %1</source>
        <translation>Fichiers d’enquête de cette borne (YAML), SurveyJS (JSON) et XLSForm (XLSX), sur des clés USB et dans ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such file yet. Plug in the stick, or put the file into the folder, and look again.</source>
        <translation>Il n’y a pas encore de tel fichier. Branchez la clé, ou placez le fichier dans le dossier, et cherchez à nouveau.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>All of it was taken: “%1” is a draft now.</source>
        <translation>Tout a été repris&#xa0;: «&#xa0;%1&#xa0;» est maintenant un brouillon.</translation>
    </message>
    <message>
        <source>“%1” is a draft now. These parts were not taken as they were:</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un brouillon. Ces parties n’ont pas été reprises telles quelles&#xa0;:</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Modifier le brouillon</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>This text is missing.</source>
        <translation>Ce texte manque.</translation>
    </message>
    <message>
        <source>The text is too long (%1 characters).</source>
        <translation>Le texte est trop long (%1 caractères).</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by what “other” asks.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est pris par ce que demande «&#xa0;autre&#xa0;».</translation>
    </message>
    <message>
        <source>The id is too long for “other”.</source>
        <translation>L’identifiant est trop long pour «&#xa0;autre&#xa0;».</translation>
    </message>
    <message>
        <source>An option has the id “other” already; give it another one.</source>
        <translation>Une option porte déjà l’identifiant «&#xa0;other&#xa0;»&#xa0;; donnez-lui-en un autre.</translation>
    </message>
    <message>
        <source>There are too few or too many of these (%1). A choice needs two options, a survey one question.</source>
        <translation>Il y en a trop peu ou trop (%1). Un choix demande deux options, une enquête une question.</translation>
    </message>
    <message>
        <source>With “other” there are too many options (%1); 8 are the most.</source>
        <translation>Avec «&#xa0;autre&#xa0;», il y a trop d’options (%1)&#xa0;; 8 au plus.</translation>
    </message>
    <message>
        <source>With what “other” asks there are too many questions (%1).</source>
        <translation>Avec ce que demande «&#xa0;autre&#xa0;», il y a trop de questions (%1).</translation>
    </message>
    <message>
        <source>The condition is not complete.</source>
        <translation>La condition est incomplète.</translation>
    </message>
    <message>
        <source>The condition is about the question “%1”, which is not there any more.</source>
        <translation>La condition porte sur la question «&#xa0;%1&#xa0;», qui n’existe plus.</translation>
    </message>
    <message>
        <source>The condition is about a question that is not asked before this one.</source>
        <translation>La condition porte sur une question qui n’est pas posée avant celle-ci.</translation>
    </message>
    <message>
        <source>No condition can be about a comment.</source>
        <translation>Aucune condition ne peut porter sur un commentaire.</translation>
    </message>
    <message>
        <source>The condition asks for an answer that “%1” does not have.</source>
        <translation>La condition demande une réponse que «&#xa0;%1&#xa0;» n’a pas.</translation>
    </message>
    <message>
        <source>Advice: %1 questions are many; people stop at the third or fourth.</source>
        <translation>Conseil&#xa0;: %1 questions, c’est beaucoup&#xa0;; on s’arrête à la troisième ou à la quatrième.</translation>
    </message>
    <message>
        <source>Advice: satisfaction should be asked first.</source>
        <translation>Conseil&#xa0;: la satisfaction devrait être demandée en premier.</translation>
    </message>
    <message>
        <source>Advice: recommendation should be the last of the scales.</source>
        <translation>Conseil&#xa0;: la recommandation devrait être la dernière des échelles.</translation>
    </message>
    <message>
        <source>Advice: three points tell little apart; take five.</source>
        <translation>Conseil&#xa0;: trois points distinguent peu&#xa0;; prenez-en cinq.</translation>
    </message>
    <message>
        <source>Advice: the question is long (%1 words); people read while standing.</source>
        <translation>Conseil&#xa0;: la question est longue (%1 mots)&#xa0;; on lit debout.</translation>
    </message>
    <message>
        <source>Advice: two or three words are enough at an end.</source>
        <translation>Conseil&#xa0;: deux ou trois mots suffisent à une extrémité.</translation>
    </message>
    <message>
        <source>Advice: both ends say the same.</source>
        <translation>Conseil&#xa0;: les deux extrémités disent la même chose.</translation>
    </message>
    <message>
        <source>Advice: there are texts in “%1”, which is not one of the survey’s languages.</source>
        <translation>Conseil&#xa0;: il y a des textes en «&#xa0;%1&#xa0;», qui n’est pas une langue de l’enquête.</translation>
    </message>
    <message>
        <source>Advice: nobody who grew up with it has read the texts in %1.</source>
        <translation>Conseil&#xa0;: aucune personne de langue maternelle n’a relu les textes en %1.</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
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
        <source>Restart the program</source>
        <translation>Redémarrer le programme</translation>
    </message>
    <message>
        <source>It closes, opens again and reads settings, surveys and the look anew; that takes about a second. Changed settings need no restart: the kiosk takes them up by itself when you leave these pages.</source>
        <translation>Il se ferme, se rouvre et relit les réglages, les enquêtes et l’apparence&#xa0;; cela prend environ une seconde. Des réglages modifiés ne demandent pas de redémarrage&#xa0;: la borne les reprend d’elle-même quand vous quittez ces pages.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
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
    <name>LanguageRow</name>
    <message>
        <source>Ends %1 · middle %2</source>
        <comment>use of the scale</comment>
        <translation>Extrémités %1 · milieu %2</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>%1: %2</source>
        <comment>day: what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>ci-dessous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Use of scale ends</source>
        <translation>Usage des extrémités</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Against its own past</source>
        <translation>Par rapport à son propre passé</translation>
    </message>
    <message>
        <source>Languages differ in how people use scales. Compare each with its own past, not with each other.</source>
        <translation>D’une langue à l’autre, on n’utilise pas les échelles de la même façon. Comparez chacune avec son propre passé, pas entre elles.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>All languages: %1 (n = %2). With the languages mixed as in as many days before: %3 (n = %4 then).</source>
        <translation>Toutes les langues&#xa0;: %1 (n = %2). Avec les langues réparties comme dans autant de jours avant&#xa0;: %3 (n = %4 alors).</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>A visit begins in the first one. A language with missing texts is not offered to visitors.</source>
        <translation>Une visite commence dans la première. Une langue à laquelle il manque des textes n’est pas proposée aux visiteurs.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>1 text missing</source>
        <translation>1 texte manque</translation>
    </message>
    <message>
        <source>%1 texts missing</source>
        <translation>%1 textes manquent</translation>
    </message>
    <message>
        <source>Read by somebody who grew up with it</source>
        <translation>Relue par une personne dont c’est la langue maternelle</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>En faire la première</translation>
    </message>
    <message>
        <source>Remove with all its texts</source>
        <translation>Retirer avec tous ses textes</translation>
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
    <name>LogPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>JSON Lines file</source>
        <translation>Fichier JSON Lines</translation>
    </message>
    <message>
        <source>The log is whole: nothing was changed, removed or moved.</source>
        <translation>Le journal est intact&#xa0;: rien n’a été modifié, supprimé ni déplacé.</translation>
    </message>
    <message>
        <source>Something is wrong with the log:</source>
        <translation>Quelque chose ne va pas dans le journal&#xa0;:</translation>
    </message>
    <message>
        <source>The log cannot be checked. Run “kiosk doctor” on this computer.</source>
        <translation>Le journal ne peut pas être vérifié. Lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Row %1, check sum: %2</source>
        <translation>Ligne %1, somme de contrôle&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is here: %1</source>
        <translation>Le fichier est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written. See to the disk and try again.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been written down.</source>
        <translation>Rien de ce genre n’a été noté.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Came in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Left the pages</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Wrong passcode</source>
        <translation>Code erroné</translation>
    </message>
    <message>
        <source>Pad locked</source>
        <translation>Clavier bloqué</translation>
    </message>
    <message>
        <source>Passcode changed</source>
        <translation>Code changé</translation>
    </message>
    <message>
        <source>Passcode reset</source>
        <translation>Code réinitialisé</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>Code de secours créé</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Survey published</source>
        <translation>Enquête publiée</translation>
    </message>
    <message>
        <source>Survey retired</source>
        <translation>Enquête retirée</translation>
    </message>
    <message>
        <source>Survey scheduled</source>
        <translation>Enquête planifiée</translation>
    </message>
    <message>
        <source>Survey imported</source>
        <translation>Enquête importée</translation>
    </message>
    <message>
        <source>Answers exported</source>
        <translation>Réponses exportées</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport créé</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>Tickets importés</translation>
    </message>
    <message>
        <source>Alert handled</source>
        <translation>Alerte traitée</translation>
    </message>
    <message>
        <source>Comment marked</source>
        <translation>Commentaire marqué</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Damaged database salvaged</source>
        <translation>Base endommagée récupérée</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Counts rebuilt</source>
        <translation>Comptages refaits</translation>
    </message>
    <message>
        <source>Encryption changed</source>
        <translation>Chiffrement modifié</translation>
    </message>
    <message>
        <source>Clock was changed</source>
        <translation>Horloge modifiée</translation>
    </message>
    <message>
        <source>Mark of the last entry replaced</source>
        <translation>Repère de la dernière entrée remplacé</translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation>Modifié en dehors du programme</translation>
    </message>
    <message>
        <source>Simulated answers added</source>
        <translation>Réponses simulées ajoutées</translation>
    </message>
    <message>
        <source>Kiosk started</source>
        <translation>Borne démarrée</translation>
    </message>
    <message>
        <source>Kiosk restarted</source>
        <translation>Borne redémarrée</translation>
    </message>
    <message>
        <source>Kiosk ended</source>
        <translation>Borne arrêtée</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>waits (s)</source>
        <translation>attend (s)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>à la borne</translation>
    </message>
    <message>
        <source>at the desk’s screen</source>
        <translation>à l’écran du guichet</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatiquement</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>something was changed</source>
        <translation>quelque chose a changé</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>le système</translation>
    </message>
    <message>
        <source>as every night</source>
        <translation>comme chaque nuit</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>code de secours</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed, or in another place than it was written: row %1</source>
        <translation>Modifiée, ou déplacée depuis son écriture&#xa0;: ligne %1</translation>
    </message>
    <message>
        <source>Rows are missing before row %1</source>
        <translation>Il manque des lignes avant la ligne %1</translation>
    </message>
    <message>
        <source>The end was cut off, or an older database was put in place of this one</source>
        <translation>La fin a été coupée, ou une base plus ancienne a pris la place de celle-ci</translation>
    </message>
    <message>
        <source>The log was written anew</source>
        <translation>Le journal a été réécrit</translation>
    </message>
    <message>
        <source>The file that keeps the last row’s mark is missing, so whether the end was cut off cannot be told</source>
        <translation>Le fichier qui garde la marque de la dernière ligne manque&#xa0;; on ne peut pas dire si la fin a été coupée</translation>
    </message>
    <message>
        <source>The mark is of another database, so whether the end was cut off cannot be told</source>
        <translation>La marque est celle d’une autre base&#xa0;; on ne peut pas dire si la fin a été coupée</translation>
    </message>
    <message>
        <source>The mark is older than the last row: the program ended before it could follow</source>
        <translation>La marque est plus ancienne que la dernière ligne&#xa0;: le programme s’est arrêté avant qu’elle puisse suivre</translation>
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
    <name>MoreSheet</name>
    <message>
        <source>Ask it as standard</source>
        <translation>Poser par défaut</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer du service</translation>
    </message>
    <message>
        <source>It cannot be retired while it is the standard: make another one the standard first.</source>
        <translation>Elle ne peut pas être retirée tant qu’elle est posée par défaut&#xa0;: choisissez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>A retired survey is not asked any more. Its answers and versions stay, and it can be edited and published again.</source>
        <translation>Une enquête retirée n’est plus posée. Ses réponses et ses versions restent, et elle peut être modifiée et publiée à nouveau.</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Everything can be changed afterwards; visitors see nothing of it before you publish.</source>
        <translation>Tout peut être modifié ensuite&#xa0;; les visiteurs n’en voient rien avant la publication.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>1 language</source>
        <translation>1 langue</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 langues</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This was not saved: it has changed meanwhile. Look at it again.</source>
        <translation>Ceci n’a pas été enregistré&#xa0;: cela a changé entre-temps. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>This was not saved. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>Ceci n’a pas été enregistré. Réessayez&#xa0;; en cas de nouvel échec, lancez «&#xa0;kiosk doctor&#xa0;» sur cet ordinateur.</translation>
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
    <name>OptionsForm</name>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Remove the option; “Undo” brings it back</source>
        <translation>Retirer l’option&#xa0;; «&#xa0;Annuler&#xa0;» la rétablit</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>A last option for something else, which is then asked for in one’s own words</source>
        <translation>Une dernière option pour autre chose, que l’on précise ensuite avec ses propres mots</translation>
    </message>
    <message>
        <source>The option for something else</source>
        <translation>L’option pour autre chose</translation>
    </message>
    <message>
        <source>What is asked then</source>
        <translation>Ce qui est demandé ensuite</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Staff: the kiosk cannot open and tries again every minute. Switch it off and on once; if this screen comes back, tell whoever looks after it, with the code shown here. Answers already given are safe.</source>
        <translation>Personnel&#xa0;: la borne ne peut pas s’ouvrir et réessaie chaque minute. Éteignez-la et rallumez-la une fois&#xa0;; si cet écran revient, prévenez la personne qui s’en occupe et donnez-lui le code affiché ici. Les réponses déjà données sont en sécurité.</translation>
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
    <name>PasscodeField</name>
    <message>
        <source>Passcode</source>
        <translation>Code d’accès</translation>
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
        <source>Forgot the admin passcode?</source>
        <translation>Code administrateur oublié&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PasscodesPage</name>
    <message>
        <source>The staff passcode is changed; the old one opens nothing any more.</source>
        <translation>Le code du personnel est changé&#xa0;; l’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The admin passcode is changed; the old one opens nothing any more.</source>
        <translation>Le code administrateur est changé&#xa0;; l’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Admin passcode</source>
        <translation>Code administrateur</translation>
    </message>
    <message>
        <source>Opens every page: settings, exports, surveys, and the way out of the kiosk. At least 8 digits, or a phrase of at least 12 characters.</source>
        <translation>Ouvre toutes les pages&#xa0;: réglages, exports, enquêtes et la sortie de la borne. Au moins 8 chiffres, ou une phrase d’au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Change the admin passcode…</source>
        <translation>Changer le code administrateur…</translation>
    </message>
    <message>
        <source>Staff passcode</source>
        <translation>Code du personnel</translation>
    </message>
    <message>
        <source>Opens scores, comments and ideas. At least 6 digits. Change it when somebody leaves the team.</source>
        <translation>Ouvre les résultats, commentaires et idées. Au moins 6 chiffres. Changez-le quand quelqu’un quitte l’équipe.</translation>
    </message>
    <message>
        <source>There is none yet, so only an admin comes in. It opens scores, comments and ideas. At least 6 digits.</source>
        <translation>Il n’y en a pas encore, seul un administrateur peut entrer. Il ouvre les résultats, commentaires et idées. Au moins 6 chiffres.</translation>
    </message>
    <message>
        <source>Change the staff passcode…</source>
        <translation>Changer le code du personnel…</translation>
    </message>
    <message>
        <source>Set a staff passcode…</source>
        <translation>Définir un code du personnel…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>There is one. It lets an admin in who forgot the passcode, once. Make a new one if the paper is lost or others have read it.</source>
        <translation>Il y en a un. Il laisse entrer, une fois, un administrateur qui a oublié son code. Créez-en un autre si le papier est perdu ou si d’autres l’ont lu.</translation>
    </message>
    <message>
        <source>There is none yet. Make one and lock it away: it lets an admin in who forgot the passcode.</source>
        <translation>Il n’y en a pas encore. Créez-en un et mettez-le sous clé&#xa0;: il laisse entrer un administrateur qui a oublié son code.</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Créer un nouveau code de secours…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Créer un code de secours…</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>La borne</translation>
    </message>
    <message>
        <source>21.5″ upright</source>
        <translation>21,5″ vertical</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>What visitors will see: %1</source>
        <translation>Ce que verront les visiteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>This cannot be shown yet: a choice needs two options, a scale its points.</source>
        <translation>Ceci ne peut pas encore être affiché&#xa0;: un choix demande deux options, une échelle ses points.</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>L’aperçu n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>new: its answers begin</source>
        <translation>nouvelle&#xa0;: ses réponses commencent</translation>
    </message>
    <message>
        <source>reworded: a new wording version, its scores begin a new series</source>
        <translation>reformulée&#xa0;: une nouvelle version, ses scores commencent une nouvelle série</translation>
    </message>
    <message>
        <source>said in other languages: a new wording version, marked in the trend</source>
        <translation>dite dans d’autres langues&#xa0;: une nouvelle version, marquée dans l’évolution</translation>
    </message>
    <message>
        <source>asked at other times: the series goes on</source>
        <translation>posée à d’autres moments&#xa0;: la série continue</translation>
    </message>
    <message>
        <source>not asked any more: its answers stay</source>
        <translation>n’est plus posée&#xa0;: ses réponses restent</translation>
    </message>
    <message>
        <source>as it was: the series goes on</source>
        <translation>inchangée&#xa0;: la série continue</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One problem is in the way</source>
        <translation>Un problème l’empêche</translation>
    </message>
    <message>
        <source>%1 problems are in the way</source>
        <translation>%1 problèmes l’empêchent</translation>
    </message>
    <message>
        <source>Ready to be published for the first time</source>
        <translation>Prête à être publiée pour la première fois</translation>
    </message>
    <message>
        <source>Ready to be published</source>
        <translation>Prête à être publiée</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Rien à publier</translation>
    </message>
    <message>
        <source>The kiosk asks it from the next visit on, where it is due. Answers given until now keep the wording they were given to.</source>
        <translation>La borne la pose dès la prochaine visite, là où c’est prévu. Les réponses déjà données gardent la formulation d’alors.</translation>
    </message>
    <message>
        <source>Touch one to get to its place. Visitors see the published survey until then.</source>
        <translation>Touchez-en un pour aller à sa place. D’ici là, les visiteurs voient l’enquête publiée.</translation>
    </message>
    <message>
        <source>The kiosk takes it between two visits; a visit under way ends as it began. A published version is never changed: the next edit makes the next one.</source>
        <translation>La borne la reprend entre deux visites&#xa0;; une visite en cours se termine comme elle a commencé. Une version publiée ne change jamais&#xa0;: la prochaine modification fait la suivante.</translation>
    </message>
    <message>
        <source>This is what visitors see already, to the letter.</source>
        <translation>C’est déjà ce que voient les visiteurs, mot pour mot.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Back to the surveys</source>
        <translation>Retour aux enquêtes</translation>
    </message>
    <message>
        <source>What becomes of the answers</source>
        <translation>Ce que deviennent les réponses</translation>
    </message>
    <message>
        <source>Visitors can also choose: %1</source>
        <translation>Les visiteurs peuvent aussi choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Visitors cannot choose any more: %1</source>
        <translation>Les visiteurs ne peuvent plus choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the way, but worth a look</source>
        <translation>Pas bloquant, mais à regarder</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of question; a touch changes it</source>
        <translation>Type de question&#xa0;; un toucher le change</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>La poser plus tôt</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>La poser plus tard</translation>
    </message>
    <message>
        <source>Duplicate the question</source>
        <translation>Dupliquer la question</translation>
    </message>
    <message>
        <source>Remove the question; “Undo” brings it back</source>
        <translation>Retirer la question&#xa0;; «&#xa0;Annuler&#xa0;» la rétablit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>À l’extrémité basse</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>À l’extrémité haute</translation>
    </message>
    <message>
        <source>A note below the field, such as “Please no names”</source>
        <translation>Une note sous le champ, par exemple «&#xa0;Pas de noms, s’il vous plaît&#xa0;»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Visitors may skip it</source>
        <translation>Les visiteurs peuvent la passer</translation>
    </message>
    <message>
        <source>Id in exports: %1</source>
        <translation>Identifiant dans les exports&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>Titre, invitation, remerciement</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>only if…</source>
        <translation>seulement si…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
</context>
<context>
    <name>RenewPad</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>New staff passcode</source>
        <translation>Nouveau code du personnel</translation>
    </message>
    <message>
        <source>New admin passcode</source>
        <translation>Nouveau code administrateur</translation>
    </message>
    <message>
        <source>That is too short: at least 6 digits or characters.</source>
        <translation>C’est trop court&#xa0;: au moins 6 chiffres ou caractères.</translation>
    </message>
    <message>
        <source>That is too short: at least 8 digits, or a phrase of at least 12 characters.</source>
        <translation>C’est trop court&#xa0;: au moins 8 chiffres, ou une phrase d’au moins 12 caractères.</translation>
    </message>
    <message>
        <source>That is too long: at most 128 characters.</source>
        <translation>C’est trop long&#xa0;: 128 caractères au plus.</translation>
    </message>
    <message>
        <source>Characters in a row, such as 123456, are guessed first. Please choose another one.</source>
        <translation>Les suites comme 123456 sont devinées en premier. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Repeated characters, such as 121212, are guessed first. Please choose another one.</source>
        <translation>Les répétitions comme 121212 sont devinées en premier. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>This is one of the passcodes that are guessed first. Please choose another one.</source>
        <translation>C’est l’un des codes devinés en premier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Admin and staff need different passcodes. Please choose another one.</source>
        <translation>L’administrateur et le personnel doivent avoir des codes différents. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Les deux n’étaient pas identiques. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>That is not the code. After one more wrong try you have to wait.</source>
        <translation>Ce n’est pas le bon code. Après un autre essai erroné, il faudra attendre.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in half a minute.</source>
        <translation>Trop d’essais erronés. Le prochain sera possible dans une demi-minute.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>The passcodes cannot be read or written; nothing was changed. See to the disk and try again.</source>
        <translation>Les codes ne peuvent être ni lus ni écrits&#xa0;; rien n’a changé. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The 20 digits that were printed when this kiosk was set up. The code is good once.</source>
        <translation>Les 20 chiffres affichés lors de l’installation de cette borne. Le code est valable une fois.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks anybody out.</source>
        <translation>Pour qu’aucune faute de frappe n’enferme personne dehors.</translation>
    </message>
    <message>
        <source>At least 6 digits or characters; no rows and no repeats.</source>
        <translation>Au moins 6 chiffres ou caractères&#xa0;; ni suites ni répétitions.</translation>
    </message>
    <message>
        <source>At least 8 digits, or a phrase of at least 12 characters; no rows and no repeats.</source>
        <translation>Au moins 8 chiffres, ou une phrase d’au moins 12 caractères&#xa0;; ni suites ni répétitions.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>You said, we did</source>
        <translation>Vous avez dit, nous avons fait</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les guichets</translation>
    </message>
    <message>
        <source>Nobody answered in this period.</source>
        <translation>Personne n’a répondu pendant cette période.</translation>
    </message>
    <message>
        <source>visits begun</source>
        <translation>visites commencées</translation>
    </message>
    <message>
        <source>with an answer</source>
        <translation>avec une réponse</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’au bout</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>avec un commentaire</translation>
    </message>
    <message>
        <source>flagged as odd</source>
        <translation>signalées</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>moins de 5</translation>
    </message>
    <message>
        <source>tickets in time (SLA)</source>
        <translation>tickets dans les délais (SLA)</translation>
    </message>
    <message>
        <source>visitors satisfied (CSAT)</source>
        <translation>visiteurs satisfaits (CSAT)</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>%1 à %2 points</translation>
    </message>
    <message>
        <source>the gap between them</source>
        <translation>l’écart entre les deux</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 sur 10 en moins de %1</translation>
    </message>
    <message>
        <source>median time to the first response</source>
        <translation>temps médian jusqu’à la première réponse</translation>
    </message>
    <message>
        <source>Beside the desk’s own figures</source>
        <translation>À côté des chiffres du guichet</translation>
    </message>
    <message>
        <source>The same days, two views: the tickets are not those of the visitors who answered.</source>
        <translation>Les mêmes jours, deux points de vue&#xa0;: les tickets ne sont pas ceux des visiteurs qui ont répondu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>we are doing it</source>
        <translation>c’est en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>+%1 said so too</source>
        <translation>%1 autres l’ont dit aussi</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>les %1 derniers sur %2</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Ce sont les avis des personnes qui ont choisi de répondre. Les intervalles ne couvrent que le hasard.</translation>
    </message>
    <message>
        <source>Satisfied: the top answers of the scale; agree: 5 to 7 of 7.</source>
        <translation>Satisfaits&#xa0;: le haut de l’échelle&#xa0;; d’accord&#xa0;: 5 à 7 sur 7.</translation>
    </message>
    <message>
        <source>NPS: the share of 9–10 minus the share of 0–6.</source>
        <translation>NPS&#xa0;: part des 9–10 moins part des 0–6.</translation>
    </message>
    <message>
        <source>Intervals (%1): Wilson for shares, adjusted Wald for NPS, Student’s for means.</source>
        <translation>Intervalles (%1)&#xa0;: Wilson pour les parts, Wald ajusté pour le NPS, Student pour les moyennes.</translation>
    </message>
    <message>
        <source>Nothing is shown below 5 answers, only counts below 10; below 30, read with care (hollow dots).</source>
        <translation>Rien n’est affiché sous 5 réponses, seuls des nombres sous 10&#xa0;; sous 30, à lire avec prudence (points creux).</translation>
    </message>
    <message>
        <source>Only the ends of the scales have words: that keeps languages comparable, and makes extremes likelier.</source>
        <translation>Seules les extrémités des échelles portent des mots&#xa0;: les langues restent comparables, les extrêmes sont un peu plus fréquents.</translation>
    </message>
    <message>
        <source>Flagged responses (very fast, repeated, out of hours …) count; the scores without them stand beside.</source>
        <translation>Les questionnaires signalés (très rapides, répétés, hors horaires&#xa0;…) comptent&#xa0;; les scores sans eux figurent à côté.</translation>
    </message>
    <message>
        <source>A day is unusual, or a change lasting, only against the desk’s own past.</source>
        <translation>Un jour est inhabituel, ou un changement durable, uniquement par rapport au passé du guichet lui-même.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Rapport du jour</translation>
    </message>
    <message>
        <source>Report of the week</source>
        <translation>Rapport de la semaine</translation>
    </message>
    <message>
        <source>Report of the month</source>
        <translation>Rapport du mois</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semaine %1 de %2</translation>
    </message>
    <message>
        <source>%3 interval: %1 to %2</source>
        <translation>intervalle à %3&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>moins de 5 réponses</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 réponses</translation>
    </message>
    <message>
        <source>few: read with care</source>
        <translation>peu&#xa0;: à lire avec prudence</translation>
    </message>
    <message>
        <source>most of these answers are flagged</source>
        <translation>la plupart de ces réponses sont signalées</translation>
    </message>
    <message>
        <source>without flagged: %1</source>
        <translation>sans les signalées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lasting change since %1</source>
        <translation>Changement durable depuis le %1</translation>
    </message>
    <message>
        <source>Lasting rise since %1</source>
        <translation>Hausse durable depuis le %1</translation>
    </message>
    <message>
        <source>Lasting fall since %1</source>
        <translation>Baisse durable depuis le %1</translation>
    </message>
    <message>
        <source>Unusual: %1</source>
        <translation>Inhabituel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dashed line: the question was reworded</source>
        <translation>Ligne pointillée&#xa0;: la question a été reformulée</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The kiosk can make reports by itself, each when its week or month is over: see “Reports by themselves” in the settings.</source>
        <translation>La borne peut créer des rapports d’elle-même, à la fin de chaque semaine ou mois&#xa0;: voir «&#xa0;Rapports automatiques&#xa0;» dans les réglages.</translation>
    </message>
    <message>
        <source>Made by itself when it is over: %1</source>
        <translation>Créé automatiquement à la fin de la période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report of a</source>
        <translation>Rapport sur</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>It is not over yet: the report has what there is so far.</source>
        <translation>La période n’est pas terminée&#xa0;: le rapport contient ce qu’il y a jusqu’ici.</translation>
    </message>
    <message>
        <source>Which desk</source>
        <translation>Quel guichet</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les guichets</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Plus de langues</translation>
    </message>
    <message>
        <source>With what people wrote; think of who will read the report</source>
        <translation>Avec ce qui a été écrit&#xa0;; pensez à qui lira le rapport</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>Clé USB&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and it appears here.</source>
        <translation>Branchez une clé USB, elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>Done. The report is here:</source>
        <translation>Terminé. Le rapport est ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RulerSheet</name>
    <message>
        <source>Lay a ruler on the screen and make the bar 100 mm long.</source>
        <translation>Posez une règle sur l’écran et donnez à la barre une longueur de 100 mm.</translation>
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
        <translation>Elle mesure 100 mm</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>every desk</source>
        <translation>tous les guichets</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Schedule a survey</source>
        <translation>Programmer une enquête</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is scheduled: “%1” is always asked. Schedule another survey for certain hours, weekdays, days or desks.</source>
        <translation>Rien n’est programmé&#xa0;: «&#xa0;%1&#xa0;» est toujours posée. Programmez une autre enquête pour certaines heures, certains jours ou certains guichets.</translation>
    </message>
    <message>
        <source>From top to bottom: the first one that holds is asked. Nothing changes during a visit.</source>
        <translation>De haut en bas&#xa0;: la première qui convient est posée. Rien ne change pendant une visite.</translation>
    </message>
    <message>
        <source>Saved. The kiosk follows it between two visits.</source>
        <translation>Enregistré. La borne le suit entre deux visites.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Posée maintenant</translation>
    </message>
    <message>
        <source>Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.</source>
        <translation>Non enregistré&#xa0;: la fin précède le début. Pour passer minuit, faites deux entrées, jusqu’à 24:00 et à partir de 00:00.</translation>
    </message>
    <message>
        <source>Not saved: the last day is before the first.</source>
        <translation>Non enregistré&#xa0;: le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Before the other</source>
        <translation>Avant l’autre</translation>
    </message>
    <message>
        <source>Change when it is asked</source>
        <translation>Changer quand elle est posée</translation>
    </message>
    <message>
        <source>Take it out; “Undo” brings it back</source>
        <translation>Retirer&#xa0;; «&#xa0;Annuler&#xa0;» la rétablit</translation>
    </message>
    <message>
        <source>Asked now, since none of these holds: “%1”</source>
        <translation>Posée maintenant, car aucune ne convient&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>At all other times: “%1”</source>
        <translation>À tout autre moment&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Published surveys can be scheduled.</source>
        <translation>Les enquêtes publiées peuvent être programmées.</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All desks</source>
        <translation>Tous les guichets</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>Guichet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Enquête&#xa0;: %1</translation>
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
        <source>Days…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>Only this desk</source>
        <translation>Ce guichet seulement</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
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
        <source>Caution: most of these answers are flagged.</source>
        <translation>Attention&#xa0;: la plupart de ces réponses sont signalées.</translation>
    </message>
    <message>
        <source>The wording changed in these days. Only answers to the new wording are counted here.</source>
        <translation>La formulation a changé pendant ces jours. Seules les réponses à la nouvelle sont comptées ici.</translation>
    </message>
    <message>
        <source>The wording changed on %1. Only answers to the new wording are counted here.</source>
        <translation>La formulation a changé le %1. Seules les réponses à la nouvelle sont comptées ici.</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Responses: %1</source>
        <translation>Participations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Responses: fewer than 5</source>
        <translation>Participations&#xa0;: moins de 5</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Ce sont les avis des personnes qui ont choisi de répondre. Les intervalles ne couvrent que le hasard.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ServiceDeskPage</name>
    <message>
        <source>Answered in time (SLA)</source>
        <translation>Répondu à temps (SLA)</translation>
    </message>
    <message>
        <source>Resolved in time (SLA)</source>
        <translation>Résolu à temps (SLA)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; now %4, %5 of them new)</source>
        <translation>%1 (%2 sur %3&#xa0;; maintenant %4, dont %5 nouveaux)</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>ci-dessous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Pas encore de tickets</translation>
    </message>
    <message>
        <source>No tickets of this desk in these days</source>
        <translation>Aucun ticket de ce guichet ces jours-là</translation>
    </message>
    <message>
        <source>This page sets what visitors say beside the help desk’s own figures: time to the first response, service level, returning requesters.</source>
        <translation>Cette page met ce que disent les visiteurs à côté des chiffres du helpdesk&#xa0;: délai de première réponse, niveau de service, demandeurs revenus.</translation>
    </message>
    <message>
        <source>Save an export of the help-desk system as CSV or XLSX (ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny or a table of your own) on a USB stick or in the folder “imports” beside the database. Then an admin opens “Help-desk import”.</source>
        <translation>Enregistrez un export du système de helpdesk en CSV ou XLSX (ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny ou un tableau à vous) sur une clé USB ou dans le dossier «&#xa0;imports&#xa0;» à côté de la base de données. Ensuite un admin ouvre «&#xa0;Import du helpdesk&#xa0;».</translation>
    </message>
    <message>
        <source>Only times, service levels, desk and channel are kept, no names and no texts.</source>
        <translation>Seuls les temps, les niveaux de service, le guichet et le canal sont gardés, ni noms ni textes.</translation>
    </message>
    <message>
        <source>Tickets are known from these days: %1</source>
        <translation>Des tickets sont connus pour ces jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tickets, and no responses, are known of: %1. Where the kiosk calls a desk otherwise, say so at the import.</source>
        <translation>Des tickets, mais aucune réponse, sont connus pour&#xa0;: %1. Si le kiosque nomme un guichet autrement, dites-le à l’import.</translation>
    </message>
    <message>
        <source>Help-desk import</source>
        <translation>Import du helpdesk</translation>
    </message>
    <message>
        <source>Satisfaction beside service level</source>
        <translation>Satisfaction et niveau de service</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Résolu à temps</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Répondu à temps</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>low base, CSAT</source>
        <translation>base faible, CSAT</translation>
    </message>
    <message>
        <source>low base, SLA</source>
        <translation>base faible, SLA</translation>
    </message>
    <message>
        <source>Open past the target: %1, open inside it: %2 (in no base), without a target: %3 (in no base).</source>
        <translation>Ouverts au-delà de l’objectif&#xa0;: %1, ouverts dans l’objectif&#xa0;: %2 (dans aucune base), sans objectif&#xa0;: %3 (dans aucune base).</translation>
    </message>
    <message>
        <source>Time to the first response (FRT)</source>
        <translation>Délai de première réponse (FRT)</translation>
    </message>
    <message>
        <source>Not known: the exports tell of no first response.</source>
        <translation>Inconnu&#xa0;: les exports ne parlent d’aucune première réponse.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 sur 10 en moins de %1</translation>
    </message>
    <message>
        <source>tickets: %1</source>
        <translation>tickets&#xa0;: %1</translation>
    </message>
    <message>
        <source>still waiting: %1</source>
        <translation>encore en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>how long it felt: %1 (%2–%3)</source>
        <translation>durée ressentie&#xa0;: %1 (%2–%3)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90e centile</translation>
    </message>
    <message>
        <source>Median, opening hours</source>
        <translation>Médiane, heures d’ouverture</translation>
    </message>
    <message>
        <source>90th percentile, opening hours</source>
        <translation>90e centile, heures d’ouverture</translation>
    </message>
    <message>
        <source>How long it felt</source>
        <translation>Durée ressentie</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>base faible</translation>
    </message>
    <message>
        <source>Weeks by what they reached</source>
        <translation>Semaines selon ce qu’elles ont atteint</translation>
    </message>
    <message>
        <source>Left out, since one side had too few: %1</source>
        <translation>Laissées de côté, un côté en ayant trop peu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service level reached and people unhappy: ask visitors what matters to them, and redefine the measure with them.</source>
        <translation>Niveau de service atteint et personnes mécontentes&#xa0;: demandez aux visiteurs ce qui compte pour eux, et redéfinissez la mesure avec eux.</translation>
    </message>
    <message>
        <source>Who came back</source>
        <translation>Qui est revenu</translation>
    </message>
    <message>
        <source>Returning requesters: not shown; tickets of as many days before are not all known.</source>
        <translation>Demandeurs revenus&#xa0;: non affichés&#xa0;; les tickets d’autant de jours avant ne sont pas tous connus.</translation>
    </message>
    <message>
        <source>Returning requesters: not shown; fewer than 10 asked in the days before.</source>
        <translation>Demandeurs revenus&#xa0;: non affichés&#xa0;; moins de 10 demandes les jours d’avant.</translation>
    </message>
    <message>
        <source>Returning requesters: %1. For a help desk a low figure can be good news.</source>
        <translation>Demandeurs revenus&#xa0;: %1. Pour un helpdesk, un chiffre bas peut être une bonne nouvelle.</translation>
    </message>
    <message>
        <source>Customer retention (CRR): not shown; fewer than 10 customers on the first day.</source>
        <translation>Rétention des clients (CRR)&#xa0;: non affichée&#xa0;; moins de 10 clients le premier jour.</translation>
    </message>
    <message>
        <source>Customer retention (CRR): %1</source>
        <translation>Rétention des clients (CRR)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tickets by channel: %1. Visitors walk in; the other channels are other people.</source>
        <translation>Tickets par canal&#xa0;: %1. Les visiteurs viennent sur place&#xa0;; les autres canaux sont d’autres personnes.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>pas encore atteint</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>a difference</comment>
        <translation>%1 points (%2 à %3)</translation>
    </message>
    <message>
        <source>no clear gap</source>
        <translation>pas d’écart net</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>base faible</translation>
    </message>
    <message>
        <source>Time to first response and satisfaction in the same week</source>
        <translation>Délai de première réponse et satisfaction la même semaine</translation>
    </message>
    <message>
        <source>Time to first response and satisfaction in the week after</source>
        <translation>Délai de première réponse et satisfaction la semaine suivante</translation>
    </message>
    <message>
        <source>Time to first response and how long it felt in the same week</source>
        <translation>Délai de première réponse et durée ressentie la même semaine</translation>
    </message>
    <message>
        <source>Time to first response and how long it felt in the week after</source>
        <translation>Délai de première réponse et durée ressentie la semaine suivante</translation>
    </message>
    <message>
        <source>%1 weeks: Spearman’s rho %2 (95 % interval %3 to %4).</source>
        <translation>%1 semaines&#xa0;: rho de Spearman %2 (intervalle à 95 %&#xa0;: %3 à %4).</translation>
    </message>
    <message>
        <source>They did not clearly move together.</source>
        <translation>Ils n’ont pas clairement évolué ensemble.</translation>
    </message>
    <message>
        <source>Weeks with slower response also tended to have lower values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.</source>
        <translation>Les semaines à réponse plus lente avaient plutôt des valeurs plus basses. Cela ne montre pas que l’un cause l’autre, ni que les mécontents sont ceux qu’on a servis lentement.</translation>
    </message>
    <message>
        <source>Weeks with slower response also tended to have higher values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.</source>
        <translation>Les semaines à réponse plus lente avaient plutôt des valeurs plus hautes. Cela ne montre pas que l’un cause l’autre, ni que les mécontents sont ceux qu’on a servis lentement.</translation>
    </message>
    <message>
        <source>Answers and tickets are joined by desk and day, not by person. What goes together here need not be cause and effect, and it need not be the slowly served who were unhappy.</source>
        <translation>Les réponses et les tickets sont reliés par guichet et par jour, pas par personne. Ce qui va ensemble ici n’est pas forcément cause et effet, et les mécontents ne sont pas forcément ceux qu’on a servis lentement.</translation>
    </message>
    <message>
        <source>The gap subtracts two different things: zero means nothing, and only its change does. It is no target.</source>
        <translation>L’écart soustrait deux choses différentes&#xa0;: zéro ne veut rien dire, seul son changement compte. Ce n’est pas un objectif.</translation>
    </message>
    <message>
        <source>SLA: tickets that met the help desk’s own target, by its own clock, of all that count. Open past the target counts as missed.</source>
        <translation>SLA&#xa0;: les tickets qui ont atteint l’objectif du helpdesk, selon sa propre horloge, parmi tous ceux qui comptent. Ouvert au-delà de l’objectif compte comme manqué.</translation>
    </message>
    <message>
        <source>FRT: from creation to the first human public reply, on the day of creation. Tickets that still wait count as at least so long; while any wait there is no interval.</source>
        <translation>FRT&#xa0;: de la création à la première réponse publique d’une personne, au jour de la création. Les tickets encore en attente comptent comme au moins aussi longs&#xa0;; tant qu’il y en a, il n’y a pas d’intervalle.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>SettingSheet</name>
    <message>
        <source>In: %1</source>
        <translation>En&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Largeur de l’image</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Height within reach</source>
        <translation>Hauteur à portée</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Keys of a keypad</source>
        <translation>Touches d’un pavé</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Temps d’inactivité</translation>
    </message>
    <message>
        <source>Quiet time while writing</source>
        <translation>Temps d’inactivité à l’écriture</translation>
    </message>
    <message>
        <source>“More time?” waits</source>
        <translation>«&#xa0;Plus de temps&#xa0;?&#xa0;» attend</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>«&#xa0;Merci&#xa0;» reste</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro de reçu</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Surveys by the clock</source>
        <translation>Enquêtes selon l’heure</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Another way to answer</source>
        <translation>Une autre façon de répondre</translation>
    </message>
    <message>
        <source>Address for phones</source>
        <translation>Adresse pour téléphones</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Visits that staff open</source>
        <translation>Visites ouvertes par le personnel</translation>
    </message>
    <message>
        <source>Key that opens a visit</source>
        <translation>Touche qui ouvre une visite</translation>
    </message>
    <message>
        <source>An opened visit waits</source>
        <translation>Une visite ouverte attend</translation>
    </message>
    <message>
        <source>Desk’s pages</source>
        <translation>Pages du guichet</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <translation>Rapports automatiques</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Langue des rapports</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Dossier des exports</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Backup every</source>
        <translation>Sauvegarde toutes les</translation>
    </message>
    <message>
        <source>Comments are kept</source>
        <translation>Commentaires conservés</translation>
    </message>
    <message>
        <source>Responses are kept</source>
        <translation>Réponses conservées</translation>
    </message>
    <message>
        <source>The desk’s name, on the start screen and in each response.</source>
        <translation>Le nom du guichet, sur l’écran d’accueil et dans chaque réponse.</translation>
    </message>
    <message>
        <source>This device’s name, in each response.</source>
        <translation>Le nom de cet appareil, dans chaque réponse.</translation>
    </message>
    <message>
        <source>Measured on the panel with a ruler; every size on the screen follows from it.</source>
        <translation>Mesurée sur l’écran avec une règle&#xa0;; toutes les tailles en découlent.</translation>
    </message>
    <message>
        <source>File with logo, accent and background.</source>
        <translation>Fichier avec logo, couleur d’accent et fond.</translation>
    </message>
    <message>
        <source>Where low reach puts the controls: so high from the picture’s lower edge.</source>
        <translation>Où «&#xa0;plus bas&#xa0;» place les commandes&#xa0;: à cette hauteur du bord inférieur de l’image.</translation>
    </message>
    <message>
        <source>How loud: 0 is silent, 1 is all that the system allows.</source>
        <translation>Volume&#xa0;: 0 est muet, 1 est tout ce que le système permet.</translation>
    </message>
    <message>
        <source>What next, previous, select and help are on a keypad or on switches.</source>
        <translation>Ce que sont suivant, précédent, choisir et aide sur un pavé ou des contacteurs.</translation>
    </message>
    <message>
        <source>Without a touch for so long, “More time?” is asked.</source>
        <translation>Après ce temps sans contact, «&#xa0;Plus de temps&#xa0;?&#xa0;» est demandé.</translation>
    </message>
    <message>
        <source>The same on the comment’s screen.</source>
        <translation>De même sur l’écran du commentaire.</translation>
    </message>
    <message>
        <source>So long before the visit is closed; 20 s at least.</source>
        <translation>Ce temps avant que la visite soit fermée&#xa0;; 20 s au moins.</translation>
    </message>
    <message>
        <source>So long, then the start screen is back.</source>
        <translation>Ce temps, puis l’écran d’accueil revient.</translation>
    </message>
    <message>
        <source>“Thank you” shows a number by which the visitor can have the response erased.</source>
        <translation>«&#xa0;Merci&#xa0;» montre un numéro avec lequel le visiteur peut faire effacer sa réponse.</translation>
    </message>
    <message>
        <source>The survey’s file.</source>
        <translation>Le fichier de l’enquête.</translation>
    </message>
    <message>
        <source>Other surveys, each with desks, weekdays, hours and days.</source>
        <translation>D’autres enquêtes, chacune avec guichets, jours de la semaine, heures et dates.</translation>
    </message>
    <message>
        <source>Visitors see what became of ideas, say “me too” and leave their own.</source>
        <translation>Les visiteurs voient ce que sont devenues les idées, disent «&#xa0;moi aussi&#xa0;» et laissent les leurs.</translation>
    </message>
    <message>
        <source>Such as a paper form or a person; named on the start and the closed screen.</source>
        <translation>Par exemple un formulaire papier ou une personne&#xa0;; nommée sur les écrans d’accueil et de fermeture.</translation>
    </message>
    <message>
        <source>Where visitors answer on their own phone; shown as a QR code.</source>
        <translation>Où les visiteurs répondent sur leur téléphone&#xa0;; montrée en code QR.</translation>
    </message>
    <message>
        <source>Outside them the screen is closed and tells when it opens.</source>
        <translation>En dehors, l’écran est fermé et dit quand il rouvre.</translation>
    </message>
    <message>
        <source>A visit opens only when staff press a key or tap at the desk.</source>
        <translation>Une visite ne s’ouvre que si le personnel appuie sur une touche ou touche l’écran du guichet.</translation>
    </message>
    <message>
        <source>Of any USB clicker, as Qt names it: F5, PgDown.</source>
        <translation>De n’importe quelle télécommande USB, selon son nom dans Qt&#xa0;: F5, PgDown.</translation>
    </message>
    <message>
        <source>So long to be begun.</source>
        <translation>Ce temps pour être commencée.</translation>
    </message>
    <message>
        <source>They begin light or dark; each window can be switched.</source>
        <translation>Elles commencent claires ou sombres&#xa0;; chaque fenêtre peut être changée.</translation>
    </message>
    <message>
        <source>Made each when its day, week or month is over.</source>
        <translation>Chacun est fait quand son jour, sa semaine ou son mois est passé.</translation>
    </message>
    <message>
        <source>Where reports go.</source>
        <translation>Où vont les rapports.</translation>
    </message>
    <message>
        <source>Such as de or fr.</source>
        <translation>Par exemple de ou fr.</translation>
    </message>
    <message>
        <source>Where the export page writes.</source>
        <translation>Où la page d’export écrit.</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>De préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>So many hours while the kiosk runs.</source>
        <translation>Tant d’heures pendant que la borne fonctionne.</translation>
    </message>
    <message>
        <source>After so many days they are erased.</source>
        <translation>Après tant de jours, ils sont effacés.</translation>
    </message>
    <message>
        <source>After so many days they are erased; the days’ counts stay.</source>
        <translation>Après tant de jours, elles sont effacées&#xa0;; les comptages des jours restent.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>the program’s own look</source>
        <translation>l’apparence du programme</translation>
    </message>
    <message>
        <source>two fifths of the picture</source>
        <translation>deux cinquièmes de l’image</translation>
    </message>
    <message>
        <source>the shipped survey</source>
        <translation>l’enquête fournie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>toujours ouvert</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>reports, beside the data</source>
        <translation>reports, à côté des données</translation>
    </message>
    <message>
        <source>the survey’s first</source>
        <translation>la première de l’enquête</translation>
    </message>
    <message>
        <source>exports, beside the data</source>
        <translation>exports, à côté des données</translation>
    </message>
    <message>
        <source>backups, beside the data</source>
        <translation>backups, à côté des données</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>seulement à la main</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Une visite</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
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
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Only whole numbers.</source>
        <translation>Seulement des nombres entiers.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Ceci ne peut pas être vide.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>It could not be written, so nothing was changed. See to the disk and try again.</source>
        <translation>Cela n’a pas pu être écrit, rien n’a donc changé. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation>Refusé, rien n’a changé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search in the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Aucun réglage ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>What you change counts as soon as nobody is at the kiosk’s screen; it starts itself anew for that.</source>
        <translation>Ce que vous modifiez vaut dès que personne n’est à l’écran de la borne&#xa0;; elle redémarre d’elle-même pour cela.</translation>
    </message>
    <message>
        <source>The settings’ file cannot be read, so nothing is changed. Mend it by hand: %1</source>
        <translation>Le fichier des réglages ne peut pas être lu, rien n’est donc modifié. Corrigez-le à la main&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>More: %1</source>
        <translation>Plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Moins&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>Titre, invitation, remerciement</translation>
    </message>
    <message>
        <source>Title, for staff</source>
        <translation>Titre, pour le personnel</translation>
    </message>
    <message>
        <source>Invitation, large on the start screen</source>
        <translation>Invitation, en grand sur l’écran d’accueil</translation>
    </message>
    <message>
        <source>Thanks in your own words (may be left empty)</source>
        <translation>Remerciement avec vos mots (peut rester vide)</translation>
    </message>
    <message>
        <source>Id: %1. It names the survey in exports and in the schedule.</source>
        <translation>Identifiant&#xa0;: %1. Il nomme l’enquête dans les exports et le programme.</translation>
    </message>
</context>
<context>
    <name>SurveyRow</name>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>Asked now as standard</source>
        <translation>Posée par défaut</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Comes with the kiosk</source>
        <translation>Fournie avec la borne</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>Publiée, version %1</translation>
    </message>
    <message>
        <source>Published, not asked yet</source>
        <translation>Publiée, pas encore posée</translation>
    </message>
    <message>
        <source>Draft, not published</source>
        <translation>Brouillon, non publié</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problèmes</translation>
    </message>
    <message>
        <source>1 language incomplete</source>
        <translation>1 langue incomplète</translation>
    </message>
    <message>
        <source>%1 languages incomplete</source>
        <translation>%1 langues incomplètes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Plus sur «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Satisfaction (CSAT)</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>Effort (CES)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Recommandation (NPS)</translation>
    </message>
    <message>
        <source>Scale of your own</source>
        <translation>Échelle personnalisée</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>How satisfied somebody is. 3, 4, 5, 7 or 10 points; the share of satisfied people is the score.</source>
        <translation>Le degré de satisfaction. 3, 4, 5, 7 ou 10 points&#xa0;; la part de personnes satisfaites fait le score.</translation>
    </message>
    <message>
        <source>How easy it was to get help. Always 7 points from disagree to agree.</source>
        <translation>La facilité à obtenir de l’aide. Toujours 7 points, du désaccord à l’accord.</translation>
    </message>
    <message>
        <source>Whether somebody would recommend the desk. Always 0 to 10.</source>
        <translation>Si l’on recommanderait le guichet. Toujours de 0 à 10.</translation>
    </message>
    <message>
        <source>3 to 11 points with two ends in your own words; the mean is the score.</source>
        <translation>3 à 11 points avec deux extrémités à vos mots&#xa0;; la moyenne fait le score.</translation>
    </message>
    <message>
        <source>One or several of up to 8 options, with “other” in one’s own words.</source>
        <translation>Une ou plusieurs de 8 options au plus, avec «&#xa0;autre&#xa0;» à ses propres mots.</translation>
    </message>
    <message>
        <source>A text of up to 500 characters.</source>
        <translation>Un texte de 500 caractères au plus.</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est une de</translation>
    </message>
    <message>
        <source>That is taken already; choose another one.</source>
        <translation>C’est déjà pris&#xa0;; choisissez autre chose.</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and signs such as _ only, begins with a letter, and has at most 40 characters.</source>
        <translation>Un identifiant n’a que des minuscules, des chiffres et des signes comme _, commence par une lettre et a 40 caractères au plus.</translation>
    </message>
    <message>
        <source>That is no language tag. Examples: en, de-CH, zh-Hant.</source>
        <translation>Ce n’est pas un code de langue. Exemples&#xa0;: en, de-CH, zh-Hant.</translation>
    </message>
    <message>
        <source>There is no room for more of these.</source>
        <translation>Il n’y a pas de place pour davantage.</translation>
    </message>
    <message>
        <source>The last language cannot be removed.</source>
        <translation>La dernière langue ne peut pas être retirée.</translation>
    </message>
    <message>
        <source>The file says this in a way that only a text editor can change: %1</source>
        <translation>Le fichier le dit d’une façon que seul un éditeur de texte peut changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>This survey is asked whenever no other is scheduled. Make another one the standard first.</source>
        <translation>Cette enquête est posée quand aucune autre n’est programmée. Choisissez-en d’abord une autre par défaut.</translation>
    </message>
    <message>
        <source>Only a published survey can be asked. Publish it first.</source>
        <translation>Seule une enquête publiée peut être posée. Publiez-la d’abord.</translation>
    </message>
    <message>
        <source>There is a draft of this survey already, which would be lost. Publish or discard it first.</source>
        <translation>Il y a déjà un brouillon de cette enquête, qui serait perdu. Publiez-le ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>A scale does not fit on this kiosk’s screen, so it is not published: %1</source>
        <translation>Une échelle ne tient pas sur l’écran de cette borne, elle n’est donc pas publiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file can only be mended by hand: %1</source>
        <translation>Ce fichier ne peut être corrigé qu’à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>These hours or days cannot be meant: %1</source>
        <translation>Ces heures ou ces jours sont impossibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The settings’ file is damaged, so nothing was changed: %1</source>
        <translation>Le fichier des réglages est endommagé, rien n’a donc été changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Ce n’est pas enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>When each is asked</source>
        <translation>Quand chacune est posée</translation>
    </message>
    <message>
        <source>Edit a survey as often as you like: visitors see nothing of it before you publish it, and every answer keeps the wording it was given to.</source>
        <translation>Modifiez une enquête aussi souvent que vous voulez&#xa0;: les visiteurs n’en voient rien avant la publication, et chaque réponse garde la formulation d’alors.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>Title, for staff</source>
        <translation>Titre, pour le personnel</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>À l’extrémité basse</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>À l’extrémité haute</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>The option for something else</source>
        <translation>L’option pour autre chose</translation>
    </message>
    <message>
        <source>What is asked then</source>
        <translation>Ce qui est demandé ensuite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>Titre, invitation, remerciement</translation>
    </message>
</context>
<context>
    <name>TicketPreview</name>
    <message>
        <source>Not read: %1</source>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose below what is missing, or another file. Nothing was stored.</source>
        <translation>Choisissez ci-dessous ce qui manque, ou un autre fichier. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>The first tickets</source>
        <translation>Les premiers tickets</translation>
    </message>
    <message>
        <source>What is read. Touch a line to change it; it is kept for this system’s next file.</source>
        <translation>Ce qui est lu. Touchez une ligne pour la changer&#xa0;; c’est gardé pour le prochain fichier de ce système.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Fuseau horaire du fichier</translation>
    </message>
    <message>
        <source>Order in dates such as 03/04/2026</source>
        <translation>Ordre dans les dates comme 03/04/2026</translation>
    </message>
    <message>
        <source>Service level of the first response</source>
        <translation>Niveau de service de la première réponse</translation>
    </message>
    <message>
        <source>Service level of the resolution</source>
        <translation>Niveau de service de la résolution</translation>
    </message>
    <message>
        <source>Desk “%1” is here</source>
        <comment>the help desk&apos;s name of a desk; then comes the kiosk&apos;s</comment>
        <translation>Le guichet «&#xa0;%1&#xa0;» est ici</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Time to the first response</source>
        <translation>Délai de première réponse</translation>
    </message>
    <message>
        <source>The same in opening hours</source>
        <translation>La même chose en heures d’ouverture</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Répondu à temps</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Résolu à temps</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Not read, because</source>
        <translation>Non lu, parce que</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>as the file tells</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>aucune colonne</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>A table of one’s own</source>
        <translation>Un tableau à soi</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>There is no file yet. Save an export of the help-desk system as CSV or XLSX on a USB stick and plug it in, or put it into this folder: %1</source>
        <translation>Il n’y a pas encore de fichier. Enregistrez un export du système de helpdesk en CSV ou XLSX sur une clé USB et branchez-la, ou placez-le dans ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files on USB sticks and in this folder: %1</source>
        <translation>Fichiers sur des clés USB et dans ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny, or a table of your own. Only times, service levels, desk and channel are kept, no names and no texts. The same file twice changes nothing.</source>
        <translation>ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny ou un tableau à vous. Seuls les temps, les niveaux de service, le guichet et le canal sont gardés, ni noms ni textes. Le même fichier deux fois ne change rien.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche&#xa0;…</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Le fichier n’a pas été importé</translation>
    </message>
    <message>
        <source>This file was taken before: nothing changed.</source>
        <translation>Ce fichier a déjà été importé&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Rows: %1. New: %2, changed: %3, known already: %4, not read: %5.</source>
        <translation>Lignes&#xa0;: %1. Nouvelles&#xa0;: %2, changées&#xa0;: %3, déjà connues&#xa0;: %4, non lues&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Rows that were not read</source>
        <translation>Lignes non lues</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Not read, because</source>
        <translation>Non lu, parce que</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Draw with your fingers</source>
        <translation>Dessinez avec les doigts</translation>
    </message>
    <message>
        <source>Now: %1   ·   most at once: %2   ·   touches: %3</source>
        <translation>Maintenant&#xa0;: %1 · maximum à la fois&#xa0;: %2 · contacts&#xa0;: %3</translation>
    </message>
    <message>
        <source>Hold one finger still for two seconds to end the test.</source>
        <translation>Gardez un doigt immobile deux secondes pour finir le test.</translation>
    </message>
</context>
<context>
    <name>TranslateView</name>
    <message>
        <source>Language to read</source>
        <translation>Langue à lire</translation>
    </message>
    <message>
        <source>Language to write</source>
        <translation>Langue à écrire</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>1 text missing: next</source>
        <translation>1 texte manque&#xa0;: suivant</translation>
    </message>
    <message>
        <source>%1 texts missing: next</source>
        <translation>%1 textes manquent&#xa0;: suivant</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The survey is written in one language only. Add another one, and its texts stand here beside each other.</source>
        <translation>L’enquête n’est écrite qu’en une langue. Ajoutez-en une autre, et les textes seront ici côte à côte.</translation>
    </message>
    <message>
        <source>%1 (%2 missing)</source>
        <translation>%1 (%2 manquent)</translation>
    </message>
    <message>
        <source>Scale ends and notes in the kiosk’s own words are filled in by themselves.</source>
        <translation>Les extrémités d’échelle et les notes dans les mots de la borne se remplissent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Another one, by its tag…</source>
        <translation>Une autre, par son code…</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>Code de la langue</translation>
    </message>
    <message>
        <source>As in BCP 47: ro for Romanian, de-CH for German as in Switzerland. The kiosk’s own words, such as “Start”, are there in the shipped languages only.</source>
        <translation>Comme dans BCP 47&#xa0;: ro pour le roumain, de-CH pour l’allemand de Suisse. Les mots de la borne, comme «&#xa0;Commencer&#xa0;», n’existent que dans les langues fournies.</translation>
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
        <translation>ci-dessous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Without flagged</source>
        <translation>Sans les signalées</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>low base (10 to 29 answers)</source>
        <translation>base faible (10 à 29 réponses)</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>jour inhabituel</translation>
    </message>
    <message>
        <source>lasting change down</source>
        <translation>changement durable à la baisse</translation>
    </message>
    <message>
        <source>lasting change up</source>
        <translation>changement durable à la hausse</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>plage habituelle</translation>
    </message>
    <message>
        <source>new wording</source>
        <translation>nouvelle formulation</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non montré</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Every version that was asked stays as it was, with its answers. Making one the draft replaces the draft there is.</source>
        <translation>Chaque version posée reste telle quelle, avec ses réponses. En faire le brouillon remplace celui qui existe.</translation>
    </message>
    <message>
        <source>Every version that was asked stays as it was, with its answers. Made the draft again, it can be changed and published.</source>
        <translation>Chaque version posée reste telle quelle, avec ses réponses. Redevenue brouillon, elle peut être modifiée et publiée.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>posée maintenant</translation>
    </message>
    <message>
        <source>Asked from %1 on</source>
        <translation>Posée depuis le %1</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>En faire le brouillon</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today’s figure shows from the tenth answer on.</source>
        <translation>Le chiffre du jour s’affiche à partir de la dixième réponse.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Shows from the tenth answer on.</source>
        <translation>S’affiche à partir de la dixième réponse.</translation>
    </message>
    <message>
        <source>You said – we did</source>
        <translation>Vous avez dit – nous avons fait</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>Ce sont les avis des personnes qui ont choisi de répondre. Les intervalles ne couvrent que le hasard.</translation>
    </message>
</context>
<context>
    <name>WallFigure</name>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalle à 95 %&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Wall display</source>
        <translation>Écran mural</translation>
    </message>
    <message>
        <source>Fills this window with today’s satisfaction, that of the last 7 days, and the latest “You said – we did”: large, quiet, for everybody to see. Figures of fewer than 10 answers, comments and alerts never show there.</source>
        <translation>Remplit cette fenêtre avec la satisfaction du jour, celle des 7 derniers jours et le dernier «&#xa0;Vous avez dit – nous avons fait&#xa0;»&#xa0;: grand, calme, visible de tous. Les chiffres de moins de 10 réponses, les commentaires et les alertes n’y paraissent jamais.</translation>
    </message>
    <message>
        <source>It stays up without anybody being logged in. A touch or a key asks for the passcode and leads back here. “kiosk admin --wall” begins with it.</source>
        <translation>Il reste affiché sans que personne soit connecté. Un contact ou une touche demande le code et ramène ici. «&#xa0;kiosk admin --wall&#xa0;» commence par lui.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
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
<context>
    <name>WordsField</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
</TS>
