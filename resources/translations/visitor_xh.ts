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
        <translation>Phuma</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Ufikeleleko</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Phinda</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Okulandelayo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kwezi-%2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Esi sikrini siyacocwa</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Ukusichukumisa akwenzi nto okwangoku. Siyazibuyela ngokwaso.</translation>
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
        <translation>Iimbono zakho ngale desika</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Azikabikho iimbono. Eyakho ingaba yeyokuqala: abasebenzi bazifunda zonke baze baziphendule apha.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emva</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Iimbono ezidlulileyo</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Ezinye iimbono</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Shiya imbono</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>“Nam ngokunjalo” ukuza kuthi ga ngoku: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Nam ngokunjalo</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Siyayenza</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Esikwenzileyo</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Asikwazi ukuyenza</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Omnye uthe</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Enikutshiloyo</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Yintoni ekufuneka siyenze ngenye indlela?</translation>
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
        <translation>Imbono yakho ayikwazanga ukugcinwa</translation>
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
        <translation>Imbono yakho igciniwe. Abasebenzi bafunda zonke iimbono baze baziphendule apha.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zama kwakhona</translation>
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
        <source>Closed at the moment</source>
        <translation>Kuvaliwe okwangoku</translation>
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
        <source>Open today: %1</source>
        <translation>Kuvuliwe namhlanje: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Kuya kuvulwa kwakhona: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Esi sikrini asikwazi ukuthatha iimpendulo okwangoku. Abasebenzi basedesikeni bangavuya ukuva uluvo lwakho.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 kwezi-%2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 kwezi-%2, phakathi kwe-“%3” ne-“%4”</translation>
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
    <message>
        <source>Your ideas</source>
        <translation>Iimbono zakho</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Okanye uphendule kwifowuni yakho</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Kuvuliwe namhlanje: %1</translation>
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
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Umbuzo %1 kwe-%2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Uvavanyo – olu tyelelo alubalwa</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Ngaba ufuna ixesha elongezelelweyo?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Chukumisa isikrini okanye ucinezele iqhosha ukuze uqhubeke.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Khetha ulwimi.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Chukumisa isikrini ukuze uqale.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Ukusuka ku-%1, %2, ukuya ku-%3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Ungakhetha ngaphezu kwenye.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, ikhethiwe</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, ayikhethwanga</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Kusele imizuzwana eyi-%1.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Abasebenzi baya kukuvulela olu phando emva kotyelelo lwakho.</translation>
    </message>
</context>
</TS>
