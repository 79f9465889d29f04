<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AidsPage</name>
    <message>
        <source>What would help you?</source>
        <translation>¿Qué le ayudaría?</translation>
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
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
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
        <translation>Siguiente</translation>
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
        <translation>Se está limpiando esta pantalla</translation>
    </message>
    <message>
        <source>Touching it does nothing now. It comes back by itself.</source>
        <translation>Ahora no responde al tacto. Volverá por sí sola.</translation>
    </message>
</context>
<context>
    <name>CommentScreen</name>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Por favor, no escriba nombres ni datos personales.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Toque aquí para escribir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>IdeaPages</name>
    <message>
        <source>Your ideas for this desk</source>
        <translation>Sus ideas para este mostrador</translation>
    </message>
    <message>
        <source>There are no ideas yet. Yours can be the first: the staff read every one and answer it here.</source>
        <translation>Aún no hay ideas. La suya puede ser la primera: el personal las lee todas y las responde aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Previous ideas</source>
        <translation>Ideas anteriores</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Más ideas</translation>
    </message>
    <message>
        <source>Leave an idea</source>
        <translation>Dejar una idea</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>“Me too” so far: %1</source>
        <translation>«Yo también» hasta ahora: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Yo también</translation>
    </message>
</context>
<context>
    <name>IdeaText</name>
    <message>
        <source>We are doing it</source>
        <translation>Lo estamos haciendo</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Lo que hicimos</translation>
    </message>
    <message>
        <source>We cannot do it</source>
        <translation>No podemos hacerlo</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Alguien dijo</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Lo que nos dijeron</translation>
    </message>
</context>
<context>
    <name>IdeaWriter</name>
    <message>
        <source>What should we do differently?</source>
        <translation>¿Qué deberíamos hacer de otra manera?</translation>
    </message>
    <message>
        <source>Please do not write names or personal details.</source>
        <translation>Por favor, no escriba nombres ni datos personales.</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Toque aquí para escribir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
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
        <translation>No se pudo guardar su idea</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Muchas gracias!</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Lo sentimos. Por favor, avise al personal del mostrador.</translation>
    </message>
    <message>
        <source>Your idea has been saved. The staff read every idea and answer it here.</source>
        <translation>Su idea se ha guardado. El personal lee todas las ideas y las responde aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>¿Necesita más tiempo?</translation>
    </message>
    <message>
        <source>Otherwise this visit ends; what you have answered is kept.</source>
        <translation>De lo contrario, esta visita termina; lo que ha respondido se conserva.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, continuar</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Muchas gracias!</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>No se pudieron guardar sus respuestas</translation>
    </message>
    <message>
        <source>Closed at the moment</source>
        <translation>Cerrado en este momento</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>No disponible en este momento</translation>
    </message>
    <message>
        <source>Your answers have been saved.</source>
        <translation>Sus respuestas se han guardado.</translation>
    </message>
    <message>
        <source>We are sorry. Please tell the staff at the desk.</source>
        <translation>Lo sentimos. Por favor, avise al personal del mostrador.</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Abierto hoy: %1</translation>
    </message>
    <message>
        <source>Opens again: %1</source>
        <translation>Vuelve a abrir: %1</translation>
    </message>
    <message>
        <source>This screen cannot take answers right now. The staff at the desk are glad to hear from you.</source>
        <translation>Esta pantalla no puede recibir respuestas ahora mismo. El personal del mostrador le escuchará con mucho gusto.</translation>
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
        <translation>%1 de %2, entre «%3» y «%4»</translation>
    </message>
</context>
<context>
    <name>ScaleScreen</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Controls higher up</source>
        <translation>Botones más arriba</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Sus ideas</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>Or answer on your own phone</source>
        <translation>O responda en su propio teléfono</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Abierto hoy: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>Test – this visit does not count</source>
        <translation>Prueba: esta visita no cuenta</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Do you need more time?</source>
        <translation>¿Necesita más tiempo?</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on.</source>
        <translation>Toque la pantalla o pulse una tecla para continuar.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Elija un idioma.</translation>
    </message>
    <message>
        <source>Touch the screen to start.</source>
        <translation>Toque la pantalla para empezar.</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4.</source>
        <translation>De %1, %2, a %3, %4.</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Puede elegir más de una.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, no elegido</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Quedan %1 segundos.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>The staff will open this for you after your visit.</source>
        <translation>El personal le abrirá esta encuesta después de su visita.</translation>
    </message>
</context>
</TS>
