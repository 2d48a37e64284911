<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Fishbowl {0}</source>
        <translation>Fishbowl {0}</translation>
    </message>
    <message>
        <source>Runs fishbowl and open-space sessions from one laptop and a projector.</source>
        <translation>Conduce sesiones de pecera y de espacio abierto con un portátil y un proyector.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it.</source>
        <translation>Nada sale de este ordenador, salvo lo que usted exporte.</translation>
    </message>
    <message>
        <source>Language models: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</source>
        <translation>Modelos de lengua: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Fonts: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</source>
        <translation>Tipos de letra: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Print: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</source>
        <translation>Impresión: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</translation>
    </message>
    <message>
        <source>QR codes: Segno (BSD), ZXing-C++ (Apache License 2.0)</source>
        <translation>Códigos QR: Segno (BSD), ZXing-C++ (Apache License 2.0)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About the session</source>
        <translation>Sobre la sesión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Overall question</source>
        <translation>Pregunta general</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What you call this session</source>
        <translation>Cómo llama usted a esta sesión</translation>
    </message>
    <message>
        <source>What everybody has come to talk about; the Stage shows it</source>
        <translation>De qué ha venido a hablar todo el mundo; se muestra en la proyección</translation>
    </message>
    <message>
        <source>such as 20/11/2026</source>
        <translation>p. ej. 20/11/2026</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>p. ej. 10:00</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>Add an action: what will be done</source>
        <translation>Añadir una acción: qué se hará</translation>
    </message>
    <message>
        <source>Who: two letters, or words</source>
        <translation>Quién: dos letras, o palabras</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Topic the action comes from</source>
        <translation>Tema del que sale la acción</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0}: añadido.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nada dicho</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
</context>
<context>
    <name>ActionsDelegate</name>
    <message>
        <source>Topic the action comes from</source>
        <translation>Tema del que sale la acción</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Aún no hay acciones</translation>
    </message>
    <message>
        <source>Type what will be done, who does it and by when. Enter keeps it and begins the next.</source>
        <translation>Escriba qué se hará, quién lo hace y para cuándo. Intro la guarda y empieza la siguiente.</translation>
    </message>
    <message>
        <source>Move the action up (Alt+Up)</source>
        <translation>Subir la acción (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the action down (Alt+Down)</source>
        <translation>Bajar la acción (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Delete the chosen actions (Del)</source>
        <translation>Eliminar las acciones elegidas (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n acción eliminada. Deshacer la recupera.</numerusform>
            <numerusform>%n acciones eliminadas. Deshacer las recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{0} sits on chair {1}.</source>
        <translation>{0} se sienta en la silla {1}.</translation>
    </message>
    <message>
        <source>{0} leaves chair {1}.</source>
        <translation>{0} deja la silla {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} change chairs.</source>
        <translation>{0} y {1} se cambian de silla.</translation>
    </message>
    <message>
        <source>{0} moves to chair {1}.</source>
        <translation>{0} pasa a la silla {1}.</translation>
    </message>
    <message>
        <source>{0} speaks.</source>
        <translation>{0} habla.</translation>
    </message>
    <message>
        <source>{0} has spoken.</source>
        <translation>{0} ha hablado.</translation>
    </message>
    <message>
        <source>Round {0} is seated as planned.</source>
        <translation>La ronda {0} está sentada según el plan.</translation>
    </message>
    <message>
        <source>Everybody is back in the outer circle.</source>
        <translation>Todos han vuelto al círculo exterior.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list.</source>
        <translation>{0} está en la lista de espera.</translation>
    </message>
    <message>
        <source>{0} is off the waiting list.</source>
        <translation>{0} ya no está en la lista de espera.</translation>
    </message>
    <message>
        <source>{0} stands where the order says.</source>
        <translation>{0} está donde manda el orden.</translation>
    </message>
    <message>
        <source>{0} is first now.</source>
        <translation>{0} va ahora en primer lugar.</translation>
    </message>
    <message>
        <source>{0} is a new participant.</source>
        <translation>{0} participa desde ahora.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} in place of {2}.</source>
        <translation>{0} se sienta en la silla {1} en lugar de {2}.</translation>
    </message>
    <message>
        <source>These breakouts do not run now.</source>
        <translation>Estos grupos de trabajo no están en marcha ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes less for {0}.</source>
        <translation>
            <numerusform>%n minuto menos para {0}.</numerusform>
            <numerusform>%n minutos menos para {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for {0}.</source>
        <translation>
            <numerusform>%n minuto más para {0}.</numerusform>
            <numerusform>%n minutos más para {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>{0} chosen: Enter lets it run. Esc: all</source>
        <translation>{0}: Intro lo pone en marcha. Esc: todos</translation>
    </message>
    <message>
        <source>{0} gives all a minute. Its number chooses a breakout.</source>
        <translation>{0} da un minuto a todos. Su número elige un grupo.</translation>
    </message>
    <message>
        <source>{0} chosen: {1} adds a minute, {2} takes one off, {3} pauses. Esc: all</source>
        <translation>{0}: {1} añade un minuto, {2} quita uno, {3} pausa. Esc: todos</translation>
    </message>
    <message>
        <source>{0} starts them all, whatever runs still. {1} goes on in the order of the agenda.</source>
        <translation>{0} los inicia todos, aunque otra cosa siga en marcha. {1} continúa en el orden del programa.</translation>
    </message>
    <message>
        <source>These breakouts are over.</source>
        <translation>Estos grupos han terminado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>All go on</source>
        <translation>Continuar todos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todos</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Terminar todos</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 minuto más</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 minutos más</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minuto menos</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Kind of the new activity</source>
        <translation>Tipo de la nueva actividad</translation>
    </message>
    <message>
        <source>New activity: title, Tab, minutes, Enter</source>
        <translation>Nueva actividad: título, Tab, minutos, Intro</translation>
    </message>
    <message>
        <source>Title of the new activity</source>
        <translation>Título de la nueva actividad</translation>
    </message>
    <message>
        <source>Minutes of the new activity</source>
        <translation>Minutos de la nueva actividad</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a person: name, Enter</source>
        <translation>Añadir una persona: nombre, Intro</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nombre de la nueva persona</translation>
    </message>
    <message>
        <source>Group of the new person</source>
        <translation>Grupo de la nueva persona</translation>
    </message>
    <message>
        <source>There is another {0}. A group or role tells them apart.</source>
        <translation>Hay más de una persona llamada {0}. Un grupo o una función las distingue.</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0}: añadido.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Real or expected</source>
        <translation>Real o esperado</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation>Retraso o adelanto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>no antes de las {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>hacia las {0}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Minutes of the activity</source>
        <translation>Minutos de la actividad</translation>
    </message>
    <message>
        <source>Title of the activity</source>
        <translation>Título de la actividad</translation>
    </message>
</context>
<context>
    <name>AgendaFooter</name>
    <message>
        <source>No start planned yet</source>
        <translation>Aún sin inicio previsto</translation>
    </message>
</context>
<context>
    <name>AgendaRoom</name>
    <message>
        <source>Planned start of the day</source>
        <translation>Inicio previsto de la jornada</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>p. ej. 10:00</translation>
    </message>
    <message>
        <source>Begin with a template and change what differs today, or type the first activity below.</source>
        <translation>Empiece con una plantilla y cambie lo que hoy sea distinto, o escriba abajo la primera actividad.</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Aún no hay nada en el programa</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>De una plantilla</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>La jornada empieza a las</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Choose above which two groups are compared.</source>
        <translation>Elija arriba los dos grupos que se comparan.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no se ha elegido nada</translation>
    </message>
    <message>
        <source>Nothing that both do not want</source>
        <translation>Nada que ninguno de los dos quiera</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Solo {0}</translation>
    </message>
    <message>
        <source>{0}: rank {1}</source>
        <translation>{0}: puesto {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation>Común a ambos</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Notes that look alike</source>
        <translation>Notas parecidas</translation>
    </message>
    <message>
        <source>Group before (K)</source>
        <translation>Conjunto anterior (K)</translation>
    </message>
    <message>
        <source>Next group (J)</source>
        <translation>Conjunto siguiente (J)</translation>
    </message>
    <message>
        <source>Stack them</source>
        <translation>Apilarlas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation>Conjunto {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, perhaps the same in other words</source>
        <translation>{0}, quizá lo mismo con otras palabras</translation>
    </message>
    <message>
        <source>The first lies on top; each keeps its votes.</source>
        <translation>La primera queda encima; cada una conserva sus votos.</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message numerus="yes">
        <source>%n form(s), in an order made by chance.</source>
        <translation>
            <numerusform>%n formulario, en orden al azar.</numerusform>
            <numerusform>%n formularios, en orden al azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where few answered a question, its answers are left out.</source>
        <translation>Donde pocos respondieron a una pregunta, se omiten sus respuestas.</translation>
    </message>
    <message>
        <source>Groups are left out where they are too small to be told apart.</source>
        <translation>Se omiten los grupos que son demasiado pequeños para distinguirlos.</translation>
    </message>
    <message>
        <source>Which forms are the same person’s is left out: few are, or few are not.</source>
        <translation>Se omite qué formularios son de la misma persona: son pocos los que lo son, o los que no.</translation>
    </message>
    <message>
        <source>Each row is one person’s form. Whoever knows one of its answers may find the others: think before you give it away.</source>
        <translation>Cada fila es el formulario de una persona. Quien conozca una respuesta suya podría encontrar las demás: piénselo antes de entregarlo.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Disagree strongly</source>
        <translation>Muy en desacuerdo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni sí ni no</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Agree strongly</source>
        <translation>Muy de acuerdo</translation>
    </message>
    <message>
        <source>Framing {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Moment {0}</source>
        <translation>Momento {0}</translation>
    </message>
    <message>
        <source>no group said</source>
        <translation>sin grupo indicado</translation>
    </message>
    <message>
        <source>together: {0}</source>
        <translation>juntos: {0}</translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>the left end</source>
        <translation>el extremo izquierdo</translation>
    </message>
    <message>
        <source>the right end</source>
        <translation>el extremo derecho</translation>
    </message>
    <message>
        <source>the left corner</source>
        <translation>la esquina izquierda</translation>
    </message>
    <message>
        <source>the right corner</source>
        <translation>la esquina derecha</translation>
    </message>
    <message>
        <source>the top corner</source>
        <translation>la esquina superior</translation>
    </message>
    <message numerus="yes">
        <source>not shown, as it would tell of fewer than %n people</source>
        <translation>
            <numerusform>no se muestra, pues hablaría de menos de %n persona</numerusform>
            <numerusform>no se muestra, pues hablaría de menos de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, by show of hands</source>
        <translation>
            <numerusform>al menos %n persona, a mano alzada</numerusform>
            <numerusform>al menos %n personas, a mano alzada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, some by show of hands</source>
        <translation>
            <numerusform>al menos %n persona, en parte a mano alzada</numerusform>
            <numerusform>al menos %n personas, en parte a mano alzada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all by show of hands</source>
        <translation>
            <numerusform>%n respuesta, a mano alzada</numerusform>
            <numerusform>%n respuestas, todas a mano alzada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), {0} of them by show of hands</source>
        <translation>
            <numerusform>%n respuesta, {0} a mano alzada</numerusform>
            <numerusform>%n respuestas, {0} de ellas a mano alzada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} on %n form(s)</source>
        <translation>
            <numerusform>{0} en %n formulario</numerusform>
            <numerusform>{0} en %n formularios</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands were counted box by box, so there may have been more people than were counted.</source>
        <translation>Las manos se contaron casilla por casilla, así que pudo haber más personas de las contadas.</translation>
    </message>
    <message>
        <source>The line goes from {0} (0) to {1} (100).</source>
        <translation>La línea va de {0} (0) a {1} (100).</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} agree ({2}), {3} disagree ({4})</source>
        <translation>{0} de {1} están de acuerdo ({2}), {3} en desacuerdo ({4})</translation>
    </message>
    <message>
        <source>on average {0} of 100 for {1}, {2} for {3}, {4} for {5}</source>
        <translation>de media, {0} de 100 para {1}, {2} para {3}, {4} para {5}</translation>
    </message>
    <message>
        <source>the answer is {0}</source>
        <translation>la respuesta es {0}</translation>
    </message>
    <message>
        <source>the middle of the answers is {0}, the middle half of them from {1} to {2}</source>
        <translation>el centro de las respuestas es {0}; su mitad central va de {1} a {2}</translation>
    </message>
    <message>
        <source>most often: {0} ({1})</source>
        <translation>lo más frecuente: {0} ({1})</translation>
    </message>
    <message>
        <source>ticked most: {0}, by {1} of {2}</source>
        <translation>lo más marcado: {0}, por {1} de {2}</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>el desacuerdo</translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation>el acuerdo</translation>
    </message>
    <message>
        <source>From ‘{0}’ to ‘{1}’, person by person: {2} moved towards {3}, {4} towards {5}, {6} stayed.</source>
        <translation>De “{0}” a “{1}”, persona por persona: {2} se movieron hacia {3}, {4} hacia {5}, {6} se quedaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be paired.</source>
        <translation>
            <numerusform>%n respuesta no se pudo emparejar.</numerusform>
            <numerusform>%n respuestas no se pudieron emparejar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), by chance, are left out, so that the answers without a partner stay hidden.</source>
        <translation>
            <numerusform>Se omite %n pareja, al azar, para que las respuestas sin pareja sigan ocultas.</numerusform>
            <numerusform>Se omiten %n parejas, al azar, para que las respuestas sin pareja sigan ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {0} points from where they were counts as having stayed.</source>
        <translation>Quien se movió hasta {0} puntos cuenta como que se quedó.</translation>
    </message>
    <message numerus="yes">
        <source>How each person moved is not shown: it would tell of fewer than %n people.</source>
        <translation>
            <numerusform>No se muestra cómo se movió cada persona: hablaría de menos de %n persona.</numerusform>
            <numerusform>No se muestra cómo se movió cada persona: hablaría de menos de %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are not shown apart: that would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Los grupos no se muestran por separado: hablaría de menos de %n persona.</numerusform>
            <numerusform>Los grupos no se muestran por separado: hablaría de menos de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small groups are counted together, with a larger one where needed.</source>
        <translation>Los grupos pequeños se cuentan juntos, con uno mayor donde hace falta.</translation>
    </message>
    <message>
        <source>Only those who chose to answer are counted; it says nothing of others.</source>
        <translation>Solo se cuenta a quienes quisieron responder; no dice nada de los demás.</translation>
    </message>
    <message>
        <source>It is compared as if different people had answered.</source>
        <translation>Se compara como si hubieran respondido personas distintas.</translation>
    </message>
    <message>
        <source>‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>“{0}” comparado con “{1}”: {2}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>
            <numerusform>De %n persona que respondió a ambos, “{0}” comparado con “{1}”: {2}.</numerusform>
            <numerusform>De %n personas que respondieron a ambos, “{0}” comparado con “{1}”: {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a point apart on average</source>
        <translation>menos de un punto de diferencia de media</translation>
    </message>
    <message numerus="yes">
        <source>on average %n point(s) nearer to {0}</source>
        <translation>
            <numerusform>de media, %n punto más cerca de {0}</numerusform>
            <numerusform>de media, %n puntos más cerca de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the same on average</source>
        <translation>la misma media</translation>
    </message>
    <message>
        <source>on average {0} nearer to disagreeing on the scale of five</source>
        <translation>de media, {0} más cerca del desacuerdo en la escala de cinco</translation>
    </message>
    <message>
        <source>on average {0} nearer to agreeing on the scale of five</source>
        <translation>de media, {0} más cerca del acuerdo en la escala de cinco</translation>
    </message>
    <message>
        <source>{0} agree in both</source>
        <translation>{0} están de acuerdo en ambos</translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) more</source>
        <translation>
            <numerusform>{0} están de acuerdo en vez de {1}, %n punto más</numerusform>
            <numerusform>{0} están de acuerdo en vez de {1}, %n puntos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0} están de acuerdo en vez de {1}, %n punto menos</numerusform>
            <numerusform>{0} están de acuerdo en vez de {1}, %n puntos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>the same shares</source>
        <translation>los mismos porcentajes</translation>
    </message>
    <message>
        <source>the greatest difference is at {0}, {1} instead of {2}</source>
        <translation>la mayor diferencia está en {0}: {1} en vez de {2}</translation>
    </message>
    <message>
        <source>on average {0} of 100 fewer for {1}</source>
        <translation>de media, {0} de 100 menos para {1}</translation>
    </message>
    <message>
        <source>on average {0} of 100 more for {1}</source>
        <translation>de media, {0} de 100 más para {1}</translation>
    </message>
    <message>
        <source>They are fewer than half of those who answered: whether it is chance is told of them alone.</source>
        <translation>Son menos de la mitad de quienes respondieron: si es azar se dice solo de ellos.</translation>
    </message>
    <message>
        <source>Of all answers: {0}.</source>
        <translation>De todas las respuestas: {0}.</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>Nadie se movió.</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of all {0} ways would differ as much or more.</source>
        <translation>Si el azar hubiera decidido quién sube y quién baja, {1} de las {0} maneras diferirían lo mismo o más.</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of {0} draws would differ as much or more.</source>
        <translation>Si el azar hubiera decidido quién sube y quién baja, {1} de {0} sorteos diferirían lo mismo o más.</translation>
    </message>
    <message>
        <source>Of all {0} divisions of the same answers {1} differ as much or more.</source>
        <translation>De todos los {0} repartos de las mismas respuestas, {1} difieren lo mismo o más.</translation>
    </message>
    <message>
        <source>Of {0} random divisions of the same answers {1} differed as much or more.</source>
        <translation>De {0} repartos al azar de las mismas respuestas, {1} difirieron lo mismo o más.</translation>
    </message>
    <message>
        <source>So this could easily be chance, which is no proof that nothing differs.</source>
        <translation>Así que bien puede ser azar, lo que no prueba que no haya diferencia.</translation>
    </message>
    <message>
        <source>So this might be chance.</source>
        <translation>Así que podría ser azar.</translation>
    </message>
    <message>
        <source>So this is hardly chance.</source>
        <translation>Así que difícilmente es azar.</translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one might be chance.</source>
        <translation>
            <numerusform>Como se hace %n comparación, esta podría ser azar.</numerusform>
            <numerusform>Como se hacen %n comparaciones, esta podría ser azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.</source>
        <translation>
            <numerusform>Como se hace %n comparación, esta bien puede ser azar, lo que no prueba que no haya diferencia.</numerusform>
            <numerusform>Como se hacen %n comparaciones, esta bien puede ser azar, lo que no prueba que no haya diferencia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Answers to the form</source>
        <translation>Respuestas al formulario</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>All are of the framing</source>
        <translation>Todas son de la versión</translation>
    </message>
    <message>
        <source>All are of the moment</source>
        <translation>Todas son del momento</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como diga el archivo</translation>
    </message>
    <message>
        <source>Numbers of “{0}” go from</source>
        <translation>Los números de «{0}» van desde</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>How far the search for a better wall is</source>
        <translation>Hasta dónde ha llegado la búsqueda de un muro mejor</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Use this wall</source>
        <translation>Usar este muro</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Buscar más</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y quedarse con lo mejor</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Write-up</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>No backup yet: the first one is made when something changes.</source>
        <translation>Aún no hay copia de seguridad: la primera se hace cuando algo cambia.</translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation>Copia de seguridad {0}</translation>
    </message>
    <message>
        <source>Second copy {0}</source>
        <translation>Segunda copia {0}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>While working</source>
        <translation>Durante el trabajo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before merging or splitting</source>
        <translation>Antes de unir o separar</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>Antes de eliminar</translation>
    </message>
    <message>
        <source>Before a template</source>
        <translation>Antes de una plantilla</translation>
    </message>
    <message>
        <source>Before arranging anew</source>
        <translation>Antes de redistribuir</translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation>Antes de traducir</translation>
    </message>
    <message>
        <source>After a person was erased</source>
        <translation>Tras borrar a una persona</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Antes de una versión nueva</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>Beside the session</source>
        <translation>Junto a la sesión</translation>
    </message>
    <message>
        <source>Not sound: it cannot be restored</source>
        <translation>En mal estado: no se puede restaurar</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Free some space.</source>
        <translation>No se hizo la copia de seguridad: el disco está lleno. Libere espacio.</translation>
    </message>
    <message>
        <source>No backup was made: the folder for backups cannot be written to.</source>
        <translation>No se hizo la copia de seguridad: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>No backup was made: the disk does not answer as it should.</source>
        <translation>No se hizo la copia de seguridad: el disco no responde como debería.</translation>
    </message>
    <message>
        <source>No second copy: its folder is not there. Put the memory stick in again.</source>
        <translation>Sin segunda copia: falta su carpeta. Vuelva a poner la memoria USB.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick is full. Free some space.</source>
        <translation>Sin segunda copia: la memoria USB está llena. Libere espacio.</translation>
    </message>
    <message>
        <source>No second copy: its folder cannot be written to.</source>
        <translation>Sin segunda copia: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick does not answer as it should.</source>
        <translation>Sin segunda copia: la memoria USB no responde como debería.</translation>
    </message>
    <message>
        <source>The session itself is saved.</source>
        <translation>La sesión en sí está guardada.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>That folder cannot be used. Choose another one.</source>
        <translation>Esa carpeta no se puede usar. Elija otra.</translation>
    </message>
    <message>
        <source>Folder for a second copy</source>
        <translation>Carpeta para una segunda copia</translation>
    </message>
    <message>
        <source>The backups of all sessions take {0} MB on this computer.</source>
        <translation>Las copias de seguridad de todas las sesiones ocupan {0} MB en este ordenador.</translation>
    </message>
    <message>
        <source>Restored as {0}, beside the session.</source>
        <translation>Restaurada como {0}, junto a la sesión.</translation>
    </message>
    <message>
        <source>A second copy of the newest backup can go to a memory stick, by itself.</source>
        <translation>Una segunda copia de la última copia de seguridad puede ir sola a una memoria USB.</translation>
    </message>
    <message>
        <source>The second copy goes to {0}.</source>
        <translation>La segunda copia va a {0}.</translation>
    </message>
    <message>
        <source>The second copy of {0} is in {1}.</source>
        <translation>La segunda copia de {0} está en {1}.</translation>
    </message>
    <message>
        <source>Backups are made every ten minutes while you work, before large changes and on closing. Restoring one writes a new file beside the session: nothing is replaced.</source>
        <translation>Se hacen copias de seguridad cada diez minutos mientras trabaja, antes de cambios grandes y al cerrar. Al restaurar una se escribe un archivo nuevo junto a la sesión: no se sustituye nada.</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Mirando las copias de seguridad…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>The first one is made when something changes. You can make one now.</source>
        <translation>La primera se hace cuando algo cambia. Puede hacer una ahora.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Choose folder for a second copy…</source>
        <translation>Elegir carpeta para una segunda copia…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop making second copies</source>
        <translation>Dejar de hacer segundas copias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BannerRow</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo este</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the most urgent message</source>
        <translation>Mostrar solo el mensaje más urgente</translation>
    </message>
    <message>
        <source>Show the other messages too</source>
        <translation>Mostrar también los demás mensajes</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Slots and spaces</source>
        <translation>Franjas y espacios</translation>
    </message>
    <message>
        <source>Topics, the chosen one, slots and spaces</source>
        <translation>Temas, el elegido, franjas y espacios</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Theme {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>Stack on this note</source>
        <translation>Apilar sobre esta nota</translation>
    </message>
    <message>
        <source>Into “{0}”</source>
        <translation>A «{0}»</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sueltas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>En ninguna zona</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {0}, {1}</source>
        <translation>Tablero: {0}, {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>suelta</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) below it</source>
        <translation>
            <numerusform>%n nota debajo</numerusform>
            <numerusform>%n notas debajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <source>A number chooses a breakout, Esc all of them.</source>
        <translation>Un número elige un grupo, Esc todos.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Muro de temas</translation>
    </message>
    <message>
        <source>Arrow keys: another cell. Alt and arrow keys: move the topic. Delete: off the wall.</source>
        <translation>Flechas: otra casilla. Alt y flechas: mover el tema. Supr: quitar del muro.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Ninguna nota coincide</translation>
    </message>
    <message>
        <source>There are others.</source>
        <translation>Hay otras.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes and the note, beside the board</source>
        <translation>Categorías y la nota, junto al tablero</translation>
    </message>
</context>
<context>
    <name>BoardPicture</name>
    <message>
        <source>notes below: {0}</source>
        <translation>notas debajo: {0}</translation>
    </message>
    <message>
        <source>votes: {0}</source>
        <translation>votos: {0}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message>
        <source>Pages of the board</source>
        <translation>Páginas del tablero</translation>
    </message>
</context>
<context>
    <name>Breakouts</name>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Time, over by</source>
        <translation>Tiempo, pasado en</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>{0}, moved from {1}</source>
        <translation>{0}, antes en {1}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>con {0}</translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation>pasado en {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>BreakoutsPage</name>
    <message>
        <source>No breakout of this slot has the number {0}.</source>
        <translation>Ningún grupo de esta franja tiene el número {0}.</translation>
    </message>
    <message>
        <source>No slot for breakouts yet</source>
        <translation>Aún no hay franjas</translation>
    </message>
    <message>
        <source>Add an activity of the kind Breakouts to the agenda, one for each slot.</source>
        <translation>Añada al programa una actividad del tipo Grupos de trabajo, una por cada franja.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Ir al programa</translation>
    </message>
    <message>
        <source>Nobody meets in this slot yet</source>
        <translation>Nadie se reúne aún en esta franja</translation>
    </message>
    <message>
        <source>Put topics on the agenda wall first: each then has its clock here.</source>
        <translation>Ponga primero temas en el muro: cada uno tendrá aquí su reloj.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Ir al muro de temas</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>A form is made of the file. Its extremes have no names yet.</source>
        <translation>Con el archivo se ha hecho un formulario. Sus extremos aún no tienen nombre.</translation>
    </message>
</context>
<context>
    <name>CameList</name>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Delete: was not there after all.</source>
        <translation>Supr: al final no estuvo.</translation>
    </message>
</context>
<context>
    <name>CamePart</name>
    <message>
        <source>How many came</source>
        <translation>Cuántos vinieron</translation>
    </message>
    <message>
        <source>Who came, by name</source>
        <translation>Quién vino, por su nombre</translation>
    </message>
    <message>
        <source>Two letters of a name, Enter, the next</source>
        <translation>Dos letras de un nombre, Intro, el siguiente</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first, or only count them.</source>
        <translation>Nadie se llama «{0}». Añada antes a la persona en Personas, o solo cuente.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
</context>
<context>
    <name>Canvases</name>
    <message>
        <source>Keep, leave behind, do differently</source>
        <translation>Mantener, dejar atrás, hacer de otro modo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Leave behind</source>
        <translation>Dejar atrás</translation>
    </message>
    <message>
        <source>Do differently</source>
        <translation>Hacer de otro modo</translation>
    </message>
    <message>
        <source>To look back on what was done: what stays, what goes, what changes.</source>
        <translation>Para mirar atrás: qué se queda, qué se va, qué cambia.</translation>
    </message>
    <message>
        <source>Cynefin</source>
        <translation>Cynefin</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complejo</translation>
    </message>
    <message>
        <source>Complicated</source>
        <translation>Complicado</translation>
    </message>
    <message>
        <source>Chaotic</source>
        <translation>Caótico</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>By how causes and effects hang together, to see what to try, to analyse, or just to do.</source>
        <translation>Por cómo se relacionan causas y efectos, para ver qué probar, qué analizar o qué hacer sin más.</translation>
    </message>
    <message>
        <source>Three horizons</source>
        <translation>Tres horizontes</translation>
    </message>
    <message>
        <source>1: How it is, and what fades</source>
        <translation>1: Cómo es, y qué se apaga</translation>
    </message>
    <message>
        <source>2: What is being tried</source>
        <translation>2: Qué se está probando</translation>
    </message>
    <message>
        <source>3: How it is to be</source>
        <translation>3: Cómo ha de ser</translation>
    </message>
    <message>
        <source>To see how the present turns into the future you want.</source>
        <translation>Para ver cómo el presente se convierte en el futuro que desean.</translation>
    </message>
    <message>
        <source>Reasons for failure</source>
        <translation>Causas del fallo</translation>
    </message>
    <message>
        <source>A rule was broken on purpose</source>
        <translation>Se infringió una regla a propósito</translation>
    </message>
    <message>
        <source>Somebody was not attentive</source>
        <translation>Alguien no estuvo atento</translation>
    </message>
    <message>
        <source>Skill or training was missing</source>
        <translation>Faltó capacidad o formación</translation>
    </message>
    <message>
        <source>The procedure was poor</source>
        <translation>El procedimiento era malo</translation>
    </message>
    <message>
        <source>The task was too hard to go well each time</source>
        <translation>La tarea era demasiado difícil para que saliera siempre bien</translation>
    </message>
    <message>
        <source>Many things came together</source>
        <translation>Se juntaron muchas cosas</translation>
    </message>
    <message>
        <source>Nobody could know</source>
        <translation>Nadie podía saberlo</translation>
    </message>
    <message>
        <source>An idea was tested and did not hold</source>
        <translation>Se probó una idea y no se confirmó</translation>
    </message>
    <message>
        <source>Something new was tried, to learn</source>
        <translation>Se intentó algo nuevo, para aprender</translation>
    </message>
    <message>
        <source>A spectrum from blame at the top to praise at the bottom, after A. Edmondson.</source>
        <translation>Una gama de la culpa, arriba, al elogio, abajo, según A. Edmondson.</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Esfuerzo y efecto</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Hacer ya</translation>
    </message>
    <message>
        <source>Plan well</source>
        <translation>Planificar bien</translation>
    </message>
    <message>
        <source>Do in passing</source>
        <translation>Hacer de paso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Two by two, with axes of your own.</source>
        <translation>Dos por dos, con sus propios ejes.</translation>
    </message>
    <message>
        <source>little effort</source>
        <translation>poco esfuerzo</translation>
    </message>
    <message>
        <source>much effort</source>
        <translation>mucho esfuerzo</translation>
    </message>
    <message>
        <source>little effect</source>
        <translation>poco efecto</translation>
    </message>
    <message>
        <source>much effect</source>
        <translation>mucho efecto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Columna {0}</translation>
    </message>
    <message>
        <source>As many columns as you like, with names of your own.</source>
        <translation>Tantas columnas como quiera, con sus propios nombres.</translation>
    </message>
</context>
<context>
    <name>CanvasesDialog</name>
    <message>
        <source>Canvases and regions</source>
        <translation>Lienzos y zonas</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Lienzos</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Nombre del lienzo</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Nombre de la zona</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Añadir una zona</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>A la derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Region {0}</source>
        <translation>Zona {0}</translation>
    </message>
    <message>
        <source>Notes stay when a canvas or region is deleted; they are in no region then. Undo brings it back.</source>
        <translation>Las notas se quedan al eliminar un lienzo o una zona; entonces no están en ninguna zona. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Close the capture line</source>
        <translation>Cerrar la línea de notas</translation>
    </message>
    <message>
        <source>Note kept; there is no topic {0}.</source>
        <translation>Nota guardada; no hay tema {0}.</translation>
    </message>
    <message>
        <source>Note kept; there is no chair {0}.</source>
        <translation>Nota guardada; no hay silla {0}.</translation>
    </message>
    <message>
        <source>Note kept; nobody sits on chair {0}.</source>
        <translation>Nota guardada; nadie se sienta en la silla {0}.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for topic 3</source>
        <translation>Una nota… «3: palabras» es para el tema 3</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for chair 3</source>
        <translation>Una nota… «3: palabras» es para la silla 3</translation>
    </message>
    <message>
        <source>no topic {0}</source>
        <translation>no hay tema {0}</translation>
    </message>
    <message>
        <source>no chair {0}</source>
        <translation>no hay silla {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>tema {0}: {1}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>silla {0}</translation>
    </message>
    <message>
        <source>nobody sits there</source>
        <translation>nadie se sienta ahí</translation>
    </message>
</context>
<context>
    <name>ChairsPanel</name>
    <message>
        <source>Chairs of the inner circle</source>
        <translation>Sillas del círculo interior</translation>
    </message>
    <message>
        <source>Delete: leaves. Space: speaks. Enter: names who sits there. Ctrl+Up, Ctrl+Down: changes chairs.</source>
        <translation>Supr: deja la silla. Espacio: habla. Intro: dice quién se sienta ahí. Ctrl+Arriba, Ctrl+Abajo: cambia de silla.</translation>
    </message>
    <message>
        <source>Leaves the chair (Delete)</source>
        <translation>Deja la silla (Supr)</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Speaks, or has spoken (Space)</source>
        <translation>Habla, o ha hablado (Espacio)</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Sillas</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>What the proposed plan changes</source>
        <translation>Qué cambia el plan propuesto</translation>
    </message>
    <message>
        <source>Choosing a change goes to its cell in the table.</source>
        <translation>Al elegir un cambio se va a su casilla en la tabla.</translation>
    </message>
    <message>
        <source>Nothing is proposed. Plan again, or look for another plan: what would change is listed here.</source>
        <translation>No hay nada propuesto. Planifique de nuevo, o busque otro plan: aquí se verá qué cambiaría.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Aún no hay nada planificado.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Space ticks a line. Alt with Up or Down moves it.</source>
        <translation>Espacio marca una línea. Alt con Arriba o Abajo la mueve.</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Texts that name people</source>
        <translation>Textos que nombran a personas</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traducir…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n texto sin traducción.</numerusform>
            <numerusform>%n textos sin traducción.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Number or a few letters</source>
        <translation>Número o unas letras</translation>
    </message>
    <message>
        <source>New: “{0}”</source>
        <translation>Nuevo: «{0}»</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Let sit in this round</source>
        <translation>Dejar sentarse en esta ronda</translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>No en esta ronda</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Chosen activity</source>
        <translation>Actividad elegida</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Kind of the activity</source>
        <translation>Tipo de la actividad</translation>
    </message>
    <message>
        <source>Not before, a time of day</source>
        <translation>No antes de, una hora del día</translation>
    </message>
    <message>
        <source>such as 10:30</source>
        <translation>p. ej. 10:30</translation>
    </message>
    <message>
        <source>Question of the activity</source>
        <translation>Pregunta de la actividad</translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation>Ninguna actividad elegida</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>El círculo</translation>
    </message>
    <message>
        <source>The list of chairs says and does the same.</source>
        <translation>La lista de sillas dice y hace lo mismo.</translation>
    </message>
    <message>
        <source>Name who sits on chair {0}</source>
        <translation>Decir quién se sienta en la silla {0}</translation>
    </message>
    <message>
        <source>{0} has spoken</source>
        <translation>{0} ha hablado</translation>
    </message>
    <message>
        <source>{0} speaks</source>
        <translation>{0} habla</translation>
    </message>
    <message>
        <source>{0} leaves the chair</source>
        <translation>{0} deja la silla</translation>
    </message>
    <message>
        <source>Name who takes the place of {0}</source>
        <translation>Decir quién ocupa el sitio de {0}</translation>
    </message>
    <message>
        <source>{0} sits down</source>
        <translation>{0} se sienta</translation>
    </message>
    <message>
        <source>{0} goes on the waiting list</source>
        <translation>{0} va a la lista de espera</translation>
    </message>
</context>
<context>
    <name>ClockBlock</name>
    <message>
        <source>Nothing left to start</source>
        <translation>No queda nada por iniciar</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>over</source>
        <comment>beside +1:20</comment>
        <translation>pasado</translation>
    </message>
</context>
<context>
    <name>CloudView</name>
    <message>
        <source>Cloud of words; the table beside it says the same</source>
        <translation>Nube de palabras; la tabla de al lado dice lo mismo</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>The network does not show its name</source>
        <translation>La red no muestra su nombre</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Añadir el código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What could not be used of “{0}” was not kept.</source>
        <translation>No se guardó lo que no se podía usar de «{0}».</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Label, printed below the code</source>
        <translation>Etiqueta, impresa bajo el código</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>WPA, with a password</source>
        <translation>WPA, con contraseña</translation>
    </message>
    <message>
        <source>WEP, with a password (old)</source>
        <translation>WEP, con contraseña (antiguo)</translation>
    </message>
    <message>
        <source>Open, no password</source>
        <translation>Abierta, sin contraseña</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>No code yet</source>
        <translation>Aún no hay código</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Entrada de calendario</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Toda la sesión</translation>
    </message>
    <message>
        <source>Topic {0}: {1}</source>
        <translation>Tema {0}: {1}</translation>
    </message>
    <message>
        <source>Something deleted</source>
        <translation>Algo eliminado</translation>
    </message>
    <message>
        <source>What it belonged to was deleted. Choose what it belongs to.</source>
        <translation>Se eliminó aquello a lo que pertenecía. Elija a qué pertenece.</translation>
    </message>
    <message>
        <source>The session has no date yet. Say it in the room Session.</source>
        <translation>La sesión aún no tiene fecha. Indíquela en Sesión.</translation>
    </message>
    <message>
        <source>Its times are not known yet. Plan when the day begins, or place the topic.</source>
        <translation>Aún no se sabe su hora. Indique cuándo empieza la jornada, o dé sitio al tema.</translation>
    </message>
    <message>
        <source>It holds too much to be read well. Shorten what is inside.</source>
        <translation>Contiene demasiado para leerse bien. Acorte lo de dentro.</translation>
    </message>
    <message>
        <source>The link of this space is no web address. Correct it in Open space.</source>
        <translation>El enlace de este espacio no es una dirección web. Corríjalo en Espacio abierto.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>Código QR: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Códigos QR</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>Red: {0}</translation>
    </message>
    <message>
        <source>Password: {0}</source>
        <translation>Contraseña: {0}</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Añadir un código</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Subir el código</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Bajar el código</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Eliminar el código</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Mostrar el código en la proyección, o quitarlo</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todos</translation>
    </message>
    <message>
        <source>Code deleted. Undo brings it back.</source>
        <translation>Código eliminado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The code appears once it can be made.</source>
        <translation>El código aparece en cuanto se puede hacer.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>Código QR: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Códigos QR</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Aún no hay códigos</translation>
    </message>
    <message>
        <source>A code on signs and posters opens a survey, joins the Wi-Fi, or puts the day into a calendar.</source>
        <translation>Un código en rótulos y carteles abre una encuesta, conecta a la wifi o pone la jornada en un calendario.</translation>
    </message>
    <message>
        <source>On a sign, {0} mm wide, phones read it from {1} m; on a poster, {2} mm, from {3} m.</source>
        <translation>En un rótulo, con {0} mm de ancho, los teléfonos lo leen a {1} m; en un cartel, con {2} mm, a {3} m.</translation>
    </message>
    <message>
        <source>It holds much: in the hand it has to be {0} mm wide at least.</source>
        <translation>Contiene mucho: en mano debe tener al menos {0} mm de ancho.</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>Se leyeron {0} de {1} códigos de la página impresa.</translation>
    </message>
    <message>
        <source>Not read: {0}. Shorten what is inside, or print larger.</source>
        <translation>Sin leer: {0}. Acorte lo de dentro, o imprima más grande.</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Number of the form</source>
        <translation>Número del formulario</translation>
    </message>
    <message>
        <source>Empty where nobody can read it</source>
        <translation>Vacío donde no se puede leer</translation>
    </message>
    <message>
        <source>A number, such as 12</source>
        <translation>Un número, por ejemplo 12</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>More than one group begins so</source>
        <translation>Más de un grupo empieza así</translation>
    </message>
    <message>
        <source>No group begins so</source>
        <translation>Ningún grupo empieza así</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} disagree to {1} agree</source>
        <translation>{0} en desacuerdo a {1} de acuerdo</translation>
    </message>
    <message>
        <source>Shares of {0} and {1}, such as 40 30</source>
        <translation>Partes de {0} y {1}, por ejemplo 40 30</translation>
    </message>
    <message>
        <source>As it is written; Enter goes on</source>
        <translation>Tal como está escrito; Intro sigue</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Two shares, or three that add up to {0}</source>
        <translation>Dos partes, o tres que sumen {0}</translation>
    </message>
    <message>
        <source>Only one box may be ticked: {0}</source>
        <translation>Solo se puede marcar una casilla: {0}</translation>
    </message>
    <message>
        <source>No such box: {0}</source>
        <translation>No existe esa casilla: {0}</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} a {1}</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>N.º {0}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1} left out</source>
        <translation>{0}; {1} omitidos</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n mano</numerusform>
            <numerusform>%n manos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} here</source>
        <translation>{0} de {1} presentes</translation>
    </message>
    <message numerus="yes">
        <source>%n more hand(s) than people</source>
        <translation>
            <numerusform>%n mano más que personas</numerusform>
            <numerusform>%n manos más que personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n here</source>
        <translation>
            <numerusform>{0}, %n presente</numerusform>
            <numerusform>{0}, %n presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n sin contar</numerusform>
            <numerusform>%n sin contar</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>The Stage waits with such a count: it keeps the one from before. Correct it, or take the answers off the Stage and put them on again.</source>
        <translation>Con un recuento así la proyección espera: mantiene el anterior. Corríjalo, o quite las respuestas de la proyección y vuelva a ponerlas.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Nothing to collect yet</source>
        <translation>Aún no hay nada que recoger</translation>
    </message>
    <message>
        <source>Make a form with questions first. What comes back on paper is typed in here. Or drop a file of answers here: a form is made of it.</source>
        <translation>Haga primero un formulario con preguntas. Lo que vuelve en papel se escribe aquí. O suelte aquí un archivo de respuestas: con él se hace un formulario.</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>A los formularios</translation>
    </message>
    <message>
        <source>Key back</source>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Mano alzada</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulario</numerusform>
            <numerusform>%n formularios</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n sin número</numerusform>
            <numerusform>%n sin número</numerusform>
        </translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>faltan {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>create event meeting workshop</source>
        <translation>crear evento reunión taller</translation>
    </message>
    <message>
        <source>example demo try</source>
        <translation>ejemplo demostración probar</translation>
    </message>
    <message>
        <source>save rename file</source>
        <translation>guardar renombrar archivo</translation>
    </message>
    <message>
        <source>duplicate export file stick</source>
        <translation>duplicar exportar archivo memoria</translation>
    </message>
    <message>
        <source>privacy GDPR anonymous names delete</source>
        <translation>privacidad RGPD anónimo nombres eliminar</translation>
    </message>
    <message>
        <source>report minutes proceedings export</source>
        <translation>informe acta memoria exportar</translation>
    </message>
    <message>
        <source>badges signs cards sheets posters pack</source>
        <translation>acreditaciones rótulos tarjetas hojas carteles</translation>
    </message>
    <message>
        <source>log out leave</source>
        <translation>cerrar salir abandonar</translation>
    </message>
    <message>
        <source>exit log out end</source>
        <translation>salir cerrar terminar</translation>
    </message>
    <message>
        <source>back mistake revert</source>
        <translation>atrás error revertir</translation>
    </message>
    <message>
        <source>again repeat</source>
        <translation>otra vez repetir</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>spreadsheet CSV Excel load participants</source>
        <translation>hoja de cálculo CSV Excel cargar participantes</translation>
    </message>
    <message>
        <source>restore history lost versions backup</source>
        <translation>restaurar historial perdido versiones copia de seguridad</translation>
    </message>
    <message>
        <source>Excel Word CSV docx save download</source>
        <translation>Excel Word CSV docx guardar descargar</translation>
    </message>
    <message>
        <source>preferences options language Welsh Cymraeg dark colours</source>
        <translation>preferencias opciones idioma galés Cymraeg oscuro colores</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>atajos teclado teclas</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>ayuda manual documentación</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>begin end stop timer clock round</source>
        <translation>empezar terminar parar temporizador reloj ronda</translation>
    </message>
    <message>
        <source>stop hold timer clock</source>
        <translation>parar detener temporizador reloj</translation>
    </message>
    <message>
        <source>longer extend timer time</source>
        <translation>más largo ampliar temporizador tiempo</translation>
    </message>
    <message>
        <source>shorter timer time</source>
        <translation>más corto temporizador tiempo</translation>
    </message>
    <message>
        <source>shuffle mix seats groups tables</source>
        <translation>mezclar barajar asientos grupos mesas</translation>
    </message>
    <message>
        <source>post-it sticky write card</source>
        <translation>pósit adhesivo escribir tarjeta</translation>
    </message>
    <message>
        <source>sound silent bell alarm</source>
        <translation>sonido silencio campana alarma</translation>
    </message>
    <message>
        <source>sound bell alarm</source>
        <translation>sonido campana alarma</translation>
    </message>
    <message>
        <source>projector beamer screen show presentation</source>
        <translation>proyector cañón pantalla mostrar presentación</translation>
    </message>
    <message>
        <source>projector hold still</source>
        <translation>proyector congelar fijo</translation>
    </message>
    <message>
        <source>projector black hide</source>
        <translation>proyector negro ocultar</translation>
    </message>
    <message>
        <source>votes ranking</source>
        <translation>votos clasificación</translation>
    </message>
    <message>
        <source>participants attendance list register</source>
        <translation>participantes asistencia lista registro</translation>
    </message>
    <message>
        <source>schedule programme plan times rundown</source>
        <translation>horario programa plan horas agenda</translation>
    </message>
    <message>
        <source>circle chairs talk</source>
        <translation>círculo sillas conversación</translation>
    </message>
    <message>
        <source>unconference topics market breakouts</source>
        <translation>desconferencia temas mercado grupos</translation>
    </message>
    <message>
        <source>post-it notes wall themes clusters</source>
        <translation>pósit notas muro categorías conjuntos</translation>
    </message>
    <message>
        <source>survey form ballot poll questionnaire</source>
        <translation>encuesta formulario votación sondeo cuestionario</translation>
    </message>
    <message>
        <source>report PDF badges signs</source>
        <translation>informe PDF acreditaciones rótulos</translation>
    </message>
    <message>
        <source>late absent</source>
        <translation>tarde ausente</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>chair sit speaker</source>
        <translation>silla sentarse orador</translation>
    </message>
    <message>
        <source>queue hand speakers</source>
        <translation>cola mano oradores</translation>
    </message>
    <message>
        <source>spoken silent not yet fairness</source>
        <translation>hablado callado todavía no equidad</translation>
    </message>
    <message>
        <source>lock keep</source>
        <translation>bloquear conservar</translation>
    </message>
    <message>
        <source>new idea session add</source>
        <translation>nueva idea sesión añadir</translation>
    </message>
    <message>
        <source>join combine same</source>
        <translation>unir combinar igual</translation>
    </message>
    <message>
        <source>count words frequency cloud</source>
        <translation>contar palabras frecuencia nube</translation>
    </message>
    <message>
        <source>next alone</source>
        <translation>siguiente sola</translation>
    </message>
    <message>
        <source>group cluster sort automatically</source>
        <translation>grupo conjunto ordenar automático</translation>
    </message>
    <message>
        <source>group cluster category</source>
        <translation>grupo conjunto categoría</translation>
    </message>
    <message>
        <source>vote ballot ranking</source>
        <translation>voto papeleta clasificación</translation>
    </message>
    <message>
        <source>tasks who what when</source>
        <translation>tareas quién qué cuándo</translation>
    </message>
    <message>
        <source>ballot vote count poll</source>
        <translation>papeleta voto recuento sondeo</translation>
    </message>
    <message>
        <source>link Wi-Fi phone</source>
        <translation>enlace wifi teléfono</translation>
    </message>
    <message>
        <source>translate Welsh bilingual</source>
        <translation>traducir idioma bilingüe</translation>
    </message>
    <message>
        <source>badges signs cards slips posters</source>
        <translation>acreditaciones rótulos tarjetas papeletas carteles</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open {0} on.</source>
        <translation>No hay pantalla en la que abrir {0}.</translation>
    </message>
    <message>
        <source>Look: texts that may still point to somebody: {0}</source>
        <translation>Atención: textos que aún podrían señalar a alguien: {0}</translation>
    </message>
    <message>
        <source>There is no backup of {0} on this computer.</source>
        <translation>No hay copia de seguridad de {0} en este ordenador.</translation>
    </message>
    <message>
        <source>There is no backup {0}: there are {1}.</source>
        <translation>No hay copia de seguridad {0}: hay {1}.</translation>
    </message>
    <message>
        <source>Backup {0} was restored as {1}.</source>
        <translation>La copia de seguridad {0} se restauró como {1}.</translation>
    </message>
    <message>
        <source>There is no field called {0}. Fields: {1}</source>
        <translation>No hay ningún campo llamado {0}. Campos: {1}</translation>
    </message>
    <message>
        <source>{0} does not look like a list of names. If it is one, add --map 1=name.</source>
        <translation>{0} no parece una lista de nombres. Si lo es, añada --map 1=name.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation>No se cambió nada: era un ensayo.</translation>
    </message>
    <message>
        <source>Nothing of {0} could be taken.</source>
        <translation>No se pudo tomar nada de {0}.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya existente</numerusform>
            <numerusform>%n ya existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicado</numerusform>
            <numerusform>%n duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: {1} is a duplicate of row {2}, left out</source>
        <translation>  {0}: {1} es un duplicado de la fila {2}, omitido</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Atención: {0}</translation>
    </message>
    <message>
        <source>A form “{0}” of: {1}</source>
        <translation>Un formulario «{0}» con: {1}</translation>
    </message>
    <message>
        <source>Numbers of “{0}” were taken to go from {1}.</source>
        <translation>Se entendió que los números de «{0}» van desde {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Look: %n form(s) of a file of this name are in the session already.</source>
        <translation>
            <numerusform>Atención: %n formulario de un archivo con este nombre ya está en la sesión.</numerusform>
            <numerusform>Atención: %n formularios de un archivo con este nombre ya están en la sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulario</numerusform>
            <numerusform>%n formularios</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: form {1} was in row {2} already, left out</source>
        <translation>  {0}: el formulario {1} ya estaba en la fila {2}, omitido</translation>
    </message>
    <message>
        <source>  {0}, left out: {1}</source>
        <translation>  {0}, omitido: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>New themes: {0}</source>
        <translation>Categorías nuevas: {0}</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is not known as {2}; the note was taken without it</source>
        <translation>  {0}: «{1}» no se conoce como {2}; la nota se tomó sin ello</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is the {2} of another note; the note was taken without it</source>
        <translation>  {0}: «{1}» es {2} de otra nota; la nota se tomó sin ello</translation>
    </message>
    <message>
        <source>a note there</source>
        <translation>una nota de ahí</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>fila {0}</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}; both are kept</source>
        <translation>  {0} dice lo mismo que {1}; se conservan las dos</translation>
    </message>
    <message>
        <source>  {0} says the same as {1} and lies under it</source>
        <translation>  {0} dice lo mismo que {1} y queda debajo</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}, left out</source>
        <translation>  {0} dice lo mismo que {1}, omitida</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}; both are kept</source>
        <translation>  {0} dice casi lo mismo que {1}; se conservan las dos</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1} and lies under it</source>
        <translation>  {0} dice casi lo mismo que {1} y queda debajo</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}, left out</source>
        <translation>  {0} dice casi lo mismo que {1}, omitida</translation>
    </message>
    <message>
        <source>  {0} was taken, but {1}</source>
        <translation>  {0} se tomó, pero {1}</translation>
    </message>
    <message>
        <source>{0} is sound: a session file of version {1}.</source>
        <translation>{0} está en buen estado: un archivo de sesión de la versión {1}.</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Título: {0}</translation>
    </message>
    <message>
        <source>There are no QR codes in this session.</source>
        <translation>No hay códigos QR en esta sesión.</translation>
    </message>
    <message>
        <source>{0} mm wide or more</source>
        <translation>{0} mm de ancho o más</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>Se leyeron {0} de {1} códigos de la página impresa.</translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Sin leer: {0}.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it is done.</source>
        <translation>No se cambió nada. Con --yes se hace.</translation>
    </message>
    <message>
        <source>Texts that lose the name (--keep N,N leaves them): {0}</source>
        <translation>Textos que pierden el nombre (--keep N,N los deja): {0}</translation>
    </message>
    <message>
        <source>Look: texts that stay as they are, and may point to the person: {0}</source>
        <translation>Atención: textos que quedan como están y podrían señalar a la persona: {0}</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>Se escribió {0}.</translation>
    </message>
    <message>
        <source>Look: texts that are not translated yet: {0}</source>
        <translation>Atención: textos que aún no están traducidos: {0}</translation>
    </message>
    <message>
        <source>Look: one person alone has this role or group: {0}</source>
        <translation>Atención: una sola persona tiene esta función o este grupo: {0}</translation>
    </message>
    <message>
        <source>Answers are written as {0}.</source>
        <translation>Las respuestas se escriben como {0}.</translation>
    </message>
    <message>
        <source>There is no form in this session.</source>
        <translation>No hay ningún formulario en esta sesión.</translation>
    </message>
    <message>
        <source>Which form? Say so with --form: {0}.</source>
        <translation>¿Qué formulario? Dígalo con --form: {0}.</translation>
    </message>
    <message>
        <source>There is no form “{1}”. Forms: {0}.</source>
        <translation>No hay ningún formulario «{1}». Formularios: {0}.</translation>
    </message>
    <message>
        <source>There is no framing or moment “{0}”. There are: {1}.</source>
        <translation>No hay ninguna versión ni momento «{0}». Hay: {1}.</translation>
    </message>
    <message>
        <source>The name has to end in .pdf, or be a folder after --single.</source>
        <translation>El nombre debe acabar en .pdf, o ser una carpeta tras --single.</translation>
    </message>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Aún no hay nada que imprimir de esto.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Look: this QR code could not be read back, so test it before you print: {0}</source>
        <translation>Atención: este código QR no se pudo leer de vuelta, así que pruébelo antes de imprimir: {0}</translation>
    </message>
    <message>
        <source>Look: texts without a translation into {0}: {1}</source>
        <translation>Atención: textos sin traducción al {0}: {1}</translation>
    </message>
    <message>
        <source>Look: characters that could not be printed: {0}</source>
        <translation>Atención: caracteres que no se pudieron imprimir: {0}</translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation>Columnas: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Omitido: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation>{0} (línea {1})</translation>
    </message>
    <message>
        <source>  and {0} more like these</source>
        <translation>  y {0} más como estos</translation>
    </message>
    <message>
        <source>  {0} was refused: {1}</source>
        <translation>  {0} se rechazó: {1}</translation>
    </message>
    <message>
        <source>Look: texts that name people who are not to be named, or may: {0}</source>
        <translation>Atención: textos que nombran a personas que no se deben nombrar, o quizá: {0}</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  y %n más</numerusform>
            <numerusform>  y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>(--all lists them)</source>
        <translation>(--all los enumera)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} was made.</source>
        <translation>Se creó {0}.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificando</translation>
    </message>
    <message>
        <source>Stopped early. This is the best plan so far.</source>
        <translation>Parado antes de tiempo. Este es el mejor plan hasta ahora.</translation>
    </message>
    <message>
        <source>Proving the limit</source>
        <translation>Demostrando el límite</translation>
    </message>
    <message>
        <source>{0} was written; {1} is as it was.</source>
        <translation>Se escribió {0}; {1} está como estaba.</translation>
    </message>
    <message>
        <source>Backups of {0}, the newest first:</source>
        <translation>Copias de seguridad de {0}, de la más nueva a la más vieja:</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be translated or looked at again</source>
        <translation>
            <numerusform>%n por traducir o revisar</numerusform>
            <numerusform>%n por traducir o revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Look: {0} names somebody</source>
        <translation>Atención: {0} nombra a alguien</translation>
    </message>
    <message>
        <source>Suggesting themes</source>
        <translation>Sugiriendo categorías</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no display, so the sample session is written to files.</source>
        <translation>No hay pantalla, así que la sesión de ejemplo se escribe en archivos.</translation>
    </message>
    <message>
        <source>The pictures are left out: Qt lacks {0}.</source>
        <translation>Se omiten las imágenes: a Qt le falta {0}.</translation>
    </message>
    <message>
        <source>Start or finish</source>
        <translation>Iniciar o terminar</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 minuto más</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 minutos más</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Tomar una nota</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Silenciar la campana</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Volver al círculo</translation>
    </message>
    <message>
        <source>Feedback on the round</source>
        <translation>Comentarios sobre la ronda</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Ronda siguiente</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Muro de temas</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Mostrar la proyección</translation>
    </message>
    <message>
        <source>Freeze the Stage</source>
        <translation>Congelar la proyección</translation>
    </message>
    <message>
        <source>Blank the Stage</source>
        <translation>Proyección en blanco</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) by name</source>
        <translation>
            <numerusform>%n participante con nombre</numerusform>
            <numerusform>%n participantes con nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants without a name: {0}</source>
        <translation>Participantes sin nombre: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation>
            <numerusform>%n de ellos no se debe nombrar</numerusform>
            <numerusform>%n de ellos no se deben nombrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about a participant</source>
        <translation>
            <numerusform>%n observación sobre participantes</numerusform>
            <numerusform>%n observaciones sobre participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The moderator&apos;s name</source>
        <translation>El nombre de quien modera</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle</source>
        <translation>
            <numerusform>%n turno en el círculo</numerusform>
            <numerusform>%n turnos en el círculo</numerusform>
        </translation>
    </message>
    <message>
        <source>People on the waiting list: {0}</source>
        <translation>Personas en la lista de espera: {0}</translation>
    </message>
    <message>
        <source>Rules on who sits with whom, or when: {0}</source>
        <translation>Reglas sobre quién se sienta con quién, o cuándo: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that know who spoke</source>
        <translation>
            <numerusform>%n nota que sabe quién habló</numerusform>
            <numerusform>%n notas que saben quién habló</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms that were filled in, without a name: {0}</source>
        <translation>Formularios rellenados, sin nombre: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of feedback</source>
        <translation>
            <numerusform>%n línea de comentarios</numerusform>
            <numerusform>%n líneas de comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions with a name: {0}</source>
        <translation>Acciones con nombre: {0}</translation>
    </message>
    <message>
        <source>Texts that name a participant: {0}</source>
        <translation>Textos que nombran a participantes: {0}</translation>
    </message>
    <message>
        <source>Wi-Fi passwords in QR codes: {0}</source>
        <translation>Contraseñas de wifi en códigos QR: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes: {0}</source>
        <translation>Contactos en códigos QR: {0}</translation>
    </message>
    <message>
        <source>Backups on this computer: none</source>
        <translation>Copias de seguridad en este ordenador: ninguna</translation>
    </message>
    <message>
        <source>Backups on this computer, which hold all this too: {0}, the oldest of {1}</source>
        <translation>Copias de seguridad en este ordenador, que también contienen todo esto: {0}, la más antigua del {1}</translation>
    </message>
    <message>
        <source>Topics with a convener: {0}</source>
        <translation>Temas con convocante: {0}</translation>
    </message>
    <message>
        <source>Choices of topics: {0}</source>
        <translation>Elecciones de temas: {0}</translation>
    </message>
    <message>
        <source>Reports that name who came: {0}</source>
        <translation>Informes que nombran a quien vino: {0}</translation>
    </message>
    <message>
        <source>The journal holds nothing that was changed or deleted.</source>
        <translation>El diario no contiene nada cambiado ni eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation>
            <numerusform>%n paso en el diario, que también contiene lo cambiado o eliminado</numerusform>
            <numerusform>%n pasos en el diario, que también contienen lo cambiado o eliminado</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Pecera</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Espacio abierto</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Summary &amp; print</source>
        <translation>Resumen &amp; impresión</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast: practise on it</source>
        <translation>La sesión de ejemplo avanza sola, diez veces más rápido: practique con ella</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Visita de un minuto</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Views and canvases</source>
        <translation>Vistas y lienzos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Select the note, or no more</source>
        <translation>Seleccionar la nota, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Seleccionar todas las mostradas</translation>
    </message>
    <message>
        <source>Into a theme…</source>
        <translation>A una categoría…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Alone again</source>
        <translation>Dejar suelta</translation>
    </message>
    <message>
        <source>Lay the selected under this note</source>
        <translation>Poner las seleccionadas bajo esta nota</translation>
    </message>
    <message>
        <source>Take off the stack</source>
        <translation>Quitar de la pila</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Color siguiente</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Quote in the write-up</source>
        <translation>Citar en el artículo</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Pegar notas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New theme of the selected notes</source>
        <translation>Categoría nueva con las notas seleccionadas</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Renombrar la categoría</translation>
    </message>
    <message>
        <source>Merge themes</source>
        <translation>Unir categorías</translation>
    </message>
    <message>
        <source>Split: the selected notes are a theme</source>
        <translation>Separar: las notas seleccionadas son una categoría</translation>
    </message>
    <message>
        <source>Move the theme up</source>
        <translation>Subir la categoría</translation>
    </message>
    <message>
        <source>Move the theme down</source>
        <translation>Bajar la categoría</translation>
    </message>
    <message>
        <source>Show the theme or canvas on the Stage</source>
        <translation>Mostrar la categoría o el lienzo en la proyección</translation>
    </message>
    <message>
        <source>Suggest themes</source>
        <translation>Sugerir categorías</translation>
    </message>
    <message>
        <source>Into the theme that is offered</source>
        <translation>A la categoría ofrecida</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Notas parecidas…</translation>
    </message>
    <message>
        <source>Tidy the board</source>
        <translation>Ordenar el tablero</translation>
    </message>
    <message>
        <source>The whole board, or the note</source>
        <translation>Todo el tablero, o la nota</translation>
    </message>
    <message>
        <source>List, board or both</source>
        <translation>Lista, tablero o ambos</translation>
    </message>
    <message>
        <source>New canvas…</source>
        <translation>Lienzo nuevo…</translation>
    </message>
    <message>
        <source>Canvases and regions…</source>
        <translation>Lienzos y zonas…</translation>
    </message>
    <message>
        <source>Do not count the word</source>
        <translation>No contar la palabra</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Words, or themes compared</source>
        <translation>Palabras, o categorías comparadas</translation>
    </message>
    <message>
        <source>Quote the note under its theme</source>
        <translation>Citar la nota bajo su categoría</translation>
    </message>
    <message>
        <source>Quote all notes of the theme</source>
        <translation>Citar todas las notas de la categoría</translation>
    </message>
    <message>
        <source>Write text below</source>
        <translation>Escribir texto debajo</translation>
    </message>
    <message>
        <source>Move the passage up</source>
        <translation>Subir el pasaje</translation>
    </message>
    <message>
        <source>Move the passage down</source>
        <translation>Bajar el pasaje</translation>
    </message>
    <message>
        <source>Take out of the write-up</source>
        <translation>Quitar del artículo</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Códigos QR</translation>
    </message>
    <message>
        <source>Add a QR code…</source>
        <translation>Añadir un código QR…</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Subir el código</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Bajar el código</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Eliminar el código</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Mostrar el código en la proyección, o quitarlo</translation>
    </message>
    <message>
        <source>Test all codes</source>
        <translation>Probar todos los códigos</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the sample session</source>
        <translation>Abrir la sesión de ejemplo</translation>
    </message>
    <message>
        <source>Open the open-space sample</source>
        <translation>Abrir el ejemplo de espacio abierto</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Nombrar y mover…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Datos personales…</translation>
    </message>
    <message>
        <source>Summary PDF, print…</source>
        <translation>PDF del resumen, imprimir…</translation>
    </message>
    <message>
        <source>Handouts…</source>
        <translation>Material impreso…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exportar notas…</translation>
    </message>
    <message>
        <source>Save the board as a picture…</source>
        <translation>Guardar el tablero como imagen…</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Import people or notes…</source>
        <translation>Importar personas o notas…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Saltar la actividad siguiente</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minuto menos</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Planificar la rotación</translation>
    </message>
    <message>
        <source>Use the proposed plan</source>
        <translation>Usar el plan propuesto</translation>
    </message>
    <message>
        <source>Let the proposed plan go</source>
        <translation>Descartar el plan propuesto</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Probar la campana</translation>
    </message>
    <message>
        <source>Press the button of the message</source>
        <translation>Pulsar el botón del mensaje</translation>
    </message>
    <message>
        <source>Go to what went wrong</source>
        <translation>Ir a lo que falló</translation>
    </message>
    <message>
        <source>Check from the back row</source>
        <translation>Comprobar desde la última fila</translation>
    </message>
    <message>
        <source>Stage: by itself</source>
        <translation>Proyección: por sí sola</translation>
    </message>
    <message>
        <source>Stage: agenda wall</source>
        <translation>Proyección: muro de temas</translation>
    </message>
    <message>
        <source>Stage: breakout clocks</source>
        <translation>Proyección: relojes de los grupos</translation>
    </message>
    <message>
        <source>Stage: news</source>
        <translation>Proyección: noticias</translation>
    </message>
    <message>
        <source>Stage: dots</source>
        <translation>Proyección: puntos</translation>
    </message>
    <message>
        <source>Stage: shared priorities</source>
        <translation>Proyección: prioridades comunes</translation>
    </message>
    <message>
        <source>Stage: board</source>
        <translation>Proyección: tablero</translation>
    </message>
    <message>
        <source>Stage: themes</source>
        <translation>Proyección: categorías</translation>
    </message>
    <message>
        <source>Stage: words</source>
        <translation>Proyección: palabras</translation>
    </message>
    <message>
        <source>Stage: question</source>
        <translation>Proyección: pregunta</translation>
    </message>
    <message>
        <source>Stage: answers so far</source>
        <translation>Proyección: respuestas hasta ahora</translation>
    </message>
    <message>
        <source>Stage: answers compared</source>
        <translation>Proyección: respuestas comparadas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Mostrar la carpeta del registro</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Dos idiomas</translation>
    </message>
    <message>
        <source>Next text to translate</source>
        <translation>Siguiente texto por traducir</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Only what is to do, or all texts</source>
        <translation>Solo lo pendiente, o todos los textos</translation>
    </message>
    <message>
        <source>The chosen texts are the same in both languages</source>
        <translation>Los textos elegidos son iguales en los dos idiomas</translation>
    </message>
    <message>
        <source>Save texts for the translator…</source>
        <translation>Guardar textos para traducir…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Leer la traducción…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Post a topic</source>
        <translation>Publicar un tema</translation>
    </message>
    <message>
        <source>Merge the chosen topics</source>
        <translation>Unir los temas elegidos</translation>
    </message>
    <message>
        <source>Split the topic again</source>
        <translation>Volver a separar el tema</translation>
    </message>
    <message>
        <source>Withdraw, or post again</source>
        <translation>Retirar, o volver a publicar</translation>
    </message>
    <message>
        <source>Pin or unpin the topic</source>
        <translation>Fijar o soltar el tema</translation>
    </message>
    <message>
        <source>Count hands for the topic</source>
        <translation>Contar manos para el tema</translation>
    </message>
    <message>
        <source>Take the topic off the wall</source>
        <translation>Quitar el tema del muro</translation>
    </message>
    <message>
        <source>Close the space in this slot, or open it</source>
        <translation>Cerrar el espacio en esta franja, o abrirlo</translation>
    </message>
    <message>
        <source>Go to the list of topics</source>
        <translation>Ir a la lista de temas</translation>
    </message>
    <message>
        <source>Go to slots and spaces</source>
        <translation>Ir a franjas y espacios</translation>
    </message>
    <message>
        <source>Wall alone, or with what is beside it</source>
        <translation>Solo el muro, o con lo de al lado</translation>
    </message>
    <message>
        <source>Show the topic on the Stage</source>
        <translation>Mostrar el tema en la proyección</translation>
    </message>
    <message>
        <source>Import topics…</source>
        <translation>Importar temas…</translation>
    </message>
    <message>
        <source>Import spaces…</source>
        <translation>Importar espacios…</translation>
    </message>
    <message>
        <source>Import choices…</source>
        <translation>Importar elecciones…</translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation>Vaciar el muro</translation>
    </message>
    <message>
        <source>Delete the topics</source>
        <translation>Eliminar los temas</translation>
    </message>
    <message>
        <source>Arrange the wall</source>
        <translation>Distribuir el muro</translation>
    </message>
    <message>
        <source>Arrange all anew</source>
        <translation>Redistribuir todo</translation>
    </message>
    <message>
        <source>Look longer for a better wall, or stop</source>
        <translation>Buscar más un muro mejor, o parar</translation>
    </message>
    <message>
        <source>Use the proposed wall</source>
        <translation>Usar el muro propuesto</translation>
    </message>
    <message>
        <source>Let the proposed wall go</source>
        <translation>Descartar el muro propuesto</translation>
    </message>
    <message>
        <source>Who goes where…</source>
        <translation>Quién va adónde…</translation>
    </message>
    <message>
        <source>Take the wall that moves more</source>
        <translation>Tomar el muro que mueve más</translation>
    </message>
    <message>
        <source>Start all breakouts</source>
        <translation>Iniciar todos los grupos</translation>
    </message>
    <message>
        <source>End the breakout, or go on</source>
        <translation>Terminar el grupo, o continuar</translation>
    </message>
    <message>
        <source>Breakouts of the slot before</source>
        <translation>Grupos de la franja anterior</translation>
    </message>
    <message>
        <source>Breakouts of the next slot</source>
        <translation>Grupos de la franja siguiente</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Informe siguiente</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Informe anterior</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Opciones y puntos</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>{0} se escribió y se revisó. No se encontró ningún nombre.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Prioridades comunes</translation>
    </message>
    <message>
        <source>Crib for the lectern…</source>
        <translation>Guion para el atril…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Mostrar en la proyección</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Añadir un formulario…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>What is asked, or how it is given out</source>
        <translation>Qué se pregunta, o cómo se reparte</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Imprimir formularios…</translation>
    </message>
    <message>
        <source>Key back, or show of hands</source>
        <translation>Introducir, o mano alzada</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importar respuestas…</translation>
    </message>
    <message>
        <source>Make a form of a file…</source>
        <translation>Formulario de un archivo…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>No plan is proposed</source>
        <translation>No hay ningún plan propuesto</translation>
    </message>
    <message>
        <source>No wall is proposed</source>
        <translation>No hay ningún muro propuesto</translation>
    </message>
    <message>
        <source>Choose people in the list first</source>
        <translation>Elija antes personas en la lista</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>No queda nada por iniciar</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>No falla nada</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>No es posible en este momento</translation>
    </message>
    <message>
        <source>Open a session first</source>
        <translation>Abra antes una sesión</translation>
    </message>
    <message>
        <source>Go to another room first</source>
        <translation>Vaya antes a otra sala</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Pegar personas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Viene más tarde</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se ha ido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Se espera</translation>
    </message>
    <message>
        <source>Mark all expected as present</source>
        <translation>Marcar como presentes a todos los esperados</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Añadir una actividad</translation>
    </message>
    <message>
        <source>Move the activity up</source>
        <translation>Subir la actividad</translation>
    </message>
    <message>
        <source>Move the activity down</source>
        <translation>Bajar la actividad</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>Duplicar la actividad</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Eliminar la actividad</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Otro plan</translation>
    </message>
    <message>
        <source>Look longer for a better plan, or stop</source>
        <translation>Buscar más un plan mejor, o parar</translation>
    </message>
    <message>
        <source>Pin or unpin a planned seat</source>
        <translation>Fijar o soltar un asiento planificado</translation>
    </message>
    <message>
        <source>Keep out of this round, or let in</source>
        <translation>No dejar en esta ronda, o dejar entrar</translation>
    </message>
    <message>
        <source>By chair or by person</source>
        <translation>Por silla o por persona</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Rules and goals</source>
        <translation>Reglas y objetivos</translation>
    </message>
    <message>
        <source>Why they sit here</source>
        <translation>Por qué se sientan aquí</translation>
    </message>
    <message>
        <source>Clear what is planned</source>
        <translation>Vaciar lo planificado</translation>
    </message>
    <message>
        <source>Name who sits down</source>
        <translation>Decir quién se sienta</translation>
    </message>
    <message>
        <source>Name who goes on the waiting list</source>
        <translation>Decir quién va a la lista de espera</translation>
    </message>
    <message>
        <source>Feedback line becomes the next question</source>
        <translation>Convertir el comentario en la próxima pregunta</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Quién ha sido escuchado</translation>
    </message>
    <message>
        <source>Seat the round as planned</source>
        <translation>Sentar la ronda según el plan</translation>
    </message>
    <message>
        <source>Format and chairs</source>
        <translation>Formato y sillas</translation>
    </message>
    <message>
        <source>Everybody leaves the circle</source>
        <translation>Todos dejan el círculo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Material impreso</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>The plan in use, the proposed one and the limit</source>
        <translation>El plan en uso, el propuesto y el límite</translation>
    </message>
    <message>
        <source>The limit is what no plan can better.</source>
        <translation>El límite es lo que ningún plan puede mejorar.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Aún no hay nada planificado.</translation>
    </message>
</context>
<context>
    <name>ComparedGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Elija un grupo</translation>
    </message>
    <message>
        <source>Group on the left</source>
        <translation>Grupo de la izquierda</translation>
    </message>
    <message>
        <source>Group on the right</source>
        <translation>Grupo de la derecha</translation>
    </message>
    <message>
        <source>Priorities that each group names at most</source>
        <translation>Prioridades que cada grupo nombra como máximo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Each names at most</source>
        <translation>Cada uno nombra como máximo</translation>
    </message>
</context>
<context>
    <name>ConditionsPart</name>
    <message>
        <source>Given out</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Framings or moments</source>
        <translation>Versiones o momentos</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Read before the questions</source>
        <translation>Se lee antes de las preguntas</translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation>Formularios repartidos</translation>
    </message>
    <message>
        <source>Deleted, with what was answered. Undo brings it back.</source>
        <translation>Eliminado, con lo respondido. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Type how many forms, or nothing where nobody knows.</source>
        <translation>Escriba cuántos formularios, o nada si nadie lo sabe.</translation>
    </message>
    <message>
        <source>In framings, to be compared</source>
        <translation>En versiones, para compararlas</translation>
    </message>
    <message>
        <source>At moments, such as before and after</source>
        <translation>En momentos, como antes y después</translation>
    </message>
    <message>
        <source>Once, to everybody</source>
        <translation>Una vez, a todos</translation>
    </message>
    <message>
        <source>Add a framing</source>
        <translation>Añadir una versión</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Añadir un momento</translation>
    </message>
    <message>
        <source>Framings</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Rank {0}</source>
        <translation>Puesto {0}</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: chosen, rank {2}</source>
        <translation>{0}, {1}: elegida, puesto {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: not chosen</source>
        <translation>{0}, {1}: no elegida</translation>
    </message>
    <message>
        <source>What the group chose</source>
        <translation>Qué eligió el grupo</translation>
    </message>
    <message>
        <source>Space chooses an option, a digit gives it a rank.</source>
        <translation>Espacio elige una opción, una cifra le da un puesto.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Clasificación por puntos</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message>
        <source>{0}  recommends: {1}</source>
        <translation>{0}  recomienda: {1}</translation>
    </message>
    <message>
        <source>Theme {0}: {1}</source>
        <translation>Categoría {0}: {1}</translation>
    </message>
    <message>
        <source>It is on the Stage</source>
        <translation>Está en la proyección</translation>
    </message>
    <message>
        <source>Take off the Stage</source>
        <translation>Quitar de la proyección</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Mostrar en la proyección</translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <translation>{0} (ahora {1})</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, tied</source>
        <translation>{0}, empate</translation>
    </message>
    <message>
        <source>{0}, {1}: not counted yet</source>
        <translation>{0}, {1}: aún sin contar</translation>
    </message>
    <message>
        <source>Rank {0}: {1}, {2}, {3}</source>
        <translation>Puesto {0}: {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} placed. Nobody is marked as here, so there is nothing to check against.</source>
        <translation>{0} puestos. Nadie está marcado como presente, así que no hay con qué comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} placed by {2}</source>
        <translation>{0} de {1} puestos por {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than they have</source>
        <translation>
            <numerusform>%n más de los que tienen</numerusform>
            <numerusform>%n más de los que tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}. Count again, or leave it so.</source>
        <translation>{0}: {1}. Cuente de nuevo, o déjelo así.</translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n sin poner</numerusform>
            <numerusform>%n sin poner</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message>
        <source>{0}. All are placed.</source>
        <translation>{0}. Todos están puestos.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
    <message>
        <source>More than their people have: {0}.</source>
        <translation>Más de los que tiene su gente: {0}.</translation>
    </message>
    <message>
        <source>{0}. {1} {2}</source>
        <translation>{0}. {1} {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n persona presente</numerusform>
            <numerusform>%n personas presentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvergencePage</name>
    <message>
        <source>Parts of the convergence</source>
        <translation>Partes de la convergencia</translation>
    </message>
</context>
<context>
    <name>CountsPart</name>
    <message>
        <source>Words of which language</source>
        <translation>Palabras de qué idioma</translation>
    </message>
    <message>
        <source>Notes of the word</source>
        <translation>Notas con la palabra</translation>
    </message>
    <message>
        <source>“{0}” is not counted any more. Undo brings it back.</source>
        <translation>«{0}» ya no se cuenta. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No word stands in so many notes. Lower the number, or take in more notes.</source>
        <translation>Ninguna palabra está en tantas notas. Baje el número, o incluya más notas.</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>«{0}» en {1}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>From how many notes on a word is shown</source>
        <translation>Desde cuántas notas se muestra una palabra</translation>
    </message>
    <message>
        <source>in </source>
        <translation>en </translation>
    </message>
    <message>
        <source> notes or more</source>
        <translation> notas o más</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved.</source>
        <translation>La aplicación ha cometido un error. Todo está guardado hasta su última acción.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, save a copy and start the app anew.</source>
        <translation>Puede continuar. Si vuelve a ocurrir, guarde una copia y reinicie la aplicación.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save a copy and quit</source>
        <translation>Guardar una copia y salir</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved; you can go on.</source>
        <translation>La aplicación ha cometido un error. Todo está guardado hasta su última acción; puede continuar.</translation>
    </message>
</context>
<context>
    <name>Crib</name>
    <message>
        <source>Crib for the lectern</source>
        <translation>Guion para el atril</translation>
    </message>
    <message>
        <source>Open space, board, and when something goes wrong</source>
        <translation>Espacio abierto, tablero, y cuando algo va mal</translation>
    </message>
    <message>
        <source>When time is up</source>
        <translation>Cuando se acaba el tiempo</translation>
    </message>
    <message>
        <source>Nobody is cut off: the clock counts what is over.</source>
        <translation>No se corta a nadie: el reloj cuenta lo que se pasa.</translation>
    </message>
    <message>
        <source>Give a minute, or five, or finish: say which, aloud.</source>
        <translation>Dé un minuto, o cinco, o termine: diga cuál, en voz alta.</translation>
    </message>
    <message>
        <source>When the room should not see</source>
        <translation>Cuando la sala no debe ver</translation>
    </message>
    <message>
        <source>Freeze the Stage to look something up; blank it to have nothing seen.</source>
        <translation>Congele la proyección para consultar algo; déjela en blanco para que no se vea nada.</translation>
    </message>
    <message>
        <source>Controls, errors and proposals are never on the Stage.</source>
        <translation>Los mandos, los errores y las propuestas nunca están en la proyección.</translation>
    </message>
    <message>
        <source>When it was a mistake</source>
        <translation>Cuando fue un error</translation>
    </message>
    <message>
        <source>Undo takes back what was done last, as often as you like.</source>
        <translation>Deshacer anula lo último que se hizo, tantas veces como quiera.</translation>
    </message>
    <message>
        <source>The wrong person sits: undo, or the chair&apos;s number and the right name.</source>
        <translation>Se sienta quien no es: deshacer, o el número de la silla y el nombre correcto.</translation>
    </message>
    <message>
        <source>Forgot a key: Ctrl+K, and type what you want to do.</source>
        <translation>Si olvidó una tecla: Ctrl+K, y escriba qué quiere hacer.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>The laptop stopped: open the session again. All is there, and the clock is right.</source>
        <translation>El portátil se paró: vuelva a abrir la sesión. Todo está ahí, y el reloj va bien.</translation>
    </message>
    <message>
        <source>The projector is gone: go on. The Stage comes back with it.</source>
        <translation>El proyector ya no está: siga. La proyección vuelve con él.</translation>
    </message>
    <message>
        <source>A banner: it says whether your work is safe, and what to do.</source>
        <translation>Un aviso: dice si su trabajo está a salvo, y qué hacer.</translation>
    </message>
    <message>
        <source>No chime: say the time aloud. Mute may be on.</source>
        <translation>Sin campana: diga el tiempo en voz alta. Quizá esté silenciada.</translation>
    </message>
    <message>
        <source>No power: go on with chairs and paper, and type it in later.</source>
        <translation>Sin luz: siga con sillas y papel, e introdúzcalo después.</translation>
    </message>
    <message>
        <source>The file is damaged: the app offers what can be saved, and the backups.</source>
        <translation>El archivo está dañado: la aplicación ofrece lo que se puede salvar, y las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The session is damaged</source>
        <translation>La sesión está dañada</translation>
    </message>
    <message>
        <source>Looking what can be saved</source>
        <translation>Viendo qué se puede salvar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias, primero la más nueva</translation>
    </message>
    <message>
        <source>Work on the recovered copy</source>
        <translation>Trabajar en la copia recuperada</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Looking what can be saved…</source>
        <translation>Viendo qué se puede salvar…</translation>
    </message>
    <message>
        <source>Nothing in it could be saved.</source>
        <translation>No se pudo salvar nada.</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Restaurar la copia del {0}</translation>
    </message>
    <message>
        <source>{0} was not changed and stays as it is, whatever you choose.</source>
        <translation>{0} no se cambió y queda como está, elija lo que elija.</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} está dañado</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>on time</source>
        <translation>a la hora</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} de retraso</translation>
    </message>
    <message>
        <source>{0} early</source>
        <translation>{0} de adelanto</translation>
    </message>
    <message>
        <source>Planned to end {0}</source>
        <translation>Final previsto {0}</translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation>Terminó {0}</translation>
    </message>
    <message>
        <source>Ends {0}</source>
        <translation>Termina {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{0} is there, still without notes.</source>
        <translation>{0} está ahí, aún sin notas.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone again</source>
        <translation>
            <numerusform>%n nota suelta de nuevo</numerusform>
            <numerusform>%n notas sueltas de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n nota movida</numerusform>
            <numerusform>%n notas movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>ninguna zona</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted in the write-up</source>
        <translation>
            <numerusform>%n nota citada en el artículo</numerusform>
            <numerusform>%n notas citadas en el artículo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) set aside</source>
        <translation>
            <numerusform>%n nota apartada</numerusform>
            <numerusform>%n notas apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie under this one now.</source>
        <translation>
            <numerusform>%n nota está ahora bajo esta.</numerusform>
            <numerusform>%n notas están ahora bajo esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies under this note.</source>
        <translation>No hay nada bajo esta nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken off the stack.</source>
        <translation>
            <numerusform>%n nota quitada de la pila.</numerusform>
            <numerusform>%n notas quitadas de la pila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): {0}</source>
        <translation>
            <numerusform>%n nota: {0}</numerusform>
            <numerusform>%n notas: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n nota eliminada. Deshacer la recupera.</numerusform>
            <numerusform>%n notas eliminadas. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} merged into {1}: {2}.</source>
        <translation>{0} unida a {1}: {2}.</translation>
    </message>
    <message>
        <source>Select notes of one theme: they become a theme of their own.</source>
        <translation>Seleccione notas de una categoría: pasan a ser una categoría propia.</translation>
    </message>
    <message>
        <source>{0} is number {1} now.</source>
        <translation>{0} es ahora el número {1}.</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>{0}: quitado</translation>
    </message>
    <message>
        <source>Laid out in columns.</source>
        <translation>Colocadas en columnas.</translation>
    </message>
    <message>
        <source>Laid out in clusters.</source>
        <translation>Colocadas en conjuntos.</translation>
    </message>
    <message>
        <source>{0} in {1}, out of {2}</source>
        <translation>{0} en {1}, fuera de {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n suelta</numerusform>
            <numerusform>%n sueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>none alone</source>
        <translation>ninguna suelta</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
</context>
<context>
    <name>DotsPart</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Aún no hay opciones</translation>
    </message>
    <message>
        <source>Type what people will choose between, or take the topics. Make one of similar ones first.</source>
        <translation>Escriba entre qué elegirá la gente, o tome los temas. Antes haga una sola de las parecidas.</translation>
    </message>
    <message>
        <source>The room sees it only when it is put on the Stage.</source>
        <translation>La sala solo lo ve cuando se pone en la proyección.</translation>
    </message>
    <message>
        <source>The room sees each number as it is typed.</source>
        <translation>La sala ve cada número según se escribe.</translation>
    </message>
    <message>
        <source>All dots were taken back. Undo brings them back.</source>
        <translation>Se retiraron todos los puntos. Deshacer los recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) taken out. Undo brings them back.</source>
        <translation>
            <numerusform>%n opción quitada. Deshacer la recupera.</numerusform>
            <numerusform>%n opciones quitadas. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin dots</source>
        <translation>Empezar los puntos</translation>
    </message>
    <message>
        <source>Closes the list, so that letters stay as they are</source>
        <translation>Cierra la lista, para que las letras queden como están</translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation>Volver a abrir la lista</translation>
    </message>
    <message>
        <source>Clear all dots</source>
        <translation>Borrar los puntos</translation>
    </message>
    <message>
        <source>Move the option up (Alt+Up)</source>
        <translation>Subir la opción (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the option down (Alt+Down)</source>
        <translation>Bajar la opción (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take the chosen options out (Del)</source>
        <translation>Quitar las opciones elegidas (Supr)</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>DotsSettings</name>
    <message>
        <source>Dots for each person</source>
        <translation>Puntos por persona</translation>
    </message>
    <message>
        <source>Count each group apart</source>
        <translation>Contar cada grupo aparte</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>row {0}</source>
        <translation>fila {0}</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; it was read as a letter.</source>
        <translation>Unas comillas no se cierran; se leyeron como una letra.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation>Hay unas comillas dentro de una casilla.</translation>
    </message>
    <message>
        <source>One quoted cell holds what looks like several rows.</source>
        <translation>Una casilla entre comillas contiene lo que parecen varias filas.</translation>
    </message>
    <message>
        <source>Some rows have fewer or more cells than the others.</source>
        <translation>Algunas filas tienen menos o más casillas que las demás.</translation>
    </message>
    <message>
        <source>Some letters could not be read; try another encoding.</source>
        <translation>Algunas letras no se pudieron leer; pruebe otra codificación.</translation>
    </message>
    <message>
        <source>The file mixes two encodings; look at accented letters.</source>
        <translation>El archivo mezcla dos codificaciones; mire las letras con acento.</translation>
    </message>
    <message>
        <source>The encoding is a guess; look at accented letters.</source>
        <translation>La codificación es una suposición; mire las letras con acento.</translation>
    </message>
    <message>
        <source>Question marks inside words: letters were lost before.</source>
        <translation>Interrogaciones dentro de palabras: ya se habían perdido letras.</translation>
    </message>
    <message>
        <source>Letters look garbled: they were damaged before.</source>
        <translation>Las letras parecen confusas: ya estaban dañadas.</translation>
    </message>
    <message>
        <source>Empty bytes were left out.</source>
        <translation>Se omitieron bytes vacíos.</translation>
    </message>
    <message>
        <source>A formula has no kept value and was read as its text.</source>
        <translation>Una fórmula no tiene valor guardado y se leyó como su texto.</translation>
    </message>
    <message>
        <source>A cell shows an error instead of a value.</source>
        <translation>Una casilla muestra un error en vez de un valor.</translation>
    </message>
    <message>
        <source>Merged cells: each of their rows got the value.</source>
        <translation>Casillas combinadas: cada una de sus filas recibió el valor.</translation>
    </message>
    <message>
        <source>Hidden rows were read like the others.</source>
        <translation>Las filas ocultas se leyeron como las demás.</translation>
    </message>
    <message>
        <source>Other sheets were not read: {0}</source>
        <translation>No se leyeron otras hojas: {0}</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {0}</source>
        <translation>No se leyeron hojas ocultas: {0}</translation>
    </message>
</context>
<context>
    <name>Entered</name>
    <message>
        <source>Find a form by its number</source>
        <translation>Buscar un formulario por su número</translation>
    </message>
    <message>
        <source>{0} deleted. Undo brings it back.</source>
        <translation>{0}: eliminado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Forms that were taken in</source>
        <translation>Formularios recogidos</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Aún no hay formularios</translation>
    </message>
    <message>
        <source>Type the answers of the first one beside, with Enter after each.</source>
        <translation>Escriba al lado las respuestas del primero, con Intro tras cada una.</translation>
    </message>
</context>
<context>
    <name>EnteredModel</name>
    <message>
        <source>Framing</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Whom to erase</source>
        <translation>A quién borrar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué desaparece</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the backups of %n copy(ies) elsewhere</source>
        <translation>
            <numerusform>Eliminar también las copias de seguridad de %n copia en otro sitio</numerusform>
            <numerusform>Eliminar también las copias de seguridad de %n copias en otros sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is to be erased</source>
        <translation>Elija a quién se va a borrar</translation>
    </message>
    <message>
        <source>Nobody in this session has a name.</source>
        <translation>Nadie en esta sesión tiene nombre.</translation>
    </message>
    <message>
        <source>Texts with the name; those with a tick lose it:</source>
        <translation>Textos con el nombre; los marcados lo pierden:</translation>
    </message>
    <message numerus="yes">
        <source>Erase, and take the name out of %n text(s)</source>
        <translation>
            <numerusform>Borrar, y quitar el nombre de %n texto</numerusform>
            <numerusform>Borrar, y quitar el nombre de %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Form {0} is entered already, and its number would be wrong then. Leave the numbers so.</source>
        <translation>El formulario {0} ya está introducido y su número sería erróneo. Deje los números así.</translation>
    </message>
    <message>
        <source>These forms carry no numbers. Leave the number empty.</source>
        <translation>Estos formularios no llevan números. Deje el número vacío.</translation>
    </message>
    <message>
        <source>Forms were entered with their numbers, so they stay numbered.</source>
        <translation>Se introdujeron formularios con sus números, así que siguen numerados.</translation>
    </message>
    <message>
        <source>This was answered already, so how it is asked stays. Add another question instead.</source>
        <translation>A esto ya se respondió, así que la forma de preguntarlo no cambia. Añada mejor otra pregunta.</translation>
    </message>
    <message>
        <source>A form needs one of these. Delete the form if it is not wanted any more.</source>
        <translation>Un formulario necesita al menos uno. Elimine el formulario si ya no se quiere.</translation>
    </message>
    <message>
        <source>“{0}” is no answer to this question.</source>
        <translation>«{0}» no es una respuesta a esta pregunta.</translation>
    </message>
    <message>
        <source>“{0}” is not on the scale: a slider goes from 0 to 100, a statement from 1 to 5.</source>
        <translation>«{0}» no está en la escala: una línea va de 0 a 100, una afirmación de 1 a 5.</translation>
    </message>
    <message>
        <source>“{0}” does not add up to 100. Read the three shares again.</source>
        <translation>«{0}» no suma 100. Vuelva a leer las tres partes.</translation>
    </message>
    <message>
        <source>“{0}” is none of the boxes of this question.</source>
        <translation>«{0}» no es ninguna de las casillas de esta pregunta.</translation>
    </message>
    <message>
        <source>“{0}” is more than one box, and only one may be ticked.</source>
        <translation>«{0}» es más de una casilla, y solo se puede marcar una.</translation>
    </message>
    <message>
        <source>Form {0} is entered already. Look at its number again, or open that form.</source>
        <translation>El formulario {0} ya está introducido. Vuelva a mirar su número, o abra ese formulario.</translation>
    </message>
    <message>
        <source>Form {0} is entered already for “{1}”. Look at its number again, or open that form.</source>
        <translation>El formulario {0} ya está introducido para «{1}». Vuelva a mirar su número, o abra ese formulario.</translation>
    </message>
    <message>
        <source>There is no form {0}: the numbers begin with {1}. Look at its number again.</source>
        <translation>No hay formulario {0}: los números empiezan por {1}. Vuelva a mirar su número.</translation>
    </message>
    <message>
        <source>There is no form {0}: none was handed out. Say how many were.</source>
        <translation>No hay formulario {0}: no se repartió ninguno. Diga cuántos se repartieron.</translation>
    </message>
    <message>
        <source>There is no form {0}: those handed out have numbers from {1} to {2}.</source>
        <translation>No hay formulario {0}: los repartidos tienen números del {1} al {2}.</translation>
    </message>
    <message>
        <source>A note is quoted under its theme. Put this one into a theme first.</source>
        <translation>Una nota se cita bajo su categoría. Ponga antes esta en una categoría.</translation>
    </message>
    <message>
        <source>This canvas has {0} regions. For more or fewer make one of own columns.</source>
        <translation>Este lienzo tiene {0} zonas. Para más o menos, haga uno con columnas propias.</translation>
    </message>
    <message>
        <source>Only notes of one theme can be split off, and one of these is not in it.</source>
        <translation>Solo se pueden separar notas de una categoría, y una de estas no está en ella.</translation>
    </message>
    <message>
        <source>Slip {0} is entered already. Look at its number again, or change that note.</source>
        <translation>La papeleta {0} ya está introducida. Vuelva a mirar su número, o cambie esa nota.</translation>
    </message>
    <message>
        <source>This is no web address. Type it like example.org/survey.</source>
        <translation>Esto no es una dirección web. Escríbala como example.org/encuesta.</translation>
    </message>
    <message>
        <source>A code leads to the web: an address with https or http.</source>
        <translation>Un código lleva a la web: una dirección con https o http.</translation>
    </message>
    <message>
        <source>There is a name before the @. Type the address without it.</source>
        <translation>Hay un nombre antes de la @. Escriba la dirección sin él.</translation>
    </message>
    <message>
        <source>The password of such a network has 8 to 63 characters.</source>
        <translation>La contraseña de una red así tiene de 8 a 63 caracteres.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it like +44 29 2018 0000.</source>
        <translation>Esto no es un número de teléfono. Escríbalo como +34 910 00 00 00.</translation>
    </message>
    <message>
        <source>This is no mail address. Type it like anwen@example.org.</source>
        <translation>Esto no es una dirección de correo. Escríbala como ana@example.org.</translation>
    </message>
    <message>
        <source>Say how to reach them: a phone number, a mail or a web address.</source>
        <translation>Diga cómo contactar: un teléfono, un correo o una dirección web.</translation>
    </message>
    <message>
        <source>A space has no times. Choose the session, an activity or a topic.</source>
        <translation>Un espacio no tiene horas. Elija la sesión, una actividad o un tema.</translation>
    </message>
    <message>
        <source>This is too much for a code that is read well. Shorten it.</source>
        <translation>Es demasiado para un código que se lea bien. Acórtelo.</translation>
    </message>
    <message>
        <source>{0} was not written: a name or a remark was still found in it. Report this.</source>
        <translation>{0} no se escribió: aún se encontró en él un nombre o una observación. Comunique este fallo.</translation>
    </message>
    <message>
        <source>{0} is no session file. It was not changed. Lists come in with Import (Ctrl+I).</source>
        <translation>{0} no es un archivo de sesión. No se cambió. Las listas entran con Importar (Ctrl+I).</translation>
    </message>
    <message>
        <source>{0} is no text. Choose an XLSX, CSV or text file.</source>
        <translation>{0} no es texto. Elija un archivo XLSX, CSV o de texto.</translation>
    </message>
    <message>
        <source>{0} cannot be read from this account. Copy it to a folder of your own.</source>
        <translation>{0} no se puede leer desde esta cuenta. Cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1}. Choose a free chair.</source>
        <translation>{0} se sienta en la silla {1}. Elija una silla libre.</translation>
    </message>
    <message>
        <source>There is no chair {0}: the circle has {1}.</source>
        <translation>No hay silla {0}: el círculo tiene {1}.</translation>
    </message>
    <message>
        <source>Nobody sits on chair {0}.</source>
        <translation>Nadie se sienta en la silla {0}.</translation>
    </message>
    <message>
        <source>All chairs are taken. Put them on the waiting list, or wait until someone goes.</source>
        <translation>Todas las sillas están ocupadas. Use la lista de espera, o espere a que alguien se vaya.</translation>
    </message>
    <message>
        <source>Nobody who is here is planned for this round. Plan the rotation first.</source>
        <translation>Ninguna de las personas presentes está prevista para esta ronda. Planifique antes la rotación.</translation>
    </message>
    <message>
        <source>There is no round for this. Add a round to the agenda.</source>
        <translation>No hay ronda para esto. Añada una ronda al programa.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>{0} ya se sienta en la silla {1}.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already.</source>
        <translation>{0} ya está en la lista de espera.</translation>
    </message>
    <message>
        <source>Dots have begun, so the options stay as they are. Open them again first.</source>
        <translation>Los puntos han empezado, así que las opciones quedan como están. Ábralas antes de nuevo.</translation>
    </message>
    <message>
        <source>{0} priorities are too many: a group names at most {1}.</source>
        <translation>{0} prioridades son demasiadas: un grupo nombra {1} como máximo.</translation>
    </message>
    <message>
        <source>Dots are counted already. Clear them before you count in another way.</source>
        <translation>Ya hay puntos contados. Bórrelos antes de contar de otra manera.</translation>
    </message>
    <message>
        <source>There is a group called {0} already. Choose another name.</source>
        <translation>Ya hay un grupo llamado {0}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The texts of this session are typed in {0}. Choose another language.</source>
        <translation>Los textos de esta sesión están escritos en {0}. Elija otro idioma.</translation>
    </message>
    <message>
        <source>Somebody sits on chair {0}. Let them change chairs first.</source>
        <translation>Alguien se sienta en la silla {0}. Haga antes que cambie de silla.</translation>
    </message>
    <message>
        <source>No participant is called {0}.</source>
        <translation>No hay participante con el nombre {0}.</translation>
    </message>
    <message>
        <source>Several participants are called {0}. Erase the one who is meant in the window.</source>
        <translation>Varias personas se llaman {0}. Borre en la ventana a la que corresponda.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>That is not in the session any more. Nothing was changed.</source>
        <translation>Eso ya no está en la sesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>No funcionó. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a file called {0} already. Choose another name.</source>
        <translation>Ya hay un archivo llamado {0}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} can only be looked at. Save a copy to change something.</source>
        <translation>{0} solo se puede ver. Guarde una copia para cambiar algo.</translation>
    </message>
    <message>
        <source>Planning in the background ended unexpectedly. Start it again.</source>
        <translation>La planificación en segundo plano se interrumpió. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Something outside the app got in the way. Nothing was changed.</source>
        <translation>Algo ajeno a la aplicación lo impidió. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no slot to come. Add one to the agenda: an activity of the kind Breakouts.</source>
        <translation>No queda ninguna franja. Añada una al programa: una actividad del tipo Grupos de trabajo.</translation>
    </message>
    <message>
        <source>There is no space yet. Add one on the agenda wall.</source>
        <translation>Aún no hay ningún espacio. Añada uno en el muro de temas.</translation>
    </message>
    <message>
        <source>There is no topic to arrange yet. Post one first.</source>
        <translation>Aún no hay temas que distribuir. Publique uno antes.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Type something first: this cannot be empty.</source>
        <translation>Escriba algo antes: esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>This has {0} characters and may have {1}. Shorten it; nothing was cut.</source>
        <translation>Tiene {0} caracteres y puede tener {1}. Acórtelo; no se cortó nada.</translation>
    </message>
    <message>
        <source>This holds characters that are no text. Type it again.</source>
        <translation>Contiene caracteres que no son texto. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Type it like 9:30.</source>
        <translation>«{0}» no es una hora del día. Escríbala como 9:30.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>«{0}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{0}” is no length. Type minutes like 20, 2.5 or 2:30, up to 24 hours.</source>
        <translation>«{0}» no es una duración. Escriba minutos como 20, 2.5 o 2:30, hasta 24 horas.</translation>
    </message>
    <message>
        <source>{0} cannot be used here. It must be between {1} and {2}.</source>
        <translation>{0} no se puede usar aquí. Debe estar entre {1} y {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no number that can be used here.</source>
        <translation>«{0}» no es un número que se pueda usar aquí.</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Esta actividad</translation>
    </message>
    <message>
        <source>{0} stays what it is: people, seats, feedback or breakouts belong to it.</source>
        <translation>{0} sigue siendo lo que es: le pertenecen personas, asientos, comentarios o grupos de trabajo.</translation>
    </message>
    <message>
        <source>{0} is not to come any more, so seats cannot be planned for it.</source>
        <translation>{0} ya no está por venir, así que no se pueden planificar asientos.</translation>
    </message>
    <message>
        <source>{0} is running, and everybody sits at a table. Finish it to seat the circle.</source>
        <translation>{0} está en marcha y todos se sientan en mesas. Termínela para sentar el círculo.</translation>
    </message>
    <message>
        <source>{0} has begun, so it keeps its place. Move what is to come, and only after it.</source>
        <translation>{0} ha empezado, así que conserva su lugar. Mueva lo que está por venir, y solo después de ella.</translation>
    </message>
    <message>
        <source>{0} has not been started yet.</source>
        <translation>{0} aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>{0} is running. Finish it first.</source>
        <translation>{0} está en marcha. Termínela antes.</translation>
    </message>
    <message>
        <source>{0} is over. Reopen it in the agenda to go on with it.</source>
        <translation>{0} ha terminado. Reábrala en el programa para continuar.</translation>
    </message>
    <message>
        <source>{0} was skipped. Reopen it in the agenda first.</source>
        <translation>{0} se saltó. Reábrala antes en el programa.</translation>
    </message>
    <message>
        <source>This topic</source>
        <translation>Este tema</translation>
    </message>
    <message>
        <source>{0} is not on the agenda wall. Place it first.</source>
        <translation>{0} no está en el muro de temas. Dele sitio antes.</translation>
    </message>
    <message>
        <source>The breakout of {0} has begun already.</source>
        <translation>El grupo de trabajo de {0} ya ha empezado.</translation>
    </message>
    <message>
        <source>The breakout of {0} has not begun yet.</source>
        <translation>El grupo de trabajo de {0} aún no ha empezado.</translation>
    </message>
    <message>
        <source>The breakout of {0} is running already.</source>
        <translation>El grupo de trabajo de {0} ya está en marcha.</translation>
    </message>
    <message>
        <source>The breakout of {0} has ended. Let it go on first.</source>
        <translation>El grupo de trabajo de {0} ha terminado. Haga antes que continúe.</translation>
    </message>
    <message>
        <source>A fishbowl round has no tables. Choose a chair of the circle.</source>
        <translation>Una ronda de pecera no tiene mesas. Elija una silla del círculo.</translation>
    </message>
    <message>
        <source>There is no table {0}: a table round has {1}.</source>
        <translation>No hay mesa {0}: una ronda de mesas tiene {1}.</translation>
    </message>
    <message>
        <source>This rule needs more names: at least {0}.</source>
        <translation>Esta regla necesita más nombres: al menos {0}.</translation>
    </message>
    <message>
        <source>This rule names too much: at most {0} fit in.</source>
        <translation>Esta regla nombra demasiado: caben {0} como máximo.</translation>
    </message>
    <message>
        <source>Say for which rounds this rule is.</source>
        <translation>Diga para qué rondas es esta regla.</translation>
    </message>
    <message>
        <source>At tables everybody sits. Choose fishbowl rounds for this rule.</source>
        <translation>En las mesas se sientan todos. Elija rondas de pecera para esta regla.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Ya hay una regla así.</translation>
    </message>
    <message>
        <source>There is no round to plan. Add rounds to the agenda.</source>
        <translation>No hay ninguna ronda que planificar. Añada rondas al programa.</translation>
    </message>
    <message>
        <source>Nobody is there to be planned. Add people, or mark them as present.</source>
        <translation>No hay nadie para planificar. Añada personas, o márquelas como presentes.</translation>
    </message>
    <message>
        <source>Round {0} has more pinned people than chairs. Take a pin out.</source>
        <translation>La ronda {0} tiene más personas fijadas que sillas. Quite una fijación.</translation>
    </message>
    <message>
        <source>{0} is pinned in round {1} and is not there. Take the pin out.</source>
        <translation>{0}: asiento fijado en la ronda {1}, sin estar presente. Quite la fijación.</translation>
    </message>
    <message>
        <source>{0} would sit twice in round {1}.</source>
        <translation>{0} se sentaría dos veces en la ronda {1}.</translation>
    </message>
    <message>
        <source>No plan keeps all that is pinned. Take a pin out and plan again.</source>
        <translation>Ningún plan respeta todo lo fijado. Quite una fijación y planifique de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name and the folder.</source>
        <translation>{0} no está ahí. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no ordinary file.</source>
        <translation>{0} no se puede abrir: no es un archivo corriente.</translation>
    </message>
    <message>
        <source>{0} may not be read from this account. Ask whoever keeps it for a copy.</source>
        <translation>{0} no se puede leer desde esta cuenta. Pida una copia a quien lo guarda.</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was not changed.</source>
        <translation>{0} es de otro programa. No se cambió.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of this app. Update the app; the file was not changed.</source>
        <translation>{0} se hizo con una versión más nueva de la aplicación. Actualícela; el archivo no se cambió.</translation>
    </message>
    <message>
        <source>{0} holds parts that do not come from this app, so it was not opened. It was not changed.</source>
        <translation>{0} contiene partes que no vienen de esta aplicación, así que no se abrió. No se cambió.</translation>
    </message>
    <message>
        <source>{0} is damaged and was not changed. Open it in the window, or use fishbowl recover, to save what is left.</source>
        <translation>{0} está dañado y no se cambió. Ábralo en la ventana, o use fishbowl recover, para salvar lo que queda.</translation>
    </message>
    <message>
        <source>{0} can only be read where it is. Copy it to a folder of your own and open the copy.</source>
        <translation>{0} solo se puede leer donde está. Cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>{0} is too big to be a session. It was not changed.</source>
        <translation>{0} es demasiado grande para ser una sesión. No se cambió.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program. Close it there first.</source>
        <translation>{0} está abierto en otra ventana u otro programa. Ciérrelo allí antes.</translation>
    </message>
    <message>
        <source>{0} is in use on {1} since {2}. Close it there first.</source>
        <translation>{0} está en uso en {1} desde las {2}. Ciérrelo allí antes.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not saved. Free some space and do it again; the rest is safe.</source>
        <translation>El disco está lleno, así que {0} no se guardó. Libere espacio y repítalo; lo demás está a salvo.</translation>
    </message>
    <message>
        <source>{0} cannot be written there. Choose another folder.</source>
        <translation>{0} no se puede escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder of {0} is not there. Choose another one.</source>
        <translation>La carpeta de {0} no está ahí. Elija otra.</translation>
    </message>
    <message>
        <source>{0} was moved, renamed or deleted, so the last change was not saved. Put it back, or save a copy.</source>
        <translation>{0} se movió, cambió de nombre o se eliminó, así que el último cambio no se guardó. Devuélvalo a su sitio, o guarde una copia.</translation>
    </message>
    <message>
        <source>Another program has written into {0}, so the last change was not saved. Save a copy to go on.</source>
        <translation>Otro programa ha escrito en {0}, así que el último cambio no se guardó. Guarde una copia para continuar.</translation>
    </message>
    <message>
        <source>The disk or memory stick does not answer, so {0} was not saved. Save a copy in another place.</source>
        <translation>El disco o la memoria USB no responde, así que {0} no se guardó. Guarde una copia en otro sitio.</translation>
    </message>
    <message>
        <source>{0} could not be written; what was saved before is safe. Try again or choose another folder.</source>
        <translation>{0} no se pudo escribir; lo guardado antes está a salvo. Inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0}: no está presente.</translation>
    </message>
    <message>
        <source>{0} is too big: at most {2} MB can be read. Split it up.</source>
        <translation>{0} es demasiado grande: se pueden leer {2} MB como máximo. Divídalo.</translation>
    </message>
    <message>
        <source>{0} has too many rows: at most {2}. Split it up.</source>
        <translation>{0} tiene demasiadas filas: {2} como máximo. Divídalo.</translation>
    </message>
    <message>
        <source>{0} has too many columns: at most {2}.</source>
        <translation>{0} tiene demasiadas columnas: {2} como máximo.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {2} MB, so it was not read.</source>
        <translation>{0} ocupa descomprimido más de {2} MB, así que no se leyó.</translation>
    </message>
    <message>
        <source>{0} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
        <translation>{0} no es una hoja de cálculo, diga lo que diga su nombre. Guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be read ({1}).</source>
        <translation>{0} está dañado y no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>{0} has no column for this. Say which column it is.</source>
        <translation>{0} no tiene columna para esto. Diga qué columna es.</translation>
    </message>
    <message>
        <source>{0} needs a column “id” and one that names the second language, such as “Cymraeg (cy)”.</source>
        <translation>{0} necesita una columna «id» y una con el nombre del segundo idioma, por ejemplo «Cymraeg (cy)».</translation>
    </message>
    <message>
        <source>{0} is in an old format. Save it as XLSX or CSV.</source>
        <translation>{0} tiene un formato antiguo. Guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file. Save it as XLSX or CSV.</source>
        <translation>{0} es un archivo OpenDocument. Guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>{0} is locked with a password. Save it without one.</source>
        <translation>{0} está protegido con contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
        <source>{0} is this session itself. Choose another file.</source>
        <translation>{0} es esta misma sesión. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{0} is no file. Choose a file, not a folder.</source>
        <translation>{0} no es un archivo. Elija un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{0} has no sheet called {1}.</source>
        <translation>{0} no tiene ninguna hoja llamada {1}.</translation>
    </message>
    <message>
        <source>{0} has no column called {1}.</source>
        <translation>{0} no tiene ninguna columna llamada {1}.</translation>
    </message>
    <message>
        <source>There is no field called {1}.</source>
        <translation>No hay ningún campo llamado {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Save it as XLSX or CSV.</source>
        <translation>{0} no se puede leer ({1}). Guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>There is a space called {0} already. Choose another name.</source>
        <translation>Ya hay un espacio llamado {0}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{0}” was held in {1}, so that stays. Close it for the slots to come.</source>
        <translation>«{0}» se celebró en {1}, así que eso se queda. Ciérrelo para las franjas por venir.</translation>
    </message>
    <message>
        <source>{0} is closed in {1}. Open it there first, or choose another space.</source>
        <translation>{0} está cerrado en {1}. Ábralo ahí antes, o elija otro espacio.</translation>
    </message>
    <message>
        <source>“{0}” finds another topic in its place by now. Arrange again.</source>
        <translation>«{0}» encuentra ya otro tema en su sitio. Distribuya de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” would come after itself. Choose other topics for it to continue.</source>
        <translation>«{0}» iría después de sí mismo. Elija otros temas para que los continúe.</translation>
    </message>
    <message>
        <source>That is too many for one list: at most {0}.</source>
        <translation>Son demasiados para una lista: {0} como máximo.</translation>
    </message>
    <message>
        <source>{0} is over or was skipped, so no topic can go there.</source>
        <translation>{0} ha terminado o se saltó, así que no puede ir ahí ningún tema.</translation>
    </message>
    <message>
        <source>“{0}” has begun, so it stays in its slot as it is. Only its space can change.</source>
        <translation>«{0}» ha empezado, así que se queda en su franja. Solo puede cambiar su espacio.</translation>
    </message>
    <message>
        <source>“{0}” is withdrawn. Post it again first.</source>
        <translation>«{0}» está retirado. Vuelva a publicarlo antes.</translation>
    </message>
    <message>
        <source>“{0}” was merged into “{1}”. Split them first.</source>
        <translation>«{0}» se unió a «{1}». Sepárelos antes.</translation>
    </message>
    <message>
        <source>This space</source>
        <translation>Este espacio</translation>
    </message>
    <message>
        <source>this slot</source>
        <translation>esta franja</translation>
    </message>
</context>
<context>
    <name>FairnessPanel</name>
    <message>
        <source>Who has been heard, the least first</source>
        <translation>A quién se ha oído, primero lo menos</translation>
    </message>
    <message>
        <source>Enter: sits down. Shift+Enter: waiting list.</source>
        <translation>Intro: se sienta. Mayús+Intro: lista de espera.</translation>
    </message>
    <message>
        <source>Bar: time in the circle. Line: where it would end if time were shared as the people are.</source>
        <translation>Barra: tiempo en el círculo. Raya: dónde acabaría si el tiempo se repartiera como las personas.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
</context>
<context>
    <name>FateBar</name>
    <message>
        <source>Shows only these rows</source>
        <translation>Muestra solo estas filas</translation>
    </message>
    <message>
        <source>Shows all rows</source>
        <translation>Muestra todas las filas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Round that the feedback is on</source>
        <translation>Ronda a la que se refieren los comentarios</translation>
    </message>
    <message>
        <source>What did you hear? What next?</source>
        <translation>¿Qué han oído? ¿Y ahora qué?</translation>
    </message>
    <message>
        <source>New line of feedback</source>
        <translation>Nueva línea de comentarios</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Hands counted, if any</source>
        <translation>Manos contadas, si las hay</translation>
    </message>
    <message>
        <source>Becomes the next question (Enter)</source>
        <translation>Se convierte en la próxima pregunta (Intro)</translation>
    </message>
    <message>
        <source>One more hand (+)</source>
        <translation>Una mano más (+)</translation>
    </message>
    <message>
        <source>One hand less (−)</source>
        <translation>Una mano menos (−)</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Editar la línea (F2)</translation>
    </message>
    <message>
        <source>Delete the line (Delete)</source>
        <translation>Eliminar la línea (Supr)</translation>
    </message>
    <message>
        <source>No feedback yet. Type a line and press Enter; hands are counted if you like.</source>
        <translation>Aún no hay comentarios. Escriba una línea y pulse Intro; las manos se cuentan si quiere.</translation>
    </message>
    <message>
        <source>Feedback is taken once a round has begun.</source>
        <translation>Los comentarios se toman cuando una ronda ha empezado.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Enter: becomes the next question. F2: edit. Plus, minus: hands. Delete: takes it out.</source>
        <translation>Intro: es la próxima pregunta. F2: editar. Más, menos: manos. Supr: la quita.</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Comentarios sobre</translation>
    </message>
    <message>
        <source>No round follows that could take the question: add one in the agenda.</source>
        <translation>No sigue ninguna ronda que pueda tomar la pregunta: añada una en el programa.</translation>
    </message>
    <message>
        <source>This is the question of round {0} now.</source>
        <translation>Esta es ahora la pregunta de la ronda {0}.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Nombrar y mover…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Borrador: aún sin nombre</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Cada cambio se guarda al momento.</translation>
    </message>
    <message>
        <source>It stays in the Drafts folder of this computer until you name it.</source>
        <translation>Queda en la carpeta Drafts (borradores) de este ordenador hasta que le ponga nombre.</translation>
    </message>
    <message>
        <source>It is only looked at. Name and move it to change something.</source>
        <translation>Solo se está viendo. Póngale nombre y muévala para cambiar algo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Show only this theme</source>
        <translation>Mostrar solo esta categoría</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Mostrar solo este grupo</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Show only this round</source>
        <translation>Mostrar solo esta ronda</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Todas las rondas</translation>
    </message>
    <message>
        <source>Show only this breakout</source>
        <translation>Mostrar solo este grupo de trabajo</translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Show only this role</source>
        <translation>Mostrar solo esta función</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>Show only this colour</source>
        <translation>Mostrar solo este color</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <source>Show only this region</source>
        <translation>Mostrar solo esta zona</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} de {1} mostradas</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«{0}»: {1}</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sueltas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>En ninguna zona</translation>
    </message>
    <message>
        <source>Show only notes with so many votes or more</source>
        <translation>Mostrar solo notas con tantos votos o más</translation>
    </message>
    <message>
        <source>Votes from </source>
        <translation>Votos desde </translation>
    </message>
    <message>
        <source>Find: name, group, role, remark</source>
        <translation>Buscar: nombre, grupo, función, observación</translation>
    </message>
    <message>
        <source>Show only who is</source>
        <translation>Mostrar solo quien está</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Here or not</source>
        <translation>Presentes o no</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n orden</numerusform>
            <numerusform>%n órdenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Ninguna orden coincide. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>“{0}” is not possible at the moment.</source>
        <translation>«{0}» no es posible en este momento.</translation>
    </message>
</context>
<context>
    <name>Fishbowl</name>
    <message>
        <source>Chair {0}</source>
        <translation>Silla {0}</translation>
    </message>
    <message>
        <source>rotating chair</source>
        <translation>silla rotatoria</translation>
    </message>
    <message>
        <source>free chair</source>
        <translation>silla libre</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>según el plan: {0}</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Silla libre</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>rotatoria</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>tecla {0}</translation>
    </message>
    <message>
        <source>Add “{0}” as a new participant</source>
        <translation>Añadir «{0}» como participante</translation>
    </message>
    <message>
        <source>waiting, number {0}</source>
        <translation>en espera, número {0}</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>viene más tarde</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the outer circle</source>
        <translation>
            <numerusform>%n persona en el círculo exterior</numerusform>
            <numerusform>%n personas en el círculo exterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By person: %n not in yet</source>
        <translation>
            <numerusform>Por persona: falta %n por entrar</numerusform>
            <numerusform>Por persona: faltan %n por entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n mano</numerusform>
            <numerusform>%n manos</numerusform>
        </translation>
    </message>
    <message>
        <source>question of round {0}</source>
        <translation>pregunta de la ronda {0}</translation>
    </message>
    <message>
        <source>Feedback line</source>
        <translation>Línea de comentarios</translation>
    </message>
    <message>
        <source>spoken {0}</source>
        <translation>ha hablado {0}</translation>
    </message>
    <message>
        <source>in the circle</source>
        <translation>en el círculo</translation>
    </message>
    <message>
        <source>Who goes on the waiting list?</source>
        <translation>¿Quién va a la lista de espera?</translation>
    </message>
    <message>
        <source>The circle rests</source>
        <translation>El círculo descansa</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>¿Quién se sienta?</translation>
    </message>
    <message>
        <source>Who takes chair {0}?</source>
        <translation>¿Quién ocupa la silla {0}?</translation>
    </message>
    <message>
        <source>Who sits on chair {0}?</source>
        <translation>¿Quién se sienta en la silla {0}?</translation>
    </message>
    <message>
        <source>A table round is running. Nobody sits down in the circle until it is over.</source>
        <translation>Hay una ronda de mesas en marcha. Nadie se sienta en el círculo hasta que termine.</translation>
    </message>
    <message>
        <source>All rounds are over. Add a round in the agenda to go on.</source>
        <translation>Todas las rondas han terminado. Añada una ronda en el programa para continuar.</translation>
    </message>
    <message>
        <source>{0} has sat longest ({1}): {2} makes that chair free.</source>
        <translation>{0} lleva más tiempo ({1}): {2} libera esa silla.</translation>
    </message>
    <message>
        <source>Two letters and Enter: goes on the waiting list. Esc: no.</source>
        <translation>Dos letras e Intro: va a la lista de espera. Esc: no.</translation>
    </message>
    <message>
        <source>Two letters and Enter: takes chair {0}. Esc: no.</source>
        <translation>Dos letras e Intro: ocupa la silla {0}. Esc: no.</translation>
    </message>
    <message>
        <source>All chairs are taken.</source>
        <translation>Todas las sillas están ocupadas.</translation>
    </message>
    <message>
        <source>Two letters and Enter: sits down. {0}: leaves. Shift+Enter: waiting list.</source>
        <translation>Dos letras e Intro: se sienta. {0}: se va. Mayús+Intro: lista de espera.</translation>
    </message>
    <message>
        <source>Enter once more: adds “{0}” as a new participant.</source>
        <translation>Intro otra vez: añade «{0}» como participante.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>{0} ya se sienta en la silla {1}.</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter twice: adds “{0}” as a new participant.</source>
        <translation>Nadie se llama así. Intro dos veces: añade «{0}» como participante.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already, as number {1}.</source>
        <translation>{0} ya está en la lista de espera, con el número {1}.</translation>
    </message>
    <message>
        <source>Enter: {0} goes on the waiting list.</source>
        <translation>Intro: {0} va a la lista de espera.</translation>
    </message>
    <message>
        <source>Enter: {0} takes chair {1} in place of {2}.</source>
        <translation>Intro: {0} ocupa la silla {1} en lugar de {2}.</translation>
    </message>
    <message>
        <source>Shift+Enter: waiting list.</source>
        <translation>Mayús+Intro: lista de espera.</translation>
    </message>
    <message>
        <source>Enter: {0} sits on chair {1}.</source>
        <translation>Intro: {0} se sienta en la silla {1}.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>viene</translation>
    </message>
    <message>
        <source>Go to the outer circle: {0}.</source>
        <translation>Van al círculo exterior: {0}.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>{0} of the people, {1} of the time</source>
        <translation>{0} de las personas, {1} del tiempo</translation>
    </message>
    <message>
        <source>Table round {0} of {1} is running: everybody sits at a table; the circle rests.</source>
        <translation>Ronda de mesas {0} de {1} en marcha: todos se sientan en una mesa; el círculo descansa.</translation>
    </message>
    <message>
        <source>Who sits where is on the Stage and in the Rotation room.</source>
        <translation>Quién se sienta dónde está en la proyección y en Rotación.</translation>
    </message>
    <message>
        <source>Nobody has planned who sits where.</source>
        <translation>Nadie ha planificado quién se sienta dónde.</translation>
    </message>
    <message>
        <source>{0}, {1}, waits {2}: {3}</source>
        <translation>{0}, {1}, espera {2}: {3}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>espera {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>aún no ha entrado</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>put first by you</source>
        <translation>puesto primero por usted</translation>
    </message>
    <message>
        <source>asked as number {0}</source>
        <translation>lo pidió con el número {0}</translation>
    </message>
    <message>
        <source>has not been in yet</source>
        <translation>aún no ha entrado</translation>
    </message>
    <message>
        <source>has waited longer</source>
        <translation>ha esperado más</translation>
    </message>
    <message>
        <source>asked before the next</source>
        <translation>lo pidió antes</translation>
    </message>
    <message>
        <source>asked before the next without a group</source>
        <translation>lo pidió antes, sin grupo</translation>
    </message>
    <message>
        <source>asked before the next of {0}</source>
        <translation>lo pidió antes en {0}</translation>
    </message>
    <message>
        <source>turn of those without a group</source>
        <translation>turno de quienes no tienen grupo</translation>
    </message>
    <message>
        <source>turn of {0}</source>
        <translation>turno de {0}</translation>
    </message>
    <message>
        <source>{0}, has spoken {1}</source>
        <translation>{0}, ha hablado {1}</translation>
    </message>
    <message>
        <source>{0}, was in for {1}</source>
        <translation>{0}, estuvo dentro {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n silla</numerusform>
            <numerusform>%n sillas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>All rounds are over</source>
        <translation>Rondas terminadas</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Ronda {0} de {1}</translation>
    </message>
    <message>
        <source>Nobody is in the circle yet</source>
        <translation>Aún no hay nadie en el círculo</translation>
    </message>
    <message>
        <source>Talk starts when two are in</source>
        <translation>Se habla cuando hay dos dentro</translation>
    </message>
    <message>
        <source>All chairs are taken</source>
        <translation>Sillas ocupadas</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs free</source>
        <translation>
            <numerusform>%n silla libre</numerusform>
            <numerusform>%n sillas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Ronda {0}</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Ronda de mesas {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlHeader</name>
    <message>
        <source>Question of this round</source>
        <translation>Pregunta de esta ronda</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Pecera</translation>
    </message>
    <message>
        <source>What is the question of this round?</source>
        <translation>¿Cuál es la pregunta de esta ronda?</translation>
    </message>
    <message>
        <source>How this fishbowl works: {0}</source>
        <translation>Cómo funciona esta pecera: {0}</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Todo está hecho</translation>
    </message>
    <message>
        <source>Finish round {0}</source>
        <translation>Terminar la ronda {0}</translation>
    </message>
    <message>
        <source>Start round {0}</source>
        <translation>Iniciar la ronda {0}</translation>
    </message>
    <message>
        <source>Finish: {0}</source>
        <translation>Terminar: {0}</translation>
    </message>
    <message>
        <source>Start: {0}</source>
        <translation>Iniciar: {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlRoom</name>
    <message>
        <source>Esc: out of the cell or the line. {0}: back to the circle.</source>
        <translation>Esc: fuera de la casilla o de la línea. {0}: vuelta al círculo.</translation>
    </message>
    <message>
        <source>and {0} more: Heard</source>
        <translation>y {0} más: Oídos</translation>
    </message>
    <message>
        <source>{0} is over. What did people hear, what next?</source>
        <translation>{0} ha terminado. ¿Qué ha oído la gente? ¿Y ahora qué?</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oídos</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Ronda siguiente</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Parts of the fishbowl room</source>
        <translation>Partes de la pecera</translation>
    </message>
</context>
<context>
    <name>FormBox</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>People are called by</source>
        <translation>Las personas figuran por</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation>Letra grande (18 puntos)</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Añadir un formulario</translation>
    </message>
    <message>
        <source>Move the form up</source>
        <translation>Subir el formulario</translation>
    </message>
    <message>
        <source>Move the form down</source>
        <translation>Bajar el formulario</translation>
    </message>
    <message>
        <source>Delete the form</source>
        <translation>Eliminar el formulario</translation>
    </message>
</context>
<context>
    <name>FormatPanel</name>
    <message>
        <source>How this fishbowl works</source>
        <translation>Cómo funciona esta pecera</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Sillas</translation>
    </message>
    <message>
        <source>Most rounds in a row</source>
        <translation>Máximo de rondas seguidas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Visitors to the free chair</source>
        <translation>Quién visita la silla libre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Chairs left free in each planned round</source>
        <translation>Sillas que quedan libres en cada ronda planificada</translation>
    </message>
    <message>
        <source>Free chairs</source>
        <translation>Sillas libres</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Title of the form</source>
        <translation>Título del formulario</translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation>Vista previa del formulario</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Imprimir formularios…</translation>
    </message>
    <message>
        <source>Go to a row of a list first.</source>
        <translation>Vaya antes a una fila de una lista.</translation>
    </message>
    <message>
        <source>As it is given out: {0}</source>
        <translation>Tal como se reparte: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation: Summary &amp; print, Two languages.</source>
        <translation>
            <numerusform>%n texto sin traducción: Resumen &amp; impresión, Dos idiomas.</numerusform>
            <numerusform>%n textos sin traducción: Resumen &amp; impresión, Dos idiomas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>How it is given out</source>
        <translation>Cómo se reparte</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Partes del formulario</translation>
    </message>
</context>
<context>
    <name>GivenOut</name>
    <message>
        <source>Stands above the questions</source>
        <translation>Va encima de las preguntas</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Formularios numerados</translation>
    </message>
    <message>
        <source>A number is nobody&apos;s name. It tells which forms are still missing, and finds one again.</source>
        <translation>Un número no es el nombre de nadie. Dice qué formularios faltan y permite volver a encontrar uno.</translation>
    </message>
    <message>
        <source>The same people each time</source>
        <translation>Las mismas personas cada vez</translation>
    </message>
    <message>
        <source>Each keeps a number, so that it can be said how many moved and which way, without a name.</source>
        <translation>Cada una conserva un número, para poder decir cuántas se movieron y hacia dónde, sin nombres.</translation>
    </message>
    <message>
        <source>Ask for the group</source>
        <translation>Preguntar por el grupo</translation>
    </message>
    <message>
        <source>Groups are shown apart where enough of each answered.</source>
        <translation>Los grupos se muestran por separado si respondieron bastantes de cada uno.</translation>
    </message>
    <message>
        <source>Fewest answers of a group shown apart</source>
        <translation>Mínimo de respuestas para mostrar un grupo aparte</translation>
    </message>
    <message>
        <source>Such as what it is for, and that no name is asked</source>
        <translation>Por ejemplo, para qué es, y que no se pide el nombre</translation>
    </message>
    <message>
        <source>In all forms of this session: smaller groups are counted together. With 1 every group is shown.</source>
        <translation>En todos los formularios de esta sesión: los grupos más pequeños se cuentan juntos. Con 1 se muestran todos.</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Move the goal up (Alt+Up)</source>
        <translation>Subir el objetivo (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the goal down (Alt+Down)</source>
        <translation>Bajar el objetivo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
    <message>
        <source>Where they are at odds, the one further up counts more.</source>
        <translation>Donde chocan, cuenta más el que está más arriba.</translation>
    </message>
    <message>
        <source>At tables everybody sits, so that turns and waits do not count.</source>
        <translation>En las mesas se sientan todos, así que turnos y esperas no cuentan.</translation>
    </message>
    <message>
        <source>Goals in their order</source>
        <translation>Objetivos por orden</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups. They are made among the people.</source>
        <translation>No hay grupos. Se crean en Personas.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Add a group: name, Enter</source>
        <translation>Añadir un grupo: nombre, Intro</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nombre del nuevo grupo</translation>
    </message>
    <message>
        <source>Delete the group; its people stay</source>
        <translation>Eliminar el grupo; su gente se queda</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>{0}: eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are without a group now.</source>
        <translation>
            <numerusform>%n persona se queda sin grupo.</numerusform>
            <numerusform>%n personas se quedan sin grupo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Handouts for the session</source>
        <translation>Material impreso de la sesión</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>N.º {0}</translation>
    </message>
    <message>
        <source>No name, please.</source>
        <translation>Sin nombre, por favor.</translation>
    </message>
    <message>
        <source>No name, please: the number only tells which forms belong together.</source>
        <translation>Sin nombre, por favor: el número solo dice qué formularios van juntos.</translation>
    </message>
    <message>
        <source>No name, please: the number only helps to see that no form is missing.</source>
        <translation>Sin nombre, por favor: el número solo ayuda a ver que no falta ningún formulario.</translation>
    </message>
    <message>
        <source>To read the marks off</source>
        <translation>Para leer las marcas</translation>
    </message>
    <message>
        <source>Cut the ruler out and lay it below a line, with 0 at its left end. Type the figure at the mark.</source>
        <translation>Recorte la regla y póngala bajo una línea, con el 0 en su extremo izquierdo. Escriba la cifra que está en la marca.</translation>
    </message>
    <message>
        <source>A ruler of 100 mm, with the figures from 0 to 100</source>
        <translation>Una regla de 100 mm, con cifras de 0 a 100</translation>
    </message>
    <message>
        <source>From the mark, go along the pale lines to a side. Type the figure below, then that on the right.</source>
        <translation>Desde la marca, siga las líneas claras hasta un lado. Escriba la cifra de abajo y luego la de la derecha.</translation>
    </message>
    <message>
        <source>A triangle with figures from 10 to 90 along each side</source>
        <translation>Un triángulo con cifras de 10 a 90 en cada lado</translation>
    </message>
    <message>
        <source>I am here as (only if you like)</source>
        <translation>Estoy aquí como (solo si quiere)</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Marque una casilla.</translation>
    </message>
    <message>
        <source>Tick as many boxes as you like.</source>
        <translation>Marque tantas casillas como quiera.</translation>
    </message>
    <message>
        <source>Put a mark anywhere on the line.</source>
        <translation>Ponga una marca en cualquier punto de la línea.</translation>
    </message>
    <message>
        <source>Put a mark anywhere in the triangle: the nearer to a corner, the more of it.</source>
        <translation>Ponga una marca en cualquier punto del triángulo: cuanto más cerca de una esquina, más de ella.</translation>
    </message>
    <message>
        <source>A line to mark, from “{0}” to “{1}”</source>
        <translation>Una línea para marcar, de «{0}» a «{1}»</translation>
    </message>
    <message>
        <source>A triangle to mark, between “{0}”, “{1}” and “{2}”</source>
        <translation>Un triángulo para marcar, entre «{0}», «{1}» y «{2}»</translation>
    </message>
    <message>
        <source>Boxes to tick: {0}</source>
        <translation>Casillas para marcar: {0}</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>El tablero</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <translation>{0} (continuación)</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>En ninguna categoría</translation>
    </message>
    <message>
        <source>Chair cards: fold to stand</source>
        <translation>Tarjetas de silla, para doblar</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Silla libre</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Silla rotatoria</translation>
    </message>
    <message>
        <source>To speak, sit here.</source>
        <translation>Para hablar, siéntese aquí.</translation>
    </message>
    <message>
        <source>Moderator&apos;s crib</source>
        <translation>Guion de quien modera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Para tener a mano</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>Welcome everybody, and read the question aloud.</source>
        <translation>Dé la bienvenida a todos y lea la pregunta en voz alta.</translation>
    </message>
    <message>
        <source>Say when there is a break, and when the day ends.</source>
        <translation>Diga cuándo hay pausa y cuándo acaba la jornada.</translation>
    </message>
    <message>
        <source>Say what is written down, and who will read it.</source>
        <translation>Diga qué se anota y quién lo leerá.</translation>
    </message>
    <message>
        <source>Say the rules; they hang on the wall.</source>
        <translation>Diga las reglas; están colgadas en la pared.</translation>
    </message>
    <message>
        <source>Rules of the fishbowl</source>
        <translation>Reglas de la pecera</translation>
    </message>
    <message>
        <source>When nobody comes</source>
        <translation>Si no viene nadie</translation>
    </message>
    <message>
        <source>Beforehand: ask two or three people to be the first to go in.</source>
        <translation>Antes: pida a dos o tres personas que entren las primeras.</translation>
    </message>
    <message>
        <source>Wait. A silence seems long to nobody but you.</source>
        <translation>Espere. Un silencio no se le hace largo a nadie más que a usted.</translation>
    </message>
    <message>
        <source>Ask the outer circle: what has not been said yet? Call on nobody by name.</source>
        <translation>Pregunte al círculo exterior: ¿qué no se ha dicho todavía? No llame a nadie por su nombre.</translation>
    </message>
    <message>
        <source>When no chair is free</source>
        <translation>Si no hay ninguna silla libre</translation>
    </message>
    <message>
        <source>Say that somebody would like to come in, and wait.</source>
        <translation>Diga que alguien quiere entrar, y espere.</translation>
    </message>
    <message>
        <source>Who goes is their own choice: send nobody away.</source>
        <translation>Quién sale lo decide cada cual: no eche a nadie.</translation>
    </message>
    <message>
        <source>Rules of open space</source>
        <translation>Reglas del espacio abierto</translation>
    </message>
    <message>
        <source>Marketplace and breakouts</source>
        <translation>Mercado y grupos de trabajo</translation>
    </message>
    <message>
        <source>Whoever posts a topic tells it to all, and opens its breakout. No votes.</source>
        <translation>Quien publica un tema lo cuenta a todos y abre su grupo de trabajo. Sin votaciones.</translation>
    </message>
    <message>
        <source>Like topics may be merged if their conveners want to; both titles stay.</source>
        <translation>Los temas parecidos se pueden unir si sus convocantes quieren; ambos títulos se quedan.</translation>
    </message>
    <message>
        <source>Give people time to choose and to walk.</source>
        <translation>Dé tiempo para elegir y para desplazarse.</translation>
    </message>
    <message>
        <source>Last call, {0} before the end: go round, ask for the report, offer more time. Cut nobody off.</source>
        <translation>Último aviso, {0} antes del final: pase por los grupos, pida el informe, ofrezca más tiempo. No corte a nadie.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Dot sheet</source>
        <translation>Hoja de puntos</translation>
    </message>
    <message>
        <source>What matters most to you?</source>
        <translation>¿Qué es lo que más le importa?</translation>
    </message>
    <message>
        <source>You have {0} dots. You may put several on one option.</source>
        <translation>Tiene {0} puntos. Puede poner varios en una opción.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Put your dots here</source>
        <translation>Ponga aquí sus puntos</translation>
    </message>
    <message>
        <source>{0} dots to cut</source>
        <translation>{0} puntos para recortar</translation>
    </message>
    <message>
        <source>Feedback on a round</source>
        <translation>Comentarios sobre una ronda</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Tras la ronda {0}</translation>
    </message>
    <message>
        <source>One line for each thing. Hands: how many people say so too.</source>
        <translation>Una línea para cada cosa. Manos: cuántas personas dicen lo mismo.</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>¿Qué ha oído?</translation>
    </message>
    <message>
        <source>What should we ask next?</source>
        <translation>¿Qué deberíamos preguntar ahora?</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Only the inner circle speaks; everybody else listens.</source>
        <translation>Solo habla el círculo interior; los demás escuchan.</translation>
    </message>
    <message>
        <source>The whole circle changes with each round.</source>
        <translation>Todo el círculo cambia en cada ronda.</translation>
    </message>
    <message>
        <source>After a round, those outside say what they heard.</source>
        <translation>Tras una ronda, los de fuera dicen qué han oído.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>Para hablar, ocupe la silla rotatoria.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>Para hablar, ocupe la silla libre.</translation>
    </message>
    <message>
        <source>When no chair is free, somebody goes, by their own choice.</source>
        <translation>Si no hay silla libre, alguien sale, por decisión propia.</translation>
    </message>
    <message>
        <source>We begin when two are in.</source>
        <translation>Empezamos cuando haya dos dentro.</translation>
    </message>
    <message>
        <source>Make one point, then go back to the outer circle.</source>
        <translation>Diga una cosa y vuelva al círculo exterior.</translation>
    </message>
    <message>
        <source>When you have said what you came to say, free the chair for the next.</source>
        <translation>Cuando haya dicho lo que vino a decir, deje la silla libre.</translation>
    </message>
    <message>
        <source>Once you are in, stay until you choose to go.</source>
        <translation>Una vez dentro, quédese hasta que quiera salir.</translation>
    </message>
    <message>
        <source>print at 100%</source>
        <translation>imprimir al 100 %</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>La pecera</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, all taken; around it those who listen.</source>
        <translation>Un círculo interior de {0} sillas, todas ocupadas; alrededor, quienes escuchan.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, the last the rotating chair; around it those who listen.</source>
        <translation>Un círculo interior de {0} sillas, la última es la rotatoria; alrededor, quienes escuchan.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, one of them free; around it those who listen.</source>
        <translation>Un círculo interior de {0} sillas, una de ellas libre; alrededor, quienes escuchan.</translation>
    </message>
    <message>
        <source>Four principles</source>
        <translation>Cuatro principios</translation>
    </message>
    <message>
        <source>Two feet on their way</source>
        <translation>Dos pies en camino</translation>
    </message>
    <message>
        <source>Also called the law of mobility.</source>
        <translation>También llamada ley de la movilidad.</translation>
    </message>
    <message>
        <source>Post-it notes</source>
        <translation>Pósits</translation>
    </message>
    <message>
        <source>Sticky edge up here</source>
        <translation>El borde adhesivo, aquí arriba</translation>
    </message>
    <message>
        <source>Stick an empty post-it of 76 mm on this square.</source>
        <translation>Pegue un pósit vacío de 76 mm en este cuadrado.</translation>
    </message>
    <message>
        <source>Then print the notes onto this sheet. Print both at 100%, not “fit to page”.</source>
        <translation>Después imprima las notas en esta hoja. Imprima ambas al 100 %, no «ajustar a la página».</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Códigos QR</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Formulario de informe</translation>
    </message>
    <message>
        <source>Who came (names or how many)</source>
        <translation>Quién vino (nombres, o cuántos)</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Qué se dijo, en breve</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Qué recomendamos</translation>
    </message>
    <message>
        <source>What we ask of others</source>
        <translation>Qué pedimos a otros</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>Report of topic {0}</source>
        <translation>Informe del tema {0}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Plan of the rotation</source>
        <translation>Plan de la rotación</translation>
    </message>
    <message>
        <source>The rotation, round by round</source>
        <translation>La rotación, ronda por ronda</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>The rotation by name</source>
        <translation>La rotación por nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Dónde se sientan</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Ronda de mesas {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Ronda {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>mesa {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>silla {0}</translation>
    </message>
    <message>
        <source>Has sat in round {0}; listens from now on.</source>
        <translation>Ya se sentó en la ronda {0}; escucha desde ahora.</translation>
    </message>
    <message>
        <source>Listens in the outer circle.</source>
        <translation>Escucha en el círculo exterior.</translation>
    </message>
    <message>
        <source>Ask the moderator for your place.</source>
        <translation>Pida su sitio a quien modera.</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Tarjetas de asientos</translation>
    </message>
    <message>
        <source>Has sat in round {0}.</source>
        <translation>Ya se sentó en la ronda {0}.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de firmas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>May your name be shown?</source>
        <translation>¿Se puede mostrar su nombre?</translation>
    </message>
    <message>
        <source>Language you want</source>
        <translation>Idioma que prefiere</translation>
    </message>
    <message>
        <source>Your name is shown on the screen and in the report of the day only if you say yes here.</source>
        <translation>Su nombre solo se muestra en la pantalla y en el informe de la jornada si dice que sí aquí.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Firme aquí, por favor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Space sign</source>
        <translation>Rótulo de espacio</translation>
    </message>
    <message>
        <source>Up to {0} people</source>
        <translation>Hasta {0} personas</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Slip {0}</source>
        <translation>Papeleta {0}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Plan de mesas</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Mesa {0}</translation>
    </message>
    <message>
        <source>Find your table</source>
        <translation>Encuentre su mesa</translation>
    </message>
    <message>
        <source>Topic sheet</source>
        <translation>Hoja de tema</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>De qué hablamos</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Tema {0}</translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation>Convoca</translation>
    </message>
    <message>
        <source>Time and space</source>
        <translation>Hora y espacio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title, as a question or in a few words</source>
        <translation>Título, como pregunta o en pocas palabras</translation>
    </message>
    <message>
        <source>Who wants to come</source>
        <translation>Quién quiere venir</translation>
    </message>
    <message>
        <source>Cut each part along its broken lines and stick it over the one before.</source>
        <translation>Corte cada parte por las líneas discontinuas y péguela sobre la anterior.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Muro de temas</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Franja {0}</translation>
    </message>
    <message>
        <source>Agenda wall: slots by spaces. Spaces: {0}.</source>
        <translation>Muro de temas: franjas por espacios. Espacios: {0}.</translation>
    </message>
    <message>
        <source>part {0} of {1}: row {2}, place {3}</source>
        <translation>parte {0} de {1}: fila {2}, lugar {3}</translation>
    </message>
    <message>
        <source>Signs for the spaces</source>
        <translation>Rótulos para los espacios</translation>
    </message>
    <message>
        <source>Posters of the rules</source>
        <translation>Carteles con las reglas</translation>
    </message>
    <message>
        <source>QR codes as posters</source>
        <translation>Códigos QR como carteles</translation>
    </message>
    <message>
        <source>Cards for the chairs</source>
        <translation>Tarjetas para las sillas</translation>
    </message>
    <message>
        <source>Plans for the tables</source>
        <translation>Planes para las mesas</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Hojas de firmas</translation>
    </message>
    <message>
        <source>Forms with questions</source>
        <translation>Formularios con preguntas</translation>
    </message>
    <message>
        <source>Topic sheets</source>
        <translation>Hojas de tema</translation>
    </message>
    <message>
        <source>Report forms for conveners</source>
        <translation>Formularios de informe para convocantes</translation>
    </message>
    <message>
        <source>Numbered slips</source>
        <translation>Papeletas numeradas</translation>
    </message>
    <message>
        <source>Notes for post-its</source>
        <translation>Notas para pósits</translation>
    </message>
    <message>
        <source>Dot sheets</source>
        <translation>Hojas de puntos</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Formulario de comentarios</translation>
    </message>
    <message>
        <source>The board, on large sheets</source>
        <translation>El tablero, en hojas grandes</translation>
    </message>
    <message>
        <source>No topics yet, and no blank sheets are chosen.</source>
        <translation>Aún no hay temas, y no se han elegido hojas en blanco.</translation>
    </message>
    <message>
        <source>No spaces yet: blank signs are printed.</source>
        <translation>Aún no hay espacios: se imprimen rótulos en blanco.</translation>
    </message>
    <message>
        <source>No slots yet: an empty wall is printed.</source>
        <translation>Aún no hay franjas: se imprime un muro vacío.</translation>
    </message>
    <message>
        <source>No topics yet: blank sheets are printed.</source>
        <translation>Aún no hay temas: se imprimen hojas en blanco.</translation>
    </message>
    <message>
        <source>No topics yet: blank forms are printed.</source>
        <translation>Aún no hay temas: se imprimen formularios en blanco.</translation>
    </message>
    <message>
        <source>No options yet: blank sheets are printed.</source>
        <translation>Aún no hay opciones: se imprimen hojas en blanco.</translation>
    </message>
    <message>
        <source>There is no open space on the agenda.</source>
        <translation>No hay espacio abierto en el programa.</translation>
    </message>
    <message>
        <source>No QR codes yet: add them on the page for them.</source>
        <translation>Aún no hay códigos QR: añádalos en su página.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: plan the rotation first.</source>
        <translation>Aún no hay nada planificado: planifique antes la rotación.</translation>
    </message>
    <message>
        <source>There is no round of a fishbowl on the agenda.</source>
        <translation>No hay ninguna ronda de pecera en el programa.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: empty rows are printed.</source>
        <translation>Aún no hay nadie en la lista: se imprimen filas vacías.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: blank badges are printed.</source>
        <translation>Aún no hay nadie en la lista: se imprimen acreditaciones en blanco.</translation>
    </message>
    <message>
        <source>No table round is planned yet: the numbers of the tables are printed.</source>
        <translation>Aún no hay ronda de mesas planificada: se imprimen los números de las mesas.</translation>
    </message>
    <message>
        <source>There is no table round on the agenda.</source>
        <translation>No hay ninguna ronda de mesas en el programa.</translation>
    </message>
    <message>
        <source>Make a form first: Questions.</source>
        <translation>Haga antes un formulario: Preguntas.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: forms without a number are printed.</source>
        <translation>Aún no hay nadie en la lista: se imprimen formularios sin número.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: one is printed for each person.</source>
        <translation>Nadie dijo cuántos se reparten: se imprime uno por persona.</translation>
    </message>
    <message>
        <source>No notes yet: only the guide sheet is printed.</source>
        <translation>Aún no hay notas: solo se imprime la hoja guía.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: {0} are printed.</source>
        <translation>Nadie dijo cuántos se reparten: se imprimen {0}.</translation>
    </message>
</context>
<context>
    <name>HandoutsForm</name>
    <message>
        <source>People are called by</source>
        <translation>Las personas figuran por</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The printer takes A3 (Tabloid) too</source>
        <translation>La impresora también admite A3 (Tabloid)</translation>
    </message>
</context>
<context>
    <name>HandoutsPage</name>
    <message>
        <source>Kinds of handout</source>
        <translation>Tipos de material impreso</translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation>Marque lo que se ha de imprimir.</translation>
    </message>
    <message>
        <source>{0} – handouts</source>
        <translation>{0} – material impreso</translation>
    </message>
    <message>
        <source>Save the handouts</source>
        <translation>Guardar el material</translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation>Carpeta para el material impreso</translation>
    </message>
    <message>
        <source>Choose what to print first.</source>
        <translation>Elija antes qué imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n texto sin traducción.</numerusform>
            <numerusform>%n textos sin traducción.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traducir…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Save a file for each kind…</source>
        <translation>Guardar un archivo por tipo…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>HandsPart</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Whose hands</source>
        <translation>Manos de quién</translation>
    </message>
    <message>
        <source>Answers on the Stage</source>
        <translation>Respuestas en la proyección</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Pregunta sin palabras</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Hands were counted by group. A count of everybody takes the place of all of these.</source>
        <translation>Se contaron las manos por grupo. Un recuento de todos sustituye a todos estos.</translation>
    </message>
    <message>
        <source>Hands of everybody were counted. A count of a group takes the place of that.</source>
        <translation>Se contaron las manos de todos. Un recuento de un grupo lo sustituye.</translation>
    </message>
    <message>
        <source>Hands for {0}</source>
        <translation>Manos para {0}</translation>
    </message>
    <message>
        <source>One less for {0}</source>
        <translation>Una menos para {0}</translation>
    </message>
    <message>
        <source>One more for {0}</source>
        <translation>Una más para {0}</translation>
    </message>
    <message>
        <source>Hands are counted for statements and for boxes to tick. This form has none.</source>
        <translation>Se cuentan manos para afirmaciones y para casillas. Este formulario no tiene.</translation>
    </message>
    <message>
        <source>Nothing to raise a hand for</source>
        <translation>Nada por lo que levantar la mano</translation>
    </message>
    <message>
        <source>Number, Enter. + and − count by one.</source>
        <translation>Número, Intro. + y − cuentan de uno en uno.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Last call, minutes before the end</source>
        <translation>Último aviso, minutos antes del final</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Start all breakouts of the slot</source>
        <translation>Iniciar todos los grupos de la franja</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n grupo de trabajo</numerusform>
            <numerusform>%n grupos de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} each</source>
        <translation>{0}, {1} cada uno</translation>
    </message>
    <message>
        <source>{0}, over</source>
        <translation>{0}, terminado</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>3 last call</comment>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>HeadingsList</name>
    <message>
        <source>Headings of the PDF and their pages</source>
        <translation>Títulos del PDF y sus páginas</translation>
    </message>
</context>
<context>
    <name>HeadingsModel</name>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which column holds the names? Choose “Name” above it.</source>
        <translation>¿Qué columna contiene los nombres? Elija «Nombre» encima de ella.</translation>
    </message>
    <message>
        <source>Which column holds the text of the notes? Choose “Text” above it.</source>
        <translation>¿Qué columna contiene el texto de las notas? Elija «Texto» encima de ella.</translation>
    </message>
    <message>
        <source>Which column holds the titles? Choose “Title” above it.</source>
        <translation>¿Qué columna contiene los títulos? Elija «Título» encima de ella.</translation>
    </message>
    <message>
        <source>Which column holds the names of the spaces? Choose “Name” above it.</source>
        <translation>¿Qué columna contiene los nombres de los espacios? Elija «Nombre» encima de ella.</translation>
    </message>
    <message>
        <source>Which columns hold the people and the topics? Choose “Person” and “Topics”.</source>
        <translation>¿Qué columnas contienen las personas y los temas? Elija «Persona» y «Temas».</translation>
    </message>
    <message>
        <source>Which columns hold the answers? Choose a question above each.</source>
        <translation>¿Qué columnas contienen las respuestas? Elija una pregunta encima de cada una.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Desmarcar lo mostrado</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar lo mostrado</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Theme {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Número del formulario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Framing or moment</source>
        <translation>Versión o momento</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>Answer to it</source>
        <translation>Respuesta a ella</translation>
    </message>
    <message>
        <source>{0} (“{1}”)</source>
        <translation>{0} («{1}»)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>no column for {0}</source>
        <translation>sin columna para {0}</translation>
    </message>
    <message>
        <source>0 to 100, as they are</source>
        <translation>0 a 100, tal como están</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>«{0}» no es un número</translation>
    </message>
    <message>
        <source>“{0}” is outside the scale</source>
        <translation>«{0}» está fuera de la escala</translation>
    </message>
    <message>
        <source>“{0}” is neither a point from 1 to 5 nor words for one</source>
        <translation>«{0}» no es ni un punto de 1 a 5 ni palabras para uno</translation>
    </message>
    <message>
        <source>there is no box “{0}”</source>
        <translation>no hay casilla «{0}»</translation>
    </message>
    <message>
        <source>“{0}” are several boxes, and only one may be ticked</source>
        <translation>«{0}» son varias casillas, y solo se puede marcar una</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>«{0}» no es ni sí ni no</translation>
    </message>
    <message>
        <source>“{0}” are not three shares that make 100</source>
        <translation>«{0}» no son tres partes que sumen 100</translation>
    </message>
    <message>
        <source>“{0}” is too long</source>
        <translation>«{0}» es demasiado largo</translation>
    </message>
    <message>
        <source>“{0}” cannot be kept as a text</source>
        <translation>«{0}» no se puede guardar como texto</translation>
    </message>
    <message>
        <source>“{0}” is no number of a form</source>
        <translation>«{0}» no es un número de formulario</translation>
    </message>
    <message>
        <source>no framing or moment is known for “{0}”</source>
        <translation>no se conoce versión ni momento para «{0}»</translation>
    </message>
    <message>
        <source>there is no question “{0}”</source>
        <translation>no hay pregunta «{0}»</translation>
    </message>
    <message>
        <source>nothing says whose answer this is</source>
        <translation>nada dice de quién es esta respuesta</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>no hay respuesta</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; choose the column that names the framing or moment, or correct the number</source>
        <translation>el formulario {0} ya está en la fila {1} y las respuestas difieren; elija la columna que nombra la versión o el momento, o corrija el número</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; give the form the framings or moments of the file, or correct the number</source>
        <translation>el formulario {0} ya está en la fila {1} y las respuestas difieren; dé al formulario las versiones o los momentos del archivo, o corrija el número</translation>
    </message>
    <message>
        <source>form {0} came twice; the later one is left out</source>
        <translation>el formulario {0} llegó dos veces; se omite el último</translation>
    </message>
    <message>
        <source>form {0} was entered already</source>
        <translation>el formulario {0} ya estaba introducido</translation>
    </message>
    <message>
        <source>form {0} was not handed out</source>
        <translation>el formulario {0} no se repartió</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Convocantes</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Primera elección</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Segunda elección</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Tercera elección</translation>
    </message>
    <message>
        <source>Fourth choice</source>
        <translation>Cuarta elección</translation>
    </message>
    <message>
        <source>Fifth choice</source>
        <translation>Quinta elección</translation>
    </message>
    <message>
        <source>An export of a {0} board</source>
        <translation>Una exportación de un tablero de {0}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>{0}; {1} = theme</source>
        <translation>{0}; {1} = categoría</translation>
    </message>
    <message>
        <source>there are more than {0} conveners</source>
        <translation>hay más de {0} convocantes</translation>
    </message>
    <message>
        <source>there are more than {0} features</source>
        <translation>hay más de {0} características</translation>
    </message>
    <message>
        <source>the topic is there already and is not moved to “{0}”</source>
        <translation>el tema ya está y no se mueve a «{0}»</translation>
    </message>
    <message>
        <source>topic {0} is named again</source>
        <translation>el tema {0} se nombra otra vez</translation>
    </message>
    <message>
        <source>nobody here is called “{0}”</source>
        <translation>nadie se llama aquí «{0}»</translation>
    </message>
    <message>
        <source>there is no slot “{0}”</source>
        <translation>no hay franja «{0}»</translation>
    </message>
    <message>
        <source>there is no space “{0}”</source>
        <translation>no hay espacio «{0}»</translation>
    </message>
    <message>
        <source>no topic is named</source>
        <translation>no se nombra ningún tema</translation>
    </message>
    <message>
        <source>there is no topic {0}</source>
        <translation>no hay tema {0}</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>el aforo</translation>
    </message>
    <message>
        <source>the number of hands</source>
        <translation>el número de manos</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>el puesto</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>el número</translation>
    </message>
    <message>
        <source>{0} “{1}” is no whole number from {2} to {3}</source>
        <translation>{0} «{1}» no es un número entero de {2} a {3}</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>no hay título</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>no hay nombre</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>no hay texto</translation>
    </message>
    <message>
        <source>{0} has {1} characters and may have {2}</source>
        <translation>{0} tiene {1} caracteres y puede tener {2}</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>el grupo</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>la función</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>la observación</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>una característica</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>el enlace</translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>la categoría</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>el origen</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n notes brought in.</source>
        <translation>
            <numerusform>%n nota importada.</numerusform>
            <numerusform>%n notas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics brought in.</source>
        <translation>
            <numerusform>%n tema importado.</numerusform>
            <numerusform>%n temas importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces brought in.</source>
        <translation>
            <numerusform>%n espacio importado.</numerusform>
            <numerusform>%n espacios importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices brought in.</source>
        <translation>
            <numerusform>%n elección importada.</numerusform>
            <numerusform>%n elecciones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms taken in.</source>
        <translation>
            <numerusform>%n formulario recogido.</numerusform>
            <numerusform>%n formularios recogidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n persona añadida.</numerusform>
            <numerusform>%n personas añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed.</source>
        <translation>
            <numerusform>%n persona cambiada.</numerusform>
            <numerusform>%n personas cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes of any kind ({0})</source>
        <translation>Notas de todo tipo ({0})</translation>
    </message>
    <message>
        <source>Spreadsheets and text ({0})</source>
        <translation>Hojas de cálculo y texto ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Row {0} of the import</source>
        <translation>Fila {0} de la importación</translation>
    </message>
    <message>
        <source>In the session now</source>
        <translation>Ahora en la sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>silla {0}</translation>
    </message>
    <message>
        <source>Nothing to compare with this row.</source>
        <translation>Nada que comparar con esta fila.</translation>
    </message>
    <message>
        <source>This row beside what it repeats or changes</source>
        <translation>Esta fila junto a lo que repite o cambia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} (stacked)</source>
        <translation>{0} (apilados)</translation>
    </message>
    <message>
        <source>{0} (left out)</source>
        <translation>{0} (omitidos)</translation>
    </message>
    <message>
        <source>like row {0}, left out</source>
        <translation>como la fila {0}, omitida</translation>
    </message>
    <message>
        <source>like row {0}, imported anyway</source>
        <translation>como la fila {0}, importada de todos modos</translation>
    </message>
    <message>
        <source>says nearly the same as row {0}</source>
        <translation>dice casi lo mismo que la fila {0}</translation>
    </message>
    <message>
        <source>says the same as row {0}</source>
        <translation>dice lo mismo que la fila {0}</translation>
    </message>
    <message>
        <source>says nearly the same as a note there already</source>
        <translation>dice casi lo mismo que una nota que ya está</translation>
    </message>
    <message>
        <source>says the same as a note there already</source>
        <translation>dice lo mismo que una nota que ya está</translation>
    </message>
    <message>
        <source>{0} “{1}” is another note&apos;s</source>
        <translation>{0} «{1}» es de otra nota</translation>
    </message>
    <message>
        <source>{0} “{1}” is not understood</source>
        <translation>{0} «{1}» no se entiende</translation>
    </message>
    <message>
        <source>{0} “{1}” is not known here</source>
        <translation>{0} «{1}» no se conoce aquí</translation>
    </message>
    <message>
        <source>{0} “{1}” added</source>
        <translation>{0} «{1}» añadido</translation>
    </message>
    <message>
        <source>{0} “{1}” becomes “{2}”</source>
        <translation>{0} «{1}» pasa a «{2}»</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Papeleta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>Unicode (UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>Unicode (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation>Windows, Europa occidental (1252)</translation>
    </message>
    <message>
        <source>Welsh and Irish (ISO 8859-14)</source>
        <translation>Galés e irlandés (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Western Europe (ISO 8859-15)</source>
        <translation>Europa occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Old Mac, Western Europe</source>
        <translation>Mac antiguo, Europa occidental</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Europa occidental (850)</translation>
    </message>
    <message>
        <source>Windows, Central Europe (1250)</source>
        <translation>Windows, Europa central (1250)</translation>
    </message>
    <message>
        <source>Central Europe (ISO 8859-2)</source>
        <translation>Europa central (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, cirílico (1251)</translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation>Windows, griego (1253)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, turco (1254)</translation>
    </message>
    <message>
        <source>Windows, Baltic (1257)</source>
        <translation>Windows, báltico (1257)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Ruso (KOI8-R)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra  |</translation>
    </message>
    <message>
        <source>Nothing: one cell a line</source>
        <translation>Nada: una casilla por línea</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Ninguna fila</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Fila {0}: {1}</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Casillas pegadas</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation>Importar temas</translation>
    </message>
    <message>
        <source>Import spaces</source>
        <translation>Importar espacios</translation>
    </message>
    <message>
        <source>Import choices</source>
        <translation>Importar elecciones</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importar respuestas</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importar %n persona</numerusform>
            <numerusform>Importar %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n notes</source>
        <translation>
            <numerusform>Importar %n nota</numerusform>
            <numerusform>Importar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n topics</source>
        <translation>
            <numerusform>Importar %n tema</numerusform>
            <numerusform>Importar %n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spaces</source>
        <translation>
            <numerusform>Importar %n espacio</numerusform>
            <numerusform>Importar %n espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n choices</source>
        <translation>
            <numerusform>Importar %n elección</numerusform>
            <numerusform>Importar %n elecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n forms</source>
        <translation>
            <numerusform>Recoger %n formulario</numerusform>
            <numerusform>Recoger %n formularios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n more groups</source>
        <translation>
            <numerusform>%n grupo más</numerusform>
            <numerusform>%n grupos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya existente</numerusform>
            <numerusform>%n ya existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <translation>
            <numerusform>%n apilada</numerusform>
            <numerusform>%n apiladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates left out</source>
        <translation>
            <numerusform>%n duplicado omitido</numerusform>
            <numerusform>%n duplicados omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others left out</source>
        <translation>
            <numerusform>%n más omitido</numerusform>
            <numerusform>%n más omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n de ellas nueva</numerusform>
            <numerusform>%n de ellas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in them are not understood</source>
        <translation>
            <numerusform>%n respuesta que no se entiende</numerusform>
            <numerusform>%n respuestas que no se entienden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms of a file of this name are there already</source>
        <translation>
            <numerusform>%n formulario de un archivo con este nombre ya está</numerusform>
            <numerusform>%n formularios de un archivo con este nombre ya están</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole board: themes, canvases and the write-up come in with its notes</source>
        <translation>Un tablero entero: con sus notas entran las categorías, los lienzos y el artículo</translation>
    </message>
    <message>
        <source>Take &amp;both</source>
        <translation>Tomar &amp;ambas</translation>
    </message>
    <message>
        <source>&amp;Stack them</source>
        <translation>A&amp;pilarlas</translation>
    </message>
    <message>
        <source>&amp;Leave the new one out</source>
        <translation>&amp;Omitir la nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates imported anyway</source>
        <translation>
            <numerusform>%n duplicado importado de todos modos</numerusform>
            <numerusform>%n duplicados importados de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same as others</source>
        <translation>
            <numerusform>%n que dice lo mismo que otra</numerusform>
            <numerusform>%n que dicen lo mismo que otras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>Sobre este plan</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The last backup holds everything already.</source>
        <translation>La última copia de seguridad ya lo contiene todo.</translation>
    </message>
    <message>
        <source>The last backup is older than the session. A new one is being made.</source>
        <translation>La última copia de seguridad es más antigua que la sesión. Se está haciendo una nueva.</translation>
    </message>
    <message>
        <source>A backup was made: {0}.</source>
        <translation>Copia de seguridad hecha: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyBack</name>
    <message>
        <source>Nothing is answered. Enter once more takes the form in as it is.</source>
        <translation>No hay nada respondido. Intro otra vez recoge el formulario tal como está.</translation>
    </message>
    <message>
        <source>Correcting {0}</source>
        <translation>Corrección de {0}</translation>
    </message>
    <message>
        <source>Taken back. What was typed stands here again.</source>
        <translation>Deshecho. Lo escrito vuelve a estar aquí.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Enter in the last line, or Ctrl+Enter in any</source>
        <translation>Intro en la última línea, o Ctrl+Intro en cualquiera</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Dejarlo como estaba (Esc)</translation>
    </message>
    <message>
        <source>Open that form (F2)</source>
        <translation>Abrir ese formulario (F2)</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the key…</source>
        <translation>Pulse la tecla…</translation>
    </message>
    <message>
        <source>Esc: leave it as it is. Backspace: no key.</source>
        <translation>Esc: dejarla como está. Retroceso: ninguna tecla.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>There is no theme {0} yet. {1} makes one of these notes.</source>
        <translation>Aún no hay categoría {0}. {1} hace una con estas notas.</translation>
    </message>
    <message>
        <source>No note is alone any more. The same key again moves this one.</source>
        <translation>Ya no queda ninguna nota sola. La misma tecla otra vez mueve esta.</translation>
    </message>
    <message>
        <source>This canvas has no region {0}.</source>
        <translation>Este lienzo no tiene zona {0}.</translation>
    </message>
    <message>
        <source>Select the notes that go under this one, then come back to it.</source>
        <translation>Seleccione las notas que van debajo de esta y vuelva a ella.</translation>
    </message>
    <message>
        <source>This note is in no theme. Choose a theme beside the board.</source>
        <translation>Esta nota no está en ninguna categoría. Elija una junto al tablero.</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Unir «{0}» a</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which region?</source>
        <translation>
            <numerusform>%n nota: ¿a qué zona?</numerusform>
            <numerusform>%n notas: ¿a qué zona?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which theme?</source>
        <translation>
            <numerusform>%n nota: ¿a qué categoría?</numerusform>
            <numerusform>%n notas: ¿a qué categoría?</numerusform>
        </translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>En ninguna zona</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Sits down: two letters of a name</source>
        <translation>Se sienta: dos letras de un nombre</translation>
    </message>
    <message>
        <source>Leaves the chair: its number</source>
        <translation>Deja la silla: su número</translation>
    </message>
    <message>
        <source>Waiting list: two letters of a name</source>
        <translation>Lista de espera: dos letras de un nombre</translation>
    </message>
    <message>
        <source>Speaks, or has spoken: the chair&apos;s number</source>
        <translation>Habla, o ha hablado: el número de la silla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Ninguna orden coincide. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Single letters are turned off. Settings, Keys, turns them on and changes keys.</source>
        <translation>Las letras sueltas están desactivadas. En Ajustes, Teclas, se activan y se cambian las teclas.</translation>
    </message>
    <message>
        <source>Single letters work while nobody types; in lists and tables only those of the room do. Settings, Keys, turns them off and changes keys.</source>
        <translation>Las letras sueltas funcionan mientras nadie escribe; en listas y tablas, solo las de la sala. En Ajustes, Teclas, se desactivan y se cambian las teclas.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>Fishbowl: the seat line</source>
        <translation>Pecera: la línea de asientos</translation>
    </message>
    <message>
        <source>Out of the line, to the single letters</source>
        <translation>Salir de la línea, a las letras sueltas</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Save for the translator</source>
        <translation>Guardar para traducir</translation>
    </message>
    <message>
        <source>Spreadsheets ({0})</source>
        <translation>Hojas de cálculo ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>Leer la traducción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: “{0}”</source>
        <translation>Revisar. El texto era: «{0}»</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
</context>
<context>
    <name>LanguagesBox</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Two languages stand</source>
        <translation>Los dos idiomas van</translation>
    </message>
    <message>
        <source>beside each other</source>
        <translation>uno junto al otro</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>uno tras otro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Texts are typed in</source>
        <translation>Los textos se escriben en</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Only what is to do</source>
        <translation>Solo lo pendiente</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual en los dos</translation>
    </message>
    <message>
        <source>Save for the translator…</source>
        <translation>Guardar para traducir…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Leer la traducción…</translation>
    </message>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message>
        <source>{0} is saved. Look before you send it: people are named in {1}{2}.</source>
        <translation>{0} está guardado. Mire antes de enviarlo: se nombra a personas en {1}{2}.</translation>
    </message>
    <message>
        <source>{0} is saved. Read it here when it is translated.</source>
        <translation>{0} está guardado. Léalo aquí cuando esté traducido.</translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation>Todo está traducido.</translation>
    </message>
    <message>
        <source>Missing, or changed since: {0} of {1}</source>
        <translation>Falta, o ha cambiado desde entonces: {0} de {1}</translation>
    </message>
    <message>
        <source>Nothing to translate yet</source>
        <translation>Aún no hay nada que traducir</translation>
    </message>
    <message>
        <source>Give the session a title and an agenda; what you type there is translated here for print.</source>
        <translation>Dé a la sesión un título y un programa; lo que escriba ahí se traduce aquí para la impresión.</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Todo está traducido</translation>
    </message>
    <message>
        <source>Texts that you change or add come back here.</source>
        <translation>Los textos que cambie o añada vuelven aquí.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Mostrar todos los textos</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>The app ended unexpectedly at about {0}.</source>
        <translation>La aplicación se cerró de forma inesperada hacia las {0}.</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>«{0}» no está donde estaba.</translation>
    </message>
    <message>
        <source>“{0}” is saved up to {1}.</source>
        <translation>«{0}» está guardada hasta las {1}.</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Informe de la última ejecución</translation>
    </message>
    <message>
        <source>This helps whoever looks for the mistake. It holds no names and no texts.</source>
        <translation>Esto ayuda a quien busca el error. No contiene nombres ni textos.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>LeastLine</name>
    <message>
        <source>Fewest answers that are shown</source>
        <translation>Mínimo de respuestas que se muestran</translation>
    </message>
    <message>
        <source>Answers of fewer people are not shown, neither alone nor by group.</source>
        <translation>Las respuestas de menos personas no se muestran, ni solas ni por grupo.</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Nobody sits more rounds in a row than</source>
        <translation>Máximo de rondas seguidas por persona</translation>
    </message>
    <message>
        <source>Chairs left free in each round</source>
        <translation>Sillas que quedan libres en cada ronda</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n grupo de trabajo</numerusform>
            <numerusform>%n grupos de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, quedan {1}</translation>
    </message>
    <message>
        <source>{0} ended {1} ago.</source>
        <translation>{0} terminó hace {1}.</translation>
    </message>
    <message>
        <source>{0}: finished</source>
        <translation>{0}: terminada</translation>
    </message>
    <message>
        <source>{0} is finished.</source>
        <translation>{0} ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts ended.</source>
        <translation>
            <numerusform>%n grupo de trabajo terminó.</numerusform>
            <numerusform>%n grupos de trabajo terminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>{0} está en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts began.</source>
        <translation>
            <numerusform>%n grupo de trabajo empezó.</numerusform>
            <numerusform>%n grupos de trabajo empezaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit as planned.</source>
        <translation>
            <numerusform>%n persona se sienta según el plan.</numerusform>
            <numerusform>%n personas se sientan según el plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>The laptop slept {0}. {1} went on.</source>
        <translation>El portátil estuvo suspendido {0}. {1} siguió adelante.</translation>
    </message>
    <message>
        <source>It ended {0} ago.</source>
        <translation>Terminó hace {0}.</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Omitir {0}</translation>
    </message>
    <message>
        <source>Count {0} as run</source>
        <translation>Contar {0} como realizada</translation>
    </message>
    <message>
        <source>{0} with its breakouts</source>
        <translation>{0} con sus grupos de trabajo</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {1} behind. Please check how much of {0} is left.</source>
        <translation>El reloj del ordenador va {1} atrasado. Compruebe, por favor, cuánto queda de {0}.</translation>
    </message>
    <message>
        <source>The computer was started anew. {0} went on by its clock.</source>
        <translation>El ordenador se reinició. {0} siguió según su reloj.</translation>
    </message>
    <message>
        <source>The clock was set forward by {0}. {1} kept its time.</source>
        <translation>El reloj se adelantó {0}. {1} conservó su tiempo.</translation>
    </message>
    <message>
        <source>The clock was set back by {0}. {1} kept its time.</source>
        <translation>El reloj se atrasó {0}. {1} conservó su tiempo.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>No sound player was found. What the chime says is always to be seen, too.</source>
        <translation>No se encontró reproductor de sonido. Lo que dice la campana también se ve siempre.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Skip {0}</source>
        <translation>Saltar {0}</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Saltar la actividad siguiente</translation>
    </message>
    <message>
        <source>Finish {0}</source>
        <translation>Terminar {0}</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>Iniciar {0}</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>No queda nada por iniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>{0} is due. Start?</source>
        <translation>Toca {0}. ¿Iniciar?</translation>
    </message>
    <message>
        <source>{0} was planned for {1}. Start?</source>
        <translation>{0} estaba prevista para las {1}. ¿Iniciar?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You go on in {0}. The session before is unchanged.</source>
        <translation>Continúa en {0}. La sesión de antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation> (borrador)</translation>
    </message>
    <message>
        <source> (rehearsal)</source>
        <translation> (ensayo)</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>{0}{1} – Fishbowl</source>
        <translation>{0}{1} – Fishbowl</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rehacer: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Rehecho: {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Deshecho: {0}.</translation>
    </message>
    <message>
        <source>What was changed since was left as it is.</source>
        <translation>Lo que se cambió desde entonces quedó como está.</translation>
    </message>
</context>
<context>
    <name>MappingStrip</name>
    <message>
        <source>What the columns hold:</source>
        <translation>Qué contienen las columnas:</translation>
    </message>
    <message>
        <source>What “{0}” holds</source>
        <translation>Qué contiene «{0}»</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>%n elegida:</numerusform>
            <numerusform>%n elegidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen:</source>
        <translation>Nadie elegido:</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n expected as present</source>
        <translation>
            <numerusform>Marcar como presente a la persona esperada (%n)</numerusform>
            <numerusform>Marcar como presentes a las %n personas esperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Another group: type its name…</source>
        <translation>Otro grupo: escriba su nombre…</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Notes of this theme; Space takes one out</source>
        <translation>Notas de esta categoría; Espacio quita una</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>insegura</translation>
    </message>
    <message>
        <source>{0}, says it best</source>
        <translation>{0}, la que mejor lo dice</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MovesList</name>
    <message>
        <source>What the proposed wall moves</source>
        <translation>Qué mueve el muro propuesto</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>En la proyección</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>En el resumen</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked not to be named: they are shown by role.</source>
        <translation>
            <numerusform>%n persona pidió no ser nombrada: se muestra por su función.</numerusform>
            <numerusform>%n personas pidieron no ser nombradas: se muestran por su función.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Solo una persona figura como «{0}»: quien lo lea puede saber quién es.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>Everybody in the room can read the names.</source>
        <translation>Todos en la sala pueden leer los nombres.</translation>
    </message>
    <message>
        <source>The room reads roles or groups instead of names.</source>
        <translation>La sala lee funciones o grupos en lugar de nombres.</translation>
    </message>
    <message>
        <source>The room reads neither names nor roles.</source>
        <translation>La sala no lee ni nombres ni funciones.</translation>
    </message>
    <message>
        <source>The PDF lists who took part and quotes people by name.</source>
        <translation>El PDF enumera a quienes participaron y cita a las personas por su nombre.</translation>
    </message>
    <message>
        <source>The PDF counts and quotes by role, not by name. What people typed is printed as it is.</source>
        <translation>El PDF cuenta y cita por función, no por nombre. Lo que la gente escribió se imprime tal cual.</translation>
    </message>
    <message>
        <source>The PDF tells of nobody by name or role. What people typed is printed as it is.</source>
        <translation>El PDF no identifica a nadie por nombre ni función. Lo que la gente escribió se imprime tal cual.</translation>
    </message>
</context>
<context>
    <name>NamingList</name>
    <message>
        <source>Texts that lose the name</source>
        <translation>Textos que pierden el nombre</translation>
    </message>
    <message>
        <source>Texts that may still point to somebody</source>
        <translation>Textos que aún podrían señalar a alguien</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>NewCanvasDialog</name>
    <message>
        <source>New canvas</source>
        <translation>Lienzo nuevo</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Nombre del lienzo</translation>
    </message>
    <message>
        <source>Regions, one on each line</source>
        <translation>Zonas, una por línea</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Make the canvas</source>
        <translation>Crear el lienzo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>NextRoundPanel</name>
    <message>
        <source>Seats of the next round</source>
        <translation>Asientos de la ronda siguiente</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Planificar la rotación</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Ir a la rotación</translation>
    </message>
    <message>
        <source>No round is to come</source>
        <translation>No queda ninguna ronda</translation>
    </message>
    <message>
        <source>Nothing is planned for this round yet.</source>
        <translation>Aún no hay nada planificado para esta ronda.</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Sentar la ronda {0} según el plan</translation>
    </message>
    <message>
        <source>Nothing is planned for this round that does not sit already.</source>
        <translation>Para esta ronda no hay nada planificado que no esté ya sentado.</translation>
    </message>
</context>
<context>
    <name>NoForms</name>
    <message>
        <source>Put a marker between two extremes, agree or disagree, tick a box: on paper or by show of hands, in two framings or before and after. Begin with a ready form and change what you like.</source>
        <translation>Poner una marca entre dos extremos, estar de acuerdo o no, marcar una casilla: en papel o a mano alzada, en dos versiones o antes y después. Empiece con un formulario preparado y cambie lo que quiera.</translation>
    </message>
    <message>
        <source>What do you want to ask the room?</source>
        <translation>¿Qué quiere preguntar a la sala?</translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Press {0} anywhere, type, Enter. Round, role and time come by themselves.</source>
        <translation>Pulse {0} en cualquier sitio, escriba, Intro. Ronda, función y hora se añaden solas.</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Tomar una nota</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Pegar notas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Enter slips</source>
        <translation>Introducir papeletas</translation>
    </message>
</context>
<context>
    <name>NoPeople</name>
    <message>
        <source>Who takes part?</source>
        <translation>¿Quién participa?</translation>
    </message>
    <message>
        <source>Bring in the people first: paste them from a spreadsheet, or type their names.</source>
        <translation>Traiga primero a las personas: péguelas de una hoja de cálculo, o escriba sus nombres.</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Ir a Personas</translation>
    </message>
    <message>
        <source>Nobody to plan for yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Bring in the people first.</source>
        <translation>Una rotación dice quién se sienta en qué ronda. Traiga primero a las personas.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
</context>
<context>
    <name>NoRounds</name>
    <message>
        <source>No round yet</source>
        <translation>Aún no hay rondas</translation>
    </message>
    <message>
        <source>Add a fishbowl round to the agenda, with its minutes and its question.</source>
        <translation>Añada al programa una ronda de pecera, con sus minutos y su pregunta.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Ir al programa</translation>
    </message>
    <message>
        <source>No rounds to plan yet</source>
        <translation>Aún no hay rondas que planificar</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Add the rounds to the agenda first.</source>
        <translation>Una rotación dice quién se sienta en qué ronda. Añada primero las rondas al programa.</translation>
    </message>
    <message>
        <source>Add rounds in the agenda</source>
        <translation>Añadir rondas en el programa</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>When do breakouts meet?</source>
        <translation>¿Cuándo se reúnen los grupos?</translation>
    </message>
    <message>
        <source>Add a slot: time in which breakouts run side by side. Topics can be posted already.</source>
        <translation>Añada una franja: tiempo en que hay grupos de trabajo a la vez. Ya se pueden publicar temas.</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Añadir una franja</translation>
    </message>
</context>
<context>
    <name>NoSpaces</name>
    <message>
        <source>Where do breakouts meet?</source>
        <translation>¿Dónde se reúnen los grupos?</translation>
    </message>
    <message>
        <source>Add a space: a room, a corner, a table. Topics can be posted already.</source>
        <translation>Añada un espacio: una sala, un rincón, una mesa. Ya se pueden publicar temas.</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Añadir un espacio</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Words of the note</source>
        <translation>Palabras de la nota</translation>
    </message>
</context>
<context>
    <name>NoteInspector</name>
    <message>
        <source>Choose a note to read and change it.</source>
        <translation>Elija una nota para leerla y cambiarla.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Under this note</source>
        <translation>Debajo de esta nota</translation>
    </message>
    <message>
        <source>Notes under this one; Enter takes one off the stack</source>
        <translation>Notas debajo de esta; Intro quita una de la pila</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Taken at {0}</source>
        <translation>Tomada a las {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>silla {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>tema {0}: {1}</translation>
    </message>
    <message>
        <source>answers “{0}”</source>
        <translation>responde a «{0}»</translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation>papeleta {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>From its words</source>
        <translation>Según sus palabras</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{0} (+{1})</source>
        <translation>{0} (+{1})</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>¿{0}?</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Papeleta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Ronda {0}</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes of the breakout</source>
        <translation>Notas del grupo de trabajo</translation>
    </message>
    <message>
        <source>Enter: change it. Delete: take it out.</source>
        <translation>Intro: cambiarla. Supr: quitarla.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%n notes kept.</source>
        <translation>
            <numerusform>%n nota guardada.</numerusform>
            <numerusform>%n notas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>New note of the breakout</source>
        <translation>Nota nueva del grupo de trabajo</translation>
    </message>
    <message>
        <source>A note, Enter, the next. Many lines can be pasted.</source>
        <translation>Una nota, Intro, la siguiente. Se pueden pegar muchas líneas.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>or perhaps:</source>
        <translation>o quizá:</translation>
    </message>
    <message>
        <source>Belongs to, surely:</source>
        <translation>Pertenece seguro a:</translation>
    </message>
    <message>
        <source>Perhaps belongs to, unsure:</source>
        <translation>Quizá pertenece a:</translation>
    </message>
    <message>
        <source>Put it into “{0}”</source>
        <translation>Ponerla en «{0}»</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Nothing is offered for this note.</source>
        <translation>No se ofrece nada para esta nota.</translation>
    </message>
    <message>
        <source>“{0}” belongs to “{1}”? {2} on the board puts it there.</source>
        <translation>¿«{0}» pertenece a «{1}»? {2} en el tablero la pone ahí.</translation>
    </message>
</context>
<context>
    <name>OpenSpace</name>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>not on the wall</source>
        <translation>fuera del muro</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message numerus="yes">
        <source>%n chose it</source>
        <translation>
            <numerusform>%n lo eligió</numerusform>
            <numerusform>%n lo eligieron</numerusform>
        </translation>
    </message>
    <message>
        <source>hands: {0}</source>
        <translation>manos: {0}</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>dos a la vez</translation>
    </message>
    <message>
        <source>convener away</source>
        <translation>convocante ausente</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>space closed</source>
        <translation>espacio cerrado</translation>
    </message>
    <message>
        <source>slot skipped</source>
        <translation>franja saltada</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>muy pronto</translation>
    </message>
    <message>
        <source>both wanted</source>
        <translation>se quieren ambos</translation>
    </message>
    <message>
        <source>similar beside it</source>
        <translation>parecido al lado</translation>
    </message>
    <message>
        <source>too many hands</source>
        <translation>demasiadas manos</translation>
    </message>
    <message>
        <source>People who want {0} want topics of the same slot too: {1}. Move one of them.</source>
        <translation>Quienes quieren {0} quieren también temas de la misma franja: {1}. Mueva uno de ellos.</translation>
    </message>
    <message>
        <source>{who} would be in two places: {0} and {other} are in the same slot. Move one of them.</source>
        <translation>{who} tendría que estar en dos sitios: {0} y {other} están en la misma franja. Mueva uno de ellos.</translation>
    </message>
    <message>
        <source>{who} convenes {0} and is not here. Ask who else can, or place it later.</source>
        <translation>{who} convoca {0} y no está. Pregunte quién puede hacerlo, o póngalo más tarde.</translation>
    </message>
    <message>
        <source>{space} is too small for {0}: {count} want it, it has room for {room}. Take a larger space.</source>
        <translation>{space} es demasiado pequeño para {0}: lo quieren {count}, caben {room}. Tome un espacio mayor.</translation>
    </message>
    <message>
        <source>{space} lacks what {0} needs: {lacks}. Take a space that has it, or change what it needs.</source>
        <translation>A {space} le falta lo que {0} necesita: {lacks}. Tome un espacio que lo tenga, o cambie lo que necesita.</translation>
    </message>
    <message>
        <source>{space} is closed in this slot: {0} needs another space, or open it again.</source>
        <translation>{space} está cerrado en esta franja: {0} necesita otro espacio, o vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The slot of {0} was skipped. Move it to another, or reopen the slot in the agenda.</source>
        <translation>La franja de {0} se saltó. Muévalo a otra, o reabra la franja en el programa.</translation>
    </message>
    <message>
        <source>{0} continues {other} and is not later. Move it to a slot after that.</source>
        <translation>{0} continúa {other} y no va después. Muévalo a una franja posterior.</translation>
    </message>
    <message>
        <source>{count} people want both {0} and {other}, which are in the same slot. Move one of them.</source>
        <translation>{count} personas quieren tanto {0} como {other}, que están en la misma franja. Mueva uno de ellos.</translation>
    </message>
    <message>
        <source>{0} and {other} are alike and in the same slot. Merge them, or move one of them.</source>
        <translation>{0} y {other} se parecen y están en la misma franja. Únalos, o mueva uno de ellos.</translation>
    </message>
    <message>
        <source>{count} hands were counted for {0}, and {room} people are here. Count again.</source>
        <translation>Se contaron {count} manos para {0}, y hay {room} personas. Cuente de nuevo.</translation>
    </message>
    <message>
        <source>new on the wall: {0}</source>
        <translation>nuevo en el muro: {0}</translation>
    </message>
    <message>
        <source>off the wall, was {0}</source>
        <translation>fuera del muro, estaba en {0}</translation>
    </message>
    <message>
        <source>stays at its time, moves to {0}</source>
        <translation>sigue a su hora, pasa a {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <source>{0} is like {1}: {2}.</source>
        <translation>{0} se parece a {1}: {2}.</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>unido a {0}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>Looking for a better wall…</source>
        <translation>Buscando un muro mejor…</translation>
    </message>
    <message>
        <source>Topics that are posted can be arranged so that most choices fit.</source>
        <translation>Los temas publicados se pueden distribuir para que encajen más elecciones.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n topic(s) move.</source>
        <translation>
            <numerusform>Propuesta: se mueve %n tema.</numerusform>
            <numerusform>Propuesta: se mueven %n temas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) find no place.</source>
        <translation>
            <numerusform>%n tema no encuentra sitio.</numerusform>
            <numerusform>%n temas no encuentran sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better: %n topic(s) move,</source>
        <translation>
            <numerusform>Mejor: se mueve %n tema,</numerusform>
            <numerusform>Mejor: se mueven %n temas,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more choice(s) fit</source>
        <translation>
            <numerusform>encaja %n elección más</numerusform>
            <numerusform>encajan %n elecciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{0})</source>
        <translation>(+{0})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>The proposed wall is in use.</source>
        <translation>El muro propuesto está en uso.</translation>
    </message>
    <message>
        <source>The proposed wall is let go. The wall in use stays.</source>
        <translation>El muro propuesto se descarta. Sigue el muro en uso.</translation>
    </message>
    <message>
        <source>Arranging would change nothing: no better wall was found.</source>
        <translation>Distribuir no cambiaría nada: no se encontró un muro mejor.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed wall is let go.</source>
        <translation>La sesión ha cambiado, así que el muro propuesto se descarta.</translation>
    </message>
    <message>
        <source>No better wall was found. The wall in use stays.</source>
        <translation>No se encontró un muro mejor. Sigue el muro en uso.</translation>
    </message>
    <message>
        <source>carries {0}</source>
        <translation>incluye {0}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>ha empezado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>antes: {0}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Convocantes</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
</context>
<context>
    <name>OpenSpacePage</name>
    <message>
        <source>No free cell fits “{0}”. Add a slot or a space; Enter on a free cell puts it there all the same.</source>
        <translation>No hay casilla libre adecuada para «{0}». Añada una franja o un espacio; Intro en una casilla libre lo pone ahí de todos modos.</translation>
    </message>
    <message>
        <source>{0} is posted again.</source>
        <translation>{0} está publicado de nuevo.</translation>
    </message>
    <message>
        <source>{0} is withdrawn. The same key posts it again.</source>
        <translation>{0} está retirado. La misma tecla vuelve a publicarlo.</translation>
    </message>
    <message>
        <source>Only what is on the wall can be pinned.</source>
        <translation>Solo se puede fijar lo que está en el muro.</translation>
    </message>
    <message numerus="yes">
        <source>%n topics deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n tema eliminado. Deshacer lo recupera.</numerusform>
            <numerusform>%n temas eliminados. Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall is cleared. Undo puts all back.</source>
        <translation>El muro está vacío. Deshacer lo repone todo.</translation>
    </message>
    <message>
        <source>{0} now carries {1}. {2} splits them again.</source>
        <translation>{0} incluye ahora {1}. {2} los vuelve a separar.</translation>
    </message>
    <message>
        <source>Nothing was merged into {0}.</source>
        <translation>No se unió nada a {0}.</translation>
    </message>
    <message>
        <source>{0}: split again into {1}.</source>
        <translation>{0}: separado de nuevo en {1}.</translation>
    </message>
    <message>
        <source>This wall is proposed: use it or let it go first.</source>
        <translation>Este muro es una propuesta: úsela o descártela antes.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0}, in exchange for {1}</source>
        <translation>{0}, a cambio de {1}</translation>
    </message>
    <message>
        <source>{0} {1} (from {2})</source>
        <translation>{0} {1} (desde {2})</translation>
    </message>
</context>
<context>
    <name>OpenSpaceRoom</name>
    <message>
        <source>Pages of the open space</source>
        <translation>Páginas del espacio abierto</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The session is in use</source>
        <translation>La sesión está en uso</translation>
    </message>
    <message>
        <source>You can look at it as it is now, and print. Nothing in it can be changed that way.</source>
        <translation>Puede verla tal como está ahora, e imprimir. Así no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>Abrir una copia de solo lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{0} (recovered)</source>
        <translation>{0} (recuperada)</translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>new session</source>
        <translation>sesión nueva</translation>
    </message>
    <message>
        <source>edit of the session</source>
        <translation>edición de la sesión</translation>
    </message>
    <message>
        <source>edit of the fishbowl</source>
        <translation>edición de la pecera</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>grupo nuevo</translation>
    </message>
    <message>
        <source>edit of a group</source>
        <translation>edición de un grupo</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>grupo eliminado</translation>
    </message>
    <message>
        <source>new participant</source>
        <translation>participante nuevo</translation>
    </message>
    <message>
        <source>edit of a participant</source>
        <translation>edición de participante</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>quién está presente</translation>
    </message>
    <message>
        <source>participant deleted</source>
        <translation>participante eliminado</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>importación de personas</translation>
    </message>
    <message>
        <source>new activity</source>
        <translation>actividad nueva</translation>
    </message>
    <message>
        <source>edit of an activity</source>
        <translation>edición de una actividad</translation>
    </message>
    <message>
        <source>activity moved</source>
        <translation>actividad movida</translation>
    </message>
    <message>
        <source>activity deleted</source>
        <translation>actividad eliminada</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>final</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>salto</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reapertura</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>time changed</source>
        <translation>tiempo cambiado</translation>
    </message>
    <message>
        <source>clock corrected</source>
        <translation>reloj corregido</translation>
    </message>
    <message>
        <source>sits down</source>
        <translation>se sienta</translation>
    </message>
    <message>
        <source>leaves the chair</source>
        <translation>deja la silla</translation>
    </message>
    <message>
        <source>changes the chair</source>
        <translation>cambia de silla</translation>
    </message>
    <message>
        <source>round seated as planned</source>
        <translation>ronda sentada según el plan</translation>
    </message>
    <message>
        <source>circle cleared</source>
        <translation>círculo vaciado</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>ha hablado</translation>
    </message>
    <message>
        <source>waits for a chair</source>
        <translation>espera una silla</translation>
    </message>
    <message>
        <source>off the waiting list</source>
        <translation>fuera de la lista de espera</translation>
    </message>
    <message>
        <source>put first</source>
        <translation>al primer lugar</translation>
    </message>
    <message>
        <source>order of the waiting list</source>
        <translation>orden de la lista de espera</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>edit of feedback</source>
        <translation>edición de un comentario</translation>
    </message>
    <message>
        <source>feedback deleted</source>
        <translation>comentario eliminado</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>próxima pregunta</translation>
    </message>
    <message>
        <source>rotation planned</source>
        <translation>rotación planificada</translation>
    </message>
    <message>
        <source>rotation changed</source>
        <translation>rotación cambiada</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fijación</translation>
    </message>
    <message>
        <source>order of the goals</source>
        <translation>orden de los objetivos</translation>
    </message>
    <message>
        <source>number of tables</source>
        <translation>número de mesas</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>regla nueva</translation>
    </message>
    <message>
        <source>edit of a rule</source>
        <translation>edición de una regla</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>regla eliminada</translation>
    </message>
    <message>
        <source>edit of the open space</source>
        <translation>edición del espacio abierto</translation>
    </message>
    <message>
        <source>new space</source>
        <translation>espacio nuevo</translation>
    </message>
    <message>
        <source>edit of a space</source>
        <translation>edición de un espacio</translation>
    </message>
    <message>
        <source>space moved</source>
        <translation>espacio movido</translation>
    </message>
    <message>
        <source>space deleted</source>
        <translation>espacio eliminado</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>tema nuevo</translation>
    </message>
    <message>
        <source>edit of a topic</source>
        <translation>edición de un tema</translation>
    </message>
    <message>
        <source>topic withdrawn</source>
        <translation>tema retirado</translation>
    </message>
    <message>
        <source>topic posted again</source>
        <translation>tema publicado de nuevo</translation>
    </message>
    <message>
        <source>topics deleted</source>
        <translation>temas eliminados</translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation>temas unidos</translation>
    </message>
    <message>
        <source>topic split</source>
        <translation>tema separado</translation>
    </message>
    <message>
        <source>topic moved</source>
        <translation>tema movido</translation>
    </message>
    <message>
        <source>pin of a topic</source>
        <translation>fijación de un tema</translation>
    </message>
    <message>
        <source>wall arranged</source>
        <translation>muro distribuido</translation>
    </message>
    <message>
        <source>wall cleared</source>
        <translation>muro vaciado</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>manos contadas</translation>
    </message>
    <message>
        <source>who chose a topic</source>
        <translation>quién eligió un tema</translation>
    </message>
    <message>
        <source>import of topics</source>
        <translation>importación de temas</translation>
    </message>
    <message>
        <source>import of choices</source>
        <translation>importación de elecciones</translation>
    </message>
    <message>
        <source>import of spaces</source>
        <translation>importación de espacios</translation>
    </message>
    <message>
        <source>breakout started</source>
        <translation>grupo de trabajo iniciado</translation>
    </message>
    <message>
        <source>breakout ended</source>
        <translation>grupo de trabajo terminado</translation>
    </message>
    <message>
        <source>breakout goes on</source>
        <translation>el grupo de trabajo continúa</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>report deleted</source>
        <translation>informe eliminado</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>acción nueva</translation>
    </message>
    <message>
        <source>edit of an action</source>
        <translation>edición de una acción</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>acción movida</translation>
    </message>
    <message>
        <source>actions deleted</source>
        <translation>acciones eliminadas</translation>
    </message>
    <message>
        <source>new option</source>
        <translation>opción nueva</translation>
    </message>
    <message>
        <source>edit of an option</source>
        <translation>edición de una opción</translation>
    </message>
    <message>
        <source>option moved</source>
        <translation>opción movida</translation>
    </message>
    <message>
        <source>options deleted</source>
        <translation>opciones eliminadas</translation>
    </message>
    <message>
        <source>dots counted</source>
        <translation>puntos contados</translation>
    </message>
    <message>
        <source>priorities of a group</source>
        <translation>prioridades de un grupo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>edit of a note</source>
        <translation>edición de una nota</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>nota eliminada</translation>
    </message>
    <message>
        <source>import of notes</source>
        <translation>importación de notas</translation>
    </message>
    <message>
        <source>board changed</source>
        <translation>tablero cambiado</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>categoría nueva</translation>
    </message>
    <message>
        <source>theme renamed</source>
        <translation>categoría renombrada</translation>
    </message>
    <message>
        <source>theme changed</source>
        <translation>categoría cambiada</translation>
    </message>
    <message>
        <source>theme moved</source>
        <translation>categoría movida</translation>
    </message>
    <message>
        <source>themes merged</source>
        <translation>categorías unidas</translation>
    </message>
    <message>
        <source>theme split</source>
        <translation>categoría separada</translation>
    </message>
    <message>
        <source>theme deleted</source>
        <translation>categoría eliminada</translation>
    </message>
    <message>
        <source>notes put in a theme</source>
        <translation>notas puestas en una categoría</translation>
    </message>
    <message>
        <source>notes set aside</source>
        <translation>notas apartadas</translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation>sugerencias aceptadas</translation>
    </message>
    <message>
        <source>notes moved</source>
        <translation>notas movidas</translation>
    </message>
    <message>
        <source>board tidied</source>
        <translation>tablero ordenado</translation>
    </message>
    <message>
        <source>notes stacked</source>
        <translation>notas apiladas</translation>
    </message>
    <message>
        <source>stack taken apart</source>
        <translation>pila deshecha</translation>
    </message>
    <message>
        <source>slip entered</source>
        <translation>papeleta introducida</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>lienzo nuevo</translation>
    </message>
    <message>
        <source>canvas changed</source>
        <translation>lienzo cambiado</translation>
    </message>
    <message>
        <source>canvas deleted</source>
        <translation>lienzo eliminado</translation>
    </message>
    <message>
        <source>regions changed</source>
        <translation>zonas cambiadas</translation>
    </message>
    <message>
        <source>notes put in a region</source>
        <translation>notas puestas en una zona</translation>
    </message>
    <message>
        <source>notes quoted</source>
        <translation>notas citadas</translation>
    </message>
    <message>
        <source>write-up changed</source>
        <translation>artículo cambiado</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>palabras cambiadas</translation>
    </message>
    <message>
        <source>new QR code</source>
        <translation>código QR nuevo</translation>
    </message>
    <message>
        <source>edit of a QR code</source>
        <translation>edición de un código QR</translation>
    </message>
    <message>
        <source>QR code moved</source>
        <translation>código QR movido</translation>
    </message>
    <message>
        <source>QR code deleted</source>
        <translation>código QR eliminado</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>form added</source>
        <translation>formulario añadido</translation>
    </message>
    <message>
        <source>form changed</source>
        <translation>formulario cambiado</translation>
    </message>
    <message>
        <source>form moved</source>
        <translation>formulario movido</translation>
    </message>
    <message>
        <source>form deleted</source>
        <translation>formulario eliminado</translation>
    </message>
    <message>
        <source>framing or moment added</source>
        <translation>versión o momento añadido</translation>
    </message>
    <message>
        <source>framing or moment changed</source>
        <translation>versión o momento cambiado</translation>
    </message>
    <message>
        <source>framing or moment moved</source>
        <translation>versión o momento movido</translation>
    </message>
    <message>
        <source>framing or moment deleted</source>
        <translation>versión o momento eliminado</translation>
    </message>
    <message>
        <source>number of forms handed out</source>
        <translation>número de formularios repartidos</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>pregunta añadida</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>pregunta cambiada</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>pregunta movida</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>pregunta eliminada</translation>
    </message>
    <message>
        <source>form entered</source>
        <translation>formulario introducido</translation>
    </message>
    <message>
        <source>entered form changed</source>
        <translation>formulario introducido cambiado</translation>
    </message>
    <message>
        <source>entered form deleted</source>
        <translation>formulario introducido eliminado</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>mano alzada</translation>
    </message>
    <message>
        <source>answers brought in</source>
        <translation>respuestas importadas</translation>
    </message>
    <message>
        <source>session recovered</source>
        <translation>sesión recuperada</translation>
    </message>
    <message>
        <source>names taken out</source>
        <translation>nombres quitados</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>persona borrada</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>New option</source>
        <translation>Opción nueva</translation>
    </message>
    <message>
        <source>Add an option: words, Enter</source>
        <translation>Añadir una opción: palabras, Intro</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0}: añadido.</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the waiting list</source>
        <translation>Orden de la lista de espera</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
</context>
<context>
    <name>OwnKeysPage</name>
    <message>
        <source>That is typed in words. Hold Ctrl or Alt, or give it as the letter.</source>
        <translation>Esa tecla se escribe en palabras. Mantenga Ctrl o Alt, o póngala como letra.</translation>
    </message>
    <message>
        <source>That key goes through fields and lists. Hold Ctrl or Alt, too.</source>
        <translation>Esa tecla recorre campos y listas. Mantenga además Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Whoever types needs that key. Press another one.</source>
        <translation>Quien escribe necesita esa tecla. Pulse otra.</translation>
    </message>
    <message>
        <source>Ctrl with a digit is for chairs and pages. Press another one.</source>
        <translation>Ctrl con una cifra es para sillas y páginas. Pulse otra.</translation>
    </message>
    <message>
        <source>That key moves rows of lists. Press another one.</source>
        <translation>Esa tecla mueve filas de listas. Pulse otra.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Press another one.</source>
        <translation>Alt con una letra abre menús. Pulse otra.</translation>
    </message>
    <message>
        <source>That key is the computer&apos;s own. Press another one.</source>
        <translation>Esa tecla es del propio ordenador. Pulse otra.</translation>
    </message>
    <message>
        <source>This keyboard does not say which key that is. Press another one.</source>
        <translation>Este teclado no dice qué tecla es. Pulse otra.</translation>
    </message>
    <message>
        <source>Single letters are keys while nobody types</source>
        <translation>Las letras sueltas son teclas mientras nadie escribe</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>That is no single letter, digit or mark. Press another one.</source>
        <translation>No es una letra, cifra o signo suelto. Pulse otra.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Todas las órdenes vuelven a tener sus propias teclas.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Deshacer eso</translation>
    </message>
    <message>
        <source>{0} is “{1}” ({2}). Only one of them can have it.</source>
        <translation>{0} es «{1}» ({2}). Solo una de las dos puede tenerla.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Quitársela</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Ninguna orden coincide. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Otra letra</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer las teclas</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Do not count</source>
        <translation>No contar</translation>
    </message>
    <message>
        <source>Count all the same</source>
        <translation>Contar de todos modos</translation>
    </message>
    <message>
        <source>Own stop words; Del takes one off the list</source>
        <translation>Palabras excluidas propias; Supr quita una de la lista</translation>
    </message>
    <message>
        <source>Del on a word of the table counts it no more. Words such as “the” never are.</source>
        <translation>Supr sobre una palabra de la tabla deja de contarla. Palabras como «el» o «la» nunca se cuentan.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>counted all the same</source>
        <translation>contada de todos modos</translation>
    </message>
    <message>
        <source>A word, Enter</source>
        <translation>Una palabra, Intro</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
</context>
<context>
    <name>Paired</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: {0}</source>
        <translation>Revisar. El texto era: {0}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Feature of a space</source>
        <translation>Característica de un espacio</translation>
    </message>
    <message>
        <source>Activity {0}</source>
        <translation>Actividad {0}</translation>
    </message>
    <message>
        <source>Space {0}</source>
        <translation>Espacio {0}</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Tema {0}</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>Theme {1}, text {0}</source>
        <translation>Categoría {1}, texto {0}</translation>
    </message>
    <message>
        <source>Canvas {0}</source>
        <translation>Lienzo {0}</translation>
    </message>
    <message>
        <source>Canvas {1}, region {0}</source>
        <translation>Lienzo {1}, zona {0}</translation>
    </message>
    <message>
        <source>Option {0}</source>
        <translation>Opción {0}</translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation>Acción {0}</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Formulario {0}</translation>
    </message>
    <message>
        <source>Form {1}, framing or moment {0}</source>
        <translation>Formulario {1}, versión o momento {0}</translation>
    </message>
    <message>
        <source>Form {1}, question {0}</source>
        <translation>Formulario {1}, pregunta {0}</translation>
    </message>
    <message>
        <source>Form {2}, question {1}, box {0}</source>
        <translation>Formulario {2}, pregunta {1}, casilla {0}</translation>
    </message>
    <message>
        <source>QR code {0}</source>
        <translation>Código QR {0}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo superior</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>extremo inferior</translation>
    </message>
    <message>
        <source>left end</source>
        <translation>extremo izquierdo</translation>
    </message>
    <message>
        <source>right end</source>
        <translation>extremo derecho</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>para cuándo</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>first extreme</source>
        <translation>primer extremo</translation>
    </message>
    <message>
        <source>second extreme</source>
        <translation>segundo extremo</translation>
    </message>
    <message>
        <source>third extreme</source>
        <translation>tercer extremo</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nuevas</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} cambiadas</translation>
    </message>
    <message>
        <source>{0} of what the text was before</source>
        <translation>{0} del texto de antes</translation>
    </message>
    <message>
        <source>{0} there already</source>
        <translation>{0} ya existentes</translation>
    </message>
    <message>
        <source>{0} not translated</source>
        <translation>{0} sin traducir</translation>
    </message>
    <message>
        <source>{0} older than what is there</source>
        <translation>{0} más antiguas que lo que hay</translation>
    </message>
    <message>
        <source>{0} unknown</source>
        <translation>{0} desconocidas</translation>
    </message>
    <message>
        <source>{0} repeated</source>
        <translation>{0} repetidas</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} rechazadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Taken, but the text was changed since: look again</source>
        <translation>Tomada, pero el texto ha cambiado desde entonces: revisar</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Left out: of an older text, and a newer translation is there</source>
        <translation>Omitida: de un texto más antiguo, y hay una traducción más nueva</translation>
    </message>
    <message>
        <source>Left out: there is no such text any more</source>
        <translation>Omitida: ya no existe ese texto</translation>
    </message>
    <message>
        <source>Left out: the same text stands further up</source>
        <translation>Omitida: el mismo texto está más arriba</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>PartsDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Nombre de la categoría</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>¿Presente?</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Ocultar nombre</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Only you see remarks: they are never on the Stage or in print</source>
        <translation>Las observaciones solo las ve usted: nunca están en la proyección ni en papel</translation>
    </message>
    <message>
        <source>Ticked: on the Stage and in print by role, never by name</source>
        <translation>Marcado: en la proyección y en papel por función, nunca por nombre</translation>
    </message>
    <message>
        <source>How often somebody has sat in the circle so far</source>
        <translation>Cuántas veces se ha sentado alguien en el círculo hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n sin grupo</numerusform>
            <numerusform>%n sin grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later</source>
        <translation>
            <numerusform>%n más tarde</numerusform>
            <numerusform>%n más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left</source>
        <translation>
            <numerusform>%n se ha ido</numerusform>
            <numerusform>%n se han ido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n por llegar</numerusform>
            <numerusform>%n por llegar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation>Dos letras de un nombre, Intro</translation>
    </message>
    <message>
        <source>Name of somebody for this rule</source>
        <translation>Nombre de alguien para esta regla</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>People who can be meant</source>
        <translation>Personas a las que se puede aludir</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Aún no hay nadie en la lista</translation>
    </message>
    <message>
        <source>Paste names from a spreadsheet ({0}), import a file, or type a name.</source>
        <translation>Pegue nombres de una hoja de cálculo ({0}), importe un archivo, o escriba un nombre.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Others are on the list.</source>
        <translation>Hay otras personas en la lista.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>{0}: fuera de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out.</source>
        <translation>
            <numerusform>%n persona quitada.</numerusform>
            <numerusform>%n personas quitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells or names first.</source>
        <translation>No hay nada que pegar. Copie antes casillas o nombres.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people: {0}.</source>
        <translation>
            <numerusform>%n persona: {0}.</numerusform>
            <numerusform>%n personas: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} shown</source>
        <translation>{0} · {1} mostradas</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PersonalDataDialog</name>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Make an anonymous copy…</source>
        <translation>Hacer una copia anónima…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Borrar a una persona…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>anonymous copy</source>
        <translation>copia anónima</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Sesiones (*{0})</translation>
    </message>
    <message>
        <source>Make an anonymous copy</source>
        <translation>Hacer una copia anónima</translation>
    </message>
    <message>
        <source>This session holds</source>
        <translation>Esta sesión contiene</translation>
    </message>
    <message>
        <source>Writing and searching {0}…</source>
        <translation>Escribiendo y revisando {0}…</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>{0} se escribió y se revisó. No se encontró ningún nombre.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to somebody: {0}</source>
        <translation>Mire estos textos, que aún podrían señalar a alguien: {0}</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Slots</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>New space: name, Enter</source>
        <translation>Espacio nuevo: nombre, Intro</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Añadir una franja</translation>
    </message>
    <message>
        <source>Closed in…</source>
        <translation>Cerrado en…</translation>
    </message>
    <message>
        <source>In which slots this space cannot be used</source>
        <translation>En qué franjas no se puede usar este espacio</translation>
    </message>
    <message>
        <source>Breakouts {0}</source>
        <translation>Grupos de trabajo {0}</translation>
    </message>
    <message>
        <source>{0}: up</source>
        <translation>{0}: subir</translation>
    </message>
    <message>
        <source>{0}: down</source>
        <translation>{0}: bajar</translation>
    </message>
    <message>
        <source>{0}: delete</source>
        <translation>{0}: eliminar</translation>
    </message>
</context>
<context>
    <name>PresetsRow</name>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Save these choices as a preset</source>
        <translation>Guardar estas elecciones como ajuste</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Eliminar el ajuste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del ajuste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (cambiado)</translation>
    </message>
    <message>
        <source>My own choices</source>
        <translation>Mis propias elecciones</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Aún no hay nada que imprimir de esto.</translation>
    </message>
    <message>
        <source>The preview could not be made. Saving may fail too.</source>
        <translation>No se pudo hacer la vista previa. Quizá tampoco se pueda guardar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to the heading</source>
        <translation>Ir al título</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>List of headings beside the pages</source>
        <translation>Lista de títulos junto a las páginas</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ella</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Columna {0}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Fila {0}: {1}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the import</source>
        <translation>Filas de la importación</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>How much is printed</source>
        <translation>Cuánto está impreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Wait until what is printed now has gone to the printer.</source>
        <translation>Espere a que lo que se imprime ahora haya llegado a la impresora.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>No hay ninguna impresora en este ordenador. Guarde el PDF e imprímalo en otro sitio.</translation>
    </message>
    <message>
        <source>Making the pages for the printer…</source>
        <translation>Haciendo las páginas para la impresora…</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Estos códigos QR no se pudieron leer de vuelta, así que pruébelos antes de imprimir: {0}.</translation>
    </message>
    <message>
        <source>Printing on {0}…</source>
        <translation>Imprimiendo en {0}…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Enviado a la impresora: %n página.</numerusform>
            <numerusform>Enviado a la impresora: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing has ended early.</source>
        <translation>La impresión terminó antes de tiempo.</translation>
    </message>
</context>
<context>
    <name>PrioritiesEntry</name>
    <message>
        <source>Group whose priorities are typed</source>
        <translation>Grupo cuyas prioridades se escriben</translation>
    </message>
    <message>
        <source>Letters in the order of the group</source>
        <translation>Letras en el orden del grupo</translation>
    </message>
    <message>
        <source>C A F, Enter</source>
        <translation>C A F, Intro</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Ninguna opción se llama «{0}».</translation>
    </message>
    <message>
        <source>{0} of at most {1} chosen</source>
        <translation>{0} elegidas de {1} como máximo</translation>
    </message>
    <message>
        <source>Each group on its own</source>
        <translation>Cada grupo por su cuenta</translation>
    </message>
</context>
<context>
    <name>PrioritiesPart</name>
    <message>
        <source>Two groups are compared</source>
        <translation>Se comparan dos grupos</translation>
    </message>
    <message>
        <source>Give people their groups first: each group ranks on its own, and only what both chose is shared.</source>
        <translation>Dé antes un grupo a cada persona: cada grupo elige por su cuenta, y solo es común lo que ambos eligieron.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Ir a Personas</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Aún no hay opciones</translation>
    </message>
    <message>
        <source>Groups choose among the options. List them first.</source>
        <translation>Los grupos eligen entre las opciones. Anótelas antes.</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Opciones y puntos</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The name goes. The row stays as a person without one, so that all figures stay true.</source>
        <translation>El nombre desaparece. La fila queda como una persona sin nombre, para que todas las cifras sigan siendo ciertas.</translation>
    </message>
    <message>
        <source>The remark about this person goes.</source>
        <translation>La observación sobre esta persona desaparece.</translation>
    </message>
    <message>
        <source>The role goes: nobody else has it.</source>
        <translation>La función desaparece: nadie más la tiene.</translation>
    </message>
    <message>
        <source>The group goes: nobody else is in it.</source>
        <translation>El grupo desaparece: nadie más está en él.</translation>
    </message>
    <message>
        <source>Notes that forget who spoke: {0}</source>
        <translation>Notas que olvidan quién habló: {0}</translation>
    </message>
    <message>
        <source>Topics that lose their convener: {0}</source>
        <translation>Temas que pierden a su convocante: {0}</translation>
    </message>
    <message>
        <source>Actions that lose who does them: {0}</source>
        <translation>Acciones que pierden a quien las hace: {0}</translation>
    </message>
    <message>
        <source>Rules of the rotation without this person: {0}</source>
        <translation>Reglas de la rotación sin esta persona: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes that go: {0}</source>
        <translation>Contactos en códigos QR que desaparecen: {0}</translation>
    </message>
    <message>
        <source>Turns and choices that stay, without a name: {0}</source>
        <translation>Turnos y elecciones que quedan, sin nombre: {0}</translation>
    </message>
    <message>
        <source>Nothing can be undone any more: the journal, which knows the name, is deleted.</source>
        <translation>Ya no se puede deshacer nada: se elimina el diario, que conoce el nombre.</translation>
    </message>
    <message>
        <source>All backups of this file are deleted, and one is made anew.</source>
        <translation>Se eliminan todas las copias de seguridad de este archivo, y se hace una nueva.</translation>
    </message>
    <message>
        <source>Copies elsewhere, PDFs, paper and what was mailed: those you have to look for yourself.</source>
        <translation>Copias en otros sitios, PDF, papel y correos enviados: eso tiene que buscarlo usted.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to the person: {0}</source>
        <translation>Mire estos textos, que aún podrían señalar a la persona: {0}</translation>
    </message>
    <message>
        <source>Backups of a copy of this session were not touched, and know the person: {0}</source>
        <translation>Las copias de seguridad de una copia de esta sesión no se tocaron, y conocen a la persona: {0}</translation>
    </message>
    <message>
        <source>This backup could not be deleted; delete it yourself: {0}</source>
        <translation>Esta copia de seguridad no se pudo eliminar; elimínela usted: {0}</translation>
    </message>
    <message>
        <source>No new backup could be made.</source>
        <translation>No se pudo hacer una nueva copia de seguridad.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Remark or role</source>
        <translation>Observación o función</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The person is erased, but the disk failed just after: traces may be left till the session is closed.</source>
        <translation>La persona está borrada, pero el disco falló justo después: pueden quedar rastros hasta que se cierre la sesión.</translation>
    </message>
    <message>
        <source>Something was still found among the bytes of the file. Report this.</source>
        <translation>Aún se encontró algo entre los bytes del archivo. Comunique este fallo.</translation>
    </message>
    <message>
        <source>The person is erased, but texts that were kept still name them: {0}</source>
        <translation>La persona está borrada, pero aún la nombran textos que se conservaron: {0}</translation>
    </message>
    <message>
        <source>The session was searched: the name is left nowhere as words of its own.</source>
        <translation>La sesión se revisó: el nombre no queda en ninguna parte como palabra suelta.</translation>
    </message>
    <message>
        <source>The session and its new backup were searched: the name is left nowhere as words of its own.</source>
        <translation>La sesión y su nueva copia de seguridad se revisaron: el nombre no queda en ninguna parte como palabra suelta.</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>How far the search for a better plan is</source>
        <translation>Hasta dónde ha llegado la búsqueda de un plan mejor</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Usar este plan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanificar</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y quedarse con lo mejor</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Qué reglas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answered by</source>
        <translation>Se responde con</translation>
    </message>
    <message>
        <source>More than one box may be ticked</source>
        <translation>Se puede marcar más de una casilla</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Boxes, one a line</source>
        <translation>Casillas, una por línea</translation>
    </message>
    <message>
        <source>Enter goes on from field to field, and after the last to a new question.</source>
        <translation>Intro pasa de campo en campo, y tras el último a una pregunta nueva.</translation>
    </message>
    <message>
        <source>One a line; an empty line ends</source>
        <translation>Una por línea; una línea vacía termina</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An empty form</source>
        <translation>Un formulario vacío</translation>
    </message>
    <message>
        <source>Your own questions, one after the other.</source>
        <translation>Sus propias preguntas, una tras otra.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Formulario nuevo</translation>
    </message>
    <message>
        <source>What could not be used was not kept: {0}</source>
        <translation>No se guardó lo que no se podía usar: {0}</translation>
    </message>
    <message>
        <source>Slider between two extremes</source>
        <translation>Línea entre dos extremos</translation>
    </message>
    <message>
        <source>Statement, from disagree to agree</source>
        <translation>Afirmación, de desacuerdo a acuerdo</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Casillas para marcar</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Triangle of three extremes</source>
        <translation>Triángulo de tres extremos</translation>
    </message>
    <message>
        <source>The statement, such as “I can change something here.”</source>
        <translation>La afirmación, por ejemplo «Aquí puedo cambiar algo.»</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Left extreme</source>
        <translation>Extremo izquierdo</translation>
    </message>
    <message>
        <source>Right extreme</source>
        <translation>Extremo derecho</translation>
    </message>
    <message>
        <source>Left corner</source>
        <translation>Esquina izquierda</translation>
    </message>
    <message>
        <source>Right corner</source>
        <translation>Esquina derecha</translation>
    </message>
    <message>
        <source>Top corner</source>
        <translation>Esquina superior</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>An extreme has no name yet</source>
        <translation>Un extremo aún no tiene nombre</translation>
    </message>
    <message>
        <source>There is nothing to choose between yet</source>
        <translation>Aún no hay nada entre lo que elegir</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) entered</source>
        <translation>
            <numerusform>%n formulario introducido</numerusform>
            <numerusform>%n formularios introducidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Form “{0}” deleted. Undo brings it back.</source>
        <translation>Formulario «{0}» eliminado. Deshacer lo recupera.</translation>
    </message>
    <message numerus="yes">
        <source>Form “{0}” deleted, with %n answer(s). Undo brings it back.</source>
        <translation>
            <numerusform>Formulario «{0}» eliminado, con %n respuesta. Deshacer lo recupera.</numerusform>
            <numerusform>Formulario «{0}» eliminado, con %n respuestas. Deshacer lo recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>%n formulario repartido</numerusform>
            <numerusform>%n formularios repartidos</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers {0} to {1}</source>
        <translation>números {0} a {1}</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>Questions of the form</source>
        <translation>Preguntas del formulario</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Subir la pregunta</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Bajar la pregunta</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Eliminar la pregunta</translation>
    </message>
    <message>
        <source>Question deleted, with its answers. Undo brings it back.</source>
        <translation>Pregunta eliminada, con sus respuestas. Deshacer la recupera.</translation>
    </message>
</context>
<context>
    <name>QuestionsRoom</name>
    <message>
        <source>Pages of the questions</source>
        <translation>Páginas de las preguntas</translation>
    </message>
    <message>
        <source>All statements together are not shown on the Stage. Choose one of them.</source>
        <translation>Todas las afirmaciones juntas no se muestran en la proyección. Elija una de ellas.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read the translation</source>
        <translation>Leer la traducción</translation>
    </message>
    <message>
        <source>Texts of the file; Space ticks</source>
        <translation>Textos del archivo; Espacio marca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Take %n translation(s)</source>
        <translation>
            <numerusform>Tomar %n traducción</numerusform>
            <numerusform>Tomar %n traducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken.</source>
        <translation>
            <numerusform>%n traducción tomada.</numerusform>
            <numerusform>%n traducciones tomadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ella</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todas (%n)</numerusform>
            <numerusform>Mostrar todas (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Borrador: aún sin nombre</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>No encontrado: {0}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Notes saved: {0}</source>
        <translation>Notas salvadas: {0}</translation>
    </message>
    <message>
        <source>Notes saved: {0} of {1}</source>
        <translation>Notas salvadas: {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were saved.</source>
        <translation>
            <numerusform>Se salvó %n nota.</numerusform>
            <numerusform>Se salvaron %n notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were saved.</source>
        <translation>
            <numerusform>Se salvó %n participante.</numerusform>
            <numerusform>Se salvaron %n participantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the agenda were saved.</source>
        <translation>
            <numerusform>Se salvó %n actividad del programa.</numerusform>
            <numerusform>Se salvaron %n actividades del programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle were saved.</source>
        <translation>
            <numerusform>Se salvó %n turno en el círculo.</numerusform>
            <numerusform>Se salvaron %n turnos en el círculo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) were saved.</source>
        <translation>
            <numerusform>Se salvó %n tema.</numerusform>
            <numerusform>Se salvaron %n temas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) were saved.</source>
        <translation>
            <numerusform>Se salvó %n categoría.</numerusform>
            <numerusform>Se salvaron %n categorías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that were filled in were saved.</source>
        <translation>
            <numerusform>Se salvó %n formulario rellenado.</numerusform>
            <numerusform>Se salvaron %n formularios rellenados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were lost and brought back from the journal.</source>
        <translation>
            <numerusform>%n elemento se había perdido y se recuperó del diario.</numerusform>
            <numerusform>%n elementos se habían perdido y se recuperaron del diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>%n nota no se pudo salvar.</numerusform>
            <numerusform>%n notas no se pudieron salvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n elemento más no se pudo salvar.</numerusform>
            <numerusform>%n elementos más no se pudieron salvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>More may be missing: nobody can tell from what is left of the file.</source>
        <translation>Puede faltar más: con lo que queda del archivo nadie puede saberlo.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were damaged and set back.</source>
        <translation>
            <numerusform>%n valor estaba dañado y se restableció.</numerusform>
            <numerusform>%n valores estaban dañados y se restablecieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were far too long and are cut off.</source>
        <translation>
            <numerusform>%n texto era demasiado largo y está cortado.</numerusform>
            <numerusform>%n textos eran demasiado largos y están cortados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have damaged letters.</source>
        <translation>
            <numerusform>%n texto tiene letras dañadas.</numerusform>
            <numerusform>%n textos tienen letras dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have lost what they belonged to, such as a theme.</source>
        <translation>
            <numerusform>%n elemento ha perdido aquello a lo que pertenecía, por ejemplo una categoría.</numerusform>
            <numerusform>%n elementos han perdido aquello a lo que pertenecían, por ejemplo una categoría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be as they were earlier.</source>
        <translation>
            <numerusform>%n elemento puede estar como estaba antes.</numerusform>
            <numerusform>%n elementos pueden estar como estaban antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be damaged: look at them.</source>
        <translation>
            <numerusform>%n valor puede estar dañado: mírelo.</numerusform>
            <numerusform>%n valores pueden estar dañados: mírelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lay beside the file of a change that was interrupted is damaged too and was not used.</source>
        <translation>Lo que había junto al archivo de un cambio interrumpido también está dañado y no se usó.</translation>
    </message>
    <message>
        <source>What was done before cannot be undone any more.</source>
        <translation>Lo hecho antes ya no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Speed of the rehearsal</source>
        <translation>Velocidad del ensayo</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>Stop the others</source>
        <translation>Parar a los demás</translation>
    </message>
    <message>
        <source>Let the others go on</source>
        <translation>Dejar que los demás sigan</translation>
    </message>
    <message>
        <source>Rehearsal: the day is over.</source>
        <translation>Ensayo: la jornada ha terminado.</translation>
    </message>
    <message>
        <source>Rehearsal: you do all alone.</source>
        <translation>Ensayo: lo hace todo usted.</translation>
    </message>
    <message>
        <source>Rehearsal: nothing of it is kept.</source>
        <translation>Ensayo: no se guarda nada.</translation>
    </message>
    <message>
        <source>As fast as in life</source>
        <translation>Velocidad real</translation>
    </message>
    <message>
        <source>5 times as fast</source>
        <translation>5 veces más rápido</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 veces más rápido</translation>
    </message>
    <message>
        <source>20 times as fast</source>
        <translation>20 veces más rápido</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>What was agreed in any breakout, and by all of us.</source>
        <translation>Lo acordado en cualquier grupo de trabajo, y por todos.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Named here, though the summary does not name them: {0}.</source>
        <translation>Nombrados aquí, aunque el resumen no los nombra: {0}.</translation>
    </message>
    <message>
        <source>The news on the Stage leaves out {0}: change the words if they read badly without.</source>
        <translation>Las noticias de la proyección omiten {0}: cambie las palabras si sin ello se leen mal.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>No breakout has begun yet.</source>
        <translation>Aún no ha empezado ningún grupo.</translation>
    </message>
    <message>
        <source>{0} of {1} reports</source>
        <translation>{0} de {1} informes</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} y %n más</numerusform>
            <numerusform>{0} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}; faltan {1}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Fuera del muro</translation>
    </message>
    <message>
        <source>report arrived</source>
        <translation>informe recibido</translation>
    </message>
    <message>
        <source>report begun</source>
        <translation>informe empezado</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>falta el informe</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Enter: to its fields. Delete: take the report out.</source>
        <translation>Intro: a sus campos. Supr: quitar el informe.</translation>
    </message>
    <message>
        <source>The report was taken out. Undo brings it back.</source>
        <translation>Informe quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>No breakouts yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>What comes out of the breakouts is kept here. Put topics on the agenda wall first.</source>
        <translation>Aquí se guarda lo que sale de los grupos de trabajo. Ponga antes temas en el muro.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Ir al muro de temas</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Show these words on the board</source>
        <translation>Mostrar estas palabras en el tablero</translation>
    </message>
    <message>
        <source>As soon as forms come back or hands are counted, the figures are shown here.</source>
        <translation>En cuanto vuelven formularios o se cuentan manos, las cifras se muestran aquí.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Collect answers</source>
        <translation>Recoger respuestas</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Las cifras del gráfico</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Todas las afirmaciones juntas</translation>
    </message>
    <message>
        <source>Chart: {0}</source>
        <translation>Gráfico: {0}</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>Guardar las respuestas…</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>En la proyección</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Las respuestas hasta ahora</translation>
    </message>
    <message>
        <source>All answers, compared</source>
        <translation>Todas las respuestas, comparadas</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} de acuerdo</translation>
    </message>
    <message>
        <source>{0}, as many as above</source>
        <translation>{0}, tantos como arriba</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) more</source>
        <translation>
            <numerusform>{0}, %n punto más</numerusform>
            <numerusform>{0}, %n puntos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0}, %n punto menos</numerusform>
            <numerusform>{0}, %n puntos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Agree in all</source>
        <translation>De acuerdo en todo</translation>
    </message>
    <message>
        <source>Points more</source>
        <translation>Puntos más</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>Middle one (median)</source>
        <translation>La del medio (mediana)</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Casillas para marcar</translation>
    </message>
    <message>
        <source>{0}, on average</source>
        <translation>{0}, de media</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is saved, without names.</source>
        <translation>{0} está guardado, sin nombres.</translation>
    </message>
    <message>
        <source>{0} is saved, without names and without what would tell of few people.</source>
        <translation>{0} está guardado, sin nombres y sin lo que hablaría de pocas personas.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>The bar below the line is the middle half of the answers, the mark in it the middle one (median).</source>
        <translation>La barra bajo la línea es la mitad central de las respuestas; la marca en ella es la del medio (mediana).</translation>
    </message>
    <message>
        <source>The nearer a mark is to a corner, the more of it the answer has. The large mark is their mean.</source>
        <translation>Cuanto más cerca está una marca de una esquina, más tiene de ella la respuesta. La marca grande es su media.</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Todas las afirmaciones juntas</translation>
    </message>
    <message>
        <source>Question without wording</source>
        <translation>Pregunta sin texto</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>pocas respuestas</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>aún sin respuestas</translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation>respuestas: {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Questions of the form</source>
        <translation>Preguntas del formulario</translation>
    </message>
    <message>
        <source>What may well be chance is said below each statement of its own.</source>
        <translation>Lo que bien puede ser azar se dice debajo de cada afirmación por separado.</translation>
    </message>
    <message>
        <source>How often chance alone would make as much of a difference is being worked out …</source>
        <translation>Se está calculando con qué frecuencia el azar solo daría tanta diferencia …</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>La tabla está copiada.</translation>
    </message>
    <message>
        <source>When there is a form with questions, what people answered is shown here.</source>
        <translation>Cuando haya un formulario con preguntas, aquí se mostrará qué respondió la gente.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Aún no se ha preguntado nada</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>A los formularios</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The suggestions are let go. What is placed stays.</source>
        <translation>Las sugerencias se descartan. Lo ya puesto se queda.</translation>
    </message>
    <message>
        <source>There is nothing to suggest: themes are made of two notes that are alone or more.</source>
        <translation>No hay nada que sugerir: las categorías se hacen con dos o más notas sueltas.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for themes in %n note(s)…</source>
        <translation>
            <numerusform>Buscando categorías en %n nota…</numerusform>
            <numerusform>Buscando categorías en %n notas…</numerusform>
        </translation>
    </message>
    <message>
        <source>The search for themes was stopped.</source>
        <translation>Se paró la búsqueda de categorías.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) look alike…</source>
        <translation>
            <numerusform>%n nota se parece…</numerusform>
            <numerusform>%n notas se parecen…</numerusform>
        </translation>
    </message>
    <message>
        <source>No themes were found: the notes have too little in common.</source>
        <translation>No se encontraron categorías: las notas tienen poco en común.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n nota suelta</numerusform>
            <numerusform>%n notas sueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions are answered; {0}.</source>
        <translation>Todas las sugerencias están respondidas; {0}.</translation>
    </message>
    <message>
        <source>All notes of this theme are taken out; skip it instead.</source>
        <translation>Se han quitado todas las notas de esta categoría; sáltela mejor.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) placed</source>
        <translation>
            <numerusform>%n nota puesta</numerusform>
            <numerusform>%n notas puestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n suelta</numerusform>
            <numerusform>%n sueltas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>people without a group</source>
        <translation>personas sin grupo</translation>
    </message>
    <message>
        <source>{0} and others: {1}</source>
        <translation>{0} y otros: {1}</translation>
    </message>
    <message>
        <source>every round</source>
        <translation>cada ronda</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is one of them.</source>
        <translation>Solo se sienta en algunas rondas: {number}. Esta es una de ellas.</translation>
    </message>
    <message>
        <source>Belongs together with {people}.</source>
        <translation>Va junto con {people}.</translation>
    </message>
    <message>
        <source>The round belongs to their group: {group}.</source>
        <translation>La ronda es de su grupo: {group}.</translation>
    </message>
    <message>
        <source>Turns in all rounds: {number}.</source>
        <translation>Turnos en todas las rondas: {number}.</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is none of them.</source>
        <translation>Solo se sienta en algunas rondas: {number}. Esta no es ninguna de ellas.</translation>
    </message>
    <message>
        <source>Belongs together with {people}, who do not sit either.</source>
        <translation>Va junto con {people}, que tampoco se sientan.</translation>
    </message>
    <message>
        <source>The round belongs to another group: {group}.</source>
        <translation>La ronda es de otro grupo: {group}.</translation>
    </message>
    <message>
        <source>Turns in other rounds: {number}.</source>
        <translation>Turnos en otras rondas: {number}.</translation>
    </message>
    <message>
        <source>The round has happened.</source>
        <translation>La ronda ya tuvo lugar.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Fijado.</translation>
    </message>
    <message>
        <source>Planned so before.</source>
        <translation>Ya estaba así en el plan.</translation>
    </message>
    <message>
        <source>Nobody else free had fewer turns before. Turns: {number}.</source>
        <translation>Nadie más libre tenía antes menos turnos. Turnos: {number}.</translation>
    </message>
    <message>
        <source>Nobody else free has waited longer. Rounds waited: {number}.</source>
        <translation>Nadie más libre ha esperado más. Rondas de espera: {number}.</translation>
    </message>
    <message>
        <source>Rounds waited: {number}.</source>
        <translation>Rondas de espera: {number}.</translation>
    </message>
    <message>
        <source>Meets new people: {number} of {of}.</source>
        <translation>Conoce a gente nueva: {number} de {of}.</translation>
    </message>
    <message>
        <source>Meets again: {people}.</source>
        <translation>Vuelve a coincidir con: {people}.</translation>
    </message>
    <message>
        <source>Is not there.</source>
        <translation>No está presente.</translation>
    </message>
    <message>
        <source>Not in this round, by a rule.</source>
        <translation>No en esta ronda, por una regla.</translation>
    </message>
    <message>
        <source>Kept apart from who sits: {people}.</source>
        <translation>Debe estar aparte de quienes se sientan: {people}.</translation>
    </message>
    <message>
        <source>Their group is kept apart from another that sits: {group}.</source>
        <translation>Su grupo debe estar aparte de otro que se sienta: {group}.</translation>
    </message>
    <message>
        <source>Has sat as many rounds in a row as are allowed: {number}.</source>
        <translation>Se ha sentado ya tantas rondas seguidas como se permite: {number}.</translation>
    </message>
    <message>
        <source>Their group has its share of this round: {group}, {number}.</source>
        <translation>Su grupo ya tiene su parte de esta ronda: {group}, {number}.</translation>
    </message>
    <message>
        <source>There is a chair for everybody who may sit.</source>
        <translation>Hay silla para todos los que pueden sentarse.</translation>
    </message>
    <message>
        <source>These cannot be kept together in {0}:</source>
        <translation>Esto no se puede cumplir a la vez en {0}:</translation>
    </message>
    <message>
        <source>These cannot be kept together:</source>
        <translation>Esto no se puede cumplir a la vez:</translation>
    </message>
    <message>
        <source>Gives up the pin of {0} in {1}.</source>
        <translation>Renuncia a fijar a {0} en {1}.</translation>
    </message>
    <message>
        <source>{0} sits only in {1}.</source>
        <translation>{0} solo se sienta en {1}.</translation>
    </message>
    <message>
        <source>{0} sits in none of the rounds to come.</source>
        <translation>{0} no se sienta en ninguna de las rondas por venir.</translation>
    </message>
    <message>
        <source>{0} is pinned to {1}.</source>
        <translation>{0} tiene fijado {1}.</translation>
    </message>
    <message>
        <source>{0} does not sit in {1}.</source>
        <translation>{0} no se sienta en {1}.</translation>
    </message>
    <message>
        <source>{0} sits in no round.</source>
        <translation>{0} no se sienta en ninguna ronda.</translation>
    </message>
    <message>
        <source>All chairs are to be filled, and no more than there are.</source>
        <translation>Todas las sillas deben ocuparse, y no más de las que hay.</translation>
    </message>
    <message>
        <source>Nobody sits more rounds in a row than is set.</source>
        <translation>Nadie se sienta más rondas seguidas de lo establecido.</translation>
    </message>
    <message>
        <source>Everybody is to have their fair share of turns.</source>
        <translation>Todos deben tener su parte justa de turnos.</translation>
    </message>
    <message>
        <source>Every round is to be mixed like the whole.</source>
        <translation>Cada ronda debe estar mezclada como el conjunto.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0}: no está presente.</translation>
    </message>
    <message>
        <source>Fewer turns than their share: {0}.</source>
        <translation>Menos turnos de los que les tocan: {0}.</translation>
    </message>
    <message>
        <source>Sit together in {1} and should not: {0}.</source>
        <translation>Se sientan juntos en {1} y no deberían: {0}.</translation>
    </message>
    <message>
        <source>Do not all sit together in {1}: {0}.</source>
        <translation>No se sientan todos juntos en {1}: {0}.</translation>
    </message>
    <message>
        <source>Groups that should be apart sit together in {1}: {0}.</source>
        <translation>Grupos que deberían estar aparte se sientan juntos en {1}: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, when the circle is another group’s: {0}.</source>
        <translation>Se sientan en {1}, cuando el círculo es de otro grupo: {0}.</translation>
    </message>
    <message>
        <source>At more tables than need be in {1}: {0}.</source>
        <translation>En más mesas de las necesarias en {1}: {0}.</translation>
    </message>
    <message>
        <source>Too many rounds in a row by {1}: {0}.</source>
        <translation>Demasiadas rondas seguidas hasta {1}: {0}.</translation>
    </message>
    <message>
        <source>More turns than their share: {0}.</source>
        <translation>Más turnos de los que les tocan: {0}.</translation>
    </message>
    <message>
        <source>Not mixed like the whole: {1}.</source>
        <translation>No mezclado como el conjunto: {1}.</translation>
    </message>
    <message>
        <source>Not all chairs are filled as they should be in {1}.</source>
        <translation>No todas las sillas están ocupadas como deberían en {1}.</translation>
    </message>
    <message>
        <source>Tables are not as even as they could be in {1}.</source>
        <translation>Las mesas no están tan igualadas como podrían en {1}.</translation>
    </message>
    <message>
        <source>Not as pinned in {1}: {0}.</source>
        <translation>No como se fijó en {1}: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1} and should not: {0}.</source>
        <translation>Se sientan en {1} y no deberían: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, which is none of their rounds: {0}.</source>
        <translation>Se sientan en {1}, que no es ninguna de sus rondas: {0}.</translation>
    </message>
    <message>
        <source>Planned for {1} and not there: {0}.</source>
        <translation>Previstos para {1} y no presentes: {0}.</translation>
    </message>
    <message>
        <source>Planned twice in {1}: {0}.</source>
        <translation>Previstos dos veces en {1}: {0}.</translation>
    </message>
    <message>
        <source>What has happened is planned otherwise.</source>
        <translation>Lo que ya tuvo lugar está planificado de otro modo.</translation>
    </message>
    <message>
        <source>Planned and not in the session: {0}.</source>
        <translation>Previstos y no en la sesión: {0}.</translation>
    </message>
    <message>
        <source>Seats that change: {0}.</source>
        <translation>Asientos que cambian: {0}.</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>All rules are kept.</source>
        <translation>Se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>Rules that gave way: {0}.</source>
        <translation>Reglas que cedieron: {0}.</translation>
    </message>
    <message>
        <source>fair shares of turns</source>
        <translation>reparto justo de turnos</translation>
    </message>
    <message>
        <source>groups mixed like the whole</source>
        <translation>grupos mezclados como el conjunto</translation>
    </message>
    <message>
        <source>not too many rounds in a row</source>
        <translation>no demasiadas rondas seguidas</translation>
    </message>
    <message>
        <source>people kept apart</source>
        <translation>personas aparte</translation>
    </message>
    <message>
        <source>people kept together</source>
        <translation>personas juntas</translation>
    </message>
    <message>
        <source>groups kept apart</source>
        <translation>grupos aparte</translation>
    </message>
    <message>
        <source>groups kept together</source>
        <translation>grupos juntos</translation>
    </message>
    <message>
        <source>all chairs filled</source>
        <translation>todas las sillas ocupadas</translation>
    </message>
    <message>
        <source>pins</source>
        <translation>fijaciones</translation>
    </message>
    <message>
        <source>people not in a round</source>
        <translation>personas que no van en una ronda</translation>
    </message>
    <message>
        <source>people only in some rounds</source>
        <translation>personas solo en algunas rondas</translation>
    </message>
    <message>
        <source>only people who are there</source>
        <translation>solo personas presentes</translation>
    </message>
    <message>
        <source>nobody twice in a round</source>
        <translation>nadie dos veces en una ronda</translation>
    </message>
    <message>
        <source>what has happened stays</source>
        <translation>lo que tuvo lugar se queda</translation>
    </message>
    <message>
        <source>only people of the session</source>
        <translation>solo personas de la sesión</translation>
    </message>
    <message>
        <source>Everybody has {0} turns.</source>
        <translation>Todos tienen {0} turnos.</translation>
    </message>
    <message>
        <source>Everybody has one turn.</source>
        <translation>Todos tienen un turno.</translation>
    </message>
    <message>
        <source>Nobody has more than one turn.</source>
        <translation>Nadie tiene más de un turno.</translation>
    </message>
    <message>
        <source>Without a turn: {0} of {1} people.</source>
        <translation>Sin turno: {0} de {1} personas.</translation>
    </message>
    <message>
        <source>Fair is {0}.</source>
        <translation>Lo justo es {0}.</translation>
    </message>
    <message>
        <source>Pairs that meet: {0} of at most {1}.</source>
        <translation>Parejas que coinciden: {0} de {1} como máximo.</translation>
    </message>
    <message>
        <source>No two people meet twice.</source>
        <translation>Ninguna pareja coincide dos veces.</translation>
    </message>
    <message>
        <source>Pairs that meet more than once: {0}, at most {1} times.</source>
        <translation>Parejas que coinciden más de una vez: {0}, como máximo {1} veces.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>Nobody waits longer than {0} rounds.</source>
        <translation>Nadie espera más de {0} rondas.</translation>
    </message>
    <message>
        <source>Nobody waits longer than one round.</source>
        <translation>Nadie espera más de una ronda.</translation>
    </message>
    <message>
        <source>It cannot be less than {0}.</source>
        <translation>No puede ser menos de {0}.</translation>
    </message>
    <message>
        <source>Groups are mixed like the whole.</source>
        <translation>Los grupos están mezclados como el conjunto.</translation>
    </message>
    <message>
        <source>People without a group</source>
        <translation>Personas sin grupo</translation>
    </message>
    <message>
        <source>{0}: {1} in every round.</source>
        <translation>{0}: {1} en cada ronda.</translation>
    </message>
    <message>
        <source>{0}: {1} in every mixed round to come.</source>
        <translation>{0}: {1} en cada ronda mixta por venir.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table.</source>
        <translation>{0}: {1} en cada mesa.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table of the mixed rounds to come.</source>
        <translation>{0}: {1} en cada mesa de las rondas mixtas por venir.</translation>
    </message>
    <message>
        <source>In no round</source>
        <translation>En ninguna ronda</translation>
    </message>
    <message>
        <source>The circle is theirs in {0}</source>
        <translation>El círculo es suyo en {0}</translation>
    </message>
    <message>
        <source>Kept apart in {0}</source>
        <translation>Aparte en {0}</translation>
    </message>
    <message>
        <source>Kept together in {0}</source>
        <translation>Juntos en {0}</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>Solo en {0}</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>No en {0}</translation>
    </message>
    <message>
        <source>Groups kept apart in {0}</source>
        <translation>Grupos aparte en {0}</translation>
    </message>
    <message>
        <source>Groups kept together in {0}</source>
        <translation>Grupos juntos en {0}</translation>
    </message>
    <message>
        <source>table round {0}</source>
        <translation>ronda de mesas {0}</translation>
    </message>
    <message>
        <source>table rounds {0}</source>
        <translation>rondas de mesas {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>ronda {0}</translation>
    </message>
    <message>
        <source>rounds {0}</source>
        <translation>rondas {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>silla {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>mesa {0}</translation>
    </message>
    <message>
        <source>{0}, {1}: comes to table {2}</source>
        <translation>{0}, {1}: llega a la mesa {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: leaves table {3}</source>
        <translation>{0}, {1}: deja la mesa {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: table {2} instead of {3}</source>
        <translation>{0}, {1}: mesa {2} en vez de {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} comes</source>
        <translation>{0}, {1}: llega {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {3} goes</source>
        <translation>{0}, {1}: se va {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} instead of {3}</source>
        <translation>{0}, {1}: {2} en vez de {3}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Better: {0}.</source>
        <translation>Mejor: {0}.</translation>
    </message>
    <message>
        <source>Worse: {0}.</source>
        <translation>Peor: {0}.</translation>
    </message>
    <message>
        <source>No figure gets better or worse.</source>
        <translation>Ninguna cifra mejora ni empeora.</translation>
    </message>
    <message>
        <source>Pairs met</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation>Repiten</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Not mixed</source>
        <translation>Sin mezclar</translation>
    </message>
    <message>
        <source>Times rules are broken</source>
        <translation>Veces que se incumplen reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs meet</source>
        <translation>
            <numerusform>coincide %n pareja más</numerusform>
            <numerusform>coinciden %n parejas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer pairs meet</source>
        <translation>
            <numerusform>coincide %n pareja menos</numerusform>
            <numerusform>coinciden %n parejas menos</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait {0} instead of {1}</source>
        <translation>espera más larga {0} en vez de {1}</translation>
    </message>
    <message>
        <source>groups mixed everywhere</source>
        <translation>grupos mezclados en todas partes</translation>
    </message>
    <message>
        <source>groups mixed better</source>
        <translation>grupos mejor mezclados</translation>
    </message>
    <message>
        <source>groups mixed less</source>
        <translation>grupos menos mezclados</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>ninguna regla incumplida</translation>
    </message>
    <message>
        <source>rules broken {0} times instead of {1}</source>
        <translation>reglas incumplidas {0} veces en vez de {1}</translation>
    </message>
    <message>
        <source>turns more even</source>
        <translation>turnos más igualados</translation>
    </message>
    <message>
        <source>turns less even</source>
        <translation>turnos menos igualados</translation>
    </message>
    <message>
        <source>Turns each</source>
        <translation>Turnos por persona</translation>
    </message>
    <message>
        <source>Not all rules can be kept.</source>
        <translation>No se pueden cumplir todas las reglas.</translation>
    </message>
    <message>
        <source>Looking for a better plan…</source>
        <translation>Buscando un plan mejor…</translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n changes.</source>
        <translation>
            <numerusform>Lo mejor hasta ahora: %n cambio.</numerusform>
            <numerusform>Lo mejor hasta ahora: %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n changes.</source>
        <translation>
            <numerusform>Propuesta: %n cambio.</numerusform>
            <numerusform>Propuesta: %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left.</source>
        <translation>
            <numerusform>%n persona se ha ido.</numerusform>
            <numerusform>%n personas se han ido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned seats were on chairs that are gone.</source>
        <translation>
            <numerusform>%n asiento planificado estaba en una silla que ya no existe.</numerusform>
            <numerusform>%n asientos planificados estaban en sillas que ya no existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were pinned.</source>
        <translation>
            <numerusform>%n de ellos estaba fijado.</numerusform>
            <numerusform>%n de ellos estaban fijados.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people are planned than there are places: {0}.</source>
        <translation>Hay más personas previstas que plazas: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no seat.</source>
        <translation>
            <numerusform>%n persona no tiene asiento.</numerusform>
            <numerusform>%n personas no tienen asiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds are not planned.</source>
        <translation>
            <numerusform>%n ronda sin planificar.</numerusform>
            <numerusform>%n rondas sin planificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not kept in {0}.</source>
        <translation>
            <numerusform>%n regla no se cumple en {0}.</numerusform>
            <numerusform>%n reglas no se cumplen en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rotation is planned.</source>
        <translation>La rotación está planificada.</translation>
    </message>
    <message>
        <source>Nothing can be better: every figure is at its limit.</source>
        <translation>Nada puede ser mejor: todas las cifras están en su límite.</translation>
    </message>
    <message>
        <source>The proposed plan is in use.</source>
        <translation>El plan propuesto está en uso.</translation>
    </message>
    <message>
        <source>The proposed plan is let go. The plan in use stays.</source>
        <translation>El plan propuesto se descarta. Sigue el plan en uso.</translation>
    </message>
    <message>
        <source>What is asked of the plan has changed, so the search has ended.</source>
        <translation>Ha cambiado lo que se pide al plan, así que la búsqueda ha terminado.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: the plan fits.</source>
        <translation>Planificar de nuevo no cambia nada: el plan encaja.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: not all rules can be kept.</source>
        <translation>Planificar de nuevo no cambia nada: no se pueden cumplir todas las reglas.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed plan is let go.</source>
        <translation>La sesión ha cambiado, así que el plan propuesto se descarta.</translation>
    </message>
    <message>
        <source>No better plan was found.</source>
        <translation>No se encontró un plan mejor.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>Not all rules can be kept</source>
        <translation>No se pueden cumplir todas las reglas</translation>
    </message>
    <message>
        <source>A goal gives way to the rules</source>
        <translation>Un objetivo cede ante las reglas</translation>
    </message>
    <message>
        <source>The plan does not keep all rules</source>
        <translation>El plan no cumple todas las reglas</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the plan that is drawn:</source>
        <translation>En el plan que se muestra:</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”: the seat stays as it is.</source>
        <translation>Nadie se llama aquí «{0}»: el asiento queda como está.</translation>
    </message>
    <message>
        <source>Everybody has equally many turns</source>
        <translation>Todos tienen los mismos turnos</translation>
    </message>
    <message>
        <source>Groups are mixed in every round</source>
        <translation>Los grupos están mezclados en cada ronda</translation>
    </message>
    <message>
        <source>Many pairs meet, few of them twice</source>
        <translation>Coinciden muchas parejas, pocas dos veces</translation>
    </message>
    <message>
        <source>Nobody waits much longer than others</source>
        <translation>Nadie espera mucho más que otros</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Goals, the one that counts most first</source>
        <translation>Objetivos, primero el que más cuenta</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a goal.</source>
        <translation>Alt con Arriba o Abajo mueve un objetivo.</translation>
    </message>
    <message>
        <source>Name, or empty</source>
        <translation>Nombre, o vacío</translation>
    </message>
    <message>
        <source>Name of who is planned for this chair</source>
        <translation>Nombre de quien está previsto para esta silla</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>outer circle</source>
        <translation>círculo exterior</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>ninguna mesa</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>no en esta ronda</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>antes {0}</translation>
    </message>
    <message>
        <source>Different people they sit with</source>
        <translation>Personas distintas con las que se sienta</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Rounds in which they sit</source>
        <translation>Rondas en las que se sienta</translation>
    </message>
    <message>
        <source>Most rounds in a row in which they do not sit</source>
        <translation>Máximo de rondas seguidas en las que no se sienta</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Rotation: people by rounds</source>
        <translation>Rotación: personas por rondas</translation>
    </message>
    <message>
        <source>Letters: find somebody. Enter: to the seat in the other table.</source>
        <translation>Letras: buscar a alguien. Intro: al asiento en la otra tabla.</translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation>Personas aparte</translation>
    </message>
    <message>
        <source>People kept together</source>
        <translation>Personas juntas</translation>
    </message>
    <message>
        <source>People only in some rounds</source>
        <translation>Personas solo en algunas rondas</translation>
    </message>
    <message>
        <source>People not in some rounds</source>
        <translation>Personas que no van en algunas rondas</translation>
    </message>
    <message>
        <source>Groups kept apart</source>
        <translation>Grupos aparte</translation>
    </message>
    <message>
        <source>Groups kept together</source>
        <translation>Grupos juntos</translation>
    </message>
    <message>
        <source>No two of them sit in the circle, or at a table, together.</source>
        <translation>No hay dos de ellos juntos en el círculo, o en una mesa.</translation>
    </message>
    <message>
        <source>All of them sit in the circle, or none; at one table.</source>
        <translation>Se sientan en el círculo todos o ninguno; en una misma mesa.</translation>
    </message>
    <message>
        <source>In all other rounds they listen.</source>
        <translation>En todas las demás rondas escuchan.</translation>
    </message>
    <message>
        <source>In these rounds they listen.</source>
        <translation>En estas rondas escuchan.</translation>
    </message>
    <message>
        <source>Only one of these groups is in the circle at a time, or at a table.</source>
        <translation>Solo uno de estos grupos está a la vez en el círculo, o en una mesa.</translation>
    </message>
    <message>
        <source>Their own round: the circle is filled from these groups. At tables each sits at as few as can be.</source>
        <translation>Su propia ronda: el círculo se llena con estos grupos. En mesas, cada uno se sienta en las menos posibles.</translation>
    </message>
    <message>
        <source>This gives way to it: {0}</source>
        <translation>Esto cede ante ella: {0}</translation>
    </message>
    <message>
        <source>Cannot be kept with: {0}</source>
        <translation>No se puede cumplir junto con: {0}</translation>
    </message>
    <message>
        <source>left free</source>
        <translation>queda libre</translation>
    </message>
    <message>
        <source>nobody planned</source>
        <translation>nadie previsto</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Silla {0}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Mesa {0}</translation>
    </message>
    <message>
        <source>Table {0}, seat {1}</source>
        <translation>Mesa {0}, asiento {1}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>estaba vacío</translation>
    </message>
    <message>
        <source>Rotation: seats by rounds</source>
        <translation>Rotación: asientos por rondas</translation>
    </message>
    <message>
        <source>Letters: name somebody. Delete: nobody. Control and arrow keys: change places.</source>
        <translation>Letras: nombrar a alguien. Supr: nadie. Ctrl y flechas: cambiar de sitio.</translation>
    </message>
    <message>
        <source>Use the proposed plan or let it go before you change seats by hand.</source>
        <translation>Use o descarte el plan propuesto antes de cambiar asientos a mano.</translation>
    </message>
</context>
<context>
    <name>RotationHeader</name>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>Círculo interior</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Buscar más</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Otro plan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanificar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
</context>
<context>
    <name>RotationRoom</name>
    <message>
        <source>No round is to come: to plan more, add them in the agenda.</source>
        <translation>No queda ninguna ronda: para planificar más, añádalas en el programa.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: press Plan.</source>
        <translation>Aún no hay nada planificado: pulse Planificar.</translation>
    </message>
    <message>
        <source>What the plan reaches is said when it fits: plan again.</source>
        <translation>Qué logra el plan se dice cuando encaja: planifique de nuevo.</translation>
    </message>
    <message>
        <source>This seat is only proposed: use the plan first, then pin it.</source>
        <translation>Este asiento es solo una propuesta: use antes el plan y luego fíjelo.</translation>
    </message>
    <message>
        <source>Choose a planned seat in the rotation first.</source>
        <translation>Elija antes un asiento planificado en la rotación.</translation>
    </message>
    <message>
        <source>Choose somebody in a round that has not begun first.</source>
        <translation>Elija antes a alguien en una ronda que no haya empezado.</translation>
    </message>
</context>
<context>
    <name>RotationTools</name>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Mostrar solo este grupo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>How many tables there are</source>
        <translation>Cuántas mesas hay</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>By chair</source>
        <translation>Por silla</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>Por mesa</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
</context>
<context>
    <name>RoundsField</name>
    <message>
        <source>Every round</source>
        <translation>Cada ronda</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Table rounds</source>
        <translation>Rondas de mesas</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Ronda {0}</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Ronda de mesas {0}</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>What the rule says</source>
        <translation>Qué dice la regla</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Cambiar una regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Type two letters of a name.</source>
        <translation>Nadie se llama «{0}». Escriba dos letras de un nombre.</translation>
    </message>
    <message>
        <source>In which rounds</source>
        <translation>En qué rondas</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Change the rule (Enter)</source>
        <translation>Cambiar la regla (Intro)</translation>
    </message>
    <message>
        <source>Take the rule out (Del)</source>
        <translation>Quitar la regla (Supr)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Enter changes a rule, Del takes it out, Ins adds one.</source>
        <translation>Intro cambia una regla, Supr la quita, Ins añade una.</translation>
    </message>
    <message>
        <source>No rules yet: who sits together, and in which rounds, is up to the plan.</source>
        <translation>Aún no hay reglas: quién se sienta junto, y en qué rondas, lo decide el plan.</translation>
    </message>
    <message>
        <source>The rule is taken out.</source>
        <translation>La regla está quitada.</translation>
    </message>
</context>
<context>
    <name>SameBar</name>
    <message numerus="yes">
        <source>%n rows that say the same as others:</source>
        <translation>
            <numerusform>%n fila que dice lo mismo que otra:</numerusform>
            <numerusform>%n filas que dicen lo mismo que otras:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows that say the same as others:</source>
        <translation>Elegir filas que dicen lo mismo que otras:</translation>
    </message>
</context>
<context>
    <name>SavedPeople</name>
    <message>
        <source>Two letters of a name</source>
        <translation>Dos letras de un nombre</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first.</source>
        <translation>Nadie se llama «{0}». Añada antes a la persona en Personas.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Se paró. No se escribió nada.</translation>
    </message>
    <message>
        <source>This computer has no program to open {0} with.</source>
        <translation>Este ordenador no tiene programa para abrir {0}.</translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>How much of the file is done</source>
        <translation>Cuánto del archivo está hecho</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Escribiendo {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is saved: {1}.</source>
        <translation>{0} está guardado: {1}.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} está guardado.</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Estos códigos QR no se pudieron leer de vuelta, así que pruébelos antes de imprimir: {0}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>People who can sit down</source>
        <translation>Personas que pueden sentarse</translation>
    </message>
    <message>
        <source>Seat line: name of who sits down</source>
        <translation>Línea de asientos: nombre de quien se sienta</translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>SessionTrouble</name>
    <message>
        <source>Read only: {0} can be looked at and printed. To change something, save it under another name.</source>
        <translation>Solo lectura: {0} se puede ver e imprimir. Para cambiar algo, guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Moverla…</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Sesión de ejemplo</translation>
    </message>
    <message>
        <source>Open-space sample</source>
        <translation>Ejemplo de espacio abierto</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Name and move the session</source>
        <translation>Nombrar y mover la sesión</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there</source>
        <translation>Guardar en otro sitio y continuar allí</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>That is the file you are working in.</source>
        <translation>Ese es el archivo en el que está trabajando.</translation>
    </message>
    <message>
        <source>A copy was saved as {0}. You go on in {1}.</source>
        <translation>Se guardó una copia como {0}. Usted continúa en {1}.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>{0} está en marcha.</translation>
    </message>
    <message>
        <source>The Stage is shown.</source>
        <translation>La proyección está visible.</translation>
    </message>
    <message>
        <source>The clock goes on while the session is closed.</source>
        <translation>El reloj sigue mientras la sesión está cerrada.</translation>
    </message>
    <message>
        <source>The Stage would go away.</source>
        <translation>La proyección desaparecería.</translation>
    </message>
    <message>
        <source>Leave this session?</source>
        <translation>¿Salir de esta sesión?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>The session is kept in {0} now.</source>
        <translation>La sesión se guarda ahora en {0}.</translation>
    </message>
    <message>
        <source>The session is kept in {0} now. What was done before cannot be undone any more.</source>
        <translation>La sesión se guarda ahora en {0}. Lo hecho antes ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Sesiones (*{0})</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Time and sound</source>
        <translation>Tiempo y sonido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Things glide to where they go</source>
        <translation>Las cosas se deslizan hasta su sitio</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Claro sobre oscuro</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Oscuro sobre claro</translation>
    </message>
    <message>
        <source>Black on white, for a weak lamp</source>
        <translation>Negro sobre blanco, para una lámpara débil</translation>
    </message>
    <message>
        <source>Colours of the Stage</source>
        <translation>Colores de la proyección</translation>
    </message>
    <message>
        <source>The second screen</source>
        <translation>La segunda pantalla</translation>
    </message>
    <message>
        <source>Screen of the Stage</source>
        <translation>Pantalla de la proyección</translation>
    </message>
    <message>
        <source> seconds before the end</source>
        <translation> segundos antes del final</translation>
    </message>
    <message>
        <source>Wrapping up begins with</source>
        <translation>El aviso de final empieza con</translation>
    </message>
    <message>
        <source> % of the time left</source>
        <translation> % del tiempo restante</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>pero como máximo</translation>
    </message>
    <message>
        <source>Last minute begins</source>
        <translation>El último minuto empieza</translation>
    </message>
    <message>
        <source>Volume of the chime</source>
        <translation>Volumen de la campana</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Silenciar la campana</translation>
    </message>
    <message>
        <source>Chime when wrapping up begins, too</source>
        <translation>Campana también con el aviso de final</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Probar la campana</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Restablecer los ajustes…</translation>
    </message>
    <message>
        <source>All that can be chosen here will be as it is when the app is new, your own keys too.</source>
        <translation>Todo lo que se puede elegir aquí quedará como en la aplicación nueva, también sus propias teclas.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer los ajustes?</translation>
    </message>
    <message>
        <source>Sessions, backups and recent files stay as they are.</source>
        <translation>Las sesiones, las copias de seguridad y los archivos recientes quedan como están.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer los ajustes</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>Time in the circle by group</source>
        <translation>Tiempo en el círculo por grupo</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Copies</source>
        <translation>Ejemplares</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>With the topics that hang already</source>
        <translation>Con los temas que ya están colgados</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Último número</translation>
    </message>
    <message>
        <source>Slips on a sheet</source>
        <translation>Papeletas por hoja</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Filas vacías</translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation>Hojas en blanco</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formularios en blanco</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>Notas de</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Qué formulario</translation>
    </message>
    <message>
        <source>How many of each, where nobody said</source>
        <translation>Cuántos de cada uno, si nadie lo dijo</translation>
    </message>
    <message>
        <source>Twice as high, to be folded</source>
        <translation>El doble de alto, para doblar</translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation>Dos por hoja</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>the whole board</source>
        <translation>todo el tablero</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Plan the rotation</source>
        <translation>Planificar la rotación</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Sentar la ronda {0} según el plan</translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>Number of the slip</source>
        <translation>Número de la papeleta</translation>
    </message>
    <message>
        <source>Role of who wrote it</source>
        <translation>Función de quien la escribió</translation>
    </message>
    <message>
        <source>Group of who wrote it</source>
        <translation>Grupo de quien la escribió</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Slip {0} kept. Next: {1}.</source>
        <translation>Papeleta {0} guardada. Siguiente: {1}.</translation>
    </message>
    <message>
        <source>Slip {0} says nearly the same as “{1}”.</source>
        <translation>La papeleta {0} dice casi lo mismo que «{1}».</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Como {0}</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin función</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Papeleta</translation>
    </message>
    <message>
        <source>Role (Ctrl+R: next)</source>
        <translation>Función (Ctrl+R: siguiente)</translation>
    </message>
    <message>
        <source>Group (Ctrl+G: next)</source>
        <translation>Grupo (Ctrl+G: siguiente)</translation>
    </message>
    <message>
        <source>Enter keeps the slip. “88: words” is slip 88.</source>
        <translation>Intro guarda la papeleta. «88: palabras» es la papeleta 88.</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n slip(s) entered</source>
        <translation>
            <numerusform>%n papeleta introducida</numerusform>
            <numerusform>%n papeletas introducidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} entered</source>
        <translation>{0} de {1} introducidas</translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}; faltan {1}</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>How many slips were handed in</source>
        <translation>Cuántas papeletas se entregaron</translation>
    </message>
    <message>
        <source>Type slip {0}, which is missing</source>
        <translation>Escribir la papeleta {0}, que falta</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n papeleta eliminada. Deshacer la recupera.</numerusform>
            <numerusform>%n papeletas eliminadas. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that are entered</source>
        <translation>Papeletas introducidas</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>No slips yet</source>
        <translation>Aún no hay papeletas</translation>
    </message>
    <message>
        <source>Type the words of the first slip, then Enter. The next number comes by itself.</source>
        <translation>Escriba las palabras de la primera papeleta y pulse Intro. El número siguiente sale solo.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Letras (codificación)</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre casillas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Topics, recommendations and themes that can become options</source>
        <translation>Temas, recomendaciones y categorías que pueden ser opciones</translation>
    </message>
    <message>
        <source>Space ticks a row.</source>
        <translation>Espacio marca una fila.</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Tomar lo marcado</translation>
    </message>
    <message>
        <source>Take all topics</source>
        <translation>Tomar todos los temas</translation>
    </message>
    <message>
        <source>Topics of the agenda wall, what their reports recommend, and themes can be taken from here.</source>
        <translation>De aquí se pueden tomar temas del muro, lo que recomiendan sus informes, y categorías.</translation>
    </message>
    <message>
        <source>From topics, reports and themes</source>
        <translation>De temas, informes y categorías</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Whoever comes are the right people.</source>
        <translation>Quienes vienen son las personas adecuadas.</translation>
    </message>
    <message>
        <source>Whatever happens is the only thing that could have.</source>
        <translation>Lo que ocurre es lo único que podía ocurrir.</translation>
    </message>
    <message>
        <source>Whenever it starts is the right time.</source>
        <translation>Cuando empieza es el momento adecuado.</translation>
    </message>
    <message>
        <source>When it is over, it is over.</source>
        <translation>Cuando se acaba, se acaba.</translation>
    </message>
    <message>
        <source>The law of two feet</source>
        <translation>La ley de los dos pies</translation>
    </message>
    <message>
        <source>Where you neither learn nor give, move on to where you do.</source>
        <translation>Donde no aprenda ni aporte, váyase a donde sí.</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Espacio abierto</translation>
    </message>
    <message>
        <source>Put your mark anywhere on the line.</source>
        <translation>Ponga su marca en cualquier punto de la línea.</translation>
    </message>
    <message>
        <source>Put your mark anywhere in the triangle: the nearer to a corner, the more.</source>
        <translation>Ponga su marca en cualquier punto del triángulo: cuanto más cerca de una esquina, más.</translation>
    </message>
    <message>
        <source>Tick as many as you like.</source>
        <translation>Marque tantas como quiera.</translation>
    </message>
    <message>
        <source>Answer in your own words.</source>
        <translation>Responda con sus propias palabras.</translation>
    </message>
    <message>
        <source>Tick one.</source>
        <translation>Marque una.</translation>
    </message>
    <message numerus="yes">
        <source>%n hands counted so far</source>
        <translation>
            <numerusform>%n mano contada hasta ahora</numerusform>
            <numerusform>%n manos contadas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far</source>
        <translation>
            <numerusform>%n respuesta hasta ahora</numerusform>
            <numerusform>%n respuestas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in the picture. It grows by {0} at a time.</source>
        <translation>
            <numerusform>Hay %n respuesta en la imagen. Crece por grupos de {0}.</numerusform>
            <numerusform>Hay %n respuestas en la imagen. Crece por grupos de {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on paper are shown here from %n on.</source>
        <translation>
            <numerusform>Las respuestas en papel se muestran aquí a partir de %n.</numerusform>
            <numerusform>Las respuestas en papel se muestran aquí a partir de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are shown here from %n on.</source>
        <translation>
            <numerusform>Las respuestas se muestran aquí a partir de %n.</numerusform>
            <numerusform>Las respuestas se muestran aquí a partir de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>al menos %n persona</numerusform>
            <numerusform>al menos %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n mano</numerusform>
            <numerusform>%n manos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n answers</source>
        <translation>
            <numerusform>menos de %n respuesta</numerusform>
            <numerusform>menos de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar below the scale: the middle half of the answers. Thin line: the median.</source>
        <translation>Barra bajo la escala: la mitad central de las respuestas. Línea fina: la mediana.</translation>
    </message>
    <message>
        <source>Large mark: the mean of the answers.</source>
        <translation>Marca grande: la media de las respuestas.</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} de acuerdo</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>igual</translation>
    </message>
    <message numerus="yes">
        <source>{0}%n points</source>
        <translation>
            <numerusform>{0}%n punto</numerusform>
            <numerusform>{0}%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers compared</source>
        <translation>Respuestas comparadas</translation>
    </message>
    <message>
        <source>Is it chance? Still being worked out …</source>
        <translation>¿Es azar? Aún se está calculando …</translation>
    </message>
    <message>
        <source>First and last: {0}</source>
        <translation>Primera y última: {0}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>En ninguna categoría</translation>
    </message>
    <message>
        <source>{0} (goes on)</source>
        <translation>{0} (continúa)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes say this</source>
        <translation>
            <numerusform>%n nota dice esto</numerusform>
            <numerusform>%n notas dicen esto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here: %n with most votes</source>
        <translation>
            <numerusform>aquí: %n con más votos</numerusform>
            <numerusform>aquí: %n con más votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} notes are in a theme.</source>
        <translation>{0} de {1} notas están en una categoría.</translation>
    </message>
    <message>
        <source>No themes yet.</source>
        <translation>Aún no hay categorías.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The {0} most frequent of {1} words in {2} notes or more, out of {3} notes.</source>
        <translation>Las {0} más frecuentes de {1} palabras en {2} notas o más, de {3} notas.</translation>
    </message>
    <message>
        <source>Words in {0} notes or more, out of {1} notes. The larger, the more.</source>
        <translation>Palabras en {0} notas o más, de {1} notas. Cuanto más grande, más notas.</translation>
    </message>
    <message numerus="yes">
        <source>No word stands in %n notes or more.</source>
        <translation>
            <numerusform>Ninguna palabra está en %n nota o más.</numerusform>
            <numerusform>Ninguna palabra está en %n notas o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Muro de temas</translation>
    </message>
    <message>
        <source>The wall is empty. Who has a topic?</source>
        <translation>El muro está vacío. ¿Quién tiene un tema?</translation>
    </message>
    <message numerus="yes">
        <source>The wall is empty: room for %n topics. Who has one?</source>
        <translation>
            <numerusform>El muro está vacío: cabe %n tema. ¿Quién tiene uno?</numerusform>
            <numerusform>El muro está vacío: caben %n temas. ¿Quién tiene uno?</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Franja {0}</translation>
    </message>
    <message>
        <source>Slot {0}: now</source>
        <translation>Franja {0}: ahora</translation>
    </message>
    <message>
        <source>Slot {0}: over</source>
        <translation>Franja {0}: terminada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>number and title of a topic</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} (+{1}) {2}</source>
        <comment>number, numbers of topics merged into it, title</comment>
        <translation>{0} (+{1}) {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n topics not on the wall yet: {0}</source>
        <translation>
            <numerusform>%n tema aún fuera del muro: {0}</numerusform>
            <numerusform>%n temas aún fuera del muro: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Tema {0}</translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <translation>Junto con: {0}</translation>
    </message>
    <message>
        <source>Convened by {0}</source>
        <translation>Convoca {0}</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Aún fuera del muro</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}</source>
        <translation>Grupos de trabajo, franja {0}</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}: {1}</source>
        <translation>Grupos de trabajo, franja {0}: {1}</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>News from the breakouts</source>
        <translation>Noticias de los grupos de trabajo</translation>
    </message>
    <message>
        <source>Reports are shown here as they arrive.</source>
        <translation>Los informes se muestran aquí según llegan.</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Se recomienda: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {0}</source>
        <translation>Aún por venir: {0}</translation>
    </message>
    <message>
        <source>All reports are in.</source>
        <translation>Están todos los informes.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Clasificación por puntos</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message numerus="yes">
        <source>%n dots given.</source>
        <translation>
            <numerusform>%n punto dado.</numerusform>
            <numerusform>%n puntos dados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n dots each.</source>
        <translation>
            <numerusform>Hasta %n punto por persona.</numerusform>
            <numerusform>Hasta %n puntos por persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation>
            <numerusform>Hay %n persona presente.</numerusform>
            <numerusform>Hay %n personas presentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Aún no hay nada entre lo que elegir.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Prioridades comunes</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Solo {0}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n persona presente</numerusform>
            <numerusform>%n personas presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>chose {0}, {1}</source>
        <comment>3, 12 people here</comment>
        <translation>eligieron {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n en común</numerusform>
            <numerusform>%n en común</numerusform>
        </translation>
    </message>
    <message>
        <source>ranked {0}</source>
        <translation>puesto {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The two groups have not been named yet.</source>
        <translation>Aún no se han nombrado los dos grupos.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí sola</translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>Un tema</translation>
    </message>
    <message>
        <source>Breakout clocks</source>
        <translation>Relojes de los grupos</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Una categoría</translation>
    </message>
    <message>
        <source>One canvas</source>
        <translation>Un lienzo</translation>
    </message>
    <message>
        <source>One QR code</source>
        <translation>Un código QR</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Respuestas hasta ahora</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Ronda {0} de {1}</translation>
    </message>
    <message>
        <source>Next: round {0} of {1}</source>
        <translation>Ahora sigue: ronda {0} de {1}</translation>
    </message>
    <message>
        <source>Table round {0} of {1}</source>
        <translation>Ronda de mesas {0} de {1}</translation>
    </message>
    <message>
        <source>Next: table round {0} of {1}</source>
        <translation>Ahora sigue: ronda de mesas {0} de {1}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Mesa {0}</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <comment>3 × Tenant</comment>
        <translation>{0} × {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find your name: the number is your table.</source>
        <translation>Busque su nombre: el número es su mesa.</translation>
    </message>
    <message>
        <source>The moderator tells you which table is yours.</source>
        <translation>Quien modera le dice cuál es su mesa.</translation>
    </message>
    <message>
        <source>Not on the list? Ask the moderator.</source>
        <translation>¿No está en la lista? Pregunte a quien modera.</translation>
    </message>
    <message>
        <source>you change tables</source>
        <comment>beside a filled box</comment>
        <translation>cambia de mesa</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Tras la ronda {0}</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Silla {0}</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Silla libre</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Silla rotatoria</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>A chair will free up</source>
        <translation>Quedará libre una silla</translation>
    </message>
    <message>
        <source>Before we start: take a chair</source>
        <translation>Antes de empezar: ocupe una silla</translation>
    </message>
    <message>
        <source>We begin when two are in</source>
        <translation>Empezamos cuando haya dos dentro</translation>
    </message>
    <message>
        <source>A chair is free</source>
        <translation>Hay una silla libre</translation>
    </message>
    <message>
        <source>To speak, ask for the next free chair.</source>
        <translation>Para hablar, pida la próxima silla libre.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>Para hablar, ocupe la silla rotatoria.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>Para hablar, ocupe la silla libre.</translation>
    </message>
    <message>
        <source>After one point, go back to the outer circle.</source>
        <translation>Tras decir una cosa, vuelva al círculo exterior.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Stay in the circle, on another chair</source>
        <translation>Se quedan en el círculo, en otra silla</translation>
    </message>
    <message>
        <source>Stay in the circle, some on another chair</source>
        <translation>Se quedan en el círculo, algunos en otra silla</translation>
    </message>
    <message>
        <source>Stay in the circle</source>
        <translation>Se quedan en el círculo</translation>
    </message>
    <message>
        <source>Come into the circle</source>
        <translation>Entran en el círculo</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>En el círculo</translation>
    </message>
    <message>
        <source>Back to the outer circle</source>
        <translation>Vuelven al círculo exterior</translation>
    </message>
    <message>
        <source>Back to the outer circle: {0}</source>
        <translation>Vuelven al círculo exterior: {0}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>¿Qué ha oído?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora qué?</translation>
    </message>
    <message>
        <source>We talked about: {0}</source>
        <translation>Hemos hablado de: {0}</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Hasta las {0}</translation>
    </message>
    <message>
        <source>We go on now</source>
        <translation>Seguimos ahora</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Son las {0}</translation>
    </message>
    <message>
        <source>Can you read this?</source>
        <translation>¿Se lee esto?</translation>
    </message>
    <message>
        <source>This is the smallest text: ask somebody in the back row to read it aloud.</source>
        <translation>Este es el texto más pequeño: pida a alguien de la última fila que lo lea en voz alta.</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Take off the Stage</source>
        <translation>Quitar de la proyección</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Mostrar en la proyección</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>There is no question yet. Make a form in the room Questions.</source>
        <translation>Aún no hay preguntas. Haga un formulario en Preguntas.</translation>
    </message>
    <message>
        <source>Free words are notes: the Stage shows them with the board.</source>
        <translation>El texto libre son notas: la proyección las muestra con el tablero.</translation>
    </message>
    <message>
        <source>{0} shows the Stage.</source>
        <translation>{0} muestra la proyección.</translation>
    </message>
    <message>
        <source>Hide the Stage</source>
        <translation>Ocultar la proyección</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Mostrar la proyección</translation>
    </message>
    <message>
        <source>The projector shows what this screen shows. Extend it, and the Stage goes there alone.</source>
        <translation>El proyector muestra lo mismo que esta pantalla. Amplíe el escritorio a él, y solo la proyección irá allí.</translation>
    </message>
    <message>
        <source>The projector is back, and the Stage on it.</source>
        <translation>El proyector ha vuelto, y la proyección con él.</translation>
    </message>
    <message>
        <source>The projector is gone. The Stage comes back with it.</source>
        <translation>El proyector ya no está. La proyección vuelve con él.</translation>
    </message>
    <message>
        <source>Second screen found: {0} shows the Stage there.</source>
        <translation>Segunda pantalla encontrada: {0} muestra allí la proyección.</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
    <message>
        <source>{0}. By hand: {1}</source>
        <translation>{0}. A mano: {1}</translation>
    </message>
    <message>
        <source>Shown to the room</source>
        <translation>Visible para la sala</translation>
    </message>
    <message>
        <source>The Stage is not shown</source>
        <translation>La proyección no se muestra</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Proyección</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>ends {0}</source>
        <translation>termina {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Empty session</source>
        <translation>Sesión vacía</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A fishbowl</source>
        <translation>Una pecera</translation>
    </message>
    <message>
        <source>An open space</source>
        <translation>Un espacio abierto</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Visita de un minuto</translation>
    </message>
    <message>
        <source>What is where, in seven steps.</source>
        <translation>Qué está dónde, en siete pasos.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>A workshop of 25 invented people after two rounds. The third is yours.</source>
        <translation>Un taller de 25 personas inventadas tras dos rondas. La tercera es suya.</translation>
    </message>
    <message>
        <source>An afternoon after its first slot: wall, reports and notes.</source>
        <translation>Una tarde tras su primera franja: muro, informes y notas.</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast. Practise on it.</source>
        <translation>La sesión de ejemplo avanza sola, diez veces más rápido. Practique con ella.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sesiones recientes</translation>
    </message>
    <message>
        <source>Begin with a plan</source>
        <translation>Empezar con un plan</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Pecera</translation>
    </message>
    <message>
        <source>Run fishbowl and open-space sessions from one laptop and a projector. No internet needed.</source>
        <translation>Conduzca sesiones de pecera y de espacio abierto con un portátil y un proyector. Sin internet.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What has everybody come to talk about?</source>
        <translation>¿De qué ha venido a hablar todo el mundo?</translation>
    </message>
    <message>
        <source>The Stage shows it.</source>
        <translation>La proyección lo muestra.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escribirla</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Paste or import them from a spreadsheet, or type names.</source>
        <translation>Péguelas o impórtelas de una hoja de cálculo, o escriba nombres.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Ir a Personas</translation>
    </message>
    <message>
        <source>Begin with a template, or plan by hand.</source>
        <translation>Empiece con una plantilla, o planifique a mano.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation>Ir a Programa</translation>
    </message>
    <message>
        <source>Name the spaces where breakouts meet. Topics follow as people pitch them.</source>
        <translation>Ponga nombre a los espacios donde se reúnen los grupos de trabajo. Los temas llegan cuando la gente los presenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n espacio</numerusform>
            <numerusform>%n espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaces and topics</source>
        <translation>Espacios y temas</translation>
    </message>
    <message>
        <source>Go to Open space</source>
        <translation>Ir a Espacio abierto</translation>
    </message>
    <message>
        <source>No second screen yet. Without one the Stage fills this screen.</source>
        <translation>Aún no hay segunda pantalla. Sin ella, la proyección ocupa esta pantalla.</translation>
    </message>
    <message>
        <source>Second screen found: {0}.</source>
        <translation>Segunda pantalla encontrada: {0}.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Mostrar la proyección</translation>
    </message>
    <message>
        <source>The chime marks the end of a round. Can the back row hear it?</source>
        <translation>La campana marca el final de una ronda. ¿Se oye en la última fila?</translation>
    </message>
    <message>
        <source>The chime was played. Louder or quieter: Settings.</source>
        <translation>La campana ha sonado. Más alto o más bajo: Ajustes.</translation>
    </message>
    <message>
        <source>This computer could not play it. The clock on the Stage still shows it.</source>
        <translation>Este ordenador no pudo hacerla sonar. El reloj de la proyección lo sigue mostrando.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Probar la campana</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}: hecho</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clock and messages</source>
        <translation>Reloj y mensajes</translation>
    </message>
    <message>
        <source>−1</source>
        <translation>−1</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>That was not saved. What you typed is still there.</source>
        <translation>Eso no se guardó. Lo que escribió sigue ahí.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Not saved since {0}</source>
        <translation>Sin guardar desde las {0}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardado {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Stage blank</source>
        <translation>Proyección en blanco</translation>
    </message>
    <message>
        <source>Test picture on the Stage</source>
        <translation>Imagen de prueba en la proyección</translation>
    </message>
    <message>
        <source>Stage frozen</source>
        <translation>Proyección congelada</translation>
    </message>
</context>
<context>
    <name>SuggestPanel</name>
    <message>
        <source>Looking for themes…</source>
        <translation>Buscando categorías…</translation>
    </message>
    <message>
        <source>How far the search for themes is</source>
        <translation>Hasta dónde ha llegado la búsqueda de categorías</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Theme before (K)</source>
        <translation>Categoría anterior (K)</translation>
    </message>
    <message>
        <source>Next theme (J)</source>
        <translation>Siguiente categoría (J)</translation>
    </message>
    <message>
        <source>Suggest fewer themes (comma)</source>
        <translation>Sugerir menos categorías (coma)</translation>
    </message>
    <message>
        <source>Suggest more themes (full stop)</source>
        <translation>Sugerir más categorías (punto)</translation>
    </message>
    <message>
        <source>Title of the new theme</source>
        <translation>Título de la nueva categoría</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>New themes get their names later, from you</source>
        <translation>Las categorías nuevas reciben su nombre más tarde, de usted</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Notas parecidas…</translation>
    </message>
    <message>
        <source>Theme {0} of {1}</source>
        <translation>Categoría {0} de {1}</translation>
    </message>
    <message>
        <source>Together by: {0}</source>
        <translation>Juntas por: {0}</translation>
    </message>
    <message>
        <source>Joins “{0}”</source>
        <translation>Se une a «{0}»</translation>
    </message>
    <message>
        <source>A new theme; its name comes later</source>
        <translation>Una categoría nueva; su nombre llega más tarde</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for notes that look alike…</source>
        <translation>Buscando notas parecidas…</translation>
    </message>
    <message>
        <source>No notes look alike.</source>
        <translation>No hay notas parecidas.</translation>
    </message>
    <message>
        <source>reading {0} of {1} notes</source>
        <translation>leyendo {0} de {1} notas</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>debajo</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>encima</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n insegura</numerusform>
            <numerusform>%n inseguras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, placed or changed meanwhile</source>
        <translation>
            <numerusform>%n omitida, puesta o cambiada entretanto</numerusform>
            <numerusform>%n omitidas, puestas o cambiadas entretanto</numerusform>
        </translation>
    </message>
    <message>
        <source>joins “{0}”</source>
        <translation>se une a «{0}»</translation>
    </message>
    <message>
        <source>Theme {0} of {1}: {2}, {3}</source>
        <translation>Categoría {0} de {1}: {2}, {3}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Theme {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Nothing else is in this summary yet.</source>
        <translation>Aún no hay nada más en este resumen.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Qué respondieron</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Marks on a line from {0} (0) to {1} (100).</source>
        <translation>Marcas en una línea de {0} (0) a {1} (100).</translation>
    </message>
    <message>
        <source>How many disagree and agree.</source>
        <translation>Cuántos están en desacuerdo y de acuerdo.</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <translation>{0} de acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more</source>
        <translation>
            <numerusform>%n punto más</numerusform>
            <numerusform>%n puntos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) fewer</source>
        <translation>
            <numerusform>%n punto menos</numerusform>
            <numerusform>%n puntos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>How many ticked each box. {0}.</source>
        <translation>Cuántos marcaron cada casilla. {0}.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Marks in a triangle between {0}, {1} and {2}.</source>
        <translation>Marcas en un triángulo entre {0}, {1} y {2}.</translation>
    </message>
    <message>
        <source>{0} {1} ({2})</source>
        <translation>{0} {1} ({2})</translation>
    </message>
    <message>
        <source>Median {0}, middle half from {1} to {2}</source>
        <translation>Mediana {0}, mitad central de {1} a {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from {0} to {1}</source>
        <translation>
            <numerusform>%n respuesta de {0} a {1}</numerusform>
            <numerusform>%n respuestas de {0} a {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} of 100</source>
        <translation>{0} {1} de 100</translation>
    </message>
    <message>
        <source>On average {0}</source>
        <translation>De media, {0}</translation>
    </message>
    <message>
        <source>What people answered</source>
        <translation>Qué respondió la gente</translation>
    </message>
    <message>
        <source>How differences are weighed</source>
        <translation>Cómo se valoran las diferencias</translation>
    </message>
    <message>
        <source>To see whether a difference could be chance, the answers of both sides were put together and divided anew by chance, thousands of times, into two sides as large as before. If these often differ as much as the real ones, the difference could easily be chance; if they hardly ever do, it hardly is. Where the same people answered twice, chance decided instead for each of them whether they moved up or down.</source>
        <translation>Para ver si una diferencia podría ser azar, se juntaron las respuestas de ambas partes y se repartieron de nuevo al azar, miles de veces, en dos partes tan grandes como antes. Si estas difieren a menudo tanto como las reales, la diferencia bien puede ser azar; si casi nunca, difícilmente lo es. Donde las mismas personas respondieron dos veces, el azar decidió en su lugar, para cada una, si subía o bajaba.</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Leído antes</translation>
    </message>
    <message>
        <source>A question without wording</source>
        <translation>Una pregunta sin texto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Appendix: all notes</source>
        <translation>Apéndice: todas las notas</translation>
    </message>
    <message>
        <source>Notes that were set aside and are not listed: {0}.</source>
        <translation>Notas apartadas, que no se enumeran: {0}.</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Categoría: {0}</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Chosen as quotes: {1}.</source>
        <translation>Notas en total: {0}. Elegidas como citas: {1}.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Notes by theme</source>
        <translation>Notas por categoría</translation>
    </message>
    <message>
        <source>How many notes of each group are in each theme, and what share of all notes of the group that is.</source>
        <translation>Cuántas notas de cada grupo hay en cada categoría, y qué parte son de todas las notas del grupo.</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Quién habló de qué</translation>
    </message>
    <message>
        <source>Shares of fewer than {0} notes say little and are left out.</source>
        <translation>Los porcentajes de menos de {0} notas dicen poco y se omiten.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Notes in all</source>
        <translation>Notas en total</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Lienzos</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>sin notas</translation>
    </message>
    <message>
        <source>Words that stand in {0} notes or more, of {1} notes. A note counts a word once.</source>
        <translation>Palabras que están en {0} notas o más, de {1} notas. Una nota cuenta cada palabra una vez.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words that stand in fewer notes than these, and in {0} or more: {1}.</source>
        <translation>Palabras que están en menos notas que estas, y en {0} o más: {1}.</translation>
    </message>
    <message>
        <source>The same words in sizes by the notes they stand in: {0}.</source>
        <translation>Las mismas palabras en tamaños según las notas en que están: {0}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Name in Unicode</source>
        <translation>Nombre en Unicode</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation>Caracteres que no se pudieron imprimir</translation>
    </message>
    <message>
        <source>In the text a mark stands for each of them.</source>
        <translation>En el texto, una marca está en lugar de cada uno.</translation>
    </message>
    <message>
        <source>All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.</source>
        <translation>Todos los turnos juntos duraron {0}. Repartidos por igual, cada una de las {1} personas habría tenido {2}.</translation>
    </message>
    <message>
        <source>Time in the circle</source>
        <translation>Tiempo en el círculo</translation>
    </message>
    <message>
        <source>Groups: their share of the people and of the time</source>
        <translation>Grupos: su parte de las personas y del tiempo</translation>
    </message>
    <message>
        <source>{0} of the people ({1})</source>
        <translation>{0} de las personas ({1})</translation>
    </message>
    <message>
        <source>{0} of the time ({1})</source>
        <translation>{0} del tiempo ({1})</translation>
    </message>
    <message>
        <source>Minutes in the circle by person</source>
        <translation>Minutos en el círculo por persona</translation>
    </message>
    <message>
        <source>Minutes in the circle by role, for each person on average</source>
        <translation>Minutos en el círculo por función, por persona de media</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin función</translation>
    </message>
    <message>
        <source>turns: {0}</source>
        <translation>turnos: {0}</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} en total</translation>
    </message>
    <message>
        <source>Dots placed: {0}.</source>
        <translation>Puntos puestos: {0}.</translation>
    </message>
    <message>
        <source>People: {0}, with {1} dots each.</source>
        <translation>Personas: {0}, con {1} puntos cada una.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>{0}, place {1}, tied</source>
        <translation>{0}, puesto {1}, empate</translation>
    </message>
    <message>
        <source>{0}, place {1}</source>
        <translation>{0}, puesto {1}</translation>
    </message>
    <message>
        <source>Dots by group</source>
        <translation>Puntos por grupo</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Primer grupo</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Segundo grupo</translation>
    </message>
    <message>
        <source>Each group chose on its own: {0} (people: {1}) and {2} (people: {3}). A priority is shared only where both chose it.</source>
        <translation>Cada grupo eligió por su cuenta: {0} (personas: {1}) y {2} (personas: {3}). Una prioridad solo es común donde ambos la eligieron.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Prioridades comunes</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Solo {0}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Place among {0}</source>
        <translation>Puesto en {0}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message numerus="yes">
        <source>This document is incomplete: %n text(s) not translated yet.</source>
        <translation>
            <numerusform>Este documento está incompleto: %n texto aún no está traducido.</numerusform>
            <numerusform>Este documento está incompleto: %n textos aún no están traducidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>A session without a title</source>
        <translation>Una sesión sin título</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Resumen de la sesión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minutos previstos</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutos reales</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>People who took part: {0}.</source>
        <translation>Personas que participaron: {0}.</translation>
    </message>
    <message>
        <source>Left before the end: {0}.</source>
        <translation>Se fueron antes del final: {0}.</translation>
    </message>
    <message>
        <source>Expected, but not marked as present: {0}.</source>
        <translation>Previstas, pero no marcadas como presentes: {0}.</translation>
    </message>
    <message>
        <source>Not named: {0} ({1})</source>
        <translation>Sin nombrar: {0} ({1})</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation>Rondas celebradas</translation>
    </message>
    <message>
        <source>Turns in the circle</source>
        <translation>Turnos en el círculo</translation>
    </message>
    <message>
        <source>Breakouts held</source>
        <translation>Grupos celebrados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Everybody who took part sat in the circle at least once.</source>
        <translation>Todas las personas que participaron se sentaron en el círculo al menos una vez.</translation>
    </message>
    <message>
        <source>{0} of {1} people sat in the circle at least once.</source>
        <translation>{0} de {1} personas se sentaron en el círculo al menos una vez.</translation>
    </message>
    <message>
        <source>{0} were {1} of the people and had {2} of the time in the circle.</source>
        <translation>{0} eran {1} de las personas y tuvieron {2} del tiempo en el círculo.</translation>
    </message>
    <message>
        <source>People by group</source>
        <translation>Personas por grupo</translation>
    </message>
    <message>
        <source>Options with the most dots</source>
        <translation>Opciones con más puntos</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>según el plan: {0}</translation>
    </message>
    <message>
        <source>held: {0}</source>
        <translation>celebrado: {0}</translation>
    </message>
    <message>
        <source>Activities held: {0} of {1}</source>
        <translation>Actividades celebradas: {0} de {1}</translation>
    </message>
    <message>
        <source>Time planned and held</source>
        <translation>Tiempo previsto y real</translation>
    </message>
    <message>
        <source>How it was run, and how to read this</source>
        <translation>Cómo se hizo, y cómo leer esto</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>La pecera</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Espacio abierto</translation>
    </message>
    <message>
        <source>Themes and quotes</source>
        <translation>Categorías y citas</translation>
    </message>
    <message>
        <source>Dots and priorities</source>
        <translation>Puntos y prioridades</translation>
    </message>
    <message>
        <source>Answers on forms</source>
        <translation>Respuestas en formularios</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In open space the people who came made the agenda: whoever had a topic posted it and opened its breakout, and everybody chose freely where to go, and could move on at any time. What a breakout came to is told as its own report says it; what nobody reported is not in here.</source>
        <translation>En el espacio abierto, las personas que vinieron hicieron el programa: quien tenía un tema lo publicó y abrió su grupo de trabajo, y cada cual eligió libremente adónde ir y pudo cambiar en cualquier momento. A qué llegó un grupo de trabajo se cuenta como lo dice su propio informe; lo que nadie informó no está aquí.</translation>
    </message>
    <message>
        <source>People put notes that belong together into themes, and named the themes last. How many notes a theme has says how much was written about it, not how many people agree. Quotes were chosen by whoever wrote this up, and stand as they were written.</source>
        <translation>Las personas pusieron las notas que van juntas en categorías, y al final dieron nombre a las categorías. Cuántas notas tiene una categoría dice cuánto se escribió sobre ella, no cuántas personas están de acuerdo. Las citas las eligió quien redactó esto, y están tal como se escribieron.</translation>
    </message>
    <message>
        <source>Dots were placed on options by those in the room; they show what was weighed most that day and are no vote. A priority is called shared only where each of the two groups chose it on its own.</source>
        <translation>Quienes estaban en la sala pusieron puntos en las opciones; muestran a qué se dio más peso ese día y no son una votación. Una prioridad se llama común solo donde cada uno de los dos grupos la eligió por su cuenta.</translation>
    </message>
    <message>
        <source>Times are those of the clock of the computer on which the session was run.</source>
        <translation>Las horas son las del reloj del ordenador con el que se llevó la sesión.</translation>
    </message>
    <message>
        <source>A turn counts from the start of its round, for who was seated by then, to its end. Time in which a round was paused is not taken off.</source>
        <translation>Un turno cuenta desde el inicio de su ronda, para quien ya estaba sentado, hasta su final. El tiempo en que una ronda estuvo en pausa no se descuenta.</translation>
    </message>
    <message>
        <source>Minutes are rounded, and shares make 100% together.</source>
        <translation>Los minutos están redondeados, y los porcentajes suman 100 %.</translation>
    </message>
    <message>
        <source>Notes taken: {0}.</source>
        <translation>Notas tomadas: {0}.</translation>
    </message>
    <message>
        <source>Set aside on purpose: {0}.</source>
        <translation>Apartadas a propósito: {0}.</translation>
    </message>
    <message>
        <source>Chosen as quotes: {0}.</source>
        <translation>Elegidas como citas: {0}.</translation>
    </message>
    <message>
        <source>Whoever took a note wrote down what they heard; few notes are word for word.</source>
        <translation>Quien tomó una nota escribió lo que oyó; pocas notas son palabra por palabra.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Muro de temas</translation>
    </message>
    <message>
        <source>Posted, and not held</source>
        <translation>Publicados, y no celebrados</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts</source>
        <translation>Memoria de los grupos de trabajo</translation>
    </message>
    <message>
        <source>Breakouts without a report: {0}.</source>
        <translation>Grupos de trabajo sin informe: {0}.</translation>
    </message>
    <message>
        <source>Merged from:</source>
        <translation>Unido a partir de:</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>convened by {0}</source>
        <translation>convoca {0}</translation>
    </message>
    <message>
        <source>people who came: {0}</source>
        <translation>personas que vinieron: {0}</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>sin informe</translation>
    </message>
    <message>
        <source>How the fishbowl worked</source>
        <translation>Cómo funcionó la pecera</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Ronda {0} de {1}</translation>
    </message>
    <message>
        <source>{0}, planned {1}</source>
        <translation>{0}, previsto {1}</translation>
    </message>
    <message>
        <source>people in the circle: {0}</source>
        <translation>personas en el círculo: {0}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question, from the feedback on round {0}</source>
        <translation>Pregunta, de los comentarios sobre la ronda {0}</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>El círculo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>chair {0} taken for {1} of the round</source>
        <translation>silla {0} ocupada {1} de la ronda</translation>
    </message>
    <message>
        <source>chair {0} free</source>
        <translation>silla {0} libre</translation>
    </message>
    <message>
        <source>The inner circle with its chairs: {0}.</source>
        <translation>El círculo interior con sus sillas: {0}.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Ocupada por</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Silla libre</translation>
    </message>
    <message>
        <source>{0} of {1}, turns: {2}</source>
        <translation>{0} de {1}, turnos: {2}</translation>
    </message>
    <message>
        <source>Time in the circle by group</source>
        <translation>Tiempo en el círculo por grupo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Who sat in the circle</source>
        <translation>Quién se sentó en el círculo</translation>
    </message>
    <message>
        <source>Notes from outside the rounds</source>
        <translation>Notas de fuera de las rondas</translation>
    </message>
    <message>
        <source>Notes from outside the breakouts</source>
        <translation>Notas de fuera de los grupos de trabajo</translation>
    </message>
    <message>
        <source>Notes that stand with their themes: {0}</source>
        <translation>Notas que están con sus categorías: {0}</translation>
    </message>
    <message>
        <source>Notes that were set aside</source>
        <translation>Notas apartadas</translation>
    </message>
    <message>
        <source>At no activity</source>
        <translation>En ninguna actividad</translation>
    </message>
    <message>
        <source>What people said after the round</source>
        <translation>Qué dijo la gente tras la ronda</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Became the question of round {0}</source>
        <translation>Fue la pregunta de la ronda {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Ronda {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Un participante</translation>
    </message>
    <message>
        <source>People are named here unless they asked not to be.</source>
        <translation>Aquí se nombra a las personas, salvo que hayan pedido lo contrario.</translation>
    </message>
    <message>
        <source>People are called by their role here.</source>
        <translation>Aquí se llama a las personas por su función.</translation>
    </message>
    <message>
        <source>People are called neither by name nor by role here.</source>
        <translation>Aquí no se llama a las personas ni por su nombre ni por su función.</translation>
    </message>
    <message>
        <source>What was written down stands as it was written.</source>
        <translation>Lo anotado está tal como se escribió.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no celebrada</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en marcha</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>In a fishbowl a few people talk in an inner circle; everybody else sits around it and listens.</source>
        <translation>En una pecera, unas pocas personas hablan en un círculo interior; las demás se sientan alrededor y escuchan.</translation>
    </message>
    <message>
        <source>Here the inner circle had {0} chairs.</source>
        <translation>Aquí el círculo interior tenía {0} sillas.</translation>
    </message>
    <message>
        <source>The whole circle changed from one round to the next.</source>
        <translation>Todo el círculo cambiaba de una ronda a la siguiente.</translation>
    </message>
    <message>
        <source>A panel stayed seated, and people took turns in the one chair that was left.</source>
        <translation>Un panel se quedaba sentado, y la gente se turnaba en la única silla que quedaba.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair; when none was left, somebody went by their own choice.</source>
        <translation>Quien quería hablar ocupaba una silla libre; si no quedaba ninguna, alguien salía por decisión propia.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair, made one point, and went back.</source>
        <translation>Quien quería hablar ocupaba una silla libre, decía una cosa y volvía.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Parts of the summary, in their order</source>
        <translation>Partes del resumen, en su orden</translation>
    </message>
    <message>
        <source>{0} – summary</source>
        <translation>{0} – resumen</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>{0} – notes</source>
        <translation>{0} – notas</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>{0} – board</source>
        <translation>{0} – tablero</translation>
    </message>
    <message>
        <source>Save the board as a picture</source>
        <translation>Guardar el tablero como imagen</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of {0}.</source>
        <translation>Elija un nombre que acabe en uno de {0}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>To go on with</source>
        <translation>Para seguir trabajando</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>Write-up for Word</source>
        <translation>Artículo para Word</translation>
    </message>
    <message>
        <source>Write-up as Markdown</source>
        <translation>Artículo como Markdown</translation>
    </message>
    <message>
        <source>Notes as Excel workbook</source>
        <translation>Notas como libro de Excel</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Notas como CSV</translation>
    </message>
    <message>
        <source>Whole board as data</source>
        <translation>Todo el tablero como datos</translation>
    </message>
    <message>
        <source>Board as SVG, sharp at any size</source>
        <translation>Tablero como SVG, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>Board as PNG</source>
        <translation>Tablero como PNG</translation>
    </message>
    <message>
        <source>Look at this before you share it</source>
        <translation>Mire esto antes de compartirlo</translation>
    </message>
    <message>
        <source>Texts that name somebody who is not to be named: {0}.</source>
        <translation>Textos que nombran a alguien a quien no se debe nombrar: {0}.</translation>
    </message>
    <message>
        <source>Texts with a word that may be such a name: {0}.</source>
        <translation>Textos con una palabra que podría ser un nombre así: {0}.</translation>
    </message>
    <message>
        <source>They are printed as they are; change them where they were typed.</source>
        <translation>Se imprimen tal cual; cámbielos donde se escribieron.</translation>
    </message>
    <message>
        <source>The fonts of the PDF do not have: {0}. A mark will stand for each.</source>
        <translation>Los tipos de letra del PDF no tienen: {0}. Una marca irá en lugar de cada uno.</translation>
    </message>
    <message>
        <source>“{0}” may be a name. {1}</source>
        <translation>«{0}» podría ser un nombre. {1}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo está escrito</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué entra</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Answers to forms ({0})</source>
        <translation>Respuestas a formularios ({0})</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>All notes, numbered ({0})</source>
        <translation>Todas las notas, numeradas ({0})</translation>
    </message>
    <message>
        <source>Agenda ({0})</source>
        <translation>Programa ({0})</translation>
    </message>
    <message>
        <source>Who took part ({0})</source>
        <translation>Quién participó ({0})</translation>
    </message>
    <message>
        <source>Rounds and turns ({0})</source>
        <translation>Rondas y turnos ({0})</translation>
    </message>
    <message>
        <source>Feedback ({0})</source>
        <translation>Comentarios ({0})</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Notas ({0})</translation>
    </message>
    <message>
        <source>Notes that were set aside, too ({0})</source>
        <translation>También las notas apartadas ({0})</translation>
    </message>
    <message>
        <source>Charts of the time in the circle</source>
        <translation>Gráficos del tiempo en el círculo</translation>
    </message>
    <message>
        <source>Agenda wall ({0})</source>
        <translation>Muro de temas ({0})</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts ({0})</source>
        <translation>Memoria de los grupos de trabajo ({0})</translation>
    </message>
    <message>
        <source>Dots ({0})</source>
        <translation>Puntos ({0})</translation>
    </message>
    <message>
        <source>Shared priorities ({0})</source>
        <translation>Prioridades comunes ({0})</translation>
    </message>
    <message>
        <source>Actions ({0})</source>
        <translation>Acciones ({0})</translation>
    </message>
    <message>
        <source>Themes and write-up ({0})</source>
        <translation>Categorías y artículo ({0})</translation>
    </message>
    <message>
        <source>Canvases ({0})</source>
        <translation>Lienzos ({0})</translation>
    </message>
    <message>
        <source>Words ({0})</source>
        <translation>Palabras ({0})</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Para el público</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Solo cifras</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Solo una persona figura como «{0}»: quien lo lea puede saber quién es.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>Lo mismo vale para %n más.</numerusform>
            <numerusform>Lo mismo vale para %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of what is printed</source>
        <translation>Páginas de lo que se imprime</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>In one picture</source>
        <translation>En una sola imagen</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Draw the answers as</source>
        <translation>Dibujar las respuestas como</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Según convenga</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Not more than three go in one picture: more would hide one another.</source>
        <translation>No caben más de tres en una imagen: más se taparían unas a otras.</translation>
    </message>
    <message>
        <source>Dots would hide one another in one picture. Draw a curve or columns instead.</source>
        <translation>En una imagen los puntos se taparían unos a otros. Dibuje mejor una curva o columnas.</translation>
    </message>
    <message>
        <source>Up to three, as curves or columns: more of them, and dots, would hide one another.</source>
        <translation>Hasta tres, como curvas o columnas: más, y los puntos, se taparían unos a otros.</translation>
    </message>
</context>
<context>
    <name>TablesMessage</name>
    <message>
        <source>Go to the tables</source>
        <translation>Ir a las mesas</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>Tally: letter and number of dots</source>
        <translation>Recuento: letra y número de puntos</translation>
    </message>
    <message>
        <source>C 14, Enter</source>
        <translation>C 14, Intro</translation>
    </message>
    <message>
        <source>Group whose dots are typed</source>
        <translation>Grupo cuyos puntos se escriben</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Or type numbers in the table.</source>
        <translation>O escriba los números en la tabla.</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Ninguna opción se llama «{0}».</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>From a template</source>
        <translation>De una plantilla</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>{0}: {1} added</source>
        <translation>{0}: {1} añadido</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Abrir una plantilla</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Fishbowl round</source>
        <translation>Ronda de pecera</translation>
    </message>
    <message>
        <source>Table round</source>
        <translation>Ronda de mesas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Open-space marketplace</source>
        <translation>Mercado de espacio abierto</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Se espera</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Viene más tarde</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se ha ido</translation>
    </message>
    <message>
        <source>Open: a chair stays free</source>
        <translation>Abierta: una silla queda libre</translation>
    </message>
    <message>
        <source>Closed: the circle changes each round</source>
        <translation>Cerrada: el círculo cambia en cada ronda</translation>
    </message>
    <message>
        <source>Panel: one chair rotates</source>
        <translation>Panel: una silla rota</translation>
    </message>
    <message>
        <source>A visitor stays until someone goes</source>
        <translation>Quien visita se queda hasta que alguien salga</translation>
    </message>
    <message>
        <source>A visitor leaves after one point</source>
        <translation>Quien visita se va tras decir una cosa</translation>
    </message>
    <message>
        <source>First come</source>
        <translation>Orden de llegada</translation>
    </message>
    <message>
        <source>Fewest turns first</source>
        <translation>Menos turnos</translation>
    </message>
    <message>
        <source>Least heard first</source>
        <translation>Menos oídos</translation>
    </message>
    <message>
        <source>Groups in turn</source>
        <translation>Grupos por turnos</translation>
    </message>
    <message>
        <source>Who asked first is next.</source>
        <translation>Sigue quien lo pidió primero.</translation>
    </message>
    <message>
        <source>Who has had the fewest turns is next, then who asked first.</source>
        <translation>Sigue quien ha tenido menos turnos, y después quien lo pidió primero.</translation>
    </message>
    <message>
        <source>Who has not been in yet is next, then who was heard for the shortest time.</source>
        <translation>Sigue quien aún no ha entrado, y después a quien menos tiempo se ha oído.</translation>
    </message>
    <message>
        <source>The groups take turns, each with whoever was heard least.</source>
        <translation>Los grupos se turnan, cada uno con quien menos se ha oído.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Roles only</source>
        <translation>Solo funciones</translation>
    </message>
    <message>
        <source>No names and no roles</source>
        <translation>Ni nombres ni funciones</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
</context>
<context>
    <name>TextsTable</name>
    <message>
        <source>Texts and their translations; Enter edits</source>
        <translation>Textos y sus traducciones; Intro edita</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Grouped by shared words only: no language model runs on this computer.</source>
        <translation>Agrupadas solo por palabras comunes: en este ordenador no funciona ningún modelo de lengua.</translation>
    </message>
    <message>
        <source>No language model here knows {0}: these notes are read word by word.</source>
        <translation>Ningún modelo de lengua conoce aquí {0}: estas notas se leen palabra por palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n nota suelta</numerusform>
            <numerusform>%n notas sueltas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sueltas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>En ninguna zona</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message>
        <source>Rank the themes by</source>
        <translation>Ordenar las categorías por</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Más notas primero</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Más votos primero</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Más grupos primero</translation>
    </message>
    <message>
        <source>Themes by rank</source>
        <translation>Categorías por puesto</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Quién habló de qué</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>En ninguna categoría</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group. A group marked * has so few that they say little.</source>
        <translation>Los porcentajes son de las notas de un grupo. Un grupo marcado con * tiene tan pocas que dicen poco.</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group.</source>
        <translation>Los porcentajes son de las notas de un grupo.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} =</source>
        <translation>{0} =</translation>
    </message>
</context>
<context>
    <name>ThemesTable</name>
    <message>
        <source>Themes</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zonas</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Minutes, such as 20, 2.5 or 2:30. From one second to 24 hours.</source>
        <translation>Minutos, como 20, 2.5 o 2:30. De un segundo a 24 horas.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Lay the notes out by</source>
        <translation>Colocar las notas por</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ordenar</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n puesta</numerusform>
            <numerusform>%n puestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n suelta</numerusform>
            <numerusform>%n sueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n apartada</numerusform>
            <numerusform>%n apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in regions</source>
        <translation>
            <numerusform>%n en zonas</numerusform>
            <numerusform>%n en zonas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in none</source>
        <translation>
            <numerusform>%n en ninguna</numerusform>
            <numerusform>%n en ninguna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n en otros lienzos</numerusform>
            <numerusform>%n en otros lienzos</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>In columns</source>
        <translation>En columnas</translation>
    </message>
    <message>
        <source>In clusters</source>
        <translation>En conjuntos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Tomar una nota</translation>
    </message>
</context>
<context>
    <name>TopicInspector</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Convocantes</translation>
    </message>
    <message>
        <source>Slot and space</source>
        <translation>Franja y espacio</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Elegido por</translation>
    </message>
    <message>
        <source>Needs of its space</source>
        <translation>Qué necesita de su espacio</translation>
    </message>
    <message>
        <source>such as step-free, projector</source>
        <translation>p. ej. sin escalones, proyector</translation>
    </message>
    <message>
        <source>Continues topic number</source>
        <translation>Continúa el tema número</translation>
    </message>
    <message>
        <source>No topic is chosen</source>
        <translation>Ningún tema elegido</translation>
    </message>
    <message>
        <source>Choose one on the wall or in the list.</source>
        <translation>Elija uno en el muro o en la lista.</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>Publicar de nuevo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Fuera del muro</translation>
    </message>
    <message>
        <source>{0} (changes places with {1})</source>
        <translation>{0} (cambia el sitio con {1})</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Off the wall</source>
        <translation>Fuera del muro</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Mostrar en la proyección</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation>Manos contadas</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>New topic: title</source>
        <translation>Tema nuevo: título</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Convocantes</translation>
    </message>
    <message>
        <source>Conveners: two letters of a name</source>
        <translation>Convocan: dos letras de un nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Post the topic (Enter)</source>
        <translation>Publicar el tema (Intro)</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Enter again adds them as participants.</source>
        <translation>Nadie se llama «{0}». Intro otra vez añade a esas personas como participantes.</translation>
    </message>
    <message>
        <source>No free cell fits “{0}”, so it is not on the wall yet.</source>
        <translation>Ninguna casilla libre es adecuada para «{0}», así que aún no está en el muro.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>TopicsList</name>
    <message>
        <source>Find in topics</source>
        <translation>Buscar temas</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>En el muro</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Aún fuera del muro</translation>
    </message>
    <message>
        <source>With marks</source>
        <translation>Con marcas</translation>
    </message>
    <message>
        <source>Merged or withdrawn</source>
        <translation>Unidos o retirados</translation>
    </message>
</context>
<context>
    <name>TopicsTable</name>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Rooms, in the order of the work</source>
        <translation>Salas, en el orden del trabajo</translation>
    </message>
    <message>
        <source>The upper ones prepare the day, the middle ones run it, the lower ones keep what came of it.</source>
        <translation>Las de arriba preparan la jornada, las del medio la llevan, las de abajo guardan lo que salió de ella.</translation>
    </message>
    <message>
        <source>The day with its times</source>
        <translation>La jornada con sus horas</translation>
    </message>
    <message>
        <source>Change a length or the order, and all times after it follow.</source>
        <translation>Cambie una duración o el orden, y todas las horas siguientes se ajustan.</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>¿Quién se sienta?</translation>
    </message>
    <message>
        <source>Two letters of a name and Enter: they take the free chair. The number of a chair: they leave it.</source>
        <translation>Dos letras de un nombre e Intro: ocupa la silla libre. El número de una silla: la deja.</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
    <message>
        <source>This is the Stage, for the projector: the question, the circle, the free chair and the clock. Your buttons are never on it.</source>
        <translation>Esta es la proyección, para el proyector: la pregunta, el círculo, la silla libre y el reloj. Sus botones nunca están en ella.</translation>
    </message>
    <message>
        <source>The clock, and undo</source>
        <translation>El reloj, y deshacer</translation>
    </message>
    <message>
        <source>Start, pause, give a minute more. Whatever you do is saved at once and can be undone.</source>
        <translation>Iniciar, pausar, dar un minuto más. Todo lo que haga se guarda al momento y se puede deshacer.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Notes that are taken in any room come here, with their round and role. Put them into themes.</source>
        <translation>Las notas que se toman en cualquier sala llegan aquí, con su ronda y función. Póngalas en categorías.</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>El resumen</translation>
    </message>
    <message>
        <source>One button makes the PDF of the whole session. Now try it: Rehearse, in the Help menu, lets the sample session run by itself.</source>
        <translation>Un botón hace el PDF de toda la sesión. Ahora pruébelo: Ensayar, en el menú Ayuda, hace avanzar sola la sesión de ejemplo.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Dejar la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No topic yet: type the first one above.</source>
        <translation>Aún no hay temas: escriba el primero arriba.</translation>
    </message>
    <message>
        <source>Not on the wall yet: {0}</source>
        <translation>Aún fuera del muro: {0}</translation>
    </message>
    <message>
        <source>Every topic is on the wall.</source>
        <translation>Todos los temas están en el muro.</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Not on the wall yet</source>
        <translation>Aún fuera del muro</translation>
    </message>
    <message>
        <source>Alt and an arrow key: into the first cell that fits. Enter: edit.</source>
        <translation>Alt y una flecha: a la primera casilla adecuada. Intro: editar.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This folder is synced by {0}, which may replace the file while you work. Better work in {1} and copy it after.</source>
        <translation>Esta carpeta la sincroniza {0}, que puede sustituir el archivo mientras trabaja. Mejor trabaje en {1} y cópielo después.</translation>
    </message>
    <message>
        <source>This folder is on the network, without which nothing can be saved. Better work in {0} and copy it after.</source>
        <translation>Esta carpeta está en la red, sin la cual no se puede guardar nada. Mejor trabaje en {0} y cópielo después.</translation>
    </message>
    <message>
        <source>This is a memory stick: leave it in while you work. Better work in {0} and copy it after.</source>
        <translation>Esto es una memoria USB: déjela puesta mientras trabaja. Mejor trabaje en {0} y cópielo después.</translation>
    </message>
    <message>
        <source>All is saved up to now; nothing more can be saved here: {0}.</source>
        <translation>Hasta ahora todo está guardado; ya no se puede guardar nada más aquí: {0}.</translation>
    </message>
    <message>
        <source>Not saved at {0}: {1}. What you typed is still on the screen.</source>
        <translation>Sin guardar a las {0}: {1}. Lo que escribió sigue en la pantalla.</translation>
    </message>
    <message>
        <source>Another file lies in the place of {0} now. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>En el sitio de {0} hay ahora otro archivo. Ya no se escribe nada; lo que ve sigue todo ahí. Guárdelo con otro nombre para continuar.</translation>
    </message>
    <message>
        <source>Another program has written into {0}. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>Otro programa ha escrito en {0}. Ya no se escribe nada; lo que ve sigue todo ahí. Guárdelo con otro nombre para continuar.</translation>
    </message>
    <message>
        <source>{0} was renamed or deleted. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>{0} cambió de nombre o se eliminó. Ya no se escribe nada; lo que ve sigue todo ahí. Guárdelo con otro nombre para continuar.</translation>
    </message>
    <message>
        <source>the disk is full ({0} free)</source>
        <translation>el disco está lleno ({0} libres)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the file cannot be written any more</source>
        <translation>ya no se puede escribir en el archivo</translation>
    </message>
    <message>
        <source>the folder of the file is gone</source>
        <translation>la carpeta del archivo ya no está</translation>
    </message>
    <message>
        <source>the disk or memory stick does not answer</source>
        <translation>el disco o la memoria USB no responde</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir en el archivo</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>{0} {1}</source>
        <comment>who, does what</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{1} ({0})</source>
        <comment>about what, act</comment>
        <translation>{1} ({0})</translation>
    </message>
</context>
<context>
    <name>Unquoted</name>
    <message>
        <source>Not quoted</source>
        <translation>Sin citar</translation>
    </message>
    <message>
        <source>Find in notes not quoted</source>
        <translation>Buscar en notas sin citar</translation>
    </message>
    <message>
        <source>Notes of which theme</source>
        <translation>Notas de qué categoría</translation>
    </message>
    <message>
        <source>Notes not quoted; Enter quotes them</source>
        <translation>Notas sin citar; Intro las cita</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} de {1} notas</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>En ninguna categoría</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Every note here is quoted.</source>
        <translation>Aquí están citadas todas las notas.</translation>
    </message>
    <message>
        <source>No note fits. Others are not quoted yet.</source>
        <translation>Ninguna nota coincide. Otras aún no están citadas.</translation>
    </message>
    <message>
        <source>in no theme</source>
        <translation>en ninguna categoría</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting list</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Enter: sits down. Ctrl+Up: put first, or back. Delete: off the list.</source>
        <translation>Intro: se sienta. Ctrl+Arriba: al primer lugar, o de vuelta. Supr: fuera de la lista.</translation>
    </message>
    <message>
        <source>Sits down</source>
        <translation>Se sienta</translation>
    </message>
    <message>
        <source>Put first, or back (Ctrl+Up)</source>
        <translation>Al primer lugar, o de vuelta (Ctrl+Arriba)</translation>
    </message>
    <message>
        <source>Off the list (Delete)</source>
        <translation>Fuera de la lista (Supr)</translation>
    </message>
    <message>
        <source>Nobody waits. A hand at the back: Shift+Enter after the name.</source>
        <translation>Nadie espera. Una mano al fondo: Mayús+Intro tras el nombre.</translation>
    </message>
    <message>
        <source>All rounds are over.</source>
        <translation>Todas las rondas han terminado.</translation>
    </message>
    <message>
        <source>All chairs are taken: somebody has to go first.</source>
        <translation>Todas las sillas están ocupadas: antes tiene que salir alguien.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Similar topics at the same time: {0}.</source>
        <translation>Temas parecidos a la misma hora: {0}.</translation>
    </message>
    <message>
        <source>Topics without a place on the wall: {0}.</source>
        <translation>Temas sin sitio en el muro: {0}.</translation>
    </message>
    <message>
        <source>Topics that change the slot: {0}.</source>
        <translation>Temas que cambian de franja: {0}.</translation>
    </message>
    <message>
        <source>Topics that change only the space: {0}.</source>
        <translation>Temas que solo cambian de espacio: {0}.</translation>
    </message>
    <message>
        <source>Nobody has chosen topics yet.</source>
        <translation>Nadie ha elegido temas aún.</translation>
    </message>
    <message>
        <source>{0} % of choices fit.</source>
        <translation>Encaja el {0} % de las elecciones.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, the most possible.</source>
        <translation>Encaja el {0} % de las elecciones, lo máximo posible.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (all wishes).</source>
        <translation>Encaja el {0} % de las elecciones, como máximo el {1} % (todos los deseos).</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (proven).</source>
        <translation>Encaja el {0} % de las elecciones, como máximo el {1} % (demostrado).</translation>
    </message>
    <message>
        <source>No arrangement can reach more.</source>
        <translation>Ninguna distribución puede lograr más.</translation>
    </message>
    <message>
        <source>The sum of all wishes is {0} %; how much can be reached is not proven yet.</source>
        <translation>La suma de todos los deseos es el {0} %; aún no está demostrado cuánto se puede lograr.</translation>
    </message>
    <message>
        <source>No arrangement can reach more than {0} %.</source>
        <translation>Ninguna distribución puede lograr más del {0} %.</translation>
    </message>
    <message>
        <source>Everybody finds a seat.</source>
        <translation>Todos encuentran asiento.</translation>
    </message>
    <message>
        <source>Seats that are missing: {0}.</source>
        <translation>Asientos que faltan: {0}.</translation>
    </message>
    <message>
        <source>People who can attend nothing of what they chose: {0}.</source>
        <translation>Personas que no pueden asistir a nada de lo que eligieron: {0}.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend all of their choices.</source>
        <translation>Asientos aparte, todos los que eligieron por su nombre pueden asistir a todo lo elegido.</translation>
    </message>
    <message>
        <source>All who chose by name can attend all of their choices.</source>
        <translation>Todos los que eligieron por su nombre pueden asistir a todo lo elegido.</translation>
    </message>
    <message>
        <source>All who chose by name can attend at least {0} % of their choices.</source>
        <translation>Todos los que eligieron por su nombre pueden asistir al menos al {0} % de lo elegido.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend at least {0} % of their choices.</source>
        <translation>Asientos aparte, todos los que eligieron por su nombre pueden asistir al menos al {0} % de lo elegido.</translation>
    </message>
    <message>
        <source>{0}: its fixed place is taken or cannot be used.</source>
        <translation>{0}: su sitio fijo está ocupado o no se puede usar.</translation>
    </message>
    <message>
        <source>{0}: all slots it may be in have begun.</source>
        <translation>{0}: todas las franjas en las que puede estar han empezado.</translation>
    </message>
    <message>
        <source>{0}: its convener is not there in any slot it may be in.</source>
        <translation>{0}: su convocante no está en ninguna franja en la que puede estar.</translation>
    </message>
    <message>
        <source>{0}: no space that is free has what it needs.</source>
        <translation>{0}: ningún espacio libre tiene lo que necesita.</translation>
    </message>
    <message>
        <source>{0}: all places are taken.</source>
        <translation>{0}: todos los sitios están ocupados.</translation>
    </message>
    <message>
        <source>{0}: all places are taken by topics that more people want.</source>
        <translation>{0}: todos los sitios están ocupados por temas que quiere más gente.</translation>
    </message>
    <message>
        <source>{0}: its convener has another topic in every slot it may be in.</source>
        <translation>{0}: su convocante tiene otro tema en cada franja en la que puede estar.</translation>
    </message>
    <message>
        <source>{0}: it must not run beside topics that are in every slot it may be in.</source>
        <translation>{0}: no puede coincidir con temas que están en cada franja en la que puede estar.</translation>
    </message>
    <message>
        <source>{0}: no slot is left after what it continues, or before what continues it.</source>
        <translation>{0}: no queda franja después de lo que continúa, o antes de lo que lo continúa.</translation>
    </message>
    <message>
        <source>In the way: {0}.</source>
        <translation>Lo impide: {0}.</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge {0} with</source>
        <translation>Unir {0} con</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>A {0}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>It can be written again; everything is saved. Do your last act again.</source>
        <translation>Se puede escribir de nuevo; todo está guardado. Repita su última acción.</translation>
    </message>
    <message>
        <source>It can be written again; everything is saved.</source>
        <translation>Se puede escribir de nuevo; todo está guardado.</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there…</source>
        <translation>Guardar en otro sitio y continuar allí…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Who goes where</source>
        <translation>Quién va adónde</translation>
    </message>
    <message>
        <source>Find a person or a topic</source>
        <translation>Buscar una persona o un tema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A suggestion from what people chose: no more go to a space than it holds. Everybody may go elsewhere.</source>
        <translation>Una sugerencia según lo que la gente eligió: a un espacio no van más de los que caben. Cada cual puede ir a otro sitio.</translation>
    </message>
    <message>
        <source>It is about the wall in use. Who chose nothing that fits is found by a search.</source>
        <translation>Se refiere al muro en uso. A quien no eligió nada que encaje se le encuentra con la búsqueda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Why, round by round</source>
        <translation>Por qué, ronda por ronda</translation>
    </message>
    <message>
        <source>Enter goes to the cell in the table.</source>
        <translation>Intro va a la casilla de la tabla.</translation>
    </message>
    <message>
        <source>Why, round by round: {0}</source>
        <translation>Por qué, ronda por ronda: {0}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Aún no hay nada planificado.</translation>
    </message>
    <message>
        <source>Choose somebody in the table: here you read why they sit, or listen, in each round.</source>
        <translation>Elija a alguien en la tabla: aquí se lee por qué se sienta, o escucha, en cada ronda.</translation>
    </message>
    <message>
        <source>They are not here, so no seat is planned for them.</source>
        <translation>No está presente, así que no se le planifica asiento.</translation>
    </message>
    <message>
        <source>In the proposed plan.</source>
        <translation>En el plan propuesto.</translation>
    </message>
    <message>
        <source>In the plan in use.</source>
        <translation>En el plan en uso.</translation>
    </message>
    <message>
        <source>sits</source>
        <translation>se sienta</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>sin asiento</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be the name of somebody who is not to be named. It is not printed or copied.</source>
        <translation>Puede ser el nombre de alguien a quien no se debe nombrar. No se imprime ni se copia.</translation>
    </message>
    <message>
        <source>{0} (a name)</source>
        <translation>{0} (un nombre)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>The table is copied, without names of people.</source>
        <translation>La tabla está copiada, sin nombres de personas.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Themes compared</source>
        <translation>Categorías comparadas</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Words are counted in the notes. Take, type or import notes first.</source>
        <translation>Las palabras se cuentan en las notas. Tome, escriba o importe notas antes.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún no hay palabras</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Al tablero</translation>
    </message>
</context>
<context>
    <name>WordsTable</name>
    <message>
        <source>Words; Enter shows their notes on the board</source>
        <translation>Palabras; Intro muestra sus notas en el tablero</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>In no theme</source>
        <translation>En ninguna categoría</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Para terminar</translation>
    </message>
    <message>
        <source>About these notes</source>
        <translation>Sobre estas notas</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notas: {0}</translation>
    </message>
    <message>
        <source>Votes: {0}</source>
        <translation>Votos: {0}</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Grupos: {0}</translation>
    </message>
    <message>
        <source>{0} notes say this</source>
        <translation>{0} notas dicen esto</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Quoted: {1}. In the list of notes not quoted: {2}.</source>
        <translation>Notas en total: {0}. Citadas: {1}. En la lista de notas sin citar: {2}.</translation>
    </message>
    <message>
        <source>Notes that say the same stand once, with how many there are.</source>
        <translation>Las notas que dicen lo mismo están una vez, con cuántas son.</translation>
    </message>
    <message>
        <source>Notes not quoted</source>
        <translation>Notas sin citar</translation>
    </message>
    <message>
        <source>Introduction: Enter, then type</source>
        <translation>Introducción: Intro, y escriba</translation>
    </message>
    <message>
        <source>Closing words: Enter, then type</source>
        <translation>Palabras finales: Intro, y escriba</translation>
    </message>
    <message>
        <source>Type the text here</source>
        <translation>Escriba aquí el texto</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Categoría {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Palabras finales</translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>dicho %n vez</numerusform>
            <numerusform>dicho %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme {0}, without a name</source>
        <translation>Categoría {0}, sin nombre</translation>
    </message>
    <message>
        <source>One person only has this role: it tells who said it</source>
        <translation>Solo una persona tiene esta función: dice quién lo dijo</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing quoted, no text yet</source>
        <translation>nada citado, aún sin texto</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Order of the themes</source>
        <translation>Orden de las categorías</translation>
    </message>
    <message>
        <source>{0} of {1} themes have text</source>
        <translation>{0} de {1} categorías tienen texto</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted</source>
        <translation>
            <numerusform>%n nota citada</numerusform>
            <numerusform>%n notas citadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a theme in the write-up first.</source>
        <translation>Vaya antes a una categoría del artículo.</translation>
    </message>
    <message>
        <source>Taken out of the write-up. Undo brings it back.</source>
        <translation>Quitado del artículo. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>One person only has the role or group {0}. Their quotes tell who said them: ask them first, take the quotes out, or call people by no role in the summary.</source>
        <translation>Solo una persona tiene la función o el grupo {0}. Sus citas dicen quién las dijo: pregúntele antes, quite las citas, o no muestre funciones en el resumen.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Themes as on the board</source>
        <translation>Categorías como en el tablero</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Más notas primero</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Más votos primero</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Más grupos primero</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Word, Markdown…</source>
        <translation>Word, Markdown…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Resumen…</translation>
    </message>
    <message>
        <source>The write-up goes theme by theme. Put notes into themes on the board first; then quote them here and write the text between.</source>
        <translation>El artículo va categoría por categoría. Ponga antes notas en categorías en el tablero; luego cítelas aquí y escriba el texto entre ellas.</translation>
    </message>
    <message>
        <source>Nothing to write up yet</source>
        <translation>Aún no hay nada que redactar</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Al tablero</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Show the board smaller</source>
        <translation>Mostrar el tablero más pequeño</translation>
    </message>
    <message>
        <source>Show the board larger</source>
        <translation>Mostrar el tablero más grande</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Tablero entero</translation>
    </message>
    <message>
        <source>Show the whole board (Home)</source>
        <translation>Mostrar todo el tablero (Inicio)</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Words on the slip</source>
        <translation>Palabras de la papeleta</translation>
    </message>
    <message>
        <source>Type what is on the slip, then Enter</source>
        <translation>Escriba lo que pone en la papeleta, e Intro</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Line between two panes; arrow keys move it</source>
        <translation>Línea entre dos paneles; las flechas la mueven</translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Nombre de la categoría</translation>
    </message>
</context>
</TS>
