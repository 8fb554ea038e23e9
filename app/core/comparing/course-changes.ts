import type { Course } from '../learning/lesson'
import { canonical } from '../scenario/canonical'
import { byWeight, type Change, type ChangeGroup, type PlaceKind } from './change'
import { pairsBy } from './pairs'
import { plainWords } from './plain-words'
import { tellingOf } from './telling'

/** What changed in meaning from one version of a course to another: what completes it, its order, its words. */
export function courseChanges(before: Course, after: Course): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, null)
	told.value('counts', 'counts', before.counts, after.counts)
	told.value('counts', 'test-out', before.testOut, after.testOut)
	told.value('counts', 'valid-months', before.validMonths, after.validMonths)
	told.value('counts', 'renew-days', before.renewDays, after.renewDays)
	told.value('counts', 'renews', before.renews, after.renews)
	told.value('ways', 'in-order', before.inOrder, after.inOrder)
	told.value('around', 'certificate', before.certificate, after.certificate)
	told.value('around', 'level', before.level, after.level)
	told.value('around', 'order', before.order, after.order)
	told.list('around', 'principles', before.principles, after.principles)
	told.words('title', before.title, after.title)
	told.words('summary', before.summary, after.summary)
	const [was, is] = [plainWords(before.words), plainWords(after.words)]
	told.words('body', was, is)
	if (was === is && canonical(before.words) !== canonical(after.words))
		told.tell('words', { kind: 'markup', what: 'body' })
	return byWeight([
		...parts('lesson', before.lessons, after.lessons),
		...parts('scenario', before.scenarios, after.scenarios),
		...changes,
	])
}

function parts(kind: PlaceKind, before: readonly string[], after: readonly string[]): Change[] {
	const { added, removed, reordered } = pairsBy(before, after, (slug) => slug)
	const group: ChangeGroup = 'counts'
	const place = (id: string) => ({ kind, id, title: '', scene: null })
	return [
		...removed.map((id): Change => ({ group, place: place(id), kind: 'removed', marks: null })),
		...added.map((id): Change => ({ group, place: place(id), kind: 'added', marks: null })),
		...(reordered ? [{ group: 'ways' as const, place: null, kind: 'reordered' as const, what: kind }] : []),
	]
}
