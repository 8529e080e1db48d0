<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw_KE" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">Fanya uhakiki</translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished">Hamisha faili la uchunguzi…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Leseni</translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished">Faili la uchunguzi lina matoleo, mipangilio na matokeo ya uhakiki. Halina maandishi wala jina la hati, la mtu au la folda.</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished">Inahakiki kompyuta hii…</translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished">Hamisha faili la uchunguzi</translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished">Faili la uchunguzi liko katika %1.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Nakili</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">Nakili pamoja na vyanzo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Chapisha</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Chapisha jibu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Hifadhi</translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished">Hifadhi kama PDF au DOCX</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Mpya</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Swali jipya</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Imesimamishwa – haijakamilika</translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished">Jibu lililotungwa</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">Sentensi zilizonukuliwa</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Tafuta katika maktaba</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished">Jibu liko tayari</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Imesimamishwa</translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished">Jibu lililotungwa liko tayari</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">Matokeo ya utafutaji</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished">Vifungu tu, bora zaidi kwanza.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Jibu</translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished">Inatafuta katika hati zako</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Imesimamishwa – haijakamilika</translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished">Hakuna jibu linaloonyeshwa kwa swali hili.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Kilichofanyika</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Yote</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished">Chuja kwa jina au maneno</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">Thibitisha</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">Hamisha CSV…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Ukaguzi</translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished">Nani alifanya nini na lini, bila neno lolote kuhusu mgonjwa. Hakuna kinachobadilishwa.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished">Hamisha ukaguzi</translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished">Rekodi zote %1 ni kamili.</translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished">Ijulishe idara yako ya TEHAMA; acha maktaba hii na nakala zake rudufu kama zilivyo.</translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished">Ukaguzi uko katika %1.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Fanya nakala sasa</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">Maendeleo ya nakala rudufu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Simamisha</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Nakala rudufu</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Rejesha…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished">Kaulisiri ya nakala rudufu</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Rejesha nakala rudufu hii</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Ghairi</translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished">Maktaba ya %1 inachukua nafasi ya ile ya sasa, ambayo inahifadhiwa kando ya nakala rudufu. Kisha Wardlight inajifunga kwa kufuli; ifungue kwa kaulisiri yako.</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished">Nakala rudufu imefanywa na kuthibitishwa: hati %1.</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished">Imesimamishwa; kila kitu kiko kama kilivyokuwa.</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished">Imewekwa kando na urejeshaji</translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished">Imewekwa kando kabla ya kusasisha</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Tayari</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished">Matokeo ya uhakiki</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished">Funga matokeo</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished">Maktaba iko sawa</translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished">Sawa</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Angalia hili</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Imeharibika</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Imefichwa</translation>
    </message>
    <message>
        <source>Hidden. Press any key to unlock.</source>
        <translation type="unfinished">Imefichwa. Bonyeza kitufe chochote ili kufungua kufuli.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Kaulisiri mpya</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">Kaulisiri ileile tena</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished">Maneno manne au matano yasiyohusiana ni rahisi kuandika na vigumu kukisia.</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished">Unda maktaba</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished">Huhifadhiwa katika %1.</translation>
    </message>
    <message>
        <source>Where your data stays</source>
        <translation type="unfinished">Data yako inakaa wapi</translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished">Hati za hospitali yako zinahifadhiwa zikiwa zimesimbwa kwenye kompyuta hii. Hakuna kinachotoka. Kaulisiri inazifungua; hakuna anayeweza kukutafutia.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished">Inaunda…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Kaulisiri hizo mbili hazifanani. Andika ya pili tena.</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Hati</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished">Funga maelezo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fungua</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Hariri</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Ondoa…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished">Mikusanyiko…</translation>
    </message>
    <message>
        <source>Replaces…</source>
        <translation type="unfinished">Inachukua nafasi ya…</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation type="unfinished">Iruhusu ijibu tena</translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished">Maandishi kama msaidizi anavyoyaona</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Iache</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">Ondoa kabisa</translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished">Ukurasa 1 kama msaidizi anavyouona</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished">Hariri kadi</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">Uondoe hati hii?</translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished">“%1” pamoja na maandishi yake, faharasa yake na asili yake iliyosimbwa inafutwa kwenye kompyuta hii. Hili haliwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Haijarekodiwa</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Mikusanyiko</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Hakuna</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">Nafasi imechukuliwa na</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">Inachukua nafasi ya</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Imetolewa na</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Toleo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Imetolewa</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Mapitio kabla ya</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Kurasa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished">Vifungu</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Faili</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Imeongezwa</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished">%1, kati yake %2 viko kwenye faharasa ya maana</translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished">Swali la awali: %1</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished">Jibu la awali</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Hifadhi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Ghairi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Kichwa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Daraja</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Imetolewa na</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Toleo</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Tarehe ya kutolewa</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Mapitio kabla ya</translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished">siku-mwezi-mwaka, kwa mfano %1</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished">Andika kichwa.</translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished">Tarehe ya kutolewa si tarehe sahihi.</translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished">Tarehe ya mapitio si tarehe sahihi.</translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished">Tarehe ya mapitio iko kabla ya tarehe ya kutolewa.</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished">Faili ambazo hazikuweza kuongezwa</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation type="unfinished">Jaribu hii tena</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished">Sahau hii</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished">Jaribu zote tena</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">Hamisha CSV…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished">Funga orodha</translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished">Nenosiri la faili lililochaguliwa</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished">Fungua na uongeze</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Nenosiri la %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished">Hamisha orodha</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Note about the answer</source>
        <translation type="unfinished">Dokezo kuhusu jibu</translation>
    </message>
    <message>
        <source>What is wrong? Name no patient.</source>
        <translation type="unfinished">Kuna kosa gani? Usitaje mgonjwa yeyote.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">Hifadhi dokezo</translation>
    </message>
    <message>
        <source>This answer is</source>
        <translation type="unfinished">Jibu hili</translation>
    </message>
    <message>
        <source>This answer is: %1</source>
        <translation type="unfinished">Jibu hili: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Maoni yameondolewa.</translation>
    </message>
    <message>
        <source>Kept on this computer. Nothing is sent.</source>
        <translation type="unfinished">Imehifadhiwa kwenye kompyuta hii. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Kept for review on this computer. Nothing is sent.</source>
        <translation type="unfinished">Imehifadhiwa kwa mapitio kwenye kompyuta hii. Hakuna kinachotumwa.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished">Swali la ufuatiliaji</translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished">Uliza swali la ufuatiliaji kuhusu mgonjwa huyohuyo</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">Vichupo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Uliza</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">Fupisha</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Maktaba</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modeli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Mipangilio</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished">Funga historia</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished">Tafuta katika maswali na majibu</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">Maswali ya awali</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fungua</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Futa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Hamisha…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished">Futa yote…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Maswali na majibu yote kwenye kompyuta hii yanafutwa na kuandikiwa juu, pia yale yanayosubiri mapitio. Nakala rudufu za awali bado zina yake, yakiwa yamesimbwa.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Futa maswali yote</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Yaache</translation>
    </message>
    <message>
        <source>This question and its answer are deleted from this computer and overwritten. This cannot be undone.</source>
        <translation type="unfinished">Swali hili na jibu lake vinafutwa kutoka kompyuta hii na kuandikwa juu. Hili haliwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished">Futa swali hili</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Iache</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historia</translation>
    </message>
    <message>
        <source>Your settings keep no history; questions are forgotten at once.</source>
        <translation type="unfinished">Mipangilio yako haihifadhi historia; maswali husahauliwa mara moja.</translation>
    </message>
    <message>
        <source>No question or answer has all of these words.</source>
        <translation type="unfinished">Hakuna swali wala jibu lenye maneno haya yote.</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation type="unfinished">Hakuna swali lililoulizwa bado.</translation>
    </message>
    <message>
        <source>Your settings keep no history; these wait for review.</source>
        <translation type="unfinished">Mipangilio yako haihifadhi historia; haya yanasubiri mapitio.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished">Hamisha historia</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished">Maandishi yaliyobandikwa</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished">Imenakiliwa pamoja na kurasa.</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished">Chapisha muhtasari</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Hifadhi muhtasari</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Muhtasari</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished">Muhtasari umetumwa kwa printa.</translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished">Muhtasari umehifadhiwa.</translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished">Una taarifa za mgonjwa; utunze kama unavyotunza ripoti.</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished">Dondosha miongozo hapa</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished">PDF, DOCX, HTML, Markdown, maandishi matupu na kurasa zilizoskaniwa. Zinasomwa kwenye kompyuta hii, zinahifadhiwa zikiwa zimesimbwa, na zinaweza kuulizwa mara tu zinapohifadhiwa.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Chagua faili…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Chagua folda…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Ongeza hati</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Hati</translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished">Ongeza folda ya hati</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished">Maktaba ya maonyesho yenye hati za mfano na kaulisiri iliyotangazwa. Usiitumie kamwe kwa wagonjwa.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished">Orodha iko katika %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">Inafanya kazi…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Simamisha</translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished">Faharasa imeundwa upya: vifungu %1.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Maelezo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Nakili maelezo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Funga ujumbe huu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Jaribu tena</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished">Namba ya ukurasa</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished">Picha ya ukurasa</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">Onyesha kinachoandikwa</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished">Caps Lock inaonekana imewashwa</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished">Futa historia sasa…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">Maswali na majibu yote kwenye kompyuta hii yanafutwa na kuandikiwa juu, pia yale yanayosubiri mapitio. Nakala rudufu za awali bado zina yake, yakiwa yamesimbwa.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">Futa maswali yote</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">Yaache</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historia</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Swali</translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished">Dalili, umri, jinsia, ishara muhimu za uhai, unachotaka kujua</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Alama</translation>
    </message>
    <message>
        <source>Clinical scores (Ctrl+Shift+S)</source>
        <translation type="unfinished">Alama za kliniki (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historia</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Uliza</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Simamisha</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished">Simamisha (Esc)</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished">Maendeleo ya foleni</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Simamisha</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished">Weka kwenye faharasa sasa</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">Inaongeza faili</translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished">Vifungu %1 vinaweza kupatikana kwa maneno, lakini bado si kwa maana.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 kati ya %2</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished">%1 zaidi zinasubiri</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">Ukurasa mdogo zaidi</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">Ukurasa mkubwa zaidi</translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished">Linganisha ukurasa na upana</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished">Onyesha maandishi yaliyohifadhiwa</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished">Maandishi ya ukurasa</translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished">Maandishi yamesomwa kwa OCR – hakiki namba kwa picha iliyo juu.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">kati ya %1</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Rudi kwenye orodha</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished">Rudi kwenye orodha (Esc)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Nakili</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Chapisha…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">Hifadhi kwenye faili…</translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished">Faili hilo linapaswa kuwa kwenye kifaa cha USB ndani ya droo iliyofungwa, si kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished">Nimeuandika na kuuweka mahali salama</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Endelea</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown until you confirm below that it is written down, and never again.</source>
        <translation type="unfinished">Kaulisiri ikisahauliwa, ufunguo huu pekee ndio unaofungua maktaba. Unaonyeshwa hadi uthibitishe hapa chini kuwa umeandikwa, kisha kamwe tena.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished">Ufunguo wako wa urejeshaji</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished">Umenakiliwa. Futa ubao wa kunakili baada ya kuubandika.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">Hifadhi ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished">Umehifadhiwa. Ondoa faili hilo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished">Ufunguo wa urejeshaji wa Wardlight</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">Onyesha %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Inasubiri</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">Nenosiri…</translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished">Ondoa %1 kwenye kesi</translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished">OCR ukurasa %1 kati ya %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished">Inasoma %1 kati ya %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Inasoma</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Tayari</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Imeshindikana</translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished">Ripoti za mgonjwa huyu</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Zote</translation>
    </message>
    <message>
        <source>Answer from all documents</source>
        <translation type="unfinished">Jibu kutoka hati zote</translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished">Jibu kutoka hati za daraja la %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">yote</translation>
    </message>
    <message>
        <source>Collections: %1</source>
        <translation type="unfinished">Mikusanyiko: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Imewekwa na hospitali yako</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Chagua…</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">Makundi ya mipangilio</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Ukaguzi</translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished">Kuhusu Wardlight</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Kuhusu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Mipangilio</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Funga</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and collections of documents</source>
        <translation type="unfinished">Vikundi na mikusanyiko ya hati</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">Mikusanyiko</translation>
    </message>
    <message>
        <source>Make and change collections</source>
        <translation type="unfinished">Tengeneza na ubadilishe mikusanyiko</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished">Mkusanyiko mpya…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Badilisha jina…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Futa…</translation>
    </message>
    <message>
        <source>Export as a signed file…</source>
        <translation type="unfinished">Hamisha kama faili iliyosainiwa…</translation>
    </message>
    <message>
        <source>Import a signed file…</source>
        <translation type="unfinished">Leta faili iliyosainiwa…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Maktaba</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished">Hati zote</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished">Miongozo</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Marejeo</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Haijathibitishwa</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished">Zinahitaji kuangaliwa</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">Chanzo</translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished">Kuna toleo jipya zaidi</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished">Kifungu kilichotangulia</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished">Kifungu kinachofuata</translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished">Nakili kifungu pamoja na rejea yake</translation>
    </message>
    <message>
        <source>Read the whole document</source>
        <translation type="unfinished">Soma waraka mzima</translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished">Chanzo kinaonekana hapa</translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished">Kila sentensi ya jibu ina namba. Chagua moja ili kuona ukurasa wake wenye mistari husika iliyowekewa alama.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Ongeza hati</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished">Maktaba yako ni tupu</translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished">Kwanza ongeza miongozo ya hospitali yako – dondosha faili popote kwenye dirisha hili. Majibu yananukuliwa kutoka humo na si kwingine.</translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished">Uliza hati za hospitali yako</translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished">Eleza mgonjwa na unachotaka kujua. Jibu linanukuliwa kutoka hati zako mwenyewe, pamoja na ukurasa ulio nyuma ya kila sentensi.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Funga kwa kufuli</translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+L)</source>
        <translation type="unfinished">Funga maktaba kwa kufuli (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation type="unfinished">Umeingia kwenye kompyuta hii kama %1</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished">Maktaba imefungwa kwa kufuli</translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished">, faharasa ya %1</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">Inaweka kwenye faharasa %1 %</translation>
    </message>
    <message>
        <source>Checks: on</source>
        <translation type="unfinished">Uhakiki: umewashwa</translation>
    </message>
    <message>
        <source>What looks after each answer</source>
        <translation type="unfinished">Kinachosimamia kila jibu</translation>
    </message>
</context>
<context>
    <name>SummarizeScreen</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished">Bado hakuna muhtasari</translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished">Unaonekana hapa mara tu ripoti inaposomwa.</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished">Maendeleo ya muhtasari</translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">Inasoma ripoti</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">Imesimamishwa – haijakamilika</translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished">sehemu ambazo hazijatungwa kufikia hapo zinanakiliwa kwa kanuni</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">Inatunga</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">Nakili yote</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Hifadhi kama…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Chapisha…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation type="unfinished">Weka alama kuwa imehakikiwa…</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Msaada wa uamuzi. Hakiki vyanzo. Si maagizo ya tiba.</translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished">Maendeleo ya modeli ya lugha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Simamisha</translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished">Muhtasari uko tayari</translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished">Umenakiliwa kutoka ripoti kwa kanuni; kila mstari una chanzo chake.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished">Umetungwa na modeli ya lugha; kila mstari unahakikiwa.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Muhtasari</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Ongeza faili…</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished">Ongeza faili (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Ongeza folda…</translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished">Daraja la hati zinazoongezwa</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished">Ongeza kama %1</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Chuja kwa kichwa, mtoaji au toleo</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">Chuja hati</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">Tunza</translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished">Tunza maktaba</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished">Hakiki maktaba</translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished">Unda faharasa upya</translation>
    </message>
    <message>
        <source>Collections of the chosen documents…</source>
        <translation type="unfinished">Mikusanyiko ya hati zilizochaguliwa…</translation>
    </message>
    <message>
        <source>Files that could not be added…</source>
        <translation type="unfinished">Faili ambazo hazikuweza kuongezwa…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished">Folda zinazofuatiliwa…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Bandika maandishi…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Muundo</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Muhtasari wa kuruhusiwa</translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished">Dokezo lenye mpangilio</translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished">Maneno rahisi kwa mgonjwa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Urefu</translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished">Mfupi</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Wa kawaida</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Kamili</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished">Lugha ya vichwa</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Mgonjwa anayefuata</translation>
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
        <translation type="unfinished">Kaulisiri</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Fungua kufuli</translation>
    </message>
    <message>
        <source>Emergency: read guidelines without the passphrase</source>
        <translation type="unfinished">Dharura: soma miongozo bila kaulisiri</translation>
    </message>
    <message>
        <source>Documents go on being added; the key is forgotten when that has ended.</source>
        <translation type="unfinished">Hati zinaendelea kuongezwa; ufunguo unasahauliwa hilo linapokwisha.</translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished">Wardlight imefungwa kwa kufuli</translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished">Maktaba imesimbwa. Ifungue kufuli ili kuuliza na kusoma.</translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished">Hili ni onyesho. Kaulisiri yake iliyotangazwa ni: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Inafungua kufuli…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Tumia PIN</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Tumia kaulisiri</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">Tumia ufunguo wa urejeshaji</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished">Majaribio mengi mno yasiyo sahihi. Subiri sekunde %1.</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished">Folda zinazofuatiliwa</translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished">Mkusanyiko wa folda mpya (unaweza kuwa tupu)</translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished">Mkusanyiko wa folda mpya</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished">Fuatilia folda…</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished">Acha kufuatilia</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished">Angalia sasa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Funga</translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished">Faili mpya huingia maktaba zikishatulia, faili zilizobadilika huwa matoleo mapya. Faili likitoweka, hati yake hubaki na huitwa inayokosekana.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished">Fuatilia folda</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose one below.</source>
        <translation type="unfinished">Hakuna folda inayofuatiliwa bado. Chagua moja hapa chini.</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished">%1 katika maktaba</translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished">%1 zinatulia</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">%1 zimekataliwa</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished">%1 zinakosekana</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished">Hakuna mkusanyiko</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished">Folda inayofuatiliwa haifikiki sasa; hakuna kilichobadilishwa.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished">Maendeleo ya jibu</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Mandhari</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Mfumo</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Lugha ya dirisha</translation>
    </message>
    <message>
        <source>Used at once. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished">Hutumika mara moja. Kisichotafsiriwa bado kinaonyeshwa kwa Kiingereza; hati, nukuu na kanuni za kitabibu hubaki na lugha yake.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Angavu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Yenye giza</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Utofautishaji wa juu</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished">Ukubwa wa maandishi kwa asilimia</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Kurasa zenye giza katika mandhari yenye giza</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Punguza mwendo</translation>
    </message>
    <message>
        <source>Bars and cursors stand still; words alone say that work goes on.</source>
        <translation type="unfinished">Pau na vishale hutulia; maneno pekee husema kuwa kazi inaendelea.</translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished">Modeli ya lugha kwa jina</translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished">Tupu hutumia iliyosakinishwa; none hutoa majibu ya nukuu tu.</translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished">Vifungu vinavyoonyeshwa kwa swali</translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished">Mistari katika jibu, isizidi</translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished">Fupisha maswali marefu kwa utafutaji, pale ilipopimwa kuwa inasaidia</translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished">Kataa ushahidi ukiwa dhaifu</translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished">Hii ikizimwa, ushahidi dhaifu unaonyeshwa hata hivyo.</translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished">Yale katika jibu la modeli ambayo hakuna hati inayoyaunga mkono</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Weka alama</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Ondoa</translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished">Tokeni za vifungu ambazo modeli ya lugha inasoma</translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished">Tokeni za jibu la modeli ya lugha, zisizidi</translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished">Fanya nakala rudufu mara moja kwa siku dirisha likiwa wazi</translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished">Nakala rudufu hufanywa chinichini ile mpya zaidi ikiwa na umri wa siku moja.</translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished">Folda ya nakala rudufu; tupu kwa ile iliyo katika folda ya nyumbani</translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished">Chagua diski ya USB au folda ya seva ya hospitali, ili kupotea kwa kompyuta kusigharimu chochote. Nakala rudufu zimesimbwa.</translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished">Siku ambazo nakala rudufu yake huhifadhiwa</translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished">Nakala rudufu tatu za mwisho huhifadhiwa daima.</translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished">Wiki ambazo nakala rudufu yake huhifadhiwa</translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished">Miezi ambayo nakala rudufu yake huhifadhiwa</translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished">Hati zilizopita tarehe ya mapitio</translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished">Daima zinaonyeshwa kwa rangi nyekundu; zikitengwa, hazijibu swali lolote pia.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">Onya</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished">Tenga</translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished">Dakika kati ya kuangalia folda zinazofuatiliwa</translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished">Faili huchukuliwa likiwa lilelile katika kuangaliwa mara mbili.</translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished">Faili kubwa zaidi kwa megabaiti</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished">Kurasa nyingi zaidi katika faili moja</translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished">Soma kurasa zilizoskaniwa kwa OCR</translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished">Bila hiyo, kurasa zilizoskaniwa huhifadhiwa bila maandishi.</translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished">Siku ambazo maswali huhifadhiwa</translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished">0 haihifadhi chochote. Kinachosubiri mapitio huhifadhiwa hadi kipitiwe. Nakala rudufu za awali bado zina maswali yake, yakiwa yamesimbwa.</translation>
    </message>
    <message>
        <source>Print and save answers and summaries without names</source>
        <translation type="unfinished">Chapisha na uhifadhi majibu na mihtasari bila majina</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and exact dates of the patient are removed by rules. Rules miss unusual ways of writing; read it before it leaves. Also under File.</source>
        <translation type="unfinished">Majina, namba, anwani na tarehe kamili za mgonjwa huondolewa kwa kanuni. Kanuni hukosa maandishi yasiyo ya kawaida; soma kabla hayajatoka. Pia chini ya Faili.</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished">Funga kwa kufuli baada ya dakika bila matumizi</translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished">Kisha skrini inafutwa na ufunguo unasahauliwa.</translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished">Kuongeza hati skrini inapofungwa kwa kufuli</translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished">Kazi iliyosimamishwa inaendelea baada ya kufungua kufuli. Kazi inayoendelea huweka ufunguo kwenye kumbukumbu hadi iishe. Kinachomhusu mgonjwa husimama daima.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Simamisha</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Endelea</translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished">Saa ambazo PIN inaweza kufungua kufuli</translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished">PIN huchaguliwa chini ya Faili; haiandikwi kamwe kwenye diski, na huisha pamoja na programu. 0 hairuhusu PIN yoyote.</translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished">Dirisha la muktadha la modeli, kwa tokeni</translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished">Kubwa zaidi huruhusu ripoti ndefu kusomwa kwa mara moja na huchukua kumbukumbu zaidi.</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Mahali modeli inapokokotolewa</translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished">auto hutumia kadi ya michoro ikiwepo; cpu haitumii kamwe.</translation>
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
        <translation type="unfinished">Dakika bila matumizi ambazo baada yake modeli huondoka kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished">Swali linalofuata huipakia tena.</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Nyuzi za modeli ya lugha</translation>
    </message>
    <message>
        <source>0 takes what was measured as fastest, else one per core.</source>
        <translation type="unfinished">0 huchukua kilichopimwa kuwa na kasi zaidi, la sivyo mmoja kwa kila kiini.</translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished">Nyuzi za kukokotoa vekta</translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished">Uzi mmoja huiacha kompyuta ikiwa na kasi kwa programu nyingine.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Mwonekano</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">Kujibu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Maktaba</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Faragha</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Utendaji</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Nakala rudufu</translation>
    </message>
    <message>
        <source>Your documents do not say enough to answer this. The nearest passages are shown; read them before you rely on them.</source>
        <translation type="unfinished">Hati zako hazisemi vya kutosha kujibu hili. Vifungu vya karibu zaidi vinaonyeshwa; visome kabla ya kuvitegemea.</translation>
    </message>
    <message>
        <source>Nothing in your documents matches this question.</source>
        <translation type="unfinished">Hakuna chochote katika hati zako kinacholingana na swali hili.</translation>
    </message>
    <message>
        <source>Immediate steps</source>
        <translation type="unfinished">Hatua za haraka</translation>
    </message>
    <message>
        <source>Refer or escalate when</source>
        <translation type="unfinished">Toa rufaa au pandisha ngazi ikiwa</translation>
    </message>
    <message>
        <source>Do / Do not</source>
        <translation type="unfinished">Fanya / Usifanye</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished">Tibu</translation>
    </message>
    <message>
        <source>Assess and test</source>
        <translation type="unfinished">Tathmini na pima</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">Fikiria</translation>
    </message>
    <message>
        <source>Patient and stay</source>
        <translation type="unfinished">Mgonjwa na muda wa kulazwa</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation type="unfinished">Sababu ya kulazwa</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished">Utambuzi wa magonjwa</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished">Taratibu za kitabibu</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation type="unfinished">Mwenendo hospitalini</translation>
    </message>
    <message>
        <source>Medicines started</source>
        <translation type="unfinished">Dawa zilizoanzishwa</translation>
    </message>
    <message>
        <source>Medicines changed</source>
        <translation type="unfinished">Dawa zilizobadilishwa</translation>
    </message>
    <message>
        <source>Medicines continued or to take</source>
        <translation type="unfinished">Dawa zilizoendelezwa au za kutumia</translation>
    </message>
    <message>
        <source>Medicines stopped</source>
        <translation type="unfinished">Dawa zilizosimamishwa</translation>
    </message>
    <message>
        <source>Adverse drug reaction risks</source>
        <translation type="unfinished">Hatari za athari mbaya za dawa</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished">Matokeo muhimu</translation>
    </message>
    <message>
        <source>Results pending at discharge</source>
        <translation type="unfinished">Matokeo yanayosubiriwa wakati wa kuruhusiwa</translation>
    </message>
    <message>
        <source>Follow-up and requested actions</source>
        <translation type="unfinished">Ufuatiliaji na hatua zilizoombwa</translation>
    </message>
    <message>
        <source>Information given to the patient</source>
        <translation type="unfinished">Taarifa alizopewa mgonjwa</translation>
    </message>
    <message>
        <source>Chief complaint</source>
        <translation type="unfinished">Lalamiko kuu</translation>
    </message>
    <message>
        <source>History of the present illness</source>
        <translation type="unfinished">Historia ya ugonjwa wa sasa</translation>
    </message>
    <message>
        <source>Past history</source>
        <translation type="unfinished">Historia ya awali ya afya</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">Uchunguzi wa mwili</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation type="unfinished">Vipimo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Tathmini</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Mpango</translation>
    </message>
    <message>
        <source>About you and your stay</source>
        <translation type="unfinished">Kuhusu wewe na kulazwa kwako</translation>
    </message>
    <message>
        <source>Why you were in hospital</source>
        <translation type="unfinished">Kwa nini ulikuwa hospitalini</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Kilichopatikana</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Kilichofanyika</translation>
    </message>
    <message>
        <source>What happened in hospital</source>
        <translation type="unfinished">Kilichotokea hospitalini</translation>
    </message>
    <message>
        <source>New medicines</source>
        <translation type="unfinished">Dawa mpya</translation>
    </message>
    <message>
        <source>Medicines that were changed</source>
        <translation type="unfinished">Dawa ambazo zimebadilishwa</translation>
    </message>
    <message>
        <source>Medicines to take</source>
        <translation type="unfinished">Dawa za kutumia</translation>
    </message>
    <message>
        <source>Medicines that were stopped</source>
        <translation type="unfinished">Dawa ambazo zimesimamishwa</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">Mizio</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished">Matokeo ya vipimo</translation>
    </message>
    <message>
        <source>Results that are not back yet</source>
        <translation type="unfinished">Matokeo ambayo bado hayajarudi</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Kinachofuata</translation>
    </message>
    <message>
        <source>Advice for you</source>
        <translation type="unfinished">Ushauri kwako</translation>
    </message>
    <message>
        <source>Words in square brackets explain the report&apos;s words; they do not come from the report.</source>
        <translation type="unfinished">Maneno katika mabano ya mraba yanaeleza maneno ya ripoti; hayatoki kwenye ripoti.</translation>
    </message>
    <message>
        <source>Not stated in the report.</source>
        <translation type="unfinished">Haijatajwa katika ripoti.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">Dawa</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished">Mzio</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation type="unfinished">Matokeo yasiyo ya kawaida</translation>
    </message>
    <message>
        <source>What your documents say</source>
        <translation type="unfinished">Hati zako zinasema nini</translation>
    </message>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished">Kanuni za kitabibu</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modeli ya lugha</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Sera</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Folda</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation type="unfinished">Kisimbaji</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">hakuna</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Rasimu kutoka msaidizi wa kompyuta. Hakiki kabla ya kutumia.</translation>
    </message>
    <message>
        <source>Names, numbers and exact dates of the patient were removed by rules; read it before it leaves.</source>
        <translation type="unfinished">Majina, namba na tarehe kamili za mgonjwa zimeondolewa kwa kanuni; soma kabla haijatoka.</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Jinsi hili lilivyotengenezwa</translation>
    </message>
    <message>
        <source>Checked by (name, grade)</source>
        <translation type="unfinished">Imekaguliwa na (jina, cheo)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Sahihi</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">Tarehe na saa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Imeanzishwa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Imebadilishwa</translation>
    </message>
    <message>
        <source>Continued or to take</source>
        <translation type="unfinished">Zimeendelea au za kutumia</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Imesimamishwa</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">Muhtasari wa kuruhusiwa</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished">Maelezo ya kitabibu</translation>
    </message>
    <message>
        <source>Your hospital stay in plain words</source>
        <translation type="unfinished">Kukaa kwako hospitalini kwa maneno rahisi</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Dawa</translation>
    </message>
    <message>
        <source>Check: only partly found in the report.</source>
        <translation type="unfinished">Kagua: imepatikana kwa sehemu tu katika ripoti.</translation>
    </message>
    <message>
        <source>Check: no matching sentence in the report.</source>
        <translation type="unfinished">Kagua: hakuna sentensi inayolingana katika ripoti.</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation type="unfinished">Jina la mgonjwa</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished">Tarehe ya kuzaliwa au umri</translation>
    </message>
    <message>
        <source>Date of admission</source>
        <translation type="unfinished">Tarehe ya kulazwa</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation type="unfinished">Tarehe ya kuruhusiwa</translation>
    </message>
    <message>
        <source>Ward or department</source>
        <translation type="unfinished">Wodi au idara</translation>
    </message>
    <message>
        <source>Responsible clinician</source>
        <translation type="unfinished">Mtabibu anayehusika</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation type="unfinished">Kipimo cha %1</translation>
    </message>
    <message>
        <source>Why %1 was stopped</source>
        <translation type="unfinished">Kwa nini %1 ilisimamishwa</translation>
    </message>
    <message>
        <source>Why %1 was changed</source>
        <translation type="unfinished">Kwa nini %1 ilibadilishwa</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Imeundwa</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Kufuli limefunguliwa</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished">Kufungua kufuli kumeshindikana</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished">PIN imewekwa</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished">Kaulisiri imebadilishwa</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Swali limeulizwa</translation>
    </message>
    <message>
        <source>Answer exported</source>
        <translation type="unfinished">Jibu limehamishwa</translation>
    </message>
    <message>
        <source>Answer printed</source>
        <translation type="unfinished">Jibu limechapishwa</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation type="unfinished">Jibu limenakiliwa</translation>
    </message>
    <message>
        <source>Summary exported</source>
        <translation type="unfinished">Muhtasari umehamishwa</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation type="unfinished">Muhtasari umechapishwa</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished">Muhtasari umenakiliwa</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation type="unfinished">Hati imeongezwa</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation type="unfinished">Hati imeondolewa</translation>
    </message>
    <message>
        <source>Document edited</source>
        <translation type="unfinished">Hati imehaririwa</translation>
    </message>
    <message>
        <source>Collection changed</source>
        <translation type="unfinished">Mkusanyiko umebadilishwa</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation type="unfinished">Kifurushi kimeingizwa</translation>
    </message>
    <message>
        <source>Pack removed</source>
        <translation type="unfinished">Kifurushi kimeondolewa</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">Nakala rudufu imefanywa</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Imerejeshwa</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished">Mpangilio umebadilishwa</translation>
    </message>
    <message>
        <source>Flag acknowledged</source>
        <translation type="unfinished">Dalili ya hatari imeonwa</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished">Maoni yametolewa</translation>
    </message>
    <message>
        <source>History removed</source>
        <translation type="unfinished">Historia imeondolewa</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation type="unfinished">Historia imehamishwa</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished">Ukaguzi umehamishwa</translation>
    </message>
    <message>
        <source>Emergency opened</source>
        <translation type="unfinished">Dharura imefunguliwa</translation>
    </message>
    <message>
        <source>Emergency searched</source>
        <translation type="unfinished">Dharura imetafutwa</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation type="unfinished">Kichwa cha ukaguzi kinakosekana</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished">Jaribu tena; likitokea tena, ijulishe idara yako ya TEHAMA.</translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished">Hakuna kilichoongezwa kutoka faili hili; mengine hayajaathirika.</translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished">Fungua asili ili kuihakiki, ihifadhi tena kama PDF, na uongeze nakala hiyo.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished">Ihifadhi kama PDF, DOCX, HTML, Markdown, maandishi matupu au picha, na uongeze nakala hiyo.</translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished">Andika nenosiri la faili, au hifadhi nakala isiyo nalo na uongeze nakala hiyo.</translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished">Gawanya faili katika sehemu ndogo, au omba TEHAMA iongeze kikomo katika mipangilio.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished">Huenda faili limeharibika au limetengenezwa ili kudhuru; lichapishe kwenye PDF mpya na uongeze nakala hiyo.</translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished">Hakiki kuwa kurasa si tupu; ziskani tena kwa 300 dpi kama ni picha.</translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished">Pata faili tena kutoka hospitali iliyolitengeneza; hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished">Linganisha alama ya utambulisho na ile ya mtengenezaji wa faili, kisha uliingize kwa --trust.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished">Hakiki Caps Lock na lugha ya kibodi, au tumia ufunguo wa urejeshaji uliochapishwa.</translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished">Subiri muda unaoonyeshwa; baada ya hapo, kaulisiri sahihi inafungua maktaba.</translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished">Fungua kufuli la maktaba kwa kaulisiri yake.</translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished">Usiongeze hati; nakili folda, kisha urejeshe nakala rudufu ya mwisho.</translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished">Chagua nakala rudufu nyingine kwenye orodha; maktaba iko kama ilivyokuwa.</translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished">Sakinisha toleo jipya zaidi la Wardlight kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished">Funga dirisha au amri nyingine ya Wardlight, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished">Orodhesha hati ili kuona namba zake.</translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished">Nakili kifurushi tena kutoka chanzo chake na uhakiki SHA-256 yake kabla ya kukiingiza.</translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished">Omba TEHAMA iingize kifurushi cha modeli ya lugha; kwa sasa majibu ya nukuu yanafanya kazi.</translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished">Chagua modeli ya Llama yenye umbizo la GGUF; models/README.md inataja za kutumia.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished">Linganisha SHA-256 na ile iliyotangazwa na mtengenezaji wake, kisha uitoe kwa --sha256.</translation>
    </message>
    <message>
        <source>Mend what the sentence names and do this step again; nothing was handed over.</source>
        <translation type="unfinished">Rekebisha kinachotajwa na sentensi kisha urudie hatua hii; hakuna kilichokabidhiwa.</translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished">Omba TEHAMA isakinishe mtambo wa lugha (`make model`); majibu ya nukuu yanafanya kazi bila huo.</translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished">Omba TEHAMA iingize kifurushi cha embedder; kwa sasa utafutaji kwa maneno unafanya kazi.</translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished">Endesha `wardlight library reindex` ili kuunda upya vekta zote kwa embedder hii.</translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished">Jaribu tena; sehemu iliyoshindwa inaanzishwa upya na hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished">Kwa sasa majibu yananukuliwa kutoka hati zako; hali ikiendelea, ijulishe TEHAMA.</translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished">Hakuna kilichotumwa; ijulishe TEHAMA kuwa cheti cha seva ya modeli kimebadilika.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished">Ongeza nafasi kwenye diski hii na ujaribu tena; vyote vilivyohifadhiwa awali viko salama.</translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished">Omba TEHAMA ruhusa ya folda hii, au chagua nyingine.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished">Funga programu nyingine, au chagua modeli ndogo zaidi.</translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished">Ondoa ripoti ya mgonjwa mwingine, au uzifupishe moja moja.</translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished">Hakiki kilichoandikwa; --help inaonyesha miundo inayokubaliwa.</translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished">Hakiki jina; amri ya orodha inaonyesha vilivyopo.</translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished">Sahihisha mstari uliotajwa, au ondoa faili lililohaririwa ili kutumia la asili.</translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished">Uliza idara yako ya TEHAMA; faili la sera linaeleza kinachoruhusiwa.</translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished">Wardlight inafanya kazi bila mtandao: muunganisho umekataliwa.</translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished">Mchakato huu unaweza kufikia anwani moja tu.</translation>
    </message>
    <message>
        <source>The disk reported an error for %1.</source>
        <translation type="unfinished">Diski imeripoti hitilafu kwa %1.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished">Diski imejaa; %1 haikuweza kuandikwa.</translation>
    </message>
    <message>
        <source>You may not read or write %1.</source>
        <translation type="unfinished">Huruhusiwi kusoma au kuandika %1.</translation>
    </message>
    <message>
        <source>Your hospital does not allow this: %1.</source>
        <translation type="unfinished">Hospitali yako hairuhusu hili: %1.</translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished">Waruhusu wasimamizi pekee kuliandika: chown root, chmod 644.</translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished">Weka hapo ufunguo wa umma wa mshirika, unaosomeka na wote; hadi hapo hakuna kifurushi kinachoingia.</translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished">Liunde, au waruhusu watumiaji wa Wardlight kulisoma.</translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished">Waruhusu watumiaji wa Wardlight pekee kulisoma (kikundi, chmod 640).</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished">%1 si namba.</translation>
    </message>
    <message>
        <source>%1 is set by your hospital.</source>
        <translation type="unfinished">%1 imewekwa na hospitali yako.</translation>
    </message>
    <message>
        <source>A background part stopped (%1).</source>
        <translation type="unfinished">Sehemu ya nyuma imesimama (%1).</translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished">Sehemu inayofanya kazi chinichini ilituma ujumbe usio na muundo sahihi.</translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished">Sehemu inayofanya kazi chinichini haikujibu kwa wakati.</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads.</source>
        <translation type="unfinished">%1 ina maandishi mengi kuliko programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>%1 holds several patients; export one of them.</source>
        <translation type="unfinished">%1 ina wagonjwa kadhaa; hamisha mmoja wao.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be told.</source>
        <translation type="unfinished">%1 haina chochote kinachoweza kusemwa.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished">%1 imepachikwa kwa kina kupita kiasi.</translation>
    </message>
    <message>
        <source>%1 is no whole FHIR record.</source>
        <translation type="unfinished">%1 si rekodi kamili ya FHIR.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation type="unfinished">%1 haina maandishi.</translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished">HTML haina maandishi.</translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished">HTML haisomeki.</translation>
    </message>
    <message>
        <source>%1 has more pixels than this program reads.</source>
        <translation type="unfinished">%1 ina pikseli nyingi kuliko programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>%1 has more pages than this program reads.</source>
        <translation type="unfinished">%1 ina kurasa nyingi kuliko programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished">%1 imeharibika.</translation>
    </message>
    <message>
        <source>Page %1 is too tall to be drawn.</source>
        <translation type="unfinished">Ukurasa %1 ni mrefu mno kuchorwa.</translation>
    </message>
    <message>
        <source>Page %1 has more pixels than this program reads.</source>
        <translation type="unfinished">Ukurasa %1 una pikseli nyingi kuliko programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>Page %1 of the image is damaged.</source>
        <translation type="unfinished">Ukurasa %1 wa picha umeharibika.</translation>
    </message>
    <message>
        <source>Page %1 has no image %2 pixels wide: it is text.</source>
        <translation type="unfinished">Ukurasa %1 hauna picha ya upana wa pikseli %2: ni maandishi.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Wardlight does not read.</source>
        <translation type="unfinished">%1 ni ya aina ambayo Wardlight haisomi.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished">%1 imesimbwa.</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than this program reads.</source>
        <translation type="unfinished">%1 ina kurasa %2, zaidi ya programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation type="unfinished">%1 haina kurasa.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished">Ukurasa %1 hauwezi kuchorwa.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished">Ukurasa %1 hauwezi kusomwa.</translation>
    </message>
    <message>
        <source>%1 is damaged beyond repair.</source>
        <translation type="unfinished">%1 imeharibika kabisa.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Inafungua</translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished">Kisomaji kilijibu kisichoulizwa.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished">%1 ni tupu.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation type="unfinished">%1 ni kubwa kuliko programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished">Hakuna maandishi yaliyoweza kusomwa kutoka faili hili.</translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished">Inatambua</translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished">Faili lina maandishi mengi kuliko programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished">Kusoma faili hili kulichukua muda mrefu mno.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished">Faili lina viwango vya ndani vingi mno.</translation>
    </message>
    <message>
        <source>%1 is encrypted part by part.</source>
        <translation type="unfinished">%1 imesimbwa sehemu kwa sehemu.</translation>
    </message>
    <message>
        <source>%1 holds %2 parts.</source>
        <translation type="unfinished">%1 ina sehemu %2.</translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished">Faili linatangaza viingizo (entities), jambo ambalo Word haifanyi kamwe.</translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished">Faili likifunguliwa ni kubwa kuliko programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished">Hakuna faili lililofunguliwa.</translation>
    </message>
    <message>
        <source>%1 pages are more than this program reads.</source>
        <translation type="unfinished">Kurasa %1 ni zaidi ya programu hii inavyosoma.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished">Faili halikufika likiwa kamili.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished">Inaongeza</translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished">Hakuna faili kama hilo, au si faili la kawaida.</translation>
    </message>
    <message>
        <source>The file has %1 MB; the limit is %2 MB.</source>
        <translation type="unfinished">Faili ina MB %1; kikomo ni MB %2.</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished">Inahakiki nakala</translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished">Asili iliyohifadhiwa ni faili tofauti na lililoongezwa.</translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished">Maktaba kwenye diski hii imeharibika.</translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished">Baadhi ya safu za maktaba hazirejelei chochote.</translation>
    </message>
    <message>
        <source>%1 documents of the library are damaged, so it is not backed up; the backups that were made before stay.</source>
        <translation type="unfinished">Hati %1 za maktaba zimeharibika, hivyo nakala rudufu haifanywi; nakala zilizofanywa awali zinabaki.</translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished">Folda ya nakala rudufu haipo; je, diski yake imeunganishwa?</translation>
    </message>
    <message>
        <source>The backup needs %1 and %2 are free.</source>
        <translation type="unfinished">Nakala rudufu inahitaji %1 na %2 ziko wazi.</translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished">Inanakili asili</translation>
    </message>
    <message>
        <source>There is no collection called %1.</source>
        <translation type="unfinished">Hakuna mkusanyiko unaoitwa %1.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished">Mkusanyiko unahitaji jina.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation type="unfinished">Tayari kuna mkusanyiko wa jina hili.</translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished">Tayari kuna mkusanyiko wenye jina hili, au jina ni tupu.</translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished">Faili library.db si maktaba ya Wardlight.</translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished">Maktaba hii iliandikwa na Wardlight mpya zaidi.</translation>
    </message>
    <message>
        <source>There is no document %1 in the library.</source>
        <translation type="unfinished">Hakuna hati %1 katika maktaba.</translation>
    </message>
    <message>
        <source>There is no page %1 in document %2.</source>
        <translation type="unfinished">Hakuna ukurasa %1 katika hati %2.</translation>
    </message>
    <message>
        <source>Page %1 has no characters %2 to %3.</source>
        <translation type="unfinished">Ukurasa %1 hauna herufi %2 hadi %3.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">Inaondoa</translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished">Swali la rejea linahitaji maandishi.</translation>
    </message>
    <message>
        <source>There is no golden question %1.</source>
        <translation type="unfinished">Hakuna swali la kipimo %1.</translation>
    </message>
    <message>
        <source>There is no question %1 in the history.</source>
        <translation type="unfinished">Hakuna swali %1 katika historia.</translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished">Jibu hili lilihifadhiwa na toleo lingine la Wardlight.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished">Inakokotoa vekta</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished">Hakuna maandishi katika faili hili.</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished">Inagawanya</translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished">Kaulisiri hii haifungui maktaba.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished">Ufunguo huu wa urejeshaji ni wa maktaba nyingine.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">Kaulisiri ni tupu.</translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished">Faili la ufunguo la maktaba linakosekana.</translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished">Faili la ufunguo la maktaba limeharibika.</translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished">Wardlight nyingine inabadilisha maktaba hii sasa.</translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished">Embedder ilitoa vekta isiyoweza kutumika kwa utafutaji.</translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished">Vekta za embedder hazilingani na za maktaba hii.</translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished">Asili iliyohifadhiwa ya hati inakosekana.</translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished">Asili iliyohifadhiwa ya hati imeharibika.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation type="unfinished">PIN ina tarakimu %1 hadi %2.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished">PIN hii ndiyo ya kwanza ambayo mtu yeyote hujaribu. Chagua nyingine.</translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished">PIN haihifadhiwi tena. Tumia kaulisiri.</translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished">PIN hii haifungui maktaba.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished">Inaweka kwenye faharasa</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Inasoma</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished">Ufunguo wa urejeshaji una makundi tisa ya herufi nne.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished">Ufunguo huu wa urejeshaji una kosa la kuandika.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished">Hakuna nakala rudufu katika folda hii.</translation>
    </message>
    <message>
        <source>%1 and %2 MB are free.</source>
        <translation type="unfinished">%1 na MB %2 ziko wazi.</translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished">Asili moja inakosekana kwenye nakala rudufu.</translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished">Inabadilisha maktaba</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished">Inanakili maktaba</translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished">Hakuna hati katika mkusanyiko huu.</translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished">Huu si mkusanyiko ulioandikwa na Wardlight.</translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished">Mkusanyiko huu uliandikwa na Wardlight mpya zaidi.</translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished">Inaandika mkusanyiko</translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished">Inahakiki mkusanyiko</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished">Tayari kuna maktaba katika folda hii.</translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished">Asili za maktaba ziko hapa, lakini library.db inakosekana.</translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished">Faili la ufunguo lipo, lakini faili library.db linakosekana.</translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished">Maktaba hii iko katika folda ya kusoma tu.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished">Kulikuwa na majaribio mengi mno yasiyo sahihi.</translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished">Embedder ilirudisha namba zisizoweza kutumika.</translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished">Embedder ilirudisha vekta zisizo na urefu wa kizio kimoja.</translation>
    </message>
    <message>
        <source>The vectors of this library were made by %1.</source>
        <translation type="unfinished">Vekta za maktaba hii zilitengenezwa na %1.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">Inathibitisha</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Hakuna folda kama hiyo.</translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished">Hati haiwezi kujibadilisha yenyewe.</translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished">Folda hii haifuatiliwi.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished">Inajenga</translation>
    </message>
    <message>
        <source>%1 lacks the weights %2.</source>
        <translation type="unfinished">%1 haina uzito %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made small: vectors agree to %2 only.</source>
        <translation type="unfinished">%1 haiwezi kupunguzwa: vekta zinakubaliana kwa %2 tu.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished">SHA-256 ina tarakimu na herufi 64 kuanzia a hadi f.</translation>
    </message>
    <message>
        <source>%1 has no manifest and its SHA-256 was not confirmed. It is %2.</source>
        <translation type="unfinished">%1 haina manifesto na SHA-256 yake haikuthibitishwa. Ni %2.</translation>
    </message>
    <message>
        <source>%1 has another SHA-256 than the one given.</source>
        <translation type="unfinished">%1 ina SHA-256 tofauti na iliyotolewa.</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">Inakokotoa alama ya utambulisho</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished">Modeli haikuweza kuendeshwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">Inapima</translation>
    </message>
    <message>
        <source>%1 pools its tokens in a way that is not known.</source>
        <translation type="unfinished">%1 hukusanya tokeni zake kwa njia isiyojulikana.</translation>
    </message>
    <message>
        <source>%1 is no plain BERT embedder with GELU.</source>
        <translation type="unfinished">%1 si kisimbaji rahisi cha BERT chenye GELU.</translation>
    </message>
    <message>
        <source>%1 holds no sentence embedder of BERT&apos;s kind.</source>
        <translation type="unfinished">%1 haina kisimbaji cha sentensi cha aina ya BERT.</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be read.</source>
        <translation type="unfinished">Uzito wa %1 hauwezi kusomwa.</translation>
    </message>
    <message>
        <source>%1 has a step after pooling that is not known.</source>
        <translation type="unfinished">%1 ina hatua isiyojulikana baada ya kukusanya.</translation>
    </message>
    <message>
        <source>%1 of %2 is not usable.</source>
        <translation type="unfinished">%1 ya %2 haitumiki.</translation>
    </message>
    <message>
        <source>%1 gave a vector that is not a number.</source>
        <translation type="unfinished">%1 imetoa vekta ambayo si namba.</translation>
    </message>
    <message>
        <source>Search by meaning stopped %1 times in a row and rests for a while.</source>
        <translation type="unfinished">Utafutaji kwa maana umesimama mara %1 mfululizo na unapumzika kidogo.</translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished">Utafutaji kwa maana ulishindwa muda mfupi uliopita na unapumzika kidogo.</translation>
    </message>
    <message>
        <source>%1 holds no low-rank adapters for a Llama.</source>
        <translation type="unfinished">%1 haina adapta za daraja la chini za Llama.</translation>
    </message>
    <message>
        <source>%1 ends early: %2 of %3 bytes are there.</source>
        <translation type="unfinished">%1 inaisha mapema: baiti %2 kati ya %3 zipo.</translation>
    </message>
    <message>
        <source>%1 goes on after its end; it is not the file it was.</source>
        <translation type="unfinished">%1 inaendelea baada ya mwisho wake; si faili ile iliyokuwa.</translation>
    </message>
    <message>
        <source>%1 is incomplete: the tensor %2 is absent.</source>
        <translation type="unfinished">%1 haijakamilika: tensa %2 haipo.</translation>
    </message>
    <message>
        <source>%1 has weights of the type %2, which is not run.</source>
        <translation type="unfinished">%1 ina uzito wa aina %2, ambayo haiendeshwi.</translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished">Mtambo wa lugha haujasakinishwa, kwa hiyo faili za modeli haziwezi kuhakikiwa.</translation>
    </message>
    <message>
        <source>%1 has a tensor that no Llama has: %2.</source>
        <translation type="unfinished">%1 ina tensa ambayo Llama yoyote haina: %2.</translation>
    </message>
    <message>
        <source>The weights of %1 are damaged: %2.</source>
        <translation type="unfinished">Uzito wa %1 umeharibika: %2.</translation>
    </message>
    <message>
        <source>%1 names no architecture; it is no whole model.</source>
        <translation type="unfinished">%1 haitaji usanifu wowote; si modeli kamili.</translation>
    </message>
    <message>
        <source>%1 is no whole model but its part: %2.</source>
        <translation type="unfinished">%1 si modeli kamili bali sehemu yake: %2.</translation>
    </message>
    <message>
        <source>%1 is of the architecture %2; Wardlight runs %3.</source>
        <translation type="unfinished">%1 ni ya usanifu %2; Wardlight huendesha %3.</translation>
    </message>
    <message>
        <source>%1 is one part of several; join them first.</source>
        <translation type="unfinished">%1 ni sehemu moja ya kadhaa; ziunganishe kwanza.</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not run.</source>
        <translation type="unfinished">%1 ni mchanganyiko wa wataalamu, ambao hauendeshwi.</translation>
    </message>
    <message>
        <source>%1 has another vocabulary than Llama 3; its prompts cannot be written.</source>
        <translation type="unfinished">%1 ina msamiati tofauti na Llama 3; maelekezo yake hayawezi kuandikwa.</translation>
    </message>
    <message>
        <source>%1 lacks the control token %2 of Llama 3.</source>
        <translation type="unfinished">%1 haina tokeni ya udhibiti %2 ya Llama 3.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged: %2.</source>
        <translation type="unfinished">Kichwa cha %1 kimeharibika: %2.</translation>
    </message>
    <message>
        <source>%1 is GGUF version %2; Wardlight reads versions 2 and 3.</source>
        <translation type="unfinished">%1 ni GGUF toleo %2; Wardlight husoma matoleo 2 na 3.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file.</source>
        <translation type="unfinished">%1 si faili ya GGUF.</translation>
    </message>
    <message>
        <source>%1 was written for another byte order.</source>
        <translation type="unfinished">%1 iliandikwa kwa mpangilio mwingine wa baiti.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is a safetensors file; convert it first.</source>
        <translation type="unfinished">%1 si faili ya GGUF; ni faili ya safetensors; ibadilishe kwanza.</translation>
    </message>
    <message>
        <source>%1 ends early: it is cut off within its header.</source>
        <translation type="unfinished">%1 inaisha mapema: imekatwa ndani ya kichwa chake.</translation>
    </message>
    <message>
        <source>%1 is a link; give the file that it points to.</source>
        <translation type="unfinished">%1 ni kiungo; toa faili inayoelekezwa.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a model file.</source>
        <translation type="unfinished">%1 ni folda, si faili ya modeli.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished">%1 si faili ya kawaida.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">Hakuna faili %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished">%1 haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is %2.</source>
        <translation type="unfinished">%1 si faili ya GGUF; ni %2.</translation>
    </message>
    <message>
        <source>%1 has a mistake: %2.</source>
        <translation type="unfinished">%1 ina kosa: %2.</translation>
    </message>
    <message>
        <source>%1 has a pattern with a mistake: %2.</source>
        <translation type="unfinished">%1 ina ruwaza yenye kosa: %2.</translation>
    </message>
    <message>
        <source>%1 is an update of the weights with the SHA-256 %2…; look at that model instead, it sets what is needed.</source>
        <translation type="unfinished">%1 ni sasisho la uzito wenye SHA-256 %2…; angalia modeli hiyo badala yake, ndiyo huweka kinachohitajika.</translation>
    </message>
    <message>
        <source>%1 lies here in parts; import it, they are joined then.</source>
        <translation type="unfinished">%1 iko hapa kwa sehemu; ilete, ndipo huunganishwa.</translation>
    </message>
    <message>
        <source>A context has %1 to %2 tokens.</source>
        <translation type="unfinished">Muktadha una tokeni %1 hadi %2.</translation>
    </message>
    <message>
        <source>It needs %1, and %2 is free on this disk.</source>
        <translation type="unfinished">Inahitaji %1, na %2 ziko wazi kwenye diski hii.</translation>
    </message>
    <message>
        <source>%1 comes alone; only signed packs are taken here.</source>
        <translation type="unfinished">%1 imekuja peke yake; hapa vifurushi vilivyosainiwa tu hukubaliwa.</translation>
    </message>
    <message>
        <source>No language model is called %1.</source>
        <translation type="unfinished">Hakuna modeli ya lugha inayoitwa %1.</translation>
    </message>
    <message>
        <source>The language model could not compute (code %1).</source>
        <translation type="unfinished">Modeli ya lugha haikuweza kukokotoa (msimbo %1).</translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished">Modeli ya lugha haikutoa matokeo.</translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished">Modeli ya lugha haitoshei kwenye kumbukumbu ya kompyuta hii.</translation>
    </message>
    <message>
        <source>The language model does not fit into memory with %1 tokens.</source>
        <translation type="unfinished">Modeli ya lugha haitoshei kwenye kumbukumbu ikiwa na tokeni %1.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished">Faili la adapta halilingani na modeli.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished">Faili la adapta haliwezi kutumika na modeli.</translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished">Maandishi ni marefu kuliko dirisha la muktadha.</translation>
    </message>
    <message>
        <source>The pack %1 names no %2 file.</source>
        <translation type="unfinished">Kifurushi %1 hakitaji faili ya %2.</translation>
    </message>
    <message>
        <source>%1 is no embedder but a language model.</source>
        <translation type="unfinished">%1 si kisimbaji bali modeli ya lugha.</translation>
    </message>
    <message>
        <source>%1 is no language model but an embedder.</source>
        <translation type="unfinished">%1 si modeli ya lugha bali kisimbaji.</translation>
    </message>
    <message>
        <source>%1 of %2 differs from its manifest.</source>
        <translation type="unfinished">%1 ya %2 inatofautiana na manifesto yake.</translation>
    </message>
    <message>
        <source>The manifest of %1 names files outside its folder.</source>
        <translation type="unfinished">Manifesto ya %1 inataja faili nje ya folda yake.</translation>
    </message>
    <message>
        <source>The manifest of %1 names a file twice.</source>
        <translation type="unfinished">Manifesto ya %1 inataja faili mara mbili.</translation>
    </message>
    <message>
        <source>The pack %1 needs a newer Wardlight.</source>
        <translation type="unfinished">Kifurushi %1 kinahitaji Wardlight mpya zaidi.</translation>
    </message>
    <message>
        <source>The pack %1 states impossible sizes.</source>
        <translation type="unfinished">Kifurushi %1 kinataja ukubwa usiowezekana.</translation>
    </message>
    <message>
        <source>The weights of %1 are no GGUF file.</source>
        <translation type="unfinished">Uzito wa %1 si faili ya GGUF.</translation>
    </message>
    <message>
        <source>%1 does not say which weights it belongs to.</source>
        <translation type="unfinished">%1 haisemi ni ya uzito gani.</translation>
    </message>
    <message>
        <source>The manifest of %1 is too long to be one.</source>
        <translation type="unfinished">Manifesto ya %1 ni ndefu mno kuwa manifesto.</translation>
    </message>
    <message>
        <source>%1 holds no readable %2.</source>
        <translation type="unfinished">%1 haina %2 inayosomeka.</translation>
    </message>
    <message>
        <source>The manifest of %1 is not usable: %2.</source>
        <translation type="unfinished">Manifesto ya %1 haitumiki: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read.</source>
        <translation type="unfinished">%1 ya %2 haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation type="unfinished">Kifurushi cha programu %1 hakijasakinishwa.</translation>
    </message>
    <message>
        <source>The installed weights are not the published ones of %1.</source>
        <translation type="unfinished">Uzito uliosakinishwa si ule uliochapishwa wa %1.</translation>
    </message>
    <message>
        <source>There is no folder or known package called %1.</source>
        <translation type="unfinished">Hakuna folda wala kifurushi kinachojulikana kwa jina %1.</translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished">Modeli ya lugha haikutoa jibu.</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished">Inaanzisha modeli</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished">Inapakia modeli</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished">Inasoma maelekezo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Inaandika</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished">Inasubiri modeli</translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished">Modeli ya lugha imefungwa.</translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished">Modeli ya lugha haikusonga mbele.</translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished">Hakuna modeli ya lugha iliyofunguliwa.</translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished">Faili la modeli ya lugha linatofautiana na orodha yake ya yaliyomo.</translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished">Faili la modeli ya lugha halisomeki.</translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished">Modeli ya lugha iliishiwa kumbukumbu.</translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished">Mtambo wa lugha (llama.cpp) haujasakinishwa au haufanyi kazi hapa.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault (%1).</source>
        <translation type="unfinished">Seva ya modeli ya hospitali imeripoti hitilafu (%1).</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali ilirudisha kitu ambacho si jibu.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server (%1) does not answer.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali (%1) haijibu.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali inaelekeza kwenye anwani nyingine, jambo lisiloruhusiwa.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali haikubali tokeni ya ufikiaji.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali haijui modeli au ombi hili.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali ina shughuli nyingi au bado inaanza.</translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished">Swali na ushahidi wake ni virefu mno kwa seva ya modeli.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali ilituma data nyingi mno.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali imenyamaza.</translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished">Muunganisho na seva ya modeli ya hospitali umekatika.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that your hospital&apos;s policy names.</source>
        <translation type="unfinished">%1 inaonyesha cheti tofauti na kile ambacho sera ya hospitali yako inataja.</translation>
    </message>
    <message>
        <source>%1 stands for an address outside the hospital&apos;s network.</source>
        <translation type="unfinished">%1 ni anwani iliyo nje ya mtandao wa hospitali.</translation>
    </message>
    <message>
        <source>No secure connection to the hospital&apos;s model server (%1).</source>
        <translation type="unfinished">Hakuna muunganisho salama na seva ya modeli ya hospitali (%1).</translation>
    </message>
    <message>
        <source>The name of the hospital&apos;s model server (%1) is not known here.</source>
        <translation type="unfinished">Jina la seva ya modeli ya hospitali (%1) halijulikani hapa.</translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished">Inasubiri seva ya modeli ya hospitali</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali inapima uzito wa herufi na maneno mafupi tu.</translation>
    </message>
    <message>
        <source>%1 It is asked again in a while.</source>
        <translation type="unfinished">%1 Itaulizwa tena baada ya muda.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali ilichukua muda mrefu mno.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali haitoi uwezekano.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished">Seva ya modeli ya hospitali iliripoti hitilafu.</translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished">Hakuna seva ya modeli iliyotajwa.</translation>
    </message>
    <message>
        <source>%1 is an update of another model, which is not installed.</source>
        <translation type="unfinished">%1 ni sasisho la modeli nyingine, ambayo haijasakinishwa.</translation>
    </message>
    <message>
        <source>No pack is called %1.</source>
        <translation type="unfinished">Hakuna kifurushi kinachoitwa %1.</translation>
    </message>
    <message>
        <source>The weights of %1 are not what its manifest says.</source>
        <translation type="unfinished">Uzito wa %1 si kile manifesto yake inachosema.</translation>
    </message>
    <message>
        <source>%1 is not the file that its manifest describes.</source>
        <translation type="unfinished">%1 si faili ambayo manifesto yake inaeleza.</translation>
    </message>
    <message>
        <source>The pack needs %1 MB; the disk has %2 MB free.</source>
        <translation type="unfinished">Kifurushi kinahitaji MB %1; diski ina MB %2 wazi.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Inahakiki</translation>
    </message>
    <message>
        <source>%1 cannot be linked into the models folder; import it as a copy.</source>
        <translation type="unfinished">%1 haiwezi kuunganishwa katika folda ya modeli; ilete kama nakala.</translation>
    </message>
    <message>
        <source>The pack %1 lacks its file %2.</source>
        <translation type="unfinished">Kifurushi %1 hakina faili yake %2.</translation>
    </message>
    <message>
        <source>%1 of %2 has the wrong size.</source>
        <translation type="unfinished">%1 ya %2 ina ukubwa usio sahihi.</translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished">Modeli ya lugha haikokotoi namba; faili lake limeharibika.</translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished">Maandishi hayawezi kutofautishwa na tokeni za udhibiti za modeli.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks %1; it is no Llama 3 model.</source>
        <translation type="unfinished">Msamiati wa modeli hauna %1; si modeli ya Llama 3.</translation>
    </message>
    <message>
        <source>%1 is no quantization; there are %2.</source>
        <translation type="unfinished">%1 si ukwantishaji; zipo %2.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes %2.</source>
        <translation type="unfinished">Maelekezo yana tokeni %1; modeli hupokea %2.</translation>
    </message>
    <message>
        <source>%1 is no Ed25519 key.</source>
        <translation type="unfinished">%1 si ufunguo wa Ed25519.</translation>
    </message>
    <message>
        <source>%1 of %2 is not what was signed.</source>
        <translation type="unfinished">%1 ya %2 si kile kilichosainiwa.</translation>
    </message>
    <message>
        <source>%1 is no key that can be read.</source>
        <translation type="unfinished">%1 si ufunguo unaosomeka.</translation>
    </message>
    <message>
        <source>%1 has no signature that can be read.</source>
        <translation type="unfinished">%1 haina saini inayosomeka.</translation>
    </message>
    <message>
        <source>The signature of %1 is not by this key.</source>
        <translation type="unfinished">Saini ya %1 si ya ufunguo huu.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed after signing.</source>
        <translation type="unfinished">%1 ya %2 ilibadilishwa baada ya kusainiwa.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished">%1 haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>%1 gives vectors of another size.</source>
        <translation type="unfinished">%1 hutoa vekta za ukubwa mwingine.</translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished">Kigawa tokeni cha kifurushi hakisomeki.</translation>
    </message>
    <message>
        <source>The graph of %1 cannot be loaded.</source>
        <translation type="unfinished">Grafu ya %1 haiwezi kupakiwa.</translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished">Hakuna kifurushi kilichofunguliwa.</translation>
    </message>
    <message>
        <source>%1 wants inputs that are not known.</source>
        <translation type="unfinished">%1 inataka ingizo zisizojulikana.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished">Hakuna swali.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">Inatafuta</translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished">Inasoma vifungu</translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished">Inaandaa vifungu</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished">Inahakiki jibu</translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished">Swali halitoshei katika muktadha wa modeli.</translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished">Inafupisha swali kwa utafutaji</translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished">Hoja ya utafutaji haikuandikwa kwa wakati.</translation>
    </message>
    <message>
        <source>A summary cannot be saved as %1; take %2.</source>
        <translation type="unfinished">Muhtasari hauwezi kuhifadhiwa kama %1; tumia %2.</translation>
    </message>
    <message>
        <source>A summary without names is saved as md, docx or for printing.</source>
        <translation type="unfinished">Muhtasari bila majina huhifadhiwa kama md, docx au kwa kuchapishwa.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">Soma kwanza</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Imehakikiwa na</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">Hakuna kinachotarajiwa kinachokosekana.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Hakuna ambacho uhakiki umekipata.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Hali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sababu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Chanzo</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">uk. %1</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Yanakosekana kwenye hati</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">Katika hati, si katika muhtasari huu</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Dawa wakati wa kuruhusiwa</translation>
    </message>
    <message>
        <source>%1 is not a form of summary.</source>
        <translation type="unfinished">%1 si aina ya muhtasari.</translation>
    </message>
    <message>
        <source>%1 and %2 name different patients: the %3 is %4 in one and %5 in the other.</source>
        <translation type="unfinished">%1 na %2 zinataja wagonjwa tofauti: %3 ni %4 katika moja na %5 katika nyingine.</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">Inatunga</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">Inasoma ripoti</translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished">Inafupisha</translation>
    </message>
    <message>
        <source>%1: the file is too large for a rule file.</source>
        <translation type="unfinished">%1: faili ni kubwa mno kuwa faili ya kanuni.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read as UTF-8 text.</source>
        <translation type="unfinished">%1: faili haiwezi kusomwa kama maandishi ya UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no input %2; it takes %3.</source>
        <translation type="unfinished">%1 haina ingizo %2; hupokea %3.</translation>
    </message>
    <message>
        <source>There is no score named %1.</source>
        <translation type="unfinished">Hakuna alama inayoitwa %1.</translation>
    </message>
    <message>
        <source>The score %1 names an unknown method: %2.</source>
        <translation type="unfinished">Alama %1 inataja njia isiyojulikana: %2.</translation>
    </message>
    <message>
        <source>%1: findings that rules use are missing: %2.</source>
        <translation type="unfinished">%1: dalili ambazo kanuni hutumia hazipo: %2.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished">Maktaba imefungwa kwa kufuli.</translation>
    </message>
    <message>
        <source>There is no backup called %1.</source>
        <translation type="unfinished">Hakuna nakala rudufu inayoitwa %1.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished">Toa kaulisiri au ufunguo wa urejeshaji wa nakala rudufu.</translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished">Hii ni nakala rudufu ya maktaba nyingine; toa kaulisiri yake.</translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished">Dirisha la Wardlight limefungua maktaba hii.</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation type="unfinished">Hakuna mpangilio unaoitwa %1.</translation>
    </message>
    <message>
        <source>A document that was replaced cannot replace another one.</source>
        <translation type="unfinished">Hati ambayo nafasi yake imechukuliwa haiwezi kuchukua nafasi ya nyingine.</translation>
    </message>
    <message>
        <source>No other document replaces this one.</source>
        <translation type="unfinished">Hakuna hati nyingine inayochukua nafasi ya hii.</translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished">Inaangalia folda zinazofuatiliwa</translation>
    </message>
    <message>
        <source>This collection was signed by %1, which is not trusted here yet.</source>
        <translation type="unfinished">Mkusanyiko huu ulisainiwa na %1, ambaye bado haaminiki hapa.</translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished">PIN inaweza kuchaguliwa tu maktaba ikiwa wazi.</translation>
    </message>
    <message>
        <source>It cannot be saved as %1; take %2.</source>
        <translation type="unfinished">Haiwezi kuhifadhiwa kama %1; tumia %2.</translation>
    </message>
    <message>
        <source>This does not say how it was made (%1); it cannot be saved or printed.</source>
        <translation type="unfinished">Hii haisemi ilivyotengenezwa (%1); haiwezi kuhifadhiwa wala kuchapishwa.</translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished">Hili halisemi jinsi lilivyotengenezwa; haliwezi kuhifadhiwa wala kuchapishwa.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Ukurasa %1 kati ya %2</translation>
    </message>
    <message>
        <source>Extraction of page %1 was incomplete; check the original.</source>
        <translation type="unfinished">Usomaji wa ukurasa %1 haukukamilika; kagua asili.</translation>
    </message>
    <message>
        <source>A table on page %1 could not be read row by row; check the original.</source>
        <translation type="unfinished">Jedwali katika ukurasa %1 halikuweza kusomwa mstari kwa mstari; kagua asili.</translation>
    </message>
    <message>
        <source>Read from a scanned page (%1 sure); compare with the image.</source>
        <translation type="unfinished">Imesomwa kutoka ukurasa uliochanganuliwa (uhakika %1); linganisha na picha.</translation>
    </message>
    <message>
        <source>Read from a scanned page; compare with the image.</source>
        <translation type="unfinished">Imesomwa kutoka ukurasa uliochanganuliwa; linganisha na picha.</translation>
    </message>
    <message>
        <source>%1 gives more than one %2; check that all of it is of one patient.</source>
        <translation type="unfinished">%1 inatoa zaidi ya %2 moja; kagua kuwa yote ni ya mgonjwa mmoja.</translation>
    </message>
    <message>
        <source>%1: the text is incomplete; check the original.</source>
        <translation type="unfinished">%1: maandishi hayajakamilika; kagua asili.</translation>
    </message>
    <message>
        <source>%1: no text was found on this page; check the original.</source>
        <translation type="unfinished">%1: hakuna maandishi yaliyopatikana katika ukurasa huu; kagua asili.</translation>
    </message>
    <message>
        <source>%1: the scan was hard to read (%2 sure).</source>
        <translation type="unfinished">%1: picha ilikuwa ngumu kusoma (uhakika %2).</translation>
    </message>
    <message>
        <source>Not known to the checks: drugs are not compared with it.</source>
        <translation type="unfinished">Haijulikani kwa uhakiki: dawa hazilinganishwi nayo.</translation>
    </message>
    <message>
        <source>The report does not say whether this is new, changed or continued.</source>
        <translation type="unfinished">Ripoti haisemi kama hii ni mpya, imebadilishwa au imeendelea.</translation>
    </message>
    <message>
        <source>Taken before admission; the report does not say whether it goes on after discharge.</source>
        <translation type="unfinished">Ilitumiwa kabla ya kulazwa; ripoti haisemi kama inaendelea baada ya kuruhusiwa.</translation>
    </message>
    <message>
        <source>The report also says: “%1”</source>
        <translation type="unfinished">Ripoti pia inasema: “%1”</translation>
    </message>
    <message>
        <source>%1 on allergies; both statements are shown.</source>
        <translation type="unfinished">%1 kuhusu mizio; kauli zote mbili zinaonyeshwa.</translation>
    </message>
    <message>
        <source>The reports differ on medicines; both lines are shown with a note.</source>
        <translation type="unfinished">Ripoti zinatofautiana kuhusu dawa; mistari yote miwili inaonyeshwa pamoja na maelezo.</translation>
    </message>
    <message>
        <source>Also stated: “%1”</source>
        <translation type="unfinished">Pia imetajwa: “%1”</translation>
    </message>
    <message>
        <source>Page %1 holds %2; it was not used: “%3”.</source>
        <translation type="unfinished">Ukurasa %1 una %2; haikutumiwa: “%3”.</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader does not see; it was not used%2.</source>
        <translation type="unfinished">Ukurasa %1 una maandishi ambayo msomaji haoni; hayakutumiwa%2.</translation>
    </message>
    <message>
        <source>Page %1 holds %2.</source>
        <translation type="unfinished">Ukurasa %1 una %2.</translation>
    </message>
    <message>
        <source>This report is no longer here.</source>
        <translation type="unfinished">Ripoti hii haipo tena hapa.</translation>
    </message>
    <message>
        <source>There is no text to summarize.</source>
        <translation type="unfinished">Hakuna maandishi ya kufupisha.</translation>
    </message>
    <message>
        <source>%1 could not be read and is not part of this: %2</source>
        <translation type="unfinished">%1 haikuweza kusomwa na si sehemu ya hii: %2</translation>
    </message>
    <message>
        <source>There is no report to summarize.</source>
        <translation type="unfinished">Hakuna ripoti ya kufupisha.</translation>
    </message>
    <message>
        <source>Pasted text has no page image.</source>
        <translation type="unfinished">Maandishi yaliyobandikwa hayana picha ya ukurasa.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">Chanzo: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">uk. %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished">toleo %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished">mapitio kabla ya %1</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">Lina manufaa</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">Si sahihi</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished">Ni hatari</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished">Limepitwa na wakati</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished">Kuna kinachokosekana</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Kwa nini</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">Nimeona</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">Dharura</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">Haraka</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">Onyesha %1 zaidi</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished">Dalili ya hatari</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Kanuni</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished">Katika maandishi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Chanzo</translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished">Kwa nini dalili hizi za hatari</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished">Imeonwa %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept encrypted on this computer for %1 days, then overwritten.</source>
        <comment>Kept encrypted on this computer for %1 day, then overwritten.</comment>
        <translation type="unfinished">
            <numerusform>Huhifadhiwa ikiwa imesimbwa kwenye kompyuta hii kwa siku %1, kisha data nyingine huandikwa juu yake.</numerusform>
            <numerusform>Huhifadhiwa ikiwa imesimbwa kwenye kompyuta hii kwa siku %1, kisha data nyingine huandikwa juu yake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished">Imenakiliwa pamoja na vyanzo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Jibu</translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished">Jibu limetumwa kwa printa.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Hifadhi jibu</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">Chapisha jibu</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished">Jibu limehifadhiwa.</translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished">Linaweza kuwa na taarifa za mgonjwa; litunze kama unavyotunza ripoti.</translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished">Usikose kugundua</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">Fikiria</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Yanayounga mkono</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished">Yanayopinga</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished">hakuna kilichotajwa</translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished">Hati zako zinapingana: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">Uliza tena</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished">Haijatajwa:</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished">+ %1 zaidi</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">Ongeza %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Nakili maelezo</translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished">Bila modeli ya lugha, jibu linanukuliwa.</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished">Nenda kwenye Modeli</translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished">Modeli ya lugha inapumzika.</translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished">Jibu lililonukuliwa linabaki.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Jaribu tena</translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished">Hakuna kilichotungwa.</translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished">Utungaji ulisimamishwa; jibu lililonukuliwa ni kamili.</translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished">Utungaji ulisimamishwa kabla ya sentensi yake ya kwanza; jibu lililonukuliwa ni kamili.</translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished">Litunge tena</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished">Vifungu vilivyopatikana</translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished">Vifungu vya karibu zaidi katika maktaba yako</translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished">Hati zako hazijibu swali hili. Hakuna jibu linalotolewa bila chanzo.</translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished">Haikupatikana katika maktaba yako</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">Sentensi zilizonukuliwa</translation>
    </message>
    <message>
        <source>Computed:</source>
        <translation type="unfinished">Imekokotolewa:</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">kwa nini</translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished">Jinsi hili lilivyotengenezwa – ficha</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">Jinsi hili lilivyotengenezwa</translation>
    </message>
    <message>
        <source>From the history, asked %1</source>
        <translation type="unfinished">Kutoka historia, liliulizwa %1</translation>
    </message>
    <message>
        <source>Ask it again to answer it from the documents as they are now.</source>
        <translation type="unfinished">Liulize tena ili lijibiwe kutoka hati zilivyo sasa.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation type="unfinished">Swali limefutwa.</translation>
    </message>
    <message>
        <source>All questions are deleted.</source>
        <translation type="unfinished">Maswali yote yamefutwa.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished">Historia iko katika %1.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">Haijatajwa</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Alama</translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished">Thamani za alama</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Funga</translation>
    </message>
    <message>
        <source>Allergy to %1: not known to the checks. Drugs are not compared with it.</source>
        <translation type="unfinished">Mzio wa %1: haujulikani kwa uhakiki. Dawa hazilinganishwi nao.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished">Hakuna chanzo kilichopatikana</translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished">Ulinganifu dhaifu – soma vyanzo</translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform>Ulinganifu mzuri katika hati %1</numerusform>
            <numerusform>Ulinganifu mzuri katika hati %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished">Pia ilitafutwa: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished">Imesomwa kama: %1</translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished">Imetafutwa kwa maneno tu; utafutaji kwa maana bado hauko tayari.</translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished">Hati mpya bado zinawekwa kwenye faharasa: vifungu %1 vinaweza kupatikana kwa maneno tu.</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished">Inaungwa mkono</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished">Inaungwa mkono kwa sehemu</translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished">Haiungwi mkono na chanzo</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished">%1 – haijakamilika</translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished">Imenukuliwa neno kwa neno kutoka hati zako.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished">Imetungwa na modeli ya lugha; kila sentensi inahakikiwa.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform>Inasoma kifungu %1 …</numerusform>
            <numerusform>Inasoma vifungu %1 …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished">tokeni %1 kati ya %2</translation>
    </message>
    <message numerus="yes">
        <source>Writing – %1 sentences checked</source>
        <comment>Writing – %1 sentence checked</comment>
        <translation type="unfinished">
            <numerusform>Inaandika – sentensi %1 imehakikiwa</numerusform>
            <numerusform>Inaandika – sentensi %1 zimehakikiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Swali</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Vyanzo</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">Rasimu kutoka msaidizi wa kompyuta. Hakiki kabla ya kutumia.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform>Uhakiki umepata tatizo %1</numerusform>
            <numerusform>Uhakiki umepata matatizo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished">Limeharibika, au si kile jina linachosema</translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished">Aina ya faili ambayo Wardlight haisomi</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished">Limefungwa kwa nenosiri</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished">Kubwa mno</translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished">Lilichukua muda mrefu mno, au liliangusha kisomaji</translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished">Halina maandishi, hata baada ya OCR</translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished">Hakuna nafasi iliyobaki kwenye diski</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished">Hakuna ruhusa ya kulisoma</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished">Halikuweza kuongezwa</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform>Faili %1 halikuweza kuongezwa</numerusform>
            <numerusform>Faili %1 hazikuweza kuongezwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Kichwa</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Daraja</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Toleo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Imetolewa</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">Mapitio kabla ya</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Kurasa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Hali</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Imeongezwa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Haijulikani</translation>
    </message>
    <message>
        <source>A document may be in several collections. It stays in the library, whatever is ticked here.</source>
        <translation type="unfinished">Hati inaweza kuwa katika mikusanyiko kadhaa. Inabaki katika maktaba, chochote kitakachowekewa alama hapa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform>Hati %1 imeongezwa.</numerusform>
            <numerusform>Hati %1 zimeongezwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform>Faili %1 lilikuwa tayari katika maktaba.</numerusform>
            <numerusform>Faili %1 zilikuwa tayari katika maktaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished">Kadi imehifadhiwa.</translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished">Hati imeondolewa.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">Hakuna jipya.</translation>
    </message>
    <message>
        <source>Too big for this computer</source>
        <translation type="unfinished">Ni kubwa mno kwa kompyuta hii</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished">Tumia sasa</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Tumia %1</translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished">Pima kasi</translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished">Pima kasi ya %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Ondoa…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Ondoa %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Ondoa</translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished">Ondoa %1 sasa</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Iache</translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished">Ya mwisho ya aina yake inabaki.</translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished">Uondoe %1? Inaweza kuingizwa tena kutoka kifurushi chake.</translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished">Nimelinganisha, na kila herufi ni sawa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Ingiza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Ghairi</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished">Imepatikana: %1</translation>
    </message>
    <message>
        <source>Every file is checked against its manifest while it is copied.</source>
        <translation type="unfinished">Kila faili linahakikiwa na orodha yake ya yaliyomo wakati linanakiliwa.</translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished">%1 imekuja bila orodha ya yaliyomo</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished">Linganisha SHA-256 hii na ile iliyotangazwa na mtengenezaji wa modeli. Modeli iliyoharibika au kubadilishwa hutoa upuuzi kwa ufasaha.</translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished">Ingiza kutoka USB au folda…</translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished">Ingiza faili la .gguf…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished">Thibitisha zote</translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished">Ondoa kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished">Hakuna modeli ya lugha kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished">Kila kitu isipokuwa utungaji huru kinafanya kazi bila hiyo: majibu yananukuliwa kutoka hati zako. Idara yako ya TEHAMA hutengeneza kifurushi cha modeli kwenye kompyuta iliyounganishwa na kukileta kwa kifaa cha USB; kiingize hapa.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Kiotomatiki</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished">Kichakataji tu</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">Mahali modeli inapokokotolewa</translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished">Maendeleo ya uingizaji au uhakiki</translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished">Inakokotolewa kwenye %1: %2.</translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished">Folda au kifaa cha USB chenye vifurushi</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished">Faili la modeli</translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished">Hakuna kifurushi katika folda hii.</translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished">Kifurushi ni folda yenye manifest.json; .gguf ina kitufe chake.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">Inaangalia</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">Inakokotoa alama ya utambulisho</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">Inaingiza</translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished">Imeingizwa na kuthibitishwa: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Inahakiki</translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished">Imethibitishwa ✓ %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Imeharibika</translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished">Kila faili ni kile orodha yake ya yaliyomo inachosema.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">Inapima</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished">Inachagua</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">Inaondoa</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished">Inaondoa kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished">Imesimamishwa. Hakuna kilichoachwa nusu.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished">bilioni %1</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished">milioni %1</translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished">Hutunga majibu na muhtasari</translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished">Hupata vifungu kwa maana</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">tokeni %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Kazi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Ukubwa</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Idadi ya vigezo</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished">Ukwantishaji</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">Muktadha</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Leseni</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">Imetengenezwa kutoka</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Tathmini</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished">Inatoshea vizuri</translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished">Inatoshea, polepole</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished">Haitoshei</translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished">Inahitaji takriban %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 huru</translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished">Inasoma tokeni %1 na kuandika tokeni %2 kwa sekunde kwa nyuzi %3.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">Inatumika</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Tayari</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished">Imethibitishwa kwa mkono</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform>Rekodi %1</numerusform>
            <numerusform>Rekodi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Na.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Nani</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Nini</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Kuhusu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Tarehe</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Hati</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished">Hamisha mkusanyiko</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the file.</source>
        <comment>%1 document is in the file.</comment>
        <translation type="unfinished">
            <numerusform>Hati %1 imo katika faili.</numerusform>
            <numerusform>Hati %1 zimo katika faili.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed and not encrypted. Give this fingerprint to whoever imports it: %1</source>
        <translation type="unfinished">Imesainiwa na haijasimbwa. Mpe anayeileta alama hii ya utambulisho: %1</translation>
    </message>
    <message>
        <source>Import a signed collection</source>
        <translation type="unfinished">Leta mkusanyiko uliosainiwa</translation>
    </message>
    <message>
        <source>Signed collections</source>
        <translation type="unfinished">Mikusanyiko iliyosainiwa</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Faili zote</translation>
    </message>
    <message>
        <source>The collection %1 was made. Choose documents and put them into it.</source>
        <translation type="unfinished">Mkusanyiko %1 umetengenezwa. Chagua hati na uziweke ndani yake.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation type="unfinished">Sasa unaitwa %1.</translation>
    </message>
    <message>
        <source>The collection %1 was deleted. Its documents stay in the library.</source>
        <translation type="unfinished">Mkusanyiko %1 umefutwa. Hati zake zinabaki katika maktaba.</translation>
    </message>
    <message>
        <source>The collections were changed.</source>
        <translation type="unfinished">Mikusanyiko imebadilishwa.</translation>
    </message>
    <message>
        <source>The older document is kept for reading and answers no question any more.</source>
        <translation type="unfinished">Hati ya zamani inahifadhiwa kwa kusomwa na haijibu tena swali lolote.</translation>
    </message>
    <message>
        <source>This document answers questions again.</source>
        <translation type="unfinished">Hati hii inajibu maswali tena.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished">Mkusanyiko mpya</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished">Badilisha jina la mkusanyiko</translation>
    </message>
    <message>
        <source>Delete the collection %1?</source>
        <translation type="unfinished">Ufute mkusanyiko %1?</translation>
    </message>
    <message>
        <source>Its documents stay in the library.</source>
        <translation type="unfinished">Hati zake zinabaki katika maktaba.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">Ufute</translation>
    </message>
    <message>
        <source>Choose documents in the table first.</source>
        <translation type="unfinished">Chagua hati kwenye jedwali kwanza.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">Mkusanyiko</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %1 documents</source>
        <comment>Collections of this document</comment>
        <translation type="unfinished">
            <numerusform>Mikusanyiko ya hati %1</numerusform>
            <numerusform>Mikusanyiko ya hati %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished">Jina la mkusanyiko</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ongeza</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Hifadhi</translation>
    </message>
    <message>
        <source>Emergency, Maternity, Formulary …</source>
        <translation type="unfinished">Dharura, Uzazi, Orodha ya dawa …</translation>
    </message>
    <message>
        <source>Every file could be added.</source>
        <translation type="unfinished">Kila faili imeweza kuongezwa.</translation>
    </message>
    <message>
        <source>Which document does it replace?</source>
        <translation type="unfinished">Inachukua nafasi ya hati ipi?</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">Chuja kwa kichwa, mtoaji au toleo</translation>
    </message>
    <message>
        <source>It replaces this one</source>
        <translation type="unfinished">Inachukua nafasi ya hii</translation>
    </message>
    <message>
        <source>“%1” answers from now on. The older document stays for reading, and answers that cited it say that a newer version exists.</source>
        <translation type="unfinished">“%1” inajibu kuanzia sasa. Hati ya zamani inabaki kwa kusomwa, na majibu yaliyoitaja yanasema kwamba toleo jipya zaidi lipo.</translation>
    </message>
    <message>
        <source>Import the collection “%1”</source>
        <translation type="unfinished">Leta mkusanyiko “%1”</translation>
    </message>
    <message>
        <source>Documents in the file</source>
        <translation type="unfinished">Hati katika faili</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation type="unfinished">Alama ya utambulisho ya msaini</translation>
    </message>
    <message>
        <source>I compared it with the sender, and it is the same</source>
        <translation type="unfinished">Nimeilinganisha na mtumaji, na ni ileile</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <comment>%1 document</comment>
        <translation type="unfinished">
            <numerusform>Hati %1</numerusform>
            <numerusform>Hati %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation type="unfinished">Rudi kwenye skrini ya kufunga</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Tafuta</translation>
    </message>
    <message>
        <source>Guidelines of the emergency shelf</source>
        <translation type="unfinished">Miongozo ya rafu ya dharura</translation>
    </message>
    <message>
        <source>Emergency access to this hospital&apos;s guidelines, without the passphrase. Each use is recorded. Search is by words alone; nothing is kept of what you type.</source>
        <translation type="unfinished">Ufikiaji wa dharura wa miongozo ya hospitali hii, bila kaulisiri. Kila matumizi hurekodiwa. Utafutaji ni kwa maneno tu; hakuna unachoandika kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished">Ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished">Kwenye rafu</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words.</source>
        <translation type="unfinished">Hakuna kwenye rafu chenye maneno haya.</translation>
    </message>
    <message>
        <source>A newer version of a cited document exists, or it was removed.</source>
        <translation type="unfinished">Toleo jipya la hati iliyotajwa lipo, au iliondolewa.</translation>
    </message>
    <message>
        <source>Searches %1</source>
        <translation type="unfinished">Inatafuta katika %1</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished">hati zote</translation>
    </message>
    <message>
        <source>Being phrased by the language model; each sentence is checked before you see it.</source>
        <translation type="unfinished">Inaandikwa na modeli ya lugha; kila sentensi inakaguliwa kabla hujaiona.</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation type="unfinished">Ilitafutwa katika: %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished">imesainiwa tarehe %1</translation>
    </message>
    <message>
        <source>Every file is whole. This library knows the signer:</source>
        <translation type="unfinished">Kila faili ni nzima. Maktaba hii inamjua msaini:</translation>
    </message>
    <message>
        <source>Every file is whole, but this library does not know the signer yet. Compare this fingerprint with the one that the sender reads to you, by telephone or on paper:</source>
        <translation type="unfinished">Kila faili ni nzima, lakini maktaba hii bado haimjui msaini. Linganisha alama hii ya utambulisho na ile ambayo mtumaji anakusomea, kwa simu au kwenye karatasi:</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">Nyuzi za modeli ya lugha</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished">Imekokotolewa kwa</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished">Nyuzi</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the memory after %1 minutes without use.</source>
        <comment>Leaves the memory after %1 minute without use.</comment>
        <translation type="unfinished">
            <numerusform>Huondoka kwenye kumbukumbu baada ya dakika %1 bila matumizi.</numerusform>
            <numerusform>Huondoka kwenye kumbukumbu baada ya dakika %1 bila matumizi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 of this disk; %2 free.</source>
        <translation type="unfinished">Inachukua %1 za diski hii; %2 ziko wazi.</translation>
    </message>
    <message>
        <source>Takes %1 of this disk, and only %2 is free. Make room first.</source>
        <translation type="unfinished">Inachukua %1 za diski hii, na %2 tu ziko wazi. Tengeneza nafasi kwanza.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Hifadhidata</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform>Swali %1 linafutwa.</numerusform>
            <numerusform>Maswali %1 yanafutwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform>Swali %1 linahifadhiwa.</numerusform>
            <numerusform>Maswali %1 yanahifadhiwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform>Jibu %1 linasubiri mapitio.</numerusform>
            <numerusform>Majibu %1 yanasubiri mapitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation type="unfinished">DOZI</translation>
    </message>
    <message>
        <source>Risk status unknown</source>
        <translation type="unfinished">Hali ya hatari haijulikani</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished">Bandika ripoti</translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished">Bandika au sema maandishi hapa. Yanabaki kwenye kumbukumbu na hayahifadhiwi kamwe.</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">Fupisha</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Imehakikiwa na</translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished">Jina na wadhifa. Yanachapishwa kwenye kila nakala pamoja na wakati.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished">Weka alama kuwa imehakikiwa</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">Nenosiri la %1</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished">Halihifadhiwi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fungua</translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished">Ripoti za mgonjwa mmoja</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">Hifadhi muhtasari</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <comment>%1 page</comment>
        <translation type="unfinished">
            <numerusform>Ukurasa %1</numerusform>
            <numerusform>Kurasa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Muhtasari</translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished">Ripoti inaonekana hapa</translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished">Chagua mstari wa muhtasari ili kuona chanzo chake, kikiwa kimewekewa alama kwenye ukurasa.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Ripoti</translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished">Dondosha ripoti za mgonjwa mmoja hapa</translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished">PDF, DOCX, skani, picha, maandishi au rekodi za FHIR. Zinasomwa kwenye kompyuta hii, zinawekwa kwenye kumbukumbu tu, na zinasahauliwa kwa “Mgonjwa anayefuata”. Kila mstari wa muhtasari unaelekeza kwenye sentensi yake katika ripoti.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Chagua faili…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">Bandika maandishi…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Imeanzishwa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Imebadilishwa</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished">Imeendelezwa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Imesimamishwa</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">Soma kwanza</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">Dawa wakati wa kuruhusiwa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Nakili</translation>
    </message>
    <message>
        <source>Drug / substance</source>
        <translation type="unfinished">Dawa / kitu</translation>
    </message>
    <message>
        <source>Past reactions</source>
        <translation type="unfinished">Athari zilizopita</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Hali</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Dawa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sababu</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Juu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Chini</translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished">Hakiki: hakuna sentensi inayolingana</translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished">Imetungwa</translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished">Hakiki: inaungwa mkono kwa sehemu</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">Yanakosekana kwenye hati</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">Hakuna kinachotarajiwa kinachokosekana.</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">Katika hati, si katika muhtasari huu</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">Msaada wa uamuzi. Hakiki vyanzo. Si maagizo ya tiba.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">Hakuna ambacho uhakiki umekipata.</translation>
    </message>
    <message>
        <source>Check: number differs</source>
        <translation type="unfinished">Kagua: namba inatofautiana</translation>
    </message>
    <message>
        <source>Check: unit differs</source>
        <translation type="unfinished">Kagua: kipimo kinatofautiana</translation>
    </message>
    <message>
        <source>Check: medicine differs</source>
        <translation type="unfinished">Kagua: dawa inatofautiana</translation>
    </message>
    <message>
        <source>Check: yes or no differs</source>
        <translation type="unfinished">Kagua: ndiyo au hapana inatofautiana</translation>
    </message>
    <message>
        <source>Check: left or right differs</source>
        <translation type="unfinished">Kagua: kushoto au kulia inatofautiana</translation>
    </message>
    <message>
        <source>Check: date differs</source>
        <translation type="unfinished">Kagua: tarehe inatofautiana</translation>
    </message>
    <message>
        <source>Check: words differ</source>
        <translation type="unfinished">Kagua: maneno yanatofautiana</translation>
    </message>
    <message>
        <source>Draft in plain words – check before the patient gets it</source>
        <translation type="unfinished">Rasimu kwa maneno rahisi – kagua kabla mgonjwa hajaipata</translation>
    </message>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished">Rasimu – hakiki kabla ya kutumia</translation>
    </message>
    <message>
        <source>Scroll summary and report together</source>
        <translation type="unfinished">Sogeza muhtasari na ripoti pamoja</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 lines</source>
        <comment>Used by %1 line</comment>
        <translation type="unfinished">
            <numerusform>Imetumika katika mstari %1</numerusform>
            <numerusform>Imetumika katika mistari %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the summary uses this</source>
        <translation type="unfinished">Hakuna mstari wa muhtasari unaotumia hii</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished">Umehakikiwa na %1, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Tokeo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Thamani</translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished">Kiwango</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarehe</translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished">Kurasa zilizotumika: %1 kati ya %2</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished">Ondoa sampuli</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Imekamilika</translation>
    </message>
    <message>
        <source>Press a blue number such as [1] in the answer, or Alt+Down: the page opens beside it, with the sentence marked.</source>
        <translation type="unfinished">Bonyeza namba ya bluu kama [1] katika jibu, au Alt+Down: ukurasa unafunguka kando yake, sentensi ikiwa imewekewa alama.</translation>
    </message>
    <message>
        <source>That is how every sentence can be checked. F1 opens the help, Ctrl+K finds every action.</source>
        <translation type="unfinished">Hivyo ndivyo kila sentensi inavyoweza kukaguliwa. F1 hufungua msaada, Ctrl+K hupata kila kitendo.</translation>
    </message>
    <message>
        <source>The samples were removed.</source>
        <translation type="unfinished">Sampuli zimeondolewa.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Chagua folda…</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished">Ongeza sampuli</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished">Hati zako</translation>
    </message>
    <message>
        <source>Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain text, and scanned pages. They are kept encrypted, and each can be asked as soon as it is stored. Adding goes on while you continue.</source>
        <translation type="unfinished">Kila jibu linatoka katika miongozo unayoongeza: PDF, DOCX, HTML, maandishi ya kawaida na kurasa zilizoskaniwa. Huhifadhiwa zikiwa zimesimbwa, na kila moja inaweza kuulizwa mara tu inapohifadhiwa. Kuongeza kunaendelea wakati wewe unaendelea.</translation>
    </message>
    <message>
        <source>The samples are documents of an invented hospital, to try Wardlight with. They can be removed at the end of this first run; never use them for patients.</source>
        <translation type="unfinished">Sampuli ni hati za hospitali ya kubuni, za kujaribu Wardlight. Zinaweza kuondolewa mwishoni mwa matumizi haya ya kwanza; kamwe usizitumie kwa wagonjwa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the library.</source>
        <comment>%1 document is in the library.</comment>
        <translation type="unfinished">
            <numerusform>Hati %1 imo katika maktaba.</numerusform>
            <numerusform>Hati %1 zimo katika maktaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished">Maktaba ni tupu.</translation>
    </message>
    <message>
        <source>Continue without documents</source>
        <translation type="unfinished">Endelea bila hati</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be read; the Library tab says why.</source>
        <comment>%1 file could not be read; the Library tab says why.</comment>
        <translation type="unfinished">
            <numerusform>Faili %1 haikuweza kusomwa; kichupo cha Maktaba kinasema kwa nini.</numerusform>
            <numerusform>Faili %1 hazikuweza kusomwa; kichupo cha Maktaba kinasema kwa nini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Tafuta tena</translation>
    </message>
    <message>
        <source>A language model, if you have one</source>
        <translation type="unfinished">Modeli ya lugha, kama unayo</translation>
    </message>
    <message>
        <source>Without one, answers are quoted word by word from your documents. With one, they are phrased as well and checked sentence by sentence. You can import one later under Models.</source>
        <translation type="unfinished">Bila modeli, majibu hunukuliwa neno kwa neno kutoka hati zako. Ukiwa nayo, pia huandikwa upya na kukaguliwa sentensi kwa sentensi. Unaweza kuleta moja baadaye chini ya Modeli.</translation>
    </message>
    <message>
        <source>Looking for packs on USB sticks…</source>
        <translation type="unfinished">Inatafuta vifurushi kwenye vijiti vya USB…</translation>
    </message>
    <message>
        <source>On your USB stick:</source>
        <translation type="unfinished">Kwenye kijiti chako cha USB:</translation>
    </message>
    <message>
        <source>No pack was found on a USB stick.</source>
        <translation type="unfinished">Hakuna kifurushi kilichopatikana kwenye kijiti cha USB.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished">Leta %1</translation>
    </message>
    <message>
        <source>Continue without a model</source>
        <translation type="unfinished">Endelea bila modeli</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation type="unfinished">Swali la kujaribu</translation>
    </message>
    <message>
        <source>A question that your documents answer</source>
        <translation type="unfinished">Swali ambalo hati zako zinajibu</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished">Uliza</translation>
    </message>
    <message>
        <source>Open Wardlight</source>
        <translation type="unfinished">Fungua Wardlight</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">Jaribu</translation>
    </message>
    <message>
        <source>The answer is made of sentences of your documents. The number behind each, like [1], opens the page that it comes from, with the sentence marked.</source>
        <translation type="unfinished">Jibu limetengenezwa kwa sentensi za hati zako. Namba iliyo nyuma ya kila moja, kama [1], hufungua ukurasa ilikotoka, sentensi ikiwa imewekewa alama.</translation>
    </message>
    <message>
        <source>There is no document to ask yet. Go back to add some or the samples, or open Wardlight and add them in the Library tab.</source>
        <translation type="unfinished">Bado hakuna hati ya kuuliza. Rudi nyuma uongeze hati au sampuli, au fungua Wardlight na uziongeze katika kichupo cha Maktaba.</translation>
    </message>
    <message>
        <source>A question to the sample guideline on malaria in children:</source>
        <translation type="unfinished">Swali kwa mwongozo wa sampuli kuhusu malaria kwa watoto:</translation>
    </message>
    <message>
        <source>Ask something that one of your documents answers:</source>
        <translation type="unfinished">Uliza kitu ambacho mojawapo ya hati zako inajibu:</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished">Dalili za hatari</translation>
    </message>
    <message>
        <source>Found by rules in what you type, before any model.</source>
        <translation type="unfinished">Hupatikana kwa kanuni katika unachoandika, kabla ya modeli yoyote.</translation>
    </message>
    <message>
        <source>The rules found no danger sign in a text that has one. Tell your IT.</source>
        <translation type="unfinished">Kanuni hazikupata dalili ya hatari katika maandishi yenye dalili hiyo. Ijulishe idara yako ya TEHAMA.</translation>
    </message>
    <message>
        <source>Allergy, pregnancy, child and kidney check</source>
        <translation type="unfinished">Uhakiki wa mzio, ujauzito, mtoto na figo</translation>
    </message>
    <message>
        <source>Compares the drugs of an answer with what you wrote of the patient.</source>
        <translation type="unfinished">Hulinganisha dawa za jibu na ulichoandika kuhusu mgonjwa.</translation>
    </message>
    <message>
        <source>The rules missed a drug that its allergy forbids. Tell your IT.</source>
        <translation type="unfinished">Kanuni zilikosa kugundua dawa inayokatazwa na mzio. Ijulishe idara yako ya TEHAMA.</translation>
    </message>
    <message>
        <source>Finds passages also where other words are used.</source>
        <translation type="unfinished">Hupata vifungu hata pale maneno mengine yanapotumika.</translation>
    </message>
    <message>
        <source>No embedder is installed; only words are searched.</source>
        <translation type="unfinished">Hakuna embedder iliyosakinishwa; maneno tu yanatafutwa.</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished">Utafutaji kwa maana</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">Modeli ya lugha</translation>
    </message>
    <message>
        <source>All checks run.</source>
        <translation type="unfinished">Uhakiki wote unafanya kazi.</translation>
    </message>
    <message>
        <source>These checks are off: %1. Be twice as careful.</source>
        <translation type="unfinished">Uhakiki huu umezimwa: %1. Kuwa mwangalifu maradufu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">hakuna</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">umewashwa</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation type="unfinished">UMEZIMWA</translation>
    </message>
    <message>
        <source>A check that runs can still miss something. Read the source before you act.</source>
        <translation type="unfinished">Uhakiki unaofanya kazi bado unaweza kukosa jambo. Soma chanzo kabla ya kuchukua hatua.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">Uhakiki</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished">Tafuta kitendo</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished">Andika unachotaka kufanya</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Vitendo</translation>
    </message>
    <message>
        <source>No action has these words. Try fewer or others.</source>
        <translation type="unfinished">Hakuna kitendo chenye maneno haya. Jaribu machache au mengine.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to do it, Esc to close</source>
        <translation type="unfinished">↑ ↓ kuchagua, Enter kutekeleza, Esc kufunga</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Haijarekodiwa</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished">Mwongozo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Rejea</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">Haijathibitishwa</translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished">Imepita tarehe ya mapitio</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished">Mapitio ni leo</translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform>Mapitio baada ya siku %1</numerusform>
            <numerusform>Mapitio baada ya siku %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Imebadilishwa na nyingine</translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished">Tayari (kwa maneno)</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">Inaweka kwenye faharasa %1 %</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Muda wake umeisha</translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished">Tayari (imeskaniwa)</translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished">Baadhi ya kurasa ni skani; maandishi yake yalisomwa kwa OCR.</translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished">Kwenye baadhi ya kurasa OCR haikuwa na uhakika; hakiki namba na vipimo kwa picha ya ukurasa.</translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished">Baadhi ya maandishi yalitoka yakiwa yamevurugika; soma kurasa hizo kama picha.</translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished">Jedwali halikuweza kusomwa safu kwa safu; hakiki thamani zake.</translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished">Faili lina maandishi yasiyoonekana kwenye ukurasa; hayatumiki kamwe katika majibu.</translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished">Sehemu ya faili haikuweza kusomwa; hakiki asili.</translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished">Dondosha ili kufupisha – mgonjwa mmoja kwa wakati</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished">Dondosha ili kuongeza kwenye maktaba</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation type="unfinished">Tafuta kwenye skrini hii</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished">Tokeo lililotangulia</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Tokeo linalofuata</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 kati ya %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation type="unfinished">Ukurasa huu haujatafsiriwa bado; unaonyeshwa kwa Kiingereza.</translation>
    </message>
    <message>
        <source>Ask the question; break the line</source>
        <translation type="unfinished">Uliza swali; anza mstari mpya</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Kitufe</translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished">Kazi yake</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Tafuta katika msaada</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Mada</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Maandishi ya msaada</translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or others.</source>
        <translation type="unfinished">Hakuna mada yenye maneno haya. Jaribu machache au mengine.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">Swali jipya</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">Ongeza hati…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished">Ongeza folda…</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">Nakili pamoja na vyanzo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Chapisha…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Hifadhi kama…</translation>
    </message>
    <message>
        <source>Print and save without names</source>
        <translation type="unfinished">Chapisha na uhifadhi bila majina</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">Mgonjwa anayefuata</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Funga kwa kufuli</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished">Ficha mara moja</translation>
    </message>
    <message>
        <source>PIN for today…</source>
        <translation type="unfinished">PIN ya leo…</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished">Badilisha mtumiaji</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Toka</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Uliza</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Maktaba</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">Modeli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Mipangilio</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished">Chanzo kinachofuata</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished">Chanzo kilichotangulia</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">Chuja hati</translation>
    </message>
    <message>
        <source>Clinical scores…</source>
        <translation type="unfinished">Alama za kliniki…</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">Maswali ya awali</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Maandishi makubwa zaidi</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Maandishi madogo zaidi</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished">Maandishi ya kawaida</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Inaandika</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation type="unfinished">Lugha itabadilika mara kazi inayoendelea itakapoisha.</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 off</source>
        <comment>Checks: 1 off</comment>
        <translation type="unfinished">
            <numerusform>Uhakiki: %1 umezimwa</numerusform>
            <numerusform>Uhakiki: %1 umezimwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what you read best. You can change it at any time in Settings.</source>
        <translation type="unfinished">Chagua unachosoma vizuri zaidi. Unaweza kukibadilisha wakati wowote katika Mipangilio.</translation>
    </message>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">Imewekwa na hospitali yako</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Endelea</translation>
    </message>
    <message>
        <source>Welcome to Wardlight</source>
        <translation type="unfinished">Karibu Wardlight</translation>
    </message>
    <message>
        <source>What Wardlight is for, and what it is not for</source>
        <translation type="unfinished">Wardlight ni kwa ajili ya nini, na si kwa ajili ya nini</translation>
    </message>
    <message>
        <source>I have read this. I check the source before I act.</source>
        <translation type="unfinished">Nimesoma haya. Ninahakiki chanzo kabla ya kuchukua hatua.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Rudi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Msaada</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished">Tafuta kitendo…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished">Hakuna kinachotoka kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Faili</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;Mwonekano</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">M&amp;saada</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Mandhari</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Kama mfumo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Angavu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Yenye giza</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Utofautishaji wa juu</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">Kurasa zenye giza katika mandhari yenye giza</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished">Programu imefanya kosa. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished">Endelea na kazi; likitokea tena, nakili maelezo kwa ajili ya idara yako ya TEHAMA.</translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished">Hakuna modeli ya lugha – majibu yananukuliwa kutoka hati zako</translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished">Modeli %1 kwenye %2</translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"> inapumzika kidogo – majibu yananukuliwa kutoka hati zako</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">Bila mtandao – hakuna kinachotoka kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished">Mtandao wa hospitali – maswali yanaenda kwa %1</translation>
    </message>
    <message>
        <source>Leave out names, numbers and dates of birth</source>
        <translation type="unfinished">Acha majina, namba na tarehe za kuzaliwa</translation>
    </message>
    <message>
        <source>For this copy alone. Read it before you pass it on: a name may be missed.</source>
        <translation type="unfinished">Kwa nakala hii tu. Isome kabla ya kuitoa: huenda jina likabaki.</translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished">Fupi mno au rahisi mno</translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished">Wastani – ndefu zaidi ni salama zaidi</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">Imara</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation type="unfinished">PIN ya leo</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation type="unfinished">PIN mpya, tarakimu 4 hadi 12</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">PIN ileile tena</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished">Weka PIN</translation>
    </message>
    <message>
        <source>Forget the PIN</source>
        <translation type="unfinished">Sahau PIN</translation>
    </message>
    <message>
        <source>The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five wrong tries only the passphrase opens it. It is never written to the disk.</source>
        <translation type="unfinished">PIN hufungua kufuli la dirisha hili kwa saa %1, au hadi Wardlight ifungwe. Baada ya majaribio matano yasiyo sahihi ni kaulisiri tu inayolifungua. PIN haiandikwi kamwe kwenye diski.</translation>
    </message>
    <message>
        <source>Your hospital allows no PIN.</source>
        <translation type="unfinished">Hospitali yako hairuhusu PIN yoyote.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished">PIN hizo mbili hazifanani. Andika ya pili tena.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Ukurasa %1 kati ya %2</translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished">Sehemu inayofuata ya skrini, au iliyotangulia</translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished">Simamisha, au funga kilichofunguliwa</translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished">Miunganisho %1 imejaribiwa tangu kuanza (%2).</translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished">Miunganisho %1 kwenda mahali pengine imejaribiwa tangu kuanza (%2).</translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished">Yote imekataliwa. Ijulishe idara yako ya TEHAMA.</translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished">Mtandao wa hospitali</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">Bila mtandao</translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished">Hakuna. Kuuliza, kusoma, kuongeza hati na kufunga kwa kufuli vyote vinafanya kazi kwenye kompyuta hii pekee.</translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished">Ni nini kinachohitaji mtandao?</translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished">Kila jaribio la programu kufungua muunganisho au kutafuta anwani linakataliwa na kuhesabiwa hapa.</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished">Ni nini kinachofuatiliwa?</translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished">Anzisha Wardlight katika nafasi tupu ya majina ya mtandao (unshare -rn wardlight), ambapo hakuna muunganisho unaowezekana, au fuatilia miito yake ya mfumo; kila kitu kinafanya kazi vilevile, na hakuna anwani ya intaneti inayotumika kamwe.</translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished">TEHAMA inawezaje kuthibitisha hilo?</translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished">Hospitali yako inaendesha modeli ya lugha kwenye seva yake yenyewe. Ili kutunga jibu au muhtasari, Wardlight inatuma swali, vifungu na maandishi ya ripoti kwa %1, na si mahali pengine popote. Utafutaji, usomaji, alama na dalili za hatari hufanya kazi kwenye kompyuta hii pekee.</translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished">Ni nini kinachotoka kwenye kompyuta hii?</translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished">Anwani na cheti cha seva vinawekwa na idara yako ya TEHAMA. Sehemu tofauti ya programu inaweza kufikia anwani hiyo na si nyingine; kila jaribio lingine linakataliwa na kuhesabiwa hapa.</translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished">Hakuna kinachopotea: basi majibu yananukuliwa kutoka hati zako, kama bila modeli.</translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished">Na seva isipojibu?</translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished">Katika maktaba moja iliyosimbwa ndani ya folda yako ya data. Bila kaulisiri au ufunguo wa urejeshaji hakuna anayeweza kuisoma.</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished">Hati ziko wapi?</translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished">Wardlight tayari imefunguliwa kwenye maktaba hii.</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished">Tumia dirisha lingine, au lifunge na ujaribu tena.</translation>
    </message>
    <message numerus="yes">
        <source>library: %1 documents</source>
        <comment>library: %1 document</comment>
        <translation type="unfinished">
            <numerusform>maktaba: hati %1</numerusform>
            <numerusform>maktaba: hati %1</numerusform>
        </translation>
    </message>
</context>
</TS>
