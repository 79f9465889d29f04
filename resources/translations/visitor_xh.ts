<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="xh" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Yintoni enokukunceda?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Umbhalo omkhulu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Umahluko ophezulu</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Amaqhosha ezantsi</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Funda kuvakale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emva</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Tsiba</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Yeka</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Ufikeleleko</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Okulandelayo</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Nceda ungabhali magama okanye iinkcukacha zobuqu.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Chukumisa apha ukuze ubhale</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gqiba</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Tsiba</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Thumela</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Okulandelayo</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emva</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Nceda ungabhali magama okanye iinkcukacha zobuqu.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Chukumisa apha ukuze ubhale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emva</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Umzuzwana…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Thumela</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Enkosi!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Siyaxolisa. Nceda uxelele abasebenzi basedesikeni.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emva</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Ngaba ufuna ixesha elongezelelweyo?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Kungenjalo olu tyelelo luyaphela; oko ukuphenduleyo kuyagcinwa.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ewe, qhubeka</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Emva</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Ezinye iilwimi</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Umzuzwana…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Enkosi!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Iimpendulo zakho azikwazanga ukugcinwa</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Ayifumaneki okwangoku</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Iimpendulo zakho zigciniwe.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Siyaxolisa. Nceda uxelele abasebenzi basedesikeni.</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Esi sikrini asikwazi ukuthatha iimpendulo okwangoku. Abasebenzi basedesikeni bangavuya ukuva uluvo lwakho.</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Okulandelayo</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Amaqhosha phezulu</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Amaqhosha ezantsi</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Ufikeleleko</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Qala</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
