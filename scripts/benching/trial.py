"""One program that does one kind of work."""
from .text import Language


class Trial:
    """What is measured, where, and how much of it. The language starts anew: the same text for every program."""

    def __init__(self, program, place, given):
        self.program, self.place = program, place
        self.members, self.mails, self.posts = given.members, given.mails, given.posts
        self.readers, self.groups = given.readers, given.groups
        self.rounds = given.rounds
        self.language = Language()
