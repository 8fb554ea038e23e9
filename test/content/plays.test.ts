import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { boundsOf } from '#app/core/paths/bounds-of'
import { checkPlays } from '#app/server/check/check-plays.server'
import { shipped, shippedSlugs } from './shipped'

describe.each(shippedSlugs)('%s', (slug) => {
	const folder = `content/scenarios/${slug}`
	const plays = readdirSync(folder)
		.filter((name) => name.endsWith('.play.yaml'))
		.map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }))

	test('its walk-throughs come out as they say, and show all that is to be shown', () => {
		const definition = shipped(slug)
		const document = {
			kind: 'scenario' as const,
			definition,
			bounds: boundsOf(definition),
			words: { brief: [], beats: {} },
		}
		const problems = checkPlays({ file: `${folder}/scenario.mdx`, document, plays, complete: true })
		expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
	})
})
