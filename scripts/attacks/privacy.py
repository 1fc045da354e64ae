"""Who is a member, and what a private group says: what strangers, members and former members can find out."""

import email.header
import re
import urllib.parse

from .rig import COMMUNITY, House, attack, mail, plural, to_group, vouched, with_file

STRANGER = "Max Fremd <max@fremd.example>"
SECRETS = ["Staffroom", "Concealed", "concealed", "Sven", "oncealed.txt"]


def private_house(trial, **options):
    """Two posts (the second with a file) and an event in a private group beside the public one."""
    house = trial.house(**options)
    house.staff()
    top = vouched("a.example") if options.get("trust") == "results" else ""
    house.deliver(
        mail(House.ANNA, to_group("teachers"), "Open question", "A question for all.", headers=top),
        mail(House.ANNA, to_group("staff"), "Concealed plan", "The concealed lighthouse #oil", headers=top,
             message_id="concealed@a.example"),
        with_file(House.ANNA, to_group("staff"), "Concealed file", "concealed.txt", b"concealed", headers=top))
    return house


def private_entry(trial, house):
    """An entry of the private group's blog (contribution 4), which Sven has given a sign."""
    house.deliver(mail(House.ANNA, to_group("staff.blog"), "Concealed entry", "Tags: oil\n\nThe concealed lighthouse, again."))
    preview = [letter for letter in house.letters("anna@a.example") if "Concealed entry" in letter.subject][-1]
    house.deliver(mail(House.ANNA, preview.reply_to, "Re: Shall it go out", "publish"))
    alert = [letter for letter in house.letters("sven@s.example") if "Concealed entry" in letter.subject][-1]
    house.deliver(mail("Sven Geheim <sven@s.example>", alert.reply_to, "Re: Concealed entry",
                       '{"emoji": "👍", "version": 1}', kind="text/vnd.google.email-reaction+json; charset=utf-8"))
    signs = house.number("SELECT count(*) FROM reaction WHERE contributionID = 4")
    trial.expect(signs == 1, f"{signs} signs for the private entry")


PARTS = """--r
Content-Type: text/html; charset=utf-8

<table><tr><th>Where<th>Who<tr><td>the <b>concealed</b> lighthouse<td>Sven</table><p><img src="cid:map" alt="concealed map"></p>
--r
Content-Type: image/png; name="concealed.png"
Content-ID: <map>
Content-Disposition: inline; filename="concealed.png"
Content-Transfer-Encoding: base64

iVBORw0KGgoAAAAASUVORAAAAAA=
--r--
"""


def private_look(trial, house):
    """A post of the private group (contribution 5) with a table and a picture in it."""
    house.deliver(mail(House.ANNA, to_group("staff"), "Concealed table", PARTS, kind="multipart/related; boundary=r"))
    look = house.number("SELECT count(*) FROM contribution WHERE id = 5 AND document LIKE '%lighthouse%'")
    trial.expect(look == 1, f"{look} posts have kept what they look like")


def private_page(trial, house):
    """A page of the private group's wiki (contribution 6), with a revision by Sven."""
    house.deliver(mail(House.ANNA, to_group("staff.wiki"), "Concealed page", "The concealed lighthouse, on a page. See [[Other]]."))
    house.deliver(mail("Sven Geheim <sven@s.example>", COMMUNITY, "page concealed page", ""))
    letter = [letter for letter in house.letters("sven@s.example") if "Concealed page" in letter.subject][-1]
    house.deliver(mail("Sven Geheim <sven@s.example>", letter.reply_to, "Re: Page", "append: The concealed lighthouse again."))
    revisions = house.number("SELECT count(*) FROM revision WHERE pageID = 6")
    trial.expect(revisions == 2, f"{revisions} revisions of the private page")


def private_thing(trial, house):
    """A thing of the private group's directory (contribution 7), rated and commented by Sven (8)."""
    house.deliver(with_file(House.ANNA, to_group("staff.resources"), "Concealed sheet", "concealed-sheet.txt",
                            b"The concealed lighthouse, in a sheet.", kind="text/plain", text="Tags: oil\n\nThe concealed lighthouse."))
    house.deliver(mail("Sven Geheim <sven@s.example>", COMMUNITY, "get 7", ""))
    letter = [letter for letter in house.letters("sven@s.example") if "Concealed sheet" in letter.subject][-1]
    house.deliver(mail("Sven Geheim <sven@s.example>", letter.reply_to, "Re: Sheet", "4/5 The concealed lighthouse shines."))
    trial.expect(house.number("SELECT count(*) FROM reaction WHERE contributionID = 7") == 1, "it was not rated")
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE topicID = 7") == 2, "nobody said anything of it")


def private_talk(trial, house):
    """A settled thread (its outcome is contribution 10), and a poll (11) that Sven has answered."""
    house.deliver(mail(House.ANNA, to_group("staff"), "Concealed question", "Where is the concealed lighthouse?",
                       message_id="question@a.example"))
    house.deliver(mail(House.ANNA, to_group("staff"), "Re: Concealed question", "close: the concealed lighthouse is by the sea",
                       headers="In-Reply-To: <question@a.example>\n"))
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE kind = 'outcome'") == 1, "the thread is not settled")
    house.deliver(mail(House.ANNA, to_group("staff.chat"), "", "The concealed lighthouse, said aloud."))
    house.deliver(mail(House.ANNA, to_group("staff"), "Concealed poll", "Poll:\n\n- Concealed one\n- Concealed lighthouse"))
    letter = [letter for letter in house.letters("sven@s.example") if "Concealed poll" in letter.subject][-1]
    house.deliver(mail("Sven Geheim <sven@s.example>", letter.reply_to, "Re: Concealed poll", "a"))
    trial.expect(house.number("SELECT count(*) FROM vote") == 1, "nobody has answered the poll")


def shows(text, words):
    """Which of the words stand in it."""
    return [word for word in words if word in text]


@attack("ordinary membership by /people")
def people_page(trial):
    """The page of an ordinary member who never wrote is "not found" for strangers, and there for members."""
    house = trial.house()
    house.staff()
    house.start()
    pages = {name: house.ask(f"/people/{name}") for name in ("mei-tanaka", "sven-geheim", "nobody-here", "anna-berg")}
    trial.figure(f"Mei {pages['mei-tanaka'].status}, nobody {pages['nobody-here'].status}")
    trial.expect(pages["mei-tanaka"].status == 404, "a stranger is told that Mei is a member")
    trial.expect(pages["sven-geheim"].status == 404, "a stranger is told of a member of a private group")
    trial.expect(pages["anna-berg"].status == 200, "a facilitator has no page")
    bodies = [pages[name].text.replace(name, "X") for name in ("mei-tanaka", "nobody-here")]
    trial.expect(pages["mei-tanaka"].status != 404 or bodies[0] == bodies[1], "the two pages differ")
    session = house.sign_in("ben@b.example")
    trial.expect(house.ask("/people/mei-tanaka", headers=session).status == 200, "a fellow member finds no page")
    trial.expect(house.ask("/people/sven-geheim", headers=session).status == 404, "Ben is told of Sven")


@attack("ordinary membership / hidden person by set handle")
def set_handle(trial):
    """A hidden person's handle is refused in the same words as an unusable one."""
    house = trial.house()
    house.staff()

    def answer(handle):
        before = len(house.letters("carla@c.example"))
        house.deliver(mail(House.CARLA, COMMUNITY, f"set handle {handle}"))
        letters = house.letters("carla@c.example")[before:]
        return letters[-1].text.replace(handle, "HANDLE") if letters else ""
    hidden = answer("sven-geheim")
    said = re.search(r"[^\n]*HANDLE[^\n]*", hidden.split("set handle HANDLE", 1)[-1])
    trial.figure("says: " + (said.group(0).strip()[:60] if said else hidden.strip()[:60]))
    trial.expect("somebody else" not in hidden, "it tells that somebody has that handle")
    trial.expect(hidden and "You are @" not in hidden, "there is no answer, or two people have one handle")


@attack("private group: every URL as stranger", seconds=300)
def private_addresses(trial):
    """Every address of a private group, as a stranger or another member asks: as if it did not exist."""
    house = private_house(trial)
    private_entry(trial, house)
    private_look(trial, house)
    private_page(trial, house)
    private_thing(trial, house)
    private_talk(trial, house)
    house.start()
    paths = ["/", "/?page=2", "/g/staff", "/g/staff/", "/g/STAFF/", "/g/staff/?page=2", "/g/staff/t/2", "/g/staff/t/3",
             "/g/staff/t/2?page=1", "/g/teachers/t/2", "/g/teachers/t/3", "/p/2", "/p/3", "/p/3/0",
             "/p/3/0/concealed.txt", "/p/3/1/concealed.txt", "/p/3/0/x", "/p/2/0/x", "/g/staff/feed.atom",
             "/feed.atom", "/g/staff/events", "/g/staff/events.ics", "/m/concealed@a.example",
             "/m/%3Cconcealed@a.example%3E", "/search?q=concealed",
             "/search?q=lighthouse", "/search?q=concealed&page=2", "/search?q=title:concealed", "/search?q=in:staff", "/search?q=from:sven-geheim", "/search?q=has:file", "/search?q=tag:oil", "/search?q=is:unanswered", "/search?q=is:closed", "/search?q=lamp+OR+lighthouse", "/g/staff/chat", "/g/staff/chat/lines", "/g/staff/chat/say", "/g/staff/chat/stream", "/g/staff/chat/stream?after=0", "/search?q=lighthouses", "/search?q=lighthuose", "/search?q=concaeled", "/search?q=lighthouse+sort:relevant", "/search?q=lighthouse+sort:helpful", "/search/counts?q=lighthouse", "/search/counts?q=the", "/search?q=type:file", "/search?q=lighthouse+type:pdf", "/search?q=conceal*",
             "/people/sven-geheim", "/people/anna-berg", "/people/anna-berg?page=2", "/people/sven", "/robots.txt",
             "/g/teachers/", "/g/teachers/events", "/g/teachers/events.ics", "/g/teachers/feed.atom", "/g/%73taff/",
             "/g/staff/wiki/", "/g/staff/wiki/Concealed_page", "/g/staff/wiki/Concealed_page/history", "/g/staff/wiki/Concealed_page/r/1", "/g/staff/wiki/Concealed_page/diff/1/2", "/g/staff/wiki/Concealed_page/edit", "/g/teachers/wiki/Concealed_page/edit",
             "/g/teachers/wiki/", "/g/teachers/wiki/Concealed_page", "/p/6", "/g/staff/t/6", "/g/teachers/t/6", "/search?q=type:page+lighthouse",
             "/g/staff/resources/", "/g/staff/resources/7", "/g/staff/resources/tag/oil", "/g/staff/resources/new", "/g/staff/resources.atom",
             "/g/teachers/resources/", "/g/teachers/resources/7", "/g/teachers/resources/tag/oil", "/p/7", "/p/7/0", "/p/7/0/concealed-sheet.txt", "/p/8",
             "/g/staff/t/7", "/g/teachers/t/7", "/g/teachers/resources.atom", "/search?q=type:resource+lighthouse", "/tag/oil/stream",
             "/g/staff/blog/", "/g/staff/blog/2026-11", "/g/staff/blog/tag/oil", "/g/staff/blog.atom",
             "/g/teachers/blog/", "/p/4", "/g/staff/t/4", "/p/5", "/g/staff/t/5", "/p/5/0/concealed.png", "/p/5/0/x", "/s/5/0", "/s/3/0", "/search?q=type:blog+lighthouse", "/g/staff%2f", "/g/./staff/", "/g/teachers/../staff/", "/rsvp/2", "/sign-in?to=/g/staff/",
             "/g/staff/t/9", "/g/teachers/t/9", "/p/9", "/p/10", "/g/staff/t/11", "/p/11", "/search?q=type:outcome+lighthouse", "/search?q=type:poll+lighthouse",
             "/stream", "/stream.atom", "/g/staff/stream", "/g/staff/stream.atom", "/g/teachers/stream", "/people/sven-geheim/stream",
             "/people/anna-berg/stream", "/people/anna-berg/stream.atom", "/tag/oil/stream", "/tag/oil/stream.atom", "/favourites"]
    session = house.sign_in("ben@b.example")
    for who, fields in (("stranger", {}), ("member", session)):
        for path in paths:
            answer = house.ask(path, headers=fields)
            said = re.sub('q=concealed|value="concealed"|“concealed”', "", answer.text)
            found = [word for word in shows(said, SECRETS) if word.lower() not in path.lower()]
            trial.expect(not found, f"{who}, {path}: {found}")
            # A form asks strangers to sign in, and comes back to the path that was asked for.
            header = repr(answer.headers).replace(urllib.parse.quote(path, safe=""), "PATH").lower()
            trial.expect("concealed" not in header, f"{who}, {path}: its header")
    for path in ("/g/staff/wiki/Concealed_page/edit", "/g/staff/wiki/Nosuch/edit"):
        trial.expect(house.ask(path).status == 303, f"{path} is told apart")
        answer = house.ask(path, "POST", "base=1&text=Mine", session)
        trial.expect(answer.status == 404 and not shows(answer.text, SECRETS), f"a form sent to {path}: {answer.status}")
    trial.expect(house.number("SELECT count(*) FROM revision WHERE pageID = 6") == 2, "another group's member changed it")

    def nameless(path):
        answer = house.ask(path)
        return answer.status, answer.text.replace(path, "PATH").replace(urllib.parse.quote(path, safe=""), "PATH")
    for there, gone in (("/g/staff/", "/g/nosuch/"), ("/p/2", "/p/77"), ("/g/staff/t/2", "/g/nosuch/t/2")):
        same = nameless(there) == nameless(gone) and nameless(there)[0] == 404
        trial.expect(same, f"{there} and {gone} are told apart")
    trial.figure(plural(2 * len(paths), "page"))


@attack("private group: requests by mail, in our words and their own, by a non-member", seconds=300)
def private_requests(trial):
    """Whatever a member of another group asks in plain words, the private one is not told of."""
    house = private_house(trial)
    private_entry(trial, house)
    private_look(trial, house)
    private_page(trial, house)
    private_thing(trial, house)
    private_talk(trial, house)
    requests = ["groups", "which", "who staff", "people oil", "people sven", "search concealed",
                "search in:staff lighthouse", "search in:staff", "search has:file", "search tag:oil", "search is:unanswered", "search is:closed", "set staff.chat follow", "search lighthouses", "search lighthuose", "search concaeled", "search lighthouse sort:relevant", "follow search concealed daily", "set staff silence 30", "director add @sven-geheim", "sign out 1", "search from:sven concealed", "events", "events staff", "get 2", "get 3",
                "follow 2", "follow @sven-geheim", "set staff daily", "docket staff",
                "page concealed page", "page staff/concealed page", "pages staff", "history concealed page", "diff concealed page 1 2", "protect concealed page", "unprotect staff/concealed page", "get 6", "follow 6",
                "resources", "resources staff", "resources teachers #oil", "resources #oil", "search type:resource lighthouse", "get 7", "get 8", "helpful 7", "follow 7",
                "drafts", "set staff.blog weekly", "search type:blog concealed", "get 4", "follow 4", "get 5", "follow 5", "invite staff\n\nX <x@x.example>", "welcome staff\n\nHello",
                "I would like to join the Staffroom group, please.", "Please take me off the Staffroom list",
                "Who is in the Staffroom group?", "Can you find what was said about lighthouse?",
                "stream", "stream staff", "stream @sven-geheim", "stream #oil", "favourite 2", "favourites", "mentions", "followers", "log staff",
                "docket", "moderate @sven-geheim in staff: why", "ban @sven-geheim: why", "lift @sven-geheim", "hold @sven-geheim",
                "prompts", "prompts ideas", "prompts drop 1", "follow page concealed page", "follow page staff/concealed page daily", "unfollow page concealed page", "get 9", "get 10", "get 11",
                "health staff", "needs staff", "appoint @sven-geheim expert of staff", "appoint @sven-geheim expert of teachers",
                "dismiss @sven-geheim expert of staff", "become reader of staff",
                "search type:outcome lighthouse", "search type:poll concealed", "mute 2", "edit 2\n\nmine now", "delete 2", "cancel 2"]
    for request in requests:
        subject, _, rest = request.partition("\n\n")
        body = f"{subject}\n{rest}" if rest else ""
        before = len(house.letters("ben@b.example"))
        house.deliver(mail(House.BEN, COMMUNITY, subject, body))
        for letter in house.letters("ben@b.example")[before:]:
            words = letter.everything.replace(subject, "")
            trial.expect(not shows(words, ["Staffroom", "Concealed", "oncealed lighthouse", "Sven"]),
                         f"{subject}: a letter shows it")
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE deletedAt IS NOT NULL") == 0, "a post is gone")
    trial.figure(plural(len(requests), "request"))


RECALL = " (a recall)"
RECALLED = ("Recall: Concealed plan", 'Max would like to recall the message, "Concealed plan".')


@attack("private group: post, join, leave, events, facilitators, recall as for no such group (letters compared)", seconds=300)
def private_doors(trial):
    """A stranger's mail to a private group is answered as mail to a group that does not exist, word for word."""
    house = private_house(trial, trust="results")

    def letters(author, room, group, subject="Hello", body="Please let me in."):
        domain = author.split("@")[1].rstrip(">")
        before = len(house.letters())
        house.deliver(mail(author, to_group(group + room), subject, body, headers=vouched(domain)))
        return [(letter.recipient, letter.subject.replace(group, "GROUP"),
                 re.sub(r"[\w.+]*" + group + r"[\w.]*|re\.\w{32}|do\.\w{32}", "GROUP", letter.text))
                for letter in house.letters()[before:]]
    number = 0
    for who in ("stranger", "member"):
        for room in ["", ".join", ".leave", ".events", ".facilitators", ".wiki", ".resources", ".prompts", ".blog", ".chat", RECALL]:
            said = []
            for group in ("staff", "nosuch"):
                number += 1
                author = f"Max Fremd <max{number}@f{number}.example>" if who == "stranger" else House.BEN
                found = letters(author, "", group, *RECALLED) if room == RECALL else letters(author, room, group)
                said.append([(re.sub(r"max\d+@f\d+", "max", to), subject, text) for to, subject, text in found])
                house.sql("DELETE FROM notice")
            told = [to for to, _, _ in said[0]]
            trial.expect(said[0] == said[1], f"{who} to GROUP{room}: the letters differ ({told})")
    trial.figure(plural(number, "mail"))


@attack("private group: mention, follow person/tag, cross-post, References, Message-ID reuse")
def private_edges(trial):
    """No reference of any kind pulls a private post, its title or its people into the open."""
    house = private_house(trial)
    house.deliver(
        mail(House.BEN, COMMUNITY, "follow @anna-berg"), mail(House.BEN, COMMUNITY, "follow #oil"),
        mail(House.BEN, COMMUNITY, "follow @sven-geheim"))
    before = house.letter_count()
    house.deliver(
        mail(House.ANNA, to_group("staff"), "Concealed two", "More #oil for @ben-okri and all."),
        mail(House.BEN, to_group("teachers"), "Re: Concealed plan", "What is it, @sven-geheim?",
             headers="References: <concealed@a.example>\nIn-Reply-To: <concealed@a.example>\n"),
        mail(House.BEN, f"{to_group('teachers')}, {to_group('staff')}", "To both", "Cross-posted."),
        mail(House.BEN, to_group("teachers"), "Stolen id", "Mine.", message_id="concealed@a.example"))
    ben = [letter for letter in house.letters("ben@b.example")
           if shows(letter.everything, ["Staffroom", "Concealed two", "oncealed lighthouse"])]
    trial.expect(not ben, f"Ben got {ben[0].subject if ben else ''}")
    sven = house.letters("sven@s.example", "Cross-posted")
    trial.expect(not sven, "a letter reached Sven from where he is not")
    in_staff = house.number("SELECT count(*) FROM contribution c JOIN practiceGroup g ON g.id = c.groupID "
                            "WHERE g.name = 'staff'")
    trial.expect(in_staff == 3, f"{in_staff} posts in the private group")
    both = cross_posted(trial, house)
    house.start()
    page = house.ask("/g/teachers/").text + house.ask("/feed.atom").text + house.ask("/m/concealed@a.example").text
    page += house.ask(both).text + house.ask(both, headers=house.sign_in("ben@b.example")).text
    trial.expect(not shows(page, ["Staffroom", "oncealed lighthouse", "Concealed two"]), "the archive shows it")
    trial.expect("Staffroom" in house.ask(both, headers=house.sign_in("anna@a.example")).text, "Anna is not shown the other")
    hides_with_its_group(trial, house)
    trial.figure(plural(house.letter_count() - before, "letter"))


def cross_posted(trial, house):
    """The public one's page of a mail that also began a thread in the private group."""
    house.deliver(mail(House.ANNA, f"{to_group('teachers')}, {to_group('staff')}", "Open to both", "Cross-posted, too."))
    threads = house.rows("SELECT c.id, g.name FROM contribution c JOIN practiceGroup g ON g.id = c.groupID "
                         "WHERE c.title = 'Open to both' ORDER BY g.name DESC")
    trial.expect(len(threads) == 2, f"{len(threads)} threads of a mail to both")
    said = "".join(letter.everything for letter in house.letters() if letter.recipient == "ben@b.example")
    trial.expect(not shows(said, ["Staffroom"]), "a letter to Ben names the private group")
    return f"/g/teachers/t/{threads[0][0]}"


def hides_with_its_group(trial, house):
    """A page that names another group is not kept beyond that group's being public."""
    house.must("group", "add", "labs", "--title", "Curtained", "--purpose", "Labs.")
    house.must("member", "add", "labs", "anna@a.example")
    # The daemon is at work.
    house.drop(mail(House.ANNA, f"{to_group('teachers')}, {to_group('labs')}", "Open to labs", "For both."))
    trial.expect(house.carried(), "the mail is not carried")
    thread = house.number("SELECT c.id FROM contribution c JOIN practiceGroup g ON g.id = c.groupID "
                          "WHERE c.title = 'Open to labs' AND g.name = 'teachers'")
    trial.expect("Curtained" in house.ask(f"/g/teachers/t/{thread}").text, "a stranger is not shown the other thread")
    house.must("group", "change", "labs", "--visibility", "private")
    trial.expect("Curtained" not in house.ask(f"/g/teachers/t/{thread}").text, "an old page still names it")


@attack("drafts and scheduled entries of a public group, until they are out")
def unpublished(trial):
    """What somebody has written for a blog is theirs alone until it is out, in every page, feed, search and letter."""
    house = trial.house()
    house.deliver(
        mail(House.ANNA, to_group("teachers.blog"), "Concealed draft", "Draft: yes\nTags: oil\n\nThe concealed lighthouse."),
        mail(House.ANNA, to_group("teachers.blog"), "Concealed plan", "Publish: 2031-05-12 9:00\n\nConcealed @ben-okri."))
    preview = [letter for letter in house.letters("anna@a.example") if "Concealed plan" in letter.subject][-1]
    house.deliver(mail(House.ANNA, preview.reply_to, "Re: Shall it go out", "publish"))
    waits = house.number("SELECT count(*) FROM question WHERE kind = 'entry' AND state = 'open' AND dueAt IS NOT NULL")
    trial.expect(waits == 1, f"{waits} entries wait for their time")
    for request in ("search concealed", "search type:blog lighthouse", "drafts", "get 1", "people oil", "which",
                    "follow #oil", "docket teachers"):
        house.deliver(mail(House.BEN, COMMUNITY, request))
    said = "".join(letter.everything for letter in house.letters("ben@b.example")).replace("search concealed", "")
    trial.expect(not shows(said, ["Concealed", "oncealed lighthouse"]), "a letter to Ben shows it")
    house.start()
    session = house.sign_in("ben@b.example")
    paths = ["/", "/g/teachers/", "/g/teachers/blog/", "/g/teachers/blog/tag/oil", "/g/teachers/blog/2031-05",
             "/g/teachers/blog.atom", "/g/teachers/feed.atom", "/feed.atom", "/search?q=concealed",
             "/search?q=type:blog+lighthouse", "/p/1", "/p/2", "/people/anna-berg", "/g/teachers/events"]
    for fields in ({}, session):
        for path in paths:
            page = re.sub('q=concealed|value="concealed"|“concealed”', "", house.ask(path, headers=fields).text)
            trial.expect(not shows(page, ["Concealed", "oncealed lighthouse"]), f"{path} shows it")
    trial.figure(plural(2 * len(paths), "page"))


@attack("introductions in a public group, to whoever is in another one")
def introductions(trial):
    """Who somebody is, and what is said to it, is for the members of their group, whatever everybody may read there."""
    house = trial.house()
    house.staff()
    jane = "Jane Neu <jane@j.example>"
    house.deliver(mail(jane, to_group("teachers.join"), "join"))
    welcome = house.letters("jane@j.example")[-1]
    house.deliver(mail(jane, welcome.reply_to, "Re: Welcome", "I keep a concealed lighthouse on the coast, for #oil and @anna-berg."))
    preview = house.letters("jane@j.example")[-1]
    house.deliver(mail(jane, preview.reply_to, "Re: Your introduction", "yes"))
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE openTo = -1") == 1, "it is not out, or out to all")
    alert = house.letters("ben@b.example")[-1]
    trial.expect("concealed lighthouse" in alert.text, "Ben, who is a member, does not get it")
    house.deliver(mail(House.BEN, alert.reply_to, "Re: Introducing", "The concealed lighthouse is known here, @sven-geheim. 👍",
                       message_id="concealed-reply@b.example"))
    house.deliver(mail(House.BEN, COMMUNITY, "helpful 1"), mail(House.BEN, alert.reply_to, "Re: Introducing",
                       "close: a concealed lighthouse for all"))
    trial.expect(house.number("SELECT count(*) FROM contribution WHERE openTo = -1") >= 2, "the reply is open to all")
    sven = "Sven Geheim <sven@s.example>"
    requests = ("search concealed", "search lighthouse", "search sort:helpful lighthouse", "get 1", "get 2", "people oil",
                    "follow #oil", "follow 1", "stream teachers", "stream #oil", "stream @jane-neu", "mentions", "favourite 1",
                    "favourites", "who teachers", "mute 1")
    house.deliver(*[mail(who, COMMUNITY, request) for request in requests
                    for who in (sven, "Max Fremd <max@fremd.example>")])
    house.deliver(mail(sven, to_group("staff"), "Does anybody know the lighthouse?",
                       "Is there a concealed lighthouse on the coast that one can visit?"))
    words = ["oncealed lighthouse", "Introducing", "Jane"]
    for who in ("sven@s.example", "max@fremd.example"):
        said = "".join(letter.everything for letter in house.letters(who))
        said = said.replace("Is there a concealed lighthouse", "").replace("search concealed", "").replace("@jane-neu", "")
        trial.expect(not shows(said, words), f"a letter to {who} shows {shows(said, words)}")
    house.start()
    session = house.sign_in("sven@s.example")
    paths = ["/", "/g/teachers/", "/g/teachers/t/1", "/g/teachers/feed.atom", "/feed.atom", "/search?q=lighthouse",
             "/search?q=sort:helpful+lighthouse", "/p/1", "/p/2", "/p/3", "/people/jane-neu", "/g/teachers/stream", "/stream",
             "/stream/tag/oil", "/m/concealed-reply@b.example", "/g/teachers/blog/", "/stream/person/jane-neu"]
    for fields in ({}, session):
        for path in paths:
            page = house.ask(path, headers=fields).text.replace("concealed lighthouse on the coast that", "")
            trial.expect(not shows(page.replace("Is there a", ""), words), f"{path} shows it: {shows(page, words)}")
    member = house.sign_in("ben@b.example")
    trial.expect("oncealed lighthouse" in house.ask("/g/teachers/t/1", headers=member).text, "a member may not read it")
    trial.figure(plural(2 * len(paths), "page"))


@attack("private messages, to everybody but the two who write them", seconds=300)
def private_messages(trial):
    """From outside, as a member of the same group, as its facilitator, in searches, exports, dockets, logs, metrics and traces."""
    house = trial.house()
    house.staff()
    house.deliver(mail(House.BEN, to_group("teachers"), "A question for all", "What did you try with your classes this week?"))
    house.deliver(mail(House.CARLA, to_group("teachers"), "Another question", "What did you try with your pupils this week?"))
    ben = house.number("SELECT handle FROM person WHERE name LIKE 'Ben%'")
    carla = house.number("SELECT handle FROM person WHERE name LIKE 'Carla%'")
    house.deliver(with_file(House.BEN, to_group("to." + carla), "Concealed plan", "concealed.txt", b"the concealed lighthouse",
                            kind="text/plain", text="The concealed lighthouse, for you alone. #oil @anna-berg"))
    letter = [one for one in house.letters("carla@c.example") if "Concealed plan" in one.subject][-1]
    trial.expect("concealed lighthouse" in letter.text, "Carla did not get it")
    trial.expect("b.example" not in letter.everything, "her letter shows Ben's address")
    house.deliver(mail(House.CARLA, letter.reply_to, "Re: Concealed plan", "The concealed lighthouse it is."))
    trial.expect(house.number("SELECT count(*) FROM privateMessage") == 2, "the answer is not there")
    words = ["oncealed lighthouse", "oncealed plan", "oncealed.txt"]
    mei, sven, max_ = "Mei Tanaka <mei@m.example>", "Sven Geheim <sven@s.example>", "Max Fremd <max@fremd.example>"
    requests = ("search concealed", "search lighthouse", "search type:reply lighthouse", "messages", "export messages", "stream",
                "stream teachers", "stream @" + ben, "stream #oil", "mentions", "favourites", "people oil", "docket", "docket teachers",
                "log teachers", "health teachers", "who teachers", "get 3", "get 4", "favourite 3", "follow #oil", "which")
    house.deliver(*[mail(who, COMMUNITY, request) for request in requests for who in (House.ANNA, mei, sven, max_)])
    # The answer address of somebody else's letter is nobody's.
    house.deliver(*[mail(who, letter.reply_to, "Re: x", "May I see?") for who in (House.ANNA, mei, sven, max_)])
    for address in sorted({one.recipient for one in house.letters()} - {"ben@b.example", "carla@c.example"}):
        said = "".join(one.everything for one in house.letters(address))
        trial.expect(not shows(said, words), f"a letter to {address} shows {shows(said, words)}")
    house.start()
    paths = ["/", "/messages/", "/messages/1", "/messages/2", "/messages/file/1/0", "/messages/file/2/0", "/messages/to/" + carla,
             "/g/teachers/", "/g/teachers/stream", "/g/teachers/feed.atom", "/feed.atom", "/stream", "/people/" + ben,
             f"/people/{ben}/stream", "/search?q=lighthouse", "/search?q=oncealed", "/tag/oil/stream", "/p/3", "/p/4", "/m/x@b.example",
             "/favourites", "/robots.txt"]
    sessions = [("stranger", {})] + [(name, house.sign_in(name)) for name in ("anna@a.example", "sven@s.example")]
    for who, fields in sessions:
        for path in paths:
            answer = house.ask(path, headers=fields)
            trial.expect(not shows(answer.text, words), f"{who}, {path}: {shows(answer.text, words)}")
        for form in ("text=May+I+see", "read=1"):
            answer = house.ask("/messages/1", "POST", form, fields)
            trial.expect(answer.status in (403, 404), f"{who} writes into it: {answer.status}")
    own = house.sign_in("carla@c.example")
    trial.expect("oncealed lighthouse" in house.ask("/messages/1", headers=own).text, "Carla cannot read it")
    trial.expect("lighthouse" in house.ask("/messages/file/1/0", headers=own).text, "nor its file")
    trial.expect(house.number("SELECT count(*) FROM rawMail WHERE bytes LIKE '%oncealed lighthouse%'") == 0, "its mail is kept")
    trial.figure(plural(len(sessions) * len(paths), "page"))


@attack("former member: get, search, old reply token, new posts")
def former_member(trial):
    """Who has left a private group reads and writes there no more, with no old letter either."""
    house = private_house(trial)
    sven = "Sven Geheim <sven@s.example>"
    old = next(letter for letter in house.letters("sven@s.example") if "Concealed plan" in letter.subject)
    house.start()
    session = house.sign_in("sven@s.example")
    trial.expect(house.ask("/g/staff/", headers=session).status == 200, "the member himself sees nothing")
    house.stop()
    house.deliver(mail(sven, COMMUNITY, "favourite 2"))
    house.must("member", "remove", "staff", "sven@s.example")
    before, posts = house.letter_count(), house.posts()
    house.deliver(mail(sven, old.reply_to, "Re: Concealed plan", "I am still here."),
                  mail(sven, to_group("staff"), "Again", "And again."),
                  mail(sven, COMMUNITY, "get 2"), mail(sven, COMMUNITY, "search lighthouse"),
                  mail(sven, COMMUNITY, "favourites"), mail(sven, COMMUNITY, "stream favourites"),
                  mail(sven, COMMUNITY, "mentions"), mail(sven, COMMUNITY, "stream staff"), mail(sven, COMMUNITY, "stream #oil"),
                  mail(House.ANNA, to_group("staff"), "Concealed news", "Without Sven."))
    trial.expect(house.posts() == posts + 1, f"{house.posts() - posts - 1} of his posts came in")
    letters = house.letters()[before:]
    said = "".join(letter.everything for letter in letters if letter.recipient == "sven@s.example")
    trial.expect(not shows(said, ["oncealed lighthouse", "Concealed news"]), "he reads on by mail")
    house.start()
    trial.expect(house.ask("/g/staff/", headers=session).status == 404, "he reads on in the archive")
    trial.figure(plural(sum(letter.recipient == "sven@s.example" for letter in letters), "letter") + " to him")


@attack("names that look like another's (15 spellings)")
def look_alikes(trial):
    """Whoever joins under a member's name, or one that looks like it, is shown with a number."""
    house = trial.house()
    names = ["Anna Berg", "anna berg", "ANNA BERG", "Anna  Berg", "Anna\u00a0Berg", "\u0410nna Berg", "Anna B\u0435rg",
             "Ann\u0430 Berg", "Anna\u200bBerg", "Anna Berg\u200b", "\uff21nna Berg", "A\u0301nna Berg", "Anna. Berg",
             "Anna Berg.", "Anna-Berg"]
    house.must("group", "change", "teachers", "--joining", "open")
    for number, name in enumerate(names):
        author = f"{email.header.Header(name, 'utf-8').encode()} <n{number}@n{number}.example>"
        house.drop(mail(author, to_group("teachers.join"), "Please"))
    house.run("once")
    shown = [row[0] for row in house.rows("SELECT p.name FROM person p JOIN address a ON a.personID = p.id "
                                          "WHERE a.address LIKE 'n%@n%.example'")]
    same = [name for name in shown if not re.search(r"\(\d+\)", name)]
    trial.expect(len(shown) >= 10, f"only {len(shown)} came in")
    trial.expect(not same, f"shown as they are: {[ascii(name) for name in same][:4]}")
    trial.figure(f"{len(shown)} joined, {len(same)} shown without a number")
