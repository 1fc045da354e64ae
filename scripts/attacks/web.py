"""The archive, attacked as browsers, programs and scanners can: over HTTP, by strangers and by members."""

import contextlib
import html.parser
import http.client
import re
import socket
import statistics
import time

from .rig import House, attack, mail, plural, to_group, until, with_file

POLICY = "default-src 'none'"


def open_house(trial, **options):
    """A house with a daemon, a topic of Anna's with a file, and an answer of Ben's."""
    house = trial.house(**options)
    house.deliver(with_file(House.ANNA, to_group("teachers"), "Lighthouse", "plan.txt", b"A plan of the lighthouse.",
                            kind="text/plain"))
    answer_to = next(letter.reply_to for letter in house.letters("ben@b.example"))
    house.deliver(mail(House.BEN, answer_to, "Re: Lighthouse", "The lamp is broken."))
    house.start()
    return house


def crowd(house, count):
    """More members, since each gets only some letters to sign in with; their addresses."""
    house.must("member", "add", "teachers", *[f"R {number} <r{number}@r.example>" for number in range(count)])
    return [f"r{number}@r.example" for number in range(count)]


def statuses(house, paths, method="GET", headers=None):
    return {path: house.ask(path, method, headers=headers).status for path in paths}


def first_status(received):
    """The status of a raw answer; 0 where the connection was closed without one."""
    found = re.match(rb"HTTP/1\.[01] (\d{3})", received)
    return int(found.group(1)) if found else 0


def well(trial, house, when):
    """The daemon lives and serves."""
    if trial.expect(house.alive(), f"the daemon died {when}"):
        trial.expect(house.ask("/").status == 200, f"the archive does not answer {when}")


@attack("slowloris / idle connections", seconds=240)
def idle_connections(trial):
    """2,000 idle sockets and 200 half requests: readers are served, mail is carried, the idle are let go."""
    house = trial.house()
    house.start(files=1024)
    wires = []

    def let_go():
        for wire in wires:
            wire.close()
    trial.cleans(let_go)
    refused = 0
    halves = [b"", b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
              b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\naddr"]
    for number in range(2_200):
        wire = socket.socket()
        wire.settimeout(2)
        try:
            wire.connect(("127.0.0.1", house.web))
            wire.sendall(halves[number % 4] if number < 800 else halves[2])
            wires.append(wire)
        except OSError:
            wire.close()
            refused += 1
        if refused > 20:
            break
    opened = len(wires)
    served, longest, processor = [], 0.0, house.processor()
    rounds = 12
    for number in range(rounds):
        began = time.monotonic()
        try:
            served.append(house.ask("/", seconds=10).status == 200)
            longest = max(longest, time.monotonic() - began)
        except OSError:
            served.append(False)
        if number == 2:
            house.drop(mail(House.ANNA, to_group("teachers"), "In the siege"))
        if not house.alive():
            break
        time.sleep(6)
    used = house.processor() - processor if house.alive() else 0
    trial.expect(house.alive(), f"the daemon died (exit {house.daemon.poll()})")
    trial.expect(house.waiting() == 0 and house.posts() == 1, "mail was not carried")
    trial.expect(sum(served) >= 8 and all(served[-2:]), f"readers were served {sum(served)} of {rounds} times")
    trial.expect(used < 20, f"it burnt {used:.0f} s of processor time while nothing was to do")
    still = 0
    for wire in wires:
        wire.setblocking(False)
        try:
            while True:
                if wire.recv(65_536) == b"":
                    break
        except BlockingIOError:
            still += 1
        except OSError:
            pass
    trial.figure(f"{plural(opened, 'socket')} opened, {still:,} still open after a minute")
    trial.expect(still < 200, f"{plural(still, 'idle connection')} stayed open")
    trial.expect(longest < 5, f"a reader waited {longest:.0f} s")


@attack("CSRF with Origin alone")
def origin_alone(trial):
    """A form of another site from a browser that sends no Sec-Fetch-Site: refused by its Origin."""
    house = open_house(trial)
    origins = ["https://evil.example", "null", f"http://127.0.0.1:{house.web}.evil.example"]
    for origin, address in zip(origins, crowd(house, len(origins))):
        answer = house.ask(house.sign_in_link(address), "POST", "", {"Origin": origin})
        trial.expect(answer.status == 403, f"POST /in with Origin {origin}: {answer.status}")
    ours = house.ask(house.sign_in_link("ben@b.example"), "POST", "", {"Origin": f"http://127.0.0.1:{house.web}"})
    trial.expect(ours.status == 303, f"our own Origin is refused, too ({ours.status})")


@attack("sign-in timing", seconds=120)
def sign_in_timing(trial):
    """POST /sign-in takes as long for a member's address as for nobody's, on a disk that takes 4 ms to sync."""
    house = trial.house()
    members = crowd(house, 60)
    house.shift(0, fsync_microseconds=4_000)
    house.start()
    times = {"known": [], "unknown": []}
    for number, member in enumerate(members):
        for kind, address in (("known", member), ("unknown", f"n{number}@n.example")):
            began = time.perf_counter()
            house.ask("/sign-in", "POST", f"address={address.replace('@', '%40')}&to=%2F")
            times[kind].append(time.perf_counter() - began)
            time.sleep(0.05)
    known, unknown = (sorted(found)[3:-3] for found in times.values())
    middle = statistics.median(known + unknown)
    guessed = (sum(one > middle for one in known) + sum(one <= middle for one in unknown)) / len(known + unknown)
    guessed = max(guessed, 1 - guessed)
    trial.figure(f"{statistics.median(known) * 1000:.1f} and {statistics.median(unknown) * 1000:.1f} ms, "
                 f"{guessed:.0%} guessed right")
    trial.expect(guessed < 0.8, "the time tells who is a member")


@attack("bad forms: status and log")
def bad_forms(trial):
    """Forms too large, cut short or of odd types: 4xx, and nothing above debug in the log."""
    house = open_house(trial, settings={"log": 'level = "info"'})
    before = len(house.log())
    large = house.ask("/sign-in", "POST", "address=" + "x" * 20_000)
    trial.expect(large.status in (400, 413), f"a form of 20,000 octets: {large.status}")
    for head in [b"Content-Length: 100", b"Content-Length: 8000", b"Transfer-Encoding: chunked"]:
        with socket.create_connection(("127.0.0.1", house.web), timeout=5) as wire:
            wire.sendall(b"POST /sign-in HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n\r\n4\r\naddr")
            wire.shutdown(socket.SHUT_WR)
            with contextlib.suppress(OSError):
                status = first_status(wire.recv(4_096))
                trial.expect(status < 500, f"{head.decode()} cut short: {status}")
    for name, rest in (("chunk overflow", b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF1\r\na\r\n0\r\n\r\n"),
                       ("odd coding", b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n")):
        status = first_status(house.says(b"POST /sign-in HTTP/1.1\r\nHost: x\r\n" + rest, seconds=2))
        trial.expect(status < 500 or status == 501, f"{name}: {status}")
    for form in [b"\xff\xfe=\xff", b"address=%00%0d%0a", b"&&&===&", b"address=a%40b.example&" * 400]:
        status = house.ask("/sign-in", "POST", form).status
        trial.expect(status < 500, f"{form[:20]!r}: {status}")
    time.sleep(0.5)
    alarm = re.compile(r"\b(error|warning|critical)\b|\b(info|notice)\b.*(page|form|request|body)")
    loud = [line for line in house.log()[before:].splitlines() if alarm.search(line)]
    trial.figure(plural(len(loud), "line") + " in the log")
    trial.expect(not loud, "the log: " + (loud[0][:120] if loud else ""))
    well(trial, house, "after bad forms")


@attack("files in a form: their size, a form cut short, and of whom")
def uploads(trial):
    """What comes with a private message is bounded by who sends it; what is no whole form is none, and nothing is sent."""
    house = open_house(trial)
    house.sql("UPDATE membership SET since = since - 30 * 86400")
    ben = house.sign_in("ben@b.example")
    kind = {"Content-Type": "multipart/form-data; boundary=cut"}

    def form(content, end="--cut--\r\n"):
        words = 'Content-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
        parts = [words.format("subject", "Lamps"), words.format("text", "A lamp."),
                 f'Content-Disposition: form-data; name="files"; filename="../../a\0b.txt"\r\n\r\n{content}\r\n']
        return "".join(f"--cut\r\n{part}" for part in parts) + end

    def send(body, **fields):
        return house.ask("/messages/to/carla-diaz", "POST", body, {**kind, **fields}).status
    trial.expect(send(form("x" * 6_000_000), **ben) == 413, "6 MB are read")
    trial.expect(send(form("x" * 1_000_000)) == 413, "1 MB of somebody who has not signed in is read")
    trial.expect(send(form("x", end=""), **ben) == 400, "a form without its end is taken")
    trial.expect(send(form("x"), **{**ben, "Content-Type": "multipart/form-data"}) == 400, "a form without boundary is taken")
    trial.expect(send(form("x"), Origin="http://evil.example", **ben) == 403, "another site's form is taken")
    trial.expect(send(form("\r\n--cu" * 600_000), **ben) == 303, "4 MB that look like its end are not taken in time")
    trial.expect(house.number("SELECT count(*) FROM privateMessage") == 1, "more or less than the whole one was sent")
    name, = house.rows("SELECT name FROM privateFile")[0]
    trial.expect("/" not in name and "\0" not in name, f"a file is called {name!r}")
    well(trial, house, "after files")


@attack("a page's form: its size, its base, its words, who sends it and from where")
def page_form(trial):
    """What is sent in a page's form is bounded and compared; what cannot be saved comes back, and changes nothing."""
    house = open_house(trial)
    house.drop(mail(House.ANNA, to_group("teachers.wiki"), "Lamps", "A lamp is lit at dusk."))
    trial.expect(house.carried(), "the page is not made")
    path = "/g/teachers/wiki/Lamps/edit"
    ben = house.sign_in("ben@b.example")

    def send(form, **fields):
        return house.ask(path, "POST", form, {**ben, **fields})
    wrong = {base: send(f"base={base}&text=Mine").status for base in
             ("0", "2", "-1", "x", "", "9" * 400, "1e9", "%00", "18446744073709551616")}
    trial.expect(set(wrong.values()) == {409}, f"bases: {wrong}")
    trial.expect(send("base=1").status == 409 and send("base=1&text=%20%0a").status == 409, "an empty page is taken")
    trial.expect(send("base=1&text=" + "a" * 250_000).status == 409, "a page that is too long is taken")
    trial.expect(send("base=1&text=" + "a" * 900_000).status == 413, "a form of 900 KB is read")
    trial.expect(send("base=1&text=Mine", Origin="http://evil.example").status == 403, "another site's form is taken")
    back = house.ask(path, "POST", "base=1&text=%3C%2Ftextarea%3E%3Cscript%3Ekeep&summary=%22%3E%3Cscript%3E")
    trial.expect(back.status == 403 and "keep" in back.text, "without a session the words are lost")
    trial.expect("<script>" not in back.text, "what came back is markup")
    trial.expect(house.number("SELECT count(*) FROM revision") == 1, "something of it was saved")
    trial.expect(send("base=1&text=A+lamp+is+lit+at+dawn.").status == 303, "a member's change is not taken")
    both = send("base=1&text=A+lamp+is+lit+at+noon.")
    trial.expect(both.status == 409 and "at dawn" in both.text and "at noon" in both.text, "a conflict loses words")
    trial.expect(house.number("SELECT count(*) FROM revision") == 2, "a conflict was saved")
    trial.figure(plural(len(wrong) + 9, "form"))


@attack("path traversal, %2e, NUL, CRLF in path and query")
def traversal(trial):
    """Nothing outside the scheme is found, nothing of the path reaches a header, nothing fails."""
    house = open_house(trial)
    dots = ["/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/g/..%2f..%2fetc/passwd", "/g/%2e%2e/",
            "/p/1/0/..%2f..%2f..%2fconfig.toml", "/p/1/..%2f0/x", "/style-..%2f.css", "/p/%31%00/0/x",
            "/g/teachers%00/", "/%00", "/g/%0d%0aSet-Cookie:%20a=b/", "/search?q=%0d%0aSet-Cookie:%20a=b",
            "/?page=%00", "/p/-1", "/p/1e3", "/p/99999999999999999999", "/p/1/-1/x", "/p/1/0", "/m/%0d%0a",
            "/f/../feed.atom", "//evil.example/%2f..", "/g//teachers/",
            "/\\..\\..\\config.toml", "/%c0%ae%c0%ae/", "/people/%2e%2e"]
    for path in dots:
        answer = house.ask(path)
        trial.expect(answer.status in (200, 302, 400, 404), f"{path}: {answer.status}")
        trial.expect("set-cookie" not in answer.headers, f"{path} sets a cookie")
        trial.expect("root:x" not in answer.text and "[mail_in]" not in answer.text, f"{path} shows a file")
        location = answer.headers.get("location", "/")
        trial.expect(re.match(r"/($|[^/\\])", location), f"{path} leads to {location}")
    for raw in [b"GET /g/teachers/\r\nX: y HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /\x00 HTTP/1.1\r\nHost: x\r\n\r\n"]:
        status = first_status(house.says(raw, seconds=2))
        trial.expect(status < 500, f"{raw[:20]!r}: {status}")
    trial.figure(plural(len(dots) + 2, "path"))
    well(trial, house, "afterwards")


@attack("header injection by filename, Message-ID, to=")
def header_injection(trial):
    """A line break from a mail or a form never begins a header field, of a page or of a letter."""
    house = trial.house()
    house.drop(
        with_file(House.ANNA, to_group("teachers"), "One", 'a%0d%0aX-Bad: 1\\".txt', b"x"),
        mail(House.ANNA, to_group("teachers"), "=?utf-8?q?Two=0D=0AX-Bad:_1?=", message_id="a%0d%0aX-Bad:1@a.example"),
        mail("=?utf-8?q?Anna=0D=0ABcc:_x=40x.example?= <anna@a.example>", to_group("teachers"), "Three"))
    house.run("once")
    house.start()
    pages = [house.ask(f"/p/{number}/0/x") for number in (1, 2, 3)]
    pages.append(house.ask("/m/a%250d%250aX-Bad:1@a.example"))
    house.ask("/sign-in", "POST", "address=ben%40b.example&to=%2F%0d%0aX-Bad:%201")
    link = house.sign_in_link("ben@b.example", "%2F%0d%0aX-Bad:%201")
    pages.append(house.ask(link, "POST", ""))
    for page in pages:
        trial.expect("x-bad" not in page.headers, "a page's header has the field")
    trial.expect(pages[-1].headers.get("location") == "/", f"led to {pages[-1].headers.get('location')!r}")
    for letter in house.letters():
        trial.expect(letter.message["X-Bad"] is None and letter.message["Bcc"] is None, "a letter has the field")
    trial.figure(f"{plural(house.posts(), 'post')}, {plural(house.letter_count(), 'letter')}")


@attack("huge header, 20,000 headers, 200 KB line")
def huge_header(trial):
    """Refused with 4xx or closed, and others are served."""
    house = open_house(trial)
    huge = [b"X-Big: " + b"a" * 1_000_000 + b"\r\n", b"".join(b"X-%d: y\r\n" % n for n in range(20_000))]
    requests = [b"GET / HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n" for head in huge]
    requests.append(b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")
    found = [first_status(house.says(request)) for request in requests]
    trial.expect(all(status == 0 or 400 <= status < 500 for status in found), f"answers {found}")
    trial.figure("answers " + ", ".join(map(str, found)))
    well(trial, house, "afterwards")


@attack("malformed HTTP, smuggling (CL+TE, two Host, LF, chunk overflow)")
def smuggling(trial):
    """One answer at most for each, no second request out of a body, no failure."""
    house = open_house(trial)
    inner = b"GET /g/teachers/ HTTP/1.1\r\nHost: x\r\n\r\n"
    post = b"POST /sign-in HTTP/1.1\r\nHost: x\r\n"
    cases = {
        "length and chunked": post + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner,
        "two lengths": post + b"Content-Length: 0\r\nContent-Length: 40\r\n\r\n" + inner,
        "a negative length": post + b"Content-Length: -1\r\n\r\n" + inner,
        "a length of 2^64": post + b"Content-Length: 18446744073709551616\r\n\r\n" + inner,
        "chunk overflow": post + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF1\r\na\r\n0\r\n\r\n" + inner,
        "odd coding": post + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + inner,
        "space before colon": post + b"Content-Length : 42\r\n\r\n" + inner,
        "bare LF": b"GET / HTTP/1.1\nHost: x\n\n",
        "two Hosts": b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "no version": b"GET /\r\n\r\n",
        "version 9": b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        "garbage": bytes(range(256)) * 20,
        "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 500,
    }
    for name, data in cases.items():
        received = house.says(data, seconds=1.5)
        answers = re.findall(rb"HTTP/1\.1 (\d{3})", received)
        trial.expect(len(answers) < 2, f"{name}: the inner request was answered ({len(answers)} answers)")
    trial.figure(plural(len(cases), "request"))
    well(trial, house, "afterwards")


@attack("/search: FTS syntax, quotes, *, NEAR, NUL, 7 KB, surrogates")
def search_syntax(trial):
    """Words stay words: 200 or 400, never a failure."""
    house = open_house(trial)
    words = ['"', '""', '"a', "*", "a*", "NEAR(a b)", "a AND", "OR", "NOT", "(", "a:b", "title:x", "^a", "-a", "{a}",
             "%00", "%ff%fe", "%ed%a0%80", "a" * 7_000, "%22%20OR%201=1--", "';DROP%20TABLE%20person;--",
             "lighthouse" + "%20lamp" * 500, "%E2%80%AE", "+", "~", "\\", "from:@", "in:", "after:9999-99", "type:"]
    for word in words:
        answer = house.ask("/search?q=" + word.replace(" ", "%20").replace('"', "%22"))
        trial.expect(answer.status in (200, 400, 414), f"{word[:20]}: {answer.status}")
    trial.expect("Lighthouse" in house.ask("/search?q=lighthouse").text, "the search finds nothing afterwards")
    trial.figure(f"{len(words)} searches")
    well(trial, house, "afterwards")


@attack("page=-1, 9e99, overflow, 1e6")
def page_numbers(trial):
    """Any page number gives a page or none, at once."""
    house = open_house(trial)
    for place in ["/", "/g/teachers/", "/g/teachers/t/1", "/people/anna-berg", "/search?q=lamp"]:
        for page in ["-1", "0", "9e99", "1000000", "9223372036854775807", "99999999999999999999", "a", "1;2", ""]:
            path = f"{place}{'&' if '?' in place else '?'}page={page}"
            began = time.monotonic()
            status = house.ask(path).status
            trial.expect(status in (200, 302, 404), f"{path}: {status}")
            trial.expect(time.monotonic() - began < 3, f"{path} takes seconds")
    well(trial, house, "afterwards")


@attack("HEAD/OPTIONS/TRACE/PUT/CONNECT/FOO")
def methods(trial):
    """Only GET, HEAD and POST where there is a door; nothing is echoed, nothing changes."""
    house = open_house(trial)
    members = house.members()
    trial.expect(house.ask("/", "HEAD").status == 200, "HEAD is not answered")
    for method in ["OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO"]:
        for path in ["/", "/g/teachers/", "/sign-in", "/sign-out"]:
            answer = house.ask(path, method, headers={"X-Secret": "echoed"})
            trial.expect(path == "/sign-in" or 400 <= answer.status < 502, f"{method} {path}: {answer.status}")
            trial.expect("set-cookie" not in answer.headers, f"{method} {path} sets a cookie")
            trial.expect("echoed" not in answer.text, f"{method} echoes")
    status = first_status(house.says(b"CONNECT 127.0.0.1:25 HTTP/1.1\r\nHost: x\r\n\r\n", seconds=2))
    trial.expect(not 200 <= status < 300, f"CONNECT: {status}")
    trial.expect(house.members() == members, "something changed")
    well(trial, house, "afterwards")


@attack("Host / X-Forwarded-Host / Forwarded poisoning")
def host_poisoning(trial):
    """A stranger's Host is in no page, no letter and no redirect."""
    house = open_house(trial)
    fields = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example",
              "X-Forwarded-Proto": "gopher", "X-Original-URL": "/g/evil/", "X-Rewrite-URL": "/g/evil/"}
    for path in ["/", "/g/teachers", "/p/1", "/sign-in", "/feed.atom", "/nothing"]:
        answer = house.ask(path, headers=fields)
        said = answer.text + repr(answer.headers)
        trial.expect("evil.example" not in said and "gopher" not in said, f"{path} repeats the Host")
    house.ask("/sign-in", "POST", "address=ben%40b.example&to=%2F", fields)
    until(lambda: house.letters("ben@b.example", "/in/"), 10)
    trial.expect(not house.letters(containing="evil.example"), "the letter to sign in leads elsewhere")


@attack("cache: query variants, If-None-Match *, 15,000 URLs", seconds=120)
def cache(trial):
    """15,000 different addresses of pages do not grow memory, and are answered by what they are."""
    house = open_house(trial)
    house.ask("/")
    trial.expect(house.ask("/", headers={"If-None-Match": "*"}).status == 304, "If-None-Match * is not honoured")
    trial.expect(house.ask("/nothing", headers={"If-None-Match": "*"}).status == 404, "304 for what is not there")
    connection = http.client.HTTPConnection("127.0.0.1", house.web, timeout=15)
    for number in range(15_000):
        kind = ["/?page=%d", "/?x=%d", "/g/teachers/?page=%d", "/people/anna-berg?page=%d", "/g/teachers/t/1?page=%d"]
        connection.request("GET", kind[number % 5] % number)
        connection.getresponse().read()
    connection.close()
    trial.figure(f"{house.memory()} MB")
    trial.expect(house.memory() < 200, f"{house.memory()} MB of memory")
    well(trial, house, "afterwards")


@attack("member page then stranger (cache mix)")
def cache_mix(trial):
    """What a member saw is never shown to the stranger after them, whatever they ask."""
    house = trial.house()
    house.staff()
    house.deliver(mail(House.ANNA, to_group("staff"), "Concealed plan", "The concealed lighthouse."))
    house.start()
    session = house.sign_in("anna@a.example")
    for path in ["/", "/g/staff/", "/g/staff/t/1", "/search?q=concealed", "/feed.atom", "/people/anna-berg"]:
        mine = house.ask(path, headers=session)
        trial.expect("public" not in mine.headers.get("cache-control", ""), f"{path} may be cached by others")
        theirs = house.ask(path)
        said = theirs.text.replace("q=concealed", "").replace('value="concealed"', "").replace("“concealed”", "")
        trial.expect("oncealed plan" not in said and "Signed in" not in said, f"{path} shows the member's page")
        tag = mine.headers.get("etag")
        if tag and house.ask(path, headers={"If-None-Match": tag}).status == 304:
            trial.expect(tag == theirs.headers.get("etag"), f"{path}: 304 by a member's tag")
    trial.expect("Concealed plan" in house.ask("/g/staff/", headers=session).text, "the member does not see it either")


@attack("CSRF with Sec-Fetch-Site cross-site/same-site")
def fetch_site(trial):
    """A button that another site presses does nothing."""
    house = open_house(trial)
    link = house.sign_in_link("ben@b.example")
    session = house.sign_in("carla@c.example")
    leave = re.search(r"(/u/do\.\w+)", "".join(one.everything for one in house.letters("ben@b.example")))
    paths = [link, "/sign-in", "/sign-out", "/rsvp/1"] + ([leave.group(1)] if leave else [])
    for site in ["cross-site", "same-site", "nonsense"]:
        for path in paths:
            fields = {**session, "Sec-Fetch-Site": site}
            status = house.ask(path, "POST", "address=ben%40b.example&answer=yes", fields).status
            trial.expect(status == 403, f"POST {path[:6]} from {site}: {status}")
    trial.expect("Signed in as Carla" in house.ask("/", headers=session).text, "the session was ended")
    trial.expect(house.ask(link, "POST", "").status == 303, "the link was used up by a refused form")
    trial.figure(plural(3 * len(paths), "form"))


@attack("session fixation, reuse of a sign-in link, GET uses nothing up")
def sessions(trial):
    """A session's secret is ours alone, a link opens one session, and looking at it opens none."""
    house = open_house(trial)
    link = house.sign_in_link("ben@b.example")
    for method in ["GET", "HEAD", "GET"]:
        answer = house.ask(link, method)
        trial.expect(answer.status == 200 and "set-cookie" not in answer.headers, f"{method}: {answer.status}")
    entered = house.ask(link, "POST", "", {"Cookie": "guildpost=" + "a" * 40})
    cookie = entered.headers.get("set-cookie", "")
    trial.expect(entered.status == 303 and "a" * 40 not in cookie, "the secret was chosen by another")
    trial.expect("HttpOnly" in cookie and "SameSite" in cookie, "the cookie is open to scripts or other sites")
    trial.expect(house.ask(link, "POST", "").status == 410, "the link works twice")
    trial.expect("Signed in" not in house.ask("/", headers={"Cookie": "guildpost=" + "a" * 40}).text,
                 "a made-up secret is a session")
    secret = cookie.split(";")[0].split("=")[1]
    trial.expect(not house.holds_secret(secret), "the secret itself is in the database")


@attack("sign-out ends the session")
def sign_out(trial):
    """After signing out the cookie is worth nothing; GET does not sign out."""
    house = open_house(trial)
    session = house.sign_in("ben@b.example")
    house.ask("/sign-out", headers=session)
    trial.expect("Signed in as Ben" in house.ask("/", headers=session).text, "a GET signed out")
    house.ask("/sign-out", "POST", "", session)
    trial.expect("Signed in as Ben" not in house.ask("/", headers=session).text, "the session lives on")


@attack("open redirect")
def open_redirect(trial):
    """However `to` is spelled, signing in stays on this host."""
    house = open_house(trial)
    targets = ["//evil.example", "/%5Cevil.example", "https://evil.example", "/%09/evil.example", "%2F%2Fevil.example",
               "/%0d%0aLocation:%20//evil.example", "javascript:alert(1)", "/%2e%2e//evil.example"]
    for target, address in zip(targets, crowd(house, len(targets))):
        answer = house.ask(house.sign_in_link(address, target), "POST", "")
        location = answer.headers.get("location", "")
        trial.expect(re.match(r"/($|[^/\\\s])", location), f"{target} leads to {location}")
    trial.figure(plural(len(targets), "spelling"))


SCRIPT = "<script>alert(1)</script>"
STRANGE = f'"><img src=x onerror=alert(1)>{SCRIPT}'


@attack("XSS: subject, name, about, expertise, body, quote, place, purpose; pages, letters parsed")
def scripts_in_pages(trial):
    """No page and no letter has an element or an attribute that a stranger wrote."""
    class Reader(html.parser.HTMLParser):
        def __init__(self):
            super().__init__()
            self.bad = []

        def handle_starttag(self, tag, attributes):
            if tag in ("script", "img", "iframe", "object", "embed", "svg", "base"):
                self.bad.append(tag)
            for name, value in attributes:
                if name.startswith("on") or (value or "").strip().lower().startswith(("javascript:", "data:")):
                    self.bad.append(f"{tag} {name}")

    house = trial.house()
    house.must("group", "change", "teachers", "--purpose", STRANGE, "--title", f"Teachers {SCRIPT}")
    name = f"Anna {SCRIPT}"
    bodies = [STRANGE, f"> {STRANGE}\n\nmine {STRANGE}", "[x](javascript:alert(1)) <javascript:alert(1)>",
              "https://x.example/\"onmouseover=alert(1)//", f"    {STRANGE}\n- {STRANGE}\n# {STRANGE}", "\x1b]0;x\x07"]
    house.drop(mail(House.ANNA, to_group("teachers.events"), f"Meet {SCRIPT}",
                    f"When: 3 December 2029, 15:00-16:30 Europe/London\nWhere: {STRANGE}\n\n{STRANGE}"))
    house.drop(mail(House.ANNA, "community@guild.example", f"set name {name}"),
               mail(House.ANNA, "community@guild.example", f"set about {STRANGE}"),
               mail(House.ANNA, "community@guild.example", f"set expertise {STRANGE}, {SCRIPT}"))
    for body in bodies:
        house.drop(mail(f'"{name}" <anna@a.example>', to_group("teachers"), f"Topic {STRANGE}", body))
    page = f"<p onclick=alert(1)>{SCRIPT}<a href='javascript:alert(1)'>x</a><svg onload=alert(1)></p>"
    house.drop(mail(House.ANNA, to_group("teachers"), "HTML", page, kind="text/html; charset=utf-8"))
    house.deliver(with_file(House.ANNA, to_group("teachers"), "File", STRANGE.replace('"', "'"), b"x"))
    house.start()
    session = house.sign_in("ben@b.example")
    paths = ["/", "/g/teachers/", "/g/teachers/events", "/people/anna-berg", "/feed.atom", "/g/teachers/feed.atom",
             "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=topic", "/sign-in?to=%22%3E%3Cscript%3E",
             "/%3Cscript%3Ealert(1)%3C/script%3E", "/g/%3Cscript%3E/"]
    paths += [f"/g/teachers/t/{number}" for number in range(1, house.posts() + 1)]
    pages = 0
    for path in paths:
        for fields in ({}, session):
            reader = Reader()
            reader.feed(house.ask(path, headers=fields).text)
            pages += 1
            trial.expect(not reader.bad, f"{path}: {reader.bad[:2]}")
    letters = house.letters()
    for letter in letters:
        reader = Reader()
        reader.feed(letter.html)
        trial.expect(not reader.bad, f"letter {letter.subject[:20]}: {reader.bad[:2]}")
    trial.figure(f"{plural(pages, 'page')}, {plural(len(letters), 'letter')}")


@attack("attachments: html, svg, fake png, pdf, names with ../, CRLF, NUL, RTL, quotes")
def attachments(trial):
    """Every file is a download with a plain name and a type that runs nothing."""
    house = trial.house()
    page = b"<html><script>alert(1)</script></html>"
    files = [("evil.html", "text/html", page), ("evil.svg", "image/svg+xml", b"<svg onload='alert(1)'/>"),
             ("fake.png", "image/png", page), ("a.pdf", "application/pdf", page), ("x.xml", "application/xml", page),
             ("../../etc/passwd", "text/plain", b"x"), ("a\\\"b.txt", "text/plain", b"x"),
             ("=?utf-8?q?a=E2=80=AEgnp.exe?=", "application/x-msdownload", b"MZ"), ("=?utf-8?q?a=00b=0D=0AX:y?=",
             "text/plain", b"x"), ("x" * 5_000, "text/plain", b"x"), ("", "text/html;charset=utf-7", page),
             (".htaccess", "application/javascript", b"alert(1)")]
    for name, kind, content in files:
        house.drop(with_file(House.ANNA, to_group("teachers"), f"File {kind}", name, content, kind=kind))
    house.run("once")
    house.start()
    found = 0
    for number in range(1, house.posts() + 1):
        answer = house.ask(f"/p/{number}/0/x")
        if answer.status != 200:
            continue
        found += 1
        disposition, kind = answer.headers.get("content-disposition", ""), answer.headers.get("content-type", "")
        trial.expect(disposition.startswith("attachment"), f"file {number} is shown, not saved")
        trial.expect(not re.search(r"html|svg|xml|javascript|utf-7", kind), f"file {number} is {kind}")
        trial.expect(answer.headers.get("x-content-type-options") == "nosniff", f"file {number} may be sniffed")
        trial.expect(POLICY in answer.headers.get("content-security-policy", ""), f"file {number} has no policy")
        trial.expect(not re.search(r"\.\./|%00|%0[ad]|%E2%80%AE|\"", disposition, re.I), f"name: {disposition[:90]}")
    trial.expect(found >= 10, f"only {found} files came in")
    trial.figure(plural(found, "file"))


@attack("CSP, nosniff on every page and file")
def policies(trial):
    """Whatever is asked and however it ends, the policy and nosniff are there."""
    house = open_house(trial)
    session = house.sign_in("ben@b.example")
    paths = ["/", "/g/teachers/", "/g/teachers/t/1", "/g/teachers/events", "/g/teachers/events.ics",
             "/people/anna-berg", "/search?q=x", "/feed.atom", "/p/1/0/plan.txt", "/sign-in", "/in/do.x", "/u/do.x",
             "/robots.txt", "/nothing", "/in/do." + "a" * 32]
    for path in paths:
        for fields in ({}, session):
            answer = house.ask(path, headers=fields)
            trial.expect(POLICY in answer.headers.get("content-security-policy", ""), f"{path}: no policy")
            trial.expect(answer.headers.get("x-content-type-options") == "nosniff", f"{path}: no nosniff")
    trial.figure(plural(len(paths) * 2, "page"))
