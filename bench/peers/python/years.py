"""What both ways of working M1 out share: sums over a year, pay, tax and covenants."""

import numpy as np

from figures import (
    CASH_FLOOR,
    CHARGED,
    COVER,
    EFFICIENCY_THERE,
    MONTHS,
    NIC,
    NIC_ABOVE,
    PAY,
    PEOPLE,
    REPAID,
    YEARS,
    month,
)


def over_year(series):
    """Sums over the twelve months to each, fewer at the start, along the first axis."""
    total = np.cumsum(series, axis=0)
    total[12:] -= total[:-12].copy()
    return total


CHARGED_IN_YEAR, REPAID_IN_YEAR = over_year(CHARGED), over_year(REPAID)


def pay_by_year(x):
    """[years, trials]: pay, pension and insurance of every post, less the efficiency that is there."""
    years = []
    index = np.ones_like(x["pay-growth"])
    for year in range(YEARS):
        pay = PAY[:, None] * index
        insurance = NIC * np.maximum(pay - NIC_ABOVE, 0)
        cost = PEOPLE @ (pay * (1 + x["pension-rate"]) + insurance)
        years.append(cost * (1 - x["efficiency"] * EFFICIENCY_THERE[year]))
        index = index * (1 + x["pay-growth"])
    return np.array(years)


def tax_on(surplus):
    relief = surplus * 0.25 - (250e3 - surplus) * 0.015
    return np.where(surplus <= 50e3, surplus * 0.19, np.where(surplus >= 250e3, surplus * 0.25, relief))


def first_breach(cash, earned_in_year, interest_rate):
    """The first quarter's end in breach, or 60. Both arrays are [months, trials]."""
    breached = np.zeros(cash.shape, bool)
    quarters = month[11::3]
    breached[quarters] = cash[quarters] < CASH_FLOOR
    later = month[23::3]
    due = COVER * (interest_rate * CHARGED_IN_YEAR[later, None] + REPAID_IN_YEAR[later, None])
    breached[later] |= earned_in_year[later] < due
    return np.where(breached.any(axis=0), breached.argmax(axis=0), MONTHS)
