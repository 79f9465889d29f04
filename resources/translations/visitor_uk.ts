<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>Що вам допомогло б?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Великий текст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Кнопки нижче</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Повторити</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Цей екран зараз очищують</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Зараз він не реагує на дотики. Він запрацює сам.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Будь ласка, не пишіть імен чи особистих даних.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Торкніться тут, щоб написати</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Ваші ідеї для цього пункту обслуговування</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Ідей поки що немає. Ваша може бути першою: працівники читають кожну й відповідають тут.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Попередні ідеї</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Більше ідей</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Залишити ідею</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>«Я теж» досі: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Я теж</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Ми це робимо</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Що ми зробили</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Ми не можемо цього зробити</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Хтось сказав</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Що ви сказали</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>Що нам варто робити інакше?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Будь ласка, не пишіть імен чи особистих даних.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Торкніться тут, щоб написати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Не вдалося зберегти вашу ідею</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Вибачте. Будь ласка, повідомте працівників пункту обслуговування.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Вашу ідею збережено. Працівники читають кожну ідею й відповідають тут.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Потрібно більше часу?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Інакше цей візит завершиться; ваші відповіді буде збережено.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Так, продовжити</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Інші мови</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Не вдалося зберегти ваші відповіді</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Зараз недоступно</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Ваші відповіді збережено.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Вибачте. Будь ласка, повідомте працівників пункту обслуговування.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Сьогодні відчинено: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Відчиниться знову: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Зараз цей екран не може приймати відповіді. Працівники пункту обслуговування охоче вас вислухають.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 з %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 з %2, між «%3» та «%4»</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Кнопки вище</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Кнопки нижче</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Ваші ідеї</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Або дайте відповідь на своєму телефоні</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Сьогодні відчинено: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Запитання %1 з %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Тест – цей візит не враховується</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Потрібно більше часу?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Щоб продовжити, торкніться екрана або натисніть клавішу.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Виберіть мову.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Щоб почати, торкніться екрана.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>Від %1, %2, до %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Можна вибрати кілька відповідей.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, вибрано</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, не вибрано</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Залишилося секунд: %1.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>Працівники відкриють це опитування для вас після візиту.</translation>
    </message>
</context>
</TS>
