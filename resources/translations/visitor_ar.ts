<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>ما الذي يساعدك؟</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>الأزرار إلى الأسفل</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>يجري تنظيف هذه الشاشة</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>اللمس لا يعمل الآن. ستعود الشاشة من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Touch here to write</source>
        <translation>المس هنا للكتابة</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>يُرجى عدم كتابة أسماء أو بيانات شخصية.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>أفكاركم لهذا المكتب</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>لا توجد أفكار بعد. قد تكون فكرتك الأولى: يقرأ الموظفون كل فكرة ويردّون عليها هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>الأفكار السابقة</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>أفكار أخرى</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>اترك فكرة</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>«وأنا أيضًا» حتى الآن: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>وأنا أيضًا</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>نعمل على ذلك</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>ما فعلناه</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>لا يمكننا فعل ذلك</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>قال أحد الزوار</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>ما قلتموه</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>ما الذي ينبغي أن نفعله بشكل مختلف؟</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>يُرجى عدم كتابة أسماء أو بيانات شخصية.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>المس هنا للكتابة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>تعذّر حفظ فكرتك</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>نعتذر عن ذلك. يُرجى إبلاغ موظفي المكتب.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>تم حفظ فكرتك. يقرأ الموظفون كل فكرة ويردّون عليها هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى مزيد من الوقت؟</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>وإلا تنتهي هذه الزيارة، وتبقى إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، أكمل</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>تعذّر حفظ إجاباتك</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>مغلق حاليًا</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>غير متاح حاليًا</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>تم حفظ إجاباتك.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>نعتذر عن ذلك. يُرجى إبلاغ موظفي المكتب.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>مفتوح اليوم: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>يُفتح مجددًا: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>لا يمكن لهذه الشاشة استقبال الإجابات الآن. يسعد موظفي المكتب سماع رأيك.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 من %2، بين «%3» و«%4»</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>الأزرار إلى الأعلى</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>الأزرار إلى الأسفل</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>أفكاركم</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>أو أجب من هاتفك</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>مفتوح اليوم: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>اختبار – هذه الزيارة لا تُحتسب</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى مزيد من الوقت؟</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>للمتابعة المس الشاشة أو اضغط على مفتاح.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>اختر لغة.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>للبدء المس الشاشة.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>من %1، %2، إلى %3، %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>يمكنك اختيار أكثر من إجابة.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1، غير مختار</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>الثواني المتبقية: %1.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>سيفتح الموظفون هذا الاستبيان لك بعد زيارتك.</translation>
    </message>
</context>
</TS>
