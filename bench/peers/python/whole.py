"""M1 with whole arrays of [months, trials]: one expression a line, no loop over months."""

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
    YEAR,
    YEARS,
    month,
)
from years import first_breach, over_year, pay_by_year, tax_on


def whole(x):
    """The outputs of M1 by name, from draws by name."""
    n = len(x["pay-growth"])
    prices = grown(x["price-growth"])
    income = np.zeros((MONTHS, n))
    staff = np.full((MONTHS, n), CENTRAL_SHARE)
    for c in range(5):
        price = PRICE[c] * grown(INDEXATION[c] * x["price-growth"])
        price[ENDS[c] :] *= x["renewed"][c] * (1 + x["price-change"][c])
        income += price
        staff[: ENDS[c] + STRANDED] += STAFF_SHARE[c]
        staff[ENDS[c] + STRANDED :] += STAFF_SHARE[c] * x["renewed"][c]
    won = np.zeros((MONTHS, n))
    for b in range(8):
        under_way = (x["tender-delay"] < month[:, None] - STARTS[b] + 1) & (month[:, None] >= STARTS[b])
        ended = (x["tender-delay"] < month[:, None] - STARTS[b] - TERM + 1) & (month[:, None] >= STARTS[b] + TERM)
        won += TENDER[b] * x["won"][b] * (under_way & ~ended)
    won *= prices

    pay = pay_by_year(x)[YEAR] * staff
    bought = pay * x["agency-share"] + OVERHEADS * x["overheads-factor"] * prices
    bought *= 1 + VAT * x["vat-share"]
    once = x["bid-cost"] * BIDS[:, None]
    once[:3] += x["set-up-cost"] / 3
    once[12] += x["redundancy-cost"]
    earned = income + won * (1 - x["cost-ratio"]) - pay - bought - once
    tied_up = (income + won) * x["debtor-days"] / DAYS - (bought + x["cost-ratio"] * won) * x["creditor-days"] / DAYS
    interest = x["interest-rate"] * CHARGED[:, None]

    surplus = (earned - interest).reshape(YEARS, 12, n).sum(axis=1)
    flow = earned - np.diff(tied_up, axis=0, prepend=0)
    reserves = taxed(x, surplus, flow)
    cash = x["opening-cash"] + LOAN + np.cumsum(flow - interest - REPAID[:, None], axis=0)
    return {
        "cash": cash,
        "lowest-cash": cash.min(axis=0),
        "lowest-month": cash.argmin(axis=0),
        "breach-month": first_breach(cash, over_year(earned), x["interest-rate"]),
        "npv": DISCOUNT_FACTOR @ flow,
        "reserves": reserves,
    }


def grown(growth):
    """[months, trials]: an index that grows each April."""
    return ((1 + growth) ** np.arange(YEARS)[:, None])[YEAR]


def taxed(x, surplus, flow):
    """Take tax from the flows nine months after each year's end. Returns reserves, [years, trials]."""
    losses = np.zeros_like(x["opening-cash"])
    reserves = np.empty_like(surplus)
    before = x["opening-cash"]
    for year in range(YEARS):
        tax = tax_on(np.maximum(surplus[year] - losses, 0))
        losses = np.maximum(losses - surplus[year], 0)
        before = reserves[year] = before + surplus[year] - tax
        if 12 * year + 20 < MONTHS:
            flow[12 * year + 20] -= tax
    return reserves
