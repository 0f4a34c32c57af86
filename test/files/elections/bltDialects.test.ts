import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBlt } from '../../../src/files/elections/blt.ts'
import { problemsOf, valueOf } from '../checked.ts'

// The forms in which the files of Scottish council elections stand in the collection of David McCune and MGGG
// (github.com/mggg/scot-elex). Names of people are made up.

const PAPERS = '2 1\n3 1 2 0\n2 2 0\n0\n'

const read = (text: string) => readBlt(Buffer.from(text), 'a.blt')

interface Dialect {
  readonly seen: string
  /** What follows the papers. */
  readonly names: string
  readonly said: readonly [first: string, second: string, title: string]
}

const dialects: Readonly<Record<string, Dialect>> = {
  'a plain name with its party, and a plain title': {
    seen: 'aberdeen_2017_ward12, falkirk_2017_ward7, most of 2012 and 2017',
    names: 'Ann-Marie O’LEE (Lab)\nRenée BROWN (SNP)\nTorry/Ferryhill Ward',
    said: ['Ann-Marie O’LEE (Lab)', 'Renée BROWN (SNP)', 'Torry/Ferryhill Ward'],
  },
  'a plain name with a second bracket': {
    seen: '2012 and 2017, by the conversion that the collection comes with',
    names: 'Ann LEE (Annie) (Lab)\nBo BROWN (Scottish Unionist)\nWard',
    said: ['Ann LEE (Annie) (Lab)', 'Bo BROWN (Scottish Unionist)', 'Ward'],
  },
  'plain names, and a title in quotation marks for its comma': {
    seen: 'renfrewshire_2017_ward11',
    names: 'Ann LEE (Lab)\nBo BROWN (LD)\n"Ward 11 - Bishopton, Bridge of Weir and Langbank"\n',
    said: ['Ann LEE (Lab)', 'Bo BROWN (LD)', 'Ward 11 - Bishopton, Bridge of Weir and Langbank'],
  },
  'a party in quotation marks within those of its candidate': {
    seen: 'highland_2022_eilean_a_cheo, moray_2022_ward6, most of 2022',
    names: '"Ann Ã“ LEE ""Scottish Labour Party"""\n"Bo BROWN ""Family Party Pro-Family, Pro-Life"""\nEilean a\' Cheò',
    said: ['Ann Ã“ LEE (Scottish Labour Party)', 'Bo BROWN (Family Party Pro-Family, Pro-Life)', "Eilean a' Cheò"],
  },
  'a party that has brackets of its own': {
    seen: 'glasgow_2022_ward8',
    names: '"Ann LEE ""(Ind)"""\n"Bo BROWN ""Scottish National Party (SNP)"""\nWard 8\n',
    said: ['Ann LEE (Ind)', 'Bo BROWN (Scottish National Party (SNP))', 'Ward 8'],
  },
  'an empty party': {
    seen: 'fife_2022_ward13, shetland_2022_ward6',
    names: '"Ann LEE """""\n"Bo BROWN ""Independent"""\nWard 6\n',
    said: ['Ann LEE', 'Bo BROWN (Independent)', 'Ward 6'],
  },
  'a by-name in quotation marks too': {
    seen: 'not seen, and sound',
    names: '"Ann ""Nan"" LEE ""Independent"""\n"Bo ""Bobby"" BROWN"\nWard\n',
    said: ['Ann "Nan" LEE (Independent)', 'Bo "Bobby" BROWN', 'Ward'],
  },
  'name, party and title each in marks within marks': {
    seen: 'east_ayrshire_2022_ward5',
    names: '"""Ann LEE"" ""Labour Party"" "\n"""Bo VON-DÖRING"" ""Independent"" "\n"""Ward 5 - Kilmarnock South"" "',
    said: ['Ann LEE (Labour Party)', 'Bo VON-DÖRING (Independent)', 'Ward 5 - Kilmarnock South'],
  },
  'the same without a space after the party': {
    seen: 'renfrewshire_2022_ward10, by the list made from it',
    names: '"""Ann LEE"" ""Labour Party"""\n"""Bo BROWN"" """""\n"""Ward 10 - Houston Crosslee and Linwood"""\n',
    said: ['Ann LEE (Labour Party)', 'Bo BROWN', 'Ward 10 - Houston Crosslee and Linwood'],
  },
  'the party first': {
    seen: 'clackmannanshire_2012_ward5, angus_2012_ward1',
    names: '"Lab ""Ann LEE"""\n"SNP ""Bo BROWN"""\nClackmannanshire East\n',
    said: ['Ann LEE (Lab)', 'Bo BROWN (SNP)', 'Clackmannanshire East'],
  },
  'the party first, and spaces after the name': {
    seen: 'dumgal_2012_ward1',
    names: '"Lab ""Ann LEE"" "\n"SNP ""Bo BROWN"" "\nStranraer and North Rhins Ward\n',
    said: ['Ann LEE (Lab)', 'Bo BROWN (SNP)', 'Stranraer and North Rhins Ward'],
  },
  'a name and a party in quotation marks on each line': {
    seen: 'west_lothian_2022_ward5',
    names: '"Ann LEE" ""\n"Bo PALMER‐BROWN" "Scottish Green Party"\n"Ward 5 - East Livingston and East Calder"',
    said: ['Ann LEE', 'Bo PALMER‐BROWN (Scottish Green Party)', 'Ward 5 - East Livingston and East Calder'],
  },
  'a name in quotation marks and a plain party on each line': {
    seen: 'not seen, and sound',
    names: '"Ann LEE" Labour\n"Bo BROWN" Green\n\nWard 5\n',
    said: ['Ann LEE (Labour)', 'Bo BROWN (Green)', 'Ward 5'],
  },
  'a quoted name with its party after a comma, among plain names': {
    seen: 'perth_kinross_2012_ward3',
    names: '"Ann LEE,SNP (SNP)"\nBo BROWN (Ind)\nWard\n',
    said: ['Ann LEE,SNP (SNP)', 'Bo BROWN (Ind)', 'Ward'],
  },
  'plain names with spaces and without one before the party': {
    seen: 'edinburgh_2012_ward6, sc_borders_2012_ward5',
    names: `Ann LEE        (LD)${' '.repeat(400)}\nBo BROWN(Ind)${' '.repeat(400)}\nMurrayfield${' '.repeat(400)}\n`,
    said: ['Ann LEE        (LD)', 'Bo BROWN(Ind)', 'Murrayfield'],
  },
  'some names in quotation marks and some plain': {
    seen: 'not seen, and sound',
    names: '"Lab ""Ann LEE"""\nBo BROWN (Ind)\nWard\n',
    said: ['Ann LEE (Lab)', 'Bo BROWN (Ind)', 'Ward'],
  },
  'names as PrefLib gives them': {
    seen: 'glasgow_2007_canal, glasgow_2007_drumchapel',
    names: "# ALTERNATIVE NAME 1: Ann O'Lee (Con)\n# ALTERNATIVE NAME 2: Bo   Brown (Scottish Unionist)\nCanal ward\n",
    said: ["Ann O'Lee (Con)", 'Bo   Brown (Scottish Unionist)', 'Canal ward'],
  },
  'names in quotation marks and many spaces after each': {
    seen: 'east_lothian_2019_by_election_ward5_haddington',
    names: `"Ann LEE"${' '.repeat(500)}\n"Bo BROWN"${' '.repeat(500)}\n"Ward 5"${' '.repeat(500)}\n`,
    said: ['Ann LEE', 'Bo BROWN', 'Ward 5'],
  },
}

for (const [name, { names, said }] of Object.entries(dialects)) {
  test(`In files of councils there is ${name}`, () => {
    for (const text of [PAPERS + names, `\ufeff${(PAPERS + names).replaceAll('\n', ' \r\n')}`]) {
      const { candidates, title, papersCast, remarks } = valueOf(read(text))
      assert.deepEqual([...candidates, title], said)
      assert.deepEqual([papersCast, remarks], [5, []])
    }
  })
}

test('Candidates of one name and party are told apart, and of one name and two parties too', () => {
  const names = ['"Ann LEE ""Lab"""', '"Ann LEE ""Green Party"""', '"Ann LEE ""Lab"""', 'Ward']
  assert.deepEqual(valueOf(read(`3 1\n0\n${names.join('\n')}`)).candidates, [
    'Ann LEE (Lab) (1)',
    'Ann LEE (Green Party)',
    'Ann LEE (Lab) (3)',
  ])
})

test('Names that stand two by two are not taken for names and parties', () => {
  const { candidates, title } = valueOf(read('4 1\n0\n"Ann" "Bo"\n"Cy" "Di"\n"Ward"\n'))
  assert.deepEqual([candidates, title], [['Ann', 'Bo', 'Cy', 'Di'], 'Ward'])
  const two = valueOf(read('2 1\n0\n"Ann" "Bo"\n"Ward" "5"\n'))
  assert.deepEqual([two.candidates, two.title], [['Ann', 'Bo'], 'Ward'])
})

test('Commas with nothing after them are passed over, and said', () => {
  const plain = valueOf(read('2 1\n3 1 2 0\n2 2 0\n0\nAnn LEE\nBo BROWN\nWard 5, East\n'))
  const cases: ReadonlyArray<[text: string, remark: string]> = [
    ['2 1\n3 1 2 0\n2 2 0\n0\nAnn LEE\nBo BROWN\nWard 5, East,', 'One line ends'],
    ['2 1,\n3 1 2 0,\n2 2 0\n0\nAnn LEE\nBo BROWN\nWard 5, East\n', '2 lines end'],
    ['2 1,,,\r\n3 1 2 0,,\r\n2 2 0 , ,\r\n0 ,\r\n"Ann LEE",\r\n"Bo BROWN",,\r\n"Ward 5, East",\r\n', '7 lines end'],
    ['2 1,,\n[nick a b],\n3 a b 0,\n2 b 0\n0,\n,,,\n"Ann LEE",\n"Bo BROWN" ,\n"Ward 5, East"\n', '7 lines end'],
  ]
  for (const [text, remark] of cases) {
    const remarks = [`${remark} in commas with nothing after them: passed over.`]
    assert.deepEqual(valueOf(read(text)), { ...plain, remarks }, JSON.stringify(text))
  }
})

const COMMAS = 'Numbers in a BLT file stand apart by spaces, and here are commas.'
const refusals: ReadonlyArray<[seen: string, text: string, ...problems: string[]]> = [
  ['misprinted by-elections', '2,1,\n3,1,2,0,\n0,\nAnn,LEE,\nBo,BROWN,\nWard,\n', `1:2 : ${COMMAS}`],
  ['commas between some numbers', '2 1,\n3 1,2 0,\n0,\nA\nB\nW', `2:4 : ${COMMAS}`],
  ['a comma before the 0', '2 1\n3 1 2, 0\n0\nA\nB\nW', `2:6 : ${COMMAS}`],
  ['a paper on two lines', '2 1\n3 1 2,\n0\nA\nB\nW', '2:6 : This line does not end in 0.'],
  [
    'perth_kinross_2016_by_election_ward9, by its description',
    '2 1,\n3 1 2 0,\n0,\nWilma,LEE,\nBo BROWN,\nWard 9,\n',
    '4:1 : A comma stands in this name, in a file where commas end lines: it may be two cells.',
  ],
  [
    'the same in quotation marks',
    '2 1\n3 1 2 0,\n0\n"Wilma,LEE"\n"Bo,BROWN Grey"\nWard 9\n',
    '4:1 : A comma stands in this name, in a file where commas end lines: it may be two cells.',
  ],
  [
    'a name too many',
    `${PAPERS}"Ann ""Lab"""\n"Bo ""SNP"""\n"Cy ""LD"""\nWard\n`,
    '7:1 : This line stands where the title should, and is one more name with a party.',
  ],
  [
    'a name too many, in pairs',
    `${PAPERS}"Ann" ""\n"Bo" "SNP"\n"Cy" "LD"\n"Ward"\n`,
    '7:1 : This line stands where the title should, and is one more name with a party.',
  ],
  ['a name too few', `${PAPERS}"Ann LEE ""Lab"""\n`, '6:1 : There are fewer names than candidates.'],
  [
    'marks inside a name that do not pair',
    `${PAPERS}"Ann ""Lab"\n"Bo"\nW`,
    '5:7 : Text follows a closing quotation mark.',
  ],
  ['one pair of two', `${PAPERS}"Ann" Lab\n"Bo"\n"W"`, '5:7 : Text stands between quotation marks here.'],
  ['nothing within marks within marks', `${PAPERS}""""""\n"Bo"\n"W"`, '5:1 : This name is empty.'],
  [
    'numbers of names that differ from their order',
    `${PAPERS}# ALTERNATIVE NAME 2: Ann LEE\n# ALTERNATIVE NAME 1: Bo BROWN\nWard\n`,
    '5:1 : This name says that it is number 2, and it stands as number 1.',
    '6:1 : This name says that it is number 1, and it stands as number 2.',
  ],
]

test('What could only be guessed in such files is refused with its line', () => {
  for (const [seen, text, ...problems] of refusals) assert.deepEqual(problemsOf(read(text)), problems, seen)
})
