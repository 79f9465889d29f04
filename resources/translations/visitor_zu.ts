<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zu" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Yini engakusiza?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Umbhalo omkhulu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Ukugqama okuphezulu</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Izinkinobho phansi</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Funda kuzwakale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emuva</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Yeqa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emuva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Phuma</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Ukufinyeleleka</translation>
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
        <translation>%1 kwezingu-%2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Lesi sikrini siyahlanzwa</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Ukusithinta akwenzi lutho okwamanje. Siyazibuyela ngokwaso.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Sicela ungabhali amagama noma imininingwane yomuntu siqu.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Thinta lapha ukuze ubhale</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Qeda</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Yeqa</translation>
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
        <translation>Imibono yakho ngaleli deski</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Ayikabi khona imibono. Owakho ungaba owokuqala: abasebenzi bafunda yonke futhi bayiphendule lapha.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emuva</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Imibono edlule</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Eminye imibono</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Shiya umbono</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>“Nami futhi” kuze kube manje: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Nami futhi</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Siyakwenza</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Esikwenzile</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Asikwazi ukukwenza</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Othile uthe</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Enikushilo</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Yini okufanele siyenze ngenye indlela?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Sicela ungabhali amagama noma imininingwane yomuntu siqu.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Thinta lapha ukuze ubhale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emuva</translation>
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
        <translation>Umbono wakho awukwazanga ukugcinwa</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Siyabonga!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Siyaxolisa. Sicela utshele abasebenzi basedeskini.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Umbono wakho ugciniwe. Abasebenzi bafunda yonke imibono futhi bayiphendule lapha.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zama futhi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Emuva</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Ingabe udinga isikhathi esengeziwe?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Uma kungenjalo, lokhu kuvakasha kuyaphela; okuphendulile kuyagcinwa.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Yebo, qhubeka</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Emuva</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Ezinye izilimi</translation>
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
        <translation>Siyabonga!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Izimpendulo zakho azikwazanga ukugcinwa</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Kuvaliwe okwamanje</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Akutholakali okwamanje</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Izimpendulo zakho zigciniwe.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Siyaxolisa. Sicela utshele abasebenzi basedeskini.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Kuvuliwe namuhla: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Kuzovulwa futhi: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Lesi sikrini asikwazi ukuthatha izimpendulo okwamanje. Abasebenzi basedeskini bangajabula ukuzwa umbono wakho.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 kwezingu-%2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 kwezingu-%2, phakathi kokuthi “%3” no-“%4”</translation>
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
        <translation>Izinkinobho phezulu</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Izinkinobho phansi</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Ukufinyeleleka</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Imibono yakho</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Noma uphendule ngefoni yakho</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Kuvuliwe namuhla: %1</translation>
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
        <translation>Umbuzo %1 kwengu-%2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Ukuhlola – lokhu kuvakasha akubalwa</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Ingabe udinga isikhathi esengeziwe?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Thinta isikrini noma ucindezele ukhiye ukuze uqhubeke.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Khetha ulimi.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Thinta isikrini ukuze uqale.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Kusukela ku-%1, %2, kuya ku-%3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Ungakhetha okungaphezu kokukodwa.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, kukhethiwe</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, akukhethiwe</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Kusele imizuzwana engu-%1.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Abasebenzi bazokuvulela le nhlolovo ngemva kokuvakasha kwakho.</translation>
    </message>
</context>
</TS>
