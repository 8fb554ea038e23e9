import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'

const whole = `title: The best way
seed: 7
memory: badly
typed: true
moves:
  - say: believe           # a reply by its id
  - write: "I'm sorry: really"
    matched: own
  - write: hm
    matched: none
expect:
  ending: kept
  passed: true
  experience: exceptional
  moods: [hostile, calm]
  met: [heard, truth]
  unmet: []
  critical: []
  said: ["first straight answer"]
  scores: { total: 92, tone: "> 80", respect: ">= 90", resolution: "< 50" }
`

test('a whole walk-through is read with the places of what it says', () => {
	const { walk, faults } = readWalkThrough(whole)
	expect(faults).toEqual([])
	expect(walk).toMatchObject({ title: 'The best way', seed: 7, memory: 'badly', typed: true })
	expect(walk?.moves).toEqual([
		{ kind: 'say', reply: 'believe', at: whole.indexOf('believe') },
		{
			kind: 'write',
			text: "I'm sorry: really",
			matched: { value: 'own', at: whole.indexOf('own\n') },
			at: whole.indexOf('"I\'m'),
		},
		{
			kind: 'write',
			text: 'hm',
			matched: { value: null, at: whole.indexOf('none') },
			at: whole.indexOf('hm\n'),
		},
	])
	expect(walk?.expect.met.map(({ value }) => value)).toEqual(['heard', 'truth'])
	expect(walk?.expect.extras).toBeNull()
	expect(walk?.expect.critical?.value).toEqual([])
	expect(Object.entries(walk?.expect.scores ?? {}).map(([name, { value }]) => [name, value])).toEqual([
		['total', { least: 92, most: 92 }],
		['tone', { least: 81, most: 100 }],
		['respect', { least: 90, most: 100 }],
		['resolution', { least: 0, most: 49 }],
	])
})

test('what need not be said has its usual value', () => {
	const { walk } = readWalkThrough('title: x\nmoves: [{ say: a }]\nexpect: { passed: false }\n')
	expect(walk).toMatchObject({ seed: 1, memory: 'none', typed: false, expect: { ending: null, moods: null } })
})

const faultsIn = (text: string) =>
	readWalkThrough(text).faults.map(
		({ code, at }) => `${code} ${(text.slice(at).match(/^[^\s,\]]+/) ?? [''])[0]}`,
	)

test.each([
	['seed: 7', 'seed: -1', ['play-bad-value -1']],
	['seed: 7', 'seed: 1.5', ['play-bad-value 1.5']],
	['memory: badly', 'memory: bad', ['play-bad-value bad']],
	['typed: true', 'typed: yes', ['play-bad-value yes']],
	['seed: 7', 'sead: 7', ['play-unknown-key sead:']],
	['- say: believe ', '- said: believe ', ['play-unknown-key said:', 'play-bad-value said:']],
	['- say: believe ', '- believe ', ['play-bad-value believe']],
	['passed: true', 'passed: "true"', ['play-bad-value "true"']],
	['[heard, truth]', 'heard', ['play-bad-value heard']],
	['[heard, truth]', '[heard, [truth]]', ['play-bad-value [heard']],
	['total: 92', 'total: 101', ['play-bad-value 101']],
	['total: 92', 'total: ">= 9000"', ['play-bad-value ">=']],
	['total: 92', 'speed: 92', ['play-unknown-key speed:']],
	['title: The best way\n', '', ['play-missing-key seed:']],
	['seed: 7', 'seed: &a 7', ['play-syntax 7']],
	['seed: 7', 'seed: !!js/function 7', ['play-syntax !!js/function', 'play-syntax 7']],
	['seed: 7', 'title: again', ['play-syntax title:']],
	['experience: exceptional', 'experience: great', ['play-bad-value great']],
])('%s -> %s', (from, to, faults) => {
	expect(whole).toContain(from)
	expect(faultsIn(whole.replace(from, () => to))).toEqual(faults)
})

test.each([
	'',
	'   ',
	'[]',
	'words',
	'---\n---\n',
	'[[[[[[[[[[[[[[',
	'- - - - - - - - - - - - - - x',
	'x'.repeat(70_000),
])('%j is no walk-through', (text) => {
	const { walk, faults } = readWalkThrough(text)
	expect(walk).toBeNull()
	expect(faults).not.toEqual([])
})

test('whatever the text, there is a walk-through or a fault with a place in it', () => {
	const parts = fc.constantFrom(
		...whole.split(/(?<=[\s:,{}[\]"])/),
		'&a',
		'*a',
		'<<: ',
		'? ',
		'| ',
		'\u0000',
		'\ud800',
		'{{',
		'- - ',
	)
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 40 }), (some) => {
			const text = some.join('')
			const { walk, faults } = readWalkThrough(text)
			expect(walk === null).toBe(faults.length > 0)
			for (const { at, message } of faults) {
				expect(at >= 0 && at <= text.length).toBe(true)
				expect(message).not.toMatch(/\[object|undefined|NaN/)
			}
		}),
		{ numRuns: 300 },
	)
})

test('a file that is longer than any walk-through needs is not read', () => {
	expect(readWalkThrough(`title: ${'x'.repeat(70_000)}`)).toMatchObject({ walk: null, faults: [{ at: 0 }] })
})
