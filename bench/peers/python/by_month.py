"""M1 month by month: each line is an array of [trials], which stays in the processor's cache."""

import numpy as np

from figures import (
    BIDS,
    CENTRAL_SHARE,
    CHARGED,
    DAYS,
    DISCOUNT_FACTOR,
    ENDS,
    INDEXATION,
    LOAN,
    MONTHS,
    OVERHEADS,
    PRICE,
    REPAID,
    STAFF_SHARE,
    STARTS,
    STRANDED,
    TENDER,
    TERM,
    VAT,
    YEARS,
)
from years import first_breach, over_year, pay_by_year, tax_on


def by_month(x):
    """The outputs of M1 by name, from draws by name."""
    n = len(x["pay-growth"])
    pay_each_year = pay_by_year(x)
    debtor, creditor = x["debtor-days"] / DAYS, x["creditor-days"] / DAYS
    with_vat = 1 + VAT * x["vat-share"]
    overheads = OVERHEADS * x["overheads-factor"]
    won_margin, won_tied_up = 1 - x["cost-ratio"], debtor - x["cost-ratio"] * creditor
    renewed_at = x["renewed"] * (1 + x["price-change"])
    growth = [1 + part * x["price-growth"] for part in INDEXATION]
    late = np.minimum(np.floor(x["tender-delay"]), 6)
    steps = np.zeros((MONTHS + TERM + 6, n))
    for b in range(8):
        for delay in range(7):
            value = TENDER[b] * x["won"][b] * (late == delay)
            steps[STARTS[b] + delay] += value
            steps[STARTS[b] + delay + TERM] -= value

    price = [np.full(n, each) for each in PRICE]
    prices, won = np.ones(n), np.zeros(n)
    cash, before, npv = x["opening-cash"] + LOAN, np.zeros(n), np.zeros(n)
    surplus, losses, reserves = np.zeros(n), np.zeros(n), x["opening-cash"]
    owed = {}
    kept = {"cash": np.empty((MONTHS, n)), "earned": np.empty((MONTHS, n)), "reserves": np.empty((YEARS, n))}
    changes = {12 * year for year in range(YEARS)} | set(ENDS) | {end + STRANDED for end in ENDS}
    for m in range(MONTHS):
        year = m // 12
        if m % 12 == 0 and m > 0:
            prices = prices * (1 + x["price-growth"])
            price = [each * by for each, by in zip(price, growth)]
        if m in changes:
            income = sum(price[c] * renewed_at[c] if m >= ENDS[c] else price[c] for c in range(5))
            staff = CENTRAL_SHARE + sum(
                STAFF_SHARE[c] * (x["renewed"][c] if m >= ENDS[c] + STRANDED else 1) for c in range(5)
            )
            pay = pay_each_year[year] * staff
            bought = (pay * x["agency-share"] + overheads * prices) * with_vat
            margin, tied_up = income - pay - bought, income * debtor - bought * creditor
        won += steps[m]
        value = won * prices
        earned = margin + value * won_margin
        if BIDS[m]:
            earned -= x["bid-cost"] * BIDS[m]
        if m < 3:
            earned -= x["set-up-cost"] / 3
        if m == 12:
            earned -= x["redundancy-cost"]
        now = tied_up + value * won_tied_up
        flow = earned - (now - before)
        before = now
        if m in owed:
            flow -= owed[m]
        interest = x["interest-rate"] * CHARGED[m]
        cash = cash + flow - interest - REPAID[m]
        npv += flow * DISCOUNT_FACTOR[m]
        surplus += earned - interest
        kept["cash"][m], kept["earned"][m] = cash, earned
        if m % 12 == 11:
            tax = tax_on(np.maximum(surplus - losses, 0))
            losses = np.maximum(losses - surplus, 0)
            reserves = kept["reserves"][year] = reserves + surplus - tax
            owed[m + 9] = tax
            surplus = np.zeros(n)
    return {
        "cash": kept["cash"],
        "lowest-cash": kept["cash"].min(axis=0),
        "lowest-month": kept["cash"].argmin(axis=0),
        "breach-month": first_breach(kept["cash"], over_year(kept["earned"]), x["interest-rate"]),
        "npv": npv,
        "reserves": kept["reserves"],
    }
