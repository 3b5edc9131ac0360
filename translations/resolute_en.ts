<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Print</name>
        <message numerus="yes">
            <source>%n unchanged paragraph(s)</source>
            <translation>
                <numerusform>%n unchanged paragraph</numerusform>
                <numerusform>%n unchanged paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n State(s) changed position</source>
            <translation>
                <numerusform>%n State changed position</numerusform>
                <numerusform>%n States changed position</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2: %n texts compared</source>
            <translation>
                <numerusform>%1 to %2: %n texts compared</numerusform>
                <numerusform>%1 to %2: %n texts compared</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n same</source>
            <translation>
                <numerusform>%n same</numerusform>
                <numerusform>%n same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edited</source>
            <translation>
                <numerusform>%n edited</numerusform>
                <numerusform>%n edited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n moved</numerusform>
                <numerusform>%n moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n split</source>
            <translation>
                <numerusform>%n split</numerusform>
                <numerusform>%n split</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%n merged</numerusform>
                <numerusform>%n merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%n deleted</numerusform>
                <numerusform>%n deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n renumbered</source>
            <translation>
                <numerusform>%n renumbered</numerusform>
                <numerusform>%n renumbered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n text</numerusform>
                <numerusform>%n texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stop</name>
        <message numerus="yes">
            <source>%n word(s) inserted: %1</source>
            <translation>
                <numerusform>%n word inserted: %1</numerusform>
                <numerusform>%n words inserted: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) deleted: %1</source>
            <translation>
                <numerusform>%n word deleted: %1</numerusform>
                <numerusform>%n words deleted: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Votes</name>
        <message numerus="yes">
            <source>%n States</source>
            <translation>
                <numerusform>%n States</numerusform>
                <numerusform>%n States</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::Amending</name>
        <message numerus="yes">
            <source>%1 as amended: %n instruction(s) carried out.</source>
            <comment>the name of a text</comment>
            <translation>
                <numerusform>%1 as amended: %n instruction carried out.</numerusform>
                <numerusform>%1 as amended: %n instructions carried out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 as amended: %2 of %n instruction(s) carried out, the others below.</source>
            <comment>the name of a text</comment>
            <translation>
                <numerusform>%1 as amended: %2 of %n instruction carried out, the others below.</numerusform>
                <numerusform>%1 as amended: %2 of %n instructions carried out, the others below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::ChangeList</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::ColumnHeader</name>
        <message numerus="yes">
            <source>adopted by %1 to %2, %n abstention(s)</source>
            <translation>
                <numerusform>adopted by %1 to %2, %n abstention</numerusform>
                <numerusform>adopted by %1 to %2, %n abstentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::ComparisonPage</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 in %n paragraph(s)</source>
            <translation>
                <numerusform>%1 of %2 in %n paragraph</numerusform>
                <numerusform>%1 of %2 in %n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n paragraph(s)</source>
            <translation>
                <numerusform>Copied %n paragraph</numerusform>
                <numerusform>Copied %n paragraphs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::DetailsPanel</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) in common, of %1 before and %2 now</source>
            <translation>
                <numerusform>%n word in common, of %1 before and %2 now</numerusform>
                <numerusform>%n words in common, of %1 before and %2 now</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::ExportDialog</name>
        <message numerus="yes">
            <source>The whole series, %n texts</source>
            <translation>
                <numerusform>The whole series, %n texts</numerusform>
                <numerusform>The whole series, %n texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::FilterBar</name>
        <message numerus="yes">
            <source>%n change(s) hidden</source>
            <translation>
                <numerusform>%n change hidden</numerusform>
                <numerusform>%n changes hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::FoldModel</name>
        <message numerus="yes">
            <source>%n unchanged paragraph(s)</source>
            <translation>
                <numerusform>%n unchanged paragraph</numerusform>
                <numerusform>%n unchanged paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden change(s)</source>
            <translation>
                <numerusform>%n hidden change</numerusform>
                <numerusform>%n hidden changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::MainWindow</name>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n text</numerusform>
                <numerusform>%n texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) cannot be read</source>
            <translation>
                <numerusform>%n text cannot be read</numerusform>
                <numerusform>%n texts cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::PrintDialog</name>
        <message numerus="yes">
            <source>%n page(s); the last ones are printed, but not shown.</source>
            <translation>
                <numerusform>%n page; the last ones are printed, but not shown.</numerusform>
                <numerusform>%n pages; the last ones are printed, but not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of the series</source>
            <translation>
                <numerusform>%n text of the series</numerusform>
                <numerusform>%n texts of the series</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::ReviewDesk</name>
        <message numerus="yes">
            <source>%n conflict(s): both versions are kept.</source>
            <translation>
                <numerusform>%n conflict: both versions are kept.</numerusform>
                <numerusform>%n conflicts: both versions are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::ReviewMargin</name>
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
                <numerusform>%1 of %n change reviewed: %2</numerusform>
                <numerusform>%1 of %n changes reviewed: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::SeriesRibbon</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::StartPage</name>
        <message numerus="yes">
            <source>%n file(s) no longer there</source>
            <translation>
                <numerusform>%n file no longer there</numerusform>
                <numerusform>%n files no longer there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::TextsModel</name>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tracked change(s) by %1</source>
            <translation>
                <numerusform>%n tracked change by %1</numerusform>
                <numerusform>%n tracked changes by %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s), among the notes</source>
            <translation>
                <numerusform>%n comment, among the notes</numerusform>
                <numerusform>%n comments, among the notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tracked change(s)</source>
            <translation>
                <numerusform>%n tracked change</numerusform>
                <numerusform>%n tracked changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::TrackedChoice</name>
        <message numerus="yes">
            <source>%1 is shown before and after its %n tracked change(s) by %2.</source>
            <translation>
                <numerusform>%1 is shown before and after its %n tracked change by %2.</numerusform>
                <numerusform>%1 is shown before and after its %n tracked changes by %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has %n tracked change(s) by %2; it is read as proposed.</source>
            <translation>
                <numerusform>%1 has %n tracked change by %2; it is read as proposed.</numerusform>
                <numerusform>%1 has %n tracked changes by %2; it is read as proposed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts have tracked changes; they are read as proposed.</source>
            <translation>
                <numerusform>%n texts have tracked changes; they are read as proposed.</numerusform>
                <numerusform>%n texts have tracked changes; they are read as proposed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::VoteModel</name>
        <message numerus="yes">
            <source>sponsor of %n text(s) of this series</source>
            <translation>
                <numerusform>sponsor of %n text of this series</numerusform>
                <numerusform>sponsor of %n texts of this series</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>resolute::ui::VotePanel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
