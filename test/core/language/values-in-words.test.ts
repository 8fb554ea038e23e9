import { expect, test } from 'vitest'
import { compileFragments } from '#test/support/compile-fragments'

const codesOf = (...fragments: string[]) => compileFragments(...fragments).codes

function sceneOf(...fragments: string[]) {
	const { definition, problems } = compileFragments(...fragments)
	expect(problems).toEqual([])
	return definition?.scenes[0]
}

const variants = 'variants:\n  kettle: { item: "a kettle" }\n  toaster: { item: "a toaster" }'
const facts = 'facts:\n  depot: { text: "the depot in Leeds", earned: "turn > 0" }'

test('a value among words is a slot in the plain text', () => {
	expect(
		sceneOf('Sam has <Value of="trust"/> *points*.\n\n<Says>I have <Value of="trust" />.</Says>')?.beats,
	).toMatchObject([
		{ kind: 'prose', text: 'Sam has {{trust}} points.' },
		{ kind: 'says', lines: [{ text: 'I have {{trust}}.' }] },
		{ kind: 'says' },
	])
})

test('a value alone on its line is a paragraph of its own, before and behind words', () => {
	expect(sceneOf('Sam has:\n\n<Value of="trust"/>\n\npoints.')?.beats[0]).toMatchObject({
		id: 'opening:prose-1',
		text: 'Sam has:\n\n{{trust}}\n\npoints.',
	})
})

test('values stand in deeds, likes, reasons, titles, stories and what there is to see', () => {
	const scene = sceneOf(
		variants,
		`<See title="The order of <Value of='item'/>">\n\nOne: <Value of="item"/>\n\n</See>`,
		'<Reply id="listen" to="second-try" tone="+1" when="turn > 0" reason="Not with <Value of=\'item\'/>">\n\nWhich <Value of="item"/>?\n\n<Deed>You look at <Value of="item"/>.</Deed>\n\n<Like>What about <Value of="item"/>?</Like>\n\n<Why>It names <Value of="item"/>.</Why>\n\n</Reply>',
	)
	expect(scene?.beats[0]).toMatchObject({ title: 'The order of {{item}}', text: 'One: {{item}}' })
	expect(scene?.replies.at(-1)).toMatchObject({
		reason: 'Not with {{item}}',
		text: 'Which {{item}}?',
		deed: 'You look at {{item}}.',
		likes: ['What about {{item}}?'],
		why: { text: 'It names {{item}}.' },
	})
})

test('a fact is printed like a value', () => {
	expect(sceneOf(facts, '<Says>It is in <Fact of="depot"/>.</Says>')?.beats[0]).toMatchObject({
		lines: [{ text: 'It is in {{depot}}.' }],
	})
})

test('what is printed must exist, and the nearest name is offered', () => {
	expect(compileFragments('<Says>I have <Value of="trst"/>.</Says>').problems).toMatchObject([
		{ code: 'unknown-value', fix: 'Did you mean "trust"?' },
	])
	expect(codesOf(facts, '<Says><Value of="depot"/> or <Fact of="trust"/>.</Says>')).toEqual(['unknown-fact'])
	expect(codesOf('<Says><Value/>.</Says>')).toEqual(['missing-attribute'])
	expect(codesOf('<Says><Value of="trust">two</Value>.</Says>')).toEqual(['words-not-here'])
})

test('curly brackets that an author escaped are never taken for a slot', () => {
	const { definition, problems } = compileFragments('<Says>I have \\{\\{trust\\}\\}, and `{{trust}}`.</Says>')
	expect(definition).toBeNull()
	expect(problems.map(({ code }) => code)).toEqual(['literal-slot', 'literal-slot'])
})
