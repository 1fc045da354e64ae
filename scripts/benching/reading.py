"""How fast one core reads mail as the street does, up to the intent; whether hostile mail costs more than its size."""
import statistics
import subprocess
import time

from . import showing

NEEDS = []
TIMES, HOSTILE_TIMES = 10_000, 5
SMALL, LARGE = 250_000, 1_000_000

HEAD = """\
Return-Path: <user1@example.test>
Delivered-To: community+dev@guild.example
Authentication-Results: mx.guild.example; dkim=pass header.d=example.test header.s=s1; \
spf=pass smtp.mailfrom=user1@example.test; dmarc=pass header.from=example.test
Received: from mail.example.test (mail.example.test [192.0.2.1]) by mx.guild.example (Postfix) with ESMTPS id 4ABC; \
Tue, 14 Nov 2023 22:13:20 +0000 (UTC)
Received: from [192.0.2.7] by mail.example.test with ESMTPSA id 77; Tue, 14 Nov 2023 22:13:19 +0000
From: Person One <user1@example.test>
To: Developers <community+dev@guild.example>
Subject: Re: About something that matters
Message-ID: <m1@example.test>
In-Reply-To: <m0@example.test>
References: <m0@example.test> <mm@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000
MIME-Version: 1.0
"""
ATTRIBUTION = "On Mon, 13 Nov 2023 at 10:00, Person Two <user2@example.test> wrote:\n\n"

PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n"
ALTERNATIVE = "Content-Type: multipart/alternative; boundary=x\n\n"

HOSTILE_TEXT = HEAD + "Content-Type: text/plain\n\n"
HOSTILE_HTML = HEAD + "Content-Type: text/html\n\n"
HOSTILE_MIXED = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
BARE_HEAD = "From: a@b.example\n"


def run(trial):
    for name, body in replies(trial.language).items():
        mail = HEAD + body
        rates = [pace(trial, mail) for _ in range(trial.rounds)]
        showing.show(f"reading, {name} of {len(mail) / 1000:.1f} KB", showing.per_second("", rates) + " on one core")
    for name, make in HOSTILE.items():
        small = statistics.median(cost(trial, make(SMALL)) for _ in range(trial.rounds))
        large = statistics.median(cost(trial, make(LARGE)) for _ in range(trial.rounds))
        showing.show(
            f"hostile mail, {name}",
            f"250 KB {small * 1000:6.0f} ms",
            f"1 MB {large * 1000:6.0f} ms",
            f"x{large / small:.1f}")


# Measuring

def inspect(trial, mail, times):
    """The program reads the mail so many times; gives what it says."""
    path = trial.place / "reading.eml"
    with open(path, "w", encoding="utf-8") as file:
        file.write(mail)
    began = time.monotonic()
    said = subprocess.run(
        [trial.program, "inspect", "--repeat", str(times), path], check=True, stdout=subprocess.PIPE, text=True).stdout
    return said, time.monotonic() - began


def pace(trial, mail):
    """Mails a second, as the program itself measures it."""
    said, _ = inspect(trial, mail, TIMES)
    return int(said.split()[0])


def cost(trial, mail):
    """Seconds for a mail, the start of the program included."""
    _, seconds = inspect(trial, mail, HOSTILE_TIMES)
    return seconds / HOSTILE_TIMES


# Ordinary mail

def replies(language):
    """What people's programs send, without the head."""
    page = html_reply(language)
    plain = f"{PLAIN}{plain_reply(language, 330)}\n"
    both = (f"{ALTERNATIVE}--x\n{PLAIN}{plain_reply(language, 120, signature='')}\n"
            f"--x\n{HTML}{page}\n--x--\n")
    return {"plain reply": plain, "plain and HTML reply": both, "HTML reply": HTML + page}


def html_reply(language):
    paragraphs = "".join(f"<p>{line}</p>" for line in language.paragraph(150).split("\n"))
    quoted = f"<blockquote>{language.paragraph(150)}</blockquote>"
    return f"<html><body>{paragraphs}<div class=gmail_quote>{ATTRIBUTION}{quoted}</div></body></html>"


def plain_reply(language, length, signature="-- \nPerson One\n\n"):
    """So many words, and as many quoted."""
    text = language.paragraph(length)
    quoted = "\n".join(f"> {line}" for line in language.paragraph(length).split("\n"))
    return f"{text}\n\n{signature}{ATTRIBUTION}{quoted}"


# Hostile mail

def repeat(head, unit, tail=""):
    """Gives what makes a mail of about so many octets: the head, the unit again and again, the tail."""
    def make(octets):
        return head + unit * (octets // len(unit)) + tail
    return make


def nested_parts(octets):
    parts = []
    for depth in range(octets // 55):
        delimiter = f"--b{depth if depth else ''}"
        parts.append(f"{delimiter}\nContent-Type: multipart/mixed; boundary=b{depth + 1}\n\n")
    return HOSTILE_MIXED + "".join(parts)


HOSTILE = {
    "short lines": repeat(HOSTILE_TEXT, "a\n"),
    "quotes": repeat(HOSTILE_TEXT, "> a\nb\n"),
    "rulers": repeat(HOSTILE_TEXT, "a\n---\n"),
    "attributions": repeat(HOSTILE_TEXT, "On 2026-11-23 10:00, Jane <j@x.example> wrote:\n"),
    "header lines": repeat(HOSTILE_TEXT + "x\n", "From: a\nTo: b\n"),
    "tales": repeat(HOSTILE_TEXT + "x\n", "On 3 May 1911, Mr. Finch wrote:\nx\n"),
    "headers that are shown": repeat(HOSTILE_TEXT + "x\n", "look:\n\nFrom: a\nTo: b\nSubject: c\nDate: d\n\nx.\n"),
    "footers that are spoken of": repeat(HOSTILE_TEXT + "x\n", "look:\n\n-- \nx y\n"),
    "lists in lists": repeat(HOSTILE_TEXT + "x\n", "".join(" " * depth + "- a\n" for depth in range(40))),
    "bars": repeat(HOSTILE_TEXT + "x\n", "Bob wrote:\n| a\nb\n"),
    "links of ours": repeat(HOSTILE_TEXT, f"re.{'a' * 32}@guild.example\n"),
    "nested HTML": repeat(HOSTILE_HTML, "<b><div>x"),
    "table cells": repeat(HOSTILE_HTML, "<td>x"),
    "encoded words": repeat(BARE_HEAD + "Subject: ", "=?u?b?", "\n\nx"),
    "addresses": repeat(BARE_HEAD + "To: ", "a@b.example,", "\n\nx"),
    "fields": repeat(BARE_HEAD, "X-A: b\n", "\nx"),
    "parts": repeat(HOSTILE_MIXED, "--b\n\nx\n"),
    "nested parts": nested_parts,
}
