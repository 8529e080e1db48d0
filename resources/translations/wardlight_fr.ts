<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">Lancer les vérifications</translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished">Exporter le fichier de diagnostic…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licences</translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished">Le fichier de diagnostic contient les versions, les paramètres et les résultats des vérifications. Il ne contient aucun texte et aucun nom de document, de personne ou de dossier.</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished">Vérification de cet ordinateur…</translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished">Exporter un fichier de diagnostic</translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished">Le fichier de diagnostic se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">Copier avec les sources</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Imprimer la réponse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished">Enregistrer en PDF ou DOCX</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Nouvelle question</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Arrêté – incomplet</translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished">Réponse formulée</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">Phrases citées</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished">Réponse prête</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Arrêté</translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished">Réponse formulée prête</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Rien trouvé</translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished">Passages seulement, le meilleur en premier.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished">Recherche dans vos documents</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Arrêté – incomplet</translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished">Aucune réponse n&apos;est affichée pour cette question.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Ce qui a été fait</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished">Filtrer par nom ou par mots</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">Vérifier</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">Exporter en CSV…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished">Qui a fait quoi et quand, sans un mot sur un patient. Rien n&apos;y est modifié.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished">Exporter l&apos;audit</translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished">Les %1 enregistrements sont tous intacts.</translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished">Prévenez votre service informatique&#xa0;; laissez cette bibliothèque et ses sauvegardes en l&apos;état.</translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished">L&apos;audit se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Restaurer…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished">Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished">La bibliothèque du %1 prend la place de l&apos;actuelle, qui est conservée à côté des sauvegardes. Wardlight se verrouille alors&#xa0;; déverrouillez-le avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished">La sauvegarde est faite et vérifiée&#xa0;: %1 documents.</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished">Arrêté&#xa0;; tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished">Mise de côté par une restauration</translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished">Mise de côté avant une mise à niveau</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Prêt</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished">Résultats de la vérification</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished">Fermer les résultats</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished">La bibliothèque est en ordre</translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished">En ordre</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">À examiner</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Endommagé</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Masqué</translation>
    </message>
    <message>
        <source>Hidden. Press any key to unlock.</source>
        <translation type="unfinished">Masqué. Appuyez sur une touche pour déverrouiller.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished">Quatre ou cinq mots sans lien entre eux sont faciles à taper et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished">Créer la bibliothèque</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished">Ils sont conservés dans %1.</translation>
    </message>
    <message>
        <source>Where your data stays</source>
        <translation type="unfinished">Où restent vos données</translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished">Les documents de votre hôpital sont conservés chiffrés sur cet ordinateur. Rien n&apos;en sort. La phrase secrète les ouvre&#xa0;; personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished">Création…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Les deux phrases secrètes ne sont pas identiques. Tapez la seconde de nouveau.</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished">Fermer les détails</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Modifier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Supprimer…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished">Collections…</translation>
    </message>
    <message>
        <source>Replaces…</source>
        <translation type="unfinished">Remplace…</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation type="unfinished">La laisser répondre à nouveau</translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished">Texte tel que l&apos;assistant le voit</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conserver</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">Supprimer définitivement</translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished">Page 1 telle que l&apos;assistant la voit</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished">Modifier la fiche</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">Supprimer ce document&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;», avec son texte, son index et son original chiffré, est supprimé de cet ordinateur. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Collections</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">Remplacé par</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">Remplace</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Publié par</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Publié le</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">À réviser le</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished">Passages</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Ajouté</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished">%1, dont %2 indexés par le sens</translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished">Question précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished">Réponse précédente</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Classe</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Publié par</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Date de publication</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">À réviser le</translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished">JJ-Mmm-AAAA, par exemple %1</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished">Tapez un titre.</translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished">La date de publication n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished">La date de révision n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished">La date de révision est antérieure à la date de publication.</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished">Fichiers qui n&apos;ont pas pu être ajoutés</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation type="unfinished">Réessayer celui-ci</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished">Oublier celui-ci</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished">Tout réessayer</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished">Fermer la liste</translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished">Mot de passe du fichier choisi</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished">Ouvrir et ajouter</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Mot de passe de %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished">Exporter la liste</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Note about the answer</source>
        <translation type="unfinished">Note sur la réponse</translation>
    </message>
    <message>
        <source>What is wrong? Name no patient.</source>
        <translation type="unfinished">Qu&apos;est-ce qui ne va pas ? Ne nommez aucun patient.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">Enregistrer la note</translation>
    </message>
    <message>
        <source>This answer is</source>
        <translation type="unfinished">Cette réponse est</translation>
    </message>
    <message>
        <source>This answer is: %1</source>
        <translation type="unfinished">Cette réponse est : %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Avis retiré.</translation>
    </message>
    <message>
        <source>Kept on this computer. Nothing is sent.</source>
        <translation type="unfinished">Conservé sur cet ordinateur. Rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Kept for review on this computer. Nothing is sent.</source>
        <translation type="unfinished">Conservé pour revue sur cet ordinateur. Rien n&apos;est envoyé.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished">Question de suite</translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished">Posez une question de suite sur le même patient</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">Onglets</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Interroger</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">Résumer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothèque</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished">Fermer l&apos;historique</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished">Chercher dans les questions et réponses</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">Questions précédentes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Supprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Exporter…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished">Tout supprimer…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Toutes les questions et réponses de cet ordinateur sont supprimées et écrasées, y compris celles en attente de revue. Les sauvegardes antérieures contiennent encore les leurs, chiffrées.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Supprimer toutes les questions</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Les conserver</translation>
    </message>
    <message>
        <source>This question and its answer are deleted from this computer and overwritten. This cannot be undone.</source>
        <translation type="unfinished">Cette question et sa réponse sont supprimées de cet ordinateur et écrasées. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished">Supprimer cette question</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conserver</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Your settings keep no history; questions are forgotten at once.</source>
        <translation type="unfinished">Vos paramètres ne conservent aucun historique ; les questions sont oubliées aussitôt.</translation>
    </message>
    <message>
        <source>No question or answer has all of these words.</source>
        <translation type="unfinished">Aucune question ni réponse ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation type="unfinished">Aucune question n&apos;a encore été posée.</translation>
    </message>
    <message>
        <source>Your settings keep no history; these wait for review.</source>
        <translation type="unfinished">Vos paramètres ne conservent aucun historique ; celles-ci attendent une revue.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished">Exporter l&apos;historique</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished">Texte collé</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished">Copié avec les pages.</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished">Imprimer le résumé</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Enregistrer le résumé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Résumé</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished">Le résumé a été envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished">Le résumé est enregistré.</translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished">Il contient des données de patient&#xa0;; conservez-le comme vous conservez le compte rendu.</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished">Déposez les recommandations ici</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished">PDF, DOCX, HTML, Markdown, texte brut et pages numérisées. Ils sont lus sur cet ordinateur, conservés chiffrés, et interrogeables dès qu&apos;ils sont enregistrés.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Choisir un dossier…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Ajouter des documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished">Ajouter un dossier de documents</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished">Bibliothèque de démonstration avec des documents d&apos;exemple et une phrase secrète publique. Ne l&apos;utilisez jamais pour des patients.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished">La liste se trouve dans %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">En cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished">L&apos;index a été reconstruit&#xa0;: %1 passages.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Fermer ce message</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished">Numéro de page</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished">Image de la page</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">Afficher ce qui est tapé</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished">Verr. Maj. semble activé</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished">Supprimer l&apos;historique maintenant…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Toutes les questions et réponses de cet ordinateur sont supprimées et écrasées, y compris celles en attente de revue. Les sauvegardes antérieures contiennent encore les leurs, chiffrées.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Supprimer toutes les questions</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Les conserver</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished">Symptômes, âge, sexe, signes vitaux, ce que vous voulez savoir</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Scores</translation>
    </message>
    <message>
        <source>Clinical scores (Ctrl+Shift+S)</source>
        <translation type="unfinished">Scores cliniques (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Interroger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished">Arrêter (Esc)</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished">Progression de la file d&apos;attente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished">Indexer maintenant</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">Ajout de fichiers</translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished">%1 passages peuvent être trouvés par les mots, mais pas encore par le sens.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished">%1 de plus en attente</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Page suivante</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Page plus petite</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Page plus grande</translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished">Ajuster la page à la largeur</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished">Afficher le texte enregistré</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished">Texte de la page</translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished">Texte lu par OCR – vérifiez les nombres sur l&apos;image ci-dessus.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">sur %1</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished">Retour à la liste (Esc)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Clé de récupération</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimer…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished">Un tel fichier a sa place sur une clé USB dans un tiroir fermé à clé, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished">Je l&apos;ai notée et mise en lieu sûr</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown until you confirm below that it is written down, and never again.</source>
        <translation type="unfinished">Si la phrase secrète est oubliée, seule cette clé ouvre la bibliothèque. Elle reste affichée jusqu’à ce que vous confirmiez ci-dessous qu’elle est notée, puis plus jamais.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished">Votre clé de récupération</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished">Copiée. Videz le presse-papiers après l&apos;avoir collée.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished">Enregistrée. Retirez le fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished">Clé de récupération Wardlight</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">Afficher %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">En attente</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">Mot de passe…</translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished">Retirer %1 du cas</translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished">OCR, page %1 sur %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished">Lecture, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Lecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Prêt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Échec</translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished">Comptes rendus de ce patient</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Tous</translation>
    </message>
    <message>
        <source>Answer from all documents</source>
        <translation type="unfinished">Répondre à partir de tous les documents</translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished">Répondre à partir des documents de classe %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">toutes</translation>
    </message>
    <message>
        <source>Collections: %1</source>
        <translation type="unfinished">Collections : %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Fixé par votre hôpital</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">Groupes de paramètres</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished">À propos de Wardlight</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and collections of documents</source>
        <translation type="unfinished">Groupes et collections de documents</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Collections</translation>
    </message>
    <message>
        <source>Make and change collections</source>
        <translation type="unfinished">Créer et modifier des collections</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished">Nouvelle collection…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Supprimer…</translation>
    </message>
    <message>
        <source>Export as a signed file…</source>
        <translation type="unfinished">Exporter en fichier signé…</translation>
    </message>
    <message>
        <source>Import a signed file…</source>
        <translation type="unfinished">Importer un fichier signé…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothèque</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished">Tous les documents</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished">Recommandations</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Références</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Non vérifié</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished">À traiter</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished">Une version plus récente existe</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished">Passage précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished">Passage suivant</translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished">Copier le passage avec sa référence</translation>
    </message>
    <message>
        <source>Read the whole document</source>
        <translation type="unfinished">Lire le document entier</translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished">La source s&apos;affiche ici</translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished">Chaque phrase d&apos;une réponse porte un numéro. Choisissez-en un pour voir sa page, avec les lignes exactes marquées.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Ajouter des documents</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished">Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished">Ajoutez d&apos;abord les recommandations de votre hôpital – déposez des fichiers n&apos;importe où dans cette fenêtre. Les réponses en sont citées, et de rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished">Interrogez les documents de votre hôpital</translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished">Décrivez le patient et ce que vous voulez savoir. La réponse est citée de vos propres documents, avec la page derrière chaque phrase.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Verrouiller</translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+L)</source>
        <translation type="unfinished">Verrouiller la bibliothèque (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation type="unfinished">Session ouverte sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished">La bibliothèque est verrouillée</translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished">, indexée le %1</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">Indexation %1 %</translation>
    </message>
    <message>
        <source>Checks: on</source>
        <translation type="unfinished">Vérifications : en marche</translation>
    </message>
    <message>
        <source>What looks after each answer</source>
        <translation type="unfinished">Ce qui surveille chaque réponse</translation>
    </message>
</context>
<context>
    <name>SummarizeScreen</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished">Pas encore de résumé</translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished">Il apparaît ici dès qu&apos;un compte rendu est lu.</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished">Progression du résumé</translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">Lecture du compte rendu</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Arrêté – incomplet</translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished">les sections pas encore formulées alors sont copiées par des règles</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">Formulation</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">Tout copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimer…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation type="unfinished">Marquer comme vérifié…</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Aide à la décision. Vérifiez les sources. Ne vaut pas prescription.</translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished">Progression du modèle de langage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished">Résumé prêt</translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished">Copié du compte rendu par des règles&#xa0;; chaque ligne a sa source.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished">Formulé par le modèle de langage&#xa0;; chaque ligne est vérifiée.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Résumé</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished">Ajouter des fichiers (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished">Classe des documents ajoutés</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished">Ajouter comme %1</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Filtrer par titre, éditeur ou version</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">Filtrer les documents</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Maintenance</translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished">Maintenance de la bibliothèque</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished">Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished">Reconstruire l&apos;index</translation>
    </message>
    <message>
        <source>Collections of the chosen documents…</source>
        <translation type="unfinished">Collections des documents choisis…</translation>
    </message>
    <message>
        <source>Files that could not be added…</source>
        <translation type="unfinished">Fichiers qui n’ont pas pu être ajoutés…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished">Dossiers surveillés…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Coller du texte…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Forme</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Résumé de sortie</translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished">Note structurée</translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished">Mots simples pour le patient</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Longueur</translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished">Court</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Standard</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Complet</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished">Langue des titres</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Patient suivant</translation>
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
        <translation type="unfinished">Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Clé de récupération</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Déverrouiller</translation>
    </message>
    <message>
        <source>Emergency: read guidelines without the passphrase</source>
        <translation type="unfinished">Urgence : lire les recommandations sans la phrase secrète</translation>
    </message>
    <message>
        <source>Documents go on being added; the key is forgotten when that has ended.</source>
        <translation type="unfinished">L&apos;ajout de documents continue ; la clé est oubliée quand il est terminé.</translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished">Wardlight est verrouillé</translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished">La bibliothèque est chiffrée. Déverrouillez-la pour interroger et lire.</translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished">Ceci est une démonstration. Sa phrase secrète publique est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Déverrouillage…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Utiliser le PIN</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished">Trop d&apos;essais erronés. Attendez %1 secondes.</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished">Dossiers surveillés</translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished">Collection des nouveaux dossiers (peut rester vide)</translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished">Collection des nouveaux dossiers</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished">Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished">Ne plus surveiller</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished">Examiner maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished">Les nouveaux fichiers entrent dans la bibliothèque une fois stables, les fichiers modifiés deviennent de nouvelles versions. Quand un fichier disparaît, son document reste et il est dit manquant.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished">Surveiller un dossier</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose one below.</source>
        <translation type="unfinished">Aucun dossier n&apos;est encore surveillé. Choisissez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished">%1 dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished">%1 en stabilisation</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">%1 refusés</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished">%1 manquants</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished">Aucune collection</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished">Un dossier surveillé est inaccessible en ce moment&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished">Progression de la réponse</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Used at once. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished">Utilisée aussitôt. Ce qui n’est pas encore traduit s’affiche en anglais ; documents, citations et règles cliniques gardent leur propre langue.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished">Taille du texte en pour cent</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Pages sombres dans le thème sombre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Réduire les animations</translation>
    </message>
    <message>
        <source>Bars and cursors stand still; words alone say that work goes on.</source>
        <translation type="unfinished">Les barres et les curseurs restent immobiles ; seuls des mots disent que le travail continue.</translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished">Modèle de langage, par son nom</translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished">Vide prend celui qui est installé&#xa0;; none donne seulement des réponses citées.</translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished">Passages affichés pour une question</translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished">Lignes d&apos;une réponse, au plus</translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished">Raccourcir les longues questions pour la recherche, là où l&apos;utilité en a été mesurée</translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished">Refuser quand les preuves sont faibles</translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished">Si c&apos;est désactivé, les preuves faibles sont affichées quand même.</translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished">Ce qu&apos;aucun document n&apos;étaye dans la réponse d&apos;un modèle</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Marquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished">Tokens de passages que lit le modèle de langage</translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished">Tokens d&apos;une réponse du modèle de langage, au plus</translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished">Sauvegarder une fois par jour tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished">Une sauvegarde se fait en arrière-plan quand la plus récente date d&apos;un jour.</translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished">Dossier des sauvegardes&#xa0;; vide&#xa0;: dans le dossier personnel</translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished">Choisissez un disque USB ou un dossier du serveur de l&apos;hôpital, pour que la perte d&apos;un ordinateur ne coûte rien. Les sauvegardes sont chiffrées.</translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished">Jours dont une sauvegarde est conservée</translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished">Les trois dernières sauvegardes sont toujours conservées.</translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished">Semaines dont une sauvegarde est conservée</translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished">Mois dont une sauvegarde est conservée</translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished">Documents dont la date de révision est dépassée</translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished">Ils sont toujours affichés en rouge&#xa0;; exclus, ils ne répondent pas non plus aux questions.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">Avertir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished">Exclure</translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished">Minutes entre deux examens des dossiers surveillés</translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished">Un fichier est pris quand il était identique à deux examens.</translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished">Plus grand fichier, en mégaoctets</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished">Nombre maximal de pages d&apos;un fichier</translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished">Lire les pages numérisées par OCR</translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished">Sans cela, les pages numérisées sont enregistrées sans texte.</translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished">Jours pendant lesquels les questions sont conservées</translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished">0 ne conserve rien. Ce qui attend une revue est conservé jusqu&apos;à sa revue. Les sauvegardes antérieures contiennent encore leurs questions, chiffrées.</translation>
    </message>
    <message>
        <source>Print and save answers and summaries without names</source>
        <translation type="unfinished">Imprimer et enregistrer réponses et résumés sans les noms</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and exact dates of the patient are removed by rules. Rules miss unusual ways of writing; read it before it leaves. Also under File.</source>
        <translation type="unfinished">Noms, numéros, adresses et dates exactes du patient sont retirés par des règles. Les règles manquent les écritures inhabituelles ; relisez avant l’envoi. Aussi sous Fichier.</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished">Verrouiller après des minutes d&apos;inactivité</translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished">Alors l&apos;écran est vidé et la clé est oubliée.</translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished">Ajout de documents quand l&apos;écran se verrouille</translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished">Le travail arrêté reprend après le déverrouillage. Le travail qui continue garde la clé en mémoire jusqu&apos;à sa fin. Ce qui concerne un patient s&apos;arrête toujours.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished">Heures pendant lesquelles un PIN peut déverrouiller</translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished">Un PIN se choisit dans Fichier&#xa0;; il n&apos;est jamais écrit sur le disque et disparaît avec le programme. 0 n&apos;autorise aucun PIN.</translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished">Fenêtre de contexte du modèle, en tokens</translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished">Plus grande, elle permet de lire d&apos;un coup des comptes rendus plus longs et prend plus de mémoire.</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Où le modèle est calculé</translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished">auto prend une carte graphique s&apos;il y en a une&#xa0;; cpu jamais.</translation>
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
        <translation type="unfinished">Minutes d&apos;inactivité après lesquelles le modèle quitte la mémoire</translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished">La question suivante le charge à nouveau.</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Threads pour le modèle de langage</translation>
    </message>
    <message>
        <source>0 takes what was measured as fastest, else one per core.</source>
        <translation type="unfinished">0 prend ce qui a été mesuré comme le plus rapide, sinon un par cœur.</translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished">Threads pour la vectorisation</translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished">Un seul thread laisse l&apos;ordinateur rapide pour les autres programmes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">Réponses</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothèque</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Confidentialité</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Performances</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Sauvegarde</translation>
    </message>
    <message>
        <source>Your documents do not say enough to answer this. The nearest passages are shown; read them before you rely on them.</source>
        <translation type="unfinished">Vos documents n&apos;en disent pas assez pour répondre à cela. Les passages les plus proches sont affichés ; lisez-les avant de vous y fier.</translation>
    </message>
    <message>
        <source>Nothing in your documents matches this question.</source>
        <translation type="unfinished">Rien dans vos documents ne correspond à cette question.</translation>
    </message>
    <message>
        <source>Immediate steps</source>
        <translation type="unfinished">Mesures immédiates</translation>
    </message>
    <message>
        <source>Refer or escalate when</source>
        <translation type="unfinished">Référer ou alerter quand</translation>
    </message>
    <message>
        <source>Do / Do not</source>
        <translation type="unfinished">À faire / À ne pas faire</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished">Traiter</translation>
    </message>
    <message>
        <source>Assess and test</source>
        <translation type="unfinished">Évaluer et examiner</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">À envisager</translation>
    </message>
    <message>
        <source>Patient and stay</source>
        <translation type="unfinished">Patient et séjour</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation type="unfinished">Motif d&apos;admission</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished">Diagnostics</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished">Actes réalisés</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation type="unfinished">Évolution à l&apos;hôpital</translation>
    </message>
    <message>
        <source>Medicines started</source>
        <translation type="unfinished">Médicaments commencés</translation>
    </message>
    <message>
        <source>Medicines changed</source>
        <translation type="unfinished">Médicaments modifiés</translation>
    </message>
    <message>
        <source>Medicines continued or to take</source>
        <translation type="unfinished">Médicaments poursuivis ou à prendre</translation>
    </message>
    <message>
        <source>Medicines stopped</source>
        <translation type="unfinished">Médicaments arrêtés</translation>
    </message>
    <message>
        <source>Adverse drug reaction risks</source>
        <translation type="unfinished">Risques d&apos;effets indésirables médicamenteux</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished">Résultats clés</translation>
    </message>
    <message>
        <source>Results pending at discharge</source>
        <translation type="unfinished">Résultats en attente à la sortie</translation>
    </message>
    <message>
        <source>Follow-up and requested actions</source>
        <translation type="unfinished">Suivi et actions demandées</translation>
    </message>
    <message>
        <source>Information given to the patient</source>
        <translation type="unfinished">Informations données au patient</translation>
    </message>
    <message>
        <source>Chief complaint</source>
        <translation type="unfinished">Motif de consultation</translation>
    </message>
    <message>
        <source>History of the present illness</source>
        <translation type="unfinished">Histoire de la maladie actuelle</translation>
    </message>
    <message>
        <source>Past history</source>
        <translation type="unfinished">Antécédents</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">Examen clinique</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation type="unfinished">Examens complémentaires</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Évaluation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan de prise en charge</translation>
    </message>
    <message>
        <source>About you and your stay</source>
        <translation type="unfinished">Vous et votre séjour</translation>
    </message>
    <message>
        <source>Why you were in hospital</source>
        <translation type="unfinished">Pourquoi vous étiez à l&apos;hôpital</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Ce qui a été fait</translation>
    </message>
    <message>
        <source>What happened in hospital</source>
        <translation type="unfinished">Ce qui s&apos;est passé à l&apos;hôpital</translation>
    </message>
    <message>
        <source>New medicines</source>
        <translation type="unfinished">Nouveaux médicaments</translation>
    </message>
    <message>
        <source>Medicines that were changed</source>
        <translation type="unfinished">Médicaments qui ont été modifiés</translation>
    </message>
    <message>
        <source>Medicines to take</source>
        <translation type="unfinished">Médicaments à prendre</translation>
    </message>
    <message>
        <source>Medicines that were stopped</source>
        <translation type="unfinished">Médicaments qui ont été arrêtés</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Allergies</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished">Résultats d&apos;examens</translation>
    </message>
    <message>
        <source>Results that are not back yet</source>
        <translation type="unfinished">Résultats pas encore reçus</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>Advice for you</source>
        <translation type="unfinished">Conseils pour vous</translation>
    </message>
    <message>
        <source>Words in square brackets explain the report&apos;s words; they do not come from the report.</source>
        <translation type="unfinished">Les mots entre crochets expliquent ceux du compte rendu ; ils n&apos;en proviennent pas.</translation>
    </message>
    <message>
        <source>Not stated in the report.</source>
        <translation type="unfinished">Non indiqué dans le compte rendu.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">Médicament</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished">Allergie</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation type="unfinished">Résultat anormal</translation>
    </message>
    <message>
        <source>What your documents say</source>
        <translation type="unfinished">Ce que disent vos documents</translation>
    </message>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished">Règles cliniques</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modèle de langage</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Politique</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation type="unfinished">Encodeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Brouillon d&apos;un assistant informatique. À vérifier avant usage.</translation>
    </message>
    <message>
        <source>Names, numbers and exact dates of the patient were removed by rules; read it before it leaves.</source>
        <translation type="unfinished">Les noms, numéros et dates exactes du patient ont été retirés par des règles ; relisez avant de transmettre.</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Comment cela a été fait</translation>
    </message>
    <message>
        <source>Checked by (name, grade)</source>
        <translation type="unfinished">Vérifié par (nom, fonction)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Signature</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">Date et heure</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Commencé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modifié</translation>
    </message>
    <message>
        <source>Continued or to take</source>
        <translation type="unfinished">Poursuivi ou à prendre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Arrêté</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Résumé de sortie</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished">Note clinique</translation>
    </message>
    <message>
        <source>Your hospital stay in plain words</source>
        <translation type="unfinished">Votre séjour à l&apos;hôpital en mots simples</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Médicament</translation>
    </message>
    <message>
        <source>Check: only partly found in the report.</source>
        <translation type="unfinished">À vérifier : retrouvé en partie seulement dans le compte rendu.</translation>
    </message>
    <message>
        <source>Check: no matching sentence in the report.</source>
        <translation type="unfinished">À vérifier : aucune phrase correspondante dans le compte rendu.</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation type="unfinished">Nom du patient</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished">Date de naissance ou âge</translation>
    </message>
    <message>
        <source>Date of admission</source>
        <translation type="unfinished">Date d&apos;admission</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation type="unfinished">Date de sortie</translation>
    </message>
    <message>
        <source>Ward or department</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Responsible clinician</source>
        <translation type="unfinished">Médecin responsable</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation type="unfinished">Dose de %1</translation>
    </message>
    <message>
        <source>Why %1 was stopped</source>
        <translation type="unfinished">Pourquoi %1 a été arrêté</translation>
    </message>
    <message>
        <source>Why %1 was changed</source>
        <translation type="unfinished">Pourquoi %1 a été modifié</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Création</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Déverrouillage</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished">Échec du déverrouillage</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished">PIN défini</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished">Phrase secrète changée</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Question posée</translation>
    </message>
    <message>
        <source>Answer exported</source>
        <translation type="unfinished">Réponse exportée</translation>
    </message>
    <message>
        <source>Answer printed</source>
        <translation type="unfinished">Réponse imprimée</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation type="unfinished">Réponse copiée</translation>
    </message>
    <message>
        <source>Summary exported</source>
        <translation type="unfinished">Résumé exporté</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation type="unfinished">Résumé imprimé</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished">Résumé copié</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation type="unfinished">Document ajouté</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation type="unfinished">Document supprimé</translation>
    </message>
    <message>
        <source>Document edited</source>
        <translation type="unfinished">Document modifié</translation>
    </message>
    <message>
        <source>Collection changed</source>
        <translation type="unfinished">Collection modifiée</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation type="unfinished">Paquet importé</translation>
    </message>
    <message>
        <source>Pack removed</source>
        <translation type="unfinished">Paquet supprimé</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">Sauvegarde faite</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Restauration</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished">Paramètre modifié</translation>
    </message>
    <message>
        <source>Flag acknowledged</source>
        <translation type="unfinished">Signe de danger : lecture confirmée</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished">Avis donné</translation>
    </message>
    <message>
        <source>History removed</source>
        <translation type="unfinished">Historique supprimé</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation type="unfinished">Historique exporté</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished">Audit exporté</translation>
    </message>
    <message>
        <source>Emergency opened</source>
        <translation type="unfinished">Urgence ouverte</translation>
    </message>
    <message>
        <source>Emergency searched</source>
        <translation type="unfinished">Urgence consultée</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation type="unfinished">Tête de l&apos;audit manquante</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished">Réessayez&#xa0;; si cela se reproduit, prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished">Rien n&apos;a été ajouté de ce fichier&#xa0;; les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished">Ouvrez l&apos;original pour le vérifier, enregistrez-le à nouveau en PDF et ajoutez cette copie.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished">Enregistrez-le en PDF, DOCX, HTML, Markdown, texte brut ou image, et ajoutez cette copie.</translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished">Tapez le mot de passe du fichier, ou enregistrez une copie sans mot de passe et ajoutez-la.</translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished">Divisez le fichier en parties plus petites, ou demandez au service informatique de relever la limite dans les paramètres.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished">Le fichier est peut-être endommagé ou conçu pour nuire&#xa0;; imprimez-le dans un nouveau PDF et ajoutez cette copie.</translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished">Vérifiez que les pages ne sont pas blanches&#xa0;; numérisez-les à nouveau à 300 dpi si ce sont des images.</translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished">Demandez à nouveau le fichier à l&apos;hôpital qui l&apos;a fait&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished">Comparez l&apos;empreinte avec celle de l&apos;auteur du fichier, puis importez-le avec --trust.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished">Vérifiez Verr. Maj. et la langue du clavier, ou utilisez la clé de récupération imprimée.</translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished">Attendez le temps affiché&#xa0;; ensuite, la bonne phrase secrète ouvre la bibliothèque.</translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished">Déverrouillez la bibliothèque avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished">N&apos;ajoutez pas de documents&#xa0;; faites une copie du dossier, puis restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished">Choisissez une autre sauvegarde dans la liste&#xa0;; la bibliothèque est restée comme avant.</translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished">Installez la version plus récente de Wardlight sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished">Fermez l&apos;autre fenêtre ou commande Wardlight, puis réessayez.</translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished">Affichez la liste des documents pour voir leurs numéros.</translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished">Copiez à nouveau le paquet depuis sa source et vérifiez son SHA-256 avant de l&apos;importer.</translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished">Demandez au service informatique d&apos;importer un paquet de modèle de langage&#xa0;; en attendant, les réponses par citation fonctionnent.</translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished">Choisissez un modèle Llama au format GGUF&#xa0;; models/README.md indique lesquels utiliser.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished">Comparez le SHA-256 avec celui que son auteur a publié, puis donnez-le avec --sha256.</translation>
    </message>
    <message>
        <source>Mend what the sentence names and do this step again; nothing was handed over.</source>
        <translation type="unfinished">Corrigez ce que la phrase indique et refaites cette étape&#xa0;; rien n&apos;a été transmis.</translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished">Demandez au service informatique d&apos;installer le moteur de langage (`make model`)&#xa0;; les réponses citées fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished">Demandez au service informatique d&apos;importer un paquet d&apos;embedder&#xa0;; en attendant, la recherche par les mots fonctionne.</translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished">Lancez `wardlight library reindex` pour refaire tous les vecteurs avec cet embedder.</translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished">Réessayez&#xa0;; la partie défaillante est relancée et rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished">En attendant, les réponses sont citées de vos documents&#xa0;; si cela persiste, prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished">Rien n&apos;a été envoyé&#xa0;; dites au service informatique que le certificat du serveur de modèle a changé.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished">Libérez de l&apos;espace sur ce disque et réessayez&#xa0;; tout ce qui a été enregistré avant est en sécurité.</translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished">Demandez au service informatique l&apos;accès à ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished">Fermez d&apos;autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished">Retirez le compte rendu qui appartient à l&apos;autre patient, ou résumez-les un par un.</translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished">Vérifiez ce qui a été tapé&#xa0;; --help montre les formes acceptées.</translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished">Vérifiez le nom&#xa0;; la commande de liste montre ce qui existe.</translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished">Corrigez la ligne indiquée, ou supprimez le fichier modifié pour utiliser celui d&apos;origine.</translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished">Demandez à votre service informatique&#xa0;; le fichier de politique dit ce qui est permis.</translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished">Wardlight fonctionne hors ligne&#xa0;: connexion refusée.</translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished">Ce processus ne peut joindre qu&apos;une seule adresse.</translation>
    </message>
    <message>
        <source>The disk reported an error for %1.</source>
        <translation type="unfinished">Le disque a signalé une erreur pour %1.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished">Le disque est plein ; %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>You may not read or write %1.</source>
        <translation type="unfinished">Vous ne pouvez pas lire ou écrire %1.</translation>
    </message>
    <message>
        <source>Your hospital does not allow this: %1.</source>
        <translation type="unfinished">Votre hôpital ne permet pas ceci : %1.</translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished">Ne laissez que les administrateurs y écrire&#xa0;: chown root, chmod 644.</translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished">Placez-y la clé publique du partenaire, lisible par tous&#xa0;; d&apos;ici là, aucun paquet n&apos;entre.</translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished">Créez-le, ou permettez aux utilisateurs de Wardlight de le lire.</translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished">Ne laissez que les utilisateurs de Wardlight le lire (un groupe, chmod 640).</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished">%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is set by your hospital.</source>
        <translation type="unfinished">%1 est fixé par votre hôpital.</translation>
    </message>
    <message>
        <source>A background part stopped (%1).</source>
        <translation type="unfinished">Une partie en arrière-plan s’est arrêtée (%1).</translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished">Une partie en arrière-plan a envoyé un message mal formé.</translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished">Une partie en arrière-plan n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads.</source>
        <translation type="unfinished">%1 contient plus de texte que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>%1 holds several patients; export one of them.</source>
        <translation type="unfinished">%1 contient plusieurs patients ; exportez-en un seul.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be told.</source>
        <translation type="unfinished">%1 ne contient rien qui puisse être dit.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished">%1 est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>%1 is no whole FHIR record.</source>
        <translation type="unfinished">%1 n’est pas un dossier FHIR complet.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation type="unfinished">%1 ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished">Le HTML ne contient aucun texte.</translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished">Le HTML est illisible.</translation>
    </message>
    <message>
        <source>%1 has more pixels than this program reads.</source>
        <translation type="unfinished">%1 a plus de pixels que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>%1 has more pages than this program reads.</source>
        <translation type="unfinished">%1 a plus de pages que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished">%1 est endommagé.</translation>
    </message>
    <message>
        <source>Page %1 is too tall to be drawn.</source>
        <translation type="unfinished">La page %1 est trop haute pour être dessinée.</translation>
    </message>
    <message>
        <source>Page %1 has more pixels than this program reads.</source>
        <translation type="unfinished">La page %1 a plus de pixels que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>Page %1 of the image is damaged.</source>
        <translation type="unfinished">La page %1 de l’image est endommagée.</translation>
    </message>
    <message>
        <source>Page %1 has no image %2 pixels wide: it is text.</source>
        <translation type="unfinished">La page %1 n’a pas d’image large de %2 pixels : c’est du texte.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Wardlight does not read.</source>
        <translation type="unfinished">%1 est d’un type que Wardlight ne lit pas.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished">%1 est chiffré.</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than this program reads.</source>
        <translation type="unfinished">%1 a %2 pages, plus que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation type="unfinished">%1 n’a pas de pages.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished">La page %1 ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished">La page %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is damaged beyond repair.</source>
        <translation type="unfinished">%1 est endommagé sans réparation possible.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Ouverture</translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished">Le lecteur a répondu à autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished">%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation type="unfinished">%1 est plus grand que ce que ce programme lit.</translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished">Aucun texte n&apos;a pu être lu dans ce fichier.</translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished">Reconnaissance</translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished">Le fichier contient plus de texte que ce programme n&apos;en lit.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished">La lecture de ce fichier a pris trop de temps.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished">Le fichier est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>%1 is encrypted part by part.</source>
        <translation type="unfinished">%1 est chiffré partie par partie.</translation>
    </message>
    <message>
        <source>%1 holds %2 parts.</source>
        <translation type="unfinished">%1 contient %2 parties.</translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished">Le fichier déclare des entités, ce que Word ne fait jamais.</translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished">Le fichier, une fois décompressé, dépasse ce que ce programme lit.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished">Aucun fichier n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>%1 pages are more than this program reads.</source>
        <translation type="unfinished">%1 pages dépassent ce que ce programme lit.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished">Le fichier n&apos;est pas arrivé entier.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished">Ajout</translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished">Ce fichier n&apos;existe pas, ou ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file has %1 MB; the limit is %2 MB.</source>
        <translation type="unfinished">Le fichier a %1 Mo ; la limite est de %2 Mo.</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished">Vérification de la copie</translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished">Un original enregistré est un autre fichier que celui qui a été ajouté.</translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished">La bibliothèque sur ce disque est endommagée.</translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished">Certaines lignes de la bibliothèque ne renvoient à rien.</translation>
    </message>
    <message>
        <source>%1 documents of the library are damaged, so it is not backed up; the backups that were made before stay.</source>
        <translation type="unfinished">%1 documents de la bibliothèque sont endommagés, elle n’est donc pas sauvegardée ; les sauvegardes faites avant restent.</translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished">Le dossier des sauvegardes est introuvable&#xa0;; son disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>The backup needs %1 and %2 are free.</source>
        <translation type="unfinished">La sauvegarde a besoin de %1 et %2 sont libres.</translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished">Copie des originaux</translation>
    </message>
    <message>
        <source>There is no collection called %1.</source>
        <translation type="unfinished">Aucune collection ne s’appelle %1.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished">Une collection doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation type="unfinished">Il existe déjà une collection de ce nom.</translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished">Une collection de ce nom existe déjà, ou le nom est vide.</translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished">Le fichier library.db n&apos;est pas une bibliothèque Wardlight.</translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished">Cette bibliothèque a été écrite par une version plus récente de Wardlight.</translation>
    </message>
    <message>
        <source>There is no document %1 in the library.</source>
        <translation type="unfinished">Il n’y a pas de document %1 dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no page %1 in document %2.</source>
        <translation type="unfinished">Il n’y a pas de page %1 dans le document %2.</translation>
    </message>
    <message>
        <source>Page %1 has no characters %2 to %3.</source>
        <translation type="unfinished">La page %1 n’a pas de caractères %2 à %3.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">Suppression</translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished">Une question de référence doit avoir un texte.</translation>
    </message>
    <message>
        <source>There is no golden question %1.</source>
        <translation type="unfinished">Il n’y a pas de question de référence %1.</translation>
    </message>
    <message>
        <source>There is no question %1 in the history.</source>
        <translation type="unfinished">Il n’y a pas de question %1 dans l’historique.</translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished">Cette réponse a été enregistrée par une autre version de Wardlight.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished">Vectorisation</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished">Il n&apos;y a aucun texte dans ce fichier.</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished">Découpage</translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished">Cette phrase secrète n&apos;ouvre pas la bibliothèque.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished">Cette clé de récupération appartient à une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished">Le fichier de clé de la bibliothèque est manquant.</translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished">Le fichier de clé de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished">Un autre Wardlight modifie cette bibliothèque en ce moment.</translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished">L&apos;embedder a donné un vecteur inutilisable pour la recherche.</translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished">Les vecteurs de l&apos;embedder ne correspondent pas à ceux de cette bibliothèque.</translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished">L&apos;original enregistré d&apos;un document est manquant.</translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished">L&apos;original enregistré d&apos;un document est endommagé.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation type="unfinished">Un PIN a de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished">Ce PIN est le premier que n&apos;importe qui essaie. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished">Le PIN n&apos;est plus conservé. Utilisez la phrase secrète.</translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished">Ce PIN n&apos;ouvre pas la bibliothèque.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished">Indexation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Lecture</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished">Une clé de récupération a neuf groupes de quatre caractères.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished">Cette clé de récupération contient une faute de frappe.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished">Il n&apos;y a pas de sauvegarde dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 and %2 MB are free.</source>
        <translation type="unfinished">%1 et %2 Mo sont libres.</translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished">Un original manque dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished">Remplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished">Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished">Il n&apos;y a aucun document dans cette collection.</translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished">Ce n&apos;est pas une collection écrite par Wardlight.</translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished">Cette collection a été écrite par une version plus récente de Wardlight.</translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished">Écriture de la collection</translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished">Vérification de la collection</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished">Il y a déjà une bibliothèque dans ce dossier.</translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished">Les originaux d&apos;une bibliothèque sont ici, mais library.db est manquant.</translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished">Le fichier de clé est là, mais le fichier library.db est manquant.</translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished">Cette bibliothèque est dans un dossier en lecture seule.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished">Il y a eu trop d&apos;essais erronés.</translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished">L&apos;embedder a renvoyé des nombres inutilisables.</translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished">L&apos;embedder a renvoyé des vecteurs qui ne sont pas de longueur unité.</translation>
    </message>
    <message>
        <source>The vectors of this library were made by %1.</source>
        <translation type="unfinished">Les vecteurs de cette bibliothèque ont été faits par %1.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">Vérification</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Ce dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished">Un document ne peut pas se remplacer lui-même.</translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished">Ce dossier n&apos;est pas surveillé.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished">Construction</translation>
    </message>
    <message>
        <source>%1 lacks the weights %2.</source>
        <translation type="unfinished">Il manque à %1 les poids %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made small: vectors agree to %2 only.</source>
        <translation type="unfinished">%1 ne peut pas être réduit : les vecteurs ne concordent qu’à %2.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished">Un SHA-256 a 64 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>%1 has no manifest and its SHA-256 was not confirmed. It is %2.</source>
        <translation type="unfinished">%1 n’a pas de manifeste et son SHA-256 n’a pas été confirmé. C’est %2.</translation>
    </message>
    <message>
        <source>%1 has another SHA-256 than the one given.</source>
        <translation type="unfinished">%1 a un autre SHA-256 que celui donné.</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">Calcul de l&apos;empreinte</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished">Le modèle n&apos;a pas pu être exécuté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">Mesure</translation>
    </message>
    <message>
        <source>%1 pools its tokens in a way that is not known.</source>
        <translation type="unfinished">%1 réunit ses jetons d’une façon inconnue.</translation>
    </message>
    <message>
        <source>%1 is no plain BERT embedder with GELU.</source>
        <translation type="unfinished">%1 n’est pas un simple encodeur BERT avec GELU.</translation>
    </message>
    <message>
        <source>%1 holds no sentence embedder of BERT&apos;s kind.</source>
        <translation type="unfinished">%1 ne contient pas d’encodeur de phrases du genre BERT.</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be read.</source>
        <translation type="unfinished">Les poids de %1 ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>%1 has a step after pooling that is not known.</source>
        <translation type="unfinished">%1 a une étape inconnue après la réunion.</translation>
    </message>
    <message>
        <source>%1 of %2 is not usable.</source>
        <translation type="unfinished">%1 de %2 n’est pas utilisable.</translation>
    </message>
    <message>
        <source>%1 gave a vector that is not a number.</source>
        <translation type="unfinished">%1 a donné un vecteur qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Search by meaning stopped %1 times in a row and rests for a while.</source>
        <translation type="unfinished">La recherche par le sens s’est arrêtée %1 fois de suite et se repose un moment.</translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished">La recherche par le sens vient d&apos;échouer et fait une pause.</translation>
    </message>
    <message>
        <source>%1 holds no low-rank adapters for a Llama.</source>
        <translation type="unfinished">%1 ne contient pas d’adaptateurs de rang faible pour un Llama.</translation>
    </message>
    <message>
        <source>%1 ends early: %2 of %3 bytes are there.</source>
        <translation type="unfinished">%1 finit trop tôt : %2 octets sur %3 sont là.</translation>
    </message>
    <message>
        <source>%1 goes on after its end; it is not the file it was.</source>
        <translation type="unfinished">%1 continue après sa fin ; ce n’est plus le même fichier.</translation>
    </message>
    <message>
        <source>%1 is incomplete: the tensor %2 is absent.</source>
        <translation type="unfinished">%1 est incomplet : le tenseur %2 manque.</translation>
    </message>
    <message>
        <source>%1 has weights of the type %2, which is not run.</source>
        <translation type="unfinished">%1 a des poids du type %2, qui n’est pas exécuté.</translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished">Le moteur de langage n&apos;est pas installé&#xa0;; les fichiers de modèle ne peuvent donc pas être vérifiés.</translation>
    </message>
    <message>
        <source>%1 has a tensor that no Llama has: %2.</source>
        <translation type="unfinished">%1 a un tenseur qu’aucun Llama n’a : %2.</translation>
    </message>
    <message>
        <source>The weights of %1 are damaged: %2.</source>
        <translation type="unfinished">Les poids de %1 sont endommagés : %2.</translation>
    </message>
    <message>
        <source>%1 names no architecture; it is no whole model.</source>
        <translation type="unfinished">%1 ne nomme aucune architecture ; ce n’est pas un modèle complet.</translation>
    </message>
    <message>
        <source>%1 is no whole model but its part: %2.</source>
        <translation type="unfinished">%1 n’est pas un modèle complet mais sa partie : %2.</translation>
    </message>
    <message>
        <source>%1 is of the architecture %2; Wardlight runs %3.</source>
        <translation type="unfinished">%1 est de l’architecture %2 ; Wardlight exécute %3.</translation>
    </message>
    <message>
        <source>%1 is one part of several; join them first.</source>
        <translation type="unfinished">%1 est une partie parmi plusieurs ; réunissez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not run.</source>
        <translation type="unfinished">%1 est un mélange d’experts, qui n’est pas exécuté.</translation>
    </message>
    <message>
        <source>%1 has another vocabulary than Llama 3; its prompts cannot be written.</source>
        <translation type="unfinished">%1 a un autre vocabulaire que Llama 3 ; ses invites ne peuvent pas être écrites.</translation>
    </message>
    <message>
        <source>%1 lacks the control token %2 of Llama 3.</source>
        <translation type="unfinished">Il manque à %1 le jeton de contrôle %2 de Llama 3.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged: %2.</source>
        <translation type="unfinished">L’en-tête de %1 est endommagé : %2.</translation>
    </message>
    <message>
        <source>%1 is GGUF version %2; Wardlight reads versions 2 and 3.</source>
        <translation type="unfinished">%1 est en GGUF version %2 ; Wardlight lit les versions 2 et 3.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file.</source>
        <translation type="unfinished">%1 n’est pas un fichier GGUF.</translation>
    </message>
    <message>
        <source>%1 was written for another byte order.</source>
        <translation type="unfinished">%1 a été écrit pour un autre ordre d’octets.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is a safetensors file; convert it first.</source>
        <translation type="unfinished">%1 n’est pas un fichier GGUF ; c’est un fichier safetensors ; convertissez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 ends early: it is cut off within its header.</source>
        <translation type="unfinished">%1 finit trop tôt : il est coupé dans son en-tête.</translation>
    </message>
    <message>
        <source>%1 is a link; give the file that it points to.</source>
        <translation type="unfinished">%1 est un lien ; donnez le fichier vers lequel il pointe.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a model file.</source>
        <translation type="unfinished">%1 est un dossier, pas un fichier de modèle.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished">%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished">%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is %2.</source>
        <translation type="unfinished">%1 n’est pas un fichier GGUF ; c’est %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake: %2.</source>
        <translation type="unfinished">%1 a une erreur : %2.</translation>
    </message>
    <message>
        <source>%1 has a pattern with a mistake: %2.</source>
        <translation type="unfinished">%1 a un motif avec une erreur : %2.</translation>
    </message>
    <message>
        <source>%1 is an update of the weights with the SHA-256 %2…; look at that model instead, it sets what is needed.</source>
        <translation type="unfinished">%1 est une mise à jour des poids de SHA-256 %2… ; regardez plutôt ce modèle, il règle ce qu’il faut.</translation>
    </message>
    <message>
        <source>%1 lies here in parts; import it, they are joined then.</source>
        <translation type="unfinished">%1 est ici en parties ; importez-le, elles sont alors réunies.</translation>
    </message>
    <message>
        <source>A context has %1 to %2 tokens.</source>
        <translation type="unfinished">Un contexte a de %1 à %2 jetons.</translation>
    </message>
    <message>
        <source>It needs %1, and %2 is free on this disk.</source>
        <translation type="unfinished">Il faut %1, et %2 sont libres sur ce disque.</translation>
    </message>
    <message>
        <source>%1 comes alone; only signed packs are taken here.</source>
        <translation type="unfinished">%1 vient seul ; seuls des paquets signés sont acceptés ici.</translation>
    </message>
    <message>
        <source>No language model is called %1.</source>
        <translation type="unfinished">Aucun modèle de langue ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The language model could not compute (code %1).</source>
        <translation type="unfinished">Le modèle de langue n’a pas pu calculer (code %1).</translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished">Le modèle de langage n&apos;a donné aucun résultat.</translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished">Le modèle de langage ne tient pas dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The language model does not fit into memory with %1 tokens.</source>
        <translation type="unfinished">Le modèle de langue ne tient pas en mémoire avec %1 jetons.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished">Le fichier de l&apos;adaptateur ne correspond pas au modèle.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished">Le fichier de l&apos;adaptateur ne peut pas être utilisé avec le modèle.</translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished">Le texte est plus long que la fenêtre de contexte.</translation>
    </message>
    <message>
        <source>The pack %1 names no %2 file.</source>
        <translation type="unfinished">Le paquet %1 ne nomme pas de fichier %2.</translation>
    </message>
    <message>
        <source>%1 is no embedder but a language model.</source>
        <translation type="unfinished">%1 n’est pas un encodeur mais un modèle de langue.</translation>
    </message>
    <message>
        <source>%1 is no language model but an embedder.</source>
        <translation type="unfinished">%1 n’est pas un modèle de langue mais un encodeur.</translation>
    </message>
    <message>
        <source>%1 of %2 differs from its manifest.</source>
        <translation type="unfinished">%1 de %2 diffère de son manifeste.</translation>
    </message>
    <message>
        <source>The manifest of %1 names files outside its folder.</source>
        <translation type="unfinished">Le manifeste de %1 nomme des fichiers hors de son dossier.</translation>
    </message>
    <message>
        <source>The manifest of %1 names a file twice.</source>
        <translation type="unfinished">Le manifeste de %1 nomme un fichier deux fois.</translation>
    </message>
    <message>
        <source>The pack %1 needs a newer Wardlight.</source>
        <translation type="unfinished">Le paquet %1 demande un Wardlight plus récent.</translation>
    </message>
    <message>
        <source>The pack %1 states impossible sizes.</source>
        <translation type="unfinished">Le paquet %1 indique des tailles impossibles.</translation>
    </message>
    <message>
        <source>The weights of %1 are no GGUF file.</source>
        <translation type="unfinished">Les poids de %1 ne sont pas un fichier GGUF.</translation>
    </message>
    <message>
        <source>%1 does not say which weights it belongs to.</source>
        <translation type="unfinished">%1 ne dit pas à quels poids il appartient.</translation>
    </message>
    <message>
        <source>The manifest of %1 is too long to be one.</source>
        <translation type="unfinished">Le manifeste de %1 est trop long pour en être un.</translation>
    </message>
    <message>
        <source>%1 holds no readable %2.</source>
        <translation type="unfinished">%1 ne contient pas de %2 lisible.</translation>
    </message>
    <message>
        <source>The manifest of %1 is not usable: %2.</source>
        <translation type="unfinished">Le manifeste de %1 n’est pas utilisable : %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read.</source>
        <translation type="unfinished">%1 de %2 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation type="unfinished">Le module %1 n’est pas installé.</translation>
    </message>
    <message>
        <source>The installed weights are not the published ones of %1.</source>
        <translation type="unfinished">Les poids installés ne sont pas ceux publiés de %1.</translation>
    </message>
    <message>
        <source>There is no folder or known package called %1.</source>
        <translation type="unfinished">Aucun dossier ni paquet connu ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished">Le modèle de langage n&apos;a donné aucune réponse.</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished">Démarrage du modèle</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished">Chargement du modèle</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished">Lecture de l&apos;invite</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Rédaction</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished">Attente du modèle</translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished">Le modèle de langage a été fermé.</translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished">Le modèle de langage n&apos;a pas progressé.</translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished">Aucun modèle de langage n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished">Le fichier du modèle de langage diffère de son manifeste.</translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished">Le fichier du modèle de langage est illisible.</translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished">Le modèle de langage a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished">Le moteur de langage (llama.cpp) n&apos;est pas installé ou ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault (%1).</source>
        <translation type="unfinished">Le serveur de modèle de l’hôpital a signalé une erreur (%1).</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital a envoyé autre chose qu&apos;une réponse.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server (%1) does not answer.</source>
        <translation type="unfinished">Le serveur de modèle de l’hôpital (%1) ne répond pas.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital renvoie vers une autre adresse, ce qui n&apos;est pas permis.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital n&apos;accepte pas le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital ne connaît pas ce modèle ou cette requête.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital est occupé ou démarre encore.</translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished">La question et ses preuves sont trop longues pour le serveur de modèle.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital a envoyé beaucoup trop de données.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital est devenu muet.</translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished">La connexion au serveur de modèle de l&apos;hôpital s&apos;est rompue.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that your hospital&apos;s policy names.</source>
        <translation type="unfinished">%1 montre un autre certificat que celui nommé par la politique de votre hôpital.</translation>
    </message>
    <message>
        <source>%1 stands for an address outside the hospital&apos;s network.</source>
        <translation type="unfinished">%1 désigne une adresse hors du réseau de l’hôpital.</translation>
    </message>
    <message>
        <source>No secure connection to the hospital&apos;s model server (%1).</source>
        <translation type="unfinished">Pas de connexion sûre au serveur de modèle de l’hôpital (%1).</translation>
    </message>
    <message>
        <source>The name of the hospital&apos;s model server (%1) is not known here.</source>
        <translation type="unfinished">Le nom du serveur de modèle de l’hôpital (%1) n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished">Attente du serveur de modèle de l&apos;hôpital</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital ne pondère que les lettres et les mots courts.</translation>
    </message>
    <message>
        <source>%1 It is asked again in a while.</source>
        <translation type="unfinished">%1 Il sera interrogé à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital a pris beaucoup trop de temps.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital n&apos;indique pas les probabilités.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished">Le serveur de modèle de l&apos;hôpital a signalé une erreur.</translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished">Aucun serveur de modèle n&apos;a été indiqué.</translation>
    </message>
    <message>
        <source>%1 is an update of another model, which is not installed.</source>
        <translation type="unfinished">%1 est une mise à jour d’un autre modèle, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>No pack is called %1.</source>
        <translation type="unfinished">Aucun paquet ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The weights of %1 are not what its manifest says.</source>
        <translation type="unfinished">Les poids de %1 ne sont pas ce que dit son manifeste.</translation>
    </message>
    <message>
        <source>%1 is not the file that its manifest describes.</source>
        <translation type="unfinished">%1 n’est pas le fichier que décrit son manifeste.</translation>
    </message>
    <message>
        <source>The pack needs %1 MB; the disk has %2 MB free.</source>
        <translation type="unfinished">Le paquet a besoin de %1 Mo ; le disque a %2 Mo libres.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Vérification</translation>
    </message>
    <message>
        <source>%1 cannot be linked into the models folder; import it as a copy.</source>
        <translation type="unfinished">%1 ne peut pas être lié dans le dossier des modèles ; importez-le comme copie.</translation>
    </message>
    <message>
        <source>The pack %1 lacks its file %2.</source>
        <translation type="unfinished">Il manque au paquet %1 son fichier %2.</translation>
    </message>
    <message>
        <source>%1 of %2 has the wrong size.</source>
        <translation type="unfinished">%1 de %2 n’a pas la bonne taille.</translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished">Le modèle de langage ne calcule aucun nombre&#xa0;; son fichier est endommagé.</translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished">Le texte ne peut pas être distingué des tokens de contrôle du modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks %1; it is no Llama 3 model.</source>
        <translation type="unfinished">Il manque %1 au vocabulaire du modèle ; ce n’est pas un modèle Llama 3.</translation>
    </message>
    <message>
        <source>%1 is no quantization; there are %2.</source>
        <translation type="unfinished">%1 n’est pas une quantification ; il y a %2.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes %2.</source>
        <translation type="unfinished">L’invite a %1 jetons ; le modèle en accepte %2.</translation>
    </message>
    <message>
        <source>%1 is no Ed25519 key.</source>
        <translation type="unfinished">%1 n’est pas une clé Ed25519.</translation>
    </message>
    <message>
        <source>%1 of %2 is not what was signed.</source>
        <translation type="unfinished">%1 de %2 n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>%1 is no key that can be read.</source>
        <translation type="unfinished">%1 n’est pas une clé lisible.</translation>
    </message>
    <message>
        <source>%1 has no signature that can be read.</source>
        <translation type="unfinished">%1 n’a pas de signature lisible.</translation>
    </message>
    <message>
        <source>The signature of %1 is not by this key.</source>
        <translation type="unfinished">La signature de %1 n’est pas de cette clé.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed after signing.</source>
        <translation type="unfinished">%1 de %2 a été modifié après la signature.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished">%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 gives vectors of another size.</source>
        <translation type="unfinished">%1 donne des vecteurs d’une autre taille.</translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished">Le tokeniseur du paquet est illisible.</translation>
    </message>
    <message>
        <source>The graph of %1 cannot be loaded.</source>
        <translation type="unfinished">Le graphe de %1 ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished">Aucun paquet n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>%1 wants inputs that are not known.</source>
        <translation type="unfinished">%1 demande des entrées inconnues.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished">Il n&apos;y a pas de question.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">Recherche</translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished">Lecture des passages</translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished">Préparation des passages</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished">Vérification de la réponse</translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished">La question ne tient pas dans le contexte du modèle.</translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished">Raccourcissement de la question pour la recherche</translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished">La requête n&apos;a pas été écrite à temps.</translation>
    </message>
    <message>
        <source>A summary cannot be saved as %1; take %2.</source>
        <translation type="unfinished">Un résumé ne peut pas être enregistré en %1 ; prenez %2.</translation>
    </message>
    <message>
        <source>A summary without names is saved as md, docx or for printing.</source>
        <translation type="unfinished">Un résumé sans noms s’enregistre en md, docx ou pour l’impression.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">À lire d&apos;abord</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Vérifié par</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">Rien de ce qui est attendu ne manque.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Rien que la vérification ait trouvé.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">p. %1</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Manque dans le document</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">Dans le document, pas dans ce résumé</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Médicaments à la sortie</translation>
    </message>
    <message>
        <source>%1 is not a form of summary.</source>
        <translation type="unfinished">%1 n’est pas une forme de résumé.</translation>
    </message>
    <message>
        <source>%1 and %2 name different patients: the %3 is %4 in one and %5 in the other.</source>
        <translation type="unfinished">%1 et %2 nomment des patients différents : %3 est %4 dans l’un et %5 dans l’autre.</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">Formulation</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">Lecture du compte rendu</translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished">Résumé en cours</translation>
    </message>
    <message>
        <source>%1: the file is too large for a rule file.</source>
        <translation type="unfinished">%1 : le fichier est trop grand pour un fichier de règles.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read as UTF-8 text.</source>
        <translation type="unfinished">%1 : le fichier ne peut pas être lu comme texte UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no input %2; it takes %3.</source>
        <translation type="unfinished">%1 n’a pas d’entrée %2 ; il prend %3.</translation>
    </message>
    <message>
        <source>There is no score named %1.</source>
        <translation type="unfinished">Aucun score ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The score %1 names an unknown method: %2.</source>
        <translation type="unfinished">Le score %1 nomme une méthode inconnue : %2.</translation>
    </message>
    <message>
        <source>%1: findings that rules use are missing: %2.</source>
        <translation type="unfinished">%1 : il manque des signes que les règles utilisent : %2.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished">La bibliothèque est verrouillée.</translation>
    </message>
    <message>
        <source>There is no backup called %1.</source>
        <translation type="unfinished">Aucune sauvegarde ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished">Donnez la phrase secrète ou la clé de récupération de la sauvegarde.</translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished">C&apos;est une sauvegarde d&apos;une autre bibliothèque&#xa0;; donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished">Une fenêtre Wardlight a ouvert cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation type="unfinished">Aucun réglage ne s’appelle %1.</translation>
    </message>
    <message>
        <source>A document that was replaced cannot replace another one.</source>
        <translation type="unfinished">Un document qui a été remplacé ne peut pas en remplacer un autre.</translation>
    </message>
    <message>
        <source>No other document replaces this one.</source>
        <translation type="unfinished">Aucun autre document ne remplace celui-ci.</translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished">Examen des dossiers surveillés</translation>
    </message>
    <message>
        <source>This collection was signed by %1, which is not trusted here yet.</source>
        <translation type="unfinished">Cette collection a été signée par %1, à qui l’on ne fait pas encore confiance ici.</translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished">Un PIN ne peut être choisi que si la bibliothèque est ouverte.</translation>
    </message>
    <message>
        <source>It cannot be saved as %1; take %2.</source>
        <translation type="unfinished">Cela ne peut pas être enregistré en %1 ; prenez %2.</translation>
    </message>
    <message>
        <source>This does not say how it was made (%1); it cannot be saved or printed.</source>
        <translation type="unfinished">Ceci ne dit pas comment il a été fait (%1) ; il ne peut être ni enregistré ni imprimé.</translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished">Ceci ne dit pas comment il a été fait&#xa0;; il ne peut être ni enregistré ni imprimé.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Page %1 sur %2</translation>
    </message>
    <message>
        <source>Extraction of page %1 was incomplete; check the original.</source>
        <translation type="unfinished">L&apos;extraction de la page %1 est incomplète ; vérifiez l&apos;original.</translation>
    </message>
    <message>
        <source>A table on page %1 could not be read row by row; check the original.</source>
        <translation type="unfinished">Un tableau de la page %1 n&apos;a pas pu être lu ligne par ligne ; vérifiez l&apos;original.</translation>
    </message>
    <message>
        <source>Read from a scanned page (%1 sure); compare with the image.</source>
        <translation type="unfinished">Lu sur une page numérisée (sûr à %1) ; comparez avec l&apos;image.</translation>
    </message>
    <message>
        <source>Read from a scanned page; compare with the image.</source>
        <translation type="unfinished">Lu sur une page numérisée ; comparez avec l&apos;image.</translation>
    </message>
    <message>
        <source>%1 gives more than one %2; check that all of it is of one patient.</source>
        <translation type="unfinished">%1 donne plus d&apos;un %2 ; vérifiez que tout concerne un seul patient.</translation>
    </message>
    <message>
        <source>%1: the text is incomplete; check the original.</source>
        <translation type="unfinished">%1 : le texte est incomplet ; vérifiez l&apos;original.</translation>
    </message>
    <message>
        <source>%1: no text was found on this page; check the original.</source>
        <translation type="unfinished">%1 : aucun texte trouvé sur cette page ; vérifiez l&apos;original.</translation>
    </message>
    <message>
        <source>%1: the scan was hard to read (%2 sure).</source>
        <translation type="unfinished">%1 : la numérisation était difficile à lire (sûr à %2).</translation>
    </message>
    <message>
        <source>Not known to the checks: drugs are not compared with it.</source>
        <translation type="unfinished">Inconnu des vérifications&#xa0;: les médicaments n&apos;y sont pas comparés.</translation>
    </message>
    <message>
        <source>The report does not say whether this is new, changed or continued.</source>
        <translation type="unfinished">Le compte rendu ne dit pas si cela est nouveau, modifié ou poursuivi.</translation>
    </message>
    <message>
        <source>Taken before admission; the report does not say whether it goes on after discharge.</source>
        <translation type="unfinished">Pris avant l&apos;admission ; le compte rendu ne dit pas s&apos;il continue après la sortie.</translation>
    </message>
    <message>
        <source>The report also says: “%1”</source>
        <translation type="unfinished">Le compte rendu dit aussi : « %1 »</translation>
    </message>
    <message>
        <source>%1 on allergies; both statements are shown.</source>
        <translation type="unfinished">%1 au sujet des allergies ; les deux énoncés sont montrés.</translation>
    </message>
    <message>
        <source>The reports differ on medicines; both lines are shown with a note.</source>
        <translation type="unfinished">Les comptes rendus diffèrent sur les médicaments ; les deux lignes sont montrées avec une remarque.</translation>
    </message>
    <message>
        <source>Also stated: “%1”</source>
        <translation type="unfinished">Également indiqué : « %1 »</translation>
    </message>
    <message>
        <source>Page %1 holds %2; it was not used: “%3”.</source>
        <translation type="unfinished">La page %1 contient %2 ; cela n&apos;a pas été utilisé : « %3 ».</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader does not see; it was not used%2.</source>
        <translation type="unfinished">La page %1 contient du texte que le lecteur ne voit pas ; il n&apos;a pas été utilisé%2.</translation>
    </message>
    <message>
        <source>Page %1 holds %2.</source>
        <translation type="unfinished">La page %1 contient %2.</translation>
    </message>
    <message>
        <source>This report is no longer here.</source>
        <translation type="unfinished">Ce compte rendu n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>There is no text to summarize.</source>
        <translation type="unfinished">Il n&apos;y a pas de texte à résumer.</translation>
    </message>
    <message>
        <source>%1 could not be read and is not part of this: %2</source>
        <translation type="unfinished">%1 n&apos;a pas pu être lu et n&apos;en fait pas partie : %2</translation>
    </message>
    <message>
        <source>There is no report to summarize.</source>
        <translation type="unfinished">Il n&apos;y a pas de compte rendu à résumer.</translation>
    </message>
    <message>
        <source>Pasted text has no page image.</source>
        <translation type="unfinished">Un texte collé n&apos;a pas d&apos;image de page.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">p. %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished">version %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished">à réviser le %1</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">Utile</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">Fausse</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished">Dangereuse</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished">Périmée</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished">Incomplète</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">Confirmer la lecture</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">Urgence vitale</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">Urgent</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">Afficher %1 de plus</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished">Signe de danger</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Règle</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished">Dans le texte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished">Pourquoi ces signes de danger</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished">Lecture confirmée à %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept encrypted on this computer for %1 days, then overwritten.</source>
        <comment>Kept encrypted on this computer for %1 day, then overwritten.</comment>
        <translation type="unfinished">
            <numerusform>Conservé chiffré sur cet ordinateur pendant %1 jour, puis écrasé.</numerusform>
            <numerusform>Conservé chiffré sur cet ordinateur pendant %1 jours, puis écrasé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished">Copié avec les sources.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished">La réponse a été envoyée à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Imprimer la réponse</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished">La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished">Elle peut contenir des données de patient&#xa0;; conservez-la comme vous conservez un compte rendu.</translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished">À ne pas manquer</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">À envisager</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished">Contre</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished">rien d&apos;indiqué</translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished">Vos documents se contredisent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">Interroger à nouveau</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished">Non indiqué&#xa0;:</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished">+ %1 de plus</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">Ajouter %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copier les détails</translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished">Sans modèle de langage, la réponse est citée.</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished">Aller à Modèles</translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished">Le modèle de langage fait une pause.</translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished">La réponse citée reste valable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished">Rien n&apos;a été formulé.</translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished">La formulation a été arrêtée&#xa0;; la réponse citée est complète.</translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished">La formulation a été arrêtée avant sa première phrase&#xa0;; la réponse citée est complète.</translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished">Formuler à nouveau</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished">Passages trouvés</translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished">Passages les plus proches dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished">Vos documents ne répondent pas à cette question. Aucune réponse n&apos;est donnée sans source.</translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished">Introuvable dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">Phrases citées</translation>
    </message>
    <message>
        <source>Computed:</source>
        <translation type="unfinished">Calculé :</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">pourquoi</translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished">Comment cela a été fait – masquer</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Comment cela a été fait</translation>
    </message>
    <message>
        <source>From the history, asked %1</source>
        <translation type="unfinished">De l&apos;historique, posée : %1</translation>
    </message>
    <message>
        <source>Ask it again to answer it from the documents as they are now.</source>
        <translation type="unfinished">Posez-la à nouveau pour y répondre d&apos;après les documents tels qu&apos;ils sont maintenant.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation type="unfinished">La question est supprimée.</translation>
    </message>
    <message>
        <source>All questions are deleted.</source>
        <translation type="unfinished">Toutes les questions sont supprimées.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished">L&apos;historique se trouve dans %1.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">Non indiqué</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Scores</translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished">Valeurs du score</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Allergy to %1: not known to the checks. Drugs are not compared with it.</source>
        <translation type="unfinished">Allergie à %1&#xa0;: inconnue des vérifications. Les médicaments n&apos;y sont pas comparés.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished">Aucune source trouvée</translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished">Correspondance faible – lisez les sources</translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform>Bonne correspondance dans %1 document</numerusform>
            <numerusform>Bonne correspondance dans %1 documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished">Aussi recherché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished">Lu comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished">Recherche par les mots seulement&#xa0;; la recherche par le sens n&apos;est pas encore prête.</translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished">De nouveaux documents sont en cours d&apos;indexation&#xa0;: %1 passages ne peuvent être trouvés que par les mots.</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished">Étayé</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished">Partiellement étayé</translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished">Non étayé par une source</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished">%1 – incomplet</translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished">Cité mot pour mot de vos documents.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished">Formulé par le modèle de langage&#xa0;; chaque phrase est vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform>Lecture de %1 passage …</numerusform>
            <numerusform>Lecture de %1 passages …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished">%1 tokens sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Writing – %1 sentences checked</source>
        <comment>Writing – %1 sentence checked</comment>
        <translation type="unfinished">
            <numerusform>Rédaction – %1 phrase vérifiée</numerusform>
            <numerusform>Rédaction – %1 phrases vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Sources</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Brouillon d&apos;un assistant informatique. À vérifier avant usage.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform>La vérification a trouvé %1 problème</numerusform>
            <numerusform>La vérification a trouvé %1 problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished">Endommagé, ou pas ce que dit le nom</translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished">Un type de fichier que Wardlight ne lit pas</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished">Verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished">Trop grand</translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished">A pris trop de temps, ou a nui au lecteur</translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished">Sans texte, même après OCR</translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished">Plus d&apos;espace sur le disque</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished">Pas d&apos;autorisation de le lire</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished">N&apos;a pas pu être ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform>%1 fichier n&apos;a pas pu être ajouté</numerusform>
            <numerusform>%1 fichiers n&apos;ont pas pu être ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Classe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Publié le</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">À réviser le</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Ajouté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Inconnu</translation>
    </message>
    <message>
        <source>A document may be in several collections. It stays in the library, whatever is ticked here.</source>
        <translation type="unfinished">Un document peut être dans plusieurs collections. Il reste dans la bibliothèque, quoi que l’on coche ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform>%1 document ajouté.</numerusform>
            <numerusform>%1 documents ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 fichier était déjà dans la bibliothèque.</numerusform>
            <numerusform>%1 fichiers étaient déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished">La fiche a été enregistrée.</translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished">Le document a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">Rien de nouveau.</translation>
    </message>
    <message>
        <source>Too big for this computer</source>
        <translation type="unfinished">Trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished">Utiliser maintenant</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Utiliser %1</translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished">Tester la vitesse</translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished">Tester la vitesse de %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Supprimer…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Supprimer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished">Supprimer %1 maintenant</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conserver</translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished">Le dernier de son genre reste.</translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished">Supprimer %1&#xa0;? Il peut être importé à nouveau depuis son paquet.</translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished">Je l&apos;ai comparé, et chaque caractère est identique</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished">Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every file is checked against its manifest while it is copied.</source>
        <translation type="unfinished">Chaque fichier est vérifié par rapport à son manifeste pendant sa copie.</translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished">%1 est fourni sans manifeste</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished">Comparez ce SHA-256 avec celui que l&apos;auteur du modèle a publié. Un modèle endommagé ou substitué produit des absurdités bien tournées.</translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished">Importer d&apos;une clé USB ou d&apos;un dossier…</translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished">Importer un fichier .gguf…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished">Tout vérifier</translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished">Décharger maintenant</translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished">Aucun modèle de langage sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished">Tout sauf la formulation libre fonctionne sans lui&#xa0;: les réponses sont citées de vos documents. Votre service informatique prépare un paquet de modèle sur un ordinateur connecté et l&apos;apporte sur une clé USB&#xa0;; importez-le ici.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Automatique</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished">Processeur seulement</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Où le modèle est calculé</translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished">Progression de l&apos;importation ou de la vérification</translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished">Calculé sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished">Dossier ou clé USB contenant des paquets</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished">Fichier de modèle</translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished">Il n&apos;y a pas de paquet dans ce dossier.</translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished">Un paquet est un dossier contenant un manifest.json&#xa0;; un .gguf a son propre bouton.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">Calcul de l&apos;empreinte</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">Importation</translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished">Importé et vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Vérification</translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished">Vérifié ✓ %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Endommagé</translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished">Chaque fichier est conforme à son manifeste.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">Mesure</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished">Sélection</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">Suppression</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished">Déchargement</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished">Arrêté. Il ne reste rien d&apos;à moitié écrit.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished">%1 milliards</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished">%1 millions</translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished">Formule les réponses et les résumés</translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished">Trouve les passages par le sens</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 tokens</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tâche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Nombre de paramètres</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished">Quantification</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">Contexte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licence</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">Fait à partir de</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Évaluation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Langues</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished">Tient bien</translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished">Tient, mais lent</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished">Ne tient pas</translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished">Nécessite environ %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 libres</translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished">Lit %1 et écrit %2 tokens par seconde sur %3 threads.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">Utilisé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Prêt</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished">Confirmé à la main</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Num.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished">Exporter la collection</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the file.</source>
        <comment>%1 document is in the file.</comment>
        <translation type="unfinished">
            <numerusform>%1 document est dans le fichier.</numerusform>
            <numerusform>%1 documents sont dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed and not encrypted. Give this fingerprint to whoever imports it: %1</source>
        <translation type="unfinished">Il est signé et non chiffré. Donnez cette empreinte à la personne qui l’importe : %1</translation>
    </message>
    <message>
        <source>Import a signed collection</source>
        <translation type="unfinished">Importer une collection signée</translation>
    </message>
    <message>
        <source>Signed collections</source>
        <translation type="unfinished">Collections signées</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>The collection %1 was made. Choose documents and put them into it.</source>
        <translation type="unfinished">La collection %1 a été créée. Choisissez des documents et placez-les dedans.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation type="unfinished">Elle s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>The collection %1 was deleted. Its documents stay in the library.</source>
        <translation type="unfinished">La collection %1 a été supprimée. Ses documents restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The collections were changed.</source>
        <translation type="unfinished">Les collections ont été modifiées.</translation>
    </message>
    <message>
        <source>The older document is kept for reading and answers no question any more.</source>
        <translation type="unfinished">L’ancien document est gardé pour la lecture et ne répond plus à aucune question.</translation>
    </message>
    <message>
        <source>This document answers questions again.</source>
        <translation type="unfinished">Ce document répond à nouveau aux questions.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished">Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished">Renommer la collection</translation>
    </message>
    <message>
        <source>Delete the collection %1?</source>
        <translation type="unfinished">Supprimer la collection %1 ?</translation>
    </message>
    <message>
        <source>Its documents stay in the library.</source>
        <translation type="unfinished">Ses documents restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">La supprimer</translation>
    </message>
    <message>
        <source>Choose documents in the table first.</source>
        <translation type="unfinished">Choisissez d’abord des documents dans le tableau.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">Collection</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %1 documents</source>
        <comment>Collections of this document</comment>
        <translation type="unfinished">
            <numerusform>Collections de %1 document</numerusform>
            <numerusform>Collections de %1 documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished">Nom de la collection</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Emergency, Maternity, Formulary …</source>
        <translation type="unfinished">Urgences, Maternité, Formulaire …</translation>
    </message>
    <message>
        <source>Every file could be added.</source>
        <translation type="unfinished">Tous les fichiers ont pu être ajoutés.</translation>
    </message>
    <message>
        <source>Which document does it replace?</source>
        <translation type="unfinished">Quel document remplace-t-il ?</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Filtrer par titre, éditeur ou version</translation>
    </message>
    <message>
        <source>It replaces this one</source>
        <translation type="unfinished">Il remplace celui-ci</translation>
    </message>
    <message>
        <source>“%1” answers from now on. The older document stays for reading, and answers that cited it say that a newer version exists.</source>
        <translation type="unfinished">« %1 » répond désormais. L’ancien document reste pour la lecture, et les réponses qui le citaient signalent qu’une version plus récente existe.</translation>
    </message>
    <message>
        <source>Import the collection “%1”</source>
        <translation type="unfinished">Importer la collection « %1 »</translation>
    </message>
    <message>
        <source>Documents in the file</source>
        <translation type="unfinished">Documents dans le fichier</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation type="unfinished">Empreinte du signataire</translation>
    </message>
    <message>
        <source>I compared it with the sender, and it is the same</source>
        <translation type="unfinished">Je l’ai comparée avec l’expéditeur, et c’est la même</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <comment>%1 document</comment>
        <translation type="unfinished">
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation type="unfinished">Retour à l’écran verrouillé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chercher</translation>
    </message>
    <message>
        <source>Guidelines of the emergency shelf</source>
        <translation type="unfinished">Recommandations de l’étagère d’urgence</translation>
    </message>
    <message>
        <source>Emergency access to this hospital&apos;s guidelines, without the passphrase. Each use is recorded. Search is by words alone; nothing is kept of what you type.</source>
        <translation type="unfinished">Accès d’urgence aux recommandations de cet hôpital, sans la phrase secrète. Chaque usage est consigné. La recherche se fait par les mots seulement ; rien de ce que vous tapez n’est gardé.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished">Accès d’urgence</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished">Sur l’étagère</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words.</source>
        <translation type="unfinished">Rien sur l’étagère ne contient ces mots.</translation>
    </message>
    <message>
        <source>A newer version of a cited document exists, or it was removed.</source>
        <translation type="unfinished">Une version plus récente d’un document cité existe, ou il a été retiré.</translation>
    </message>
    <message>
        <source>Searches %1</source>
        <translation type="unfinished">Cherche dans %1</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished">tous les documents</translation>
    </message>
    <message>
        <source>Being phrased by the language model; each sentence is checked before you see it.</source>
        <translation type="unfinished">En cours de formulation par le modèle de langue ; chaque phrase est vérifiée avant que vous la voyiez.</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation type="unfinished">Recherché dans : %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished">signé le %1</translation>
    </message>
    <message>
        <source>Every file is whole. This library knows the signer:</source>
        <translation type="unfinished">Chaque fichier est intact. Cette bibliothèque connaît le signataire :</translation>
    </message>
    <message>
        <source>Every file is whole, but this library does not know the signer yet. Compare this fingerprint with the one that the sender reads to you, by telephone or on paper:</source>
        <translation type="unfinished">Chaque fichier est intact, mais cette bibliothèque ne connaît pas encore le signataire. Comparez cette empreinte avec celle que l’expéditeur vous lit, par téléphone ou sur papier :</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Threads pour le modèle de langage</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished">Calculé sur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished">Fils</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the memory after %1 minutes without use.</source>
        <comment>Leaves the memory after %1 minute without use.</comment>
        <translation type="unfinished">
            <numerusform>Quitte la mémoire après %1 minute sans usage.</numerusform>
            <numerusform>Quitte la mémoire après %1 minutes sans usage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 of this disk; %2 free.</source>
        <translation type="unfinished">Prend %1 de ce disque ; %2 libres.</translation>
    </message>
    <message>
        <source>Takes %1 of this disk, and only %2 is free. Make room first.</source>
        <translation type="unfinished">Prend %1 de ce disque, et seulement %2 sont libres. Faites d’abord de la place.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base de données</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform>%1 question est supprimée.</numerusform>
            <numerusform>%1 questions sont supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform>%1 question est conservée.</numerusform>
            <numerusform>%1 questions sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform>%1 réponse attend une revue.</numerusform>
            <numerusform>%1 réponses attendent une revue.</numerusform>
        </translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation type="unfinished">DOSE</translation>
    </message>
    <message>
        <source>Risk status unknown</source>
        <translation type="unfinished">Statut de risque inconnu</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished">Coller un compte rendu</translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished">Collez ou dictez le texte ici. Il reste en mémoire et n&apos;est jamais enregistré.</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">Résumer</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Vérifié par</translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished">Nom et fonction. Ils sont imprimés sur chaque copie avec l&apos;heure.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished">Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Mot de passe de %1</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished">Il n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished">Comptes rendus d&apos;un patient</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Enregistrer le résumé</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <comment>%1 page</comment>
        <translation type="unfinished">
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Résumé</translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished">Le compte rendu s&apos;affiche ici</translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished">Choisissez une ligne du résumé pour voir sa source, marquée sur la page.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Compte rendu</translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished">Déposez ici les comptes rendus d&apos;un seul patient</translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished">PDF, DOCX, numérisations, photos, texte ou dossiers FHIR. Ils sont lus sur cet ordinateur, gardés en mémoire seulement, et oubliés avec «&#xa0;Patient suivant&#xa0;». Chaque ligne du résumé mène à sa phrase dans le compte rendu.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Coller du texte…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Commencé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modifié</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished">Poursuivi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Arrêté</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">À lire d&apos;abord</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Médicaments à la sortie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Drug / substance</source>
        <translation type="unfinished">Médicament / substance</translation>
    </message>
    <message>
        <source>Past reactions</source>
        <translation type="unfinished">Réactions passées</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Médicament</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Élevé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Bas</translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished">À vérifier&#xa0;: aucune phrase correspondante</translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished">Formulé</translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished">À vérifier&#xa0;: partiellement étayé</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Manque dans le document</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">Rien de ce qui est attendu ne manque.</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">Dans le document, pas dans ce résumé</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Aide à la décision. Vérifiez les sources. Ne vaut pas prescription.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Rien que la vérification ait trouvé.</translation>
    </message>
    <message>
        <source>Check: number differs</source>
        <translation type="unfinished">À vérifier : nombre différent</translation>
    </message>
    <message>
        <source>Check: unit differs</source>
        <translation type="unfinished">À vérifier : unité différente</translation>
    </message>
    <message>
        <source>Check: medicine differs</source>
        <translation type="unfinished">À vérifier : médicament différent</translation>
    </message>
    <message>
        <source>Check: yes or no differs</source>
        <translation type="unfinished">À vérifier : oui ou non différent</translation>
    </message>
    <message>
        <source>Check: left or right differs</source>
        <translation type="unfinished">À vérifier : gauche ou droite différent</translation>
    </message>
    <message>
        <source>Check: date differs</source>
        <translation type="unfinished">À vérifier : date différente</translation>
    </message>
    <message>
        <source>Check: words differ</source>
        <translation type="unfinished">À vérifier : mots différents</translation>
    </message>
    <message>
        <source>Draft in plain words – check before the patient gets it</source>
        <translation type="unfinished">Brouillon en mots simples – à vérifier avant de le remettre au patient</translation>
    </message>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished">Brouillon – à vérifier avant usage</translation>
    </message>
    <message>
        <source>Scroll summary and report together</source>
        <translation type="unfinished">Faire défiler ensemble le résumé et le compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 lines</source>
        <comment>Used by %1 line</comment>
        <translation type="unfinished">
            <numerusform>Utilisé par %1 ligne</numerusform>
            <numerusform>Utilisé par %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the summary uses this</source>
        <translation type="unfinished">Aucune ligne du résumé n&apos;utilise ce passage</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished">Vérifié par %1, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished">Intervalle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished">Pages utilisées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished">Retirer les exemples</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Press a blue number such as [1] in the answer, or Alt+Down: the page opens beside it, with the sentence marked.</source>
        <translation type="unfinished">Appuyez sur un numéro bleu comme [1] dans la réponse, ou sur Alt+Down: la page s’ouvre à côté, avec la phrase marquée.</translation>
    </message>
    <message>
        <source>That is how every sentence can be checked. F1 opens the help, Ctrl+K finds every action.</source>
        <translation type="unfinished">C’est ainsi que chaque phrase peut être vérifiée. F1 ouvre l’aide, Ctrl+K trouve chaque action.</translation>
    </message>
    <message>
        <source>The samples were removed.</source>
        <translation type="unfinished">Les exemples ont été retirés.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Choisir un dossier…</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished">Ajouter les exemples</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished">Vos documents</translation>
    </message>
    <message>
        <source>Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain text, and scanned pages. They are kept encrypted, and each can be asked as soon as it is stored. Adding goes on while you continue.</source>
        <translation type="unfinished">Chaque réponse vient des recommandations que vous ajoutez : PDF, DOCX, HTML, texte simple et pages numérisées. Elles sont gardées chiffrées, et chacune peut être interrogée dès qu’elle est enregistrée. L’ajout continue pendant que vous avancez.</translation>
    </message>
    <message>
        <source>The samples are documents of an invented hospital, to try Wardlight with. They can be removed at the end of this first run; never use them for patients.</source>
        <translation type="unfinished">Les exemples sont des documents d’un hôpital inventé, pour essayer Wardlight. Ils peuvent être retirés à la fin de cette première utilisation ; ne les utilisez jamais pour des patients.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the library.</source>
        <comment>%1 document is in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 document est dans la bibliothèque.</numerusform>
            <numerusform>%1 documents sont dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished">La bibliothèque est vide.</translation>
    </message>
    <message>
        <source>Continue without documents</source>
        <translation type="unfinished">Continuer sans documents</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be read; the Library tab says why.</source>
        <comment>%1 file could not be read; the Library tab says why.</comment>
        <translation type="unfinished">
            <numerusform>%1 fichier n’a pas pu être lu ; l’onglet Bibliothèque dit pourquoi.</numerusform>
            <numerusform>%1 fichiers n’ont pas pu être lus ; l’onglet Bibliothèque dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Chercher à nouveau</translation>
    </message>
    <message>
        <source>A language model, if you have one</source>
        <translation type="unfinished">Un modèle de langue, si vous en avez un</translation>
    </message>
    <message>
        <source>Without one, answers are quoted word by word from your documents. With one, they are phrased as well and checked sentence by sentence. You can import one later under Models.</source>
        <translation type="unfinished">Sans modèle, les réponses sont citées mot à mot de vos documents. Avec un modèle, elles sont aussi formulées et vérifiées phrase par phrase. Vous pourrez en importer un plus tard sous Modèles.</translation>
    </message>
    <message>
        <source>Looking for packs on USB sticks…</source>
        <translation type="unfinished">Recherche de paquets sur les clés USB…</translation>
    </message>
    <message>
        <source>On your USB stick:</source>
        <translation type="unfinished">Sur votre clé USB :</translation>
    </message>
    <message>
        <source>No pack was found on a USB stick.</source>
        <translation type="unfinished">Aucun paquet n’a été trouvé sur une clé USB.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished">Importer %1</translation>
    </message>
    <message>
        <source>Continue without a model</source>
        <translation type="unfinished">Continuer sans modèle</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation type="unfinished">Une question à essayer</translation>
    </message>
    <message>
        <source>A question that your documents answer</source>
        <translation type="unfinished">Une question à laquelle vos documents répondent</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished">La poser</translation>
    </message>
    <message>
        <source>Open Wardlight</source>
        <translation type="unfinished">Ouvrir Wardlight</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">L’essayer</translation>
    </message>
    <message>
        <source>The answer is made of sentences of your documents. The number behind each, like [1], opens the page that it comes from, with the sentence marked.</source>
        <translation type="unfinished">La réponse est faite de phrases de vos documents. Le numéro derrière chacune, comme [1], ouvre la page dont elle vient, avec la phrase marquée.</translation>
    </message>
    <message>
        <source>There is no document to ask yet. Go back to add some or the samples, or open Wardlight and add them in the Library tab.</source>
        <translation type="unfinished">Il n’y a pas encore de document à interroger. Revenez en arrière pour en ajouter ou ajouter les exemples, ou ouvrez Wardlight et ajoutez-en dans l’onglet Bibliothèque.</translation>
    </message>
    <message>
        <source>A question to the sample guideline on malaria in children:</source>
        <translation type="unfinished">Une question à la recommandation d’exemple sur le paludisme de l’enfant :</translation>
    </message>
    <message>
        <source>Ask something that one of your documents answers:</source>
        <translation type="unfinished">Demandez quelque chose à quoi l’un de vos documents répond :</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished">Signes de danger</translation>
    </message>
    <message>
        <source>Found by rules in what you type, before any model.</source>
        <translation type="unfinished">Trouvés par des règles dans ce que vous tapez, avant tout modèle.</translation>
    </message>
    <message>
        <source>The rules found no danger sign in a text that has one. Tell your IT.</source>
        <translation type="unfinished">Les règles n&apos;ont trouvé aucun signe de danger dans un texte qui en contient un. Prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Allergy, pregnancy, child and kidney check</source>
        <translation type="unfinished">Vérification : allergie, grossesse, enfant et rein</translation>
    </message>
    <message>
        <source>Compares the drugs of an answer with what you wrote of the patient.</source>
        <translation type="unfinished">Compare les médicaments d&apos;une réponse avec ce que vous avez écrit du patient.</translation>
    </message>
    <message>
        <source>The rules missed a drug that its allergy forbids. Tell your IT.</source>
        <translation type="unfinished">Les règles ont manqué un médicament que son allergie interdit. Prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Finds passages also where other words are used.</source>
        <translation type="unfinished">Trouve aussi des passages où d&apos;autres mots sont employés.</translation>
    </message>
    <message>
        <source>No embedder is installed; only words are searched.</source>
        <translation type="unfinished">Aucun embedder n&apos;est installé ; seuls les mots sont recherchés.</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished">Recherche par le sens</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modèle de langage</translation>
    </message>
    <message>
        <source>All checks run.</source>
        <translation type="unfinished">Toutes les vérifications fonctionnent.</translation>
    </message>
    <message>
        <source>These checks are off: %1. Be twice as careful.</source>
        <translation type="unfinished">Ces vérifications sont à l&apos;arrêt : %1. Soyez deux fois plus prudent.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">en marche</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation type="unfinished">À L&apos;ARRÊT</translation>
    </message>
    <message>
        <source>A check that runs can still miss something. Read the source before you act.</source>
        <translation type="unfinished">Une vérification en marche peut quand même manquer quelque chose. Lisez la source avant d&apos;agir.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">Vérifications</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished">Trouver une action</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished">Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Actions</translation>
    </message>
    <message>
        <source>No action has these words. Try fewer or others.</source>
        <translation type="unfinished">Aucune action ne contient ces mots. Essayez-en moins ou d&apos;autres.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to do it, Esc to close</source>
        <translation type="unfinished">↑ ↓ pour choisir, Enter pour exécuter, Esc pour fermer</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Non renseigné</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished">Recommandation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Référence</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Non vérifié</translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished">Date de révision dépassée</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished">Révision prévue aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform>Révision dans %1 jour</numerusform>
            <numerusform>Révision dans %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Remplacé</translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished">Prêt (par les mots)</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">Indexation %1 %</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expiré</translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished">Prêt (numérisé)</translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished">Certaines pages sont numérisées&#xa0;; leur texte a été lu par OCR.</translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished">Sur certaines pages, l&apos;OCR était incertain&#xa0;; vérifiez les nombres et les unités sur l&apos;image de la page.</translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished">Une partie du texte est sortie illisible&#xa0;; lisez ces pages en image.</translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished">Un tableau n&apos;a pas pu être lu ligne par ligne&#xa0;; vérifiez ses valeurs.</translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished">Le fichier contient du texte invisible sur la page&#xa0;; il n&apos;est jamais utilisé dans les réponses.</translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished">Une partie du fichier n&apos;a pas pu être lue&#xa0;; vérifiez l&apos;original.</translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished">Déposer pour résumer – un patient à la fois</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished">Déposer pour ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation type="unfinished">Chercher sur cet écran</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished">Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Résultat suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Rien trouvé</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation type="unfinished">Cette page n’est pas encore traduite ; elle s’affiche en anglais.</translation>
    </message>
    <message>
        <source>Ask the question; break the line</source>
        <translation type="unfinished">Poser la question ; aller à la ligne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Touche</translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished">Effet</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Sujets</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Texte d&apos;aide</translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or others.</source>
        <translation type="unfinished">Aucun sujet ne contient ces mots. Essayez-en moins ou d&apos;autres.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Nouvelle question</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">Ajouter des documents…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished">Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">Copier avec les sources</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print and save without names</source>
        <translation type="unfinished">Imprimer et enregistrer sans les noms</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Patient suivant</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Verrouiller</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished">Masquer aussitôt</translation>
    </message>
    <message>
        <source>PIN for today…</source>
        <translation type="unfinished">PIN du jour…</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished">Changer d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Quitter</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Interroger</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothèque</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished">Source suivante</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished">Source précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Page précédente</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">Filtrer les documents</translation>
    </message>
    <message>
        <source>Clinical scores…</source>
        <translation type="unfinished">Scores cliniques…</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">Questions précédentes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished">Texte normal</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Rédaction</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation type="unfinished">La langue change dès que le travail en cours est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 off</source>
        <comment>Checks: 1 off</comment>
        <translation type="unfinished">
            <numerusform>Vérifications : %1 à l&apos;arrêt</numerusform>
            <numerusform>Vérifications : %1 à l&apos;arrêt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what you read best. You can change it at any time in Settings.</source>
        <translation type="unfinished">Choisissez ce que vous lisez le mieux. Vous pouvez le changer à tout moment dans les Réglages.</translation>
    </message>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Fixé par votre hôpital</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Welcome to Wardlight</source>
        <translation type="unfinished">Bienvenue dans Wardlight</translation>
    </message>
    <message>
        <source>What Wardlight is for, and what it is not for</source>
        <translation type="unfinished">À quoi sert Wardlight, et à quoi il ne sert pas</translation>
    </message>
    <message>
        <source>I have read this. I check the source before I act.</source>
        <translation type="unfinished">J&apos;ai lu ceci. Je vérifie la source avant d&apos;agir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished">Trouver une action…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished">Rien ne sort de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">Ai&amp;de</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Pages sombres dans le thème sombre</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished">Le programme a commis une erreur. Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished">Continuez à travailler&#xa0;; si cela se reproduit, copiez les détails pour votre service informatique.</translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished">Aucun modèle de langage – les réponses sont citées de vos documents</translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished">Modèle %1 sur %2</translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"> fait une pause – les réponses sont citées de vos documents</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">Hors ligne – rien ne sort de cet ordinateur</translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished">Réseau de l&apos;hôpital – les questions vont à %1</translation>
    </message>
    <message>
        <source>Leave out names, numbers and dates of birth</source>
        <translation type="unfinished">Omettre noms, numéros et dates de naissance</translation>
    </message>
    <message>
        <source>For this copy alone. Read it before you pass it on: a name may be missed.</source>
        <translation type="unfinished">Pour cette copie seulement. Lisez-la avant de la transmettre&#xa0;: un nom peut échapper.</translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished">Trop courte ou trop simple</translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished">Moyenne – une plus longue est plus sûre</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">Forte</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation type="unfinished">PIN du jour</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation type="unfinished">Nouveau PIN, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">Le même PIN, encore une fois</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished">Définir le PIN</translation>
    </message>
    <message>
        <source>Forget the PIN</source>
        <translation type="unfinished">Oublier le PIN</translation>
    </message>
    <message>
        <source>The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five wrong tries only the passphrase opens it. It is never written to the disk.</source>
        <translation type="unfinished">Le PIN déverrouille cette fenêtre pendant %1 heures, ou jusqu&apos;à la fermeture de Wardlight. Après cinq essais erronés, seule la phrase secrète l&apos;ouvre. Il n&apos;est jamais écrit sur le disque.</translation>
    </message>
    <message>
        <source>Your hospital allows no PIN.</source>
        <translation type="unfinished">Votre hôpital n&apos;autorise aucun PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished">Les deux PIN ne sont pas identiques. Tapez à nouveau le second.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Page %1 sur %2</translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished">Partie suivante de l&apos;écran, ou précédente</translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished">Arrêter, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished">%1 connexions tentées depuis le démarrage (%2).</translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished">%1 connexions vers d&apos;autres lieux tentées depuis le démarrage (%2).</translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished">Toutes ont été refusées. Prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished">Réseau de l&apos;hôpital</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">Hors ligne</translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished">Rien. Interroger, lire, ajouter des documents et verrouiller&#xa0;: tout fonctionne sur ce seul ordinateur.</translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished">Qu&apos;est-ce qui a besoin d&apos;un réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished">Toute tentative du programme d&apos;ouvrir une connexion ou de chercher une adresse est refusée et comptée ici.</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished">Qu&apos;est-ce qui est surveillé&#xa0;?</translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished">Démarrez Wardlight dans un espace de noms réseau vide (unshare -rn wardlight), où aucune connexion n&apos;est possible, ou tracez ses appels système&#xa0;; tout fonctionne de la même façon, et aucune adresse internet n&apos;est jamais utilisée.</translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished">Comment le service informatique peut-il le prouver&#xa0;?</translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished">Votre hôpital fait tourner le modèle de langage sur son propre serveur. Pour formuler une réponse ou un résumé, Wardlight envoie la question, les passages et le texte des comptes rendus à %1, et nulle part ailleurs. La recherche, la lecture, les scores et les signes de danger fonctionnent sur ce seul ordinateur.</translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished">Qu&apos;est-ce qui sort de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished">L&apos;adresse et le certificat du serveur sont fixés par votre service informatique. Une partie distincte du programme peut joindre cette adresse et rien d&apos;autre&#xa0;; toute autre tentative est refusée et comptée ici.</translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished">Rien n&apos;est perdu&#xa0;: les réponses sont alors citées de vos documents, comme sans modèle.</translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished">Et quand le serveur ne répond pas&#xa0;?</translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished">Dans une seule bibliothèque chiffrée, dans votre dossier de données. Sans la phrase secrète ou la clé de récupération, personne ne peut la lire.</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished">Où sont les documents&#xa0;?</translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished">Wardlight est déjà ouvert sur cette bibliothèque.</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished">Utilisez l&apos;autre fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>library: %1 documents</source>
        <comment>library: %1 document</comment>
        <translation type="unfinished">
            <numerusform>bibliothèque&#xa0;: %1 document</numerusform>
            <numerusform>bibliothèque&#xa0;: %1 documents</numerusform>
        </translation>
    </message>
</context>
</TS>
