import type { ActProblem, ActTyped, DecidedKind } from '#app/core/records/act-typed'
import type { TrainingAct } from '#app/core/records/acts'
import { lastDay } from '#app/core/records/day'
import { type Standing, standingOf } from '#app/core/records/standing'
import type { TrainingActAsked } from '../acts/act-on-training.server'
import { allCourses } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { codesOf } from '../http/act-form.server'
import { type Asking, isWithin, scopeOf } from '../session/scope'
import type { Queries } from '../store/db.server'
import { historiesOf } from '../store/histories.server'
import { askingOf } from '../store/standings.server'
import { teamsOfPeople } from '../store/teams-of-people.server'

export type ActEffect = {
	key: string
	name: string
	title: string
	stateBefore: string | null
	stateAfter: string | null
	dueBefore: string | null
	dueAfter: string | null
}

export type ActView = {
	typed: ActTyped
	problems: ActProblem[]
	/** Whom it is for: those whom this person may decide for. */
	whom: { value: string; name: string; title: string }[]
	codes: string[]
	effect: ActEffect[] | null
	other: boolean
}

/** A form for a decision of a kind, for these people. */
export function emptyAct(kind: DecidedKind, whom: ActTyped['whom'], today: string): ActTyped {
	return { kind, whom, code: '', from: today, until: '', dueOn: '', note: '', seen: '' }
}

/** The form with names in it; with what it would change, where somebody looked. */
export async function actView(
	deps: Deps,
	me: Asking,
	typed: ActTyped,
	more: { problems?: ActProblem[]; said?: TrainingActAsked | null; other?: boolean } = {},
): Promise<ActView> {
	const db = deps.db.read
	const scope = scopeOf(me, 'assign')
	const people = await teamsOfPeople(
		db,
		typed.whom.map(({ personId }) => personId),
	)
	const names = new Map(
		people.flatMap((person) =>
			person.id !== me.id && isWithin(scope, person) ? [[person.id, person.name] as const] : [],
		),
	)
	const titles = new Map((await allCourses(deps.db)).map(({ course }) => [course.slug, course.title]))
	const whom = typed.whom.filter(({ personId }) => names.has(personId))
	const called = ({ personId, course }: { personId: string; course: string }) => ({
		name: names.get(personId) ?? '',
		title: titles.get(course) ?? course,
	})
	const { problems = [], said = null, other = false } = more
	return {
		...{ typed: { ...typed, whom }, problems, other, codes: [...codesOf(typed.kind)] },
		whom: whom.map((one) => ({ value: `${one.personId}:${one.course}`, ...called(one) })),
		effect:
			said &&
			(await effectsOf(deps, db, said, whom)).map(({ at, ...effect }) => ({ ...effect, ...called(at) })),
	}
}

async function effectsOf(deps: Deps, db: Queries, said: TrainingActAsked, whom: ActTyped['whom']) {
	const world = await askingOf(db, deps.env.timeZone)
	const ids = whom.map(({ personId }) => personId)
	const histories = await historiesOf(db, [...new Set(ids)], world.scenarios)
	const now = deps.now()
	return whom.flatMap((one) => {
		const history = histories.get(one.personId)
		const asked = world.courses.find(({ course }) => course === one.course)
		if (!history || !asked) return []
		const { kind, code, from, until, dueOn } = said
		const act: TrainingAct = {
			...{ id: 'looked-at', kind, code, from, until, dueOn, undoes: null, knownAt: now },
			course: kind === 'leave' ? null : one.course,
		}
		const at = from > now ? from : now
		const before = standingOf(history, asked, world, { at, known: now })
		const after = standingOf({ ...history, acts: [...history.acts, act] }, asked, world, { at, known: now })
		const due = (standing: Standing | null) =>
			standing?.dueAt ? lastDay(standing.dueAt, world.houseZone) : null
		return {
			...{ at: one, key: `${one.personId}:${one.course}` },
			...{ stateBefore: before?.state ?? null, stateAfter: after?.state ?? null },
			...{ dueBefore: due(before), dueAfter: due(after) },
		}
	})
}
