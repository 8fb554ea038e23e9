import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { playThrough } from '#app/core/assessment/play-through'
import { walkThroughText } from '#app/core/assessment/walk-through-text'
import { walksMissing } from '#app/core/assessment/walks-missing'
import { compile } from '#app/core/language/compile'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import { boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import type { Move, Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'

const text = readFileSync('test/support/samples/whole-example.mdx', 'utf8')
const { definition } = compile(text, { file: 'maya.mdx', slug: 'maya', anchors: null })
if (!definition) throw new Error('The sample has errors')
const bounds = boundsOf(definition)

const typed = (matched: string | null) => (_run: Run, words: string) =>
	({ kind: 'written', text: words, scorer: 'test', matched, tone: 75, respect: 75 }) as const

function played(yaml: string) {
	const { walk, faults } = readWalkThrough(yaml)
	if (!walk) throw new Error(faults.map(({ message }) => message).join('\n'))
	return playThrough(definition!, bounds, walk, typed(null))
}
const yamlOf = (replies: string[], expected: string) =>
	`title: t\nmoves:\n${replies.map((id) => `  - say: ${id}\n`).join('')}expect:\n${expected}`
const told = (yaml: string) =>
	played(yaml).faults.map(({ code, at, message }) => `${code} @${yaml.slice(at, at + 6).trim()} ${message}`)

test('a walk-through in which all comes out as expected has no fault', () => {
	const yaml = yamlOf(
		['believe', 'own-and-ring'],
		`  ending: kept
  passed: true
  experience: exceptional
  moods: [tense, calm]
  met: [heard, truth, remedy]
  unmet: []
  extras: [ring-back]
  critical: []
  said: ["first straight answer", "nobody.  The courier"]
  scores: { total: 100, respect: ">= 90" }
`,
	)
	expect(played(yaml)).toMatchObject({ faults: [], result: { passed: true } })
})

test('everything that comes out otherwise is told at its own place', () => {
	const yaml = yamlOf(
		['procedure', 'tomorrow'],
		`  ending: kept
  passed: true
  experience: expected
  moods: [hostile, calm, calm]
  met: [heard]
  unmet: [truth]
  critical: []
  said: ["first straight answer"]
  scores: { total: 100, tone: "< 10" }
`,
	)
	expect(told(yaml)).toEqual([
		'play-expected @kept It ends at "hoping", not at "kept".',
		'play-expected @true It does not pass: a critical failure stands (false-promise); not met: heard; under the floor: tone, respect, resolution, total.',
		'play-expected @expect The experience is negative, not expected.',
		'play-expected @calm, After turn 2 the mood is hostile, not calm.',
		'play-expected @moods: There are 2 turns and 3 moods.',
		'play-expected @heard] The need "heard" is not met.',
		'play-expected @truth] The need "truth" is met.',
		'play-expected @critic There is more: false-promise.',
		'play-expected @"first Nobody says this, and it is not seen on stage: "first straight answer".',
		'play-expected @100, t The score for total is 39, not 100.',
		'play-expected @"< 10" The score for tone is 50, not 9 or less.',
	])
})

test.each([
	[
		['believe', 'believe'],
		'Turn 2: the reply "believe" is not on offer at the scene "look-up": it belongs to the scene "opening".',
	],
	[
		['procedure', 'own-and-ring'],
		'Turn 2: the reply "own-and-ring" is not on offer at the scene "look-up": its condition does not hold.',
	],
	[
		['believe', 'nobody'],
		'Turn 2: the reply "nobody" is not on offer at the scene "look-up": no scene has a reply of that id.',
	],
	[['believe'], 'The moves stop at the scene "look-up", before an ending.'],
	[['believe', 'own', 'own'], 'The run has ended: turn 2 led to the ending "kept".'],
])('%j: %s', (replies, message) => {
	const { faults, result } = played(yamlOf(replies, '  passed: true\n'))
	expect(faults.map((fault) => fault.message)).toEqual([message])
	expect(faults[0]?.fix).toBeTruthy()
	expect(result).toBeNull()
})

test('what is typed where nothing is typed is told, and so is a match that was not meant', () => {
	const yaml = 'title: t\nmoves:\n  - write: "Sorry."\n    matched: believe\nexpect:\n  passed: true\n'
	expect(told(yaml)).toEqual([
		'play-matched-otherwise @believ These words were not understood, not taken for the reply "believe".',
		'play-not-asked @"Sorry Turn 1: nothing is typed at the scene "opening", a reply is chosen.',
	])
})

/** Plays to the end, each turn the reply that the next number points to. */
function runBy(picks: readonly number[], seed: number): { run: Run; moves: Move[] } {
	let run = startRun(definition!, seed)
	const moves: Move[] = []
	while (run.ending === null) {
		const replies = offered(definition!, run.state)
		const reply = replies[(picks[moves.length] ?? 0) % replies.length]?.id ?? ''
		const move: Move = { kind: 'chosen', reply }
		const moved = moveRun(run, move)
		if (!moved.ok) throw new Error(moved.refused)
		moves.push(move)
		run = moved.run
	}
	return { run, moves }
}

test('what is written of any run is read back and comes out so', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(9), { maxLength: 10 }), fc.nat(), fc.string(), (picks, seed, title) => {
			const { run, moves } = runBy(picks, seed)
			const yaml = walkThroughText(`t ${title}`, moves, run, assess(run, bounds[0], definition!.rule))
			expect(played(yaml)).toMatchObject({ faults: [], run: { seed, ending: run.ending } })
		}),
		{ numRuns: 60 },
	)
})

test('what the walk-throughs of a scenario do not show is told by what comes of them', () => {
	const of = (...replies: string[]) => played(yamlOf(replies, '  said: []\n'))
	expect(walksMissing(definition!, [])).toEqual([
		'the best way (it passes, exceptional)',
		'a way that does not pass',
		'a recovery (a reply marked below 0, and it passes all the same)',
		'the critical failure "false-promise"',
	])
	expect(walksMissing(definition!, [of('believe', 'own-and-ring'), of('believe', 'tomorrow')])).toEqual([
		'a recovery (a reply marked below 0, and it passes all the same)',
	])
	const faulty = played(yamlOf(['believe', 'own-and-ring'], '  passed: false\n'))
	expect(walksMissing(definition!, [faulty])).toHaveLength(4)
})
