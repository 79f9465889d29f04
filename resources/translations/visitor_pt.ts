<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>O que o ajudaria?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Botões mais abaixo</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This screen is being cleaned</source>
        <translation>Este ecrã está a ser limpo</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Agora não reage ao toque. Volta a funcionar sozinho.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Por favor, não escreva nomes nem dados pessoais.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Toque aqui para escrever</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>As suas ideias para este balcão</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Ainda não há ideias. A sua pode ser a primeira: o pessoal lê todas e responde aqui.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Ideias anteriores</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Mais ideias</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Deixar uma ideia</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>«Eu também» até agora: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Eu também</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Estamos a fazê-lo</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>O que fizemos</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>Não o podemos fazer</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Alguém disse</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>O que nos disseram</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>O que devíamos fazer de outra forma?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Por favor, não escreva nomes nem dados pessoais.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Toque aqui para escrever</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Your idea could not be saved</source>
        <translation>Não foi possível guardar a sua ideia</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Obrigado!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Pedimos desculpa. Por favor, avise o pessoal do balcão.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>A sua ideia foi guardada. O pessoal lê todas as ideias e responde aqui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Precisa de mais tempo?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>Caso contrário, esta visita termina; o que já respondeu fica guardado.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sim, continuar</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Mais línguas</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Obrigado!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>Não foi possível guardar as suas respostas</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>De momento fechado</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>De momento não disponível</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>As suas respostas foram guardadas.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Pedimos desculpa. Por favor, avise o pessoal do balcão.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Aberto hoje: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Reabre: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Este ecrã não pode receber respostas neste momento. O pessoal do balcão terá todo o gosto em ouvir a sua opinião.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2, between %3 and %4</source>
        <translation>%1 de %2, entre «%3» e «%4»</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Botões mais acima</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Botões mais abaixo</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>As suas ideias</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>Ou responda no seu telemóvel</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Aberto hoje: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pergunta %1 de %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Teste – esta visita não conta</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Precisa de mais tempo?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Toque no ecrã ou prima uma tecla para continuar.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Escolha uma língua.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Toque no ecrã para começar.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>De %1, %2, a %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Pode escolher mais do que uma.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhido</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, não escolhido</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Faltam %1 segundos.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>O pessoal abre-lhe este questionário depois da sua visita.</translation>
    </message>
</context>
</TS>
