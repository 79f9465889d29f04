<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Co byłoby pomocne?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Duży tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Przyciski niżej</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Ułatwienia dostępu</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Powtórz</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Trwa czyszczenie ekranu</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Dotyk teraz nie działa. Ekran wróci sam.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Prosimy nie wpisywać nazwisk ani danych osobowych.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Dotknij tutaj, aby pisać</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Państwa pomysły dla tego punktu obsługi</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Nie ma jeszcze pomysłów. Państwa pomysł może być pierwszy: pracownicy czytają każdy i odpowiadają tutaj.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Poprzednie pomysły</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Więcej pomysłów</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Zostaw pomysł</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>„Ja też” do tej pory: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ja też</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Pracujemy nad tym</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Co zrobiliśmy</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Nie możemy tego zrobić</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Ktoś powiedział</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Co nam powiedziano</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Co powinniśmy robić inaczej?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Prosimy nie wpisywać nazwisk ani danych osobowych.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Dotknij tutaj, aby pisać</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Nie udało się zapisać pomysłu</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dziękujemy!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Przepraszamy. Prosimy powiadomić pracowników punktu obsługi.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Pomysł został zapisany. Pracownicy czytają każdy pomysł i odpowiadają tutaj.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Czy potrzeba więcej czasu?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>W przeciwnym razie wizyta się zakończy; udzielone odpowiedzi zostaną zachowane.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Tak, kontynuuj</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Więcej języków</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dziękujemy!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Nie udało się zapisać odpowiedzi</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Obecnie zamknięte</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>W tej chwili niedostępne</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Odpowiedzi zostały zapisane.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Przepraszamy. Prosimy powiadomić pracowników punktu obsługi.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Dziś otwarte: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Ponowne otwarcie: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Ten ekran nie może teraz przyjmować odpowiedzi. Pracownicy punktu obsługi chętnie wysłuchają Państwa opinii.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 z %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 z %2, między „%3” a „%4”</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Przyciski wyżej</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Przyciski niżej</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Ułatwienia dostępu</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Państwa pomysły</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Można też odpowiedzieć na swoim telefonie</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Dziś otwarte: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pytanie %1 z %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Test – ta wizyta się nie liczy</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Czy potrzeba więcej czasu?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Aby kontynuować, dotknij ekranu lub naciśnij klawisz.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Wybierz język.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Aby rozpocząć, dotknij ekranu.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Od %1, %2, do %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Można wybrać więcej niż jedną odpowiedź.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, wybrane</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, niewybrane</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Pozostało sekund: %1.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Pracownicy otworzą tę ankietę po zakończeniu wizyty.</translation>
    </message>
</context>
</TS>
