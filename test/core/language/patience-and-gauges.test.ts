import { expect, test } from 'vitest'
import { compileFragments } from '#test/support/compile-fragments'

const codesOf = (...fragments: string[]) => compileFragments(...fragments).codes
const withMinutes =
	'state:\n  trust: { type: number, min: 0, max: 2, start: 1 }\n  minutes: { type: number, min: 0, max: 20, start: 2 }'

test('patience is a variable that starts full, of the first person and called patience unless told', () => {
	const { definition, problems } = compileFragments('<Patience turns="6" to="gave-up" />')
	expect(problems).toEqual([])
	expect(definition?.patience).toEqual([{ name: 'patience', by: 'sam', turns: 6, to: 'gave-up' }])
	expect(definition?.state.at(-1)).toEqual({
		...{ name: 'patience', type: 'number', min: 0, max: 6, start: 6, starts: [6] },
	})
})

test('conditions and effects know patience by its id', () => {
	expect(
		codesOf(
			'<Patience turns="6" to="gave-up" id="temper" by="sam" />',
			'<Says when="temper < 3">Hurry up.</Says>',
			'<Reply id="wait" to="second-try" tone="0" set="temper -1">\n\nHold on.\n\n</Reply>',
		),
	).toEqual([])
	expect(
		codesOf('<Patience turns="6" to="gave-up" />', '<Says when="patiense < 3">Hurry up.</Says>'),
	).toContain('unknown-variable')
})

test('patience leads to a place that exists, and belongs to somebody', () => {
	expect(codesOf('<Patience turns="6" />')).toEqual(['patience-target'])
	expect(codesOf('<Patience turns="6" to="gone-up" />')).toEqual(['patience-target'])
	expect(codesOf('<Patience turns="6" to="gave-up" by="max" />')).toEqual(['unknown-person'])
	expect(codesOf('<Patience to="gave-up" />')).toEqual(['missing-attribute'])
	expect(codesOf('<Patience turns="soon" to="gave-up" />')).toEqual(['bad-value'])
	expect(codesOf('<Patience turns="6" to="gave-up">Hm.</Patience>')).toEqual(['words-not-here'])
})

test('a patience has a name of its own', () => {
	const twice = '<Patience turns="6" to="gave-up" />\n\n<Patience turns="7" to="gave-up" />'
	expect(codesOf(twice)).toEqual(['duplicate-id'])
	expect(codesOf('<Patience turns="6" to="gave-up" id="trust" />')).toEqual(['name-clash'])
	expect(codesOf('<Patience turns="6" to="gave-up" id="memory" />')).toEqual(['reserved-name'])
	expect(codesOf('<Patience turns="6" to="gave-up" id="Temper!" />')).toEqual(['bad-name'])
})

test('a scene that only lost patience leads to can be reached, and the walk loses it', () => {
	expect(
		codesOf(
			'<Patience turns="2" to="attic" />',
			'<Scene id="attic" title="Sam has gone upstairs">\n\n<Says>Well?</Says>\n\n<Reply id="up" to="gave-up" tone="+1">\n\nUp we go.\n\n</Reply>\n\n</Scene>',
		),
	).toContain('unreachable-ending')
})

test('a gauge shows a number that was declared, each turn one more unless told', () => {
	const { definition, problems } = compileFragments(
		withMinutes,
		'<Gauge of="minutes" title="Handling time" unit="min" each="+1" />',
	)
	expect(problems).toEqual([])
	expect(definition?.gauges).toEqual([{ name: 'minutes', title: 'Handling time', unit: 'min', each: 1 }])
})

test('a gauge of anything else than a number is a problem, and so is a second gauge of one', () => {
	expect(codesOf('<Gauge of="minuts" title="Time" />')).toEqual(['gauge-of'])
	expect(codesOf('<Patience turns="6" to="gave-up" />\n\n<Gauge of="patience" title="Time" />')).toEqual([
		'gauge-of',
	])
	const two = '<Gauge of="minutes" title="Time" />\n\n<Gauge of="minutes" title="Queue" />'
	expect(codesOf(withMinutes, two)).toEqual(['gauge-of'])
})

test('no condition looks at what a gauge shows', () => {
	expect(
		codesOf(
			withMinutes,
			'<Gauge of="minutes" title="Time" each="+1" />',
			'<Says when="minutes > 4">Hurry up.</Says>',
		),
	).toContain('gauge-counts')
})

test('patience in the middle of a scene is misplaced, and the scene is read all the same', () => {
	const scene =
		'<Scene id="second-try" title="A sigh">\n\n<Says>Well?</Says>\n\n<Patience turns="6" to="gave-up" />\n\n<Reply id="send" to="how-long" tone="+1" meets="fixed">\n\nI will send another.\n\n</Reply>\n\n</Scene>'
	expect(codesOf(scene)).toEqual(['misplaced'])
})
