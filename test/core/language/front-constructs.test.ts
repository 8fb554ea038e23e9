import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { startsOf } from '#app/core/scenario/starts'
import { spliced } from '#test/support/splice-scenario'

const options = { file: 'x.mdx', slug: 'x', anchors: null, fair: false }
const whole = (text: string) => compile(spliced(text), options)
const codes = (text: string) => whole(text).problems.map(({ code }) => code)
const trust = (start: string) => whole(`state:\n  trust: { type: number, min: 0, max: 2, start: ${start} }`)

test('what may be hard to hear is said before play, and may print a value', () => {
	expect(whole('').definition?.warning).toBeNull()
	const warned = whole('warning: "He shouts."').definition
	expect(warned?.warning).toBe('He shouts.')
	expect(whole('warning: \'Trust is <Value of="trust"/>.\'').definition?.warning).toBe('Trust is {{trust}}.')
})

test('the house greeting may print a value, and a pair is a name', () => {
	expect(whole('').definition).toMatchObject({ greeting: null, pair: null })
	const { definition } = whole('greeting: \'Trust is <Value of="trust"/>.\'\n…\npair: other-kettle')
	expect(definition).toMatchObject({ greeting: 'Trust is {{trust}}.', pair: 'other-kettle' })
	expect(codes('greeting:')).toEqual(['bad-value'])
	expect(codes('pair: The other kettle')).toEqual(['bad-name'])
})

describe('a start that the seed draws', () => {
	test('of a number is a range or a list, and the first is the plain one', () => {
		expect(trust('1..2').definition?.state).toMatchObject([{ start: 1, starts: [1, 2] }])
		expect(trust('[2, 0]').definition?.state).toMatchObject([{ start: 2, starts: [2, 0] }])
		expect(trust('1').definition?.state).toMatchObject([{ start: 1, starts: [1] }])
	})

	test('of a flag is either', () => {
		const { definition } = whole(
			'state:\n  trust: { type: number, min: 0, max: 2, start: 1 }\n  home: { type: flag, start: either }\n…\n<Says when="home">I am at home.</Says>',
		)
		expect(definition?.state[1]).toMatchObject({ start: false, starts: [false, true] })
	})

	test('of a choice is any, or some', () => {
		const choice = (start: string) =>
			whole(
				`state:\n  trust: { type: number, min: 0, max: 2, start: 1 }\n  shop: { type: one-of, of: [leeds, york, hull], start: ${start} }\n…\n<Says when="shop = leeds">I am in Leeds.</Says>`,
			)
		expect(choice('any').definition?.state[1]).toMatchObject({ starts: ['leeds', 'york', 'hull'] })
		expect(choice('[hull, leeds]').definition?.state[1]).toMatchObject({
			start: 'hull',
			starts: ['hull', 'leeds'],
		})
		expect(choice('[hull, lees]').problems.map(({ code }) => code)).toEqual(['out-of-range'])
	})

	test('outside its range, backwards or twice is a problem', () => {
		expect(trust('1..3').problems.map(({ code }) => code)).toEqual(['out-of-range'])
		expect(trust('0..900').problems.map(({ code }) => code)).toEqual(['too-many-starts'])
		expect(trust('2..1').problems.map(({ code }) => code)).toEqual(['bad-value'])
		expect(trust('[1, 1]').problems.map(({ code }) => code)).toEqual(['bad-value'])
	})

	test('is walked from, every one of them', () => {
		const found = (start: string) =>
			codes(
				`state:\n  trust: { type: number, min: 0, max: 2, start: ${start} }\n…\n<Says mood="calm">Hello.</Says>\n\n<Thinks>Well.</Thinks>`,
			)
		expect(found('1')).toEqual([])
		expect(found('0..1')).toEqual(['mood-without-line'])
	})

	test('from which nobody can pass is named', () => {
		const found = whole(
			'state:\n  trust: { type: number, min: 0, max: 2, start: 0..1 }\n…\ncritical:\n  late: { text: "Never won Sam over", when: "trust < 2" }',
		)
		expect(found.problems.map(({ message }) => message)).toEqual([
			'No path through this scenario passes that starts with trust 0.',
		])
	})
})

describe('variants', () => {
	const two = 'variants:\n  kettle: { item: "a kettle" }\n  toaster: { item: "a toaster" }'

	test('are kept with their texts, and drawn by a variable', () => {
		const { definition } = whole(`${two}\n…\nwanted: They sent <Value of="item"/> the same day.`)
		expect(definition?.variants).toEqual([
			{ id: 'kettle', texts: { item: 'a kettle' } },
			{ id: 'toaster', texts: { item: 'a toaster' } },
		])
		expect(definition?.state.at(-1)).toEqual({
			name: 'variant',
			type: 'one-of',
			of: ['kettle', 'toaster'],
			start: 'kettle',
			starts: ['kettle', 'toaster'],
		})
		expect(definition?.wanted).toBe('They sent {{item}} the same day.')
	})

	test('can be asked for, and cannot be changed', () => {
		const lines = '<Says when="variant = toaster">My new toaster leaks.</Says>'
		const printed = 'wanted: They sent <Value of="item"/> the same day.'
		expect(codes(`${two}\n…\n${printed}\n…\n${lines}`)).toEqual([])
		expect(codes(`${two}\n…\n${printed}\n…\n${lines.replace('toaster', 'oven')}`)).toEqual(['out-of-range'])
		expect(
			codes(
				`${two}\n…\n${printed}\n…\n<Reply id="set-it" to="gave-up" respect="-1" set="variant = toaster">\n\nIs it?\n\n</Reply>`,
			),
		).toEqual(['reserved-name'])
	})

	test('that only change words make no more starts to walk', () => {
		const { definition } = whole(`${two}\n…\nwanted: They sent <Value of="item"/> the same day.`)
		const plain = whole('').definition
		expect(definition && startsOf(definition)).toEqual(plain && startsOf(plain))
	})
})

describe('memory', () => {
	test('is a variable where a condition looks at it, and nowhere else', () => {
		const { definition, problems } = whole('<Says when="memory = badly">You again.</Says>')
		expect(problems).toEqual([])
		expect(definition?.state.at(-1)).toMatchObject({ name: 'memory', starts: ['none', 'well', 'badly'] })
		expect(whole('').definition?.state.map(({ name }) => name)).toEqual(['trust'])
	})

	test('is never offered where another name was meant', () => {
		const [problem] = whole('<Says when="mmmm > 1">You again.</Says>').problems
		expect(problem).toMatchObject({ code: 'unknown-variable' })
		expect(problem?.fix).not.toContain('memory')
	})
})

test('a fact has a text, which may print parameters, and a condition', () => {
	const { definition } = whole(
		'variants:\n  kettle: { item: "a kettle" }\n  toaster: { item: "a toaster" }\n…\nfacts:\n  day: { text: "Thursday, with <Value of=\'item\'/>", earned: "said(sorry)" }\n…\n<Scene id="lid" title="One more thing">\n\n<Says when="said(sorry)">So <Fact of="day"/>.</Says>\n\n<Says>Right.</Says>\n\n<Reply id="no-reason" to="done" tone="+2" respect="+2">\n\nYes.\n\n</Reply>\n\n</Scene>',
	)
	expect(definition?.facts).toEqual([
		{ id: 'day', text: 'Thursday, with {{item}}', earned: { op: 'said', reply: 'sorry' } },
	])
})

test('a need has conditions, examples and near misses', () => {
	const { definition, problems } = whole(
		'needs:\n  fixed:\n    text: "Sam has a kettle that works"\n    side: task\n    must: true\n    when: "trust > 0"\n    examples: ["I will send one.", "A new one comes.", "Have another.", "We replace it."]\n    near: ["You can buy one.", "I will ask."]',
	)
	expect(problems).toEqual([])
	expect(definition?.needs).toMatchObject([
		{
			when: { op: 'compare' },
			examples: ['I will send one.', 'A new one comes.', 'Have another.', 'We replace it.'],
			near: ['You can buy one.', 'I will ask.'],
		},
	])
})

test('an omission is a critical failure with a condition', () => {
	const { definition } = whole('critical:\n  no-fix: { text: "Never sent one", when: "not met(fixed)" }')
	expect(definition?.critical).toMatchObject([{ id: 'no-fix', when: { op: 'not' } }])
})

test('what a text of the front matter prints keeps its place', () => {
	const { problems } = whole('wanted: "They sent <Value of=\'itm\'/>."')
	expect(problems).toMatchObject([{ code: 'unknown-value', line: 16, column: 20 }])
})

test('the summary prints nothing', () => {
	expect(codes('summary: Sam rings about <Value of="trust"/>.')).toEqual(['misplaced'])
})

test('what may count says how the house opens, where customers are greeted', () => {
	const found = (text: string) => codes(text).filter((code) => code === 'greeting-missing')
	expect(found('use: official')).toEqual(['greeting-missing'])
	expect(found('use: official\n…\ngreeting: "Good morning."')).toEqual([])
	expect(found('use: official\n…\nchannel: email')).toEqual([])
	expect(found('use: practice')).toEqual([])
})
