"""A small language, so that text compresses, indexes and threads like text; and mail in it."""
import random

SEED = 7
VOCABULARY = 20_000
WIDTH = 70
# So many people write; a mail's author follows from its number.
WRITERS = 200


class Language:
    """Words, some of them frequent and most rare, and what is said with them: always the same in the same order."""

    def __init__(self):
        self.random = random.Random(SEED)
        self.words = [self._new_word() for _ in range(VOCABULARY)]
        self.random.seed(SEED)

    def _new_word(self):
        syllables = self.random.randrange(1, 5)
        return "".join(
            self.random.choice("bcdfghklmnprst") + self.random.choice("aeiou") for _ in range(syllables))

    def word(self):
        """Any word: few are frequent, as in a real language."""
        rank = int(self.random.paretovariate(0.9))
        return self.words[min(rank, VOCABULARY) - 1]

    def paragraph(self, length):
        """So many words, in lines."""
        lines, line = [], ""
        for _ in range(length):
            word = self.word()
            if len(line) + len(word) > WIDTH:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        return "\n".join(lines + [line])

    def subject(self, number):
        """What a thread is about, by the number of its first mail."""
        first = number * 7 % 19_000
        return "About " + " ".join(self.words[first:first + 4])

    def mail(self, number, parent=None, who=None, size=1000):
        """A post to the group "dev" of about so many octets; a reply where the number of a parent is given."""
        writer = (who or number) % WRITERS
        text = self.paragraph(size // 6)
        thread = f"In-Reply-To: <m{parent}@example.test>\nReferences: <m{parent}@example.test>\n" if parent else ""
        return (
            f"From: Person {writer} <user{writer}@example.test>\n"
            "To: community+dev@guild.example\n"
            f"Subject: {'Re: ' if parent else ''}{self.subject(parent or number)}\n"
            f"Message-ID: <m{number}@example.test>\n"
            "Date: Tue, 14 Nov 2023 22:13:20 +0000\n"
            f"{thread}"
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=utf-8\n"
            f"\n{text}\n\n-- \nPerson\n")
