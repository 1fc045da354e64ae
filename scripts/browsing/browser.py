"""A real browser, driven by the DevTools protocol over a pipe: Debian's Chromium, without a window."""

import base64
import contextlib
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class Missing(Exception):
    """There is no browser here."""


class Browser:
    """One Chromium with a profile of its own; pages in it share cookies, as windows do."""

    def __init__(self):
        program = shutil.which("chromium")
        if program is None:
            raise Missing("chromium is not installed")
        self.profile = tempfile.mkdtemp(prefix="guildpost-browser.")
        commands, self.to = os.pipe()
        self.back, answers = os.pipe()

        def pipes():
            # Chromium reads commands from 3 and writes answers to 4.
            first, second = os.dup(commands), os.dup(answers)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self.process = subprocess.Popen(
            [
                program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--remote-debugging-pipe", f"--user-data-dir={self.profile}", "about:blank",
            ],
            preexec_fn=pipes, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self.number, self.rest, self.events = 0, b"", []

    def close(self):
        with contextlib.suppress(Exception):
            self.send("Browser.close", seconds=5)
        for end in (self.to, self.back):
            with contextlib.suppress(OSError):
                os.close(end)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def send(self, method, session=None, seconds=20, **parameters):
        """A command; what it returns."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        ends = time.monotonic() + seconds
        wanted = self.number
        while True:
            answer = self.receive(ends, method)
            if answer.get("id") == wanted:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def receive(self, ends, what):
        """The next message of the browser's."""
        while b"\0" not in self.rest:
            ready, _, _ = select.select([self.back], [], [], max(0, ends - time.monotonic()))
            if not ready:
                raise RuntimeError(f"the browser did not answer: {what}")
            more = os.read(self.back, 1 << 20)
            if not more:
                raise RuntimeError("the browser has ended")
            self.rest += more
        first, self.rest = self.rest.split(b"\0", 1)
        return json.loads(first)

    def event(self, name, session, seconds=20):
        """Waits for an event of a page."""
        ends = time.monotonic() + seconds
        while True:
            for number, event in enumerate(self.events):
                if event["method"] == name and event.get("sessionId") == session:
                    return self.events.pop(number)["params"]
            answer = self.receive(ends, name)
            if "method" in answer:
                self.events.append(answer)

    def page(self, scripts=True):
        """A window."""
        return Page(self, scripts)


class Page:
    def __init__(self, browser, scripts):
        self.browser = browser
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        self.target = target
        self.session = browser.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.send("Page.enable")
        self.send("Runtime.enable")
        self.looks(1280, "light")
        if not scripts:
            self.send("Emulation.setScriptExecutionDisabled", value=True)

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def looks(self, width, scheme):
        """So wide, and "light" or "dark"."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def open(self, url):
        self.forget()
        self.send("Page.navigate", url=url)
        self.loaded()

    def forget(self):
        """Events of the page as it was."""
        self.browser.events = [event for event in self.browser.events if event.get("sessionId") != self.session]

    def loaded(self):
        self.browser.event("Page.loadEventFired", self.session)

    def js(self, expression):
        """The value of an expression in the page."""
        result = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression[:80]}: {result['exceptionDetails'].get('exception', {}).get('description', '')[:200]}")
        return result["result"].get("value")

    @property
    def text(self):
        """What somebody reads."""
        return self.js("document.body.innerText")

    @property
    def path(self):
        return self.js("location.pathname + location.search + location.hash")

    def write(self, selector, words):
        """Into a field, as typed."""
        if self.js(f"(e => {{ if (!e) return false; e.focus(); return document.activeElement === e }})(document.querySelector({json.dumps(selector)}))") is not True:
            raise RuntimeError(f"no field {selector} on {self.path}")
        self.send("Input.insertText", text=words)

    def choose(self, selector, *paths):
        """Files into a field for files."""
        root = self.send("DOM.getDocument")["root"]["nodeId"]
        node = self.send("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.send("DOM.setFileInputFiles", nodeId=node, files=list(paths))

    def press(self, selector, leads=True):
        """A click in the middle of it; `leads`: to another page, that is waited for."""
        place = self.js(
            f"(e => {{ if (!e) return null; e.scrollIntoView({{block: 'center', behavior: 'instant'}}); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] }})(document.querySelector({json.dumps(selector)}))")
        if not place:
            raise RuntimeError(f"nothing to press at {selector} on {self.path}")
        self.forget()
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)
        if leads:
            self.loaded()

    def picture(self, path):
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=False)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def close(self):
        self.browser.send("Target.closeTarget", targetId=self.target)
