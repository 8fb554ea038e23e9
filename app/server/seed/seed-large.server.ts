import { refreshEverybody } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'
import { openBulk } from '../store/bulk.server'
import { largeCourses, largeHouseGround } from '../store/large-courses.server'
import { chainStart } from '../store/seal.server'
import { chance } from './chance'
import { type LargeEvent, largeEvents } from './large-events'
import { type LargeHouse, largeHouse } from './large-house'
import { assignmentRows, factRows, personRow } from './large-people-rows'
import { recordRows } from './large-record-rows'
import { type LargeRow, largeRow } from './large-row'

export type LargeAsked = {
	people: number
	/** Records in the chain, on top of those that are there. */
	rows: number
	/** The same seed, the same house. */
	seed?: number
	/** Works out how everybody stands, which takes about as long as the rest; not where only records are wanted. */
	standings?: boolean
	/** Hears what is being done. */
	say?: (line: string) => void
}

const batch = 10_000

/**
 * Fills a demo with a large house: sites, teams, people with their facts, an assignment for each course, and records in a
 * true chain; lists and standings with them. Refuses (throws) outside the demo, where there are other than demo people,
 * and a second time.
 */
export async function seedLarge(
	deps: Pick<Deps, 'db' | 'env' | 'keys' | 'now'>,
	asked: LargeAsked,
): Promise<void> {
	const { people, rows, seed = 1, standings = true, say = () => {} } = asked
	if (deps.env.mode !== 'demo') throw new Error('A large house is for the demo only.')
	const ground = await largeHouseGround(deps.db.read)
	if (!ground.ok) throw new Error(ground.why)
	const last = ground.head
	const now = deps.now()
	const luck = chance(seed)
	const courses = await largeCourses(deps.db.read)
	const house = largeHouse(people, now, luck)
	const events = allEvents(house, rows, courses, now, luck)
	say(`Planned ${house.people.length} people and ${events.length} records.`)
	const bulk = openBulk(deps.db.path)
	try {
		bulk.write(() => {
			bulk.insert('Site', house.sites)
			bulk.insert(
				'Team',
				house.teams.map(({ id, name }) => ({ id, name })),
			)
			bulk.insert(
				'Person',
				house.people.map((person) => personRow(person, now)),
			)
			for (const person of house.people) bulk.insert('PersonFact', factRows(person))
			const from = new Date(now.getTime() - 6 * 365 * 86_400_000)
			const { assignments, versions } = assignmentRows(house, courses, from)
			bulk.insert('Assignment', assignments)
			bulk.insert('AssignmentVersion', versions)
		})
		say('The people are there.')
		const first = (last?.seq ?? 0) + 1
		const seqOf = new Map(events.map((event, place) => [event, first + place]))
		const later = laterOnes(events, seqOf)
		let previous = last?.mac ?? chainStart
		for (let from = 0; from < events.length; from += batch) {
			const sealed: LargeRow[] = events.slice(from, from + batch).map((event, place) => {
				const row = largeRow(event, { seq: first + from + place, previous, seqOf }, deps.keys.ledger, luck)
				previous = row.mac
				return row
			})
			const made = sealed.map((row) => recordRows(row, later(row.seq)))
			bulk.write(() => {
				bulk.insert(
					'CompletionRecord',
					made.map(({ record }) => record),
				)
				bulk.insert(
					'RecordSubject',
					made.map(({ subject }) => subject),
				)
				bulk.insert(
					'RecordLine',
					made.map(({ line }) => line),
				)
			})
			if ((from / batch) % 10 === 9) say(`${from + batch} records.`)
		}
	} finally {
		bulk.close()
	}
	if (!standings) return
	await refreshEverybody(deps)
	say('Everybody stands as their records say.')
}

/** Everybody's records in the order they are written; some people have many, some none yet. */
function allEvents(
	house: LargeHouse,
	rows: number,
	courses: Parameters<typeof largeEvents>[2],
	now: Date,
	luck: ReturnType<typeof chance>,
): LargeEvent[] {
	const years = house.people.map(({ hired, left }) => (left ?? now).getTime() - hired.getTime())
	const weights = years.map((life) => (life < 20 * 86_400_000 ? 0 : life * (0.7 + 0.6 * luck.next())))
	const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1
	const events: LargeEvent[] = []
	let share = 0
	for (const [place, person] of house.people.entries()) {
		share += weights[place] ?? 0
		const until = place === house.people.length - 1 ? rows : Math.round((rows * share) / whole)
		const count = Math.max(0, until - events.length)
		if (count > 0)
			for (const event of largeEvents(person, count, courses, now.getTime(), luck)) events.push(event)
	}
	return events.sort((one, other) => one.recorded - other.recorded)
}

/** By which record a record is corrected or attested. */
function laterOnes(events: readonly LargeEvent[], seqOf: ReadonlyMap<LargeEvent, number>) {
	const corrected = new Map<number, number>()
	const attested = new Map<number, number>()
	for (const event of events) {
		const seq = seqOf.get(event)
		if (seq === undefined) continue
		const about = event.about && seqOf.get(event.about)
		const corrects = event.corrects && seqOf.get(event.corrects)
		if (about) attested.set(about, seq)
		if (corrects) corrected.set(corrects, seq)
	}
	return (seq: number) => ({ correctedBy: corrected.get(seq) ?? null, attestedBy: attested.get(seq) ?? null })
}
