import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { components } from '#app/core/language/components'

const text = readFileSync('test/support/samples/all-constructs.mdx', 'utf8')
const { definition, problems, uses } = compile(text, {
	file: 'all-constructs.mdx',
	slug: 'all-constructs',
	anchors: new Set(['respect/being-heard#effort', 'respect/plain-truth#own-it']),
})

test('a scenario that uses the whole language is sound and fair', () => {
	expect(problems).toEqual([])
})

test('it uses every component, and every attribute somewhere', () => {
	const names = Object.keys(components)
	const attributes = new Set(Object.values(components).flatMap((one): readonly string[] => one.attributes))
	expect(names.filter((name) => !new RegExp(`<${name}\\b`).test(text))).toEqual([])
	expect([...attributes].filter((name) => !new RegExp(`<[A-Z][^<>]* ${name}\\b`).test(text))).toEqual([])
})

test('what the language can say is in its definition', () => {
	const replies = definition?.scenes.flatMap((scene) => scene.replies) ?? []
	const beats = [...(definition?.scenes ?? []), ...(definition?.endings ?? [])].flatMap(
		(place) => place.beats,
	)
	const all = beats.flatMap((beat) => (beat.kind === 'pick' ? [beat, ...beat.of] : [beat]))
	expect(new Set(all.map(({ kind }) => kind))).toEqual(
		new Set(['prose', 'later', 'see', 'says', 'thinks', 'pick']),
	)
	expect(definition).toMatchObject({
		variants: [{ id: 'bicycle' }, { id: 'machine' }],
		facts: [{ id: 'cause' }],
		patience: [{ name: 'temper', by: 'owner', turns: 8, to: 'gave-up' }],
		gauges: [{ name: 'minutes', title: 'Handling time', unit: 'min', each: 1 }],
		greeting: "Good morning, you're speaking to the workshop.",
	})
	expect(definition?.state.map(({ name, starts }) => [name, starts.length])).toEqual([
		...[
			['trust', 2],
			['monday', 2],
			['shop', 2],
			['way', 1],
			['minutes', 1],
		],
		...[
			['variant', 2],
			['temper', 1],
			['memory', 3],
		],
	])
	expect(new Set(definition?.scenes.map(({ answer }) => answer))).toEqual(
		new Set(['choose', 'write', 'write-first']),
	)
	for (const has of [
		replies.some(({ deed }) => deed !== null),
		replies.some(({ likes }) => likes.length > 0),
		replies.some(({ cases }) => cases.length > 1),
		replies.some(({ reason }) => reason !== null),
		replies.some(({ sticky }) => sticky),
		replies.some(({ effort }) => effort.includes('repeat')),
		definition?.scenes.some(({ pause }) => pause),
		definition?.needs.some(({ when, examples }) => when !== null || examples.length > 0),
		definition?.critical.some(({ when }) => when !== null),
		definition?.scenes.some(({ channel }) => channel === 'chat'),
	])
		expect(has).toBe(true)
	expect(uses).toMatchObject([{ use: 'check', segment: 'identity' }])
})
