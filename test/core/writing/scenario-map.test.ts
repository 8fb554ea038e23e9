import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import { mapOfDefinition } from '#app/core/writing/map/map-of-definition'
import { mapOfReading } from '#app/core/writing/map/map-of-reading'
import { placeAt, problemsAt } from '#app/core/writing/map/map-places'
import { type ScenarioMap, waysIn } from '#app/core/writing/map/scenario-map'
import { shipped, shippedSlugs } from '#test/content/shipped'

const front = `---
title: The parcel
turns: { most: 8, then: gave-up }
---
`
const broken = `${front}
<Patience id="wait" turns="3" to="gave-up" by="maya" />

<Scene id="opening" title="The phone rings">

<Reply id="believe" to="look-up" tone="+9">

I'm **sorry**.

<If when="said(x)" to="nowhere">
</If>

</Reply>

<Reply to="gave-up">

No.

</Reply>

</Scene>

<Use segment="who" id="who-is-it" known="look-up" stranger="gave-up" reason="your order"/>

<Segment id="who" exits="known stranger" params="reason">
</Segment>

<Ending id="gave-up" title="Hung up">
</Ending>
`

const lines = (map: ScenarioMap) => waysIn(map).map(({ from, to, replies }) => [from, to, replies.length])

test('a broken text has a map: what leads nowhere leads to a missing place', () => {
	const map = mapOfReading(readingOf('scenario', broken))
	expect(map.places.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
		'scene opening',
		'use who-is-it',
		'ending gave-up',
		'missing look-up',
		'missing nowhere',
	])
	expect(map.places[0]?.replies.map(({ id, text, leads }) => [id, text, leads.map(({ to }) => to)])).toEqual([
		['believe', "I'm sorry.", ['look-up', 'nowhere']],
		[null, 'No.', ['gave-up']],
	])
	expect(map.limits.map(({ kind, turns, to }) => [kind, turns, to])).toEqual([
		['turns', 8, 'gave-up'],
		['patience', 3, 'gave-up'],
	])
	expect(lines(map)).toContainEqual(['who-is-it', 'look-up', 1])
})

test('an offset belongs to the reply it is in, and a problem to its scene', () => {
	const map = mapOfReading(readingOf('scenario', broken))
	const at = placeAt(map, broken.indexOf('sorry'))
	expect([at?.place.id, at?.reply?.id]).toEqual(['opening', 'believe'])
	expect(placeAt(map, 2)).toBeNull()
	const found = problemsAt(
		map,
		[
			{ severity: 'error' as const, at: broken.indexOf('tone="+9"') },
			{ severity: 'warning' as const, at: broken.indexOf('Hung') },
			{ severity: 'warning' as const, at: 1 },
		],
		({ at: offset }) => offset,
	)
	expect([...found]).toEqual([
		['opening', { errors: 1, warnings: 0 }],
		['gave-up', { errors: 0, warnings: 1 }],
	])
})

test('several ways between two places are one line', () => {
	const text = `${front}<Scene id="a">\n\n<Reply id="x" to="b">X</Reply>\n\n<Reply id="y" to="b">Y</Reply>\n\n</Scene>\n`
	expect(waysIn(mapOfReading(readingOf('scenario', text)))[0]).toMatchObject({
		from: 'a',
		to: 'b',
		replies: [0, 1],
	})
})

const some = shippedSlugs.filter((slug, at) => at % 6 === 0 || slug === 'handed-over-badly')

test.each(some)('the map of %s is the same from its text as from what it compiles to', (slug) => {
	const reading = readingOf('scenario', readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8'))
	const made = mapOfDefinition(shipped(slug), reading)
	const read = mapOfReading(reading)
	for (const { id, at, replies } of made.places)
		expect([id, at === null, replies.some((reply) => reply.at === null)]).toEqual([id, false, false])
	if (read.places.some(({ kind }) => kind === 'use')) return
	expect(read.places.map(({ id, kind, at }) => [id, kind, at])).toEqual(
		made.places.map(({ id, kind, at }) => [id, kind, at]),
	)
	expect(lines(read)).toEqual(lines(made))
})
