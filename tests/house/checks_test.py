# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks find what they look for, and leave alone what is right."""
import os
import subprocess
import tempfile
import unittest

import arrows
import manuals
import sources
import tree

TABLE = arrows.read_table("core/base:\ncore/text: core/base\nui/views: core/text core/base\n")
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Arrows(unittest.TestCase):
    def found(self, path, text):
        return len(arrows.check(path, text, TABLE))

    def test_along_the_arrows(self):
        self.assertEqual(self.found("core/text/fold.cpp", '#include "core/text/fold.h"\n#include "core/base/range.h"\n#include <vector>\n'), 0)
        self.assertEqual(self.found("ui/views/a.cpp", '#include "core/text/fold.h"\n#include <QWidget>\n'), 0)
        self.assertEqual(self.found("core/text/a.cpp", '#include "embedded/resolute-text.h"\n'), 0)

    def test_against_the_arrows(self):
        self.assertEqual(self.found("core/base/a.h", '#include "core/text/fold.h"\n'), 1)
        self.assertEqual(self.found("core/text/a.cpp", '#include "ui/views/a.h"\n'), 1)

    def test_qt_in_the_core(self):
        for name in ("QString", "QtCore/QString", "qglobal.h", "QtGlobal", "KSyntaxHighlighting/Format"):
            self.assertEqual(self.found("core/base/a.h", f"#include <{name}>\n"), 1, name)

    def test_names_from_elsewhere(self):
        self.assertEqual(self.found("core/base/a.h", '#include "range.h"\n'), 1)
        self.assertEqual(self.found("core/new/a.h", ""), 1)

    def test_cycles(self):
        self.assertEqual(arrows.cycles(TABLE), [])
        self.assertEqual(arrows.cycles(arrows.read_table("a: b\nb: c\nc: a\nd: a\n")), ["a", "b", "c"])


class Files(unittest.TestCase):
    def test_what_people_write_beside_the_folders_is_theirs(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("README.md", "comparison.html", "core/new.cpp"):
                os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
                with open(os.path.join(folder, name), "w", encoding="utf-8"):
                    pass
            self.assertEqual(tree.files(folder), ["README.md", "comparison.html", "core/new.cpp"])
            git = ["git", "-C", folder]
            if subprocess.run([*git, "init", "-q"], check=False, stderr=subprocess.DEVNULL).returncode != 0:
                self.skipTest("git is not here")
            subprocess.run([*git, "add", "README.md"], check=True)
            self.assertEqual(tree.files(folder), ["README.md", "core/new.cpp"])


class Sources(unittest.TestCase):
    def found(self, path, text):
        return len(sources.check(path, text, ["packages.example"]))

    def test_clean(self):
        self.assertEqual(self.found("core/base/a.cpp", SPDX + 'const Message a{"a", RESOLUTE_MESSAGE("message", "b")};\n'), 0)
        self.assertEqual(self.found("ui/a.cpp", SPDX + 'label->setText(tr("Find"));\nlabel->setText(u"→"_s);\n'), 0)
        self.assertEqual(self.found("tools/a", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"), 0)

    def test_own_header_first(self):
        find = lambda path, text: len(sources.own_header(path, text, lambda header: header == "core/a/b.h"))
        self.assertEqual(find("core/a/b.cpp", '// what\n#include "core/a/b.h"\n#include <x>\n'), 0)
        self.assertEqual(find("core/a/b.cpp", '#include <x>\n#include "core/a/b.h"\n'), 1)
        self.assertEqual(find("core/a/b.cpp", "int x;\n"), 1)
        self.assertEqual(find("core/a/c.cpp", "#include <x>\n"), 0)

    def test_each_finding(self):
        for path, text in (("core/a.cpp", "int a;\n"), ("core/a.h", SPDX), ("core/a.cpp", SPDX + "// TO" + "DO later\n"),
                           ("docs/a.md", "see /wor" + "k/a\n"), ("docs/a.md", "from packages.example\n"),
                           ("core/a.cpp", SPDX + 'RESOLUTE_MESSAGE("other", "b")\n'), ("core/a.cpp", SPDX + 'RESOLUTE_MESSAGE("message", b)\n'),
                           ("ui/a.cpp", SPDX + 'label->setText(u"Find"_s);\n'), ("core/a.cpp", SPDX + "\n" * sources.LONGEST)):
            self.assertEqual(self.found(path, text), 1, (path, text[-40:]))


class Manuals(unittest.TestCase):
    ENGLISH = """# Manual

## Finding

`Ctrl+F` finds. *View*, *Carry out amendments* do more; see [there](#handing-it-on).

| key | |
|---|---|
| `F5`, `F6` | again |

```console
$ resolute parse a.md
```

### Handing it on
"""
    FRENCH = (ENGLISH.replace("Manual", "Manuel").replace("Finding", "Rechercher").replace("finds", "recherche").replace("*View*", "*Affichage*")
              .replace("*Carry out amendments*", "*Exécuter des amendements*").replace("Handing it on", "Transmettre").replace("again", "encore"))
    NAMES = {"View": {"Affichage", "Vue"}, "Carry out amendments": {"Exécuter des amendements"}}

    def found(self, french):
        return manuals.check("manual.fr.md", manuals.sections(self.ENGLISH), manuals.sections(french), self.NAMES)

    def test_clean(self):
        self.assertEqual(self.found(self.FRENCH), [])
        self.assertEqual(self.found(self.FRENCH.replace("*Affichage*", "*Vue*")), [])
        self.assertEqual(manuals.check_english(manuals.sections(self.ENGLISH), self.NAMES), [])

    def test_each_finding(self):
        for english, french in (("## Rechercher", "### Rechercher"), ("### Transmettre\n", ""), ("`Ctrl+F`", "`Ctrl+G`"), ("`Ctrl+F`", "Ctrl+F"),
                                ("*Affichage*", "Affichage"), ("*Affichage*", "*Affichages*"), ("#handing-it-on", "#transmettre"), ("| encore |", "|"),
                                ("`F5`, `F6`", "`F5`"), ("parse a.md", "parse b.md"), ("recherche.", "recherche.\n\nEt plus."), ("recherche", "* recherche"),
                                ("*Affichage*", "a*Affichage …*a"), ("Transmettre", "Handing it on")):
            self.assertIn(english, self.FRENCH)
            self.assertNotEqual(self.found(self.FRENCH.replace(english, french)), [], french)

    def test_a_name_that_is_none(self):
        self.assertEqual(len(manuals.check_english(manuals.sections(self.ENGLISH.replace("*View*", "*Views*")), self.NAMES)), 1)
        self.assertEqual(len(manuals.check_english(manuals.sections(self.ENGLISH.replace("#handing", "#holding")), self.NAMES)), 1)

    def test_what_has_fallen_behind(self):
        before = manuals.sections(self.ENGLISH)
        text = manuals.write_state({"fr": {section.heading: section.digest() for section in before}}, before)
        taken = manuals.read_state(text)["fr"]
        self.assertEqual(manuals.check_state("fr", before, taken), [])
        self.assertEqual(manuals.check_state("fr", manuals.sections(self.ENGLISH.replace(". *View*", ".\n*View*")), taken), [])
        self.assertEqual(len(manuals.check_state("fr", manuals.sections(self.ENGLISH.replace("finds", "seeks")), taken)), 1)
        self.assertEqual(len(manuals.check_state("fr", manuals.sections(self.ENGLISH + "### New\n"), taken)), 1)
        self.assertEqual(len(manuals.check_state("es", before, manuals.read_state(text)["es"])), 3)

    def test_names_without_access_keys(self):
        for name in ("&View", "V&iew …", "View (&V)", "View…"):
            self.assertEqual(manuals.plain(name), "View")


if __name__ == "__main__":
    unittest.main()
