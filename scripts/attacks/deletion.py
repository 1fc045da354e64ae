"""What is to be gone is gone: deleted posts, old mail of machines, old sessions."""

import time

from .rig import COMMUNITY, House, attack, mail, to_group, until, vouched, with_file


def post_and_delete(trial, **options):
    """A topic of Ben's with a file, an answer that quotes it, and Ben's word to delete it."""
    house = trial.house(**options)
    house.deliver(with_file(
        House.BEN, to_group("teachers"), "About pears", "notes.txt", b"The zyxwordfile grows. " * 40,
        kind="text/plain", text="The zyxwordtext grows in my garden, and nobody may know."))
    house.deliver(mail(House.CARLA, next(letter.reply_to for letter in house.letters("carla@c.example")),
                       "Re: About pears", "Really?"))
    house.start()
    return house


def delete(house, number=1):
    house.drop(mail(House.BEN, COMMUNITY, f"delete {number}"))
    house.carried()
    deleted = "SELECT count(*) FROM contribution WHERE id = ? AND deletedAt IS NOT NULL"
    return until(lambda: house.number(deleted, number))


@attack("deleted post gone from web, search, raw mail")
def deleted_from_web(trial):
    """After "delete N" its words are in no page, feed, file, search or mail; its place in the thread stays."""
    house = post_and_delete(trial)
    trial.expect("zyxwordtext" in house.ask("/g/teachers/t/1").text, "it was never there")
    trial.expect(delete(house), "it was not deleted")
    session = house.sign_in("ben@b.example")
    for fields in ({}, session):
        for path in ["/", "/g/teachers/", "/g/teachers/t/1", "/p/1", "/p/1/0/notes.txt", "/feed.atom",
                     "/people/ben-okri", "/g/teachers/feed.atom", "/search?q=grows"]:
            text = house.ask(path, headers=fields).text
            trial.expect("zyxword" not in text, f"{path} shows it")
    before = len(house.letters("carla@c.example"))
    house.drop(mail(House.CARLA, COMMUNITY, "", "get 1\nsearch grows\nsearch garden"))
    until(lambda: len(house.letters("carla@c.example")) > before, 10)
    said = "".join(letter.everything for letter in house.letters("carla@c.example")[before:])
    trial.expect("zyxword" not in said, "a request shows it")
    raw = house.rows("SELECT bytes FROM rawMail")
    trial.expect(not any(b"zyxwordtext" in content for content, in raw), "its mail is kept")
    trial.expect("Really?" in house.ask("/g/teachers/t/1").text, "its answer is gone, too")


@attack("deleted post: blob and letter")
def deleted_from_database(trial):
    """After the deletion and the nightly tidying its words and its file are not in the bytes of the database."""
    house = post_and_delete(trial)
    trial.expect(delete(house), "it was not deleted")
    time.sleep(1)
    house.stop()
    house.tidy()
    left = [f"{word} in {place}" for word in ("zyxwordfile", "zyxwordtext") for place in house.holds_secret(word)]
    trial.figure(f"{house.number('SELECT count(*) FROM blob')} blobs")
    trial.expect(not left, ", ".join(left))


@attack("deleted page: every revision, its mails and letters")
def deleted_page(trial):
    """A page that its maker deletes leaves no word of any revision; one that others have written in stays."""
    house = trial.house()
    house.deliver(mail(House.BEN, to_group("teachers.wiki"), "About pears", "The zyxwordone grows in my garden."))
    house.deliver(mail(House.BEN, COMMUNITY, "page about pears"))
    letter = house.letters("ben@b.example")[-1]
    for words in ("append: The zyxwordtwo, too.", "replace: zyxwordone\nwith: zyxwordthree"):
        house.deliver(mail(House.BEN, letter.reply_to, "Re: Page", words))
    house.deliver(mail(House.BEN, to_group("teachers.wiki"), "Shared", "Ours."))
    house.deliver(mail(House.CARLA, COMMUNITY, "page shared"))
    shared = house.letters("carla@c.example")[-1]
    house.deliver(mail(House.CARLA, shared.reply_to, "Re: Page", "append: And mine."))
    trial.expect(house.number("SELECT count(*) FROM revision") == 5, "the revisions were never there")
    house.deliver(mail(House.BEN, COMMUNITY, "delete 1"), mail(House.BEN, COMMUNITY, "delete 2"))
    gone = [number for number, in house.rows("SELECT id FROM contribution WHERE deletedAt IS NOT NULL")]
    trial.expect(gone == [1], f"gone are {gone}")
    house.tidy()
    left = [f"{word} in {place}" for word in ("zyxwordone", "zyxwordtwo", "zyxwordthree") for place in house.holds_secret(word)]
    trial.figure("5 revisions")
    trial.expect(not left, ", ".join(left))


@attack("deleted poll: its options, answers and result")
def deleted_poll(trial):
    """A poll that its author deletes leaves no word of its options, its result, or its letters."""
    house = trial.house()
    house.deliver(mail(House.BEN, to_group("teachers"), "Pears", "Poll: zyxwordquestion?\n\n- zyxwordfirst\n- zyxwordsecond"))
    letter = house.letters("carla@c.example")[-1]
    house.deliver(mail(House.CARLA, letter.reply_to, "Re: Pears", "a"))
    trial.expect(house.number("SELECT count(*) FROM vote") == 1, "nobody has answered")
    trial.expect(house.number("SELECT count(*) FROM contribution") == 1, "an answer was posted")
    house.deliver(mail(House.BEN, COMMUNITY, "delete 1"))
    house.tidy()
    left = [f"{word} in {place}" for word in ("zyxwordquestion", "zyxwordfirst", "zyxwordsecond") for place in house.holds_secret(word)]
    trial.figure("1 poll")
    trial.expect(not left, ", ".join(left))


@attack("deleted outcome of a thread")
def deleted_outcome(trial):
    """What somebody settled and then deletes leaves no word; the thread stays, and is open."""
    house = trial.house()
    house.deliver(mail(House.BEN, to_group("teachers"), "Pears", "Which ones?", message_id="pears@b.example"))
    house.deliver(mail(House.BEN, to_group("teachers"), "Re: Pears", "close: the zyxwordsettled ones",
                       headers="In-Reply-To: <pears@b.example>\n"))
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE kind = 'outcome'") == 1, "it was not settled")
    house.deliver(mail(House.BEN, COMMUNITY, "delete 2"))
    house.tidy()
    left = house.holds_secret("zyxwordsettled")
    trial.figure("1 outcome")
    trial.expect(not left, f"in {left}")


@attack("deleted introduction: as it was written first, and as it went out")
def deleted_introduction(trial):
    """Who somebody said they are leaves no word when they take it back, nor what they had written before."""
    house = trial.house()
    jane = "Jane Neu <jane@j.example>"
    house.deliver(mail(jane, to_group("teachers.join"), "join"))
    house.deliver(mail(jane, house.letters("jane@j.example")[-1].reply_to, "Re: Welcome", "I am zyxwordfirst and I teach physics here."))
    house.deliver(mail(jane, house.letters("jane@j.example")[-1].reply_to, "Re: Yours", "I am zyxwordsecond and teach physics here."))
    house.deliver(mail(jane, house.letters("jane@j.example")[-1].reply_to, "Re: Yours", "yes"))
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE openTo = -1") == 1, "it is not out")
    house.deliver(mail(jane, house.letters("jane@j.example")[-1].reply_to, "Re: Posted", "delete"))
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE deletedAt IS NULL") == 0, "it is still there")
    house.tidy()
    left = [f"{word} in {place}" for word in ("zyxwordfirst", "zyxwordsecond") for place in house.holds_secret(word)]
    trial.figure("1 introduction")
    trial.expect(not left, ", ".join(left))


@attack("deleted thing of the directory: every version, its mails and letters")
def deleted_thing(trial):
    """What its giver takes out of the directory leaves no word: of its link, its file, its lines or its receipt."""
    house = trial.house()
    house.deliver(mail(House.BEN, to_group("teachers.resources"), "Two",
                       "By: zyxwordmaker\n\n- Kept: https://kept.example/\n- zyxwordtitle: https://zyxwordlink.example/"))
    house.deliver(mail(House.BEN, COMMUNITY, "get 2"))
    letter = house.letters("ben@b.example")[-1]
    house.deliver(with_file(House.BEN, letter.reply_to, "Re: Two", "zyxwordname.txt", b"The zyxwordfile grows. " * 40,
                            kind="text/plain", text="new version\nlicence: zyxwordlicence"))
    house.deliver(mail(House.BEN, letter.reply_to, "Re: Two", "link: https://example.org/zyxwordnewlink"))
    trial.expect(house.number("SELECT count(*) FROM resourceVersion") == 4, "the versions were never there")
    house.deliver(mail(House.BEN, letter.reply_to, "Re: Two", "drop"))
    gone = [number for number, in house.rows("SELECT id FROM contribution WHERE deletedAt IS NOT NULL")]
    trial.expect(gone == [2], f"gone are {gone}")
    house.tidy()
    words = ["zyxword" + word for word in ("link", "file", "licence", "newlink", "title", "name")]
    left = [f"{word} in {place}" for word in words for place in house.holds_secret(word)]
    trial.figure("3 versions")
    trial.expect(not left, ", ".join(left))
    house.start()
    trial.expect("kept.example" in house.ask("/g/teachers/resources/1").text, "the other is gone, too")


@attack("growth by discarded mail", seconds=120)
def discarded_mail(trial):
    """The bytes of machines' mail go after some weeks; what became of it stays recorded."""
    house = trial.house(trust="results")
    house.shift(0)
    for number in range(4):
        author, headers = f"M <m{number}@m.example>", vouched("m.example") + "Precedence: bulk\n"
        house.drop(with_file(author, COMMUNITY, "News", "film.bin", bytes(5_000_000), headers=headers))
    house.deliver(mail(House.BEN, to_group("teachers"), "Kept", headers=vouched("b.example")))
    before = house.number("SELECT sum(length(bytes)) FROM rawMail")
    house.shift(days=70)
    house.tidy()
    after = house.number("SELECT sum(length(bytes)) FROM rawMail")
    trial.figure(f"{before / 1e6:.0f} MB, {after / 1e6:.1f} MB after ten weeks")
    trial.expect(after < 1_000_000, "it is kept for ever")
    trial.expect(house.number("SELECT count(*) FROM outcome") == 5, "the record is gone, too")
    trial.expect(house.number("SELECT count(*) FROM contribution") == 1, "a post is gone")


@attack("sessions, sign-ins, deliveries, notices tidied after three years")
def old_records(trial):
    """What is long settled is forgotten; posts and members are not."""
    house = trial.house(trust="results")
    house.shift(0)
    house.deliver(mail(House.ANNA, to_group("teachers"), "Lighthouse", headers=vouched("a.example")),
                  mail("Max <max@m2.example>", to_group("teachers"), "Hello", headers=vouched("m2.example")))
    house.start()
    session = house.sign_in("ben@b.example")
    house.ask("/sign-in", "POST", "address=ben%40b.example&to=%2F")
    time.sleep(1)
    house.stop()
    house.shift(days=3 * 365)
    house.tidy()
    tables = ("session", "signIn", "delivery", "notice")
    left = {table: house.number(f"SELECT count(*) FROM {table}") for table in tables}
    trial.expect(not any(left.values()), "left: " + ", ".join(f"{n} of {table}" for table, n in left.items() if n))
    trial.expect(house.posts() == 1 and house.members() == 4, "a post or member is gone")
    house.start()
    trial.expect("Signed in" not in house.ask("/", headers=session).text, "the old session still works")
