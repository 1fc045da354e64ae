#!/usr/bin/env python3
"""Hands a mail in at a server as another provider would, signed with DKIM: outside.py PORT FROM TO KEY < MAIL. An empty KEY
signs nothing; FROM may be empty, as a report's is."""
import smtplib, sys, dkim

port, sender, recipient, key = sys.argv[1:5]
mail = sys.stdin.buffer.read().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
if key:
    domain = sender.split("@")[1].encode()
    mail = dkim.sign(mail, b"s", domain, open(key, "rb").read(), include_headers=[b"from", b"to", b"subject", b"message-id"]) + mail
with smtplib.SMTP("127.0.0.1", int(port), local_hostname="outside.example", timeout=30) as server:
    server.sendmail(sender, [recipient], mail)
