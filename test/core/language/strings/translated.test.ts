import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { openReport } from '#app/core/language/report'
import { checkFacts } from '#app/core/language/strings/check-facts'
import { pseudoText, pseudoTranslation } from '#app/core/language/strings/pseudo'
import { stringsOf } from '#app/core/language/strings/strings-of'
import { translated } from '#app/core/language/strings/translated'
import { boundsOf } from '#app/core/paths/bounds-of'
import { stageOf } from '#app/core/play/stage-of'
import type { ScenarioWords } from '#app/core/scenario/words'
import { anyPlay } from '#test/support/scenarios/any-play'
import { aScenario } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'
import { anEntry, aTranslation } from './a-translation'

const scenario = aScenario()
const strings = stringsOf(scenario, null)
const string = (key: string) => {
	const found = strings.find((one) => one.key === key)
	if (!found) throw new Error(`no string ${key}`)
	return found
}

test('translated words take the place of the author’s', () => {
	const { definition, counts } = translated(
		scenario,
		null,
		aTranslation([
			anEntry(string('title'), { text: 'Y parsel' }),
			anEntry(string('reply:yes'), { text: 'Iawn, *wrth gwrs*.' }),
			anEntry(string('opening:says-1'), { text: 'Fy **nhrydedd** alwad.' }),
		]),
	)
	expect(definition.title).toBe('Y parsel')
	expect(definition.scenes[0]?.replies[0]?.text).toBe('Iawn, *wrth gwrs*.')
	expect(definition.scenes[0]?.beats[0]).toMatchObject({ lines: [{ text: 'Fy nhrydedd alwad.' }] })
	expect(counts).toEqual({ strings: 16, missing: 13, stale: 0, faulty: 0 })
})

test('what is stale, missing or has other slots stays in the author’s words', () => {
	const { definition, counts } = translated(
		scenario,
		null,
		aTranslation([
			anEntry(string('title'), { of: '0', text: 'Yr hen barsel' }),
			anEntry(string('summary'), { text: '' }),
			anEntry(string('wanted'), { text: '{{secret}}' }),
			anEntry(string('opening:says-1'), { text: '***' }),
		]),
	)
	expect(definition).toEqual(scenario)
	expect(counts).toEqual({ strings: 16, missing: 13, stale: 1, faulty: 2 })
})

test('a fact that a translation tells early, in its own words, stays untold', () => {
	const withFact = aScenario({
		facts: [{ id: 'depot', text: 'the depot in Leeds', earned: { op: 'said', reply: 'yes' } }],
	})
	const own = stringsOf(withFact, null)
	const entry = (key: string, text: string) => {
		const found = own.find((one) => one.key === key)
		if (!found) throw new Error(`no string ${key}`)
		return anEntry(found, { text })
	}
	const translation = aTranslation([
		entry('fact:depot', 'y depo yn Leeds'),
		entry('opening:says-1', 'Mae yn **Y DEPO** yn Leeds!'),
		entry('ending:good:story', 'Yr oedd yn y depo yn Leeds.'),
	])
	const { definition, counts } = translated(withFact, null, translation)
	expect(definition.scenes[0]?.beats[0]).toMatchObject({ lines: [{ text: 'Line opening:says-1.' }] })
	expect(definition.endings[0]?.stories[0]?.text).toBe('Yr oedd yn y depo yn Leeds.')
	expect(counts.faulty).toBe(1)
	const { report, sorted } = openReport('scenario.cy.yaml', '')
	checkFacts(withFact, translation, report)
	expect(sorted()).toMatchObject([
		{ code: 'string-slot', message: expect.stringContaining('"opening:says-1" tells the fact "depot"') },
	])
})

test('stored words are translated beside the definition', () => {
	const words: ScenarioWords = {
		brief: [{ tag: 'p', props: {}, children: ['You work on the helpline.'] }],
		beats: { 'opening:says-1': ['Line opening:says-1.'], 'good:says-1': ['Line good:says-1.'] },
	}
	const told = translated(
		scenario,
		words,
		aTranslation([
			anEntry(string('opening:says-1'), { text: 'Fy **nhrydedd** alwad.' }),
			anEntry(string('brief'), { text: 'Rydych ar y llinell.' }),
		]),
	).words
	expect(told?.beats).toEqual({
		'opening:says-1': ['Fy ', { tag: 'strong', props: {}, children: ['nhrydedd'] }, ' alwad.'],
		'good:says-1': ['Line good:says-1.'],
	})
	expect(told?.brief).toEqual([{ tag: 'p', props: {}, children: ['Rydych ar y llinell.'] }])
})

test('the pseudo-language keeps slots and markup, and is 30 to 40 per cent longer', () => {
	const text = (shown: string, words: string | null = 'a') =>
		pseudoText({ shown, words, text: shown.replace(/[*]/g, '') })
	expect(text('This is my **third** call, {{name}}.')).toBe('[Ţĥîš îš ɱý **ţĥîŕð** çåļļ, {{name}}. one tw]')
	expect(text('- one\n- two')).toBe('- [öñé\n- ţŵö o]')
	expect(text('See [the form](/guide/form).')).toContain('](/guide/form)')
	expect(text('A *plain* reply, as long as most of them are.', null)).toBe(
		'[Å *þļåîñ* ŕéþļý, åš ļöñĝ åš ɱöšţ öƒ ţĥéɱ åŕé. one two three]',
	)
	for (const length of [30, 60, 200, 700]) {
		const grown = text('a'.repeat(length), null).length / length
		expect(grown).toBeGreaterThanOrEqual(1.3)
		expect(grown).toBeLessThanOrEqual(1.4)
	}
})

test('every string of the pseudo-language is a sound translation', () => {
	expect(translated(scenario, null, pseudoTranslation(strings)).counts).toEqual({
		strings: 16,
		missing: 0,
		stale: 0,
		faulty: 0,
	})
})

test('a translation changes no score, no state and nothing on offer', () => {
	fc.assert(
		fc.property(anyPlay(), fc.integer({ min: 0, max: 1000 }), ({ definition, replies }, seed) => {
			const other = translated(definition, null, pseudoTranslation(stringsOf(definition, null))).definition
			for (let turns = 0; turns <= replies.length; turns += 1) {
				const [one, two] = [definition, other].map((each) => played(each, replies.slice(0, turns), seed))
				if (!one || !two) throw new Error('two runs')
				expect(two.state).toEqual(one.state)
				expect(two.mood).toBe(one.mood)
				expect(two.ending).toBe(one.ending)
				const [before, after] = [one, two].map(stageOf)
				expect(after?.replies.map(({ id }) => id)).toEqual(before?.replies.map(({ id }) => id))
				expect(after?.beats.map(({ id }) => id)).toEqual(before?.beats.map(({ id }) => id))
				const [bounds] = boundsOf(definition)
				if (!bounds || !one.ending) continue
				const [own, told] = [one, two].map((run) => assess(run, bounds, definition.rule))
				expect(told?.scores).toEqual(own?.scores)
				expect(told?.passed).toBe(own?.passed)
				expect(told?.experience).toBe(own?.experience)
			}
			expect(boundsOf(other)).toEqual(boundsOf(definition))
		}),
	)
})
