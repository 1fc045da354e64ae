"""Mail as programs write it, and our letters as they came out."""

import base64
import email
import email.policy
import itertools
import os
import random
import re

COMMUNITY = "community@guild.example"
SERVER = "mx.guild.example"

serial = itertools.count(1)


def chatter(words=12):
    """Words unlike anybody's before: saying the same again is an attack of its own, and not meant elsewhere."""
    chance = random.Random(next(serial))
    lengths = [chance.randint(3, 9) for _ in range(words)]
    return " ".join("".join(chance.choices("abcdefghiklmnoprstuvw", k=length)) for length in lengths) + "."


def mail(author, to, subject, text=None, headers="", message_id=None, kind="text/plain; charset=utf-8"):
    """A mail as a common program writes it; `headers` are whole lines."""
    domain = re.sub(r".*@|>.*", "", author) or "x.example"
    text = chatter() if text is None else text
    message_id = message_id or f"attack.{next(serial)}.{os.getpid()}@{domain}"
    return (
        f"{headers}From: {author}\nTo: {to}\nSubject: {subject}\nMessage-ID: <{message_id}>\n"
        f"Date: Mon, 23 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: {kind}\n\n{text}\n"
    ).encode("utf-8", "surrogateescape")


def with_file(author, to, subject, name, content, kind="application/octet-stream", text=None, headers=""):
    """A mail with one attached file."""
    text = f"See the file. {chatter()}" if text is None else text
    encoded = base64.encodebytes(content).decode()
    body = (
        f"--cut\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--cut\nContent-Type: {kind}\n"
        f"Content-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n"
        f"{encoded}\n--cut--"
    )
    return mail(author, to, subject, body, headers=headers, kind='multipart/mixed; boundary="cut"')


def vouched(domain, results=None):
    """The fields that the receiving server writes on top: it knows the author's domain, unless told otherwise."""
    results = results or f"dmarc=pass header.from={domain}"
    return (
        f"Authentication-Results: {SERVER}; {results}\n"
        f"Received: from mail.{domain} by {SERVER}; Mon, 23 Nov 2026 10:00:00 +0000\n"
    )


def to_group(name):
    return f"community+{name}@guild.example"


def base64_forms(word):
    """How a word may stand in base64: it begins at one of three places of a group."""
    forms = []
    for shift, first in enumerate((0, 2, 3)):
        coded = base64.b64encode(bytes(shift) + word)
        forms.append(coded[first:(shift + len(word)) * 8 // 6])
    return forms


class Letter:
    """A letter of ours, read."""

    def __init__(self, content):
        self.bytes = content
        self.message = email.message_from_bytes(content, policy=email.policy.default)
        self.subject = str(self.message["Subject"])
        self.recipient = str(self.message["Delivered-To"] or self.message["X-Original-To"] or self.message["To"])
        self.recipient = re.sub(r".*<|>.*", "", self.recipient).strip()

    @property
    def reply_to(self):
        return re.sub(r".*<|>.*", "", str(self.message["Reply-To"] or self.message["From"])).strip()

    @property
    def text(self):
        part = self.message.get_body(("plain", "html"))
        return part.get_content() if part else ""

    @property
    def html(self):
        part = self.message.get_body(("html",))
        return part.get_content() if part else ""

    @property
    def everything(self):
        """All its words, decoded."""
        return "\n".join(f"{key}: {value}" for key, value in self.message.items()) + self.text + self.html
