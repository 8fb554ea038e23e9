import { readFileSync } from 'node:fs'
import { elementsIn } from '#app/server/content/words-text.server'
import { compileLesson } from '#test/server/content/in-process'
import { courseSlugs, lessonFiles } from './every-page'

export type JudgedLesson = {
	/** Its address. */
	path: string
	check: string
	/** Its things to place or choices, and its places, as they are shown. */
	items: string[]
	places: string[]
	right: string[]
}

/** The first of our own lessons that has a check of this tag, with the check's key. */
export async function lessonWith(tag: 'Order' | 'Match' | 'Sort' | 'Moment'): Promise<JudgedLesson> {
	const found = courseSlugs
		.flatMap((course) => lessonFiles(course))
		.find(({ file }) => readFileSync(file, 'utf8').includes(`<${tag} `))
	if (!found) throw new Error(`no lesson has a ${tag}`)
	const { document } = await compileLesson(readFileSync(found.file, 'utf8').replace(/^---[^]*?\n---\n/, ''))
	if (document?.kind !== 'lesson') throw new Error(`${found.file} has problems`)
	const { lesson, keys } = document
	const check = String(elementsIn(lesson.words, tag)[0]?.props.id)
	const shown = lesson.checks.find(({ id }) => id === check)
	const key = keys.find(({ id }) => id === check)
	if (!shown || !key) throw new Error(`${found.file} has no check "${check}"`)
	const [items, places] = 'items' in shown ? [shown.items, shown.places] : [shown.choices, []]
	return { path: found.path, check, items, places, right: key.right }
}
