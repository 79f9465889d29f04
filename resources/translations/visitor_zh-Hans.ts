<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>您需要什么帮助？</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字体</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>按键下移</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>辅助功能</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>再读一遍</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>正在清洁屏幕</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>现在触摸不起作用，稍后会自动恢复。</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>请不要写姓名或个人信息。</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>轻触此处输入</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>您对本服务台的建议</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>目前还没有建议。您的可以是第一条：工作人员会阅读每一条并在这里答复。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>上一页建议</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>更多建议</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>留下建议</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>目前“我也是”：%1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>我也是</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>我们正在做</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>我们做了</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>我们无法做到</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>有人说</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>大家说</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>我们应该怎样改进？</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>请不要写姓名或个人信息。</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>轻触此处输入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>未能保存您的建议</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>谢谢您！</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>非常抱歉。请告知服务台的工作人员。</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>您的建议已保存。工作人员会阅读每一条建议并在这里答复。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>您需要更多时间吗？</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>否则本次答题将结束；
您已作答的内容会保留。</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>是，继续</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>更多语言</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>谢谢您！</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>未能保存您的回答</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>目前已关闭</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>目前无法使用</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>您的回答已保存。</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>非常抱歉。请告知服务台的工作人员。</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>今日开放时间：%1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>下次开放：%1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>此屏幕目前无法接收回答。服务台的工作人员很乐意听取您的意见。</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1，满分 %2，%3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1，满分 %2，介于“%3”与“%4”之间</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>按键上移</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>按键下移</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>辅助功能</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>您的建议</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>或用您自己的手机作答</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>今日开放时间：%1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>测试 – 本次作答不计入结果</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>您需要更多时间吗？</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>触摸屏幕或按任意键继续。</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>请选择语言。</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>触摸屏幕开始。</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>从 %1，%2，到 %3，%4。</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>可以选择多项。</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选择</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1，未选择</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>还剩 %1 秒。</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>来访结束后，工作人员会为您打开本调查。</translation>
    </message>
</context>
</TS>
