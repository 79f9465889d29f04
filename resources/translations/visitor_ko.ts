<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>어떤 도움이 필요하신가요?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>큰 글씨</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>버튼을 아래로</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>그만하기</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>다시 듣기</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1번째</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>화면을 닦는 중입니다</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>지금은 터치해도 작동하지 않습니다. 잠시 후 자동으로 돌아옵니다.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>이름이나 개인 정보는 적지 말아 주세요.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>여기를 눌러 입력하세요</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>이 데스크를 위한 아이디어</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>아직 아이디어가 없습니다. 첫 번째로 남겨 보세요. 직원이 모두 읽고 여기에서 답해 드립니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>이전 아이디어</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>다른 아이디어</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>아이디어 남기기</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>지금까지 “저도요”: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>저도요</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>진행하고 있습니다</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>저희가 한 일</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>할 수 없습니다</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>누군가의 의견</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>여러분의 의견</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>무엇을 다르게 하면 좋을까요?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>이름이나 개인 정보는 적지 말아 주세요.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>여기를 눌러 입력하세요</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>아이디어를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>감사합니다!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>죄송합니다. 데스크 직원에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>아이디어가 저장되었습니다. 직원이 모든 아이디어를 읽고 여기에서 답해 드립니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>시간이 더 필요하신가요?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>그렇지 않으면 종료됩니다. 이미 답하신 내용은 저장됩니다.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>예, 계속할게요</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>다른 언어</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>감사합니다!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>답변을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>지금은 운영 시간이 아닙니다</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>지금은 이용할 수 없습니다</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>답변이 저장되었습니다.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>죄송합니다. 데스크 직원에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>오늘 운영 시간: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>다음 운영 시작: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>지금은 이 화면에서 답변을 받을 수 없습니다. 의견은 데스크 직원에게 말씀해 주세요.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2점 중 %1점, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%2점 중 %1점, “%3”과(와) “%4” 사이</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>버튼을 위로</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>버튼을 아래로</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>아이디어</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>또는 본인의 휴대전화로 답해 주세요</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>오늘 운영 시간: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2개 질문 중 %1번째</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>시험 – 이번 방문은 집계되지 않습니다</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>시간이 더 필요하신가요?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>계속하려면 화면을 누르거나 키를 누르세요.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>언어를 선택하세요.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>시작하려면 화면을 누르세요.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>%1, %2부터 %3, %4까지.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>여러 개를 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, 선택됨</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, 선택되지 않음</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>%1초 남았습니다.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>방문이 끝나면 직원이 이 설문을 열어 드립니다.</translation>
    </message>
</context>
</TS>
