"""What members do in a browser, from the mailed link to signing out. Each journey is made with scripts and without."""

import os

from attacks.help import until
from attacks.mails import mail, to_group

JOURNEYS = []


def journey(name):
    def register(run):
        JOURNEYS.append((name, run))
        return run
    return register


def look(trial, page, name):
    """Pictures of the page for somebody to look at, where they are wanted: wide and narrow, light and dark."""
    if not trial.pictures:
        return
    for width in (1280, 390):
        for scheme in ("light", "dark"):
            page.looks(width, scheme)
            page.picture(os.path.join(trial.pictures, f"{name}-{width}-{scheme}.png"))
    page.looks(1280, "light")


def enter(trial, house, page, address):
    """Signs in as a person does: by the form, the letter, and its button."""
    at = f"http://127.0.0.1:{house.web}"
    page.open(f"{at}/sign-in")
    page.write("input[name=address]", address)
    before = len(house.letters(address))
    page.press("main form button")
    until(lambda: len(house.letters(address)) > before, 10)
    page.open(at + house.last_way_in(address))
    trial.expect("Welcome" in page.text, f"the letter's link greets: {page.text[:200]}")
    page.press("main form button")
    trial.expect("Signed in as" in page.text, f"signed in: {page.text[:200]}")
    return at


@journey("a private message is begun, read, answered with a file, and its writer signs out")
def messages(trial, house, browser, scripts):
    house.deliver(mail(house.ANNA, to_group("to.ben-okri"), "Tables for the fair", "Shall we share one?"), seconds=20)
    page = browser.page(scripts=scripts)
    at = enter(trial, house, page, "ben@b.example")
    page.open(f"{at}/messages/")
    trial.expect("Tables for the fair" in page.text and "new" in page.text, f"the inbox: {page.text[:300]}")
    page.press("main li a")
    trial.expect("Shall we share one?" in page.text, f"the conversation: {page.text[:300]}")
    plan = house.path("plan ü.txt")
    with open(plan, "w") as file:
        file.write("Two tables by the gate.\n")
    page.write("textarea", "Gladly. The plan is attached.")
    page.choose("input[type=file]", plan)
    page.press("form.write button")
    trial.expect("Gladly. The plan is attached." in page.text, f"what was answered: {page.text[:400]}")
    trial.expect("plan ü.txt" in page.text, f"its file: {page.text[:400]}")
    until(lambda: house.letters("anna@a.example", "Gladly."), 10)
    letters = house.letters("anna@a.example", "Gladly.")
    trial.expect(len(letters) == 1, f"{len(letters)} letters for Anna")
    look(trial, page, "conversation")
    # To whom one writes first: the button on their page.
    page.open(f"{at}/people/carla-diaz")
    page.press("a[href^='/messages/to/']")
    look(trial, page, "new-message")
    page.write("input[name=subject]", "A question")
    page.write("textarea", "Have you a third table?")
    page.press("form.write button")
    trial.expect("A question" in page.text, f"begun: {page.text[:300]}")
    until(lambda: house.letters("carla@c.example", "third table"), 10)
    trial.expect(house.letters("carla@c.example", "third table"), "Carla's letter")
    page.open(f"{at}/")
    page.press("form[action='/sign-out'] button")
    page.open(f"{at}/messages/")
    trial.expect("Gladly" not in page.text and "Tables" not in page.text, f"signed out: {page.text[:200]}")
    page.close()
