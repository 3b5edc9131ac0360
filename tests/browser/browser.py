# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser without windows, for tests: pages as people open them, at the widths and in the colours that they have.

  with Browser() as browser:
      page = browser.open('/path/comparison.html', width=1280, dark=True)
      page.value('document.title')          # of an expression in the page
      page.picture('/path/comparison.png')  # of what is seen, or of all of it

It speaks the DevTools protocol through two pipes. Exit status 4 of a test says that it was skipped: skip_without()."""
import base64, json, os, pathlib, shutil, subprocess, sys, tempfile

PROGRAM = shutil.which('chromium') or shutil.which('chromium-browser') or shutil.which('google-chrome')


def skip_without():
    if not PROGRAM:
        print('skipped: no browser is here; tools/browser installs one')
        sys.exit(4)


class Browser:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        to_read, self.to = os.pipe()
        self.source, from_write = os.pipe()

        def pipes():  # the browser reads from 3 and writes to 4
            a, b = os.dup(to_read), os.dup(from_write)
            os.dup2(a, 3), os.dup2(b, 4)

        self.process = subprocess.Popen(
            [PROGRAM, '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--hide-scrollbars',
             '--remote-debugging-pipe', f'--user-data-dir={self.folder.name}', 'about:blank'],
            preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read), os.close(from_write)
        self.answers, self.number, self.events = os.fdopen(self.source, 'rb'), 0, []
        self.rest = b''
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try: self.process.wait(20)
        except subprocess.TimeoutExpired: self.process.kill()
        self.answers.close(), os.close(self.to)
        shutil.rmtree(self.folder.name, ignore_errors=True)
        self.folder._finalizer.detach()

    def message(self):
        while b'\0' not in self.rest:
            more = self.answers.read1(1 << 16)
            if not more: raise RuntimeError('the browser ended')
            self.rest += more
        first, self.rest = self.rest.split(b'\0', 1)
        return json.loads(first)

    def call(self, method, session=None, **parameters):
        self.number += 1
        number = self.number
        request = {'id': number, 'method': method, 'params': parameters} | ({'sessionId': session} if session else {})
        data = json.dumps(request).encode() + b'\0'
        while data: data = data[os.write(self.to, data):]
        while True:
            answer = self.message()
            if answer.get('id') == number:
                if 'error' in answer: raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer['result']
            self.events.append(answer)

    def until(self, method, session):
        while True:
            for event in self.events:
                if event.get('method') == method and event.get('sessionId') == session: return event['params']
            self.events.append(self.message())

    def open(self, path, width=1280, height=800, dark=False, paper=False):
        target = self.call('Target.createTarget', url='about:blank')['targetId']
        session = self.call('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        page = Page(self, session, target)
        for part in ('Page', 'Network', 'Log', 'Runtime'): page.call(part + '.enable')
        page.look(width, height, dark, paper)
        page.call('Page.navigate', url=pathlib.Path(path).absolute().as_uri())
        self.until('Page.loadEventFired', session)
        return page


class Page:
    def __init__(self, browser, session, target):
        self.browser, self.session, self.target = browser, session, target

    def call(self, method, **parameters): return self.browser.call(method, self.session, **parameters)

    def look(self, width, height=800, dark=False, paper=False):
        """A window of this size in units of a screen of 96 to the inch, for persons who chose dark windows, or on paper."""
        self.call('Emulation.setDeviceMetricsOverride', width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call('Emulation.setEmulatedMedia', media='print' if paper else 'screen',
                  features=[{'name': 'prefers-color-scheme', 'value': 'dark' if dark else 'light'}])

    def value(self, expression):
        answer = self.call('Runtime.evaluate', expression=expression, returnByValue=True, awaitPromise=True)
        if 'exceptionDetails' in answer: raise RuntimeError(answer['exceptionDetails']['exception'].get('description', 'error in the page'))
        return answer['result'].get('value')

    def requests(self):
        """Addresses of all that the page asked for, itself among them."""
        return [e['params']['request']['url'] for e in self.browser.events
                if e.get('method') == 'Network.requestWillBeSent' and e.get('sessionId') == self.session]

    def complaints(self):
        """What the browser writes into its console."""
        logged = [e['params']['entry']['text'] for e in self.browser.events if e.get('method') == 'Log.entryAdded' and e.get('sessionId') == self.session]
        thrown = [e['params']['exceptionDetails']['text'] for e in self.browser.events
                  if e.get('method') == 'Runtime.exceptionThrown' and e.get('sessionId') == self.session]
        return logged + thrown

    def press(self, key, code=None, text=None):
        for kind in ('keyDown', 'keyUp'):
            self.call('Input.dispatchKeyEvent', type=kind, key=key, code=code or key, **({'text': text} if text and kind == 'keyDown' else {}),
                      windowsVirtualKeyCode={'Tab': 9, 'Enter': 13, 'Escape': 27}.get(key, ord(key.upper()) if len(key) == 1 else 0))

    def picture(self, path, whole=False):
        data = self.call('Page.captureScreenshot', format='png', captureBeyondViewport=whole)['data']
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def pdf(self, path):
        data = self.call('Page.printToPDF', printBackground=True, preferCSSPageSize=True)['data']
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def close(self): self.browser.call('Target.closeTarget', targetId=self.target)
