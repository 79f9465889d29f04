<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Continuer</translation>
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
        <translation>Merci de n’écrire ni nom ni donnée personnelle.</translation>
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
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Avez-vous besoin de plus de temps ?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Sinon cette visite se termine ; vos réponses sont conservées.</translation>
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
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci !</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Vos réponses n’ont pas pu être enregistrées</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Indisponible pour le moment</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Vos réponses ont été enregistrées.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Nous en sommes désolés. Merci de le signaler au personnel du guichet.</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Cet écran ne peut pas recevoir de réponses pour l’instant. Le personnel du guichet vous écoute volontiers.</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
</TS>
