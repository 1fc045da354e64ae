"""What people write about: sentences with gaps, and what fills them. Each template is a line."""

# How a new topic begins.
OPENINGS = """\
Last {day} {someone} and I tried {a} with the {thing}.
For {number} years I have kept the {thing} {where}.
Our {role} asked how one gets the {thing} {state} without touching the {other}.
Does anybody know why a {thing} turns {state} {when}?
The {thing} that {someone} lent me is {state} again.
I have begun to write down what each {thing} costs us, and the {other} as well.
There are {number} of us now, and one {thing} for all is too little.
Before the holidays we want to mend the {thing}; the {other} can wait {where}.
""".splitlines()

# What may follow anything.
MIDDLES = """\
What helped was a {material} {tool} and a good deal of patience.
It took {number} evenings, which surprised me.
My neighbour swears by {material}, but then the {other} gets {state}.
{someone} says one must never do this {when}, and may be right.
I measured it twice: {number} and a half, give or take.
Nobody {where} had seen such a {other} before.
We lost about {number} of them {when}; the rest stayed {state}.
A photograph would not show how {state} it was.
""".splitlines()

# How it may end.
CLOSINGS = """\
How do you go about it?
I would be glad of a hint from whoever has done it.
More when I know how it ends.
If somebody wants to see it, come by on {day}.
So much for theory.
I can bring the {tool} next time.
Is {number} too many to begin with?
What would you try before buying a new {thing}?
""".splitlines()

# How a reply begins.
REPLIES = """\
With us it was the {other}, not the {thing}: look there before you take anything apart.
Try it {when}, and with {material} instead.
I had the same {where}, and {number} days later it was {state}.
{someone} once showed me: hold the {tool} flat and do not hurry.
My own {thing} has been {state} since {day}.
That depends on the {other}; ours is of {material}.
Good that you ask, because I gave up after {number} tries.
A little {material} between {thing} and {other} did it here.
Careful, a {tool} can leave the {thing} {state}.
""".splitlines()

# Titles of topics.
SUBJECTS = """\
The {thing} {when}
{State} {thing}, what now
A {material} {tool} for the {other}
{Number} ways to spoil a {thing}
Which {thing} for beginners
{Someone}'s {other}
How {state} may a {thing} be
Lessons of {day}: the {other}
""".splitlines()

# What fills the gaps; {thing} and {other} come from the group's own words, {someone} from the names.
GAPS = {
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "number": "two three four five six seven eight nine eleven twelve fourteen twenty thirty".split(),
    "role": "teacher warden neighbour treasurer chairwoman apprentice caretaker librarian cousin".split(),
    "state": "dull sticky brittle loose crooked damp uneven warm noisy grey slack pale heavy tight".split(),
    "where": """\
in the cellar
behind the church
at the school
under the stairs
on the balcony
in the shed
at my aunt's
near the river
in the workshop
by the window
""".splitlines(),
    "when": """\
in winter
after rain
before noon
at night
in the first week
when it is hot
every spring
on market days
towards evening
between two terms
""".splitlines(),
    "material": "linen brass beech copper felt wax cork slate leather oak wool tin paper zinc".split(),
    "tool": "brush file knife ladle clamp needle spoon plane mallet ruler rasp comb".split(),
    "a": """\
something new
the old method
a cheap trick
half the amount
the long way round
a second pass
""".splitlines(),
}
