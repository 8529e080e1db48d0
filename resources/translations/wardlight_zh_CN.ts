<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">运行检查</translation>
    </message>
    <message>
        <source>Export diagnostic file…</source>
        <translation type="unfinished">导出诊断文件…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">许可证</translation>
    </message>
    <message>
        <source>The diagnostic file holds versions, settings and the results of the checks. It holds no text and no name of a document, a person or a folder.</source>
        <translation type="unfinished">诊断文件包含版本、设置和检查结果，不包含任何正文，也不包含任何文档、人员或文件夹的名称。</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation type="unfinished">正在检查这台计算机…</translation>
    </message>
    <message>
        <source>Export a diagnostic file</source>
        <translation type="unfinished">导出诊断文件</translation>
    </message>
    <message>
        <source>The diagnostic file is in %1.</source>
        <translation type="unfinished">诊断文件位于 %1。</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">连同来源复制</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">打印回答</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Save as PDF or DOCX</source>
        <translation type="unfinished">保存为 PDF 或 DOCX</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">新建</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">新问题</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">已停止 – 不完整</translation>
    </message>
    <message>
        <source>Phrased answer</source>
        <translation type="unfinished">撰写的回答</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">摘录的句子</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">搜索文库</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation type="unfinished">回答已就绪</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>Phrased answer ready</source>
        <translation type="unfinished">撰写的回答已就绪</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">搜索结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">未找到</translation>
    </message>
    <message>
        <source>Passages only, best first.</source>
        <translation type="unfinished">仅列段落，最相关的在前。</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
</context>
<context>
    <name>AskTab</name>
    <message>
        <source>Searching your documents</source>
        <translation type="unfinished">正在搜索您的文档</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">已停止 – 不完整</translation>
    </message>
    <message>
        <source>No answer is shown for this question.</source>
        <translation type="unfinished">此问题不显示回答。</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">操作内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">全部内容</translation>
    </message>
    <message>
        <source>Filter by name or words</source>
        <translation type="unfinished">按名称或词语筛选</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">验证</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">导出 CSV…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">审计</translation>
    </message>
    <message>
        <source>Who did what and when, without a word of a patient. Nothing is changed.</source>
        <translation type="unfinished">谁在何时做了什么，不含任何患者信息。不更改任何内容。</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished">导出审计</translation>
    </message>
    <message>
        <source>All %1 records are whole.</source>
        <translation type="unfinished">全部 %1 条记录均完好。</translation>
    </message>
    <message>
        <source>Tell your IT department; keep this library and its backups as they are.</source>
        <translation type="unfinished">请告知信息科；此文库及其备份请保持原样。</translation>
    </message>
    <message>
        <source>The audit is in %1.</source>
        <translation type="unfinished">审计位于 %1。</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">立即备份</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">备份进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">备份列表</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">恢复…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished">备份的口令</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">恢复此备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>The library of %1 takes the place of the present one, which is kept beside the backups. Wardlight locks then; unlock it with your passphrase.</source>
        <translation type="unfinished">%1 的文库将取代当前文库，当前文库保留在备份旁边。随后 Wardlight 会锁定，请用您的口令解锁。</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1 documents.</source>
        <translation type="unfinished">备份已创建并验证：%1 份文档。</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation type="unfinished">已停止；一切保持原样。</translation>
    </message>
    <message>
        <source>Put aside by a restore</source>
        <translation type="unfinished">恢复时另存</translation>
    </message>
    <message>
        <source>Put aside before an upgrade</source>
        <translation type="unfinished">升级前另存</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">就绪</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Results of the check</source>
        <translation type="unfinished">检查结果</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation type="unfinished">关闭结果</translation>
    </message>
    <message>
        <source>The library is in order</source>
        <translation type="unfinished">文库状态正常</translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">请查看</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">已损坏</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">已隐藏</translation>
    </message>
    <message>
        <source>Hidden. Press any key to unlock.</source>
        <translation type="unfinished">已隐藏。按任意键解锁。</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">新口令</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">再次输入相同口令</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to type and hard to guess.</source>
        <translation type="unfinished">四五个互不相关的词，容易输入，难以猜测。</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished">创建文库</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished">它们保存在 %1。</translation>
    </message>
    <message>
        <source>Where your data stays</source>
        <translation type="unfinished">您的数据保存在哪里</translation>
    </message>
    <message>
        <source>Your hospital&apos;s documents are kept encrypted on this computer. Nothing leaves it. The passphrase opens them; nobody can look it up for you.</source>
        <translation type="unfinished">贵院的文档加密保存在这台计算机上，不会外传。口令用于打开这些文档；没有人能替您查出口令。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished">正在创建…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">两次输入的口令不同。请重新输入第二个。</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">文档</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished">关闭详情</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">编辑</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">移除…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished">合集…</translation>
    </message>
    <message>
        <source>Replaces…</source>
        <translation type="unfinished">取代…</translation>
    </message>
    <message>
        <source>Let it answer again</source>
        <translation type="unfinished">让它重新作答</translation>
    </message>
    <message>
        <source>Text as the assistant sees it</source>
        <translation type="unfinished">助手看到的文本</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">永久移除</translation>
    </message>
    <message>
        <source>Page 1 as the assistant sees it</source>
        <translation type="unfinished">助手看到的第 1 页</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished">编辑卡片</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">移除此文档？</translation>
    </message>
    <message>
        <source>“%1” with its text, index and encrypted original is deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished">“%1”及其文本、索引和加密原件将从这台计算机上删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">未记录</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">合集</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">被取代为</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">取代</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">发布机构</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">版本</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">发布日期</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">复审期限</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">页数</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished">段落</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">添加时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>%1, of which %2 indexed by meaning</source>
        <translation type="unfinished">%1，其中 %2 已按语义索引</translation>
    </message>
</context>
<context>
    <name>EarlierTurn</name>
    <message>
        <source>Earlier question: %1</source>
        <translation type="unfinished">先前的问题：%1</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished">先前的回答</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">类别</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">发布机构</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">版本</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">发布于</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">复审期限</translation>
    </message>
    <message>
        <source>DD-Mmm-YYYY, for example %1</source>
        <translation type="unfinished">DD-Mmm-YYYY，例如 %1</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished">请输入标题。</translation>
    </message>
    <message>
        <source>The date of issue is not a date.</source>
        <translation type="unfinished">发布日期不是有效日期。</translation>
    </message>
    <message>
        <source>The review date is not a date.</source>
        <translation type="unfinished">复审日期不是有效日期。</translation>
    </message>
    <message>
        <source>The review date is before the date of issue.</source>
        <translation type="unfinished">复审日期早于发布日期。</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished">无法添加的文件</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation type="unfinished">重试此文件</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation type="unfinished">忘记此文件</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished">全部重试</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished">导出 CSV…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished">关闭列表</translation>
    </message>
    <message>
        <source>Password of the chosen file</source>
        <translation type="unfinished">所选文件的密码</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation type="unfinished">打开并添加</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">%1 的密码</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished">导出列表</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Note about the answer</source>
        <translation type="unfinished">关于此回答的备注</translation>
    </message>
    <message>
        <source>What is wrong? Name no patient.</source>
        <translation type="unfinished">哪里有误？请勿写出患者姓名。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">保存备注</translation>
    </message>
    <message>
        <source>This answer is</source>
        <translation type="unfinished">此回答</translation>
    </message>
    <message>
        <source>This answer is: %1</source>
        <translation type="unfinished">此回答：%1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">已撤回。</translation>
    </message>
    <message>
        <source>Kept on this computer. Nothing is sent.</source>
        <translation type="unfinished">已保留在这台计算机上。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Kept for review on this computer. Nothing is sent.</source>
        <translation type="unfinished">已保留在这台计算机上等待复审。不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up question</source>
        <translation type="unfinished">追问</translation>
    </message>
    <message>
        <source>Ask a follow-up about the same patient</source>
        <translation type="unfinished">就同一患者追问</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">选项卡</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">提问</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">摘要</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">文库</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished">关闭历史记录</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished">搜索问题和回答</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">先前的问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">删除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">导出…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished">全部删除…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">这台计算机上的所有问题和回答都会被删除并覆写，包括等待复审的。先前的备份仍保留其中的问题，且已加密。</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">删除所有问题</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>This question and its answer are deleted from this computer and overwritten. This cannot be undone.</source>
        <translation type="unfinished">此问题及其回答将从这台计算机上删除并被覆盖。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished">删除此问题</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">历史记录</translation>
    </message>
    <message>
        <source>Your settings keep no history; questions are forgotten at once.</source>
        <translation type="unfinished">您的设置不保留历史记录；问题立即清除。</translation>
    </message>
    <message>
        <source>No question or answer has all of these words.</source>
        <translation type="unfinished">没有问题或回答包含所有这些词语。</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation type="unfinished">尚未提出任何问题。</translation>
    </message>
    <message>
        <source>Your settings keep no history; these wait for review.</source>
        <translation type="unfinished">您的设置不保留历史记录；以下内容等待复审。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished">导出历史记录</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished">粘贴的文本</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied with pages.</source>
        <translation type="unfinished">已连同页码复制。</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished">打印摘要</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">保存摘要</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">摘要</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation type="unfinished">摘要已发送到打印机。</translation>
    </message>
    <message>
        <source>The summary is saved.</source>
        <translation type="unfinished">摘要已保存。</translation>
    </message>
    <message>
        <source>It holds patient data; keep it as you keep the report.</source>
        <translation type="unfinished">其中含有患者数据；请像保管报告一样保管。</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>Drop guidelines here</source>
        <translation type="unfinished">将指南拖放到此处</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this computer, kept encrypted, and can be asked as soon as they are stored.</source>
        <translation type="unfinished">PDF、DOCX、HTML、Markdown、纯文本和扫描页。文件在这台计算机上读取并加密保存，存好后即可提问。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">选择文件夹…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">添加文档</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">文档</translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation type="unfinished">添加文档文件夹</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration library with sample documents and a published passphrase. Never use it for patients.</source>
        <translation type="unfinished">演示文库，含示例文档和公开的口令。切勿用于患者。</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished">列表位于 %1。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">正在处理…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>The index was made anew: %1 passages.</source>
        <translation type="unfinished">索引已重新建立：%1 个段落。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">复制详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">关闭此消息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished">页码</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page image</source>
        <translation type="unfinished">页面图像</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">显示输入内容</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished">Caps Lock 似乎已打开</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Delete history now…</source>
        <translation type="unfinished">立即删除历史记录…</translation>
    </message>
    <message>
        <source>All questions and answers on this computer are deleted and overwritten, also those that wait for review. Backups made earlier still hold theirs, encrypted.</source>
        <translation type="unfinished">这台计算机上的所有问题和回答都会被删除并覆写，包括等待复审的。先前的备份仍保留其中的问题，且已加密。</translation>
    </message>
    <message>
        <source>Delete all questions</source>
        <translation type="unfinished">删除所有问题</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">历史记录</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Symptoms, age, sex, vital signs, what you want to know</source>
        <translation type="unfinished">症状、年龄、性别、生命体征、您想了解的内容</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished">评分</translation>
    </message>
    <message>
        <source>Clinical scores (Ctrl+Shift+S)</source>
        <translation type="unfinished">临床评分 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">历史记录</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">提问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished">停止 (Esc)</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished">队列进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished">立即索引</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished">正在添加文件</translation>
    </message>
    <message>
        <source>%1 passages can be found by words, but not yet by meaning.</source>
        <translation type="unfinished">%1 个段落可按词语找到，但尚不能按语义找到。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 / %2</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation type="unfinished">还有 %1 项等待</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">下一页</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished">缩小页面</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished">放大页面</translation>
    </message>
    <message>
        <source>Fit page to width</source>
        <translation type="unfinished">页面适合宽度</translation>
    </message>
    <message>
        <source>Show the stored text</source>
        <translation type="unfinished">显示存储的文本</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished">页面文本</translation>
    </message>
    <message>
        <source>Text read by OCR – check numbers against the image above.</source>
        <translation type="unfinished">文本由 OCR 读取 – 请对照上方图像核对数字。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">共 %1 页</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished">返回列表 (Esc)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">恢复密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">打印…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">保存到文件…</translation>
    </message>
    <message>
        <source>A file belongs on a USB stick in a locked drawer, not on this computer.</source>
        <translation type="unfinished">该文件应存放在上锁抽屉里的 U 盘上，而不是这台计算机上。</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place</source>
        <translation type="unfinished">我已抄写下来并存放在安全的地方</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the library. It is shown until you confirm below that it is written down, and never again.</source>
        <translation type="unfinished">如果忘记口令，只有此密钥能打开文库。它会一直显示，直到您在下方确认已抄写，之后不再显示。</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished">您的恢复密钥</translation>
    </message>
    <message>
        <source>Copied. Clear the clipboard after you have pasted it.</source>
        <translation type="unfinished">已复制。粘贴后请清空剪贴板。</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">保存恢复密钥</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation type="unfinished">已保存。请将文件移出这台计算机。</translation>
    </message>
    <message>
        <source>Wardlight recovery key</source>
        <translation type="unfinished">Wardlight 恢复密钥</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">显示 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">等待中</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation type="unfinished">密码…</translation>
    </message>
    <message>
        <source>Take %1 off the case</source>
        <translation type="unfinished">将 %1 移出此病例</translation>
    </message>
    <message>
        <source>OCR page %1 of %2</source>
        <translation type="unfinished">OCR 第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished">正在读取 %1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">正在读取</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">失败</translation>
    </message>
</context>
<context>
    <name>ReportsList</name>
    <message>
        <source>Reports of this patient</source>
        <translation type="unfinished">此患者的报告</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Answer from all documents</source>
        <translation type="unfinished">依据全部文档回答</translation>
    </message>
    <message>
        <source>Answer from documents of class %1</source>
        <translation type="unfinished">依据类别为%1的文档回答</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Collections: %1</source>
        <translation type="unfinished">合集：%1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">由贵院设定</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">选择…</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">设置分组</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">审计</translation>
    </message>
    <message>
        <source>About Wardlight</source>
        <translation type="unfinished">关于 Wardlight</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">关于</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and collections of documents</source>
        <translation type="unfinished">文档的分组与合集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished">合集</translation>
    </message>
    <message>
        <source>Make and change collections</source>
        <translation type="unfinished">创建和更改合集</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished">新建合集…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">删除…</translation>
    </message>
    <message>
        <source>Export as a signed file…</source>
        <translation type="unfinished">导出为签名文件…</translation>
    </message>
    <message>
        <source>Import a signed file…</source>
        <translation type="unfinished">导入签名文件…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">文库</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished">全部文档</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished">指南</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">参考资料</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">未核实</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished">需要关注</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>A newer version exists</source>
        <translation type="unfinished">有更新的版本</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished">上一段落</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished">下一段落</translation>
    </message>
    <message>
        <source>Copy the passage with its reference</source>
        <translation type="unfinished">连同出处复制段落</translation>
    </message>
    <message>
        <source>Read the whole document</source>
        <translation type="unfinished">阅读整份文档</translation>
    </message>
    <message>
        <source>The source stands here</source>
        <translation type="unfinished">来源显示在此处</translation>
    </message>
    <message>
        <source>Every sentence of an answer carries a number. Choose one to see its page with the exact lines marked.</source>
        <translation type="unfinished">回答中的每个句子都带有编号。选择编号可查看其所在页面，对应的行会准确标出。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">添加文档</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished">您的文库是空的</translation>
    </message>
    <message>
        <source>Add your hospital&apos;s guidelines first – drop files anywhere on this window. Answers are quoted from them and from nothing else.</source>
        <translation type="unfinished">请先添加贵院的指南 – 将文件拖放到此窗口任意处。回答只从这些文档中摘录。</translation>
    </message>
    <message>
        <source>Ask your hospital&apos;s documents</source>
        <translation type="unfinished">向贵院的文档提问</translation>
    </message>
    <message>
        <source>Describe the patient and what you want to know. The answer is quoted from your own documents, with the page behind every sentence.</source>
        <translation type="unfinished">请描述患者情况和您想了解的内容。回答摘录自您自己的文档，每个句子都附有所在页面。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+L)</source>
        <translation type="unfinished">锁定文库 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation type="unfinished">以 %1 的身份登录这台计算机</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation type="unfinished">文库已锁定</translation>
    </message>
    <message>
        <source>, indexed %1</source>
        <translation type="unfinished">，索引于 %1</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">正在索引 %1 %</translation>
    </message>
    <message>
        <source>Checks: on</source>
        <translation type="unfinished">检查：运行中</translation>
    </message>
    <message>
        <source>What looks after each answer</source>
        <translation type="unfinished">为每个回答把关的检查</translation>
    </message>
</context>
<context>
    <name>SummarizeScreen</name>
    <message>
        <source>No summary yet</source>
        <translation type="unfinished">尚无摘要</translation>
    </message>
    <message>
        <source>It appears here as soon as a report is read.</source>
        <translation type="unfinished">读取报告后会立即显示在此处。</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished">摘要进度</translation>
    </message>
</context>
<context>
    <name>SummarizeTab</name>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">正在读取报告</translation>
    </message>
    <message>
        <source>Stopped – incomplete</source>
        <translation type="unfinished">已停止 – 不完整</translation>
    </message>
    <message>
        <source>the sections not phrased by then are copied by rules</source>
        <translation type="unfinished">届时尚未撰写的部分将按规则摘抄</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">正在撰写</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">全部复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">打印…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation type="unfinished">标记为已核对…</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">仅供决策支持。请核对来源。不作医嘱。</translation>
    </message>
    <message>
        <source>Progress of the language model</source>
        <translation type="unfinished">语言模型进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Summary ready</source>
        <translation type="unfinished">摘要已就绪</translation>
    </message>
    <message>
        <source>Copied from the report by rules; every line has its source.</source>
        <translation type="unfinished">按规则从报告中摘抄；每一行都有来源。</translation>
    </message>
    <message>
        <source>Phrased by the language model; each line is checked.</source>
        <translation type="unfinished">由语言模型撰写；每一行都经过核对。</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished">摘要</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">添加文件…</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation type="unfinished">添加文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">添加文件夹…</translation>
    </message>
    <message>
        <source>Class of the documents that are added</source>
        <translation type="unfinished">所添加文档的类别</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished">添加为%1</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">按标题、发布机构或版本筛选</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">筛选文档</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished">维护</translation>
    </message>
    <message>
        <source>Maintain the library</source>
        <translation type="unfinished">维护文库</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation type="unfinished">检查文库</translation>
    </message>
    <message>
        <source>Rebuild index</source>
        <translation type="unfinished">重建索引</translation>
    </message>
    <message>
        <source>Collections of the chosen documents…</source>
        <translation type="unfinished">所选文档的合集…</translation>
    </message>
    <message>
        <source>Files that could not be added…</source>
        <translation type="unfinished">无法添加的文件…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation type="unfinished">监视的文件夹…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">粘贴文本…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">形式</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">出院小结</translation>
    </message>
    <message>
        <source>Structured note</source>
        <translation type="unfinished">结构化记录</translation>
    </message>
    <message>
        <source>Plain words for the patient</source>
        <translation type="unfinished">给患者的通俗说明</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">长度</translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished">简短</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">完整</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished">标题语言</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">下一位患者</translation>
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
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">恢复密钥</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">解锁</translation>
    </message>
    <message>
        <source>Emergency: read guidelines without the passphrase</source>
        <translation type="unfinished">紧急：无需口令阅读指南</translation>
    </message>
    <message>
        <source>Documents go on being added; the key is forgotten when that has ended.</source>
        <translation type="unfinished">文档继续添加；结束后密钥不再留存。</translation>
    </message>
    <message>
        <source>Wardlight is locked</source>
        <translation type="unfinished">Wardlight 已锁定</translation>
    </message>
    <message>
        <source>The library is encrypted. Unlock it to ask and read.</source>
        <translation type="unfinished">文库已加密。请解锁后提问和阅读。</translation>
    </message>
    <message>
        <source>This is a demonstration. Its published passphrase is: %1</source>
        <translation type="unfinished">这是演示。其公开的口令是：%1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">正在解锁…</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">使用 PIN</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">使用口令</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">使用恢复密钥</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 seconds.</source>
        <translation type="unfinished">输错次数过多。请等待 %1 秒。</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished">监视的文件夹</translation>
    </message>
    <message>
        <source>Collection for new folders (may be empty)</source>
        <translation type="unfinished">新文件夹所属合集（可留空）</translation>
    </message>
    <message>
        <source>Collection for new folders</source>
        <translation type="unfinished">新文件夹所属合集</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished">监视文件夹…</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation type="unfinished">不再监视</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished">立即查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>New files come into the library when they have settled, changed files become new versions. When a file goes away, its document stays and is called missing.</source>
        <translation type="unfinished">新文件在稳定后进入文库，更改过的文件成为新版本。文件消失后，其文档仍保留，并标为缺失。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished">监视文件夹</translation>
    </message>
    <message>
        <source>No folder is watched yet. Choose one below.</source>
        <translation type="unfinished">尚未监视任何文件夹。请在下方选择一个。</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished">%1 个在文库中</translation>
    </message>
    <message>
        <source>%1 settling</source>
        <translation type="unfinished">%1 个待稳定</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">%1 个被拒绝</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished">%1 个缺失</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished">无合集</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>A watched folder cannot be reached now; nothing was changed.</source>
        <translation type="unfinished">目前无法访问某个监视的文件夹；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the answer</source>
        <translation type="unfinished">回答进度</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">系统</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">窗口语言</translation>
    </message>
    <message>
        <source>Used at once. What is not translated yet is shown in English; documents, quotations and clinical rules keep their own language.</source>
        <translation type="unfinished">立即生效。尚未翻译的内容以英文显示；文档、引文和临床规则保持各自的语言。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished">文字大小（百分比）</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">深色主题中使用深色页面</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">减少动态效果</translation>
    </message>
    <message>
        <source>Bars and cursors stand still; words alone say that work goes on.</source>
        <translation type="unfinished">进度条和光标保持静止；仅以文字表示工作仍在进行。</translation>
    </message>
    <message>
        <source>Language model by name</source>
        <translation type="unfinished">语言模型（按名称）</translation>
    </message>
    <message>
        <source>Empty takes the one that is installed; none gives quoted answers only.</source>
        <translation type="unfinished">留空则使用已安装的模型；none 则只给出摘录的回答。</translation>
    </message>
    <message>
        <source>Passages shown for a question</source>
        <translation type="unfinished">每个问题显示的段落数</translation>
    </message>
    <message>
        <source>Lines in an answer, at most</source>
        <translation type="unfinished">回答的最多行数</translation>
    </message>
    <message>
        <source>Shorten long questions for the search, where that was measured to help</source>
        <translation type="unfinished">搜索时缩短长问题（仅在实测有益之处）</translation>
    </message>
    <message>
        <source>Refuse when the evidence is weak</source>
        <translation type="unfinished">证据薄弱时拒绝回答</translation>
    </message>
    <message>
        <source>When it is off, weak evidence is shown all the same.</source>
        <translation type="unfinished">关闭后，薄弱的证据也会照样显示。</translation>
    </message>
    <message>
        <source>What no document bears out in a model&apos;s answer</source>
        <translation type="unfinished">模型回答中没有文档佐证的内容</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">标记</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>Tokens of passages that the language model reads</source>
        <translation type="unfinished">语言模型读取的段落 token 数</translation>
    </message>
    <message>
        <source>Tokens of an answer by the language model, at most</source>
        <translation type="unfinished">语言模型回答的最多 token 数</translation>
    </message>
    <message>
        <source>Back up once a day while the window is open</source>
        <translation type="unfinished">窗口打开时每天备份一次</translation>
    </message>
    <message>
        <source>A backup is made in the background when the newest one is a day old.</source>
        <translation type="unfinished">最新备份满一天后，会在后台创建备份。</translation>
    </message>
    <message>
        <source>Folder for backups; empty for one in the home</source>
        <translation type="unfinished">备份文件夹；留空则使用主目录中的文件夹</translation>
    </message>
    <message>
        <source>Choose a USB disk or a folder of the hospital&apos;s server, so that a lost computer costs nothing. Backups are encrypted.</source>
        <translation type="unfinished">请选择 USB 磁盘或医院服务器上的文件夹，这样即使计算机丢失也不会有损失。备份已加密。</translation>
    </message>
    <message>
        <source>Days of which a backup is kept</source>
        <translation type="unfinished">每日备份保留的天数</translation>
    </message>
    <message>
        <source>The last three backups are always kept.</source>
        <translation type="unfinished">最近三个备份始终保留。</translation>
    </message>
    <message>
        <source>Weeks of which a backup is kept</source>
        <translation type="unfinished">每周备份保留的周数</translation>
    </message>
    <message>
        <source>Months of which a backup is kept</source>
        <translation type="unfinished">每月备份保留的月数</translation>
    </message>
    <message>
        <source>Documents past their review date</source>
        <translation type="unfinished">已过复审日期的文档</translation>
    </message>
    <message>
        <source>They are always shown in red; excluded, they answer no question either.</source>
        <translation type="unfinished">它们始终以红色显示；若设为排除，也不会用于回答任何问题。</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">警告</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished">排除</translation>
    </message>
    <message>
        <source>Minutes between looks at watched folders</source>
        <translation type="unfinished">查看监视文件夹的间隔分钟数</translation>
    </message>
    <message>
        <source>A file is taken when it was the same at two looks.</source>
        <translation type="unfinished">文件在两次查看中相同时才会收入。</translation>
    </message>
    <message>
        <source>Largest file in megabytes</source>
        <translation type="unfinished">单个文件的最大兆字节数</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation type="unfinished">单个文件的最多页数</translation>
    </message>
    <message>
        <source>Read scanned pages by OCR</source>
        <translation type="unfinished">用 OCR 读取扫描页</translation>
    </message>
    <message>
        <source>Without it, scanned pages are stored without text.</source>
        <translation type="unfinished">不使用时，扫描页存储时不带文本。</translation>
    </message>
    <message>
        <source>Days that questions are kept</source>
        <translation type="unfinished">问题保留的天数</translation>
    </message>
    <message>
        <source>0 keeps nothing. What waits for review is kept until it is reviewed. Backups made earlier still hold their questions, encrypted.</source>
        <translation type="unfinished">0 表示不保留。等待复审的内容保留到复审完成。先前的备份仍保留其中的问题，且已加密。</translation>
    </message>
    <message>
        <source>Print and save answers and summaries without names</source>
        <translation type="unfinished">打印和保存回答与摘要时去除姓名</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and exact dates of the patient are removed by rules. Rules miss unusual ways of writing; read it before it leaves. Also under File.</source>
        <translation type="unfinished">按规则去除患者的姓名、编号、地址和确切日期。规则会漏掉不寻常的写法；发出前请阅读。也在“文件”菜单下。</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished">闲置多少分钟后锁定</translation>
    </message>
    <message>
        <source>Then the screen is emptied and the key is forgotten.</source>
        <translation type="unfinished">届时屏幕清空，密钥不再留存。</translation>
    </message>
    <message>
        <source>Adding documents when the screen locks</source>
        <translation type="unfinished">屏幕锁定时的文档添加</translation>
    </message>
    <message>
        <source>Stopped work goes on after unlocking. Work that goes on keeps the key in memory until it has ended. What concerns a patient always stops.</source>
        <translation type="unfinished">停止的工作在解锁后继续。继续进行的工作会将密钥留在内存中直到结束。涉及患者的工作一律停止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Hours that a PIN may unlock</source>
        <translation type="unfinished">PIN 可用于解锁的小时数</translation>
    </message>
    <message>
        <source>A PIN is chosen under File; it is never written to the disk, and it ends with the program. 0 allows no PIN.</source>
        <translation type="unfinished">PIN 在“文件”菜单中选择；它从不写入磁盘，并随程序退出而失效。0 表示不允许使用 PIN。</translation>
    </message>
    <message>
        <source>Context window of the model, in tokens</source>
        <translation type="unfinished">模型的上下文窗口（token 数）</translation>
    </message>
    <message>
        <source>More lets longer reports be read at once and takes more memory.</source>
        <translation type="unfinished">数值越大，一次能读取的报告越长，占用内存也越多。</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">模型的计算位置</translation>
    </message>
    <message>
        <source>auto takes a graphics card where there is one; cpu never does.</source>
        <translation type="unfinished">auto 在有显卡时使用显卡；cpu 从不使用。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished">自动</translation>
    </message>
    <message>
        <source>Cpu</source>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Minutes without use after which the model leaves the memory</source>
        <translation type="unfinished">闲置多少分钟后将模型移出内存</translation>
    </message>
    <message>
        <source>The next question loads it again.</source>
        <translation type="unfinished">下一个问题会重新加载它。</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">语言模型所用的线程数</translation>
    </message>
    <message>
        <source>0 takes what was measured as fastest, else one per core.</source>
        <translation type="unfinished">0 表示采用实测最快的数值，否则每个核心一个线程。</translation>
    </message>
    <message>
        <source>Threads for embedding</source>
        <translation type="unfinished">嵌入所用的线程数</translation>
    </message>
    <message>
        <source>One thread leaves the computer quick for other programs.</source>
        <translation type="unfinished">只用一个线程，可让计算机运行其他程序时保持流畅。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">外观</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished">回答设置</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">文库</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">隐私</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">备份</translation>
    </message>
    <message>
        <source>Your documents do not say enough to answer this. The nearest passages are shown; read them before you rely on them.</source>
        <translation type="unfinished">您的文档内容不足以回答此问题。已显示最接近的段落；请先阅读，再作为依据。</translation>
    </message>
    <message>
        <source>Nothing in your documents matches this question.</source>
        <translation type="unfinished">您的文档中没有与此问题匹配的内容。</translation>
    </message>
    <message>
        <source>Immediate steps</source>
        <translation type="unfinished">立即措施</translation>
    </message>
    <message>
        <source>Refer or escalate when</source>
        <translation type="unfinished">需转诊或升级处理的情况</translation>
    </message>
    <message>
        <source>Do / Do not</source>
        <translation type="unfinished">应做 / 不应做</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation type="unfinished">治疗</translation>
    </message>
    <message>
        <source>Assess and test</source>
        <translation type="unfinished">评估与检查</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">考虑</translation>
    </message>
    <message>
        <source>Patient and stay</source>
        <translation type="unfinished">患者与住院信息</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation type="unfinished">入院原因</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation type="unfinished">诊断</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished">手术与操作</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation type="unfinished">住院经过</translation>
    </message>
    <message>
        <source>Medicines started</source>
        <translation type="unfinished">新开的药物</translation>
    </message>
    <message>
        <source>Medicines changed</source>
        <translation type="unfinished">已调整的药物</translation>
    </message>
    <message>
        <source>Medicines continued or to take</source>
        <translation type="unfinished">继续使用或需服用的药物</translation>
    </message>
    <message>
        <source>Medicines stopped</source>
        <translation type="unfinished">已停止的药物</translation>
    </message>
    <message>
        <source>Adverse drug reaction risks</source>
        <translation type="unfinished">药物不良反应风险</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished">重要结果</translation>
    </message>
    <message>
        <source>Results pending at discharge</source>
        <translation type="unfinished">出院时待回报的结果</translation>
    </message>
    <message>
        <source>Follow-up and requested actions</source>
        <translation type="unfinished">随访与所需处理</translation>
    </message>
    <message>
        <source>Information given to the patient</source>
        <translation type="unfinished">已告知患者的信息</translation>
    </message>
    <message>
        <source>Chief complaint</source>
        <translation type="unfinished">主诉</translation>
    </message>
    <message>
        <source>History of the present illness</source>
        <translation type="unfinished">现病史</translation>
    </message>
    <message>
        <source>Past history</source>
        <translation type="unfinished">既往史</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished">体格检查</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation type="unfinished">辅助检查</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">评估</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">计划</translation>
    </message>
    <message>
        <source>About you and your stay</source>
        <translation type="unfinished">关于您和您的住院</translation>
    </message>
    <message>
        <source>Why you were in hospital</source>
        <translation type="unfinished">您为何住院</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">检查发现</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">操作内容</translation>
    </message>
    <message>
        <source>What happened in hospital</source>
        <translation type="unfinished">住院期间的情况</translation>
    </message>
    <message>
        <source>New medicines</source>
        <translation type="unfinished">新药物</translation>
    </message>
    <message>
        <source>Medicines that were changed</source>
        <translation type="unfinished">调整过的药物</translation>
    </message>
    <message>
        <source>Medicines to take</source>
        <translation type="unfinished">需服用的药物</translation>
    </message>
    <message>
        <source>Medicines that were stopped</source>
        <translation type="unfinished">停用的药物</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished">过敏</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished">检查结果</translation>
    </message>
    <message>
        <source>Results that are not back yet</source>
        <translation type="unfinished">尚未回报的结果</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">接下来的安排</translation>
    </message>
    <message>
        <source>Advice for you</source>
        <translation type="unfinished">给您的建议</translation>
    </message>
    <message>
        <source>Words in square brackets explain the report&apos;s words; they do not come from the report.</source>
        <translation type="unfinished">方括号中的词解释报告用词；并非来自报告。</translation>
    </message>
    <message>
        <source>Not stated in the report.</source>
        <translation type="unfinished">报告中未说明。</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">药物</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished">过敏</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation type="unfinished">异常结果</translation>
    </message>
    <message>
        <source>What your documents say</source>
        <translation type="unfinished">您的文档所述</translation>
    </message>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished">临床规则</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">语言模型</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">策略</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">主文件夹</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation type="unfinished">嵌入模型</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">计算机助手的草稿。使用前请核对。</translation>
    </message>
    <message>
        <source>Names, numbers and exact dates of the patient were removed by rules; read it before it leaves.</source>
        <translation type="unfinished">患者的姓名、号码和确切日期已按规则删除；发出前请阅读。</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">生成方式</translation>
    </message>
    <message>
        <source>Checked by (name, grade)</source>
        <translation type="unfinished">核对人（姓名、职称）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">签名</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished">日期和时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">新开</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">已调整</translation>
    </message>
    <message>
        <source>Continued or to take</source>
        <translation type="unfinished">继续或需服用</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished">出院小结</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished">临床记录</translation>
    </message>
    <message>
        <source>Your hospital stay in plain words</source>
        <translation type="unfinished">用通俗的话说明您的住院情况</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">药物</translation>
    </message>
    <message>
        <source>Check: only partly found in the report.</source>
        <translation type="unfinished">请核对：在报告中仅部分找到。</translation>
    </message>
    <message>
        <source>Check: no matching sentence in the report.</source>
        <translation type="unfinished">请核对：报告中没有相符的句子。</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation type="unfinished">患者姓名</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished">出生日期或年龄</translation>
    </message>
    <message>
        <source>Date of admission</source>
        <translation type="unfinished">入院日期</translation>
    </message>
    <message>
        <source>Date of discharge</source>
        <translation type="unfinished">出院日期</translation>
    </message>
    <message>
        <source>Ward or department</source>
        <translation type="unfinished">病房或科室</translation>
    </message>
    <message>
        <source>Responsible clinician</source>
        <translation type="unfinished">负责医生</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation type="unfinished">%1 的剂量</translation>
    </message>
    <message>
        <source>Why %1 was stopped</source>
        <translation type="unfinished">停用 %1 的原因</translation>
    </message>
    <message>
        <source>Why %1 was changed</source>
        <translation type="unfinished">更改 %1 的原因</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">已创建</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">已解锁</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished">解锁失败</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished">已设置 PIN</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished">口令已更改</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">已提问</translation>
    </message>
    <message>
        <source>Answer exported</source>
        <translation type="unfinished">已导出回答</translation>
    </message>
    <message>
        <source>Answer printed</source>
        <translation type="unfinished">已打印回答</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation type="unfinished">已复制回答</translation>
    </message>
    <message>
        <source>Summary exported</source>
        <translation type="unfinished">摘要已导出</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation type="unfinished">已打印摘要</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished">已复制摘要</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation type="unfinished">文档已添加</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation type="unfinished">文档已移除</translation>
    </message>
    <message>
        <source>Document edited</source>
        <translation type="unfinished">文档已编辑</translation>
    </message>
    <message>
        <source>Collection changed</source>
        <translation type="unfinished">合集已更改</translation>
    </message>
    <message>
        <source>Pack imported</source>
        <translation type="unfinished">模型包已导入</translation>
    </message>
    <message>
        <source>Pack removed</source>
        <translation type="unfinished">模型包已移除</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">已备份</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">已恢复</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished">设置已更改</translation>
    </message>
    <message>
        <source>Flag acknowledged</source>
        <translation type="unfinished">已确认知悉危险信号</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished">已提交反馈</translation>
    </message>
    <message>
        <source>History removed</source>
        <translation type="unfinished">历史记录已移除</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation type="unfinished">历史记录已导出</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished">审计已导出</translation>
    </message>
    <message>
        <source>Emergency opened</source>
        <translation type="unfinished">已打开紧急访问</translation>
    </message>
    <message>
        <source>Emergency searched</source>
        <translation type="unfinished">已进行紧急搜索</translation>
    </message>
    <message>
        <source>Head missing</source>
        <translation type="unfinished">审计头记录缺失</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your IT department.</source>
        <translation type="unfinished">请重试；如果再次发生，请告知信息科。</translation>
    </message>
    <message>
        <source>Nothing was added from this file; the others are not affected.</source>
        <translation type="unfinished">此文件没有添加任何内容；其他文件不受影响。</translation>
    </message>
    <message>
        <source>Open the original to check it, save it again as PDF, and add that copy.</source>
        <translation type="unfinished">请打开原件检查，重新另存为 PDF，再添加该副本。</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy.</source>
        <translation type="unfinished">请另存为 PDF、DOCX、HTML、Markdown、纯文本或图像，再添加该副本。</translation>
    </message>
    <message>
        <source>Type the file&apos;s password, or save a copy without one and add that copy.</source>
        <translation type="unfinished">请输入文件的密码，或另存一份无密码的副本再添加。</translation>
    </message>
    <message>
        <source>Split the file into smaller parts, or ask IT to raise the limit in the settings.</source>
        <translation type="unfinished">请将文件拆分成较小的部分，或请信息科在设置中提高上限。</translation>
    </message>
    <message>
        <source>The file may be damaged or made to do harm; print it to a new PDF and add that copy.</source>
        <translation type="unfinished">文件可能已损坏或含有恶意内容；请将其打印为新的 PDF，再添加该副本。</translation>
    </message>
    <message>
        <source>Check that the pages are not blank; scan them again at 300 dpi if they are pictures.</source>
        <translation type="unfinished">请检查页面是否空白；如果是图片，请以 300 dpi 重新扫描。</translation>
    </message>
    <message>
        <source>Get the file again from the hospital that made it; nothing was imported.</source>
        <translation type="unfinished">请向制作该文件的医院重新索取；未导入任何内容。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the maker of the file, then import it with --trust.</source>
        <translation type="unfinished">请与文件制作者核对指纹，然后用 --trust 导入。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, or use the printed recovery key.</source>
        <translation type="unfinished">请检查 Caps Lock 和键盘语言，或使用打印出的恢复密钥。</translation>
    </message>
    <message>
        <source>Wait for the time that is shown; after it, the right passphrase opens the library.</source>
        <translation type="unfinished">请等待所显示的时间；之后用正确的口令可打开文库。</translation>
    </message>
    <message>
        <source>Unlock the library with its passphrase.</source>
        <translation type="unfinished">请用文库的口令解锁。</translation>
    </message>
    <message>
        <source>Do not add documents; make a copy of the folder, then restore the last backup.</source>
        <translation type="unfinished">请勿添加文档；请先复制该文件夹，再恢复最近的备份。</translation>
    </message>
    <message>
        <source>Choose another backup from the list; the library is as it was.</source>
        <translation type="unfinished">请从列表中选择另一个备份；文库保持原样。</translation>
    </message>
    <message>
        <source>Install the newer version of Wardlight on this computer.</source>
        <translation type="unfinished">请在这台计算机上安装更新版本的 Wardlight。</translation>
    </message>
    <message>
        <source>Close the other Wardlight window or command, then try again.</source>
        <translation type="unfinished">请关闭另一个 Wardlight 窗口或命令，然后重试。</translation>
    </message>
    <message>
        <source>List the documents to see their numbers.</source>
        <translation type="unfinished">请列出文档以查看其编号。</translation>
    </message>
    <message>
        <source>Copy the pack again from its source and check its SHA-256 before importing it.</source>
        <translation type="unfinished">请从来源重新复制模型包，并在导入前核对其 SHA-256。</translation>
    </message>
    <message>
        <source>Ask IT to import a language model pack; answers by quotation work meanwhile.</source>
        <translation type="unfinished">请信息科导入语言模型包；在此期间摘录式回答可以使用。</translation>
    </message>
    <message>
        <source>Choose a Llama model in GGUF format; models/README.md names the ones to use.</source>
        <translation type="unfinished">请选择 GGUF 格式的 Llama 模型；可用的模型见 models/README.md。</translation>
    </message>
    <message>
        <source>Compare the SHA-256 with the one that its maker published, then give it as --sha256.</source>
        <translation type="unfinished">请将 SHA-256 与制作者公布的值比较，然后用 --sha256 给出。</translation>
    </message>
    <message>
        <source>Mend what the sentence names and do this step again; nothing was handed over.</source>
        <translation type="unfinished">请改正该句所指出的问题，然后重做此步骤；没有移交任何内容。</translation>
    </message>
    <message>
        <source>Ask IT to install the language runtime (`make model`); quoted answers work without it.</source>
        <translation type="unfinished">请信息科安装语言运行环境（`make model`）；没有它也能使用摘录的回答。</translation>
    </message>
    <message>
        <source>Ask IT to import an embedder pack; search by words works meanwhile.</source>
        <translation type="unfinished">请信息科导入嵌入模型包；在此期间可按词语搜索。</translation>
    </message>
    <message>
        <source>Run `wardlight library reindex` to make all vectors anew with this embedder.</source>
        <translation type="unfinished">请运行 `wardlight library reindex`，用此嵌入模型重新生成全部向量。</translation>
    </message>
    <message>
        <source>Try again; the part that failed is started afresh and nothing was lost.</source>
        <translation type="unfinished">请重试；出错的部分会重新启动，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Answers are quoted from your documents meanwhile; if it stays, tell IT.</source>
        <translation type="unfinished">在此期间回答摘录自您的文档；如果问题持续，请告知信息科。</translation>
    </message>
    <message>
        <source>Nothing was sent; tell IT that the model server&apos;s certificate has changed.</source>
        <translation type="unfinished">未发送任何内容；请告知信息科：模型服务器的证书已改变。</translation>
    </message>
    <message>
        <source>Free some space on this disk and try again; everything saved before is safe.</source>
        <translation type="unfinished">请在此磁盘上腾出空间后重试；此前保存的一切都安全。</translation>
    </message>
    <message>
        <source>Ask IT for access to this folder, or choose another one.</source>
        <translation type="unfinished">请向信息科申请此文件夹的访问权限，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished">请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Remove the report that belongs to the other patient, or summarize them one by one.</source>
        <translation type="unfinished">请移除属于另一位患者的报告，或逐一生成摘要。</translation>
    </message>
    <message>
        <source>Check what was typed; --help shows the accepted forms.</source>
        <translation type="unfinished">请检查输入内容；--help 会显示可接受的形式。</translation>
    </message>
    <message>
        <source>Check the name; the list command shows what there is.</source>
        <translation type="unfinished">请检查名称；列表命令会显示现有内容。</translation>
    </message>
    <message>
        <source>Correct the named line, or remove the edited file to use the shipped one.</source>
        <translation type="unfinished">请更正所指的行，或移除编辑过的文件以使用随附的文件。</translation>
    </message>
    <message>
        <source>Ask your IT department; the policy file says what is allowed.</source>
        <translation type="unfinished">请咨询信息科；策略文件规定了允许的内容。</translation>
    </message>
    <message>
        <source>Wardlight works offline: connection refused.</source>
        <translation type="unfinished">Wardlight 离线工作：连接被拒绝。</translation>
    </message>
    <message>
        <source>This process may reach one address only.</source>
        <translation type="unfinished">此进程只能访问一个地址。</translation>
    </message>
    <message>
        <source>The disk reported an error for %1.</source>
        <translation type="unfinished">磁盘在处理 %1 时报错。</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation type="unfinished">磁盘已满；无法写入 %1。</translation>
    </message>
    <message>
        <source>You may not read or write %1.</source>
        <translation type="unfinished">您无权读取或写入 %1。</translation>
    </message>
    <message>
        <source>Your hospital does not allow this: %1.</source>
        <translation type="unfinished">您的医院不允许此操作：%1。</translation>
    </message>
    <message>
        <source>Let only administrators write it: chown root, chmod 644.</source>
        <translation type="unfinished">只允许管理员写入：chown root，chmod 644。</translation>
    </message>
    <message>
        <source>Put the partner&apos;s public key there, readable by all; until then no pack comes in.</source>
        <translation type="unfinished">请将合作方的公钥放在那里，并让所有人可读；在此之前不接收任何模型包。</translation>
    </message>
    <message>
        <source>Create it, or let the users of Wardlight read it.</source>
        <translation type="unfinished">请创建它，或允许 Wardlight 的用户读取。</translation>
    </message>
    <message>
        <source>Let only the users of Wardlight read it (a group, chmod 640).</source>
        <translation type="unfinished">只允许 Wardlight 的用户读取（一个用户组，chmod 640）。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished">%1 不是数字。</translation>
    </message>
    <message>
        <source>%1 is set by your hospital.</source>
        <translation type="unfinished">%1 由您的医院设定。</translation>
    </message>
    <message>
        <source>A background part stopped (%1).</source>
        <translation type="unfinished">一个后台部分已停止（%1）。</translation>
    </message>
    <message>
        <source>A background part sent a malformed message.</source>
        <translation type="unfinished">某个后台部分发送了格式错误的消息。</translation>
    </message>
    <message>
        <source>A background part did not answer in time.</source>
        <translation type="unfinished">某个后台部分未及时响应。</translation>
    </message>
    <message>
        <source>%1 holds more text than this program reads.</source>
        <translation type="unfinished">%1 的文本超出本程序可读的数量。</translation>
    </message>
    <message>
        <source>%1 holds several patients; export one of them.</source>
        <translation type="unfinished">%1 包含多名患者；请只导出其中一名。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be told.</source>
        <translation type="unfinished">%1 没有可陈述的内容。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished">%1 嵌套过深。</translation>
    </message>
    <message>
        <source>%1 is no whole FHIR record.</source>
        <translation type="unfinished">%1 不是完整的 FHIR 记录。</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation type="unfinished">%1 没有文本。</translation>
    </message>
    <message>
        <source>The HTML holds no text.</source>
        <translation type="unfinished">该 HTML 不含文本。</translation>
    </message>
    <message>
        <source>The HTML cannot be read.</source>
        <translation type="unfinished">无法读取该 HTML。</translation>
    </message>
    <message>
        <source>%1 has more pixels than this program reads.</source>
        <translation type="unfinished">%1 的像素超出本程序可读的数量。</translation>
    </message>
    <message>
        <source>%1 has more pages than this program reads.</source>
        <translation type="unfinished">%1 的页数超出本程序可读的数量。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished">%1 已损坏。</translation>
    </message>
    <message>
        <source>Page %1 is too tall to be drawn.</source>
        <translation type="unfinished">第 %1 页过高，无法绘制。</translation>
    </message>
    <message>
        <source>Page %1 has more pixels than this program reads.</source>
        <translation type="unfinished">第 %1 页的像素超出本程序可读的数量。</translation>
    </message>
    <message>
        <source>Page %1 of the image is damaged.</source>
        <translation type="unfinished">图像的第 %1 页已损坏。</translation>
    </message>
    <message>
        <source>Page %1 has no image %2 pixels wide: it is text.</source>
        <translation type="unfinished">第 %1 页没有宽 %2 像素的图像：它是文本。</translation>
    </message>
    <message>
        <source>%1 is of a kind that Wardlight does not read.</source>
        <translation type="unfinished">%1 属于 Wardlight 不读取的类型。</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished">%1 已加密。</translation>
    </message>
    <message>
        <source>%1 has %2 pages, more than this program reads.</source>
        <translation type="unfinished">%1 有 %2 页，超出本程序可读的数量。</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation type="unfinished">%1 没有页面。</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation type="unfinished">无法绘制第 %1 页。</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation type="unfinished">无法读取第 %1 页。</translation>
    </message>
    <message>
        <source>%1 is damaged beyond repair.</source>
        <translation type="unfinished">%1 已损坏，无法修复。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">正在打开</translation>
    </message>
    <message>
        <source>The reader answered what was not asked.</source>
        <translation type="unfinished">读取程序的应答与请求不符。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished">%1 为空。</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation type="unfinished">%1 超出本程序可读的大小。</translation>
    </message>
    <message>
        <source>No text could be read from this file.</source>
        <translation type="unfinished">无法从此文件读取任何文本。</translation>
    </message>
    <message>
        <source>Recognizing</source>
        <translation type="unfinished">正在识别</translation>
    </message>
    <message>
        <source>The file holds more text than this program reads.</source>
        <translation type="unfinished">文件的文本量超出本程序的读取范围。</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished">读取此文件耗时过长。</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished">文件嵌套过深。</translation>
    </message>
    <message>
        <source>%1 is encrypted part by part.</source>
        <translation type="unfinished">%1 是分部分加密的。</translation>
    </message>
    <message>
        <source>%1 holds %2 parts.</source>
        <translation type="unfinished">%1 包含 %2 个部分。</translation>
    </message>
    <message>
        <source>The file declares entities, which Word never does.</source>
        <translation type="unfinished">文件声明了实体，而 Word 从不这样做。</translation>
    </message>
    <message>
        <source>The file unfolds to more than this program reads.</source>
        <translation type="unfinished">文件展开后超出本程序的读取范围。</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished">没有打开的文件。</translation>
    </message>
    <message>
        <source>%1 pages are more than this program reads.</source>
        <translation type="unfinished">%1 页超出本程序可读的数量。</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished">文件没有完整到达。</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished">正在添加</translation>
    </message>
    <message>
        <source>There is no such file, or it is not a plain file.</source>
        <translation type="unfinished">没有这个文件，或它不是普通文件。</translation>
    </message>
    <message>
        <source>The file has %1 MB; the limit is %2 MB.</source>
        <translation type="unfinished">文件为 %1 MB；上限为 %2 MB。</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished">正在检查副本</translation>
    </message>
    <message>
        <source>A stored original is another file than the one added.</source>
        <translation type="unfinished">某个存储的原件与所添加的文件不同。</translation>
    </message>
    <message>
        <source>The library on this disk is damaged.</source>
        <translation type="unfinished">此磁盘上的文库已损坏。</translation>
    </message>
    <message>
        <source>Some rows of the library refer to nothing.</source>
        <translation type="unfinished">文库中有些行指向不存在的内容。</translation>
    </message>
    <message>
        <source>%1 documents of the library are damaged, so it is not backed up; the backups that were made before stay.</source>
        <translation type="unfinished">文库中有 %1 个文档已损坏，因此不进行备份；之前的备份保留。</translation>
    </message>
    <message>
        <source>The backup folder is not there; is its disk connected?</source>
        <translation type="unfinished">备份文件夹不存在；其磁盘是否已连接？</translation>
    </message>
    <message>
        <source>The backup needs %1 and %2 are free.</source>
        <translation type="unfinished">备份需要 %1，可用 %2。</translation>
    </message>
    <message>
        <source>Copying originals</source>
        <translation type="unfinished">正在复制原件</translation>
    </message>
    <message>
        <source>There is no collection called %1.</source>
        <translation type="unfinished">没有名为 %1 的合集。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished">合集需要名称。</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation type="unfinished">已有同名合集。</translation>
    </message>
    <message>
        <source>There is a collection of this name already, or the name is empty.</source>
        <translation type="unfinished">已有同名合集，或名称为空。</translation>
    </message>
    <message>
        <source>The file library.db is not a Wardlight library.</source>
        <translation type="unfinished">文件 library.db 不是 Wardlight 文库。</translation>
    </message>
    <message>
        <source>This library was written by a newer Wardlight.</source>
        <translation type="unfinished">此文库由更新版本的 Wardlight 写入。</translation>
    </message>
    <message>
        <source>There is no document %1 in the library.</source>
        <translation type="unfinished">文库中没有文档 %1。</translation>
    </message>
    <message>
        <source>There is no page %1 in document %2.</source>
        <translation type="unfinished">文档 %2 中没有第 %1 页。</translation>
    </message>
    <message>
        <source>Page %1 has no characters %2 to %3.</source>
        <translation type="unfinished">第 %1 页没有第 %2 至 %3 个字符。</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">正在移除</translation>
    </message>
    <message>
        <source>A golden question needs a text.</source>
        <translation type="unfinished">标准问题需要文本。</translation>
    </message>
    <message>
        <source>There is no golden question %1.</source>
        <translation type="unfinished">没有基准问题 %1。</translation>
    </message>
    <message>
        <source>There is no question %1 in the history.</source>
        <translation type="unfinished">历史记录中没有问题 %1。</translation>
    </message>
    <message>
        <source>This answer was stored by another version of Wardlight.</source>
        <translation type="unfinished">此回答由另一版本的 Wardlight 存储。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished">正在嵌入</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished">此文件中没有文本。</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished">正在切分</translation>
    </message>
    <message>
        <source>This passphrase does not open the library.</source>
        <translation type="unfinished">此口令打不开该文库。</translation>
    </message>
    <message>
        <source>This recovery key belongs to another library.</source>
        <translation type="unfinished">此恢复密钥属于另一个文库。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">口令为空。</translation>
    </message>
    <message>
        <source>The key file of the library is missing.</source>
        <translation type="unfinished">文库的密钥文件缺失。</translation>
    </message>
    <message>
        <source>The key file of the library is damaged.</source>
        <translation type="unfinished">文库的密钥文件已损坏。</translation>
    </message>
    <message>
        <source>Another Wardlight is changing this library now.</source>
        <translation type="unfinished">另一个 Wardlight 正在更改此文库。</translation>
    </message>
    <message>
        <source>The embedder gave a vector that cannot be used for searching.</source>
        <translation type="unfinished">嵌入模型给出的向量无法用于搜索。</translation>
    </message>
    <message>
        <source>The embedder&apos;s vectors do not fit those of this library.</source>
        <translation type="unfinished">嵌入模型的向量与此文库的向量不匹配。</translation>
    </message>
    <message>
        <source>The stored original of a document is missing.</source>
        <translation type="unfinished">某份文档存储的原件缺失。</translation>
    </message>
    <message>
        <source>The stored original of a document is damaged.</source>
        <translation type="unfinished">某份文档存储的原件已损坏。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation type="unfinished">PIN 为 %1 至 %2 位数字。</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody tries. Choose another one.</source>
        <translation type="unfinished">这个 PIN 是任何人都会最先尝试的。请另选一个。</translation>
    </message>
    <message>
        <source>The PIN is no longer kept. Use the passphrase.</source>
        <translation type="unfinished">PIN 已不再保留。请使用口令。</translation>
    </message>
    <message>
        <source>This PIN does not open the library.</source>
        <translation type="unfinished">此 PIN 打不开该文库。</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished">正在索引</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">正在读取</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four characters.</source>
        <translation type="unfinished">恢复密钥由九组字符组成，每组四个。</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake.</source>
        <translation type="unfinished">此恢复密钥有输入错误。</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation type="unfinished">此文件夹中没有备份。</translation>
    </message>
    <message>
        <source>%1 and %2 MB are free.</source>
        <translation type="unfinished">可用 %1 和 %2 MB。</translation>
    </message>
    <message>
        <source>An original is missing from the backup.</source>
        <translation type="unfinished">备份中缺少一份原件。</translation>
    </message>
    <message>
        <source>Exchanging the library</source>
        <translation type="unfinished">正在更换文库</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished">正在复制文库</translation>
    </message>
    <message>
        <source>There is no document in this collection.</source>
        <translation type="unfinished">此合集中没有文档。</translation>
    </message>
    <message>
        <source>This is not a collection that Wardlight wrote.</source>
        <translation type="unfinished">这不是 Wardlight 写出的合集。</translation>
    </message>
    <message>
        <source>This collection was written by a newer Wardlight.</source>
        <translation type="unfinished">此合集由更新版本的 Wardlight 写出。</translation>
    </message>
    <message>
        <source>Writing the collection</source>
        <translation type="unfinished">正在写出合集</translation>
    </message>
    <message>
        <source>Checking the collection</source>
        <translation type="unfinished">正在检查合集</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished">此文件夹中已有文库。</translation>
    </message>
    <message>
        <source>The originals of a library are here, but library.db is missing.</source>
        <translation type="unfinished">文库的原件在此，但 library.db 缺失。</translation>
    </message>
    <message>
        <source>The key file is there, but the file library.db is missing.</source>
        <translation type="unfinished">密钥文件在此，但文件 library.db 缺失。</translation>
    </message>
    <message>
        <source>This library is in a folder that may only be read.</source>
        <translation type="unfinished">此文库位于只读文件夹中。</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished">错误尝试次数过多。</translation>
    </message>
    <message>
        <source>The embedder returned numbers that cannot be used.</source>
        <translation type="unfinished">嵌入模型返回的数字无法使用。</translation>
    </message>
    <message>
        <source>The embedder returned vectors that are not of unit length.</source>
        <translation type="unfinished">嵌入模型返回的向量不是单位长度。</translation>
    </message>
    <message>
        <source>The vectors of this library were made by %1.</source>
        <translation type="unfinished">此文库的向量由 %1 生成。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">正在验证</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">没有这个文件夹。</translation>
    </message>
    <message>
        <source>A document cannot replace itself.</source>
        <translation type="unfinished">文档不能替换自身。</translation>
    </message>
    <message>
        <source>This folder is not watched.</source>
        <translation type="unfinished">此文件夹未被监视。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished">正在构建</translation>
    </message>
    <message>
        <source>%1 lacks the weights %2.</source>
        <translation type="unfinished">%1 缺少权重 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be made small: vectors agree to %2 only.</source>
        <translation type="unfinished">%1 无法压缩：向量仅在 %2 的程度上一致。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits and letters from a to f.</source>
        <translation type="unfinished">SHA-256 由 64 位数字和字母 a 至 f 组成。</translation>
    </message>
    <message>
        <source>%1 has no manifest and its SHA-256 was not confirmed. It is %2.</source>
        <translation type="unfinished">%1 没有清单，其 SHA-256 也未经确认。它是 %2。</translation>
    </message>
    <message>
        <source>%1 has another SHA-256 than the one given.</source>
        <translation type="unfinished">%1 的 SHA-256 与给定的不同。</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">正在计算哈希</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation type="unfinished">模型无法在这台计算机上运行。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">正在测量</translation>
    </message>
    <message>
        <source>%1 pools its tokens in a way that is not known.</source>
        <translation type="unfinished">%1 以未知方式汇聚其词元。</translation>
    </message>
    <message>
        <source>%1 is no plain BERT embedder with GELU.</source>
        <translation type="unfinished">%1 不是带 GELU 的普通 BERT 嵌入模型。</translation>
    </message>
    <message>
        <source>%1 holds no sentence embedder of BERT&apos;s kind.</source>
        <translation type="unfinished">%1 不包含 BERT 类的句子嵌入模型。</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be read.</source>
        <translation type="unfinished">无法读取 %1 的权重。</translation>
    </message>
    <message>
        <source>%1 has a step after pooling that is not known.</source>
        <translation type="unfinished">%1 在汇聚之后有未知步骤。</translation>
    </message>
    <message>
        <source>%1 of %2 is not usable.</source>
        <translation type="unfinished">%2 的 %1 不可用。</translation>
    </message>
    <message>
        <source>%1 gave a vector that is not a number.</source>
        <translation type="unfinished">%1 给出了非数字的向量。</translation>
    </message>
    <message>
        <source>Search by meaning stopped %1 times in a row and rests for a while.</source>
        <translation type="unfinished">按意义搜索已连续停止 %1 次，暂时休息。</translation>
    </message>
    <message>
        <source>Search by meaning failed a moment ago and rests for a while.</source>
        <translation type="unfinished">按语义搜索刚才失败，暂停片刻。</translation>
    </message>
    <message>
        <source>%1 holds no low-rank adapters for a Llama.</source>
        <translation type="unfinished">%1 不包含 Llama 的低秩适配器。</translation>
    </message>
    <message>
        <source>%1 ends early: %2 of %3 bytes are there.</source>
        <translation type="unfinished">%1 提前结束：仅有 %2 字节，应为 %3 字节。</translation>
    </message>
    <message>
        <source>%1 goes on after its end; it is not the file it was.</source>
        <translation type="unfinished">%1 在结尾之后仍有内容；它已不是原来的文件。</translation>
    </message>
    <message>
        <source>%1 is incomplete: the tensor %2 is absent.</source>
        <translation type="unfinished">%1 不完整：缺少张量 %2。</translation>
    </message>
    <message>
        <source>%1 has weights of the type %2, which is not run.</source>
        <translation type="unfinished">%1 的权重类型为 %2，不予运行。</translation>
    </message>
    <message>
        <source>The language runtime is not installed, so model files cannot be checked.</source>
        <translation type="unfinished">未安装语言运行环境，因此无法检查模型文件。</translation>
    </message>
    <message>
        <source>%1 has a tensor that no Llama has: %2.</source>
        <translation type="unfinished">%1 有任何 Llama 都没有的张量：%2。</translation>
    </message>
    <message>
        <source>The weights of %1 are damaged: %2.</source>
        <translation type="unfinished">%1 的权重已损坏：%2。</translation>
    </message>
    <message>
        <source>%1 names no architecture; it is no whole model.</source>
        <translation type="unfinished">%1 未注明架构；不是完整的模型。</translation>
    </message>
    <message>
        <source>%1 is no whole model but its part: %2.</source>
        <translation type="unfinished">%1 不是完整的模型，而是其部分：%2。</translation>
    </message>
    <message>
        <source>%1 is of the architecture %2; Wardlight runs %3.</source>
        <translation type="unfinished">%1 的架构为 %2；Wardlight 运行 %3。</translation>
    </message>
    <message>
        <source>%1 is one part of several; join them first.</source>
        <translation type="unfinished">%1 是多个部分之一；请先合并。</translation>
    </message>
    <message>
        <source>%1 is a mixture of experts, which is not run.</source>
        <translation type="unfinished">%1 是专家混合模型，不予运行。</translation>
    </message>
    <message>
        <source>%1 has another vocabulary than Llama 3; its prompts cannot be written.</source>
        <translation type="unfinished">%1 的词表与 Llama 3 不同；无法编写其提示。</translation>
    </message>
    <message>
        <source>%1 lacks the control token %2 of Llama 3.</source>
        <translation type="unfinished">%1 缺少 Llama 3 的控制词元 %2。</translation>
    </message>
    <message>
        <source>The header of %1 is damaged: %2.</source>
        <translation type="unfinished">%1 的文件头已损坏：%2。</translation>
    </message>
    <message>
        <source>%1 is GGUF version %2; Wardlight reads versions 2 and 3.</source>
        <translation type="unfinished">%1 是 GGUF 版本 %2；Wardlight 读取版本 2 和 3。</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file.</source>
        <translation type="unfinished">%1 不是 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 was written for another byte order.</source>
        <translation type="unfinished">%1 是按另一种字节顺序写入的。</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is a safetensors file; convert it first.</source>
        <translation type="unfinished">%1 不是 GGUF 文件；它是 safetensors 文件；请先转换。</translation>
    </message>
    <message>
        <source>%1 ends early: it is cut off within its header.</source>
        <translation type="unfinished">%1 提前结束：在文件头内被截断。</translation>
    </message>
    <message>
        <source>%1 is a link; give the file that it points to.</source>
        <translation type="unfinished">%1 是链接；请给出它指向的文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a model file.</source>
        <translation type="unfinished">%1 是文件夹，不是模型文件。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished">%1 不是普通文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished">没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished">无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file; it is %2.</source>
        <translation type="unfinished">%1 不是 GGUF 文件；它是 %2。</translation>
    </message>
    <message>
        <source>%1 has a mistake: %2.</source>
        <translation type="unfinished">%1 有错误：%2。</translation>
    </message>
    <message>
        <source>%1 has a pattern with a mistake: %2.</source>
        <translation type="unfinished">%1 有一个错误的模式：%2。</translation>
    </message>
    <message>
        <source>%1 is an update of the weights with the SHA-256 %2…; look at that model instead, it sets what is needed.</source>
        <translation type="unfinished">%1 是对 SHA-256 为 %2… 的权重的更新；请改为查看那个模型，由它设置所需内容。</translation>
    </message>
    <message>
        <source>%1 lies here in parts; import it, they are joined then.</source>
        <translation type="unfinished">%1 在此处分为多个部分；请导入，届时会合并。</translation>
    </message>
    <message>
        <source>A context has %1 to %2 tokens.</source>
        <translation type="unfinished">上下文为 %1 至 %2 个词元。</translation>
    </message>
    <message>
        <source>It needs %1, and %2 is free on this disk.</source>
        <translation type="unfinished">需要 %1，此磁盘可用 %2。</translation>
    </message>
    <message>
        <source>%1 comes alone; only signed packs are taken here.</source>
        <translation type="unfinished">%1 是单独的文件；此处只接受已签名的包。</translation>
    </message>
    <message>
        <source>No language model is called %1.</source>
        <translation type="unfinished">没有名为 %1 的语言模型。</translation>
    </message>
    <message>
        <source>The language model could not compute (code %1).</source>
        <translation type="unfinished">语言模型无法计算（代码 %1）。</translation>
    </message>
    <message>
        <source>The language model gave no result.</source>
        <translation type="unfinished">语言模型没有给出结果。</translation>
    </message>
    <message>
        <source>The language model does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished">这台计算机的内存容纳不下该语言模型。</translation>
    </message>
    <message>
        <source>The language model does not fit into memory with %1 tokens.</source>
        <translation type="unfinished">%1 个词元的语言模型无法装入内存。</translation>
    </message>
    <message>
        <source>The adapter&apos;s file does not fit the model.</source>
        <translation type="unfinished">适配器文件与模型不匹配。</translation>
    </message>
    <message>
        <source>The adapter&apos;s file cannot be used with the model.</source>
        <translation type="unfinished">适配器文件无法与该模型一起使用。</translation>
    </message>
    <message>
        <source>The text is longer than the context window.</source>
        <translation type="unfinished">文本超出上下文窗口的长度。</translation>
    </message>
    <message>
        <source>The pack %1 names no %2 file.</source>
        <translation type="unfinished">包 %1 未注明 %2 文件。</translation>
    </message>
    <message>
        <source>%1 is no embedder but a language model.</source>
        <translation type="unfinished">%1 不是嵌入模型，而是语言模型。</translation>
    </message>
    <message>
        <source>%1 is no language model but an embedder.</source>
        <translation type="unfinished">%1 不是语言模型，而是嵌入模型。</translation>
    </message>
    <message>
        <source>%1 of %2 differs from its manifest.</source>
        <translation type="unfinished">%2 的 %1 与其清单不符。</translation>
    </message>
    <message>
        <source>The manifest of %1 names files outside its folder.</source>
        <translation type="unfinished">%1 的清单注明了其文件夹之外的文件。</translation>
    </message>
    <message>
        <source>The manifest of %1 names a file twice.</source>
        <translation type="unfinished">%1 的清单两次注明同一文件。</translation>
    </message>
    <message>
        <source>The pack %1 needs a newer Wardlight.</source>
        <translation type="unfinished">包 %1 需要更新的 Wardlight。</translation>
    </message>
    <message>
        <source>The pack %1 states impossible sizes.</source>
        <translation type="unfinished">包 %1 注明了不可能的大小。</translation>
    </message>
    <message>
        <source>The weights of %1 are no GGUF file.</source>
        <translation type="unfinished">%1 的权重不是 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 does not say which weights it belongs to.</source>
        <translation type="unfinished">%1 未说明它属于哪些权重。</translation>
    </message>
    <message>
        <source>The manifest of %1 is too long to be one.</source>
        <translation type="unfinished">%1 的清单过长，不可能是清单。</translation>
    </message>
    <message>
        <source>%1 holds no readable %2.</source>
        <translation type="unfinished">%1 没有可读的 %2。</translation>
    </message>
    <message>
        <source>The manifest of %1 is not usable: %2.</source>
        <translation type="unfinished">%1 的清单不可用：%2。</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read.</source>
        <translation type="unfinished">无法读取 %2 的 %1。</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation type="unfinished">未安装软件包 %1。</translation>
    </message>
    <message>
        <source>The installed weights are not the published ones of %1.</source>
        <translation type="unfinished">已安装的权重不是 %1 公布的权重。</translation>
    </message>
    <message>
        <source>There is no folder or known package called %1.</source>
        <translation type="unfinished">没有名为 %1 的文件夹或已知的包。</translation>
    </message>
    <message>
        <source>The language model gave no answer.</source>
        <translation type="unfinished">语言模型没有给出回答。</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished">正在启动模型</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished">正在加载模型</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished">正在读取提示</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">正在写出</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished">正在等待模型</translation>
    </message>
    <message>
        <source>The language model was closed.</source>
        <translation type="unfinished">语言模型已关闭。</translation>
    </message>
    <message>
        <source>The language model made no progress.</source>
        <translation type="unfinished">语言模型没有进展。</translation>
    </message>
    <message>
        <source>No language model is open.</source>
        <translation type="unfinished">没有打开的语言模型。</translation>
    </message>
    <message>
        <source>The language model&apos;s file differs from its manifest.</source>
        <translation type="unfinished">语言模型的文件与其清单不符。</translation>
    </message>
    <message>
        <source>The language model&apos;s file cannot be read.</source>
        <translation type="unfinished">无法读取语言模型的文件。</translation>
    </message>
    <message>
        <source>The language model ran out of memory.</source>
        <translation type="unfinished">语言模型内存不足。</translation>
    </message>
    <message>
        <source>The language runtime (llama.cpp) is not installed or does not run here.</source>
        <translation type="unfinished">语言运行环境 (llama.cpp) 未安装或无法在此运行。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault (%1).</source>
        <translation type="unfinished">医院的模型服务器报告故障（%1）。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server answered with something that is not a reply.</source>
        <translation type="unfinished">医院模型服务器的应答不是有效答复。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server (%1) does not answer.</source>
        <translation type="unfinished">医院的模型服务器（%1）没有应答。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server points to another address, which is not allowed.</source>
        <translation type="unfinished">医院模型服务器指向另一个地址，这是不允许的。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not accept the access token.</source>
        <translation type="unfinished">医院模型服务器不接受该访问令牌。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not know this model or request.</source>
        <translation type="unfinished">医院模型服务器不识别此模型或请求。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server is busy or still starting.</source>
        <translation type="unfinished">医院模型服务器正忙或仍在启动。</translation>
    </message>
    <message>
        <source>The question and its evidence are too long for the model server.</source>
        <translation type="unfinished">问题及其证据对模型服务器来说过长。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server sent far too much.</source>
        <translation type="unfinished">医院模型服务器发送的数据远超限度。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server fell silent.</source>
        <translation type="unfinished">医院模型服务器停止了响应。</translation>
    </message>
    <message>
        <source>The connection to the hospital&apos;s model server broke.</source>
        <translation type="unfinished">与医院模型服务器的连接中断。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that your hospital&apos;s policy names.</source>
        <translation type="unfinished">%1 出示的证书与您医院策略指定的不同。</translation>
    </message>
    <message>
        <source>%1 stands for an address outside the hospital&apos;s network.</source>
        <translation type="unfinished">%1 指向医院网络之外的地址。</translation>
    </message>
    <message>
        <source>No secure connection to the hospital&apos;s model server (%1).</source>
        <translation type="unfinished">与医院的模型服务器（%1）没有安全连接。</translation>
    </message>
    <message>
        <source>The name of the hospital&apos;s model server (%1) is not known here.</source>
        <translation type="unfinished">此处不认识医院模型服务器的名称（%1）。</translation>
    </message>
    <message>
        <source>Waiting for the hospital&apos;s model server</source>
        <translation type="unfinished">正在等待医院模型服务器</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server weighs letters and short words only.</source>
        <translation type="unfinished">医院模型服务器只能对字母和短词加权。</translation>
    </message>
    <message>
        <source>%1 It is asked again in a while.</source>
        <translation type="unfinished">%1 稍后会再次询问。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server took far too long.</source>
        <translation type="unfinished">医院模型服务器耗时过长。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server does not tell likelihoods.</source>
        <translation type="unfinished">医院模型服务器不提供概率。</translation>
    </message>
    <message>
        <source>The hospital&apos;s model server reported a fault.</source>
        <translation type="unfinished">医院模型服务器报告了故障。</translation>
    </message>
    <message>
        <source>No model server was named.</source>
        <translation type="unfinished">未指定模型服务器。</translation>
    </message>
    <message>
        <source>%1 is an update of another model, which is not installed.</source>
        <translation type="unfinished">%1 是另一个模型的更新，而那个模型未安装。</translation>
    </message>
    <message>
        <source>No pack is called %1.</source>
        <translation type="unfinished">没有名为 %1 的包。</translation>
    </message>
    <message>
        <source>The weights of %1 are not what its manifest says.</source>
        <translation type="unfinished">%1 的权重与其清单所述不符。</translation>
    </message>
    <message>
        <source>%1 is not the file that its manifest describes.</source>
        <translation type="unfinished">%1 不是其清单所描述的文件。</translation>
    </message>
    <message>
        <source>The pack needs %1 MB; the disk has %2 MB free.</source>
        <translation type="unfinished">此包需要 %1 MB；磁盘可用 %2 MB。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">正在检查</translation>
    </message>
    <message>
        <source>%1 cannot be linked into the models folder; import it as a copy.</source>
        <translation type="unfinished">%1 无法链接到模型文件夹；请以副本导入。</translation>
    </message>
    <message>
        <source>The pack %1 lacks its file %2.</source>
        <translation type="unfinished">包 %1 缺少文件 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 has the wrong size.</source>
        <translation type="unfinished">%2 的 %1 大小有误。</translation>
    </message>
    <message>
        <source>The language model computes no numbers; its file is damaged.</source>
        <translation type="unfinished">语言模型算不出数值；其文件已损坏。</translation>
    </message>
    <message>
        <source>The text cannot be told apart from the model&apos;s control tokens.</source>
        <translation type="unfinished">该文本无法与模型的控制 token 区分。</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary lacks %1; it is no Llama 3 model.</source>
        <translation type="unfinished">模型的词表缺少 %1；它不是 Llama 3 模型。</translation>
    </message>
    <message>
        <source>%1 is no quantization; there are %2.</source>
        <translation type="unfinished">%1 不是一种量化；可用的有 %2。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes %2.</source>
        <translation type="unfinished">提示有 %1 个词元；模型接受 %2 个。</translation>
    </message>
    <message>
        <source>%1 is no Ed25519 key.</source>
        <translation type="unfinished">%1 不是 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>%1 of %2 is not what was signed.</source>
        <translation type="unfinished">%2 的 %1 不是签名时的内容。</translation>
    </message>
    <message>
        <source>%1 is no key that can be read.</source>
        <translation type="unfinished">%1 不是可读取的密钥。</translation>
    </message>
    <message>
        <source>%1 has no signature that can be read.</source>
        <translation type="unfinished">%1 没有可读取的签名。</translation>
    </message>
    <message>
        <source>The signature of %1 is not by this key.</source>
        <translation type="unfinished">%1 的签名不是由此密钥所作。</translation>
    </message>
    <message>
        <source>%1 of %2 was changed after signing.</source>
        <translation type="unfinished">%2 的 %1 在签名后被更改。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished">无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 gives vectors of another size.</source>
        <translation type="unfinished">%1 给出另一种大小的向量。</translation>
    </message>
    <message>
        <source>The tokenizer of the pack cannot be read.</source>
        <translation type="unfinished">无法读取模型包的分词器。</translation>
    </message>
    <message>
        <source>The graph of %1 cannot be loaded.</source>
        <translation type="unfinished">无法加载 %1 的计算图。</translation>
    </message>
    <message>
        <source>No pack is open.</source>
        <translation type="unfinished">没有打开的模型包。</translation>
    </message>
    <message>
        <source>%1 wants inputs that are not known.</source>
        <translation type="unfinished">%1 要求未知的输入。</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation type="unfinished">没有问题。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished">正在搜索</translation>
    </message>
    <message>
        <source>Reading the passages</source>
        <translation type="unfinished">正在读取段落</translation>
    </message>
    <message>
        <source>Preparing the passages</source>
        <translation type="unfinished">正在准备段落</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation type="unfinished">正在核对回答</translation>
    </message>
    <message>
        <source>The question does not fit into the model&apos;s context.</source>
        <translation type="unfinished">问题超出模型的上下文。</translation>
    </message>
    <message>
        <source>Shortening the question for the search</source>
        <translation type="unfinished">正在为搜索缩短问题</translation>
    </message>
    <message>
        <source>The query was not written in time.</source>
        <translation type="unfinished">查询未能及时写出。</translation>
    </message>
    <message>
        <source>A summary cannot be saved as %1; take %2.</source>
        <translation type="unfinished">摘要不能保存为 %1；请用 %2。</translation>
    </message>
    <message>
        <source>A summary without names is saved as md, docx or for printing.</source>
        <translation type="unfinished">去除姓名的摘要保存为 md、docx 或用于打印。</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">请先阅读</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">核对人</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">应有内容没有缺失。</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">核对未发现任何内容。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">第 %1 页</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">文档中缺失</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">文档中有，但此摘要中没有</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">出院用药</translation>
    </message>
    <message>
        <source>%1 is not a form of summary.</source>
        <translation type="unfinished">%1 不是一种摘要形式。</translation>
    </message>
    <message>
        <source>%1 and %2 name different patients: the %3 is %4 in one and %5 in the other.</source>
        <translation type="unfinished">%1 和 %2 写的是不同患者：%3 在一份中为 %4，在另一份中为 %5。</translation>
    </message>
    <message>
        <source>Phrasing</source>
        <translation type="unfinished">正在撰写</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">正在读取报告</translation>
    </message>
    <message>
        <source>Summarizing</source>
        <translation type="unfinished">正在生成摘要</translation>
    </message>
    <message>
        <source>%1: the file is too large for a rule file.</source>
        <translation type="unfinished">%1：文件过大，不能作为规则文件。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read as UTF-8 text.</source>
        <translation type="unfinished">%1：文件无法按 UTF-8 文本读取。</translation>
    </message>
    <message>
        <source>%1 has no input %2; it takes %3.</source>
        <translation type="unfinished">%1 没有输入项 %2；它接受 %3。</translation>
    </message>
    <message>
        <source>There is no score named %1.</source>
        <translation type="unfinished">没有名为 %1 的评分。</translation>
    </message>
    <message>
        <source>The score %1 names an unknown method: %2.</source>
        <translation type="unfinished">评分 %1 注明了未知的方法：%2。</translation>
    </message>
    <message>
        <source>%1: findings that rules use are missing: %2.</source>
        <translation type="unfinished">%1：缺少规则使用的发现：%2。</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation type="unfinished">文库已锁定。</translation>
    </message>
    <message>
        <source>There is no backup called %1.</source>
        <translation type="unfinished">没有名为 %1 的备份。</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key of the backup.</source>
        <translation type="unfinished">请提供备份的口令或恢复密钥。</translation>
    </message>
    <message>
        <source>This is a backup of another library; give its passphrase.</source>
        <translation type="unfinished">这是另一个文库的备份；请提供其口令。</translation>
    </message>
    <message>
        <source>A Wardlight window has this library open.</source>
        <translation type="unfinished">某个 Wardlight 窗口正打开着此文库。</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation type="unfinished">没有名为 %1 的设置。</translation>
    </message>
    <message>
        <source>A document that was replaced cannot replace another one.</source>
        <translation type="unfinished">已被取代的文档不能取代另一个文档。</translation>
    </message>
    <message>
        <source>No other document replaces this one.</source>
        <translation type="unfinished">没有其他文档取代此文档。</translation>
    </message>
    <message>
        <source>Looking at watched folders</source>
        <translation type="unfinished">正在查看监视的文件夹</translation>
    </message>
    <message>
        <source>This collection was signed by %1, which is not trusted here yet.</source>
        <translation type="unfinished">此合集由 %1 签名，此处尚未信任该签名者。</translation>
    </message>
    <message>
        <source>A PIN can be chosen only while the library is open.</source>
        <translation type="unfinished">只有在文库打开时才能选择 PIN。</translation>
    </message>
    <message>
        <source>It cannot be saved as %1; take %2.</source>
        <translation type="unfinished">不能保存为 %1；请用 %2。</translation>
    </message>
    <message>
        <source>This does not say how it was made (%1); it cannot be saved or printed.</source>
        <translation type="unfinished">这里没有说明它是如何生成的（%1）；不能保存或打印。</translation>
    </message>
    <message>
        <source>This does not say how it was made; it cannot be saved or printed.</source>
        <translation type="unfinished">此内容未说明其生成方式；不能保存或打印。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Extraction of page %1 was incomplete; check the original.</source>
        <translation type="unfinished">第 %1 页提取不完整；请核对原件。</translation>
    </message>
    <message>
        <source>A table on page %1 could not be read row by row; check the original.</source>
        <translation type="unfinished">第 %1 页的表格无法逐行读取；请核对原件。</translation>
    </message>
    <message>
        <source>Read from a scanned page (%1 sure); compare with the image.</source>
        <translation type="unfinished">读自扫描页（把握 %1）；请与图像对照。</translation>
    </message>
    <message>
        <source>Read from a scanned page; compare with the image.</source>
        <translation type="unfinished">读自扫描页；请与图像对照。</translation>
    </message>
    <message>
        <source>%1 gives more than one %2; check that all of it is of one patient.</source>
        <translation type="unfinished">%1 给出了不止一个 %2；请核对全部属于同一位患者。</translation>
    </message>
    <message>
        <source>%1: the text is incomplete; check the original.</source>
        <translation type="unfinished">%1：文字不完整；请核对原件。</translation>
    </message>
    <message>
        <source>%1: no text was found on this page; check the original.</source>
        <translation type="unfinished">%1：此页未找到文字；请核对原件。</translation>
    </message>
    <message>
        <source>%1: the scan was hard to read (%2 sure).</source>
        <translation type="unfinished">%1：扫描件难以辨认（把握 %2）。</translation>
    </message>
    <message>
        <source>Not known to the checks: drugs are not compared with it.</source>
        <translation type="unfinished">检查中没有此项：药物不会与其比对。</translation>
    </message>
    <message>
        <source>The report does not say whether this is new, changed or continued.</source>
        <translation type="unfinished">报告未说明这是新开、更改还是继续。</translation>
    </message>
    <message>
        <source>Taken before admission; the report does not say whether it goes on after discharge.</source>
        <translation type="unfinished">入院前服用；报告未说明出院后是否继续。</translation>
    </message>
    <message>
        <source>The report also says: “%1”</source>
        <translation type="unfinished">报告还写道：“%1”</translation>
    </message>
    <message>
        <source>%1 on allergies; both statements are shown.</source>
        <translation type="unfinished">%1（关于过敏）；两种说法都已显示。</translation>
    </message>
    <message>
        <source>The reports differ on medicines; both lines are shown with a note.</source>
        <translation type="unfinished">各报告的药物不一致；两行都附注显示。</translation>
    </message>
    <message>
        <source>Also stated: “%1”</source>
        <translation type="unfinished">另有说明：“%1”</translation>
    </message>
    <message>
        <source>Page %1 holds %2; it was not used: “%3”.</source>
        <translation type="unfinished">第 %1 页含有 %2；未使用：“%3”。</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader does not see; it was not used%2.</source>
        <translation type="unfinished">第 %1 页含有读者看不到的文字；未使用%2。</translation>
    </message>
    <message>
        <source>Page %1 holds %2.</source>
        <translation type="unfinished">第 %1 页含有 %2。</translation>
    </message>
    <message>
        <source>This report is no longer here.</source>
        <translation type="unfinished">此报告已不在这里。</translation>
    </message>
    <message>
        <source>There is no text to summarize.</source>
        <translation type="unfinished">没有可供摘要的文字。</translation>
    </message>
    <message>
        <source>%1 could not be read and is not part of this: %2</source>
        <translation type="unfinished">%1 无法读取，不包含在内：%2</translation>
    </message>
    <message>
        <source>There is no report to summarize.</source>
        <translation type="unfinished">没有可供摘要的报告。</translation>
    </message>
    <message>
        <source>Pasted text has no page image.</source>
        <translation type="unfinished">粘贴的文字没有页面图像。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">来源：%1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">第 %1 页</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished">版本 %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation type="unfinished">复审期限 %1</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished">有用</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished">错误</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished">不安全</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished">已过时</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished">有遗漏</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished">确认知悉</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">急危</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">紧急</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">再显示 %1 项</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished">危险信号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">规则</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished">文中内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Why these flags</source>
        <translation type="unfinished">为何出现这些危险信号</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished">已确认知悉 %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept encrypted on this computer for %1 days, then overwritten.</source>
        <comment>Kept encrypted on this computer for %1 day, then overwritten.</comment>
        <translation type="unfinished">
            <numerusform>在这台计算机上加密保留 %1 天，然后覆写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with sources.</source>
        <translation type="unfinished">已连同来源复制。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>The answer was sent to the printer.</source>
        <translation type="unfinished">回答已发送到打印机。</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">保存回答</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation type="unfinished">打印回答</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation type="unfinished">回答已保存。</translation>
    </message>
    <message>
        <source>It may hold patient data; keep it as you keep a report.</source>
        <translation type="unfinished">其中可能含有患者数据；请像保管报告一样保管。</translation>
    </message>
    <message>
        <source>Do not miss</source>
        <translation type="unfinished">切勿漏诊</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished">考虑</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">支持</translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished">反对</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished">未提及</translation>
    </message>
    <message>
        <source>Your documents disagree: %1</source>
        <translation type="unfinished">您的文档之间存在分歧：%1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished">再次提问</translation>
    </message>
    <message>
        <source>Not stated:</source>
        <translation type="unfinished">未说明：</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished">+ 另有 %1 项</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished">添加 %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">复制详情</translation>
    </message>
    <message>
        <source>Without a language model the answer is quoted.</source>
        <translation type="unfinished">没有语言模型时，回答为摘录。</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation type="unfinished">前往“模型”</translation>
    </message>
    <message>
        <source>The language model is resting.</source>
        <translation type="unfinished">语言模型暂停中。</translation>
    </message>
    <message>
        <source>The quoted answer stands.</source>
        <translation type="unfinished">摘录的回答仍然有效。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Nothing was phrased.</source>
        <translation type="unfinished">未撰写任何内容。</translation>
    </message>
    <message>
        <source>Phrasing was stopped; the quoted answer is whole.</source>
        <translation type="unfinished">撰写已停止；摘录的回答是完整的。</translation>
    </message>
    <message>
        <source>Phrasing was stopped before its first sentence; the quoted answer is whole.</source>
        <translation type="unfinished">撰写在第一句之前已停止；摘录的回答是完整的。</translation>
    </message>
    <message>
        <source>Phrase it again</source>
        <translation type="unfinished">重新撰写</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished">找到的段落</translation>
    </message>
    <message>
        <source>Nearest passages in your library</source>
        <translation type="unfinished">您文库中最接近的段落</translation>
    </message>
    <message>
        <source>Your documents do not answer this question. No answer is given without a source.</source>
        <translation type="unfinished">您的文档没有回答此问题。没有来源就不给出回答。</translation>
    </message>
    <message>
        <source>Not found in your library</source>
        <translation type="unfinished">在您的文库中未找到</translation>
    </message>
    <message>
        <source>Quoted sentences</source>
        <translation type="unfinished">摘录的句子</translation>
    </message>
    <message>
        <source>Computed:</source>
        <translation type="unfinished">计算得出：</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>How this was made – hide</source>
        <translation type="unfinished">生成方式 – 隐藏</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished">生成方式</translation>
    </message>
    <message>
        <source>From the history, asked %1</source>
        <translation type="unfinished">来自历史记录，提问于 %1</translation>
    </message>
    <message>
        <source>Ask it again to answer it from the documents as they are now.</source>
        <translation type="unfinished">请再次提问，以便根据文档的现有内容回答。</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation type="unfinished">问题已删除。</translation>
    </message>
    <message>
        <source>All questions are deleted.</source>
        <translation type="unfinished">所有问题均已删除。</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished">历史记录位于 %1。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">未说明</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">评分</translation>
    </message>
    <message>
        <source>Values of the score</source>
        <translation type="unfinished">评分的取值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Allergy to %1: not known to the checks. Drugs are not compared with it.</source>
        <translation type="unfinished">对 %1 过敏：检查中没有此项。药物不会与其比对。</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished">未找到来源</translation>
    </message>
    <message>
        <source>Weak match – read the sources</source>
        <translation type="unfinished">匹配较弱 – 请阅读来源</translation>
    </message>
    <message numerus="yes">
        <source>Good match in %1 documents</source>
        <comment>Good match in %1 document</comment>
        <translation type="unfinished">
            <numerusform>在 %1 份文档中匹配良好</numerusform>
        </translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished">同时搜索了：%1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished">理解为：%1</translation>
    </message>
    <message>
        <source>Searched by words only; search by meaning is not ready yet.</source>
        <translation type="unfinished">仅按词语搜索；按语义搜索尚未就绪。</translation>
    </message>
    <message>
        <source>New documents are still being indexed: %1 passages can be found by words only.</source>
        <translation type="unfinished">新文档仍在索引中：%1 个段落只能按词语找到。</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished">有依据</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation type="unfinished">部分有依据</translation>
    </message>
    <message>
        <source>Not supported by a source</source>
        <translation type="unfinished">无来源依据</translation>
    </message>
    <message>
        <source>%1 – incomplete</source>
        <translation type="unfinished">%1 – 不完整</translation>
    </message>
    <message>
        <source>Quoted word for word from your documents.</source>
        <translation type="unfinished">逐字摘录自您的文档。</translation>
    </message>
    <message>
        <source>Phrased by the language model; each sentence is checked.</source>
        <translation type="unfinished">由语言模型撰写；每个句子都经过核对。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 passages …</source>
        <comment>Reading %1 passage …</comment>
        <translation type="unfinished">
            <numerusform>正在读取 %1 个段落 …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished">%1 / %2 token</translation>
    </message>
    <message numerus="yes">
        <source>Writing – %1 sentences checked</source>
        <comment>Writing – %1 sentence checked</comment>
        <translation type="unfinished">
            <numerusform>正在写出 – 已核对 %1 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Draft from a computer assistant. Check before use.</source>
        <translation type="unfinished">计算机助手的草稿。使用前请核对。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %1 problems</source>
        <comment>The check found %1 problem</comment>
        <translation type="unfinished">
            <numerusform>核对发现 %1 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, or not what the name says</source>
        <translation type="unfinished">已损坏，或与文件名所示不符</translation>
    </message>
    <message>
        <source>A kind of file that Wardlight does not read</source>
        <translation type="unfinished">Wardlight 不能读取的文件类型</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation type="unfinished">有密码锁定</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished">过大</translation>
    </message>
    <message>
        <source>Took too long, or harmed the reader</source>
        <translation type="unfinished">耗时过长，或损害了读取程序</translation>
    </message>
    <message>
        <source>No text in it, even after OCR</source>
        <translation type="unfinished">其中没有文本，OCR 后也没有</translation>
    </message>
    <message>
        <source>No space left on the disk</source>
        <translation type="unfinished">磁盘空间不足</translation>
    </message>
    <message>
        <source>No permission to read it</source>
        <translation type="unfinished">没有读取权限</translation>
    </message>
    <message>
        <source>Could not be added</source>
        <translation type="unfinished">无法添加</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be added</source>
        <comment>%1 file could not be added</comment>
        <translation type="unfinished">
            <numerusform>%1 个文件无法添加</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">类别</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">版本</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">发布日期</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished">复审期限</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">页数</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">添加时间</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>A document may be in several collections. It stays in the library, whatever is ticked here.</source>
        <translation type="unfinished">一个文档可以属于多个合集。无论在此勾选什么，它都保留在文库中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents added.</source>
        <comment>%1 document added.</comment>
        <translation type="unfinished">
            <numerusform>已添加 %1 份文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were already in the library.</source>
        <comment>%1 file was already in the library.</comment>
        <translation type="unfinished">
            <numerusform>%1 个文件已在文库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card was saved.</source>
        <translation type="unfinished">卡片已保存。</translation>
    </message>
    <message>
        <source>The document was removed.</source>
        <translation type="unfinished">文档已移除。</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">没有新内容。</translation>
    </message>
    <message>
        <source>Too big for this computer</source>
        <translation type="unfinished">对这台计算机来说过大</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation type="unfinished">立即使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">使用 %1</translation>
    </message>
    <message>
        <source>Test speed</source>
        <translation type="unfinished">测试速度</translation>
    </message>
    <message>
        <source>Test the speed of %1</source>
        <translation type="unfinished">测试 %1 的速度</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">移除…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">移除 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>Remove %1 now</source>
        <translation type="unfinished">立即移除 %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>The last one of its kind stays.</source>
        <translation type="unfinished">同类中的最后一个会保留。</translation>
    </message>
    <message>
        <source>Remove %1? It can be imported again from its pack.</source>
        <translation type="unfinished">移除 %1？可以从其模型包重新导入。</translation>
    </message>
    <message>
        <source>I compared it, and every character is the same</source>
        <translation type="unfinished">我已比较，每个字符都相同</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished">找到：%1</translation>
    </message>
    <message>
        <source>Every file is checked against its manifest while it is copied.</source>
        <translation type="unfinished">每个文件在复制时都会按清单检查。</translation>
    </message>
    <message>
        <source>%1 comes without a manifest</source>
        <translation type="unfinished">%1 没有附带清单</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one that the maker of the model published. A damaged or swapped model gives fluent nonsense.</source>
        <translation type="unfinished">请将此 SHA-256 与模型制作者公布的值比较。损坏或被调换的模型会流畅地胡说八道。</translation>
    </message>
    <message>
        <source>Import from USB or folder…</source>
        <translation type="unfinished">从 USB 或文件夹导入…</translation>
    </message>
    <message>
        <source>Import a .gguf file…</source>
        <translation type="unfinished">导入 .gguf 文件…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished">全部验证</translation>
    </message>
    <message>
        <source>Unload now</source>
        <translation type="unfinished">立即卸载</translation>
    </message>
    <message>
        <source>No language model on this computer</source>
        <translation type="unfinished">这台计算机上没有语言模型</translation>
    </message>
    <message>
        <source>Everything but free phrasing works without one: answers are quoted from your documents. Your IT department makes a model pack on a connected computer and brings it on a USB stick; import it here.</source>
        <translation type="unfinished">没有它，除自由撰写外一切照常：回答摘录自您的文档。信息科可在联网的计算机上制作模型包并用 U 盘带来；请在此处导入。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">自动</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation type="unfinished">仅处理器</translation>
    </message>
    <message>
        <source>Where the model is computed</source>
        <translation type="unfinished">模型的计算位置</translation>
    </message>
    <message>
        <source>Progress of the import or check</source>
        <translation type="unfinished">导入或检查进度</translation>
    </message>
    <message>
        <source>Computed on %1: %2.</source>
        <translation type="unfinished">在 %1 上计算：%2。</translation>
    </message>
    <message>
        <source>Folder or USB stick with packs</source>
        <translation type="unfinished">含模型包的文件夹或 U 盘</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished">模型文件</translation>
    </message>
    <message>
        <source>There is no pack in this folder.</source>
        <translation type="unfinished">此文件夹中没有模型包。</translation>
    </message>
    <message>
        <source>A pack is a folder with a manifest.json; a .gguf has its own button.</source>
        <translation type="unfinished">模型包是含有 manifest.json 的文件夹；.gguf 文件有单独的按钮。</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">正在查看</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation type="unfinished">正在计算哈希</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">正在导入</translation>
    </message>
    <message>
        <source>Imported and verified: %1</source>
        <translation type="unfinished">已导入并验证：%1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">正在检查</translation>
    </message>
    <message>
        <source>Verified ✓ %1</source>
        <translation type="unfinished">已验证 ✓ %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">已损坏</translation>
    </message>
    <message>
        <source>Every file is what its manifest says.</source>
        <translation type="unfinished">每个文件都与清单一致。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished">正在测量</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished">正在选择</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished">正在移除</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation type="unfinished">正在卸载</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written is left.</source>
        <translation type="unfinished">已停止。没有留下写到一半的内容。</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished">%1 × 十亿</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished">%1 百万</translation>
    </message>
    <message>
        <source>Phrases answers and summaries</source>
        <translation type="unfinished">撰写回答和摘要</translation>
    </message>
    <message>
        <source>Finds passages by meaning</source>
        <translation type="unfinished">按语义查找段落</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 token</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">任务</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">参数</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished">量化</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">上下文</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">许可证</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">制作来源</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">评测</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished">适合</translation>
    </message>
    <message>
        <source>Fits, slow</source>
        <translation type="unfinished">适合，较慢</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished">不适合</translation>
    </message>
    <message>
        <source>Needs about %1</source>
        <translation type="unfinished">约需 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished">可用 %1</translation>
    </message>
    <message>
        <source>Reads %1 and writes %2 tokens a second on %3 threads.</source>
        <translation type="unfinished">用 %3 个线程，每秒读取 %1 个、写出 %2 个 token。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">使用中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">就绪</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation type="unfinished">人工确认</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <comment>%1 record</comment>
        <translation type="unfinished">
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">关于</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">创建时间</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">文档</translation>
    </message>
    <message>
        <source>Export the collection</source>
        <translation type="unfinished">导出合集</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the file.</source>
        <comment>%1 document is in the file.</comment>
        <translation type="unfinished">
            <numerusform>文件中有 %1 个文档。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed and not encrypted. Give this fingerprint to whoever imports it: %1</source>
        <translation type="unfinished">文件已签名但未加密。请把此指纹告知导入者：%1</translation>
    </message>
    <message>
        <source>Import a signed collection</source>
        <translation type="unfinished">导入签名合集</translation>
    </message>
    <message>
        <source>Signed collections</source>
        <translation type="unfinished">签名合集</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">所有文件</translation>
    </message>
    <message>
        <source>The collection %1 was made. Choose documents and put them into it.</source>
        <translation type="unfinished">已创建合集 %1。请选择文档并放入其中。</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation type="unfinished">现在名为 %1。</translation>
    </message>
    <message>
        <source>The collection %1 was deleted. Its documents stay in the library.</source>
        <translation type="unfinished">已删除合集 %1。其文档保留在文库中。</translation>
    </message>
    <message>
        <source>The collections were changed.</source>
        <translation type="unfinished">已更改合集。</translation>
    </message>
    <message>
        <source>The older document is kept for reading and answers no question any more.</source>
        <translation type="unfinished">较旧的文档保留供阅读，不再回答任何问题。</translation>
    </message>
    <message>
        <source>This document answers questions again.</source>
        <translation type="unfinished">此文档重新回答问题。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished">新建合集</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished">重命名合集</translation>
    </message>
    <message>
        <source>Delete the collection %1?</source>
        <translation type="unfinished">删除合集 %1？</translation>
    </message>
    <message>
        <source>Its documents stay in the library.</source>
        <translation type="unfinished">其文档保留在文库中。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Choose documents in the table first.</source>
        <translation type="unfinished">请先在表格中选择文档。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">合集</translation>
    </message>
    <message numerus="yes">
        <source>Collections of %1 documents</source>
        <comment>Collections of this document</comment>
        <translation type="unfinished">
            <numerusform>%1 个文档的合集</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished">合集名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Emergency, Maternity, Formulary …</source>
        <translation type="unfinished">急诊、产科、处方集 …</translation>
    </message>
    <message>
        <source>Every file could be added.</source>
        <translation type="unfinished">所有文件均已添加。</translation>
    </message>
    <message>
        <source>Which document does it replace?</source>
        <translation type="unfinished">它取代哪个文档？</translation>
    </message>
    <message>
        <source>Filter by title, issuer or version</source>
        <translation type="unfinished">按标题、发布机构或版本筛选</translation>
    </message>
    <message>
        <source>It replaces this one</source>
        <translation type="unfinished">它取代此文档</translation>
    </message>
    <message>
        <source>“%1” answers from now on. The older document stays for reading, and answers that cited it say that a newer version exists.</source>
        <translation type="unfinished">今后由“%1”作答。较旧的文档保留供阅读，引用过它的回答会说明已有更新的版本。</translation>
    </message>
    <message>
        <source>Import the collection “%1”</source>
        <translation type="unfinished">导入合集“%1”</translation>
    </message>
    <message>
        <source>Documents in the file</source>
        <translation type="unfinished">文件中的文档</translation>
    </message>
    <message>
        <source>Fingerprint of the signer</source>
        <translation type="unfinished">签名者的指纹</translation>
    </message>
    <message>
        <source>I compared it with the sender, and it is the same</source>
        <translation type="unfinished">我已与发送者核对，两者一致</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <comment>%1 document</comment>
        <translation type="unfinished">
            <numerusform>%1 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lock screen</source>
        <translation type="unfinished">返回锁定屏幕</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Guidelines of the emergency shelf</source>
        <translation type="unfinished">紧急书架上的指南</translation>
    </message>
    <message>
        <source>Emergency access to this hospital&apos;s guidelines, without the passphrase. Each use is recorded. Search is by words alone; nothing is kept of what you type.</source>
        <translation type="unfinished">无需口令即可紧急查阅本医院的指南。每次使用都会被记录。仅按词语搜索；不保留您输入的任何内容。</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished">紧急访问</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished">在书架上</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words.</source>
        <translation type="unfinished">书架上没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>A newer version of a cited document exists, or it was removed.</source>
        <translation type="unfinished">被引用的文档有更新的版本，或已被移除。</translation>
    </message>
    <message>
        <source>Searches %1</source>
        <translation type="unfinished">搜索范围：%1</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation type="unfinished">所有文档</translation>
    </message>
    <message>
        <source>Being phrased by the language model; each sentence is checked before you see it.</source>
        <translation type="unfinished">正在由语言模型组织语句；每句话在您看到之前都会核查。</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation type="unfinished">已搜索：%1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation type="unfinished">签名日期 %1</translation>
    </message>
    <message>
        <source>Every file is whole. This library knows the signer:</source>
        <translation type="unfinished">所有文件完整。此文库认识签名者：</translation>
    </message>
    <message>
        <source>Every file is whole, but this library does not know the signer yet. Compare this fingerprint with the one that the sender reads to you, by telephone or on paper:</source>
        <translation type="unfinished">所有文件完整，但此文库尚不认识签名者。请将此指纹与发送者通过电话或书面告知您的指纹进行核对：</translation>
    </message>
    <message>
        <source>Threads for the language model</source>
        <translation type="unfinished">语言模型所用的线程数</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished">计算设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished">线程</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the memory after %1 minutes without use.</source>
        <comment>Leaves the memory after %1 minute without use.</comment>
        <translation type="unfinished">
            <numerusform>闲置 %1 分钟后离开内存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 of this disk; %2 free.</source>
        <translation type="unfinished">占用此磁盘 %1；可用 %2。</translation>
    </message>
    <message>
        <source>Takes %1 of this disk, and only %2 is free. Make room first.</source>
        <translation type="unfinished">占用此磁盘 %1，而可用仅 %2。请先腾出空间。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">数据库</translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are deleted.</source>
        <comment>%1 question is deleted.</comment>
        <translation type="unfinished">
            <numerusform>将删除 %1 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions are kept.</source>
        <comment>%1 question is kept.</comment>
        <translation type="unfinished">
            <numerusform>将保留 %1 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers wait for review.</source>
        <comment>%1 answer waits for review.</comment>
        <translation type="unfinished">
            <numerusform>%1 个回答等待复审。</numerusform>
        </translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation type="unfinished">剂量</translation>
    </message>
    <message>
        <source>Risk status unknown</source>
        <translation type="unfinished">风险状况未知</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished">粘贴报告</translation>
    </message>
    <message>
        <source>Paste or dictate the text here. It stays in memory and is never stored.</source>
        <translation type="unfinished">请在此处粘贴或口述文本。文本只留在内存中，从不存储。</translation>
    </message>
    <message>
        <source>Summarize</source>
        <translation type="unfinished">摘要</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">核对人</translation>
    </message>
    <message>
        <source>Name and role. They are printed on every copy together with the time.</source>
        <translation type="unfinished">姓名和职务。它们会连同时间打印在每份副本上。</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished">标记为已核对</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished">%1 的密码</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation type="unfinished">密码不会保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Reports of one patient</source>
        <translation type="unfinished">同一患者的报告</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished">保存摘要</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <comment>%1 page</comment>
        <translation type="unfinished">
            <numerusform>%1 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">摘要</translation>
    </message>
    <message>
        <source>The report stands here</source>
        <translation type="unfinished">报告显示在此处</translation>
    </message>
    <message>
        <source>Choose a line of the summary to see its source, marked on the page.</source>
        <translation type="unfinished">选择摘要中的一行，可查看其来源，已在页面上标出。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message>
        <source>Drop the reports of one patient here</source>
        <translation type="unfinished">将同一患者的报告拖放到此处</translation>
    </message>
    <message>
        <source>PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, kept in memory only, and forgotten with “Next patient”. Every line of the summary leads to its sentence in the report.</source>
        <translation type="unfinished">PDF、DOCX、扫描件、照片、文本或 FHIR 记录。它们在这台计算机上读取，只保留在内存中，选择“下一位患者”后即清除。摘要的每一行都指向报告中的对应句子。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished">粘贴文本…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">新开</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">已调整</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished">继续使用</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished">请先阅读</translation>
    </message>
    <message>
        <source>Medicines at discharge</source>
        <translation type="unfinished">出院用药</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Drug / substance</source>
        <translation type="unfinished">药物 / 物质</translation>
    </message>
    <message>
        <source>Past reactions</source>
        <translation type="unfinished">既往反应</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">药物</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">偏高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">偏低</translation>
    </message>
    <message>
        <source>Check: no matching sentence</source>
        <translation type="unfinished">请核对：没有匹配的句子</translation>
    </message>
    <message>
        <source>Phrased</source>
        <translation type="unfinished">已撰写</translation>
    </message>
    <message>
        <source>Check: partly supported</source>
        <translation type="unfinished">请核对：部分有依据</translation>
    </message>
    <message>
        <source>Missing from the document</source>
        <translation type="unfinished">文档中缺失</translation>
    </message>
    <message>
        <source>Nothing that is expected is missing.</source>
        <translation type="unfinished">应有内容没有缺失。</translation>
    </message>
    <message>
        <source>In the document, not in this summary</source>
        <translation type="unfinished">文档中有，但此摘要中没有</translation>
    </message>
    <message>
        <source>Decision support. Check the sources. Not for orders.</source>
        <translation type="unfinished">仅供决策支持。请核对来源。不作医嘱。</translation>
    </message>
    <message>
        <source>Nothing that the check found.</source>
        <translation type="unfinished">核对未发现任何内容。</translation>
    </message>
    <message>
        <source>Check: number differs</source>
        <translation type="unfinished">请核对：数字不同</translation>
    </message>
    <message>
        <source>Check: unit differs</source>
        <translation type="unfinished">请核对：单位不同</translation>
    </message>
    <message>
        <source>Check: medicine differs</source>
        <translation type="unfinished">请核对：药物不同</translation>
    </message>
    <message>
        <source>Check: yes or no differs</source>
        <translation type="unfinished">请核对：肯定或否定不同</translation>
    </message>
    <message>
        <source>Check: left or right differs</source>
        <translation type="unfinished">请核对：左右不同</translation>
    </message>
    <message>
        <source>Check: date differs</source>
        <translation type="unfinished">请核对：日期不同</translation>
    </message>
    <message>
        <source>Check: words differ</source>
        <translation type="unfinished">请核对：用词不同</translation>
    </message>
    <message>
        <source>Draft in plain words – check before the patient gets it</source>
        <translation type="unfinished">通俗语言草稿 – 交给患者前请核对</translation>
    </message>
    <message>
        <source>Draft – check before use</source>
        <translation type="unfinished">草稿 – 使用前请核对</translation>
    </message>
    <message>
        <source>Scroll summary and report together</source>
        <translation type="unfinished">摘要与报告同步滚动</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 lines</source>
        <comment>Used by %1 line</comment>
        <translation type="unfinished">
            <numerusform>被 %1 行使用</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the summary uses this</source>
        <translation type="unfinished">摘要中没有任何一行使用此处</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished">由 %1 核对，%2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">数值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished">范围</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>Pages used: %1 of %2</source>
        <translation type="unfinished">使用的页数：%1 / %2</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished">移除示例</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Press a blue number such as [1] in the answer, or Alt+Down: the page opens beside it, with the sentence marked.</source>
        <translation type="unfinished">点按回答中的蓝色编号，例如 [1]，或按 Alt+Down: 旁边会打开该页，并标出该句。</translation>
    </message>
    <message>
        <source>That is how every sentence can be checked. F1 opens the help, Ctrl+K finds every action.</source>
        <translation type="unfinished">每句话都可以这样核对。F1 打开帮助，Ctrl+K 可找到每个操作。</translation>
    </message>
    <message>
        <source>The samples were removed.</source>
        <translation type="unfinished">示例已移除。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">选择文件夹…</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished">添加示例</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished">您的文档</translation>
    </message>
    <message>
        <source>Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain text, and scanned pages. They are kept encrypted, and each can be asked as soon as it is stored. Adding goes on while you continue.</source>
        <translation type="unfinished">每个回答都来自您添加的指南：PDF、DOCX、HTML、纯文本和扫描页。它们加密保存，每份一经存储即可提问。您继续操作时，添加会继续进行。</translation>
    </message>
    <message>
        <source>The samples are documents of an invented hospital, to try Wardlight with. They can be removed at the end of this first run; never use them for patients.</source>
        <translation type="unfinished">示例是一家虚构医院的文档，用于试用 Wardlight。首次运行结束时可以移除；切勿用于患者。</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents are in the library.</source>
        <comment>%1 document is in the library.</comment>
        <translation type="unfinished">
            <numerusform>文库中有 %1 个文档。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished">文库为空。</translation>
    </message>
    <message>
        <source>Continue without documents</source>
        <translation type="unfinished">不添加文档并继续</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be read; the Library tab says why.</source>
        <comment>%1 file could not be read; the Library tab says why.</comment>
        <translation type="unfinished">
            <numerusform>有 %1 个文件无法读取；“文库”选项卡会说明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">重新查找</translation>
    </message>
    <message>
        <source>A language model, if you have one</source>
        <translation type="unfinished">语言模型（如果您有）</translation>
    </message>
    <message>
        <source>Without one, answers are quoted word by word from your documents. With one, they are phrased as well and checked sentence by sentence. You can import one later under Models.</source>
        <translation type="unfinished">没有模型时，回答逐字引自您的文档。有模型时，还会组织语句并逐句核查。您可以稍后在“模型”中导入。</translation>
    </message>
    <message>
        <source>Looking for packs on USB sticks…</source>
        <translation type="unfinished">正在 USB 存储设备上查找模型包…</translation>
    </message>
    <message>
        <source>On your USB stick:</source>
        <translation type="unfinished">在您的 USB 存储设备上：</translation>
    </message>
    <message>
        <source>No pack was found on a USB stick.</source>
        <translation type="unfinished">未在 USB 存储设备上找到模型包。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished">导入 %1</translation>
    </message>
    <message>
        <source>Continue without a model</source>
        <translation type="unfinished">不使用模型并继续</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation type="unfinished">试用问题</translation>
    </message>
    <message>
        <source>A question that your documents answer</source>
        <translation type="unfinished">您的文档能回答的问题</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished">提问</translation>
    </message>
    <message>
        <source>Open Wardlight</source>
        <translation type="unfinished">打开 Wardlight</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished">试一试</translation>
    </message>
    <message>
        <source>The answer is made of sentences of your documents. The number behind each, like [1], opens the page that it comes from, with the sentence marked.</source>
        <translation type="unfinished">回答由您的文档中的句子组成。每句后面的编号，例如 [1]，会打开其出处页面，并标出该句。</translation>
    </message>
    <message>
        <source>There is no document to ask yet. Go back to add some or the samples, or open Wardlight and add them in the Library tab.</source>
        <translation type="unfinished">还没有可供提问的文档。请返回添加文档或示例，或打开 Wardlight 并在“文库”选项卡中添加。</translation>
    </message>
    <message>
        <source>A question to the sample guideline on malaria in children:</source>
        <translation type="unfinished">向关于儿童疟疾的示例指南提一个问题：</translation>
    </message>
    <message>
        <source>Ask something that one of your documents answers:</source>
        <translation type="unfinished">问一个您的某份文档能回答的问题：</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished">危险信号</translation>
    </message>
    <message>
        <source>Found by rules in what you type, before any model.</source>
        <translation type="unfinished">由规则在您输入的内容中查出，先于任何模型。</translation>
    </message>
    <message>
        <source>The rules found no danger sign in a text that has one. Tell your IT.</source>
        <translation type="unfinished">文本中有危险信号，规则却未查出。请告知信息科。</translation>
    </message>
    <message>
        <source>Allergy, pregnancy, child and kidney check</source>
        <translation type="unfinished">过敏、妊娠、儿童和肾脏检查</translation>
    </message>
    <message>
        <source>Compares the drugs of an answer with what you wrote of the patient.</source>
        <translation type="unfinished">将回答中的药物与您所写的患者情况相比对。</translation>
    </message>
    <message>
        <source>The rules missed a drug that its allergy forbids. Tell your IT.</source>
        <translation type="unfinished">规则漏掉了一种因过敏而禁用的药物。请告知信息科。</translation>
    </message>
    <message>
        <source>Finds passages also where other words are used.</source>
        <translation type="unfinished">即使用词不同，也能找到段落。</translation>
    </message>
    <message>
        <source>No embedder is installed; only words are searched.</source>
        <translation type="unfinished">未安装嵌入模型；仅按词语搜索。</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished">按语义搜索</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished">语言模型</translation>
    </message>
    <message>
        <source>All checks run.</source>
        <translation type="unfinished">所有检查均在运行。</translation>
    </message>
    <message>
        <source>These checks are off: %1. Be twice as careful.</source>
        <translation type="unfinished">以下检查未运行：%1。请加倍小心。</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">运行中</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation type="unfinished">未运行</translation>
    </message>
    <message>
        <source>A check that runs can still miss something. Read the source before you act.</source>
        <translation type="unfinished">运行中的检查仍可能有所遗漏。采取行动前请阅读来源。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">检查</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished">查找操作</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished">输入您想做的事</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">操作</translation>
    </message>
    <message>
        <source>No action has these words. Try fewer or others.</source>
        <translation type="unfinished">没有操作包含这些词语。请减少或更换词语。</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to do it, Esc to close</source>
        <translation type="unfinished">↑ ↓ 选择，Enter 执行，Esc 关闭</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">未记录</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished">指南</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">参考资料</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished">未核实</translation>
    </message>
    <message>
        <source>Past review date</source>
        <translation type="unfinished">已过复审日期</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation type="unfinished">今天到期复审</translation>
    </message>
    <message numerus="yes">
        <source>Review in %1 days</source>
        <comment>Review in %1 day</comment>
        <translation type="unfinished">
            <numerusform>%1 天后复审</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">已被取代</translation>
    </message>
    <message>
        <source>Ready (by words)</source>
        <translation type="unfinished">就绪（按词语）</translation>
    </message>
    <message>
        <source>Indexing %1 %</source>
        <translation type="unfinished">正在索引 %1 %</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">已过期</translation>
    </message>
    <message>
        <source>Ready (scanned)</source>
        <translation type="unfinished">就绪（扫描）</translation>
    </message>
    <message>
        <source>Some pages are scans; their text was read by OCR.</source>
        <translation type="unfinished">有些页面是扫描件；其文本由 OCR 读取。</translation>
    </message>
    <message>
        <source>On some pages OCR was unsure; check numbers and units against the page image.</source>
        <translation type="unfinished">有些页面的 OCR 结果不确定；请对照页面图像核对数字和单位。</translation>
    </message>
    <message>
        <source>Some text came out garbled; read those pages as images.</source>
        <translation type="unfinished">有些文本出现乱码；请以图像方式阅读这些页面。</translation>
    </message>
    <message>
        <source>A table could not be read row by row; check its values.</source>
        <translation type="unfinished">有一个表格无法逐行读取；请核对其数值。</translation>
    </message>
    <message>
        <source>The file holds text that is invisible on the page; it is never used in answers.</source>
        <translation type="unfinished">文件含有页面上不可见的文本；这些文本绝不会用于回答。</translation>
    </message>
    <message>
        <source>Part of the file could not be read; check the original.</source>
        <translation type="unfinished">文件有一部分无法读取；请核对原件。</translation>
    </message>
    <message>
        <source>Drop to summarize – one patient at a time</source>
        <translation type="unfinished">拖放以生成摘要 – 每次一位患者</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished">拖放以添加到文库</translation>
    </message>
    <message>
        <source>Find on this screen</source>
        <translation type="unfinished">在此屏幕上查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished">上一个结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">下一个结果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 / %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">未找到</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation type="unfinished">此页尚未翻译；以英文显示。</translation>
    </message>
    <message>
        <source>Ask the question; break the line</source>
        <translation type="unfinished">提出问题；换行</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">按键</translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished">作用</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">主题</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">帮助文本</translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or others.</source>
        <translation type="unfinished">没有主题包含这些词语。请减少或更换词语。</translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished">新问题</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">添加文档…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished">添加文件夹…</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation type="unfinished">连同来源复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">另存为…</translation>
    </message>
    <message>
        <source>Print and save without names</source>
        <translation type="unfinished">打印和保存时去除姓名</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished">下一位患者</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation type="unfinished">立即隐藏</translation>
    </message>
    <message>
        <source>PIN for today…</source>
        <translation type="unfinished">今日 PIN…</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished">切换用户</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">退出</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">提问</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">文库</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished">下一来源</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished">上一来源</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">上一页</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished">筛选文档</translation>
    </message>
    <message>
        <source>Clinical scores…</source>
        <translation type="unfinished">临床评分…</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished">先前的问题</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">缩小文字</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished">正常文字</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">正在写出</translation>
    </message>
    <message>
        <source>The language changes as soon as the work under way has ended.</source>
        <translation type="unfinished">正在进行的工作一结束，语言就会更改。</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 off</source>
        <comment>Checks: 1 off</comment>
        <translation type="unfinished">
            <numerusform>检查：%1 项未运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what you read best. You can change it at any time in Settings.</source>
        <translation type="unfinished">选择您最便于阅读的选项。您可以随时在“设置”中更改。</translation>
    </message>
    <message>
        <source>Set by your hospital</source>
        <translation type="unfinished">由贵院设定</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Welcome to Wardlight</source>
        <translation type="unfinished">欢迎使用 Wardlight</translation>
    </message>
    <message>
        <source>What Wardlight is for, and what it is not for</source>
        <translation type="unfinished">Wardlight 的用途，以及不适用的用途</translation>
    </message>
    <message>
        <source>I have read this. I check the source before I act.</source>
        <translation type="unfinished">我已阅读。采取行动前我会核对来源。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished">查找操作…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished">任何内容都不会离开这台计算机</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message>
        <source>Dark pages in the dark theme</source>
        <translation type="unfinished">深色主题中使用深色页面</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was lost.</source>
        <translation type="unfinished">程序出错。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, copy the details for your IT department.</source>
        <translation type="unfinished">请继续工作；如果再次发生，请复制详情交给信息科。</translation>
    </message>
    <message>
        <source>No language model – answers are quoted from your documents</source>
        <translation type="unfinished">没有语言模型 – 回答摘录自您的文档</translation>
    </message>
    <message>
        <source>Model %1 on %2</source>
        <translation type="unfinished">模型 %1 运行于 %2</translation>
    </message>
    <message>
        <source> rests for a while – answers are quoted from your documents</source>
        <translation type="unfinished"> 暂停中 – 回答摘录自您的文档</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">离线 – 任何内容都不会离开这台计算机</translation>
    </message>
    <message>
        <source>Hospital network – questions go to %1</source>
        <translation type="unfinished">医院网络 – 问题发送到 %1</translation>
    </message>
    <message>
        <source>Leave out names, numbers and dates of birth</source>
        <translation type="unfinished">略去姓名、号码和出生日期</translation>
    </message>
    <message>
        <source>For this copy alone. Read it before you pass it on: a name may be missed.</source>
        <translation type="unfinished">仅用于本次副本。转交前请先通读：可能有姓名未被略去。</translation>
    </message>
    <message>
        <source>Too short or too simple</source>
        <translation type="unfinished">太短或太简单</translation>
    </message>
    <message>
        <source>Fair – a longer one is safer</source>
        <translation type="unfinished">尚可 – 更长更安全</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">强</translation>
    </message>
    <message>
        <source>PIN for today</source>
        <translation type="unfinished">今日 PIN</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation type="unfinished">新 PIN，4 至 12 位数字</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">再次输入相同 PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished">设置 PIN</translation>
    </message>
    <message>
        <source>Forget the PIN</source>
        <translation type="unfinished">不再保留 PIN</translation>
    </message>
    <message>
        <source>The PIN unlocks this window for %1 hours, or until Wardlight is closed. After five wrong tries only the passphrase opens it. It is never written to the disk.</source>
        <translation type="unfinished">PIN 可在 %1 小时内或 Wardlight 关闭之前解锁此窗口。输错五次后，只有口令能打开。PIN 从不写入磁盘。</translation>
    </message>
    <message>
        <source>Your hospital allows no PIN.</source>
        <translation type="unfinished">贵院不允许使用 PIN。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished">两次输入的 PIN 不同。请重新输入第二个。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Next part of the screen, or the one before</source>
        <translation type="unfinished">屏幕的下一部分或上一部分</translation>
    </message>
    <message>
        <source>Stop, or close what is open</source>
        <translation type="unfinished">停止，或关闭已打开的内容</translation>
    </message>
    <message>
        <source>%1 connections attempted since start (%2).</source>
        <translation type="unfinished">启动以来尝试的连接：%1 次 (%2)。</translation>
    </message>
    <message>
        <source>%1 connections to other places attempted since start (%2).</source>
        <translation type="unfinished">启动以来尝试连接其他地址：%1 次 (%2)。</translation>
    </message>
    <message>
        <source>All were refused. Tell your IT department.</source>
        <translation type="unfinished">全部已被拒绝。请告知信息科。</translation>
    </message>
    <message>
        <source>Hospital network</source>
        <translation type="unfinished">医院网络</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">离线</translation>
    </message>
    <message>
        <source>Nothing. Asking, reading, adding documents and locking all work on this computer alone.</source>
        <translation type="unfinished">没有。提问、阅读、添加文档和锁定都只在这台计算机上进行。</translation>
    </message>
    <message>
        <source>What needs a network?</source>
        <translation type="unfinished">哪些功能需要网络？</translation>
    </message>
    <message>
        <source>Every attempt of the program to open a connection or to look up an address is refused and counted here.</source>
        <translation type="unfinished">程序每次尝试打开连接或查询地址，都会被拒绝并在此计数。</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation type="unfinished">监视哪些内容？</translation>
    </message>
    <message>
        <source>Start Wardlight in an empty network namespace (unshare -rn wardlight), where no connection is possible, or trace its system calls; everything works the same, and no internet address is ever used.</source>
        <translation type="unfinished">在空的网络命名空间中启动 Wardlight (unshare -rn wardlight)，那里无法建立任何连接；或跟踪其系统调用。一切功能照常，且从不使用任何互联网地址。</translation>
    </message>
    <message>
        <source>How can IT prove it?</source>
        <translation type="unfinished">信息科如何证实？</translation>
    </message>
    <message>
        <source>Your hospital runs the language model on a server of its own. To phrase an answer or a summary, Wardlight sends the question, the passages and the text of reports to %1, and to no other place. Searching, reading, scores and danger signs work on this computer alone.</source>
        <translation type="unfinished">贵院在自己的服务器上运行语言模型。为撰写回答或摘要，Wardlight 将问题、段落和报告文本发送到 %1，不发送到任何其他地方。搜索、阅读、评分和危险信号只在这台计算机上进行。</translation>
    </message>
    <message>
        <source>What leaves this computer?</source>
        <translation type="unfinished">哪些内容会离开这台计算机？</translation>
    </message>
    <message>
        <source>The address and the server&apos;s certificate are set by your IT department. A separate part of the program may reach that address and nothing else; every other attempt is refused and counted here.</source>
        <translation type="unfinished">该地址和服务器证书由信息科设定。只有程序的一个独立部分可以访问该地址，且不能访问其他任何地址；其他每次尝试都会被拒绝并在此计数。</translation>
    </message>
    <message>
        <source>Nothing is lost: answers are then quoted from your documents, as without a model.</source>
        <translation type="unfinished">没有任何损失：此时回答摘录自您的文档，与没有模型时相同。</translation>
    </message>
    <message>
        <source>And when the server does not answer?</source>
        <translation type="unfinished">如果服务器没有响应怎么办？</translation>
    </message>
    <message>
        <source>In one encrypted library in your data folder. Without the passphrase or the recovery key nobody can read it.</source>
        <translation type="unfinished">在您数据文件夹中的一个加密文库里。没有口令或恢复密钥，谁也无法读取。</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation type="unfinished">文档在哪里？</translation>
    </message>
    <message>
        <source>Wardlight is already open on this library.</source>
        <translation type="unfinished">Wardlight 已打开此文库。</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished">请使用另一个窗口，或将其关闭后重试。</translation>
    </message>
    <message numerus="yes">
        <source>library: %1 documents</source>
        <comment>library: %1 document</comment>
        <translation type="unfinished">
            <numerusform>文库：%1 份文档</numerusform>
        </translation>
    </message>
</context>
</TS>
