"""A clock that is wrong, or jumps."""

import time

from .rig import COMMUNITY, House, attack, mail, to_group, until


def digests_after(trial):
    """Mei reads daily. The clock is 400 days ahead for one run, then right again: her digests come again."""
    house = trial.house()
    house.shift(0)
    house.deliver(mail(House.MEI, COMMUNITY, "set teachers daily"))

    def posted_on(day):
        house.shift(days=day)
        before = len(digests())
        house.deliver(mail(House.ANNA, to_group("teachers"), f"Topic of day {day}"))
        house.shift(days=day + 1.02)
        house.run("once")
        if len(digests()) == before:
            house.start()
            until(lambda: len(digests()) > before, 4)
            house.stop()
        return len(digests()) > before

    def digests():
        return house.letters("mei@m.example", "Topic of day")
    trial.expect(posted_on(0), "no digest before the clock jumps")
    trial.expect(posted_on(400), "no digest 400 days ahead")
    came = [day for day in (3, 5, 7) if posted_on(day)]
    trial.figure(f"{len(came)} of 3 digests after a clock that was ahead")
    trial.expect(len(came) >= 2, "a clock once ahead silences digests")


@attack("clock +10 y, -10 y, 1970, 2039, jumps in the daemon", seconds=240)
def wrong_clocks(trial):
    """Mail is carried and pages are served whatever the clock says, and digests come again once it is right."""
    now = time.time() / 86_400
    clocks = {"+10 years": 3_652, "-10 years": -3_652, "1970": 0.5 - now, "2039": 69 * 365.25 + 30 - now,
              "2100": 130 * 365.25 + 30 - now}
    for name, days in clocks.items():
        house = trial.house()
        house.shift(days)
        result = house.deliver(mail(House.ANNA, to_group("teachers"), "Lighthouse", "The lamp."))
        trial.expect(result.returncode == 0, f"{name}: exit {result.returncode} {result.stderr.strip()[-100:]}")
        trial.expect(house.posts() == 1, f"{name}: {house.posts()} posts")
        house.start()
        trial.expect(house.ask("/").status == 200 and house.ask("/feed.atom").status == 200, f"{name}: no pages")
        house.stop()
    house = trial.house()
    house.shift(0)
    house.start()
    began, processor = time.monotonic(), house.processor()
    for number, days in enumerate([400, -400, 3_652, 0, -3_652, 0]):
        house.shift(days)
        house.drop(mail([House.ANNA, House.BEN][number % 2], to_group("teachers"), f"At {days}, {number}"))
        trial.expect(until(lambda: house.posts() == number + 1, 10), f"a jump to {days} days: the mail is not carried")
        time.sleep(0.5)
    letters = until(lambda: house.letter_count() >= 18, 15) and house.letter_count()
    trial.expect(house.alive(), "the daemon died of jumps")
    trial.expect(letters, f"{house.letter_count()} of 18 letters after jumps")
    if house.alive():
        used = (house.processor() - processor) / (time.monotonic() - began)
        trial.expect(used < 0.5, f"the processor is busy ({used:.0%})")
    house.stop()
    digests_after(trial)
