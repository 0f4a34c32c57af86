"""The 34 uncertain inputs of M1: plain Monte Carlo from numpy's own generator, or as the dump gives them."""

import numpy as np

from figures import RENEWAL, WIN

CORRELATION = np.array(
    [
        [1.0, 0.6, 0.2, 0.3, 0.0, -0.1],
        [0.6, 1.0, 0.1, 0.5, 0.1, 0.0],
        [0.2, 0.1, 1.0, 0.0, 0.0, 0.0],
        [0.3, 0.5, 0.0, 1.0, 0.1, -0.1],
        [0.0, 0.1, 0.0, 0.1, 1.0, -0.2],
        [-0.1, 0.0, 0.0, -0.1, -0.2, 1.0],
    ]
)
FACTOR = np.linalg.cholesky(CORRELATION)


def pert_shape(low, likely, high):
    return 1 + 4 * (likely - low) / (high - low), 1 + 4 * (high - likely) / (high - low)


def pert_by_score(low, likely, high):
    """A table from normal score to value: the copula needs the quantile of a beta, which numpy has not."""
    scores = np.linspace(-8, 8, 4001)
    density = np.exp(-scores * scores / 2)
    below = np.concatenate(([0], np.cumsum((density[1:] + density[:-1]) / 2)))
    share = np.linspace(0, 1, 200001)
    alpha, beta = pert_shape(low, likely, high)
    mass = share ** (alpha - 1) * (1 - share) ** (beta - 1)
    cumulative = np.concatenate(([0], np.cumsum((mass[1:] + mass[:-1]) / 2)))
    return scores, low + (high - low) * np.interp(below / below[-1], cumulative / cumulative[-1], share)


PENSION_BY_SCORE = pert_by_score(0.17, 0.20, 0.26)
EFFICIENCY_BY_SCORE = pert_by_score(0.01, 0.05, 0.10)


def draw(rng, n):
    """The 34 inputs of n trials, by the names that the dump gives them."""
    z = FACTOR @ rng.standard_normal((6, n))
    alpha, beta = pert_shape(0.10, 0.25, 0.50)
    return {
        "pay-growth": 0.030 + 0.012 * z[0],
        "price-growth": 0.028 + 0.010 * z[1],
        "pension-rate": np.interp(z[2], *PENSION_BY_SCORE),
        "overheads-factor": np.exp(0.10 * z[3]),
        "debtor-days": 20 * np.exp(0.30 * z[4]),
        "efficiency": np.interp(z[5], *EFFICIENCY_BY_SCORE),
        "agency-share": 0.12 * rng.beta(2, 5, n),
        "set-up-cost": 180e3 * np.exp(0.35 * rng.standard_normal(n)),
        "vat-share": 0.10 + 0.40 * rng.beta(alpha, beta, n),
        "creditor-days": rng.triangular(20, 30, 45, n),
        "interest-rate": rng.normal(0.07, 0.01, n),
        "redundancy-cost": 120e3 * np.exp(0.60 * rng.standard_normal(n)),
        "bid-cost": rng.triangular(4e3, 8e3, 20e3, n),
        "tender-delay": rng.triangular(0, 1, 6, n),
        "cost-ratio": 0.85 + 0.20 * rng.beta(3, 4, n),
        "opening-cash": rng.normal(750e3, 120e3, n),
        "price-change": rng.normal(-0.03, 0.04, (5, n)),
        "renewed": (rng.random((5, n)) < np.array(RENEWAL)[:, None]).astype(float),
        "won": (rng.random((8, n)) < np.array(WIN)[:, None]).astype(float),
    }


def given(inputs):
    """The dump's inputs in the form that `draw` gives."""
    x = {key: np.array(values) for key, values in inputs.items() if "/" not in key}
    x["price-change"] = np.array([inputs[f"contracts/{n}/price-change"] for n in range(1, 6)])
    x["renewed"] = np.array([inputs[f"contracts/{n}/renewed"] for n in range(1, 6)])
    x["won"] = np.array([inputs[f"tenders/{n}/won"] for n in range(1, 9)])
    return x
