import { expect, test } from 'vitest'
import { compileFragments } from '#test/support/compile-fragments'

const codesOf = (...fragments: string[]) => compileFragments(...fragments).codes

const fact = (text: string, earned = 'said(rules)') =>
	`facts:\n  depot: { text: "${text}", earned: "${earned}" }`
const depot = fact('the depot in Leeds')
const given =
	'<Scene id="second-try" title="A sigh">\n\n<Says>It is in <Fact of="depot"/>.</Says>\n\n<Reply id="send" to="how-long" tone="+1" respect="+1" meets="fixed">\n\nI see.\n\n</Reply>\n\n<Reply id="refuse" to="gave-up" tone="0" respect="-2">\n\nI do not see.\n\n</Reply>\n\n</Scene>'

test('a fact may be shown where every path to it has earned it', () => {
	expect(codesOf(depot, given)).toEqual([])
})

test.each([
	['a line', '<Says>It is in <Fact of="depot"/>.</Says>'],
	['a value', '<Says>It is in <Value of="depot"/>.</Says>'],
	['its own words', '<Says>It is in **The  Depot** in\nLeeds!</Says>'],
	['prose', 'It is in <Fact of="depot"/>.'],
	['time passing', '<Later>A lorry leaves <Fact of="depot"/>.</Later>'],
	['something to see', '<See title="Parcels in the depot in Leeds">\n\nOne.\n\n</See>'],
	['one choice of a pick', '<Pick>\n\n<Says>Hm.</Says>\n\n<Says>In <Fact of="depot"/>?</Says>\n\n</Pick>'],
	['a reply', '<Reply id="x" to="second-try" tone="+1">\n\nIs it in <Fact of="depot"/>?\n\n</Reply>'],
	[
		'a deed',
		'<Reply id="x" to="second-try" tone="+1">\n\n<Deed>You ring the depot in Leeds.</Deed>\n\n</Reply>',
	],
	[
		'a reason',
		'<Reply id="x" to="second-try" tone="+1" when="turn > 1" reason="The depot in Leeds is shut">\n\nHm.\n\n</Reply>',
	],
	['the brief', '<Brief>\n\nEverything is in the depot in Leeds.\n\n</Brief>'],
])('%s shows a fact too early', (_, fragment) => {
	expect(codesOf(depot, given, fragment)).toContain('fact-too-early')
})

test('a line or a reply that cannot be had before shows nothing too early', () => {
	expect(codesOf(depot, given, '<Says when="said(rules)">In <Fact of="depot"/>.</Says>')).toEqual([])
	expect(codesOf(depot, given, '<Thinks>It is in <Fact of="depot"/>.</Thinks>')).toEqual([])
	expect(
		codesOf(
			depot,
			given,
			'<Reply id="x" to="how-long" tone="+1">\n\nHm.\n\n<Like>The depot in Leeds?</Like>\n\n</Reply>',
		),
	).not.toContain('fact-too-early')
})

test('part of a longer word is not the fact, and very short facts count by their slot alone', () => {
	expect(codesOf(fact('lee'), given, '<Says>Leeds it is, Lee-Ann said.</Says>')).toEqual(['fact-too-early'])
	expect(codesOf(fact('lee'), given, '<Says>Leeds it is.</Says>')).toEqual([])
	expect(codesOf(fact('9'), given, '<Says>I rang at 9.</Says>')).toEqual([])
})

test('a fact with a parameter is found in the words of any variant', () => {
	const variants = 'variants:\n  north: { city: "Leeds" }\n  south: { city: "Bristol" }'
	const place = fact("the depot in <Value of='city'/>")
	expect(codesOf(variants, place, given)).toEqual([])
	expect(codesOf(variants, place, given, '<Says>The depot in Bristol?</Says>')).toEqual(['fact-too-early'])
	expect(codesOf(variants, place, given, '<Says>The depot in <Value of="city"/>?</Says>')).toEqual([
		'fact-too-early',
	])
})

test('a fact that nothing shows, or only somebody thinks, is never given', () => {
	expect(codesOf(depot)).toEqual(['fact-never-given'])
	expect(codesOf(depot, '<Thinks>It is in <Fact of="depot"/>.</Thinks>')).toEqual(['fact-never-given'])
})
