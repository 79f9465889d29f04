<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>どのような補助が必要ですか？</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>ボタンを下に</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>画面を清掃しています</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>今は触れても反応しません。自動的に元に戻ります。</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>名前や個人情報は書かないでください。</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>ここに触れて入力</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>このデスクへのアイデア</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>アイデアはまだありません。最初の一つをお寄せください。職員がすべて読み、ここでお答えします。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>前のアイデア</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>他のアイデア</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>アイデアを書く</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>これまでの「私も」：%1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>私も</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>取り組んでいます</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>私たちがしたこと</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>対応できません</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>寄せられた声</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>皆さまの声</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>何を変えたらよいと思いますか？</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>名前や個人情報は書かないでください。</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>ここに触れて入力</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>アイデアを保存できませんでした</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>ありがとうございました</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>申し訳ありません。受付の職員にお知らせください。</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>アイデアを保存しました。職員がすべて読み、ここでお答えします。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>もう少し時間が必要ですか？</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>操作がなければ終了します。
回答済みの内容は保存されます。</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>はい、続けます</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>他の言語</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>ありがとうございました</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>回答を保存できませんでした</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>ただいま受付時間外です</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>現在ご利用いただけません</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>回答を保存しました。</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>申し訳ありません。受付の職員にお知らせください。</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>本日の受付時間：%1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>次の受付開始：%1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>この画面では現在回答を受け付けていません。ご意見は受付の職員にお聞かせください。</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2段階の%1、%3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%2段階の%1、「%3」と「%4」の間</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>ボタンを上に</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>ボタンを下に</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>アイデア</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>ご自分のスマートフォンでも回答できます</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>本日の受付時間：%1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2問中の%1問目</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>テスト中 – この回答は集計されません</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>もう少し時間が必要ですか？</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>続けるには、画面に触れるかキーを押してください。</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>言語を選んでください。</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>画面に触れて始めてください。</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>%1、%2から、%3、%4まで。</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>複数選べます。</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>残り%1秒です。</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>ご利用後に、職員がこのアンケートを開きます。</translation>
    </message>
</context>
</TS>
