import { expect, test } from 'vitest'
import { markLine } from '#app/cli/lines/mark-line'
import { matchLine } from '#app/cli/lines/match-line'
import { actWords } from '#app/core/wording/acts'
import { marked } from '#app/core/wording/marked'
import { matcherOf } from '#app/core/wording/match'

const line = (value: unknown) => Buffer.from(JSON.stringify(value))

const text = 'I am sorry about the delay. I will send you a new one today.'
const needs = { sent: ['I will send you a new one today.', 'Another one goes out now.'] }

test('a reply is marked as the scorer marks it, each act with its tip', () => {
	const said = { text, context: 'It has not come.', channel: 'chat', mood: 'tense' }
	const { acts, tone, respect, resolution, met, sure } = marked({
		...said,
		needs: { sent: { examples: needs.sent } },
	})
	expect(markLine()(line({ ...said, needs }))).toMatchObject({
		tone,
		respect,
		resolution,
		met,
		sure,
		acts: acts.map((act) => ({ ...act, tip: actWords(act.act).tip })),
	})
	expect(Object.keys(Object(markLine()(line({ text })))).slice(0, 6)).toEqual([
		'tone',
		'respect',
		'resolution',
		'met',
		'sure',
		'acts',
	])
})

test('what is null counts as not there', () => {
	const bare = markLine()(line({ text }))
	expect(markLine()(line({ text, context: null, channel: null, mood: null, needs: null }))).toEqual(bare)
})

test('a text is matched as the matcher does it, with near misses and without', () => {
	const candidates = { sent: needs.sent, hello: { examples: ['Good morning.'], near: ['Good grief.'] } }
	const expected = matcherOf({ sent: { examples: needs.sent }, hello: candidates.hello })(text)
	expect(matchLine()(line({ text, candidates }))).toEqual(expected)
})

test('what a line lacks, or has of the wrong kind, is said', () => {
	for (const [bad, message] of [
		[{}, 'it has no "text"'],
		[{ text: 7 }, 'its "text" is not a text'],
		[{ text, mood: [] }, 'its "mood" is not a text'],
		[{ text, needs: [] }, '"needs" is not an object of lists'],
		[{ text, needs: { a: 'x' } }, '"needs.a" is not a list of texts'],
		[{ text, needs: { a: [1] } }, '"needs.a" holds something that is no text'],
		[{ text, needs: { a: { near: ['x'] } } }, '"needs.a" is not a list of texts'],
	] as const)
		expect(() => markLine()(line(bad))).toThrow(message)
	expect(() => matchLine()(line({ text }))).toThrow('it has no "candidates"')
	expect(() => matchLine()(line({ candidates: {} }))).toThrow('it has no "text"')
})

test('names that objects have of their own are ids and fields like others', () => {
	const bad = '{"__proto__":{"text":"x"},"candidates":{}}'
	expect(() => matchLine()(Buffer.from(bad))).toThrow('it has no "text"')
	const odd = '{"text":"x","candidates":{"__proto__":["x"],"constructor":["y"]}}'
	expect(() => matchLine()(Buffer.from(odd))).not.toThrow()
})
