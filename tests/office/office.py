# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice without windows, for tests: opening files, saving them in other formats, accepting and rejecting changes.

  with Office() as office:
      office.convert('text.docx', 'text.pdf')          # the format is the ending's: pdf, docx, odt, html, txt, rtf, doc
      office.resolved('tracked.docx', 'accepted.docx', accept=True)
      office.changes('tracked.docx')                   # [(kind, author), …] of the changes tracked in a file

One process with settings of its own serves all calls; one that is busy with a file for longer than PATIENCE is killed, and the next
call begins another. Exit status 4 of a test says that it was skipped: skip_without()."""
import os, pathlib, shutil, signal, subprocess, sys, tempfile, threading, time

FILTERS = {'pdf': 'writer_pdf_Export', 'docx': 'MS Word 2007 XML', 'odt': 'writer8', 'html': 'HTML (StarWriter)', 'txt': 'Text (encoded)', 'rtf': 'Rich Text Format', 'doc': 'MS Word 97'}
TRIES = 240  # quarters of a second that the first start may take on a busy machine
PATIENCE = int(os.environ.get("RESOLUTE_PATIENCE", "180"))  # seconds; the longest of our texts takes some twenty


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
        self.uno, self.folder, self.starts = uno, tempfile.TemporaryDirectory(), 0
        self.start()
        return self

    def start(self):
        self.starts += 1
        pipe = f'resolute-{os.getpid()}-{self.starts}'
        settings = pathlib.Path(self.folder.name, f'settings-{self.starts}').as_uri()
        environment = {k: v for k, v in os.environ.items() if k not in ('LD_PRELOAD', 'ASAN_OPTIONS')}
        self.process = subprocess.Popen(['soffice', '--headless', '--norestore', '--nologo', '--nodefault', f'-env:UserInstallation={settings}', f'--accept=pipe,name={pipe};urp;'],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=environment)
        try: self.connect(pipe)
        except BaseException:
            self.stop()
            raise

    def watched(self, path, work):
        """What `work` gives for the open document. It ends, be it by the end of the process."""
        if self.process.poll() is not None: self.start()
        watch = threading.Timer(PATIENCE, lambda: os.killpg(self.process.pid, signal.SIGKILL))
        watch.start()
        why = None  # in words: unittest cannot handle exceptions of UNO
        try:
            document = self.open(path)
            try: return work(document)
            finally: document.close(True)
        except Exception as error:
            why = str(error)
            if not watch.is_alive():
                self.process.wait()
                path = pathlib.Path(path)
                path.with_name(f'.~lock.{path.name}#').unlink(missing_ok=True)  # else the next one takes it for somebody else's
                why = f'LibreOffice is still busy after {PATIENCE} s'
        finally: watch.cancel()
        raise RuntimeError(f'{path}: {why}')

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
        self.folder.cleanup()

    def stop(self):
        try: self.process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

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
        self.watched(source, lambda document: self.save(document, target))

    def resolved(self, source, target, accept):
        """Saves `source` with all its tracked changes accepted, or rejected."""
        def resolve(document):
            dispatcher = self.context.ServiceManager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', self.context)
            command = '.uno:AcceptAllTrackedChanges' if accept else '.uno:RejectAllTrackedChanges'
            dispatcher.executeDispatch(document.CurrentController.Frame, command, '', 0, ())
            left = self.tracked(document)
            if left: raise RuntimeError(f'{len(left)} changes are left')
            self.save(document, target)
        self.watched(source, resolve)

    def tracked(self, document):
        out, each = [], document.Redlines.createEnumeration()
        while each.hasMoreElements():
            redline = each.nextElement()
            out.append((redline.RedlineType, redline.RedlineAuthor))
        return out

    def changes(self, source):
        return self.watched(source, self.tracked)
