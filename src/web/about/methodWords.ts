/** A question that a reader of an answer asks, and what we say to it, a text a paragraph. */
export interface Question {
  readonly asks: string
  readonly says: readonly string[]
}

export const questions: readonly Question[] = [
  {
    asks: 'What is a future?',
    says: [
      'Nobody knows what prices, pay and council budgets will do, whether a contract will be renewed, or how many ' +
        'staff will leave. So each of these is drawn by chance from the range that the case gives it, and the ' +
        'accounts of every option are worked out month by month from what was drawn. That is one future. Thousands ' +
        'of them are made.',
      'Every option lives in the same futures. When two options differ, it is because of the options and not ' +
        'because one of them was luckier.',
    ],
  },
  {
    asks: 'When is the service kept?',
    says: [
      "The service level is what staff can do beside what people need, and today's is 100%. The service is kept in a " +
        'future when every twelve months running average at least the floor, 97% of today unless the case says ' +
        'otherwise, and no single month falls below four fifths of the floor.',
      'It is a hard test when money is short: carrying on may fail it too. So we also say in how many futures ' +
        'people get at least what carrying on would have given them.',
    ],
  },
  {
    asks: 'When is money saved?',
    says: [
      'We add up all that the authority pays under an option: the contract or the direct cost, the central cost ' +
        'that nobody pays for any more, the client side, the change itself, and what it pays when a body fails and ' +
        'the service comes back. Money is saved in a future when that is less than carrying on would have cost in ' +
        'the same future, over five years, in prices of the start and discounted at the Treasury’s Green Book rate.',
      'A service that is stopped is never counted as saved. Carrying on has no money test, because it is what ' +
        'saving is measured from.',
    ],
  },
  {
    asks: 'What does "give or take" mean?',
    says: [
      'It is the error of looking at some thousands of futures and not at all of them. The futures are made in eight ' +
        'parts that know nothing of each other, each spread evenly over all that may happen, and the error is told ' +
        'from how far the eight answers lie apart. In 19 cases of 20 the true share lies within it. It says nothing ' +
        'about whether the inputs are right. That is why the line under each answer counts the inputs that are ' +
        'assumed, left at a default or taken as certain.',
      'We say likely from 80 futures of 100, unlikely up to 20, and uncertain between, and uncertain too when the ' +
        'error reaches across one of these borders. Two options that differ by less than twice the error of their ' +
        'difference are too close to call.',
    ],
  },
  {
    asks: 'What happens when money runs short?',
    says: [
      'Managers respond, by the same rule in every option. At the start and each April they look at the year ' +
        'ahead at prices already announced. If it does not pay for itself they take out posts, at most a tenth in a ' +
        'year, by people leaving before redundancies. If there is room they put posts back. So a squeeze shows as ' +
        'less service, and only then as ruin.',
      'A separate body fails at the first month-end at which it can neither pay nor borrow. The authority then ' +
        'takes the service back and pays for it. A service in house cannot run out of money: it spends more than ' +
        'its budget, and the authority pays.',
    ],
  },
  {
    asks: 'Why are promises discounted?',
    says: [
      'Because comparable promises have delivered about a third to three fifths of what was said. The discount is ' +
        'the same for every option that promises something, improving in house included. Each answer also shows ' +
        'what the figures would be if every promise were kept.',
    ],
  },
  {
    asks: 'What is the middle case?',
    says: [
      'The one future in which every quantity stands at its median. It is useful for following a figure down to ' +
        'its inputs, because there is only one path to follow. It is not what to expect: half of all futures are ' +
        'worse on any one quantity, and troubles do not come one at a time.',
    ],
  },
  {
    asks: 'Whose judgement is in it?',
    says: [
      'Yours, in every input of the case; ours, in every default. Both are in the assumption book, with a source ' +
        'where there is one. Law and rates are held with their dates and sources, and marked where nobody has yet ' +
        'checked them against the official text. The thresholds of the verdict are our judgement and can be ' +
        'changed. We make no overall score, because how much service is worth how much money is not for us to say.',
    ],
  },
]

/** What a reader may think is in the answer and is not. */
export const limits: readonly string[] = [
  'Joint ventures, shared services, and stopping a service as an option of its own.',
  'Legal forms one by one; a mutual here is a body controlled by its staff, taxed as a company unless it is a charity.',
  'What a change means for any one person, and whether the service is any good.',
]
