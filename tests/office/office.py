# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice without windows, for tests: opening files, saving them in other formats, accepting and rejecting changes.

  with Office() as office:
      office.convert('text.docx', 'text.pdf')          # the format is the ending's: pdf, docx, odt, html, txt, rtf, doc
      office.resolved('tracked.docx', 'accepted.docx', accept=True)
      office.changes('tracked.docx')                   # [(kind, author), …] of the changes tracked in a file

One process with settings of its own serves all calls. Exit status 4 of a test says that it was skipped: skip_without()."""
import os, pathlib, shutil, signal, subprocess, sys, tempfile, time

FILTERS = {'pdf': 'writer_pdf_Export', 'docx': 'MS Word 2007 XML', 'odt': 'writer8', 'html': 'HTML (StarWriter)', 'txt': 'Text (encoded)', 'rtf': 'Rich Text Format', 'doc': 'MS Word 97'}
TRIES = 240  # quarters of a second that the first start may take on a busy machine


def available():
    try: import uno  # noqa: F401
    except ImportError: return False
    return shutil.which('soffice') is not None


def skip_without():
    if not available():
        print('skipped: LibreOffice is not here; tools/office installs it')
        sys.exit(4)


class Office:
    def __enter__(self):
        import uno
        self.uno, self.folder = uno, tempfile.TemporaryDirectory()
        pipe = f'resolute-{os.getpid()}'
        settings = pathlib.Path(self.folder.name, 'settings').as_uri()
        environment = {k: v for k, v in os.environ.items() if k not in ('LD_PRELOAD', 'ASAN_OPTIONS')}
        self.process = subprocess.Popen(['soffice', '--headless', '--norestore', '--nologo', '--nodefault', f'-env:UserInstallation={settings}', f'--accept=pipe,name={pipe};urp;'],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=environment)
        try: self.connect(pipe)
        except BaseException:
            self.stop()
            raise
        return self

    def connect(self, pipe):
        local = self.uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
        for _ in range(TRIES):
            if self.process.poll() is not None: raise RuntimeError(f'LibreOffice ended with status {self.process.returncode}')
            try: context = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
            except Exception: time.sleep(0.25)
            else: break
        else: raise RuntimeError('LibreOffice does not answer')
        self.context = context
        self.desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)

    def __exit__(self, *_):
        try: self.desktop.terminate()
        except Exception: pass  # it is gone already, or will be in a moment
        self.stop()

    def stop(self):
        try: self.process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.folder.cleanup()

    def value(self, name, value):
        property = self.uno.createUnoStruct('com.sun.star.beans.PropertyValue')
        property.Name, property.Value = name, value
        return property

    def open(self, path):
        url = pathlib.Path(path).resolve().as_uri()
        # A page of HTML is opened by Writer as a document for paper, not for the web; a text is one in UTF-8.
        ending = pathlib.Path(path).suffix[1:]
        options = [self.value('Hidden', True)]
        if ending == 'html': options.append(self.value('FilterName', 'HTML (StarWriter)'))
        if ending == 'txt': options += [self.value('FilterName', 'Text (encoded)'), self.value('FilterOptions', 'UTF8,LF')]
        document = self.desktop.loadComponentFromURL(url, '_blank', 0, tuple(options))
        if document is None: raise RuntimeError(f'LibreOffice cannot open {path}')
        return document

    def save(self, document, path):
        ending = pathlib.Path(path).suffix[1:]
        options = [self.value('FilterName', FILTERS[ending])]
        if ending == 'txt': options.append(self.value('FilterOptions', 'UTF8,LF'))
        document.storeToURL(pathlib.Path(path).resolve().as_uri(), tuple(options))

    def convert(self, source, target):
        document = self.open(source)
        try: self.save(document, target)
        finally: document.close(True)

    def resolved(self, source, target, accept):
        """Saves `source` with all its tracked changes accepted, or rejected."""
        document = self.open(source)
        try:
            dispatcher = self.context.ServiceManager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', self.context)
            command = '.uno:AcceptAllTrackedChanges' if accept else '.uno:RejectAllTrackedChanges'
            dispatcher.executeDispatch(document.CurrentController.Frame, command, '', 0, ())
            left = self.tracked(document)
            if left: raise RuntimeError(f'{source}: {len(left)} changes are left')
            self.save(document, target)
        finally: document.close(True)

    def tracked(self, document):
        out, each = [], document.Redlines.createEnumeration()
        while each.hasMoreElements():
            redline = each.nextElement()
            out.append((redline.RedlineType, redline.RedlineAuthor))
        return out

    def changes(self, source):
        document = self.open(source)
        try: return self.tracked(document)
        finally: document.close(True)
