import { dayOf } from '#app/core/records/day'
import { managerStep } from '#app/core/records/reminders'
import { urls } from '#app/urls'
import type { Deps } from '../../deps.server'
import { managerLetter } from '../../mail/letters/manager-letter'
import { type LetterAsked, writeLetter } from '../../mail/write-letter.server'
import type { Queries } from '../../store/db.server'
import { addReminders, managersOf, type OpenRound, remindersDone } from '../../store/reminders.server'
import { keyOf } from './keep-reminders.server'
import type { worksNow } from './works-now'

/** A round that is past its day for so long that the manager is to hear of it. */
export type Overdue = { round: OpenRound; manager: boolean }
type Known = { titles: ReadonlyMap<string, string>; works: ReturnType<typeof worksNow> }
type Manager = Awaited<ReturnType<typeof managersOf>>[number]

const atOnce = 400
const noSite = { timeZone: null, workDays: null, workFrom: null, workTo: null }

/** One notice a day for each manager at work, of what none has told them yet; answers how many. */
export async function tellManagers(deps: Deps, overdue: readonly Overdue[], known: Known): Promise<number> {
	const theirs = new Map<string, OpenRound[]>()
	for (const { round } of overdue) {
		if (round.managerId === null) continue
		const rounds = theirs.get(round.managerId) ?? []
		rounds.push(round)
		theirs.set(round.managerId, rounds)
	}
	const ids = [...theirs.keys()]
	let notices = 0
	for (let from = 0; from < ids.length; from += atOnce) {
		for (const manager of await managersOf(deps.db.read, ids.slice(from, from + atOnce))) {
			const { zone, works } = known.works(manager.timeZone, manager.site ?? noSite)
			const rounds = works ? await untold(deps.db.read, theirs.get(manager.id) ?? []) : []
			if (rounds.length === 0) continue
			const day = dayOf(deps.now(), zone)
			if (await deps.db.write((tx) => tell(deps, tx, { manager, day, rounds, titles: known.titles })))
				notices += 1
		}
	}
	return notices
}

async function untold(db: Queries, rounds: readonly OpenRound[]): Promise<OpenRound[]> {
	const done = await remindersDone(db, [...new Set(rounds.map(({ personId }) => personId))])
	return rounds.filter((round) => !done.has(keyOf(round, managerStep)))
}

/** The day's notice is one of a key: where it was written before, what is new waits for tomorrow. */
async function tell(
	deps: Deps,
	tx: Queries,
	given: { manager: Manager; day: string; rounds: readonly OpenRound[]; titles: ReadonlyMap<string, string> },
): Promise<boolean> {
	const rounds = await untold(tx, given.rounds)
	if (rounds.length === 0) return false
	const mailId = await writeLetter(deps, tx, noticeOf(deps, { ...given, rounds }))
	if (mailId === null) return false
	const at = deps.now()
	await addReminders(
		tx,
		rounds.map(({ personId, course, round }) => ({ personId, course, round, step: managerStep, at, mailId })),
	)
	return true
}

function noticeOf({ env }: Deps, given: Parameters<typeof tell>[2]): LetterAsked {
	const { manager, day, rounds, titles } = given
	const courses = new Map<string, number>()
	for (const { course } of rounds) courses.set(course, (courses.get(course) ?? 0) + 1)
	return {
		key: `manager:${manager.id}:${day}`,
		personId: manager.id,
		to: manager.email,
		kind: 'notice',
		...managerLetter({
			name: manager.name,
			people: new Set(rounds.map(({ personId }) => personId)).size,
			courses: [...courses].map(([slug, people]) => ({ title: titles.get(slug) ?? slug, people })),
			link: `${env.origin}${urls.myPeople()}`,
		}),
	}
}
