<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
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
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>لا يمكن لهذه الشاشة استقبال الإجابات الآن. يسعد موظفي المكتب سماع رأيك.</translation>
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
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
</TS>
