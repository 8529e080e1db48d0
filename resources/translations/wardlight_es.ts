<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">Ejecutar comprobaciones</translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished">Exportar archivo de diagnóstico…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licencias</translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished">El archivo de diagnóstico contiene versiones, ajustes y los resultados de las comprobaciones. No contiene ningún texto ni el nombre de ningún documento, persona o carpeta.</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished">Comprobando este equipo…</translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished">Exportar un archivo de diagnóstico</translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished">El archivo de diagnóstico está en %1.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">Copiar con fuentes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Imprimir la respuesta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished">Guardar como PDF o DOCX</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nuevo</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Nueva pregunta</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Detenido – incompleto</translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished">Respuesta redactada</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">Frases citadas</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished">Respuesta lista</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Detenido</translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished">Respuesta redactada lista</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">No se encontró nada</translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished">Solo pasajes, el mejor primero.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished">Buscando en sus documentos</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Detenido – incompleto</translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished">No se muestra ninguna respuesta a esta pregunta.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Qué se hizo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished">Filtrar por nombre o palabras</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">Verificar</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">Exportar CSV…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Auditoría</translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished">Quién hizo qué y cuándo, sin una palabra sobre ningún paciente. No se modifica nada.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished">Exportar la auditoría</translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished">Los %1 registros están íntegros.</translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished">Avise a su departamento de informática; deje esta biblioteca y sus copias de seguridad como están.</translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished">La auditoría está en %1.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Hacer copia ahora</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copias de seguridad</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Restaurar…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished">Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Restaurar esta copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished">La biblioteca del %1 sustituye a la actual, que se conserva junto a las copias de seguridad. Wardlight se bloquea entonces; desbloquéelo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished">La copia de seguridad está hecha y verificada: %1 documentos.</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished">Detenido; todo está como estaba.</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished">Apartada por una restauración</translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished">Apartada antes de una actualización</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Listo</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished">Resultados de la comprobación</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished">Cerrar los resultados</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished">La biblioteca está en orden</translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished">En orden</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Revise esto</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Dañado</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Oculto</translation>
    </message>
    <message>
        <source>Hidden. Press any key to unlock.</source>
        <translation type="unfinished">Oculto. Pulse cualquier tecla para desbloquear.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished">Cuatro o cinco palabras sin relación son fáciles de escribir y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished">Crear la biblioteca</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished">Se guardan en %1.</translation>
    </message>
    <message>
        <source>Where your data stays</source>
        <translation type="unfinished">Dónde quedan sus datos</translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished">Los documentos de su hospital se guardan cifrados en este equipo. Nada sale de él. La frase de contraseña los abre; nadie puede averiguarla por usted.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished">Creando…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Las dos frases de contraseña no son iguales. Escriba de nuevo la segunda.</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished">Cerrar los detalles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Editar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Eliminar…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished">Colecciones…</translation>
    </message>
    <message>
        <source>Replaces…</source>
        <translation type="unfinished">Sustituye a…</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation type="unfinished">Dejar que responda de nuevo</translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished">Texto tal como lo ve el asistente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished">Página 1 tal como la ve el asistente</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished">Editar la ficha</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">¿Eliminar este documento?</translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished">«%1» se elimina de este equipo con su texto, su índice y su original cifrado. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">No registrado</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Colecciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">Sustituido por</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">Sustituye a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Publicado por</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Publicado</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Revisar antes del</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished">Pasajes</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Añadido</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished">%1, de los cuales %2 indexados por significado</translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished">Pregunta anterior: %1</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished">Respuesta anterior</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Clase</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Publicado por</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Fecha de publicación</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Revisar antes del</translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished">DD-Mmm-AAAA, por ejemplo %1</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished">Escriba un título.</translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished">La fecha de publicación no es una fecha.</translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished">La fecha de revisión no es una fecha.</translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished">La fecha de revisión es anterior a la fecha de publicación.</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished">Archivos que no se pudieron añadir</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation type="unfinished">Reintentar este</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished">Olvidar este</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished">Reintentar todos</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">Exportar CSV…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished">Cerrar la lista</translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished">Contraseña del archivo elegido</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished">Abrir y añadir</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Contraseña de %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished">Exportar la lista</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Note about the answer</source>
        <translation type="unfinished">Nota sobre la respuesta</translation>
    </message>
    <message>
        <source>What is wrong? Name no patient.</source>
        <translation type="unfinished">¿Qué está mal? No nombre a ningún paciente.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">Guardar nota</translation>
    </message>
    <message>
        <source>This answer is</source>
        <translation type="unfinished">Esta respuesta es</translation>
    </message>
    <message>
        <source>This answer is: %1</source>
        <translation type="unfinished">Esta respuesta es: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Opinión retirada.</translation>
    </message>
    <message>
        <source>Kept on this computer. Nothing is sent.</source>
        <translation type="unfinished">Se conserva en este equipo. No se envía nada.</translation>
    </message>
    <message>
        <source>Kept for review on this computer. Nothing is sent.</source>
        <translation type="unfinished">Se conserva para revisión en este equipo. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished">Pregunta de seguimiento</translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished">Haga una pregunta de seguimiento sobre el mismo paciente</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">Pestañas</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Preguntar</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">Resumir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished">Cerrar el historial</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished">Buscar en preguntas y respuestas</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">Preguntas anteriores</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Eliminar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exportar…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished">Eliminar todo…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Todas las preguntas y respuestas de este equipo se eliminan y se sobrescriben, también las que esperan revisión. Las copias de seguridad anteriores conservan las suyas, cifradas.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Eliminar todas las preguntas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Conservarlas</translation>
    </message>
    <message>
        <source>This question and its answer are deleted from this computer and overwritten. This cannot be undone.</source>
        <translation type="unfinished">Esta pregunta y su respuesta se eliminan de este equipo y se sobrescriben. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished">Eliminar esta pregunta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Your settings keep no history; questions are forgotten at once.</source>
        <translation type="unfinished">Sus ajustes no conservan historial; las preguntas se olvidan de inmediato.</translation>
    </message>
    <message>
        <source>No question or answer has all of these words.</source>
        <translation type="unfinished">Ninguna pregunta ni respuesta tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation type="unfinished">Todavía no se ha hecho ninguna pregunta.</translation>
    </message>
    <message>
        <source>Your settings keep no history; these wait for review.</source>
        <translation type="unfinished">Sus ajustes no conservan historial; estas esperan revisión.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished">Exportar el historial</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished">Texto pegado</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished">Copiado con páginas.</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished">Imprimir el resumen</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Guardar el resumen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Resumen</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished">El resumen se envió a la impresora.</translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished">El resumen está guardado.</translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished">Contiene datos del paciente; guárdelo como guarda el informe.</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished">Suelte aquí las guías clínicas</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished">PDF, DOCX, HTML, Markdown, texto sin formato y páginas escaneadas. Se leen en este equipo, se guardan cifrados y se pueden consultar en cuanto están almacenados.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Añadir documentos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished">Añadir una carpeta de documentos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished">Biblioteca de demostración con documentos de ejemplo y una frase de contraseña pública. No la use nunca para pacientes.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished">La lista está en %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">Trabajando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished">Se rehízo el índice: %1 pasajes.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copiar los detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished">Número de página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished">Imagen de la página</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished">Parece que Bloq Mayús está activado</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished">Eliminar el historial ahora…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Todas las preguntas y respuestas de este equipo se eliminan y se sobrescriben, también las que esperan revisión. Las copias de seguridad anteriores conservan las suyas, cifradas.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Eliminar todas las preguntas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Conservarlas</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished">Síntomas, edad, sexo, signos vitales, lo que quiere saber</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Escalas</translation>
    </message>
    <message>
        <source>Clinical scores (Ctrl+Shift+S)</source>
        <translation type="unfinished">Escalas clínicas (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Preguntar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished">Detener (Esc)</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished">Progreso de la cola</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished">Indexar ahora</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">Añadiendo archivos</translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished">%1 pasajes se pueden encontrar por palabras, pero todavía no por significado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished">%1 más en espera</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Página más pequeña</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Página más grande</translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished">Ajustar la página al ancho</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished">Mostrar el texto almacenado</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished">Texto de la página</translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished">Texto leído por OCR – compruebe los números con la imagen de arriba.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">de %1</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished">Volver a la lista (Esc)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Clave de recuperación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimir…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">Guardar en un archivo…</translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished">El archivo debe estar en una memoria USB en un cajón con llave, no en este equipo.</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished">La he anotado y guardado en un lugar seguro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown until you confirm below that it is written down, and never again.</source>
        <translation type="unfinished">Si se olvida la frase de contraseña, solo esta clave abre la biblioteca. Se muestra hasta que confirme abajo que la ha anotado, y nunca más.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished">Su clave de recuperación</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished">Copiada. Vacíe el portapapeles después de pegarla.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished">Guardada. Saque el archivo de este equipo.</translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished">Clave de recuperación de Wardlight</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">Mostrar %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">En espera</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">Contraseña…</translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished">Quitar %1 del caso</translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished">OCR, página %1 de %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished">Leyendo %1 de %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Leyendo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Error</translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished">Informes de este paciente</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Answer from all documents</source>
        <translation type="unfinished">Responder a partir de todos los documentos</translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished">Responder a partir de los documentos de clase %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">todas</translation>
    </message>
    <message>
        <source>Collections: %1</source>
        <translation type="unfinished">Colecciones: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Fijado por su hospital</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">Grupos de ajustes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Auditoría</translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished">Acerca de Wardlight</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and collections of documents</source>
        <translation type="unfinished">Grupos y colecciones de documentos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Colecciones</translation>
    </message>
    <message>
        <source>Make and change collections</source>
        <translation type="unfinished">Crear y cambiar colecciones</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished">Nueva colección…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Eliminar…</translation>
    </message>
    <message>
        <source>Export as a signed file…</source>
        <translation type="unfinished">Exportar como archivo firmado…</translation>
    </message>
    <message>
        <source>Import a signed file…</source>
        <translation type="unfinished">Importar un archivo firmado…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished">Todos los documentos</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished">Guías clínicas</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Referencias</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Sin verificar</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished">Requieren atención</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished">Existe una versión más reciente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished">Pasaje anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished">Pasaje siguiente</translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished">Copiar el pasaje con su referencia</translation>
    </message>
    <message>
        <source>Read the whole document</source>
        <translation type="unfinished">Leer el documento completo</translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished">Aquí aparece la fuente</translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished">Cada frase de una respuesta lleva un número. Elija uno para ver su página con las líneas exactas marcadas.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Añadir documentos</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished">Su biblioteca está vacía</translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished">Añada primero las guías clínicas de su hospital – suelte archivos en cualquier parte de esta ventana. Las respuestas se citan de ellas y de nada más.</translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished">Pregunte a los documentos de su hospital</translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished">Describa al paciente y lo que quiere saber. La respuesta se cita de sus propios documentos, con la página que respalda cada frase.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+L)</source>
        <translation type="unfinished">Bloquear la biblioteca (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation type="unfinished">Sesión iniciada en este equipo como %1</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished">La biblioteca está bloqueada</translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished">, indexada el %1</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">Indexando %1 %</translation>
    </message>
    <message>
        <source>Checks: on</source>
        <translation type="unfinished">Comprobaciones: en servicio</translation>
    </message>
    <message>
        <source>What looks after each answer</source>
        <translation type="unfinished">Lo que vigila cada respuesta</translation>
    </message>
</context>
<context>
    <name>SummarizeScreen</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished">Todavía no hay resumen</translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished">Aparece aquí en cuanto se lee un informe.</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished">Progreso del resumen</translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">Leyendo el informe</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Detenido – incompleto</translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished">las secciones aún no redactadas entonces se copian mediante reglas</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">Redactando</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">Copiar todo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimir…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation type="unfinished">Marcar como comprobado…</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Apoyo a la decisión. Compruebe las fuentes. No vale como indicación médica.</translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished">Progreso del modelo de lenguaje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished">Resumen listo</translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished">Copiado del informe mediante reglas; cada línea tiene su fuente.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished">Redactado por el modelo de lenguaje; cada línea se comprueba.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Resumen</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Añadir archivos…</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished">Añadir archivos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Añadir carpeta…</translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished">Clase de los documentos que se añaden</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished">Añadir como %1</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Filtrar por título, editor o versión</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">Filtrar documentos</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Mantener</translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished">Mantener la biblioteca</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished">Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished">Reconstruir el índice</translation>
    </message>
    <message>
        <source>Collections of the chosen documents…</source>
        <translation type="unfinished">Colecciones de los documentos elegidos…</translation>
    </message>
    <message>
        <source>Files that could not be added…</source>
        <translation type="unfinished">Archivos que no se pudieron añadir…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished">Carpetas vigiladas…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Pegar texto…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Forma</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Resumen de alta</translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished">Nota estructurada</translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished">Palabras sencillas para el paciente</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Extensión</translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished">Breve</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Estándar</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Completo</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished">Idioma de los títulos</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Paciente siguiente</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Clave de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Desbloquear</translation>
    </message>
    <message>
        <source>Emergency: read guidelines without the passphrase</source>
        <translation type="unfinished">Urgencia: leer las guías sin la frase de contraseña</translation>
    </message>
    <message>
        <source>Documents go on being added; the key is forgotten when that has ended.</source>
        <translation type="unfinished">Se siguen añadiendo documentos; la clave se olvida cuando eso termina.</translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished">Wardlight está bloqueado</translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished">La biblioteca está cifrada. Desbloquéela para preguntar y leer.</translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished">Esto es una demostración. Su frase de contraseña pública es: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Desbloqueando…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Usar el PIN</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished">Demasiados intentos fallidos. Espere %1 segundos.</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished">Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished">Colección para carpetas nuevas (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished">Colección para carpetas nuevas</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished">Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished">Dejar de vigilar</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished">Mirar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished">Los archivos nuevos entran en la biblioteca cuando dejan de cambiar; los modificados pasan a ser versiones nuevas. Si un archivo desaparece, su documento se queda y se indica como ausente.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished">Vigilar una carpeta</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose one below.</source>
        <translation type="unfinished">Todavía no se vigila ninguna carpeta. Elija una abajo.</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished">%1 en la biblioteca</translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished">%1 aún en cambio</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">%1 rechazados</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished">%1 ausentes</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished">Sin colección</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished">Ahora no se puede acceder a una carpeta vigilada; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished">Progreso de la respuesta</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Idioma de la ventana</translation>
    </message>
    <message>
        <source>Used at once. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished">Se usa de inmediato. Lo que aún no está traducido se muestra en inglés; documentos, citas y reglas clínicas conservan su propio idioma.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished">Tamaño del texto en porcentaje</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Páginas oscuras en el tema oscuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Reducir el movimiento</translation>
    </message>
    <message>
        <source>Bars and cursors stand still; words alone say that work goes on.</source>
        <translation type="unfinished">Las barras y los cursores quedan quietos; solo las palabras dicen que el trabajo sigue.</translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished">Modelo de lenguaje por nombre</translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished">Vacío toma el que está instalado; none da solo respuestas citadas.</translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished">Pasajes mostrados por pregunta</translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished">Líneas de una respuesta, como máximo</translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished">Acortar las preguntas largas para la búsqueda, donde se midió que ayuda</translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished">Rechazar cuando la evidencia es débil</translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished">Si está desactivado, la evidencia débil se muestra de todos modos.</translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished">Lo que ningún documento respalda en la respuesta de un modelo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Marcar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished">Tokens de pasajes que lee el modelo de lenguaje</translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished">Tokens de una respuesta del modelo de lenguaje, como máximo</translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished">Hacer una copia de seguridad al día mientras la ventana está abierta</translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished">Se hace una copia en segundo plano cuando la más reciente tiene un día.</translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished">Carpeta de las copias de seguridad; vacía: una en la carpeta personal</translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished">Elija un disco USB o una carpeta del servidor del hospital, para que perder un equipo no cueste nada. Las copias de seguridad están cifradas.</translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished">Días de los que se conserva una copia</translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished">Las tres últimas copias de seguridad se conservan siempre.</translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished">Semanas de las que se conserva una copia</translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished">Meses de los que se conserva una copia</translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished">Documentos con la fecha de revisión vencida</translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished">Se muestran siempre en rojo; excluidos, tampoco responden a ninguna pregunta.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">Advertir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished">Excluir</translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished">Minutos entre miradas a las carpetas vigiladas</translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished">Un archivo se toma cuando era igual en dos miradas.</translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished">Archivo más grande, en megabytes</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished">Máximo de páginas en un archivo</translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished">Leer las páginas escaneadas por OCR</translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished">Sin ello, las páginas escaneadas se almacenan sin texto.</translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished">Días que se conservan las preguntas</translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished">0 no conserva nada. Lo que espera revisión se conserva hasta que se revisa. Las copias de seguridad anteriores conservan sus preguntas, cifradas.</translation>
    </message>
    <message>
        <source>Print and save answers and summaries without names</source>
        <translation type="unfinished">Imprimir y guardar respuestas y resúmenes sin nombres</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and exact dates of the patient are removed by rules. Rules miss unusual ways of writing; read it before it leaves. Also under File.</source>
        <translation type="unfinished">Reglas quitan nombres, números, direcciones y fechas exactas del paciente. Las reglas no ven formas de escribir inusuales; léalo antes de que salga. También en Archivo.</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished">Bloquear tras minutos sin uso</translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished">Entonces la pantalla se vacía y la clave se olvida.</translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished">Añadir documentos cuando se bloquea la pantalla</translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished">El trabajo detenido sigue tras el desbloqueo. El trabajo que continúa mantiene la clave en memoria hasta que termina. Lo que atañe a un paciente se detiene siempre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished">Horas en que un PIN puede desbloquear</translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished">El PIN se elige en Archivo; nunca se escribe en el disco y termina con el programa. 0 no permite ningún PIN.</translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished">Ventana de contexto del modelo, en tokens</translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished">Una mayor permite leer de una vez informes más largos y ocupa más memoria.</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Dónde se calcula el modelo</translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished">auto usa una tarjeta gráfica si la hay; cpu nunca la usa.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished">Auto</translation>
    </message>
    <message>
        <source>Cpu</source>
        <translation type="unfinished">Cpu</translation>
    </message>
    <message>
        <source>Minutes without use after which the model leaves the memory</source>
        <translation type="unfinished">Minutos sin uso tras los cuales el modelo deja la memoria</translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished">La siguiente pregunta lo carga de nuevo.</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Hilos para el modelo de lenguaje</translation>
    </message>
    <message>
        <source>0 takes what was measured as fastest, else one per core.</source>
        <translation type="unfinished">0 toma lo que se midió como más rápido; si no, uno por núcleo.</translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished">Hilos para la vectorización</translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished">Con un solo hilo el equipo sigue ágil para otros programas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apariencia</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">Respuestas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Privacidad</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Rendimiento</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Copia de seguridad</translation>
    </message>
    <message>
        <source>Your documents do not say enough to answer this. The nearest passages are shown; read them before you rely on them.</source>
        <translation type="unfinished">Sus documentos no dicen lo suficiente para responder a esto. Se muestran los pasajes más cercanos; léalos antes de confiar en ellos.</translation>
    </message>
    <message>
        <source>Nothing in your documents matches this question.</source>
        <translation type="unfinished">Nada en sus documentos coincide con esta pregunta.</translation>
    </message>
    <message>
        <source>Immediate steps</source>
        <translation type="unfinished">Medidas inmediatas</translation>
    </message>
    <message>
        <source>Refer or escalate when</source>
        <translation type="unfinished">Derivar o escalar cuando</translation>
    </message>
    <message>
        <source>Do / Do not</source>
        <translation type="unfinished">Hacer / No hacer</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished">Tratar</translation>
    </message>
    <message>
        <source>Assess and test</source>
        <translation type="unfinished">Evaluar y hacer pruebas</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">Considerar</translation>
    </message>
    <message>
        <source>Patient and stay</source>
        <translation type="unfinished">Paciente y estancia</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation type="unfinished">Motivo de ingreso</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished">Diagnósticos</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished">Procedimientos</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation type="unfinished">Evolución en el hospital</translation>
    </message>
    <message>
        <source>Medicines started</source>
        <translation type="unfinished">Medicamentos iniciados</translation>
    </message>
    <message>
        <source>Medicines changed</source>
        <translation type="unfinished">Medicamentos cambiados</translation>
    </message>
    <message>
        <source>Medicines continued or to take</source>
        <translation type="unfinished">Medicamentos continuados o por tomar</translation>
    </message>
    <message>
        <source>Medicines stopped</source>
        <translation type="unfinished">Medicamentos suspendidos</translation>
    </message>
    <message>
        <source>Adverse drug reaction risks</source>
        <translation type="unfinished">Riesgos de reacciones adversas a medicamentos</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished">Resultados clave</translation>
    </message>
    <message>
        <source>Results pending at discharge</source>
        <translation type="unfinished">Resultados pendientes al alta</translation>
    </message>
    <message>
        <source>Follow-up and requested actions</source>
        <translation type="unfinished">Seguimiento y acciones solicitadas</translation>
    </message>
    <message>
        <source>Information given to the patient</source>
        <translation type="unfinished">Información dada al paciente</translation>
    </message>
    <message>
        <source>Chief complaint</source>
        <translation type="unfinished">Motivo de consulta</translation>
    </message>
    <message>
        <source>History of the present illness</source>
        <translation type="unfinished">Historia de la enfermedad actual</translation>
    </message>
    <message>
        <source>Past history</source>
        <translation type="unfinished">Antecedentes</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">Exploración física</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation type="unfinished">Pruebas complementarias</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Valoración</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>About you and your stay</source>
        <translation type="unfinished">Usted y su estancia</translation>
    </message>
    <message>
        <source>Why you were in hospital</source>
        <translation type="unfinished">Por qué estuvo en el hospital</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Qué se encontró</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Qué se hizo</translation>
    </message>
    <message>
        <source>What happened in hospital</source>
        <translation type="unfinished">Qué ocurrió en el hospital</translation>
    </message>
    <message>
        <source>New medicines</source>
        <translation type="unfinished">Medicamentos nuevos</translation>
    </message>
    <message>
        <source>Medicines that were changed</source>
        <translation type="unfinished">Medicamentos que se cambiaron</translation>
    </message>
    <message>
        <source>Medicines to take</source>
        <translation type="unfinished">Medicamentos que debe tomar</translation>
    </message>
    <message>
        <source>Medicines that were stopped</source>
        <translation type="unfinished">Medicamentos que se suspendieron</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Alergias</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished">Resultados de las pruebas</translation>
    </message>
    <message>
        <source>Results that are not back yet</source>
        <translation type="unfinished">Resultados que aún no han llegado</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Qué pasa ahora</translation>
    </message>
    <message>
        <source>Advice for you</source>
        <translation type="unfinished">Consejos para usted</translation>
    </message>
    <message>
        <source>Words in square brackets explain the report&apos;s words; they do not come from the report.</source>
        <translation type="unfinished">Las palabras entre corchetes explican las del informe; no proceden de él.</translation>
    </message>
    <message>
        <source>Not stated in the report.</source>
        <translation type="unfinished">No indicado en el informe.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">Medicamento</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished">Alergia</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation type="unfinished">Resultado anormal</translation>
    </message>
    <message>
        <source>What your documents say</source>
        <translation type="unfinished">Lo que dicen sus documentos</translation>
    </message>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished">Reglas clínicas</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Política</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Carpeta</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation type="unfinished">Codificador</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Borrador de un asistente informático. Compruébelo antes de usarlo.</translation>
    </message>
    <message>
        <source>Names, numbers and exact dates of the patient were removed by rules; read it before it leaves.</source>
        <translation type="unfinished">Los nombres, números y fechas exactas del paciente se quitaron mediante reglas; léalo antes de que salga.</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Cómo se hizo</translation>
    </message>
    <message>
        <source>Checked by (name, grade)</source>
        <translation type="unfinished">Revisado por (nombre, cargo)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Firma</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">Fecha y hora</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Iniciado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modificado</translation>
    </message>
    <message>
        <source>Continued or to take</source>
        <translation type="unfinished">Continuado o por tomar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Detenido</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Resumen de alta</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished">Nota clínica</translation>
    </message>
    <message>
        <source>Your hospital stay in plain words</source>
        <translation type="unfinished">Su estancia en el hospital en palabras sencillas</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Medicamento</translation>
    </message>
    <message>
        <source>Check: only partly found in the report.</source>
        <translation type="unfinished">Compruebe: solo se encontró en parte en el informe.</translation>
    </message>
    <message>
        <source>Check: no matching sentence in the report.</source>
        <translation type="unfinished">Compruebe: ninguna frase coincide en el informe.</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation type="unfinished">Nombre del paciente</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished">Fecha de nacimiento o edad</translation>
    </message>
    <message>
        <source>Date of admission</source>
        <translation type="unfinished">Fecha de ingreso</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation type="unfinished">Fecha de alta</translation>
    </message>
    <message>
        <source>Ward or department</source>
        <translation type="unfinished">Sala o servicio</translation>
    </message>
    <message>
        <source>Responsible clinician</source>
        <translation type="unfinished">Médico responsable</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation type="unfinished">Dosis de %1</translation>
    </message>
    <message>
        <source>Why %1 was stopped</source>
        <translation type="unfinished">Por qué se suspendió %1</translation>
    </message>
    <message>
        <source>Why %1 was changed</source>
        <translation type="unfinished">Por qué se cambió %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Creación</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Desbloqueo</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished">Desbloqueo fallido</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished">PIN definido</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished">Frase de contraseña cambiada</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Pregunta hecha</translation>
    </message>
    <message>
        <source>Answer exported</source>
        <translation type="unfinished">Respuesta exportada</translation>
    </message>
    <message>
        <source>Answer printed</source>
        <translation type="unfinished">Respuesta impresa</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation type="unfinished">Respuesta copiada</translation>
    </message>
    <message>
        <source>Summary exported</source>
        <translation type="unfinished">Resumen exportado</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation type="unfinished">Resumen impreso</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished">Resumen copiado</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation type="unfinished">Documento añadido</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation type="unfinished">Documento eliminado</translation>
    </message>
    <message>
        <source>Document edited</source>
        <translation type="unfinished">Documento editado</translation>
    </message>
    <message>
        <source>Collection changed</source>
        <translation type="unfinished">Colección cambiada</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation type="unfinished">Paquete importado</translation>
    </message>
    <message>
        <source>Pack removed</source>
        <translation type="unfinished">Paquete eliminado</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Restauración</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished">Ajuste cambiado</translation>
    </message>
    <message>
        <source>Flag acknowledged</source>
        <translation type="unfinished">Signo de peligro: lectura confirmada</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished">Opinión dada</translation>
    </message>
    <message>
        <source>History removed</source>
        <translation type="unfinished">Historial eliminado</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation type="unfinished">Historial exportado</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished">Auditoría exportada</translation>
    </message>
    <message>
        <source>Emergency opened</source>
        <translation type="unfinished">Urgencia abierta</translation>
    </message>
    <message>
        <source>Emergency searched</source>
        <translation type="unfinished">Urgencia consultada</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation type="unfinished">Falta la cabecera de la auditoría</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished">Inténtelo de nuevo; si vuelve a ocurrir, avise a su departamento de informática.</translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished">No se añadió nada de este archivo; los demás no se ven afectados.</translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished">Abra el original para comprobarlo, guárdelo otra vez como PDF y añada esa copia.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished">Guárdelo como PDF, DOCX, HTML, Markdown, texto sin formato o imagen, y añada esa copia.</translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished">Escriba la contraseña del archivo, o guarde una copia sin ella y añada esa copia.</translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished">Divida el archivo en partes más pequeñas, o pida a informática que suba el límite en los ajustes.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished">El archivo puede estar dañado o hecho para causar daño; imprímalo en un PDF nuevo y añada esa copia.</translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished">Compruebe que las páginas no estén en blanco; si son imágenes, escanéelas de nuevo a 300 dpi.</translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished">Pida de nuevo el archivo al hospital que lo hizo; no se importó nada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished">Compare la huella con la del autor del archivo y después impórtelo con --trust.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished">Compruebe Bloq Mayús y el idioma del teclado, o use la clave de recuperación impresa.</translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished">Espere el tiempo que se muestra; después, la frase de contraseña correcta abre la biblioteca.</translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished">Desbloquee la biblioteca con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished">No añada documentos; haga una copia de la carpeta y después restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished">Elija otra copia de seguridad de la lista; la biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished">Instale la versión más reciente de Wardlight en este equipo.</translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished">Cierre la otra ventana u orden de Wardlight e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished">Liste los documentos para ver sus números.</translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished">Copie otra vez el paquete desde su origen y compruebe su SHA-256 antes de importarlo.</translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished">Pida a informática que importe un paquete de modelo de lenguaje; mientras tanto funcionan las respuestas por cita.</translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished">Elija un modelo Llama en formato GGUF; models/README.md indica cuáles usar.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished">Compare el SHA-256 con el que publicó su autor y después indíquelo con --sha256.</translation>
    </message>
    <message>
        <source>Mend what the sentence names and do this step again; nothing was handed over.</source>
        <translation type="unfinished">Corrija lo que indica la frase y repita este paso; no se ha entregado nada.</translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished">Pida a informática que instale el motor de lenguaje (`make model`); las respuestas citadas funcionan sin él.</translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished">Pida a informática que importe un paquete de embedder; mientras tanto funciona la búsqueda por palabras.</translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished">Ejecute `wardlight library reindex` para rehacer todos los vectores con este embedder.</translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished">Inténtelo de nuevo; la parte que falló se reinicia y no se perdió nada.</translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished">Mientras tanto, las respuestas se citan de sus documentos; si continúa, avise a informática.</translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished">No se envió nada; diga a informática que el certificado del servidor de modelos ha cambiado.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished">Libere espacio en este disco e inténtelo de nuevo; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished">Pida a informática acceso a esta carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished">Cierre otros programas, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished">Quite el informe que pertenece al otro paciente, o resúmalos uno por uno.</translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished">Compruebe lo que se escribió; --help muestra las formas aceptadas.</translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished">Compruebe el nombre; la orden de lista muestra lo que hay.</translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished">Corrija la línea indicada, o elimine el archivo modificado para usar el original.</translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished">Pregunte a su departamento de informática; el archivo de política dice qué está permitido.</translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished">Wardlight funciona sin conexión: conexión rechazada.</translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished">Este proceso solo puede acceder a una dirección.</translation>
    </message>
    <message>
        <source>The disk reported an error for %1.</source>
        <translation type="unfinished">El disco comunicó un error con %1.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished">El disco está lleno; no se pudo escribir %1.</translation>
    </message>
    <message>
        <source>You may not read or write %1.</source>
        <translation type="unfinished">No tiene permiso para leer o escribir %1.</translation>
    </message>
    <message>
        <source>Your hospital does not allow this: %1.</source>
        <translation type="unfinished">Su hospital no permite esto: %1.</translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished">Deje que solo los administradores escriban en él: chown root, chmod 644.</translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished">Ponga allí la clave pública del socio, legible por todos; hasta entonces no entra ningún paquete.</translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished">Créelo, o permita que los usuarios de Wardlight lo lean.</translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished">Deje que solo los usuarios de Wardlight lo lean (un grupo, chmod 640).</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished">%1 no es un número.</translation>
    </message>
    <message>
        <source>%1 is set by your hospital.</source>
        <translation type="unfinished">%1 lo fija su hospital.</translation>
    </message>
    <message>
        <source>A background part stopped (%1).</source>
        <translation type="unfinished">Una parte en segundo plano se detuvo (%1).</translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished">Una parte en segundo plano envió un mensaje mal formado.</translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished">Una parte en segundo plano no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads.</source>
        <translation type="unfinished">%1 contiene más texto del que este programa lee.</translation>
    </message>
    <message>
        <source>%1 holds several patients; export one of them.</source>
        <translation type="unfinished">%1 contiene varios pacientes; exporte uno de ellos.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be told.</source>
        <translation type="unfinished">%1 no contiene nada que se pueda decir.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished">%1 está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>%1 is no whole FHIR record.</source>
        <translation type="unfinished">%1 no es un registro FHIR completo.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation type="unfinished">%1 no contiene texto.</translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished">El HTML no contiene texto.</translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished">El HTML no se puede leer.</translation>
    </message>
    <message>
        <source>%1 has more pixels than this program reads.</source>
        <translation type="unfinished">%1 tiene más píxeles de los que este programa lee.</translation>
    </message>
    <message>
        <source>%1 has more pages than this program reads.</source>
        <translation type="unfinished">%1 tiene más páginas de las que este programa lee.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished">%1 está dañado.</translation>
    </message>
    <message>
        <source>Page %1 is too tall to be drawn.</source>
        <translation type="unfinished">La página %1 es demasiado alta para dibujarla.</translation>
    </message>
    <message>
        <source>Page %1 has more pixels than this program reads.</source>
        <translation type="unfinished">La página %1 tiene más píxeles de los que este programa lee.</translation>
    </message>
    <message>
        <source>Page %1 of the image is damaged.</source>
        <translation type="unfinished">La página %1 de la imagen está dañada.</translation>
    </message>
    <message>
        <source>Page %1 has no image %2 pixels wide: it is text.</source>
        <translation type="unfinished">La página %1 no tiene imagen de %2 píxeles de ancho: es texto.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Wardlight does not read.</source>
        <translation type="unfinished">%1 es de un tipo que Wardlight no lee.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished">%1 está cifrado.</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than this program reads.</source>
        <translation type="unfinished">%1 tiene %2 páginas, más de las que este programa lee.</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation type="unfinished">%1 no tiene páginas.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished">La página %1 no se puede dibujar.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished">La página %1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is damaged beyond repair.</source>
        <translation type="unfinished">%1 está dañado sin remedio.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Abriendo</translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished">El lector respondió a algo que no se pidió.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished">%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation type="unfinished">%1 es más grande de lo que este programa lee.</translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished">No se pudo leer ningún texto de este archivo.</translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished">Reconociendo</translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished">El archivo contiene más texto del que lee este programa.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished">La lectura de este archivo tardó demasiado.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished">El archivo tiene un anidamiento demasiado profundo.</translation>
    </message>
    <message>
        <source>%1 is encrypted part by part.</source>
        <translation type="unfinished">%1 está cifrado parte por parte.</translation>
    </message>
    <message>
        <source>%1 holds %2 parts.</source>
        <translation type="unfinished">%1 contiene %2 partes.</translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished">El archivo declara entidades, cosa que Word nunca hace.</translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished">El archivo, descomprimido, supera lo que lee este programa.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished">No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>%1 pages are more than this program reads.</source>
        <translation type="unfinished">%1 páginas son más de las que este programa lee.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished">El archivo no llegó entero.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished">Añadiendo</translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished">Ese archivo no existe, o no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file has %1 MB; the limit is %2 MB.</source>
        <translation type="unfinished">El archivo tiene %1 MB; el límite es %2 MB.</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished">Comprobando la copia</translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished">Un original almacenado es otro archivo que el que se añadió.</translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished">La biblioteca de este disco está dañada.</translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished">Algunas filas de la biblioteca no remiten a nada.</translation>
    </message>
    <message>
        <source>%1 documents of the library are damaged, so it is not backed up; the backups that were made before stay.</source>
        <translation type="unfinished">%1 documentos de la biblioteca están dañados, por eso no se hace copia; las copias hechas antes permanecen.</translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished">La carpeta de copias de seguridad no está; ¿está conectado su disco?</translation>
    </message>
    <message>
        <source>The backup needs %1 and %2 are free.</source>
        <translation type="unfinished">La copia necesita %1 y hay %2 libres.</translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished">Copiando originales</translation>
    </message>
    <message>
        <source>There is no collection called %1.</source>
        <translation type="unfinished">No hay ninguna colección llamada %1.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished">Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation type="unfinished">Ya existe una colección con este nombre.</translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished">Ya hay una colección con este nombre, o el nombre está vacío.</translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished">El archivo library.db no es una biblioteca de Wardlight.</translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished">Esta biblioteca fue escrita por un Wardlight más reciente.</translation>
    </message>
    <message>
        <source>There is no document %1 in the library.</source>
        <translation type="unfinished">No hay ningún documento %1 en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no page %1 in document %2.</source>
        <translation type="unfinished">No hay página %1 en el documento %2.</translation>
    </message>
    <message>
        <source>Page %1 has no characters %2 to %3.</source>
        <translation type="unfinished">La página %1 no tiene los caracteres %2 a %3.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">Eliminando</translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished">Una pregunta de referencia necesita un texto.</translation>
    </message>
    <message>
        <source>There is no golden question %1.</source>
        <translation type="unfinished">No hay pregunta de referencia %1.</translation>
    </message>
    <message>
        <source>There is no question %1 in the history.</source>
        <translation type="unfinished">No hay pregunta %1 en el historial.</translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished">Esta respuesta fue almacenada por otra versión de Wardlight.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished">Vectorizando</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished">No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished">Dividiendo</translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished">Esta frase de contraseña no abre la biblioteca.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished">Esta clave de recuperación pertenece a otra biblioteca.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished">Falta el archivo de clave de la biblioteca.</translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished">El archivo de clave de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished">Otro Wardlight está modificando esta biblioteca ahora.</translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished">El embedder dio un vector que no sirve para buscar.</translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished">Los vectores del embedder no corresponden a los de esta biblioteca.</translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished">Falta el original almacenado de un documento.</translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished">El original almacenado de un documento está dañado.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation type="unfinished">Un PIN tiene de %1 a %2 cifras.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished">Este PIN es el primero que cualquiera prueba. Elija otro.</translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished">El PIN ya no se conserva. Use la frase de contraseña.</translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished">Este PIN no abre la biblioteca.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished">Indexando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Leyendo</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished">Una clave de recuperación tiene nueve grupos de cuatro caracteres.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished">Esta clave de recuperación tiene un error de escritura.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished">No hay ninguna copia de seguridad en esta carpeta.</translation>
    </message>
    <message>
        <source>%1 and %2 MB are free.</source>
        <translation type="unfinished">%1 y %2 MB están libres.</translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished">Falta un original en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished">Sustituyendo la biblioteca</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished">Copiando la biblioteca</translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished">No hay ningún documento en esta colección.</translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished">Esta no es una colección escrita por Wardlight.</translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished">Esta colección fue escrita por un Wardlight más reciente.</translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished">Escribiendo la colección</translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished">Comprobando la colección</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished">Ya hay una biblioteca en esta carpeta.</translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished">Los originales de una biblioteca están aquí, pero falta library.db.</translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished">El archivo de clave está, pero falta el archivo library.db.</translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished">Esta biblioteca está en una carpeta de solo lectura.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished">Hubo demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished">El embedder devolvió números que no se pueden usar.</translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished">El embedder devolvió vectores que no son de longitud unitaria.</translation>
    </message>
    <message>
        <source>The vectors of this library were made by %1.</source>
        <translation type="unfinished">Los vectores de esta biblioteca los hizo %1.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">Verificando</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Esa carpeta no existe.</translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished">Un documento no puede sustituirse a sí mismo.</translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished">Esta carpeta no está vigilada.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished">Construyendo</translation>
    </message>
    <message>
        <source>%1 lacks the weights %2.</source>
        <translation type="unfinished">A %1 le faltan los pesos %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made small: vectors agree to %2 only.</source>
        <translation type="unfinished">%1 no se puede reducir: los vectores solo coinciden en %2.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished">Un SHA-256 tiene 64 cifras y letras de la a a la f.</translation>
    </message>
    <message>
        <source>%1 has no manifest and its SHA-256 was not confirmed. It is %2.</source>
        <translation type="unfinished">%1 no tiene manifiesto y su SHA-256 no se confirmó. Es %2.</translation>
    </message>
    <message>
        <source>%1 has another SHA-256 than the one given.</source>
        <translation type="unfinished">%1 tiene otro SHA-256 que el indicado.</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">Calculando la huella</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished">El modelo no se pudo ejecutar en este equipo.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">Midiendo</translation>
    </message>
    <message>
        <source>%1 pools its tokens in a way that is not known.</source>
        <translation type="unfinished">%1 reúne sus tokens de un modo desconocido.</translation>
    </message>
    <message>
        <source>%1 is no plain BERT embedder with GELU.</source>
        <translation type="unfinished">%1 no es un codificador BERT simple con GELU.</translation>
    </message>
    <message>
        <source>%1 holds no sentence embedder of BERT&apos;s kind.</source>
        <translation type="unfinished">%1 no contiene un codificador de frases del tipo BERT.</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be read.</source>
        <translation type="unfinished">Los pesos de %1 no se pueden leer.</translation>
    </message>
    <message>
        <source>%1 has a step after pooling that is not known.</source>
        <translation type="unfinished">%1 tiene un paso desconocido tras la reunión.</translation>
    </message>
    <message>
        <source>%1 of %2 is not usable.</source>
        <translation type="unfinished">%1 de %2 no se puede usar.</translation>
    </message>
    <message>
        <source>%1 gave a vector that is not a number.</source>
        <translation type="unfinished">%1 dio un vector que no es un número.</translation>
    </message>
    <message>
        <source>Search by meaning stopped %1 times in a row and rests for a while.</source>
        <translation type="unfinished">La búsqueda por significado se detuvo %1 veces seguidas y descansa un rato.</translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished">La búsqueda por significado falló hace un momento y descansa un rato.</translation>
    </message>
    <message>
        <source>%1 holds no low-rank adapters for a Llama.</source>
        <translation type="unfinished">%1 no contiene adaptadores de rango bajo para un Llama.</translation>
    </message>
    <message>
        <source>%1 ends early: %2 of %3 bytes are there.</source>
        <translation type="unfinished">%1 termina antes de tiempo: hay %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>%1 goes on after its end; it is not the file it was.</source>
        <translation type="unfinished">%1 sigue después de su final; no es el archivo que era.</translation>
    </message>
    <message>
        <source>%1 is incomplete: the tensor %2 is absent.</source>
        <translation type="unfinished">%1 está incompleto: falta el tensor %2.</translation>
    </message>
    <message>
        <source>%1 has weights of the type %2, which is not run.</source>
        <translation type="unfinished">%1 tiene pesos del tipo %2, que no se ejecuta.</translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished">El motor de lenguaje no está instalado, así que los archivos de modelo no se pueden comprobar.</translation>
    </message>
    <message>
        <source>%1 has a tensor that no Llama has: %2.</source>
        <translation type="unfinished">%1 tiene un tensor que ningún Llama tiene: %2.</translation>
    </message>
    <message>
        <source>The weights of %1 are damaged: %2.</source>
        <translation type="unfinished">Los pesos de %1 están dañados: %2.</translation>
    </message>
    <message>
        <source>%1 names no architecture; it is no whole model.</source>
        <translation type="unfinished">%1 no nombra ninguna arquitectura; no es un modelo completo.</translation>
    </message>
    <message>
        <source>%1 is no whole model but its part: %2.</source>
        <translation type="unfinished">%1 no es un modelo completo sino su parte: %2.</translation>
    </message>
    <message>
        <source>%1 is of the architecture %2; Wardlight runs %3.</source>
        <translation type="unfinished">%1 es de la arquitectura %2; Wardlight ejecuta %3.</translation>
    </message>
    <message>
        <source>%1 is one part of several; join them first.</source>
        <translation type="unfinished">%1 es una parte de varias; únalas primero.</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not run.</source>
        <translation type="unfinished">%1 es una mezcla de expertos, que no se ejecuta.</translation>
    </message>
    <message>
        <source>%1 has another vocabulary than Llama 3; its prompts cannot be written.</source>
        <translation type="unfinished">%1 tiene otro vocabulario que Llama 3; no se pueden escribir sus peticiones.</translation>
    </message>
    <message>
        <source>%1 lacks the control token %2 of Llama 3.</source>
        <translation type="unfinished">A %1 le falta el token de control %2 de Llama 3.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged: %2.</source>
        <translation type="unfinished">La cabecera de %1 está dañada: %2.</translation>
    </message>
    <message>
        <source>%1 is GGUF version %2; Wardlight reads versions 2 and 3.</source>
        <translation type="unfinished">%1 es GGUF versión %2; Wardlight lee las versiones 2 y 3.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file.</source>
        <translation type="unfinished">%1 no es un archivo GGUF.</translation>
    </message>
    <message>
        <source>%1 was written for another byte order.</source>
        <translation type="unfinished">%1 se escribió para otro orden de bytes.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is a safetensors file; convert it first.</source>
        <translation type="unfinished">%1 no es un archivo GGUF; es un archivo safetensors; conviértalo primero.</translation>
    </message>
    <message>
        <source>%1 ends early: it is cut off within its header.</source>
        <translation type="unfinished">%1 termina antes de tiempo: está cortado dentro de su cabecera.</translation>
    </message>
    <message>
        <source>%1 is a link; give the file that it points to.</source>
        <translation type="unfinished">%1 es un enlace; dé el archivo al que apunta.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a model file.</source>
        <translation type="unfinished">%1 es una carpeta, no un archivo de modelo.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished">%1 no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished">%1 no se puede abrir.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is %2.</source>
        <translation type="unfinished">%1 no es un archivo GGUF; es %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake: %2.</source>
        <translation type="unfinished">%1 tiene un error: %2.</translation>
    </message>
    <message>
        <source>%1 has a pattern with a mistake: %2.</source>
        <translation type="unfinished">%1 tiene un patrón con un error: %2.</translation>
    </message>
    <message>
        <source>%1 is an update of the weights with the SHA-256 %2…; look at that model instead, it sets what is needed.</source>
        <translation type="unfinished">%1 es una actualización de los pesos con SHA-256 %2…; mire ese modelo en su lugar, él ajusta lo necesario.</translation>
    </message>
    <message>
        <source>%1 lies here in parts; import it, they are joined then.</source>
        <translation type="unfinished">%1 está aquí en partes; impórtelo y entonces se unen.</translation>
    </message>
    <message>
        <source>A context has %1 to %2 tokens.</source>
        <translation type="unfinished">Un contexto tiene de %1 a %2 tokens.</translation>
    </message>
    <message>
        <source>It needs %1, and %2 is free on this disk.</source>
        <translation type="unfinished">Necesita %1, y hay %2 libres en este disco.</translation>
    </message>
    <message>
        <source>%1 comes alone; only signed packs are taken here.</source>
        <translation type="unfinished">%1 viene solo; aquí solo se aceptan paquetes firmados.</translation>
    </message>
    <message>
        <source>No language model is called %1.</source>
        <translation type="unfinished">Ningún modelo de lenguaje se llama %1.</translation>
    </message>
    <message>
        <source>The language model could not compute (code %1).</source>
        <translation type="unfinished">El modelo de lenguaje no pudo calcular (código %1).</translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished">El modelo de lenguaje no dio ningún resultado.</translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished">El modelo de lenguaje no cabe en la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The language model does not fit into memory with %1 tokens.</source>
        <translation type="unfinished">El modelo de lenguaje no cabe en la memoria con %1 tokens.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished">El archivo del adaptador no corresponde al modelo.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished">El archivo del adaptador no se puede usar con el modelo.</translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished">El texto es más largo que la ventana de contexto.</translation>
    </message>
    <message>
        <source>The pack %1 names no %2 file.</source>
        <translation type="unfinished">El paquete %1 no nombra ningún archivo %2.</translation>
    </message>
    <message>
        <source>%1 is no embedder but a language model.</source>
        <translation type="unfinished">%1 no es un codificador sino un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>%1 is no language model but an embedder.</source>
        <translation type="unfinished">%1 no es un modelo de lenguaje sino un codificador.</translation>
    </message>
    <message>
        <source>%1 of %2 differs from its manifest.</source>
        <translation type="unfinished">%1 de %2 difiere de su manifiesto.</translation>
    </message>
    <message>
        <source>The manifest of %1 names files outside its folder.</source>
        <translation type="unfinished">El manifiesto de %1 nombra archivos fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The manifest of %1 names a file twice.</source>
        <translation type="unfinished">El manifiesto de %1 nombra un archivo dos veces.</translation>
    </message>
    <message>
        <source>The pack %1 needs a newer Wardlight.</source>
        <translation type="unfinished">El paquete %1 necesita un Wardlight más nuevo.</translation>
    </message>
    <message>
        <source>The pack %1 states impossible sizes.</source>
        <translation type="unfinished">El paquete %1 indica tamaños imposibles.</translation>
    </message>
    <message>
        <source>The weights of %1 are no GGUF file.</source>
        <translation type="unfinished">Los pesos de %1 no son un archivo GGUF.</translation>
    </message>
    <message>
        <source>%1 does not say which weights it belongs to.</source>
        <translation type="unfinished">%1 no dice a qué pesos pertenece.</translation>
    </message>
    <message>
        <source>The manifest of %1 is too long to be one.</source>
        <translation type="unfinished">El manifiesto de %1 es demasiado largo para serlo.</translation>
    </message>
    <message>
        <source>%1 holds no readable %2.</source>
        <translation type="unfinished">%1 no contiene un %2 legible.</translation>
    </message>
    <message>
        <source>The manifest of %1 is not usable: %2.</source>
        <translation type="unfinished">El manifiesto de %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read.</source>
        <translation type="unfinished">%1 de %2 no se puede leer.</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation type="unfinished">El paquete de software %1 no está instalado.</translation>
    </message>
    <message>
        <source>The installed weights are not the published ones of %1.</source>
        <translation type="unfinished">Los pesos instalados no son los publicados de %1.</translation>
    </message>
    <message>
        <source>There is no folder or known package called %1.</source>
        <translation type="unfinished">No hay carpeta ni paquete conocido llamado %1.</translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished">El modelo de lenguaje no dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished">Iniciando el modelo</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished">Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished">Leyendo la instrucción</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Escribiendo</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished">Esperando al modelo</translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished">El modelo de lenguaje se cerró.</translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished">El modelo de lenguaje no avanzó.</translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished">No hay ningún modelo de lenguaje abierto.</translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished">El archivo del modelo de lenguaje difiere de su manifiesto.</translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished">El archivo del modelo de lenguaje no se puede leer.</translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished">El modelo de lenguaje se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished">El motor de lenguaje (llama.cpp) no está instalado o no funciona aquí.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault (%1).</source>
        <translation type="unfinished">El servidor de modelos del hospital comunicó un fallo (%1).</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished">El servidor de modelos del hospital contestó con algo que no es una respuesta.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server (%1) does not answer.</source>
        <translation type="unfinished">El servidor de modelos del hospital (%1) no responde.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished">El servidor de modelos del hospital remite a otra dirección, lo cual no está permitido.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished">El servidor de modelos del hospital no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished">El servidor de modelos del hospital no conoce este modelo o esta petición.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished">El servidor de modelos del hospital está ocupado o aún se está iniciando.</translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished">La pregunta y su evidencia son demasiado largas para el servidor de modelos.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished">El servidor de modelos del hospital envió demasiados datos.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished">El servidor de modelos del hospital dejó de contestar.</translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished">La conexión con el servidor de modelos del hospital se interrumpió.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that your hospital&apos;s policy names.</source>
        <translation type="unfinished">%1 muestra otro certificado que el que nombra la política de su hospital.</translation>
    </message>
    <message>
        <source>%1 stands for an address outside the hospital&apos;s network.</source>
        <translation type="unfinished">%1 corresponde a una dirección fuera de la red del hospital.</translation>
    </message>
    <message>
        <source>No secure connection to the hospital&apos;s model server (%1).</source>
        <translation type="unfinished">No hay conexión segura con el servidor de modelos del hospital (%1).</translation>
    </message>
    <message>
        <source>The name of the hospital&apos;s model server (%1) is not known here.</source>
        <translation type="unfinished">El nombre del servidor de modelos del hospital (%1) no se conoce aquí.</translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished">Esperando al servidor de modelos del hospital</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished">El servidor de modelos del hospital solo pondera letras y palabras cortas.</translation>
    </message>
    <message>
        <source>%1 It is asked again in a while.</source>
        <translation type="unfinished">%1 Se le preguntará de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished">El servidor de modelos del hospital tardó demasiado.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished">El servidor de modelos del hospital no indica probabilidades.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished">El servidor de modelos del hospital comunicó un fallo.</translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished">No se indicó ningún servidor de modelos.</translation>
    </message>
    <message>
        <source>%1 is an update of another model, which is not installed.</source>
        <translation type="unfinished">%1 es una actualización de otro modelo, que no está instalado.</translation>
    </message>
    <message>
        <source>No pack is called %1.</source>
        <translation type="unfinished">Ningún paquete se llama %1.</translation>
    </message>
    <message>
        <source>The weights of %1 are not what its manifest says.</source>
        <translation type="unfinished">Los pesos de %1 no son lo que dice su manifiesto.</translation>
    </message>
    <message>
        <source>%1 is not the file that its manifest describes.</source>
        <translation type="unfinished">%1 no es el archivo que describe su manifiesto.</translation>
    </message>
    <message>
        <source>The pack needs %1 MB; the disk has %2 MB free.</source>
        <translation type="unfinished">El paquete necesita %1 MB; el disco tiene %2 MB libres.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Comprobando</translation>
    </message>
    <message>
        <source>%1 cannot be linked into the models folder; import it as a copy.</source>
        <translation type="unfinished">%1 no se puede enlazar en la carpeta de modelos; impórtelo como copia.</translation>
    </message>
    <message>
        <source>The pack %1 lacks its file %2.</source>
        <translation type="unfinished">Al paquete %1 le falta su archivo %2.</translation>
    </message>
    <message>
        <source>%1 of %2 has the wrong size.</source>
        <translation type="unfinished">%1 de %2 tiene un tamaño incorrecto.</translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished">El modelo de lenguaje no calcula números; su archivo está dañado.</translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished">El texto no se puede distinguir de los tokens de control del modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks %1; it is no Llama 3 model.</source>
        <translation type="unfinished">Al vocabulario del modelo le falta %1; no es un modelo Llama 3.</translation>
    </message>
    <message>
        <source>%1 is no quantization; there are %2.</source>
        <translation type="unfinished">%1 no es una cuantización; hay %2.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes %2.</source>
        <translation type="unfinished">La petición tiene %1 tokens; el modelo acepta %2.</translation>
    </message>
    <message>
        <source>%1 is no Ed25519 key.</source>
        <translation type="unfinished">%1 no es una clave Ed25519.</translation>
    </message>
    <message>
        <source>%1 of %2 is not what was signed.</source>
        <translation type="unfinished">%1 de %2 no es lo que se firmó.</translation>
    </message>
    <message>
        <source>%1 is no key that can be read.</source>
        <translation type="unfinished">%1 no es una clave que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 has no signature that can be read.</source>
        <translation type="unfinished">%1 no tiene una firma que se pueda leer.</translation>
    </message>
    <message>
        <source>The signature of %1 is not by this key.</source>
        <translation type="unfinished">La firma de %1 no es de esta clave.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed after signing.</source>
        <translation type="unfinished">%1 de %2 se cambió después de firmar.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished">%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 gives vectors of another size.</source>
        <translation type="unfinished">%1 da vectores de otro tamaño.</translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished">El tokenizador del paquete no se puede leer.</translation>
    </message>
    <message>
        <source>The graph of %1 cannot be loaded.</source>
        <translation type="unfinished">El grafo de %1 no se puede cargar.</translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished">No hay ningún paquete abierto.</translation>
    </message>
    <message>
        <source>%1 wants inputs that are not known.</source>
        <translation type="unfinished">%1 pide entradas desconocidas.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished">No hay ninguna pregunta.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">Buscando</translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished">Leyendo los pasajes</translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished">Preparando los pasajes</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished">Comprobando la respuesta</translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished">La pregunta no cabe en el contexto del modelo.</translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished">Acortando la pregunta para la búsqueda</translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished">La consulta no se escribió a tiempo.</translation>
    </message>
    <message>
        <source>A summary cannot be saved as %1; take %2.</source>
        <translation type="unfinished">Un resumen no se puede guardar como %1; use %2.</translation>
    </message>
    <message>
        <source>A summary without names is saved as md, docx or for printing.</source>
        <translation type="unfinished">Un resumen sin nombres se guarda como md, docx o para imprimir.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">Leer primero</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Comprobado por</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">No falta nada de lo esperado.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Nada que la comprobación encontrara.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Situación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">pág. %1</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Falta en el documento</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">En el documento, no en este resumen</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Medicamentos al alta</translation>
    </message>
    <message>
        <source>%1 is not a form of summary.</source>
        <translation type="unfinished">%1 no es una forma de resumen.</translation>
    </message>
    <message>
        <source>%1 and %2 name different patients: the %3 is %4 in one and %5 in the other.</source>
        <translation type="unfinished">%1 y %2 nombran pacientes distintos: %3 es %4 en uno y %5 en el otro.</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">Redactando</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">Leyendo el informe</translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished">Resumiendo</translation>
    </message>
    <message>
        <source>%1: the file is too large for a rule file.</source>
        <translation type="unfinished">%1: el archivo es demasiado grande para un archivo de reglas.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read as UTF-8 text.</source>
        <translation type="unfinished">%1: el archivo no se puede leer como texto UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no input %2; it takes %3.</source>
        <translation type="unfinished">%1 no tiene entrada %2; acepta %3.</translation>
    </message>
    <message>
        <source>There is no score named %1.</source>
        <translation type="unfinished">No hay ninguna escala llamada %1.</translation>
    </message>
    <message>
        <source>The score %1 names an unknown method: %2.</source>
        <translation type="unfinished">La escala %1 nombra un método desconocido: %2.</translation>
    </message>
    <message>
        <source>%1: findings that rules use are missing: %2.</source>
        <translation type="unfinished">%1: faltan hallazgos que las reglas usan: %2.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished">La biblioteca está bloqueada.</translation>
    </message>
    <message>
        <source>There is no backup called %1.</source>
        <translation type="unfinished">No hay ninguna copia llamada %1.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished">Indique la frase de contraseña o la clave de recuperación de la copia de seguridad.</translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished">Esta es una copia de seguridad de otra biblioteca; indique su frase de contraseña.</translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished">Una ventana de Wardlight tiene abierta esta biblioteca.</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation type="unfinished">No hay ningún ajuste llamado %1.</translation>
    </message>
    <message>
        <source>A document that was replaced cannot replace another one.</source>
        <translation type="unfinished">Un documento que fue sustituido no puede sustituir a otro.</translation>
    </message>
    <message>
        <source>No other document replaces this one.</source>
        <translation type="unfinished">Ningún otro documento sustituye a este.</translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished">Mirando las carpetas vigiladas</translation>
    </message>
    <message>
        <source>This collection was signed by %1, which is not trusted here yet.</source>
        <translation type="unfinished">Esta colección la firmó %1, en quien aquí aún no se confía.</translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished">Solo se puede elegir un PIN con la biblioteca abierta.</translation>
    </message>
    <message>
        <source>It cannot be saved as %1; take %2.</source>
        <translation type="unfinished">No se puede guardar como %1; use %2.</translation>
    </message>
    <message>
        <source>This does not say how it was made (%1); it cannot be saved or printed.</source>
        <translation type="unfinished">Esto no dice cómo se hizo (%1); no se puede guardar ni imprimir.</translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished">Esto no dice cómo se hizo; no se puede guardar ni imprimir.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Página %1 de %2</translation>
    </message>
    <message>
        <source>Extraction of page %1 was incomplete; check the original.</source>
        <translation type="unfinished">La extracción de la página %1 quedó incompleta; compruebe el original.</translation>
    </message>
    <message>
        <source>A table on page %1 could not be read row by row; check the original.</source>
        <translation type="unfinished">Una tabla de la página %1 no se pudo leer fila por fila; compruebe el original.</translation>
    </message>
    <message>
        <source>Read from a scanned page (%1 sure); compare with the image.</source>
        <translation type="unfinished">Leído de una página escaneada (certeza %1); compárelo con la imagen.</translation>
    </message>
    <message>
        <source>Read from a scanned page; compare with the image.</source>
        <translation type="unfinished">Leído de una página escaneada; compárelo con la imagen.</translation>
    </message>
    <message>
        <source>%1 gives more than one %2; check that all of it is of one patient.</source>
        <translation type="unfinished">%1 da más de un %2; compruebe que todo es de un solo paciente.</translation>
    </message>
    <message>
        <source>%1: the text is incomplete; check the original.</source>
        <translation type="unfinished">%1: el texto está incompleto; compruebe el original.</translation>
    </message>
    <message>
        <source>%1: no text was found on this page; check the original.</source>
        <translation type="unfinished">%1: no se encontró texto en esta página; compruebe el original.</translation>
    </message>
    <message>
        <source>%1: the scan was hard to read (%2 sure).</source>
        <translation type="unfinished">%1: el escaneo fue difícil de leer (certeza %2).</translation>
    </message>
    <message>
        <source>Not known to the checks: drugs are not compared with it.</source>
        <translation type="unfinished">Desconocido para las comprobaciones: los medicamentos no se comparan con ello.</translation>
    </message>
    <message>
        <source>The report does not say whether this is new, changed or continued.</source>
        <translation type="unfinished">El informe no dice si esto es nuevo, cambiado o continuado.</translation>
    </message>
    <message>
        <source>Taken before admission; the report does not say whether it goes on after discharge.</source>
        <translation type="unfinished">Se tomaba antes del ingreso; el informe no dice si sigue tras el alta.</translation>
    </message>
    <message>
        <source>The report also says: “%1”</source>
        <translation type="unfinished">El informe dice también: «%1»</translation>
    </message>
    <message>
        <source>%1 on allergies; both statements are shown.</source>
        <translation type="unfinished">%1 sobre las alergias; se muestran ambas afirmaciones.</translation>
    </message>
    <message>
        <source>The reports differ on medicines; both lines are shown with a note.</source>
        <translation type="unfinished">Los informes difieren en los medicamentos; se muestran ambas líneas con una nota.</translation>
    </message>
    <message>
        <source>Also stated: “%1”</source>
        <translation type="unfinished">También se indica: «%1»</translation>
    </message>
    <message>
        <source>Page %1 holds %2; it was not used: “%3”.</source>
        <translation type="unfinished">La página %1 contiene %2; no se usó: «%3».</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader does not see; it was not used%2.</source>
        <translation type="unfinished">La página %1 contiene texto que el lector no ve; no se usó%2.</translation>
    </message>
    <message>
        <source>Page %1 holds %2.</source>
        <translation type="unfinished">La página %1 contiene %2.</translation>
    </message>
    <message>
        <source>This report is no longer here.</source>
        <translation type="unfinished">Este informe ya no está aquí.</translation>
    </message>
    <message>
        <source>There is no text to summarize.</source>
        <translation type="unfinished">No hay texto que resumir.</translation>
    </message>
    <message>
        <source>%1 could not be read and is not part of this: %2</source>
        <translation type="unfinished">%1 no se pudo leer y no forma parte de esto: %2</translation>
    </message>
    <message>
        <source>There is no report to summarize.</source>
        <translation type="unfinished">No hay informe que resumir.</translation>
    </message>
    <message>
        <source>Pasted text has no page image.</source>
        <translation type="unfinished">El texto pegado no tiene imagen de página.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Fuente: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">pág. %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished">versión %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished">revisar antes del %1</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">Útil</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">Errónea</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished">Peligrosa</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished">Obsoleta</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished">Incompleta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">Confirmar lectura</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">Emergencia</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">Urgente</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">Mostrar %1 más</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished">Signo de peligro</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regla</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished">En el texto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished">Por qué estos signos de peligro</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished">Lectura confirmada a las %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept encrypted on this computer for %1 days, then overwritten.</source>
        <comment>Kept encrypted on this computer for %1 day, then overwritten.</comment>
        <translation type="unfinished">
            <numerusform>Se conserva cifrado en este equipo durante %1 día y después se sobrescribe.</numerusform>
            <numerusform>Se conserva cifrado en este equipo durante %1 días y después se sobrescribe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished">Copiado con fuentes.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished">La respuesta se envió a la impresora.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Guardar la respuesta</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Imprimir la respuesta</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished">La respuesta está guardada.</translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished">Puede contener datos del paciente; guárdela como guarda un informe.</translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished">No pasar por alto</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">Considerar</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished">En contra</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished">nada indicado</translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished">Sus documentos se contradicen: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished">No indicado:</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished">+ %1 más</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">Añadir %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copiar los detalles</translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished">Sin modelo de lenguaje, la respuesta se cita.</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished">Ir a Modelos</translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished">El modelo de lenguaje está descansando.</translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished">La respuesta citada sigue siendo válida.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished">No se redactó nada.</translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished">Se detuvo la redacción; la respuesta citada está completa.</translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished">Se detuvo la redacción antes de su primera frase; la respuesta citada está completa.</translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished">Redactar de nuevo</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished">Pasajes encontrados</translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished">Pasajes más cercanos de su biblioteca</translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished">Sus documentos no responden a esta pregunta. No se da ninguna respuesta sin fuente.</translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished">No se encontró en su biblioteca</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">Frases citadas</translation>
    </message>
    <message>
        <source>Computed:</source>
        <translation type="unfinished">Calculado:</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">por qué</translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished">Cómo se hizo – ocultar</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Cómo se hizo</translation>
    </message>
    <message>
        <source>From the history, asked %1</source>
        <translation type="unfinished">Del historial, preguntado: %1</translation>
    </message>
    <message>
        <source>Ask it again to answer it from the documents as they are now.</source>
        <translation type="unfinished">Hágala de nuevo para responderla con los documentos tal como están ahora.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation type="unfinished">La pregunta está eliminada.</translation>
    </message>
    <message>
        <source>All questions are deleted.</source>
        <translation type="unfinished">Todas las preguntas están eliminadas.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished">El historial está en %1.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">No indicado</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Escalas</translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished">Valores de la escala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Allergy to %1: not known to the checks. Drugs are not compared with it.</source>
        <translation type="unfinished">Alergia a %1: desconocida para las comprobaciones. Los medicamentos no se comparan con ella.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished">No se encontró ninguna fuente</translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished">Coincidencia débil – lea las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform>Buena coincidencia en %1 documento</numerusform>
            <numerusform>Buena coincidencia en %1 documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished">También se buscó: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished">Leído como: %1</translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished">Se buscó solo por palabras; la búsqueda por significado aún no está lista.</translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished">Aún se están indexando documentos nuevos: %1 pasajes se pueden encontrar solo por palabras.</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished">Respaldado</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished">Respaldado en parte</translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished">No respaldado por una fuente</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished">%1 – incompleto</translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished">Citado palabra por palabra de sus documentos.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished">Redactado por el modelo de lenguaje; cada frase se comprueba.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform>Leyendo %1 pasaje …</numerusform>
            <numerusform>Leyendo %1 pasajes …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished">%1 de %2 tokens</translation>
    </message>
    <message numerus="yes">
        <source>Writing – %1 sentences checked</source>
        <comment>Writing – %1 sentence checked</comment>
        <translation type="unfinished">
            <numerusform>Escribiendo – %1 frase comprobada</numerusform>
            <numerusform>Escribiendo – %1 frases comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fuentes</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Borrador de un asistente informático. Compruébelo antes de usarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform>La comprobación encontró %1 problema</numerusform>
            <numerusform>La comprobación encontró %1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished">Dañado, o no es lo que dice el nombre</translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished">Un tipo de archivo que Wardlight no lee</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished">Bloqueado con contraseña</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished">Demasiado grande</translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished">Tardó demasiado, o hizo fallar al lector</translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished">Sin texto, ni siquiera tras el OCR</translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished">No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished">Sin permiso para leerlo</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished">No se pudo añadir</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform>No se pudo añadir %1 archivo</numerusform>
            <numerusform>No se pudieron añadir %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Clase</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Publicado</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Revisar antes del</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Añadido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Desconocido</translation>
    </message>
    <message>
        <source>A document may be in several collections. It stays in the library, whatever is ticked here.</source>
        <translation type="unfinished">Un documento puede estar en varias colecciones. Permanece en la biblioteca, se marque lo que se marque aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform>%1 documento añadido.</numerusform>
            <numerusform>%1 documentos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 archivo ya estaba en la biblioteca.</numerusform>
            <numerusform>%1 archivos ya estaban en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished">Se guardó la ficha.</translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished">Se eliminó el documento.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">Nada nuevo.</translation>
    </message>
    <message>
        <source>Too big for this computer</source>
        <translation type="unfinished">Demasiado grande para este equipo</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished">Usar ahora</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Usar %1</translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished">Medir la velocidad</translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished">Medir la velocidad de %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Eliminar…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Eliminar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished">Eliminar %1 ahora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished">El último de su tipo se queda.</translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished">¿Eliminar %1? Se puede importar de nuevo desde su paquete.</translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished">Lo he comparado y todos los caracteres son iguales</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished">Encontrado: %1</translation>
    </message>
    <message>
        <source>Every file is checked against its manifest while it is copied.</source>
        <translation type="unfinished">Cada archivo se comprueba con su manifiesto mientras se copia.</translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished">%1 viene sin manifiesto</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished">Compare este SHA-256 con el que publicó el autor del modelo. Un modelo dañado o sustituido dice disparates con soltura.</translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished">Importar desde USB o carpeta…</translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished">Importar un archivo .gguf…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished">Verificar todos</translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished">Descargar de la memoria</translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished">No hay ningún modelo de lenguaje en este equipo</translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished">Todo salvo la redacción libre funciona sin él: las respuestas se citan de sus documentos. Su departamento de informática prepara un paquete de modelo en un equipo con conexión y lo trae en una memoria USB; impórtelo aquí.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Automático</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished">Solo procesador</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Dónde se calcula el modelo</translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished">Progreso de la importación o comprobación</translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished">Calculado en %1: %2.</translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished">Carpeta o memoria USB con paquetes</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished">Archivo de modelo</translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished">No hay ningún paquete en esta carpeta.</translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished">Un paquete es una carpeta con un manifest.json; un .gguf tiene su propio botón.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">Mirando</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">Calculando la huella</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">Importando</translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished">Importado y verificado: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Comprobando</translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished">Verificado ✓ %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Dañado</translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished">Cada archivo es lo que dice su manifiesto.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">Midiendo</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished">Eligiendo</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">Eliminando</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished">Descargando de la memoria</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished">Detenido. No queda nada a medio escribir.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished">%1 mil millones</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished">%1 millones</translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished">Redacta respuestas y resúmenes</translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished">Encuentra pasajes por significado</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 tokens</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tarea</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Número de parámetros</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished">Cuantización</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">Contexto</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licencia</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">Hecho a partir de</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Evaluación</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Idiomas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished">Cabe bien</translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished">Cabe, lento</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished">No cabe</translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished">Necesita aproximadamente %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 libres</translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished">Lee %1 y escribe %2 tokens por segundo con %3 hilos.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">En uso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished">Confirmado a mano</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Núm.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished">Exportar la colección</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the file.</source>
        <comment>%1 document is in the file.</comment>
        <translation type="unfinished">
            <numerusform>%1 documento está en el archivo.</numerusform>
            <numerusform>%1 documentos están en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed and not encrypted. Give this fingerprint to whoever imports it: %1</source>
        <translation type="unfinished">Está firmado y no cifrado. Dé esta huella a quien lo importe: %1</translation>
    </message>
    <message>
        <source>Import a signed collection</source>
        <translation type="unfinished">Importar una colección firmada</translation>
    </message>
    <message>
        <source>Signed collections</source>
        <translation type="unfinished">Colecciones firmadas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Todos los archivos</translation>
    </message>
    <message>
        <source>The collection %1 was made. Choose documents and put them into it.</source>
        <translation type="unfinished">Se creó la colección %1. Elija documentos y póngalos en ella.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation type="unfinished">Ahora se llama %1.</translation>
    </message>
    <message>
        <source>The collection %1 was deleted. Its documents stay in the library.</source>
        <translation type="unfinished">Se eliminó la colección %1. Sus documentos permanecen en la biblioteca.</translation>
    </message>
    <message>
        <source>The collections were changed.</source>
        <translation type="unfinished">Se cambiaron las colecciones.</translation>
    </message>
    <message>
        <source>The older document is kept for reading and answers no question any more.</source>
        <translation type="unfinished">El documento anterior se conserva para leerlo y ya no responde a ninguna pregunta.</translation>
    </message>
    <message>
        <source>This document answers questions again.</source>
        <translation type="unfinished">Este documento responde de nuevo a preguntas.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished">Nueva colección</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished">Cambiar el nombre de la colección</translation>
    </message>
    <message>
        <source>Delete the collection %1?</source>
        <translation type="unfinished">¿Eliminar la colección %1?</translation>
    </message>
    <message>
        <source>Its documents stay in the library.</source>
        <translation type="unfinished">Sus documentos permanecen en la biblioteca.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">Eliminarla</translation>
    </message>
    <message>
        <source>Choose documents in the table first.</source>
        <translation type="unfinished">Elija primero documentos en la tabla.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">Colección</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %1 documents</source>
        <comment>Collections of this document</comment>
        <translation type="unfinished">
            <numerusform>Colecciones de %1 documento</numerusform>
            <numerusform>Colecciones de %1 documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished">Nombre de la colección</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Emergency, Maternity, Formulary …</source>
        <translation type="unfinished">Urgencias, Maternidad, Formulario …</translation>
    </message>
    <message>
        <source>Every file could be added.</source>
        <translation type="unfinished">Se pudieron añadir todos los archivos.</translation>
    </message>
    <message>
        <source>Which document does it replace?</source>
        <translation type="unfinished">¿A qué documento sustituye?</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Filtrar por título, editor o versión</translation>
    </message>
    <message>
        <source>It replaces this one</source>
        <translation type="unfinished">Sustituye a este</translation>
    </message>
    <message>
        <source>“%1” answers from now on. The older document stays for reading, and answers that cited it say that a newer version exists.</source>
        <translation type="unfinished">«%1» responde desde ahora. El documento anterior se conserva para leerlo, y las respuestas que lo citaron dicen que existe una versión más nueva.</translation>
    </message>
    <message>
        <source>Import the collection “%1”</source>
        <translation type="unfinished">Importar la colección «%1»</translation>
    </message>
    <message>
        <source>Documents in the file</source>
        <translation type="unfinished">Documentos en el archivo</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation type="unfinished">Huella del firmante</translation>
    </message>
    <message>
        <source>I compared it with the sender, and it is the same</source>
        <translation type="unfinished">La comparé con el remitente y es la misma</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <comment>%1 document</comment>
        <translation type="unfinished">
            <numerusform>%1 documento</numerusform>
            <numerusform>%1 documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation type="unfinished">Volver a la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Guidelines of the emergency shelf</source>
        <translation type="unfinished">Guías del estante de urgencia</translation>
    </message>
    <message>
        <source>Emergency access to this hospital&apos;s guidelines, without the passphrase. Each use is recorded. Search is by words alone; nothing is kept of what you type.</source>
        <translation type="unfinished">Acceso de urgencia a las guías de este hospital, sin la frase de contraseña. Cada uso queda registrado. La búsqueda es solo por palabras; no se guarda nada de lo que escribe.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished">Acceso de urgencia</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished">En el estante</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words.</source>
        <translation type="unfinished">Nada en el estante tiene estas palabras.</translation>
    </message>
    <message>
        <source>A newer version of a cited document exists, or it was removed.</source>
        <translation type="unfinished">Existe una versión más nueva de un documento citado, o se quitó.</translation>
    </message>
    <message>
        <source>Searches %1</source>
        <translation type="unfinished">Busca en %1</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished">todos los documentos</translation>
    </message>
    <message>
        <source>Being phrased by the language model; each sentence is checked before you see it.</source>
        <translation type="unfinished">El modelo de lenguaje está redactando; cada frase se comprueba antes de que usted la vea.</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation type="unfinished">Se buscó en: %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished">firmado el %1</translation>
    </message>
    <message>
        <source>Every file is whole. This library knows the signer:</source>
        <translation type="unfinished">Todos los archivos están íntegros. Esta biblioteca conoce al firmante:</translation>
    </message>
    <message>
        <source>Every file is whole, but this library does not know the signer yet. Compare this fingerprint with the one that the sender reads to you, by telephone or on paper:</source>
        <translation type="unfinished">Todos los archivos están íntegros, pero esta biblioteca aún no conoce al firmante. Compare esta huella con la que el remitente le lea, por teléfono o en papel:</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Hilos para el modelo de lenguaje</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished">Calculado en</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished">Hilos</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the memory after %1 minutes without use.</source>
        <comment>Leaves the memory after %1 minute without use.</comment>
        <translation type="unfinished">
            <numerusform>Deja la memoria tras %1 minuto sin uso.</numerusform>
            <numerusform>Deja la memoria tras %1 minutos sin uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 of this disk; %2 free.</source>
        <translation type="unfinished">Ocupa %1 de este disco; %2 libres.</translation>
    </message>
    <message>
        <source>Takes %1 of this disk, and only %2 is free. Make room first.</source>
        <translation type="unfinished">Ocupa %1 de este disco, y solo hay %2 libres. Haga sitio primero.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform>Se elimina %1 pregunta.</numerusform>
            <numerusform>Se eliminan %1 preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform>Se conserva %1 pregunta.</numerusform>
            <numerusform>Se conservan %1 preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform>%1 respuesta espera revisión.</numerusform>
            <numerusform>%1 respuestas esperan revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation type="unfinished">DOSIS</translation>
    </message>
    <message>
        <source>Risk status unknown</source>
        <translation type="unfinished">Situación de riesgo desconocida</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished">Pegar un informe</translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished">Pegue o dicte aquí el texto. Permanece en memoria y nunca se almacena.</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">Resumir</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Comprobado por</translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished">Nombre y función. Se imprimen en cada copia junto con la hora.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished">Marcar como comprobado</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Contraseña de %1</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished">No se conserva.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished">Informes de un paciente</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Guardar el resumen</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <comment>%1 page</comment>
        <translation type="unfinished">
            <numerusform>%1 página</numerusform>
            <numerusform>%1 páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Resumen</translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished">Aquí aparece el informe</translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished">Elija una línea del resumen para ver su fuente, marcada en la página.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished">Suelte aquí los informes de un solo paciente</translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished">PDF, DOCX, escaneos, fotos, texto o registros FHIR. Se leen en este equipo, se guardan solo en memoria y se olvidan con «Paciente siguiente». Cada línea del resumen lleva a su frase en el informe.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Elegir archivos…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Pegar texto…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Iniciado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modificado</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished">Continuado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Detenido</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">Leer primero</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Medicamentos al alta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Drug / substance</source>
        <translation type="unfinished">Medicamento / sustancia</translation>
    </message>
    <message>
        <source>Past reactions</source>
        <translation type="unfinished">Reacciones previas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Situación</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Medicamento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Bajo</translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished">Compruebe: ninguna frase coincide</translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished">Redactado</translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished">Compruebe: respaldado en parte</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Falta en el documento</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">No falta nada de lo esperado.</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">En el documento, no en este resumen</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Apoyo a la decisión. Compruebe las fuentes. No vale como indicación médica.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Nada que la comprobación encontrara.</translation>
    </message>
    <message>
        <source>Check: number differs</source>
        <translation type="unfinished">Compruebe: número distinto</translation>
    </message>
    <message>
        <source>Check: unit differs</source>
        <translation type="unfinished">Compruebe: unidad distinta</translation>
    </message>
    <message>
        <source>Check: medicine differs</source>
        <translation type="unfinished">Compruebe: medicamento distinto</translation>
    </message>
    <message>
        <source>Check: yes or no differs</source>
        <translation type="unfinished">Compruebe: sí o no distinto</translation>
    </message>
    <message>
        <source>Check: left or right differs</source>
        <translation type="unfinished">Compruebe: izquierda o derecha distinta</translation>
    </message>
    <message>
        <source>Check: date differs</source>
        <translation type="unfinished">Compruebe: fecha distinta</translation>
    </message>
    <message>
        <source>Check: words differ</source>
        <translation type="unfinished">Compruebe: palabras distintas</translation>
    </message>
    <message>
        <source>Draft in plain words – check before the patient gets it</source>
        <translation type="unfinished">Borrador en palabras sencillas – revíselo antes de darlo al paciente</translation>
    </message>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished">Borrador – compruébelo antes de usarlo</translation>
    </message>
    <message>
        <source>Scroll summary and report together</source>
        <translation type="unfinished">Desplazar juntos el resumen y el informe</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 lines</source>
        <comment>Used by %1 line</comment>
        <translation type="unfinished">
            <numerusform>Usado en %1 línea</numerusform>
            <numerusform>Usado en %1 líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the summary uses this</source>
        <translation type="unfinished">Ninguna línea del resumen usa esto</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished">Comprobado por %1, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished">Intervalo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished">Páginas usadas: %1 de %2</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished">Quitar los ejemplos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Press a blue number such as [1] in the answer, or Alt+Down: the page opens beside it, with the sentence marked.</source>
        <translation type="unfinished">Pulse un número azul como [1] en la respuesta, o Alt+Down: la página se abre al lado, con la frase marcada.</translation>
    </message>
    <message>
        <source>That is how every sentence can be checked. F1 opens the help, Ctrl+K finds every action.</source>
        <translation type="unfinished">Así se puede comprobar cada frase. F1 abre la ayuda, Ctrl+K encuentra cada acción.</translation>
    </message>
    <message>
        <source>The samples were removed.</source>
        <translation type="unfinished">Se quitaron los ejemplos.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished">Añadir los ejemplos</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished">Sus documentos</translation>
    </message>
    <message>
        <source>Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain text, and scanned pages. They are kept encrypted, and each can be asked as soon as it is stored. Adding goes on while you continue.</source>
        <translation type="unfinished">Cada respuesta viene de las guías que usted añade: PDF, DOCX, HTML, texto simple y páginas escaneadas. Se guardan cifradas, y se puede preguntar a cada una en cuanto está guardada. La adición sigue mientras usted continúa.</translation>
    </message>
    <message>
        <source>The samples are documents of an invented hospital, to try Wardlight with. They can be removed at the end of this first run; never use them for patients.</source>
        <translation type="unfinished">Los ejemplos son documentos de un hospital inventado, para probar Wardlight. Se pueden quitar al final de este primer uso; nunca los use para pacientes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the library.</source>
        <comment>%1 document is in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 documento está en la biblioteca.</numerusform>
            <numerusform>%1 documentos están en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished">La biblioteca está vacía.</translation>
    </message>
    <message>
        <source>Continue without documents</source>
        <translation type="unfinished">Continuar sin documentos</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be read; the Library tab says why.</source>
        <comment>%1 file could not be read; the Library tab says why.</comment>
        <translation type="unfinished">
            <numerusform>%1 archivo no se pudo leer; la pestaña Biblioteca dice por qué.</numerusform>
            <numerusform>%1 archivos no se pudieron leer; la pestaña Biblioteca dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Buscar otra vez</translation>
    </message>
    <message>
        <source>A language model, if you have one</source>
        <translation type="unfinished">Un modelo de lenguaje, si tiene uno</translation>
    </message>
    <message>
        <source>Without one, answers are quoted word by word from your documents. With one, they are phrased as well and checked sentence by sentence. You can import one later under Models.</source>
        <translation type="unfinished">Sin modelo, las respuestas se citan palabra por palabra de sus documentos. Con modelo, además se redactan y se comprueban frase por frase. Puede importar uno más tarde en Modelos.</translation>
    </message>
    <message>
        <source>Looking for packs on USB sticks…</source>
        <translation type="unfinished">Buscando paquetes en memorias USB…</translation>
    </message>
    <message>
        <source>On your USB stick:</source>
        <translation type="unfinished">En su memoria USB:</translation>
    </message>
    <message>
        <source>No pack was found on a USB stick.</source>
        <translation type="unfinished">No se encontró ningún paquete en una memoria USB.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished">Importar %1</translation>
    </message>
    <message>
        <source>Continue without a model</source>
        <translation type="unfinished">Continuar sin modelo</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation type="unfinished">Una pregunta para probar</translation>
    </message>
    <message>
        <source>A question that your documents answer</source>
        <translation type="unfinished">Una pregunta que sus documentos responden</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished">Preguntar</translation>
    </message>
    <message>
        <source>Open Wardlight</source>
        <translation type="unfinished">Abrir Wardlight</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">Probar</translation>
    </message>
    <message>
        <source>The answer is made of sentences of your documents. The number behind each, like [1], opens the page that it comes from, with the sentence marked.</source>
        <translation type="unfinished">La respuesta se compone de frases de sus documentos. El número detrás de cada una, como [1], abre la página de la que viene, con la frase marcada.</translation>
    </message>
    <message>
        <source>There is no document to ask yet. Go back to add some or the samples, or open Wardlight and add them in the Library tab.</source>
        <translation type="unfinished">Todavía no hay documentos a los que preguntar. Vuelva atrás para añadir algunos o los ejemplos, o abra Wardlight y añádalos en la pestaña Biblioteca.</translation>
    </message>
    <message>
        <source>A question to the sample guideline on malaria in children:</source>
        <translation type="unfinished">Una pregunta a la guía de ejemplo sobre la malaria en niños:</translation>
    </message>
    <message>
        <source>Ask something that one of your documents answers:</source>
        <translation type="unfinished">Pregunte algo que uno de sus documentos responda:</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished">Signos de peligro</translation>
    </message>
    <message>
        <source>Found by rules in what you type, before any model.</source>
        <translation type="unfinished">Los encuentran reglas en lo que escribe, antes que cualquier modelo.</translation>
    </message>
    <message>
        <source>The rules found no danger sign in a text that has one. Tell your IT.</source>
        <translation type="unfinished">Las reglas no encontraron ningún signo de peligro en un texto que tiene uno. Avise a su departamento de informática.</translation>
    </message>
    <message>
        <source>Allergy, pregnancy, child and kidney check</source>
        <translation type="unfinished">Comprobación de alergia, embarazo, niños y riñón</translation>
    </message>
    <message>
        <source>Compares the drugs of an answer with what you wrote of the patient.</source>
        <translation type="unfinished">Compara los medicamentos de una respuesta con lo que usted escribió del paciente.</translation>
    </message>
    <message>
        <source>The rules missed a drug that its allergy forbids. Tell your IT.</source>
        <translation type="unfinished">Las reglas no detectaron un medicamento que la alergia prohíbe. Avise a su departamento de informática.</translation>
    </message>
    <message>
        <source>Finds passages also where other words are used.</source>
        <translation type="unfinished">Encuentra pasajes también donde se usan otras palabras.</translation>
    </message>
    <message>
        <source>No embedder is installed; only words are searched.</source>
        <translation type="unfinished">No hay ningún embedder instalado; solo se buscan palabras.</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished">Búsqueda por significado</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modelo de lenguaje</translation>
    </message>
    <message>
        <source>All checks run.</source>
        <translation type="unfinished">Todas las comprobaciones funcionan.</translation>
    </message>
    <message>
        <source>These checks are off: %1. Be twice as careful.</source>
        <translation type="unfinished">Estas comprobaciones están fuera de servicio: %1. Tenga el doble de cuidado.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">en servicio</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation type="unfinished">FUERA DE SERVICIO</translation>
    </message>
    <message>
        <source>A check that runs can still miss something. Read the source before you act.</source>
        <translation type="unfinished">Una comprobación en servicio puede pasar algo por alto. Lea la fuente antes de actuar.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">Comprobaciones</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished">Buscar una acción</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished">Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Acciones</translation>
    </message>
    <message>
        <source>No action has these words. Try fewer or others.</source>
        <translation type="unfinished">Ninguna acción tiene estas palabras. Pruebe con menos u otras.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to do it, Esc to close</source>
        <translation type="unfinished">↑ ↓ para elegir, Enter para ejecutar, Esc para cerrar</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">No registrado</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished">Guía clínica</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referencia</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Sin verificar</translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished">Fecha de revisión vencida</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished">La revisión vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform>Revisión en %1 día</numerusform>
            <numerusform>Revisión en %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Sustituido</translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished">Listo (por palabras)</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">Indexando %1 %</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Caducado</translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished">Listo (escaneado)</translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished">Algunas páginas son escaneos; su texto se leyó por OCR.</translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished">En algunas páginas el OCR no fue seguro; compruebe números y unidades con la imagen de la página.</translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished">Parte del texto salió ilegible; lea esas páginas como imágenes.</translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished">Una tabla no se pudo leer fila por fila; compruebe sus valores.</translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished">El archivo contiene texto invisible en la página; nunca se usa en las respuestas.</translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished">Parte del archivo no se pudo leer; compruebe el original.</translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished">Suelte para resumir – un paciente cada vez</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished">Suelte para añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation type="unfinished">Buscar en esta pantalla</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished">Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Resultado siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">No se encontró nada</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation type="unfinished">Esta página aún no está traducida; se muestra en inglés.</translation>
    </message>
    <message>
        <source>Ask the question; break the line</source>
        <translation type="unfinished">Hacer la pregunta; saltar de línea</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished">Qué hace</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Temas</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Texto de ayuda</translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or others.</source>
        <translation type="unfinished">Ningún tema tiene estas palabras. Pruebe con menos u otras.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Nueva pregunta</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">Añadir documentos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished">Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">Copiar con fuentes</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Guardar como…</translation>
    </message>
    <message>
        <source>Print and save without names</source>
        <translation type="unfinished">Imprimir y guardar sin nombres</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Paciente siguiente</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished">Ocultar de inmediato</translation>
    </message>
    <message>
        <source>PIN for today…</source>
        <translation type="unfinished">PIN para hoy…</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished">Cambiar de usuario</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Salir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Preguntar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished">Fuente siguiente</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished">Fuente anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">Filtrar documentos</translation>
    </message>
    <message>
        <source>Clinical scores…</source>
        <translation type="unfinished">Escalas clínicas…</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">Preguntas anteriores</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished">Texto normal</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Escribiendo</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation type="unfinished">El idioma cambia en cuanto termine el trabajo en curso.</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 off</source>
        <comment>Checks: 1 off</comment>
        <translation type="unfinished">
            <numerusform>Comprobaciones: %1 fuera de servicio</numerusform>
            <numerusform>Comprobaciones: %1 fuera de servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what you read best. You can change it at any time in Settings.</source>
        <translation type="unfinished">Elija lo que mejor lea. Puede cambiarlo en cualquier momento en Ajustes.</translation>
    </message>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Fijado por su hospital</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Welcome to Wardlight</source>
        <translation type="unfinished">Le damos la bienvenida a Wardlight</translation>
    </message>
    <message>
        <source>What Wardlight is for, and what it is not for</source>
        <translation type="unfinished">Para qué es Wardlight y para qué no</translation>
    </message>
    <message>
        <source>I have read this. I check the source before I act.</source>
        <translation type="unfinished">He leído esto. Compruebo la fuente antes de actuar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished">Buscar una acción…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished">Nada sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">Ay&amp;uda</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Páginas oscuras en el tema oscuro</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished">El programa cometió un error. No se perdió nada.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished">Siga trabajando; si vuelve a ocurrir, copie los detalles para su departamento de informática.</translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished">Sin modelo de lenguaje – las respuestas se citan de sus documentos</translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished">Modelo %1 en %2</translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"> descansa un rato – las respuestas se citan de sus documentos</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">Sin conexión – nada sale de este equipo</translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished">Red del hospital – las preguntas van a %1</translation>
    </message>
    <message>
        <source>Leave out names, numbers and dates of birth</source>
        <translation type="unfinished">Omitir nombres, números y fechas de nacimiento</translation>
    </message>
    <message>
        <source>For this copy alone. Read it before you pass it on: a name may be missed.</source>
        <translation type="unfinished">Solo para esta copia. Léala antes de entregarla: puede quedar algún nombre.</translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished">Demasiado corta o demasiado simple</translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished">Aceptable – una más larga es más segura</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">Fuerte</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation type="unfinished">PIN para hoy</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation type="unfinished">PIN nuevo, de 4 a 12 dígitos</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished">Definir el PIN</translation>
    </message>
    <message>
        <source>Forget the PIN</source>
        <translation type="unfinished">Olvidar el PIN</translation>
    </message>
    <message>
        <source>The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five wrong tries only the passphrase opens it. It is never written to the disk.</source>
        <translation type="unfinished">El PIN desbloquea esta ventana durante %1 horas o hasta que se cierre Wardlight. Tras cinco intentos fallidos solo la frase de contraseña la abre. El PIN nunca se escribe en el disco.</translation>
    </message>
    <message>
        <source>Your hospital allows no PIN.</source>
        <translation type="unfinished">Su hospital no permite ningún PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished">Los dos PIN no son iguales. Escriba de nuevo el segundo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Página %1 de %2</translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished">Parte siguiente de la pantalla, o la anterior</translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished">Detener, o cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished">%1 conexiones intentadas desde el inicio (%2).</translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished">%1 conexiones a otros lugares intentadas desde el inicio (%2).</translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished">Todas fueron rechazadas. Avise a su departamento de informática.</translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished">Red del hospital</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">Sin conexión</translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished">Nada. Preguntar, leer, añadir documentos y bloquear: todo funciona solo en este equipo.</translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished">¿Qué necesita una red?</translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished">Todo intento del programa de abrir una conexión o buscar una dirección se rechaza y se cuenta aquí.</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished">¿Qué se vigila?</translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished">Inicie Wardlight en un espacio de nombres de red vacío (unshare -rn wardlight), donde no es posible ninguna conexión, o rastree sus llamadas al sistema; todo funciona igual, y nunca se usa ninguna dirección de internet.</translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished">¿Cómo puede probarlo informática?</translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished">Su hospital ejecuta el modelo de lenguaje en un servidor propio. Para redactar una respuesta o un resumen, Wardlight envía la pregunta, los pasajes y el texto de los informes a %1, y a ningún otro lugar. La búsqueda, la lectura, las escalas y los signos de peligro funcionan solo en este equipo.</translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished">¿Qué sale de este equipo?</translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished">La dirección y el certificado del servidor los fija su departamento de informática. Una parte separada del programa puede acceder a esa dirección y a nada más; cualquier otro intento se rechaza y se cuenta aquí.</translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished">No se pierde nada: las respuestas se citan entonces de sus documentos, como sin modelo.</translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished">¿Y cuando el servidor no responde?</translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished">En una sola biblioteca cifrada, en su carpeta de datos. Sin la frase de contraseña o la clave de recuperación nadie puede leerla.</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished">¿Dónde están los documentos?</translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished">Wardlight ya está abierto con esta biblioteca.</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished">Use la otra ventana, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>library: %1 documents</source>
        <comment>library: %1 document</comment>
        <translation type="unfinished">
            <numerusform>biblioteca: %1 documento</numerusform>
            <numerusform>biblioteca: %1 documentos</numerusform>
        </translation>
    </message>
</context>
</TS>
