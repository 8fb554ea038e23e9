import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { coverageOf } from '#app/core/learning/coverage'
import { namesIn } from '#app/core/scenario/principles'
import { usedByProduct, withoutScenario } from '#app/ui/words/coverage'
import { shippedAnchors, shippedSlugs } from './shipped'

const rows = coverageOf(shippedLessons(), shippedSlugs.map(definitionOf))

test('every principle is read in a lesson', () => {
	const missing = rows.filter(({ read }) => read.length === 0).map(({ principle }) => principle)
	expect(missing).toEqual([])
})

test('a scenario turns on every principle that can be played', () => {
	const missing = rows
		.filter(({ principle, done }) => !withoutScenario.has(principle) && !done.some(({ turns }) => turns))
		.map(({ principle }) => principle)
	expect(missing).toEqual([])
})

test('the product runs on every principle, now or later', () => {
	for (const { now, later } of Object.values(usedByProduct))
		expect(now.length + later.length).toBeGreaterThan(0)
})

test('what the product does is shown in passages and scenarios that are there', () => {
	const uses = Object.values(usedByProduct).flatMap(({ now }) => now)
	const ideas = uses.flatMap(({ idea }) => idea ?? [])
	expect(ideas.filter((idea) => !shippedAnchors().has(idea))).toEqual([])
})

/** Whether it is fair is asked elsewhere. */
function definitionOf(slug: string) {
	const text = readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8')
	const { definition, problems } = compile(text, {
		file: slug,
		slug,
		anchors: null,
		walk: false,
		fair: false,
	})
	if (!definition) throw new Error(`${slug}: ${problems.map(({ message }) => message).join(' ')}`)
	return definition
}

function shippedLessons() {
	return readdirSync('content/courses').flatMap((course) =>
		readdirSync(`content/courses/${course}`).flatMap((file) => {
			const slug = /^\d\d-(.+)\.mdx$/.exec(file)?.[1]
			if (!slug) return []
			const text = readFileSync(`content/courses/${course}/${file}`, 'utf8')
			const ideas = [...text.matchAll(/<Idea id="([^"]+)" title="([^"]*)"(?: principle="([^"]*)")?/g)].map(
				([, id = '', title = '', principle = '']) => ({ id, title, principles: namesIn(principle) }),
			)
			return [{ course, slug, title: slug, ideas }]
		}),
	)
}
