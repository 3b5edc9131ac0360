<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Substantive</source>
        <translation>De fondo</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladados</translation>
    </message>
    <message>
        <source>Changes of sense, new and deleted paragraphs</source>
        <translation>Cambios de sentido, párrafos nuevos y suprimidos</translation>
    </message>
    <message>
        <source>A reference rolled forward to a newer document</source>
        <translation>Una referencia actualizada a un documento más reciente</translation>
    </message>
    <message>
        <source>A date brought up to date</source>
        <translation>Una fecha actualizada</translation>
    </message>
    <message>
        <source>A session or paragraph number brought up to date</source>
        <translation>Un número de período de sesiones o de párrafo actualizado</translation>
    </message>
    <message>
        <source>The rule for repeated verbs: Recalling, Recalling also, Recalling further</source>
        <translation>La regla de los verbos repetidos: Recordando, Recordando también, Recordando además</translation>
    </message>
    <message>
        <source>Grammar, punctuation or wording without a change of sense</source>
        <translation>Gramática, puntuación o redacción sin cambio de sentido</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place</source>
        <translation>Párrafos que están en otro lugar</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>moved to %1</source>
        <translation>trasladado a %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>trasladado desde %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
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
        <translation>Página web (.html)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (.csv)</source>
        <translation>Hoja de cálculo (.csv)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, revisions</source>
        <translation>%1, revisiones</translation>
    </message>
    <message>
        <source>%1, concordance</source>
        <translation>%1, tabla de correspondencias</translation>
    </message>
    <message>
        <source>%1, redline</source>
        <translation>%1, con marcas</translation>
    </message>
    <message>
        <source>%1, large print</source>
        <translation>%1, letra grande</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing a window; “-” is standard output.</source>
        <translation>Escribir un PDF en lugar de mostrar una ventana; «-» es la salida estándar.</translation>
    </message>
    <message>
        <source>With --write-pdf: comparison, notes, concordance or text.</source>
        <translation>Con --write-pdf: comparison (comparación), notes (revisiones), concordance (tabla de correspondencias) o text (texto).</translation>
    </message>
    <message>
        <source>With --write-pdf: side-by-side in landscape, or one redline in portrait.</source>
        <translation>Con --write-pdf: side-by-side (en paralelo, apaisado) o redline (un texto con marcas, en vertical).</translation>
    </message>
    <message>
        <source>The same as --layout redline.</source>
        <translation>Equivale a --layout redline.</translation>
    </message>
    <message>
        <source>With --write-pdf: a4 or letter.</source>
        <translation>Con --write-pdf: a4 o letter (Carta).</translation>
    </message>
    <message>
        <source>The same as --paper letter.</source>
        <translation>Equivale a --paper letter.</translation>
    </message>
    <message>
        <source>With --write-pdf: leave unchanged paragraphs out.</source>
        <translation>Con --write-pdf: omitir los párrafos sin cambios.</translation>
    </message>
    <message>
        <source>With --write-pdf: a sheet to read from, of notes or a text.</source>
        <translation>Con --write-pdf: una hoja en letra grande para leer en voz alta, de revisiones o de un texto.</translation>
    </message>
    <message>
        <source>With --write-pdf: say at the end what it was made from and how.</source>
        <translation>Con --write-pdf: indicar al final a partir de qué se hizo y cómo.</translation>
    </message>
    <message>
        <source>With --write-pdf: author of the annotations.</source>
        <translation>Con --write-pdf: autor de las anotaciones.</translation>
    </message>
    <message>
        <source>With --write-pdf: compare every text with the one at this place.</source>
        <translation>Con --write-pdf: comparar cada texto con el que ocupa este lugar.</translation>
    </message>
    <message>
        <source>With --write-pdf: files with tracked changes as proposed, before, or both.</source>
        <translation>Con --write-pdf: archivos con cambios registrados, como proposed (como se propone), before (como estaba) o both (ambos).</translation>
    </message>
    <message>
        <source>With --write-pdf: exit with 1 where there are differences.</source>
        <translation>Con --write-pdf: salir con 1 si hay diferencias.</translation>
    </message>
    <message>
        <source>With --write-pdf: put the notes and statuses of this workspace on the pages.</source>
        <translation>Con --write-pdf: poner en las páginas las notas y los estados de este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparado con %2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo sin cambios</numerusform>
            <numerusform>%n párrafos sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>trasladado a otro lugar</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota de pie de página</translation>
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
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Trasladado aquí</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Trasladado a otro lugar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>Párrafo suprimido</translation>
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
        <translation>Comparación de textos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>Párrafos: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Cambios: %1</translation>
    </message>
    <message>
        <source>Words: %1 inserted, %2 deleted</source>
        <translation>Palabras: %1 insertadas, %2 suprimidas</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insertado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>trasladado aquí</translation>
    </message>
    <message>
        <source>reference, date, number or style, new</source>
        <translation>referencia, fecha, número o estilo, nuevo</translation>
    </message>
    <message>
        <source>and old</source>
        <translation>y anterior</translation>
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
        <translation>Ningún Estado que participó en ambas votaciones cambió de posición</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) changed position</source>
        <translation>
            <numerusform>%n Estado cambió de posición</numerusform>
            <numerusform>%n Estados cambiaron de posición</numerusform>
        </translation>
    </message>
    <message>
        <source>States by position</source>
        <translation>Estados por posición</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n texts compared</source>
        <translation>
            <numerusform>%1 a %2: %n texto comparado</numerusform>
            <numerusform>%1 a %2: %n textos comparados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>Todos los párrafos a lo largo de la serie</translation>
    </message>
    <message>
        <source>Every text is compared with %1.</source>
        <translation>Cada texto se compara con %1.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>Write a picture of the settled window and quit.</source>
        <translation>Guardar una imagen de la ventana ya asentada y salir.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720.</source>
        <translation>Tamaño de la ventana, como 1280x720.</translation>
    </message>
    <message>
        <source>Go to a paragraph, as &quot;OP 12&quot;.</source>
        <translation>Ir a un párrafo, como &quot;OP 12&quot;.</translation>
    </message>
    <message>
        <source>Go to a change, by its number.</source>
        <translation>Ir a un cambio, por su número.</translation>
    </message>
    <message>
        <source>Compare two texts of the series, by their places, as 1,5.</source>
        <translation>Comparar dos textos de la serie, por sus lugares, como 1,5.</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away.</source>
        <translation>Plegar los párrafos sin cambios.</translation>
    </message>
    <message>
        <source>Panels to open, as votes,texts.</source>
        <translation>Paneles que se abren, como votes,texts.</translation>
    </message>
    <message>
        <source>Print the milliseconds until first paint and settled, and quit.</source>
        <translation>Imprimir los milisegundos hasta el primer dibujo y el reposo, y salir.</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other.</source>
        <translation>Coloca uno al lado del otro los proyectos y los textos aprobados de una resolución.</translation>
    </message>
    <message>
        <source>Open the specimen series.</source>
        <translation>Abrir la serie de muestra.</translation>
    </message>
    <message>
        <source>Keep what the window remembers in this file.</source>
        <translation>Guardar en este archivo lo que recuerda la ventana.</translation>
    </message>
    <message>
        <source>The window&apos;s language: ar, en, es, fr, ru or zh.</source>
        <translation>El idioma de la ventana: ar, en, es, fr, ru o zh.</translation>
    </message>
    <message>
        <source>Commands to run then, by name, as tools.palette.</source>
        <translation>Órdenes que se ejecutan después, por su nombre, como tools.palette.</translation>
    </message>
    <message>
        <source>Size of the texts, in percent.</source>
        <translation>Tamaño de los textos, en porcentaje.</translation>
    </message>
    <message>
        <source>system, light, dark, high-contrast, high-contrast-dark or monochrome.</source>
        <translation>system (sistema), light (claro), dark (oscuro), high-contrast (alto contraste), high-contrast-dark (alto contraste oscuro) o monochrome (monocromo).</translation>
    </message>
    <message>
        <source>Texts to compare, or one workspace.</source>
        <translation>Textos que se comparan, o un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Hold the revisions announced in this file against what came of them.</source>
        <translation>Cotejar las revisiones anunciadas en este archivo con lo que resultó de ellas.</translation>
    </message>
    <message>
        <source>Show all texts, marked against the one at this place.</source>
        <translation>Mostrar todos los textos, marcados respecto del que está en este lugar.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>character %1: %2</source>
        <translation>carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>presente desde el principio</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>restablecido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a text, what became of the paragraph there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and edited</source>
        <translation>%1 y modificado</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>paragraph, text, what became of it</comment>
        <translation>%1 en %2: %3</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>moved to %1</source>
        <translation>trasladado a %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>trasladado desde %1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <comment>in a text: what changed</comment>
        <translation>en %1: %2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n trasladado</numerusform>
            <numerusform>%n trasladados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n dividido</numerusform>
            <numerusform>%n divididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionado</numerusform>
            <numerusform>%n fusionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n suprimido</numerusform>
            <numerusform>%n suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n renumerado</numerusform>
            <numerusform>%n renumerados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 – Resolute</source>
        <translation>%1 y %2 – Resolute</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>new paragraph</source>
        <translation>párrafo nuevo</translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation>párrafo suprimido</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>trasladado desde %1</translation>
    </message>
    <message>
        <source>new footnote</source>
        <translation>nueva nota de pie de página</translation>
    </message>
    <message>
        <source>footnote deleted</source>
        <translation>nota de pie de página suprimida</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) inserted: %1</source>
        <translation>
            <numerusform>%n palabra insertada: %1</numerusform>
            <numerusform>%n palabras insertadas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) deleted: %1</source>
        <translation>
            <numerusform>%n palabra suprimida: %1</numerusform>
            <numerusform>%n palabras suprimidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>«%1» sustituido por «%2»</translation>
    </message>
    <message>
        <source>in a footnote, %1</source>
        <translation>en una nota de pie de página, %1</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
    <message>
        <source>No regional group</source>
        <translation>Ningún grupo regional</translation>
    </message>
    <message>
        <source>African</source>
        <comment>regional group, short</comment>
        <translation>África</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>regional group, short</comment>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>regional group, short</comment>
        <translation>Europa Oriental</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <comment>Latin American and Caribbean group, short</comment>
        <translation>GRULAC</translation>
    </message>
    <message>
        <source>WEOG</source>
        <comment>Western European and other group, short</comment>
        <translation>Europa Occidental y otros</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>1 Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n Estado</numerusform>
            <numerusform>%n Estados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <translation>a favor: %1, en contra: %2, abstenciones: %3</translation>
    </message>
    <message>
        <source>Not carried: %1 of %2 votes in favour, and %3 were needed.</source>
        <translation>No aprobada: %1 de %2 votos a favor, y se necesitaban %3.</translation>
    </message>
    <message>
        <source>Carried by %1 of %2 votes; %3 were needed.</source>
        <translation>Aprobada por %1 de %2 votos; se necesitaban %3.</translation>
    </message>
    <message>
        <source>It would have failed with %1 voting against instead.</source>
        <comment>1 State, 12 States</comment>
        <translation>No se habría aprobado si hubiera habido %1 en contra en lugar de a favor.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiaron</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>States that took another position than before</source>
        <translation>Estados que adoptaron una posición distinta de la anterior</translation>
    </message>
    <message>
        <source>States that took part in every vote</source>
        <translation>Estados que participaron en todas las votaciones</translation>
    </message>
    <message>
        <source>States that took part in one vote only</source>
        <translation>Estados que participaron en una sola votación</translation>
    </message>
    <message>
        <source>States that sponsor a text of the series</source>
        <translation>Estados que patrocinan un texto de la serie</translation>
    </message>
</context>
<context>
    <name>WordAge</name>
    <message>
        <source>since %1</source>
        <comment>since a text</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a paragraph, a text</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Words without a mark stand there since %1.</source>
        <translation>Las palabras sin marca figuran ahí desde %1.</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <comment>since a text; texts</comment>
        <translation>%1; no en %2</translation>
    </message>
</context>
<context>
    <name>WordAges</name>
    <message>
        <source>stands here since %1</source>
        <translation>figura aquí desde %1</translation>
    </message>
    <message>
        <source>stands here since %1 of %2</source>
        <comment>a text, its date</comment>
        <translation>figura aquí desde %1, de %2</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <translation>%1; no en %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renumerado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>trasladado y modificado</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>reagrupado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>De fondo</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>verbo más fuerte</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>verbo más débil</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>reserva añadida</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>reserva quitada</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>calificativo añadido</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>calificativo quitado</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>destinatario cambiado</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>plazo cambiado</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>cantidad cambiada</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>cita añadida</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>cita suprimida</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>trasladado dentro del párrafo</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>solo tipografía</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>no participó</translation>
    </message>
    <message>
        <source>not a member then</source>
        <translation>no era miembro entonces</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>preambular paragraph %1</source>
        <translation>párrafo %1 del preámbulo</translation>
    </message>
    <message>
        <source>operative paragraph %1</source>
        <translation>párrafo %1 de la parte dispositiva</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezamiento</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a text before the changes that are tracked in its file</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>a text with the changes that are tracked in its file</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>Tracked changes of %1</source>
        <translation>Cambios registrados de %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Comparación de textos</translation>
    </message>
    <message>
        <source>Words inserted: {1} · words deleted: {2}</source>
        <translation>Palabras insertadas: {1} · palabras suprimidas: {2}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insertado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>routine: reference, date, number, style</source>
        <translation>rutinario: referencia, fecha, número, estilo</translation>
    </message>
    <message>
        <source>moved from, moved to</source>
        <translation>trasladado de, trasladado a</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>dividido o fusionado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Unchanged paragraphs: {1}</source>
        <translation>Párrafos sin cambios: {1}</translation>
    </message>
    <message>
        <source>moved here from {1}</source>
        <translation>trasladado aquí desde {1}</translation>
    </message>
    <message>
        <source>moved to {1}</source>
        <translation>trasladado a {1}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>Footnote {1}</source>
        <translation>Nota de pie de página {1}</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>Todos los párrafos a lo largo de la serie</translation>
    </message>
    <message>
        <source>{1} in favour, {2} against, {3} abstaining</source>
        <translation>a favor: {1}, en contra: {2}, abstenciones: {3}</translation>
    </message>
    <message>
        <source>The declared tally differs from the lists.</source>
        <translation>El resultado declarado difiere de las listas.</translation>
    </message>
    <message>
        <source>Changed position: {1}</source>
        <translation>Cambiaron de posición: {1}</translation>
    </message>
    <message>
        <source>{1}: {2} → {3}</source>
        <translation>{1}: {2} → {3}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Recorded votes</source>
        <translation>Votaciones registradas</translation>
    </message>
    <message>
        <source>Changes: {1}</source>
        <translation>Cambios: {1}</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>Note: {1}</source>
        <translation>Observación: {1}</translation>
    </message>
    <message>
        <source>Changes: {1}; words in {2}, out {3}</source>
        <translation>Cambios: {1}; palabras insertadas {2}, suprimidas {3}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renumerado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>trasladado y modificado</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>reagrupado</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>de fondo</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>no participa</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>no es miembro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>{1} January {2}</source>
        <translation>{1} de enero de {2}</translation>
    </message>
    <message>
        <source>{1} February {2}</source>
        <translation>{1} de febrero de {2}</translation>
    </message>
    <message>
        <source>{1} March {2}</source>
        <translation>{1} de marzo de {2}</translation>
    </message>
    <message>
        <source>{1} April {2}</source>
        <translation>{1} de abril de {2}</translation>
    </message>
    <message>
        <source>{1} May {2}</source>
        <translation>{1} de mayo de {2}</translation>
    </message>
    <message>
        <source>{1} June {2}</source>
        <translation>{1} de junio de {2}</translation>
    </message>
    <message>
        <source>{1} July {2}</source>
        <translation>{1} de julio de {2}</translation>
    </message>
    <message>
        <source>{1} August {2}</source>
        <translation>{1} de agosto de {2}</translation>
    </message>
    <message>
        <source>{1} September {2}</source>
        <translation>{1} de septiembre de {2}</translation>
    </message>
    <message>
        <source>{1} October {2}</source>
        <translation>{1} de octubre de {2}</translation>
    </message>
    <message>
        <source>{1} November {2}</source>
        <translation>{1} de noviembre de {2}</translation>
    </message>
    <message>
        <source>{1} December {2}</source>
        <translation>{1} de diciembre de {2}</translation>
    </message>
    <message>
        <source>None of these texts has a recorded vote.</source>
        <translation>Ninguno de estos textos tiene una votación registrada.</translation>
    </message>
    <message>
        <source>Carried with {1} of {2} votes; {3} were needed.</source>
        <translation>Aprobada con {1} de {2} votos; se necesitaban {3}.</translation>
    </message>
    <message>
        <source>Not carried: {1} of {2} votes; {3} were needed.</source>
        <translation>No aprobada: {1} de {2} votos; se necesitaban {3}.</translation>
    </message>
    <message>
        <source>Took part in one vote only: {1}</source>
        <translation>Participaron en una sola votación: {1}</translation>
    </message>
    <message>
        <source>* changed position</source>
        <translation>* cambió de posición</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <source>Moved: {1} of the old text</source>
        <translation>Trasladado: {1} del texto anterior</translation>
    </message>
    <message>
        <source>From {1} of the old text</source>
        <translation>De {1} del texto anterior</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Deleted: {1}</source>
        <translation>Suprimido: {1}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Before: {1}</source>
        <translation>Antes: {1}</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>Párrafo suprimido</translation>
    </message>
    <message>
        <source>{1} of the old text is deleted here:</source>
        <translation>aquí se suprime {1} del texto anterior:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Announced and done: {1}</source>
        <translation>Anunciado y hecho: {1}</translation>
    </message>
    <message>
        <source>Announced and not done as announced: {1}</source>
        <translation>Anunciado y no hecho como se anunció: {1}</translation>
    </message>
    <message>
        <source>Done and not announced: {1}</source>
        <translation>Hecho y no anunciado: {1}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done in other words</source>
        <translation>hecho con otras palabras</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>hecho en parte</translation>
    </message>
    <message>
        <source>done otherwise</source>
        <translation>hecho de otro modo</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede determinar</translation>
    </message>
    <message>
        <source>Texts: {1}</source>
        <translation>Textos: {1}</translation>
    </message>
    <message>
        <source>  changed since the workspace was saved</source>
        <translation>  modificado desde que se guardó el espacio de trabajo</translation>
    </message>
    <message>
        <source>  carried in the workspace</source>
        <translation>  incluido en el espacio de trabajo</translation>
    </message>
    <message>
        <source>{1} of {2} changes reviewed</source>
        <translation>{1} de {2} cambios revisados</translation>
    </message>
    <message>
        <source>  for {1}</source>
        <translation>  para {1}</translation>
    </message>
    <message>
        <source>{1} decided otherwise: {2}</source>
        <translation>{1} decidió otra cosa: {2}</translation>
    </message>
    <message>
        <source>Notes: {1}</source>
        <translation>Notas: {1}</translation>
    </message>
    <message>
        <source>Notes whose place is no longer found: {1}</source>
        <translation>Notas cuyo lugar ya no se encuentra: {1}</translation>
    </message>
    <message>
        <source>(its words are others now)</source>
        <translation>(sus palabras ahora son otras)</translation>
    </message>
    <message>
        <source>{1} wrote otherwise: {2}</source>
        <translation>{1} escribió otra cosa: {2}</translation>
    </message>
    <message>
        <source>Decisions whose change is no longer there: {1}</source>
        <translation>Decisiones cuyo cambio ya no existe: {1}</translation>
    </message>
    <message>
        <source>Decisions on texts that cannot be read: {1}</source>
        <translation>Decisiones sobre textos que no se pueden leer: {1}</translation>
    </message>
    <message>
        <source>Links by hand that no longer fit: {1}</source>
        <translation>Enlaces manuales que ya no encajan: {1}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>note that one deleted and the other changed</source>
        <translation>nota que uno eliminó y el otro modificó</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status that one took back</source>
        <translation>estado que uno retiró</translation>
    </message>
    <message>
        <source>link by hand</source>
        <translation>enlace manual</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>lugar de una nota</translation>
    </message>
    <message>
        <source>versions of a text</source>
        <translation>versiones de un texto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenido</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>no convenido</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>se toma nota</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Taken over: notes {1}, decisions {2}</source>
        <translation>Incorporado: notas {1}, decisiones {2}</translation>
    </message>
    <message>
        <source>Conflicts: {1}</source>
        <translation>Conflictos: {1}</translation>
    </message>
    <message>
        <source>{1}, was {2}</source>
        <translation>{1}, antes {2}</translation>
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
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Source or sponsor</source>
        <translation>Fuente o patrocinador</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Tabla de correspondencias</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Text {1}</source>
        <translation>Texto {1}</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decidido a mano</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>en paralelo</translation>
    </message>
    <message>
        <source>one redline</source>
        <translation>un texto con marcas</translation>
    </message>
    <message>
        <source>Keys: n next change, p the one before, r layout, f filters</source>
        <translation>Teclas: n cambio siguiente, p el anterior, r disposición, f filtros</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Trasladado a otro lugar</translation>
    </message>
    <message>
        <source>{1} of the old text stood here; it is now {2}</source>
        <translation>aquí figuraba {1} del texto anterior; ahora es {2}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status: {1}</source>
        <translation>Estado: {1}</translation>
    </message>
    <message>
        <source>Status: {1}, assigned to {2}</source>
        <translation>Estado: {1}, asignado a {2}</translation>
    </message>
    <message>
        <source>{1} of {2} has no counterpart in {3}</source>
        <translation>{1} de {2} no tiene correspondencia en {3}</translation>
    </message>
    <message>
        <source>{1} of {2} and {3} of {4} belong together</source>
        <translation>{1} de {2} y {3} de {4} se corresponden</translation>
    </message>
    <message>
        <source>class of “{1}” in {2}: {3}, {4}</source>
        <translation>clase de «{1}» en {2}: {3}, {4}</translation>
    </message>
    <message>
        <source>changes of words:</source>
        <translation>cambios de palabras:</translation>
    </message>
    <message>
        <source>whole paragraphs and footnotes:</source>
        <translation>párrafos y notas enteros:</translation>
    </message>
    <message>
        <source>A paragraph or footnote that is new or deleted, and each split or merge, counts as one change.</source>
        <translation>Cada párrafo o nota nuevo o suprimido, y cada división o fusión, cuenta como un cambio.</translation>
    </message>
    <message>
        <source>Paragraphs: {1}</source>
        <translation>Párrafos: {1}</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>verbo más fuerte</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>verbo más débil</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>reserva añadida</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>reserva quitada</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>calificativo añadido</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>calificativo quitado</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>destinatario cambiado</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>plazo cambiado</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>cantidad cambiada</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>cita añadida</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>cita suprimida</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>trasladado dentro del párrafo</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>solo tipografía</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>cannot be written: {1}</source>
        <translation>no se puede escribir: {1}</translation>
    </message>
    <message>
        <source>a comparison needs at least two texts</source>
        <translation>una comparación necesita al menos dos textos</translation>
    </message>
    <message>
        <source>the base is text {1}, but there are only {2}</source>
        <translation>la base es el texto {1}, pero solo hay {2}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>only the typography differs</source>
        <translation>solo difiere la tipografía</translation>
    </message>
    <message>
        <source>only the blanks differ</source>
        <translation>solo difieren los espacios</translation>
    </message>
    <message>
        <source>repeated-verb rule: “{1}” and “{2}” are the same opening verb</source>
        <translation>regla de los verbos repetidos: «{1}» y «{2}» son el mismo verbo inicial</translation>
    </message>
    <message>
        <source>the opening verb became a verb within the sentence</source>
        <translation>el verbo inicial pasó a ser un verbo dentro de la frase</translation>
    </message>
    <message>
        <source>only capital letters differ</source>
        <translation>solo difieren las mayúsculas</translation>
    </message>
    <message>
        <source>document symbol and its date</source>
        <translation>signatura del documento y su fecha</translation>
    </message>
    <message>
        <source>document symbol</source>
        <translation>signatura del documento</translation>
    </message>
    <message>
        <source>a citation was added to or taken from a list</source>
        <translation>se añadió o se quitó una cita de una lista</translation>
    </message>
    <message>
        <source>another conference, summit or meeting is cited</source>
        <translation>se cita otra conferencia, cumbre o reunión</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>the ordinal of a session or meeting</source>
        <translation>el ordinal de un período de sesiones o una sesión</translation>
    </message>
    <message>
        <source>a session is named in another way</source>
        <translation>un período de sesiones se nombra de otra manera</translation>
    </message>
    <message>
        <source>the number of a paragraph, article or the like</source>
        <translation>el número de un párrafo, un artículo o similar</translation>
    </message>
    <message>
        <source>a quantity: {1} and {2}</source>
        <translation>una cantidad: {1} y {2}</translation>
    </message>
    <message>
        <source>the body speaks of itself or of its sister in another way</source>
        <translation>el órgano se nombra a sí mismo o a su órgano hermano de otra manera</translation>
    </message>
    <message>
        <source>another wording for the same: {1}</source>
        <translation>otra redacción de lo mismo: {1}</translation>
    </message>
    <message>
        <source>words without a sense of their own: {1}</source>
        <translation>palabras sin sentido propio: {1}</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>solo difiere la puntuación</translation>
    </message>
    <message>
        <source>the same words in another grammatical form</source>
        <translation>las mismas palabras en otra forma gramatical</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the paragraph in the other text</source>
        <translation>palabras que en el otro texto están en otro lugar del párrafo</translation>
    </message>
    <message>
        <source>a variant of the same name: “{1}” and “{2}”</source>
        <translation>una variante del mismo nombre: «{1}» y «{2}»</translation>
    </message>
    <message>
        <source>the opening verb changed: “{1}” and “{2}”</source>
        <translation>cambió el verbo inicial: «{1}» y «{2}»</translation>
    </message>
    <message>
        <source>words that carry sense: {1}</source>
        <translation>palabras con sentido: {1}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>no se puede leer: {1}</translation>
    </message>
    <message>
        <source>is larger than {1} MiB, the most that is read</source>
        <translation>ocupa más de {1} MiB, el máximo que se lee</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as proposed, with all of them accepted</source>
        <translation>contiene {1} cambios registrados de {2}; leído como se propone, con todos aceptados</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as before, with all of them rejected</source>
        <translation>contiene {1} cambios registrados de {2}; leído como estaba, con todos rechazados</translation>
    </message>
    <message>
        <source>holds {1} comments by {2}</source>
        <translation>contiene {1} comentarios de {2}</translation>
    </message>
    <message>
        <source>a field begins and never ends: text after it may be missing</source>
        <translation>un campo empieza y no termina: puede faltar el texto que le sigue</translation>
    </message>
    <message>
        <source>the file is damaged: it has no text body</source>
        <translation>el archivo está dañado: no tiene cuerpo de texto</translation>
    </message>
    <message>
        <source>byte {1} of the line (hexadecimal {2}) is not UTF-8: save the file as UTF-8 text</source>
        <translation>el byte {1} de la línea (hexadecimal {2}) no es UTF-8: guarde el archivo como texto UTF-8</translation>
    </message>
    <message>
        <source>the UTF-16 text is broken at byte {1} of the file</source>
        <translation>el texto UTF-16 está roto en el byte {1} del archivo</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>the Markdown cannot be read: memory ran out</source>
        <translation>no se puede leer el Markdown: se agotó la memoria</translation>
    </message>
    <message>
        <source>has no text, only pictures of {1} pages (a scan): run text recognition (OCR) on it first</source>
        <translation>no tiene texto, solo imágenes de {1} páginas (un escaneo): aplíquele antes el reconocimiento de texto (OCR)</translation>
    </message>
    <message>
        <source>{1} of {2} pages have no text, only pictures, and were not read: {3}</source>
        <translation>{1} de {2} páginas no tienen texto, solo imágenes, y no se leyeron: {3}</translation>
    </message>
    <message>
        <source>only the first {1} of {2} pages were read: the text is longer than the limit</source>
        <translation>solo se leyeron las primeras {1} de {2} páginas: el texto supera el límite</translation>
    </message>
    <message>
        <source>the file is damaged; what could be read was read ({1})</source>
        <translation>el archivo está dañado; se leyó lo que se pudo ({1})</translation>
    </message>
    <message>
        <source>taken out of the pages: {1}</source>
        <translation>quitado de las páginas: {1}</translation>
    </message>
    <message>
        <source>{1} paragraphs were joined over page breaks</source>
        <translation>se unieron {1} párrafos a través de saltos de página</translation>
    </message>
    <message>
        <source>{1} words that stand on end were left out</source>
        <translation>se omitieron {1} palabras verticales</translation>
    </message>
    <message>
        <source>is damaged: nothing of this PDF can be read{1}</source>
        <translation>está dañado: no se puede leer nada de este PDF{1}</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a PDF viewer and save a copy without one</source>
        <translation>está protegido con contraseña: ábralo en un visor de PDF y guarde una copia sin ella</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>se detuvo la lectura</translation>
    </message>
    <message>
        <source>seems to be {1}, which is not read here: save it as plain text or Markdown</source>
        <translation>parece ser {1}, que aquí no se lee: guárdelo como texto sin formato o Markdown</translation>
    </message>
    <message>
        <source>seems to be {1}: open it in Word or LibreOffice and save it as Word document (.docx)</source>
        <translation>parece ser {1}: ábralo en Word o LibreOffice y guárdelo como documento de Word (.docx)</translation>
    </message>
    <message>
        <source>is no text: a zero byte stands at byte {1} of the file</source>
        <translation>no es texto: hay un byte cero en el byte {1} del archivo</translation>
    </message>
    <message>
        <source>the file is damaged: {1} is no well-formed XML ({2})</source>
        <translation>el archivo está dañado: {1} no es XML bien formado ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: {1} holds bytes that are no UTF-8</source>
        <translation>el archivo está dañado: {1} contiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>{1} is nested more than {2} deep, which no real text is</source>
        <translation>{1} tiene más de {2} niveles de anidamiento, lo que ningún texto real tiene</translation>
    </message>
    <message>
        <source>{1} has more than {2} elements and attributes, which is more than can be read safely</source>
        <translation>{1} tiene más de {2} elementos y atributos, más de lo que se puede leer con seguridad</translation>
    </message>
    <message>
        <source>the file is damaged: it cannot be unpacked ({1})</source>
        <translation>el archivo está dañado: no se puede descomprimir ({1})</translation>
    </message>
    <message>
        <source>holds {1} files inside; more than {2} are not read</source>
        <translation>contiene {1} archivos; no se leen más de {2}</translation>
    </message>
    <message>
        <source>its part “{1}” unpacks to more than can be read safely ({2})</source>
        <translation>su parte «{1}» ocupa descomprimida más de lo que se puede leer con seguridad ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{1}” is missing</source>
        <translation>el archivo está dañado: falta su parte «{1}»</translation>
    </message>
    <message>
        <source>is protected by a password: save it without one and try again</source>
        <translation>está protegido con contraseña: guárdelo sin ella e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the text says that {1} voted “{2}”, its list has {3}</source>
        <translation>el texto dice que {1} votaron «{2}», su lista tiene {3}</translation>
    </message>
    <message>
        <source>{1} stands twice in the lists of the vote</source>
        <translation>{1} figura dos veces en las listas de la votación</translation>
    </message>
    <message>
        <source>{1} in the lists of the vote is no State that is known here</source>
        <translation>{1}, en las listas de la votación, no es un Estado conocido aquí</translation>
    </message>
    <message>
        <source>footnote {1} has no mark in the text</source>
        <translation>la nota de pie de página {1} no tiene llamada en el texto</translation>
    </message>
    <message>
        <source>the mark {1} has no footnote</source>
        <translation>la llamada {1} no tiene nota de pie de página</translation>
    </message>
    <message>
        <source>there are several footnotes {1}</source>
        <translation>hay varias notas de pie de página {1}</translation>
    </message>
    <message>
        <source>“{1}”: two ordinal numbers in a row, one of them seems to be left over</source>
        <translation>«{1}»: dos ordinales seguidos; al parecer, uno de ellos quedó por error</translation>
    </message>
    <message>
        <source>paragraph {1} follows paragraph {2}</source>
        <translation>el párrafo {1} sigue al párrafo {2}</translation>
    </message>
    <message>
        <source>there are two paragraphs {1} in a row</source>
        <translation>hay dos párrafos {1} seguidos</translation>
    </message>
    <message>
        <source>a bracket in this paragraph is not closed or not opened: {1}</source>
        <translation>un paréntesis o un corchete de este párrafo no se cierra o no se abre: {1}</translation>
    </message>
    <message>
        <source>a quotation in this paragraph is not closed or not opened: {1}</source>
        <translation>unas comillas de este párrafo no se cierran o no se abren: {1}</translation>
    </message>
    <message>
        <source>this paragraph ends without punctuation: “… {1}”</source>
        <translation>este párrafo termina sin puntuación: «… {1}»</translation>
    </message>
    <message>
        <source>this paragraph has no opening words that are known here: “{1} …”</source>
        <translation>este párrafo no tiene palabras iniciales conocidas aquí: «{1} …»</translation>
    </message>
    <message>
        <source>a paragraph that was cut here is put together again</source>
        <translation>un párrafo cortado aquí se ha vuelto a unir</translation>
    </message>
    <message>
        <source>a paragraph that was cut by a page break or notes is put together again</source>
        <translation>un párrafo cortado por un salto de página o notas de pie de página se ha vuelto a unir</translation>
    </message>
    <message>
        <source>lines that were run together here are parted</source>
        <translation>líneas que estaban pegadas aquí se han separado</translation>
    </message>
    <message>
        <source>this line of the masthead is not understood: {1}</source>
        <translation>no se entiende esta línea de la cabecera: {1}</translation>
    </message>
    <message>
        <source>the sponsor {1} is no State that is known here</source>
        <translation>el patrocinador {1} no es un Estado conocido aquí</translation>
    </message>
    <message>
        <source>this text is no resolution: it is shown as headings and sections</source>
        <translation>este texto no es una resolución: se muestra como encabezamientos y secciones</translation>
    </message>
    <message>
        <source>{1}: the tally says {2} {3}, the list names {4}</source>
        <translation>{1}: el resultado dice {2} {3}, la lista nombra {4}</translation>
    </message>
    <message>
        <source>{1}: {2} is named twice</source>
        <translation>{1}: se nombra dos veces a {2}</translation>
    </message>
    <message>
        <source>{1}: “{2}” is no State that is known here</source>
        <translation>{1}: «{2}» no es un Estado conocido aquí</translation>
    </message>
    <message>
        <source>{1}: {2} is named, but was not a member on {3}</source>
        <translation>{1}: se nombra a {2}, que no era miembro el {3}</translation>
    </message>
    <message>
        <source>{1}: the text gives a tally and does not name the States</source>
        <translation>{1}: el texto da el resultado y no nombra a los Estados</translation>
    </message>
    <message>
        <source>{1}: {2} States are named, and the Council has {3} seats</source>
        <translation>{1}: se nombran {2} Estados, y el Consejo tiene {3} puestos</translation>
    </message>
    <message>
        <source>cannot be read as PDF: {1}</source>
        <translation>no se puede leer como PDF: {1}</translation>
    </message>
    <message>
        <source>is encrypted, so nothing can be added to it; save it without protection first</source>
        <translation>está cifrado y no se le puede añadir nada; guárdelo antes sin protección</translation>
    </message>
    <message>
        <source>has no page {1}</source>
        <translation>no tiene página {1}</translation>
    </message>
    <message>
        <source>is not part of this program</source>
        <translation>no forma parte de este programa</translation>
    </message>
    <message>
        <source>has {1} MB, which is more than any web page of a text ({2} MB)</source>
        <translation>tiene {1} MB, más que cualquier página web de un texto ({2} MB)</translation>
    </message>
    <message>
        <source>is a web page without text</source>
        <translation>es una página web sin texto</translation>
    </message>
    <message>
        <source>the page does not say rightly how its letters are encoded; {1} was assumed</source>
        <translation>la página no dice bien cómo están codificadas sus letras; se supuso {1}</translation>
    </message>
    <message>
        <source>menus, forms and other parts of the page that are no text were left out: {1} letters</source>
        <translation>se omitieron menús, formularios y otras partes de la página que no son texto: {1} letras</translation>
    </message>
    <message>
        <source>is nested more than {1} elements deep: this is no text that a person wrote</source>
        <translation>tiene más de {1} elementos anidados: no es un texto escrito por una persona</translation>
    </message>
    <message>
        <source>needs more than {1} MB to be taken apart: its formatting is wrongly nested thousands of times</source>
        <translation>necesita más de {1} MB para descomponerse: su formato está mal anidado miles de veces</translation>
    </message>
    <message>
        <source>{3}: {1} is still cited here; elsewhere in this text it gave way to {2}</source>
        <translation>{3}: aquí aún se cita {1}; en otra parte de este texto dejó paso a {2}</translation>
    </message>
    <message>
        <source>{3}: resolution {1} cannot be of {2}: no body was in that session then</source>
        <translation>{3}: la resolución {1} no puede ser de {2}: ningún órgano estaba entonces en ese período de sesiones</translation>
    </message>
    <message>
        <source>{4}: {1} is dated {2} here and {3} elsewhere in the series</source>
        <translation>{4}: {1} lleva aquí la fecha {2} y en otra parte de la serie {3}</translation>
    </message>
    <message>
        <source>{3}: “paragraph {1}” meant a paragraph that is now number {2}</source>
        <translation>{3}: «párrafo {1}» se refería a un párrafo que ahora es el {2}</translation>
    </message>
    <message>
        <source>instruction {1} does not fit: {2} ({3})</source>
        <translation>la instrucción {1} no encaja: {2} ({3})</translation>
    </message>
    <message>
        <source>the text has no paragraph {1}</source>
        <translation>el texto no tiene párrafo {1}</translation>
    </message>
    <message>
        <source>paragraph {1} does not begin with “{2}”</source>
        <translation>el párrafo {1} no empieza por «{2}»</translation>
    </message>
    <message>
        <source>paragraph {1} does not have the words “{2}”</source>
        <translation>el párrafo {1} no tiene las palabras «{2}»</translation>
    </message>
    <message>
        <source>paragraph {1} has the words “{2}” {3} times</source>
        <translation>el párrafo {1} tiene las palabras «{2}» {3} veces</translation>
    </message>
    <message>
        <source>the words “{1}” stand in no paragraph</source>
        <translation>las palabras «{1}» no están en ningún párrafo</translation>
    </message>
    <message>
        <source>another instruction changes the same words of paragraph {1}</source>
        <translation>otra instrucción cambia las mismas palabras del párrafo {1}</translation>
    </message>
    <message>
        <source>another instruction deletes, replaces or moves paragraph {1}</source>
        <translation>otra instrucción suprime, sustituye o traslada el párrafo {1}</translation>
    </message>
    <message>
        <source>paragraph {1} would have to stand behind itself</source>
        <translation>el párrafo {1} tendría que ir detrás de sí mismo</translation>
    </message>
    <message>
        <source>this is no JSON: {1}</source>
        <translation>esto no es JSON: {1}</translation>
    </message>
    <message>
        <source>these are no revision notes that can be read here: schema is “{1}”, not resolute/notes/1</source>
        <translation>esto no es una lista de revisiones que se pueda leer aquí: el esquema es «{1}», no resolute/notes/1</translation>
    </message>
    <message>
        <source>instruction {1} cannot be read: {2}</source>
        <translation>no se puede leer la instrucción {1}: {2}</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no statement (resolution, decision or draft)</source>
        <translation>este archivo Akoma Ntoso no contiene ningún texto (resolución, decisión o proyecto)</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a word processor and save a copy without one</source>
        <translation>está protegido con contraseña: ábralo en un procesador de textos y guarde una copia sin ella</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>is not a PDF, so there are no pages to mark</source>
        <translation>no es un PDF, así que no hay páginas que marcar</translation>
    </message>
    <message>
        <source>the words “{1}” were not found on the page, so they are not marked</source>
        <translation>las palabras «{1}» no se encontraron en la página y no se marcan</translation>
    </message>
    <message>
        <source>holds no instruction that amends a text</source>
        <translation>no contiene ninguna instrucción que enmiende un texto</translation>
    </message>
    <message>
        <source>the instruction is not understood</source>
        <translation>no se entiende la instrucción</translation>
    </message>
    <message>
        <source>the new paragraph does not stand in the final text</source>
        <translation>el nuevo párrafo no figura en el texto final</translation>
    </message>
    <message>
        <source>{1} still stands, as {2}</source>
        <translation>{1} sigue en pie, ahora como {2}</translation>
    </message>
    <message>
        <source>done in slightly other words</source>
        <translation>hecho con palabras ligeramente distintas</translation>
    </message>
    <message>
        <source>done, but the paragraph stands at another place, as {1}</source>
        <translation>hecho, pero el párrafo está en otro lugar, ahora como {1}</translation>
    </message>
    <message>
        <source>the words of the draft still stand in {1}</source>
        <translation>las palabras del proyecto siguen figurando en {1}</translation>
    </message>
    <message>
        <source>other words than announced stand in {1}</source>
        <translation>en {1} figuran palabras distintas de las anunciadas</translation>
    </message>
    <message>
        <source>the final text does not have {1} any more</source>
        <translation>el texto final ya no contiene {1}</translation>
    </message>
    <message>
        <source>done in {1} of {2} places</source>
        <translation>hecho en {1} de {2} lugares</translation>
    </message>
    <message>
        <source>{1} stands where it stood</source>
        <translation>{1} está donde estaba</translation>
    </message>
    <message>
        <source>the paragraphs stand as in the draft</source>
        <translation>los párrafos están como en el proyecto</translation>
    </message>
    <message>
        <source>the numbers in the final text are others</source>
        <translation>los números del texto final son otros</translation>
    </message>
    <message>
        <source>corrected by {1}</source>
        <translation>corregido por {1}</translation>
    </message>
    <message>
        <source>changes cannot be kept until they are saved: {1}</source>
        <translation>los cambios no se pueden conservar hasta que se guarden: {1}</translation>
    </message>
    <message>
        <source>another window writes here</source>
        <translation>otra ventana escribe aquí</translation>
    </message>
    <message>
        <source>this is no journal of unsaved changes</source>
        <translation>esto no es un registro de cambios sin guardar</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1}</source>
        <translation>este espacio de trabajo está dañado: {1}</translation>
    </message>
    <message>
        <source>this is no workspace that can be read here: schema is “{1}”, not resolute/workspace/{2}</source>
        <translation>esto no es un espacio de trabajo que se pueda leer aquí: el esquema es «{1}», no resolute/workspace/{2}</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1} cannot be read: {2}</source>
        <translation>este espacio de trabajo está dañado: no se puede leer {1}: {2}</translation>
    </message>
    <message>
        <source>this workspace is larger than the {1} MB that can be read</source>
        <translation>este espacio de trabajo supera los {1} MB que se pueden leer</translation>
    </message>
    <message>
        <source>this workspace is damaged: it is nested deeper than {1}</source>
        <translation>este espacio de trabajo está dañado: su anidamiento supera {1} niveles</translation>
    </message>
    <message>
        <source>this workspace holds more than the {1} items that can be read</source>
        <translation>este espacio de trabajo contiene más de los {1} elementos que se pueden leer</translation>
    </message>
    <message>
        <source>the workspace was changed by somebody else meanwhile; nothing was overwritten</source>
        <translation>entretanto otra persona modificó el espacio de trabajo; no se ha sobrescrito nada</translation>
    </message>
    <message>
        <source>the workspace was made by a newer version of this program, which must save it</source>
        <translation>el espacio de trabajo se creó con una versión más reciente de este programa, que debe guardarlo</translation>
    </message>
    <message>
        <source>is no Word file whose styles can be used</source>
        <translation>no es un archivo de Word cuyos estilos se puedan usar</translation>
    </message>
    <message>
        <source>is the text itself; choose another name, so that it stays as it is</source>
        <translation>es el propio texto; elija otro nombre para que quede como está</translation>
    </message>
    <message>
        <source>a note by {1} has no place on the pages</source>
        <translation>una nota de {1} no tiene lugar en las páginas</translation>
    </message>
    <message>
        <source>the marks of {1} footnotes stand at words of this plain text, but their texts are not in it</source>
        <translation>las llamadas de {1} notas de pie de página están en este texto sin formato, pero las notas mismas no</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded: {1}</source>
        <translation>no se puede cargar una parte del programa: {1}</translation>
    </message>
    <message>
        <source>is damaged in a way that stops the reader of PDFs; nothing else was harmed</source>
        <translation>está dañado de un modo que detiene el lector de PDF; nada más resultó afectado</translation>
    </message>
    <message>
        <source>only vowel signs differ</source>
        <translation>solo difieren los signos vocálicos</translation>
    </message>
    <message>
        <source>another one of its kind is meant: {1} and {2}</source>
        <translation>se trata de otro de su clase: {1} y {2}</translation>
    </message>
    <message>
        <source>only the kind of blank differs</source>
        <translation>solo difiere el tipo de espacio</translation>
    </message>
    <message>
        <source>is open here; choose another name, so that it stays as it is</source>
        <translation>está abierto aquí; elija otro nombre para que quede como está</translation>
    </message>
    <message>
        <source>this is an amendment to {1}: instructions, and no version of the text</source>
        <translation>esto es una enmienda a {1}: instrucciones, y no una versión del texto</translation>
    </message>
    <message>
        <source>an abbreviation in brackets: {1}</source>
        <translation>una sigla entre paréntesis: {1}</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>las mismas palabras en otro orden</translation>
    </message>
    <message>
        <source>{1} and {2} are in different languages ({3}, {4}): their words cannot be compared</source>
        <translation>{1} y {2} están en idiomas distintos ({3}, {4}): no se pueden comparar sus palabras</translation>
    </message>
    <message>
        <source>{1}: the title is “{2}”; in {3} it is “{4}”</source>
        <translation>{1}: el título es «{2}»; en {3} es «{4}»</translation>
    </message>
    <message>
        <source>{1} is a text of another organ ({2}) than {3} ({4})</source>
        <translation>{1} es un texto de un órgano ({2}) distinto del de {3} ({4})</translation>
    </message>
    <message>
        <source>{1}: the agenda item is {2}; in {3} it is {4}</source>
        <translation>{1}: el tema del programa es {2}; en {3} es {4}</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>Acerca de Resolute</translation>
    </message>
    <message>
        <source>Resolute %1</source>
        <translation>Resolute %1</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other, paragraph by paragraph. Nothing leaves this computer.</source>
        <translation>Coloca uno al lado del otro los proyectos y los textos aprobados de una resolución, párrafo por párrafo. Nada sale de este equipo.</translation>
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
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. Built with Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c and gumbo.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía. Creado con Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c y gumbo.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar las versiones</translation>
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
        <translation>%1: activado</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: desactivado</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AgeKey</name>
    <message>
        <source>left out in between</source>
        <translation>suprimidas en el intervalo</translation>
    </message>
    <message>
        <source>Since when words stand there</source>
        <translation>Desde cuándo figuran ahí las palabras</translation>
    </message>
    <message>
        <source>%1; also words without a figure</source>
        <comment>a text and its date</comment>
        <translation>%1; también las palabras sin cifra</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignByHand</name>
    <message>
        <source>Forget an alignment</source>
        <translation>Quitar una alineación</translation>
    </message>
    <message>
        <source>Choose a paragraph first</source>
        <translation>Elija antes un párrafo</translation>
    </message>
    <message>
        <source>Align %1 of %2 with a paragraph of %3</source>
        <translation>Alinear %1 de %2 con un párrafo de %3</translation>
    </message>
    <message>
        <source>aligned now</source>
        <translation>alineado ahora</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1&#xa0;% de las palabras</translation>
    </message>
    <message>
        <source>These two texts are not compared with each other</source>
        <translation>Estos dos textos no se comparan entre sí</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir %1 a %2</translation>
    </message>
    <message>
        <source>Align %1 with %2</source>
        <translation>Alinear %1 con %2</translation>
    </message>
    <message>
        <source>No counterpart for %1</source>
        <translation>%1 sin correspondencia</translation>
    </message>
    <message>
        <source>Nothing was decided about this paragraph</source>
        <translation>No se ha decidido nada sobre este párrafo</translation>
    </message>
    <message>
        <source>Let the program align %1</source>
        <translation>Dejar que el programa alinee %1</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>un texto que se quitó</translation>
    </message>
    <message>
        <source>%1 of %2: new</source>
        <translation>%1 de %2: nuevo</translation>
    </message>
    <message>
        <source>%1 of %2: no counterpart</source>
        <translation>%1 de %2: sin correspondencia</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>number or words of the counterpart</source>
        <translation>número o palabras del párrafo correspondiente</translation>
    </message>
    <message>
        <source>Narrow the counterparts down</source>
        <translation>Acotar los párrafos correspondientes</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Párrafos correspondientes</translation>
    </message>
    <message>
        <source>Align with this one</source>
        <translation>Alinear con este</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Add this one to the others</source>
        <translation>Añadir este a los demás</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Sin correspondencia</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Supr</translation>
    </message>
    <message>
        <source>Let the program decide</source>
        <translation>Dejar que decida el programa</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Retroceso</translation>
    </message>
    <message>
        <source>Decided by hand (Delete forgets one)</source>
        <translation>Decidido a mano (Supr quita una decisión)</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decidido a mano</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignedView</name>
    <message>
        <source>Texts side by side</source>
        <translation>Textos uno al lado del otro</translation>
    </message>
    <message>
        <source>Go there (Ctrl+Shift+G)</source>
        <translation>Ir allí (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>Drag onto a paragraph of another text to align them by hand</source>
        <translation>Arrastre hasta un párrafo de otro texto para alinearlos a mano</translation>
    </message>
    <message>
        <source>%1, aligned by hand</source>
        <translation>%1, alineado a mano</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Amending</name>
    <message numerus="yes">
        <source>%1 as amended: %n instruction(s) carried out.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 enmendado: %n instrucción aplicada.</numerusform>
            <numerusform>%1 enmendado: %n instrucciones aplicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as amended: %2 of %n instruction(s) carried out, the others below.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 enmendado: %2 de %n instrucción aplicada; las demás, abajo.</numerusform>
            <numerusform>%1 enmendado: %2 de %n instrucciones aplicadas; las demás, abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as amended</source>
        <comment>name of a file without its ending</comment>
        <translation>%1 enmendado</translation>
    </message>
    <message>
        <source>Word with tracked changes (*.docx)</source>
        <translation>Word con cambios registrados (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>Texto enmendado</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AmendmentNotice</name>
    <message>
        <source>%1 is an amendment to %2: it holds instructions and is no version of the text.</source>
        <translation>%1 es una enmienda a %2: contiene instrucciones y no es una versión del texto.</translation>
    </message>
    <message>
        <source>%1 is an amendment to %2, which is not open: it holds instructions and is no version of the text.</source>
        <translation>%1 es una enmienda a %2, que no está abierto: contiene instrucciones y no es una versión del texto.</translation>
    </message>
    <message>
        <source>Check it against the texts</source>
        <translation>Cotejarla con los textos</translation>
    </message>
    <message>
        <source>Carry it out …</source>
        <translation>Aplicarla…</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedModel</name>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Announced and done: %1</source>
        <translation>Anunciado y hecho: %1</translation>
    </message>
    <message>
        <source>Announced and not done as announced: %1</source>
        <translation>Anunciado y no hecho como se anunció: %1</translation>
    </message>
    <message>
        <source>As announced, and as it stands:</source>
        <translation>Tal como se anunció y tal como figura:</translation>
    </message>
    <message>
        <source>Done and not announced: %1</source>
        <translation>Hecho y no anunciado: %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedPanel</name>
    <message>
        <source>Choose revisions …</source>
        <translation>Elegir revisiones…</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>Revisiones anunciadas</translation>
    </message>
    <message>
        <source>The revision</source>
        <translation>La revisión</translation>
    </message>
    <message>
        <source>Choose a file of revisions that were announced to the earlier text: revision notes, or an amendment document. What was done, what was not, and what nobody announced is then listed here.</source>
        <translation>Elija un archivo de revisiones anunciadas para el texto anterior: una lista de revisiones o un documento de enmienda. Aquí se enumeran entonces lo que se hizo, lo que no se hizo y lo que nadie anunció.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done; not announced: %4</source>
        <comment>a file, numbers</comment>
        <translation>%1: %2 de %3 hechas; no anunciadas: %4</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeList</name>
    <message>
        <source>Find in the changes</source>
        <translation>Buscar en los cambios</translation>
    </message>
    <message>
        <source>Hidden ones too</source>
        <translation>También los ocultos</translation>
    </message>
    <message>
        <source>List the changes that the filters hide as well</source>
        <translation>Incluir en la lista los cambios que ocultan los filtros</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Columns of the list of changes</source>
        <translation>Columnas de la lista de cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 changes, 3 hidden</comment>
        <translation>%1, %2 ocultos</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeTable</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Hecho en</translation>
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
        <translation>Ctrl+clic: solo este tipo</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>Solo este tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ClassChoice</name>
    <message>
        <source>C&amp;lass of the change</source>
        <translation>C&amp;lase del cambio</translation>
    </message>
    <message>
        <source>&amp;Substantive</source>
        <translation>De f&amp;ondo</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>S&amp;tyle</source>
        <translation>&amp;Estilo</translation>
    </message>
    <message>
        <source>&amp;Editorial</source>
        <translation>Re&amp;dacción</translation>
    </message>
    <message>
        <source>&amp;As the program decides</source>
        <translation>&amp;Como decide el programa</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>Vaya primero a un cambio (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Este espacio de trabajo solo se puede leer</translation>
    </message>
    <message>
        <source>Only words that changed have a class: this is a whole paragraph</source>
        <translation>Solo las palabras que cambiaron tienen clase: este es un párrafo entero</translation>
    </message>
    <message>
        <source>Class of the change: %1</source>
        <translation>Clase del cambio: %1</translation>
    </message>
    <message>
        <source>The program decides the class again</source>
        <translation>El programa vuelve a decidir la clase</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ColumnHeader</name>
    <message>
        <source>draft</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>adopted without a vote</source>
        <translation>aprobada sin votación</translation>
    </message>
    <message>
        <source>adopted by a recorded vote</source>
        <translation>aprobada en votación registrada</translation>
    </message>
    <message numerus="yes">
        <source>adopted by %1 to %2, %n abstention(s)</source>
        <translation>
            <numerusform>aprobada por %1 votos contra %2 y %n abstención</numerusform>
            <numerusform>aprobada por %1 votos contra %2 y %n abstenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>aprobada</translation>
    </message>
</context>
<context>
    <name>resolute::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que coinciden</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ComparisonPage</name>
    <message>
        <source>No changes are shown</source>
        <translation>No se muestra ningún cambio</translation>
    </message>
    <message>
        <source>This is the first change</source>
        <translation>Este es el primer cambio</translation>
    </message>
    <message>
        <source>This is the last change</source>
        <translation>Este es el último cambio</translation>
    </message>
    <message>
        <source>No change in this paragraph</source>
        <translation>No hay cambios en este párrafo</translation>
    </message>
    <message>
        <source>This paragraph was not moved</source>
        <translation>Este párrafo no se ha trasladado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>no existe ese párrafo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>The newer text is on the left (Alt+\ swaps the sides)</source>
        <translation>El texto más reciente está a la izquierda (Alt+\ intercambia los lados)</translation>
    </message>
    <message>
        <source>marked against %1</source>
        <translation>marcado respecto de %1</translation>
    </message>
    <message>
        <source>the others are marked against this text</source>
        <translation>los demás se marcan respecto de este texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %n paragraph(s)</source>
        <translation>
            <numerusform>%1 de %2 en %n párrafo</numerusform>
            <numerusform>%1 de %2 en %n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo copiado</numerusform>
            <numerusform>%n párrafos copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
</context>
<context>
    <name>resolute::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose a paragraph or a change to see why it is shown as it is.</source>
        <translation>Elija un párrafo o un cambio para ver por qué se muestra así.</translation>
    </message>
    <message>
        <source>Belongs together because</source>
        <translation>Se corresponden porque</translation>
    </message>
    <message>
        <source>similarity %1, %2</source>
        <translation>similitud %1, %2</translation>
    </message>
    <message>
        <source>the texts differ in typography only</source>
        <translation>los textos solo difieren en la tipografía</translation>
    </message>
    <message>
        <source>next best: %1, %2</source>
        <translation>siguiente mejor: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>In the series</source>
        <translation>En la serie</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>líneas %1 a %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>edited, from one text to another</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>Alineado a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in common, of %1 before and %2 now</source>
        <translation>
            <numerusform>%n palabra en común, de %1 antes y %2 ahora</numerusform>
            <numerusform>%n palabras en común, de %1 antes y %2 ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>rare ones among them: %1</source>
        <translation>raras entre ellas: %1</translation>
    </message>
    <message>
        <source>Age of the words</source>
        <translation>Antigüedad de las palabras</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>tracked by %1</source>
        <translation>registrado por %1</translation>
    </message>
    <message>
        <source>tracked by %1, %2</source>
        <comment>a person and a day</comment>
        <translation>registrado por %1, %2</translation>
    </message>
    <message>
        <source>some blanks are of another kind</source>
        <translation>algunos espacios son de otro tipo</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>The texts with every change marked</source>
        <translation>Los textos con todos los cambios marcados</translation>
    </message>
    <message>
        <source>List of &amp;revisions</source>
        <translation>Lista de &amp;revisiones</translation>
    </message>
    <message>
        <source>Each change in the words in which a meeting reads it out</source>
        <translation>Cada cambio con las palabras con que se lee en la sesión</translation>
    </message>
    <message>
        <source>Co&amp;ncordance</source>
        <translation>Tabla de correspo&amp;ndencias</translation>
    </message>
    <message>
        <source>Where each paragraph stood, what was done to it, and room for source, approach and rationale</source>
        <translation>Dónde estaba cada párrafo, qué se hizo con él y espacio para la fuente, el enfoque y la justificación</translation>
    </message>
    <message>
        <source>The newer &amp;text alone</source>
        <translation>Solo el &amp;texto más reciente</translation>
    </message>
    <message>
        <source>As it reads, mended and numbered</source>
        <translation>Tal como queda, reparado y numerado</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The two shown: %1</source>
        <translation>Los dos mostrados: %1</translation>
    </message>
    <message numerus="yes">
        <source>The whole series, %n texts</source>
        <translation>
            <numerusform>Toda la serie, %n texto</numerusform>
            <numerusform>Toda la serie, %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Side by side, landscape</source>
        <translation>En &amp;paralelo, apaisado</translation>
    </message>
    <message>
        <source>One re&amp;dline, portrait</source>
        <translation>Un texto con &amp;marcas, en vertical</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>&amp;Author of the marks</source>
        <translation>&amp;Autor de las marcas</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>los propios</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the Word file whose styles are used</source>
        <translation>Elegir el archivo de Word cuyos estilos se usan</translation>
    </message>
    <message>
        <source>Styles of</source>
        <translation>Estilos de</translation>
    </message>
    <message>
        <source>Changed paragraphs &amp;only</source>
        <translation>&amp;Solo los párrafos cambiados</translation>
    </message>
    <message>
        <source>&amp;Large print, to read from</source>
        <translation>Letra &amp;grande, para leer en voz alta</translation>
    </message>
    <message>
        <source>Say &amp;how it was made</source>
        <translation>Indicar cóm&amp;o se hizo</translation>
    </message>
    <message>
        <source>Hashes of the texts, version and settings stand at the end. They are in the properties of the file in any case.</source>
        <translation>Al final figuran los códigos hash de los textos, la versión y los ajustes. En todo caso están en las propiedades del archivo.</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word, con cambios registrados (.docx)</translation>
    </message>
    <message>
        <source>Word file whose styles are used</source>
        <translation>Archivo de Word cuyos estilos se usan</translation>
    </message>
    <message>
        <source>Word (*.docx *.dotx)</source>
        <translation>Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>With notes and stat&amp;uses</source>
        <translation>Con notas &amp;y estados</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FilterBar</name>
    <message>
        <source>Show all changes again</source>
        <translation>Mostrar de nuevo todos los cambios</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo lo cambiado</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away (F7)</source>
        <translation>Plegar los párrafos sin cambios (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) hidden</source>
        <translation>
            <numerusform>%n cambio oculto</numerusform>
            <numerusform>%n cambios ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only changes that do this</source>
        <translation>Solo los cambios con este efecto</translation>
    </message>
    <message>
        <source>Only changes made in this text</source>
        <translation>Solo los cambios hechos en este texto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>What a change does: any</source>
        <translation>Efecto del cambio: cualquiera</translation>
    </message>
    <message>
        <source>What a change does: %1</source>
        <translation>Efecto del cambio: %1</translation>
    </message>
    <message>
        <source>Made in any text</source>
        <translation>Hechos en cualquier texto</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>Hechos en %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>Which kinds of change are shown</source>
        <translation>Qué tipos de cambio se muestran</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Tipos de cambio</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FoldModel</name>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo sin cambios</numerusform>
            <numerusform>%n párrafos sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden change(s)</source>
        <translation>
            <numerusform>%n cambio oculto</numerusform>
            <numerusform>%n cambios ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::FontNotice</name>
    <message>
        <source>No font with Arabic letters is installed: squares stand for the words of %1. “Noto Naskh Arabic” would do.</source>
        <translation>No hay instalado ningún tipo de letra con caracteres árabes: las palabras de %1 aparecen como cuadrados. Serviría «Noto Naskh Arabic».</translation>
    </message>
    <message>
        <source>No font with Cyrillic letters is installed: squares stand for the words of %1. “Noto Serif” would do.</source>
        <translation>No hay instalado ningún tipo de letra con caracteres cirílicos: las palabras de %1 aparecen como cuadrados. Serviría «Noto Serif».</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: squares stand for the words of %1. “Noto Serif CJK SC” would do.</source>
        <translation>No hay instalado ningún tipo de letra con caracteres chinos: las palabras de %1 aparecen como cuadrados. Serviría «Noto Serif CJK SC».</translation>
    </message>
</context>
<context>
    <name>resolute::ui::HelpWindow</name>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Keys as they are now</source>
        <translation>Teclas actuales</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Las órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Columns of the list of keys</source>
        <translation>Columnas de la lista de teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>This key, instead of those it has</source>
        <translation>Esta tecla, en lugar de las que tiene</translation>
    </message>
    <message>
        <source>This key besides those it has</source>
        <translation>Esta tecla además de las que tiene</translation>
    </message>
    <message>
        <source>No key for this command</source>
        <translation>Ninguna tecla para esta orden</translation>
    </message>
    <message>
        <source>The keys it usually has</source>
        <translation>Las teclas que tiene habitualmente</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Nueva tecla para «%1»:</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Esta tecla está libre.</translation>
    </message>
    <message>
        <source>This key now starts %1, which loses it.</source>
        <translation>Esta tecla activa ahora %1, que la perderá.</translation>
    </message>
    <message>
        <source>&amp;Keys as in</source>
        <translation>Teclas &amp;como en</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>Todas las ha&amp;bituales</translation>
    </message>
    <message>
        <source>Texts, lists and fields use this key themselves, and may lose it.</source>
        <translation>Los textos, las listas y los campos usan esta tecla para sí mismos y podrían perderla.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysModel</name>
    <message>
        <source>Changed; usually %1</source>
        <translation>Cambiada; habitualmente %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>resolute::ui::MainWindow</name>
    <message>
        <source>Open texts</source>
        <translation>Abrir textos</translation>
    </message>
    <message>
        <source>Resolute</source>
        <translation>Resolute</translation>
    </message>
    <message>
        <source>The texts cannot be compared</source>
        <translation>Los textos no se pueden comparar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be read</source>
        <translation>
            <numerusform>%n texto no se puede leer</numerusform>
            <numerusform>%n textos no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of texts says why. Open another to compare.</source>
        <translation>La lista de textos dice por qué. Abra otro para comparar.</translation>
    </message>
    <message>
        <source>One text is open. Drop another to compare it with.</source>
        <translation>Hay un texto abierto. Suelte otro para compararlo.</translation>
    </message>
    <message>
        <source>Show on the &amp;left</source>
        <translation>Mostrar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Show on the &amp;right</source>
        <translation>Mostrar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Add texts …</source>
        <translation>Aña&amp;dir textos…</translation>
    </message>
    <message>
        <source>Spec&amp;imen</source>
        <translation>&amp;Muestra</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>&amp;Leer todo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph …</source>
        <translation>&amp;Ir al párrafo…</translation>
    </message>
    <message>
        <source>&amp;Other end of a move</source>
        <translation>&amp;Otro extremo del traslado</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>Intercam&amp;biar los lados</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Todas las órdenes (F10)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Changed paragraphs only</source>
        <translation>&amp;Solo los párrafos cambiados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation>&amp;Barra de menús</translation>
    </message>
    <message>
        <source>&amp;First change</source>
        <translation>&amp;Primer cambio</translation>
    </message>
    <message>
        <source>&amp;Last change</source>
        <translation>Ú&amp;ltimo cambio</translation>
    </message>
    <message>
        <source>Next change &amp;in the paragraph</source>
        <translation>Cambio siguiente &amp;en el párrafo</translation>
    </message>
    <message>
        <source>Previous &amp;change in the paragraph</source>
        <translation>&amp;Cambio anterior en el párrafo</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>Panel siguie&amp;nte</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Escape leaves the presentation.</source>
        <translation>Esc sale de la presentación.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped: PDF, Word, OpenDocument, HTML, Markdown and plain text are read.</source>
        <translation>No hay ningún texto en lo que se ha soltado: se leen PDF, Word, OpenDocument, HTML, Markdown y texto sin formato.</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir re&amp;ciente</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Todavía no se ha abierto nada</translation>
    </message>
    <message>
        <source>Changed on disk and read again: %1</source>
        <comment>names of files</comment>
        <translation>Modificado en el disco y leído de nuevo: %1</translation>
    </message>
    <message>
        <source>No longer there: %1. What was read of it stays open.</source>
        <comment>names of files</comment>
        <translation>Ya no está: %1. Lo que se leyó sigue abierto.</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>Tec&amp;las…</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>Pr&amp;esentación</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>Ór&amp;denes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <translation>&amp;Acerca de Resolute</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export as one red&amp;line …</source>
        <translation>Ex&amp;portar como un texto con marcas…</translation>
    </message>
    <message>
        <source>A&amp;nnotate my PDF …</source>
        <translation>Ano&amp;tar mi PDF…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>The later text is no PDF, so that there are no pages of its own to mark.</source>
        <translation>El texto posterior no es un PDF, así que no tiene páginas propias que marcar.</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <translation>%1, anotado.pdf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>Revisiones anunciadas</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check &amp;announced revisions …</source>
        <translation>Comprobar revisiones &amp;anunciadas…</translation>
    </message>
    <message>
        <source>Open the text that is to be amended first.</source>
        <translation>Abra primero el texto que se va a enmendar.</translation>
    </message>
    <message>
        <source>Carry &amp;out amendments …</source>
        <translation>A&amp;plicar enmiendas…</translation>
    </message>
    <message>
        <source>Show it in its &amp;source</source>
        <translation>Mostrarlo en su &amp;fuente</translation>
    </message>
    <message>
        <source>Cannot be read again, and stays open as it was read last: %1</source>
        <comment>files, and what is wrong</comment>
        <translation>No se puede leer de nuevo y sigue abierto tal como se leyó la última vez: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>those that stand behind each other</comment>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Substantive changes only</source>
        <translation>Solo los cambios de fondo</translation>
    </message>
    <message>
        <source>Remove from the &amp;series</source>
        <translation>&amp;Quitar de la serie</translation>
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
        <translation>convenido</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>no convenido</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>se toma nota</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1, in another text</source>
        <translation>%1, en otro texto</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1, ya no se encuentra</translation>
    </message>
    <message>
        <source>%1, other words now</source>
        <translation>%1, ahora con otras palabras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote otherwise: %2</source>
        <translation>%1 escribió otra cosa: %2</translation>
    </message>
    <message>
        <source>Note on %1, by %2: %3</source>
        <translation>Nota sobre %1, de %2: %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NotesPanel</name>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Change the note (F2)</source>
        <translation>Modificar la nota (F2)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer the note (Ctrl+R)</source>
        <translation>Responder a la nota (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the note (Del)</source>
        <translation>Eliminar la nota (Supr)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Status of the change</source>
        <translation>Estado del cambio</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>asignado a</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>No note contains these words.</source>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
    <message>
        <source>No notes yet. Go to a paragraph or a change and write beside it what is to be said about it.</source>
        <translation>Todavía no hay notas. Vaya a un párrafo o a un cambio y escriba a su lado lo que haya que decir al respecto.</translation>
    </message>
    <message>
        <source>Status of the change in %1</source>
        <translation>Estado del cambio en %1</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>No se ha elegido ningún cambio</translation>
    </message>
    <message>
        <source>%1 decided otherwise: %2</source>
        <translation>%1 decidió otra cosa: %2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modificar la nota</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>Responder a la nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Nueva nota sobre %1</translation>
    </message>
    <message>
        <source>Class of the change</source>
        <translation>Clase del cambio</translation>
    </message>
    <message>
        <source>Class of the change: choose another where the program is wrong</source>
        <translation>Clase del cambio: elija otra si el programa se equivoca</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of a change that is a whole paragraph</comment>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>as the program decides</source>
        <translation>como decide el programa</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Parte dispositiva</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Vista general de los cambios</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PanelTitle</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>List of revisions</source>
        <translation>Lista de revisiones</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Tabla de correspondencias</translation>
    </message>
    <message>
        <source>The newer text alone</source>
        <translation>Solo el texto más reciente</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Side by side, landscape</source>
        <translation>En paralelo, apaisado</translation>
    </message>
    <message>
        <source>One redline, portrait</source>
        <translation>Un texto con marcas, en vertical</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Changed paragraphs &amp;only</source>
        <translation>&amp;Solo los párrafos cambiados</translation>
    </message>
    <message>
        <source>La&amp;rge print, to read from</source>
        <translation>Letra &amp;grande, para leer en voz alta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); the last ones are printed, but not shown.</source>
        <translation>
            <numerusform>%n página; las últimas se imprimen, pero no se muestran.</numerusform>
            <numerusform>%n páginas; las últimas se imprimen, pero no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La impresora no lo aceptó.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the series</source>
        <translation>
            <numerusform>%n texto de la serie</numerusform>
            <numerusform>%n textos de la serie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papel</translation>
    </message>
</context>
<context>
    <name>resolute::ui::QuickBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>words in both texts</source>
        <translation>palabras en ambos textos</translation>
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
        <translation>Las notas no están guardadas</translation>
    </message>
    <message>
        <source>There are notes or decisions that are in no workspace file yet.</source>
        <translation>Hay notas o decisiones que aún no están en ningún archivo de espacio de trabajo.</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace (*.resolute)</source>
        <translation>Espacio de trabajo (*.resolute)</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <source>Merged with what somebody else saved.</source>
        <translation>Fusionado con lo que guardó otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): both versions are kept.</source>
        <translation>
            <numerusform>%n conflicto: se conservan ambas versiones.</numerusform>
            <numerusform>%n conflictos: se conservan ambas versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Save &amp;workspace as …</source>
        <translation>Guardar el espacio de trabajo c&amp;omo…</translation>
    </message>
    <message>
        <source>Save workspace with its &amp;texts inside …</source>
        <translation>Guardar el espacio de trabajo con sus te&amp;xtos…</translation>
    </message>
    <message>
        <source>&amp;Merge with a workspace …</source>
        <translation>&amp;Fusionar con un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Convenido</translation>
    </message>
    <message>
        <source>N&amp;ot agreed</source>
        <translation>N&amp;o convenido</translation>
    </message>
    <message>
        <source>To &amp;revise</source>
        <translation>Por &amp;revisar</translation>
    </message>
    <message>
        <source>Note&amp;d</source>
        <translation>Se to&amp;ma nota</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>&amp;Pendiente</translation>
    </message>
    <message>
        <source>Ne&amp;xt change to review</source>
        <translation>Cambio si&amp;guiente sin revisar</translation>
    </message>
    <message>
        <source>&amp;Previous change to review</source>
        <translation>Cambio &amp;anterior sin revisar</translation>
    </message>
    <message>
        <source>&amp;Your name …</source>
        <translation>&amp;Su nombre…</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 de %2 revisados</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>What this note is about does not stand in the two texts that are shown</source>
        <translation>Aquello a lo que se refiere esta nota no figura en los dos textos mostrados</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>Vaya primero a un cambio (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Este espacio de trabajo solo se puede leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All changes are reviewed</source>
        <translation>Todos los cambios están revisados</translation>
    </message>
    <message>
        <source>No further change to review in this direction</source>
        <translation>No hay más cambios sin revisar en esta dirección</translation>
    </message>
    <message>
        <source>Made by a newer version of this program: it can be read, and not be changed</source>
        <translation>Creado con una versión más reciente de este programa: se puede leer, pero no modificar</translation>
    </message>
    <message>
        <source>Notes and decisions that were not saved last time are here again</source>
        <translation>Se han recuperado las notas y decisiones que no se guardaron la última vez</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands beside your notes and decisions.</source>
        <translation>Figura junto a sus notas y decisiones.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewMargin</name>
    <message>
        <source>Notes and decisions beside the texts</source>
        <translation>Notas y decisiones junto a los textos</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) reviewed: %2</source>
        <translation>
            <numerusform>%1 de %n cambio revisado: %2</numerusform>
            <numerusform>%1 de %n cambios revisados: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewStore</name>
    <message>
        <source>Add note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modificar la nota</translation>
    </message>
    <message>
        <source>Answer note</source>
        <translation>Responder a la nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Fijar el estado</translation>
    </message>
    <message>
        <source>Assign change</source>
        <translation>Asignar el cambio</translation>
    </message>
    <message>
        <source>Correct class</source>
        <translation>Corregir la clase</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SeriesRibbon</name>
    <message>
        <source>All paragraphs</source>
        <translation>Todos los párrafos</translation>
    </message>
    <message>
        <source>Changed somewhere</source>
        <translation>Cambiados en algún texto</translation>
    </message>
    <message>
        <source>Came or went</source>
        <translation>Añadidos o retirados</translation>
    </message>
    <message>
        <source>Which paragraphs are shown</source>
        <translation>Qué párrafos se muestran</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>History of the words</source>
        <translation>Historia de las palabras</translation>
    </message>
    <message>
        <source>Open two or more texts of one resolution: each paragraph is then followed through all of them here.</source>
        <translation>Abra dos o más textos de una resolución: aquí se seguirá cada párrafo a lo largo de todos ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>61 paragraphs, 12 hidden</comment>
        <translation>%1, %2 ocultos</translation>
    </message>
    <message>
        <source>Choose a cell to see since when its words stand there.</source>
        <translation>Elija una celda para ver desde cuándo figuran ahí sus palabras.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SettingsDialog</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast, black on white</source>
        <translation>Alto con&amp;traste, negro sobre blanco</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Alto contraste, &amp;blanco sobre negro</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monocromo</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Movimiento &amp;reducido</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>&amp;Abrir al inicio lo que estaba abierto al final</translation>
    </message>
    <message>
        <source>Read a &amp;file again when it changes on disk</source>
        <translation>Leer de nuevo un arc&amp;hivo cuando cambie en el disco</translation>
    </message>
    <message>
        <source>Show the menu &amp;bar</source>
        <translation>Mostrar la &amp;barra de menús</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The window speaks it at once; texts keep their own language</source>
        <translation>La ventana lo usa de inmediato; los textos conservan su propio idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Type of &amp;panels and menus</source>
        <translation>Letra de &amp;paneles y menús</translation>
    </message>
    <message>
        <source>T&amp;ype of the texts</source>
        <translation>&amp;Letra de los textos</translation>
    </message>
    <message>
        <source>Nothing glides: folds and jumps are done at once</source>
        <translation>Nada se desliza: los plegados y los saltos son inmediatos</translation>
    </message>
    <message>
        <source>beside the newest text</source>
        <translation>junto al texto más reciente</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Elegir la carpeta de exportación</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Carpeta de exportación</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>Las &amp;exportaciones van a</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>Te&amp;clas…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Type of panels and menus</source>
        <translation>Letra de paneles y menús</translation>
    </message>
    <message>
        <source>Type of the texts</source>
        <translation>Letra de los textos</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourcePages</name>
    <message>
        <source>Pages of the source</source>
        <translation>Páginas de la fuente</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>Se está dibujando la página %1…</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceText</name>
    <message>
        <source>Source text</source>
        <translation>Texto fuente</translation>
    </message>
    <message>
        <source>The text of the file as it was read, with line numbers</source>
        <translation>El texto del archivo tal como se leyó, con números de línea</translation>
    </message>
    <message>
        <source>%1 goes on in line %2</source>
        <translation>%1 continúa en la línea %2</translation>
    </message>
    <message>
        <source>%1 comes from line %2</source>
        <translation>%1 viene de la línea %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceView</name>
    <message>
        <source>it is too long to be shown</source>
        <translation>es demasiado largo para mostrarlo</translation>
    </message>
    <message>
        <source>The source of the paragraph you read stands here.</source>
        <translation>Aquí aparece la fuente del párrafo que está leyendo.</translation>
    </message>
    <message>
        <source>%1 has pages, and no lines that could be shown here.</source>
        <translation>%1 tiene páginas y ninguna línea que se pueda mostrar aquí.</translation>
    </message>
    <message>
        <source>This text was read from standard input, and is kept nowhere.</source>
        <translation>Este texto se leyó de la entrada estándar y no se conserva en ningún lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 no se puede mostrar: %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::StartPage</name>
    <message>
        <source>Open texts …</source>
        <translation>Abrir textos…</translation>
    </message>
    <message>
        <source>Look at the specimen</source>
        <translation>Ver la muestra</translation>
    </message>
    <message>
        <source>Four invented texts with every kind of change, and two votes</source>
        <translation>Cuatro textos inventados con toda clase de cambios y dos votaciones</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Drop two or more texts here</source>
        <translation>Suelte aquí dos o más textos</translation>
    </message>
    <message>
        <source>Drafts and adopted resolutions are laid beside each other, paragraph by paragraph.</source>
        <translation>Los proyectos y las resoluciones aprobadas se colocan uno al lado del otro, párrafo por párrafo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer there</source>
        <translation>
            <numerusform>%n archivo ya no está</numerusform>
            <numerusform>%n archivos ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Abrir de nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, HTML, Markdown and plain text, also a whole folder</source>
        <translation>PDF, Word, OpenDocument, HTML, Markdown y texto sin formato, también una carpeta entera</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TextsModel</name>
    <message>
        <source>draft</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>no resolution</source>
        <translation>no es una resolución</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>se canceló la lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) by %1</source>
        <translation>
            <numerusform>%n cambio registrado de %1</numerusform>
            <numerusform>%n cambios registrados de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), among the notes</source>
        <translation>
            <numerusform>%n comentario, entre las notas</numerusform>
            <numerusform>%n comentarios, entre las notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n cambio registrado</numerusform>
            <numerusform>%n cambios registrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::Timeline</name>
    <message>
        <source>Texts of the series; two are compared</source>
        <translation>Textos de la serie; se comparan dos</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <translation>%1 a la izquierda, %2 a la derecha</translation>
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
        <translation>%1, a la izquierda</translation>
    </message>
    <message>
        <source>%1, on the right</source>
        <translation>%1, a la derecha</translation>
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
            <numerusform>%1 se muestra antes y después de %n cambio registrado de %2.</numerusform>
            <numerusform>%1 se muestra antes y después de %n cambios registrados de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only as proposed</source>
        <translation>Solo como se propone</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tracked change(s) by %2; it is read as proposed.</source>
        <translation>
            <numerusform>%1 tiene %n cambio registrado de %2; se lee como se propone.</numerusform>
            <numerusform>%1 tiene %n cambios registrados de %2; se lee como se propone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts have tracked changes; they are read as proposed.</source>
        <translation>
            <numerusform>%n texto tiene cambios registrados; se lee como se propone.</numerusform>
            <numerusform>%n textos tienen cambios registrados; se leen como se propone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Mostrar antes y después</translation>
    </message>
    <message>
        <source>Trac&amp;ked changes in the newer text</source>
        <translation>Cam&amp;bios registrados en el texto más reciente</translation>
    </message>
    <message>
        <source>Tracked changes: before and after them</source>
        <translation>Cambios registrados: antes y después</translation>
    </message>
    <message>
        <source>Tracked changes: as proposed</source>
        <translation>Cambios registrados: como se propone</translation>
    </message>
    <message>
        <source>Tracked changes: as before</source>
        <translation>Cambios registrados: como estaba</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>&amp;Cambios registrados</translation>
    </message>
    <message>
        <source>&amp;Before and after them</source>
        <translation>&amp;Antes y después</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Como se &amp;propone</translation>
    </message>
    <message>
        <source>As be&amp;fore</source>
        <translation>Como &amp;estaba</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ViewActions</name>
    <message>
        <source>&amp;All texts</source>
        <translation>T&amp;odos los textos</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>Texto con &amp;marcas</translation>
    </message>
    <message>
        <source>&amp;Word age</source>
        <translation>&amp;Antigüedad de las palabras</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>Copiar con &amp;marcas</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Copiar como refere&amp;ncia</translation>
    </message>
    <message>
        <source>Align by &amp;hand …</source>
        <translation>&amp;Alinear a mano…</translation>
    </message>
    <message>
        <source>Mark against %1</source>
        <translation>Marcar respecto de %1</translation>
    </message>
    <message>
        <source>Mark against the text before</source>
        <translation>Marcar respecto del texto anterior</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Marks show what changed against</source>
        <translation>Las marcas muestran lo que cambió respecto de</translation>
    </message>
    <message>
        <source>the text before</source>
        <translation>el texto anterior</translation>
    </message>
    <message>
        <source>Texts shown</source>
        <translation>Textos mostrados</translation>
    </message>
    <message>
        <source>Select &amp;all of this text</source>
        <translation>Seleccionar &amp;todo este texto</translation>
    </message>
    <message>
        <source>&amp;Mark the others against this text</source>
        <translation>&amp;Marcar los demás respecto de este texto</translation>
    </message>
    <message>
        <source>Mark each against the text &amp;before</source>
        <translation>Marcar cada uno respecto del texto &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Leave this text out</source>
        <translation>&amp;Omitir este texto</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteBars</name>
    <message>
        <source>Tallies of the votes</source>
        <translation>Resultados de las votaciones</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>vote, number of States, position</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>majority</source>
        <comment>the line that a vote must reach</comment>
        <translation>mayoría</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of States, position</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <comment>how many more votes in favour than against</comment>
        <translation>aprobada por %1 de diferencia</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>no aprobada</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <comment>votes needed for the majority, of those in favour and against</comment>
        <translation>se necesitan %1 de %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteChangesModel</name>
    <message>
        <source>deleted, %1</source>
        <translation>suprimido, %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>nuevo, %1</translation>
    </message>
    <message>
        <source>inserted %1</source>
        <translation>insertado %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>suprimido %1</translation>
    </message>
    <message>
        <source>%1 replaced by %2</source>
        <translation>%1 sustituido por %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteDelegate</name>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>patrocinador</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteFlow</name>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>not in the vote</source>
        <translation>no está en la votación</translation>
    </message>
    <message>
        <source>%1: %2 both times</source>
        <comment>12 States, position</comment>
        <translation>%1: %2 ambas veces</translation>
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
        <translation>Estados por grupo regional, con una marca por cada votación</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>regional group</comment>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>patrocinador</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a State&apos;s earlier and later position</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>took part once</source>
        <translation>participó una vez</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>impreso como «%1»</translation>
    </message>
    <message numerus="yes">
        <source>sponsor of %n text(s) of this series</source>
        <translation>
            <numerusform>patrocinador de %n texto de esta serie</numerusform>
            <numerusform>patrocinador de %n textos de esta serie</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in no list, and whether it was a member then is not known here.</source>
        <translation>No figura en ninguna lista, y aquí no se sabe si era miembro entonces.</translation>
    </message>
    <message>
        <source>This text gives the tally and does not name the States.</source>
        <translation>Este texto da el resultado y no nombra a los Estados.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VotePanel</name>
    <message>
        <source>None of these texts has a recorded vote.
Where a text says how each State voted, its vote stands here.</source>
        <translation>Ninguno de estos textos tiene una votación registrada.
Cuando un texto dice cómo votó cada Estado, su votación aparece aquí.</translation>
    </message>
    <message>
        <source>The two votes between which the flow is shown</source>
        <translation>Las dos votaciones entre las que se muestra el flujo</translation>
    </message>
    <message>
        <source>Find a State</source>
        <translation>Buscar un Estado</translation>
    </message>
    <message>
        <source>Find a State by name or code</source>
        <translation>Buscar un Estado por nombre o código</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>States and their positions</source>
        <translation>Los Estados y sus posiciones</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Cualquier posición</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 States, 34 hidden</comment>
        <translation>%1, %2 ocultos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Hand the votes on</source>
        <translation>Exportar las votaciones</translation>
    </message>
    <message>
        <source>Copy the States shown as CSV</source>
        <translation>Copiar los Estados mostrados como CSV</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>States in a list</source>
        <translation>Los Estados en una lista</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>Estados por grupo regional, con una marca por cada votación</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What changed in the text between the two votes; no cause is claimed</source>
        <translation>Lo que cambió en el texto entre las dos votaciones; no se afirma ninguna causa</translation>
    </message>
    <message>
        <source>Substantive changes of the text between the two votes</source>
        <translation>Cambios de fondo del texto entre las dos votaciones</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>number of substantive changes</comment>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Save the votes as picture</source>
        <translation>Guardar las votaciones como imagen</translation>
    </message>
    <message>
        <source>votes.png</source>
        <comment>name of a file</comment>
        <translation>votaciones.png</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>How the States moved between the two votes</source>
        <translation>Cómo cambiaron de posición los Estados entre las dos votaciones</translation>
    </message>
    <message>
        <source>Save the votes as CSV</source>
        <translation>Guardar las votaciones como CSV</translation>
    </message>
    <message>
        <source>votes.csv</source>
        <comment>name of a file</comment>
        <translation>votaciones.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the States shown as CSV…</source>
        <translation>Guardar los Estados mostrados como CSV…</translation>
    </message>
    <message>
        <source>Which States are shown</source>
        <translation>Qué Estados se muestran</translation>
    </message>
</context>
</TS>
