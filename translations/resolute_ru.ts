<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Substantive</source>
        <translation>По существу</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Редакционные</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Changes of sense, new and deleted paragraphs</source>
        <translation>Изменения смысла, новые и исключенные пункты</translation>
    </message>
    <message>
        <source>A reference rolled forward to a newer document</source>
        <translation>Ссылка, обновленная на более новый документ</translation>
    </message>
    <message>
        <source>A date brought up to date</source>
        <translation>Обновленная дата</translation>
    </message>
    <message>
        <source>A session or paragraph number brought up to date</source>
        <translation>Обновленный номер сессии или пункта</translation>
    </message>
    <message>
        <source>The rule for repeated verbs: Recalling, Recalling also, Recalling further</source>
        <translation>Правило повторяющихся глаголов: ссылаясь, ссылаясь также, ссылаясь далее</translation>
    </message>
    <message>
        <source>Grammar, punctuation or wording without a change of sense</source>
        <translation>Грамматика, пунктуация или формулировка без изменения смысла</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place</source>
        <translation>Пункты, стоящие в другом месте</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>moved to %1</source>
        <translation>перенесено в %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>перенесено из %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>из %1</translation>
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
        <translation>Веб-страница (.html)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (.csv)</source>
        <translation>Электронная таблица (.csv)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 к %2</translation>
    </message>
    <message>
        <source>%1, revisions</source>
        <translation>%1, перечень изменений</translation>
    </message>
    <message>
        <source>%1, concordance</source>
        <translation>%1, таблица соответствия</translation>
    </message>
    <message>
        <source>%1, redline</source>
        <translation>%1, с пометками</translation>
    </message>
    <message>
        <source>%1, large print</source>
        <translation>%1, крупный шрифт</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing a window; “-” is standard output.</source>
        <translation>Записать PDF, а не показывать окно; «-» — стандартный вывод.</translation>
    </message>
    <message>
        <source>With --write-pdf: comparison, notes, concordance or text.</source>
        <translation>С --write-pdf: comparison (сравнение), notes (перечень изменений), concordance (таблица соответствия) или text (текст).</translation>
    </message>
    <message>
        <source>With --write-pdf: side-by-side in landscape, or one redline in portrait.</source>
        <translation>С --write-pdf: side-by-side (рядом, альбомный лист) или redline (один текст с пометками, книжный лист).</translation>
    </message>
    <message>
        <source>The same as --layout redline.</source>
        <translation>То же, что --layout redline.</translation>
    </message>
    <message>
        <source>With --write-pdf: a4 or letter.</source>
        <translation>С --write-pdf: a4 или letter.</translation>
    </message>
    <message>
        <source>The same as --paper letter.</source>
        <translation>То же, что --paper letter.</translation>
    </message>
    <message>
        <source>With --write-pdf: leave unchanged paragraphs out.</source>
        <translation>С --write-pdf: опустить неизмененные пункты.</translation>
    </message>
    <message>
        <source>With --write-pdf: a sheet to read from, of notes or a text.</source>
        <translation>С --write-pdf: лист крупным шрифтом для чтения вслух, с перечнем изменений или текстом.</translation>
    </message>
    <message>
        <source>With --write-pdf: say at the end what it was made from and how.</source>
        <translation>С --write-pdf: указать в конце, из чего и как получен документ.</translation>
    </message>
    <message>
        <source>With --write-pdf: author of the annotations.</source>
        <translation>С --write-pdf: автор пометок.</translation>
    </message>
    <message>
        <source>With --write-pdf: compare every text with the one at this place.</source>
        <translation>С --write-pdf: сравнить каждый текст с текстом на этом месте.</translation>
    </message>
    <message>
        <source>With --write-pdf: files with tracked changes as proposed, before, or both.</source>
        <translation>С --write-pdf: файлы с отслеживаемыми исправлениями читать как proposed (как предложено), before (как было) или both (оба варианта).</translation>
    </message>
    <message>
        <source>With --write-pdf: exit with 1 where there are differences.</source>
        <translation>С --write-pdf: завершить с кодом 1, если есть различия.</translation>
    </message>
    <message>
        <source>With --write-pdf: put the notes and statuses of this workspace on the pages.</source>
        <translation>С --write-pdf: нанести на страницы заметки и статусы этой рабочей области.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 в сравнении с %2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосования</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n неизмененный пункт</numerusform>
            <numerusform>%n неизмененных пункта</numerusform>
            <numerusform>%n неизмененных пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>перенесено отсюда</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Перенесено сюда</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Перенесено отсюда</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>Исключенный пункт</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Сравнение текстов</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Более ранний</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Более поздний</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>Пунктов: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Изменений: %1</translation>
    </message>
    <message>
        <source>Words: %1 inserted, %2 deleted</source>
        <translation>Слов: вставлено %1, исключено %2</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>перенесено сюда</translation>
    </message>
    <message>
        <source>reference, date, number or style, new</source>
        <translation>ссылка, дата, номер или стиль, новое</translation>
    </message>
    <message>
        <source>and old</source>
        <translation>и старое</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No State that took part in both votes changed its position</source>
        <translation>Ни одно государство, участвовавшее в обоих голосованиях, не изменило позицию</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) changed position</source>
        <translation>
            <numerusform>%n государство изменило позицию</numerusform>
            <numerusform>%n государства изменили позицию</numerusform>
            <numerusform>%n государств изменили позицию</numerusform>
        </translation>
    </message>
    <message>
        <source>States by position</source>
        <translation>Государства по позициям</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n texts compared</source>
        <translation>
            <numerusform>%1 — %2: сравнен %n текст</numerusform>
            <numerusform>%1 — %2: сравнено %n текста</numerusform>
            <numerusform>%1 — %2: сравнено %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>Все пункты по всей серии</translation>
    </message>
    <message>
        <source>Every text is compared with %1.</source>
        <translation>Каждый текст сравнивается с %1.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Текст %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 невозможно записать</translation>
    </message>
    <message>
        <source>Write a picture of the settled window and quit.</source>
        <translation>Записать снимок готового окна и выйти.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720.</source>
        <translation>Размер окна, например 1280x720.</translation>
    </message>
    <message>
        <source>Go to a paragraph, as &quot;OP 12&quot;.</source>
        <translation>Перейти к пункту, например &quot;OP 12&quot;.</translation>
    </message>
    <message>
        <source>Go to a change, by its number.</source>
        <translation>Перейти к изменению по номеру.</translation>
    </message>
    <message>
        <source>Compare two texts of the series, by their places, as 1,5.</source>
        <translation>Сравнить два текста серии по их местам, например 1,5.</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away.</source>
        <translation>Свернуть неизмененные пункты.</translation>
    </message>
    <message>
        <source>Panels to open, as votes,texts.</source>
        <translation>Какие панели открыть, например votes,texts.</translation>
    </message>
    <message>
        <source>Print the milliseconds until first paint and settled, and quit.</source>
        <translation>Вывести миллисекунды до первой отрисовки и готовности и выйти.</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other.</source>
        <translation>Располагает рядом проекты и принятые тексты резолюции.</translation>
    </message>
    <message>
        <source>Open the specimen series.</source>
        <translation>Открыть серию-образец.</translation>
    </message>
    <message>
        <source>Keep what the window remembers in this file.</source>
        <translation>Хранить в этом файле то, что запоминает окно.</translation>
    </message>
    <message>
        <source>The window&apos;s language: ar, en, es, fr, ru or zh.</source>
        <translation>Язык окна: ar, en, es, fr, ru или zh.</translation>
    </message>
    <message>
        <source>Commands to run then, by name, as tools.palette.</source>
        <translation>Какие команды затем выполнить, по именам, например tools.palette.</translation>
    </message>
    <message>
        <source>Size of the texts, in percent.</source>
        <translation>Размер текстов в процентах.</translation>
    </message>
    <message>
        <source>system, light, dark, high-contrast, high-contrast-dark or monochrome.</source>
        <translation>system (системная), light (светлая), dark (темная), high-contrast (высокая контрастность), high-contrast-dark (высокая контрастность, темная) или monochrome (монохромная).</translation>
    </message>
    <message>
        <source>Texts to compare, or one workspace.</source>
        <translation>Тексты для сравнения или одна рабочая область.</translation>
    </message>
    <message>
        <source>Hold the revisions announced in this file against what came of them.</source>
        <translation>Сверить объявленные в этом файле изменения с тем, что из них получилось.</translation>
    </message>
    <message>
        <source>Show all texts, marked against the one at this place.</source>
        <translation>Показать все тексты с пометками относительно текста на этом месте.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>character %1: %2</source>
        <translation>символ %1: %2</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>not there</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>есть с самого начала</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменен</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесен</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделен</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединен</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снят</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращен</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a text, what became of the paragraph there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and edited</source>
        <translation>%1 и изменен</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>paragraph, text, what became of it</comment>
        <translation>%1 в %2: %3</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>moved to %1</source>
        <translation>перенесено в %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>перенесено из %1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <comment>in a text: what changed</comment>
        <translation>в %1: %2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n изменен</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перенесен</numerusform>
            <numerusform>%n перенесено</numerusform>
            <numerusform>%n перенесено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n разделен</numerusform>
            <numerusform>%n разделено</numerusform>
            <numerusform>%n разделено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n объединен</numerusform>
            <numerusform>%n объединено</numerusform>
            <numerusform>%n объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n исключен</numerusform>
            <numerusform>%n исключено</numerusform>
            <numerusform>%n исключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n перенумерован</numerusform>
            <numerusform>%n перенумеровано</numerusform>
            <numerusform>%n перенумеровано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 – Resolute</source>
        <translation>%1 и %2 – Resolute</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>new paragraph</source>
        <translation>новый пункт</translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation>пункт исключен</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>перенесено из %1</translation>
    </message>
    <message>
        <source>new footnote</source>
        <translation>новая сноска</translation>
    </message>
    <message>
        <source>footnote deleted</source>
        <translation>сноска исключена</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) inserted: %1</source>
        <translation>
            <numerusform>вставлено %n слово: %1</numerusform>
            <numerusform>вставлено %n слова: %1</numerusform>
            <numerusform>вставлено %n слов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) deleted: %1</source>
        <translation>
            <numerusform>исключено %n слово: %1</numerusform>
            <numerusform>исключено %n слова: %1</numerusform>
            <numerusform>исключено %n слов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>«%1» заменено на «%2»</translation>
    </message>
    <message>
        <source>in a footnote, %1</source>
        <translation>в сноске: %1</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>African States</source>
        <translation>Африканские государства</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Государства Азиатско-Тихоокеанского региона</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Восточноевропейские государства</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Государства Латинской Америки и Карибского бассейна</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Западноевропейские и другие государства</translation>
    </message>
    <message>
        <source>No regional group</source>
        <translation>Нет региональной группы</translation>
    </message>
    <message>
        <source>African</source>
        <comment>regional group, short</comment>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>regional group, short</comment>
        <translation>Азия и Тихий океан</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>regional group, short</comment>
        <translation>Восточная Европа</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <comment>Latin American and Caribbean group, short</comment>
        <translation>ГРУЛАК</translation>
    </message>
    <message>
        <source>WEOG</source>
        <comment>Western European and other group, short</comment>
        <translation>ЗЕДГ</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>1 государство</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n государство</numerusform>
            <numerusform>%n государства</numerusform>
            <numerusform>%n государств</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <translation>за: %1, против: %2, воздержались: %3</translation>
    </message>
    <message>
        <source>Not carried: %1 of %2 votes in favour, and %3 were needed.</source>
        <translation>Не принята: %1 из %2 голосов за, а нужно было %3.</translation>
    </message>
    <message>
        <source>Carried by %1 of %2 votes; %3 were needed.</source>
        <translation>Принята %1 из %2 голосов; нужно было %3.</translation>
    </message>
    <message>
        <source>It would have failed with %1 voting against instead.</source>
        <comment>1 State, 12 States</comment>
        <translation>Не была бы принята, если бы против проголосовало %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменили</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Каждый раз</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>States that took another position than before</source>
        <translation>Государства, занявшие иную позицию, чем прежде</translation>
    </message>
    <message>
        <source>States that took part in every vote</source>
        <translation>Государства, участвовавшие в каждом голосовании</translation>
    </message>
    <message>
        <source>States that took part in one vote only</source>
        <translation>Государства, участвовавшие только в одном голосовании</translation>
    </message>
    <message>
        <source>States that sponsor a text of the series</source>
        <translation>Государства — авторы одного из текстов серии</translation>
    </message>
</context>
<context>
    <name>WordAge</name>
    <message>
        <source>since %1</source>
        <comment>since a text</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a paragraph, a text</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Words without a mark stand there since %1.</source>
        <translation>Слова без пометки стоят там с %1.</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <comment>since a text; texts</comment>
        <translation>%1; нет в %2</translation>
    </message>
</context>
<context>
    <name>WordAges</name>
    <message>
        <source>stands here since %1</source>
        <translation>стоит здесь с %1</translation>
    </message>
    <message>
        <source>stands here since %1 of %2</source>
        <comment>a text, its date</comment>
        <translation>стоит здесь с %1 от %2</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <translation>%1; нет в %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>перенумерован</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменен</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесен</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>перенесен и изменен</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделен</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединен</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>перегруппирован</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключен</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>высокая уверенность</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>средняя уверенность</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>низкая уверенность</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Редакционные</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>По существу</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>глагол сильнее</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>глагол слабее</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>добавлена оговорка</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>снята оговорка</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>добавлено уточнение</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>снято уточнение</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>изменен адресат</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>изменен срок</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>изменено количество</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>добавлена ссылка</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>снята ссылка</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>перенесено внутри пункта</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>только типографика</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>воздержалось</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>не участвовало</translation>
    </message>
    <message>
        <source>not a member then</source>
        <translation>не было членом</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>preambular paragraph %1</source>
        <translation>пункт %1 преамбулы</translation>
    </message>
    <message>
        <source>operative paragraph %1</source>
        <translation>пункт %1 постановляющей части</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy &apos;года&apos;</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Переместить %1</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a text before the changes that are tracked in its file</comment>
        <translation>прежде</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>a text with the changes that are tracked in its file</comment>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Tracked changes of %1</source>
        <translation>Исправления в %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Сравнение текстов</translation>
    </message>
    <message>
        <source>Words inserted: {1} · words deleted: {2}</source>
        <translation>Вставлено слов: {1} · исключено слов: {2}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>routine: reference, date, number, style</source>
        <translation>обычное: ссылка, дата, номер, стиль</translation>
    </message>
    <message>
        <source>moved from, moved to</source>
        <translation>перенесено из, перенесено в</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>разделен или объединен</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Unchanged paragraphs: {1}</source>
        <translation>Неизмененных пунктов: {1}</translation>
    </message>
    <message>
        <source>moved here from {1}</source>
        <translation>перенесено сюда из {1}</translation>
    </message>
    <message>
        <source>moved to {1}</source>
        <translation>перенесено в {1}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Footnote {1}</source>
        <translation>Сноска {1}</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>Все пункты по всей серии</translation>
    </message>
    <message>
        <source>{1} in favour, {2} against, {3} abstaining</source>
        <translation>за: {1}, против: {2}, воздержались: {3}</translation>
    </message>
    <message>
        <source>The declared tally differs from the lists.</source>
        <translation>Объявленный итог расходится со списками.</translation>
    </message>
    <message>
        <source>Changed position: {1}</source>
        <translation>Изменили позицию: {1}</translation>
    </message>
    <message>
        <source>{1}: {2} → {3}</source>
        <translation>{1}: {2} → {3}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Recorded votes</source>
        <translation>Заносимые в отчет голосования</translation>
    </message>
    <message>
        <source>Changes: {1}</source>
        <translation>Изменений: {1}</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>воздержалось</translation>
    </message>
    <message>
        <source>Note: {1}</source>
        <translation>Примечание: {1}</translation>
    </message>
    <message>
        <source>Changes: {1}; words in {2}, out {3}</source>
        <translation>Изменений: {1}; слов вставлено {2}, исключено {3}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>перенумерован</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменен</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесен</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>перенесен и изменен</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделен</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединен</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>перегруппирован</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакционное</translation>
    </message>
    <message>
        <source>style</source>
        <translation>стиль</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>по существу</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>не участвует</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>не член</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{1} January {2}</source>
        <translation>{1} января {2} года</translation>
    </message>
    <message>
        <source>{1} February {2}</source>
        <translation>{1} февраля {2} года</translation>
    </message>
    <message>
        <source>{1} March {2}</source>
        <translation>{1} марта {2} года</translation>
    </message>
    <message>
        <source>{1} April {2}</source>
        <translation>{1} апреля {2} года</translation>
    </message>
    <message>
        <source>{1} May {2}</source>
        <translation>{1} мая {2} года</translation>
    </message>
    <message>
        <source>{1} June {2}</source>
        <translation>{1} июня {2} года</translation>
    </message>
    <message>
        <source>{1} July {2}</source>
        <translation>{1} июля {2} года</translation>
    </message>
    <message>
        <source>{1} August {2}</source>
        <translation>{1} августа {2} года</translation>
    </message>
    <message>
        <source>{1} September {2}</source>
        <translation>{1} сентября {2} года</translation>
    </message>
    <message>
        <source>{1} October {2}</source>
        <translation>{1} октября {2} года</translation>
    </message>
    <message>
        <source>{1} November {2}</source>
        <translation>{1} ноября {2} года</translation>
    </message>
    <message>
        <source>{1} December {2}</source>
        <translation>{1} декабря {2} года</translation>
    </message>
    <message>
        <source>None of these texts has a recorded vote.</source>
        <translation>Ни в одном из этих текстов нет заносимого в отчет голосования.</translation>
    </message>
    <message>
        <source>Carried with {1} of {2} votes; {3} were needed.</source>
        <translation>Принята {1} из {2} голосов; нужно было {3}.</translation>
    </message>
    <message>
        <source>Not carried: {1} of {2} votes; {3} were needed.</source>
        <translation>Не принята: {1} из {2} голосов; нужно было {3}.</translation>
    </message>
    <message>
        <source>Took part in one vote only: {1}</source>
        <translation>Участвовали только в одном голосовании: {1}</translation>
    </message>
    <message>
        <source>* changed position</source>
        <translation>* изменило позицию</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Moved: {1} of the old text</source>
        <translation>Перенесено: {1} старого текста</translation>
    </message>
    <message>
        <source>From {1} of the old text</source>
        <translation>Из {1} старого текста</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Deleted: {1}</source>
        <translation>Исключено: {1}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>Before: {1}</source>
        <translation>Было: {1}</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>Пункт исключен</translation>
    </message>
    <message>
        <source>{1} of the old text is deleted here:</source>
        <translation>здесь исключен {1} старого текста:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Announced and done: {1}</source>
        <translation>Объявлено и сделано: {1}</translation>
    </message>
    <message>
        <source>Announced and not done as announced: {1}</source>
        <translation>Объявлено, но не сделано, как объявлено: {1}</translation>
    </message>
    <message>
        <source>Done and not announced: {1}</source>
        <translation>Сделано, но не объявлено: {1}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>done in other words</source>
        <translation>сделано другими словами</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>сделано частично</translation>
    </message>
    <message>
        <source>done otherwise</source>
        <translation>сделано иначе</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не сделано</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>установить нельзя</translation>
    </message>
    <message>
        <source>Texts: {1}</source>
        <translation>Тексты: {1}</translation>
    </message>
    <message>
        <source>  changed since the workspace was saved</source>
        <translation>  изменен после сохранения рабочей области</translation>
    </message>
    <message>
        <source>  carried in the workspace</source>
        <translation>  хранится в рабочей области</translation>
    </message>
    <message>
        <source>{1} of {2} changes reviewed</source>
        <translation>Рассмотрено изменений: {1} из {2}</translation>
    </message>
    <message>
        <source>  for {1}</source>
        <translation>  для: {1}</translation>
    </message>
    <message>
        <source>{1} decided otherwise: {2}</source>
        <translation>{1}: решено иначе — {2}</translation>
    </message>
    <message>
        <source>Notes: {1}</source>
        <translation>Заметки: {1}</translation>
    </message>
    <message>
        <source>Notes whose place is no longer found: {1}</source>
        <translation>Заметки, место которых больше не найти: {1}</translation>
    </message>
    <message>
        <source>(its words are others now)</source>
        <translation>(слова теперь иные)</translation>
    </message>
    <message>
        <source>{1} wrote otherwise: {2}</source>
        <translation>{1}: написано иначе — {2}</translation>
    </message>
    <message>
        <source>Decisions whose change is no longer there: {1}</source>
        <translation>Решения, изменения которых больше нет: {1}</translation>
    </message>
    <message>
        <source>Decisions on texts that cannot be read: {1}</source>
        <translation>Решения по текстам, которые не читаются: {1}</translation>
    </message>
    <message>
        <source>Links by hand that no longer fit: {1}</source>
        <translation>Ручные связи, которые больше не подходят: {1}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>note that one deleted and the other changed</source>
        <translation>заметка, которую один удалил, а другой изменил</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>status that one took back</source>
        <translation>статус, снятый одним из двоих</translation>
    </message>
    <message>
        <source>link by hand</source>
        <translation>ручная связь</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>место заметки</translation>
    </message>
    <message>
        <source>versions of a text</source>
        <translation>версии текста</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>не согласовано</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>доработать</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>принято к сведению</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>к рассмотрению</translation>
    </message>
    <message>
        <source>Taken over: notes {1}, decisions {2}</source>
        <translation>Включено: заметок {1}, решений {2}</translation>
    </message>
    <message>
        <source>Conflicts: {1}</source>
        <translation>Противоречия: {1}</translation>
    </message>
    <message>
        <source>{1}, was {2}</source>
        <translation>{1}, ранее {2}</translation>
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
        <translation>Начальные слова</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Source or sponsor</source>
        <translation>Источник или автор</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Подход</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Таблица соответствия</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Как получен этот документ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Text {1}</source>
        <translation>Текст {1}</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Решено вручную</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>В сравнении с</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>рядом</translation>
    </message>
    <message>
        <source>one redline</source>
        <translation>один текст с пометками</translation>
    </message>
    <message>
        <source>Keys: n next change, p the one before, r layout, f filters</source>
        <translation>Клавиши: n — следующее изменение, p — предыдущее, r — расположение, f — фильтры</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Перенесено отсюда</translation>
    </message>
    <message>
        <source>{1} of the old text stood here; it is now {2}</source>
        <translation>здесь стоял {1} старого текста; теперь это {2}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Status: {1}</source>
        <translation>Статус: {1}</translation>
    </message>
    <message>
        <source>Status: {1}, assigned to {2}</source>
        <translation>Статус: {1}, исполнитель: {2}</translation>
    </message>
    <message>
        <source>{1} of {2} has no counterpart in {3}</source>
        <translation>у {1} из {2} нет соответствия в {3}</translation>
    </message>
    <message>
        <source>{1} of {2} and {3} of {4} belong together</source>
        <translation>{1} из {2} и {3} из {4} соответствуют друг другу</translation>
    </message>
    <message>
        <source>class of “{1}” in {2}: {3}, {4}</source>
        <translation>класс «{1}» в {2}: {3}, {4}</translation>
    </message>
    <message>
        <source>changes of words:</source>
        <translation>изменения слов:</translation>
    </message>
    <message>
        <source>whole paragraphs and footnotes:</source>
        <translation>пункты и сноски целиком:</translation>
    </message>
    <message>
        <source>A paragraph or footnote that is new or deleted, and each split or merge, counts as one change.</source>
        <translation>Каждый новый или исключенный пункт или сноска, а также каждое разделение или объединение считается одним изменением.</translation>
    </message>
    <message>
        <source>Paragraphs: {1}</source>
        <translation>Пунктов: {1}</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>глагол сильнее</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>глагол слабее</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>добавлена оговорка</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>снята оговорка</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>добавлено уточнение</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>снято уточнение</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>изменен адресат</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>изменен срок</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>изменено количество</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>добавлена ссылка</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>снята ссылка</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>перенесено внутри пункта</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>только типографика</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>cannot be written: {1}</source>
        <translation>невозможно записать: {1}</translation>
    </message>
    <message>
        <source>a comparison needs at least two texts</source>
        <translation>для сравнения нужно не менее двух текстов</translation>
    </message>
    <message>
        <source>the base is text {1}, but there are only {2}</source>
        <translation>основа — текст {1}, но их всего {2}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>only the typography differs</source>
        <translation>различается только типографика</translation>
    </message>
    <message>
        <source>only the blanks differ</source>
        <translation>различаются только пробелы</translation>
    </message>
    <message>
        <source>repeated-verb rule: “{1}” and “{2}” are the same opening verb</source>
        <translation>правило повторяющихся глаголов: «{1}» и «{2}» — один и тот же начальный глагол</translation>
    </message>
    <message>
        <source>the opening verb became a verb within the sentence</source>
        <translation>начальный глагол стал глаголом внутри предложения</translation>
    </message>
    <message>
        <source>only capital letters differ</source>
        <translation>различаются только прописные буквы</translation>
    </message>
    <message>
        <source>document symbol and its date</source>
        <translation>условное обозначение документа и его дата</translation>
    </message>
    <message>
        <source>document symbol</source>
        <translation>условное обозначение документа</translation>
    </message>
    <message>
        <source>a citation was added to or taken from a list</source>
        <translation>в перечень добавлена или из него исключена ссылка</translation>
    </message>
    <message>
        <source>another conference, summit or meeting is cited</source>
        <translation>названа другая конференция, встреча на высшем уровне или совещание</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>the ordinal of a session or meeting</source>
        <translation>порядковый номер сессии или заседания</translation>
    </message>
    <message>
        <source>a session is named in another way</source>
        <translation>сессия названа иначе</translation>
    </message>
    <message>
        <source>the number of a paragraph, article or the like</source>
        <translation>номер пункта, статьи и т. п.</translation>
    </message>
    <message>
        <source>a quantity: {1} and {2}</source>
        <translation>количество: {1} и {2}</translation>
    </message>
    <message>
        <source>the body speaks of itself or of its sister in another way</source>
        <translation>орган иначе называет себя или родственный орган</translation>
    </message>
    <message>
        <source>another wording for the same: {1}</source>
        <translation>иная формулировка того же: {1}</translation>
    </message>
    <message>
        <source>words without a sense of their own: {1}</source>
        <translation>слова без собственного смысла: {1}</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>различается только пунктуация</translation>
    </message>
    <message>
        <source>the same words in another grammatical form</source>
        <translation>те же слова в иной грамматической форме</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the paragraph in the other text</source>
        <translation>слова, которые в другом тексте стоят в ином месте пункта</translation>
    </message>
    <message>
        <source>a variant of the same name: “{1}” and “{2}”</source>
        <translation>вариант того же названия: «{1}» и «{2}»</translation>
    </message>
    <message>
        <source>the opening verb changed: “{1}” and “{2}”</source>
        <translation>изменился начальный глагол: «{1}» и «{2}»</translation>
    </message>
    <message>
        <source>words that carry sense: {1}</source>
        <translation>слова, несущие смысл: {1}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>невозможно прочитать: {1}</translation>
    </message>
    <message>
        <source>is larger than {1} MiB, the most that is read</source>
        <translation>больше {1} МиБ — это предел для чтения</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пуст</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as proposed, with all of them accepted</source>
        <translation>содержит отслеживаемых исправлений: {1} ({2}); прочитано как предложено, все приняты</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as before, with all of them rejected</source>
        <translation>содержит отслеживаемых исправлений: {1} ({2}); прочитано как было, все отклонены</translation>
    </message>
    <message>
        <source>holds {1} comments by {2}</source>
        <translation>содержит примечаний: {1} ({2})</translation>
    </message>
    <message>
        <source>a field begins and never ends: text after it may be missing</source>
        <translation>поле начинается и не кончается: текст после него может отсутствовать</translation>
    </message>
    <message>
        <source>the file is damaged: it has no text body</source>
        <translation>файл поврежден: в нем нет основного текста</translation>
    </message>
    <message>
        <source>byte {1} of the line (hexadecimal {2}) is not UTF-8: save the file as UTF-8 text</source>
        <translation>байт {1} строки (шестнадцатеричный {2}) не UTF-8: сохраните файл как текст UTF-8</translation>
    </message>
    <message>
        <source>the UTF-16 text is broken at byte {1} of the file</source>
        <translation>текст UTF-16 нарушен на байте {1} файла</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>не содержит текста</translation>
    </message>
    <message>
        <source>the Markdown cannot be read: memory ran out</source>
        <translation>Markdown невозможно прочитать: не хватило памяти</translation>
    </message>
    <message>
        <source>has no text, only pictures of {1} pages (a scan): run text recognition (OCR) on it first</source>
        <translation>нет текста, только изображения страниц: {1} (скан); сначала примените распознавание текста (OCR)</translation>
    </message>
    <message>
        <source>{1} of {2} pages have no text, only pictures, and were not read: {3}</source>
        <translation>{1} из {2} страниц содержат только изображения без текста и не прочитаны: {3}</translation>
    </message>
    <message>
        <source>only the first {1} of {2} pages were read: the text is longer than the limit</source>
        <translation>прочитаны только первые {1} из {2} страниц: текст длиннее предела</translation>
    </message>
    <message>
        <source>the file is damaged; what could be read was read ({1})</source>
        <translation>файл поврежден; прочитано то, что удалось ({1})</translation>
    </message>
    <message>
        <source>taken out of the pages: {1}</source>
        <translation>убрано со страниц: {1}</translation>
    </message>
    <message>
        <source>{1} paragraphs were joined over page breaks</source>
        <translation>соединено пунктов через границы страниц: {1}</translation>
    </message>
    <message>
        <source>{1} words that stand on end were left out</source>
        <translation>опущено вертикальных слов: {1}</translation>
    </message>
    <message>
        <source>is damaged: nothing of this PDF can be read{1}</source>
        <translation>поврежден: из этого PDF ничего нельзя прочитать{1}</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a PDF viewer and save a copy without one</source>
        <translation>защищен паролем: откройте его в программе просмотра PDF и сохраните копию без пароля</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>чтение остановлено</translation>
    </message>
    <message>
        <source>seems to be {1}, which is not read here: save it as plain text or Markdown</source>
        <translation>похоже, это {1}; такое здесь не читается: сохраните как простой текст или Markdown</translation>
    </message>
    <message>
        <source>seems to be {1}: open it in Word or LibreOffice and save it as Word document (.docx)</source>
        <translation>похоже, это {1}: откройте в Word или LibreOffice и сохраните как документ Word (.docx)</translation>
    </message>
    <message>
        <source>is no text: a zero byte stands at byte {1} of the file</source>
        <translation>это не текст: на байте {1} файла стоит нулевой байт</translation>
    </message>
    <message>
        <source>the file is damaged: {1} is no well-formed XML ({2})</source>
        <translation>файл поврежден: {1} — некорректный XML ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: {1} holds bytes that are no UTF-8</source>
        <translation>файл поврежден: {1} содержит байты не в UTF-8</translation>
    </message>
    <message>
        <source>{1} is nested more than {2} deep, which no real text is</source>
        <translation>вложенность {1} больше {2}, чего не бывает в настоящих текстах</translation>
    </message>
    <message>
        <source>{1} has more than {2} elements and attributes, which is more than can be read safely</source>
        <translation>в {1} больше {2} элементов и атрибутов — больше, чем можно безопасно прочитать</translation>
    </message>
    <message>
        <source>the file is damaged: it cannot be unpacked ({1})</source>
        <translation>файл поврежден: его невозможно распаковать ({1})</translation>
    </message>
    <message>
        <source>holds {1} files inside; more than {2} are not read</source>
        <translation>содержит файлов: {1}; больше {2} не читается</translation>
    </message>
    <message>
        <source>its part “{1}” unpacks to more than can be read safely ({2})</source>
        <translation>его часть «{1}» после распаковки больше, чем можно безопасно прочитать ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{1}” is missing</source>
        <translation>файл поврежден: отсутствует его часть «{1}»</translation>
    </message>
    <message>
        <source>is protected by a password: save it without one and try again</source>
        <translation>защищен паролем: сохраните его без пароля и попробуйте снова</translation>
    </message>
    <message>
        <source>the text says that {1} voted “{2}”, its list has {3}</source>
        <translation>в тексте сказано, что {1} голосовали «{2}», в списке их {3}</translation>
    </message>
    <message>
        <source>{1} stands twice in the lists of the vote</source>
        <translation>{1} стоит в списках голосования дважды</translation>
    </message>
    <message>
        <source>{1} in the lists of the vote is no State that is known here</source>
        <translation>{1} в списках голосования — неизвестное здесь государство</translation>
    </message>
    <message>
        <source>footnote {1} has no mark in the text</source>
        <translation>у сноски {1} нет знака в тексте</translation>
    </message>
    <message>
        <source>the mark {1} has no footnote</source>
        <translation>у знака {1} нет сноски</translation>
    </message>
    <message>
        <source>there are several footnotes {1}</source>
        <translation>есть несколько сносок {1}</translation>
    </message>
    <message>
        <source>“{1}”: two ordinal numbers in a row, one of them seems to be left over</source>
        <translation>«{1}»: два порядковых числительных подряд, одно, видимо, осталось лишним</translation>
    </message>
    <message>
        <source>paragraph {1} follows paragraph {2}</source>
        <translation>пункт {1} следует за пунктом {2}</translation>
    </message>
    <message>
        <source>there are two paragraphs {1} in a row</source>
        <translation>два пункта {1} подряд</translation>
    </message>
    <message>
        <source>a bracket in this paragraph is not closed or not opened: {1}</source>
        <translation>скобка в этом пункте не закрыта или не открыта: {1}</translation>
    </message>
    <message>
        <source>a quotation in this paragraph is not closed or not opened: {1}</source>
        <translation>кавычки в этом пункте не закрыты или не открыты: {1}</translation>
    </message>
    <message>
        <source>this paragraph ends without punctuation: “… {1}”</source>
        <translation>этот пункт кончается без знака препинания: «… {1}»</translation>
    </message>
    <message>
        <source>this paragraph has no opening words that are known here: “{1} …”</source>
        <translation>у этого пункта нет известных здесь начальных слов: «{1} …»</translation>
    </message>
    <message>
        <source>a paragraph that was cut here is put together again</source>
        <translation>разорванный здесь пункт соединен</translation>
    </message>
    <message>
        <source>a paragraph that was cut by a page break or notes is put together again</source>
        <translation>пункт, разорванный границей страницы или сносками, соединен</translation>
    </message>
    <message>
        <source>lines that were run together here are parted</source>
        <translation>слившиеся здесь строки разделены</translation>
    </message>
    <message>
        <source>this line of the masthead is not understood: {1}</source>
        <translation>эта строка шапки непонятна: {1}</translation>
    </message>
    <message>
        <source>the sponsor {1} is no State that is known here</source>
        <translation>автор {1} — неизвестное здесь государство</translation>
    </message>
    <message>
        <source>this text is no resolution: it is shown as headings and sections</source>
        <translation>этот текст не резолюция: он показан заголовками и разделами</translation>
    </message>
    <message>
        <source>{1}: the tally says {2} {3}, the list names {4}</source>
        <translation>{1}: по итогу {2} {3}, в списке названо {4}</translation>
    </message>
    <message>
        <source>{1}: {2} is named twice</source>
        <translation>{1}: {2} названо дважды</translation>
    </message>
    <message>
        <source>{1}: “{2}” is no State that is known here</source>
        <translation>{1}: «{2}» — неизвестное здесь государство</translation>
    </message>
    <message>
        <source>{1}: {2} is named, but was not a member on {3}</source>
        <translation>{1}: {2} названо, но не было членом {3}</translation>
    </message>
    <message>
        <source>{1}: the text gives a tally and does not name the States</source>
        <translation>{1}: в тексте приведен итог, но государства не названы</translation>
    </message>
    <message>
        <source>{1}: {2} States are named, and the Council has {3} seats</source>
        <translation>{1}: названо государств: {2}, а мест в Совете {3}</translation>
    </message>
    <message>
        <source>cannot be read as PDF: {1}</source>
        <translation>невозможно прочитать как PDF: {1}</translation>
    </message>
    <message>
        <source>is encrypted, so nothing can be added to it; save it without protection first</source>
        <translation>зашифрован, и к нему ничего нельзя добавить; сначала сохраните без защиты</translation>
    </message>
    <message>
        <source>has no page {1}</source>
        <translation>нет страницы {1}</translation>
    </message>
    <message>
        <source>is not part of this program</source>
        <translation>не входит в эту программу</translation>
    </message>
    <message>
        <source>has {1} MB, which is more than any web page of a text ({2} MB)</source>
        <translation>занимает {1} МБ — больше любой веб-страницы с текстом ({2} МБ)</translation>
    </message>
    <message>
        <source>is a web page without text</source>
        <translation>веб-страница без текста</translation>
    </message>
    <message>
        <source>the page does not say rightly how its letters are encoded; {1} was assumed</source>
        <translation>кодировка букв на странице указана неверно; принята {1}</translation>
    </message>
    <message>
        <source>menus, forms and other parts of the page that are no text were left out: {1} letters</source>
        <translation>опущены меню, формы и другие части страницы, не являющиеся текстом; букв: {1}</translation>
    </message>
    <message>
        <source>is nested more than {1} elements deep: this is no text that a person wrote</source>
        <translation>вложенность больше {1} элементов: это не текст, написанный человеком</translation>
    </message>
    <message>
        <source>needs more than {1} MB to be taken apart: its formatting is wrongly nested thousands of times</source>
        <translation>для разбора нужно больше {1} МБ: оформление неверно вложено тысячи раз</translation>
    </message>
    <message>
        <source>{3}: {1} is still cited here; elsewhere in this text it gave way to {2}</source>
        <translation>{3}: здесь все еще упоминается {1}; в другом месте этого текста его сменил {2}</translation>
    </message>
    <message>
        <source>{3}: resolution {1} cannot be of {2}: no body was in that session then</source>
        <translation>{3}: резолюция {1} не может быть от {2}: ни у одного органа тогда не было этой сессии</translation>
    </message>
    <message>
        <source>{4}: {1} is dated {2} here and {3} elsewhere in the series</source>
        <translation>{4}: {1} здесь датировано {2}, а в другом месте серии {3}</translation>
    </message>
    <message>
        <source>{3}: “paragraph {1}” meant a paragraph that is now number {2}</source>
        <translation>{3}: «пункт {1}» означал пункт, который теперь имеет номер {2}</translation>
    </message>
    <message>
        <source>instruction {1} does not fit: {2} ({3})</source>
        <translation>указание {1} не подходит: {2} ({3})</translation>
    </message>
    <message>
        <source>the text has no paragraph {1}</source>
        <translation>в тексте нет пункта {1}</translation>
    </message>
    <message>
        <source>paragraph {1} does not begin with “{2}”</source>
        <translation>пункт {1} не начинается с «{2}»</translation>
    </message>
    <message>
        <source>paragraph {1} does not have the words “{2}”</source>
        <translation>в пункте {1} нет слов «{2}»</translation>
    </message>
    <message>
        <source>paragraph {1} has the words “{2}” {3} times</source>
        <translation>в пункте {1} слова «{2}» встречаются раз: {3}</translation>
    </message>
    <message>
        <source>the words “{1}” stand in no paragraph</source>
        <translation>слов «{1}» нет ни в одном пункте</translation>
    </message>
    <message>
        <source>another instruction changes the same words of paragraph {1}</source>
        <translation>другое указание меняет те же слова пункта {1}</translation>
    </message>
    <message>
        <source>another instruction deletes, replaces or moves paragraph {1}</source>
        <translation>другое указание исключает, заменяет или переносит пункт {1}</translation>
    </message>
    <message>
        <source>paragraph {1} would have to stand behind itself</source>
        <translation>пункт {1} должен был бы стоять после самого себя</translation>
    </message>
    <message>
        <source>this is no JSON: {1}</source>
        <translation>это не JSON: {1}</translation>
    </message>
    <message>
        <source>these are no revision notes that can be read here: schema is “{1}”, not resolute/notes/1</source>
        <translation>это не перечень изменений, который можно здесь прочитать: схема «{1}», а не resolute/notes/1</translation>
    </message>
    <message>
        <source>instruction {1} cannot be read: {2}</source>
        <translation>указание {1} невозможно прочитать: {2}</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no statement (resolution, decision or draft)</source>
        <translation>в этом файле Akoma Ntoso нет текста (резолюции, решения или проекта)</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a word processor and save a copy without one</source>
        <translation>защищен паролем: откройте в текстовом редакторе и сохраните копию без пароля</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>не содержит текста</translation>
    </message>
    <message>
        <source>is not a PDF, so there are no pages to mark</source>
        <translation>не PDF, поэтому нет страниц для пометок</translation>
    </message>
    <message>
        <source>the words “{1}” were not found on the page, so they are not marked</source>
        <translation>слова «{1}» на странице не найдены и не помечены</translation>
    </message>
    <message>
        <source>holds no instruction that amends a text</source>
        <translation>не содержит ни одного указания об изменении текста</translation>
    </message>
    <message>
        <source>the instruction is not understood</source>
        <translation>указание не понято</translation>
    </message>
    <message>
        <source>the new paragraph does not stand in the final text</source>
        <translation>нового пункта нет в окончательном тексте</translation>
    </message>
    <message>
        <source>{1} still stands, as {2}</source>
        <translation>{1} сохраняется, теперь это {2}</translation>
    </message>
    <message>
        <source>done in slightly other words</source>
        <translation>сделано несколько иными словами</translation>
    </message>
    <message>
        <source>done, but the paragraph stands at another place, as {1}</source>
        <translation>сделано, но пункт стоит в другом месте, теперь это {1}</translation>
    </message>
    <message>
        <source>the words of the draft still stand in {1}</source>
        <translation>слова проекта по-прежнему стоят в {1}</translation>
    </message>
    <message>
        <source>other words than announced stand in {1}</source>
        <translation>в {1} стоят не те слова, что объявлены</translation>
    </message>
    <message>
        <source>the final text does not have {1} any more</source>
        <translation>в окончательном тексте больше нет {1}</translation>
    </message>
    <message>
        <source>done in {1} of {2} places</source>
        <translation>сделано в {1} из {2} мест</translation>
    </message>
    <message>
        <source>{1} stands where it stood</source>
        <translation>{1} стоит на прежнем месте</translation>
    </message>
    <message>
        <source>the paragraphs stand as in the draft</source>
        <translation>пункты стоят так же, как в проекте</translation>
    </message>
    <message>
        <source>the numbers in the final text are others</source>
        <translation>номера в окончательном тексте иные</translation>
    </message>
    <message>
        <source>corrected by {1}</source>
        <translation>исправлено: {1}</translation>
    </message>
    <message>
        <source>changes cannot be kept until they are saved: {1}</source>
        <translation>несохраненные изменения не удается сберечь: {1}</translation>
    </message>
    <message>
        <source>another window writes here</source>
        <translation>сюда пишет другое окно</translation>
    </message>
    <message>
        <source>this is no journal of unsaved changes</source>
        <translation>это не журнал несохраненных изменений</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1}</source>
        <translation>эта рабочая область повреждена: {1}</translation>
    </message>
    <message>
        <source>this is no workspace that can be read here: schema is “{1}”, not resolute/workspace/{2}</source>
        <translation>это не рабочая область, которую можно здесь прочесть: схема — «{1}», а не resolute/workspace/{2}</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1} cannot be read: {2}</source>
        <translation>эта рабочая область повреждена: не читается {1}: {2}</translation>
    </message>
    <message>
        <source>this workspace is larger than the {1} MB that can be read</source>
        <translation>эта рабочая область больше {1} МБ, которые можно прочесть</translation>
    </message>
    <message>
        <source>this workspace is damaged: it is nested deeper than {1}</source>
        <translation>эта рабочая область повреждена: вложенность больше {1}</translation>
    </message>
    <message>
        <source>this workspace holds more than the {1} items that can be read</source>
        <translation>в этой рабочей области больше элементов, чем можно прочесть ({1})</translation>
    </message>
    <message>
        <source>the workspace was changed by somebody else meanwhile; nothing was overwritten</source>
        <translation>рабочую область тем временем изменил кто-то другой; ничего не перезаписано</translation>
    </message>
    <message>
        <source>the workspace was made by a newer version of this program, which must save it</source>
        <translation>рабочая область создана более новой версией программы, ею и нужно сохранять</translation>
    </message>
    <message>
        <source>is no Word file whose styles can be used</source>
        <translation>не файл Word, стили которого можно использовать</translation>
    </message>
    <message>
        <source>is the text itself; choose another name, so that it stays as it is</source>
        <translation>это сам текст; выберите другое имя, чтобы он остался как есть</translation>
    </message>
    <message>
        <source>a note by {1} has no place on the pages</source>
        <translation>для заметки автора {1} на страницах нет места</translation>
    </message>
    <message>
        <source>the marks of {1} footnotes stand at words of this plain text, but their texts are not in it</source>
        <translation>в этом простом тексте есть знаки сносок ({1}), но самих сносок в нем нет</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded: {1}</source>
        <translation>не удается загрузить часть программы: {1}</translation>
    </message>
    <message>
        <source>is damaged in a way that stops the reader of PDFs; nothing else was harmed</source>
        <translation>поврежден так, что останавливает чтение PDF; больше ничего не пострадало</translation>
    </message>
    <message>
        <source>only vowel signs differ</source>
        <translation>различаются только знаки огласовки</translation>
    </message>
    <message>
        <source>another one of its kind is meant: {1} and {2}</source>
        <translation>имеется в виду другой из того же ряда: {1} и {2}</translation>
    </message>
    <message>
        <source>only the kind of blank differs</source>
        <translation>различается только вид пробела</translation>
    </message>
    <message>
        <source>is open here; choose another name, so that it stays as it is</source>
        <translation>открыт здесь; выберите другое имя, чтобы он остался как есть</translation>
    </message>
    <message>
        <source>this is an amendment to {1}: instructions, and no version of the text</source>
        <translation>это поправка к {1}: указания, а не вариант текста</translation>
    </message>
    <message>
        <source>an abbreviation in brackets: {1}</source>
        <translation>сокращение в скобках: {1}</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>те же слова в другом порядке</translation>
    </message>
    <message>
        <source>{1} and {2} are in different languages ({3}, {4}): their words cannot be compared</source>
        <translation>{1} и {2} составлены на разных языках ({3}, {4}): их слова нельзя сравнить</translation>
    </message>
    <message>
        <source>{1}: the title is “{2}”; in {3} it is “{4}”</source>
        <translation>{1}: название — «{2}»; в {3} — «{4}»</translation>
    </message>
    <message>
        <source>{1} is a text of another organ ({2}) than {3} ({4})</source>
        <translation>{1} и {3} — тексты разных органов ({2}; {4})</translation>
    </message>
    <message>
        <source>{1}: the agenda item is {2}; in {3} it is {4}</source>
        <translation>{1}: пункт повестки дня — {2}; в {3} — {4}</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>О программе Resolute</translation>
    </message>
    <message>
        <source>Resolute %1</source>
        <translation>Resolute %1</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other, paragraph by paragraph. Nothing leaves this computer.</source>
        <translation>Располагает рядом проекты и принятые тексты резолюции, пункт за пунктом. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Resolute %1
Qt %2
%3, %4</source>
        <translation>Resolute %1
Qt %2
%3, %4</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. Built with Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c and gumbo.</source>
        <translation>Свободная программа под Стандартной общественной лицензией GNU версии 3 или более поздней. Предоставляется без гарантий. Создана с использованием Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c и gumbo.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Копировать версии</translation>
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
        <translation>%1: включено</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: выключено</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AgeKey</name>
    <message>
        <source>left out in between</source>
        <translation>в промежутке исключались</translation>
    </message>
    <message>
        <source>Since when words stand there</source>
        <translation>С каких пор слова стоят там</translation>
    </message>
    <message>
        <source>%1; also words without a figure</source>
        <comment>a text and its date</comment>
        <translation>%1; также слова без цифры</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignByHand</name>
    <message>
        <source>Forget an alignment</source>
        <translation>Снять сопоставление</translation>
    </message>
    <message>
        <source>Choose a paragraph first</source>
        <translation>Сначала выберите пункт</translation>
    </message>
    <message>
        <source>Align %1 of %2 with a paragraph of %3</source>
        <translation>Сопоставить %1 в %2 с пунктом в %3</translation>
    </message>
    <message>
        <source>aligned now</source>
        <translation>сопоставлен сейчас</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1&#xa0;% слов</translation>
    </message>
    <message>
        <source>These two texts are not compared with each other</source>
        <translation>Эти два текста не сравниваются друг с другом</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Добавить %1 к %2</translation>
    </message>
    <message>
        <source>Align %1 with %2</source>
        <translation>Сопоставить %1 с %2</translation>
    </message>
    <message>
        <source>No counterpart for %1</source>
        <translation>Нет соответствия для %1</translation>
    </message>
    <message>
        <source>Nothing was decided about this paragraph</source>
        <translation>Об этом пункте ничего не решено</translation>
    </message>
    <message>
        <source>Let the program align %1</source>
        <translation>Предоставить программе сопоставить %1</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>убранный текст</translation>
    </message>
    <message>
        <source>%1 of %2: new</source>
        <translation>%1 в %2: новый</translation>
    </message>
    <message>
        <source>%1 of %2: no counterpart</source>
        <translation>%1 в %2: нет соответствия</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 с %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>number or words of the counterpart</source>
        <translation>номер или слова соответствующего пункта</translation>
    </message>
    <message>
        <source>Narrow the counterparts down</source>
        <translation>Сузить выбор соответствующих пунктов</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Соответствующие пункты</translation>
    </message>
    <message>
        <source>Align with this one</source>
        <translation>Сопоставить с этим</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add this one to the others</source>
        <translation>Добавить этот к остальным</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Нет соответствия</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Let the program decide</source>
        <translation>Предоставить решение программе</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Decided by hand (Delete forgets one)</source>
        <translation>Решено вручную (Delete снимает решение)</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Решено вручную</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignedView</name>
    <message>
        <source>Texts side by side</source>
        <translation>Тексты рядом друг с другом</translation>
    </message>
    <message>
        <source>Go there (Ctrl+Shift+G)</source>
        <translation>Перейти туда (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Drag onto a paragraph of another text to align them by hand</source>
        <translation>Перетащите на пункт другого текста, чтобы сопоставить их вручную</translation>
    </message>
    <message>
        <source>%1, aligned by hand</source>
        <translation>%1, сопоставлен вручную</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Amending</name>
    <message numerus="yes">
        <source>%1 as amended: %n instruction(s) carried out.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 с поправками: выполнено %n указание.</numerusform>
            <numerusform>%1 с поправками: выполнено %n указания.</numerusform>
            <numerusform>%1 с поправками: выполнено %n указаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as amended: %2 of %n instruction(s) carried out, the others below.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 с поправками: выполнено указаний: %2 из %n, остальные ниже.</numerusform>
            <numerusform>%1 с поправками: выполнено указаний: %2 из %n, остальные ниже.</numerusform>
            <numerusform>%1 с поправками: выполнено указаний: %2 из %n, остальные ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as amended</source>
        <comment>name of a file without its ending</comment>
        <translation>%1 с поправками</translation>
    </message>
    <message>
        <source>Word with tracked changes (*.docx)</source>
        <translation>Word с отслеживаемыми исправлениями (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>Текст с поправками</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AmendmentNotice</name>
    <message>
        <source>%1 is an amendment to %2: it holds instructions and is no version of the text.</source>
        <translation>%1 — поправка к %2: в ней указания, это не вариант текста.</translation>
    </message>
    <message>
        <source>%1 is an amendment to %2, which is not open: it holds instructions and is no version of the text.</source>
        <translation>%1 — поправка к %2 (не открыт): в ней указания, это не вариант текста.</translation>
    </message>
    <message>
        <source>Check it against the texts</source>
        <translation>Сверить с текстами</translation>
    </message>
    <message>
        <source>Carry it out …</source>
        <translation>Применить…</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedModel</name>
    <message>
        <source>Revision</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Announced and done: %1</source>
        <translation>Объявлено и сделано: %1</translation>
    </message>
    <message>
        <source>Announced and not done as announced: %1</source>
        <translation>Объявлено, но не сделано, как объявлено: %1</translation>
    </message>
    <message>
        <source>As announced, and as it stands:</source>
        <translation>Как было объявлено и как стоит в тексте:</translation>
    </message>
    <message>
        <source>Done and not announced: %1</source>
        <translation>Сделано, но не объявлено: %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedPanel</name>
    <message>
        <source>Choose revisions …</source>
        <translation>Выбрать изменения…</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>Объявленные изменения</translation>
    </message>
    <message>
        <source>The revision</source>
        <translation>Объявленное изменение</translation>
    </message>
    <message>
        <source>Choose a file of revisions that were announced to the earlier text: revision notes, or an amendment document. What was done, what was not, and what nobody announced is then listed here.</source>
        <translation>Выберите файл с изменениями, объявленными к более раннему тексту: перечень изменений или документ с поправками. Здесь будет показано, что сделано, что не сделано и что никем не объявлялось.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Проверяется %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done; not announced: %4</source>
        <comment>a file, numbers</comment>
        <translation>%1: сделано %2 из %3; не объявлено: %4</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeList</name>
    <message>
        <source>Find in the changes</source>
        <translation>Найти в изменениях</translation>
    </message>
    <message>
        <source>Hidden ones too</source>
        <translation>И скрытые</translation>
    </message>
    <message>
        <source>List the changes that the filters hide as well</source>
        <translation>Показать в списке и изменения, скрытые фильтрами</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Columns of the list of changes</source>
        <translation>Столбцы списка изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 changes, 3 hidden</comment>
        <translation>%1, скрыто %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeTable</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Сделано в</translation>
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
        <translation>Ctrl+щелчок: только этот вид</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>Только этот вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ClassChoice</name>
    <message>
        <source>C&amp;lass of the change</source>
        <translation>&amp;Класс изменения</translation>
    </message>
    <message>
        <source>&amp;Substantive</source>
        <translation>По &amp;существу</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Сс&amp;ылка</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>S&amp;tyle</source>
        <translation>С&amp;тиль</translation>
    </message>
    <message>
        <source>&amp;Editorial</source>
        <translation>&amp;Редакционная правка</translation>
    </message>
    <message>
        <source>&amp;As the program decides</source>
        <translation>&amp;Как решает программа</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>Сначала перейдите к изменению (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Эта рабочая область доступна только для чтения</translation>
    </message>
    <message>
        <source>Only words that changed have a class: this is a whole paragraph</source>
        <translation>Класс есть только у измененных слов, а это целый пункт</translation>
    </message>
    <message>
        <source>Class of the change: %1</source>
        <translation>Класс изменения: %1</translation>
    </message>
    <message>
        <source>The program decides the class again</source>
        <translation>Класс снова определяет программа</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ColumnHeader</name>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>adopted without a vote</source>
        <translation>принята без голосования</translation>
    </message>
    <message>
        <source>adopted by a recorded vote</source>
        <translation>принята заносимым в отчет о заседании голосованием</translation>
    </message>
    <message numerus="yes">
        <source>adopted by %1 to %2, %n abstention(s)</source>
        <translation>
            <numerusform>принята %1 голосами против %2 при %n воздержавшемся</numerusform>
            <numerusform>принята %1 голосами против %2 при %n воздержавшихся</numerusform>
            <numerusform>принята %1 голосами против %2 при %n воздержавшихся</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>принята</translation>
    </message>
</context>
<context>
    <name>resolute::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Подходящие команды</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ComparisonPage</name>
    <message>
        <source>No changes are shown</source>
        <translation>Изменения не показаны</translation>
    </message>
    <message>
        <source>This is the first change</source>
        <translation>Это первое изменение</translation>
    </message>
    <message>
        <source>This is the last change</source>
        <translation>Это последнее изменение</translation>
    </message>
    <message>
        <source>No change in this paragraph</source>
        <translation>В этом пункте нет изменений</translation>
    </message>
    <message>
        <source>This paragraph was not moved</source>
        <translation>Этот пункт не переносился</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>такого пункта нет</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>The newer text is on the left (Alt+\ swaps the sides)</source>
        <translation>Более новый текст слева (Alt+\ меняет стороны местами)</translation>
    </message>
    <message>
        <source>marked against %1</source>
        <translation>помечено относительно %1</translation>
    </message>
    <message>
        <source>the others are marked against this text</source>
        <translation>остальные помечены относительно этого текста</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %n paragraph(s)</source>
        <translation>
            <numerusform>%1 из %2 в %n пункте</numerusform>
            <numerusform>%1 из %2 в %n пунктах</numerusform>
            <numerusform>%1 из %2 в %n пунктах</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выделено</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n paragraph(s)</source>
        <translation>
            <numerusform>Скопирован %n пункт</numerusform>
            <numerusform>Скопировано %n пункта</numerusform>
            <numerusform>Скопировано %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Регулярное выражение</translation>
    </message>
</context>
<context>
    <name>resolute::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Choose a paragraph or a change to see why it is shown as it is.</source>
        <translation>Выберите пункт или изменение, чтобы узнать, почему оно показано так.</translation>
    </message>
    <message>
        <source>Belongs together because</source>
        <translation>Соответствуют друг другу, потому что</translation>
    </message>
    <message>
        <source>similarity %1, %2</source>
        <translation>сходство %1, %2</translation>
    </message>
    <message>
        <source>the texts differ in typography only</source>
        <translation>тексты различаются только типографикой</translation>
    </message>
    <message>
        <source>next best: %1, %2</source>
        <translation>следующий по сходству: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>In the series</source>
        <translation>В серии</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>строки %1–%2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>edited, from one text to another</comment>
        <translation>%1, от %2 к %3</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>Сопоставлено вручную</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in common, of %1 before and %2 now</source>
        <translation>
            <numerusform>%n общее слово, из %1 прежде и %2 теперь</numerusform>
            <numerusform>%n общих слова, из %1 прежде и %2 теперь</numerusform>
            <numerusform>%n общих слов, из %1 прежде и %2 теперь</numerusform>
        </translation>
    </message>
    <message>
        <source>rare ones among them: %1</source>
        <translation>редкие среди них: %1</translation>
    </message>
    <message>
        <source>Age of the words</source>
        <translation>Возраст слов</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>кто-то без имени</translation>
    </message>
    <message>
        <source>tracked by %1</source>
        <translation>исправил(а) %1</translation>
    </message>
    <message>
        <source>tracked by %1, %2</source>
        <comment>a person and a day</comment>
        <translation>исправил(а) %1, %2</translation>
    </message>
    <message>
        <source>some blanks are of another kind</source>
        <translation>некоторые пробелы другого вида</translation>
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
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>The texts with every change marked</source>
        <translation>Тексты, в которых помечено каждое изменение</translation>
    </message>
    <message>
        <source>List of &amp;revisions</source>
        <translation>Перечень &amp;изменений</translation>
    </message>
    <message>
        <source>Each change in the words in which a meeting reads it out</source>
        <translation>Каждое изменение в словах, какими его зачитывают на заседании</translation>
    </message>
    <message>
        <source>Co&amp;ncordance</source>
        <translation>&amp;Таблица соответствия</translation>
    </message>
    <message>
        <source>Where each paragraph stood, what was done to it, and room for source, approach and rationale</source>
        <translation>Где стоял каждый пункт, что с ним сделано, и место для источника, подхода и обоснования</translation>
    </message>
    <message>
        <source>The newer &amp;text alone</source>
        <translation>Только более &amp;новый текст</translation>
    </message>
    <message>
        <source>As it reads, mended and numbered</source>
        <translation>Как он читается, восстановленный и пронумерованный</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The two shown: %1</source>
        <translation>Два показанных: %1</translation>
    </message>
    <message numerus="yes">
        <source>The whole series, %n texts</source>
        <translation>
            <numerusform>Вся серия, %n текст</numerusform>
            <numerusform>Вся серия, %n текста</numerusform>
            <numerusform>Вся серия, %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Те&amp;ксты</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Side by side, landscape</source>
        <translation>&amp;Рядом, альбомный лист</translation>
    </message>
    <message>
        <source>One re&amp;dline, portrait</source>
        <translation>Один текст с &amp;пометками, книжный лист</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
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
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Author of the marks</source>
        <translation>&amp;Автор пометок</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>собственные</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the Word file whose styles are used</source>
        <translation>Выбрать файл Word, стили которого используются</translation>
    </message>
    <message>
        <source>Styles of</source>
        <translation>Стили из</translation>
    </message>
    <message>
        <source>Changed paragraphs &amp;only</source>
        <translation>Только из&amp;мененные пункты</translation>
    </message>
    <message>
        <source>&amp;Large print, to read from</source>
        <translation>Крупный шрифт, &amp;для чтения вслух</translation>
    </message>
    <message>
        <source>Say &amp;how it was made</source>
        <translation>Указать, как п&amp;олучен документ</translation>
    </message>
    <message>
        <source>Hashes of the texts, version and settings stand at the end. They are in the properties of the file in any case.</source>
        <translation>В конце приводятся хеш-суммы текстов, версия и настройки. В свойствах файла они есть в любом случае.</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word, с отслеживаемыми исправлениями (.docx)</translation>
    </message>
    <message>
        <source>Word file whose styles are used</source>
        <translation>Файл Word, стили которого используются</translation>
    </message>
    <message>
        <source>Word (*.docx *.dotx)</source>
        <translation>Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>With notes and stat&amp;uses</source>
        <translation>С заметками и стат&amp;усами</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FilterBar</name>
    <message>
        <source>Show all changes again</source>
        <translation>Снова показать все изменения</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Только измененные</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away (F7)</source>
        <translation>Свернуть неизмененные пункты (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) hidden</source>
        <translation>
            <numerusform>скрыто %n изменение</numerusform>
            <numerusform>скрыто %n изменения</numerusform>
            <numerusform>скрыто %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Only changes that do this</source>
        <translation>Только изменения с таким действием</translation>
    </message>
    <message>
        <source>Only changes made in this text</source>
        <translation>Только изменения, сделанные в этом тексте</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What a change does: any</source>
        <translation>Действие изменения: любое</translation>
    </message>
    <message>
        <source>What a change does: %1</source>
        <translation>Действие изменения: %1</translation>
    </message>
    <message>
        <source>Made in any text</source>
        <translation>Сделаны в любом тексте</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>Сделаны в %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Любой текст</translation>
    </message>
    <message>
        <source>Which kinds of change are shown</source>
        <translation>Какие виды изменений показаны</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Виды изменений</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FoldModel</name>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n неизмененный пункт</numerusform>
            <numerusform>%n неизмененных пункта</numerusform>
            <numerusform>%n неизмененных пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden change(s)</source>
        <translation>
            <numerusform>%n скрытое изменение</numerusform>
            <numerusform>%n скрытых изменения</numerusform>
            <numerusform>%n скрытых изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::FontNotice</name>
    <message>
        <source>No font with Arabic letters is installed: squares stand for the words of %1. “Noto Naskh Arabic” would do.</source>
        <translation>Не установлен ни один шрифт с арабскими буквами: вместо слов «%1» стоят квадраты. Подойдет «Noto Naskh Arabic».</translation>
    </message>
    <message>
        <source>No font with Cyrillic letters is installed: squares stand for the words of %1. “Noto Serif” would do.</source>
        <translation>Не установлен ни один шрифт с кириллицей: вместо слов «%1» стоят квадраты. Подойдет «Noto Serif».</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: squares stand for the words of %1. “Noto Serif CJK SC” would do.</source>
        <translation>Не установлен ни один шрифт с китайскими иероглифами: вместо слов «%1» стоят квадраты. Подойдет «Noto Serif CJK SC».</translation>
    </message>
</context>
<context>
    <name>resolute::ui::HelpWindow</name>
    <message>
        <source>key</source>
        <translation>клавиша</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Keys as they are now</source>
        <translation>Клавиши на данный момент</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Обычные клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавиши как в</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Columns of the list of keys</source>
        <translation>Столбцы списка клавиш</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>This key, instead of those it has</source>
        <translation>Эта клавиша вместо имеющихся</translation>
    </message>
    <message>
        <source>This key besides those it has</source>
        <translation>Эта клавиша в дополнение к имеющимся</translation>
    </message>
    <message>
        <source>No key for this command</source>
        <translation>Без клавиш для этой команды</translation>
    </message>
    <message>
        <source>The keys it usually has</source>
        <translation>Ее обычные клавиши</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Новая клавиша для «%1»:</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Эта клавиша свободна.</translation>
    </message>
    <message>
        <source>This key now starts %1, which loses it.</source>
        <translation>Эта клавиша сейчас назначена команде %1 и будет у нее отнята.</translation>
    </message>
    <message>
        <source>&amp;Keys as in</source>
        <translation>Клавиши &amp;как в</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>&amp;Все как обычно</translation>
    </message>
    <message>
        <source>Texts, lists and fields use this key themselves, and may lose it.</source>
        <translation>Эту клавишу используют сами тексты, списки и поля; они могут её лишиться.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysModel</name>
    <message>
        <source>Changed; usually %1</source>
        <translation>Изменено; обычно %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>resolute::ui::MainWindow</name>
    <message>
        <source>Open texts</source>
        <translation>Открыть тексты</translation>
    </message>
    <message>
        <source>Resolute</source>
        <translation>Resolute</translation>
    </message>
    <message>
        <source>The texts cannot be compared</source>
        <translation>Тексты невозможно сравнить</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be read</source>
        <translation>
            <numerusform>%n текст не читается</numerusform>
            <numerusform>%n текста не читаются</numerusform>
            <numerusform>%n текстов не читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of texts says why. Open another to compare.</source>
        <translation>Причина указана в списке текстов. Откройте другой текст для сравнения.</translation>
    </message>
    <message>
        <source>One text is open. Drop another to compare it with.</source>
        <translation>Открыт один текст. Перетащите другой, чтобы сравнить.</translation>
    </message>
    <message>
        <source>Show on the &amp;left</source>
        <translation>Показать с&amp;лева</translation>
    </message>
    <message>
        <source>Show on the &amp;right</source>
        <translation>Показать с&amp;права</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Прочитать &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Add texts …</source>
        <translation>&amp;Добавить тексты…</translation>
    </message>
    <message>
        <source>Spec&amp;imen</source>
        <translation>О&amp;бразец</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>Прочитать все &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Следующее изменение</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph …</source>
        <translation>П&amp;ерейти к пункту…</translation>
    </message>
    <message>
        <source>&amp;Other end of a move</source>
        <translation>&amp;Другой конец переноса</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>Поменять с&amp;тороны</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или темная</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Все команды (F10)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосования</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Changed paragraphs only</source>
        <translation>Только &amp;измененные пункты</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Пр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Рецензирование</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation>Строка ме&amp;ню</translation>
    </message>
    <message>
        <source>&amp;First change</source>
        <translation>Пе&amp;рвое изменение</translation>
    </message>
    <message>
        <source>&amp;Last change</source>
        <translation>П&amp;оследнее изменение</translation>
    </message>
    <message>
        <source>Next change &amp;in the paragraph</source>
        <translation>Следующее &amp;изменение в пункте</translation>
    </message>
    <message>
        <source>Previous &amp;change in the paragraph</source>
        <translation>Предыдущее изменение в пу&amp;нкте</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>Следующая о&amp;бласть</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Предыдущая об&amp;ласть</translation>
    </message>
    <message>
        <source>Escape leaves the presentation.</source>
        <translation>Esc завершает презентацию.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped: PDF, Word, OpenDocument, HTML, Markdown and plain text are read.</source>
        <translation>В том, что перетащили, нет текста: читаются PDF, Word, OpenDocument, HTML, Markdown и простой текст.</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Открыть &amp;недавнее</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Пока ничего не открывалось</translation>
    </message>
    <message>
        <source>Changed on disk and read again: %1</source>
        <comment>names of files</comment>
        <translation>Изменено на диске и прочитано заново: %1</translation>
    </message>
    <message>
        <source>No longer there: %1. What was read of it stays open.</source>
        <comment>names of files</comment>
        <translation>Больше не найдено: %1. То, что было прочитано, остается открытым.</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>К&amp;лавиши…</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>П&amp;резентация</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <translation>&amp;О программе Resolute</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export as one red&amp;line …</source>
        <translation>Экспорт одного &amp;текста с пометками…</translation>
    </message>
    <message>
        <source>A&amp;nnotate my PDF …</source>
        <translation>Сделать по&amp;метки в моем PDF…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>The later text is no PDF, so that there are no pages of its own to mark.</source>
        <translation>Более поздний текст — не PDF, поэтому у него нет своих страниц для пометок.</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <translation>%1, с пометками.pdf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>Объявленные изменения</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check &amp;announced revisions …</source>
        <translation>Проверить &amp;объявленные изменения…</translation>
    </message>
    <message>
        <source>Open the text that is to be amended first.</source>
        <translation>Сначала откройте текст, в который вносятся поправки.</translation>
    </message>
    <message>
        <source>Carry &amp;out amendments …</source>
        <translation>&amp;Применить поправки…</translation>
    </message>
    <message>
        <source>Show it in its &amp;source</source>
        <translation>Показать в &amp;источнике</translation>
    </message>
    <message>
        <source>Cannot be read again, and stays open as it was read last: %1</source>
        <comment>files, and what is wrong</comment>
        <translation>Не удается прочитать заново, остается открытым в последнем прочитанном виде: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>those that stand behind each other</comment>
        <translation>Панели</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
    <message>
        <source>Substantive changes only</source>
        <translation>Только изменения по существу</translation>
    </message>
    <message>
        <source>Remove from the &amp;series</source>
        <translation>&amp;Убрать из серии</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>не согласовано</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>доработать</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>принято к сведению</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>к рассмотрению</translation>
    </message>
    <message>
        <source>%1, in another text</source>
        <translation>%1, в другом тексте</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1, больше не найти</translation>
    </message>
    <message>
        <source>%1, other words now</source>
        <translation>%1, слова теперь иные</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote otherwise: %2</source>
        <translation>%1: написано иначе — %2</translation>
    </message>
    <message>
        <source>Note on %1, by %2: %3</source>
        <translation>Заметка к %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NotesPanel</name>
    <message>
        <source>Filter notes</source>
        <translation>Фильтр заметок</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the note (F2)</source>
        <translation>Изменить заметку (F2)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Answer the note (Ctrl+R)</source>
        <translation>Ответить на заметку (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the note (Del)</source>
        <translation>Удалить заметку (Delete)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Status of the change</source>
        <translation>Статус изменения</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No note contains these words.</source>
        <translation>Ни одна заметка не содержит этих слов.</translation>
    </message>
    <message>
        <source>No notes yet. Go to a paragraph or a change and write beside it what is to be said about it.</source>
        <translation>Заметок пока нет. Перейдите к пункту или изменению и напишите рядом, что о нем нужно сказать.</translation>
    </message>
    <message>
        <source>Status of the change in %1</source>
        <translation>Статус изменения в %1</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>Изменение не выбрано</translation>
    </message>
    <message>
        <source>%1 decided otherwise: %2</source>
        <translation>%1: решено иначе — %2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>Ответить на заметку</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Новая заметка к %1</translation>
    </message>
    <message>
        <source>Class of the change</source>
        <translation>Класс изменения</translation>
    </message>
    <message>
        <source>Class of the change: choose another where the program is wrong</source>
        <translation>Класс изменения: выберите другой, если программа ошиблась</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of a change that is a whole paragraph</comment>
        <translation>без класса</translation>
    </message>
    <message>
        <source>as the program decides</source>
        <translation>как решает программа</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Постановляющая часть</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Обзор изменений</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, клавиша %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PanelTitle</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Закрыть: %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>List of revisions</source>
        <translation>Перечень изменений</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Таблица соответствия</translation>
    </message>
    <message>
        <source>The newer text alone</source>
        <translation>Только более новый текст</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>Side by side, landscape</source>
        <translation>Рядом, альбомный лист</translation>
    </message>
    <message>
        <source>One redline, portrait</source>
        <translation>Один текст с пометками, книжный лист</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Расположение</translation>
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
        <translation>Только из&amp;мененные пункты</translation>
    </message>
    <message>
        <source>La&amp;rge print, to read from</source>
        <translation>Крупный шрифт, &amp;для чтения вслух</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Верстка страниц…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); the last ones are printed, but not shown.</source>
        <translation>
            <numerusform>%n страница; последние печатаются, но не показаны.</numerusform>
            <numerusform>%n страницы; последние печатаются, но не показаны.</numerusform>
            <numerusform>%n страниц; последние печатаются, но не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Передано на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Принтер не принял задание.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the series</source>
        <translation>
            <numerusform>%n текст серии</numerusform>
            <numerusform>%n текста серии</numerusform>
            <numerusform>%n текстов серии</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Те&amp;ксты</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
</context>
<context>
    <name>resolute::ui::QuickBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти к</translation>
    </message>
    <message>
        <source>words in both texts</source>
        <translation>слова в обоих текстах</translation>
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
        <translation>Заметки не сохранены</translation>
    </message>
    <message>
        <source>There are notes or decisions that are in no workspace file yet.</source>
        <translation>Есть заметки или решения, которых еще нет ни в одном файле рабочей области.</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Сохранить рабочую область</translation>
    </message>
    <message>
        <source>Workspace (*.resolute)</source>
        <translation>Рабочая область (*.resolute)</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <source>Merged with what somebody else saved.</source>
        <translation>Объединено с тем, что сохранил кто-то другой.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): both versions are kept.</source>
        <translation>
            <numerusform>%n противоречие: сохранены обе версии.</numerusform>
            <numerusform>%n противоречия: сохранены обе версии.</numerusform>
            <numerusform>%n противоречий: сохранены обе версии.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Сохранить рабочую область</translation>
    </message>
    <message>
        <source>Save &amp;workspace as …</source>
        <translation>Сохранить рабочую область &amp;как…</translation>
    </message>
    <message>
        <source>Save workspace with its &amp;texts inside …</source>
        <translation>Сохранить рабочую область &amp;вместе с текстами…</translation>
    </message>
    <message>
        <source>&amp;Merge with a workspace …</source>
        <translation>Объ&amp;единить с рабочей областью…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Написать заметку</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Согласовано</translation>
    </message>
    <message>
        <source>N&amp;ot agreed</source>
        <translation>Н&amp;е согласовано</translation>
    </message>
    <message>
        <source>To &amp;revise</source>
        <translation>&amp;Доработать</translation>
    </message>
    <message>
        <source>Note&amp;d</source>
        <translation>&amp;Принято к сведению</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>К &amp;рассмотрению</translation>
    </message>
    <message>
        <source>Ne&amp;xt change to review</source>
        <translation>С&amp;ледующее изменение к рассмотрению</translation>
    </message>
    <message>
        <source>&amp;Previous change to review</source>
        <translation>Предыд&amp;ущее изменение к рассмотрению</translation>
    </message>
    <message>
        <source>&amp;Your name …</source>
        <translation>&amp;Ваше имя…</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>рассмотрено %1 из %2</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>What this note is about does not stand in the two texts that are shown</source>
        <translation>В двух показанных текстах нет того, к чему относится эта заметка</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>Сначала перейдите к изменению (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Эта рабочая область доступна только для чтения</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All changes are reviewed</source>
        <translation>Все изменения рассмотрены</translation>
    </message>
    <message>
        <source>No further change to review in this direction</source>
        <translation>В этом направлении больше нет изменений к рассмотрению</translation>
    </message>
    <message>
        <source>Made by a newer version of this program: it can be read, and not be changed</source>
        <translation>Создано более новой версией программы: можно читать, но не изменять</translation>
    </message>
    <message>
        <source>Notes and decisions that were not saved last time are here again</source>
        <translation>Восстановлены заметки и решения, не сохраненные в прошлый раз</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>It stands beside your notes and decisions.</source>
        <translation>Оно стоит рядом с вашими заметками и решениями.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewMargin</name>
    <message>
        <source>Notes and decisions beside the texts</source>
        <translation>Заметки и решения рядом с текстами</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) reviewed: %2</source>
        <translation>
            <numerusform>рассмотрено %1 из %n изменения: %2</numerusform>
            <numerusform>рассмотрено %1 из %n изменений: %2</numerusform>
            <numerusform>рассмотрено %1 из %n изменений: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewStore</name>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Answer note</source>
        <translation>Ответить на заметку</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Задать статус</translation>
    </message>
    <message>
        <source>Assign change</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>Correct class</source>
        <translation>Исправить класс</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SeriesRibbon</name>
    <message>
        <source>All paragraphs</source>
        <translation>Все пункты</translation>
    </message>
    <message>
        <source>Changed somewhere</source>
        <translation>Где-либо измененные</translation>
    </message>
    <message>
        <source>Came or went</source>
        <translation>Появившиеся или снятые</translation>
    </message>
    <message>
        <source>Which paragraphs are shown</source>
        <translation>Какие пункты показаны</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>History of the words</source>
        <translation>История слов</translation>
    </message>
    <message>
        <source>Open two or more texts of one resolution: each paragraph is then followed through all of them here.</source>
        <translation>Откройте два или более текстов одной резолюции: здесь будет прослежен каждый пункт по всем текстам.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>61 paragraphs, 12 hidden</comment>
        <translation>%1, скрыто %2</translation>
    </message>
    <message>
        <source>Choose a cell to see since when its words stand there.</source>
        <translation>Выберите ячейку, чтобы узнать, с каких пор в ней стоят эти слова.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SettingsDialog</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темная</translation>
    </message>
    <message>
        <source>High &amp;contrast, black on white</source>
        <translation>Высокая контрастность, &amp;черное на белом</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Высокая контрастность, &amp;белое на черном</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Монохромная</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>&amp;Открывать при запуске то, что было открыто при выходе</translation>
    </message>
    <message>
        <source>Read a &amp;file again when it changes on disk</source>
        <translation>Перечитывать &amp;файл при его изменении на диске</translation>
    </message>
    <message>
        <source>Show the menu &amp;bar</source>
        <translation>Показывать &amp;строку меню</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>The window speaks it at once; texts keep their own language</source>
        <translation>Окно сразу переходит на него; тексты остаются на своем языке</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Type of &amp;panels and menus</source>
        <translation>Шрифт &amp;панелей и меню</translation>
    </message>
    <message>
        <source>T&amp;ype of the texts</source>
        <translation>&amp;Шрифт текстов</translation>
    </message>
    <message>
        <source>Nothing glides: folds and jumps are done at once</source>
        <translation>Ничто не скользит: свертывание и переходы мгновенны</translation>
    </message>
    <message>
        <source>beside the newest text</source>
        <translation>рядом с самым новым текстом</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Выбрать папку для экспорта</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Папка для экспорта</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>Куда &amp;экспортировать</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type of panels and menus</source>
        <translation>Шрифт панелей и меню</translation>
    </message>
    <message>
        <source>Type of the texts</source>
        <translation>Шрифт текстов</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourcePages</name>
    <message>
        <source>Pages of the source</source>
        <translation>Страницы источника</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>Рисуется страница %1…</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceText</name>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>The text of the file as it was read, with line numbers</source>
        <translation>Текст файла в том виде, в каком он был прочитан, с номерами строк</translation>
    </message>
    <message>
        <source>%1 goes on in line %2</source>
        <translation>%1 продолжается в строке %2</translation>
    </message>
    <message>
        <source>%1 comes from line %2</source>
        <translation>%1 продолжает строку %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceView</name>
    <message>
        <source>it is too long to be shown</source>
        <translation>он слишком длинный</translation>
    </message>
    <message>
        <source>The source of the paragraph you read stands here.</source>
        <translation>Здесь стоит источник читаемого пункта.</translation>
    </message>
    <message>
        <source>%1 has pages, and no lines that could be shown here.</source>
        <translation>%1 состоит из страниц; строк, которые можно показать здесь, в нем нет.</translation>
    </message>
    <message>
        <source>This text was read from standard input, and is kept nowhere.</source>
        <translation>Этот текст прочитан из стандартного ввода и нигде не хранится.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 невозможно показать: %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::StartPage</name>
    <message>
        <source>Open texts …</source>
        <translation>Открыть тексты…</translation>
    </message>
    <message>
        <source>Look at the specimen</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message>
        <source>Four invented texts with every kind of change, and two votes</source>
        <translation>Четыре вымышленных текста со всеми видами изменений и двумя голосованиями</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Drop two or more texts here</source>
        <translation>Перетащите сюда два или более текстов</translation>
    </message>
    <message>
        <source>Drafts and adopted resolutions are laid beside each other, paragraph by paragraph.</source>
        <translation>Проекты и принятые резолюции располагаются рядом, пункт за пунктом.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer there</source>
        <translation>
            <numerusform>больше нет %n файла</numerusform>
            <numerusform>больше нет %n файлов</numerusform>
            <numerusform>больше нет %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Открыть снова: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и еще %n</numerusform>
            <numerusform>%1 и еще %n</numerusform>
            <numerusform>%1 и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, HTML, Markdown and plain text, also a whole folder</source>
        <translation>PDF, Word, OpenDocument, HTML, Markdown и простой текст, а также целая папка</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TextsModel</name>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>no resolution</source>
        <translation>не резолюция</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>чтение отменено</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>кто-то без имени</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) by %1</source>
        <translation>
            <numerusform>%n отслеживаемое исправление, автор: %1</numerusform>
            <numerusform>%n отслеживаемых исправления, авторы: %1</numerusform>
            <numerusform>%n отслеживаемых исправлений, авторы: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), among the notes</source>
        <translation>
            <numerusform>%n примечание, среди заметок</numerusform>
            <numerusform>%n примечания, среди заметок</numerusform>
            <numerusform>%n примечаний, среди заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n отслеживаемое исправление</numerusform>
            <numerusform>%n отслеживаемых исправления</numerusform>
            <numerusform>%n отслеживаемых исправлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::Timeline</name>
    <message>
        <source>Texts of the series; two are compared</source>
        <translation>Тексты серии; сравниваются два</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <translation>%1 слева, %2 справа</translation>
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
        <translation>%1, слева</translation>
    </message>
    <message>
        <source>%1, on the right</source>
        <translation>%1, справа</translation>
    </message>
    <message>
        <source>d/M</source>
        <comment>the shortest date, without its year</comment>
        <translation>d.MM</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TrackedChoice</name>
    <message numerus="yes">
        <source>%1 is shown before and after its %n tracked change(s) by %2.</source>
        <translation>
            <numerusform>%1: показано до и после %n отслеживаемого исправления (%2).</numerusform>
            <numerusform>%1: показано до и после %n отслеживаемых исправлений (%2).</numerusform>
            <numerusform>%1: показано до и после %n отслеживаемых исправлений (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Only as proposed</source>
        <translation>Только как предложено</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tracked change(s) by %2; it is read as proposed.</source>
        <translation>
            <numerusform>%1: %n отслеживаемое исправление (%2); прочитано как предложено.</numerusform>
            <numerusform>%1: %n отслеживаемых исправления (%2); прочитано как предложено.</numerusform>
            <numerusform>%1: %n отслеживаемых исправлений (%2); прочитано как предложено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts have tracked changes; they are read as proposed.</source>
        <translation>
            <numerusform>В %n тексте есть исправления; он прочитан как предложено.</numerusform>
            <numerusform>В %n текстах есть исправления; они прочитаны как предложено.</numerusform>
            <numerusform>В %n текстах есть исправления; они прочитаны как предложено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Показать до и после</translation>
    </message>
    <message>
        <source>Trac&amp;ked changes in the newer text</source>
        <translation>&amp;Исправления в более новом тексте</translation>
    </message>
    <message>
        <source>Tracked changes: before and after them</source>
        <translation>Исправления: до и после них</translation>
    </message>
    <message>
        <source>Tracked changes: as proposed</source>
        <translation>Исправления: как предложено</translation>
    </message>
    <message>
        <source>Tracked changes: as before</source>
        <translation>Исправления: как было</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>&amp;Исправления</translation>
    </message>
    <message>
        <source>&amp;Before and after them</source>
        <translation>&amp;До и после них</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Как &amp;предложено</translation>
    </message>
    <message>
        <source>As be&amp;fore</source>
        <translation>Как б&amp;ыло</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ViewActions</name>
    <message>
        <source>&amp;All texts</source>
        <translation>&amp;Все тексты</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>Текст с пометк&amp;ами</translation>
    </message>
    <message>
        <source>&amp;Word age</source>
        <translation>Возраст &amp;слов</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>Копировать с &amp;пометками</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Копировать как сс&amp;ылку</translation>
    </message>
    <message>
        <source>Align by &amp;hand …</source>
        <translation>С&amp;опоставить вручную…</translation>
    </message>
    <message>
        <source>Mark against %1</source>
        <translation>Пометить относительно %1</translation>
    </message>
    <message>
        <source>Mark against the text before</source>
        <translation>Пометить относительно предыдущего текста</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Не показывать %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Marks show what changed against</source>
        <translation>Пометки показывают, что изменилось относительно</translation>
    </message>
    <message>
        <source>the text before</source>
        <translation>предыдущего текста</translation>
    </message>
    <message>
        <source>Texts shown</source>
        <translation>Показанные тексты</translation>
    </message>
    <message>
        <source>Select &amp;all of this text</source>
        <translation>&amp;Выделить весь этот текст</translation>
    </message>
    <message>
        <source>&amp;Mark the others against this text</source>
        <translation>&amp;Пометить остальные относительно этого текста</translation>
    </message>
    <message>
        <source>Mark each against the text &amp;before</source>
        <translation>Пометить каждый относительно п&amp;редыдущего текста</translation>
    </message>
    <message>
        <source>&amp;Leave this text out</source>
        <translation>&amp;Не показывать этот текст</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteBars</name>
    <message>
        <source>Tallies of the votes</source>
        <translation>Итоги голосований</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>vote, number of States, position</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>majority</source>
        <comment>the line that a vote must reach</comment>
        <translation>большинство</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of States, position</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <comment>how many more votes in favour than against</comment>
        <translation>принята с перевесом в %1</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>не принята</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <comment>votes needed for the majority, of those in favour and against</comment>
        <translation>необходимо %1 из %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteChangesModel</name>
    <message>
        <source>deleted, %1</source>
        <translation>исключено, %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>новое, %1</translation>
    </message>
    <message>
        <source>inserted %1</source>
        <translation>вставлено: %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>исключено: %1</translation>
    </message>
    <message>
        <source>%1 replaced by %2</source>
        <translation>%1 заменено на %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteDelegate</name>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>автор</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteFlow</name>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>От %1 к %2</translation>
    </message>
    <message>
        <source>not in the vote</source>
        <translation>нет в голосовании</translation>
    </message>
    <message>
        <source>%1: %2 both times</source>
        <comment>12 States, position</comment>
        <translation>%1: %2 оба раза</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>12 States, earlier and later position</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteMatrix</name>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>Государства по региональным группам с отметкой для каждого голосования</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>regional group</comment>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>автор</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteModel</name>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a State&apos;s earlier and later position</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>took part once</source>
        <translation>участвовало один раз</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>напечатано как «%1»</translation>
    </message>
    <message numerus="yes">
        <source>sponsor of %n text(s) of this series</source>
        <translation>
            <numerusform>автор %n текста этой серии</numerusform>
            <numerusform>автор %n текстов этой серии</numerusform>
            <numerusform>автор %n текстов этой серии</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in no list, and whether it was a member then is not known here.</source>
        <translation>Его нет ни в одном списке, и было ли оно тогда членом, здесь неизвестно.</translation>
    </message>
    <message>
        <source>This text gives the tally and does not name the States.</source>
        <translation>В этом тексте приведен итог, но государства не названы.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VotePanel</name>
    <message>
        <source>None of these texts has a recorded vote.
Where a text says how each State voted, its vote stands here.</source>
        <translation>Ни в одном из этих текстов нет заносимого в отчет голосования.
Если в тексте указано, как голосовало каждое государство, голосование стоит здесь.</translation>
    </message>
    <message>
        <source>The two votes between which the flow is shown</source>
        <translation>Два голосования, переход между которыми показан</translation>
    </message>
    <message>
        <source>Find a State</source>
        <translation>Найти государство</translation>
    </message>
    <message>
        <source>Find a State by name or code</source>
        <translation>Найти государство по названию или коду</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>States and their positions</source>
        <translation>Государства и их позиции</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>От %1 к %2</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Любая позиция</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 States, 34 hidden</comment>
        <translation>%1, скрыто %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Hand the votes on</source>
        <translation>Экспорт голосований</translation>
    </message>
    <message>
        <source>Copy the States shown as CSV</source>
        <translation>Скопировать показанные государства как CSV</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как изображение</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Сохранить как изображение…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>States in a list</source>
        <translation>Государства списком</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>По группам</translation>
    </message>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>Государства по региональным группам с отметкой для каждого голосования</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What changed in the text between the two votes; no cause is claimed</source>
        <translation>Что изменилось в тексте между двумя голосованиями; причина не утверждается</translation>
    </message>
    <message>
        <source>Substantive changes of the text between the two votes</source>
        <translation>Изменения текста по существу между двумя голосованиями</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>number of substantive changes</comment>
        <translation>Текст %1</translation>
    </message>
    <message>
        <source>Save the votes as picture</source>
        <translation>Сохранить голосования как изображение</translation>
    </message>
    <message>
        <source>votes.png</source>
        <comment>name of a file</comment>
        <translation>votes.png</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Изображения (*.png *.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 невозможно записать.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Переходы</translation>
    </message>
    <message>
        <source>How the States moved between the two votes</source>
        <translation>Как менялись позиции государств между двумя голосованиями</translation>
    </message>
    <message>
        <source>Save the votes as CSV</source>
        <translation>Сохранить голосования как CSV</translation>
    </message>
    <message>
        <source>votes.csv</source>
        <comment>name of a file</comment>
        <translation>votes.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Save the States shown as CSV…</source>
        <translation>Сохранить показанные государства как CSV…</translation>
    </message>
    <message>
        <source>Which States are shown</source>
        <translation>Какие государства показаны</translation>
    </message>
</context>
</TS>
