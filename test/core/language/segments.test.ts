import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { spliced } from '#test/support/splice-scenario'

const identity = `
<Segment id="identity" exits="known not-known" params="reason">

<Scene id="ask" title="Who is it">

<Says>What do you need <Value of="reason"/> for?</Says>

<Reply id="polite" to="listen" tone="+1" respect="+2">

May I have your name, please?

</Reply>

<Reply id="curt" to="listen" tone="-1" respect="-2">

Name.

</Reply>

</Scene>

<Scene id="listen" title="The name">

<Says>Sam Reed.</Says>

<Reply id="thank" to="exit:known" tone="+1" respect="+1" when="said(polite)">

Thank you, Sam.

</Reply>

<Reply id="mend" to="exit:known" tone="+1" respect="+1" when="said(curt)" repairs="curt">

I'm sorry, that was short of me. Thank you.

</Reply>

<Reply id="doubt" to="exit:not-known" tone="0" respect="-1">

I can't find you.

</Reply>

</Scene>

</Segment>
`
const use = '<Use segment="identity" id="check" known="lid" not-known="gave-up" reason="your order"/>'
const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8').replace(
	'id="no-need" to="lid"',
	'id="no-need" to="check"',
)
const whole = (...parts: string[]) =>
	compile([minimal, ...parts].join('\n\n'), { file: 'x.mdx', slug: 'x', anchors: null, fair: false })
const told = (...parts: string[]) =>
	whole(...parts).problems.map(({ code, line, message }) => `${code} ${line} ${message}`)
const codes = (...parts: string[]) => whole(...parts).problems.map(({ code }) => code)

describe('a segment that is used', () => {
	const { definition, problems, uses } = whole(use, identity)
	const scenes = new Map(definition?.scenes.map((scene) => [scene.id, scene]))

	test('is no problem', () => {
		expect(problems).toEqual([])
	})

	test('is entered by the id of the use, and its other scenes have that before their own', () => {
		expect([...scenes.keys()].slice(-2)).toEqual(['check', 'check-listen'])
		expect(scenes.get('check')?.replies.map(({ id, to }) => [id, to])).toEqual([
			['check-polite', 'check-listen'],
			['check-curt', 'check-listen'],
		])
	})

	test('leaves where the use says', () => {
		expect(scenes.get('check-listen')?.replies.map(({ to }) => to)).toEqual(['lid', 'lid', 'gave-up'])
	})

	test('looks at its own replies, and repairs them', () => {
		const [thank, mend] = scenes.get('check-listen')?.replies ?? []
		expect(thank?.when).toEqual({ op: 'said', reply: 'check-polite' })
		expect(mend?.repairs).toEqual(['check-curt'])
	})

	test('prints what the use gives, and numbers its lines by the scene it has become', () => {
		expect(scenes.get('check')?.beats).toMatchObject([
			{ kind: 'says', lines: [{ id: 'check:says-1', text: 'What do you need your order for?' }] },
		])
	})

	test('is told to whoever splits the words', () => {
		expect(uses).toEqual([
			{
				use: 'check',
				segment: 'identity',
				params: { reason: 'your order' },
				scenes: [
					{ from: 'ask', to: 'check' },
					{ from: 'listen', to: 'check-listen' },
				],
			},
		])
	})
})

test('a problem inside a segment is told once, at its own place, however often it is used', () => {
	const broken = identity.replace('when="said(polite)"', 'when="said(polit)"')
	const again = use.replace('"check"', '"again"').replace('known="lid"', 'known="check"')
	const twice = told(
		use.replace('known="lid"', 'known="again"'),
		again.replace('known="check"', 'known="lid"'),
		broken,
	)
	expect(twice.filter((one) => one.startsWith('unknown-reply'))).toHaveLength(1)
	expect(told(use, broken)).toEqual([
		expect.stringMatching(/^unknown-reply \d+ There is no reply "polit"\.$/),
	])
})

test('a segment inside a segment leaves through both', () => {
	const hold = `
<Segment id="hold" exits="back">

<Scene id="wait" title="On hold">

<Reply id="return" to="exit:back" tone="+1" respect="+1">

Thank you for waiting.

</Reply>

</Scene>

</Segment>
`
	const nested = identity
		.replace(
			'to="exit:known" tone="+1" respect="+1" when="said(polite)"',
			'to="pause" tone="+1" respect="+1" when="said(polite)"',
		)
		.replace('</Segment>', '<Use segment="hold" id="pause" back="exit:known"/>\n\n</Segment>')
	const { definition, problems, uses } = whole(use, nested, hold)
	expect(problems).toEqual([])
	const pause = definition?.scenes.find(({ id }) => id === 'check-pause')
	expect(pause?.replies.map(({ id, to }) => [id, to])).toEqual([['check-pause-return', 'lid']])
	expect(uses.map((one) => [one.use, one.segment])).toEqual([
		['check', 'identity'],
		['check-pause', 'hold'],
	])
})

test('a segment that nothing uses is checked all the same', () => {
	const alone = (text: string) =>
		compile(spliced(text), { file: 'x.mdx', slug: 'x', anchors: null, fair: false }).problems.map(
			({ code }) => code,
		)
	expect(alone(identity)).toEqual(['unused-segment'])
	expect(alone(identity.replace('when="said(polite)"', 'when="hope > 1"'))).toEqual([
		'unused-segment',
		'unknown-variable',
	])
	expect(alone(identity.replace('to="exit:not-known"', 'to="lid"'))).toEqual([
		'unused-segment',
		'exit-never-used',
		'unknown-target',
	])
})

test('what a use gives is what its segment asks for', () => {
	expect(codes(use.replace('known="lid" ', ''), identity)).toContain('missing-exit')
	expect(codes(use.replace(' reason="your order"', ''), identity)).toContain('missing-parameter')
	expect(codes(use.replace('reason=', 'raeson='), identity)).toEqual(
		expect.arrayContaining(['unknown-exit', 'missing-parameter']),
	)
	expect(codes(use.replace('segment="identity"', 'segment="identiy"'), identity)).toContain('unknown-segment')
	expect(codes(use.replace('known="lid"', 'known="lidd"'), identity)).toContain('unknown-target')
})

test('segments that use each other are a problem, not a stall', () => {
	const round = (id: string, other: string) =>
		`<Segment id="${id}" exits="out">\n\n<Scene id="a">\n\n<Reply id="go" to="on" tone="0">\n\nYes.\n\n</Reply>\n\n</Scene>\n\n<Use segment="${other}" id="on" out="exit:out"/>\n\n</Segment>`
	const found = codes('<Use segment="one" id="check" out="lid"/>', round('one', 'two'), round('two', 'one'))
	expect(found.filter((code) => code === 'segment-circle')).toHaveLength(1)
	expect(found).not.toContain('unknown-target')
})

test('segments that double again and again are a problem, not a stall', () => {
	const twice = (at: number) =>
		`<Segment id="s${at}" exits="out">\n\n<Use segment="s${at + 1}" id="a" out="b"/>\n\n<Use segment="s${at + 1}" id="b" out="exit:out"/>\n\n</Segment>`
	const last =
		'<Segment id="s40" exits="out">\n\n<Scene id="a">\n\n<Reply id="go" to="exit:out" tone="0">\n\nYes.\n\n</Reply>\n\n</Scene>\n\n</Segment>'
	const chain = Array.from({ length: 40 }, (_, at) => twice(at))
	expect(codes('<Use segment="s0" id="check" out="lid"/>', ...chain, last)).toContain('too-many-scenes')
})

describe('a reply of a segment', () => {
	const twice = (when: string) =>
		codes(
			use.replace('known="lid"', 'known="again"'),
			use.replace('"check"', '"again"'),
			identity.replace('when="said(polite)"', when),
		)

	test('that one use offers is no problem where another never does', () => {
		expect(twice('when="said(polite) and seen(check-listen) and not seen(again)"')).not.toContain(
			'reply-on-no-path',
		)
	})

	test('that no use ever offers is told once', () => {
		const found = twice('when="said(polite) and not seen(ask)"')
		expect(found.filter((code) => code === 'reply-on-no-path')).toHaveLength(1)
	})
})

test('where nothing leads to a use, that is told at the use, and nothing about its inside', () => {
	const alone = compile(spliced(`${use}\n…\n${identity}`), {
		file: 'x.mdx',
		slug: 'x',
		anchors: null,
		fair: false,
	})
	expect(alone.problems).toMatchObject([
		{ code: 'unreachable-scene', message: 'No reply leads to the scene "check".' },
	])
})

test('a use that makes a name which is there already is told at the use', () => {
	const taken =
		'<Scene id="check-listen" title="Taken">\n\n<Reply id="on" to="lid" tone="0">\n\nOn.\n\n</Reply>\n\n</Scene>'
	const [problem] = whole(use, identity, taken).problems.filter(({ code }) => code === 'duplicate-id')
	expect(problem?.message).toBe('This <Use> makes "check-listen", and there is one already.')
})

test('a segment that is never closed ends before the next ending, and takes nothing else with it', () => {
	const open = identity.replace('</Segment>', '')
	expect(
		codes(use, open, '<Ending id="extra" outcome="left">\n\n<Story>They went.</Story>\n\n</Ending>'),
	).toEqual(['unclosed-tag', 'unreachable-ending'])
})

test('a reply of the scenario that leads to a segment or an exit is shown the way', () => {
	const fixOf = (to: string) =>
		compile([minimal.replace('to="old-one"', `to="${to}"`), use, identity].join('\n\n'), {
			file: 'x.mdx',
			slug: 'x',
			anchors: null,
		}).problems.find(({ code }) => code === 'unknown-target')?.fix
	expect(fixOf('identity')).toContain('<Use segment="identity"')
	expect(fixOf('exit:known')).toContain('<Segment>')
})
