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


@journey("a chat: a line of one's own, one by mail, and one taken away")
def chat(trial, house, browser, scripts):
    page = browser.page(scripts=scripts)
    at = enter(trial, house, page, "ben@b.example")
    if scripts:
        page.open(f"{at}/g/teachers/chat")
        trial.expect("can read what is said here" in page.text, f"the chat: {page.text[:200]}")
    else:
        # What a browser shows in its frames.
        page.open(f"{at}/g/teachers/chat/say")
    page.write("textarea", "Who is at the kiln?")
    page.press("form.write button", leads=not scripts)
    if not scripts:
        return lines_in_the_frame(trial, house, page, at)
    until(lambda: "Who is at the kiln?" in page.js("document.getElementById('lines').innerText"), 10)
    house.deliver(mail(house.ANNA, to_group("teachers.chat"), "", "I am, till ten."), seconds=20)
    until(lambda: "I am, till ten." in page.js("document.getElementById('lines').innerText"), 10)
    said = page.js("document.getElementById('lines').innerText")
    trial.expect(said.count("Who is at the kiln?") == 1 and said.count("I am, till ten.") == 1, f"each once: {said}")
    trial.expect(page.js("document.querySelector('textarea').value") == "", "what was said has left the field")
    trial.expect("Ben Okri" in page.js("document.getElementById('here').innerText"), "who is here")
    look(trial, page, "chat")
    page.js("window.confirm = () => true, document.querySelector('#lines button').click()")
    until(lambda: "removed" in page.js("document.getElementById('lines').innerText"), 10)
    trial.expect("kiln" not in page.js("document.getElementById('lines').innerText"), "it is taken away")
    page.close()


def lines_in_the_frame(trial, house, page, at):
    """The frame goes on for minutes: it is asked for what it shows while it loads."""
    page.send("Page.navigate", url=f"{at}/g/teachers/chat/lines")
    until(lambda: "Who is at the kiln?" in page.text, 10)
    house.deliver(mail(house.ANNA, to_group("teachers.chat"), "", "I am, till ten."), seconds=20)
    until(lambda: "I am, till ten." in page.text, 10)
    trial.expect(page.text.count("Who is at the kiln?") == 1, f"once: {page.text[:300]}")
    page.send("Page.navigate", url=f"{at}/g/teachers/chat")
    until(lambda: page.js("document.querySelectorAll('iframe').length") == 2, 10)
    trial.expect("can read what is said here" in page.text, f"the chat: {page.text[:200]}")
    page.close()
