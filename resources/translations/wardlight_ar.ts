<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">تشغيل الفحوص</translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished">تصدير ملف التشخيص…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">التراخيص</translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished">يحتوي ملف التشخيص على الإصدارات والإعدادات ونتائج الفحوص. ولا يحتوي على أي نص ولا على اسم مستند أو شخص أو مجلد.</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished">جارٍ فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished">تصدير ملف تشخيص</translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished">ملف التشخيص موجود في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">نسخ مع المصادر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">طباعة الإجابة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished">حفظ بصيغة PDF أو DOCX</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">جديد</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">سؤال جديد</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">توقّف – غير مكتمل</translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished">إجابة مصوغة</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">جمل مقتبسة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">البحث في المكتبة</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished">الإجابة جاهزة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">أُوقف</translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished">الإجابة المصوغة جاهزة</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished">مقاطع فقط، الأفضل أولًا.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished">جارٍ البحث في مستنداتك</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">توقّف – غير مكتمل</translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished">لا تُعرض إجابة لهذا السؤال.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ما جرى</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished">تصفية بالاسم أو بالكلمات</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">تحقق</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">تصدير CSV…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">سجل التدقيق</translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished">من فعل ماذا ومتى، دون أي كلمة عن أي مريض. لا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished">تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished">جميع القيود سليمة، وعددها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished">أبلغ قسم تقنية المعلومات، وأبقِ هذه المكتبة ونسخها الاحتياطية كما هي.</translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished">سجل التدقيق موجود في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">تقدّم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">استعادة…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished">عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">استعادة هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished">تحل مكتبة ⁨%1⁩ محل المكتبة الحالية، التي تُحفظ إلى جانب النسخ الاحتياطية. بعد ذلك يُقفَل Wardlight؛ افتحه بعبارة المرور.</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished">أُنشئت النسخة الاحتياطية وجرى التحقق منها. عدد المستندات: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished">توقّف؛ وكل شيء كما كان.</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished">حُفظت جانبًا عند استعادة</translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished">حُفظت جانبًا قبل ترقية</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">جاهز</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished">نتائج الفحص</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished">إغلاق النتائج</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished">المكتبة سليمة</translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished">سليم</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">تالف</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">مخفي</translation>
    </message>
    <message>
        <source>Hidden. Press any key to unlock.</source>
        <translation type="unfinished">مخفي. اضغط أي مفتاح لفتح القفل.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished">أربع أو خمس كلمات لا صلة بينها تسهل كتابتها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished">إنشاء المكتبة</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished">تُحفظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Where your data stays</source>
        <translation type="unfinished">أين تبقى بياناتك</translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished">تُحفظ مستندات مستشفاك مشفّرة على هذا الحاسوب. ولا يخرج منه شيء. عبارة المرور تفتحها، ولا يستطيع أحد أن يستخرجها لك.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished">جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">عبارتا المرور غير متطابقتين. اكتب الثانية من جديد.</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">المستندات</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished">إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">تحرير</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">إزالة…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished">المجموعات…</translation>
    </message>
    <message>
        <source>Replaces…</source>
        <translation type="unfinished">يحل محل…</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation type="unfinished">السماح له بالإجابة مجدداً</translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished">النص كما يراه المساعد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">إبقاؤه</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">إزالة نهائية</translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished">الصفحة 1 كما يراها المساعد</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished">تحرير البطاقة</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">هل تريد إزالة هذا المستند؟</translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished">سيُحذف «⁨%1⁩» مع نصه وفهرسه ونسخته الأصلية المشفّرة من هذا الحاسوب. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">غير مسجّل</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">المجموعات</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">حلّ محله</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">يحل محل</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">جهة الإصدار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">صدر في</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">يُراجَع قبل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished">المقاطع</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">أُضيف في</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished">⁨%1⁩، منها ⁨%2⁩ مفهرسة بالمعنى</translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished">سؤال سابق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished">إجابة سابقة</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">الفئة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">جهة الإصدار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">يُراجَع قبل</translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished">DD-Mmm-YYYY، مثال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished">اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished">تاريخ الإصدار ليس تاريخًا صحيحًا.</translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished">تاريخ المراجعة ليس تاريخًا صحيحًا.</translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished">تاريخ المراجعة يسبق تاريخ الإصدار.</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished">الملفات التي تعذّرت إضافتها</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation type="unfinished">إعادة محاولة هذا الملف</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished">نسيان هذا الملف</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished">إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">تصدير CSV…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished">إغلاق القائمة</translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished">كلمة مرور الملف المختار</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished">فتح وإضافة</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">كلمة مرور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished">تصدير القائمة</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Note about the answer</source>
        <translation type="unfinished">ملاحظة على الإجابة</translation>
    </message>
    <message>
        <source>What is wrong? Name no patient.</source>
        <translation type="unfinished">ما الخطأ؟ لا تذكر اسم أي مريض.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">حفظ الملاحظة</translation>
    </message>
    <message>
        <source>This answer is</source>
        <translation type="unfinished">هذه الإجابة</translation>
    </message>
    <message>
        <source>This answer is: %1</source>
        <translation type="unfinished">هذه الإجابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">سُحب التقييم.</translation>
    </message>
    <message>
        <source>Kept on this computer. Nothing is sent.</source>
        <translation type="unfinished">محفوظ على هذا الحاسوب. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Kept for review on this computer. Nothing is sent.</source>
        <translation type="unfinished">محفوظ للمراجعة على هذا الحاسوب. لا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished">سؤال متابعة</translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished">اطرح سؤال متابعة عن المريض نفسه</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">علامات التبويب</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">التلخيص</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished">إغلاق السجل</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished">البحث في الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">الأسئلة السابقة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">حذف…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">تصدير…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished">حذف الكل…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">تُحذف جميع الأسئلة والإجابات على هذا الحاسوب وتُطمس، وكذلك ما ينتظر المراجعة. أما النسخ الاحتياطية السابقة فتبقى محتفظة بأسئلتها مشفّرة.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">حذف جميع الأسئلة</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">إبقاؤها</translation>
    </message>
    <message>
        <source>This question and its answer are deleted from this computer and overwritten. This cannot be undone.</source>
        <translation type="unfinished">يُحذف هذا السؤال وإجابته من هذا الحاسوب ويُكتب فوقهما. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished">حذف هذا السؤال</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">إبقاؤه</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Your settings keep no history; questions are forgotten at once.</source>
        <translation type="unfinished">إعداداتك لا تحفظ أي سجل؛ وتُنسى الأسئلة فورًا.</translation>
    </message>
    <message>
        <source>No question or answer has all of these words.</source>
        <translation type="unfinished">لا يوجد سؤال أو إجابة فيهما كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation type="unfinished">لم يُطرح أي سؤال بعد.</translation>
    </message>
    <message>
        <source>Your settings keep no history; these wait for review.</source>
        <translation type="unfinished">إعداداتك لا تحفظ أي سجل؛ وهذه تنتظر المراجعة.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished">تصدير السجل</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished">نص ملصق</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished">نُسخ مع أرقام الصفحات.</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished">طباعة الملخص</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">حفظ الملخص</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">الملخص</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished">أُرسل الملخص إلى الطابعة.</translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished">حُفظ الملخص.</translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished">يحتوي على بيانات المريض؛ احفظه كما تحفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished">أفلت الأدلة الإرشادية هنا</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished">ملفات PDF وDOCX وHTML وMarkdown والنص العادي والصفحات الممسوحة ضوئيًا. تُقرأ على هذا الحاسوب وتُحفظ مشفّرة، ويمكن السؤال عنها فور تخزينها.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">اختيار مجلد…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">إضافة مستندات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">المستندات</translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished">إضافة مجلد مستندات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished">مكتبة توضيحية فيها مستندات نموذجية وعبارة مرور معلنة. لا تستخدمها للمرضى أبدًا.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished">القائمة موجودة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">جارٍ العمل…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished">أُنشئ الفهرس من جديد. عدد المقاطع: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished">رقم الصفحة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished">صورة الصفحة</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished">يبدو أن Caps Lock مفعّل</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished">حذف السجل الآن…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">تُحذف جميع الأسئلة والإجابات على هذا الحاسوب وتُطمس، وكذلك ما ينتظر المراجعة. أما النسخ الاحتياطية السابقة فتبقى محتفظة بأسئلتها مشفّرة.</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">حذف جميع الأسئلة</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">إبقاؤها</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">السجل</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished">الأعراض والعمر والجنس والعلامات الحيوية وما تريد معرفته</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished">المقاييس</translation>
    </message>
    <message>
        <source>Clinical scores (Ctrl+Shift+S)</source>
        <translation type="unfinished">المقاييس السريرية (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished">إيقاف (Esc)</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished">تقدّم قائمة الانتظار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished">فهرسة الآن</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">جارٍ إضافة الملفات</translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished">مقاطع يمكن العثور عليها بالكلمات ولم تُتح بعد بالمعنى: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished">⁨%1⁩ أخرى في الانتظار</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">تصغير الصفحة</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">تكبير الصفحة</translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished">ملاءمة الصفحة للعرض</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished">إظهار النص المخزّن</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished">نص الصفحة</translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished">نص مقروء بتقنية OCR – قارن الأرقام بالصورة أعلاه.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished">رجوع إلى القائمة (Esc)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">طباعة…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">حفظ في ملف…</translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished">مكان الملف ذاكرة USB في درج مقفل، لا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished">دوّنته ووضعته في مكان آمن</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown until you confirm below that it is written down, and never again.</source>
        <translation type="unfinished">إذا نُسيت عبارة المرور فلا يفتح المكتبة إلا هذا المفتاح. يبقى معروضاً حتى تؤكد أدناه أنه كُتب، ثم لا يُعرض أبداً.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished">مفتاح الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished">نُسخ. امسح الحافظة بعد لصقه.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished">حُفظ. انقل الملف من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished">مفتاح استرداد Wardlight</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">إظهار ⁨%1⁩</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">في الانتظار</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">كلمة المرور…</translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished">استبعاد ⁨%1⁩ من الحالة</translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished">قراءة OCR للصفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished">قراءة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">جارٍ القراءة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">جاهز</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">فشل</translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished">تقارير هذا المريض</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Answer from all documents</source>
        <translation type="unfinished">الإجابة من جميع المستندات</translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished">الإجابة من المستندات ذات الفئة ⁨%1⁩</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Collections: %1</source>
        <translation type="unfinished">المجموعات: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">حدّده مستشفاك</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">سجل التدقيق</translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished">حول Wardlight</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">حول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and collections of documents</source>
        <translation type="unfinished">زمر المستندات ومجموعاتها</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">المجموعات</translation>
    </message>
    <message>
        <source>Make and change collections</source>
        <translation type="unfinished">إنشاء المجموعات وتغييرها</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished">مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">حذف…</translation>
    </message>
    <message>
        <source>Export as a signed file…</source>
        <translation type="unfinished">تصدير كملف موقَّع…</translation>
    </message>
    <message>
        <source>Import a signed file…</source>
        <translation type="unfinished">استيراد ملف موقَّع…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished">جميع المستندات</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished">الأدلة الإرشادية</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">المراجع</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">غير متحقَّق منها</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished">تحتاج إلى انتباه</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished">يوجد إصدار أحدث</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished">المقطع السابق</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished">المقطع التالي</translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished">نسخ المقطع مع مرجعه</translation>
    </message>
    <message>
        <source>Read the whole document</source>
        <translation type="unfinished">قراءة المستند كاملاً</translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished">يظهر المصدر هنا</translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished">كل جملة في الإجابة تحمل رقمًا. اختر رقمًا لترى صفحته وعليها الأسطر المعنية بعينها.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">إضافة مستندات</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished">مكتبتك فارغة</translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished">أضف أولًا الأدلة الإرشادية لمستشفاك – أفلت الملفات في أي مكان من هذه النافذة. تُقتبس الإجابات منها ولا تُقتبس من غيرها.</translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished">اسأل مستندات مستشفاك</translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished">صف المريض وما تريد معرفته. تُقتبس الإجابة من مستنداتك أنت، ووراء كل جملة صفحتها.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+L)</source>
        <translation type="unfinished">قفل المكتبة (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation type="unfinished">تم تسجيل الدخول إلى هذا الحاسوب باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished">المكتبة مقفلة</translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished">، فُهرست ⁨%1⁩</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">الفهرسة ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Checks: on</source>
        <translation type="unfinished">الفحوص: مفعّلة</translation>
    </message>
    <message>
        <source>What looks after each answer</source>
        <translation type="unfinished">ما يراقب كل إجابة</translation>
    </message>
</context>
<context>
    <name>SummarizeScreen</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished">لا يوجد ملخص بعد</translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished">يظهر هنا فور قراءة تقرير.</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished">تقدّم التلخيص</translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">جارٍ قراءة التقرير</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">توقّف – غير مكتمل</translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished">الأقسام التي لم تُصغ حتى ذلك الحين تُنسخ وفق القواعد</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">جارٍ الصياغة</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">نسخ الكل</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">طباعة…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation type="unfinished">وضع علامة «تمت المراجعة»…</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">دعم للقرار. تحقق من المصادر. لا يعطي أوامر طبية.</translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished">تقدّم النموذج اللغوي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished">الملخص جاهز</translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished">منسوخ من التقرير وفق القواعد؛ ولكل سطر مصدره.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished">صاغه النموذج اللغوي؛ وكل سطر متحقَّق منه.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished">الملخص</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished">إضافة ملفات (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">إضافة مجلد…</translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished">فئة المستندات المضافة</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished">إضافة بفئة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">تصفية بالعنوان أو جهة الإصدار أو الإصدار</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">تصفية المستندات</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">صيانة</translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished">صيانة المكتبة</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished">فحص المكتبة</translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished">إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>Collections of the chosen documents…</source>
        <translation type="unfinished">مجموعات المستندات المختارة…</translation>
    </message>
    <message>
        <source>Files that could not be added…</source>
        <translation type="unfinished">ملفات تعذرت إضافتها…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished">المجلدات المراقَبة…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">لصق نص…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">ملخص الخروج</translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished">ملاحظة منظّمة</translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished">كلام مبسّط للمريض</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">الطول</translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished">قصير</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">متوسط</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">كامل</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished">لغة العناوين</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">المريض التالي</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished">رمز PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>Emergency: read guidelines without the passphrase</source>
        <translation type="unfinished">طوارئ: قراءة الأدلة الإرشادية بلا عبارة المرور</translation>
    </message>
    <message>
        <source>Documents go on being added; the key is forgotten when that has ended.</source>
        <translation type="unfinished">تستمر إضافة المستندات؛ ويُنسى المفتاح عند انتهائها.</translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished">قُفل Wardlight</translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished">المكتبة مشفّرة. افتح قفلها لتسأل وتقرأ.</translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished">هذه نسخة توضيحية. عبارة مرورها المعلنة هي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">استخدام رمز PIN</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished">المحاولات الخاطئة كثيرة جدًا. انتظر ⁨%1⁩ من الثواني.</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished">المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished">المجموعة للمجلدات الجديدة (يمكن أن تبقى فارغة)</translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished">المجموعة للمجلدات الجديدة</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished">مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished">إنهاء المراقبة</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished">تفقّد الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished">تدخل الملفات الجديدة إلى المكتبة عندما تستقر، وتصبح الملفات المعدّلة إصدارات جديدة. وإذا اختفى ملف يبقى مستنده ويوصف بأنه مفقود.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished">مراقبة مجلد</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose one below.</source>
        <translation type="unfinished">لا يوجد مجلد مراقَب بعد. اختر واحدًا أدناه.</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished">⁨%1⁩ في المكتبة</translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished">⁨%1⁩ قيد الاستقرار</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">⁨%1⁩ مرفوضة</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished">⁨%1⁩ مفقودة</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished">بلا مجموعة</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished">تعذّر الآن الوصول إلى مجلد مراقَب؛ ولم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished">تقدّم الإجابة</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">المظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">النظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">لغة النافذة</translation>
    </message>
    <message>
        <source>Used at once. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished">تُستخدم فوراً. ما لم يُترجم بعد يظهر بالإنجليزية؛ وتحتفظ المستندات والاقتباسات والقواعد السريرية بلغتها.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished">حجم النص بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">صفحات داكنة في المظهر الداكن</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">تقليل الحركة</translation>
    </message>
    <message>
        <source>Bars and cursors stand still; words alone say that work goes on.</source>
        <translation type="unfinished">تبقى الأشرطة والمؤشرات ثابتة؛ والكلمات وحدها تدل على أن العمل مستمر.</translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished">النموذج اللغوي بالاسم</translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished">إذا تُرك فارغًا استُخدم النموذج المثبّت؛ و none تعطي إجابات مقتبسة فقط.</translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished">المقاطع المعروضة لكل سؤال</translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished">أقصى عدد لأسطر الإجابة</translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished">اختصار الأسئلة الطويلة للبحث حيث ثبت بالقياس أنه مفيد</translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished">الامتناع عندما تكون الأدلة ضعيفة</translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished">عند إيقافه تُعرض الأدلة الضعيفة أيضًا.</translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished">ما لا يؤيده أي مستند في إجابة النموذج</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">وضع علامة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished">رموز المقاطع (tokens) التي يقرؤها النموذج اللغوي</translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished">أقصى عدد لرموز (tokens) إجابة النموذج اللغوي</translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished">نسخ احتياطي مرة يوميًا والنافذة مفتوحة</translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished">تُنشأ نسخة احتياطية في الخلفية عندما يمضي يوم على أحدث نسخة.</translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished">مجلد النسخ الاحتياطية؛ إذا تُرك فارغًا فمجلد في المجلد الشخصي</translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished">اختر قرص USB أو مجلدًا على خادم المستشفى حتى لا يضيع شيء إذا فُقد الحاسوب. النسخ الاحتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished">عدد الأيام التي تُحفظ لكل منها نسخة احتياطية</translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished">تُحفظ دائمًا آخر ثلاث نسخ احتياطية.</translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished">عدد الأسابيع التي تُحفظ لكل منها نسخة احتياطية</translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished">عدد الأشهر التي تُحفظ لكل منها نسخة احتياطية</translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished">المستندات التي تجاوزت تاريخ مراجعتها</translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished">تُعرض دائمًا بالأحمر؛ وإذا استُثنيت فلا تجيب عن أي سؤال أيضًا.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">تحذير</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished">استثناء</translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished">الدقائق بين كل تفقّدين للمجلدات المراقَبة</translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished">يُؤخذ الملف إذا كان هو نفسه في تفقّدين متتاليين.</translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished">أكبر ملف بالميغابايت</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished">أقصى عدد للصفحات في الملف الواحد</translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished">قراءة الصفحات الممسوحة ضوئيًا بتقنية OCR</translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished">من دونها تُخزّن الصفحات الممسوحة ضوئيًا بلا نص.</translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished">عدد الأيام التي تُحفظ فيها الأسئلة</translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished">0 يعني عدم حفظ أي شيء. وما ينتظر المراجعة يُحفظ حتى تتم مراجعته. أما النسخ الاحتياطية السابقة فتبقى محتفظة بأسئلتها مشفّرة.</translation>
    </message>
    <message>
        <source>Print and save answers and summaries without names</source>
        <translation type="unfinished">طباعة الإجابات والملخصات وحفظها بلا أسماء</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and exact dates of the patient are removed by rules. Rules miss unusual ways of writing; read it before it leaves. Also under File.</source>
        <translation type="unfinished">تُزال أسماء المريض وأرقامه وعناوينه وتواريخه الدقيقة بقواعد. القواعد تفوتها طرق الكتابة غير المألوفة؛ اقرأ النص قبل خروجه. موجود أيضاً تحت ملف.</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished">القفل بعد دقائق من عدم الاستخدام</translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished">عندئذ تُفرَّغ الشاشة ويُنسى المفتاح.</translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished">إضافة المستندات عند قفل الشاشة</translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished">العمل الذي أُوقف يُتابَع بعد فتح القفل. أما العمل الذي يستمر فيُبقي المفتاح في الذاكرة حتى ينتهي. وما يخص المريض يتوقف دائمًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">استمرار</translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished">عدد الساعات التي يمكن فيها فتح القفل برمز PIN</translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished">يُختار رمز PIN من قائمة «ملف»؛ ولا يُكتب على القرص أبدًا، وينتهي بإنهاء البرنامج. 0 يعني عدم السماح برمز PIN.</translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished">نافذة سياق النموذج بالرموز (tokens)</translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished">القيمة الأكبر تتيح قراءة تقارير أطول دفعة واحدة وتستهلك ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">موضع حساب النموذج</translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished">auto تستخدم بطاقة الرسوميات إن وُجدت؛ و cpu لا تستخدمها أبدًا.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished">تلقائي</translation>
    </message>
    <message>
        <source>Cpu</source>
        <translation type="unfinished">المعالج</translation>
    </message>
    <message>
        <source>Minutes without use after which the model leaves the memory</source>
        <translation type="unfinished">دقائق عدم الاستخدام التي يغادر بعدها النموذج الذاكرة</translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished">السؤال التالي يحمّله من جديد.</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">خيوط المعالجة للنموذج اللغوي</translation>
    </message>
    <message>
        <source>0 takes what was measured as fastest, else one per core.</source>
        <translation type="unfinished">0 يعني أسرع قيمة ثبتت بالقياس، وإلا فخيط واحد لكل نواة.</translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished">خيوط المعالجة للتضمين</translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished">خيط واحد يُبقي الحاسوب سريعًا للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">المظهر العام</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">الخصوصية</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">الأداء</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Your documents do not say enough to answer this. The nearest passages are shown; read them before you rely on them.</source>
        <translation type="unfinished">لا تقول مستنداتك ما يكفي للإجابة عن هذا. تُعرض أقرب المقاطع؛ اقرأها قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>Nothing in your documents matches this question.</source>
        <translation type="unfinished">لا شيء في مستنداتك يطابق هذا السؤال.</translation>
    </message>
    <message>
        <source>Immediate steps</source>
        <translation type="unfinished">خطوات فورية</translation>
    </message>
    <message>
        <source>Refer or escalate when</source>
        <translation type="unfinished">الإحالة أو التصعيد عند</translation>
    </message>
    <message>
        <source>Do / Do not</source>
        <translation type="unfinished">افعل / لا تفعل</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished">العلاج</translation>
    </message>
    <message>
        <source>Assess and test</source>
        <translation type="unfinished">التقييم والفحوص</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">ضع في الحسبان</translation>
    </message>
    <message>
        <source>Patient and stay</source>
        <translation type="unfinished">المريض والإقامة</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation type="unfinished">سبب الدخول</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished">التشخيصات</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished">الإجراءات</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation type="unfinished">مسار الحالة في المستشفى</translation>
    </message>
    <message>
        <source>Medicines started</source>
        <translation type="unfinished">أدوية بُدئ بها</translation>
    </message>
    <message>
        <source>Medicines changed</source>
        <translation type="unfinished">أدوية عُدّلت</translation>
    </message>
    <message>
        <source>Medicines continued or to take</source>
        <translation type="unfinished">أدوية مستمرة أو يجب تناولها</translation>
    </message>
    <message>
        <source>Medicines stopped</source>
        <translation type="unfinished">أدوية أُوقفت</translation>
    </message>
    <message>
        <source>Adverse drug reaction risks</source>
        <translation type="unfinished">مخاطر التفاعلات الدوائية الضارة</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished">النتائج الرئيسية</translation>
    </message>
    <message>
        <source>Results pending at discharge</source>
        <translation type="unfinished">نتائج منتظرة عند الخروج</translation>
    </message>
    <message>
        <source>Follow-up and requested actions</source>
        <translation type="unfinished">المتابعة والإجراءات المطلوبة</translation>
    </message>
    <message>
        <source>Information given to the patient</source>
        <translation type="unfinished">معلومات أُعطيت للمريض</translation>
    </message>
    <message>
        <source>Chief complaint</source>
        <translation type="unfinished">الشكوى الرئيسية</translation>
    </message>
    <message>
        <source>History of the present illness</source>
        <translation type="unfinished">قصة المرض الحالي</translation>
    </message>
    <message>
        <source>Past history</source>
        <translation type="unfinished">السوابق المرضية</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">الفحص السريري</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation type="unfinished">الاستقصاءات</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">التقييم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>About you and your stay</source>
        <translation type="unfinished">عنك وعن إقامتك</translation>
    </message>
    <message>
        <source>Why you were in hospital</source>
        <translation type="unfinished">لماذا كنت في المستشفى</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ما تبيّن</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ما جرى</translation>
    </message>
    <message>
        <source>What happened in hospital</source>
        <translation type="unfinished">ما حدث في المستشفى</translation>
    </message>
    <message>
        <source>New medicines</source>
        <translation type="unfinished">أدوية جديدة</translation>
    </message>
    <message>
        <source>Medicines that were changed</source>
        <translation type="unfinished">أدوية جرى تعديلها</translation>
    </message>
    <message>
        <source>Medicines to take</source>
        <translation type="unfinished">أدوية يجب تناولها</translation>
    </message>
    <message>
        <source>Medicines that were stopped</source>
        <translation type="unfinished">أدوية جرى إيقافها</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">الحساسية</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished">نتائج الفحوص</translation>
    </message>
    <message>
        <source>Results that are not back yet</source>
        <translation type="unfinished">نتائج لم تصدر بعد</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">ما سيحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Advice for you</source>
        <translation type="unfinished">نصائح لك</translation>
    </message>
    <message>
        <source>Words in square brackets explain the report&apos;s words; they do not come from the report.</source>
        <translation type="unfinished">الكلمات بين القوسين المعقوفين تشرح كلمات التقرير؛ وليست منه.</translation>
    </message>
    <message>
        <source>Not stated in the report.</source>
        <translation type="unfinished">غير مذكور في التقرير.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">الدواء</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished">حساسية</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation type="unfinished">نتيجة غير طبيعية</translation>
    </message>
    <message>
        <source>What your documents say</source>
        <translation type="unfinished">ما تقوله مستنداتك</translation>
    </message>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished">القواعد السريرية</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">النموذج اللغوي</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">السياسة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">المجلد</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation type="unfinished">المُضمِّن</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا يوجد</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">مسودة من مساعد حاسوبي. تحقق منها قبل الاستخدام.</translation>
    </message>
    <message>
        <source>Names, numbers and exact dates of the patient were removed by rules; read it before it leaves.</source>
        <translation type="unfinished">أُزيلت أسماء المريض وأرقامه وتواريخه الدقيقة بواسطة قواعد؛ اقرأه قبل أن يخرج.</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">كيف أُعد هذا</translation>
    </message>
    <message>
        <source>Checked by (name, grade)</source>
        <translation type="unfinished">راجعه (الاسم، الصفة)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">التوقيع</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">التاريخ والوقت</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">بُدئ به</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">عُدّل</translation>
    </message>
    <message>
        <source>Continued or to take</source>
        <translation type="unfinished">مستمر أو يُؤخذ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">أُوقف</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">ملخص الخروج</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished">ملاحظة سريرية</translation>
    </message>
    <message>
        <source>Your hospital stay in plain words</source>
        <translation type="unfinished">إقامتك في المستشفى بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">الدواء</translation>
    </message>
    <message>
        <source>Check: only partly found in the report.</source>
        <translation type="unfinished">تحقق: وُجد جزئيًا فقط في التقرير.</translation>
    </message>
    <message>
        <source>Check: no matching sentence in the report.</source>
        <translation type="unfinished">تحقق: لا توجد جملة مطابقة في التقرير.</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation type="unfinished">اسم المريض</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished">تاريخ الميلاد أو العمر</translation>
    </message>
    <message>
        <source>Date of admission</source>
        <translation type="unfinished">تاريخ الدخول</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation type="unfinished">تاريخ الخروج</translation>
    </message>
    <message>
        <source>Ward or department</source>
        <translation type="unfinished">الجناح أو القسم</translation>
    </message>
    <message>
        <source>Responsible clinician</source>
        <translation type="unfinished">الطبيب المسؤول</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation type="unfinished">جرعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Why %1 was stopped</source>
        <translation type="unfinished">لماذا أُوقف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Why %1 was changed</source>
        <translation type="unfinished">لماذا عُدّل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">أُنشئت</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">فُتح القفل</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished">فشل فتح القفل</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished">عُيّن رمز PIN</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished">غُيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">طُرح سؤال</translation>
    </message>
    <message>
        <source>Answer exported</source>
        <translation type="unfinished">صُدِّرت الإجابة</translation>
    </message>
    <message>
        <source>Answer printed</source>
        <translation type="unfinished">طُبعت الإجابة</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation type="unfinished">نُسخت الإجابة</translation>
    </message>
    <message>
        <source>Summary exported</source>
        <translation type="unfinished">صُدّر الملخص</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation type="unfinished">طُبع الملخص</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished">نُسخ الملخص</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation type="unfinished">أُضيف مستند</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation type="unfinished">أُزيل مستند</translation>
    </message>
    <message>
        <source>Document edited</source>
        <translation type="unfinished">عُدّل مستند</translation>
    </message>
    <message>
        <source>Collection changed</source>
        <translation type="unfinished">غُيّرت مجموعة</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation type="unfinished">استُوردت حزمة</translation>
    </message>
    <message>
        <source>Pack removed</source>
        <translation type="unfinished">أُزيلت حزمة</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">تمت الاستعادة</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished">غُيّر إعداد</translation>
    </message>
    <message>
        <source>Flag acknowledged</source>
        <translation type="unfinished">تم الإقرار بالاطلاع على علامة الخطر</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished">أُعطي تقييم</translation>
    </message>
    <message>
        <source>History removed</source>
        <translation type="unfinished">أُزيل السجل</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation type="unfinished">صُدّر السجل</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished">صُدّر سجل التدقيق</translation>
    </message>
    <message>
        <source>Emergency opened</source>
        <translation type="unfinished">فُتحت الطوارئ</translation>
    </message>
    <message>
        <source>Emergency searched</source>
        <translation type="unfinished">بُحث في الطوارئ</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation type="unfinished">رأس سجل التدقيق مفقود</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished">حاول من جديد؛ وإذا تكرر الأمر فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished">لم يُضف شيء من هذا الملف؛ ولم تتأثر الملفات الأخرى.</translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished">افتح الملف الأصلي للتحقق منه، واحفظه من جديد بصيغة PDF، ثم أضف تلك النسخة.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished">احفظه بصيغة PDF أو DOCX أو HTML أو Markdown أو نص عادي أو صورة، ثم أضف تلك النسخة.</translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished">اكتب كلمة مرور الملف، أو احفظ نسخة بلا كلمة مرور وأضف تلك النسخة.</translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished">قسّم الملف إلى أجزاء أصغر، أو اطلب من قسم تقنية المعلومات رفع الحد في الإعدادات.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished">قد يكون الملف تالفًا أو معدًّا لإلحاق الضرر؛ اطبعه إلى ملف PDF جديد وأضف تلك النسخة.</translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished">تحقق من أن الصفحات ليست فارغة؛ وامسحها ضوئيًا من جديد بدقة 300 dpi إن كانت صورًا.</translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished">احصل على الملف من جديد من المستشفى الذي أعدّه؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished">قارن البصمة مع معدّ الملف، ثم استورده باستخدام --trust.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished">تحقق من Caps Lock ولغة لوحة المفاتيح، أو استخدم مفتاح الاسترداد المطبوع.</translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished">انتظر الوقت المعروض؛ وبعده تفتح عبارة المرور الصحيحة المكتبة.</translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished">افتح قفل المكتبة بعبارة مرورها.</translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished">لا تضف مستندات؛ أنشئ نسخة من المجلد، ثم استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished">اختر نسخة احتياطية أخرى من القائمة؛ والمكتبة كما كانت.</translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished">ثبّت الإصدار الأحدث من Wardlight على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished">أغلق نافذة Wardlight الأخرى أو أمره الآخر، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished">اعرض قائمة المستندات لترى أرقامها.</translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished">انسخ الحزمة من جديد من مصدرها وتحقق من SHA-256 الخاص بها قبل استيرادها.</translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished">اطلب من قسم تقنية المعلومات استيراد حزمة نموذج لغوي؛ وتعمل الإجابات بالاقتباس في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished">اختر نموذج Llama بصيغة GGUF؛ يذكر الملف models/README.md النماذج المناسبة.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished">قارن SHA-256 بالقيمة التي نشرها معدّ النموذج، ثم أعطها في --sha256.</translation>
    </message>
    <message>
        <source>Mend what the sentence names and do this step again; nothing was handed over.</source>
        <translation type="unfinished">أصلح ما تذكره الجملة وأعد هذه الخطوة؛ لم يُسلَّم أي شيء.</translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished">اطلب من قسم تقنية المعلومات تثبيت بيئة تشغيل اللغة (`make model`)؛ وتعمل الإجابات المقتبسة من دونها.</translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished">اطلب من قسم تقنية المعلومات استيراد حزمة نموذج تضمين (embedder)؛ ويعمل البحث بالكلمات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished">شغّل `wardlight library reindex` لإنشاء جميع المتجهات من جديد بنموذج التضمين (embedder) هذا.</translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished">حاول من جديد؛ سيُعاد تشغيل الجزء الذي فشل ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished">تُقتبس الإجابات من مستنداتك في هذه الأثناء؛ وإذا استمر الأمر فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished">لم يُرسل شيء؛ أبلغ قسم تقنية المعلومات أن شهادة خادم النموذج تغيّرت.</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished">وفّر مساحة على هذا القرص وحاول من جديد؛ كل ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished">اطلب من قسم تقنية المعلومات إذن الوصول إلى هذا المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished">أغلق البرامج الأخرى، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished">أزل التقرير الذي يخص المريض الآخر، أو لخّص التقارير واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished">تحقق مما كُتب؛ يعرض --help الصيغ المقبولة.</translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished">تحقق من الاسم؛ يعرض أمر القائمة ما هو متوفر.</translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished">صحّح السطر المذكور، أو أزل الملف المعدّل لاستخدام الملف المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished">اسأل قسم تقنية المعلومات؛ ملف السياسة يحدد ما هو مسموح.</translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished">يعمل Wardlight دون اتصال: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished">لا يجوز لهذه العملية أن تصل إلا إلى عنوان واحد.</translation>
    </message>
    <message>
        <source>The disk reported an error for %1.</source>
        <translation type="unfinished">أبلغ القرص عن خطأ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished">القرص ممتلئ؛ تعذرت كتابة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You may not read or write %1.</source>
        <translation type="unfinished">لا يُسمح لك بقراءة ⁨%1⁩ أو كتابته.</translation>
    </message>
    <message>
        <source>Your hospital does not allow this: %1.</source>
        <translation type="unfinished">مستشفاك لا يسمح بهذا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished">اسمح بالكتابة فيه للمسؤولين فقط: chown root, chmod 644.</translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished">ضع هناك المفتاح العام للشريك، بحيث يستطيع الجميع قراءته؛ وحتى ذلك الحين لا تُقبل أي حزمة.</translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished">أنشئه، أو اسمح لمستخدمي Wardlight بقراءته.</translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished">اسمح بقراءته لمستخدمي Wardlight فقط (مجموعة، chmod 640).</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished">⁨%1⁩ ليس رقماً.</translation>
    </message>
    <message>
        <source>%1 is set by your hospital.</source>
        <translation type="unfinished">⁨%1⁩ يحدده مستشفاك.</translation>
    </message>
    <message>
        <source>A background part stopped (%1).</source>
        <translation type="unfinished">توقف جزء يعمل في الخلفية (⁨%1⁩).</translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished">أرسل جزء يعمل في الخلفية رسالة غير سليمة.</translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished">لم يرد جزء يعمل في الخلفية في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads.</source>
        <translation type="unfinished">⁨%1⁩ يحوي نصاً أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 holds several patients; export one of them.</source>
        <translation type="unfinished">⁨%1⁩ يحوي عدة مرضى؛ صدِّر واحداً منهم.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be told.</source>
        <translation type="unfinished">⁨%1⁩ لا يحوي شيئاً يمكن قوله.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished">⁨%1⁩ متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>%1 is no whole FHIR record.</source>
        <translation type="unfinished">⁨%1⁩ ليس سجل FHIR كاملاً.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation type="unfinished">⁨%1⁩ لا يحوي نصاً.</translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished">لا يحتوي ملف HTML على نص.</translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished">تعذّرت قراءة ملف HTML.</translation>
    </message>
    <message>
        <source>%1 has more pixels than this program reads.</source>
        <translation type="unfinished">⁨%1⁩ فيه بكسلات أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 has more pages than this program reads.</source>
        <translation type="unfinished">⁨%1⁩ فيه صفحات أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished">⁨%1⁩ تالف.</translation>
    </message>
    <message>
        <source>Page %1 is too tall to be drawn.</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ أطول من أن تُرسم.</translation>
    </message>
    <message>
        <source>Page %1 has more pixels than this program reads.</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ فيها بكسلات أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Page %1 of the image is damaged.</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ من الصورة تالفة.</translation>
    </message>
    <message>
        <source>Page %1 has no image %2 pixels wide: it is text.</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ ليس فيها صورة بعرض ⁨%2⁩ بكسل: إنها نص.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Wardlight does not read.</source>
        <translation type="unfinished">⁨%1⁩ من نوع لا يقرؤه Wardlight.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished">⁨%1⁩ مشفَّر.</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than this program reads.</source>
        <translation type="unfinished">⁨%1⁩ فيه ⁨%2⁩ صفحة، أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation type="unfinished">⁨%1⁩ لا صفحات فيه.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ لا يمكن رسمها.</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%1 is damaged beyond repair.</source>
        <translation type="unfinished">⁨%1⁩ تالف لا يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">جارٍ الفتح</translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished">أجاب القارئ عن غير ما سُئل.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished">⁨%1⁩ فارغ.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation type="unfinished">⁨%1⁩ أكبر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished">تعذّرت قراءة أي نص من هذا الملف.</translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished">جارٍ التعرّف</translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished">يحتوي الملف على نص أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished">استغرقت قراءة هذا الملف وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished">تداخل بنية الملف أعمق من اللازم.</translation>
    </message>
    <message>
        <source>%1 is encrypted part by part.</source>
        <translation type="unfinished">⁨%1⁩ مشفَّر جزءاً جزءاً.</translation>
    </message>
    <message>
        <source>%1 holds %2 parts.</source>
        <translation type="unfinished">⁨%1⁩ يحوي ⁨%2⁩ أجزاء.</translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished">يعرّف الملف كيانات (entities)، وهو ما لا يفعله Word أبدًا.</translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished">يتوسّع الملف إلى أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished">لا يوجد ملف مفتوح.</translation>
    </message>
    <message>
        <source>%1 pages are more than this program reads.</source>
        <translation type="unfinished">⁨%1⁩ صفحة أكثر مما يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished">لم يصل الملف كاملًا.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished">جارٍ الإضافة</translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished">لا يوجد ملف كهذا، أو أنه ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The file has %1 MB; the limit is %2 MB.</source>
        <translation type="unfinished">حجم الملف ⁨%1⁩ م.ب؛ والحد ⁨%2⁩ م.ب.</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished">جارٍ فحص النسخة</translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished">أحد الملفات الأصلية المخزّنة ليس الملف الذي أُضيف.</translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished">المكتبة على هذا القرص تالفة.</translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished">بعض صفوف المكتبة لا تشير إلى شيء.</translation>
    </message>
    <message>
        <source>%1 documents of the library are damaged, so it is not backed up; the backups that were made before stay.</source>
        <translation type="unfinished">⁨%1⁩ من مستندات المكتبة تالفة، فلا تُنسخ احتياطياً؛ تبقى النسخ التي أُخذت من قبل.</translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished">مجلد النسخ الاحتياطية غير موجود؛ هل قرصه متصل؟</translation>
    </message>
    <message>
        <source>The backup needs %1 and %2 are free.</source>
        <translation type="unfinished">النسخة الاحتياطية تحتاج إلى ⁨%1⁩ والمتاح ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished">جارٍ نسخ الملفات الأصلية</translation>
    </message>
    <message>
        <source>There is no collection called %1.</source>
        <translation type="unfinished">لا توجد مجموعة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished">تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation type="unfinished">توجد بالفعل مجموعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished">توجد مجموعة بهذا الاسم، أو أن الاسم فارغ.</translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished">الملف library.db ليس مكتبة Wardlight.</translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished">كُتبت هذه المكتبة بإصدار أحدث من Wardlight.</translation>
    </message>
    <message>
        <source>There is no document %1 in the library.</source>
        <translation type="unfinished">لا يوجد المستند ⁨%1⁩ في المكتبة.</translation>
    </message>
    <message>
        <source>There is no page %1 in document %2.</source>
        <translation type="unfinished">لا توجد الصفحة ⁨%1⁩ في المستند ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Page %1 has no characters %2 to %3.</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ ليس فيها الأحرف من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">جارٍ الإزالة</translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished">يحتاج السؤال المرجعي إلى نص.</translation>
    </message>
    <message>
        <source>There is no golden question %1.</source>
        <translation type="unfinished">لا يوجد سؤال مرجعي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no question %1 in the history.</source>
        <translation type="unfinished">لا يوجد السؤال ⁨%1⁩ في السجل.</translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished">خُزّنت هذه الإجابة بإصدار آخر من Wardlight.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished">جارٍ التضمين</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished">لا يوجد نص في هذا الملف.</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished">جارٍ التقطيع</translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished">عبارة المرور هذه لا تفتح المكتبة.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished">مفتاح الاسترداد هذا يخص مكتبة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished">ملف مفتاح المكتبة مفقود.</translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished">ملف مفتاح المكتبة تالف.</translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished">يوجد Wardlight آخر يعدّل هذه المكتبة الآن.</translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished">أعطى نموذج التضمين (embedder) متجهًا لا يصلح للبحث.</translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished">متجهات نموذج التضمين (embedder) لا تلائم متجهات هذه المكتبة.</translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished">الملف الأصلي المخزّن لأحد المستندات مفقود.</translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished">الملف الأصلي المخزّن لأحد المستندات تالف.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation type="unfinished">يتكون PIN من ⁨%1⁩ إلى ⁨%2⁩ أرقام.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished">رمز PIN هذا هو أول ما يجرّبه أي شخص. اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished">لم يعد رمز PIN محفوظًا. استخدم عبارة المرور.</translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished">رمز PIN هذا لا يفتح المكتبة.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished">جارٍ الفهرسة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">جارٍ القراءة</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished">يتكوّن مفتاح الاسترداد من تسع مجموعات، في كل منها أربعة أحرف.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished">في مفتاح الاسترداد هذا خطأ كتابي.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية في هذا المجلد.</translation>
    </message>
    <message>
        <source>%1 and %2 MB are free.</source>
        <translation type="unfinished">المتاح ⁨%1⁩ و⁨%2⁩ م.ب.</translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished">ملف أصلي مفقود من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished">جارٍ استبدال المكتبة</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished">جارٍ نسخ المكتبة</translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished">لا يوجد مستند في هذه المجموعة.</translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished">هذه ليست مجموعة كتبها Wardlight.</translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished">كُتبت هذه المجموعة بإصدار أحدث من Wardlight.</translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished">جارٍ كتابة المجموعة</translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished">جارٍ فحص المجموعة</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished">توجد مكتبة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished">الملفات الأصلية للمكتبة موجودة هنا، لكن library.db مفقود.</translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished">ملف المفتاح موجود، لكن الملف library.db مفقود.</translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished">هذه المكتبة في مجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished">كانت المحاولات الخاطئة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished">أعاد نموذج التضمين (embedder) أعدادًا لا تصلح للاستخدام.</translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished">أعاد نموذج التضمين (embedder) متجهات ليست بطول الوحدة.</translation>
    </message>
    <message>
        <source>The vectors of this library were made by %1.</source>
        <translation type="unfinished">متجهات هذه المكتبة صنعها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">جارٍ التحقق</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished">لا يمكن أن يحل المستند محل نفسه.</translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished">هذا المجلد غير مراقَب.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished">جارٍ البناء</translation>
    </message>
    <message>
        <source>%1 lacks the weights %2.</source>
        <translation type="unfinished">تنقص ⁨%1⁩ الأوزان ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be made small: vectors agree to %2 only.</source>
        <translation type="unfinished">لا يمكن تصغير ⁨%1⁩: المتجهات تتفق بمقدار ⁨%2⁩ فقط.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished">يتكوّن SHA-256 من 64 خانة من الأرقام والحروف من a إلى f.</translation>
    </message>
    <message>
        <source>%1 has no manifest and its SHA-256 was not confirmed. It is %2.</source>
        <translation type="unfinished">ليس لـ ⁨%1⁩ بيان ولم يُؤكَّد SHA-256 الخاص به. وهو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has another SHA-256 than the one given.</source>
        <translation type="unfinished">لـ ⁨%1⁩ قيمة SHA-256 غير المعطاة.</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">جارٍ حساب البصمة</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished">تعذّر تشغيل النموذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">جارٍ القياس</translation>
    </message>
    <message>
        <source>%1 pools its tokens in a way that is not known.</source>
        <translation type="unfinished">⁨%1⁩ يجمع رموزه بطريقة غير معروفة.</translation>
    </message>
    <message>
        <source>%1 is no plain BERT embedder with GELU.</source>
        <translation type="unfinished">⁨%1⁩ ليس مُضمِّن BERT بسيطاً مع GELU.</translation>
    </message>
    <message>
        <source>%1 holds no sentence embedder of BERT&apos;s kind.</source>
        <translation type="unfinished">⁨%1⁩ لا يحوي مُضمِّن جمل من نوع BERT.</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة أوزان ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has a step after pooling that is not known.</source>
        <translation type="unfinished">لـ ⁨%1⁩ خطوة غير معروفة بعد الجمع.</translation>
    </message>
    <message>
        <source>%1 of %2 is not usable.</source>
        <translation type="unfinished">⁨%1⁩ من ⁨%2⁩ غير صالح للاستعمال.</translation>
    </message>
    <message>
        <source>%1 gave a vector that is not a number.</source>
        <translation type="unfinished">أعطى ⁨%1⁩ متجهاً ليس رقماً.</translation>
    </message>
    <message>
        <source>Search by meaning stopped %1 times in a row and rests for a while.</source>
        <translation type="unfinished">توقف البحث بالمعنى ⁨%1⁩ مرات متتالية وهو يستريح قليلاً.</translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished">فشل البحث بالمعنى قبل قليل وهو متوقف لبعض الوقت.</translation>
    </message>
    <message>
        <source>%1 holds no low-rank adapters for a Llama.</source>
        <translation type="unfinished">⁨%1⁩ لا يحوي محوِّلات منخفضة الرتبة لـ Llama.</translation>
    </message>
    <message>
        <source>%1 ends early: %2 of %3 bytes are there.</source>
        <translation type="unfinished">⁨%1⁩ ينتهي مبكراً: الموجود ⁨%2⁩ من ⁨%3⁩ بايت.</translation>
    </message>
    <message>
        <source>%1 goes on after its end; it is not the file it was.</source>
        <translation type="unfinished">⁨%1⁩ يستمر بعد نهايته؛ ليس الملف الذي كان.</translation>
    </message>
    <message>
        <source>%1 is incomplete: the tensor %2 is absent.</source>
        <translation type="unfinished">⁨%1⁩ ناقص: الموتر ⁨%2⁩ غير موجود.</translation>
    </message>
    <message>
        <source>%1 has weights of the type %2, which is not run.</source>
        <translation type="unfinished">لـ ⁨%1⁩ أوزان من النوع ⁨%2⁩ الذي لا يُشغَّل.</translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished">بيئة تشغيل اللغة غير مثبّتة، ولذلك يتعذّر فحص ملفات النماذج.</translation>
    </message>
    <message>
        <source>%1 has a tensor that no Llama has: %2.</source>
        <translation type="unfinished">لـ ⁨%1⁩ موتر لا يوجد في أي Llama: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The weights of %1 are damaged: %2.</source>
        <translation type="unfinished">أوزان ⁨%1⁩ تالفة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 names no architecture; it is no whole model.</source>
        <translation type="unfinished">⁨%1⁩ لا يسمي أي بنية؛ ليس نموذجاً كاملاً.</translation>
    </message>
    <message>
        <source>%1 is no whole model but its part: %2.</source>
        <translation type="unfinished">⁨%1⁩ ليس نموذجاً كاملاً بل جزؤه: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is of the architecture %2; Wardlight runs %3.</source>
        <translation type="unfinished">⁨%1⁩ من البنية ⁨%2⁩؛ يشغّل Wardlight ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is one part of several; join them first.</source>
        <translation type="unfinished">⁨%1⁩ جزء من عدة أجزاء؛ اجمعها أولاً.</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not run.</source>
        <translation type="unfinished">⁨%1⁩ خليط خبراء لا يُشغَّل.</translation>
    </message>
    <message>
        <source>%1 has another vocabulary than Llama 3; its prompts cannot be written.</source>
        <translation type="unfinished">لـ ⁨%1⁩ مفردات غير مفردات Llama 3؛ لا يمكن كتابة موجِّهاته.</translation>
    </message>
    <message>
        <source>%1 lacks the control token %2 of Llama 3.</source>
        <translation type="unfinished">ينقص ⁨%1⁩ رمز التحكم ⁨%2⁩ الخاص بـ Llama 3.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged: %2.</source>
        <translation type="unfinished">ترويسة ⁨%1⁩ تالفة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is GGUF version %2; Wardlight reads versions 2 and 3.</source>
        <translation type="unfinished">⁨%1⁩ هو GGUF الإصدار ⁨%2⁩؛ يقرأ Wardlight الإصدارين 2 و3.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file.</source>
        <translation type="unfinished">⁨%1⁩ ليس ملف GGUF.</translation>
    </message>
    <message>
        <source>%1 was written for another byte order.</source>
        <translation type="unfinished">كُتب ⁨%1⁩ لترتيب بايتات آخر.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is a safetensors file; convert it first.</source>
        <translation type="unfinished">⁨%1⁩ ليس ملف GGUF؛ إنه ملف safetensors؛ حوِّله أولاً.</translation>
    </message>
    <message>
        <source>%1 ends early: it is cut off within its header.</source>
        <translation type="unfinished">⁨%1⁩ ينتهي مبكراً: مقطوع داخل ترويسته.</translation>
    </message>
    <message>
        <source>%1 is a link; give the file that it points to.</source>
        <translation type="unfinished">⁨%1⁩ رابط؛ أعطِ الملف الذي يشير إليه.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a model file.</source>
        <translation type="unfinished">⁨%1⁩ مجلد وليس ملف نموذج.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished">⁨%1⁩ ليس ملفاً عادياً.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">لا يوجد الملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished">لا يمكن فتح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is %2.</source>
        <translation type="unfinished">⁨%1⁩ ليس ملف GGUF؛ إنه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has a mistake: %2.</source>
        <translation type="unfinished">في ⁨%1⁩ خطأ: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has a pattern with a mistake: %2.</source>
        <translation type="unfinished">في ⁨%1⁩ نمط فيه خطأ: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is an update of the weights with the SHA-256 %2…; look at that model instead, it sets what is needed.</source>
        <translation type="unfinished">⁨%1⁩ تحديث للأوزان ذات SHA-256 ‏⁨%2⁩…؛ انظر إلى ذلك النموذج بدلاً منه، فهو يضبط ما يلزم.</translation>
    </message>
    <message>
        <source>%1 lies here in parts; import it, they are joined then.</source>
        <translation type="unfinished">⁨%1⁩ موجود هنا أجزاءً؛ استورده فتُجمع عندئذ.</translation>
    </message>
    <message>
        <source>A context has %1 to %2 tokens.</source>
        <translation type="unfinished">السياق فيه من ⁨%1⁩ إلى ⁨%2⁩ رمزاً.</translation>
    </message>
    <message>
        <source>It needs %1, and %2 is free on this disk.</source>
        <translation type="unfinished">يحتاج إلى ⁨%1⁩، والمتاح على هذا القرص ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 comes alone; only signed packs are taken here.</source>
        <translation type="unfinished">جاء ⁨%1⁩ وحده؛ لا تُقبل هنا إلا الحزم الموقَّعة.</translation>
    </message>
    <message>
        <source>No language model is called %1.</source>
        <translation type="unfinished">لا يوجد نموذج لغة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The language model could not compute (code %1).</source>
        <translation type="unfinished">تعذر على نموذج اللغة أن يحسب (الرمز ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished">لم يعط النموذج اللغوي أي نتيجة.</translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished">لا تتسع ذاكرة هذا الحاسوب للنموذج اللغوي.</translation>
    </message>
    <message>
        <source>The language model does not fit into memory with %1 tokens.</source>
        <translation type="unfinished">لا يتسع نموذج اللغة في الذاكرة مع ⁨%1⁩ رمزاً.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished">ملف المحوّل (adapter) لا يلائم النموذج.</translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished">لا يمكن استخدام ملف المحوّل (adapter) مع النموذج.</translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished">النص أطول من نافذة السياق.</translation>
    </message>
    <message>
        <source>The pack %1 names no %2 file.</source>
        <translation type="unfinished">الحزمة ⁨%1⁩ لا تسمي ملف ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is no embedder but a language model.</source>
        <translation type="unfinished">⁨%1⁩ ليس مُضمِّناً بل نموذج لغة.</translation>
    </message>
    <message>
        <source>%1 is no language model but an embedder.</source>
        <translation type="unfinished">⁨%1⁩ ليس نموذج لغة بل مُضمِّن.</translation>
    </message>
    <message>
        <source>%1 of %2 differs from its manifest.</source>
        <translation type="unfinished">⁨%1⁩ من ⁨%2⁩ يختلف عن بيانه.</translation>
    </message>
    <message>
        <source>The manifest of %1 names files outside its folder.</source>
        <translation type="unfinished">بيان ⁨%1⁩ يسمي ملفات خارج مجلده.</translation>
    </message>
    <message>
        <source>The manifest of %1 names a file twice.</source>
        <translation type="unfinished">بيان ⁨%1⁩ يسمي ملفاً مرتين.</translation>
    </message>
    <message>
        <source>The pack %1 needs a newer Wardlight.</source>
        <translation type="unfinished">الحزمة ⁨%1⁩ تحتاج إلى Wardlight أحدث.</translation>
    </message>
    <message>
        <source>The pack %1 states impossible sizes.</source>
        <translation type="unfinished">الحزمة ⁨%1⁩ تذكر أحجاماً مستحيلة.</translation>
    </message>
    <message>
        <source>The weights of %1 are no GGUF file.</source>
        <translation type="unfinished">أوزان ⁨%1⁩ ليست ملف GGUF.</translation>
    </message>
    <message>
        <source>%1 does not say which weights it belongs to.</source>
        <translation type="unfinished">⁨%1⁩ لا يذكر إلى أي أوزان ينتمي.</translation>
    </message>
    <message>
        <source>The manifest of %1 is too long to be one.</source>
        <translation type="unfinished">بيان ⁨%1⁩ أطول من أن يكون بياناً.</translation>
    </message>
    <message>
        <source>%1 holds no readable %2.</source>
        <translation type="unfinished">⁨%1⁩ لا يحوي ⁨%2⁩ مقروءاً.</translation>
    </message>
    <message>
        <source>The manifest of %1 is not usable: %2.</source>
        <translation type="unfinished">بيان ⁨%1⁩ غير صالح للاستعمال: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read.</source>
        <translation type="unfinished">⁨%1⁩ من ⁨%2⁩ لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation type="unfinished">الحزمة البرمجية ⁨%1⁩ غير مثبَّتة.</translation>
    </message>
    <message>
        <source>The installed weights are not the published ones of %1.</source>
        <translation type="unfinished">الأوزان المثبَّتة ليست الأوزان المنشورة لـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no folder or known package called %1.</source>
        <translation type="unfinished">لا يوجد مجلد ولا حزمة معروفة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished">لم يعط النموذج اللغوي أي إجابة.</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished">جارٍ تشغيل النموذج</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished">جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished">جارٍ قراءة المدخلات</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished">في انتظار النموذج</translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished">أُغلق النموذج اللغوي.</translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished">لم يحرز النموذج اللغوي أي تقدّم.</translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished">لا يوجد نموذج لغوي مفتوح.</translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished">ملف النموذج اللغوي يختلف عن بيانه (manifest).</translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished">تعذّرت قراءة ملف النموذج اللغوي.</translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished">نفدت الذاكرة المتاحة للنموذج اللغوي.</translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished">بيئة تشغيل اللغة (llama.cpp) غير مثبّتة أو لا تعمل هنا.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault (%1).</source>
        <translation type="unfinished">أبلغ خادم نماذج المستشفى عن خلل (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished">أجاب خادم النموذج في المستشفى بما ليس ردًّا سليمًا.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server (%1) does not answer.</source>
        <translation type="unfinished">خادم نماذج المستشفى (⁨%1⁩) لا يجيب.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished">يحيل خادم النموذج في المستشفى إلى عنوان آخر، وهذا غير مسموح.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished">لا يقبل خادم النموذج في المستشفى رمز الوصول.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished">لا يعرف خادم النموذج في المستشفى هذا النموذج أو هذا الطلب.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished">خادم النموذج في المستشفى مشغول أو ما زال يبدأ التشغيل.</translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished">السؤال وأدلته أطول مما يقبله خادم النموذج.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished">أرسل خادم النموذج في المستشفى بيانات أكثر بكثير من اللازم.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished">توقّف خادم النموذج في المستشفى عن الرد.</translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished">انقطع الاتصال بخادم النموذج في المستشفى.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that your hospital&apos;s policy names.</source>
        <translation type="unfinished">يعرض ⁨%1⁩ شهادة غير التي تسميها سياسة مستشفاك.</translation>
    </message>
    <message>
        <source>%1 stands for an address outside the hospital&apos;s network.</source>
        <translation type="unfinished">⁨%1⁩ عنوان خارج شبكة المستشفى.</translation>
    </message>
    <message>
        <source>No secure connection to the hospital&apos;s model server (%1).</source>
        <translation type="unfinished">لا اتصال آمن بخادم نماذج المستشفى (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The name of the hospital&apos;s model server (%1) is not known here.</source>
        <translation type="unfinished">اسم خادم نماذج المستشفى (⁨%1⁩) غير معروف هنا.</translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished">في انتظار خادم النموذج في المستشفى</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished">لا يرجّح خادم النموذج في المستشفى إلا الحروف والكلمات القصيرة.</translation>
    </message>
    <message>
        <source>%1 It is asked again in a while.</source>
        <translation type="unfinished">⁨%1⁩ يُسأل مجدداً بعد قليل.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished">استغرق خادم النموذج في المستشفى وقتًا أطول بكثير من اللازم.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished">لا يفصح خادم النموذج في المستشفى عن الاحتمالات.</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished">أبلغ خادم النموذج في المستشفى عن خلل.</translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished">لم يُحدَّد خادم نموذج.</translation>
    </message>
    <message>
        <source>%1 is an update of another model, which is not installed.</source>
        <translation type="unfinished">⁨%1⁩ تحديث لنموذج آخر غير مثبَّت.</translation>
    </message>
    <message>
        <source>No pack is called %1.</source>
        <translation type="unfinished">لا توجد حزمة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The weights of %1 are not what its manifest says.</source>
        <translation type="unfinished">أوزان ⁨%1⁩ ليست كما يقول بيانها.</translation>
    </message>
    <message>
        <source>%1 is not the file that its manifest describes.</source>
        <translation type="unfinished">⁨%1⁩ ليس الملف الذي يصفه بيانه.</translation>
    </message>
    <message>
        <source>The pack needs %1 MB; the disk has %2 MB free.</source>
        <translation type="unfinished">تحتاج الحزمة إلى ⁨%1⁩ م.ب؛ والمتاح على القرص ⁨%2⁩ م.ب.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">جارٍ الفحص</translation>
    </message>
    <message>
        <source>%1 cannot be linked into the models folder; import it as a copy.</source>
        <translation type="unfinished">لا يمكن ربط ⁨%1⁩ في مجلد النماذج؛ استورده نسخةً.</translation>
    </message>
    <message>
        <source>The pack %1 lacks its file %2.</source>
        <translation type="unfinished">ينقص الحزمة ⁨%1⁩ ملفها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 of %2 has the wrong size.</source>
        <translation type="unfinished">حجم ⁨%1⁩ من ⁨%2⁩ غير صحيح.</translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished">لا يحسب النموذج اللغوي أعدادًا سليمة؛ ملفه تالف.</translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished">لا يمكن تمييز النص من رموز التحكم الخاصة بالنموذج.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks %1; it is no Llama 3 model.</source>
        <translation type="unfinished">تنقص مفردات النموذج ⁨%1⁩؛ ليس نموذج Llama 3.</translation>
    </message>
    <message>
        <source>%1 is no quantization; there are %2.</source>
        <translation type="unfinished">⁨%1⁩ ليس تكميماً؛ الموجود ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes %2.</source>
        <translation type="unfinished">في الموجِّه ⁨%1⁩ رمزاً؛ ويقبل النموذج ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is no Ed25519 key.</source>
        <translation type="unfinished">⁨%1⁩ ليس مفتاح Ed25519.</translation>
    </message>
    <message>
        <source>%1 of %2 is not what was signed.</source>
        <translation type="unfinished">⁨%1⁩ من ⁨%2⁩ ليس ما وُقِّع.</translation>
    </message>
    <message>
        <source>%1 is no key that can be read.</source>
        <translation type="unfinished">⁨%1⁩ ليس مفتاحاً يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 has no signature that can be read.</source>
        <translation type="unfinished">ليس لـ ⁨%1⁩ توقيع يمكن قراءته.</translation>
    </message>
    <message>
        <source>The signature of %1 is not by this key.</source>
        <translation type="unfinished">توقيع ⁨%1⁩ ليس بهذا المفتاح.</translation>
    </message>
    <message>
        <source>%1 of %2 was changed after signing.</source>
        <translation type="unfinished">تغيّر ⁨%1⁩ من ⁨%2⁩ بعد التوقيع.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 gives vectors of another size.</source>
        <translation type="unfinished">⁨%1⁩ يعطي متجهات بحجم آخر.</translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished">تعذّرت قراءة مجزّئ النص (tokenizer) في الحزمة.</translation>
    </message>
    <message>
        <source>The graph of %1 cannot be loaded.</source>
        <translation type="unfinished">لا يمكن تحميل مخطط ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished">لا توجد حزمة مفتوحة.</translation>
    </message>
    <message>
        <source>%1 wants inputs that are not known.</source>
        <translation type="unfinished">⁨%1⁩ يطلب مدخلات غير معروفة.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished">لا يوجد سؤال.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">جارٍ البحث</translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished">جارٍ قراءة المقاطع</translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished">جارٍ تحضير المقاطع</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished">جارٍ فحص الإجابة</translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished">لا يتسع سياق النموذج للسؤال.</translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished">جارٍ اختصار السؤال للبحث</translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished">لم يُكتب الاستعلام في الوقت المحدد.</translation>
    </message>
    <message>
        <source>A summary cannot be saved as %1; take %2.</source>
        <translation type="unfinished">لا يمكن حفظ الملخص بصيغة ⁨%1⁩؛ استخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A summary without names is saved as md, docx or for printing.</source>
        <translation type="unfinished">يُحفظ الملخص بلا أسماء بصيغة md أو docx أو للطباعة.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">اقرأ أولًا</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">راجعه</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">لا ينقص شيء مما هو متوقع.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">لم يجد الفحص شيئًا.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">ص. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">غير موجود في المستند</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">موجود في المستند وليس في هذا الملخص</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">الأدوية عند الخروج</translation>
    </message>
    <message>
        <source>%1 is not a form of summary.</source>
        <translation type="unfinished">⁨%1⁩ ليس شكلاً من أشكال الملخص.</translation>
    </message>
    <message>
        <source>%1 and %2 name different patients: the %3 is %4 in one and %5 in the other.</source>
        <translation type="unfinished">⁨%1⁩ و⁨%2⁩ يسميان مريضين مختلفين: ⁨%3⁩ هو ⁨%4⁩ في أحدهما و⁨%5⁩ في الآخر.</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">جارٍ الصياغة</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">جارٍ قراءة التقرير</translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished">جارٍ التلخيص</translation>
    </message>
    <message>
        <source>%1: the file is too large for a rule file.</source>
        <translation type="unfinished">⁨%1⁩: الملف أكبر من أن يكون ملف قواعد.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read as UTF-8 text.</source>
        <translation type="unfinished">⁨%1⁩: لا يمكن قراءة الملف نصاً بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 has no input %2; it takes %3.</source>
        <translation type="unfinished">ليس لـ ⁨%1⁩ المدخل ⁨%2⁩؛ يقبل ⁨%3⁩.</translation>
    </message>
    <message>
        <source>There is no score named %1.</source>
        <translation type="unfinished">لا توجد درجة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The score %1 names an unknown method: %2.</source>
        <translation type="unfinished">الدرجة ⁨%1⁩ تسمي طريقة غير معروفة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: findings that rules use are missing: %2.</source>
        <translation type="unfinished">⁨%1⁩: تنقص علامات تستخدمها القواعد: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished">المكتبة مقفلة.</translation>
    </message>
    <message>
        <source>There is no backup called %1.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished">أدخل عبارة مرور النسخة الاحتياطية أو مفتاح استردادها.</translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished">هذه نسخة احتياطية لمكتبة أخرى؛ أدخل عبارة مرورها.</translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished">هذه المكتبة مفتوحة في نافذة Wardlight.</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation type="unfinished">لا يوجد إعداد باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A document that was replaced cannot replace another one.</source>
        <translation type="unfinished">المستند الذي حلّ غيره محله لا يمكن أن يحل محل مستند آخر.</translation>
    </message>
    <message>
        <source>No other document replaces this one.</source>
        <translation type="unfinished">لا يحل أي مستند آخر محل هذا المستند.</translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished">جارٍ تفقّد المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>This collection was signed by %1, which is not trusted here yet.</source>
        <translation type="unfinished">وقّع هذه المجموعة ⁨%1⁩، وهو غير موثوق هنا بعد.</translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished">لا يمكن اختيار رمز PIN إلا والمكتبة مفتوحة.</translation>
    </message>
    <message>
        <source>It cannot be saved as %1; take %2.</source>
        <translation type="unfinished">لا يمكن حفظه بصيغة ⁨%1⁩؛ استخدم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This does not say how it was made (%1); it cannot be saved or printed.</source>
        <translation type="unfinished">لا يذكر هذا كيف صُنع (⁨%1⁩)؛ لا يمكن حفظه ولا طباعته.</translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished">لا يبيّن هذا كيف أُعد؛ ولا يمكن حفظه أو طباعته.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Extraction of page %1 was incomplete; check the original.</source>
        <translation type="unfinished">كان استخراج الصفحة ⁨%1⁩ غير مكتمل؛ تحقق من الأصل.</translation>
    </message>
    <message>
        <source>A table on page %1 could not be read row by row; check the original.</source>
        <translation type="unfinished">تعذرت قراءة جدول في الصفحة ⁨%1⁩ صفًا صفًا؛ تحقق من الأصل.</translation>
    </message>
    <message>
        <source>Read from a scanned page (%1 sure); compare with the image.</source>
        <translation type="unfinished">قُرئ من صفحة ممسوحة ضوئيًا (بثقة ⁨%1⁩)؛ قارن بالصورة.</translation>
    </message>
    <message>
        <source>Read from a scanned page; compare with the image.</source>
        <translation type="unfinished">قُرئ من صفحة ممسوحة ضوئيًا؛ قارن بالصورة.</translation>
    </message>
    <message>
        <source>%1 gives more than one %2; check that all of it is of one patient.</source>
        <translation type="unfinished">⁨%1⁩ يذكر أكثر من ⁨%2⁩؛ تحقق من أن كل ذلك لمريض واحد.</translation>
    </message>
    <message>
        <source>%1: the text is incomplete; check the original.</source>
        <translation type="unfinished">⁨%1⁩: النص غير مكتمل؛ تحقق من الأصل.</translation>
    </message>
    <message>
        <source>%1: no text was found on this page; check the original.</source>
        <translation type="unfinished">⁨%1⁩: لم يوجد نص في هذه الصفحة؛ تحقق من الأصل.</translation>
    </message>
    <message>
        <source>%1: the scan was hard to read (%2 sure).</source>
        <translation type="unfinished">⁨%1⁩: كان المسح الضوئي صعب القراءة (بثقة ⁨%2⁩).</translation>
    </message>
    <message>
        <source>Not known to the checks: drugs are not compared with it.</source>
        <translation type="unfinished">غير معروف للفحوص: لا تُقارَن الأدوية به.</translation>
    </message>
    <message>
        <source>The report does not say whether this is new, changed or continued.</source>
        <translation type="unfinished">لا يذكر التقرير ما إذا كان هذا جديدًا أو معدّلًا أو مستمرًا.</translation>
    </message>
    <message>
        <source>Taken before admission; the report does not say whether it goes on after discharge.</source>
        <translation type="unfinished">كان يؤخذ قبل الدخول؛ لا يذكر التقرير هل يستمر بعد الخروج.</translation>
    </message>
    <message>
        <source>The report also says: “%1”</source>
        <translation type="unfinished">يقول التقرير أيضًا: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 on allergies; both statements are shown.</source>
        <translation type="unfinished">⁨%1⁩ بشأن الحساسية؛ يُعرض القولان معًا.</translation>
    </message>
    <message>
        <source>The reports differ on medicines; both lines are shown with a note.</source>
        <translation type="unfinished">تختلف التقارير في الأدوية؛ يُعرض السطران مع ملاحظة.</translation>
    </message>
    <message>
        <source>Also stated: “%1”</source>
        <translation type="unfinished">ذُكر أيضًا: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Page %1 holds %2; it was not used: “%3”.</source>
        <translation type="unfinished">تحتوي الصفحة ⁨%1⁩ على ⁨%2⁩؛ ولم يُستخدم: «⁨%3⁩».</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader does not see; it was not used%2.</source>
        <translation type="unfinished">تحتوي الصفحة ⁨%1⁩ على نص لا يراه القارئ؛ ولم يُستخدم⁨%2⁩.</translation>
    </message>
    <message>
        <source>Page %1 holds %2.</source>
        <translation type="unfinished">تحتوي الصفحة ⁨%1⁩ على ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This report is no longer here.</source>
        <translation type="unfinished">لم يعد هذا التقرير هنا.</translation>
    </message>
    <message>
        <source>There is no text to summarize.</source>
        <translation type="unfinished">لا يوجد نص لتلخيصه.</translation>
    </message>
    <message>
        <source>%1 could not be read and is not part of this: %2</source>
        <translation type="unfinished">تعذرت قراءة ⁨%1⁩ وليس جزءًا من هذا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no report to summarize.</source>
        <translation type="unfinished">لا يوجد تقرير لتلخيصه.</translation>
    </message>
    <message>
        <source>Pasted text has no page image.</source>
        <translation type="unfinished">النص الملصق ليس له صورة صفحة.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">ص. ⁨%1⁩</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished">الإصدار ⁨%1⁩</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished">يُراجَع قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">مفيدة</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">خاطئة</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished">غير آمنة</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished">قديمة</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished">ينقصها شيء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">إقرار بالاطلاع</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">حالة طارئة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">عاجل</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">إظهار ⁨%1⁩ أخرى</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished">علامة الخطر</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">القاعدة</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished">في النص</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished">سبب علامات الخطر هذه</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished">تم الإقرار بالاطلاع ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Kept encrypted on this computer for %1 days, then overwritten.</source>
        <comment>Kept encrypted on this computer for %1 day, then overwritten.</comment>
        <translation type="unfinished">
            <numerusform>لا يُحفظ على هذا الحاسوب.</numerusform>
            <numerusform>يُحفظ مشفّرًا على هذا الحاسوب يومًا واحدًا، ثم يُطمس.</numerusform>
            <numerusform>يُحفظ مشفّرًا على هذا الحاسوب يومين، ثم يُطمس.</numerusform>
            <numerusform>يُحفظ مشفّرًا على هذا الحاسوب ⁨%1⁩ أيام، ثم يُطمس.</numerusform>
            <numerusform>يُحفظ مشفّرًا على هذا الحاسوب ⁨%1⁩ يومًا، ثم يُطمس.</numerusform>
            <numerusform>يُحفظ مشفّرًا على هذا الحاسوب ⁨%1⁩ يوم، ثم يُطمس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished">نُسخ مع المصادر.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished">أُرسلت الإجابة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">حفظ الإجابة</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">طباعة الإجابة</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished">حُفظت الإجابة.</translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished">قد تحتوي على بيانات مريض؛ احفظها كما تحفظ التقرير.</translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished">لا تُغفل</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">ضع في الحسبان</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">يؤيد</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished">يعارض</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished">لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished">مستنداتك مختلفة فيما بينها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">السؤال من جديد</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished">غير مذكور:</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished">+ ⁨%1⁩ أخرى</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">إضافة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished">من دون نموذج لغوي تكون الإجابة مقتبسة.</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished">الانتقال إلى النماذج</translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished">النموذج اللغوي متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished">الإجابة المقتبسة باقية.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">المحاولة من جديد</translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished">لم يُصغ شيء.</translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished">أُوقفت الصياغة؛ والإجابة المقتبسة كاملة.</translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished">أُوقفت الصياغة قبل جملتها الأولى؛ والإجابة المقتبسة كاملة.</translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished">صياغتها من جديد</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished">المقاطع التي عُثر عليها</translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished">أقرب المقاطع في مكتبتك</translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished">لا تجيب مستنداتك عن هذا السؤال. ولا تُعطى إجابة بلا مصدر.</translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished">غير موجود في مكتبتك</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">جمل مقتبسة</translation>
    </message>
    <message>
        <source>Computed:</source>
        <translation type="unfinished">محسوب:</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished">كيف أُعد هذا – إخفاء</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">كيف أُعد هذا</translation>
    </message>
    <message>
        <source>From the history, asked %1</source>
        <translation type="unfinished">من السجل، طُرح في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ask it again to answer it from the documents as they are now.</source>
        <translation type="unfinished">اطرحه من جديد ليُجاب عنه من المستندات كما هي الآن.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation type="unfinished">حُذف السؤال.</translation>
    </message>
    <message>
        <source>All questions are deleted.</source>
        <translation type="unfinished">حُذفت جميع الأسئلة.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished">السجل موجود في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">المقاييس</translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished">قيم المقياس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Allergy to %1: not known to the checks. Drugs are not compared with it.</source>
        <translation type="unfinished">حساسية تجاه ⁨%1⁩: غير معروفة للفحوص. لا تُقارَن الأدوية بها.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished">لم يُعثر على مصدر</translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished">تطابق ضعيف – اقرأ المصادر</translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform>لا تطابق جيد في أي مستند</numerusform>
            <numerusform>تطابق جيد في مستند واحد</numerusform>
            <numerusform>تطابق جيد في مستندين</numerusform>
            <numerusform>تطابق جيد في ⁨%1⁩ مستندات</numerusform>
            <numerusform>تطابق جيد في ⁨%1⁩ مستندًا</numerusform>
            <numerusform>تطابق جيد في ⁨%1⁩ مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished">جرى البحث أيضًا عن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished">قُرئ على أنه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished">جرى البحث بالكلمات فقط؛ البحث بالمعنى غير جاهز بعد.</translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished">ما زالت مستندات جديدة قيد الفهرسة؛ عدد المقاطع التي يمكن العثور عليها بالكلمات فقط: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished">مدعوم</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished">مدعوم جزئيًا</translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished">غير مدعوم بأي مصدر</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished">⁨%1⁩ – غير مكتمل</translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished">مقتبسة حرفيًا من مستنداتك.</translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished">صاغها النموذج اللغوي؛ وكل جملة متحقَّق منها.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform>لا مقاطع للقراءة …</numerusform>
            <numerusform>جارٍ قراءة مقطع واحد …</numerusform>
            <numerusform>جارٍ قراءة مقطعين …</numerusform>
            <numerusform>جارٍ قراءة ⁨%1⁩ مقاطع …</numerusform>
            <numerusform>جارٍ قراءة ⁨%1⁩ مقطعًا …</numerusform>
            <numerusform>جارٍ قراءة ⁨%1⁩ مقطع …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished">⁨%1⁩ من ⁨%2⁩ من الرموز (tokens)</translation>
    </message>
    <message numerus="yes">
        <source>Writing – %1 sentences checked</source>
        <comment>Writing – %1 sentence checked</comment>
        <translation type="unfinished">
            <numerusform>جارٍ الكتابة – لم تُفحص أي جملة بعد</numerusform>
            <numerusform>جارٍ الكتابة – فُحصت جملة واحدة</numerusform>
            <numerusform>جارٍ الكتابة – فُحصت جملتان</numerusform>
            <numerusform>جارٍ الكتابة – فُحصت ⁨%1⁩ جمل</numerusform>
            <numerusform>جارٍ الكتابة – فُحصت ⁨%1⁩ جملة</numerusform>
            <numerusform>جارٍ الكتابة – فُحصت ⁨%1⁩ جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">المصادر</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">مسودة من مساعد حاسوبي. تحقق منها قبل الاستخدام.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform>لم يجد الفحص أي مشكلة</numerusform>
            <numerusform>وجد الفحص مشكلة واحدة</numerusform>
            <numerusform>وجد الفحص مشكلتين</numerusform>
            <numerusform>وجد الفحص ⁨%1⁩ مشكلات</numerusform>
            <numerusform>وجد الفحص ⁨%1⁩ مشكلة</numerusform>
            <numerusform>وجد الفحص ⁨%1⁩ مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished">تالف، أو ليس كما يدل اسمه</translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished">نوع ملفات لا يقرؤه Wardlight</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished">مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished">كبير جدًا</translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished">استغرق وقتًا طويلًا جدًا، أو أضر بالقارئ</translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished">لا نص فيه، حتى بعد OCR</translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished">لا توجد مساحة كافية على القرص</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished">لا يوجد إذن بقراءته</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished">تعذّرت إضافته</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform>لا ملفات تعذّرت إضافتها</numerusform>
            <numerusform>تعذّرت إضافة ملف واحد</numerusform>
            <numerusform>تعذّرت إضافة ملفين</numerusform>
            <numerusform>تعذّرت إضافة ⁨%1⁩ ملفات</numerusform>
            <numerusform>تعذّرت إضافة ⁨%1⁩ ملفًا</numerusform>
            <numerusform>تعذّرت إضافة ⁨%1⁩ ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">الفئة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">صدر في</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">يُراجَع قبل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">أُضيف في</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>A document may be in several collections. It stays in the library, whatever is ticked here.</source>
        <translation type="unfinished">يمكن أن يكون المستند في عدة مجموعات. ويبقى في المكتبة مهما حُدِّد هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform>لم يُضف أي مستند.</numerusform>
            <numerusform>أُضيف مستند واحد.</numerusform>
            <numerusform>أُضيف مستندان.</numerusform>
            <numerusform>أُضيفت ⁨%1⁩ مستندات.</numerusform>
            <numerusform>أُضيف ⁨%1⁩ مستندًا.</numerusform>
            <numerusform>أُضيف ⁨%1⁩ مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform>لم يكن أي ملف موجودًا في المكتبة.</numerusform>
            <numerusform>كان ملف واحد موجودًا في المكتبة من قبل.</numerusform>
            <numerusform>كان ملفان موجودين في المكتبة من قبل.</numerusform>
            <numerusform>كانت ⁨%1⁩ ملفات موجودة في المكتبة من قبل.</numerusform>
            <numerusform>كان ⁨%1⁩ ملفًا موجودًا في المكتبة من قبل.</numerusform>
            <numerusform>كان ⁨%1⁩ ملف موجودًا في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished">حُفظت البطاقة.</translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished">أُزيل المستند.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">لا جديد.</translation>
    </message>
    <message>
        <source>Too big for this computer</source>
        <translation type="unfinished">أكبر من قدرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished">استخدامه الآن</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished">اختبار السرعة</translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished">اختبار سرعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">إزالة…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished">إزالة ⁨%1⁩ الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">إبقاؤه</translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished">الأخير من نوعه يبقى.</translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished">هل تريد إزالة ⁨%1⁩؟ يمكن استيراده من حزمته من جديد.</translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished">قارنتها، وكل حرف مطابق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished">عُثر على: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Every file is checked against its manifest while it is copied.</source>
        <translation type="unfinished">يُفحص كل ملف وفق بيانه (manifest) أثناء النسخ.</translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished">يأتي ⁨%1⁩ بلا بيان (manifest)</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished">قارن SHA-256 هذا بالقيمة التي نشرها معدّ النموذج. النموذج التالف أو المستبدَل يعطي هراءً بلغة سلسة.</translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished">استيراد من USB أو مجلد…</translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished">استيراد ملف .gguf…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished">التحقق من الكل</translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished">إخراجه من الذاكرة الآن</translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished">لا يوجد نموذج لغوي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished">كل شيء يعمل من دونه سوى الصياغة الحرة: تُقتبس الإجابات من مستنداتك. يُعد قسم تقنية المعلومات لديكم حزمة نموذج على حاسوب متصل ويأتي بها على ذاكرة USB؛ استوردها هنا.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">تلقائي</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished">المعالج فقط</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">موضع حساب النموذج</translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished">تقدّم الاستيراد أو الفحص</translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished">يُحسب على ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished">مجلد أو ذاكرة USB فيها حزم</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished">ملف النموذج</translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished">لا توجد حزمة في هذا المجلد.</translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished">الحزمة مجلد فيه manifest.json؛ ولملف .gguf زر خاص به.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">جارٍ التفقّد</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">جارٍ حساب البصمة</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished">استُورد وجرى التحقق منه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">جارٍ الفحص</translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished">جرى التحقق ✓ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">تالف</translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished">كل ملف مطابق لما في بيانه (manifest).</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">جارٍ القياس</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished">جارٍ الاختيار</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">جارٍ الإزالة</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished">جارٍ الإخراج من الذاكرة</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished">توقّف. لم يبق شيء مكتوب جزئيًا.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished">⁨%1⁩ مليار</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished">⁨%1⁩ مليون</translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished">يصوغ الإجابات والملخصات</translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished">يعثر على المقاطع بالمعنى</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">⁨%1⁩ من الرموز (tokens)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">المهمة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">الحجم</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">المعاملات</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished">التكميم</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">السياق</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">الترخيص</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">مصنوع من</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">التقييم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished">ملائم تمامًا</translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished">ملائم، بطيء</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished">غير ملائم</translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished">يحتاج إلى نحو ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">المتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished">يقرأ ⁨%1⁩ ويكتب ⁨%2⁩ من الرموز (tokens) في الثانية على ⁨%3⁩ من خيوط المعالجة.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">قيد الاستخدام</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">جاهز</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished">مؤكَّد يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>⁨%1⁩ قيود</numerusform>
            <numerusform>⁨%1⁩ قيدًا</numerusform>
            <numerusform>⁨%1⁩ قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">رقم.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">حول</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">أُنشئت في</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">المستندات</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished">تصدير المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the file.</source>
        <comment>%1 document is in the file.</comment>
        <translation type="unfinished">
            <numerusform>لا مستندات في الملف.</numerusform>
            <numerusform>مستند واحد في الملف.</numerusform>
            <numerusform>مستندان في الملف.</numerusform>
            <numerusform>⁨%1⁩ مستندات في الملف.</numerusform>
            <numerusform>⁨%1⁩ مستنداً في الملف.</numerusform>
            <numerusform>⁨%1⁩ مستند في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed and not encrypted. Give this fingerprint to whoever imports it: %1</source>
        <translation type="unfinished">إنه موقَّع وغير مشفَّر. أعطِ هذه البصمة لمن يستورده: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Import a signed collection</source>
        <translation type="unfinished">استيراد مجموعة موقَّعة</translation>
    </message>
    <message>
        <source>Signed collections</source>
        <translation type="unfinished">مجموعات موقَّعة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message>
        <source>The collection %1 was made. Choose documents and put them into it.</source>
        <translation type="unfinished">أُنشئت المجموعة ⁨%1⁩. اختر مستندات وضعها فيها.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation type="unfinished">اسمها الآن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The collection %1 was deleted. Its documents stay in the library.</source>
        <translation type="unfinished">حُذفت المجموعة ⁨%1⁩. تبقى مستنداتها في المكتبة.</translation>
    </message>
    <message>
        <source>The collections were changed.</source>
        <translation type="unfinished">تغيّرت المجموعات.</translation>
    </message>
    <message>
        <source>The older document is kept for reading and answers no question any more.</source>
        <translation type="unfinished">يبقى المستند الأقدم للقراءة ولا يجيب عن أي سؤال بعد الآن.</translation>
    </message>
    <message>
        <source>This document answers questions again.</source>
        <translation type="unfinished">يجيب هذا المستند عن الأسئلة من جديد.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished">مجموعة جديدة</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished">إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Delete the collection %1?</source>
        <translation type="unfinished">هل تُحذف المجموعة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Its documents stay in the library.</source>
        <translation type="unfinished">تبقى مستنداتها في المكتبة.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">حذفها</translation>
    </message>
    <message>
        <source>Choose documents in the table first.</source>
        <translation type="unfinished">اختر مستندات في الجدول أولاً.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %1 documents</source>
        <comment>Collections of this document</comment>
        <translation type="unfinished">
            <numerusform>لا مستندات للمجموعات</numerusform>
            <numerusform>مجموعات مستند واحد</numerusform>
            <numerusform>مجموعات مستندين</numerusform>
            <numerusform>مجموعات ⁨%1⁩ مستندات</numerusform>
            <numerusform>مجموعات ⁨%1⁩ مستنداً</numerusform>
            <numerusform>مجموعات ⁨%1⁩ مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished">اسم المجموعة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Emergency, Maternity, Formulary …</source>
        <translation type="unfinished">الطوارئ، الولادة، دليل الأدوية …</translation>
    </message>
    <message>
        <source>Every file could be added.</source>
        <translation type="unfinished">أمكنت إضافة كل الملفات.</translation>
    </message>
    <message>
        <source>Which document does it replace?</source>
        <translation type="unfinished">أي مستند يحل هذا محله؟</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">تصفية بالعنوان أو جهة الإصدار أو الإصدار</translation>
    </message>
    <message>
        <source>It replaces this one</source>
        <translation type="unfinished">يحل محل هذا</translation>
    </message>
    <message>
        <source>“%1” answers from now on. The older document stays for reading, and answers that cited it say that a newer version exists.</source>
        <translation type="unfinished">«⁨%1⁩» يجيب من الآن فصاعداً. يبقى المستند الأقدم للقراءة، والإجابات التي استشهدت به تقول إن إصداراً أحدث موجود.</translation>
    </message>
    <message>
        <source>Import the collection “%1”</source>
        <translation type="unfinished">استيراد المجموعة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Documents in the file</source>
        <translation type="unfinished">المستندات في الملف</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation type="unfinished">بصمة الموقِّع</translation>
    </message>
    <message>
        <source>I compared it with the sender, and it is the same</source>
        <translation type="unfinished">قارنتُها مع المرسل وهي مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <comment>%1 document</comment>
        <translation type="unfinished">
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>⁨%1⁩ مستندات</numerusform>
            <numerusform>⁨%1⁩ مستنداً</numerusform>
            <numerusform>⁨%1⁩ مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation type="unfinished">العودة إلى شاشة القفل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Guidelines of the emergency shelf</source>
        <translation type="unfinished">أدلة رف الطوارئ</translation>
    </message>
    <message>
        <source>Emergency access to this hospital&apos;s guidelines, without the passphrase. Each use is recorded. Search is by words alone; nothing is kept of what you type.</source>
        <translation type="unfinished">وصول طارئ إلى أدلة هذا المستشفى بلا عبارة المرور. يُسجَّل كل استخدام. البحث بالكلمات وحدها؛ ولا يُحفظ شيء مما تكتبه.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished">الوصول الطارئ</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished">على الرف</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words.</source>
        <translation type="unfinished">لا شيء على الرف فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>A newer version of a cited document exists, or it was removed.</source>
        <translation type="unfinished">يوجد إصدار أحدث من مستند مُستشهَد به، أو أنه أُزيل.</translation>
    </message>
    <message>
        <source>Searches %1</source>
        <translation type="unfinished">يبحث في ⁨%1⁩</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished">كل المستندات</translation>
    </message>
    <message>
        <source>Being phrased by the language model; each sentence is checked before you see it.</source>
        <translation type="unfinished">يصوغ نموذج اللغة الإجابة الآن؛ وتُفحص كل جملة قبل أن تراها.</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation type="unfinished">جرى البحث في: ⁨%1⁩</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished">وُقِّع في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Every file is whole. This library knows the signer:</source>
        <translation type="unfinished">كل الملفات سليمة. هذه المكتبة تعرف الموقِّع:</translation>
    </message>
    <message>
        <source>Every file is whole, but this library does not know the signer yet. Compare this fingerprint with the one that the sender reads to you, by telephone or on paper:</source>
        <translation type="unfinished">كل الملفات سليمة، لكن هذه المكتبة لا تعرف الموقِّع بعد. قارن هذه البصمة بالبصمة التي يقرؤها لك المرسل، بالهاتف أو على الورق:</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">خيوط المعالجة للنموذج اللغوي</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished">يُحسب على</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished">الخيوط</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the memory after %1 minutes without use.</source>
        <comment>Leaves the memory after %1 minute without use.</comment>
        <translation type="unfinished">
            <numerusform>يغادر الذاكرة فوراً بلا استخدام.</numerusform>
            <numerusform>يغادر الذاكرة بعد دقيقة بلا استخدام.</numerusform>
            <numerusform>يغادر الذاكرة بعد دقيقتين بلا استخدام.</numerusform>
            <numerusform>يغادر الذاكرة بعد ⁨%1⁩ دقائق بلا استخدام.</numerusform>
            <numerusform>يغادر الذاكرة بعد ⁨%1⁩ دقيقة بلا استخدام.</numerusform>
            <numerusform>يغادر الذاكرة بعد ⁨%1⁩ دقيقة بلا استخدام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 of this disk; %2 free.</source>
        <translation type="unfinished">يشغل ⁨%1⁩ من هذا القرص؛ المتاح ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Takes %1 of this disk, and only %2 is free. Make room first.</source>
        <translation type="unfinished">يشغل ⁨%1⁩ من هذا القرص، والمتاح ⁨%2⁩ فقط. أفسح مكاناً أولاً.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">قاعدة البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform>لا تُحذف أي أسئلة.</numerusform>
            <numerusform>يُحذف سؤال واحد.</numerusform>
            <numerusform>يُحذف سؤالان.</numerusform>
            <numerusform>تُحذف ⁨%1⁩ أسئلة.</numerusform>
            <numerusform>يُحذف ⁨%1⁩ سؤالًا.</numerusform>
            <numerusform>يُحذف ⁨%1⁩ سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform>لا تُحفظ أي أسئلة.</numerusform>
            <numerusform>يُحفظ سؤال واحد.</numerusform>
            <numerusform>يُحفظ سؤالان.</numerusform>
            <numerusform>تُحفظ ⁨%1⁩ أسئلة.</numerusform>
            <numerusform>يُحفظ ⁨%1⁩ سؤالًا.</numerusform>
            <numerusform>يُحفظ ⁨%1⁩ سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform>لا إجابات تنتظر المراجعة.</numerusform>
            <numerusform>إجابة واحدة تنتظر المراجعة.</numerusform>
            <numerusform>إجابتان تنتظران المراجعة.</numerusform>
            <numerusform>⁨%1⁩ إجابات تنتظر المراجعة.</numerusform>
            <numerusform>⁨%1⁩ إجابة تنتظر المراجعة.</numerusform>
            <numerusform>⁨%1⁩ إجابة تنتظر المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation type="unfinished">الجرعة</translation>
    </message>
    <message>
        <source>Risk status unknown</source>
        <translation type="unfinished">حالة الخطر غير معروفة</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished">لصق تقرير</translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished">ألصق النص أو أملِه هنا. يبقى في الذاكرة ولا يُخزّن أبدًا.</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">التلخيص</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">راجعه</translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished">الاسم والصفة الوظيفية. يُطبعان على كل نسخة مع الوقت.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished">وضع علامة «تمت المراجعة»</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">كلمة مرور ⁨%1⁩</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished">لا تُحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished">تقارير مريض واحد</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">حفظ الملخص</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <comment>%1 page</comment>
        <translation type="unfinished">
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>⁨%1⁩ صفحات</numerusform>
            <numerusform>⁨%1⁩ صفحة</numerusform>
            <numerusform>⁨%1⁩ صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">الملخص</translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished">يظهر التقرير هنا</translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished">اختر سطرًا من الملخص لترى مصدره معلَّمًا على الصفحة.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">التقرير</translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished">أفلت هنا تقارير مريض واحد</translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished">ملفات PDF أو DOCX أو صفحات ممسوحة ضوئيًا أو صور أو نصوص أو سجلات FHIR. تُقرأ على هذا الحاسوب وتبقى في الذاكرة فقط، وتُنسى عند اختيار «المريض التالي». وكل سطر من الملخص يقود إلى جملته في التقرير.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">اختيار ملفات…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">لصق نص…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">بُدئ به</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">عُدّل</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished">مستمر</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">أُوقف</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">اقرأ أولًا</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">الأدوية عند الخروج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>Drug / substance</source>
        <translation type="unfinished">الدواء / المادة</translation>
    </message>
    <message>
        <source>Past reactions</source>
        <translation type="unfinished">التفاعلات السابقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">الدواء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">مرتفع</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">منخفض</translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished">تحقق: لا توجد جملة مطابقة</translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished">مصوغ</translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished">تحقق: مدعوم جزئيًا</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">غير موجود في المستند</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">لا ينقص شيء مما هو متوقع.</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">موجود في المستند وليس في هذا الملخص</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">دعم للقرار. تحقق من المصادر. لا يعطي أوامر طبية.</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">لم يجد الفحص شيئًا.</translation>
    </message>
    <message>
        <source>Check: number differs</source>
        <translation type="unfinished">تحقق: الرقم مختلف</translation>
    </message>
    <message>
        <source>Check: unit differs</source>
        <translation type="unfinished">تحقق: الوحدة مختلفة</translation>
    </message>
    <message>
        <source>Check: medicine differs</source>
        <translation type="unfinished">تحقق: الدواء مختلف</translation>
    </message>
    <message>
        <source>Check: yes or no differs</source>
        <translation type="unfinished">تحقق: النفي أو الإثبات مختلف</translation>
    </message>
    <message>
        <source>Check: left or right differs</source>
        <translation type="unfinished">تحقق: اليسار أو اليمين مختلف</translation>
    </message>
    <message>
        <source>Check: date differs</source>
        <translation type="unfinished">تحقق: التاريخ مختلف</translation>
    </message>
    <message>
        <source>Check: words differ</source>
        <translation type="unfinished">تحقق: الكلمات مختلفة</translation>
    </message>
    <message>
        <source>Draft in plain words – check before the patient gets it</source>
        <translation type="unfinished">مسودة بكلمات بسيطة – تحقق منها قبل أن يستلمها المريض</translation>
    </message>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished">مسودة – تحقق قبل الاستخدام</translation>
    </message>
    <message>
        <source>Scroll summary and report together</source>
        <translation type="unfinished">تمرير الملخص والتقرير معًا</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 lines</source>
        <comment>Used by %1 line</comment>
        <translation type="unfinished">
            <numerusform>لا يستخدمه أي سطر</numerusform>
            <numerusform>يستخدمه سطر واحد</numerusform>
            <numerusform>يستخدمه سطران</numerusform>
            <numerusform>تستخدمه ⁨%1⁩ أسطر</numerusform>
            <numerusform>يستخدمه ⁨%1⁩ سطرًا</numerusform>
            <numerusform>يستخدمه ⁨%1⁩ سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the summary uses this</source>
        <translation type="unfinished">لا يستخدم هذا أي سطر من الملخص</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished">راجعه ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished">المدى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished">الصفحات المستخدمة: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished">إزالة العينات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Press a blue number such as [1] in the answer, or Alt+Down: the page opens beside it, with the sentence marked.</source>
        <translation type="unfinished">اضغط رقماً أزرق مثل [1] في الإجابة، أو Alt+Down: تُفتح الصفحة بجانبها والجملة معلَّمة.</translation>
    </message>
    <message>
        <source>That is how every sentence can be checked. F1 opens the help, Ctrl+K finds every action.</source>
        <translation type="unfinished">هكذا يمكن فحص كل جملة. F1 يفتح المساعدة، وCtrl+K يجد كل إجراء.</translation>
    </message>
    <message>
        <source>The samples were removed.</source>
        <translation type="unfinished">أُزيلت العينات.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">اختيار مجلد…</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished">إضافة العينات</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished">مستنداتك</translation>
    </message>
    <message>
        <source>Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain text, and scanned pages. They are kept encrypted, and each can be asked as soon as it is stored. Adding goes on while you continue.</source>
        <translation type="unfinished">كل إجابة تأتي من الأدلة الإرشادية التي تضيفها: PDF وDOCX وHTML ونص عادي وصفحات ممسوحة ضوئياً. تُحفظ مشفَّرة، ويمكن سؤال كل منها فور حفظه. وتستمر الإضافة أثناء متابعتك.</translation>
    </message>
    <message>
        <source>The samples are documents of an invented hospital, to try Wardlight with. They can be removed at the end of this first run; never use them for patients.</source>
        <translation type="unfinished">العينات مستندات مستشفى مُختلَق لتجربة Wardlight. يمكن إزالتها في نهاية هذا التشغيل الأول؛ لا تستخدمها للمرضى أبداً.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the library.</source>
        <comment>%1 document is in the library.</comment>
        <translation type="unfinished">
            <numerusform>لا مستندات في المكتبة.</numerusform>
            <numerusform>مستند واحد في المكتبة.</numerusform>
            <numerusform>مستندان في المكتبة.</numerusform>
            <numerusform>⁨%1⁩ مستندات في المكتبة.</numerusform>
            <numerusform>⁨%1⁩ مستنداً في المكتبة.</numerusform>
            <numerusform>⁨%1⁩ مستند في المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished">المكتبة فارغة.</translation>
    </message>
    <message>
        <source>Continue without documents</source>
        <translation type="unfinished">المتابعة بلا مستندات</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be read; the Library tab says why.</source>
        <comment>%1 file could not be read; the Library tab says why.</comment>
        <translation type="unfinished">
            <numerusform>لا ملفات تعذرت قراءتها؛ تبويب المكتبة يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد؛ تبويب المكتبة يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة ملفين؛ تبويب المكتبة يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة ⁨%1⁩ ملفات؛ تبويب المكتبة يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة ⁨%1⁩ ملفاً؛ تبويب المكتبة يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة ⁨%1⁩ ملف؛ تبويب المكتبة يذكر السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">البحث من جديد</translation>
    </message>
    <message>
        <source>A language model, if you have one</source>
        <translation type="unfinished">نموذج لغة، إن كان لديك</translation>
    </message>
    <message>
        <source>Without one, answers are quoted word by word from your documents. With one, they are phrased as well and checked sentence by sentence. You can import one later under Models.</source>
        <translation type="unfinished">بلا نموذج تُقتبس الإجابات من مستنداتك كلمة بكلمة. ومع نموذج تُصاغ أيضاً وتُفحص جملة بجملة. يمكنك استيراد نموذج لاحقاً من النماذج.</translation>
    </message>
    <message>
        <source>Looking for packs on USB sticks…</source>
        <translation type="unfinished">جارٍ البحث عن حزم على وسائط USB…</translation>
    </message>
    <message>
        <source>On your USB stick:</source>
        <translation type="unfinished">على وسيط USB لديك:</translation>
    </message>
    <message>
        <source>No pack was found on a USB stick.</source>
        <translation type="unfinished">لم يُعثر على أي حزمة على وسيط USB.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished">استيراد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Continue without a model</source>
        <translation type="unfinished">المتابعة بلا نموذج</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation type="unfinished">سؤال للتجربة</translation>
    </message>
    <message>
        <source>A question that your documents answer</source>
        <translation type="unfinished">سؤال تجيب عنه مستنداتك</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished">اطرحه</translation>
    </message>
    <message>
        <source>Open Wardlight</source>
        <translation type="unfinished">فتح Wardlight</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">جرِّبه</translation>
    </message>
    <message>
        <source>The answer is made of sentences of your documents. The number behind each, like [1], opens the page that it comes from, with the sentence marked.</source>
        <translation type="unfinished">الإجابة مؤلفة من جمل من مستنداتك. الرقم بعد كل جملة، مثل [1]، يفتح الصفحة التي جاءت منها والجملة معلَّمة.</translation>
    </message>
    <message>
        <source>There is no document to ask yet. Go back to add some or the samples, or open Wardlight and add them in the Library tab.</source>
        <translation type="unfinished">لا يوجد مستند لسؤاله بعد. ارجع لإضافة مستندات أو العينات، أو افتح Wardlight وأضفها في تبويب المكتبة.</translation>
    </message>
    <message>
        <source>A question to the sample guideline on malaria in children:</source>
        <translation type="unfinished">سؤال للدليل الإرشادي النموذجي عن الملاريا لدى الأطفال:</translation>
    </message>
    <message>
        <source>Ask something that one of your documents answers:</source>
        <translation type="unfinished">اسأل شيئاً يجيب عنه أحد مستنداتك:</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished">علامات الخطر</translation>
    </message>
    <message>
        <source>Found by rules in what you type, before any model.</source>
        <translation type="unfinished">تكشفها القواعد في ما تكتبه، قبل أي نموذج.</translation>
    </message>
    <message>
        <source>The rules found no danger sign in a text that has one. Tell your IT.</source>
        <translation type="unfinished">لم تجد القواعد أي علامة خطر في نص يحتوي على واحدة. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Allergy, pregnancy, child and kidney check</source>
        <translation type="unfinished">فحص الحساسية والحمل والأطفال والكلى</translation>
    </message>
    <message>
        <source>Compares the drugs of an answer with what you wrote of the patient.</source>
        <translation type="unfinished">يقارن أدوية الإجابة بما كتبته عن المريض.</translation>
    </message>
    <message>
        <source>The rules missed a drug that its allergy forbids. Tell your IT.</source>
        <translation type="unfinished">فات القواعدَ دواء تمنعه الحساسية. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Finds passages also where other words are used.</source>
        <translation type="unfinished">يعثر على المقاطع حتى عندما تُستخدم كلمات أخرى.</translation>
    </message>
    <message>
        <source>No embedder is installed; only words are searched.</source>
        <translation type="unfinished">لا يوجد نموذج تضمين (embedder) مثبّت؛ يجري البحث بالكلمات فقط.</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished">البحث بالمعنى</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">النموذج اللغوي</translation>
    </message>
    <message>
        <source>All checks run.</source>
        <translation type="unfinished">جميع الفحوص تعمل.</translation>
    </message>
    <message>
        <source>These checks are off: %1. Be twice as careful.</source>
        <translation type="unfinished">هذه الفحوص متوقفة: ⁨%1⁩. ضاعف حذرك.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا يوجد</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">مفعّل</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation type="unfinished">متوقف</translation>
    </message>
    <message>
        <source>A check that runs can still miss something. Read the source before you act.</source>
        <translation type="unfinished">قد يفوت الفحصَ العامل شيء. اقرأ المصدر قبل أن تتصرف.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">الفحوص</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished">البحث عن إجراء</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished">اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">الإجراءات</translation>
    </message>
    <message>
        <source>No action has these words. Try fewer or others.</source>
        <translation type="unfinished">لا إجراء فيه هذه الكلمات. جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to do it, Esc to close</source>
        <translation type="unfinished">↑ ↓ للاختيار، Enter للتنفيذ، Esc للإغلاق</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">غير مسجّل</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished">دليل إرشادي</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">مرجع</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">غير متحقَّق منها</translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished">تجاوز تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished">المراجعة مستحقة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform>المراجعة اليوم</numerusform>
            <numerusform>المراجعة خلال يوم واحد</numerusform>
            <numerusform>المراجعة خلال يومين</numerusform>
            <numerusform>المراجعة خلال ⁨%1⁩ أيام</numerusform>
            <numerusform>المراجعة خلال ⁨%1⁩ يومًا</numerusform>
            <numerusform>المراجعة خلال ⁨%1⁩ يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">مستبدَل</translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished">جاهز (بالكلمات)</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">الفهرسة ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished">جاهز (ممسوح ضوئيًا)</translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished">بعض الصفحات ممسوحة ضوئيًا؛ وقد قُرئ نصها بتقنية OCR.</translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished">في بعض الصفحات كانت قراءة OCR غير مؤكدة؛ قارن الأرقام والوحدات بصورة الصفحة.</translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished">ظهر بعض النص مشوّهًا؛ اقرأ تلك الصفحات صورًا.</translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished">تعذّرت قراءة جدول صفًا صفًا؛ تحقق من قيمه.</translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished">يحتوي الملف على نص غير مرئي على الصفحة؛ ولا يُستخدم في الإجابات أبدًا.</translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished">تعذّرت قراءة جزء من الملف؛ تحقق من الأصل.</translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished">أفلت للتلخيص – مريض واحد في كل مرة</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished">أفلت للإضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation type="unfinished">البحث في هذه الشاشة</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished">النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">النتيجة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation type="unfinished">لم تُترجم هذه الصفحة بعد؛ تظهر بالإنجليزية.</translation>
    </message>
    <message>
        <source>Ask the question; break the line</source>
        <translation type="unfinished">طرح السؤال؛ سطر جديد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">المفتاح</translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished">الوظيفة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">المواضيع</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">نص المساعدة</translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or others.</source>
        <translation type="unfinished">لا موضوع فيه هذه الكلمات. جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">سؤال جديد</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">إضافة مستندات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished">إضافة مجلد…</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">نسخ مع المصادر</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">طباعة…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">حفظ باسم…</translation>
    </message>
    <message>
        <source>Print and save without names</source>
        <translation type="unfinished">الطباعة والحفظ بلا أسماء</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">المريض التالي</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished">إخفاء فورًا</translation>
    </message>
    <message>
        <source>PIN for today…</source>
        <translation type="unfinished">رمز PIN لليوم…</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished">تبديل المستخدم</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">إنهاء</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished">المصدر التالي</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished">المصدر السابق</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">تصفية المستندات</translation>
    </message>
    <message>
        <source>Clinical scores…</source>
        <translation type="unfinished">المقاييس السريرية…</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">الأسئلة السابقة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">نص أصغر</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished">نص عادي</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">جارٍ الكتابة</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation type="unfinished">تتغير اللغة حالما ينتهي العمل الجاري.</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 off</source>
        <comment>Checks: 1 off</comment>
        <translation type="unfinished">
            <numerusform>الفحوص: لا شيء متوقف</numerusform>
            <numerusform>الفحوص: واحد متوقف</numerusform>
            <numerusform>الفحوص: اثنان متوقفان</numerusform>
            <numerusform>الفحوص: ⁨%1⁩ متوقفة</numerusform>
            <numerusform>الفحوص: ⁨%1⁩ متوقفًا</numerusform>
            <numerusform>الفحوص: ⁨%1⁩ متوقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what you read best. You can change it at any time in Settings.</source>
        <translation type="unfinished">اختر ما تقرؤه على أفضل وجه. يمكنك تغييره في أي وقت في الإعدادات.</translation>
    </message>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">حدّده مستشفاك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Welcome to Wardlight</source>
        <translation type="unfinished">مرحبًا بك في Wardlight</translation>
    </message>
    <message>
        <source>What Wardlight is for, and what it is not for</source>
        <translation type="unfinished">ما الغرض من Wardlight، وما ليس من أغراضه</translation>
    </message>
    <message>
        <source>I have read this. I check the source before I act.</source>
        <translation type="unfinished">قرأت هذا. أتحقق من المصدر قبل أن أتصرف.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished">البحث عن إجراء…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished">لا شيء يخرج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">صفحات داكنة في المظهر الداكن</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished">حدث خطأ في البرنامج. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished">تابع عملك؛ وإذا تكرر الأمر فانسخ التفاصيل لقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished">لا يوجد نموذج لغوي – تُقتبس الإجابات من مستنداتك</translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished">النموذج ⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"> متوقف مؤقتًا – تُقتبس الإجابات من مستنداتك</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">دون اتصال – لا شيء يخرج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished">شبكة المستشفى – تذهب الأسئلة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leave out names, numbers and dates of birth</source>
        <translation type="unfinished">حذف الأسماء والأرقام وتواريخ الميلاد</translation>
    </message>
    <message>
        <source>For this copy alone. Read it before you pass it on: a name may be missed.</source>
        <translation type="unfinished">لهذه النسخة وحدها. اقرأها قبل أن تسلّمها: فقد يفلت اسم ما.</translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished">قصيرة جدًا أو بسيطة جدًا</translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished">مقبولة – الأطول أكثر أمانًا</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">قوية</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation type="unfinished">رمز PIN لليوم</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation type="unfinished">رمز PIN جديد، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished">تعيين رمز PIN</translation>
    </message>
    <message>
        <source>Forget the PIN</source>
        <translation type="unfinished">نسيان رمز PIN</translation>
    </message>
    <message>
        <source>The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five wrong tries only the passphrase opens it. It is never written to the disk.</source>
        <translation type="unfinished">يفتح رمز PIN قفل هذه النافذة لمدة ⁨%1⁩ من الساعات، أو إلى أن يُغلق Wardlight. وبعد خمس محاولات خاطئة لا تفتحها إلا عبارة المرور. ولا يُكتب الرمز على القرص أبدًا.</translation>
    </message>
    <message>
        <source>Your hospital allows no PIN.</source>
        <translation type="unfinished">مستشفاك لا يسمح برمز PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished">رمزا PIN غير متطابقين. اكتب الثاني من جديد.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">الصفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished">الجزء التالي من الشاشة أو الجزء السابق</translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished">إيقاف، أو إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished">محاولات الاتصال منذ التشغيل (⁨%2⁩): ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished">محاولات الاتصال بأماكن أخرى منذ التشغيل (⁨%2⁩): ⁨%1⁩.</translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished">رُفضت جميعها. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished">شبكة المستشفى</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">دون اتصال</translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished">لا شيء. السؤال والقراءة وإضافة المستندات والقفل تعمل كلها على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished">ما الذي يحتاج إلى شبكة؟</translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished">كل محاولة من البرنامج لفتح اتصال أو للبحث عن عنوان تُرفض وتُعد هنا.</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished">ما الذي يُراقَب؟</translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished">شغّل Wardlight في فضاء شبكة فارغ (unshare -rn wardlight)، حيث لا يمكن أي اتصال، أو تتبّع نداءات النظام التي يجريها؛ كل شيء يعمل كما هو، ولا يُستخدم أي عنوان على الإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished">كيف يمكن لقسم تقنية المعلومات إثبات ذلك؟</translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished">يشغّل مستشفاك النموذج اللغوي على خادم خاص به. ولصياغة إجابة أو ملخص يرسل Wardlight السؤال والمقاطع ونص التقارير إلى ⁨%1⁩، ولا يرسلها إلى أي مكان آخر. أما البحث والقراءة والمقاييس وعلامات الخطر فتعمل على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished">ما الذي يخرج من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished">يحدد قسم تقنية المعلومات العنوان وشهادة الخادم. ويجوز لجزء منفصل من البرنامج أن يصل إلى ذلك العنوان دون غيره؛ وكل محاولة أخرى تُرفض وتُعد هنا.</translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished">لا يضيع شيء: تُقتبس الإجابات عندئذ من مستنداتك، كما هو الحال بلا نموذج.</translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished">وماذا لو لم يرد الخادم؟</translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished">في مكتبة واحدة مشفّرة في مجلد بياناتك. ولا يستطيع أحد قراءتها من دون عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished">أين المستندات؟</translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished">نافذة Wardlight أخرى مفتوحة على هذه المكتبة.</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished">استخدم النافذة الأخرى، أو أغلقها وحاول من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>library: %1 documents</source>
        <comment>library: %1 document</comment>
        <translation type="unfinished">
            <numerusform>المكتبة: لا مستندات</numerusform>
            <numerusform>المكتبة: مستند واحد</numerusform>
            <numerusform>المكتبة: مستندان</numerusform>
            <numerusform>المكتبة: ⁨%1⁩ مستندات</numerusform>
            <numerusform>المكتبة: ⁨%1⁩ مستندًا</numerusform>
            <numerusform>المكتبة: ⁨%1⁩ مستند</numerusform>
        </translation>
    </message>
</context>
</TS>
