import { versionAt } from '#app/core/records/assignment'
import { dayOf } from '#app/core/records/day'
import { stepsCome } from '#app/core/records/reminders'
import type { Deps } from '../deps.server'
import { assignmentVersionsOf } from '../store/assignment-versions.server'
import { type OpenRound, openRoundsAfter, remindersDone } from '../store/reminders.server'
import { settingOf } from '../store/settings.server'
import { titlesEver } from '../store/version-titles.server'
import { type Come, keepReminders, keyOf } from './reminders/keep-reminders.server'
import { type Overdue, tellManagers } from './reminders/tell-managers.server'
import { worksNow } from './reminders/works-now'

const dayMs = 24 * 3_600_000
/** Rounds read at once; one person never has as many. */
const page = 3_000
/** People written at once: others wait for no more than these. */
const batch = 250

/** Reminds of what is due, by the steps of its assignment, each once; managers hear of what is past its day. May run at any time. */
export async function remind(deps: Deps): Promise<string> {
	if ((await settingOf(deps.db.read, 'reminders')) === 'off') return 'reminders are off'
	const at = deps.now()
	const known = await worldAt(deps, at)
	const overdue: Overdue[] = []
	let letters = 0
	let after = { personId: '', course: '' }
	for (;;) {
		const asked = { dueBefore: new Date(at.getTime() + 92 * dayMs), take: page }
		const rows = await openRoundsAfter(deps.db.read, after, asked)
		const last = rows.at(-1)
		if (!last) break
		const whole = rows.length < page ? rows : rows.filter((row) => row.personId !== last.personId)
		const come = whole.flatMap((row) => comeFor(row, known, at) ?? [])
		for (const one of come) if (one.manager && one.round.managerId) overdue.push(one)
		letters += await keepAll(
			deps,
			come.filter((one) => one.works && one.passed.length > 0),
			known.titles,
		)
		if (rows.length < page) break
		const end = whole.at(-1) ?? last
		after = { personId: end.personId, course: end.course }
	}
	const managers = await tellManagers(deps, overdue, { titles: known.titles, works: known.works })
	return `${letters} reminders, ${managers} notices to managers`
}

type Known = Awaited<ReturnType<typeof worldAt>>

async function worldAt(deps: Deps, at: Date) {
	const [assignments, titles] = await Promise.all([
		assignmentVersionsOf(deps.db.read),
		titlesEver(deps.db.read, 'course'),
	])
	const steps = new Map(
		assignments.flatMap((versions) => {
			const now = versionAt(versions, at, at)
			return now && !now.ends ? [[now.assignmentId, now.steps] as const] : []
		}),
	)
	const today = new Map<string, string>()
	return {
		steps,
		titles,
		works: worksNow(at, deps.env.timeZone),
		todayIn: (zone: string) => {
			const day = today.get(zone) ?? dayOf(at, zone)
			today.set(zone, day)
			return day
		},
		memo: new Map<string, ReturnType<typeof stepsCome>>(),
	}
}

/** What has come for one round; null where its assignment asks for nothing. Many share a day and a zone, so that is worked out once. */
function comeFor(round: OpenRound, known: Known, at: Date): (Come & Overdue) | null {
	const steps = known.steps.get(round.assignmentId)
	if (!steps) return null
	const { zone, works } = known.works(round.personZone, round)
	const key = `${round.assignmentId} ${round.dueAt.getTime()} ${round.assignedAt?.getTime()} ${zone}`
	const come = known.memo.get(key) ?? stepsCome(round, steps, zone, known.todayIn(zone))
	known.memo.set(key, come)
	return { round, zone, works, past: round.dueAt <= at, ...come }
}

async function keepAll(
	deps: Deps,
	come: readonly Come[],
	titles: ReadonlyMap<string, string>,
): Promise<number> {
	let letters = 0
	const people = [...new Set(come.map(({ round }) => round.personId))]
	for (let from = 0; from < people.length; from += batch) {
		const ids = new Set(people.slice(from, from + batch))
		const theirs = come.filter(({ round }) => ids.has(round.personId))
		const done = await remindersDone(deps.db.read, [...ids])
		const fresh = theirs.some(({ round, passed }) => passed.some((step) => !done.has(keyOf(round, step))))
		if (fresh) letters += await deps.db.write((tx) => keepReminders(deps, tx, theirs, titles))
	}
	return letters
}
