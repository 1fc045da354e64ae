#!/usr/bin/env python3
"""A mail provider for tests: IMAP and SMTP for one mailbox on loopback, with a provider's habits, and the world outside.

provider.py HABITS.json. The file names the ports (imap, smtp, http), the user and password, and the habits; a POST to /set
changes any of them while it runs. What leaves for other people is kept and shown at /sent; a POST to /deliver is mail from
outside, stamped as the provider stamps it. Nothing is written to disk."""
import asyncio, base64, email.utils, json, re, sys, time, urllib.parse

H = json.load(open(sys.argv[1]))
for key, value in {
    "domain": "guild.example", "names": True, "from": "keep", "path": "keep", "id": "keep", "sent": False, "stamp": "generic",
    "gone": [], "full": [], "spam": [], "dkim": True, "mechanisms": ["PLAIN", "LOGIN"], "tokens": [], "capability": "",
    "folders": {"Junk": "\\Junk", "Sent": "\\Sent", "Trash": "\\Trash"}, "per_minute": 0, "per_day": 0, "quota_words": "550 5.4.5 Daily user sending limit exceeded",
    "connections": 0, "drop_idle": 0, "unconnected": False, "spoilt": "", "spoilt_how": "refused", "login": "ok", "mail_words": "", "data_words": "", "used": 0, "room": 0,
}.items():
    H.setdefault(key, value)

FOLDERS, SENT, WAKE, STATS = {}, [], asyncio.Event(), {"smtp": 0, "imap": 0, "most": 0, "refused": 0, "logins": 0}
SESSIONS = set()


class Mail:
    number = 0

    def __init__(self, data, flags=()):
        Mail.number += 1
        self.uid, self.data, self.flags, self.at = Mail.number, data, set(flags), time.time()


def folder(name):
    return FOLDERS.setdefault("INBOX" if name.upper() == "INBOX" else name, [])


def put(name, data, flags=()):
    global WAKE
    folder(name).append(Mail(data, flags))
    WAKE.set()
    WAKE = asyncio.Event()


def header(data, name):
    found = re.search(rb"(?im)^" + name.encode() + rb":[ \t]*((?:.|\r\n[ \t])*)", data.split(b"\r\n\r\n")[0] + b"\r\n")
    return found.group(1).decode("utf-8", "replace").strip() if found else ""


def address(text):
    return email.utils.parseaddr(re.sub(r"\s+", " ", text))[1].lower()


def stamped(data, sender, recipient, verdict="pass"):
    """As the receiving side files it: whose mail it is, who handed it in, and what it thinks of the author."""
    domain = address(header(data, "From")).split("@")[-1] or "nowhere.example"
    results = f"dkim={verdict} header.d={domain}; spf={verdict} smtp.mailfrom={sender.split('@')[-1] or domain}; dmarc={verdict} header.from={domain}"
    if verdict == "none":
        results = f"dkim=none; spf=none smtp.mailfrom={sender.split('@')[-1]}; dmarc=none header.from={domain}"
    edge = f"Received: from outside.example (192.0.2.1) by {{}}; {email.utils.formatdate()}"
    to, path = f"Delivered-To: {recipient}", f"Return-Path: <{sender}>"
    lines = {
        "google": [to, "Received: by 2002:a05:7300 with SMTP id x1; now", "X-Received: by 2002:a05:7301 with SMTP id y1", f"ARC-Authentication-Results: i=1; mx.google.com; {results}", path, edge.format("mx.google.com with ESMTPS"), f"Received-SPF: {verdict} (google.com)", f"Authentication-Results: mx.google.com;\r\n       {results}"],
        "microsoft": ["Received: from A.eurprd01.prod.outlook.com by B.eurprd01.prod.outlook.com with HTTPS; now", "Received: from C.eurprd01.prod.outlook.com by A.eurprd01.prod.outlook.com; now", f"Authentication-Results: {results};compauth={verdict} reason=100", edge.format("C.mail.protection.outlook.com"), path, "X-MS-Exchange-Organization-SCL: 1"],
        "fastmail": [path, f"X-Delivered-To: {recipient}", "Received: from phl-compute-03 by sloti27 with LMTPA; now", f"Authentication-Results: phl-mx-04.messagingengine.com;\r\n    {results}", edge.format("phl-mx-04.messagingengine.com")],
        "icloud": [path, f"X-Original-To: {recipient}"] + [f"Authentication-Results: {method.split('=')[0].strip()}.icloud.com; {method.strip()}" for method in results.split(";")] + [edge.format("p00-icloudmta.mail.me.com")],
        "generic": [path, to, edge.format("mx.guild.example"), ],
    }[H["stamp"]]
    if H["stamp"] == "generic":
        lines.insert(2, f"Authentication-Results: mx.guild.example; {results}")
    return "\r\n".join(lines).encode() + b"\r\n" + data


def is_ours(recipient):
    """Our mailbox's own address, or one below it where the provider delivers those."""
    local, _, domain = recipient.lower().partition("@")
    own, _, own_domain = H["user"].lower().partition("@")
    if domain != own_domain:
        return None
    return local == own or (bool(H["names"]) and local.startswith(own + "+"))


def bounced(data, sender, recipient, status, words):
    """The report that a far server's refusal makes, in one's own mailbox."""
    original = data.split(b"\r\n\r\n")[0]
    text = f"From: Mail Delivery System <mailer-daemon@{H['domain']}>\r\nTo: <{sender}>\r\nSubject: Delivery Status Notification (Failure)\r\nMessage-ID: <dsn{time.time_ns()}@{H['domain']}>\r\nDate: {email.utils.formatdate()}\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\nContent-Type: text/plain\r\n\r\nYour mail to {recipient} could not be delivered.\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; out.{H['domain']}\r\n\r\nFinal-Recipient: rfc822; {recipient}\r\nAction: failed\r\nStatus: {status}\r\nDiagnostic-Code: smtp; {words}\r\n\r\n--r\r\nContent-Type: text/rfc822-headers\r\n\r\n"
    return text.encode() + original + b"\r\n\r\n--r--\r\n"


def sending(sender, recipient, data):
    """What the provider does with a letter of ours. Returns its reply."""
    login, author = H["user"], address(header(data, "From"))
    if H["data_words"]:
        return H["data_words"]
    if author != login and H["from"] == "deny":
        return f"554 5.2.252 SendAsDenied; {login} not allowed to send as {author}"
    if author != login and H["from"] == "rewrite":
        data = data.replace(author.encode(), login.encode(), 1) if author.encode() in data.split(b"\r\n\r\n")[0] else data
    reply = "250 2.0.0 Ok: queued"
    if H["id"] == "replace":
        new = f"0102{time.time_ns():x}-{Mail.number:08x}-4444-5555-666677778888-000000"
        data = re.sub(rb"(?im)^message-id:.*\r\n", f"Message-ID: <{new}@eu-central-1.amazonses.com>\r\n".encode(), data, count=1)
        reply = f"250 Ok {new}"
    if H["path"] == "rewrite":
        sender = login
    if H["dkim"]:
        data = f"DKIM-Signature: v=1; a=rsa-sha256; d={H['domain']}; s=x; h=From:To:Subject:List-Unsubscribe:\r\n List-Unsubscribe-Post; b=abc=\r\n".encode() + data
    if H["sent"]:
        put(next(name for name in H["folders"] if "Sent" in name), data, ["\\Seen"])
    ours = is_ours(recipient)
    if ours:
        put("INBOX", stamped(data, sender, recipient))
    elif recipient.lower() in H["gone"]:
        put("INBOX", stamped(bounced(data, sender, recipient, "5.1.1", "550 5.1.1 The email account that you tried to reach does not exist."), "", sender or login))
    elif recipient.lower() in H["full"]:
        put("INBOX", stamped(bounced(data, sender, recipient, "5.2.2", "552 5.2.2 The mailbox is full."), "", sender or login))
    else:
        SENT.append({"sender": sender, "recipient": recipient, "source": data.decode("utf-8", "replace"), "at": time.time()})
    return reply


def authenticated(mechanism, first):
    """Whether what a client sends for a mechanism opens the mailbox."""
    try:
        text = base64.b64decode(first).decode()
    except Exception:
        return False
    STATS["logins"] += 1
    if mechanism == "PLAIN":
        return H["login"] == "ok" and text.split("\0")[1:] == [H["user"], H["password"]]
    bearer = re.search(r"auth=Bearer ([^\x01]*)", text)
    return H["login"] == "ok" and bool(bearer) and bearer.group(1) in H["tokens"]


class Session:
    """One connection; closed by force when the provider has had enough."""

    def __init__(self, kind, reader, writer):
        self.kind, self.reader, self.writer, self.open = kind, reader, writer, True

    async def say(self, text):
        self.writer.write((text + "\r\n").encode())
        await self.writer.drain()

    async def line(self):
        data = await self.reader.readline()
        if not data:
            raise ConnectionError
        return data.rstrip(b"\r\n").decode("utf-8", "surrogateescape")


async def smtp(s):
    if H["connections"] and STATS["smtp"] > H["connections"]:
        STATS["refused"] += 1
        return await s.say("421 4.7.0 Too many concurrent connections, try again later")
    await s.say("220 provider ESMTP")
    known, sender, recipient = not H["mechanisms"], None, None
    while True:
        line = await s.line()
        word = line.split(" ")[0].upper()
        if word == "EHLO":
            auth = "".join(f"250-AUTH {' '.join(H['mechanisms'])}\r\n" for _ in [0] if H["mechanisms"])
            await s.say(f"250-provider\r\n250-PIPELINING\r\n250-SIZE 26214400\r\n{auth}250 8BITMIME")
        elif word == "AUTH":
            parts = line.split(" ")
            mechanism = parts[1].upper()
            if mechanism == "LOGIN":
                await s.say("334 VXNlcm5hbWU6")
                user = parts[2] if len(parts) > 2 else await s.line()
                await s.say("334 UGFzc3dvcmQ6")
                password = await s.line()
                first = base64.b64encode(f"\0{base64.b64decode(user).decode()}\0{base64.b64decode(password).decode()}".encode()).decode()
                mechanism = "PLAIN"
            elif len(parts) > 2:
                first = parts[2]
            else:
                await s.say("334 ")
                first = await s.line()
            if authenticated(mechanism, first):
                known = True
                await s.say("235 2.7.0 Accepted")
            else:
                await s.say("535 5.7.8 Username and Password not accepted")
        elif word in ("NOOP", "RSET"):
            sender = recipient = None
            await s.say("250 ok")
        elif word == "QUIT":
            return await s.say("221 bye")
        elif not known or not s.open:
            await s.say("530 5.7.0 Authentication Required")
        elif word == "MAIL":
            sender = re.search(r"<(.*?)>", line).group(1)
            now, day = time.time(), [m for m in COUNTED if m > time.time() - 86_400]
            minute = [m for m in day if m > now - 60]
            if H["mail_words"]:
                await s.say(H["mail_words"])
                sender = None
            elif sender and sender.lower() != H["user"] and H["path"] == "deny":
                await s.say("550 5.7.60 SMTP; Client does not have permissions to send as this sender")
                sender = None
            elif (H["per_day"] and len(day) >= H["per_day"]) or (H["per_minute"] and len(minute) >= H["per_minute"]):
                STATS["refused"] += 1
                await s.say(H["quota_words"])
                sender = None
            else:
                await s.say("250 2.1.0 ok")
        elif word == "RCPT":
            recipient = re.search(r"<(.*?)>", line).group(1)
            if sender is None:
                recipient = None
                await s.say("503 5.5.1 MAIL first")
            elif is_ours(recipient) is False:
                recipient = None
                await s.say("550 5.1.1 No such user")
            else:
                await s.say("250 2.1.5 ok")
        elif word == "DATA":
            if recipient is None:
                await s.say("503 5.5.1 RCPT first")
                continue
            await s.say("354 go on")
            lines = []
            while True:
                data = await s.reader.readline()
                if not data:
                    raise ConnectionError
                if data == b".\r\n":
                    break
                lines.append(data[1:] if data.startswith(b".") else data)
            COUNTED.append(time.time())
            await s.say(sending(sender, recipient, b"".join(lines)))
            sender = recipient = None
        else:
            await s.say("502 5.5.2 what?")


COUNTED = []


def numbers(text, mails):
    """The mails of a UID set."""
    top = max((m.uid for m in mails), default=0)
    wanted = []
    for part in text.split(","):
        low, _, high = part.partition(":")
        ends = sorted([top if low == "*" else int(low), (top if high == "*" else int(high)) if high else (top if low == "*" else int(low))])
        wanted.append(ends)
    return [m for m in mails if any(low <= m.uid <= high for low, high in wanted)]


def unquoted(text):
    text = text.strip()
    return text[1:-1].replace('\\"', '"').replace("\\\\", "\\") if text.startswith('"') else text


async def imap(s):
    if H["connections"] and STATS["imap"] > H["connections"]:
        STATS["refused"] += 1
        return await s.say("* BYE [UNAVAILABLE] Too many simultaneous connections")
    auth = " ".join(f"AUTH={m}" for m in H["mechanisms"])
    capability = f"IMAP4rev1 {auth} {H['capability']}".strip()
    await s.say(f"* OK [CAPABILITY {capability}] provider")
    known, selected, seen = False, None, 0
    while True:
        line = await s.line()
        if not s.open:
            return await s.say("* BYE Session expired, please login again.")
        tag, _, rest = line.partition(" ")
        word, _, arguments = rest.partition(" ")
        word = word.upper()
        mails = folder(selected) if selected else []
        if word == "UID":
            sub, _, arguments = arguments.partition(" ")
            word = "UID " + sub.upper()
        if word == "CAPABILITY":
            await s.say(f"* CAPABILITY {capability}\r\n{tag} OK done")
        elif word == "LOGOUT":
            return await s.say(f"* BYE bye\r\n{tag} OK done")
        elif word == "NOOP":
            if selected and len(mails) != seen:
                seen = len(mails)
                await s.say(f"* {seen} EXISTS")
            await s.say(f"{tag} OK done")
        elif word in ("LOGIN", "AUTHENTICATE"):
            if word == "LOGIN":
                words = re.findall(r'"(?:[^"\\]|\\.)*"|\S+', arguments)
                ok = H["login"] == "ok" and "PLAIN" in H["mechanisms"] and [unquoted(w) for w in words] == [H["user"], H["password"]]
                STATS["logins"] += 1
            else:
                mechanism, _, first = arguments.partition(" ")
                if not first:
                    await s.say("+ ")
                    first = await s.line()
                ok = authenticated(mechanism.upper(), first)
                if not ok and mechanism.upper() != "PLAIN":
                    await s.say("+ " + base64.b64encode(b'{"status":"401","schemes":"Bearer"}').decode())
                    await s.line()
            if H["login"] == "unavailable":
                await s.say(f"{tag} NO [UNAVAILABLE] Temporary authentication failure")
            elif ok:
                known = True
                await s.say(f"{tag} OK [CAPABILITY {capability}] in")
            else:
                await s.say(f"{tag} NO [AUTHENTICATIONFAILED] Invalid credentials")
        elif not known:
            await s.say(f"{tag} BAD login first")
        elif H["unconnected"]:
            STATS["logins"] += 1
            await s.say(f"{tag} BAD User is authenticated but not connected.")
        elif word == "NAMESPACE":
            await s.say(f'* NAMESPACE (("" "/")) NIL NIL\r\n{tag} OK done')
        elif word == "LIST":
            pattern = unquoted(re.findall(r'"(?:[^"\\]|\\.)*"|\S+', arguments)[1])
            for name in sorted({"INBOX", *H["folders"], *FOLDERS}):
                if pattern in ("*", name):
                    use = H["folders"].get(name, "")
                    await s.say(f'* LIST (\\HasNoChildren{" " + use if use else ""}) "/" "{name}"')
            if pattern == "":
                await s.say('* LIST (\\Noselect) "/" ""')
            await s.say(f"{tag} OK done")
        elif word in ("CREATE", "SUBSCRIBE"):
            folder(unquoted(arguments))
            await s.say(f"{tag} OK done")
        elif word in ("SELECT", "EXAMINE"):
            name = unquoted(arguments)
            if name.upper() != "INBOX" and name not in H["folders"] and name not in FOLDERS:
                await s.say(f"{tag} NO [NONEXISTENT] no such folder")
                continue
            selected = name
            seen = len(folder(name))
            await s.say(f"* {seen} EXISTS\r\n* FLAGS (\\Seen \\Deleted)\r\n* OK [PERMANENTFLAGS (\\Seen \\Deleted \\*)] ok\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT {Mail.number + 1}] ok\r\n{tag} OK [READ-WRITE] done")
        elif word == "GETQUOTAROOT":
            quota = f'* QUOTA "" (STORAGE {H["used"]} {H["room"]})\r\n' if H["room"] else ""
            await s.say(f'* QUOTAROOT INBOX ""\r\n{quota}{tag} OK done')
        elif word == "UID SEARCH":
            found = mails
            low = re.search(r"UID (\d+):\*", arguments)
            if low:
                found = [m for m in found if m.uid >= int(low.group(1))]
            if "UNDELETED" in arguments:
                found = [m for m in found if "\\Deleted" not in m.flags]
            keyword = re.search(r"UNKEYWORD (\S+)", arguments)
            if keyword:
                found = [m for m in found if keyword.group(1) not in m.flags]
            field = re.search(r'HEADER (\S+) "(.*)"', arguments)
            if field:
                name = field.group(1)
                found = [m for m in found if re.search(rb"(?im)^" + name.encode() + b":", m.data.split(b"\r\n\r\n")[0]) and field.group(2).lower() in header(m.data, name).lower()]
            await s.say("* SEARCH " + " ".join(str(m.uid) for m in found) + f"\r\n{tag} OK done")
        elif word == "UID FETCH":
            which, _, what = arguments.partition(" ")
            spoilt = False
            for m in numbers(which, mails):
                number = mails.index(m) + 1
                # A mail that the server cannot read, and what it does of a set that holds it.
                if H["spoilt"] and H["spoilt"].encode() in m.data:
                    if H["spoilt_how"] == "cut":
                        if "BODY.PEEK" not in what:
                            s.writer.write(f"* {number} FETCH (UID {m.uid} RFC822.SIZE 5000)\r\n".encode())
                            continue
                        await s.say(f"* {number} FETCH (UID {m.uid} BODY[] {{5000}}\r\n" + "x" * 1200)
                        return
                    spoilt = True
                    break
                if "BODY.PEEK" in what:
                    data = m.data
                    part = re.search(r"BODY\.PEEK(\[.*\](?:<[\d.]+>)?)", what).group(1)
                    if part.startswith("[HEADER.FIELDS"):
                        names = re.search(r"\(([^)]*)\)", part).group(1).split()
                        data = b"".join(f"{n}: {header(m.data, n)}\r\n".encode() for n in names if header(m.data, n)) + b"\r\n"
                    elif part.startswith("[HEADER"):
                        data = data.split(b"\r\n\r\n")[0] + b"\r\n\r\n"
                    s.writer.write(f"* {number} FETCH (UID {m.uid} BODY{part} {{{len(data)}}}\r\n".encode() + data + b")\r\n")
                else:
                    at = time.strftime("%d-%b-%Y %H:%M:%S +0000", time.gmtime(m.at))
                    s.writer.write(f'* {number} FETCH (UID {m.uid} RFC822.SIZE {len(m.data)} INTERNALDATE "{at}")\r\n'.encode())
            await s.say(f"{tag} NO [SERVERBUG] UID FETCH Server error while fetching messages" if spoilt else f"{tag} OK done")
        elif word == "UID STORE":
            which, _, what = arguments.partition(" ")
            for m in numbers(which, mails):
                m.flags |= set(re.search(r"\((.*)\)", what).group(1).split())
            await s.say(f"{tag} OK done")
        elif word in ("UID MOVE", "UID COPY"):
            which, _, target = arguments.partition(" ")
            for m in list(numbers(which, mails)):
                put(unquoted(target), m.data, m.flags - {"\\Deleted"})
                if word == "UID MOVE":
                    mails.remove(m)
                    seen -= 1
            await s.say(f"{tag} OK done")
        elif word == "UID EXPUNGE":
            for m in list(numbers(arguments, mails)):
                if "\\Deleted" in m.flags:
                    mails.remove(m)
                    seen -= 1
            await s.say(f"{tag} OK done")
        elif word == "APPEND":
            size = int(re.search(r"\{(\d+)\}", arguments).group(1))
            await s.say("+ go on")
            data = await s.reader.readexactly(size)
            await s.reader.readline()
            put(unquoted(re.findall(r'"(?:[^"\\]|\\.)*"|\S+', arguments)[0]), data)
            await s.say(f"{tag} OK done")
        elif word == "IDLE":
            await s.say("+ idling")
            waiting = asyncio.ensure_future(s.line())
            begun = time.time()
            while not waiting.done():
                wake = asyncio.ensure_future(WAKE.wait())
                await asyncio.wait([waiting, wake], timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
                wake.cancel()
                if H["drop_idle"] and time.time() - begun > H["drop_idle"]:
                    waiting.cancel()
                    STATS["refused"] += 1
                    return
                if not s.open:
                    waiting.cancel()
                    return await s.say("* BYE Session expired, please login again.")
                if len(folder(selected)) > seen:
                    seen = len(folder(selected))
                    await s.say(f"* {seen} EXISTS")
            await waiting
            await s.say(f"{tag} OK done")
        else:
            await s.say(f"{tag} BAD what?")


def server(kind, talk):
    async def serve(reader, writer):
        session = Session(kind, reader, writer)
        SESSIONS.add(session)
        STATS[kind] += 1
        STATS["most"] = max(STATS["most"], STATS["smtp"])
        try:
            await talk(session)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            STATS[kind] -= 1
            SESSIONS.discard(session)
            writer.close()
    return serve


async def http(reader, writer):
    """The test's own door."""
    try:
        request = (await reader.readline()).decode().split(" ")
        size = 0
        while (line := (await reader.readline()).decode().strip()):
            if line.lower().startswith("content-length:"):
                size = int(line.split(":")[1])
        body = await reader.readexactly(size)
        url = urllib.parse.urlparse(request[1])
        query = {k: v[0] for k, v in urllib.parse.parse_qs(url.query).items()}
        answer = {}
        if url.path == "/sent":
            answer = SENT
        elif url.path == "/stats":
            answer = STATS
        elif url.path == "/folder":
            answer = [m.data.decode("utf-8", "replace") for m in FOLDERS.get(query["name"], []) if "\\Deleted" not in m.flags]
        elif url.path == "/set":
            H.update(json.loads(body))
        elif url.path == "/expire":
            for session in list(SESSIONS):
                session.open = False
        elif url.path == "/forget":
            COUNTED.clear()
        elif url.path == "/deliver":
            data = body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            recipient = query.get("to") or H["user"]
            if is_ours(recipient) is not True:
                answer = {"refused": "550 5.1.1 No such user"}
            else:
                put(query.get("folder", "INBOX"), stamped(data, query.get("sender", address(header(data, "From"))), recipient, query.get("verdict", "pass")))
        data = json.dumps(answer).encode()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(data) + data)
        await writer.drain()
    finally:
        writer.close()


async def main():
    for name in ["INBOX", *H["folders"]]:
        folder(name)
    await asyncio.start_server(server("imap", imap), "127.0.0.1", H["imap"], limit=1 << 24)
    await asyncio.start_server(server("smtp", smtp), "127.0.0.1", H["smtp"], limit=1 << 24)
    await asyncio.start_server(http, "127.0.0.1", H["http"])
    await asyncio.Event().wait()


asyncio.run(main())
