"""What members say about posts: signs that are forged, many at once, quoted or automatic; reports in a crowd; what is hidden."""

import time

from .rig import COMMUNITY, House, attack, mail, to_group, until, vouched, with_file

DORA, EMIL, FAY = "Dora Ek <dora@d.example>", "Emil Fox <emil@e.example>", "Fay Gray <fay@f.example>"
MONTH = 30 * 86_400


def settled_house(trial, **options):
    """Members of long standing, each of whom has written something, and a post of Ben's (contribution 1) with a file."""
    house = trial.house(**options)
    top = vouched("b.example") if options.get("trust") == "results" else ""
    house.must("member", "add", "teachers", DORA, EMIL, FAY)
    house.deliver(with_file(
        House.BEN, to_group("teachers"), "About our zyxwordhead", "notes.txt", b"The zyxwordfile. " * 40, kind="text/plain",
        text="Our zyxwordtext is a fool, and everybody knows it by now.", headers=top))
    for author in (House.CARLA, DORA, EMIL):
        domain = author.split("@")[1][:-1]
        house.deliver(mail(author, to_group("teachers"), "Hello from " + author.split()[0], "I teach physics.",
                           headers=vouched(domain) if top else ""))
    house.sql("UPDATE membership SET since = since - ?", MONTH)
    house.sql("UPDATE membership SET since = since + ? WHERE personID = (SELECT id FROM person WHERE handle = 'fay-gray')",
                 MONTH)
    return house


def reply_to(house, who, subject):
    address = who[who.index("<") + 1:-1]
    return next(letter.reply_to for letter in house.letters(address) if subject in letter.subject)


def hidden(house):
    return [row[0] for row in house.rows("SELECT contributionID FROM hidden ORDER BY contributionID")]


@attack("three accounts that report everything by one person; by newcomers; twice by one")
def crowd(trial):
    """Three members hide two posts of one author a week at most; newcomers, repetition and officers' posts hide nothing."""
    house = settled_house(trial)
    for number in range(5):
        house.deliver(mail(House.BEN, to_group("teachers"), f"Thought {number}", f"A harmless thought, number {number}."))
    thoughts = [row[0] for row in house.rows("SELECT id FROM contribution WHERE title LIKE 'Thought%' ORDER BY id")]
    house.deliver(mail(House.ANNA, to_group("teachers"), "From the facilitator", "A word of mine."))
    office = house.number("SELECT id FROM contribution WHERE title = 'From the facilitator'")
    house.deliver(mail(House.CARLA, COMMUNITY, "", f"flag {thoughts[0]}: spam\nflag {thoughts[0]}: unkind"),
                  mail(House.CARLA, COMMUNITY, "", f"flag {thoughts[0]}: wrong"),
                  mail(FAY, COMMUNITY, "", f"flag {thoughts[0]}: spam"),
                  mail(DORA, COMMUNITY, "", f"flag {thoughts[0]}: spam"))
    trial.expect(hidden(house) == [], "two members and a newcomer hide a post")
    for author in (House.CARLA, DORA, EMIL):
        for start in range(0, 5, 2):
            house.deliver(mail(author, COMMUNITY, "", "\n".join(
                f"flag {number}: spam" for number in (thoughts + [office])[start:start + 2])))
    gone = hidden(house)
    trial.figure(f"{len(gone)} of 6 hidden")
    trial.expect(len(gone) == 2 and office not in gone, f"a crowd hides {gone}")
    asked = [letter for letter in house.letters("anna@a.example") if "Reported" in letter.subject]
    trial.expect(len(asked) <= 8, f"{len(asked)} letters to the facilitator")
    everything = "".join(letter.everything for letter in house.letters("ben@b.example") + asked)
    trial.expect(not any(name in everything.split("Reported")[-1] for name in ("dora@", "emil@", "carla@")),
                 "somebody learns who reported")


@attack("hidden post: pages, files, search, feeds, requests, digests, quotes")
def hidden_everywhere(trial):
    """What is hidden has no word left that anybody but those who decide can reach; shown again it is as before."""
    house = settled_house(trial)
    house.staff()
    house.deliver(mail(House.CARLA, reply_to(house, House.CARLA, "zyxwordhead"), "Re: About our zyxwordhead",
                       "Really?\n\nOn Monday Ben wrote:\n> Our zyxwordtext is a fool, and everybody knows it by now."))
    house.start()
    trial.expect("zyxwordtext" in house.ask("/g/teachers/t/1").text, "it was never there")
    house.drop(mail(House.CARLA, COMMUNITY, "", "flag 1: private data"))
    trial.expect(until(lambda: hidden(house) == [1], 20), "it is not hidden")
    session = house.sign_in("carla@c.example")
    for fields in ({}, session):
        for path in ["/", "/g/teachers/", "/g/teachers/t/1", "/p/1", "/p/1/0/notes.txt", "/p/1/0/small", "/feed.atom",
                     "/people/ben-okri", "/g/teachers/feed.atom", "/search?q=fool", "/search?q=zyxwordtext"]:
            text = house.ask(path, headers=fields).text.replace('value="zyxwordtext"', "").replace("Search: zyxwordtext", "")
            trial.expect("zyxword" not in text, f"{path} shows it")
    before = len(house.letters("dora@d.example"))
    house.drop(mail(DORA, COMMUNITY, "", "get 1\nsearch fool\nsearch everybody\nflag 1: spam\nhelpful 1\nhide 1: spam"))
    until(lambda: len(house.letters("dora@d.example")) > before, 20)
    said = "".join(letter.everything for letter in house.letters("dora@d.example")[before:])
    trial.expect(said and "zyxword" not in said, "a request shows it")
    before = len(house.letters("sven@s.example"))
    house.drop(mail("Sven Geheim <sven@s.example>", COMMUNITY, "", "get 1\nsearch fool\nflag 1: spam\nhelpful 1\nshow 1"))
    until(lambda: len(house.letters("sven@s.example")) > before, 20)
    said = "".join(letter.everything for letter in house.letters("sven@s.example")[before:])
    trial.expect(said and "zyxword" not in said, "a member of another group is shown it")
    sven = house.sign_in("sven@s.example")
    for path in ["/g/teachers/t/1", "/p/1", "/p/1/0/notes.txt", "/feed.atom", "/search?q=fool"]:
        trial.expect("zyxword" not in house.ask(path, headers=sven).text, f"{path} shows it to a member of another group")
    trial.expect(hidden(house) == [1], "a member of another group shows it again")
    house.drop(mail(House.ANNA, COMMUNITY, "", "show 1"))
    trial.expect(until(lambda: hidden(house) == [], 20), "it is not shown again")
    page = house.ask("/g/teachers/t/1").text
    trial.expect("zyxwordtext" in page and "notes.txt" in page and "zyxwordhead" in page, "it is not as it was")
    trial.expect("zyxwordtext" in house.ask("/search?q=fool").text, "it is not found again")


@attack("signs: forged, quoted, automatic, a thousand at once", seconds=120)
def signs(trial):
    """A sign counts once for each believed member; a quoted report reports nothing; a machine's +1 is nobody's."""
    house = settled_house(trial, trust="results")
    address = reply_to(house, House.CARLA, "zyxwordhead")
    letters = len(house.letters("carla@c.example"))
    house.deliver(mail(House.CARLA, to_group("teachers"), "Re: About our zyxwordhead", "+1"),
                  mail("Max Fremd <max@fremd.example>", address, "Re: About our zyxwordhead", "Thanks!"),
                  mail("Max Fremd <max@fremd.example>", address, "flag", "flag: spam"))
    trial.expect(house.number("SELECT count(*) FROM reaction") == 0, "a forged sign is counted")
    trial.expect(house.number("SELECT count(*) FROM flag") == 0, "a forged report is counted")
    trial.expect(len(house.letters("carla@c.example")) == letters, "somebody is written to about it")
    top = vouched("c.example")
    house.deliver(mail(House.CARLA, address, "Re: About our zyxwordhead",
                       "Who wrote this?\n\n> flag: spam\n> +1\n", headers=top),
                  mail(House.CARLA, address, "Out of office: About our zyxwordhead", "+1",
                       headers=top + "Auto-Submitted: auto-replied\n"))
    trial.expect(house.number("SELECT count(*) FROM flag") == 0, "a quoted report reports")
    trial.expect(house.number("SELECT count(*) FROM reaction") == 0, "a machine's sign is counted")
    house.deliver(*[mail(House.CARLA, address, "Re: About our zyxwordhead", word, headers=top)
                    for word in ["thanks", "👍", "+1", "❤️", "helpful"] * 60])
    count = house.number("SELECT count(*) FROM reaction WHERE contributionID = 1")
    told = len([letter for letter in house.letters("carla@c.example") if "is counted" in letter.everything])
    trial.figure(f"300 signs: {count} counted, {told} letters")
    trial.expect(count == 1, f"{count} signs of one person are counted")
    trial.expect(told <= 300 and house.number("SELECT count(*) FROM contribution") <= 5 + 1, "signs are posted")


@attack("dockets answered by others, under a failed DMARC, by a former facilitator, with hostile numbers; measures by anybody", seconds=120)
def dockets(trial):
    """Only whom it was written to, while they look after the group, decides by a docket; only facilitators decide about people."""
    house = trial.house(trust="results")
    house.must("group", "change", "teachers", "--joining", "approval")
    top, zoe = vouched("a.example"), "Zoe Wang <zoe@z.example>"
    house.deliver(mail(zoe, to_group("teachers.join"), "Hello", "Let me in.", headers=vouched("z.example")),
                  mail(House.ANNA, COMMUNITY, "docket", headers=top))
    address = next(letter.reply_to for letter in house.letters("anna@a.example") if "waits for you" in letter.subject)

    def is_in():
        return house.number("SELECT count(*) FROM membership m JOIN person p ON p.id = m.personID WHERE p.name = 'Zoe Wang'")

    failed = vouched("a.example").replace("dmarc=pass", "dmarc=fail")
    house.deliver(mail(House.BEN, address, "Re: One thing", "1 ok", headers=vouched("b.example")),
                  mail(zoe, address, "Re: One thing", "1 ok", headers=vouched("z.example")),
                  mail(House.ANNA, address, "Re: One thing", "1 ok", headers=failed))
    trial.expect(is_in() == 0, "somebody else lets Zoe in")
    hostile = ["1-99999999999999999999 ok", "0 ok", "-1 ok", "1 ok but not now", "> 1 ok", "1, " * 20_000 + "2 ok",
               "\n".join(f"{number} spam" for number in range(2, 3_000)), "ok " * 5_000]
    for words in hostile:
        house.deliver(mail(House.ANNA, address, "Re: One thing", words, headers=top))
    trial.expect(is_in() == 0, "hostile numbers let Zoe in")
    house.must("member", "add", "teachers", House.CARLA, "--role", "facilitator")
    house.sql("DELETE FROM role WHERE role = 'facilitator' AND personID = (SELECT id FROM person WHERE handle = ?)", "anna-berg")
    house.deliver(mail(House.ANNA, address, "Re: One thing", "1 ok", headers=top))
    trial.expect(is_in() == 0, "a former facilitator lets Zoe in")
    for author, fields in ((House.BEN, vouched("b.example")), (House.ANNA, top), (House.CARLA, "")):
        for words in ("ban @ben-okri in teachers: why", "remove @anna-berg: why", "hold @ben-okri", "moderate @anna-berg: why"):
            house.deliver(mail(author, COMMUNITY, words, headers=fields))
    taken = house.number("SELECT count(*) FROM measure")
    trial.expect(taken == 0, f"{taken} measures by whom nobody vouches for, or who looks after nothing")
    trial.figure(f"{len(hostile)} hostile answers, {house.letter_count()} letters")
