"""Floods: how much mail anybody can make us send, store or show."""

import re
import threading
import time

from .rig import COMMUNITY, House, attack, chatter, mail, plural, to_group, until, vouched

MAX = "Max <max@m2.example>"  # a genuine stranger


def unvouched(domain):
    return f"Received: from mail.{domain} by mx.guild.example; Mon, 23 Nov 2026 10:00:00 +0000\n"


class Robot:
    """A member whose program answers every letter, and has never heard of RFC 3834."""

    def __init__(self, house, author, address, words):
        self.house, self.author, self.address, self.words, self.sent = house, author, address, words, 0

    def answers(self, letters):
        for letter in letters:
            if letter.recipient != self.address or "+re." not in letter.reply_to:
                continue
            self.sent += 1
            subject = re.sub(r"^(Re: )*", "Re: ", letter.subject)
            self.house.drop(mail(self.author, letter.reply_to, subject, self.words(self.sent)))


def robots(trial, words, seconds):
    """Two robots in one group for so many seconds: (posts, mails of theirs, letters to a third member)."""
    house = trial.house()
    house.start()
    pair = [Robot(house, House.BEN, "ben@b.example", words), Robot(house, House.CARLA, "carla@c.example", words)]
    house.drop(mail(House.BEN, to_group("teachers"), "A question", "Who knows about lamps?"))
    end, seen = time.monotonic() + seconds, set()
    while time.monotonic() < end:
        letters = house.new_letters(seen)
        for robot in pair:
            robot.answers(letters)
        time.sleep(0.05)
    house.carried()
    time.sleep(0.5)
    sent = 1 + sum(robot.sent for robot in pair)
    third = len([letter for letter in house.letters("mei@m.example")])
    recorded = sum(house.outcomes().values())
    trial.expect(recorded == sent, f"{sent} mails came, {recorded} have an outcome")
    rejected = house.disposed("rejected") + house.disposed("discarded")
    trial.expect(rejected == 0, f"{rejected} mails were thrown away")
    return house, house.posts(), sent, third


@attack("autoresponder loop", seconds=120)
def autoresponder_loop(trial):
    """Two robots without automatic marks: at most 12 posts until what they write is held, and none is lost."""
    same = "I am out of the office until Monday and will answer then."
    texts = {"same words": lambda number: same, "new words": lambda number: f"Thank you, this is ticket {number}."}
    for name, words in texts.items():
        house, posts, sent, third = robots(trial, words, 15)
        trial.figure(f"{name}: {plural(posts, 'post')}, {third} letters to a third member, {house.held()} held")
        trial.expect(posts <= 12, f"{name}: {posts} posts in 15 s, nothing brakes them")
        trial.expect(posts > 12 or house.held() > 0, f"{name}: nothing is shown as held")
        trial.expect(house.alive(), "the daemon died")
        house.stop()


@attack("10,000 mails by one member", seconds=240)
def bomb(trial):
    """One member posts 10,000 topics: beyond a generous limit the rest waits, nothing is lost, memory holds."""
    house = trial.house()
    house.start()
    for number in range(10_000):
        house.drop(mail(House.BEN, to_group("teachers"), chatter(4)))
    house.carried(180)
    posts, held = house.posts(), house.disposed("held")
    trial.figure(f"{posts:,} posts, {held:,} held, {house.memory()} MB")
    trial.expect(house.waiting() == 0, f"{house.waiting()} mails still wait after three minutes")
    trial.expect(posts + held + house.disposed("rejected") == 10_000, "some have no outcome")
    trial.expect(house.memory() < 250, f"{house.memory()} MB of memory")
    trial.expect(posts < 2_000, "no limit for one author")
    trial.expect(posts >= 10, f"the limit is not generous: {posts}")


@attack("300 mails to facilitators")
def facilitators(trial):
    """300 genuine strangers of one domain: some letters to each facilitator, then a summary."""
    house = trial.house(trust="results")
    for number in range(300):
        house.drop(mail(f"S {number} <s{number}@spam.example>", to_group("teachers.facilitators"), f"Offer {number}",
                        headers=vouched("spam.example")))
    house.run("once")
    letters = len(house.letters("anna@a.example"))
    trial.figure(plural(letters, "letter") + " to a facilitator")
    trial.expect(letters <= 100, "no cap")
    trial.expect(letters >= 1, "nobody hears of it")
    trial.expect(sum(house.outcomes().values()) == 300, "some have no outcome")


@attack("400 refusals to a member")
def refusals_to_member(trial):
    """400 mails of a member to an address that does not exist: at most 30 letters a day."""
    house = trial.house(trust="results")
    for number in range(400):
        house.drop(mail(House.BEN, to_group("nosuch"), f"Post {number}", headers=vouched("b.example")))
    house.run("once")
    letters = len(house.letters("ben@b.example"))
    trial.figure(plural(letters, "letter"))
    trial.expect(1 <= letters <= 31, "no cap on refusals" if letters else "the member is told nothing")


@attack("180 forged joins of one victim")
def forged_joins(trial):
    """Whoever is signed up by others gets two questions a day at most."""
    house = trial.house(trust="results")
    house.must("group", "change", "teachers", "--joining", "open")
    for number in range(180):
        to = to_group("teachers.join") if number % 2 else COMMUNITY
        house.drop(mail("Victim <victim@v.example>", to, "join teachers", headers=unvouched("v.example")))
    house.run("once")
    letters = len(house.letters("victim@v.example"))
    trial.figure(plural(letters, "letter"))
    trial.expect(letters <= 4, "more than two questions")
    trial.expect(house.members() == 4, "the victim is a member")


@attack("400 forged joins over 7 domains")
def forged_joins_wide(trial):
    """The caps for a domain and for a day hold."""
    house = trial.house(trust="results")
    house.must("group", "change", "teachers", "--joining", "open")
    for number in range(400):
        domain = f"d{number % 7}.example"
        house.drop(mail(f"V <v{number}@{domain}>", to_group("teachers.join"), "Please", headers=unvouched(domain)))
    house.run("once")
    letters = house.letter_count()
    trial.figure(plural(letters, "letter"))
    trial.expect(letters <= 201, "more than the day's cap")


@attack("100 forged posts; 300 command mails; 300 stranger posts")
def forged_and_commands(trial):
    """Forged mail is never answered; requests a hundred times a day; a stranger once."""
    house = trial.house(trust="results")
    for number in range(100):
        house.drop(mail(f"F <f{number}@f{number}.example>", to_group("teachers"), f"Forged {number}",
                        headers=unvouched(f"f{number}.example")))
    house.run("once")
    forged = house.letter_count()
    for number in range(300):
        house.drop(mail(House.BEN, COMMUNITY, "which", headers=vouched("b.example")))
    house.run("once")
    requests = len(house.letters("ben@b.example"))
    for number in range(300):
        house.drop(mail(MAX, to_group("teachers"), f"Hello {number}", headers=vouched("m2.example")))
    house.run("once")
    stranger = len(house.letters("max@m2.example"))
    trial.figure(f"{forged}, {requests} and {plural(stranger, 'letter')}")
    trial.expect(forged == 0, "forged mail is answered")
    trial.expect(requests <= 101, "more than a hundred answers")
    trial.expect(stranger <= 1 and house.posts() == 0, "the stranger gets more than one letter")


@attack("400 refusals to a stranger; 400 requests by a member")
def refusals_to_stranger(trial):
    """A genuine stranger is refused once a day; mistaken requests are answered twenty or so times."""
    house = trial.house(trust="results")
    for number in range(400):
        house.drop(mail(MAX, to_group("nosuch"), f"Hello {number}", headers=vouched("m2.example")))
        house.drop(mail(House.BEN, COMMUNITY, f"helf me {number}", "Whatt?\nWhich?s", headers=vouched("b.example")))
    house.run("once")
    stranger, member = len(house.letters("max@m2.example")), len(house.letters("ben@b.example"))
    trial.figure(f"{stranger} and {plural(member, 'letter')}")
    trial.expect(stranger <= 1, "the stranger is told again and again")
    trial.expect(member <= 101, "the member gets more than a hundred")


@attack('2,000 "address add", 1,250 invitations', seconds=120)
def addresses_and_invitations(trial):
    """By adding addresses or inviting, nobody makes us write to more people than the caps allow."""
    house = trial.house(trust="results")
    for number in range(100):
        lines = "\n".join(f"address add x{number * 20 + line}@y{line % 5}.example" for line in range(20))
        house.drop(mail(House.BEN, COMMUNITY, "", lines, headers=vouched("b.example")))
    house.run("once")
    added = len([letter for letter in house.letters() if re.match(r"x\d+@y", letter.recipient)])
    for number in range(50):
        people = "\n".join(f"P {line} <i{number * 25 + line}@j{line % 40}.example>" for line in range(25))
        house.drop(mail(House.ANNA, COMMUNITY, "", f"invite teachers\n{people}", headers=vouched("a.example")))
    house.run("once")
    invited = len([letter for letter in house.letters() if re.match(r"i\d+@j", letter.recipient)])
    trial.figure(f"{added} and {plural(invited, 'letter')}")
    trial.expect(added <= 200, "no cap on addresses")
    trial.expect(invited <= 300, "no cap on invitations")
    trial.expect(invited + added > 0, "neither request was understood")


@attack("digest of 4,000 posts", seconds=180)
def large_digest(trial):
    """One who was told nothing of 4,000 posts gets a digest of a bearable size."""
    house = trial.house(seed=False)
    house.shift(0)
    with open(house.path("people"), "w") as file:
        file.writelines(f"Person {number} <p{number}@p.example>\n" for number in range(400))
    house.must("group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning.")
    house.must("member", "add", "teachers", "--file", house.path("people"), "--cadence", "none")
    house.must("member", "add", "teachers", House.MEI, "--cadence", "daily")
    house.run("once")
    for number in range(4_000):
        author = f"Person {number % 400} <p{number % 400}@p.example>"
        house.drop(mail(author, to_group("teachers"), f"Topic {number}", chatter(60)))
    house.run("once", seconds=150)
    house.shift(days=1.1)
    house.run("once", seconds=60)
    until(lambda: house.letters("mei@m.example"), 5)
    letters = house.letters("mei@m.example")
    if not letters:
        house.start()
        until(lambda: house.letters("mei@m.example"), 40)
        letters = house.letters("mei@m.example")
    size = max((len(letter.bytes) for letter in letters), default=0)
    trial.figure(f"{house.posts():,} posts, digest of {size // 1000} KB")
    trial.expect(len(letters) == 1, f"{len(letters)} digests")
    trial.expect(size < 150_000, "the digest grows with the posts")


@attack("1,000 groups", seconds=180)
def many_groups(trial):
    """With 1,000 groups the help letter stays below 60 KB, and pages and requests are quick."""
    house = trial.house()
    columns = [row[1] for row in house.rows("PRAGMA table_info(practiceGroup)")]
    copied = ", ".join(column for column in columns if column not in ("id", "name"))
    for number in range(1_000):
        house.sql(f"INSERT INTO practiceGroup (name, {copied}) SELECT ?, {copied} FROM practiceGroup "
                  "WHERE name = 'teachers'", f"group-{number}")
    house.sql("UPDATE practiceGroup SET title = 'Group ' || id, "
              "purpose = 'Where people who work on subject ' || id || ' talk about it with each other.'")
    house.deliver(mail(House.BEN, COMMUNITY, "help"))
    letters = house.letters("ben@b.example")
    size = max((len(letter.bytes) for letter in letters), default=0)
    trial.figure(f"help of {size / 1000:.0f} KB")
    trial.expect(letters, "no help came")
    trial.expect(size < 60_000, "the help letter grows with the groups")
    house.deliver(mail(House.BEN, COMMUNITY, "groups"), mail(House.BEN, COMMUNITY, "which"))
    trial.expect(len(house.letters("ben@b.example")) == 3, "groups and which are not answered")
    house.start()
    began = time.monotonic()
    trial.expect(house.ask("/").status == 200, "the front page fails")
    trial.expect(time.monotonic() - began < 3, "the front page takes seconds")


@attack("15 commands at once beside the daemon", seconds=120)
def commands_at_once(trial):
    """The host's commands run beside the daemon and each other: all succeed, and no mail is lost."""
    house = trial.house()
    house.start()
    for number in range(200):
        house.drop(mail(House.AUTHORS[number % 4], to_group("teachers"), f"Post {number}"))
    results = []
    commands = [["member", "list", "teachers"], ["outbox", "list"], ["held", "list"], ["docket"], ["group", "list"],
                ["backup", house.path("backup")], ["replay"], ["trace", "anna@a.example"],
                ["person", "show", "@anna-berg"]]
    commands += [["member", "add", "teachers", f"N {number} <n{number}@n.example>"] for number in range(6)]
    threads = [threading.Thread(target=lambda one=one: results.append((one, house.run(*one)))) for one in commands]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for command, result in results:
        trial.expect(result.returncode == 0, f"{' '.join(command[:2])}: {result.stderr.strip()[:100]}")
    house.carried()
    recorded = until(lambda: sum(house.outcomes().values()) == 200, 20)
    trial.expect(recorded, f"{sum(house.outcomes().values())} of 200 mails have an outcome")
    trial.expect(house.members() == 10, "a member is missing")
    trial.figure(f"{plural(len(commands), 'command')}, {house.posts()} posts")
