"""Who wrote it: forged authors, forged results, stolen and quoted tokens, forged reports and answers."""

import re

from .rig import COMMUNITY, SERVER, House, attack, mail, plural, to_group, vouched, with_file

JANE = "Anna Berg <anna@a.example>"  # the member in whose name others write


def judged(trial, cases, wanted):
    """Each case is the fields on top of a mail in Anna's name; what is not wanted is noted."""
    house = trial.house(trust="results")
    posted = 0
    for name, headers in cases.items():
        author = JANE
        if isinstance(headers, tuple):
            headers, author = headers
        house.deliver(mail(author, to_group("teachers"), f"Case {name}", "Words.", headers=headers))
        disposition, reason = house.last_outcome()
        posted += disposition == "accepted"
        trial.expect((disposition == "accepted") == wanted, f"{name}: {disposition} {reason}")
    trial.figure(f"{posted} of {len(cases)} posted")
    return house


def received(domain="a.example"):
    return f"Received: from mail.{domain} by {SERVER}; Mon, 23 Nov 2026 10:00:00 +0000\n"


def results(words):
    return f"Authentication-Results: {words}\n"


PASS, FAIL = "dmarc=pass header.from=a.example", "dmarc=fail header.from=a.example"


@attack("forged From: no AR, AR below, fail, fail+pass, other id, id prefix")
def forged_from(trial):
    """No mail in a member's name is posted unless the trusted server, above its own line, vouches for it."""
    house = judged(trial, {
        "no results": received(),
        "results below": received() + results(f"{SERVER}; {PASS}"),
        "no Received line": results(f"{SERVER}; {PASS}"),
        "fail": results(f"{SERVER}; {FAIL}") + received(),
        "fail and pass": results(f"{SERVER}; {FAIL}") + results(f"{SERVER}; {PASS}") + received(),
        "pass and fail": results(f"{SERVER}; {PASS}") + results(f"{SERVER}; {FAIL}") + received(),
        "another server": results(f"mx.evil.example; {PASS}") + received(),
        "a longer name": results(f"{SERVER}.evil.example; {PASS}") + received(),
        "a prefix": results(f"evil-{SERVER}; {PASS}") + received(),
        "a shorter name": results(f"guild.example; {PASS}") + received(),
        "for another domain": results(f"{SERVER}; dmarc=pass header.from=evil.example") + received(),
        "for a subdomain": results(f"{SERVER}; dmarc=pass header.from=x.a.example.evil") + received(),
        "guess": results(f"{SERVER}; dmarc=bestguesspass header.from=a.example") + received(),
        "dkim of another": results(f"{SERVER}; dkim=pass header.d=evil.example") + received(),
        "spf of another": results(f"{SERVER}; spf=pass smtp.mailfrom=a.example.evil") + received(),
        "dkim neutral": results(f"{SERVER}; dkim=neutral header.d=a.example") + received(),
    }, wanted=False)
    house.deliver(mail(JANE, to_group("teachers"), "Genuine", headers=vouched("a.example")))
    trial.expect(house.last_outcome()[0] == "accepted", "the genuine mail is not posted either")


@attack("AR: quoted, comment, two @, header.i")
def odd_results(trial):
    """A pass that stands in a comment, in quotes or behind another address is none."""
    judged(trial, {
        "in a comment": results(f"{SERVER}; dmarc=none (dmarc=pass header.from=a.example)") + received(),
        "nested comment": results(f"{SERVER}; spf=none (a (b) ; {PASS})") + received(),
        "quoted": results(f'{SERVER}; spf=none smtp.mailfrom="x; {PASS}"') + received(),
        "quoted pair": results(f'{SERVER}; spf=none smtp.mailfrom="\\"; {PASS}; x=\\""') + received(),
        "reason": results(f'{SERVER}; spf=fail reason="{PASS}"') + received(),
        "two @": results(f"{SERVER}; spf=pass smtp.mailfrom=x@a.example@evil.example") + received(),
        "header.i of another": results(f"{SERVER}; dkim=pass header.i=@a.example.evil.example") + received(),
        "server in a comment": results(f"(x) mx.evil.example ({SERVER}); {PASS}") + received(),
        "unclosed comment": results(f"{SERVER}; spf=none (; {PASS}") + received(),
        "value with spaces": results(f"{SERVER}; spf=none; dmarc = fail header.from=a.example; {PASS}") + received(),
    }, wanted=False)


@attack("AR: comment closed early")
def closed_comment(trial):
    """Where one field judges DMARC or SPF twice and differs, neither word is believed."""
    fields = {
        "dmarc twice": f"spf=pass (of a) smtp.mailfrom=evil.example; {PASS} (@evil); dmarc=none header.from=a.example",
        "dmarc twice, to fail": f"spf=pass (domain of a); {PASS} (@evil.example); dmarc=fail header.from=evil.example",
        "spf twice": "spf=pass (a) smtp.mailfrom=x@a.example (@evil); spf=fail smtp.mailfrom=x@evil.example",
    }
    cases = {name: results(f"{SERVER}; {words}") + received() for name, words in fields.items()}
    judged(trial, cases, wanted=False)


@attack("two From, two addresses, group, angle and comment differentials, name = address")
def odd_authors(trial):
    """A From that can be read in two ways is nobody's, or the address is the one that was vouched for."""
    house = trial.house(trust="results")
    evil = vouched("evil.example")
    authors = {
        "two fields": "Eve <eve@evil.example>\nFrom: Anna Berg <anna@a.example>",
        "two fields, other order": "Anna Berg <anna@a.example>\nFrom: Eve <eve@evil.example>",
        "two addresses": "Eve <eve@evil.example>, Anna Berg <anna@a.example>",
        "group": "Us: Anna Berg <anna@a.example>;",
        "two angles": "<eve@evil.example> <anna@a.example>",
        "angle in quotes": '"Anna <anna@a.example>" <eve@evil.example>',
        "comment": "anna@a.example (x) <eve@evil.example>",
        "comment inside": "Eve <eve@evil.example(>,<anna@a.example)>",
        "quoted local": '"anna@a.example"@evil.example',
        "route": "<@a.example:eve@evil.example>",
        "NUL": "Anna <anna@a.example\0>@evil.example>",
        "encoded address": "=?utf-8?q?Anna_=3Canna=40a=2Eexample=3E?= <eve@evil.example>",
        "space in the domain": "Anna <anna@a.example .evil.example>",
        "trailing dot": "Anna <anna@a.example.@evil.example>",
    }
    for name, author in authors.items():
        house.deliver(mail(author, to_group("teachers"), f"Case {name}", headers=evil))
    posts = house.rows("SELECT authorName, title FROM contribution")
    trial.expect(not posts, f"posted: {posts[:3]}")
    members = house.members()
    trial.expect(members == 4, f"{members} members")
    trial.figure(f"{len(authors)} mails, {len(posts)} posts")


@attack("Sender/Reply-To other, encoded LF in subject")
def other_fields(trial):
    """Sender and Reply-To neither act nor are written to; a line break in a subject stays one line."""
    house = trial.house(trust="results")
    evil = vouched("evil.example")
    others = "Sender: anna@a.example\nReply-To: anna@a.example\nResent-From: anna@a.example\n"
    house.deliver(mail("Eve <eve@evil.example>", to_group("teachers"), "Mine", headers=evil + others),
                  mail("Eve <eve@evil.example>", COMMUNITY, "help", headers=evil + "Reply-To: victim@v.example\n"),
                  mail(JANE, COMMUNITY, "help", headers=vouched("a.example") + "Reply-To: victim@v.example\n"))
    trial.expect(house.posts() == 0, "posted by its Sender")
    trial.expect(not house.letters("victim@v.example"), "we wrote to the Reply-To")
    encoded = "=?utf-8?b?SGVsbG8NCkJjYzogdmljdGltQHYuZXhhbXBsZQ0KDQpib2R5?="
    house.deliver(mail(JANE, to_group("teachers"), encoded, headers=vouched("a.example")))
    for letter in house.letters():
        trial.expect(letter.message["Bcc"] is None, "a letter has a field of the subject's")
    trial.expect(house.posts() == 1, "the subject with a line break was not posted")
    trial.figure(f"{house.posts()} post, {plural(house.letter_count(), 'letter')}")


@attack("Message-ID taken by another author")
def taken_id(trial):
    """Nobody can take a mail's place by writing first with its Message-ID."""
    house = trial.house()
    for author, words in ((House.BEN, "The squatter's words."), (House.ANNA, "The owner's words."),
                          (House.ANNA, "The owner's other words.")):
        house.deliver(mail(author, to_group("teachers"), "Subject", words, message_id="taken@a.example"))
    texts = " ".join(row[0] for row in house.rows("SELECT text FROM contribution"))
    trial.expect("owner's words" in texts, "the owner's mail was taken for a copy")
    trial.expect("squatter" in texts, "the first mail is gone")
    trial.figure(plural(house.posts(), "post"))


def with_token(trial):
    """A house that believes results, with a topic, and the reply address that Ben's letter of it holds."""
    house = trial.house(trust="results")
    house.deliver(mail(JANE, to_group("teachers"), "Lighthouse", "The lamp.", headers=vouched("a.example")))
    letter = house.letters("ben@b.example")[-1]
    return house, letter


@attack("stolen token: other address, unverified, tampered, swapped purpose, DMARC fail")
def stolen_token(trial):
    """A reply address carries no identity from another's address, and none at all once changed."""
    house, letter = with_token(trial)
    address = letter.reply_to
    token = re.search(r"re\.(\w{32})", address).group(1)
    changed = address.replace(token, ("a" if token[0] != "a" else "b") + token[1:])
    last = address.replace(token, token[:-1] + ("a" if token[-1] != "a" else "b"))
    swapped = address.replace("+re.", "+do.")
    eve = "Eve <eve@evil.example>"
    cases = [(eve, address, vouched("evil.example")), (eve, address, received("evil.example")),
             (House.BEN, changed, received("b.example")), (House.BEN, last, received("b.example")),
             (House.BEN, swapped, vouched("b.example")),
             (House.BEN, address, vouched("b.example", "dmarc=fail header.from=b.example")),
             (House.BEN, address.replace("+re.", "+b."), vouched("b.example"))]
    for number, (author, to, headers) in enumerate(cases):
        house.deliver(mail(author, to, "Re: Lighthouse", f"Words {number}.", headers=headers))
        trial.expect(house.posts() == 1, f"case {number}: {house.last_outcome()}")
    trial.expect(house.members() == 4, "a membership ended")
    trial.figure(f"{len(cases)} mails, {house.posts() - 1} posts")


@attack("stolen token + forged From without verdict")
def rung_two(trial):
    """As documented: an address of ours and its owner's From, where nobody judges, post; another's does not."""
    house, letter = with_token(trial)
    house.deliver(mail(House.BEN, letter.reply_to, "Re: Lighthouse", "As Ben.", headers=received("b.example")))
    trial.expect(house.posts() == 2, f"the documented rung 2 does not post: {house.last_outcome()}")
    house.deliver(mail(House.CARLA, letter.reply_to, "Re: Lighthouse", "As Carla.", headers=received("c.example")))
    trial.expect(house.posts() == 2, "it posts as another member")
    trial.figure(plural(house.posts(), "post"))


def quoting(trial, spellings):
    """Posts each spelling of Ben's own token; nothing of it may be stored, shown or mailed."""
    house = trial.house()
    house.deliver(mail(House.ANNA, to_group("teachers"), "Lighthouse", "The lamp."))
    address = house.letters("ben@b.example")[-1].reply_to
    token = re.search(r"re\.(\w{32})", address).group(1)
    before = house.letter_count()
    for name, spell in spellings.items():
        quoted = spell(token)
        subject = quoted.replace("\n", " ") if name == "subject" else f"Case {name}"
        house.deliver(mail(House.BEN, to_group("teachers"), subject, f"Look, {quoted} is odd."))
        stored = house.rows("SELECT title || ' ' || text || ' ' || rest || ' ' || fragment FROM contribution "
                            "ORDER BY id DESC LIMIT 1")
        plain = re.sub(r"[\s=>]", "", stored[0][0]).lower()
        trial.expect(token[4:28] not in plain, f"{name}: it is stored")
    trial.expect(house.posts() == len(spellings) + 1, f"only {house.posts() - 1} were posted")
    for letter in house.letters()[before:]:
        others = letter.recipient != "ben@b.example"
        trial.expect(not others or token not in letter.text.lower(), f"{letter.subject}: it is in letters")
    trial.figure(plural(len(spellings), "spelling"))


@attack("own token quoted: plain, %2e, upper case, folded, subject")
def quoted_token(trial):
    """A personal address that its owner quotes is taken out, however programs spell it."""
    quoting(trial, {
        "plain": lambda token: f"community+re.{token}@guild.example",
        "link": lambda token: f"http://127.0.0.1/u/do.{token}",
        "%2e": lambda token: f"mailto:community%2Bre%2e{token}%40guild.example",
        "upper case": lambda token: f"COMMUNITY+RE.{token.upper()}@GUILD.EXAMPLE",
        "folded": lambda token: f"community+re.{token[:16]}=\n{token[16:]}@guild.example",
        "quoted": lambda token: f"\n> community+re.{token[:20]}\n> {token[20:]}@guild.example\n",
        "subject": lambda token: f"community+re.{token}@guild.example",
    })


@attack("own token: %252e, full-width dot")
def encoded_token(trial):
    """Behind a dot that is encoded twice, or a dot of another alphabet, it is taken out, too."""
    quoting(trial, {
        "%252e": lambda token: f"community%252Bre%252e{token}%2540guild.example",
        "full width": lambda token: f"community+re\uff0e{token}@guild.example",
        "entity": lambda token: f"community+re&#46;{token}@guild.example",
    })


@attack("token in file and filename")
def token_in_file(trial):
    """Files of any declared type lose the tokens in them, and so do their names."""
    house = trial.house()
    house.deliver(mail(House.ANNA, to_group("teachers"), "Lighthouse", "The lamp."))
    letter = house.letters("ben@b.example")[-1]
    tokens = set(re.findall(rb"\b(?:re|do|b)\.(\w{32})\b", letter.bytes, re.I))
    kinds = ["application/octet-stream", "message/rfc822", "text/plain", "text/html", "application/x-eml", "image/png",
             "application/pdf", "text/calendar"]
    for kind in kinds:
        house.drop(with_file(House.BEN, to_group("teachers"), f"File {kind}", "letter.eml", letter.bytes, kind=kind))
    house.drop(with_file(House.BEN, to_group("teachers"), "Name", f"{letter.reply_to}.txt", b"plain", "text/plain"))
    house.run("once")
    stored = house.rows("SELECT c.title, a.filename, b.bytes FROM attachment a JOIN blob b ON b.hash = a.hash "
                        "JOIN contribution c ON c.id = a.contributionID")
    bare = re.compile(b"|".join(tokens), re.I)
    found = [title for title, name, content in stored if bare.search(content) or bare.search(name.encode())]
    trial.expect(not found, "still there: " + ", ".join(sorted(set(found))))
    trial.expect(len(stored) >= len(kinds) - 1, f"only {len(stored)} files came in")
    trial.figure(f"{len(stored)} files, {len(found)} with the token")
    house.start()
    for number in range(2, house.posts() + 1):
        answer = house.ask(f"/p/{number}/0/x")
        served = answer.body + repr(answer.headers).encode()
        trial.expect(not bare.search(served), f"/p/{number}/0 serves it to strangers")


@attack("unsubscribe link by GET")
def unsubscribe_by_get(trial):
    """A scanner that fetches the links of a letter ends nothing."""
    house = trial.house()
    house.deliver(mail(House.ANNA, to_group("teachers"), "Lighthouse", "The lamp."))
    house.start()
    text = "".join(letter.everything for letter in house.letters("ben@b.example"))
    token = re.search(r"do\.(\w{32})", text).group(0)
    paths = set(re.findall(r"http://127\.0\.0\.1:\d+(/[^\s\">]*)", text)) | {f"/u/{token}"}
    for path in paths:
        for method in ("GET", "HEAD"):
            status = house.ask(path, method).status
            trial.expect(status < 500, f"{method} {path[:12]}: {status}")
    trial.expect(house.members() == 4, "a membership ended")
    answer = house.ask(f"/u/{token}", "POST", "List-Unsubscribe=One-Click")
    trial.expect(answer.status == 200, f"the button does not work: {answer.status}")
    trial.figure(plural(len(paths), "link"))


def report(kind, extra, body, to, headers=""):
    """A multipart/report as servers write it."""
    text = (f"--cut\nContent-Type: text/plain\n\nA report.\n\n--cut\nContent-Type: message/{kind}\n\n{extra}\n"
            f"--cut\nContent-Type: message/rfc822\n\n{body}\n--cut--")
    return mail("MAILER-DAEMON@evil.example", to, "Report", text, headers=headers,
                kind=f'multipart/report; report-type={kind}; boundary="cut"')


@attack("complaint forged with a token")
def forged_complaint(trial):
    """As documented it can end its owner's membership or mute; without a token it does nothing."""
    house = trial.house(trust="results")
    house.deliver(mail(JANE, to_group("teachers"), "Lighthouse", "The lamp.", headers=vouched("a.example")))
    letter = house.letters("ben@b.example")[-1]
    extra = "Feedback-Type: abuse\nUser-Agent: x\nVersion: 1\n"
    unknown = "From: x@x.example\nList-Unsubscribe: <mailto:community+do.%s@guild.example>\n\nx" % ("a" * 32)
    house.deliver(report("feedback-report", extra, unknown, COMMUNITY, vouched("evil.example")))
    trial.expect(house.members() == 4, "a made-up token ended a membership")
    house.deliver(report("feedback-report", extra, letter.bytes.decode("utf-8", "replace").replace("\r\n", "\n"),
                         COMMUNITY, vouched("evil.example")))
    left = house.members()
    others = house.number("SELECT count(*) FROM membership m JOIN address a ON a.personID = m.personID "
                          "WHERE a.address <> 'ben@b.example'")
    trial.expect(others == 3, "somebody else's membership ended")
    trial.figure(f"{left} of 4 memberships")


@attack("bounce forged, four times with one token; bad token")
def forged_bounce(trial):
    """A report counts once for its delivery, and never ends a membership or stops letters at once."""
    house = trial.house(trust="results")
    house.deliver(mail(JANE, to_group("teachers"), "Lighthouse", "The lamp.", headers=vouched("a.example")))
    letter = house.letters("ben@b.example")[-1]
    token = re.search(r"b\.(\w{32})", letter.everything).group(1)
    extra = ("Final-Recipient: rfc822; ben@b.example\nAction: failed\nStatus: 5.1.1\n"
             "Diagnostic-Code: smtp; 550 no such user")
    for address in [f"community+b.{token}@guild.example"] * 4 + [f"community+b.{'a' * 32}@guild.example"]:
        house.deliver(report("delivery-status", extra, "From: x@x.example\n\nx", address, vouched("evil.example")))
    bounced = house.number("SELECT count(*) FROM delivery WHERE state = 'bounced'")
    trial.expect(bounced <= 1, f"{bounced} deliveries bounced")
    house.deliver(mail(JANE, to_group("teachers"), "Second", "More.", headers=vouched("a.example")))
    trial.expect(any(one.subject.startswith("Second") for one in house.letters("ben@b.example")),
                 "Ben gets no letters any more")
    trial.figure(f"counted {bounced} times" if bounced != 1 else "counted once")


@attack("question answered by another, by a vacation note")
def answered_by_another(trial):
    """Only the asked person's own words, from their own address, answer "did you write this?"."""
    house = trial.house(trust="results")
    house.deliver(mail(House.BEN, to_group("teachers"), "Doubtful", "Words in doubt.", headers=received("b.example")))
    question = house.letters("ben@b.example")
    if not trial.expect(len(question) == 1, f"{len(question)} questions were asked"):
        return
    address = question[0].reply_to
    forms = [("Eve <eve@evil.example>", vouched("evil.example"), "yes"),
             (House.CARLA, vouched("c.example"), "yes"),
             (House.BEN, vouched("b.example", "dmarc=fail header.from=b.example"), "yes"),
             (House.BEN, vouched("b.example") + "Auto-Submitted: auto-replied\n", "yes"),
             (House.BEN, vouched("b.example") + "Precedence: auto_reply\nX-Autoreply: yes\n", "yes, I am away"),
             (House.BEN, vouched("b.example") + "List-Id: <x.example>\n", "yes")]
    for number, (author, headers, words) in enumerate(forms):
        house.deliver(mail(author, address, "Re: Did you write this?", words, headers=headers))
        trial.expect(house.posts() == 0, f"answer {number} was taken")
    house.deliver(mail(House.BEN, address, "Re: Did you write this?", "yes", headers=vouched("b.example")))
    # Where the words were not shown before, a yes shows them, and the mail is posted ten minutes later.
    trial.expect(
        house.posts() == 1 or house.last_outcome() == ("accepted", "willBePosted"),
        f"Ben's own yes does not count: {house.last_outcome()}")
    trial.figure(f"{len(forms)} false answers")


def calendar(method, event, attendee, start=None):
    """A calendar object about an invitation of ours, as a stranger would write it."""
    status = ";PARTSTAT=ACCEPTED" if method == "REPLY" else ""
    return (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x//EN\nMETHOD:{method}\nBEGIN:VEVENT\nUID:{event['UID']}\n"
        f"SEQUENCE:9\nDTSTAMP:20281101T000000Z\nDTSTART:{start or '20291203T150000Z'}\nDTEND:20291203T170000Z\n"
        f"SUMMARY:Workshop\nORGANIZER:{event['ORGANIZER']}\nATTENDEE{status}:mailto:{attendee}\n"
        "STATUS:CONFIRMED\nEND:VEVENT\nEND:VCALENDAR")


@attack("forged calendar answers, counters, cancellations and changes")
def forged_calendars(trial):
    """Strangers' calendars answer for nobody, move nothing and call nothing off.

    Not among them, as documented: an answer that says it comes from the very mailbox that was invited does count.
    """
    house = trial.house(trust="results")
    house.must("group", "change", "teachers", "--announcing", "atOnce")
    house.deliver(mail(JANE, to_group("teachers.events"), "Workshop", headers=vouched("a.example"),
                       text="When: 3 December 2029, 15:00-16:30 Europe/London\nWhere: Room 12\n\nBring a rubric."))
    invitation = next((letter for letter in house.letters("ben@b.example") if "Workshop" in letter.subject), None)
    if not trial.expect(invitation, f"the event was not announced: {house.last_outcome()}"):
        return
    part = next(part for part in invitation.message.walk() if part.get_content_type() == "text/calendar")
    lines = re.sub(r"\r?\n[ \t]", "", part.get_payload(decode=True).decode())
    event = dict(re.findall(r"(?m)^(UID|ORGANIZER)[^:\n]*:(\S+)", lines))
    organiser = event["ORGANIZER"].replace("mailto:", "").replace("MAILTO:", "").replace("%2B", "+")

    def state():
        return house.rows("SELECT * FROM event"), house.rows("SELECT * FROM occurrence"), house.posts()
    before = state()
    events = to_group("teachers.events")
    eve, ben, carla = "Eve <eve@evil.example>", "ben@b.example", "carla@c.example"
    cases = [
        ("REPLY", events, ben, eve, vouched("evil.example")), ("REPLY", COMMUNITY, ben, eve, vouched("evil.example")),
        ("REPLY", organiser, carla, eve, vouched("evil.example")),
        ("REPLY", organiser, ben, House.BEN, vouched("b.example", "dmarc=fail header.from=b.example")),
        ("COUNTER", organiser, ben, eve, vouched("evil.example")),
        ("CANCEL", organiser, ben, eve, vouched("evil.example")), ("CANCEL", events, ben, JANE, received()),
        ("REQUEST", events, ben, eve, vouched("evil.example")), ("REQUEST", organiser, ben, JANE, received()),
        ("ADD", events, ben, eve, vouched("evil.example")), ("PUBLISH", events, ben, JANE, received()),
    ]
    for number, (method, to, attendee, author, headers) in enumerate(cases):
        content = calendar(method, event, attendee, start="20291210T150000Z" if method != "REPLY" else None)
        house.deliver(mail(author, to, "Workshop", content, headers=headers, kind=f"text/calendar; method={method}"))
        answers = house.rows("SELECT personID, answer FROM rsvp")
        trial.expect(not answers, f"case {number}, {method} by {author.split(' ')[0]}: {answers}")
        house.sql("DELETE FROM rsvp")
        trial.expect(state() == before, f"case {number}, {method} by {author.split(' ')[0]}: the event has changed")
    house.deliver(mail(House.BEN, organiser, "Accepted: Workshop", calendar("REPLY", event, ben),
                       headers=vouched("b.example"), kind="text/calendar; method=REPLY"))
    trial.expect(house.number("SELECT count(*) FROM rsvp") == 1, f"Ben's own answer is lost: {house.last_outcome()}")
    trial.figure(f"{len(cases)} forgeries")
