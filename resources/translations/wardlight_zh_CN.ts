<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical scores (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown this one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without use after which the model leaves the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing – %1 sentences checked</source>
        <comment>Writing – %1 sentence checked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is checked against its manifest while it is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <comment>%1 page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, Summarize, Library, Models, Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the question; Shift+Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next source, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of the source, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save the answer or the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical scores, filled in from the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardlight answers from your hospital’s own documents and from nothing else. Every sentence carries a number; the number opens the page that it stands on, with the exact lines marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It supports decisions and does not make them. Read the source before you act. It gives no orders, and it does not replace your judgment or your hospital’s protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as you would to a colleague: symptoms, age, sex, vital signs, what you want to know. The chips under the question choose which documents may answer. Where they have no answer, Wardlight says so and shows the nearest passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files anywhere on the window, or press Ctrl+O. They can be asked as soon as they are stored. Give each document its class and review date, so that everyone sees how far to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>library: %1 documents</source>
        <comment>library: %1 document</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
