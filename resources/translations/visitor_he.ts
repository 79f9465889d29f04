<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>מה יכול לעזור לך?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>טקסט גדול</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>לחצנים נמוך יותר</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>הקראה בקול</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>נגישות</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>להקריא שוב</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>המסך בניקוי</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>כרגע אין תגובה למגע. המסך יחזור מעצמו.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>נא לא לכתוב שמות או פרטים אישיים.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>יש לגעת כאן כדי לכתוב</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>הרעיונות שלכם לדלפק הזה</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>אין עדיין רעיונות. שלך יכול להיות הראשון: הצוות קורא כל רעיון ועונה עליו כאן.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>רעיונות קודמים</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>רעיונות נוספים</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>להשאיר רעיון</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>”גם אני“ עד כה: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>גם אני</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>אנחנו עושים את זה</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>מה עשינו</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>איננו יכולים לעשות זאת</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>מישהו אמר</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>מה אמרתם</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>מה כדאי לנו לעשות אחרת?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>נא לא לכתוב שמות או פרטים אישיים.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>יש לגעת כאן כדי לכתוב</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>לא ניתן היה לשמור את הרעיון שלך</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>תודה רבה!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>אנו מתנצלים. נא ליידע את צוות הדלפק.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>הרעיון שלך נשמר. הצוות קורא כל רעיון ועונה עליו כאן.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>דרוש לך עוד זמן?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>אחרת הביקור יסתיים; התשובות שכבר נתת יישמרו.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>כן, להמשיך</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>שפות נוספות</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>תודה רבה!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>לא ניתן היה לשמור את התשובות שלך</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>סגור כרגע</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>לא זמין כרגע</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>התשובות שלך נשמרו.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>אנו מתנצלים. נא ליידע את צוות הדלפק.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>פתוח היום: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>פתיחה מחדש: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>המסך הזה אינו יכול לקבל תשובות כרגע. צוות הדלפק ישמח לשמוע ממך.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 מתוך %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 מתוך %2, בין ”%3“ לבין ”%4“</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>לחצנים גבוה יותר</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>לחצנים נמוך יותר</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>נגישות</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>הרעיונות שלכם</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>אפשר לענות גם בטלפון שלך</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>פתוח היום: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>שאלה %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>בדיקה – הביקור הזה לא נספר</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>דרוש לך עוד זמן?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>להמשך יש לגעת במסך או ללחוץ על מקש.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>יש לבחור שפה.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>להתחלה יש לגעת במסך.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>מ-%1, %2, עד %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>אפשר לבחור יותר מתשובה אחת.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, נבחר</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, לא נבחר</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>נותרו %1 שניות.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>הצוות יפתח עבורך את הסקר לאחר הביקור.</translation>
    </message>
</context>
</TS>
