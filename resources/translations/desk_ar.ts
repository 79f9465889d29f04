<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlarmLines</name>
    <message>
        <source>Answers cannot be saved: the disk is full. Free some space; saving then goes on by itself.</source>
        <translation>لا يمكن حفظ الإجابات: القرص ممتلئ. أفرغ بعض المساحة، ثم يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Answers cannot be saved: the program may not write to its folder. Make the folder writable; saving then goes on by itself.</source>
        <translation>لا يمكن حفظ الإجابات: لا يُسمح للبرنامج بالكتابة في مجلده. اجعل المجلد قابلًا للكتابة، ثم يستمر الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Answers cannot be saved: the database is damaged. Restart the kiosk; the damaged file is kept.</source>
        <translation>لا يمكن حفظ الإجابات: قاعدة البيانات تالفة. أعد تشغيل الكشك، ويبقى الملف التالف محفوظًا.</translation>
    </message>
    <message>
        <source>Answers cannot be saved at the moment. The program keeps trying. If this stays, restart the kiosk.</source>
        <translation>لا يمكن حفظ الإجابات في الوقت الحالي. يواصل البرنامج المحاولة. إذا استمر ذلك فأعد تشغيل الكشك.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>قاعدة صغيرة</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>العدد: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>أقل من ٥ إجابات</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Latest comments</source>
        <translation>أحدث التعليقات</translation>
    </message>
    <message>
        <source>Comments show once 5 people have answered, so that nobody can be recognised.</source>
        <translation>تظهر التعليقات بعد أن يجيب ٥ أشخاص، حتى لا يُعرف صاحب أي تعليق.</translation>
    </message>
    <message>
        <source>What visitors write will show here.</source>
        <translation>سيظهر هنا ما يكتبه الزوار.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment in these days.</source>
        <translation>لم يكتب أحد تعليقًا في هذه الأيام.</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>إنشاء بطاقة</translation>
    </message>
</context>
<context>
    <name>DeskIdea</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>open for “me too”</source>
        <translation>مفتوحة لـ«وأنا أيضًا»</translation>
    </message>
    <message>
        <source>we are doing it</source>
        <translation>نعمل عليها</translation>
    </message>
    <message>
        <source>we did it</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>we cannot do it</source>
        <translation>غير ممكنة</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>As it was written: %1</source>
        <translation>كما كُتبت: %1</translation>
    </message>
    <message>
        <source>“Me too”: %1</source>
        <translation>«وأنا أيضًا»: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Open or answer…</source>
        <translation>فتح أو إجابة…</translation>
    </message>
    <message>
        <source>Answer or change…</source>
        <translation>إجابة أو تغيير…</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Scores</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Ideas (%1)</source>
        <translation>الأفكار (%1)</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>يُغلق خلال %1 ث</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>العودة إلى الاستبيان</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>The disk is full. Free some space and export again. Nothing was left half written.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة ثم أعد التصدير. لم يبقَ أي ملف غير مكتمل.</translation>
    </message>
    <message>
        <source>The program may not write to this folder. Choose another one in the settings, or make it writable.</source>
        <translation>لا يُسمح للبرنامج بالكتابة في هذا المجلد. اختر مجلدًا آخر في الإعدادات، أو اجعله قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>لا توجد إجابات بعد.</translation>
    </message>
    <message>
        <source>The database is damaged. Run “kiosk doctor” on this computer, and keep the file.</source>
        <translation>قاعدة البيانات تالفة. شغّل «kiosk doctor» على هذا الحاسوب واحتفظ بالملف.</translation>
    </message>
    <message>
        <source>The export did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>لم ينجح التصدير. حاول مرة أخرى، وإذا فشل ثانيةً فشغّل «kiosk doctor» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>تصدير الإجابات</translation>
    </message>
    <message>
        <source>A CSV file for a spreadsheet or statistics program: one row for every response on this device, comments included.</source>
        <translation>ملف CSV لبرنامج جداول أو إحصاء: سطر لكل استجابة على هذا الجهاز، مع التعليقات.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done. Responses: %1. The file is here:</source>
        <translation>تم. الاستجابات: %1. الملف هنا:</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>FunnelRow</name>
    <message>
        <source>Opened by staff</source>
        <translation>فتحها الموظفون</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>أول إجابة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>مع تعليق</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>أقل من ٥</translation>
    </message>
    <message>
        <source>Response rate: too few visits were opened for one</source>
        <translation>معدل الاستجابة: عدد الزيارات المفتوحة قليل جدًا لحسابه</translation>
    </message>
    <message>
        <source>Response rate: %1, low base</source>
        <translation>معدل الاستجابة: %1، قاعدة صغيرة</translation>
    </message>
    <message>
        <source>Response rate: %1</source>
        <translation>معدل الاستجابة: %1</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>أقل من ٥ إجابات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>5 to 9</comment>
        <translation>%1 إجابات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا توجد إجابات</translation>
    </message>
    <message>
        <source>Figures come with the fifth answer.</source>
        <translation>تظهر الأرقام مع الإجابة الخامسة.</translation>
    </message>
    <message>
        <source>A score comes with the tenth answer.</source>
        <translation>تظهر النتيجة مع الإجابة العاشرة.</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>فترة الثقة ٩٥٪: %1</translation>
    </message>
</context>
<context>
    <name>IdeaForm</name>
    <message>
        <source>As it was written: %1</source>
        <translation>كما كُتبت: %1</translation>
    </message>
    <message>
        <source>Open for “me too”</source>
        <translation>مفتوحة لـ«وأنا أيضًا»</translation>
    </message>
    <message>
        <source>We are doing it</source>
        <translation>نعمل على ذلك</translation>
    </message>
    <message>
        <source>We did it</source>
        <translation>أنجزنا ذلك</translation>
    </message>
    <message>
        <source>We cannot</source>
        <translation>لا يمكننا</translation>
    </message>
    <message>
        <source>The language before</source>
        <translation>اللغة السابقة</translation>
    </message>
    <message>
        <source>The next language</source>
        <translation>اللغة التالية</translation>
    </message>
    <message>
        <source>What visitors said, in words that may be public (no names)</source>
        <translation>ما قاله الزوار بكلمات يمكن نشرها (دون أسماء)</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>لماذا لا</translation>
    </message>
    <message>
        <source>A first answer (may be left empty)</source>
        <translation>رد أولي (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>ما يجري عمله</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم عمله</translation>
    </message>
</context>
<context>
    <name>IdeasDeskPage</name>
    <message>
        <source>Nothing new. What visitors leave on the kiosk shows here first; nobody else sees it before you open it.</source>
        <translation>لا جديد. يظهر هنا أولًا ما يتركه الزوار على الكشك، ولا يراه أحد غيركم قبل أن تفتحوه.</translation>
    </message>
    <message>
        <source>No idea is open for “me too”.</source>
        <translation>لا توجد فكرة مفتوحة لـ«وأنا أيضًا».</translation>
    </message>
    <message>
        <source>No idea has been answered yet. Answered ones show on the start screen as “You said – we did”.</source>
        <translation>لم يُردّ على أي فكرة بعد. تظهر الأفكار التي رُدّ عليها في شاشة البدء: «ما قلتموه – ما فعلناه».</translation>
    </message>
    <message>
        <source>No idea is hidden.</source>
        <translation>لا توجد فكرة مخفية.</translation>
    </message>
    <message>
        <source>There is no database yet. Start the kiosk once.</source>
        <translation>لا توجد قاعدة بيانات بعد. شغّل الكشك مرة واحدة.</translation>
    </message>
    <message>
        <source>This was not saved: the idea has changed meanwhile, or a text is missing. Look at it again.</source>
        <translation>لم يُحفظ هذا: تغيّرت الفكرة في هذه الأثناء أو ينقص نص. راجعها مرة أخرى.</translation>
    </message>
    <message>
        <source>This was not saved, or cannot be read. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>لم يُحفظ هذا أو تتعذّر قراءته. حاول مرة أخرى، وإذا فشل ثانيةً فشغّل «kiosk doctor» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open or answer an idea</source>
        <translation>فتح فكرة أو الرد عليها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show it to visitors</source>
        <translation>عرضها للزوار</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديدة: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>مفتوحة: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>رُدّ عليها: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>مخفية: %1</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Try the survey</source>
        <translation>تجربة الاستبيان</translation>
    </message>
    <message>
        <source>The next visit is a test: it says so on the screen, its answers are kept and marked, and they count nowhere.</source>
        <translation>الزيارة التالية اختبار: تُذكر على الشاشة، وتُحفظ إجاباتها وتُعلَّم، ولا تُحتسب في أي مكان.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>For one minute touches and keys do nothing, and the screen says so. Then it comes back by itself.</source>
        <translation>لمدة دقيقة لا يعمل اللمس ولا المفاتيح، وتذكر الشاشة ذلك. ثم تعود من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة الكشك</translation>
    </message>
    <message>
        <source>This ends the program. All answers given so far are saved. Nobody can answer on this screen until the kiosk is started again.</source>
        <translation>سينتهي البرنامج. جميع الإجابات حتى الآن محفوظة. لن يتمكن أحد من الإجابة على هذه الشاشة حتى يُشغَّل الكشك من جديد.</translation>
    </message>
    <message>
        <source>Leave the kiosk…</source>
        <translation>مغادرة الكشك…</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>نعم، مغادرة</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>لا، البقاء</translation>
    </message>
</context>
<context>
    <name>LearnKeys</name>
    <message>
        <source>Press the key for: %1</source>
        <translation>اضغط على مفتاح: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is no such key</source>
        <translation>لا يوجد هذا المفتاح</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Lay a ruler on the screen and make the bar 100 mm long.</source>
        <translation>ضع مسطرة على الشاشة واجعل طول الشريط 100 مم.</translation>
    </message>
    <message>
        <source>The picture is then %1 mm wide.</source>
        <translation>عرض الصورة عندئذ %1 مم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is 100 mm</source>
        <translation>الطول 100 مم</translation>
    </message>
</context>
<context>
    <name>OpenVisit</name>
    <message>
        <source>Open a visit</source>
        <translation>فتح زيارة</translation>
    </message>
    <message>
        <source>A visit is open</source>
        <translation>توجد زيارة مفتوحة</translation>
    </message>
    <message>
        <source>One visitor can begin at the kiosk.</source>
        <translation>يمكن لزائر واحد البدء على الكشك.</translation>
    </message>
    <message>
        <source>Lets one visitor begin at the kiosk.</source>
        <translation>يتيح لزائر واحد البدء على الكشك.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>لم ينجح ذلك. يُرجى المحاولة مرة أخرى.</translation>
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
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>PasscodePad</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>العودة إلى الاستبيان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>For the staff of this desk</source>
        <translation>لموظفي هذا المكتب</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>That is not the passcode. After one more wrong try the pad waits.</source>
        <translation>الرمز غير صحيح. بعد محاولة خاطئة أخرى يلزم الانتظار.</translation>
    </message>
    <message>
        <source>That is not the passcode.</source>
        <translation>الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Next try in %1.</source>
        <translation>محاولات خاطئة كثيرة. المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>There is no passcode yet. An admin sets it on this computer with “kiosk setup”.</source>
        <translation>لا يوجد رمز بعد. يعيّنه المسؤول على هذا الحاسوب بالأمر «kiosk setup».</translation>
    </message>
    <message>
        <source>The passcodes cannot be read, so these pages stay shut. An admin sets new ones on this computer with “kiosk setup”.</source>
        <translation>لا يمكن قراءة الرموز، لذلك تبقى هذه الصفحات مغلقة. يعيّن المسؤول رموزًا جديدة على هذا الحاسوب بالأمر «kiosk setup».</translation>
    </message>
    <message>
        <source>Please type your passcode.</source>
        <translation>يُرجى إدخال الرمز.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Mean %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>Mean %1 (%2)</source>
        <translation>المتوسط %1 (%2)</translation>
    </message>
    <message>
        <source>Without flagged: %1 (n = %2)</source>
        <translation>دون المُعلَّمة: %1 (العدد: %2)</translation>
    </message>
    <message>
        <source>Caution: flagged answers change this score clearly.</source>
        <translation>تنبيه: الإجابات المُعلَّمة تغيّر هذه النتيجة بوضوح.</translation>
    </message>
    <message>
        <source>The wording changed in these days. Only answers to the new wording are counted here.</source>
        <translation>تغيّرت صياغة السؤال في هذه الأيام. تُحسب هنا إجابات الصياغة الجديدة فقط.</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>Responses: %1</source>
        <translation>الاستجابات: %1</translation>
    </message>
    <message>
        <source>Responses: fewer than 5</source>
        <translation>الاستجابات: أقل من ٥</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>هذه آراء من اختاروا الإجابة. لا تغطي الفترات سوى أثر الصدفة.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>الرضا (CSAT)</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>السهولة (CES)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>التوصية (NPS)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>satisfied (%1)</source>
        <translation>راضون (%1)</translation>
    </message>
    <message>
        <source>agree (%1)</source>
        <translation>موافقون (%1)</translation>
    </message>
    <message>
        <source>promoters minus detractors</source>
        <translation>المروّجون ناقص المنتقدين</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>راضون</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقون</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>المنتقدون</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>المحايدون</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>المروّجون</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>There are no answers yet. The first one given on the kiosk will show here.</source>
        <translation>لا توجد إجابات بعد. ستظهر هنا أول إجابة تُعطى على الكشك.</translation>
    </message>
    <message>
        <source>The answers were written by a newer version of this program. Use that version to see them.</source>
        <translation>كُتبت الإجابات بإصدار أحدث من هذا البرنامج. استخدم ذلك الإصدار لعرضها.</translation>
    </message>
    <message>
        <source>The database is damaged. Run “kiosk doctor” on this computer, and keep the file.</source>
        <translation>قاعدة البيانات تالفة. شغّل «kiosk doctor» على هذا الحاسوب واحتفظ بالملف.</translation>
    </message>
    <message>
        <source>The answers cannot be read at the moment. This page tries again every second.</source>
        <translation>لا يمكن قراءة الإجابات في الوقت الحالي. تعيد هذه الصفحة المحاولة كل ثانية.</translation>
    </message>
</context>
</TS>
