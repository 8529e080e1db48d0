<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">Executar verificações</translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished">Exportar ficheiro de diagnóstico…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licenças</translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished">O ficheiro de diagnóstico contém versões, definições e os resultados das verificações. Não contém texto nem nome de documento, pessoa ou pasta.</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished">A verificar este computador…</translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished">Exportar um ficheiro de diagnóstico</translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished">O ficheiro de diagnóstico está em %1.</translation>
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
        <translation type="unfinished">Copiar com fontes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Imprimir a resposta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished">Guardar como PDF ou DOCX</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Novo</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Nova pergunta</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Interrompido – incompleto</translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished">Resposta redigida</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">Frases citadas</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Procurar na biblioteca</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished">Resposta pronta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Interrompido</translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished">Resposta redigida pronta</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Nada encontrado</translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished">Só passagens, a melhor primeiro.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Resposta</translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished">A pesquisar nos seus documentos</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Interrompido – incompleto</translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished">Não é mostrada nenhuma resposta a esta pergunta.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">O que foi feito</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tudo</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished">Filtrar por nome ou palavras</translation>
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
        <translation type="unfinished">Auditoria</translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished">Quem fez o quê e quando, sem uma palavra sobre nenhum paciente. Nada é alterado.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished">Exportar a auditoria</translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished">Todos os %1 registos estão íntegros.</translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished">Avise o seu departamento de informática; deixe esta biblioteca e as suas cópias de segurança como estão.</translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished">A auditoria está em %1.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Fazer cópia agora</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">Progresso da cópia de segurança</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Cópias de segurança</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Restaurar…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished">Frase-senha da cópia</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Restaurar esta cópia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished">A biblioteca de %1 toma o lugar da atual, que fica guardada junto das cópias de segurança. O Wardlight bloqueia-se então; desbloqueie-o com a sua frase-senha.</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished">A cópia de segurança está feita e verificada: %1 documentos.</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished">Interrompido; tudo está como estava.</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished">Posta de parte por uma restauração</translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished">Posta de parte antes de uma atualização</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Pronto</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished">Resultados da verificação</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished">Fechar os resultados</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished">A biblioteca está em ordem</translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished">Em ordem</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Veja isto</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Danificado</translation>
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
        <translation type="unfinished">Oculto. Prima qualquer tecla para desbloquear.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nova frase-senha</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">A mesma frase-senha outra vez</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished">Quatro ou cinco palavras sem relação são fáceis de escrever e difíceis de adivinhar.</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished">Criar a biblioteca</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished">São guardados em %1.</translation>
    </message>
    <message>
        <source>Where your data stays</source>
        <translation type="unfinished">Onde ficam os seus dados</translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished">Os documentos do seu hospital são guardados cifrados neste computador. Nada sai dele. A frase-senha abre-os; ninguém a pode recuperar por si.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished">A criar…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">As duas frases-senha não são iguais. Escreva a segunda de novo.</translation>
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
        <translation type="unfinished">Fechar os detalhes</translation>
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
        <translation type="unfinished">Remover…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished">Coleções…</translation>
    </message>
    <message>
        <source>Replaces…</source>
        <translation type="unfinished">Substitui…</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation type="unfinished">Deixar que responda de novo</translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished">Texto tal como o assistente o vê</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">Remover definitivamente</translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished">Página 1 tal como o assistente a vê</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished">Editar a ficha</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">Remover este documento?</translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished">“%1”, com o seu texto, índice e original cifrado, é apagado deste computador. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Não registado</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Coleções</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">Substituído por</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">Substitui</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Emitido por</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versão</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Emitido em</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Rever até</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished">Passagens</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ficheiro</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Adicionado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished">%1, das quais %2 indexadas por significado</translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished">Pergunta anterior: %1</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished">Resposta anterior</translation>
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
        <translation type="unfinished">Classe</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Emitido por</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versão</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Data de emissão</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Rever até</translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished">DD-Mmm-AAAA, por exemplo %1</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished">Escreva um título.</translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished">A data de emissão não é uma data.</translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished">A data de revisão não é uma data.</translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished">A data de revisão é anterior à data de emissão.</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished">Ficheiros que não puderam ser adicionados</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation type="unfinished">Tentar este de novo</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished">Esquecer este</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished">Repetir todos</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">Exportar CSV…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished">Fechar a lista</translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished">Palavra-passe do ficheiro escolhido</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished">Abrir e adicionar</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Palavra-passe de %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished">Exportar a lista</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Note about the answer</source>
        <translation type="unfinished">Nota sobre a resposta</translation>
    </message>
    <message>
        <source>What is wrong? Name no patient.</source>
        <translation type="unfinished">O que está errado? Não nomeie nenhum paciente.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">Guardar nota</translation>
    </message>
    <message>
        <source>This answer is</source>
        <translation type="unfinished">Esta resposta é</translation>
    </message>
    <message>
        <source>This answer is: %1</source>
        <translation type="unfinished">Esta resposta é: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Opinião retirada.</translation>
    </message>
    <message>
        <source>Kept on this computer. Nothing is sent.</source>
        <translation type="unfinished">Guardado neste computador. Nada é enviado.</translation>
    </message>
    <message>
        <source>Kept for review on this computer. Nothing is sent.</source>
        <translation type="unfinished">Guardado para revisão neste computador. Nada é enviado.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished">Pergunta de seguimento</translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished">Faça uma pergunta de seguimento sobre o mesmo paciente</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">Separadores</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Perguntar</translation>
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
        <translation type="unfinished">Definições</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished">Fechar o histórico</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished">Procurar em perguntas e respostas</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">Perguntas anteriores</translation>
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
        <translation type="unfinished">Apagar tudo…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Todas as perguntas e respostas deste computador são apagadas e sobrescritas, também as que aguardam revisão. As cópias de segurança anteriores ainda contêm as suas, cifradas.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Apagar todas as perguntas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Mantê-las</translation>
    </message>
    <message>
        <source>This question and its answer are deleted from this computer and overwritten. This cannot be undone.</source>
        <translation type="unfinished">Esta pergunta e a sua resposta são eliminadas deste computador e sobrescritas. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished">Eliminar esta pergunta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>Your settings keep no history; questions are forgotten at once.</source>
        <translation type="unfinished">As suas definições não guardam histórico; as perguntas são esquecidas de imediato.</translation>
    </message>
    <message>
        <source>No question or answer has all of these words.</source>
        <translation type="unfinished">Nenhuma pergunta ou resposta tem todas estas palavras.</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation type="unfinished">Ainda não foi feita nenhuma pergunta.</translation>
    </message>
    <message>
        <source>Your settings keep no history; these wait for review.</source>
        <translation type="unfinished">As suas definições não guardam histórico; estas aguardam revisão.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished">Exportar o histórico</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished">Texto colado</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished">Copiado com páginas.</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished">Imprimir o resumo</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Guardar o resumo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Resumo</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished">O resumo foi enviado para a impressora.</translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished">O resumo está guardado.</translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished">Contém dados do paciente; guarde-o como guarda o relatório.</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished">Largue aqui as diretrizes</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished">PDF, DOCX, HTML, Markdown, texto simples e páginas digitalizadas. São lidos neste computador, guardados cifrados, e podem ser consultados assim que estão armazenados.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Adicionar documentos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished">Adicionar uma pasta de documentos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished">Biblioteca de demonstração com documentos de exemplo e uma frase-senha pública. Nunca a use para pacientes.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished">A lista está em %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">A trabalhar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished">O índice foi refeito: %1 passagens.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copiar os detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished">Número da página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished">Imagem da página</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">Mostrar o que se escreve</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished">Caps Lock parece estar ligado</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished">Apagar o histórico agora…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Todas as perguntas e respostas deste computador são apagadas e sobrescritas, também as que aguardam revisão. As cópias de segurança anteriores ainda contêm as suas, cifradas.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Apagar todas as perguntas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Mantê-las</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pergunta</translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished">Sintomas, idade, sexo, sinais vitais, o que quer saber</translation>
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
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Perguntar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished">Parar (Esc)</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished">Progresso da fila</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished">Indexar agora</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">A adicionar ficheiros</translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished">%1 passagens podem ser encontradas por palavras, mas ainda não por significado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished">mais %1 em espera</translation>
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
        <translation type="unfinished">Página seguinte</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Página mais pequena</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Página maior</translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished">Ajustar a página à largura</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished">Mostrar o texto armazenado</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished">Texto da página</translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished">Texto lido por OCR – confira os números na imagem acima.</translation>
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
        <translation type="unfinished">Voltar à lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished">Voltar à lista (Esc)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Chave de recuperação</translation>
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
        <translation type="unfinished">Guardar num ficheiro…</translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished">O lugar do ficheiro é uma pen USB numa gaveta fechada à chave, não este computador.</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished">Anotei-a e guardei-a num lugar seguro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown until you confirm below that it is written down, and never again.</source>
        <translation type="unfinished">Se a frase-senha for esquecida, só esta chave abre a biblioteca. É mostrada até confirmar abaixo que foi anotada, e nunca mais.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished">A sua chave de recuperação</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished">Copiada. Limpe a área de transferência depois de a colar.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">Guardar a chave de recuperação</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished">Guardada. Tire o ficheiro deste computador.</translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished">Chave de recuperação do Wardlight</translation>
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
        <translation type="unfinished">Em espera</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">Palavra-passe…</translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished">Retirar %1 do caso</translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished">OCR, página %1 de %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished">A ler %1 de %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">A ler</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Falhou</translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished">Relatórios deste paciente</translation>
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
        <translation type="unfinished">Responder a partir de todos os documentos</translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished">Responder a partir dos documentos da classe %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">todas</translation>
    </message>
    <message>
        <source>Collections: %1</source>
        <translation type="unfinished">Coleções: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Definido pelo seu hospital</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Escolher…</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">Grupos de definições</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Auditoria</translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished">Acerca do Wardlight</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Definições</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and collections of documents</source>
        <translation type="unfinished">Grupos e coleções de documentos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Coleções</translation>
    </message>
    <message>
        <source>Make and change collections</source>
        <translation type="unfinished">Criar e alterar coleções</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished">Nova coleção…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Mudar o nome…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Eliminar…</translation>
    </message>
    <message>
        <source>Export as a signed file…</source>
        <translation type="unfinished">Exportar como ficheiro assinado…</translation>
    </message>
    <message>
        <source>Import a signed file…</source>
        <translation type="unfinished">Importar um ficheiro assinado…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished">Todos os documentos</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished">Diretrizes</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Referências</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Não verificado</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished">Requerem atenção</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished">Existe uma versão mais recente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished">Passagem anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished">Passagem seguinte</translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished">Copiar a passagem com a sua referência</translation>
    </message>
    <message>
        <source>Read the whole document</source>
        <translation type="unfinished">Ler o documento inteiro</translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished">A fonte aparece aqui</translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished">Cada frase de uma resposta leva um número. Escolha um para ver a sua página com as linhas exatas marcadas.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Adicionar documentos</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished">A sua biblioteca está vazia</translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished">Adicione primeiro as diretrizes do seu hospital – largue ficheiros em qualquer parte desta janela. As respostas são citadas delas e de mais nada.</translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished">Pergunte aos documentos do seu hospital</translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished">Descreva o paciente e o que quer saber. A resposta é citada dos seus próprios documentos, com a página por trás de cada frase.</translation>
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
        <translation type="unfinished">Bloquear a biblioteca (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation type="unfinished">Sessão iniciada neste computador como %1</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished">A biblioteca está bloqueada</translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished">, indexada em %1</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">A indexar %1 %</translation>
    </message>
    <message>
        <source>Checks: on</source>
        <translation type="unfinished">Verificações: em serviço</translation>
    </message>
    <message>
        <source>What looks after each answer</source>
        <translation type="unfinished">O que vigia cada resposta</translation>
    </message>
</context>
<context>
    <name>SummarizeScreen</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished">Ainda não há resumo</translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished">Aparece aqui assim que um relatório é lido.</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished">Progresso do resumo</translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">A ler o relatório</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Interrompido – incompleto</translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished">as secções ainda não redigidas nessa altura são copiadas por regras</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">A redigir</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">Copiar tudo</translation>
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
        <translation type="unfinished">Marcar como conferido…</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Apoio à decisão. Confira as fontes. Não vale como prescrição.</translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished">Progresso do modelo de linguagem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished">Resumo pronto</translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished">Copiado do relatório por regras; cada linha tem a sua fonte.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished">Redigido pelo modelo de linguagem; cada linha é verificada.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Resumo</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Adicionar ficheiros…</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished">Adicionar ficheiros (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Adicionar pasta…</translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished">Classe dos documentos que são adicionados</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished">Adicionar como %1</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Filtrar por título, emissor ou versão</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">Filtrar documentos</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Manutenção</translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished">Manutenção da biblioteca</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished">Verificar a biblioteca</translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished">Reconstruir o índice</translation>
    </message>
    <message>
        <source>Collections of the chosen documents…</source>
        <translation type="unfinished">Coleções dos documentos escolhidos…</translation>
    </message>
    <message>
        <source>Files that could not be added…</source>
        <translation type="unfinished">Ficheiros que não puderam ser adicionados…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished">Pastas vigiadas…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Colar texto…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Forma</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Resumo de alta</translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished">Nota estruturada</translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished">Palavras simples para o paciente</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Extensão</translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished">Curto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Padrão</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Completo</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished">Língua dos títulos</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Próximo paciente</translation>
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
        <translation type="unfinished">Frase-senha</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Chave de recuperação</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Desbloquear</translation>
    </message>
    <message>
        <source>Emergency: read guidelines without the passphrase</source>
        <translation type="unfinished">Emergência: ler as diretrizes sem a frase-senha</translation>
    </message>
    <message>
        <source>Documents go on being added; the key is forgotten when that has ended.</source>
        <translation type="unfinished">Os documentos continuam a ser adicionados; a chave é esquecida quando isso termina.</translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished">O Wardlight está bloqueado</translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished">A biblioteca está cifrada. Desbloqueie-a para perguntar e ler.</translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished">Isto é uma demonstração. A sua frase-senha pública é: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">A desbloquear…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Usar o PIN</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Usar a frase-senha</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">Usar a chave de recuperação</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished">Demasiadas tentativas erradas. Aguarde %1 segundos.</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished">Pastas vigiadas</translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished">Coleção para novas pastas (pode ficar vazia)</translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished">Coleção para novas pastas</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished">Vigiar uma pasta…</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished">Deixar de vigiar</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished">Ver agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished">Os ficheiros novos entram na biblioteca quando deixam de mudar; os alterados tornam-se novas versões. Quando um ficheiro desaparece, o seu documento fica e é dado como em falta.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished">Vigiar uma pasta</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose one below.</source>
        <translation type="unfinished">Nenhuma pasta é vigiada ainda. Escolha uma abaixo.</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished">%1 na biblioteca</translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished">%1 ainda a mudar</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">%1 recusados</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished">%1 em falta</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished">Sem coleção</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished">Não é possível aceder agora a uma pasta vigiada; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished">Progresso da resposta</translation>
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
        <translation type="unfinished">Língua da janela</translation>
    </message>
    <message>
        <source>Used at once. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished">Usada de imediato. O que ainda não está traduzido aparece em inglês; documentos, citações e regras clínicas mantêm a sua própria língua.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished">Tamanho do texto em percentagem</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Páginas escuras no tema escuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Reduzir o movimento</translation>
    </message>
    <message>
        <source>Bars and cursors stand still; words alone say that work goes on.</source>
        <translation type="unfinished">As barras e os cursores ficam parados; só as palavras dizem que o trabalho continua.</translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished">Modelo de linguagem por nome</translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished">Vazio usa o que está instalado; none dá só respostas citadas.</translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished">Passagens mostradas por pergunta</translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished">Linhas de uma resposta, no máximo</translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished">Encurtar perguntas longas para a pesquisa, onde se mediu que ajuda</translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished">Recusar quando a evidência é fraca</translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished">Quando está desligado, a evidência fraca é mostrada na mesma.</translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished">O que nenhum documento sustenta na resposta de um modelo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Marcar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished">Tokens de passagens que o modelo de linguagem lê</translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished">Tokens de uma resposta do modelo de linguagem, no máximo</translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished">Fazer cópia de segurança uma vez por dia com a janela aberta</translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished">É feita uma cópia em segundo plano quando a mais recente tem um dia.</translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished">Pasta das cópias de segurança; vazia para uma na pasta pessoal</translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished">Escolha um disco USB ou uma pasta do servidor do hospital, para que um computador perdido não custe nada. As cópias de segurança são cifradas.</translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished">Dias dos quais se guarda uma cópia</translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished">As três últimas cópias de segurança são sempre guardadas.</translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished">Semanas das quais se guarda uma cópia</translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished">Meses dos quais se guarda uma cópia</translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished">Documentos com a data de revisão ultrapassada</translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished">São sempre mostrados a vermelho; excluídos, também não respondem a nenhuma pergunta.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">Avisar</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished">Excluir</translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished">Minutos entre observações das pastas vigiadas</translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished">Um ficheiro é aceite quando estava igual em duas observações.</translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished">Maior ficheiro, em megabytes</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished">Máximo de páginas num ficheiro</translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished">Ler páginas digitalizadas por OCR</translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished">Sem isso, as páginas digitalizadas são armazenadas sem texto.</translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished">Dias em que as perguntas são guardadas</translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished">0 não guarda nada. O que aguarda revisão é guardado até ser revisto. As cópias de segurança anteriores ainda contêm as suas perguntas, cifradas.</translation>
    </message>
    <message>
        <source>Print and save answers and summaries without names</source>
        <translation type="unfinished">Imprimir e guardar respostas e resumos sem nomes</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and exact dates of the patient are removed by rules. Rules miss unusual ways of writing; read it before it leaves. Also under File.</source>
        <translation type="unfinished">Regras retiram nomes, números, endereços e datas exatas do doente. As regras não veem formas de escrever invulgares; leia antes de sair. Também em Ficheiro.</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished">Bloquear após minutos sem uso</translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished">Então o ecrã é esvaziado e a chave é esquecida.</translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished">Adicionar documentos quando o ecrã se bloqueia</translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished">O trabalho parado continua após o desbloqueio. O trabalho que continua mantém a chave na memória até terminar. O que diz respeito a um paciente é sempre interrompido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished">Horas em que um PIN pode desbloquear</translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished">O PIN escolhe-se em Ficheiro; nunca é escrito no disco e termina com o programa. 0 não permite nenhum PIN.</translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished">Janela de contexto do modelo, em tokens</translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished">Uma maior permite ler de uma vez relatórios mais longos e ocupa mais memória.</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Onde o modelo é calculado</translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished">auto usa uma placa gráfica onde houver uma; cpu nunca usa.</translation>
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
        <translation type="unfinished">Minutos sem uso após os quais o modelo sai da memória</translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished">A pergunta seguinte carrega-o de novo.</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Threads para o modelo de linguagem</translation>
    </message>
    <message>
        <source>0 takes what was measured as fastest, else one per core.</source>
        <translation type="unfinished">0 usa o que foi medido como mais rápido; senão, uma por núcleo.</translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished">Threads para a vetorização</translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished">Uma só thread deixa o computador rápido para outros programas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">Respostas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Privacidade</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Desempenho</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Cópia de segurança</translation>
    </message>
    <message>
        <source>Your documents do not say enough to answer this. The nearest passages are shown; read them before you rely on them.</source>
        <translation type="unfinished">Os seus documentos não dizem o suficiente para responder a isto. São mostradas as passagens mais próximas; leia-as antes de confiar nelas.</translation>
    </message>
    <message>
        <source>Nothing in your documents matches this question.</source>
        <translation type="unfinished">Nada nos seus documentos corresponde a esta pergunta.</translation>
    </message>
    <message>
        <source>Immediate steps</source>
        <translation type="unfinished">Medidas imediatas</translation>
    </message>
    <message>
        <source>Refer or escalate when</source>
        <translation type="unfinished">Encaminhar ou escalar quando</translation>
    </message>
    <message>
        <source>Do / Do not</source>
        <translation type="unfinished">Fazer / Não fazer</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished">Tratar</translation>
    </message>
    <message>
        <source>Assess and test</source>
        <translation type="unfinished">Avaliar e fazer exames</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">Considerar</translation>
    </message>
    <message>
        <source>Patient and stay</source>
        <translation type="unfinished">Paciente e internamento</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation type="unfinished">Motivo de admissão</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished">Diagnósticos</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished">Procedimentos</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation type="unfinished">Evolução no hospital</translation>
    </message>
    <message>
        <source>Medicines started</source>
        <translation type="unfinished">Medicamentos iniciados</translation>
    </message>
    <message>
        <source>Medicines changed</source>
        <translation type="unfinished">Medicamentos alterados</translation>
    </message>
    <message>
        <source>Medicines continued or to take</source>
        <translation type="unfinished">Medicamentos continuados ou a tomar</translation>
    </message>
    <message>
        <source>Medicines stopped</source>
        <translation type="unfinished">Medicamentos suspensos</translation>
    </message>
    <message>
        <source>Adverse drug reaction risks</source>
        <translation type="unfinished">Riscos de reações adversas a medicamentos</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished">Resultados principais</translation>
    </message>
    <message>
        <source>Results pending at discharge</source>
        <translation type="unfinished">Resultados pendentes na alta</translation>
    </message>
    <message>
        <source>Follow-up and requested actions</source>
        <translation type="unfinished">Seguimento e ações pedidas</translation>
    </message>
    <message>
        <source>Information given to the patient</source>
        <translation type="unfinished">Informação dada ao paciente</translation>
    </message>
    <message>
        <source>Chief complaint</source>
        <translation type="unfinished">Queixa principal</translation>
    </message>
    <message>
        <source>History of the present illness</source>
        <translation type="unfinished">História da doença atual</translation>
    </message>
    <message>
        <source>Past history</source>
        <translation type="unfinished">Antecedentes</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">Exame físico</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation type="unfinished">Exames complementares</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Avaliação</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plano</translation>
    </message>
    <message>
        <source>About you and your stay</source>
        <translation type="unfinished">Os seus dados e o seu internamento</translation>
    </message>
    <message>
        <source>Why you were in hospital</source>
        <translation type="unfinished">Por que esteve no hospital</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">O que foi encontrado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">O que foi feito</translation>
    </message>
    <message>
        <source>What happened in hospital</source>
        <translation type="unfinished">O que aconteceu no hospital</translation>
    </message>
    <message>
        <source>New medicines</source>
        <translation type="unfinished">Medicamentos novos</translation>
    </message>
    <message>
        <source>Medicines that were changed</source>
        <translation type="unfinished">Medicamentos que foram alterados</translation>
    </message>
    <message>
        <source>Medicines to take</source>
        <translation type="unfinished">Medicamentos a tomar</translation>
    </message>
    <message>
        <source>Medicines that were stopped</source>
        <translation type="unfinished">Medicamentos que foram suspensos</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Alergias</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished">Resultados dos exames</translation>
    </message>
    <message>
        <source>Results that are not back yet</source>
        <translation type="unfinished">Resultados que ainda não chegaram</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">O que acontece a seguir</translation>
    </message>
    <message>
        <source>Advice for you</source>
        <translation type="unfinished">Conselhos ao paciente</translation>
    </message>
    <message>
        <source>Words in square brackets explain the report&apos;s words; they do not come from the report.</source>
        <translation type="unfinished">As palavras entre parênteses retos explicam as do relatório; não vêm dele.</translation>
    </message>
    <message>
        <source>Not stated in the report.</source>
        <translation type="unfinished">Não indicado no relatório.</translation>
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
        <translation type="unfinished">O que dizem os seus documentos</translation>
    </message>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished">Regras clínicas</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modelo de linguagem</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Política</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Pasta</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation type="unfinished">Codificador</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nenhum</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Rascunho de um assistente informático. Conferir antes de usar.</translation>
    </message>
    <message>
        <source>Names, numbers and exact dates of the patient were removed by rules; read it before it leaves.</source>
        <translation type="unfinished">Os nomes, números e datas exatas do doente foram retirados por regras; leia antes de sair.</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Como isto foi feito</translation>
    </message>
    <message>
        <source>Checked by (name, grade)</source>
        <translation type="unfinished">Verificado por (nome, função)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Assinatura</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">Data e hora</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Iniciado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Alterado</translation>
    </message>
    <message>
        <source>Continued or to take</source>
        <translation type="unfinished">Mantido ou a tomar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Interrompido</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Resumo de alta</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished">Nota clínica</translation>
    </message>
    <message>
        <source>Your hospital stay in plain words</source>
        <translation type="unfinished">O seu internamento em palavras simples</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Medicamento</translation>
    </message>
    <message>
        <source>Check: only partly found in the report.</source>
        <translation type="unfinished">Verifique: só parcialmente encontrado no relatório.</translation>
    </message>
    <message>
        <source>Check: no matching sentence in the report.</source>
        <translation type="unfinished">Verifique: nenhuma frase correspondente no relatório.</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation type="unfinished">Nome do doente</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished">Data de nascimento ou idade</translation>
    </message>
    <message>
        <source>Date of admission</source>
        <translation type="unfinished">Data de internamento</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation type="unfinished">Data da alta</translation>
    </message>
    <message>
        <source>Ward or department</source>
        <translation type="unfinished">Enfermaria ou serviço</translation>
    </message>
    <message>
        <source>Responsible clinician</source>
        <translation type="unfinished">Clínico responsável</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation type="unfinished">Dose de %1</translation>
    </message>
    <message>
        <source>Why %1 was stopped</source>
        <translation type="unfinished">Porque foi suspenso %1</translation>
    </message>
    <message>
        <source>Why %1 was changed</source>
        <translation type="unfinished">Porque foi alterado %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Criação</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Desbloqueio</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished">Falha no desbloqueio</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished">PIN definido</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished">Frase-senha alterada</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Pergunta feita</translation>
    </message>
    <message>
        <source>Answer exported</source>
        <translation type="unfinished">Resposta exportada</translation>
    </message>
    <message>
        <source>Answer printed</source>
        <translation type="unfinished">Resposta impressa</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation type="unfinished">Resposta copiada</translation>
    </message>
    <message>
        <source>Summary exported</source>
        <translation type="unfinished">Resumo exportado</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation type="unfinished">Resumo impresso</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished">Resumo copiado</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation type="unfinished">Documento adicionado</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation type="unfinished">Documento removido</translation>
    </message>
    <message>
        <source>Document edited</source>
        <translation type="unfinished">Documento editado</translation>
    </message>
    <message>
        <source>Collection changed</source>
        <translation type="unfinished">Coleção alterada</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation type="unfinished">Pacote importado</translation>
    </message>
    <message>
        <source>Pack removed</source>
        <translation type="unfinished">Pacote removido</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">Cópia de segurança feita</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Restauro</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished">Definição alterada</translation>
    </message>
    <message>
        <source>Flag acknowledged</source>
        <translation type="unfinished">Sinal de perigo: leitura confirmada</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished">Opinião dada</translation>
    </message>
    <message>
        <source>History removed</source>
        <translation type="unfinished">Histórico apagado</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation type="unfinished">Histórico exportado</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished">Auditoria exportada</translation>
    </message>
    <message>
        <source>Emergency opened</source>
        <translation type="unfinished">Emergência aberta</translation>
    </message>
    <message>
        <source>Emergency searched</source>
        <translation type="unfinished">Emergência consultada</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation type="unfinished">Falta o cabeçalho da auditoria</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished">Tente de novo; se voltar a acontecer, avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished">Nada foi adicionado deste ficheiro; os outros não são afetados.</translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished">Abra o original para o verificar, guarde-o de novo como PDF e adicione essa cópia.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished">Guarde-o como PDF, DOCX, HTML, Markdown, texto simples ou imagem, e adicione essa cópia.</translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished">Escreva a palavra-passe do ficheiro, ou guarde uma cópia sem ela e adicione essa cópia.</translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished">Divida o ficheiro em partes menores, ou peça à informática que aumente o limite nas definições.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished">O ficheiro pode estar danificado ou ter sido feito para causar dano; imprima-o para um novo PDF e adicione essa cópia.</translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished">Verifique se as páginas não estão em branco; digitalize-as de novo a 300 dpi se forem imagens.</translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished">Peça de novo o ficheiro ao hospital que o fez; nada foi importado.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished">Compare a impressão digital com a do autor do ficheiro e depois importe-o com --trust.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished">Verifique o Caps Lock e a língua do teclado, ou use a chave de recuperação impressa.</translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished">Aguarde o tempo mostrado; depois, a frase-senha certa abre a biblioteca.</translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished">Desbloqueie a biblioteca com a sua frase-senha.</translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished">Não adicione documentos; faça uma cópia da pasta e depois restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished">Escolha outra cópia de segurança da lista; a biblioteca está como estava.</translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished">Instale a versão mais recente do Wardlight neste computador.</translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished">Feche a outra janela ou comando do Wardlight e tente de novo.</translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished">Liste os documentos para ver os seus números.</translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished">Copie de novo o pacote a partir da origem e verifique o seu SHA-256 antes de o importar.</translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished">Peça à informática que importe um pacote de modelo de linguagem; entretanto funcionam as respostas por citação.</translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished">Escolha um modelo Llama em formato GGUF; models/README.md indica quais usar.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished">Compare o SHA-256 com o que o autor publicou e depois indique-o com --sha256.</translation>
    </message>
    <message>
        <source>Mend what the sentence names and do this step again; nothing was handed over.</source>
        <translation type="unfinished">Corrija o que a frase indica e repita esta etapa; nada foi entregue.</translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished">Peça à informática que instale o motor de linguagem (`make model`); as respostas citadas funcionam sem ele.</translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished">Peça à informática que importe um pacote de embedder; entretanto funciona a pesquisa por palavras.</translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished">Execute `wardlight library reindex` para refazer todos os vetores com este embedder.</translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished">Tente de novo; a parte que falhou é reiniciada e nada se perdeu.</translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished">Entretanto as respostas são citadas dos seus documentos; se continuar, avise a informática.</translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished">Nada foi enviado; diga à informática que o certificado do servidor de modelos mudou.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished">Liberte espaço neste disco e tente de novo; tudo o que foi guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished">Peça à informática acesso a esta pasta, ou escolha outra.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished">Feche outros programas, ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished">Retire o relatório que pertence ao outro paciente, ou resuma-os um a um.</translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished">Verifique o que foi escrito; --help mostra as formas aceites.</translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished">Verifique o nome; o comando de lista mostra o que existe.</translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished">Corrija a linha indicada, ou remova o ficheiro editado para usar o original.</translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished">Pergunte ao seu departamento de informática; o ficheiro de política diz o que é permitido.</translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished">O Wardlight funciona sem ligação: ligação recusada.</translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished">Este processo só pode aceder a um endereço.</translation>
    </message>
    <message>
        <source>The disk reported an error for %1.</source>
        <translation type="unfinished">O disco comunicou um erro em %1.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished">O disco está cheio; %1 não pôde ser escrito.</translation>
    </message>
    <message>
        <source>You may not read or write %1.</source>
        <translation type="unfinished">Não tem permissão para ler ou escrever %1.</translation>
    </message>
    <message>
        <source>Your hospital does not allow this: %1.</source>
        <translation type="unfinished">O seu hospital não permite isto: %1.</translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished">Deixe que só os administradores lhe escrevam: chown root, chmod 644.</translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished">Ponha lá a chave pública do parceiro, legível por todos; até lá não entra nenhum pacote.</translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished">Crie-o, ou deixe que os utilizadores do Wardlight o leiam.</translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished">Deixe que só os utilizadores do Wardlight o leiam (um grupo, chmod 640).</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished">%1 não é um número.</translation>
    </message>
    <message>
        <source>%1 is set by your hospital.</source>
        <translation type="unfinished">%1 é definido pelo seu hospital.</translation>
    </message>
    <message>
        <source>A background part stopped (%1).</source>
        <translation type="unfinished">Uma parte em segundo plano parou (%1).</translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished">Uma parte em segundo plano enviou uma mensagem mal formada.</translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished">Uma parte em segundo plano não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads.</source>
        <translation type="unfinished">%1 contém mais texto do que este programa lê.</translation>
    </message>
    <message>
        <source>%1 holds several patients; export one of them.</source>
        <translation type="unfinished">%1 contém vários doentes; exporte um deles.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be told.</source>
        <translation type="unfinished">%1 não contém nada que se possa dizer.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished">%1 está aninhado demasiado fundo.</translation>
    </message>
    <message>
        <source>%1 is no whole FHIR record.</source>
        <translation type="unfinished">%1 não é um registo FHIR completo.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation type="unfinished">%1 não contém texto.</translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished">O HTML não contém texto.</translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished">O HTML não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 has more pixels than this program reads.</source>
        <translation type="unfinished">%1 tem mais píxeis do que este programa lê.</translation>
    </message>
    <message>
        <source>%1 has more pages than this program reads.</source>
        <translation type="unfinished">%1 tem mais páginas do que este programa lê.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished">%1 está danificado.</translation>
    </message>
    <message>
        <source>Page %1 is too tall to be drawn.</source>
        <translation type="unfinished">A página %1 é alta demais para ser desenhada.</translation>
    </message>
    <message>
        <source>Page %1 has more pixels than this program reads.</source>
        <translation type="unfinished">A página %1 tem mais píxeis do que este programa lê.</translation>
    </message>
    <message>
        <source>Page %1 of the image is damaged.</source>
        <translation type="unfinished">A página %1 da imagem está danificada.</translation>
    </message>
    <message>
        <source>Page %1 has no image %2 pixels wide: it is text.</source>
        <translation type="unfinished">A página %1 não tem imagem com %2 píxeis de largura: é texto.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Wardlight does not read.</source>
        <translation type="unfinished">%1 é de um tipo que o Wardlight não lê.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished">%1 está cifrado.</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than this program reads.</source>
        <translation type="unfinished">%1 tem %2 páginas, mais do que este programa lê.</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation type="unfinished">%1 não tem páginas.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished">A página %1 não pode ser desenhada.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished">A página %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>%1 is damaged beyond repair.</source>
        <translation type="unfinished">%1 está danificado sem remédio.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">A abrir</translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished">O leitor respondeu ao que não foi pedido.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished">%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation type="unfinished">%1 é maior do que este programa lê.</translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished">Não foi possível ler nenhum texto deste ficheiro.</translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished">A reconhecer</translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished">O ficheiro contém mais texto do que este programa lê.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished">A leitura deste ficheiro demorou demasiado.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished">O ficheiro tem níveis demasiado profundos.</translation>
    </message>
    <message>
        <source>%1 is encrypted part by part.</source>
        <translation type="unfinished">%1 está cifrado parte por parte.</translation>
    </message>
    <message>
        <source>%1 holds %2 parts.</source>
        <translation type="unfinished">%1 contém %2 partes.</translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished">O ficheiro declara entidades, o que o Word nunca faz.</translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished">O ficheiro, descomprimido, excede o que este programa lê.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished">Nenhum ficheiro está aberto.</translation>
    </message>
    <message>
        <source>%1 pages are more than this program reads.</source>
        <translation type="unfinished">%1 páginas são mais do que este programa lê.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished">O ficheiro não chegou inteiro.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished">A adicionar</translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished">Esse ficheiro não existe, ou não é um ficheiro comum.</translation>
    </message>
    <message>
        <source>The file has %1 MB; the limit is %2 MB.</source>
        <translation type="unfinished">O ficheiro tem %1 MB; o limite é %2 MB.</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished">A verificar a cópia</translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished">Um original armazenado é outro ficheiro que não o adicionado.</translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished">A biblioteca neste disco está danificada.</translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished">Algumas linhas da biblioteca não remetem para nada.</translation>
    </message>
    <message>
        <source>%1 documents of the library are damaged, so it is not backed up; the backups that were made before stay.</source>
        <translation type="unfinished">%1 documentos da biblioteca estão danificados, por isso não é feita cópia; as cópias feitas antes permanecem.</translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished">A pasta das cópias de segurança não está lá; o disco está ligado?</translation>
    </message>
    <message>
        <source>The backup needs %1 and %2 are free.</source>
        <translation type="unfinished">A cópia precisa de %1 e há %2 livres.</translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished">A copiar originais</translation>
    </message>
    <message>
        <source>There is no collection called %1.</source>
        <translation type="unfinished">Não há nenhuma coleção chamada %1.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished">Uma coleção precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation type="unfinished">Já existe uma coleção com este nome.</translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished">Já existe uma coleção com este nome, ou o nome está vazio.</translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished">O ficheiro library.db não é uma biblioteca do Wardlight.</translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished">Esta biblioteca foi escrita por um Wardlight mais recente.</translation>
    </message>
    <message>
        <source>There is no document %1 in the library.</source>
        <translation type="unfinished">Não há nenhum documento %1 na biblioteca.</translation>
    </message>
    <message>
        <source>There is no page %1 in document %2.</source>
        <translation type="unfinished">Não há página %1 no documento %2.</translation>
    </message>
    <message>
        <source>Page %1 has no characters %2 to %3.</source>
        <translation type="unfinished">A página %1 não tem os caracteres %2 a %3.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">A remover</translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished">Uma pergunta de referência precisa de um texto.</translation>
    </message>
    <message>
        <source>There is no golden question %1.</source>
        <translation type="unfinished">Não há pergunta de referência %1.</translation>
    </message>
    <message>
        <source>There is no question %1 in the history.</source>
        <translation type="unfinished">Não há pergunta %1 no histórico.</translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished">Esta resposta foi armazenada por outra versão do Wardlight.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished">A vetorizar</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished">Não há texto neste ficheiro.</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished">A dividir</translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished">Esta frase-senha não abre a biblioteca.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished">Esta chave de recuperação pertence a outra biblioteca.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">A frase-senha está vazia.</translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished">Falta o ficheiro de chave da biblioteca.</translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished">O ficheiro de chave da biblioteca está danificado.</translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished">Outro Wardlight está a alterar esta biblioteca agora.</translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished">O embedder deu um vetor que não serve para a pesquisa.</translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished">Os vetores do embedder não correspondem aos desta biblioteca.</translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished">Falta o original armazenado de um documento.</translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished">O original armazenado de um documento está danificado.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation type="unfinished">Um PIN tem de %1 a %2 algarismos.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished">Este PIN é o primeiro que qualquer pessoa tenta. Escolha outro.</translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished">O PIN já não está guardado. Use a frase-senha.</translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished">Este PIN não abre a biblioteca.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished">A indexar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">A ler</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished">Uma chave de recuperação tem nove grupos de quatro caracteres.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished">Esta chave de recuperação tem um erro de escrita.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished">Não há nenhuma cópia de segurança nesta pasta.</translation>
    </message>
    <message>
        <source>%1 and %2 MB are free.</source>
        <translation type="unfinished">%1 e %2 MB estão livres.</translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished">Falta um original na cópia de segurança.</translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished">A substituir a biblioteca</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished">A copiar a biblioteca</translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished">Não há nenhum documento nesta coleção.</translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished">Esta não é uma coleção escrita pelo Wardlight.</translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished">Esta coleção foi escrita por um Wardlight mais recente.</translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished">A escrever a coleção</translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished">A verificar a coleção</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished">Já existe uma biblioteca nesta pasta.</translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished">Os originais de uma biblioteca estão aqui, mas falta library.db.</translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished">O ficheiro de chave está lá, mas falta o ficheiro library.db.</translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished">Esta biblioteca está numa pasta só de leitura.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished">Houve demasiadas tentativas erradas.</translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished">O embedder devolveu números que não podem ser usados.</translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished">O embedder devolveu vetores que não têm comprimento unitário.</translation>
    </message>
    <message>
        <source>The vectors of this library were made by %1.</source>
        <translation type="unfinished">Os vetores desta biblioteca foram feitos por %1.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">A verificar</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Essa pasta não existe.</translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished">Um documento não pode substituir-se a si próprio.</translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished">Esta pasta não é vigiada.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished">A construir</translation>
    </message>
    <message>
        <source>%1 lacks the weights %2.</source>
        <translation type="unfinished">A %1 faltam os pesos %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made small: vectors agree to %2 only.</source>
        <translation type="unfinished">%1 não pode ser reduzido: os vetores só concordam em %2.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished">Um SHA-256 tem 64 algarismos e letras de a a f.</translation>
    </message>
    <message>
        <source>%1 has no manifest and its SHA-256 was not confirmed. It is %2.</source>
        <translation type="unfinished">%1 não tem manifesto e o seu SHA-256 não foi confirmado. É %2.</translation>
    </message>
    <message>
        <source>%1 has another SHA-256 than the one given.</source>
        <translation type="unfinished">%1 tem outro SHA-256 que não o indicado.</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">A calcular a impressão digital</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished">Não foi possível executar o modelo neste computador.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">A medir</translation>
    </message>
    <message>
        <source>%1 pools its tokens in a way that is not known.</source>
        <translation type="unfinished">%1 junta os seus tokens de um modo desconhecido.</translation>
    </message>
    <message>
        <source>%1 is no plain BERT embedder with GELU.</source>
        <translation type="unfinished">%1 não é um codificador BERT simples com GELU.</translation>
    </message>
    <message>
        <source>%1 holds no sentence embedder of BERT&apos;s kind.</source>
        <translation type="unfinished">%1 não contém um codificador de frases do tipo BERT.</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be read.</source>
        <translation type="unfinished">Os pesos de %1 não podem ser lidos.</translation>
    </message>
    <message>
        <source>%1 has a step after pooling that is not known.</source>
        <translation type="unfinished">%1 tem um passo desconhecido depois da junção.</translation>
    </message>
    <message>
        <source>%1 of %2 is not usable.</source>
        <translation type="unfinished">%1 de %2 não é utilizável.</translation>
    </message>
    <message>
        <source>%1 gave a vector that is not a number.</source>
        <translation type="unfinished">%1 deu um vetor que não é um número.</translation>
    </message>
    <message>
        <source>Search by meaning stopped %1 times in a row and rests for a while.</source>
        <translation type="unfinished">A procura por significado parou %1 vezes seguidas e descansa um pouco.</translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished">A pesquisa por significado falhou há um momento e descansa um pouco.</translation>
    </message>
    <message>
        <source>%1 holds no low-rank adapters for a Llama.</source>
        <translation type="unfinished">%1 não contém adaptadores de baixa ordem para um Llama.</translation>
    </message>
    <message>
        <source>%1 ends early: %2 of %3 bytes are there.</source>
        <translation type="unfinished">%1 termina cedo: estão lá %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>%1 goes on after its end; it is not the file it was.</source>
        <translation type="unfinished">%1 continua depois do fim; não é o ficheiro que era.</translation>
    </message>
    <message>
        <source>%1 is incomplete: the tensor %2 is absent.</source>
        <translation type="unfinished">%1 está incompleto: falta o tensor %2.</translation>
    </message>
    <message>
        <source>%1 has weights of the type %2, which is not run.</source>
        <translation type="unfinished">%1 tem pesos do tipo %2, que não é executado.</translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished">O motor de linguagem não está instalado, por isso os ficheiros de modelo não podem ser verificados.</translation>
    </message>
    <message>
        <source>%1 has a tensor that no Llama has: %2.</source>
        <translation type="unfinished">%1 tem um tensor que nenhum Llama tem: %2.</translation>
    </message>
    <message>
        <source>The weights of %1 are damaged: %2.</source>
        <translation type="unfinished">Os pesos de %1 estão danificados: %2.</translation>
    </message>
    <message>
        <source>%1 names no architecture; it is no whole model.</source>
        <translation type="unfinished">%1 não indica arquitetura; não é um modelo completo.</translation>
    </message>
    <message>
        <source>%1 is no whole model but its part: %2.</source>
        <translation type="unfinished">%1 não é um modelo completo mas a sua parte: %2.</translation>
    </message>
    <message>
        <source>%1 is of the architecture %2; Wardlight runs %3.</source>
        <translation type="unfinished">%1 é da arquitetura %2; o Wardlight executa %3.</translation>
    </message>
    <message>
        <source>%1 is one part of several; join them first.</source>
        <translation type="unfinished">%1 é uma parte de várias; junte-as primeiro.</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not run.</source>
        <translation type="unfinished">%1 é uma mistura de peritos, que não é executada.</translation>
    </message>
    <message>
        <source>%1 has another vocabulary than Llama 3; its prompts cannot be written.</source>
        <translation type="unfinished">%1 tem outro vocabulário que o Llama 3; os seus pedidos não podem ser escritos.</translation>
    </message>
    <message>
        <source>%1 lacks the control token %2 of Llama 3.</source>
        <translation type="unfinished">A %1 falta o token de controlo %2 do Llama 3.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged: %2.</source>
        <translation type="unfinished">O cabeçalho de %1 está danificado: %2.</translation>
    </message>
    <message>
        <source>%1 is GGUF version %2; Wardlight reads versions 2 and 3.</source>
        <translation type="unfinished">%1 é GGUF versão %2; o Wardlight lê as versões 2 e 3.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file.</source>
        <translation type="unfinished">%1 não é um ficheiro GGUF.</translation>
    </message>
    <message>
        <source>%1 was written for another byte order.</source>
        <translation type="unfinished">%1 foi escrito para outra ordem de bytes.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is a safetensors file; convert it first.</source>
        <translation type="unfinished">%1 não é um ficheiro GGUF; é um ficheiro safetensors; converta-o primeiro.</translation>
    </message>
    <message>
        <source>%1 ends early: it is cut off within its header.</source>
        <translation type="unfinished">%1 termina cedo: está cortado dentro do cabeçalho.</translation>
    </message>
    <message>
        <source>%1 is a link; give the file that it points to.</source>
        <translation type="unfinished">%1 é uma ligação; dê o ficheiro para onde aponta.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a model file.</source>
        <translation type="unfinished">%1 é uma pasta, não um ficheiro de modelo.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished">%1 não é um ficheiro comum.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">Não há ficheiro %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished">%1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is %2.</source>
        <translation type="unfinished">%1 não é um ficheiro GGUF; é %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake: %2.</source>
        <translation type="unfinished">%1 tem um erro: %2.</translation>
    </message>
    <message>
        <source>%1 has a pattern with a mistake: %2.</source>
        <translation type="unfinished">%1 tem um padrão com um erro: %2.</translation>
    </message>
    <message>
        <source>%1 is an update of the weights with the SHA-256 %2…; look at that model instead, it sets what is needed.</source>
        <translation type="unfinished">%1 é uma atualização dos pesos com o SHA-256 %2…; veja antes esse modelo, ele define o necessário.</translation>
    </message>
    <message>
        <source>%1 lies here in parts; import it, they are joined then.</source>
        <translation type="unfinished">%1 está aqui em partes; importe-o e então são juntas.</translation>
    </message>
    <message>
        <source>A context has %1 to %2 tokens.</source>
        <translation type="unfinished">Um contexto tem de %1 a %2 tokens.</translation>
    </message>
    <message>
        <source>It needs %1, and %2 is free on this disk.</source>
        <translation type="unfinished">Precisa de %1, e há %2 livres neste disco.</translation>
    </message>
    <message>
        <source>%1 comes alone; only signed packs are taken here.</source>
        <translation type="unfinished">%1 vem sozinho; aqui só se aceitam pacotes assinados.</translation>
    </message>
    <message>
        <source>No language model is called %1.</source>
        <translation type="unfinished">Nenhum modelo de linguagem se chama %1.</translation>
    </message>
    <message>
        <source>The language model could not compute (code %1).</source>
        <translation type="unfinished">O modelo de linguagem não pôde calcular (código %1).</translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished">O modelo de linguagem não deu nenhum resultado.</translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished">O modelo de linguagem não cabe na memória deste computador.</translation>
    </message>
    <message>
        <source>The language model does not fit into memory with %1 tokens.</source>
        <translation type="unfinished">O modelo de linguagem não cabe na memória com %1 tokens.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished">O ficheiro do adaptador não corresponde ao modelo.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished">O ficheiro do adaptador não pode ser usado com o modelo.</translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished">O texto é mais longo do que a janela de contexto.</translation>
    </message>
    <message>
        <source>The pack %1 names no %2 file.</source>
        <translation type="unfinished">O pacote %1 não indica nenhum ficheiro %2.</translation>
    </message>
    <message>
        <source>%1 is no embedder but a language model.</source>
        <translation type="unfinished">%1 não é um codificador mas um modelo de linguagem.</translation>
    </message>
    <message>
        <source>%1 is no language model but an embedder.</source>
        <translation type="unfinished">%1 não é um modelo de linguagem mas um codificador.</translation>
    </message>
    <message>
        <source>%1 of %2 differs from its manifest.</source>
        <translation type="unfinished">%1 de %2 difere do seu manifesto.</translation>
    </message>
    <message>
        <source>The manifest of %1 names files outside its folder.</source>
        <translation type="unfinished">O manifesto de %1 indica ficheiros fora da sua pasta.</translation>
    </message>
    <message>
        <source>The manifest of %1 names a file twice.</source>
        <translation type="unfinished">O manifesto de %1 indica um ficheiro duas vezes.</translation>
    </message>
    <message>
        <source>The pack %1 needs a newer Wardlight.</source>
        <translation type="unfinished">O pacote %1 precisa de um Wardlight mais recente.</translation>
    </message>
    <message>
        <source>The pack %1 states impossible sizes.</source>
        <translation type="unfinished">O pacote %1 indica tamanhos impossíveis.</translation>
    </message>
    <message>
        <source>The weights of %1 are no GGUF file.</source>
        <translation type="unfinished">Os pesos de %1 não são um ficheiro GGUF.</translation>
    </message>
    <message>
        <source>%1 does not say which weights it belongs to.</source>
        <translation type="unfinished">%1 não diz a que pesos pertence.</translation>
    </message>
    <message>
        <source>The manifest of %1 is too long to be one.</source>
        <translation type="unfinished">O manifesto de %1 é longo demais para o ser.</translation>
    </message>
    <message>
        <source>%1 holds no readable %2.</source>
        <translation type="unfinished">%1 não contém %2 legível.</translation>
    </message>
    <message>
        <source>The manifest of %1 is not usable: %2.</source>
        <translation type="unfinished">O manifesto de %1 não é utilizável: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read.</source>
        <translation type="unfinished">%1 de %2 não pode ser lido.</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation type="unfinished">O módulo %1 não está instalado.</translation>
    </message>
    <message>
        <source>The installed weights are not the published ones of %1.</source>
        <translation type="unfinished">Os pesos instalados não são os publicados de %1.</translation>
    </message>
    <message>
        <source>There is no folder or known package called %1.</source>
        <translation type="unfinished">Não há pasta nem pacote conhecido chamado %1.</translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished">O modelo de linguagem não deu nenhuma resposta.</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished">A iniciar o modelo</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished">A carregar o modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished">A ler a instrução</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">A escrever</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished">A aguardar o modelo</translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished">O modelo de linguagem foi fechado.</translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished">O modelo de linguagem não avançou.</translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished">Nenhum modelo de linguagem está aberto.</translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished">O ficheiro do modelo de linguagem difere do seu manifesto.</translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished">O ficheiro do modelo de linguagem não pode ser lido.</translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished">O modelo de linguagem ficou sem memória.</translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished">O motor de linguagem (llama.cpp) não está instalado ou não funciona aqui.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault (%1).</source>
        <translation type="unfinished">O servidor de modelos do hospital comunicou uma falha (%1).</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished">O servidor de modelos do hospital devolveu algo que não é uma resposta.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server (%1) does not answer.</source>
        <translation type="unfinished">O servidor de modelos do hospital (%1) não responde.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished">O servidor de modelos do hospital aponta para outro endereço, o que não é permitido.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished">O servidor de modelos do hospital não aceita o token de acesso.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished">O servidor de modelos do hospital não conhece este modelo ou pedido.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished">O servidor de modelos do hospital está ocupado ou ainda a arrancar.</translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished">A pergunta e a sua evidência são longas demais para o servidor de modelos.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished">O servidor de modelos do hospital enviou dados a mais.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished">O servidor de modelos do hospital deixou de responder.</translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished">A ligação ao servidor de modelos do hospital quebrou-se.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that your hospital&apos;s policy names.</source>
        <translation type="unfinished">%1 mostra outro certificado que não o indicado na política do seu hospital.</translation>
    </message>
    <message>
        <source>%1 stands for an address outside the hospital&apos;s network.</source>
        <translation type="unfinished">%1 corresponde a um endereço fora da rede do hospital.</translation>
    </message>
    <message>
        <source>No secure connection to the hospital&apos;s model server (%1).</source>
        <translation type="unfinished">Não há ligação segura ao servidor de modelos do hospital (%1).</translation>
    </message>
    <message>
        <source>The name of the hospital&apos;s model server (%1) is not known here.</source>
        <translation type="unfinished">O nome do servidor de modelos do hospital (%1) não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished">A aguardar o servidor de modelos do hospital</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished">O servidor de modelos do hospital só pondera letras e palavras curtas.</translation>
    </message>
    <message>
        <source>%1 It is asked again in a while.</source>
        <translation type="unfinished">%1 Será consultado de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished">O servidor de modelos do hospital demorou demasiado.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished">O servidor de modelos do hospital não indica probabilidades.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished">O servidor de modelos do hospital comunicou uma falha.</translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished">Nenhum servidor de modelos foi indicado.</translation>
    </message>
    <message>
        <source>%1 is an update of another model, which is not installed.</source>
        <translation type="unfinished">%1 é uma atualização de outro modelo, que não está instalado.</translation>
    </message>
    <message>
        <source>No pack is called %1.</source>
        <translation type="unfinished">Nenhum pacote se chama %1.</translation>
    </message>
    <message>
        <source>The weights of %1 are not what its manifest says.</source>
        <translation type="unfinished">Os pesos de %1 não são o que diz o seu manifesto.</translation>
    </message>
    <message>
        <source>%1 is not the file that its manifest describes.</source>
        <translation type="unfinished">%1 não é o ficheiro que o seu manifesto descreve.</translation>
    </message>
    <message>
        <source>The pack needs %1 MB; the disk has %2 MB free.</source>
        <translation type="unfinished">O pacote precisa de %1 MB; o disco tem %2 MB livres.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">A verificar</translation>
    </message>
    <message>
        <source>%1 cannot be linked into the models folder; import it as a copy.</source>
        <translation type="unfinished">%1 não pode ser ligado na pasta de modelos; importe-o como cópia.</translation>
    </message>
    <message>
        <source>The pack %1 lacks its file %2.</source>
        <translation type="unfinished">Ao pacote %1 falta o seu ficheiro %2.</translation>
    </message>
    <message>
        <source>%1 of %2 has the wrong size.</source>
        <translation type="unfinished">%1 de %2 tem o tamanho errado.</translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished">O modelo de linguagem não calcula números; o seu ficheiro está danificado.</translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished">O texto não pode ser distinguido dos tokens de controlo do modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks %1; it is no Llama 3 model.</source>
        <translation type="unfinished">Ao vocabulário do modelo falta %1; não é um modelo Llama 3.</translation>
    </message>
    <message>
        <source>%1 is no quantization; there are %2.</source>
        <translation type="unfinished">%1 não é uma quantização; há %2.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes %2.</source>
        <translation type="unfinished">O pedido tem %1 tokens; o modelo aceita %2.</translation>
    </message>
    <message>
        <source>%1 is no Ed25519 key.</source>
        <translation type="unfinished">%1 não é uma chave Ed25519.</translation>
    </message>
    <message>
        <source>%1 of %2 is not what was signed.</source>
        <translation type="unfinished">%1 de %2 não é o que foi assinado.</translation>
    </message>
    <message>
        <source>%1 is no key that can be read.</source>
        <translation type="unfinished">%1 não é uma chave que se possa ler.</translation>
    </message>
    <message>
        <source>%1 has no signature that can be read.</source>
        <translation type="unfinished">%1 não tem assinatura que se possa ler.</translation>
    </message>
    <message>
        <source>The signature of %1 is not by this key.</source>
        <translation type="unfinished">A assinatura de %1 não é desta chave.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed after signing.</source>
        <translation type="unfinished">%1 de %2 foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished">%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 gives vectors of another size.</source>
        <translation type="unfinished">%1 dá vetores de outro tamanho.</translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished">O tokenizador do pacote não pode ser lido.</translation>
    </message>
    <message>
        <source>The graph of %1 cannot be loaded.</source>
        <translation type="unfinished">O grafo de %1 não pode ser carregado.</translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished">Nenhum pacote está aberto.</translation>
    </message>
    <message>
        <source>%1 wants inputs that are not known.</source>
        <translation type="unfinished">%1 pede entradas desconhecidas.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished">Não há nenhuma pergunta.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">A pesquisar</translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished">A ler as passagens</translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished">A preparar as passagens</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished">A verificar a resposta</translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished">A pergunta não cabe no contexto do modelo.</translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished">A encurtar a pergunta para a pesquisa</translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished">A consulta não foi escrita a tempo.</translation>
    </message>
    <message>
        <source>A summary cannot be saved as %1; take %2.</source>
        <translation type="unfinished">Um resumo não pode ser guardado como %1; use %2.</translation>
    </message>
    <message>
        <source>A summary without names is saved as md, docx or for printing.</source>
        <translation type="unfinished">Um resumo sem nomes é guardado como md, docx ou para imprimir.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">Ler primeiro</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Conferido por</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">Não falta nada do que se espera.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Nada que a verificação encontrasse.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Situação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">p. %1</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Falta no documento</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">No documento, não neste resumo</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Medicamentos na alta</translation>
    </message>
    <message>
        <source>%1 is not a form of summary.</source>
        <translation type="unfinished">%1 não é uma forma de resumo.</translation>
    </message>
    <message>
        <source>%1 and %2 name different patients: the %3 is %4 in one and %5 in the other.</source>
        <translation type="unfinished">%1 e %2 indicam doentes diferentes: %3 é %4 num e %5 no outro.</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">A redigir</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">A ler o relatório</translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished">A resumir</translation>
    </message>
    <message>
        <source>%1: the file is too large for a rule file.</source>
        <translation type="unfinished">%1: o ficheiro é grande demais para um ficheiro de regras.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read as UTF-8 text.</source>
        <translation type="unfinished">%1: o ficheiro não pode ser lido como texto UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no input %2; it takes %3.</source>
        <translation type="unfinished">%1 não tem entrada %2; aceita %3.</translation>
    </message>
    <message>
        <source>There is no score named %1.</source>
        <translation type="unfinished">Não há nenhuma escala chamada %1.</translation>
    </message>
    <message>
        <source>The score %1 names an unknown method: %2.</source>
        <translation type="unfinished">A escala %1 indica um método desconhecido: %2.</translation>
    </message>
    <message>
        <source>%1: findings that rules use are missing: %2.</source>
        <translation type="unfinished">%1: faltam achados que as regras usam: %2.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished">A biblioteca está bloqueada.</translation>
    </message>
    <message>
        <source>There is no backup called %1.</source>
        <translation type="unfinished">Não há nenhuma cópia chamada %1.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished">Indique a frase-senha ou a chave de recuperação da cópia de segurança.</translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished">Esta é uma cópia de segurança de outra biblioteca; indique a sua frase-senha.</translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished">Uma janela do Wardlight tem esta biblioteca aberta.</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation type="unfinished">Não há nenhuma definição chamada %1.</translation>
    </message>
    <message>
        <source>A document that was replaced cannot replace another one.</source>
        <translation type="unfinished">Um documento que foi substituído não pode substituir outro.</translation>
    </message>
    <message>
        <source>No other document replaces this one.</source>
        <translation type="unfinished">Nenhum outro documento substitui este.</translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished">A ver as pastas vigiadas</translation>
    </message>
    <message>
        <source>This collection was signed by %1, which is not trusted here yet.</source>
        <translation type="unfinished">Esta coleção foi assinada por %1, em quem aqui ainda não se confia.</translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished">Um PIN só pode ser escolhido com a biblioteca aberta.</translation>
    </message>
    <message>
        <source>It cannot be saved as %1; take %2.</source>
        <translation type="unfinished">Não pode ser guardado como %1; use %2.</translation>
    </message>
    <message>
        <source>This does not say how it was made (%1); it cannot be saved or printed.</source>
        <translation type="unfinished">Isto não diz como foi feito (%1); não pode ser guardado nem impresso.</translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished">Isto não diz como foi feito; não pode ser guardado nem impresso.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Página %1 de %2</translation>
    </message>
    <message>
        <source>Extraction of page %1 was incomplete; check the original.</source>
        <translation type="unfinished">A extração da página %1 ficou incompleta; verifique o original.</translation>
    </message>
    <message>
        <source>A table on page %1 could not be read row by row; check the original.</source>
        <translation type="unfinished">Uma tabela da página %1 não pôde ser lida linha a linha; verifique o original.</translation>
    </message>
    <message>
        <source>Read from a scanned page (%1 sure); compare with the image.</source>
        <translation type="unfinished">Lido de uma página digitalizada (certeza %1); compare com a imagem.</translation>
    </message>
    <message>
        <source>Read from a scanned page; compare with the image.</source>
        <translation type="unfinished">Lido de uma página digitalizada; compare com a imagem.</translation>
    </message>
    <message>
        <source>%1 gives more than one %2; check that all of it is of one patient.</source>
        <translation type="unfinished">%1 dá mais de um %2; verifique que tudo é de um só doente.</translation>
    </message>
    <message>
        <source>%1: the text is incomplete; check the original.</source>
        <translation type="unfinished">%1: o texto está incompleto; verifique o original.</translation>
    </message>
    <message>
        <source>%1: no text was found on this page; check the original.</source>
        <translation type="unfinished">%1: nenhum texto encontrado nesta página; verifique o original.</translation>
    </message>
    <message>
        <source>%1: the scan was hard to read (%2 sure).</source>
        <translation type="unfinished">%1: a digitalização foi difícil de ler (certeza %2).</translation>
    </message>
    <message>
        <source>Not known to the checks: drugs are not compared with it.</source>
        <translation type="unfinished">Desconhecido para as verificações: os medicamentos não são comparados com isto.</translation>
    </message>
    <message>
        <source>The report does not say whether this is new, changed or continued.</source>
        <translation type="unfinished">O relatório não diz se isto é novo, alterado ou mantido.</translation>
    </message>
    <message>
        <source>Taken before admission; the report does not say whether it goes on after discharge.</source>
        <translation type="unfinished">Tomado antes do internamento; o relatório não diz se continua após a alta.</translation>
    </message>
    <message>
        <source>The report also says: “%1”</source>
        <translation type="unfinished">O relatório diz também: «%1»</translation>
    </message>
    <message>
        <source>%1 on allergies; both statements are shown.</source>
        <translation type="unfinished">%1 sobre alergias; ambas as afirmações são mostradas.</translation>
    </message>
    <message>
        <source>The reports differ on medicines; both lines are shown with a note.</source>
        <translation type="unfinished">Os relatórios diferem nos medicamentos; ambas as linhas são mostradas com uma nota.</translation>
    </message>
    <message>
        <source>Also stated: “%1”</source>
        <translation type="unfinished">Também indicado: «%1»</translation>
    </message>
    <message>
        <source>Page %1 holds %2; it was not used: “%3”.</source>
        <translation type="unfinished">A página %1 contém %2; não foi usado: «%3».</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader does not see; it was not used%2.</source>
        <translation type="unfinished">A página %1 contém texto que o leitor não vê; não foi usado%2.</translation>
    </message>
    <message>
        <source>Page %1 holds %2.</source>
        <translation type="unfinished">A página %1 contém %2.</translation>
    </message>
    <message>
        <source>This report is no longer here.</source>
        <translation type="unfinished">Este relatório já não está aqui.</translation>
    </message>
    <message>
        <source>There is no text to summarize.</source>
        <translation type="unfinished">Não há texto para resumir.</translation>
    </message>
    <message>
        <source>%1 could not be read and is not part of this: %2</source>
        <translation type="unfinished">%1 não pôde ser lido e não faz parte disto: %2</translation>
    </message>
    <message>
        <source>There is no report to summarize.</source>
        <translation type="unfinished">Não há relatório para resumir.</translation>
    </message>
    <message>
        <source>Pasted text has no page image.</source>
        <translation type="unfinished">O texto colado não tem imagem de página.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Fonte: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">p. %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished">versão %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished">rever até %1</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">Útil</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">Errada</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished">Perigosa</translation>
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
        <translation type="unfinished">Porquê</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">Confirmar leitura</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">Emergência</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">Urgente</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">Mostrar mais %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished">Sinal de perigo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regra</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished">No texto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished">Porquê estes sinais de perigo</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished">Leitura confirmada às %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept encrypted on this computer for %1 days, then overwritten.</source>
        <comment>Kept encrypted on this computer for %1 day, then overwritten.</comment>
        <translation type="unfinished">
            <numerusform>Guardado cifrado neste computador durante %1 dia e depois sobrescrito.</numerusform>
            <numerusform>Guardado cifrado neste computador durante %1 dias e depois sobrescrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished">Copiado com fontes.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Resposta</translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished">A resposta foi enviada para a impressora.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Guardar a resposta</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Imprimir a resposta</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished">A resposta está guardada.</translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished">Pode conter dados do paciente; guarde-a como guarda um relatório.</translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished">Não deixar escapar</translation>
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
        <translation type="unfinished">Contra</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished">nada indicado</translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished">Os seus documentos contradizem-se: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">Perguntar de novo</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished">Não indicado:</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished">+ %1 mais</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">Adicionar %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copiar os detalhes</translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished">Sem modelo de linguagem, a resposta é citada.</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished">Ir para Modelos</translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished">O modelo de linguagem está a descansar.</translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished">A resposta citada mantém-se.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished">Nada foi redigido.</translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished">A redação foi interrompida; a resposta citada está completa.</translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished">A redação foi interrompida antes da primeira frase; a resposta citada está completa.</translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished">Redigir de novo</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished">Passagens encontradas</translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished">Passagens mais próximas na sua biblioteca</translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished">Os seus documentos não respondem a esta pergunta. Nenhuma resposta é dada sem fonte.</translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished">Não encontrado na sua biblioteca</translation>
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
        <translation type="unfinished">porquê</translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished">Como isto foi feito – ocultar</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Como isto foi feito</translation>
    </message>
    <message>
        <source>From the history, asked %1</source>
        <translation type="unfinished">Do histórico, perguntado: %1</translation>
    </message>
    <message>
        <source>Ask it again to answer it from the documents as they are now.</source>
        <translation type="unfinished">Faça-a de novo para a responder com os documentos tal como estão agora.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation type="unfinished">A pergunta está apagada.</translation>
    </message>
    <message>
        <source>All questions are deleted.</source>
        <translation type="unfinished">Todas as perguntas estão apagadas.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished">O histórico está em %1.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">Não indicado</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Escalas</translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished">Valores da escala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Allergy to %1: not known to the checks. Drugs are not compared with it.</source>
        <translation type="unfinished">Alergia a %1: desconhecida para as verificações. Os medicamentos não são comparados com ela.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished">Nenhuma fonte encontrada</translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished">Correspondência fraca – leia as fontes</translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform>Boa correspondência em %1 documento</numerusform>
            <numerusform>Boa correspondência em %1 documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished">Também pesquisado: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished">Lido como: %1</translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished">Pesquisa só por palavras; a pesquisa por significado ainda não está pronta.</translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished">Ainda estão a ser indexados novos documentos: %1 passagens só podem ser encontradas por palavras.</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished">Sustentado</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished">Sustentado em parte</translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished">Não sustentado por uma fonte</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished">%1 – incompleto</translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished">Citado palavra por palavra dos seus documentos.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished">Redigido pelo modelo de linguagem; cada frase é verificada.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform>A ler %1 passagem …</numerusform>
            <numerusform>A ler %1 passagens …</numerusform>
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
            <numerusform>A escrever – %1 frase verificada</numerusform>
            <numerusform>A escrever – %1 frases verificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pergunta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fontes</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Rascunho de um assistente informático. Conferir antes de usar.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform>A verificação encontrou %1 problema</numerusform>
            <numerusform>A verificação encontrou %1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished">Danificado, ou não é o que o nome diz</translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished">Um tipo de ficheiro que o Wardlight não lê</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished">Protegido por palavra-passe</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished">Grande demais</translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished">Demorou demasiado, ou fez falhar o leitor</translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished">Sem texto, mesmo após OCR</translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished">Sem espaço no disco</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished">Sem permissão para o ler</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished">Não pôde ser adicionado</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform>%1 ficheiro não pôde ser adicionado</numerusform>
            <numerusform>%1 ficheiros não puderam ser adicionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Classe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versão</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Emitido em</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Rever até</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Adicionado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Desconhecido</translation>
    </message>
    <message>
        <source>A document may be in several collections. It stays in the library, whatever is ticked here.</source>
        <translation type="unfinished">Um documento pode estar em várias coleções. Permanece na biblioteca, seja o que for que se marque aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform>%1 documento adicionado.</numerusform>
            <numerusform>%1 documentos adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 ficheiro já estava na biblioteca.</numerusform>
            <numerusform>%1 ficheiros já estavam na biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished">A ficha foi guardada.</translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished">O documento foi removido.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">Nada de novo.</translation>
    </message>
    <message>
        <source>Too big for this computer</source>
        <translation type="unfinished">Grande demais para este computador</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished">Usar agora</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Usar %1</translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished">Testar a velocidade</translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished">Testar a velocidade de %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Remover…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Remover %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished">Remover %1 agora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished">O último do seu tipo fica.</translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished">Remover %1? Pode ser importado de novo a partir do seu pacote.</translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished">Comparei-o, e todos os caracteres são iguais</translation>
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
        <translation type="unfinished">Cada ficheiro é verificado com o seu manifesto enquanto é copiado.</translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished">%1 vem sem manifesto</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished">Compare este SHA-256 com o que o autor do modelo publicou. Um modelo danificado ou trocado diz disparates com fluência.</translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished">Importar de USB ou pasta…</translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished">Importar um ficheiro .gguf…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished">Verificar todos</translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished">Retirar da memória</translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished">Nenhum modelo de linguagem neste computador</translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished">Tudo menos a redação livre funciona sem ele: as respostas são citadas dos seus documentos. O seu departamento de informática prepara um pacote de modelo num computador ligado à rede e trá-lo numa pen USB; importe-o aqui.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Automático</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished">Só processador</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Onde o modelo é calculado</translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished">Progresso da importação ou verificação</translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished">Calculado em %1: %2.</translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished">Pasta ou pen USB com pacotes</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished">Ficheiro de modelo</translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished">Não há nenhum pacote nesta pasta.</translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished">Um pacote é uma pasta com um manifest.json; um .gguf tem o seu próprio botão.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">A ver</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">A calcular a impressão digital</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">A importar</translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished">Importado e verificado: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">A verificar</translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished">Verificado ✓ %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Danificado</translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished">Cada ficheiro é o que o seu manifesto diz.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">A medir</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished">A escolher</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">A remover</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished">A retirar da memória</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished">Interrompido. Não ficou nada meio escrito.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished">%1 mil milhões</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished">%1 milhões</translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished">Redige respostas e resumos</translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished">Encontra passagens por significado</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 tokens</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tarefa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamanho</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Número de parâmetros</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished">Quantização</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">Contexto</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licença</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">Feito a partir de</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Avaliação</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Línguas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished">Cabe bem</translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished">Cabe, lento</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished">Não cabe</translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished">Precisa de cerca de %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 livres</translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished">Lê %1 e escreve %2 tokens por segundo com %3 threads.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">Em uso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished">Confirmado à mão</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform>%1 registo</numerusform>
            <numerusform>%1 registos</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Núm.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">O quê</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished">Exportar a coleção</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the file.</source>
        <comment>%1 document is in the file.</comment>
        <translation type="unfinished">
            <numerusform>%1 documento está no ficheiro.</numerusform>
            <numerusform>%1 documentos estão no ficheiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed and not encrypted. Give this fingerprint to whoever imports it: %1</source>
        <translation type="unfinished">Está assinado e não cifrado. Dê esta impressão digital a quem o importar: %1</translation>
    </message>
    <message>
        <source>Import a signed collection</source>
        <translation type="unfinished">Importar uma coleção assinada</translation>
    </message>
    <message>
        <source>Signed collections</source>
        <translation type="unfinished">Coleções assinadas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Todos os ficheiros</translation>
    </message>
    <message>
        <source>The collection %1 was made. Choose documents and put them into it.</source>
        <translation type="unfinished">A coleção %1 foi criada. Escolha documentos e coloque-os nela.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation type="unfinished">Agora chama-se %1.</translation>
    </message>
    <message>
        <source>The collection %1 was deleted. Its documents stay in the library.</source>
        <translation type="unfinished">A coleção %1 foi eliminada. Os seus documentos permanecem na biblioteca.</translation>
    </message>
    <message>
        <source>The collections were changed.</source>
        <translation type="unfinished">As coleções foram alteradas.</translation>
    </message>
    <message>
        <source>The older document is kept for reading and answers no question any more.</source>
        <translation type="unfinished">O documento mais antigo é guardado para leitura e já não responde a nenhuma pergunta.</translation>
    </message>
    <message>
        <source>This document answers questions again.</source>
        <translation type="unfinished">Este documento responde de novo a perguntas.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished">Nova coleção</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished">Mudar o nome da coleção</translation>
    </message>
    <message>
        <source>Delete the collection %1?</source>
        <translation type="unfinished">Eliminar a coleção %1?</translation>
    </message>
    <message>
        <source>Its documents stay in the library.</source>
        <translation type="unfinished">Os seus documentos permanecem na biblioteca.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">Eliminá-la</translation>
    </message>
    <message>
        <source>Choose documents in the table first.</source>
        <translation type="unfinished">Escolha primeiro documentos na tabela.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">Coleção</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %1 documents</source>
        <comment>Collections of this document</comment>
        <translation type="unfinished">
            <numerusform>Coleções de %1 documento</numerusform>
            <numerusform>Coleções de %1 documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished">Nome da coleção</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Emergency, Maternity, Formulary …</source>
        <translation type="unfinished">Urgência, Maternidade, Formulário …</translation>
    </message>
    <message>
        <source>Every file could be added.</source>
        <translation type="unfinished">Todos os ficheiros puderam ser adicionados.</translation>
    </message>
    <message>
        <source>Which document does it replace?</source>
        <translation type="unfinished">Que documento substitui?</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Filtrar por título, emissor ou versão</translation>
    </message>
    <message>
        <source>It replaces this one</source>
        <translation type="unfinished">Substitui este</translation>
    </message>
    <message>
        <source>“%1” answers from now on. The older document stays for reading, and answers that cited it say that a newer version exists.</source>
        <translation type="unfinished">“%1” responde a partir de agora. O documento mais antigo fica para leitura, e as respostas que o citaram dizem que existe uma versão mais recente.</translation>
    </message>
    <message>
        <source>Import the collection “%1”</source>
        <translation type="unfinished">Importar a coleção “%1”</translation>
    </message>
    <message>
        <source>Documents in the file</source>
        <translation type="unfinished">Documentos no ficheiro</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation type="unfinished">Impressão digital de quem assinou</translation>
    </message>
    <message>
        <source>I compared it with the sender, and it is the same</source>
        <translation type="unfinished">Comparei-a com o remetente e é a mesma</translation>
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
        <translation type="unfinished">Voltar ao ecrã de bloqueio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Procurar</translation>
    </message>
    <message>
        <source>Guidelines of the emergency shelf</source>
        <translation type="unfinished">Diretrizes da prateleira de emergência</translation>
    </message>
    <message>
        <source>Emergency access to this hospital&apos;s guidelines, without the passphrase. Each use is recorded. Search is by words alone; nothing is kept of what you type.</source>
        <translation type="unfinished">Acesso de emergência às diretrizes deste hospital, sem a frase-senha. Cada uso fica registado. A procura é só por palavras; nada do que escreve é guardado.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished">Acesso de emergência</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished">Na prateleira</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words.</source>
        <translation type="unfinished">Nada na prateleira tem estas palavras.</translation>
    </message>
    <message>
        <source>A newer version of a cited document exists, or it was removed.</source>
        <translation type="unfinished">Existe uma versão mais recente de um documento citado, ou foi removido.</translation>
    </message>
    <message>
        <source>Searches %1</source>
        <translation type="unfinished">Procura em %1</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished">todos os documentos</translation>
    </message>
    <message>
        <source>Being phrased by the language model; each sentence is checked before you see it.</source>
        <translation type="unfinished">A ser redigido pelo modelo de linguagem; cada frase é verificada antes de a ver.</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation type="unfinished">Procurado em: %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished">assinado em %1</translation>
    </message>
    <message>
        <source>Every file is whole. This library knows the signer:</source>
        <translation type="unfinished">Todos os ficheiros estão íntegros. Esta biblioteca conhece quem assinou:</translation>
    </message>
    <message>
        <source>Every file is whole, but this library does not know the signer yet. Compare this fingerprint with the one that the sender reads to you, by telephone or on paper:</source>
        <translation type="unfinished">Todos os ficheiros estão íntegros, mas esta biblioteca ainda não conhece quem assinou. Compare esta impressão digital com a que o remetente lhe lê, por telefone ou em papel:</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Threads para o modelo de linguagem</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished">Calculado em</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished">Linhas de execução</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the memory after %1 minutes without use.</source>
        <comment>Leaves the memory after %1 minute without use.</comment>
        <translation type="unfinished">
            <numerusform>Sai da memória após %1 minuto sem uso.</numerusform>
            <numerusform>Sai da memória após %1 minutos sem uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 of this disk; %2 free.</source>
        <translation type="unfinished">Ocupa %1 deste disco; %2 livres.</translation>
    </message>
    <message>
        <source>Takes %1 of this disk, and only %2 is free. Make room first.</source>
        <translation type="unfinished">Ocupa %1 deste disco, e só há %2 livres. Liberte espaço primeiro.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base de dados</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform>%1 pergunta é apagada.</numerusform>
            <numerusform>%1 perguntas são apagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform>%1 pergunta é guardada.</numerusform>
            <numerusform>%1 perguntas são guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform>%1 resposta aguarda revisão.</numerusform>
            <numerusform>%1 respostas aguardam revisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation type="unfinished">DOSE</translation>
    </message>
    <message>
        <source>Risk status unknown</source>
        <translation type="unfinished">Situação de risco desconhecida</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished">Colar um relatório</translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished">Cole ou dite aqui o texto. Fica na memória e nunca é armazenado.</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">Resumir</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Conferido por</translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished">Nome e função. São impressos em cada cópia juntamente com a hora.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished">Marcar como conferido</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Palavra-passe de %1</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished">Não é guardada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished">Relatórios de um paciente</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Guardar o resumo</translation>
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
        <translation type="unfinished">Resumo</translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished">O relatório aparece aqui</translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished">Escolha uma linha do resumo para ver a sua fonte, marcada na página.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Relatório</translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished">Largue aqui os relatórios de um só paciente</translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished">PDF, DOCX, digitalizações, fotografias, texto ou registos FHIR. São lidos neste computador, mantidos só na memória, e esquecidos com “Próximo paciente”. Cada linha do resumo leva à sua frase no relatório.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Colar texto…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Iniciado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Alterado</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished">Continuado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Interrompido</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">Ler primeiro</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Medicamentos na alta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Drug / substance</source>
        <translation type="unfinished">Medicamento / substância</translation>
    </message>
    <message>
        <source>Past reactions</source>
        <translation type="unfinished">Reações anteriores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Situação</translation>
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
        <translation type="unfinished">Baixo</translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished">Conferir: nenhuma frase correspondente</translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished">Redigido</translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished">Conferir: sustentado em parte</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Falta no documento</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">Não falta nada do que se espera.</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">No documento, não neste resumo</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Apoio à decisão. Confira as fontes. Não vale como prescrição.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Nada que a verificação encontrasse.</translation>
    </message>
    <message>
        <source>Check: number differs</source>
        <translation type="unfinished">Verifique: número diferente</translation>
    </message>
    <message>
        <source>Check: unit differs</source>
        <translation type="unfinished">Verifique: unidade diferente</translation>
    </message>
    <message>
        <source>Check: medicine differs</source>
        <translation type="unfinished">Verifique: medicamento diferente</translation>
    </message>
    <message>
        <source>Check: yes or no differs</source>
        <translation type="unfinished">Verifique: sim ou não diferente</translation>
    </message>
    <message>
        <source>Check: left or right differs</source>
        <translation type="unfinished">Verifique: esquerda ou direita diferente</translation>
    </message>
    <message>
        <source>Check: date differs</source>
        <translation type="unfinished">Verifique: data diferente</translation>
    </message>
    <message>
        <source>Check: words differ</source>
        <translation type="unfinished">Verifique: palavras diferentes</translation>
    </message>
    <message>
        <source>Draft in plain words – check before the patient gets it</source>
        <translation type="unfinished">Rascunho em palavras simples – verifique antes de dar ao doente</translation>
    </message>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished">Rascunho – conferir antes de usar</translation>
    </message>
    <message>
        <source>Scroll summary and report together</source>
        <translation type="unfinished">Deslocar o resumo e o relatório em conjunto</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 lines</source>
        <comment>Used by %1 line</comment>
        <translation type="unfinished">
            <numerusform>Usado por %1 linha</numerusform>
            <numerusform>Usado por %1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the summary uses this</source>
        <translation type="unfinished">Nenhuma linha do resumo usa isto</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished">Conferido por %1, %2</translation>
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
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished">Páginas usadas: %1 de %2</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished">Remover os exemplos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Concluído</translation>
    </message>
    <message>
        <source>Press a blue number such as [1] in the answer, or Alt+Down: the page opens beside it, with the sentence marked.</source>
        <translation type="unfinished">Prima um número azul como [1] na resposta, ou Alt+Down: a página abre ao lado, com a frase marcada.</translation>
    </message>
    <message>
        <source>That is how every sentence can be checked. F1 opens the help, Ctrl+K finds every action.</source>
        <translation type="unfinished">É assim que cada frase pode ser verificada. F1 abre a ajuda, Ctrl+K encontra cada ação.</translation>
    </message>
    <message>
        <source>The samples were removed.</source>
        <translation type="unfinished">Os exemplos foram removidos.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished">Adicionar os exemplos</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished">Os seus documentos</translation>
    </message>
    <message>
        <source>Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain text, and scanned pages. They are kept encrypted, and each can be asked as soon as it is stored. Adding goes on while you continue.</source>
        <translation type="unfinished">Cada resposta vem das diretrizes que adicionar: PDF, DOCX, HTML, texto simples e páginas digitalizadas. São guardadas cifradas, e cada uma pode ser consultada assim que está guardada. A adição prossegue enquanto continua.</translation>
    </message>
    <message>
        <source>The samples are documents of an invented hospital, to try Wardlight with. They can be removed at the end of this first run; never use them for patients.</source>
        <translation type="unfinished">Os exemplos são documentos de um hospital inventado, para experimentar o Wardlight. Podem ser removidos no fim desta primeira utilização; nunca os use para doentes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the library.</source>
        <comment>%1 document is in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 documento está na biblioteca.</numerusform>
            <numerusform>%1 documentos estão na biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished">A biblioteca está vazia.</translation>
    </message>
    <message>
        <source>Continue without documents</source>
        <translation type="unfinished">Continuar sem documentos</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be read; the Library tab says why.</source>
        <comment>%1 file could not be read; the Library tab says why.</comment>
        <translation type="unfinished">
            <numerusform>%1 ficheiro não pôde ser lido; o separador Biblioteca diz porquê.</numerusform>
            <numerusform>%1 ficheiros não puderam ser lidos; o separador Biblioteca diz porquê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Procurar de novo</translation>
    </message>
    <message>
        <source>A language model, if you have one</source>
        <translation type="unfinished">Um modelo de linguagem, se tiver um</translation>
    </message>
    <message>
        <source>Without one, answers are quoted word by word from your documents. With one, they are phrased as well and checked sentence by sentence. You can import one later under Models.</source>
        <translation type="unfinished">Sem modelo, as respostas são citadas palavra por palavra dos seus documentos. Com modelo, são também redigidas e verificadas frase a frase. Pode importar um mais tarde em Modelos.</translation>
    </message>
    <message>
        <source>Looking for packs on USB sticks…</source>
        <translation type="unfinished">A procurar pacotes em memórias USB…</translation>
    </message>
    <message>
        <source>On your USB stick:</source>
        <translation type="unfinished">Na sua memória USB:</translation>
    </message>
    <message>
        <source>No pack was found on a USB stick.</source>
        <translation type="unfinished">Nenhum pacote foi encontrado numa memória USB.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished">Importar %1</translation>
    </message>
    <message>
        <source>Continue without a model</source>
        <translation type="unfinished">Continuar sem modelo</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation type="unfinished">Uma pergunta para experimentar</translation>
    </message>
    <message>
        <source>A question that your documents answer</source>
        <translation type="unfinished">Uma pergunta a que os seus documentos respondem</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished">Perguntar</translation>
    </message>
    <message>
        <source>Open Wardlight</source>
        <translation type="unfinished">Abrir o Wardlight</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">Experimentar</translation>
    </message>
    <message>
        <source>The answer is made of sentences of your documents. The number behind each, like [1], opens the page that it comes from, with the sentence marked.</source>
        <translation type="unfinished">A resposta é feita de frases dos seus documentos. O número atrás de cada uma, como [1], abre a página de onde vem, com a frase marcada.</translation>
    </message>
    <message>
        <source>There is no document to ask yet. Go back to add some or the samples, or open Wardlight and add them in the Library tab.</source>
        <translation type="unfinished">Ainda não há nenhum documento a consultar. Volte atrás para adicionar alguns ou os exemplos, ou abra o Wardlight e adicione-os no separador Biblioteca.</translation>
    </message>
    <message>
        <source>A question to the sample guideline on malaria in children:</source>
        <translation type="unfinished">Uma pergunta à diretriz de exemplo sobre a malária na criança:</translation>
    </message>
    <message>
        <source>Ask something that one of your documents answers:</source>
        <translation type="unfinished">Pergunte algo a que um dos seus documentos responda:</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished">Sinais de perigo</translation>
    </message>
    <message>
        <source>Found by rules in what you type, before any model.</source>
        <translation type="unfinished">Encontrados por regras no que escreve, antes de qualquer modelo.</translation>
    </message>
    <message>
        <source>The rules found no danger sign in a text that has one. Tell your IT.</source>
        <translation type="unfinished">As regras não encontraram nenhum sinal de perigo num texto que tem um. Avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>Allergy, pregnancy, child and kidney check</source>
        <translation type="unfinished">Verificação de alergia, gravidez, criança e rim</translation>
    </message>
    <message>
        <source>Compares the drugs of an answer with what you wrote of the patient.</source>
        <translation type="unfinished">Compara os medicamentos de uma resposta com o que escreveu sobre o paciente.</translation>
    </message>
    <message>
        <source>The rules missed a drug that its allergy forbids. Tell your IT.</source>
        <translation type="unfinished">As regras não detetaram um medicamento que a alergia proíbe. Avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>Finds passages also where other words are used.</source>
        <translation type="unfinished">Encontra passagens também onde se usam outras palavras.</translation>
    </message>
    <message>
        <source>No embedder is installed; only words are searched.</source>
        <translation type="unfinished">Não há nenhum embedder instalado; só se procuram palavras.</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished">Pesquisa por significado</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modelo de linguagem</translation>
    </message>
    <message>
        <source>All checks run.</source>
        <translation type="unfinished">Todas as verificações funcionam.</translation>
    </message>
    <message>
        <source>These checks are off: %1. Be twice as careful.</source>
        <translation type="unfinished">Estas verificações estão fora de serviço: %1. Tenha o dobro do cuidado.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nenhum</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">em serviço</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation type="unfinished">FORA DE SERVIÇO</translation>
    </message>
    <message>
        <source>A check that runs can still miss something. Read the source before you act.</source>
        <translation type="unfinished">Uma verificação em serviço pode ainda assim deixar escapar algo. Leia a fonte antes de agir.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">Verificações</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished">Procurar uma ação</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished">Escreva o que quer fazer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Ações</translation>
    </message>
    <message>
        <source>No action has these words. Try fewer or others.</source>
        <translation type="unfinished">Nenhuma ação tem estas palavras. Tente menos ou outras.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to do it, Esc to close</source>
        <translation type="unfinished">↑ ↓ para escolher, Enter para executar, Esc para fechar</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Não registado</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished">Diretriz</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referência</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Não verificado</translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished">Data de revisão ultrapassada</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished">Revisão prevista para hoje</translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform>Revisão em %1 dia</numerusform>
            <numerusform>Revisão em %1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Substituído</translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished">Pronto (por palavras)</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">A indexar %1 %</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expirado</translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished">Pronto (digitalizado)</translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished">Algumas páginas são digitalizações; o seu texto foi lido por OCR.</translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished">Em algumas páginas o OCR teve dúvidas; confira números e unidades na imagem da página.</translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished">Parte do texto saiu ilegível; leia essas páginas como imagens.</translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished">Uma tabela não pôde ser lida linha a linha; confira os seus valores.</translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished">O ficheiro contém texto invisível na página; nunca é usado nas respostas.</translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished">Parte do ficheiro não pôde ser lida; confira o original.</translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished">Largue para resumir – um paciente de cada vez</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished">Largue para adicionar à biblioteca</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation type="unfinished">Procurar neste ecrã</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished">Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Resultado seguinte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Nada encontrado</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation type="unfinished">Esta página ainda não está traduzida; é mostrada em inglês.</translation>
    </message>
    <message>
        <source>Ask the question; break the line</source>
        <translation type="unfinished">Fazer a pergunta; mudar de linha</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished">O que faz</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Procurar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Tópicos</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Texto de ajuda</translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or others.</source>
        <translation type="unfinished">Nenhum tópico tem estas palavras. Tente menos ou outras.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Nova pergunta</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">Adicionar documentos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished">Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">Copiar com fontes</translation>
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
        <translation type="unfinished">Imprimir e guardar sem nomes</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Próximo paciente</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished">Ocultar de imediato</translation>
    </message>
    <message>
        <source>PIN for today…</source>
        <translation type="unfinished">PIN para hoje…</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished">Mudar de utilizador</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Sair</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Perguntar</translation>
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
        <translation type="unfinished">Definições</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished">Fonte seguinte</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished">Fonte anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página seguinte</translation>
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
        <translation type="unfinished">Perguntas anteriores</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texto menor</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished">Texto normal</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">A escrever</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation type="unfinished">A língua muda assim que terminar o trabalho em curso.</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 off</source>
        <comment>Checks: 1 off</comment>
        <translation type="unfinished">
            <numerusform>Verificações: %1 fora de serviço</numerusform>
            <numerusform>Verificações: %1 fora de serviço</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what you read best. You can change it at any time in Settings.</source>
        <translation type="unfinished">Escolha o que lê melhor. Pode mudá-lo a qualquer momento em Definições.</translation>
    </message>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Definido pelo seu hospital</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Welcome to Wardlight</source>
        <translation type="unfinished">Boas-vindas ao Wardlight</translation>
    </message>
    <message>
        <source>What Wardlight is for, and what it is not for</source>
        <translation type="unfinished">Para que serve o Wardlight e para que não serve</translation>
    </message>
    <message>
        <source>I have read this. I check the source before I act.</source>
        <translation type="unfinished">Li isto. Verifico a fonte antes de agir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished">Procurar uma ação…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished">Nada sai deste computador</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Ajuda</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamanho do texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Páginas escuras no tema escuro</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished">O programa cometeu um erro. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished">Continue a trabalhar; se voltar a acontecer, copie os detalhes para o seu departamento de informática.</translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished">Sem modelo de linguagem – as respostas são citadas dos seus documentos</translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished">Modelo %1 em %2</translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"> descansa um pouco – as respostas são citadas dos seus documentos</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">Sem ligação – nada sai deste computador</translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished">Rede do hospital – as perguntas vão para %1</translation>
    </message>
    <message>
        <source>Leave out names, numbers and dates of birth</source>
        <translation type="unfinished">Omitir nomes, números e datas de nascimento</translation>
    </message>
    <message>
        <source>For this copy alone. Read it before you pass it on: a name may be missed.</source>
        <translation type="unfinished">Apenas para esta cópia. Leia-a antes de a passar: pode escapar algum nome.</translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished">Curta demais ou simples demais</translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished">Razoável – uma mais longa é mais segura</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">Forte</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation type="unfinished">PIN para hoje</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation type="unfinished">Novo PIN, de 4 a 12 dígitos</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">O mesmo PIN outra vez</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished">Definir o PIN</translation>
    </message>
    <message>
        <source>Forget the PIN</source>
        <translation type="unfinished">Esquecer o PIN</translation>
    </message>
    <message>
        <source>The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five wrong tries only the passphrase opens it. It is never written to the disk.</source>
        <translation type="unfinished">O PIN desbloqueia esta janela durante %1 horas ou até o Wardlight ser fechado. Após cinco tentativas erradas, só a frase-senha a abre. O PIN nunca é escrito no disco.</translation>
    </message>
    <message>
        <source>Your hospital allows no PIN.</source>
        <translation type="unfinished">O seu hospital não permite nenhum PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished">Os dois PIN não são iguais. Escreva de novo o segundo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Página %1 de %2</translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished">Parte seguinte do ecrã, ou a anterior</translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished">Parar, ou fechar o que está aberto</translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished">%1 ligações tentadas desde o início (%2).</translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished">%1 ligações a outros lugares tentadas desde o início (%2).</translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished">Todas foram recusadas. Avise o seu departamento de informática.</translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished">Rede do hospital</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">Sem ligação</translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished">Nada. Perguntar, ler, adicionar documentos e bloquear: tudo funciona só neste computador.</translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished">O que precisa de uma rede?</translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished">Toda a tentativa do programa de abrir uma ligação ou procurar um endereço é recusada e contada aqui.</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished">O que é vigiado?</translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished">Inicie o Wardlight num espaço de nomes de rede vazio (unshare -rn wardlight), onde nenhuma ligação é possível, ou rastreie as suas chamadas de sistema; tudo funciona da mesma forma, e nunca é usado nenhum endereço de internet.</translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished">Como pode a informática prová-lo?</translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished">O seu hospital executa o modelo de linguagem num servidor próprio. Para redigir uma resposta ou um resumo, o Wardlight envia a pergunta, as passagens e o texto dos relatórios para %1, e para mais nenhum lugar. A pesquisa, a leitura, as escalas e os sinais de perigo funcionam só neste computador.</translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished">O que sai deste computador?</translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished">O endereço e o certificado do servidor são definidos pelo seu departamento de informática. Uma parte separada do programa pode aceder a esse endereço e a mais nada; qualquer outra tentativa é recusada e contada aqui.</translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished">Nada se perde: as respostas são então citadas dos seus documentos, como sem modelo.</translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished">E quando o servidor não responde?</translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished">Numa única biblioteca cifrada, na sua pasta de dados. Sem a frase-senha ou a chave de recuperação ninguém a pode ler.</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished">Onde estão os documentos?</translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished">O Wardlight já está aberto nesta biblioteca.</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished">Use a outra janela, ou feche-a e tente de novo.</translation>
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
