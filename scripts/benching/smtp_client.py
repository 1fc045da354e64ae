"""Sends a share of so many letters over one connection, pipelined: nothing but the SMTP itself.

  smtp_client.py PORT LETTERS SHARE SHARES FILE
"""
import socket
import sys


def expect(replies, code):
    if not replies.readline().startswith(code):
        raise SystemExit("unexpected reply")


def envelope(number):
    return b"MAIL FROM:<b+%d@guild.example>\r\nRCPT TO:<user%d@example.test>\r\nDATA\r\n" % (number, number)


def main(port, letters, share, shares, path):
    with open(path, "rb") as file:
        content = file.read()
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    replies = connection.makefile("rb", buffering=65_536)
    replies.readline()
    connection.sendall(b"EHLO bench\r\n")
    while replies.readline()[3:4] == b"-":
        pass
    numbers = list(range(share, letters, shares))
    connection.sendall(envelope(numbers[0]))
    for position, number in enumerate(numbers, 1):
        for code in (b"250", b"250", b"354"):
            expect(replies, code)
        # The next envelope goes with the end of this letter.
        following = envelope(numbers[position]) if position < len(numbers) else b""
        connection.sendall(content + b"for %d\r\n.\r\n" % number + following)
        expect(replies, b"250")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:5]), sys.argv[5])
