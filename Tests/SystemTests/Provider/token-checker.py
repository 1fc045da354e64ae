#!/usr/bin/env python3
"""Answers a mail server's question about an OAuth 2 token (RFC 7662): token-checker.py PORT FILE. A line of FILE is a token
that is good, and whose: "token user"."""
import http.server, json, sys, urllib.parse


class Checker(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)
        token = query.get("token", [""])[0]
        good = dict(line.split() for line in open(sys.argv[2]) if line.strip())
        answer = {"active": token in good, "username": good.get(token, "")}
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Checker).serve_forever()
