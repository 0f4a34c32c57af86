import { clauseOf } from '../facet.ts'
import type { AssetLock, Capital, Distribution, LegalForm } from '../legalForm.ts'
import { withdrawableSharesFinding } from '../limits.ts'
import { withdrawableSharesMost } from '../values.ts'
import { byFacet, fitRule, type Answered, type Condition } from './condition.ts'

const SHARED: { readonly [D in Distribution]: boolean | null } = {
  nobody: false,
  interestOnly: false,
  members: true,
  capped: true,
  byArticles: true,
  free: true,
  staffByTrust: true,
  authority: false,
}

const profits: Condition = {
  rule: fitRule('profits', 'Members can have a part of the profits', 'Some forms let nobody have profits.'),
  asked: (wishes) => wishes.sharesProfits,
  answer: ({ distribution }) => byFacet(SHARED[distribution.answer], distribution),
}

const LOCKED: { readonly [A in AssetLock]: boolean } = {
  statute: true,
  charity: true,
  chosenStatute: true,
  ownRules: false,
  none: false,
}

const locked: Condition = {
  rule: fitRule(
    'locked',
    'Assets locked for good',
    'A lock holds for good only where a statute or charity law makes it.',
  ),
  asked: ({ ending }) => (ending === null ? null : ending === 'locked'),
  answer: ({ assetLock }) => byFacet(LOCKED[assetLock.answer], assetLock),
}

const SOLD: { readonly [D in Distribution]: boolean } = {
  nobody: false,
  interestOnly: false,
  members: true,
  capped: false,
  byArticles: true,
  free: true,
  staffByTrust: true,
  authority: false,
}

const sold: Condition = {
  rule: fitRule(
    'sold',
    'Members can share the price when it is sold',
    'Where assets are locked, nobody has the price.',
  ),
  asked: ({ ending }) => ending === 'shared',
  answer: (form) => {
    const met = SOLD[form.distribution.answer] && !LOCKED[form.assetLock.answer]
    return byFacet(met, LOCKED[form.assetLock.answer] ? form.assetLock : form.distribution)
  },
}

const MEMBERS_MONEY: { readonly [C in Capital]: boolean } = {
  debt: false,
  withdrawableShares: true,
  cappedShares: false,
  shares: false,
  partners: true,
  authority: false,
}

const membersMoney: Condition = {
  rule: fitRule(
    'membersMoney',
    'Members can put money in and take it out',
    'Few forms have shares that can be taken out.',
    [withdrawableSharesMost],
  ),
  asked: ({ money }) => (money === null ? null : money === 'members'),
  answer: (form, wishes, on) => {
    const facet = byFacet(MEMBERS_MONEY[form.capital.answer], form.capital)
    const pounds = wishes.memberMoneyPounds
    if (form.capital.answer !== 'withdrawableShares' || pounds === null) return facet
    const { met, because, source } = withdrawableSharesFinding({ pounds, memberIsSociety: false }, on)
    return { met, because: `${clauseOf(form.capital)}; ${because}`, source }
  },
}

const INVESTORS: { readonly [C in Capital]: boolean } = {
  debt: false,
  withdrawableShares: false,
  cappedShares: true,
  shares: true,
  partners: false,
  authority: false,
}

const investors: Condition = {
  rule: fitRule('investors', 'Investors can share in its success', 'Only transferable shares give that to outsiders.'),
  asked: ({ money }) => (money === null ? null : money === 'investors'),
  answer: ({ capital }) => byFacet(INVESTORS[capital.answer], capital),
}

const CHARITY: { readonly [A in LegalForm['charity']['answer']]: boolean } = {
  always: true,
  optional: true,
  rarely: false,
  no: false,
}

const charity: Condition = {
  rule: fitRule('charity', 'It can be a charity', 'Some forms can never be a charity, whatever their purposes.'),
  asked: (wishes) => wishes.charity,
  answer: (form) => byFacet(CHARITY[form.charity.answer], form.charity),
}

const ratesRelief: Condition = {
  rule: fitRule('ratesRelief', 'Mandatory relief from business rates', 'Mandatory relief goes with being a charity.'),
  asked: (wishes) => wishes.ratesRelief,
  answer: ({ ratesRelief: facet }, wishes): Answered => {
    if (facet.answer === 'ifCharity') return byFacet(wishes.charity, facet)
    return byFacet(facet.answer === 'mandatory', facet)
  },
}

/** What is asked of a form about money. */
export const moneyConditions: readonly Condition[] = [
  profits,
  locked,
  sold,
  membersMoney,
  investors,
  charity,
  ratesRelief,
]
