import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '#app/core/language/compile'
import type { CompileResult } from '#app/core/language/problem'
import type { ScenarioDefinition } from '#app/core/scenario/definition'

const lessons = 'content/courses'
const scenarios = 'content/scenarios'

/** Every `course/lesson#anchor` of the shipped lessons, read from their text. */
export function shippedAnchors(): Set<string> {
	const anchors = new Set<string>()
	for (const course of readdirSync(lessons)) {
		for (const file of readdirSync(`${lessons}/${course}`)) {
			const lesson = /^\d\d-(.+)\.mdx$/.exec(file)?.[1]
			if (!lesson) continue
			const text = readFileSync(`${lessons}/${course}/${file}`, 'utf8')
			for (const [, id] of text.matchAll(/<Idea id="([a-z0-9-]+)"/g)) anchors.add(`${course}/${lesson}#${id}`)
		}
	}
	return anchors
}

export const shippedSlugs = readdirSync(scenarios)

const compiled = new Map<string, CompileResult>()

/** A shipped scenario with everything the compiler had to say about it; compiled once. */
export function compileShipped(slug: string): CompileResult {
	const file = `${scenarios}/${slug}/scenario.mdx`
	const result =
		compiled.get(slug) ?? compile(readFileSync(file, 'utf8'), { file, slug, anchors: shippedAnchors() })
	compiled.set(slug, result)
	return result
}

/** A shipped scenario's definition; throws with the problems when there is none. */
export function shipped(slug: string): ScenarioDefinition {
	const { definition, problems } = compileShipped(slug)
	if (!definition)
		throw new Error(
			problems.map(({ line, code, message }) => `${slug}:${line} ${code} ${message}`).join('\n'),
		)
	return definition
}

/** The walk-throughs beside a shipped scenario. */
export function playsBeside(slug: string): { file: string; text: string }[] {
	const names = readdirSync(`${scenarios}/${slug}`).filter((name) => name.endsWith('.play.yaml'))
	return names.map((file) => ({ file, text: readFileSync(`${scenarios}/${slug}/${file}`, 'utf8') }))
}
