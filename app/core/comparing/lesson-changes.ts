import type { Check, CheckKey } from '../learning/check'
import { isPlacing } from '../learning/check'
import type { Lesson, LessonIdea } from '../learning/lesson'
import { canonical } from '../scenario/canonical'
import { byWeight, type Change, type ChangePlace } from './change'
import { type Pair, pairsBy, pairsByWords } from './pairs'
import { blocksOf, plainWords } from './plain-words'
import { tellingOf } from './telling'

export type ComparedLesson = { lesson: Lesson; keys: readonly CheckKey[] }
/** A scenario that points at lessons: `anchors` are `course/lesson#idea`. */
export type PointsAt = { slug: string; anchors: readonly string[] }

/** What changed in meaning from one version of a lesson to another; `pointing` are the scenarios whose reasons lead to lessons. */
export function lessonChanges(
	before: ComparedLesson,
	after: ComparedLesson,
	pointing: readonly PointsAt[] = [],
): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, null)
	const [was, is] = [before.lesson, after.lesson]
	told.value('around', 'minutes', was.minutes, is.minutes)
	told.value('around', 'order', was.order, is.order)
	told.list('ways', 'scenarios', was.scenarios, is.scenarios)
	told.words('title', was.title, is.title)
	told.words('summary', was.summary, is.summary)
	const words = bodyChanges(was, is)
	return byWeight([
		...checkChanges(before, after),
		...ideaChanges(before.lesson, after.lesson, pointing),
		...changes,
		...words,
	])
}

/** Which passages that reasons point at are gone, and which scenarios they would leave pointing nowhere. */
function ideaChanges(before: Lesson, after: Lesson, pointing: readonly PointsAt[]): Change[] {
	const changes: Change[] = []
	const { added, removed, both, reordered } = pairsBy(before.ideas, after.ideas, ({ id }) => id)
	const names = pairsByWords(removed, added, ({ title }) => title).both
	for (const { before: gone, after: come } of names)
		changes.push({ group: 'ways', place: ideaPlace(come), kind: 'renamed', from: gone.id, to: come.id })
	const [old, fresh] = [names.map((pair) => pair.before), names.map((pair) => pair.after)]
	for (const idea of removed) {
		if (!old.includes(idea))
			changes.push({ group: 'ways', place: ideaPlace(idea), kind: 'removed', marks: null })
		const anchor = `${before.course}/${before.slug}#${idea.id}`
		const scenarios = pointing.filter(({ anchors }) => anchors.includes(anchor)).map(({ slug }) => slug)
		if (scenarios.length > 0)
			changes.push({ group: 'possible', place: ideaPlace(idea), kind: 'anchor-lost', anchor, scenarios })
	}
	for (const idea of added)
		if (!fresh.includes(idea))
			changes.push({ group: 'ways', place: ideaPlace(idea), kind: 'added', marks: null })
	for (const pair of both) {
		const told = tellingOf(changes, ideaPlace(pair.after))
		told.words('title', pair.before.title, pair.after.title)
		told.list('around', 'principles', pair.before.principles, pair.after.principles)
	}
	if (reordered) changes.push({ group: 'around', place: null, kind: 'reordered', what: 'idea' })
	return changes
}

const ideaPlace = ({ id, title }: LessonIdea): ChangePlace => ({ kind: 'idea', id, title, scene: null })
const checkPlace = ({ id }: Check): ChangePlace => ({ kind: 'check', id, title: '', scene: null })

function checkChanges(before: ComparedLesson, after: ComparedLesson): Change[] {
	const changes: Change[] = []
	const { added, removed, both, reordered } = pairsBy(
		before.lesson.checks,
		after.lesson.checks,
		({ id }) => id,
	)
	for (const one of removed)
		changes.push({ group: 'counts', place: checkPlace(one), kind: 'removed', marks: null })
	for (const one of added)
		changes.push({ group: 'counts', place: checkPlace(one), kind: 'added', marks: null })
	for (const pair of both) changes.push(...oneCheck(pair, before.keys, after.keys))
	if (reordered) changes.push({ group: 'around', place: null, kind: 'reordered', what: 'check' })
	return changes
}

function oneCheck(
	{ before, after }: Pair<Check>,
	keys: readonly CheckKey[],
	later: readonly CheckKey[],
): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, checkPlace(after))
	const [key, now] = [keys, later].map((list) => list.find(({ id }) => id === after.id))
	told.value('counts', 'right', sorted(key?.right), sorted(now?.right))
	told.value('counts', 'kind', kindOf(before), kindOf(after))
	if (!isPlacing(before) && !isPlacing(after)) told.value('counts', 'several', before.several, after.several)
	told.list('counts', 'choices', offered(before), offered(after))
	told.list('counts', 'places', isPlacing(before) ? before.places : [], isPlacing(after) ? after.places : [])
	const ids = new Set([...Object.keys(key?.because ?? {}), ...Object.keys(now?.because ?? {})])
	for (const id of ids) told.words('because', becauseOf(key, id), becauseOf(now, id))
	told.words('because', plainWords(key?.after ?? []), plainWords(now?.after ?? []))
	if (changes.length === 0 && canonical(key ?? null) !== canonical(now ?? null))
		told.tell('words', { kind: 'markup', what: 'because' })
	return changes
}

const sorted = (right: readonly string[] | undefined): string => [...(right ?? [])].sort().join(', ')
const kindOf = (check: Check): string => (isPlacing(check) ? check.kind : 'choice')
const offered = (check: Check): string[] => (isPlacing(check) ? check.items : check.choices)

const becauseOf = (key: CheckKey | undefined, id: string): string =>
	key && Object.hasOwn(key.because, id) ? plainWords(key.because[id] ?? []) : ''

/** The words of the lesson itself, paragraph by paragraph. */
function bodyChanges(before: Lesson, after: Lesson): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, null)
	const { added, removed, both, reordered } = pairsByWords(
		blocksOf(before.words),
		blocksOf(after.words),
		(text) => text,
	)
	for (const pair of both) told.words('body', pair.before, pair.after)
	for (const text of removed) told.words('body', text, '')
	for (const text of added) told.words('body', '', text)
	if (reordered || (changes.length === 0 && canonical(before.words) !== canonical(after.words)))
		told.tell('words', { kind: 'markup', what: 'body' })
	return changes
}
