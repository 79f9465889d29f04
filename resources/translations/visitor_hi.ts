<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>आपको किससे मदद मिलेगी?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>अधिक कंट्रास्ट</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>बटन नीचे</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>ज़ोर से पढ़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>सुगम्यता</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>फिर से सुनें</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>इस स्क्रीन की सफ़ाई हो रही है</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>अभी छूने से कुछ नहीं होगा। यह अपने आप फिर चालू हो जाएगी।</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>कृपया नाम या व्यक्तिगत जानकारी न लिखें।</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>लिखने के लिए यहाँ छुएँ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>इस डेस्क के लिए आपके सुझाव</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>अभी कोई सुझाव नहीं है। आपका पहला हो सकता है: कर्मचारी हर सुझाव पढ़ते हैं और यहीं उत्तर देते हैं।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>पिछले सुझाव</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>और सुझाव</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>सुझाव दें</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>अब तक “मैं भी”: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>मैं भी</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>हम यह कर रहे हैं</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>हमने क्या किया</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>हम यह नहीं कर सकते</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>किसी ने कहा</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>आपने क्या कहा</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>हमें क्या अलग ढंग से करना चाहिए?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>कृपया नाम या व्यक्तिगत जानकारी न लिखें।</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>लिखने के लिए यहाँ छुएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>आपका सुझाव सहेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>धन्यवाद!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>हमें खेद है। कृपया डेस्क के कर्मचारियों को बताएँ।</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>आपका सुझाव सहेज लिया गया है। कर्मचारी हर सुझाव पढ़ते हैं और यहीं उत्तर देते हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>क्या आपको और समय चाहिए?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>नहीं तो यह विज़िट समाप्त हो जाएगी; आपके दिए गए उत्तर सुरक्षित रहेंगे।</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>हाँ, जारी रखें</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>और भाषाएँ</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>धन्यवाद!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>आपके उत्तर सहेजे नहीं जा सके</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>अभी बंद है</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>अभी उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>आपके उत्तर सहेज लिए गए हैं।</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>हमें खेद है। कृपया डेस्क के कर्मचारियों को बताएँ।</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>आज खुला है: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>फिर खुलेगा: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>यह स्क्रीन अभी उत्तर नहीं ले सकती। डेस्क के कर्मचारियों को आपकी राय सुनकर खुशी होगी।</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 में से %1, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%2 में से %1, “%3” और “%4” के बीच</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>बटन ऊपर</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>बटन नीचे</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>सुगम्यता</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>आपके सुझाव</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>या अपने फ़ोन पर उत्तर दें</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>आज खुला है: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2 में से प्रश्न %1</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>परीक्षण – यह विज़िट गिनी नहीं जाएगी</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>क्या आपको और समय चाहिए?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>जारी रखने के लिए स्क्रीन छुएँ या कोई कुंजी दबाएँ।</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>भाषा चुनें।</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>शुरू करने के लिए स्क्रीन छुएँ।</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>%1, %2, से %3, %4, तक।</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>आप एक से अधिक चुन सकते हैं।</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, चुना हुआ</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, नहीं चुना</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>%1 सेकंड शेष।</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>आपके काम के बाद कर्मचारी आपके लिए यह सर्वेक्षण खोलेंगे।</translation>
    </message>
</context>
</TS>
