<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">जाँचें चलाएँ</translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished">निदान फ़ाइल निर्यात करें…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">लाइसेंस</translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished">निदान फ़ाइल में संस्करण, सेटिंग और जाँचों के परिणाम होते हैं। इसमें किसी दस्तावेज़ का पाठ या किसी दस्तावेज़, व्यक्ति या फ़ोल्डर का नाम नहीं होता।</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished">इस कंप्यूटर की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished">निदान फ़ाइल निर्यात करें</translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished">निदान फ़ाइल %1 में है।</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी करें</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">स्रोतों सहित कॉपी करें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">प्रिंट करें</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">उत्तर प्रिंट करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished">PDF या DOCX के रूप में सहेजें</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">नया</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">नया प्रश्न</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">रोका गया – अधूरा</translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished">शब्दबद्ध उत्तर</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">उद्धृत वाक्य</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">लाइब्रेरी में खोजें</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished">उत्तर तैयार है</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">रोका गया</translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished">शब्दबद्ध उत्तर तैयार है</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">खोज के परिणाम</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished">केवल अंश, सबसे उपयुक्त पहले।</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">उत्तर</translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished">आपके दस्तावेज़ों में खोज हो रही है</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">रोका गया – अधूरा</translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished">इस प्रश्न का कोई उत्तर नहीं दिखाया गया है।</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">क्या किया गया</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">सब कुछ</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished">नाम या शब्दों से छाँटें</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">सत्यापित करें</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">CSV निर्यात करें…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">ऑडिट</translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished">किसने कब क्या किया, मरीज़ के बारे में एक भी शब्द के बिना। कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished">ऑडिट निर्यात करें</translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished">सभी %1 प्रविष्टियाँ सही-सलामत हैं।</translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished">अपने IT विभाग को बताएँ; इस लाइब्रेरी और इसके बैकअप को जैसा है वैसा ही रखें।</translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished">ऑडिट %1 में है।</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">बैकअप की प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">बैकअप</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">बहाल करें…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished">बैकअप का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">यह बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished">%1 की लाइब्रेरी वर्तमान लाइब्रेरी की जगह लेगी, जो बैकअप के साथ रखी जाएगी। इसके बाद Wardlight लॉक हो जाएगा; इसे अपने पासफ़्रेज़ से अनलॉक करें।</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished">बैकअप बनाकर सत्यापित कर लिया गया है: %1 दस्तावेज़।</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished">रोका गया; सब कुछ पहले जैसा है।</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished">बहाली के समय अलग रखा गया</translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished">अपग्रेड से पहले अलग रखा गया</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">तैयार</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished">जाँच के परिणाम</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished">परिणाम बंद करें</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished">लाइब्रेरी ठीक है</translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished">ठीक है</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">इसे देखें</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">क्षतिग्रस्त</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">छिपाया गया</translation>
    </message>
    <message>
        <source>Hidden. Press any key to unlock.</source>
        <translation type="unfinished">छिपाया गया। अनलॉक करने के लिए कोई भी कुंजी दबाएँ।</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">वही पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished">चार या पाँच असंबद्ध शब्द टाइप करने में आसान और अनुमान लगाने में कठिन होते हैं।</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished">लाइब्रेरी बनाएँ</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished">वे %1 में रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Where your data stays</source>
        <translation type="unfinished">आपका डेटा कहाँ रहता है</translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished">आपके अस्पताल के दस्तावेज़ इस कंप्यूटर पर एन्क्रिप्ट करके रखे जाते हैं। यहाँ से कुछ भी बाहर नहीं जाता। पासफ़्रेज़ इन्हें खोलता है; कोई भी इसे आपके लिए खोज नहीं सकता।</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished">बनाई जा रही है…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">दोनों पासफ़्रेज़ एक जैसे नहीं हैं। दूसरा फिर से टाइप करें।</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished">विवरण बंद करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">संपादित करें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">हटाएँ…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished">संग्रह…</translation>
    </message>
    <message>
        <source>Replaces…</source>
        <translation type="unfinished">इसकी जगह लेता है…</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation type="unfinished">इसे फिर उत्तर देने दें</translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished">पाठ, जैसा सहायक को दिखता है</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">रहने दें</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">स्थायी रूप से हटाएँ</translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished">पृष्ठ 1, जैसा सहायक को दिखता है</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished">कार्ड संपादित करें</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">यह दस्तावेज़ हटाएँ?</translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished">“%1” अपने पाठ, इंडेक्स और एन्क्रिप्टेड मूल फ़ाइल सहित इस कंप्यूटर से मिटा दिया जाएगा। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">दर्ज नहीं</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">संग्रह</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">इससे बदला गया</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">इसकी जगह लेता है</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">जारीकर्ता</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">जारी</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">समीक्षा की अंतिम तिथि</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">पृष्ठ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">भाषा</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished">अंश</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">फ़ाइल</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">जोड़ा गया</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished">%1, जिनमें से %2 अर्थ के अनुसार इंडेक्स किए गए</translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished">पिछला प्रश्न: %1</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished">पिछला उत्तर</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">शीर्षक</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">श्रेणी</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">जारीकर्ता</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">जारी होने की तिथि</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">समीक्षा की अंतिम तिथि</translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished">DD-Mmm-YYYY, उदाहरण: %1</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished">शीर्षक टाइप करें।</translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished">जारी होने की तिथि मान्य तिथि नहीं है।</translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished">समीक्षा तिथि मान्य तिथि नहीं है।</translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished">समीक्षा तिथि जारी होने की तिथि से पहले की है।</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished">फ़ाइलें जो जोड़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation type="unfinished">इसे फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished">इसे भूल जाएँ</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished">सभी के लिए फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">CSV निर्यात करें…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished">सूची बंद करें</translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished">चुनी गई फ़ाइल का पासवर्ड</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished">खोलें और जोड़ें</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">%1 का पासवर्ड</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished">सूची निर्यात करें</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Note about the answer</source>
        <translation type="unfinished">उत्तर पर टिप्पणी</translation>
    </message>
    <message>
        <source>What is wrong? Name no patient.</source>
        <translation type="unfinished">क्या ग़लत है? किसी मरीज़ का नाम न लिखें।</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">टिप्पणी सहेजें</translation>
    </message>
    <message>
        <source>This answer is</source>
        <translation type="unfinished">यह उत्तर</translation>
    </message>
    <message>
        <source>This answer is: %1</source>
        <translation type="unfinished">यह उत्तर: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">वापस लिया गया।</translation>
    </message>
    <message>
        <source>Kept on this computer. Nothing is sent.</source>
        <translation type="unfinished">इस कंप्यूटर पर रखा गया। कुछ भी भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Kept for review on this computer. Nothing is sent.</source>
        <translation type="unfinished">समीक्षा के लिए इस कंप्यूटर पर रखा गया। कुछ भी भेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished">अनुवर्ती प्रश्न</translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished">उसी मरीज़ के बारे में अनुवर्ती प्रश्न पूछें</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">टैब</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">पूछें</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">सारांश बनाएँ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">लाइब्रेरी</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished">इतिहास बंद करें</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished">प्रश्नों और उत्तरों में खोजें</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">पहले के प्रश्न</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">हटाएँ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">निर्यात करें…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished">सभी मिटाएँ…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">इस कंप्यूटर के सभी प्रश्न और उत्तर मिटाकर अधिलेखित कर दिए जाएँगे, वे भी जो समीक्षा की प्रतीक्षा में हैं। पहले लिए गए बैकअप में उनके प्रश्न एन्क्रिप्टेड रूप में बने रहेंगे।</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">सभी प्रश्न मिटाएँ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">रहने दें</translation>
    </message>
    <message>
        <source>This question and its answer are deleted from this computer and overwritten. This cannot be undone.</source>
        <translation type="unfinished">यह प्रश्न और इसका उत्तर इस कंप्यूटर से हटाए और मिटाए जाते हैं। इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished">यह प्रश्न हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">रहने दें</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">इतिहास</translation>
    </message>
    <message>
        <source>Your settings keep no history; questions are forgotten at once.</source>
        <translation type="unfinished">आपकी सेटिंग कोई इतिहास नहीं रखती; प्रश्न तुरंत भुला दिए जाते हैं।</translation>
    </message>
    <message>
        <source>No question or answer has all of these words.</source>
        <translation type="unfinished">किसी प्रश्न या उत्तर में ये सभी शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation type="unfinished">अभी तक कोई प्रश्न नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Your settings keep no history; these wait for review.</source>
        <translation type="unfinished">आपकी सेटिंग कोई इतिहास नहीं रखती; ये समीक्षा की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished">इतिहास निर्यात करें</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished">चिपकाया गया पाठ</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished">पृष्ठों सहित कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished">सारांश प्रिंट करें</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">सारांश सहेजें</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">सारांश</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished">सारांश प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished">सारांश सहेजा गया।</translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished">इसमें मरीज़ का डेटा है; इसे रिपोर्ट की तरह ही सँभालकर रखें।</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished">दिशानिर्देश यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished">PDF, DOCX, HTML, Markdown, सादा पाठ और स्कैन किए गए पृष्ठ। ये इसी कंप्यूटर पर पढ़े जाते हैं, एन्क्रिप्ट करके रखे जाते हैं, और सहेजे जाते ही इनसे प्रश्न पूछे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">फ़ाइलें चुनें…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">दस्तावेज़</translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished">दस्तावेज़ों का फ़ोल्डर जोड़ें</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished">नमूना दस्तावेज़ों और सार्वजनिक पासफ़्रेज़ वाली डेमो लाइब्रेरी। इसे मरीज़ों के लिए कभी उपयोग न करें।</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished">सूची %1 में है।</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">काम चल रहा है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished">इंडेक्स नए सिरे से बनाया गया: %1 अंश।</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">विवरण</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished">पृष्ठ संख्या</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished">पृष्ठ की छवि</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">टाइप किया हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished">लगता है Caps Lock चालू है</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished">इतिहास अभी मिटाएँ…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">इस कंप्यूटर के सभी प्रश्न और उत्तर मिटाकर अधिलेखित कर दिए जाएँगे, वे भी जो समीक्षा की प्रतीक्षा में हैं। पहले लिए गए बैकअप में उनके प्रश्न एन्क्रिप्टेड रूप में बने रहेंगे।</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">सभी प्रश्न मिटाएँ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">रहने दें</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">इतिहास</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished">लक्षण, आयु, लिंग, महत्वपूर्ण संकेत (vital signs), आप क्या जानना चाहते हैं</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished">स्कोर</translation>
    </message>
    <message>
        <source>Clinical scores (Ctrl+Shift+S)</source>
        <translation type="unfinished">नैदानिक स्कोर (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">इतिहास</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">पूछें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished">रोकें (Esc)</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished">कतार की प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished">अभी इंडेक्स करें</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">फ़ाइलें जोड़ी जा रही हैं</translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished">%1 अंश शब्दों से खोजे जा सकते हैं, पर अभी अर्थ से नहीं।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 में से %1</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished">%1 और प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">पृष्ठ छोटा करें</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">पृष्ठ बड़ा करें</translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished">पृष्ठ को चौड़ाई में फिट करें</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished">सहेजा गया पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished">पृष्ठ का पाठ</translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished">OCR से पढ़ा गया पाठ – संख्याएँ ऊपर की छवि से मिलाएँ।</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">कुल %1</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">सूची पर वापस</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished">सूची पर वापस (Esc)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी करें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">प्रिंट करें…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished">फ़ाइल की जगह तालाबंद दराज़ में रखी USB स्टिक पर है, इस कंप्यूटर पर नहीं।</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished">मैंने इसे लिखकर सुरक्षित जगह पर रख दिया है</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">जारी रखें</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown until you confirm below that it is written down, and never again.</source>
        <translation type="unfinished">यदि पासफ़्रेज़ भूल जाएँ, तो केवल यही कुंजी लाइब्रेरी खोलती है। यह तब तक दिखती है जब तक आप नीचे पुष्टि न करें कि इसे लिख लिया है, उसके बाद कभी नहीं।</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished">आपकी रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished">कॉपी किया गया। चिपकाने के बाद क्लिपबोर्ड खाली करें।</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">रिकवरी कुंजी सहेजें</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished">सहेजा गया। फ़ाइल को इस कंप्यूटर से हटाकर अन्यत्र रखें।</translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished">Wardlight रिकवरी कुंजी</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">%1 दिखाएँ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">पासवर्ड…</translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished">%1 को इस केस से हटाएँ</translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished">OCR: पृष्ठ %1, कुल %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished">%2 में से %1 पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">तैयार</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">विफल</translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished">इस मरीज़ की रिपोर्टें</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished">सभी</translation>
    </message>
    <message>
        <source>Answer from all documents</source>
        <translation type="unfinished">सभी दस्तावेज़ों से उत्तर दें</translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished">%1 श्रेणी के दस्तावेज़ों से उत्तर दें</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">सभी</translation>
    </message>
    <message>
        <source>Collections: %1</source>
        <translation type="unfinished">संग्रह: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">आपके अस्पताल द्वारा निर्धारित</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">चुनें…</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">सेटिंग के समूह</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">ऑडिट</translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished">Wardlight के बारे में</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">परिचय</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and collections of documents</source>
        <translation type="unfinished">दस्तावेज़ों के समूह और संग्रह</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">संग्रह</translation>
    </message>
    <message>
        <source>Make and change collections</source>
        <translation type="unfinished">संग्रह बनाएँ और बदलें</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished">नया संग्रह…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">हटाएँ…</translation>
    </message>
    <message>
        <source>Export as a signed file…</source>
        <translation type="unfinished">हस्ताक्षरित फ़ाइल के रूप में निर्यात करें…</translation>
    </message>
    <message>
        <source>Import a signed file…</source>
        <translation type="unfinished">हस्ताक्षरित फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">लाइब्रेरी</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished">सभी दस्तावेज़</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished">दिशानिर्देश</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">संदर्भ</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">असत्यापित</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished">ध्यान देना आवश्यक</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished">नया संस्करण उपलब्ध है</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished">पिछला अंश</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished">अगला अंश</translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished">अंश को उसके संदर्भ सहित कॉपी करें</translation>
    </message>
    <message>
        <source>Read the whole document</source>
        <translation type="unfinished">पूरा दस्तावेज़ पढ़ें</translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished">स्रोत यहाँ दिखता है</translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished">उत्तर के हर वाक्य के साथ एक संख्या होती है। उसे चुनने पर उसका पृष्ठ दिखता है, जिस पर ठीक वही पंक्तियाँ चिह्नित होती हैं।</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished">आपकी लाइब्रेरी खाली है</translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished">पहले अपने अस्पताल के दिशानिर्देश जोड़ें – फ़ाइलें इस विंडो में कहीं भी छोड़ें। उत्तर उन्हीं से उद्धृत होते हैं, और किसी चीज़ से नहीं।</translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished">अपने अस्पताल के दस्तावेज़ों से पूछें</translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished">मरीज़ का वर्णन करें और बताएँ कि आप क्या जानना चाहते हैं। उत्तर आपके अपने दस्तावेज़ों से उद्धृत होता है, हर वाक्य के पीछे उसका पृष्ठ होता है।</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">लॉक करें</translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+L)</source>
        <translation type="unfinished">लाइब्रेरी लॉक करें (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation type="unfinished">इस कंप्यूटर पर %1 के रूप में साइन इन</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished">लाइब्रेरी लॉक है</translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished">, इंडेक्स किया गया %1</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">इंडेक्स हो रहा है %1 %</translation>
    </message>
    <message>
        <source>Checks: on</source>
        <translation type="unfinished">जाँचें: चालू</translation>
    </message>
    <message>
        <source>What looks after each answer</source>
        <translation type="unfinished">हर उत्तर पर नज़र रखने वाली जाँचें</translation>
    </message>
</context>
<context>
    <name>SummarizeScreen</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished">अभी कोई सारांश नहीं</translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished">रिपोर्ट पढ़ी जाते ही यह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished">सारांश की प्रगति</translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">रिपोर्ट पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">रोका गया – अधूरा</translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished">तब तक शब्दबद्ध न हुए खंड नियमों के अनुसार कॉपी किए जाते हैं</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">शब्दबद्ध हो रहा है</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">सब कॉपी करें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">प्रिंट करें…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation type="unfinished">जाँचा हुआ चिह्नित करें…</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">निर्णय में सहायता। स्रोत जाँचें। चिकित्सीय आदेश नहीं देता।</translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished">भाषा मॉडल की प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished">सारांश तैयार है</translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished">रिपोर्ट से नियमों के अनुसार कॉपी किया गया; हर पंक्ति का स्रोत है।</translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished">भाषा मॉडल द्वारा शब्दबद्ध; हर पंक्ति जाँची गई है।</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished">सारांश</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished">फ़ाइलें जोड़ें (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished">जोड़े जा रहे दस्तावेज़ों की श्रेणी</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished">%1 के रूप में जोड़ें</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">शीर्षक, जारीकर्ता या संस्करण से छाँटें</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">दस्तावेज़ छाँटें</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">रखरखाव</translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished">लाइब्रेरी का रखरखाव करें</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished">लाइब्रेरी जाँचें</translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished">इंडेक्स फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Collections of the chosen documents…</source>
        <translation type="unfinished">चुने हुए दस्तावेज़ों के संग्रह…</translation>
    </message>
    <message>
        <source>Files that could not be added…</source>
        <translation type="unfinished">जो फ़ाइलें जोड़ी नहीं जा सकीं…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished">निगरानी वाले फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">पाठ चिपकाएँ…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">रूप</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">डिस्चार्ज सारांश</translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished">संरचित नोट</translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished">मरीज़ के लिए सरल शब्दों में</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">लंबाई</translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished">संक्षिप्त</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">मानक</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">पूर्ण</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished">शीर्षकों की भाषा</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">अगला मरीज़</translation>
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
        <translation type="unfinished">पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">अनलॉक करें</translation>
    </message>
    <message>
        <source>Emergency: read guidelines without the passphrase</source>
        <translation type="unfinished">आपातकाल: बिना पासफ़्रेज़ दिशानिर्देश पढ़ें</translation>
    </message>
    <message>
        <source>Documents go on being added; the key is forgotten when that has ended.</source>
        <translation type="unfinished">दस्तावेज़ जुड़ते रहेंगे; यह पूरा होने पर कुंजी भुला दी जाएगी।</translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished">Wardlight लॉक है</translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished">लाइब्रेरी एन्क्रिप्टेड है। पूछने और पढ़ने के लिए इसे अनलॉक करें।</translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished">यह एक डेमो है। इसका सार्वजनिक पासफ़्रेज़ है: %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">अनलॉक हो रहा है…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">PIN का उपयोग करें</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">पासफ़्रेज़ का उपयोग करें</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">रिकवरी कुंजी का उपयोग करें</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished">ग़लत प्रयास बहुत अधिक हुए। %1 सेकंड प्रतीक्षा करें।</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished">निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished">नए फ़ोल्डरों के लिए संग्रह (खाली रह सकता है)</translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished">नए फ़ोल्डरों के लिए संग्रह</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished">फ़ोल्डर की निगरानी करें…</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished">निगरानी बंद करें</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished">अभी देखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished">नई फ़ाइलें स्थिर होने पर लाइब्रेरी में आती हैं, बदली हुई फ़ाइलें नए संस्करण बन जाती हैं। फ़ाइल के चले जाने पर उसका दस्तावेज़ बना रहता है और अनुपस्थित कहलाता है।</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished">फ़ोल्डर की निगरानी करें</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose one below.</source>
        <translation type="unfinished">अभी किसी फ़ोल्डर की निगरानी नहीं हो रही है। नीचे से एक चुनें।</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished">%1 लाइब्रेरी में</translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished">%1 स्थिर हो रही हैं</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">%1 अस्वीकृत</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished">%1 अनुपस्थित</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished">कोई संग्रह नहीं</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished">निगरानी वाला एक फ़ोल्डर अभी उपलब्ध नहीं है; कुछ बदला नहीं गया।</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished">उत्तर की प्रगति</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">थीम</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">सिस्टम</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">विंडो की भाषा</translation>
    </message>
    <message>
        <source>Used at once. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished">तुरंत लागू होता है। जिसका अनुवाद अभी नहीं हुआ वह अंग्रेज़ी में दिखता है; दस्तावेज़, उद्धरण और नैदानिक नियम अपनी भाषा में रहते हैं।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">गहरी</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished">पाठ का आकार, प्रतिशत में</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">गहरी थीम में गहरे पृष्ठ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">गति कम करें</translation>
    </message>
    <message>
        <source>Bars and cursors stand still; words alone say that work goes on.</source>
        <translation type="unfinished">पट्टियाँ और कर्सर स्थिर रहते हैं; काम जारी है, यह केवल शब्दों से बताया जाता है।</translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished">भाषा मॉडल, नाम से</translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished">खाली छोड़ने पर स्थापित मॉडल लिया जाता है; none से केवल उद्धृत उत्तर मिलते हैं।</translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished">प्रति प्रश्न दिखाए जाने वाले अंश</translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished">उत्तर में अधिकतम पंक्तियाँ</translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished">खोज के लिए लंबे प्रश्न छोटे करें, जहाँ मापने पर यह सहायक पाया गया</translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished">प्रमाण कमज़ोर होने पर उत्तर न दें</translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished">बंद होने पर कमज़ोर प्रमाण भी दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished">मॉडल के उत्तर का वह भाग जिसकी पुष्टि कोई दस्तावेज़ नहीं करता</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">चिह्नित करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished">भाषा मॉडल द्वारा पढ़े जाने वाले अंशों के टोकन</translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished">भाषा मॉडल के उत्तर के अधिकतम टोकन</translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished">विंडो खुली रहने पर दिन में एक बार बैकअप लें</translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished">सबसे नया बैकअप एक दिन पुराना होने पर पृष्ठभूमि में बैकअप लिया जाता है।</translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished">बैकअप का फ़ोल्डर; खाली छोड़ने पर होम फ़ोल्डर में</translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished">USB डिस्क या अस्पताल के सर्वर का फ़ोल्डर चुनें, ताकि कंप्यूटर खो जाने पर कुछ न खोए। बैकअप एन्क्रिप्टेड होते हैं।</translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished">कितने दिनों का एक-एक बैकअप रखा जाए</translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished">अंतिम तीन बैकअप हमेशा रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished">कितने सप्ताहों का एक-एक बैकअप रखा जाए</translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished">कितने महीनों का एक-एक बैकअप रखा जाए</translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished">दस्तावेज़ जिनकी समीक्षा तिथि बीत चुकी है</translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished">ये हमेशा लाल रंग में दिखते हैं; छोड़ देने पर ये किसी प्रश्न का उत्तर भी नहीं देते।</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">चेतावनी दें</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished">छोड़ दें</translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished">निगरानी वाले फ़ोल्डर देखने के बीच के मिनट</translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished">फ़ाइल तब ली जाती है जब वह दो बार देखने पर एक जैसी हो।</translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished">सबसे बड़ी फ़ाइल, मेगाबाइट में</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished">एक फ़ाइल में अधिकतम पृष्ठ</translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished">स्कैन किए गए पृष्ठ OCR से पढ़ें</translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished">इसके बिना स्कैन किए गए पृष्ठ बिना पाठ के सहेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished">प्रश्न कितने दिन रखे जाएँ</translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished">0 से कुछ नहीं रखा जाता। जो समीक्षा की प्रतीक्षा में है, वह समीक्षा होने तक रखा जाता है। पहले लिए गए बैकअप में उनके प्रश्न एन्क्रिप्टेड रूप में बने रहते हैं।</translation>
    </message>
    <message>
        <source>Print and save answers and summaries without names</source>
        <translation type="unfinished">उत्तर और सारांश बिना नामों के छापें और सहेजें</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and exact dates of the patient are removed by rules. Rules miss unusual ways of writing; read it before it leaves. Also under File.</source>
        <translation type="unfinished">मरीज़ के नाम, नंबर, पते और सटीक तारीख़ें नियमों से हटाई जाती हैं। नियम असामान्य लिखावट चूक जाते हैं; बाहर जाने से पहले पढ़ लें। फ़ाइल मेनू में भी।</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished">कितने मिनट उपयोग न होने पर लॉक करें</translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished">तब स्क्रीन खाली कर दी जाती है और कुंजी भुला दी जाती है।</translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished">स्क्रीन लॉक होने पर दस्तावेज़ जोड़ना</translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished">रोका गया काम अनलॉक करने के बाद आगे बढ़ता है। जो काम जारी रहता है, वह समाप्त होने तक कुंजी को मेमोरी में रखता है। मरीज़ से संबंधित काम हमेशा रुक जाता है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">जारी रखें</translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished">PIN कितने घंटे अनलॉक कर सकता है</translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished">PIN “फ़ाइल” मेनू में चुना जाता है; यह डिस्क पर कभी नहीं लिखा जाता और प्रोग्राम के साथ समाप्त हो जाता है। 0 से PIN की अनुमति नहीं होती।</translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished">मॉडल की संदर्भ सीमा (context window), टोकन में</translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished">अधिक होने पर लंबी रिपोर्टें एक बार में पढ़ी जा सकती हैं और अधिक मेमोरी लगती है।</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">मॉडल की गणना कहाँ हो</translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished">auto ग्राफ़िक्स कार्ड होने पर उसे लेता है; cpu कभी नहीं लेता।</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished">स्वचालित</translation>
    </message>
    <message>
        <source>Cpu</source>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Minutes without use after which the model leaves the memory</source>
        <translation type="unfinished">कितने मिनट उपयोग न होने पर मॉडल मेमोरी से हटे</translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished">अगला प्रश्न इसे फिर से लोड करता है।</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">भाषा मॉडल के लिए थ्रेड</translation>
    </message>
    <message>
        <source>0 takes what was measured as fastest, else one per core.</source>
        <translation type="unfinished">0 से मापने पर सबसे तेज़ पाई गई संख्या ली जाती है, अन्यथा प्रति कोर एक।</translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished">एम्बेडिंग के लिए थ्रेड</translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished">एक थ्रेड होने पर कंप्यूटर अन्य प्रोग्रामों के लिए तेज़ बना रहता है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">भाषा</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">रूप-रंग</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">उत्तर देना</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">लाइब्रेरी</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">गोपनीयता</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">कार्य-क्षमता</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">बैकअप</translation>
    </message>
    <message>
        <source>Your documents do not say enough to answer this. The nearest passages are shown; read them before you rely on them.</source>
        <translation type="unfinished">आपके दस्तावेज़ों में इसका उत्तर देने के लिए पर्याप्त जानकारी नहीं है। निकटतम अंश दिखाए गए हैं; उन पर भरोसा करने से पहले उन्हें पढ़ें।</translation>
    </message>
    <message>
        <source>Nothing in your documents matches this question.</source>
        <translation type="unfinished">आपके दस्तावेज़ों में इस प्रश्न से मेल खाता कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Immediate steps</source>
        <translation type="unfinished">तत्काल कदम</translation>
    </message>
    <message>
        <source>Refer or escalate when</source>
        <translation type="unfinished">कब रेफ़र करें या वरिष्ठ को सूचित करें</translation>
    </message>
    <message>
        <source>Do / Do not</source>
        <translation type="unfinished">करें / न करें</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished">उपचार</translation>
    </message>
    <message>
        <source>Assess and test</source>
        <translation type="unfinished">मूल्यांकन और जाँच</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">विचार करें</translation>
    </message>
    <message>
        <source>Patient and stay</source>
        <translation type="unfinished">मरीज़ और भर्ती</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation type="unfinished">भर्ती का कारण</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished">निदान</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished">प्रक्रियाएँ</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation type="unfinished">अस्पताल में उपचार का क्रम</translation>
    </message>
    <message>
        <source>Medicines started</source>
        <translation type="unfinished">शुरू की गई दवाएँ</translation>
    </message>
    <message>
        <source>Medicines changed</source>
        <translation type="unfinished">बदली गई दवाएँ</translation>
    </message>
    <message>
        <source>Medicines continued or to take</source>
        <translation type="unfinished">जारी रखी गई या लेने वाली दवाएँ</translation>
    </message>
    <message>
        <source>Medicines stopped</source>
        <translation type="unfinished">रोकी गई दवाएँ</translation>
    </message>
    <message>
        <source>Adverse drug reaction risks</source>
        <translation type="unfinished">दवा की प्रतिकूल प्रतिक्रिया के जोखिम</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished">मुख्य परिणाम</translation>
    </message>
    <message>
        <source>Results pending at discharge</source>
        <translation type="unfinished">डिस्चार्ज के समय लंबित परिणाम</translation>
    </message>
    <message>
        <source>Follow-up and requested actions</source>
        <translation type="unfinished">अनुवर्ती देखभाल और अपेक्षित कार्रवाई</translation>
    </message>
    <message>
        <source>Information given to the patient</source>
        <translation type="unfinished">मरीज़ को दी गई जानकारी</translation>
    </message>
    <message>
        <source>Chief complaint</source>
        <translation type="unfinished">मुख्य शिकायत</translation>
    </message>
    <message>
        <source>History of the present illness</source>
        <translation type="unfinished">वर्तमान बीमारी का विवरण</translation>
    </message>
    <message>
        <source>Past history</source>
        <translation type="unfinished">पूर्व रोगों का विवरण</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">शारीरिक परीक्षण</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation type="unfinished">जाँचें</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">मूल्यांकन</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">योजना</translation>
    </message>
    <message>
        <source>About you and your stay</source>
        <translation type="unfinished">आपके और आपकी भर्ती के बारे में</translation>
    </message>
    <message>
        <source>Why you were in hospital</source>
        <translation type="unfinished">आप अस्पताल में क्यों थे</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">क्या पाया गया</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">क्या किया गया</translation>
    </message>
    <message>
        <source>What happened in hospital</source>
        <translation type="unfinished">अस्पताल में क्या हुआ</translation>
    </message>
    <message>
        <source>New medicines</source>
        <translation type="unfinished">नई दवाएँ</translation>
    </message>
    <message>
        <source>Medicines that were changed</source>
        <translation type="unfinished">जो दवाएँ बदली गईं</translation>
    </message>
    <message>
        <source>Medicines to take</source>
        <translation type="unfinished">लेने वाली दवाएँ</translation>
    </message>
    <message>
        <source>Medicines that were stopped</source>
        <translation type="unfinished">जो दवाएँ रोकी गईं</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">एलर्जी</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished">जाँच के परिणाम</translation>
    </message>
    <message>
        <source>Results that are not back yet</source>
        <translation type="unfinished">जो परिणाम अभी नहीं आए</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">आगे क्या होगा</translation>
    </message>
    <message>
        <source>Advice for you</source>
        <translation type="unfinished">आपके लिए सलाह</translation>
    </message>
    <message>
        <source>Words in square brackets explain the report&apos;s words; they do not come from the report.</source>
        <translation type="unfinished">वर्ग कोष्ठक के शब्द रिपोर्ट के शब्दों को समझाते हैं; वे रिपोर्ट से नहीं हैं।</translation>
    </message>
    <message>
        <source>Not stated in the report.</source>
        <translation type="unfinished">रिपोर्ट में नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">दवा</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished">एलर्जी</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation type="unfinished">असामान्य परिणाम</translation>
    </message>
    <message>
        <source>What your documents say</source>
        <translation type="unfinished">आपके दस्तावेज़ क्या कहते हैं</translation>
    </message>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished">नैदानिक नियम</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">भाषा मॉडल</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">नीति</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">होम फ़ोल्डर</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation type="unfinished">एम्बेडर</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">कंप्यूटर सहायक का मसौदा। उपयोग से पहले जाँचें।</translation>
    </message>
    <message>
        <source>Names, numbers and exact dates of the patient were removed by rules; read it before it leaves.</source>
        <translation type="unfinished">रोगी के नाम, संख्याएँ और सटीक तारीखें नियमों से हटाई गई हैं; बाहर जाने से पहले इसे पढ़ें।</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">यह कैसे बना</translation>
    </message>
    <message>
        <source>Checked by (name, grade)</source>
        <translation type="unfinished">जाँचकर्ता (नाम, पद)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">हस्ताक्षर</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">तारीख और समय</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">शुरू की गई</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">बदली गई</translation>
    </message>
    <message>
        <source>Continued or to take</source>
        <translation type="unfinished">जारी या लेनी है</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">रोका गया</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">डिस्चार्ज सारांश</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished">नैदानिक नोट</translation>
    </message>
    <message>
        <source>Your hospital stay in plain words</source>
        <translation type="unfinished">सरल शब्दों में आपका अस्पताल प्रवास</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">दवा</translation>
    </message>
    <message>
        <source>Check: only partly found in the report.</source>
        <translation type="unfinished">जाँचें: रिपोर्ट में केवल आंशिक रूप से मिला।</translation>
    </message>
    <message>
        <source>Check: no matching sentence in the report.</source>
        <translation type="unfinished">जाँचें: रिपोर्ट में कोई मेल खाता वाक्य नहीं।</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation type="unfinished">रोगी का नाम</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished">जन्मतिथि या आयु</translation>
    </message>
    <message>
        <source>Date of admission</source>
        <translation type="unfinished">भर्ती की तारीख</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation type="unfinished">छुट्टी की तारीख</translation>
    </message>
    <message>
        <source>Ward or department</source>
        <translation type="unfinished">वार्ड या विभाग</translation>
    </message>
    <message>
        <source>Responsible clinician</source>
        <translation type="unfinished">उत्तरदायी चिकित्सक</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation type="unfinished">%1 की खुराक</translation>
    </message>
    <message>
        <source>Why %1 was stopped</source>
        <translation type="unfinished">%1 क्यों बंद की गई</translation>
    </message>
    <message>
        <source>Why %1 was changed</source>
        <translation type="unfinished">%1 क्यों बदली गई</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">बनाया गया</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">अनलॉक किया गया</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished">अनलॉक विफल</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished">PIN सेट किया गया</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished">पासफ़्रेज़ बदला गया</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">प्रश्न पूछा गया</translation>
    </message>
    <message>
        <source>Answer exported</source>
        <translation type="unfinished">उत्तर निर्यात किया गया</translation>
    </message>
    <message>
        <source>Answer printed</source>
        <translation type="unfinished">उत्तर छापा गया</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation type="unfinished">उत्तर कॉपी किया गया</translation>
    </message>
    <message>
        <source>Summary exported</source>
        <translation type="unfinished">सारांश निर्यात किया गया</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation type="unfinished">सारांश छापा गया</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished">सारांश कॉपी किया गया</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation type="unfinished">दस्तावेज़ जोड़ा गया</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation type="unfinished">दस्तावेज़ हटाया गया</translation>
    </message>
    <message>
        <source>Document edited</source>
        <translation type="unfinished">दस्तावेज़ संपादित किया गया</translation>
    </message>
    <message>
        <source>Collection changed</source>
        <translation type="unfinished">संग्रह बदला गया</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation type="unfinished">पैक आयात किया गया</translation>
    </message>
    <message>
        <source>Pack removed</source>
        <translation type="unfinished">पैक हटाया गया</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">बैकअप लिया गया</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">बहाल किया गया</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished">सेटिंग बदली गई</translation>
    </message>
    <message>
        <source>Flag acknowledged</source>
        <translation type="unfinished">ख़तरे का संकेत देख लिया गया</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished">प्रतिक्रिया दी गई</translation>
    </message>
    <message>
        <source>History removed</source>
        <translation type="unfinished">इतिहास हटाया गया</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation type="unfinished">इतिहास निर्यात किया गया</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished">ऑडिट निर्यात किया गया</translation>
    </message>
    <message>
        <source>Emergency opened</source>
        <translation type="unfinished">आपातकालीन पहुँच खोली गई</translation>
    </message>
    <message>
        <source>Emergency searched</source>
        <translation type="unfinished">आपातकालीन खोज की गई</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation type="unfinished">ऑडिट का शीर्ष (head) नहीं मिला</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished">फिर कोशिश करें; दोबारा हो तो अपने IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished">इस फ़ाइल से कुछ नहीं जोड़ा गया; अन्य फ़ाइलों पर कोई असर नहीं हुआ।</translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished">जाँचने के लिए मूल फ़ाइल खोलें, उसे फिर से PDF के रूप में सहेजें और वह प्रति जोड़ें।</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished">इसे PDF, DOCX, HTML, Markdown, सादे पाठ या छवि के रूप में सहेजें और वह प्रति जोड़ें।</translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished">फ़ाइल का पासवर्ड टाइप करें, या बिना पासवर्ड की प्रति सहेजकर उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished">फ़ाइल को छोटे भागों में बाँटें, या IT विभाग से सेटिंग में सीमा बढ़वाएँ।</translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished">फ़ाइल क्षतिग्रस्त हो सकती है या हानि पहुँचाने के लिए बनाई गई हो सकती है; इसे नए PDF में प्रिंट करें और वह प्रति जोड़ें।</translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished">जाँचें कि पृष्ठ खाली तो नहीं हैं; यदि वे चित्र हैं तो उन्हें 300 dpi पर फिर से स्कैन करें।</translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished">फ़ाइल उसी अस्पताल से फिर लें जिसने उसे बनाया; कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished">फ़ाइल बनाने वाले से फ़िंगरप्रिंट मिलाएँ, फिर --trust के साथ आयात करें।</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished">Caps Lock और कीबोर्ड की भाषा जाँचें, या प्रिंट की हुई रिकवरी कुंजी का उपयोग करें।</translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished">दिखाए गए समय तक प्रतीक्षा करें; उसके बाद सही पासफ़्रेज़ लाइब्रेरी खोलता है।</translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished">लाइब्रेरी को उसके पासफ़्रेज़ से अनलॉक करें।</translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished">दस्तावेज़ न जोड़ें; फ़ोल्डर की प्रति बनाएँ, फिर अंतिम बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished">सूची से दूसरा बैकअप चुनें; लाइब्रेरी पहले जैसी है।</translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished">इस कंप्यूटर पर Wardlight का नया संस्करण स्थापित करें।</translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished">Wardlight की दूसरी विंडो या कमांड बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished">दस्तावेज़ों की संख्याएँ देखने के लिए उनकी सूची देखें।</translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished">पैक को उसके स्रोत से फिर कॉपी करें और आयात से पहले उसका SHA-256 जाँचें।</translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished">IT विभाग से भाषा मॉडल पैक आयात करवाएँ; तब तक उद्धरण से उत्तर मिलते रहेंगे।</translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished">GGUF प्रारूप में Llama मॉडल चुनें; उपयोग योग्य मॉडल models/README.md में दिए हैं।</translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished">SHA-256 को उसके निर्माता द्वारा प्रकाशित मान से मिलाएँ, फिर उसे --sha256 के रूप में दें।</translation>
    </message>
    <message>
        <source>Mend what the sentence names and do this step again; nothing was handed over.</source>
        <translation type="unfinished">वाक्य में बताई गई बात ठीक करें और यह चरण फिर से करें; कुछ भी सौंपा नहीं गया।</translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished">IT विभाग से भाषा रनटाइम स्थापित करवाएँ (`make model`); उद्धृत उत्तर इसके बिना भी मिलते हैं।</translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished">IT विभाग से एम्बेडर पैक आयात करवाएँ; तब तक शब्दों से खोज काम करती रहेगी।</translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished">इस एम्बेडर से सभी वेक्टर नए सिरे से बनाने के लिए `wardlight library reindex` चलाएँ।</translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished">फिर कोशिश करें; जो भाग विफल हुआ वह नए सिरे से शुरू होगा और कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished">तब तक उत्तर आपके दस्तावेज़ों से उद्धृत होंगे; समस्या बनी रहे तो IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished">कुछ नहीं भेजा गया; IT विभाग को बताएँ कि मॉडल सर्वर का प्रमाणपत्र बदल गया है।</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished">इस डिस्क पर कुछ जगह खाली करें और फिर कोशिश करें; पहले सहेजा गया सब कुछ सुरक्षित है।</translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished">IT विभाग से इस फ़ोल्डर की अनुमति माँगें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished">अन्य प्रोग्राम बंद करें, या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished">दूसरे मरीज़ की रिपोर्ट हटाएँ, या एक-एक करके सारांश बनाएँ।</translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished">टाइप किया हुआ जाँचें; --help स्वीकार्य रूप दिखाता है।</translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished">नाम जाँचें; सूची कमांड दिखाता है कि क्या उपलब्ध है।</translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished">बताई गई पंक्ति सुधारें, या साथ आई फ़ाइल का उपयोग करने के लिए संपादित फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished">अपने IT विभाग से पूछें; क्या अनुमत है, यह नीति फ़ाइल में लिखा है।</translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished">Wardlight ऑफ़लाइन काम करता है: कनेक्शन अस्वीकृत।</translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished">यह प्रक्रिया केवल एक पते तक पहुँच सकती है।</translation>
    </message>
    <message>
        <source>The disk reported an error for %1.</source>
        <translation type="unfinished">डिस्क ने %1 के लिए त्रुटि बताई।</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished">डिस्क भरी है; %1 लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>You may not read or write %1.</source>
        <translation type="unfinished">आपको %1 पढ़ने या लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Your hospital does not allow this: %1.</source>
        <translation type="unfinished">आपका अस्पताल इसकी अनुमति नहीं देता: %1।</translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished">इसे केवल प्रशासकों को लिखने दें: chown root, chmod 644।</translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished">साझेदार की सार्वजनिक कुंजी वहाँ रखें, जिसे सब पढ़ सकें; तब तक कोई पैक नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished">इसे बनाएँ, या Wardlight के उपयोगकर्ताओं को इसे पढ़ने दें।</translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished">इसे केवल Wardlight के उपयोगकर्ताओं को पढ़ने दें (एक समूह, chmod 640)।</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished">%1 संख्या नहीं है।</translation>
    </message>
    <message>
        <source>%1 is set by your hospital.</source>
        <translation type="unfinished">%1 आपके अस्पताल ने तय किया है।</translation>
    </message>
    <message>
        <source>A background part stopped (%1).</source>
        <translation type="unfinished">पृष्ठभूमि का एक भाग रुक गया (%1)।</translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished">पृष्ठभूमि के एक भाग ने ग़लत रूप का संदेश भेजा।</translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished">पृष्ठभूमि के एक भाग ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads.</source>
        <translation type="unfinished">%1 में इस प्रोग्राम की सीमा से अधिक पाठ है।</translation>
    </message>
    <message>
        <source>%1 holds several patients; export one of them.</source>
        <translation type="unfinished">%1 में कई मरीज़ हैं; उनमें से एक निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be told.</source>
        <translation type="unfinished">%1 में बताने लायक कुछ नहीं है।</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished">%1 बहुत गहराई तक नेस्टेड है।</translation>
    </message>
    <message>
        <source>%1 is no whole FHIR record.</source>
        <translation type="unfinished">%1 पूरा FHIR रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation type="unfinished">%1 में कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished">HTML में कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished">HTML पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 has more pixels than this program reads.</source>
        <translation type="unfinished">%1 में इस प्रोग्राम की सीमा से अधिक पिक्सेल हैं।</translation>
    </message>
    <message>
        <source>%1 has more pages than this program reads.</source>
        <translation type="unfinished">%1 में इस प्रोग्राम की सीमा से अधिक पृष्ठ हैं।</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished">%1 क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Page %1 is too tall to be drawn.</source>
        <translation type="unfinished">पृष्ठ %1 इतना लंबा है कि बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Page %1 has more pixels than this program reads.</source>
        <translation type="unfinished">पृष्ठ %1 में इस प्रोग्राम की सीमा से अधिक पिक्सेल हैं।</translation>
    </message>
    <message>
        <source>Page %1 of the image is damaged.</source>
        <translation type="unfinished">छवि का पृष्ठ %1 क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Page %1 has no image %2 pixels wide: it is text.</source>
        <translation type="unfinished">पृष्ठ %1 में %2 पिक्सेल चौड़ी कोई छवि नहीं है: यह पाठ है।</translation>
    </message>
    <message>
        <source>%1 is of a kind that Wardlight does not read.</source>
        <translation type="unfinished">%1 ऐसे प्रकार की है जिसे Wardlight नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished">%1 एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than this program reads.</source>
        <translation type="unfinished">%1 में %2 पृष्ठ हैं, जो इस प्रोग्राम की सीमा से अधिक हैं।</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation type="unfinished">%1 में कोई पृष्ठ नहीं है।</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished">पृष्ठ %1 बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished">पृष्ठ %1 पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 is damaged beyond repair.</source>
        <translation type="unfinished">%1 इतनी क्षतिग्रस्त है कि ठीक नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">खोला जा रहा है</translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished">रीडर ने वह उत्तर दिया जो पूछा नहीं गया था।</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished">%1 खाली है।</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation type="unfinished">%1 इस प्रोग्राम की सीमा से बड़ी है।</translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished">इस फ़ाइल से कोई पाठ नहीं पढ़ा जा सका।</translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished">पहचाना जा रहा है</translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished">फ़ाइल में उससे अधिक पाठ है जितना यह प्रोग्राम पढ़ता है।</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished">इस फ़ाइल को पढ़ने में बहुत अधिक समय लगा।</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished">फ़ाइल में बहुत अधिक परतें हैं।</translation>
    </message>
    <message>
        <source>%1 is encrypted part by part.</source>
        <translation type="unfinished">%1 भाग-दर-भाग एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>%1 holds %2 parts.</source>
        <translation type="unfinished">%1 में %2 भाग हैं।</translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished">फ़ाइल में एंटिटी घोषित हैं, जो Word कभी नहीं करता।</translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished">फ़ाइल खुलने पर उससे बड़ी हो जाती है जितना यह प्रोग्राम पढ़ता है।</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished">कोई फ़ाइल खुली नहीं है।</translation>
    </message>
    <message>
        <source>%1 pages are more than this program reads.</source>
        <translation type="unfinished">%1 पृष्ठ इस प्रोग्राम की सीमा से अधिक हैं।</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished">फ़ाइल पूरी नहीं पहुँची।</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished">जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished">ऐसी कोई फ़ाइल नहीं है, या यह सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file has %1 MB; the limit is %2 MB.</source>
        <translation type="unfinished">फ़ाइल %1 MB की है; सीमा %2 MB है।</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished">प्रति जाँची जा रही है</translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished">सहेजी गई एक मूल फ़ाइल वह नहीं है जो जोड़ी गई थी।</translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished">इस डिस्क की लाइब्रेरी क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished">लाइब्रेरी की कुछ पंक्तियाँ किसी चीज़ से नहीं जुड़तीं।</translation>
    </message>
    <message>
        <source>%1 documents of the library are damaged, so it is not backed up; the backups that were made before stay.</source>
        <translation type="unfinished">लाइब्रेरी के %1 दस्तावेज़ क्षतिग्रस्त हैं, इसलिए बैकअप नहीं लिया जाता; पहले के बैकअप बने रहते हैं।</translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished">बैकअप फ़ोल्डर नहीं मिला; क्या उसकी डिस्क जुड़ी है?</translation>
    </message>
    <message>
        <source>The backup needs %1 and %2 are free.</source>
        <translation type="unfinished">बैकअप को %1 चाहिए और %2 खाली है।</translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished">मूल फ़ाइलें कॉपी हो रही हैं</translation>
    </message>
    <message>
        <source>There is no collection called %1.</source>
        <translation type="unfinished">%1 नाम का कोई संग्रह नहीं है।</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished">संग्रह का नाम होना आवश्यक है।</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation type="unfinished">इस नाम का संग्रह पहले से है।</translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished">इस नाम का संग्रह पहले से है, या नाम खाली है।</translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished">फ़ाइल library.db Wardlight की लाइब्रेरी नहीं है।</translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished">यह लाइब्रेरी Wardlight के नए संस्करण ने लिखी है।</translation>
    </message>
    <message>
        <source>There is no document %1 in the library.</source>
        <translation type="unfinished">लाइब्रेरी में दस्तावेज़ %1 नहीं है।</translation>
    </message>
    <message>
        <source>There is no page %1 in document %2.</source>
        <translation type="unfinished">दस्तावेज़ %2 में पृष्ठ %1 नहीं है।</translation>
    </message>
    <message>
        <source>Page %1 has no characters %2 to %3.</source>
        <translation type="unfinished">पृष्ठ %1 में अक्षर %2 से %3 नहीं हैं।</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">हटाया जा रहा है</translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished">मानक प्रश्न में पाठ होना आवश्यक है।</translation>
    </message>
    <message>
        <source>There is no golden question %1.</source>
        <translation type="unfinished">मानक प्रश्न %1 नहीं है।</translation>
    </message>
    <message>
        <source>There is no question %1 in the history.</source>
        <translation type="unfinished">इतिहास में प्रश्न %1 नहीं है।</translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished">यह उत्तर Wardlight के दूसरे संस्करण ने सहेजा था।</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished">एम्बेडिंग हो रही है</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished">इस फ़ाइल में कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished">अंशों में बाँटा जा रहा है</translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished">यह पासफ़्रेज़ लाइब्रेरी नहीं खोलता।</translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished">यह रिकवरी कुंजी दूसरी लाइब्रेरी की है।</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">पासफ़्रेज़ खाली है।</translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished">लाइब्रेरी की कुंजी फ़ाइल अनुपस्थित है।</translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished">लाइब्रेरी की कुंजी फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished">दूसरा Wardlight अभी इस लाइब्रेरी को बदल रहा है।</translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished">एम्बेडर ने ऐसा वेक्टर दिया जो खोज में काम नहीं आ सकता।</translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished">एम्बेडर के वेक्टर इस लाइब्रेरी के वेक्टरों से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished">एक दस्तावेज़ की सहेजी गई मूल फ़ाइल अनुपस्थित है।</translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished">एक दस्तावेज़ की सहेजी गई मूल फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation type="unfinished">PIN में %1 से %2 अंक होते हैं।</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished">यह PIN वही है जिसे हर कोई सबसे पहले आज़माता है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished">PIN अब नहीं रखा गया है। पासफ़्रेज़ का उपयोग करें।</translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished">यह PIN लाइब्रेरी नहीं खोलता।</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished">इंडेक्स हो रहा है</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished">रिकवरी कुंजी में चार-चार अक्षरों के नौ समूह होते हैं।</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished">इस रिकवरी कुंजी में टाइपिंग की ग़लती है।</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished">इस फ़ोल्डर में कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>%1 and %2 MB are free.</source>
        <translation type="unfinished">%1 और %2 MB खाली हैं।</translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished">बैकअप में एक मूल फ़ाइल अनुपस्थित है।</translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished">लाइब्रेरी बदली जा रही है</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished">लाइब्रेरी कॉपी हो रही है</translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished">इस संग्रह में कोई दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished">यह Wardlight का लिखा संग्रह नहीं है।</translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished">यह संग्रह Wardlight के नए संस्करण ने लिखा है।</translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished">संग्रह लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished">संग्रह जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished">इस फ़ोल्डर में पहले से एक लाइब्रेरी है।</translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished">लाइब्रेरी की मूल फ़ाइलें यहाँ हैं, पर library.db अनुपस्थित है।</translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished">कुंजी फ़ाइल है, पर फ़ाइल library.db अनुपस्थित है।</translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished">यह लाइब्रेरी ऐसे फ़ोल्डर में है जिसे केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished">ग़लत प्रयास बहुत अधिक हुए।</translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished">एम्बेडर ने ऐसी संख्याएँ लौटाईं जो काम नहीं आ सकतीं।</translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished">एम्बेडर ने ऐसे वेक्टर लौटाए जिनकी लंबाई इकाई नहीं है।</translation>
    </message>
    <message>
        <source>The vectors of this library were made by %1.</source>
        <translation type="unfinished">इस लाइब्रेरी के वेक्टर %1 ने बनाए थे।</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">सत्यापन हो रहा है</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">ऐसा कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished">दस्तावेज़ स्वयं की जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished">इस फ़ोल्डर की निगरानी नहीं हो रही है।</translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished">बनाया जा रहा है</translation>
    </message>
    <message>
        <source>%1 lacks the weights %2.</source>
        <translation type="unfinished">%1 में भार %2 नहीं हैं।</translation>
    </message>
    <message>
        <source>%1 cannot be made small: vectors agree to %2 only.</source>
        <translation type="unfinished">%1 छोटा नहीं किया जा सकता: वेक्टर केवल %2 तक मेल खाते हैं।</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished">SHA-256 में 64 अंक और a से f तक के अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>%1 has no manifest and its SHA-256 was not confirmed. It is %2.</source>
        <translation type="unfinished">%1 का मैनिफ़ेस्ट नहीं है और उसके SHA-256 की पुष्टि नहीं हुई। वह %2 है।</translation>
    </message>
    <message>
        <source>%1 has another SHA-256 than the one given.</source>
        <translation type="unfinished">%1 का SHA-256 दिए गए से अलग है।</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">हैश की गणना हो रही है</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished">मॉडल इस कंप्यूटर पर चलाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">मापा जा रहा है</translation>
    </message>
    <message>
        <source>%1 pools its tokens in a way that is not known.</source>
        <translation type="unfinished">%1 अपने टोकन अज्ञात ढंग से जोड़ता है।</translation>
    </message>
    <message>
        <source>%1 is no plain BERT embedder with GELU.</source>
        <translation type="unfinished">%1 GELU वाला सादा BERT एम्बेडर नहीं है।</translation>
    </message>
    <message>
        <source>%1 holds no sentence embedder of BERT&apos;s kind.</source>
        <translation type="unfinished">%1 में BERT जैसा वाक्य एम्बेडर नहीं है।</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be read.</source>
        <translation type="unfinished">%1 के भार पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>%1 has a step after pooling that is not known.</source>
        <translation type="unfinished">%1 में जोड़ने के बाद एक अज्ञात चरण है।</translation>
    </message>
    <message>
        <source>%1 of %2 is not usable.</source>
        <translation type="unfinished">%2 का %1 उपयोग योग्य नहीं है।</translation>
    </message>
    <message>
        <source>%1 gave a vector that is not a number.</source>
        <translation type="unfinished">%1 ने ऐसा वेक्टर दिया जो संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Search by meaning stopped %1 times in a row and rests for a while.</source>
        <translation type="unfinished">अर्थ से खोज लगातार %1 बार रुकी और कुछ देर विश्राम करती है।</translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished">अर्थ से खोज अभी विफल हुई और कुछ समय के लिए रुकी है।</translation>
    </message>
    <message>
        <source>%1 holds no low-rank adapters for a Llama.</source>
        <translation type="unfinished">%1 में Llama के लिए निम्न-रैंक एडाप्टर नहीं हैं।</translation>
    </message>
    <message>
        <source>%1 ends early: %2 of %3 bytes are there.</source>
        <translation type="unfinished">%1 जल्दी समाप्त होती है: %3 में से %2 बाइट हैं।</translation>
    </message>
    <message>
        <source>%1 goes on after its end; it is not the file it was.</source>
        <translation type="unfinished">%1 अपने अंत के बाद भी चलती है; यह वही फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1 is incomplete: the tensor %2 is absent.</source>
        <translation type="unfinished">%1 अधूरी है: टेंसर %2 नहीं है।</translation>
    </message>
    <message>
        <source>%1 has weights of the type %2, which is not run.</source>
        <translation type="unfinished">%1 में %2 प्रकार के भार हैं, जो चलाया नहीं जाता।</translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished">भाषा रनटाइम स्थापित नहीं है, इसलिए मॉडल फ़ाइलें जाँची नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>%1 has a tensor that no Llama has: %2.</source>
        <translation type="unfinished">%1 में ऐसा टेंसर है जो किसी Llama में नहीं: %2।</translation>
    </message>
    <message>
        <source>The weights of %1 are damaged: %2.</source>
        <translation type="unfinished">%1 के भार क्षतिग्रस्त हैं: %2।</translation>
    </message>
    <message>
        <source>%1 names no architecture; it is no whole model.</source>
        <translation type="unfinished">%1 किसी आर्किटेक्चर का नाम नहीं देती; यह पूरा मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no whole model but its part: %2.</source>
        <translation type="unfinished">%1 पूरा मॉडल नहीं, उसका भाग है: %2।</translation>
    </message>
    <message>
        <source>%1 is of the architecture %2; Wardlight runs %3.</source>
        <translation type="unfinished">%1 का आर्किटेक्चर %2 है; Wardlight %3 चलाता है।</translation>
    </message>
    <message>
        <source>%1 is one part of several; join them first.</source>
        <translation type="unfinished">%1 कई भागों में से एक है; पहले उन्हें जोड़ें।</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not run.</source>
        <translation type="unfinished">%1 विशेषज्ञों का मिश्रण है, जो चलाया नहीं जाता।</translation>
    </message>
    <message>
        <source>%1 has another vocabulary than Llama 3; its prompts cannot be written.</source>
        <translation type="unfinished">%1 की शब्दावली Llama 3 से अलग है; इसके प्रॉम्प्ट लिखे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>%1 lacks the control token %2 of Llama 3.</source>
        <translation type="unfinished">%1 में Llama 3 का नियंत्रण टोकन %2 नहीं है।</translation>
    </message>
    <message>
        <source>The header of %1 is damaged: %2.</source>
        <translation type="unfinished">%1 का हेडर क्षतिग्रस्त है: %2।</translation>
    </message>
    <message>
        <source>%1 is GGUF version %2; Wardlight reads versions 2 and 3.</source>
        <translation type="unfinished">%1 GGUF संस्करण %2 है; Wardlight संस्करण 2 और 3 पढ़ता है।</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file.</source>
        <translation type="unfinished">%1 GGUF फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1 was written for another byte order.</source>
        <translation type="unfinished">%1 दूसरे बाइट क्रम के लिए लिखी गई थी।</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is a safetensors file; convert it first.</source>
        <translation type="unfinished">%1 GGUF फ़ाइल नहीं है; यह safetensors फ़ाइल है; पहले इसे बदलें।</translation>
    </message>
    <message>
        <source>%1 ends early: it is cut off within its header.</source>
        <translation type="unfinished">%1 जल्दी समाप्त होती है: हेडर के भीतर ही कटी है।</translation>
    </message>
    <message>
        <source>%1 is a link; give the file that it points to.</source>
        <translation type="unfinished">%1 एक लिंक है; वह फ़ाइल दें जिसकी ओर यह संकेत करता है।</translation>
    </message>
    <message>
        <source>%1 is a folder, not a model file.</source>
        <translation type="unfinished">%1 एक फ़ोल्डर है, मॉडल फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished">%1 साधारण फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">%1 नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished">%1 खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is %2.</source>
        <translation type="unfinished">%1 GGUF फ़ाइल नहीं है; यह %2 है।</translation>
    </message>
    <message>
        <source>%1 has a mistake: %2.</source>
        <translation type="unfinished">%1 में एक गलती है: %2।</translation>
    </message>
    <message>
        <source>%1 has a pattern with a mistake: %2.</source>
        <translation type="unfinished">%1 में एक पैटर्न में गलती है: %2।</translation>
    </message>
    <message>
        <source>%1 is an update of the weights with the SHA-256 %2…; look at that model instead, it sets what is needed.</source>
        <translation type="unfinished">%1 SHA-256 %2… वाले भारों का अद्यतन है; इसके बजाय वह मॉडल देखें, वही आवश्यक सेट करता है।</translation>
    </message>
    <message>
        <source>%1 lies here in parts; import it, they are joined then.</source>
        <translation type="unfinished">%1 यहाँ भागों में है; इसे आयात करें, तब वे जुड़ते हैं।</translation>
    </message>
    <message>
        <source>A context has %1 to %2 tokens.</source>
        <translation type="unfinished">संदर्भ में %1 से %2 टोकन होते हैं।</translation>
    </message>
    <message>
        <source>It needs %1, and %2 is free on this disk.</source>
        <translation type="unfinished">इसे %1 चाहिए, और इस डिस्क पर %2 खाली है।</translation>
    </message>
    <message>
        <source>%1 comes alone; only signed packs are taken here.</source>
        <translation type="unfinished">%1 अकेली आई है; यहाँ केवल हस्ताक्षरित पैक लिए जाते हैं।</translation>
    </message>
    <message>
        <source>No language model is called %1.</source>
        <translation type="unfinished">%1 नाम का कोई भाषा मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>The language model could not compute (code %1).</source>
        <translation type="unfinished">भाषा मॉडल गणना नहीं कर सका (कोड %1)।</translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished">भाषा मॉडल ने कोई परिणाम नहीं दिया।</translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished">भाषा मॉडल इस कंप्यूटर की मेमोरी में नहीं समाता।</translation>
    </message>
    <message>
        <source>The language model does not fit into memory with %1 tokens.</source>
        <translation type="unfinished">%1 टोकन के साथ भाषा मॉडल मेमोरी में नहीं समाता।</translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished">एडाप्टर की फ़ाइल मॉडल से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished">एडाप्टर की फ़ाइल इस मॉडल के साथ उपयोग नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished">पाठ संदर्भ सीमा (context window) से लंबा है।</translation>
    </message>
    <message>
        <source>The pack %1 names no %2 file.</source>
        <translation type="unfinished">पैक %1 किसी %2 फ़ाइल का नाम नहीं देता।</translation>
    </message>
    <message>
        <source>%1 is no embedder but a language model.</source>
        <translation type="unfinished">%1 एम्बेडर नहीं, भाषा मॉडल है।</translation>
    </message>
    <message>
        <source>%1 is no language model but an embedder.</source>
        <translation type="unfinished">%1 भाषा मॉडल नहीं, एम्बेडर है।</translation>
    </message>
    <message>
        <source>%1 of %2 differs from its manifest.</source>
        <translation type="unfinished">%2 का %1 अपने मैनिफ़ेस्ट से अलग है।</translation>
    </message>
    <message>
        <source>The manifest of %1 names files outside its folder.</source>
        <translation type="unfinished">%1 का मैनिफ़ेस्ट अपने फ़ोल्डर से बाहर की फ़ाइलें बताता है।</translation>
    </message>
    <message>
        <source>The manifest of %1 names a file twice.</source>
        <translation type="unfinished">%1 का मैनिफ़ेस्ट एक फ़ाइल दो बार बताता है।</translation>
    </message>
    <message>
        <source>The pack %1 needs a newer Wardlight.</source>
        <translation type="unfinished">पैक %1 को नया Wardlight चाहिए।</translation>
    </message>
    <message>
        <source>The pack %1 states impossible sizes.</source>
        <translation type="unfinished">पैक %1 असंभव आकार बताता है।</translation>
    </message>
    <message>
        <source>The weights of %1 are no GGUF file.</source>
        <translation type="unfinished">%1 के भार GGUF फ़ाइल नहीं हैं।</translation>
    </message>
    <message>
        <source>%1 does not say which weights it belongs to.</source>
        <translation type="unfinished">%1 नहीं बताती कि वह किन भारों की है।</translation>
    </message>
    <message>
        <source>The manifest of %1 is too long to be one.</source>
        <translation type="unfinished">%1 का मैनिफ़ेस्ट मैनिफ़ेस्ट होने के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>%1 holds no readable %2.</source>
        <translation type="unfinished">%1 में पढ़ने योग्य %2 नहीं है।</translation>
    </message>
    <message>
        <source>The manifest of %1 is not usable: %2.</source>
        <translation type="unfinished">%1 का मैनिफ़ेस्ट उपयोग योग्य नहीं है: %2।</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read.</source>
        <translation type="unfinished">%2 का %1 पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation type="unfinished">सॉफ़्टवेयर पैकेज %1 स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>The installed weights are not the published ones of %1.</source>
        <translation type="unfinished">स्थापित भार %1 के प्रकाशित भार नहीं हैं।</translation>
    </message>
    <message>
        <source>There is no folder or known package called %1.</source>
        <translation type="unfinished">%1 नाम का कोई फ़ोल्डर या ज्ञात पैक नहीं है।</translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished">भाषा मॉडल ने कोई उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished">मॉडल शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished">मॉडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished">प्रॉम्प्ट पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished">मॉडल की प्रतीक्षा</translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished">भाषा मॉडल बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished">भाषा मॉडल आगे नहीं बढ़ा।</translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished">कोई भाषा मॉडल खुला नहीं है।</translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished">भाषा मॉडल की फ़ाइल उसके मैनिफ़ेस्ट से भिन्न है।</translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished">भाषा मॉडल की फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished">भाषा मॉडल के लिए मेमोरी कम पड़ गई।</translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished">भाषा रनटाइम (llama.cpp) स्थापित नहीं है या यहाँ नहीं चलता।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault (%1).</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर ने दोष बताया (%1)।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर ने जो भेजा वह मान्य उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server (%1) does not answer.</source>
        <translation type="unfinished">अस्पताल का मॉडल सर्वर (%1) उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished">अस्पताल का मॉडल सर्वर दूसरे पते पर भेजता है, जिसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished">अस्पताल का मॉडल सर्वर एक्सेस टोकन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished">अस्पताल का मॉडल सर्वर इस मॉडल या अनुरोध को नहीं जानता।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished">अस्पताल का मॉडल सर्वर व्यस्त है या अभी शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished">प्रश्न और उसके प्रमाण मॉडल सर्वर के लिए बहुत लंबे हैं।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर ने बहुत अधिक डेटा भेजा।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर ने उत्तर देना बंद कर दिया।</translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that your hospital&apos;s policy names.</source>
        <translation type="unfinished">%1 आपके अस्पताल की नीति में बताए प्रमाणपत्र से अलग प्रमाणपत्र दिखाता है।</translation>
    </message>
    <message>
        <source>%1 stands for an address outside the hospital&apos;s network.</source>
        <translation type="unfinished">%1 अस्पताल के नेटवर्क से बाहर का पता है।</translation>
    </message>
    <message>
        <source>No secure connection to the hospital&apos;s model server (%1).</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर (%1) से कोई सुरक्षित कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The name of the hospital&apos;s model server (%1) is not known here.</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर (%1) का नाम यहाँ ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished">अस्पताल का मॉडल सर्वर केवल अक्षरों और छोटे शब्दों को भार देता है।</translation>
    </message>
    <message>
        <source>%1 It is asked again in a while.</source>
        <translation type="unfinished">%1 कुछ देर में फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर ने बहुत अधिक समय लिया।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished">अस्पताल का मॉडल सर्वर संभाव्यताएँ नहीं बताता।</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished">अस्पताल के मॉडल सर्वर ने ख़राबी बताई।</translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished">कोई मॉडल सर्वर नहीं बताया गया।</translation>
    </message>
    <message>
        <source>%1 is an update of another model, which is not installed.</source>
        <translation type="unfinished">%1 किसी दूसरे मॉडल का अद्यतन है, जो स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>No pack is called %1.</source>
        <translation type="unfinished">%1 नाम का कोई पैक नहीं है।</translation>
    </message>
    <message>
        <source>The weights of %1 are not what its manifest says.</source>
        <translation type="unfinished">%1 के भार वे नहीं हैं जो उसका मैनिफ़ेस्ट बताता है।</translation>
    </message>
    <message>
        <source>%1 is not the file that its manifest describes.</source>
        <translation type="unfinished">%1 वह फ़ाइल नहीं है जिसका वर्णन उसका मैनिफ़ेस्ट करता है।</translation>
    </message>
    <message>
        <source>The pack needs %1 MB; the disk has %2 MB free.</source>
        <translation type="unfinished">पैक को %1 MB चाहिए; डिस्क पर %2 MB खाली हैं।</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">जाँच हो रही है</translation>
    </message>
    <message>
        <source>%1 cannot be linked into the models folder; import it as a copy.</source>
        <translation type="unfinished">%1 मॉडल फ़ोल्डर में लिंक नहीं किया जा सकता; इसे प्रति के रूप में आयात करें।</translation>
    </message>
    <message>
        <source>The pack %1 lacks its file %2.</source>
        <translation type="unfinished">पैक %1 में उसकी फ़ाइल %2 नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 has the wrong size.</source>
        <translation type="unfinished">%2 का %1 गलत आकार का है।</translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished">भाषा मॉडल कोई संख्या नहीं निकालता; उसकी फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished">पाठ को मॉडल के नियंत्रण टोकनों से अलग नहीं पहचाना जा सकता।</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks %1; it is no Llama 3 model.</source>
        <translation type="unfinished">मॉडल की शब्दावली में %1 नहीं है; यह Llama 3 मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no quantization; there are %2.</source>
        <translation type="unfinished">%1 कोई क्वांटीकरण नहीं है; ये हैं: %2।</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes %2.</source>
        <translation type="unfinished">प्रॉम्प्ट में %1 टोकन हैं; मॉडल %2 लेता है।</translation>
    </message>
    <message>
        <source>%1 is no Ed25519 key.</source>
        <translation type="unfinished">%1 Ed25519 कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 is not what was signed.</source>
        <translation type="unfinished">%2 का %1 वह नहीं है जिस पर हस्ताक्षर हुआ था।</translation>
    </message>
    <message>
        <source>%1 is no key that can be read.</source>
        <translation type="unfinished">%1 पढ़ी जा सकने वाली कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no signature that can be read.</source>
        <translation type="unfinished">%1 का कोई पढ़ने योग्य हस्ताक्षर नहीं है।</translation>
    </message>
    <message>
        <source>The signature of %1 is not by this key.</source>
        <translation type="unfinished">%1 का हस्ताक्षर इस कुंजी का नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 was changed after signing.</source>
        <translation type="unfinished">%2 का %1 हस्ताक्षर के बाद बदला गया।</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished">%1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 gives vectors of another size.</source>
        <translation type="unfinished">%1 दूसरे आकार के वेक्टर देता है।</translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished">पैक का टोकनाइज़र पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The graph of %1 cannot be loaded.</source>
        <translation type="unfinished">%1 का ग्राफ़ लोड नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished">कोई पैक खुला नहीं है।</translation>
    </message>
    <message>
        <source>%1 wants inputs that are not known.</source>
        <translation type="unfinished">%1 अज्ञात इनपुट माँगता है।</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished">कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">खोज हो रही है</translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished">अंश पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished">अंश तैयार हो रहे हैं</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished">उत्तर जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished">प्रश्न मॉडल के संदर्भ में नहीं समाता।</translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished">खोज के लिए प्रश्न छोटा किया जा रहा है</translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished">खोज प्रश्न समय पर नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>A summary cannot be saved as %1; take %2.</source>
        <translation type="unfinished">सारांश %1 के रूप में सहेजा नहीं जा सकता; %2 लें।</translation>
    </message>
    <message>
        <source>A summary without names is saved as md, docx or for printing.</source>
        <translation type="unfinished">बिना नामों का सारांश md, docx या छपाई के लिए सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">पहले पढ़ें</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">जाँचकर्ता</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">अपेक्षित कुछ भी छूटा नहीं है।</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">जाँच में कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">पृ. %1</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">दस्तावेज़ में नहीं है</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">दस्तावेज़ में है, इस सारांश में नहीं</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">डिस्चार्ज के समय दवाएँ</translation>
    </message>
    <message>
        <source>%1 is not a form of summary.</source>
        <translation type="unfinished">%1 सारांश का कोई रूप नहीं है।</translation>
    </message>
    <message>
        <source>%1 and %2 name different patients: the %3 is %4 in one and %5 in the other.</source>
        <translation type="unfinished">%1 और %2 अलग-अलग मरीज़ों के नाम देते हैं: %3 एक में %4 और दूसरे में %5 है।</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">शब्दबद्ध हो रहा है</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">रिपोर्ट पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished">सारांश बन रहा है</translation>
    </message>
    <message>
        <source>%1: the file is too large for a rule file.</source>
        <translation type="unfinished">%1: फ़ाइल नियम फ़ाइल के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>%1: the file cannot be read as UTF-8 text.</source>
        <translation type="unfinished">%1: फ़ाइल UTF-8 पाठ के रूप में पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 has no input %2; it takes %3.</source>
        <translation type="unfinished">%1 का कोई इनपुट %2 नहीं है; यह %3 लेता है।</translation>
    </message>
    <message>
        <source>There is no score named %1.</source>
        <translation type="unfinished">%1 नाम का कोई स्कोर नहीं है।</translation>
    </message>
    <message>
        <source>The score %1 names an unknown method: %2.</source>
        <translation type="unfinished">स्कोर %1 एक अज्ञात विधि बताता है: %2।</translation>
    </message>
    <message>
        <source>%1: findings that rules use are missing: %2.</source>
        <translation type="unfinished">%1: नियमों के लिए ज़रूरी लक्षण नहीं हैं: %2।</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished">लाइब्रेरी लॉक है।</translation>
    </message>
    <message>
        <source>There is no backup called %1.</source>
        <translation type="unfinished">%1 नाम का कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished">बैकअप का पासफ़्रेज़ या रिकवरी कुंजी दें।</translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished">यह दूसरी लाइब्रेरी का बैकअप है; उसका पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished">Wardlight की एक विंडो में यह लाइब्रेरी खुली है।</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation type="unfinished">%1 नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>A document that was replaced cannot replace another one.</source>
        <translation type="unfinished">जिस दस्तावेज़ की जगह दूसरे ने ले ली है, वह किसी और की जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>No other document replaces this one.</source>
        <translation type="unfinished">कोई अन्य दस्तावेज़ इसकी जगह नहीं लेता।</translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished">निगरानी वाले फ़ोल्डर देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>This collection was signed by %1, which is not trusted here yet.</source>
        <translation type="unfinished">इस संग्रह पर %1 ने हस्ताक्षर किए, जिस पर यहाँ अभी भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished">PIN केवल लाइब्रेरी खुली होने पर चुना जा सकता है।</translation>
    </message>
    <message>
        <source>It cannot be saved as %1; take %2.</source>
        <translation type="unfinished">यह %1 के रूप में सहेजा नहीं जा सकता; %2 लें।</translation>
    </message>
    <message>
        <source>This does not say how it was made (%1); it cannot be saved or printed.</source>
        <translation type="unfinished">यह नहीं बताता कि यह कैसे बना (%1); इसे सहेजा या छापा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished">इसमें नहीं बताया गया कि यह कैसे बना; इसे सहेजा या प्रिंट नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">पृष्ठ %1, कुल %2</translation>
    </message>
    <message>
        <source>Extraction of page %1 was incomplete; check the original.</source>
        <translation type="unfinished">पृष्ठ %1 का पाठ अधूरा निकला; मूल देखें।</translation>
    </message>
    <message>
        <source>A table on page %1 could not be read row by row; check the original.</source>
        <translation type="unfinished">पृष्ठ %1 की तालिका पंक्ति-दर-पंक्ति नहीं पढ़ी जा सकी; मूल देखें।</translation>
    </message>
    <message>
        <source>Read from a scanned page (%1 sure); compare with the image.</source>
        <translation type="unfinished">स्कैन किए पृष्ठ से पढ़ा गया (%1 निश्चित); चित्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>Read from a scanned page; compare with the image.</source>
        <translation type="unfinished">स्कैन किए पृष्ठ से पढ़ा गया; चित्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>%1 gives more than one %2; check that all of it is of one patient.</source>
        <translation type="unfinished">%1 में एक से अधिक %2 हैं; जाँचें कि सब एक ही रोगी का है।</translation>
    </message>
    <message>
        <source>%1: the text is incomplete; check the original.</source>
        <translation type="unfinished">%1: पाठ अधूरा है; मूल देखें।</translation>
    </message>
    <message>
        <source>%1: no text was found on this page; check the original.</source>
        <translation type="unfinished">%1: इस पृष्ठ पर कोई पाठ नहीं मिला; मूल देखें।</translation>
    </message>
    <message>
        <source>%1: the scan was hard to read (%2 sure).</source>
        <translation type="unfinished">%1: स्कैन पढ़ना कठिन था (%2 निश्चित)।</translation>
    </message>
    <message>
        <source>Not known to the checks: drugs are not compared with it.</source>
        <translation type="unfinished">जाँचों को यह ज्ञात नहीं है: दवाओं की तुलना इससे नहीं की जाती।</translation>
    </message>
    <message>
        <source>The report does not say whether this is new, changed or continued.</source>
        <translation type="unfinished">रिपोर्ट नहीं बताती कि यह नई है, बदली है या जारी है।</translation>
    </message>
    <message>
        <source>Taken before admission; the report does not say whether it goes on after discharge.</source>
        <translation type="unfinished">भर्ती से पहले ली जाती थी; रिपोर्ट नहीं बताती कि छुट्टी के बाद जारी रहेगी या नहीं।</translation>
    </message>
    <message>
        <source>The report also says: “%1”</source>
        <translation type="unfinished">रिपोर्ट यह भी कहती है: “%1”</translation>
    </message>
    <message>
        <source>%1 on allergies; both statements are shown.</source>
        <translation type="unfinished">%1 (एलर्जी के बारे में); दोनों कथन दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>The reports differ on medicines; both lines are shown with a note.</source>
        <translation type="unfinished">रिपोर्टें दवाओं पर अलग हैं; दोनों पंक्तियाँ टिप्पणी के साथ दिखाई गई हैं।</translation>
    </message>
    <message>
        <source>Also stated: “%1”</source>
        <translation type="unfinished">यह भी कहा गया: “%1”</translation>
    </message>
    <message>
        <source>Page %1 holds %2; it was not used: “%3”.</source>
        <translation type="unfinished">पृष्ठ %1 में %2 है; उसका उपयोग नहीं हुआ: “%3”।</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader does not see; it was not used%2.</source>
        <translation type="unfinished">पृष्ठ %1 में ऐसा पाठ है जो पाठक को नहीं दिखता; उसका उपयोग नहीं हुआ%2।</translation>
    </message>
    <message>
        <source>Page %1 holds %2.</source>
        <translation type="unfinished">पृष्ठ %1 में %2 है।</translation>
    </message>
    <message>
        <source>This report is no longer here.</source>
        <translation type="unfinished">यह रिपोर्ट अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>There is no text to summarize.</source>
        <translation type="unfinished">सारांश बनाने के लिए कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>%1 could not be read and is not part of this: %2</source>
        <translation type="unfinished">%1 नहीं पढ़ा जा सका और इसका हिस्सा नहीं है: %2</translation>
    </message>
    <message>
        <source>There is no report to summarize.</source>
        <translation type="unfinished">सारांश बनाने के लिए कोई रिपोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>Pasted text has no page image.</source>
        <translation type="unfinished">चिपकाए गए पाठ का पृष्ठ-चित्र नहीं है।</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">स्रोत: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">पृ. %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished">संस्करण %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished">समीक्षा %1 तक</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">उपयोगी</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">ग़लत</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished">असुरक्षित</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished">पुराना</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished">कुछ छूटा है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">देख लिया</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">आपात स्थिति</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">तत्काल</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">%1 और दिखाएँ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished">ख़तरे का संकेत</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">नियम</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished">पाठ में</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished">ख़तरे के ये संकेत क्यों</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished">देख लिया गया %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept encrypted on this computer for %1 days, then overwritten.</source>
        <comment>Kept encrypted on this computer for %1 day, then overwritten.</comment>
        <translation type="unfinished">
            <numerusform>इस कंप्यूटर पर %1 दिन एन्क्रिप्टेड रखा जाता है, फिर अधिलेखित कर दिया जाता है।</numerusform>
            <numerusform>इस कंप्यूटर पर %1 दिनों तक एन्क्रिप्टेड रखा जाता है, फिर अधिलेखित कर दिया जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished">स्रोतों सहित कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">उत्तर</translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished">उत्तर प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">उत्तर सहेजें</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">उत्तर प्रिंट करें</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished">उत्तर सहेजा गया।</translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished">इसमें मरीज़ का डेटा हो सकता है; इसे रिपोर्ट की तरह ही सँभालकर रखें।</translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished">चूक न होने दें</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">विचार करें</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">पक्ष में</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished">विपक्ष में</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished">कुछ नहीं बताया गया</translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished">आपके दस्तावेज़ों में मतभेद है: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">फिर पूछें</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished">नहीं बताया गया:</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished">+ %1 और</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">%1 जोड़ें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished">भाषा मॉडल के बिना उत्तर उद्धृत होता है।</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished">मॉडल पर जाएँ</translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished">भाषा मॉडल कुछ समय के लिए रुका है।</translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished">उद्धृत उत्तर बना हुआ है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished">कुछ शब्दबद्ध नहीं हुआ।</translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished">शब्दबद्ध करना रोका गया; उद्धृत उत्तर पूरा है।</translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished">पहले वाक्य से पूर्व ही शब्दबद्ध करना रोका गया; उद्धृत उत्तर पूरा है।</translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished">फिर से शब्दबद्ध करें</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished">मिले अंश</translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished">आपकी लाइब्रेरी के निकटतम अंश</translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished">आपके दस्तावेज़ इस प्रश्न का उत्तर नहीं देते। स्रोत के बिना कोई उत्तर नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished">आपकी लाइब्रेरी में नहीं मिला</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">उद्धृत वाक्य</translation>
    </message>
    <message>
        <source>Computed:</source>
        <translation type="unfinished">गणना से प्राप्त:</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished">यह कैसे बना – छिपाएँ</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">यह कैसे बना</translation>
    </message>
    <message>
        <source>From the history, asked %1</source>
        <translation type="unfinished">इतिहास से, पूछा गया %1</translation>
    </message>
    <message>
        <source>Ask it again to answer it from the documents as they are now.</source>
        <translation type="unfinished">दस्तावेज़ों की वर्तमान स्थिति से उत्तर पाने के लिए इसे फिर पूछें।</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation type="unfinished">प्रश्न मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>All questions are deleted.</source>
        <translation type="unfinished">सभी प्रश्न मिटा दिए गए हैं।</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished">इतिहास %1 में है।</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">नहीं बताया गया</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">स्कोर</translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished">स्कोर के मान</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Allergy to %1: not known to the checks. Drugs are not compared with it.</source>
        <translation type="unfinished">%1 से एलर्जी: जाँचों को यह ज्ञात नहीं है। दवाओं की तुलना इससे नहीं की जाती।</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished">कोई स्रोत नहीं मिला</translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished">कमज़ोर मेल – स्रोत पढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform>%1 दस्तावेज़ में अच्छा मेल</numerusform>
            <numerusform>%1 दस्तावेज़ों में अच्छा मेल</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished">यह भी खोजा गया: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished">यह पढ़ा गया: %1</translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished">केवल शब्दों से खोजा गया; अर्थ से खोज अभी तैयार नहीं है।</translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished">नए दस्तावेज़ अभी इंडेक्स हो रहे हैं: %1 अंश केवल शब्दों से खोजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished">समर्थित</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished">आंशिक रूप से समर्थित</translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished">किसी स्रोत से समर्थित नहीं</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished">%1 – अधूरा</translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished">आपके दस्तावेज़ों से शब्दशः उद्धृत।</translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished">भाषा मॉडल द्वारा शब्दबद्ध; हर वाक्य जाँचा गया है।</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform>%1 अंश पढ़ा जा रहा है …</numerusform>
            <numerusform>%1 अंश पढ़े जा रहे हैं …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished">%2 में से %1 टोकन</translation>
    </message>
    <message numerus="yes">
        <source>Writing – %1 sentences checked</source>
        <comment>Writing – %1 sentence checked</comment>
        <translation type="unfinished">
            <numerusform>लिखा जा रहा है – %1 वाक्य जाँचा गया</numerusform>
            <numerusform>लिखा जा रहा है – %1 वाक्य जाँचे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">कंप्यूटर सहायक का मसौदा। उपयोग से पहले जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform>जाँच में %1 समस्या मिली</numerusform>
            <numerusform>जाँच में %1 समस्याएँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished">क्षतिग्रस्त, या वैसी नहीं जैसा नाम बताता है</translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished">ऐसी फ़ाइल जिसे Wardlight नहीं पढ़ता</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished">पासवर्ड से लॉक</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished">बहुत बड़ी</translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished">बहुत समय लगा, या रीडर को हानि पहुँची</translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished">इसमें कोई पाठ नहीं, OCR के बाद भी नहीं</translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished">डिस्क पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished">पढ़ने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished">जोड़ी नहीं जा सकी</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform>%1 फ़ाइल जोड़ी नहीं जा सकी</numerusform>
            <numerusform>%1 फ़ाइलें जोड़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">शीर्षक</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">श्रेणी</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">जारी</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">समीक्षा की अंतिम तिथि</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">पृष्ठ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">भाषा</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">जोड़ा गया</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">अज्ञात</translation>
    </message>
    <message>
        <source>A document may be in several collections. It stays in the library, whatever is ticked here.</source>
        <translation type="unfinished">एक दस्तावेज़ कई संग्रहों में हो सकता है। यहाँ कुछ भी चुनें, वह लाइब्रेरी में रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform>%1 दस्तावेज़ जोड़ा गया।</numerusform>
            <numerusform>%1 दस्तावेज़ जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 फ़ाइल पहले से लाइब्रेरी में थी।</numerusform>
            <numerusform>%1 फ़ाइलें पहले से लाइब्रेरी में थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished">कार्ड सहेजा गया।</translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished">दस्तावेज़ हटाया गया।</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Too big for this computer</source>
        <translation type="unfinished">इस कंप्यूटर के लिए बहुत बड़ा</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished">अभी उपयोग करें</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">%1 का उपयोग करें</translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished">गति जाँचें</translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished">%1 की गति जाँचें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">हटाएँ…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 हटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished">%1 अभी हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">रहने दें</translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished">अपने प्रकार का अंतिम मॉडल बना रहता है।</translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished">%1 हटाएँ? इसे इसके पैक से फिर आयात किया जा सकता है।</translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished">मैंने मिलाया, और हर अक्षर एक जैसा है</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">आयात करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished">मिला: %1</translation>
    </message>
    <message>
        <source>Every file is checked against its manifest while it is copied.</source>
        <translation type="unfinished">कॉपी करते समय हर फ़ाइल उसके मैनिफ़ेस्ट से जाँची जाती है।</translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished">%1 के साथ मैनिफ़ेस्ट नहीं है</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished">इस SHA-256 को मॉडल के निर्माता द्वारा प्रकाशित मान से मिलाएँ। क्षतिग्रस्त या बदला हुआ मॉडल धाराप्रवाह पर निरर्थक उत्तर देता है।</translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished">USB या फ़ोल्डर से आयात करें…</translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished">.gguf फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished">सभी सत्यापित करें</translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished">अभी मेमोरी से हटाएँ</translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished">इस कंप्यूटर पर कोई भाषा मॉडल नहीं</translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished">स्वतंत्र शब्दबद्ध करने के अलावा सब कुछ इसके बिना काम करता है: उत्तर आपके दस्तावेज़ों से उद्धृत होते हैं। आपका IT विभाग नेटवर्क से जुड़े कंप्यूटर पर मॉडल पैक बनाकर USB स्टिक पर लाता है; उसे यहाँ आयात करें।</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">स्वचालित</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished">केवल प्रोसेसर</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">मॉडल की गणना कहाँ हो</translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished">आयात या जाँच की प्रगति</translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished">%1 पर गणना: %2।</translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished">पैक वाला फ़ोल्डर या USB स्टिक</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished">मॉडल फ़ाइल</translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished">इस फ़ोल्डर में कोई पैक नहीं है।</translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished">पैक manifest.json वाला फ़ोल्डर होता है; .gguf के लिए अलग बटन है।</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">देखा जा रहा है</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">हैश की गणना हो रही है</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">आयात हो रहा है</translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished">आयात और सत्यापित: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">जाँच हो रही है</translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished">सत्यापित ✓ %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished">हर फ़ाइल वैसी है जैसी मैनिफ़ेस्ट में लिखी है।</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">मापा जा रहा है</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished">चुना जा रहा है</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished">मेमोरी से हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished">रोका गया। आधा लिखा कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished">%1 अरब</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished">%1 मिलियन</translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished">उत्तर और सारांश शब्दबद्ध करता है</translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished">अर्थ से अंश खोजता है</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 टोकन</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">कार्य</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">पैरामीटर</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished">क्वांटाइज़ेशन</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">संदर्भ सीमा</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">लाइसेंस</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">किससे बना</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">मूल्यांकन</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">भाषाएँ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished">ठीक से समाता है</translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished">समाता है, धीमा</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished">नहीं समाता</translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished">लगभग %1 चाहिए</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">%1 खाली</translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished">%3 थ्रेड पर प्रति सेकंड %1 टोकन पढ़ता और %2 टोकन लिखता है।</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">उपयोग में</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">तैयार</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished">हाथ से पुष्ट</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform>%1 प्रविष्टि</numerusform>
            <numerusform>%1 प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">क्र.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">किसने</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">क्या</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">परिचय</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">कब बना</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">दस्तावेज़</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished">संग्रह निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the file.</source>
        <comment>%1 document is in the file.</comment>
        <translation type="unfinished">
            <numerusform>फ़ाइल में %1 दस्तावेज़ है।</numerusform>
            <numerusform>फ़ाइल में %1 दस्तावेज़ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed and not encrypted. Give this fingerprint to whoever imports it: %1</source>
        <translation type="unfinished">यह हस्ताक्षरित है, एन्क्रिप्टेड नहीं। आयात करने वाले को यह फ़िंगरप्रिंट दें: %1</translation>
    </message>
    <message>
        <source>Import a signed collection</source>
        <translation type="unfinished">हस्ताक्षरित संग्रह आयात करें</translation>
    </message>
    <message>
        <source>Signed collections</source>
        <translation type="unfinished">हस्ताक्षरित संग्रह</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>The collection %1 was made. Choose documents and put them into it.</source>
        <translation type="unfinished">संग्रह %1 बनाया गया। दस्तावेज़ चुनें और उन्हें उसमें रखें।</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation type="unfinished">अब इसका नाम %1 है।</translation>
    </message>
    <message>
        <source>The collection %1 was deleted. Its documents stay in the library.</source>
        <translation type="unfinished">संग्रह %1 हटाया गया। उसके दस्तावेज़ लाइब्रेरी में रहते हैं।</translation>
    </message>
    <message>
        <source>The collections were changed.</source>
        <translation type="unfinished">संग्रह बदले गए।</translation>
    </message>
    <message>
        <source>The older document is kept for reading and answers no question any more.</source>
        <translation type="unfinished">पुराना दस्तावेज़ पढ़ने के लिए रखा जाता है और अब किसी प्रश्न का उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>This document answers questions again.</source>
        <translation type="unfinished">यह दस्तावेज़ फिर प्रश्नों के उत्तर देता है।</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished">नया संग्रह</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished">संग्रह का नाम बदलें</translation>
    </message>
    <message>
        <source>Delete the collection %1?</source>
        <translation type="unfinished">संग्रह %1 हटाएँ?</translation>
    </message>
    <message>
        <source>Its documents stay in the library.</source>
        <translation type="unfinished">उसके दस्तावेज़ लाइब्रेरी में रहते हैं।</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">इसे हटाएँ</translation>
    </message>
    <message>
        <source>Choose documents in the table first.</source>
        <translation type="unfinished">पहले तालिका में दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">संग्रह</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %1 documents</source>
        <comment>Collections of this document</comment>
        <translation type="unfinished">
            <numerusform>%1 दस्तावेज़ के संग्रह</numerusform>
            <numerusform>%1 दस्तावेज़ों के संग्रह</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished">संग्रह का नाम</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Emergency, Maternity, Formulary …</source>
        <translation type="unfinished">आपातकाल, प्रसूति, औषधि-सूची …</translation>
    </message>
    <message>
        <source>Every file could be added.</source>
        <translation type="unfinished">हर फ़ाइल जोड़ी जा सकी।</translation>
    </message>
    <message>
        <source>Which document does it replace?</source>
        <translation type="unfinished">यह किस दस्तावेज़ की जगह लेता है?</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">शीर्षक, जारीकर्ता या संस्करण से छाँटें</translation>
    </message>
    <message>
        <source>It replaces this one</source>
        <translation type="unfinished">यह इसकी जगह लेता है</translation>
    </message>
    <message>
        <source>“%1” answers from now on. The older document stays for reading, and answers that cited it say that a newer version exists.</source>
        <translation type="unfinished">अब से “%1” उत्तर देता है। पुराना दस्तावेज़ पढ़ने के लिए रहता है, और जिन उत्तरों ने उसे उद्धृत किया था वे बताते हैं कि नया संस्करण मौजूद है।</translation>
    </message>
    <message>
        <source>Import the collection “%1”</source>
        <translation type="unfinished">संग्रह “%1” आयात करें</translation>
    </message>
    <message>
        <source>Documents in the file</source>
        <translation type="unfinished">फ़ाइल में दस्तावेज़</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation type="unfinished">हस्ताक्षरकर्ता का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>I compared it with the sender, and it is the same</source>
        <translation type="unfinished">मैंने इसे भेजने वाले से मिलाया, और यह वही है</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <comment>%1 document</comment>
        <translation type="unfinished">
            <numerusform>%1 दस्तावेज़</numerusform>
            <numerusform>%1 दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation type="unfinished">लॉक स्क्रीन पर वापस</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">खोजें</translation>
    </message>
    <message>
        <source>Guidelines of the emergency shelf</source>
        <translation type="unfinished">आपातकालीन शेल्फ़ के दिशानिर्देश</translation>
    </message>
    <message>
        <source>Emergency access to this hospital&apos;s guidelines, without the passphrase. Each use is recorded. Search is by words alone; nothing is kept of what you type.</source>
        <translation type="unfinished">बिना पासफ़्रेज़ इस अस्पताल के दिशानिर्देशों तक आपातकालीन पहुँच। हर उपयोग दर्ज होता है। खोज केवल शब्दों से होती है; आप जो लिखते हैं उसमें से कुछ भी नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished">आपातकालीन पहुँच</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished">शेल्फ़ पर</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words.</source>
        <translation type="unfinished">शेल्फ़ पर किसी चीज़ में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>A newer version of a cited document exists, or it was removed.</source>
        <translation type="unfinished">उद्धृत दस्तावेज़ का नया संस्करण मौजूद है, या उसे हटाया गया।</translation>
    </message>
    <message>
        <source>Searches %1</source>
        <translation type="unfinished">%1 में खोजता है</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished">सभी दस्तावेज़</translation>
    </message>
    <message>
        <source>Being phrased by the language model; each sentence is checked before you see it.</source>
        <translation type="unfinished">भाषा मॉडल वाक्य बना रहा है; हर वाक्य आपके देखने से पहले जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation type="unfinished">यहाँ खोजा गया: %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished">%1 को हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Every file is whole. This library knows the signer:</source>
        <translation type="unfinished">हर फ़ाइल पूरी है। यह लाइब्रेरी हस्ताक्षरकर्ता को जानती है:</translation>
    </message>
    <message>
        <source>Every file is whole, but this library does not know the signer yet. Compare this fingerprint with the one that the sender reads to you, by telephone or on paper:</source>
        <translation type="unfinished">हर फ़ाइल पूरी है, पर यह लाइब्रेरी हस्ताक्षरकर्ता को अभी नहीं जानती। इस फ़िंगरप्रिंट को उससे मिलाएँ जो भेजने वाला आपको फ़ोन पर या काग़ज़ पर पढ़कर बताए:</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">भाषा मॉडल के लिए थ्रेड</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished">गणना का उपकरण</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished">थ्रेड</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the memory after %1 minutes without use.</source>
        <comment>Leaves the memory after %1 minute without use.</comment>
        <translation type="unfinished">
            <numerusform>%1 मिनट बिना उपयोग के बाद मेमोरी छोड़ता है।</numerusform>
            <numerusform>%1 मिनट बिना उपयोग के बाद मेमोरी छोड़ता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 of this disk; %2 free.</source>
        <translation type="unfinished">इस डिस्क का %1 लेता है; %2 खाली।</translation>
    </message>
    <message>
        <source>Takes %1 of this disk, and only %2 is free. Make room first.</source>
        <translation type="unfinished">इस डिस्क का %1 लेता है, और केवल %2 खाली है। पहले जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">डेटाबेस</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform>%1 प्रश्न मिटाया जाएगा।</numerusform>
            <numerusform>%1 प्रश्न मिटाए जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform>%1 प्रश्न रखा जाएगा।</numerusform>
            <numerusform>%1 प्रश्न रखे जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform>%1 उत्तर समीक्षा की प्रतीक्षा में है।</numerusform>
            <numerusform>%1 उत्तर समीक्षा की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation type="unfinished">खुराक</translation>
    </message>
    <message>
        <source>Risk status unknown</source>
        <translation type="unfinished">जोखिम की स्थिति अज्ञात</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished">रिपोर्ट चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished">पाठ यहाँ चिपकाएँ या बोलकर लिखवाएँ। यह मेमोरी में रहता है और कभी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">सारांश बनाएँ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">जाँचकर्ता</translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished">नाम और पद। ये समय सहित हर प्रति पर छपते हैं।</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished">जाँचा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">%1 का पासवर्ड</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished">यह रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished">एक मरीज़ की रिपोर्टें</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">सारांश सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <comment>%1 page</comment>
        <translation type="unfinished">
            <numerusform>%1 पृष्ठ</numerusform>
            <numerusform>%1 पृष्ठ</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">सारांश</translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished">रिपोर्ट यहाँ दिखती है</translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished">सारांश की कोई पंक्ति चुनें और पृष्ठ पर चिह्नित उसका स्रोत देखें।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">रिपोर्ट</translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished">एक मरीज़ की रिपोर्टें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished">PDF, DOCX, स्कैन, फ़ोटो, पाठ या FHIR रिकॉर्ड। ये इसी कंप्यूटर पर पढ़े जाते हैं, केवल मेमोरी में रखे जाते हैं, और “अगला मरीज़” चुनते ही भुला दिए जाते हैं। सारांश की हर पंक्ति रिपोर्ट के अपने वाक्य तक ले जाती है।</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">फ़ाइलें चुनें…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">पाठ चिपकाएँ…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">शुरू की गई</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">बदली गई</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished">जारी रखी गई</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">रोका गया</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">पहले पढ़ें</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">डिस्चार्ज के समय दवाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी करें</translation>
    </message>
    <message>
        <source>Drug / substance</source>
        <translation type="unfinished">दवा / पदार्थ</translation>
    </message>
    <message>
        <source>Past reactions</source>
        <translation type="unfinished">पिछली प्रतिक्रियाएँ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">दवा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">अधिक</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">कम</translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished">जाँचें: कोई मेल खाता वाक्य नहीं</translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished">शब्दबद्ध</translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished">जाँचें: आंशिक रूप से समर्थित</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">दस्तावेज़ में नहीं है</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">अपेक्षित कुछ भी छूटा नहीं है।</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">दस्तावेज़ में है, इस सारांश में नहीं</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">निर्णय में सहायता। स्रोत जाँचें। चिकित्सीय आदेश नहीं देता।</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">जाँच में कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Check: number differs</source>
        <translation type="unfinished">जाँचें: संख्या अलग है</translation>
    </message>
    <message>
        <source>Check: unit differs</source>
        <translation type="unfinished">जाँचें: इकाई अलग है</translation>
    </message>
    <message>
        <source>Check: medicine differs</source>
        <translation type="unfinished">जाँचें: दवा अलग है</translation>
    </message>
    <message>
        <source>Check: yes or no differs</source>
        <translation type="unfinished">जाँचें: हाँ या नहीं अलग है</translation>
    </message>
    <message>
        <source>Check: left or right differs</source>
        <translation type="unfinished">जाँचें: बायाँ या दायाँ अलग है</translation>
    </message>
    <message>
        <source>Check: date differs</source>
        <translation type="unfinished">जाँचें: तारीख अलग है</translation>
    </message>
    <message>
        <source>Check: words differ</source>
        <translation type="unfinished">जाँचें: शब्द अलग हैं</translation>
    </message>
    <message>
        <source>Draft in plain words – check before the patient gets it</source>
        <translation type="unfinished">सरल शब्दों में मसौदा – रोगी को देने से पहले जाँचें</translation>
    </message>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished">मसौदा – उपयोग से पहले जाँचें</translation>
    </message>
    <message>
        <source>Scroll summary and report together</source>
        <translation type="unfinished">सारांश और रिपोर्ट साथ-साथ खिसकाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 lines</source>
        <comment>Used by %1 line</comment>
        <translation type="unfinished">
            <numerusform>%1 पंक्ति में प्रयुक्त</numerusform>
            <numerusform>%1 पंक्तियों में प्रयुक्त</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the summary uses this</source>
        <translation type="unfinished">सारांश की कोई पंक्ति इसका उपयोग नहीं करती</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished">%1 ने जाँचा, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">परिणाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">मान</translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished">सीमा</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">तारीख</translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished">उपयोग किए गए पृष्ठ: %2 में से %1</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished">नमूने हटाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">पूरा हुआ</translation>
    </message>
    <message>
        <source>Press a blue number such as [1] in the answer, or Alt+Down: the page opens beside it, with the sentence marked.</source>
        <translation type="unfinished">उत्तर में [1] जैसी नीली संख्या दबाएँ, या Alt+Down: पृष्ठ बगल में खुलता है और वाक्य चिह्नित रहता है।</translation>
    </message>
    <message>
        <source>That is how every sentence can be checked. F1 opens the help, Ctrl+K finds every action.</source>
        <translation type="unfinished">हर वाक्य इसी तरह जाँचा जा सकता है। F1 सहायता खोलता है, Ctrl+K हर क्रिया खोजता है।</translation>
    </message>
    <message>
        <source>The samples were removed.</source>
        <translation type="unfinished">नमूने हटाए गए।</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished">नमूने जोड़ें</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished">आपके दस्तावेज़</translation>
    </message>
    <message>
        <source>Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain text, and scanned pages. They are kept encrypted, and each can be asked as soon as it is stored. Adding goes on while you continue.</source>
        <translation type="unfinished">हर उत्तर उन दिशानिर्देशों से आता है जो आप जोड़ते हैं: PDF, DOCX, HTML, सादा पाठ और स्कैन किए पृष्ठ। वे एन्क्रिप्टेड रखे जाते हैं, और हर एक से सहेजते ही पूछा जा सकता है। आप आगे बढ़ें, जोड़ना चलता रहता है।</translation>
    </message>
    <message>
        <source>The samples are documents of an invented hospital, to try Wardlight with. They can be removed at the end of this first run; never use them for patients.</source>
        <translation type="unfinished">नमूने एक काल्पनिक अस्पताल के दस्तावेज़ हैं, Wardlight को आज़माने के लिए। इन्हें इस पहली बार के अंत में हटाया जा सकता है; मरीज़ों के लिए इनका उपयोग कभी न करें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the library.</source>
        <comment>%1 document is in the library.</comment>
        <translation type="unfinished">
            <numerusform>लाइब्रेरी में %1 दस्तावेज़ है।</numerusform>
            <numerusform>लाइब्रेरी में %1 दस्तावेज़ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished">लाइब्रेरी खाली है।</translation>
    </message>
    <message>
        <source>Continue without documents</source>
        <translation type="unfinished">बिना दस्तावेज़ आगे बढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be read; the Library tab says why.</source>
        <comment>%1 file could not be read; the Library tab says why.</comment>
        <translation type="unfinished">
            <numerusform>%1 फ़ाइल पढ़ी नहीं जा सकी; लाइब्रेरी टैब कारण बताता है।</numerusform>
            <numerusform>%1 फ़ाइलें पढ़ी नहीं जा सकीं; लाइब्रेरी टैब कारण बताता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">फिर खोजें</translation>
    </message>
    <message>
        <source>A language model, if you have one</source>
        <translation type="unfinished">एक भाषा मॉडल, यदि आपके पास हो</translation>
    </message>
    <message>
        <source>Without one, answers are quoted word by word from your documents. With one, they are phrased as well and checked sentence by sentence. You can import one later under Models.</source>
        <translation type="unfinished">इसके बिना, उत्तर आपके दस्तावेज़ों से शब्दशः उद्धृत होते हैं। इसके साथ, वे वाक्यों में लिखे भी जाते हैं और वाक्य-दर-वाक्य जाँचे जाते हैं। आप बाद में मॉडल के अंतर्गत एक आयात कर सकते हैं।</translation>
    </message>
    <message>
        <source>Looking for packs on USB sticks…</source>
        <translation type="unfinished">USB स्टिक पर पैक खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>On your USB stick:</source>
        <translation type="unfinished">आपकी USB स्टिक पर:</translation>
    </message>
    <message>
        <source>No pack was found on a USB stick.</source>
        <translation type="unfinished">USB स्टिक पर कोई पैक नहीं मिला।</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished">%1 आयात करें</translation>
    </message>
    <message>
        <source>Continue without a model</source>
        <translation type="unfinished">बिना मॉडल आगे बढ़ें</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation type="unfinished">आज़माने के लिए एक प्रश्न</translation>
    </message>
    <message>
        <source>A question that your documents answer</source>
        <translation type="unfinished">एक प्रश्न जिसका उत्तर आपके दस्तावेज़ देते हैं</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished">पूछें</translation>
    </message>
    <message>
        <source>Open Wardlight</source>
        <translation type="unfinished">Wardlight खोलें</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">इसे आज़माएँ</translation>
    </message>
    <message>
        <source>The answer is made of sentences of your documents. The number behind each, like [1], opens the page that it comes from, with the sentence marked.</source>
        <translation type="unfinished">उत्तर आपके दस्तावेज़ों के वाक्यों से बना है। हर वाक्य के पीछे की संख्या, जैसे [1], वह पृष्ठ खोलती है जहाँ से वह आया है, और वाक्य चिह्नित रहता है।</translation>
    </message>
    <message>
        <source>There is no document to ask yet. Go back to add some or the samples, or open Wardlight and add them in the Library tab.</source>
        <translation type="unfinished">पूछने के लिए अभी कोई दस्तावेज़ नहीं है। कुछ दस्तावेज़ या नमूने जोड़ने के लिए वापस जाएँ, या Wardlight खोलें और उन्हें लाइब्रेरी टैब में जोड़ें।</translation>
    </message>
    <message>
        <source>A question to the sample guideline on malaria in children:</source>
        <translation type="unfinished">बच्चों में मलेरिया के नमूना दिशानिर्देश से एक प्रश्न:</translation>
    </message>
    <message>
        <source>Ask something that one of your documents answers:</source>
        <translation type="unfinished">कुछ ऐसा पूछें जिसका उत्तर आपका कोई दस्तावेज़ देता है:</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished">ख़तरे के संकेत</translation>
    </message>
    <message>
        <source>Found by rules in what you type, before any model.</source>
        <translation type="unfinished">आपके लिखे में नियमों से खोजे जाते हैं, किसी भी मॉडल से पहले।</translation>
    </message>
    <message>
        <source>The rules found no danger sign in a text that has one. Tell your IT.</source>
        <translation type="unfinished">पाठ में ख़तरे का संकेत होने पर भी नियमों को वह नहीं मिला। अपने IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Allergy, pregnancy, child and kidney check</source>
        <translation type="unfinished">एलर्जी, गर्भावस्था, बच्चे और गुर्दे की जाँच</translation>
    </message>
    <message>
        <source>Compares the drugs of an answer with what you wrote of the patient.</source>
        <translation type="unfinished">उत्तर की दवाओं को मरीज़ के बारे में आपके लिखे से मिलाती है।</translation>
    </message>
    <message>
        <source>The rules missed a drug that its allergy forbids. Tell your IT.</source>
        <translation type="unfinished">नियमों से ऐसी दवा छूट गई जो एलर्जी के कारण वर्जित है। अपने IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Finds passages also where other words are used.</source>
        <translation type="unfinished">वहाँ भी अंश खोजता है जहाँ दूसरे शब्द प्रयुक्त हुए हों।</translation>
    </message>
    <message>
        <source>No embedder is installed; only words are searched.</source>
        <translation type="unfinished">कोई एम्बेडर इंस्टॉल नहीं है; केवल शब्दों से खोज होती है।</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished">अर्थ से खोज</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">भाषा मॉडल</translation>
    </message>
    <message>
        <source>All checks run.</source>
        <translation type="unfinished">सभी जाँचें चल रही हैं।</translation>
    </message>
    <message>
        <source>These checks are off: %1. Be twice as careful.</source>
        <translation type="unfinished">ये जाँचें बंद हैं: %1। दोगुनी सावधानी बरतें।</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">चालू</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation type="unfinished">बंद</translation>
    </message>
    <message>
        <source>A check that runs can still miss something. Read the source before you act.</source>
        <translation type="unfinished">चल रही जाँच से भी कुछ छूट सकता है। कार्रवाई से पहले स्रोत पढ़ें।</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">जाँचें</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished">कार्य खोजें</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished">जो करना चाहते हैं, वह टाइप करें</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">कार्य</translation>
    </message>
    <message>
        <source>No action has these words. Try fewer or others.</source>
        <translation type="unfinished">किसी कार्य में ये शब्द नहीं हैं। कम या दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to do it, Esc to close</source>
        <translation type="unfinished">चुनने के लिए ↑ ↓, करने के लिए Enter, बंद करने के लिए Esc</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">दर्ज नहीं</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished">दिशानिर्देश</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">संदर्भ</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">असत्यापित</translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished">समीक्षा तिथि बीत चुकी</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished">समीक्षा आज देय</translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform>समीक्षा %1 दिन में</numerusform>
            <numerusform>समीक्षा %1 दिनों में</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">प्रतिस्थापित</translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished">तैयार (शब्दों से)</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">इंडेक्स हो रहा है %1 %</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">समाप्त</translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished">तैयार (स्कैन)</translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished">कुछ पृष्ठ स्कैन हैं; उनका पाठ OCR से पढ़ा गया।</translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished">कुछ पृष्ठों पर OCR अनिश्चित था; संख्याएँ और इकाइयाँ पृष्ठ की छवि से मिलाएँ।</translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished">कुछ पाठ विकृत निकला; उन पृष्ठों को छवि के रूप में पढ़ें।</translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished">एक तालिका पंक्ति-दर-पंक्ति नहीं पढ़ी जा सकी; उसके मान जाँचें।</translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished">फ़ाइल में ऐसा पाठ है जो पृष्ठ पर दिखाई नहीं देता; उत्तरों में उसका उपयोग कभी नहीं होता।</translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished">फ़ाइल का एक भाग नहीं पढ़ा जा सका; मूल फ़ाइल जाँचें।</translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished">सारांश बनाने के लिए छोड़ें – एक बार में एक मरीज़</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished">लाइब्रेरी में जोड़ने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation type="unfinished">इस स्क्रीन पर खोजें</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished">पिछला परिणाम</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">अगला परिणाम</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 में से %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation type="unfinished">इस पृष्ठ का अनुवाद अभी नहीं हुआ; यह अंग्रेज़ी में दिखाया गया है।</translation>
    </message>
    <message>
        <source>Ask the question; break the line</source>
        <translation type="unfinished">प्रश्न पूछना; नई पंक्ति</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">कुंजी</translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished">क्या करती है</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">सहायता में खोजें</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">विषय</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">सहायता का पाठ</translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or others.</source>
        <translation type="unfinished">किसी विषय में ये शब्द नहीं हैं। कम या दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">नया प्रश्न</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">दस्तावेज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished">फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">स्रोतों सहित कॉपी करें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">प्रिंट करें…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Print and save without names</source>
        <translation type="unfinished">बिना नामों के छापें और सहेजें</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">अगला मरीज़</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">लॉक करें</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished">तुरंत छिपाएँ</translation>
    </message>
    <message>
        <source>PIN for today…</source>
        <translation type="unfinished">आज का PIN…</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished">उपयोगकर्ता बदलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">बाहर निकलें</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">पूछें</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">लाइब्रेरी</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished">अगला स्रोत</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished">पिछला स्रोत</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">दस्तावेज़ छाँटें</translation>
    </message>
    <message>
        <source>Clinical scores…</source>
        <translation type="unfinished">नैदानिक स्कोर…</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">पहले के प्रश्न</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">बड़ा पाठ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">छोटा पाठ</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished">सामान्य पाठ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">लिखा जा रहा है</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation type="unfinished">चल रहा काम समाप्त होते ही भाषा बदल जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 off</source>
        <comment>Checks: 1 off</comment>
        <translation type="unfinished">
            <numerusform>जाँचें: %1 बंद</numerusform>
            <numerusform>जाँचें: %1 बंद</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what you read best. You can change it at any time in Settings.</source>
        <translation type="unfinished">वह चुनें जो आप सबसे अच्छा पढ़ते हैं। आप इसे सेटिंग्स में कभी भी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">आपके अस्पताल द्वारा निर्धारित</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">जारी रखें</translation>
    </message>
    <message>
        <source>Welcome to Wardlight</source>
        <translation type="unfinished">Wardlight में आपका स्वागत है</translation>
    </message>
    <message>
        <source>What Wardlight is for, and what it is not for</source>
        <translation type="unfinished">Wardlight किसके लिए है और किसके लिए नहीं</translation>
    </message>
    <message>
        <source>I have read this. I check the source before I act.</source>
        <translation type="unfinished">मैंने यह पढ़ लिया है। कार्रवाई से पहले स्रोत जाँचना मेरी ज़िम्मेदारी है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">सहायता</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished">कार्य खोजें…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished">इस कंप्यूटर से कुछ भी बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;दृश्य</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;सहायता</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">पाठ का आकार</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">थीम</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">गहरी</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">गहरी थीम में गहरे पृष्ठ</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished">प्रोग्राम में त्रुटि हुई। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished">काम जारी रखें; दोबारा हो तो अपने IT विभाग के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished">कोई भाषा मॉडल नहीं – उत्तर आपके दस्तावेज़ों से उद्धृत होते हैं</translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished">मॉडल %1, %2 पर</translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"> कुछ समय के लिए रुका है – उत्तर आपके दस्तावेज़ों से उद्धृत होते हैं</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">ऑफ़लाइन – इस कंप्यूटर से कुछ भी बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished">अस्पताल का नेटवर्क – प्रश्न %1 को जाते हैं</translation>
    </message>
    <message>
        <source>Leave out names, numbers and dates of birth</source>
        <translation type="unfinished">नाम, नंबर और जन्मतिथि छोड़ दें</translation>
    </message>
    <message>
        <source>For this copy alone. Read it before you pass it on: a name may be missed.</source>
        <translation type="unfinished">केवल इस प्रति के लिए। आगे देने से पहले इसे पढ़ें: कोई नाम छूट सकता है।</translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished">बहुत छोटा या बहुत सरल</translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished">ठीक-ठाक – लंबा अधिक सुरक्षित है</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">मज़बूत</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation type="unfinished">आज का PIN</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation type="unfinished">नया PIN, 4 से 12 अंक</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">वही PIN फिर से</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished">PIN सेट करें</translation>
    </message>
    <message>
        <source>Forget the PIN</source>
        <translation type="unfinished">PIN भुला दें</translation>
    </message>
    <message>
        <source>The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five wrong tries only the passphrase opens it. It is never written to the disk.</source>
        <translation type="unfinished">PIN इस विंडो को %1 घंटे तक, या Wardlight बंद होने तक अनलॉक करता है। पाँच ग़लत प्रयासों के बाद इसे केवल पासफ़्रेज़ खोलता है। PIN डिस्क पर कभी नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Your hospital allows no PIN.</source>
        <translation type="unfinished">आपका अस्पताल PIN की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished">दोनों PIN एक जैसे नहीं हैं। दूसरा फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">पृष्ठ %1, कुल %2</translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished">स्क्रीन का अगला या पिछला भाग</translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished">रोकें, या जो खुला है उसे बंद करें</translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished">शुरू होने से अब तक %1 कनेक्शन के प्रयास हुए (%2)।</translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished">शुरू होने से अब तक अन्य स्थानों से %1 कनेक्शन के प्रयास हुए (%2)।</translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished">सभी अस्वीकार किए गए। अपने IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished">अस्पताल का नेटवर्क</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished">कुछ नहीं। पूछना, पढ़ना, दस्तावेज़ जोड़ना और लॉक करना, सब केवल इसी कंप्यूटर पर होता है।</translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished">नेटवर्क किसके लिए चाहिए?</translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished">कनेक्शन खोलने या पता खोजने का प्रोग्राम का हर प्रयास अस्वीकार किया जाता है और यहाँ गिना जाता है।</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished">किस पर निगरानी रखी जाती है?</translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished">Wardlight को खाली नेटवर्क नेमस्पेस में शुरू करें (unshare -rn wardlight), जहाँ कोई कनेक्शन संभव नहीं, या उसके सिस्टम कॉल ट्रेस करें; सब कुछ वैसे ही काम करता है, और इंटरनेट का कोई पता कभी उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished">IT विभाग इसे कैसे प्रमाणित कर सकता है?</translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished">आपका अस्पताल भाषा मॉडल को अपने सर्वर पर चलाता है। उत्तर या सारांश शब्दबद्ध करने के लिए Wardlight प्रश्न, अंश और रिपोर्टों का पाठ %1 को भेजता है, और किसी अन्य स्थान को नहीं। खोज, पढ़ना, स्कोर और ख़तरे के संकेत केवल इसी कंप्यूटर पर काम करते हैं।</translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished">इस कंप्यूटर से क्या बाहर जाता है?</translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished">पता और सर्वर का प्रमाणपत्र आपका IT विभाग निर्धारित करता है। प्रोग्राम का एक अलग भाग केवल उस पते तक पहुँच सकता है, और कहीं नहीं; हर अन्य प्रयास अस्वीकार किया जाता है और यहाँ गिना जाता है।</translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished">कुछ नहीं खोता: तब उत्तर आपके दस्तावेज़ों से उद्धृत होते हैं, जैसे मॉडल के बिना।</translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished">और जब सर्वर उत्तर न दे?</translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished">आपके डेटा फ़ोल्डर में एक एन्क्रिप्टेड लाइब्रेरी में। पासफ़्रेज़ या रिकवरी कुंजी के बिना कोई इसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished">दस्तावेज़ कहाँ हैं?</translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished">इस लाइब्रेरी पर Wardlight पहले से खुला है।</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished">दूसरी विंडो का उपयोग करें, या उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>library: %1 documents</source>
        <comment>library: %1 document</comment>
        <translation type="unfinished">
            <numerusform>लाइब्रेरी: %1 दस्तावेज़</numerusform>
            <numerusform>लाइब्रेरी: %1 दस्तावेज़</numerusform>
        </translation>
    </message>
</context>
</TS>
