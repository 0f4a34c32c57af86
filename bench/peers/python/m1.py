"""M1 in numpy, in two ways: with whole arrays of months by trials, and month by month.

    python3 m1.py --way whole --trials 7060 --seconds 1     times it
    python3 m1.py --way whole --check ../../m1/dump64.json  holds it to the 64 dumped trials

Prints one line of JSON. Every array is of doubles. Runs with numpy 1.24 and later.
"""

import argparse
import json
import sys
import time

sys.dont_write_bytecode = True

import numpy as np

from by_month import by_month
from draws import draw, given
from figures import MONTHS
from whole import whole

WAYS = {"whole": whole, "by-month": by_month}


def check(path, way):
    """How far each output is from the dump: pounds at most, and months that differ."""
    with open(path) as file:
        dump = json.load(file)
    out = WAYS[way](given(dump["inputs"]))
    theirs = {**dump["outputs"], "cash": dump["cash"], "reserves": dump["reserves"]}
    pounds = max(np.abs(out[key] - theirs[key]).max() for key in ("cash", "lowest-cash", "npv", "reserves"))
    months = sum((out[key] != theirs[key]).sum() for key in ("lowest-month", "breach-month"))
    return {"pounds": float(pounds), "months": int(months)}


def timed(way, trials, seed, seconds, runs):
    """The fastest of as many runs as fit in so many seconds, draws and model, and of at least so many runs."""
    rng = np.random.default_rng(seed)
    taken, insolvent, breached = [], [], []
    until = time.perf_counter() + seconds
    while len(taken) < runs or time.perf_counter() < until:
        start = time.perf_counter()
        out = WAYS[way](draw(rng, trials))
        insolvent.append(float((out["lowest-cash"] < 0).mean()))
        taken.append(time.perf_counter() - start)
        breached.append(float((out["breach-month"] < MONTHS).mean()))
    return {
        "ns_trial": min(taken) / trials * 1e9,
        "runs": len(taken),
        "trials": trials,
        "insolvent": sum(insolvent) / len(insolvent),
        "breached": sum(breached) / len(breached),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--way", choices=WAYS, default="whole")
    parser.add_argument("--check")
    parser.add_argument("--trials", type=int, default=7060)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    if asked.check:
        found = check(asked.check, asked.way)
    else:
        found = timed(asked.way, asked.trials, asked.seed, asked.seconds, asked.runs)
    print(json.dumps({"numpy": np.__version__, "python": sys.version.split()[0], "way": asked.way, **found}))


main()
