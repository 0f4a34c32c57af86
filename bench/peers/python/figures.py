"""The figures of M1, and what is known for each month. Amounts are pounds; months count from 0."""

import numpy as np

MONTHS, YEARS = 60, 5
PEOPLE = np.array([30, 28, 24, 22, 16, 12, 8, 5, 3, 2], float)
PAY = np.array([23500, 25500, 28000, 31500, 36000, 41500, 47500, 55000, 68000, 92000]) / 12
NIC, NIC_ABOVE = 0.15, 5000 / 12
EFFICIENCY_THERE = (0, 0.5, 1, 1, 1)
PRICE = (300e3, 150e3, 95e3, 70e3, 45e3)
ENDS = (36, 24, 30, 48, 18)
RENEWAL = (0.88, 0.90, 0.80, 0.85, 0.75)
INDEXATION = (0.7, 0.9, 0.6, 1.0, 0.3)
STAFF_SHARE = (0.42, 0.20, 0.13, 0.10, 0.06)
CENTRAL_SHARE, STRANDED = 0.09, 3
TENDER = (40e3, 25e3, 60e3, 30e3, 20e3, 80e3, 35e3, 50e3)
WIN = (0.25, 0.30, 0.20, 0.35, 0.40, 0.15, 0.30, 0.20)
STARTS = (9, 12, 18, 20, 24, 30, 36, 42)
TERM, BID_LEAD = 36, 6
OVERHEADS, VAT = 62e3, 0.2 * 0.6
LOAN, FIRST_REPAYMENT, REPAYMENTS = 500e3, 12, 48
CASH_FLOOR, COVER = 100e3, 1.10
DISCOUNT = 0.035
DAYS = 30.4

month = np.arange(MONTHS)
YEAR = month // 12
REPAID = np.where((month >= FIRST_REPAYMENT) & (month < FIRST_REPAYMENT + REPAYMENTS), LOAN / REPAYMENTS, 0.0)
CHARGED = (LOAN - np.cumsum(REPAID) + REPAID) / 12
DISCOUNT_FACTOR = (1 + DISCOUNT) ** (-(month + 1) / 12)
BIDS = np.array([sum(start - BID_LEAD == m for start in STARTS) for m in month], float)
