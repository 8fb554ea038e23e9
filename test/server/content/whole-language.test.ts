import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Beat } from '#app/core/scenario/definition'
import { compileWith } from '#app/server/content/compile-content.server'
import { inProcess, jobOf } from './in-process'

const text = readFileSync('test/support/samples/all-constructs.mdx', 'utf8')

const idsIn = (beat: Beat): string[] => {
	if (beat.kind === 'pick') return beat.of.flatMap(idsIn)
	return 'lines' in beat ? beat.lines.map(({ id }) => id) : [beat.id]
}

test('a scenario that uses the whole language bundles, and its words have the ids of its definition', async () => {
	const { document, problems } = await compileWith(
		inProcess,
		jobOf(text, 'scenario', { slug: 'all-constructs' }),
	)
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	if (document?.kind !== 'scenario') throw new Error('no scenario')
	const { definition, words } = document
	const ids = [...definition.scenes, ...definition.endings].flatMap(({ beats }) => beats.flatMap(idsIn))
	expect(Object.keys(words.beats).sort()).toEqual(ids.sort())
	expect(Object.values(words.beats).filter((nodes) => nodes.length === 0)).toEqual([])
})
