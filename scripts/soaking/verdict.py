"""What must hold in the end, and whether it does."""
import collections
import contextlib
import statistics

from . import people
from .daemon import IN_FLIGHT
from .trouble import PARTS

Check = collections.namedtuple("Check", "name holds figure details")

# How much more memory and how many more descriptors later parts of a run may show than its second one.
SHARE, MORE_OCTETS, MORE_FILES = 0.10, 8_000_000, 6


def checks(run):
    """All of them. `run` is the whole soak."""
    with contextlib.closing(run.daemon.database()) as database:
        found = _Found(database)
    return [
        _ordinary(run, found), _posts(run, found), _strange(run, found), _doomed(run, found), _outbox(found),
        _pairs(run), _deliveries(run, found), _doubles(run), _exits(run),
        _readers(run, "usual", "readers of the archive are answered"),
        _readers(run, "crowded", "also while idle sockets stand"), _health(run),
        _memory(run), _files(run),
    ]


class _Found:
    """What the daemon has written down of mail and letters."""

    def __init__(self, database):
        self.outcomes = collections.defaultdict(list)
        self.by_key = collections.defaultdict(list)
        self.arrivals = set()
        for arrival, key, message_id, disposition, reason in database.execute(
                "SELECT a.id, a.key, a.messageID, o.disposition, o.reason FROM arrival a"
                " LEFT JOIN outcome o ON o.arrivalID = a.id"):
            self.arrivals.add(arrival)
            self.outcomes[message_id].append((disposition, reason))
            self.by_key[key].append((disposition, reason))
        self.posts = collections.Counter(
            message_id for message_id, in database.execute("SELECT messageID FROM contribution"))
        self.states = dict(database.execute("SELECT state, count(*) FROM delivery GROUP BY state"))
        self.unwritten = database.execute(
            "SELECT state, kind, coalesce(why, '') FROM letter WHERE state != 'expanded'").fetchall()
        # Who should have had which post, by the daemon's own books.
        self.delivered = database.execute(
            "SELECT c.messageID, d.address FROM delivery d JOIN letter l ON l.id = d.letterID"
            " JOIN contribution c ON c.id = l.contributionID"
            " WHERE d.state = 'delivered' AND l.kind = 'alert'").fetchall()


def _ordinary(run, found):
    """Each has one outcome, and it is the right one."""
    wrong = []
    for mail in run.community.mails.values():
        outcomes = found.outcomes.get(mail.message_id, [])
        if len(outcomes) != 1 or outcomes[0][0] != "accepted" or outcomes[0][1] not in mail.reasons:
            became = ", ".join(f"{disposition} {reason}" for disposition, reason in outcomes) or "nothing"
            oddity = run.mailbox.name_of_oddity(mail.message_id)
            wrong.append(f"{mail.kind} {mail.message_id} by {mail.author.address}: {became}{oddity}")
    total = len(run.community.mails)
    return Check("ordinary mails have exactly one outcome, the right one", total > 0 and not wrong,
                 f"{total - len(wrong)} of {total}", wrong)


def _posts(run, found):
    posts = [mail for mail in run.community.mails.values() if mail.is_post]
    wrong = [f"{mail.kind} {mail.message_id}: {found.posts[mail.message_id]} times" for mail in posts
             if found.posts[mail.message_id] != 1]
    return Check("posts stand in the archive exactly once", not wrong,
                 f"{len(posts) - len(wrong)} of {len(posts)}", wrong)


def _strange(run, found):
    """Whatever came has an outcome, and nothing is left lying."""
    total = run.delivered
    left = run.dovecot.waiting()
    without = sum(1 for outcomes in found.by_key.values() if (None, None) in outcomes)
    details = [f"{left} left in INBOX"] * bool(left) + [f"{without} without an outcome"] * bool(without)
    holds = len(found.arrivals) == total and not details
    return Check("every mail that came has an outcome and is filed", holds,
                 f"{len(found.arrivals)} of {total}", details)


def _doomed(run, found):
    """What is never handed out ends held."""
    wrong = [f"UID {uid} ({kind}): {found.by_key.get(str(uid))}" for uid, kind in run.mailbox.doomed.items()
             if [disposition for disposition, _ in found.by_key.get(str(uid), [])] != ["held"]]
    total = run.strange.made["doomed"]
    unseen = total - len(run.mailbox.doomed)
    return Check("mails that the server never hands out are held", not wrong and not unseen,
                 f"{total - len(wrong) - unseen} of {total}", wrong)


def _outbox(found):
    details = [f"{count} {state}" for state, count in found.states.items()
               if state in ("queued", "active", "deferred", "unknown")]
    details += [f"letter {state}: {kind} {why}" for state, kind, why in found.unwritten]
    figure = ", ".join(f"{count} {state}" for state, count in sorted(found.states.items()))
    return Check("no letter is left in the outbox", not details, figure, details)


def _pairs(run):
    """Who reads a group post by post has had each of its posts, as the relay saw it."""
    expected = 0
    wrong = []
    for mail in run.community.mails.values():
        if not mail.is_post:
            continue
        for member in run.community.of_group(mail.group):
            if member is mail.author or member.is_fickle:
                continue
            expected += 1
            if not run.relay.accepted[mail.message_id, member.address]:
                wrong.append(f"{mail.kind} {mail.message_id} to {member.address}")
    return Check("every member has had every post at the relay", not wrong,
                 f"{expected - len(wrong)} of {expected}", wrong)


def _deliveries(run, found):
    """What the daemon says is delivered did come."""
    wrong = [f"{message_id} to {address}" for message_id, address in found.delivered
             if not run.relay.accepted[message_id, address]]
    return Check("what is said to be delivered has reached the relay", not wrong,
                 f"{len(found.delivered) - len(wrong)} of {len(found.delivered)}", wrong)


def _doubles(run):
    """A kill or a crash repeats what was in flight at most; a connection that died after the dot, one letter."""
    doubles = sum(count - 1 for count in run.relay.accepted.values() if count > 1)
    ends = run.daemon.kills + len(run.daemon.exits)
    bound = ends * IN_FLIGHT + run.relay.drops
    words = f"{doubles}; {ends} ends and {run.relay.drops} dropped connections allow {bound}"
    return Check("few letters came twice", doubles <= bound, words, [])


def _exits(run):
    """The daemon ends when it is told to, and never else."""
    details = []
    for exit in run.daemon.exits:
        details.append(f"after {exit.at - run.began:.0f} s with {exit.code}, its last words:")
        details += ["    " + line[:300] for line in exit.words]
    if run.last_status != 0:
        details += [f"it was told to stop in the end: {run.last_status}"]
        details += ["    " + line[:300] for line in run.daemon.last_words()]
    return Check("the daemon never ends by itself", not details, f"{len(run.daemon.exits)} times", details)


def _readers(run, mood, name):
    answered, not_answered = run.readers.answers[mood, True], run.readers.answers[mood, False]
    total = answered + not_answered
    return Check(name, not_answered <= total * 0.05, f"{answered} of {total}", [])


def _health(run):
    health = run.health
    return Check("it is well in the end", run.is_well,
                 f"/healthz: {health.well} well, {health.unwell} unwell, {health.silent} no answer", [])


# Leaks

def medians(run, value):
    """By part of the run, the median of what was measured at quiet times; None where nothing was."""
    parts = [[] for _ in range(PARTS + 1)]
    for sample in run.daemon.samples:
        if sample.is_quiet:
            parts[min(PARTS, int((sample.at - run.began) / (run.seconds / PARTS)))].append(value(sample))
    return [statistics.median(part) if part else None for part in parts]


def _growth(run, name, value, more, unit):
    by_part = medians(run, value)
    known = [figure for figure in by_part[1:] if figure is not None]
    if not known:
        return Check(name, False, "never measured", [])
    bound = known[0] * (1 + SHARE) + more
    words = " ".join("-" if figure is None else f"{figure / unit:.0f}" for figure in by_part)
    return Check(name, max(known) <= bound, f"{words}; at most {bound / unit:.0f}", [])


def _memory(run):
    return _growth(run, "memory stays (MB)", lambda sample: sample.resident, MORE_OCTETS, 1e6)


def _files(run):
    return _growth(run, "open descriptors stay", lambda sample: sample.files, MORE_FILES, 1)


# Telling

def table(found):
    """The checks for people to read."""
    width = max(len(check.name) for check in found)
    lines = []
    for check in found:
        lines.append(f"{'ok  ' if check.holds else 'BAD '} {check.name:<{width}}  {check.figure}")
        if not check.holds:
            shown = check.details[:40]
            lines += ["       " + line for line in shown]
            lines += [f"       … and {len(check.details) - len(shown)} more"] * (len(check.details) > len(shown))
    return "\n".join(lines)
