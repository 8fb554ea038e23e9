import type { ComponentRule } from './component-rule'
import { judgedTags, proseTags, unjudgedTags } from './lesson-components'

/** Every component that a lesson may have. */
export const lessonRules: ReadonlyMap<string, ComponentRule> = new Map([
	...proseTags,
	...judgedTags,
	...unjudgedTags,
])

const forLessons = new Set(['Check', 'Answer', ...[...judgedTags, ...unjudgedTags].map(([tag]) => tag)])

/** Whether a component may stand in another, or (null) outside of all; a course has those parts that ask nothing. */
export function mayStandInLesson(kind: 'lesson' | 'course', outer: string | null, inner: string): boolean {
	const rule = lessonRules.get(inner)
	if (!rule || (kind === 'course' && forLessons.has(inner))) return false
	if (rule.inside) return outer !== null && rule.inside.includes(outer)
	return outer === null || (inner !== 'Idea' && !closed.has(outer))
}

/** What holds its own parts and nothing else. */
const closed = new Set([
	'Compare',
	'Pair',
	'Gap',
	'Dialogue',
	'Before',
	'After',
	'Order',
	'Match',
	'Sort',
	'Pile',
	'Moment',
])
