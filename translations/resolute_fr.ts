<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Substantive</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Changes of sense, new and deleted paragraphs</source>
        <translation>Changements de sens, paragraphes nouveaux et supprimés</translation>
    </message>
    <message>
        <source>A reference rolled forward to a newer document</source>
        <translation>Référence mise à jour vers un document plus récent</translation>
    </message>
    <message>
        <source>A date brought up to date</source>
        <translation>Date mise à jour</translation>
    </message>
    <message>
        <source>A session or paragraph number brought up to date</source>
        <translation>Numéro de session ou de paragraphe mis à jour</translation>
    </message>
    <message>
        <source>The rule for repeated verbs: Recalling, Recalling also, Recalling further</source>
        <translation>Règle des verbes répétés&#xa0;: Rappelant, Rappelant également, Rappelant en outre</translation>
    </message>
    <message>
        <source>Grammar, punctuation or wording without a change of sense</source>
        <translation>Grammaire, ponctuation ou formulation sans changement de sens</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place</source>
        <translation>Paragraphes placés ailleurs</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>moved to %1</source>
        <translation>déplacé vers %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>déplacé depuis %1</translation>
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
        <translation>Page Web (.html)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (.csv)</source>
        <translation>Feuille de calcul (.csv)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1, revisions</source>
        <translation>%1, révisions</translation>
    </message>
    <message>
        <source>%1, concordance</source>
        <translation>%1, tableau de concordance</translation>
    </message>
    <message>
        <source>%1, redline</source>
        <translation>%1, avec marques</translation>
    </message>
    <message>
        <source>%1, large print</source>
        <translation>%1, gros caractères</translation>
    </message>
    <message>
        <source>Write a PDF instead of showing a window; “-” is standard output.</source>
        <translation>Écrire un PDF au lieu d’afficher une fenêtre&#xa0;; «&#xa0;-&#xa0;» est la sortie standard.</translation>
    </message>
    <message>
        <source>With --write-pdf: comparison, notes, concordance or text.</source>
        <translation>Avec --write-pdf&#xa0;: comparison (comparaison), notes (révisions), concordance (tableau de concordance) ou text (texte).</translation>
    </message>
    <message>
        <source>With --write-pdf: side-by-side in landscape, or one redline in portrait.</source>
        <translation>Avec --write-pdf&#xa0;: side-by-side (côte à côte, paysage) ou redline (un texte avec marques, portrait).</translation>
    </message>
    <message>
        <source>The same as --layout redline.</source>
        <translation>Équivaut à --layout redline.</translation>
    </message>
    <message>
        <source>With --write-pdf: a4 or letter.</source>
        <translation>Avec --write-pdf&#xa0;: a4 ou letter.</translation>
    </message>
    <message>
        <source>The same as --paper letter.</source>
        <translation>Équivaut à --paper letter.</translation>
    </message>
    <message>
        <source>With --write-pdf: leave unchanged paragraphs out.</source>
        <translation>Avec --write-pdf&#xa0;: omettre les paragraphes inchangés.</translation>
    </message>
    <message>
        <source>With --write-pdf: a sheet to read from, of notes or a text.</source>
        <translation>Avec --write-pdf&#xa0;: une feuille en gros caractères pour lire à voix haute, de révisions ou d’un texte.</translation>
    </message>
    <message>
        <source>With --write-pdf: say at the end what it was made from and how.</source>
        <translation>Avec --write-pdf&#xa0;: indiquer à la fin à partir de quoi et comment il a été produit.</translation>
    </message>
    <message>
        <source>With --write-pdf: author of the annotations.</source>
        <translation>Avec --write-pdf&#xa0;: auteur des annotations.</translation>
    </message>
    <message>
        <source>With --write-pdf: compare every text with the one at this place.</source>
        <translation>Avec --write-pdf&#xa0;: comparer chaque texte à celui qui occupe cette place.</translation>
    </message>
    <message>
        <source>With --write-pdf: files with tracked changes as proposed, before, or both.</source>
        <translation>Avec --write-pdf&#xa0;: fichiers avec modifications suivies, lus selon proposed (tel que proposé), before (tel qu’il était) ou both (les deux).</translation>
    </message>
    <message>
        <source>With --write-pdf: exit with 1 where there are differences.</source>
        <translation>Avec --write-pdf&#xa0;: quitter avec 1 s’il y a des différences.</translation>
    </message>
    <message>
        <source>With --write-pdf: put the notes and statuses of this workspace on the pages.</source>
        <translation>Avec --write-pdf&#xa0;: porter sur les pages les notes et les états de cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparé à %2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe inchangé</numerusform>
            <numerusform>%n paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>déplacé ailleurs</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
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
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Déplacé ici</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Déplacé ailleurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Paragraphe nouveau</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>Paragraphe supprimé</translation>
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
        <translation>Comparaison de textes</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antérieur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Postérieur</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>Paragraphes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Changements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Words: %1 inserted, %2 deleted</source>
        <translation>Mots&#xa0;: %1 insérés, %2 supprimés</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>reference, date, number or style, new</source>
        <translation>référence, date, numéro ou style, nouveau</translation>
    </message>
    <message>
        <source>and old</source>
        <translation>et ancien</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>No State that took part in both votes changed its position</source>
        <translation>Aucun État ayant pris part aux deux votes n’a changé de position</translation>
    </message>
    <message numerus="yes">
        <source>%n State(s) changed position</source>
        <translation>
            <numerusform>%n État a changé de position</numerusform>
            <numerusform>%n États ont changé de position</numerusform>
        </translation>
    </message>
    <message>
        <source>States by position</source>
        <translation>États par position</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n texts compared</source>
        <translation>
            <numerusform>%1 à %2&#xa0;:&#xa0;%n texte comparé</numerusform>
            <numerusform>%1 à %2&#xa0;:&#xa0;%n textes comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>Tous les paragraphes au fil de la série</translation>
    </message>
    <message>
        <source>Every text is compared with %1.</source>
        <translation>Chaque texte est comparé à %1.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Write a picture of the settled window and quit.</source>
        <translation>Enregistrer une image de la fenêtre stabilisée, puis quitter.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720.</source>
        <translation>Taille de la fenêtre, par exemple 1280x720.</translation>
    </message>
    <message>
        <source>Go to a paragraph, as &quot;OP 12&quot;.</source>
        <translation>Aller à un paragraphe, par exemple &quot;OP 12&quot;.</translation>
    </message>
    <message>
        <source>Go to a change, by its number.</source>
        <translation>Aller à un changement, par son numéro.</translation>
    </message>
    <message>
        <source>Compare two texts of the series, by their places, as 1,5.</source>
        <translation>Comparer deux textes de la série, par leurs places, par exemple 1,5.</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away.</source>
        <translation>Replier les paragraphes inchangés.</translation>
    </message>
    <message>
        <source>Panels to open, as votes,texts.</source>
        <translation>Panneaux à ouvrir, par exemple votes,texts.</translation>
    </message>
    <message>
        <source>Print the milliseconds until first paint and settled, and quit.</source>
        <translation>Afficher les millisecondes jusqu’au premier affichage et à la stabilisation, puis quitter.</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other.</source>
        <translation>Place côte à côte les projets et les textes adoptés d’une résolution.</translation>
    </message>
    <message>
        <source>Open the specimen series.</source>
        <translation>Ouvrir la série spécimen.</translation>
    </message>
    <message>
        <source>Keep what the window remembers in this file.</source>
        <translation>Conserver dans ce fichier ce que la fenêtre retient.</translation>
    </message>
    <message>
        <source>The window&apos;s language: ar, en, es, fr, ru or zh.</source>
        <translation>Langue de la fenêtre&#xa0;: ar, en, es, fr, ru ou zh.</translation>
    </message>
    <message>
        <source>Commands to run then, by name, as tools.palette.</source>
        <translation>Commandes à exécuter ensuite, par leur nom, par exemple tools.palette.</translation>
    </message>
    <message>
        <source>Size of the texts, in percent.</source>
        <translation>Taille des textes, en pourcentage.</translation>
    </message>
    <message>
        <source>system, light, dark, high-contrast, high-contrast-dark or monochrome.</source>
        <translation>system (système), light (clair), dark (sombre), high-contrast (contraste élevé), high-contrast-dark (contraste élevé sombre) ou monochrome (monochrome).</translation>
    </message>
    <message>
        <source>Texts to compare, or one workspace.</source>
        <translation>Textes à comparer, ou un espace de travail.</translation>
    </message>
    <message>
        <source>Hold the revisions announced in this file against what came of them.</source>
        <translation>Confronter les révisions annoncées dans ce fichier à ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>Show all texts, marked against the one at this place.</source>
        <translation>Montrer tous les textes, marqués par rapport à celui qui est à cette place.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>character %1: %2</source>
        <translation>caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>présent dès le début</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a text, what became of the paragraph there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and edited</source>
        <translation>%1 et modifié</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>paragraph, text, what became of it</comment>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>moved to %1</source>
        <translation>déplacé vers %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>déplacé depuis %1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <comment>in a text: what changed</comment>
        <translation>dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n scindé</numerusform>
            <numerusform>%n scindés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionné</numerusform>
            <numerusform>%n fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n renuméroté</numerusform>
            <numerusform>%n renumérotés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 – Resolute</source>
        <translation>%1 et %2 – Resolute</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>new paragraph</source>
        <translation>paragraphe nouveau</translation>
    </message>
    <message>
        <source>paragraph deleted</source>
        <translation>paragraphe supprimé</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>déplacé depuis %1</translation>
    </message>
    <message>
        <source>new footnote</source>
        <translation>nouvelle note de bas de page</translation>
    </message>
    <message>
        <source>footnote deleted</source>
        <translation>note de bas de page supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) inserted: %1</source>
        <translation>
            <numerusform>%n mot inséré&#xa0;: %1</numerusform>
            <numerusform>%n mots insérés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) deleted: %1</source>
        <translation>
            <numerusform>%n mot supprimé&#xa0;: %1</numerusform>
            <numerusform>%n mots supprimés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>«&#xa0;%1&#xa0;» remplacé par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>in a footnote, %1</source>
        <translation>dans une note de bas de page, %1</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>No regional group</source>
        <translation>Aucun groupe régional</translation>
    </message>
    <message>
        <source>African</source>
        <comment>regional group, short</comment>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>regional group, short</comment>
        <translation>Asie-Pacifique</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>regional group, short</comment>
        <translation>Europe orientale</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <comment>Latin American and Caribbean group, short</comment>
        <translation>GRULAC</translation>
    </message>
    <message>
        <source>WEOG</source>
        <comment>Western European and other group, short</comment>
        <translation>Europe occidentale et autres</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>1 État</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n État</numerusform>
            <numerusform>%n États</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <translation>pour&#xa0;: %1, contre&#xa0;: %2, abstentions&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not carried: %1 of %2 votes in favour, and %3 were needed.</source>
        <translation>Non adoptée&#xa0;: %1 voix pour sur %2, et il en fallait %3.</translation>
    </message>
    <message>
        <source>Carried by %1 of %2 votes; %3 were needed.</source>
        <translation>Adoptée par %1 voix sur %2&#xa0;; il en fallait %3.</translation>
    </message>
    <message>
        <source>It would have failed with %1 voting against instead.</source>
        <comment>1 State, 12 States</comment>
        <translation>Elle aurait été rejetée avec %1 votant contre au lieu de pour.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Position changée</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>À chaque fois</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>States that took another position than before</source>
        <translation>États ayant pris une autre position qu’auparavant</translation>
    </message>
    <message>
        <source>States that took part in every vote</source>
        <translation>États ayant participé à tous les votes</translation>
    </message>
    <message>
        <source>States that took part in one vote only</source>
        <translation>États ayant participé à un seul vote</translation>
    </message>
    <message>
        <source>States that sponsor a text of the series</source>
        <translation>États auteurs d’un texte de la série</translation>
    </message>
</context>
<context>
    <name>WordAge</name>
    <message>
        <source>since %1</source>
        <comment>since a text</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a paragraph, a text</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Words without a mark stand there since %1.</source>
        <translation>Les mots sans marque y figurent depuis %1.</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <comment>since a text; texts</comment>
        <translation>%1&#xa0;; pas dans %2</translation>
    </message>
</context>
<context>
    <name>WordAges</name>
    <message>
        <source>stands here since %1</source>
        <translation>figure ici depuis %1</translation>
    </message>
    <message>
        <source>stands here since %1 of %2</source>
        <comment>a text, its date</comment>
        <translation>figure ici depuis %1, du %2</translation>
    </message>
    <message>
        <source>%1; not in %2</source>
        <translation>%1&#xa0;; pas dans %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renuméroté</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>déplacé et modifié</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>regroupé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>verbe plus fort</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>verbe plus faible</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>réserve ajoutée</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>réserve retirée</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>qualificatif ajouté</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>qualificatif retiré</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>destinataire changé</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>échéance changée</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>quantité changée</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>renvoi ajouté</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>renvoi supprimé</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>déplacé dans le paragraphe</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>typographie seulement</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>n’a pas pris part</translation>
    </message>
    <message>
        <source>not a member then</source>
        <translation>n’était pas membre alors</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>preambular paragraph %1</source>
        <translation>alinéa %1 du préambule</translation>
    </message>
    <message>
        <source>operative paragraph %1</source>
        <translation>paragraphe %1 du dispositif</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a text before the changes that are tracked in its file</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>a text with the changes that are tracked in its file</comment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Tracked changes of %1</source>
        <translation>Modifications suivies dans %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison of texts</source>
        <translation>Comparaison de textes</translation>
    </message>
    <message>
        <source>Words inserted: {1} · words deleted: {2}</source>
        <translation>Mots insérés&#xa0;: {1} · mots supprimés&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>routine: reference, date, number, style</source>
        <translation>de routine&#xa0;: référence, date, numéro, style</translation>
    </message>
    <message>
        <source>moved from, moved to</source>
        <translation>déplacé de, déplacé vers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqués</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>scindé ou fusionné</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Unchanged paragraphs: {1}</source>
        <translation>Paragraphes inchangés&#xa0;: {1}</translation>
    </message>
    <message>
        <source>moved here from {1}</source>
        <translation>déplacé ici depuis {1}</translation>
    </message>
    <message>
        <source>moved to {1}</source>
        <translation>déplacé vers {1}</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Footnote {1}</source>
        <translation>Note de bas de page {1}</translation>
    </message>
    <message>
        <source>All paragraphs through the series</source>
        <translation>Tous les paragraphes au fil de la série</translation>
    </message>
    <message>
        <source>{1} in favour, {2} against, {3} abstaining</source>
        <translation>pour&#xa0;: {1}, contre&#xa0;: {2}, abstentions&#xa0;: {3}</translation>
    </message>
    <message>
        <source>The declared tally differs from the lists.</source>
        <translation>Le résultat annoncé diffère des listes.</translation>
    </message>
    <message>
        <source>Changed position: {1}</source>
        <translation>Ont changé de position&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{1}: {2} → {3}</source>
        <translation>{1}&#xa0;: {2} → {3}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Recorded votes</source>
        <translation>Votes enregistrés</translation>
    </message>
    <message>
        <source>Changes: {1}</source>
        <translation>Changements&#xa0;: {1}</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Note: {1}</source>
        <translation>Remarque&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Changes: {1}; words in {2}, out {3}</source>
        <translation>Changements&#xa0;: {1}&#xa0;; mots insérés {2}, supprimés {3}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renuméroté</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>déplacé et modifié</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>regrouped</source>
        <translation>regroupé</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>ne prend pas part</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>n’est pas membre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{1} January {2}</source>
        <translation>{1} janvier {2}</translation>
    </message>
    <message>
        <source>{1} February {2}</source>
        <translation>{1} février {2}</translation>
    </message>
    <message>
        <source>{1} March {2}</source>
        <translation>{1} mars {2}</translation>
    </message>
    <message>
        <source>{1} April {2}</source>
        <translation>{1} avril {2}</translation>
    </message>
    <message>
        <source>{1} May {2}</source>
        <translation>{1} mai {2}</translation>
    </message>
    <message>
        <source>{1} June {2}</source>
        <translation>{1} juin {2}</translation>
    </message>
    <message>
        <source>{1} July {2}</source>
        <translation>{1} juillet {2}</translation>
    </message>
    <message>
        <source>{1} August {2}</source>
        <translation>{1} août {2}</translation>
    </message>
    <message>
        <source>{1} September {2}</source>
        <translation>{1} septembre {2}</translation>
    </message>
    <message>
        <source>{1} October {2}</source>
        <translation>{1} octobre {2}</translation>
    </message>
    <message>
        <source>{1} November {2}</source>
        <translation>{1} novembre {2}</translation>
    </message>
    <message>
        <source>{1} December {2}</source>
        <translation>{1} décembre {2}</translation>
    </message>
    <message>
        <source>None of these texts has a recorded vote.</source>
        <translation>Aucun de ces textes ne comporte de vote enregistré.</translation>
    </message>
    <message>
        <source>Carried with {1} of {2} votes; {3} were needed.</source>
        <translation>Adoptée avec {1} voix sur {2}&#xa0;; il en fallait {3}.</translation>
    </message>
    <message>
        <source>Not carried: {1} of {2} votes; {3} were needed.</source>
        <translation>Non adoptée&#xa0;: {1} voix sur {2}&#xa0;; il en fallait {3}.</translation>
    </message>
    <message>
        <source>Took part in one vote only: {1}</source>
        <translation>N’ont pris part qu’à un vote&#xa0;: {1}</translation>
    </message>
    <message>
        <source>* changed position</source>
        <translation>* a changé de position</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Paragraphe nouveau</translation>
    </message>
    <message>
        <source>Moved: {1} of the old text</source>
        <translation>Déplacé&#xa0;: {1} de l’ancien texte</translation>
    </message>
    <message>
        <source>From {1} of the old text</source>
        <translation>De {1} de l’ancien texte</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleted: {1}</source>
        <translation>Supprimé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Before: {1}</source>
        <translation>Avant&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Paragraph deleted</source>
        <translation>Paragraphe supprimé</translation>
    </message>
    <message>
        <source>{1} of the old text is deleted here:</source>
        <translation>{1} de l’ancien texte est supprimé ici&#xa0;:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Announced and done: {1}</source>
        <translation>Annoncé et fait&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Announced and not done as announced: {1}</source>
        <translation>Annoncé et non fait comme annoncé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Done and not announced: {1}</source>
        <translation>Fait et non annoncé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done in other words</source>
        <translation>fait en d’autres termes</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>fait en partie</translation>
    </message>
    <message>
        <source>done otherwise</source>
        <translation>fait autrement</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>ne peut être établi</translation>
    </message>
    <message>
        <source>Texts: {1}</source>
        <translation>Textes&#xa0;: {1}</translation>
    </message>
    <message>
        <source>  changed since the workspace was saved</source>
        <translation>  modifié depuis l’enregistrement de l’espace de travail</translation>
    </message>
    <message>
        <source>  carried in the workspace</source>
        <translation>  contenu dans l’espace de travail</translation>
    </message>
    <message>
        <source>{1} of {2} changes reviewed</source>
        <translation>{1} changements examinés sur {2}</translation>
    </message>
    <message>
        <source>  for {1}</source>
        <translation>  pour {1}</translation>
    </message>
    <message>
        <source>{1} decided otherwise: {2}</source>
        <translation>{1} en a décidé autrement&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Notes: {1}</source>
        <translation>Notes&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Notes whose place is no longer found: {1}</source>
        <translation>Notes dont l’emplacement est introuvable&#xa0;: {1}</translation>
    </message>
    <message>
        <source>(its words are others now)</source>
        <translation>(les mots ont changé)</translation>
    </message>
    <message>
        <source>{1} wrote otherwise: {2}</source>
        <translation>{1} a écrit autre chose&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Decisions whose change is no longer there: {1}</source>
        <translation>Décisions dont le changement n’existe plus&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Decisions on texts that cannot be read: {1}</source>
        <translation>Décisions sur des textes illisibles&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Links by hand that no longer fit: {1}</source>
        <translation>Liens manuels qui ne conviennent plus&#xa0;: {1}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>note that one deleted and the other changed</source>
        <translation>note supprimée par l’un et modifiée par l’autre</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>status that one took back</source>
        <translation>état que l’un a retiré</translation>
    </message>
    <message>
        <source>link by hand</source>
        <translation>lien manuel</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>emplacement d’une note</translation>
    </message>
    <message>
        <source>versions of a text</source>
        <translation>versions d’un texte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>non convenu</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>Taken over: notes {1}, decisions {2}</source>
        <translation>Repris&#xa0;: notes {1}, décisions {2}</translation>
    </message>
    <message>
        <source>Conflicts: {1}</source>
        <translation>Conflits&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{1}, was {2}</source>
        <translation>{1}, auparavant {2}</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <translation>{1} ({2})</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Source or sponsor</source>
        <translation>Source ou auteur</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Tableau de concordance</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Comment ce document a été produit</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Text {1}</source>
        <translation>Texte {1}</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Décidé à la main</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>one redline</source>
        <translation>un texte avec marques</translation>
    </message>
    <message>
        <source>Keys: n next change, p the one before, r layout, f filters</source>
        <translation>Touches&#xa0;: n changement suivant, p le précédent, r disposition, f filtres</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Déplacé ailleurs</translation>
    </message>
    <message>
        <source>{1} of the old text stood here; it is now {2}</source>
        <translation>{1} de l’ancien texte figurait ici&#xa0;; c’est maintenant {2}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status: {1}</source>
        <translation>État&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Status: {1}, assigned to {2}</source>
        <translation>État&#xa0;: {1}, attribué à {2}</translation>
    </message>
    <message>
        <source>{1} of {2} has no counterpart in {3}</source>
        <translation>{1} de {2} n’a pas de correspondant dans {3}</translation>
    </message>
    <message>
        <source>{1} of {2} and {3} of {4} belong together</source>
        <translation>{1} de {2} et {3} de {4} se correspondent</translation>
    </message>
    <message>
        <source>class of “{1}” in {2}: {3}, {4}</source>
        <translation>classe de «&#xa0;{1}&#xa0;» dans {2}&#xa0;: {3}, {4}</translation>
    </message>
    <message>
        <source>changes of words:</source>
        <translation>changements de mots :</translation>
    </message>
    <message>
        <source>whole paragraphs and footnotes:</source>
        <translation>paragraphes et notes entiers :</translation>
    </message>
    <message>
        <source>A paragraph or footnote that is new or deleted, and each split or merge, counts as one change.</source>
        <translation>Chaque paragraphe ou note, nouveau ou supprimé, et chaque division ou fusion compte pour un changement.</translation>
    </message>
    <message>
        <source>Paragraphs: {1}</source>
        <translation>Paragraphes : {1}</translation>
    </message>
    <message>
        <source>verb stronger</source>
        <translation>verbe plus fort</translation>
    </message>
    <message>
        <source>verb weaker</source>
        <translation>verbe plus faible</translation>
    </message>
    <message>
        <source>hedge added</source>
        <translation>réserve ajoutée</translation>
    </message>
    <message>
        <source>hedge removed</source>
        <translation>réserve retirée</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>qualificatif ajouté</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>qualificatif retiré</translation>
    </message>
    <message>
        <source>addressee changed</source>
        <translation>destinataire changé</translation>
    </message>
    <message>
        <source>deadline changed</source>
        <translation>échéance changée</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>quantité changée</translation>
    </message>
    <message>
        <source>citation added</source>
        <translation>citation ajoutée</translation>
    </message>
    <message>
        <source>citation dropped</source>
        <translation>citation supprimée</translation>
    </message>
    <message>
        <source>moved within the paragraph</source>
        <translation>déplacé dans le paragraphe</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>typographie seulement</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>cannot be written: {1}</source>
        <translation>ne peut pas être écrit&#xa0;: {1}</translation>
    </message>
    <message>
        <source>a comparison needs at least two texts</source>
        <translation>une comparaison demande au moins deux textes</translation>
    </message>
    <message>
        <source>the base is text {1}, but there are only {2}</source>
        <translation>la base est le texte {1}, mais il n’y en a que {2}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>only the typography differs</source>
        <translation>seule la typographie diffère</translation>
    </message>
    <message>
        <source>only the blanks differ</source>
        <translation>seules les espaces diffèrent</translation>
    </message>
    <message>
        <source>repeated-verb rule: “{1}” and “{2}” are the same opening verb</source>
        <translation>règle des verbes répétés&#xa0;: «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» sont le même verbe initial</translation>
    </message>
    <message>
        <source>the opening verb became a verb within the sentence</source>
        <translation>le verbe initial est devenu un verbe au sein de la phrase</translation>
    </message>
    <message>
        <source>only capital letters differ</source>
        <translation>seules les majuscules diffèrent</translation>
    </message>
    <message>
        <source>document symbol and its date</source>
        <translation>cote du document et sa date</translation>
    </message>
    <message>
        <source>document symbol</source>
        <translation>cote du document</translation>
    </message>
    <message>
        <source>a citation was added to or taken from a list</source>
        <translation>un renvoi a été ajouté à une liste ou en a été retiré</translation>
    </message>
    <message>
        <source>another conference, summit or meeting is cited</source>
        <translation>il est fait mention d’une autre conférence, d’un autre sommet ou d’une autre réunion</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>the ordinal of a session or meeting</source>
        <translation>l’ordinal d’une session ou d’une séance</translation>
    </message>
    <message>
        <source>a session is named in another way</source>
        <translation>une session est nommée autrement</translation>
    </message>
    <message>
        <source>the number of a paragraph, article or the like</source>
        <translation>le numéro d’un paragraphe, d’un article ou autre</translation>
    </message>
    <message>
        <source>a quantity: {1} and {2}</source>
        <translation>une quantité&#xa0;: {1} et {2}</translation>
    </message>
    <message>
        <source>the body speaks of itself or of its sister in another way</source>
        <translation>l’organe se désigne ou désigne l’organe frère autrement</translation>
    </message>
    <message>
        <source>another wording for the same: {1}</source>
        <translation>autre formulation de la même chose&#xa0;: {1}</translation>
    </message>
    <message>
        <source>words without a sense of their own: {1}</source>
        <translation>mots sans sens propre&#xa0;: {1}</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>seule la ponctuation diffère</translation>
    </message>
    <message>
        <source>the same words in another grammatical form</source>
        <translation>les mêmes mots sous une autre forme grammaticale</translation>
    </message>
    <message>
        <source>words that stand elsewhere in the paragraph in the other text</source>
        <translation>mots placés ailleurs dans le paragraphe de l’autre texte</translation>
    </message>
    <message>
        <source>a variant of the same name: “{1}” and “{2}”</source>
        <translation>variante du même nom&#xa0;: «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>the opening verb changed: “{1}” and “{2}”</source>
        <translation>le verbe initial a changé&#xa0;: «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>words that carry sense: {1}</source>
        <translation>mots porteurs de sens&#xa0;: {1}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier et non un fichier</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>ne peut être lu&#xa0;: {1}</translation>
    </message>
    <message>
        <source>is larger than {1} MiB, the most that is read</source>
        <translation>dépasse {1} Mio, le maximum qui est lu</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as proposed, with all of them accepted</source>
        <translation>contient {1} modifications suivies ({2})&#xa0;; lu tel que proposé, toutes acceptées</translation>
    </message>
    <message>
        <source>holds {1} tracked changes by {2}; read as before, with all of them rejected</source>
        <translation>contient {1} modifications suivies ({2})&#xa0;; lu tel qu’il était, toutes refusées</translation>
    </message>
    <message>
        <source>holds {1} comments by {2}</source>
        <translation>contient {1} commentaires de {2}</translation>
    </message>
    <message>
        <source>a field begins and never ends: text after it may be missing</source>
        <translation>un champ commence et ne finit pas&#xa0;: le texte qui suit peut manquer</translation>
    </message>
    <message>
        <source>the file is damaged: it has no text body</source>
        <translation>le fichier est endommagé&#xa0;: il n’a pas de corps de texte</translation>
    </message>
    <message>
        <source>byte {1} of the line (hexadecimal {2}) is not UTF-8: save the file as UTF-8 text</source>
        <translation>l’octet {1} de la ligne (hexadécimal {2}) n’est pas de l’UTF-8&#xa0;: enregistrez le fichier en texte UTF-8</translation>
    </message>
    <message>
        <source>the UTF-16 text is broken at byte {1} of the file</source>
        <translation>le texte UTF-16 est rompu à l’octet {1} du fichier</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>the Markdown cannot be read: memory ran out</source>
        <translation>le Markdown ne peut être lu&#xa0;: mémoire épuisée</translation>
    </message>
    <message>
        <source>has no text, only pictures of {1} pages (a scan): run text recognition (OCR) on it first</source>
        <translation>n’a pas de texte, seulement les images de {1} pages (numérisation)&#xa0;: soumettez-le d’abord à la reconnaissance de texte (OCR)</translation>
    </message>
    <message>
        <source>{1} of {2} pages have no text, only pictures, and were not read: {3}</source>
        <translation>{1} pages sur {2} n’ont que des images, sans texte, et n’ont pas été lues&#xa0;: {3}</translation>
    </message>
    <message>
        <source>only the first {1} of {2} pages were read: the text is longer than the limit</source>
        <translation>seules les {1} premières pages sur {2} ont été lues&#xa0;: le texte dépasse la limite</translation>
    </message>
    <message>
        <source>the file is damaged; what could be read was read ({1})</source>
        <translation>le fichier est endommagé&#xa0;; ce qui pouvait l’être a été lu ({1})</translation>
    </message>
    <message>
        <source>taken out of the pages: {1}</source>
        <translation>retiré des pages&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{1} paragraphs were joined over page breaks</source>
        <translation>{1} paragraphes ont été réunis par-delà les sauts de page</translation>
    </message>
    <message>
        <source>{1} words that stand on end were left out</source>
        <translation>{1} mots verticaux ont été omis</translation>
    </message>
    <message>
        <source>is damaged: nothing of this PDF can be read{1}</source>
        <translation>est endommagé&#xa0;: rien de ce PDF ne peut être lu{1}</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a PDF viewer and save a copy without one</source>
        <translation>est verrouillé par un mot de passe&#xa0;: ouvrez-le dans un lecteur PDF et enregistrez-en une copie sans mot de passe</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>seems to be {1}, which is not read here: save it as plain text or Markdown</source>
        <translation>semble être {1}, qui n’est pas lu ici&#xa0;: enregistrez-le en texte brut ou en Markdown</translation>
    </message>
    <message>
        <source>seems to be {1}: open it in Word or LibreOffice and save it as Word document (.docx)</source>
        <translation>semble être {1}&#xa0;: ouvrez-le dans Word ou LibreOffice et enregistrez-le en document Word (.docx)</translation>
    </message>
    <message>
        <source>is no text: a zero byte stands at byte {1} of the file</source>
        <translation>n’est pas du texte&#xa0;: un octet nul se trouve à l’octet {1} du fichier</translation>
    </message>
    <message>
        <source>the file is damaged: {1} is no well-formed XML ({2})</source>
        <translation>le fichier est endommagé&#xa0;: {1} n’est pas du XML bien formé ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: {1} holds bytes that are no UTF-8</source>
        <translation>le fichier est endommagé&#xa0;: {1} contient des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>{1} is nested more than {2} deep, which no real text is</source>
        <translation>{1} a plus de {2} niveaux d’imbrication, ce qu’aucun texte réel n’a</translation>
    </message>
    <message>
        <source>{1} has more than {2} elements and attributes, which is more than can be read safely</source>
        <translation>{1} a plus de {2} éléments et attributs, plus qu’il n’est sûr d’en lire</translation>
    </message>
    <message>
        <source>the file is damaged: it cannot be unpacked ({1})</source>
        <translation>le fichier est endommagé&#xa0;: il ne peut être décompressé ({1})</translation>
    </message>
    <message>
        <source>holds {1} files inside; more than {2} are not read</source>
        <translation>contient {1} fichiers&#xa0;; on n’en lit pas plus de {2}</translation>
    </message>
    <message>
        <source>its part “{1}” unpacks to more than can be read safely ({2})</source>
        <translation>sa partie «&#xa0;{1}&#xa0;» décompressée dépasse ce qu’il est sûr de lire ({2})</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{1}” is missing</source>
        <translation>le fichier est endommagé&#xa0;: sa partie «&#xa0;{1}&#xa0;» manque</translation>
    </message>
    <message>
        <source>is protected by a password: save it without one and try again</source>
        <translation>est protégé par un mot de passe&#xa0;: enregistrez-le sans et réessayez</translation>
    </message>
    <message>
        <source>the text says that {1} voted “{2}”, its list has {3}</source>
        <translation>le texte dit que {1} ont voté «&#xa0;{2}&#xa0;», sa liste en compte {3}</translation>
    </message>
    <message>
        <source>{1} stands twice in the lists of the vote</source>
        <translation>{1} figure deux fois dans les listes du vote</translation>
    </message>
    <message>
        <source>{1} in the lists of the vote is no State that is known here</source>
        <translation>{1}, dans les listes du vote, n’est pas un État connu ici</translation>
    </message>
    <message>
        <source>footnote {1} has no mark in the text</source>
        <translation>la note de bas de page {1} n’a pas d’appel dans le texte</translation>
    </message>
    <message>
        <source>the mark {1} has no footnote</source>
        <translation>l’appel {1} n’a pas de note de bas de page</translation>
    </message>
    <message>
        <source>there are several footnotes {1}</source>
        <translation>il y a plusieurs notes de bas de page {1}</translation>
    </message>
    <message>
        <source>“{1}”: two ordinal numbers in a row, one of them seems to be left over</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: deux ordinaux à la suite, l’un semble être resté par erreur</translation>
    </message>
    <message>
        <source>paragraph {1} follows paragraph {2}</source>
        <translation>le paragraphe {1} suit le paragraphe {2}</translation>
    </message>
    <message>
        <source>there are two paragraphs {1} in a row</source>
        <translation>il y a deux paragraphes {1} à la suite</translation>
    </message>
    <message>
        <source>a bracket in this paragraph is not closed or not opened: {1}</source>
        <translation>une parenthèse ou un crochet de ce paragraphe n’est pas fermé ou pas ouvert&#xa0;: {1}</translation>
    </message>
    <message>
        <source>a quotation in this paragraph is not closed or not opened: {1}</source>
        <translation>un guillemet de ce paragraphe n’est pas fermé ou pas ouvert&#xa0;: {1}</translation>
    </message>
    <message>
        <source>this paragraph ends without punctuation: “… {1}”</source>
        <translation>ce paragraphe se termine sans ponctuation&#xa0;: «&#xa0;… {1}&#xa0;»</translation>
    </message>
    <message>
        <source>this paragraph has no opening words that are known here: “{1} …”</source>
        <translation>ce paragraphe n’a pas de mots initiaux connus ici&#xa0;: «&#xa0;{1} …&#xa0;»</translation>
    </message>
    <message>
        <source>a paragraph that was cut here is put together again</source>
        <translation>un paragraphe coupé ici a été réuni</translation>
    </message>
    <message>
        <source>a paragraph that was cut by a page break or notes is put together again</source>
        <translation>un paragraphe coupé par un saut de page ou des notes de bas de page a été réuni</translation>
    </message>
    <message>
        <source>lines that were run together here are parted</source>
        <translation>des lignes collées ici ont été séparées</translation>
    </message>
    <message>
        <source>this line of the masthead is not understood: {1}</source>
        <translation>cette ligne de l’en-tête n’est pas comprise&#xa0;: {1}</translation>
    </message>
    <message>
        <source>the sponsor {1} is no State that is known here</source>
        <translation>l’auteur {1} n’est pas un État connu ici</translation>
    </message>
    <message>
        <source>this text is no resolution: it is shown as headings and sections</source>
        <translation>ce texte n’est pas une résolution&#xa0;: il est présenté en titres et sections</translation>
    </message>
    <message>
        <source>{1}: the tally says {2} {3}, the list names {4}</source>
        <translation>{1}&#xa0;: le résultat dit {2} {3}, la liste en nomme {4}</translation>
    </message>
    <message>
        <source>{1}: {2} is named twice</source>
        <translation>{1}&#xa0;: {2} est nommé deux fois</translation>
    </message>
    <message>
        <source>{1}: “{2}” is no State that is known here</source>
        <translation>{1}&#xa0;: «&#xa0;{2}&#xa0;» n’est pas un État connu ici</translation>
    </message>
    <message>
        <source>{1}: {2} is named, but was not a member on {3}</source>
        <translation>{1}&#xa0;: {2} est nommé, mais n’était pas membre le {3}</translation>
    </message>
    <message>
        <source>{1}: the text gives a tally and does not name the States</source>
        <translation>{1}&#xa0;: le texte donne le résultat sans nommer les États</translation>
    </message>
    <message>
        <source>{1}: {2} States are named, and the Council has {3} seats</source>
        <translation>{1}&#xa0;: {2} États sont nommés, et le Conseil compte {3} sièges</translation>
    </message>
    <message>
        <source>cannot be read as PDF: {1}</source>
        <translation>ne peut être lu comme PDF&#xa0;: {1}</translation>
    </message>
    <message>
        <source>is encrypted, so nothing can be added to it; save it without protection first</source>
        <translation>est chiffré, et rien ne peut y être ajouté&#xa0;; enregistrez-le d’abord sans protection</translation>
    </message>
    <message>
        <source>has no page {1}</source>
        <translation>n’a pas de page {1}</translation>
    </message>
    <message>
        <source>is not part of this program</source>
        <translation>ne fait pas partie de ce programme</translation>
    </message>
    <message>
        <source>has {1} MB, which is more than any web page of a text ({2} MB)</source>
        <translation>fait {1} Mo, plus que toute page Web d’un texte ({2} Mo)</translation>
    </message>
    <message>
        <source>is a web page without text</source>
        <translation>est une page Web sans texte</translation>
    </message>
    <message>
        <source>the page does not say rightly how its letters are encoded; {1} was assumed</source>
        <translation>la page n’indique pas correctement l’encodage de ses caractères&#xa0;; {1} a été supposé</translation>
    </message>
    <message>
        <source>menus, forms and other parts of the page that are no text were left out: {1} letters</source>
        <translation>menus, formulaires et autres parties de la page qui ne sont pas du texte ont été omis&#xa0;: {1} lettres</translation>
    </message>
    <message>
        <source>is nested more than {1} elements deep: this is no text that a person wrote</source>
        <translation>a plus de {1} éléments imbriqués&#xa0;: ce n’est pas un texte écrit par une personne</translation>
    </message>
    <message>
        <source>needs more than {1} MB to be taken apart: its formatting is wrongly nested thousands of times</source>
        <translation>demande plus de {1} Mo pour être analysé&#xa0;: sa mise en forme est mal imbriquée des milliers de fois</translation>
    </message>
    <message>
        <source>{3}: {1} is still cited here; elsewhere in this text it gave way to {2}</source>
        <translation>{3}&#xa0;: {1} est encore cité ici&#xa0;; ailleurs dans ce texte il a cédé la place à {2}</translation>
    </message>
    <message>
        <source>{3}: resolution {1} cannot be of {2}: no body was in that session then</source>
        <translation>{3}&#xa0;: la résolution {1} ne peut dater de {2}&#xa0;: aucun organe ne tenait alors cette session</translation>
    </message>
    <message>
        <source>{4}: {1} is dated {2} here and {3} elsewhere in the series</source>
        <translation>{4}&#xa0;: {1} est daté ici du {2} et ailleurs dans la série du {3}</translation>
    </message>
    <message>
        <source>{3}: “paragraph {1}” meant a paragraph that is now number {2}</source>
        <translation>{3}&#xa0;: «&#xa0;paragraphe {1}&#xa0;» désignait un paragraphe qui porte maintenant le numéro {2}</translation>
    </message>
    <message>
        <source>instruction {1} does not fit: {2} ({3})</source>
        <translation>l’instruction {1} ne convient pas&#xa0;: {2} ({3})</translation>
    </message>
    <message>
        <source>the text has no paragraph {1}</source>
        <translation>le texte n’a pas de paragraphe {1}</translation>
    </message>
    <message>
        <source>paragraph {1} does not begin with “{2}”</source>
        <translation>le paragraphe {1} ne commence pas par «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>paragraph {1} does not have the words “{2}”</source>
        <translation>le paragraphe {1} ne contient pas les mots «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>paragraph {1} has the words “{2}” {3} times</source>
        <translation>le paragraphe {1} contient {3} fois les mots «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>the words “{1}” stand in no paragraph</source>
        <translation>les mots «&#xa0;{1}&#xa0;» ne figurent dans aucun paragraphe</translation>
    </message>
    <message>
        <source>another instruction changes the same words of paragraph {1}</source>
        <translation>une autre instruction modifie les mêmes mots du paragraphe {1}</translation>
    </message>
    <message>
        <source>another instruction deletes, replaces or moves paragraph {1}</source>
        <translation>une autre instruction supprime, remplace ou déplace le paragraphe {1}</translation>
    </message>
    <message>
        <source>paragraph {1} would have to stand behind itself</source>
        <translation>le paragraphe {1} devrait se placer après lui-même</translation>
    </message>
    <message>
        <source>this is no JSON: {1}</source>
        <translation>ce n’est pas du JSON&#xa0;: {1}</translation>
    </message>
    <message>
        <source>these are no revision notes that can be read here: schema is “{1}”, not resolute/notes/1</source>
        <translation>ce n’est pas une liste de révisions lisible ici&#xa0;: le schéma est «&#xa0;{1}&#xa0;» et non resolute/notes/1</translation>
    </message>
    <message>
        <source>instruction {1} cannot be read: {2}</source>
        <translation>l’instruction {1} ne peut être lue&#xa0;: {2}</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no statement (resolution, decision or draft)</source>
        <translation>ce fichier Akoma Ntoso ne contient pas de texte (résolution, décision ou projet)</translation>
    </message>
    <message>
        <source>is locked with a password: open it in a word processor and save a copy without one</source>
        <translation>est verrouillé par un mot de passe&#xa0;: ouvrez-le dans un traitement de texte et enregistrez-en une copie sans mot de passe</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <source>is not a PDF, so there are no pages to mark</source>
        <translation>n’est pas un PDF&#xa0;: il n’y a pas de pages à annoter</translation>
    </message>
    <message>
        <source>the words “{1}” were not found on the page, so they are not marked</source>
        <translation>les mots «&#xa0;{1}&#xa0;» n’ont pas été trouvés sur la page et ne sont pas annotés</translation>
    </message>
    <message>
        <source>holds no instruction that amends a text</source>
        <translation>ne contient aucune instruction modifiant un texte</translation>
    </message>
    <message>
        <source>the instruction is not understood</source>
        <translation>l’instruction n’est pas comprise</translation>
    </message>
    <message>
        <source>the new paragraph does not stand in the final text</source>
        <translation>le nouveau paragraphe ne figure pas dans le texte final</translation>
    </message>
    <message>
        <source>{1} still stands, as {2}</source>
        <translation>{1} subsiste (désormais {2})</translation>
    </message>
    <message>
        <source>done in slightly other words</source>
        <translation>fait en des termes légèrement différents</translation>
    </message>
    <message>
        <source>done, but the paragraph stands at another place, as {1}</source>
        <translation>fait, mais le paragraphe se trouve ailleurs (désormais {1})</translation>
    </message>
    <message>
        <source>the words of the draft still stand in {1}</source>
        <translation>les mots du projet figurent toujours dans {1}</translation>
    </message>
    <message>
        <source>other words than announced stand in {1}</source>
        <translation>{1} contient d’autres mots que ceux annoncés</translation>
    </message>
    <message>
        <source>the final text does not have {1} any more</source>
        <translation>le texte final ne contient plus {1}</translation>
    </message>
    <message>
        <source>done in {1} of {2} places</source>
        <translation>fait à {1} endroits sur {2}</translation>
    </message>
    <message>
        <source>{1} stands where it stood</source>
        <translation>{1} est resté à sa place</translation>
    </message>
    <message>
        <source>the paragraphs stand as in the draft</source>
        <translation>les paragraphes sont restés comme dans le projet</translation>
    </message>
    <message>
        <source>the numbers in the final text are others</source>
        <translation>les numéros du texte final sont autres</translation>
    </message>
    <message>
        <source>corrected by {1}</source>
        <translation>corrigé par {1}</translation>
    </message>
    <message>
        <source>changes cannot be kept until they are saved: {1}</source>
        <translation>les modifications ne peuvent être conservées avant leur enregistrement&#xa0;: {1}</translation>
    </message>
    <message>
        <source>another window writes here</source>
        <translation>une autre fenêtre écrit ici</translation>
    </message>
    <message>
        <source>this is no journal of unsaved changes</source>
        <translation>ceci n’est pas un journal de modifications non enregistrées</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1}</source>
        <translation>cet espace de travail est endommagé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>this is no workspace that can be read here: schema is “{1}”, not resolute/workspace/{2}</source>
        <translation>ceci n’est pas un espace de travail lisible ici&#xa0;: le schéma est «&#xa0;{1}&#xa0;», non resolute/workspace/{2}</translation>
    </message>
    <message>
        <source>this workspace is damaged: {1} cannot be read: {2}</source>
        <translation>cet espace de travail est endommagé&#xa0;: {1} ne peut être lu&#xa0;: {2}</translation>
    </message>
    <message>
        <source>this workspace is larger than the {1} MB that can be read</source>
        <translation>cet espace de travail dépasse les {1} Mo qui peuvent être lus</translation>
    </message>
    <message>
        <source>this workspace is damaged: it is nested deeper than {1}</source>
        <translation>cet espace de travail est endommagé&#xa0;: son imbrication dépasse {1} niveaux</translation>
    </message>
    <message>
        <source>this workspace holds more than the {1} items that can be read</source>
        <translation>cet espace de travail contient plus que les {1} éléments qui peuvent être lus</translation>
    </message>
    <message>
        <source>the workspace was changed by somebody else meanwhile; nothing was overwritten</source>
        <translation>l’espace de travail a été modifié entre-temps par quelqu’un d’autre&#xa0;; rien n’a été écrasé</translation>
    </message>
    <message>
        <source>the workspace was made by a newer version of this program, which must save it</source>
        <translation>l’espace de travail a été créé par une version plus récente du programme, qui doit l’enregistrer</translation>
    </message>
    <message>
        <source>is no Word file whose styles can be used</source>
        <translation>n’est pas un fichier Word dont les styles peuvent être utilisés</translation>
    </message>
    <message>
        <source>is the text itself; choose another name, so that it stays as it is</source>
        <translation>est le texte lui-même&#xa0;; choisissez un autre nom pour qu’il reste tel quel</translation>
    </message>
    <message>
        <source>a note by {1} has no place on the pages</source>
        <translation>une note de {1} n’a pas de place sur les pages</translation>
    </message>
    <message>
        <source>the marks of {1} footnotes stand at words of this plain text, but their texts are not in it</source>
        <translation>les appels de {1} notes de bas de page se trouvent dans ce texte brut, mais les notes elles-mêmes n’y sont pas</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded: {1}</source>
        <translation>une partie du programme ne peut pas être chargée&#xa0;: {1}</translation>
    </message>
    <message>
        <source>is damaged in a way that stops the reader of PDFs; nothing else was harmed</source>
        <translation>est endommagé d’une façon qui arrête le lecteur de PDF&#xa0;; rien d’autre n’a souffert</translation>
    </message>
    <message>
        <source>only vowel signs differ</source>
        <translation>seuls les signes vocaliques diffèrent</translation>
    </message>
    <message>
        <source>another one of its kind is meant: {1} and {2}</source>
        <translation>il s’agit d’un autre du même genre&#xa0;: {1} et {2}</translation>
    </message>
    <message>
        <source>only the kind of blank differs</source>
        <translation>seul le type d’espace diffère</translation>
    </message>
    <message>
        <source>is open here; choose another name, so that it stays as it is</source>
        <translation>est ouvert ici&#xa0;; choisissez un autre nom, pour qu’il reste tel quel</translation>
    </message>
    <message>
        <source>this is an amendment to {1}: instructions, and no version of the text</source>
        <translation>ceci est un amendement à {1}&#xa0;: des instructions, et non une version du texte</translation>
    </message>
    <message>
        <source>an abbreviation in brackets: {1}</source>
        <translation>un sigle entre parenthèses&#xa0;: {1}</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>les mêmes mots dans un autre ordre</translation>
    </message>
    <message>
        <source>{1} and {2} are in different languages ({3}, {4}): their words cannot be compared</source>
        <translation>{1} et {2} sont dans des langues différentes ({3}, {4})&#xa0;: leurs mots ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>{1}: the title is “{2}”; in {3} it is “{4}”</source>
        <translation>{1}&#xa0;: le titre est «&#xa0;{2}&#xa0;»&#xa0;; dans {3}, c’est «&#xa0;{4}&#xa0;»</translation>
    </message>
    <message>
        <source>{1} is a text of another organ ({2}) than {3} ({4})</source>
        <translation>{1} est un texte d’un autre organe ({2}) que celui de {3} ({4})</translation>
    </message>
    <message>
        <source>{1}: the agenda item is {2}; in {3} it is {4}</source>
        <translation>{1}&#xa0;: le point de l’ordre du jour est {2}&#xa0;; dans {3}, c’est {4}</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>À propos de Resolute</translation>
    </message>
    <message>
        <source>Resolute %1</source>
        <translation>Resolute %1</translation>
    </message>
    <message>
        <source>Lays the drafts and adopted texts of a resolution beside each other, paragraph by paragraph. Nothing leaves this computer.</source>
        <translation>Place côte à côte les projets et les textes adoptés d’une résolution, paragraphe par paragraphe. Rien ne quitte cet ordinateur.</translation>
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
        <translation>Versions</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. Built with Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c and gumbo.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans garantie. Construit avec Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c et gumbo.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
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
        <translation>%1&#xa0;: activé</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AgeKey</name>
    <message>
        <source>left out in between</source>
        <translation>supprimés dans l’intervalle</translation>
    </message>
    <message>
        <source>Since when words stand there</source>
        <translation>Depuis quand les mots y figurent</translation>
    </message>
    <message>
        <source>%1; also words without a figure</source>
        <comment>a text and its date</comment>
        <translation>%1&#xa0;; aussi les mots sans chiffre</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignByHand</name>
    <message>
        <source>Forget an alignment</source>
        <translation>Retirer un alignement</translation>
    </message>
    <message>
        <source>Choose a paragraph first</source>
        <translation>Choisissez d’abord un paragraphe</translation>
    </message>
    <message>
        <source>Align %1 of %2 with a paragraph of %3</source>
        <translation>Aligner %1 de %2 avec un paragraphe de %3</translation>
    </message>
    <message>
        <source>aligned now</source>
        <translation>aligné actuellement</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1&#xa0;% des mots</translation>
    </message>
    <message>
        <source>These two texts are not compared with each other</source>
        <translation>Ces deux textes ne sont pas comparés l’un à l’autre</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>Align %1 with %2</source>
        <translation>Aligner %1 avec %2</translation>
    </message>
    <message>
        <source>No counterpart for %1</source>
        <translation>Pas de correspondant pour %1</translation>
    </message>
    <message>
        <source>Nothing was decided about this paragraph</source>
        <translation>Rien n’a été décidé pour ce paragraphe</translation>
    </message>
    <message>
        <source>Let the program align %1</source>
        <translation>Laisser le programme aligner %1</translation>
    </message>
    <message>
        <source>a text that was removed</source>
        <translation>un texte retiré</translation>
    </message>
    <message>
        <source>%1 of %2: new</source>
        <translation>%1 de %2&#xa0;: nouveau</translation>
    </message>
    <message>
        <source>%1 of %2: no counterpart</source>
        <translation>%1 de %2&#xa0;: sans correspondant</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>number or words of the counterpart</source>
        <translation>numéro ou mots du paragraphe correspondant</translation>
    </message>
    <message>
        <source>Narrow the counterparts down</source>
        <translation>Restreindre les paragraphes correspondants</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Paragraphes correspondants</translation>
    </message>
    <message>
        <source>Align with this one</source>
        <translation>Aligner avec celui-ci</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add this one to the others</source>
        <translation>Ajouter celui-ci aux autres</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Pas de correspondant</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Suppr</translation>
    </message>
    <message>
        <source>Let the program decide</source>
        <translation>Laisser le programme décider</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Retour arrière</translation>
    </message>
    <message>
        <source>Decided by hand (Delete forgets one)</source>
        <translation>Décidé à la main (Suppr retire une décision)</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Décidé à la main</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AlignedView</name>
    <message>
        <source>Texts side by side</source>
        <translation>Textes côte à côte</translation>
    </message>
    <message>
        <source>Go there (Ctrl+Shift+G)</source>
        <translation>Y aller (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>Drag onto a paragraph of another text to align them by hand</source>
        <translation>Faites glisser sur un paragraphe d’un autre texte pour les aligner à la main</translation>
    </message>
    <message>
        <source>%1, aligned by hand</source>
        <translation>%1, aligné à la main</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Amending</name>
    <message numerus="yes">
        <source>%1 as amended: %n instruction(s) carried out.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 tel qu’amendé&#xa0;: %n instruction appliquée.</numerusform>
            <numerusform>%1 tel qu’amendé&#xa0;: %n instructions appliquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as amended: %2 of %n instruction(s) carried out, the others below.</source>
        <comment>the name of a text</comment>
        <translation>
            <numerusform>%1 tel qu’amendé&#xa0;: %2 instruction sur %n appliquée, les autres ci-dessous.</numerusform>
            <numerusform>%1 tel qu’amendé&#xa0;: %2 instructions sur %n appliquées, les autres ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as amended</source>
        <comment>name of a file without its ending</comment>
        <translation>%1 tel qu’amendé</translation>
    </message>
    <message>
        <source>Word with tracked changes (*.docx)</source>
        <translation>Word avec modifications suivies (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>Texte tel qu’amendé</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AmendmentNotice</name>
    <message>
        <source>%1 is an amendment to %2: it holds instructions and is no version of the text.</source>
        <translation>%1 est un amendement à %2&#xa0;: il contient des instructions et n’est pas une version du texte.</translation>
    </message>
    <message>
        <source>%1 is an amendment to %2, which is not open: it holds instructions and is no version of the text.</source>
        <translation>%1 est un amendement à %2, qui n’est pas ouvert&#xa0;: il contient des instructions et n’est pas une version du texte.</translation>
    </message>
    <message>
        <source>Check it against the texts</source>
        <translation>Le confronter aux textes</translation>
    </message>
    <message>
        <source>Carry it out …</source>
        <translation>L’appliquer…</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedModel</name>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Announced and done: %1</source>
        <translation>Annoncé et fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Announced and not done as announced: %1</source>
        <translation>Annoncé et non fait comme annoncé&#xa0;: %1</translation>
    </message>
    <message>
        <source>As announced, and as it stands:</source>
        <translation>Tel qu’annoncé, et tel qu’il figure dans le texte&#xa0;:</translation>
    </message>
    <message>
        <source>Done and not announced: %1</source>
        <translation>Fait et non annoncé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::AnnouncedPanel</name>
    <message>
        <source>Choose revisions …</source>
        <translation>Choisir les révisions…</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>Révisions annoncées</translation>
    </message>
    <message>
        <source>The revision</source>
        <translation>La révision</translation>
    </message>
    <message>
        <source>Choose a file of revisions that were announced to the earlier text: revision notes, or an amendment document. What was done, what was not, and what nobody announced is then listed here.</source>
        <translation>Choisissez un fichier de révisions annoncées pour le texte antérieur&#xa0;: liste de révisions ou document d’amendement. Ce qui a été fait, ce qui ne l’a pas été et ce que personne n’avait annoncé figurent alors ici.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done; not announced: %4</source>
        <comment>a file, numbers</comment>
        <translation>%1&#xa0;: %2 sur %3 faites&#xa0;; non annoncées&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeList</name>
    <message>
        <source>Find in the changes</source>
        <translation>Rechercher dans les changements</translation>
    </message>
    <message>
        <source>Hidden ones too</source>
        <translation>Les masqués aussi</translation>
    </message>
    <message>
        <source>List the changes that the filters hide as well</source>
        <translation>Lister aussi les changements que les filtres masquent</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Columns of the list of changes</source>
        <translation>Colonnes de la liste des changements</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 changes, 3 hidden</comment>
        <translation>%1, %2 masqués</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ChangeTable</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Fait dans</translation>
    </message>
</context>
<context>
    <name>resolute::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ctrl+click: only this kind</source>
        <translation>Ctrl+clic&#xa0;: ce type seulement</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>Ce type seulement</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ClassChoice</name>
    <message>
        <source>C&amp;lass of the change</source>
        <translation>C&amp;lasse du changement</translation>
    </message>
    <message>
        <source>&amp;Substantive</source>
        <translation>&amp;Fond</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>S&amp;tyle</source>
        <translation>&amp;Style</translation>
    </message>
    <message>
        <source>&amp;Editorial</source>
        <translation>Réd&amp;action</translation>
    </message>
    <message>
        <source>&amp;As the program decides</source>
        <translation>&amp;Comme le programme en décide</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>Allez d’abord à un changement (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Cet espace de travail est en lecture seule</translation>
    </message>
    <message>
        <source>Only words that changed have a class: this is a whole paragraph</source>
        <translation>Seuls les mots modifiés ont une classe&#xa0;: ceci est un paragraphe entier</translation>
    </message>
    <message>
        <source>Class of the change: %1</source>
        <translation>Classe du changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program decides the class again</source>
        <translation>Le programme décide de nouveau de la classe</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ColumnHeader</name>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>adopted without a vote</source>
        <translation>adoptée sans vote</translation>
    </message>
    <message>
        <source>adopted by a recorded vote</source>
        <translation>adoptée à l’issue d’un vote enregistré</translation>
    </message>
    <message numerus="yes">
        <source>adopted by %1 to %2, %n abstention(s)</source>
        <translation>
            <numerusform>adoptée par %1 voix contre %2, avec %n abstention</numerusform>
            <numerusform>adoptée par %1 voix contre %2, avec %n abstentions</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoptée</translation>
    </message>
</context>
<context>
    <name>resolute::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui correspondent</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ComparisonPage</name>
    <message>
        <source>No changes are shown</source>
        <translation>Aucun changement n’est affiché</translation>
    </message>
    <message>
        <source>This is the first change</source>
        <translation>C’est le premier changement</translation>
    </message>
    <message>
        <source>This is the last change</source>
        <translation>C’est le dernier changement</translation>
    </message>
    <message>
        <source>No change in this paragraph</source>
        <translation>Aucun changement dans ce paragraphe</translation>
    </message>
    <message>
        <source>This paragraph was not moved</source>
        <translation>Ce paragraphe n’a pas été déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>paragraphe inexistant</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>The newer text is on the left (Alt+\ swaps the sides)</source>
        <translation>Le texte le plus récent est à gauche (Alt+\ pour inverser)</translation>
    </message>
    <message>
        <source>marked against %1</source>
        <translation>marqué par rapport à %1</translation>
    </message>
    <message>
        <source>the others are marked against this text</source>
        <translation>les autres sont marqués par rapport à ce texte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %n paragraph(s)</source>
        <translation>
            <numerusform>%1 sur %2 dans %n paragraphe</numerusform>
            <numerusform>%1 sur %2 dans %n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe copié</numerusform>
            <numerusform>%n paragraphes copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
</context>
<context>
    <name>resolute::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a paragraph or a change to see why it is shown as it is.</source>
        <translation>Choisissez un paragraphe ou un changement pour voir pourquoi il est présenté ainsi.</translation>
    </message>
    <message>
        <source>Belongs together because</source>
        <translation>Se correspondent parce que</translation>
    </message>
    <message>
        <source>similarity %1, %2</source>
        <translation>similitude %1, %2</translation>
    </message>
    <message>
        <source>the texts differ in typography only</source>
        <translation>les textes ne diffèrent que par la typographie</translation>
    </message>
    <message>
        <source>next best: %1, %2</source>
        <translation>deuxième meilleur&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>In the series</source>
        <translation>Dans la série</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>edited, from one text to another</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>Aligné à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in common, of %1 before and %2 now</source>
        <translation>
            <numerusform>%n mot en commun, sur %1 avant et %2 maintenant</numerusform>
            <numerusform>%n mots en commun, sur %1 avant et %2 maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>rare ones among them: %1</source>
        <translation>rares parmi eux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Age of the words</source>
        <translation>Ancienneté des mots</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>tracked by %1</source>
        <translation>modification suivie, auteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>tracked by %1, %2</source>
        <comment>a person and a day</comment>
        <translation>modification suivie, auteur&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>some blanks are of another kind</source>
        <translation>certaines espaces sont d’un autre type</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of a change: its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>The texts with every change marked</source>
        <translation>Les textes avec chaque changement marqué</translation>
    </message>
    <message>
        <source>List of &amp;revisions</source>
        <translation>Liste des &amp;révisions</translation>
    </message>
    <message>
        <source>Each change in the words in which a meeting reads it out</source>
        <translation>Chaque changement dans les termes où il est lu en séance</translation>
    </message>
    <message>
        <source>Co&amp;ncordance</source>
        <translation>Tableau de co&amp;ncordance</translation>
    </message>
    <message>
        <source>Where each paragraph stood, what was done to it, and room for source, approach and rationale</source>
        <translation>Où se trouvait chaque paragraphe, ce qui en a été fait, et de la place pour la source, l’approche et la justification</translation>
    </message>
    <message>
        <source>The newer &amp;text alone</source>
        <translation>Le &amp;texte le plus récent seul</translation>
    </message>
    <message>
        <source>As it reads, mended and numbered</source>
        <translation>Tel qu’il se lit, réparé et numéroté</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The two shown: %1</source>
        <translation>Les deux affichés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The whole series, %n texts</source>
        <translation>
            <numerusform>Toute la série, %n texte</numerusform>
            <numerusform>Toute la série, %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Side by side, landscape</source>
        <translation>Côte à côte, pa&amp;ysage</translation>
    </message>
    <message>
        <source>One re&amp;dline, portrait</source>
        <translation>Un texte avec &amp;marques, portrait</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
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
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Author of the marks</source>
        <translation>&amp;Auteur des marques</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>les siens</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the Word file whose styles are used</source>
        <translation>Choisir le fichier Word dont les styles sont utilisés</translation>
    </message>
    <message>
        <source>Styles of</source>
        <translation>Styles de</translation>
    </message>
    <message>
        <source>Changed paragraphs &amp;only</source>
        <translation>Paragraphes modifiés &amp;seulement</translation>
    </message>
    <message>
        <source>&amp;Large print, to read from</source>
        <translation>&amp;Gros caractères, pour lire à voix haute</translation>
    </message>
    <message>
        <source>Say &amp;how it was made</source>
        <translation>Indiquer c&amp;omment il a été produit</translation>
    </message>
    <message>
        <source>Hashes of the texts, version and settings stand at the end. They are in the properties of the file in any case.</source>
        <translation>Les empreintes des textes, la version et les réglages figurent à la fin. Les propriétés du fichier les contiennent dans tous les cas.</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word, avec modifications suivies (.docx)</translation>
    </message>
    <message>
        <source>Word file whose styles are used</source>
        <translation>Fichier Word dont les styles sont utilisés</translation>
    </message>
    <message>
        <source>Word (*.docx *.dotx)</source>
        <translation>Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>With notes and stat&amp;uses</source>
        <translation>Avec &amp;les notes et les états</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FilterBar</name>
    <message>
        <source>Show all changes again</source>
        <translation>Afficher de nouveau tous les changements</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Modifiés seulement</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs away (F7)</source>
        <translation>Replier les paragraphes inchangés (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) hidden</source>
        <translation>
            <numerusform>%n changement masqué</numerusform>
            <numerusform>%n changements masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Only changes that do this</source>
        <translation>Seulement les changements qui ont cet effet</translation>
    </message>
    <message>
        <source>Only changes made in this text</source>
        <translation>Seulement les changements faits dans ce texte</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What a change does: any</source>
        <translation>Effet du changement&#xa0;: tous</translation>
    </message>
    <message>
        <source>What a change does: %1</source>
        <translation>Effet du changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made in any text</source>
        <translation>Faits dans n’importe quel texte</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>Faits dans %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>N’importe quel texte</translation>
    </message>
    <message>
        <source>Which kinds of change are shown</source>
        <translation>Types de changement affichés</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Types de changement</translation>
    </message>
</context>
<context>
    <name>resolute::ui::FoldModel</name>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe inchangé</numerusform>
            <numerusform>%n paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden change(s)</source>
        <translation>
            <numerusform>%n changement masqué</numerusform>
            <numerusform>%n changements masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::FontNotice</name>
    <message>
        <source>No font with Arabic letters is installed: squares stand for the words of %1. “Noto Naskh Arabic” would do.</source>
        <translation>Aucune police contenant les lettres arabes n’est installée&#xa0;: des carrés remplacent les mots de %1. «&#xa0;Noto Naskh Arabic&#xa0;» conviendrait.</translation>
    </message>
    <message>
        <source>No font with Cyrillic letters is installed: squares stand for the words of %1. “Noto Serif” would do.</source>
        <translation>Aucune police contenant les lettres cyrilliques n’est installée&#xa0;: des carrés remplacent les mots de %1. «&#xa0;Noto Serif&#xa0;» conviendrait.</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: squares stand for the words of %1. “Noto Serif CJK SC” would do.</source>
        <translation>Aucune police contenant les caractères chinois n’est installée&#xa0;: des carrés remplacent les mots de %1. «&#xa0;Noto Serif CJK SC&#xa0;» conviendrait.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::HelpWindow</name>
    <message>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Keys as they are now</source>
        <translation>Touches actuelles</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Columns of the list of keys</source>
        <translation>Colonnes de la liste des touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>This key, instead of those it has</source>
        <translation>Cette touche, au lieu de celles qu’elle a</translation>
    </message>
    <message>
        <source>This key besides those it has</source>
        <translation>Cette touche en plus de celles qu’elle a</translation>
    </message>
    <message>
        <source>No key for this command</source>
        <translation>Aucune touche pour cette commande</translation>
    </message>
    <message>
        <source>The keys it usually has</source>
        <translation>Ses touches habituelles</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Nouvelle touche pour «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Cette touche est libre.</translation>
    </message>
    <message>
        <source>This key now starts %1, which loses it.</source>
        <translation>Cette touche lance actuellement %1, qui la perdra.</translation>
    </message>
    <message>
        <source>&amp;Keys as in</source>
        <translation>Touches &amp;comme dans</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>Texts, lists and fields use this key themselves, and may lose it.</source>
        <translation>Les textes, les listes et les champs utilisent eux-mêmes cette touche et pourraient la perdre.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::KeysModel</name>
    <message>
        <source>Changed; usually %1</source>
        <translation>Modifiée&#xa0;; habituellement %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>resolute::ui::MainWindow</name>
    <message>
        <source>Open texts</source>
        <translation>Ouvrir des textes</translation>
    </message>
    <message>
        <source>Resolute</source>
        <translation>Resolute</translation>
    </message>
    <message>
        <source>The texts cannot be compared</source>
        <translation>Les textes ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be read</source>
        <translation>
            <numerusform>%n texte ne peut être lu</numerusform>
            <numerusform>%n textes ne peuvent être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of texts says why. Open another to compare.</source>
        <translation>La liste des textes dit pourquoi. Ouvrez-en un autre pour comparer.</translation>
    </message>
    <message>
        <source>One text is open. Drop another to compare it with.</source>
        <translation>Un texte est ouvert. Déposez-en un autre pour le comparer.</translation>
    </message>
    <message>
        <source>Show on the &amp;left</source>
        <translation>Afficher à &amp;gauche</translation>
    </message>
    <message>
        <source>Show on the &amp;right</source>
        <translation>Afficher à &amp;droite</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Add texts …</source>
        <translation>&amp;Ajouter des textes…</translation>
    </message>
    <message>
        <source>Spec&amp;imen</source>
        <translation>&amp;Spécimen</translation>
    </message>
    <message>
        <source>&amp;Read all again</source>
        <translation>&amp;Tout relire</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Changement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph …</source>
        <translation>&amp;Aller au paragraphe…</translation>
    </message>
    <message>
        <source>&amp;Other end of a move</source>
        <translation>A&amp;utre extrémité du déplacement</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>&amp;Inverser les côtés</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Toutes les commandes (F10)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Changed paragraphs only</source>
        <translation>Paragraphes &amp;modifiés seulement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus pet&amp;it</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation>&amp;Barre de menus</translation>
    </message>
    <message>
        <source>&amp;First change</source>
        <translation>Pr&amp;emier changement</translation>
    </message>
    <message>
        <source>&amp;Last change</source>
        <translation>&amp;Dernier changement</translation>
    </message>
    <message>
        <source>Next change &amp;in the paragraph</source>
        <translation>Changement suivant dans le para&amp;graphe</translation>
    </message>
    <message>
        <source>Previous &amp;change in the paragraph</source>
        <translation>&amp;Changement précédent dans le paragraphe</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>Escape leaves the presentation.</source>
        <translation>Échap quitte la présentation.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped: PDF, Word, OpenDocument, HTML, Markdown and plain text are read.</source>
        <translation>Il n’y a aucun texte dans ce qui a été déposé&#xa0;: PDF, Word, OpenDocument, HTML, Markdown et texte brut peuvent être lus.</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Changed on disk and read again: %1</source>
        <comment>names of files</comment>
        <translation>Modifié sur le disque et relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer there: %1. What was read of it stays open.</source>
        <comment>names of files</comment>
        <translation>N’existe plus&#xa0;: %1. Ce qui en a été lu reste ouvert.</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>To&amp;uches…</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>Pré&amp;sentation</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About Resolute</source>
        <translation>À &amp;propos de Resolute</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export as one red&amp;line …</source>
        <translation>Exporter en un texte avec &amp;marques…</translation>
    </message>
    <message>
        <source>A&amp;nnotate my PDF …</source>
        <translation>A&amp;nnoter mon PDF…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>The later text is no PDF, so that there are no pages of its own to mark.</source>
        <translation>Le texte postérieur n’est pas un PDF&#xa0;: il n’a pas de pages propres à annoter.</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <translation>%1, annoté.pdf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Announced revisions</source>
        <translation>Révisions annoncées</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check &amp;announced revisions …</source>
        <translation>Vérifier les révisions &amp;annoncées…</translation>
    </message>
    <message>
        <source>Open the text that is to be amended first.</source>
        <translation>Ouvrez d’abord le texte à amender.</translation>
    </message>
    <message>
        <source>Carry &amp;out amendments …</source>
        <translation>A&amp;ppliquer des amendements…</translation>
    </message>
    <message>
        <source>Show it in its &amp;source</source>
        <translation>Le montrer dans sa &amp;source</translation>
    </message>
    <message>
        <source>Cannot be read again, and stays open as it was read last: %1</source>
        <comment>files, and what is wrong</comment>
        <translation>Impossible à relire&#xa0;; reste ouvert tel qu’il a été lu la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>those that stand behind each other</comment>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Substantive changes only</source>
        <translation>Changements de fond seulement</translation>
    </message>
    <message>
        <source>Remove from the &amp;series</source>
        <translation>&amp;Retirer de la série</translation>
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
        <translation>convenu</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>non convenu</translation>
    </message>
    <message>
        <source>to revise</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>%1, in another text</source>
        <translation>%1, dans un autre texte</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1, introuvable</translation>
    </message>
    <message>
        <source>%1, other words now</source>
        <translation>%1, les mots ont changé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wrote otherwise: %2</source>
        <translation>%1 a écrit autre chose&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note on %1, by %2: %3</source>
        <translation>Note sur %1, par %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NotesPanel</name>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the note (F2)</source>
        <translation>Modifier la note (F2)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer the note (Ctrl+R)</source>
        <translation>Répondre à la note (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the note (Del)</source>
        <translation>Supprimer la note (Suppr)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Status of the change</source>
        <translation>État du changement</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>attribué à</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>No note contains these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <source>No notes yet. Go to a paragraph or a change and write beside it what is to be said about it.</source>
        <translation>Pas encore de notes. Allez à un paragraphe ou à un changement et écrivez à côté ce qu’il y a à en dire.</translation>
    </message>
    <message>
        <source>Status of the change in %1</source>
        <translation>État du changement dans %1</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>Aucun changement n’est choisi</translation>
    </message>
    <message>
        <source>%1 decided otherwise: %2</source>
        <translation>%1 en a décidé autrement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Answer the note</source>
        <translation>Répondre à la note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Nouvelle note sur %1</translation>
    </message>
    <message>
        <source>Class of the change</source>
        <translation>Classe du changement</translation>
    </message>
    <message>
        <source>Class of the change: choose another where the program is wrong</source>
        <translation>Classe du changement&#xa0;: choisissez-en une autre si le programme se trompe</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of a change that is a whole paragraph</comment>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>as the program decides</source>
        <translation>comme le programme en décide</translation>
    </message>
</context>
<context>
    <name>resolute::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Dispositif</translation>
    </message>
</context>
<context>
    <name>resolute::ui::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Vue d’ensemble des changements</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PanelTitle</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>resolute::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>List of revisions</source>
        <translation>Liste des révisions</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Tableau de concordance</translation>
    </message>
    <message>
        <source>The newer text alone</source>
        <translation>Le texte le plus récent seul</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>Side by side, landscape</source>
        <translation>Côte à côte, paysage</translation>
    </message>
    <message>
        <source>One redline, portrait</source>
        <translation>Un texte avec marques, portrait</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
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
        <translation>Paragraphes modifiés &amp;seulement</translation>
    </message>
    <message>
        <source>La&amp;rge print, to read from</source>
        <translation>&amp;Gros caractères, pour lire à voix haute</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); the last ones are printed, but not shown.</source>
        <translation>
            <numerusform>%n page&#xa0;; les dernières sont imprimées, mais pas affichées.</numerusform>
            <numerusform>%n pages&#xa0;; les dernières sont imprimées, mais pas affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>L’imprimante ne l’a pas accepté.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the series</source>
        <translation>
            <numerusform>%n texte de la série</numerusform>
            <numerusform>%n textes de la série</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papier</translation>
    </message>
</context>
<context>
    <name>resolute::ui::QuickBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>words in both texts</source>
        <translation>mots dans les deux textes</translation>
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
        <translation>Les notes ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>There are notes or decisions that are in no workspace file yet.</source>
        <translation>Il y a des notes ou des décisions qui ne sont encore dans aucun fichier d’espace de travail.</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace (*.resolute)</source>
        <translation>Espace de travail (*.resolute)</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Merged with what somebody else saved.</source>
        <translation>Fusionné avec ce que quelqu’un d’autre a enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): both versions are kept.</source>
        <translation>
            <numerusform>%n conflit&#xa0;: les deux versions sont conservées.</numerusform>
            <numerusform>%n conflits&#xa0;: les deux versions sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>Enre&amp;gistrer l’espace de travail</translation>
    </message>
    <message>
        <source>Save &amp;workspace as …</source>
        <translation>Enregistrer l’espace de travail so&amp;us…</translation>
    </message>
    <message>
        <source>Save workspace with its &amp;texts inside …</source>
        <translation>Enregistrer l’espace de travail avec ses te&amp;xtes…</translation>
    </message>
    <message>
        <source>&amp;Merge with a workspace …</source>
        <translation>&amp;Fusionner avec un espace de travail…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Convenu</translation>
    </message>
    <message>
        <source>N&amp;ot agreed</source>
        <translation>N&amp;on convenu</translation>
    </message>
    <message>
        <source>To &amp;revise</source>
        <translation>À &amp;réviser</translation>
    </message>
    <message>
        <source>Note&amp;d</source>
        <translation>No&amp;té</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>À tra&amp;iter</translation>
    </message>
    <message>
        <source>Ne&amp;xt change to review</source>
        <translation>Changement &amp;suivant à examiner</translation>
    </message>
    <message>
        <source>&amp;Previous change to review</source>
        <translation>Changement &amp;précédent à examiner</translation>
    </message>
    <message>
        <source>&amp;Your name …</source>
        <translation>&amp;Votre nom…</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 sur %2 examinés</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>What this note is about does not stand in the two texts that are shown</source>
        <translation>Ce dont parle cette note ne figure pas dans les deux textes affichés</translation>
    </message>
    <message>
        <source>Go to a change first (F8)</source>
        <translation>Allez d’abord à un changement (F8)</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Cet espace de travail est en lecture seule</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All changes are reviewed</source>
        <translation>Tous les changements sont examinés</translation>
    </message>
    <message>
        <source>No further change to review in this direction</source>
        <translation>Plus aucun changement à examiner dans ce sens</translation>
    </message>
    <message>
        <source>Made by a newer version of this program: it can be read, and not be changed</source>
        <translation>Créé par une version plus récente du programme&#xa0;: il peut être lu, mais pas modifié</translation>
    </message>
    <message>
        <source>Notes and decisions that were not saved last time are here again</source>
        <translation>Les notes et décisions non enregistrées la dernière fois sont de nouveau là</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside your notes and decisions.</source>
        <translation>Il figure à côté de vos notes et décisions.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewMargin</name>
    <message>
        <source>Notes and decisions beside the texts</source>
        <translation>Notes et décisions à côté des textes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) reviewed: %2</source>
        <translation>
            <numerusform>%1 sur %n changement examiné&#xa0;: %2</numerusform>
            <numerusform>%1 sur %n changements examinés&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::ReviewStore</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Answer note</source>
        <translation>Répondre à la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Définir l’état</translation>
    </message>
    <message>
        <source>Assign change</source>
        <translation>Attribuer le changement</translation>
    </message>
    <message>
        <source>Correct class</source>
        <translation>Corriger la classe</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SeriesRibbon</name>
    <message>
        <source>All paragraphs</source>
        <translation>Tous les paragraphes</translation>
    </message>
    <message>
        <source>Changed somewhere</source>
        <translation>Modifiés quelque part</translation>
    </message>
    <message>
        <source>Came or went</source>
        <translation>Apparus ou retirés</translation>
    </message>
    <message>
        <source>Which paragraphs are shown</source>
        <translation>Quels paragraphes sont affichés</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>History of the words</source>
        <translation>Historique des mots</translation>
    </message>
    <message>
        <source>Open two or more texts of one resolution: each paragraph is then followed through all of them here.</source>
        <translation>Ouvrez deux textes ou plus d’une même résolution&#xa0;: chaque paragraphe est alors suivi ici de texte en texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>61 paragraphs, 12 hidden</comment>
        <translation>%1, %2 masqués</translation>
    </message>
    <message>
        <source>Choose a cell to see since when its words stand there.</source>
        <translation>Choisissez une cellule pour voir depuis quand ses mots y figurent.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SettingsDialog</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast, black on white</source>
        <translation>Contraste élevé, &amp;noir sur blanc</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Contraste élevé, &amp;blanc sur noir</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monochrome</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Mouvements &amp;réduits</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>&amp;Ouvrir au démarrage ce qui était ouvert à la fin</translation>
    </message>
    <message>
        <source>Read a &amp;file again when it changes on disk</source>
        <translation>Relire un &amp;fichier quand il change sur le disque</translation>
    </message>
    <message>
        <source>Show the menu &amp;bar</source>
        <translation>Afficher la &amp;barre de menus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The window speaks it at once; texts keep their own language</source>
        <translation>La fenêtre l’adopte aussitôt&#xa0;; les textes gardent leur propre langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Type of &amp;panels and menus</source>
        <translation>Caractères des &amp;panneaux et menus</translation>
    </message>
    <message>
        <source>T&amp;ype of the texts</source>
        <translation>Cara&amp;ctères des textes</translation>
    </message>
    <message>
        <source>Nothing glides: folds and jumps are done at once</source>
        <translation>Rien ne glisse&#xa0;: replis et sauts sont immédiats</translation>
    </message>
    <message>
        <source>beside the newest text</source>
        <translation>à côté du texte le plus récent</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation>Choisir le dossier d’exportation</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Dossier d’exportation</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>Les &amp;exports vont dans</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>To&amp;uches…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Type of panels and menus</source>
        <translation>Caractères des panneaux et menus</translation>
    </message>
    <message>
        <source>Type of the texts</source>
        <translation>Caractères des textes</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourcePages</name>
    <message>
        <source>Pages of the source</source>
        <translation>Pages de la source</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>La page %1 est en cours de tracé…</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceText</name>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>The text of the file as it was read, with line numbers</source>
        <translation>Le texte du fichier tel qu’il a été lu, avec les numéros de ligne</translation>
    </message>
    <message>
        <source>%1 goes on in line %2</source>
        <translation>%1 continue à la ligne %2</translation>
    </message>
    <message>
        <source>%1 comes from line %2</source>
        <translation>%1 vient de la ligne %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::SourceView</name>
    <message>
        <source>it is too long to be shown</source>
        <translation>il est trop long pour être affiché</translation>
    </message>
    <message>
        <source>The source of the paragraph you read stands here.</source>
        <translation>La source du paragraphe que vous lisez s’affiche ici.</translation>
    </message>
    <message>
        <source>%1 has pages, and no lines that could be shown here.</source>
        <translation>%1 a des pages, et aucune ligne à afficher ici.</translation>
    </message>
    <message>
        <source>This text was read from standard input, and is kept nowhere.</source>
        <translation>Ce texte a été lu sur l’entrée standard et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 ne peut pas être affiché&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::StartPage</name>
    <message>
        <source>Open texts …</source>
        <translation>Ouvrir des textes…</translation>
    </message>
    <message>
        <source>Look at the specimen</source>
        <translation>Voir le spécimen</translation>
    </message>
    <message>
        <source>Four invented texts with every kind of change, and two votes</source>
        <translation>Quatre textes inventés, avec toutes sortes de changements et deux votes</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Drop two or more texts here</source>
        <translation>Déposez ici deux textes ou plus</translation>
    </message>
    <message>
        <source>Drafts and adopted resolutions are laid beside each other, paragraph by paragraph.</source>
        <translation>Projets et résolutions adoptées sont placés côte à côte, paragraphe par paragraphe.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer there</source>
        <translation>
            <numerusform>%n fichier n’existe plus</numerusform>
            <numerusform>%n fichiers n’existent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Rouvrir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, HTML, Markdown and plain text, also a whole folder</source>
        <translation>PDF, Word, OpenDocument, HTML, Markdown et texte brut, ou un dossier entier</translation>
    </message>
</context>
<context>
    <name>resolute::ui::TextsModel</name>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adoptée</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>no resolution</source>
        <translation>pas une résolution</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>lecture annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) by %1</source>
        <translation>
            <numerusform>%n modification suivie, auteur&#xa0;: %1</numerusform>
            <numerusform>%n modifications suivies, auteur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), among the notes</source>
        <translation>
            <numerusform>%n commentaire, parmi les notes</numerusform>
            <numerusform>%n commentaires, parmi les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n modification suivie</numerusform>
            <numerusform>%n modifications suivies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resolute::ui::Timeline</name>
    <message>
        <source>Texts of the series; two are compared</source>
        <translation>Textes de la série&#xa0;; deux sont comparés</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <translation>%1 à gauche, %2 à droite</translation>
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
        <translation>%1, à gauche</translation>
    </message>
    <message>
        <source>%1, on the right</source>
        <translation>%1, à droite</translation>
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
            <numerusform>%1 est affiché avant et après %n modification suivie (%2).</numerusform>
            <numerusform>%1 est affiché avant et après %n modifications suivies (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Only as proposed</source>
        <translation>Seulement tel que proposé</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tracked change(s) by %2; it is read as proposed.</source>
        <translation>
            <numerusform>%1 contient %n modification suivie (%2)&#xa0;; il est lu tel que proposé.</numerusform>
            <numerusform>%1 contient %n modifications suivies (%2)&#xa0;; il est lu tel que proposé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts have tracked changes; they are read as proposed.</source>
        <translation>
            <numerusform>%n texte contient des modifications suivies&#xa0;; il est lu tel que proposé.</numerusform>
            <numerusform>%n textes contiennent des modifications suivies&#xa0;; ils sont lus tels que proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Montrer avant et après</translation>
    </message>
    <message>
        <source>Trac&amp;ked changes in the newer text</source>
        <translation>Mo&amp;difications suivies du texte le plus récent</translation>
    </message>
    <message>
        <source>Tracked changes: before and after them</source>
        <translation>Modifications suivies&#xa0;: avant et après</translation>
    </message>
    <message>
        <source>Tracked changes: as proposed</source>
        <translation>Modifications suivies&#xa0;: tel que proposé</translation>
    </message>
    <message>
        <source>Tracked changes: as before</source>
        <translation>Modifications suivies&#xa0;: tel qu’il était</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>Modi&amp;fications suivies</translation>
    </message>
    <message>
        <source>&amp;Before and after them</source>
        <translation>&amp;Avant et après</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Tel que &amp;proposé</translation>
    </message>
    <message>
        <source>As be&amp;fore</source>
        <translation>Tel qu’il é&amp;tait</translation>
    </message>
</context>
<context>
    <name>resolute::ui::ViewActions</name>
    <message>
        <source>&amp;All texts</source>
        <translation>T&amp;ous les textes</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>Texte avec ma&amp;rques</translation>
    </message>
    <message>
        <source>&amp;Word age</source>
        <translation>Anci&amp;enneté des mots</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>Copier avec les &amp;marques</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Copier comme ré&amp;férence</translation>
    </message>
    <message>
        <source>Align by &amp;hand …</source>
        <translation>&amp;Aligner à la main…</translation>
    </message>
    <message>
        <source>Mark against %1</source>
        <translation>Marquer par rapport à %1</translation>
    </message>
    <message>
        <source>Mark against the text before</source>
        <translation>Marquer par rapport au texte précédent</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Omettre %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Marks show what changed against</source>
        <translation>Les marques montrent ce qui a changé par rapport à</translation>
    </message>
    <message>
        <source>the text before</source>
        <translation>le texte précédent</translation>
    </message>
    <message>
        <source>Texts shown</source>
        <translation>Textes affichés</translation>
    </message>
    <message>
        <source>Select &amp;all of this text</source>
        <translation>Sélectionner &amp;tout ce texte</translation>
    </message>
    <message>
        <source>&amp;Mark the others against this text</source>
        <translation>&amp;Marquer les autres par rapport à ce texte</translation>
    </message>
    <message>
        <source>Mark each against the text &amp;before</source>
        <translation>Marquer chacun par rapport au texte &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Leave this text out</source>
        <translation>&amp;Omettre ce texte</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteBars</name>
    <message>
        <source>Tallies of the votes</source>
        <translation>Résultats des votes</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>vote, number of States, position</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>majority</source>
        <comment>the line that a vote must reach</comment>
        <translation>majorité</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of States, position</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <comment>how many more votes in favour than against</comment>
        <translation>adoptée avec %1 voix d’avance</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>non adoptée</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <comment>votes needed for the majority, of those in favour and against</comment>
        <translation>%1 sur %2 nécessaires</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteChangesModel</name>
    <message>
        <source>deleted, %1</source>
        <translation>supprimé, %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>nouveau, %1</translation>
    </message>
    <message>
        <source>inserted %1</source>
        <translation>inséré %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>supprimé %1</translation>
    </message>
    <message>
        <source>%1 replaced by %2</source>
        <translation>%1 remplacé par %2</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteDelegate</name>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>auteur</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteFlow</name>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>not in the vote</source>
        <translation>absent du vote</translation>
    </message>
    <message>
        <source>%1: %2 both times</source>
        <comment>12 States, position</comment>
        <translation>%1&#xa0;: %2 les deux fois</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>12 States, earlier and later position</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteMatrix</name>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>États par groupe régional, avec une marque pour chaque vote</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>regional group</comment>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>sponsor</source>
        <comment>mark after the name of a State</comment>
        <translation>auteur</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VoteModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a State&apos;s earlier and later position</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>took part once</source>
        <translation>a pris part une fois</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>imprimé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>sponsor of %n text(s) of this series</source>
        <translation>
            <numerusform>auteur de %n texte de cette série</numerusform>
            <numerusform>auteur de %n textes de cette série</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in no list, and whether it was a member then is not known here.</source>
        <translation>Il ne figure sur aucune liste, et on ignore ici s’il était membre à l’époque.</translation>
    </message>
    <message>
        <source>This text gives the tally and does not name the States.</source>
        <translation>Ce texte donne le résultat sans nommer les États.</translation>
    </message>
</context>
<context>
    <name>resolute::ui::VotePanel</name>
    <message>
        <source>None of these texts has a recorded vote.
Where a text says how each State voted, its vote stands here.</source>
        <translation>Aucun de ces textes ne comporte de vote enregistré.
Lorsqu’un texte dit comment chaque État a voté, son vote s’affiche ici.</translation>
    </message>
    <message>
        <source>The two votes between which the flow is shown</source>
        <translation>Les deux votes entre lesquels l’évolution est montrée</translation>
    </message>
    <message>
        <source>Find a State</source>
        <translation>Rechercher un État</translation>
    </message>
    <message>
        <source>Find a State by name or code</source>
        <translation>Rechercher un État par nom ou code</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>States and their positions</source>
        <translation>Les États et leurs positions</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two votes</comment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Toute position</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <comment>12 States, 34 hidden</comment>
        <translation>%1, %2 masqués</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Hand the votes on</source>
        <translation>Exporter les votes</translation>
    </message>
    <message>
        <source>Copy the States shown as CSV</source>
        <translation>Copier les États affichés au format CSV</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>States in a list</source>
        <translation>Les États en liste</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>States by regional group, with a mark for each vote</source>
        <translation>États par groupe régional, avec une marque pour chaque vote</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What changed in the text between the two votes; no cause is claimed</source>
        <translation>Ce qui a changé dans le texte entre les deux votes&#xa0;; aucune cause n’est avancée</translation>
    </message>
    <message>
        <source>Substantive changes of the text between the two votes</source>
        <translation>Changements de fond du texte entre les deux votes</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>number of substantive changes</comment>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>Save the votes as picture</source>
        <translation>Enregistrer les votes comme image</translation>
    </message>
    <message>
        <source>votes.png</source>
        <comment>name of a file</comment>
        <translation>votes.png</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>How the States moved between the two votes</source>
        <translation>Comment les États ont évolué entre les deux votes</translation>
    </message>
    <message>
        <source>Save the votes as CSV</source>
        <translation>Enregistrer les votes au format CSV</translation>
    </message>
    <message>
        <source>votes.csv</source>
        <comment>name of a file</comment>
        <translation>votes.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the States shown as CSV…</source>
        <translation>Enregistrer les États affichés au format CSV…</translation>
    </message>
    <message>
        <source>Which States are shown</source>
        <translation>États affichés</translation>
    </message>
</context>
</TS>
