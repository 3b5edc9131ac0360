<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Substantive</source>
        <translation>实质</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Changes of sense, new and deleted paragraphs</source>
        <translation>含义变化、新增和删除的段落</translation>
    </message>
    <message>
        <source>A reference rolled forward to a newer document</source>
        <translation>更新为较新文件的引用</translation>
    </message>
    <message>
        <source>A date brought up to date</source>
        <translation>更新的日期</translation>
    </message>
    <message>
        <source>A session or paragraph number brought up to date</source>
        <translation>更新的届次或段落编号</translation>
    </message>
    <message>
        <source>The rule for repeated verbs: Recalling, Recalling also, Recalling further</source>
        <translation>重复动词规则：回顾、又回顾、还回顾</translation>
    </message>
    <message>
        <source>Grammar, punctuation or wording without a change of sense</source>
        <translation>不改变含义的语法、标点或措辞</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place</source>
        <translation>位于他处的段落</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>moved to %1</source>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>移自%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word（.docx）</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>网页（.html）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (.csv)</source>
        <translation>电子表格（.csv）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, revisions</source>
        <translation>%1，订正清单</translation>
    </message>
    <message>
        <source>%1, concordance</source>
        <translation>%1，对照表</translation>
    </message>
    <message>
        <source>%1, redline</source>
        <translation>%1，标记文本</translation>
    </message>
    <message>
        <source>%1, large print</source>
        <translation>%1，大字版</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing a window; “-” is standard output.</source>
        <translation>写出PDF而不显示窗口；“-”为标准输出。</translation>
    </message>
    <message>
        <source>With --write-pdf: comparison, notes, concordance or text.</source>
        <translation>与--write-pdf合用：comparison（比较）、notes（订正清单）、concordance（对照表）或text（文本）。</translation>
    </message>
    <message>
        <source>With --write-pdf: side-by-side in landscape, or one redline in portrait.</source>
        <translation>与--write-pdf合用：side-by-side（并排，横向）或redline（单一标记文本，纵向）。</translation>
    </message>
    <message>
        <source>The same as --layout redline.</source>
        <translation>等同于--layout redline。</translation>
    </message>
    <message>
        <source>With --write-pdf: a4 or letter.</source>
        <translation>与--write-pdf合用：a4或letter。</translation>
    </message>
    <message>
        <source>The same as --paper letter.</source>
        <translation>等同于--paper letter。</translation>
    </message>
    <message>
        <source>With --write-pdf: leave unchanged paragraphs out.</source>
        <translation>与--write-pdf合用：略去未更改的段落。</translation>
    </message>
    <message>
        <source>With --write-pdf: a sheet to read from, of notes or a text.</source>
        <translation>与--write-pdf合用：供宣读的大字版，内容为订正清单或文本。</translation>
    </message>
    <message>
        <source>With --write-pdf: say at the end what it was made from and how.</source>
        <translation>与--write-pdf合用：在末尾注明来源和制作方式。</translation>
    </message>
    <message>
        <source>With --write-pdf: author of the annotations.</source>
        <translation>与--write-pdf合用：标注的作者。</translation>
    </message>
    <message>
        <source>With --write-pdf: compare every text with the one at this place.</source>
        <translation>与--write-pdf合用：将每个文本与此位置的文本比较。</translation>
    </message>
    <message>
        <source>With --write-pdf: files with tracked changes as proposed, before, or both.</source>
        <translation>与--write-pdf合用：含修订的文件按proposed（提议稿）、before（原稿）或both（两者）读取。</translation>
    </message>
    <message>
        <source>With --write-pdf: exit with 1 where there are differences.</source>
        <translation>与--write-pdf合用：有差异时以1退出。</translation>
    </message>
    <message>
        <source>With --write-pdf: put the notes and statuses of this workspace on the pages.</source>
        <translation>与--write-pdf合用：在页面上加入此工作区的批注和状态。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1与%2比较</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n个未更改的段落</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>移入</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>删除的段落</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1，SHA-256 %2…</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>文本比较</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>段落：%1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Words: %1 inserted, %2 deleted</source>
        <translation>词：插入%1，删除%2</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>移入</translation>
    </message>
    <message>
        <source>reference, date, number or style, new</source>
        <translation>引用、日期、编号或文体，新</translation>
    </message>
    <message>
        <source>and old</source>
        <translation>及旧</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>No State that took part in both votes changed its position</source>
        <translation>参加两次表决的国家均未改变立场</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) changed position</source>
        <translation>
            <numerusform>%n国改变立场</numerusform>
        </translation>
    </message>
    <message>
        <source>States by position</source>
        <translation>按立场列国家</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n texts compared</source>
        <translation>
            <numerusform>%1至%2：比较%n个文本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>系列中的所有段落</translation>
    </message>
    <message>
        <source>Every text is compared with %1.</source>
        <translation>每个文本均与%1比较。</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>文本%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入%1</translation>
    </message>
    <message>
        <source>Write a picture of the settled window and quit.</source>
        <translation>写出稳定后的窗口图片并退出。</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720.</source>
        <translation>窗口大小，如1280x720。</translation>
    </message>
    <message>
        <source>Go to a paragraph, as &quot;OP 12&quot;.</source>
        <translation>转到段落，如&quot;OP 12&quot;。</translation>
    </message>
    <message>
        <source>Go to a change, by its number.</source>
        <translation>按编号转到更改。</translation>
    </message>
    <message>
        <source>Compare two texts of the series, by their places, as 1,5.</source>
        <translation>按位置比较系列中的两个文本，如1,5。</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away.</source>
        <translation>折叠未更改的段落。</translation>
    </message>
    <message>
        <source>Panels to open, as votes,texts.</source>
        <translation>要打开的面板，如votes,texts。</translation>
    </message>
    <message>
        <source>Print the milliseconds until first paint and settled, and quit.</source>
        <translation>输出到首次绘制和稳定为止的毫秒数并退出。</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other.</source>
        <translation>将决议草案和通过的文本并列显示。</translation>
    </message>
    <message>
        <source>Open the specimen series.</source>
        <translation>打开样本系列。</translation>
    </message>
    <message>
        <source>Keep what the window remembers in this file.</source>
        <translation>将窗口记住的内容保存在此文件中。</translation>
    </message>
    <message>
        <source>The window&apos;s language: ar, en, es, fr, ru or zh.</source>
        <translation>窗口语言：ar、en、es、fr、ru或zh。</translation>
    </message>
    <message>
        <source>Commands to run then, by name, as tools.palette.</source>
        <translation>随后要执行的命令，按名称，如tools.palette。</translation>
    </message>
    <message>
        <source>Size of the texts, in percent.</source>
        <translation>文本大小，以百分比计。</translation>
    </message>
    <message>
        <source>system, light, dark, high-contrast, high-contrast-dark or monochrome.</source>
        <translation>system（系统）、light（浅色）、dark（深色）、high-contrast（高对比度）、high-contrast-dark（深色高对比度）或monochrome（单色）。</translation>
    </message>
    <message>
        <source>Texts to compare, or one workspace.</source>
        <translation>要比较的文本，或一个工作区。</translation>
    </message>
    <message>
        <source>Hold the revisions announced in this file against what came of them.</source>
        <translation>将此文件中宣布的订正与实际结果核对。</translation>
    </message>
    <message>
        <source>Show all texts, marked against the one at this place.</source>
        <translation>显示所有文本，并以该位置的文本为准加标记。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>character %1: %2</source>
        <translation>第%1个字符：%2</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>一开始即有</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a text, what became of the paragraph there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 and edited</source>
        <translation>%1并修改</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>paragraph, text, what became of it</comment>
        <translation>%2中的%1：%3</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>moved to %1</source>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>移自%1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <comment>in a text: what changed</comment>
        <translation>在%1中：%2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n段相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n段修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n段移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n段拆分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n段合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n段新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n段删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n段重新编号</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 – Resolute</source>
        <translation>%1和%2 – Resolute</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n个文本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>new paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation>段落已删除</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>移自%1</translation>
    </message>
    <message>
        <source>new footnote</source>
        <translation>新脚注</translation>
    </message>
    <message>
        <source>footnote deleted</source>
        <translation>脚注已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) inserted: %1</source>
        <translation>
            <numerusform>插入%n个词：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) deleted: %1</source>
        <translation>
            <numerusform>删除%n个词：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>“%1”改为“%2”</translation>
    </message>
    <message>
        <source>in a footnote, %1</source>
        <translation>脚注中，%1</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>African States</source>
        <translation>非洲国家</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>亚太国家</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>东欧国家</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>拉丁美洲和加勒比国家</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>西欧和其他国家</translation>
    </message>
    <message>
        <source>No regional group</source>
        <translation>无区域组</translation>
    </message>
    <message>
        <source>African</source>
        <comment>regional group, short</comment>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>regional group, short</comment>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>regional group, short</comment>
        <translation>东欧</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <comment>Latin American and Caribbean group, short</comment>
        <translation>拉加组</translation>
    </message>
    <message>
        <source>WEOG</source>
        <comment>Western European and other group, short</comment>
        <translation>西欧等</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>1国</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n国</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <translation>%1票赞成，%2票反对，%3票弃权</translation>
    </message>
    <message>
        <source>Not carried: %1 of %2 votes in favour, and %3 were needed.</source>
        <translation>未通过：%2票中%1票赞成，需要%3票。</translation>
    </message>
    <message>
        <source>Carried by %1 of %2 votes; %3 were needed.</source>
        <translation>以%2票中的%1票通过；需要%3票。</translation>
    </message>
    <message>
        <source>It would have failed with %1 voting against instead.</source>
        <comment>1 State, 12 States</comment>
        <translation>若%1改投反对票，则不能通过。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>每次都参加</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>States that took another position than before</source>
        <translation>立场与之前不同的国家</translation>
    </message>
    <message>
        <source>States that took part in every vote</source>
        <translation>参加每次表决的国家</translation>
    </message>
    <message>
        <source>States that took part in one vote only</source>
        <translation>只参加一次表决的国家</translation>
    </message>
    <message>
        <source>States that sponsor a text of the series</source>
        <translation>系列中某一文本的提案国</translation>
    </message>
</context>
<context>
    <name>WordAge</name>
    <message>
        <source>since %1</source>
        <comment>since a text</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a paragraph, a text</comment>
        <translation>%2中的%1</translation>
    </message>
    <message>
        <source>Words without a mark stand there since %1.</source>
        <translation>未标记的词语自%1起即在此处。</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <comment>since a text; texts</comment>
        <translation>%1；不在%2中</translation>
    </message>
</context>
<context>
    <name>WordAges</name>
    <message>
        <source>stands here since %1</source>
        <translation>自%1起即在此处</translation>
    </message>
    <message>
        <source>stands here since %1 of %2</source>
        <comment>a text, its date</comment>
        <translation>自%1（%2）起即在此处</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <translation>%1；不在%2中</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>移动并修改</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>高置信度</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>中置信度</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>低置信度</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>实质</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>动词加强</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>动词减弱</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>增加保留语</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>删去保留语</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>增加限定语</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>删去限定语</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>对象改变</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>期限改变</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>数量改变</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>增加引述</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>删去引述</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>段内移动</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>仅排印</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>not a member then</source>
        <translation>当时非成员</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>preambular paragraph %1</source>
        <translation>序言部分第%1段</translation>
    </message>
    <message>
        <source>operative paragraph %1</source>
        <translation>执行部分第%1段</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a text before the changes that are tracked in its file</comment>
        <translation>原稿</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>a text with the changes that are tracked in its file</comment>
        <translation>提议稿</translation>
    </message>
    <message>
        <source>Tracked changes of %1</source>
        <translation>%1的修订</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>文本比较</translation>
    </message>
    <message>
        <source>Words inserted: {1} · words deleted: {2}</source>
        <translation>插入词数：{1} · 删除词数：{2}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>routine: reference, date, number, style</source>
        <translation>例行：引用、日期、编号、文体</translation>
    </message>
    <message>
        <source>moved from, moved to</source>
        <translation>移自、移至</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>拆分或合并</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Unchanged paragraphs: {1}</source>
        <translation>未更改的段落：{1}</translation>
    </message>
    <message>
        <source>moved here from {1}</source>
        <translation>自{1}移至此处</translation>
    </message>
    <message>
        <source>moved to {1}</source>
        <translation>移至{1}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Footnote {1}</source>
        <translation>脚注{1}</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>系列中的所有段落</translation>
    </message>
    <message>
        <source>{1} in favour, {2} against, {3} abstaining</source>
        <translation>{1}票赞成，{2}票反对，{3}票弃权</translation>
    </message>
    <message>
        <source>The declared tally differs from the lists.</source>
        <translation>宣布的票数与名单不符。</translation>
    </message>
    <message>
        <source>Changed position: {1}</source>
        <translation>改变立场：{1}</translation>
    </message>
    <message>
        <source>{1}: {2} → {3}</source>
        <translation>{1}：{2} → {3}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>Recorded votes</source>
        <translation>记录表决</translation>
    </message>
    <message>
        <source>Changes: {1}</source>
        <translation>更改：{1}</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Note: {1}</source>
        <translation>注：{1}</translation>
    </message>
    <message>
        <source>Changes: {1}; words in {2}, out {3}</source>
        <translation>更改：{1}；插入{2}词，删除{3}词</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>移动并修改</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>style</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>实质</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>非成员</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{1} January {2}</source>
        <translation>{2}年1月{1}日</translation>
    </message>
    <message>
        <source>{1} February {2}</source>
        <translation>{2}年2月{1}日</translation>
    </message>
    <message>
        <source>{1} March {2}</source>
        <translation>{2}年3月{1}日</translation>
    </message>
    <message>
        <source>{1} April {2}</source>
        <translation>{2}年4月{1}日</translation>
    </message>
    <message>
        <source>{1} May {2}</source>
        <translation>{2}年5月{1}日</translation>
    </message>
    <message>
        <source>{1} June {2}</source>
        <translation>{2}年6月{1}日</translation>
    </message>
    <message>
        <source>{1} July {2}</source>
        <translation>{2}年7月{1}日</translation>
    </message>
    <message>
        <source>{1} August {2}</source>
        <translation>{2}年8月{1}日</translation>
    </message>
    <message>
        <source>{1} September {2}</source>
        <translation>{2}年9月{1}日</translation>
    </message>
    <message>
        <source>{1} October {2}</source>
        <translation>{2}年10月{1}日</translation>
    </message>
    <message>
        <source>{1} November {2}</source>
        <translation>{2}年11月{1}日</translation>
    </message>
    <message>
        <source>{1} December {2}</source>
        <translation>{2}年12月{1}日</translation>
    </message>
    <message>
        <source>None of these texts has a recorded vote.</source>
        <translation>这些文本均无记录表决。</translation>
    </message>
    <message>
        <source>Carried with {1} of {2} votes; {3} were needed.</source>
        <translation>以{2}票中的{1}票通过；需要{3}票。</translation>
    </message>
    <message>
        <source>Not carried: {1} of {2} votes; {3} were needed.</source>
        <translation>未通过：{2}票中的{1}票；需要{3}票。</translation>
    </message>
    <message>
        <source>Took part in one vote only: {1}</source>
        <translation>仅参加一次表决：{1}</translation>
    </message>
    <message>
        <source>* changed position</source>
        <translation>* 改变立场</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <source>Moved: {1} of the old text</source>
        <translation>移动：旧文本的{1}</translation>
    </message>
    <message>
        <source>From {1} of the old text</source>
        <translation>来自旧文本的{1}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted: {1}</source>
        <translation>删除：{1}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Before: {1}</source>
        <translation>原为：{1}</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>段落已删除</translation>
    </message>
    <message>
        <source>{1} of the old text is deleted here:</source>
        <translation>旧文本的{1}在此删除：</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Announced and done: {1}</source>
        <translation>已宣布且已落实：{1}</translation>
    </message>
    <message>
        <source>Announced and not done as announced: {1}</source>
        <translation>已宣布但未照此落实：{1}</translation>
    </message>
    <message>
        <source>Done and not announced: {1}</source>
        <translation>已作改动但未宣布：{1}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>done in other words</source>
        <translation>以其他措辞落实</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>部分落实</translation>
    </message>
    <message>
        <source>done otherwise</source>
        <translation>以其他方式落实</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Texts: {1}</source>
        <translation>文本：{1}</translation>
    </message>
    <message>
        <source>  changed since the workspace was saved</source>
        <translation>  工作区保存后已更改</translation>
    </message>
    <message>
        <source>  carried in the workspace</source>
        <translation>  包含在工作区内</translation>
    </message>
    <message>
        <source>{1} of {2} changes reviewed</source>
        <translation>已审阅{2}处更改中的{1}处</translation>
    </message>
    <message>
        <source>  for {1}</source>
        <translation>  交由{1}</translation>
    </message>
    <message>
        <source>{1} decided otherwise: {2}</source>
        <translation>{1}另有决定：{2}</translation>
    </message>
    <message>
        <source>Notes: {1}</source>
        <translation>批注：{1}</translation>
    </message>
    <message>
        <source>Notes whose place is no longer found: {1}</source>
        <translation>已找不到位置的批注：{1}</translation>
    </message>
    <message>
        <source>(its words are others now)</source>
        <translation>（其文字已不同）</translation>
    </message>
    <message>
        <source>{1} wrote otherwise: {2}</source>
        <translation>{1}另写为：{2}</translation>
    </message>
    <message>
        <source>Decisions whose change is no longer there: {1}</source>
        <translation>所涉更改已不存在的决定：{1}</translation>
    </message>
    <message>
        <source>Decisions on texts that cannot be read: {1}</source>
        <translation>涉及无法读取的文本的决定：{1}</translation>
    </message>
    <message>
        <source>Links by hand that no longer fit: {1}</source>
        <translation>不再适用的手动关联：{1}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>note that one deleted and the other changed</source>
        <translation>一方删除而另一方更改的批注</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status that one took back</source>
        <translation>一方撤回的状态</translation>
    </message>
    <message>
        <source>link by hand</source>
        <translation>手动关联</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>批注的位置</translation>
    </message>
    <message>
        <source>versions of a text</source>
        <translation>文本的版本</translation>
    </message>
    <message>
        <source>note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>未商定</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已阅悉</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Taken over: notes {1}, decisions {2}</source>
        <translation>已并入：批注{1}条，决定{2}项</translation>
    </message>
    <message>
        <source>Conflicts: {1}</source>
        <translation>冲突：{1}</translation>
    </message>
    <message>
        <source>{1}, was {2}</source>
        <translation>{1}，原为{2}</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <translation>{1}（{2}）</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}：{2}</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>起首词语</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所作更改</translation>
    </message>
    <message>
        <source>Source or sponsor</source>
        <translation>来源或提案国</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Text {1}</source>
        <translation>文本{1}</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>手动决定</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>one redline</source>
        <translation>单一标记文本</translation>
    </message>
    <message>
        <source>Keys: n next change, p the one before, r layout, f filters</source>
        <translation>按键：n为下一处更改，p为上一处更改，r为版式，f为筛选</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>{1} of the old text stood here; it is now {2}</source>
        <translation>旧文本的{1}原在此处；现为{2}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Status: {1}</source>
        <translation>状态：{1}</translation>
    </message>
    <message>
        <source>Status: {1}, assigned to {2}</source>
        <translation>状态：{1}，负责人：{2}</translation>
    </message>
    <message>
        <source>{1} of {2} has no counterpart in {3}</source>
        <translation>{2}的{1}在{3}中没有对应段落</translation>
    </message>
    <message>
        <source>{1} of {2} and {3} of {4} belong together</source>
        <translation>{2}的{1}与{4}的{3}相对应</translation>
    </message>
    <message>
        <source>class of “{1}” in {2}: {3}, {4}</source>
        <translation>{2}中“{1}”的类别：{3}，{4}</translation>
    </message>
    <message>
        <source>changes of words:</source>
        <translation>字词更改：</translation>
    </message>
    <message>
        <source>whole paragraphs and footnotes:</source>
        <translation>整段和整条脚注：</translation>
    </message>
    <message>
        <source>A paragraph or footnote that is new or deleted, and each split or merge, counts as one change.</source>
        <translation>新增或删除的每一段、每一条脚注，以及每次拆分或合并，均计为一处更改。</translation>
    </message>
    <message>
        <source>Paragraphs: {1}</source>
        <translation>段落：{1}</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>动词加强</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>动词减弱</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>增加保留语</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>删去保留语</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>增加限定语</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>删去限定语</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>对象改变</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>期限改变</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>数量改变</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>增加引述</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>删去引述</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>段内移动</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>仅排印</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>cannot be written: {1}</source>
        <translation>无法写入：{1}</translation>
    </message>
    <message>
        <source>a comparison needs at least two texts</source>
        <translation>比较至少需要两个文本</translation>
    </message>
    <message>
        <source>the base is text {1}, but there are only {2}</source>
        <translation>基准为第{1}个文本，但只有{2}个</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>only the typography differs</source>
        <translation>仅排印不同</translation>
    </message>
    <message>
        <source>only the blanks differ</source>
        <translation>仅空格不同</translation>
    </message>
    <message>
        <source>repeated-verb rule: “{1}” and “{2}” are the same opening verb</source>
        <translation>重复动词规则：“{1}”与“{2}”是同一起首动词</translation>
    </message>
    <message>
        <source>the opening verb became a verb within the sentence</source>
        <translation>起首动词成为句中动词</translation>
    </message>
    <message>
        <source>only capital letters differ</source>
        <translation>仅大小写不同</translation>
    </message>
    <message>
        <source>document symbol and its date</source>
        <translation>文号及其日期</translation>
    </message>
    <message>
        <source>document symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>a citation was added to or taken from a list</source>
        <translation>在列举中增加或删去引述</translation>
    </message>
    <message>
        <source>another conference, summit or meeting is cited</source>
        <translation>引述另一次会议或首脑会议</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the ordinal of a session or meeting</source>
        <translation>届会或会议的序数</translation>
    </message>
    <message>
        <source>a session is named in another way</source>
        <translation>届会另有称谓</translation>
    </message>
    <message>
        <source>the number of a paragraph, article or the like</source>
        <translation>段、条等的编号</translation>
    </message>
    <message>
        <source>a quantity: {1} and {2}</source>
        <translation>数量：{1}与{2}</translation>
    </message>
    <message>
        <source>the body speaks of itself or of its sister in another way</source>
        <translation>机构以另一方式称自身或姊妹机构</translation>
    </message>
    <message>
        <source>another wording for the same: {1}</source>
        <translation>同一内容的另一措辞：{1}</translation>
    </message>
    <message>
        <source>words without a sense of their own: {1}</source>
        <translation>本身无实义的词：{1}</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>仅标点不同</translation>
    </message>
    <message>
        <source>the same words in another grammatical form</source>
        <translation>同样词语的另一语法形式</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the paragraph in the other text</source>
        <translation>在另一文本中位于段内他处的词语</translation>
    </message>
    <message>
        <source>a variant of the same name: “{1}” and “{2}”</source>
        <translation>同一名称的变体：“{1}”与“{2}”</translation>
    </message>
    <message>
        <source>the opening verb changed: “{1}” and “{2}”</source>
        <translation>起首动词改变：“{1}”与“{2}”</translation>
    </message>
    <message>
        <source>words that carry sense: {1}</source>
        <translation>有实义的词：{1}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>无法读取：{1}</translation>
    </message>
    <message>
        <source>is larger than {1} MiB, the most that is read</source>
        <translation>超过{1} MiB，即可读取的上限</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as proposed, with all of them accepted</source>
        <translation>含{2}的{1}处修订；按提议稿读取，全部接受</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as before, with all of them rejected</source>
        <translation>含{2}的{1}处修订；按原稿读取，全部拒绝</translation>
    </message>
    <message>
        <source>holds {1} comments by {2}</source>
        <translation>含{2}的{1}条批注</translation>
    </message>
    <message>
        <source>a field begins and never ends: text after it may be missing</source>
        <translation>有域未结束：其后的文本可能缺失</translation>
    </message>
    <message>
        <source>the file is damaged: it has no text body</source>
        <translation>文件已损坏：没有正文</translation>
    </message>
    <message>
        <source>byte {1} of the line (hexadecimal {2}) is not UTF-8: save the file as UTF-8 text</source>
        <translation>该行第{1}字节（十六进制{2}）不是UTF-8：请将文件存为UTF-8文本</translation>
    </message>
    <message>
        <source>the UTF-16 text is broken at byte {1} of the file</source>
        <translation>UTF-16文本在文件第{1}字节处损坏</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>不含文本</translation>
    </message>
    <message>
        <source>the Markdown cannot be read: memory ran out</source>
        <translation>无法读取Markdown：内存不足</translation>
    </message>
    <message>
        <source>has no text, only pictures of {1} pages (a scan): run text recognition (OCR) on it first</source>
        <translation>没有文本，只有{1}页图像（扫描件）：请先进行文字识别（OCR）</translation>
    </message>
    <message>
        <source>{1} of {2} pages have no text, only pictures, and were not read: {3}</source>
        <translation>{2}页中有{1}页没有文本、只有图像，未读取：{3}</translation>
    </message>
    <message>
        <source>only the first {1} of {2} pages were read: the text is longer than the limit</source>
        <translation>仅读取了{2}页中的前{1}页：文本超过上限</translation>
    </message>
    <message>
        <source>the file is damaged; what could be read was read ({1})</source>
        <translation>文件已损坏；已读取可读部分（{1}）</translation>
    </message>
    <message>
        <source>taken out of the pages: {1}</source>
        <translation>从页面中去除：{1}</translation>
    </message>
    <message>
        <source>{1} paragraphs were joined over page breaks</source>
        <translation>{1}段跨页连接</translation>
    </message>
    <message>
        <source>{1} words that stand on end were left out</source>
        <translation>略去{1}个竖排词</translation>
    </message>
    <message>
        <source>is damaged: nothing of this PDF can be read{1}</source>
        <translation>已损坏：此PDF完全无法读取{1}</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a PDF viewer and save a copy without one</source>
        <translation>有密码保护：请在PDF阅读器中打开并另存一份无密码的副本</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>seems to be {1}, which is not read here: save it as plain text or Markdown</source>
        <translation>似为{1}，此处无法读取：请存为纯文本或Markdown</translation>
    </message>
    <message>
        <source>seems to be {1}: open it in Word or LibreOffice and save it as Word document (.docx)</source>
        <translation>似为{1}：请在Word或LibreOffice中打开并存为Word文档（.docx）</translation>
    </message>
    <message>
        <source>is no text: a zero byte stands at byte {1} of the file</source>
        <translation>不是文本：文件第{1}字节为零字节</translation>
    </message>
    <message>
        <source>the file is damaged: {1} is no well-formed XML ({2})</source>
        <translation>文件已损坏：{1}不是格式正确的XML（{2}）</translation>
    </message>
    <message>
        <source>the file is damaged: {1} holds bytes that are no UTF-8</source>
        <translation>文件已损坏：{1}含有非UTF-8字节</translation>
    </message>
    <message>
        <source>{1} is nested more than {2} deep, which no real text is</source>
        <translation>{1}嵌套超过{2}层，真实文本不会如此</translation>
    </message>
    <message>
        <source>{1} has more than {2} elements and attributes, which is more than can be read safely</source>
        <translation>{1}的元素和属性超过{2}个，超出可安全读取的范围</translation>
    </message>
    <message>
        <source>the file is damaged: it cannot be unpacked ({1})</source>
        <translation>文件已损坏：无法解压（{1}）</translation>
    </message>
    <message>
        <source>holds {1} files inside; more than {2} are not read</source>
        <translation>内含{1}个文件；最多读取{2}个</translation>
    </message>
    <message>
        <source>its part “{1}” unpacks to more than can be read safely ({2})</source>
        <translation>其部分“{1}”解压后超出可安全读取的大小（{2}）</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{1}” is missing</source>
        <translation>文件已损坏：缺少其部分“{1}”</translation>
    </message>
    <message>
        <source>is protected by a password: save it without one and try again</source>
        <translation>有密码保护：请去除密码保存后重试</translation>
    </message>
    <message>
        <source>the text says that {1} voted “{2}”, its list has {3}</source>
        <translation>文本称{1}国投“{2}”，其名单有{3}国</translation>
    </message>
    <message>
        <source>{1} stands twice in the lists of the vote</source>
        <translation>{1}在表决名单中出现两次</translation>
    </message>
    <message>
        <source>{1} in the lists of the vote is no State that is known here</source>
        <translation>表决名单中的{1}不是此处已知的国家</translation>
    </message>
    <message>
        <source>footnote {1} has no mark in the text</source>
        <translation>脚注{1}在文中没有标记</translation>
    </message>
    <message>
        <source>the mark {1} has no footnote</source>
        <translation>标记{1}没有脚注</translation>
    </message>
    <message>
        <source>there are several footnotes {1}</source>
        <translation>有多个脚注{1}</translation>
    </message>
    <message>
        <source>“{1}”: two ordinal numbers in a row, one of them seems to be left over</source>
        <translation>“{1}”：连续两个序数，其一似为遗留</translation>
    </message>
    <message>
        <source>paragraph {1} follows paragraph {2}</source>
        <translation>第{1}段接在第{2}段之后</translation>
    </message>
    <message>
        <source>there are two paragraphs {1} in a row</source>
        <translation>连续两个第{1}段</translation>
    </message>
    <message>
        <source>a bracket in this paragraph is not closed or not opened: {1}</source>
        <translation>本段有括号未闭合或未开启：{1}</translation>
    </message>
    <message>
        <source>a quotation in this paragraph is not closed or not opened: {1}</source>
        <translation>本段有引号未闭合或未开启：{1}</translation>
    </message>
    <message>
        <source>this paragraph ends without punctuation: “… {1}”</source>
        <translation>本段末尾没有标点：“……{1}”</translation>
    </message>
    <message>
        <source>this paragraph has no opening words that are known here: “{1} …”</source>
        <translation>本段没有此处已知的起首词语：“{1}……”</translation>
    </message>
    <message>
        <source>a paragraph that was cut here is put together again</source>
        <translation>此处断开的段落已重新连接</translation>
    </message>
    <message>
        <source>a paragraph that was cut by a page break or notes is put together again</source>
        <translation>被分页或脚注断开的段落已重新连接</translation>
    </message>
    <message>
        <source>lines that were run together here are parted</source>
        <translation>此处粘连的行已分开</translation>
    </message>
    <message>
        <source>this line of the masthead is not understood: {1}</source>
        <translation>无法理解文件头的这一行：{1}</translation>
    </message>
    <message>
        <source>the sponsor {1} is no State that is known here</source>
        <translation>提案国{1}不是此处已知的国家</translation>
    </message>
    <message>
        <source>this text is no resolution: it is shown as headings and sections</source>
        <translation>此文本不是决议：以标题和章节显示</translation>
    </message>
    <message>
        <source>{1}: the tally says {2} {3}, the list names {4}</source>
        <translation>{1}：票数为{2}（{3}），名单列有{4}国</translation>
    </message>
    <message>
        <source>{1}: {2} is named twice</source>
        <translation>{1}：{2}列出两次</translation>
    </message>
    <message>
        <source>{1}: “{2}” is no State that is known here</source>
        <translation>{1}：“{2}”不是此处已知的国家</translation>
    </message>
    <message>
        <source>{1}: {2} is named, but was not a member on {3}</source>
        <translation>{1}：列有{2}，但其于{3}不是成员</translation>
    </message>
    <message>
        <source>{1}: the text gives a tally and does not name the States</source>
        <translation>{1}：文本给出票数但未列国名</translation>
    </message>
    <message>
        <source>{1}: {2} States are named, and the Council has {3} seats</source>
        <translation>{1}：列有{2}国，而理事会有{3}席</translation>
    </message>
    <message>
        <source>cannot be read as PDF: {1}</source>
        <translation>无法作为PDF读取：{1}</translation>
    </message>
    <message>
        <source>is encrypted, so nothing can be added to it; save it without protection first</source>
        <translation>已加密，无法添加内容；请先去除保护后保存</translation>
    </message>
    <message>
        <source>has no page {1}</source>
        <translation>没有第{1}页</translation>
    </message>
    <message>
        <source>is not part of this program</source>
        <translation>不是本程序的一部分</translation>
    </message>
    <message>
        <source>has {1} MB, which is more than any web page of a text ({2} MB)</source>
        <translation>有{1} MB，大于任何文本网页（{2} MB）</translation>
    </message>
    <message>
        <source>is a web page without text</source>
        <translation>是没有文本的网页</translation>
    </message>
    <message>
        <source>the page does not say rightly how its letters are encoded; {1} was assumed</source>
        <translation>网页未正确说明字符编码；假定为{1}</translation>
    </message>
    <message>
        <source>menus, forms and other parts of the page that are no text were left out: {1} letters</source>
        <translation>略去菜单、表单等非文本部分：{1}个字符</translation>
    </message>
    <message>
        <source>is nested more than {1} elements deep: this is no text that a person wrote</source>
        <translation>嵌套超过{1}层元素：这不是人写的文本</translation>
    </message>
    <message>
        <source>needs more than {1} MB to be taken apart: its formatting is wrongly nested thousands of times</source>
        <translation>解析需要超过{1} MB：其格式错误嵌套数千次</translation>
    </message>
    <message>
        <source>{3}: {1} is still cited here; elsewhere in this text it gave way to {2}</source>
        <translation>{3}：此处仍引{1}；本文他处已改为{2}</translation>
    </message>
    <message>
        <source>{3}: resolution {1} cannot be of {2}: no body was in that session then</source>
        <translation>{3}：第{1}号决议不可能是{2}的：当时没有机构处于该届会议</translation>
    </message>
    <message>
        <source>{4}: {1} is dated {2} here and {3} elsewhere in the series</source>
        <translation>{4}：{1}此处日期为{2}，系列中他处为{3}</translation>
    </message>
    <message>
        <source>{3}: “paragraph {1}” meant a paragraph that is now number {2}</source>
        <translation>{3}：“第{1}段”原指现编号为{2}的段落</translation>
    </message>
    <message>
        <source>instruction {1} does not fit: {2} ({3})</source>
        <translation>指示{1}不适用：{2}（{3}）</translation>
    </message>
    <message>
        <source>the text has no paragraph {1}</source>
        <translation>文本没有第{1}段</translation>
    </message>
    <message>
        <source>paragraph {1} does not begin with “{2}”</source>
        <translation>第{1}段不以“{2}”开头</translation>
    </message>
    <message>
        <source>paragraph {1} does not have the words “{2}”</source>
        <translation>第{1}段没有“{2}”</translation>
    </message>
    <message>
        <source>paragraph {1} has the words “{2}” {3} times</source>
        <translation>第{1}段有“{2}”{3}处</translation>
    </message>
    <message>
        <source>the words “{1}” stand in no paragraph</source>
        <translation>任何段落均无“{1}”</translation>
    </message>
    <message>
        <source>another instruction changes the same words of paragraph {1}</source>
        <translation>另一指示修改第{1}段的相同词语</translation>
    </message>
    <message>
        <source>another instruction deletes, replaces or moves paragraph {1}</source>
        <translation>另一指示删除、替换或移动第{1}段</translation>
    </message>
    <message>
        <source>paragraph {1} would have to stand behind itself</source>
        <translation>第{1}段须位于其自身之后</translation>
    </message>
    <message>
        <source>this is no JSON: {1}</source>
        <translation>这不是JSON：{1}</translation>
    </message>
    <message>
        <source>these are no revision notes that can be read here: schema is “{1}”, not resolute/notes/1</source>
        <translation>这不是此处可读的订正清单：模式为“{1}”，而非resolute/notes/1</translation>
    </message>
    <message>
        <source>instruction {1} cannot be read: {2}</source>
        <translation>无法读取指示{1}：{2}</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no statement (resolution, decision or draft)</source>
        <translation>此Akoma Ntoso文件不含文本（决议、决定或草案）</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a word processor and save a copy without one</source>
        <translation>有密码保护：请在文字处理软件中打开并另存一份无密码的副本</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>is not a PDF, so there are no pages to mark</source>
        <translation>不是PDF，没有可标注的页面</translation>
    </message>
    <message>
        <source>the words “{1}” were not found on the page, so they are not marked</source>
        <translation>页面上未找到“{1}”，故未标注</translation>
    </message>
    <message>
        <source>holds no instruction that amends a text</source>
        <translation>不含任何修改文本的指示</translation>
    </message>
    <message>
        <source>the instruction is not understood</source>
        <translation>无法理解该指示</translation>
    </message>
    <message>
        <source>the new paragraph does not stand in the final text</source>
        <translation>最后文本中没有新段落</translation>
    </message>
    <message>
        <source>{1} still stands, as {2}</source>
        <translation>{1}仍然保留，现为{2}</translation>
    </message>
    <message>
        <source>done in slightly other words</source>
        <translation>以略有不同的措辞落实</translation>
    </message>
    <message>
        <source>done, but the paragraph stands at another place, as {1}</source>
        <translation>已落实，但该段位于别处，现为{1}</translation>
    </message>
    <message>
        <source>the words of the draft still stand in {1}</source>
        <translation>草案的措辞仍保留在{1}中</translation>
    </message>
    <message>
        <source>other words than announced stand in {1}</source>
        <translation>{1}中的措辞与宣布的不同</translation>
    </message>
    <message>
        <source>the final text does not have {1} any more</source>
        <translation>最后文本中已没有{1}</translation>
    </message>
    <message>
        <source>done in {1} of {2} places</source>
        <translation>{2}处中已落实{1}处</translation>
    </message>
    <message>
        <source>{1} stands where it stood</source>
        <translation>{1}仍在原处</translation>
    </message>
    <message>
        <source>the paragraphs stand as in the draft</source>
        <translation>各段与草案中的相同</translation>
    </message>
    <message>
        <source>the numbers in the final text are others</source>
        <translation>最后文本中的编号不同</translation>
    </message>
    <message>
        <source>corrected by {1}</source>
        <translation>由{1}更正</translation>
    </message>
    <message>
        <source>changes cannot be kept until they are saved: {1}</source>
        <translation>更改在保存之前无法保留：{1}</translation>
    </message>
    <message>
        <source>another window writes here</source>
        <translation>另一个窗口正在写入此处</translation>
    </message>
    <message>
        <source>this is no journal of unsaved changes</source>
        <translation>这不是未保存更改的日志</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1}</source>
        <translation>此工作区已损坏：{1}</translation>
    </message>
    <message>
        <source>this is no workspace that can be read here: schema is “{1}”, not resolute/workspace/{2}</source>
        <translation>这不是此处可以读取的工作区：模式为“{1}”，而不是resolute/workspace/{2}</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1} cannot be read: {2}</source>
        <translation>此工作区已损坏：无法读取{1}：{2}</translation>
    </message>
    <message>
        <source>this workspace is larger than the {1} MB that can be read</source>
        <translation>此工作区超过可读取的{1} MB</translation>
    </message>
    <message>
        <source>this workspace is damaged: it is nested deeper than {1}</source>
        <translation>此工作区已损坏：嵌套深度超过{1}</translation>
    </message>
    <message>
        <source>this workspace holds more than the {1} items that can be read</source>
        <translation>此工作区所含条目超过可读取的{1}个</translation>
    </message>
    <message>
        <source>the workspace was changed by somebody else meanwhile; nothing was overwritten</source>
        <translation>工作区在此期间被他人更改；未覆盖任何内容</translation>
    </message>
    <message>
        <source>the workspace was made by a newer version of this program, which must save it</source>
        <translation>该工作区由本程序的较新版本创建，须由该版本保存</translation>
    </message>
    <message>
        <source>is no Word file whose styles can be used</source>
        <translation>不是可采用其样式的Word文件</translation>
    </message>
    <message>
        <source>is the text itself; choose another name, so that it stays as it is</source>
        <translation>是文本本身；请另选名称，使其保持原样</translation>
    </message>
    <message>
        <source>a note by {1} has no place on the pages</source>
        <translation>{1}的一条批注在页面上没有对应位置</translation>
    </message>
    <message>
        <source>the marks of {1} footnotes stand at words of this plain text, but their texts are not in it</source>
        <translation>此纯文本中有{1}个脚注的标记，但没有脚注本身</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded: {1}</source>
        <translation>无法加载程序的一部分：{1}</translation>
    </message>
    <message>
        <source>is damaged in a way that stops the reader of PDFs; nothing else was harmed</source>
        <translation>已损坏，致使PDF读取程序停止；其他内容未受影响</translation>
    </message>
    <message>
        <source>only vowel signs differ</source>
        <translation>仅元音符号不同</translation>
    </message>
    <message>
        <source>another one of its kind is meant: {1} and {2}</source>
        <translation>所指为同类中的另一个：{1}和{2}</translation>
    </message>
    <message>
        <source>only the kind of blank differs</source>
        <translation>仅空格类型不同</translation>
    </message>
    <message>
        <source>is open here; choose another name, so that it stays as it is</source>
        <translation>已在此打开；请另选名称，使其保持原样</translation>
    </message>
    <message>
        <source>this is an amendment to {1}: instructions, and no version of the text</source>
        <translation>这是对{1}的修正案：是修改指示，不是文本的一个版本</translation>
    </message>
    <message>
        <source>an abbreviation in brackets: {1}</source>
        <translation>括号中的缩写：{1}</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>相同的词语，次序不同</translation>
    </message>
    <message>
        <source>{1} and {2} are in different languages ({3}, {4}): their words cannot be compared</source>
        <translation>{1}和{2}使用不同语文（{3}、{4}）：无法比较其文字</translation>
    </message>
    <message>
        <source>{1}: the title is “{2}”; in {3} it is “{4}”</source>
        <translation>{1}：标题为“{2}”；在{3}中为“{4}”</translation>
    </message>
    <message>
        <source>{1} is a text of another organ ({2}) than {3} ({4})</source>
        <translation>{1}与{3}出自不同机关（{2}；{4}）</translation>
    </message>
    <message>
        <source>{1}: the agenda item is {2}; in {3} it is {4}</source>
        <translation>{1}：议程项目为{2}；在{3}中为{4}</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>关于Resolute</translation>
    </message>
    <message>
        <source>Resolute %1</source>
        <translation>Resolute %1</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other, paragraph by paragraph. Nothing leaves this computer.</source>
        <translation>将决议草案和通过的文本逐段并列显示。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Resolute %1
Qt %2
%3, %4</source>
        <translation>Resolute %1
Qt %2
%3，%4</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. Built with Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c and gumbo.</source>
        <translation>自由软件，采用GNU通用公共许可证第3版或更新版本。不提供任何担保。使用Qt、KSyntaxHighlighting、Poppler、qpdf、ICU、libzip、pugixml、md4c和gumbo构建。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a command, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1：开</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1：关</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AgeKey</name>
    <message>
        <source>left out in between</source>
        <translation>其间曾删去</translation>
    </message>
    <message>
        <source>Since when words stand there</source>
        <translation>词语自何时起即在此处</translation>
    </message>
    <message>
        <source>%1; also words without a figure</source>
        <comment>a text and its date</comment>
        <translation>%1；无数字的词语亦同</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignByHand</name>
    <message>
        <source>Forget an alignment</source>
        <translation>移除一项对齐</translation>
    </message>
    <message>
        <source>Choose a paragraph first</source>
        <translation>请先选择一个段落</translation>
    </message>
    <message>
        <source>Align %1 of %2 with a paragraph of %3</source>
        <translation>将%2的%1与%3的段落对齐</translation>
    </message>
    <message>
        <source>aligned now</source>
        <translation>当前已对齐</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1%的词</translation>
    </message>
    <message>
        <source>These two texts are not compared with each other</source>
        <translation>这两个文本并未相互比较</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将%1添加到%2</translation>
    </message>
    <message>
        <source>Align %1 with %2</source>
        <translation>将%1与%2对齐</translation>
    </message>
    <message>
        <source>No counterpart for %1</source>
        <translation>%1无对应段落</translation>
    </message>
    <message>
        <source>Nothing was decided about this paragraph</source>
        <translation>未对本段作出任何决定</translation>
    </message>
    <message>
        <source>Let the program align %1</source>
        <translation>由程序对齐%1</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>已移除的文本</translation>
    </message>
    <message>
        <source>%1 of %2: new</source>
        <translation>%2的%1：新增</translation>
    </message>
    <message>
        <source>%1 of %2: no counterpart</source>
        <translation>%2的%1：无对应段落</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1与%2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>number or words of the counterpart</source>
        <translation>对应段落的编号或词语</translation>
    </message>
    <message>
        <source>Narrow the counterparts down</source>
        <translation>缩小对应段落范围</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>对应段落</translation>
    </message>
    <message>
        <source>Align with this one</source>
        <translation>与此段对齐</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add this one to the others</source>
        <translation>将此段添加到其他段落</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>无对应段落</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Let the program decide</source>
        <translation>由程序决定</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Decided by hand (Delete forgets one)</source>
        <translation>手动决定（Delete移除一项）</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>手动决定</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignedView</name>
    <message>
        <source>Texts side by side</source>
        <translation>并列文本</translation>
    </message>
    <message>
        <source>Go there (Ctrl+Shift+G)</source>
        <translation>转到该处（Ctrl+Shift+G）</translation>
    </message>
    <message>
        <source>Drag onto a paragraph of another text to align them by hand</source>
        <translation>拖到另一文本的段落上，手动对齐</translation>
    </message>
    <message>
        <source>%1, aligned by hand</source>
        <translation>%1，手动对齐</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Amending</name>
    <message numerus="yes">
        <source>%1 as amended: %n instruction(s) carried out.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1（修正后）：已执行%n条指示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as amended: %2 of %n instruction(s) carried out, the others below.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1（修正后）：%n条指示中已执行%2条，其余见下。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as amended</source>
        <comment>name of a file without its ending</comment>
        <translation>%1（修正后）</translation>
    </message>
    <message>
        <source>Word with tracked changes (*.docx)</source>
        <translation>Word，含修订 (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>修正后的文本</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AmendmentNotice</name>
    <message>
        <source>%1 is an amendment to %2: it holds instructions and is no version of the text.</source>
        <translation>%1是对%2的修正案：其中是修改指示，不是文本的一个版本。</translation>
    </message>
    <message>
        <source>%1 is an amendment to %2, which is not open: it holds instructions and is no version of the text.</source>
        <translation>%1是对%2（未打开）的修正案：其中是修改指示，不是文本的一个版本。</translation>
    </message>
    <message>
        <source>Check it against the texts</source>
        <translation>与文本核对</translation>
    </message>
    <message>
        <source>Carry it out …</source>
        <translation>执行……</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedModel</name>
    <message>
        <source>Revision</source>
        <translation>订正</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Announced and done: %1</source>
        <translation>已宣布且已落实：%1</translation>
    </message>
    <message>
        <source>Announced and not done as announced: %1</source>
        <translation>已宣布但未照此落实：%1</translation>
    </message>
    <message>
        <source>As announced, and as it stands:</source>
        <translation>宣布的文字与现有文字：</translation>
    </message>
    <message>
        <source>Done and not announced: %1</source>
        <translation>已作改动但未宣布：%1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedPanel</name>
    <message>
        <source>Choose revisions …</source>
        <translation>选择订正……</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>宣布的订正</translation>
    </message>
    <message>
        <source>The revision</source>
        <translation>该项订正</translation>
    </message>
    <message>
        <source>Choose a file of revisions that were announced to the earlier text: revision notes, or an amendment document. What was done, what was not, and what nobody announced is then listed here.</source>
        <translation>选择一个文件，内载对较早文本宣布的订正：订正清单或修正案文件。随后在此列出已落实的、未落实的和无人宣布过的改动。</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>正在核对%1……</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done; not announced: %4</source>
        <comment>a file, numbers</comment>
        <translation>%1：%3项中已落实%2项；未宣布：%4</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeList</name>
    <message>
        <source>Find in the changes</source>
        <translation>在更改中查找</translation>
    </message>
    <message>
        <source>Hidden ones too</source>
        <translation>包括隐藏的</translation>
    </message>
    <message>
        <source>List the changes that the filters hide as well</source>
        <translation>同时列出筛选所隐藏的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Columns of the list of changes</source>
        <translation>更改列表的列</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 changes, 3 hidden</comment>
        <translation>%1，隐藏%2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeTable</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>所在文本</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ctrl+click: only this kind</source>
        <translation>Ctrl+单击：仅此类别</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>仅此类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ClassChoice</name>
    <message>
        <source>C&amp;lass of the change</source>
        <translation>更改的类别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Substantive</source>
        <translation>实质(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>引用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tyle</source>
        <translation>文体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Editorial</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;As the program decides</source>
        <translation>由程序决定(&amp;A)</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>请先转到一处更改（F8）</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>此工作区只能读取</translation>
    </message>
    <message>
        <source>Only words that changed have a class: this is a whole paragraph</source>
        <translation>只有更改的词语才有类别：这是整段</translation>
    </message>
    <message>
        <source>Class of the change: %1</source>
        <translation>更改的类别：%1</translation>
    </message>
    <message>
        <source>The program decides the class again</source>
        <translation>类别重新由程序决定</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ColumnHeader</name>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>adopted without a vote</source>
        <translation>未经表决通过</translation>
    </message>
    <message>
        <source>adopted by a recorded vote</source>
        <translation>经记录表决通过</translation>
    </message>
    <message numerus="yes">
        <source>adopted by %1 to %2, %n abstention(s)</source>
        <translation>
            <numerusform>以%1票对%2票、%n票弃权通过</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>通过</translation>
    </message>
</context>
<context>
    <name>resolute::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您要做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ComparisonPage</name>
    <message>
        <source>No changes are shown</source>
        <translation>未显示任何更改</translation>
    </message>
    <message>
        <source>This is the first change</source>
        <translation>这是第一处更改</translation>
    </message>
    <message>
        <source>This is the last change</source>
        <translation>这是最后一处更改</translation>
    </message>
    <message>
        <source>No change in this paragraph</source>
        <translation>本段没有更改</translation>
    </message>
    <message>
        <source>This paragraph was not moved</source>
        <translation>本段未移动</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>没有该段落</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The newer text is on the left (Alt+\ swaps the sides)</source>
        <translation>较新的文本在左侧（Alt+\ 互换两侧）</translation>
    </message>
    <message>
        <source>marked against %1</source>
        <translation>对照%1标记</translation>
    </message>
    <message>
        <source>the others are marked against this text</source>
        <translation>其他文本对照此文本标记</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %n paragraph(s)</source>
        <translation>
            <numerusform>%1/%2，在%n段中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n paragraph(s)</source>
        <translation>
            <numerusform>已复制%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose a paragraph or a change to see why it is shown as it is.</source>
        <translation>选择段落或更改，查看其显示原因。</translation>
    </message>
    <message>
        <source>Belongs together because</source>
        <translation>对应的理由</translation>
    </message>
    <message>
        <source>similarity %1, %2</source>
        <translation>相似度%1，%2</translation>
    </message>
    <message>
        <source>the texts differ in typography only</source>
        <translation>文本仅在排印上不同</translation>
    </message>
    <message>
        <source>next best: %1, %2</source>
        <translation>次优：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>In the series</source>
        <translation>在系列中</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>第%1至%2行</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>在来源中</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>edited, from one text to another</comment>
        <translation>%1，从%2到%3</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>手动对齐</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in common, of %1 before and %2 now</source>
        <translation>
            <numerusform>%n个共有词，原有%1个，现有%2个</numerusform>
        </translation>
    </message>
    <message>
        <source>rare ones among them: %1</source>
        <translation>其中罕见的：%1</translation>
    </message>
    <message>
        <source>Age of the words</source>
        <translation>词龄</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未署名者</translation>
    </message>
    <message>
        <source>tracked by %1</source>
        <translation>由%1修订</translation>
    </message>
    <message>
        <source>tracked by %1, %2</source>
        <comment>a person and a day</comment>
        <translation>由%1修订，%2</translation>
    </message>
    <message>
        <source>some blanks are of another kind</source>
        <translation>部分空格类型不同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of a change: its reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>The texts with every change marked</source>
        <translation>标出每处更改的文本</translation>
    </message>
    <message>
        <source>List of &amp;revisions</source>
        <translation>订正清单(&amp;R)</translation>
    </message>
    <message>
        <source>Each change in the words in which a meeting reads it out</source>
        <translation>以会议宣读用语列出每处更改</translation>
    </message>
    <message>
        <source>Co&amp;ncordance</source>
        <translation>对照表(&amp;N)</translation>
    </message>
    <message>
        <source>Where each paragraph stood, what was done to it, and room for source, approach and rationale</source>
        <translation>各段原在何处、作了何种处理，并留出来源、方法和理由栏</translation>
    </message>
    <message>
        <source>The newer &amp;text alone</source>
        <translation>仅较新文本(&amp;T)</translation>
    </message>
    <message>
        <source>As it reads, mended and numbered</source>
        <translation>现行文字，经修复并编号</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)……</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The two shown: %1</source>
        <translation>显示的两个：%1</translation>
    </message>
    <message numerus="yes">
        <source>The whole series, %n texts</source>
        <translation>
            <numerusform>整个系列，%n个文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Side by side, landscape</source>
        <translation>并排，横向(&amp;S)</translation>
    </message>
    <message>
        <source>One re&amp;dline, portrait</source>
        <translation>单一标记文本，纵向(&amp;D)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Author of the marks</source>
        <translation>标记作者(&amp;A)</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自身样式</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择……</translation>
    </message>
    <message>
        <source>Choose the Word file whose styles are used</source>
        <translation>选择采用其样式的Word文件</translation>
    </message>
    <message>
        <source>Styles of</source>
        <translation>样式来自</translation>
    </message>
    <message>
        <source>Changed paragraphs &amp;only</source>
        <translation>仅更改的段落(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Large print, to read from</source>
        <translation>大字版，供宣读(&amp;L)</translation>
    </message>
    <message>
        <source>Say &amp;how it was made</source>
        <translation>注明制作方式(&amp;H)</translation>
    </message>
    <message>
        <source>Hashes of the texts, version and settings stand at the end. They are in the properties of the file in any case.</source>
        <translation>末尾列出文本的哈希值、版本和设置。文件属性中始终含有这些信息。</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word，带修订（.docx）</translation>
    </message>
    <message>
        <source>Word file whose styles are used</source>
        <translation>采用其样式的Word文件</translation>
    </message>
    <message>
        <source>Word (*.docx *.dotx)</source>
        <translation>Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>With notes and stat&amp;uses</source>
        <translation>含批注和状态(&amp;U)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FilterBar</name>
    <message>
        <source>Show all changes again</source>
        <translation>重新显示所有更改</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>仅更改处</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away (F7)</source>
        <translation>折叠未更改的段落（F7）</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) hidden</source>
        <translation>
            <numerusform>已隐藏%n处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Only changes that do this</source>
        <translation>仅有此作用的更改</translation>
    </message>
    <message>
        <source>Only changes made in this text</source>
        <translation>仅在此文本中作出的更改</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What a change does: any</source>
        <translation>更改的作用：任何</translation>
    </message>
    <message>
        <source>What a change does: %1</source>
        <translation>更改的作用：%1</translation>
    </message>
    <message>
        <source>Made in any text</source>
        <translation>在任何文本中作出</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>在%1中作出</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任何文本</translation>
    </message>
    <message>
        <source>Which kinds of change are shown</source>
        <translation>显示哪些类别的更改</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>更改类别</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FoldModel</name>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n个未更改的段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden change(s)</source>
        <translation>
            <numerusform>%n处隐藏的更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::FontNotice</name>
    <message>
        <source>No font with Arabic letters is installed: squares stand for the words of %1. “Noto Naskh Arabic” would do.</source>
        <translation>没有安装含阿拉伯字母的字体：%1的文字显示为方框。可安装“Noto Naskh Arabic”。</translation>
    </message>
    <message>
        <source>No font with Cyrillic letters is installed: squares stand for the words of %1. “Noto Serif” would do.</source>
        <translation>没有安装含西里尔字母的字体：%1的文字显示为方框。可安装“Noto Serif”。</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: squares stand for the words of %1. “Noto Serif CJK SC” would do.</source>
        <translation>没有安装含汉字的字体：%1的文字显示为方框。可安装“Noto Serif CJK SC”。</translation>
    </message>
</context>
<context>
    <name>resolute::ui::HelpWindow</name>
    <message>
        <source>key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Keys as they are now</source>
        <translation>当前按键</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>按键方式同</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Columns of the list of keys</source>
        <translation>按键列表的列</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>This key, instead of those it has</source>
        <translation>以此按键取代现有按键</translation>
    </message>
    <message>
        <source>This key besides those it has</source>
        <translation>在现有按键之外增加此按键</translation>
    </message>
    <message>
        <source>No key for this command</source>
        <translation>此命令不设按键</translation>
    </message>
    <message>
        <source>The keys it usually has</source>
        <translation>此命令的默认按键</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>“%1”的新按键：</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>此按键未被占用。</translation>
    </message>
    <message>
        <source>This key now starts %1, which loses it.</source>
        <translation>此按键现用于%1，该命令将失去此按键。</translation>
    </message>
    <message>
        <source>&amp;Keys as in</source>
        <translation>按键方式同(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>全部恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>Texts, lists and fields use this key themselves, and may lose it.</source>
        <translation>文本、列表和输入框自身使用此按键，可能因此失去它。</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysModel</name>
    <message>
        <source>Changed; usually %1</source>
        <translation>已更改；默认为%1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>resolute::ui::MainWindow</name>
    <message>
        <source>Open texts</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Resolute</source>
        <translation>Resolute</translation>
    </message>
    <message>
        <source>The texts cannot be compared</source>
        <translation>无法比较这些文本</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n个文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be read</source>
        <translation>
            <numerusform>%n个文本无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of texts says why. Open another to compare.</source>
        <translation>文本列表说明了原因。请打开另一个文本进行比较。</translation>
    </message>
    <message>
        <source>One text is open. Drop another to compare it with.</source>
        <translation>已打开一个文本。拖入另一个文本进行比较。</translation>
    </message>
    <message>
        <source>Show on the &amp;left</source>
        <translation>在左侧显示(&amp;L)</translation>
    </message>
    <message>
        <source>Show on the &amp;right</source>
        <translation>在右侧显示(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)……</translation>
    </message>
    <message>
        <source>&amp;Add texts …</source>
        <translation>添加文本(&amp;A)……</translation>
    </message>
    <message>
        <source>Spec&amp;imen</source>
        <translation>样本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>全部重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph …</source>
        <translation>转到段落(&amp;G)……</translation>
    </message>
    <message>
        <source>&amp;Other end of a move</source>
        <translation>移动的另一端(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>查找(&amp;F)……</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>互换两侧(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>所有命令（F10）</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Changed paragraphs only</source>
        <translation>仅更改的段落(&amp;C)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>正常大小(&amp;U)</translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation>菜单栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;First change</source>
        <translation>第一处更改(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last change</source>
        <translation>最后一处更改(&amp;L)</translation>
    </message>
    <message>
        <source>Next change &amp;in the paragraph</source>
        <translation>段内下一处更改(&amp;I)</translation>
    </message>
    <message>
        <source>Previous &amp;change in the paragraph</source>
        <translation>段内上一处更改(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>下一窗格(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Escape leaves the presentation.</source>
        <translation>按Esc退出演示。</translation>
    </message>
    <message>
        <source>There is no text in what was dropped: PDF, Word, OpenDocument, HTML, Markdown and plain text are read.</source>
        <translation>拖入的内容中没有文本：可读取PDF、Word、OpenDocument、HTML、Markdown和纯文本。</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>打开最近的(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>Changed on disk and read again: %1</source>
        <comment>names of files</comment>
        <translation>磁盘上已更改，已重新读取：%1</translation>
    </message>
    <message>
        <source>No longer there: %1. What was read of it stays open.</source>
        <comment>names of files</comment>
        <translation>已不存在：%1。已读取的内容仍保持打开。</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>设置(&amp;T)……</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>按键(&amp;K)……</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>演示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>命令(&amp;C)……</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <translation>关于Resolute(&amp;A)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)……</translation>
    </message>
    <message>
        <source>Export as one red&amp;line …</source>
        <translation>导出为单一标记文本(&amp;L)……</translation>
    </message>
    <message>
        <source>A&amp;nnotate my PDF …</source>
        <translation>在我的PDF上标注(&amp;N)……</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)……</translation>
    </message>
    <message>
        <source>The later text is no PDF, so that there are no pages of its own to mark.</source>
        <translation>较晚文本不是PDF，没有自身的页面可标注。</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <translation>%1，已标注.pdf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>宣布的订正</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check &amp;announced revisions …</source>
        <translation>核对宣布的订正(&amp;A)……</translation>
    </message>
    <message>
        <source>Open the text that is to be amended first.</source>
        <translation>请先打开要修正的文本。</translation>
    </message>
    <message>
        <source>Carry &amp;out amendments …</source>
        <translation>执行修正案(&amp;O)……</translation>
    </message>
    <message>
        <source>Show it in its &amp;source</source>
        <translation>在来源中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Cannot be read again, and stays open as it was read last: %1</source>
        <comment>files, and what is wrong</comment>
        <translation>无法重新读取，仍按上次读取的内容打开：%1</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>those that stand behind each other</comment>
        <translation>面板</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Substantive changes only</source>
        <translation>仅实质更改</translation>
    </message>
    <message>
        <source>Remove from the &amp;series</source>
        <translation>从系列中移除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>未商定</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已阅悉</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>%1, in another text</source>
        <translation>%1，在另一文本中</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1，已找不到</translation>
    </message>
    <message>
        <source>%1, other words now</source>
        <translation>%1，文字已不同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 wrote otherwise: %2</source>
        <translation>%1另写为：%2</translation>
    </message>
    <message>
        <source>Note on %1, by %2: %3</source>
        <translation>%2对%1的批注：%3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NotesPanel</name>
    <message>
        <source>Filter notes</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the note (F2)</source>
        <translation>更改批注（F2）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer the note (Ctrl+R)</source>
        <translation>答复批注（Ctrl+R）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the note (Del)</source>
        <translation>删除批注（Delete）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Status of the change</source>
        <translation>更改的状态</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存批注</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No note contains these words.</source>
        <translation>没有批注含有这些词语。</translation>
    </message>
    <message>
        <source>No notes yet. Go to a paragraph or a change and write beside it what is to be said about it.</source>
        <translation>尚无批注。请转到某一段落或更改，在旁边写下要说明的内容。</translation>
    </message>
    <message>
        <source>Status of the change in %1</source>
        <translation>%1中更改的状态</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>未选择更改</translation>
    </message>
    <message>
        <source>%1 decided otherwise: %2</source>
        <translation>%1另有决定：%2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>更改批注</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>答复批注</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>对%1的新批注</translation>
    </message>
    <message>
        <source>Class of the change</source>
        <translation>更改的类别</translation>
    </message>
    <message>
        <source>Class of the change: choose another where the program is wrong</source>
        <translation>更改的类别：程序有误时请另选</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of a change that is a whole paragraph</comment>
        <translation>无类别</translation>
    </message>
    <message>
        <source>as the program decides</source>
        <translation>由程序决定</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>执行部分</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>更改概览</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1，按键%2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PanelTitle</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>List of revisions</source>
        <translation>订正清单</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>The newer text alone</source>
        <translation>仅较新文本</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Side by side, landscape</source>
        <translation>并排，横向</translation>
    </message>
    <message>
        <source>One redline, portrait</source>
        <translation>单一标记文本，纵向</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Changed paragraphs &amp;only</source>
        <translation>仅更改的段落(&amp;O)</translation>
    </message>
    <message>
        <source>La&amp;rge print, to read from</source>
        <translation>大字版，供宣读(&amp;G)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;R)……</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); the last ones are printed, but not shown.</source>
        <translation>
            <numerusform>%n页；最后几页会打印，但不显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机未接受。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the series</source>
        <translation>
            <numerusform>系列的%n个文本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>纸张(&amp;P)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::QuickBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>words in both texts</source>
        <translation>两个文本中的词语</translation>
    </message>
    <message>
        <source>PP 3, OP 12 (b)</source>
        <translation>PP 3, OP 12 (b)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewDesk</name>
    <message>
        <source>Notes are not saved</source>
        <translation>批注未保存</translation>
    </message>
    <message>
        <source>There are notes or decisions that are in no workspace file yet.</source>
        <translation>有批注或决定尚未存入任何工作区文件。</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Workspace (*.resolute)</source>
        <translation>工作区 (*.resolute)</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>合并对象</translation>
    </message>
    <message>
        <source>Merged with what somebody else saved.</source>
        <translation>已与他人保存的内容合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): both versions are kept.</source>
        <translation>
            <numerusform>%n处冲突：两个版本均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>保存工作区(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;workspace as …</source>
        <translation>工作区另存为(&amp;W)……</translation>
    </message>
    <message>
        <source>Save workspace with its &amp;texts inside …</source>
        <translation>将工作区连同文本保存(&amp;X)……</translation>
    </message>
    <message>
        <source>&amp;Merge with a workspace …</source>
        <translation>与工作区合并(&amp;M)……</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>写批注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>已商定(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ot agreed</source>
        <translation>未商定(&amp;O)</translation>
    </message>
    <message>
        <source>To &amp;revise</source>
        <translation>待修改(&amp;R)</translation>
    </message>
    <message>
        <source>Note&amp;d</source>
        <translation>已阅悉(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>待处理(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;xt change to review</source>
        <translation>下一处待审阅的更改(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous change to review</source>
        <translation>上一处待审阅的更改(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Your name …</source>
        <translation>您的姓名(&amp;Y)……</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审阅%1/%2</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>What this note is about does not stand in the two texts that are shown</source>
        <translation>显示的两个文本中没有此批注所涉的内容</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>请先转到一处更改（F8）</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>此工作区只能读取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All changes are reviewed</source>
        <translation>所有更改均已审阅</translation>
    </message>
    <message>
        <source>No further change to review in this direction</source>
        <translation>此方向上没有更多待审阅的更改</translation>
    </message>
    <message>
        <source>Made by a newer version of this program: it can be read, and not be changed</source>
        <translation>由本程序的较新版本创建：可以读取，不能更改</translation>
    </message>
    <message>
        <source>Notes and decisions that were not saved last time are here again</source>
        <translation>上次未保存的批注和决定已恢复</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>It stands beside your notes and decisions.</source>
        <translation>显示在您的批注和决定旁边。</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewMargin</name>
    <message>
        <source>Notes and decisions beside the texts</source>
        <translation>文本旁的批注和决定</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) reviewed: %2</source>
        <translation>
            <numerusform>已审阅%n处更改中的%1处：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewStore</name>
    <message>
        <source>Add note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>更改批注</translation>
    </message>
    <message>
        <source>Answer note</source>
        <translation>答复批注</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>设定状态</translation>
    </message>
    <message>
        <source>Assign change</source>
        <translation>分派更改</translation>
    </message>
    <message>
        <source>Correct class</source>
        <translation>更正类别</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SeriesRibbon</name>
    <message>
        <source>All paragraphs</source>
        <translation>所有段落</translation>
    </message>
    <message>
        <source>Changed somewhere</source>
        <translation>有过更改的段落</translation>
    </message>
    <message>
        <source>Came or went</source>
        <translation>新增或删去的段落</translation>
    </message>
    <message>
        <source>Which paragraphs are shown</source>
        <translation>显示哪些段落</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>History of the words</source>
        <translation>词语的沿革</translation>
    </message>
    <message>
        <source>Open two or more texts of one resolution: each paragraph is then followed through all of them here.</source>
        <translation>打开同一决议的两个或更多文本：此处将逐一显示各段在所有文本中的演变。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>61 paragraphs, 12 hidden</comment>
        <translation>%1，隐藏%2</translation>
    </message>
    <message>
        <source>Choose a cell to see since when its words stand there.</source>
        <translation>选择一个单元格，查看其词语自何时起在此处。</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SettingsDialog</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast, black on white</source>
        <translation>高对比度，白底黑字(&amp;C)</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>高对比度，黑底白字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>单色(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>启动时打开上次退出时的内容(&amp;O)</translation>
    </message>
    <message>
        <source>Read a &amp;file again when it changes on disk</source>
        <translation>文件在磁盘上更改时重新读取(&amp;F)</translation>
    </message>
    <message>
        <source>Show the menu &amp;bar</source>
        <translation>显示菜单栏(&amp;B)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The window speaks it at once; texts keep their own language</source>
        <translation>窗口立即采用该语言；文本保持其原有语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Type of &amp;panels and menus</source>
        <translation>面板和菜单字号(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;ype of the texts</source>
        <translation>文本字号(&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing glides: folds and jumps are done at once</source>
        <translation>没有滑动效果：折叠和跳转立即完成</translation>
    </message>
    <message>
        <source>beside the newest text</source>
        <translation>与最新文本同一文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>导出到(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>按键(&amp;K)……</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Type of panels and menus</source>
        <translation>面板和菜单字号</translation>
    </message>
    <message>
        <source>Type of the texts</source>
        <translation>文本字号</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourcePages</name>
    <message>
        <source>Pages of the source</source>
        <translation>来源的页面</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>正在绘制第%1页……</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceText</name>
    <message>
        <source>Source text</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>The text of the file as it was read, with line numbers</source>
        <translation>按读取原样显示的文件文本，带行号</translation>
    </message>
    <message>
        <source>%1 goes on in line %2</source>
        <translation>%1接第%2行</translation>
    </message>
    <message>
        <source>%1 comes from line %2</source>
        <translation>%1承第%2行</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceView</name>
    <message>
        <source>it is too long to be shown</source>
        <translation>过长，无法显示</translation>
    </message>
    <message>
        <source>The source of the paragraph you read stands here.</source>
        <translation>此处显示您所读段落的来源。</translation>
    </message>
    <message>
        <source>%1 has pages, and no lines that could be shown here.</source>
        <translation>%1由页面构成，没有可在此显示的行。</translation>
    </message>
    <message>
        <source>This text was read from standard input, and is kept nowhere.</source>
        <translation>此文本读自标准输入，未保存在任何地方。</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>无法显示%1：%2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::StartPage</name>
    <message>
        <source>Open texts …</source>
        <translation>打开文本……</translation>
    </message>
    <message>
        <source>Look at the specimen</source>
        <translation>查看样本</translation>
    </message>
    <message>
        <source>Four invented texts with every kind of change, and two votes</source>
        <translation>四个虚构文本，含各种更改和两次表决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Drop two or more texts here</source>
        <translation>将两个或更多文本拖到此处</translation>
    </message>
    <message>
        <source>Drafts and adopted resolutions are laid beside each other, paragraph by paragraph.</source>
        <translation>草案和通过的决议逐段并列显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer there</source>
        <translation>
            <numerusform>%n个文件已不存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, HTML, Markdown and plain text, also a whole folder</source>
        <translation>PDF、Word、OpenDocument、HTML、Markdown和纯文本，也可以是整个文件夹</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TextsModel</name>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>no resolution</source>
        <translation>非决议</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未署名者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) by %1</source>
        <translation>
            <numerusform>%1的%n处修订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), among the notes</source>
        <translation>
            <numerusform>文件中有%n条批注，已列入批注面板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n处修订</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::Timeline</name>
    <message>
        <source>Texts of the series; two are compared</source>
        <translation>系列文本；正在比较其中两个</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <translation>%1在左，%2在右</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, on the left</source>
        <translation>%1，在左</translation>
    </message>
    <message>
        <source>%1, on the right</source>
        <translation>%1，在右</translation>
    </message>
    <message>
        <source>d/M</source>
        <comment>the shortest date, without its year</comment>
        <translation>M/d</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TrackedChoice</name>
    <message numerus="yes">
        <source>%1 is shown before and after its %n tracked change(s) by %2.</source>
        <translation>
            <numerusform>%1显示为%2的%n处修订之前与之后两个文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only as proposed</source>
        <translation>仅提议稿</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tracked change(s) by %2; it is read as proposed.</source>
        <translation>
            <numerusform>%1含%2的%n处修订；按提议稿读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts have tracked changes; they are read as proposed.</source>
        <translation>
            <numerusform>%n个文本含修订；均按提议稿读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>显示修订前后</translation>
    </message>
    <message>
        <source>Trac&amp;ked changes in the newer text</source>
        <translation>较新文本中的修订(&amp;T)</translation>
    </message>
    <message>
        <source>Tracked changes: before and after them</source>
        <translation>修订：之前与之后</translation>
    </message>
    <message>
        <source>Tracked changes: as proposed</source>
        <translation>修订：提议稿</translation>
    </message>
    <message>
        <source>Tracked changes: as before</source>
        <translation>修订：原稿</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>修订(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Before and after them</source>
        <translation>之前与之后(&amp;B)</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>提议稿(&amp;P)</translation>
    </message>
    <message>
        <source>As be&amp;fore</source>
        <translation>原稿(&amp;F)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ViewActions</name>
    <message>
        <source>&amp;All texts</source>
        <translation>所有文本(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>栏(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>标记文本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Word age</source>
        <translation>词龄(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>连同标记复制(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>复制为引注(&amp;I)</translation>
    </message>
    <message>
        <source>Align by &amp;hand …</source>
        <translation>手动对齐(&amp;H)……</translation>
    </message>
    <message>
        <source>Mark against %1</source>
        <translation>对照%1标记</translation>
    </message>
    <message>
        <source>Mark against the text before</source>
        <translation>对照前一文本标记</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>略去%1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Marks show what changed against</source>
        <translation>标记显示相对于以下文本的更改</translation>
    </message>
    <message>
        <source>the text before</source>
        <translation>前一文本</translation>
    </message>
    <message>
        <source>Texts shown</source>
        <translation>显示的文本</translation>
    </message>
    <message>
        <source>Select &amp;all of this text</source>
        <translation>全选此文本(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mark the others against this text</source>
        <translation>对照此文本标记其他文本(&amp;M)</translation>
    </message>
    <message>
        <source>Mark each against the text &amp;before</source>
        <translation>各自对照前一文本标记(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Leave this text out</source>
        <translation>略去此文本(&amp;L)</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteBars</name>
    <message>
        <source>Tallies of the votes</source>
        <translation>表决结果</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>vote, number of States, position</comment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>majority</source>
        <comment>the line that a vote must reach</comment>
        <translation>多数</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of States, position</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <comment>how many more votes in favour than against</comment>
        <translation>以%1票之差通过</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <comment>votes needed for the majority, of those in favour and against</comment>
        <translation>需%2票中的%1票</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteChangesModel</name>
    <message>
        <source>deleted, %1</source>
        <translation>删除，%1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>新，%1</translation>
    </message>
    <message>
        <source>inserted %1</source>
        <translation>插入%1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1 replaced by %2</source>
        <translation>%1改为%2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteDelegate</name>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>提案国</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteFlow</name>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>not in the vote</source>
        <translation>不在表决中</translation>
    </message>
    <message>
        <source>%1: %2 both times</source>
        <comment>12 States, position</comment>
        <translation>%1：两次均为%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>12 States, earlier and later position</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteMatrix</name>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>按区域组列国家，每次表决一个标记</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>regional group</comment>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>提案国</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteModel</name>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a State&apos;s earlier and later position</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>took part once</source>
        <translation>参加一次</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>印作“%1”</translation>
    </message>
    <message numerus="yes">
        <source>sponsor of %n text(s) of this series</source>
        <translation>
            <numerusform>本系列%n个文本的提案国</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in no list, and whether it was a member then is not known here.</source>
        <translation>未列入任何名单，此处不知其当时是否为成员。</translation>
    </message>
    <message>
        <source>This text gives the tally and does not name the States.</source>
        <translation>此文本给出票数但未列国名。</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VotePanel</name>
    <message>
        <source>None of these texts has a recorded vote.
Where a text says how each State voted, its vote stands here.</source>
        <translation>这些文本均无记录表决。
文本若说明各国如何投票，其表决显示于此。</translation>
    </message>
    <message>
        <source>The two votes between which the flow is shown</source>
        <translation>显示其间流向的两次表决</translation>
    </message>
    <message>
        <source>Find a State</source>
        <translation>查找国家</translation>
    </message>
    <message>
        <source>Find a State by name or code</source>
        <translation>按名称或代码查找国家</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>States and their positions</source>
        <translation>各国及其立场</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有区域组</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>任何立场</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 States, 34 hidden</comment>
        <translation>%1，隐藏%2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Hand the votes on</source>
        <translation>导出表决结果</translation>
    </message>
    <message>
        <source>Copy the States shown as CSV</source>
        <translation>将显示的国家复制为CSV</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>存为图片……</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>States in a list</source>
        <translation>国家列表</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按区域组</translation>
    </message>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>按区域组列国家，每次表决一个标记</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What changed in the text between the two votes; no cause is claimed</source>
        <translation>两次表决之间文本的变化；不主张因果</translation>
    </message>
    <message>
        <source>Substantive changes of the text between the two votes</source>
        <translation>两次表决之间文本的实质更改</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>number of substantive changes</comment>
        <translation>文本%1</translation>
    </message>
    <message>
        <source>Save the votes as picture</source>
        <translation>将表决存为图片</translation>
    </message>
    <message>
        <source>votes.png</source>
        <comment>name of a file</comment>
        <translation>votes.png</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>How the States moved between the two votes</source>
        <translation>各国立场在两次表决之间的变化</translation>
    </message>
    <message>
        <source>Save the votes as CSV</source>
        <translation>将表决存为CSV</translation>
    </message>
    <message>
        <source>votes.csv</source>
        <comment>name of a file</comment>
        <translation>votes.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the States shown as CSV…</source>
        <translation>将显示的国家存为CSV……</translation>
    </message>
    <message>
        <source>Which States are shown</source>
        <translation>显示哪些国家</translation>
    </message>
</context>
</TS>
