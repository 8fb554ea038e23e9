import { lessonMinutes } from '#app/core/language/minutes'
import { readingAge } from '#app/core/language/reading-age'
import { wordsIn } from '#app/core/language/reading-level'
import type { WordNode } from '#app/core/scenario/words'
import { judged } from './judged-tags.server'
import { elementsIn } from './words-text.server'

/**
 * What a lesson asks of a reader. `words` are those outside its checks; `questions` are its `<Check>`s, `tasks` all else that
 * there is to do, judged or not; `checks` are what is judged. `age` is null where there are too few sentences.
 */
export type LessonMeasure = {
	words: number
	questions: number
	tasks: number
	checks: number
	minutes: number
	age: number | null
}

/** What there is to do that nobody judges. */
const unjudgedTasks = ['Reveal', 'Reflect', 'Gap', 'Ripple', 'Rewrite'] as const
const placed = [...judged].filter((tag) => tag !== 'Check')

/** Measures a lesson's words, with or without what stands in its checks. */
export function lessonMeasure(nodes: readonly WordNode[]): LessonMeasure {
	const text = plainText(nodes, judged)
	const words = wordsIn(text).length
	const count = (tags: readonly string[]) => tags.reduce((sum, tag) => sum + elementsIn(nodes, tag).length, 0)
	const questions = count(['Check'])
	const tasks = count([...placed, ...unjudgedTasks])
	return {
		words,
		questions,
		tasks,
		checks: questions + count(placed),
		minutes: lessonMinutes({ words, questions, tasks }),
		age: readingAge(text)?.age ?? null,
	}
}

const lines = new Set([
	'p',
	'li',
	'tr',
	'h1',
	'h2',
	'h3',
	'h4',
	'blockquote',
	'pre',
	'br',
	'Line',
	'Card',
	'Step',
])

/** The words of a stored tree, each block on a line of its own, without what stands in some tags. */
export function plainText(nodes: readonly WordNode[], without: ReadonlySet<string> = new Set()): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node
			if (without.has(node.tag)) return ''
			const text = plainText(node.children, without)
			return lines.has(node.tag) ? `${text}\n` : node.tag === 'td' ? `${text} ` : text
		})
		.join('')
}
