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
    <message>
        <source>Fewer notices</source>
        <translation>إشعارات أقل</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>كل الإشعارات</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>acknowledged</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>A low score on a day with fewer than 5 answers. More is not told, so that nobody can be recognised.</source>
        <translation>درجة منخفضة في يوم فيه أقل من ٥ إجابات. لا يُذكر أكثر من ذلك حتى لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>Note for the team, without names of visitors</source>
        <translation>ملاحظة للفريق، دون أسماء الزوار</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>إغلاق التنبيه</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Nothing waits. A satisfaction score in the lowest quarter of its scale shows here, on a day with at least 5 answers at once, else when the day is over.</source>
        <translation>لا شيء ينتظر. تظهر هنا كل درجة رضا في الربع الأدنى من مقياسها: فورًا في يوم فيه ٥ إجابات على الأقل، وإلا فبعد انتهاء اليوم.</translation>
    </message>
    <message>
        <source>No alert is being looked after.</source>
        <translation>لا يوجد تنبيه قيد المتابعة.</translation>
    </message>
    <message>
        <source>No alert has been closed yet.</source>
        <translation>لم يُغلق أي تنبيه بعد.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Low scores of the last 30 days. Nobody is named, and the order within a day tells nothing.</source>
        <translation>الدرجات المنخفضة في آخر ٣٠ يومًا. لا يُسمّى أحد، والترتيب داخل اليوم لا يدل على شيء.</translation>
    </message>
    <message>
        <source>The newest day first.</source>
        <translation>اليوم الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Your passcode once more</source>
        <translation>رمز المرور مرة أخرى</translation>
    </message>
    <message>
        <source>That is not the passcode. After one more wrong try these pages close.</source>
        <translation>هذا ليس رمز المرور. بعد محاولة خاطئة أخرى تُغلق هذه الصفحات.</translation>
    </message>
    <message>
        <source>That is not the passcode.</source>
        <translation>هذا ليس رمز المرور.</translation>
    </message>
    <message>
        <source>The passcodes cannot be read, so nothing is done. An admin sets new ones on this computer with “kiosk passcode”.</source>
        <translation>تعذّرت قراءة رموز المرور، لذلك لم يُنفَّذ شيء. يضع المسؤول رموزًا جديدة على هذا الحاسوب بالأمر «kiosk passcode».</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Please type your passcode to go on.</source>
        <translation>ما يُمحى لا يمكن استعادته. يُرجى كتابة رمز المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Who may open these pages will change. Please type the admin passcode to go on.</source>
        <translation>سيتغيّر من يُسمح له بفتح هذه الصفحات. يُرجى كتابة رمز المسؤول للمتابعة.</translation>
    </message>
    <message>
        <source>Please type your passcode to go on.</source>
        <translation>يُرجى كتابة رمز المرور للمتابعة.</translation>
    </message>
</context>
<context>
    <name>AskPad</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
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
        <source>One moment…</source>
        <translation>لحظة…</translation>
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
    <name>Calendar</name>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CareErase</name>
    <message>
        <source>Which number was shown?</source>
        <translation>أي رقم ظهر؟</translation>
    </message>
    <message>
        <source>The ten digits under “Thank you”, as the visitor has them.</source>
        <translation>الأرقام العشرة تحت &quot;شكرًا&quot; كما هي لدى الزائر.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: the last of the ten proves the others. Please read it again.</source>
        <translation>رقم خاطئ أو ناقص: الأخير من الأرقام العشرة يتحقق من البقية. يُرجى القراءة مرة أخرى.</translation>
    </message>
    <message>
        <source>No response here has this number. It may be of another kiosk, or erased already.</source>
        <translation>لا رد هنا بهذا الرقم. ربما كان من كشك آخر، أو مُحي من قبل.</translation>
    </message>
    <message>
        <source>The database cannot be read just now. Try again in a minute.</source>
        <translation>لا يمكن قراءة قاعدة البيانات الآن. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>The response is erased</source>
        <translation>تم محو الرد</translation>
    </message>
    <message>
        <source>Erase the response of %1?</source>
        <translation>هل تُمحى الإجابة بتاريخ %1؟</translation>
    </message>
    <message>
        <source>Several responses have this number</source>
        <translation>عدة ردود بهذا الرقم</translation>
    </message>
    <message>
        <source>It could not be erased. Try again in a minute; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>تعذر المحو. حاول بعد دقيقة؛ وإن تعذر ثانية فشغّل ‏&quot;kiosk doctor&quot; على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask for the day of the visit, and choose it.</source>
        <translation>اسأل عن يوم الزيارة ثم اختره.</translation>
    </message>
    <message>
        <source>Answers, comment, language and times are overwritten and counted no more. This cannot be undone. Its place in the chain stays, so that all others can still be proven.</source>
        <translation>تُستبدل الإجابات والتعليق واللغة والأوقات ولا تُحتسب بعد ذلك. لا يمكن التراجع. يبقى الموضع في السلسلة كي يمكن إثبات سائر الردود.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the database, its log, the backups or the exports of this kiosk.</source>
        <translation>لم يبق منه شيء في قاعدة البيانات ولا سجلها ولا النسخ الاحتياطية ولا ملفات التصدير في هذا الكشك.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the database. These files hold it still, or may; delete them. Hourly backups go by themselves after 14 days.</source>
        <translation>لم يبق منه شيء في قاعدة البيانات. هذه الملفات ما زالت تحويه أو قد تحويه؛ احذفها. النسخ الاحتياطية لكل ساعة تزول تلقائيًا بعد 14 يومًا.</translation>
    </message>
    <message>
        <source>Take it out of the backups, too</source>
        <translation>إزالته من النسخ الاحتياطية أيضًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
</context>
<context>
    <name>CareJob</name>
    <message>
        <source>There is no room for it. Free some space, or choose another folder in the settings.</source>
        <translation>لا توجد مساحة كافية. أفرغ بعضها، أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The program may not write there. Choose another folder in the settings, or make it writable.</source>
        <translation>لا يُسمح للبرنامج بالكتابة هناك. اختر مجلدًا آخر في الإعدادات، أو اجعله قابلًا للكتابة.</translation>
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
        <source>The database is in use just now. Try again in a minute.</source>
        <translation>قاعدة البيانات قيد الاستخدام الآن. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>لم ينجح ذلك. حاول مجددًا؛ وإن فشل ثانيةً فشغّل «kiosk doctor» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>تم الإيقاف. لم يبق شيء غير مكتمل.</translation>
    </message>
</context>
<context>
    <name>CareKeeping</name>
    <message>
        <source>How long answers are kept</source>
        <translation>مدة حفظ الإجابات</translation>
    </message>
    <message>
        <source>Comments: %1. Whole responses: %2; the counts of their days stay. What is too old goes at night.</source>
        <translation>التعليقات: %1. الردود كاملة: %2؛ وتبقى أعداد أيامها. ما صار قديمًا يُمحى ليلًا.</translation>
    </message>
    <message>
        <source>Too old today. Responses with comments: %1. Whole responses: %2.</source>
        <translation>قديم اليوم. ردود بتعليقات: %1. ردود كاملة: %2.</translation>
    </message>
    <message>
        <source>Nothing is too old today.</source>
        <translation>لا شيء قديم اليوم.</translation>
    </message>
    <message>
        <source>Erasing what is too old…</source>
        <translation>يجري محو ما صار قديمًا…</translation>
    </message>
    <message>
        <source>Erased. Responses with comments: %1. Whole responses: %2.</source>
        <translation>تم المحو. ردود بتعليقات: %1. ردود كاملة: %2.</translation>
    </message>
    <message>
        <source>Erase it now…</source>
        <translation>امحُها الآن…</translation>
    </message>
    <message>
        <source>Change how long</source>
        <translation>تغيير المدة</translation>
    </message>
    <message>
        <source>Erase one response</source>
        <translation>محو رد واحد</translation>
    </message>
    <message>
        <source>Somebody wants their answers erased and has the number that was shown under “Thank you” (a setting). It is found by that number alone, and your passcode is asked for again.</source>
        <translation>شخص يريد محو إجاباته ولديه الرقم الذي ظهر تحت &quot;شكرًا&quot; (إعداد). لا يُعثر عليها إلا بهذا الرقم، ويُطلب رمز مرورك مرة أخرى.</translation>
    </message>
    <message>
        <source>Type the number…</source>
        <translation>اكتب الرقم…</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>by the clock</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>%1; since then none could be made</source>
        <translation>%1؛ ولم يمكن إنشاء أخرى منذئذ</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>comes tonight</source>
        <translation>يأتي الليلة</translation>
    </message>
    <message>
        <source>%1: all is whole</source>
        <translation>%1: كل شيء سليم</translation>
    </message>
    <message>
        <source>%1: something was found</source>
        <translation>%1: عُثر على خلل</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Each is a whole copy, checked when it is made. They lie in %1</source>
        <translation>كل واحدة نسخة كاملة تُفحص عند إنشائها. وهي في %1</translation>
    </message>
    <message>
        <source>%1 · responses: %2 · %3</source>
        <translation>%1 · الردود: %2 · %3</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>يجري النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Verifying every backup…</source>
        <translation>يجري فحص كل نسخة…</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>Backups verified: %1. All are whole.</source>
        <translation>النسخ التي فُحصت: %1. كلها سليمة.</translation>
    </message>
    <message>
        <source>These are not whole any more: %1</source>
        <translation>هذه لم تعد سليمة: %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Verify them</source>
        <translation>التحقق منها</translation>
    </message>
    <message>
        <source>To put one back, leave the kiosk and type in a terminal: kiosk restore, and the file’s name. It is checked first, says what would be missing, keeps the database that was there, and “kiosk restore --undo” goes back.</source>
        <translation>لاستعادة نسخة اخرج من الكشك واكتب في الطرفية: kiosk restore ثم اسم الملف. تُفحص أولًا، ويُذكر ما سينقص، وتُحفظ قاعدة البيانات الحالية، و&quot;kiosk restore --undo&quot; يعيدها.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>Every night new answers are proven against their hashes, once a week all of them. What was changed or lost by anyone or anything is found.</source>
        <translation>تُثبَت الإجابات الجديدة كل ليلة ببصماتها، وكلها مرة في الأسبوع. كل ما غُيّر أو فُقد يُكتشف.</translation>
    </message>
    <message>
        <source>Proving every answer; this can take some minutes…</source>
        <translation>يجري إثبات كل إجابة؛ قد يستغرق ذلك بضع دقائق…</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>Something was found. Keep the data folder as it is, and see what “kiosk doctor” says.</source>
        <translation>عُثر على خلل. اترك مجلد البيانات كما هو، وانظر ما يقوله ‏&quot;kiosk doctor&quot;.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>افحص كل شيء الآن</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
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
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>within usual variation</source>
        <translation>ضمن التفاوت المعتاد</translation>
    </message>
    <message>
        <source>unusual day (low)</source>
        <translation>يوم غير معتاد (منخفض)</translation>
    </message>
    <message>
        <source>unusual day (high)</source>
        <translation>يوم غير معتاد (مرتفع)</translation>
    </message>
    <message>
        <source>lasting change down since %1</source>
        <translation>تغيّر مستمر نزولًا منذ %1</translation>
    </message>
    <message>
        <source>lasting change up since %1</source>
        <translation>تغيّر مستمر صعودًا منذ %1</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>من المبكر المقارنة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>أساس صغير</translation>
    </message>
    <message>
        <source>Withheld: too few answers, or the few of another group could be worked out from it.</source>
        <translation>محجوب: الإجابات قليلة جدًا، أو يمكن استنتاج إجابات مجموعة صغيرة أخرى منها.</translation>
    </message>
    <message>
        <source>No answers in these days.</source>
        <translation>لا إجابات في هذه الأيام.</translation>
    </message>
    <message>
        <source>This survey has no question with a score.</source>
        <translation>ليس في هذا الاستبيان سؤال بدرجة.</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>هذه آراء من اختاروا الإجابة. لا تغطي الفترات سوى أثر الصدفة.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>fewer than 5 answers</source>
        <translation>أقل من ٥ إجابات</translation>
    </message>
    <message>
        <source>fewer than 10 answers</source>
        <translation>أقل من ١٠ إجابات</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>لا يُعرض</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The passcode is set. Here is your new recovery code</source>
        <translation>تم تعيين رمز المرور. هذا رمز الاسترداد الجديد</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>رمز الاسترداد الجديد</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>لا يوجد رمز استرداد</translation>
    </message>
    <message>
        <source>Write it down and lock it away: it lets an admin in who forgot the passcode, once. It is shown only now; the code before it is good no more.</source>
        <translation>اكتبه واحفظه في مكان مقفل: يسمح مرة واحدة بدخول مسؤول نسي رمز المرور. يظهر الآن فقط؛ والرمز السابق لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Somebody who may use this computer’s terminal as the kiosk’s user sets a new passcode there with “kiosk passcode admin --reset”.</source>
        <translation>من يُسمح له باستخدام الطرفية على هذا الحاسوب بحساب الكشك يضع رمزًا جديدًا بالأمر «kiosk passcode admin --reset».</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد كتبته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>before noon</source>
        <translation>قبل الظهر</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Seems to hold an e-mail address</source>
        <translation>يبدو أنه يحتوي على عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Seems to hold a telephone number</source>
        <translation>يبدو أنه يحتوي على رقم هاتف</translation>
    </message>
    <message>
        <source>Seems to hold an e-mail address and a telephone number</source>
        <translation>يبدو أنه يحتوي على عنوان بريد إلكتروني ورقم هاتف</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>اكتب بطاقة</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Latest comments</source>
        <translation>أحدث التعليقات</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>كل التعليقات</translation>
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
    <name>CommentTools</name>
    <message>
        <source>Search in the comments</source>
        <translation>البحث في التعليقات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Before noon</source>
        <translation>قبل الظهر</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>كل الدرجات</translation>
    </message>
    <message>
        <source>Low scores only</source>
        <translation>المنخفضة فقط</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Comments of desks where fewer than 5 people answered are not shown.</source>
        <translation>لا تُعرض تعليقات المكاتب التي أجاب فيها أقل من ٥ أشخاص.</translation>
    </message>
    <message>
        <source>Comments show once 5 people have answered, so that nobody can be recognised.</source>
        <translation>تظهر التعليقات بعد أن يجيب 5 أشخاص، حتى لا يمكن التعرف على أحد.</translation>
    </message>
    <message>
        <source>Nothing found. Low is the lowest quarter of the scale: 1 or 2 of 5.</source>
        <translation>لم يُعثر على شيء. الدرجة المنخفضة هي الربع الأدنى من المقياس: ١ أو ٢ من ٥.</translation>
    </message>
    <message>
        <source>Nothing found. The part of the day is told only of days on which at least 5 people answered before noon, or after it.</source>
        <translation>لم يُعثر على شيء. لا يُذكر وقت اليوم إلا في الأيام التي أجاب فيها ٥ أشخاص على الأقل قبل الظهر أو بعده.</translation>
    </message>
    <message>
        <source>Nothing found in these days.</source>
        <translation>لم يُعثر على شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment in these days.</source>
        <translation>لم يكتب أحد تعليقًا في هذه الأيام.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>ConditionSheet</name>
    <message>
        <source>Ask it only if…</source>
        <translation>يُطرح فقط إذا…</translation>
    </message>
    <message>
        <source>The answer to</source>
        <translation>الإجابة عن</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ConditionsForm</name>
    <message>
        <source>Everybody is asked this</source>
        <translation>يُطرح على الجميع</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>يُطرح فقط إذا</translation>
    </message>
    <message>
        <source>Asked only if all of this holds</source>
        <translation>يُطرح فقط إذا تحقق كل ما يلي</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>تغيير الشرط</translation>
    </message>
    <message>
        <source>Remove the condition; “Undo” brings it back</source>
        <translation>إزالة الشرط؛ «تراجع» يعيده</translation>
    </message>
    <message>
        <source>Ask it only after certain answers…</source>
        <translation>طرحه بعد إجابات معينة فقط…</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <source>Tap the last day, or show this one.</source>
        <translation>المس اليوم الأخير، أو اعرض هذا اليوم.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
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
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>تنبيهات (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>تنبيهات</translation>
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
        <source>Wall display</source>
        <translation>شاشة الحائط</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
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
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Help-desk import</source>
        <translation>استيراد مكتب المساعدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Care of data</source>
        <translation>العناية بالبيانات</translation>
    </message>
    <message>
        <source>Passcodes</source>
        <translation>رموز المرور</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>New low scores: %1</source>
        <translation>درجات منخفضة جديدة: %1</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>يُغلق خلال %1 ث</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
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
    <name>DevicePage</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>الشاشة والصوت</translation>
    </message>
    <message>
        <source>Measure again…</source>
        <translation>القياس من جديد…</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>للدعم</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>أصبح في الحافظة.</translation>
    </message>
    <message>
        <source>The file is here: %1</source>
        <translation>الملف هنا: %1</translation>
    </message>
    <message>
        <source>The file could not be written. See to the disk and try again.</source>
        <translation>تعذّرت كتابة الملف. افحص القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>All of this page as a text. No answer, comment or passcode is in it.</source>
        <translation>هذه الصفحة كلها كنص. لا إجابة فيه ولا تعليق ولا رمز مرور.</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>كتابة ملف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The program’s log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
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
        <translation>إصدار قاعدة البيانات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Running time, program</source>
        <translation>مدة عمل البرنامج</translation>
    </message>
    <message>
        <source>Running time, machine</source>
        <translation>مدة عمل الجهاز</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المتاح على القرص</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>حجم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>الاستجابات</translation>
    </message>
    <message>
        <source>Number of the last one</source>
        <translation>رقم الأخيرة</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Last check of the database</source>
        <translation>آخر فحص لقاعدة البيانات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Screen, pixels</source>
        <translation>الشاشة بالبكسل</translation>
    </message>
    <message>
        <source>Picture, millimetres</source>
        <translation>الصورة بالمليمتر</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no sync set up</source>
        <translation>لا توجد مزامنة</translation>
    </message>
    <message>
        <source>none, nothing is read aloud</source>
        <translation>لا يوجد، ولا يُقرأ شيء</translation>
    </message>
    <message>
        <source>not measured: a guess</source>
        <translation>غير مقيس: تقدير</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 ي %2 س %3 د</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Closes in %1 s</source>
        <translation>يُغلق خلال %1 ث</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Weekdays (none chosen: every day)</source>
        <translation>أيام الأسبوع (دون اختيار: كل يوم)</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>في ساعات معينة فقط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.</source>
        <translation>لم يُحفظ: ينتهي قبل أن يبدأ. لتجاوز منتصف الليل أنشئوا مدخلين، حتى 24:00 ومن 00:00.</translation>
    </message>
    <message>
        <source>Only from one day to another</source>
        <translation>من يوم إلى آخر فقط</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Not saved: the last day is before the first.</source>
        <translation>لم يُحفظ: اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>Desks (none chosen: every desk)</source>
        <translation>المكاتب (دون اختيار: كل المكاتب)</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>The disk is full. Free some space and try again. Nothing was left half written.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة وحاول مجددًا. لم يُترك أي ملف ناقص.</translation>
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
        <source>This did not work. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>لم ينجح ذلك. حاول مجددًا؛ وإن فشل ثانيةً فشغّل «kiosk doctor» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>يمكنك إخراج ذاكرة USB الآن.</translation>
    </message>
    <message>
        <source>Everything is on the stick. You can take it out now; the system still has it open, but nothing will be missing.</source>
        <translation>كل شيء موجود على ذاكرة USB. يمكنك إخراجها الآن؛ ما زال النظام يفتحها، لكن لن ينقص شيء.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Bringing everything to the stick …</source>
        <translation>جارٍ نقل كل شيء إلى ذاكرة USB&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>إخراج ذاكرة USB</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>الوجهة: %1</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Scores by day and desk, with how many answered. Days with fewer than 5 answers are left out, and as many more as it takes that nobody can be found.</source>
        <translation>النتائج حسب اليوم والمكتب مع عدد الإجابات. تُحذف الأيام التي تقل إجاباتها عن 5، وغيرها بقدر ما يلزم كي لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>Scores by day and desk, without anything about a single visit. Small numbers are left out.</source>
        <translation>النتائج حسب اليوم والمكتب، دون أي شيء عن زيارة بعينها. تُحذف الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>One line for every question of every visit: for statistics programs.</source>
        <translation>سطر لكل سؤال في كل زيارة: لبرامج الإحصاء.</translation>
    </message>
    <message>
        <source>One line for every visit, with a column for every question that was ever asked.</source>
        <translation>سطر لكل زيارة، مع عمود لكل سؤال طُرح على الإطلاق.</translation>
    </message>
    <message>
        <source>Done. Lines of scores: %1.</source>
        <translation>تم. أسطر النتائج: %1.</translation>
    </message>
    <message>
        <source>Done. Answers: %1.</source>
        <translation>تم. الإجابات: %1.</translation>
    </message>
    <message>
        <source>Done. Responses: %1.</source>
        <translation>تم. الردود: %1.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>الملف هنا:</translation>
    </message>
    <message>
        <source>The file is here, with a codebook beside it:</source>
        <translation>الملف هنا، وإلى جانبه دليل الرموز:</translation>
    </message>
    <message>
        <source>Opens by a double click, with the separator of this country.</source>
        <translation>يُفتح بنقرة مزدوجة، مع الفاصل المعتمد في هذا البلد.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice, the codebook as a second sheet.</source>
        <translation>لبرنامجي Excel وLibreOffice، مع دليل الرموز في ورقة ثانية.</translation>
    </message>
    <message>
        <source>One JSON object a line, for programs.</source>
        <translation>كائن JSON واحد في كل سطر، للبرامج.</translation>
    </message>
    <message>
        <source>UTF-8, with commas: for statistics programs.</source>
        <translation>UTF-8 بفواصل: لبرامج الإحصاء.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>أي أيام</translation>
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
        <source>Other days: choose them on another page, under “Days…”.</source>
        <translation>أيام أخرى: اخترها في صفحة أخرى تحت «أيام...».</translation>
    </message>
    <message>
        <source>Which desk</source>
        <translation>أي مكتب</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>جميع المكاتب</translation>
    </message>
    <message>
        <source>Which survey</source>
        <translation>أي استبيان</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>جميع الاستبيانات</translation>
    </message>
    <message>
        <source>Visits in which language</source>
        <translation>الزيارات بأي لغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
    <message>
        <source>What a line is</source>
        <translation>ما يمثله السطر</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>A day’s score</source>
        <translation>نتيجة يوم</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV لبرنامج Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Questions and options</source>
        <translation>الأسئلة والخيارات</translation>
    </message>
    <message>
        <source>As ids</source>
        <translation>كرموز</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>مع التعليقات</translation>
    </message>
    <message>
        <source>With times of day; otherwise days only, so that nobody can be recognised by the minute</source>
        <translation>مع أوقات اليوم؛ وإلا فالأيام فقط، كي لا يُعرف أحد من الدقيقة</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>ذاكرة USB: %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and it appears here.</source>
        <translation>أدخل ذاكرة USB لتظهر هنا.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export as a file</source>
        <translation>التصدير إلى ملف</translation>
    </message>
    <message>
        <source>A YAML file that another kiosk can import, with every text in every language.</source>
        <translation>ملف YAML يمكن لجهاز آخر استيراده، بكل النصوص وبكل اللغات.</translation>
    </message>
    <message>
        <source>Into the kiosk’s folder</source>
        <translation>إلى مجلد الجهاز</translation>
    </message>
    <message>
        <source>Onto the stick “%1”</source>
        <translation>إلى ذاكرة USB «%1»</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>جميع المكاتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>جميع الاستبيانات</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Language of the texts below</source>
        <translation>لغة النصوص أدناه</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Id of the question</source>
        <translation>معرّف السؤال</translation>
    </message>
    <message>
        <source>The id names the question’s column in exports. With another id its answers begin a new column.</source>
        <translation>المعرّف هو اسم عمود السؤال في التصدير. وبمعرّف آخر تبدأ إجاباته عمودًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>FourWeeks</name>
    <message>
        <source>satisfied from %1</source>
        <translation>الراضون من %1</translation>
    </message>
    <message>
        <source>satisfied below %1</source>
        <translation>الراضون دون %1</translation>
    </message>
    <message>
        <source>SLA from %1</source>
        <translation>SLA من %1</translation>
    </message>
    <message>
        <source>SLA below %1</source>
        <translation>SLA دون %1</translation>
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
        <source>fewer than 10 answers</source>
        <translation>أقل من ١٠ إجابات</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>لا يُعرض</translation>
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
        <source>Figures of one language come with the tenth answer.</source>
        <translation>تظهر أرقام اللغة الواحدة مع الإجابة العاشرة.</translation>
    </message>
    <message>
        <source>The few answers that this filter leaves out could be worked out from it.</source>
        <translation>يمكن أن تُستنتج منه الإجابات القليلة التي يستبعدها هذا المرشح.</translation>
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
    <name>HeatMap</name>
    <message>
        <source>n %1</source>
        <comment>how many answered</comment>
        <translation>العدد %1</translation>
    </message>
</context>
<context>
    <name>HoldAct</name>
    <message>
        <source>(hold)</source>
        <translation>(اضغط مطولًا)</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>All</source>
        <comment>hours or weekdays</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All weekdays</source>
        <translation>كل أيام الأسبوع</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>كل الساعات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Touch a field to read it.</source>
        <translation>المس خانة لقراءتها.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>أدناه: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>n</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95٪</translation>
    </message>
    <message>
        <source>Not shaded: fewer than 30 answers.</source>
        <translation>بلا تظليل: أقل من 30 إجابة.</translation>
    </message>
</context>
<context>
    <name>IdSheet</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>استيراد استبيان</translation>
    </message>
    <message>
        <source>Survey files of this kiosk (YAML), SurveyJS (JSON) and XLSForm (XLSX), on USB sticks and in this folder: %1</source>
        <translation>ملفات استبيانات هذا الجهاز (YAML) وSurveyJS (JSON) وXLSForm (XLSX) على ذواكر USB وفي هذا المجلد: %1</translation>
    </message>
    <message>
        <source>There is no such file yet. Plug in the stick, or put the file into the folder, and look again.</source>
        <translation>لا يوجد ملف كهذا بعد. أدخلوا ذاكرة USB أو ضعوا الملف في المجلد ثم ابحثوا من جديد.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث من جديد</translation>
    </message>
    <message>
        <source>All of it was taken: “%1” is a draft now.</source>
        <translation>أُخذ كل شيء: «%1» مسودة الآن.</translation>
    </message>
    <message>
        <source>“%1” is a draft now. These parts were not taken as they were:</source>
        <translation>«%1» مسودة الآن. هذه الأجزاء لم تؤخذ كما هي:</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>تحرير المسودة</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>This text is missing.</source>
        <translation>هذا النص ناقص.</translation>
    </message>
    <message>
        <source>The text is too long (%1 characters).</source>
        <translation>النص طويل جدًا (%1 حرفًا).</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» مكرر.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by what “other” asks.</source>
        <translation>المعرّف «%1» محجوز لما يسأله «غير ذلك».</translation>
    </message>
    <message>
        <source>The id is too long for “other”.</source>
        <translation>المعرّف أطول من أن يصلح مع «غير ذلك».</translation>
    </message>
    <message>
        <source>An option has the id “other” already; give it another one.</source>
        <translation>لأحد الخيارات المعرّف «other» من قبل؛ أعطوه معرّفًا آخر.</translation>
    </message>
    <message>
        <source>There are too few or too many of these (%1). A choice needs two options, a survey one question.</source>
        <translation>العدد قليل جدًا أو كثير جدًا (%1). يحتاج الاختيار إلى خيارين والاستبيان إلى سؤال.</translation>
    </message>
    <message>
        <source>With “other” there are too many options (%1); 8 are the most.</source>
        <translation>مع «غير ذلك» الخيارات كثيرة جدًا (%1)؛ الحد الأقصى 8.</translation>
    </message>
    <message>
        <source>With what “other” asks there are too many questions (%1).</source>
        <translation>مع ما يسأله «غير ذلك» الأسئلة كثيرة جدًا (%1).</translation>
    </message>
    <message>
        <source>The condition is not complete.</source>
        <translation>الشرط غير مكتمل.</translation>
    </message>
    <message>
        <source>The condition is about the question “%1”, which is not there any more.</source>
        <translation>الشرط يخص السؤال «%1» الذي لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The condition is about a question that is not asked before this one.</source>
        <translation>الشرط يخص سؤالًا لا يُطرح قبل هذا.</translation>
    </message>
    <message>
        <source>No condition can be about a comment.</source>
        <translation>لا يمكن أن يخص الشرط تعليقًا.</translation>
    </message>
    <message>
        <source>The condition asks for an answer that “%1” does not have.</source>
        <translation>الشرط يطلب إجابة ليست ضمن «%1».</translation>
    </message>
    <message>
        <source>Advice: %1 questions are many; people stop at the third or fourth.</source>
        <translation>نصيحة: ‎%1 أسئلة كثيرة؛ يتوقف الناس عند الثالث أو الرابع.</translation>
    </message>
    <message>
        <source>Advice: satisfaction should be asked first.</source>
        <translation>نصيحة: يُفضَّل السؤال عن الرضا أولًا.</translation>
    </message>
    <message>
        <source>Advice: recommendation should be the last of the scales.</source>
        <translation>نصيحة: يُفضَّل أن تكون التوصية آخر المقاييس.</translation>
    </message>
    <message>
        <source>Advice: three points tell little apart; take five.</source>
        <translation>نصيحة: ثلاث درجات قليلة التمييز؛ اختاروا خمسًا.</translation>
    </message>
    <message>
        <source>Advice: the question is long (%1 words); people read while standing.</source>
        <translation>نصيحة: السؤال طويل (%1 كلمة)؛ الناس يقرؤون وقوفًا.</translation>
    </message>
    <message>
        <source>Advice: two or three words are enough at an end.</source>
        <translation>نصيحة: تكفي كلمتان أو ثلاث عند الطرف.</translation>
    </message>
    <message>
        <source>Advice: both ends say the same.</source>
        <translation>نصيحة: الطرفان يقولان الشيء نفسه.</translation>
    </message>
    <message>
        <source>Advice: there are texts in “%1”, which is not one of the survey’s languages.</source>
        <translation>نصيحة: توجد نصوص بلغة «%1» وهي ليست من لغات الاستبيان.</translation>
    </message>
    <message>
        <source>Advice: nobody who grew up with it has read the texts in %1.</source>
        <translation>نصيحة: لم يقرأ النصوص بلغة %1 أحد من أهلها.</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>نوع السؤال</translation>
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
        <source>Restart the program</source>
        <translation>إعادة تشغيل البرنامج</translation>
    </message>
    <message>
        <source>It closes, opens again and reads settings, surveys and the look anew; that takes about a second. Changed settings need no restart: the kiosk takes them up by itself when you leave these pages.</source>
        <translation>يُغلق ويُفتح من جديد ويقرأ الإعدادات والاستبيانات والمظهر مرة أخرى؛ يستغرق ذلك نحو ثانية. لا تحتاج الإعدادات المعدّلة إلى إعادة تشغيل: يأخذ الكشك بها تلقائيًا عندما تغادر هذه الصفحات.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
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
    <name>LanguageRow</name>
    <message>
        <source>Ends %1 · middle %2</source>
        <comment>use of the scale</comment>
        <translation>الطرفان %1 · الوسط %2</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>%1: %2</source>
        <comment>day: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>أدناه: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>n</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95٪</translation>
    </message>
    <message>
        <source>Use of scale ends</source>
        <translation>استخدام طرفي المقياس</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Against its own past</source>
        <translation>مقارنة بماضيها</translation>
    </message>
    <message>
        <source>Languages differ in how people use scales. Compare each with its own past, not with each other.</source>
        <translation>تختلف اللغات في طريقة استخدام الناس للمقاييس. قارن كل لغة بماضيها، لا بغيرها.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>All languages: %1 (n = %2). With the languages mixed as in as many days before: %3 (n = %4 then).</source>
        <translation>كل اللغات: %1 (ن = %2). بنسب اللغات كما كانت في عدد مماثل من الأيام قبلها: %3 (ن = %4 آنذاك).</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>A visit begins in the first one. A language with missing texts is not offered to visitors.</source>
        <translation>تبدأ الزيارة باللغة الأولى. واللغة التي تنقصها نصوص لا تُعرض على الزوار.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>1 text missing</source>
        <translation>نص واحد ناقص</translation>
    </message>
    <message>
        <source>%1 texts missing</source>
        <translation>%1 نصوص ناقصة</translation>
    </message>
    <message>
        <source>Read by somebody who grew up with it</source>
        <translation>قرأها شخص من أهل اللغة</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>جعلها الأولى</translation>
    </message>
    <message>
        <source>Remove with all its texts</source>
        <translation>إزالتها مع كل نصوصها</translation>
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
    <name>LogPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>JSON Lines file</source>
        <translation>ملف JSON Lines</translation>
    </message>
    <message>
        <source>The log is whole: nothing was changed, removed or moved.</source>
        <translation>السجل سليم: لم يُغيَّر شيء ولم يُحذف ولم يُنقل.</translation>
    </message>
    <message>
        <source>Something is wrong with the log:</source>
        <translation>هناك خلل في السجل:</translation>
    </message>
    <message>
        <source>The log cannot be checked. Run “kiosk doctor” on this computer.</source>
        <translation>تعذّر فحص السجل. شغّل «kiosk doctor» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Row %1, check sum: %2</source>
        <translation>السطر %1، المجموع الاختباري: %2</translation>
    </message>
    <message>
        <source>The file is here: %1</source>
        <translation>الملف هنا: %1</translation>
    </message>
    <message>
        <source>The file could not be written. See to the disk and try again.</source>
        <translation>تعذّرت كتابة الملف. افحص القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been written down.</source>
        <translation>لم يُسجَّل شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Came in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Left the pages</source>
        <translation>مغادرة الصفحات</translation>
    </message>
    <message>
        <source>Wrong passcode</source>
        <translation>رمز مرور خاطئ</translation>
    </message>
    <message>
        <source>Pad locked</source>
        <translation>اللوحة مقفلة</translation>
    </message>
    <message>
        <source>Passcode changed</source>
        <translation>تغيير رمز المرور</translation>
    </message>
    <message>
        <source>Passcode reset</source>
        <translation>إعادة تعيين رمز المرور</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>إنشاء رمز استرداد</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Survey published</source>
        <translation>نشر استبيان</translation>
    </message>
    <message>
        <source>Survey retired</source>
        <translation>سحب استبيان</translation>
    </message>
    <message>
        <source>Survey scheduled</source>
        <translation>جدولة استبيان</translation>
    </message>
    <message>
        <source>Survey imported</source>
        <translation>استيراد استبيان</translation>
    </message>
    <message>
        <source>Answers exported</source>
        <translation>تصدير الإجابات</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>إنشاء تقرير</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>استيراد التذاكر</translation>
    </message>
    <message>
        <source>Alert handled</source>
        <translation>معالجة تنبيه</translation>
    </message>
    <message>
        <source>Comment marked</source>
        <translation>تمييز تعليق</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Damaged database salvaged</source>
        <translation>إنقاذ قاعدة بيانات تالفة</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Counts rebuilt</source>
        <translation>إعادة بناء الأعداد</translation>
    </message>
    <message>
        <source>Encryption changed</source>
        <translation>تم تغيير التشفير</translation>
    </message>
    <message>
        <source>Clock was changed</source>
        <translation>تغيّرت الساعة</translation>
    </message>
    <message>
        <source>Mark of the last entry replaced</source>
        <translation>استُبدلت علامة آخر قيد</translation>
    </message>
    <message>
        <source>Changed outside the program</source>
        <translation>تغيير من خارج البرنامج</translation>
    </message>
    <message>
        <source>Simulated answers added</source>
        <translation>أُضيفت إجابات مُحاكاة</translation>
    </message>
    <message>
        <source>Kiosk started</source>
        <translation>بدء الكشك</translation>
    </message>
    <message>
        <source>Kiosk restarted</source>
        <translation>إعادة تشغيل الكشك</translation>
    </message>
    <message>
        <source>Kiosk ended</source>
        <translation>إنهاء الكشك</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>by</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>of</source>
        <translation>خاص بـ</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>الاستجابات</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>waits (s)</source>
        <translation>الانتظار (ث)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>عند الكشك</translation>
    </message>
    <message>
        <source>at the desk’s screen</source>
        <translation>عند شاشة المكتب</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>بناءً على طلب</translation>
    </message>
    <message>
        <source>something was changed</source>
        <translation>تغيّر شيء</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>as every night</source>
        <translation>كما في كل ليلة</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>رمز المرور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed, or in another place than it was written: row %1</source>
        <translation>مُغيَّر أو في غير موضعه: السطر %1</translation>
    </message>
    <message>
        <source>Rows are missing before row %1</source>
        <translation>هناك أسطر ناقصة قبل السطر %1</translation>
    </message>
    <message>
        <source>The end was cut off, or an older database was put in place of this one</source>
        <translation>قُطعت النهاية، أو وُضعت قاعدة بيانات أقدم مكان هذه</translation>
    </message>
    <message>
        <source>The log was written anew</source>
        <translation>أُعيدت كتابة السجل</translation>
    </message>
    <message>
        <source>The file that keeps the last row’s mark is missing, so whether the end was cut off cannot be told</source>
        <translation>الملف الذي يحفظ علامة السطر الأخير مفقود، لذلك لا يمكن معرفة إن كانت النهاية قد قُطعت</translation>
    </message>
    <message>
        <source>The mark is of another database, so whether the end was cut off cannot be told</source>
        <translation>العلامة تخص قاعدة بيانات أخرى، لذلك لا يمكن معرفة إن كانت النهاية قد قُطعت</translation>
    </message>
    <message>
        <source>The mark is older than the last row: the program ended before it could follow</source>
        <translation>العلامة أقدم من السطر الأخير: انتهى البرنامج قبل أن تلحق به</translation>
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
    <name>MoreSheet</name>
    <message>
        <source>Ask it as standard</source>
        <translation>اجعله الاستبيان المعتاد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>التصدير إلى ملف…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>التخلي عن المسودة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>It cannot be retired while it is the standard: make another one the standard first.</source>
        <translation>لا يمكن إيقافه ما دام الاستبيان المعتاد: اختاروا غيره أولًا.</translation>
    </message>
    <message>
        <source>A retired survey is not asked any more. Its answers and versions stay, and it can be edited and published again.</source>
        <translation>الاستبيان الموقوف لا يُطرح بعد الآن. تبقى إجاباته وإصداراته، ويمكن تحريره ونشره من جديد.</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New survey</source>
        <translation>استبيان جديد</translation>
    </message>
    <message>
        <source>Everything can be changed afterwards; visitors see nothing of it before you publish.</source>
        <translation>يمكن تغيير كل شيء لاحقًا، ولا يرى الزوار شيئًا منه قبل النشر.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 أسئلة</translation>
    </message>
    <message>
        <source>1 language</source>
        <translation>لغة واحدة</translation>
    </message>
    <message>
        <source>%1 languages</source>
        <translation>%1 لغات</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This was not saved: it has changed meanwhile. Look at it again.</source>
        <translation>لم يُحفظ هذا: لقد تغيّر في هذه الأثناء. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>This was not saved. Try again; if it fails again, run “kiosk doctor” on this computer.</source>
        <translation>لم يُحفظ هذا. حاول مرة أخرى؛ وإن فشل ثانية فشغّل “kiosk doctor” على هذا الحاسوب.</translation>
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
    <name>OptionsForm</name>
    <message>
        <source>One answer</source>
        <translation>إجابة واحدة</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>عدة إجابات</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the option; “Undo” brings it back</source>
        <translation>إزالة الخيار؛ «تراجع» يعيده</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>A last option for something else, which is then asked for in one’s own words</source>
        <translation>خيار أخير لشيء آخر، يُسأل عنه بعدها بكلمات الزائر</translation>
    </message>
    <message>
        <source>The option for something else</source>
        <translation>الخيار لشيء آخر</translation>
    </message>
    <message>
        <source>What is asked then</source>
        <translation>ما يُسأل عنه بعدها</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Staff: the kiosk cannot open and tries again every minute. Switch it off and on once; if this screen comes back, tell whoever looks after it, with the code shown here. Answers already given are safe.</source>
        <translation>للموظفين: يتعذر فتح الجهاز وهو يحاول من جديد كل دقيقة. أطفئوه وشغّلوه مرة واحدة، فإن عادت هذه الشاشة فأبلغوا المسؤول عنه مع الرمز الظاهر هنا. الإجابات التي أُعطيت محفوظة.</translation>
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
    <name>PasscodeField</name>
    <message>
        <source>Passcode</source>
        <translation>رمز المرور</translation>
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
        <source>Forgot the admin passcode?</source>
        <translation>نسيت رمز المسؤول؟</translation>
    </message>
</context>
<context>
    <name>PasscodesPage</name>
    <message>
        <source>The staff passcode is changed; the old one opens nothing any more.</source>
        <translation>تم تغيير رمز الموظفين؛ الرمز القديم لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>The admin passcode is changed; the old one opens nothing any more.</source>
        <translation>تم تغيير رمز المسؤول؛ الرمز القديم لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Admin passcode</source>
        <translation>رمز المسؤول</translation>
    </message>
    <message>
        <source>Opens every page: settings, exports, surveys, and the way out of the kiosk. At least 8 digits, or a phrase of at least 12 characters.</source>
        <translation>يفتح كل الصفحات: الإعدادات والتصدير والاستبيانات والخروج من الكشك. 8 أرقام على الأقل، أو عبارة من 12 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Change the admin passcode…</source>
        <translation>تغيير رمز المسؤول…</translation>
    </message>
    <message>
        <source>Staff passcode</source>
        <translation>رمز الموظفين</translation>
    </message>
    <message>
        <source>Opens scores, comments and ideas. At least 6 digits. Change it when somebody leaves the team.</source>
        <translation>يفتح النتائج والتعليقات والأفكار. 6 أرقام على الأقل. غيّره عندما يغادر أحد الفريق.</translation>
    </message>
    <message>
        <source>There is none yet, so only an admin comes in. It opens scores, comments and ideas. At least 6 digits.</source>
        <translation>لا يوجد رمز بعد، لذلك لا يدخل إلا المسؤول. يفتح النتائج والتعليقات والأفكار. 6 أرقام على الأقل.</translation>
    </message>
    <message>
        <source>Change the staff passcode…</source>
        <translation>تغيير رمز الموظفين…</translation>
    </message>
    <message>
        <source>Set a staff passcode…</source>
        <translation>تعيين رمز للموظفين…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>There is one. It lets an admin in who forgot the passcode, once. Make a new one if the paper is lost or others have read it.</source>
        <translation>يوجد رمز. يسمح مرة واحدة بدخول مسؤول نسي رمز المرور. أنشئ رمزًا جديدًا إذا ضاعت الورقة أو قرأها غيرك.</translation>
    </message>
    <message>
        <source>There is none yet. Make one and lock it away: it lets an admin in who forgot the passcode.</source>
        <translation>لا يوجد رمز بعد. أنشئ رمزًا واحفظه في مكان مقفل: يسمح بدخول مسؤول نسي رمز المرور.</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>إنشاء رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>إنشاء رمز استرداد…</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>21.5″ upright</source>
        <translation>21.5″ عمودي</translation>
    </message>
    <message>
        <source>7″</source>
        <translation>7″</translation>
    </message>
    <message>
        <source>10.1″</source>
        <translation>10.1″</translation>
    </message>
    <message>
        <source>15.6″</source>
        <translation>15.6″</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>What visitors will see: %1</source>
        <translation>ما سيراه الزوار: %1</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>This cannot be shown yet: a choice needs two options, a scale its points.</source>
        <translation>لا يمكن عرضه بعد: يحتاج الاختيار إلى خيارين والمقياس إلى درجاته.</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>تعذر رسم المعاينة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>new: its answers begin</source>
        <translation>جديد: تبدأ إجاباته</translation>
    </message>
    <message>
        <source>reworded: a new wording version, its scores begin a new series</source>
        <translation>صياغة جديدة: إصدار جديد، وتبدأ درجاته سلسلة جديدة</translation>
    </message>
    <message>
        <source>said in other languages: a new wording version, marked in the trend</source>
        <translation>بلغات أخرى: إصدار جديد يُعلَّم في المسار الزمني</translation>
    </message>
    <message>
        <source>asked at other times: the series goes on</source>
        <translation>يُطرح في أوقات أخرى: تستمر السلسلة</translation>
    </message>
    <message>
        <source>not asked any more: its answers stay</source>
        <translation>لا يُطرح بعد الآن: تبقى إجاباته</translation>
    </message>
    <message>
        <source>as it was: the series goes on</source>
        <translation>كما كان: تستمر السلسلة</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تم النشر</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>One problem is in the way</source>
        <translation>مشكلة واحدة تحول دون ذلك</translation>
    </message>
    <message>
        <source>%1 problems are in the way</source>
        <translation>%1 مشكلات تحول دون ذلك</translation>
    </message>
    <message>
        <source>Ready to be published for the first time</source>
        <translation>جاهز للنشر لأول مرة</translation>
    </message>
    <message>
        <source>Ready to be published</source>
        <translation>جاهز للنشر</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>لا شيء للنشر</translation>
    </message>
    <message>
        <source>The kiosk asks it from the next visit on, where it is due. Answers given until now keep the wording they were given to.</source>
        <translation>يطرحه الجهاز ابتداءً من الزيارة القادمة حيث حان دوره. وتحتفظ الإجابات السابقة بالصياغة التي أُعطيت لها.</translation>
    </message>
    <message>
        <source>Touch one to get to its place. Visitors see the published survey until then.</source>
        <translation>المسوا إحداها للوصول إلى موضعها. وحتى ذلك الحين يرى الزوار الاستبيان المنشور.</translation>
    </message>
    <message>
        <source>The kiosk takes it between two visits; a visit under way ends as it began. A published version is never changed: the next edit makes the next one.</source>
        <translation>يأخذه الجهاز بين زيارتين، والزيارة الجارية تنتهي كما بدأت. الإصدار المنشور لا يتغير أبدًا: التحرير التالي ينشئ الإصدار التالي.</translation>
    </message>
    <message>
        <source>This is what visitors see already, to the letter.</source>
        <translation>هذا ما يراه الزوار بالفعل، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Back to the surveys</source>
        <translation>العودة إلى الاستبيانات</translation>
    </message>
    <message>
        <source>What becomes of the answers</source>
        <translation>ماذا يحدث للإجابات</translation>
    </message>
    <message>
        <source>Visitors can also choose: %1</source>
        <translation>يمكن للزوار أيضًا اختيار: %1</translation>
    </message>
    <message>
        <source>Visitors cannot choose any more: %1</source>
        <translation>لم يعد بإمكان الزوار اختيار: %1</translation>
    </message>
    <message>
        <source>Not in the way, but worth a look</source>
        <translation>ليست عائقًا لكنها تستحق نظرة</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of question; a touch changes it</source>
        <translation>نوع السؤال؛ لمسة تغيره</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>طرحه أبكر</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>طرحه لاحقًا</translation>
    </message>
    <message>
        <source>Duplicate the question</source>
        <translation>نسخ السؤال</translation>
    </message>
    <message>
        <source>Remove the question; “Undo” brings it back</source>
        <translation>إزالة السؤال؛ «تراجع» يعيده</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>عند الطرف الأدنى</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>عند الطرف الأعلى</translation>
    </message>
    <message>
        <source>A note below the field, such as “Please no names”</source>
        <translation>ملاحظة تحت الحقل، مثل «من فضلكم دون أسماء»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Visitors may skip it</source>
        <translation>يمكن للزوار تخطيه</translation>
    </message>
    <message>
        <source>Id in exports: %1</source>
        <translation>المعرّف في التصدير: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>العنوان والدعوة والشكر</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(لا نص بعد)</translation>
    </message>
    <message>
        <source>only if…</source>
        <translation>فقط إذا…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
</context>
<context>
    <name>RenewPad</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>New staff passcode</source>
        <translation>رمز جديد للموظفين</translation>
    </message>
    <message>
        <source>New admin passcode</source>
        <translation>رمز جديد للمسؤول</translation>
    </message>
    <message>
        <source>That is too short: at least 6 digits or characters.</source>
        <translation>هذا قصير جدًا: 6 أرقام أو أحرف على الأقل.</translation>
    </message>
    <message>
        <source>That is too short: at least 8 digits, or a phrase of at least 12 characters.</source>
        <translation>هذا قصير جدًا: 8 أرقام على الأقل، أو عبارة من 12 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>That is too long: at most 128 characters.</source>
        <translation>هذا طويل جدًا: 128 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Characters in a row, such as 123456, are guessed first. Please choose another one.</source>
        <translation>المتسلسلات مثل 123456 تُخمَّن أولًا. يُرجى اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>Repeated characters, such as 121212, are guessed first. Please choose another one.</source>
        <translation>التكرارات مثل 121212 تُخمَّن أولًا. يُرجى اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>This is one of the passcodes that are guessed first. Please choose another one.</source>
        <translation>هذا من الرموز التي تُخمَّن أولًا. يُرجى اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>Admin and staff need different passcodes. Please choose another one.</source>
        <translation>يجب أن يختلف رمز المسؤول عن رمز الموظفين. يُرجى اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>لم يتطابق الرمزان. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>That is not the code. After one more wrong try you have to wait.</source>
        <translation>هذا ليس الرمز. بعد محاولة خاطئة أخرى يلزم الانتظار.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in half a minute.</source>
        <translation>محاولات خاطئة كثيرة. يمكنك المحاولة مجددًا بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>هذا ليس الرمز.</translation>
    </message>
    <message>
        <source>The passcodes cannot be read or written; nothing was changed. See to the disk and try again.</source>
        <translation>تعذّرت قراءة رموز المرور أو كتابتها؛ لم يتغيّر شيء. افحص القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The 20 digits that were printed when this kiosk was set up. The code is good once.</source>
        <translation>الأرقام العشرون التي طُبعت عند إعداد هذا الكشك. الرمز صالح مرة واحدة.</translation>
    </message>
    <message>
        <source>So that no slip of the finger locks anybody out.</source>
        <translation>حتى لا يُمنع أحد من الدخول بسبب خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>At least 6 digits or characters; no rows and no repeats.</source>
        <translation>6 أرقام أو أحرف على الأقل؛ بلا متسلسلات ولا تكرار.</translation>
    </message>
    <message>
        <source>At least 8 digits, or a phrase of at least 12 characters; no rows and no repeats.</source>
        <translation>8 أرقام على الأقل، أو عبارة من 12 حرفًا على الأقل؛ بلا متسلسلات ولا تكرار.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>You said, we did</source>
        <translation>قلتم ففعلنا</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>ما كتبه الناس</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>جميع المكاتب</translation>
    </message>
    <message>
        <source>Nobody answered in this period.</source>
        <translation>لم يُجب أحد في هذه الفترة.</translation>
    </message>
    <message>
        <source>visits begun</source>
        <translation>زيارات بدأت</translation>
    </message>
    <message>
        <source>with an answer</source>
        <translation>مع إجابة</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>مع تعليق</translation>
    </message>
    <message>
        <source>flagged as odd</source>
        <translation>معلَّمة كغير اعتيادية</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>أقل من 5</translation>
    </message>
    <message>
        <source>tickets in time (SLA)</source>
        <translation>تذاكر في موعدها (SLA)</translation>
    </message>
    <message>
        <source>visitors satisfied (CSAT)</source>
        <translation>زوار راضون (CSAT)</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <translation>من %1 إلى %2 نقطة</translation>
    </message>
    <message>
        <source>the gap between them</source>
        <translation>الفارق بينهما</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 من كل 10 خلال %1</translation>
    </message>
    <message>
        <source>median time to the first response</source>
        <translation>الوسيط الزمني حتى أول رد</translation>
    </message>
    <message>
        <source>Beside the desk’s own figures</source>
        <translation>إلى جانب أرقام المكتب نفسه</translation>
    </message>
    <message>
        <source>The same days, two views: the tickets are not those of the visitors who answered.</source>
        <translation>الأيام نفسها من منظورين: التذاكر ليست تذاكر الزوار الذين أجابوا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>we are doing it</source>
        <translation>نعمل على ذلك</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>+%1 said so too</source>
        <translation>قال ذلك أيضًا %1 آخرون</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>أحدث %1 من %2</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>هذه آراء من اختاروا الإجابة. لا تغطي الفترات سوى أثر الصدفة.</translation>
    </message>
    <message>
        <source>Satisfied: the top answers of the scale; agree: 5 to 7 of 7.</source>
        <translation>راضون: أعلى درجات المقياس؛ موافقون: من 5 إلى 7 من 7.</translation>
    </message>
    <message>
        <source>NPS: the share of 9–10 minus the share of 0–6.</source>
        <translation>مؤشر NPS: نسبة 9–10 ناقص نسبة 0–6.</translation>
    </message>
    <message>
        <source>Intervals (%1): Wilson for shares, adjusted Wald for NPS, Student’s for means.</source>
        <translation>مجالات الثقة (%1): ويلسون للنسب، ووالد المعدّل لمؤشر NPS، وستيودنت للمتوسطات.</translation>
    </message>
    <message>
        <source>Nothing is shown below 5 answers, only counts below 10; below 30, read with care (hollow dots).</source>
        <translation>لا يُعرض شيء دون 5 إجابات، وتُعرض الأعداد فقط دون 10؛ ودون 30 تُقرأ بحذر (نقاط مفرغة).</translation>
    </message>
    <message>
        <source>Only the ends of the scales have words: that keeps languages comparable, and makes extremes likelier.</source>
        <translation>أطراف المقاييس وحدها تحمل كلمات: يُبقي ذلك اللغات قابلة للمقارنة ويجعل الإجابات القصوى أرجح.</translation>
    </message>
    <message>
        <source>Flagged responses (very fast, repeated, out of hours …) count; the scores without them stand beside.</source>
        <translation>الردود المعلَّمة (السريعة جدًا أو المكررة أو خارج الدوام&#xa0;…) محسوبة، وتظهر النتائج من دونها بجانبها.</translation>
    </message>
    <message>
        <source>A day is unusual, or a change lasting, only against the desk’s own past.</source>
        <translation>لا يُعدّ يوم غير معتاد، ولا تغيّر مستمرًا، إلا مقارنةً بماضي المكتب نفسه.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف يُقرأ هذا</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>تقرير اليوم</translation>
    </message>
    <message>
        <source>Report of the week</source>
        <translation>تقرير الأسبوع</translation>
    </message>
    <message>
        <source>Report of the month</source>
        <translation>تقرير الشهر</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>الأسبوع %1 من %2</translation>
    </message>
    <message>
        <source>%3 interval: %1 to %2</source>
        <translation>مجال الثقة %3: من %1 إلى %2</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا إجابات</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>أقل من 5 إجابات</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 إجابة</translation>
    </message>
    <message>
        <source>few: read with care</source>
        <translation>قليلة: تُقرأ بحذر</translation>
    </message>
    <message>
        <source>most of these answers are flagged</source>
        <translation>معظم هذه الإجابات معلَّمة</translation>
    </message>
    <message>
        <source>without flagged: %1</source>
        <translation>من دون المعلَّمة: %1</translation>
    </message>
    <message>
        <source>Lasting change since %1</source>
        <translation>تغيّر مستمر منذ %1</translation>
    </message>
    <message>
        <source>Lasting rise since %1</source>
        <translation>ارتفاع مستمر منذ %1</translation>
    </message>
    <message>
        <source>Lasting fall since %1</source>
        <translation>انخفاض مستمر منذ %1</translation>
    </message>
    <message>
        <source>Unusual: %1</source>
        <translation>غير معتاد: %1</translation>
    </message>
    <message>
        <source>Dashed line: the question was reworded</source>
        <translation>الخط المتقطع: أُعيدت صياغة السؤال</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 يوم</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>The kiosk can make reports by itself, each when its week or month is over: see “Reports by themselves” in the settings.</source>
        <translation>يمكن للجهاز إنشاء التقارير تلقائيًا عند انتهاء الأسبوع أو الشهر: انظر «تقارير تلقائية» في الإعدادات.</translation>
    </message>
    <message>
        <source>Made by itself when it is over: %1</source>
        <translation>يُنشأ تلقائيًا عند انتهاء الفترة: %1</translation>
    </message>
    <message>
        <source>Report of a</source>
        <translation>تقرير عن</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>It is not over yet: the report has what there is so far.</source>
        <translation>لم تنتهِ الفترة بعد: يتضمن التقرير ما هو متوفر حتى الآن.</translation>
    </message>
    <message>
        <source>Which desk</source>
        <translation>أي مكتب</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>جميع المكاتب</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>With what people wrote; think of who will read the report</source>
        <translation>مع ما كتبه الناس؛ فكّر في من سيقرأ التقرير</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>ذاكرة USB: %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and it appears here.</source>
        <translation>أدخل ذاكرة USB لتظهر هنا.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>إنشاء التقرير</translation>
    </message>
    <message>
        <source>Done. The report is here:</source>
        <translation>تم. التقرير هنا:</translation>
    </message>
</context>
<context>
    <name>RulerSheet</name>
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
        <translation>طوله 100 مم</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>every desk</source>
        <translation>كل المكاتب</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Schedule a survey</source>
        <translation>جدولة استبيان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing is scheduled: “%1” is always asked. Schedule another survey for certain hours, weekdays, days or desks.</source>
        <translation>لا شيء مجدول: يُطرح «%1» دائمًا. يمكن جدولة استبيان آخر لساعات أو أيام أو مكاتب معينة.</translation>
    </message>
    <message>
        <source>From top to bottom: the first one that holds is asked. Nothing changes during a visit.</source>
        <translation>من أعلى إلى أسفل: يُطرح أول ما ينطبق. لا يتغير شيء أثناء الزيارة.</translation>
    </message>
    <message>
        <source>Saved. The kiosk follows it between two visits.</source>
        <translation>حُفظ. يتبعه الجهاز بين زيارتين.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>يُطرح الآن</translation>
    </message>
    <message>
        <source>Not saved: it ends before it begins. Over midnight make two entries, to 24:00 and from 00:00.</source>
        <translation>لم يُحفظ: ينتهي قبل أن يبدأ. لتجاوز منتصف الليل أنشئوا مدخلين، حتى 24:00 ومن 00:00.</translation>
    </message>
    <message>
        <source>Not saved: the last day is before the first.</source>
        <translation>لم يُحفظ: اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>Before the other</source>
        <translation>قبل الآخر</translation>
    </message>
    <message>
        <source>Change when it is asked</source>
        <translation>تغيير وقت طرحه</translation>
    </message>
    <message>
        <source>Take it out; “Undo” brings it back</source>
        <translation>إزالته؛ «تراجع» يعيده</translation>
    </message>
    <message>
        <source>Asked now, since none of these holds: “%1”</source>
        <translation>يُطرح الآن إذ لا ينطبق شيء من هذه: «%1»</translation>
    </message>
    <message>
        <source>At all other times: “%1”</source>
        <translation>في كل الأوقات الأخرى: «%1»</translation>
    </message>
    <message>
        <source>Published surveys can be scheduled.</source>
        <translation>يمكن جدولة الاستبيانات المنشورة.</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All desks</source>
        <translation>جميع المكاتب</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>المكتب: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>الاستبيان: %1</translation>
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
        <source>Days…</source>
        <translation>أيام…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>بلا تصفية</translation>
    </message>
    <message>
        <source>Only this desk</source>
        <translation>هذا المكتب فقط</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
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
        <source>Caution: most of these answers are flagged.</source>
        <translation>تنبيه: معظم هذه الإجابات معلَّمة.</translation>
    </message>
    <message>
        <source>The wording changed in these days. Only answers to the new wording are counted here.</source>
        <translation>تغيّرت صياغة السؤال في هذه الأيام. تُحسب هنا إجابات الصياغة الجديدة فقط.</translation>
    </message>
    <message>
        <source>The wording changed on %1. Only answers to the new wording are counted here.</source>
        <translation>تغيّرت الصياغة في %1. تُحسب هنا الإجابات على الصياغة الجديدة فقط.</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Responses: %1</source>
        <translation>الاستجابات: %1</translation>
    </message>
    <message>
        <source>Responses: fewer than 5</source>
        <translation>الاستجابات: أقل من ٥</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>هذه آراء من اختاروا الإجابة. لا تغطي الفترات سوى أثر الصدفة.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ServiceDeskPage</name>
    <message>
        <source>Answered in time (SLA)</source>
        <translation>أُجيب في الوقت (SLA)</translation>
    </message>
    <message>
        <source>Resolved in time (SLA)</source>
        <translation>حُلّت في الوقت (SLA)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; now %4, %5 of them new)</source>
        <translation>%1 (%2 من %3؛ الآن %4، منهم %5 جدد)</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>أدناه: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>لا تذاكر بعد</translation>
    </message>
    <message>
        <source>No tickets of this desk in these days</source>
        <translation>لا تذاكر لهذا المكتب في هذه الأيام</translation>
    </message>
    <message>
        <source>This page sets what visitors say beside the help desk’s own figures: time to the first response, service level, returning requesters.</source>
        <translation>تضع هذه الصفحة ما يقوله الزوار بجانب أرقام مكتب المساعدة: زمن الرد الأول، ومستوى الخدمة، وطالبو الخدمة العائدون.</translation>
    </message>
    <message>
        <source>Save an export of the help-desk system as CSV or XLSX (ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny or a table of your own) on a USB stick or in the folder “imports” beside the database. Then an admin opens “Help-desk import”.</source>
        <translation>احفظ ملفًا مصدَّرًا من نظام مكتب المساعدة بصيغة CSV أو XLSX (ServiceNow أو Zendesk أو Jira Service Management أو GLPI أو Zammad أو OTRS/Znuny أو جدول خاص بك) على وحدة USB أو في المجلد «imports» بجانب قاعدة البيانات. ثم يفتح المسؤول «استيراد مكتب المساعدة».</translation>
    </message>
    <message>
        <source>Only times, service levels, desk and channel are kept, no names and no texts.</source>
        <translation>لا يُحتفظ إلا بالأوقات ومستويات الخدمة والمكتب والقناة، بلا أسماء ولا نصوص.</translation>
    </message>
    <message>
        <source>Tickets are known from these days: %1</source>
        <translation>التذاكر معروفة من هذه الأيام: %1</translation>
    </message>
    <message>
        <source>Tickets, and no responses, are known of: %1. Where the kiosk calls a desk otherwise, say so at the import.</source>
        <translation>توجد تذاكر بلا إجابات لـ: %1. إذا سمّى الكشك مكتبًا باسم آخر فاذكر ذلك عند الاستيراد.</translation>
    </message>
    <message>
        <source>Help-desk import</source>
        <translation>استيراد مكتب المساعدة</translation>
    </message>
    <message>
        <source>Satisfaction beside service level</source>
        <translation>الرضا بجانب مستوى الخدمة</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>الفجوة %1</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95٪</translation>
    </message>
    <message>
        <source>n</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>حُلّت في الوقت</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>أُجيب في الوقت</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفجوة</translation>
    </message>
    <message>
        <source>low base, CSAT</source>
        <translation>أساس صغير، CSAT</translation>
    </message>
    <message>
        <source>low base, SLA</source>
        <translation>أساس صغير، SLA</translation>
    </message>
    <message>
        <source>Open past the target: %1, open inside it: %2 (in no base), without a target: %3 (in no base).</source>
        <translation>مفتوحة بعد الهدف: %1، مفتوحة ضمنه: %2 (خارج الأساس)، بلا هدف: %3 (خارج الأساس).</translation>
    </message>
    <message>
        <source>Time to the first response (FRT)</source>
        <translation>زمن الرد الأول (FRT)</translation>
    </message>
    <message>
        <source>Not known: the exports tell of no first response.</source>
        <translation>غير معروف: لا تذكر الملفات المصدَّرة ردًا أول.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 من كل 10 خلال %1</translation>
    </message>
    <message>
        <source>tickets: %1</source>
        <translation>التذاكر: %1</translation>
    </message>
    <message>
        <source>still waiting: %1</source>
        <translation>ما زالت تنتظر: %1</translation>
    </message>
    <message>
        <source>how long it felt: %1 (%2–%3)</source>
        <translation>كم بدا طويلًا: %1 (%2–%3)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>المئين 90</translation>
    </message>
    <message>
        <source>Median, opening hours</source>
        <translation>الوسيط، ساعات العمل</translation>
    </message>
    <message>
        <source>90th percentile, opening hours</source>
        <translation>المئين 90، ساعات العمل</translation>
    </message>
    <message>
        <source>How long it felt</source>
        <translation>كم بدا الانتظار طويلًا</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>أساس صغير</translation>
    </message>
    <message>
        <source>Weeks by what they reached</source>
        <translation>الأسابيع حسب ما حققته</translation>
    </message>
    <message>
        <source>Left out, since one side had too few: %1</source>
        <translation>تُركت لأن أحد الجانبين قليل جدًا: %1</translation>
    </message>
    <message>
        <source>Service level reached and people unhappy: ask visitors what matters to them, and redefine the measure with them.</source>
        <translation>تحقق مستوى الخدمة والناس غير راضين: اسأل الزوار عما يهمهم، وأعد تعريف المقياس معهم.</translation>
    </message>
    <message>
        <source>Who came back</source>
        <translation>من عاد</translation>
    </message>
    <message>
        <source>Returning requesters: not shown; tickets of as many days before are not all known.</source>
        <translation>طالبو الخدمة العائدون: لا يُعرضون؛ تذاكر العدد نفسه من الأيام السابقة غير معروفة كلها.</translation>
    </message>
    <message>
        <source>Returning requesters: not shown; fewer than 10 asked in the days before.</source>
        <translation>طالبو الخدمة العائدون: لا يُعرضون؛ أقل من 10 سألوا في الأيام السابقة.</translation>
    </message>
    <message>
        <source>Returning requesters: %1. For a help desk a low figure can be good news.</source>
        <translation>طالبو الخدمة العائدون: %1. قد يكون الرقم المنخفض خبرًا جيدًا لمكتب المساعدة.</translation>
    </message>
    <message>
        <source>Customer retention (CRR): not shown; fewer than 10 customers on the first day.</source>
        <translation>الاحتفاظ بالعملاء (CRR): لا يُعرض؛ أقل من 10 عملاء في اليوم الأول.</translation>
    </message>
    <message>
        <source>Customer retention (CRR): %1</source>
        <translation>الاحتفاظ بالعملاء (CRR): %1</translation>
    </message>
    <message>
        <source>Tickets by channel: %1. Visitors walk in; the other channels are other people.</source>
        <translation>التذاكر حسب القناة: %1. الزوار يحضرون بأنفسهم؛ والقنوات الأخرى أناس آخرون.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يومًا</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>لم يُبلغ بعد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <comment>a difference</comment>
        <translation>%1 نقطة (%2 إلى %3)</translation>
    </message>
    <message>
        <source>no clear gap</source>
        <translation>لا فجوة واضحة</translation>
    </message>
    <message>
        <source>low base</source>
        <translation>أساس صغير</translation>
    </message>
    <message>
        <source>Time to first response and satisfaction in the same week</source>
        <translation>زمن الرد الأول والرضا في الأسبوع نفسه</translation>
    </message>
    <message>
        <source>Time to first response and satisfaction in the week after</source>
        <translation>زمن الرد الأول والرضا في الأسبوع التالي</translation>
    </message>
    <message>
        <source>Time to first response and how long it felt in the same week</source>
        <translation>زمن الرد الأول ومدى طوله المحسوس في الأسبوع نفسه</translation>
    </message>
    <message>
        <source>Time to first response and how long it felt in the week after</source>
        <translation>زمن الرد الأول ومدى طوله المحسوس في الأسبوع التالي</translation>
    </message>
    <message>
        <source>%1 weeks: Spearman’s rho %2 (95 % interval %3 to %4).</source>
        <translation>%1 أسبوعًا: معامل سبيرمان %2 (مجال 95٪: %3 إلى %4).</translation>
    </message>
    <message>
        <source>They did not clearly move together.</source>
        <translation>لم يتحركا معًا بوضوح.</translation>
    </message>
    <message>
        <source>Weeks with slower response also tended to have lower values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.</source>
        <translation>الأسابيع ذات الرد الأبطأ مالت أيضًا إلى قيم أدنى. لا يعني هذا أن أحدهما يسبب الآخر، ولا أن من تأخرت خدمتهم هم غير الراضين.</translation>
    </message>
    <message>
        <source>Weeks with slower response also tended to have higher values. This does not show that one causes the other, nor that the slowly served were the unhappy ones.</source>
        <translation>الأسابيع ذات الرد الأبطأ مالت أيضًا إلى قيم أعلى. لا يعني هذا أن أحدهما يسبب الآخر، ولا أن من تأخرت خدمتهم هم غير الراضين.</translation>
    </message>
    <message>
        <source>Answers and tickets are joined by desk and day, not by person. What goes together here need not be cause and effect, and it need not be the slowly served who were unhappy.</source>
        <translation>الإجابات والتذاكر مرتبطة بالمكتب واليوم، لا بالشخص. ما يترافق هنا ليس بالضرورة سببًا ونتيجة، وليس غير الراضين بالضرورة من تأخرت خدمتهم.</translation>
    </message>
    <message>
        <source>The gap subtracts two different things: zero means nothing, and only its change does. It is no target.</source>
        <translation>الفجوة طرح بين شيئين مختلفين: الصفر لا يعني شيئًا، وتغيّرها وحده يعني. وليست هدفًا.</translation>
    </message>
    <message>
        <source>SLA: tickets that met the help desk’s own target, by its own clock, of all that count. Open past the target counts as missed.</source>
        <translation>SLA: التذاكر التي حققت هدف مكتب المساعدة بساعته هو، من كل ما يُحسب. المفتوحة بعد الهدف تُعدّ فائتة.</translation>
    </message>
    <message>
        <source>FRT: from creation to the first human public reply, on the day of creation. Tickets that still wait count as at least so long; while any wait there is no interval.</source>
        <translation>FRT: من الإنشاء إلى أول رد علني من إنسان، في يوم الإنشاء. التذاكر التي ما زالت تنتظر تُحسب بما انتظرته على الأقل؛ وما دام بعضها ينتظر فلا مجال.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
</context>
<context>
    <name>SettingSheet</name>
    <message>
        <source>In: %1</source>
        <translation>بوحدة: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Height within reach</source>
        <translation>الارتفاع في المتناول</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Keys of a keypad</source>
        <translation>أزرار لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>وقت السكون</translation>
    </message>
    <message>
        <source>Quiet time while writing</source>
        <translation>وقت السكون أثناء الكتابة</translation>
    </message>
    <message>
        <source>“More time?” waits</source>
        <translation>انتظار «هل تحتاج إلى وقت؟»</translation>
    </message>
    <message>
        <source>“Thank you” stays</source>
        <translation>بقاء «شكرًا»</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Surveys by the clock</source>
        <translation>استبيانات حسب الوقت</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Another way to answer</source>
        <translation>طريقة أخرى للإجابة</translation>
    </message>
    <message>
        <source>Address for phones</source>
        <translation>عنوان للهواتف</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Visits that staff open</source>
        <translation>زيارات يفتحها الموظفون</translation>
    </message>
    <message>
        <source>Key that opens a visit</source>
        <translation>الزر الذي يفتح زيارة</translation>
    </message>
    <message>
        <source>An opened visit waits</source>
        <translation>انتظار الزيارة المفتوحة</translation>
    </message>
    <message>
        <source>Desk’s pages</source>
        <translation>صفحات المكتب</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <translation>تقارير تلقائية</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>لغة التقارير</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backup every</source>
        <translation>نسخة احتياطية كل</translation>
    </message>
    <message>
        <source>Comments are kept</source>
        <translation>مدة حفظ التعليقات</translation>
    </message>
    <message>
        <source>Responses are kept</source>
        <translation>مدة حفظ الاستجابات</translation>
    </message>
    <message>
        <source>The desk’s name, on the start screen and in each response.</source>
        <translation>اسم المكتب، على شاشة البداية وفي كل استجابة.</translation>
    </message>
    <message>
        <source>This device’s name, in each response.</source>
        <translation>اسم هذا الجهاز، في كل استجابة.</translation>
    </message>
    <message>
        <source>Measured on the panel with a ruler; every size on the screen follows from it.</source>
        <translation>يُقاس على الشاشة بمسطرة؛ وتُحسب منه كل المقاسات.</translation>
    </message>
    <message>
        <source>File with logo, accent and background.</source>
        <translation>ملف فيه الشعار ولون التمييز والخلفية.</translation>
    </message>
    <message>
        <source>Where low reach puts the controls: so high from the picture’s lower edge.</source>
        <translation>حيث يضع «الأسفل» عناصر التحكم: بهذا الارتفاع من الحافة السفلية للصورة.</translation>
    </message>
    <message>
        <source>How loud: 0 is silent, 1 is all that the system allows.</source>
        <translation>شدة الصوت: 0 صامت، و1 أقصى ما يسمح به النظام.</translation>
    </message>
    <message>
        <source>What next, previous, select and help are on a keypad or on switches.</source>
        <translation>ما هي أزرار التالي والسابق والاختيار والمساعدة على لوحة أو مفاتيح.</translation>
    </message>
    <message>
        <source>Without a touch for so long, “More time?” is asked.</source>
        <translation>بعد هذه المدة دون لمس يُسأل «هل تحتاج إلى وقت؟».</translation>
    </message>
    <message>
        <source>The same on the comment’s screen.</source>
        <translation>نفسه على شاشة التعليق.</translation>
    </message>
    <message>
        <source>So long before the visit is closed; 20 s at least.</source>
        <translation>هذه المدة قبل إغلاق الزيارة؛ 20 ثانية على الأقل.</translation>
    </message>
    <message>
        <source>So long, then the start screen is back.</source>
        <translation>هذه المدة، ثم تعود شاشة البداية.</translation>
    </message>
    <message>
        <source>“Thank you” shows a number by which the visitor can have the response erased.</source>
        <translation>تعرض «شكرًا» رقمًا يمكن للزائر أن يطلب به محو استجابته.</translation>
    </message>
    <message>
        <source>The survey’s file.</source>
        <translation>ملف الاستبيان.</translation>
    </message>
    <message>
        <source>Other surveys, each with desks, weekdays, hours and days.</source>
        <translation>استبيانات أخرى، لكل منها مكاتب وأيام أسبوع وساعات وتواريخ.</translation>
    </message>
    <message>
        <source>Visitors see what became of ideas, say “me too” and leave their own.</source>
        <translation>يرى الزوار ما آلت إليه الأفكار، ويقولون «وأنا أيضًا»، ويتركون أفكارهم.</translation>
    </message>
    <message>
        <source>Such as a paper form or a person; named on the start and the closed screen.</source>
        <translation>مثل نموذج ورقي أو شخص؛ يُذكر على شاشتي البداية والإغلاق.</translation>
    </message>
    <message>
        <source>Where visitors answer on their own phone; shown as a QR code.</source>
        <translation>حيث يجيب الزوار من هواتفهم؛ يُعرض كرمز QR.</translation>
    </message>
    <message>
        <source>Outside them the screen is closed and tells when it opens.</source>
        <translation>خارجها تكون الشاشة مغلقة وتخبر بموعد الفتح.</translation>
    </message>
    <message>
        <source>A visit opens only when staff press a key or tap at the desk.</source>
        <translation>لا تُفتح زيارة إلا إذا ضغط الموظفون زرًا أو لمسوا شاشة المكتب.</translation>
    </message>
    <message>
        <source>Of any USB clicker, as Qt names it: F5, PgDown.</source>
        <translation>من أي نقّار USB، كما تسميه Qt: مثل F5 وPgDown.</translation>
    </message>
    <message>
        <source>So long to be begun.</source>
        <translation>هذه المدة حتى تبدأ.</translation>
    </message>
    <message>
        <source>They begin light or dark; each window can be switched.</source>
        <translation>تبدأ فاتحة أو داكنة؛ ويمكن تبديل كل نافذة.</translation>
    </message>
    <message>
        <source>Made each when its day, week or month is over.</source>
        <translation>يُنشأ كل منها عند انتهاء يومه أو أسبوعه أو شهره.</translation>
    </message>
    <message>
        <source>Where reports go.</source>
        <translation>مكان حفظ التقارير.</translation>
    </message>
    <message>
        <source>Such as de or fr.</source>
        <translation>مثل de أو fr.</translation>
    </message>
    <message>
        <source>Where the export page writes.</source>
        <translation>حيث تكتب صفحة التصدير.</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>يُفضَّل على قرص آخر.</translation>
    </message>
    <message>
        <source>So many hours while the kiosk runs.</source>
        <translation>عدد الساعات أثناء عمل الكشك.</translation>
    </message>
    <message>
        <source>After so many days they are erased.</source>
        <translation>تُمحى بعد هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>After so many days they are erased; the days’ counts stay.</source>
        <translation>تُمحى بعد هذا العدد من الأيام؛ وتبقى أعداد الأيام.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>the program’s own look</source>
        <translation>مظهر البرنامج</translation>
    </message>
    <message>
        <source>two fifths of the picture</source>
        <translation>خُمسا الصورة</translation>
    </message>
    <message>
        <source>the shipped survey</source>
        <translation>الاستبيان المرفق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا زر</translation>
    </message>
    <message>
        <source>reports, beside the data</source>
        <translation>reports، بجانب البيانات</translation>
    </message>
    <message>
        <source>the survey’s first</source>
        <translation>اللغة الأولى للاستبيان</translation>
    </message>
    <message>
        <source>exports, beside the data</source>
        <translation>exports، بجانب البيانات</translation>
    </message>
    <message>
        <source>backups, beside the data</source>
        <translation>backups، بجانب البيانات</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يومًا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>Only whole numbers.</source>
        <translation>أعداد صحيحة فقط.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>على الأقل %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>على الأكثر %1.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>لا يجوز أن يكون فارغًا.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>It could not be written, so nothing was changed. See to the disk and try again.</source>
        <translation>تعذّرت الكتابة، لذلك لم يتغيّر شيء. افحص القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation>مرفوض، لم يتغيّر شيء: %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search in the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>What you change counts as soon as nobody is at the kiosk’s screen; it starts itself anew for that.</source>
        <translation>يسري ما تغيّره حالما لا يكون أحد عند شاشة الكشك؛ ويعيد تشغيل نفسه لذلك.</translation>
    </message>
    <message>
        <source>The settings’ file cannot be read, so nothing is changed. Mend it by hand: %1</source>
        <translation>تعذّرت قراءة ملف الإعدادات، لذلك لا يتغيّر شيء. أصلحه يدويًا: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>More: %1</source>
        <translation>زيادة: %1</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>تقليل: %1</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>العنوان والدعوة والشكر</translation>
    </message>
    <message>
        <source>Title, for staff</source>
        <translation>العنوان، للموظفين</translation>
    </message>
    <message>
        <source>Invitation, large on the start screen</source>
        <translation>الدعوة، بخط كبير على شاشة البداية</translation>
    </message>
    <message>
        <source>Thanks in your own words (may be left empty)</source>
        <translation>الشكر بكلماتكم (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Id: %1. It names the survey in exports and in the schedule.</source>
        <translation>المعرّف: %1. هو اسم الاستبيان في التصدير وفي الجدول.</translation>
    </message>
</context>
<context>
    <name>SurveyRow</name>
    <message>
        <source>1 question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 أسئلة</translation>
    </message>
    <message>
        <source>Asked now as standard</source>
        <translation>الاستبيان المعتاد</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Comes with the kiosk</source>
        <translation>مرفق بالجهاز</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>منشور، الإصدار %1</translation>
    </message>
    <message>
        <source>Published, not asked yet</source>
        <translation>منشور ولم يُطرح بعد</translation>
    </message>
    <message>
        <source>Draft, not published</source>
        <translation>مسودة غير منشورة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 مشكلات</translation>
    </message>
    <message>
        <source>1 language incomplete</source>
        <translation>لغة واحدة غير مكتملة</translation>
    </message>
    <message>
        <source>%1 languages incomplete</source>
        <translation>%1 لغات غير مكتملة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>المزيد عن «%1»</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>الرضا (CSAT)</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>الجهد (CES)</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>التوصية (NPS)</translation>
    </message>
    <message>
        <source>Scale of your own</source>
        <translation>مقياس خاص</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>How satisfied somebody is. 3, 4, 5, 7 or 10 points; the share of satisfied people is the score.</source>
        <translation>مدى الرضا. 3 أو 4 أو 5 أو 7 أو 10 درجات؛ ونسبة الراضين هي النتيجة.</translation>
    </message>
    <message>
        <source>How easy it was to get help. Always 7 points from disagree to agree.</source>
        <translation>مدى سهولة الحصول على المساعدة. دائمًا 7 درجات من عدم الموافقة إلى الموافقة.</translation>
    </message>
    <message>
        <source>Whether somebody would recommend the desk. Always 0 to 10.</source>
        <translation>هل يوصي الشخص بالمكتب. دائمًا من 0 إلى 10.</translation>
    </message>
    <message>
        <source>3 to 11 points with two ends in your own words; the mean is the score.</source>
        <translation>من 3 إلى 11 درجة بطرفين من كلماتكم؛ والمتوسط هو النتيجة.</translation>
    </message>
    <message>
        <source>One or several of up to 8 options, with “other” in one’s own words.</source>
        <translation>خيار أو عدة خيارات من 8 على الأكثر، مع «غير ذلك» بكلمات الزائر.</translation>
    </message>
    <message>
        <source>A text of up to 500 characters.</source>
        <translation>نص لا يتجاوز 500 حرف.</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا تزيد على</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا تقل عن</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>واحدة من</translation>
    </message>
    <message>
        <source>That is taken already; choose another one.</source>
        <translation>هذا محجوز؛ اختاروا غيره.</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and signs such as _ only, begins with a letter, and has at most 40 characters.</source>
        <translation>المعرّف من حروف لاتينية صغيرة وأرقام ورموز مثل _ فقط، يبدأ بحرف ولا يتجاوز 40 رمزًا.</translation>
    </message>
    <message>
        <source>That is no language tag. Examples: en, de-CH, zh-Hant.</source>
        <translation>هذا ليس رمز لغة. أمثلة: en، de-CH، zh-Hant.</translation>
    </message>
    <message>
        <source>There is no room for more of these.</source>
        <translation>لا مكان للمزيد من هذه.</translation>
    </message>
    <message>
        <source>The last language cannot be removed.</source>
        <translation>لا يمكن إزالة اللغة الأخيرة.</translation>
    </message>
    <message>
        <source>The file says this in a way that only a text editor can change: %1</source>
        <translation>الملف يقول هذا بطريقة لا يغيرها إلا محرر نصوص: %1</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>هذا غير ممكن هنا.</translation>
    </message>
    <message>
        <source>This survey is asked whenever no other is scheduled. Make another one the standard first.</source>
        <translation>يُطرح هذا الاستبيان حين لا يكون غيره مجدولًا. اجعلوا غيره المعتاد أولًا.</translation>
    </message>
    <message>
        <source>Only a published survey can be asked. Publish it first.</source>
        <translation>لا يُطرح إلا استبيان منشور. انشروه أولًا.</translation>
    </message>
    <message>
        <source>There is a draft of this survey already, which would be lost. Publish or discard it first.</source>
        <translation>توجد مسودة لهذا الاستبيان وستضيع. انشروها أو تخلوا عنها أولًا.</translation>
    </message>
    <message>
        <source>A scale does not fit on this kiosk’s screen, so it is not published: %1</source>
        <translation>مقياس لا تتسع له شاشة هذا الجهاز، لذا لم يُنشر: %1</translation>
    </message>
    <message>
        <source>This file can only be mended by hand: %1</source>
        <translation>لا يمكن إصلاح هذا الملف إلا يدويًا: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>These hours or days cannot be meant: %1</source>
        <translation>هذه الساعات أو الأيام غير ممكنة: %1</translation>
    </message>
    <message>
        <source>The settings’ file is damaged, so nothing was changed: %1</source>
        <translation>ملف الإعدادات تالف، لذا لم يتغير شيء: %1</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>New survey</source>
        <translation>استبيان جديد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>When each is asked</source>
        <translation>متى يُطرح كل منها</translation>
    </message>
    <message>
        <source>Edit a survey as often as you like: visitors see nothing of it before you publish it, and every answer keeps the wording it was given to.</source>
        <translation>حرروا الاستبيان كما تشاؤون: لا يرى الزوار شيئًا قبل النشر، وتحتفظ كل إجابة بالصياغة التي أُعطيت لها.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>Title, for staff</source>
        <translation>العنوان، للموظفين</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>عند الطرف الأدنى</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>عند الطرف الأعلى</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>The option for something else</source>
        <translation>الخيار لشيء آخر</translation>
    </message>
    <message>
        <source>What is asked then</source>
        <translation>ما يُسأل عنه بعدها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Title, invitation, thanks</source>
        <translation>العنوان والدعوة والشكر</translation>
    </message>
</context>
<context>
    <name>TicketPreview</name>
    <message>
        <source>Not read: %1</source>
        <translation>لم يُقرأ: %1</translation>
    </message>
    <message>
        <source>Choose below what is missing, or another file. Nothing was stored.</source>
        <translation>اختر أدناه ما ينقص، أو ملفًا آخر. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>The first tickets</source>
        <translation>أولى التذاكر</translation>
    </message>
    <message>
        <source>What is read. Touch a line to change it; it is kept for this system’s next file.</source>
        <translation>ما يُقرأ. المس سطرًا لتغييره؛ ويُحفظ للملف التالي من هذا النظام.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>المنطقة الزمنية للملف</translation>
    </message>
    <message>
        <source>Order in dates such as 03/04/2026</source>
        <translation>الترتيب في تواريخ مثل 03/04/2026</translation>
    </message>
    <message>
        <source>Service level of the first response</source>
        <translation>مستوى الخدمة للرد الأول</translation>
    </message>
    <message>
        <source>Service level of the resolution</source>
        <translation>مستوى الخدمة للحل</translation>
    </message>
    <message>
        <source>Desk “%1” is here</source>
        <comment>the help desk&apos;s name of a desk; then comes the kiosk&apos;s</comment>
        <translation>المكتب «%1» اسمه هنا</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>Time to the first response</source>
        <translation>زمن الرد الأول</translation>
    </message>
    <message>
        <source>The same in opening hours</source>
        <translation>الشيء نفسه ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>أُجيب في الوقت</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>حُلّت في الوقت</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Not read, because</source>
        <translation>لم يُقرأ لأن</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>as the file tells</source>
        <translation>كما يذكر الملف</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>لا عمود</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>A table of one’s own</source>
        <translation>جدول خاص</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
    <message>
        <source>There is no file yet. Save an export of the help-desk system as CSV or XLSX on a USB stick and plug it in, or put it into this folder: %1</source>
        <translation>لا يوجد ملف بعد. احفظ ملفًا مصدَّرًا من نظام مكتب المساعدة بصيغة CSV أو XLSX على وحدة USB ووصّلها، أو ضعه في هذا المجلد: %1</translation>
    </message>
    <message>
        <source>Files on USB sticks and in this folder: %1</source>
        <translation>الملفات على وحدات USB وفي هذا المجلد: %1</translation>
    </message>
    <message>
        <source>ServiceNow, Zendesk, Jira Service Management, GLPI, Zammad, OTRS/Znuny, or a table of your own. Only times, service levels, desk and channel are kept, no names and no texts. The same file twice changes nothing.</source>
        <translation>ServiceNow أو Zendesk أو Jira Service Management أو GLPI أو Zammad أو OTRS/Znuny أو جدول خاص بك. لا يُحتفظ إلا بالأوقات ومستويات الخدمة والمكتب والقناة، بلا أسماء ولا نصوص. الملف نفسه مرتين لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث من جديد</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث&#xa0;…</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>لم يُستورد الملف</translation>
    </message>
    <message>
        <source>This file was taken before: nothing changed.</source>
        <translation>استُورد هذا الملف من قبل: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Rows: %1. New: %2, changed: %3, known already: %4, not read: %5.</source>
        <translation>الصفوف: %1. جديدة: %2، متغيرة: %3، معروفة: %4، لم تُقرأ: %5.</translation>
    </message>
    <message>
        <source>Rows that were not read</source>
        <translation>صفوف لم تُقرأ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Not read, because</source>
        <translation>لم يُقرأ لأن</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Draw with your fingers</source>
        <translation>ارسم بأصابعك</translation>
    </message>
    <message>
        <source>Now: %1   ·   most at once: %2   ·   touches: %3</source>
        <translation>الآن: %1 · الأكثر معًا: %2 · اللمسات: %3</translation>
    </message>
    <message>
        <source>Hold one finger still for two seconds to end the test.</source>
        <translation>أبقِ إصبعًا ثابتًا لثانيتين لإنهاء الاختبار.</translation>
    </message>
</context>
<context>
    <name>TranslateView</name>
    <message>
        <source>Language to read</source>
        <translation>لغة القراءة</translation>
    </message>
    <message>
        <source>Language to write</source>
        <translation>لغة الكتابة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>1 text missing: next</source>
        <translation>نص واحد ناقص: التالي</translation>
    </message>
    <message>
        <source>%1 texts missing: next</source>
        <translation>%1 نصوص ناقصة: التالي</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>The survey is written in one language only. Add another one, and its texts stand here beside each other.</source>
        <translation>الاستبيان مكتوب بلغة واحدة فقط. أضيفوا لغة أخرى فتظهر النصوص هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>%1 (%2 missing)</source>
        <translation>%1 (%2 ناقصة)</translation>
    </message>
    <message>
        <source>Scale ends and notes in the kiosk’s own words are filled in by themselves.</source>
        <translation>أطراف المقاييس والملاحظات بكلمات الجهاز تُملأ تلقائيًا.</translation>
    </message>
    <message>
        <source>Another one, by its tag…</source>
        <translation>لغة أخرى برمزها…</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>رمز اللغة</translation>
    </message>
    <message>
        <source>As in BCP 47: ro for Romanian, de-CH for German as in Switzerland. The kiosk’s own words, such as “Start”, are there in the shipped languages only.</source>
        <translation>كما في BCP 47: ‏ro للرومانية، وde-CH للألمانية في سويسرا. كلمات الجهاز نفسه مثل «ابدأ» متوفرة باللغات المرفقة فقط.</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>n = %1</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>أدناه: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>n</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95٪</translation>
    </message>
    <message>
        <source>Without flagged</source>
        <translation>دون المعلَّمة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما الذي يعنيه</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>low base (10 to 29 answers)</source>
        <translation>أساس صغير (10 إلى 29 إجابة)</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>يوم غير معتاد</translation>
    </message>
    <message>
        <source>lasting change down</source>
        <translation>تغيّر مستمر نزولًا</translation>
    </message>
    <message>
        <source>lasting change up</source>
        <translation>تغيّر مستمر صعودًا</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>المجال المعتاد</translation>
    </message>
    <message>
        <source>new wording</source>
        <translation>صياغة جديدة</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Every version that was asked stays as it was, with its answers. Making one the draft replaces the draft there is.</source>
        <translation>كل إصدار طُرح يبقى كما كان مع إجاباته. جعل أحدها المسودة يحل محل المسودة الموجودة.</translation>
    </message>
    <message>
        <source>Every version that was asked stays as it was, with its answers. Made the draft again, it can be changed and published.</source>
        <translation>كل إصدار طُرح يبقى كما كان مع إجاباته. وإذا عاد مسودة أمكن تغييره ونشره.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>يُطرح الآن</translation>
    </message>
    <message>
        <source>Asked from %1 on</source>
        <translation>يُطرح منذ %1</translation>
    </message>
    <message>
        <source>Make it the draft</source>
        <translation>اجعله المسودة</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>التصدير إلى ملف…</translation>
    </message>
</context>
<context>
    <name>WallDisplay</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today’s figure shows from the tenth answer on.</source>
        <translation>يظهر رقم اليوم ابتداءً من الإجابة العاشرة.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Shows from the tenth answer on.</source>
        <translation>يظهر ابتداءً من الإجابة العاشرة.</translation>
    </message>
    <message>
        <source>You said – we did</source>
        <translation>ما قلتموه – ما فعلناه</translation>
    </message>
    <message>
        <source>These are the views of people who chose to answer. Intervals cover chance only.</source>
        <translation>هذه آراء من اختاروا الإجابة. لا تغطي الفترات سوى أثر الصدفة.</translation>
    </message>
</context>
<context>
    <name>WallFigure</name>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>فترة 95٪: %1</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Wall display</source>
        <translation>شاشة الحائط</translation>
    </message>
    <message>
        <source>Fills this window with today’s satisfaction, that of the last 7 days, and the latest “You said – we did”: large, quiet, for everybody to see. Figures of fewer than 10 answers, comments and alerts never show there.</source>
        <translation>تملأ هذه النافذة برضا اليوم ورضا آخر ٧ أيام وأحدث «ما قلتموه – ما فعلناه»: كبيرة وهادئة وأمام الجميع. لا تظهر فيها أبدًا أرقام أقل من ١٠ إجابات ولا تعليقات ولا تنبيهات.</translation>
    </message>
    <message>
        <source>It stays up without anybody being logged in. A touch or a key asks for the passcode and leads back here. “kiosk admin --wall” begins with it.</source>
        <translation>تبقى معروضة دون أن يكون أحد قد دخل. لمسة أو مفتاح يطلب الرمز ويعيد إلى هنا. يبدأ “kiosk admin --wall” بها.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
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
<context>
    <name>WordsField</name>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
</context>
</TS>
