<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Size ne yardımcı olur?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Düğmeler aşağıda</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Erişilebilirlik</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Tekrarla</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Bu ekran temizleniyor</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Şu anda dokunmaya yanıt vermez. Kendiliğinden geri gelir.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Lütfen isim veya kişisel bilgi yazmayın.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Yazmak için buraya dokunun</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Bu masa için fikirleriniz</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Henüz fikir yok. İlki sizinki olabilir: Görevliler her birini okur ve burada yanıtlar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Önceki fikirler</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Diğer fikirler</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Fikir bırak</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>Şimdiye kadar “Ben de”: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ben de</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Yapıyoruz</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Ne yaptık</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Bunu yapamıyoruz</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Bir ziyaretçi söyledi</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Ne dediniz</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Neyi farklı yapmalıyız?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Lütfen isim veya kişisel bilgi yazmayın.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Yazmak için buraya dokunun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Fikriniz kaydedilemedi</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Teşekkür ederiz!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Özür dileriz. Lütfen masadaki görevlilere bildirin.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Fikriniz kaydedildi. Görevliler her fikri okur ve burada yanıtlar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Daha fazla zamana ihtiyacınız var mı?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Aksi takdirde bu ziyaret sona erer; verdiğiniz yanıtlar saklanır.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Evet, devam et</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Diğer diller</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Teşekkür ederiz!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Yanıtlarınız kaydedilemedi</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Şu anda kapalı</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Şu anda kullanılamıyor</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Yanıtlarınız kaydedildi.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Özür dileriz. Lütfen masadaki görevlilere bildirin.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Bugün açık: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Yeniden açılış: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Bu ekran şu anda yanıt alamıyor. Masadaki görevliler görüşünüzü memnuniyetle dinler.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 / %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 / %2, “%3” ile “%4” arasında</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Düğmeler yukarıda</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Düğmeler aşağıda</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Erişilebilirlik</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Fikirleriniz</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Veya kendi telefonunuzdan yanıtlayın</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Bugün açık: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Soru %1 / %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Deneme – bu ziyaret sayılmaz</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Daha fazla zamana ihtiyacınız var mı?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Devam etmek için ekrana dokunun veya bir tuşa basın.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Bir dil seçin.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Başlamak için ekrana dokunun.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>%1, %2; son değer %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Birden fazla seçebilirsiniz.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, seçildi</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, seçilmedi</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>%1 saniye kaldı.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Görevliler bu anketi ziyaretinizden sonra sizin için açacak.</translation>
    </message>
</context>
</TS>
