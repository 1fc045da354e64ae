"""How results look: what was done, and columns of figures."""
from statistics import median


def show(what, *columns):
    print(f"{what:<44} {'   '.join(columns)}", flush=True)


def per_second(name, rates):
    """The median of several rounds."""
    return f"{name}{median(rates):8.0f}/s"


def ratio(name, ours, others):
    return f"{name} {median(ours) / median(others):.2f}"


def processor_time(seconds):
    return f"CPU {seconds:.2f} s"


def memory_use(now_and_highest):
    now, highest = now_and_highest
    return f"memory {now:.0f} MB, highest {highest:.0f} MB"
