<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Substantive</source>
        <translation>جوهري</translation>
    </message>
    <message>
        <source>References</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>تحريري</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Changes of sense, new and deleted paragraphs</source>
        <translation>تغييرات في المعنى وفقرات جديدة ومحذوفة</translation>
    </message>
    <message>
        <source>A reference rolled forward to a newer document</source>
        <translation>إحالة حُدِّثت إلى وثيقة أحدث</translation>
    </message>
    <message>
        <source>A date brought up to date</source>
        <translation>تاريخ محدَّث</translation>
    </message>
    <message>
        <source>A session or paragraph number brought up to date</source>
        <translation>رقم دورة أو فقرة محدَّث</translation>
    </message>
    <message>
        <source>The rule for repeated verbs: Recalling, Recalling also, Recalling further</source>
        <translation>قاعدة تكرار الأفعال: وإذ تشير، وإذ تشير أيضاً، وإذ تشير كذلك</translation>
    </message>
    <message>
        <source>Grammar, punctuation or wording without a change of sense</source>
        <translation>نحو أو ترقيم أو صياغة دون تغيير في المعنى</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place</source>
        <translation>فقرات في موضع آخر</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>moved to %1</source>
        <translation>نُقلت إلى %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>نُقلت من %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
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
        <translation>Word (.docx)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>صفحة شبكية (.html)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (.csv)</source>
        <translation>جدول بيانات (.csv)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, revisions</source>
        <translation>%1، قائمة التنقيحات</translation>
    </message>
    <message>
        <source>%1, concordance</source>
        <translation>%1، جدول المقابلة</translation>
    </message>
    <message>
        <source>%1, redline</source>
        <translation>%1، بعلامات التغيير</translation>
    </message>
    <message>
        <source>%1, large print</source>
        <translation>%1، حروف كبيرة</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing a window; “-” is standard output.</source>
        <translation>كتابة ملف PDF بدلاً من عرض نافذة؛ ”-“ هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>With --write-pdf: comparison, notes, concordance or text.</source>
        <translation>مع --write-pdf: comparison (مقارنة) أو notes (تنقيحات) أو concordance (جدول المقابلة) أو text (نص).</translation>
    </message>
    <message>
        <source>With --write-pdf: side-by-side in landscape, or one redline in portrait.</source>
        <translation>مع --write-pdf: side-by-side (جنباً إلى جنب، أفقياً) أو redline (نص واحد بعلامات التغيير، عمودياً).</translation>
    </message>
    <message>
        <source>The same as --layout redline.</source>
        <translation>مثل --layout redline.</translation>
    </message>
    <message>
        <source>With --write-pdf: a4 or letter.</source>
        <translation>مع --write-pdf: a4 أو letter.</translation>
    </message>
    <message>
        <source>The same as --paper letter.</source>
        <translation>مثل --paper letter.</translation>
    </message>
    <message>
        <source>With --write-pdf: leave unchanged paragraphs out.</source>
        <translation>مع --write-pdf: إغفال الفقرات التي لم تتغير.</translation>
    </message>
    <message>
        <source>With --write-pdf: a sheet to read from, of notes or a text.</source>
        <translation>مع --write-pdf: صفحات بحروف كبيرة للقراءة منها، للتنقيحات أو لنص.</translation>
    </message>
    <message>
        <source>With --write-pdf: say at the end what it was made from and how.</source>
        <translation>مع --write-pdf: بيان في النهاية لما أُعد منه وطريقة إعداده.</translation>
    </message>
    <message>
        <source>With --write-pdf: author of the annotations.</source>
        <translation>مع --write-pdf: واضع العلامات.</translation>
    </message>
    <message>
        <source>With --write-pdf: compare every text with the one at this place.</source>
        <translation>مع --write-pdf: مقارنة كل نص بالنص الذي في هذا الموضع.</translation>
    </message>
    <message>
        <source>With --write-pdf: files with tracked changes as proposed, before, or both.</source>
        <translation>مع --write-pdf: الملفات ذات التغييرات المتعقَّبة: proposed (كما هو مقترح) أو before (كما كانت من قبل) أو both (كلاهما).</translation>
    </message>
    <message>
        <source>With --write-pdf: exit with 1 where there are differences.</source>
        <translation>مع --write-pdf: الخروج بالرمز 1 عند وجود اختلافات.</translation>
    </message>
    <message>
        <source>With --write-pdf: put the notes and statuses of this workspace on the pages.</source>
        <translation>مع --write-pdf: وضع ملاحظات مساحة العمل هذه وحالاتها على الصفحات.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 مقارنةً بـ %2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>التصويت</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات دون تغيير</numerusform>
            <numerusform>فقرة واحدة دون تغيير</numerusform>
            <numerusform>فقرتان دون تغيير</numerusform>
            <numerusform>%n فقرات دون تغيير</numerusform>
            <numerusform>%n فقرة دون تغيير</numerusform>
            <numerusform>%n فقرة دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>نُقل من هنا</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>نُقل إلى هنا</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>نُقل من هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>فقرة محذوفة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1، SHA-256 %2…</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>مقارنة نصوص</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>الفقرات: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>التغييرات: %1</translation>
    </message>
    <message>
        <source>Words: %1 inserted, %2 deleted</source>
        <translation>الكلمات: %1 مُدرجة، %2 محذوفة</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>مدرجة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>نُقل إلى هنا</translation>
    </message>
    <message>
        <source>reference, date, number or style, new</source>
        <translation>إحالة أو تاريخ أو رقم أو أسلوب، جديد</translation>
    </message>
    <message>
        <source>and old</source>
        <translation>والقديم</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>No State that took part in both votes changed its position</source>
        <translation>لم تغير أي دولة شاركت في التصويتين موقفها</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) changed position</source>
        <translation>
            <numerusform>لم تغير أي دولة موقفها</numerusform>
            <numerusform>غيّرت دولة واحدة موقفها</numerusform>
            <numerusform>غيّرت دولتان موقفهما</numerusform>
            <numerusform>غيّرت %n دول مواقفها</numerusform>
            <numerusform>غيّرت %n دولة مواقفها</numerusform>
            <numerusform>غيّرت %n دولة مواقفها</numerusform>
        </translation>
    </message>
    <message>
        <source>States by position</source>
        <translation>الدول بحسب موقفها</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n texts compared</source>
        <translation>
            <numerusform>%1 إلى %2: عدد النصوص المقارنة %n</numerusform>
            <numerusform>%1 إلى %2: عدد النصوص المقارنة %n</numerusform>
            <numerusform>%1 إلى %2: عدد النصوص المقارنة %n</numerusform>
            <numerusform>%1 إلى %2: مقارنة %n نصوص</numerusform>
            <numerusform>%1 إلى %2: مقارنة %n نصاً</numerusform>
            <numerusform>%1 إلى %2: مقارنة %n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>جميع الفقرات عبر السلسلة</translation>
    </message>
    <message>
        <source>Every text is compared with %1.</source>
        <translation>كل نص مقارَن بـ %1.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>تتعذر كتابة %1</translation>
    </message>
    <message>
        <source>Write a picture of the settled window and quit.</source>
        <translation>كتابة صورة للنافذة بعد استقرارها ثم الخروج.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720.</source>
        <translation>حجم النافذة، مثل 1280x720.</translation>
    </message>
    <message>
        <source>Go to a paragraph, as &quot;OP 12&quot;.</source>
        <translation>الانتقال إلى فقرة، مثل &quot;OP 12&quot;.</translation>
    </message>
    <message>
        <source>Go to a change, by its number.</source>
        <translation>الانتقال إلى تغيير برقمه.</translation>
    </message>
    <message>
        <source>Compare two texts of the series, by their places, as 1,5.</source>
        <translation>مقارنة نصين من السلسلة بموضعيهما، مثل 1,5.</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away.</source>
        <translation>طي الفقرات التي لم تتغير.</translation>
    </message>
    <message>
        <source>Panels to open, as votes,texts.</source>
        <translation>اللوحات المراد فتحها، مثل votes,texts.</translation>
    </message>
    <message>
        <source>Print the milliseconds until first paint and settled, and quit.</source>
        <translation>طباعة عدد أجزاء الألف من الثانية حتى أول رسم والاستقرار، ثم الخروج.</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other.</source>
        <translation>تعرض مشاريع القرار والنصوص المعتمدة جنباً إلى جنب.</translation>
    </message>
    <message>
        <source>Open the specimen series.</source>
        <translation>فتح السلسلة العيّنة.</translation>
    </message>
    <message>
        <source>Keep what the window remembers in this file.</source>
        <translation>حفظ ما تتذكره النافذة في هذا الملف.</translation>
    </message>
    <message>
        <source>The window&apos;s language: ar, en, es, fr, ru or zh.</source>
        <translation>لغة النافذة: ar أو en أو es أو fr أو ru أو zh.</translation>
    </message>
    <message>
        <source>Commands to run then, by name, as tools.palette.</source>
        <translation>الأوامر المراد تنفيذها بعد ذلك، بأسمائها، مثل tools.palette.</translation>
    </message>
    <message>
        <source>Size of the texts, in percent.</source>
        <translation>حجم النصوص، بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>system, light, dark, high-contrast, high-contrast-dark or monochrome.</source>
        <translation>system (النظام) أو light (فاتحة) أو dark (داكنة) أو high-contrast (تباين عالٍ) أو high-contrast-dark (تباين عالٍ داكن) أو monochrome (أحادية اللون).</translation>
    </message>
    <message>
        <source>Texts to compare, or one workspace.</source>
        <translation>النصوص المراد مقارنتها، أو مساحة عمل واحدة.</translation>
    </message>
    <message>
        <source>Hold the revisions announced in this file against what came of them.</source>
        <translation>مقارنة التنقيحات المعلنة في هذا الملف بما آلت إليه.</translation>
    </message>
    <message>
        <source>Show all texts, marked against the one at this place.</source>
        <translation>عرض النصوص كلها، مع تعليم اختلافها عن النص الذي في هذا الموضع.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>character %1: %2</source>
        <translation>الحرف %1: %2</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>not there</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>موجودة منذ البداية</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدلة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسمة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>أُسقطت</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a text, what became of the paragraph there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and edited</source>
        <translation>%1 ومعدلة</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>paragraph, text, what became of it</comment>
        <translation>%1 في %2: %3</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>moved to %1</source>
        <translation>نُقلت إلى %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>نُقلت من %1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <comment>in a text: what changed</comment>
        <translation>في %1: %2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>معدلتان</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>منقولتان</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>مقسمتان</numerusform>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>%n مقسمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>مدمجتان</numerusform>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>%n مدمجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>محذوفتان</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n أعيد ترقيمها</numerusform>
            <numerusform>%n أعيد ترقيمها</numerusform>
            <numerusform>فقرتان أعيد ترقيمهما</numerusform>
            <numerusform>%n أعيد ترقيمها</numerusform>
            <numerusform>%n أعيد ترقيمها</numerusform>
            <numerusform>%n أعيد ترقيمها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 – Resolute</source>
        <translation>%1 و%2 – Resolute</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>عدد النصوص: %n</numerusform>
            <numerusform>عدد النصوص: %n</numerusform>
            <numerusform>عدد النصوص: %n</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصاً</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation>فقرة محذوفة</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>نُقلت من %1</translation>
    </message>
    <message>
        <source>new footnote</source>
        <translation>حاشية جديدة</translation>
    </message>
    <message>
        <source>footnote deleted</source>
        <translation>حاشية محذوفة</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) inserted: %1</source>
        <translation>
            <numerusform>لم تُدرج كلمات: %1</numerusform>
            <numerusform>أُدرجت كلمة واحدة: %1</numerusform>
            <numerusform>أُدرجت كلمتان: %1</numerusform>
            <numerusform>أُدرجت %n كلمات: %1</numerusform>
            <numerusform>أُدرجت %n كلمة: %1</numerusform>
            <numerusform>أُدرجت %n كلمة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) deleted: %1</source>
        <translation>
            <numerusform>لم تُحذف كلمات: %1</numerusform>
            <numerusform>حُذفت كلمة واحدة: %1</numerusform>
            <numerusform>حُذفت كلمتان: %1</numerusform>
            <numerusform>حُذفت %n كلمات: %1</numerusform>
            <numerusform>حُذفت %n كلمة: %1</numerusform>
            <numerusform>حُذفت %n كلمة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>استُعيض عن ”%1“ بـ ”%2“</translation>
    </message>
    <message>
        <source>in a footnote, %1</source>
        <translation>في حاشية، %1</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>African States</source>
        <translation>الدول الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>دول آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>دول أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>دول أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>دول أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>No regional group</source>
        <translation>لا مجموعة إقليمية</translation>
    </message>
    <message>
        <source>African</source>
        <comment>regional group, short</comment>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>regional group, short</comment>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>regional group, short</comment>
        <translation>أوروبا الشرقية</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <comment>Latin American and Caribbean group, short</comment>
        <translation>أمريكا اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>WEOG</source>
        <comment>Western European and other group, short</comment>
        <translation>أوروبا الغربية وأخرى</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>دولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>لا دول</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%n دول</numerusform>
            <numerusform>%n دولة</numerusform>
            <numerusform>%n دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <translation>المؤيدون: %1، المعارضون: %2، الممتنعون عن التصويت: %3</translation>
    </message>
    <message>
        <source>Not carried: %1 of %2 votes in favour, and %3 were needed.</source>
        <translation>لم يُعتمد: %1 من %2 من الأصوات مؤيدة، وكان يلزم %3.</translation>
    </message>
    <message>
        <source>Carried by %1 of %2 votes; %3 were needed.</source>
        <translation>اعتُمد بـ %1 من %2 من الأصوات؛ وكان يلزم %3.</translation>
    </message>
    <message>
        <source>It would have failed with %1 voting against instead.</source>
        <comment>1 State, 12 States</comment>
        <translation>لو صوتت %1 ضده لما اعتُمد.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>غيّرت موقفها</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>في كل مرة</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>المقدّمون</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>جميع الدول</translation>
    </message>
    <message>
        <source>States that took another position than before</source>
        <translation>الدول التي اتخذت موقفاً مختلفاً عن ذي قبل</translation>
    </message>
    <message>
        <source>States that took part in every vote</source>
        <translation>الدول التي شاركت في كل تصويت</translation>
    </message>
    <message>
        <source>States that took part in one vote only</source>
        <translation>الدول التي شاركت في تصويت واحد فقط</translation>
    </message>
    <message>
        <source>States that sponsor a text of the series</source>
        <translation>الدول التي تقدّم نصاً من نصوص السلسلة</translation>
    </message>
</context>
<context>
    <name>WordAge</name>
    <message>
        <source>since %1</source>
        <comment>since a text</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a paragraph, a text</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Words without a mark stand there since %1.</source>
        <translation>الكلمات غير المعلَّمة واردة هنا منذ %1.</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <comment>since a text; texts</comment>
        <translation>%1؛ غير وارد في %2</translation>
    </message>
</context>
<context>
    <name>WordAges</name>
    <message>
        <source>stands here since %1</source>
        <translation>وارد هنا منذ %1</translation>
    </message>
    <message>
        <source>stands here since %1 of %2</source>
        <comment>a text, its date</comment>
        <translation>وارد هنا منذ %1 المؤرخ %2</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <translation>%1؛ غير وارد في %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>أعيد ترقيمها</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدلة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>منقولة ومعدلة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسمة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>أعيد تجميعها</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>درجة ثقة عالية</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>درجة ثقة متوسطة</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>درجة ثقة منخفضة</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>تحريري</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>References</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>جوهري</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>فعل أقوى</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>فعل أضعف</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>إضافة تحفظ</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>حذف تحفظ</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>إضافة قيد وصفي</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>حذف قيد وصفي</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>تغيّر المخاطَب</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>تغيّر الأجل</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>تغيّرت الكمية</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>إضافة استشهاد</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>حذف استشهاد</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>نُقل داخل الفقرة</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>الشكل الطباعي فقط</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>مؤيدة</translation>
    </message>
    <message>
        <source>against</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>ممتنعة عن التصويت</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>لم تشارك</translation>
    </message>
    <message>
        <source>not a member then</source>
        <translation>لم تكن عضواً حينئذ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>preambular paragraph %1</source>
        <translation>الفقرة %1 من الديباجة</translation>
    </message>
    <message>
        <source>operative paragraph %1</source>
        <translation>الفقرة %1 من المنطوق</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a text before the changes that are tracked in its file</comment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>a text with the changes that are tracked in its file</comment>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Tracked changes of %1</source>
        <translation>التغييرات المتعقَّبة في %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>مقارنة نصوص</translation>
    </message>
    <message>
        <source>Words inserted: {1} · words deleted: {2}</source>
        <translation>الكلمات المدرجة: {1} · الكلمات المحذوفة: {2}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>مدرجة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>routine: reference, date, number, style</source>
        <translation>روتيني: إحالة، تاريخ، رقم، أسلوب</translation>
    </message>
    <message>
        <source>moved from, moved to</source>
        <translation>نُقل من، نُقل إلى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>مقسمة أو مدمجة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Unchanged paragraphs: {1}</source>
        <translation>فقرات دون تغيير: {1}</translation>
    </message>
    <message>
        <source>moved here from {1}</source>
        <translation>نُقلت إلى هنا من {1}</translation>
    </message>
    <message>
        <source>moved to {1}</source>
        <translation>نُقلت إلى {1}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Footnote {1}</source>
        <translation>الحاشية {1}</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>جميع الفقرات عبر السلسلة</translation>
    </message>
    <message>
        <source>{1} in favour, {2} against, {3} abstaining</source>
        <translation>المؤيدون: {1}، المعارضون: {2}، الممتنعون عن التصويت: {3}</translation>
    </message>
    <message>
        <source>The declared tally differs from the lists.</source>
        <translation>النتيجة المعلنة تختلف عن القوائم.</translation>
    </message>
    <message>
        <source>Changed position: {1}</source>
        <translation>غيّرت موقفها: {1}</translation>
    </message>
    <message>
        <source>{1}: {2} → {3}</source>
        <translation>{1}: {2} ← {3}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Recorded votes</source>
        <translation>عمليات التصويت المسجل</translation>
    </message>
    <message>
        <source>Changes: {1}</source>
        <translation>التغييرات: {1}</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>مؤيدة</translation>
    </message>
    <message>
        <source>against</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>ممتنعة عن التصويت</translation>
    </message>
    <message>
        <source>Note: {1}</source>
        <translation>تنبيه: {1}</translation>
    </message>
    <message>
        <source>Changes: {1}; words in {2}, out {3}</source>
        <translation>التغييرات: {1}؛ كلمات أُدرجت {2}، حُذفت {3}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>أعيد ترقيمها</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدلة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>منقولة ومعدلة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسمة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>أعيد تجميعها</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>تحريري</translation>
    </message>
    <message>
        <source>style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>جوهري</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>غير مشاركة</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>ليست عضواً</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{1} January {2}</source>
        <translation>{1} كانون الثاني/يناير {2}</translation>
    </message>
    <message>
        <source>{1} February {2}</source>
        <translation>{1} شباط/فبراير {2}</translation>
    </message>
    <message>
        <source>{1} March {2}</source>
        <translation>{1} آذار/مارس {2}</translation>
    </message>
    <message>
        <source>{1} April {2}</source>
        <translation>{1} نيسان/أبريل {2}</translation>
    </message>
    <message>
        <source>{1} May {2}</source>
        <translation>{1} أيار/مايو {2}</translation>
    </message>
    <message>
        <source>{1} June {2}</source>
        <translation>{1} حزيران/يونيه {2}</translation>
    </message>
    <message>
        <source>{1} July {2}</source>
        <translation>{1} تموز/يوليه {2}</translation>
    </message>
    <message>
        <source>{1} August {2}</source>
        <translation>{1} آب/أغسطس {2}</translation>
    </message>
    <message>
        <source>{1} September {2}</source>
        <translation>{1} أيلول/سبتمبر {2}</translation>
    </message>
    <message>
        <source>{1} October {2}</source>
        <translation>{1} تشرين الأول/أكتوبر {2}</translation>
    </message>
    <message>
        <source>{1} November {2}</source>
        <translation>{1} تشرين الثاني/نوفمبر {2}</translation>
    </message>
    <message>
        <source>{1} December {2}</source>
        <translation>{1} كانون الأول/ديسمبر {2}</translation>
    </message>
    <message>
        <source>None of these texts has a recorded vote.</source>
        <translation>لا يتضمن أي من هذه النصوص تصويتاً مسجلاً.</translation>
    </message>
    <message>
        <source>Carried with {1} of {2} votes; {3} were needed.</source>
        <translation>اعتُمد بـ {1} من {2} من الأصوات؛ وكان يلزم {3}.</translation>
    </message>
    <message>
        <source>Not carried: {1} of {2} votes; {3} were needed.</source>
        <translation>لم يُعتمد: {1} من {2} من الأصوات؛ وكان يلزم {3}.</translation>
    </message>
    <message>
        <source>Took part in one vote only: {1}</source>
        <translation>شاركت في تصويت واحد فقط: {1}</translation>
    </message>
    <message>
        <source>* changed position</source>
        <translation>* غيّرت موقفها</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Moved: {1} of the old text</source>
        <translation>منقول: {1} في النص القديم</translation>
    </message>
    <message>
        <source>From {1} of the old text</source>
        <translation>من {1} في النص القديم</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deleted: {1}</source>
        <translation>محذوف: {1}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>Before: {1}</source>
        <translation>من قبل: {1}</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>الفقرة محذوفة</translation>
    </message>
    <message>
        <source>{1} of the old text is deleted here:</source>
        <translation>حُذفت هنا {1} من النص القديم:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Announced and done: {1}</source>
        <translation>أُعلن ونُفذ: {1}</translation>
    </message>
    <message>
        <source>Announced and not done as announced: {1}</source>
        <translation>أُعلن ولم ينفذ كما أُعلن: {1}</translation>
    </message>
    <message>
        <source>Done and not announced: {1}</source>
        <translation>نُفذ ولم يُعلن: {1}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>نُفذ</translation>
    </message>
    <message>
        <source>done in other words</source>
        <translation>نُفذ بصيغة أخرى</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>نُفذ جزئياً</translation>
    </message>
    <message>
        <source>done otherwise</source>
        <translation>نُفذ على نحو آخر</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم ينفذ</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>لا يمكن تحديده</translation>
    </message>
    <message>
        <source>Texts: {1}</source>
        <translation>النصوص: {1}</translation>
    </message>
    <message>
        <source>  changed since the workspace was saved</source>
        <translation>  تغيّر منذ حفظ مساحة العمل</translation>
    </message>
    <message>
        <source>  carried in the workspace</source>
        <translation>  محفوظ داخل مساحة العمل</translation>
    </message>
    <message>
        <source>{1} of {2} changes reviewed</source>
        <translation>روجع {1} من {2} من التغييرات</translation>
    </message>
    <message>
        <source>  for {1}</source>
        <translation>  إلى {1}</translation>
    </message>
    <message>
        <source>{1} decided otherwise: {2}</source>
        <translation>{1} قرر خلاف ذلك: {2}</translation>
    </message>
    <message>
        <source>Notes: {1}</source>
        <translation>الملاحظات: {1}</translation>
    </message>
    <message>
        <source>Notes whose place is no longer found: {1}</source>
        <translation>ملاحظات لم يعد يُعثر على موضعها: {1}</translation>
    </message>
    <message>
        <source>(its words are others now)</source>
        <translation>(ألفاظها الآن مختلفة)</translation>
    </message>
    <message>
        <source>{1} wrote otherwise: {2}</source>
        <translation>{1} كتب خلاف ذلك: {2}</translation>
    </message>
    <message>
        <source>Decisions whose change is no longer there: {1}</source>
        <translation>قرارات مراجعة لم يعد تغييرها موجوداً: {1}</translation>
    </message>
    <message>
        <source>Decisions on texts that cannot be read: {1}</source>
        <translation>قرارات مراجعة بشأن نصوص تتعذر قراءتها: {1}</translation>
    </message>
    <message>
        <source>Links by hand that no longer fit: {1}</source>
        <translation>روابط يدوية لم تعد ملائمة: {1}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>note that one deleted and the other changed</source>
        <translation>ملاحظة حذفها أحدهما وغيّرها الآخر</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status that one took back</source>
        <translation>حالة تراجع عنها أحدهما</translation>
    </message>
    <message>
        <source>link by hand</source>
        <translation>رابط يدوي</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>موضع ملاحظة</translation>
    </message>
    <message>
        <source>versions of a text</source>
        <translation>صيغ نص</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>غير متفق عليه</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>للتنقيح</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>أُحيط به علماً</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للمعالجة</translation>
    </message>
    <message>
        <source>Taken over: notes {1}, decisions {2}</source>
        <translation>ما أُدمج: الملاحظات {1}، قرارات المراجعة {2}</translation>
    </message>
    <message>
        <source>Conflicts: {1}</source>
        <translation>التعارضات: {1}</translation>
    </message>
    <message>
        <source>{1}, was {2}</source>
        <translation>{1}، كانت {2}</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <translation>{1} ({2})</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>الكلمات الافتتاحية</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُجري</translation>
    </message>
    <message>
        <source>Source or sponsor</source>
        <translation>المصدر أو المقدِّم</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>النهج</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المبررات</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>جدول المقابلة</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>طريقة الإعداد</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Text {1}</source>
        <translation>النص {1}</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>قُرر يدوياً</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>جنباً إلى جنب</translation>
    </message>
    <message>
        <source>one redline</source>
        <translation>نص واحد بعلامات التغيير</translation>
    </message>
    <message>
        <source>Keys: n next change, p the one before, r layout, f filters</source>
        <translation>المفاتيح: n التغيير التالي، p السابق، r التخطيط، f المرشحات</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>نُقل من هنا</translation>
    </message>
    <message>
        <source>{1} of the old text stood here; it is now {2}</source>
        <translation>كانت هنا {1} من النص القديم؛ وهي الآن {2}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Status: {1}</source>
        <translation>الحالة: {1}</translation>
    </message>
    <message>
        <source>Status: {1}, assigned to {2}</source>
        <translation>الحالة: {1}، مسند إلى {2}</translation>
    </message>
    <message>
        <source>{1} of {2} has no counterpart in {3}</source>
        <translation>ليس لـ {1} من {2} مقابل في {3}</translation>
    </message>
    <message>
        <source>{1} of {2} and {3} of {4} belong together</source>
        <translation>{1} من {2} و{3} من {4} متقابلتان</translation>
    </message>
    <message>
        <source>class of “{1}” in {2}: {3}, {4}</source>
        <translation>فئة ”{1}“ في {2}: {3}، {4}</translation>
    </message>
    <message>
        <source>changes of words:</source>
        <translation>تغييرات في الألفاظ:</translation>
    </message>
    <message>
        <source>whole paragraphs and footnotes:</source>
        <translation>فقرات وحواشٍ بأكملها:</translation>
    </message>
    <message>
        <source>A paragraph or footnote that is new or deleted, and each split or merge, counts as one change.</source>
        <translation>كل فقرة أو حاشية جديدة أو محذوفة، وكل تقسيم أو دمج، يُحسب تغييرا واحدا.</translation>
    </message>
    <message>
        <source>Paragraphs: {1}</source>
        <translation>الفقرات: {1}</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>فعل أقوى</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>فعل أضعف</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>إضافة تحفظ</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>حذف تحفظ</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>إضافة قيد وصفي</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>حذف قيد وصفي</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>تغيّر المخاطَب</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>تغيّر الأجل</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>تغيّرت الكمية</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>إضافة استشهاد</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>حذف استشهاد</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>نُقل داخل الفقرة</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>الطباعة فقط</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>cannot be written: {1}</source>
        <translation>تتعذر الكتابة: {1}</translation>
    </message>
    <message>
        <source>a comparison needs at least two texts</source>
        <translation>تحتاج المقارنة إلى نصين على الأقل</translation>
    </message>
    <message>
        <source>the base is text {1}, but there are only {2}</source>
        <translation>نص الأساس هو {1}، ولا يوجد سوى {2}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>only the typography differs</source>
        <translation>لا يختلف إلا الشكل الطباعي</translation>
    </message>
    <message>
        <source>only the blanks differ</source>
        <translation>لا تختلف إلا المسافات</translation>
    </message>
    <message>
        <source>repeated-verb rule: “{1}” and “{2}” are the same opening verb</source>
        <translation>قاعدة تكرار الأفعال: ”{1}“ و”{2}“ هما الفعل الافتتاحي نفسه</translation>
    </message>
    <message>
        <source>the opening verb became a verb within the sentence</source>
        <translation>صار الفعل الافتتاحي فعلاً داخل الجملة</translation>
    </message>
    <message>
        <source>only capital letters differ</source>
        <translation>لا تختلف إلا الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>document symbol and its date</source>
        <translation>رمز الوثيقة وتاريخها</translation>
    </message>
    <message>
        <source>document symbol</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>a citation was added to or taken from a list</source>
        <translation>أُضيف استشهاد إلى قائمة أو حُذف منها</translation>
    </message>
    <message>
        <source>another conference, summit or meeting is cited</source>
        <translation>استُشهد بمؤتمر أو قمة أو اجتماع آخر</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>the ordinal of a session or meeting</source>
        <translation>الرقم الترتيبي لدورة أو جلسة</translation>
    </message>
    <message>
        <source>a session is named in another way</source>
        <translation>سُميت دورة بطريقة أخرى</translation>
    </message>
    <message>
        <source>the number of a paragraph, article or the like</source>
        <translation>رقم فقرة أو مادة أو ما شابه</translation>
    </message>
    <message>
        <source>a quantity: {1} and {2}</source>
        <translation>كمية: {1} و{2}</translation>
    </message>
    <message>
        <source>the body speaks of itself or of its sister in another way</source>
        <translation>تتحدث الهيئة عن نفسها أو عن الهيئة الشقيقة بطريقة أخرى</translation>
    </message>
    <message>
        <source>another wording for the same: {1}</source>
        <translation>صياغة أخرى للشيء نفسه: {1}</translation>
    </message>
    <message>
        <source>words without a sense of their own: {1}</source>
        <translation>كلمات لا معنى لها بذاتها: {1}</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>لا تختلف إلا علامات الترقيم</translation>
    </message>
    <message>
        <source>the same words in another grammatical form</source>
        <translation>الكلمات نفسها بصيغة نحوية أخرى</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the paragraph in the other text</source>
        <translation>كلمات ترد في موضع آخر من الفقرة في النص الآخر</translation>
    </message>
    <message>
        <source>a variant of the same name: “{1}” and “{2}”</source>
        <translation>صيغة أخرى للاسم نفسه: ”{1}“ و”{2}“</translation>
    </message>
    <message>
        <source>the opening verb changed: “{1}” and “{2}”</source>
        <translation>تغيّر الفعل الافتتاحي: ”{1}“ و”{2}“</translation>
    </message>
    <message>
        <source>words that carry sense: {1}</source>
        <translation>كلمات ذات معنى: {1}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد لا ملف</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>تتعذر القراءة: {1}</translation>
    </message>
    <message>
        <source>is larger than {1} MiB, the most that is read</source>
        <translation>أكبر من {1} MiB، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as proposed, with all of them accepted</source>
        <translation>يتضمن {1} من التغييرات المتعقَّبة من {2}؛ قُرئ كما هو مقترح، بقبولها جميعاً</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as before, with all of them rejected</source>
        <translation>يتضمن {1} من التغييرات المتعقَّبة من {2}؛ قُرئ كما كان من قبل، برفضها جميعاً</translation>
    </message>
    <message>
        <source>holds {1} comments by {2}</source>
        <translation>يتضمن {1} من التعليقات من {2}</translation>
    </message>
    <message>
        <source>a field begins and never ends: text after it may be missing</source>
        <translation>حقل يبدأ ولا ينتهي: قد يكون النص الذي يليه ناقصاً</translation>
    </message>
    <message>
        <source>the file is damaged: it has no text body</source>
        <translation>الملف تالف: لا متن فيه</translation>
    </message>
    <message>
        <source>byte {1} of the line (hexadecimal {2}) is not UTF-8: save the file as UTF-8 text</source>
        <translation>البايت {1} من السطر (ست عشري {2}) ليس UTF-8: احفظ الملف كنص UTF-8</translation>
    </message>
    <message>
        <source>the UTF-16 text is broken at byte {1} of the file</source>
        <translation>نص UTF-16 معطوب عند البايت {1} من الملف</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>the Markdown cannot be read: memory ran out</source>
        <translation>تتعذر قراءة Markdown: نفدت الذاكرة</translation>
    </message>
    <message>
        <source>has no text, only pictures of {1} pages (a scan): run text recognition (OCR) on it first</source>
        <translation>لا نص فيه، بل صور {1} من الصفحات (مسح ضوئي): طبّق عليه التعرف على النصوص (OCR) أولاً</translation>
    </message>
    <message>
        <source>{1} of {2} pages have no text, only pictures, and were not read: {3}</source>
        <translation>{1} من {2} من الصفحات لا نص فيها، بل صور فقط، ولم تُقرأ: {3}</translation>
    </message>
    <message>
        <source>only the first {1} of {2} pages were read: the text is longer than the limit</source>
        <translation>لم تُقرأ إلا أول {1} من {2} من الصفحات: النص أطول من الحد</translation>
    </message>
    <message>
        <source>the file is damaged; what could be read was read ({1})</source>
        <translation>الملف تالف؛ قُرئ منه ما أمكن ({1})</translation>
    </message>
    <message>
        <source>taken out of the pages: {1}</source>
        <translation>أُخرج من الصفحات: {1}</translation>
    </message>
    <message>
        <source>{1} paragraphs were joined over page breaks</source>
        <translation>وُصلت {1} من الفقرات عبر فواصل الصفحات</translation>
    </message>
    <message>
        <source>{1} words that stand on end were left out</source>
        <translation>أُسقطت {1} من الكلمات القائمة رأسياً</translation>
    </message>
    <message>
        <source>is damaged: nothing of this PDF can be read{1}</source>
        <translation>تالف: لا يمكن قراءة أي شيء من ملف PDF هذا{1}</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a PDF viewer and save a copy without one</source>
        <translation>مقفل بكلمة سر: افتحه في عارض PDF واحفظ نسخة بدونها</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <source>seems to be {1}, which is not read here: save it as plain text or Markdown</source>
        <translation>يبدو أنه {1}، وهو ما لا يُقرأ هنا: احفظه كنص عادي أو Markdown</translation>
    </message>
    <message>
        <source>seems to be {1}: open it in Word or LibreOffice and save it as Word document (.docx)</source>
        <translation>يبدو أنه {1}: افتحه في Word أو LibreOffice واحفظه كوثيقة Word ‏(‎.docx)</translation>
    </message>
    <message>
        <source>is no text: a zero byte stands at byte {1} of the file</source>
        <translation>ليس نصاً: يوجد بايت صفري عند البايت {1} من الملف</translation>
    </message>
    <message>
        <source>the file is damaged: {1} is no well-formed XML ({2})</source>
        <translation>الملف تالف: {1} ليس XML سليماً ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: {1} holds bytes that are no UTF-8</source>
        <translation>الملف تالف: {1} يتضمن بايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>{1} is nested more than {2} deep, which no real text is</source>
        <translation>تداخل {1} أعمق من {2}، وهو ما لا يكون في نص حقيقي</translation>
    </message>
    <message>
        <source>{1} has more than {2} elements and attributes, which is more than can be read safely</source>
        <translation>في {1} أكثر من {2} من العناصر والسمات، وهو أكثر مما يمكن قراءته بأمان</translation>
    </message>
    <message>
        <source>the file is damaged: it cannot be unpacked ({1})</source>
        <translation>الملف تالف: يتعذر فك ضغطه ({1})</translation>
    </message>
    <message>
        <source>holds {1} files inside; more than {2} are not read</source>
        <translation>يتضمن {1} من الملفات؛ ولا يُقرأ أكثر من {2}</translation>
    </message>
    <message>
        <source>its part “{1}” unpacks to more than can be read safely ({2})</source>
        <translation>جزؤه ”{1}“ يفوق بعد فك ضغطه ما يمكن قراءته بأمان ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{1}” is missing</source>
        <translation>الملف تالف: جزؤه ”{1}“ ناقص</translation>
    </message>
    <message>
        <source>is protected by a password: save it without one and try again</source>
        <translation>محمي بكلمة سر: احفظه بدونها وحاول من جديد</translation>
    </message>
    <message>
        <source>the text says that {1} voted “{2}”, its list has {3}</source>
        <translation>يقول النص إن {1} صوتت ”{2}“، وفي قائمته {3}</translation>
    </message>
    <message>
        <source>{1} stands twice in the lists of the vote</source>
        <translation>ترد {1} مرتين في قوائم التصويت</translation>
    </message>
    <message>
        <source>{1} in the lists of the vote is no State that is known here</source>
        <translation>{1} في قوائم التصويت ليست دولة معروفة هنا</translation>
    </message>
    <message>
        <source>footnote {1} has no mark in the text</source>
        <translation>لا علامة في النص للحاشية {1}</translation>
    </message>
    <message>
        <source>the mark {1} has no footnote</source>
        <translation>لا حاشية للعلامة {1}</translation>
    </message>
    <message>
        <source>there are several footnotes {1}</source>
        <translation>هناك عدة حواشٍ برقم {1}</translation>
    </message>
    <message>
        <source>“{1}”: two ordinal numbers in a row, one of them seems to be left over</source>
        <translation>”{1}“: رقمان ترتيبيان متتاليان، ويبدو أن أحدهما بقي سهواً</translation>
    </message>
    <message>
        <source>paragraph {1} follows paragraph {2}</source>
        <translation>الفقرة {1} تلي الفقرة {2}</translation>
    </message>
    <message>
        <source>there are two paragraphs {1} in a row</source>
        <translation>فقرتان متتاليتان برقم {1}</translation>
    </message>
    <message>
        <source>a bracket in this paragraph is not closed or not opened: {1}</source>
        <translation>قوس في هذه الفقرة لم يُغلق أو لم يُفتح: {1}</translation>
    </message>
    <message>
        <source>a quotation in this paragraph is not closed or not opened: {1}</source>
        <translation>اقتباس في هذه الفقرة لم يُغلق أو لم يُفتح: {1}</translation>
    </message>
    <message>
        <source>this paragraph ends without punctuation: “… {1}”</source>
        <translation>تنتهي هذه الفقرة دون علامة ترقيم: ”… {1}“</translation>
    </message>
    <message>
        <source>this paragraph has no opening words that are known here: “{1} …”</source>
        <translation>ليس لهذه الفقرة كلمات افتتاحية معروفة هنا: ”{1} …“</translation>
    </message>
    <message>
        <source>a paragraph that was cut here is put together again</source>
        <translation>فقرة كانت مقطوعة هنا وُصلت من جديد</translation>
    </message>
    <message>
        <source>a paragraph that was cut by a page break or notes is put together again</source>
        <translation>فقرة قطعها فاصل صفحة أو حواشٍ وُصلت من جديد</translation>
    </message>
    <message>
        <source>lines that were run together here are parted</source>
        <translation>سطور كانت ملتصقة هنا فُصلت</translation>
    </message>
    <message>
        <source>this line of the masthead is not understood: {1}</source>
        <translation>هذا السطر من رأس الوثيقة غير مفهوم: {1}</translation>
    </message>
    <message>
        <source>the sponsor {1} is no State that is known here</source>
        <translation>المقدِّم {1} ليس دولة معروفة هنا</translation>
    </message>
    <message>
        <source>this text is no resolution: it is shown as headings and sections</source>
        <translation>هذا النص ليس قراراً: يُعرض على شكل عناوين وأقسام</translation>
    </message>
    <message>
        <source>{1}: the tally says {2} {3}, the list names {4}</source>
        <translation>{1}: تقول النتيجة {2} {3}، وتسمي القائمة {4}</translation>
    </message>
    <message>
        <source>{1}: {2} is named twice</source>
        <translation>{1}: ذُكرت {2} مرتين</translation>
    </message>
    <message>
        <source>{1}: “{2}” is no State that is known here</source>
        <translation>{1}: ”{2}“ ليست دولة معروفة هنا</translation>
    </message>
    <message>
        <source>{1}: {2} is named, but was not a member on {3}</source>
        <translation>{1}: ذُكرت {2}، ولم تكن عضواً في {3}</translation>
    </message>
    <message>
        <source>{1}: the text gives a tally and does not name the States</source>
        <translation>{1}: يورد النص النتيجة ولا يسمي الدول</translation>
    </message>
    <message>
        <source>{1}: {2} States are named, and the Council has {3} seats</source>
        <translation>{1}: ذُكرت {2} من الدول، وللمجلس {3} مقعداً</translation>
    </message>
    <message>
        <source>cannot be read as PDF: {1}</source>
        <translation>تتعذر قراءته كملف PDF: {1}</translation>
    </message>
    <message>
        <source>is encrypted, so nothing can be added to it; save it without protection first</source>
        <translation>مشفّر، فلا يمكن إضافة شيء إليه؛ احفظه أولاً دون حماية</translation>
    </message>
    <message>
        <source>has no page {1}</source>
        <translation>ليس فيه صفحة {1}</translation>
    </message>
    <message>
        <source>is not part of this program</source>
        <translation>ليس جزءاً من هذا البرنامج</translation>
    </message>
    <message>
        <source>has {1} MB, which is more than any web page of a text ({2} MB)</source>
        <translation>حجمه {1} ميغابايت، وهو أكبر من أي صفحة شبكية لنص ({2} ميغابايت)</translation>
    </message>
    <message>
        <source>is a web page without text</source>
        <translation>صفحة شبكية لا نص فيها</translation>
    </message>
    <message>
        <source>the page does not say rightly how its letters are encoded; {1} was assumed</source>
        <translation>لا تذكر الصفحة ترميز حروفها على الوجه الصحيح؛ افتُرض {1}</translation>
    </message>
    <message>
        <source>menus, forms and other parts of the page that are no text were left out: {1} letters</source>
        <translation>أُسقطت قوائم ونماذج وأجزاء أخرى من الصفحة ليست نصاً: {1} من الحروف</translation>
    </message>
    <message>
        <source>is nested more than {1} elements deep: this is no text that a person wrote</source>
        <translation>متداخل لأكثر من {1} عنصراً: ليس هذا نصاً كتبه إنسان</translation>
    </message>
    <message>
        <source>needs more than {1} MB to be taken apart: its formatting is wrongly nested thousands of times</source>
        <translation>يحتاج تفكيكه إلى أكثر من {1} ميغابايت: تنسيقه متداخل خطأً آلاف المرات</translation>
    </message>
    <message>
        <source>{3}: {1} is still cited here; elsewhere in this text it gave way to {2}</source>
        <translation>{3}: لا يزال {1} مذكوراً هنا؛ وقد حل محله {2} في موضع آخر من هذا النص</translation>
    </message>
    <message>
        <source>{3}: resolution {1} cannot be of {2}: no body was in that session then</source>
        <translation>{3}: لا يمكن أن يكون القرار {1} مؤرخاً {2}: لم تكن أي هيئة في تلك الدورة حينئذ</translation>
    </message>
    <message>
        <source>{4}: {1} is dated {2} here and {3} elsewhere in the series</source>
        <translation>{4}: تاريخ {1} هنا {2} وفي موضع آخر من السلسلة {3}</translation>
    </message>
    <message>
        <source>{3}: “paragraph {1}” meant a paragraph that is now number {2}</source>
        <translation>{3}: ”الفقرة {1}“ كانت تعني فقرة رقمها الآن {2}</translation>
    </message>
    <message>
        <source>instruction {1} does not fit: {2} ({3})</source>
        <translation>التعليمة {1} لا تلائم النص: {2} ({3})</translation>
    </message>
    <message>
        <source>the text has no paragraph {1}</source>
        <translation>لا توجد في النص فقرة {1}</translation>
    </message>
    <message>
        <source>paragraph {1} does not begin with “{2}”</source>
        <translation>لا تبدأ الفقرة {1} بـ ”{2}“</translation>
    </message>
    <message>
        <source>paragraph {1} does not have the words “{2}”</source>
        <translation>لا ترد في الفقرة {1} الكلمات ”{2}“</translation>
    </message>
    <message>
        <source>paragraph {1} has the words “{2}” {3} times</source>
        <translation>ترد في الفقرة {1} الكلمات ”{2}“ {3} من المرات</translation>
    </message>
    <message>
        <source>the words “{1}” stand in no paragraph</source>
        <translation>لا ترد الكلمات ”{1}“ في أي فقرة</translation>
    </message>
    <message>
        <source>another instruction changes the same words of paragraph {1}</source>
        <translation>تعليمة أخرى تغير الكلمات نفسها في الفقرة {1}</translation>
    </message>
    <message>
        <source>another instruction deletes, replaces or moves paragraph {1}</source>
        <translation>تعليمة أخرى تحذف الفقرة {1} أو تستعيض عنها أو تنقلها</translation>
    </message>
    <message>
        <source>paragraph {1} would have to stand behind itself</source>
        <translation>يتعين أن تقع الفقرة {1} بعد نفسها</translation>
    </message>
    <message>
        <source>this is no JSON: {1}</source>
        <translation>ليس هذا JSON: {1}</translation>
    </message>
    <message>
        <source>these are no revision notes that can be read here: schema is “{1}”, not resolute/notes/1</source>
        <translation>ليست هذه قائمة تنقيحات تمكن قراءتها هنا: المخطط هو ”{1}“ لا resolute/notes/1</translation>
    </message>
    <message>
        <source>instruction {1} cannot be read: {2}</source>
        <translation>تتعذر قراءة التعليمة {1}: {2}</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no statement (resolution, decision or draft)</source>
        <translation>لا يتضمن ملف Akoma Ntoso هذا نصاً (قراراً أو مقرراً أو مشروعاً)</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a word processor and save a copy without one</source>
        <translation>مقفل بكلمة سر: افتحه في معالج نصوص واحفظ نسخة بدونها</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>is not a PDF, so there are no pages to mark</source>
        <translation>ليس ملف PDF، فلا صفحات فيه لوضع العلامات</translation>
    </message>
    <message>
        <source>the words “{1}” were not found on the page, so they are not marked</source>
        <translation>لم يُعثر في الصفحة على الكلمات ”{1}“، فلم توضع عليها علامة</translation>
    </message>
    <message>
        <source>holds no instruction that amends a text</source>
        <translation>لا يتضمن أي تعليمة تعدّل نصاً</translation>
    </message>
    <message>
        <source>the instruction is not understood</source>
        <translation>التعليمة غير مفهومة</translation>
    </message>
    <message>
        <source>the new paragraph does not stand in the final text</source>
        <translation>الفقرة الجديدة غير واردة في النص النهائي</translation>
    </message>
    <message>
        <source>{1} still stands, as {2}</source>
        <translation>{1} لا تزال قائمة، وهي الآن {2}</translation>
    </message>
    <message>
        <source>done in slightly other words</source>
        <translation>نُفذ بصيغة مختلفة قليلاً</translation>
    </message>
    <message>
        <source>done, but the paragraph stands at another place, as {1}</source>
        <translation>نُفذ، لكن الفقرة في موضع آخر، وهي الآن {1}</translation>
    </message>
    <message>
        <source>the words of the draft still stand in {1}</source>
        <translation>ألفاظ المشروع لا تزال قائمة في {1}</translation>
    </message>
    <message>
        <source>other words than announced stand in {1}</source>
        <translation>في {1} ألفاظ غير التي أُعلنت</translation>
    </message>
    <message>
        <source>the final text does not have {1} any more</source>
        <translation>لم تعد {1} واردة في النص النهائي</translation>
    </message>
    <message>
        <source>done in {1} of {2} places</source>
        <translation>نُفذ في {1} من {2} من المواضع</translation>
    </message>
    <message>
        <source>{1} stands where it stood</source>
        <translation>{1} باقية في موضعها</translation>
    </message>
    <message>
        <source>the paragraphs stand as in the draft</source>
        <translation>الفقرات كما هي في المشروع</translation>
    </message>
    <message>
        <source>the numbers in the final text are others</source>
        <translation>الأرقام في النص النهائي مختلفة</translation>
    </message>
    <message>
        <source>corrected by {1}</source>
        <translation>صححه {1}</translation>
    </message>
    <message>
        <source>changes cannot be kept until they are saved: {1}</source>
        <translation>لا يمكن الاحتفاظ بالتغييرات إلى أن تُحفظ: {1}</translation>
    </message>
    <message>
        <source>another window writes here</source>
        <translation>نافذة أخرى تكتب هنا</translation>
    </message>
    <message>
        <source>this is no journal of unsaved changes</source>
        <translation>هذا ليس سجلاً لتغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1}</source>
        <translation>مساحة العمل هذه تالفة: {1}</translation>
    </message>
    <message>
        <source>this is no workspace that can be read here: schema is “{1}”, not resolute/workspace/{2}</source>
        <translation>هذه ليست مساحة عمل يمكن قراءتها هنا: المخطط هو ”{1}“ وليس resolute/workspace/{2}</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1} cannot be read: {2}</source>
        <translation>مساحة العمل هذه تالفة: تتعذر قراءة {1}: {2}</translation>
    </message>
    <message>
        <source>this workspace is larger than the {1} MB that can be read</source>
        <translation>مساحة العمل هذه أكبر من {1} ميغابايت، وهو أقصى ما يمكن قراءته</translation>
    </message>
    <message>
        <source>this workspace is damaged: it is nested deeper than {1}</source>
        <translation>مساحة العمل هذه تالفة: تداخلها أعمق من {1}</translation>
    </message>
    <message>
        <source>this workspace holds more than the {1} items that can be read</source>
        <translation>تضم مساحة العمل هذه أكثر من {1} من البنود، وهو أقصى ما يمكن قراءته</translation>
    </message>
    <message>
        <source>the workspace was changed by somebody else meanwhile; nothing was overwritten</source>
        <translation>غيّر شخص آخر مساحة العمل في هذه الأثناء؛ ولم يُستبدل أي شيء</translation>
    </message>
    <message>
        <source>the workspace was made by a newer version of this program, which must save it</source>
        <translation>أُنشئت مساحة العمل بإصدار أحدث من هذا البرنامج، ويجب أن تُحفظ به</translation>
    </message>
    <message>
        <source>is no Word file whose styles can be used</source>
        <translation>ليس ملف Word يمكن استخدام أنماطه</translation>
    </message>
    <message>
        <source>is the text itself; choose another name, so that it stays as it is</source>
        <translation>هو النص نفسه؛ اختر اسماً آخر ليبقى كما هو</translation>
    </message>
    <message>
        <source>a note by {1} has no place on the pages</source>
        <translation>لا موضع في الصفحات لملاحظة كتبها {1}</translation>
    </message>
    <message>
        <source>the marks of {1} footnotes stand at words of this plain text, but their texts are not in it</source>
        <translation>في هذا النص العادي علامات حواشٍ ({1})، لكن الحواشي نفسها ليست فيه</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded: {1}</source>
        <translation>لا يمكن تحميل جزء من البرنامج: {1}</translation>
    </message>
    <message>
        <source>is damaged in a way that stops the reader of PDFs; nothing else was harmed</source>
        <translation>تالف على نحو يوقف قارئ ملفات PDF؛ ولم يتضرر أي شيء آخر</translation>
    </message>
    <message>
        <source>only vowel signs differ</source>
        <translation>الاختلاف في علامات التشكيل فقط</translation>
    </message>
    <message>
        <source>another one of its kind is meant: {1} and {2}</source>
        <translation>المقصود غيره من جنسه: {1} و{2}</translation>
    </message>
    <message>
        <source>only the kind of blank differs</source>
        <translation>الاختلاف في نوع المسافة فقط</translation>
    </message>
    <message>
        <source>is open here; choose another name, so that it stays as it is</source>
        <translation>مفتوح هنا؛ اختر اسماً آخر ليبقى كما هو</translation>
    </message>
    <message>
        <source>this is an amendment to {1}: instructions, and no version of the text</source>
        <translation>هذا تعديل على {1}: تعليمات، وليس صيغة من صيغ النص</translation>
    </message>
    <message>
        <source>an abbreviation in brackets: {1}</source>
        <translation>اختصار بين قوسين: {1}</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>الكلمات نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>{1} and {2} are in different languages ({3}, {4}): their words cannot be compared</source>
        <translation>النصان {1} و{2} بلغتين مختلفتين ({3}، {4}): لا يمكن مقارنة كلماتهما</translation>
    </message>
    <message>
        <source>{1}: the title is “{2}”; in {3} it is “{4}”</source>
        <translation>{1}: العنوان هو ”{2}“؛ وهو في {3} ”{4}“</translation>
    </message>
    <message>
        <source>{1} is a text of another organ ({2}) than {3} ({4})</source>
        <translation>{1} نص صادر عن هيئة ({2}) غير هيئة {3} ({4})</translation>
    </message>
    <message>
        <source>{1}: the agenda item is {2}; in {3} it is {4}</source>
        <translation>{1}: بند جدول الأعمال هو {2}؛ وهو في {3} {4}</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>حول Resolute</translation>
    </message>
    <message>
        <source>Resolute %1</source>
        <translation>Resolute %1</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other, paragraph by paragraph. Nothing leaves this computer.</source>
        <translation>يعرض مشاريع القرار والنصوص المعتمدة جنباً إلى جنب، فقرة فقرة. ولا يغادر أي شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Resolute %1
Qt %2
%3, %4</source>
        <translation>Resolute %1
Qt %2
%3، %4</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. Built with Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c and gumbo.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما يليه. ويُقدَّم دون أي ضمان. بُني باستخدام Qt وKSyntaxHighlighting وPoppler وqpdf وICU وlibzip وpugixml وmd4c وgumbo.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;نسخ أرقام الإصدارات</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words of a command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: مفعّل</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: معطّل</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AgeKey</name>
    <message>
        <source>left out in between</source>
        <translation>حُذفت في ما بين ذلك</translation>
    </message>
    <message>
        <source>Since when words stand there</source>
        <translation>منذ متى ترد الكلمات هنا</translation>
    </message>
    <message>
        <source>%1; also words without a figure</source>
        <comment>a text and its date</comment>
        <translation>%1؛ وكذلك الكلمات التي بلا رقم</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignByHand</name>
    <message>
        <source>Forget an alignment</source>
        <translation>إزالة محاذاة</translation>
    </message>
    <message>
        <source>Choose a paragraph first</source>
        <translation>اختر فقرة أولاً</translation>
    </message>
    <message>
        <source>Align %1 of %2 with a paragraph of %3</source>
        <translation>محاذاة %1 من %2 مع فقرة من %3</translation>
    </message>
    <message>
        <source>aligned now</source>
        <translation>محاذاة حالياً</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1% من الكلمات</translation>
    </message>
    <message>
        <source>These two texts are not compared with each other</source>
        <translation>لا تجري مقارنة هذين النصين أحدهما بالآخر</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>إضافة %1 إلى %2</translation>
    </message>
    <message>
        <source>Align %1 with %2</source>
        <translation>محاذاة %1 مع %2</translation>
    </message>
    <message>
        <source>No counterpart for %1</source>
        <translation>لا مقابل لـ %1</translation>
    </message>
    <message>
        <source>Nothing was decided about this paragraph</source>
        <translation>لم يُقرر شيء بشأن هذه الفقرة</translation>
    </message>
    <message>
        <source>Let the program align %1</source>
        <translation>ترك محاذاة %1 للبرنامج</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>نص أُزيل</translation>
    </message>
    <message>
        <source>%1 of %2: new</source>
        <translation>%1 من %2: جديدة</translation>
    </message>
    <message>
        <source>%1 of %2: no counterpart</source>
        <translation>%1 من %2: لا مقابل لها</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 مع %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>number or words of the counterpart</source>
        <translation>رقم الفقرة المقابلة أو كلمات منها</translation>
    </message>
    <message>
        <source>Narrow the counterparts down</source>
        <translation>تضييق نطاق الفقرات المقابلة</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>الفقرات المقابلة</translation>
    </message>
    <message>
        <source>Align with this one</source>
        <translation>محاذاة مع هذه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add this one to the others</source>
        <translation>إضافة هذه إلى الأخريات</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>لا مقابل</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Let the program decide</source>
        <translation>ترك القرار للبرنامج</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Decided by hand (Delete forgets one)</source>
        <translation>قُرر يدوياً (Delete لإزالة قرار)</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>قُرر يدوياً</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignedView</name>
    <message>
        <source>Texts side by side</source>
        <translation>النصوص جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Go there (Ctrl+Shift+G)</source>
        <translation>الانتقال إلى هناك (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Drag onto a paragraph of another text to align them by hand</source>
        <translation>اسحب إلى فقرة في نص آخر لمحاذاتهما يدوياً</translation>
    </message>
    <message>
        <source>%1, aligned by hand</source>
        <translation>%1، محاذاة يدوية</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Amending</name>
    <message numerus="yes">
        <source>%1 as amended: %n instruction(s) carried out.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 بصيغته المعدلة: لم تُنفذ أي تعليمة.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت تعليمة واحدة.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت تعليمتان.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %n تعليمات.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %n تعليمة.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %n تعليمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as amended: %2 of %n instruction(s) carried out, the others below.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 بصيغته المعدلة: نُفذت %2 من %n تعليمة، والباقي أدناه.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %2 من تعليمة واحدة، والباقي أدناه.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %2 من تعليمتين، والباقي أدناه.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %2 من %n تعليمات، والباقي أدناه.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %2 من %n تعليمة، والباقي أدناه.</numerusform>
            <numerusform>%1 بصيغته المعدلة: نُفذت %2 من %n تعليمة، والباقي أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as amended</source>
        <comment>name of a file without its ending</comment>
        <translation>%1 بصيغته المعدلة</translation>
    </message>
    <message>
        <source>Word with tracked changes (*.docx)</source>
        <translation>Word مع التغييرات المتعقَّبة ‏(‎*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‏(‎*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي ‏(‎*.txt)</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>النص بصيغته المعدلة</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AmendmentNotice</name>
    <message>
        <source>%1 is an amendment to %2: it holds instructions and is no version of the text.</source>
        <translation>%1 تعديل على %2: يتضمن تعليمات وليس صيغة من صيغ النص.</translation>
    </message>
    <message>
        <source>%1 is an amendment to %2, which is not open: it holds instructions and is no version of the text.</source>
        <translation>%1 تعديل على %2 غير المفتوح: يتضمن تعليمات وليس صيغة من صيغ النص.</translation>
    </message>
    <message>
        <source>Check it against the texts</source>
        <translation>مقارنته بالنصوص</translation>
    </message>
    <message>
        <source>Carry it out …</source>
        <translation>تنفيذه …</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedModel</name>
    <message>
        <source>Revision</source>
        <translation>التنقيح</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Announced and done: %1</source>
        <translation>أُعلن ونُفذ: %1</translation>
    </message>
    <message>
        <source>Announced and not done as announced: %1</source>
        <translation>أُعلن ولم ينفذ كما أُعلن: %1</translation>
    </message>
    <message>
        <source>As announced, and as it stands:</source>
        <translation>كما أُعلن، وكما هو في النص:</translation>
    </message>
    <message>
        <source>Done and not announced: %1</source>
        <translation>نُفذ ولم يُعلن: %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedPanel</name>
    <message>
        <source>Choose revisions …</source>
        <translation>اختيار التنقيحات …</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>التنقيحات المعلنة</translation>
    </message>
    <message>
        <source>The revision</source>
        <translation>التنقيح</translation>
    </message>
    <message>
        <source>Choose a file of revisions that were announced to the earlier text: revision notes, or an amendment document. What was done, what was not, and what nobody announced is then listed here.</source>
        <translation>اختر ملفاً للتنقيحات المعلن إدخالها على النص الأسبق: قائمة تنقيحات أو وثيقة تعديلات. ويُدرج هنا عندئذ ما نُفذ، وما لم ينفذ، وما لم يعلنه أحد.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>جار فحص %1 …</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done; not announced: %4</source>
        <comment>a file, numbers</comment>
        <translation>%1: نُفذ %2 من %3؛ غير معلن: %4</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeList</name>
    <message>
        <source>Find in the changes</source>
        <translation>البحث في التغييرات</translation>
    </message>
    <message>
        <source>Hidden ones too</source>
        <translation>المخفية أيضاً</translation>
    </message>
    <message>
        <source>List the changes that the filters hide as well</source>
        <translation>إدراج التغييرات التي تخفيها المرشحات أيضاً</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Columns of the list of changes</source>
        <translation>أعمدة قائمة التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>عدد التغييرات: %n</numerusform>
            <numerusform>عدد التغييرات: %n</numerusform>
            <numerusform>عدد التغييرات: %n</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 changes, 3 hidden</comment>
        <translation>%1، %2 مخفية</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeTable</name>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>أثره</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>أُجري في</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ctrl+click: only this kind</source>
        <translation>Ctrl مع النقر: هذا النوع فقط</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>هذا النوع فقط</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ClassChoice</name>
    <message>
        <source>C&amp;lass of the change</source>
        <translation>ف&amp;ئة التغيير</translation>
    </message>
    <message>
        <source>&amp;Substantive</source>
        <translation>&amp;جوهري</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;إحالة</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;رقم</translation>
    </message>
    <message>
        <source>S&amp;tyle</source>
        <translation>أ&amp;سلوب</translation>
    </message>
    <message>
        <source>&amp;Editorial</source>
        <translation>ت&amp;حريري</translation>
    </message>
    <message>
        <source>&amp;As the program decides</source>
        <translation>&amp;كما يقرر البرنامج</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>انتقل أولاً إلى تغيير (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>Only words that changed have a class: this is a whole paragraph</source>
        <translation>للكلمات التي تغيرت وحدها فئة: هذه فقرة كاملة</translation>
    </message>
    <message>
        <source>Class of the change: %1</source>
        <translation>فئة التغيير: %1</translation>
    </message>
    <message>
        <source>The program decides the class again</source>
        <translation>يقرر البرنامج الفئة من جديد</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ColumnHeader</name>
    <message>
        <source>draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>adopted without a vote</source>
        <translation>اعتُمد من دون تصويت</translation>
    </message>
    <message>
        <source>adopted by a recorded vote</source>
        <translation>اعتُمد بتصويت مسجل</translation>
    </message>
    <message numerus="yes">
        <source>adopted by %1 to %2, %n abstention(s)</source>
        <translation>
            <numerusform>اعتُمد بأغلبية %1 مقابل %2 دون امتناع أحد عن التصويت</numerusform>
            <numerusform>اعتُمد بأغلبية %1 مقابل %2 وامتناع عضو واحد عن التصويت</numerusform>
            <numerusform>اعتُمد بأغلبية %1 مقابل %2 وامتناع عضوين عن التصويت</numerusform>
            <numerusform>اعتُمد بأغلبية %1 مقابل %2 وامتناع %n أعضاء عن التصويت</numerusform>
            <numerusform>اعتُمد بأغلبية %1 مقابل %2 وامتناع %n عضواً عن التصويت</numerusform>
            <numerusform>اعتُمد بأغلبية %1 مقابل %2 وامتناع %n عضو عن التصويت</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>اعتُمد</translation>
    </message>
</context>
<context>
    <name>resolute::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>الأوامر المطابقة</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ComparisonPage</name>
    <message>
        <source>No changes are shown</source>
        <translation>لا تظهر أي تغييرات</translation>
    </message>
    <message>
        <source>This is the first change</source>
        <translation>هذا أول تغيير</translation>
    </message>
    <message>
        <source>This is the last change</source>
        <translation>هذا آخر تغيير</translation>
    </message>
    <message>
        <source>No change in this paragraph</source>
        <translation>لا تغيير في هذه الفقرة</translation>
    </message>
    <message>
        <source>This paragraph was not moved</source>
        <translation>لم تُنقل هذه الفقرة</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>لا توجد فقرة كهذه</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>The newer text is on the left (Alt+\ swaps the sides)</source>
        <translation>النص الأحدث إلى اليمين (Alt+\ لتبديل الجانبين)</translation>
    </message>
    <message>
        <source>marked against %1</source>
        <translation>العلامات بالنسبة إلى %1</translation>
    </message>
    <message>
        <source>the others are marked against this text</source>
        <translation>علامات النصوص الأخرى بالنسبة إلى هذا النص</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %n paragraph(s)</source>
        <translation>
            <numerusform>%1 من %2، عدد الفقرات: %n</numerusform>
            <numerusform>%1 من %2، عدد الفقرات: %n</numerusform>
            <numerusform>%1 من %2، عدد الفقرات: %n</numerusform>
            <numerusform>%1 من %2 في %n فقرات</numerusform>
            <numerusform>%1 من %2 في %n فقرة</numerusform>
            <numerusform>%1 من %2 في %n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n paragraph(s)</source>
        <translation>
            <numerusform>عدد الفقرات المنسوخة: %n</numerusform>
            <numerusform>عدد الفقرات المنسوخة: %n</numerusform>
            <numerusform>عدد الفقرات المنسوخة: %n</numerusform>
            <numerusform>نُسخت %n فقرات</numerusform>
            <numerusform>نُسخت %n فقرة</numerusform>
            <numerusform>نُسخت %n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>تعبير نم&amp;طي</translation>
    </message>
</context>
<context>
    <name>resolute::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Choose a paragraph or a change to see why it is shown as it is.</source>
        <translation>اختر فقرة أو تغييراً لمعرفة سبب عرضه على هذا النحو.</translation>
    </message>
    <message>
        <source>Belongs together because</source>
        <translation>تتقابل الفقرتان لأن</translation>
    </message>
    <message>
        <source>similarity %1, %2</source>
        <translation>التشابه %1، %2</translation>
    </message>
    <message>
        <source>the texts differ in typography only</source>
        <translation>لا يختلف النصان إلا في الشكل الطباعي</translation>
    </message>
    <message>
        <source>next best: %1, %2</source>
        <translation>الأقرب بعده: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>In the series</source>
        <translation>في السلسلة</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>السطور %1 إلى %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>في المصدر</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>edited, from one text to another</comment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>محاذاة يدوية</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in common, of %1 before and %2 now</source>
        <translation>
            <numerusform>الكلمات المشتركة: %n، من %1 سابقاً و%2 الآن</numerusform>
            <numerusform>الكلمات المشتركة: %n، من %1 سابقاً و%2 الآن</numerusform>
            <numerusform>الكلمات المشتركة: %n، من %1 سابقاً و%2 الآن</numerusform>
            <numerusform>%n كلمات مشتركة، من %1 سابقاً و%2 الآن</numerusform>
            <numerusform>%n كلمة مشتركة، من %1 سابقاً و%2 الآن</numerusform>
            <numerusform>%n كلمة مشتركة، من %1 سابقاً و%2 الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>rare ones among them: %1</source>
        <translation>من بينها كلمات نادرة: %1</translation>
    </message>
    <message>
        <source>Age of the words</source>
        <translation>عمر الكلمات</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>tracked by %1</source>
        <translation>تغيير متعقَّب من %1</translation>
    </message>
    <message>
        <source>tracked by %1, %2</source>
        <comment>a person and a day</comment>
        <translation>تغيير متعقَّب من %1، %2</translation>
    </message>
    <message>
        <source>some blanks are of another kind</source>
        <translation>بعض المسافات من نوع آخر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of a change: its reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>ال&amp;مقارنة</translation>
    </message>
    <message>
        <source>The texts with every change marked</source>
        <translation>النصوص مع علامة على كل تغيير</translation>
    </message>
    <message>
        <source>List of &amp;revisions</source>
        <translation>قائمة ال&amp;تنقيحات</translation>
    </message>
    <message>
        <source>Each change in the words in which a meeting reads it out</source>
        <translation>كل تغيير بالصيغة التي يُتلى بها في الجلسة</translation>
    </message>
    <message>
        <source>Co&amp;ncordance</source>
        <translation>&amp;جدول المقابلة</translation>
    </message>
    <message>
        <source>Where each paragraph stood, what was done to it, and room for source, approach and rationale</source>
        <translation>أين كانت كل فقرة وما جرى فيها، مع حيز للمصدر والنهج والمبررات</translation>
    </message>
    <message>
        <source>The newer &amp;text alone</source>
        <translation>النص الأ&amp;حدث وحده</translation>
    </message>
    <message>
        <source>As it reads, mended and numbered</source>
        <translation>كما يُقرأ، بعد إصلاحه وترقيمه</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصد&amp;ير …</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>The two shown: %1</source>
        <translation>النصان المعروضان: %1</translation>
    </message>
    <message numerus="yes">
        <source>The whole series, %n texts</source>
        <translation>
            <numerusform>السلسلة كلها، عدد النصوص: %n</numerusform>
            <numerusform>السلسلة كلها، عدد النصوص: %n</numerusform>
            <numerusform>السلسلة كلها، عدد النصوص: %n</numerusform>
            <numerusform>السلسلة كلها، %n نصوص</numerusform>
            <numerusform>السلسلة كلها، %n نصاً</numerusform>
            <numerusform>السلسلة كلها، %n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>ال&amp;نصوص</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Side by side, landscape</source>
        <translation>جنباً إلى جنب، أ&amp;فقياً</translation>
    </message>
    <message>
        <source>One re&amp;dline, portrait</source>
        <translation>نص واحد &amp;بعلامات التغيير، عمودياً</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
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
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Author of the marks</source>
        <translation>واضع ال&amp;علامات</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>أنماطه الخاصة</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Choose the Word file whose styles are used</source>
        <translation>اختيار ملف Word الذي تُستخدم أنماطه</translation>
    </message>
    <message>
        <source>Styles of</source>
        <translation>الأنماط من</translation>
    </message>
    <message>
        <source>Changed paragraphs &amp;only</source>
        <translation>الفقرات المتغيرة ف&amp;قط</translation>
    </message>
    <message>
        <source>&amp;Large print, to read from</source>
        <translation>حروف &amp;كبيرة، للقراءة منها</translation>
    </message>
    <message>
        <source>Say &amp;how it was made</source>
        <translation>بيان &amp;طريقة إعداده</translation>
    </message>
    <message>
        <source>Hashes of the texts, version and settings stand at the end. They are in the properties of the file in any case.</source>
        <translation>ترد في النهاية بصمات النصوص والإصدار والإعدادات. وهي موجودة في خصائص الملف على أي حال.</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word، مع التغييرات المتعقَّبة ‏(‎.docx)</translation>
    </message>
    <message>
        <source>Word file whose styles are used</source>
        <translation>ملف Word الذي تُستخدم أنماطه</translation>
    </message>
    <message>
        <source>Word (*.docx *.dotx)</source>
        <translation>Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>With notes and stat&amp;uses</source>
        <translation>مع الم&amp;لاحظات والحالات</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FilterBar</name>
    <message>
        <source>Show all changes again</source>
        <translation>إظهار جميع التغييرات من جديد</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>المتغيّر فقط</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away (F7)</source>
        <translation>طي الفقرات التي لم تتغير (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) hidden</source>
        <translation>
            <numerusform>لا تغييرات مخفية</numerusform>
            <numerusform>تغيير مخفي واحد</numerusform>
            <numerusform>تغييران مخفيان</numerusform>
            <numerusform>%n تغييرات مخفية</numerusform>
            <numerusform>%n تغييراً مخفياً</numerusform>
            <numerusform>%n تغيير مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Only changes that do this</source>
        <translation>التغييرات ذات هذا الأثر فقط</translation>
    </message>
    <message>
        <source>Only changes made in this text</source>
        <translation>التغييرات التي أُجريت في هذا النص فقط</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>أثره</translation>
    </message>
    <message>
        <source>What a change does: any</source>
        <translation>أثر التغيير: أي أثر</translation>
    </message>
    <message>
        <source>What a change does: %1</source>
        <translation>أثر التغيير: %1</translation>
    </message>
    <message>
        <source>Made in any text</source>
        <translation>أُجريت في أي نص</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>أُجريت في %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي أثر</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>Which kinds of change are shown</source>
        <translation>أنواع التغييرات المعروضة</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>أنواع التغيير</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FoldModel</name>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات دون تغيير</numerusform>
            <numerusform>فقرة واحدة دون تغيير</numerusform>
            <numerusform>فقرتان دون تغيير</numerusform>
            <numerusform>%n فقرات دون تغيير</numerusform>
            <numerusform>%n فقرة دون تغيير</numerusform>
            <numerusform>%n فقرة دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden change(s)</source>
        <translation>
            <numerusform>لا تغييرات مخفية</numerusform>
            <numerusform>تغيير مخفي واحد</numerusform>
            <numerusform>تغييران مخفيان</numerusform>
            <numerusform>%n تغييرات مخفية</numerusform>
            <numerusform>%n تغييراً مخفياً</numerusform>
            <numerusform>%n تغيير مخفي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::FontNotice</name>
    <message>
        <source>No font with Arabic letters is installed: squares stand for the words of %1. “Noto Naskh Arabic” would do.</source>
        <translation>لا يوجد خط مثبت يحتوي على الحروف العربية: تظهر مربعات مكان كلمات %1. يفي بالغرض خط ”Noto Naskh Arabic“.</translation>
    </message>
    <message>
        <source>No font with Cyrillic letters is installed: squares stand for the words of %1. “Noto Serif” would do.</source>
        <translation>لا يوجد خط مثبت يحتوي على الحروف السيريلية: تظهر مربعات مكان كلمات %1. يفي بالغرض خط ”Noto Serif“.</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: squares stand for the words of %1. “Noto Serif CJK SC” would do.</source>
        <translation>لا يوجد خط مثبت يحتوي على الأحرف الصينية: تظهر مربعات مكان كلمات %1. يفي بالغرض خط ”Noto Serif CJK SC“.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::HelpWindow</name>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Keys as they are now</source>
        <translation>المفاتيح الحالية</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>ت&amp;عيين</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>ال&amp;مفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>المفاتيح كما في</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Columns of the list of keys</source>
        <translation>أعمدة قائمة المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>This key, instead of those it has</source>
        <translation>هذا المفتاح بدلاً من مفاتيحه الحالية</translation>
    </message>
    <message>
        <source>This key besides those it has</source>
        <translation>هذا المفتاح إضافةً إلى مفاتيحه الحالية</translation>
    </message>
    <message>
        <source>No key for this command</source>
        <translation>لا مفتاح لهذا الأمر</translation>
    </message>
    <message>
        <source>The keys it usually has</source>
        <translation>مفاتيحه المعتادة</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>مفتاح جديد لـ ”%1“:</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>هذا المفتاح غير مستخدم.</translation>
    </message>
    <message>
        <source>This key now starts %1, which loses it.</source>
        <translation>هذا المفتاح مخصص الآن لـ %1، وسيُنزع منه.</translation>
    </message>
    <message>
        <source>&amp;Keys as in</source>
        <translation>المفاتيح كما &amp;في</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>ال&amp;كل كالمعتاد</translation>
    </message>
    <message>
        <source>Texts, lists and fields use this key themselves, and may lose it.</source>
        <translation>تستخدم النصوص والقوائم والحقول هذا المفتاح بنفسها، وقد تفقده.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysModel</name>
    <message>
        <source>Changed; usually %1</source>
        <translation>تغيّر؛ المعتاد %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>resolute::ui::MainWindow</name>
    <message>
        <source>Open texts</source>
        <translation>فتح نصوص</translation>
    </message>
    <message>
        <source>Resolute</source>
        <translation>Resolute</translation>
    </message>
    <message>
        <source>The texts cannot be compared</source>
        <translation>لا يمكن مقارنة النصوص</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصاً</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be read</source>
        <translation>
            <numerusform>لا نصوص تتعذر قراءتها</numerusform>
            <numerusform>نص واحد تتعذر قراءته</numerusform>
            <numerusform>نصان تتعذر قراءتهما</numerusform>
            <numerusform>%n نصوص تتعذر قراءتها</numerusform>
            <numerusform>%n نصاً تتعذر قراءتها</numerusform>
            <numerusform>%n نص تتعذر قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of texts says why. Open another to compare.</source>
        <translation>قائمة النصوص تبين السبب. افتح نصاً آخر للمقارنة.</translation>
    </message>
    <message>
        <source>One text is open. Drop another to compare it with.</source>
        <translation>نص واحد مفتوح. أسقط نصاً آخر للمقارنة به.</translation>
    </message>
    <message>
        <source>Show on the &amp;left</source>
        <translation>عرض إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>Show on the &amp;right</source>
        <translation>عرض إلى اليسا&amp;ر</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;قراءة من جديد</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;فتح …</translation>
    </message>
    <message>
        <source>&amp;Add texts …</source>
        <translation>إ&amp;ضافة نصوص …</translation>
    </message>
    <message>
        <source>Spec&amp;imen</source>
        <translation>الع&amp;يّنة</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>&amp;قراءة الكل من جديد</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph …</source>
        <translation>ال&amp;انتقال إلى فقرة …</translation>
    </message>
    <message>
        <source>&amp;Other end of a move</source>
        <translation>ال&amp;طرف الآخر للنقل</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;بحث …</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>تبديل ال&amp;جانبين</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>جميع الأوامر (F10)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>جميع الأوامر</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Changed paragraphs only</source>
        <translation>الفقرات ال&amp;متغيرة فقط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>مرا&amp;جعة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation>شريط ال&amp;قوائم</translation>
    </message>
    <message>
        <source>&amp;First change</source>
        <translation>&amp;أول تغيير</translation>
    </message>
    <message>
        <source>&amp;Last change</source>
        <translation>آ&amp;خر تغيير</translation>
    </message>
    <message>
        <source>Next change &amp;in the paragraph</source>
        <translation>التغيير التالي في ال&amp;فقرة</translation>
    </message>
    <message>
        <source>Previous &amp;change in the paragraph</source>
        <translation>التغيير السا&amp;بق في الفقرة</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>ال&amp;لوح التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللو&amp;ح السابق</translation>
    </message>
    <message>
        <source>Escape leaves the presentation.</source>
        <translation>مفتاح Esc ينهي العرض التقديمي.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped: PDF, Word, OpenDocument, HTML, Markdown and plain text are read.</source>
        <translation>لا نص في ما أُسقط: تُقرأ ملفات PDF وWord وOpenDocument وHTML وMarkdown والنص العادي.</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>فتح &amp;الأخيرة</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح أي شيء بعد</translation>
    </message>
    <message>
        <source>Changed on disk and read again: %1</source>
        <comment>names of files</comment>
        <translation>تغيّر على القرص وقُرئ من جديد: %1</translation>
    </message>
    <message>
        <source>No longer there: %1. What was read of it stays open.</source>
        <comment>names of files</comment>
        <translation>لم يعد موجوداً: %1. ويظل ما قُرئ منه مفتوحاً.</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>الإعدا&amp;دات …</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>الم&amp;فاتيح …</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>العر&amp;ض التقديمي</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>الأ&amp;وامر …</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <translation>&amp;حول Resolute</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>تصدي&amp;ر …</translation>
    </message>
    <message>
        <source>Export as one red&amp;line …</source>
        <translation>تصدير كنص &amp;واحد بعلامات التغيير …</translation>
    </message>
    <message>
        <source>A&amp;nnotate my PDF …</source>
        <translation>وضع &amp;علامات في ملف PDF الخاص بي …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>The later text is no PDF, so that there are no pages of its own to mark.</source>
        <translation>النص الأحدث ليس ملف PDF، فلا صفحات خاصة به لوضع العلامات.</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <translation>%1، بعلامات.pdf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>التنقيحات المعلنة</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>المعلن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check &amp;announced revisions …</source>
        <translation>فحص التنقيحات ال&amp;معلنة …</translation>
    </message>
    <message>
        <source>Open the text that is to be amended first.</source>
        <translation>افتح أولاً النص المراد تعديله.</translation>
    </message>
    <message>
        <source>Carry &amp;out amendments …</source>
        <translation>ت&amp;نفيذ التعديلات …</translation>
    </message>
    <message>
        <source>Show it in its &amp;source</source>
        <translation>إظهارها في &amp;مصدرها</translation>
    </message>
    <message>
        <source>Cannot be read again, and stays open as it was read last: %1</source>
        <comment>files, and what is wrong</comment>
        <translation>تعذّرت قراءته من جديد، ويظل مفتوحاً كما قُرئ آخر مرة: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>those that stand behind each other</comment>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Substantive changes only</source>
        <translation>التغييرات الجوهرية فقط</translation>
    </message>
    <message>
        <source>Remove from the &amp;series</source>
        <translation>إ&amp;زالة من السلسلة</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>غير متفق عليه</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>للتنقيح</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>أُحيط به علماً</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للمعالجة</translation>
    </message>
    <message>
        <source>%1, in another text</source>
        <translation>%1، في نص آخر</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1، لم يعد يُعثر عليه</translation>
    </message>
    <message>
        <source>%1, other words now</source>
        <translation>%1، ألفاظه الآن مختلفة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote otherwise: %2</source>
        <translation>%1 كتب خلاف ذلك: %2</translation>
    </message>
    <message>
        <source>Note on %1, by %2: %3</source>
        <translation>ملاحظة على %1، من %2: %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NotesPanel</name>
    <message>
        <source>Filter notes</source>
        <translation>تصفية الملاحظات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the note (F2)</source>
        <translation>تغيير الملاحظة (F2)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Answer the note (Ctrl+R)</source>
        <translation>الرد على الملاحظة (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the note (Del)</source>
        <translation>حذف الملاحظة (Delete)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Status of the change</source>
        <translation>حالة التغيير</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>مسند إلى</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسند إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No note contains these words.</source>
        <translation>لا ملاحظة تتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>No notes yet. Go to a paragraph or a change and write beside it what is to be said about it.</source>
        <translation>لا ملاحظات بعد. انتقل إلى فقرة أو تغيير واكتب بجانبه ما ينبغي قوله بشأنه.</translation>
    </message>
    <message>
        <source>Status of the change in %1</source>
        <translation>حالة التغيير في %1</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>لم يُختر أي تغيير</translation>
    </message>
    <message>
        <source>%1 decided otherwise: %2</source>
        <translation>%1 قرر خلاف ذلك: %2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>ملاحظة جديدة على %1</translation>
    </message>
    <message>
        <source>Class of the change</source>
        <translation>فئة التغيير</translation>
    </message>
    <message>
        <source>Class of the change: choose another where the program is wrong</source>
        <translation>فئة التغيير: اختر غيرها حيث يخطئ البرنامج</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of a change that is a whole paragraph</comment>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>as the program decides</source>
        <translation>كما يقرر البرنامج</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>المنطوق</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>نظرة عامة على التغييرات</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PanelTitle</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>List of revisions</source>
        <translation>قائمة التنقيحات</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>جدول المقابلة</translation>
    </message>
    <message>
        <source>The newer text alone</source>
        <translation>النص الأحدث وحده</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ال&amp;محتوى</translation>
    </message>
    <message>
        <source>Side by side, landscape</source>
        <translation>جنباً إلى جنب، أفقياً</translation>
    </message>
    <message>
        <source>One redline, portrait</source>
        <translation>نص واحد بعلامات التغيير، عمودياً</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>ال&amp;تخطيط</translation>
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
        <translation>الفقرات المتغيرة ف&amp;قط</translation>
    </message>
    <message>
        <source>La&amp;rge print, to read from</source>
        <translation>حروف &amp;كبيرة، للقراءة منها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقفت.</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>جارٍ تنضيد الصفحات …</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); the last ones are printed, but not shown.</source>
        <translation>
            <numerusform>عدد الصفحات: %n؛ تُطبع الأخيرة منها ولا تُعرض.</numerusform>
            <numerusform>عدد الصفحات: %n؛ تُطبع الأخيرة منها ولا تُعرض.</numerusform>
            <numerusform>عدد الصفحات: %n؛ تُطبع الأخيرة منها ولا تُعرض.</numerusform>
            <numerusform>%n صفحات؛ تُطبع الأخيرة منها ولا تُعرض.</numerusform>
            <numerusform>%n صفحة؛ تُطبع الأخيرة منها ولا تُعرض.</numerusform>
            <numerusform>%n صفحة؛ تُطبع الأخيرة منها ولا تُعرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>عدد الصفحات: %n</numerusform>
            <numerusform>عدد الصفحات: %n</numerusform>
            <numerusform>عدد الصفحات: %n</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>جارٍ الطباعة …</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>سُلّم إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>لم تقبله الطابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the series</source>
        <translation>
            <numerusform>نصوص السلسلة: %n</numerusform>
            <numerusform>نصوص السلسلة: %n</numerusform>
            <numerusform>نصوص السلسلة: %n</numerusform>
            <numerusform>%n نصوص من السلسلة</numerusform>
            <numerusform>%n نصاً من السلسلة</numerusform>
            <numerusform>%n نص من السلسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>ال&amp;نصوص</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>ال&amp;ورق</translation>
    </message>
</context>
<context>
    <name>resolute::ui::QuickBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>words in both texts</source>
        <translation>كلمات في كلا النصين</translation>
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
        <translation>الملاحظات غير محفوظة</translation>
    </message>
    <message>
        <source>There are notes or decisions that are in no workspace file yet.</source>
        <translation>هناك ملاحظات أو قرارات مراجعة ليست في أي ملف مساحة عمل بعد.</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>حفظ مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace (*.resolute)</source>
        <translation>مساحة عمل (*.resolute)</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>دمج مع</translation>
    </message>
    <message>
        <source>Merged with what somebody else saved.</source>
        <translation>دُمج مع ما حفظه شخص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): both versions are kept.</source>
        <translation>
            <numerusform>عدد حالات التعارض: %n، وقد احتُفظ بالصيغتين.</numerusform>
            <numerusform>عدد حالات التعارض: %n، وقد احتُفظ بالصيغتين.</numerusform>
            <numerusform>عدد حالات التعارض: %n، وقد احتُفظ بالصيغتين.</numerusform>
            <numerusform>%n حالات تعارض: احتُفظ بالصيغتين.</numerusform>
            <numerusform>%n حالة تعارض: احتُفظ بالصيغتين.</numerusform>
            <numerusform>%n حالة تعارض: احتُفظ بالصيغتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>حفظ &amp;مساحة العمل</translation>
    </message>
    <message>
        <source>Save &amp;workspace as …</source>
        <translation>حفظ مساحة العمل &amp;باسم …</translation>
    </message>
    <message>
        <source>Save workspace with its &amp;texts inside …</source>
        <translation>حفظ مساحة العمل مع ن&amp;صوصها …</translation>
    </message>
    <message>
        <source>&amp;Merge with a workspace …</source>
        <translation>&amp;دمج مع مساحة عمل …</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;كتابة ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>مت&amp;فق عليه</translation>
    </message>
    <message>
        <source>N&amp;ot agreed</source>
        <translation>&amp;غير متفق عليه</translation>
    </message>
    <message>
        <source>To &amp;revise</source>
        <translation>لل&amp;تنقيح</translation>
    </message>
    <message>
        <source>Note&amp;d</source>
        <translation>أُ&amp;حيط به علماً</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>للمعا&amp;لجة</translation>
    </message>
    <message>
        <source>Ne&amp;xt change to review</source>
        <translation>التغيير التالي للمرا&amp;جعة</translation>
    </message>
    <message>
        <source>&amp;Previous change to review</source>
        <translation>التغيير ال&amp;سابق للمراجعة</translation>
    </message>
    <message>
        <source>&amp;Your name …</source>
        <translation>&amp;اسمك …</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>روجع %1 من %2</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>What this note is about does not stand in the two texts that are shown</source>
        <translation>ما تتعلق به هذه الملاحظة غير وارد في النصين المعروضين</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>انتقل أولاً إلى تغيير (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>مساحة العمل هذه للقراءة فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All changes are reviewed</source>
        <translation>روجعت جميع التغييرات</translation>
    </message>
    <message>
        <source>No further change to review in this direction</source>
        <translation>لا تغيير آخر للمراجعة في هذا الاتجاه</translation>
    </message>
    <message>
        <source>Made by a newer version of this program: it can be read, and not be changed</source>
        <translation>أُنشئت بإصدار أحدث من هذا البرنامج: يمكن قراءتها ولا يمكن تغييرها</translation>
    </message>
    <message>
        <source>Notes and decisions that were not saved last time are here again</source>
        <translation>استُعيدت الملاحظات وقرارات المراجعة التي لم تُحفظ في المرة السابقة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>It stands beside your notes and decisions.</source>
        <translation>يظهر بجانب ملاحظاتك وقرارات المراجعة.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewMargin</name>
    <message>
        <source>Notes and decisions beside the texts</source>
        <translation>الملاحظات وقرارات المراجعة بجانب النصوص</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>عدد الملاحظات: %n</numerusform>
            <numerusform>عدد الملاحظات: %n</numerusform>
            <numerusform>عدد الملاحظات: %n</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) reviewed: %2</source>
        <translation>
            <numerusform>عدد التغييرات: %n، روجع منها %1: %2</numerusform>
            <numerusform>عدد التغييرات: %n، روجع منها %1: %2</numerusform>
            <numerusform>عدد التغييرات: %n، روجع منها %1: %2</numerusform>
            <numerusform>روجع %1 من %n تغييرات: %2</numerusform>
            <numerusform>روجع %1 من %n تغييراً: %2</numerusform>
            <numerusform>روجع %1 من %n تغيير: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewStore</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Answer note</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>تعيين الحالة</translation>
    </message>
    <message>
        <source>Assign change</source>
        <translation>إسناد التغيير</translation>
    </message>
    <message>
        <source>Correct class</source>
        <translation>تصحيح الفئة</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SeriesRibbon</name>
    <message>
        <source>All paragraphs</source>
        <translation>جميع الفقرات</translation>
    </message>
    <message>
        <source>Changed somewhere</source>
        <translation>المتغيرة في أي نص</translation>
    </message>
    <message>
        <source>Came or went</source>
        <translation>المضافة أو المُسقَطة</translation>
    </message>
    <message>
        <source>Which paragraphs are shown</source>
        <translation>الفقرات المعروضة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>History of the words</source>
        <translation>تاريخ الكلمات</translation>
    </message>
    <message>
        <source>Open two or more texts of one resolution: each paragraph is then followed through all of them here.</source>
        <translation>افتح نصين أو أكثر لقرار واحد: عندئذ تُتابَع كل فقرة هنا عبر جميع النصوص.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>عدد الفقرات: %n</numerusform>
            <numerusform>عدد الفقرات: %n</numerusform>
            <numerusform>عدد الفقرات: %n</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>61 paragraphs, 12 hidden</comment>
        <translation>%1، %2 مخفية</translation>
    </message>
    <message>
        <source>Choose a cell to see since when its words stand there.</source>
        <translation>اختر خلية لمعرفة متى وردت كلماتها أول مرة.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SettingsDialog</name>
    <message>
        <source>As the &amp;system</source>
        <translation>كالن&amp;ظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>High &amp;contrast, black on white</source>
        <translation>تباين عالٍ، أ&amp;سود على أبيض</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>تباين عالٍ، أ&amp;بيض على أسود</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>أ&amp;حادية اللون</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>تقليل الح&amp;ركة</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>ال&amp;بدء بما كان مفتوحاً عند الإنهاء</translation>
    </message>
    <message>
        <source>Read a &amp;file again when it changes on disk</source>
        <translation>قراءة ال&amp;ملف من جديد عند تغيّره على القرص</translation>
    </message>
    <message>
        <source>Show the menu &amp;bar</source>
        <translation>إظهار شريط ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>The window speaks it at once; texts keep their own language</source>
        <translation>تستخدمها النافذة فوراً؛ وتحتفظ النصوص بلغتها</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Type of &amp;panels and menus</source>
        <translation>حجم حروف اللو&amp;حات والقوائم</translation>
    </message>
    <message>
        <source>T&amp;ype of the texts</source>
        <translation>حجم حروف ال&amp;نصوص</translation>
    </message>
    <message>
        <source>Nothing glides: folds and jumps are done at once</source>
        <translation>لا انزلاق: يجري الطي والانتقال فوراً</translation>
    </message>
    <message>
        <source>beside the newest text</source>
        <translation>بجانب أحدث نص</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>اختيار مجلد التصدير</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>مجلد ال&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>الم&amp;فاتيح …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Type of panels and menus</source>
        <translation>حجم حروف اللوحات والقوائم</translation>
    </message>
    <message>
        <source>Type of the texts</source>
        <translation>حجم حروف النصوص</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourcePages</name>
    <message>
        <source>Pages of the source</source>
        <translation>صفحات المصدر</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>يجري رسم الصفحة %1 …</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceText</name>
    <message>
        <source>Source text</source>
        <translation>النص المصدر</translation>
    </message>
    <message>
        <source>The text of the file as it was read, with line numbers</source>
        <translation>نص الملف كما قُرئ، مع أرقام السطور</translation>
    </message>
    <message>
        <source>%1 goes on in line %2</source>
        <translation>تستمر %1 في السطر %2</translation>
    </message>
    <message>
        <source>%1 comes from line %2</source>
        <translation>تأتي %1 من السطر %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceView</name>
    <message>
        <source>it is too long to be shown</source>
        <translation>أطول من أن يُعرض</translation>
    </message>
    <message>
        <source>The source of the paragraph you read stands here.</source>
        <translation>يظهر هنا مصدر الفقرة التي تقرؤها.</translation>
    </message>
    <message>
        <source>%1 has pages, and no lines that could be shown here.</source>
        <translation>يتألف %1 من صفحات، وليس فيه سطور يمكن عرضها هنا.</translation>
    </message>
    <message>
        <source>This text was read from standard input, and is kept nowhere.</source>
        <translation>قُرئ هذا النص من الدخل القياسي، ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>يتعذر عرض %1: %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::StartPage</name>
    <message>
        <source>Open texts …</source>
        <translation>فتح نصوص …</translation>
    </message>
    <message>
        <source>Look at the specimen</source>
        <translation>الاطلاع على العيّنة</translation>
    </message>
    <message>
        <source>Four invented texts with every kind of change, and two votes</source>
        <translation>أربعة نصوص مبتكرة فيها كل أنواع التغييرات وتصويتان</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Drop two or more texts here</source>
        <translation>أسقط هنا نصين أو أكثر</translation>
    </message>
    <message>
        <source>Drafts and adopted resolutions are laid beside each other, paragraph by paragraph.</source>
        <translation>تُعرض مشاريع القرارات والقرارات المعتمدة جنباً إلى جنب، فقرة فقرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer there</source>
        <translation>
            <numerusform>ملفات لم تعد موجودة: %n</numerusform>
            <numerusform>ملفات لم تعد موجودة: %n</numerusform>
            <numerusform>ملفات لم تعد موجودة: %n</numerusform>
            <numerusform>%n ملفات لم تعد موجودة</numerusform>
            <numerusform>%n ملفاً لم تعد موجودة</numerusform>
            <numerusform>%n ملف لم تعد موجودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>فتح من جديد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, HTML, Markdown and plain text, also a whole folder</source>
        <translation>PDF وWord وOpenDocument وHTML وMarkdown والنص العادي، وكذلك مجلد كامل</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TextsModel</name>
    <message>
        <source>draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>no resolution</source>
        <translation>ليس قراراً</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>أُلغيت القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) by %1</source>
        <translation>
            <numerusform>لا تغييرات متعقَّبة من %1</numerusform>
            <numerusform>تغيير متعقَّب واحد من %1</numerusform>
            <numerusform>تغييران متعقَّبان من %1</numerusform>
            <numerusform>%n تغييرات متعقَّبة من %1</numerusform>
            <numerusform>%n تغييراً متعقَّباً من %1</numerusform>
            <numerusform>%n تغيير متعقَّب من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), among the notes</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد، بين الملاحظات</numerusform>
            <numerusform>تعليقان، بين الملاحظات</numerusform>
            <numerusform>%n تعليقات، بين الملاحظات</numerusform>
            <numerusform>%n تعليقاً، بين الملاحظات</numerusform>
            <numerusform>%n تعليق، بين الملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>لا تغييرات متعقَّبة</numerusform>
            <numerusform>تغيير متعقَّب واحد</numerusform>
            <numerusform>تغييران متعقَّبان</numerusform>
            <numerusform>%n تغييرات متعقَّبة</numerusform>
            <numerusform>%n تغييراً متعقَّباً</numerusform>
            <numerusform>%n تغيير متعقَّب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::Timeline</name>
    <message>
        <source>Texts of the series; two are compared</source>
        <translation>نصوص السلسلة؛ تجري مقارنة نصين منها</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <translation>%1 إلى اليمين، %2 إلى اليسار</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date without its year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, on the left</source>
        <translation>%1، إلى اليمين</translation>
    </message>
    <message>
        <source>%1, on the right</source>
        <translation>%1، إلى اليسار</translation>
    </message>
    <message>
        <source>d/M</source>
        <comment>the shortest date, without its year</comment>
        <translation>d/M</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TrackedChoice</name>
    <message numerus="yes">
        <source>%1 is shown before and after its %n tracked change(s) by %2.</source>
        <translation>
            <numerusform>يُعرض %1 دون تغييرات متعقَّبة من %2.</numerusform>
            <numerusform>يُعرض %1 قبل تغيير متعقَّب واحد من %2 وبعده.</numerusform>
            <numerusform>يُعرض %1 قبل تغييرين متعقَّبين من %2 وبعدهما.</numerusform>
            <numerusform>يُعرض %1 قبل %n تغييرات متعقَّبة من %2 وبعدها.</numerusform>
            <numerusform>يُعرض %1 قبل %n تغييراً متعقَّباً من %2 وبعدها.</numerusform>
            <numerusform>يُعرض %1 قبل %n تغيير متعقَّب من %2 وبعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only as proposed</source>
        <translation>كما هو مقترح فقط</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tracked change(s) by %2; it is read as proposed.</source>
        <translation>
            <numerusform>لا تغييرات متعقَّبة في %1 من %2؛ قُرئ كما هو مقترح.</numerusform>
            <numerusform>في %1 تغيير متعقَّب واحد من %2؛ قُرئ كما هو مقترح.</numerusform>
            <numerusform>في %1 تغييران متعقَّبان من %2؛ قُرئ كما هو مقترح.</numerusform>
            <numerusform>في %1 %n تغييرات متعقَّبة من %2؛ قُرئ كما هو مقترح.</numerusform>
            <numerusform>في %1 %n تغييراً متعقَّباً من %2؛ قُرئ كما هو مقترح.</numerusform>
            <numerusform>في %1 %n تغيير متعقَّب من %2؛ قُرئ كما هو مقترح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts have tracked changes; they are read as proposed.</source>
        <translation>
            <numerusform>لا تغييرات متعقَّبة في أي نص.</numerusform>
            <numerusform>في نص واحد تغييرات متعقَّبة؛ قُرئ كما هو مقترح.</numerusform>
            <numerusform>في نصين تغييرات متعقَّبة؛ قُرئا كما هو مقترح.</numerusform>
            <numerusform>في %n نصوص تغييرات متعقَّبة؛ قُرئت كما هو مقترح.</numerusform>
            <numerusform>في %n نصاً تغييرات متعقَّبة؛ قُرئت كما هو مقترح.</numerusform>
            <numerusform>في %n نص تغييرات متعقَّبة؛ قُرئت كما هو مقترح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>عرض ما قبلها وما بعدها</translation>
    </message>
    <message>
        <source>Trac&amp;ked changes in the newer text</source>
        <translation>ال&amp;تغييرات المتعقَّبة في النص الأحدث</translation>
    </message>
    <message>
        <source>Tracked changes: before and after them</source>
        <translation>التغييرات المتعقَّبة: ما قبلها وما بعدها</translation>
    </message>
    <message>
        <source>Tracked changes: as proposed</source>
        <translation>التغييرات المتعقَّبة: كما هو مقترح</translation>
    </message>
    <message>
        <source>Tracked changes: as before</source>
        <translation>التغييرات المتعقَّبة: كما كان من قبل</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>ال&amp;تغييرات المتعقَّبة</translation>
    </message>
    <message>
        <source>&amp;Before and after them</source>
        <translation>&amp;ما قبلها وما بعدها</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>كما هو م&amp;قترح</translation>
    </message>
    <message>
        <source>As be&amp;fore</source>
        <translation>كما &amp;كان</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ViewActions</name>
    <message>
        <source>&amp;All texts</source>
        <translation>&amp;جميع النصوص</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>نص بعلامات ال&amp;تغيير</translation>
    </message>
    <message>
        <source>&amp;Word age</source>
        <translation>عم&amp;ر الكلمات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>نسخ مع ال&amp;علامات</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>نسخ كاستش&amp;هاد</translation>
    </message>
    <message>
        <source>Align by &amp;hand …</source>
        <translation>محاذاة &amp;يدوية …</translation>
    </message>
    <message>
        <source>Mark against %1</source>
        <translation>وضع العلامات بالنسبة إلى %1</translation>
    </message>
    <message>
        <source>Mark against the text before</source>
        <translation>وضع العلامات بالنسبة إلى النص السابق</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>إغفال %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Marks show what changed against</source>
        <translation>تبين العلامات ما تغير بالنسبة إلى</translation>
    </message>
    <message>
        <source>the text before</source>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Texts shown</source>
        <translation>النصوص المعروضة</translation>
    </message>
    <message>
        <source>Select &amp;all of this text</source>
        <translation>تحديد &amp;كل هذا النص</translation>
    </message>
    <message>
        <source>&amp;Mark the others against this text</source>
        <translation>وضع &amp;علامات النصوص الأخرى بالنسبة إلى هذا النص</translation>
    </message>
    <message>
        <source>Mark each against the text &amp;before</source>
        <translation>وضع علامات كل نص بالنسبة إلى النص ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Leave this text out</source>
        <translation>إ&amp;غفال هذا النص</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteBars</name>
    <message>
        <source>Tallies of the votes</source>
        <translation>نتائج التصويت</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>vote, number of States, position</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>majority</source>
        <comment>the line that a vote must reach</comment>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of States, position</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <comment>how many more votes in favour than against</comment>
        <translation>اعتُمد بفارق %1</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>لم يُعتمد</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <comment>votes needed for the majority, of those in favour and against</comment>
        <translation>%1 من %2 لازمة</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteChangesModel</name>
    <message>
        <source>deleted, %1</source>
        <translation>محذوف، %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>جديد، %1</translation>
    </message>
    <message>
        <source>inserted %1</source>
        <translation>أُدرج %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>%1 replaced by %2</source>
        <translation>استُعيض عن %1 بـ %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteDelegate</name>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>مقدِّم</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteFlow</name>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>not in the vote</source>
        <translation>لم تشارك في التصويت</translation>
    </message>
    <message>
        <source>%1: %2 both times</source>
        <comment>12 States, position</comment>
        <translation>%1: %2 في المرتين</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>12 States, earlier and later position</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteMatrix</name>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>الدول بحسب المجموعة الإقليمية، مع علامة لكل تصويت</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>regional group</comment>
        <translation>%1، تابع</translation>
    </message>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>مقدِّم</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteModel</name>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a State&apos;s earlier and later position</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>took part once</source>
        <translation>شاركت مرة واحدة</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>وردت مطبوعةً ”%1“</translation>
    </message>
    <message numerus="yes">
        <source>sponsor of %n text(s) of this series</source>
        <translation>
            <numerusform>لم تقدم أي نص في هذه السلسلة</numerusform>
            <numerusform>قدمت نصاً واحداً في هذه السلسلة</numerusform>
            <numerusform>قدمت نصين في هذه السلسلة</numerusform>
            <numerusform>قدمت %n نصوص في هذه السلسلة</numerusform>
            <numerusform>قدمت %n نصاً في هذه السلسلة</numerusform>
            <numerusform>قدمت %n نص في هذه السلسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in no list, and whether it was a member then is not known here.</source>
        <translation>لا ترد في أي قائمة، ولا يُعرف هنا إن كانت عضواً حينئذ.</translation>
    </message>
    <message>
        <source>This text gives the tally and does not name the States.</source>
        <translation>يورد هذا النص النتيجة ولا يسمي الدول.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VotePanel</name>
    <message>
        <source>None of these texts has a recorded vote.
Where a text says how each State voted, its vote stands here.</source>
        <translation>لا يتضمن أي من هذه النصوص تصويتاً مسجلاً.
حيثما ذكر نص كيف صوتت كل دولة، يظهر التصويت هنا.</translation>
    </message>
    <message>
        <source>The two votes between which the flow is shown</source>
        <translation>التصويتان اللذان يُعرض التحول بينهما</translation>
    </message>
    <message>
        <source>Find a State</source>
        <translation>البحث عن دولة</translation>
    </message>
    <message>
        <source>Find a State by name or code</source>
        <translation>البحث عن دولة بالاسم أو الرمز</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation>إزالة جميع المرشحات</translation>
    </message>
    <message>
        <source>States and their positions</source>
        <translation>الدول ومواقفها</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>جميع المجموعات</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>أي موقف</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 States, 34 hidden</comment>
        <translation>%1، %2 مخفية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Hand the votes on</source>
        <translation>تصدير بيانات التصويت</translation>
    </message>
    <message>
        <source>Copy the States shown as CSV</source>
        <translation>نسخ الدول المعروضة بنسق CSV</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>حفظ كصورة …</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>States in a list</source>
        <translation>الدول في قائمة</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>بحسب المجموعة</translation>
    </message>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>الدول بحسب المجموعة الإقليمية، مع علامة لكل تصويت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What changed in the text between the two votes; no cause is claimed</source>
        <translation>ما تغير في النص بين التصويتين؛ دون ادعاء سبب</translation>
    </message>
    <message>
        <source>Substantive changes of the text between the two votes</source>
        <translation>التغييرات الجوهرية في النص بين التصويتين</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>number of substantive changes</comment>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>Save the votes as picture</source>
        <translation>حفظ التصويت كصورة</translation>
    </message>
    <message>
        <source>votes.png</source>
        <comment>name of a file</comment>
        <translation>votes.png</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تتعذر كتابة %1.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التحول</translation>
    </message>
    <message>
        <source>How the States moved between the two votes</source>
        <translation>كيف تغيرت مواقف الدول بين التصويتين</translation>
    </message>
    <message>
        <source>Save the votes as CSV</source>
        <translation>حفظ التصويت بنسق CSV</translation>
    </message>
    <message>
        <source>votes.csv</source>
        <comment>name of a file</comment>
        <translation>votes.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Save the States shown as CSV…</source>
        <translation>حفظ الدول المعروضة بنسق CSV …</translation>
    </message>
    <message>
        <source>Which States are shown</source>
        <translation>الدول المعروضة</translation>
    </message>
</context>
</TS>
