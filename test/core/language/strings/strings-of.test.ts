import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringsOf } from '#app/core/language/strings/strings-of'
import type { ScenarioWords } from '#app/core/scenario/words'
import { anyScenario } from '#test/support/scenarios/any-scenario'
import { aLine, aNeed, anEnding, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const keysOf = (rest: Parameters<typeof aScenario>[0]) =>
	stringsOf(aScenario(rest), null).map(({ key }) => key)

test('every string comes in the order of the file', () => {
	expect(stringsOf(aScenario(), null).map(({ key, text }) => [key, text])).toEqual([
		['title', 'The parcel'],
		['summary', 'Maya rings about a parcel.'],
		['people:maya:name', 'Maya Osei'],
		['people:maya:about', 'Orders every month.'],
		['wanted', 'They put it right.'],
		['brief', 'You work on the helpline.'],
		['scene:opening:title', 'Scene opening'],
		['opening:says-1', 'Line opening:says-1.'],
		['reply:yes', 'Words of yes.'],
		['reply:yes:why', 'Why yes.'],
		['ending:good:title', 'Ending good'],
		['good:says-1', 'Line good:says-1.'],
		['ending:good:story', 'Story of good.'],
		['ending:gave-up:title', 'Ending gave-up'],
		['gave-up:says-1', 'Line gave-up:says-1.'],
		['ending:gave-up:story', 'Story of gave-up.'],
	])
})

test('what the front matter prints has its strings', () => {
	const keys = keysOf({
		variants: [
			{ id: 'parcel', texts: { item: 'a parcel' } },
			{ id: 'letter', texts: { item: 'a letter' } },
		],
		facts: [{ id: 'depot', text: 'the depot in Leeds', earned: { op: 'always' } }],
		gauges: [{ name: 'minutes', title: 'Handling time', unit: 'min', each: 1 }],
		expects: [{ id: 'again', text: 'To explain it again', beaten: null, broken: null }],
		needs: [aNeed('heard', { examples: ['I hear you'], near: ['I hear'] })],
		extras: [{ id: 'ring', text: 'Rang', side: 'people', fit: null }],
		critical: [{ id: 'lie', text: 'Lied', when: null }],
		greeting: 'Good morning.',
	})
	expect(keys.slice(4, -11)).toEqual([
		'variant:parcel:item',
		'variant:letter:item',
		'fact:depot',
		'gauge:minutes',
		'gauge:minutes:unit',
		'expects:again',
		'need:heard',
		'need:heard:example-1',
		'need:heard:near-1',
		'extra:ring',
		'critical:lie',
		'wanted',
		'greeting',
	])
})

test('a reply has a string for each of its texts, and a case only for a reason of its own', () => {
	const { when: _, ...doing } = { ...aReply('ask', 'good'), when: null }
	const reply = aReply('ask', 'good', {
		deed: 'Open the notes.',
		reason: 'You have no notes.',
		likes: ['May I look?', 'Shall I look?'],
		cases: [
			{ ...doing, when: { op: 'always' }, why: { text: 'Too late.', lesson: null } },
			{ ...doing, when: { op: 'always' }, tone: 1 },
		],
	})
	const keys = keysOf({ scenes: [aScene('opening', [reply])] })
	expect(keys.filter((key) => key.startsWith('reply:'))).toEqual([
		'reply:ask',
		'reply:ask:deed',
		'reply:ask:reason',
		'reply:ask:like-1',
		'reply:ask:like-2',
		'reply:ask:why',
		'reply:ask:case-1:why',
	])
})

test('stories go by their experience, so that their order does not matter', () => {
	const stories = [
		{ experience: 'exceptional', text: 'Best.' },
		{ experience: null, text: 'So.' },
		{ experience: null, text: 'Again.' },
	] as const
	const keys = keysOf({ endings: [anEnding('good', { stories: [...stories] })] })
	expect(keys.slice(-3)).toEqual([
		'ending:good:story:exceptional',
		'ending:good:story',
		'ending:good:story-2',
	])
})

test('a scene that has no title of its own has no string for it', () => {
	expect(keysOf({ scenes: [aScene('opening', [], { title: 'The parcel' })] })).not.toContain(
		'scene:opening:title',
	)
})

test('things to see, time passing and picks are strings too', () => {
	const scene = aScene('opening', [], {
		beats: [
			{ kind: 'later', id: 'opening:two-days', text: 'Two days pass.' },
			{ kind: 'see', id: 'opening:see-1', title: 'The screen', text: 'Nothing.' },
			{
				kind: 'pick',
				id: 'opening:pick-1',
				of: [
					{ kind: 'prose', id: 'opening:pick-1:prose-1', text: 'Rain.' },
					{ kind: 'says', lines: [aLine('opening:hello')] },
				],
			},
		],
	})
	expect(keysOf({ scenes: [scene] }).slice(7, 12)).toEqual([
		'opening:two-days',
		'opening:see-1:title',
		'opening:see-1',
		'opening:pick-1:prose-1',
		'opening:hello',
	])
})

test('a scene called like a part of keys shares no key with it', () => {
	const keys = keysOf({
		scenes: [aScene('reply', [aReply('says-1', 'good')]), aScene('line', [])],
	})
	expect(keys).toContain('line:reply:says-1')
	expect(keys).toContain('reply:says-1')
	expect(new Set(keys).size).toBe(keys.length)
})

test('a context says who speaks, and where', () => {
	const strings = stringsOf(aScenario(), null)
	expect(strings.find(({ key }) => key === 'opening:says-1')?.context).toBe(
		'Maya Osei says, in "Scene opening"',
	)
})

test('stored words show a translator the markup, and the fingerprint is of the plain text', () => {
	const words: ScenarioWords = {
		brief: ['You work on the helpline.'],
		beats: {
			'opening:says-1': ['Line ', { tag: 'em', props: {}, children: ['opening:says-1.'] }],
		},
	}
	const [plain, marked] = [null, words].map((stored) =>
		stringsOf(aScenario(), stored).find(({ key }) => key === 'opening:says-1'),
	)
	expect(marked?.shown).toBe('Line *opening:says-1.*')
	expect(marked?.fingerprint).toBe(plain?.fingerprint)
})

test('no two strings of any scenario have the same key', () => {
	fc.assert(
		fc.property(anyScenario(), (definition) => {
			const keys = stringsOf(definition, null).map(({ key }) => key)
			expect(new Set(keys).size).toBe(keys.length)
		}),
	)
})
