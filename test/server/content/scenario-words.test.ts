import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linesIn } from '#app/core/scenario/lines-in'
import { compileWith } from '#app/server/content/compile-content.server'
import { codesOf, inProcess, jobOf } from './in-process'

const text = readFileSync(
	new URL('../../../content/scenarios/first-customer/scenario.mdx', import.meta.url),
	'utf8',
)

test('every beat of a scenario has its words under the id that the definition gives it', async () => {
	const { document, problems } = await compileWith(
		inProcess,
		jobOf(text, 'scenario', { slug: 'first-customer' }),
	)
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	if (document?.kind !== 'scenario') throw new Error('no scenario')
	const { definition, words, bounds } = document
	const beats = [...definition.scenes, ...definition.endings].flatMap((scene) => scene.beats)
	const ids = beats.flatMap((beat) => ('id' in beat ? [beat.id] : linesIn(beat).map(({ id }) => id)))
	expect(Object.keys(words.beats).sort()).toEqual(ids.sort())
	expect(Object.values(words.beats).filter((one) => one.length === 0)).toEqual([])
	expect(words.brief.length).toBeGreaterThan(0)
	expect(bounds[0]).toMatchObject({ start: 'memory=none', passable: true })
})

test('the words of a scenario hold no reply, no reason and no story', async () => {
	const { document } = await compileWith(inProcess, jobOf(text, 'scenario', { slug: 'first-customer' }))
	if (document?.kind !== 'scenario') throw new Error('no scenario')
	const words = JSON.stringify(document.words)
	const { scenes, endings } = document.definition
	for (const reply of scenes.flatMap((scene) => scene.replies)) {
		expect(words).not.toContain(reply.text.slice(0, 40))
		expect(words).not.toContain(`"${reply.id}"`)
	}
	for (const story of endings.flatMap((ending) => ending.stories))
		expect(words).not.toContain(story.text.slice(0, 30))
	expect(words).not.toMatch(/"(?:Reply|Why|Story|Scene|Ending|Says|Thinks)"/)
})

test('a scenario with several mistakes tells each once, and those of its words too', async () => {
	const broken = text
		.replace('to="no-plan"', 'to="nowhere-at-all"')
		.replace('</Brief>', '\n[x](javascript:alert(1))\n\n</Brief>')
	const result = await compileWith(inProcess, jobOf(broken, 'scenario', { slug: 'first-customer' }))
	const codes = codesOf(result)
	expect(codes).toContain('unknown-target')
	expect(codes.filter((code) => code === 'unsafe-link')).toHaveLength(1)
	expect(result.document).toBeNull()
})

test('a scenario with an invisible character and a lost reply tells both', async () => {
	const broken = text.replace('to="no-plan"', 'to="nowhere-at-all"').replace('</Brief>', '\u200b</Brief>')
	const result = await compileWith(inProcess, jobOf(broken, 'scenario', { slug: 'first-customer' }))
	expect(codesOf(result)).toEqual(expect.arrayContaining(['hidden-character', 'unknown-target']))
})

test('A2 code in a scenario is refused once, with its place', async () => {
	const broken = text.replace('</Brief>', '\n{process.env.HOME}\n\n</Brief>')
	const result = await compileWith(inProcess, jobOf(broken, 'scenario', { slug: 'first-customer' }))
	expect(codesOf(result).filter((code) => code === 'expression')).toHaveLength(1)
	expect(result.document).toBeNull()
})
